#pragma once

#include "core/base/task_runner.h"
#include "core/transport/broker_intake.h"

#include <functional>
#include <memory>

namespace alcove::testing {

/// A practice's broker inside one program: topics, one mailbox, any number of clients, and the faults a
/// real or hostile one has.
/// Invariant: everything arrives by a task of the TaskRunner given here.
/// Sequence: that TaskRunner's. It must outlive what was made from it.
class MemoryBroker {
public:
    MemoryBroker(TaskRunner& runner, std::function<Instant()> clock);
    ~MemoryBroker();
    MemoryBroker(const MemoryBroker&) = delete;
    MemoryBroker& operator=(const MemoryBroker&) = delete;

    [[nodiscard]] std::unique_ptr<transport::RendezvousMailbox> makeMailbox(const transport::PracticeId& practice);
    [[nodiscard]] std::unique_ptr<transport::RendezvousConnector> makeConnector();

    /// Down: everybody is disconnected and nobody gets in. Up again: mailboxes come back by themselves.
    void setUp(bool up);
    /// Every message is delivered this often.
    void setCopies(int copies);
    /// Of two messages in a row the second is delivered first.
    void setSwapped(bool swapped);
    /// To everybody, whatever they subscribed to.
    void inject(const transport::BrokerMessage& message);
    /// Sees every message that is published.
    void setTap(std::function<void(const transport::BrokerMessage&)> tap);

    struct State;

private:
    std::shared_ptr<State> m_state;
};

} // namespace alcove::testing

#pragma once

#include "core/base/clock.h"
#include "core/base/sequence_checker.h"
#include "core/base/units.h"
#include "core/flow/outgoing_datagram.h"
#include "core/flow/train_measurement.h"

#include <optional>
#include <span>

namespace alcove::flow {

/// Finds out while two people wait what their path carries: trains of padding at 1, 2 and 4 Mbit/s,
/// one a round trip, each only if the one before got through. So the first key frame already fits.
/// Invariant: at most three trains, about 20 kB, until `start` is called again.
/// Sequence: net.   Errors: none; a path that answers nothing leaves `proven` empty.
class ProbeTrains {
public:
    /// Begins anew. Probe numbers from 0x8000'0000 on are these trains', lower ones the controller's.
    void start(Instant now);
    void stop() { m_state = State::Idle; }

    /// The datagram to send now, past the pacer.
    [[nodiscard]] std::optional<OutgoingDatagram> poll(Instant now);
    void onPacketSent(const SentDatagram& datagram);
    void onFeedback(Instant now, std::span<const PacketResult> results, Duration roundTrip);
    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    [[nodiscard]] bool running() const { return m_state != State::Idle; }
    /// What the last completed run has shown, headers included.
    [[nodiscard]] std::optional<BitRate> proven() const { return m_proven; }
    [[nodiscard]] std::optional<Instant> provenAt() const { return m_provenAt; }
    /// Whether what is known is too old to start a call with.
    [[nodiscard]] bool stale(Instant now) const;

private:
    enum class State : std::uint8_t { Idle, Sending, Waiting };

    void beginTrain(Instant now);
    void endTrain(Instant now);

    State m_state = State::Idle;
    std::size_t m_step = 0;
    std::int64_t m_left = 0;
    Instant m_nextSend;
    Instant m_deadline;
    Duration m_roundTrip = std::chrono::milliseconds(200);
    std::uint32_t m_nextNumber = 0x8000'0000;
    std::optional<TrainMeasurement> m_train;
    std::optional<BitRate> m_proven;
    std::optional<Instant> m_provenAt;
    SequenceChecker m_sequence;
};

} // namespace alcove::flow

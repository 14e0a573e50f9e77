#pragma once

#include "core/transport/rendezvous.h"

namespace alcove::rendezvous {

/// Connects to whatever kind of endpoint it is given: a broker's by one connector, others by another.
/// Sequence: that of the two.
class AnyConnector final : public transport::RendezvousConnector {
public:
    AnyConnector(std::unique_ptr<transport::RendezvousConnector> direct, std::unique_ptr<transport::RendezvousConnector> broker)
        : m_direct(std::move(direct))
        , m_broker(std::move(broker))
    {
    }

    [[nodiscard]] std::unique_ptr<Attempt> connect(
        const transport::RendezvousEndpoint& endpoint, Duration timeout, Done done) override
    {
        return (endpoint.broker ? *m_broker : *m_direct).connect(endpoint, timeout, std::move(done));
    }

private:
    std::unique_ptr<transport::RendezvousConnector> m_direct;
    std::unique_ptr<transport::RendezvousConnector> m_broker;
};

} // namespace alcove::rendezvous

#include "app/rendezvous/broker_rendezvous.h"

#include "app/rendezvous/broker_connector.h"
#include "app/rendezvous/broker_mailbox.h"
#include "app/rendezvous/paho_connection.h"
#include "app/rendezvous/socket_thread.h"

namespace alcove::rendezvous {

BrokerRendezvous::BrokerRendezvous(TaskRunner& callbacks) : BrokerRendezvous(callbacks, &makePahoConnection) { }

BrokerRendezvous::BrokerRendezvous(TaskRunner& callbacks, MqttFactory factory)
    : m_callbacks(callbacks)
    , m_factory(std::move(factory))
    , m_thread(std::make_shared<SocketThread>())
{
}

BrokerRendezvous::~BrokerRendezvous() = default;

std::unique_ptr<transport::RendezvousMailbox> BrokerRendezvous::makeMailbox(std::vector<transport::RendezvousEndpoint> ways)
{
    return makeBrokerMailbox(m_thread, m_callbacks, m_factory, std::move(ways));
}

std::unique_ptr<transport::RendezvousConnector> BrokerRendezvous::makeConnector()
{
    return makeBrokerConnector(m_thread, m_callbacks, m_factory);
}

} // namespace alcove::rendezvous

#include "app/window/service_desk.h"

#include "app/engine/endpoints.h"
#include "app/rendezvous/broker_rendezvous.h"
#include "app/rendezvous/relay_tunnels.h"
#include "app/window/net_side.h"

namespace alcove::app {
namespace {

using Service = ui::ReachModel::Service;

QString wordsFor(const Error& error)
{
    if (error.code == ErrorCode::NotFound)
        return ServiceDesk::tr("This isn’t the line of a connection service. Such a line begins with “alcove-service:”.");
    if (error.code == ErrorCode::UnsupportedVersion)
        return ServiceDesk::tr("This line is for a newer Alcove. An update helps.");
    if (error.code == ErrorCode::StorageFailed)
        return ServiceDesk::tr("The line couldn’t be kept on this computer. Please try again.");
    return ServiceDesk::tr("A part of this line is missing. Please copy it again, all of it.");
}

QString wordsFor(TrialOutcome outcome)
{
    switch (outcome) {
    case TrialOutcome::Works: return {};
    case TrialOutcome::BrokerUnreachable:
        return ServiceDesk::tr("The service couldn’t be reached. It may be off, or this network keeps it away.");
    case TrialOutcome::BrokerCertificate:
        return ServiceDesk::tr("The service couldn’t prove that it is the right one, so Alcove stopped there. Please tell whoever runs it.");
    case TrialOutcome::TherapistLogin:
        return ServiceDesk::tr("The service doesn’t know the name and password in your line. Please ask for a new line.");
    case TrialOutcome::ClientLogin:
        return ServiceDesk::tr("The service lets you in, but not the people you invite. Please tell whoever runs it.");
    case TrialOutcome::NoAnswer:
        return ServiceDesk::tr("You and the people you invite both reach the service, but not each other. Please tell whoever runs it.");
    case TrialOutcome::NoPath:
        return ServiceDesk::tr("You would meet, but sound and picture wouldn’t get through. Please tell whoever runs the service.");
    case TrialOutcome::NoSound:
        return ServiceDesk::tr("You would meet, but no sound would come back. Please tell whoever runs the service.");
    }
    return {};
}

/// What a service cannot do although all of it works.
QString limitsOf(const practice::ConnectionService& service)
{
    if (!service.broker)
        return ServiceDesk::tr("This service helps calls through, but people still find you by your own address.");
    if (!service.hasRelay())
        return ServiceDesk::tr("Two people who are both on a company, hotel or mobile network may not get through: "
                               "this service has no part that passes sound and picture on.");
    return {};
}

} // namespace

ServiceDesk::ServiceDesk(Config config)
    : m_config(std::move(config))
    , m_store(m_config.vault)
{
    connect(&m_config.model, &ui::ReachModel::serviceLinePasted, this, &ServiceDesk::readLine);
    connect(&m_config.model, &ui::ReachModel::tryRequested, this, &ServiceDesk::tryAsClient);
    connect(&m_config.model, &ui::ReachModel::serviceRemoveRequested, this, &ServiceDesk::remove);
}

ServiceDesk::~ServiceDesk() = default;

void ServiceDesk::load()
{
    const auto kept = m_store.load();
    if (!kept || !*kept)
        return;
    auto service = practice::decodeConnectionService(**kept);
    if (!service) {
        m_config.model.setService(Service::Problem, wordsFor(service.error()));
        return;
    }
    m_service = std::move(service).value();
    const auto tried = m_store.tried();
    m_config.model.setService(tried && *tried ? Service::Works : Service::NotTried, limitsOf(*m_service));
    m_config.use(m_service);
}

Status ServiceDesk::keep(bool tried)
{
    ASSIGN_OR_RETURN(const Bytes bytes, practice::encodeConnectionService(*m_service));
    return m_store.save(bytes, tried);
}

void ServiceDesk::readLine(const QString& line)
{
    m_trial.reset();
    auto service = practice::findConnectionService(line.toStdString());
    if (!service) {
        m_config.model.setService(Service::Problem, wordsFor(service.error()));
        return;
    }
    m_service = std::move(service).value();
    if (const auto kept = keep(false); !kept) {
        m_config.model.setService(Service::Problem, wordsFor({ ErrorCode::StorageFailed, {} }));
        return;
    }
    m_config.model.setService(Service::NotTried, limitsOf(*m_service));
    m_config.use(m_service);
}

void ServiceDesk::tryAsClient()
{
    if (!m_service)
        return;
    if (!m_service->broker) {
        m_config.model.setService(Service::Problem, limitsOf(*m_service));
        return;
    }
    m_config.model.setService(Service::Trying);
    ServiceTrial::Config trial;
    trial.service = *m_service;
    trial.makeTunnels = [](TaskRunner& net) { return std::make_unique<rendezvous::TlsRelayTunnels>(net); };
    trial.makeMailbox = [service = *m_service](TaskRunner& callbacks) {
        return rendezvous::BrokerRendezvous(callbacks).makeMailbox(brokerWays(service));
    };
    trial.makeConnector = [](TaskRunner& callbacks) { return rendezvous::BrokerRendezvous(callbacks).makeConnector(); };
    QObject* self = this;
    trial.done = [self, this](TrialOutcome outcome) { onUi(self, [this, outcome] { onTried(outcome); }); };
    m_trial = std::make_unique<ServiceTrial>(std::move(trial));
}

void ServiceDesk::onTried(TrialOutcome outcome)
{
    if (!m_trial || !m_service)
        return;
    m_trial.reset();
    if (outcome != TrialOutcome::Works) {
        m_config.model.setService(Service::Problem, wordsFor(outcome));
        return;
    }
    static_cast<void>(keep(true)); // not kept: it is tried again another day
    m_config.model.setService(Service::Works, limitsOf(*m_service));
}

void ServiceDesk::remove()
{
    m_trial.reset();
    static_cast<void>(m_store.remove());
    m_service.reset();
    m_config.model.setService(Service::None);
    m_config.use(std::nullopt);
}

} // namespace alcove::app

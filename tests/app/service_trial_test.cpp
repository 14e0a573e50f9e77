#include "app/engine/endpoints.h"
#include "app/engine/service_trial.h"
#include "app/rendezvous/broker_rendezvous.h"
#include "tests/support/broker/mosquitto_process.h"
#include "tests/support/catch.h"

#include <QCoreApplication>

#include <future>

using namespace alcove;
using namespace alcove::app;
using namespace std::chrono_literals;

namespace {

/// Qt wants one before its threads and processes.
struct Application {
    Application()
    {
        static int count = 1;
        static char name[] = "service_trial_test";
        static char* arguments[] = { name, nullptr };
        static const QCoreApplication application(count, arguments);
    }
};

struct Broker : private Application, testing::MosquittoProcess {
    [[nodiscard]] practice::ConnectionService service() const { return practice::findConnectionService(serviceLine()).value(); }
};

std::optional<TrialOutcome> tryService(const practice::ConnectionService& service)
{
    std::promise<TrialOutcome> outcome;
    ServiceTrial::Config config;
    config.service = service;
    config.makeMailbox = [service](TaskRunner& callbacks) { return rendezvous::BrokerRendezvous(callbacks).makeMailbox(brokerWays(service)); };
    config.makeConnector = [](TaskRunner& callbacks) { return rendezvous::BrokerRendezvous(callbacks).makeConnector(); };
    config.done = [&outcome](TrialOutcome what) { outcome.set_value(what); };
    const ServiceTrial trial(std::move(config));
    auto future = outcome.get_future();
    return future.wait_for(60s) == std::future_status::ready ? std::optional(future.get()) : std::nullopt;
}

} // namespace

TEST_CASE("Joining through a service as a client would brings the client's sound back", "[trial]")
{
    Broker broker;
    broker.start();
    CHECK(tryService(broker.service()) == TrialOutcome::Works);
}

TEST_CASE("A trial tells what keeps people from meeting", "[trial]")
{
    Broker broker;
    practice::ConnectionService service = broker.service();
    TrialOutcome expected = TrialOutcome::BrokerUnreachable;
    SECTION("nobody runs the broker") { }
    SECTION("another certificate")
    {
        broker.start();
        service.broker->authority = broker.certificate("other-ca.pem");
        expected = TrialOutcome::BrokerCertificate;
    }
    SECTION("a therapist's password that is wrong")
    {
        broker.start();
        service.broker->account.password = "wrong";
        expected = TrialOutcome::TherapistLogin;
    }
    SECTION("a clients' password that is wrong")
    {
        broker.start();
        service.broker->clientAccount->password = "wrong";
        expected = TrialOutcome::ClientLogin;
    }
    SECTION("rules that deliver nothing to the therapist")
    {
        broker.start();
        service.broker->account = *service.broker->clientAccount;
        expected = TrialOutcome::NoAnswer;
    }
    SECTION("a relay that is not there")
    {
        broker.start();
        service.relays.push_back({ "127.0.0.1", broker.hostilePort, practice::RelayTransport::Udp });
        service.relayAccess = practice::RelaySecret { "secret" };
        expected = TrialOutcome::NoPath;
    }
    CHECK(tryService(service) == expected);
}

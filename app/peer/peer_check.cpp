#include "app/peer/peer_check.h"

#include "app/engine/connection_check.h"
#include "app/engine/net_task.h"
#include "app/peer/peer_invitation.h"
#include "app/peer/peer_vault.h"
#include "app/rendezvous/any_connector.h"
#include "app/rendezvous/broker_rendezvous.h"
#include "app/rendezvous/direct_rendezvous.h"

#include <nlohmann/json.hpp>

#include <future>
#include <iostream>

namespace alcove::app {
namespace {

constexpr int kExitUnusable = 2;

const char* nameOf(check::ConnectionVerdict verdict)
{
    using check::ConnectionVerdict;
    switch (verdict) {
    case ConnectionVerdict::NotChecked: return "not-checked";
    case ConnectionVerdict::Offline: return "offline";
    case ConnectionVerdict::Steady: return "steady";
    case ConnectionVerdict::Uneven: return "uneven";
    case ConnectionVerdict::Weak: return "weak";
    case ConnectionVerdict::TherapistAway: return "therapist-away";
    case ConnectionVerdict::Blocked: break;
    }
    return "blocked";
}

const char* nameOf(check::Reach reach)
{
    switch (reach) {
    case check::Reach::Unknown: return "unknown";
    case check::Reach::Direct: return "direct";
    case check::Reach::Relayed: return "relayed";
    case check::Reach::Blocked: break;
    }
    return "blocked";
}

double milliseconds(Duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

int complain(const Error& error)
{
    std::cerr << error.detail << '\n';
    return kExitUnusable;
}

void print(const check::ConnectionFindings& findings)
{
    const check::ConnectionMeasure measure = check::measureConnection(findings);
    std::cout << nlohmann::json { { "verdict", nameOf(check::judgeConnection(findings)) }, { "reach", nameOf(measure.reach) },
        { "asked", measure.asked }, { "answered", measure.answered }, { "delayMs", milliseconds(measure.delay) },
        { "jitterMs", milliseconds(measure.jitter) } }
                     .dump()
              << std::endl;
}

} // namespace

int runPeerCheck(const PeerOptions& options)
{
    CallWorkshop workshop { CallWorkshop::Config {} };
    std::optional<ConnectionCheck::Target> target;
    if (!options.invitation.empty()) {
        auto invitation = readInvitation(options.invitation);
        if (!invitation)
            return complain(invitation.error());
        auto vault = PeerVault::open(options, workshop.random());
        if (!vault)
            return complain(vault.error());
        auto contact = (*vault)->contacts().contact(*invitation, workshop.random());
        if (!contact)
            return complain(contact.error());
        const bool hidden = options.ice == IceMode::Relay || invitation->relayOnly;
        target = checkTargetOf(*invitation, *contact, hidden ? transport::RelayUse::Only : transport::RelayUse::WhenNeeded);
    }
    rendezvous::DirectRendezvous direct(workshop.loop());
    rendezvous::BrokerRendezvous broker(workshop.loop());
    std::unique_ptr<rendezvous::AnyConnector> connector;
    std::unique_ptr<ConnectionCheck> check;
    std::promise<check::ConnectionFindings> findings;
    onNetAndWait(workshop, [&] {
        connector = std::make_unique<rendezvous::AnyConnector>(direct.makeConnector(), broker.makeConnector());
        check = std::make_unique<ConnectionCheck>(workshop, *connector);
        check->start(std::move(target), [&findings](check::ConnectionFindings found) { findings.set_value(std::move(found)); });
    });
    print(findings.get_future().get());
    onNetAndWait(workshop, [&] {
        check.reset();
        connector.reset();
    });
    return 0;
}

} // namespace alcove::app

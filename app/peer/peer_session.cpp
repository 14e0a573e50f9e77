#include "app/peer/peer_session.h"

#include "app/engine/endpoints.h"
#include "app/engine/net_task.h"
#include "app/peer/peer_client.h"
#include "app/peer/peer_host.h"
#include "app/peer/peer_invitation.h"
#include "app/peer/peer_service.h"
#include "app/peer/peer_vault.h"
#include "app/rendezvous/any_connector.h"
#include "app/rendezvous/broker_rendezvous.h"
#include "app/rendezvous/direct_rendezvous.h"
#include "app/rendezvous/relay_tunnels.h"
#include "core/dsp/echo_canceller.h"

#include <atomic>
#include <csignal>
#include <future>
#include <iostream>

namespace alcove::app {
namespace {

constexpr int kExitUnusable = 2;
constexpr int kExitUnreachable = 3;
constexpr int kExitRefused = 4;
constexpr std::chrono::milliseconds kLookForSignal { 100 };
/// A goodbye is repeated this long before the program ends.
constexpr std::chrono::milliseconds kGoodbye { 300 };

std::atomic<bool> interrupted = false;

void onSignal(int) { interrupted = true; }

/// The first outcome counts.
class Outcome {
public:
    void set(int code, const std::string& sentence)
    {
        if (m_set.exchange(true))
            return;
        if (!sentence.empty())
            std::cerr << sentence << '\n';
        m_code.set_value(code);
    }

    /// Waits; an interrupt counts as a planned end.
    int wait()
    {
        std::future<int> code = m_code.get_future();
        while (code.wait_for(kLookForSignal) != std::future_status::ready) {
            if (interrupted)
                set(0, "");
        }
        return code.get();
    }

private:
    std::atomic<bool> m_set = false;
    std::promise<int> m_code;
};

int exitCodeOf(const Error& error)
{
    if (error.code == ErrorCode::Expired)
        return kExitRefused;
    return error.code == ErrorCode::Unreachable ? kExitUnreachable : kExitUnusable;
}

int complain(const Error& error)
{
    std::cerr << error.detail << (error.detail.empty() || error.detail.back() == '.' ? "\n" : ".\n");
    return exitCodeOf(error);
}

CallWorkshop::Config workshopConfig(const PeerOptions& options, dsp::AudioProcessor* processor)
{
    CallWorkshop::Config config;
    if (options.stun && options.ice != IceMode::Host)
        config.stunServers.push_back({ options.stun->address, options.stun->port });
    config.relayUse = options.ice == IceMode::Relay ? transport::RelayUse::Only : transport::RelayUse::WhenNeeded;
    if (options.maxBitrate)
        config.maxBitrate = *options.maxBitrate;
    config.hashReconstructions = !options.probeDir.empty();
    config.audioProcessor = processor;
    config.makeTunnels = [](TaskRunner& net) { return std::make_unique<rendezvous::TlsRelayTunnels>(net); };
    return config;
}

/// Nothing: all that this computer has.
std::optional<transport::IpAddress> listenAddress(const AddressAndPort& place)
{
    return isAnyAddress(place.address) ? std::nullopt : transport::parseIpAddress(place.address);
}

/// A service given on this side stands above what the invitation says of its broker.
void useService(session::Invitation& invitation, const practice::ConnectionService& service)
{
    if (!service.broker)
        return;
    std::erase_if(invitation.endpoints,
        [](const session::Endpoint& endpoint) { return std::holds_alternative<session::BrokerEndpoint>(endpoint); });
    const auto practice = invitation.practiceId;
    addBroker(invitation, service);
    if (practice)
        invitation.practiceId = practice;
}

} // namespace

int runPeer(const PeerOptions& options)
{
    std::signal(SIGINT, &onSignal);
    std::signal(SIGTERM, &onSignal);
    std::unique_ptr<dsp::AudioProcessor> processor;
    if (options.processing) {
        auto canceller = dsp::EchoCanceller::create({ true, dsp::NoiseReduction::Gentle, true, true });
        if (!canceller)
            return complain(canceller.error());
        processor = std::move(canceller).value();
    }
    Outcome outcome;
    crypto::SystemRandom random;
    auto service = peerService(options, random);
    if (!service)
        return complain(service.error());
    CallWorkshop workshop(workshopConfig(options, processor.get()));
    if (options.ice != IceMode::Host)
        onNetAndWait(workshop, [&] { workshop.setConnectionService(*service); });
    auto call = PeerCall::create(options, workshop, processor.get(), [&](int code) { outcome.set(code, ""); });
    if (!call)
        return complain(call.error());

    rendezvous::DirectRendezvous direct(workshop.loop());
    rendezvous::BrokerRendezvous broker(workshop.loop());
    auto vault = PeerVault::open(options, workshop.random());
    if (!vault)
        return complain(vault.error());
    std::unique_ptr<session::InvitationBook> book;
    std::unique_ptr<ReachWatch> reach;
    std::unique_ptr<PeerHost> host;
    std::unique_ptr<PeerClient> client;
    const auto fail = [&](int code, const std::string& sentence) { outcome.set(code, sentence); };
    if (options.role == PeerRole::Host) {
        auto opened = session::InvitationBook::open((*vault)->invitations(), workshop.random());
        if (!opened)
            return complain(opened.error());
        book = std::move(opened).value();
        auto staticKey = (*vault)->identity(workshop.random());
        if (!staticKey)
            return complain(staticKey.error());
        if (options.reach) {
            reach = std::make_unique<ReachWatch>(ReachWatch::Config { workshop, [&](const transport::ReachReport& report) {
                if (host)
                    host->onReach(report);
            } });
        }
        onNetAndWait(workshop, [&] {
            PeerHost::Config config { options, workshop, **call, *book, std::move(staticKey).value(), {}, {}, *service, fail, reach.get() };
            if (options.listen)
                config.listener = direct.makeListener(options.listen->port, listenAddress(*options.listen));
            if (*service && (*service)->broker)
                config.mailbox = broker.makeMailbox(brokerWays(**service));
            host = std::make_unique<PeerHost>(std::move(config));
            host->start();
        });
    } else {
        auto invitation = readInvitation(options.invitation);
        if (!invitation)
            return complain(invitation.error());
        if (*service)
            useService(*invitation, **service);
        std::optional<Error> problem;
        onNetAndWait(workshop, [&] {
            auto made = PeerClient::create({ options, workshop, **call, std::move(invitation).value(), **vault,
                std::make_unique<rendezvous::AnyConnector>(direct.makeConnector(), broker.makeConnector()), fail });
            if (made) {
                client = std::move(made).value();
                client->start();
            } else {
                problem = made.error();
            }
        });
        if (problem)
            return complain(*problem);
    }
    if (auto started = (*call)->startDevices(); !started)
        return complain(started.error());
    const int code = outcome.wait();
    std::this_thread::sleep_for(kGoodbye);
    onNetAndWait(workshop, [&] { (*call)->setCall(nullptr); });
    const auto finished = (*call)->finish();
    onNetAndWait(workshop, [&] {
        host.reset();
        client.reset();
    });
    reach.reset();
    if (!finished)
        return complain(finished.error());
    return code;
}

} // namespace alcove::app

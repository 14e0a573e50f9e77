// hostile-peer --invitation FILE --seconds N [--round SECONDS] [--rate N] [--seed N]
// Prints what it sent as one line of JSON. Exit: 0, or 2 for unusable arguments or an invitation that never let it in.
#include "app/engine/endpoints.h"
#include "app/engine/wakeup_timer.h"
#include "app/rendezvous/direct_rendezvous.h"
#include "core/base/thread_task_runner.h"
#include "core/crypto/system_random.h"
#include "core/session/invitation_text.h"
#include "core/transport/ice_path.h"
#include "tests/hostile/hostile_peer.h"

#include <QCoreApplication>

#include <csignal>
#include <fstream>
#include <future>
#include <iostream>
#include <map>
#include <thread>

using namespace alcove;

namespace {

void onNet(transport::NetLoop& loop, const std::function<void()>& task)
{
    const auto done = std::make_shared<std::promise<void>>();
    loop.post([done, &task] {
        task();
        done->set_value();
    });
    done->get_future().wait();
}

} // namespace

int main(int argc, char* argv[])
{
    std::map<std::string, std::string> given;
    for (int i = 1; i + 1 < argc; i += 2)
        given[argv[i]] = argv[i + 1];
    const auto number = [&](const char* name, int otherwise) { return given.count(name) ? std::atoi(given[name].c_str()) : otherwise; };
    std::ifstream file(given["--invitation"], std::ios::binary);
    auto invitation = session::findInvitation(std::string(std::istreambuf_iterator<char>(file), {}));
    if (!invitation) {
        std::cerr << "no invitation: " << invitation.error().detail << '\n';
        return 2;
    }
    std::signal(SIGPIPE, SIG_IGN);
    int qtArgc = 1;
    const QCoreApplication application(qtArgc, argv);
    transport::NetLoop loop;
    ThreadTaskRunner codecs("codecs");
    rendezvous::DirectRendezvous direct(loop);
    std::unique_ptr<transport::RendezvousConnector> connector;
    crypto::SystemRandom random;
    std::unique_ptr<testing::HostilePeer> peer;
    std::unique_ptr<app::WakeupTimer> timer;
    onNet(loop, [&] {
        connector = direct.makeConnector();
        timer = std::make_unique<app::WakeupTimer>(
            loop, [&] { return peer->nextWakeup(); }, [&](Instant now) { peer->onTimer(now); });
        testing::HostilePeer::Config config { loop, codecs, random, *connector, app::meetingPlaces(*invitation).front(),
            invitation->therapistKey, invitation->secret.clone(), [&] { return loop.now(); }, &wallClockNow,
            [&] { timer->changed(); }, {} };
        config.makePath = [&](std::uint32_t, bool viaLoopback) -> std::unique_ptr<transport::DatagramPath> {
            transport::IceConfig ice;
            ice.loopback = viaLoopback ? transport::LoopbackUse::Allowed : transport::LoopbackUse::Refused;
            return std::make_unique<transport::IcePath>(loop, std::move(ice));
        };
        config.seed = static_cast<std::uint64_t>(number("--seed", 1));
        config.round = std::chrono::seconds(number("--round", 20));
        config.rate = static_cast<std::uint32_t>(number("--rate", 200));
        peer = std::make_unique<testing::HostilePeer>(std::move(config));
        peer->start();
    });
    std::this_thread::sleep_for(std::chrono::seconds(number("--seconds", 20)));
    testing::HostilePeer::Counts counts;
    onNet(loop, [&] {
        counts = peer->counts();
        timer->stop();
        peer.reset();
        connector.reset();
    });
    std::cout << "{\"handshakes\": " << counts.handshakes << ", \"paths\": " << counts.paths << ", \"records\": " << counts.records
              << ", \"datagrams\": " << counts.datagrams << ", \"changedMedia\": " << counts.changedMedia
              << ", \"heard\": " << counts.heard << "}\n";
    return counts.handshakes > 0 ? 0 : 2;
}

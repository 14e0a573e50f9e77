// hostile-peer --invitation FILE --seconds N [--round SECONDS] [--rate N] [--seed N]
// Prints what it sent as one line of JSON. Exit: 0, or 2 for unusable arguments or an invitation that never let it in.
#include "app/rendezvous/direct_rendezvous.h"
#include "core/session/invitation_text.h"
#include "core/transport/net_loop.h"
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
    std::unique_ptr<testing::HostilePeer> peer;
    onNet(loop, [&] {
        connector = direct.makeConnector();
        testing::HostilePeer::Config config { loop, codecs, *connector, std::move(invitation).value() };
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
        peer.reset();
        connector.reset();
    });
    std::cout << "{\"handshakes\": " << counts.handshakes << ", \"paths\": " << counts.paths << ", \"records\": " << counts.records
              << ", \"datagrams\": " << counts.datagrams << ", \"changedMedia\": " << counts.changedMedia
              << ", \"heard\": " << counts.heard << "}\n";
    return counts.handshakes > 0 ? 0 : 2;
}

#include "app/peer/peer_check.h"
#include "app/peer/peer_session.h"

#include <csignal>
#include <iostream>

#include <QCoreApplication>

namespace {

constexpr int kExitUnusable = 2;

} // namespace

int main(int argc, char* argv[])
{
    using namespace alcove;

    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.empty() || arguments[0] == "--help" || arguments[0] == "-h") {
        (arguments.empty() ? std::cerr : std::cout) << app::peerUsage();
        return arguments.empty() ? kExitUnusable : 0;
    }
    const auto options = app::parsePeerOptions(arguments);
    if (!options) {
        std::cerr << options.error().detail << '\n';
        return kExitUnusable;
    }
    std::signal(SIGPIPE, SIG_IGN);
    // Qt takes options of its own, so it sees the program's name alone.
    int qtArgc = 1;
    const QCoreApplication application(qtArgc, argv);
    return options->role == app::PeerRole::Check ? app::runPeerCheck(*options) : app::runPeer(*options);
}

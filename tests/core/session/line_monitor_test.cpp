#include "core/session/line_monitor.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::session;
using namespace std::chrono_literals;
using Action = LineMonitor::Action;

namespace {

constexpr Instant kStart { 100s };

} // namespace

TEST_CASE("LineMonitor shows reconnecting after two seconds without a datagram", "[session]")
{
    LineMonitor monitor;
    monitor.start(kStart);
    monitor.onAuthenticDatagram(kStart + 1s);
    CHECK(monitor.poll(kStart + 2999ms) == Action::None);
    CHECK(monitor.poll(kStart + 3s) == Action::ShowReconnecting);
    CHECK(monitor.poll(kStart + 3s) == Action::None);
    CHECK(monitor.dropped());
}

TEST_CASE("LineMonitor restarts the path after five seconds and asks for keys three seconds later", "[session]")
{
    LineMonitor monitor;
    monitor.start(kStart);
    CHECK(monitor.poll(kStart + 2s) == Action::ShowReconnecting);
    CHECK(monitor.poll(kStart + 4999ms) == Action::None);
    CHECK(monitor.poll(kStart + 5s) == Action::RestartPath);
    CHECK(monitor.poll(kStart + 7999ms) == Action::None);
    CHECK(monitor.poll(kStart + 8s) == Action::FullHandshake);
    CHECK(monitor.poll(kStart + 15s) == Action::RestartPath);
}

TEST_CASE("LineMonitor asks for no handshake when the restart was answered", "[session]")
{
    LineMonitor monitor;
    monitor.start(kStart);
    static_cast<void>(monitor.poll(kStart + 5s));
    CHECK(monitor.poll(kStart + 5s) == Action::RestartPath);
    monitor.onRestartAnswered();
    CHECK(monitor.poll(kStart + 9s) == Action::None);
}

TEST_CASE("LineMonitor restarts at once when the addresses of the computer change", "[session]")
{
    LineMonitor monitor;
    monitor.start(kStart);
    monitor.onInterfaceChange(kStart + 1s);
    CHECK(monitor.poll(kStart + 1s) == Action::RestartPath);
}

TEST_CASE("A datagram ends the outage", "[session]")
{
    LineMonitor monitor;
    monitor.start(kStart);
    CHECK(monitor.poll(kStart + 2s) == Action::ShowReconnecting);
    monitor.onAuthenticDatagram(kStart + 2500ms);
    CHECK_FALSE(monitor.dropped());
    CHECK(monitor.poll(kStart + 4s) == Action::None);
    CHECK(monitor.nextWakeup() == kStart + 4500ms);
}

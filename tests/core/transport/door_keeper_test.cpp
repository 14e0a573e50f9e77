#include "core/transport/door_keeper.h"
#include "core/transport/reach_verdict.h"

#include "tests/support/catch.h"

#include <set>

using namespace alcove;
using namespace alcove::transport;
using namespace std::chrono_literals;

namespace {

/// What a home's router remembers, apart from the sessions that speak to it.
struct Home {
    std::optional<IpAddress> outside = parseIpAddress("11.0.0.12");
    std::set<std::pair<DoorProtocol, std::uint16_t>> open;
    std::set<std::uint16_t> taken; ///< outside ports of other computers
    std::optional<ErrorCode> answer;
    std::chrono::seconds lease = 1h;
    int opened = 0;
};

class FakeRouter final : public Router {
public:
    explicit FakeRouter(Home& home) : m_home(home) { }
    [[nodiscard]] DoorMethod method() const override { return DoorMethod::Upnp; }
    [[nodiscard]] IpAddress ownAddress() const override { return *parseIpAddress("10.2.0.2"); }
    [[nodiscard]] std::optional<IpAddress> outsideAddress() override { return m_home.outside; }
    [[nodiscard]] Result<Opened> open(DoorProtocol protocol, std::uint16_t inside, std::uint16_t wished, std::chrono::seconds lease) override
    {
        if (m_home.answer)
            return Error { *m_home.answer, "as told" };
        ++m_home.opened;
        m_home.open.insert({ protocol, inside });
        const auto outside = static_cast<std::uint16_t>(m_home.taken.count(wished) ? wished + 1000 : wished);
        return Opened { outside, std::min(lease, m_home.lease) };
    }
    void close(const Door& door) override { m_home.open.erase({ door.protocol, door.inside }); }
    [[nodiscard]] bool askToKnock(std::uint16_t) override { return false; }

private:
    Home& m_home;
};

DoorKeeper::Finder in(Home& home)
{
    return [&home] { return std::make_unique<FakeRouter>(home); };
}
std::unique_ptr<Router> nobody() { return nullptr; }

constexpr DoorPlan kPlan { 7700, 7700, 3 };
const Instant kStart { 1h };

ReachReport reached(const DoorReport& doors, std::vector<IpAddress> own = { *parseIpAddress("10.2.0.2") })
{
    ReachReport report;
    report.looking = false;
    report.doors = doors;
    report.own = std::move(own);
    return report;
}

} // namespace

TEST_CASE("A DoorKeeper opens the TCP port and each datagram port", "[transport]")
{
    Home home;
    home.taken = { 7700 };
    DoorKeeper keeper({ &nobody, in(home) });
    const DoorReport report = keeper.open(kPlan, kStart);
    CHECK(report.answer == DoorReport::Answer::Opened);
    CHECK(report.door(DoorProtocol::Tcp) == Door { DoorProtocol::Tcp, 7700, 8700 });
    CHECK(report.doors.size() == 4);
    CHECK(report.inside.toString() == "10.2.0.2");
    CHECK(judge(reached(report)) == ReachVerdict::DoorOpen);
}

TEST_CASE("A DoorKeeper closes what it opened", "[transport]")
{
    Home home;
    {
        DoorKeeper keeper({ in(home) });
        keeper.open(kPlan, kStart);
        REQUIRE(home.open.size() == 4);
    }
    CHECK(home.open.empty());
}

TEST_CASE("A DoorKeeper renews at half of the lease", "[transport]")
{
    Home home;
    home.lease = 4min;
    DoorKeeper keeper({ in(home) });
    keeper.open(kPlan, kStart);
    REQUIRE(home.opened == 4);
    keeper.onTimer(kStart + 119s);
    CHECK(home.opened == 4);
    keeper.onTimer(kStart + 120s);
    CHECK(home.opened == 8);
    CHECK(keeper.nextWakeup() == kStart + 240s);
}

TEST_CASE("A DoorKeeper opens anew when the router's own address changed", "[transport]")
{
    Home home;
    DoorKeeper keeper({ in(home) });
    keeper.open(kPlan, kStart);
    home.outside = parseIpAddress("11.0.0.99");
    const DoorReport report = keeper.onTimer(keeper.nextWakeup());
    CHECK(report.outside->toString() == "11.0.0.99");
    CHECK(report.doors.size() == 4);
}

TEST_CASE("A router that says no is another thing than none", "[transport]")
{
    Home home;
    home.answer = ErrorCode::Refused;
    DoorKeeper refused({ in(home), &nobody });
    CHECK(judge(reached(refused.open(kPlan, kStart))) == ReachVerdict::RouterRefuses);
    DoorKeeper silent({ &nobody });
    CHECK(judge(reached(silent.open(kPlan, kStart))) == ReachVerdict::NoDoor);
    home.answer = ErrorCode::TimedOut;
    DoorKeeper fallenSilent({ in(home) });
    CHECK(judge(reached(fallenSilent.open(kPlan, kStart))) == ReachVerdict::NoDoor);
}

TEST_CASE("A door into another router's network does not make a computer reachable", "[transport]")
{
    const bool opens = GENERATE(true, false);
    const char* const outside = GENERATE("100.64.0.2", "192.168.178.20", "10.0.0.7", "172.31.0.1");
    Home home;
    home.outside = parseIpAddress(outside);
    if (!opens)
        home.answer = ErrorCode::Refused;
    DoorKeeper keeper({ in(home) });
    CHECK(judge(reached(keeper.open(kPlan, kStart))) == ReachVerdict::BehindAnother);
}

TEST_CASE("A door that a firewall stands behind is named as such", "[transport]")
{
    Home home;
    DoorKeeper keeper({ in(home) });
    ReachReport report = reached(keeper.open(kPlan, kStart));
    report.entrance = ReachReport::Entrance::Unknown;
    CHECK(judge(report) == ReachVerdict::DoorOpen);
    report.entrance = ReachReport::Entrance::Blocked;
    CHECK(judge(report) == ReachVerdict::Firewall);
}

TEST_CASE("A computer with an address of its own needs no router", "[transport]")
{
    CHECK(judge(reached({}, { *parseIpAddress("11.0.0.5") })) == ReachVerdict::OwnAddress);
    CHECK(judge(reached({}, { *parseIpAddress("2a00:1::2") })) == ReachVerdict::OwnAddress);
    CHECK(judge(reached({}, { *parseIpAddress("fd00::2") })) == ReachVerdict::NoDoor);
    CHECK(judge(reached({}, { *parseIpAddress("192.168.1.2"), *parseIpAddress("2a00:1::2") })) == ReachVerdict::NoDoor);
}

TEST_CASE("Addresses the internet has no way to are not global", "[transport]")
{
    for (const char* text : { "0.1.2.3", "10.1.1.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "169.254.9.9", "172.16.0.1",
             "192.0.0.2", "192.0.2.1", "192.168.0.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "239.1.1.1",
             "255.255.255.255", "fe80::1", "fd12::1", "2001:db8::1", "::1", "2002::1" })
        CHECK_FALSE(isGlobalAddress(*parseIpAddress(text)));
    for (const char* text : { "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "223.255.255.255",
             "2a00:1::1" })
        CHECK(isGlobalAddress(*parseIpAddress(text)));
}

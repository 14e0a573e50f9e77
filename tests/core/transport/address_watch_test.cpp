#include "core/transport/address_watch.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::transport;
using namespace std::chrono_literals;

namespace {

constexpr Instant kStart { Duration(1'000'000'000) };

/// A computer whose addresses and sleep the test decides.
struct Computer {
    std::vector<std::string> addresses { "192.0.2.7", "2001:db8::7" };
    Duration asleep {};
    AddressWatch watch { [this] { return look(); }, kStart };
    Instant now = kStart;

    [[nodiscard]] AddressWatch::Look look() const
    {
        AddressWatch::Look out;
        for (const std::string& address : addresses)
            out.addresses.push_back(*parseIpAddress(address));
        out.asleep = asleep;
        return out;
    }
    bool next()
    {
        now = watch.nextWakeup();
        return watch.onTimer(now);
    }
};

} // namespace

TEST_CASE("AddressWatch tells of a new address once", "[transport]")
{
    Computer computer;
    CHECK_FALSE(computer.next());
    computer.addresses[0] = "198.51.100.3";
    CHECK(computer.next());
    CHECK_FALSE(computer.next());
}

TEST_CASE("AddressWatch takes another order of the same addresses for no change", "[transport]")
{
    Computer computer;
    std::swap(computer.addresses[0], computer.addresses[1]);
    CHECK_FALSE(computer.next());
}

TEST_CASE("AddressWatch says nothing while there is no address, and tells when the same one is back", "[transport]")
{
    Computer computer;
    const auto before = computer.addresses;
    computer.addresses.clear();
    CHECK_FALSE(computer.next());
    computer.addresses = before;
    CHECK(computer.next());
}

TEST_CASE("AddressWatch tells of a sleep and not of two clocks read apart", "[transport]")
{
    Computer computer;
    computer.asleep = 20ms;
    CHECK_FALSE(computer.next());
    computer.asleep += 3min;
    CHECK(computer.next());
    CHECK_FALSE(computer.next());
}

TEST_CASE("AddressWatch looks no earlier than it said", "[transport]")
{
    Computer computer;
    computer.addresses[0] = "198.51.100.3";
    CHECK_FALSE(computer.watch.onTimer(kStart + AddressWatch::kPeriod - 1ms));
    CHECK(computer.watch.onTimer(kStart + AddressWatch::kPeriod));
}

#include "core/practice/relay_credentials.h"

#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace std::chrono_literals;

namespace {

constexpr UnixTime kNow { 1'790'000'000s };

} // namespace

TEST_CASE("A relay login names its end, four hours away, and an id of chance", "[relay]")
{
    testing::SeededRandom random(1);
    const auto login = practice::makeRelayLogin("north", kNow, random);
    CHECK(login.username.substr(0, 11) == "1790014400:");
    CHECK(login.username.size() == 19);
    CHECK(login.password.size() == 28); // base64 of 20 bytes
    CHECK(practice::makeRelayLogin("north", kNow, random).username != login.username);
}

TEST_CASE("The password is what HMAC-SHA1 makes of the name, as relays compute it", "[relay]")
{
    // A random source of zeros makes the name known: the expected value is from another implementation
    // (openssl dgst -sha1 -hmac north, base64).
    struct Zeros final : RandomSource {
        void fill(MutableByteView out) override { std::fill(out.begin(), out.end(), std::uint8_t { 0 }); }
    } zeros;
    const auto login = practice::makeRelayLogin("north", kNow, zeros);
    CHECK(login.username == "1790014400:00000000");
    CHECK(login.password == "P1Zxbko03nwVtEwpS+9gAzN8s+Y=");
}

#include "core/base/units.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace std::chrono_literals;

TEST_CASE("Data, rate and time convert into each other", "[base]")
{
    CHECK(DataSize::bytes(1250) / BitRate::kilobitsPerSecond(1000) == 10ms);
    CHECK(BitRate::kilobitsPerSecond(1000) * 10ms == DataSize::bytes(1250));
    CHECK(DataSize::bytes(1250) / std::chrono::microseconds(10ms) == BitRate::kilobitsPerSecond(1000));
}

TEST_CASE("A size over a rate of zero takes for ever", "[base]")
{
    CHECK(DataSize::bytes(1) / BitRate() == std::chrono::microseconds::max());
}

TEST_CASE("Unwrapper follows a 16-bit counter over its end in both directions", "[base]")
{
    Unwrapper<16> unwrapper;
    CHECK(unwrapper.unwrap(65534) == 65534);
    CHECK(unwrapper.unwrap(1) == 65537);
    CHECK(unwrapper.unwrap(65535) == 65535);
    CHECK(unwrapper.unwrap(2) == 65538);
}

TEST_CASE("Unwrapper peeks without moving on", "[base]")
{
    Unwrapper<16> unwrapper;
    CHECK(unwrapper.unwrap(10) == 10);
    CHECK(unwrapper.peek(40000) == 40000 - 65536);
    CHECK(unwrapper.unwrap(11) == 11);
}

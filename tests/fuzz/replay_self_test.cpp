#include <cstdint>
#include <cstdlib>

/// A parser with a known hole, to show that replay_main.cpp finds one.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Two steps from the empty input: something inserted, and a byte at the end of its range.
    if (size >= 4 && data[0] == 0xff && data[2] < 0x80)
        std::abort();
    return 0;
}

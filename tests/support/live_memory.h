#pragma once

#include <cstddef>

namespace alcove::testing {

/// The bytes that operator new has given to this program and that have not come back yet, for tests of what a
/// peer can make a side keep. A test program that uses it lists live_memory.cpp among its sources, once.
[[nodiscard]] std::size_t liveMemory();

} // namespace alcove::testing

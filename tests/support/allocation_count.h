#pragma once

namespace alcove::testing {

/// Counts calls of operator new on this thread while it lives, for code that must not allocate.
/// A test program that uses it lists allocation_count.cpp among its sources, once.
class AllocationCount {
public:
    AllocationCount();
    ~AllocationCount();
    AllocationCount(const AllocationCount&) = delete;
    AllocationCount& operator=(const AllocationCount&) = delete;

    [[nodiscard]] int count() const;
};

} // namespace alcove::testing

#include "app/bench/measurement.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <ctime>
#include <new>

namespace {

std::atomic<std::uint64_t> allocations { 0 };

void* allocate(std::size_t size)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

} // namespace

// Every allocation of the program is counted; what C libraries take by malloc themselves is not.
void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

namespace alcove::bench {

namespace {

    /// Processor time, so that other programs do not count.
    [[nodiscard]] double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

    constexpr double kWarmUp = 0.05;
    constexpr double kMeasured = 0.5;
    /// Operations between two looks at the clock, at most: looking costs half a microsecond.
    constexpr std::uint64_t kMostBatch = 1024;

    struct Run {
        std::uint64_t operations = 0;
        std::uint64_t failures = 0;
        double seconds = 0;
    };

    [[nodiscard]] Run runFor(double seconds, std::uint64_t batch, const std::function<bool()>& operation)
    {
        Run run;
        const double begin = processorSeconds();
        while (run.seconds < seconds) {
            for (std::uint64_t i = 0; i < batch; ++i)
                run.failures += operation() ? 0 : 1;
            run.operations += batch;
            run.seconds = processorSeconds() - begin;
        }
        return run;
    }

} // namespace

Measurement measure(std::string name, std::string unit, const std::function<bool()>& operation)
{
    const Run warm = runFor(kWarmUp, 1, operation);
    const std::uint64_t batch = std::min(warm.operations / 64 + 1, kMostBatch);
    const std::uint64_t before = allocationCount();
    const Run run = runFor(kMeasured, batch, operation);
    const double count = static_cast<double>(run.operations);
    Measurement result;
    result.name = std::move(name);
    result.unit = std::move(unit);
    result.perSecond = count / run.seconds;
    result.nanoseconds = run.seconds * 1e9 / count;
    result.failures = warm.failures + run.failures;
    result.allocations = static_cast<double>(allocationCount() - before) / count;
    return result;
}

std::uint64_t allocationCount() { return allocations.load(std::memory_order_relaxed); }

} // namespace alcove::bench

#include "tests/support/live_memory.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

/// Before each piece, as far as the strictest ordinary alignment: how large it is.
constexpr std::size_t kHeader = alignof(std::max_align_t);
static_assert(kHeader >= sizeof(std::size_t));

std::atomic<std::size_t> live = 0;

} // namespace

void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    void* const whole = std::malloc(size + kHeader);
    if (whole == nullptr)
        return nullptr;
    *static_cast<std::size_t*>(whole) = size;
    live += size;
    return static_cast<char*>(whole) + kHeader;
}
void* operator new(std::size_t size)
{
    if (void* memory = operator new(size, std::nothrow))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    if (memory == nullptr)
        return;
    char* const whole = static_cast<char*>(memory) - kHeader;
    live -= *reinterpret_cast<std::size_t*>(whole);
    std::free(whole);
}
void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }

namespace alcove::testing {

std::size_t liveMemory() { return live; }

} // namespace alcove::testing

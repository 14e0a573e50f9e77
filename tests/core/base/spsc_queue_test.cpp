#include "core/base/spsc_queue.h"
#include "tests/support/catch.h"

#include <memory>
#include <thread>

using namespace alcove;

TEST_CASE("SpscQueue refuses the newest value when it is full", "[base]")
{
    SpscQueue<int, 2> queue;
    CHECK(queue.push(1));
    CHECK(queue.push(2));
    CHECK_FALSE(queue.push(3));
    CHECK(queue.pop() == 1);
    CHECK(queue.push(4));
    CHECK(queue.pop() == 2);
    CHECK(queue.pop() == 4);
    CHECK_FALSE(queue.pop());
}

TEST_CASE("SpscQueue hands every value over in order between two threads", "[base]")
{
    constexpr int count = 100'000;
    // On the heap, as in the product: GCC 12's fake stack for use after return aligns to 32 bytes only.
    const auto owner = std::make_unique<SpscQueue<int, 64>>();
    SpscQueue<int, 64>& queue = *owner;
    std::thread producer([&queue] {
        for (int i = 0; i < count;)
            i += queue.push(i) ? 1 : 0;
    });
    bool inOrder = true;
    for (int expected = 0; expected < count;) {
        if (const auto value = queue.pop()) {
            inOrder = inOrder && *value == expected;
            ++expected;
        }
    }
    producer.join();
    CHECK(inOrder);
}

#include "core/transport/net_loop.h"

#include "tests/support/catch.h"

#include <atomic>
#include <future>
#include <vector>

using namespace alcove;
using namespace alcove::transport;
using namespace std::chrono_literals;

TEST_CASE("NetLoop runs tasks of several threads, each thread's in order", "[transport][real]")
{
    std::vector<std::vector<int>> seen(4);
    {
        NetLoop loop;
        std::vector<std::thread> threads;
        for (std::size_t t = 0; t < seen.size(); ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 2000; ++i)
                    loop.post([&, t, i] { seen[t].push_back(i); });
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    }
    for (const std::vector<int>& numbers : seen) {
        REQUIRE(numbers.size() == 2000);
        CHECK(std::is_sorted(numbers.begin(), numbers.end()));
    }
}

TEST_CASE("NetLoop runs a timer at its time, within a few milliseconds", "[transport][real]")
{
    NetLoop loop;
    std::promise<Duration> late;
    NetLoop::Timer timer;
    loop.post([&] {
        const Instant due = loop.now() + 30ms;
        timer = loop.scheduleAt(due, [&, due] { late.set_value(loop.now() - due); });
    });
    const Duration lateness = late.get_future().get();
    CHECK(lateness >= 0us);
    CHECK(lateness < 100ms); // a loaded machine; 1 ms when idle
}

TEST_CASE("NetLoop runs timers in the order of their times, and no cancelled one", "[transport][real]")
{
    NetLoop loop;
    std::vector<int> order;
    std::promise<void> done;
    std::vector<NetLoop::Timer> timers;
    loop.post([&] {
        const Instant now = loop.now();
        for (const int i : { 3, 1, 2, 5, 4 })
            timers.push_back(loop.scheduleAt(now + i * 2ms, [&order, i] { order.push_back(i); }));
        timers[2].cancel(); // the one of 2
        timers.push_back(loop.scheduleAt(now + 12ms, [&] { done.set_value(); }));
    });
    done.get_future().wait();
    CHECK(order == std::vector<int> { 1, 3, 4, 5 });
}

TEST_CASE("NetLoop's wake handler runs at least once after each wakeup", "[transport][real]")
{
    NetLoop loop;
    std::atomic<int> woken = 0;
    std::promise<void> ready;
    loop.post([&] {
        loop.setWakeHandler([&] { ++woken; });
        ready.set_value();
    });
    ready.get_future().wait();
    for (int round = 1; round <= 50; ++round) {
        const int before = woken;
        for (int i = 0; i < 100; ++i)
            loop.wakeup();
        while (woken == before)
            std::this_thread::yield();
    }
    CHECK(woken >= 50);
    CHECK(woken <= 5000);
}

TEST_CASE("NetLoop destroys timers and tasks that never ran", "[transport][real]")
{
    auto witness = std::make_shared<int>();
    NetLoop::Timer timer;
    {
        NetLoop loop;
        loop.post([&, witness] { timer = loop.scheduleAt(loop.now() + 1h, [witness] {}); });
    }
    CHECK(witness.use_count() == 1);
    timer.cancel();
}

TEST_CASE("NetLoop waits a little for work that asked for it", "[transport][real]")
{
    std::atomic<bool> finished = false;
    {
        NetLoop loop;
        loop.post([&] {
            // A timer that owns the token: gone once it ran.
            auto timer = std::make_shared<NetLoop::Timer>();
            *timer = loop.scheduleAt(loop.now() + 20ms, [&finished, timer, token = loop.keepAlive()] { finished = true; });
        });
    }
    CHECK(finished);
}

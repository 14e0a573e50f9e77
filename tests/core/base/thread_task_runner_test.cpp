#include "core/base/thread_task_runner.h"
#include "tests/support/catch.h"

#include <vector>

using namespace alcove;

TEST_CASE("ThreadTaskRunner runs every task in order before it ends", "[base]")
{
    std::vector<int> ran;
    {
        ThreadTaskRunner runner("test");
        for (int i = 0; i < 100; ++i)
            runner.post([&ran, i] { ran.push_back(i); });
    }
    REQUIRE(ran.size() == 100);
    CHECK(ran.front() == 0);
    CHECK(ran.back() == 99);
}

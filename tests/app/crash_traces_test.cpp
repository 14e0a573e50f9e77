#include "app/desktop/crash_traces.h"
#include "tests/support/catch.h"

#include <fstream>
#include <string>

#include <sys/resource.h>

TEST_CASE("A crash leaves no picture of the program's memory")
{
    alcove::desktop::leaveNoCrashTraces();
    rlimit limit {};
    REQUIRE(getrlimit(RLIMIT_CORE, &limit) == 0);
    CHECK(limit.rlim_cur == 0);
    CHECK(limit.rlim_max == 0);
}

TEST_CASE("A program that takes dumps is given none of the memory")
{
    alcove::desktop::leaveNoCrashTraces();
    std::ifstream file("/proc/self/coredump_filter");
    std::string filter;
    REQUIRE(file >> filter);
    CHECK(filter.find_first_not_of('0') == std::string::npos);
}

#include "app/desktop/crash_traces.h"
#include "tests/support/catch.h"

#include <sys/prctl.h>
#include <sys/resource.h>

TEST_CASE("A crash leaves no picture of the program's memory")
{
    alcove::desktop::leaveNoCrashTraces();
    rlimit limit {};
    REQUIRE(getrlimit(RLIMIT_CORE, &limit) == 0);
    CHECK(limit.rlim_cur == 0);
    CHECK(limit.rlim_max == 0);
    CHECK(prctl(PR_GET_DUMPABLE) == 0);
}

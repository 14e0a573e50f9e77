#include "core/flow/recovery_requests.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::flow;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Need = RecoveryRequests::Need;

namespace {

/// Requests in ten seconds, packets arriving or not.
int requestsInTenSeconds(Need need, bool packetsCome)
{
    RecoveryRequests requests;
    int count = 0;
    const Instant start { seconds(1000) };
    for (Instant now = start; now < start + seconds(10); now += milliseconds(1)) {
        if (packetsCome)
            requests.onPacket();
        if (now >= requests.nextAt(need)) {
            requests.onRequest(need, now);
            ++count;
        }
    }
    return count;
}

} // namespace

TEST_CASE("A key frame is asked for twice a second with one copy each", "[flow]")
{
    CHECK(requestsInTenSeconds(Need::KeyFrame, true) == 40);
}

TEST_CASE("A frame from a reference is asked for each third of a round trip, and rarely into silence", "[flow]")
{
    const int busy = requestsInTenSeconds(Need::AnyReference, true);
    CHECK(busy >= 280);
    CHECK(busy <= 310);
    CHECK(requestsInTenSeconds(Need::AnyReference, false) <= 16);
}

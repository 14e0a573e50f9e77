#include "core/flow/playout_delay.h"

#include "tests/support/catch.h"

#include <random>

using namespace alcove;
using namespace alcove::flow;
using namespace std::chrono_literals;

namespace {

constexpr Instant kStart { 50s };
constexpr SampleCount kFrame { 960 };

/// Frames of 20 ms that come `late` after the quickest way.
class Arrivals {
public:
    void frame(PlayoutDelay& delay, Duration late)
    {
        m_sent += 20ms;
        m_end += kFrame.count();
        delay.onFrame(m_sent + 30ms + late, RtpTime(m_end), kFrame);
    }
    [[nodiscard]] Instant now() const { return m_sent + 30ms; }
    [[nodiscard]] RtpTime end() const { return RtpTime(m_end); }

private:
    Instant m_sent = kStart;
    std::int64_t m_end = 123'456;
};

} // namespace

TEST_CASE("PlayoutDelay starts at 40 ms and falls to 10 on a steady path", "[flow]")
{
    PlayoutDelay delay;
    Arrivals arrivals;
    arrivals.frame(delay, 0ms);
    CHECK(delay.target(arrivals.now()) == 40ms);
    for (int i = 0; i < 60; ++i)
        arrivals.frame(delay, 0ms);
    CHECK(delay.target(arrivals.now()) == 20ms);
}

TEST_CASE("PlayoutDelay waits for what one frame in twenty needs, not for what one in a thousand does", "[flow]")
{
    PlayoutDelay often;
    PlayoutDelay rarely;
    Arrivals a;
    Arrivals b;
    for (int i = 0; i < 3000; ++i) {
        a.frame(often, i % 20 == 0 ? 62ms : 0ms);
        b.frame(rarely, i % 1000 == 500 ? 62ms : 0ms);
    }
    CHECK(often.lastingTarget() == 65ms);
    CHECK(rarely.lastingTarget() == 20ms);
}

TEST_CASE("PlayoutDelay weighs one lost frame in a hundred as 20 ms", "[flow]")
{
    // Waiting from 20 to 45 ms costs 25 and saves 20 for each hundredth: worth it from 1.25 % on.
    PlayoutDelay below;
    PlayoutDelay above;
    Arrivals a;
    Arrivals b;
    for (int i = 0; i < 6000; ++i) {
        a.frame(below, i % 90 == 0 ? 42ms : 0ms);
        b.frame(above, i % 45 == 0 ? 42ms : 0ms);
    }
    CHECK(below.lastingTarget() == 20ms);
    CHECK(above.lastingTarget() == 45ms);
}

TEST_CASE("PlayoutDelay rises at once with a late frame and falls again", "[flow]")
{
    PlayoutDelay delay;
    Arrivals arrivals;
    for (int i = 0; i < 100; ++i)
        arrivals.frame(delay, 0ms);
    delay.onLate(25ms, arrivals.now());
    CHECK(delay.target(arrivals.now()) == 45ms);
    CHECK(delay.target(arrivals.now() + 500ms) == 35ms);
    CHECK(delay.target(arrivals.now() + 5s) == 20ms);
    delay.onLate(10s, arrivals.now() + 5s);
    CHECK(delay.target(arrivals.now() + 5s) == 80ms);
}

TEST_CASE("PlayoutDelay forgets a bad minute within another", "[flow]")
{
    PlayoutDelay delay;
    Arrivals arrivals;
    for (int i = 0; i < 1000; ++i)
        arrivals.frame(delay, i % 3 == 0 ? 100ms : 0ms);
    CHECK(delay.lastingTarget() >= 100ms);
    for (int i = 0; i < 3000; ++i)
        arrivals.frame(delay, 0ms);
    CHECK(delay.lastingTarget() == 20ms);
}

TEST_CASE("PlayoutDelay follows a path that became longer", "[flow]")
{
    PlayoutDelay delay;
    Arrivals arrivals;
    for (int i = 0; i < 500; ++i)
        arrivals.frame(delay, 0ms);
    for (int i = 0; i < 1500; ++i)
        arrivals.frame(delay, 80ms);
    CHECK(delay.lastingTarget() == 20ms);
    CHECK(delay.waited(arrivals.now() + 80ms, arrivals.end()) == 0ms);
}

TEST_CASE("PlayoutDelay expects a frame that is as late as many were, and gives up one later than all", "[flow]")
{
    PlayoutDelay delay;
    Arrivals arrivals;
    for (int i = 0; i < 500; ++i)
        arrivals.frame(delay, i % 4 == 0 ? 12ms : 0ms);
    CHECK_FALSE(delay.likelyToMiss(7ms, 10ms));
    CHECK(delay.likelyToMiss(7ms, 2ms));
    CHECK(delay.likelyToMiss(30ms, 10ms));
}

TEST_CASE("PlayoutDelay never leaves 10 to 400 ms", "[flow]")
{
    PlayoutDelay delay;
    Arrivals arrivals;
    std::mt19937 random(3);
    bool within = true;
    for (int i = 0; i < 5000; ++i) {
        arrivals.frame(delay, Duration(random() % 3'000'000));
        if (i % 7 == 0)
            delay.onLate(Duration(random() % 500'000), arrivals.now());
        const Duration target = delay.target(arrivals.now());
        within = within && target >= 10ms && target <= 400ms;
    }
    CHECK(within);
}

TEST_CASE("PlayoutDelay finds a sender's clock implausible that jumped by seconds", "[flow]")
{
    PlayoutDelay delay;
    Arrivals arrivals;
    CHECK(delay.plausible(kStart, RtpTime(-1)));
    arrivals.frame(delay, 0ms);
    CHECK(delay.plausible(arrivals.now() + 2s, arrivals.end()));
    CHECK_FALSE(delay.plausible(arrivals.now() + 6s, arrivals.end()));
    CHECK_FALSE(delay.plausible(arrivals.now() - 6s, arrivals.end()));
}

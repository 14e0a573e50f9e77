#include "core/media/media_engine.h"

#include "core/flow/delay_rate_controller.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"
#include "tests/support/simulated_network.h"
#include "tests/support/synthetic_codecs.h"

using namespace alcove;
using namespace alcove::media;
using namespace std::chrono_literals;

namespace {

const Instant kStart { 100s };

/// An engine whose datagrams leave as long as there is a way.
struct EngineOnABench {
    testing::InlineTaskRunner runner;
    testing::SeededRandom random { 3 };
    testing::SyntheticCodecs codecs;
    Instant now = kStart;
    bool way = true;
    int tried = 0;
    std::int64_t counter = 0;
    std::unique_ptr<MediaEngine> engine;

    EngineOnABench()
    {
        MediaEngine::Config config { runner, runner, runner, random, [this] { return now; } };
        config.wakeNet = [] { };
        config.codecs = &codecs;
        config.rateController = std::make_unique<flow::DelayRateController>(now);
        config.onFrame = [](const ShownFrame&) { };
        config.sendInner = [this](ByteView, Instant) -> std::optional<SequenceNumber> {
            ++tried;
            return way ? std::optional(SequenceNumber(counter++)) : std::nullopt;
        };
        engine = std::move(MediaEngine::create(std::move(config), now)).value();
    }

    /// As a waiting room that many inputs wake.
    void waitFor(Duration time)
    {
        for (const Instant end = now + time; now < end; now += 1ms) {
            engine->onTimer(now);
            engine->keepAlive(now);
        }
    }
};

} // namespace

TEST_CASE("A waiting MediaEngine keeps a quiet path open with five small datagrams in two seconds", "[media]")
{
    EngineOnABench bench;
    bench.waitFor(2s + 1ms);
    CHECK(bench.tried == 5);
}

TEST_CASE("A waiting MediaEngine that has no way tries no more often than one that has, and keeps nothing", "[media]")
{
    EngineOnABench bench;
    bench.way = false;
    bench.waitFor(60s);
    CHECK(bench.tried <= 150);
    CHECK(bench.engine->statistics().pacer.datagramsSent == static_cast<std::uint64_t>(bench.tried));
}

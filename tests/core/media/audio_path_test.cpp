#include "tests/core/media/simulated_audio_call.h"
#include "tests/support/catch.h"
#include "tests/support/speech_like.h"

#include <cstdlib>
#include <iostream>
#include <numbers>
#include <set>

using namespace alcove;
using namespace alcove::testing;

namespace {

constexpr std::size_t kMarkEvery = 24'000; // half a second
constexpr std::size_t kMarkLength = 960;

double mark(std::size_t i)
{
    const double t = static_cast<double>(i) / 48'000.0;
    const double window = std::sin(std::numbers::pi * static_cast<double>(i) / kMarkLength);
    return 9000.0 * window * std::sin(2.0 * std::numbers::pi * (600.0 * t + 60'000.0 * t * t));
}

/// A chirp each half second, silence between.
SimulatedAudioCall::Source marks()
{
    return [position = std::size_t { 0 }]() mutable {
        const std::size_t i = position++ % kMarkEvery;
        return static_cast<std::int16_t>(i < kMarkLength ? mark(i) : 0.0);
    };
}

SimulatedAudioCall::Source speech(std::uint32_t seed)
{
    return [voice = SpeechLike(seed)]() mutable { return voice.next(); };
}

/// Mouth to ear of each mark from `from` on, by matched filter; a mark not found is left out.
std::vector<Duration> delaysOfMarks(const SimulatedAudioCall& call, std::size_t fromMark)
{
    std::vector<Duration> delays;
    const std::size_t marksSpoken = call.spoken.size() / kMarkEvery;
    for (std::size_t m = fromMark; m + 1 < marksSpoken; ++m) {
        const Instant spokenAt = SimulatedAudioCall::kStart + SampleCount(static_cast<std::int64_t>(m * kMarkEvery)).duration();
        const auto pulled = std::lower_bound(call.heardAt.begin(), call.heardAt.end(), spokenAt) - call.heardAt.begin();
        const std::size_t begin = static_cast<std::size_t>(pulled) * 480;
        double best = 0.0;
        std::size_t bestAt = 0;
        for (std::size_t at = begin; at + kMarkLength < call.heard.size() && at < begin + kMarkEvery; at += 6) {
            double sum = 0.0;
            for (std::size_t i = 0; i < kMarkLength; i += 6)
                sum += mark(i) * call.heard[at + i];
            if (sum > best) {
                best = sum;
                bestAt = at;
            }
        }
        if (best <= 0.0)
            continue;
        const Instant at = call.heardAt[bestAt / 480] + SampleCount(static_cast<std::int64_t>(bestAt % 480)).duration();
        delays.push_back(at - spokenAt);
    }
    std::sort(delays.begin(), delays.end());
    return delays;
}

double medianMilliseconds(const std::vector<Duration>& delays)
{
    return delays.empty() ? 1e9 : static_cast<double>(delays[delays.size() / 2].count()) / 1000.0;
}

void show(const char* what, const SimulatedAudioCall& call, double median = 0.0)
{
    if (std::getenv("ALCOVE_SHOW") == nullptr)
        return;
    const auto s = call.receiver->statistics();
    std::cout << what << ": concealed " << 100.0 * call.concealedShare() << " % in " << s.concealmentEvents
              << " events, inserted " << s.insertedSamplesForDeceleration << ", removed "
              << s.removedSamplesForAcceleration << ", buffer "
              << 1000.0 * s.jitterBufferDelay / static_cast<double>(s.jitterBufferEmittedCount) << " ms, target "
              << 1000.0 * s.jitterBufferTargetDelay / static_cast<double>(s.jitterBufferEmittedCount) << " ms, lost "
              << s.packetsLost << " of " << s.packetsReceived << ", late " << s.packetsDiscarded << ", copies "
              << s.copiesUsed << ", fec " << s.inBandFecUsed << ", median " << median << " ms\n";
}

} // namespace

TEST_CASE("A clean path carries a mark from mouth to ear within 75 ms at 20 ms a packet", "[media]")
{
    for (const Duration phase : { 100us, 2500us, 5000us, 7500us, 9900us }) {
        SimulatedAudioCall call({}, marks(), phase);
        call.run(20s);
        const double median = medianMilliseconds(delaysOfMarks(call, 4));
        show("clean normal", call, median);
        CHECK(median <= 75.0);
        CHECK(call.concealedShare() < 0.001);
    }
}

TEST_CASE("A clean fast path carries a mark from mouth to ear within 65 ms", "[media]")
{
    for (const Duration phase : { 100us, 5000us, 9900us }) {
        SimulatedAudioCall call({}, marks(), phase);
        call.target = BitRate::kilobitsPerSecond(2000);
        call.run(20s);
        const double median = medianMilliseconds(delaysOfMarks(call, 4));
        show("clean fast", call, median);
        CHECK(median <= 65.0);
        CHECK(call.concealedShare() < 0.001);
    }
}

TEST_CASE("Speech over a clean path is hardly concealed and its delay settles", "[media]")
{
    SimulatedAudioCall call({}, speech(3));
    call.run(30s);
    show("clean speech", call);
    CHECK(call.concealedShare() < 0.001);
    const auto s = call.receiver->statistics();
    CHECK(s.jitterBufferDelay / static_cast<double>(s.jitterBufferEmittedCount) < 0.025);
}

TEST_CASE("Ten percent random loss conceals less than 1.5 percent of speech", "[media][loss]")
{
    for (const std::uint32_t seed : { 1u, 2u, 3u }) {
        for (const std::int64_t rate : { 400, 800, 2000 }) {
            SimulatedPath path;
            path.delay = 50ms;
            path.loss = 0.10;
            path.seed = seed;
            SimulatedAudioCall call(path, speech(seed));
            call.target = BitRate::kilobitsPerSecond(rate);
            call.run(60s);
            show("10 % loss", call);
            CHECK(call.concealedShare() < 0.015);
        }
    }
}

TEST_CASE("Losses in bursts of three conceal less than they take", "[media]")
{
    SimulatedPath path;
    path.delay = 50ms;
    path.loss = 0.05;
    path.burstLength = 3.0;
    SimulatedAudioCall call(path, speech(5));
    call.run(60s);
    show("bursts", call);
    CHECK(call.concealedShare() < 0.025);
}

TEST_CASE("Jitter is absorbed by delay, not by gaps", "[media]")
{
    SimulatedPath path;
    path.delay = 30ms;
    path.jitter = 8ms;
    SimulatedAudioCall call(path, speech(6));
    call.run(60s);
    show("jitter", call);
    CHECK(call.concealedShare() < 0.02);
}

TEST_CASE("A path that is uneven by a few milliseconds leaves sound unstretched", "[media]")
{
    for (const Duration phase : { 200us, 3100us, 6400us, 9700us }) {
        SimulatedPath path;
        path.delay = 20ms;
        path.jitter = 2ms;
        SimulatedAudioCall call(path, speech(9), phase);
        call.target = BitRate::kilobitsPerSecond(2000);
        call.run(5s); // the start finds its delay by stretching
        const auto before = call.receiver->statistics();
        call.run(25s);
        show("uneven", call);
        const auto after = call.receiver->statistics();
        const std::uint64_t stretched = after.insertedSamplesForDeceleration - before.insertedSamplesForDeceleration
            + after.removedSamplesForAcceleration - before.removedSamplesForAcceleration;
        CHECK(static_cast<double>(stretched) < 0.002 * static_cast<double>(after.totalSamplesReceived - before.totalSamplesReceived));
    }
}

TEST_CASE("Sound is back at its delay seconds after a path was blocked for a second", "[media]")
{
    SimulatedPath path;
    path.blocked = [](Instant at) {
        const Duration since = at - SimulatedAudioCall::kStart;
        return since > 10s && since < 11s;
    };
    SimulatedAudioCall call(path, marks());
    call.run(25s);
    const double median = medianMilliseconds(delaysOfMarks(call, 30));
    show("blocked", call, median);
    CHECK(median <= 75.0);
    CHECK(call.concealedShare() < 0.05);
}

TEST_CASE("A speaker clock that is off by 300 ppm neither starves nor adds delay", "[media][drift]")
{
    for (const double ppm : { -300.0, 300.0 }) {
        SimulatedAudioCall call({}, speech(8), 3ms, ppm);
        call.run(120s);
        show("drift", call);
        CHECK(call.concealedShare() < 0.001);
        const auto s = call.receiver->statistics();
        CHECK(s.jitterBufferDelay / static_cast<double>(s.jitterBufferEmittedCount) < 0.030);
    }
}

TEST_CASE("Datagrams have one size in speech, silence and mute", "[media]")
{
    for (const std::int64_t rate : { 40, 100, 300, 800, 2000 }) {
        int phase = 0;
        auto source = [voice = SpeechLike(4), &phase]() mutable {
            const std::int16_t sample = voice.next();
            return phase == 1 ? std::int16_t { 0 } : sample;
        };
        SimulatedAudioCall call({}, source);
        call.target = BitRate::kilobitsPerSecond(rate);
        call.run(1s);
        call.sizes.clear();
        call.contents.clear();
        call.run(3s);
        phase = 1;
        call.run(3s);
        phase = 2;
        call.sender->setMuted(true);
        call.run(3s);
        INFO("rate " << rate);
        CHECK(std::set<std::size_t>(call.sizes.begin(), call.sizes.end()).size() == 1);
        CHECK(std::set<std::size_t>(call.contents.begin(), call.contents.end()).size() == 1);
    }
}

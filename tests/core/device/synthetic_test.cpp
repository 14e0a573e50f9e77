#include "core/device/synthetic_scene.h"
#include "core/device/synthetic_speech.h"
#include "core/device/synthetic_video_source.h"
#include "tests/support/catch.h"

#include <cmath>
#include <future>

using namespace alcove;
using namespace std::chrono_literals;
using device::SyntheticScene;
using device::synthesizeSpeech;

namespace {

double meanDifference(const frame::I420Buffer& a, const frame::I420Buffer& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.bytes().size(); ++i)
        sum += std::abs(a.bytes()[i] - b.bytes()[i]);
    return sum / static_cast<double>(a.bytes().size());
}

double level(const std::vector<std::int16_t>& sound, std::size_t from, std::size_t count)
{
    double sum = 0;
    for (std::size_t i = from; i < from + count; ++i)
        sum += static_cast<double>(sound[i]) * static_cast<double>(sound[i]);
    return std::sqrt(sum / static_cast<double>(count));
}

} // namespace

TEST_CASE("SyntheticScene draws the same picture for the same seed and time", "[device]")
{
    const SyntheticScene one(4, 320, 180);
    const SyntheticScene same(4, 320, 180);
    CHECK(equal(one.draw(Duration(1'234'567))->bytes(), same.draw(Duration(1'234'567))->bytes()));
}

TEST_CASE("SyntheticScene moves and differs between the two sides", "[device]")
{
    const SyntheticScene one(1, 320, 180);
    const SyntheticScene other(2, 320, 180);
    const auto start = one.draw(Duration(0));
    CHECK(meanDifference(*start, *one.draw(Duration(33'333))) > 0.8);
    CHECK(meanDifference(*start, *one.draw(Duration(1'000'000))) > 1.2);
    CHECK(meanDifference(*start, *other.draw(Duration(0))) > 4.0);
}

TEST_CASE("SyntheticScene stays inside pictures of any size", "[device]")
{
    for (const int side : { 2, 3, 17, 64 }) {
        const SyntheticScene scene(5, side, 2 * side + 1);
        for (int second = 0; second < 8; ++second)
            CHECK(scene.draw(std::chrono::seconds(second))->width() == side);
    }
}

TEST_CASE("SyntheticVideoSource delivers pictures of the wanted size", "[device]")
{
    device::SyntheticVideoSource source(3, { 64, 48, 100 });
    std::promise<frame::VideoFrame> third;
    int count = 0;
    REQUIRE(source.start([&](frame::VideoFrame frame) {
        if (++count == 3)
            third.set_value(std::move(frame));
    }));
    auto waiting = third.get_future();
    REQUIRE(waiting.wait_for(10s) == std::future_status::ready);
    source.stop();
    const auto frame = waiting.get();
    CHECK(frame.pixels->width() == 64);
    CHECK(frame.pixels->height() == 48);
}

TEST_CASE("synthesizeSpeech repeats for one seed and differs for another", "[device]")
{
    CHECK(synthesizeSpeech(1, 2s) == synthesizeSpeech(1, 2s));
    CHECK(synthesizeSpeech(1, 2s) != synthesizeSpeech(2, 2s));
    CHECK(synthesizeSpeech(1, 2s).size() == 96'000);
    CHECK(synthesizeSpeech(1, 0s).empty());
}

TEST_CASE("synthesizeSpeech is loud in syllables, silent in pauses and starts without a click", "[device]")
{
    const auto sound = synthesizeSpeech(11, 8s);
    int loud = 0;
    int silent = 0;
    for (std::size_t from = 0; from + 960 <= sound.size(); from += 960) {
        const double now = level(sound, from, 960);
        loud += now > 1000.0 ? 1 : 0;
        silent += now < 20.0 ? 1 : 0;
    }
    CHECK(loud > 150); // of 400 blocks of 20 ms
    CHECK(silent > 40);
    CHECK(std::abs(sound.front()) < 20);
    CHECK(std::abs(sound.back()) < 500);
}

#include "core/device/frame_strip.h"
#include "core/device/synthetic_scene.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <libyuv.h>

#include <algorithm>

using namespace alcove;
using device::GreyView;
using device::readStrip;
using device::stampStrip;

namespace {

frame::I420Buffer scaled(const frame::I420Buffer& in, int width, int height)
{
    frame::I420Buffer out(width, height);
    libyuv::I420Scale(in.y().data, in.y().stride, in.u().data, in.u().stride, in.v().data, in.v().stride, in.width(),
        in.height(), out.mutableY(), out.y().stride, out.mutableU(), out.u().stride, out.mutableV(), out.v().stride,
        width, height, libyuv::kFilterBilinear);
    return out;
}

/// What a codec at a low rate does to a picture: detail is gone, blocks differ, noise is added.
void degrade(frame::I420Buffer& picture, std::uint64_t seed)
{
    const frame::I420Buffer small = scaled(picture, picture.width() / 4, picture.height() / 4);
    picture = scaled(small, picture.width(), picture.height());
    testing::SeededRandom random(seed);
    for (int row = 0; row < picture.height(); ++row) {
        for (int column = 0; column < picture.width(); ++column) {
            std::uint8_t& pixel = picture.mutableY()[row * picture.width() + column];
            const int noise = static_cast<int>(random.u32() % 61) - 30 + ((row / 16 + column / 16) % 2 ? 8 : -8);
            pixel = static_cast<std::uint8_t>(std::clamp(pixel + noise, 0, 255));
        }
    }
}

frame::I420Buffer scene(int width, int height)
{
    return *device::SyntheticScene(9, width, height).draw(Duration(0));
}

} // namespace

TEST_CASE("stripCode holds the mark, the number and the multiplicative check", "[device]")
{
    CHECK(device::stripCode(0) == 0xA0000000u);
    CHECK(device::stripCode(1) == (0xA0000000u | 1u << 8 | 2654435761u >> 24));
    CHECK(device::stripCode(0xFFFFF) >> 8 == 0xAFFFFFu);
    CHECK(device::stripCode(0x100005) == device::stripCode(5));
}

TEST_CASE("readStrip gives what stampStrip wrote, at every size a call uses", "[device]")
{
    const auto [width, height] = GENERATE(table<int, int>({ { 640, 360 }, { 1280, 720 }, { 640, 480 }, { 480, 270 },
        { 320, 180 }, { 160, 90 }, { 1920, 1080 }, { 333, 187 }, { 360, 640 } }));
    frame::I420Buffer picture = scene(width, height);
    for (const std::uint32_t number : { 0u, 1u, 12345u, 0xFFFFFu, 0xAAAAAu }) {
        stampStrip(picture, number);
        CHECK(readStrip(picture) == number);
    }
}

TEST_CASE("stampStrip leaves the picture above the strip as it was", "[device]")
{
    const frame::I420Buffer before = scene(640, 360);
    frame::I420Buffer after = before;
    stampStrip(after, 77);
    CHECK(device::stripHeight(360) == 24);
    CHECK(std::equal(before.y().data, before.y().data + 640 * 336, after.y().data));
    CHECK_FALSE(std::equal(before.y().data + 640 * 336, before.y().data + 640 * 360, after.y().data + 640 * 336));
}

TEST_CASE("readStrip reads through blur, blocks and noise", "[device]")
{
    for (std::uint32_t number = 0; number < 50; ++number) {
        frame::I420Buffer picture = scene(640, 360);
        stampStrip(picture, number * 20'011);
        degrade(picture, number);
        REQUIRE(readStrip(picture) == number * 20'011);
    }
}

TEST_CASE("readStrip reads a picture scaled up or down after it was stamped", "[device]")
{
    const auto [width, height] = GENERATE(table<int, int>({ { 160, 90 }, { 427, 240 }, { 853, 480 }, { 1280, 720 }, { 1917, 1078 } }));
    frame::I420Buffer picture = scene(640, 360);
    stampStrip(picture, 654'321);
    CHECK(readStrip(scaled(picture, width, height)) == 654'321u);
}

TEST_CASE("readStrip reads a picture within a larger grey image", "[device]")
{
    frame::I420Buffer picture = scene(640, 360);
    stampStrip(picture, 4711);
    const frame::I420Buffer shown = scaled(picture, 700, 394);
    std::vector<std::uint8_t> screen(1024 * 768, 90);
    for (int row = 0; row < 394; ++row)
        std::copy_n(shown.y().data + row * 700, 700, screen.data() + (row + 101) * 1024 + 57);
    CHECK(readStrip(GreyView { screen.data() + 101 * 1024 + 57, 1024, 700, 394 }) == 4711u);
    CHECK_FALSE(readStrip(GreyView { screen.data(), 1024, 1024, 768 }));
}

TEST_CASE("readStrip reads washed-out colours of a screen", "[device]")
{
    frame::I420Buffer picture = scene(640, 360);
    stampStrip(picture, 99);
    for (int i = 0; i < 640 * 360; ++i)
        picture.mutableY()[i] = static_cast<std::uint8_t>(120 + picture.mutableY()[i] / 4);
    CHECK(readStrip(picture) == 99u);
}

TEST_CASE("readStrip finds no number in pictures without one", "[device]")
{
    int found = 0;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        frame::I420Buffer picture(64, 36);
        testing::SeededRandom random(seed);
        random.fill(picture.mutableBytes());
        found += readStrip(picture).has_value() ? 1 : 0;
    }
    CHECK(found <= 2); // one in 4096 by chance, of those with enough contrast
    CHECK_FALSE(readStrip(scene(640, 360)));
}

TEST_CASE("readStrip refuses pictures too small to hold a strip", "[device]")
{
    CHECK_FALSE(readStrip(frame::I420Buffer(31, 36)));
    CHECK_FALSE(readStrip(frame::I420Buffer(64, 14)));
    CHECK_FALSE(readStrip(GreyView {}));
}

TEST_CASE("readStrip sees a single changed block by its check bits", "[device]")
{
    frame::I420Buffer picture = scene(640, 360);
    stampStrip(picture, 31'337);
    int undetected = 0;
    for (int block = 4; block < 32; ++block) {
        frame::I420Buffer changed = picture;
        for (int row = 336; row < 360; ++row) {
            for (int column = block * 20; column < block * 20 + 20; ++column) {
                std::uint8_t& pixel = changed.mutableY()[row * 640 + column];
                pixel = static_cast<std::uint8_t>(250 - pixel);
            }
        }
        undetected += readStrip(changed).has_value() ? 1 : 0;
    }
    CHECK(undetected == 0);
}

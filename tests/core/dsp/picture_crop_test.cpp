#include "core/dsp/picture_crop.h"

#include "tests/support/catch.h"

#include <cmath>

using namespace alcove;
using namespace alcove::dsp;

namespace {

/// Luma counts columns, so that what is left of the picture can be told.
PixelsPtr ramp(int width, int height)
{
    auto out = std::make_shared<frame::I420Buffer>(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            out->mutableY()[y * width + x] = static_cast<std::uint8_t>(16 + x * 200 / width);
    }
    for (int i = 0; i < out->chromaWidth() * out->chromaHeight(); ++i)
        out->mutableU()[i] = out->mutableV()[i] = 60;
    return out;
}

int lumaAt(const PixelsPtr& pixels, int x, int y) { return pixels->y().data[y * pixels->width() + x]; }

} // namespace

TEST_CASE("A picture that is not cut is the same picture", "[dsp]")
{
    const PixelsPtr picture = ramp(320, 180);
    CHECK(cropped(picture, {}) == picture);
}

TEST_CASE("Twice as close keeps the size and loses the outer quarters", "[dsp]")
{
    const PixelsPtr picture = ramp(320, 180);
    const PixelsPtr closer = cropped(picture, { 2.0, false });
    REQUIRE(closer);
    CHECK(closer->width() == 320);
    CHECK(closer->height() == 180);
    CHECK(std::abs(lumaAt(closer, 2, 90) - lumaAt(picture, 81, 90)) <= 2);
    CHECK(std::abs(lumaAt(closer, 317, 90) - lumaAt(picture, 238, 90)) <= 2);
}

TEST_CASE("Nothing of the room is left outside the oval", "[dsp]")
{
    const PixelsPtr oval = cropped(ramp(320, 180), { 1.0, true });
    REQUIRE(oval);
    for (const auto& [x, y] : { std::pair { 0, 0 }, { 319, 0 }, { 0, 179 }, { 319, 179 }, { 60, 90 }, { 260, 90 } })
        CHECK(lumaAt(oval, x, y) == lumaAt(oval, 0, 0));
    CHECK(lumaAt(oval, 160, 90) == lumaAt(ramp(320, 180), 160, 90));
    CHECK(oval->u().data[0] == 128);
    CHECK(oval->u().data[45 * 160 + 80] == 60);
}

TEST_CASE("Odd and tiny pictures are cut without reading past them", "[dsp]")
{
    for (const auto& [width, height] : { std::pair { 2, 2 }, { 3, 5 }, { 31, 17 }, { 161, 91 } }) {
        const PixelsPtr cut = cropped(ramp(width, height), { 3.0, true });
        REQUIRE(cut);
        CHECK(cut->width() == width);
        CHECK(cut->height() == height);
    }
}

TEST_CASE("A zoom that is no number keeps the picture", "[dsp]")
{
    const PixelsPtr picture = ramp(64, 64);
    CHECK(cropped(picture, { std::nan(""), false }) == picture);
    CHECK(cropped(nullptr, { 2.0, true }) == nullptr);
}

#include "core/dsp/pixel_convert.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::dsp;

namespace {

/// Luma and chroma of a uniform picture.
void checkUniform(const PixelsPtr& pixels, int luma, int u, int v, int tolerance = 1)
{
    REQUIRE(pixels);
    const auto near = [tolerance](std::uint8_t value, int wanted) { return std::abs(value - wanted) <= tolerance; };
    const frame::I420Buffer& p = *pixels;
    for (int i = 0; i < p.width() * p.height(); ++i)
        REQUIRE(near(p.y().data[i], luma));
    for (int i = 0; i < p.chromaWidth() * p.chromaHeight(); ++i) {
        REQUIRE(near(p.u().data[i], u));
        REQUIRE(near(p.v().data[i], v));
    }
}

} // namespace

TEST_CASE("NV12 and packed YUV become I420 with their own values", "[dsp]")
{
    Bytes nv12(16 * 6 + 16 * 3, 90);
    for (std::size_t i = 16 * 6; i < nv12.size(); ++i)
        nv12[i] = i % 2 == 0 ? 100 : 140;
    checkUniform(toI420(DeviceFormat::Nv12, { nv12, 14, 6, 16 }), 90, 100, 140, 0);
    Bytes yuyv;
    Bytes uyvy;
    for (int i = 0; i < 8 * 6 / 2; ++i) {
        yuyv.insert(yuyv.end(), { 90, 100, 90, 140 });
        uyvy.insert(uyvy.end(), { 100, 90, 140, 90 });
    }
    checkUniform(toI420(DeviceFormat::Yuyv, { yuyv, 8, 6, 16 }), 90, 100, 140, 0);
    checkUniform(toI420(DeviceFormat::Uyvy, { uyvy, 8, 6, 16 }), 90, 100, 140, 0);
}

TEST_CASE("White, black and red in BGRA have the BT.601 limited values", "[dsp]")
{
    const auto solid = [](std::uint8_t b, std::uint8_t g, std::uint8_t r) {
        Bytes bytes;
        for (int i = 0; i < 8 * 4; ++i)
            bytes.insert(bytes.end(), { b, g, r, 255 });
        return toI420(DeviceFormat::Bgra, { bytes, 8, 4, 32 });
    };
    checkUniform(solid(255, 255, 255), 235, 128, 128);
    checkUniform(solid(0, 0, 0), 16, 128, 128);
    checkUniform(solid(0, 0, 255), 81, 90, 240, 2);
}

TEST_CASE("A device picture with too few bytes or an absurd size is refused", "[dsp]")
{
    const Bytes bytes(8 * 4 * 4);
    CHECK(toI420(DeviceFormat::Bgra, { bytes, 8, 4, 32 }));
    CHECK_FALSE(toI420(DeviceFormat::Bgra, { bytes, 8, 5, 32 }));
    CHECK_FALSE(toI420(DeviceFormat::Bgra, { bytes, 8, 4, 31 }));
    CHECK_FALSE(toI420(DeviceFormat::Nv12, { bytes, 0, 4, 8 }));
    CHECK_FALSE(toI420(DeviceFormat::Yuyv, { bytes, 100000, 4, 200000 }));
    CHECK_FALSE(toI420(DeviceFormat::Mjpg, { bytes, 8, 4, 0 }));
    CHECK_FALSE(toI420(DeviceFormat::I420, { ByteView(bytes).first(47), 8, 4, 8 }));
    CHECK(toI420(DeviceFormat::I420, { ByteView(bytes).first(48), 8, 4, 8 }));
}

TEST_CASE("Scaling keeps an even picture even and the same size shares pixels", "[dsp]")
{
    Bytes grey(64 * 36 * 3 / 2, 128);
    const auto pixels = toI420(DeviceFormat::I420, { grey, 64, 36, 64 });
    REQUIRE(pixels);
    CHECK(scaleI420(pixels, 64, 36) == pixels);
    const auto smaller = scaleI420(pixels, 32, 18);
    CHECK(smaller->width() == 32);
    CHECK(smaller->height() == 18);
    checkUniform(smaller, 128, 128, 128, 0);
}

TEST_CASE("I420 becomes 32-bit words that a raster screen takes", "[dsp]")
{
    Bytes black(8 * 4 * 3 / 2, 128);
    std::fill_n(black.begin(), 8 * 4, std::uint8_t { 16 });
    const auto pixels = toI420(DeviceFormat::I420, { black, 8, 4, 8 });
    REQUIRE(pixels);
    Bytes out(40 * 4, 1);
    REQUIRE(toArgb(*pixels, out, 40));
    CHECK(out[0] == 0);
    CHECK(out[3] == 255);
    CHECK(out[32] == 1); // beyond the row
    CHECK_FALSE(toArgb(*pixels, out, 31));
    CHECK_FALSE(toArgb(*pixels, MutableByteView(out).first(100), 40));
}

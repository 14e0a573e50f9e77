#include "app/devices/camera_picture.h"
#include "core/device/synthetic_scene.h"
#include "tests/app/devices/qt_application.h"
#include "tests/support/catch.h"

#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <cmath>

using namespace alcove;

namespace {

QVideoFrame makeFrame(QVideoFrameFormat::PixelFormat format, int width, int height)
{
    QVideoFrame frame(QVideoFrameFormat(QSize(width, height), format));
    REQUIRE(frame.map(QVideoFrame::WriteOnly));
    return frame;
}

/// Writes a picture into a mapped frame whose chroma lies in planes 1 and 2, or both in plane 1.
void store(QVideoFrame& mapped, const frame::I420Buffer& picture)
{
    for (int row = 0; row < picture.height(); ++row)
        std::copy_n(picture.y().data + row * picture.width(), picture.width(), mapped.bits(0) + row * mapped.bytesPerLine(0));
    const bool together = mapped.planeCount() == 2;
    for (int row = 0; row < picture.chromaHeight(); ++row) {
        for (int column = 0; column < picture.chromaWidth(); ++column) {
            const std::uint8_t u = picture.u().data[row * picture.chromaWidth() + column];
            const std::uint8_t v = picture.v().data[row * picture.chromaWidth() + column];
            std::uint8_t* chroma = mapped.bits(1) + row * mapped.bytesPerLine(1);
            (together ? chroma[2 * column] : chroma[column]) = u;
            (together ? chroma[2 * column + 1] : mapped.bits(2)[row * mapped.bytesPerLine(2) + column]) = v;
        }
    }
    mapped.unmap();
}

} // namespace

TEST_CASE("readPicture copies planar pictures exactly, whatever their row length", "[devices]")
{
    const auto format = GENERATE(QVideoFrameFormat::Format_YUV420P, QVideoFrameFormat::Format_NV12);
    const auto picture = device::SyntheticScene(2, 646, 362).draw(Duration(0));
    QVideoFrame frame = makeFrame(format, 646, 362);
    store(frame, *picture);
    const auto read = devices::readPicture(frame);
    REQUIRE(read);
    CHECK(equal(read->bytes(), picture->bytes()));
}

TEST_CASE("readPicture takes packed colour differences", "[devices]")
{
    QVideoFrame frame = makeFrame(QVideoFrameFormat::Format_YUYV, 64, 48);
    for (int row = 0; row < 48; ++row) {
        for (int column = 0; column < 64; column += 2) {
            std::uint8_t* at = frame.bits(0) + row * frame.bytesPerLine(0) + column * 2;
            at[0] = static_cast<std::uint8_t>(16 + column);
            at[1] = 90;
            at[2] = static_cast<std::uint8_t>(17 + column);
            at[3] = 170;
        }
    }
    frame.unmap();
    const auto read = devices::readPicture(frame);
    REQUIRE(read);
    CHECK(read->y().data[64 * 10 + 21] == 37);
    CHECK(read->u().data[5] == 90);
    CHECK(read->v().data[5] == 170);
}

TEST_CASE("readPicture takes screen colours", "[devices]")
{
    QVideoFrame frame = makeFrame(QVideoFrameFormat::Format_BGRA8888, 64, 48);
    std::fill_n(frame.bits(0), frame.mappedBytes(0), std::uint8_t { 255 });
    frame.unmap();
    const auto read = devices::readPicture(frame);
    REQUIRE(read);
    CHECK(read->y().data[100] == 235);
    CHECK(std::abs(read->u().data[10] - 128) <= 1);
}

TEST_CASE("readPicture takes a format it has no way of its own for", "[devices]")
{
    testing::qtApplication(); // Qt's conversion draws
    QVideoFrame frame = makeFrame(QVideoFrameFormat::Format_RGBA8888, 64, 48);
    std::fill_n(frame.bits(0), frame.mappedBytes(0), std::uint8_t { 255 });
    frame.unmap();
    const auto read = devices::readPicture(frame);
    REQUIRE(read);
    CHECK(read->y().data[100] >= 233);
}

TEST_CASE("readPicture gives nothing for a frame without pixels", "[devices]")
{
    CHECK_FALSE(devices::readPicture(QVideoFrame()));
}

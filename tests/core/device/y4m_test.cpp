#include "core/device/y4m_reader.h"
#include "core/device/y4m_writer.h"
#include "tests/support/catch.h"
#include "tests/support/scratch_directory.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using device::Y4mReader;
using device::Y4mWriter;

namespace {

constexpr std::string_view kHeader = "YUV4MPEG2 W4 H2 F30:1 Ip A1:1 C420jpeg\n";

std::string frameOf(char value) { return "FRAME\n" + std::string(4 * 2 + 2 * 2, value); }

/// The error of opening these bytes as a file, or nothing when it opens.
std::optional<ErrorCode> openError(std::string_view text)
{
    const testing::ScratchDirectory scratch;
    const auto reader = Y4mReader::open(scratch.write("in.y4m", asBytes(text)));
    if (reader)
        return std::nullopt;
    return reader.error().code;
}

std::optional<ErrorCode> headerError(const std::string& header) { return openError(header + "\n" + frameOf('x')); }

} // namespace

TEST_CASE("Y4mReader gives the frames that Y4mWriter wrote", "[device]")
{
    const testing::ScratchDirectory scratch;
    testing::SeededRandom random(1);
    frame::I420Buffer first(33, 17);
    frame::I420Buffer second(33, 17);
    random.fill(first.mutableBytes());
    random.fill(second.mutableBytes());
    {
        auto writer = Y4mWriter::create(scratch / "out.y4m", { 30000, 1001 });
        REQUIRE(writer);
        REQUIRE(writer->write(first));
        REQUIRE(writer->write(second));
    }
    auto reader = Y4mReader::open(scratch / "out.y4m");
    REQUIRE(reader);
    CHECK(reader->width() == 33);
    CHECK(reader->height() == 17);
    CHECK(reader->rate().numerator == 30000);
    CHECK(reader->rate().denominator == 1001);
    REQUIRE(reader->frameCount() == 2);
    CHECK(equal((*reader->read(1))->bytes(), second.bytes()));
    CHECK(equal((*reader->read(0))->bytes(), first.bytes()));
}

TEST_CASE("Y4mWriter refuses a picture of another size than its first", "[device]")
{
    const testing::ScratchDirectory scratch;
    auto writer = Y4mWriter::create(scratch / "out.y4m", {});
    REQUIRE(writer);
    REQUIRE(writer->write(frame::I420Buffer(16, 16)));
    CHECK(writer->write(frame::I420Buffer(16, 8)).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("Y4mReader accepts headers without chroma name and frames with parameters", "[device]")
{
    CHECK_FALSE(openError("YUV4MPEG2 W4 H2 F25:1\n" + frameOf('x')));
    CHECK_FALSE(openError(std::string(kHeader) + "FRAME Ip XQ=1\n" + std::string(12, 'x') + frameOf('y')));
    CHECK_FALSE(openError("YUV4MPEG2 W4 H2 F25:1 C420mpeg2 XCOMMENT=a\n" + frameOf('x')));
}

TEST_CASE("Y4mReader tells a missing file from a broken one", "[device]")
{
    const testing::ScratchDirectory scratch;
    CHECK(Y4mReader::open(scratch / "absent.y4m").error().code == ErrorCode::NotFound);
    CHECK(Y4mReader::open(scratch.path()).error().code == ErrorCode::Malformed);
}

TEST_CASE("Y4mReader refuses files that are no y4m or have no frame", "[device]")
{
    CHECK(openError("") == ErrorCode::Malformed);
    CHECK(openError("RIFF") == ErrorCode::Malformed);
    CHECK(openError("YUV4MPEG2") == ErrorCode::Malformed);
    CHECK(openError("YUV4MPEG2X W4 H2 F30:1\n") == ErrorCode::Malformed);
    CHECK(openError(kHeader) == ErrorCode::Malformed);
    CHECK(openError("YUV4MPEG2 " + std::string(100'000, 'X')) == ErrorCode::Malformed);
}

TEST_CASE("Y4mReader refuses a header that lacks something or holds nonsense", "[device]")
{
    CHECK(headerError("YUV4MPEG2 H2 F30:1") == ErrorCode::Malformed);
    CHECK(headerError("YUV4MPEG2 W4 F30:1") == ErrorCode::Malformed);
    CHECK(headerError("YUV4MPEG2 W4 H2") == ErrorCode::Malformed);
    for (const char* side : { "0", "-4", "1", "4x", "", "99999999999999999999", "+4" })
        CHECK(headerError("YUV4MPEG2 W" + std::string(side) + " H2 F30:1") == ErrorCode::Malformed);
    for (const char* rate : { "30", "30:0", "0:1", ":", "-30:1", "30:1:1", "9999999999:1" })
        CHECK(headerError("YUV4MPEG2 W4 H2 F" + std::string(rate)) == ErrorCode::Malformed);
}

TEST_CASE("Y4mReader names what it does not support", "[device]")
{
    for (const char* chroma : { "422", "444", "mono", "420p10", "411", "444alpha" })
        CHECK(headerError("YUV4MPEG2 W4 H2 F30:1 C" + std::string(chroma)) == ErrorCode::UnsupportedVersion);
    CHECK(headerError("YUV4MPEG2 W4 H2 F30:1 It") == ErrorCode::UnsupportedVersion);
    CHECK(headerError("YUV4MPEG2 W4 H2 F1000:1") == ErrorCode::UnsupportedVersion);
}

TEST_CASE("Y4mReader refuses sizes above 1920 x 1080 before allocating them", "[device]")
{
    CHECK(headerError("YUV4MPEG2 W1922 H2 F30:1") == ErrorCode::LimitExceeded);
    CHECK(headerError("YUV4MPEG2 W4 H1082 F30:1") == ErrorCode::LimitExceeded);
    CHECK(headerError("YUV4MPEG2 W2000000000 H2000000000 F30:1") == ErrorCode::LimitExceeded);
}

TEST_CASE("Y4mReader refuses a file that ends within a frame or loses its frame headers", "[device]")
{
    const std::string whole = std::string(kHeader) + frameOf('x');
    CHECK(openError(whole.substr(0, whole.size() - 1)) == ErrorCode::Malformed);
    CHECK(openError(whole + "FRAM") == ErrorCode::Malformed);
    CHECK(openError(whole + "FRAMED\n" + std::string(12, 'x')) == ErrorCode::Malformed);
    CHECK(openError(whole + "FRAME " + std::string(100'000, 'X')) == ErrorCode::Malformed);
}

TEST_CASE("Y4mReader survives any cut and any changed byte of a header", "[device]")
{
    const std::string whole = std::string(kHeader) + frameOf('x');
    testing::SeededRandom random(7);
    for (std::size_t at = 0; at < kHeader.size() + 6; ++at) {
        std::string changed = whole;
        changed[at] = static_cast<char>(random.u32());
        const auto error = openError(changed);
        const auto cut = openError(whole.substr(0, at));
        INFO("byte " << at);
        CHECK(cut.has_value());
        CHECK((!error || *error == ErrorCode::Malformed || *error == ErrorCode::UnsupportedVersion || *error == ErrorCode::LimitExceeded));
    }
}

#include "core/codec/picture_hash.h"
#include "core/codec/vp8_decoder.h"
#include "core/codec/vp8_encoder.h"
#include "core/codec/vp8_header.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::codec;
using wire::ReferenceBuffer;
using wire::ReferenceSet;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const wire::VideoReferences kKey { {}, ReferenceSet::all(), {} };

frame::VideoFrame picture(int index, int width = 320, int height = 180)
{
    auto pixels = std::make_shared<frame::I420Buffer>(width, height);
    std::uint8_t* luma = pixels->mutableY();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            *luma++ = static_cast<std::uint8_t>(40 + ((x + 3 * index) ^ y) % 128);
    }
    std::fill_n(pixels->mutableU(), pixels->chromaWidth() * pixels->chromaHeight(), std::uint8_t { 120 });
    std::fill_n(pixels->mutableV(), pixels->chromaWidth() * pixels->chromaHeight(), std::uint8_t { 130 });
    return { pixels, Instant(milliseconds(33 * index)) };
}

EncodedVideoFrame encode(Vp8Encoder& encoder, const frame::VideoFrame& frame, const EncodeOptions& options = {})
{
    auto encoded = encoder.encode(frame, options);
    REQUIRE(encoded);
    REQUIRE(*encoded);
    return std::move(**encoded);
}

wire::VideoReferences announce(const EncodedVideoFrame& frame)
{
    return { frame.references, frame.updates, {} };
}

} // namespace

TEST_CASE("The picture hash sees visible pixels and size, not strides", "[codec]")
{
    const auto frame = picture(1, 30, 20);
    const PictureView tight = viewOf(*frame.pixels);
    Bytes wide(40 * 20, 0xee);
    for (std::size_t row = 0; row < 20; ++row)
        std::copy_n(tight.y.data + row * 30, 30, wide.begin() + static_cast<std::ptrdiff_t>(row * 40));
    PictureView padded = tight;
    padded.y = { wide.data(), 40 };
    CHECK(pictureHash(padded) == pictureHash(tight));
    ++wide[5 * 40 + 29];
    CHECK(pictureHash(padded) != pictureHash(tight));
    PictureView shorter = tight;
    shorter.height = 18;
    CHECK(pictureHash(shorter) != pictureHash(tight));
}

TEST_CASE("What the decoder shows is bit for bit what the encoder reconstructed", "[codec]")
{
    Vp8Encoder encoder(Vp8Encoder::Reconstruction::Hash);
    Vp8Decoder decoder;
    for (int i = 0; i < 40; ++i) {
        const auto encoded = encode(encoder, picture(i));
        const auto decoded = decoder.decode(encoded.payload, announce(encoded), Instant(milliseconds(33 * i)));
        REQUIRE(decoded);
        REQUIRE(encoded.reconstructionHash == pictureHash(viewOf(*decoded->pixels)));
        CHECK(decoded->quantizer == encoded.quantizer);
        CHECK(encoded.keyFrame == (i == 0));
    }
}

TEST_CASE("After lost frames one coded from golden decodes bit for bit, and so do all behind it", "[codec]")
{
    Vp8Encoder encoder(Vp8Encoder::Reconstruction::Hash);
    Vp8Decoder decoder;
    int shown = 0;
    for (int i = 0; i < 90; ++i) {
        EncodeOptions options;
        options.references = { ReferenceBuffer::Last };
        if (i == 15)
            options.updates = { ReferenceBuffer::Last, ReferenceBuffer::Golden };
        if (i == 45)
            options.references = { ReferenceBuffer::Golden };
        const auto encoded = encode(encoder, picture(i), options);
        if (i >= 20 && i < 45)
            continue; // lost
        const auto decoded = decoder.decode(encoded.payload, announce(encoded), Instant(milliseconds(33 * i)));
        REQUIRE(decoded);
        REQUIRE(encoded.reconstructionHash == pictureHash(viewOf(*decoded->pixels)));
        ++shown;
    }
    CHECK(shown == 65);
}

TEST_CASE("The encoder replaces exactly the buffers it is told to", "[codec]")
{
    Vp8Encoder encoder;
    encode(encoder, picture(0));
    for (unsigned bits = 1; bits < 8; ++bits) {
        EncodeOptions options;
        options.updates = ReferenceSet::fromBits(bits);
        const auto encoded = encode(encoder, picture(static_cast<int>(bits)), options);
        CHECK(encoded.updates == options.updates);
        const auto header = parseVp8Header(encoded.payload);
        REQUIRE(header);
        CHECK(header->updated == options.updates);
        CHECK_FALSE(header->copiesBuffers);
        CHECK_FALSE(header->keepsEntropy);
        CHECK_FALSE(header->inheritsSegmentMap);
    }
}

TEST_CASE("A new size and a forced key frame both give a key frame of that size", "[codec]")
{
    Vp8Encoder encoder;
    CHECK(encode(encoder, picture(0)).keyFrame);
    CHECK_FALSE(encode(encoder, picture(1)).keyFrame);
    EncodeOptions forced;
    forced.forceKeyFrame = true;
    CHECK(encode(encoder, picture(2), forced).keyFrame);
    const auto larger = encode(encoder, picture(3, 640, 360));
    CHECK(larger.keyFrame);
    const auto header = parseVp8Header(larger.payload);
    REQUIRE(header);
    CHECK(header->width == 640);
    CHECK(header->height == 360);
}

TEST_CASE("The encoder stays near its rate", "[codec]")
{
    Vp8Encoder encoder;
    EncodeOptions options;
    options.target = BitRate::kilobitsPerSecond(300);
    std::size_t bytes = 0;
    for (int i = 0; i < 300; ++i) {
        auto encoded = encoder.encode(picture(i), options);
        REQUIRE(encoded);
        bytes += *encoded ? (*encoded)->payload.size() : 0;
    }
    const double kilobits = static_cast<double>(bytes) * 8 / 1000 / 9.9;
    CHECK(kilobits < 300 * 1.15);
}

TEST_CASE("A frame that is not what its packet announced is refused", "[codec]")
{
    Vp8Encoder encoder;
    Vp8Decoder decoder;
    const auto key = encode(encoder, picture(0));
    const auto inter = encode(encoder, picture(1), { false, { ReferenceBuffer::Last }, { ReferenceBuffer::Last }, BitRate::kilobitsPerSecond(500) });
    CHECK_FALSE(decoder.decode(inter.payload, announce(inter), Instant())); // no key frame yet
    REQUIRE(decoder.decode(key.payload, kKey, Instant()));
    CHECK_FALSE(decoder.decode(inter.payload, kKey, Instant()));
    const wire::VideoReferences otherUpdate { { ReferenceBuffer::Last }, ReferenceSet::all(), {} };
    CHECK_FALSE(decoder.decode(inter.payload, otherUpdate, Instant()));
    const wire::VideoReferences otherSource { { ReferenceBuffer::Golden }, { ReferenceBuffer::Last }, {} };
    CHECK_FALSE(decoder.decode(inter.payload, otherSource, Instant()));
    CHECK_FALSE(decoder.decode(inter.payload, announce(inter), Instant())); // the decoder has forgotten everything
    CHECK(decoder.decode(key.payload, kKey, Instant()));
}

TEST_CASE("A key frame above 1920 by 1080 is refused before libvpx sees it", "[codec]")
{
    Vp8Encoder encoder;
    Vp8Decoder decoder;
    Bytes huge = encode(encoder, picture(0)).payload;
    huge[6] = 0xff; // width 16383
    huge[7] = 0x3f;
    const auto refused = decoder.decode(huge, kKey, Instant());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("The picture may change its size once a second", "[codec]")
{
    Vp8Encoder encoder;
    Vp8Decoder decoder;
    const Bytes small = encode(encoder, picture(0)).payload;
    const Bytes large = encode(encoder, picture(1, 640, 360)).payload;
    const Instant start { seconds(100) };
    REQUIRE(decoder.decode(small, kKey, start));
    CHECK_FALSE(decoder.decode(large, kKey, start + milliseconds(500)));
    CHECK(decoder.decode(large, kKey, start + milliseconds(1000)));
}

TEST_CASE("No prefix or mutation of a frame upsets the header parser or the decoder", "[codec]")
{
    Vp8Encoder encoder;
    const auto key = encode(encoder, picture(0));
    const auto inter = encode(encoder, picture(1));
    for (std::size_t size = 0; size < 12; ++size)
        CHECK_FALSE(parseVp8Header(ByteView(key.payload).first(size)));
    testing::SeededRandom random(7);
    Vp8Decoder decoder;
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        const auto& source = round % 2 == 0 ? key : inter;
        Bytes bytes = source.payload;
        for (int i = 0; i < 4; ++i)
            bytes[random.u32() % std::min<std::size_t>(bytes.size(), 200)] = static_cast<std::uint8_t>(random.u32());
        bytes.resize(random.u32() % bytes.size() + 1);
        refused += decoder.decode(bytes, announce(source), Instant(seconds(round))) ? 0 : 1;
    }
    CHECK(refused > 100);
}

#include "app/bench/measurement.h"
#include "app/bench/synthetic_media.h"

#include "core/codec/opus_decoder.h"
#include "core/codec/opus_encoder.h"
#include "core/codec/vp8_decoder.h"
#include "core/codec/vp8_encoder.h"

#include <string>

namespace alcove::bench {

namespace {

    /// Two seconds, repeated.
    constexpr int kPictures = 60;
    constexpr int kSounds = 200;

    /// `count` frames of `voice` one after another.
    [[nodiscard]] std::vector<std::int16_t> speech(int count)
    {
        std::vector<std::int16_t> result;
        for (int i = 0; i < count; ++i) {
            const frame::AudioFrame frame = voice(i);
            result.insert(result.end(), frame.samples.begin(), frame.samples.end());
        }
        return result;
    }

    void benchOpus(std::vector<Measurement>& result)
    {
        auto encoder = codec::OpusEncoder::create({});
        auto decoder = codec::OpusDecoder::create();
        if (!encoder || !decoder)
            return;
        const std::size_t length = static_cast<std::size_t>(encoder->format().frame.count());
        const std::vector<std::int16_t> sound = speech(kSounds);
        std::vector<Bytes> packets;
        Bytes packet(1275);
        std::size_t at = 0;
        const auto encode = [&] {
            const std::size_t size = encoder->encode(std::span(sound).subspan(at, length), packet);
            at = (at + length) % sound.size();
            return size;
        };
        for (std::size_t i = 0; i < sound.size() / length; ++i)
            packets.push_back(toBytes(ByteView(packet).first(encode())));
        result.push_back(measure("Opus: encode 20 ms at 32 kbit/s", "frames", [&] { return encode() > 0; }));
        std::vector<std::int16_t> out(codec::OpusDecoder::kMaxSamples);
        std::size_t next = 0;
        result.push_back(measure("Opus: decode 20 ms", "frames", [&] {
            return decoder->decode(packets[next++ % packets.size()], out) == length;
        }));
    }

    struct CodedPicture {
        Bytes payload;
        wire::VideoReferences announced;
    };

    [[nodiscard]] CodedPicture coded(const codec::EncodedVideoFrame& frame)
    {
        return { frame.payload, { frame.references, frame.updates, {} } };
    }

    void benchVp8(int width, int height, std::int64_t kilobits, std::vector<Measurement>& result)
    {
        const std::string size = std::to_string(width) + "x" + std::to_string(height);
        std::vector<frame::VideoFrame> pictures;
        for (int i = 0; i < kPictures; ++i)
            pictures.push_back(movingPicture(width, height, i));
        codec::Vp8Encoder encoder;
        codec::EncodeOptions options;
        options.target = BitRate::kilobitsPerSecond(kilobits);
        int index = 0;
        const auto encode = [&] {
            frame::VideoFrame frame = pictures[static_cast<std::size_t>(index % kPictures)];
            frame.captureTime = Instant(Duration(std::int64_t { index } * 33'333));
            ++index;
            return encoder.encode(frame, options);
        };
        std::vector<CodedPicture> stream;
        while (index < kPictures) {
            const auto frame = encode();
            if (frame && *frame)
                stream.push_back(coded(**frame));
        }
        const std::string rate = std::to_string(kilobits) + " kbit/s";
        result.push_back(measure("VP8: encode " + size + " at " + rate, "frames", [&] { return encode().has_value(); }));
        codec::Vp8Decoder decoder;
        std::size_t next = 0;
        Instant now {};
        result.push_back(measure("VP8: decode " + size, "frames", [&] {
            const CodedPicture& picture = stream[next++ % stream.size()];
            now += std::chrono::milliseconds(33);
            return decoder.decode(picture.payload, picture.announced, now).has_value();
        }));
    }

} // namespace

std::vector<Measurement> benchCodec()
{
    std::vector<Measurement> result;
    benchOpus(result);
    benchVp8(640, 360, 600, result);
    benchVp8(1280, 720, 1800, result);
    return result;
}

} // namespace alcove::bench

#include "tests/support/synthetic_codecs.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "core/codec/opus_packet.h"

#include <algorithm>

namespace alcove::testing {
namespace {

/// What a picture of this kind costs at the least: the fields below.
constexpr std::size_t kFrameHeader = 22;
/// Chosen: a key frame of a talking head takes about five frames' share.
constexpr std::int64_t kKeyFrameShare = 5;
constexpr std::int64_t kFramesASecond = 30;

/// What the three buffers hold, each as one number.
struct Buffers {
    std::array<std::uint64_t, 3> content {};

    /// The 64-bit FNV-1a construction over the numbers of the buffers in use, the frame's own last.
    [[nodiscard]] std::uint64_t digest(wire::ReferenceSet used, std::uint64_t number) const
    {
        std::uint64_t value = 0xcbf29ce484222325U;
        const auto mix = [&value](std::uint64_t word) { value = (value ^ word) * 0x100000001b3U; };
        for (const wire::ReferenceBuffer buffer : wire::kReferenceBuffers) {
            if (used.has(buffer))
                mix(content[static_cast<std::size_t>(buffer)]);
        }
        mix(number);
        return value;
    }
    void update(wire::ReferenceSet updated, std::uint64_t value)
    {
        for (const wire::ReferenceBuffer buffer : wire::kReferenceBuffers) {
            if (updated.has(buffer))
                content[static_cast<std::size_t>(buffer)] = value;
        }
    }
};

class SyntheticVideoEncoder final : public codec::VideoEncoder {
public:
    Result<std::optional<codec::EncodedVideoFrame>> encode(const frame::VideoFrame& frame, const codec::EncodeOptions& options) override
    {
        codec::EncodedVideoFrame out;
        out.width = frame.pixels->width();
        out.height = frame.pixels->height();
        out.keyFrame = options.forceKeyFrame || !m_begun || out.width != m_width || out.height != m_height;
        m_begun = true;
        m_width = out.width;
        m_height = out.height;
        out.references = out.keyFrame ? wire::ReferenceSet() : options.references;
        out.updates = out.keyFrame ? wire::ReferenceSet::all() : options.updates;
        const std::uint64_t digest = m_buffers.digest(out.references, ++m_number);
        m_buffers.update(out.updates, digest);
        ByteWriter writer(kFrameHeader);
        writer.u8(static_cast<std::uint8_t>(out.references.bits())).u8(static_cast<std::uint8_t>(out.updates.bits()));
        writer.u16(static_cast<std::uint16_t>(out.width)).u16(static_cast<std::uint16_t>(out.height));
        writer.u64(m_number).u64(digest);
        out.payload = toBytes(writer.view());
        const std::int64_t share = options.target.inBitsPerSecond() / 8 / kFramesASecond * (out.keyFrame ? kKeyFrameShare : 1);
        out.payload.resize(std::max(kFrameHeader, static_cast<std::size_t>(share)));
        return std::optional(std::move(out));
    }

private:
    Buffers m_buffers;
    std::uint64_t m_number = 0;
    bool m_begun = false;
    int m_width = 0;
    int m_height = 0;
};

class SyntheticVideoDecoder final : public codec::VideoDecoder {
public:
    explicit SyntheticVideoDecoder(std::shared_ptr<std::uint64_t> refused)
        : m_refused(std::move(refused))
    {
    }

    Result<codec::DecodedVideoFrame> decode(ByteView payload, const wire::VideoReferences& announced, Instant) override
    {
        ByteReader reader(payload);
        const auto used = wire::ReferenceSet::fromBits(reader.u8());
        const auto updated = wire::ReferenceSet::fromBits(reader.u8());
        const int width = reader.u16();
        const int height = reader.u16();
        const std::uint64_t number = reader.u64();
        const std::uint64_t digest = reader.u64();
        if (!reader.ok() || used != announced.used || updated != announced.updated || width < 2 || height < 2
            || m_buffers.digest(used, number) != digest) {
            m_buffers = {};
            ++*m_refused;
            return Error { ErrorCode::Malformed, "not the frame that was encoded" };
        }
        m_buffers.update(updated, digest);
        if (!m_picture || m_picture->width() != width || m_picture->height() != height)
            m_picture = std::make_shared<const frame::I420Buffer>(width, height);
        return codec::DecodedVideoFrame { m_picture, used.empty(), 30 };
    }

private:
    std::shared_ptr<std::uint64_t> m_refused;
    Buffers m_buffers;
    std::shared_ptr<const frame::I420Buffer> m_picture;
};

class SyntheticAudioEncoder final : public codec::AudioEncoder {
public:
    explicit SyntheticAudioEncoder(const codec::OpusFormat& format)
        : m_format(format)
    {
    }

    void setFormat(const codec::OpusFormat& format) override { m_format = format; }
    const codec::OpusFormat& format() const override { return m_format; }
    std::size_t encode(std::span<const std::int16_t> samples, MutableByteView out) override
    {
        const auto size = static_cast<std::size_t>((m_format.bitRate * m_format.frame.duration()).inBytes());
        if (samples.size() != static_cast<std::size_t>(m_format.frame.count()) || out.size() < size || size < 2)
            return 0;
        std::fill_n(out.begin(), size, std::uint8_t { 0 });
        // RFC 6716 §3.1: SILK wideband is 8 for 10 ms, 9 for 20, 10 for 40 and 11 for 60; one mono frame.
        const std::int64_t length = m_format.frame.count();
        const std::uint8_t configuration = length == 480 ? 8 : length == 960 ? 9 : length == 1920 ? 10 : 11;
        out[0] = static_cast<std::uint8_t>(configuration << 3);
        // The flag for the copy stands behind one bit of voice activity for each 20 ms (§4.2.4).
        const int silkFrames = std::max(1, static_cast<int>(length / 960));
        if (m_format.inBandFec)
            out[1] = static_cast<std::uint8_t>(1U << (7 - silkFrames));
        return size;
    }
    void reset() override { }

private:
    codec::OpusFormat m_format;
};

class SyntheticAudioDecoder final : public codec::AudioDecoder {
public:
    std::size_t decode(ByteView packet, std::span<std::int16_t> out) override
    {
        const auto info = codec::inspectOpusPacket(packet);
        return info ? silence(info->duration, out) : 0;
    }
    std::size_t decodeFec(ByteView packet, SampleCount duration, std::span<std::int16_t> out) override
    {
        return packet.empty() ? 0 : silence(duration, out);
    }
    std::size_t conceal(SampleCount duration, std::span<std::int16_t> out) override { return silence(duration, out); }

private:
    [[nodiscard]] static std::size_t silence(SampleCount duration, std::span<std::int16_t> out)
    {
        const auto size = static_cast<std::size_t>(duration.count());
        if (size > out.size())
            return 0;
        std::fill_n(out.begin(), size, std::int16_t { 0 });
        return size;
    }
};

} // namespace

Result<std::unique_ptr<codec::AudioEncoder>> SyntheticCodecs::audioEncoder(const codec::OpusFormat& format) const
{
    return std::unique_ptr<codec::AudioEncoder>(std::make_unique<SyntheticAudioEncoder>(format));
}

Result<std::unique_ptr<codec::AudioDecoder>> SyntheticCodecs::audioDecoder() const
{
    return std::unique_ptr<codec::AudioDecoder>(std::make_unique<SyntheticAudioDecoder>());
}

std::unique_ptr<codec::VideoEncoder> SyntheticCodecs::videoEncoder(Reconstruction) const
{
    return std::make_unique<SyntheticVideoEncoder>();
}

std::unique_ptr<codec::VideoDecoder> SyntheticCodecs::videoDecoder() const { return std::make_unique<SyntheticVideoDecoder>(m_refused); }

} // namespace alcove::testing

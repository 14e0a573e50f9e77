#include "core/codec/vp8_decoder.h"

#include "core/codec/vp8_header.h"

#include <vpx/vp8dx.h>
#include <vpx/vpx_decoder.h>

namespace alcove::codec {
namespace {

constexpr int kMaxWidth = 1920;
constexpr int kMaxHeight = 1080;
constexpr Duration kSizeChangeInterval = std::chrono::seconds(1);

wire::ReferenceSet fromVpx(int frames)
{
    wire::ReferenceSet set;
    if ((frames & VP8_LAST_FRAME) != 0)
        set.add(wire::ReferenceBuffer::Last);
    if ((frames & VP8_GOLD_FRAME) != 0)
        set.add(wire::ReferenceBuffer::Golden);
    if ((frames & VP8_ALTR_FRAME) != 0)
        set.add(wire::ReferenceBuffer::AltRef);
    return set;
}

void copyPlane(const std::uint8_t* from, int stride, std::uint8_t* to, int width, int height)
{
    for (int row = 0; row < height; ++row) {
        std::copy_n(from, width, to);
        from += stride;
        to += width;
    }
}

} // namespace

struct Vp8Decoder::Codec {
    vpx_codec_ctx_t context {};
    bool open = false;

    Codec()
    {
        const vpx_codec_dec_cfg_t config { 1, 0, 0 };
        open = vpx_codec_dec_init(&context, vpx_codec_vp8_dx(), &config, 0) == VPX_CODEC_OK;
    }
    ~Codec()
    {
        if (open)
            vpx_codec_destroy(&context);
    }
    Codec(const Codec&) = delete;
    Codec& operator=(const Codec&) = delete;
};

Vp8Decoder::Vp8Decoder() = default;
Vp8Decoder::~Vp8Decoder() = default;

Result<DecodedVideoFrame> Vp8Decoder::decode(ByteView payload, const wire::VideoReferences& announced, Instant now)
{
    DecodedVideoFrame out;
    RETURN_IF_ERROR(admit(payload, announced, now, out));
    if (Status status = run(payload, announced); !status) {
        m_codec.reset();
        return std::move(status).error();
    }
    out.pixels = copyOut();
    if (!out.pixels) {
        m_codec.reset();
        return { ErrorCode::Malformed, "VP8 frame gave no picture" };
    }
    return out;
}

Status Vp8Decoder::admit(ByteView payload, const wire::VideoReferences& announced, Instant now, DecodedVideoFrame& out)
{
    const auto header = parseVp8Header(payload);
    if (!header || !header->shown || header->copiesBuffers || header->updated != announced.updated
        || header->keyFrame != announced.isKeyFrame())
        return { ErrorCode::Malformed, "VP8 header" };
    out.keyFrame = header->keyFrame;
    out.quantizer = header->quantizer;
    if (!header->keyFrame)
        return m_codec ? Status() : Status(ErrorCode::InvalidState, "no key frame yet");
    if (header->width > kMaxWidth || header->height > kMaxHeight || header->width < 2 || header->height < 2)
        return { ErrorCode::LimitExceeded, "VP8 picture size" };
    if (header->width == m_width && header->height == m_height)
        return {};
    if (m_width != 0 && now - m_lastSizeChange < kSizeChangeInterval)
        return { ErrorCode::LimitExceeded, "VP8 size changes too often" };
    m_width = header->width;
    m_height = header->height;
    m_lastSizeChange = now;
    return {};
}

Status Vp8Decoder::run(ByteView payload, const wire::VideoReferences& announced)
{
    if (!m_codec)
        m_codec = std::make_unique<Codec>();
    if (!m_codec->open)
        return { ErrorCode::InvalidState, "no VP8 decoder" };
    vpx_codec_ctx_t* context = &m_codec->context;
    int corrupted = 0;
    int used = 0;
    if (vpx_codec_decode(context, payload.data(), static_cast<unsigned>(payload.size()), nullptr, 0) != VPX_CODEC_OK
        || vpx_codec_control(context, VP8D_GET_FRAME_CORRUPTED, &corrupted) != VPX_CODEC_OK || corrupted != 0)
        return { ErrorCode::Malformed, "VP8 frame" };
    if (announced.isKeyFrame())
        return {};
    if (vpx_codec_control(context, VP8D_GET_LAST_REF_USED, &used) != VPX_CODEC_OK || !fromVpx(used).isSubsetOf(announced.used))
        return { ErrorCode::Malformed, "VP8 frame uses other references" };
    return {};
}

std::shared_ptr<const frame::I420Buffer> Vp8Decoder::copyOut()
{
    vpx_codec_iter_t iterator = nullptr;
    const vpx_image_t* image = vpx_codec_get_frame(&m_codec->context, &iterator);
    if (image == nullptr || static_cast<int>(image->d_w) != m_width || static_cast<int>(image->d_h) != m_height)
        return nullptr;
    auto pixels = std::make_shared<frame::I420Buffer>(m_width, m_height);
    copyPlane(image->planes[0], image->stride[0], pixels->mutableY(), pixels->width(), pixels->height());
    copyPlane(image->planes[1], image->stride[1], pixels->mutableU(), pixels->chromaWidth(), pixels->chromaHeight());
    copyPlane(image->planes[2], image->stride[2], pixels->mutableV(), pixels->chromaWidth(), pixels->chromaHeight());
    return pixels;
}

} // namespace alcove::codec

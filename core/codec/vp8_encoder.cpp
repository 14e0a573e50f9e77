#include "core/codec/vp8_encoder.h"

#include "core/codec/picture_hash.h"
#include "core/codec/vp8_header.h"

#include <vpx/vp8cx.h>
#include <vpx/vpx_encoder.h>

namespace alcove::codec {
namespace {

using wire::ReferenceBuffer;

/// Below CIF (352 × 288) there is time for a slower, better search.
constexpr int kCifPixels = 352 * 288;
constexpr int kSpeed = -6; // measured: 2.3 ms a frame at 640x360; -8 gains nothing
constexpr int kSpeedBelowCif = -4;
/// A key frame may take 4.5 frames' worth of bits: more would delay the frames behind it, less would
/// blur the start.
constexpr unsigned kMaxIntraPercent = 450;
/// The encoder is told of a new rate when it moved by more than this: each change costs a new plan.
constexpr double kRateStep = 0.03;

unsigned kilobits(BitRate rate)
{
    return static_cast<unsigned>(std::max<std::int64_t>(rate.inBitsPerSecond() / 1000, 1));
}

vpx_enc_frame_flags_t flagsFor(const EncodeOptions& options)
{
    if (options.forceKeyFrame)
        return VPX_EFLAG_FORCE_KF;
    vpx_enc_frame_flags_t flags = 0;
    const auto set = [&flags](bool condition, vpx_enc_frame_flags_t flag) {
        if (condition)
            flags |= flag;
    };
    set(!options.references.has(ReferenceBuffer::Last), VP8_EFLAG_NO_REF_LAST);
    set(!options.references.has(ReferenceBuffer::Golden), VP8_EFLAG_NO_REF_GF);
    set(!options.references.has(ReferenceBuffer::AltRef), VP8_EFLAG_NO_REF_ARF);
    set(!options.updates.has(ReferenceBuffer::Last), VP8_EFLAG_NO_UPD_LAST);
    // Both forms are always given, for without any the encoder chooses for itself.
    set(true, options.updates.has(ReferenceBuffer::Golden) ? VP8_EFLAG_FORCE_GF : VP8_EFLAG_NO_UPD_GF);
    set(true, options.updates.has(ReferenceBuffer::AltRef) ? VP8_EFLAG_FORCE_ARF : VP8_EFLAG_NO_UPD_ARF);
    return flags;
}

void configure(vpx_codec_enc_cfg_t& config, int width, int height, BitRate target)
{
    config.g_w = static_cast<unsigned>(width);
    config.g_h = static_cast<unsigned>(height);
    config.g_timebase = { 1, 1'000'000 };
    config.g_threads = 1; // measured: two threads wait for each other busily
    config.g_lag_in_frames = 0;
    // Without it every frame after a skipped one decodes to other pixels (measured).
    config.g_error_resilient = VPX_ERROR_RESILIENT_DEFAULT;
    config.rc_end_usage = VPX_CBR;
    config.rc_target_bitrate = kilobits(target);
    config.rc_min_quantizer = 2;
    config.rc_max_quantizer = 56;
    config.rc_undershoot_pct = 100;
    config.rc_overshoot_pct = 15;
    config.rc_buf_initial_sz = 300;
    config.rc_buf_optimal_sz = 400;
    config.rc_buf_sz = 600;
    config.rc_dropframe_thresh = 30;
    config.rc_resize_allowed = 0;
    config.kf_mode = VPX_KF_DISABLED;
}

vpx_image_t wrap(const frame::I420Buffer& pixels)
{
    vpx_image_t image {};
    // libvpx takes a mutable pointer but only reads an image it is to encode.
    vpx_img_wrap(&image, VPX_IMG_FMT_I420, static_cast<unsigned>(pixels.width()), static_cast<unsigned>(pixels.height()), 1,
        const_cast<std::uint8_t*>(pixels.y().data));
    const std::array planes { pixels.y(), pixels.u(), pixels.v() };
    for (std::size_t i = 0; i < planes.size(); ++i) {
        image.planes[i] = const_cast<std::uint8_t*>(planes[i].data);
        image.stride[i] = planes[i].stride;
    }
    return image;
}

} // namespace

struct Vp8Encoder::Codec {
    vpx_codec_ctx_t context {};
    vpx_codec_enc_cfg_t config {};
    BitRate target {};
    Instant firstCapture {};
    vpx_codec_pts_t lastPts = -1;
    bool open = false;
    bool started = false;

    Codec() = default;
    ~Codec()
    {
        if (open)
            vpx_codec_destroy(&context);
    }
    Codec(const Codec&) = delete;
    Codec& operator=(const Codec&) = delete;
};

Vp8Encoder::Vp8Encoder(Reconstruction reconstruction)
    : m_reconstruction(reconstruction)
{
}

Vp8Encoder::~Vp8Encoder() = default;

Status Vp8Encoder::open(const frame::VideoFrame& frame, BitRate target)
{
    m_codec.reset();
    auto codec = std::make_unique<Codec>();
    vpx_codec_iface_t* vp8 = vpx_codec_vp8_cx();
    if (vpx_codec_enc_config_default(vp8, &codec->config, 0) != VPX_CODEC_OK)
        return { ErrorCode::InvalidState, "no VP8 encoder" };
    const int width = frame.pixels->width();
    const int height = frame.pixels->height();
    configure(codec->config, width, height, target);
    if (vpx_codec_enc_init(&codec->context, vp8, &codec->config, 0) != VPX_CODEC_OK)
        return { ErrorCode::InvalidState, "VP8 encoder did not open" };
    codec->open = true;
    codec->target = target;
    codec->firstCapture = frame.captureTime;
    const int speed = width * height < kCifPixels ? kSpeedBelowCif : kSpeed;
    vpx_codec_ctx_t* context = &codec->context;
    const bool set = vpx_codec_control(context, VP8E_SET_CPUUSED, speed) == VPX_CODEC_OK
        && vpx_codec_control(context, VP8E_SET_NOISE_SENSITIVITY, 0U) == VPX_CODEC_OK
        && vpx_codec_control(context, VP8E_SET_TOKEN_PARTITIONS, static_cast<int>(VP8_ONE_TOKENPARTITION)) == VPX_CODEC_OK
        && vpx_codec_control(context, VP8E_SET_MAX_INTRA_BITRATE_PCT, kMaxIntraPercent) == VPX_CODEC_OK;
    if (!set)
        return { ErrorCode::InvalidState, "VP8 encoder refused a setting" };
    m_codec = std::move(codec);
    return {};
}

Status Vp8Encoder::follow(BitRate target)
{
    const double ratio = target / m_codec->target;
    if (ratio < 1 + kRateStep && ratio > 1 - kRateStep)
        return {};
    m_codec->target = target;
    m_codec->config.rc_target_bitrate = kilobits(target);
    if (vpx_codec_enc_config_set(&m_codec->context, &m_codec->config) != VPX_CODEC_OK)
        return { ErrorCode::InvalidState, "VP8 encoder refused a rate" };
    return {};
}

Result<std::optional<EncodedVideoFrame>> Vp8Encoder::encode(const frame::VideoFrame& frame, const EncodeOptions& asked)
{
    EncodeOptions options = asked;
    options.target = std::max(options.target, BitRate::kilobitsPerSecond(1));
    const bool resized = !m_codec || static_cast<int>(m_codec->config.g_w) != frame.pixels->width()
        || static_cast<int>(m_codec->config.g_h) != frame.pixels->height();
    if (resized)
        RETURN_IF_ERROR(open(frame, options.target));
    RETURN_IF_ERROR(follow(options.target));
    options.forceKeyFrame = options.forceKeyFrame || !m_codec->started;
    const vpx_codec_pts_t elapsed = (frame.captureTime - m_codec->firstCapture).count();
    const vpx_codec_pts_t pts = std::max(elapsed, m_codec->lastPts + 1);
    constexpr unsigned long kNominalDuration = 33'333; // one frame at 30 fps; libvpx measures by pts
    const vpx_image_t image = wrap(*frame.pixels);
    const auto result = vpx_codec_encode(&m_codec->context, &image, pts, kNominalDuration, flagsFor(options), VPX_DL_REALTIME);
    m_codec->lastPts = pts;
    if (result != VPX_CODEC_OK) {
        m_codec.reset();
        return { ErrorCode::InvalidState, "VP8 encoder refused a picture" };
    }
    return collect(options);
}

Result<std::optional<EncodedVideoFrame>> Vp8Encoder::collect(const EncodeOptions& options)
{
    EncodedVideoFrame out;
    vpx_codec_iter_t iterator = nullptr;
    while (const vpx_codec_cx_pkt_t* packet = vpx_codec_get_cx_data(&m_codec->context, &iterator)) {
        if (packet->kind != VPX_CODEC_CX_FRAME_PKT)
            continue;
        const auto* bytes = static_cast<const std::uint8_t*>(packet->data.frame.buf);
        out.payload.insert(out.payload.end(), bytes, bytes + packet->data.frame.sz);
    }
    if (out.payload.empty())
        return std::optional<EncodedVideoFrame>();
    const auto header = parseVp8Header(out.payload);
    const bool asAsked = header && !header->copiesBuffers && !header->inheritsSegmentMap
        && (header->keyFrame || (!options.forceKeyFrame && header->updated == options.updates));
    if (!asAsked) {
        m_codec.reset();
        return { ErrorCode::InvalidState, "VP8 encoder did not follow its options" };
    }
    m_codec->started = true;
    out.keyFrame = header->keyFrame;
    out.references = header->keyFrame ? wire::ReferenceSet() : options.references;
    out.updates = header->updated;
    out.width = static_cast<int>(m_codec->config.g_w);
    out.height = static_cast<int>(m_codec->config.g_h);
    out.quantizer = header->quantizer;
    if (m_reconstruction == Reconstruction::Hash) {
        if (const vpx_image_t* seen = vpx_codec_get_preview_frame(&m_codec->context)) {
            out.reconstructionHash = pictureHash({ out.width, out.height, { seen->planes[0], seen->stride[0] },
                { seen->planes[1], seen->stride[1] }, { seen->planes[2], seen->stride[2] } });
        }
    }
    return std::optional<EncodedVideoFrame>(std::move(out));
}

} // namespace alcove::codec

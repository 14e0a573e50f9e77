#include "core/codec/opus_encoder.h"

#include <opus.h>

namespace alcove::codec {
namespace {

constexpr int kComplexity = 9;

bool valid(const OpusFormat& format)
{
    const std::int64_t frame = format.frame.count();
    const bool length = frame == 480 || frame == 960 || frame == 1920 || frame == 2880;
    const std::int64_t rate = format.bitRate.inBitsPerSecond();
    return length && rate >= 6'000 && rate <= 128'000; // RFC 6716 §2.1.1: 6 kbit/s is the least
}

} // namespace

void OpusEncoder::Destroy::operator()(::OpusEncoder* encoder) const { opus_encoder_destroy(encoder); }

OpusEncoder::OpusEncoder(Handle handle)
    : m_handle(std::move(handle))
{
    opus_int32 lookahead = 0;
    opus_encoder_ctl(m_handle.get(), OPUS_GET_LOOKAHEAD(&lookahead));
    m_lookahead = SampleCount(lookahead);
}

Result<OpusEncoder> OpusEncoder::create(const OpusFormat& format)
{
    if (!valid(format))
        return { ErrorCode::InvalidArgument, "Opus format out of range" };
    int error = OPUS_OK;
    Handle handle(opus_encoder_create(48'000, 1, OPUS_APPLICATION_VOIP, &error));
    if (handle == nullptr || error != OPUS_OK)
        return { ErrorCode::InvalidState, "Opus encoder not created" };
    bool ok = opus_encoder_ctl(handle.get(), OPUS_SET_VBR(0)) == OPUS_OK;
    ok = ok && opus_encoder_ctl(handle.get(), OPUS_SET_DTX(0)) == OPUS_OK;
    ok = ok && opus_encoder_ctl(handle.get(), OPUS_SET_COMPLEXITY(kComplexity)) == OPUS_OK;
    ok = ok && opus_encoder_ctl(handle.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE)) == OPUS_OK;
    if (!ok)
        return { ErrorCode::InvalidState, "Opus encoder refused its settings" };
    OpusEncoder encoder(std::move(handle));
    encoder.m_format.frame = SampleCount(0); // differs from any valid format, so that all is set
    encoder.setFormat(format);
    return encoder;
}

void OpusEncoder::setFormat(const OpusFormat& format)
{
    if (format == m_format || !valid(format))
        return;
    m_format = format;
    const int loss = std::clamp(format.expectedLossPercent, 0, 100);
    opus_encoder_ctl(m_handle.get(), OPUS_SET_BITRATE(static_cast<opus_int32>(format.bitRate.inBitsPerSecond())));
    opus_encoder_ctl(m_handle.get(), OPUS_SET_INBAND_FEC(format.inBandFec ? 1 : 0));
    opus_encoder_ctl(m_handle.get(), OPUS_SET_PACKET_LOSS_PERC(loss));
}

std::size_t OpusEncoder::encode(std::span<const std::int16_t> samples, MutableByteView out)
{
    const std::int64_t size = (m_format.bitRate * m_format.frame.duration()).inBytes();
    if (samples.size() != static_cast<std::size_t>(m_format.frame.count()) || out.size() < static_cast<std::size_t>(size))
        return 0;
    // The room given is the packet's size: in CBR the encoder fills it to the last byte.
    const opus_int32 written = opus_encode(m_handle.get(), samples.data(), static_cast<int>(samples.size()), out.data(),
        static_cast<opus_int32>(size));
    return written > 0 ? static_cast<std::size_t>(written) : 0;
}

void OpusEncoder::reset() { opus_encoder_ctl(m_handle.get(), OPUS_RESET_STATE); }

} // namespace alcove::codec

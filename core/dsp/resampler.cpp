#include "core/dsp/resampler.h"

#include <speex/speex_resampler.h>

namespace alcove::dsp {
namespace {

constexpr int kQuality = 5;
constexpr std::size_t kSpareFrames = 8; // rounding of the ratio, in output frames

bool valid(const AudioFormat& format)
{
    return format.rate >= 8'000 && format.rate <= 192'000 && format.channels >= 1 && format.channels <= 8;
}

std::size_t outputRoom(std::size_t frames, const AudioFormat& from, const AudioFormat& to)
{
    return frames * static_cast<std::size_t>(to.rate) / static_cast<std::size_t>(from.rate) + kSpareFrames;
}

} // namespace

void Resampler::Destroy::operator()(SpeexResamplerState_* state) const { speex_resampler_destroy(state); }

Resampler::Resampler(AudioFormat from, AudioFormat to)
    : m_from(from)
    , m_to(to)
{
}

Result<Resampler> Resampler::create(AudioFormat from, AudioFormat to, std::size_t expectedFrames)
{
    if (!valid(from) || !valid(to))
        return { ErrorCode::InvalidArgument, "audio format out of range" };
    Resampler resampler(from, to);
    if (from.rate != to.rate) {
        int error = 0;
        resampler.m_state.reset(speex_resampler_init(1, static_cast<spx_uint32_t>(from.rate),
            static_cast<spx_uint32_t>(to.rate), kQuality, &error));
        if (resampler.m_state == nullptr)
            return { ErrorCode::InvalidArgument, "resampler refused the rates" };
    }
    const std::size_t room = outputRoom(expectedFrames, from, to);
    resampler.m_mono.reserve(expectedFrames);
    resampler.m_converted.reserve(room);
    resampler.m_out.reserve(room * static_cast<std::size_t>(to.channels));
    return resampler;
}

void Resampler::mixDown(std::span<const std::int16_t> interleaved)
{
    const auto channels = static_cast<std::size_t>(m_from.channels);
    m_mono.resize(interleaved.size() / channels);
    for (std::size_t i = 0; i < m_mono.size(); ++i) {
        int sum = 0;
        for (std::size_t c = 0; c < channels; ++c)
            sum += interleaved[i * channels + c];
        m_mono[i] = static_cast<std::int16_t>(sum / m_from.channels);
    }
}

void Resampler::convertRate()
{
    m_converted.resize(outputRoom(m_mono.size(), m_from, m_to));
    std::size_t used = 0;
    std::size_t made = 0;
    while (used < m_mono.size()) {
        auto in = static_cast<spx_uint32_t>(m_mono.size() - used);
        auto out = static_cast<spx_uint32_t>(m_converted.size() - made);
        if (speex_resampler_process_int(m_state.get(), 0, m_mono.data() + used, &in, m_converted.data() + made, &out) != 0
            || (in == 0 && out == 0))
            break;
        used += in;
        made += out;
    }
    m_converted.resize(made);
}

std::span<const std::int16_t> Resampler::process(std::span<const std::int16_t> interleaved)
{
    mixDown(interleaved);
    if (m_state != nullptr)
        convertRate();
    const std::vector<std::int16_t>& mono = m_state != nullptr ? m_converted : m_mono;
    if (m_to.channels == 1)
        return mono;
    m_out.clear();
    for (const std::int16_t sample : mono)
        m_out.insert(m_out.end(), static_cast<std::size_t>(m_to.channels), sample);
    return m_out;
}

std::size_t Resampler::latencyFrames() const
{
    return m_state == nullptr ? 0 : static_cast<std::size_t>(speex_resampler_get_input_latency(m_state.get()));
}

} // namespace alcove::dsp

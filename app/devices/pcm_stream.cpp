#include "app/devices/pcm_stream.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace alcove::devices {

namespace {

// Twenty blocks: more than any sound server hands over at once.
constexpr std::size_t kExpectedSamples = 20 * frame::AudioFrame::kSamples;

std::int16_t decodeSample(const std::uint8_t* bytes, QAudioFormat::SampleFormat format)
{
    switch (format) {
    case QAudioFormat::UInt8:
        return static_cast<std::int16_t>((bytes[0] - 128) * 256);
    case QAudioFormat::Int16: {
        std::int16_t value = 0;
        std::memcpy(&value, bytes, sizeof value);
        return value;
    }
    case QAudioFormat::Int32: {
        std::int32_t value = 0;
        std::memcpy(&value, bytes, sizeof value);
        return static_cast<std::int16_t>(value >> 16);
    }
    case QAudioFormat::Float: {
        float value = 0.0f;
        std::memcpy(&value, bytes, sizeof value);
        return std::isfinite(value) ? static_cast<std::int16_t>(std::clamp(value * 32768.0f, -32768.0f, 32767.0f)) : std::int16_t { 0 };
    }
    default:
        return 0;
    }
}

void encodeSample(std::int16_t sample, QAudioFormat::SampleFormat format, std::uint8_t* bytes)
{
    switch (format) {
    case QAudioFormat::UInt8:
        bytes[0] = static_cast<std::uint8_t>((sample >> 8) + 128);
        break;
    case QAudioFormat::Int16:
        std::memcpy(bytes, &sample, sizeof sample);
        break;
    case QAudioFormat::Int32: {
        const std::int32_t value = sample * 65536;
        std::memcpy(bytes, &value, sizeof value);
        break;
    }
    case QAudioFormat::Float: {
        const float value = static_cast<float>(sample) / 32768.0f;
        std::memcpy(bytes, &value, sizeof value);
        break;
    }
    default:
        break;
    }
}

dsp::AudioFormat shapeOf(const QAudioFormat& format) { return { format.sampleRate(), format.channelCount() }; }

std::size_t sizeOf(int bytes) { return static_cast<std::size_t>(std::max(bytes, 0)); }

} // namespace

QAudioFormat chooseFormat(const QAudioDevice& device)
{
    QAudioFormat wanted;
    wanted.setSampleRate(dsp::kInternalFormat.rate);
    wanted.setChannelCount(dsp::kInternalFormat.channels);
    wanted.setSampleFormat(QAudioFormat::Int16);
    return device.isFormatSupported(wanted) ? wanted : device.preferredFormat();
}

Result<PcmReader> PcmReader::create(const QAudioFormat& format)
{
    if (!format.isValid())
        return Error { ErrorCode::InvalidArgument, "audio device offers no sample format" };
    ASSIGN_OR_RETURN(auto resampler, dsp::Resampler::create(shapeOf(format), dsp::kInternalFormat));
    return PcmReader(format, std::move(resampler));
}

PcmReader::PcmReader(const QAudioFormat& format, dsp::Resampler resampler)
    : m_format(format)
    , m_resampler(std::move(resampler))
{
    m_decoded.reserve(kExpectedSamples * sizeOf(format.channelCount()));
    m_samples.reserve(2 * kExpectedSamples);
}

void PcmReader::append(ByteView bytes)
{
    m_partial.insert(m_partial.end(), bytes.begin(), bytes.end());
    const std::size_t sampleSize = sizeOf(m_format.bytesPerSample());
    const std::size_t whole = m_partial.size() - m_partial.size() % sizeOf(m_format.bytesPerFrame());
    m_decoded.clear();
    for (std::size_t at = 0; at < whole; at += sampleSize)
        m_decoded.push_back(decodeSample(m_partial.data() + at, m_format.sampleFormat()));
    m_partial.erase(m_partial.begin(), m_partial.begin() + static_cast<std::ptrdiff_t>(whole));

    m_samples.erase(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(m_at));
    m_at = 0;
    const auto converted = m_resampler.process(m_decoded);
    m_samples.insert(m_samples.end(), converted.begin(), converted.end());
}

bool PcmReader::take(frame::AudioFrame& block)
{
    if (waiting() < block.samples.size())
        return false;
    std::copy_n(m_samples.begin() + static_cast<std::ptrdiff_t>(m_at), block.samples.size(), block.samples.begin());
    m_at += block.samples.size();
    return true;
}

Result<PcmWriter> PcmWriter::create(const QAudioFormat& format)
{
    if (!format.isValid())
        return Error { ErrorCode::InvalidArgument, "audio device offers no sample format" };
    ASSIGN_OR_RETURN(auto resampler, dsp::Resampler::create(dsp::kInternalFormat, shapeOf(format)));
    return PcmWriter(format, std::move(resampler));
}

PcmWriter::PcmWriter(const QAudioFormat& format, dsp::Resampler resampler)
    : m_format(format)
    , m_resampler(std::move(resampler))
{
}

ByteView PcmWriter::convert(const frame::AudioFrame& block)
{
    const auto samples = m_resampler.process(block.samples);
    const std::size_t size = sizeOf(m_format.bytesPerSample());
    m_bytes.resize(samples.size() * size);
    for (std::size_t i = 0; i < samples.size(); ++i)
        encodeSample(samples[i], m_format.sampleFormat(), m_bytes.data() + i * size);
    return m_bytes;
}

} // namespace alcove::devices

#pragma once

#include "core/base/bytes.h"
#include "core/dsp/resampler.h"
#include "core/frame/audio_frame.h"

#include <QAudioDevice>
#include <QAudioFormat>

#include <optional>
#include <vector>

namespace alcove::devices {

/// The format to open a device with: 48 kHz mono 16 bit where the device takes it, else its own.
[[nodiscard]] QAudioFormat chooseFormat(const QAudioDevice& device);

/// Turns a device's bytes, in pieces of any size, into 480-sample blocks of 48 kHz mono.
/// Sequence: audio.
class PcmReader {
public:
    /// Errors: InvalidArgument for a format without samples.
    [[nodiscard]] static Result<PcmReader> create(const QAudioFormat& format);

    void append(ByteView bytes);

    /// The next whole block, if there is one.
    [[nodiscard]] bool take(frame::AudioFrame& block);

    /// Samples at 48 kHz that wait for their block to be whole.
    [[nodiscard]] std::size_t waiting() const { return m_samples.size() - m_at; }

private:
    PcmReader(const QAudioFormat& format, dsp::Resampler resampler);

    QAudioFormat m_format;
    dsp::Resampler m_resampler;
    Bytes m_partial; ///< the beginning of a frame whose end is still to come
    std::vector<std::int16_t> m_decoded;
    std::vector<std::int16_t> m_samples;
    std::size_t m_at = 0;
};

/// Turns 480-sample blocks of 48 kHz mono into a device's bytes.
/// Sequence: audio.
class PcmWriter {
public:
    /// Errors: InvalidArgument for a format without samples.
    [[nodiscard]] static Result<PcmWriter> create(const QAudioFormat& format);

    /// The block's bytes, valid until the next call.
    [[nodiscard]] ByteView convert(const frame::AudioFrame& block);

private:
    PcmWriter(const QAudioFormat& format, dsp::Resampler resampler);

    QAudioFormat m_format;
    dsp::Resampler m_resampler;
    Bytes m_bytes;
};

} // namespace alcove::devices

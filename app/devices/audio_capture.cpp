#include "app/devices/audio_capture.h"

#include "core/base/log.h"

namespace alcove::devices {

namespace {

// Measured on PulseAudio: a buffer of 10 ms gives a call every 10.0 ms (sd 0.8), the default one
// a burst every 50 ms.
constexpr Duration kBuffer = std::chrono::milliseconds(10);
// chosen: longer than any server takes to start, short enough to be noticed before a person asks.
constexpr Duration kSilentFor = std::chrono::seconds(2);

} // namespace

AudioCapture::AudioCapture(const QAudioDevice& device, BlockHandler handler)
    : m_handler(std::move(handler))
    , m_lastData(MonotonicClock::now())
{
    const QAudioFormat format = chooseFormat(device);
    auto reader = PcmReader::create(format);
    if (!reader) {
        log(LogLevel::Warning, "devices", reader.error().detail);
        return;
    }
    m_reader.emplace(*std::move(reader));
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_source = std::make_unique<QAudioSource>(device, format);
    m_source->setBufferSize(format.bytesForDuration(kBuffer.count()));
    m_source->start(this);
}

AudioCapture::~AudioCapture()
{
    if (m_source)
        m_source->stop();
}

bool AudioCapture::isRunning(Instant now) const
{
    return m_source && m_source->state() != QAudio::StoppedState && now - m_lastData < kSilentFor;
}

qint64 AudioCapture::writeData(const char* data, qint64 size)
{
    m_lastData = MonotonicClock::now();
    m_reader->append({ reinterpret_cast<const std::uint8_t*>(data), static_cast<std::size_t>(size) });
    const auto waiting = static_cast<std::int64_t>(m_reader->waiting());
    frame::AudioFrame block;
    for (std::int64_t left = waiting; m_reader->take(block); left -= static_cast<std::int64_t>(block.samples.size())) {
        // What still waits behind this block was taken later, so the block ended that much before now.
        const Duration behind = SampleCount(left - static_cast<std::int64_t>(block.samples.size())).duration();
        block.time = m_clock.onBlock(static_cast<std::int64_t>(block.samples.size()), m_lastData - behind);
        m_handler(block);
    }
    return size;
}

} // namespace alcove::devices

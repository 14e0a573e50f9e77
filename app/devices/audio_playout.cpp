#include "app/devices/audio_playout.h"

#include "core/base/log.h"

#include <algorithm>

namespace alcove::devices {

namespace {

// Figures from app/devices/README.md: a sound server grants about 0.7 of what is asked for, and
// 30 ms ahead is the least that never ran dry there.
constexpr Duration kBuffer = std::chrono::milliseconds(120);
constexpr Duration kFirstTarget = std::chrono::milliseconds(30);
constexpr Duration kTargetStep = std::chrono::milliseconds(10);
constexpr Duration kMostTarget = std::chrono::milliseconds(70);
// chosen: a target that held for a minute may be tried one step lower again.
constexpr Duration kCalm = std::chrono::minutes(1);
// chosen: servers ask in steps of up to 20 ms and a busy machine adds as much again; what takes
// longer is a queue that waits to be filled up.
constexpr Duration kHeldUp = std::chrono::milliseconds(60);
constexpr Duration kOneUnderrun = std::chrono::milliseconds(250);
// chosen: twice the buffer, which a working device has used up by then.
constexpr Duration kStuckAfter = 2 * kBuffer;
// chosen: idle devices were seen to take 0.6 s to wake up.
constexpr Duration kDeadAfter = std::chrono::seconds(2);

} // namespace

AudioPlayout::AudioPlayout(const QAudioDevice& device, Pull pull)
    : m_pull(std::move(pull))
    , m_format(chooseFormat(device))
    , m_target(kFirstTarget)
    , m_lastPull(MonotonicClock::now())
    , m_expectedPull(m_lastPull)
{
    auto writer = PcmWriter::create(m_format);
    if (!writer) {
        log(LogLevel::Warning, "devices", writer.error().detail);
        return;
    }
    m_writer.emplace(*std::move(writer));
    m_sink = std::make_unique<QAudioSink>(device, m_format);
    m_sink->setBufferSize(m_format.bytesForDuration(kBuffer.count()));
    m_out = m_sink->start();
    prime(MonotonicClock::now());
}

AudioPlayout::~AudioPlayout()
{
    if (m_sink)
        m_sink->stop();
}

bool AudioPlayout::isRunning(Instant now) const
{
    // A server that dies in the middle of a call into it can leave a sink that says it is active.
    return m_out && m_sink->state() != QAudio::StoppedState && now - m_lastPull < kDeadAfter;
}

bool AudioPlayout::isStuck(Instant now) const { return now - m_lastPull > kStuckAfter; }

Duration AudioPlayout::queued() const
{
    const auto bytes = static_cast<qint32>(m_sink->bufferSize() - m_sink->bytesFree());
    return Duration(m_format.durationForBytes(std::max(bytes, 0)));
}

void AudioPlayout::prime(Instant now)
{
    // A sound server begins to play, and goes on after it ran dry, only once its buffer is full.
    if (!m_out)
        return;
    const auto free = static_cast<std::size_t>(std::max<qsizetype>(m_sink->bytesFree(), 0));
    const QByteArray silence(static_cast<qsizetype>(free), m_format.sampleFormat() == QAudioFormat::UInt8 ? '\x80' : '\0');
    m_out->write(silence);
    m_expectedPull = now + queued() - m_target;
}

bool AudioPlayout::hasRunDry(Instant now) const
{
    if (m_sink->state() == QAudio::IdleState && m_sink->error() == QAudio::UnderrunError)
        return true;
    // Qt does not always say so: an empty queue, or one that is not used up any more, tells the same.
    return queued() == Duration::zero() || now - m_expectedPull > kHeldUp;
}

void AudioPlayout::onUnderrun(Instant now)
{
    ++m_underruns;
    m_lastUnderrun = now;
    m_target = std::min(m_target + kTargetStep, kMostTarget);
    prime(now);
}

void AudioPlayout::service(Instant now)
{
    if (!isRunning(now))
        return;
    if (m_started && now - m_lastUnderrun > kOneUnderrun && hasRunDry(now))
        onUnderrun(now);
    for (Duration ahead = queued(); ahead < m_target; ahead += frame::AudioFrame::kDuration) {
        frame::AudioFrame block;
        block.time = now + ahead;
        m_lastPull = now;
        m_expectedPull = now + frame::AudioFrame::kDuration;
        m_started = true;
        m_pull(block);
        const ByteView bytes = m_writer->convert(block);
        m_out->write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    }
    if (m_underruns > 0 && m_target > kFirstTarget && now - m_lastUnderrun > kCalm) {
        m_target -= kTargetStep;
        m_lastUnderrun = now;
    }
}

} // namespace alcove::devices

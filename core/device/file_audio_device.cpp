#include "core/device/file_audio_device.h"

#include "core/base/log.h"

namespace alcove::device {

namespace {

using frame::AudioFrame;

// chosen: a tick that is later than this was not a busy machine but a halted one (a debugger, a
// suspended process). What a sound card would have dropped is then dropped, not made up for.
constexpr Duration kHalted = std::chrono::seconds(1);
constexpr std::size_t kFlushSamples = 48'000;

} // namespace

MicrophoneTape::MicrophoneTape(std::vector<std::int16_t> samples, Repeat repeat)
    : m_samples(std::move(samples))
    , m_repeat(repeat)
{
}

void MicrophoneTape::next(AudioFrame& out)
{
    for (std::int16_t& sample : out.samples) {
        if (m_at == m_samples.size() && m_repeat == Repeat::Loop)
            m_at = 0;
        sample = m_at < m_samples.size() ? m_samples[m_at++] : std::int16_t { 0 };
    }
}

Result<std::unique_ptr<FileAudioDevice>> FileAudioDevice::create(Config config)
{
    std::optional<WavWriter> writer;
    if (config.playoutFile) {
        ASSIGN_OR_RETURN(writer, WavWriter::create(*config.playoutFile));
    }
    return std::unique_ptr<FileAudioDevice>(new FileAudioDevice(std::move(config), std::move(writer)));
}

FileAudioDevice::FileAudioDevice(Config config, std::optional<WavWriter> writer)
    : m_writer(std::move(writer))
{
    if (config.microphone)
        m_tape.emplace(std::move(*config.microphone), config.repeat);
    m_unwritten.reserve(kFlushSamples + AudioFrame::kSamples);
}

FileAudioDevice::~FileAudioDevice() { stop(); }

Status FileAudioDevice::start(AudioDeviceCallback& callback)
{
    if (m_thread)
        return Error { ErrorCode::InvalidState, "file audio device is already started" };
    m_callback = &callback;
    if (m_writer)
        m_disk.emplace("playout file");
    m_running = false;
    m_due = MonotonicClock::now() + AudioFrame::kDuration;
    m_thread.emplace("audio", DeadlineThread::Priority::RealTime, m_due, [this](Instant now) { return step(now); });
    return {};
}

void FileAudioDevice::stop()
{
    if (!m_thread)
        return;
    m_thread.reset();
    m_callback = nullptr;
    if (!m_writer)
        return;
    flush();
    m_disk.reset(); // everything is written once it has joined
    if (const Status done = m_writer->finish(); !done)
        log(LogLevel::Warning, "device", done.error().detail);
}

Instant FileAudioDevice::step(Instant now)
{
    if (!m_running && m_changeHandler) {
        if (m_tape)
            m_changeHandler(AudioDirection::Capture, AudioDeviceChange::Running);
        m_changeHandler(AudioDirection::Playout, AudioDeviceChange::Running);
    }
    m_running = true;
    if (now - m_due > kHalted)
        m_due += (now - m_due) / AudioFrame::kDuration * AudioFrame::kDuration;
    for (; m_due <= now; m_due += AudioFrame::kDuration)
        tick(m_due, now);
    return m_due;
}

void FileAudioDevice::tick(Instant due, Instant now)
{
    AudioFrame block;
    if (m_tape) {
        m_tape->next(block);
        block.time = due - AudioFrame::kDuration; // its last sample has just been taken
        m_callback->onCaptured(block);
    }
    AudioFrame played;
    played.time = now;
    m_callback->onPlayoutNeeded(played);
    if (m_writer)
        record(played);
}

void FileAudioDevice::record(const AudioFrame& played)
{
    m_unwritten.insert(m_unwritten.end(), played.samples.begin(), played.samples.end());
    if (m_unwritten.size() >= kFlushSamples)
        flush();
}

void FileAudioDevice::flush()
{
    std::vector<std::int16_t> full;
    full.reserve(kFlushSamples + AudioFrame::kSamples);
    full.swap(m_unwritten);
    m_disk->post([this, samples = std::move(full)] {
        if (const Status written = m_writer->write(samples); !written)
            log(LogLevel::Warning, "device", written.error().detail);
    });
}

} // namespace alcove::device

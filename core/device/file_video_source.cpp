#include "core/device/file_video_source.h"

#include "core/base/log.h"

namespace alcove::device {

Result<std::unique_ptr<FileVideoSource>> FileVideoSource::open(const std::filesystem::path& file, Repeat repeat)
{
    ASSIGN_OR_RETURN(Y4mReader reader, Y4mReader::open(file));
    return std::make_unique<FileVideoSource>(std::move(reader), repeat);
}

FileVideoSource::FileVideoSource(Y4mReader reader, Repeat repeat)
    : m_reader(std::move(reader))
    , m_repeat(repeat)
{
}

FileVideoSource::~FileVideoSource() { stop(); }

VideoFormat FileVideoSource::format() const
{
    const FrameRate rate = m_reader.rate();
    const auto rounded = static_cast<int>((rate.numerator + rate.denominator / 2) / rate.denominator);
    return { m_reader.width(), m_reader.height(), std::max(rounded, 1) };
}

Status FileVideoSource::start(FrameHandler handler)
{
    if (m_thread)
        return Error { ErrorCode::InvalidState, "file video source is already started" };
    m_frameHandler = std::move(handler);
    m_running = false;
    const Instant begin = MonotonicClock::now();
    m_schedule.emplace(m_reader.rate(), begin);
    m_thread.emplace("camera", DeadlineThread::Priority::Normal, begin, [this](Instant now) { return step(now); });
    return {};
}

void FileVideoSource::stop()
{
    m_thread.reset();
    m_frameHandler = nullptr;
}

Instant FileVideoSource::step(Instant now)
{
    const auto number = static_cast<std::size_t>(m_schedule->take(now));
    if (m_repeat == Repeat::Once && number >= m_reader.frameCount()) {
        report(VideoSourceState::Ended);
        return Instant::max();
    }
    auto picture = m_reader.read(number % m_reader.frameCount());
    if (!picture) {
        log(LogLevel::Warning, "device", picture.error().detail);
        report(VideoSourceState::Lost);
        return Instant::max();
    }
    if (!m_running)
        report(VideoSourceState::Running);
    m_running = true;
    m_frameHandler(frame::VideoFrame { *std::move(picture), m_schedule->due(static_cast<std::int64_t>(number)) });
    return m_schedule->nextDue();
}

void FileVideoSource::report(VideoSourceState state) const
{
    if (m_stateHandler)
        m_stateHandler(state);
}

} // namespace alcove::device

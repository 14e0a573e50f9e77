#include "core/device/synthetic_video_source.h"

namespace alcove::device {

SyntheticVideoSource::SyntheticVideoSource(std::uint64_t seed, VideoFormat format)
    : m_seed(seed)
    , m_format(format)
    , m_rate { format.framesPerSecond, 1 }
{
}

SyntheticVideoSource::~SyntheticVideoSource() { stop(); }

Status SyntheticVideoSource::start(FrameHandler handler)
{
    if (m_thread)
        return Error { ErrorCode::InvalidState, "synthetic video source is already started" };
    if (m_rate.numerator <= 0)
        return Error { ErrorCode::InvalidArgument, "synthetic video source needs a frame rate above zero" };
    m_frameHandler = std::move(handler);
    m_running = false;
    const Instant begin = MonotonicClock::now();
    m_schedule.emplace(m_rate, begin);
    m_thread.emplace("camera", DeadlineThread::Priority::Normal, begin, [this](Instant now) { return step(now); });
    return {};
}

void SyntheticVideoSource::stop()
{
    m_thread.reset();
    m_frameHandler = nullptr;
}

Instant SyntheticVideoSource::step(Instant now)
{
    if (!m_scene) {
        m_scene.emplace(m_seed, m_format.width, m_format.height);
        now = MonotonicClock::now();
        m_schedule.emplace(m_rate, now);
    }
    const std::int64_t number = m_schedule->take(now);
    const Instant taken = m_schedule->due(number);
    if (!m_running && m_stateHandler)
        m_stateHandler(VideoSourceState::Running);
    m_running = true;
    m_frameHandler(frame::VideoFrame { m_scene->draw(taken - m_schedule->due(0)), taken });
    return m_schedule->nextDue();
}

} // namespace alcove::device

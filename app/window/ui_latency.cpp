#include "app/window/ui_latency.h"

#include "core/base/log.h"

#include <ctime>
#include <string>

namespace alcove::app {
namespace {

constexpr int kInterval = 20;

/// What this thread has computed so far, in ms; zero where the system does not tell.
qint64 ownTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec used {};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0)
        return qint64 { used.tv_sec } * 1000 + used.tv_nsec / 1'000'000;
#endif
    return 0;
}

} // namespace

UiLatency::UiLatency(QObject* parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &UiLatency::tick);
}

void UiLatency::watch(const QByteArray& what)
{
    stop();
    m_what = what;
    m_report = {};
    m_since.start();
    m_ownTime = ownTime();
    m_timer.start();
}

void UiLatency::stop()
{
    if (!m_timer.isActive())
        return;
    tick();
    m_timer.stop();
    log(LogLevel::Info, "window",
        m_what.toStdString() + ": held up for " + std::to_string(m_report.worstMilliseconds) + " ms at most, "
            + std::to_string(m_report.heldUp) + " times over " + std::to_string(kLongest) + " ms (computing "
            + std::to_string(m_report.worstOwnMilliseconds) + " ms at most) in " + std::to_string(m_report.ticks) + " ticks");
}

void UiLatency::tick()
{
    const int late = static_cast<int>(m_since.restart()) - kInterval;
    const qint64 own = ownTime();
    const int computed = static_cast<int>(own - std::exchange(m_ownTime, own));
    ++m_report.ticks;
    m_report.worstMilliseconds = std::max(m_report.worstMilliseconds, late);
    if (late > kLongest) {
        ++m_report.heldUp;
        m_report.worstOwnMilliseconds = std::max(m_report.worstOwnMilliseconds, computed);
    }
}

} // namespace alcove::app

#include "ui/model/clock_model.h"

#include "ui/model/property.h"

namespace alcove::ui {

namespace {

// chosen: screens show minutes, so ten seconds late is early enough and costs nothing at rest.
constexpr int kTickMilliseconds = 10000;

} // namespace

ClockModel::ClockModel(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(kTickMilliseconds);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { setNow(QDateTime::currentDateTime()); });
}

void ClockModel::follow()
{
    setNow(QDateTime::currentDateTime());
    m_timer.start();
}

void ClockModel::setNow(const QDateTime& now)
{
    QDateTime minute = now;
    minute.setTime(QTime(now.time().hour(), now.time().minute()));
    if (store(m_now, minute))
        Q_EMIT changed();
}

} // namespace alcove::ui

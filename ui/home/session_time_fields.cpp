#include "ui/home/session_time_fields.h"

#include <QLocale>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kDaysAhead = 28; // chosen: four weeks cover a fixed weekly time
constexpr int kMinuteStep = 15;
constexpr int kFirstHour = 7;
constexpr int kLastHour = 22;
constexpr int kUsualLength = 50;
constexpr int kRoom = 488; // inside the narrower of the two sheets

} // namespace

SessionTimeFields::SessionTimeFields(const Theme& theme)
    : m_theme(theme)
    , m_grid(new QGridLayout(this))
    , m_whenLabel(new PlainLabel(theme, TextRole::Label, tr("When")))
    , m_howLongLabel(new PlainLabel(theme, TextRole::Label, tr("How long")))
    , m_day(new Picker(theme, tr("Day"), QStringLiteral("calendar")))
    , m_time(new Picker(theme, tr("Time")))
    , m_minutes(new Picker(theme, tr("How long")))
{
    for (const int minutes : { 30, 45, 50, 60, 75, 90 })
        m_minutes->addItem(tr("%n minutes", "", minutes), minutes);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    arrange();
    connect(&theme, &Theme::changed, this, [this] { arrange(); });
}

void SessionTimeFields::arrange()
{
    const QList<QWidget*> parts { m_whenLabel, m_day, m_time, m_howLongLabel, m_minutes };
    for (QWidget* part : parts)
        m_grid->removeWidget(part);
    // One line where the three fit; else the length goes below.
    const int wanted = m_day->sizeHint().width() + m_time->sizeHint().width() + m_minutes->sizeHint().width() + 2 * m_grid->horizontalSpacing();
    const bool oneLine = m_theme.look().textScale < 1.25 && wanted <= m_theme.gap(kRoom);
    m_grid->addWidget(m_whenLabel, 0, 0, 1, 2);
    m_grid->addWidget(m_day, 1, 0);
    m_grid->addWidget(m_time, 1, 1);
    m_grid->addWidget(m_howLongLabel, oneLine ? 0 : 2, oneLine ? 2 : 0);
    m_grid->addWidget(m_minutes, oneLine ? 1 : 3, oneLine ? 2 : 0);
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, oneLine ? 2 : 3);
    m_grid->setColumnStretch(2, oneLine ? 3 : 0);
}

void SessionTimeFields::fill(const QDateTime& now)
{
    const QDate today = now.date();
    m_day->clear();
    m_day->addItem(tr("No time yet"), QDate());
    m_day->addItem(tr("Today"), today);
    m_day->addItem(tr("Tomorrow"), today.addDays(1));
    for (int ahead = 2; ahead <= kDaysAhead; ++ahead) {
        const QDate day = today.addDays(ahead);
        m_day->addItem(QLocale().toString(day, QStringLiteral("ddd d MMM")), day);
    }
    m_time->clear();
    int next = 0;
    for (QTime time(kFirstHour, 0); time < QTime(kLastHour, 0); time = time.addSecs(kMinuteStep * 60)) {
        m_time->addItem(QLocale().toString(time, QLocale::ShortFormat), time);
        if (time <= now.time())
            next = m_time->count();
    }
    arrange();
    for (Picker* picker : { m_day, m_time })
        picker->setMinimumWidth(picker->sizeHint().width()); // neither is cut, in whatever script
    m_day->setCurrentIndex(1);
    m_time->setCurrentIndex(qBound(0, next, m_time->count() - 1));
    m_minutes->setCurrentIndex(m_minutes->findData(kUsualLength));
}

void SessionTimeFields::choose(const QDateTime& start, int minutes)
{
    const int day = start.isValid() ? m_day->findData(start.date()) : 0;
    const int time = start.isValid() ? m_time->findData(start.time()) : -1;
    const int length = m_minutes->findData(minutes);
    m_day->setCurrentIndex(std::max(0, day));
    if (time >= 0)
        m_time->setCurrentIndex(time);
    if (length >= 0)
        m_minutes->setCurrentIndex(length);
}

QDateTime SessionTimeFields::start() const
{
    const QDate day = m_day->currentData().toDate();
    return day.isValid() ? QDateTime(day, m_time->currentData().toTime()) : QDateTime();
}

int SessionTimeFields::minutes() const { return m_minutes->currentData().toInt(); }

} // namespace alcove::ui

#include "ui/widgets/level_meter.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace alcove::ui {

namespace {

constexpr int kSegmentWidth = 6;
constexpr int kSegmentHeight = 18;
constexpr int kGap = 3;
constexpr int kFallMs = 600;
constexpr int kFrameMs = 66; // chosen: 15 pictures a second follow speech
constexpr int kStillMs = 500;

} // namespace

LevelMeter::LevelMeter(const Theme& theme, int segments)
    : m_theme(theme)
    , m_segments(segments)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setInterval(kFrameMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { fall(); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LevelMeter::setNameAndVerdict(const QString& name, const QString& verdict)
{
    setAccessibleName(verdict.isEmpty() ? name : tr("%1. %2").arg(name, verdict));
}

void LevelMeter::setLevel(double level)
{
    m_level = std::clamp(level, 0.0, 1.0);
    if (m_theme.look().reducedMotion) {
        if (m_lastRefresh.isValid() && m_lastRefresh.elapsed() < kStillMs)
            return;
        m_lastRefresh.start();
        m_shown = m_level;
        update();
        return;
    }
    const int before = litSegments();
    m_shown = std::max(m_shown, m_level);
    if (litSegments() != before)
        update();
    if (m_shown > m_level && isVisible())
        m_timer.start();
}

void LevelMeter::fall()
{
    const int before = litSegments();
    m_shown = std::max(m_level, m_shown - static_cast<double>(kFrameMs) / kFallMs);
    if (m_shown <= m_level)
        m_timer.stop();
    if (litSegments() != before)
        update();
}

void LevelMeter::hideEvent(QHideEvent*)
{
    m_timer.stop();
    m_shown = 0;
}

int LevelMeter::litSegments() const
{
    return static_cast<int>(std::lround(m_shown * m_segments));
}

QSize LevelMeter::sizeHint() const
{
    return { m_segments * (kSegmentWidth + kGap) - kGap, kSegmentHeight };
}

void LevelMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int lit = litSegments();
    for (int i = 0; i < m_segments; ++i) {
        const bool on = i < lit;
        const QRect place = QStyle::visualRect(layoutDirection(), rect(),
            QRect(i * (kSegmentWidth + kGap), (height() - kSegmentHeight) / 2, kSegmentWidth, kSegmentHeight));
        if (m_theme.highContrast()) {
            painter.setPen(QPen(m_theme.colour(Colour::Line), 1));
            painter.setBrush(m_theme.colour(on ? Colour::Accent : Colour::Surface));
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        } else {
            painter.setBrush(m_theme.colour(on ? Colour::Accent : Colour::Line));
            painter.drawRoundedRect(place, 3, 3);
        }
    }
}

} // namespace alcove::ui

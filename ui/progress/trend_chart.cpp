#include "ui/progress/trend_chart.h"

#include <QPainter>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kSide = 14;
constexpr int kTop = 12;
constexpr int kScale = 1000;

/// Of the ring where nothing was sent: broken, and as plain to see as a dot.
QPen ringPen(const Theme& theme)
{
    QPen pen(theme.colour(Colour::Ink2), 1.5);
    pen.setDashPattern({ 1.6, 1.6 });
    return pen;
}

} // namespace

TrendChart::TrendChart(const Theme& theme, int height)
    : m_theme(theme)
    , m_height(height)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrendChart::setPlaces(const QVector<std::optional<int>>& places)
{
    m_places = places;
    update();
}

QSize TrendChart::sizeHint() const { return { 252, m_theme.row(m_height) }; }

QPointF TrendChart::pointOf(int session, int place) const
{
    const auto steps = static_cast<double>(std::max<qsizetype>(1, m_places.size() - 1));
    const double along = kSide + (m_places.size() == 1 ? 0.5 : session / steps) * (width() - 2 * kSide);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - along : along;
    const int room = height() - 2 * kTop;
    return { x, kTop + room - static_cast<double>(place) * room / kScale };
}

void TrendChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Inset));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setPen(QPen(m_theme.colour(Colour::Line), 1, Qt::DashLine));
    painter.drawLine(QPointF(kSide, height() / 2.0), QPointF(width() - kSide, height() / 2.0));
    const QPen line(m_theme.colour(Colour::Accent), 2);
    for (int i = 1; i < m_places.size(); ++i) {
        if (!m_places[i - 1] || !m_places[i])
            continue;
        painter.setPen(line);
        painter.drawLine(pointOf(i - 1, *m_places[i - 1]), pointOf(i, *m_places[i]));
    }
    for (int i = 0; i < m_places.size(); ++i) {
        if (!m_places[i]) {
            painter.setPen(ringPen(m_theme));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(pointOf(i, kScale / 2), 4, 4);
            continue;
        }
        const bool latest = i == m_places.size() - 1;
        painter.setPen(latest ? line : QPen(Qt::NoPen));
        painter.setBrush(m_theme.colour(latest ? Colour::Lamp : Colour::Accent));
        painter.drawEllipse(pointOf(i, *m_places[i]), latest ? 6 : 3.5, latest ? 6 : 3.5);
    }
}

TrendMark::TrendMark(const Theme& theme, Kind kind)
    : m_theme(theme)
    , m_kind(kind)
{
    setFixedSize(18, 18);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrendMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(width() / 2.0, height() / 2.0);
    if (m_kind == Kind::Latest) {
        painter.setPen(QPen(m_theme.colour(Colour::Accent), 2));
        painter.setBrush(m_theme.colour(Colour::Lamp));
        painter.drawEllipse(middle, 6, 6);
    } else {
        painter.setPen(ringPen(m_theme));
        painter.drawEllipse(middle, 4, 4);
    }
}

QString chartInWords(const QString& title, const QVector<std::optional<int>>& places)
{
    QString out = TrendChart::tr("%1, %n sessions.", "", static_cast<int>(places.size())).arg(title);
    int highest = -1;
    int gaps = 0;
    for (int i = 0; i < places.size(); ++i) {
        if (!places[i])
            ++gaps;
        else if (highest < 0 || *places[i] > *places[highest])
            highest = i;
    }
    if (highest == places.size() - 1 && highest >= 0)
        out += u' ' + TrendChart::tr("Highest in the latest one.");
    else if (highest >= 0)
        out += u' ' + TrendChart::tr("Highest in session %1.").arg(highest + 1);
    if (gaps > 0)
        out += u' ' + TrendChart::tr("Nothing sent for %n sessions.", "", gaps);
    return out;
}

QString placeWords(const std::optional<int>& place, const QString& low, const QString& high)
{
    if (!place)
        return TrendChart::tr("Nothing sent that time");
    switch ((*place * 4 + kScale / 2) / kScale) {
    case 0:
        return low;
    case 1:
        return TrendChart::tr("nearer to “%1”").arg(low);
    case 2:
        return TrendChart::tr("about halfway");
    case 3:
        return TrendChart::tr("nearer to “%1”").arg(high);
    default:
        return high;
    }
}

} // namespace alcove::ui

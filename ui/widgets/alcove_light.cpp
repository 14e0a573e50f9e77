#include "ui/widgets/alcove_light.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>

namespace alcove::ui {

namespace {

// Geometry and times of the design tokens ("alcove", "motion").
constexpr double kReveal = 0.075;
constexpr double kSillWidth = 1.14;
constexpr int kSillHeight = 12;
constexpr int kSillOverlap = 5;
constexpr double kGlowY = 0.74;
constexpr double kGlowRadius = 0.8;
constexpr double kDiscRadius = 0.2 * 1.45;
constexpr double kBreathGrowth = 0.5; // chosen: by eye, so that the disc nearly fills the niche
constexpr double kBreathRise = 0.13;  // chosen: by eye, the grown disc stays clear of the sill
constexpr double kGlowSpread = 0.25;  // chosen: by eye, as wide as the disc would grow
constexpr double kTwoThirdsLit = 0.62;
constexpr int kLightUpMs = 1600;
constexpr int kFrameMs = 33; // 30 pictures a second
constexpr qint64 kInMs = 4000;
constexpr qint64 kRestMs = 1000;
constexpr qint64 kOutMs = 6000;
constexpr qint64 kCycleMs = kInMs + kRestMs + kOutMs + kRestMs;

double levelOf(AlcoveLight::State state)
{
    switch (state) {
    case AlcoveLight::State::Empty:
        return 0.0;
    case AlcoveLight::State::Planned:
    case AlcoveLight::State::Paused:
        return kTwoThirdsLit;
    case AlcoveLight::State::Here:
        return 1.0;
    }
    return 0.0;
}

double discOf(AlcoveLight::State state)
{
    return state == AlcoveLight::State::Paused || state == AlcoveLight::State::Here ? 1.0 : 0.0;
}

double inOutSine(double t)
{
    return 0.5 - 0.5 * std::cos(t * 3.14159265358979);
}

QPainterPath archPath(const QRectF& r)
{
    const double radius = r.width() / 2;
    QPainterPath path;
    path.moveTo(r.left(), r.bottom());
    path.lineTo(r.left(), r.top() + radius);
    path.arcTo(QRectF(r.left(), r.top(), r.width(), r.width()), 180, -180);
    path.lineTo(r.right(), r.bottom());
    path.closeSubpath();
    return path;
}

} // namespace

AlcoveLight::AlcoveLight(const Theme& theme, const QSize& arch)
    : m_theme(theme)
    , m_arch(arch)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    m_change.setStartValue(0.0);
    m_change.setEndValue(1.0);
    m_change.setEasingCurve(QEasingCurve::InOutSine);
    connect(&m_change, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const double t = value.toDouble();
        m_level = m_fromLevel + (levelOf(m_state) - m_fromLevel) * t;
        m_disc = m_fromDisc + (discOf(m_state) - m_fromDisc) * t;
        if (!m_timer.isActive() || t >= 1.0)
            update();
    });
    connect(&m_change, &QVariantAnimation::finished, this, [this] { updateTimer(); });
    m_timer.setInterval(kFrameMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
    connect(&theme, &Theme::changed, this, [this] {
        updateTimer();
        update();
    });
}

void AlcoveLight::setArchSize(const QSize& arch)
{
    m_arch = arch;
    updateGeometry();
    update();
}

void AlcoveLight::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    const int duration = m_theme.motion(kLightUpMs);
    m_change.stop();
    if (!isVisible() || duration == 0) {
        m_level = levelOf(state);
        m_disc = discOf(state);
        update();
        return;
    }
    m_fromLevel = m_level;
    m_fromDisc = m_disc;
    m_change.setDuration(duration);
    m_change.start();
    updateTimer();
}

void AlcoveLight::setInitials(const QString& initials)
{
    m_initials = initials;
    update();
}

void AlcoveLight::setBreathing(bool on)
{
    if (m_breathing == on)
        return;
    m_breathing = on;
    m_phase = Breath::In;
    m_breathStart.start();
    if (!on)
        m_breath = 0;
    else
        Q_EMIT breathChanged(m_phase);
    updateTimer();
    update();
}

void AlcoveLight::setWide(bool wide)
{
    m_wide = wide;
    update();
}

void AlcoveLight::tick()
{
    if (m_breathing) {
        const qint64 at = m_breathStart.elapsed() % kCycleMs;
        Breath phase = Breath::RestOut;
        double grown = 0;
        if (at < kInMs) {
            phase = Breath::In;
            grown = inOutSine(static_cast<double>(at) / kInMs);
        } else if (at < kInMs + kRestMs) {
            phase = Breath::Rest;
            grown = 1;
        } else if (at < kInMs + kRestMs + kOutMs) {
            phase = Breath::Out;
            grown = 1 - inOutSine(static_cast<double>(at - kInMs - kRestMs) / kOutMs);
        }
        m_breath = m_theme.look().reducedMotion || m_still ? 0 : grown;
        if (phase != m_phase) {
            m_phase = phase;
            Q_EMIT breathChanged(phase);
        }
    }
    if (!m_breathing || !m_theme.look().reducedMotion)
        update();
}

void AlcoveLight::updateTimer()
{
    const bool moves = m_breathing || m_change.state() == QAbstractAnimation::Running;
    // With less movement only the words change: four times a second is enough to follow them.
    m_timer.setInterval(m_theme.look().reducedMotion ? 250 : kFrameMs);
    if (moves && isVisible())
        m_timer.start();
    else
        m_timer.stop();
}

void AlcoveLight::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateTimer();
}

void AlcoveLight::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_change.stop();
    m_level = levelOf(m_state);
    m_disc = discOf(m_state);
    updateTimer();
}

QSize AlcoveLight::sizeHint() const
{
    const int sill = static_cast<int>(std::ceil(m_arch.width() * kSillWidth)) + 2;
    return { sill, m_arch.height() - kSillOverlap + kSillHeight + 1 };
}

QRectF AlcoveLight::archRect() const
{
    const QSize hint = sizeHint();
    return { (width() - m_arch.width()) / 2.0, (height() - hint.height()) / 2.0, double(m_arch.width()), double(m_arch.height()) };
}

void AlcoveLight::paintDisc(QPainter& painter, const QRectF& niche) const
{
    const double grown = m_wide ? 1.0 : m_breath;
    const double radius = archRect().width() * kDiscRadius * (1 + kBreathGrowth * grown);
    const QPointF centre(niche.center().x(), archRect().top() + archRect().height() * (kGlowY - kBreathRise * grown));
    QRadialGradient gradient(centre, radius);
    const AlcoveColours& colours = m_theme.alcove();
    gradient.setColorAt(0, colours.disc[0]);
    gradient.setColorAt(0.55, colours.disc[1]);
    gradient.setColorAt(1, colours.disc[2]);
    painter.setOpacity(m_disc * (m_state == State::Paused ? 0.75 : 1.0));
    painter.setBrush(gradient);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(centre, radius, radius);
    painter.setOpacity(1);
}

void AlcoveLight::paintInitials(QPainter& painter, const QRectF& niche) const
{
    QFont font = m_theme.font(TextRole::Display);
    font.setPixelSize(static_cast<int>(niche.width() * 0.31));
    painter.setFont(font);
    painter.setPen(m_theme.highContrast() ? m_theme.colour(Colour::Ink) : m_theme.tokens().colour(Scheme::Light, Colour::OnLamp));
    QRectF place = niche;
    place.setTop(niche.top() + niche.height() * 0.22);
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignVCenter, m_initials);
}

void AlcoveLight::paintArch(QPainter& painter) const
{
    const AlcoveColours& colours = m_theme.alcove();
    const double t = std::pow(m_level, 0.55);
    const QRectF arch = archRect();
    const double reveal = arch.width() * kReveal;
    const bool reversed = layoutDirection() == Qt::RightToLeft;

    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(colours.coldReveal, colours.warmReveal, t));
    painter.drawPath(archPath(arch));

    // Both half circles share their centre height; the niche leaves the reveal free on the leading side.
    const QRectF niche(arch.left() + (reversed ? 0 : reveal), arch.top() + reveal / 2, arch.width() - reveal, arch.height() - reveal / 2);
    QRadialGradient glow(QPointF(0, 0), 1);
    glow.setColorAt(0, mix(colours.cold[0], colours.warm[0], t));
    glow.setColorAt(0.5, mix(mix(colours.cold[0], colours.cold[1], 0.5), colours.warm[1], t));
    glow.setColorAt(1, mix(colours.cold[1], colours.warm[2], t));
    QBrush brush(glow);
    QTransform place;
    place.translate(niche.center().x(), niche.top() + niche.height() * kGlowY);
    // Without a disc the breath moves the edge of the glow; its brightness stays.
    const double spread = kGlowRadius * (m_disc > 0 ? 1.0 : 1.0 + kGlowSpread * m_breath);
    place.scale(niche.width() * spread, niche.height() * spread);
    brush.setTransform(place);
    painter.setBrush(brush);
    const QPainterPath path = archPath(niche);
    painter.drawPath(path);

    painter.save();
    painter.setClipPath(path);
    if (m_initials.isEmpty() && m_disc > 0)
        paintDisc(painter, niche);
    painter.restore();
    if (!m_initials.isEmpty())
        paintInitials(painter, niche);

    const double sill = arch.width() * kSillWidth;
    const QRectF sillRect(arch.center().x() - sill / 2, arch.bottom() - kSillOverlap + 0.5, sill, kSillHeight);
    const QColor coldSill = m_theme.dark() ? m_theme.colour(Colour::Line) : colours.sill;
    painter.setBrush(mix(coldSill, colours.sill, t));
    painter.setPen(colours.sillLine.isValid() ? QPen(colours.sillLine, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(sillRect, 6, 6);
}

void AlcoveLight::paintHighContrast(QPainter& painter) const
{
    const QColor ink = m_theme.colour(Colour::Ink);
    const QRectF arch = archRect().adjusted(1.5, 1.5, -1.5, 0);
    painter.setPen(QPen(ink, 3));
    painter.setBrush(m_theme.colour(Colour::Surface));
    painter.drawPath(archPath(arch));
    if (!m_initials.isEmpty()) {
        paintInitials(painter, arch);
    } else if (discOf(m_state) > 0) {
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        const double radius = arch.width() * 0.2 * (1 + kBreathGrowth * (m_wide ? 1.0 : m_breath));
        painter.drawEllipse(QPointF(arch.center().x(), arch.top() + arch.height() * 0.66), radius, radius);
    }
    painter.setPen(QPen(ink, 3));
    const double sill = m_arch.width() * kSillWidth;
    painter.drawLine(QPointF(arch.center().x() - sill / 2 + 2, arch.bottom()), QPointF(arch.center().x() + sill / 2 - 2, arch.bottom()));
}

void AlcoveLight::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_theme.highContrast())
        paintHighContrast(painter);
    else
        paintArch(painter);
}

} // namespace alcove::ui

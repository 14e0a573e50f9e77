#include "ui/home/side_bar.h"

#include "ui/home/client_home_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kWidth = 236;
constexpr int kRadius = 10;
constexpr int kIcon = 22;
constexpr int kIconGap = 12;
constexpr int kBadge = 24;

} // namespace

PlaceButton::PlaceButton(const Theme& theme, const QString& text, const QString& icon)
    : m_theme(theme)
    , m_icon(icon)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

int PlaceButton::edge() const { return m_theme.gap(12); }

void PlaceButton::setHere(bool here)
{
    m_here = here;
    setAccessibleDescription(here ? tr("You are here") : QString());
    update();
}

void PlaceButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? tr("%1. %n waiting", "a place, then how many people", count).arg(text()) : QString());
    updateGeometry();
    update();
}

QSize PlaceButton::sizeHint() const
{
    const int words = QFontMetrics(m_theme.font(TextRole::Button)).size(Qt::TextSingleLine, text()).width();
    const int badge = m_count > 0 ? m_theme.gap(kBadge) + 8 : 0;
    return { 2 * edge() + m_theme.gap(kIcon) + kIconGap + words + badge, m_theme.row(44) };
}

void PlaceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_theme.colour(m_here ? Colour::OnAccentSoft : Colour::Ink2);
    const bool lifted = !m_here && (isDown() || underMouse());
    if (m_here || lifted) {
        painter.setBrush(m_theme.colour(m_here ? Colour::AccentSoft : Colour::Sunken));
        painter.setPen(m_theme.highContrast() && m_here ? QPen(m_theme.colour(Colour::Accent), 2) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
    const int icon = m_theme.gap(kIcon);
    const QRect iconPlace = QStyle::visualRect(layoutDirection(), rect(), QRect(edge(), (height() - icon) / 2, icon, icon));
    painter.drawPixmap(iconPlace.topLeft(), m_theme.icon(m_icon, icon, ink, this));
    painter.setFont(m_theme.font(TextRole::Button));
    painter.setPen(ink);
    const int start = edge() + icon + kIconGap;
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, width() - start - edge(), height()));
    // A painter turns left and right itself; the place is turned already.
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute;
    painter.drawText(words, leading | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (m_count == 0)
        return;
    const int badge = m_theme.gap(kBadge);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - edge() - badge, (height() - badge) / 2, badge, badge));
    painter.setBrush(m_theme.colour(Colour::Lamp));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(place);
    painter.setFont(m_theme.font(TextRole::SmallStrong));
    painter.setPen(m_theme.colour(Colour::OnLamp));
    painter.drawText(place, Qt::AlignCenter, QLocale().toString(m_count));
}

SideBar::SideBar(const Theme& theme)
    : m_theme(theme)
    , m_name(new PlainLabel(theme, TextRole::SmallStrong))
    , m_practice(new PlainLabel(theme, TextRole::Small))
{
    m_practice->setColour(Colour::Ink3);
    const auto applyWidth = [this] { setFixedWidth(m_theme.gap(kWidth)); };
    auto* settings = new PlaceButton(theme, tr("Settings"), QStringLiteral("settings"));
    auto* help = new PlaceButton(theme, tr("Help"), QStringLiteral("help"));
    auto* who = new QVBoxLayout;
    who->setContentsMargins(12, 12, 12, 6);
    who->setSpacing(1);
    who->addWidget(m_name);
    who->addWidget(m_practice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(readingMargins(14, 24, 15, 14));
    column->setSpacing(0);
    column->addWidget(brandMark(theme));
    column->addSpacing(19);
    column->addWidget(buildPlaces(), 1);
    column->addWidget(settings);
    column->addWidget(help);
    column->addSpacing(10);
    column->addWidget(new Hairline(theme));
    column->addLayout(who);
    applyWidth();
    connect(&theme, &Theme::changed, this, applyWidth);
    connect(settings, &PlaceButton::clicked, this, &SideBar::settingsRequested);
    connect(help, &PlaceButton::clicked, this, &SideBar::helpRequested);
    setPlace(Place::Today);
}

/// They scroll when a low window holds large text.
QWidget* SideBar::buildPlaces()
{
    struct Named {
        Place place;
        QString text;
        QString icon;
    };
    const Named named[] { { Place::Today, tr("Today"), QStringLiteral("calendar") }, { Place::People, tr("People"), QStringLiteral("people") },
        { Place::Invitations, tr("Invitations"), QStringLiteral("invite") }, { Place::Progress, tr("Progress"), QStringLiteral("trend") },
        { Place::Agreements, tr("Agreements"), QStringLiteral("sign") }, { Place::Setup, tr("My setup"), QStringLiteral("device") } };
    auto* scroll = new ScrollColumn;
    scroll->column()->setSpacing(4);
    for (const Named& one : named) {
        auto* button = new PlaceButton(m_theme, one.text, one.icon);
        m_places.insert(one.place, button);
        scroll->column()->addWidget(button);
        connect(button, &PlaceButton::clicked, this, [this, place = one.place] { Q_EMIT placeChosen(place); });
    }
    scroll->column()->addStretch(1);
    return scroll;
}

void SideBar::setPlace(Place place)
{
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        it.value()->setHere(it.key() == place);
}

void SideBar::setWaiting(int people) { m_places.value(Place::Today)->setCount(people); }

void SideBar::setOwner(const QString& name, const QString& practice)
{
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_practice->setText(practice);
    m_practice->setVisible(!practice.isEmpty());
}

void SideBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Inset));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.colour(Colour::Line));
}

} // namespace alcove::ui

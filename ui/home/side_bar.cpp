#include "ui/home/side_bar.h"

#include "ui/home/client_home_page.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kWidth = 236;

/// The place one is in: a mark, not a control, as long as there is one place only.
class PlaceMark : public QWidget {
public:
    PlaceMark(const Theme& theme, const QString& icon, const QString& text)
        : m_theme(theme)
    {
        auto* label = new PlainLabel(theme, TextRole::Button, text);
        label->setColour(Colour::OnAccentSoft);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(12, 0, 12, 0);
        row->setSpacing(12);
        row->addWidget(new IconView(theme, icon, 22, Colour::OnAccentSoft));
        row->addWidget(label, 1);
        setMinimumHeight(theme.row(44));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(m_theme.colour(Colour::AccentSoft));
        painter.setPen(m_theme.highContrast() ? QPen(m_theme.colour(Colour::Accent), 2) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    }

private:
    const Theme& m_theme;
};

} // namespace

SideBar::SideBar(const Theme& theme)
    : m_theme(theme)
    , m_name(new PlainLabel(theme, TextRole::Label))
    , m_practice(new PlainLabel(theme, TextRole::Small))
{
    m_practice->setColour(Colour::Ink3);
    const auto applyWidth = [this] { setFixedWidth(m_theme.gap(kWidth)); };
    applyWidth();
    connect(&theme, &Theme::changed, this, applyWidth);
    auto* settings = new Button(theme, Button::Kind::Plain, tr("Settings"), QStringLiteral("settings"));
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    for (Button* button : { settings, help })
        button->setLeading(true);
    auto* who = new QVBoxLayout;
    who->setContentsMargins(12, 12, 12, 6);
    who->setSpacing(0);
    who->addWidget(m_name);
    who->addWidget(m_practice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 24, 15, 14);
    column->setSpacing(0);
    column->addWidget(brandMark(theme));
    column->addSpacing(18);
    column->addWidget(new PlaceMark(theme, QStringLiteral("calendar"), tr("Today")));
    column->addStretch(1);
    column->addWidget(settings);
    column->addWidget(help);
    column->addSpacing(10);
    column->addWidget(new Hairline(theme));
    column->addLayout(who);
    connect(settings, &Button::clicked, this, &SideBar::settingsRequested);
    connect(help, &Button::clicked, this, &SideBar::helpRequested);
}

void SideBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Inset));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), m_theme.colour(Colour::Line));
}

} // namespace alcove::ui

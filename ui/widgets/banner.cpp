#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QPainter>

namespace alcove::ui {

namespace {

struct Look {
    Colour fill;
    Colour edge;
    Colour ink;
    QString icon;
};

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Plain:
        return { Colour::Inset, Colour::Line, Colour::Ink2, QStringLiteral("info") };
    case Banner::Kind::Fine:
        return { Colour::FineSoft, Colour::FineSoft, Colour::Fine, QStringLiteral("check") };
    case Banner::Kind::Care:
        return { Colour::CareSoft, Colour::CareLine, Colour::Care, QStringLiteral("info") };
    case Banner::Kind::Trouble:
        return { Colour::TroubleSoft, Colour::TroubleLine, Colour::Trouble, QStringLiteral("warn") };
    }
    return {};
}

} // namespace

Banner::Banner(const Theme& theme, Kind kind)
    : m_theme(theme)
    , m_kind(kind)
    , m_icon(new IconView(theme, lookOf(kind).icon, 24, lookOf(kind).ink))
    , m_title(new PlainLabel(theme, TextRole::Label))
    , m_detail(new PlainLabel(theme, TextRole::Body))
    , m_first(new Button(theme, Button::Kind::Ordinary, {}))
    , m_second(new Button(theme, Button::Kind::Plain, {}))
    , m_close(new Button(theme, Button::Kind::Plain, {}, QStringLiteral("close")))
{
    m_close->setAccessibleName(tr("Close this message"));
    m_detail->setColour(Colour::Ink2);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(20, 12, 12, 12));
    row->setSpacing(14);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_first);
    row->addWidget(m_second);
    row->addWidget(m_close);
    setActions({}, {});
    m_close->hide();
    connect(m_first, &Button::clicked, this, &Banner::firstPressed);
    connect(m_second, &Button::clicked, this, &Banner::secondPressed);
    connect(m_close, &Button::clicked, this, &Banner::closed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Banner::setContent(Kind kind, const QString& title, const QString& detail, const QString& icon)
{
    m_kind = kind;
    m_icon->setIcon(icon.isEmpty() ? lookOf(kind).icon : icon, lookOf(kind).ink);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    update();
}

void Banner::setActions(const QString& first, const QString& second)
{
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.colour(lookOf(m_kind).fill));
    painter.setPen(QPen(m_theme.colour(m_theme.highContrast() ? Colour::Line : lookOf(m_kind).edge), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace alcove::ui

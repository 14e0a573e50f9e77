#include "ui/widgets/choice_row.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace alcove::ui {

namespace {

constexpr int kRing = 22;
constexpr int kSide = 20;
constexpr int kGap = 14;

} // namespace

ChoiceRow::ChoiceRow(const Theme& theme, const QString& text, const QString& aside)
    : m_theme(theme)
    , m_text(new PlainLabel(theme, TextRole::Button, text))
    , m_aside(new PlainLabel(theme, TextRole::Small, aside))
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(aside);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_aside->setColour(Colour::Ink3);
    m_aside->setVisible(!aside.isEmpty());
    for (PlainLabel* label : { m_text, m_aside })
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(12);
    row->addWidget(m_text);
    row->addWidget(m_aside, 1);
    row->addStretch(0);
    const auto applyTheme = [this, row] {
        row->setContentsMargins(readingMargins(kSide + ringWidth() + kGap, 4, kSide, 4));
        setMinimumHeight(m_theme.row(58));
        updateGeometry();
        update();
    };
    applyTheme();
    connect(&theme, &Theme::changed, this, applyTheme);
}

int ChoiceRow::ringWidth() const { return m_theme.gap(kRing); }

QSize ChoiceRow::sizeHint() const
{
    return { layout()->minimumSize().width(), std::max(m_theme.row(58), layout()->minimumSize().height()) };
}

void ChoiceRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(isDown() ? Colour::Sunken : Colour::Inset));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    }
    const int side = ringWidth();
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(kSide, (height() - side) / 2, side, side));
    const QRectF ring = QRectF(place).adjusted(1, 1, -1, -1);
    painter.setBrush(m_theme.colour(Colour::Surface));
    painter.setPen(QPen(m_theme.colour(isChecked() ? Colour::Accent : Colour::Control), 2));
    painter.drawEllipse(ring);
    if (!isChecked())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Accent));
    const double inner = ring.width() * 0.27;
    painter.drawEllipse(ring.center(), inner, inner);
}

} // namespace alcove::ui

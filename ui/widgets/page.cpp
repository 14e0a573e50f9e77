#include "ui/widgets/page.h"

#include <QEvent>
#include <QPainter>

namespace alcove::ui {

Page::Page(const Theme& theme)
    : m_theme(theme)
{
    setObjectName(QStringLiteral("page"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Page::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.colour(Colour::Wall));
}

ScrollColumn::ScrollColumn()
    : m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    m_content->setObjectName(QStringLiteral("clear"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // very large text in a small window: nothing is out of reach
    viewport()->setAutoFillBackground(false);
    m_content->installEventFilter(this);
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    // The column is exactly as wide as the view: what does not fit wraps instead of scrolling sideways.
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        setMinimumWidth(std::min(m_content->minimumSizeHint().width(), 640));
    return QScrollArea::eventFilter(watched, event);
}

QWidget* besideStretch(QWidget* widget)
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(widget, 100);
    row->addStretch(1);
    return whole;
}

QWidget* inTheMiddle(const Theme& theme, QWidget* body, int width)
{
    constexpr int kSide = 56;
    const auto bound = [body, width, &theme] { body->setMaximumWidth(theme.gap(width)); };
    bound();
    QObject::connect(&theme, &Theme::changed, body, bound);
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(kSide, 0, kSide, 0);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(body, 1000);
    row->addStretch(1);
    return whole;
}

TopBar::TopBar(const Theme& theme)
    : m_row(new QHBoxLayout(this))
{
    setMinimumHeight(theme.row(64));
    connect(&theme, &Theme::changed, this, [this, &theme] { setMinimumHeight(theme.row(64)); });
    m_row->setContentsMargins(readingMargins(16, 10, 28, 10));
    m_row->setSpacing(4);
    m_row->addStretch(1);
}

void TopBar::addStart(QWidget* widget)
{
    m_row->insertWidget(m_started++, widget);
}

void TopBar::addEnd(QWidget* widget)
{
    m_row->addWidget(widget);
}

} // namespace alcove::ui

#include "ui/widgets/footed_column.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace alcove::ui {

namespace {

constexpr int kAboveFoot = 16;
constexpr int kBelowFoot = 24;

} // namespace

ScrollEdge::ScrollEdge(const Theme& theme, QScrollArea& area)
    : m_theme(theme)
    , m_area(area)
{
    setFixedHeight(1);
    connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ScrollEdge::paintEvent(QPaintEvent*)
{
    if (m_area.verticalScrollBar()->maximum() > 0)
        QPainter(this).fillRect(rect(), m_theme.colour(Colour::Line));
}

FootedColumn::FootedColumn(const Theme& theme, int width)
    : m_scroll(new ScrollColumn)
    , m_all(new QVBoxLayout(this))
{
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(0);
    m_scroll->column()->addWidget(inTheMiddle(theme, body, width));
    auto* last = new QWidget;
    m_foot = new QHBoxLayout(last);
    m_foot->setContentsMargins(0, kAboveFoot, 0, kBelowFoot);
    m_foot->setSpacing(12);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(0);
    m_all->addStretch(0);
    m_all->addWidget(m_scroll, 1000);
    m_all->addWidget(new ScrollEdge(theme, *m_scroll));
    QWidget* row = inTheMiddle(theme, last, width);
    m_all->addWidget(row);
    // The row stands under its column also where a scroll bar takes room beside the column.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, row, [this, row](int, int most) {
        row->setContentsMargins(readingMargins(0, 0, most > 0 ? m_scroll->verticalScrollBar()->sizeHint().width() : 0, 0));
    });
    m_all->addStretch(1);
    m_scroll->widget()->installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this] { fit(); });
    fit();
}

void FootedColumn::setSlack(int above, int below)
{
    m_all->setStretch(0, above);
    m_all->setStretch(m_all->count() - 1, below);
}

bool FootedColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::eventFilter(watched, event);
}

void FootedColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FootedColumn::fit()
{
    const QLayout* content = m_scroll->widget()->layout();
    const int height = content->hasHeightForWidth() ? content->totalHeightForWidth(width()) : content->totalSizeHint().height();
    m_scroll->setMaximumHeight(height);
}

} // namespace alcove::ui

#include "ui/widgets/flow_row.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace alcove::ui {

FlowRow::FlowRow(int gap, Share share)
    : m_gap(gap)
    , m_share(share)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::add(QWidget* widget)
{
    widget->setParent(this);
    m_widgets.append(widget);
    updateGeometry();
}

int FlowRow::evenWidth(int width) const
{
    int widest = 1;
    int shown = 0;
    for (const QWidget* widget : m_widgets) {
        shown += widget->isHidden() ? 0 : 1;
        widest = std::max(widest, widget->isHidden() ? 0 : widget->sizeHint().width());
    }
    const int columns = std::clamp((width + m_gap) / (widest + m_gap), 1, std::max(1, shown));
    return std::max(widest, (width - (columns - 1) * m_gap) / columns);
}

int FlowRow::arrange(int width, QList<QRect>* places) const
{
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const int even = m_share == Share::Even ? evenWidth(std::min(width, QWIDGETSIZE_MAX / 2)) : 0;
    for (const QWidget* widget : m_widgets) {
        QSize size = widget->isHidden() ? QSize(0, 0) : widget->sizeHint();
        if (even > 0 && !widget->isHidden())
            size.setWidth(even);
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (places)
            places->append(QRect(QPoint(x, y), size));
        if (!size.isEmpty()) {
            x += size.width() + m_gap;
            lineHeight = std::max(lineHeight, size.height());
        }
    }
    return y + lineHeight;
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    const int even = m_share == Share::Even ? evenWidth(0) : 0;
    for (const QWidget* widget : m_widgets)
        width += widget->isHidden() ? 0 : std::max(even, widget->sizeHint().width()) + m_gap;
    return { std::max(0, width - m_gap), arrange(QWIDGETSIZE_MAX, nullptr) };
}

QSize FlowRow::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget* widget : m_widgets)
        width = std::max(width, widget->isHidden() ? 0 : widget->sizeHint().width());
    return { width, arrange(QWIDGETSIZE_MAX, nullptr) };
}

void FlowRow::resizeEvent(QResizeEvent*)
{
    QList<QRect> places;
    (void)arrange(width(), &places);
    for (qsizetype i = 0; i < m_widgets.size(); ++i)
        m_widgets[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), places[i]));
}

bool FlowRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        resizeEvent(nullptr);
    }
    return QWidget::event(event);
}

} // namespace alcove::ui

#include "ui/widgets/popover.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kAbove = 32; // between the controls and its lower edge: it ends inside the stage

} // namespace

Popover::Popover(const Theme& theme, QWidget* parent, int width)
    : Card(theme, Ground::Surface, Depth::Floating)
    , m_theme(theme)
    , m_width(width)
{
    setParent(parent);
    hide();
}

void Popover::open(QWidget* opener, QWidget* first)
{
    m_opener = opener;
    show();
    place();
    raise();
    qApp->installEventFilter(this);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void Popover::close()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const bool inside = isAncestorOf(QApplication::focusWidget());
    hide();
    if (inside && m_opener)
        m_opener->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void Popover::place()
{
    if (!m_opener)
        return;
    const int width = std::min(m_theme.gap(m_width), parentWidget()->width() - 24);
    const int wide = width + 2 * kShadowMargin;
    const int tall = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : layout()->sizeHint().height();
    const QPoint corner = m_opener->mapTo(parentWidget(), QPoint(0, 0));
    const bool reversed = layoutDirection() == Qt::RightToLeft;
    const int wanted = reversed ? corner.x() + m_opener->width() - width : corner.x() + 6;
    const int x = std::clamp(wanted, 12, std::max(12, parentWidget()->width() - width - 12));
    const int bottom = corner.y() - kAbove;
    setGeometry(x - kShadowMargin, std::max(4, bottom - tall + 2 * kShadowMargin) - kShadowMargin, wide, tall);
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        event->accept();
        return;
    }
    Card::keyPressEvent(event);
}

bool Popover::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* pressed = static_cast<QWidget*>(watched);
        const bool outside = pressed != this && !isAncestorOf(pressed) && pressed != m_opener;
        if (outside && pressed->window() == window())
            close();
    }
    return Card::eventFilter(watched, event);
}

} // namespace alcove::ui

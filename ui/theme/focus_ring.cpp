#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>

namespace alcove::ui {

namespace {

constexpr int kReach = 5; // 2 gap and 2 ring outside the control, and one for the smooth edge

} // namespace

FocusRing::FocusRing(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this] { place(); });
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_keyboard = true;
        break;
    case QEvent::MouseButtonPress:
        m_keyboard = false;
        if (!m_theme.highContrast())
            hide();
        break;
    case QEvent::FocusIn: {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (!widget || widget->window() != window() || widget == window())
            break;
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
            m_keyboard = true;
        follow(m_keyboard || m_theme.highContrast() ? widget : nullptr);
        break;
    }
    case QEvent::FocusOut:
        if (watched == m_target)
            follow(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        if (m_target && watched != this && qobject_cast<QWidget*>(watched)
            && (watched == m_target || static_cast<QWidget*>(watched)->isAncestorOf(m_target)))
            place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* target)
{
    m_target = target;
    place();
}

QRect FocusRing::visiblePart() const
{
    QRect part = window()->rect();
    for (QWidget* above = m_target->parentWidget(); above && above != window(); above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above->parentWidget());
        if (area && area->viewport() == above)
            part &= QRect(above->mapTo(window(), QPoint(0, 0)), above->size()).adjusted(-kReach, -kReach, kReach, kReach);
    }
    return part;
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const QRect control(m_target->mapTo(window(), QPoint(0, 0)), m_target->size());
    const QRect shown = control.adjusted(-kReach, -kReach, kReach, kReach) & visiblePart();
    if (shown.isEmpty()) {
        hide();
        return;
    }
    setGeometry(shown);
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    if (!m_target)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint origin = m_target->mapTo(window(), QPoint(0, 0)) - pos();
    const QRectF control(QPointF(origin), QSizeF(m_target->size()));
    const QVariant stated = m_target->property("focusRadius");
    const double radius = stated.isValid() ? stated.toDouble() : 10.0;
    paintFocusRing(painter, m_theme, control, radius);
}

void paintFocusRing(QPainter& painter, const Theme& theme, const QRectF& control, double radius)
{
    const auto ring = [&](double out, Colour colour) {
        painter.setPen(QPen(theme.colour(colour), 2));
        painter.drawRoundedRect(control.adjusted(-out, -out, out, out), radius + out, radius + out);
    };
    ring(1, Colour::FocusGap);
    ring(3, Colour::Focus);
}

} // namespace alcove::ui

#include "ui/widgets/call_toolbar.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kHeight = 104;
constexpr int kCompactHeight = 80;
constexpr int kCompactWindow = 1000; // at this width and below, as in the layout rules
constexpr int kGap = 4;
constexpr int kEdge = 14;
constexpr int kFromLeave = 48;

} // namespace

CallToolbar::CallToolbar(const Theme& theme)
    : m_theme(theme)
    , m_time(new PlainLabel(theme, TextRole::Small))
{
    m_time->setParent(this);
    m_time->setColour(Colour::Ink2);
    m_time->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void CallToolbar::addStatus(CallButton* button)
{
    button->setParent(this);
    m_status.append(button);
}

void CallToolbar::addControl(CallButton* button)
{
    button->setParent(this);
    m_controls.append(button);
}

void CallToolbar::setLeave(CallButton* button)
{
    button->setParent(this);
    m_leave = button;
}

void CallToolbar::setTime(const QString& text)
{
    m_time->setText(text);
    arrange();
}

QSize CallToolbar::sizeHint() const
{
    return { 900, (m_compact ? kCompactHeight : kHeight) + m_theme.row(20) - 20 };
}

QSize CallToolbar::minimumSizeHint() const
{
    return { 320, sizeHint().height() };
}

int CallToolbar::middleWidth() const
{
    int width = -kGap;
    for (const CallButton* button : m_controls)
        width += button->isHidden() ? 0 : button->sizeHint().width() + kGap;
    return width;
}

void CallToolbar::setCompact(bool compact)
{
    m_compact = compact;
    for (CallButton* button : m_status)
        button->setCompact(compact);
    for (CallButton* button : m_controls)
        button->setCompact(compact);
    if (m_leave)
        m_leave->setCompact(compact);
    updateGeometry();
}

void CallToolbar::setTight(bool tight)
{
    for (const QList<CallButton*>& part : { m_status, m_controls, QList<CallButton*> { m_leave } })
        for (CallButton* button : part)
            button->setTight(tight);
}

bool CallToolbar::fits() const
{
    int start = kEdge;
    for (const CallButton* button : m_status)
        start += button->sizeHint().width() + kGap;
    return start + middleWidth() + kFromLeave + m_leave->sizeHint().width() + kEdge <= width();
}

bool CallToolbar::event(QEvent* event)
{
    // A button whose label changed wants another width.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return QWidget::event(event);
}

void CallToolbar::resizeEvent(QResizeEvent*)
{
    arrange();
}

QString CallToolbar::situation() const
{
    QString out = QStringLiteral("%1 %2 %3 ").arg(width()).arg(height()).arg(m_theme.look().textScale) + m_time->text();
    out += layoutDirection() == Qt::RightToLeft ? u'<' : u'>';
    for (const QList<CallButton*>& part : { m_status, m_controls, QList<CallButton*> { m_leave } })
        for (const CallButton* button : part)
            out += button->isHidden() ? QStringLiteral("|") : u'|' + button->text();
    return out;
}

void CallToolbar::arrange()
{
    if (!m_leave || width() < 100)
        return;
    // Trying sizes makes the buttons ask for a layout again; only news from outside is worth another round.
    if (situation() == m_arrangedFor)
        return;
    m_arrangedFor = situation();
    setTight(false);
    setCompact(width() <= kCompactWindow);
    if (!m_compact && !fits())
        setCompact(true);
    if (!fits())
        setTight(true);
    const auto put = [this](QWidget* widget, int x) {
        const QSize size = widget->sizeHint();
        const QRect place(x, (height() - size.height()) / 2 + (m_compact ? 0 : 4), size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    };
    int x = kEdge - (m_compact ? 4 : 0);
    for (CallButton* button : m_status) {
        put(button, x);
        x += button->sizeHint().width() + kGap;
    }
    const int leaveX = width() - m_leave->sizeHint().width() - (m_compact ? 10 : 20);
    put(m_leave, leaveX);
    const int middle = middleWidth();
    int at = std::clamp((width() - middle) / 2, x, std::max(x, leaveX - kFromLeave - middle));
    for (CallButton* button : m_controls) {
        if (button->isHidden())
            continue;
        put(button, at);
        at += button->sizeHint().width() + kGap;
    }
    // Two lines of time between the controls and Leave, if they fit.
    const int room = leaveX - 16 - at - 12;
    const int wanted = std::min(room, m_theme.row(96));
    m_time->setVisible(!m_compact && !m_time->text().isEmpty() && room >= m_theme.row(84));
    const int lines = m_time->heightForWidth(std::max(1, wanted));
    m_time->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(leaveX - 16 - wanted, (height() - lines) / 2 + 4, wanted, lines)));
}

} // namespace alcove::ui

#include "ui/call/leave_sheet.h"

#include <QLocale>

namespace alcove::ui {

LeaveSheet::LeaveSheet(const Theme& theme, QWidget* host, CallModel& call)
    : Sheet(theme, host, tr("Leave the session?"), 520)
    , m_call(call)
    , m_text(new PlainLabel(theme, TextRole::Body))
    , m_moment(new Button(theme, Button::Kind::Moment, tr("I need a moment instead"), QStringLiteral("moment")))
    , m_stay(new Button(theme, Button::Kind::Ordinary, tr("Stay")))
{
    m_text->setColour(Colour::Ink2);
    auto* leave = new Button(theme, Button::Kind::End, tr("Leave"), QStringLiteral("leave"));
    leave->setAccessibleName(tr("Leave now"));
    for (Button* button : { leave, m_moment, m_stay })
        button->setTall(true);
    body()->addSpacing(8);
    body()->addWidget(m_text);
    body()->addSpacing(20);
    body()->addWidget(leave);
    body()->addSpacing(8);
    body()->addWidget(m_moment);
    body()->addSpacing(8);
    body()->addWidget(m_stay);
    connect(leave, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT m_call.leaveRequested();
    });
    connect(m_moment, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT m_call.momentRequested();
    });
    connect(m_stay, &Button::clicked, this, &Sheet::dismiss);
}

void LeaveSheet::ask()
{
    const QString peer = m_call.peer().isolatedBrief();
    const QDateTime until = m_call.returnUntil();
    m_text->setText(until.isValid()
            ? tr("You can come back with the same link until %1.\n%2 will see that you’ve left, and nothing else.")
                  .arg(QLocale().toString(until.time(), QLocale::ShortFormat), peer)
            : tr("%1 will see that you’ve left, and nothing else.").arg(peer));
    m_moment->setVisible(m_call.state() == CallModel::State::InCall);
    open(m_stay);
}

} // namespace alcove::ui

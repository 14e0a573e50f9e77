#include "ui/call/leave_sheet.h"

#include <QLocale>

namespace alcove::ui {

LeaveSheet::LeaveSheet(const Theme& theme, QWidget* host, CallModel& call, SettingsModel& settings)
    : Sheet(theme, host, tr("Leave the session?"), 520)
    , m_call(call)
    , m_settings(settings)
    , m_text(new PlainLabel(theme, TextRole::Body))
    , m_end(new Button(theme, Button::Kind::End, tr("End the session"), QStringLiteral("leave")))
    , m_leave(new Button(theme, Button::Kind::End, tr("Leave"), QStringLiteral("leave")))
    , m_moment(new Button(theme, Button::Kind::Moment, tr("I need a moment instead"), QStringLiteral("moment")))
    , m_stay(new Button(theme, Button::Kind::Ordinary, tr("Stay")))
{
    m_text->setColour(Colour::Ink2);
    body()->addSpacing(8);
    body()->addWidget(m_text);
    body()->addSpacing(12);
    for (Button* button : { m_end, m_leave, m_moment, m_stay }) {
        button->setTall(true);
        body()->addSpacing(8);
        body()->addWidget(button);
    }
    connect(m_end, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT m_call.endRequested();
    });
    connect(m_leave, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT m_call.leaveRequested();
    });
    connect(m_moment, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT m_call.momentRequested();
    });
    connect(m_stay, &Button::clicked, this, &Sheet::dismiss);
}

QString LeaveSheet::consequence(bool therapist) const
{
    const QString peer = m_call.peer().isolatedBrief();
    if (therapist)
        return tr("If you step away, %1 waits in the waiting room, and you can let them in again.").arg(peer);
    const QDateTime until = m_call.returnUntil();
    if (!until.isValid())
        return tr("%1 will see that you’ve left, and nothing else.").arg(peer);
    return tr("You can come back with the same link until %1.\n%2 will see that you’ve left, and nothing else.")
        .arg(QLocale().toString(until.time(), QLocale::ShortFormat), peer);
}

void LeaveSheet::ask()
{
    const bool therapist = m_settings.role() == SettingsModel::Role::Therapist;
    m_text->setText(consequence(therapist));
    m_end->setVisible(therapist);
    m_leave->setText(therapist ? tr("Step away") : tr("Leave"));
    m_leave->setKind(therapist ? Button::Kind::Ordinary : Button::Kind::End);
    m_leave->setIconName(therapist ? QString() : QStringLiteral("leave"));
    m_leave->setAccessibleName(therapist ? tr("Step away") : tr("Leave now"));
    m_moment->setVisible(!therapist && m_call.state() == CallModel::State::InCall);
    open(m_stay);
}

} // namespace alcove::ui

#include "ui/call/call_controls.h"

#include "ui/call/call_words.h"

#include <QAction>
#include <QMenu>

namespace alcove::ui {

CallControls::CallControls(const Theme& theme, const Models& models)
    : CallToolbar(theme)
    , m_theme(theme)
    , m_call(models.call)
    , m_settings(models.settings)
    , m_chat(models.chat)
    , m_verified(new CallButton(theme, CallButton::Kind::Ordinary, QStringLiteral("shield"), {}, CallButton::Shape::Status))
    , m_line(new CallButton(theme, CallButton::Kind::Ordinary, QStringLiteral("network-good"), {}, CallButton::Shape::Status))
    , m_mute(new CallButton(theme, CallButton::Kind::Ordinary, QStringLiteral("mic"), tr("Mute")))
    , m_camera(new CallButton(theme, CallButton::Kind::Ordinary, QStringLiteral("camera"), tr("Camera")))
    , m_moment(new CallButton(theme, CallButton::Kind::Moment, QStringLiteral("moment"), tr("I need a moment")))
    , m_chatButton(new CallButton(theme, CallButton::Kind::Ordinary, QStringLiteral("chat"), tr("Chat")))
    , m_more(new CallButton(theme, CallButton::Kind::Ordinary, QStringLiteral("more"), tr("More")))
    , m_leaveButton(new CallButton(theme, CallButton::Kind::Leave, QStringLiteral("leave"), tr("Leave")))
    , m_menu(new QMenu(this))
{
    for (CallButton* button : { m_verified, m_line })
        addStatus(button);
    for (CallButton* button : { m_mute, m_camera, m_moment, m_chatButton, m_more })
        addControl(button);
    setLeave(m_leaveButton);
    m_leaveButton->setAccessibleName(tr("Leave the session"));
    connect(m_verified, &CallButton::clicked, this, &CallControls::verifiedPressed);
    connect(m_line, &CallButton::clicked, this, &CallControls::linePressed);
    connect(m_mute, &CallButton::clicked, this, [this] { Q_EMIT m_call.muteRequested(!m_call.muted()); });
    connect(m_camera, &CallButton::clicked, this, [this] { Q_EMIT m_call.cameraOffRequested(!m_call.cameraOff()); });
    connect(m_moment, &CallButton::clicked, this, [this] { Q_EMIT m_call.momentRequested(); });
    connect(m_chatButton, &CallButton::clicked, this, [this] { m_chat.setOpen(!m_chat.isOpen()); });
    connect(m_leaveButton, &CallButton::clicked, this, &CallControls::leavePressed);
    buildMenu();
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    connect(&m_chat, &ChatModel::changed, this, [this] { render(); });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    render();
}

void CallControls::buildMenu()
{
    m_more->setAccessibleName(tr("More controls"));
    m_time = m_menu->addAction(QString());
    m_time->setEnabled(false);
    m_timeLine = m_menu->addSeparator();
    connect(m_menu->addAction(tr("Devices")), &QAction::triggered, this, &CallControls::devicesPressed);
    m_selfView = m_menu->addAction(QString());
    connect(m_selfView, &QAction::triggered, this, [this] { m_settings.setShowSelfView(!m_settings.showSelfView()); });
    m_otherCorner = m_menu->addAction(tr("Move my picture to the other side"));
    connect(m_otherCorner, &QAction::triggered, this, [this] {
        const bool atEnd = m_settings.selfViewCorner() == SettingsModel::SelfViewCorner::End;
        m_settings.setSelfViewCorner(atEnd ? SettingsModel::SelfViewCorner::Start : SettingsModel::SelfViewCorner::End);
    });
    connect(m_menu->addAction(tr("Full screen")), &QAction::triggered, this, &CallControls::fullScreenPressed);
    connect(m_menu->addAction(tr("Words to check")), &QAction::triggered, this, &CallControls::wordsPressed);
    connect(m_menu->addAction(tr("Help right now")), &QAction::triggered, this, &CallControls::helpPressed);
    connect(m_more, &CallButton::clicked, this, [this] {
        const QSize size = m_menu->sizeHint();
        const QPoint above = m_more->mapToGlobal(QPoint((m_more->width() - size.width()) / 2, -size.height() - 8));
        m_menu->popup(above);
    });
}

void CallControls::render()
{
    renderStatus();
    renderMine();
    const bool open = m_chat.isOpen();
    const QString chatName = open ? tr("Close chat panel")
        : m_chat.unread() > 0    ? tr("Open chat. %n new messages", "", m_chat.unread())
                                 : tr("Open chat");
    m_chatButton->show(open ? CallButton::Kind::Open : CallButton::Kind::Ordinary, QStringLiteral("chat"), tr("Chat"), chatName);
    m_chatButton->setMarked(m_chat.unread() > 0);
    m_leaveButton->show(CallButton::Kind::Leave, QStringLiteral("leave"), tr("Leave"), tr("Leave the session"));
    m_selfView->setText(m_settings.showSelfView() ? tr("Hide my picture") : tr("Show my picture"));
    m_otherCorner->setVisible(m_settings.showSelfView());
    const bool calm = m_call.state() == CallModel::State::InCall;
    const QString time = calm && m_settings.showTimeLeft() ? timeLeftText(m_call.minutesLeft(), m_settings.role()) : QString();
    setTime(time);
    m_time->setText(time);
    m_time->setVisible(!time.isEmpty());
    m_timeLine->setVisible(!time.isEmpty());
}

void CallControls::renderStatus()
{
    const LineWord who = verificationWord(m_call.verification());
    const QString peer = m_call.peer().isolatedFull();
    const QString whoSpoken = m_call.verification() == CallModel::Verification::Verified
        ? tr("Verified. This is %1. Open safety words").arg(peer)
        : tr("%1. Open safety words").arg(who.word);
    m_verified->show(CallButton::Kind::Ordinary, who.icon, who.word, whoSpoken);
    m_verified->setIconColour(who.colour);
    const bool reconnecting = m_call.state() == CallModel::State::Reconnecting;
    const LineWord line = lineWord(reconnecting ? CallModel::Quality::Reconnecting : m_call.quality());
    m_line->show(CallButton::Kind::Ordinary, line.icon, line.word, tr("Connection %1. Open details").arg(line.word.toLower()));
    m_line->setIconColour(line.colour);
}

void CallControls::renderMine()
{
    const bool moment = m_call.state() == CallModel::State::Moment;
    const bool therapist = m_settings.role() == SettingsModel::Role::Therapist;
    const bool muted = m_call.muted();
    m_mute->show(muted ? CallButton::Kind::Off : CallButton::Kind::Ordinary,
        muted ? QStringLiteral("mic-off") : QStringLiteral("mic"), muted ? tr("Muted") : tr("Mute"),
        muted ? tr("Unmute microphone. You are muted") : tr("Mute microphone"));
    const bool off = m_call.cameraOff();
    m_camera->show(off ? CallButton::Kind::Off : CallButton::Kind::Ordinary,
        off ? QStringLiteral("camera-off") : QStringLiteral("camera"), off ? tr("Camera off") : tr("Camera"),
        off ? tr("Turn camera on. Camera is off") : tr("Turn camera off"));
    m_moment->show(CallButton::Kind::Moment, QStringLiteral("moment"),
        moment          ? tr("Taking a moment")
            : therapist ? tr("Take a moment")
                        : tr("I need a moment"),
        moment          ? tr("A moment has begun")
            : therapist ? tr("Take a moment. Turns off both microphones and cameras")
                        : tr("I need a moment. Turns off both microphones and cameras"));
    m_mute->setEnabled(!moment);
    m_camera->setEnabled(!moment);
    m_moment->setEnabled(!moment);
}

} // namespace alcove::ui

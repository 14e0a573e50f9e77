#include "ui/call/call_controls.h"

#include "ui/call/call_words.h"

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
    , m_menu(new CallMenu(this, models))
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
    connectMenu();
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    connect(&m_chat, &ChatModel::changed, this, [this] { render(); });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    render();
}

void CallControls::connectMenu()
{
    m_more->setAccessibleName(tr("More controls"));
    connect(m_menu, &CallMenu::comfortPressed, this, &CallControls::comfortPressed);
    connect(m_menu, &CallMenu::devicesPressed, this, &CallControls::devicesPressed);
    connect(m_menu, &CallMenu::soundPicturePressed, this, &CallControls::soundPicturePressed);
    connect(m_menu, &CallMenu::fullScreenPressed, this, &CallControls::fullScreenPressed);
    connect(m_menu, &CallMenu::wordsPressed, this, &CallControls::wordsPressed);
    connect(m_menu, &CallMenu::helpPressed, this, &CallControls::helpPressed);
    connect(m_more, &CallButton::clicked, this, [this] { m_menu->openAbove(m_more); });
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
    // Resting, the client is not told of time; the therapist still minds it.
    const bool minded = m_call.state() == CallModel::State::Moment && m_settings.role() == SettingsModel::Role::Therapist;
    const bool calm = minded || m_call.state() == CallModel::State::InCall;
    const QString time = calm && m_settings.showTimeLeft() ? timeLeftText(m_call.minutesLeft(), m_settings.role()) : QString();
    setTime(time);
    m_menu->setTime(time);
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

#include "ui/call/call_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kChatWidth = 356;
constexpr int kBackTogetherMs = 4000; // "You're both back." stays this long
constexpr int kSmallWindow = 1000;

} // namespace

CallPage::CallPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_call(models.call)
    , m_devices(models.devices)
    , m_settings(models.settings)
    , m_chatModel(models.chat)
    , m_tools(models.sessionTools)
    , m_stage(new Stage(theme, models))
    , m_moment(new MomentView(theme, models))
    , m_chat(new ChatPanel(theme, models.chat))
    , m_banner(new Banner(theme))
    , m_writer(new CaptionWriter(theme, models.call, models.sessionTools))
    , m_controls(new CallControls(theme, models))
{
    auto* upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addWidget(m_stage, 1);
    upper->addWidget(m_moment, 1);
    upper->addWidget(m_chat);
    upper->setContentsMargins(16, 12, 16, 0);
    m_bannerRow = new QWidget;
    auto* banner = new QHBoxLayout(m_bannerRow);
    banner->setContentsMargins(16, 12, 16, 0);
    banner->addWidget(m_banner);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(upper, 1);
    column->addWidget(m_bannerRow);
    column->addWidget(m_writer);
    column->addWidget(m_controls);
    m_chat->setMinimumWidth(theme.gap(kChatWidth));
    m_chat->setMaximumWidth(theme.gap(kChatWidth));
    m_words = new WordsPopover(theme, this, m_call);
    m_line = new LinePopover(theme, this, m_call);
    m_leave = new LeaveSheet(theme, this, m_call, m_settings);
    m_phone = new PhoneSheet(theme, this, m_call);
    m_comfort = new ComfortPopover(theme, this, m_call, m_tools);
    m_soundPicture = new SoundPictureSheet(theme, this, models);
    m_small = std::make_unique<SmallWindow>(theme, models);
    m_back.setSingleShot(true);
    m_back.setInterval(kBackTogetherMs);
    connectControls();
    connectModels();
    render();
}

void CallPage::connectControls()
{
    connect(m_controls, &CallControls::comfortPressed, this, [this] { m_comfort->open(m_controls->more(), m_comfort->firstFocus()); });
    connect(m_controls, &CallControls::soundPicturePressed, this, [this] { m_soundPicture->openSheet(); });
    connect(m_controls, &CallControls::verifiedPressed, this, [this] { showWords(); });
    connect(m_controls, &CallControls::wordsPressed, this, [this] { showWords(); });
    connect(m_controls, &CallControls::linePressed, this, [this] {
        m_line->isVisible() ? m_line->close() : m_line->open(m_controls->line(), m_line->firstFocus());
    });
    connect(m_controls, &CallControls::leavePressed, this, [this] { m_leave->ask(); });
    connect(m_controls, &CallControls::devicesPressed, this, &CallPage::devicesRequested);
    connect(m_controls, &CallControls::helpPressed, this, &CallPage::helpRequested);
    connect(m_controls, &CallControls::fullScreenPressed, this, &CallPage::fullScreenRequested);
    connect(m_words, &WordsPopover::checkRequested, this, [this] {
        m_words->close();
        Q_EMIT verifyRequested();
    });
    connect(m_stage, &Stage::leaveRequested, this, [this] { m_leave->ask(); });
    connect(m_stage, &Stage::phoneRequested, this, [this] { m_phone->showNumber(m_call.phoneNumber()); });
    connect(m_moment, &MomentView::leaveRequested, this, [this] { m_leave->ask(); });
    connect(m_moment, &MomentView::helpRequested, this, &CallPage::helpRequested);
    connect(m_moment, &MomentView::chatRequested, this, [this] { m_chatModel.setOpen(true); });
    connect(m_moment, &MomentView::phoneRequested, this, [this] { m_phone->showNumber(m_call.phoneNumber()); });
    connect(m_chat, &ChatPanel::closeRequested, this, [this] { m_chatModel.setOpen(false); });
}

void CallPage::connectModels()
{
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    connect(&m_devices, &DeviceModel::changed, this, [this] { renderBanner(); });
    connect(&m_tools, &SessionToolsModel::changed, this, [this] {
        const bool opened = m_tools.typing() && !m_writer->isVisible();
        render();
        if (opened && isVisible())
            m_writer->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_call, &CallModel::stateChanged, this, [this](CallModel::State state) {
        if (state == CallModel::State::Moment)
            openMoment();
    });
    connect(&m_call, &CallModel::noticeChanged, this, [this](CallModel::Notice notice) {
        if (notice == CallModel::Notice::BackTogether && !m_settings.longerPauses())
            m_back.start();
        else
            m_back.stop();
    });
    connect(&m_back, &QTimer::timeout, this, [this] { Q_EMIT m_call.noticeDismissed(); });
    connect(&m_chatModel, &ChatModel::openChanged, this, [this](bool open) {
        render();
        if (open && isVisible())
            m_chat->firstFocus()->setFocus(Qt::OtherFocusReason);
        else if (isVisible())
            (m_controls->isVisible() ? static_cast<QWidget*>(m_controls->chat()) : m_moment->firstFocus())->setFocus(Qt::OtherFocusReason);
    });
    connect(m_banner, &Banner::closed, this, [this] { Q_EMIT m_call.noticeDismissed(); });
    connect(m_banner, &Banner::firstPressed, this, [this] { firstAction(); });
    connect(m_banner, &Banner::secondPressed, this, [this] {
        if (m_call.notice() == CallModel::Notice::CameraGone)
            Q_EMIT m_call.noticeDismissed();
        else
            Q_EMIT devicesRequested();
    });
}

void CallPage::openMoment()
{
    m_words->close();
    m_line->close();
    m_comfort->close();
    m_soundPicture->dismiss();
    render();
    if (isVisible() && m_moment->firstFocus())
        m_moment->firstFocus()->setFocus(Qt::OtherFocusReason);
}

QWidget* CallPage::firstFocus()
{
    if (m_call.state() == CallModel::State::Moment)
        return m_moment->firstFocus();
    return m_controls->mute();
}

QString CallPage::spokenTitle() const
{
    return tr("In session with %1").arg(m_call.peer().isolatedFull());
}

void CallPage::showWords()
{
    m_words->isVisible() ? m_words->close() : m_words->open(m_controls->verified(), m_words->firstFocus());
}

void CallPage::focusNextRegion(bool forward)
{
    QList<QWidget*> regions { m_controls };
    if (m_moment->isVisible())
        regions.prepend(m_moment);
    else
        regions.prepend(m_stage);
    if (m_chat->isVisible())
        regions.append(m_chat);
    QWidget* focused = QApplication::focusWidget();
    const auto count = regions.size();
    qsizetype at = 0;
    for (qsizetype i = 0; i < count; ++i)
        at = regions[i]->isAncestorOf(focused) ? i : at;
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype to = (at + (forward ? step : count - step)) % count;
        const QList<QWidget*> stops = tabStops(regions[to]);
        if (!stops.isEmpty()) {
            stops.front()->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

void CallPage::firstAction()
{
    switch (m_call.notice()) {
    case CallModel::Notice::MicrophoneGone:
    case CallModel::Notice::SpeakerGone:
        Q_EMIT m_call.muteRequested(false);
        Q_EMIT m_call.noticeDismissed();
        break;
    case CallModel::Notice::CameraGone:
        Q_EMIT m_call.cameraAgainRequested();
        break;
    case CallModel::Notice::HeadsetGone:
        Q_EMIT m_call.loudspeakerRequested();
        break;
    case CallModel::Notice::None:
    case CallModel::Notice::LineUneven:
    case CallModel::Notice::PeerLineWeak:
    case CallModel::Notice::BackTogether:
    case CallModel::Notice::ComputerBusy:
        break;
    }
}

void CallPage::render()
{
    const bool moment = m_call.state() == CallModel::State::Moment;
    const bool mine = moment
        && (m_call.momentStep() != CallModel::MomentStep::Resting || m_call.momentBy() != CallModel::Asker::Peer);
    m_writer->setVisible(m_tools.typing() && m_call.state() == CallModel::State::InCall);
    m_moment->setVisible(moment);
    m_stage->setVisible(!moment);
    m_controls->setVisible(!mine);
    m_chat->setPeer(m_call.peer());
    m_chat->setVisible(m_chatModel.isOpen());
    setAccessibleName(spokenTitle());
    renderBanner();
    layout()->setContentsMargins(0, 0, 0, mine ? 16 : 0);
}

void CallPage::renderBanner()
{
    m_banner->setActions({}, {});
    m_banner->setClosable(true);
    m_bannerRow->show();
    const QString peer = m_call.peer().isolatedBrief();
    const QString device = isolated(m_call.noticeDevice());
    switch (m_call.notice()) {
    case CallModel::Notice::None:
        break;
    case CallModel::Notice::LineUneven:
        m_banner->setContent(Banner::Kind::Care, {},
            tr("The connection is a bit uneven. Voices come first, so the picture may soften."), QStringLiteral("network-fair"));
        return;
    case CallModel::Notice::PeerLineWeak:
        m_banner->setContent(Banner::Kind::Care, {},
            tr("%1’s connection is weak. They may not hear all of what you say.").arg(peer), QStringLiteral("network-poor"));
        return;
    case CallModel::Notice::BackTogether:
        m_banner->setContent(Banner::Kind::Fine, tr("You’re both back."));
        m_banner->setClosable(m_settings.longerPauses());
        return;
    case CallModel::Notice::MicrophoneGone:
        if (m_devices.choices(DeviceModel::Kind::Microphone).isEmpty()) {
            m_banner->setContent(Banner::Kind::Care, tr("No microphone found."), tr("Plug one in. It’s noticed by itself."), QStringLiteral("mic-off"));
            m_banner->setActions({}, tr("Devices"));
            return;
        }
        m_banner->setContent(Banner::Kind::Care, tr("%1 was unplugged.").arg(device.isEmpty() ? tr("Your microphone") : device),
            tr("We’ve gone over to another microphone and kept you muted."), QStringLiteral("headphones"));
        m_banner->setActions(tr("Unmute"), tr("Devices"));
        return;
    case CallModel::Notice::SpeakerGone:
        m_banner->setContent(Banner::Kind::Care, tr("%1 was unplugged.").arg(device.isEmpty() ? tr("Your speaker") : device),
            tr("We’ve gone over to another speaker and kept you muted."), QStringLiteral("headphones"));
        m_banner->setActions(tr("Unmute"), tr("Devices"));
        return;
    case CallModel::Notice::HeadsetGone:
        m_banner->setContent(Banner::Kind::Care, tr("Your headset was unplugged."),
            tr("Nothing plays aloud until you say so."), QStringLiteral("headphones"));
        m_banner->setActions(tr("I’m alone, use the speaker"), tr("Devices"));
        m_banner->setClosable(false);
        return;
    case CallModel::Notice::CameraGone:
        m_banner->setContent(Banner::Kind::Care, tr("The camera stopped."), tr("%1 can still hear you.").arg(peer),
            QStringLiteral("camera-off"));
        m_banner->setActions(tr("Try again"), tr("Carry on with sound"));
        m_banner->setClosable(false);
        return;
    case CallModel::Notice::ComputerBusy:
        m_banner->setContent(Banner::Kind::Plain, {},
            tr("Your computer is busy, so we’ve made the picture simpler. Closing other programs can help."));
        return;
    }
    const bool speaking = m_call.speakingWhileMuted() && m_call.state() == CallModel::State::InCall;
    m_bannerRow->setVisible(speaking);
    m_banner->setClosable(false);
    if (speaking)
        m_banner->setContent(Banner::Kind::Plain, tr("You’re muted."), {}, QStringLiteral("mic-off"));
}

void CallPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int chat = theme().gap(width() <= kSmallWindow ? kChatWidth - 40 : kChatWidth);
    m_chat->setMinimumWidth(chat);
    m_chat->setMaximumWidth(chat);
}

void CallPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_words->close();
    m_line->close();
    m_comfort->close();
    m_leave->dismiss();
    m_phone->dismiss();
    m_soundPicture->dismiss();
}

} // namespace alcove::ui

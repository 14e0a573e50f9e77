#include "ui/call/stage.h"

#include "ui/call/comfort_popover.h"

#include <QVBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kAboveFoot = 16;

} // namespace

Stage::Stage(const Theme& theme, const Models& models)
    : m_call(models.call)
    , m_tools(models.sessionTools)
    , m_settings(models.settings)
    , m_video(new VideoView(theme, VideoView::Person::Other, models.peerPicture))
    , m_soundOnly(new SoundOnlyView(theme, models.call, models.devices))
    , m_self(new SelfView(theme, models.ownPicture))
    , m_reconnecting(new ReconnectingCard(theme, models.call))
    , m_captions(new CaptionStrip(theme, models.sessionTools))
{
    setMinimumHeight(220);
    buildElsewhere(theme);
    m_captions->setParent(this);
    for (QWidget* part : { static_cast<QWidget*>(m_video), static_cast<QWidget*>(m_soundOnly), static_cast<QWidget*>(m_self),
             static_cast<QWidget*>(m_reconnecting) })
        part->setParent(this);
    connect(m_self, &SelfView::shownRequested, this, [this](bool shown) { m_settings.setShowSelfView(shown); });
    connect(m_self, &SelfView::cornerChosen, this, [this](SelfView::Corner corner) {
        m_settings.setSelfViewCorner(corner == SelfView::Corner::End ? SettingsModel::SelfViewCorner::End
                                                                     : SettingsModel::SelfViewCorner::Start);
    });
    connect(m_reconnecting, &ReconnectingCard::leaveRequested, this, &Stage::leaveRequested);
    connect(m_soundOnly, &SoundOnlyView::phoneRequested, this, &Stage::phoneRequested);
    connect(m_captions, &CaptionStrip::heightChanged, this, [this] { settleFoot(); });
    connect(&m_tools, &SessionToolsModel::changed, this, [this] { render(); });
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    render();
}

void Stage::buildElsewhere(const Theme& theme)
{
    m_elsewhere = new Card(theme);
    m_elsewhere->setParent(this);
    m_elsewhereText = new PlainLabel(theme, TextRole::Body);
    m_elsewhereText->setAlignment(Qt::AlignCenter);
    auto* back = new Button(theme, Button::Kind::Ordinary, tr("Show the picture here"), QStringLiteral("window"));
    auto* column = new QVBoxLayout(m_elsewhere);
    column->addStretch(1);
    column->addWidget(m_elsewhereText);
    column->addSpacing(16);
    column->addWidget(back, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(back, &Button::clicked, this, [this] { Q_EMIT m_tools.smallWindowRequested(false); });
}

void Stage::settleFoot()
{
    const bool shown = !m_tools.captions().isEmpty() && m_call.state() == CallModel::State::InCall;
    const int height = shown ? m_captions->heightForWidth(width()) : 0;
    m_captions->setVisible(shown);
    m_captions->setGeometry(0, this->height() - height, width(), height);
    m_captions->raise();
    m_video->setFoot(height);
    m_self->settle(height + kAboveFoot);
}

void Stage::render()
{
    const bool elsewhere = m_tools.inSmallWindow() && m_call.state() == CallModel::State::InCall;
    const ComfortWord comfort = m_settings.role() == SettingsModel::Role::Therapist ? comfortWord(m_tools.comfort()) : ComfortWord {};
    m_video->setNote(comfort.word, comfort.icon);
    m_soundOnly->setNote(comfort.word, comfort.icon);
    m_elsewhere->setVisible(elsewhere);
    m_elsewhereText->setText(tr("%1 is in the small window.").arg(m_call.peer().isolatedBrief()));
    const bool reconnecting = m_call.state() == CallModel::State::Reconnecting;
    const bool noPicture = !reconnecting && (m_call.soundOnly() || m_call.peerCameraOff());
    m_video->setVisible(!noPicture && !elsewhere);
    m_soundOnly->setVisible(noPicture && !elsewhere);
    m_video->setVeiled(reconnecting);
    m_video->setChip(m_call.peer().full());
    const QString picture = tr("Picture of %1").arg(m_call.peer().isolatedFull());
    m_video->setAccessibleName(comfort.word.isEmpty() ? picture : tr("%1. %2").arg(picture, comfort.word));
    m_self->setVisible(!reconnecting && !m_call.soundOnly());
    m_self->setShown(m_settings.showSelfView());
    m_self->setCameraOff(m_call.cameraOff());
    m_self->setCorner(m_settings.selfViewCorner() == SettingsModel::SelfViewCorner::End ? SelfView::Corner::End
                                                                                        : SelfView::Corner::Start);
    const bool opened = reconnecting && !m_reconnecting->isVisible();
    m_reconnecting->setVisible(reconnecting);
    if (opened)
        m_reconnecting->settle();
    settleFoot();
}

void Stage::resizeEvent(QResizeEvent*)
{
    m_video->setGeometry(rect());
    m_soundOnly->setGeometry(rect());
    m_elsewhere->setGeometry(rect());
    settleFoot();
    m_reconnecting->settle();
}

} // namespace alcove::ui

#include "ui/call/stage.h"

namespace alcove::ui {

Stage::Stage(const Theme& theme, const Models& models)
    : m_call(models.call)
    , m_settings(models.settings)
    , m_video(new VideoView(theme, VideoView::Person::Other, models.peerPicture))
    , m_soundOnly(new SoundOnlyView(theme, models.call, models.devices))
    , m_self(new SelfView(theme, models.ownPicture))
    , m_reconnecting(new ReconnectingCard(theme, models.call))
{
    setMinimumHeight(220);
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
    connect(&m_call, &CallModel::changed, this, [this] { render(); });
    connect(&m_settings, &SettingsModel::changed, this, [this] { render(); });
    render();
}

void Stage::render()
{
    const bool reconnecting = m_call.state() == CallModel::State::Reconnecting;
    const bool noPicture = !reconnecting && (m_call.soundOnly() || m_call.peerCameraOff());
    m_video->setVisible(!noPicture);
    m_soundOnly->setVisible(noPicture);
    m_video->setVeiled(reconnecting);
    m_video->setChip(m_call.peer().full());
    m_video->setAccessibleName(tr("Picture of %1").arg(m_call.peer().isolatedFull()));
    m_self->setVisible(!reconnecting && !m_call.soundOnly());
    m_self->setShown(m_settings.showSelfView());
    m_self->setCameraOff(m_call.cameraOff());
    m_self->setCorner(m_settings.selfViewCorner() == SettingsModel::SelfViewCorner::End ? SelfView::Corner::End
                                                                                        : SelfView::Corner::Start);
    const bool opened = reconnecting && !m_reconnecting->isVisible();
    m_reconnecting->setVisible(reconnecting);
    if (opened)
        m_reconnecting->settle();
}

void Stage::resizeEvent(QResizeEvent*)
{
    m_video->setGeometry(rect());
    m_soundOnly->setGeometry(rect());
    m_self->settle();
    m_reconnecting->settle();
}

} // namespace alcove::ui

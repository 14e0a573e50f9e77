#include "ui/waiting/preview_controls.h"

#include "ui/widgets/icon_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace alcove::ui {

PreviewControls::PreviewControls(const Theme& theme, CallModel& call, DeviceModel& devices, PictureSource& ownPicture)
    : m_call(call)
    , m_devices(devices)
    , m_preview(new VideoView(theme, VideoView::Person::Own, ownPicture))
    , m_mute(new Button(theme, Button::Kind::Ordinary, tr("Mute"), QStringLiteral("mic")))
    , m_camera(new Button(theme, Button::Kind::Ordinary, tr("Camera off"), QStringLiteral("camera")))
    , m_choose(new Button(theme, Button::Kind::Ordinary, tr("Devices"), QStringLiteral("settings")))
    , m_meter(new LevelMeter(theme, 26))
    , m_verdict(new PlainLabel(theme, TextRole::Small))
    , m_trouble(new PlainLabel(theme, TextRole::Small))
{
    m_preview->setChip(tr("Only you can see this"), QStringLiteral("eye-off"));
    m_preview->setAccessibleName(tr("Your own picture. Only you can see this"));
    m_verdict->setColour(Colour::Ink3);
    m_verdict->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* buttons = new QHBoxLayout; // three in one line: each as wide as its words need
    buttons->setSpacing(8);
    for (Button* button : { m_mute, m_camera, m_choose })
        buttons->addWidget(button, 1);
    auto* meter = new QHBoxLayout;
    meter->setSpacing(12);
    meter->addWidget(new IconView(theme, QStringLiteral("mic"), 20, Colour::Ink2));
    meter->addWidget(m_meter);
    meter->addWidget(m_verdict, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_preview);
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addSpacing(16);
    column->addLayout(meter);
    column->addWidget(m_trouble);

    connect(m_mute, &Button::clicked, this, [this] { Q_EMIT m_call.muteRequested(!m_call.muted()); });
    connect(m_camera, &Button::clicked, this, [this] { Q_EMIT m_call.cameraOffRequested(!m_call.cameraOff()); });
    connect(m_choose, &Button::clicked, this, &PreviewControls::devicesRequested);
    connect(&call, &CallModel::changed, this, [this] { render(); });
    connect(&devices, &DeviceModel::changed, this, [this] { render(); });
    connect(&devices, &DeviceModel::microphoneLevelChanged, m_meter, [this](double level) { m_meter->setLevel(level); });
    render();
}

void PreviewControls::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_preview->setFixedHeight(std::min(width() * 9 / 16, 280));
}

QString PreviewControls::trouble() const
{
    QStringList lines;
    if (m_devices.choices(DeviceModel::Kind::Microphone).isEmpty())
        lines << tr("No microphone found. Plug one in. It’s noticed by itself.");
    if (!m_call.cameraOff() && m_devices.choices(DeviceModel::Kind::Camera).isEmpty())
        lines << tr("No camera found. You can also meet with sound only.");
    else if (!m_call.cameraOff() && m_call.notice() == CallModel::Notice::CameraGone)
        lines << tr("No picture. Another program may be using the camera. Close it, then try again.");
    return lines.join(QLatin1Char('\n'));
}

void PreviewControls::render()
{
    const QString troubles = trouble();
    m_trouble->setText(troubles);
    m_trouble->setVisible(!troubles.isEmpty());
    const bool muted = m_call.muted();
    m_mute->setText(muted ? tr("Unmute") : tr("Mute"));
    m_mute->setIconName(muted ? QStringLiteral("mic-off") : QStringLiteral("mic"));
    m_mute->setAccessibleName(muted ? tr("Unmute microphone. You are muted") : tr("Mute microphone"));
    const bool off = m_call.cameraOff();
    m_camera->setText(off ? tr("Camera on") : tr("Camera off"));
    m_camera->setIconName(off ? QStringLiteral("camera-off") : QStringLiteral("camera"));
    m_camera->setAccessibleName(off ? tr("Turn camera on. Camera is off") : tr("Turn camera off"));
    m_preview->setBlank(off || m_call.notice() == CallModel::Notice::CameraGone || m_devices.choices(DeviceModel::Kind::Camera).isEmpty());
    QString verdict;
    if (!muted) {
        switch (m_devices.soundVerdict()) {
        case DeviceModel::SoundVerdict::NoneHeard:
            verdict = tr("None heard");
            break;
        case DeviceModel::SoundVerdict::SoundsFine:
            verdict = tr("Sounds fine");
            break;
        case DeviceModel::SoundVerdict::Quiet:
            verdict = tr("You sound quiet");
            break;
        case DeviceModel::SoundVerdict::VeryLoud:
            verdict = tr("You sound very loud");
            break;
        }
    } else {
        verdict = tr("Muted");
    }
    m_verdict->setText(verdict);
    m_meter->setNameAndVerdict(tr("Microphone level"), verdict);
}

} // namespace alcove::ui

#include "ui/settings/devices_sheet.h"

#include "ui/widgets/icon_view.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace alcove::ui {

DevicesSheet::DevicesSheet(const Theme& theme, QWidget* host, DeviceModel& devices)
    : Sheet(theme, host, tr("Devices"), 520, Close::Shown)
    , m_devices(devices)
    , m_meter(new LevelMeter(theme, 26))
{
    m_microphone = add(theme, DeviceModel::Kind::Microphone, tr("Microphone"), QStringLiteral("mic"), tr("No microphone found"));
    auto* meter = new QHBoxLayout;
    meter->setSpacing(12);
    meter->addWidget(new IconView(theme, QStringLiteral("mic"), 20, Colour::Ink2));
    meter->addWidget(m_meter);
    meter->addStretch(1);
    m_meter->setNameAndVerdict(tr("Microphone level"), {});
    body()->addSpacing(10);
    body()->addLayout(meter);
    m_speaker = add(theme, DeviceModel::Kind::Speaker, tr("Speaker"), QStringLiteral("speaker"), tr("No speaker found"));
    m_camera = add(theme, DeviceModel::Kind::Camera, tr("Camera"), QStringLiteral("camera"),
        tr("No camera. You can also meet with sound only."));
    auto* done = new Button(theme, Button::Kind::Main, tr("Done"));
    body()->addSpacing(26);
    body()->addWidget(done, 0, Qt::AlignTrailing);
    connect(done, &Button::clicked, this, &Sheet::dismiss);
    connect(&devices, &DeviceModel::changed, this, [this] { render(); });
    connect(&devices, &DeviceModel::microphoneLevelChanged, m_meter, [this](double level) { m_meter->setLevel(level); });
    render();
}

Picker* DevicesSheet::add(const Theme& theme, DeviceModel::Kind kind, const QString& label, const QString& icon, const QString& none)
{
    auto* picker = new Picker(theme, label, icon);
    picker->setProperty("none", none);
    body()->addSpacing(14);
    body()->addWidget(new PlainLabel(theme, TextRole::Label, label));
    body()->addSpacing(7);
    body()->addWidget(picker);
    connect(picker, qOverload<int>(&QComboBox::activated), this,
        [this, kind, picker](int index) { Q_EMIT m_devices.chooseRequested(kind, picker->itemData(index).toString()); });
    return picker;
}

void DevicesSheet::openDevices()
{
    open(m_microphone);
}

void DevicesSheet::fill(Picker* picker, DeviceModel::Kind kind, const QString& none)
{
    const QSignalBlocker quiet(picker);
    picker->clear();
    for (const DeviceChoice& choice : m_devices.choices(kind))
        picker->addItem(choice.name, choice.id);
    picker->setEnabled(picker->count() > 0);
    if (picker->count() == 0)
        picker->addItem(none);
    picker->setCurrentIndex(std::max(0, picker->findData(m_devices.current(kind))));
    picker->update();
}

void DevicesSheet::render()
{
    fill(m_microphone, DeviceModel::Kind::Microphone, m_microphone->property("none").toString());
    fill(m_speaker, DeviceModel::Kind::Speaker, m_speaker->property("none").toString());
    fill(m_camera, DeviceModel::Kind::Camera, m_camera->property("none").toString());
}

} // namespace alcove::ui

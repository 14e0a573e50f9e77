#include "app/devices/device_list.h"

#include <QMediaDevices>

#include <algorithm>
#include <chrono>

namespace alcove::devices {

namespace {

template <typename Device>
void putFirst(QList<Device>& devices, const Device& preferred)
{
    const auto found = std::find_if(
        devices.begin(), devices.end(), [&](const Device& device) { return device.id() == preferred.id(); });
    if (found != devices.end())
        std::rotate(devices.begin(), found, found + 1);
}

template <typename Device>
bool sameIds(const QList<Device>& a, const QList<Device>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const Device& left, const Device& right) { return left.id() == right.id(); });
}

QList<QAudioDevice> currentInputs()
{
    QList<QAudioDevice> out = QMediaDevices::audioInputs();
    putFirst(out, QMediaDevices::defaultAudioInput());
    return out;
}

QList<QAudioDevice> currentOutputs()
{
    QList<QAudioDevice> out = QMediaDevices::audioOutputs();
    putFirst(out, QMediaDevices::defaultAudioOutput());
    return out;
}

QList<QCameraDevice> currentCameras()
{
    QList<QCameraDevice> out = QMediaDevices::videoInputs();
    putFirst(out, QMediaDevices::defaultVideoInput());
    return out;
}

} // namespace

DeviceList::DeviceList(QObject* parent)
    : QObject(parent)
    // The lists are asked for before anything is connected: in Qt 6.4 a slot that runs while the
    // first call is still setting up the backend waits for itself for ever.
    , m_inputs(currentInputs())
    , m_outputs(currentOutputs())
    , m_cameras(currentCameras())
{
    auto* notifier = new QMediaDevices(this);
    // Queued: the backend holds its own lock while it signals.
    connect(notifier, &QMediaDevices::audioInputsChanged, this, &DeviceList::refresh, Qt::QueuedConnection);
    connect(notifier, &QMediaDevices::audioOutputsChanged, this, &DeviceList::refresh, Qt::QueuedConnection);
    connect(notifier, &QMediaDevices::videoInputsChanged, this, &DeviceList::refresh, Qt::QueuedConnection);
    connect(&m_timer, &QTimer::timeout, this, &DeviceList::refresh);
    m_timer.start(std::chrono::seconds(1));
}

DeviceList::~DeviceList()
{
    m_audioThread.quit();
    m_audioThread.wait();
}

QThread& DeviceList::audioThread()
{
    if (!m_audioThread.isRunning()) {
        m_audioThread.setObjectName(QStringLiteral("audio"));
        m_audioThread.start(QThread::TimeCriticalPriority);
    }
    return m_audioThread;
}

void DeviceList::refresh()
{
    const QList<QAudioDevice> inputs = currentInputs();
    const QList<QAudioDevice> outputs = currentOutputs();
    const QList<QCameraDevice> cameras = currentCameras();
    const bool inputsDiffer = !sameIds(inputs, m_inputs);
    const bool outputsDiffer = !sameIds(outputs, m_outputs);
    const bool camerasDiffer = !sameIds(cameras, m_cameras);
    m_inputs = inputs;
    m_outputs = outputs;
    m_cameras = cameras;
    if (inputsDiffer)
        Q_EMIT inputsChanged(m_inputs);
    if (outputsDiffer)
        Q_EMIT outputsChanged(m_outputs);
    if (camerasDiffer)
        Q_EMIT camerasChanged(m_cameras);
}

} // namespace alcove::devices

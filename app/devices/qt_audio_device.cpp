#include "app/devices/qt_audio_device.h"

#include "app/devices/audio_session.h"
#include "app/devices/device_list.h"

#include <QThread>

namespace alcove::devices {

QtAudioDevice::QtAudioDevice(DeviceList& list, Choice choice)
    : m_list(list)
    , m_choice(std::move(choice))
{
}

QtAudioDevice::~QtAudioDevice() { stop(); }

Status QtAudioDevice::start(device::AudioDeviceCallback& callback)
{
    if (m_session)
        return Error { ErrorCode::InvalidState, "audio device is already started" };
    m_list.refresh();
    if (m_list.inputs().isEmpty() && m_list.outputs().isEmpty())
        return Error { ErrorCode::NotFound, "there is neither a microphone nor a speaker" };
    m_session = std::make_unique<AudioSession>(callback, m_changeHandler);
    m_session->choose(m_choice);
    m_session->setInputs(m_list.inputs());
    m_session->setOutputs(m_list.outputs());
    m_session->moveToThread(&m_list.audioThread());
    QObject::connect(&m_list, &DeviceList::inputsChanged, m_session.get(), &AudioSession::setInputs);
    QObject::connect(&m_list, &DeviceList::outputsChanged, m_session.get(), &AudioSession::setOutputs);
    QMetaObject::invokeMethod(m_session.get(), [session = m_session.get()] { session->begin(); });
    return {};
}

void QtAudioDevice::stop()
{
    if (!m_session)
        return;
    // Qt's sound objects must be destroyed where they were made; what is left comes back to this thread.
    QMetaObject::invokeMethod(
        m_session.get(),
        [session = m_session.get(), home = QThread::currentThread()] {
            session->end();
            session->moveToThread(home);
        },
        Qt::BlockingQueuedConnection);
    m_session.reset();
}

void QtAudioDevice::choose(Choice choice)
{
    m_choice = std::move(choice);
    if (!m_session)
        return;
    QMetaObject::invokeMethod(
        m_session.get(), [session = m_session.get(), chosen = m_choice] { session->choose(chosen); });
}

QtAudioDevice::PlayoutHealth QtAudioDevice::playoutHealth() const
{
    return m_session ? m_session->playoutHealth() : PlayoutHealth {};
}

} // namespace alcove::devices

#include "ui/model/device_model.h"

#include "ui/model/property.h"

#include <algorithm>

namespace alcove::ui {

void DeviceModel::setChoices(Kind kind, const QVector<DeviceChoice>& choices, const QString& current)
{
    List& target = m_lists[static_cast<std::size_t>(kind)];
    const bool otherChoices = store(target.choices, choices);
    if (store(target.current, current) || otherChoices)
        Q_EMIT changed();
}

void DeviceModel::setMicrophoneLevel(double level)
{
    if (store(m_microphoneLevel, std::clamp(level, 0.0, 1.0)))
        Q_EMIT microphoneLevelChanged(m_microphoneLevel);
}

void DeviceModel::setPeerLevel(double level)
{
    if (store(m_peerLevel, std::clamp(level, 0.0, 1.0)))
        Q_EMIT peerLevelChanged(m_peerLevel);
}

void DeviceModel::setSoundVerdict(SoundVerdict verdict)
{
    if (store(m_soundVerdict, verdict))
        Q_EMIT changed();
}

} // namespace alcove::ui

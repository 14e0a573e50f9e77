#include "ui/model/check_model.h"

#include "ui/model/property.h"

namespace alcove::ui {

void CheckModel::setResult(Item item, Result result)
{
    if (!store(m_results[static_cast<std::size_t>(item)], result))
        return;
    Q_EMIT changed();
    Q_EMIT resultChanged(item);
}

void CheckModel::setVerdict(Verdict verdict, Item fixNext)
{
    const bool other = store(m_fixNext, fixNext);
    if (store(m_verdict, verdict) || other) {
        Q_EMIT changed();
        Q_EMIT verdictChanged();
    }
}

void CheckModel::setWithoutSound(bool on)
{
    if (store(m_withoutSound, on))
        Q_EMIT changed();
}

void CheckModel::setCameraOn(bool on)
{
    if (store(m_cameraOn, on))
        Q_EMIT changed();
}

void CheckModel::setChimePlaying(bool on)
{
    m_chimePlayed = m_chimePlayed || on;
    if (store(m_chimePlaying, on))
        Q_EMIT changed();
}

void CheckModel::setClip(Clip clip)
{
    if (store(m_clip, clip))
        Q_EMIT changed();
}

void CheckModel::setQuieten(Quieten quieten)
{
    if (store(m_quieten, quieten))
        Q_EMIT changed();
}

void CheckModel::setRoomLoud(bool on)
{
    if (store(m_roomLoud, on))
        Q_EMIT changed();
}

void CheckModel::setLight(double light)
{
    if (store(m_light, light))
        Q_EMIT lightChanged(light);
}

void CheckModel::setKept(const Kept& kept)
{
    m_kept = kept;
    Q_EMIT keptChanged();
}

} // namespace alcove::ui

#include "ui/model/waiting_model.h"

#include "ui/model/property.h"

namespace alcove::ui {

void WaitingModel::setObstacle(Obstacle obstacle)
{
    if (!store(m_obstacle, obstacle))
        return;
    Q_EMIT obstacleChanged(obstacle);
    Q_EMIT changed();
}

void WaitingModel::setTherapistHere(bool here)
{
    if (!store(m_therapistHere, here))
        return;
    Q_EMIT therapistHereChanged(here);
    Q_EMIT changed();
}

void WaitingModel::setFewMinutes(bool on)
{
    if (store(m_fewMinutes, on))
        Q_EMIT changed();
}

void WaitingModel::setStart(const QDateTime& start)
{
    if (store(m_start, start))
        Q_EMIT changed();
}

void WaitingModel::setPractice(const QString& name, const QString& number)
{
    const bool otherName = store(m_practiceName, name);
    if (store(m_practiceNumber, number) || otherName)
        Q_EMIT changed();
}

} // namespace alcove::ui

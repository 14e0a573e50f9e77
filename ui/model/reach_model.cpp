#include "ui/model/reach_model.h"

#include "ui/model/property.h"

namespace alcove::ui {

ReachModel::Verdict ReachModel::verdict() const
{
    return m_service == Service::Works ? Verdict::Service : m_verdict;
}

void ReachModel::setNetwork(Verdict verdict, Problem problem)
{
    const bool news = store(m_verdict, verdict);
    if (store(m_problem, problem) || news)
        Q_EMIT changed();
}

void ReachModel::setEntranceProven(bool proven)
{
    if (store(m_entranceProven, proven))
        Q_EMIT changed();
}

void ReachModel::setService(Service service, const QString& detail)
{
    const bool news = store(m_service, service);
    if (store(m_serviceDetail, detail) || news)
        Q_EMIT changed();
}

void ReachModel::setHomeAddressesInLinks(bool on)
{
    if (store(m_homeAddressesInLinks, on))
        Q_EMIT changed();
}

void ReachModel::setSendAgain(const QVector<SendAgain>& people)
{
    if (store(m_sendAgain, people))
        Q_EMIT changed();
}

} // namespace alcove::ui

#include "ui/model/home_model.h"

#include "ui/model/property.h"

#include <algorithm>

namespace alcove::ui {

void HomeModel::setNextSession(const std::optional<NextSession>& session)
{
    if (store(m_nextSession, session))
        Q_EMIT changed();
}

void HomeModel::setTherapists(const QVector<KnownTherapist>& therapists, const QByteArray& chosen)
{
    const bool otherChoice = store(m_chosenTherapist, chosen);
    if (store(m_therapists, therapists) || otherChoice)
        Q_EMIT changed();
}

void HomeModel::setGoals(const QVector<GoalLine>& goals)
{
    if (store(m_goals, goals))
        Q_EMIT changed();
}

void HomeModel::setReflections(const QVector<ReflectionLine>& reflections)
{
    if (store(m_reflections, reflections))
        Q_EMIT changed();
}

void HomeModel::setLinkProblem(LinkProblem problem, const QDate& day, const PersonName& therapist)
{
    m_linkProblemDay = day;
    m_linkProblemTherapist = therapist;
    m_linkProblem = problem;
    Q_EMIT changed();
}

void HomeModel::setOpenedLink(const std::optional<LinkSummary>& link)
{
    const bool otherLink = store(m_openedLink, link);
    const bool solved = link && store(m_linkProblem, LinkProblem::None);
    if (otherLink || solved)
        Q_EMIT changed();
}

void HomeModel::setWaiting(const QVector<WaitingPerson>& waiting)
{
    const QVector<WaitingPerson> before = m_waiting;
    if (!store(m_waiting, waiting))
        return;
    Q_EMIT changed();
    for (const WaitingPerson& person : waiting) {
        const auto same = [&person](const WaitingPerson& other) { return other.id == person.id; };
        if (std::none_of(before.begin(), before.end(), same))
            Q_EMIT personArrived(person.id);
    }
}

void HomeModel::setLinkTried(const std::optional<PersonName>& person)
{
    if (!store(m_linkTried, person))
        return;
    Q_EMIT linkTriedChanged();
    Q_EMIT changed();
}

void HomeModel::setBefore(const std::optional<BeforeSession>& before)
{
    if (store(m_before, before))
        Q_EMIT changed();
}

void HomeModel::setToday(const QVector<PlannedSession>& today)
{
    if (store(m_today, today))
        Q_EMIT changed();
}

} // namespace alcove::ui

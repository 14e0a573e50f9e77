#include "ui/model/people_model.h"

#include "ui/model/property.h"

#include <algorithm>

namespace alcove::ui {

const KnownPerson* PeopleModel::person(const QString& invitationId) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
        [&](const KnownPerson& one) { return one.invitationId == invitationId; });
    return found == m_people.end() ? nullptr : &*found;
}

void PeopleModel::setPeople(const QVector<KnownPerson>& people)
{
    if (store(m_people, people))
        Q_EMIT changed();
}

void PeopleModel::setInvitations(const QVector<InvitationLine>& invitations)
{
    if (store(m_invitations, invitations))
        Q_EMIT changed();
}

} // namespace alcove::ui

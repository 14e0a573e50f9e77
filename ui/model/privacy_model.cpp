#include "ui/model/privacy_model.h"

#include "ui/model/property.h"

namespace alcove::ui {

void PrivacyModel::setKept(const Kept& kept, const Kept& shared)
{
    const bool news = store(m_kept, kept);
    if (store(m_shared, shared) || news)
        Q_EMIT changed();
}

void PrivacyModel::setTherapist(const PersonName& name)
{
    if (store(m_therapist, name))
        Q_EMIT changed();
}

void PrivacyModel::setPassword(bool has, bool needed)
{
    const bool news = store(m_hasPassword, has);
    if (store(m_passwordNeeded, needed) || news)
        Q_EMIT changed();
}

void PrivacyModel::setChoices(int lockAfter, bool hideNotes)
{
    const bool news = store(m_lockAfter, lockAfter);
    if (store(m_hideNotes, hideNotes) || news)
        Q_EMIT changed();
}

void PrivacyModel::setBackup(const QDate& last, bool remind)
{
    const bool news = store(m_lastBackup, last);
    if (store(m_remind, remind) || news)
        Q_EMIT changed();
}

void PrivacyModel::setRecoveryCode(const QString& code)
{
    if (store(m_recoveryCode, code))
        Q_EMIT changed();
}

void PrivacyModel::setOutcome(Outcome outcome)
{
    m_outcome = outcome;
    Q_EMIT changed();
}

void PrivacyModel::setLocked(bool locked)
{
    if (!store(m_locked, locked))
        return;
    Q_EMIT lockedChanged(locked);
    Q_EMIT changed();
}

} // namespace alcove::ui

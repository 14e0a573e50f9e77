#include "ui/model/journal_model.h"

#include "ui/model/property.h"

#include <algorithm>

namespace alcove::ui {

bool NoteDraft::isEmpty() const
{
    return !feeling && std::all_of(answers.begin(), answers.end(), [](const QString& answer) { return answer.trimmed().isEmpty(); });
}

void JournalModel::setTherapist(const PersonName& name)
{
    if (store(m_therapist, name))
        Q_EMIT changed();
}

void JournalModel::setNextSession(const QDate& day)
{
    if (store(m_nextSession, day))
        Q_EMIT changed();
}

void JournalModel::editNote(const NoteDraft& note)
{
    if (!store(m_note, note))
        return;
    m_saved = Saved::Waiting;
    Q_EMIT noteEdited();
    Q_EMIT changed();
}

void JournalModel::openNote(const NoteDraft& note)
{
    m_note = note;
    m_saved = note.isEmpty() ? Saved::Nothing : Saved::Done;
    Q_EMIT noteOpened();
    Q_EMIT changed();
}

void JournalModel::setSaved(Saved saved)
{
    if (store(m_saved, saved))
        Q_EMIT changed();
}

void JournalModel::setCovered(bool covered)
{
    if (store(m_covered, covered))
        Q_EMIT changed();
}

void JournalModel::setNotes(const QVector<JournalNote>& notes)
{
    if (store(m_notes, notes))
        Q_EMIT changed();
}

void JournalModel::setGoals(const QVector<JournalGoal>& goals)
{
    if (store(m_goals, goals))
        Q_EMIT changed();
}

void JournalModel::setGoalsShared(bool shared)
{
    if (store(m_goalsShared, shared))
        Q_EMIT changed();
}

} // namespace alcove::ui

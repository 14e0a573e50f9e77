#pragma once

#include "ui/home/session_time_fields.h"
#include "ui/model/models.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tag.h"

namespace alcove::ui {

/// One person the therapist meets: how often, what comes next, what they handed over, and the ways to their
/// other pages. Sequence: ui.
class PersonSheet : public Sheet {
    Q_OBJECT
public:
    PersonSheet(const Theme& theme, QWidget* host, const Models& models);

    void openPerson(const QString& invitationId);

Q_SIGNALS:
    void noteRequested(const QString& noteId);
    void progressRequested(const QByteArray& person);
    void agreementsRequested();

private:
    QWidget* buildPlan();
    void render();
    void renderNotes(const KnownPerson& person);

    const Theme& m_theme;
    PeopleModel& m_people;
    JournalModel& m_journal;
    ClockModel& m_clock;
    QString m_id;
    Tag* m_tag;
    PlainLabel* m_met;
    PlainLabel* m_planned;
    SessionTimeFields* m_times;
    Button* m_plan;
    PlainLabel* m_notesTitle;
    QVBoxLayout* m_notes;
    Button* m_progress;
    Button* m_agreements;
};

} // namespace alcove::ui

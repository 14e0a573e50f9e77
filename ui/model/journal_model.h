#pragma once

#include "ui/model/person_name.h"

#include <QDate>
#include <QObject>
#include <QStringList>
#include <QVector>

#include <array>
#include <optional>

namespace alcove::ui {

/// A note being written.
struct NoteDraft {
    bool before = true; ///< before a session; else after it
    std::array<QString, 4> answers;
    std::optional<int> feeling; ///< 0 to 1000; nothing: not answered
    bool share = false;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const NoteDraft& a, const NoteDraft& b)
    {
        return a.before == b.before && a.answers == b.answers && a.feeling == b.feeling && a.share == b.share;
    }
};

/// A note that was kept.
struct JournalNote {
    enum class Sharing { KeptPrivate, ReadyToHandOver, HandedOver, Received };

    QByteArray id;
    NoteDraft text;
    QDate day;
    Sharing sharing = Sharing::KeptPrivate;
    PersonName person; ///< whom it is shared with, or who sent it
    QByteArray key;    ///< the same person's

    friend bool operator==(const JournalNote& a, const JournalNote& b)
    {
        return a.id == b.id && a.text == b.text && a.day == b.day && a.sharing == b.sharing && a.person == b.person && a.key == b.key;
    }
};

/// A goal in the client's own words.
struct JournalGoal {
    enum class Nearness { NotSaid, GettingNearer, LittleNearer, AboutTheSame, FurtherAway };

    QByteArray id;
    QString text;
    QDate talkedAbout; ///< invalid: not yet
    Nearness nearness = Nearness::NotSaid;

    friend bool operator==(const JournalGoal& a, const JournalGoal& b)
    {
        return a.id == b.id && a.text == b.text && a.talkedAbout == b.talkedAbout && a.nearness == b.nearness;
    }
};

/// Notes and goals of the person at this computer, and those that were handed over to them.
/// Sequence: ui.
class JournalModel : public QObject {
    Q_OBJECT
public:
    enum class Saved { Nothing, Waiting, Done, Unable };
    Q_ENUM(Saved)

    using QObject::QObject;

    /// Whom notes can be shared with; empty: nobody yet.
    [[nodiscard]] PersonName therapist() const { return m_therapist; }
    void setTherapist(const PersonName& name);
    /// When the next session is, for "Ready to hand over on …".
    [[nodiscard]] QDate nextSession() const { return m_nextSession; }
    void setNextSession(const QDate& day);

    [[nodiscard]] const NoteDraft& note() const { return m_note; }
    /// The person's own typing and choosing; the app saves it.
    void editNote(const NoteDraft& note);
    /// What was found stored, or a fresh one.
    void openNote(const NoteDraft& note);
    [[nodiscard]] Saved saved() const { return m_saved; }
    void setSaved(Saved saved);
    /// Words are covered until they are asked for; also from the start when the person set that.
    [[nodiscard]] bool covered() const { return m_covered; }
    void setCovered(bool covered);

    [[nodiscard]] const QVector<JournalNote>& notes() const { return m_notes; } ///< newest first
    void setNotes(const QVector<JournalNote>& notes);
    [[nodiscard]] const QVector<JournalGoal>& goals() const { return m_goals; }
    void setGoals(const QVector<JournalGoal>& goals);
    /// The therapist can see the goals once both are connected.
    [[nodiscard]] bool goalsShared() const { return m_goalsShared; }
    void setGoalsShared(bool shared);

Q_SIGNALS:
    void changed();
    void noteEdited();
    /// A note was opened or its keeping changed: fields take their text again.
    void noteOpened();

    /// "Keep this note": it leaves the desk as it is.
    void keepRequested();
    /// "Write a note": open the one that was begun, or a fresh one.
    void writeRequested(bool before);
    void changeRequested(const QByteArray& id);
    void takeBackRequested(const QByteArray& id);
    void removeRequested(const QByteArray& id);

    void goalAdded(const QString& text);
    void goalChanged(const QByteArray& id, const QString& text);
    void goalRemoved(const QByteArray& id);
    void goalTalkedAbout(const QByteArray& id);
    void nearnessSaid(const QByteArray& id, alcove::ui::JournalGoal::Nearness nearness);
    void goalsSharingChosen(bool shared);

private:
    PersonName m_therapist;
    QDate m_nextSession;
    NoteDraft m_note;
    Saved m_saved = Saved::Nothing;
    bool m_covered = false;
    QVector<JournalNote> m_notes;
    QVector<JournalGoal> m_goals;
    bool m_goalsShared = false;
};

} // namespace alcove::ui

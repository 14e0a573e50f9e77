#pragma once

#include "ui/model/person_name.h"

#include <QDate>
#include <QObject>

namespace alcove::ui {

/// What lies on this computer, how it is locked, and how it is taken away.
/// Sequence: ui.
class PrivacyModel : public QObject {
    Q_OBJECT
public:
    /// Numbers of things, not the things.
    struct Kept {
        int notes = 0;
        int goals = 0;
        int agreements = 0;
        int answers = 0;
        friend bool operator==(const Kept& a, const Kept& b)
        {
            return a.notes == b.notes && a.goals == b.goals && a.agreements == b.agreements && a.answers == b.answers;
        }
    };
    enum class Outcome {
        None,
        CopySaved,
        BackupSaved,
        Moved,
        PasswordSet,
        PasswordTaken,
        WrongPassword,
        Unable,
        WrongCode,
        Restored
    };
    Q_ENUM(Outcome)

    using QObject::QObject;

    [[nodiscard]] Kept kept() const { return m_kept; }
    [[nodiscard]] Kept shared() const { return m_shared; }
    void setKept(const Kept& kept, const Kept& shared);
    [[nodiscard]] PersonName therapist() const { return m_therapist; }
    void setTherapist(const PersonName& name);

    [[nodiscard]] bool hasPassword() const { return m_hasPassword; }
    [[nodiscard]] bool passwordNeeded() const { return m_passwordNeeded; } ///< it cannot be taken away
    void setPassword(bool has, bool needed);
    [[nodiscard]] int lockAfter() const { return m_lockAfter; } ///< minutes; 0: not by itself
    [[nodiscard]] bool hideNotes() const { return m_hideNotes; }
    void setChoices(int lockAfter, bool hideNotes);
    [[nodiscard]] QDate lastBackup() const { return m_lastBackup; }
    [[nodiscard]] bool remind() const { return m_remind; }
    void setBackup(const QDate& last, bool remind);

    /// Shown once, to be written down; empty: none is shown.
    [[nodiscard]] QString recoveryCode() const { return m_recoveryCode; }
    void setRecoveryCode(const QString& code);
    /// How the last request ended.
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    void setOutcome(Outcome outcome);
    /// The window is locked until the password was given.
    [[nodiscard]] bool locked() const { return m_locked; }
    void setLocked(bool locked);

Q_SIGNALS:
    void changed();
    void lockedChanged(bool locked);

    void seeAllRequested();
    void passwordChosen(const QString& password); ///< empty: none any more
    void lockAfterChosen(int minutes);
    void hideNotesChosen(bool hide);
    void lockRequested();
    void unlockRequested(const QString& password);
    /// A folder with readable files.
    void copyRequested(const QString& folder);
    void recoveryCodeRequested();
    void backupRequested(const QString& file, bool moving);
    void eraseRequested();
    /// The reminder was to be seen: it is not shown again after this run.
    void reminderShown();
    void reminderClosed();

private:
    Kept m_kept;
    Kept m_shared;
    PersonName m_therapist;
    bool m_hasPassword = false;
    bool m_passwordNeeded = false;
    int m_lockAfter = 0;
    bool m_hideNotes = false;
    QDate m_lastBackup;
    bool m_remind = false;
    QString m_recoveryCode;
    Outcome m_outcome = Outcome::None;
    bool m_locked = false;
};

} // namespace alcove::ui

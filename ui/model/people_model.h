#pragma once

#include "ui/model/person_name.h"

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QVector>

namespace alcove::ui {

/// Somebody a therapist has invited, as the list of people shows them.
struct KnownPerson {
    enum class Known { Verified, NotChecked, NewDevice };

    QString invitationId;
    QByteArray key; ///< their computer's; empty: has not come yet
    PersonName name;
    Known known = Known::NotChecked;
    QDate verifiedOn;
    int met = 0;
    QDate lastMet;      ///< invalid: not yet
    QDateTime next;     ///< invalid: nothing planned that is not over
    int minutes = 0;    ///< of the next session; 0: not said
    QString waitingId;  ///< at the door under this number; empty: not there
    bool expected = true;
    QString told;       ///< what they wrote after the last session; may be empty
    QString note;       ///< the note handed over since the last session, by its number; empty: none
    bool agreement = false; ///< the practice's agreement goes to them

    friend bool operator==(const KnownPerson& a, const KnownPerson& b)
    {
        return a.invitationId == b.invitationId && a.key == b.key && a.name == b.name && a.known == b.known && a.verifiedOn == b.verifiedOn
            && a.met == b.met && a.lastMet == b.lastMet && a.next == b.next && a.minutes == b.minutes && a.waitingId == b.waitingId
            && a.expected == b.expected && a.told == b.told && a.note == b.note && a.agreement == b.agreement;
    }
};

/// One link that was given out.
struct InvitationLine {
    enum class State {
        Open,     ///< nobody used it yet
        InUse,    ///< it belongs to one person's computer now
        Past,     ///< its day is over, and nobody came
        TurnedOff
    };

    QString id;
    PersonName name;
    State state = State::Open;
    QDate made;        ///< invalid: not known
    QDateTime start;   ///< invalid: no time
    QDate worksUntil;
    bool untilTurnedOff = false;

    friend bool operator==(const InvitationLine& a, const InvitationLine& b)
    {
        return a.id == b.id && a.name == b.name && a.state == b.state && a.made == b.made && a.start == b.start
            && a.worksUntil == b.worksUntil && a.untilTurnedOff == b.untilTurnedOff;
    }
};

/// Everyone a therapist has invited, and every link.
/// Sequence: ui.
class PeopleModel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const QVector<KnownPerson>& people() const { return m_people; } ///< by name
    /// The one with this invitation; null: nobody.
    [[nodiscard]] const KnownPerson* person(const QString& invitationId) const;
    void setPeople(const QVector<KnownPerson>& people);
    /// The newest first, those that work before those that do not.
    [[nodiscard]] const QVector<InvitationLine>& invitations() const { return m_invitations; }
    void setInvitations(const QVector<InvitationLine>& invitations);

Q_SIGNALS:
    void changed();

    /// The next session with this person; an invalid time: none is planned.
    void planRequested(const QString& invitationId, const QDateTime& start, int minutes);
    /// Whether the agreement goes to this person.
    void agreementChosen(const QString& invitationId, bool on);

private:
    QVector<KnownPerson> m_people;
    QVector<InvitationLine> m_invitations;
};

} // namespace alcove::ui

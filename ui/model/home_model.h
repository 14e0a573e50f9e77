#pragma once

#include "ui/model/person_name.h"

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QVector>

#include <optional>

namespace alcove::ui {

/// The client's planned session.
struct NextSession {
    PersonName therapist;
    QDateTime start; ///< invalid: the link names no time
    int minutes = 0; ///< 0: not known

    friend bool operator==(const NextSession& a, const NextSession& b)
    {
        return a.therapist == b.therapist && a.start == b.start && a.minutes == b.minutes;
    }
};

/// What an opened link says, before anything is sent anywhere.
struct LinkSummary {
    QString fingerprint; ///< of the therapist's key, in groups
    QStringList places;  ///< the addresses and services it would ask, as written
    QDateTime worksUntil;

    friend bool operator==(const LinkSummary& a, const LinkSummary& b)
    {
        return a.fingerprint == b.fingerprint && a.places == b.places && a.worksUntil == b.worksUntil;
    }
};

/// One person at the therapist's door.
struct WaitingPerson {
    enum class Known { Verified, NotChecked, NewDevice };
    enum class Door {
        Closed,    ///< waiting; the therapist may let them in
        Open,      ///< let in; they know, and come in their own time
        NotJustYet ///< let in; they asked for a little longer
    };

    QString id;
    PersonName name;           ///< the label of their invitation
    QDateTime since;
    Known known = Known::NotChecked;
    Door door = Door::Closed;
    bool expected = true;      ///< false: no session with them is planned about now
    bool sameLinkTwice = false;///< another computer used the same link
    bool toldFewMinutes = false;

    friend bool operator==(const WaitingPerson& a, const WaitingPerson& b)
    {
        return a.id == b.id && a.name == b.name && a.since == b.since && a.known == b.known && a.door == b.door
            && a.expected == b.expected && a.sameLinkTwice == b.sameLinkTwice && a.toldFewMinutes == b.toldFewMinutes;
    }
};

/// One line of the therapist's day.
struct PlannedSession {
    QString invitationId;
    PersonName name;
    QDateTime start;
    int minutes = 0;
    bool verified = false;
    bool first = false;
    bool finished = false;

    friend bool operator==(const PlannedSession& a, const PlannedSession& b)
    {
        return a.invitationId == b.invitationId && a.name == b.name && a.start == b.start && a.minutes == b.minutes
            && a.verified == b.verified && a.first == b.first && a.finished == b.finished;
    }
};

/// What both homes show.
/// Sequence: ui.
class HomeModel : public QObject {
    Q_OBJECT
public:
    enum class LinkProblem { None, PartMissing, NotALink, Expired, TurnedOff, SomeoneElse };
    Q_ENUM(LinkProblem)

    using QObject::QObject;

    [[nodiscard]] std::optional<NextSession> nextSession() const { return m_nextSession; }
    void setNextSession(const std::optional<NextSession>& session);

    [[nodiscard]] LinkProblem linkProblem() const { return m_linkProblem; }
    /// The day and therapist an expired, turned-off or used link was for, where known.
    [[nodiscard]] QDate linkProblemDay() const { return m_linkProblemDay; }
    [[nodiscard]] PersonName linkProblemTherapist() const { return m_linkProblemTherapist; }
    void setLinkProblem(LinkProblem problem, const QDate& day = {}, const PersonName& therapist = {});
    /// A link that reads well and waits for Continue.
    [[nodiscard]] std::optional<LinkSummary> openedLink() const { return m_openedLink; }
    void setOpenedLink(const std::optional<LinkSummary>& link);

    [[nodiscard]] QVector<WaitingPerson> waiting() const { return m_waiting; }
    void setWaiting(const QVector<WaitingPerson>& waiting);
    [[nodiscard]] QVector<PlannedSession> today() const { return m_today; }
    void setToday(const QVector<PlannedSession>& today);

Q_SIGNALS:
    void changed();
    void personArrived(const QString& id);

    /// Read this link and answer with setOpenedLink or setLinkProblem. Nothing is sent.
    void linkPasted(const QString& text);
    /// The person read the summary and pressed Continue: plan it (setNextSession), still send nothing.
    void linkAccepted();
    void linkDeclined();
    void waitingRoomRequested();
    void letInRequested(const QString& id);
    void fewMinutesRequested(const QString& id);
    /// "Not now" to somebody unexpected.
    void notNowRequested(const QString& id);

private:
    std::optional<NextSession> m_nextSession;
    LinkProblem m_linkProblem = LinkProblem::None;
    QDate m_linkProblemDay;
    PersonName m_linkProblemTherapist;
    std::optional<LinkSummary> m_openedLink;
    QVector<WaitingPerson> m_waiting;
    QVector<PlannedSession> m_today;
};

} // namespace alcove::ui

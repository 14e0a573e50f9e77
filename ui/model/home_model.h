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

/// A therapist the client has a way to.
struct KnownTherapist {
    QByteArray id; ///< as the app knows them
    PersonName name; ///< empty before the first meeting
    QDateTime start; ///< of the session planned next; invalid: none

    friend bool operator==(const KnownTherapist& a, const KnownTherapist& b)
    {
        return a.id == b.id && a.name == b.name && a.start == b.start;
    }
};

/// One goal as the home shows it.
struct GoalLine {
    QString text;
    QDate talkedAbout; ///< invalid: not yet

    friend bool operator==(const GoalLine& a, const GoalLine& b) { return a.text == b.text && a.talkedAbout == b.talkedAbout; }
};

/// One note as the home shows it: when, not what.
struct ReflectionLine {
    bool before = true; ///< before a session; else after it
    QDate day;
    bool shared = false;

    friend bool operator==(const ReflectionLine& a, const ReflectionLine& b)
    {
        return a.before == b.before && a.day == b.day && a.shared == b.shared;
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
    QByteArray person;         ///< their key
    QString invitationId;
    PersonName name;           ///< the label of their invitation
    QDateTime since;
    Known known = Known::NotChecked;
    Door door = Door::Closed;
    bool expected = true;      ///< false: no session with them is planned about now
    bool sameLinkTwice = false;///< another computer used the same link
    bool toldFewMinutes = false;

    friend bool operator==(const WaitingPerson& a, const WaitingPerson& b)
    {
        return a.id == b.id && a.person == b.person && a.invitationId == b.invitationId && a.name == b.name && a.since == b.since && a.known == b.known && a.door == b.door
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
    bool finished = false; ///< the two met; a time that went by alone is not
    bool past = false;     ///< its time is over
    QString note;          ///< handed over for it, by its number; empty: none

    friend bool operator==(const PlannedSession& a, const PlannedSession& b)
    {
        return a.invitationId == b.invitationId && a.name == b.name && a.start == b.start && a.minutes == b.minutes
            && a.verified == b.verified && a.first == b.first && a.finished == b.finished && a.past == b.past && a.note == b.note;
    }
};

/// What is good to have in mind before the next session: for the therapist alone.
struct BeforeSession {
    PersonName client;
    QDate lastMet;
    QString told; ///< what the client wrote afterwards; may be empty

    friend bool operator==(const BeforeSession& a, const BeforeSession& b)
    {
        return a.client == b.client && a.lastMet == b.lastMet && a.told == b.told;
    }
};

/// What both homes show.
/// Sequence: ui.
class HomeModel : public QObject {
    Q_OBJECT
public:
    enum class LinkProblem { None, PartMissing, NotALink, Several, OtherVersion, Expired, TurnedOff, SomeoneElse };
    Q_ENUM(LinkProblem)

    using QObject::QObject;

    [[nodiscard]] std::optional<NextSession> nextSession() const { return m_nextSession; }
    void setNextSession(const std::optional<NextSession>& session);

    /// Everyone the client has a way to; the one of nextSession() among them.
    [[nodiscard]] QVector<KnownTherapist> therapists() const { return m_therapists; }
    [[nodiscard]] QByteArray chosenTherapist() const { return m_chosenTherapist; }
    void setTherapists(const QVector<KnownTherapist>& therapists, const QByteArray& chosen);

    [[nodiscard]] QVector<GoalLine> goals() const { return m_goals; }
    void setGoals(const QVector<GoalLine>& goals);
    /// The newest first.
    [[nodiscard]] QVector<ReflectionLine> reflections() const { return m_reflections; }
    void setReflections(const QVector<ReflectionLine>& reflections);

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
    /// Whose link somebody else's computer tried, and was not let in; nothing: nobody's, or the therapist has read it.
    [[nodiscard]] std::optional<PersonName> linkTried() const { return m_linkTried; }
    void setLinkTried(const std::optional<PersonName>& person);
    [[nodiscard]] QVector<PlannedSession> today() const { return m_today; }
    void setToday(const QVector<PlannedSession>& today);
    [[nodiscard]] std::optional<BeforeSession> before() const { return m_before; }
    void setBefore(const std::optional<BeforeSession>& before);

Q_SIGNALS:
    void changed();
    void personArrived(const QString& id);
    void linkTriedChanged();

    /// Read this link and answer with setOpenedLink or setLinkProblem. Nothing is sent.
    void linkPasted(const QString& text);
    /// The person read the summary and pressed Continue: plan it (setNextSession), still send nothing.
    void linkAccepted();
    void linkDeclined();
    /// The next visit is to this therapist: answer with setTherapists and setNextSession.
    void therapistChosen(const QByteArray& id);
    void waitingRoomRequested();
    void letInRequested(const QString& id);
    void fewMinutesRequested(const QString& id);
    /// "Not now" to somebody unexpected.
    void notNowRequested(const QString& id);

private:
    std::optional<NextSession> m_nextSession;
    QVector<KnownTherapist> m_therapists;
    QByteArray m_chosenTherapist;
    QVector<GoalLine> m_goals;
    QVector<ReflectionLine> m_reflections;
    LinkProblem m_linkProblem = LinkProblem::None;
    QDate m_linkProblemDay;
    PersonName m_linkProblemTherapist;
    std::optional<LinkSummary> m_openedLink;
    QVector<WaitingPerson> m_waiting;
    std::optional<PersonName> m_linkTried;
    QVector<PlannedSession> m_today;
    std::optional<BeforeSession> m_before;
};

} // namespace alcove::ui

#pragma once

#include "ui/model/person_name.h"

#include <QDate>
#include <QObject>
#include <QVector>

#include <array>
#include <optional>

namespace alcove::ui {

/// What is asked after a session. The four statements are Alcove's own wording and no published scale.
struct FeedbackAnswers {
    enum class Comfort { NotSaid, AtEase, MostlyAtEase, BitUneasy, Uneasy, RatherNotSay };

    std::array<std::optional<int>, 4> statements; ///< 0 to 1000; nothing: not answered
    Comfort comfort = Comfort::NotSaid;
    QString words;

    friend bool operator==(const FeedbackAnswers& a, const FeedbackAnswers& b)
    {
        return a.statements == b.statements && a.comfort == b.comfort && a.words == b.words;
    }
};

/// How a session went technically, and what stayed of it.
struct SessionReceipt {
    enum class Way { Unknown, Direct, Relayed };
    enum class Answer { Skipped, Kept, Sent, WillBeSent };

    PersonName peer;
    QDateTime began;
    int minutes = 0;
    Way way = Way::Unknown;
    bool wordsVerified = false;
    Answer answer = Answer::Skipped;

    friend bool operator==(const SessionReceipt& a, const SessionReceipt& b)
    {
        return a.peer == b.peer && a.began == b.began && a.minutes == b.minutes && a.way == b.way
            && a.wordsVerified == b.wordsVerified && a.answer == b.answer;
    }
};

/// One session in the charts; places that were not answered, or not sent, are gaps.
struct TrendPoint {
    QDate day;
    std::array<std::optional<int>, 4> statements;
    QString words;

    friend bool operator==(const TrendPoint& a, const TrendPoint& b)
    {
        return a.day == b.day && a.statements == b.statements && a.words == b.words;
    }
};

/// A goal in the charts.
struct GoalTrend {
    QString text;
    QVector<std::optional<int>> places; ///< nearer is higher, 0 to 1000
    QString lastWord;                   ///< "getting nearer"

    friend bool operator==(const GoalTrend& a, const GoalTrend& b)
    {
        return a.text == b.text && a.places == b.places && a.lastWord == b.lastWord;
    }
};

/// One person's charts. A client has one, of themselves.
struct Trend {
    QByteArray person;
    PersonName name; ///< the client's at the therapist's side; empty: one's own
    QVector<TrendPoint> sessions; ///< oldest first
    QVector<GoalTrend> goals;

    friend bool operator==(const Trend& a, const Trend& b)
    {
        return a.person == b.person && a.name == b.name && a.sessions == b.sessions && a.goals == b.goals;
    }
};

/// A statement that was lower lately, for the therapist alone: worth asking about, no judgement.
struct WorthAsking {
    int statement = 0;
    int sessions = 0;
    QString words; ///< what the client wrote the last time; may be empty
};

/// The question after a session, its receipt, and the charts.
/// Sequence: ui.
class FeedbackModel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] PersonName therapist() const { return m_therapist; }
    /// A session is over: nothing is preselected, whatever stood there before is gone.
    void ask(const PersonName& therapist);
    [[nodiscard]] const SessionReceipt& receipt() const { return m_receipt; }
    void setReceipt(const SessionReceipt& receipt);
    [[nodiscard]] const QVector<Trend>& trends() const { return m_trends; }
    void setTrends(const QVector<Trend>& trends);

Q_SIGNALS:
    void changed();
    void asked();

    void sendRequested(const alcove::ui::FeedbackAnswers& answers);
    void keepRequested(const alcove::ui::FeedbackAnswers& answers);
    /// Also when the window is closed over the question.
    void skipRequested();

private:
    PersonName m_therapist;
    SessionReceipt m_receipt;
    QVector<Trend> m_trends;
};

/// The statement whose answers fell from session to session for the longest time, two at least, and by more than
/// a hand trembles. Nothing for fewer than three answers: two points are no line.
[[nodiscard]] std::optional<WorthAsking> worthAskingAbout(const Trend& trend);

} // namespace alcove::ui

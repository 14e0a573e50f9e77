#pragma once

#include "ui/model/person_name.h"

#include <QDate>
#include <QObject>
#include <QStringList>
#include <QVector>

#include <optional>

namespace alcove::ui {

/// One section of an agreement as it is shown.
struct AgreementPart {
    struct Paragraph {
        enum class Kind { Plain, Point, Aside };
        Kind kind = Kind::Plain;
        QString text;
        friend bool operator==(const Paragraph& a, const Paragraph& b) { return a.kind == b.kind && a.text == b.text; }
    };
    QString name;
    QString title;
    QVector<Paragraph> paragraphs;
    bool read = false;
    bool changed = false; ///< since the person signed

    friend bool operator==(const AgreementPart& a, const AgreementPart& b)
    {
        return a.name == b.name && a.title == b.title && a.paragraphs == b.paragraphs && a.read == b.read && a.changed == b.changed;
    }
};

/// What a client says for today.
struct TodayAnswers {
    enum class PlanB { NotSaid, TherapistRings, ClientRings, WeWrite };

    QString place;
    QString phone;
    QString contactName;
    QString contactPhone;
    QString overhear;
    PlanB planB = PlanB::NotSaid;
    int planBMinutes = 2; ///< 2, 5 or 10

    friend bool operator==(const TodayAnswers& a, const TodayAnswers& b)
    {
        return a.place == b.place && a.phone == b.phone && a.contactName == b.contactName && a.contactPhone == b.contactPhone
            && a.overhear == b.overhear && a.planB == b.planB && a.planBMinutes == b.planBMinutes;
    }
};

/// One client's agreement as the therapist's side lists it.
struct ClientAgreement {
    /// Changed: signed, and another version was given since.
    enum class State { NotOffered, Offered, Signed, Changed, Declined, Withdrawn };
    QByteArray person;
    PersonName name;
    State state = State::NotOffered;
    QDate day;
    int version = 0;
    QString question; ///< asked about it; empty: none
    std::optional<TodayAnswers> today;
    bool toGive = false; ///< not offered yet: it is, once both are connected

    friend bool operator==(const ClientAgreement& a, const ClientAgreement& b)
    {
        return a.person == b.person && a.name == b.name && a.state == b.state && a.day == b.day && a.version == b.version
            && a.question == b.question && a.today == b.today && a.toGive == b.toGive;
    }
};

/// How two people work together: the text, who signed it, what is said for today.
/// Sequence: ui.
class AgreementModel : public QObject {
    Q_OBJECT
public:
    enum class State {
        NotHere,    ///< it arrives when both are connected
        ToRead,
        Signed,     ///< by both
        Changed,    ///< signed, and offered again with other words
        Declined,
        Withdrawn
    };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QVector<AgreementPart>& parts() const { return m_parts; }
    [[nodiscard]] PersonName therapist() const { return m_therapist; }
    [[nodiscard]] int version() const { return m_version; }
    [[nodiscard]] QDate versionDay() const { return m_versionDay; }
    [[nodiscard]] QDate therapistSigned() const { return m_therapistSigned; }
    [[nodiscard]] QDate ownSigned() const { return m_ownSigned; }
    [[nodiscard]] bool keptByBoth() const { return m_keptByBoth; }
    struct Shown {
        State state = State::NotHere;
        QVector<AgreementPart> parts;
        PersonName therapist;
        int version = 0;
        QDate versionDay;
        QDate therapistSigned;
        QDate ownSigned;
        bool keptByBoth = false;
    };
    void show(const Shown& shown);
    [[nodiscard]] int sectionsLeft() const;

    [[nodiscard]] const TodayAnswers& today() const { return m_today; }
    void setToday(const TodayAnswers& today);

    /// A therapist's own text, and whom it was offered to.
    [[nodiscard]] QString ownText() const { return m_ownText; }
    [[nodiscard]] bool ownTextWrong() const { return m_ownTextWrong; }
    void setOwnText(const QString& text, bool wrong);
    /// A text was chosen, and can be given to people.
    [[nodiscard]] bool inUse() const { return m_inUse; }
    void setInUse(bool inUse);
    [[nodiscard]] const QVector<ClientAgreement>& clients() const { return m_clients; }
    void setClients(const QVector<ClientAgreement>& clients);

Q_SIGNALS:
    void changed();

    void readRequested(int section);
    void askRequested(int section, const QString& question);
    void signRequested(const QString& name);
    void declineRequested();
    void withdrawRequested();
    void saveCopyRequested();
    /// The client changed what is said for today; it is handed over when both are connected.
    void todayEdited(const alcove::ui::TodayAnswers& today);

    /// The therapist uses this text from now on.
    void ownTextChosen(const QString& text);
    void withdrawFromRequested(const QByteArray& person);
    /// Whether this client is given the text at the next meeting.
    void giveRequested(const QByteArray& person, bool give);

private:
    State m_state = State::NotHere;
    QVector<AgreementPart> m_parts;
    PersonName m_therapist;
    int m_version = 0;
    QDate m_versionDay;
    QDate m_therapistSigned;
    QDate m_ownSigned;
    bool m_keptByBoth = false;
    TodayAnswers m_today;
    QString m_ownText;
    bool m_ownTextWrong = false;
    bool m_inUse = false;
    QVector<ClientAgreement> m_clients;
};

} // namespace alcove::ui

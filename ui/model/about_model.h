#pragma once

#include "ui/model/person_name.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace alcove::ui {

/// What somebody says about themselves. Every text may come from another person: shown as plain text only.
struct AboutPerson {
    QString name;
    QString say; ///< how to say it
    QString pronouns;
    quint32 helps = 0; ///< bits, in the order of helpTexts()
    QString words;
    QString profession;
    QString speaks;
    QStringList expect;
    QString phone;    ///< a therapist's, for when the line drops
    QDate verifiedOn; ///< of another person; invalid: not checked yet

    /// Whether there is more to read than the name.
    [[nodiscard]] bool tellsMore() const;

    friend bool operator==(const AboutPerson& a, const AboutPerson& b)
    {
        return a.name == b.name && a.say == b.say && a.pronouns == b.pronouns && a.helps == b.helps && a.words == b.words
            && a.profession == b.profession && a.speaks == b.speaks && a.expect == b.expect && a.phone == b.phone && a.verifiedOn == b.verifiedOn;
    }
};

/// What helps somebody feel at ease; bit n of AboutPerson::helps is the nth text.
[[nodiscard]] QStringList helpTexts();

/// What the person of this computer says about themselves, and what others told.
/// Sequence: ui.
class AboutModel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] AboutPerson own() const { return m_own; }
    void setOwn(const AboutPerson& own);
    /// Another person, by the key the app knows them under; empty: told nothing.
    [[nodiscard]] AboutPerson person(const QByteArray& key) const { return m_people.value(key); }
    void setPerson(const QByteArray& key, const AboutPerson& about);
    /// The therapist of the session planned next, for the client's page.
    [[nodiscard]] AboutPerson therapist() const { return m_people.value(m_therapist); }
    [[nodiscard]] QByteArray therapistKey() const { return m_therapist; }
    void setTherapist(const QByteArray& key);

Q_SIGNALS:
    void changed();
    /// Keep this; answer with setOwn.
    void saveRequested(const alcove::ui::AboutPerson& own);

private:
    AboutPerson m_own;
    QHash<QByteArray, AboutPerson> m_people;
    QByteArray m_therapist;
};

} // namespace alcove::ui

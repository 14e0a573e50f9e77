#include "ui/model/about_model.h"

#include "ui/model/property.h"

namespace alcove::ui {

bool AboutPerson::tellsMore() const
{
    return !say.isEmpty() || !pronouns.isEmpty() || helps != 0 || !words.isEmpty() || !profession.isEmpty() || !speaks.isEmpty()
        || !expect.isEmpty();
}

QStringList helpTexts()
{
    return { AboutModel::tr("A slower pace"), AboutModel::tr("Short breaks"), AboutModel::tr("Camera off sometimes"),
        AboutModel::tr("Chat alongside talking"), AboutModel::tr("Captions"), AboutModel::tr("Being asked before exercises") };
}

void AboutModel::setOwn(const AboutPerson& own)
{
    if (store(m_own, own))
        Q_EMIT changed();
}

void AboutModel::setPerson(const QByteArray& key, const AboutPerson& about)
{
    if (store(m_people[key], about))
        Q_EMIT changed();
}

void AboutModel::setTherapist(const QByteArray& key)
{
    if (store(m_therapist, key))
        Q_EMIT changed();
}

} // namespace alcove::ui

#include "app/window/feature_line.h"

#include <utility>

namespace alcove::app {

FeatureLine::Person personOf(const crypto::PublicKey& key)
{
    return { reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size()) };
}

void FeatureLine::open(const Person& person, Sender sender)
{
    const bool fresh = !m_senders.contains(person);
    m_senders.insert(person, std::move(sender));
    if (fresh)
        Q_EMIT opened(person);
}

void FeatureLine::close(const Person& person)
{
    if (m_senders.remove(person) > 0)
        Q_EMIT closed(person);
}

void FeatureLine::keepOnly(const QList<Person>& people)
{
    for (const Person& person : m_senders.keys()) {
        if (!people.contains(person))
            close(person);
    }
}

void FeatureLine::setHeld(const Person& person, bool held)
{
    if (held)
        m_held.insert(person);
    else
        m_held.remove(person);
}

void FeatureLine::deliver(const Person& person, session::ControlType type, const Bytes& body)
{
    Q_EMIT received(person, static_cast<quint8>(type),
        QByteArray(reinterpret_cast<const char*>(body.data()), static_cast<qsizetype>(body.size())));
}

bool FeatureLine::send(const Person& person, session::ControlType type, Bytes body)
{
    const auto found = m_senders.constFind(person);
    if (found == m_senders.constEnd() || m_held.contains(person))
        return false;
    (*found)(type, std::move(body));
    return true;
}

} // namespace alcove::app

#pragma once

#include "core/base/bytes.h"
#include "core/crypto/key_pair.h"
#include "core/session/control_type.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace alcove::app {

/// What two people hand each other beside sound and picture: agreement, notes, answers. One line for each
/// person who is connected, named by that person's long-term key; the desks open and close it.
/// Invariant: a message sent on an open line arrives once and in order, also over a dropped connection,
/// until the line closes.
/// Sequence: ui.
class FeatureLine final : public QObject {
    Q_OBJECT
public:
    /// The 32 bytes of the other side's static key.
    using Person = QByteArray;
    using Sender = std::function<void(session::ControlType, Bytes)>;

    using QObject::QObject;

    void open(const Person& person, Sender sender);
    void close(const Person& person);
    /// Closes every line but those of `people`.
    void keepOnly(const QList<Person>& people);
    /// The words differ: somebody may be in between, and nothing is handed over until that is sorted out.
    void setHeld(const Person& person, bool held);
    void deliver(const Person& person, session::ControlType type, const Bytes& body);

    [[nodiscard]] bool isOpen(const Person& person) const { return m_senders.contains(person); }
    [[nodiscard]] QList<Person> people() const { return m_senders.keys(); }
    /// False: that person is not connected or is held, nothing was sent.
    bool send(const Person& person, session::ControlType type, Bytes body);

Q_SIGNALS:
    void opened(const QByteArray& person);
    void closed(const QByteArray& person);
    /// Bytes of a stranger: the receiver parses them within the limits of their type.
    void received(const QByteArray& person, quint8 type, const QByteArray& body);

private:
    QHash<Person, Sender> m_senders;
    QSet<Person> m_held;
};

[[nodiscard]] FeatureLine::Person personOf(const crypto::PublicKey& key);

} // namespace alcove::app

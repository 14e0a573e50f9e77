#pragma once

#include "app/rendezvous/broker_inbox.h"
#include "core/base/result.h"
#include "core/base/task_runner.h"

#include <string>

namespace alcove::rendezvous {

/// One login at a broker and the one topic to hear there.
struct MqttLogin {
    std::string host;
    std::uint16_t port = 0;
    bool webSocket = false;
    std::string user;
    std::string password;
    Bytes authority; ///< DER; empty: the system's list
    std::string clientIdentifier;
    std::string subscription;
    Duration timeout = std::chrono::seconds(10); ///< until it works
    std::string proxy; ///< "host:port" or "user:password@host:port" of an HTTP proxy, or empty
};

/// One connection to a broker over TLS, which ends at its first failure. It stands between the program
/// and the MQTT library, which could run in a process of its own behind it.
/// Invariant: messages go into the inbox it was made with, whose size is bounded; events come as tasks of
/// its home, and none after it is destroyed.
/// Sequence: its home.
class MqttConnection {
public:
    struct Events {
        /// Logged in, and the subscription is confirmed.
        std::function<void()> onUp;
        /// Once, the last: AuthenticationFailed (certificate), PermissionDenied (login), Unreachable,
        /// or SessionLost after it was up. It may be destroyed from inside.
        std::function<void(Error)> onDown;
    };

    virtual ~MqttConnection() = default;
    /// QoS 1, not retained; nothing before it is up.
    virtual void publish(const std::string& topic, const Bytes& body) = 0;
    /// What was given before is sent, then it ends silently; to be destroyed a moment later.
    virtual void finish() = 0;
};

using MqttFactory = std::function<std::unique_ptr<MqttConnection>(
    const MqttLogin&, std::shared_ptr<BrokerInbox>, MqttConnection::Events, TaskRunner& home)>;

} // namespace alcove::rendezvous

#pragma once

#include "core/crypto/safety_words.h"
#include "core/session/control_type.h"

#include <functional>

namespace alcove::session {

/// Agrees on the words of one call through its control channel: the client commits, the therapist
/// answers, the client opens. Words belong to the call's first handshake and stay through reconnects.
/// Sequence: net.   Errors: a message out of order or against the commitment raises the alarm, once.
class SafetyWordsExchange {
public:
    struct Callbacks {
        std::function<void(ControlType, ByteView value)> send;
        std::function<void(const crypto::SafetyWords&)> onWords;
        std::function<void()> onAlarm;
    };

    explicit SafetyWordsExchange(Callbacks callbacks) : m_callbacks(std::move(callbacks)) { }

    /// The client's side sends its commitment.
    void startAsClient(const crypto::Hash64& handshakeHash, RandomSource& random);
    void startAsTherapist(const crypto::Hash64& handshakeHash, RandomSource& random);
    void onMessage(ControlType type, ByteView value);

private:
    void alarm();

    Callbacks m_callbacks;
    std::optional<crypto::SafetyWordsInitiator> m_client;
    std::optional<crypto::SafetyWordsResponder> m_therapist;
    bool m_alarmed = false;
};

} // namespace alcove::session

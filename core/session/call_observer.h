#pragma once

#include "core/crypto/safety_words.h"
#include "core/crypto/secret.h"
#include "core/session/control_bodies.h"
#include "core/session/control_type.h"
#include "core/session/session_state.h"

namespace alcove::session {

/// Things that happen in a call and are written to an event log; none says who or where.
enum class CallMilestone {
    HandshakeDone,
    PathConnected,
    PathRestarted,
    OverRendezvous, ///< no UDP path works: datagrams travel over the rendezvous from now on
    Rekeyed,
    Resumed, ///< the line is back, or a new handshake took the place of the old keys
};

/// Who hears what happens in a call.
/// Sequence: net. Calls may come from inside any input; the call must not be destroyed in them.
class CallObserver {
public:
    virtual ~CallObserver() = default;

    virtual void onState(SessionState state, SessionState previous) = 0;
    virtual void onMilestone(CallMilestone milestone) = 0;
    virtual void onPeerPresence(const Presence& presence) = 0;
    virtual void onSafetyWords(const crypto::SafetyWords& words) = 0;
    /// The other side broke the exchange of words: someone may be in between.
    virtual void onSafetyAlarm() = 0;
    virtual void onChat(const std::string& text) = 0;
    virtual void onPeerLeft(ByeReason reason) = 0;

    /// The client's side got the secret that replaces the invitation. True once it is stored.
    virtual bool onPairOffered(const crypto::Key& relationshipSecret) = 0;
    /// The therapist's side learnt that the client has stored it.
    virtual void onPaired() = 0;

    /// A message of a feature (`isFeature`): the peer's bytes, not read by anyone yet.
    virtual void onFeatureMessage(ControlType type, ByteView body, Instant now)
    {
        static_cast<void>(type);
        static_cast<void>(body);
        static_cast<void>(now);
    }
};

} // namespace alcove::session

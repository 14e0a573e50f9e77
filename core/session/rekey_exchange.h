#pragma once

#include "core/base/clock.h"
#include "core/crypto/rekey.h"
#include "core/session/control_bodies.h"
#include "core/transport/secure_datagrams.h"

#include <functional>

namespace alcove::session {

/// Renews the keys inside a call through its control channel: client, therapist, client.
/// Invariant: one round at a time; a round that stalls or does not verify leaves the present keys as
/// they are, and the next one begins later.
/// Sequence: net.
/// Source: chosen: a new try after 10 s lets the control channel's own repair finish; up to 334 ms of
/// chance keep two clients of one therapist from beating in time (as WireGuard's timers do).
class RekeyExchange {
public:
    static constexpr Duration kRetry = std::chrono::seconds(10);

    struct Callbacks {
        /// Sends a body as a Rekey message; gives the number to wait for.
        std::function<std::uint32_t(const RekeyBody&)> send;
        /// What a round starts from; nothing while there is no key.
        std::function<std::optional<crypto::RekeyConfig>()> makeConfig;
        std::function<void(crypto::RekeyResult, transport::SwitchOver)> install;
        /// The client: send under the new keys from now on.
        std::function<void()> confirm;
    };

    RekeyExchange(Callbacks callbacks, RandomSource& random) : m_callbacks(std::move(callbacks)), m_random(random) { }

    /// The client begins a round unless one is under way.
    void begin(Instant now);
    void onMessage(const RekeyBody& body);
    /// Everything below this number of the control channel has arrived.
    void onAcknowledged(std::uint32_t nextUnacknowledged);
    /// The keys this was based on are gone.
    void reset();

    [[nodiscard]] bool mayBegin(Instant now) const { return now >= m_notBefore; }

private:
    void onStep1(const RekeyBody& body);
    void onStep2(const RekeyBody& body);
    void onStep3(const RekeyBody& body);

    Callbacks m_callbacks;
    RandomSource& m_random;
    std::uint32_t m_round = 0;
    std::optional<crypto::RekeyInitiator> m_initiator;
    std::optional<crypto::RekeyResponder> m_responder;
    std::optional<std::uint32_t> m_awaited; ///< number of step 3
    Instant m_notBefore {};
};

} // namespace alcove::session

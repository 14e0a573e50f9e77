#pragma once

#include "core/transport/rendezvous.h"

#include <deque>
#include <set>

namespace alcove::transport {

/// One message as a broker delivers it.
struct BrokerMessage {
    std::string topic;
    Bytes body;
    bool retained = false;
};

/// Why a message from a broker goes no further.
enum class BrokerDrop {
    Retained, ///< stored from another time
    Size,     ///< empty, or longer than its kind may be
    Topic,    ///< not where this side listens
    Foreign,  ///< at a door of somebody else of the practice
    Rate,     ///< more than a person could cause
    Repeat,   ///< the same body again
};
inline constexpr std::size_t kBrokerDropCount = 6;

/// Decides which messages of a broker are looked at. It trusts nothing the broker says.
/// Invariant: at most 200 messages a second pass, in bursts of at most 200; a body passes once, as long
/// as 512 other ones have not passed since.
/// Sequence: net.   Errors: BrokerDrop, counted.
class BrokerIntake {
public:
    /// Source: chosen: a client's whole handshake is three messages, a waiting client sends one in 15 s.
    static constexpr double kPerSecond = 200;

    /// What a therapist's side hears. `isOurs` may be empty: every door counts.
    static BrokerIntake forKnocks(const PracticeId& practice, std::function<bool(const crypto::Locator&)> isOurs);
    /// What a client hears.
    static BrokerIntake forAnswers(const PracticeId& practice, const crypto::ReplyAddress& reply);

    /// Nothing: the body may be used.
    [[nodiscard]] std::optional<BrokerDrop> judge(const BrokerMessage& message, Instant now);
    [[nodiscard]] std::uint64_t dropped(BrokerDrop reason) const { return m_dropped[static_cast<std::size_t>(reason)]; }

private:
    using Digest = std::array<std::uint8_t, 16>;

    BrokerIntake() = default;
    [[nodiscard]] std::optional<BrokerDrop> reasonAgainst(const BrokerMessage& message, Instant now);
    [[nodiscard]] bool isRepeat(ByteView body);

    PracticeId m_practice {};
    std::optional<std::string> m_answerTopic;
    std::function<bool(const crypto::Locator&)> m_isOurs;
    crypto::TokenBucket m_rate { kPerSecond, kPerSecond };
    std::set<Digest> m_seen;
    std::deque<Digest> m_order;
    std::array<std::uint64_t, kBrokerDropCount> m_dropped {};
};

/// How long to wait before the next try to reach a broker: 1, 2, 4, 8, 16, 30, 30 … seconds, each up to
/// a fifth shorter or longer, so that a practice does not come back all at once.
/// Source: chosen: a restarted broker is back within seconds; a broken one must not be hammered.
class BrokerBackoff {
public:
    [[nodiscard]] Duration next(RandomSource& random);
    void reset() { m_tries = 0; }

private:
    int m_tries = 0;
};

} // namespace alcove::transport

#pragma once

#include "core/base/clock.h"
#include "core/crypto/gate_message.h"

#include <deque>
#include <map>
#include <set>

namespace alcove::crypto {

/// Where a gate message came from. A broker shows no address.
struct PeerAddress {
    enum class Kind : std::uint8_t { Broker = 0, V4 = 4, V6 = 6 };
    Kind kind = Kind::Broker;
    std::array<std::uint8_t, 16> address {}; ///< 4 bytes used for V4
    std::uint16_t port = 0;

    [[nodiscard]] static PeerAddress broker() { return {}; }
    [[nodiscard]] static PeerAddress v4(const std::array<std::uint8_t, 4>& address, std::uint16_t port);
    [[nodiscard]] static PeerAddress v6(const std::array<std::uint8_t, 16>& address, std::uint16_t port);
    /// Kind, address and port as the cookie binds them; one zero byte for a broker.
    [[nodiscard]] Bytes encoded() const;
};

/// Tokens that come back one by one.
class TokenBucket {
public:
    TokenBucket(double capacity, double perSecond) : m_capacity(capacity), m_perSecond(perSecond), m_tokens(capacity) { }
    [[nodiscard]] bool take(Instant now);
    [[nodiscard]] bool isFull(Instant now) const;

private:
    [[nodiscard]] double tokensAt(Instant now) const;

    double m_capacity;
    double m_perSecond;
    double m_tokens;
    std::optional<Instant> m_at;
};

/// HELLOs: five at once, then one a second, per IPv4 address or IPv6 /64 (one household); 200 a second
/// from a broker, which shows no addresses.
/// Invariant: bounded memory; when all places are taken by active addresses a new one is refused.
/// Source: burst of five as in WireGuard's handshake limiter, the rate lowered to what one person's
/// retries need; 200 chosen: at a few microseconds a MAC that is below 1 % of a core.
class HelloLimiter {
public:
    [[nodiscard]] bool allow(const PeerAddress& peer, Instant now);

private:
    bool makeRoom(Instant now);

    std::map<std::array<std::uint8_t, 9>, TokenBucket> m_buckets;
    std::optional<Instant> m_nextSweep;
    TokenBucket m_broker { 200.0, 200.0 };
};

/// HS1s, each of which costs Diffie-Hellman: three in ten seconds a locator, twenty a second in all.
/// Source: chosen: three tries suffice one client, twenty cost under 1 % of a core.
class Hs1Limiter {
public:
    [[nodiscard]] bool allow(const Locator& locator, Instant now);

private:
    std::map<Locator, std::deque<Instant>> m_perLocator;
    TokenBucket m_all { 20.0, 20.0 };
};

/// The cookies already spent, for as long as one stays valid: two cookie key periods of 120 s.
/// Invariant: at most 8192; a full memory refuses new ones rather than forget one.
class UsedCookies {
public:
    enum class Answer { Fresh, Replayed, Full };
    [[nodiscard]] Answer use(const Cookie& cookie, Instant now);
    void forgetOld(Instant now);
    [[nodiscard]] std::optional<Instant> nextExpiry() const;

private:
    std::set<Cookie> m_cookies;
    std::deque<std::pair<Instant, Cookie>> m_order;
};

} // namespace alcove::crypto

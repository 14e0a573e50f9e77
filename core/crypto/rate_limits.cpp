#include "core/crypto/rate_limits.h"

#include "core/base/byte_writer.h"

namespace alcove::crypto {
namespace {

constexpr double kHelloBurst = 5.0;
constexpr double kHellosPerSecond = 1.0;
// 4096 addresses at about 100 bytes each; a bucket is forgotten once full again, after 5 s.
constexpr std::size_t kMaxBuckets = 4096;
constexpr Duration kSweepInterval = std::chrono::seconds(1);

constexpr std::size_t kHs1PerLocator = 3;
constexpr Duration kHs1Period = std::chrono::seconds(10);

constexpr std::size_t kMaxUsedCookies = 8192;
constexpr Duration kCookieMemory = std::chrono::seconds(240);

/// One household: a whole IPv4 address or the first 64 bits of IPv6.
std::array<std::uint8_t, 9> householdOf(const PeerAddress& peer)
{
    std::array<std::uint8_t, 9> out {};
    out[0] = static_cast<std::uint8_t>(peer.kind);
    const std::size_t size = peer.kind == PeerAddress::Kind::V4 ? 4 : 8;
    std::copy_n(peer.address.begin(), size, out.begin() + 1);
    return out;
}

} // namespace

PeerAddress PeerAddress::v4(const std::array<std::uint8_t, 4>& address, std::uint16_t port)
{
    PeerAddress out;
    out.kind = Kind::V4;
    std::copy(address.begin(), address.end(), out.address.begin());
    out.port = port;
    return out;
}

PeerAddress PeerAddress::v6(const std::array<std::uint8_t, 16>& address, std::uint16_t port)
{
    PeerAddress out;
    out.kind = Kind::V6;
    out.address = address;
    out.port = port;
    return out;
}

Bytes PeerAddress::encoded() const
{
    ByteWriter writer(19);
    writer.u8(static_cast<std::uint8_t>(kind));
    if (kind != Kind::Broker)
        writer.bytes(ByteView(address).first(kind == Kind::V4 ? 4 : 16)).u16(port);
    return writer.take();
}

double TokenBucket::tokensAt(Instant now) const
{
    if (!m_at || now <= *m_at)
        return m_tokens;
    const double seconds = std::chrono::duration<double>(now - *m_at).count();
    return std::min(m_capacity, m_tokens + seconds * m_perSecond);
}

bool TokenBucket::take(Instant now)
{
    m_tokens = tokensAt(now);
    m_at = now;
    if (m_tokens < 1.0)
        return false;
    m_tokens -= 1.0;
    return true;
}

bool TokenBucket::isFull(Instant now) const
{
    return tokensAt(now) >= m_capacity;
}

bool HelloLimiter::allow(const PeerAddress& peer, Instant now)
{
    if (peer.kind == PeerAddress::Kind::Broker)
        return m_broker.take(now);
    const auto household = householdOf(peer);
    auto found = m_buckets.find(household);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= kMaxBuckets && !makeRoom(now))
            return false;
        found = m_buckets.emplace(household, TokenBucket(kHelloBurst, kHellosPerSecond)).first;
    }
    return found->second.take(now);
}

bool HelloLimiter::makeRoom(Instant now)
{
    // A flood of new addresses must not buy a walk over all places each time.
    if (m_nextSweep && now < *m_nextSweep)
        return false;
    m_nextSweep = now + kSweepInterval;
    std::erase_if(m_buckets, [&](const auto& entry) { return entry.second.isFull(now); });
    return m_buckets.size() < kMaxBuckets;
}

bool Hs1Limiter::allow(const Locator& locator, Instant now)
{
    // Entries exist only for locators that passed the mac, so there are as many as credentials.
    std::erase_if(m_perLocator, [&](const auto& entry) { return entry.second.back() + kHs1Period <= now; });
    std::deque<Instant>& times = m_perLocator[locator];
    while (!times.empty() && times.front() + kHs1Period <= now)
        times.pop_front();
    const bool allowed = times.size() < kHs1PerLocator && m_all.take(now);
    if (allowed)
        times.push_back(now);
    if (times.empty())
        m_perLocator.erase(locator);
    return allowed;
}

UsedCookies::Answer UsedCookies::use(const Cookie& cookie, Instant now)
{
    forgetOld(now);
    if (m_cookies.count(cookie) != 0)
        return Answer::Replayed;
    if (m_cookies.size() >= kMaxUsedCookies)
        return Answer::Full;
    m_cookies.insert(cookie);
    m_order.emplace_back(now, cookie);
    return Answer::Fresh;
}

void UsedCookies::forgetOld(Instant now)
{
    while (!m_order.empty() && m_order.front().first + kCookieMemory <= now) {
        m_cookies.erase(m_order.front().second);
        m_order.pop_front();
    }
}

std::optional<Instant> UsedCookies::nextExpiry() const
{
    if (m_order.empty())
        return std::nullopt;
    return m_order.front().first + kCookieMemory;
}

} // namespace alcove::crypto

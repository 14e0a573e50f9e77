#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <optional>

namespace alcove::flow {

/// When to ask again for a frame that heals loss.
/// Invariant: requests are at least 30 ms apart; those for a key frame come twice a second at most,
/// each with one copy; while no packet comes at all they thin out to one a second.
/// Sequence: net.
/// Source: chosen: a request is repeated without waiting for its answer, for it may be lost, and the
/// sender knows by the newest picture seen that it is the same one.
class RecoveryRequests {
public:
    enum class Need { AnyReference, KeyFrame };

    void setRoundTripTime(Duration roundTrip) { m_roundTrip = roundTrip; }
    /// A packet came: the path is there.
    void onPacket() { m_inVain = 0; }
    /// When the next request may go.
    [[nodiscard]] Instant nextAt(Need need) const
    {
        if (!m_last)
            return {};
        const Duration first = std::clamp(m_roundTrip / 3, kLeastInterval, kMostInterval);
        const Duration interval = std::min(first * (1 << std::min(m_inVain, 5U)), std::max(first, kRarest));
        const bool waits = need == Need::KeyFrame && m_lastForKey && m_keyCopied;
        return std::max(*m_last + interval, waits ? *m_lastForKey + kKeyInterval : Instant());
    }
    /// A request goes. True when it is a new one for a key frame, false for a copy or another kind.
    bool onRequest(Need need, Instant now)
    {
        m_last = now;
        ++m_inVain;
        if (need != Need::KeyFrame)
            return false;
        m_keyCopied = m_lastForKey && now - *m_lastForKey < kKeyInterval;
        if (!m_keyCopied)
            m_lastForKey = now;
        return !m_keyCopied;
    }

private:
    static constexpr Duration kLeastInterval = std::chrono::milliseconds(30);
    static constexpr Duration kMostInterval = std::chrono::milliseconds(100);
    static constexpr Duration kRarest = std::chrono::seconds(1);
    static constexpr Duration kKeyInterval = std::chrono::milliseconds(500);

    Duration m_roundTrip = std::chrono::milliseconds(100);
    std::optional<Instant> m_last;
    std::optional<Instant> m_lastForKey;
    bool m_keyCopied = false;
    unsigned m_inVain = 0; ///< since the last packet
};

} // namespace alcove::flow

#pragma once

#include "core/base/clock.h"
#include "core/base/units.h"
#include "core/flow/sent_history.h"

#include <optional>
#include <span>
#include <vector>

namespace alcove::flow {

/// Gathers what became of one probe train and tells what rate it shows.
/// Sequence: net.
/// Source: dispersion of packet trains, Dovrolis, Ramanathan, Moore 2001.
class TrainMeasurement {
public:
    explicit TrainMeasurement(std::uint32_t number) : m_number(number) { }

    [[nodiscard]] std::uint32_t number() const { return m_number; }
    void onSent(const SentDatagram& datagram);
    void onResults(std::span<const PacketResult> results);

    [[nodiscard]] bool started() const { return m_sent > 0; }
    /// Whether every datagram sent so far is accounted for.
    [[nodiscard]] bool settled() const { return m_sent > 0 && m_told >= m_sent; }
    [[nodiscard]] std::optional<Instant> lastSent() const { return m_lastSent; }

    /// The rate at which it was sent, and the lesser of that and the rate at which it arrived;
    /// nothing when too little arrived.
    struct Rates {
        BitRate sent;
        BitRate carried;
    };
    [[nodiscard]] std::optional<Rates> rates() const;

private:
    std::uint32_t m_number;
    int m_sent = 0;
    int m_told = 0;
    int m_lost = 0;
    std::optional<Instant> m_lastSent;
    std::vector<PacketResult> m_received;
};

} // namespace alcove::flow

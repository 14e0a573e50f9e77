#pragma once

#include "core/base/clock.h"
#include "core/base/sequence_checker.h"
#include "core/base/units.h"
#include "core/wire/fec_block.h"

#include <map>
#include <vector>

namespace alcove::flow {

/// Beyond it a repeat no longer fits the 250 ms after which repair gives up. Measured at 10 % loss: up
/// to it repeats in two copies leave fewer freezes than parity at the same price, beyond it more.
inline constexpr Duration kLongestRoundTripForRepeats = std::chrono::milliseconds(200);

/// What a frame is worth protecting for.
enum class FrameWorth { Ordinary, HealsLoss };

/// How many parity packets go with a frame of `packets`: the fewest that leave at most 1 % of frames
/// short at this loss, within 0.3 of the packets (0.5 for a key or recovery frame), at least one.
/// None below 2 % loss, and none for ordinary frames while repeats come in time.
/// Source: binomial distribution of independent loss; bounds chosen: flow/README.md.
[[nodiscard]] std::size_t parityCount(std::size_t packets, double loss, Duration roundTrip, FrameWorth worth);

/// Bodies of `count` FEC blocks over a frame's RTP packets; none for more than wire::kMaxFecData.
[[nodiscard]] std::vector<Bytes> protect(const std::vector<Bytes>& rtpPackets, std::uint16_t firstSequence, std::size_t count);

/// Brings back lost RTP packets from parity.
/// Invariant: keeps at most 192 packets and 24 parity groups, whatever arrives; gives each number at
/// most once, and only a packet that itself bears that number.
/// Sequence: net.   Errors: none; parity that does not fit is forgotten.
class FecDecoder {
public:
    /// A packet that arrived; what it makes possible to recover.
    [[nodiscard]] std::vector<Bytes> onPacket(SequenceNumber sequence, ByteView rtp);
    /// `first` is the block's first number, unwrapped.
    [[nodiscard]] std::vector<Bytes> onParity(const wire::FecBlock& block, SequenceNumber first);

private:
    struct Group {
        std::size_t dataCount = 0;
        std::size_t length = 0;
        std::map<std::size_t, Bytes> parity;
    };
    using Groups = std::map<SequenceNumber, Group>;

    void keep(SequenceNumber sequence, ByteView rtp);
    [[nodiscard]] std::vector<Bytes> recover(Groups::iterator group);

    std::map<SequenceNumber, Bytes> m_packets; ///< shards: length, then the packet
    Groups m_groups;
    SequenceChecker m_sequence;
};

} // namespace alcove::flow

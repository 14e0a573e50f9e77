#include "core/flow/video_fec.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "core/flow/reed_solomon.h"
#include "core/wire/rtp.h"

#include <cmath>

namespace alcove::flow {
namespace {

constexpr double kLeastLoss = 0.02;
constexpr double kShortFrames = 0.01;
constexpr double kOrdinaryShare = 0.3;
constexpr double kHealingShare = 0.5;
constexpr std::size_t kMaxPackets = 192;
constexpr std::size_t kMaxGroups = 24;

/// P(more than `spare` of `total` are lost), each with probability `loss`.
double shortfall(std::size_t total, std::size_t spare, double loss)
{
    double term = std::pow(1 - loss, static_cast<double>(total)); // none lost
    double within = term;
    for (std::size_t lost = 1; lost <= spare; ++lost) {
        term *= static_cast<double>(total - lost + 1) / static_cast<double>(lost) * loss / (1 - loss);
        within += term;
    }
    return 1 - within;
}

Bytes shardOf(ByteView rtp)
{
    ByteWriter writer(2 + rtp.size());
    writer.u16(static_cast<std::uint16_t>(rtp.size())).bytes(rtp);
    return writer.take();
}

/// The packet in a shard, when it is one and bears the number it was recovered for.
std::optional<Bytes> packetIn(ByteView shard, SequenceNumber sequence)
{
    ByteReader reader(shard);
    const std::size_t size = reader.u16();
    const ByteView rtp = reader.bytes(size);
    const auto packet = reader.ok() ? wire::parseRtp(rtp) : std::nullopt;
    if (!packet || packet->header.sequence != static_cast<std::uint16_t>(sequence.value()))
        return std::nullopt;
    return toBytes(rtp);
}

} // namespace

std::size_t parityCount(std::size_t packets, double loss, Duration roundTrip, FrameWorth worth)
{
    const bool healing = worth == FrameWorth::HealsLoss;
    if (packets == 0 || packets > wire::kMaxFecData || loss < kLeastLoss || (!healing && roundTrip <= kLongestRoundTripForRepeats))
        return 0;
    const double share = healing ? kHealingShare : kOrdinaryShare;
    const auto most = std::clamp<std::size_t>(static_cast<std::size_t>(std::lround(static_cast<double>(packets) * share)), 1, wire::kMaxFecParity);
    const double bounded = std::min(loss, 0.5);
    std::size_t count = 1;
    while (count < most && shortfall(packets + count, count, bounded) > kShortFrames)
        ++count;
    return count;
}

std::vector<Bytes> protect(const std::vector<Bytes>& rtpPackets, std::uint16_t firstSequence, std::size_t count)
{
    std::vector<Bytes> blocks;
    if (rtpPackets.empty() || rtpPackets.size() > wire::kMaxFecData || count > wire::kMaxFecParity)
        return blocks;
    std::vector<Bytes> shards;
    for (const Bytes& rtp : rtpPackets)
        shards.push_back(shardOf(rtp));
    const std::vector<ByteView> views(shards.begin(), shards.end());
    for (std::size_t i = 0; i < count; ++i) {
        const Bytes parity = parityShard(views, i);
        blocks.push_back(wire::writeFec({ firstSequence, static_cast<std::uint8_t>(rtpPackets.size()),
            static_cast<std::uint8_t>(count), static_cast<std::uint8_t>(i), parity }));
    }
    return blocks;
}

void FecDecoder::keep(SequenceNumber sequence, ByteView rtp)
{
    m_packets.emplace(sequence, shardOf(rtp));
    while (m_packets.size() > kMaxPackets)
        m_packets.erase(m_packets.begin());
}

std::vector<Bytes> FecDecoder::onPacket(SequenceNumber sequence, ByteView rtp)
{
    m_sequence.check();
    if (rtp.size() > 0xffff)
        return {};
    keep(sequence, rtp);
    auto group = m_groups.upper_bound(sequence);
    if (group == m_groups.begin())
        return {};
    --group;
    const bool covered = sequence - group->first < static_cast<std::int64_t>(group->second.dataCount);
    return covered ? recover(group) : std::vector<Bytes>();
}

std::vector<Bytes> FecDecoder::onParity(const wire::FecBlock& block, SequenceNumber first)
{
    m_sequence.check();
    const auto [at, isNew] = m_groups.try_emplace(first);
    Group& group = at->second;
    if (isNew) {
        group.dataCount = block.dataCount;
        group.length = block.parity.size();
    }
    if (group.dataCount != block.dataCount || group.length != block.parity.size())
        return {};
    group.parity.emplace(block.index, toBytes(block.parity));
    std::vector<Bytes> recovered = recover(at);
    while (m_groups.size() > kMaxGroups)
        m_groups.erase(m_groups.begin());
    return recovered;
}

std::vector<Bytes> FecDecoder::recover(Groups::iterator at)
{
    const Group& group = at->second;
    std::vector<std::optional<ByteView>> data(group.dataCount);
    std::vector<SequenceNumber> missing;
    for (std::size_t i = 0; i < group.dataCount; ++i) {
        const SequenceNumber sequence = at->first + static_cast<std::int64_t>(i);
        const auto found = m_packets.find(sequence);
        if (found != m_packets.end())
            data[i] = found->second;
        else
            missing.push_back(sequence);
    }
    if (missing.size() > group.parity.size())
        return {};
    std::vector<ParityShard> parity;
    for (const auto& [index, bytes] : group.parity)
        parity.push_back({ index, bytes });
    std::vector<Bytes> packets;
    if (!missing.empty()) {
        const auto shards = recoverShards(data, parity);
        for (std::size_t i = 0; shards && i < shards->size(); ++i) {
            if (auto packet = packetIn((*shards)[i], missing[i]))
                packets.push_back(std::move(*packet));
        }
    }
    m_groups.erase(at); // complete, or beyond help
    return packets;
}

} // namespace alcove::flow

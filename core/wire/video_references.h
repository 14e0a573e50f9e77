#pragma once

#include "core/base/bytes.h"

#include <initializer_list>
#include <optional>

namespace alcove::wire {

/// The three pictures a VP8 decoder keeps (RFC 6386 §9.7).
enum class ReferenceBuffer : std::uint8_t { Last = 0, Golden = 1, AltRef = 2 };

inline constexpr std::array kReferenceBuffers { ReferenceBuffer::Last, ReferenceBuffer::Golden, ReferenceBuffer::AltRef };

/// A subset of the three.
class ReferenceSet {
public:
    constexpr ReferenceSet() = default;
    constexpr ReferenceSet(std::initializer_list<ReferenceBuffer> buffers)
    {
        for (const ReferenceBuffer buffer : buffers)
            add(buffer);
    }
    [[nodiscard]] static constexpr ReferenceSet all() { return fromBits(7); }
    /// The three lowest bits, LAST lowest.
    [[nodiscard]] static constexpr ReferenceSet fromBits(unsigned bits)
    {
        ReferenceSet set;
        set.m_bits = static_cast<std::uint8_t>(bits & 7U);
        return set;
    }

    constexpr void add(ReferenceBuffer buffer) { m_bits = static_cast<std::uint8_t>(m_bits | bit(buffer)); }
    [[nodiscard]] constexpr bool has(ReferenceBuffer buffer) const { return (m_bits & bit(buffer)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    [[nodiscard]] constexpr unsigned bits() const { return m_bits; }
    [[nodiscard]] constexpr bool isSubsetOf(ReferenceSet other) const { return (m_bits & ~other.m_bits & 7) == 0; }
    friend constexpr bool operator==(ReferenceSet, ReferenceSet) = default;

private:
    [[nodiscard]] static constexpr unsigned bit(ReferenceBuffer buffer) { return 1U << static_cast<unsigned>(buffer); }
    std::uint8_t m_bits = 0;
};

/// What a frame needs and what it leaves behind, carried by its first packet: which buffers it may
/// predict from, with the PictureID each of them must hold, and which buffers it replaces.
/// Invariant: a frame with an empty `used` is a key frame and replaces all three.
struct VideoReferences {
    ReferenceSet used;
    ReferenceSet updated;
    /// Indexed by ReferenceBuffer; only those in `used` count. 15 bits each.
    std::array<std::uint16_t, 3> pictureIds {};

    [[nodiscard]] bool isKeyFrame() const { return used.empty(); }
};

/// One element of an RFC 8285 §4.2 one-byte-header extension.
[[nodiscard]] Bytes writeVideoReferences(const VideoReferences& references);

/// Nothing when the element is absent, of another length, or breaks the invariant.
[[nodiscard]] std::optional<VideoReferences> parseVideoReferences(ByteView extension);

} // namespace alcove::wire

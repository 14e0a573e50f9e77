#pragma once

#include "core/crypto/replay_window.h"
#include "core/crypto/session_keys.h"

namespace alcove::crypto {

/// Datagram: 0xA1, receiver's tag (3), counter u32, ChaCha20-Poly1305 ciphertext and tag. The first
/// eight bytes are associated data; the nonce is the counter.
/// 0xA1 lies in the range 128–191 of RFC 7983, so STUN, DTLS and TURN channels are told apart.
inline constexpr std::uint8_t kDatagramType = 0xA1;
inline constexpr std::size_t kDatagramHeaderSize = 8;
inline constexpr std::size_t kDatagramOverhead = kDatagramHeaderSize + kTagSize;
/// Safe for TURN Send indications over IPv6 at an MTU of 1280.
inline constexpr std::size_t kMaxInnerSize = 1152;
inline constexpr std::size_t kMaxDatagramSize = kMaxInnerSize + kDatagramOverhead;
/// The shortest inner is one empty block: kind, flags, length.
inline constexpr std::size_t kMinDatagramSize = kDatagramOverhead + 4;
/// The last counter is never used, so that "one above the highest" always fits.
inline constexpr std::uint32_t kCounterLimit = 0xFFFF'FFFF;

/// The receive tag of a datagram, to find its session and key; nothing for another kind of packet.
[[nodiscard]] std::optional<ReceiveTag> datagramTag(ByteView datagram);

/// Seals datagrams under one key.
/// Invariant: the caller's counters increase over the whole session, rekeys included; one that does
/// not is refused, so no nonce is used twice with a key.
/// Sequence: net.
class DatagramSealer {
public:
    DatagramSealer(Key key, const ReceiveTag& remoteTag) : m_key(std::move(key)), m_tag(remoteTag) { }

    /// Writes the datagram into `out`, which holds at least inner.size() + kDatagramOverhead bytes and
    /// may already hold `inner` at offset kDatagramHeaderSize. Gives its size, or nothing for a used-up
    /// counter or an inner that is too long or too short.
    [[nodiscard]] std::optional<std::size_t> seal(std::uint32_t counter, ByteView inner, MutableByteView out);

private:
    Key m_key;
    ReceiveTag m_tag;
    std::uint64_t m_nextCounter = 0;
};

enum class DatagramDrop { None, Length, Type, Tag, Counter, Replay, Authentication };

struct OpenedDatagram {
    std::uint32_t counter;
    ByteView inner; ///< inside the datagram's own memory
};

/// Opens datagrams under one key, each counter once.
/// Invariant: a datagram that is dropped changes nothing but `lastDrop`; nobody ever answers one.
/// Sequence: net.
class DatagramOpener {
public:
    DatagramOpener(Key key, const ReceiveTag& localTag) : m_key(std::move(key)), m_tag(localTag) { }

    /// Decrypts in place; the memory of a forged datagram is wiped.
    [[nodiscard]] std::optional<OpenedDatagram> open(MutableByteView datagram);
    [[nodiscard]] DatagramDrop lastDrop() const { return m_lastDrop; }
    [[nodiscard]] const ReceiveTag& tag() const { return m_tag; }

private:
    DatagramDrop check(ByteView datagram, std::uint32_t counter) const;

    Key m_key;
    ReceiveTag m_tag;
    ReplayWindow m_window;
    DatagramDrop m_lastDrop = DatagramDrop::None;
};

} // namespace alcove::crypto

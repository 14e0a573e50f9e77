#pragma once

#include "core/crypto/session_keys.h"

namespace alcove::crypto {

/// A whole RECORD body, header and tag included.
inline constexpr std::size_t kMaxRecordSize = 16 * 1024;
inline constexpr std::size_t kRecordHeaderSize = 12;
inline constexpr std::size_t kMaxRecordText = kMaxRecordSize - kRecordHeaderSize - kTagSize;
inline constexpr std::uint8_t kRecordType = 0x10;

/// The receive tag of a RECORD body, to find its session; nothing for another kind of body.
[[nodiscard]] std::optional<ReceiveTag> recordTag(ByteView body);

/// Seals control messages for the rendezvous connection: type, receiver's tag, u64 counter, ciphertext.
/// Invariant: each counter is used once; a new key starts at 0.
class RecordSealer {
public:
    RecordSealer(Key key, const ReceiveTag& remoteTag) : m_key(std::move(key)), m_tag(remoteTag) { }

    /// The RECORD body; LimitExceeded for a text above kMaxRecordText.
    [[nodiscard]] Result<Bytes> seal(ByteView text);
    [[nodiscard]] std::uint64_t nextCounter() const { return m_counter; }

private:
    Key m_key;
    ReceiveTag m_tag;
    std::uint64_t m_counter = 0;
};

/// Opens RECORD bodies.
/// Invariant: counters of opened records increase; gaps are allowed, because a carrier may die with
/// records in flight. A body that fails changes nothing.
class RecordOpener {
public:
    RecordOpener(Key key, const ReceiveTag& localTag) : m_key(std::move(key)), m_tag(localTag) { }

    [[nodiscard]] std::optional<Bytes> open(ByteView body);
    [[nodiscard]] const ReceiveTag& tag() const { return m_tag; }

private:
    Key m_key;
    ReceiveTag m_tag;
    std::uint64_t m_nextCounter = 0;
};

} // namespace alcove::crypto

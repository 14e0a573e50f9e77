#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <array>

namespace alcove::crypto {

/// A long text sealed in chunks, so that a file can be written and checked piece by piece. The last chunk is
/// marked: a file that was cut does not end.
/// Source: libsodium, crypto_secretstream_xchacha20poly1305.
class StreamSealer {
public:
    static constexpr std::size_t kHeader = 24;
    static constexpr std::size_t kChunk = std::size_t { 64 } << 10; ///< chosen: memory stays small, 17 bytes a chunk cost nothing
    static constexpr std::size_t kOverhead = 17;

    explicit StreamSealer(const Key& key);
    [[nodiscard]] const std::array<std::uint8_t, kHeader>& header() const { return m_header; }
    /// At most kChunk bytes; `last` ends the stream. `associated` is authenticated with this chunk.
    [[nodiscard]] Bytes seal(ByteView text, bool last, ByteView associated = {});

private:
    Secret<64> m_state;
    std::array<std::uint8_t, kHeader> m_header {};
};

class StreamOpener {
public:
    StreamOpener(const Key& key, const std::array<std::uint8_t, StreamSealer::kHeader>& header);
    /// AuthenticationFailed for a wrong key, order or byte; LimitExceeded for a chunk too long; InvalidState after the last.
    [[nodiscard]] Result<Bytes> open(ByteView sealed, ByteView associated = {});
    /// The last chunk was there.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    Secret<64> m_state;
    bool m_complete = false;
    bool m_usable = true;
};

} // namespace alcove::crypto

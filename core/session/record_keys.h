#pragma once

#include "core/base/clock.h"
#include "core/crypto/record_cipher.h"

#include <list>
#include <optional>

namespace alcove::session {

/// The record keys of one call: which are valid and which is sent under.
/// Invariant: a new key is accepted from the moment it is installed and an old one until 15 s after the
/// switch; each has its own counters from zero.
/// Sequence: net.
class RecordKeys {
public:
    /// As long as a datagram key, so that both layers forget together.
    static constexpr Duration kKeepOld = std::chrono::seconds(15);

    struct Epoch {
        crypto::RecordSealer sealer;
        crypto::RecordOpener opener;
    };

    /// A full handshake: every older key is gone.
    void restart(Epoch epoch);
    /// A rekey: accepted from now on, sent under after `confirm` or the first record that opens under it.
    void add(Epoch epoch);
    void confirm(Instant now);

    [[nodiscard]] bool isLocalTag(const crypto::ReceiveTag& tag) const;
    [[nodiscard]] Result<Bytes> seal(ByteView text);
    [[nodiscard]] std::optional<Bytes> open(ByteView body, Instant now);

    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

private:
    struct Entry {
        Epoch epoch;
        std::optional<Instant> eraseAt;
    };

    std::list<Entry> m_entries; ///< oldest first
    Entry* m_sending = nullptr;
};

} // namespace alcove::session

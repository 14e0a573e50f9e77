#pragma once

#include "core/crypto/cipher_state.h"
#include "core/crypto/handshake_state.h"

namespace alcove::crypto {

/// Names a session to the one who receives: each side chooses its own, random and non-zero.
using ReceiveTag = std::array<std::uint8_t, 3>;

/// A non-zero tag for which `inUse(tag)` is false.
template <typename InUse>
[[nodiscard]] ReceiveTag chooseTag(RandomSource& random, InUse inUse)
{
    for (;;) {
        const ReceiveTag tag = random.array<3>();
        if (tag != ReceiveTag {} && !inUse(tag))
            return tag;
    }
}

/// The keys of one direction.
struct DirectionKeys {
    Key record;   ///< seals RECORD bodies
    Key datagram; ///< seals datagrams
};

/// What a finished handshake leaves behind; everything else of it is erased.
struct SessionKeys {
    DirectionKeys send;
    DirectionKeys receive;
    Key rekeyPsk; ///< the pre-shared key of the next rekey

    /// Consumes a finished XKpsk3 handshake. The therapist is always the responder.
    [[nodiscard]] static Result<SessionKeys> fromHandshake(HandshakeState& handshake, Role role);
};

} // namespace alcove::crypto

#pragma once

#include "core/base/clock.h"
#include "core/crypto/hash.h"

namespace alcove::crypto {

using Locator = std::array<std::uint8_t, 16>;

/// The name under which a client knocks on one day; without the key, two days cannot be linked.
[[nodiscard]] Locator locatorFor(const Key& locatorKey, std::uint32_t day);

/// The keys of one root: the secret of an invitation, or the relationship secret that replaces it.
struct RootKeys {
    Key psk;        ///< enters the handshake last
    Key gate;       ///< authenticates gate messages
    Key locatorKey; ///< makes the daily locators

    [[nodiscard]] static RootKeys derive(const Key& root);
    [[nodiscard]] Locator locator(std::uint32_t day) const { return locatorFor(locatorKey, day); }
};

/// A new relationship secret, sent to the client inside the first session.
[[nodiscard]] inline Key newRelationshipSecret(RandomSource& random) { return Key::random(random); }

} // namespace alcove::crypto

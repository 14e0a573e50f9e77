#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <chrono>
#include <string>

namespace alcove::practice {

/// A user name and password that a relay accepts for a while.
struct RelayLogin {
    std::string username;
    std::string password;
};

/// chosen: longer than any session, short enough that what a client learnt is soon worth nothing.
inline constexpr std::chrono::hours kRelayLoginLife { 4 };

/// Makes a login from the secret that the relay knows too; nothing is stored on either side.
/// Source: draft-uberti-behave-turn-rest-00 §2.2: name = expiry ":" an id, password = base64 of
/// HMAC-SHA1(secret, name). The id is chance: it says nothing of a person and lets a relay count users.
[[nodiscard]] RelayLogin makeRelayLogin(const std::string& secret, UnixTime now, RandomSource& random);

} // namespace alcove::practice

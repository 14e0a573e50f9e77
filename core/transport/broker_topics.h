#pragma once

#include "core/transport/rendezvous.h"

namespace alcove::transport {

/// RFC 4648 §6 in lower case, without padding: what topics and client identifiers are made of.
[[nodiscard]] std::string toBase32(ByteView bytes);
/// Nothing for another character, an impossible length or unused bits that are not zero.
[[nodiscard]] std::optional<Bytes> fromBase32(std::string_view text);

/// "alcove/1/<practice>/in/<locator>": where a client leaves what is for the therapist.
[[nodiscard]] std::string knockTopic(const PracticeId& practice, const crypto::Locator& locator);
/// "alcove/1/<practice>/in/+": all of them.
[[nodiscard]] std::string knockFilter(const PracticeId& practice);
/// "alcove/1/<practice>/out/<reply>": where answers are left. The last part is the client's identifier,
/// so that a broker's rules can keep everybody else away.
[[nodiscard]] std::string replyTopic(const PracticeId& practice, const crypto::ReplyAddress& reply);
[[nodiscard]] std::string clientIdentifier(const crypto::ReplyAddress& reply);

/// The door a topic names; nothing for another practice's or another kind of topic.
[[nodiscard]] std::optional<crypto::Locator> knockedLocator(std::string_view topic, const PracticeId& practice);

} // namespace alcove::transport

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alcove::crypto {

enum class Token { E, S, Ee, Es, Se, Ss, Psk };

/// The message tokens of one Noise pattern with its modifiers applied.
/// Source: Noise Protocol Framework rev 34, §7.4, §7.5 (one-way, interactive), §18.1 (deferred),
/// §9.4 (psk modifiers).
struct HandshakePattern {
    std::vector<Token> initiatorPreMessage;
    std::vector<Token> responderPreMessage;
    /// Initiator's message first, then in turn.
    std::vector<std::vector<Token>> messages;
    std::size_t pskCount = 0;

    /// From a name as in a protocol name: "XK", "NNpsk0+psk2", "X1K1psk3". Nothing for a name the
    /// specification does not have or a modifier that does not fit the pattern.
    [[nodiscard]] static std::optional<HandshakePattern> parse(std::string_view name);

    [[nodiscard]] bool isOneWay() const { return messages.size() == 1; }
    [[nodiscard]] bool usesPsk() const { return pskCount > 0; }
    /// Whether a side sends a static key or has one known before.
    [[nodiscard]] bool needsStatic(bool initiator) const;
    /// Whether a side's static key is known to the other before the first message.
    [[nodiscard]] bool knowsStaticOf(bool initiator) const;
};

} // namespace alcove::crypto

#include "core/crypto/handshake_pattern.h"

#include <algorithm>
#include <array>

namespace alcove::crypto {
namespace {

struct NamedPattern {
    std::string_view name;
    std::string_view preInitiator;
    std::string_view preResponder;
    std::string_view messages; ///< tokens parted by spaces, messages by '|'
};

constexpr std::array kPatterns {
    // One-way (§7.4).
    NamedPattern { "N", "", "s", "e es" },
    NamedPattern { "K", "s", "s", "e es ss" },
    NamedPattern { "X", "", "s", "e es s ss" },
    // Interactive (§7.5).
    NamedPattern { "NN", "", "", "e|e ee" },
    NamedPattern { "NK", "", "s", "e es|e ee" },
    NamedPattern { "NX", "", "", "e|e ee s es" },
    NamedPattern { "KN", "s", "", "e|e ee se" },
    NamedPattern { "KK", "s", "s", "e es ss|e ee se" },
    NamedPattern { "KX", "s", "", "e|e ee se s es" },
    NamedPattern { "XN", "", "", "e|e ee|s se" },
    NamedPattern { "XK", "", "s", "e es|e ee|s se" },
    NamedPattern { "XX", "", "", "e|e ee s es|s se" },
    NamedPattern { "IN", "", "", "e s|e ee se" },
    NamedPattern { "IK", "", "s", "e es s ss|e ee se" },
    NamedPattern { "IX", "", "", "e s|e ee se s es" },
    // Deferred (§7.6, §18.1).
    NamedPattern { "NK1", "", "s", "e|e ee es" },
    NamedPattern { "NX1", "", "", "e|e ee s|es" },
    NamedPattern { "X1N", "", "", "e|e ee|s|se" },
    NamedPattern { "X1K", "", "s", "e es|e ee|s|se" },
    NamedPattern { "XK1", "", "s", "e|e ee es|s se" },
    NamedPattern { "X1K1", "", "s", "e|e ee es|s|se" },
    NamedPattern { "X1X", "", "", "e|e ee s es|s|se" },
    NamedPattern { "XX1", "", "", "e|e ee s|es s se" },
    NamedPattern { "X1X1", "", "", "e|e ee s|es s|se" },
    NamedPattern { "K1N", "s", "", "e|e ee|se" },
    NamedPattern { "K1K", "s", "s", "e es|e ee|se" },
    NamedPattern { "KK1", "s", "s", "e|e ee se es" },
    NamedPattern { "K1K1", "s", "s", "e|e ee es|se" },
    NamedPattern { "K1X", "s", "", "e|e ee s es|se" },
    NamedPattern { "KX1", "s", "", "e|e ee se s|es" },
    NamedPattern { "K1X1", "s", "", "e|e ee s|se es" },
    NamedPattern { "I1N", "", "", "e s|e ee|se" },
    NamedPattern { "I1K", "", "s", "e es s|e ee|se" },
    NamedPattern { "IK1", "", "s", "e s|e ee se es" },
    NamedPattern { "I1K1", "", "s", "e s|e ee es|se" },
    NamedPattern { "I1X", "", "", "e s|e ee s es|se" },
    NamedPattern { "IX1", "", "", "e s|e ee se s|es" },
    NamedPattern { "I1X1", "", "", "e s|e ee s|se es" },
};

std::vector<std::string_view> splitAt(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

Token tokenOf(std::string_view text)
{
    if (text == "e")
        return Token::E;
    if (text == "s")
        return Token::S;
    if (text == "ee")
        return Token::Ee;
    if (text == "es")
        return Token::Es;
    if (text == "se")
        return Token::Se;
    return Token::Ss;
}

std::vector<Token> tokensOf(std::string_view text)
{
    std::vector<Token> tokens;
    for (const std::string_view word : splitAt(text, ' '))
        tokens.push_back(tokenOf(word));
    return tokens;
}

/// "psk0" puts the token at the beginning of the first message, "pskN" at the end of message N (§9.4).
bool applyPsk(HandshakePattern& pattern, std::string_view modifier)
{
    if (modifier.size() != 4 || modifier.substr(0, 3) != "psk" || modifier[3] < '0' || modifier[3] > '9')
        return false;
    const auto number = static_cast<std::size_t>(modifier[3] - '0');
    if (number > pattern.messages.size())
        return false;
    std::vector<Token>& message = pattern.messages[number == 0 ? 0 : number - 1];
    const auto place = number == 0 ? message.begin() : message.end();
    // The same modifier twice would be a name the specification does not have.
    const bool taken = !message.empty() && (number == 0 ? message.front() : message.back()) == Token::Psk;
    if (taken)
        return false;
    message.insert(place, Token::Psk);
    ++pattern.pskCount;
    return true;
}

bool contains(const std::vector<Token>& tokens, Token token)
{
    return std::find(tokens.begin(), tokens.end(), token) != tokens.end();
}

} // namespace

std::optional<HandshakePattern> HandshakePattern::parse(std::string_view name)
{
    const std::size_t baseEnd = std::min(name.find_first_of("abcdefghijklmnopqrstuvwxyz"), name.size());
    const auto base = std::find_if(kPatterns.begin(), kPatterns.end(),
        [&](const NamedPattern& candidate) { return candidate.name == name.substr(0, baseEnd); });
    if (base == kPatterns.end())
        return std::nullopt;

    HandshakePattern pattern;
    pattern.initiatorPreMessage = tokensOf(base->preInitiator);
    pattern.responderPreMessage = tokensOf(base->preResponder);
    for (const std::string_view message : splitAt(base->messages, '|'))
        pattern.messages.push_back(tokensOf(message));
    const std::string_view modifiers = name.substr(baseEnd);
    if (!modifiers.empty() && modifiers.back() == '+')
        return std::nullopt;
    for (const std::string_view modifier : splitAt(modifiers, '+')) {
        if (!applyPsk(pattern, modifier))
            return std::nullopt;
    }
    return pattern;
}

bool HandshakePattern::knowsStaticOf(bool initiator) const
{
    return contains(initiator ? initiatorPreMessage : responderPreMessage, Token::S);
}

bool HandshakePattern::needsStatic(bool initiator) const
{
    if (knowsStaticOf(initiator))
        return true;
    for (std::size_t i = initiator ? 0 : 1; i < messages.size(); i += 2) {
        if (contains(messages[i], Token::S))
            return true;
    }
    return false;
}

} // namespace alcove::crypto

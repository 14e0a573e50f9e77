#include "app/vectors/noise_vector.h"

#include "core/crypto/handshake_state.h"
#include "core/crypto/system_random.h"

namespace alcove::vectors {
namespace {

using nlohmann::json;

constexpr std::string_view kPrefix = "Noise_";
constexpr std::string_view kSuite = "_25519_ChaChaPoly_SHA512";
constexpr std::size_t kKeySize = 32;

/// What a vector says about one message.
struct Message {
    Bytes payload;
    Bytes ciphertext;
};

std::optional<std::string> textAt(const json& object, const std::string& name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string())
        return std::nullopt;
    return found->get<std::string>();
}

std::optional<Bytes> bytesAt(const json& object, const std::string& name)
{
    const std::optional<std::string> text = textAt(object, name);
    return text ? fromHex(*text) : std::nullopt;
}

bool isSet(const json& object, const std::string& name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

/// The pattern name of a protocol of this suite: "XKpsk3".
std::optional<std::string> patternOf(const std::string& protocol)
{
    if (protocol.size() <= kPrefix.size() + kSuite.size() || protocol.compare(0, kPrefix.size(), kPrefix) != 0
        || protocol.compare(protocol.size() - kSuite.size(), kSuite.size(), kSuite) != 0)
        return std::nullopt;
    return protocol.substr(kPrefix.size(), protocol.size() - kPrefix.size() - kSuite.size());
}

std::optional<crypto::KeyPair> keyPairAt(const json& vector, const std::string& name)
{
    const std::optional<Bytes> secret = bytesAt(vector, name);
    if (!secret || secret->size() != kKeySize)
        return std::nullopt;
    return crypto::KeyPair::fromSecret(crypto::Key(*secret));
}

/// Both the list of psks and the single psk of older files.
std::vector<crypto::Key> psksAt(const json& vector, const std::string& side)
{
    std::vector<crypto::Key> psks;
    const auto list = vector.find(side + "_psks");
    if (list != vector.end() && list->is_array()) {
        for (const json& entry : *list) {
            const std::optional<Bytes> psk = entry.is_string() ? fromHex(entry.get<std::string>()) : std::nullopt;
            if (psk && psk->size() == kKeySize)
                psks.emplace_back(*psk);
        }
        return psks;
    }
    for (const std::string& name : { side + "_psk", std::string("psk") }) {
        const std::optional<Bytes> psk = bytesAt(vector, name);
        if (psks.empty() && psk && psk->size() == kKeySize)
            psks.emplace_back(*psk);
    }
    return psks;
}

Result<crypto::HandshakeState> makeSide(
    const json& vector, const std::string& patternName, crypto::Role role, RandomSource& random)
{
    const bool initiator = role == crypto::Role::Initiator;
    const std::string side = initiator ? "init" : "resp";
    const auto pattern = crypto::HandshakePattern::parse(patternName);
    crypto::HandshakeState::Config config;
    config.patternName = patternName;
    config.role = role;
    config.prologue = bytesAt(vector, side + "_prologue").value_or(Bytes());
    // A file may name keys a pattern does not use.
    if (pattern->needsStatic(initiator))
        config.localStatic = keyPairAt(vector, side + "_static");
    const std::optional<Bytes> remote = bytesAt(vector, side + "_remote_static");
    if (pattern->knowsStaticOf(!initiator) && remote && remote->size() == kKeySize)
        config.remoteStatic = toArray<kKeySize>(*remote);
    config.localEphemeral = keyPairAt(vector, side + "_ephemeral");
    config.psks = psksAt(vector, side);
    return crypto::HandshakeState::create(std::move(config), random);
}

std::optional<std::vector<Message>> messagesOf(const json& vector)
{
    const auto list = vector.find("messages");
    if (list == vector.end() || !list->is_array())
        return std::nullopt;
    std::vector<Message> messages;
    for (const json& entry : *list) {
        std::optional<Bytes> payload = bytesAt(entry, "payload");
        std::optional<Bytes> ciphertext = bytesAt(entry, "ciphertext");
        if (!payload || !ciphertext)
            return std::nullopt;
        messages.push_back({ *std::move(payload), *std::move(ciphertext) });
    }
    return messages;
}

Verdict failed(std::string reason) { return { Outcome::Failed, std::move(reason) }; }

/// The empty text when the message agrees in both directions.
std::string checkHandshakeMessage(crypto::HandshakeState& sender, crypto::HandshakeState& receiver, const Message& message)
{
    Bytes written;
    if (!sender.writeMessage(message.payload, written))
        return "cannot be written";
    if (written != message.ciphertext)
        return "is written differently";
    const Result<Bytes> read = receiver.readMessage(message.ciphertext);
    if (!read || *read != message.payload)
        return "is not read";
    return {};
}

std::string checkTransportMessage(crypto::CipherState& sender, crypto::CipherState& receiver, const Message& message)
{
    Bytes written;
    if (!sender.encryptWithAd({}, message.payload, written) || written != message.ciphertext)
        return "is sealed differently";
    if (receiver.decryptWithAd({}, message.ciphertext) != message.payload)
        return "is not opened";
    return {};
}

Verdict checkTransport(crypto::HandshakeState& initiator, crypto::HandshakeState& responder, bool isOneWay,
    const std::vector<Message>& messages, std::size_t first)
{
    auto ours = initiator.split();
    auto theirs = responder.split();
    if (!ours || !theirs)
        return failed("no transport keys");
    for (std::size_t i = first; i < messages.size(); ++i) {
        const bool toResponder = isOneWay || i % 2 == 0;
        const std::string problem = toResponder
            ? checkTransportMessage(ours->first, theirs->first, messages[i])
            : checkTransportMessage(theirs->second, ours->second, messages[i]);
        if (!problem.empty())
            return failed("transport message " + std::to_string(i) + " " + problem);
    }
    return {};
}

} // namespace

Verdict runNoiseVector(const json& vector)
{
    std::optional<std::string> protocol = textAt(vector, "protocol_name");
    if (!protocol)
        protocol = textAt(vector, "name");
    if (!protocol)
        return failed("no protocol name");
    const std::optional<std::string> patternName = patternOf(*protocol);
    if (!patternName)
        return { Outcome::Skipped, "another suite" };
    const auto pattern = crypto::HandshakePattern::parse(*patternName);
    if (!pattern || isSet(vector, "fallback") || isSet(vector, "fail"))
        return { Outcome::Skipped, "another pattern or modifier" };

    const std::optional<std::vector<Message>> messages = messagesOf(vector);
    if (!messages || messages->size() < pattern->messages.size())
        return failed("messages missing or not hexadecimal");
    crypto::SystemRandom random;
    auto initiator = makeSide(vector, *patternName, crypto::Role::Initiator, random);
    auto responder = makeSide(vector, *patternName, crypto::Role::Responder, random);
    if (!initiator || !responder)
        return failed((initiator ? responder : initiator).error().detail);

    for (std::size_t i = 0; i < pattern->messages.size(); ++i) {
        auto& sender = i % 2 == 0 ? *initiator : *responder;
        auto& receiver = i % 2 == 0 ? *responder : *initiator;
        const std::string problem = checkHandshakeMessage(sender, receiver, (*messages)[i]);
        if (!problem.empty())
            return failed("message " + std::to_string(i) + " " + problem);
    }
    const std::optional<Bytes> hash = bytesAt(vector, "handshake_hash");
    if (hash && (!equal(*hash, initiator->handshakeHash()) || !equal(*hash, responder->handshakeHash())))
        return failed("handshake hash differs");
    return checkTransport(*initiator, *responder, pattern->isOneWay(), *messages, pattern->messages.size());
}

} // namespace alcove::vectors

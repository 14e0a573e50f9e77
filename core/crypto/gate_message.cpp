#include "core/crypto/gate_message.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::crypto {
namespace {

constexpr std::size_t kMacSize = 16;
constexpr std::string_view kMacLabel = "ALCV1";
constexpr std::string_view kPrologueLabel = "ALCOVE-HS1";
constexpr std::size_t kHelloSize = 68;
constexpr std::size_t kChallengeSize = 68;
constexpr std::size_t kHs1Size = 180;
constexpr std::size_t kHs2Size = 116;
constexpr std::size_t kHs3Size = 356;
constexpr std::size_t kErrorSize = 36;

std::array<std::uint8_t, kMacSize> macOf(ByteView content, const Key& gateKey, GateSide side)
{
    const auto sideByte = static_cast<std::uint8_t>(side);
    return blake2b<kMacSize>(gateKey.view(), { asBytes(kMacLabel), ByteView(&sideByte, 1), content });
}

Bytes withMac(ByteWriter writer, const Key& gateKey, GateSide side)
{
    const auto mac = macOf(writer.view(), gateKey, side);
    writer.bytes(mac);
    return writer.take();
}

ByteWriter start(GateType type, std::uint8_t version)
{
    ByteWriter writer;
    writer.u8(static_cast<std::uint8_t>(type)).u8(version);
    return writer;
}

ByteWriter helloContent(const Hello& message)
{
    ByteWriter writer = start(GateType::Hello, message.versions.lowest);
    writer.u8(message.versions.highest).u8(0).bytes(message.locator).bytes(message.nonce).bytes(message.reply);
    return writer;
}

ByteWriter challengeContent(const Challenge& message)
{
    ByteWriter writer = start(GateType::Challenge, message.version);
    writer.zeros(2).bytes(message.nonce).bytes(message.cookie);
    return writer;
}

template <typename Handshake>
Bytes encodeHandshake(GateType type, GateSide side, const Handshake& message, const Key& gateKey)
{
    ByteWriter writer = start(type, message.version);
    writer.zeros(2).bytes(message.nonce).bytes(message.noise);
    return withMac(std::move(writer), gateKey, side);
}

bool hasShape(ByteView body, GateType type, std::size_t size)
{
    return body.size() == size && body[0] == static_cast<std::uint8_t>(type);
}

template <typename Handshake>
std::optional<Handshake> parseHandshake(ByteView body, GateType type, std::size_t size)
{
    if (!hasShape(body, type, size) || body[2] != 0 || body[3] != 0)
        return std::nullopt;
    Handshake message;
    ByteReader reader(body.subspan(1));
    message.version = reader.u8();
    reader.u16();
    message.nonce = reader.array<16>();
    message.noise = reader.array<std::tuple_size_v<decltype(message.noise)>>();
    return message;
}

} // namespace

std::optional<std::uint8_t> chooseVersion(VersionRange ours, VersionRange theirs)
{
    const std::uint8_t highest = std::min(ours.highest, theirs.highest);
    if (highest < std::max(ours.lowest, theirs.lowest))
        return std::nullopt;
    return highest;
}

Bytes encode(const Hello& message, const Key& gateKey)
{
    return withMac(helloContent(message), gateKey, GateSide::Initiator);
}

Bytes encode(const Challenge& message, const Key& gateKey)
{
    return withMac(challengeContent(message), gateKey, GateSide::Responder);
}

Bytes encode(const Hs1& message, const Key& gateKey)
{
    ByteWriter writer = start(GateType::Hs1, message.version);
    writer.u8(message.hello.versions.lowest).u8(message.hello.versions.highest);
    writer.bytes(message.hello.locator).bytes(message.hello.nonce).bytes(message.hello.reply);
    writer.bytes(message.cookie).bytes(message.noise);
    return withMac(std::move(writer), gateKey, GateSide::Initiator);
}

Bytes encode(const Hs2& message, const Key& gateKey)
{
    return encodeHandshake(GateType::Hs2, GateSide::Responder, message, gateKey);
}

Bytes encode(const Hs3& message, const Key& gateKey)
{
    return encodeHandshake(GateType::Hs3, GateSide::Initiator, message, gateKey);
}

Bytes encode(const GateErrorMessage& message, const Key& gateKey)
{
    ByteWriter writer = start(GateType::Error, message.version);
    writer.u8(static_cast<std::uint8_t>(message.code)).u8(0).bytes(message.nonce);
    return withMac(std::move(writer), gateKey, GateSide::Responder);
}

std::optional<Hello> parseHello(ByteView body)
{
    if (!hasShape(body, GateType::Hello, kHelloSize) || body[3] != 0)
        return std::nullopt;
    Hello message;
    message.versions = { body[1], body[2] };
    ByteReader reader(body.subspan(4));
    message.locator = reader.array<16>();
    message.nonce = reader.array<16>();
    message.reply = reader.array<16>();
    return message;
}

std::optional<Challenge> parseChallenge(ByteView body)
{
    if (!hasShape(body, GateType::Challenge, kChallengeSize) || body[2] != 0 || body[3] != 0)
        return std::nullopt;
    Challenge message;
    message.version = body[1];
    ByteReader reader(body.subspan(4));
    message.nonce = reader.array<16>();
    message.cookie = reader.array<32>();
    return message;
}

std::optional<Hs1> parseHs1(ByteView body)
{
    if (!hasShape(body, GateType::Hs1, kHs1Size))
        return std::nullopt;
    Hs1 message;
    message.version = body[1];
    message.hello.versions = { body[2], body[3] };
    ByteReader reader(body.subspan(4));
    message.hello.locator = reader.array<16>();
    message.hello.nonce = reader.array<16>();
    message.hello.reply = reader.array<16>();
    message.cookie = reader.array<32>();
    message.noise = reader.array<kNoise1Size>();
    return message;
}

std::optional<Hs2> parseHs2(ByteView body)
{
    return parseHandshake<Hs2>(body, GateType::Hs2, kHs2Size);
}

std::optional<Hs3> parseHs3(ByteView body)
{
    return parseHandshake<Hs3>(body, GateType::Hs3, kHs3Size);
}

std::optional<GateErrorMessage> parseGateError(ByteView body)
{
    if (!hasShape(body, GateType::Error, kErrorSize) || body[3] != 0)
        return std::nullopt;
    if (body[2] < static_cast<std::uint8_t>(GateError::Version) || body[2] > static_cast<std::uint8_t>(GateError::Expired))
        return std::nullopt;
    GateErrorMessage message;
    message.version = body[1];
    message.code = static_cast<GateError>(body[2]);
    message.nonce = toArray<16>(body.subspan(4));
    return message;
}

bool hasValidMac(ByteView body, const Key& gateKey, GateSide sender)
{
    if (body.size() < kMacSize)
        return false;
    const std::size_t contentSize = body.size() - kMacSize;
    return equalInConstantTime(macOf(body.first(contentSize), gateKey, sender), body.subspan(contentSize));
}

Bytes gatePrologue(HandshakeContext context, const Hello& hello, const Challenge& challenge)
{
    ByteWriter writer;
    writer.bytes(asBytes(kPrologueLabel)).u8(static_cast<std::uint8_t>(context));
    writer.bytes(helloContent(hello).view()).bytes(challengeContent(challenge).view());
    return writer.zeros(sizeof(Hash64)).take();
}

Bytes rekeyPrologue(const Hash64& previousHash)
{
    ByteWriter writer;
    writer.bytes(asBytes(kPrologueLabel)).u8(static_cast<std::uint8_t>(HandshakeContext::Rekey));
    writer.zeros(kHelloSize + kChallengeSize - 2 * kMacSize).bytes(previousHash);
    return writer.take();
}

} // namespace alcove::crypto

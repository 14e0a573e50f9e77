#pragma once

#include "core/crypto/root_keys.h"

#include <optional>

namespace alcove::crypto {

using ClientNonce = std::array<std::uint8_t, 16>;
/// Where a broker delivers answers; zero on a connection that carries its own way back.
using ReplyAddress = std::array<std::uint8_t, 16>;
using Cookie = std::array<std::uint8_t, 32>;

/// One byte fixes the whole suite: nothing else is negotiated.
inline constexpr std::uint8_t kProtocolVersion = 1;
/// No body before authentication is longer.
inline constexpr std::size_t kMaxGateBody = 512;

inline constexpr std::size_t kNoise1Size = 80;
inline constexpr std::size_t kNoise2Size = 80;
inline constexpr std::size_t kNoise3Size = 320;

enum class GateType : std::uint8_t { Hello = 1, Challenge = 2, Hs1 = 3, Hs2 = 4, Hs3 = 5, Error = 0x0F, Record = 0x10 };

/// What a therapist's gate answers instead of going on.
enum class GateError : std::uint8_t { Version = 1, Busy = 2, Used = 3, Revoked = 4, Expired = 5 };

/// What the prologue calls ctx: where the pre-shared key of a handshake comes from.
enum class HandshakeContext : std::uint8_t { Invitation = 1, Relationship = 2, Rekey = 3, Mesh = 4 };

/// The side a message's mac speaks for.
enum class GateSide : std::uint8_t { Initiator = 'i', Responder = 'r' };

struct VersionRange {
    std::uint8_t lowest = kProtocolVersion;
    std::uint8_t highest = kProtocolVersion;
};

/// The highest version both ranges have.
[[nodiscard]] std::optional<std::uint8_t> chooseVersion(VersionRange ours, VersionRange theirs);

/// 68 bytes: 01 lowest highest 00 locator nonce reply mac.
struct Hello {
    VersionRange versions;
    Locator locator {};
    ClientNonce nonce {};
    ReplyAddress reply {};
};

/// 68 bytes: 02 version 00 00 nonce cookie mac. As long as the HELLO it answers: no amplification.
struct Challenge {
    std::uint8_t version = 0;
    ClientNonce nonce {};
    Cookie cookie {};
};

/// 180 bytes: 03 version lowest highest locator nonce reply cookie noise mac. Repeats the HELLO, so
/// that the responder needs no state before it.
struct Hs1 {
    std::uint8_t version = 0;
    Hello hello;
    Cookie cookie {};
    std::array<std::uint8_t, kNoise1Size> noise {};
};

/// 116 bytes: 04 version 00 00 nonce noise mac.
struct Hs2 {
    std::uint8_t version = 0;
    ClientNonce nonce {};
    std::array<std::uint8_t, kNoise2Size> noise {};
};

/// 356 bytes: 05 version 00 00 nonce noise mac.
struct Hs3 {
    std::uint8_t version = 0;
    ClientNonce nonce {};
    std::array<std::uint8_t, kNoise3Size> noise {};
};

/// 36 bytes: 0F version code 00 nonce mac.
struct GateErrorMessage {
    std::uint8_t version = 0;
    GateError code {};
    ClientNonce nonce {};
};

/// The body with its mac.
[[nodiscard]] Bytes encode(const Hello& message, const Key& gateKey);
[[nodiscard]] Bytes encode(const Challenge& message, const Key& gateKey);
[[nodiscard]] Bytes encode(const Hs1& message, const Key& gateKey);
[[nodiscard]] Bytes encode(const Hs2& message, const Key& gateKey);
[[nodiscard]] Bytes encode(const Hs3& message, const Key& gateKey);
[[nodiscard]] Bytes encode(const GateErrorMessage& message, const Key& gateKey);

/// Reads the layout alone; `hasValidMac` must agree before a field is believed. Nothing for another
/// type, size, or a reserved byte that is not zero.
[[nodiscard]] std::optional<Hello> parseHello(ByteView body);
[[nodiscard]] std::optional<Challenge> parseChallenge(ByteView body);
[[nodiscard]] std::optional<Hs1> parseHs1(ByteView body);
[[nodiscard]] std::optional<Hs2> parseHs2(ByteView body);
[[nodiscard]] std::optional<Hs3> parseHs3(ByteView body);
[[nodiscard]] std::optional<GateErrorMessage> parseGateError(ByteView body);

[[nodiscard]] bool hasValidMac(ByteView body, const Key& gateKey, GateSide sender);

/// The 179 bytes both sides mix first: label, context, HELLO and CHALLENGE without their macs, and the
/// hash of the handshake before (zero in a first one).
[[nodiscard]] Bytes gatePrologue(HandshakeContext context, const Hello& hello, const Challenge& challenge);
/// The same for a rekey inside a session: nothing but the previous hash.
[[nodiscard]] Bytes rekeyPrologue(const Hash64& previousHash);

} // namespace alcove::crypto

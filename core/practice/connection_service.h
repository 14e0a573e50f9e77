#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <array>
#include <string>
#include <variant>
#include <vector>

namespace alcove::practice {

inline constexpr std::uint16_t kMqttTlsPort = 8883;     // RFC-assigned name secure-mqtt
inline constexpr std::uint16_t kMqttWebSocketPort = 443;
inline constexpr std::uint16_t kStunPort = 3478;        // RFC 8489 §18.6
inline constexpr std::uint16_t kRelayTlsPort = 443;

/// A user name and a password of a server.
struct ServerAccount {
    std::string user;
    std::string password;
    friend bool operator==(const ServerAccount&, const ServerAccount&) = default;
};

/// The MQTT broker that carries the first words, always over TLS.
struct BrokerService {
    std::string host;
    std::uint16_t tlsPort = kMqttTlsPort; ///< zero: not offered
    std::uint16_t webSocketPort = 0;      ///< zero: not offered
    ServerAccount account;                ///< the therapist's own
    /// What links give to clients, where the broker lets them do less; absent: the same account.
    std::optional<ServerAccount> clientAccount;
    /// The part of the broker's topics that is this practice's.
    std::array<std::uint8_t, 8> practiceId {};
    /// The certificate (DER) that signed the broker's, where the system's list does not have it; empty: the system's list.
    Bytes authority;
    friend bool operator==(const BrokerService&, const BrokerService&) = default;
};

struct StunService {
    std::string host;
    std::uint16_t port = kStunPort;
    friend bool operator==(const StunService&, const StunService&) = default;
};

enum class RelayTransport : std::uint8_t { Udp = 0, Tcp = 1, Tls = 2 };

struct RelayService {
    std::string host;
    std::uint16_t port = kStunPort;
    RelayTransport transport = RelayTransport::Udp;
    friend bool operator==(const RelayService&, const RelayService&) = default;
};

/// What time-limited relay credentials are made from; it never leaves this computer.
struct RelaySecret {
    std::string secret;
    friend bool operator==(const RelaySecret&, const RelaySecret&) = default;
};

/// How the relays let people in: nothing set, a shared secret, or one fixed account as hosted relays have.
using RelayAccess = std::variant<std::monostate, RelaySecret, ServerAccount>;

/// The servers of a practice, as pasted in one line or typed field by field. Every part may be absent
/// but not all of them.
struct ConnectionService {
    static constexpr std::size_t kMaxStun = 4;
    static constexpr std::size_t kMaxRelays = 8;
    static constexpr std::size_t kMaxUser = 64;
    static constexpr std::size_t kMaxPassword = 128;
    static constexpr std::size_t kMaxAuthority = 2048;
    /// Authorities above this do not fit into a link.
    static constexpr std::size_t kMaxAuthorityInLink = 3 * 255;

    std::optional<BrokerService> broker;
    std::vector<StunService> stun;
    std::vector<RelayService> relays;
    RelayAccess relayAccess;

    [[nodiscard]] bool hasRelay() const { return !relays.empty(); }
    friend bool operator==(const ConnectionService&, const ConnectionService&) = default;
};

/// What keeps a service from being used, for the field it belongs to.
enum class ServiceProblem {
    Empty,           ///< neither broker nor STUN nor relay
    BrokerHost,      ///< no host name
    BrokerPort,      ///< no port at all
    BrokerAccount,   ///< user or password missing, too long or with characters that do not belong there
    BrokerPractice,  ///< no practice id
    BrokerAuthority, ///< no certificate, or one too long for a link
    StunHost,
    RelayHost,
    RelayLogin,      ///< a relay without a way in, or a way in without a relay
    TooMany,         ///< more servers than kMaxStun or kMaxRelays
};

/// The first problem, in the order of the fields; nothing for a service that can be used.
[[nodiscard]] std::optional<ServiceProblem> problemOf(const ConnectionService& service);

/// Layout of a line: "alcove-service:1/" and base64url (unpadded) of TLVs (type u8, length u16, value),
/// then the first 4 bytes of BLAKE2b-256("alcove-service-check" and all before), against typing errors.
/// 1 broker: TLS port u16, WebSocket port u16, host · 2 therapist's account, 3 clients' account: user
/// length u8, user, password · 4 practice id (8) · 5 authority (DER) · 6 STUN: port u16, host (each) ·
/// 7 relay: port u16, transport u8, host (each) · 8 relay secret · 9 relay account: as 2. Types from
/// 0x80 on are skipped, other unknown ones refused.
/// Errors: InvalidArgument for a service with a problem.
[[nodiscard]] Result<std::string> toLine(const ConnectionService& service);

/// The one line in a pasted text or a file of at most 32 KiB; line breaks inside it do not matter.
/// Errors: NotFound without any; Malformed when a part is missing or mistyped; UnsupportedVersion for
/// another version or an unknown required field; LimitExceeded for too much text.
[[nodiscard]] Result<ConnectionService> findConnectionService(std::string_view text);

/// The TLVs with their check, for storing and sending.
[[nodiscard]] Result<Bytes> encodeConnectionService(const ConnectionService& service);
[[nodiscard]] Result<ConnectionService> decodeConnectionService(ByteView bytes);

/// The certificate in a PEM text ("-----BEGIN CERTIFICATE-----" …), as DER; the first one of several.
/// Errors: NotFound, Malformed, LimitExceeded.
[[nodiscard]] Result<Bytes> certificateFromPem(std::string_view text);
[[nodiscard]] std::string certificateToPem(ByteView der);

} // namespace alcove::practice

#include "core/session/invitation.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "core/base/host_name.h"
#include "core/crypto/hash.h"

#include <cstdio>

namespace alcove::session {
namespace {

constexpr std::uint8_t kVersion = 1;
constexpr std::string_view kCheckLabel = "alcove-invite-check";
constexpr std::size_t kCheckSize = 4;
constexpr std::uint8_t kFirstIgnorable = 0x80;
constexpr std::uint8_t kBrokerTls = 1;
constexpr std::uint16_t kWebSocketPort = 443;
constexpr std::size_t kMaxValue = 255;
constexpr std::size_t kFieldHeader = 2; // type and length

enum Flag : std::uint8_t { OneUse = 1, Passcode = 2, RelayOnly = 4, Guest = 8 };

enum class Field : std::uint8_t {
    Ipv4 = 1,
    Ipv6 = 2,
    Host = 3,
    Broker = 4,
    BrokerLogin = 5,
    PracticeId = 6,
    ProfileSigner = 7,
    Meeting = 0x81,
    BrokerAuthority = 0x82, ///< in as many fields as it needs
    WebSocketPort = 0x83,   ///< besides 443: brokers at this port are spoken to by WebSocket
    Stun = 0x84,            ///< port and host; without a host the first broker's
};

using Check = std::array<std::uint8_t, kCheckSize>;

Check checkOf(ByteView content)
{
    return toArray<kCheckSize>(crypto::blake2b<32>({}, { asBytes(kCheckLabel), content }));
}

bool isVisibleAscii(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

bool isUsable(const Ipv4Endpoint& endpoint)
{
    // Neither "this network" nor multicast, reserved and broadcast (RFC 6890).
    return endpoint.port != 0 && endpoint.address[0] != 0 && endpoint.address[0] < 224;
}

bool isUsable(const Ipv6Endpoint& endpoint)
{
    const bool unspecified = endpoint.address == std::array<std::uint8_t, 16> {};
    return endpoint.port != 0 && !unspecified && endpoint.address[0] != 0xFF;
}

bool isUsable(const HostEndpoint& endpoint) { return endpoint.port != 0 && isHostName(endpoint.host); }
bool isUsable(const BrokerEndpoint& endpoint) { return endpoint.port != 0 && isHostName(endpoint.host); }

bool hasDirectEndpoint(const Invitation& invitation)
{
    return std::any_of(invitation.endpoints.begin(), invitation.endpoints.end(),
        [](const Endpoint& endpoint) { return !std::holds_alternative<BrokerEndpoint>(endpoint); });
}

/// Empty without a broker.
std::string firstBrokerHost(const Invitation& invitation)
{
    for (const Endpoint& endpoint : invitation.endpoints) {
        if (const auto* broker = std::get_if<BrokerEndpoint>(&endpoint))
            return broker->host;
    }
    return {};
}

std::optional<std::uint32_t> asU32(UnixTime time)
{
    const auto seconds = time.time_since_epoch().count();
    if (seconds < 0 || seconds > std::int64_t { 0xFFFF'FFFF })
        return std::nullopt;
    return static_cast<std::uint32_t>(seconds);
}

UnixTime asTime(std::uint32_t seconds) { return UnixTime(std::chrono::seconds(seconds)); }

std::string asText(ByteView bytes) { return { bytes.begin(), bytes.end() }; }

Error malformed(std::string detail) { return { ErrorCode::Malformed, std::move(detail) }; }
Error unsupported(std::string detail) { return { ErrorCode::UnsupportedVersion, std::move(detail) }; }
Error unsayable(std::string detail) { return { ErrorCode::InvalidArgument, std::move(detail) }; }

void writeField(ByteWriter& writer, Field field, const Bytes& value)
{
    writer.u8(static_cast<std::uint8_t>(field)).u8(static_cast<std::uint8_t>(value.size())).bytes(value);
}

void writeEndpoint(ByteWriter& writer, const Endpoint& endpoint)
{
    ByteWriter value;
    if (const auto* v4 = std::get_if<Ipv4Endpoint>(&endpoint))
        writeField(writer, Field::Ipv4, value.bytes(v4->address).u16(v4->port).take());
    else if (const auto* v6 = std::get_if<Ipv6Endpoint>(&endpoint))
        writeField(writer, Field::Ipv6, value.bytes(v6->address).u16(v6->port).take());
    else if (const auto* host = std::get_if<HostEndpoint>(&endpoint))
        writeField(writer, Field::Host, value.u16(host->port).bytes(asBytes(host->host)).take());
    else if (const auto* broker = std::get_if<BrokerEndpoint>(&endpoint))
        writeField(writer, Field::Broker, value.u16(broker->port).u8(kBrokerTls).bytes(asBytes(broker->host)).take());
}

/// A convenience, so the last to be given room.
void writeStun(ByteWriter& writer, const Invitation& invitation)
{
    if (!invitation.stun)
        return;
    const std::string host = invitation.stun->host == firstBrokerHost(invitation) ? std::string() : invitation.stun->host;
    ByteWriter value;
    const Bytes field = value.u16(invitation.stun->port).bytes(asBytes(host)).take();
    if (writer.size() + kFieldHeader + field.size() + kCheckSize <= Invitation::kMaxSize)
        writeField(writer, Field::Stun, field);
}

/// What must hold of every invitation, read or written.
Status checkContent(const Invitation& invitation)
{
    if (invitation.endpoints.empty() || invitation.endpoints.size() > Invitation::kMaxEndpoints)
        return malformed("an invitation has one to eight endpoints");
    for (const Endpoint& endpoint : invitation.endpoints) {
        if (!std::visit([](const auto& kind) { return isUsable(kind); }, endpoint))
            return malformed("an endpoint nobody can connect to");
    }
    if (invitation.relayOnly && hasDirectEndpoint(invitation))
        return malformed("a relay-only invitation with a direct endpoint");
    const auto& login = invitation.brokerLogin;
    if (invitation.brokerAuthority.size() > Invitation::kMaxBrokerAuthority)
        return malformed("a certificate too long");
    if (login && (!isVisibleAscii(login->user) || !isVisibleAscii(login->password)))
        return malformed("broker login");
    if (invitation.stun && (invitation.stun->port == 0 || !isHostName(invitation.stun->host)))
        return malformed("a STUN server nobody can ask");
    return {};
}

Result<Endpoint> readEndpoint(Field field, ByteView value)
{
    ByteReader reader(value);
    Endpoint endpoint;
    if (field == Field::Ipv4) {
        const auto address = reader.array<4>();
        endpoint = Ipv4Endpoint { address, reader.u16() };
    } else if (field == Field::Ipv6) {
        const auto address = reader.array<16>();
        endpoint = Ipv6Endpoint { address, reader.u16() };
    } else if (field == Field::Host) {
        const std::uint16_t port = reader.u16();
        endpoint = HostEndpoint { asText(reader.rest()), port };
    } else {
        const std::uint16_t port = reader.u16();
        const std::uint8_t flags = reader.u8();
        if ((flags & kBrokerTls) == 0)
            return malformed("a broker without TLS");
        if (flags != kBrokerTls)
            return unsupported("an unknown broker flag");
        endpoint = BrokerEndpoint { asText(reader.rest()), port, port == kWebSocketPort };
    }
    if (!reader.atEnd())
        return malformed("an endpoint of a wrong size");
    return endpoint;
}

Status readBrokerLogin(Invitation& invitation, ByteView value)
{
    ByteReader reader(value);
    const std::uint8_t userSize = reader.u8();
    const ByteView user = reader.bytes(userSize);
    const ByteView password = reader.rest();
    if (!reader.ok() || invitation.brokerLogin)
        return malformed("broker login");
    invitation.brokerLogin = BrokerLogin { asText(user), asText(password) };
    return {};
}

Status readMeeting(Invitation& invitation, ByteView value)
{
    if (invitation.meeting || (value.size() != 4 && value.size() != 6))
        return malformed("meeting time");
    ByteReader reader(value);
    MeetingTime meeting { asTime(reader.u32()), std::nullopt };
    if (reader.remaining() > 0)
        meeting.minutes = reader.u16();
    invitation.meeting = meeting;
    return {};
}

/// It stands behind the endpoints it speaks of.
Status readWebSocketPort(Invitation& invitation, ByteView value)
{
    ByteReader reader(value);
    const std::uint16_t port = reader.u16();
    if (!reader.atEnd())
        return malformed("a port of a wrong size");
    for (Endpoint& endpoint : invitation.endpoints) {
        if (auto* broker = std::get_if<BrokerEndpoint>(&endpoint); broker && broker->port == port)
            broker->webSocket = true;
    }
    return {};
}

/// It stands behind the broker it may speak of.
Status readStun(Invitation& invitation, ByteView value)
{
    ByteReader reader(value);
    const std::uint16_t port = reader.u16();
    std::string host = asText(reader.rest());
    if (!reader.ok() || invitation.stun)
        return malformed("a STUN server");
    invitation.stun = StunPlace { host.empty() ? firstBrokerHost(invitation) : std::move(host), port };
    return {};
}

Status readField(Invitation& invitation, std::uint8_t type, ByteView value)
{
    switch (static_cast<Field>(type)) {
    case Field::Ipv4:
    case Field::Ipv6:
    case Field::Host:
    case Field::Broker: {
        ASSIGN_OR_RETURN(Endpoint endpoint, readEndpoint(static_cast<Field>(type), value));
        invitation.endpoints.push_back(std::move(endpoint));
        return {};
    }
    case Field::BrokerLogin:
        return readBrokerLogin(invitation, value);
    case Field::PracticeId:
        if (invitation.practiceId || value.size() != 8)
            return malformed("practice id");
        invitation.practiceId = toArray<8>(value);
        return {};
    case Field::ProfileSigner:
        if (invitation.profileSigner || value.size() != 32)
            return malformed("profile signer");
        invitation.profileSigner = toArray<32>(value);
        return {};
    case Field::Meeting:
        return readMeeting(invitation, value);
    case Field::BrokerAuthority:
        invitation.brokerAuthority.insert(invitation.brokerAuthority.end(), value.begin(), value.end());
        return {};
    case Field::WebSocketPort:
        return readWebSocketPort(invitation, value);
    case Field::Stun:
        return readStun(invitation, value);
    }
    if (type < kFirstIgnorable)
        return unsupported("an unknown required field");
    return {};
}

Status readFlags(Invitation& invitation, std::uint8_t flags)
{
    if ((flags & Flag::OneUse) == 0)
        return malformed("an invitation for more than one use");
    if ((flags & ~(Flag::OneUse | Flag::RelayOnly | Flag::Guest)) != 0)
        return unsupported("an unknown flag");
    invitation.relayOnly = (flags & Flag::RelayOnly) != 0;
    invitation.guest = (flags & Flag::Guest) != 0;
    return {};
}

} // namespace

Result<Bytes> encodeInvitation(const Invitation& invitation)
{
    const Status content = checkContent(invitation);
    if (!content)
        return unsayable(content.error().detail);
    const std::optional<std::uint32_t> expiry = asU32(invitation.expiry);
    if (!expiry || invitation.secret.isNone())
        return unsayable("no expiry or no secret");

    ByteWriter writer(Invitation::kMaxSize);
    writer.u8(kVersion);
    writer.u8(static_cast<std::uint8_t>(Flag::OneUse | (invitation.relayOnly ? Flag::RelayOnly : 0)
        | (invitation.guest ? Flag::Guest : 0)));
    writer.u32(*expiry).bytes(invitation.therapistKey).bytes(invitation.secret.view());
    for (const Endpoint& endpoint : invitation.endpoints)
        writeEndpoint(writer, endpoint);
    if (const auto& login = invitation.brokerLogin) {
        if (login->user.size() + login->password.size() + 1 > 255)
            return unsayable("broker login too long");
        ByteWriter value;
        value.u8(static_cast<std::uint8_t>(login->user.size())).bytes(asBytes(login->user));
        writeField(writer, Field::BrokerLogin, value.bytes(asBytes(login->password)).take());
    }
    if (invitation.practiceId)
        writeField(writer, Field::PracticeId, toBytes(*invitation.practiceId));
    if (invitation.profileSigner)
        writeField(writer, Field::ProfileSigner, toBytes(*invitation.profileSigner));
    if (invitation.meeting) {
        const std::optional<std::uint32_t> start = asU32(invitation.meeting->start);
        if (!start)
            return unsayable("meeting time");
        ByteWriter value;
        value.u32(*start);
        if (invitation.meeting->minutes)
            value.u16(*invitation.meeting->minutes);
        writeField(writer, Field::Meeting, value.take());
    }
    for (const Endpoint& endpoint : invitation.endpoints) {
        const auto* broker = std::get_if<BrokerEndpoint>(&endpoint);
        if (broker == nullptr || !broker->webSocket || broker->port == kWebSocketPort)
            continue;
        ByteWriter value;
        writeField(writer, Field::WebSocketPort, value.u16(broker->port).take());
    }
    for (ByteView rest = invitation.brokerAuthority; !rest.empty();) {
        const ByteView part = rest.first(std::min(rest.size(), kMaxValue));
        writeField(writer, Field::BrokerAuthority, toBytes(part));
        rest = rest.subspan(part.size());
    }
    writeStun(writer, invitation);
    if (writer.size() + kCheckSize > Invitation::kMaxSize)
        return { ErrorCode::LimitExceeded, "invitation too long" };
    const Check check = checkOf(writer.view());
    writer.bytes(check);
    return writer.take();
}

Result<Invitation> decodeInvitation(ByteView bytes)
{
    if (bytes.size() < Invitation::kMinSize || bytes.size() > Invitation::kMaxSize)
        return malformed("an invitation of a wrong size");
    const ByteView content = bytes.first(bytes.size() - kCheckSize);
    if (!equal(checkOf(content), bytes.last(kCheckSize)))
        return malformed("the check does not match");
    ByteReader reader(content);
    if (reader.u8() != kVersion)
        return unsupported("another version of invitation");

    Invitation invitation;
    RETURN_IF_ERROR(readFlags(invitation, reader.u8()));
    invitation.expiry = asTime(reader.u32());
    invitation.therapistKey = reader.array<32>();
    invitation.secret = crypto::Key(reader.bytes(crypto::Key::kSize));
    while (reader.remaining() > 0) {
        const std::uint8_t type = reader.u8();
        const std::uint8_t size = reader.u8();
        const ByteView value = reader.bytes(size);
        if (!reader.ok())
            return malformed("a field reaches past the end");
        RETURN_IF_ERROR(readField(invitation, type, value));
    }
    RETURN_IF_ERROR(checkContent(invitation));
    return invitation;
}

std::string toString(const Endpoint& endpoint)
{
    std::string out;
    if (const auto* v4 = std::get_if<Ipv4Endpoint>(&endpoint)) {
        for (const std::uint8_t byte : v4->address)
            out += (out.empty() ? "" : ".") + std::to_string(byte);
        return out + ":" + std::to_string(v4->port);
    }
    if (const auto* v6 = std::get_if<Ipv6Endpoint>(&endpoint)) {
        for (std::size_t i = 0; i < v6->address.size(); i += 2) {
            std::array<char, 6> group {};
            std::snprintf(group.data(), group.size(), "%x", v6->address[i] << 8 | v6->address[i + 1]);
            out += (out.empty() ? "" : ":") + std::string(group.data());
        }
        return "[" + out + "]:" + std::to_string(v6->port);
    }
    if (const auto* host = std::get_if<HostEndpoint>(&endpoint))
        return host->host + ":" + std::to_string(host->port);
    const auto& broker = std::get<BrokerEndpoint>(endpoint);
    return broker.host + ":" + std::to_string(broker.port);
}

} // namespace alcove::session

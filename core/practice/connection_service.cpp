#include "core/practice/connection_service.h"

#include "core/base/base64url.h"
#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "core/base/host_name.h"
#include "core/crypto/hash.h"

namespace alcove::practice {
namespace {

constexpr std::string_view kPrefix = "alcove-service:";
constexpr std::string_view kVersion = "1/";
constexpr std::string_view kCheckLabel = "alcove-service-check";
constexpr std::size_t kCheckSize = 4;
constexpr std::uint8_t kFirstIgnorable = 0x80;
constexpr std::size_t kMaxText = 32 * 1024;
/// All fields at their limits stay below it.
constexpr std::size_t kMaxBytes = 8 * 1024;
constexpr std::size_t kMaxData = kMaxBytes * 4 / 3 + 1;
/// A line is wrapped at 60 characters or more by every program we know; more ends only waste time.
constexpr std::size_t kMaxEnds = 200;
constexpr std::string_view kPemBegin = "-----BEGIN CERTIFICATE-----";
constexpr std::string_view kPemEnd = "-----END CERTIFICATE-----";
constexpr std::uint8_t kDerSequence = 0x30; // X.690 §8.9, §8.14
constexpr std::size_t kPemColumns = 64;     // RFC 7468 §2

enum class Field : std::uint8_t {
    Broker = 1,
    Account = 2,
    ClientAccount = 3,
    PracticeId = 4,
    Authority = 5,
    Stun = 6,
    Relay = 7,
    RelaySecret = 8,
    RelayAccount = 9,
};

using Check = std::array<std::uint8_t, kCheckSize>;

Check checkOf(ByteView content) { return toArray<kCheckSize>(crypto::blake2b<32>({}, { asBytes(kCheckLabel), content })); }

Error malformed(std::string detail) { return { ErrorCode::Malformed, std::move(detail) }; }

bool isVisibleAscii(std::string_view text, std::size_t longest)
{
    return !text.empty() && text.size() <= longest
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

bool isUsable(const ServerAccount& account)
{
    return isVisibleAscii(account.user, ConnectionService::kMaxUser)
        && isVisibleAscii(account.password, ConnectionService::kMaxPassword);
}

bool looksLikeCertificate(ByteView der) { return der.size() > 4 && der[0] == kDerSequence; }

std::optional<ServiceProblem> problemOf(const BrokerService& broker)
{
    if (!isHostName(broker.host))
        return ServiceProblem::BrokerHost;
    if (broker.tlsPort == 0 && broker.webSocketPort == 0)
        return ServiceProblem::BrokerPort;
    if (!isUsable(broker.account) || (broker.clientAccount && !isUsable(*broker.clientAccount)))
        return ServiceProblem::BrokerAccount;
    if (broker.practiceId == decltype(broker.practiceId) {})
        return ServiceProblem::BrokerPractice;
    if (!broker.authority.empty()
        && (!looksLikeCertificate(broker.authority) || broker.authority.size() > ConnectionService::kMaxAuthorityInLink))
        return ServiceProblem::BrokerAuthority;
    return std::nullopt;
}

bool isUsable(const RelayAccess& access)
{
    if (const auto* secret = std::get_if<RelaySecret>(&access))
        return isVisibleAscii(secret->secret, ConnectionService::kMaxPassword);
    const auto* account = std::get_if<ServerAccount>(&access);
    return account != nullptr && isUsable(*account);
}

void writeField(ByteWriter& writer, Field field, const Bytes& value)
{
    writer.u8(static_cast<std::uint8_t>(field)).u16(static_cast<std::uint16_t>(value.size())).bytes(value);
}

void writeAccount(ByteWriter& writer, Field field, const ServerAccount& account)
{
    ByteWriter value;
    value.u8(static_cast<std::uint8_t>(account.user.size())).bytes(asBytes(account.user)).bytes(asBytes(account.password));
    writeField(writer, field, value.take());
}

void writeBroker(ByteWriter& writer, const BrokerService& broker)
{
    ByteWriter place;
    place.u16(broker.tlsPort).u16(broker.webSocketPort).bytes(asBytes(broker.host));
    writeField(writer, Field::Broker, place.take());
    writeAccount(writer, Field::Account, broker.account);
    if (broker.clientAccount)
        writeAccount(writer, Field::ClientAccount, *broker.clientAccount);
    writeField(writer, Field::PracticeId, toBytes(broker.practiceId));
    if (!broker.authority.empty())
        writeField(writer, Field::Authority, broker.authority);
}

std::string asText(ByteView bytes) { return { bytes.begin(), bytes.end() }; }

/// Each field at most once, but servers.
struct Reading {
    ConnectionService service;
    BrokerService broker;
    std::array<bool, 10> seen {};
};

Result<ServerAccount> readAccount(ByteView value)
{
    ByteReader reader(value);
    const std::uint8_t userSize = reader.u8();
    ServerAccount account { asText(reader.bytes(userSize)), asText(reader.rest()) };
    if (!reader.ok())
        return malformed("an account");
    return account;
}

Status readServer(Reading& reading, Field field, ByteView value)
{
    ByteReader reader(value);
    const std::uint16_t port = reader.u16();
    if (field == Field::Stun) {
        reading.service.stun.push_back({ asText(reader.rest()), port });
    } else {
        const std::uint8_t transport = reader.u8();
        if (transport > static_cast<std::uint8_t>(RelayTransport::Tls))
            return { ErrorCode::UnsupportedVersion, "an unknown way to a relay" };
        reading.service.relays.push_back({ asText(reader.rest()), port, static_cast<RelayTransport>(transport) });
    }
    return reader.ok() ? Status() : malformed("a server");
}

Status readBroker(BrokerService& broker, ByteView value)
{
    ByteReader reader(value);
    broker.tlsPort = reader.u16();
    broker.webSocketPort = reader.u16();
    broker.host = asText(reader.rest());
    return reader.ok() ? Status() : malformed("the broker");
}

Status readField(Reading& reading, std::uint8_t type, ByteView value)
{
    if (type >= kFirstIgnorable)
        return {};
    const auto field = static_cast<Field>(type);
    if (field == Field::Stun || field == Field::Relay)
        return readServer(reading, field, value);
    if (type == 0 || type >= reading.seen.size())
        return { ErrorCode::UnsupportedVersion, "an unknown required field" };
    if (std::exchange(reading.seen[type], true))
        return malformed("a field twice");
    BrokerService& broker = reading.broker;
    if (field == Field::Broker)
        return readBroker(broker, value);
    if (field == Field::Account || field == Field::ClientAccount || field == Field::RelayAccount) {
        ASSIGN_OR_RETURN(ServerAccount account, readAccount(value));
        if (field == Field::Account)
            broker.account = std::move(account);
        else if (field == Field::ClientAccount)
            broker.clientAccount = std::move(account);
        else
            reading.service.relayAccess = std::move(account);
    } else if (field == Field::PracticeId) {
        if (value.size() != broker.practiceId.size())
            return malformed("the practice id");
        broker.practiceId = toArray<8>(value);
    } else if (field == Field::Authority) {
        broker.authority = toBytes(value);
    } else {
        reading.service.relayAccess = RelaySecret { asText(value) };
    }
    return {};
}

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string toStandardBase64(std::string text)
{
    std::replace(text.begin(), text.end(), '-', '+');
    std::replace(text.begin(), text.end(), '_', '/');
    return text.append((4 - text.size() % 4) % 4, '=');
}

} // namespace

std::optional<ServiceProblem> problemOf(const ConnectionService& service)
{
    if (!service.broker && service.stun.empty() && service.relays.empty())
        return ServiceProblem::Empty;
    if (service.broker) {
        if (const auto problem = problemOf(*service.broker))
            return problem;
    }
    if (service.stun.size() > ConnectionService::kMaxStun || service.relays.size() > ConnectionService::kMaxRelays)
        return ServiceProblem::TooMany;
    // Servers for media may be named by address, so only what cannot be looked up at all is refused.
    const auto unusable = [](const auto& server) { return server.port == 0 || !isVisibleAscii(server.host, 253); };
    if (std::any_of(service.stun.begin(), service.stun.end(), unusable))
        return ServiceProblem::StunHost;
    if (std::any_of(service.relays.begin(), service.relays.end(), unusable))
        return ServiceProblem::RelayHost;
    const bool noAccess = std::holds_alternative<std::monostate>(service.relayAccess);
    if (service.relays.empty() != noAccess || (!noAccess && !isUsable(service.relayAccess)))
        return ServiceProblem::RelayLogin;
    return std::nullopt;
}

Result<Bytes> encodeConnectionService(const ConnectionService& service)
{
    if (problemOf(service))
        return { ErrorCode::InvalidArgument, "a service that cannot be used" };
    ByteWriter writer;
    if (service.broker)
        writeBroker(writer, *service.broker);
    for (const StunService& stun : service.stun) {
        ByteWriter value;
        writeField(writer, Field::Stun, value.u16(stun.port).bytes(asBytes(stun.host)).take());
    }
    for (const RelayService& relay : service.relays) {
        ByteWriter value;
        value.u16(relay.port).u8(static_cast<std::uint8_t>(relay.transport)).bytes(asBytes(relay.host));
        writeField(writer, Field::Relay, value.take());
    }
    if (const auto* secret = std::get_if<RelaySecret>(&service.relayAccess))
        writeField(writer, Field::RelaySecret, toBytes(asBytes(secret->secret)));
    if (const auto* account = std::get_if<ServerAccount>(&service.relayAccess))
        writeAccount(writer, Field::RelayAccount, *account);
    const Check check = checkOf(writer.view());
    return writer.bytes(check).take();
}

Result<ConnectionService> decodeConnectionService(ByteView bytes)
{
    if (bytes.size() < kCheckSize || bytes.size() > kMaxBytes)
        return malformed("a service of a wrong size");
    const ByteView content = bytes.first(bytes.size() - kCheckSize);
    if (!equal(checkOf(content), bytes.last(kCheckSize)))
        return malformed("the check does not match");
    Reading reading;
    ByteReader reader(content);
    while (reader.remaining() > 0) {
        const std::uint8_t type = reader.u8();
        const std::uint16_t size = reader.u16();
        const ByteView value = reader.bytes(size);
        if (!reader.ok())
            return malformed("a field reaches past the end");
        RETURN_IF_ERROR(readField(reading, type, value));
    }
    const auto& seen = reading.seen;
    const auto has = [&seen](Field field) { return seen[static_cast<std::size_t>(field)]; };
    if (has(Field::Broker))
        reading.service.broker = std::move(reading.broker);
    else if (has(Field::Account) || has(Field::ClientAccount) || has(Field::PracticeId) || has(Field::Authority))
        return malformed("a broker's fields without a broker");
    if (has(Field::RelaySecret) && has(Field::RelayAccount))
        return malformed("two ways into a relay");
    if (problemOf(reading.service))
        return malformed("a service that cannot be used");
    return std::move(reading.service);
}

Result<std::string> toLine(const ConnectionService& service)
{
    ASSIGN_OR_RETURN(const Bytes bytes, encodeConnectionService(service));
    return std::string(kPrefix) + std::string(kVersion) + toBase64Url(bytes);
}

Result<ConnectionService> findConnectionService(std::string_view text)
{
    if (text.size() > kMaxText)
        return { ErrorCode::LimitExceeded, "too much text" };
    const std::size_t start = text.find(kPrefix);
    if (start == std::string_view::npos)
        return { ErrorCode::NotFound, "no connection service in this text" };
    std::string_view rest = text.substr(start + kPrefix.size());
    if (rest.substr(0, kVersion.size()) != kVersion) {
        const bool number = !rest.empty() && rest.front() >= '0' && rest.front() <= '9';
        return { number ? ErrorCode::UnsupportedVersion : ErrorCode::Malformed, "another version of line" };
    }
    rest.remove_prefix(kVersion.size());
    // The line may have been wrapped; words that follow it in another line look like its data, and the
    // check tells which end is the right one.
    std::string data;
    std::size_t ends = 0;
    for (std::size_t at = 0; at <= rest.size() && data.size() <= kMaxData; ++at) {
        if (at < rest.size() && isBase64Url(rest[at])) {
            data += rest[at];
            continue;
        }
        const bool afterSpace = at > 0 && isSpace(rest[at - 1]);
        const auto bytes = afterSpace ? std::nullopt : fromBase64Url(data);
        if (bytes) {
            auto service = decodeConnectionService(*bytes);
            if (service || service.error().code == ErrorCode::UnsupportedVersion)
                return service;
        }
        if (at == rest.size() || !isSpace(rest[at]) || (!afterSpace && ++ends > kMaxEnds))
            break;
    }
    return malformed("a part of the line is missing");
}

Result<Bytes> certificateFromPem(std::string_view text)
{
    const std::size_t begin = text.find(kPemBegin);
    if (begin == std::string_view::npos)
        return { ErrorCode::NotFound, "no certificate in this text" };
    text.remove_prefix(begin + kPemBegin.size());
    const std::size_t end = text.find(kPemEnd);
    if (end == std::string_view::npos)
        return malformed("a certificate without an end");
    if (end > 2 * ConnectionService::kMaxAuthority)
        return { ErrorCode::LimitExceeded, "a certificate too long" };
    std::string data;
    for (const char c : text.substr(0, end)) {
        if (c == '+' || c == '/')
            data += c == '+' ? '-' : '_';
        else if (!isSpace(c) && c != '=')
            data += c;
    }
    const auto der = fromBase64Url(data);
    if (!der || !looksLikeCertificate(*der))
        return malformed("a certificate that cannot be read");
    if (der->size() > ConnectionService::kMaxAuthority)
        return { ErrorCode::LimitExceeded, "a certificate too long" };
    return *der;
}

std::string certificateToPem(ByteView der)
{
    const std::string data = toStandardBase64(toBase64Url(der));
    std::string out = std::string(kPemBegin) + "\n";
    for (std::size_t at = 0; at < data.size(); at += kPemColumns)
        out += data.substr(at, kPemColumns) + "\n";
    return out + std::string(kPemEnd) + "\n";
}

} // namespace alcove::practice

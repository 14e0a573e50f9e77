#include "app/peer/peer_service.h"

#include <fstream>

namespace alcove::app {
namespace {

constexpr std::size_t kMostOfFile = 32 * 1024;

Error wrong(const std::string& sentence) { return { ErrorCode::InvalidArgument, sentence }; }

Result<std::string> readFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error { ErrorCode::NotFound, "This file cannot be read: " + path };
    std::string text(kMostOfFile, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

std::string firstLine(const std::string& text)
{
    const std::string line = text.substr(0, text.find('\n'));
    return line.substr(0, line.find_last_not_of(" \r\t") + 1);
}

Result<practice::BrokerService> brokerOf(const PeerOptions& options, RandomSource& random)
{
    practice::BrokerService broker;
    broker.host = options.broker->host;
    broker.tlsPort = options.broker->webSocket ? 0 : options.broker->port;
    broker.webSocketPort = options.broker->webSocket ? options.broker->port : 0;
    broker.account.user = options.brokerUser;
    ASSIGN_OR_RETURN(const std::string password, readFile(options.brokerPasswordFile));
    broker.account.password = firstLine(password);
    if (options.practice.empty()) {
        broker.practiceId = random.array<8>();
    } else {
        const auto id = fromHex(options.practice);
        if (!id || id->size() != broker.practiceId.size())
            return wrong("--practice wants 16 hexadecimal digits.");
        broker.practiceId = toArray<8>(*id);
    }
    return broker;
}

Status addRelays(practice::ConnectionService& service, const PeerOptions& options)
{
    service.relays.clear();
    for (const TurnOption& turn : options.turn)
        service.relays.push_back({ turn.host, turn.port, static_cast<practice::RelayTransport>(turn.transport) });
    const bool secret = !options.turnSecretFile.empty();
    ASSIGN_OR_RETURN(const std::string text, readFile(secret ? options.turnSecretFile : options.turnPasswordFile));
    if (secret)
        service.relayAccess = practice::RelaySecret { firstLine(text) };
    else
        service.relayAccess = practice::ServerAccount { options.turnUser, firstLine(text) };
    return {};
}

} // namespace

Result<std::optional<practice::ConnectionService>> peerService(const PeerOptions& options, RandomSource& random)
{
    std::optional<practice::ConnectionService> service;
    if (!options.profileFile.empty()) {
        ASSIGN_OR_RETURN(const std::string text, readFile(options.profileFile));
        auto found = practice::findConnectionService(text);
        if (!found)
            return wrong("There is no usable connection service in " + options.profileFile + ": " + found.error().detail + ".");
        service = std::move(found).value();
    }
    if (options.broker) {
        if (!service)
            service.emplace();
        ASSIGN_OR_RETURN(service->broker, brokerOf(options, random));
    }
    if (!options.brokerAuthorityFile.empty()) {
        if (!service || !service->broker)
            return wrong("--broker-ca needs --broker or a --profile with one.");
        ASSIGN_OR_RETURN(const std::string pem, readFile(options.brokerAuthorityFile));
        auto authority = practice::certificateFromPem(pem);
        if (!authority)
            return wrong("There is no certificate in " + options.brokerAuthorityFile + ".");
        service->broker->authority = std::move(authority).value();
    }
    if (!options.turn.empty()) {
        if (!service)
            service.emplace();
        RETURN_IF_ERROR(addRelays(*service, options));
    }
    // A host tells its client the STUN server, too.
    if (options.stun && options.role == PeerRole::Host) {
        if (!service)
            service.emplace();
        service->stun.push_back({ options.stun->address, options.stun->port });
    }
    if (service && practice::problemOf(*service))
        return wrong("The connection service cannot be used: a host, port, login or certificate is missing or too long.");
    return service;
}

std::string brokerSentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::AuthenticationFailed: return "The broker's certificate is not one to trust for its name.";
    case ErrorCode::PermissionDenied: return "The broker refuses this user, password or practice.";
    default: return "The broker cannot be reached: " + error.detail + ".";
    }
}

} // namespace alcove::app

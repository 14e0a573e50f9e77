#include "app/peer/peer_options.h"

#include "core/transport/candidate.h"

#include <charconv>
#include <functional>
#include <map>

namespace alcove::app {
namespace {

constexpr std::chrono::hours kLongestDuration { 24 };
constexpr unsigned kMostThreads = 8;

Error wrong(const std::string& sentence) { return { ErrorCode::InvalidArgument, sentence }; }

template <typename Number>
std::optional<Number> parseNumber(std::string_view text)
{
    Number value {};
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// "ADDR:PORT" or "[IPv6]:PORT".
Result<AddressAndPort> parseAddress(const std::string& option, std::string_view text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return wrong(option + " wants ADDRESS:PORT.");
    std::string_view address = text.substr(0, colon);
    if (address.front() == '[' && address.back() == ']')
        address = address.substr(1, address.size() - 2);
    const auto port = parseNumber<std::uint16_t>(text.substr(colon + 1));
    if (!port || address.empty())
        return wrong(option + " wants ADDRESS:PORT with a port from 0 to 65535.");
    return AddressAndPort { std::string(address), *port };
}

Result<TurnOption> parseTurn(std::string_view text)
{
    TurnOption turn;
    const bool tls = text.substr(0, 6) == "turns:";
    if (!tls && text.substr(0, 5) != "turn:")
        return wrong("--turn wants turn:HOST:PORT?transport=udp or tcp, or turns:HOST:PORT.");
    text.remove_prefix(tls ? 6 : 5);
    if (const std::size_t query = text.find('?'); query != std::string_view::npos) {
        const std::string_view transport = text.substr(query + 1);
        if (transport != "transport=udp" && transport != "transport=tcp")
            return wrong("--turn knows transport=udp and transport=tcp.");
        turn.transport = transport == "transport=tcp" ? TurnOption::Transport::Tcp : TurnOption::Transport::Udp;
        text = text.substr(0, query);
    }
    ASSIGN_OR_RETURN(const AddressAndPort place, parseAddress("--turn", text));
    if (tls)
        turn.transport = TurnOption::Transport::Tls;
    turn.host = place.address;
    turn.port = place.port;
    return turn;
}

Result<BrokerOption> parseBroker(std::string_view text)
{
    BrokerOption broker;
    const bool tls = text.substr(0, 8) == "mqtts://";
    broker.webSocket = text.substr(0, 6) == "wss://";
    if (!tls && !broker.webSocket)
        return wrong("--broker wants mqtts://HOST:PORT or wss://HOST:PORT; there is no way without TLS.");
    text.remove_prefix(tls ? 8 : 6);
    ASSIGN_OR_RETURN(const AddressAndPort place, parseAddress("--broker", text));
    broker.host = place.address;
    broker.port = place.port;
    return broker;
}

std::optional<std::chrono::milliseconds> parseSeconds(std::string_view text)
{
    const std::string copy(text);
    char* end = nullptr;
    const double value = std::strtod(copy.c_str(), &end);
    if (copy.empty() || end != copy.c_str() + copy.size() || value < 0 || value > 86'400)
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<std::int64_t>(value * 1000));
}

Status addMessage(PeerOptions& options, const std::string& text)
{
    const std::size_t at = text.rfind('@');
    const auto when = at == std::string::npos ? std::nullopt : parseSeconds(std::string_view(text).substr(at + 1));
    if (!when || at == 0)
        return wrong("--say wants TEXT@SECONDS.");
    options.say.push_back({ text.substr(0, at), *when });
    return {};
}

Status addMoment(PeerOptions& options, const std::string& text)
{
    const std::size_t dash = text.find('-');
    const auto from = parseSeconds(text.substr(0, dash));
    const auto to = dash == std::string::npos ? std::nullopt : parseSeconds(std::string_view(text).substr(dash + 1));
    if (!from || !to || *to <= *from)
        return wrong("--moment wants FROM-TO in seconds, FROM before TO.");
    options.moments.push_back({ *from, *to });
    return {};
}

Status setProcessing(PeerOptions& options, const std::string& text)
{
    if (text != "on" && text != "off")
        return wrong("--processing is on or off.");
    options.processing = text == "on";
    return {};
}

Status setIce(PeerOptions& options, const std::string& text)
{
    if (text != "host" && text != "all" && text != "relay")
        return wrong("--ice is host, all or relay.");
    options.ice = text == "host" ? IceMode::Host : text == "all" ? IceMode::All : IceMode::Relay;
    return {};
}

Status setSide(PeerOptions& options, const std::string& text)
{
    if (text != "A" && text != "B")
        return wrong("--side is A or B.");
    options.side = text == "A" ? ProbeSide::A : ProbeSide::B;
    return {};
}

Status setDuration(PeerOptions& options, const std::string& text)
{
    const auto seconds = parseNumber<std::int64_t>(text);
    if (!seconds || *seconds <= 0 || std::chrono::seconds(*seconds) > kLongestDuration)
        return wrong("--duration wants whole seconds from 1 to 86400.");
    options.duration = std::chrono::seconds(*seconds);
    return {};
}

Status setMaxBitrate(PeerOptions& options, const std::string& text)
{
    const auto value = parseNumber<std::int64_t>(text);
    if (!value || *value < 10'000 || *value > 100'000'000)
        return wrong("--max-bitrate wants bits per second from 10000 to 100000000.");
    options.maxBitrate = BitRate::bitsPerSecond(*value);
    return {};
}

Status setThreads(PeerOptions& options, const std::string& text)
{
    const auto value = parseNumber<unsigned>(text);
    if (!value || *value == 0 || *value > kMostThreads)
        return wrong("--threads wants a number from 1 to 8.");
    options.threads = *value;
    return {};
}

using Setter = std::function<Status(PeerOptions&, const std::string&)>;

Setter text(std::string PeerOptions::*member)
{
    return [member](PeerOptions& options, const std::string& value) -> Status {
        options.*member = value;
        return {};
    };
}

template <typename T, typename Parse>
Setter parsed(T PeerOptions::*member, Parse parse)
{
    return [member, parse](PeerOptions& options, const std::string& value) -> Status {
        ASSIGN_OR_RETURN(options.*member, parse(value));
        return {};
    };
}

const std::map<std::string, Setter>& setters()
{
    static const std::map<std::string, Setter> table {
        { "--listen", parsed(&PeerOptions::listen, [](const std::string& v) { return parseAddress("--listen", v); }) },
        { "--advertise",
            [](PeerOptions& options, const std::string& value) -> Status {
                ASSIGN_OR_RETURN(AddressAndPort place, parseAddress("--advertise", value));
                options.advertise.push_back(std::move(place));
                return {};
            } },
        { "--stun", parsed(&PeerOptions::stun, [](const std::string& v) { return parseAddress("--stun", v); }) },
        { "--broker", parsed(&PeerOptions::broker, [](const std::string& v) { return parseBroker(v); }) },
        { "--broker-user", text(&PeerOptions::brokerUser) },
        { "--broker-password-file", text(&PeerOptions::brokerPasswordFile) },
        { "--broker-ca", text(&PeerOptions::brokerAuthorityFile) },
        { "--practice", text(&PeerOptions::practice) },
        { "--profile", text(&PeerOptions::profileFile) },
        { "--turn",
            [](PeerOptions& options, const std::string& value) -> Status {
                ASSIGN_OR_RETURN(TurnOption turn, parseTurn(value));
                options.turn.push_back(std::move(turn));
                return {};
            } },
        { "--invitation-out", text(&PeerOptions::invitationOut) },
        { "--invitation", text(&PeerOptions::invitation) },
        { "--data-dir", text(&PeerOptions::dataDir) },
        { "--video-in", text(&PeerOptions::videoIn) },
        { "--audio-in", text(&PeerOptions::audioIn) },
        { "--video-out", text(&PeerOptions::videoOut) },
        { "--audio-out", text(&PeerOptions::audioOut) },
        { "--probe", text(&PeerOptions::probeDir) },
        { "--ready", text(&PeerOptions::readyFile) },
        { "--admit-when", text(&PeerOptions::admitWhenFile) },
        { "--stats", text(&PeerOptions::statsFile) },
        { "--events", text(&PeerOptions::eventsFile) },
        { "--rtp-dump", text(&PeerOptions::rtpDumpFile) },
        { "--control-dump", text(&PeerOptions::controlDumpFile) },
        { "--turn-secret-file", text(&PeerOptions::turnSecretFile) },
        { "--turn-user", text(&PeerOptions::turnUser) },
        { "--turn-password-file", text(&PeerOptions::turnPasswordFile) },
        { "--side", setSide },
        { "--processing", setProcessing },
        { "--ice", setIce },
        { "--duration", setDuration },
        { "--max-bitrate", setMaxBitrate },
        { "--threads", setThreads },
        { "--say", addMessage },
        { "--moment", addMoment },
    };
    return table;
}

Status checkTogether(const PeerOptions& options)
{
    const bool host = options.role == PeerRole::Host;
    if (host && !options.listen && !options.broker && options.profileFile.empty())
        return wrong("host needs --listen ADDRESS:PORT, --broker or --profile.");
    if (options.broker && (options.brokerUser.empty() || options.brokerPasswordFile.empty()))
        return wrong("--broker needs --broker-user and --broker-password-file.");
    if (options.listen && !isAnyAddress(options.listen->address) && !transport::parseIpAddress(options.listen->address))
        return wrong("--listen wants a numeric address, such as 192.0.2.7:7700 or [::]:7700.");
    if (host && options.invitationOut.empty() && options.dataDir.empty())
        return wrong("host needs --invitation-out FILE, so that someone can join.");
    if (options.role == PeerRole::Join && options.invitation.empty())
        return wrong("join needs --invitation with a link or a file that holds one.");
    if (!options.probeDir.empty() && !options.side)
        return wrong("--probe needs --side A or --side B.");
    if (options.ice == IceMode::Relay && options.turn.empty() && options.profileFile.empty() && host)
        return wrong("--ice relay needs --turn.");
    const bool secret = !options.turnSecretFile.empty();
    const bool account = !options.turnUser.empty() && !options.turnPasswordFile.empty();
    if (options.turn.empty() ? secret || account : secret == account)
        return wrong("--turn wants --turn-secret-file, or --turn-user and --turn-password-file.");
    return {};
}

} // namespace

bool isAnyAddress(const std::string& address) { return address == "0.0.0.0" || address == "::" || address == "*"; }

Result<PeerOptions> parsePeerOptions(const std::vector<std::string>& arguments)
{
    PeerOptions options;
    if (arguments.empty() || (arguments[0] != "host" && arguments[0] != "join" && arguments[0] != "check"))
        return wrong("The first word is host, join or check.");
    options.role = arguments[0] == "host" ? PeerRole::Host : arguments[0] == "join" ? PeerRole::Join : PeerRole::Check;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string& name = arguments[i];
        if (name == "--relay-only") {
            options.ice = IceMode::Relay;
            continue;
        }
        if (name == "--loop" || name == "--reach") {
            (name == "--loop" ? options.loop : options.reach) = true;
            continue;
        }
        const auto setter = setters().find(name);
        if (setter == setters().end())
            return wrong("There is no option " + name + ".");
        if (i + 1 >= arguments.size())
            return wrong(name + " needs a value.");
        RETURN_IF_ERROR(setter->second(options, arguments[++i]));
    }
    RETURN_IF_ERROR(checkTogether(options));
    return options;
}

std::string_view peerUsage()
{
    return "alcove-peer host [--listen ADDR:PORT [--advertise ADDR:PORT]... [--reach]] [BROKER] --invitation-out FILE [options]\n"
           "alcove-peer join --invitation FILE|LINK [options]\n"
           "alcove-peer check [--invitation FILE|LINK] [--relay-only]  what the window's check says of the connection\n"
           "BROKER: --profile FILE with the line of a connection service, or\n"
           "  --broker mqtts://HOST:PORT|wss://HOST:PORT --broker-user USER --broker-password-file FILE\n"
           "  [--practice 16 HEX DIGITS]; either with --broker-ca FILE.pem; join takes them from the invitation otherwise\n"
           "  --data-dir DIR  --video-in FILE.y4m|synthetic|none  --audio-in FILE.wav|synthetic|none  --loop\n"
           "  --video-out FILE.y4m|none  --audio-out FILE.wav|none  --probe DIR --side A|B\n"
           "  --ready FILE  --admit-when FILE  --processing on|off  --stats FILE  --events FILE  --rtp-dump FILE\n"
           "  --control-dump FILE  every control message, decrypted: its type and bytes, secrets included\n"
           "  --ice host|all|relay  --relay-only  --stun HOST:PORT\n"
           "  --turn turn:HOST:PORT?transport=udp|tcp or turns:HOST:PORT, several; a host tells its client in the session\n"
           "    --turn-secret-file FILE, or --turn-user NAME --turn-password-file FILE\n"
           "  --duration SECONDS  --max-bitrate BPS  --threads N  --say TEXT@T  --moment T1-T2\n"
           "exit: 0 ended as planned, 2 unusable arguments, 3 could not reach the other side,\n"
           "      4 handshake refused, 5 the session was lost and could not be resumed\n";
}

} // namespace alcove::app

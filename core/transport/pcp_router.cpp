#include "core/transport/pcp_router.h"

#include "core/transport/pcp_message.h"

namespace alcove::transport {
namespace {

using namespace std::chrono_literals;

constexpr std::uint16_t kPort = 5351; // RFC 6887 §19.1
/// chosen: RFC 6887 §8.1.1 begins at 3 s and doubles, for servers far away; this one is in the home, and a
/// person waits for the verdict.
constexpr std::array<Duration, 3> kTries { 250ms, 500ms, 1000ms };
constexpr std::chrono::seconds kLease = 1h;
/// The discard port: the mapping that asks whether anybody is there is for no service.
constexpr std::uint16_t kDiscard = 9;

std::optional<PcpMapResponse> ask(GatewaySocket& socket, const PcpMapRequest& request)
{
    const Bytes bytes = encodePcpMap(request);
    std::array<std::uint8_t, 1101> buffer {};
    for (const Duration wait : kTries) {
        if (!socket.send(bytes))
            return std::nullopt;
        const Patience patience(wait);
        while (const auto size = socket.receive(buffer, patience.left())) {
            if (const auto response = parsePcpMap(ByteView(buffer).first(*size), request))
                return response;
        }
    }
    return std::nullopt;
}

} // namespace

PcpRouter::PcpRouter(GatewaySocket socket, IpAddress own, RandomSource& random)
    : m_socket(std::move(socket))
    , m_own(own)
    , m_random(random)
{
}

std::unique_ptr<Router> PcpRouter::find(const IpAddress& gateway, RandomSource& random)
{
    auto socket = GatewaySocket::udp(gateway, kPort);
    const auto own = socket ? socket->ownAddress() : std::nullopt;
    if (!own)
        return nullptr;
    // Removing a mapping that does not exist succeeds and changes nothing (RFC 6887 §15.1).
    PcpMapRequest nothing;
    nothing.nonce = random.array<12>();
    nothing.ownAddress = *own;
    nothing.insidePort = kDiscard;
    const auto answer = ask(*socket, nothing);
    if (!answer || answer->outcome == PcpMapResponse::Outcome::OtherVersion)
        return nullptr;
    return std::unique_ptr<Router>(new PcpRouter(std::move(*socket), *own, random));
}

PcpRouter::Nonce& PcpRouter::nonceOf(DoorProtocol protocol, std::uint16_t inside)
{
    const auto [place, isNew] = m_nonces.try_emplace({ protocol, inside });
    if (isNew)
        place->second = m_random.array<12>();
    return place->second;
}

std::optional<IpAddress> PcpRouter::outsideAddress()
{
    // The protocol tells the address with a mapping only, so one is renewed.
    if (m_probe && !open(m_probe->first, m_probe->second, m_probeOutside, kLease))
        return std::nullopt;
    return m_outside;
}

Result<Router::Opened> PcpRouter::open(DoorProtocol protocol, std::uint16_t inside, std::uint16_t wished, std::chrono::seconds lease)
{
    PcpMapRequest request { nonceOf(protocol, inside), m_own, protocol == DoorProtocol::Tcp, inside, wished, m_outside, lease };
    const auto answer = ask(m_socket, request);
    if (!answer)
        return Error { ErrorCode::TimedOut, "the router is silent" };
    switch (answer->outcome) {
    case PcpMapResponse::Outcome::Opened:
        break;
    case PcpMapResponse::Outcome::NotNow:
        return Error { ErrorCode::Busy, "the router cannot open a port now" };
    case PcpMapResponse::Outcome::OtherVersion:
    case PcpMapResponse::Outcome::Refused:
        return Error { ErrorCode::Refused, "the router opens no port" };
    }
    m_outside = answer->outsideAddress;
    m_probe = Key { protocol, inside };
    m_probeOutside = answer->outsidePort;
    return Opened { answer->outsidePort, answer->lifetime };
}

void PcpRouter::close(const Door& door)
{
    PcpMapRequest request { nonceOf(door.protocol, door.inside), m_own, door.protocol == DoorProtocol::Tcp, door.inside, 0, std::nullopt,
        std::chrono::seconds(0) };
    static_cast<void>(ask(m_socket, request));
    if (m_probe == Key { door.protocol, door.inside })
        m_probe.reset();
}

} // namespace alcove::transport

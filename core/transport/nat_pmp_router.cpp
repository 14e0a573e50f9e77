#include "core/transport/nat_pmp_router.h"

#include "core/base/clock.h"
#include "core/transport/gateway_socket.h"

#include <natpmp.h>

#ifdef _WIN32
#include <winsock2.h>
#else
#include <poll.h>
#endif

#include <algorithm>
#include <cstring>

namespace alcove::transport {
namespace {

using namespace std::chrono_literals;

/// Three of the nine tries of RFC 6886 §3.1 (at 0, 250 and 750 ms), and time for the answer to the last:
/// the router is in the home, and a person waits for the verdict.
constexpr Duration kPatience = 1750ms;
constexpr std::uint16_t kPort = 5351;

void waitReadable(int handle, Duration most)
{
    const int milliseconds = static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(most).count());
#ifdef _WIN32
    WSAPOLLFD entry { static_cast<SOCKET>(handle), POLLIN, 0 };
    WSAPoll(&entry, 1, milliseconds);
#else
    pollfd entry { handle, POLLIN, 0 };
    ::poll(&entry, 1, milliseconds);
#endif
}

} // namespace

struct NatPmpRouter::Library {
    natpmp_t state {};
    bool open = false;

    explicit Library(const IpAddress& gateway)
    {
        in_addr_t address = 0;
        std::memcpy(&address, gateway.bytes.data(), 4);
        open = initnatpmp(&state, 1, address) == 0;
    }
    ~Library()
    {
        if (open)
            closenatpmp(&state);
    }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    /// Waits for the answer to what was just sent; the library repeats it meanwhile.
    Result<natpmpresp_t> answer()
    {
        const Patience patience(kPatience);
        natpmpresp_t response {};
        for (Duration left = patience.left(); left > Duration::zero(); left = patience.left()) {
            timeval next {};
            getnatpmprequesttimeout(&state, &next);
            const Duration wait = std::chrono::seconds(next.tv_sec) + std::chrono::microseconds(next.tv_usec);
            waitReadable(static_cast<int>(state.s), std::clamp<Duration>(wait, 1ms, std::max<Duration>(left, 1ms)));
            const int result = readnatpmpresponseorretry(&state, &response);
            if (result == 0)
                return response;
            if (result != NATPMP_TRYAGAIN)
                return Error { codeOf(result), "the router answered " + std::to_string(result) };
        }
        return Error { ErrorCode::TimedOut, "the router is silent" };
    }

    static ErrorCode codeOf(int result)
    {
        switch (result) {
        case NATPMP_ERR_NETWORKFAILURE:
        case NATPMP_ERR_OUTOFRESOURCES:
            return ErrorCode::Busy;
        case NATPMP_ERR_NOTAUTHORIZED:
        case NATPMP_ERR_UNSUPPORTEDOPCODE:
        case NATPMP_ERR_UNDEFINEDERROR:
            return ErrorCode::Refused;
        default:
            return ErrorCode::TimedOut;
        }
    }

    Result<natpmpresp_t> map(DoorProtocol protocol, std::uint16_t inside, std::uint16_t outside, std::chrono::seconds lease)
    {
        const int kind = protocol == DoorProtocol::Tcp ? NATPMP_PROTOCOL_TCP : NATPMP_PROTOCOL_UDP;
        if (sendnewportmappingrequest(&state, kind, inside, outside, static_cast<std::uint32_t>(lease.count())) < 0)
            return Error { ErrorCode::TimedOut, "the request could not be sent" };
        ASSIGN_OR_RETURN(const natpmpresp_t response, answer());
        // A late answer to an earlier request is not this one's.
        if (response.type != kind || response.pnu.newportmapping.privateport != inside)
            return Error { ErrorCode::Busy, "the router answered something else" };
        return response;
    }
};

NatPmpRouter::NatPmpRouter(std::unique_ptr<Library> library, IpAddress own)
    : m_library(std::move(library))
    , m_own(own)
{
}

NatPmpRouter::~NatPmpRouter() = default;

std::unique_ptr<Router> NatPmpRouter::find(const IpAddress& gateway)
{
    const auto route = GatewaySocket::udp(gateway, kPort);
    const auto own = route ? route->ownAddress() : std::nullopt;
    auto library = std::make_unique<Library>(gateway);
    if (!own || !library->open || sendpublicaddressrequest(&library->state) < 0)
        return nullptr;
    if (const auto answer = library->answer(); !answer && answer.error().code == ErrorCode::TimedOut)
        return nullptr;
    return std::unique_ptr<Router>(new NatPmpRouter(std::move(library), *own));
}

std::optional<IpAddress> NatPmpRouter::outsideAddress()
{
    if (sendpublicaddressrequest(&m_library->state) < 0)
        return std::nullopt;
    const auto answer = m_library->answer();
    if (!answer || answer->type != NATPMP_RESPTYPE_PUBLICADDRESS)
        return std::nullopt;
    IpAddress out;
    std::memcpy(out.bytes.data(), &answer->pnu.publicaddress.addr, 4);
    return out.isUnusable() && out != IpAddress() ? std::nullopt : std::optional(out);
}

Result<Router::Opened> NatPmpRouter::open(DoorProtocol protocol, std::uint16_t inside, std::uint16_t wished, std::chrono::seconds lease)
{
    ASSIGN_OR_RETURN(const natpmpresp_t response, m_library->map(protocol, inside, wished, lease));
    const auto& mapping = response.pnu.newportmapping;
    if (mapping.mappedpublicport == 0 || mapping.lifetime == 0)
        return Error { ErrorCode::Refused, "the router opened nothing" };
    return Opened { mapping.mappedpublicport, std::min(std::chrono::seconds(mapping.lifetime), lease) };
}

void NatPmpRouter::close(const Door& door)
{
    // RFC 6886 §3.4: lifetime zero and a suggested port of zero remove it.
    static_cast<void>(m_library->map(door.protocol, door.inside, 0, std::chrono::seconds(0)));
}

} // namespace alcove::transport

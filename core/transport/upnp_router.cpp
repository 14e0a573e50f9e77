#include "core/transport/upnp_router.h"

#include "core/base/clock.h"
#include "core/transport/gateway_socket.h"

#include <miniupnpc/miniupnpc.h>

#include <charconv>

namespace alcove::transport {
namespace {

using namespace std::chrono_literals;

/// chosen: the search asks for answers within a second; a second more for slow routers.
constexpr int kSearchMilliseconds = 2000;
/// chosen: such a search is answered at once where it is answered at all.
constexpr Duration kSearchAtGateway = 700ms;
constexpr std::uint16_t kSearchPort = 1900;
constexpr std::string_view kDevice = "urn:schemas-upnp-org:device:InternetGatewayDevice:1";
/// chosen: a router in the home answers within tens of milliseconds; some write to flash first.
constexpr Duration kPatience = 3s;
/// UPnP Device Architecture 1.0 §1.1.2: at least four in home networks.
constexpr unsigned char kHops = 4;
/// Error codes of WANIPConnection:1 §2.4.16.
constexpr std::string_view kOnlyPermanentLeases = "725";
constexpr std::string_view kConflict = "718";
/// chosen: as many ports as are tried when another computer of the home holds the one wished for.
constexpr std::uint16_t kTries = 8;

struct FreeDevices {
    void operator()(UPNPDev* devices) const { freeUPNPDevlist(devices); }
};

Result<HttpReply> ask(const UpnpUrl& url, const std::string& request)
{
    const Patience patience(kPatience);
    auto socket = GatewaySocket::tcp(url.host, url.port, kPatience);
    if (!socket || !socket->send(asBytes(request)))
        return Error { ErrorCode::TimedOut, "the router takes no connection" };
    std::string bytes;
    std::array<std::uint8_t, 4096> buffer {};
    for (;;) {
        const auto size = socket->receive(buffer, patience.left());
        if (!size)
            return Error { ErrorCode::TimedOut, "the router does not answer" };
        bytes.append(reinterpret_cast<const char*>(buffer.data()), *size);
        HttpReply reply;
        switch (parseHttpReply(bytes, *size == 0, reply)) {
        case HttpProgress::Complete:
            return reply;
        case HttpProgress::Broken:
            return Error { ErrorCode::TimedOut, "the router does not speak HTTP" };
        case HttpProgress::More:
            break;
        }
    }
}

std::string get(const UpnpUrl& url)
{
    return "GET " + url.path + " HTTP/1.1\r\nHost: " + url.host.toString() + ':' + std::to_string(url.port)
        + "\r\nConnection: close\r\n\r\n";
}

/// Asks the gateway alone, which UPnP Device Architecture 1.1 §1.3.2 allows: a firewall that keeps state lets
/// its answer in, while answers to a search by multicast look like strangers to it.
std::string searchAtGateway(GatewaySocket& socket)
{
    const std::string search = "M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\nMX: 1\r\nST: "
        + std::string(kDevice) + "\r\n\r\n";
    std::array<std::uint8_t, 1500> buffer {};
    if (!socket.send(asBytes(search)))
        return {};
    const auto size = socket.receive(buffer, kSearchAtGateway);
    return size ? parseSearchReply({ reinterpret_cast<const char*>(buffer.data()), *size }) : std::string();
}

std::string_view nameOf(DoorProtocol protocol) { return protocol == DoorProtocol::Tcp ? "TCP" : "UDP"; }

} // namespace

UpnpRouter::UpnpRouter(IpAddress own, UpnpUrl control, UpnpService service)
    : m_own(own)
    , m_control(std::move(control))
    , m_service(std::move(service))
{
}

std::unique_ptr<Router> UpnpRouter::find(const IpAddress& gateway)
{
    auto socket = GatewaySocket::udp(gateway, kSearchPort);
    const auto own = socket ? socket->ownAddress() : std::nullopt;
    if (!own)
        return nullptr;
    if (const std::string url = searchAtGateway(*socket); !url.empty()) {
        if (auto router = fromDescription(url, gateway, *own))
            return router;
    }
    int error = 0;
    static constexpr std::array<const char*, 2> kTypes { kDevice.data(), nullptr };
    const std::unique_ptr<UPNPDev, FreeDevices> devices(upnpDiscoverDevices(
        kTypes.data(), kSearchMilliseconds, own->toString().c_str(), nullptr, UPNP_LOCAL_PORT_ANY, 0, kHops, &error, 0));
    for (const UPNPDev* device = devices.get(); device != nullptr; device = device->pNext) {
        if (auto router = fromDescription(device->descURL ? device->descURL : "", gateway, *own))
            return router;
    }
    return nullptr;
}

std::unique_ptr<UpnpRouter> UpnpRouter::fromDescription(const std::string& url, const IpAddress& gateway, const IpAddress& own)
{
    const auto place = parseUpnpUrl(url);
    if (!place || place->host != gateway)
        return nullptr;
    const auto description = ask(*place, get(*place));
    if (!description || description->status != 200)
        return nullptr;
    std::unique_ptr<UpnpRouter> unconnected;
    for (UpnpService& service : parseUpnpDescription(description->body, url)) {
        const auto control = parseUpnpUrl(service.controlUrl);
        if (!control || control->host != gateway)
            continue;
        std::unique_ptr<UpnpRouter> router(new UpnpRouter(own, *control, std::move(service)));
        if (router->isConnected())
            return router;
        unconnected = std::move(router);
    }
    return unconnected;
}

bool UpnpRouter::isConnected() const
{
    const auto reply = ask(m_control, makeUpnpCall(m_control, m_service.type, "GetStatusInfo", {}));
    if (!reply)
        return false;
    return parseUpnpReply(reply->body, { "NewConnectionStatus" })["NewConnectionStatus"] == "Connected";
}

std::optional<IpAddress> UpnpRouter::outsideAddress()
{
    const auto reply = ask(m_control, makeUpnpCall(m_control, m_service.type, "GetExternalIPAddress", {}));
    if (!reply)
        return std::nullopt;
    const std::string told = parseUpnpReply(reply->body, { "NewExternalIPAddress" })["NewExternalIPAddress"];
    const auto address = parseIpAddress(told);
    if (address && !address->isUnusable())
        return address;
    // miniupnpd, the most common program on routers, hides a private outside address so and opens nothing.
    const bool tellsNone = reply->status == 200 && (told.empty() || (address && *address == IpAddress()));
    return tellsNone && isConnected() ? std::optional(IpAddress()) : std::nullopt;
}

Status UpnpRouter::add(DoorProtocol protocol, std::uint16_t inside, std::uint16_t outside, std::chrono::seconds lease) const
{
    const auto reply = ask(m_control,
        makeUpnpCall(m_control, m_service.type, "AddPortMapping",
            { { "NewRemoteHost", "" }, { "NewExternalPort", std::to_string(outside) }, { "NewProtocol", std::string(nameOf(protocol)) },
                { "NewInternalPort", std::to_string(inside) }, { "NewInternalClient", m_own.toString() }, { "NewEnabled", "1" },
                { "NewPortMappingDescription", "Alcove" }, { "NewLeaseDuration", std::to_string(lease.count()) } }));
    if (!reply)
        return reply.error();
    if (reply->status == 200)
        return {};
    const std::string code = parseUpnpReply(reply->body, { "errorCode" })["errorCode"];
    if (code == kOnlyPermanentLeases)
        return Error { ErrorCode::InvalidArgument, code };
    return Error { code == kConflict ? ErrorCode::Busy : ErrorCode::Refused, code };
}

Result<Router::Opened> UpnpRouter::open(DoorProtocol protocol, std::uint16_t inside, std::uint16_t wished, std::chrono::seconds lease)
{
    Status added;
    for (std::uint16_t i = 0; i < kTries; ++i) {
        const auto outside = static_cast<std::uint16_t>(wished + i > 65'535 ? wished - i : wished + i);
        added = add(protocol, inside, outside, m_onlyLasting ? std::chrono::seconds(0) : lease);
        if (!added && added.error().code == ErrorCode::InvalidArgument) {
            m_onlyLasting = true;
            added = add(protocol, inside, outside, std::chrono::seconds(0));
        }
        if (added)
            return Opened { outside, m_onlyLasting ? std::chrono::seconds(0) : lease };
        if (added.error().code != ErrorCode::Busy)
            break;
    }
    return std::move(added).error();
}

void UpnpRouter::close(const Door& door)
{
    static_cast<void>(ask(m_control,
        makeUpnpCall(m_control, m_service.type, "DeletePortMapping",
            { { "NewRemoteHost", "" }, { "NewExternalPort", std::to_string(door.outside) },
                { "NewProtocol", std::string(nameOf(door.protocol)) } })));
}

bool UpnpRouter::askToKnock(std::uint16_t insidePort)
{
    const auto events = parseUpnpUrl(m_service.eventUrl);
    if (!events || events->host != m_control.host)
        return false;
    const auto reply = ask(*events,
        "SUBSCRIBE " + events->path + " HTTP/1.1\r\nHost: " + events->host.toString() + ':' + std::to_string(events->port)
            + "\r\nCALLBACK: <http://" + m_own.toString() + ':' + std::to_string(insidePort)
            + "/>\r\nNT: upnp:event\r\nTIMEOUT: Second-60\r\nConnection: close\r\n\r\n");
    return reply && reply->status == 200;
}

} // namespace alcove::transport

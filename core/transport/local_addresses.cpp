#include "core/transport/local_addresses.h"

#include <algorithm>
#include <memory>

#ifdef _WIN32
#include <nice/interfaces.h>
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace alcove::transport {
namespace {

/// chosen: the preferred one and one more; systems with privacy addresses hold many of one network.
constexpr std::ptrdiff_t kMaxV6PerInterface = 2;
/// Prefixes of names that container and virtual machine programs give to networks inside this computer.
constexpr std::array<std::string_view, 14> kInnerNetworks { "docker", "br-", "bridge", "virbr", "veth", "vmnet",
    "vboxnet", "vnet", "lxc", "lxd", "cni", "flannel", "podman", "waydroid" };

struct Found {
    std::string interfaceName;
    LocalAddress local;
    bool preferred = false; ///< the address the system itself would send from
};

#ifdef _WIN32
using Socket = SOCKET;
void closeSocket(Socket socket) { closesocket(socket); }
bool isValid(Socket socket) { return socket != INVALID_SOCKET; }
#else
using Socket = int;
void closeSocket(Socket socket) { close(socket); }
bool isValid(Socket socket) { return socket >= 0; }
#endif

std::optional<IpAddress> fromSocketAddress(const sockaddr* address)
{
    if (address == nullptr)
        return std::nullopt;
    IpAddress out;
    if (address->sa_family == AF_INET) {
        const auto* v4 = reinterpret_cast<const sockaddr_in*>(address);
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(&v4->sin_addr);
        std::copy_n(bytes, 4, out.bytes.begin());
        return out;
    }
    if (address->sa_family != AF_INET6)
        return std::nullopt;
    const auto* v6 = reinterpret_cast<const sockaddr_in6*>(address);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(&v6->sin6_addr);
    std::copy_n(bytes, 16, out.bytes.begin());
    out.size = 16;
    return out;
}

template <typename Address>
std::optional<IpAddress> sourceTowards(const Address& destination, int family)
{
    const Socket socket = ::socket(family, SOCK_DGRAM, 0);
    if (!isValid(socket))
        return std::nullopt;
    std::optional<IpAddress> out;
    sockaddr_storage own {};
    socklen_t size = sizeof own;
    // Connecting a datagram socket sends nothing: the system only chooses a route and a source.
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&destination), sizeof destination) == 0
        && ::getsockname(socket, reinterpret_cast<sockaddr*>(&own), &size) == 0)
        out = fromSocketAddress(reinterpret_cast<const sockaddr*>(&own));
    closeSocket(socket);
    return out;
}

/// The addresses that packets to the wide network leave from, asked of the system's routing by the
/// address blocks set aside for examples far away (RFC 5737: 198.51.100.0/24; RFC 3849: 2001:db8::/32).
std::vector<IpAddress> defaultSources()
{
    std::vector<IpAddress> out;
    sockaddr_in v4 {};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(9);
    inet_pton(AF_INET, "198.51.100.1", &v4.sin_addr);
    if (const auto source = sourceTowards(v4, AF_INET))
        out.push_back(*source);
    sockaddr_in6 v6 {};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(9);
    inet_pton(AF_INET6, "2001:db8::1", &v6.sin6_addr);
    if (const auto source = sourceTowards(v6, AF_INET6))
        out.push_back(*source);
    return out;
}

#ifdef _WIN32

std::vector<Found> allAddresses()
{
    std::vector<Found> out;
    GList* const list = nice_interfaces_get_local_ips(TRUE);
    for (const GList* item = list; item != nullptr; item = item->next) {
        if (const auto address = parseIpAddress(static_cast<const char*>(item->data)))
            out.push_back({ address->toString(), { *address, false }, false });
    }
    g_list_free_full(list, g_free);
    return out;
}

bool isBridge(const std::string&) { return false; }

#else

std::vector<Found> allAddresses()
{
    std::vector<Found> out;
    ifaddrs* head = nullptr;
    if (getifaddrs(&head) != 0)
        return out;
    const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> owner(head, freeifaddrs);
    for (const ifaddrs* item = head; item != nullptr; item = item->ifa_next) {
        constexpr unsigned kRunning = IFF_UP | IFF_RUNNING;
        const auto address = fromSocketAddress(item->ifa_addr);
        if (address && (item->ifa_flags & kRunning) == kRunning)
            out.push_back({ item->ifa_name, { *address, false }, false });
    }
    return out;
}

bool isBridge(const std::string& name)
{
    // Linux tells of every bridge this way; elsewhere the path does not exist.
    return access(("/sys/class/net/" + name + "/bridge").c_str(), F_OK) == 0;
}

#endif

bool isInnerNetwork(const std::string& name)
{
    return isBridge(name)
        || std::any_of(kInnerNetworks.begin(), kInnerNetworks.end(),
            [&](std::string_view prefix) { return std::string_view(name).starts_with(prefix); });
}

void markDefaultRoutes(std::vector<Found>& all)
{
    for (const IpAddress& source : defaultSources()) {
        const auto holder = std::find_if(all.begin(), all.end(), [&](const Found& f) { return f.local.address == source; });
        if (holder == all.end())
            continue;
        holder->preferred = true;
        const std::string name = holder->interfaceName;
        for (Found& found : all)
            found.local.defaultRoute = found.local.defaultRoute || found.interfaceName == name;
    }
}

bool isUsable(const Found& found, LoopbackUse loopback)
{
    const IpAddress& address = found.local.address;
    if (address.isLoopback())
        return loopback == LoopbackUse::Allowed;
    // A computer that runs virtual machines may reach the world through a bridge.
    return !address.isUnusable() && !address.isLinkLocal()
        && (found.local.defaultRoute || !isInnerNetwork(found.interfaceName));
}

int rank(const Found& found)
{
    if (found.local.address.isLoopback())
        return 6;
    const int route = found.preferred ? 0 : found.local.defaultRoute ? 2 : 4;
    return route + (found.local.address.isV4() ? 0 : 1);
}

} // namespace

std::vector<LocalAddress> localAddresses(LoopbackUse loopback)
{
    std::vector<Found> all = allAddresses();
    markDefaultRoutes(all);
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) { return rank(a) < rank(b); });

    std::vector<LocalAddress> out;
    std::vector<std::string> v6Interfaces;
    for (const Found& found : all) {
        if (!isUsable(found, loopback))
            continue;
        if (!found.local.address.isV4()) {
            if (std::count(v6Interfaces.begin(), v6Interfaces.end(), found.interfaceName) >= kMaxV6PerInterface)
                continue;
            v6Interfaces.push_back(found.interfaceName);
        }
        out.push_back(found.local);
    }
    return out;
}

} // namespace alcove::transport

#include "core/transport/gateway_socket.h"

#include <cstring>
#include <utility>

#include <natpmp.h>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace alcove::transport {
namespace {

#ifdef _WIN32
constexpr std::uintptr_t kNone = INVALID_SOCKET;
constexpr int kNoSignal = 0;
void closeHandle(std::uintptr_t handle) { closesocket(handle); }
bool setNonBlocking(std::uintptr_t handle)
{
    u_long on = 1;
    return ioctlsocket(handle, FIONBIO, &on) == 0;
}
bool isUnderWay() { return WSAGetLastError() == WSAEWOULDBLOCK; }
int pollOne(WSAPOLLFD& entry, int milliseconds) { return WSAPoll(&entry, 1, milliseconds); }
using Poll = WSAPOLLFD;
using Size = int;
#else
constexpr int kNone = -1;
constexpr int kNoSignal = MSG_NOSIGNAL;
void closeHandle(int handle) { ::close(handle); }
bool setNonBlocking(int handle) { return fcntl(handle, F_SETFL, fcntl(handle, F_GETFL) | O_NONBLOCK) == 0; }
bool isUnderWay() { return errno == EINPROGRESS; }
int pollOne(pollfd& entry, int milliseconds) { return ::poll(&entry, 1, milliseconds); }
using Poll = pollfd;
using Size = std::size_t;
#endif

int milliseconds(Duration duration)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(duration).count());
}

struct SocketAddress {
    sockaddr_storage storage {};
    socklen_t size = 0;
};

SocketAddress toSocketAddress(const IpAddress& address, std::uint16_t port)
{
    SocketAddress out;
    if (address.isV4()) {
        sockaddr_in v4 {};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        std::memcpy(&v4.sin_addr, address.bytes.data(), 4);
        std::memcpy(&out.storage, &v4, sizeof v4);
        out.size = sizeof v4;
        return out;
    }
    sockaddr_in6 v6 {};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    std::memcpy(&v6.sin6_addr, address.bytes.data(), 16);
    std::memcpy(&out.storage, &v6, sizeof v6);
    out.size = sizeof v6;
    return out;
}

template <typename Handle>
bool waitFor(Handle handle, short events, Duration timeout)
{
    Poll entry {};
    entry.fd = handle;
    entry.events = events;
    return pollOne(entry, milliseconds(timeout)) > 0;
}

template <typename Handle>
bool hasError(Handle handle)
{
    int error = 0;
    socklen_t size = sizeof error;
    return getsockopt(handle, SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&error), &size) != 0 || error != 0;
}

} // namespace

std::optional<IpAddress> defaultGateway()
{
    natpmp_t routing {};
    if (initnatpmp(&routing, 0, 0) != 0)
        return std::nullopt;
    IpAddress out;
    std::memcpy(out.bytes.data(), &routing.gateway, 4);
    closenatpmp(&routing);
    return out.isUnusable() ? std::nullopt : std::optional(out);
}

std::optional<GatewaySocket> GatewaySocket::connected(const IpAddress& address, std::uint16_t port, int type, Duration timeout)
{
    const Handle handle = ::socket(address.isV4() ? AF_INET : AF_INET6, type, 0);
    if (handle == kNone)
        return std::nullopt;
    GatewaySocket out(handle);
    const SocketAddress place = toSocketAddress(address, port);
    if (!setNonBlocking(handle))
        return std::nullopt;
    if (::connect(handle, reinterpret_cast<const sockaddr*>(&place.storage), place.size) == 0)
        return out;
    if (!isUnderWay() || !waitFor(handle, POLLOUT, timeout) || hasError(handle))
        return std::nullopt;
    return out;
}

std::optional<GatewaySocket> GatewaySocket::udp(const IpAddress& address, std::uint16_t port)
{
    return connected(address, port, SOCK_DGRAM, {});
}

std::optional<GatewaySocket> GatewaySocket::tcp(const IpAddress& address, std::uint16_t port, Duration timeout)
{
    return connected(address, port, SOCK_STREAM, timeout);
}

GatewaySocket::~GatewaySocket()
{
    if (m_handle != kNone)
        closeHandle(m_handle);
}

GatewaySocket::GatewaySocket(GatewaySocket&& other) noexcept
    : m_handle(std::exchange(other.m_handle, kNone))
{
}

bool GatewaySocket::send(ByteView bytes)
{
    // What is sent here is a few hundred bytes on a fresh socket: it fits the system's buffer whole.
    const auto sent = ::send(m_handle, reinterpret_cast<const char*>(bytes.data()), static_cast<Size>(bytes.size()), kNoSignal);
    return sent >= 0 && static_cast<std::size_t>(sent) == bytes.size();
}

std::optional<std::size_t> GatewaySocket::receive(MutableByteView into, Duration timeout)
{
    if (timeout <= Duration::zero() || !waitFor(m_handle, POLLIN, timeout))
        return std::nullopt;
    const auto size = ::recv(m_handle, reinterpret_cast<char*>(into.data()), static_cast<Size>(into.size()), 0);
    return size < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(size));
}

std::optional<IpAddress> GatewaySocket::ownAddress() const
{
    sockaddr_storage own {};
    socklen_t size = sizeof own;
    if (getsockname(m_handle, reinterpret_cast<sockaddr*>(&own), &size) != 0)
        return std::nullopt;
    IpAddress out;
    if (own.ss_family == AF_INET) {
        std::memcpy(out.bytes.data(), &reinterpret_cast<const sockaddr_in*>(&own)->sin_addr, 4);
        return out;
    }
    out.size = 16;
    std::memcpy(out.bytes.data(), &reinterpret_cast<const sockaddr_in6*>(&own)->sin6_addr, 16);
    return out;
}

} // namespace alcove::transport

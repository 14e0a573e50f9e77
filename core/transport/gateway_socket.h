#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/transport/candidate.h"

#include <optional>

namespace alcove::transport {

/// The address of the router that packets to the wide network go to, IPv4; nothing without one.
[[nodiscard]] std::optional<IpAddress> defaultGateway();

/// How long an exchange with a router may still take.
class Patience {
public:
    explicit Patience(Duration whole) : m_until(MonotonicClock::now() + whole) { }
    /// Not positive when it is over.
    [[nodiscard]] Duration left() const { return m_until - MonotonicClock::now(); }

private:
    Instant m_until;
};

/// A blocking socket that is connected to one address, so that nobody else's packets come in by it.
/// Sequence: one at a time, any.
class GatewaySocket {
public:
    [[nodiscard]] static std::optional<GatewaySocket> udp(const IpAddress& address, std::uint16_t port);
    /// Connects within `timeout`, or not at all.
    [[nodiscard]] static std::optional<GatewaySocket> tcp(const IpAddress& address, std::uint16_t port, Duration timeout);
    ~GatewaySocket();
    GatewaySocket(GatewaySocket&& other) noexcept;
    GatewaySocket& operator=(GatewaySocket&& other) = delete;

    [[nodiscard]] bool send(ByteView bytes);
    /// How many bytes came; zero at the end of a stream; nothing after `timeout` or a fault.
    [[nodiscard]] std::optional<std::size_t> receive(MutableByteView into, Duration timeout);
    /// This computer's address on the way there.
    [[nodiscard]] std::optional<IpAddress> ownAddress() const;

private:
#ifdef _WIN32
    using Handle = std::uintptr_t;
#else
    using Handle = int;
#endif
    explicit GatewaySocket(Handle handle) : m_handle(handle) { }
    static std::optional<GatewaySocket> connected(const IpAddress& address, std::uint16_t port, int type, Duration timeout);

    Handle m_handle;
};

} // namespace alcove::transport

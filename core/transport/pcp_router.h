#pragma once

#include "core/base/random.h"
#include "core/transport/gateway_socket.h"
#include "core/transport/router.h"

#include <array>
#include <map>

namespace alcove::transport {

/// A router that speaks the Port Control Protocol.
/// Source: RFC 6887; §8.1.1 for the retransmissions, shortened (see the source file).
class PcpRouter final : public Router {
public:
    /// Nothing when it is silent or speaks another protocol; `random` must outlive it.
    [[nodiscard]] static std::unique_ptr<Router> find(const IpAddress& gateway, RandomSource& random);

    [[nodiscard]] DoorMethod method() const override { return DoorMethod::Pcp; }
    [[nodiscard]] IpAddress ownAddress() const override { return m_own; }
    [[nodiscard]] std::optional<IpAddress> outsideAddress() override;
    [[nodiscard]] Result<Opened> open(DoorProtocol protocol, std::uint16_t inside, std::uint16_t wished, std::chrono::seconds lease) override;
    void close(const Door& door) override;
    [[nodiscard]] bool askToKnock(std::uint16_t) override { return false; }

private:
    using Nonce = std::array<std::uint8_t, 12>;
    using Key = std::pair<DoorProtocol, std::uint16_t>;

    PcpRouter(GatewaySocket socket, IpAddress own, RandomSource& random);
    [[nodiscard]] Nonce& nonceOf(DoorProtocol protocol, std::uint16_t inside);

    GatewaySocket m_socket;
    IpAddress m_own;
    RandomSource& m_random;
    std::map<Key, Nonce> m_nonces;
    std::optional<IpAddress> m_outside;
    std::optional<Key> m_probe; ///< the last door opened, asked again for the outside address
    std::uint16_t m_probeOutside = 0;
};

} // namespace alcove::transport

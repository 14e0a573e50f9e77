#pragma once

#include "core/transport/router.h"
#include "core/transport/upnp_message.h"

namespace alcove::transport {

/// A router that is a UPnP Internet Gateway Device. Searching and reading its XML is miniupnpc's work;
/// what goes to and comes from the router goes through a GatewaySocket, so that a reply has a limit, a
/// deadline and no redirection.
/// Invariant: only the default gateway's own address is spoken to.
/// Source: UPnP Forum, WANIPConnection:1 §2.4 (actions and their error codes); UPnP Device Architecture
/// 1.0 §4.1 (subscriptions).
class UpnpRouter final : public Router {
public:
    /// Nothing when the gateway is no such device.
    [[nodiscard]] static std::unique_ptr<Router> find(const IpAddress& gateway);

    [[nodiscard]] DoorMethod method() const override { return DoorMethod::Upnp; }
    [[nodiscard]] IpAddress ownAddress() const override { return m_own; }
    [[nodiscard]] std::optional<IpAddress> outsideAddress() override;
    [[nodiscard]] Result<Opened> open(DoorProtocol protocol, std::uint16_t inside, std::uint16_t wished, std::chrono::seconds lease) override;
    void close(const Door& door) override;
    /// By a subscription: a router must deliver its first event at once, on a connection of its own.
    [[nodiscard]] bool askToKnock(std::uint16_t insidePort) override;

private:
    /// The router behind a description; nothing when it is not the gateway's, or opens no ports.
    [[nodiscard]] static std::unique_ptr<UpnpRouter> fromDescription(const std::string& url, const IpAddress& gateway, const IpAddress& own);
    UpnpRouter(IpAddress own, UpnpUrl control, UpnpService service);
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] Status add(DoorProtocol protocol, std::uint16_t inside, std::uint16_t outside, std::chrono::seconds lease) const;

    IpAddress m_own;
    UpnpUrl m_control;
    UpnpService m_service;
    bool m_onlyLasting = false; ///< it knows no leases
};

} // namespace alcove::transport

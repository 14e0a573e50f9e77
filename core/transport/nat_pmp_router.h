#pragma once

#include "core/transport/router.h"

namespace alcove::transport {

/// A router that speaks the NAT Port Mapping Protocol, through libnatpmp.
/// Source: RFC 6886.
class NatPmpRouter final : public Router {
public:
    /// Nothing when it is silent.
    [[nodiscard]] static std::unique_ptr<Router> find(const IpAddress& gateway);
    ~NatPmpRouter() override;

    [[nodiscard]] DoorMethod method() const override { return DoorMethod::NatPmp; }
    [[nodiscard]] IpAddress ownAddress() const override { return m_own; }
    [[nodiscard]] std::optional<IpAddress> outsideAddress() override;
    [[nodiscard]] Result<Opened> open(DoorProtocol protocol, std::uint16_t inside, std::uint16_t wished, std::chrono::seconds lease) override;
    void close(const Door& door) override;
    [[nodiscard]] bool askToKnock(std::uint16_t) override { return false; }

private:
    struct Library;
    NatPmpRouter(std::unique_ptr<Library> library, IpAddress own);

    std::unique_ptr<Library> m_library;
    IpAddress m_own;
};

} // namespace alcove::transport

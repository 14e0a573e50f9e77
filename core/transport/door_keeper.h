#pragma once

#include "core/base/clock.h"
#include "core/transport/router.h"

#include <functional>
#include <vector>

namespace alcove::transport {

/// Which ports of this computer others should come in by.
struct DoorPlan {
    std::uint16_t tcpPort = 0; ///< zero: none
    std::uint16_t firstUdpPort = 0;
    std::uint16_t udpPorts = 0;

    friend bool operator==(const DoorPlan&, const DoorPlan&) = default;
};

/// What the router made of the plan.
struct DoorReport {
    enum class Answer {
        Silent,  ///< no router speaks any of the three ways
        Refused, ///< one does, and opens nothing
        Opened,
    };

    Answer answer = Answer::Silent;
    std::optional<DoorMethod> method;
    std::optional<IpAddress> outside; ///< the router's own address towards the wide network, if told
    IpAddress inside;                 ///< this computer's, as the router sees it
    std::vector<Door> doors;          ///< the TCP door first

    /// The outside address is one of an inner network: another router stands before this one.
    [[nodiscard]] bool behindAnother() const;
    [[nodiscard]] std::optional<Door> door(DoorProtocol protocol) const;
    friend bool operator==(const DoorReport&, const DoorReport&) = default;
};

/// An address that the whole internet knows a way to: not private, shared (carrier's), documentation's,
/// loopback, link-local, multicast or reserved.
/// Source: RFC 6890 and the IANA special-purpose address registries; RFC 6598 (100.64.0.0/10).
[[nodiscard]] bool isGlobalAddress(const IpAddress& address);

/// Has doors opened, keeps them open and closes them again.
/// Invariant: nothing is opened twice without being closed; what a router gives is held by one Router.
/// Sequence: one at a time, any; the calls block as the routers do.
/// Source: RFC 6887 §11.2.1 (renew at half of the lifetime).
class DoorKeeper {
public:
    /// Each looks for a router in one way; nothing: none answers that way. Tried in order.
    using Finder = std::function<std::unique_ptr<Router>()>;

    explicit DoorKeeper(std::vector<Finder> finders) : m_finders(std::move(finders)) { }
    ~DoorKeeper() { close(); }
    DoorKeeper(const DoorKeeper&) = delete;
    DoorKeeper& operator=(const DoorKeeper&) = delete;

    /// Looks for a router and opens what the plan names; what was open before is closed first.
    const DoorReport& open(const DoorPlan& plan, Instant now);
    /// Renews what is due; looks anew when the router forgot or changed.
    const DoorReport& onTimer(Instant now);
    [[nodiscard]] Instant nextWakeup() const { return m_wakeup; }
    void close();

    [[nodiscard]] const DoorReport& report() const { return m_report; }
    [[nodiscard]] bool askToKnock() { return m_router && m_router->askToKnock(m_plan.tcpPort); }

private:
    bool openWith(std::unique_ptr<Router> router, Instant now);
    void openDatagramDoors(std::chrono::seconds& shortest);
    [[nodiscard]] bool renew(Instant now);

    std::vector<Finder> m_finders;
    DoorPlan m_plan;
    DoorReport m_report;
    std::unique_ptr<Router> m_router;
    Instant m_renewAt {};
    Instant m_wakeup {};
};

} // namespace alcove::transport

#include "core/transport/door_keeper.h"

#include <algorithm>

namespace alcove::transport {
namespace {

using namespace std::chrono_literals;

/// chosen: a computer that crashed leaves its doors open an hour at most; RFC 6886 §3.3 names two hours
/// and RFC 6887 §15 up to a day.
constexpr std::chrono::seconds kLease = 1h;
/// chosen: how soon a router that was restarted, or whose outside address changed, is noticed. A few
/// small packets within the home.
constexpr Duration kLook = 2min;
/// chosen: a router that said no or nothing is asked again when the network changes; besides that rarely.
constexpr Duration kLookAfterNo = 10min;

struct Block {
    std::array<std::uint8_t, 4> address;
    unsigned bits;
};

/// IANA's special-purpose IPv4 blocks that are not globally reachable.
constexpr std::array<Block, 14> kNotGlobalV4 { {
    { { 0, 0, 0, 0 }, 8 },
    { { 10, 0, 0, 0 }, 8 },
    { { 100, 64, 0, 0 }, 10 },
    { { 127, 0, 0, 0 }, 8 },
    { { 169, 254, 0, 0 }, 16 },
    { { 172, 16, 0, 0 }, 12 },
    { { 192, 0, 0, 0 }, 24 },
    { { 192, 0, 2, 0 }, 24 },
    { { 192, 168, 0, 0 }, 16 },
    { { 198, 18, 0, 0 }, 15 },
    { { 198, 51, 100, 0 }, 24 },
    { { 203, 0, 113, 0 }, 24 },
    { { 224, 0, 0, 0 }, 4 },
    { { 240, 0, 0, 0 }, 4 },
} };

std::uint32_t number(const std::array<std::uint8_t, 4>& bytes)
{
    return std::uint32_t { bytes[0] } << 24 | std::uint32_t { bytes[1] } << 16 | std::uint32_t { bytes[2] } << 8 | bytes[3];
}

} // namespace

bool isGlobalAddress(const IpAddress& address)
{
    if (!address.isV4()) // 2000::/3 is what is given out; 2001:db8::/32 is for books
        return (address.bytes[0] & 0xE0) == 0x20 && !address.isUnusable()
            && !(address.bytes[0] == 0x20 && address.bytes[1] == 0x01 && address.bytes[2] == 0x0D && address.bytes[3] == 0xB8);
    const std::uint32_t value = number(toArray<4>(address.view()));
    return std::none_of(kNotGlobalV4.begin(), kNotGlobalV4.end(),
        [value](const Block& block) { return (value ^ number(block.address)) >> (32 - block.bits) == 0; });
}

bool DoorReport::behindAnother() const { return outside && !isGlobalAddress(*outside); }

std::optional<Door> DoorReport::door(DoorProtocol protocol) const
{
    const auto found = std::find_if(doors.begin(), doors.end(), [protocol](const Door& d) { return d.protocol == protocol; });
    return found == doors.end() ? std::nullopt : std::optional(*found);
}

const DoorReport& DoorKeeper::open(const DoorPlan& plan, Instant now)
{
    close();
    m_plan = plan;
    m_report = {};
    m_wakeup = now + kLookAfterNo;
    for (const Finder& find : m_finders) {
        std::unique_ptr<Router> router = find();
        if (router && openWith(std::move(router), now))
            break;
    }
    return m_report;
}

bool DoorKeeper::openWith(std::unique_ptr<Router> router, Instant now)
{
    const auto tcp = router->open(DoorProtocol::Tcp, m_plan.tcpPort, m_plan.tcpPort, kLease);
    if (!tcp && tcp.error().code == ErrorCode::TimedOut)
        return false;
    // An answer that tells the outside address is worth more than one that does not: it may say why.
    const auto outside = router->outsideAddress();
    if (m_report.answer == DoorReport::Answer::Silent || outside) {
        m_report.method = router->method();
        m_report.outside = outside ? outside : m_report.outside;
        m_report.inside = router->ownAddress();
    }
    m_report.answer = DoorReport::Answer::Refused;
    if (!tcp)
        return false;
    m_router = std::move(router);
    m_report.answer = DoorReport::Answer::Opened;
    m_report.doors.push_back({ DoorProtocol::Tcp, m_plan.tcpPort, tcp->outside });
    std::chrono::seconds shortest = tcp->lease;
    openDatagramDoors(shortest);
    m_renewAt = shortest.count() == 0 ? Instant::max() : now + shortest / 2;
    m_wakeup = std::min(m_renewAt, now + kLook);
    return true;
}

void DoorKeeper::openDatagramDoors(std::chrono::seconds& shortest)
{
    for (std::uint16_t i = 0; i < m_plan.udpPorts; ++i) {
        const auto port = static_cast<std::uint16_t>(m_plan.firstUdpPort + i);
        const auto opened = m_router->open(DoorProtocol::Udp, port, port, kLease);
        // One that another program of this home already holds is left out; a router that falls silent ends it.
        if (!opened && opened.error().code == ErrorCode::TimedOut)
            return;
        if (!opened)
            continue;
        m_report.doors.push_back({ DoorProtocol::Udp, port, opened->outside });
        shortest = std::min(shortest, opened->lease);
    }
}

bool DoorKeeper::renew(Instant now)
{
    std::chrono::seconds shortest = kLease;
    for (const Door& door : m_report.doors) {
        const auto opened = m_router->open(door.protocol, door.inside, door.outside, kLease);
        if (!opened || opened->outside != door.outside)
            return false;
        shortest = std::min(shortest, opened->lease);
    }
    m_renewAt = shortest.count() == 0 ? Instant::max() : now + shortest / 2;
    return true;
}

const DoorReport& DoorKeeper::onTimer(Instant now)
{
    if (now < m_wakeup)
        return m_report;
    if (!m_router)
        return open(m_plan, now);
    m_wakeup = now + kLook;
    const auto outside = m_router->outsideAddress();
    const bool changed = outside != m_report.outside;
    if (changed || (now >= m_renewAt && !renew(now)))
        return open(m_plan, now);
    m_wakeup = std::min(m_renewAt, m_wakeup);
    return m_report;
}

void DoorKeeper::close()
{
    if (m_router) {
        for (const Door& door : m_report.doors)
            m_router->close(door);
    }
    m_router.reset();
    m_report.doors.clear();
}

} // namespace alcove::transport

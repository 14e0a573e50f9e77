#include "core/transport/reach_verdict.h"

#include <algorithm>

namespace alcove::transport {

ReachVerdict judge(const ReachReport& report)
{
    if (report.looking)
        return ReachVerdict::Looking;
    if (report.doors.behindAnother())
        return ReachVerdict::BehindAnother;
    if (report.throughRouter())
        return report.entrance == ReachReport::Entrance::Blocked ? ReachVerdict::Firewall : ReachVerdict::DoorOpen;
    // An IPv4 address of one's own: most homes share one, and IPv6 alone is what many others do not have.
    const bool onlyV6 = std::none_of(report.own.begin(), report.own.end(), [](const IpAddress& a) { return a.isV4(); });
    if (std::any_of(report.own.begin(), report.own.end(), [&](const IpAddress& a) { return (a.isV4() || onlyV6) && isGlobalAddress(a); }))
        return ReachVerdict::OwnAddress;
    return report.doors.answer == DoorReport::Answer::Silent ? ReachVerdict::NoDoor : ReachVerdict::RouterRefuses;
}

std::string_view toString(ReachVerdict verdict)
{
    switch (verdict) {
    case ReachVerdict::Looking:
        return "looking";
    case ReachVerdict::NoDoor:
        return "no-door";
    case ReachVerdict::RouterRefuses:
        return "router-refuses";
    case ReachVerdict::BehindAnother:
        return "behind-another";
    case ReachVerdict::Firewall:
        return "firewall";
    case ReachVerdict::DoorOpen:
        return "door-open";
    case ReachVerdict::OwnAddress:
        break;
    }
    return "own-address";
}

} // namespace alcove::transport

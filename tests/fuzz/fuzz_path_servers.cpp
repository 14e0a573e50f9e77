#include "core/session/path_servers.h"

#include <cstdlib>

using namespace alcove;
using session::PathServers;

/// The input is taken for the body that names the other side's servers: what is read keeps every limit and
/// is written and read the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto servers = session::parsePathServers({ data, size }, transport::LoopbackUse::Refused);
    if (!servers)
        return 0;
    if (servers->stun.size() > PathServers::kMaxStun || servers->relays.size() > PathServers::kMaxRelays)
        std::abort();
    for (const auto& relay : servers->relays) {
        if (relay.address.size() > PathServers::kMaxHost || relay.username.empty() || relay.password.size() > PathServers::kMaxLogin)
            std::abort();
    }
    const auto again = session::parsePathServers(session::encode(*servers), transport::LoopbackUse::Refused);
    if (!again || session::encode(*again) != session::encode(*servers))
        std::abort();
    return 0;
}

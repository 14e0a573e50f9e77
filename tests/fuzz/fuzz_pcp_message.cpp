#include "core/transport/pcp_message.h"

#include <cstdlib>

using namespace alcove;
using namespace alcove::transport;

/// The input is what came back from a router. An opened door must be one that can be used.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    PcpMapRequest request;
    request.nonce = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
    request.ownAddress = *parseIpAddress("10.2.0.2");
    request.tcp = true;
    request.insidePort = 7700;
    request.lifetime = std::chrono::seconds(3600);
    const auto answer = parsePcpMap({ data, size }, request);
    if (!answer)
        return 0;
    if (answer->lifetime > std::chrono::hours(24))
        std::abort();
    if (answer->outcome == PcpMapResponse::Outcome::Opened
        && (answer->outsidePort == 0 || answer->lifetime.count() == 0 || answer->outsideAddress.isUnusable()))
        std::abort();
    return 0;
}

#include "core/transport/candidate.h"

#include <cstdlib>

using namespace alcove;
using namespace alcove::transport;

/// The input is one candidate line. What is accepted must be something we may send to, and must come
/// back unchanged from its own spelling.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view line(reinterpret_cast<const char*>(data), size);
    for (const LoopbackUse loopback : { LoopbackUse::Refused, LoopbackUse::Allowed }) {
        const auto candidate = parseCandidate(line, loopback);
        if (!candidate)
            continue;
        const IpAddress& address = candidate->address;
        const bool wrongLoopback = address.isLoopback() && loopback == LoopbackUse::Refused;
        if (size > kMaxCandidateLine || candidate->priority == 0 || candidate->port < 1024 || address.isUnusable()
            || address.isLinkLocal() || wrongLoopback)
            std::abort();
        if (parseCandidate(formatCandidate(*candidate), loopback) != candidate)
            std::abort();
    }
    if (const auto address = parseIpAddress(line); address && parseIpAddress(address->toString()) != address)
        std::abort();
    return 0;
}

#include "core/crypto/hash.h"
#include "core/practice/connection_service.h"

#include <cstdlib>

using namespace alcove;
using namespace alcove::practice;

namespace {

/// What was accepted must be sayable again and mean the same.
void roundTrip(const ConnectionService& service)
{
    const auto line = toLine(service);
    if (!line)
        std::abort();
    const auto again = findConnectionService("see: " + *line + " .");
    if (!again || !(*again == service))
        std::abort();
}

} // namespace

/// The input is a service's bytes with and without a fitting check, a pasted text, and a PEM text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto service = decodeConnectionService(bytes))
        roundTrip(*service);
    Bytes checked = toBytes(bytes);
    const auto check = crypto::blake2b<32>({}, { asBytes("alcove-service-check"), bytes });
    checked.insert(checked.end(), check.begin(), check.begin() + 4);
    if (const auto service = decodeConnectionService(checked))
        roundTrip(*service);
    if (const auto service = findConnectionService(text))
        roundTrip(*service);
    if (const auto der = certificateFromPem(text)) {
        if (const auto again = certificateFromPem(certificateToPem(*der)); !again || *again != *der)
            std::abort();
    }
    return 0;
}

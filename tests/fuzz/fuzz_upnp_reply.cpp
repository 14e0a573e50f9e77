#include "core/transport/upnp_message.h"

#include <cstdlib>

using namespace alcove::transport;

/// The input is what a router sent over TCP: first as a whole reply, then as a description, a SOAP answer
/// and a search's answer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    for (const bool atEnd : { false, true }) {
        HttpReply reply;
        if (parseHttpReply(text, atEnd, reply) == HttpProgress::Complete && reply.body.size() > kMaxUpnpReply)
            std::abort();
    }
    if (size > kMaxUpnpReply)
        return 0;
    for (const UpnpService& service : parseUpnpDescription(text, "http://10.2.0.1:5000/rootDesc.xml")) {
        if (const auto url = parseUpnpUrl(service.controlUrl); url && (url->port == 0 || !url->host.isV4()))
            std::abort();
    }
    static_cast<void>(parseUpnpReply(text, { "NewExternalIPAddress", "NewConnectionStatus", "errorCode" }));
    static_cast<void>(parseUpnpUrl(parseSearchReply(text)));
    return 0;
}

#pragma once

#include "core/base/bytes.h"
#include "core/transport/candidate.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alcove::transport {

/// chosen: the descriptions of routers seen in the wild have 2 to 10 KiB.
inline constexpr std::size_t kMaxUpnpReply = 64 * 1024;

/// "http://a.b.c.d:port/path" with a literal IPv4 address; routers write nothing else.
struct UpnpUrl {
    IpAddress host;
    std::uint16_t port = 80;
    std::string path;
};
[[nodiscard]] std::optional<UpnpUrl> parseUpnpUrl(std::string_view url);

struct HttpReply {
    int status = 0;
    std::string body;
};

/// Where a search's answer says the description lies; empty when it does not.
[[nodiscard]] std::string parseSearchReply(std::string_view datagram);

/// How far bytes received so far are a whole HTTP reply.
enum class HttpProgress { More, Complete, Broken };

/// Reads a reply, its length given by Content-Length, by chunks, or by the end of the stream
/// (`atEnd`). Broken: no HTTP, or longer than kMaxUpnpReply.
/// Source: RFC 9112 §4, §6.3, §7.1.
[[nodiscard]] HttpProgress parseHttpReply(std::string_view bytes, bool atEnd, HttpReply& out);

/// What a router's description says about the service that opens ports.
struct UpnpService {
    std::string type;       ///< "urn:schemas-upnp-org:service:WANIPConnection:1" or its like
    std::string controlUrl; ///< absolute
    std::string eventUrl;   ///< absolute, or empty
};

/// The services of a description that was fetched from `url`, the likeliest first.
[[nodiscard]] std::vector<UpnpService> parseUpnpDescription(std::string_view xml, const std::string& url);

/// The answers of a SOAP reply, by element name; "errorCode" among them when it was refused.
[[nodiscard]] std::map<std::string, std::string> parseUpnpReply(std::string_view xml, const std::vector<std::string>& wanted);

/// A whole POST request that calls `action` of `service` with arguments in their order.
[[nodiscard]] std::string makeUpnpCall(const UpnpUrl& control, const std::string& service, const std::string& action,
    const std::vector<std::pair<std::string, std::string>>& arguments);

} // namespace alcove::transport

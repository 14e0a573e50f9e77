#include "core/transport/upnp_message.h"

#include <miniupnpc/miniupnpc.h>
#include <miniupnpc/upnpreplyparse.h>

#include <algorithm>
#include <charconv>
#include <memory>

namespace alcove::transport {
namespace {

constexpr std::string_view kScheme = "http://";
constexpr std::size_t kMaxUrl = 256;

template <typename Integer>
std::optional<Integer> parseNumber(std::string_view text, int base = 10)
{
    Integer value {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// A header's value; nothing when it is not there.
std::optional<std::string> header(std::string_view head, std::string_view name)
{
    for (std::size_t begin = 0; begin < head.size();) {
        const std::size_t end = std::min(head.find("\r\n", begin), head.size());
        const std::string_view line = head.substr(begin, end - begin);
        const std::size_t colon = line.find(':');
        if (colon != std::string_view::npos && lowered(line.substr(0, colon)) == name)
            return std::string(trimmed(line.substr(colon + 1)));
        begin = end + 2;
    }
    return std::nullopt;
}

HttpProgress readChunks(std::string_view rest, std::string& body)
{
    body.clear();
    for (;;) {
        const std::size_t end = rest.find("\r\n");
        if (end == std::string_view::npos)
            return HttpProgress::More;
        const auto size = parseNumber<std::uint32_t>(trimmed(rest.substr(0, std::min(end, rest.find(';')))), 16);
        if (!size || *size > kMaxUpnpReply)
            return HttpProgress::Broken;
        if (*size == 0)
            return HttpProgress::Complete;
        rest.remove_prefix(end + 2);
        if (rest.size() < *size + 2)
            return HttpProgress::More;
        body += rest.substr(0, *size);
        rest.remove_prefix(*size + 2);
    }
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

struct Urls {
    UPNPUrls urls {};
    ~Urls() { FreeUPNPUrls(&urls); }
};

bool opensPorts(std::string_view type)
{
    return type.find(":WANIPConnection:") != std::string_view::npos || type.find(":WANPPPConnection:") != std::string_view::npos;
}

/// An event address is written as the control address is: relative to the same base.
std::string besideControl(const std::string& control, std::string_view event)
{
    if (event.empty() || event.starts_with(kScheme))
        return std::string(event);
    const std::size_t slash = control.find('/', kScheme.size());
    return control.substr(0, slash) + (event.front() == '/' ? "" : "/") + std::string(event);
}

UpnpService serviceOf(IGDdatas data, const IGDdatas_service& service, const std::string& url)
{
    data.first = service;
    Urls made;
    GetUPNPUrls(&made.urls, &data, url.c_str(), 0);
    UpnpService out;
    out.type = service.servicetype;
    out.controlUrl = made.urls.controlURL ? made.urls.controlURL : "";
    out.eventUrl = besideControl(out.controlUrl, service.eventsuburl);
    return out;
}

} // namespace

std::optional<UpnpUrl> parseUpnpUrl(std::string_view url)
{
    if (url.size() > kMaxUrl || !url.starts_with(kScheme)
        || std::any_of(url.begin(), url.end(), [](char c) { return c <= ' ' || c > '~'; }))
        return std::nullopt;
    url.remove_prefix(kScheme.size());
    const std::size_t slash = std::min(url.find('/'), url.size());
    const std::string_view place = url.substr(0, slash);
    const std::size_t colon = place.find(':');
    const auto host = parseIpAddress(place.substr(0, colon));
    if (!host || !host->isV4())
        return std::nullopt;
    UpnpUrl out { *host, 80, slash == url.size() ? "/" : std::string(url.substr(slash)) };
    if (colon != std::string_view::npos) {
        const auto port = parseNumber<std::uint16_t>(place.substr(colon + 1));
        if (!port || *port == 0)
            return std::nullopt;
        out.port = *port;
    }
    return out;
}

std::string parseSearchReply(std::string_view datagram)
{
    if (!datagram.starts_with("HTTP/1.1 200"))
        return {};
    return header(datagram, "location").value_or("");
}

HttpProgress parseHttpReply(std::string_view bytes, bool atEnd, HttpReply& out)
{
    const HttpProgress unfinished = atEnd ? HttpProgress::Broken : HttpProgress::More;
    if (bytes.size() > kMaxUpnpReply)
        return HttpProgress::Broken;
    const std::size_t headEnd = bytes.find("\r\n\r\n");
    if (headEnd == std::string_view::npos)
        return unfinished;
    const std::string_view head = bytes.substr(0, headEnd);
    const auto status = head.starts_with("HTTP/1.") && head.size() >= 12 ? parseNumber<int>(head.substr(9, 3)) : std::nullopt;
    if (!status)
        return HttpProgress::Broken;
    out.status = *status;
    const std::string_view rest = bytes.substr(headEnd + 4);
    if (const auto coding = header(head, "transfer-encoding"); coding && lowered(*coding) == "chunked") {
        const HttpProgress progress = readChunks(rest, out.body);
        return progress == HttpProgress::More ? unfinished : progress;
    }
    if (const auto length = header(head, "content-length")) {
        const auto size = parseNumber<std::uint32_t>(*length);
        if (!size || *size > kMaxUpnpReply)
            return HttpProgress::Broken;
        if (rest.size() < *size)
            return unfinished;
        out.body = rest.substr(0, *size);
        return HttpProgress::Complete;
    }
    out.body = rest;
    return atEnd ? HttpProgress::Complete : HttpProgress::More;
}

std::vector<UpnpService> parseUpnpDescription(std::string_view xml, const std::string& url)
{
    IGDdatas data {};
    parserootdesc(xml.data(), static_cast<int>(xml.size()), &data);
    std::vector<UpnpService> out;
    for (const IGDdatas_service& service : { data.first, data.second }) {
        if (opensPorts(service.servicetype))
            out.push_back(serviceOf(data, service, url));
    }
    return out;
}

std::map<std::string, std::string> parseUpnpReply(std::string_view xml, const std::vector<std::string>& wanted)
{
    NameValueParserData data {};
    ParseNameValue(xml.data(), static_cast<int>(xml.size()), &data);
    std::map<std::string, std::string> out;
    for (const std::string& name : wanted) {
        if (const char* const value = GetValueFromNameValueList(&data, name.c_str()))
            out[name] = value;
    }
    ClearNameValueList(&data);
    return out;
}

std::string makeUpnpCall(const UpnpUrl& control, const std::string& service, const std::string& action,
    const std::vector<std::pair<std::string, std::string>>& arguments)
{
    std::string body = "<?xml version=\"1.0\"?>\r\n"
                       "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" "
                       "s:encodingStyle=\"http://schemas.xmlsoap.org/soap/encoding/\"><s:Body><u:"
        + action + " xmlns:u=\"" + escaped(service) + "\">";
    for (const auto& [name, value] : arguments)
        body += "<" + name + ">" + escaped(value) + "</" + name + ">";
    body += "</u:" + action + "></s:Body></s:Envelope>\r\n";
    return "POST " + control.path + " HTTP/1.1\r\nHost: " + control.host.toString() + ':' + std::to_string(control.port)
        + "\r\nContent-Type: text/xml; charset=\"utf-8\"\r\nSOAPAction: \"" + service + '#' + action
        + "\"\r\nContent-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace alcove::transport

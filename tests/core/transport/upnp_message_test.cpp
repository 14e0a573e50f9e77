#include "core/transport/upnp_message.h"

#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::transport;

namespace {

const std::string kDescription = R"(<?xml version="1.0"?><root xmlns="urn:schemas-upnp-org:device-1-0"><device>
<deviceType>urn:schemas-upnp-org:device:InternetGatewayDevice:1</deviceType><deviceList><device><deviceList><device><serviceList>
<service><serviceType>urn:schemas-upnp-org:service:WANIPConnection:1</serviceType><controlURL>/ctl/IPConn</controlURL>
<eventSubURL>/evt/IPConn</eventSubURL><SCPDURL>/WANIPCn.xml</SCPDURL></service>
</serviceList></device></deviceList></device></deviceList></device></root>)";

HttpProgress parse(const std::string& text, bool atEnd, HttpReply& out) { return parseHttpReply(text, atEnd, out); }

} // namespace

TEST_CASE("A router's addresses are literal ones", "[transport]")
{
    const auto url = parseUpnpUrl("http://10.2.0.1:35329/rootDesc.xml");
    REQUIRE(url);
    CHECK(url->host.toString() == "10.2.0.1");
    CHECK(url->port == 35329);
    CHECK(url->path == "/rootDesc.xml");
    CHECK(parseUpnpUrl("http://10.2.0.1")->path == "/");
    for (const char* text : { "", "https://10.2.0.1/", "http://router/", "http://10.2.0.1:0/", "http://10.2.0.1:99999/", "http://10.2.0.1/a b",
             "http://10.2.0.1/\r\nX: y", "http://user@10.2.0.1/", "http://[fe80::1]/" })
        CHECK_FALSE(parseUpnpUrl(text));
    CHECK_FALSE(parseUpnpUrl("http://10.2.0.1/" + std::string(300, 'a')));
}

TEST_CASE("A reply ends at its length, its last chunk, or the stream's end", "[transport]")
{
    HttpReply reply;
    CHECK(parse("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab", false, reply) == HttpProgress::More);
    CHECK(parse("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc", false, reply) == HttpProgress::Complete);
    CHECK(reply.body == "abc");
    CHECK(parse("HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x\r\nc\r\n0\r\n\r\n", false, reply) == HttpProgress::Complete);
    CHECK(reply.body == "abc");
    CHECK(reply.status == 500);
    CHECK(parse("HTTP/1.0 200 OK\r\n\r\nabcd", false, reply) == HttpProgress::More);
    CHECK(parse("HTTP/1.0 200 OK\r\n\r\nabcd", true, reply) == HttpProgress::Complete);
    CHECK(reply.body == "abcd");
}

TEST_CASE("A reply that is too long or none is broken", "[transport]")
{
    HttpReply reply;
    CHECK(parse("SSH-2.0-x\r\n\r\n", false, reply) == HttpProgress::Broken);
    CHECK(parse("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n", false, reply) == HttpProgress::Broken);
    CHECK(parse("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", false, reply) == HttpProgress::Broken);
    CHECK(parse("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n", false, reply) == HttpProgress::Broken);
    CHECK(parse("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab", true, reply) == HttpProgress::Broken);
    CHECK(parse("HTTP/1.1 200 OK\r\n\r\n" + std::string(kMaxUpnpReply, 'x'), false, reply) == HttpProgress::Broken);
}

TEST_CASE("A description names the service that opens ports", "[transport]")
{
    const auto services = parseUpnpDescription(kDescription, "http://10.2.0.1:5000/rootDesc.xml");
    REQUIRE(services.size() == 1);
    CHECK(services[0].type == "urn:schemas-upnp-org:service:WANIPConnection:1");
    CHECK(services[0].controlUrl == "http://10.2.0.1:5000/ctl/IPConn");
    CHECK(services[0].eventUrl == "http://10.2.0.1:5000/evt/IPConn");
    CHECK(parseUpnpDescription("<root/>", "http://10.2.0.1/").empty());
}

TEST_CASE("A call's values cannot break out of their elements", "[transport]")
{
    const std::string call = makeUpnpCall(*parseUpnpUrl("http://10.2.0.1:5000/c"), "urn:x", "Do", { { "NewA", "<&>" } });
    CHECK(call.find("<NewA>&lt;&amp;&gt;</NewA>") != std::string::npos);
    CHECK(call.find("SOAPAction: \"urn:x#Do\"") != std::string::npos);
}

TEST_CASE("A refusal's number is read", "[transport]")
{
    auto values = parseUpnpReply("<s:Envelope><s:Body><s:Fault><detail><UPnPError><errorCode>718</errorCode></UPnPError></detail></s:Fault>"
                                 "</s:Body></s:Envelope>",
        { "errorCode", "NewExternalIPAddress" });
    CHECK(values["errorCode"] == "718");
    CHECK(values.count("NewExternalIPAddress") == 0);
}

TEST_CASE("A search's answer says where the description lies", "[transport]")
{
    CHECK(parseSearchReply("HTTP/1.1 200 OK\r\nST: x\r\nLOCATION: http://10.2.0.1:1/d.xml\r\n\r\n") == "http://10.2.0.1:1/d.xml");
    CHECK(parseSearchReply("NOTIFY * HTTP/1.1\r\nLOCATION: http://10.2.0.1:1/d.xml\r\n\r\n").empty());
}

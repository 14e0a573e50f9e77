#include "core/crypto/handshake_payload.h"
#include "core/crypto/utf8.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::crypto;

namespace {

std::optional<HandshakePayload> parse(Bytes bytes)
{
    bytes.resize(kPayload2Size);
    return parsePayload(bytes, kPayload2Size);
}

} // namespace

TEST_CASE("Handshake payload: what is encoded parses to the same", "[crypto]")
{
    HandshakePayload payload;
    payload.capabilities = 0x01020304;
    payload.tag = ReceiveTag { 1, 2, 3 };
    payload.name = "Zo\xC3\xAB";
    payload.appVersion = "1.2.3";
    const auto parsed = parsePayload(encodePayload(payload, kPayload3Size), kPayload3Size);
    REQUIRE(parsed);
    CHECK(parsed->capabilities == payload.capabilities);
    CHECK(parsed->tag == payload.tag);
    CHECK(parsed->name == payload.name);
    CHECK(parsed->appVersion == payload.appVersion);
}

TEST_CASE("Handshake payload: always has its size, whatever it is asked to hold", "[crypto]")
{
    HandshakePayload payload;
    payload.capabilities = 1;
    payload.tag = ReceiveTag { 1, 2, 3 };
    payload.name = std::string(500, 'n');
    payload.appVersion = std::string(500, 'v');
    for (const std::size_t size : { kPayload1Size, kPayload3Size }) {
        const Bytes bytes = encodePayload(payload, size);
        CHECK(bytes.size() == size);
        CHECK(parsePayload(bytes, size));
    }
}

TEST_CASE("Handshake payload: wrong sizes, repeated, unknown and cut fields and dirty padding are refused", "[crypto]")
{
    CHECK(parse({}));
    CHECK_FALSE(parsePayload(Bytes(31), 32));
    CHECK_FALSE(parsePayload(Bytes(33), 32));
    CHECK_FALSE(parse({ 0, 0, 0, 1 }));
    CHECK_FALSE(parse({ 1, 0, 4, 0, 0, 0, 1, 1, 0, 4, 0, 0, 0, 1 }));
    CHECK_FALSE(parse({ 1, 0, 3, 0, 0, 0 }));
    CHECK_FALSE(parse({ 2, 0, 3, 0, 0, 0 }));
    CHECK_FALSE(parse({ 5, 0, 0 }));
    CHECK_FALSE(parse({ 0x7F, 0, 0 }));
    CHECK(parse({ 0x80, 0, 1, 9 }));
    CHECK_FALSE(parse({ 3, 0, 30 }));
    CHECK_FALSE(parse({ 3, 0xFF, 0xFF }));
    CHECK_FALSE(parse({ 4, 0, 1, 7 }));
}

TEST_CASE("sanitizeName keeps names and drops what could deceive", "[crypto]")
{
    CHECK(sanitizeName("Dana O'Neil") == "Dana O'Neil");
    CHECK(sanitizeName("\xE0\xA4\x95\xE0\xA5\x8D\xE2\x80\x8D") == "\xE0\xA4\x95\xE0\xA5\x8D\xE2\x80\x8D");
    CHECK(sanitizeName("a\nb\x7F\x01") == "ab");
    CHECK(sanitizeName("a\xE2\x80\xAE"  "b\xE2\x81\xA6" "c") == "abc"); // U+202E, U+2066
    CHECK(sanitizeName("a\xE2\x80\x8F\xEF\xBB\xBF") == "a");            // U+200F, U+FEFF
    CHECK(sanitizeName("<img src=http://x>") == "<img src=http://x>");
}

TEST_CASE("sanitizeName leaves out bytes that are not UTF-8", "[crypto]")
{
    CHECK(sanitizeName("a\xFF" "b\xC0\x80" "c\xED\xA0\x80" "d\xF4\x90\x80\x80" "e\xE2\x82") == "abcde");
}

TEST_CASE("sanitizeName cuts at a character, within 64 bytes", "[crypto]")
{
    std::string name;
    for (int i = 0; i < 40; ++i)
        name += "\xC3\xA9";
    CHECK(sanitizeName(name).size() == 64);
    CHECK(sanitizeName("x" + name).size() == 63);
}

TEST_CASE("sanitizeName is done after one pass, for any bytes", "[crypto]")
{
    testing::SeededRandom random(8);
    for (int i = 0; i < 2000; ++i) {
        std::string text(random.u32() % 100, ' ');
        for (char& c : text)
            c = static_cast<char>(random.u32());
        const std::string once = sanitizeName(text);
        REQUIRE(once.size() <= kMaxNameSize);
        REQUIRE(sanitizeName(once) == once);
    }
}

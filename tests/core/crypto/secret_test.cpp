#include "core/crypto/hash.h"
#include "core/crypto/sealed_record.h"
#include "core/crypto/system_random.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <set>
#include <type_traits>

using namespace alcove;
using namespace alcove::crypto;
using alcove::testing::SeededRandom;

static_assert(!std::is_copy_constructible_v<Key> && !std::is_copy_assignable_v<Key>);
static_assert(!std::is_convertible_v<Key, ByteView>);

TEST_CASE("A moved-from Secret is empty", "[crypto]")
{
    SeededRandom random(1);
    Key first = Key::random(random);
    const Bytes value = toBytes(first.view());
    Key second = std::move(first);
    CHECK(first.isNone()); // NOLINT(bugprone-use-after-move): that is what is tested
    CHECK(first.view().empty());
    CHECK(second.equals(value));
    first = std::move(second);
    CHECK(first.equals(value));
    CHECK(first.clone().equals(value));
    CHECK_FALSE(first.equals(ByteView(value).first(31)));
    CHECK(Key().equals(Bytes(32)));
}

TEST_CASE("SystemRandom does not repeat", "[crypto]")
{
    SystemRandom random;
    std::set<std::array<std::uint8_t, 16>> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(random.array<16>());
    CHECK(seen.size() == 1000);
}

TEST_CASE("SHA-512 of \"abc\"", "[crypto]")
{
    // FIPS 180-4 example, also RFC 6234 §8.5.
    CHECK(toHex(sha512({ asBytes("a"), asBytes("bc") }))
        == "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
           "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
}

TEST_CASE("HMAC-SHA512 of RFC 4231 test case 2", "[crypto]")
{
    Bytes out(64);
    hmacSha512(asBytes("Jefe"), { asBytes("what do ya want "), asBytes("for nothing?") }, out);
    CHECK(toHex(out)
        == "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
           "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737");
}

TEST_CASE("BLAKE2b-512 of \"abc\"", "[crypto]")
{
    // RFC 7693 appendix A.
    CHECK(toHex(blake2b<64>({}, { asBytes("abc") }))
        == "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
           "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
}

TEST_CASE("A sealed record opens under its own label only", "[crypto]")
{
    SeededRandom random(2);
    const Key key = Key::random(random);
    const RecordLabel label { random.array<16>(), 3, random.array<16>(), random.array<16>(), 7, 1 };
    const Bytes blob = sealRecord(key, label, Bytes(300, 5), random);
    CHECK(openRecord(key, label, blob).value() == Bytes(300, 5));
    RecordLabel other = label;
    other.vault[0] ^= 1;
    CHECK_FALSE(openRecord(key, other, blob));
    other = label;
    other.table = 4;
    CHECK_FALSE(openRecord(key, other, blob));
    other = label;
    other.record[15] ^= 1;
    CHECK_FALSE(openRecord(key, other, blob));
    other = label;
    other.client[15] ^= 1;
    CHECK_FALSE(openRecord(key, other, blob));
    other = label;
    other.version = 8;
    CHECK_FALSE(openRecord(key, other, blob));
    other = label;
    other.schema = 2;
    CHECK_FALSE(openRecord(key, other, blob));
    CHECK_FALSE(openRecord(Key::random(random), label, blob));
}

TEST_CASE("A sealed record tells its size in steps of 256 only", "[crypto]")
{
    SeededRandom random(3);
    const Key key = Key::random(random);
    for (const auto& [size, sealed] : std::vector<std::pair<std::size_t, std::size_t>> {
             { 0, 256 }, { 1, 256 }, { 255, 256 }, { 256, 512 }, { 1000, 1024 } }) {
        const Bytes blob = sealRecord(key, {}, Bytes(size, 1), random);
        CHECK(blob.size() == sealed + 40);
        CHECK(openRecord(key, {}, blob)->size() == size);
    }
}

TEST_CASE("A sealed record refuses any changed byte and short blobs", "[crypto]")
{
    SeededRandom random(4);
    const Key key = Key::random(random);
    const Bytes blob = sealRecord(key, {}, Bytes(10), random);
    for (std::size_t i = 0; i < blob.size(); ++i) {
        Bytes changed = blob;
        changed[i] ^= 1;
        REQUIRE_FALSE(openRecord(key, {}, changed));
    }
    CHECK(openRecord(key, {}, {}).error().code == ErrorCode::Malformed);
    CHECK(openRecord(key, {}, Bytes(40)).error().code == ErrorCode::Malformed);
}

TEST_CASE("A wrapped key opens under its key and place only", "[crypto]")
{
    SeededRandom random(5);
    const Key outer = Key::random(random);
    const Key inner = Key::random(random);
    const Bytes blob = sealWithKey(outer, asBytes("slot"), inner.view(), random);
    CHECK(openKey(outer, asBytes("slot"), blob)->equals(inner.view()));
    CHECK(openKey(outer, asBytes("slot2"), blob).error().code == ErrorCode::AuthenticationFailed);
    CHECK(openKey(inner, asBytes("slot"), blob).error().code == ErrorCode::AuthenticationFailed);
    CHECK(openKey(outer, asBytes("slot"), Bytes(71)).error().code == ErrorCode::Malformed);
}

TEST_CASE("A passphrase key follows passphrase and salt, within limits of cost", "[crypto]")
{
    const PassphraseCost cheapest { 64ull << 20, 3 };
    const Key first = passphraseKey("correct horse", { 1 }, cheapest).value();
    CHECK(passphraseKey("correct horse", { 1 }, cheapest)->equals(first.view()));
    CHECK_FALSE(passphraseKey("correct horsf", { 1 }, cheapest)->equals(first.view()));
    CHECK_FALSE(passphraseKey("correct horse", { 2 }, cheapest)->equals(first.view()));
    for (const PassphraseCost& cost : { PassphraseCost { (64ull << 20) - 1, 3 }, PassphraseCost { 64ull << 20, 2 },
             PassphraseCost { (1ull << 30) + 1, 3 }, PassphraseCost { 64ull << 20, 11 } })
        CHECK(passphraseKey("x", {}, cost).error().code == ErrorCode::InvalidArgument);
}

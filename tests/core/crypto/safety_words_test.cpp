#include "core/crypto/pgp_words.h"
#include "core/crypto/safety_words.h"
#include "core/crypto/key_fingerprint.h"
#include "tests/core/crypto/gate_pair.h"
#include "tests/support/catch.h"

#include <set>

using namespace alcove;
using namespace alcove::crypto;
using namespace alcove::testing;

namespace {

struct WordsOfBoth {
    SafetyWords client;
    SafetyWords therapist;
};

WordsOfBoth exchange(const Hash64& clientHash, const Hash64& therapistHash, RandomSource& random)
{
    SafetyWordsInitiator client(clientHash, random);
    SafetyWordsResponder therapist(therapistHash, random);
    const auto nr = therapist.onCommitment(client.commitment()).value();
    const auto reveal = client.onNonce(nr).value();
    const auto words = therapist.onReveal(reveal.nonce);
    return { reveal.words, words ? *words : SafetyWords {} };
}

/// The handshake hash of a client with whoever sits at the other end.
Hash64 handshakeHash(std::uint64_t seed)
{
    GatePair pair(seed);
    GateInitiator client = pair.makeClient();
    return pair.upToHs3(client).result.handshakeHash;
}

} // namespace

TEST_CASE("Safety words are equal on both sides and new in every handshake", "[crypto]")
{
    SeededRandom random(1);
    std::set<std::string> seen;
    for (int i = 0; i < 200; ++i) {
        Hash64 hash {};
        random.fill(hash);
        const WordsOfBoth words = exchange(hash, hash, random);
        REQUIRE(words.client.words == words.therapist.words);
        REQUIRE(words.client.digits == words.therapist.digits);
        REQUIRE(words.client.digits.size() == 14);
        seen.insert(words.client.digits);
    }
    CHECK(seen.size() == 200);
}

TEST_CASE("A proxy between two handshakes shows different words, a thousand times of a thousand", "[crypto]")
{
    SeededRandom random(2);
    const Hash64 clientLeg = handshakeHash(10);
    const Hash64 therapistLeg = handshakeHash(11);
    REQUIRE(clientLeg != therapistLeg);
    for (int i = 0; i < 1000; ++i) {
        // The proxy plays the whole exchange on each leg with nonces of its own.
        const SafetyWords atClient = exchange(clientLeg, clientLeg, random).client;
        const SafetyWords atTherapist = exchange(therapistLeg, therapistLeg, random).therapist;
        REQUIRE(atClient.words != atTherapist.words);
        REQUIRE(atClient.digits != atTherapist.digits);
    }
}

TEST_CASE("A proxy that grinds for a fitting nonce is held by its commitment", "[crypto]")
{
    SeededRandom random(3);
    const Hash64 hash = handshakeHash(12);
    SafetyWordsInitiator proxy(hash, random);
    SafetyWordsResponder therapist(hash, random);
    static_cast<void>(therapist.onCommitment(proxy.commitment()).value());
    // Having seen the therapist's nonce it would reveal another one than it committed to.
    const auto words = therapist.onReveal(random.array<32>());
    REQUIRE_FALSE(words);
    CHECK(words.error().code == ErrorCode::AuthenticationFailed);
}

TEST_CASE("A reveal before the commitment, and anything twice, is refused", "[crypto]")
{
    SeededRandom random(4);
    const Hash64 hash {};
    SafetyWordsInitiator client(hash, random);
    SafetyWordsResponder therapist(hash, random);
    CHECK(therapist.onReveal({}).error().code == ErrorCode::InvalidState);
    const auto nr = therapist.onCommitment(client.commitment()).value();
    CHECK(therapist.onCommitment(client.commitment()).error().code == ErrorCode::InvalidState);
    const auto reveal = client.onNonce(nr).value();
    CHECK(client.onNonce(nr).error().code == ErrorCode::InvalidState);
    CHECK(therapist.onReveal(reveal.nonce));
    CHECK(therapist.onReveal(reveal.nonce).error().code == ErrorCode::InvalidState);
}

TEST_CASE("A wrong reveal cannot be corrected by a second one", "[crypto]")
{
    SeededRandom random(5);
    SafetyWordsInitiator client({}, random);
    SafetyWordsResponder therapist({}, random);
    const auto nr = therapist.onCommitment(client.commitment()).value();
    CHECK_FALSE(therapist.onReveal({}));
    CHECK_FALSE(therapist.onReveal(client.onNonce(nr)->nonce));
}

TEST_CASE("The word lists hold 256 different words each, none in both", "[crypto]")
{
    std::set<std::string_view> words(kPgpEvenWords.begin(), kPgpEvenWords.end());
    CHECK(words.size() == 256);
    words.insert(kPgpOddWords.begin(), kPgpOddWords.end());
    CHECK(words.size() == 512);
    CHECK(kPgpEvenWords[0xE5] == "topmost");
    CHECK(kPgpOddWords[0x82] == "Istanbul");
    CHECK(kPgpEvenWords[0xFF] == "Zulu");
    CHECK(kPgpOddWords[0xFF] == "Yucatan");
}

TEST_CASE("A fingerprint is six groups of five digits and differs with the key", "[crypto]")
{
    const std::string one = keyFingerprint({ 1 });
    CHECK(one.size() == 35);
    CHECK(one != keyFingerprint({ 2 }));
}

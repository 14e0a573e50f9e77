#include "core/crypto/datagram_cipher.h"
#include "core/crypto/key_fingerprint.h"
#include "core/crypto/pgp_words.h"
#include "core/crypto/record_cipher.h"
#include "core/crypto/safety_words.h"
#include "core/crypto/sealed_record.h"
#include "tests/core/crypto/gate_pair.h"
#include "tests/core/crypto/kat.h"
#include "tests/core/crypto/scripted_random.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::crypto;
using namespace alcove::testing;

namespace {

/// The whole exchange of kat.json, played by the two state machines with its random numbers.
struct KnownExchange {
    KnownAnswers kat;
    ScriptedRandom clientRandom;
    ScriptedRandom therapistRandom;
    FakeDirectory directory;
    Bytes hello;
    Bytes challenge;
    Bytes hs1;
    Bytes hs2;
    std::optional<GateInitiated> client;
    std::optional<GateEstablished> therapist;

    KnownExchange()
    {
        directory.add(kat.key("R"));
        clientRandom.prepare(kat.bytes("cnonce"));
        clientRandom.prepare(kat.bytes("C_eph_sk"));
        clientRandom.prepare({ 0x11, 0x22, 0x33 });
        therapistRandom.prepare(Bytes(32)); // the key for locators nobody has
        therapistRandom.prepare(kat.bytes("srv_secret"));
        therapistRandom.prepare(Bytes(32)); // the cookie key before
        therapistRandom.prepare(kat.bytes("T_eph_sk"));
        therapistRandom.prepare({ 0xaa, 0xbb, 0xcc });

        GateInitiator initiator({ kat.keyPair("C_static_sk"), kat.array<32>("T_static_pk"),
                                    RootKeys::derive(kat.key("R")), HandshakeContext::Invitation, 0, "Sam", "", 1, {} },
            clientRandom);
        GateResponder responder({ kat.keyPair("T_static_sk"), 1, "", {} }, directory, therapistRandom);
        const PeerAddress peer = PeerAddress::v4({ 192, 0, 2, 1 }, 50000);
        const auto answer = [&](ByteView body) {
            return std::get<GateReply>(responder.onBody(1, peer, body, kStart, kWall)).body;
        };

        initiator.start(kStart);
        hello = std::get<GateSend>(initiator.onConnected(1, kat.array<16>("reply"), kStart, kWall)).body;
        challenge = answer(hello);
        hs1 = std::get<GateSend>(initiator.onBody(1, challenge, kStart)).body;
        hs2 = answer(hs1);
        client = std::get<GateInitiated>(initiator.onBody(1, hs2, kStart));
        therapist = std::get<GateEstablished>(responder.onBody(1, peer, client->body, kStart, kWall));
    }
};

HandshakeState knownHandshake(const KnownAnswers& kat, Role role, RandomSource& random, const std::string& psk = "psk")
{
    const bool initiator = role == Role::Initiator;
    HandshakeState::Config config;
    config.patternName = "XKpsk3";
    config.role = role;
    config.prologue = kat.bytes("prologue");
    config.localStatic = kat.keyPair(initiator ? "C_static_sk" : "T_static_sk");
    config.localEphemeral = kat.keyPair(initiator ? "C_eph_sk" : "T_eph_sk");
    if (initiator)
        config.remoteStatic = kat.array<32>("T_static_pk");
    config.psks.push_back(kat.key(psk));
    return HandshakeState::create(std::move(config), random).value();
}

/// The Noise message inside a gate body of kat.json.
Bytes noiseOf(const KnownAnswers& kat, const std::string& name, std::size_t offset)
{
    const Bytes body = kat.bytes(name);
    return toBytes(ByteView(body).subspan(offset, body.size() - offset - 16));
}

RecordLabel vaultLabel(const KnownAnswers& kat)
{
    return { kat.array<16>("vault_id"), static_cast<std::uint16_t>(kat.number("vault_table")),
        kat.array<16>("vault_rec"), kat.array<16>("vault_client"), kat.number("vault_version"),
        static_cast<std::uint16_t>(kat.number("vault_schema")) };
}

} // namespace

TEST_CASE("Known answers: public keys follow from secret keys", "[crypto]")
{
    const KnownAnswers kat;
    CHECK(toHex(kat.keyPair("T_static_sk").publicKey()) == kat.text("T_static_pk"));
    CHECK(toHex(kat.keyPair("C_static_sk").publicKey()) == kat.text("C_static_pk"));
}

TEST_CASE("Known answers: root keys and locator follow from the root", "[crypto]")
{
    const KnownAnswers kat;
    const RootKeys keys = RootKeys::derive(kat.key("R"));
    CHECK(toHex(keys.psk.view()) == kat.text("psk"));
    CHECK(toHex(keys.gate.view()) == kat.text("gate"));
    CHECK(toHex(keys.locatorKey.view()) == kat.text("loc"));
    CHECK(toHex(keys.locator(static_cast<std::uint32_t>(kat.number("day")))) == kat.text("locator"));
}

TEST_CASE("Known answers: gate and handshake messages are byte for byte the same", "[crypto]")
{
    const KnownExchange exchange;
    const KnownAnswers& kat = exchange.kat;
    CHECK(toHex(exchange.hello) == kat.text("HELLO"));
    CHECK(toHex(exchange.challenge) == kat.text("CHALLENGE"));
    CHECK(toHex(exchange.hs1) == kat.text("HS1"));
    CHECK(toHex(exchange.hs2) == kat.text("HS2"));
    CHECK(toHex(exchange.client->body) == kat.text("HS3"));
    for (const auto& [name, length] : kat.json().at("lengths").items())
        CHECK(kat.bytes(name).size() == length.get<std::size_t>());
}

TEST_CASE("Known answers: the peer address in a cookie", "[crypto]")
{
    const KnownAnswers kat;
    CHECK(toHex(PeerAddress::v4({ 192, 0, 2, 1 }, 50000).encoded()) == kat.text("peer_addr"));
    CHECK(PeerAddress::broker().encoded() == Bytes { 0 });
}

TEST_CASE("Known answers: prologue", "[crypto]")
{
    const KnownAnswers kat;
    const auto hello = parseHello(kat.bytes("HELLO"));
    const auto challenge = parseChallenge(kat.bytes("CHALLENGE"));
    REQUIRE(hello);
    REQUIRE(challenge);
    CHECK(toHex(gatePrologue(HandshakeContext::Invitation, *hello, *challenge)) == kat.text("prologue"));
}

TEST_CASE("Known answers: both sides end with the same hash, keys and tags", "[crypto]")
{
    const KnownExchange exchange;
    const KnownAnswers& kat = exchange.kat;
    const HandshakeResult& client = exchange.client->result;
    const HandshakeResult& therapist = exchange.therapist->result;
    CHECK(toHex(client.handshakeHash) == kat.text("handshake_hash"));
    CHECK(toHex(therapist.handshakeHash) == kat.text("handshake_hash"));
    CHECK(toHex(therapist.remoteStatic) == kat.text("C_static_pk"));
    CHECK(therapist.remoteName == "Sam");
    CHECK(therapist.remoteTag == client.localTag);
    CHECK(client.remoteTag == therapist.localTag);
    for (const auto* side : { &client.keys.send, &therapist.keys.receive }) {
        CHECK(toHex(side->record.view()) == kat.text("sig_i2r"));
        CHECK(toHex(side->datagram.view()) == kat.text("dgram_i2r"));
    }
    for (const auto* side : { &client.keys.receive, &therapist.keys.send }) {
        CHECK(toHex(side->record.view()) == kat.text("sig_r2i"));
        CHECK(toHex(side->datagram.view()) == kat.text("dgram_r2i"));
    }
    CHECK(toHex(client.keys.rekeyPsk.view()) == kat.text("rekey_psk"));
    CHECK(toHex(therapist.keys.rekeyPsk.view()) == kat.text("rekey_psk"));
}

TEST_CASE("Known answers: transport keys and export secret", "[crypto]")
{
    const KnownAnswers kat;
    SeededRandom random(1);
    HandshakeState initiator = knownHandshake(kat, Role::Initiator, random);
    HandshakeState responder = knownHandshake(kat, Role::Responder, random);
    Bytes first;
    Bytes second;
    Bytes third;
    REQUIRE(initiator.writeMessage(kat.bytes("p1"), first));
    CHECK(first == noiseOf(kat, "HS1", 84));
    CHECK(responder.readMessage(first).value() == kat.bytes("p1"));
    REQUIRE(responder.writeMessage(kat.bytes("p2"), second));
    CHECK(second == noiseOf(kat, "HS2", 20));
    CHECK(initiator.readMessage(second).value() == kat.bytes("p2"));
    REQUIRE(initiator.writeMessage(kat.bytes("p3"), third));
    CHECK(third == noiseOf(kat, "HS3", 20));
    CHECK(responder.readMessage(third).value() == kat.bytes("p3"));
    auto ciphers = initiator.split().value();
    const Key k1 = std::move(ciphers.first).takeKey();
    CHECK(toHex(k1.view()) == kat.text("k1"));
    CHECK(toHex(std::move(ciphers.second).takeKey().view()) == kat.text("k2"));
    CHECK(toHex(deriveKey(k1, 3, "ALCVsess").view()) == kat.text("export_secret"));
}

TEST_CASE("Known answers: a wrong psk passes two messages and fails the third", "[crypto]")
{
    const KnownAnswers kat;
    SeededRandom random(1);
    HandshakeState responder = knownHandshake(kat, Role::Responder, random, "R");
    REQUIRE(responder.readMessage(noiseOf(kat, "HS1", 84)));
    Bytes second;
    REQUIRE(responder.writeMessage(kat.bytes("p2"), second));
    CHECK(second == noiseOf(kat, "HS2", 20));
    CHECK_FALSE(responder.readMessage(noiseOf(kat, "HS3", 20)));
}

TEST_CASE("Known answers: a wrong therapist key fails the first message", "[crypto]")
{
    const KnownAnswers kat;
    SeededRandom random(1);
    HandshakeState::Config config;
    config.patternName = "XKpsk3";
    config.role = Role::Responder;
    config.prologue = kat.bytes("prologue");
    config.localStatic = kat.keyPair("C_static_sk");
    config.psks.push_back(kat.key("psk"));
    HandshakeState responder = HandshakeState::create(std::move(config), random).value();
    CHECK_FALSE(responder.readMessage(noiseOf(kat, "HS1", 84)));
}

TEST_CASE("Known answers: any changed byte of HELLO or CHALLENGE fails the first message", "[crypto]")
{
    const KnownAnswers kat;
    SeededRandom random(1);
    const Bytes prologue = kat.bytes("prologue");
    for (std::size_t i = 11; i < 11 + 2 * 52; ++i) {
        HandshakeState::Config config;
        config.patternName = "XKpsk3";
        config.role = Role::Responder;
        config.prologue = prologue;
        config.prologue[i] ^= 1;
        config.localStatic = kat.keyPair("T_static_sk");
        config.psks.push_back(kat.key("psk"));
        HandshakeState responder = HandshakeState::create(std::move(config), random).value();
        CHECK_FALSE(responder.readMessage(noiseOf(kat, "HS1", 84)));
    }
}

TEST_CASE("Known answers: datagram", "[crypto]")
{
    const KnownAnswers kat;
    const ReceiveTag tag { 0xaa, 0xbb, 0xcc };
    const auto counter = static_cast<std::uint32_t>(kat.number("datagram_counter"));
    DatagramSealer sealer(kat.key("dgram_i2r"), tag);
    Bytes out(kMaxDatagramSize);
    const auto size = sealer.seal(counter, kat.bytes("inner"), out);
    REQUIRE(size == kat.number("datagram_len"));
    out.resize(*size);
    CHECK(toHex(out) == kat.text("datagram"));

    DatagramOpener opener(kat.key("dgram_i2r"), tag);
    const auto opened = opener.open(out);
    REQUIRE(opened);
    CHECK(opened->counter == counter);
    CHECK(toHex(opened->inner) == kat.text("inner"));
}

TEST_CASE("Known answers: record", "[crypto]")
{
    const KnownAnswers kat;
    const ReceiveTag tag { 0xaa, 0xbb, 0xcc };
    RecordOpener opener(kat.key("sig_i2r"), tag);
    const auto text = opener.open(kat.bytes("record0"));
    REQUIRE(text);
    CHECK(text->size() == 5);
    RecordSealer sealer(kat.key("sig_i2r"), tag);
    CHECK(toHex(sealer.seal(*text).value()) == kat.text("record0"));
}

TEST_CASE("Known answers: safety words", "[crypto]")
{
    const KnownAnswers kat;
    const auto hash = kat.array<64>("handshake_hash");
    ScriptedRandom random;
    random.prepare(kat.bytes("sas_ni"));
    random.prepare(kat.bytes("sas_nr"));
    SafetyWordsInitiator initiator(hash, random);
    SafetyWordsResponder responder(hash, random);
    CHECK(toHex(initiator.commitment()) == kat.text("sas_commit"));
    const auto nr = responder.onCommitment(initiator.commitment()).value();
    const auto reveal = initiator.onNonce(nr).value();
    const auto words = responder.onReveal(reveal.nonce).value();
    CHECK(words.digits == kat.text("sas_digits"));
    CHECK(words.words == reveal.words.words);
    const auto bytes = kat.json().at("sas_word_bytes").get<std::vector<std::size_t>>();
    CHECK(words.words[0] == kPgpEvenWords[bytes[0]]);
    CHECK(words.words[1] == kPgpOddWords[bytes[1]]);
    CHECK(words.words[2] == kPgpEvenWords[bytes[2]]);
    CHECK(words.words[3] == kPgpOddWords[bytes[3]]);
    const Hash64 value = sha512({ asBytes("alcove-sas-value"), hash, kat.bytes("sas_ni"), kat.bytes("sas_nr") });
    CHECK(toHex(ByteView(value).first(16)) == kat.text("sas_value"));
}

TEST_CASE("Known answers: key fingerprint", "[crypto]")
{
    const KnownAnswers kat;
    CHECK(keyFingerprint(kat.array<32>("T_static_pk")) == kat.text("fingerprint_T"));
}

TEST_CASE("Known answers: the ERR message for a used invitation", "[crypto]")
{
    const KnownAnswers kat;
    const Bytes body = encode(GateErrorMessage { 1, GateError::Used, kat.array<16>("cnonce") }, kat.key("gate"));
    CHECK(toHex(body) == kat.text("ERR_used"));
}

TEST_CASE("Known answers: sealed record", "[crypto]")
{
    const KnownAnswers kat;
    ScriptedRandom random;
    random.prepare(kat.bytes("vault_nonce"));
    const Bytes padded = kat.bytes("vault_plain");
    const Bytes text = toBytes(ByteView(padded).first(9));
    CHECK(std::string(text.begin(), text.end()) == "note text");
    CHECK(toHex(deriveKey(kat.key("vault_RK"), 1, "ALCVrec1").view()) == kat.text("vault_key"));
    const Bytes blob = sealRecord(kat.key("vault_RK"), vaultLabel(kat), text, random);
    CHECK(toHex(blob) == kat.text("vault_blob"));
    CHECK(openRecord(kat.key("vault_RK"), vaultLabel(kat), blob).value() == text);
}

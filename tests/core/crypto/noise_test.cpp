#include "app/vectors/noise_vector.h"
#include "core/crypto/handshake_state.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <fstream>

using namespace alcove;
using namespace alcove::crypto;
using alcove::testing::SeededRandom;

namespace {

nlohmann::json noiseVectors()
{
    std::ifstream file(ALCOVE_SOURCE_DIR "/tests/vectors/noise-kat.json");
    return nlohmann::json::parse(file).at("vectors");
}

const std::vector<std::string> kAllPatterns { "N", "K", "X", "NN", "NK", "NX", "KN", "KK", "KX", "XN", "XK", "XX", "IN",
    "IK", "IX", "NK1", "NX1", "X1N", "X1K", "XK1", "X1K1", "X1X", "XX1", "X1X1", "K1N", "K1K", "KK1", "K1K1", "K1X",
    "KX1", "K1X1", "I1N", "I1K", "IK1", "I1K1", "I1X", "IX1", "I1X1" };

/// Two sides of one pattern with everything it needs.
struct Sides {
    Sides(const std::string& pattern, SeededRandom& random)
        : initiatorStatic(KeyPair::generate(random))
        , responderStatic(KeyPair::generate(random))
        , psk(Key::random(random))
        , initiator(make(pattern, Role::Initiator, random))
        , responder(make(pattern, Role::Responder, random))
    {
    }

    HandshakeState make(const std::string& name, Role role, SeededRandom& random)
    {
        const bool isInitiator = role == Role::Initiator;
        const HandshakePattern pattern = *HandshakePattern::parse(name);
        HandshakeState::Config config;
        config.patternName = name;
        config.role = role;
        config.prologue = { 1, 2, 3 };
        if (pattern.needsStatic(isInitiator))
            config.localStatic = (isInitiator ? initiatorStatic : responderStatic).clone();
        if (pattern.knowsStaticOf(!isInitiator))
            config.remoteStatic = (isInitiator ? responderStatic : initiatorStatic).publicKey();
        for (std::size_t i = 0; i < pattern.pskCount; ++i)
            config.psks.push_back(psk.clone());
        return HandshakeState::create(std::move(config), random).value();
    }

    KeyPair initiatorStatic;
    KeyPair responderStatic;
    Key psk;
    HandshakeState initiator;
    HandshakeState responder;
};

} // namespace

TEST_CASE("Noise agrees with every vector of the suite", "[crypto]")
{
    std::size_t passed = 0;
    for (const nlohmann::json& vector : noiseVectors()) {
        const vectors::Verdict verdict = vectors::runNoiseVector(vector);
        INFO(vector.at("protocol_name") << ": " << verdict.reason);
        CHECK(verdict.outcome == vectors::Outcome::Passed);
        ++passed;
    }
    CHECK(passed == 62);
}

TEST_CASE("A vector with one wrong digit fails", "[crypto]")
{
    for (nlohmann::json vector : noiseVectors()) {
        for (nlohmann::json& message : vector.at("messages")) {
            nlohmann::json changed = vector;
            auto text = message.at("ciphertext").get<std::string>();
            text.back() = text.back() == '0' ? '1' : '0';
            std::swap(message["ciphertext"], changed["unused"]);
            message["ciphertext"] = text;
            CHECK(vectors::runNoiseVector(vector).outcome == vectors::Outcome::Failed);
            message["ciphertext"] = changed["unused"];
        }
    }
}

TEST_CASE("Vectors of other suites and of fallback are skipped", "[crypto]")
{
    nlohmann::json vector = noiseVectors().at(0);
    vector["protocol_name"] = "Noise_NN_25519_AESGCM_SHA256";
    CHECK(vectors::runNoiseVector(vector).outcome == vectors::Outcome::Skipped);
    vector["protocol_name"] = "Noise_XXfallback_25519_ChaChaPoly_SHA512";
    CHECK(vectors::runNoiseVector(vector).outcome == vectors::Outcome::Skipped);
}

TEST_CASE("Noise carries every pattern of the specification to equal hashes and keys", "[crypto]")
{
    SeededRandom random(3);
    for (const std::string& base : kAllPatterns) {
        for (const char* modifier : { "", "psk0", "psk1", "psk0+psk1" }) {
            INFO(base << modifier);
            Sides sides(base + modifier, random);
            for (std::size_t i = 0; !sides.initiator.isFinished(); ++i) {
                HandshakeState& sender = i % 2 == 0 ? sides.initiator : sides.responder;
                HandshakeState& receiver = i % 2 == 0 ? sides.responder : sides.initiator;
                const Bytes payload(i * 7, 0x5A);
                Bytes message;
                REQUIRE(sender.writeMessage(payload, message));
                REQUIRE(receiver.readMessage(message).value() == payload);
            }
            REQUIRE(sides.responder.isFinished());
            CHECK(sides.initiator.handshakeHash() == sides.responder.handshakeHash());
            auto ours = sides.initiator.split().value();
            auto theirs = sides.responder.split().value();
            CHECK(std::move(ours.first).takeKey().equals(std::move(theirs.first).takeKey().view()));
            CHECK(std::move(ours.second).takeKey().equals(std::move(theirs.second).takeKey().view()));
        }
    }
}

TEST_CASE("HandshakePattern refuses names the specification does not have", "[crypto]")
{
    for (const char* name : { "", "n", "ZZ", "XKX", "XKpsk4", "XKpsk", "XKpsk3+", "XK+psk3", "XKpsk0+psk0", "XKpsk03",
             "XKfallback", "Npsk2", "psk0" }) {
        INFO(name);
        CHECK_FALSE(HandshakePattern::parse(name));
    }
}

TEST_CASE("Noise refuses any changed bit of any XKpsk3 message", "[crypto]")
{
    for (std::size_t target = 0; target < 3; ++target) {
        for (std::size_t bit = 0;; ++bit) {
            SeededRandom random(11);
            Sides sides("XKpsk3", random);
            Bytes message;
            for (std::size_t i = 0; i <= target; ++i) {
                HandshakeState& sender = i % 2 == 0 ? sides.initiator : sides.responder;
                HandshakeState& receiver = i % 2 == 0 ? sides.responder : sides.initiator;
                message.clear();
                REQUIRE(sender.writeMessage(Bytes(4, 9), message));
                if (i < target)
                    REQUIRE(receiver.readMessage(message));
            }
            if (bit >= 8 * message.size())
                break;
            // The top bit of an X25519 key is ignored by RFC 7748; it is caught by the hash all the same.
            message[bit / 8] = static_cast<std::uint8_t>(message[bit / 8] ^ (1u << (bit % 8)));
            HandshakeState& receiver = target % 2 == 0 ? sides.responder : sides.initiator;
            REQUIRE_FALSE(receiver.readMessage(message));
            REQUIRE_FALSE(receiver.isFinished());
        }
    }
}

TEST_CASE("Noise aborts when a Diffie-Hellman result is all zero", "[crypto]")
{
    // Points of small order, RFC 7748 §6.1: zero and one as little-endian u-coordinates.
    for (const std::uint8_t first : std::array<std::uint8_t, 2> { 0, 1 }) {
        SeededRandom random(5);
        Sides sides("NN", random);
        Bytes message(32, 0);
        message[0] = first;
        REQUIRE(sides.responder.readMessage(message));
        Bytes out;
        const Status status = sides.responder.writeMessage({}, out);
        REQUIRE_FALSE(status);
        CHECK(status.error().code == ErrorCode::AuthenticationFailed);
        CHECK(out.empty());
    }
}

TEST_CASE("A failed handshake stays failed", "[crypto]")
{
    SeededRandom random(5);
    Sides sides("XX", random);
    Bytes first;
    REQUIRE(sides.initiator.writeMessage({}, first));
    REQUIRE_FALSE(sides.responder.readMessage(Bytes(31)));
    CHECK_FALSE(sides.responder.readMessage(first));
    CHECK_FALSE(sides.responder.split());
}

TEST_CASE("A handshake refuses messages out of turn", "[crypto]")
{
    SeededRandom random(5);
    Sides sides("NN", random);
    Bytes out;
    CHECK(sides.responder.writeMessage({}, out).error().code == ErrorCode::InvalidState);
    CHECK(sides.initiator.readMessage(Bytes(48)).error().code == ErrorCode::InvalidState);
    CHECK(sides.initiator.split().error().code == ErrorCode::InvalidState);
}

TEST_CASE("A handshake names the key it lacks", "[crypto]")
{
    SeededRandom random(5);
    HandshakeState::Config config;
    config.patternName = "XKpsk3";
    config.localStatic = KeyPair::generate(random);
    const auto result = HandshakeState::create(std::move(config), random);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("CipherState refuses the reserved nonce and rekeys both sides alike", "[crypto]")
{
    SeededRandom random(5);
    const Key key = Key::random(random);
    CipherState sender(key.clone());
    CipherState receiver(key.clone());
    sender.rekey();
    receiver.rekey();
    Bytes sealed;
    REQUIRE(sender.encryptWithAd({}, Bytes { 1, 2 }, sealed));
    CHECK(receiver.decryptWithAd({}, sealed) == Bytes { 1, 2 });
    CipherState unchanged(key.clone());
    CHECK_FALSE(unchanged.decryptWithAd({}, sealed));
    sender.setNonce(~std::uint64_t { 0 });
    CHECK_FALSE(sender.encryptWithAd({}, Bytes { 1 }, sealed));
}

#include "core/crypto/datagram_cipher.h"
#include "core/crypto/rekey.h"
#include "tests/core/crypto/gate_pair.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::crypto;
using namespace alcove::testing;

namespace {

/// A session and what its two sides start a rekey from.
struct RekeyPair {
    explicit RekeyPair(std::uint64_t seed)
        : gate(seed)
    {
        GateInitiator initiator = gate.makeClient();
        GateInitiated initiated = gate.upToHs3(initiator);
        auto outcome = gate.knock(initiated.body);
        client = std::move(initiated.result);
        therapist = std::move(std::get<GateEstablished>(outcome).result);
    }

    RekeyConfig clientConfig()
    {
        return { gate.clientKey.clone(), gate.therapistKey.publicKey(), client->keys.rekeyPsk.clone(),
            client->handshakeHash, { 1, 1, 1 } };
    }
    RekeyConfig therapistConfig()
    {
        return { gate.therapistKey.clone(), gate.clientKey.publicKey(), therapist->keys.rekeyPsk.clone(),
            therapist->handshakeHash, { 2, 2, 2 } };
    }

    GatePair gate;
    std::optional<HandshakeResult> client;
    std::optional<HandshakeResult> therapist;
};

} // namespace

TEST_CASE("Rekey: both sides get equal new keys, tags and hash", "[crypto]")
{
    RekeyPair pair(1);
    auto initiator = RekeyInitiator::create(pair.clientConfig(), pair.gate.random).value();
    auto responder = RekeyResponder::create(pair.therapistConfig(), pair.gate.random).value();
    const Bytes step2 = responder.onStep1(initiator.step1()).value();
    const auto finish = initiator.onStep2(step2).value();
    const RekeyResult theirs = responder.onStep3(finish.step3).value();
    const RekeyResult& ours = finish.result;
    CHECK(ours.handshakeHash == theirs.handshakeHash);
    CHECK(ours.handshakeHash != pair.client->handshakeHash);
    CHECK(ours.localTag == theirs.remoteTag);
    CHECK(ours.remoteTag == theirs.localTag);
    CHECK(ours.remoteTag == ReceiveTag { 2, 2, 2 });
    CHECK(ours.keys.send.datagram.equals(theirs.keys.receive.datagram.view()));
    CHECK(ours.keys.receive.record.equals(theirs.keys.send.record.view()));
    CHECK(ours.keys.rekeyPsk.equals(theirs.keys.rekeyPsk.view()));
    CHECK_FALSE(ours.keys.send.datagram.equals(pair.client->keys.send.datagram.view()));
    CHECK_FALSE(ours.keys.rekeyPsk.equals(pair.client->keys.rekeyPsk.view()));
}

TEST_CASE("Rekey: its three messages fit a control message", "[crypto]")
{
    RekeyPair pair(2);
    auto initiator = RekeyInitiator::create(pair.clientConfig(), pair.gate.random).value();
    auto responder = RekeyResponder::create(pair.therapistConfig(), pair.gate.random).value();
    const Bytes step2 = responder.onStep1(initiator.step1()).value();
    CHECK(initiator.step1().size() == 80);
    CHECK(step2.size() == 80);
    CHECK(initiator.onStep2(step2)->step3.size() == 320);
}

TEST_CASE("Rekey: any changed byte of any step fails", "[crypto]")
{
    RekeyPair pair(3);
    for (std::size_t i = 0; i < 320; ++i) {
        auto initiator = RekeyInitiator::create(pair.clientConfig(), pair.gate.random).value();
        auto responder = RekeyResponder::create(pair.therapistConfig(), pair.gate.random).value();
        const Bytes step2 = responder.onStep1(initiator.step1()).value();
        if (i < 80) {
            auto other = RekeyResponder::create(pair.therapistConfig(), pair.gate.random).value();
            Bytes changed = initiator.step1();
            changed[i] ^= 4;
            REQUIRE_FALSE(other.onStep1(changed));
            auto another = RekeyInitiator::create(pair.clientConfig(), pair.gate.random).value();
            changed = step2;
            changed[i] ^= 4;
            REQUIRE_FALSE(another.onStep2(changed));
        }
        Bytes step3 = initiator.onStep2(step2)->step3;
        step3[i] ^= 4;
        REQUIRE_FALSE(responder.onStep3(step3));
    }
}

TEST_CASE("Rekey: another session's hash or key does not fit", "[crypto]")
{
    RekeyPair pair(4);
    auto initiator = RekeyInitiator::create(pair.clientConfig(), pair.gate.random).value();
    RekeyConfig wrongHash = pair.therapistConfig();
    wrongHash.previousHash[0] ^= 1;
    auto responder = RekeyResponder::create(std::move(wrongHash), pair.gate.random).value();
    CHECK_FALSE(responder.onStep1(initiator.step1()));

    RekeyConfig wrongPsk = pair.therapistConfig();
    wrongPsk.rekeyPsk = Key::random(pair.gate.random);
    auto second = RekeyResponder::create(std::move(wrongPsk), pair.gate.random).value();
    const Bytes step2 = second.onStep1(initiator.step1()).value();
    CHECK_FALSE(second.onStep3(initiator.onStep2(step2)->step3));
}

TEST_CASE("Rekey: only the session's own client may do it", "[crypto]")
{
    RekeyPair pair(5);
    RekeyConfig config = pair.clientConfig();
    config.localStatic = KeyPair::generate(pair.gate.random);
    auto initiator = RekeyInitiator::create(std::move(config), pair.gate.random).value();
    auto responder = RekeyResponder::create(pair.therapistConfig(), pair.gate.random).value();
    const Bytes step2 = responder.onStep1(initiator.step1()).value();
    const auto result = responder.onStep3(initiator.onStep2(step2)->step3);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::AuthenticationFailed);
}

#include "tests/core/crypto/gate_pair.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::crypto;
using namespace alcove::testing;

namespace {

Bytes helloOn(GateInitiator& client, std::uint32_t way, Instant now)
{
    return std::get<GateSend>(client.onConnected(way, {}, now, kWall)).body;
}

bool isSilent(const GateInitiatorOutcome& outcome) { return std::holds_alternative<GateSilence>(outcome); }

} // namespace

TEST_CASE("GateInitiator: the first way with a valid CHALLENGE gets the only HS1", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    client.start(kStart);
    const Bytes first = helloOn(client, 1, kStart);
    const Bytes second = helloOn(client, 2, kStart + std::chrono::milliseconds(250));
    CHECK(parseHello(first)->nonce != parseHello(second)->nonce);
    const Bytes firstChallenge = pair.answer(first, 1);
    const Bytes secondChallenge = pair.answer(second, 2);
    const auto outcome = client.onBody(2, secondChallenge, kStart);
    REQUIRE(std::holds_alternative<GateSend>(outcome));
    CHECK(std::get<GateSend>(outcome).way == 2);
    CHECK(client.chosenWay() == 2u);
    CHECK(isSilent(client.onBody(1, firstChallenge, kStart)));
    CHECK(isSilent(client.onConnected(3, {}, kStart, kWall)));
}

TEST_CASE("GateInitiator: a CHALLENGE of another way is not believed", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    client.start(kStart);
    const Bytes challenge = pair.answer(helloOn(client, 1, kStart), 1);
    helloOn(client, 2, kStart);
    CHECK(isSilent(client.onBody(2, challenge, kStart)));
    CHECK(std::holds_alternative<GateSend>(client.onBody(1, challenge, kStart)));
}

TEST_CASE("GateInitiator: any changed byte of CHALLENGE, HS2 or ERR is ignored", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    const auto ignoresChanges = [&](const Bytes& body) {
        for (std::size_t i = 0; i < body.size(); ++i) {
            Bytes changed = body;
            changed[i] ^= 0x01;
            REQUIRE(isSilent(client.onBody(1, changed, kStart)));
        }
    };
    const Bytes hello = pair.hello(client);
    const Bytes error = encode(GateErrorMessage { 1, GateError::Revoked, parseHello(hello)->nonce },
        RootKeys::derive(pair.root).gate);
    ignoresChanges(error);
    const Bytes challenge = pair.answer(hello);
    ignoresChanges(challenge);
    const Bytes hs2 = pair.answer(pair.next(client, challenge));
    ignoresChanges(hs2);
    CHECK(std::holds_alternative<GateInitiated>(client.onBody(1, hs2, kStart)));
}

TEST_CASE("GateInitiator: its own messages sent back mean nothing to it", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    const Bytes hello = pair.hello(client);
    CHECK(isSilent(client.onBody(1, hello, kStart)));
}

TEST_CASE("GateInitiator: tries again after five seconds and a jitter, with nothing used twice", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    client.start(kStart);
    Instant now = kStart;
    std::set<ClientNonce> nonces;
    std::set<Bytes> ephemerals;
    for (int i = 0; i < 3; ++i) {
        const auto connection = static_cast<std::uint64_t>(i);
        const Bytes hello = helloOn(client, 1, now);
        nonces.insert(parseHello(hello)->nonce);
        const auto hs1 = std::get<GateSend>(client.onBody(1, pair.answer(hello, connection), now)).body;
        const auto parsed = parseHs1(hs1);
        ephemerals.insert(Bytes(parsed->noise.begin(), parsed->noise.begin() + 32));
        REQUIRE(client.nextWakeup());
        const Duration wait = *client.nextWakeup() - now;
        CHECK(wait >= std::chrono::seconds(5));
        CHECK(wait < std::chrono::milliseconds(5334));
        CHECK(isSilent(client.onTimer(now)));
        now = *client.nextWakeup();
        CHECK(std::holds_alternative<GateRetry>(client.onTimer(now)));
    }
    CHECK(nonces.size() == 3);
    CHECK(ephemerals.size() == 3);
    CHECK(client.tries() == 4);
}

TEST_CASE("GateInitiator: eighteen quick tries, then longer and longer pauses", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    client.start(kStart);
    std::vector<long> pauses;
    while (client.tries() < 25) {
        const Instant now = *client.nextWakeup();
        const auto outcome = client.onTimer(now);
        if (std::holds_alternative<GatePaused>(outcome)) {
            CHECK(client.tries() >= GateInitiator::kQuickTries);
            pauses.push_back(static_cast<long>(
                std::chrono::duration_cast<std::chrono::seconds>(*client.nextWakeup() - now).count()));
            CHECK(isSilent(client.onConnected(1, {}, now, kWall)));
        } else {
            REQUIRE(std::holds_alternative<GateRetry>(outcome));
        }
    }
    CHECK(pauses == std::vector<long> { 5, 10, 20, 40, 60, 60, 60 });
}

TEST_CASE("GateInitiator: is live only when a record came, and then stops its timer", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    static_cast<void>(pair.upToHs3(client));
    CHECK(client.nextWakeup());
    client.onSessionLive();
    CHECK_FALSE(client.nextWakeup());
}

TEST_CASE("GateInitiator: HS3 that was lost is followed by a fresh try", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    const GateInitiated lost = pair.upToHs3(client);
    const Instant later = *client.nextWakeup();
    CHECK(std::holds_alternative<GateRetry>(client.onTimer(later)));
    const Bytes hello = helloOn(client, 1, later);
    const Bytes hs1 = std::get<GateSend>(client.onBody(1, pair.answer(hello, 2), later)).body;
    const GateInitiated second = std::get<GateInitiated>(client.onBody(1, pair.answer(hs1, 2), later));
    CHECK(second.result.handshakeHash != lost.result.handshakeHash);
    CHECK(std::holds_alternative<GateEstablished>(pair.knock(second.body, 2)));
}

TEST_CASE("GateInitiator: an authentic refusal ends the tries", "[crypto]")
{
    GatePair pair;
    pair.credential.state = CredentialState::Expired;
    GateInitiator client = pair.makeClient();
    const auto outcome = client.onBody(1, pair.answer(pair.hello(client)), kStart);
    REQUIRE(std::holds_alternative<GateRefusal>(outcome));
    CHECK(std::get<GateRefusal>(outcome).code == GateError::Expired);
    CHECK_FALSE(client.nextWakeup());
    CHECK(isSilent(client.onConnected(2, {}, kStart, kWall)));
}

TEST_CASE("GateInitiator: refuses a version below what this therapist once spoke", "[crypto]")
{
    GatePair pair;
    GateInitiator client({ pair.clientKey.clone(), pair.therapistKey.publicKey(), RootKeys::derive(pair.root),
                             HandshakeContext::Invitation, 0, "", "", 0, { 2, 3 } },
        pair.random);
    const Bytes hello = pair.hello(client);
    const Challenge downgraded { 1, parseHello(hello)->nonce, {} };
    CHECK(isSilent(client.onBody(1, encode(downgraded, RootKeys::derive(pair.root).gate), kStart)));
}

TEST_CASE("GateInitiator: a way lost in the handshake waits for the timer", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    const Bytes hs1 = pair.next(client, pair.answer(pair.hello(client)));
    const Bytes hs2 = pair.answer(hs1);
    client.onWayLost(1);
    CHECK(isSilent(client.onBody(1, hs2, kStart)));
    CHECK(std::holds_alternative<GateRetry>(client.onTimer(*client.nextWakeup())));
}

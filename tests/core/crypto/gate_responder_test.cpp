#include "tests/core/crypto/gate_pair.h"
#include "tests/support/catch.h"

#include <ctime>

using namespace alcove;
using namespace alcove::crypto;
using namespace alcove::testing;

namespace {

bool isSilent(const GateResponderOutcome& outcome) { return std::holds_alternative<GateSilence>(outcome); }

/// The code of an ERR the client's gate key verifies.
std::optional<GateError> errorOf(const GateResponderOutcome& outcome, const Key& root)
{
    const auto* reply = std::get_if<GateReply>(&outcome);
    if (!reply || !hasValidMac(reply->body, RootKeys::derive(root).gate, GateSide::Responder))
        return std::nullopt;
    const auto message = parseGateError(reply->body);
    return message ? std::optional(message->code) : std::nullopt;
}

/// A body of the client's with other content and a mac that fits it.
Bytes remac(Bytes body, const Key& root)
{
    const std::size_t size = body.size() - 16;
    const RootKeys keys = RootKeys::derive(root);
    const auto mac = blake2b<16>(keys.gate.view(), { asBytes("ALCV1i"), ByteView(body).first(size) });
    std::copy(mac.begin(), mac.end(), body.begin() + static_cast<std::ptrdiff_t>(size));
    return body;
}

} // namespace

TEST_CASE("Gate: an invited client gets a session both sides agree on", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    const GateInitiated ours = pair.upToHs3(client);
    auto outcome = pair.knock(ours.body);
    const auto* theirs = std::get_if<GateEstablished>(&outcome);
    REQUIRE(theirs);
    CHECK(theirs->result.handshakeHash == ours.result.handshakeHash);
    CHECK(theirs->result.remoteStatic == pair.clientKey.publicKey());
    CHECK(theirs->result.remoteName == "Sam");
    CHECK(theirs->result.remoteAppVersion == "0.1.0");
    CHECK(theirs->result.remoteCapabilities == 3);
    CHECK(theirs->result.credential == pair.credential.id);
    CHECK(ours.result.remoteCapabilities == 5);
    CHECK(ours.result.remoteAppVersion == "0.1.0");
    CHECK(ours.result.credential == 9);
    CHECK(theirs->result.remoteTag == ours.result.localTag);
    CHECK(ours.result.remoteTag == theirs->result.localTag);
    CHECK(ours.result.keys.send.record.equals(theirs->result.keys.receive.record.view()));
    CHECK(ours.result.keys.receive.datagram.equals(theirs->result.keys.send.datagram.view()));
    CHECK_FALSE(ours.result.keys.send.record.equals(ours.result.keys.receive.record.view()));
    CHECK(pair.responder.halfOpenCount() == 0);
}

TEST_CASE("Gate: a replayed HELLO gets one CHALLENGE of its own size, a replayed HS1 silence, and no key agreement",
    "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    const Bytes hello = pair.hello(client);
    const Bytes hs1 = pair.next(client, pair.answer(hello, 1));
    REQUIRE(std::holds_alternative<GateReply>(pair.knock(hs1, 1)));
    const std::uint64_t before = pair.responder.dhCount();
    CHECK(before > 0);

    pair.peer.port = 50001; // the attacker's own connection
    CHECK(pair.answer(hello, 2).size() == hello.size());
    CHECK(isSilent(pair.knock(hs1, 2)));
    pair.peer.port = 50000; // even from the same address and port
    CHECK(isSilent(pair.knock(hs1, 3)));
    CHECK(pair.responder.dhCount() == before);
}

TEST_CASE("Gate: ten thousand random HELLOs in a second cause neither answer nor key agreement", "[crypto]")
{
    GatePair pair;
    SeededRandom random(99);
    for (std::uint64_t i = 0; i < 10'000; ++i) {
        Bytes body(68);
        random.fill(body);
        body[0] = 1;
        body[3] = 0;
        pair.peer = PeerAddress::v4(random.array<4>(), 1000);
        REQUIRE(isSilent(pair.responder.onBody(i, pair.peer, body, kStart + std::chrono::microseconds(100 * i), kWall)));
        pair.responder.onConnectionClosed(i);
    }
    CHECK(pair.responder.dhCount() == 0);
    CHECK(pair.responder.halfOpenCount() == 0);
}

// Attack 2: the price of it: below a tenth of a core at 10 000 a second.
TEST_CASE("Gate: ten thousand random HELLOs take less than a tenth of a second of the processor", "[.timing]")
{
    GatePair pair;
    SeededRandom random(98);
    std::vector<Bytes> bodies(10'000, Bytes(68));
    for (Bytes& body : bodies) {
        random.fill(body);
        body[0] = 1;
        body[3] = 0;
    }
    const std::clock_t began = std::clock();
    for (std::uint64_t i = 0; i < bodies.size(); ++i) {
        const PeerAddress peer = PeerAddress::v4({ 10, 1, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i) }, 1000);
        static_cast<void>(pair.responder.onBody(i, peer, bodies[i], kStart + std::chrono::microseconds(100 * i), kWall));
        pair.responder.onConnectionClosed(i);
    }
    const double used = static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
    CAPTURE(used);
    CHECK(used < 0.1);
}

TEST_CASE("Gate: any changed byte of HELLO, HS1 or HS3 is met with silence and changes nothing", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    pair.peer = PeerAddress::broker(); // one connection may carry all the tries
    const auto refusesChanges = [&](const Bytes& body) {
        for (std::size_t i = 0; i < body.size(); ++i) {
            for (const std::uint8_t bit : std::array<std::uint8_t, 2> { 0x01, 0x80 }) {
                Bytes changed = body;
                changed[i] ^= bit;
                const Instant later = kStart + std::chrono::milliseconds(i);
                REQUIRE(isSilent(pair.responder.onBody(1, pair.peer, changed, later, kWall)));
            }
        }
    };
    client.start(kStart);
    const Bytes hello = std::get<GateSend>(client.onConnected(1, { 7 }, kStart, kWall)).body;
    refusesChanges(hello);
    const Bytes hs1 = pair.next(client, pair.answer(hello));
    refusesChanges(hs1);
    CHECK(pair.responder.dhCount() == 0);
    const GateInitiated initiated = std::get<GateInitiated>(client.onBody(1, pair.answer(hs1), kStart));
    refusesChanges(initiated.body);
    CHECK(std::holds_alternative<GateEstablished>(pair.knock(initiated.body)));
}

TEST_CASE("Gate: a changed version range fails its mac, and with a fresh mac the handshake", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    Bytes hello = pair.hello(client);
    hello[2] = 3; // highest version
    CHECK(isSilent(pair.knock(hello, 1)));

    // With the invitation in hand the attacker rewrites HELLO, and HS1 back: the prologues differ.
    const Bytes challenge = pair.answer(remac(hello, pair.root), 2);
    Bytes hs1 = pair.next(client, challenge);
    hs1[3] = 3;
    const std::uint64_t before = pair.responder.dhCount();
    CHECK(isSilent(pair.knock(remac(hs1, pair.root), 2)));
    CHECK(pair.responder.halfOpenCount() == 0);
    CHECK(pair.responder.dhCount() == before + 1);
}

TEST_CASE("Gate: no version in common is said, and a contact's own minimum holds", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    Bytes hello = pair.hello(client);
    hello[1] = 2;
    hello[2] = 3;
    CHECK(errorOf(pair.knock(remac(hello, pair.root), 1), pair.root) == GateError::Version);
    pair.credential.lowestVersion = 2;
    hello[1] = 1;
    hello[2] = 1;
    CHECK(errorOf(pair.knock(remac(hello, pair.root), 2), pair.root) == GateError::Version);
}

TEST_CASE("Gate: a client with a wrong root or a wrong therapist key gets silence", "[crypto]")
{
    GatePair pair;
    SeededRandom random(12);
    const Key otherRoot = Key::random(random);
    GateInitiator stranger = pair.makeClient(pair.clientKey, otherRoot);
    CHECK(isSilent(pair.knock(pair.hello(stranger), 1)));

    const KeyPair otherTherapist = KeyPair::generate(random);
    GateInitiator misled({ pair.clientKey.clone(), otherTherapist.publicKey(), RootKeys::derive(pair.root),
                             HandshakeContext::Invitation, 0, "Sam", "", 0, {} },
        random);
    const Bytes hs1 = pair.next(misled, pair.answer(pair.hello(misled), 2));
    CHECK(isSilent(pair.knock(hs1, 2)));
}

TEST_CASE("Gate: a client with the wrong kind of root is refused in its first handshake message", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient(pair.clientKey, pair.root, HandshakeContext::Relationship);
    const Bytes hs1 = pair.next(client, pair.answer(pair.hello(client)));
    CHECK(isSilent(pair.knock(hs1)));
}

TEST_CASE("Gate: a second device on a bound invitation gets ERR 3, and the therapist learns who", "[crypto]")
{
    GatePair pair;
    pair.credential.state = CredentialState::Bound;
    pair.credential.boundTo = pair.clientKey.publicKey();
    SeededRandom random(13);
    const KeyPair thief = KeyPair::generate(random);
    GateInitiator second = pair.makeClient(thief, pair.root);
    const auto outcome = pair.knock(pair.upToHs3(second).body);
    CHECK(errorOf(outcome, pair.root) == GateError::Used);
    const auto& refusal = std::get<GateReply>(outcome).refusal;
    REQUIRE(refusal);
    CHECK(refusal->remoteStatic == thief.publicKey());
    CHECK(refusal->credential == pair.credential.id);

    const auto told = second.onBody(1, std::get<GateReply>(outcome).body, kStart);
    REQUIRE(std::holds_alternative<GateRefusal>(told));
    CHECK(std::get<GateRefusal>(told).code == GateError::Used);

    GateInitiator first = pair.makeClient();
    CHECK(std::holds_alternative<GateEstablished>(pair.knock(pair.upToHs3(first, 2).body, 2)));
}

TEST_CASE("Gate: used, revoked and expired invitations say so and never come to a handshake", "[crypto]")
{
    const std::vector<std::pair<CredentialState, GateError>> cases { { CredentialState::Used, GateError::Used },
        { CredentialState::Revoked, GateError::Revoked }, { CredentialState::Expired, GateError::Expired } };
    for (const auto& [state, code] : cases) {
        GatePair pair;
        pair.credential.state = state;
        pair.credential.psk = nullptr;
        GateInitiator client = pair.makeClient();
        const auto outcome = pair.knock(pair.hello(client));
        CHECK(errorOf(outcome, pair.root) == code);
        CHECK(std::get<GateReply>(outcome).closeAfter);
        CHECK(pair.responder.dhCount() == 0);
    }
}

TEST_CASE("Gate: an invitation revoked between HELLO and HS3 gives no session", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    const GateInitiated initiated = pair.upToHs3(client);
    pair.credential.state = CredentialState::Revoked;
    CHECK(errorOf(pair.knock(initiated.body), pair.root) == GateError::Revoked);
}

TEST_CASE("Gate: the directory has the last word on a client", "[crypto]")
{
    GatePair pair;
    pair.directory.refusal = GateError::Busy;
    GateInitiator client = pair.makeClient();
    CHECK(errorOf(pair.knock(pair.upToHs3(client).body), pair.root) == GateError::Busy);
}

TEST_CASE("Gate: a connection that repeats HELLO or HS1 is closed", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    const Bytes hello = pair.hello(client);
    const Bytes hs1 = pair.next(client, pair.answer(hello));
    CHECK(std::holds_alternative<GateClose>(pair.knock(hello)));
    CHECK(std::holds_alternative<GateReply>(pair.knock(hs1)));
    CHECK(std::holds_alternative<GateClose>(pair.knock(hs1)));
}

TEST_CASE("Gate: duplicated and late messages of a broker have no effect", "[crypto]")
{
    GatePair pair;
    pair.peer = PeerAddress::broker();
    GateInitiator client = pair.makeClient();
    client.start(kStart);
    const Bytes hello = std::get<GateSend>(client.onConnected(1, { 7 }, kStart, kWall)).body;
    const Bytes challenge = pair.answer(hello);
    const Bytes again = pair.answer(hello);
    const Bytes hs1 = pair.next(client, challenge);
    CHECK(std::holds_alternative<GateSilence>(client.onBody(1, again, kStart)));
    auto outcome = pair.knock(hs1);
    CHECK(std::get<GateReply>(outcome).reply == ReplyAddress { 7 });
    const Bytes hs2 = std::get<GateReply>(outcome).body;
    CHECK(isSilent(pair.knock(hs1)));
    const GateInitiated initiated = std::get<GateInitiated>(client.onBody(1, hs2, kStart));
    CHECK(std::holds_alternative<GateSilence>(client.onBody(1, hs2, kStart)));
    auto established = pair.knock(initiated.body);
    REQUIRE(std::holds_alternative<GateEstablished>(established));
    CHECK(std::get<GateEstablished>(established).reply == ReplyAddress { 7 });
    CHECK(isSilent(pair.knock(initiated.body)));
    CHECK(isSilent(pair.knock(hello)) == false);
}

TEST_CASE("Gate: HS3 counts only on the connection that sent HS1", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    const GateInitiated initiated = pair.upToHs3(client);
    CHECK(isSilent(pair.knock(initiated.body, 2)));
    CHECK(std::holds_alternative<GateEstablished>(pair.knock(initiated.body, 1)));
}

TEST_CASE("Gate: a closed connection takes its half-open handshake with it", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    const GateInitiated initiated = pair.upToHs3(client);
    CHECK(pair.responder.halfOpenCount() == 1);
    pair.responder.onConnectionClosed(1);
    CHECK(pair.responder.halfOpenCount() == 0);
    CHECK(isSilent(pair.knock(initiated.body)));
}

TEST_CASE("Gate: a half-open handshake lives ten seconds", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    const GateInitiated initiated = pair.upToHs3(client);
    CHECK(pair.responder.nextWakeup() == kStart + std::chrono::seconds(10));
    pair.responder.onTimer(kStart + std::chrono::seconds(10));
    CHECK(pair.responder.halfOpenCount() == 0);
    CHECK(isSilent(pair.knock(initiated.body)));
}

TEST_CASE("Gate: a cookie holds over one change of its key and not over two", "[crypto]")
{
    for (const auto& [seconds, works] : std::vector<std::pair<int, bool>> { { 0, true }, { 239, true }, { 241, false } }) {
        GatePair pair;
        GateInitiator client = pair.makeClient();
        const Bytes hs1 = pair.next(client, pair.answer(pair.hello(client)));
        const Instant later = kStart + std::chrono::seconds(seconds);
        // Another knock halfway, so that the key changes as it would in a busy gate.
        static_cast<void>(pair.responder.onBody(7, pair.peer, Bytes(68), kStart + std::chrono::seconds(seconds / 2 + 1), kWall));
        const auto outcome = pair.responder.onBody(1, pair.peer, hs1, later, kWall);
        CHECK(std::holds_alternative<GateReply>(outcome) == works);
    }
}

TEST_CASE("Gate: a cookie is bound to the client's address", "[crypto]")
{
    GatePair pair;
    GateInitiator client = pair.makeClient();
    const Bytes hs1 = pair.next(client, pair.answer(pair.hello(client)));
    pair.peer = PeerAddress::v4({ 192, 0, 2, 2 }, 50000);
    CHECK(isSilent(pair.knock(hs1)));
    pair.peer = PeerAddress::v4({ 192, 0, 2, 1 }, 50001);
    CHECK(isSilent(pair.knock(hs1, 2)));
}

TEST_CASE("Gate: yesterday's and tomorrow's locators open, older ones do not", "[crypto]")
{
    for (const auto& [days, works] : std::vector<std::pair<int, bool>> { { -2, false }, { -1, true }, { 1, true }, { 2, false } }) {
        GatePair pair;
        GateInitiator client = pair.makeClient();
        client.start(kStart);
        const UnixTime theirs = kWall + std::chrono::hours(24 * days);
        const Bytes hello = std::get<GateSend>(client.onConnected(1, {}, kStart, theirs)).body;
        CHECK(std::holds_alternative<GateReply>(pair.knock(hello)) == works);
    }
}

TEST_CASE("Gate: locators of one client on different days have nothing in common", "[crypto]")
{
    SeededRandom random(2);
    const RootKeys keys = RootKeys::derive(Key::random(random));
    std::set<Locator> seen;
    for (std::uint32_t day = 20000; day < 20007; ++day)
        seen.insert(keys.locator(day));
    CHECK(seen.size() == 7);
}

TEST_CASE("Gate: five HELLOs at once from a household, then one a second", "[crypto]")
{
    GatePair pair;
    int answered = 0;
    for (std::uint64_t i = 0; i < 20; ++i) {
        GateInitiator client = pair.makeClient();
        answered += isSilent(pair.knock(pair.hello(client), i)) ? 0 : 1;
    }
    CHECK(answered == 5);
    GateInitiator client = pair.makeClient();
    const Bytes hello = pair.hello(client);
    CHECK_FALSE(isSilent(pair.responder.onBody(100, pair.peer, hello, kStart + std::chrono::seconds(1), kWall)));
    CHECK(isSilent(pair.responder.onBody(101, pair.peer, hello, kStart + std::chrono::seconds(1), kWall)));
    pair.peer = PeerAddress::v4({ 192, 0, 2, 9 }, 1);
    CHECK_FALSE(isSilent(pair.knock(hello, 102)));
}

TEST_CASE("HelloLimiter takes an IPv6 /64 for one household", "[crypto]")
{
    HelloLimiter limiter;
    std::array<std::uint8_t, 16> address { 0x20, 0x01, 0x0d, 0xb8 };
    for (std::uint8_t i = 0; i < 5; ++i) {
        address[15] = i;
        CHECK(limiter.allow(PeerAddress::v6(address, 1), kStart));
    }
    address[15] = 77;
    CHECK_FALSE(limiter.allow(PeerAddress::v6(address, 1), kStart));
    address[7] = 1;
    CHECK(limiter.allow(PeerAddress::v6(address, 1), kStart));
}

TEST_CASE("HelloLimiter bounds its memory and recovers", "[crypto]")
{
    HelloLimiter limiter;
    const auto peer = [](std::uint32_t i) {
        return PeerAddress::v4({ 10, static_cast<std::uint8_t>(i >> 16), static_cast<std::uint8_t>(i >> 8),
                                   static_cast<std::uint8_t>(i) }, 1);
    };
    for (std::uint32_t i = 0; i < 4096; ++i)
        REQUIRE(limiter.allow(peer(i), kStart));
    CHECK_FALSE(limiter.allow(peer(5000), kStart));
    CHECK(limiter.allow(peer(1), kStart));
    CHECK(limiter.allow(peer(5000), kStart + std::chrono::seconds(6)));
}

TEST_CASE("Gate: a locator gets three handshakes in ten seconds, then busy", "[crypto]")
{
    GatePair pair;
    std::vector<std::optional<GateError>> answers;
    for (std::uint64_t i = 0; i < 4; ++i) {
        GateInitiator client = pair.makeClient();
        const Bytes hs1 = pair.next(client, pair.answer(pair.hello(client), i));
        const auto outcome = pair.knock(hs1, i);
        answers.push_back(errorOf(outcome, pair.root));
        if (answers.back())
            CHECK(std::holds_alternative<GateSilence>(client.onBody(1, std::get<GateReply>(outcome).body, kStart)));
    }
    CHECK(answers == std::vector<std::optional<GateError>> { {}, {}, {}, GateError::Busy });
}

TEST_CASE("Hs1Limiter allows twenty a second over all locators", "[crypto]")
{
    Hs1Limiter limiter;
    int allowed = 0;
    for (std::uint8_t i = 0; i < 40; ++i)
        allowed += limiter.allow(Locator { i }, kStart) ? 1 : 0;
    CHECK(allowed == 20);
    CHECK(limiter.allow(Locator { 200 }, kStart + std::chrono::seconds(1)));
}

TEST_CASE("UsedCookies remembers 240 seconds, refuses what it cannot remember, and forgets", "[crypto]")
{
    UsedCookies cookies;
    SeededRandom random(3);
    const Cookie first = random.array<32>();
    CHECK(cookies.use(first, kStart) == UsedCookies::Answer::Fresh);
    CHECK(cookies.use(first, kStart + std::chrono::seconds(239)) == UsedCookies::Answer::Replayed);
    for (int i = 1; i < 8192; ++i)
        REQUIRE(cookies.use(random.array<32>(), kStart) == UsedCookies::Answer::Fresh);
    CHECK(cookies.use(random.array<32>(), kStart) == UsedCookies::Answer::Full);
    CHECK(cookies.nextExpiry() == kStart + std::chrono::seconds(240));
    CHECK(cookies.use(first, kStart + std::chrono::seconds(240)) == UsedCookies::Answer::Fresh);
}

TEST_CASE("Gate: a new invitation opens at once, without waiting for the day to change", "[crypto]")
{
    GatePair pair;
    GateInitiator warmUp = pair.makeClient();
    static_cast<void>(pair.knock(pair.hello(warmUp), 1));
    SeededRandom random(31);
    const Key root = Key::random(random);
    pair.directory.add(root, HandshakeContext::Relationship);
    GateInitiator client = pair.makeClient(pair.clientKey, root, HandshakeContext::Relationship);
    auto outcome = pair.knock(pair.upToHs3(client, 2).body, 2);
    REQUIRE(std::holds_alternative<GateEstablished>(outcome));
    CHECK(std::get<GateEstablished>(outcome).result.context == HandshakeContext::Relationship);
}

TEST_CASE("Gate: bodies that are no gate messages are ignored or end the connection", "[crypto]")
{
    GatePair pair;
    CHECK(std::holds_alternative<GateClose>(pair.knock({})));
    CHECK(std::holds_alternative<GateClose>(pair.knock(Bytes(513, 1))));
    for (unsigned type = 0; type < 256; ++type) {
        Bytes body(68);
        body[0] = static_cast<std::uint8_t>(type);
        CHECK(isSilent(pair.knock(body, type)));
    }
    CHECK(pair.responder.dhCount() == 0);
}

TEST_CASE("Gate: tags in use are not given out again", "[crypto]")
{
    GatePair pair;
    for (unsigned i = 0; i < 256; ++i) {
        for (unsigned j = 0; j < 256; ++j)
            pair.directory.tagsInUse.insert({ static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(j), 1 });
    }
    GateInitiator client = pair.makeClient();
    auto outcome = pair.knock(pair.upToHs3(client).body);
    REQUIRE(std::holds_alternative<GateEstablished>(outcome));
    CHECK(pair.directory.tagsInUse.count(std::get<GateEstablished>(outcome).result.localTag) == 0);
}

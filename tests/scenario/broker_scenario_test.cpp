#include "core/transport/broker_topics.h"
#include "tests/scenario/simulated_session.h"
#include "tests/support/catch.h"

#include <set>

using namespace alcove;
using namespace alcove::testing;
using namespace std::chrono_literals;
using session::SessionState;
using transport::BrokerMessage;

namespace {

SimulatedSession::Config atBroker()
{
    SimulatedSession::Config config;
    config.media = false; // a call needs it, a waiting room does not
    config.viaBroker = true;
    config.width = 160;
    config.height = 90;
    for (SimulatedLinkConfig* link : { &config.toTherapist, &config.toClient }) {
        link->propagation = 20ms;
        link->rates = { { 0ms, BitRate::kilobitsPerSecond(5000) } };
        link->queueTime = 200ms;
    }
    return config;
}

} // namespace

TEST_CASE("A client whom nothing carries is told so while waiting, and a way that opens later is found", "[scenario]")
{
    SimulatedSession session(atBroker());
    session.paths.setWithoutWay(true);
    session.startClient();
    session.runFor(3s);
    REQUIRE(session.visitors().size() == 1);
    CHECK(session.client().hasNoWay());
    CHECK_FALSE(session.client().hasPath());
    // Also while it is tried again, so that no sentence comes and goes.
    for (int i = 0; i < 600; ++i) {
        session.runFor(100ms);
        REQUIRE(session.client().hasNoWay());
    }
    session.paths.setWithoutWay(false);
    session.runFor(session::FallbackSwitch::kTryEvery + 2s);
    CHECK_FALSE(session.client().hasNoWay());
    CHECK(session.client().hasPath());
}

TEST_CASE("Two sides that meet at a broker alone reach a call", "[scenario][broker]")
{
    SimulatedSession session(atBroker());
    REQUIRE(session.reachCall());
    CHECK(session.clientHeard.words == session.therapistHeard.words);
    CHECK(session.visitors().size() == 1);
}

// Attack 11.
TEST_CASE("A broker that doubles and reorders everything does not keep a call from beginning", "[scenario][broker][hostile]")
{
    SimulatedSession::Config config = atBroker();
    config.media = true;
    SimulatedSession session(config);
    session.broker().setCopies(3);
    REQUIRE(session.reachCall());
    session.broker().setSwapped(true);
    REQUIRE(session.client().sendChat("still here", session.world.now()));
    session.runFor(10s);
    CHECK(session.therapistHeard.chat == std::vector<std::string> { "still here" });
    CHECK(session.client().state() == SessionState::InCall);
    CHECK(session.visitors().size() == 1);
}

// Attacks 1 and 11: everything recorded is played again, as it was and as retained.
TEST_CASE("What a broker kept and delivers again has no effect", "[scenario][broker][hostile]")
{
    SimulatedSession::Config config = atBroker();
    config.media = true;
    SimulatedSession session(config);
    std::vector<BrokerMessage> kept;
    session.broker().setTap([&](const BrokerMessage& message) { kept.push_back(message); });
    REQUIRE(session.reachCall());
    session.broker().setTap({});
    const std::size_t states = session.therapistHeard.states.size() + session.clientHeard.states.size();
    for (BrokerMessage message : kept) {
        session.broker().inject(message);
        message.retained = true;
        session.broker().inject(message);
    }
    session.runFor(5s);
    CHECK(session.therapistHeard.states.size() + session.clientHeard.states.size() == states);
    CHECK(session.visitors().size() == 1);
    CHECK(session.refusals.empty());
}

TEST_CASE("A replayed HELLO brings one answer of its own size and a replayed HS1 none", "[scenario][broker][hostile]")
{
    SimulatedSession session(atBroker());
    std::vector<BrokerMessage> kept;
    session.broker().setTap([&](const BrokerMessage& message) { kept.push_back(message); });
    session.startClient();
    session.runFor(2s);
    REQUIRE(session.visitors().size() == 1);
    // Past the intake's own memory of bodies, so that the gate decides.
    for (std::uint32_t i = 0; i < 600; ++i) {
        Bytes noise(40, 0x0F);
        std::copy_n(reinterpret_cast<const std::uint8_t*>(&i), 4, noise.begin() + 1);
        session.broker().inject({ kept.front().topic, noise, false });
        session.runFor(10ms);
    }
    const std::vector<BrokerMessage> originals = std::exchange(kept, {});
    for (const int type : { 1, 3, 5 }) {
        const auto original = std::find_if(originals.begin(), originals.end(), [&](const BrokerMessage& m) { return m.body[0] == type; });
        REQUIRE(original != originals.end());
        kept.clear();
        session.broker().inject(*original);
        session.runFor(500ms);
        std::erase_if(kept, [](const BrokerMessage& m) { return m.body[0] == 0x10; });
        CHECK(kept.size() == (type == 1 ? 1u : 0u));
        if (type == 1 && !kept.empty())
            CHECK(kept.front().body.size() == original->body.size());
    }
    CHECK(session.visitors().size() == 1);
}

TEST_CASE("A call goes on while its broker is dead and a new client comes once it is back", "[scenario][broker]")
{
    SimulatedSession::Config config = atBroker();
    config.media = true;
    SimulatedSession session(config);
    REQUIRE(session.reachCall());
    const std::size_t states = session.clientHeard.states.size();
    session.broker().setUp(false);
    session.runFor(20s);
    CHECK(session.client().state() == SessionState::InCall);
    CHECK(session.clientHeard.states.size() == states);
    session.broker().setUp(true);
    session.restartClient();
    session.runFor(8s);
    CHECK(session.client().peerPresence().ready);
}

TEST_CASE("A broker that restarts while someone waits loses neither the visitor nor the therapist's word", "[scenario][broker]")
{
    SimulatedSession session(atBroker());
    session.startClient();
    session.runFor(2s);
    REQUIRE(session.visitors().size() == 1);
    session.broker().setUp(false);
    session.runFor(5s);
    REQUIRE(session.room().letIn(session.visitors().back(), session.world.now()));
    session.runFor(5s);
    session.broker().setUp(true);
    session.runFor(25s);
    CHECK(session.visitors().size() == 1);
    CHECK(session.client().peerPresence().ready);
}

TEST_CASE("A visitor whose computer vanished leaves the waiting room although the broker tells nothing", "[scenario][broker]")
{
    SimulatedSession::Config config = atBroker();
    config.toTherapist.loss = config.toClient.loss = 1.0;
    SimulatedSession session(config);
    session.startClient();
    session.runFor(2s);
    REQUIRE(session.visitors().size() == 1);
    session.runFor(120s);
    REQUIRE(session.visitors().size() == 1); // the client still asks
    session.broker().setUp(false);
    session.runFor(180s);
    CHECK(session.visitors().empty());
}

// Attack 12.
TEST_CASE("Who hears every topic for a week sees another door each day", "[scenario][broker][hostile]")
{
    SimulatedSession session(atBroker());
    std::set<std::string> doors;
    std::set<std::string> replies;
    std::size_t days = 0;
    session.broker().setTap([&](const BrokerMessage& message) {
        (message.topic.find("/in/") != std::string::npos ? doors : replies).insert(message.topic);
    });
    for (; days < 7; ++days) {
        session.restartClient();
        session.runFor(2s);
        session.advanceWall(24h);
    }
    CHECK(doors.size() == days);
    CHECK(replies.size() == days);
}

// Attack 2, by way of a broker.
TEST_CASE("Ten thousand random greetings a second at a broker do not keep a client out for long", "[scenario][broker][hostile]")
{
    SimulatedSession session(atBroker());
    SeededRandom random(8);
    session.startClient();
    session.runFor(2s);
    REQUIRE(session.visitors().size() == 1);
    std::string topic;
    session.broker().setTap([&](const BrokerMessage& message) {
        if (message.topic.find("/in/") != std::string::npos)
            topic = message.topic;
    });
    REQUIRE(session.client().sendChat("x", session.world.now()));
    session.runFor(1s);
    for (int i = 0; i < 5000; ++i) {
        Bytes hello(68);
        random.fill(hello);
        hello[0] = 1;
        session.broker().inject({ transport::knockTopic({ 3, 1, 4, 1, 5, 9, 2, 6 }, random.array<16>()), hello, false });
        session.broker().inject({ topic.empty() ? "x" : topic, hello, false });
        session.runFor(200us);
    }
    session.restartClient();
    session.runFor(12s);
    CHECK(session.client().state() == SessionState::Waiting);
}

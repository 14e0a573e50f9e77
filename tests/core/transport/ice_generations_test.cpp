#include "core/transport/ice_generations.h"

#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::transport;
using namespace std::chrono_literals;

namespace {

/// A path that is told what its network does.
struct FakePath final : DatagramPath {
    Events events;
    std::vector<Bytes> sent;
    std::vector<std::string> candidates;
    std::optional<PathCredentials> credentials;
    bool* destroyed = nullptr;

    ~FakePath() override
    {
        if (destroyed != nullptr)
            *destroyed = true;
    }
    void start(Events given) override { events = std::move(given); }
    bool send(ByteView datagram) override
    {
        sent.push_back(toBytes(datagram));
        return true;
    }
    bool setRemoteCredentials(const PathCredentials& given) override
    {
        credentials = given;
        return true;
    }
    bool addRemoteCandidate(std::string_view candidate) override
    {
        candidates.emplace_back(candidate);
        return true;
    }
    void remoteCandidatesDone() override { }
};

struct Fixture {
    std::map<std::uint32_t, FakePath*> paths;
    std::map<std::uint32_t, bool> destroyed;
    int datagrams = 0;
    Instant now { 100s };
    std::function<void(std::uint32_t, PathState)> onState = [](std::uint32_t, PathState) {};
    IceGenerations generations {
        [this](std::uint32_t generation) {
            auto path = std::make_unique<FakePath>();
            paths[generation] = path.get();
            path->destroyed = &destroyed[generation];
            return path;
        },
        { [this](ByteView, std::uint32_t, Instant) { ++datagrams; },
            [this](std::uint32_t generation, PathState state, Instant) { onState(generation, state); },
            [](std::uint32_t, PathCredentials) {}, [](std::uint32_t, std::string) {}, [](std::uint32_t) {},
            [](Instant) { return Bytes { 9 }; } },
    };

    std::uint32_t beginConnected()
    {
        const std::uint32_t generation = generations.begin(now);
        paths[generation]->events.onState(PathState::Connected, now);
        return generation;
    }
    void runFor(Duration time)
    {
        const Instant end = now + time;
        for (auto next = generations.nextWakeup(); next && *next <= end; next = generations.nextWakeup()) {
            now = std::max(now, *next);
            generations.onTimer(now);
        }
        now = end;
    }
};

} // namespace

TEST_CASE("IceGenerations sends nothing before a path is connected", "[transport]")
{
    Fixture f;
    f.generations.begin(f.now);
    CHECK_FALSE(f.generations.send(Bytes { 1 }));
    f.paths[0]->events.onState(PathState::Connected, f.now);
    CHECK(f.generations.send(Bytes { 1 }));
    CHECK(f.paths[0]->sent.size() == 1);
}

TEST_CASE("IceGenerations stays on the old path until the new one delivered an authentic datagram", "[transport]")
{
    Fixture f;
    f.beginConnected();
    f.generations.onAuthentic(0, f.now);
    f.beginConnected();
    CHECK(f.generations.active() == 0);
    f.generations.onAuthentic(1, f.now);
    CHECK(f.generations.active() == 1);
    f.generations.send(Bytes { 1 });
    CHECK(f.paths[1]->sent.size() == 1);
}

TEST_CASE("IceGenerations probes a newly connected path until it is heard on", "[transport]")
{
    Fixture f;
    f.beginConnected();
    f.generations.onAuthentic(0, f.now);
    f.beginConnected();
    f.runFor(450ms);
    CHECK(f.paths[1]->sent.size() == 5);
    CHECK(f.paths[0]->sent.empty());
    f.generations.onAuthentic(1, f.now);
    f.runFor(5s);
    CHECK(f.paths[1]->sent.size() == 5);
}

TEST_CASE("IceGenerations gives up probing a path that never answers", "[transport]")
{
    Fixture f;
    f.beginConnected();
    f.runFor(60s);
    CHECK(f.paths[0]->sent.size() == 100);
}

TEST_CASE("IceGenerations closes the old path 15 s after the new one proved itself", "[transport]")
{
    Fixture f;
    f.beginConnected();
    f.generations.onAuthentic(0, f.now);
    f.now += 1s;
    f.beginConnected();
    f.generations.onAuthentic(1, f.now);
    f.runFor(14999ms);
    CHECK(f.generations.liveCount() == 2);
    f.runFor(1ms);
    CHECK(f.generations.liveCount() == 1);
    CHECK(f.destroyed[0]);
    CHECK(f.generations.active() == 1);
}

TEST_CASE("IceGenerations is not pulled back by datagrams still on their way on the old path", "[transport]")
{
    Fixture f;
    f.beginConnected();
    f.generations.onAuthentic(0, f.now);
    f.beginConnected();
    f.generations.onAuthentic(1, f.now);
    f.generations.onAuthentic(0, f.now + 50ms);
    CHECK(f.generations.active() == 1);
}

TEST_CASE("IceGenerations returns to the old path when only that still delivers", "[transport]")
{
    Fixture f;
    f.beginConnected();
    f.generations.onAuthentic(0, f.now);
    f.beginConnected();
    f.generations.onAuthentic(1, f.now);
    for (int i = 0; i < 200; ++i) {
        f.runFor(100ms);
        f.generations.onAuthentic(0, f.now);
    }
    CHECK(f.generations.active() == 0);
    CHECK(f.generations.liveCount() == 2);
}

TEST_CASE("A newer generation named by the other side begins here too", "[transport]")
{
    Fixture f;
    CHECK(f.generations.onRemoteCredentials(0, { "user", "password" }, f.now));
    CHECK(f.paths.contains(0));
    CHECK(f.generations.onRemoteCandidate(0, "candidate"));
    CHECK(f.paths[0]->candidates.size() == 1);
    f.now += 5s;
    CHECK(f.generations.onRemoteCredentials(1, { "user", "password" }, f.now));
    CHECK(f.generations.newest() == 1);
}

TEST_CASE("Both sides may begin the same generation at once", "[transport]")
{
    Fixture f;
    f.generations.begin(f.now);
    CHECK(f.generations.onRemoteCredentials(0, { "user", "password" }, f.now));
    CHECK(f.paths[0]->credentials);
    CHECK(f.generations.liveCount() == 1);
}

TEST_CASE("Generations in a flood, far ahead, or unknown are refused", "[transport]")
{
    Fixture f;
    f.generations.begin(f.now);
    CHECK_FALSE(f.generations.onRemoteCandidate(7, "candidate"));
    CHECK_FALSE(f.generations.onRemoteCredentials(0xFFFF'FFFF, { "user", "password" }, f.now));
    int begun = 0;
    for (std::uint32_t i = 1; i < 1000; ++i) {
        f.now += 10ms;
        begun += f.generations.onRemoteCredentials(i, { "user", "password" }, f.now) ? 1 : 0;
    }
    CHECK(begun <= 10);
    CHECK(f.generations.liveCount() <= 3);
}

TEST_CASE("A path may be given up from inside its own callback", "[transport]")
{
    Fixture f;
    f.generations.begin(f.now);
    f.onState = [&f](std::uint32_t generation, PathState state) {
        if (generation == 0 && state == PathState::Failed)
            f.generations.begin(f.now);
    };
    f.paths[0]->events.onState(PathState::Failed, f.now);
    CHECK_FALSE(f.destroyed[0]);
    CHECK(f.generations.newest() == 1);
    f.generations.onTimer(f.now);
    CHECK(f.destroyed[0]);
}

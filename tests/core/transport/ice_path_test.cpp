#include "core/transport/ice_path.h"

#include "core/transport/local_addresses.h"
#include "core/transport/net_loop.h"
#include "tests/support/catch.h"

#include <condition_variable>
#include <future>
#include <mutex>

using namespace alcove;
using namespace alcove::transport;
using namespace std::chrono_literals;

namespace {

/// Two agents in one program that hand each other's signalling over directly.
struct TwoPaths {
    explicit TwoPaths(IceConfig client, IceConfig therapist)
    {
        client.role = IceRole::Controlling;
        therapist.role = IceRole::Controlled;
        began = MonotonicClock::now();
        loop.post([this, client, therapist] {
            a = std::make_unique<IcePath>(loop, client);
            b = std::make_unique<IcePath>(loop, therapist);
            a->start(events(0));
            b->start(events(1));
        });
    }
    ~TwoPaths()
    {
        loop.post([this] {
            a.reset();
            b.reset();
        });
    }

    IcePath* path(int side) { return side == 0 ? a.get() : b.get(); }
    DatagramPath::Events events(int side)
    {
        const auto toOther = [this, side](std::function<void(IcePath&)> task) {
            loop.post([this, side, task] {
                if (IcePath* const other = path(1 - side)) // both are gone at the end of a test
                    task(*other);
            });
        };
        return {
            [this, side](ByteView datagram, Instant) { note([&] { received[side].push_back(toBytes(datagram)); }); },
            [this, side](PathState state, Instant now) {
                note([&] {
                    states[side] = state;
                    if (state == PathState::Connected)
                        connectedAt[side] = now;
                });
            },
            [=](PathCredentials credentials) {
                toOther([credentials](IcePath& other) { other.setRemoteCredentials(credentials); });
            },
            [=, this](std::string candidate) {
                note([&] { told[side].push_back(candidate); });
                toOther([candidate](IcePath& other) { other.addRemoteCandidate(candidate); });
            },
            [=] { toOther([](IcePath& other) { other.remoteCandidatesDone(); }); },
        };
    }

    void note(const std::function<void()>& change)
    {
        const std::lock_guard lock(mutex);
        change();
        changed.notify_all();
    }
    bool waitFor(const std::function<bool()>& condition)
    {
        std::unique_lock lock(mutex);
        return changed.wait_for(lock, 10s, condition);
    }
    bool waitConnected()
    {
        return waitFor([this] { return states[0] == PathState::Connected && states[1] == PathState::Connected; });
    }

    std::mutex mutex;
    std::condition_variable changed;
    std::optional<PathState> states[2];
    std::vector<Bytes> received[2];
    std::vector<std::string> told[2];
    Instant connectedAt[2];
    Instant began;
    std::unique_ptr<IcePath> a;
    std::unique_ptr<IcePath> b;
    NetLoop loop;
};

IceConfig loopbackOnly()
{
    IceConfig config;
    config.loopback = LoopbackUse::Allowed;
    config.gatherOn = { "127.0.0.1" };
    return config;
}

} // namespace

TEST_CASE("Two IcePaths connect over loopback and exchange datagrams", "[transport][real]")
{
    TwoPaths paths(loopbackOnly(), loopbackOnly());
    REQUIRE(paths.waitConnected());
    const Duration took = std::max(paths.connectedAt[0], paths.connectedAt[1]) - paths.began;
    WARN("connected in " << took.count() << " us");
    CHECK(took < 2s);

    const Bytes ping { 0xA1, 1, 2, 3 };
    const Bytes pong(1176, 0xA1);
    paths.loop.post([&] {
        CHECK(paths.a->send(ping));
        CHECK(paths.b->send(pong));
    });
    REQUIRE(paths.waitFor([&] { return !paths.received[0].empty() && !paths.received[1].empty(); }));
    CHECK(paths.received[0].front() == pong);
    CHECK(paths.received[1].front() == ping);
}

TEST_CASE("IcePath tells only candidates that parse, and few of them", "[transport][real]")
{
    TwoPaths paths(loopbackOnly(), loopbackOnly());
    REQUIRE(paths.waitConnected());
    REQUIRE_FALSE(paths.told[0].empty());
    CHECK(paths.told[0].size() <= kMaxCandidates);
    for (const std::string& line : paths.told[0])
        CHECK(parseCandidate(line, LoopbackUse::Allowed));
}

TEST_CASE("IcePath refuses loopback candidates unless they are allowed", "[transport][real]")
{
    std::promise<std::pair<bool, bool>> accepted; // outlives the loop, whose thread may still be inside set_value
    NetLoop loop;
    loop.post([&] {
        IceConfig wary = loopbackOnly();
        wary.loopback = LoopbackUse::Refused;
        const std::string_view line = "candidate:1 1 UDP 1 127.0.0.1 5000 typ host";
        accepted.set_value({ IcePath(loop, wary).addRemoteCandidate(line), IcePath(loop, loopbackOnly()).addRemoteCandidate(line) });
    });
    CHECK(accepted.get_future().get() == std::pair(false, true));
}

TEST_CASE("IcePath with relay-only and no relay tells nothing about its addresses", "[transport][real]")
{
    IceConfig hidden = loopbackOnly();
    hidden.relayUse = RelayUse::Only;
    TwoPaths paths(hidden, loopbackOnly());
    REQUIRE(paths.waitFor([&] { return !paths.told[1].empty(); }));
    std::unique_lock lock(paths.mutex);
    CHECK(paths.told[0].empty());
}

TEST_CASE("IcePath with relay-only fails at once without a relay, and once none gives an address", "[transport][real]")
{
    IceConfig hidden = loopbackOnly();
    hidden.relayUse = RelayUse::Only;
    SECTION("none is named") { }
    SECTION("one that libnice cannot use") { hidden.relays.push_back({ "127.0.0.1", 9, RelayProtocol::Tls, "user", "password", {} }); }
    SECTION("nobody answers where one should be") { hidden.relays.push_back({ "127.0.0.1", 9, RelayProtocol::Udp, "user", "password", {} }); }
    TwoPaths paths(hidden, loopbackOnly());
    REQUIRE(paths.waitFor([&] { return paths.states[0] == PathState::Failed; }));
    std::unique_lock lock(paths.mutex);
    CHECK(paths.told[0].empty());
    CHECK(paths.received[1].empty());
}

TEST_CASE("IcePath refuses malformed credentials and more than 25 candidates", "[transport][real]")
{
    NetLoop loop;
    std::promise<void> done;
    loop.post([&] {
        IcePath path(loop, loopbackOnly());
        path.start({ [](ByteView, Instant) {}, [](PathState, Instant) {}, [](PathCredentials) {}, [](std::string) {}, [] {} });
        CHECK_FALSE(path.setRemoteCredentials({ "abc", std::string(22, 'x') }));
        CHECK_FALSE(path.setRemoteCredentials({ "abcd", std::string(21, 'x') }));
        CHECK_FALSE(path.setRemoteCredentials({ "ab:d", std::string(22, 'x') }));
        CHECK_FALSE(path.setRemoteCredentials({ std::string(65, 'x'), std::string(22, 'x') }));
        int accepted = 0;
        for (int i = 0; i < 100; ++i)
            accepted += path.addRemoteCandidate("candidate:1 1 UDP 1 127.0.0.1 " + std::to_string(2000 + i) + " typ host") ? 1 : 0;
        CHECK(accepted == 25);
        CHECK(path.setRemoteCredentials({ "abcd", std::string(22, 'x') }));
        CHECK_FALSE(path.setRemoteCredentials({ "abcd", std::string(22, 'x') }));
        done.set_value();
    });
    done.get_future().wait();
}

TEST_CASE("Local addresses hold no loopback, link-local or doubled ones", "[transport][real]")
{
    const auto addresses = localAddresses(LoopbackUse::Refused);
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        CHECK_FALSE(addresses[i].address.isLoopback());
        CHECK_FALSE(addresses[i].address.isLinkLocal());
        for (std::size_t j = 0; j < i; ++j)
            CHECK_FALSE(addresses[i].address == addresses[j].address);
    }
    const auto withLoopback = localAddresses(LoopbackUse::Allowed);
    REQUIRE_FALSE(withLoopback.empty());
    CHECK(withLoopback.back().address.isLoopback());
}

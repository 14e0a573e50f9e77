// waiting_rooms SERVICE_FILE ROOMS SECONDS BROKER_PID
//
// Opens many waiting rooms at once through one broker: a therapist and a client each, who greet, agree on keys and then
// say every 15 s that they are there, as real ones do; everything but the call's media. Says how long the answer to the
// greeting took, and what the broker and this program needed.
#include "app/engine/endpoints.h"
#include "app/rendezvous/broker_rendezvous.h"
#include "core/base/thread_task_runner.h"
#include "core/crypto/gate_initiator.h"
#include "core/crypto/record_cipher.h"
#include "core/crypto/system_random.h"
#include "core/session/invitation_book.h"

#include <QCoreApplication>

#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <fstream>
#include <future>
#include <iterator>

using namespace alcove;
using namespace alcove::transport;

namespace {

constexpr Duration kRefresh = std::chrono::seconds(15);
/// A STATE record and what seals it.
constexpr std::size_t kStateSize = 66;
constexpr Duration kLookInterval = std::chrono::milliseconds(50);

class NoStorage final : public session::InvitationBook::Storage {
public:
    Result<std::list<session::InvitationBook::Entry>> load() override { return std::list<session::InvitationBook::Entry> {}; }
    Status save(const session::InvitationBook::Entry&) override { return {}; }
};

/// One therapist with one client. Sequence: the runner's.
class Room {
public:
    Room(rendezvous::BrokerRendezvous& broker, RendezvousConnector& connector, const practice::ConnectionService& service, RandomSource& random)
        : m_connector(connector)
        , m_random(random)
        , m_key(crypto::KeyPair::generate(random))
        , m_book(std::move(session::InvitationBook::open(m_storage, random)).value())
        , m_gate({ m_key.clone(), 0, "bench", {} }, *m_book, random)
        , m_mailbox(broker.makeMailbox(app::brokerWays(service)))
    {
        const auto id = m_book->invite("", wallClockNow() + std::chrono::hours(1), false);
        m_secret = m_book->entry(*id)->invitationSecret->clone();
        session::Invitation invitation;
        app::addBroker(invitation, service);
        m_place = app::meetingPlaces(invitation).front();
        RendezvousMailbox::Events events;
        events.onBody = [this](const Bytes& body) { onKnock(body); };
        events.isOurs = [this](const crypto::Locator& locator) { return m_gate.knows(locator, wallClockNow()); };
        events.onOpen = [this] { open = true; };
        events.onLost = [this](const Error&) { ++lost; };
        m_mailbox->start(std::move(events));
    }

    void knock()
    {
        const crypto::KeyPair own = crypto::KeyPair::generate(m_random);
        m_initiator = std::make_unique<crypto::GateInitiator>(
            crypto::GateInitiator::Config { own.clone(), m_key.publicKey(), crypto::RootKeys::derive(m_secret),
                crypto::HandshakeContext::Invitation, 0, "", "bench", 0, {} },
            m_random);
        m_began = MonotonicClock::now();
        m_initiator->start(m_began);
        m_place.broker->locator = crypto::RootKeys::derive(m_secret).locator(dayNumber(wallClockNow()));
        m_place.broker->reply = m_random.array<16>();
        m_attempt = m_connector.connect(m_place, std::chrono::seconds(30), [this](auto result) {
            if (!result) {
                ++lost;
                return;
            }
            m_client = std::move(*result);
            m_client->start({ [this](const Bytes& body) { onAnswer(body); }, [this](const Error&) { ++lost; } });
            connected = MonotonicClock::now() - m_began;
            m_greeted = MonotonicClock::now();
            act(m_initiator->onConnected(1, m_client->replyAddress(), m_greeted, wallClockNow()));
        });
    }

    void refresh(Instant now)
    {
        if (m_initiator && !established)
            act(now >= m_initiator->nextWakeup().value_or(Instant::max()) ? m_initiator->onTimer(now) : crypto::GateSilence {});
        if (!established || now < m_refreshAt)
            return;
        m_refreshAt = now + kRefresh;
        m_client->send(record());
    }

    std::optional<Duration> connected;
    std::optional<Duration> challenged; ///< from the greeting
    std::optional<Duration> established;
    bool open = false;
    int lost = 0;
    int refreshed = 0;

private:
    Bytes record()
    {
        Bytes body(kStateSize);
        m_random.fill(body);
        body[0] = static_cast<std::uint8_t>(crypto::GateType::Record);
        return body;
    }

    void onKnock(const Bytes& body)
    {
        if (body[0] == static_cast<std::uint8_t>(crypto::GateType::Record)) {
            if (m_session)
                m_session->send(record());
            return;
        }
        auto outcome = m_gate.onBody(0, crypto::PeerAddress::broker(), body, MonotonicClock::now(), wallClockNow());
        if (auto* reply = std::get_if<crypto::GateReply>(&outcome))
            m_mailbox->send(reply->reply, std::move(reply->body));
        else if (auto* done = std::get_if<crypto::GateEstablished>(&outcome))
            m_session = m_mailbox->open(done->reply);
    }

    void onAnswer(const Bytes& body)
    {
        if (body[0] == static_cast<std::uint8_t>(crypto::GateType::Record)) {
            ++refreshed;
            return;
        }
        act(m_initiator->onBody(1, body, MonotonicClock::now()));
    }

    void act(crypto::GateInitiatorOutcome outcome)
    {
        const Instant now = MonotonicClock::now();
        if (m_initiator->chosenWay() && !challenged)
            challenged = now - m_greeted;
        if (auto* send = std::get_if<crypto::GateSend>(&outcome)) {
            m_client->send(std::move(send->body));
        } else if (auto* initiated = std::get_if<crypto::GateInitiated>(&outcome)) {
            m_client->send(std::move(initiated->body));
            established = now - m_began;
            m_refreshAt = now;
        } else if (std::holds_alternative<crypto::GateRetry>(outcome)) {
            ++lost;
        }
    }

    RendezvousConnector& m_connector;
    RandomSource& m_random;
    NoStorage m_storage;
    crypto::KeyPair m_key;
    std::unique_ptr<session::InvitationBook> m_book;
    crypto::GateResponder m_gate;
    std::unique_ptr<RendezvousMailbox> m_mailbox;
    std::unique_ptr<RendezvousConnection> m_session;
    crypto::Key m_secret = crypto::Key::none();
    RendezvousEndpoint m_place;
    std::unique_ptr<crypto::GateInitiator> m_initiator;
    std::unique_ptr<RendezvousConnector::Attempt> m_attempt;
    std::unique_ptr<RendezvousConnection> m_client;
    Instant m_began {};
    Instant m_greeted {};
    Instant m_refreshAt {};
};

struct Use {
    double cpuSeconds = 0;
    long residentKilobytes = 0;
};

/// From the kernel's own counts of a process (proc(5)).
Use useOf(const std::string& process)
{
    Use use;
    std::ifstream stat("/proc/" + process + "/stat");
    const std::string text { std::istreambuf_iterator<char>(stat), {} };
    const std::size_t afterName = text.rfind(')');
    std::istringstream fields(afterName == std::string::npos ? std::string() : text.substr(afterName + 1));
    std::string field;
    long ticks = 0;
    for (int number = 3; fields >> field && number <= 24; ++number) {
        if (number == 14 || number == 15)
            ticks += std::stol(field);
        if (number == 24)
            use.residentKilobytes = std::stol(field) * (sysconf(_SC_PAGESIZE) / 1024);
    }
    use.cpuSeconds = static_cast<double>(ticks) / static_cast<double>(sysconf(_SC_CLK_TCK));
    return use;
}

long milliseconds(Duration time) { return static_cast<long>(std::chrono::duration_cast<std::chrono::milliseconds>(time).count()); }

void printTimes(const char* what, std::vector<Duration> times)
{
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    std::printf("%-28s %4zu  median %6ld ms  95th %6ld ms  longest %6ld ms\n", what, times.size(), milliseconds(times[times.size() / 2]),
        milliseconds(times[times.size() * 95 / 100]), milliseconds(times.back()));
}

/// Asks until the condition holds, or for the given time.
template <typename Condition>
bool waitFor(ThreadTaskRunner& runner, Duration longest, Condition condition)
{
    std::mutex mutex;
    std::condition_variable never;
    const Instant end = MonotonicClock::now() + longest;
    for (bool holds = false; !holds;) {
        std::promise<bool> asked;
        runner.post([&] { asked.set_value(condition()); });
        holds = asked.get_future().get();
        if (holds || MonotonicClock::now() >= end)
            return holds;
        std::unique_lock lock(mutex);
        never.wait_for(lock, kLookInterval);
    }
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    std::ifstream file(argc > 4 ? argv[1] : "");
    const auto service = practice::findConnectionService(std::string { std::istreambuf_iterator<char>(file), {} });
    if (!service) {
        std::fprintf(stderr, "waiting_rooms SERVICE_FILE ROOMS SECONDS BROKER_PID\n");
        return 2;
    }
    const std::size_t count = std::stoul(argv[2]);
    const auto hold = std::chrono::seconds(std::stol(argv[3]));
    const std::string brokerProcess = argv[4];
    crypto::SystemRandom random;
    ThreadTaskRunner runner("rooms");
    rendezvous::BrokerRendezvous broker(runner);
    std::vector<std::unique_ptr<Room>> rooms;
    std::unique_ptr<RendezvousConnector> connector;
    const auto all = [&rooms](auto condition) { return std::all_of(rooms.begin(), rooms.end(), condition); };
    runner.post([&] {
        connector = broker.makeConnector();
        for (std::size_t i = 0; i < count; ++i)
            rooms.push_back(std::make_unique<Room>(broker, *connector, *service, random));
    });
    const Instant start = MonotonicClock::now();
    if (!waitFor(runner, std::chrono::seconds(120), [&] { return all([](const auto& room) { return room->open; }); }))
        std::printf("not every therapist reached the broker\n");
    std::printf("%zu therapists at the broker after %ld ms\n", count, milliseconds(MonotonicClock::now() - start));
    const Use before = useOf(brokerProcess);
    runner.post([&] {
        for (const auto& room : rooms)
            room->knock();
    });
    const auto tick = [&] {
        for (const auto& room : rooms)
            room->refresh(MonotonicClock::now());
    };
    const bool complete = waitFor(runner, std::chrono::seconds(120), [&] {
        tick();
        return all([](const auto& room) { return room->established.has_value(); });
    });
    const Use opened = useOf(brokerProcess);
    const Instant held = MonotonicClock::now();
    static_cast<void>(waitFor(runner, hold, [&] {
        tick();
        return false;
    }));
    const double seconds = std::chrono::duration<double>(MonotonicClock::now() - held).count();
    const Use after = useOf(brokerProcess);
    const Use own = useOf("self");
    std::promise<void> finished;
    runner.post([&] {
        std::vector<Duration> connected;
        std::vector<Duration> challenged;
        std::vector<Duration> established;
        int lost = 0;
        int refreshed = 0;
        for (const auto& room : rooms) {
            if (room->connected)
                connected.push_back(*room->connected);
            if (room->challenged)
                challenged.push_back(*room->challenged);
            if (room->established)
                established.push_back(*room->established);
            lost += room->lost;
            refreshed += room->refreshed;
        }
        printTimes("client at the broker", connected);
        printTimes("greeting to CHALLENGE", challenged);
        printTimes("start to keys agreed", established);
        std::printf("refreshes answered %d, failures %d\n", refreshed, lost);
        rooms.clear();
        connector.reset();
        finished.set_value();
    });
    finished.get_future().wait();
    std::printf("broker: opening %.2f s of CPU; waiting %.2f %% of a core; %ld kB resident\n", opened.cpuSeconds - before.cpuSeconds,
        (after.cpuSeconds - opened.cpuSeconds) / seconds * 100.0, after.residentKilobytes);
    std::printf("this program: %.1f s of CPU, %ld kB resident\n", own.cpuSeconds, own.residentKilobytes);
    return complete ? 0 : 1;
}

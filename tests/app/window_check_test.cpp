#include "app/engine/connection_check.h"
#include "app/window/net_side.h"
#include "app/window/rehearsal.h"

#include "core/transport/loopback_rendezvous.h"
#include "tests/support/catch.h"

#include <condition_variable>
#include <future>
#include <mutex>

using namespace alcove;
using namespace alcove::app;
using namespace std::chrono_literals;

namespace {

constexpr std::uint16_t kPort = 1;
const transport::RendezvousEndpoint kHere { "here", kPort, {} };
const transport::RendezvousEndpoint kNobody { "nobody", 9, {} };

/// A therapist's door on net, which counts who comes in.
class Door final : private session::TherapistRoomObserver, private session::InvitationBook::Storage {
public:
    Door()
    {
        onNetAndWait(workshop, [this] { open(); });
    }
    ~Door() override
    {
        onNetAndWait(workshop, [this] {
            m_check.reset();
            m_room.reset();
            m_listener.reset();
            m_connector.reset();
            m_rendezvous.reset();
        });
    }

    /// Asks as the check does, and gives what was found.
    check::ConnectionFindings ask(const transport::RendezvousEndpoint& endpoint)
    {
        std::promise<check::ConnectionFindings> found;
        std::future<check::ConnectionFindings> answer = found.get_future();
        workshop.loop().post([&] {
            const session::InvitationBook::Entry* entry = m_book->entry(invitation);
            m_check = std::make_unique<ConnectionCheck>(workshop, *m_connector);
            m_check->start(ConnectionCheck::Target { crypto::KeyPair::generate(workshop.random()), m_key->publicKey(),
                               entry->invitationSecret->clone(), crypto::HandshakeContext::Invitation, { endpoint }, {} },
                [&](check::ConnectionFindings findings) { found.set_value(std::move(findings)); });
        });
        return answer.get();
    }

    [[nodiscard]] bool isOpen()
    {
        bool open = false;
        onNetAndWait(workshop, [&] { open = m_book->entry(invitation)->state == crypto::CredentialState::Open; });
        return open;
    }

    CallWorkshop workshop { CallWorkshop::Config {} };
    crypto::CredentialId invitation = 0;
    std::atomic<int> visitors = 0;

private:
    void open()
    {
        m_rendezvous = std::make_unique<transport::LoopbackRendezvous>(workshop.loop());
        m_listener = m_rendezvous->makeListener(kPort);
        m_connector = m_rendezvous->makeConnector();
        m_key = crypto::KeyPair::generate(workshop.random());
        m_book = std::move(session::InvitationBook::open(*this, workshop.random())).value();
        invitation = *m_book->invite("test", wallClockNow() + std::chrono::hours(1), false);
        session::TherapistRoom::Config room { m_key->clone(), "1", *m_book, workshop.random(), *this, &MonotonicClock::now, &wallClockNow,
            [] { }, {} };
        m_room = std::make_unique<session::TherapistRoom>(std::move(room));
        transport::RendezvousListener::Events events;
        events.onConnection = [this](std::unique_ptr<transport::RendezvousConnection> c) { m_room->onConnection(std::move(c)); };
        events.onListening = [](std::uint16_t) { };
        events.onFailed = [](const Error&) { };
        m_listener->start(std::move(events));
    }
    void onVisitor(session::VisitorId, bool) override { ++visitors; }
    void onVisitorGone(session::VisitorId) override { }
    void onRefused(const crypto::GateRefusal&) override { }
    Result<std::list<session::InvitationBook::Entry>> load() override { return std::list<session::InvitationBook::Entry> {}; }
    Status save(const session::InvitationBook::Entry&) override { return {}; }

    std::unique_ptr<transport::LoopbackRendezvous> m_rendezvous;
    std::unique_ptr<transport::RendezvousListener> m_listener;
    std::unique_ptr<transport::RendezvousConnector> m_connector;
    std::optional<crypto::KeyPair> m_key;
    std::unique_ptr<session::InvitationBook> m_book;
    std::unique_ptr<session::TherapistRoom> m_room;
    std::unique_ptr<ConnectionCheck> m_check;
};

} // namespace

TEST_CASE("Asking about the connection rings nobody and binds nothing", "[window]")
{
    Door door;
    check::ConnectionFindings found = door.ask(kHere);
    REQUIRE(found.gate.size() == ConnectionCheck::kQuestions);
    for (const check::Answer& answer : found.gate)
        CHECK(answer.has_value());
    CHECK(door.visitors == 0);
    CHECK(door.isOpen());
    found.online = true; // whatever network this computer has
    CHECK(check::measureConnection(found).reach == check::Reach::Direct);
}

TEST_CASE("A therapist's computer at which nobody listens is away, not broken", "[window]")
{
    Door door;
    check::ConnectionFindings found = door.ask(kNobody);
    found.online = true;
    CHECK(check::judgeConnection(found) == check::ConnectionVerdict::TherapistAway);
}

TEST_CASE("A rehearsal reaches a call, drops, and comes back by itself", "[window]")
{
    CallWorkshop workshop { CallWorkshop::Config {} };
    AudioHub hub(nullptr);
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<session::SessionState> states;
    std::unique_ptr<Rehearsal> rehearsal;
    const auto publish = [&](const CallView& view) {
        const std::lock_guard lock(mutex);
        if (states.empty() || states.back() != view.state)
            states.push_back(view.state);
        changed.notify_all();
    };
    const auto reaches = [&](session::SessionState state) {
        std::unique_lock lock(mutex);
        return changed.wait_for(lock, 40s, [&] { return !states.empty() && states.back() == state; });
    };
    onNetAndWait(workshop, [&] {
        rehearsal = std::make_unique<Rehearsal>(Rehearsal::Config { workshop, hub, publish, [](const std::string&) { }, [](const media::ShownFrame&) { } });
        static_cast<void>(rehearsal->start());
    });
    CHECK(reaches(session::SessionState::InCall));
    onNetAndWait(workshop, [&] { rehearsal->dropOut(); });
    CHECK(reaches(session::SessionState::Reconnecting));
    CHECK(reaches(session::SessionState::InCall));
    onNetAndWait(workshop, [&] { rehearsal->call()->setMoment(true, MonotonicClock::now()); });
    CHECK(reaches(session::SessionState::Moment));
    onNetAndWait(workshop, [&] { rehearsal->call()->setMoment(false, MonotonicClock::now()); });
    CHECK(reaches(session::SessionState::InCall));
    onNetAndWait(workshop, [&] { rehearsal.reset(); });
}

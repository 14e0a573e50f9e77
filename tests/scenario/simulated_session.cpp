#include "tests/scenario/simulated_session.h"

#include "core/flow/delay_rate_controller.h"

#include <cmath>
#include <numbers>

namespace alcove::testing {
namespace {

using namespace std::chrono_literals;

constexpr std::uint16_t kPort = 47100;

constexpr UnixTime kStart { std::chrono::seconds(1'790'000'000) };
constexpr transport::PracticeId kPractice { 3, 1, 4, 1, 5, 9, 2, 6 };

transport::RendezvousEndpoint directPlace() { return { "therapist", kPort }; }
transport::RendezvousEndpoint brokerPlace()
{
    transport::BrokerAccess access;
    access.practice = kPractice;
    return { "broker", 8883, access };
}

} // namespace

SimulatedSession::SimulatedSession(Config config)
    : world(config.seed)
    , paths(world, config.toTherapist, config.toClient)
    , m_config(std::move(config))
    , m_random(m_config.seed)
    , m_net(world)
    , m_codec(world, 2ms)
    , m_wire(world, m_config.toTherapist.propagation)
    , m_rendezvous(m_wire)
    , m_broker(m_wire, [this] { return world.now(); })
    , m_listener(m_rendezvous.makeListener(kPort))
    , m_connector(m_config.viaBroker ? m_broker.makeConnector() : m_rendezvous.makeConnector())
    , m_therapistKey(crypto::KeyPair::generate(m_random))
    , m_clientKey(crypto::KeyPair::generate(m_random))
    , m_book(std::move(session::InvitationBook::open(*this, m_random)).value())
{
    m_invitation = *m_book->invite("test", kStart + std::chrono::hours(24 * 30), false);
    m_roomTimer = std::make_unique<SimulatedTimer>(world, [this](Instant now) {
        m_room->onTimer(now);
        m_roomTimer->arm(m_room->nextWakeup());
    });
    session::TherapistRoom::Config room { m_therapistKey.clone(), "1", *m_book, m_random, *this, [this] { return world.now(); }, [this] { return wallClock(); },
        [this] { m_roomTimer->arm(m_room->nextWakeup()); }, {} };
    room.makeCall = [this](session::VisitorId) {
        return makeCall(session::Side::Therapist, m_therapistKey.clone(), therapistHeard, therapistSaw,
            [this] { m_roomTimer->arm(m_room->nextWakeup()); });
    };
    m_room = std::make_unique<session::TherapistRoom>(std::move(room));
    transport::RendezvousListener::Events events;
    events.onConnection = [this](std::unique_ptr<transport::RendezvousConnection> connection) { m_room->onConnection(std::move(connection)); };
    events.onListening = [](std::uint16_t) { };
    events.onFailed = [](const Error&) { };
    m_listener->start(std::move(events));
    if (m_config.viaBroker)
        m_room->openMailbox(m_broker.makeMailbox(kPractice), [](const std::optional<Error>&) { });
    if (m_config.media)
        runDevices();
}

SimulatedSession::~SimulatedSession() = default;

UnixTime SimulatedSession::wallClock() const { return kStart + m_wallAhead; }

transport::RendezvousEndpoint SimulatedSession::place() const { return m_config.viaBroker ? brokerPlace() : directPlace(); }

session::Call::Config SimulatedSession::makeCall(session::Side side, crypto::KeyPair key, session::CallObserver& observer,
    std::vector<ShownRecord>& saw, std::function<void()> wakeupChanged)
{
    media::MediaEngine::Config media { m_net, m_codec, m_codec, m_random, [this] { return world.now(); } };
    media.wakeNet = [] { }; // the devices drain by themselves
    if (m_config.codecs == Codecs::Synthetic)
        media.codecs = &m_synthetic;
    media.rateController = std::make_unique<flow::DelayRateController>(world.now());
    media.onFrame = [this, &saw](const media::ShownFrame& shown) { saw.push_back({ world.now(), world.now() - shown.frame.captureTime }); };
    session::Call::Config config { side, m_random, std::move(key), observer, {}, std::move(media), std::move(wakeupChanged) };
    config.makePath = [this, side](std::uint32_t generation, bool) { return paths.makePath(side, generation); };
    return config;
}

void SimulatedSession::startClient()
{
    m_clientTimers.push_back(std::make_unique<SimulatedTimer>(world, [this, number = m_clientTimers.size()](Instant now) {
        if (!m_client || number + 1 != m_clientTimers.size())
            return;
        m_client->onTimer(now);
        m_clientTimers.back()->arm(m_client->nextWakeup());
    }));
    const auto changed = [this] {
        if (m_client)
            m_clientTimers.back()->arm(m_client->nextWakeup());
    };
    const session::InvitationBook::Entry* entry = m_book->entry(m_invitation);
    const bool paired = clientHeard.relationship.has_value();
    session::ClientSession::Config config { m_clientKey.clone(), m_therapistKey.publicKey(),
        paired ? clientHeard.relationship->clone() : entry->invitationSecret->clone(),
        paired ? crypto::HandshakeContext::Relationship : crypto::HandshakeContext::Invitation, "Sam", "1", crypto::kProtocolVersion,
        { place() }, *m_connector, [this] { return wallClock(); }, makeCall(session::Side::Client, m_clientKey.clone(), clientHeard, clientSaw, changed),
        [this](session::KnockState state, const std::optional<Error>&) { knocks.push_back(state); }, {} };
    m_client = std::move(session::ClientSession::create(std::move(config), world.now())).value();
    m_client->start(world.now());
    changed();
}

void SimulatedSession::restartClient()
{
    m_client.reset();
    startClient();
}

void SimulatedSession::restartClientAsSomebodyElse()
{
    m_clientKey = crypto::KeyPair::generate(m_random);
    restartClient();
}

bool SimulatedSession::reachCall()
{
    startClient();
    world.runFor(2s);
    if (m_visitors.empty() || !m_room->letIn(m_visitors.back(), world.now()))
        return false;
    world.runFor(200ms);
    client().setReady(true, world.now());
    for (int i = 0; i < 100; ++i) {
        world.runFor(100ms);
        if (client().state() == session::SessionState::InCall && therapist().state() == session::SessionState::InCall)
            return true;
    }
    return false;
}

void SimulatedSession::runDevices()
{
    world.scheduleEvery(frame::AudioFrame::kDuration, [this] {
        ++m_tick;
        if (m_tick % 3 == 0 && (m_config.codecs == Codecs::Real || !m_picture))
            makePicture(m_tick);
        if (m_client)
            captureAndPlay(m_client->call(), m_tick, 180.0);
        if (!m_visitors.empty())
            captureAndPlay(therapist(), m_tick, 120.0);
    });
}

void SimulatedSession::captureAndPlay(session::Call& call, std::int64_t tick, double pitch)
{
    frame::AudioFrame captured;
    captured.time = world.now();
    for (std::size_t i = 0; m_config.codecs == Codecs::Real && i < captured.samples.size(); ++i) {
        const double t = static_cast<double>(tick * 480 + static_cast<std::int64_t>(i)) / 48'000.0;
        captured.samples[i] = static_cast<std::int16_t>(6000.0 * std::sin(2.0 * std::numbers::pi * pitch * t) * (0.6 + 0.4 * std::sin(9.0 * t)));
    }
    call.media().microphone().onCaptured(captured);
    call.onAudioEncoded(world.now());
    frame::AudioFrame played;
    call.media().speaker().pull(played, world.now(), world.now());
    if (tick % 3 == 0)
        call.onCapturedFrame({ m_picture, world.now() }, world.now());
}

/// A bright square that moves over a gradient: something to predict and something new in each frame.
void SimulatedSession::makePicture(std::int64_t number)
{
    auto picture = std::make_shared<frame::I420Buffer>(m_config.width, m_config.height);
    std::fill(picture->mutableBytes().begin(), picture->mutableBytes().end(), std::uint8_t { 128 });
    const int left = static_cast<int>(number * 2 % (m_config.width - 40));
    for (int y = 0; y < m_config.height; ++y) {
        for (int x = 0; x < m_config.width; ++x) {
            const bool square = x >= left && x < left + 40 && y >= 60 && y < 100;
            picture->mutableY()[y * m_config.width + x] = static_cast<std::uint8_t>(square ? 230 : 40 + (x + y) / 4 % 160);
        }
    }
    m_picture = std::move(picture);
}

} // namespace alcove::testing

#include "app/window/rehearsal.h"

#include "core/crypto/key_pair.h"

namespace alcove::app {
namespace {

constexpr std::uint16_t kPort = 1;
constexpr std::chrono::hours kLongEnough { 24 };
// chosen: reconnecting is shown after two seconds and a new way looked for after five; both are seen.
constexpr Duration kDropout = std::chrono::seconds(7);
constexpr std::uint64_t kScene = 7;

} // namespace

void RehearsalEcho::onPlayoutNeeded(frame::AudioFrame& out)
{
    if (m_engine.wantsSound())
        m_engine.speaker().pull(out, MonotonicClock::now(), out.time);
    m_past[m_at % kFrames].samples = out.samples;
    ++m_at;
}

void RehearsalEcho::onCaptured(const frame::AudioFrame& captured)
{
    if (!m_engine.wantsSound())
        return;
    frame::AudioFrame said = captured;
    said.samples = m_past[m_at % kFrames].samples; // the oldest
    m_engine.microphone().onCaptured(said);
}

Rehearsal::Rehearsal(Config config)
    : m_config(std::move(config))
    , m_rendezvous(m_config.workshop.loop())
    , m_paths(m_config.workshop.loop(), m_config.workshop.random(), {})
    , m_listener(m_rendezvous.makeListener(kPort))
    , m_connector(m_rendezvous.makeConnector())
    , m_therapistKey(crypto::KeyPair::generate(m_config.workshop.random()))
    , m_clientKey(crypto::KeyPair::generate(m_config.workshop.random()))
    , m_tap({ [this](CallView view) { onView(std::move(view)); }, m_config.chat })
    , m_partnerTap({ [](const CallView&) { }, [](const std::string&) { } })
    , m_timer(
          m_config.workshop.loop(), [this] { return nextWakeup(); }, [this](Instant now) { onTimer(now); })
{
}

Rehearsal::~Rehearsal()
{
    m_alive.reset();
    m_timer.stop();
    m_config.hub.setActive(nullptr);
    m_config.workshop.loop().setWakeHandler({});
    if (m_sound)
        m_sound->stop();
    if (m_picture)
        m_picture->stop();
    m_tap.setCall(nullptr);
    m_partnerTap.setCall(nullptr);
}

Status Rehearsal::start()
{
    ASSIGN_OR_RETURN(m_book, session::InvitationBook::open(*this, m_config.workshop.random()));
    ASSIGN_OR_RETURN(const crypto::CredentialId invitation, m_book->invite("rehearsal", wallClockNow() + kLongEnough, true));
    session::TherapistRoom::Config room { m_therapistKey.clone(), ALCOVE_VERSION, *m_book, m_config.workshop.random(), *this,
        &MonotonicClock::now, &wallClockNow, [this] { m_timer.changed(); }, {} };
    room.makeCall = [this](session::VisitorId) { return makeCall(session::Side::Therapist, m_therapistKey.clone(), m_partnerTap); };
    m_room = std::make_unique<session::TherapistRoom>(std::move(room));
    transport::RendezvousListener::Events events;
    events.onConnection = [this](std::unique_ptr<transport::RendezvousConnection> connection) { m_room->onConnection(std::move(connection)); };
    events.onListening = [](std::uint16_t) { };
    events.onFailed = [](const Error&) { };
    m_listener->start(std::move(events));
    const session::InvitationBook::Entry* entry = m_book->entry(invitation);
    session::ClientSession::Config client { m_clientKey.clone(), m_therapistKey.publicKey(), entry->invitationSecret->clone(),
        crypto::HandshakeContext::Invitation, {}, ALCOVE_VERSION, crypto::kProtocolVersion, { { "rehearsal", kPort } }, *m_connector,
        &wallClockNow, makeCall(session::Side::Client, m_clientKey.clone(), m_tap),
        [](session::KnockState, const std::optional<Error>&) { }, {} };
    ASSIGN_OR_RETURN(m_client, session::ClientSession::create(std::move(client), MonotonicClock::now()));
    m_tap.setCall(&m_client->call());
    m_config.hub.setActive(&m_client->call().media());
    m_config.workshop.loop().setWakeHandler([this] {
        const Instant now = MonotonicClock::now();
        m_client->call().onAudioEncoded(now);
        if (session::Call* partner = m_visitor != 0 ? m_room->call(m_visitor) : nullptr)
            partner->onAudioEncoded(now);
    });
    m_client->start(MonotonicClock::now());
    m_timer.changed();
    return {};
}

session::Call::Config Rehearsal::makeCall(session::Side side, crypto::KeyPair key, session::CallObserver& observer)
{
    CallWorkshop::Hooks hooks;
    hooks.wakeupChanged = [this] { m_timer.changed(); };
    const bool client = side == session::Side::Client;
    if (client)
        hooks.onFrame = m_config.onFrame;
    session::Call::Config config = m_config.workshop.makeCall(side, std::move(key), observer, std::move(hooks));
    // The canceller belongs to the one real microphone.
    if (!client)
        config.media.audioProcessor = nullptr;
    const auto end = client ? transport::LoopbackPaths::Side::Client : transport::LoopbackPaths::Side::Therapist;
    config.makePath = [this, end](std::uint32_t generation, bool) { return m_paths.makePath(end, generation); };
    return config;
}

void Rehearsal::onVisitor(session::VisitorId visitor, bool)
{
    m_config.workshop.loop().post([this, visitor, alive = std::weak_ptr<bool>(m_alive)] {
        if (!alive.expired())
            letIn(visitor);
    });
}

void Rehearsal::letIn(session::VisitorId visitor)
{
    session::Call* partner = m_room->call(visitor);
    if (!partner || m_visitor != 0 || !m_room->letIn(visitor, MonotonicClock::now()))
        return;
    m_visitor = visitor;
    m_partnerTap.setCall(partner);
    startPartner(*partner);
}

void Rehearsal::startPartner(session::Call& partner)
{
    m_echo = std::make_unique<RehearsalEcho>(partner.media());
    device::FileAudioDevice::Config clock;
    clock.microphone = std::vector<std::int16_t>(SampleCount::kPerSecond, 0); // only its clock is wanted
    if (auto device = device::FileAudioDevice::create(std::move(clock))) {
        m_sound = std::move(device).value();
        static_cast<void>(m_sound->start(*m_echo));
    }
    m_picture = std::make_unique<device::SyntheticVideoSource>(kScene, device::VideoFormat {});
    static_cast<void>(m_picture->start([this, alive = std::weak_ptr<bool>(m_alive)](frame::VideoFrame frame) {
        m_config.workshop.loop().post([this, alive, frame = std::move(frame)]() mutable {
            if (alive.expired())
                return;
            if (session::Call* call = m_room->call(m_visitor))
                call->onCapturedFrame(std::move(frame), MonotonicClock::now());
        });
    }));
}

void Rehearsal::onView(CallView view)
{
    // Whoever presses "Start a rehearsal" has chosen to go in.
    if (view.peer.ready && !m_ready) {
        m_ready = true;
        m_config.workshop.loop().post([this, alive = std::weak_ptr<bool>(m_alive)] {
            if (!alive.expired())
                m_client->call().setReady(true, MonotonicClock::now());
        });
    }
    m_config.publish(std::move(view));
}

void Rehearsal::dropOut()
{
    m_paths.setDown(true);
    m_rendezvous.setSilent(true);
    m_dropout = m_config.workshop.loop().scheduleAt(MonotonicClock::now() + kDropout, [this] {
        m_rendezvous.setSilent(false);
        m_rendezvous.cutAll();
        m_paths.setDown(false);
    });
}

void Rehearsal::onCaptured(frame::VideoFrame frame)
{
    if (m_client)
        m_client->call().onCapturedFrame(std::move(frame), MonotonicClock::now());
}

void Rehearsal::onTimer(Instant now)
{
    m_room->onTimer(now);
    m_client->onTimer(now);
    // The person ended their moment; the partner has nothing to think over.
    session::Call* partner = m_visitor != 0 ? m_room->call(m_visitor) : nullptr;
    if (partner && partner->presence().away && !partner->peerPresence().moment)
        partner->setMoment(false, now);
    if (now >= m_nextView) {
        m_nextView = now + kViewInterval;
        m_tap.publish();
    }
}

std::optional<Instant> Rehearsal::nextWakeup() const
{
    if (!m_client)
        return std::nullopt;
    const Instant client = m_client->nextWakeup().value_or(m_nextView);
    const Instant room = m_room->nextWakeup().value_or(m_nextView);
    return std::min({ client, room, m_nextView });
}

} // namespace alcove::app

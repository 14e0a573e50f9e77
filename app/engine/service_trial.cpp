#include "app/engine/service_trial.h"

#include "app/engine/endpoints.h"
#include "app/engine/net_task.h"
#include "app/engine/wakeup_timer.h"

#include <cmath>
#include <numbers>

namespace alcove::app {
namespace {

using namespace std::chrono_literals;

/// chosen: a login over a slow line twice, and the few round trips of a handshake.
constexpr Duration kBrokerWithin = 15s;
constexpr Duration kAnswerWithin = 12s;
/// chosen: longer than ICE takes to try a relay over TCP.
constexpr Duration kPathWithin = 15s;
constexpr Duration kSoundWithin = 8s;
constexpr std::chrono::minutes kInvitationLife { 5 };

/// A voice-like tone that comes and goes: what returns must hold it and nothing much besides.
constexpr double kTone = 600.0;
constexpr double kLoudness = 8000.0;
/// chosen: half a second of it, twice as many blocks as a lucky noise would bring.
constexpr int kHeardBlocks = 50;
constexpr double kMostlyTone = 0.5;
constexpr double kAudible = 500.0;

/// Whether a block of sound is the tone: its share of the block's energy (Goertzel 1958).
bool isTone(const frame::AudioFrame& block)
{
    const double turn = 2.0 * std::numbers::pi * kTone / 48'000.0;
    double real = 0;
    double imaginary = 0;
    double energy = 0;
    for (std::size_t i = 0; i < block.samples.size(); ++i) {
        const double sample = block.samples[i];
        real += sample * std::cos(turn * static_cast<double>(i));
        imaginary += sample * std::sin(turn * static_cast<double>(i));
        energy += sample * sample;
    }
    const auto count = static_cast<double>(block.samples.size());
    return std::sqrt(energy / count) > kAudible && 2.0 * (real * real + imaginary * imaginary) / count > kMostlyTone * energy;
}

void writeTone(frame::AudioFrame& block, std::int64_t number)
{
    const auto count = static_cast<std::int64_t>(block.samples.size());
    for (std::int64_t i = 0; i < count; ++i) {
        const double seconds = static_cast<double>(number * count + i) / 48'000.0;
        const double loudness = kLoudness * (0.6 + 0.4 * std::sin(2.0 * std::numbers::pi * 2.0 * seconds));
        block.samples[static_cast<std::size_t>(i)]
            = static_cast<std::int16_t>(loudness * std::sin(2.0 * std::numbers::pi * kTone * seconds));
    }
}

/// Nothing of a trial is kept.
class NoStorage final : public session::InvitationBook::Storage {
public:
    Result<std::list<session::InvitationBook::Entry>> load() override { return std::list<session::InvitationBook::Entry> {}; }
    Status save(const session::InvitationBook::Entry&) override { return {}; }
};

/// Hears whether datagrams have a path.
class PathWatch final : public session::CallObserver {
public:
    void onState(session::SessionState, session::SessionState) override { }
    void onMilestone(session::CallMilestone milestone) override
    {
        connected = connected || milestone == session::CallMilestone::PathConnected;
    }
    void onPeerPresence(const session::Presence&) override { }
    void onSafetyWords(const crypto::SafetyWords&) override { }
    void onSafetyAlarm() override { }
    void onChat(const std::string&) override { }
    void onPeerLeft(session::ByeReason) override { }
    bool onPairOffered(const crypto::Key&) override { return false; }
    void onPaired() override { }

    bool connected = false;
};

/// Remembers why connecting failed, which a session does not tell.
class WatchedConnector final : public transport::RendezvousConnector {
public:
    explicit WatchedConnector(std::unique_ptr<transport::RendezvousConnector> connector) : m_connector(std::move(connector)) { }

    std::unique_ptr<Attempt> connect(const transport::RendezvousEndpoint& endpoint, Duration timeout, Done done) override
    {
        return m_connector->connect(endpoint, timeout, [this, done = std::move(done)](auto result) {
            if (result)
                reached = true;
            else
                lastError = result.error().code;
            done(std::move(result));
        });
    }

    bool reached = false;
    std::optional<ErrorCode> lastError;

private:
    std::unique_ptr<transport::RendezvousConnector> m_connector;
};

} // namespace

class ServiceTrial::Run final : private session::TherapistRoomObserver {
public:
    Run(CallWorkshop& workshop, Config& config)
        : m_workshop(workshop)
        , m_config(config)
        , m_connector(config.makeConnector(workshop.loop()))
        , m_therapistKey(crypto::KeyPair::generate(workshop.random()))
        , m_book(std::move(session::InvitationBook::open(m_storage, workshop.random())).value())
        , m_timer(
              workshop.loop(), [this] { return nextWakeup(); }, [this](Instant now) { onTimer(now); })
    {
        session::TherapistRoom::Config room { m_therapistKey.clone(), "trial", *m_book, workshop.random(), *this,
            &MonotonicClock::now, &wallClockNow, [this] { m_timer.changed(); }, {} };
        room.makeCall = [this](session::VisitorId) { return makeCall(session::Side::Therapist, m_therapistKey, m_therapistHears); };
        m_room = std::make_unique<session::TherapistRoom>(std::move(room));
        workshop.loop().setWakeHandler([this] { onEncoded(); });
        waitFor(Stage::Broker, kBrokerWithin);
        m_room->openMailbox(config.makeMailbox(workshop.loop()), [this](const std::optional<Error>& error) { onMailbox(error); });
    }

    ~Run() override
    {
        m_timer.stop();
        m_workshop.loop().setWakeHandler({});
    }

private:
    enum class Stage { Broker, Answer, Path, Sound, Done };

    session::Call::Config makeCall(session::Side side, const crypto::KeyPair& key, session::CallObserver& observer)
    {
        CallWorkshop::Hooks hooks;
        hooks.onFrame = [](const media::ShownFrame&) { };
        hooks.wakeupChanged = [this] { m_timer.changed(); };
        return m_workshop.makeCall(side, key.clone(), observer, std::move(hooks));
    }

    void onVisitor(session::VisitorId visitor, bool) override { m_visitor = visitor; }
    void onVisitorGone(session::VisitorId) override { }
    void onRefused(const crypto::GateRefusal&) override { }

    void onMailbox(const std::optional<Error>& error)
    {
        if (m_stage != Stage::Broker)
            return;
        if (!error)
            return join();
        if (error->code == ErrorCode::PermissionDenied)
            return finish(TrialOutcome::TherapistLogin);
        finish(error->code == ErrorCode::AuthenticationFailed ? TrialOutcome::BrokerCertificate : TrialOutcome::BrokerUnreachable);
    }

    /// The second peer, with what an invitation would have told it.
    void join()
    {
        const auto id = m_book->invite("", wallClockNow() + kInvitationLife, true);
        if (!id)
            return finish(TrialOutcome::NoAnswer);
        session::Invitation invitation;
        addBroker(invitation, m_config.service);
        const crypto::KeyPair key = crypto::KeyPair::generate(m_workshop.random());
        session::ClientSession::Config config { key.clone(), m_therapistKey.publicKey(), m_book->entry(*id)->invitationSecret->clone(),
            crypto::HandshakeContext::Invitation, "", "trial", crypto::kProtocolVersion, meetingPlaces(invitation), m_connector,
            &wallClockNow, makeCall(session::Side::Client, key, m_clientHears),
            [](session::KnockState, const std::optional<Error>&) { }, {} };
        auto session = session::ClientSession::create(std::move(config), MonotonicClock::now());
        if (!session)
            return finish(TrialOutcome::NoAnswer);
        m_client = std::move(session).value();
        waitFor(Stage::Answer, kAnswerWithin);
        m_client->start(MonotonicClock::now());
        m_timer.changed();
    }

    void waitFor(Stage stage, Duration within)
    {
        m_stage = stage;
        m_deadline = MonotonicClock::now() + within;
        m_timer.changed();
    }

    void finish(TrialOutcome outcome)
    {
        if (std::exchange(m_stage, Stage::Done) != Stage::Done)
            m_config.done(outcome);
    }

    [[nodiscard]] session::Call* therapist() { return m_visitor ? m_room->call(*m_visitor) : nullptr; }

    void onEncoded()
    {
        const Instant now = MonotonicClock::now();
        if (m_client)
            m_client->call().onAudioEncoded(now);
        if (session::Call* call = therapist())
            call->onAudioEncoded(now);
    }

    void onTimer(Instant now)
    {
        m_room->onTimer(now);
        if (m_client)
            m_client->onTimer(now);
        if (m_stage == Stage::Answer && m_visitor) {
            static_cast<void>(m_room->letIn(*m_visitor, now));
            m_client->call().setReady(true, now);
            waitFor(Stage::Path, kPathWithin);
        }
        if (m_stage == Stage::Path && m_clientHears.connected && m_client->call().state() == session::SessionState::InCall) {
            m_nextBlock = now;
            waitFor(Stage::Sound, kSoundWithin);
        }
        while (m_stage == Stage::Sound && m_nextBlock <= now)
            playBlock();
        if (m_stage != Stage::Done && now >= m_deadline)
            finish(whyNot());
    }

    /// Ten milliseconds of sound: the client speaks, the therapist's side says again what it hears.
    void playBlock()
    {
        frame::AudioFrame spoken;
        spoken.time = m_nextBlock;
        writeTone(spoken, m_blocks++);
        m_client->call().media().microphone().onCaptured(spoken);
        if (session::Call* call = therapist()) {
            frame::AudioFrame heard;
            call->media().speaker().pull(heard, m_nextBlock, m_nextBlock);
            heard.time = m_nextBlock;
            call->media().microphone().onCaptured(heard);
        }
        frame::AudioFrame returned;
        m_client->call().media().speaker().pull(returned, m_nextBlock, m_nextBlock);
        onEncoded();
        m_nextBlock += frame::AudioFrame::kDuration;
        m_heard += isTone(returned) ? 1 : 0;
        if (m_heard >= kHeardBlocks)
            finish(TrialOutcome::Works);
    }

    [[nodiscard]] TrialOutcome whyNot() const
    {
        if (m_stage == Stage::Broker)
            return TrialOutcome::BrokerUnreachable;
        if (m_stage == Stage::Answer && !m_connector.reached)
            return m_connector.lastError == ErrorCode::PermissionDenied ? TrialOutcome::ClientLogin : TrialOutcome::BrokerUnreachable;
        if (m_stage == Stage::Answer)
            return TrialOutcome::NoAnswer;
        return m_stage == Stage::Path ? TrialOutcome::NoPath : TrialOutcome::NoSound;
    }

    [[nodiscard]] std::optional<Instant> nextWakeup()
    {
        std::optional<Instant> next = m_room->nextWakeup();
        const auto consider = [&next](std::optional<Instant> at) {
            if (at)
                next = next ? std::min(*next, *at) : *at;
        };
        if (m_client)
            consider(m_client->nextWakeup());
        if (m_stage == Stage::Sound)
            consider(m_nextBlock);
        if (m_stage != Stage::Done)
            consider(m_deadline);
        return next;
    }

    CallWorkshop& m_workshop;
    Config& m_config;
    WatchedConnector m_connector;
    NoStorage m_storage;
    crypto::KeyPair m_therapistKey;
    std::unique_ptr<session::InvitationBook> m_book;
    PathWatch m_therapistHears;
    PathWatch m_clientHears;
    std::unique_ptr<session::TherapistRoom> m_room;
    std::unique_ptr<session::ClientSession> m_client;
    WakeupTimer m_timer;
    std::optional<session::VisitorId> m_visitor;
    Stage m_stage = Stage::Broker;
    Instant m_deadline {};
    Instant m_nextBlock {};
    std::int64_t m_blocks = 0;
    int m_heard = 0;
};

namespace {

CallWorkshop::Config networkOf(const ServiceTrial::Config& trial)
{
    CallWorkshop::Config config;
    config.makeTunnels = trial.makeTunnels;
    if (trial.service.hasRelay())
        config.relayUse = transport::RelayUse::Only;
    return config;
}

} // namespace

ServiceTrial::ServiceTrial(Config config)
    : m_config(std::make_unique<Config>(std::move(config)))
    , m_workshop(networkOf(*m_config))
{
    onNetAndWait(m_workshop, [this] {
        m_workshop.setConnectionService(m_config->service);
        m_run = std::make_unique<Run>(m_workshop, *m_config);
    });
}

ServiceTrial::~ServiceTrial()
{
    onNetAndWait(m_workshop, [this] { m_run.reset(); });
}

} // namespace alcove::app

#pragma once

#include "core/session/client_session.h"
#include "core/session/therapist_room.h"
#include "tests/scenario/simulated_paths.h"
#include "tests/support/memory_broker.h"
#include "tests/support/memory_rendezvous.h"
#include "tests/support/seeded_random.h"
#include "tests/support/synthetic_codecs.h"

namespace alcove::testing {

/// Hears and remembers everything one side's call tells.
class CallRecorder final : public session::CallObserver {
public:
    void onState(session::SessionState state, session::SessionState) override { states.push_back(state); }
    void onMilestone(session::CallMilestone milestone) override { milestones.push_back(milestone); }
    void onPeerPresence(const session::Presence& presence) override { peer = presence; }
    void onSafetyWords(const crypto::SafetyWords& agreed) override { words = agreed.digits; }
    void onSafetyAlarm() override { ++alarms; }
    void onChat(const std::string& text) override { chat.push_back(text); }
    void onPeerLeft(session::ByeReason reason) override { left = reason; }
    bool onPairOffered(const crypto::Key& secret) override
    {
        relationship = secret.clone();
        return true;
    }
    void onPaired() override { paired = true; }
    void onFeatureMessage(session::ControlType type, ByteView body, Instant) override
    {
        features.emplace_back(type, Bytes(body.begin(), body.end()));
    }

    [[nodiscard]] std::size_t count(session::CallMilestone milestone) const
    {
        return static_cast<std::size_t>(std::count(milestones.begin(), milestones.end(), milestone));
    }

    std::vector<session::SessionState> states;
    std::vector<session::CallMilestone> milestones;
    session::Presence peer;
    std::string words;
    std::vector<std::string> chat;
    std::vector<std::pair<session::ControlType, Bytes>> features;
    std::optional<session::ByeReason> left;
    std::optional<crypto::Key> relationship;
    int alarms = 0;
    bool paired = false;
};

/// Picture frames one side has shown.
struct ShownRecord {
    Instant at;
    Duration delay; ///< from capture; both sides share the world's clock
};

/// A whole session of two sides in virtual time on one thread: gate, handshake, control, ICE over
/// simulated paths, and Opus and VP8 unless synthetic codecs stand in for them.
class SimulatedSession final : private session::TherapistRoomObserver, private session::InvitationBook::Storage {
public:
    /// Synthetic: for tests of what surrounds the codecs, a hundred times as fast as life.
    enum class Codecs { Real, Synthetic };
    struct Config {
        std::uint64_t seed = 1;
        SimulatedLinkConfig toTherapist {};
        SimulatedLinkConfig toClient {};
        bool media = true; ///< devices on both sides
        int width = 320;
        int height = 180;
        bool viaBroker = false; ///< the two meet at a broker alone
        Codecs codecs = Codecs::Real;
    };

    explicit SimulatedSession(Config config);
    ~SimulatedSession() override;

    /// Handshake, waiting room, let in, both ready; gives false when no call came of it within 10 s.
    [[nodiscard]] bool reachCall();
    void startClient();
    /// A new client program with the same key, as after a crash.
    void restartClient();
    /// Another person's program with the same invitation.
    void restartClientAsSomebodyElse();
    void runFor(Duration time) { world.runFor(time); }

    [[nodiscard]] session::Call& client() { return m_client->call(); }
    [[nodiscard]] session::Call& therapist() { return *m_room->call(m_visitors.back()); }
    [[nodiscard]] session::TherapistRoom& room() { return *m_room; }
    [[nodiscard]] const std::vector<session::VisitorId>& visitors() const { return m_visitors; }
    [[nodiscard]] MemoryRendezvous& rendezvous() { return m_rendezvous; }
    [[nodiscard]] session::InvitationBook& book() { return *m_book; }
    [[nodiscard]] const SyntheticCodecs& syntheticCodecs() const { return m_synthetic; }
    [[nodiscard]] crypto::CredentialId invitation() const { return m_invitation; }
    [[nodiscard]] MemoryBroker& broker() { return m_broker; }
    /// How far the wall's clock is ahead of what it was at the start, besides the world's own time.
    void advanceWall(std::chrono::seconds by) { m_wallAhead += by; }
    [[nodiscard]] UnixTime wallClock() const;
    /// Where the therapist is met, and whose key is there.
    [[nodiscard]] transport::RendezvousEndpoint place() const;
    [[nodiscard]] const crypto::PublicKey& therapistKey() const { return m_therapistKey.publicKey(); }

    SimulatedWorld world;
    SimulatedPaths paths;
    CallRecorder clientHeard;
    CallRecorder therapistHeard;
    std::vector<ShownRecord> clientSaw;
    std::vector<ShownRecord> therapistSaw;
    std::vector<crypto::GateRefusal> refusals;
    std::vector<session::KnockState> knocks; ///< what the client was told at the door

private:
    void onVisitor(session::VisitorId visitor, bool) override { m_visitors.push_back(visitor); }
    void onVisitorGone(session::VisitorId visitor) override { std::erase(m_visitors, visitor); }
    void onRefused(const crypto::GateRefusal& refusal) override { refusals.push_back(refusal); }
    Result<std::list<session::InvitationBook::Entry>> load() override { return std::list<session::InvitationBook::Entry> {}; }
    Status save(const session::InvitationBook::Entry&) override { return {}; }

    session::Call::Config makeCall(session::Side side, crypto::KeyPair key, session::CallObserver& observer,
        std::vector<ShownRecord>& saw, std::function<void()> wakeupChanged);
    void runDevices();
    void captureAndPlay(session::Call& call, std::int64_t tick, double pitch);
    void makePicture(std::int64_t number);

    Config m_config;
    SyntheticCodecs m_synthetic;
    SeededRandom m_random;
    SimulatedTaskRunner m_net;
    SimulatedTaskRunner m_codec;
    SimulatedTaskRunner m_wire;
    MemoryRendezvous m_rendezvous;
    MemoryBroker m_broker;
    std::chrono::seconds m_wallAhead {};
    std::unique_ptr<transport::RendezvousListener> m_listener;
    std::unique_ptr<transport::RendezvousConnector> m_connector;
    crypto::KeyPair m_therapistKey;
    crypto::KeyPair m_clientKey;
    std::unique_ptr<session::InvitationBook> m_book;
    crypto::CredentialId m_invitation = 0;
    std::unique_ptr<session::TherapistRoom> m_room;
    std::unique_ptr<session::ClientSession> m_client;
    std::unique_ptr<SimulatedTimer> m_roomTimer;
    std::vector<std::unique_ptr<SimulatedTimer>> m_clientTimers; ///< a dead client's may still have tasks in the world
    std::vector<session::VisitorId> m_visitors;
    std::shared_ptr<const frame::I420Buffer> m_picture;
    std::int64_t m_tick = 0;
};

} // namespace alcove::testing

#pragma once

#include "app/engine/wakeup_timer.h"
#include "app/window/call_view.h"
#include "app/window/net_side.h"
#include "core/device/file_audio_device.h"
#include "core/device/synthetic_video_source.h"
#include "core/session/client_session.h"
#include "core/session/therapist_room.h"
#include "core/transport/loopback_paths.h"
#include "core/transport/loopback_rendezvous.h"

#include <array>

namespace alcove::app {

/// The partner's ears and mouth: what is heard is said again two seconds later.
/// Sequence: audio, a thread of its own beside the real devices'.
class RehearsalEcho final : public device::AudioDeviceCallback {
public:
    /// The engine must outlive this object's device.
    explicit RehearsalEcho(media::MediaEngine& engine) : m_engine(engine) { }

    void onCaptured(const frame::AudioFrame& captured) override;
    void onPlayoutNeeded(frame::AudioFrame& out) override;

private:
    static constexpr std::size_t kFrames = 200; ///< two seconds

    media::MediaEngine& m_engine;
    std::array<frame::AudioFrame, kFrames> m_past {};
    std::size_t m_at = 0;
};

/// A whole session inside this program: knock, handshake, waiting room, call, with real keys, codecs and
/// sealed datagrams over a simulated way. Only the partner is not real.
/// Invariant: nothing leaves this computer and nothing is stored.
/// Sequence: net, from making to end.
class Rehearsal final : private session::TherapistRoomObserver, private session::InvitationBook::Storage {
public:
    struct Config {
        CallWorkshop& workshop;
        AudioHub& hub;
        std::function<void(CallView)> publish;
        std::function<void(std::string)> chat;
        std::function<void(media::ShownFrame)> onFrame;
    };

    explicit Rehearsal(Config config);
    ~Rehearsal() override;
    Rehearsal(const Rehearsal&) = delete;
    Rehearsal& operator=(const Rehearsal&) = delete;

    [[nodiscard]] Status start();
    [[nodiscard]] session::Call* call() { return m_client ? &m_client->call() : nullptr; }
    /// The way carries nothing for a while: long enough that the call looks for another one.
    void dropOut();
    void onCaptured(frame::VideoFrame frame);

private:
    void onVisitor(session::VisitorId visitor, bool alsoClaimed) override;
    void onVisitorGone(session::VisitorId) override { }
    void onRefused(const crypto::GateRefusal&) override { }
    Result<std::list<session::InvitationBook::Entry>> load() override { return std::list<session::InvitationBook::Entry> {}; }
    Status save(const session::InvitationBook::Entry&) override { return {}; }

    [[nodiscard]] session::Call::Config makeCall(session::Side side, crypto::KeyPair key, session::CallObserver& observer);
    void letIn(session::VisitorId visitor);
    void startPartner(session::Call& partner);
    void onView(CallView view);
    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    Config m_config;
    transport::LoopbackRendezvous m_rendezvous;
    transport::LoopbackPaths m_paths;
    std::unique_ptr<transport::RendezvousListener> m_listener;
    std::unique_ptr<transport::RendezvousConnector> m_connector;
    crypto::KeyPair m_therapistKey;
    crypto::KeyPair m_clientKey;
    std::unique_ptr<session::InvitationBook> m_book;
    CallTap m_tap;
    CallTap m_partnerTap;
    std::unique_ptr<session::TherapistRoom> m_room;
    std::unique_ptr<session::ClientSession> m_client;
    session::VisitorId m_visitor = 0;
    std::unique_ptr<RehearsalEcho> m_echo;
    std::unique_ptr<device::AudioDevice> m_sound;
    std::unique_ptr<device::VideoSource> m_picture;
    WakeupTimer m_timer;
    transport::NetLoop::Timer m_dropout;
    Instant m_nextView {};
    bool m_ready = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace alcove::app

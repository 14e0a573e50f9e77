#pragma once

#include "core/crypto/gate_result.h"
#include "core/crypto/rate_limits.h"
#include "core/crypto/rekey.h"
#include "core/media/media_engine.h"
#include "core/session/call_observer.h"
#include "core/session/fallback_switch.h"
#include "core/session/line_monitor.h"
#include "core/session/path_servers.h"
#include "core/session/record_keys.h"
#include "core/session/rekey_exchange.h"
#include "core/session/safety_words_exchange.h"
#include "core/transport/control_channel.h"
#include "core/transport/ice_generations.h"
#include "core/transport/rendezvous.h"
#include "core/transport/rendezvous_lane.h"
#include "core/transport/secure_datagrams.h"

namespace alcove::session {

enum class Side { Client, Therapist };

/// One side of a session from the handshake to the end: keys, control, path and media of one call with
/// one person. It outlives connections, paths and keys, which come and go while it stays.
/// Invariant: media flows in SessionState::InCall only, reached by both sides' `ready`; nothing a peer
/// sends opens a device or makes this side ready.
/// Invariant: after a moment media flows only once both persons have come back from it themselves.
/// Invariant: the state changes through `transition` alone.
/// Sequence: net. Every input may move `nextWakeup`; Config::wakeupChanged tells.
class Call {
public:
    struct Config {
        Side side = Side::Client;
        RandomSource& random;
        crypto::KeyPair localStatic;
        CallObserver& observer;
        /// Makes the path of one ICE generation; loopback addresses count only where the rendezvous
        /// itself never left this computer.
        std::function<std::unique_ptr<transport::DatagramPath>(std::uint32_t generation, bool viaLoopback)> makePath;
        /// Everything but sendInner, which the call itself provides.
        media::MediaEngine::Config media;
        std::function<void()> wakeupChanged;
        /// The client's side: open the rendezvous again and attach it; agree on keys anew; the other
        /// side has proved the present keys. The therapist's side leaves the first two empty.
        std::function<void()> wantAttach {};
        std::function<void()> wantHandshake {};
        std::function<void()> peerKnown {};
        /// The client's side: what came over the connection before the other side proved the present keys
        /// and is no record: it may be the gate's no to a handshake that seemed complete from here.
        std::function<void(ByteView)> onGateBody {};
        /// Hears each control message of this call as it is, for a diagnostic record; may be empty.
        std::function<void(bool sent, ControlType type, ByteView body)> onControl {};
        /// The therapist's side: the servers both sides use, with logins made now; empty: none.
        std::function<PathServers()> offerServers {};
        /// The client's side: what the therapist named, for paths made from now on; `ready` may come later.
        std::function<void(PathServers, std::function<void()> ready)> useServers {};
    };

    [[nodiscard]] static Result<std::unique_ptr<Call>> create(Config config, Instant now);
    ~Call();
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    /// Keys of a complete handshake, the first or one that replaces earlier ones, and the connection it
    /// came over. The other side must have proved the same static key each time.
    void onHandshake(crypto::HandshakeResult result, std::unique_ptr<transport::RendezvousConnection> connection, Instant now);
    /// A new connection for the present keys. The therapist's side gives the record that named it.
    /// False: the record does not open, or this is too often, and the connection is closed.
    bool attach(std::unique_ptr<transport::RendezvousConnection> connection, std::optional<Bytes> firstRecord, Instant now);
    [[nodiscard]] bool isLocalTag(const crypto::ReceiveTag& tag) const;
    /// A record that came another way than over this call's connection.
    void onRecord(Bytes body, Instant now);
    /// What was sent lately over the connection may have been lost.
    void repeatRecords(Instant now);

    /// What this person does.
    void setReady(bool ready, Instant now);
    /// True asks for a moment. False comes back from one, as far as this person may: a moment the other
    /// side asked for goes on, and media needs both to have come back.
    void setMoment(bool moment, Instant now);
    /// Someone else came into this person's room: a moment, with its reason. Ends like one.
    void setNotAlone(Instant now);
    void setMicrophoneOff(bool off, Instant now);
    void setCameraOff(bool off, Instant now);
    void setNote(Presence::Note note, Instant now);
    void setWords(bool match, bool differ, Instant now);
    /// Both sides show digits as soon as one of them asks for it.
    void setWordsAsDigits(bool on, Instant now);
    Status sendChat(std::string_view text, Instant now);
    /// A message of a feature. It arrives once and in order, now or when the line is back.
    /// Errors: InvalidArgument for a type that is the call's own; LimitExceeded.
    Status sendFeature(ControlType type, ByteView body, Instant now);
    /// The therapist's side hands over the secret that replaces the invitation.
    void offerPair(const crypto::Key& relationshipSecret, Instant now);
    /// Says goodbye and ends; what was said still goes out on the way.
    void leave(ByeReason reason, Instant now);

    void onCapturedFrame(frame::VideoFrame frame, Instant now);
    void onAudioEncoded(Instant now);
    /// This computer's addresses changed, or it woke from sleep.
    void onInterfaceChange(Instant now);

    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    [[nodiscard]] SessionState state() const { return m_state; }
    [[nodiscard]] const Presence& presence() const { return m_presence; }
    [[nodiscard]] const Presence& peerPresence() const { return m_peerPresence; }
    [[nodiscard]] const std::string& peerName() const { return m_peerName; }
    [[nodiscard]] const crypto::PublicKey& peerStatic() const { return m_peerStatic; }
    [[nodiscard]] media::MediaEngine& media() { return *m_media; }
    [[nodiscard]] const media::MediaEngine& media() const { return *m_media; }
    [[nodiscard]] bool hasPath() const { return m_paths->active().has_value() || viaRendezvous(); }
    /// Datagrams travel over the rendezvous, because no UDP path carries them.
    [[nodiscard]] bool viaRendezvous() const { return m_fallback.isOn() && m_lane.isOpen(); }
    /// Neither a path nor the rendezvous can carry datagrams, as far as was tried; it stays so while it is tried again.
    [[nodiscard]] bool hasNoWay() const { return m_withoutPath && !m_lane.isOpen(); }
    /// Said goodbye for now and has not come back since.
    [[nodiscard]] bool peerSteppedOut() const { return m_peerSteppedOut; }
    [[nodiscard]] const transport::IceGenerations& paths() const { return *m_paths; }
    [[nodiscard]] bool hasRendezvous() const { return m_connection != nullptr; }
    [[nodiscard]] std::uint32_t keyEpoch() const { return m_keyEpoch; }
    /// When the other side was last heard, on any carrier.
    [[nodiscard]] Instant lastHeard() const { return m_lastHeard; }

private:
    class Input;

    Call(Config config, Instant now);
    void createPaths();
    void createExchanges();
    void resetControl();
    void forgetCall();
    void adopt(std::unique_ptr<transport::RendezvousConnection> connection, Instant now);
    void refreshConnection(Instant now);

    void onState(const StateBody& body, Instant now);
    void sendState(Instant now);
    /// Without a generation: it came over the rendezvous.
    void onDatagram(ByteView datagram, std::optional<transport::IceGenerations::Generation> generation, Instant now);
    void noteCarrier(std::optional<transport::IceGenerations::Generation> generation, Instant now);
    void onPathState(transport::IceGenerations::Generation generation, transport::PathState state, Instant now);
    std::optional<SequenceNumber> sendInner(ByteView inner, Instant now);
    void carry(transport::ControlCarrier carrier, ByteView envelope);
    std::uint32_t sendMessage(ControlType type, ByteView body, Instant now);
    void publishPresence(Instant now);

    void onMessage(ControlType type, ByteView body, Instant now);
    void onPeerPresence(const Presence& presence, Instant now);
    void onIceMessage(ControlType type, ByteView body, Instant now);
    void onPair(ByteView body, Instant now);
    void startSafetyWords();
    void onBye(ByeReason reason, Instant now);

    void installRekeyed(crypto::RekeyResult result, transport::SwitchOver switchOver, Instant now);
    [[nodiscard]] std::optional<crypto::RekeyConfig> rekeyConfig();

    void evaluate(Instant now);
    void restWithPeer(Instant now);
    [[nodiscard]] SessionState wantedState() const;
    void apply(SessionEvent event, Instant now);
    void watchLine(Instant now);
    void watchPaths(Instant now);
    void travelOverRendezvous(Instant now);
    [[nodiscard]] FallbackSwitch::Paths udpPaths() const { return { m_paths->active(), m_paths->newest() }; }
    void restartPath(Instant now);
    void retryPath(Instant now);
    void offerServers(Instant now);
    void onServers(ByteView body, Instant now);
    void beginFirstPath(Instant now);
    [[nodiscard]] Instant now() const { return m_config.media.clock(); }

    Config m_config;
    CallObserver& m_observer;
    SessionState m_state = SessionState::Invitation;
    Presence m_presence;
    Presence m_peerPresence;
    std::string m_peerName;
    crypto::PublicKey m_peerStatic {};
    std::optional<std::array<std::uint8_t, 16>> m_callId;
    bool m_peerKnown = false;   ///< the other side's STATE of the present keys has come
    bool m_mayBegin = false;    ///< and may, as the first of these keys, name another call
    /// How often the other side's STATE is answered. chosen: a connection that keeps breaking brings a few at once.
    crypto::TokenBucket m_states { 10, 1 };
    /// chosen: nobody writes ten messages a second; as many as one side keeps may come at once after an outage.
    crypto::TokenBucket m_chat { 256, 10 };
    bool m_peerSteppedOut = false;
    bool m_controlUsed = false; ///< numbers of the control channel have been spoken of

    std::unique_ptr<transport::RendezvousConnection> m_connection;
    RecordKeys m_records;
    transport::SecureDatagrams m_datagrams;
    std::unique_ptr<transport::ControlChannel> m_control;
    std::unique_ptr<transport::IceGenerations> m_paths;
    std::unique_ptr<media::MediaEngine> m_media;
    LineMonitor m_line;
    FallbackSwitch m_fallback;
    transport::RendezvousLane m_lane;
    std::optional<Instant> m_firstPathBy; ///< the client waits for the other side's servers no longer than this
    std::optional<Instant> m_nextOffer;
    bool m_withoutPath = false; ///< the last path that came to an end of its tries failed, and none was in use
    std::optional<Instant> m_nextTry; ///< the client looks for a path again, before the call
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    Instant m_lastHeard {};
    std::optional<Instant> m_refreshAt; ///< of a connection that cannot tell when the other side has gone
    bool m_interfaceChanged = false;
    bool m_viaLoopback = false;

    crypto::Hash64 m_handshakeHash {};
    std::optional<crypto::Key> m_rekeyPsk;
    std::uint32_t m_keyEpoch = 0;
    std::optional<RekeyExchange> m_rekey;
    std::optional<SafetyWordsExchange> m_words;
    int m_depth = 0; ///< of nested inputs, so that the wakeup is told once
};

} // namespace alcove::session

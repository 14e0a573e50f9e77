#pragma once

#include "core/base/earlier.h"
#include "core/base/task_runner.h"
#include "core/crypto/gate_initiator.h"
#include "core/media/media_engine.h"
#include "core/session/record_keys.h"
#include "core/transport/control_channel.h"
#include "core/transport/ice_generations.h"
#include "core/transport/rendezvous.h"
#include "core/transport/secure_datagrams.h"
#include "tests/hostile/hostile_bodies.h"
#include "tests/support/synthetic_codecs.h"

namespace alcove::testing {

/// A client that holds a valid invitation, shakes hands truly, and then seals hostile bodies: into records,
/// into control envelopes, and into datagrams, among them its own media with bytes changed.
/// Pure in its inputs and time, so that the same attack runs against a program and in virtual time.
/// Sequence: net. Every input may move `nextWakeup`; Config::wakeupChanged tells.
class HostilePeer {
public:
    struct Config {
        TaskRunner& net;
        TaskRunner& codecs;
        RandomSource& random;
        transport::RendezvousConnector& connector;
        transport::RendezvousEndpoint place;
        crypto::PublicKey therapistKey {};
        crypto::Key secret; ///< of the invitation
        std::function<Instant()> clock;
        std::function<UnixTime()> wallClock;
        std::function<void()> wakeupChanged;
        std::function<std::unique_ptr<transport::DatagramPath>(std::uint32_t generation, bool viaLoopback)> makePath;
        std::uint64_t seed = 1;
        /// How long one handshake's keys are abused before a new one.
        Duration round = std::chrono::seconds(20);
        /// Hostile bodies a second.
        std::uint32_t rate = 200;
    };

    struct Counts {
        std::uint64_t handshakes = 0;
        std::uint64_t paths = 0; ///< times that ICE connected
        std::uint64_t records = 0;
        std::uint64_t datagrams = 0;
        std::uint64_t changedMedia = 0;
        std::uint64_t heard = 0; ///< authentic datagrams from the other side
        std::uint64_t states = 0; ///< STATE records from the other side
    };

    explicit HostilePeer(Config config);
    ~HostilePeer();
    HostilePeer(const HostilePeer&) = delete;
    HostilePeer& operator=(const HostilePeer&) = delete;

    void start();
    /// Names no call, as a program that knows none.
    void sendState();
    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const { return earlier(m_nextTick, m_nextRound); }
    [[nodiscard]] const Counts& counts() const { return m_counts; }

private:
    void shakeHands(Instant now);
    void onConnected(Result<std::unique_ptr<transport::RendezvousConnection>> result);
    void onOutcome(crypto::GateInitiatorOutcome outcome, Instant now);
    void begin(crypto::HandshakeResult result, Instant now);
    void makePaths();
    void makeMedia(Instant now);
    void onBody(const Bytes& body, Instant now);
    void onDatagram(ByteView datagram, transport::IceGenerations::Generation generation, Instant now);
    void onMessage(std::uint8_t type, const Bytes& body, Instant now);
    std::optional<SequenceNumber> sendInner(Bytes inner, Instant now);
    void sendRecord(ByteView text);
    void attack(Instant now);
    void play(Instant now);
    [[nodiscard]] Instant now() const { return m_config.clock(); }

    Config m_config;
    HostileBodies m_bodies;
    crypto::KeyPair m_key;
    SyntheticCodecs m_synthetic;
    std::unique_ptr<transport::RendezvousConnector::Attempt> m_attempt;
    std::unique_ptr<transport::RendezvousConnection> m_connection;
    std::unique_ptr<crypto::GateInitiator> m_gate;
    bool m_keyed = false;
    session::RecordKeys m_records;
    transport::SecureDatagrams m_datagrams;
    std::unique_ptr<transport::ControlChannel> m_control;
    std::unique_ptr<transport::IceGenerations> m_paths;
    std::unique_ptr<media::MediaEngine> m_media;
    std::shared_ptr<const frame::I420Buffer> m_picture;
    std::optional<Instant> m_nextRound;
    std::optional<Instant> m_nextTick;
    std::int64_t m_tick = 0;
    Counts m_counts;
};

} // namespace alcove::testing

#include "tests/hostile/hostile_peer.h"

#include "core/flow/delay_rate_controller.h"
#include "core/session/control_bodies.h"
#include "core/session/control_type.h"
#include "core/wire/control_envelope.h"

namespace alcove::testing {
namespace {

using session::ControlType;
using transport::ControlCarrier;
using transport::IceGenerations;

constexpr Duration kTick = std::chrono::milliseconds(10);
constexpr Duration kConnectTimeout = std::chrono::seconds(5);
constexpr Duration kRetry = std::chrono::seconds(2);
constexpr std::int64_t kIpUdp = 28;

} // namespace

HostilePeer::HostilePeer(Config config)
    : m_config(std::move(config))
    , m_bodies(m_config.seed)
    , m_key(crypto::KeyPair::generate(m_config.random))
    , m_picture(std::make_shared<const frame::I420Buffer>(640, 360))
{
}

HostilePeer::~HostilePeer() = default;

void HostilePeer::start()
{
    m_nextTick = now();
    shakeHands(now());
}

void HostilePeer::shakeHands(Instant now)
{
    m_keyed = false;
    m_nextRound = now + m_config.round;
    m_media.reset();
    m_paths.reset();
    m_control.reset();
    m_datagrams.clear();
    crypto::GateInitiator::Config gate { m_key.clone(), m_config.therapistKey, crypto::RootKeys::derive(m_config.secret),
        crypto::HandshakeContext::Invitation, 0, "Kim", "1", 0, {} };
    m_gate = std::make_unique<crypto::GateInitiator>(std::move(gate), m_config.random);
    m_gate->start(now);
    m_attempt = m_config.connector.connect(m_config.place, kConnectTimeout,
        [this](Result<std::unique_ptr<transport::RendezvousConnection>> result) { onConnected(std::move(result)); });
    m_config.wakeupChanged();
}

void HostilePeer::onConnected(Result<std::unique_ptr<transport::RendezvousConnection>> result)
{
    if (!result) {
        m_nextRound = now() + kRetry;
        m_config.wakeupChanged();
        return;
    }
    m_connection = std::move(result).value();
    transport::RendezvousConnection::Events events;
    events.onBody = [this](const Bytes& body) {
        if (m_keyed)
            onBody(body, now());
        else
            onOutcome(m_gate->onBody(0, body, now()), now());
        m_config.wakeupChanged();
    };
    events.onClosed = [this](const Error&) {
        m_nextRound = std::min(m_nextRound.value_or(Instant::max()), now() + kRetry);
        m_config.wakeupChanged();
    };
    m_connection->start(std::move(events));
    onOutcome(m_gate->onConnected(0, {}, now(), m_config.wallClock()), now());
}

void HostilePeer::onOutcome(crypto::GateInitiatorOutcome outcome, Instant now)
{
    if (auto* send = std::get_if<crypto::GateSend>(&outcome)) {
        m_connection->send(std::move(send->body));
    } else if (auto* initiated = std::get_if<crypto::GateInitiated>(&outcome)) {
        m_connection->send(std::move(initiated->body));
        begin(std::move(initiated->result), now);
    }
}

void HostilePeer::begin(crypto::HandshakeResult result, Instant now)
{
    ++m_counts.handshakes;
    m_keyed = true;
    m_connection->setAuthenticated();
    m_records.restart({ crypto::RecordSealer(std::move(result.keys.send.record), result.remoteTag),
        crypto::RecordOpener(std::move(result.keys.receive.record), result.localTag) });
    static_cast<void>(m_datagrams.install({ std::move(result.keys.send.datagram), std::move(result.keys.receive.datagram), result.remoteTag, result.localTag },
        transport::Numbering::Restart, transport::SwitchOver::AtOnce, now));
    transport::ControlChannel::Callbacks callbacks;
    callbacks.onMessage = [this](std::uint8_t type, const Bytes& body) { onMessage(type, body, this->now()); };
    callbacks.carry = [this](ControlCarrier carrier, ByteView envelope) {
        if (carrier == ControlCarrier::Records)
            sendRecord(envelope);
    };
    m_control = std::make_unique<transport::ControlChannel>(std::move(callbacks));
    makeMedia(now);
    makePaths();
    sendState();
}

void HostilePeer::makeMedia(Instant now)
{
    media::MediaEngine::Config media { m_config.net, m_config.codecs, m_config.codecs, m_config.random, [this] { return this->now(); } };
    media.wakeNet = [] { };
    media.codecs = &m_synthetic;
    media.rateController = std::make_unique<flow::DelayRateController>(now);
    media.onFrame = [](const media::ShownFrame&) { };
    media.sendInner = [this](ByteView inner, Instant at) -> std::optional<SequenceNumber> {
        Bytes copy = toBytes(inner);
        if (m_bodies.below(2) == 0) {
            m_bodies.change(copy);
            ++m_counts.changedMedia;
        }
        return sendInner(std::move(copy), at);
    };
    auto made = media::MediaEngine::create(std::move(media), now);
    if (made)
        m_media = std::move(made).value();
}

void HostilePeer::makePaths()
{
    IceGenerations::Events events;
    events.onDatagram = [this](ByteView datagram, IceGenerations::Generation generation, Instant at) { onDatagram(datagram, generation, at); };
    events.onState = [this](IceGenerations::Generation, transport::PathState state, Instant at) {
        if (state != transport::PathState::Connected)
            return;
        ++m_counts.paths;
        m_media->setPathUp(true, at);
        m_media->setMediaAllowed(true, at);
    };
    const auto say = [this](ControlType type, const Bytes& body) { static_cast<void>(m_control->send(static_cast<std::uint8_t>(type), body, now())); };
    events.onLocalCredentials = [say](IceGenerations::Generation generation, const transport::PathCredentials& own) {
        say(ControlType::IceDescription, session::encode(session::IceDescriptionBody { generation, own.username, own.password }));
    };
    events.onLocalCandidate = [say](IceGenerations::Generation generation, const std::string& candidate) {
        say(ControlType::IceCandidate, session::encode(session::IceCandidateBody { generation, candidate }));
    };
    events.onLocalCandidatesDone = [say](IceGenerations::Generation generation) {
        say(ControlType::IceCandidate, session::encode(session::IceCandidateBody { generation, {} }));
    };
    events.sealProbe = [this](Instant at) {
        auto sealed = m_datagrams.seal(Bytes(16), at);
        return sealed ? std::move(sealed->datagram) : Bytes {};
    };
    m_paths = std::make_unique<IceGenerations>(
        [this](IceGenerations::Generation generation) { return m_config.makePath(generation, m_connection->isLoopback()); }, std::move(events));
}

void HostilePeer::sendRecord(ByteView text)
{
    auto record = m_records.seal(text);
    if (record && m_connection)
        m_connection->send(std::move(record).value());
}

void HostilePeer::sendState()
{
    if (!m_control)
        return;
    session::StateBody state;
    state.nextExpected = m_control->nextExpected();
    state.presence.ready = true;
    const Bytes body = session::encode(state);
    sendRecord(wire::writeControlEnvelope({ static_cast<std::uint8_t>(ControlType::State), false, 0, body }));
}

void HostilePeer::onBody(const Bytes& body, Instant now)
{
    const auto text = m_records.open(body, now);
    const auto envelope = text ? wire::parseControlEnvelope(*text) : std::nullopt;
    if (!envelope)
        return;
    if (envelope->type != static_cast<std::uint8_t>(ControlType::State)) {
        if (const auto ack = envelope->type == wire::kControlAckType ? wire::parseControlAck(envelope->body) : std::nullopt)
            m_bodies.follow(ack->nextExpected);
        m_control->onEnvelope(*text, now);
        return;
    }
    m_gate->onSessionLive();
    ++m_counts.states;
    const auto state = session::parseState(envelope->body);
    if (state)
        m_bodies.follow(state->nextExpected);
    if (m_control->isLive(ControlCarrier::Records))
        return;
    if (state)
        static_cast<void>(m_control->onPeerState(state->nextExpected, now));
    m_control->setLive(ControlCarrier::Records, true, now);
    static_cast<void>(m_control->send(static_cast<std::uint8_t>(ControlType::Presence), session::encode(session::Presence { true }), now));
    m_paths->begin(now);
}

void HostilePeer::onMessage(std::uint8_t type, const Bytes& body, Instant now)
{
    if (type == static_cast<std::uint8_t>(ControlType::IceDescription)) {
        if (const auto description = session::parseIceDescription(body))
            m_paths->onRemoteCredentials(description->generation, { description->usernameFragment, description->password }, now);
    } else if (type == static_cast<std::uint8_t>(ControlType::IceCandidate)) {
        const auto candidate = session::parseIceCandidate(body);
        if (candidate && candidate->candidate.empty())
            m_paths->onRemoteCandidatesDone(candidate->generation);
        else if (candidate)
            m_paths->onRemoteCandidate(candidate->generation, candidate->candidate);
    }
}

void HostilePeer::onDatagram(ByteView datagram, IceGenerations::Generation generation, Instant now)
{
    Bytes copy = toBytes(datagram);
    const auto opened = m_datagrams.open(copy, now);
    const auto blocks = opened ? wire::parseBlocks(opened->inner) : std::nullopt;
    if (!blocks)
        return;
    ++m_counts.heard;
    m_paths->onAuthentic(generation, now);
    m_media->onBlocks(*blocks, opened->sequence, DataSize::bytes(static_cast<std::int64_t>(datagram.size()) + kIpUdp), now);
}

std::optional<SequenceNumber> HostilePeer::sendInner(Bytes inner, Instant now)
{
    if (!m_paths || !m_paths->active())
        return std::nullopt;
    auto sealed = m_datagrams.seal(inner, now);
    if (!sealed || !m_paths->send(sealed->datagram))
        return std::nullopt;
    ++m_counts.datagrams;
    return sealed->sequence;
}

/// What one tick brings: hostile datagrams, and now and then a hostile record. The first two seconds of a
/// round are left alone, so that a path comes about.
void HostilePeer::attack(Instant now)
{
    if (!m_keyed || *m_nextRound - now > m_config.round - std::chrono::seconds(2))
        return;
    const std::uint32_t each = std::max<std::uint32_t>(1, m_config.rate / 100);
    for (std::uint32_t i = 0; i < each; ++i) {
        if (m_bodies.below(10) != 0) {
            static_cast<void>(sendInner(m_bodies.blocks(), now));
            continue;
        }
        ++m_counts.records;
        Bytes text = m_bodies.below(4) == 0 ? m_bodies.noise(m_bodies.below(1200)) : m_bodies.envelope();
        sendRecord(text);
    }
}

/// Ten milliseconds of sound and, each third time, a picture of the hostile side's own.
void HostilePeer::play(Instant now)
{
    if (!m_keyed || !m_media)
        return;
    frame::AudioFrame sound;
    sound.time = now;
    m_media->microphone().onCaptured(sound);
    m_media->onAudioEncoded(now);
    m_media->speaker().pull(sound, now, now);
    if (++m_tick % 3 == 0)
        m_media->onCapturedFrame({ m_picture, now }, now);
}

void HostilePeer::onTimer(Instant now)
{
    if (m_nextRound && *m_nextRound <= now)
        shakeHands(now);
    if (m_keyed) {
        m_records.onTimer(now);
        m_datagrams.onTimer(now);
        m_control->onTimer(now);
        m_paths->onTimer(now);
        m_media->onTimer(now);
    }
    if (m_nextTick && *m_nextTick <= now) {
        m_nextTick = now + kTick;
        play(now);
        attack(now);
    }
}

} // namespace alcove::testing

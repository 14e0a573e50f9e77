#include "core/session/call.h"

#include "core/base/earlier.h"
#include "core/base/log.h"
#include "core/wire/block.h"

#include <utility>

namespace alcove::session {
namespace {

/// IPv4 and UDP around a datagram.
constexpr std::int64_t kIpUdp = 28;
/// The smallest inner plaintext a keep-alive needs: one size for all of them.
constexpr std::size_t kProbeInner = 16;
/// While a call lives, work that other threads hand back may move timers: look at least this often.
/// Chosen: one feedback interval, fifty wakeups a second at most.
constexpr Duration kLongestNapInCall = std::chrono::milliseconds(20);
/// chosen: the servers follow the first record at once; a tunnel to a distant one takes a few round trips.
constexpr Duration kServersPatience = std::chrono::seconds(2);
/// Logins live four hours: half of that leaves a path restarted late a fresh one.
constexpr Duration kOfferEvery = std::chrono::hours(2);
/// After the session only what is written goes over; the path is kept open for it.
constexpr Duration kLongestNapAfter = std::chrono::seconds(5);
constexpr Duration kLongestNapWaiting = std::chrono::milliseconds(400);
/// Of a connection that wants refreshing: silence for this many of its intervals means that nobody is there.
/// Chosen: one lost message and its answer's journey are no reason.
constexpr int kSilentIntervals = 3;

/// No media may flow while one side rests, or has not come back from the other's moment.
bool isResting(const Presence& presence) { return presence.moment || presence.away; }

/// What sound and everything that keeps the call alive needs must not wait behind a picture.
transport::RendezvousLane::Urgency urgencyOf(ByteView inner)
{
    using transport::RendezvousLane;
    bool picture = false;
    for (const wire::Block& block : wire::parseBlocks(inner).value_or(std::vector<wire::Block> {})) {
        if (block.kind == wire::BlockKind::Audio)
            return RendezvousLane::Urgency::Sound;
        picture = picture || block.kind == wire::BlockKind::Video || block.kind == wire::BlockKind::Fec || block.kind == wire::BlockKind::Bulk;
    }
    return picture ? RendezvousLane::Urgency::Picture : RendezvousLane::Urgency::Sound;
}

} // namespace

/// Marks one input, so that the wakeup is told once when the outermost is done.
class Call::Input {
public:
    explicit Input(Call& call) : m_call(call) { ++m_call.m_depth; }
    ~Input()
    {
        if (--m_call.m_depth == 0)
            m_call.m_config.wakeupChanged();
    }
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;

private:
    Call& m_call;
};

Call::Call(Config config, Instant now)
    : m_config(std::move(config))
    , m_observer(m_config.observer)
    , m_lastHeard(now)
{
}

Call::~Call() = default;

Result<std::unique_ptr<Call>> Call::create(Config config, Instant now)
{
    std::unique_ptr<Call> call(new Call(std::move(config), now));
    Call* self = call.get();
    media::MediaEngine::Config media = std::move(call->m_config.media);
    call->m_config.media.clock = media.clock;
    media.sendInner = [self](ByteView inner, Instant at) { return self->sendInner(inner, at); };
    ASSIGN_OR_RETURN(call->m_media, media::MediaEngine::create(std::move(media), now));
    call->createPaths();
    call->createExchanges();
    call->resetControl();
    return call;
}

void Call::createPaths()
{
    using transport::IceGenerations;
    IceGenerations::Events events;
    events.onDatagram = [this](ByteView datagram, IceGenerations::Generation generation, Instant at) { onDatagram(datagram, generation, at); };
    events.onState = [this](IceGenerations::Generation generation, transport::PathState state, Instant at) { onPathState(generation, state, at); };
    events.onLocalCredentials = [this](IceGenerations::Generation generation, const transport::PathCredentials& credentials) {
        sendMessage(ControlType::IceDescription, encode(IceDescriptionBody { generation, credentials.username, credentials.password }), now());
    };
    events.onLocalCandidate = [this](IceGenerations::Generation generation, const std::string& candidate) {
        sendMessage(ControlType::IceCandidate, encode(IceCandidateBody { generation, candidate }), now());
    };
    events.onLocalCandidatesDone = [this](IceGenerations::Generation generation) {
        sendMessage(ControlType::IceCandidate, encode(IceCandidateBody { generation, {} }), now());
    };
    events.sealProbe = [this](Instant at) {
        const Bytes inner(kProbeInner);
        auto sealed = m_datagrams.seal(inner, at);
        return sealed ? std::move(sealed->datagram) : Bytes {};
    };
    m_media->setPathUp(false, now());
    m_paths = std::make_unique<IceGenerations>(
        [this](IceGenerations::Generation generation) { return m_config.makePath(generation, m_viaLoopback); }, std::move(events));
}

void Call::createExchanges()
{
    RekeyExchange::Callbacks rekey;
    rekey.send = [this](const RekeyBody& body) { return sendMessage(ControlType::Rekey, encode(body), now()); };
    rekey.makeConfig = [this] { return rekeyConfig(); };
    rekey.install = [this](crypto::RekeyResult result, transport::SwitchOver how) { installRekeyed(std::move(result), how, now()); };
    rekey.confirm = [this] {
        m_datagrams.confirm(now());
        m_records.confirm(now());
    };
    m_rekey.emplace(std::move(rekey), m_config.random);

    SafetyWordsExchange::Callbacks words;
    words.send = [this](ControlType type, ByteView value) { sendMessage(type, encodeSafetyWords(value), now()); };
    words.onWords = [this](const crypto::SafetyWords& agreed) { m_observer.onSafetyWords(agreed); };
    words.onAlarm = [this] { m_observer.onSafetyAlarm(); };
    m_words.emplace(std::move(words));
}

void Call::resetControl()
{
    transport::ControlChannel::Callbacks callbacks;
    callbacks.onMessage = [this](std::uint8_t type, const Bytes& body) { onMessage(static_cast<ControlType>(type), body, now()); };
    callbacks.carry = [this](transport::ControlCarrier carrier, ByteView envelope) { carry(carrier, envelope); };
    m_control = std::make_unique<transport::ControlChannel>(std::move(callbacks));
    m_control->setAcknowledgedHandler([this](std::uint32_t next, Instant) { m_rekey->onAcknowledged(next); });
    m_controlUsed = false;
}

/// The other side knows nothing of what was numbered and connected before: its program began anew.
void Call::forgetCall()
{
    if (!m_controlUsed)
        return;
    resetControl();
    createPaths();
    m_fallback.reset();
    m_withoutPath = false;
}

void Call::onHandshake(crypto::HandshakeResult result, std::unique_ptr<transport::RendezvousConnection> connection, Instant now)
{
    const Input input(*this);
    const bool again = m_keyEpoch > 0;
    m_handshakeHash = result.handshakeHash;
    m_peerStatic = result.remoteStatic;
    m_peerSteppedOut = false;
    if (!result.remoteName.empty())
        m_peerName = result.remoteName;
    m_rekeyPsk = std::move(result.keys.rekeyPsk);
    m_rekey->reset();
    m_records.restart({ crypto::RecordSealer(std::move(result.keys.send.record), result.remoteTag),
        crypto::RecordOpener(std::move(result.keys.receive.record), result.localTag) });
    if (again)
        m_datagrams.clear();
    static_cast<void>(m_datagrams.install({ std::move(result.keys.send.datagram), std::move(result.keys.receive.datagram), result.remoteTag, result.localTag },
        transport::Numbering::Restart, transport::SwitchOver::AtOnce, now));
    ++m_keyEpoch;
    m_peerKnown = false;
    m_mayBegin = true;
    m_control->setLive(transport::ControlCarrier::Datagrams, false, now);
    m_line.onRestartAnswered();
    apply(SessionEvent::HandshakeDone, now);
    m_observer.onMilestone(CallMilestone::HandshakeDone);
    adopt(std::move(connection), now);
    if (m_config.side == Side::Client)
        sendState(now);
}

bool Call::attach(std::unique_ptr<transport::RendezvousConnection> connection, std::optional<Bytes> firstRecord, Instant now)
{
    const Input input(*this);
    if (firstRecord) {
        const auto text = m_records.open(*firstRecord, now);
        const auto envelope = text ? wire::parseControlEnvelope(*text) : std::nullopt;
        const auto state = envelope && envelope->type == static_cast<std::uint8_t>(ControlType::State) ? parseState(envelope->body) : std::nullopt;
        if (!state || !m_states.take(now)) {
            connection->close();
            return false;
        }
        adopt(std::move(connection), now);
        onState(*state, now);
        return true;
    }
    adopt(std::move(connection), now);
    sendState(now);
    return true;
}

void Call::adopt(std::unique_ptr<transport::RendezvousConnection> connection, Instant now)
{
    m_control->setLive(transport::ControlCarrier::Records, false, now);
    m_lane.setConnection(nullptr);
    m_connection = std::move(connection);
    if (!m_connection)
        return;
    // A broker is many people's: it carries control, never media.
    if (m_connection->peerAddress().kind != crypto::PeerAddress::Kind::Broker)
        m_lane.setConnection(m_connection.get());
    m_connection->setAuthenticated();
    m_viaLoopback = m_connection->isLoopback();
    const auto refresh = m_connection->refreshInterval();
    m_refreshAt = refresh ? std::optional(now + *refresh) : std::nullopt;
    transport::RendezvousConnection::Events events;
    events.onBody = [this](Bytes body) {
        if (!body.empty() && body.front() == crypto::kDatagramType)
            onDatagram(body, std::nullopt, this->now());
        else
            onRecord(std::move(body), this->now());
    };
    events.onClosed = [this](const Error&) {
        const Input input(*this);
        m_control->setLive(transport::ControlCarrier::Records, false, this->now());
        m_lane.setConnection(nullptr);
        m_connection.reset();
        // In a call over UDP the line monitor decides; otherwise nothing else would notice soon enough.
        if (m_config.wantAttach && (m_state == SessionState::Waiting || m_state == SessionState::Admitted || m_fallback.isOn()))
            m_config.wantAttach();
    };
    m_connection->start(std::move(events));
}

void Call::repeatRecords(Instant now)
{
    const Input input(*this);
    if (m_connection && m_peerKnown)
        m_control->setLive(transport::ControlCarrier::Records, true, now);
}

/// In a call the line monitor watches. Before it the client asks, the other side answers, and each
/// question brings again what got lost.
void Call::refreshConnection(Instant now)
{
    const bool beforeCall = m_state == SessionState::Waiting || m_state == SessionState::Admitted;
    if (!m_connection || !m_refreshAt || now < *m_refreshAt || !beforeCall)
        return;
    const Duration interval = m_connection->refreshInterval().value_or(Duration::max());
    m_refreshAt = now + interval;
    const bool silent = now - m_lastHeard > kSilentIntervals * interval;
    if (m_config.side == Side::Therapist) {
        if (!silent)
            return;
        m_control->setLive(transport::ControlCarrier::Records, false, now);
        m_connection.reset();
    } else if (silent && m_config.wantAttach) {
        m_config.wantAttach();
    } else {
        sendState(now);
    }
}

bool Call::isLocalTag(const crypto::ReceiveTag& tag) const { return m_records.isLocalTag(tag) || m_datagrams.isLocalTag(tag); }

// ------------------------------------------------------------------ records and control

void Call::onRecord(Bytes body, Instant now)
{
    const Input input(*this);
    if (!m_peerKnown && m_config.onGateBody && !crypto::recordTag(body)) {
        m_config.onGateBody(body);
        return;
    }
    const auto text = m_records.open(body, now);
    const auto envelope = text ? wire::parseControlEnvelope(*text) : std::nullopt;
    if (!envelope)
        return;
    m_lastHeard = now;
    if (envelope->type == static_cast<std::uint8_t>(ControlType::State)) {
        if (const auto state = parseState(envelope->body); state && m_states.take(now))
            onState(*state, now);
        return;
    }
    if (m_peerKnown)
        m_control->onEnvelope(*text, now);
}

/// The client speaks first. The therapist's side goes on with the call the client names, or begins a
/// new one when the client knows none or another; the client takes over what it is told. A program that
/// began anew has shaken hands anew, so each handshake may begin one call: who asks again under the same
/// keys has not heard the answer, and hears it again.
void Call::onState(const StateBody& body, Instant now)
{
    const bool sameCall = m_callId && body.callId == m_callId;
    const bool mayBegin = std::exchange(m_mayBegin, false);
    if (m_config.side == Side::Therapist) {
        if (!sameCall && mayBegin) {
            forgetCall();
            m_callId = m_config.random.array<16>();
        }
        sendState(now);
    } else if (!sameCall) {
        if (!body.callId || !mayBegin)
            return;
        forgetCall();
        m_callId = body.callId;
    }
    const bool fresh = !m_controlUsed;
    m_controlUsed = true;
    m_peerKnown = true;
    m_line.onRestartAnswered();
    if (m_config.peerKnown)
        m_config.peerKnown();
    if (!m_control->onPeerState(body.nextExpected, now))
        log(LogLevel::Warning, "session", "the other side expects numbers this call never used");
    m_control->setLive(transport::ControlCarrier::Records, m_connection != nullptr, now);
    onPeerPresence(body.presence, now);
    if (fresh) {
        startSafetyWords();
        if (m_config.side == Side::Client) {
            m_firstPathBy = now;
            if (body.serversFollow && m_config.useServers)
                m_firstPathBy = now + kServersPatience;
            else
                beginFirstPath(now);
        }
    }
    if (m_config.side == Side::Therapist)
        offerServers(now);
}

void Call::offerServers(Instant now)
{
    if (!m_config.offerServers)
        return;
    m_nextOffer = now + kOfferEvery;
    if (const PathServers servers = m_config.offerServers(); !servers.empty())
        sendMessage(ControlType::PathServers, encode(servers), now);
}

void Call::onServers(ByteView body, Instant now)
{
    if (m_config.side != Side::Client || !m_config.useServers)
        return;
    auto servers = parsePathServers(body, m_viaLoopback ? transport::LoopbackUse::Allowed : transport::LoopbackUse::Refused);
    if (!servers) {
        log(LogLevel::Warning, "session", "the other side named servers that are not used");
        beginFirstPath(now);
        return;
    }
    m_config.useServers(std::move(*servers), [this, alive = std::weak_ptr<bool>(m_alive)] {
        if (alive.expired())
            return;
        const Input input(*this);
        if (m_nextTry)
            m_nextTry = this->now(); // these may be what was missing
        beginFirstPath(this->now());
    });
}

void Call::beginFirstPath(Instant now)
{
    if (std::exchange(m_firstPathBy, std::nullopt))
        restartPath(now);
}

void Call::sendState(Instant now)
{
    static_cast<void>(now);
    if (!m_connection)
        return;
    const Bytes state = encode(StateBody { m_callId, m_control->nextExpected(), m_presence,
        m_config.offerServers && !m_config.offerServers().empty() });
    auto record = m_records.seal(wire::writeControlEnvelope({ static_cast<std::uint8_t>(ControlType::State), false, 0, state }));
    if (record)
        m_connection->send(std::move(record).value());
}

void Call::carry(transport::ControlCarrier carrier, ByteView envelope)
{
    if (carrier == transport::ControlCarrier::Datagrams) {
        m_media->sendControl(envelope, now());
        return;
    }
    if (!m_connection)
        return;
    auto record = m_records.seal(envelope);
    if (record)
        m_connection->send(std::move(record).value());
}

std::uint32_t Call::sendMessage(ControlType type, ByteView body, Instant now)
{
    if (m_config.onControl)
        m_config.onControl(true, type, body);
    const auto number = m_control->send(static_cast<std::uint8_t>(type), body, now);
    if (!number)
        log(LogLevel::Warning, "session", "a control message was refused: " + number.error().detail);
    return number ? *number : 0;
}

void Call::onMessage(ControlType type, ByteView body, Instant now)
{
    const Input input(*this);
    if (m_config.onControl)
        m_config.onControl(false, type, body);
    switch (type) {
    case ControlType::Presence:
        if (const auto presence = parsePresence(body))
            onPeerPresence(*presence, now);
        break;
    case ControlType::WordsCommitment:
    case ControlType::WordsNonce:
    case ControlType::WordsReveal:
        if (const auto value = parseSafetyWords(body))
            m_words->onMessage(type, *value);
        break;
    case ControlType::IceDescription:
    case ControlType::IceCandidate: onIceMessage(type, body, now); break;
    case ControlType::PathServers: onServers(body, now); break;
    case ControlType::Pair: onPair(body, now); break;
    case ControlType::PairStored:
        if (m_config.side == Side::Therapist)
            m_observer.onPaired();
        break;
    case ControlType::Rekey:
        if (const auto rekey = parseRekey(body))
            m_rekey->onMessage(*rekey);
        break;
    case ControlType::Chat:
        if (const auto text = parseChat(body); text && m_chat.take(now))
            m_observer.onChat(*text);
        break;
    case ControlType::Bye:
        if (const auto reason = parseBye(body))
            onBye(*reason, now);
        break;
    case ControlType::State: break; // records only
    default:
        if (isFeature(type))
            m_observer.onFeatureMessage(type, body, now);
        break;
    }
}

void Call::onPeerPresence(const Presence& presence, Instant now)
{
    if (presence == m_peerPresence) {
        evaluate(now);
        return;
    }
    // The therapist stepped away or ended: going in again is the client's own press, as the first time.
    if (m_config.side == Side::Client && m_peerPresence.ready && !presence.ready)
        m_presence.ready = m_presence.moment = m_presence.notAlone = m_presence.away = false;
    m_peerPresence = presence;
    m_media->setPeerCameraOff(presence.cameraOff, now);
    m_observer.onPeerPresence(presence);
    evaluate(now);
}

void Call::publishPresence(Instant now)
{
    sendMessage(ControlType::Presence, encode(m_presence), now);
    evaluate(now);
}

void Call::onIceMessage(ControlType type, ByteView body, Instant now)
{
    if (type == ControlType::IceDescription) {
        if (const auto description = parseIceDescription(body))
            m_paths->onRemoteCredentials(description->generation, { description->usernameFragment, description->password }, now);
    } else if (const auto candidate = parseIceCandidate(body)) {
        if (candidate->candidate.empty())
            m_paths->onRemoteCandidatesDone(candidate->generation);
        else
            m_paths->onRemoteCandidate(candidate->generation, candidate->candidate);
    }
}

void Call::startSafetyWords()
{
    if (m_config.side == Side::Client)
        m_words->startAsClient(m_handshakeHash, m_config.random);
    else
        m_words->startAsTherapist(m_handshakeHash, m_config.random);
}

void Call::onPair(ByteView body, Instant now)
{
    const auto secret = parsePair(body);
    if (!secret || m_config.side != Side::Client)
        return;
    if (m_observer.onPairOffered(crypto::Key(*secret)))
        sendMessage(ControlType::PairStored, {}, now);
}

void Call::offerPair(const crypto::Key& relationshipSecret, Instant now)
{
    const Input input(*this);
    sendMessage(ControlType::Pair, encodePair(relationshipSecret.view()), now);
}

void Call::onBye(ByeReason reason, Instant now)
{
    if (m_config.side == Side::Therapist && reason == ByeReason::SteppedOut) {
        m_peerPresence = {};
        m_peerSteppedOut = true;
        m_observer.onPeerLeft(reason);
        evaluate(now);
        return;
    }
    apply(SessionEvent::End, now);
    m_observer.onPeerLeft(reason);
}

// ------------------------------------------------------------------ datagrams and paths

void Call::onDatagram(ByteView datagram, std::optional<transport::IceGenerations::Generation> generation, Instant now)
{
    const Input input(*this);
    Bytes copy = toBytes(datagram);
    const auto opened = m_datagrams.open(copy, now);
    if (!opened)
        return;
    const auto blocks = wire::parseBlocks(opened->inner);
    if (!blocks)
        return;
    m_lastHeard = now;
    noteCarrier(generation, now);
    const bool media = std::any_of(blocks->begin(), blocks->end(), [](const wire::Block& block) { return block.kind == wire::BlockKind::Audio || block.kind == wire::BlockKind::Video; });
    // In a call only sound or picture counts as a sign of life: the other side sends one at least every 60 ms.
    if (media || m_state != SessionState::InCall)
        m_line.onAuthenticDatagram(now);
    for (const wire::Block& block : *blocks) {
        if (block.kind == wire::BlockKind::Control && m_peerKnown)
            m_control->onEnvelope(block.body, now);
    }
    m_media->onBlocks(*blocks, opened->sequence, DataSize::bytes(static_cast<std::int64_t>(datagram.size()) + kIpUdp), now);
    evaluate(now);
}

void Call::noteCarrier(std::optional<transport::IceGenerations::Generation> generation, Instant now)
{
    if (!generation) {
        if (m_lane.isOpen() && m_fallback.onRendezvousHeard(udpPaths(), now))
            travelOverRendezvous(now);
        return;
    }
    m_paths->onAuthentic(*generation, now);
    if (m_fallback.onPathHeard(*generation, now))
        m_media->onPathChange(now);
    if (m_peerKnown && !m_control->isLive(transport::ControlCarrier::Datagrams))
        m_control->setLive(transport::ControlCarrier::Datagrams, true, now);
}

void Call::onPathState(transport::IceGenerations::Generation generation, transport::PathState state, Instant now)
{
    const Input input(*this);
    if (state == transport::PathState::Failed) {
        m_fallback.onPathFailed(generation);
        m_withoutPath = m_withoutPath || m_fallback.hasFailed(udpPaths());
        if (m_config.side == Side::Client)
            m_nextTry = now + FallbackSwitch::kTryEvery;
    }
    if (state != transport::PathState::Connected)
        return;
    m_withoutPath = false;
    m_control->setLive(transport::ControlCarrier::Datagrams, true, now);
    m_observer.onMilestone(CallMilestone::PathConnected);
    m_media->onPathChange(now);
    m_media->setPathUp(true, now);
    if (m_state != SessionState::InCall)
        m_media->proveCapacity(now);
}

std::optional<SequenceNumber> Call::sendInner(ByteView inner, Instant now)
{
    const bool detour = viaRendezvous();
    if (!detour && (!m_paths || !m_paths->active()))
        return std::nullopt;
    auto sealed = m_datagrams.seal(inner, now);
    if (!sealed)
        return std::nullopt;
    if (detour)
        m_lane.send(std::move(sealed->datagram), urgencyOf(inner), now);
    else if (!m_paths->send(sealed->datagram))
        return std::nullopt;
    return sealed->sequence;
}

void Call::restartPath(Instant now)
{
    m_paths->begin(now);
    m_observer.onMilestone(CallMilestone::PathRestarted);
}

// ------------------------------------------------------------------ keys

std::optional<crypto::RekeyConfig> Call::rekeyConfig()
{
    if (!m_rekeyPsk)
        return std::nullopt;
    return crypto::RekeyConfig { m_config.localStatic.clone(), m_peerStatic, m_rekeyPsk->clone(), m_handshakeHash,
        crypto::chooseTag(m_config.random, [this](const crypto::ReceiveTag& tag) { return isLocalTag(tag); }) };
}

void Call::installRekeyed(crypto::RekeyResult result, transport::SwitchOver switchOver, Instant now)
{
    m_handshakeHash = result.handshakeHash;
    m_rekeyPsk = std::move(result.keys.rekeyPsk);
    m_records.add({ crypto::RecordSealer(std::move(result.keys.send.record), result.remoteTag),
        crypto::RecordOpener(std::move(result.keys.receive.record), result.localTag) });
    static_cast<void>(m_datagrams.install({ std::move(result.keys.send.datagram), std::move(result.keys.receive.datagram), result.remoteTag, result.localTag },
        transport::Numbering::Continue, switchOver, now));
    ++m_keyEpoch;
    m_observer.onMilestone(CallMilestone::Rekeyed);
}

// ------------------------------------------------------------------ what the person does

void Call::setReady(bool ready, Instant now)
{
    const Input input(*this);
    m_presence.ready = ready;
    // Going in and letting in are a person's own press: they end what rested from an earlier stay.
    m_presence.moment = m_presence.notAlone = m_presence.away = false;
    if (ready && m_state != SessionState::InCall && hasPath())
        m_media->proveCapacity(now);
    publishPresence(now);
}

void Call::setMoment(bool moment, Instant now)
{
    const Input input(*this);
    m_presence.moment = moment;
    m_presence.notAlone = false;
    m_presence.away = moment || m_peerPresence.moment;
    publishPresence(now);
}

void Call::setNotAlone(Instant now)
{
    const Input input(*this);
    m_presence.moment = true;
    m_presence.notAlone = true;
    m_presence.away = true;
    publishPresence(now);
}

void Call::setMicrophoneOff(bool off, Instant now)
{
    const Input input(*this);
    m_presence.microphoneOff = off;
    m_media->setMuted(off);
    publishPresence(now);
}

void Call::setCameraOff(bool off, Instant now)
{
    const Input input(*this);
    m_presence.cameraOff = off;
    m_media->setCameraOff(off, now);
    publishPresence(now);
}

void Call::setNote(Presence::Note note, Instant now)
{
    const Input input(*this);
    m_presence.note = note;
    publishPresence(now);
}

void Call::setWords(bool match, bool differ, Instant now)
{
    const Input input(*this);
    m_presence.wordsMatch = match;
    m_presence.wordsDiffer = differ;
    publishPresence(now);
}

void Call::setWordsAsDigits(bool on, Instant now)
{
    const Input input(*this);
    if (std::exchange(m_presence.wordsAsDigits, on) != on && m_peerKnown)
        publishPresence(now);
}

Status Call::sendChat(std::string_view text, Instant now)
{
    const Input input(*this);
    if (auto number = m_control->send(static_cast<std::uint8_t>(ControlType::Chat), encodeChat(text), now); !number)
        return std::move(number).error();
    return {};
}

Status Call::sendFeature(ControlType type, ByteView body, Instant now)
{
    const Input input(*this);
    if (!isFeature(type))
        return Error { ErrorCode::InvalidArgument, "this type of message is the call's own" };
    if (auto number = m_control->send(static_cast<std::uint8_t>(type), body, now); !number)
        return std::move(number).error();
    return {};
}

void Call::leave(ByeReason reason, Instant now)
{
    const Input input(*this);
    m_presence.ready = false;
    sendMessage(ControlType::Bye, encode(reason), now);
    apply(SessionEvent::End, now);
}

void Call::onCapturedFrame(frame::VideoFrame frame, Instant now)
{
    const Input input(*this);
    m_media->onCapturedFrame(std::move(frame), now);
}

void Call::onAudioEncoded(Instant now)
{
    const Input input(*this);
    m_media->onAudioEncoded(now);
}

void Call::onInterfaceChange(Instant now)
{
    const Input input(*this);
    m_interfaceChanged = true;
    m_line.onInterfaceChange(now);
    watchLine(now);
}

// ------------------------------------------------------------------ state and time

SessionState Call::wantedState() const
{
    const bool ready = m_presence.ready && m_peerPresence.ready;
    if (!ready)
        return m_presence.ready || m_peerPresence.ready ? SessionState::Admitted : SessionState::Waiting;
    if (m_line.dropped())
        return SessionState::Reconnecting;
    return isResting(m_presence) || isResting(m_peerPresence) ? SessionState::Moment : SessionState::InCall;
}

/// The other side's moment closes the devices here too; only this person's own press opens them again.
void Call::restWithPeer(Instant now)
{
    if (m_presence.away || !m_presence.ready || !(m_presence.moment || m_peerPresence.moment))
        return;
    m_presence.away = true;
    sendMessage(ControlType::Presence, encode(m_presence), now);
}

void Call::evaluate(Instant now)
{
    if (!isLive(m_state) || !m_peerKnown)
        return;
    restWithPeer(now);
    const SessionState wanted = wantedState();
    if (wanted == m_state)
        return;
    switch (wanted) {
    case SessionState::Waiting: apply(SessionEvent::NobodyReady, now); break;
    case SessionState::Admitted: apply(SessionEvent::OneReady, now); break;
    case SessionState::Reconnecting: apply(SessionEvent::LineDropped, now); break;
    case SessionState::InCall:
        if (m_state == SessionState::Moment)
            apply(SessionEvent::MomentEnded, now);
        else
            apply(m_state == SessionState::Reconnecting ? SessionEvent::LineBackInCall : SessionEvent::BothReady, now);
        break;
    case SessionState::Moment:
        if (m_state != SessionState::InCall && m_state != SessionState::Reconnecting)
            apply(SessionEvent::BothReady, now);
        apply(m_state == SessionState::Reconnecting ? SessionEvent::LineBackInMoment : SessionEvent::MomentBegan, now);
        break;
    case SessionState::Invitation:
    case SessionState::Gate:
    case SessionState::Handshake:
    case SessionState::Ended: break;
    }
}

void Call::apply(SessionEvent event, Instant now)
{
    const auto next = transition(m_state, event);
    if (!next) {
        log(LogLevel::Warning, "session", next.error().detail);
        return;
    }
    const SessionState previous = m_state;
    m_state = *next;
    if (m_state == previous)
        return;
    const bool inSession = m_state == SessionState::InCall || m_state == SessionState::Moment || m_state == SessionState::Reconnecting;
    const bool wasInSession = previous == SessionState::InCall || previous == SessionState::Moment || previous == SessionState::Reconnecting;
    if (inSession && (!wasInSession || m_state == SessionState::InCall))
        m_line.start(now);
    else if (!inSession)
        m_line.stop();
    m_media->setMediaAllowed(mediaAllowed(m_state), now);
    m_media->setPeerCameraOff(m_peerPresence.cameraOff, now);
    if (previous == SessionState::Reconnecting && inSession)
        m_observer.onMilestone(CallMilestone::Resumed);
    m_observer.onState(m_state, previous);
}

void Call::watchLine(Instant now)
{
    for (auto action = m_line.poll(now); action != LineMonitor::Action::None; action = m_line.poll(now)) {
        if (action == LineMonitor::Action::RestartPath) {
            // The therapist's side follows the client's generation unless its own addresses changed.
            if (m_config.side == Side::Client || m_interfaceChanged)
                restartPath(now);
            m_interfaceChanged = false;
            if (m_config.wantAttach)
                m_config.wantAttach();
        } else if (action == LineMonitor::Action::FullHandshake && m_config.wantHandshake) {
            m_config.wantHandshake();
        }
    }
    evaluate(now);
}

/// In a call the line monitor looks for another path, and where a rendezvous carries it the fallback does.
void Call::retryPath(Instant now)
{
    if (!m_nextTry || now < *m_nextTry)
        return;
    m_nextTry.reset();
    if (hasNoWay() && (m_state == SessionState::Waiting || m_state == SessionState::Admitted))
        restartPath(now);
}

void Call::watchPaths(Instant now)
{
    const Presence& therapist = m_config.side == Side::Therapist ? m_presence : m_peerPresence;
    m_fallback.setLetIn(therapist.ready);
    if (!m_fallback.isOn() && !m_lane.isOpen())
        return;
    for (auto action = m_fallback.poll(udpPaths(), now); action != FallbackSwitch::Action::None; action = m_fallback.poll(udpPaths(), now)) {
        if (action == FallbackSwitch::Action::TryPath) {
            if (m_config.side == Side::Client)
                restartPath(now);
            continue;
        }
        travelOverRendezvous(now);
    }
}

void Call::travelOverRendezvous(Instant now)
{
    m_observer.onMilestone(CallMilestone::OverRendezvous);
    m_media->onPathChange(now);
    m_media->setPathUp(true, now);
}

void Call::onTimer(Instant now)
{
    const Input input(*this);
    m_records.onTimer(now);
    m_datagrams.onTimer(now);
    m_control->onTimer(now);
    m_paths->onTimer(now);
    m_media->onTimer(now);
    refreshConnection(now);
    m_lane.onTimer(now);
    if (isLive(m_state)) {
        if (m_firstPathBy && *m_firstPathBy <= now)
            beginFirstPath(now);
        if (m_nextOffer && *m_nextOffer <= now)
            offerServers(now);
        retryPath(now);
        watchPaths(now);
        watchLine(now);
        m_media->keepAlive(now);
        if (m_config.side == Side::Client && m_datagrams.rekeyDue(now) && m_rekey->mayBegin(now))
            m_rekey->begin(now);
    } else if (m_state == SessionState::Ended) {
        m_media->keepAlive(now);
    }
}

std::optional<Instant> Call::nextWakeup() const
{
    std::optional<Instant> next = earlier(m_records.nextWakeup(), m_datagrams.nextWakeup());
    next = earlier(next, m_control->nextWakeup());
    next = earlier(next, m_paths->nextWakeup());
    next = earlier(next, m_media->nextWakeup());
    next = earlier(next, m_line.nextWakeup());
    next = earlier(next, m_lane.nextWakeup());
    next = earlier(earlier(next, m_firstPathBy), m_nextOffer);
    if (isLive(m_state))
        next = earlier(next, m_nextTry);
    if (m_lane.isOpen())
        next = earlier(next, m_fallback.nextWakeup());
    if (m_state == SessionState::Ended)
        next = earlier(next, now() + kLongestNapAfter);
    if (isLive(m_state))
        next = earlier(next, now() + (m_state == SessionState::InCall ? kLongestNapInCall : kLongestNapWaiting));
    return next;
}

} // namespace alcove::session

#include "core/crypto/gate_initiator.h"

namespace alcove::crypto {
namespace {

constexpr std::array kPauses { std::chrono::seconds(5), std::chrono::seconds(10), std::chrono::seconds(20),
    std::chrono::seconds(40), std::chrono::seconds(60) };

} // namespace

GateInitiator::GateInitiator(Config config, RandomSource& random)
    : m_config(std::move(config))
    , m_random(random)
{
}

void GateInitiator::start(Instant now)
{
    if (m_stage == Stage::Idle)
        beginTry(now);
}

void GateInitiator::armTimer(Duration base, Instant now)
{
    m_wakeup = now + base + Duration(m_random.u32() % static_cast<std::uint32_t>(kMaxJitter.count()));
}

void GateInitiator::beginTry(Instant now)
{
    m_stage = Stage::Greeting;
    ++m_tries;
    m_hellos.clear();
    m_chosenWay.reset();
    m_handshake.reset();
    armTimer(kMessageTimeout, now);
}

GateInitiatorOutcome GateInitiator::endTry(Instant now)
{
    if (m_tries < kQuickTries) {
        beginTry(now);
        return GateRetry {};
    }
    const auto pause = static_cast<std::size_t>(m_tries - kQuickTries);
    m_stage = Stage::Pausing;
    m_hellos.clear();
    m_chosenWay.reset();
    m_handshake.reset();
    armTimer(kPauses[std::min(pause, kPauses.size() - 1)], now);
    return GatePaused {};
}

GateInitiatorOutcome GateInitiator::onTimer(Instant now)
{
    if (!m_wakeup || now < *m_wakeup)
        return GateSilence {};
    if (m_stage == Stage::Pausing) {
        beginTry(now);
        return GateRetry {};
    }
    return endTry(now);
}

GateInitiatorOutcome GateInitiator::onConnected(WayId way, const ReplyAddress& reply, Instant now, UnixTime wall)
{
    if (m_stage != Stage::Greeting || m_hellos.count(way) != 0)
        return GateSilence {};
    Hello hello;
    hello.versions = m_config.versions;
    hello.locator = m_config.root.locator(dayNumber(wall));
    hello.nonce = m_random.array<16>();
    hello.reply = reply;
    m_hellos.emplace(way, hello);
    armTimer(kMessageTimeout, now);
    return GateSend { way, encode(hello, m_config.root.gate) };
}

GateInitiatorOutcome GateInitiator::onBody(WayId way, ByteView body, Instant now)
{
    const auto hello = m_hellos.find(way);
    if (hello == m_hellos.end() || body.empty() || !hasValidMac(body, m_config.root.gate, GateSide::Responder))
        return GateSilence {};
    switch (static_cast<GateType>(body[0])) {
    case GateType::Challenge:
        return onChallenge(way, hello->second, body, now);
    case GateType::Hs2:
        return onHs2(way, hello->second, body, now);
    case GateType::Error:
        return onError(hello->second, body);
    case GateType::Hello:
    case GateType::Hs1:
    case GateType::Hs3:
    case GateType::Record:
        break;
    }
    return GateSilence {};
}

GateInitiatorOutcome GateInitiator::onChallenge(WayId way, const Hello& hello, ByteView body, Instant now)
{
    const std::optional<Challenge> challenge = parseChallenge(body);
    if (m_stage != Stage::Greeting || !challenge || challenge->nonce != hello.nonce
        || challenge->version < m_config.versions.lowest || challenge->version > m_config.versions.highest)
        return GateSilence {};

    HandshakeState::Config config;
    config.patternName = "XKpsk3";
    config.role = Role::Initiator;
    config.prologue = gatePrologue(m_config.context, hello, *challenge);
    config.localStatic = m_config.staticKey.clone();
    config.remoteStatic = m_config.therapistKey;
    config.psks.push_back(m_config.root.psk.clone());
    Result<HandshakeState> handshake = HandshakeState::create(std::move(config), m_random);
    HandshakePayload payload;
    payload.capabilities = m_config.capabilities;
    Bytes noise;
    if (!handshake || !handshake->writeMessage(encodePayload(payload, kPayload1Size), noise))
        return GateSilence {};

    m_handshake = std::move(handshake).value();
    m_chosenWay = way;
    m_version = challenge->version;
    m_stage = Stage::AwaitingHs2;
    armTimer(kMessageTimeout, now);
    const Hs1 message { m_version, hello, challenge->cookie, toArray<kNoise1Size>(noise) };
    return GateSend { way, encode(message, m_config.root.gate) };
}

GateInitiatorOutcome GateInitiator::onHs2(WayId way, const Hello& hello, ByteView body, Instant now)
{
    const std::optional<Hs2> message = parseHs2(body);
    if (m_stage != Stage::AwaitingHs2 || m_chosenWay != way || !m_handshake || !message
        || message->nonce != hello.nonce || message->version != m_version)
        return GateSilence {};
    const Result<Bytes> second = m_handshake->readMessage(message->noise);
    const auto theirs = second ? parsePayload(*second, kPayload2Size) : std::nullopt;
    if (!theirs || !theirs->tag) {
        // An authentic envelope around a handshake that is not: the timer begins afresh.
        m_handshake.reset();
        return GateSilence {};
    }
    HandshakePayload ours;
    m_localTag = chooseTag(m_random, [](const ReceiveTag&) { return false; });
    ours.tag = m_localTag;
    ours.name = m_config.displayName;
    ours.appVersion = m_config.appVersion;
    Bytes noise;
    if (!m_handshake->writeMessage(encodePayload(ours, kPayload3Size), noise)) {
        m_handshake.reset();
        return GateSilence {};
    }
    Result<HandshakeResult> result = finish(*theirs);
    m_handshake.reset();
    if (!result)
        return GateSilence {};
    m_stage = Stage::AwaitingRecord;
    armTimer(kMessageTimeout, now);
    const Hs3 third { m_version, hello.nonce, toArray<kNoise3Size>(noise) };
    return GateInitiated { way, encode(third, m_config.root.gate), std::move(result).value() };
}

Result<HandshakeResult> GateInitiator::finish(const HandshakePayload& theirs)
{
    const Hash64 hash = m_handshake->handshakeHash();
    ASSIGN_OR_RETURN(SessionKeys keys, SessionKeys::fromHandshake(*m_handshake, Role::Initiator));
    return HandshakeResult { std::move(keys), hash, m_config.therapistKey, m_localTag, *theirs.tag, theirs.name,
        theirs.capabilities.value_or(0), theirs.appVersion, m_config.context, m_config.credential, m_version };
}

GateInitiatorOutcome GateInitiator::onError(const Hello& hello, ByteView body)
{
    const std::optional<GateErrorMessage> error = parseGateError(body);
    // A busy therapist is asked again by the timer.
    if (!error || error->nonce != hello.nonce || error->code == GateError::Busy || m_stage == Stage::Live)
        return GateSilence {};
    m_stage = Stage::Refused;
    m_wakeup.reset();
    m_hellos.clear();
    m_handshake.reset();
    return GateRefusal { m_config.credential, error->code, std::nullopt };
}

void GateInitiator::onWayLost(WayId way)
{
    if (m_chosenWay == way && m_stage == Stage::AwaitingHs2)
        m_handshake.reset();
}

void GateInitiator::onSessionLive()
{
    m_stage = Stage::Live;
    m_wakeup.reset();
    m_hellos.clear();
}

} // namespace alcove::crypto

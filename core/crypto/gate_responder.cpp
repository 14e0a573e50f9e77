#include "core/crypto/gate_responder.h"

#include "core/crypto/handshake_payload.h"

namespace alcove::crypto {
namespace {

constexpr Duration kCookieKeyLife = std::chrono::seconds(120);
constexpr std::size_t kMaxHalfOpen = 64;
// The client's own message timer is at most 5.334 s; twice that would only serve an attacker.
constexpr Duration kHalfOpenLife = std::chrono::seconds(10);
// The rim holds at most 64 unauthenticated sockets; the rest is room for ones that live on.
constexpr std::size_t kMaxConnections = 1024;

GateReply errorReply(
    GateError code, std::uint8_t version, const ClientNonce& nonce, const ReplyAddress& reply, const Key& gateKey)
{
    GateReply out;
    out.body = encode(GateErrorMessage { version, code, nonce }, gateKey);
    out.reply = reply;
    out.closeAfter = true;
    return out;
}

GateReply refusal(const GateCredential& credential, GateError code, const Hello& hello)
{
    GateReply out = errorReply(code, kProtocolVersion, hello.nonce, hello.reply, *credential.gateKey);
    out.refusal = GateRefusal { credential.id, code, std::nullopt };
    return out;
}

} // namespace

GateResponder::GateResponder(Config config, GateDirectory& directory, RandomSource& random)
    : m_config(std::move(config))
    , m_directory(directory)
    , m_random(random)
    , m_dummyGateKey(Key::random(random))
    , m_cookieKey(Key::random(random))
    , m_previousCookieKey(Key::random(random))
{
}

GateResponderOutcome GateResponder::onBody(
    ConnectionId connection, const PeerAddress& peer, ByteView body, Instant now, UnixTime wall)
{
    if (body.empty() || body.size() > kMaxGateBody)
        return GateClose {};
    onTimer(now);
    rotateCookieKey(now);
    const auto type = static_cast<GateType>(body[0]);
    if (isRepeated(connection, peer, type))
        return GateClose {};
    switch (type) {
    case GateType::Hello:
        return onHello(peer, body, now, wall);
    case GateType::Hs1:
        return onHs1(connection, peer, body, now, wall);
    case GateType::Hs3:
        return onHs3(connection, body, now, wall);
    case GateType::Challenge:
    case GateType::Hs2:
    case GateType::Error:
    case GateType::Record:
        break;
    }
    return GateSilence {};
}

bool GateResponder::isRepeated(ConnectionId connection, const PeerAddress& peer, GateType type)
{
    // A broker delivers everybody's bodies, some twice; there the cookie memory does this work.
    if (peer.kind == PeerAddress::Kind::Broker || (type != GateType::Hello && type != GateType::Hs1))
        return false;
    if (m_connections.size() >= kMaxConnections && m_connections.count(connection) == 0)
        return true;
    ConnectionProgress& progress = m_connections[connection];
    return std::exchange(type == GateType::Hello ? progress.hadHello : progress.hadHs1, true);
}

void GateResponder::onConnectionClosed(ConnectionId connection)
{
    m_connections.erase(connection);
    std::erase_if(m_halfOpen, [&](const auto& entry) {
        return entry.second.connection == connection && entry.second.reply == ReplyAddress {};
    });
}

void GateResponder::onTimer(Instant now)
{
    std::erase_if(m_halfOpen, [&](const auto& entry) { return entry.second.deadline <= now; });
    m_usedCookies.forgetOld(now);
}

std::optional<Instant> GateResponder::nextWakeup() const
{
    std::optional<Instant> next = m_usedCookies.nextExpiry();
    for (const auto& [nonce, halfOpen] : m_halfOpen)
        next = next ? std::min(*next, halfOpen.deadline) : halfOpen.deadline;
    return next;
}

std::optional<GateCredential> GateResponder::authenticate(ByteView body, const Locator& locator, UnixTime wall)
{
    refreshLocators(dayNumber(wall));
    const auto entry = m_locators.find(locator);
    std::optional<GateCredential> credential;
    if (entry != m_locators.end())
        credential = m_directory.find(entry->second, wall);
    if (!credential || credential->gateKey == nullptr) {
        // The same work as for a known locator, so that time does not tell which ones exist.
        static_cast<void>(hasValidMac(body, m_dummyGateKey, GateSide::Initiator));
        return std::nullopt;
    }
    if (!hasValidMac(body, *credential->gateKey, GateSide::Initiator))
        return std::nullopt;
    return credential;
}

bool GateResponder::knows(const Locator& locator, UnixTime wall)
{
    refreshLocators(dayNumber(wall));
    return m_locators.count(locator) != 0;
}

void GateResponder::refreshLocators(std::uint32_t day)
{
    const auto wanted = std::make_pair(m_directory.revision(), day);
    if (m_locatorsOf == wanted)
        return;
    m_locators.clear();
    for (const GateDirectory::LocatorKey& entry : m_directory.locatorKeys()) {
        // Clocks and time zones differ: yesterday's and tomorrow's name open as well.
        for (const std::uint32_t nearby : { day - 1, day, day + 1 })
            m_locators.emplace(locatorFor(*entry.key, nearby), entry.id);
    }
    m_locatorsOf = wanted;
}

void GateResponder::rotateCookieKey(Instant now)
{
    if (!m_cookieKeySince)
        m_cookieKeySince = now;
    if (now - *m_cookieKeySince < kCookieKeyLife)
        return;
    const bool bothPast = now - *m_cookieKeySince >= 2 * kCookieKeyLife;
    m_previousCookieKey = bothPast ? Key::random(m_random) : std::move(m_cookieKey);
    m_cookieKey = Key::random(m_random);
    m_cookieKeySince = now;
}

Cookie GateResponder::makeCookie(const Key& key, const PeerAddress& peer, const Hello& hello) const
{
    return blake2b<32>(key.view(), { peer.encoded(), hello.locator, hello.nonce, hello.reply });
}

bool GateResponder::isOwnCookie(const Hs1& message, const PeerAddress& peer) const
{
    const bool present = equalInConstantTime(message.cookie, makeCookie(m_cookieKey, peer, message.hello));
    const bool previous = equalInConstantTime(message.cookie, makeCookie(m_previousCookieKey, peer, message.hello));
    return present || previous;
}

std::optional<GateError> GateResponder::refusalOf(const GateCredential& credential, VersionRange versions) const
{
    VersionRange ours = m_config.versions;
    ours.lowest = std::max(ours.lowest, credential.lowestVersion);
    if (!chooseVersion(ours, versions))
        return GateError::Version;
    switch (credential.state) {
    case CredentialState::Open:
    case CredentialState::Bound:
        break;
    case CredentialState::Used:
        return GateError::Used;
    case CredentialState::Revoked:
        return GateError::Revoked;
    case CredentialState::Expired:
        return GateError::Expired;
    }
    if (credential.psk == nullptr)
        return GateError::Used;
    return std::nullopt;
}

GateResponderOutcome GateResponder::onHello(const PeerAddress& peer, ByteView body, Instant now, UnixTime wall)
{
    const std::optional<Hello> hello = parseHello(body);
    if (!hello || !m_helloLimiter.allow(peer, now))
        return GateSilence {};
    const std::optional<GateCredential> credential = authenticate(body, hello->locator, wall);
    if (!credential)
        return GateSilence {};
    if (const auto code = refusalOf(*credential, hello->versions))
        return refusal(*credential, *code, *hello);
    const Challenge challenge { *chooseVersion(m_config.versions, hello->versions), hello->nonce,
        makeCookie(m_cookieKey, peer, *hello) };
    GateReply out;
    out.body = encode(challenge, *credential->gateKey);
    out.reply = hello->reply;
    return out;
}

GateResponderOutcome GateResponder::onHs1(
    ConnectionId connection, const PeerAddress& peer, ByteView body, Instant now, UnixTime wall)
{
    const std::optional<Hs1> message = parseHs1(body);
    if (!message)
        return GateSilence {};
    const std::optional<GateCredential> credential = authenticate(body, message->hello.locator, wall);
    if (!credential || !isOwnCookie(*message, peer))
        return GateSilence {};
    if (const auto code = refusalOf(*credential, message->hello.versions))
        return refusal(*credential, *code, message->hello);
    if (message->version != chooseVersion(m_config.versions, message->hello.versions))
        return refusal(*credential, GateError::Version, message->hello);
    const UsedCookies::Answer cookie = m_usedCookies.use(message->cookie, now);
    if (cookie == UsedCookies::Answer::Replayed)
        return GateSilence {};
    if (cookie == UsedCookies::Answer::Full || isTooBusyFor(message->hello.locator, now))
        return errorReply(GateError::Busy, message->version, message->hello.nonce, message->hello.reply,
            *credential->gateKey);
    return startHandshake(connection, *message, *credential, now);
}

bool GateResponder::isTooBusyFor(const Locator& locator, Instant now)
{
    return m_halfOpen.size() >= kMaxHalfOpen || !m_hs1Limiter.allow(locator, now);
}

bool GateResponder::isTagTaken(const ReceiveTag& tag) const
{
    return m_directory.isTagInUse(tag)
        || std::any_of(m_halfOpen.begin(), m_halfOpen.end(),
            [&](const auto& entry) { return entry.second.localTag == tag; });
}

GateResponderOutcome GateResponder::startHandshake(
    ConnectionId connection, const Hs1& message, const GateCredential& credential, Instant now)
{
    const Hello& hello = message.hello;
    HandshakeState::Config config;
    config.patternName = "XKpsk3";
    config.role = Role::Responder;
    config.prologue
        = gatePrologue(credential.context, hello, Challenge { message.version, hello.nonce, message.cookie });
    config.localStatic = m_config.staticKey.clone();
    config.psks.push_back(credential.psk->clone());
    Result<HandshakeState> handshake = HandshakeState::create(std::move(config), m_random);
    if (!handshake)
        return GateSilence {};

    HalfOpen halfOpen { std::move(handshake).value(), connection, now + kHalfOpenLife, credential.id,
        credential.context, hello.reply, chooseTag(m_random, [this](const ReceiveTag& tag) { return isTagTaken(tag); }),
        0, message.version };
    const std::optional<Bytes> noise = answerHs1(halfOpen, message);
    m_dhCount += halfOpen.handshake.dhCount();
    if (!noise)
        return GateSilence {};
    GateReply out;
    out.body = encode(Hs2 { message.version, hello.nonce, toArray<kNoise2Size>(*noise) }, *credential.gateKey);
    out.reply = hello.reply;
    m_halfOpen.insert_or_assign(hello.nonce, std::move(halfOpen));
    return out;
}

std::optional<Bytes> GateResponder::answerHs1(HalfOpen& halfOpen, const Hs1& message)
{
    const Result<Bytes> first = halfOpen.handshake.readMessage(message.noise);
    if (!first)
        return std::nullopt;
    const std::optional<HandshakePayload> theirs = parsePayload(*first, kPayload1Size);
    if (!theirs)
        return std::nullopt;
    halfOpen.remoteCapabilities = theirs->capabilities.value_or(0);

    HandshakePayload ours;
    ours.capabilities = m_config.capabilities;
    ours.tag = halfOpen.localTag;
    ours.appVersion = m_config.appVersion;
    Bytes noise;
    if (!halfOpen.handshake.writeMessage(encodePayload(ours, kPayload2Size), noise))
        return std::nullopt;
    return noise;
}

GateResponderOutcome GateResponder::onHs3(ConnectionId connection, ByteView body, Instant, UnixTime wall)
{
    const std::optional<Hs3> message = parseHs3(body);
    const auto entry = message ? m_halfOpen.find(message->nonce) : m_halfOpen.end();
    if (entry == m_halfOpen.end() || entry->second.connection != connection
        || entry->second.version != message->version)
        return GateSilence {};
    const std::optional<GateCredential> credential = m_directory.find(entry->second.credential, wall);
    if (!credential || credential->gateKey == nullptr || !hasValidMac(body, *credential->gateKey, GateSide::Initiator))
        return GateSilence {};
    HalfOpen halfOpen = std::move(entry->second);
    m_halfOpen.erase(entry);
    return finishHandshake(*message, std::move(halfOpen), *credential);
}

GateResponderOutcome GateResponder::finishHandshake(
    const Hs3& message, HalfOpen halfOpen, const GateCredential& credential)
{
    HandshakeState& handshake = halfOpen.handshake;
    const std::size_t dhBefore = handshake.dhCount();
    const Result<Bytes> third = handshake.readMessage(message.noise);
    m_dhCount += handshake.dhCount() - dhBefore;
    const auto theirs = third ? parsePayload(*third, kPayload3Size) : std::nullopt;
    if (!theirs || !theirs->tag)
        return GateClose {};

    const PublicKey remoteStatic = *handshake.remoteStatic();
    // The directory may change while it is asked, and its pointers with it.
    const Key gateKey = credential.gateKey->clone();
    std::optional<GateError> code = refusalOf(credential, m_config.versions);
    if (!code && credential.state == CredentialState::Bound
        && !(credential.boundTo && equalInConstantTime(*credential.boundTo, remoteStatic)))
        code = GateError::Used;
    if (!code)
        code = m_directory.refuse(credential.id, remoteStatic);
    if (code) {
        GateReply out = errorReply(*code, halfOpen.version, message.nonce, halfOpen.reply, gateKey);
        out.refusal = GateRefusal { halfOpen.credential, *code, remoteStatic };
        return out;
    }

    const Hash64 hash = handshake.handshakeHash();
    Result<SessionKeys> keys = SessionKeys::fromHandshake(handshake, Role::Responder);
    if (!keys)
        return GateClose {};
    HandshakeResult result { std::move(keys).value(), hash, remoteStatic, halfOpen.localTag, *theirs->tag,
        theirs->name, halfOpen.remoteCapabilities, theirs->appVersion, halfOpen.context, halfOpen.credential,
        halfOpen.version };
    return GateEstablished { std::move(result), halfOpen.reply };
}

} // namespace alcove::crypto

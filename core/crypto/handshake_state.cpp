#include "core/crypto/handshake_state.h"

namespace alcove::crypto {
namespace {

constexpr std::size_t kKeySize = 32;
// "All Noise messages are less than or equal to 65535 bytes in length" (§3).
constexpr std::size_t kMaxMessage = 65535;

} // namespace

Result<HandshakeState> HandshakeState::create(Config config, RandomSource& random)
{
    std::optional<HandshakePattern> pattern = HandshakePattern::parse(config.patternName);
    if (!pattern)
        return { ErrorCode::InvalidArgument, "unknown handshake pattern" };
    const bool initiator = config.role == Role::Initiator;
    if (pattern->needsStatic(initiator) != config.localStatic.has_value())
        return { ErrorCode::InvalidArgument, "local static key missing or not used by the pattern" };
    if (pattern->knowsStaticOf(!initiator) != config.remoteStatic.has_value())
        return { ErrorCode::InvalidArgument, "remote static key missing or not used by the pattern" };
    if (pattern->pskCount != config.psks.size())
        return { ErrorCode::InvalidArgument, "wrong number of pre-shared keys" };
    return HandshakeState(*std::move(pattern), std::move(config), random);
}

HandshakeState::HandshakeState(HandshakePattern pattern, Config config, RandomSource& random)
    : m_pattern(std::move(pattern))
    , m_role(config.role)
    , m_symmetric("Noise_" + config.patternName + "_25519_ChaChaPoly_SHA512")
    , m_static(std::move(config.localStatic))
    , m_ephemeral(std::move(config.localEphemeral))
    , m_remoteStatic(config.remoteStatic)
    , m_psks(std::move(config.psks))
    , m_random(&random)
{
    m_symmetric.mixHash(config.prologue);
    mixPreMessages();
}

void HandshakeState::mixPreMessages()
{
    const PublicKey* local = m_static ? &m_static->publicKey() : nullptr;
    const PublicKey* remote = m_remoteStatic ? &*m_remoteStatic : nullptr;
    const bool initiator = m_role == Role::Initiator;
    // Every pre-message of the patterns here is a static key.
    if (!m_pattern.initiatorPreMessage.empty())
        m_symmetric.mixHash(initiator ? *local : *remote);
    if (!m_pattern.responderPreMessage.empty())
        m_symmetric.mixHash(initiator ? *remote : *local);
}

bool HandshakeState::isMyTurn() const
{
    const bool initiatorsTurn = m_messageIndex % 2 == 0;
    return m_messageIndex < m_pattern.messages.size() && initiatorsTurn == (m_role == Role::Initiator);
}

Status HandshakeState::fail(ErrorCode code, std::string detail)
{
    m_failed = true;
    return { code, std::move(detail) };
}

bool HandshakeState::mixSharedSecret(const std::optional<KeyPair>& local, const std::optional<PublicKey>& remote)
{
    if (!local || !remote)
        return false;
    WipedArray<kKeySize> shared;
    ++m_dhCount;
    if (!local->diffieHellman(*remote, shared.writable()))
        return false;
    m_symmetric.mixKey(shared.view());
    return true;
}

bool HandshakeState::mixDh(Token token)
{
    const bool initiator = m_role == Role::Initiator;
    switch (token) {
    case Token::Ee:
        return mixSharedSecret(m_ephemeral, m_remoteEphemeral);
    case Token::Es:
        return initiator ? mixSharedSecret(m_ephemeral, m_remoteStatic) : mixSharedSecret(m_static, m_remoteEphemeral);
    case Token::Se:
        return initiator ? mixSharedSecret(m_static, m_remoteEphemeral) : mixSharedSecret(m_ephemeral, m_remoteStatic);
    case Token::Ss:
        return mixSharedSecret(m_static, m_remoteStatic);
    case Token::E:
    case Token::S:
    case Token::Psk:
        break;
    }
    return false;
}

bool HandshakeState::mixPsk()
{
    if (m_pskIndex >= m_psks.size())
        return false;
    m_symmetric.mixKeyAndHash(m_psks[m_pskIndex++].view());
    return true;
}

bool HandshakeState::writeToken(Token token, Bytes& out)
{
    if (token == Token::Psk)
        return mixPsk();
    if (token == Token::S)
        return m_static && m_symmetric.encryptAndHash(m_static->publicKey(), out);
    if (token != Token::E)
        return mixDh(token);
    if (!m_ephemeral)
        m_ephemeral = KeyPair::generate(*m_random);
    const PublicKey& key = m_ephemeral->publicKey();
    out.insert(out.end(), key.begin(), key.end());
    m_symmetric.mixHash(key);
    if (m_pattern.usesPsk())
        m_symmetric.mixKey(key);
    return true;
}

bool HandshakeState::readToken(Token token, ByteView& rest)
{
    if (token == Token::Psk)
        return mixPsk();
    if (token != Token::E && token != Token::S)
        return mixDh(token);
    const std::size_t size = kKeySize + (token == Token::S && m_symmetric.hasKey() ? kTagSize : 0);
    if (rest.size() < size)
        return false;
    const ByteView field = rest.first(size);
    rest = rest.subspan(size);
    if (token == Token::S) {
        const std::optional<Bytes> key = m_symmetric.decryptAndHash(field);
        if (!key)
            return false;
        m_remoteStatic = toArray<kKeySize>(*key);
        return true;
    }
    m_remoteEphemeral = toArray<kKeySize>(field);
    m_symmetric.mixHash(field);
    if (m_pattern.usesPsk())
        m_symmetric.mixKey(field);
    return true;
}

Status HandshakeState::writeMessage(ByteView payload, Bytes& out)
{
    if (m_failed || !isMyTurn())
        return { ErrorCode::InvalidState, "handshake message out of turn" };
    const std::size_t start = out.size();
    for (const Token token : m_pattern.messages[m_messageIndex]) {
        if (!writeToken(token, out)) {
            out.resize(start);
            return fail(ErrorCode::AuthenticationFailed, "handshake key agreement failed");
        }
    }
    if (!m_symmetric.encryptAndHash(payload, out) || out.size() - start > kMaxMessage) {
        out.resize(start);
        return fail(ErrorCode::LimitExceeded, "handshake message too long");
    }
    ++m_messageIndex;
    return {};
}

Result<Bytes> HandshakeState::readMessage(ByteView message)
{
    if (m_failed || isMyTurn() || m_messageIndex >= m_pattern.messages.size())
        return { ErrorCode::InvalidState, "handshake message out of turn" };
    if (message.size() > kMaxMessage)
        return fail(ErrorCode::Malformed, "handshake message too long").error();
    ByteView rest = message;
    for (const Token token : m_pattern.messages[m_messageIndex]) {
        if (!readToken(token, rest))
            return fail(ErrorCode::AuthenticationFailed, "handshake message does not verify").error();
    }
    std::optional<Bytes> payload = m_symmetric.decryptAndHash(rest);
    if (!payload)
        return fail(ErrorCode::AuthenticationFailed, "handshake payload does not verify").error();
    ++m_messageIndex;
    return *std::move(payload);
}

Result<std::pair<CipherState, CipherState>> HandshakeState::split()
{
    if (!isFinished())
        return { ErrorCode::InvalidState, "handshake not finished" };
    // What the handshake needed is erased; only its hash and the peer's key stay readable.
    m_ephemeral.reset();
    m_psks.clear();
    m_failed = true;
    return m_symmetric.split();
}

} // namespace alcove::crypto

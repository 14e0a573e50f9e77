#include "core/crypto/rekey.h"

#include "core/crypto/gate_message.h"
#include "core/crypto/handshake_payload.h"

namespace alcove::crypto {
namespace {

Result<HandshakeState> beginHandshake(RekeyConfig config, Role role, RandomSource& random)
{
    HandshakeState::Config handshake;
    handshake.patternName = "XKpsk3";
    handshake.role = role;
    handshake.prologue = rekeyPrologue(config.previousHash);
    handshake.localStatic = std::move(config.localStatic);
    // XK: the initiator knows the responder before; the responder learns and then compares.
    if (role == Role::Initiator)
        handshake.remoteStatic = config.remoteStatic;
    handshake.psks.push_back(std::move(config.rekeyPsk));
    return HandshakeState::create(std::move(handshake), random);
}

Bytes tagPayload(const ReceiveTag& tag, std::size_t size)
{
    HandshakePayload payload;
    payload.tag = tag;
    return encodePayload(payload, size);
}

Result<ReceiveTag> readTag(const Result<Bytes>& payload, std::size_t size)
{
    if (!payload)
        return payload.error();
    const std::optional<HandshakePayload> parsed = parsePayload(*payload, size);
    if (!parsed || !parsed->tag)
        return { ErrorCode::Malformed, "rekey payload" };
    return *parsed->tag;
}

Result<RekeyResult> finish(HandshakeState& handshake, Role role, const ReceiveTag& local, const ReceiveTag& remote)
{
    const Hash64 hash = handshake.handshakeHash();
    ASSIGN_OR_RETURN(SessionKeys keys, SessionKeys::fromHandshake(handshake, role));
    return RekeyResult { std::move(keys), hash, local, remote };
}

} // namespace

Result<RekeyInitiator> RekeyInitiator::create(RekeyConfig config, RandomSource& random)
{
    const ReceiveTag tag = config.localTag;
    ASSIGN_OR_RETURN(HandshakeState handshake, beginHandshake(std::move(config), Role::Initiator, random));
    RekeyInitiator out(std::move(handshake), tag);
    RETURN_IF_ERROR(out.m_handshake.writeMessage(encodePayload({}, kPayload1Size), out.m_step1));
    return out;
}

Result<RekeyInitiator::Finish> RekeyInitiator::onStep2(ByteView message)
{
    ASSIGN_OR_RETURN(const ReceiveTag remoteTag, readTag(m_handshake.readMessage(message), kPayload2Size));
    Bytes step3;
    RETURN_IF_ERROR(m_handshake.writeMessage(tagPayload(m_localTag, kPayload3Size), step3));
    ASSIGN_OR_RETURN(RekeyResult result, finish(m_handshake, Role::Initiator, m_localTag, remoteTag));
    return Finish { std::move(step3), std::move(result) };
}

Result<RekeyResponder> RekeyResponder::create(RekeyConfig config, RandomSource& random)
{
    const ReceiveTag tag = config.localTag;
    const PublicKey remoteStatic = config.remoteStatic;
    ASSIGN_OR_RETURN(HandshakeState handshake, beginHandshake(std::move(config), Role::Responder, random));
    return RekeyResponder(std::move(handshake), tag, remoteStatic);
}

Result<Bytes> RekeyResponder::onStep1(ByteView message)
{
    ASSIGN_OR_RETURN(const Bytes payload, m_handshake.readMessage(message));
    if (!parsePayload(payload, kPayload1Size))
        return { ErrorCode::Malformed, "rekey payload" };
    Bytes step2;
    RETURN_IF_ERROR(m_handshake.writeMessage(tagPayload(m_localTag, kPayload2Size), step2));
    return step2;
}

Result<RekeyResult> RekeyResponder::onStep3(ByteView message)
{
    ASSIGN_OR_RETURN(const ReceiveTag remoteTag, readTag(m_handshake.readMessage(message), kPayload3Size));
    if (!equalInConstantTime(*m_handshake.remoteStatic(), m_remoteStatic))
        return { ErrorCode::AuthenticationFailed, "rekey by another key" };
    return finish(m_handshake, Role::Responder, m_localTag, remoteTag);
}

} // namespace alcove::crypto

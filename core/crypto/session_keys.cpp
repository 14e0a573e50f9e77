#include "core/crypto/session_keys.h"

namespace alcove::crypto {
namespace {

constexpr std::string_view kContext = "ALCVsess";
constexpr std::uint64_t kRecordKey = 1;
constexpr std::uint64_t kDatagramKey = 2;
constexpr std::uint64_t kExportSecret = 3;

DirectionKeys directionKeys(const Key& key)
{
    return { deriveKey(key, kRecordKey, kContext), deriveKey(key, kDatagramKey, kContext) };
}

} // namespace

Result<SessionKeys> SessionKeys::fromHandshake(HandshakeState& handshake, Role role)
{
    ASSIGN_OR_RETURN(auto ciphers, handshake.split());
    const Key clientToTherapist = std::move(ciphers.first).takeKey();
    const Key therapistToClient = std::move(ciphers.second).takeKey();
    const bool initiator = role == Role::Initiator;

    const Key exportSecret = deriveKey(clientToTherapist, kExportSecret, kContext);
    Key rekeyPsk;
    blake2b(exportSecret.view(), { asBytes("rekey-psk"), handshake.handshakeHash() }, rekeyPsk.writable());
    return SessionKeys { directionKeys(initiator ? clientToTherapist : therapistToClient),
        directionKeys(initiator ? therapistToClient : clientToTherapist), std::move(rekeyPsk) };
}

} // namespace alcove::crypto

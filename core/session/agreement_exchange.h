#pragma once

#include "core/crypto/signature.h"
#include "core/practice/agreement_document.h"

#include <optional>

namespace alcove::session {

/// The two long-term keys of the session in which an agreement is handed over. Both are known to both sides
/// from the handshake, so a signature over them cannot be carried into a session with somebody else.
struct AgreementPair {
    crypto::PublicKey therapist {};
    crypto::PublicKey client {};

    friend bool operator==(const AgreementPair&, const AgreementPair&) = default;
};

/// A text as a therapist offers it to one client, with the therapist's signature.
struct AgreementOffer {
    AgreementPair pair;
    crypto::PublicKey signer {}; ///< the therapist's Ed25519 key
    UnixTime offered {};
    std::string name;            ///< of the therapist, as it stands under the text
    Bytes document;
    crypto::Signature signature {};

    friend bool operator==(const AgreementOffer&, const AgreementOffer&) = default;
};

/// The offer with the client's signature over all of it: the copy both keep, byte for byte.
struct AgreementCopy {
    AgreementOffer offer;
    crypto::PublicKey signer {}; ///< the client's Ed25519 key
    UnixTime signedAt {};
    std::string name;            ///< as the client typed it
    crypto::Signature signature {};

    friend bool operator==(const AgreementCopy&, const AgreementCopy&) = default;
};

enum class AgreementSide : std::uint8_t { Therapist = 1, Client = 2 };

struct AgreementWithdrawal {
    std::array<std::uint8_t, 32> copyHash {};
    UnixTime at {};
    crypto::Signature signature {};
};

inline constexpr std::size_t kMaxSignedName = 120;

[[nodiscard]] AgreementOffer offerAgreement(const AgreementPair& pair, std::string name, Bytes document,
    const crypto::SigningKey& key, UnixTime now);
[[nodiscard]] AgreementCopy signAgreement(AgreementOffer offer, std::string name, const crypto::SigningKey& key, UnixTime now);
[[nodiscard]] AgreementWithdrawal withdrawAgreement(ByteView copy, AgreementSide side, const crypto::SigningKey& key, UnixTime now);

[[nodiscard]] Bytes encodeOffer(const AgreementOffer& offer);
[[nodiscard]] Bytes encodeCopy(const AgreementCopy& copy);

/// Reads what a peer sent and checks all of it: that it is for this pair, that the text reads, that the
/// signatures verify, and that a signing key known from before (absent: none) is still the same.
/// Errors: Malformed, LimitExceeded; AuthenticationFailed for another pair, key or signature.
[[nodiscard]] Result<AgreementOffer> openOffer(
    ByteView bytes, const AgreementPair& pair, const std::optional<crypto::PublicKey>& knownSigner);
[[nodiscard]] Result<AgreementCopy> openCopy(
    ByteView bytes, const AgreementPair& pair, const std::optional<crypto::PublicKey>& knownClientSigner);
/// `copy` are the bytes both keep; only one of its two signers can withdraw.
[[nodiscard]] Status checkWithdrawal(const AgreementWithdrawal& withdrawal, ByteView copy, AgreementSide side);

[[nodiscard]] std::array<std::uint8_t, 32> agreementHash(ByteView bytes);

} // namespace alcove::session

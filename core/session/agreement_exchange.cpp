#include "core/session/agreement_exchange.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "core/crypto/hash.h"
#include "core/crypto/utf8.h"

namespace alcove::session {
namespace {

// The labels keep a signature for one purpose from being read as one for another.
constexpr std::string_view kOfferLabel = "alcove-agreement-offer-1";
constexpr std::string_view kCopyLabel = "alcove-agreement-signed-1";
constexpr std::string_view kWithdrawalLabel = "alcove-agreement-withdrawn-1";
constexpr std::string_view kHashLabel = "alcove-agreement-hash-1";
constexpr std::uint8_t kFormat = 1;

std::uint64_t seconds(UnixTime time) { return static_cast<std::uint64_t>(time.time_since_epoch().count()); }
UnixTime timeOf(std::uint64_t value) { return UnixTime(std::chrono::seconds(static_cast<std::int64_t>(value))); }

void writeName(ByteWriter& writer, const std::string& name)
{
    writer.u16(static_cast<std::uint16_t>(name.size())).bytes(asBytes(name));
}

std::optional<std::string> readName(ByteReader& reader)
{
    const ByteView bytes = reader.bytes(reader.u16());
    std::string_view rest(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (!reader.ok() || rest.empty() || rest.size() > kMaxSignedName)
        return std::nullopt;
    const std::string name(rest);
    while (!rest.empty()) {
        const crypto::DecodedCharacter character = crypto::decodeUtf8(rest);
        if (!character.codePoint || crypto::isControlOrBidi(*character.codePoint))
            return std::nullopt;
        rest.remove_prefix(character.size);
    }
    return name;
}

/// The offer without its signature.
ByteWriter offerWriter(const AgreementOffer& offer)
{
    ByteWriter writer;
    writer.u8(kFormat).bytes(offer.pair.therapist).bytes(offer.pair.client).bytes(offer.signer).u64(seconds(offer.offered));
    writeName(writer, offer.name);
    writer.u32(static_cast<std::uint32_t>(offer.document.size())).bytes(offer.document);
    return writer;
}

/// The copy without the client's signature: everything the client signs.
ByteWriter copyWriter(const AgreementCopy& copy)
{
    ByteWriter writer = offerWriter(copy.offer);
    writer.bytes(copy.offer.signature).bytes(copy.signer).u64(seconds(copy.signedAt));
    writeName(writer, copy.name);
    return writer;
}

Bytes labelled(std::string_view label, ByteView bytes) { return ByteWriter().bytes(asBytes(label)).bytes(bytes).take(); }

Bytes withdrawalText(const AgreementWithdrawal& withdrawal, AgreementSide side)
{
    ByteWriter writer;
    writer.bytes(asBytes(kWithdrawalLabel)).u8(static_cast<std::uint8_t>(side)).bytes(withdrawal.copyHash).u64(seconds(withdrawal.at));
    return writer.take();
}

Result<AgreementOffer> readOffer(ByteReader& reader)
{
    AgreementOffer offer;
    const std::uint8_t format = reader.u8();
    offer.pair.therapist = reader.array<32>();
    offer.pair.client = reader.array<32>();
    offer.signer = reader.array<32>();
    offer.offered = timeOf(reader.u64());
    const std::optional<std::string> name = readName(reader);
    const std::uint32_t size = reader.u32();
    if (!reader.ok() || !name)
        return { ErrorCode::Malformed, "an offered agreement" };
    if (format != kFormat)
        return { ErrorCode::UnsupportedVersion, "another format of agreement" };
    if (size > practice::kMaxAgreementBytes)
        return { ErrorCode::LimitExceeded, "an agreement too long" };
    offer.name = *name;
    offer.document = toBytes(reader.bytes(size));
    offer.signature = reader.array<64>();
    if (!reader.ok())
        return { ErrorCode::Malformed, "an offered agreement" };
    return offer;
}

Status checkOffer(const AgreementOffer& offer, const AgreementPair& pair, const std::optional<crypto::PublicKey>& knownSigner)
{
    if (!(offer.pair == pair))
        return { ErrorCode::AuthenticationFailed, "an agreement of other people" };
    if (knownSigner && *knownSigner != offer.signer)
        return { ErrorCode::AuthenticationFailed, "the therapist's signing key changed" };
    if (!crypto::verify(offer.signer, labelled(kOfferLabel, offerWriter(offer).view()), offer.signature))
        return { ErrorCode::AuthenticationFailed, "the therapist's signature" };
    if (auto document = practice::parseAgreement(offer.document); !document)
        return std::move(document).error();
    return {};
}

} // namespace

AgreementOffer offerAgreement(
    const AgreementPair& pair, std::string name, Bytes document, const crypto::SigningKey& key, UnixTime now)
{
    AgreementOffer offer { pair, key.publicKey(), now, std::move(name), std::move(document), {} };
    offer.signature = key.sign(labelled(kOfferLabel, offerWriter(offer).view()));
    return offer;
}

AgreementCopy signAgreement(AgreementOffer offer, std::string name, const crypto::SigningKey& key, UnixTime now)
{
    AgreementCopy copy { std::move(offer), key.publicKey(), now, std::move(name), {} };
    copy.signature = key.sign(labelled(kCopyLabel, copyWriter(copy).view()));
    return copy;
}

AgreementWithdrawal withdrawAgreement(ByteView copy, AgreementSide side, const crypto::SigningKey& key, UnixTime now)
{
    AgreementWithdrawal out { agreementHash(copy), now, {} };
    out.signature = key.sign(withdrawalText(out, side));
    return out;
}

Bytes encodeOffer(const AgreementOffer& offer) { return offerWriter(offer).bytes(offer.signature).take(); }

Bytes encodeCopy(const AgreementCopy& copy) { return copyWriter(copy).bytes(copy.signature).take(); }

Result<AgreementOffer> openOffer(
    ByteView bytes, const AgreementPair& pair, const std::optional<crypto::PublicKey>& knownSigner)
{
    ByteReader reader(bytes);
    ASSIGN_OR_RETURN(AgreementOffer offer, readOffer(reader));
    if (!reader.atEnd())
        return { ErrorCode::Malformed, "something after an offered agreement" };
    RETURN_IF_ERROR(checkOffer(offer, pair, knownSigner));
    return offer;
}

Result<AgreementCopy> openCopy(
    ByteView bytes, const AgreementPair& pair, const std::optional<crypto::PublicKey>& knownClientSigner)
{
    ByteReader reader(bytes);
    AgreementCopy copy;
    ASSIGN_OR_RETURN(copy.offer, readOffer(reader));
    copy.signer = reader.array<32>();
    copy.signedAt = timeOf(reader.u64());
    const std::optional<std::string> name = readName(reader);
    copy.signature = reader.array<64>();
    if (!reader.atEnd() || !name)
        return { ErrorCode::Malformed, "a signed agreement" };
    copy.name = *name;
    RETURN_IF_ERROR(checkOffer(copy.offer, pair, std::nullopt));
    if (knownClientSigner && *knownClientSigner != copy.signer)
        return { ErrorCode::AuthenticationFailed, "the client's signing key changed" };
    if (!crypto::verify(copy.signer, labelled(kCopyLabel, copyWriter(copy).view()), copy.signature))
        return { ErrorCode::AuthenticationFailed, "the client's signature" };
    return copy;
}

Status checkWithdrawal(const AgreementWithdrawal& withdrawal, ByteView copy, AgreementSide side)
{
    if (withdrawal.copyHash != agreementHash(copy))
        return { ErrorCode::NotFound, "another agreement" };
    ByteReader reader(copy);
    ASSIGN_OR_RETURN(const AgreementOffer offer, readOffer(reader));
    const crypto::PublicKey client = reader.array<32>();
    if (!reader.ok())
        return { ErrorCode::Malformed, "a signed agreement" };
    const crypto::PublicKey& signer = side == AgreementSide::Therapist ? offer.signer : client;
    if (!crypto::verify(signer, withdrawalText(withdrawal, side), withdrawal.signature))
        return { ErrorCode::AuthenticationFailed, "a withdrawal's signature" };
    return {};
}

std::array<std::uint8_t, 32> agreementHash(ByteView bytes) { return crypto::blake2b<32>({}, { asBytes(kHashLabel), bytes }); }

} // namespace alcove::session

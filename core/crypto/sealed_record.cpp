#include "core/crypto/sealed_record.h"

#include "core/base/byte_writer.h"
#include "core/crypto/hash.h"

#include <sodium.h>

namespace alcove::crypto {
namespace {

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kSealTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kPadding = 256;
constexpr std::string_view kRecordLabel = "ALCV-rec1";
constexpr std::string_view kRecordContext = "ALCVrec1";

Bytes associatedData(const RecordLabel& label)
{
    ByteWriter writer;
    writer.bytes(asBytes(kRecordLabel)).bytes(label.vault).u16(label.table).bytes(label.record);
    writer.bytes(label.client).u64(label.version).u16(label.schema);
    return writer.take();
}

/// The text of a sealed blob, or nothing when it does not verify.
std::optional<Bytes> openBlob(const Key& key, ByteView associated, ByteView blob)
{
    if (blob.size() < kNonceSize + kSealTagSize)
        return std::nullopt;
    const ByteView ciphertext = blob.subspan(kNonceSize);
    Bytes text(ciphertext.size() - kSealTagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(text.data(), nullptr, nullptr, ciphertext.data(), ciphertext.size(),
            associated.data(), associated.size(), blob.data(), key.view().data())
        != 0)
        return std::nullopt;
    return text;
}

} // namespace

Bytes sealWithKey(const Key& key, ByteView associated, ByteView text, RandomSource& random)
{
    Bytes out(kNonceSize + text.size() + kSealTagSize);
    random.fill(MutableByteView(out).first(kNonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + kNonceSize, nullptr, text.data(), text.size(),
        associated.data(), associated.size(), nullptr, out.data(), key.view().data());
    return out;
}

Result<Key> openKey(const Key& key, ByteView associated, ByteView blob)
{
    if (blob.size() != kNonceSize + Key::kSize + kSealTagSize)
        return { ErrorCode::Malformed, "a wrapped key has another size" };
    std::optional<Bytes> text = openBlob(key, associated, blob);
    if (!text)
        return { ErrorCode::AuthenticationFailed, "a wrapped key does not open" };
    Key out(*text);
    wipe(*text);
    return out;
}

Bytes sealRecord(const Key& recordKey, const RecordLabel& label, ByteView text, RandomSource& random)
{
    Bytes padded((text.size() / kPadding + 1) * kPadding);
    std::copy(text.begin(), text.end(), padded.begin());
    std::size_t paddedSize = 0;
    sodium_pad(&paddedSize, padded.data(), text.size(), kPadding, padded.size());
    const Key key = deriveKey(recordKey, 1, kRecordContext);
    Bytes out = sealWithKey(key, associatedData(label), padded, random);
    wipe(padded);
    return out;
}

Result<Bytes> openRecord(const Key& recordKey, const RecordLabel& label, ByteView blob)
{
    if (blob.size() < kNonceSize + kSealTagSize + kPadding)
        return { ErrorCode::Malformed, "a sealed record is too short" };
    const Key key = deriveKey(recordKey, 1, kRecordContext);
    std::optional<Bytes> text = openBlob(key, associatedData(label), blob);
    if (!text)
        return { ErrorCode::AuthenticationFailed, "a sealed record does not open" };
    std::size_t size = 0;
    if (sodium_unpad(&size, text->data(), text->size(), kPadding) != 0)
        return { ErrorCode::Malformed, "a sealed record is not padded" };
    text->resize(size);
    return *std::move(text);
}

Result<Key> passphraseKey(std::string_view passphrase, const RecordId& salt, const PassphraseCost& cost)
{
    constexpr PassphraseCost kFloor { 64ull << 20, 3 };
    constexpr PassphraseCost kCeiling { 1ull << 30, 10 };
    if (cost.memoryBytes < kFloor.memoryBytes || cost.passes < kFloor.passes
        || cost.memoryBytes > kCeiling.memoryBytes || cost.passes > kCeiling.passes)
        return { ErrorCode::InvalidArgument, "passphrase cost outside its limits" };
    static_assert(crypto_pwhash_SALTBYTES == sizeof(RecordId));
    ensureSodium();
    Key out;
    if (crypto_pwhash(out.writable().data(), Key::kSize, passphrase.data(), passphrase.size(), salt.data(), cost.passes,
            static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return { ErrorCode::LimitExceeded, "not enough memory for the passphrase" };
    return out;
}

} // namespace alcove::crypto

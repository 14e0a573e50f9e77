#include "core/crypto/cipher_state.h"

#include <sodium.h>

#include <cassert>
#include <limits>

namespace alcove::crypto {
namespace {

// "The maximum n value (2^64-1) is reserved for other use" (Noise §5.1): rekey.
constexpr std::uint64_t kReservedNonce = std::numeric_limits<std::uint64_t>::max();

std::array<std::uint8_t, crypto_aead_chacha20poly1305_IETF_NPUBBYTES> nonceBytes(std::uint64_t nonce)
{
    std::array<std::uint8_t, crypto_aead_chacha20poly1305_IETF_NPUBBYTES> out {};
    for (std::size_t i = 0; i < 8; ++i)
        out[4 + i] = static_cast<std::uint8_t>(nonce >> (8 * i));
    return out;
}

} // namespace

void sealInPlace(ByteView key, std::uint64_t nonce, ByteView associated, MutableByteView message)
{
    assert(key.size() == 32 && message.size() >= kTagSize);
    crypto_aead_chacha20poly1305_ietf_encrypt(message.data(), nullptr, message.data(), message.size() - kTagSize,
        associated.data(), associated.size(), nullptr, nonceBytes(nonce).data(), key.data());
}

bool openInPlace(ByteView key, std::uint64_t nonce, ByteView associated, MutableByteView message)
{
    assert(key.size() == 32);
    return message.size() >= kTagSize
        && crypto_aead_chacha20poly1305_ietf_decrypt(message.data(), nullptr, nullptr, message.data(), message.size(),
               associated.data(), associated.size(), nonceBytes(nonce).data(), key.data())
        == 0;
}

void CipherState::initializeKey(Key key)
{
    m_key = std::move(key);
    m_nonce = 0;
}

bool CipherState::encryptWithAd(ByteView ad, ByteView plaintext, Bytes& out)
{
    const std::size_t start = out.size();
    out.insert(out.end(), plaintext.begin(), plaintext.end());
    if (!hasKey())
        return true;
    if (m_nonce == kReservedNonce)
        return false;
    out.resize(out.size() + kTagSize);
    sealInPlace(m_key.view(), m_nonce++, ad, MutableByteView(out).subspan(start));
    return true;
}

std::optional<Bytes> CipherState::decryptWithAd(ByteView ad, ByteView ciphertext)
{
    Bytes out = toBytes(ciphertext);
    if (!hasKey())
        return out;
    if (m_nonce == kReservedNonce || !openInPlace(m_key.view(), m_nonce, ad, out))
        return std::nullopt;
    ++m_nonce;
    out.resize(out.size() - kTagSize);
    return out;
}

void CipherState::rekey()
{
    WipedArray<Key::kSize + kTagSize> next;
    sealInPlace(m_key.view(), kReservedNonce, {}, next.writable());
    std::copy_n(next.view().begin(), Key::kSize, m_key.writable().begin());
}

} // namespace alcove::crypto

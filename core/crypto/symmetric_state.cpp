#include "core/crypto/symmetric_state.h"

namespace alcove::crypto {
namespace {

constexpr std::size_t kHashLength = 64;

/// Noise HKDF (§4.3) with two or three outputs. The first replaces the chaining key.
template <std::size_t Outputs>
void hkdf(Secret<kHashLength>& chainingKey, ByteView inputKeyMaterial, WipedArray<kHashLength * Outputs>& out)
{
    WipedArray<kHashLength> temporaryKey;
    hmacSha512(chainingKey.view(), { inputKeyMaterial }, temporaryKey.writable());
    for (std::size_t i = 0; i < Outputs; ++i) {
        const auto number = static_cast<std::uint8_t>(i + 1);
        const ByteView previous = i == 0 ? ByteView() : out.view().subspan((i - 1) * kHashLength, kHashLength);
        hmacSha512(temporaryKey.view(), { previous, ByteView(&number, 1) },
            out.writable().subspan(i * kHashLength, kHashLength));
    }
    std::copy_n(out.view().begin(), kHashLength, chainingKey.writable().begin());
}

} // namespace

SymmetricState::SymmetricState(std::string_view protocolName)
{
    if (protocolName.size() <= kHashLength)
        std::copy(protocolName.begin(), protocolName.end(), m_hash.begin());
    else
        m_hash = sha512({ asBytes(protocolName) });
    std::copy(m_hash.begin(), m_hash.end(), m_chainingKey.writable().begin());
}

void SymmetricState::mixKey(ByteView inputKeyMaterial)
{
    WipedArray<2 * kHashLength> out;
    hkdf<2>(m_chainingKey, inputKeyMaterial, out);
    // "If HASHLEN is 64, then truncates temp_k to 32 bytes" (§5.2).
    m_cipher.initializeKey(Key(out.view().subspan(kHashLength)));
}

void SymmetricState::mixHash(ByteView data)
{
    m_hash = sha512({ m_hash, data });
}

void SymmetricState::mixKeyAndHash(ByteView inputKeyMaterial)
{
    WipedArray<3 * kHashLength> out;
    hkdf<3>(m_chainingKey, inputKeyMaterial, out);
    mixHash(out.view().subspan(kHashLength, kHashLength));
    m_cipher.initializeKey(Key(out.view().subspan(2 * kHashLength)));
}

bool SymmetricState::encryptAndHash(ByteView plaintext, Bytes& out)
{
    const std::size_t start = out.size();
    if (!m_cipher.encryptWithAd(m_hash, plaintext, out))
        return false;
    mixHash(ByteView(out).subspan(start));
    return true;
}

std::optional<Bytes> SymmetricState::decryptAndHash(ByteView ciphertext)
{
    std::optional<Bytes> out = m_cipher.decryptWithAd(m_hash, ciphertext);
    if (out)
        mixHash(ciphertext);
    return out;
}

std::pair<CipherState, CipherState> SymmetricState::split()
{
    WipedArray<2 * kHashLength> out;
    hkdf<2>(m_chainingKey, {}, out);
    wipe(m_chainingKey.writable());
    return { CipherState(Key(out.view())), CipherState(Key(out.view().subspan(kHashLength))) };
}

} // namespace alcove::crypto

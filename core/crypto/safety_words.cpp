#include "core/crypto/safety_words.h"

#include "core/base/byte_reader.h"
#include "core/crypto/pgp_words.h"

namespace alcove::crypto {
namespace {

constexpr std::string_view kCommitLabel = "alcove-sas-commit";
constexpr std::string_view kValueLabel = "alcove-sas-value";
constexpr std::uint64_t kTwelveDigits = 1'000'000'000'000;

SafetyCommitment commitmentTo(const Hash64& handshakeHash, const SafetyNonce& nonce)
{
    return toArray<32>(sha512({ asBytes(kCommitLabel), handshakeHash, nonce }));
}

std::string groupedDigits(std::uint64_t value)
{
    const std::string digits = std::to_string(value % kTwelveDigits + kTwelveDigits).substr(1);
    return digits.substr(0, 4) + " " + digits.substr(4, 4) + " " + digits.substr(8);
}

} // namespace

SafetyWords safetyWords(const Hash64& handshakeHash, const SafetyNonce& ni, const SafetyNonce& nr)
{
    const Hash64 value = sha512({ asBytes(kValueLabel), handshakeHash, ni, nr });
    SafetyWords out;
    for (std::size_t i = 0; i < out.words.size(); ++i)
        out.words[i] = i % 2 == 0 ? kPgpEvenWords[value[i]] : kPgpOddWords[value[i]];
    out.digits = groupedDigits(ByteReader(ByteView(value).subspan(4)).u64());
    return out;
}

SafetyWordsInitiator::SafetyWordsInitiator(const Hash64& handshakeHash, RandomSource& random)
    : m_handshakeHash(handshakeHash)
    , m_nonce(random.array<32>())
    , m_commitment(commitmentTo(handshakeHash, m_nonce))
{
}

Result<SafetyWordsInitiator::Reveal> SafetyWordsInitiator::onNonce(const SafetyNonce& remoteNonce)
{
    if (m_done)
        return { ErrorCode::InvalidState, "a second safety nonce" };
    m_done = true;
    return Reveal { m_nonce, safetyWords(m_handshakeHash, m_nonce, remoteNonce) };
}

SafetyWordsResponder::SafetyWordsResponder(const Hash64& handshakeHash, RandomSource& random)
    : m_handshakeHash(handshakeHash)
    , m_nonce(random.array<32>())
{
}

Result<SafetyNonce> SafetyWordsResponder::onCommitment(const SafetyCommitment& commitment)
{
    if (m_commitment)
        return { ErrorCode::InvalidState, "a second safety commitment" };
    m_commitment = commitment;
    return m_nonce;
}

Result<SafetyWords> SafetyWordsResponder::onReveal(const SafetyNonce& remoteNonce)
{
    if (!m_commitment || m_done)
        return { ErrorCode::InvalidState, "a safety nonce out of order" };
    m_done = true;
    if (!equalInConstantTime(*m_commitment, commitmentTo(m_handshakeHash, remoteNonce)))
        return { ErrorCode::AuthenticationFailed, "the safety nonce breaks its commitment" };
    return safetyWords(m_handshakeHash, remoteNonce, m_nonce);
}

} // namespace alcove::crypto

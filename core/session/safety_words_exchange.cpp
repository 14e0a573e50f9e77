#include "core/session/safety_words_exchange.h"

namespace alcove::session {

void SafetyWordsExchange::startAsClient(const crypto::Hash64& handshakeHash, RandomSource& random)
{
    m_client.emplace(handshakeHash, random);
    m_therapist.reset();
    m_callbacks.send(ControlType::WordsCommitment, m_client->commitment());
}

void SafetyWordsExchange::startAsTherapist(const crypto::Hash64& handshakeHash, RandomSource& random)
{
    m_therapist.emplace(handshakeHash, random);
    m_client.reset();
}

void SafetyWordsExchange::onMessage(ControlType type, ByteView value)
{
    const auto fixed = toArray<32>(value);
    if (type == ControlType::WordsNonce && m_client) {
        const auto reveal = m_client->onNonce(fixed);
        if (!reveal)
            return alarm();
        m_callbacks.send(ControlType::WordsReveal, reveal->nonce);
        m_callbacks.onWords(reveal->words);
    } else if (type == ControlType::WordsCommitment && m_therapist) {
        const auto nonce = m_therapist->onCommitment(fixed);
        if (!nonce)
            return alarm();
        m_callbacks.send(ControlType::WordsNonce, *nonce);
    } else if (type == ControlType::WordsReveal && m_therapist) {
        const auto words = m_therapist->onReveal(fixed);
        if (!words)
            return alarm();
        m_callbacks.onWords(*words);
    } else {
        alarm();
    }
}

void SafetyWordsExchange::alarm()
{
    if (m_alarmed)
        return;
    m_alarmed = true;
    m_callbacks.onAlarm();
}

} // namespace alcove::session

#include "core/transport/broker_intake.h"

#include "core/crypto/hash.h"
#include "core/transport/broker_topics.h"

namespace alcove::transport {
namespace {

/// chosen: seconds of an honest session's messages, and 16 KiB of memory.
constexpr std::size_t kRemembered = 512;
constexpr std::array<int, 6> kPauses { 1, 2, 4, 8, 16, 30 };

bool isRecord(ByteView body) { return body[0] == static_cast<std::uint8_t>(crypto::GateType::Record); }

} // namespace

BrokerIntake BrokerIntake::forKnocks(const PracticeId& practice, std::function<bool(const crypto::Locator&)> isOurs)
{
    BrokerIntake intake;
    intake.m_practice = practice;
    intake.m_isOurs = std::move(isOurs);
    return intake;
}

BrokerIntake BrokerIntake::forAnswers(const PracticeId& practice, const crypto::ReplyAddress& reply)
{
    BrokerIntake intake;
    intake.m_practice = practice;
    intake.m_answerTopic = replyTopic(practice, reply);
    return intake;
}

std::optional<BrokerDrop> BrokerIntake::judge(const BrokerMessage& message, Instant now)
{
    const auto reason = reasonAgainst(message, now);
    if (reason)
        ++m_dropped[static_cast<std::size_t>(*reason)];
    return reason;
}

/// The cheap questions come first: a flood is mostly answered by them.
std::optional<BrokerDrop> BrokerIntake::reasonAgainst(const BrokerMessage& message, Instant now)
{
    if (message.retained)
        return BrokerDrop::Retained;
    const ByteView body = message.body;
    if (body.empty() || body.size() > (isRecord(body) ? kMaxRendezvousFrame : kMaxRendezvousFrameBefore))
        return BrokerDrop::Size;
    if (m_answerTopic) {
        if (message.topic != *m_answerTopic)
            return BrokerDrop::Topic;
    } else {
        const auto locator = knockedLocator(message.topic, m_practice);
        if (!locator)
            return BrokerDrop::Topic;
        if (m_isOurs && !m_isOurs(*locator))
            return BrokerDrop::Foreign;
    }
    if (!m_rate.take(now))
        return BrokerDrop::Rate;
    return isRepeat(body) ? std::optional(BrokerDrop::Repeat) : std::nullopt;
}

/// No two honest bodies are equal: each holds a fresh nonce or a counter.
bool BrokerIntake::isRepeat(ByteView body)
{
    const auto digest = crypto::blake2b<16>({}, { body });
    if (!m_seen.insert(digest).second)
        return true;
    m_order.push_back(digest);
    if (m_order.size() > kRemembered) {
        m_seen.erase(m_order.front());
        m_order.pop_front();
    }
    return false;
}

Duration BrokerBackoff::next(RandomSource& random)
{
    const auto step = static_cast<std::size_t>(std::min<int>(m_tries, static_cast<int>(kPauses.size()) - 1));
    m_tries = std::min(m_tries + 1, static_cast<int>(kPauses.size()));
    const auto thousandths = static_cast<int>(random.u32() % 401) + 800;
    return std::chrono::milliseconds(kPauses[step] * thousandths);
}

} // namespace alcove::transport

#include "core/transport/stun_questions.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

#include <algorithm>

namespace alcove::transport {
namespace {

constexpr std::uint16_t kBindingRequest = 0x0001;
constexpr std::uint16_t kBindingSuccess = 0x0101;
constexpr std::uint16_t kBindingError = 0x0111;
constexpr std::uint32_t kMagicCookie = 0x2112A442;
constexpr std::size_t kHeader = 20;

} // namespace

std::optional<Bytes> StunQuestions::onTimer(Instant now, RandomSource& random)
{
    if (m_questions.size() == kCount || now < m_next)
        return std::nullopt;
    // Counted from now: a thread that was late asks the rest at the same pace, not at once.
    m_next = now + kInterval;
    Question& question = m_questions.emplace_back();
    question.transaction = random.array<12>();
    question.asked = now;
    ByteWriter writer(kHeader);
    return writer.u16(kBindingRequest).u16(0).u32(kMagicCookie).bytes(question.transaction).take();
}

void StunQuestions::onDatagram(ByteView datagram, Instant now)
{
    ByteReader reader(datagram);
    const std::uint16_t type = reader.u16();
    const std::uint16_t length = reader.u16();
    const std::uint32_t cookie = reader.u32();
    const Transaction transaction = reader.array<12>();
    if (!reader.ok() || (type != kBindingSuccess && type != kBindingError) || cookie != kMagicCookie || length != reader.remaining())
        return;
    const auto asked = std::find_if(m_questions.begin(), m_questions.end(),
        [&](const Question& question) { return question.transaction == transaction; });
    if (asked != m_questions.end() && !asked->answer)
        asked->answer = now - asked->asked;
}

std::optional<Instant> StunQuestions::nextWakeup() const
{
    if (m_questions.size() < kCount)
        return m_next;
    return allAnswered() ? std::nullopt : std::optional(m_questions.back().asked + kPatience);
}

bool StunQuestions::isOver(Instant now) const
{
    return m_questions.size() == kCount && (allAnswered() || now >= m_questions.back().asked + kPatience);
}

bool StunQuestions::allAnswered() const
{
    return std::all_of(m_questions.begin(), m_questions.end(), [](const Question& question) { return question.answer.has_value(); });
}

std::vector<std::optional<Duration>> StunQuestions::answers() const
{
    std::vector<std::optional<Duration>> out;
    for (const Question& question : m_questions)
        out.push_back(question.answer);
    return out;
}

} // namespace alcove::transport

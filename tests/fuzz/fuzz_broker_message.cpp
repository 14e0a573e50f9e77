#include "core/transport/broker_intake.h"
#include "core/transport/broker_topics.h"

#include <cstdlib>

using namespace alcove;
using namespace alcove::transport;

namespace {

constexpr PracticeId kPractice { 1, 2, 3, 4, 5, 6, 7, 8 };
constexpr crypto::ReplyAddress kReply { 5 };

} // namespace

/// The input is flags, the length of a topic, a topic and a body, as a hostile broker would make them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::size_t topicSize = std::min<std::size_t>(data[1], size - 2);
    const BrokerMessage message { std::string(reinterpret_cast<const char*>(data) + 2, topicSize),
        Bytes(data + 2 + topicSize, data + size), (data[0] & 1) != 0 };
    BrokerIntake knocks = BrokerIntake::forKnocks(kPractice, [&](const crypto::Locator& door) {
        if (knockTopic(kPractice, door) != message.topic)
            std::abort();
        return (data[0] & 2) == 0;
    });
    BrokerIntake answers = BrokerIntake::forAnswers(kPractice, kReply);
    const bool passed = !knocks.judge(message, {});
    const bool answered = !answers.judge(message, {});
    if ((passed || answered) && (message.retained || message.body.empty() || message.body.size() > kMaxRendezvousFrame))
        std::abort();
    if (passed && knocks.judge(message, {}) != BrokerDrop::Repeat)
        std::abort();
    if (answered && message.topic != replyTopic(kPractice, kReply))
        std::abort();
    if (const auto bytes = fromBase32(message.topic); bytes && toBase32(*bytes) != message.topic)
        std::abort();
    return 0;
}

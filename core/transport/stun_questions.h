#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <optional>
#include <vector>

namespace alcove::transport {

/// The same small question to one STUN server again and again, to learn whether it is there, how far away it is, and
/// how many of the questions or answers get lost on the way.
/// Invariant: kCount requests of 20 bytes, none repeated, so that what is lost shows; an answer counts once, and only
/// with the transaction of a question that went out.
/// Sequence: that of the owner.
/// Source: RFC 8489 §5 (layout), §6.1 and §6.3 (binding); an error is an answer, too: somebody is there.
class StunQuestions {
public:
    /// chosen: five in a hundred lost is where a picture begins to suffer; twenty can tell one in twenty.
    static constexpr std::size_t kCount = 20;
    /// chosen: a second of time in all, 3.2 kbit/s.
    static constexpr Duration kInterval = std::chrono::milliseconds(50);
    /// chosen: longer than any way over which talking still works.
    static constexpr Duration kPatience = std::chrono::seconds(2);

    explicit StunQuestions(Instant now) : m_next(now) { }

    /// The question that is due; nothing: none is.
    [[nodiscard]] std::optional<Bytes> onTimer(Instant now, RandomSource& random);
    void onDatagram(ByteView datagram, Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;
    /// All are asked, and answered or waited for.
    [[nodiscard]] bool isOver(Instant now) const;
    /// As many as were asked, in that order; nothing: no answer.
    [[nodiscard]] std::vector<std::optional<Duration>> answers() const;

private:
    using Transaction = std::array<std::uint8_t, 12>;
    struct Question {
        Transaction transaction {};
        Instant asked {};
        std::optional<Duration> answer;
    };

    [[nodiscard]] bool allAnswered() const;

    std::vector<Question> m_questions;
    Instant m_next;
};

} // namespace alcove::transport

#include "core/flow/jitter_buffer.h"

#include "tests/support/catch.h"

#include <functional>
#include <memory>
#include <random>

using namespace alcove;
using namespace alcove::flow;
using namespace std::chrono_literals;

namespace {

using Action = JitterBuffer::Action;
constexpr SampleCount kFrame { 960 };
constexpr Duration kPath = 30ms;

/// A jitter buffer fed with frames of 20 ms and pulled every 10 ms, without a decoder.
class Player {
public:
    AudioPacket packet(std::int64_t number, bool fec = false) const
    {
        AudioPacket out;
        out.sequence = SequenceNumber(number);
        out.timestamp = RtpTime(100'000 + number * kFrame.count());
        out.duration = kFrame;
        out.arrival = arrivalOf(number);
        out.carriesFec = fec;
        out.size = 80;
        return out;
    }

    static Instant arrivalOf(std::int64_t number) { return Instant(50s) + 20ms * (number + 1) + kPath; }

    void insert(std::int64_t number, Duration late = 0ms, bool fec = false)
    {
        AudioPacket p = packet(number, fec);
        p.arrival += late;
        buffer->insert(p);
    }

    /// One pull at `now`; returns what was asked of the decoder, if anything was.
    std::optional<JitterBuffer::Decision> pull(Instant now)
    {
        std::optional<JitterBuffer::Decision> made = fill(now);
        if (made && made->action == Action::Wait)
            return made;
        advice = buffer->stretchAdvice(now, m_buffered);
        if (stretching && advice.kind != JitterBuffer::Stretch::None)
            stretch(now);
        if (const auto more = fill(now))
            made = more;
        m_buffered += SampleCount(-480);
        return made;
    }

    /// Frames in time from `from` on, pulled, until one after `to` would be due.
    void run(std::int64_t from, std::int64_t to, const std::function<bool(std::int64_t)>& lost = {})
    {
        for (std::int64_t n = from; n <= to; ++n) {
            if (!lost || !lost(n))
                insert(n);
            for (const Duration at : { 3ms, 13ms })
                pull(arrivalOf(n) + at);
        }
    }

    [[nodiscard]] std::size_t count(Action action) const
    {
        return static_cast<std::size_t>(std::count(log.begin(), log.end(), action));
    }

    std::unique_ptr<JitterBuffer> buffer = std::make_unique<JitterBuffer>();
    std::vector<Action> log;
    JitterBuffer::StretchAdvice advice;

    bool stretching = true; ///< as if all sound were silence, which can be stretched by any amount

private:
    std::optional<JitterBuffer::Decision> fill(Instant now)
    {
        std::optional<JitterBuffer::Decision> made;
        while (m_buffered < SampleCount(480)) {
            made = buffer->next(now, m_buffered);
            if (made->action == Action::Wait)
                break;
            m_buffered += made->duration;
            log.push_back(made->action);
        }
        return made;
    }

    void stretch(Instant now)
    {
        const bool longer = advice.kind == JitterBuffer::Stretch::Longer;
        const SampleCount change = longer
            ? advice.wanted
            : SampleCount(-std::min({ advice.wanted.count(), m_buffered.count(), std::int64_t { 720 } }));
        m_buffered += change;
        buffer->onStretched(change, now);
    }

    SampleCount m_buffered;
};

} // namespace

TEST_CASE("JitterBuffer plays nothing until the first frame has waited its turn", "[flow]")
{
    Player player;
    CHECK(player.pull(Player::arrivalOf(0))->action == Action::Wait);
    player.insert(0);
    CHECK(player.pull(Player::arrivalOf(0) + 30ms)->action == Action::Wait);
    CHECK(player.pull(Player::arrivalOf(0) + 36ms)->action == Action::Decode);
}

TEST_CASE("JitterBuffer decodes every frame of a steady stream in order", "[flow]")
{
    Player player;
    player.run(0, 200);
    CHECK(player.count(Action::Conceal) == 0);
    CHECK(player.count(Action::Decode) >= 197);
    CHECK(player.buffer->discarded() == 0);
}

TEST_CASE("JitterBuffer plays frames that arrive in any order by their timestamps", "[flow]")
{
    Player player;
    for (const std::int64_t n : { 2, 0, 3, 1 })
        player.insert(n, 20ms * (3 - n));
    std::vector<std::int64_t> order;
    Instant now = Player::arrivalOf(3) + 40ms;
    for (int i = 0; i < 8; ++i, now += 10ms) {
        const auto made = player.pull(now);
        if (made && made->action == Action::Decode)
            order.push_back(made->packet->sequence.value());
    }
    CHECK(order == std::vector<std::int64_t> { 0, 1, 2, 3 });
}

TEST_CASE("JitterBuffer conceals a lost frame for no longer than it was", "[flow]")
{
    Player player;
    player.run(0, 100, [](std::int64_t n) { return n == 80; });
    CHECK(player.count(Action::Conceal) >= 1);
    CHECK(player.count(Action::Conceal) <= 2);
    CHECK(player.count(Action::DecodeFec) == 0);
}

TEST_CASE("JitterBuffer takes a lost frame from the copy in its successor", "[flow]")
{
    Player player;
    player.run(0, 30);
    player.log.clear();
    player.insert(32, 0ms, true);
    for (int i = 0; i < 8; ++i)
        player.pull(Player::arrivalOf(31) + 3ms + 10ms * i);
    CHECK(player.count(Action::DecodeFec) == 1);
    CHECK(player.count(Action::Conceal) <= 3);
}

TEST_CASE("JitterBuffer still plays a frame that came a moment late", "[flow]")
{
    Player player;
    player.run(0, 100);
    const Duration target = player.buffer->target(Player::arrivalOf(100));
    player.log.clear();
    // Nothing comes until long after frame 101 was due; then everything does.
    for (const Duration at : { 23ms, 33ms, 43ms, 53ms, 63ms, 73ms })
        player.pull(Player::arrivalOf(100) + at);
    CHECK(player.count(Action::Conceal) >= 2);
    player.log.clear();
    for (std::int64_t n = 101; n <= 104; ++n)
        player.insert(n, 20ms * (104 - n));
    player.pull(Player::arrivalOf(104) + 3ms);
    CHECK(player.count(Action::Decode) == 1);
    CHECK(player.count(Action::Conceal) == 0);
    CHECK(player.buffer->discarded() == 0);
    CHECK(player.buffer->target(Player::arrivalOf(104) + 3ms) > target);
}

TEST_CASE("JitterBuffer drops a packet older than its playout point", "[flow]")
{
    Player player;
    player.run(0, 50, [](std::int64_t n) { return n == 40; });
    CHECK(player.buffer->discarded() == 0);
    player.insert(40, 300ms);
    CHECK(player.buffer->discarded() == 1);
}

TEST_CASE("JitterBuffer keeps one of two packets with the same timestamp", "[flow]")
{
    Player player;
    player.insert(0);
    player.insert(0, 5ms);
    CHECK(player.buffer->held() == 1);
}

TEST_CASE("JitterBuffer skips what a flood after an outage brought too late", "[flow]")
{
    Player player;
    player.run(0, 1000);
    for (std::int64_t at = 1001; at < 1051; ++at) {
        player.pull(Player::arrivalOf(at) + 3ms);
        player.pull(Player::arrivalOf(at) + 13ms);
    }
    for (std::int64_t n = 1001; n <= 1050; ++n)
        player.insert(n, 20ms * (1050 - n));
    const auto made = player.pull(Player::arrivalOf(1050) + 3ms);
    REQUIRE(made->action == Action::Decode);
    CHECK(made->packet->sequence.value() >= 1045);
}

TEST_CASE("JitterBuffer waits anew when a sender stopped and goes on", "[flow]")
{
    Player player;
    player.run(0, 60);
    player.log.clear();
    Instant now = Player::arrivalOf(60);
    for (int i = 0; i < 500; ++i)
        player.pull(now += 10ms);
    CHECK(player.count(Action::Conceal) == 200);
    player.log.clear();
    player.run(400, 420);
    CHECK(player.count(Action::Conceal) == 0);
    CHECK(player.count(Action::Decode) >= 18);
}

TEST_CASE("JitterBuffer starts over when the sender's clock starts over", "[flow]")
{
    Player player;
    player.run(0, 60);
    const std::size_t before = player.count(Action::Decode);
    for (std::int64_t n = 61; n <= 120; ++n) {
        AudioPacket restarted = player.packet(n);
        restarted.timestamp = RtpTime(restarted.timestamp.ticks() + 90'000'000);
        restarted.sequence = restarted.sequence + 20'000;
        player.buffer->insert(restarted);
        player.pull(Player::arrivalOf(n) + 3ms);
        player.pull(Player::arrivalOf(n) + 13ms);
    }
    CHECK(player.count(Action::Decode) >= before + 55);
}

TEST_CASE("JitterBuffer asks to shorten while more is waiting than the target", "[flow]")
{
    Player player;
    player.stretching = false;
    player.run(0, 100);
    // After the start the target is 10 ms and 40 are waiting: nobody stretches here, so it stays.
    CHECK(player.advice.kind == JitterBuffer::Stretch::Shorter);
    CHECK(player.advice.most >= SampleCount(480));
}

TEST_CASE("JitterBuffer asks to lengthen while a speaker plays too quickly, before a frame is missing", "[flow]")
{
    Player player;
    player.run(0, 100);
    player.log.clear();
    int asked = 0;
    std::int64_t next = 101;
    Instant now = Player::arrivalOf(100) + 13ms;
    for (int i = 0; i < 4000; ++i) {
        now += 9950us;
        for (; Player::arrivalOf(next) <= now; ++next)
            player.insert(next);
        player.pull(now);
        asked += player.advice.kind == JitterBuffer::Stretch::Longer ? 1 : 0;
    }
    CHECK(asked > 0);
    CHECK(player.count(Action::Conceal) == 0);
}

TEST_CASE("JitterBuffer holds no more than its capacity, whatever comes", "[flow]")
{
    Player player;
    std::mt19937 random(17);
    Instant now = Instant(50s);
    std::size_t most = 0;
    for (int i = 0; i < 20'000; ++i) {
        AudioPacket packet;
        packet.sequence = SequenceNumber(static_cast<std::int64_t>(random() % 65'536));
        packet.timestamp = RtpTime(static_cast<std::int64_t>(random() % (i % 3 == 0 ? 4'000'000'000u : 50'000u)));
        packet.duration = SampleCount(120 * (1 + random() % 48));
        packet.arrival = now;
        packet.carriesFec = random() % 2 == 0;
        packet.size = static_cast<std::uint16_t>(random() % 1276);
        player.buffer->insert(packet);
        most = std::max(most, player.buffer->held());
        if (i % 4 == 0)
            player.pull(now += 10ms);
    }
    CHECK(most <= JitterBuffer::kCapacity);
}

#include "core/transport/secure_datagrams.h"

#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::transport;
using namespace std::chrono_literals;
using crypto::DatagramDrop;

namespace {

const Bytes kInner { 1, 0, 0, 2, 0xAA, 0xBB };

/// Two ends and the keys of their handshakes.
struct Pair {
    SecureDatagrams client;
    SecureDatagrams therapist;
    testing::SeededRandom random { 11 };
    Instant now { 1000s };

    void handshake(Numbering numbering, SwitchOver clientSwitch, SwitchOver therapistSwitch)
    {
        const auto toTherapist = random.array<32>();
        const auto toClient = random.array<32>();
        const auto clientTag = random.array<3>();
        const auto therapistTag = random.array<3>();
        REQUIRE(client.install({ crypto::Key(toTherapist), crypto::Key(toClient), therapistTag, clientTag }, numbering,
            clientSwitch, now));
        REQUIRE(therapist.install({ crypto::Key(toClient), crypto::Key(toTherapist), clientTag, therapistTag }, numbering,
            therapistSwitch, now));
    }
    void begin() { handshake(Numbering::Restart, SwitchOver::AtOnce, SwitchOver::AtOnce); }
    void rekey() { handshake(Numbering::Continue, SwitchOver::OnConfirmation, SwitchOver::OnFirstDatagram); }

    Bytes fromClient() { return client.seal(kInner, now)->datagram; }
    Bytes fromTherapist() { return therapist.seal(kInner, now)->datagram; }
    std::optional<SecureDatagrams::Opened> atTherapist(Bytes datagram)
    {
        m_kept.push_back(std::move(datagram));
        return therapist.open(m_kept.back(), now);
    }
    std::optional<SecureDatagrams::Opened> atClient(Bytes datagram)
    {
        m_kept.push_back(std::move(datagram));
        return client.open(m_kept.back(), now);
    }

private:
    std::list<Bytes> m_kept; ///< what was opened points into them
};

} // namespace

TEST_CASE("SecureDatagrams opens what the other side sealed, with its number", "[transport]")
{
    Pair pair;
    pair.begin();
    const auto sealed = pair.client.seal(kInner, pair.now);
    REQUIRE(sealed);
    CHECK(sealed->sequence == SequenceNumber(0));
    const auto opened = pair.atTherapist(sealed->datagram);
    REQUIRE(opened);
    CHECK(equal(opened->inner, kInner));
    CHECK(opened->sequence == SequenceNumber(0));
    CHECK(pair.client.seal(kInner, pair.now)->sequence == SequenceNumber(1));
}

TEST_CASE("SecureDatagrams seals nothing before a key is there", "[transport]")
{
    SecureDatagrams datagrams;
    CHECK_FALSE(datagrams.seal(kInner, Instant(1s)));
}

TEST_CASE("SecureDatagrams drops a replay", "[transport]")
{
    Pair pair;
    pair.begin();
    const Bytes datagram = pair.fromClient();
    REQUIRE(pair.atTherapist(datagram));
    CHECK_FALSE(pair.atTherapist(datagram));
    CHECK(pair.therapist.dropped(DatagramDrop::Replay) == 1);
}

TEST_CASE("SecureDatagrams drops its own datagrams when they are sent back", "[transport]")
{
    Pair pair;
    pair.begin();
    Bytes datagram = pair.fromClient();
    CHECK_FALSE(pair.atClient(datagram));
    // Even with the tag changed to the one this side listens to, the key is that of the other direction.
    const Bytes answer = pair.fromTherapist();
    std::copy_n(answer.begin() + 1, 3, datagram.begin() + 1);
    CHECK_FALSE(pair.atClient(datagram));
    CHECK(pair.client.dropped(DatagramDrop::Tag) == 1);
    CHECK(pair.client.dropped(DatagramDrop::Authentication) == 1);
}

TEST_CASE("SecureDatagrams drops a datagram with any bit changed", "[transport]")
{
    Pair pair;
    pair.begin();
    const Bytes good = pair.fromClient();
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        Bytes bad = good;
        bad[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        INFO(bit);
        REQUIRE_FALSE(pair.atTherapist(bad));
    }
    CHECK(pair.atTherapist(good));
}

TEST_CASE("SecureDatagrams goes on counting over a rekey and opens what is reordered across it", "[transport]")
{
    Pair pair;
    pair.begin();
    const Bytes first = pair.fromClient();
    const Bytes late = pair.fromClient();
    REQUIRE(pair.atTherapist(first));

    pair.rekey();
    // Neither side has switched: the client waits for its acknowledgement.
    const auto stillOld = pair.client.seal(kInner, pair.now);
    CHECK(stillOld->sequence == SequenceNumber(2));
    CHECK(pair.atTherapist(stillOld->datagram)->epoch == 1);

    pair.client.confirm(pair.now);
    const auto underNew = pair.client.seal(kInner, pair.now);
    CHECK(underNew->sequence == SequenceNumber(3));
    const auto opened = pair.atTherapist(underNew->datagram);
    REQUIRE(opened);
    CHECK(opened->epoch == 2);
    CHECK(opened->sequence == SequenceNumber(3));

    // Sent before the switch, arrived after it.
    const auto reordered = pair.atTherapist(late);
    REQUIRE(reordered);
    CHECK(reordered->sequence == SequenceNumber(1));
}

TEST_CASE("The therapist sends under the new key only after a valid datagram under it", "[transport]")
{
    Pair pair;
    pair.begin();
    pair.rekey();
    CHECK(pair.atClient(pair.fromTherapist())->epoch == 1);

    pair.client.confirm(pair.now);
    Bytes forged = pair.fromClient();
    const Bytes valid = forged;
    forged.back() ^= 1;
    CHECK_FALSE(pair.atTherapist(forged));
    CHECK(pair.atClient(pair.fromTherapist())->epoch == 1);

    REQUIRE(pair.atTherapist(valid));
    CHECK(pair.atClient(pair.fromTherapist())->epoch == 2);
}

TEST_CASE("The client switches on its confirmation alone", "[transport]")
{
    Pair pair;
    pair.begin();
    pair.handshake(Numbering::Continue, SwitchOver::OnConfirmation, SwitchOver::AtOnce);
    CHECK(pair.atClient(pair.fromTherapist())->epoch == 2);
    CHECK(pair.atTherapist(pair.fromClient())->epoch == 1);
    pair.client.confirm(pair.now);
    CHECK(pair.atTherapist(pair.fromClient())->epoch == 2);
}

TEST_CASE("An old key is erased 15 s after the switch", "[transport]")
{
    Pair pair;
    pair.begin();
    const Bytes one = pair.fromClient();
    const Bytes other = pair.fromClient();
    pair.rekey();
    pair.client.confirm(pair.now);
    REQUIRE(pair.atTherapist(pair.fromClient()));
    REQUIRE(pair.therapist.nextWakeup() == pair.now + 15s);

    pair.now += 14999ms;
    pair.therapist.onTimer(pair.now);
    CHECK(pair.atTherapist(one));
    pair.now += 1ms;
    CHECK_FALSE(pair.atTherapist(other)); // even before the timer ran
    pair.therapist.onTimer(pair.now);
    CHECK(pair.therapist.liveEpochs() == 1);
    CHECK_FALSE(pair.therapist.nextWakeup());
}

TEST_CASE("A full handshake counts from zero, one handshake further", "[transport]")
{
    Pair pair;
    pair.begin();
    const Bytes old = pair.fromClient();
    pair.begin();
    const auto sealed = pair.client.seal(kInner, pair.now);
    CHECK(sealed->datagram[7] == 0);
    CHECK(sealed->sequence == SequenceNumber(std::int64_t { 1 } << 32));
    CHECK(pair.atTherapist(sealed->datagram)->sequence == sealed->sequence);
    CHECK(pair.atTherapist(old)->sequence == SequenceNumber(0));
}

TEST_CASE("A rekey that was never switched to is replaced by the next", "[transport]")
{
    Pair pair;
    pair.begin();
    for (int i = 0; i < 5; ++i)
        pair.rekey();
    CHECK(pair.client.liveEpochs() == 2);
    pair.client.confirm(pair.now);
    REQUIRE(pair.atTherapist(pair.fromClient()));
    CHECK(pair.atClient(pair.fromTherapist()));
}

TEST_CASE("A key asks for a rekey at 120 s and seals nothing after 600 s", "[transport]")
{
    Pair pair;
    pair.begin();
    CHECK_FALSE(pair.client.rekeyDue(pair.now + 119s));
    CHECK(pair.client.rekeyDue(pair.now + 120s));
    CHECK(pair.client.seal(kInner, pair.now + 599s));
    CHECK_FALSE(pair.client.seal(kInner, pair.now + 600s));
    CHECK(pair.client.wornOut(pair.now + 600s));
}

TEST_CASE("A receive tag in use is refused for a second key", "[transport]")
{
    SecureDatagrams datagrams;
    const auto keys = [] {
        SecureDatagrams::Keys out;
        out.localTag = { 1, 2, 3 };
        out.remoteTag = { 4, 5, 6 };
        return out;
    };
    REQUIRE(datagrams.install(keys(), Numbering::Restart, SwitchOver::AtOnce, Instant(1s)));
    const auto second = datagrams.install(keys(), Numbering::Continue, SwitchOver::OnConfirmation, Instant(1s));
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("Sizes and first bytes that are not ours are dropped without a key", "[transport]")
{
    Pair pair;
    pair.begin();
    CHECK_FALSE(pair.atTherapist({}));
    CHECK_FALSE(pair.atTherapist(Bytes(27, 0xA1)));
    CHECK_FALSE(pair.atTherapist(Bytes(crypto::kMaxDatagramSize + 1, 0xA1)));
    CHECK_FALSE(pair.atTherapist(Bytes(100, 0x00)));
    CHECK(pair.therapist.dropped(DatagramDrop::Length) == 3);
    CHECK(pair.therapist.dropped(DatagramDrop::Type) == 1);
}

TEST_CASE("Three rekeys in a stream with loss and reordering lose nothing of their own", "[transport]")
{
    Pair pair;
    pair.begin();
    int lost = 0;
    int arrived = 0;
    std::vector<Bytes> held;
    for (int i = 0; i < 4000; ++i) {
        pair.now += 10ms;
        if (i % 1000 == 500)
            pair.rekey();
        if (i % 1000 == 550) // the acknowledgement came
            pair.client.confirm(pair.now);
        const Bytes datagram = pair.fromClient();
        const std::uint32_t chance = pair.random.u32() % 100;
        if (chance < 10) {
            ++lost;
        } else if (chance < 30) {
            held.push_back(datagram);
        } else {
            arrived += pair.atTherapist(datagram) ? 1 : 0;
        }
        if (held.size() > 20 || i == 3999) {
            for (const Bytes& late : held)
                arrived += pair.atTherapist(late) ? 1 : 0;
            held.clear();
        }
        pair.therapist.onTimer(pair.now);
        pair.client.onTimer(pair.now);
    }
    CHECK(lost > 300);
    CHECK(arrived == 4000 - lost);
}

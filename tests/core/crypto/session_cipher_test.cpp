#include "core/crypto/datagram_cipher.h"
#include "core/crypto/record_cipher.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <set>

using namespace alcove;
using namespace alcove::crypto;
using alcove::testing::SeededRandom;

namespace {

constexpr ReceiveTag kTag { 1, 2, 3 };

Bytes sealed(DatagramSealer& sealer, std::uint32_t counter, std::size_t innerSize = 128)
{
    Bytes out(innerSize + kDatagramOverhead);
    const auto size = sealer.seal(counter, Bytes(innerSize, 0x42), out);
    REQUIRE(size == out.size());
    return out;
}

DatagramDrop dropOf(DatagramOpener& opener, Bytes datagram)
{
    CHECK_FALSE(opener.open(datagram));
    return opener.lastDrop();
}

} // namespace

TEST_CASE("DatagramOpener opens in place what the sealer sealed", "[crypto]")
{
    SeededRandom random(1);
    const Key key = Key::random(random);
    DatagramSealer sealer(key.clone(), kTag);
    DatagramOpener opener(key.clone(), kTag);
    for (std::uint32_t counter = 0; counter < 100; ++counter) {
        const std::size_t size = 4 + random.u32() % (kMaxInnerSize - 3);
        Bytes inner(size);
        random.fill(inner);
        Bytes datagram(size + kDatagramOverhead);
        // The text may already stand where it will be sealed.
        std::copy(inner.begin(), inner.end(), datagram.begin() + kDatagramHeaderSize);
        REQUIRE(sealer.seal(counter, ByteView(datagram).subspan(kDatagramHeaderSize, size), datagram) == datagram.size());
        CHECK(datagramTag(datagram) == kTag);
        const auto opened = opener.open(datagram);
        REQUIRE(opened);
        CHECK(opened->counter == counter);
        CHECK(equal(opened->inner, inner));
        CHECK(opened->inner.data() == datagram.data() + kDatagramHeaderSize);
    }
}

TEST_CASE("DatagramOpener refuses any changed bit and stays as it was", "[crypto]")
{
    SeededRandom random(2);
    const Key key = Key::random(random);
    DatagramSealer sealer(key.clone(), kTag);
    DatagramOpener opener(key.clone(), kTag);
    const Bytes datagram = sealed(sealer, 5, 16);
    for (std::size_t bit = 0; bit < 8 * datagram.size(); ++bit) {
        Bytes changed = datagram;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << (bit % 8)));
        REQUIRE_FALSE(opener.open(changed));
    }
    Bytes original = datagram;
    CHECK(opener.open(original));
}

TEST_CASE("DatagramOpener names why it drops", "[crypto]")
{
    SeededRandom random(3);
    const Key key = Key::random(random);
    DatagramSealer sealer(key.clone(), kTag);
    DatagramOpener opener(key.clone(), kTag);
    Bytes datagram = sealed(sealer, 9);
    CHECK(dropOf(opener, Bytes(27)) == DatagramDrop::Length);
    CHECK(dropOf(opener, {}) == DatagramDrop::Length);
    CHECK(dropOf(opener, Bytes(kMaxDatagramSize + 1)) == DatagramDrop::Length);
    Bytes changed = datagram;
    changed[0] = 0x80;
    CHECK(dropOf(opener, changed) == DatagramDrop::Type);
    changed = datagram;
    changed[3] ^= 1;
    CHECK(dropOf(opener, changed) == DatagramDrop::Tag);
    changed = datagram;
    std::fill(changed.begin() + 4, changed.begin() + 8, 0xFF);
    CHECK(dropOf(opener, changed) == DatagramDrop::Counter);
    changed = datagram;
    changed.back() ^= 1;
    CHECK(dropOf(opener, changed) == DatagramDrop::Authentication);
    Bytes first = datagram;
    CHECK(opener.open(first));
    CHECK(opener.lastDrop() == DatagramDrop::None);
    CHECK(dropOf(opener, datagram) == DatagramDrop::Replay);
}

TEST_CASE("Nine thousand replayed and doubled datagrams are all dropped", "[crypto]")
{
    SeededRandom random(4);
    const Key key = Key::random(random);
    DatagramSealer sealer(key.clone(), kTag);
    DatagramOpener opener(key.clone(), kTag);
    std::vector<Bytes> captured;
    for (std::uint32_t counter = 0; counter < 9000; ++counter) {
        captured.push_back(sealed(sealer, counter, 4));
        Bytes copy = captured.back();
        REQUIRE(opener.open(copy));
    }
    for (const Bytes& old : captured)
        REQUIRE(dropOf(opener, old) == DatagramDrop::Replay);
}

TEST_CASE("Datagrams reflected to their sender do not open", "[crypto]")
{
    SeededRandom random(5);
    const Key toTherapist = Key::random(random);
    const Key toClient = Key::random(random);
    DatagramSealer clientSends(toTherapist.clone(), kTag);
    // Even if both sides had chosen the same tag.
    DatagramOpener clientReceives(toClient.clone(), kTag);
    CHECK(dropOf(clientReceives, sealed(clientSends, 0)) == DatagramDrop::Authentication);
}

TEST_CASE("DatagramSealer never uses a counter twice", "[crypto]")
{
    SeededRandom random(6);
    DatagramSealer sealer(Key::random(random), kTag);
    Bytes out(200);
    const Bytes inner(16);
    CHECK(sealer.seal(4, inner, out));
    CHECK_FALSE(sealer.seal(4, inner, out));
    CHECK_FALSE(sealer.seal(3, inner, out));
    CHECK(sealer.seal(5, inner, out));
    CHECK_FALSE(sealer.seal(kCounterLimit, inner, out));
    CHECK(sealer.seal(kCounterLimit - 1, inner, out));
    CHECK_FALSE(sealer.seal(kCounterLimit, inner, out));
}

TEST_CASE("DatagramSealer refuses what does not fit", "[crypto]")
{
    SeededRandom random(7);
    DatagramSealer sealer(Key::random(random), kTag);
    Bytes out(2000);
    CHECK_FALSE(sealer.seal(0, Bytes(3), out));
    CHECK_FALSE(sealer.seal(0, Bytes(kMaxInnerSize + 1), out));
    CHECK_FALSE(sealer.seal(0, Bytes(100), MutableByteView(out).first(123)));
    CHECK(sealer.seal(0, Bytes(100), MutableByteView(out).first(124)) == 124u);
}

TEST_CASE("ReplayWindow agrees with a set, whatever the order", "[crypto]")
{
    SeededRandom random(8);
    for (int round = 0; round < 20; ++round) {
        ReplayWindow window;
        std::set<std::uint64_t> seen;
        std::uint64_t highest = 0;
        std::uint64_t base = random.u32() % 3 == 0 ? 0xFFFF'0000u : 0;
        for (int i = 0; i < 5000; ++i) {
            base += random.u32() % 7;
            if (random.u32() % 500 == 0)
                base += random.u32() % 20'000;
            const std::uint64_t back = random.u32() % (random.u32() % 4 == 0 ? 9000 : 100);
            const std::uint64_t counter = base >= back ? base - back : 0;
            const bool tooOld = !seen.empty() && counter + ReplayWindow::kSize <= highest;
            const bool expected = !tooOld && seen.count(counter) == 0;
            REQUIRE(window.wouldAccept(counter) == expected);
            REQUIRE(window.accept(counter) == expected);
            if (expected) {
                seen.insert(counter);
                highest = std::max(highest, counter);
            }
        }
    }
}

TEST_CASE("ReplayWindow reaches exactly 8128 back", "[crypto]")
{
    ReplayWindow window;
    REQUIRE(window.accept(8127));
    CHECK(window.accept(0));
    REQUIRE(window.accept(20'000));
    CHECK(window.accept(20'000 - 8127));
    CHECK_FALSE(window.accept(20'000 - 8128));
}

TEST_CASE("RecordOpener takes increasing counters, gaps included", "[crypto]")
{
    SeededRandom random(9);
    const Key key = Key::random(random);
    RecordSealer sealer(key.clone(), kTag);
    RecordOpener opener(key.clone(), kTag);
    std::vector<Bytes> bodies;
    for (std::uint8_t i = 0; i < 5; ++i)
        bodies.push_back(sealer.seal(Bytes { i }).value());
    CHECK(opener.open(bodies[0]) == Bytes { 0 });
    CHECK_FALSE(opener.open(bodies[0]));
    CHECK(opener.open(bodies[3]) == Bytes { 3 });
    CHECK_FALSE(opener.open(bodies[2]));
    CHECK(opener.open(bodies[4]) == Bytes { 4 });
}

TEST_CASE("RecordOpener refuses any changed bit and stays as it was", "[crypto]")
{
    SeededRandom random(10);
    const Key key = Key::random(random);
    RecordSealer sealer(key.clone(), kTag);
    RecordOpener opener(key.clone(), kTag);
    const Bytes body = sealer.seal(Bytes(20, 7)).value();
    for (std::size_t bit = 0; bit < 8 * body.size(); ++bit) {
        Bytes changed = body;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << (bit % 8)));
        REQUIRE_FALSE(opener.open(changed));
    }
    CHECK(opener.open(body) == Bytes(20, 7));
}

TEST_CASE("A record holds at most 16 KiB", "[crypto]")
{
    SeededRandom random(11);
    const Key key = Key::random(random);
    RecordSealer sealer(key.clone(), kTag);
    RecordOpener opener(key.clone(), kTag);
    const Bytes largest = sealer.seal(Bytes(kMaxRecordText)).value();
    CHECK(largest.size() == kMaxRecordSize);
    CHECK(recordTag(largest) == kTag);
    CHECK(opener.open(largest)->size() == kMaxRecordText);
    CHECK(sealer.seal(Bytes(kMaxRecordText + 1)).error().code == ErrorCode::LimitExceeded);
    CHECK_FALSE(recordTag(Bytes(27, 0x10)));
    CHECK_FALSE(recordTag(Bytes(kMaxRecordSize + 1, 0x10)));
}

TEST_CASE("chooseTag gives neither zero nor a tag in use", "[crypto]")
{
    SeededRandom random(12);
    int asked = 0;
    const ReceiveTag tag = chooseTag(random, [&](const ReceiveTag&) { return ++asked < 5; });
    CHECK(asked == 5);
    CHECK(tag != ReceiveTag {});
}

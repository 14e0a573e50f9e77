#include "core/flow/held_references.h"
#include "core/flow/reference_tracker.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::flow;
using std::chrono::milliseconds;
using wire::ReferenceBuffer;
using wire::ReferenceSet;

namespace {

const Instant kStart { std::chrono::seconds(1000) };
constexpr ReferenceSet kLastOnly { ReferenceBuffer::Last };

/// A sender that encodes 30 frames a second by the tracker's plans.
class Sender {
public:
    ReferencePlan encode(ReferenceTracker::Size size = ReferenceTracker::Size::Same)
    {
        m_now += Duration(33'333);
        const ReferencePlan plan = tracker.plan(size, m_now);
        needed = tracker.describe(plan.references, plan.updates);
        tracker.onEncoded(plan, plan.keyFrame, plan.updates, m_pictureId++, milliseconds(5), m_now);
        keyFrames += plan.keyFrame ? 1 : 0;
        return plan;
    }
    void report(wire::ReferenceReport report) { tracker.onReport(report, m_now); }
    /// Everything sent so far is held by the other side.
    void acknowledgeAll()
    {
        for (const ReferenceBuffer buffer : { ReferenceBuffer::Golden, ReferenceBuffer::AltRef })
            held[static_cast<std::size_t>(buffer)] = tracker.describe({}, {}).pictureIds[static_cast<std::size_t>(buffer)];
        report(heldReport());
    }
    wire::ReferenceReport heldReport() const
    {
        wire::ReferenceReport out;
        out.golden = held[1];
        out.altRef = held[2];
        out.lastDecodable = static_cast<std::uint16_t>((m_pictureId - 1) & 0x7fff);
        out.newestSeen = out.lastDecodable;
        return out;
    }
    wire::ReferenceReport lossReport() const
    {
        wire::ReferenceReport out = heldReport();
        out.recoveryRequested = true;
        return out;
    }

    ReferenceTracker tracker;
    wire::VideoReferences needed;
    std::array<std::optional<std::uint16_t>, 3> held;
    int keyFrames = 0;
    std::int64_t m_pictureId = 0x7ff0; // the 15 bits wrap soon
    Instant m_now = kStart;
};

} // namespace

TEST_CASE("The first frame is a key frame and the next refer to LAST alone", "[flow]")
{
    Sender sender;
    CHECK(sender.encode().keyFrame);
    const auto plan = sender.encode();
    CHECK_FALSE(plan.keyFrame);
    CHECK(plan.references == kLastOnly);
    CHECK(plan.updates == kLastOnly);
    CHECK(sender.needed.pictureIds[0] == 0x7ff0);
}

TEST_CASE("Golden and altref are refreshed in turn each half second while acknowledged", "[flow]")
{
    Sender sender;
    std::vector<ReferenceBuffer> refreshed;
    for (int i = 0; i < 95; ++i) {
        const auto plan = sender.encode();
        sender.acknowledgeAll();
        if (!plan.keyFrame && plan.updates.has(ReferenceBuffer::Golden))
            refreshed.push_back(ReferenceBuffer::Golden);
        if (!plan.keyFrame && plan.updates.has(ReferenceBuffer::AltRef))
            refreshed.push_back(ReferenceBuffer::AltRef);
    }
    REQUIRE(refreshed.size() >= 5);
    CHECK(refreshed.size() <= 6);
    for (std::size_t i = 1; i < refreshed.size(); ++i)
        CHECK(refreshed[i] != refreshed[i - 1]);
}

TEST_CASE("The only acknowledged buffer is never replaced", "[flow]")
{
    Sender sender;
    sender.encode();
    sender.acknowledgeAll();
    // From now on nothing more is acknowledged.
    for (int i = 0; i < 300; ++i) {
        sender.encode();
        const bool golden = sender.tracker.isAcknowledged(ReferenceBuffer::Golden);
        const bool altRef = sender.tracker.isAcknowledged(ReferenceBuffer::AltRef);
        REQUIRE((golden || altRef));
    }
    CHECK(sender.keyFrames == 1);
}

TEST_CASE("After reported loss one frame refers only to the newest acknowledged buffer", "[flow]")
{
    Sender sender;
    for (int i = 0; i < 40; ++i) {
        sender.encode();
        sender.acknowledgeAll();
    }
    const auto newest = std::max(*sender.held[1], *sender.held[2]);
    sender.report(sender.lossReport());
    const auto plan = sender.encode();
    CHECK(plan.recovery);
    CHECK_FALSE(plan.keyFrame);
    CHECK(plan.updates == kLastOnly);
    const bool golden = plan.references == ReferenceSet { ReferenceBuffer::Golden };
    const bool altRef = plan.references == ReferenceSet { ReferenceBuffer::AltRef };
    REQUIRE((golden || altRef));
    CHECK(sender.needed.pictureIds[golden ? 1 : 2] == newest);
    CHECK_FALSE(sender.encode().recovery);
}

TEST_CASE("A request written before the answer could arrive is not answered again", "[flow]")
{
    Sender sender;
    sender.tracker.setRoundTripTime(milliseconds(100));
    sender.encode();
    sender.acknowledgeAll();
    sender.encode();
    const auto request = sender.lossReport();
    sender.report(request);
    CHECK(sender.encode().recovery);
    sender.report(request);
    CHECK_FALSE(sender.encode().recovery);
    for (int i = 0; i < 7; ++i)
        sender.encode();
    sender.report(request); // still the old one, but by now the answer must be lost
    CHECK(sender.encode().recovery);
}

TEST_CASE("A request that has seen the answer is answered at once", "[flow]")
{
    Sender sender;
    sender.encode();
    sender.acknowledgeAll();
    sender.encode();
    sender.report(sender.lossReport());
    CHECK(sender.encode().recovery);
    sender.report(sender.lossReport()); // newestSeen is the answer itself
    CHECK(sender.encode().recovery);
}

TEST_CASE("Without an acknowledged buffer loss costs a key frame, 300 ms apart at least", "[flow]")
{
    Sender sender;
    sender.encode();
    std::vector<int> keyFrames;
    for (int i = 1; i <= 60; ++i) {
        wire::ReferenceReport report;
        report.recoveryRequested = true;
        report.keyFrameRequested = true;
        report.newestSeen = static_cast<std::uint16_t>((sender.m_pictureId - 1) & 0x7fff);
        sender.report(report);
        if (sender.encode().keyFrame)
            keyFrames.push_back(i);
    }
    REQUIRE(keyFrames.size() >= 5);
    CHECK(keyFrames.size() <= 7);
    for (std::size_t i = 1; i < keyFrames.size(); ++i)
        CHECK(keyFrames[i] - keyFrames[i - 1] >= 9);
}

TEST_CASE("A change of size gives a key frame whatever the interval", "[flow]")
{
    Sender sender;
    sender.encode();
    CHECK(sender.encode(ReferenceTracker::Size::Changed).keyFrame);
}

TEST_CASE("A recovery that the encoder left out is planned again", "[flow]")
{
    Sender sender;
    sender.encode();
    sender.acknowledgeAll();
    sender.tracker.onLocalLoss();
    const auto plan = sender.tracker.plan(ReferenceTracker::Size::Same, sender.m_now);
    REQUIRE(plan.recovery);
    sender.tracker.onNotEncoded(plan);
    CHECK(sender.encode().recovery);
}

TEST_CASE("HeldReferences lets a frame through only when every buffer it uses holds its picture", "[flow]")
{
    HeldReferences held;
    const wire::VideoReferences key { {}, ReferenceSet::all(), {} };
    const wire::VideoReferences inter { { ReferenceBuffer::Last, ReferenceBuffer::Golden }, { ReferenceBuffer::Last }, { 5, 5, 0 } };
    CHECK_FALSE(held.satisfy(inter));
    CHECK(held.satisfy(key));
    held.apply(key, 5);
    CHECK(held.satisfy(inter));
    held.apply(inter, 6);
    CHECK_FALSE(held.satisfy(inter));
    CHECK(held.holding(ReferenceBuffer::Golden) == 5);
    CHECK(held.lastDecodable() == 6);
    held.forget();
    CHECK(held.empty());
}

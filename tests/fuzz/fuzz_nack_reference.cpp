#include "core/base/byte_reader.h"
#include "core/flow/reference_tracker.h"
#include "core/flow/retransmit_buffer.h"
#include "core/wire/nack_block.h"
#include "core/wire/sender_report.h"

#include <cstdlib>

using namespace alcove;

/// Feedback of a peer that holds the keys but not the rules, as the sender of video takes it: NACKs, reference reports
/// and sender reports, with a frame encoded and a packet sent between any two.
/// Invariant tested: nothing crashes; a plan never refers to a buffer it should not, never replaces the only
/// acknowledged one, and an answer is never longer than what was asked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using wire::ReferenceBuffer;
    flow::ReferenceTracker references;
    flow::RetransmitBuffer sent;
    Instant now(std::chrono::seconds(10));
    std::int64_t pictureId = 0x7ff0;
    std::uint16_t sequence = 0xfff0;
    for (const wire::Block& block : wire::parseBlocks(ByteView(data, size)).value_or(std::vector<wire::Block>())) {
        now += std::chrono::milliseconds(33);
        const bool golden = references.isAcknowledged(ReferenceBuffer::Golden);
        const bool altRef = references.isAcknowledged(ReferenceBuffer::AltRef);
        const auto plan = references.plan(flow::ReferenceTracker::Size::Same, now);
        if (!plan.keyFrame) {
            const bool unheld = (plan.references.has(ReferenceBuffer::Golden) && !golden) || (plan.references.has(ReferenceBuffer::AltRef) && !altRef);
            const bool replacesOnly = (plan.updates.has(ReferenceBuffer::Golden) && golden && !altRef)
                || (plan.updates.has(ReferenceBuffer::AltRef) && altRef && !golden);
            if (unheld || replacesOnly || plan.references.empty())
                std::abort();
        }
        references.onEncoded(plan, plan.keyFrame, plan.updates, pictureId++, std::chrono::milliseconds(10), now);
        sent.add(sequence++, Bytes(20), now);
        if (block.kind == wire::BlockKind::Nack) {
            const auto asked = wire::parseNack(block.body);
            if (asked && sent.onNack(*asked, now).size() > asked->size())
                std::abort();
        }
        if (const auto report = wire::parseReferenceReport(block); report && block.kind == wire::BlockKind::ReferenceReport)
            references.onReport(*report, now);
        (void)wire::parseSenderReport(block);
    }
    return 0;
}

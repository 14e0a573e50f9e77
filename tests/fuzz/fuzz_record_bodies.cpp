#include "core/session/record_bodies.h"

#include <cstdlib>

using namespace alcove;
using namespace alcove::session;

/// The input is taken for each body and for an agreement's text; what was read must be sayable again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    if (const auto note = parseReflection(bytes); note && !parseReflection(encodeBody(note->item, note->value)))
        std::abort();
    if (const auto feedback = parseFeedback(bytes); feedback && !parseFeedback(encodeBody(feedback->item, feedback->value)))
        std::abort();
    if (const auto goals = parseGoals(bytes); goals && !parseGoals(encodeBody(goals->item, goals->value)))
        std::abort();
    if (const auto today = parseForToday(bytes); today && !parseForToday(encodeBody(today->item, today->value)))
        std::abort();
    if (const auto answer = parseAgreementAnswer(bytes); answer && !parseAgreementAnswer(encodeBody(answer->item, answer->value)))
        std::abort();
    static_cast<void>(parseWithdrawal(bytes));
    static_cast<void>(parseReceived(bytes));
    if (const auto offer = parseOfferBody(bytes))
        static_cast<void>(openOffer(offer->value, {}, std::nullopt));
    // Without the keys nothing opens, whatever the bytes are.
    if (openOffer(bytes, {}, std::nullopt) || openCopy(bytes, {}, std::nullopt))
        std::abort();
    if (const auto document = practice::parseAgreement(bytes)) {
        const auto again = practice::parseAgreement(practice::encodeAgreement(*document));
        if (!again || !(*again == *document))
            std::abort();
    }
    return 0;
}

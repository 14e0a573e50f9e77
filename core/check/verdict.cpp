#include "core/check/verdict.h"

#include <optional>

namespace alcove::check {
namespace {

/// Sound first: a session can do without a picture.
constexpr std::array kOrder { Item::Speaker, Item::Microphone, Item::Connection, Item::Camera, Item::Echo };

bool isSound(Item item) { return item == Item::Speaker || item == Item::Microphone || item == Item::Echo; }

/// What must have been tried before anything is said. Echo comes with the chime where there is any.
bool mustBeTried(Item item) { return item == Item::Speaker || item == Item::Microphone || item == Item::Camera; }

} // namespace

Judgement judge(const CheckState& state)
{
    const auto standing = [&](Item item) { return state.standings[static_cast<std::size_t>(item)]; };
    std::optional<Item> broken;
    std::optional<Item> better;
    bool untried = false;
    for (const Item item : kOrder) {
        if (state.withoutSound && isSound(item))
            continue;
        if (standing(item) == Standing::NotWorking && !broken)
            broken = item;
        if (standing(item) == Standing::CouldBeBetter && !better)
            better = item;
        untried = untried || (mustBeTried(item) && standing(item) == Standing::NotTried);
    }
    if (broken && *broken != Item::Camera)
        return { Verdict::OneToFix, *broken };
    if (broken)
        return { untried ? Verdict::NotDone : Verdict::PictureNext, Item::Camera };
    if (untried)
        return { Verdict::NotDone, Item::Speaker };
    return better ? Judgement { Verdict::ReadyOneBetter, *better } : Judgement { Verdict::Ready, Item::Speaker };
}

} // namespace alcove::check

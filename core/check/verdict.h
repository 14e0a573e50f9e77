#pragma once

#include "core/check/standing.h"

#include <array>
#include <cstddef>

namespace alcove::check {

/// The things of a check in the order in which a person mends them.
enum class Item { Speaker, Microphone, Echo, Camera, PrivateSpace, Connection };
inline constexpr std::size_t kItems = 6;

/// What the whole comes to.
enum class Verdict {
    NotDone,
    Ready,
    ReadyOneBetter,
    PictureNext, ///< sound works, the picture needs a look
    OneToFix,
};

struct CheckState {
    std::array<Standing, kItems> standings {};
    bool withoutSound = false; ///< speaker, microphone and echo do not count
};

struct Judgement {
    Verdict verdict = Verdict::NotDone;
    Item next = Item::Speaker; ///< the one thing to look at
};

/// One verdict of all, and one fix at a time. Whether the room is private is never counted: only the
/// person can say. Nor does a connection count that nobody could be asked about.
[[nodiscard]] Judgement judge(const CheckState& state);

} // namespace alcove::check

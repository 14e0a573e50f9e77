#pragma once

#include <utility>

namespace alcove::ui {

/// Stores `value` and says whether that changed anything, so that a setter emits only for news.
template <typename T>
[[nodiscard]] bool store(T& member, T value)
{
    if (member == value)
        return false;
    member = std::move(value);
    return true;
}

} // namespace alcove::ui

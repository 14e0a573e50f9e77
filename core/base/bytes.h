#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alcove {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;
using MutableByteView = std::span<std::uint8_t>;

/// Lower-case hexadecimal, two digits a byte.
[[nodiscard]] std::string toHex(ByteView bytes);

/// The bytes of a hexadecimal text of even length, or nothing.
[[nodiscard]] std::optional<Bytes> fromHex(std::string_view text);

/// The characters of a text as bytes, without a terminator. The text must outlive the view.
[[nodiscard]] inline ByteView asBytes(std::string_view text)
{
    return { reinterpret_cast<const std::uint8_t*>(text.data()), text.size() };
}

[[nodiscard]] inline Bytes toBytes(ByteView view) { return { view.begin(), view.end() }; }

[[nodiscard]] inline bool equal(ByteView a, ByteView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

/// A fixed array copied from the first N bytes of a view that holds at least N.
template <std::size_t N>
[[nodiscard]] std::array<std::uint8_t, N> toArray(ByteView view)
{
    std::array<std::uint8_t, N> out {};
    std::copy_n(view.begin(), std::min(N, view.size()), out.begin());
    return out;
}

} // namespace alcove

#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace alcove::session {

/// What the client's comfort dial shows to the therapist; Hidden shows nothing.
enum class Comfort { Hidden, Slower, Fine, GoOn };

/// One line of what is said, typed by the other side. The same number again is the same line, longer.
struct Caption {
    static constexpr std::size_t kMaxCharacters = 240; // chosen: three lines of 18 px on the narrowest stage

    std::uint32_t line = 0;
    std::string text;
    bool done = false;
};

/// Bodies of the small tools of a session. Every parser checks the size before it parses and the fields
/// after; what a peer sent wrong is nothing. Texts come out without control and direction characters.
[[nodiscard]] Bytes encode(Comfort comfort);
[[nodiscard]] Bytes encode(const Caption& caption);
[[nodiscard]] Bytes encodePictureFirst(bool on);

[[nodiscard]] std::optional<Comfort> parseComfort(ByteView body);
[[nodiscard]] std::optional<Caption> parseCaption(ByteView body);
[[nodiscard]] std::optional<bool> parsePictureFirst(ByteView body);

} // namespace alcove::session

#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <vector>

namespace alcove::session {

/// Limits of what a person says about themselves, in characters.
/// Chosen: a long full name with titles; a page for free words; a line for the rest.
inline constexpr std::size_t kMaxPersonName = 80;
inline constexpr std::size_t kMaxPersonLine = 160;
inline constexpr std::size_t kMaxPersonWords = 2000;
inline constexpr std::size_t kMaxExpectLines = 8;

/// How somebody wants to be called.
struct PersonNameBody {
    std::string name;
    std::string say; ///< how to say it
    std::string pronouns;
    friend bool operator==(const PersonNameBody&, const PersonNameBody&) = default;
};

/// Things that help somebody feel at ease. The numbers are bits on the wire and in the vault.
enum class Help : std::uint32_t {
    SlowerPace = 1,
    ShortBreaks = 2,
    CameraOffSometimes = 4,
    ChatAlongside = 8,
    Captions = 16,
    AskedFirst = 32,
};
inline constexpr std::uint32_t kAllHelps = 63;

/// What a client tells, at the first meeting.
struct AboutYouBody {
    std::uint32_t helps = 0; ///< of Help
    std::string words;
    friend bool operator==(const AboutYouBody&, const AboutYouBody&) = default;
};

/// What a therapist tells.
struct AboutTherapistBody {
    std::string profession;
    std::string speaks;
    std::string words;
    std::vector<std::string> expect;
    std::string phone; ///< for when the line drops
    friend bool operator==(const AboutTherapistBody&, const AboutTherapistBody&) = default;
};

[[nodiscard]] Bytes encode(const PersonNameBody& body);
[[nodiscard]] Bytes encode(const AboutYouBody& body);
[[nodiscard]] Bytes encode(const AboutTherapistBody& body);

/// Nothing for what does not parse or is longer than its limit. Control characters and bidirectional
/// formatting are gone from what comes back; lines hold no line feed; unknown helps are left out.
[[nodiscard]] std::optional<PersonNameBody> parsePersonName(ByteView body);
[[nodiscard]] std::optional<AboutYouBody> parseAboutYou(ByteView body);
[[nodiscard]] std::optional<AboutTherapistBody> parseAboutTherapist(ByteView body);

} // namespace alcove::session

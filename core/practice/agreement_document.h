#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace alcove::practice {

/// One paragraph of an agreement's section.
struct AgreementParagraph {
    enum class Kind { Plain, Point, Aside };
    Kind kind = Kind::Plain;
    std::string text;

    friend bool operator==(const AgreementParagraph&, const AgreementParagraph&) = default;
};

struct AgreementSection {
    std::string name;  ///< as in the list of sections
    std::string title; ///< over its text; often the same
    std::vector<AgreementParagraph> paragraphs;

    friend bool operator==(const AgreementSection&, const AgreementSection&) = default;
};

/// How two people work together, in the words of a practice. Its bytes are plain text that anybody can read:
///
///     version 2
///     date 2025-05-14
///     # When it has limits | When confidentiality has limits
///     What you say stays between us.
///     - If a court orders me to share something.
///     > I also talk about my work with a supervisor.
///
/// One line is one paragraph; empty lines mean nothing.
struct AgreementDocument {
    std::uint32_t version = 1;
    std::chrono::year_month_day date { std::chrono::year(1970), std::chrono::month(1), std::chrono::day(1) };
    std::vector<AgreementSection> sections;

    friend bool operator==(const AgreementDocument&, const AgreementDocument&) = default;
};

/// Chosen: a text one can read in a quarter of an hour, and it fits one message with its signatures.
inline constexpr std::size_t kMaxAgreementBytes = 12 * 1024;
inline constexpr std::size_t kMaxAgreementSections = 16;
inline constexpr std::size_t kMaxSectionName = 120;

/// Malformed for anything else, also for text that is not UTF-8 or holds control or bidirectional characters;
/// LimitExceeded beyond the limits.
[[nodiscard]] Result<AgreementDocument> parseAgreement(ByteView text);
[[nodiscard]] Bytes encodeAgreement(const AgreementDocument& document);

/// The places in `now` of sections that `before` had not, or had otherwise.
[[nodiscard]] std::vector<std::size_t> changedSections(const AgreementDocument& before, const AgreementDocument& now);

} // namespace alcove::practice

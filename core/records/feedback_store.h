#pragma once

#include "core/records/reflection_store.h"

namespace alcove::records {

enum class Comfort : std::uint8_t { NotSaid = 0, AtEase = 1, MostlyAtEase = 2, BitUneasy = 3, Uneasy = 4, RatherNotSay = 5 };

inline constexpr std::size_t kFeedbackStatements = 4; ///< bond, goals, way of working, overall

/// What a client said about a session. The four statements are Alcove's own wording and no published scale.
struct Feedback {
    static constexpr Table kTable = Table::Feedback;
    static constexpr std::uint16_t kSchema = 1;

    crypto::RecordId id {};
    std::optional<crypto::PublicKey> person;
    UnixTime session {}; ///< when the session began
    std::array<ScalePlace, kFeedbackStatements> statements;
    Comfort comfort = Comfort::NotSaid;
    std::string words;
    Sharing sharing = Sharing::Private;
    std::optional<UnixTime> handedOver;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const Feedback&, const Feedback&) = default;
};

void encodeRow(const Feedback& row, FieldWriter& fields);
[[nodiscard]] std::optional<Feedback> decodeRow(const FieldReader& fields, Feedback*);
using FeedbackStore = RowStore<Feedback>;

} // namespace alcove::records

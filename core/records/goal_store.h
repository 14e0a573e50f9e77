#pragma once

#include "core/records/reflection_store.h"

namespace alcove::records {

/// How near a goal seems to the person whose it is, in their own judgement.
enum class Nearness : std::uint8_t { NotSaid = 0, GettingNearer = 1, LittleNearer = 2, AboutTheSame = 3, FurtherAway = 4 };

inline constexpr std::size_t kMaxGoalBytes = 400;
inline constexpr std::size_t kMaxGoals = 24; ///< chosen: more than anybody works on, few enough for one message
inline constexpr std::size_t kMaxNearnessSaid = 120;

/// Something to aim for, in a client's own words.
struct Goal {
    static constexpr Table kTable = Table::Goal;
    static constexpr std::uint16_t kSchema = 1;
    struct Said {
        UnixTime at {};
        Nearness nearness = Nearness::NotSaid;
        friend bool operator==(const Said&, const Said&) = default;
    };

    crypto::RecordId id {};
    std::optional<crypto::PublicKey> person;
    std::string text;
    UnixTime made {};
    std::optional<UnixTime> talkedAbout;
    std::vector<Said> said; ///< oldest first
    Sharing sharing = Sharing::Private;

    friend bool operator==(const Goal&, const Goal&) = default;
};

void encodeRow(const Goal& row, FieldWriter& fields);
[[nodiscard]] std::optional<Goal> decodeRow(const FieldReader& fields, Goal*);
using GoalStore = RowStore<Goal>;

} // namespace alcove::records

#pragma once

#include "core/records/row_store.h"

namespace alcove::records {

/// Where the handing over of something written stands.
enum class Sharing : std::uint8_t {
    Private = 0,
    Chosen = 1,     ///< to be handed over when both are connected; can be taken back
    HandedOver = 2, ///< the other side keeps it too
    Received = 3,   ///< it was handed over to this side
};

/// A place on a scale without numbers: 0 at the word of the start, kScaleEnd at the other. Absent: not answered.
using ScalePlace = std::optional<std::uint16_t>;
inline constexpr std::uint16_t kScaleEnd = 1000;

/// The longest one answer may be. Chosen: ten pages of handwriting, and four of them fit one message.
inline constexpr std::size_t kMaxAnswerBytes = 3500;
inline constexpr std::size_t kReflectionPrompts = 4;

/// A note somebody wrote before or after a session: an answer to each of four prompts, most of them empty.
struct Reflection {
    static constexpr Table kTable = Table::Reflection;
    static constexpr std::uint16_t kSchema = 1;
    enum class When : std::uint8_t { BeforeSession = 0, AfterSession = 1 };

    crypto::RecordId id {};
    std::optional<crypto::PublicKey> person; ///< whom the session is with; not known before the first one
    When when = When::BeforeSession;
    UnixTime started {};
    UnixTime changed {};
    std::array<std::string, kReflectionPrompts> answers;
    ScalePlace feeling;
    Sharing sharing = Sharing::Private;
    std::optional<UnixTime> handedOver;
    bool draft = true; ///< still being written: neither kept nor left

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const Reflection&, const Reflection&) = default;
};

void encodeRow(const Reflection& row, FieldWriter& fields);
[[nodiscard]] std::optional<Reflection> decodeRow(const FieldReader& fields, Reflection*);
using ReflectionStore = RowStore<Reflection>;

} // namespace alcove::records

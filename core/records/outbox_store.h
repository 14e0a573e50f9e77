#pragma once

#include "core/records/row_store.h"

namespace alcove::records {

/// Something to hand over the next time both are connected. It is kept until the other side says that it has
/// it, so that a crash or a lost connection in between loses nothing; its number tells a second copy from a
/// second message.
struct OutboxItem {
    static constexpr Table kTable = Table::Outbox;
    static constexpr std::uint16_t kSchema = 1;

    crypto::RecordId id {};
    std::optional<crypto::PublicKey> person; ///< to whom
    std::uint8_t type = 0;                   ///< of the message
    Bytes body;
    Table sourceTable = Table::Reflection; ///< the row it was made of, told when it has arrived
    crypto::RecordId source {};
    UnixTime made {};

    friend bool operator==(const OutboxItem&, const OutboxItem&) = default;
};

void encodeRow(const OutboxItem& row, FieldWriter& fields);
[[nodiscard]] std::optional<OutboxItem> decodeRow(const FieldReader& fields, OutboxItem*);
using OutboxStore = RowStore<OutboxItem>;

} // namespace alcove::records

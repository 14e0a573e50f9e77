#pragma once

#include "core/crypto/signature.h"
#include "core/records/row_store.h"

namespace alcove::records {

/// The most the preferences may be long. Chosen: a few hundred bytes are used.
inline constexpr std::size_t kMaxPreferences = 16 * 1024;

/// What this computer's copy knows about itself.
struct Keeping {
    static constexpr Table kTable = Table::Keeping;
    static constexpr std::uint16_t kSchema = 1;

    crypto::RecordId id {};
    std::optional<crypto::PublicKey> person; ///< always absent
    std::optional<UnixTime> made;            ///< since when something is kept here
    std::optional<UnixTime> lastCopy;        ///< when a backup was last saved
    std::optional<UnixTime> reminded;        ///< the one reminder was shown
    std::optional<UnixTime> moved;           ///< this copy was taken to another computer and is at rest here
    std::uint8_t lockAfterMinutes = 0;       ///< 0: not by itself
    bool hideNotes = false;
    Bytes preferences; ///< what the person chose about the program, as the app wrote it for a backup

    friend bool operator==(const Keeping&, const Keeping&) = default;
};

/// What is told after a session about how it went technically.
struct Receipt {
    static constexpr Table kTable = Table::Receipt;
    static constexpr std::uint16_t kSchema = 1;
    enum class Way : std::uint8_t { Unknown = 0, Direct = 1, Relayed = 2 };

    crypto::RecordId id {};
    std::optional<crypto::PublicKey> person;
    UnixTime began {};
    UnixTime ended {};
    Way way = Way::Unknown;
    bool wordsVerified = false;

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

void encodeRow(const Keeping& row, FieldWriter& fields);
void encodeRow(const Receipt& row, FieldWriter& fields);
[[nodiscard]] std::optional<Keeping> decodeRow(const FieldReader& fields, Keeping*);
[[nodiscard]] std::optional<Receipt> decodeRow(const FieldReader& fields, Receipt*);
using ReceiptStore = RowStore<Receipt>;

/// The one row of this kind.
[[nodiscard]] Result<Keeping> loadKeeping(Vault& vault);
[[nodiscard]] Status saveKeeping(Vault& vault, const Keeping& keeping);

/// The key that signs agreements with a person (absent: a therapist's, one for all). Made the first time. A
/// client has one for each therapist, so that two therapists cannot tell that they know the same person.
[[nodiscard]] Result<crypto::SigningKey> signingKey(
    Vault& vault, const std::optional<crypto::PublicKey>& person, RandomSource& random);

} // namespace alcove::records

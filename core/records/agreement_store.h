#pragma once

#include "core/records/row_store.h"

namespace alcove::records {

/// A text of the agreement as the therapist's side keeps it (person absent) or as it was offered to a client.
struct AgreementText {
    static constexpr Table kTable = Table::AgreementText;
    static constexpr std::uint16_t kSchema = 1;

    crypto::RecordId id {};
    std::optional<crypto::PublicKey> person;
    Bytes document;               ///< the canonical bytes that are signed
    Bytes offer;                  ///< a client's: the therapist's signed offer as it came
    std::vector<std::uint8_t> read; ///< a client's: the sections marked as read
    UnixTime arrived {};
    std::optional<UnixTime> declined; ///< the client would rather not sign this one
    std::string question;             ///< the latest one that was asked about it

    friend bool operator==(const AgreementText&, const AgreementText&) = default;
};

/// One signed copy: both sides keep the same bytes.
struct Agreement {
    static constexpr Table kTable = Table::Agreement;
    static constexpr std::uint16_t kSchema = 1;

    crypto::RecordId id {};
    std::optional<crypto::PublicKey> person;
    Bytes copy;
    UnixTime signedAt {};
    bool keptByBoth = false;            ///< the other side said it keeps the same bytes
    std::optional<UnixTime> withdrawn;
    Bytes withdrawal;                   ///< the signed withdrawal, as it was handed over

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// What a client said about the place they are in today, and what the two do if they lose each other.
struct ForToday {
    static constexpr Table kTable = Table::ForToday;
    static constexpr std::uint16_t kSchema = 1;
    enum class PlanB : std::uint8_t { NotSaid = 0, TherapistRings = 1, ClientRings = 2, WeWrite = 3 };

    crypto::RecordId id {};
    std::optional<crypto::PublicKey> person;
    UnixTime said {};
    std::string place;
    std::string phone;
    std::string contactName;
    std::string contactPhone;
    std::string overhear;
    PlanB planB = PlanB::NotSaid;
    std::uint8_t planBMinutes = 2;

    friend bool operator==(const ForToday&, const ForToday&) = default;
};

void encodeRow(const AgreementText& row, FieldWriter& fields);
void encodeRow(const Agreement& row, FieldWriter& fields);
void encodeRow(const ForToday& row, FieldWriter& fields);
[[nodiscard]] std::optional<AgreementText> decodeRow(const FieldReader& fields, AgreementText*);
[[nodiscard]] std::optional<Agreement> decodeRow(const FieldReader& fields, Agreement*);
[[nodiscard]] std::optional<ForToday> decodeRow(const FieldReader& fields, ForToday*);
using AgreementTextStore = RowStore<AgreementText>;
using AgreementStore = RowStore<Agreement>;
using ForTodayStore = RowStore<ForToday>;

} // namespace alcove::records

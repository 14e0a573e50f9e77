#pragma once

#include "core/records/agreement_store.h"
#include "core/records/feedback_store.h"
#include "core/records/goal_store.h"
#include "core/session/agreement_exchange.h"

namespace alcove::session {

/// Names one thing handed over: the same thing sent twice is kept once.
using ItemId = crypto::RecordId;

struct AgreementAnswer {
    enum class Kind { Question, Declined };
    Kind kind = Kind::Question;
    std::array<std::uint8_t, 32> documentHash {};
    std::uint32_t section = 0;
    std::string text;
};

/// A body and the item it is.
template <typename Value>
struct Handed {
    ItemId item {};
    Value value;
};

/// Bodies of the record messages as bytes, and back. Only what is meant for the other side is in them: a
/// row's sharing, draft mark and person stay behind. Every parser checks the size before it parses and the
/// fields after; text keeps no control or bidirectional formatting characters; what a peer sent wrong is
/// nothing.
[[nodiscard]] Bytes encodeBody(const ItemId& item, const records::Reflection& note);
[[nodiscard]] Bytes encodeBody(const ItemId& item, const records::Feedback& feedback);
[[nodiscard]] Bytes encodeBody(const ItemId& item, const std::vector<records::Goal>& goals);
[[nodiscard]] Bytes encodeBody(const ItemId& item, const records::ForToday& today);
[[nodiscard]] Bytes encodeBody(const ItemId& item, const AgreementAnswer& answer);
[[nodiscard]] Bytes encodeBody(const ItemId& item, const AgreementWithdrawal& withdrawal);
[[nodiscard]] Bytes encodeOfferBody(const ItemId& item, const Bytes& offer);
[[nodiscard]] Bytes encodeCopyBody(const ItemId& item, const Bytes& copy);
[[nodiscard]] Bytes encodeReceived(const ItemId& item);

[[nodiscard]] std::optional<Handed<records::Reflection>> parseReflection(ByteView body);
[[nodiscard]] std::optional<Handed<records::Feedback>> parseFeedback(ByteView body);
[[nodiscard]] std::optional<Handed<std::vector<records::Goal>>> parseGoals(ByteView body);
[[nodiscard]] std::optional<Handed<records::ForToday>> parseForToday(ByteView body);
[[nodiscard]] std::optional<Handed<AgreementAnswer>> parseAgreementAnswer(ByteView body);
[[nodiscard]] std::optional<Handed<AgreementWithdrawal>> parseWithdrawal(ByteView body);
/// The bytes of an offer or a copy, still to be opened.
[[nodiscard]] std::optional<Handed<Bytes>> parseOfferBody(ByteView body);
[[nodiscard]] std::optional<Handed<Bytes>> parseCopyBody(ByteView body);
[[nodiscard]] std::optional<ItemId> parseReceived(ByteView body);

} // namespace alcove::session

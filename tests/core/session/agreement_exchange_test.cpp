#include "core/session/agreement_exchange.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::session;
using alcove::testing::SeededRandom;

namespace {

constexpr UnixTime kNow { std::chrono::seconds(1'700'000'000) };
constexpr std::string_view kText = "version 2\ndate 2025-05-14\n# Fees\nWe agree on the fee.\n";

struct Two {
    SeededRandom random { 11 };
    AgreementPair pair { crypto::KeyPair::generate(random).publicKey(), crypto::KeyPair::generate(random).publicKey() };
    crypto::SigningKey therapist = crypto::SigningKey::generate(random);
    crypto::SigningKey client = crypto::SigningKey::generate(random);
    AgreementOffer offer = offerAgreement(pair, "Dr Alex Example", toBytes(asBytes(kText)), therapist, kNow);
    AgreementCopy copy = signAgreement(offer, "Sam Sample", client, kNow + std::chrono::hours(1));
};

} // namespace

TEST_CASE("An offer and the signed copy of it open on the other side", "[session]")
{
    Two two;
    CHECK(openOffer(encodeOffer(two.offer), two.pair, std::nullopt).value() == two.offer);
    CHECK(openOffer(encodeOffer(two.offer), two.pair, two.therapist.publicKey()));
    CHECK(openCopy(encodeCopy(two.copy), two.pair, std::nullopt).value() == two.copy);
    CHECK(openCopy(encodeCopy(two.copy), two.pair, two.client.publicKey()));
}

TEST_CASE("An agreement of another pair of people does not open in this session", "[session]")
{
    Two two;
    AgreementPair other = two.pair;
    other.client[0] ^= 1;
    CHECK(openOffer(encodeOffer(two.offer), other, std::nullopt).error().code == ErrorCode::AuthenticationFailed);
    CHECK(openCopy(encodeCopy(two.copy), other, std::nullopt).error().code == ErrorCode::AuthenticationFailed);
}

TEST_CASE("A signing key that is not the one known before is refused", "[session]")
{
    Two two;
    CHECK(openOffer(encodeOffer(two.offer), two.pair, two.client.publicKey()).error().code == ErrorCode::AuthenticationFailed);
    CHECK(openCopy(encodeCopy(two.copy), two.pair, two.therapist.publicKey()).error().code == ErrorCode::AuthenticationFailed);
}

TEST_CASE("No byte of an offer or of a copy can be changed, left out or added", "[session]")
{
    Two two;
    const Bytes offer = encodeOffer(two.offer);
    const Bytes copy = encodeCopy(two.copy);
    for (std::size_t i = 0; i < copy.size(); ++i) {
        Bytes changed = copy;
        changed[i] ^= 0x01;
        CHECK_FALSE(openCopy(changed, two.pair, std::nullopt));
        CHECK_FALSE(openCopy(ByteView(copy).first(i), two.pair, std::nullopt));
    }
    for (std::size_t i = 0; i < offer.size(); ++i) {
        Bytes changed = offer;
        changed[i] ^= 0x80;
        CHECK_FALSE(openOffer(changed, two.pair, std::nullopt));
        CHECK_FALSE(openOffer(ByteView(offer).first(i), two.pair, std::nullopt));
    }
    Bytes longer = copy;
    longer.push_back(0);
    CHECK_FALSE(openCopy(longer, two.pair, std::nullopt));
}

TEST_CASE("The client's signature covers the therapist's", "[session]")
{
    Two two;
    AgreementCopy swapped = two.copy;
    swapped.offer = offerAgreement(two.pair, "Dr Alex Example", toBytes(asBytes("# Fees\nOther words.")), two.therapist, kNow);
    CHECK(openCopy(encodeCopy(swapped), two.pair, std::nullopt).error().code == ErrorCode::AuthenticationFailed);
}

TEST_CASE("Either signer can withdraw the copy both keep, and nobody else", "[session]")
{
    Two two;
    const Bytes copy = encodeCopy(two.copy);
    const AgreementWithdrawal byClient = withdrawAgreement(copy, AgreementSide::Client, two.client, kNow);
    const AgreementWithdrawal byTherapist = withdrawAgreement(copy, AgreementSide::Therapist, two.therapist, kNow);
    CHECK(checkWithdrawal(byClient, copy, AgreementSide::Client));
    CHECK(checkWithdrawal(byTherapist, copy, AgreementSide::Therapist));
    CHECK_FALSE(checkWithdrawal(byClient, copy, AgreementSide::Therapist));
    Bytes other = copy;
    other.back() ^= 1;
    CHECK(checkWithdrawal(byClient, other, AgreementSide::Client).error().code == ErrorCode::NotFound);
    AgreementWithdrawal later = byClient;
    later.at += std::chrono::seconds(1);
    CHECK_FALSE(checkWithdrawal(later, copy, AgreementSide::Client));
}

TEST_CASE("A name that would turn around what follows it is refused", "[session]")
{
    Two two;
    const AgreementOffer offer = offerAgreement(two.pair, "Dr \u202e Alex", toBytes(asBytes(kText)), two.therapist, kNow);
    CHECK_FALSE(openOffer(encodeOffer(offer), two.pair, std::nullopt));
    const AgreementCopy nameless = signAgreement(two.offer, "", two.client, kNow);
    CHECK_FALSE(openCopy(encodeCopy(nameless), two.pair, std::nullopt));
}

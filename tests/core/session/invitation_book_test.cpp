#include "core/session/invitation_book.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::session;
using alcove::testing::SeededRandom;
using namespace std::chrono_literals;

namespace {

class NoStorage final : public InvitationBook::Storage {
public:
    Result<std::list<InvitationBook::Entry>> load() override { return std::list<InvitationBook::Entry> {}; }
    Status save(const InvitationBook::Entry& entry) override
    {
        savedTerms = entry.terms;
        return {};
    }

    InvitationBook::Terms savedTerms;
};

const UnixTime kNow { 1'700'000'000s };
const std::string kOld = "11.0.0.12 7700";
const std::string kNew = "11.0.0.99 7700";

struct OpenBook {
    SeededRandom random { 3 };
    NoStorage storage;
    std::unique_ptr<InvitationBook> book = InvitationBook::open(storage, random).value();
    crypto::CredentialId id = book->invite("Sam", kNow + 24h, false).value();
    crypto::PublicKey client = crypto::KeyPair::generate(random).publicKey();

    OpenBook() { REQUIRE(book->notePlace(id, kOld)); }
    void pair()
    {
        REQUIRE(book->bind(id, client, "Sam"));
        REQUIRE(book->relationshipSecret(id));
        REQUIRE(book->markUsed(id));
    }
};

} // namespace

TEST_CASE("A link that nobody took up goes out again with the same secret", "[session]")
{
    OpenBook open;
    CHECK(open.book->secretToSendAgain(open.id)->equals(open.book->entry(open.id)->invitationSecret->view()));
}

TEST_CASE("A link sent again to a lasting relationship opens nothing to a stranger", "[session]")
{
    OpenBook open;
    open.pair();
    const crypto::Key relationship = open.book->relationshipSecret(open.id)->clone();
    const auto fresh = open.book->secretToSendAgain(open.id);
    REQUIRE(fresh);
    const auto credential = open.book->find(open.id, kNow);
    REQUIRE(credential);
    CHECK(credential->state == crypto::CredentialState::Used);
    CHECK(credential->psk == nullptr);
    // Whoever holds the link is told so, under the link's own gate key.
    CHECK(credential->gateKey->equals(crypto::RootKeys::derive(*fresh).gate.view()));
    CHECK(open.book->relationshipSecret(open.id)->equals(relationship.view()));
    CHECK(open.book->entry(open.id)->boundTo == open.client);
}

TEST_CASE("A link that was turned off is not sent again", "[session]")
{
    OpenBook open;
    REQUIRE(open.book->revoke(open.id));
    CHECK(open.book->secretToSendAgain(open.id).error().code == ErrorCode::Revoked);
    CHECK(open.book->leadingElsewhere(kNew, kNow).empty());
}

TEST_CASE("When the address changes, open links and lasting relationships lead elsewhere", "[session]")
{
    const bool paired = GENERATE(false, true);
    OpenBook open;
    if (paired)
        open.pair();
    CHECK(open.book->leadingElsewhere(kOld, kNow).empty());
    CHECK(open.book->leadingElsewhere(kNew, kNow) == std::vector { open.id });
    REQUIRE(open.book->notePlace(open.id, kNew));
    CHECK(open.book->leadingElsewhere(kNew, kNow).empty());
}

TEST_CASE("An expired link needs no sending, and a relationship does not expire", "[session]")
{
    OpenBook open;
    CHECK(open.book->leadingElsewhere(kNew, kNow + 48h).empty());
    open.pair();
    CHECK(open.book->leadingElsewhere(kNew, kNow + 48h).size() == 1);
}

TEST_CASE("What was agreed about the next session is stored with the link", "[session]")
{
    OpenBook open;
    const InvitationBook::Terms terms { kNow, kNow + 24h, 50, true, true };
    REQUIRE(open.book->noteTerms(open.id, terms));
    CHECK(open.book->entry(open.id)->terms == terms);
    CHECK(open.storage.savedTerms == terms);
    CHECK_FALSE(open.book->noteTerms(open.id + 1, terms));
}

#include "core/records/about_store.h"
#include "core/records/call_store.h"
#include "core/records/contact_store.h"
#include "core/records/identity_store.h"
#include "core/records/invitation_store.h"
#include "core/records/record_fields.h"
#include "core/records/service_store.h"
#include "core/records/safety_plan_store.h"
#include "tests/core/records/temporary_directory.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::records;
using alcove::testing::SeededRandom;
using alcove::testing::TemporaryDirectory;

namespace {

struct OpenVault {
    OpenVault() : random(5), key(crypto::Key::random(random))
    {
        VaultLock lock;
        lock.deviceKey = &key;
        vault = Vault::create(directory.file("vault.db"), lock, random).value();
    }

    TemporaryDirectory directory;
    SeededRandom random;
    crypto::Key key;
    std::unique_ptr<Vault> vault;
};

bool sameKey(const std::optional<crypto::Key>& a, const std::optional<crypto::Key>& b)
{
    return a.has_value() == b.has_value() && (!a || a->equals(b->view()));
}

UnixTime at(std::int64_t seconds) { return UnixTime(std::chrono::seconds(seconds)); }

} // namespace

TEST_CASE("IdentityStore makes the therapist's key once", "[records]")
{
    OpenVault open;
    const crypto::PublicKey first = IdentityStore(*open.vault).loadOrCreate(open.random)->publicKey();
    const crypto::PublicKey second = IdentityStore(*open.vault).loadOrCreate(open.random)->publicKey();
    CHECK(first == second);
}

TEST_CASE("InvitationStore gives back every state and field", "[records]")
{
    OpenVault open;
    InvitationStore store(*open.vault);
    StoredInvitation invitation;
    invitation.id = 77;
    invitation.label = "Tuesday";
    invitation.expiry = at(2'000'000'000);
    invitation.guest = true;
    invitation.invitationSecret = crypto::Key::random(open.random);
    invitation.details = { 1, 2, 3 };
    invitation.place = "11.0.0.12 7700";
    invitation.made = at(1'900'000'000);
    invitation.planned = at(1'999'000'000);
    invitation.plannedMinutes = 50;
    invitation.untilTurnedOff = true;
    invitation.agreement = true;
    REQUIRE(store.save(invitation));
    CHECK(store.load()->front().place == invitation.place);

    auto loaded = std::move(store.load().value().at(0));
    CHECK(loaded.id == 77);
    CHECK(loaded.label == "Tuesday");
    CHECK(loaded.state == crypto::CredentialState::Open);
    CHECK(loaded.expiry == invitation.expiry);
    CHECK(loaded.guest);
    CHECK_FALSE(loaded.boundTo);
    CHECK_FALSE(loaded.lastInCall);
    CHECK(sameKey(loaded.invitationSecret, invitation.invitationSecret));
    CHECK_FALSE(loaded.relationshipSecret);
    CHECK(loaded.details == invitation.details);
    CHECK(loaded.made == invitation.made);
    CHECK(loaded.planned == invitation.planned);
    CHECK(loaded.plannedMinutes == invitation.plannedMinutes);
    CHECK(loaded.untilTurnedOff);
    CHECK(loaded.agreement);

    loaded.state = crypto::CredentialState::Used;
    loaded.boundTo = crypto::PublicKey { 5 };
    loaded.invitationSecret.reset();
    loaded.invitationGateKey = crypto::Key::random(open.random);
    loaded.invitationLocatorKey = crypto::Key::random(open.random);
    loaded.relationshipSecret = crypto::Key::random(open.random);
    loaded.highestVersion = 3;
    loaded.lastInCall = at(1'900'000'000);
    loaded.peerName = "Sam";
    loaded.verified = at(1'800'000'000);
    REQUIRE(store.save(loaded));
    const auto again = std::move(store.load().value().at(0));
    CHECK(store.load()->size() == 1);
    CHECK(again.state == crypto::CredentialState::Used);
    CHECK(again.boundTo == loaded.boundTo);
    CHECK_FALSE(again.invitationSecret);
    CHECK(sameKey(again.invitationGateKey, loaded.invitationGateKey));
    CHECK(sameKey(again.invitationLocatorKey, loaded.invitationLocatorKey));
    CHECK(sameKey(again.relationshipSecret, loaded.relationshipSecret));
    CHECK(again.highestVersion == 3);
    CHECK(again.lastInCall == loaded.lastInCall);
    CHECK(again.peerName == "Sam");
    CHECK(again.verified == loaded.verified);
    REQUIRE(store.remove(77));
    CHECK(store.load()->empty());
}

TEST_CASE("ContactStore keeps one contact for each therapist key", "[records]")
{
    OpenVault open;
    ContactStore store(*open.vault);
    StoredContact contact;
    contact.therapistKey = { 7 };
    contact.ownStaticSecret = crypto::Key::random(open.random);
    contact.root = crypto::Key::random(open.random);
    contact.name = "Dana";
    contact.invitation = { 4, 5 };
    REQUIRE(store.save(contact));
    contact.context = crypto::HandshakeContext::Relationship;
    contact.verified = at(1);
    REQUIRE(store.save(contact));
    REQUIRE(store.load()->size() == 1);
    const auto found = store.find({ 7 }).value();
    REQUIRE(found);
    CHECK(found->name == "Dana");
    CHECK(found->context == crypto::HandshakeContext::Relationship);
    CHECK(found->verified == at(1));
    CHECK(found->ownStaticSecret.equals(contact.ownStaticSecret.view()));
    CHECK(found->root.equals(contact.root.view()));
    CHECK(found->invitation == contact.invitation);
    CHECK_FALSE(store.find({ 8 }).value());
    REQUIRE(store.remove({ 7 }));
    CHECK_FALSE(store.find({ 7 }).value());
}

TEST_CASE("CallStore remembers calls until they end", "[records]")
{
    OpenVault open;
    CallStore store(*open.vault);
    REQUIRE(store.save({ { 1 }, { 7 }, at(100) }));
    REQUIRE(store.save({ { 1 }, { 7 }, at(160) }));
    REQUIRE(store.save({ { 2 }, { 8 }, at(170) }));
    const auto calls = store.load().value();
    REQUIRE(calls.size() == 2);
    CHECK(calls[0].lastSeen == at(160));
    CHECK(calls[0].peer == crypto::PublicKey { 7 });
    REQUIRE(store.remove({ 1 }));
    CHECK(store.load()->size() == 1);
}

TEST_CASE("ServiceStore keeps one service and whether it was tried", "[records]")
{
    OpenVault open;
    ServiceStore store(*open.vault);
    CHECK_FALSE(store.load().value());
    CHECK_FALSE(store.tried().value());
    REQUIRE(store.save(Bytes { 1, 2, 3 }, false));
    REQUIRE(store.save(Bytes { 4, 5 }, true));
    CHECK(store.load().value() == Bytes { 4, 5 });
    CHECK(store.tried().value());
    REQUIRE(store.remove());
    CHECK_FALSE(store.load().value());
}

TEST_CASE("FieldReader survives cut, doubled and unknown fields", "[records]")
{
    FieldWriter writer;
    writer.number(1, 42);
    writer.text(2, "text");
    writer.text(200, "from a newer version");
    const Bytes whole = writer.take();
    const FieldReader reader(whole);
    REQUIRE(reader.ok());
    CHECK(reader.number(1) == 42);
    CHECK(reader.text(2) == "text");
    CHECK(reader.number(2) == 0);
    CHECK_FALSE(reader.key(2));
    CHECK_FALSE(reader.has(3));
    const Bytes cut(whole.begin(), whole.end() - 1);
    CHECK_FALSE(FieldReader(cut).ok());
    Bytes doubled = whole;
    doubled.insert(doubled.end(), whole.begin(), whole.end());
    CHECK_FALSE(FieldReader(doubled).ok());
}

TEST_CASE("AboutStore keeps oneself and each person apart", "[records]")
{
    OpenVault open;
    AboutStore store(*open.vault);
    REQUIRE(store.own());
    CHECK_FALSE(store.own()->has_value());
    StoredAbout own;
    own.name = "Sam";
    own.helps = 5;
    own.words = "first\nsecond";
    REQUIRE(store.saveOwn(own));
    crypto::PublicKey therapist {};
    therapist[0] = 7;
    StoredAbout other;
    other.name = "Dr Alex Example";
    other.expect = { "Thursdays", "Two days’ notice" };
    other.received = at(1'900'000'000);
    REQUIRE(store.saveOf(therapist, other));
    const auto ownAgain = store.own();
    REQUIRE((ownAgain && *ownAgain));
    CHECK((*ownAgain)->name == "Sam");
    CHECK((*ownAgain)->helps == 5);
    CHECK((*ownAgain)->words == "first\nsecond");
    CHECK((*ownAgain)->expect.empty());
    const auto otherAgain = store.of(therapist);
    REQUIRE((otherAgain && *otherAgain));
    CHECK((*otherAgain)->expect == other.expect);
    CHECK((*otherAgain)->received == other.received);
    CHECK_FALSE(store.of(crypto::PublicKey {})->has_value());
}

TEST_CASE("SafetyPlanStore keeps headings and texts in their order, empty ones too", "[records]")
{
    OpenVault open;
    SafetyPlanStore store(*open.vault);
    CHECK(store.load()->empty());
    const std::vector<SafetyPlanPart> plan { { "What helps", "Walking\nMusic" }, { "", "" }, { "Who I can ring", "Kim" } };
    REQUIRE(store.save(plan));
    CHECK(*store.load() == plan);
    REQUIRE(store.save({}));
    CHECK(store.load()->empty());
}

#include "core/records/agreement_store.h"
#include "core/records/feedback_store.h"
#include "core/records/goal_store.h"
#include "core/records/keeping_store.h"
#include "core/records/outbox_store.h"
#include "core/records/reflection_store.h"
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

UnixTime at(std::int64_t seconds) { return UnixTime(std::chrono::seconds(seconds)); }

constexpr crypto::PublicKey kPerson { 7, 7, 7 };

/// What was saved is what is found, under the person's number.
template <typename Row>
void checkRoundTrip(const Row& row)
{
    OpenVault open;
    const RowStore<Row> store(*open.vault);
    REQUIRE(store.save(row));
    CHECK(store.find(row.id).value() == row);
    CHECK(store.load().value() == std::vector<Row> { row });
    CHECK(open.vault->list(static_cast<std::uint16_t>(Row::kTable))->front().client == clientOf(row.person));
    REQUIRE(store.remove(row.id));
    CHECK_FALSE(store.find(row.id).value());
}

} // namespace

TEST_CASE("A reflection comes back as it was saved", "[records]")
{
    Reflection row;
    row.id = { 1 };
    row.person = kPerson;
    row.when = Reflection::When::AfterSession;
    row.started = at(100);
    row.changed = at(200);
    row.answers = { "one", "", "three\nlines", "<b>four</b>" };
    row.feeling = 0;
    row.sharing = Sharing::HandedOver;
    row.handedOver = at(300);
    row.draft = false;
    checkRoundTrip(row);
}

TEST_CASE("A scale that was not answered stays unanswered", "[records]")
{
    Reflection note;
    note.id = { 2 };
    note.started = note.changed = at(1);
    checkRoundTrip(note);
    Feedback feedback;
    feedback.id = { 3 };
    feedback.session = at(5);
    feedback.statements[1] = kScaleEnd;
    checkRoundTrip(feedback);
}

TEST_CASE("Feedback, goals, agreements, what is said for today, receipts and the outbox come back", "[records]")
{
    Feedback feedback;
    feedback.id = { 1 };
    feedback.person = kPerson;
    feedback.session = at(50);
    feedback.statements = { ScalePlace(10), ScalePlace(), ScalePlace(0), ScalePlace(1000) };
    feedback.comfort = Comfort::RatherNotSay;
    feedback.words = "It helped.";
    feedback.sharing = Sharing::Chosen;
    checkRoundTrip(feedback);

    Goal goal;
    goal.id = { 2 };
    goal.person = kPerson;
    goal.text = "Sleep through most nights";
    goal.made = at(9);
    goal.talkedAbout = at(10);
    goal.said = { { at(11), Nearness::LittleNearer }, { at(12), Nearness::FurtherAway } };
    goal.sharing = Sharing::HandedOver;
    checkRoundTrip(goal);

    AgreementText text;
    text.id = { 3 };
    text.person = kPerson;
    text.document = { 1, 2 };
    text.offer = { 3 };
    text.read = { 0, 4 };
    text.arrived = at(13);
    text.declined = at(14);
    text.question = "What about holidays?";
    checkRoundTrip(text);

    Agreement agreement;
    agreement.id = { 4 };
    agreement.person = kPerson;
    agreement.copy = { 9, 9 };
    agreement.signedAt = at(14);
    agreement.keptByBoth = true;
    agreement.withdrawn = at(15);
    agreement.withdrawal = { 5 };
    checkRoundTrip(agreement);

    ForToday today;
    today.id = { 5 };
    today.person = kPerson;
    today.said = at(16);
    today.place = "Home";
    today.phone = "1";
    today.contactName = "A";
    today.contactPhone = "2";
    today.overhear = "Nobody";
    today.planB = ForToday::PlanB::WeWrite;
    today.planBMinutes = 10;
    checkRoundTrip(today);

    Receipt receipt;
    receipt.id = { 6 };
    receipt.person = kPerson;
    receipt.began = at(17);
    receipt.ended = at(18);
    receipt.way = Receipt::Way::Relayed;
    receipt.wordsVerified = true;
    checkRoundTrip(receipt);

    OutboxItem item;
    item.id = { 7 };
    item.person = kPerson;
    item.type = 0x34;
    item.body = { 1 };
    item.sourceTable = Table::Reflection;
    item.source = { 1 };
    item.made = at(19);
    checkRoundTrip(item);
}

TEST_CASE("What a vault knows about itself starts empty and is one row", "[records]")
{
    OpenVault open;
    CHECK(loadKeeping(*open.vault).value() == Keeping {});
    Keeping keeping;
    keeping.lastCopy = at(5);
    keeping.moved = at(6);
    keeping.lockAfterMinutes = 15;
    keeping.hideNotes = true;
    keeping.preferences = { 1, 2, 3 };
    REQUIRE(saveKeeping(*open.vault, keeping));
    REQUIRE(saveKeeping(*open.vault, keeping));
    CHECK(loadKeeping(*open.vault).value() == keeping);
    CHECK(open.vault->list(static_cast<std::uint16_t>(Table::Keeping))->size() == 1);
}

TEST_CASE("A signing key is made once for each person and differs between them", "[records]")
{
    OpenVault open;
    const crypto::PublicKey other { 8 };
    const crypto::PublicKey first = signingKey(*open.vault, kPerson, open.random)->publicKey();
    CHECK(signingKey(*open.vault, kPerson, open.random)->publicKey() == first);
    CHECK(signingKey(*open.vault, other, open.random)->publicKey() != first);
    CHECK(signingKey(*open.vault, std::nullopt, open.random)->publicKey() != first);
}

TEST_CASE("Erasing a person takes everything kept about them", "[records]")
{
    OpenVault open;
    Reflection about;
    about.id = { 1 };
    about.person = kPerson;
    about.started = at(1);
    Reflection own;
    own.id = { 2 };
    own.started = own.changed = at(1);
    REQUIRE(ReflectionStore(*open.vault).save(about));
    REQUIRE(ReflectionStore(*open.vault).save(own));
    REQUIRE(signingKey(*open.vault, kPerson, open.random));
    VaultLock lock;
    lock.deviceKey = &open.key;
    REQUIRE(open.vault->eraseClient(clientOf(kPerson), lock));
    CHECK(ReflectionStore(*open.vault).load().value() == std::vector<Reflection> { own });
    CHECK(open.vault->list(static_cast<std::uint16_t>(Table::SigningKey))->empty());
}

#include "app/engine/contact_book.h"
#include "app/window/people_desk.h"
#include "core/session/people_bodies.h"
#include "tests/core/records/temporary_directory.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <QCoreApplication>

using namespace alcove;
using namespace alcove::app;
using session::ControlType;

namespace {

struct OpenVault {
    OpenVault() : key(crypto::Key::random(random))
    {
        records::VaultLock lock;
        lock.deviceKey = &key;
        vault = records::Vault::create(directory.file("vault.db"), lock, random).value();
    }

    alcove::testing::TemporaryDirectory directory;
    alcove::testing::SeededRandom random { 11 };
    crypto::Key key;
    std::unique_ptr<records::Vault> vault;
};

/// One side: what it keeps, and what it sends to the one person it knows.
struct Side {
    explicit Side(ui::SettingsModel::Role role)
    {
        settings.setRole(role);
        desk = std::make_unique<PeopleDesk>(PeopleDesk::Config { features, records::AboutStore(*open.vault), about, settings });
    }

    void connectTo(const FeatureLine::Person& person)
    {
        features.open(person, [this](ControlType type, Bytes body) { sent.emplace_back(type, std::move(body)); });
    }

    OpenVault open;
    FeatureLine features;
    ui::AboutModel about;
    ui::SettingsModel settings;
    std::vector<std::pair<ControlType, Bytes>> sent;
    std::unique_ptr<PeopleDesk> desk;
};

FeatureLine::Person personNumber(char number) { return QByteArray(32, number); }

using Role = ui::SettingsModel::Role;

} // namespace

TEST_CASE("What a client tells reaches the therapist who is connected, and the therapist's words come back", "[app]")
{
    Side client(Role::Client);
    Side therapist(Role::Therapist);
    ui::AboutPerson sam;
    sam.name = QStringLiteral("Sam");
    sam.helps = 5;
    sam.words = QStringLiteral("first\nsecond");
    Q_EMIT client.about.saveRequested(sam);
    CHECK(client.sent.empty());
    CHECK(client.settings.ownName() == QStringLiteral("Sam"));
    ui::AboutPerson alex;
    alex.name = QStringLiteral("Dr Alex Example");
    alex.profession = QStringLiteral("Psychologist");
    alex.expect = QStringList { QStringLiteral("Thursdays") };
    Q_EMIT therapist.about.saveRequested(alex);

    client.connectTo(personNumber('t'));
    therapist.connectTo(personNumber('c'));
    for (const auto& [type, body] : client.sent)
        therapist.features.deliver(personNumber('c'), type, body);
    for (const auto& [type, body] : therapist.sent)
        client.features.deliver(personNumber('t'), type, body);
    CHECK(therapist.about.person(personNumber('c')).helps == 5);
    CHECK(therapist.about.person(personNumber('c')).words == sam.words);
    CHECK(client.about.person(personNumber('t')).name == alex.name);
    CHECK(client.about.person(personNumber('t')).expect == alex.expect);
}

TEST_CASE("What a person told is there again after a restart", "[app]")
{
    OpenVault open;
    FeatureLine features;
    ui::AboutModel about;
    ui::SettingsModel settings;
    settings.setRole(Role::Client);
    const auto make = [&](ui::AboutModel& model) {
        return std::make_unique<PeopleDesk>(PeopleDesk::Config { features, records::AboutStore(*open.vault), model, settings });
    };
    auto first = make(about);
    const Bytes name = session::encode(session::PersonNameBody { "Dr Alex Example", "", "she/her" });
    features.deliver(personNumber('t'), ControlType::PersonName, name);
    first.reset();
    ui::AboutModel later;
    auto second = make(later);
    CHECK(later.person(personNumber('t')).name.isEmpty());
    second->recall(personNumber('t'));
    CHECK(later.person(personNumber('t')).name == QStringLiteral("Dr Alex Example"));
    CHECK(later.person(personNumber('t')).pronouns == QStringLiteral("she/her"));
}

TEST_CASE("A therapist's screen takes no therapist's page, and a client's no client's", "[app]")
{
    Side client(Role::Client);
    client.features.deliver(personNumber('t'), ControlType::AboutYou, session::encode(session::AboutYouBody { 63, "words" }));
    CHECK(client.about.person(personNumber('t')) == ui::AboutPerson());
}

TEST_CASE("Bytes that do not parse, and strange keys, change nothing", "[app]")
{
    Side client(Role::Client);
    alcove::testing::SeededRandom random(3);
    int named = 0;
    QObject::connect(client.desk.get(), &PeopleDesk::named, client.desk.get(), [&named] { ++named; });
    for (const std::size_t size : { 0U, 1U, 40U, 5000U, 70'000U }) {
        Bytes body(size);
        random.fill(body);
        for (const auto type : { ControlType::PersonName, ControlType::AboutTherapist })
            client.features.deliver(personNumber('t'), type, body);
    }
    client.features.deliver(QByteArray("short"), ControlType::AboutTherapist, session::encode(session::AboutTherapistBody { "x", "", "", {}, {} }));
    CHECK(client.about.person(QByteArray("short")) == ui::AboutPerson());
    CHECK(client.about.person(personNumber('t')).name.isEmpty());
    CHECK(named <= 1); // an empty body is an empty name
}

TEST_CASE("ContactBook keeps the way to a therapist over a restart, and drops the link's secret once they are related", "[app]")
{
    OpenVault open;
    session::Invitation invitation;
    invitation.expiry = UnixTime { std::chrono::seconds(2'000'000'000) };
    invitation.therapistKey.fill(7);
    invitation.secret = crypto::Key::random(open.random);
    invitation.endpoints = { session::Ipv4Endpoint { { 192, 0, 2, 1 }, 4740 } };
    {
        ContactBook book(*open.vault);
        REQUIRE(book.accept(invitation, open.random));
    }
    ContactBook book(*open.vault);
    auto known = book.therapists();
    REQUIRE((known && known->size() == 1));
    CHECK(known->front().invitation.secret.equals(invitation.secret.view()));
    CHECK(known->front().name.empty());

    const crypto::Key relationship = crypto::Key::random(open.random);
    REQUIRE(book.keepRelationship(invitation.therapistKey, relationship));
    REQUIRE(book.rename(invitation.therapistKey, "Dr Alex Example"));
    known = book.therapists();
    REQUIRE((known && known->size() == 1));
    CHECK(known->front().name == "Dr Alex Example");
    CHECK(known->front().invitation.endpoints == invitation.endpoints);
    CHECK_FALSE(known->front().invitation.secret.equals(invitation.secret.view()));
    // A new link for another day brings its time and its addresses, and leaves the relationship.
    session::Invitation next;
    next.expiry = invitation.expiry;
    next.therapistKey = invitation.therapistKey;
    next.secret = crypto::Key::random(open.random);
    next.endpoints = { session::Ipv4Endpoint { { 192, 0, 2, 9 }, 4740 } };
    REQUIRE(book.accept(next, open.random));
    auto contact = book.contact(next, open.random);
    REQUIRE(contact);
    CHECK(contact->root.equals(relationship.view()));
    known = book.therapists();
    CHECK(known->front().invitation.endpoints == next.endpoints);
    REQUIRE(book.withdraw(invitation.therapistKey));
    CHECK(book.therapists()->empty());
}

TEST_CASE("ContactBook keeps nothing of a guest's link", "[app]")
{
    OpenVault open;
    session::Invitation invitation;
    invitation.guest = true;
    invitation.expiry = UnixTime { std::chrono::seconds(2'000'000'000) };
    invitation.secret = crypto::Key::random(open.random);
    invitation.endpoints = { session::Ipv4Endpoint { { 192, 0, 2, 1 }, 4740 } };
    ContactBook book(*open.vault);
    REQUIRE(book.accept(invitation, open.random));
    CHECK(book.therapists()->empty());
}

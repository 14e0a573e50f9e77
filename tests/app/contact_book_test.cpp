#include "app/engine/contact_book.h"
#include "tests/core/records/temporary_directory.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::app;
using alcove::testing::SeededRandom;
using alcove::testing::TemporaryDirectory;

namespace {

struct Client {
    TemporaryDirectory directory;
    SeededRandom random { 9 };
    crypto::Key key = crypto::Key::random(random);
    std::unique_ptr<records::Vault> vault = open();
    ContactBook book { *vault };
    session::Invitation invitation = fresh();

    std::unique_ptr<records::Vault> open()
    {
        records::VaultLock lock;
        lock.deviceKey = &key;
        return records::Vault::create(directory.file("vault.db"), lock, random).value();
    }
    session::Invitation fresh()
    {
        session::Invitation out;
        out.therapistKey = { 1, 2, 3 };
        out.secret = crypto::Key::random(random);
        return out;
    }
};

} // namespace

TEST_CASE("A link sent again keeps the relationship and this client's key", "[app]")
{
    Client client;
    const auto first = client.book.contact(client.invitation, client.random);
    REQUIRE(first);
    const crypto::Key relationship = crypto::Key::random(client.random);
    REQUIRE(client.book.keepRelationship(client.invitation.therapistKey, relationship));
    const auto again = client.book.contact(client.fresh(), client.random);
    REQUIRE(again);
    CHECK(again->ownStaticSecret.equals(first->ownStaticSecret.view()));
    CHECK(again->root.equals(relationship.view()));
    CHECK(again->context == crypto::HandshakeContext::Relationship);
}

TEST_CASE("A new link before the first meeting brings its own secret", "[app]")
{
    Client client;
    REQUIRE(client.book.contact(client.invitation, client.random));
    const session::Invitation second = client.fresh();
    const auto contact = client.book.contact(second, client.random);
    REQUIRE(contact);
    CHECK(contact->root.equals(second.secret.view()));
    CHECK(client.book.contact(second, client.random)->root.equals(second.secret.view()));
}

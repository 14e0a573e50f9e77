// The keychain as the app uses it, against a real keyring. keyring.sh says with which: open, locked, or none.

#define CATCH_CONFIG_RUNNER
#include "app/keystore/keychain_key_store.h"
#include "core/records/vault_opening.h"
#include "tests/core/records/temporary_directory.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace alcove;
using namespace alcove::app;
using alcove::testing::SeededRandom;
using alcove::testing::TemporaryDirectory;

namespace {

constexpr qint64 kPatienceMs = 10'000; // chosen: nobody waits longer for a window to open

} // namespace

TEST_CASE("The keychain gives back the key it was given, and a newer one after it", "[unlocked]")
{
    SeededRandom random(1);
    KeychainKeyStore keys;
    REQUIRE(keys.load("vault"));
    CHECK_FALSE(*keys.load("vault"));
    for (int i = 0; i < 2; ++i) {
        const crypto::Key key = crypto::Key::random(random);
        REQUIRE(keys.store("vault", key));
        KeychainKeyStore again;
        const auto found = again.load("vault");
        REQUIRE(found);
        REQUIRE(*found);
        CHECK((*found)->equals(key.view()));
    }
    CHECK_FALSE(*keys.load("vault.counter"));
    REQUIRE(keys.remove("vault"));
    CHECK_FALSE(*keys.load("vault"));
    CHECK(keys.remove("vault")); // what is not there needs no removing
}

TEST_CASE("A vault opens with the keychain alone, notices an older file, and is closed without its entry", "[unlocked]")
{
    SeededRandom random(2);
    TemporaryDirectory folder;
    KeychainKeyStore keys;
    const std::string path = folder.file("vault.db");
    REQUIRE(records::openOrCreateVault(path, keys, "vault", random));
    std::filesystem::copy_file(path, folder.file("older.db"));
    auto vault = records::openOrCreateVault(path, keys, "vault", random);
    REQUIRE(vault);
    REQUIRE((*vault)->put(records::Table::Goal, { 1 }, {}, 1, { 1 }));
    REQUIRE(records::closeVault(std::move(vault).value(), keys, "vault"));

    std::filesystem::copy_file(folder.file("older.db"), path, std::filesystem::copy_options::overwrite_existing);
    auto older = records::openOrCreateVault(path, keys, "vault", random);
    REQUIRE(older);
    CHECK((*older)->integrity() == records::Integrity::RolledBack);
    older->reset();

    REQUIRE(keys.remove("vault"));
    const auto lost = records::openOrCreateVault(path, keys, "vault", random);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == ErrorCode::NotFound);
    REQUIRE(keys.remove("vault.counter"));
}

TEST_CASE("A locked keychain says so and does not hang", "[locked]")
{
    QElapsedTimer timer;
    timer.start();
    KeychainKeyStore keys;
    SeededRandom random(3);
    const Status stored = keys.store("vault", crypto::Key::random(random));
    REQUIRE_FALSE(stored);
    CHECK((stored.error().code == ErrorCode::PermissionDenied || stored.error().code == ErrorCode::StorageFailed));
    CHECK(timer.elapsed() < kPatienceMs);
}

TEST_CASE("Without a keychain the store says so at once, and nothing is put anywhere else", "[none]")
{
    QElapsedTimer timer;
    timer.start();
    KeychainKeyStore keys;
    SeededRandom random(4);
    const auto loaded = keys.load("vault");
    REQUIRE_FALSE(loaded);
    CHECK((loaded.error().code == ErrorCode::Unreachable || loaded.error().code == ErrorCode::StorageFailed));
    CHECK_FALSE(keys.store("vault", crypto::Key::random(random)));
    CHECK(timer.elapsed() < kPatienceMs);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::getenv("HOME")))
        CHECK_FALSE(entry.is_regular_file());
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}

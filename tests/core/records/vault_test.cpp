#include "core/records/file_key_store.h"
#include "core/records/vault_opening.h"
#include "tests/core/records/temporary_directory.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <fstream>

#include <sys/stat.h>

using namespace alcove;
using namespace alcove::records;
using alcove::testing::SeededRandom;
using alcove::testing::TemporaryDirectory;

namespace {

constexpr crypto::RecordId kFirst { 1 };
constexpr crypto::RecordId kSecond { 2 };
constexpr crypto::RecordId kClient { 9 };
constexpr crypto::RecordId kOtherClient { 10 };
constexpr auto kContacts = static_cast<std::uint16_t>(Table::Contact);

/// A vault in a directory, opened with a device key.
struct TestVault {
    TestVault() : random(5), deviceKey(crypto::Key::random(random)), vault(Vault::create(path(), lock(), random).value()) { }

    [[nodiscard]] std::string path() const { return directory.file("vault.db"); }
    [[nodiscard]] VaultLock lock() const
    {
        VaultLock out;
        out.deviceKey = &deviceKey;
        return out;
    }
    void reopen(std::uint64_t lowestCounter = 0)
    {
        vault.reset();
        vault = Vault::open(path(), lock(), random, lowestCounter).value();
    }
    void put(const crypto::RecordId& id, const std::string& text, const crypto::RecordId& client = kClient)
    {
        REQUIRE(vault->put(Table::Contact, id, client, 1, toBytes(asBytes(text))));
    }
    [[nodiscard]] std::optional<std::string> get(const crypto::RecordId& id)
    {
        const auto record = vault->get(kContacts, id).value();
        if (!record)
            return std::nullopt;
        return std::string(record->text.begin(), record->text.end());
    }

    TemporaryDirectory directory;
    SeededRandom random;
    crypto::Key deviceKey;
    std::unique_ptr<Vault> vault;
};

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), {} };
}

/// All files of a directory, one after another.
std::string contentOfAll(const std::string& directory)
{
    std::string out;
    for (const auto& entry : std::filesystem::directory_iterator(directory))
        out += contentOf(entry.path().string());
    return out;
}

void copyFile(const std::string& from, const std::string& to)
{
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
}

} // namespace

TEST_CASE("Vault: what was put is there after reopening", "[records]")
{
    TestVault test;
    test.put(kFirst, "one");
    test.put(kFirst, "two");
    test.put(kSecond, "");
    test.reopen();
    CHECK(test.get(kFirst) == "two");
    CHECK(test.get(kSecond) == "");
    CHECK_FALSE(test.get({ 3 }));
    CHECK(test.vault->list(kContacts)->size() == 2);
    CHECK(test.vault->integrity() == Integrity::Sound);
    REQUIRE(test.vault->remove(Table::Contact, kFirst));
    test.reopen();
    CHECK_FALSE(test.get(kFirst));
    CHECK(test.vault->integrity() == Integrity::Sound);
}

TEST_CASE("Vault: its files are its owner's alone", "[records]")
{
    TestVault test;
    test.put(kFirst, "one");
    for (const auto& entry : std::filesystem::directory_iterator(test.directory.path())) {
        struct stat status = {};
        REQUIRE(::stat(entry.path().c_str(), &status) == 0);
        CHECK((status.st_mode & 0077) == 0);
    }
}

TEST_CASE("Vault: no plain text in any of its files, open, closed or erased", "[records]")
{
    const std::string canary = "canary-7c1f-Dana-notes";
    TestVault test;
    test.put(kFirst, canary);
    CHECK(contentOfAll(test.directory.path()).find(canary) == std::string::npos);
    test.put(kFirst, canary + canary);
    REQUIRE(test.vault->checkpoint());
    CHECK(contentOfAll(test.directory.path()).find(canary) == std::string::npos);
    test.vault.reset();
    CHECK(contentOfAll(test.directory.path()).find(canary) == std::string::npos);
    const auto key = test.deviceKey.view();
    CHECK(contentOfAll(test.directory.path()).find(std::string(key.begin(), key.end())) == std::string::npos);
}

TEST_CASE("Vault: another device key does not open it", "[records]")
{
    TestVault test;
    test.vault.reset();
    const crypto::Key other = crypto::Key::random(test.random);
    VaultLock lock;
    lock.deviceKey = &other;
    CHECK(Vault::open(test.path(), lock, test.random).error().code == ErrorCode::AuthenticationFailed);
}

TEST_CASE("Vault: with a passphrase it needs key and passphrase", "[records]")
{
    TestVault test;
    VaultLock lock = test.lock();
    lock.passphrase = "a sentence nobody guesses";
    lock.cost = { 64ull << 20, 3 };
    REQUIRE(test.vault->setLock(lock));
    test.put(kFirst, "one");
    test.vault.reset();
    CHECK(Vault::open(test.path(), test.lock(), test.random).error().code == ErrorCode::AuthenticationFailed);
    VaultLock only;
    only.passphrase = lock.passphrase;
    CHECK_FALSE(Vault::open(test.path(), only, test.random));
    VaultLock wrong = lock;
    wrong.passphrase = "a sentence nobody guesses!";
    CHECK(Vault::open(test.path(), wrong, test.random).error().code == ErrorCode::AuthenticationFailed);
    test.vault = Vault::open(test.path(), lock, test.random).value();
    CHECK(test.get(kFirst) == "one");
}

TEST_CASE("Vault: a recovery code opens it when the key is lost, and survives a new lock", "[records]")
{
    TestVault test;
    test.put(kFirst, "one");
    CHECK_FALSE(test.vault->hasRecoveryCode().value());
    const std::string code = toText(test.vault->makeRecoveryCode().value());
    CHECK(test.vault->hasRecoveryCode().value());
    test.vault.reset();

    test.vault = Vault::openWithRecoveryCode(test.path(), parseRecoveryCode(code).value(), test.random).value();
    test.deviceKey = crypto::Key::random(test.random);
    REQUIRE(test.vault->setLock(test.lock()));
    test.reopen();
    CHECK(test.get(kFirst) == "one");
    CHECK(test.vault->hasRecoveryCode().value());
    test.vault.reset();
    const RecoveryCode other = RecoveryCode::random(test.random);
    CHECK(Vault::openWithRecoveryCode(test.path(), other, test.random).error().code == ErrorCode::AuthenticationFailed);
}

TEST_CASE("A recovery code is 26 characters and forgives how it is typed", "[records]")
{
    SeededRandom random(6);
    for (int i = 0; i < 50; ++i) {
        const RecoveryCode code = RecoveryCode::random(random);
        std::string text = toText(code);
        CHECK(text.size() == 26 + 5);
        CHECK(parseRecoveryCode(text)->equals(code.view()));
        for (char& c : text)
            c = c == ' ' ? '-' : static_cast<char>(std::tolower(c));
        CHECK(parseRecoveryCode(text)->equals(code.view()));
        CHECK_FALSE(parseRecoveryCode(text + "a"));
        CHECK_FALSE(parseRecoveryCode(text.substr(1)));
    }
    CHECK_FALSE(parseRecoveryCode("0189"));
    CHECK_FALSE(parseRecoveryCode(""));
}

TEST_CASE("Vault: is not made twice and not found where none is", "[records]")
{
    TestVault test;
    CHECK(Vault::create(test.path(), test.lock(), test.random).error().code == ErrorCode::InvalidState);
    CHECK(Vault::open(test.directory.file("absent.db"), test.lock(), test.random).error().code == ErrorCode::NotFound);
    CHECK_FALSE(std::filesystem::exists(test.directory.file("absent.db")));
    CHECK(Vault::create(test.directory.file("no.db"), VaultLock {}, test.random).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("Vault: a file that is no vault is an error, not a crash", "[records]")
{
    TestVault test;
    const std::string path = test.directory.file("other.db");
    std::ofstream(path) << std::string(5000, 'x');
    CHECK(Vault::open(path, test.lock(), test.random).error().code == ErrorCode::StorageFailed);
}

TEST_CASE("Vault: several changes happen together or not at all", "[records]")
{
    TestVault test;
    test.put(kFirst, "before");
    const std::vector<RecordChange> changes {
        { kContacts, kFirst, kClient, 1, toBytes(asBytes("after")) },
        { kContacts, kSecond, kOtherClient, 1, Bytes(VaultFile::kMaxBlob + 1) },
    };
    CHECK(test.vault->write(changes).error().code == ErrorCode::LimitExceeded);
    CHECK(test.get(kFirst) == "before");
    CHECK_FALSE(test.get(kSecond));
    test.put(kSecond, "later", kOtherClient);
    test.reopen();
    CHECK(test.get(kFirst) == "before");
    CHECK(test.get(kSecond) == "later");
    CHECK(test.vault->integrity() == Integrity::Sound);
}

TEST_CASE("Vault: rows swapped, put back or removed behind its back are noticed", "[records]")
{
    TestVault test;
    test.put(kFirst, "one");
    test.put(kSecond, "two");
    const std::string old = test.directory.file("old.db");
    REQUIRE(test.vault->checkpoint());

    auto file = VaultFile::open(test.path()).value();
    const SealedRow first = *file->row(kContacts, kFirst).value();
    SealedRow swapped = first;
    swapped.id = kSecond;

    SECTION("a row under another number does not open")
    {
        REQUIRE(file->putRow(swapped));
        CHECK(test.vault->get(kContacts, kSecond).error().code == ErrorCode::AuthenticationFailed);
    }
    SECTION("an old version put back is noticed when the vault is opened")
    {
        test.put(kFirst, "newer");
        REQUIRE(file->putRow(first));
        test.reopen();
        CHECK(test.vault->integrity() == Integrity::RowsChanged);
    }
    SECTION("a removed row is noticed")
    {
        REQUIRE(file->removeRow(kContacts, kFirst));
        test.reopen();
        CHECK(test.vault->integrity() == Integrity::RowsChanged);
    }
    SECTION("a version number edited in plain does not open")
    {
        SealedRow edited = first;
        edited.version = 7;
        REQUIRE(file->putRow(edited));
        CHECK_FALSE(test.vault->get(kContacts, kFirst));
    }
}

TEST_CASE("Vault: an older copy of the whole file is noticed", "[records]")
{
    TestVault test;
    test.put(kFirst, "one");
    test.vault.reset();
    copyFile(test.path(), test.directory.file("copy.db"));
    test.reopen();
    test.put(kFirst, "two");
    const std::uint64_t counter = test.vault->counter();
    test.reopen(counter);
    CHECK(test.vault->integrity() == Integrity::Sound);
    test.vault.reset();
    copyFile(test.directory.file("copy.db"), test.path());
    test.reopen(counter);
    CHECK(test.vault->integrity() == Integrity::RolledBack);
    CHECK(test.get(kFirst) == "one");
}

TEST_CASE("Vault: an erased client is gone, and old copies of its pages lack a key", "[records]")
{
    TestVault test;
    test.put(kFirst, "keep", kOtherClient);
    test.put(kSecond, "erase", kClient);
    static_cast<void>(test.vault->makeRecoveryCode().value());
    REQUIRE(test.vault->checkpoint());
    auto file = VaultFile::open(test.path()).value();
    const Bytes wrappedBefore = *file->clientKey(kClient).value();
    const Bytes otherBefore = *file->clientKey(kOtherClient).value();
    file.reset();

    test.deviceKey = crypto::Key::random(test.random);
    REQUIRE(test.vault->eraseClient(kClient, test.lock()));
    CHECK_FALSE(test.get(kSecond));
    CHECK(test.get(kFirst) == "keep");
    test.put({ 4 }, "more", kOtherClient);
    test.reopen();
    CHECK(test.get(kFirst) == "keep");
    CHECK(test.get({ 4 }) == "more");
    CHECK(test.vault->integrity() == Integrity::Sound);
    CHECK_FALSE(test.vault->hasRecoveryCode().value());
    test.vault.reset();

    file = VaultFile::open(test.path()).value();
    CHECK_FALSE(file->clientKey(kClient).value());
    CHECK(*file->clientKey(kOtherClient).value() != otherBefore);
    const std::string all = contentOfAll(test.directory.path());
    CHECK(all.find(std::string(wrappedBefore.begin(), wrappedBefore.end())) == std::string::npos);
}

TEST_CASE("openOrCreateVault makes vault and key once and opens them after", "[records]")
{
    TemporaryDirectory directory;
    SeededRandom random(7);
    FileKeyStore keys(directory.file("keys"));
    const std::string path = directory.file("vault.db");
    auto vault = openOrCreateVault(path, keys, "vault", random).value();
    REQUIRE(vault->put(Table::Contact, kFirst, {}, 1, { 1 }));
    REQUIRE(closeVault(std::move(vault), keys, "vault"));
    vault = openOrCreateVault(path, keys, "vault", random).value();
    CHECK(vault->get(kContacts, kFirst).value()->text == Bytes { 1 });
    CHECK(vault->integrity() == Integrity::Sound);
    vault.reset();
    REQUIRE(keys.remove("vault"));
    CHECK(openOrCreateVault(path, keys, "vault", random).error().code == ErrorCode::NotFound);
}

TEST_CASE("FileKeyStore keeps keys for their owner alone", "[records]")
{
    TemporaryDirectory directory;
    SeededRandom random(8);
    FileKeyStore keys(directory.file("keys"));
    const crypto::Key key = crypto::Key::random(random);
    CHECK_FALSE(keys.load("a").value());
    REQUIRE(keys.store("a", key));
    CHECK(keys.load("a").value()->equals(key.view()));
    const std::string path = directory.file("keys/a.key");
    struct stat status = {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    REQUIRE(::chmod(path.c_str(), 0640) == 0);
    CHECK(keys.load("a").error().code == ErrorCode::PermissionDenied);
    REQUIRE(keys.store("a", crypto::Key::random(random)));
    CHECK(keys.load("a").value());
    REQUIRE(keys.remove("a"));
    REQUIRE(keys.remove("a"));
    CHECK_FALSE(keys.load("a").value());
    for (const char* name : { "", "../x", "a/b", ".a", "a b" })
        CHECK(keys.store(name, key).error().code == ErrorCode::InvalidArgument);
}

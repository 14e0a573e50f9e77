#include "core/records/backup.h"
#include "core/records/file_key_store.h"
#include "core/records/identity_store.h"
#include "core/records/keeping_store.h"
#include "core/records/reflection_store.h"
#include "core/records/vault_opening.h"
#include "tests/core/records/temporary_directory.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace alcove;
using namespace alcove::records;
using alcove::testing::SeededRandom;
using alcove::testing::TemporaryDirectory;

namespace {

constexpr UnixTime kNow { std::chrono::seconds(1'700'000'000) };

std::string contentOf(const std::string& path)
{
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return out.str();
}

void writeFile(const std::string& path, const std::string& content) { std::ofstream(path, std::ios::binary) << content; }

/// One computer with a vault in it, a note in the vault and a recovery code.
struct Computer {
    explicit Computer(std::uint64_t seed) : random(seed), keys(directory.file("keys")) { }

    void fill(std::size_t noteBytes = 200)
    {
        vault = openOrCreateVault(path(), keys, "vault", random).value();
        note.id = random.array<16>();
        note.started = kNow;
        note.changed = kNow;
        note.answers[0] = std::string(noteBytes, 'n');
        REQUIRE(ReflectionStore(*vault).save(note));
        code = vault->makeRecoveryCode().value();
    }
    [[nodiscard]] std::string path() const { return directory.file("vault.db"); }
    [[nodiscard]] std::string backup() const { return directory.file("a.alcovebak"); }

    TemporaryDirectory directory;
    SeededRandom random;
    FileKeyStore keys;
    std::unique_ptr<Vault> vault;
    Reflection note;
    RecoveryCode code = RecoveryCode::none();
};

} // namespace

TEST_CASE("A backup restored elsewhere with the recovery code holds everything and opens by that computer's own key", "[records]")
{
    Computer old(1);
    old.fill(300'000); // more than one chunk
    REQUIRE(writeBackup(*old.vault, old.backup(), kNow, false));
    const std::filesystem::perms rights = std::filesystem::status(old.backup()).permissions();
    CHECK((rights & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) == std::filesystem::perms::none);
    CHECK_FALSE(std::filesystem::exists(old.backup() + ".copy"));

    Computer fresh(2);
    auto restored = restoreBackup(old.backup(), fresh.path(), old.code, fresh.keys, "vault", fresh.random);
    REQUIRE(restored);
    CHECK(ReflectionStore(**restored).find(old.note.id).value() == old.note);
    CHECK((*restored)->hasRecoveryCode().value());
    restored->reset();

    auto again = openOrCreateVault(fresh.path(), fresh.keys, "vault", fresh.random);
    REQUIRE(again);
    CHECK((*again)->integrity() == Integrity::Sound);
    CHECK(ReflectionStore(**again).load()->size() == 1);
}

TEST_CASE("A backup needs a recovery code to be written", "[records]")
{
    Computer computer(3);
    computer.vault = openOrCreateVault(computer.path(), computer.keys, "vault", computer.random).value();
    const Status status = writeBackup(*computer.vault, computer.backup(), kNow, false);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::NotFound);
    CHECK_FALSE(std::filesystem::exists(computer.backup()));
}

TEST_CASE("A backup says in plain only which vault, when and whether it moved", "[records]")
{
    Computer computer(4);
    computer.fill();
    REQUIRE(writeBackup(*computer.vault, computer.backup(), kNow, true));
    const BackupHead head = readBackupHead(computer.backup()).value();
    CHECK(head.moving);
    CHECK(head.made == kNow);
    CHECK(head.vault == computer.vault->id());
    CHECK(contentOf(computer.backup()).find("SQLite") == std::string::npos);
}

TEST_CASE("A wrong code or any changed byte of a backup restores nothing", "[records]")
{
    Computer computer(5);
    computer.fill(100'000);
    REQUIRE(writeBackup(*computer.vault, computer.backup(), kNow, false));
    Computer fresh(6);
    const auto wrong = restoreBackup(computer.backup(), fresh.path(), RecoveryCode::random(fresh.random), fresh.keys, "vault", fresh.random);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::AuthenticationFailed);

    const std::string whole = contentOf(computer.backup());
    SeededRandom random(7);
    for (int i = 0; i < 60; ++i) {
        std::string changed = whole;
        changed[random.u32() % changed.size()] ^= static_cast<char>(1U << (random.u32() % 8));
        writeFile(computer.backup(), changed);
        CHECK_FALSE(restoreBackup(computer.backup(), fresh.path(), computer.code, fresh.keys, "vault", fresh.random));
    }
    for (const std::size_t length : { std::size_t { 0 }, std::size_t { 50 }, whole.size() / 2, whole.size() - 1 }) {
        writeFile(computer.backup(), whole.substr(0, length));
        CHECK_FALSE(restoreBackup(computer.backup(), fresh.path(), computer.code, fresh.keys, "vault", fresh.random));
    }
    writeFile(computer.backup(), whole + "x");
    CHECK_FALSE(restoreBackup(computer.backup(), fresh.path(), computer.code, fresh.keys, "vault", fresh.random));
    CHECK_FALSE(Vault::exists(fresh.path()).value());
    CHECK_FALSE(std::filesystem::exists(fresh.path() + ".restored"));

    writeFile(computer.backup(), whole);
    CHECK(restoreBackup(computer.backup(), fresh.path(), computer.code, fresh.keys, "vault", fresh.random));
}

TEST_CASE("A backup never replaces a vault that is there", "[records]")
{
    Computer one(8);
    one.fill();
    REQUIRE(writeBackup(*one.vault, one.backup(), kNow, false));
    Computer other(9);
    other.fill();
    const auto restored = restoreBackup(one.backup(), other.path(), one.code, other.keys, "vault", other.random);
    REQUIRE_FALSE(restored);
    CHECK(restored.error().code == ErrorCode::InvalidState);
    CHECK(ReflectionStore(*other.vault).load()->size() == 1);
}

TEST_CASE("An erased vault leaves no key and no file, and the next start begins anew", "[records]")
{
    Computer computer(10);
    computer.fill();
    REQUIRE(computer.vault->checkpoint());
    const std::string before = contentOf(computer.path());
    REQUIRE(eraseVault(std::move(computer.vault), computer.path(), computer.keys, "vault"));
    CHECK_FALSE(std::filesystem::exists(computer.path()));
    CHECK_FALSE(computer.keys.load("vault").value());
    // An old copy of the file is noise: its device key is gone. Only a recovery code written down still opens it.
    writeFile(computer.path(), before);
    const auto opened = openOrCreateVault(computer.path(), computer.keys, "vault", computer.random);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NotFound);
    std::filesystem::remove(computer.path());
    CHECK(openOrCreateVault(computer.path(), computer.keys, "vault", computer.random));
}

TEST_CASE("An erasing that was cut short is ended at the next start", "[records]")
{
    Computer computer(11);
    computer.fill();
    REQUIRE(computer.vault->destroy());
    computer.vault.reset();
    CHECK_FALSE(openOrCreateVault(computer.path(), computer.keys, "vault", computer.random));
    CHECK(finishErasing(computer.path(), computer.keys, "vault").value());
    CHECK_FALSE(std::filesystem::exists(computer.path()));
    CHECK_FALSE(finishErasing(computer.path(), computer.keys, "vault").value());
    CHECK(openOrCreateVault(computer.path(), computer.keys, "vault", computer.random));
}

TEST_CASE("A shut vault gives and takes nothing until it is opened again", "[records]")
{
    Computer computer(12);
    computer.fill();
    computer.vault->shut();
    CHECK(computer.vault->isShut());
    CHECK(ReflectionStore(*computer.vault).load().error().code == ErrorCode::PermissionDenied);
    CHECK(ReflectionStore(*computer.vault).save(computer.note).error().code == ErrorCode::PermissionDenied);
    const crypto::Key wrong = crypto::Key::random(computer.random);
    VaultLock lock;
    lock.deviceKey = &wrong;
    CHECK_FALSE(computer.vault->reopen(lock));
    CHECK(computer.vault->isShut());
    const auto key = computer.keys.load("vault").value();
    lock.deviceKey = &*key;
    REQUIRE(computer.vault->reopen(lock));
    CHECK(ReflectionStore(*computer.vault).find(computer.note.id).value() == computer.note);
}

TEST_CASE("A passphrase can be set, changed and taken away; the vault says which kind of lock it has", "[records]")
{
    Computer computer(13);
    computer.fill();
    REQUIRE(setPassphrase(*computer.vault, computer.keys, "vault", "a long sentence of mine"));
    computer.vault.reset();
    CHECK(Vault::lockOf(computer.path()).value() == SlotType::DeviceKeyAndPassphrase);
    CHECK_FALSE(openOrCreateVault(computer.path(), computer.keys, "vault", computer.random));
    CHECK_FALSE(openOrCreateVault(computer.path(), computer.keys, "vault", computer.random, "another sentence"));
    computer.vault = openOrCreateVault(computer.path(), computer.keys, "vault", computer.random, "a long sentence of mine").value();
    REQUIRE(setPassphrase(*computer.vault, computer.keys, "vault", std::nullopt));
    computer.vault.reset();
    CHECK(Vault::lockOf(computer.path()).value() == SlotType::DeviceKey);
    CHECK(openOrCreateVault(computer.path(), computer.keys, "vault", computer.random));
}

namespace {

/// As on a computer without a keychain: one constant key that protects nothing.
class NoKeys final : public KeyStore {
public:
    Result<std::optional<crypto::Key>> load(std::string_view) override { return std::optional(crypto::Key()); }
    Status store(std::string_view, const crypto::Key&) override { return {}; }
    Status remove(std::string_view) override { return {}; }
    [[nodiscard]] bool holdsKeys() const override { return false; }
};

} // namespace

TEST_CASE("On a computer without a keychain a backup is restored under a passphrase, and never without one", "[records]")
{
    Computer old(21);
    old.fill();
    REQUIRE(writeBackup(*old.vault, old.backup(), kNow, false));
    Computer fresh(22);
    NoKeys keys;
    const auto open = restoreBackup(old.backup(), fresh.path(), old.code, keys, "vault", fresh.random);
    REQUIRE_FALSE(open);
    CHECK(open.error().code == ErrorCode::InvalidArgument);
    CHECK_FALSE(Vault::exists(fresh.path()).value());
    REQUIRE(restoreBackup(old.backup(), fresh.path(), old.code, keys, "vault", fresh.random, "seven quiet rivers"));
    CHECK_FALSE(openOrCreateVault(fresh.path(), keys, "vault", fresh.random));
    const auto again = openOrCreateVault(fresh.path(), keys, "vault", fresh.random, "seven quiet rivers");
    REQUIRE(again);
    CHECK(ReflectionStore(**again).load()->size() == 1);
}

TEST_CASE("A vault is unused until something of a person is in it", "[records]")
{
    Computer computer(23);
    computer.vault = openOrCreateVault(computer.path(), computer.keys, "vault", computer.random).value();
    REQUIRE(IdentityStore(*computer.vault).loadOrCreate(computer.random));
    REQUIRE(saveKeeping(*computer.vault, {}));
    CHECK(isUnused(*computer.vault).value());
    Reflection note;
    note.id = { 1 };
    REQUIRE(ReflectionStore(*computer.vault).save(note));
    CHECK_FALSE(isUnused(*computer.vault).value());
}

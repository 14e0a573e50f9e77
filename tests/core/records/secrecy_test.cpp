// After a whole use of a vault no word of it lies anywhere in plain: not in the file, its log, a backup, or the
// folder for temporary files.

#include "core/records/agreement_store.h"
#include "core/records/backup.h"
#include "core/records/contact_store.h"
#include "core/records/feedback_store.h"
#include "core/records/file_key_store.h"
#include "core/records/goal_store.h"
#include "core/records/outbox_store.h"
#include "core/records/vault_opening.h"
#include "tests/core/records/temporary_directory.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace alcove;
using namespace alcove::records;
using alcove::testing::SeededRandom;
using alcove::testing::TemporaryDirectory;

namespace {

constexpr UnixTime kNow { std::chrono::seconds(1'700'000'000) };

std::string utf16(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        out += c;
        out += '\0';
    }
    return out;
}

std::string base64(const std::string& text)
{
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    std::uint32_t bits = 0;
    int waiting = 0;
    for (const char c : text) {
        bits = bits << 8 | static_cast<std::uint8_t>(c);
        for (waiting += 8; waiting >= 6; waiting -= 6)
            out += kDigits[bits >> (waiting - 6) & 63U];
    }
    return out; // the last, incomplete digit depends on what follows
}

/// The part of the base64 form of a text that does not depend on what stands beside it, for each of the three
/// places it can begin at.
std::vector<std::string> base64Forms(const std::string& text)
{
    std::vector<std::string> out;
    for (const std::size_t shift : { 0U, 1U, 2U }) {
        // The first digits depend on what stands before.
        out.push_back(base64(std::string(shift, 'x') + text).substr(4));
    }
    return out;
}

std::vector<std::string> formsOf(const std::string& canary)
{
    std::vector<std::string> out = base64Forms(canary);
    out.push_back(canary);
    out.push_back(utf16(canary));
    return out;
}

std::string contentOf(const std::filesystem::path& path)
{
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return out.str();
}

/// The files of a folder that hold one of the forms.
std::vector<std::string> filesWith(const std::string& folder, const std::vector<std::string>& forms)
{
    std::vector<std::string> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        const std::string content = contentOf(entry.path());
        for (const std::string& form : forms)
            if (content.find(form) != std::string::npos)
                out.push_back(entry.path().filename().string());
    }
    return out;
}

constexpr const char* kCanaries[] { "canary-note-Zaunkoenig-7731", "canary-goal-Rotkehlchen-7732", "canary-feedback-Amsel-7733",
    "canary-place-Buchfink-7734", "canary-outbox-Stieglitz-7735", "canary-agreement-Kleiber-7736", "canary-name-Pirol-7737" };

void useVault(Vault& vault)
{
    const crypto::PublicKey person { 3 };
    Reflection note;
    note.id = { 1 };
    note.person = person;
    note.started = kNow;
    note.answers[2] = kCanaries[0];
    REQUIRE(ReflectionStore(vault).save(note));
    Goal goal;
    goal.id = { 2 };
    goal.text = kCanaries[1];
    REQUIRE(GoalStore(vault).save(goal));
    Feedback feedback;
    feedback.id = { 3 };
    feedback.words = kCanaries[2];
    REQUIRE(FeedbackStore(vault).save(feedback));
    ForToday today;
    today.id = { 4 };
    today.place = kCanaries[3];
    REQUIRE(ForTodayStore(vault).save(today));
    OutboxItem item { { 5 }, person, 0x34, toBytes(asBytes(kCanaries[4])), Table::Reflection, { 5 }, kNow };
    REQUIRE(OutboxStore(vault).save(item));
    AgreementText text;
    text.id = { 6 };
    text.document = toBytes(asBytes(kCanaries[5]));
    REQUIRE(AgreementTextStore(vault).save(text));
    StoredContact contact;
    contact.therapistKey = person;
    contact.ownStaticSecret = crypto::Key();
    contact.root = crypto::Key();
    contact.name = kCanaries[6];
    REQUIRE(ContactStore(vault).save(contact));
}

} // namespace

TEST_CASE("No word that is kept lies in plain in vault, log, backup or temporary files", "[records]")
{
    TemporaryDirectory directory;
    std::filesystem::create_directory(directory.file("tmp"));
    ::setenv("TMPDIR", directory.file("tmp").c_str(), 1);
    ::setenv("SQLITE_TMPDIR", directory.file("tmp").c_str(), 1);
    SeededRandom random(5);
    FileKeyStore keys(directory.file("keys"));
    auto vault = openOrCreateVault(directory.file("vault.db"), keys, "vault", random).value();
    useVault(*vault);
    const auto checkClean = [&] {
        for (const char* canary : kCanaries)
            CHECK(filesWith(directory.path(), formsOf(canary)).empty());
    };
    checkClean(); // the write-ahead log is there
    CHECK(std::filesystem::exists(directory.file("vault.db-wal")));
    REQUIRE(vault->makeRecoveryCode());
    REQUIRE(writeBackup(*vault, directory.file("a.alcovebak"), kNow, false));
    const crypto::Key key = keys.load("vault").value()->clone();
    VaultLock lock;
    lock.deviceKey = &key;
    REQUIRE(vault->eraseClient(clientOf(crypto::PublicKey { 3 }), lock));
    checkClean();
    REQUIRE(closeVault(std::move(vault), keys, "vault"));
    checkClean();
    ::unsetenv("TMPDIR");
    ::unsetenv("SQLITE_TMPDIR");
}

TEST_CASE("The search for words finds each of their forms", "[records]")
{
    TemporaryDirectory directory;
    const std::string canary = kCanaries[0];
    for (const std::string& form : formsOf(canary)) {
        std::ofstream(directory.file("f"), std::ios::binary) << "before" << form << "after";
        CHECK(filesWith(directory.path(), formsOf(canary)).size() >= 1);
    }
}

TEST_CASE("After the first home folder is lost, a restored backup still knows the way to the therapist", "[records]")
{
    TemporaryDirectory lost;
    TemporaryDirectory fresh;
    SeededRandom random(6);
    RecoveryCode code = RecoveryCode::none();
    StoredContact contact;
    contact.therapistKey = { 4 };
    contact.ownStaticSecret = crypto::Key::random(random);
    contact.root = crypto::Key::random(random);
    contact.context = crypto::HandshakeContext::Relationship;
    contact.verified = kNow;
    contact.invitation = { 1, 2, 3 };
    {
        FileKeyStore keys(lost.file("keys"));
        auto vault = openOrCreateVault(lost.file("vault.db"), keys, "vault", random).value();
        REQUIRE(ContactStore(*vault).save(contact));
        code = vault->makeRecoveryCode().value();
        REQUIRE(writeBackup(*vault, fresh.file("a.alcovebak"), kNow, false));
    }
    std::filesystem::remove_all(lost.path());
    FileKeyStore keys(fresh.file("keys"));
    // As it was written down: with spaces and small letters.
    const auto typed = parseRecoveryCode(toText(code));
    REQUIRE(typed);
    auto vault = restoreBackup(fresh.file("a.alcovebak"), fresh.file("vault.db"), *typed, keys, "vault", random);
    REQUIRE(vault);
    const auto found = ContactStore(**vault).find(contact.therapistKey).value();
    REQUIRE(found);
    // The same key and the same secret: for the therapist's side it is the same computer.
    CHECK(found->ownStaticSecret.equals(contact.ownStaticSecret.view()));
    CHECK(found->root.equals(contact.root.view()));
    CHECK(found->context == crypto::HandshakeContext::Relationship);
    CHECK(found->verified == contact.verified);
    CHECK(found->invitation == contact.invitation);
}

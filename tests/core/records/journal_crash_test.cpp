// A process that types, shares, signs and erases is killed at 200 random moments; the vault must open each time
// and hold everything that had been reported as written.

#include "core/records/agreement_store.h"
#include "core/records/keeping_store.h"
#include "core/records/outbox_store.h"
#include "core/records/reflection_store.h"
#include "core/records/vault_opening.h"
#include "tests/core/records/temporary_directory.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <csignal>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace alcove;
using namespace alcove::records;
using alcove::testing::SeededRandom;
using alcove::testing::TemporaryDirectory;

namespace {

constexpr int kRounds = 200;
constexpr crypto::RecordId kNote { 1 };
constexpr crypto::RecordId kShared { 2 };
constexpr crypto::RecordId kCopy { 3 };
constexpr crypto::PublicKey kTherapist { 7 };
constexpr crypto::PublicKey kOther { 8 };
constexpr UnixTime kNow { std::chrono::seconds(1'700'000'000) };

Reflection note(const crypto::RecordId& id, std::uint64_t number)
{
    Reflection row;
    row.id = id;
    row.person = kTherapist;
    row.started = row.changed = kNow + std::chrono::seconds(number);
    row.answers[0] = std::string(number % 400, 't') + std::to_string(number);
    return row;
}

/// One round of a person's doing: a note is typed on, another is shared (its row and the outbox together), an
/// agreement is signed, somebody else is erased.
bool workOnce(Vault& vault, const VaultLock& lock, std::uint64_t number, RandomSource& random)
{
    if (!ReflectionStore(vault).save(note(kNote, number)))
        return false;
    Reflection shared = note(kShared, number);
    shared.sharing = Sharing::Chosen;
    const OutboxItem item { kShared, kTherapist, 0x34, { 1, 2, 3 }, Table::Reflection, kShared, shared.changed };
    if (!vault.write({ ReflectionStore::change(shared), OutboxStore::change(item) }))
        return false;
    const auto key = signingKey(vault, kTherapist, random);
    if (!key)
        return false;
    Agreement copy;
    copy.id = kCopy;
    copy.person = kTherapist;
    const Bytes text(64, static_cast<std::uint8_t>(number));
    const crypto::Signature signature = key->sign(text);
    copy.copy = text;
    copy.copy.insert(copy.copy.end(), signature.begin(), signature.end());
    copy.signedAt = kNow + std::chrono::seconds(number);
    if (!AgreementStore(vault).save(copy))
        return false;
    Reflection other = note({ 9 }, number);
    other.person = kOther;
    if (!ReflectionStore(vault).save(other))
        return false;
    return number % 4 != 0 || vault.eraseClient(clientOf(kOther), lock).has_value();
}

[[noreturn]] void workForEver(const std::string& path, const VaultLock& lock, int pipe, std::uint64_t seed)
{
    SeededRandom random(seed);
    auto vault = Vault::open(path, lock, random);
    if (!vault)
        ::_exit(2);
    const auto before = ReflectionStore(**vault).find(kNote);
    if (!before)
        ::_exit(3);
    std::uint64_t number = *before ? static_cast<std::uint64_t>(((*before)->changed - kNow).count()) : 0;
    for (;;) {
        ++number;
        if (!workOnce(**vault, lock, number, random))
            ::_exit(4);
        if (::write(pipe, &number, sizeof number) != sizeof number)
            ::_exit(5);
    }
}

/// Gives the last round the child reported before it was killed.
std::uint64_t runAndKill(const std::string& path, const VaultLock& lock, SeededRandom& random)
{
    std::array<int, 2> ends {};
    REQUIRE(::pipe(ends.data()) == 0);
    const std::uint64_t seed = random.u32();
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        workForEver(path, lock, ends[1], seed);
    }
    ::close(ends[1]);
    std::uint64_t last = 0;
    std::uint64_t number = 0;
    const std::uint32_t wanted = random.u32() % 3;
    for (std::uint32_t i = 0; i < wanted && ::read(ends[0], &number, sizeof number) == sizeof number; ++i)
        last = number;
    pollfd never { -1, 0, 0 };
    ::poll(&never, 1, static_cast<int>(random.u32() % 12)); // somewhere inside what comes next
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    while (::read(ends[0], &number, sizeof number) == sizeof number)
        last = number;
    ::close(ends[0]);
    return last;
}

void checkWhole(Vault& vault, std::uint64_t reported)
{
    REQUIRE(vault.integrity() == Integrity::Sound);
    const auto typed = ReflectionStore(vault).find(kNote);
    REQUIRE(typed);
    if (reported > 0) {
        REQUIRE(*typed);
        REQUIRE((*typed)->changed >= kNow + std::chrono::seconds(reported));
        REQUIRE((*typed)->changed <= kNow + std::chrono::seconds(reported + 1));
    }
    const auto shared = ReflectionStore(vault).find(kShared);
    const auto item = OutboxStore(vault).find(kShared);
    REQUIRE(shared);
    REQUIRE(item);
    REQUIRE(shared->has_value() == item->has_value()); // chosen and queued together, or neither
    const auto copy = AgreementStore(vault).find(kCopy);
    REQUIRE(copy);
    if (*copy) {
        SeededRandom random(1);
        const auto key = signingKey(vault, kTherapist, random);
        REQUIRE(key);
        const ByteView bytes((*copy)->copy);
        REQUIRE(crypto::verify(key->publicKey(), bytes.first(64), bytes.subspan(64)));
    }
}

} // namespace

TEST_CASE("A vault opens after each of 200 kills while typing, sharing, signing and erasing", "[records]")
{
    TemporaryDirectory directory;
    SeededRandom random(21);
    const crypto::Key key = crypto::Key::random(random);
    VaultLock lock;
    lock.deviceKey = &key;
    const std::string path = directory.file("vault.db");
    REQUIRE(Vault::create(path, lock, random));
    std::uint64_t known = 0;
    for (int round = 0; round < kRounds; ++round) {
        known = std::max(known, runAndKill(path, lock, random));
        const auto vault = Vault::open(path, lock, random);
        REQUIRE(vault);
        const auto typed = ReflectionStore(**vault).find(kNote);
        REQUIRE(typed);
        if (*typed)
            known = std::max(known, static_cast<std::uint64_t>(((*typed)->changed - kNow).count()) - 1);
        checkWhole(**vault, known);
    }
    CHECK(known > 0);
}

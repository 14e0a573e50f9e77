// A process that writes is killed at random moments; what it had reported as written must be there.

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "core/records/vault.h"
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

constexpr auto kTable = static_cast<std::uint16_t>(Table::Call);
constexpr crypto::RecordId kLeft { 1 };
constexpr crypto::RecordId kRight { 2 };
constexpr int kRounds = 25;

Bytes numbered(std::uint64_t number) { return ByteWriter().u64(number).take(); }

/// The child: two records change together, again and again; each finished number goes up the pipe.
[[noreturn]] void writeForEver(const std::string& path, const VaultLock& lock, int pipe, std::uint64_t seed)
{
    SeededRandom random(seed);
    auto vault = Vault::open(path, lock, random);
    if (!vault)
        ::_exit(2);
    const auto before = (*vault)->get(kTable, kLeft);
    if (!before)
        ::_exit(3);
    std::uint64_t number = *before ? ByteReader((*before)->text).u64() : 0;
    for (;;) {
        ++number;
        const crypto::RecordId client { static_cast<std::uint8_t>(number % 5) };
        if (!(*vault)->write({ { kTable, kLeft, client, 1, numbered(number) }, { kTable, kRight, client, 1, numbered(number) } }))
            ::_exit(4);
        if (::write(pipe, &number, sizeof number) != sizeof number)
            ::_exit(5);
    }
}

/// Lets the child work for a random while and kills it. Gives the last number it reported.
std::uint64_t runAndKill(const std::string& path, const VaultLock& lock, SeededRandom& random)
{
    std::array<int, 2> ends {};
    REQUIRE(::pipe(ends.data()) == 0);
    const std::uint64_t seed = random.u32();
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        writeForEver(path, lock, ends[1], seed);
    }
    ::close(ends[1]);
    std::uint64_t last = 0;
    std::uint64_t number = 0;
    const std::uint32_t wanted = 1 + random.u32() % 6;
    for (std::uint32_t i = 0; i < wanted && ::read(ends[0], &number, sizeof number) == sizeof number; ++i)
        last = number;
    pollfd never { -1, 0, 0 };
    ::poll(&never, 1, static_cast<int>(random.u32() % 8)); // somewhere inside the next transaction
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    while (::read(ends[0], &number, sizeof number) == sizeof number)
        last = number;
    ::close(ends[0]);
    return last;
}

} // namespace

TEST_CASE("Vault: a process killed at any moment loses nothing it had written", "[records]")
{
    TemporaryDirectory directory;
    SeededRandom random(17);
    const crypto::Key key = crypto::Key::random(random);
    VaultLock lock;
    lock.deviceKey = &key;
    const std::string path = directory.file("vault.db");
    REQUIRE(Vault::create(path, lock, random));

    for (int round = 0; round < kRounds; ++round) {
        const std::uint64_t reported = runAndKill(path, lock, random);
        REQUIRE(reported > 0);
        const auto vault = Vault::open(path, lock, random);
        REQUIRE(vault);
        REQUIRE((*vault)->integrity() == Integrity::Sound);
        const auto left = (*vault)->get(kTable, kLeft).value();
        const auto right = (*vault)->get(kTable, kRight).value();
        REQUIRE(left);
        REQUIRE(right);
        REQUIRE(left->text == right->text);
        const std::uint64_t found = ByteReader(left->text).u64();
        REQUIRE(found >= reported);
        REQUIRE(found <= reported + 1);
    }
}

TEST_CASE("Vault: a file left by a process that died while making it becomes a vault", "[records]")
{
    TemporaryDirectory directory;
    SeededRandom random(18);
    const crypto::Key key = crypto::Key::random(random);
    VaultLock lock;
    lock.deviceKey = &key;
    const std::string path = directory.file("vault.db");
    REQUIRE(VaultFile::open(path));
    CHECK_FALSE(Vault::exists(path).value());
    CHECK(Vault::create(path, lock, random));
    CHECK(Vault::exists(path).value());
}

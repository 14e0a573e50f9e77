// Processes that write in the real note page are killed at random moments. Each time the vault must open, and what
// was typed and is gone must not be older than five seconds. ALCOVE_KILLS sets how many kills (20), ALCOVE_TYPISTS how
// many write at once (5).

#define CATCH_CONFIG_RUNNER
#include "app/window/agreement_desk.h"
#include "app/window/journal_desk.h"
#include "core/records/contact_store.h"
#include "core/records/file_key_store.h"
#include "core/records/vault_opening.h"
#include "core/session/record_bodies.h"
#include "tests/app/window/typist.h"
#include "tests/core/records/temporary_directory.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"
#include "ui/shell/translations.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iostream>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace alcove;
using namespace alcove::testing;

extern char** environ;

namespace {

constexpr std::int64_t kMostLost = 5'000'000'000; // nanoseconds
constexpr int kStartMs = 60'000;                  // for a busy machine
constexpr std::uint32_t kLongestMs = 9'000;       // a round's typing: longer than the saves are apart
constexpr crypto::PublicKey kOfferItem { 5 };

std::string program;

std::int64_t nowNanoseconds() { return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1); }

int setting(const char* name, int otherwise)
{
    const char* text = std::getenv(name);
    return text ? std::max(1, std::atoi(text)) : otherwise;
}

/// A client's folder with a therapist in it, who has offered an agreement.
void prepare(const std::string& folder, RandomSource& random)
{
    records::FileKeyStore keys(folder + "/keys");
    auto vault = records::openOrCreateVault(folder + "/vault.db", keys, "vault", random).value();
    const crypto::KeyPair therapist = crypto::KeyPair::fromSecret(crypto::Key::random(random));
    records::StoredContact contact;
    contact.therapistKey = therapist.publicKey();
    contact.ownStaticSecret = crypto::Key::random(random);
    contact.root = crypto::Key::random(random);
    contact.name = "Dr Example";
    REQUIRE(records::ContactStore(*vault).save(contact));
    practice::AgreementDocument document;
    document.sections.push_back({ "Who I am", "Who I am", { { practice::AgreementParagraph::Kind::Plain, "Words." } } });
    const crypto::KeyPair own = crypto::KeyPair::fromSecret(contact.ownStaticSecret.clone());
    const Bytes offer = session::encodeOffer(session::offerAgreement({ therapist.publicKey(), own.publicKey() }, "Dr Example",
        practice::encodeAgreement(document), crypto::SigningKey::generate(random), wallClockNow()));
    const Bytes body = session::encodeOfferBody(records::clientOf(kOfferItem), offer);
    std::ofstream(folder + "/" + kOfferFile, std::ios::binary).write(reinterpret_cast<const char*>(body.data()), static_cast<std::streamsize>(body.size()));
    REQUIRE(records::closeVault(std::move(vault), keys, "vault"));
}

struct Round {
    std::vector<TypedMark> typed;
    std::int64_t killed = 0;
    bool started = false;
};

/// Reads what the typist reported; false at its end.
bool readMarks(int pipe, std::vector<TypedMark>& marks)
{
    TypedMark mark;
    const ssize_t size = ::read(pipe, &mark, sizeof mark);
    if (size == sizeof mark)
        marks.push_back(mark);
    return size == sizeof mark;
}

Round typeAndKill(const std::string& folder, std::uint64_t firstNumber, SeededRandom& random)
{
    Round round;
    std::array<int, 2> ends {};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return round;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 3);
    std::vector<std::string> words { program, "--type", folder, std::to_string(firstNumber), std::to_string(random.u32()) };
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = -1;
    const int spawned = ::posix_spawn(&child, program.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    pollfd reading { ends[0], POLLIN, 0 };
    if (spawned == 0 && ::poll(&reading, 1, kStartMs) == 1 && readMarks(ends[0], round.typed)) {
        round.started = true;
        const std::int64_t until = nowNanoseconds() + std::int64_t { 1'000'000 } * (200 + random.u32() % kLongestMs);
        for (std::int64_t left = until - nowNanoseconds(); left > 0; left = until - nowNanoseconds())
            if (::poll(&reading, 1, static_cast<int>(left / 1'000'000)) == 1 && !readMarks(ends[0], round.typed))
                break;
    }
    round.killed = nowNanoseconds();
    if (spawned == 0) {
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        round.started = round.started && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }
    while (readMarks(ends[0], round.typed)) { }
    ::close(ends[0]);
    return round;
}

/// What one typist's kills came to.
struct Outcome {
    std::vector<std::int64_t> lost; ///< nanoseconds of typing gone, by round
    std::vector<std::string> broken;
    std::size_t shared = 0;
    std::size_t signedCopies = 0;
};

std::uint64_t newestNumber(const app::Journal& journal)
{
    std::uint64_t newest = 0;
    for (const records::Reflection& note : journal.notes)
        for (const std::string& answer : note.answers)
            for (const QString& word : QString::fromStdString(answer).split(u' ', Qt::SkipEmptyParts))
                newest = std::max<std::uint64_t>(newest, word.toULongLong());
    return newest;
}

/// The newest number that is kept; everything else about the vault is judged too.
std::uint64_t lookInside(const std::string& folder, Outcome& outcome, RandomSource& random)
{
    records::FileKeyStore keys(folder + "/keys");
    auto vault = records::openOrCreateVault(folder + "/vault.db", keys, "vault", random);
    if (!vault || (*vault)->integrity() != records::Integrity::Sound) {
        outcome.broken.push_back(vault ? "rows do not add up" : vault.error().detail);
        return 0;
    }
    const auto journal = app::loadJournal(**vault);
    const auto agreements = app::loadAgreements(**vault);
    if (!journal || !agreements) {
        outcome.broken.push_back("rows do not read");
        return 0;
    }
    outcome.shared = static_cast<std::size_t>(std::count_if(journal->notes.begin(), journal->notes.end(),
        [](const auto& note) { return note.sharing == records::Sharing::HandedOver; }));
    outcome.signedCopies = agreements->copies.size();
    for (const records::Agreement& copy : agreements->copies) {
        const auto& [therapist, own] = agreements->ownKeys.front();
        if (!session::openCopy(copy.copy, { therapist, own }, std::nullopt))
            outcome.broken.push_back("a signed copy does not verify");
    }
    return newestNumber(*journal);
}

void runTypist(int kills, std::uint64_t seed, const std::string& folder, Outcome& outcome)
{
    SeededRandom random(seed);
    std::uint64_t next = 1;
    for (int i = 0; i < kills; ++i) {
        const Round round = typeAndKill(folder, next, random);
        if (!round.started) {
            outcome.broken.push_back("a typist did not start, or ended by itself");
            return;
        }
        next = round.typed.back().number + 1;
        const std::uint64_t kept = lookInside(folder, outcome, random);
        const auto gone = std::find_if(round.typed.begin(), round.typed.end(), [&](const TypedMark& mark) { return mark.number > kept; });
        outcome.lost.push_back(gone == round.typed.end() ? 0 : round.killed - gone->nanoseconds);
    }
}

} // namespace

TEST_CASE("After a kill at any moment of writing in the page the vault opens and at most five seconds of typing are gone", "[window]")
{
    const int kills = setting("ALCOVE_KILLS", 20);
    const int typists = std::min(kills, setting("ALCOVE_TYPISTS", 5));
    const std::vector<TemporaryDirectory> folders(static_cast<std::size_t>(typists));
    std::vector<Outcome> outcomes(folders.size());
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < folders.size(); ++i) {
        SeededRandom random(100 + i);
        prepare(folders[i].path(), random);
        const int share = kills / typists + (static_cast<int>(i) < kills % typists ? 1 : 0);
        threads.emplace_back([&, i, share] { runTypist(share, 200 + i, folders[i].path(), outcomes[i]); });
    }
    for (std::thread& thread : threads)
        thread.join();
    std::vector<std::int64_t> lost;
    std::size_t shared = 0;
    std::size_t copies = 0;
    for (const Outcome& outcome : outcomes) {
        for (const std::string& what : outcome.broken)
            FAIL_CHECK(what);
        lost.insert(lost.end(), outcome.lost.begin(), outcome.lost.end());
        shared += outcome.shared;
        copies += outcome.signedCopies;
    }
    REQUIRE(lost.size() == static_cast<std::size_t>(kills));
    std::sort(lost.begin(), lost.end());
    std::cout << lost.size() << " kills: typing gone median " << lost[lost.size() / 2] / 1'000'000 << " ms, most "
              << lost.back() / 1'000'000 << " ms; " << shared << " notes handed over, " << copies << " copies signed\n";
    CHECK(lost.back() <= kMostLost);
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    program = argv[0];
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ui::installTranslations(app);
    if (arguments.size() == 4 && arguments[0] == "--type")
        typeForEver(arguments[1], std::stoull(arguments[2]), std::stoull(arguments[3]), 3);
    return Catch::Session().run(argc, argv);
}

#include "app/window/given_file.h"
#include "app/window/journal_export.h"
#include "app/window/privacy_desk.h"
#include "app/window/settings_store.h"
#include "core/records/backup.h"
#include "core/records/file_key_store.h"
#include "core/session/record_bodies.h"
#include "tests/app/window/bare_models.h"
#include "tests/core/records/temporary_directory.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <QCoreApplication>
#include <QFile>

using namespace alcove;
using namespace alcove::app;
using alcove::testing::BareModels;
using alcove::testing::SeededRandom;
using alcove::testing::TemporaryDirectory;
using session::ControlType;
using State = ui::CallModel::State;

namespace {

const QByteArray kPerson(32, 'p');
const QString kPassword = QStringLiteral("seven quiet rivers");

/// One side's desks over a vault in a folder of its own.
struct Desks {
    explicit Desks(bool therapist)
    {
        opened.path = folder.file("vault.db");
        opened.keys = std::make_unique<records::FileKeyStore>(folder.file("keys"));
        opened.vault = records::openOrCreateVault(opened.path, *opened.keys, kVaultKeyName, random).value();
        journal = std::make_unique<JournalDesk>(JournalDesk::Config { *opened.vault, worker, features, models.models(), therapist });
        privacy = std::make_unique<PrivacyDesk>(PrivacyDesk::Config { opened, worker, *journal, models.models(), models.privacy, therapist, {},
            [] { return QByteArrayLiteral("chosen"); }, [this](const QString& code) { movedCode = code; } });
        settle();
    }

    /// Until nothing waits for the disk any more, nor for the window.
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            worker.waitForAll();
            QCoreApplication::processEvents();
        }
    }

    void write(const char* text)
    {
        ui::NoteDraft note;
        note.answers[0] = QString::fromUtf8(text);
        models.journal.editNote(note);
        Q_EMIT models.journal.keepRequested();
        settle();
    }

    TemporaryDirectory folder;
    SeededRandom random { 31 };
    OpenedVault opened;
    RecordWorker worker;
    FeatureLine features;
    BareModels models;
    std::optional<QString> movedCode;
    std::unique_ptr<JournalDesk> journal;
    std::unique_ptr<PrivacyDesk> privacy;
};

void lockWithPassword(Desks& side)
{
    Q_EMIT side.models.privacy.passwordChosen(kPassword);
    side.settle();
    REQUIRE(side.models.privacy.hasPassword());
    Q_EMIT side.models.privacy.lockRequested();
    side.settle();
    REQUIRE(side.models.privacy.locked());
}

} // namespace

TEST_CASE("Locking takes what was written out of memory, and the password brings it back", "[window]")
{
    Desks side(false);
    side.write("said to myself");
    REQUIRE(side.models.journal.notes().size() == 1);
    lockWithPassword(side);
    CHECK(side.opened.vault->isShut());
    CHECK(side.models.journal.notes().isEmpty());
    CHECK(side.models.home.reflections().isEmpty());
    Q_EMIT side.models.privacy.unlockRequested(QStringLiteral("another one entirely"));
    side.settle();
    CHECK(side.models.privacy.locked());
    Q_EMIT side.models.privacy.unlockRequested(kPassword);
    side.settle();
    CHECK_FALSE(side.models.privacy.locked());
    REQUIRE(side.models.journal.notes().size() == 1);
    CHECK(side.models.journal.notes().front().text.answers[0] == QStringLiteral("said to myself"));
}

TEST_CASE("A note begun before the lock is there to go on with after it", "[window]")
{
    Desks side(false);
    ui::NoteDraft note;
    note.answers[1] = QStringLiteral("half a thought");
    side.models.journal.editNote(note);
    lockWithPassword(side);
    CHECK(side.models.journal.note().isEmpty());
    Q_EMIT side.models.privacy.unlockRequested(kPassword);
    side.settle();
    CHECK(side.models.journal.note().answers[1] == QStringLiteral("half a thought"));
}

TEST_CASE("The lock does not end a session: the keys leave memory when it ends", "[window]")
{
    Desks side(true);
    side.models.call.setState(State::InCall);
    lockWithPassword(side);
    CHECK_FALSE(side.opened.vault->isShut());
    side.models.call.setState(State::Reconnecting);
    side.settle();
    CHECK_FALSE(side.opened.vault->isShut());
    side.models.call.setState(State::Ended);
    side.settle();
    CHECK(side.opened.vault->isShut());
    CHECK(side.models.privacy.locked());
}

TEST_CASE("A note that could not be kept is not answered, and is kept when it comes again", "[window]")
{
    Desks therapist(true);
    std::vector<ControlType> answers;
    therapist.features.open(kPerson, [&](ControlType type, const Bytes&) { answers.push_back(type); });
    records::Reflection note;
    note.answers[0] = "for you";
    const Bytes body = session::encodeBody(crypto::RecordId { 4 }, note);
    therapist.opened.vault->shut();
    therapist.features.deliver(kPerson, ControlType::Reflection, body);
    therapist.settle();
    CHECK(answers.empty());
    CHECK(therapist.models.journal.notes().isEmpty());

    records::VaultLock lock;
    const crypto::Key key = therapist.opened.keys->load(kVaultKeyName).value()->clone();
    lock.deviceKey = &key;
    REQUIRE(therapist.opened.vault->reopen(lock));
    therapist.features.deliver(kPerson, ControlType::Reflection, body);
    therapist.settle();
    CHECK(answers == std::vector<ControlType> { ControlType::Received });
    CHECK(therapist.models.journal.notes().size() == 1);
    CHECK(loadJournal(*therapist.opened.vault)->notes.size() == 1);
}

TEST_CASE("A move marks this copy as moved and not the one that was taken along", "[window]")
{
    Desks side(false);
    side.write("comes along");
    const std::string file = side.folder.file("a.alcovebak");
    Q_EMIT side.models.privacy.backupRequested(QString::fromStdString(file), true);
    side.settle();
    REQUIRE(side.movedCode);
    CHECK(records::loadKeeping(*side.opened.vault)->moved);

    const auto code = records::parseRecoveryCode(side.movedCode->toStdString());
    REQUIRE(code);
    TemporaryDirectory other;
    records::FileKeyStore keys(other.file("keys"));
    auto restored = records::restoreBackup(file, other.file("vault.db"), *code, keys, kVaultKeyName, side.random);
    REQUIRE(restored);
    const records::Keeping keeping = records::loadKeeping(**restored).value();
    CHECK_FALSE(keeping.moved);
    CHECK(keeping.preferences == toBytes(asBytes("chosen")));
    CHECK(loadJournal(**restored)->notes.size() == 1);
}

TEST_CASE("A copy holds everything somebody wrote, for programs and for readers, and its page reads no mark-up", "[window]")
{
    ExportedRows rows;
    const QString hostile = QStringLiteral("<img src=http://x>");
    const std::string words = hostile.toStdString();
    rows.journal.notes.resize(1);
    rows.journal.notes[0].answers[2] = words + "note";
    rows.journal.goals.resize(1);
    rows.journal.goals[0].text = words + "goal";
    rows.journal.feedback.resize(1);
    rows.journal.feedback[0].words = words + "answer";
    rows.agreements.texts.resize(1);
    rows.agreements.texts[0].document = toBytes(asBytes("# <b>agreement</b>"));
    rows.agreements.todays.resize(1);
    rows.agreements.todays[0].phone = words + "phone";
    rows.about.words = words + "about";
    rows.plan.push_back({ words + "heading", words + "plan" });
    const QByteArray json = journalAsJson(rows);
    const QString page = journalAsPage(rows);
    for (const char* what : { "note", "goal", "answer", "phone", "about", "heading", "plan" }) {
        INFO(what);
        CHECK(json.contains(QByteArray("<img src=http://x>") + what));
        CHECK(page.contains(hostile.toHtmlEscaped() + QLatin1String(what)));
    }
    CHECK(page.contains(QStringLiteral("&lt;b&gt;agreement")));
    CHECK_FALSE(page.contains(QStringLiteral("<img")));
    CHECK_FALSE(page.contains(QStringLiteral("<b>")));
}

TEST_CASE("What a person chose goes to another computer, and what is about this one's devices does not", "[window]")
{
    TemporaryDirectory folder;
    ui::SettingsModel chosen;
    chosen.setRole(ui::SettingsModel::Role::Therapist);
    chosen.setTextScale(1.5);
    chosen.setLanguage(QStringLiteral("fr"));
    chosen.setShowSelfView(false);
    SettingsFile here(QString::fromStdString(folder.file("from.ini")));
    SettingsStore from(here);
    from.save(chosen);
    from.setPort(40123);
    SettingsFile there(QString::fromStdString(folder.file("to.ini")));
    SettingsStore to(there);
    to.take(from.carried());
    ui::SettingsModel taken;
    to.load(taken);
    CHECK(taken.role() == ui::SettingsModel::Role::Therapist);
    CHECK(taken.textScale() == 1.5);
    CHECK(taken.language() == QStringLiteral("fr"));
    CHECK_FALSE(taken.showSelfView());
    CHECK(to.port() == 40123);
    to.take("{\"role\": 1, \"port\": [], \"check/when\": \"2025\", \"textScale\": \"nonsense\"");
    CHECK(to.port() == 40123);
    CHECK_FALSE(to.carried().contains("check"));
}

TEST_CASE("A backup's file is no link, wherever it comes from", "[window]")
{
    CHECK(backupOf("/data/alcove.alcovebak") == "/data/alcove.alcovebak");
    CHECK(backupOf("file:///data/my%20notes.ALCOVEBAK") == "/data/my notes.ALCOVEBAK");
    CHECK(linkOf("/data/alcove.alcovebak").isEmpty());
    CHECK(backupOf("alcove:join/1/x.alcovebak").empty());
    CHECK(linkOf("alcove:join/1/x.alcovebak") == "alcove:join/1/x.alcovebak");
    TemporaryDirectory folder;
    QFile invitation(QString::fromStdString(folder.file("a.alcove")));
    REQUIRE(invitation.open(QIODevice::WriteOnly));
    invitation.write("alcove-invite-v1");
    invitation.close();
    CHECK(linkOf(folder.file("a.alcove")) == "alcove-invite-v1");
    CHECK(backupOf(folder.file("a.alcove")).empty());
}

// The door before the window: what it asks for, and what it does with what is there. Its pages are answered as a person
// would, by typing.

#include "app/keystore/keychain_key_store.h"
#include "app/window/vault_gate.h"
#include "core/records/backup.h"
#include "core/records/file_key_store.h"
#include "core/records/identity_store.h"
#include "core/records/reflection_store.h"
#include "tests/core/records/temporary_directory.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"
#include "ui/settings/notice_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTimer>
#include <QtTest/QTest>

#include <algorithm>

using namespace alcove;
using namespace alcove::app;
using alcove::testing::SeededRandom;
using alcove::testing::TemporaryDirectory;

namespace {

constexpr const char* kPassword = "seven quiet rivers";

/// Types the given answers into whatever page asks, one after the other, and closes a page it has no answer for.
class Person {
public:
    explicit Person(QStringList answers) : m_answers(std::move(answers))
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { answer(); });
        m_timer.start(10);
    }

    int asked = 0;

private:
    void answer()
    {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            auto* page = qobject_cast<ui::LockPage*>(window);
            auto* edit = page && page->isVisible() ? page->findChild<QLineEdit*>() : nullptr;
            // One that is busy with an answer takes no other.
            const QList<QAbstractButton*> buttons = page ? page->findChildren<QAbstractButton*>() : QList<QAbstractButton*>();
            if (!edit || !edit->text().isEmpty() || !std::all_of(buttons.begin(), buttons.end(), [](const auto* button) { return button->isEnabled(); }))
                continue;
            ++asked;
            if (m_answers.isEmpty()) {
                page->close();
                return;
            }
            edit->setText(m_answers.takeFirst());
            // Later: this timer is to go on while the answer is worked out.
            QTimer::singleShot(0, edit, [edit] { QTest::keyClick(edit, Qt::Key_Return); });
            return;
        }
    }

    QStringList m_answers;
    QTimer m_timer;
};

struct Computer {
    explicit Computer(std::uint64_t seed) : random(seed) { }

    [[nodiscard]] std::unique_ptr<records::KeyStore> keys() const { return std::make_unique<records::FileKeyStore>(folder.file("keys")); }
    [[nodiscard]] Result<OpenedVault> open(const std::string& backup = {}, std::unique_ptr<records::KeyStore> store = nullptr)
    {
        const bool own = store != nullptr;
        VaultGate gate({ theme, folder.file("vault.db"), own ? std::move(store) : keys(), own, random, backup });
        return gate.open();
    }
    void write(records::Vault& vault)
    {
        records::Reflection note;
        note.id = random.array<16>();
        REQUIRE(records::ReflectionStore(vault).save(note));
    }

    TemporaryDirectory folder;
    SeededRandom random;
    ui::Theme theme;
};

/// A vault with one note, backed up; its code as it is written down.
std::string backUp(Computer& computer, const std::string& file)
{
    auto opened = computer.open().value();
    computer.write(*opened.vault);
    const records::RecoveryCode code = opened.vault->makeRecoveryCode().value();
    REQUIRE(records::writeBackup(*opened.vault, file, wallClockNow(), false));
    return records::toText(code);
}

std::size_t notesIn(const OpenedVault& opened) { return records::ReflectionStore(*opened.vault).load()->size(); }

} // namespace

TEST_CASE("A backup opens with its code, after a wrong one, on a computer where Alcove was only looked at", "[window]")
{
    Computer old(1);
    const std::string file = old.folder.file("a.alcovebak");
    const std::string code = backUp(old, file);
    Computer fresh(2);
    {
        auto looked = fresh.open().value();
        REQUIRE(records::IdentityStore(*looked.vault).loadOrCreate(fresh.random));
    }
    const std::string wrong = records::toText(records::RecoveryCode::random(fresh.random));
    Person person({ QString::fromStdString(wrong), QString::fromStdString(code) });
    const auto opened = fresh.open(file);
    REQUIRE(opened);
    CHECK(person.asked == 2);
    CHECK(notesIn(*opened) == 1);
    CHECK_FALSE(opened->backupLeft);
}

TEST_CASE("A backup is left alone where something is kept already", "[window]")
{
    Computer old(3);
    const std::string file = old.folder.file("a.alcovebak");
    static_cast<void>(backUp(old, file));
    Computer used(4);
    {
        auto opened = used.open().value();
        used.write(*opened.vault);
        used.write(*opened.vault);
    }
    Person person({});
    const auto opened = used.open(file);
    REQUIRE(opened);
    CHECK(person.asked == 0);
    CHECK(opened->backupLeft);
    CHECK(notesIn(*opened) == 2);
}

TEST_CASE("A computer that lost its key opens with the recovery code, and by itself from then on", "[window]")
{
    Computer computer(5);
    const std::string code = backUp(computer, computer.folder.file("a.alcovebak"));
    REQUIRE(computer.keys()->remove(kVaultKeyName));
    {
        Person person({ QString::fromStdString(code) });
        const auto opened = computer.open();
        REQUIRE(opened);
        CHECK(person.asked == 1);
    }
    Person person({});
    const auto again = computer.open();
    REQUIRE(again);
    CHECK(person.asked == 0);
    CHECK(notesIn(*again) == 1);
}

TEST_CASE("Where no key can be kept a restored backup is closed by a new password", "[window]")
{
    Computer old(6);
    const std::string file = old.folder.file("a.alcovebak");
    const std::string code = backUp(old, file);
    Computer fresh(7);
    {
        Person person({ QString::fromStdString(code), QLatin1String(kPassword) });
        const auto opened = fresh.open(file, std::make_unique<KeychainKeyStore>());
        REQUIRE(opened);
        CHECK(opened->passphraseOnly);
        CHECK(notesIn(*opened) == 1);
    }
    Person person({ QStringLiteral("another one entirely"), QLatin1String(kPassword) });
    const auto again = fresh.open({}, std::make_unique<KeychainKeyStore>());
    REQUIRE(again);
    CHECK(person.asked == 2);
    CHECK(notesIn(*again) == 1);
}

TEST_CASE("Closing the door's window opens nothing", "[window]")
{
    Computer old(8);
    const std::string file = old.folder.file("a.alcovebak");
    static_cast<void>(backUp(old, file));
    Computer fresh(9);
    Person person({});
    const auto opened = fresh.open(file);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::PermissionDenied);
    CHECK_FALSE(records::Vault::exists(fresh.folder.file("vault.db")).value());
}

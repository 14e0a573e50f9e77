#include "app/window/privacy_desk.h"

#include "app/window/journal_export.h"
#include "core/base/log.h"
#include "core/records/backup.h"

#include <QApplication>
#include <QEvent>

#include <chrono>

namespace alcove::app {
namespace {

using namespace std::chrono_literals;
using Outcome = ui::PrivacyModel::Outcome;

constexpr auto kReminder = std::chrono::hours(7 * 24);
constexpr std::uint8_t kTherapistLock = 5;
constexpr std::uint8_t kClientLock = 15;

QDate dayOf(const std::optional<UnixTime>& time)
{
    return time ? QDateTime::fromSecsSinceEpoch(time->time_since_epoch().count()).date() : QDate();
}

template <typename Row>
int countOf(const std::vector<Row>& rows)
{
    return static_cast<int>(rows.size());
}

} // namespace

PrivacyDesk::PrivacyDesk(Config config)
    : m_config(std::move(config))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &PrivacyDesk::lock);
    connect(&m_config.journal, &JournalDesk::journalChanged, this, &PrivacyDesk::count);
    connect(&m_config.models.call, &ui::CallModel::stateChanged, this, &PrivacyDesk::shutAtRest);
    connectModel();
    const auto lock = records::Vault::lockOf(m_config.opened.path);
    const bool password = lock && (*lock == records::SlotType::DeviceKeyAndPassphrase || *lock == records::SlotType::Passphrase);
    m_config.privacy.setPassword(password, m_config.opened.passphraseOnly);
    loadKeeping();
    qApp->installEventFilter(this);
}

PrivacyDesk::~PrivacyDesk()
{
    qApp->removeEventFilter(this);
    m_config.worker.waitForAll();
}

void PrivacyDesk::connectModel()
{
    ui::PrivacyModel& privacy = m_config.privacy;
    connect(&privacy, &ui::PrivacyModel::passwordChosen, this, &PrivacyDesk::choosePassword);
    connect(&privacy, &ui::PrivacyModel::lockRequested, this, &PrivacyDesk::lock);
    connect(&privacy, &ui::PrivacyModel::unlockRequested, this, &PrivacyDesk::unlock);
    connect(&privacy, &ui::PrivacyModel::recoveryCodeRequested, this, &PrivacyDesk::makeCode);
    connect(&privacy, &ui::PrivacyModel::backupRequested, this, &PrivacyDesk::backUp);
    connect(&privacy, &ui::PrivacyModel::copyRequested, this, &PrivacyDesk::copyTo);
    connect(&privacy, &ui::PrivacyModel::eraseRequested, this, &PrivacyDesk::erase);
    connect(&privacy, &ui::PrivacyModel::lockAfterChosen, this, [this](int minutes) {
        m_keeping.lockAfterMinutes = static_cast<std::uint8_t>(minutes);
        saveKeeping();
    });
    connect(&privacy, &ui::PrivacyModel::hideNotesChosen, this, [this](bool hide) {
        m_keeping.hideNotes = hide;
        saveKeeping();
    });
    connect(&privacy, &ui::PrivacyModel::reminderShown, this, [this] {
        if (m_keeping.reminded)
            return;
        m_keeping.reminded = wallClockNow();
        saveKeeping();
    });
    connect(&privacy, &ui::PrivacyModel::reminderClosed, this, [this] {
        m_reminding = false;
        showKeeping();
    });
}

void PrivacyDesk::loadKeeping()
{
    m_config.worker.run(
        this, [&vault = *m_config.opened.vault] { return records::loadKeeping(vault); },
        [this](const Result<records::Keeping>& kept) {
            if (kept)
                m_keeping = *kept;
            if (!m_keeping.made) {
                m_keeping.made = wallClockNow();
                saveKeeping();
            }
            m_config.models.journal.setCovered(m_keeping.hideNotes);
            showKeeping();
        });
}

void PrivacyDesk::showKeeping()
{
    const UnixTime now = wallClockNow();
    // Said once: in the run in which it comes up it stays until it is answered.
    m_reminding = !m_keeping.lastCopy && (m_reminding || (!m_keeping.reminded && m_keeping.made && now - *m_keeping.made > kReminder));
    m_config.privacy.setChoices(m_keeping.lockAfterMinutes, m_keeping.hideNotes);
    m_config.privacy.setBackup(dayOf(m_keeping.lastCopy), m_reminding);
    restartIdle();
}

void PrivacyDesk::saveKeeping(std::function<void()> then)
{
    m_config.worker.run(
        this, [&vault = *m_config.opened.vault, keeping = m_keeping] { return records::saveKeeping(vault, keeping); },
        [then = std::move(then)](const Status& saved) {
            if (!saved)
                log(LogLevel::Warning, "records", "a choice was not written: " + saved.error().detail);
            else if (then)
                then();
        });
    showKeeping();
}

void PrivacyDesk::count(const Journal& journal)
{
    const auto shared = [](const auto& rows) {
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.sharing == records::Sharing::HandedOver; }));
    };
    const int agreements = m_config.models.agreement.state() == ui::AgreementModel::State::NotHere ? 0 : 1;
    m_config.privacy.setKept({ countOf(journal.notes), countOf(journal.goals), agreements, countOf(journal.feedback) },
        { shared(journal.notes), shared(journal.goals), m_config.models.agreement.keptByBoth() ? 1 : 0, shared(journal.feedback) });
    m_config.privacy.setTherapist(m_config.models.journal.therapist());
}

void PrivacyDesk::choosePassword(const QString& password)
{
    if (password.isEmpty() && m_config.opened.passphraseOnly)
        return;
    // The keychain is asked on this thread; the slow part of a password is worked out beside.
    auto key = m_config.opened.keys->load(kVaultKeyName);
    if (!key || !*key) {
        m_config.privacy.setOutcome(Outcome::Unable);
        return;
    }
    m_config.worker.run(
        this,
        [&vault = *m_config.opened.vault, key = std::make_shared<crypto::Key>(std::move(**key)), password = password.toStdString()] {
            records::VaultLock lock;
            lock.deviceKey = key.get();
            if (!password.empty())
                lock.passphrase = password;
            return vault.setLock(lock);
        },
        [this, has = !password.isEmpty()](const Status& set) {
            if (!set) {
                m_config.privacy.setOutcome(Outcome::Unable);
                return;
            }
            m_config.privacy.setPassword(has, m_config.opened.passphraseOnly);
            m_keeping.lockAfterMinutes = has ? (m_config.therapist ? kTherapistLock : kClientLock) : 0;
            saveKeeping();
            m_config.privacy.setOutcome(has ? Outcome::PasswordSet : Outcome::PasswordTaken);
        });
}

void PrivacyDesk::lock()
{
    if (!m_config.privacy.hasPassword() || m_config.privacy.locked())
        return;
    m_config.journal.saveNow();
    m_config.privacy.setLocked(true);
    shutAtRest();
}

void PrivacyDesk::shutAtRest()
{
    using State = ui::CallModel::State;
    const State state = m_config.models.call.state();
    const bool resting = state == State::Idle || state == State::Ended || state == State::Invitation;
    // In a session what arrives is still to be kept, and that takes the keys.
    if (!m_config.privacy.locked() || !resting)
        return;
    m_config.worker.run(
        this,
        [&vault = *m_config.opened.vault] {
            vault.shut();
            return true;
        },
        [this](bool) {
            if (m_config.privacy.locked())
                m_config.journal.forget();
        });
}

void PrivacyDesk::unlock(const QString& password)
{
    auto key = m_config.opened.keys->load(kVaultKeyName);
    if (!key || !*key) {
        m_config.privacy.setOutcome(Outcome::Unable);
        return;
    }
    m_config.worker.run(
        this,
        [&vault = *m_config.opened.vault, key = std::make_shared<crypto::Key>(std::move(**key)), password = password.toStdString()] {
            records::VaultLock lock;
            lock.deviceKey = key.get();
            lock.passphrase = password;
            return vault.reopen(lock);
        },
        [this](const Status& opened) {
            if (opened) {
                m_config.privacy.setLocked(false);
                m_config.journal.reload();
            }
            m_config.privacy.setOutcome(opened ? Outcome::None : Outcome::WrongPassword);
            restartIdle();
        });
}

void PrivacyDesk::makeCode()
{
    m_config.worker.run(
        this,
        [&vault = *m_config.opened.vault]() -> Result<std::string> {
            ASSIGN_OR_RETURN(const records::RecoveryCode code, vault.makeRecoveryCode());
            return records::toText(code);
        },
        [this](const Result<std::string>& code) {
            if (code)
                m_config.privacy.setRecoveryCode(QString::fromStdString(*code));
            else
                m_config.privacy.setOutcome(Outcome::Unable);
        });
}

void PrivacyDesk::backUp(const QString& file, bool moving)
{
    m_config.journal.saveNow();
    if (m_config.preferences) {
        const QByteArray chosen = m_config.preferences();
        m_keeping.preferences.assign(chosen.begin(), chosen.end());
    }
    m_config.worker.run(
        this,
        [&vault = *m_config.opened.vault, path = file.toStdString(), moving, keeping = m_keeping]() -> Result<std::string> {
            std::string shown;
            ASSIGN_OR_RETURN(const bool hasCode, vault.hasRecoveryCode());
            if (!hasCode) {
                ASSIGN_OR_RETURN(const records::RecoveryCode code, vault.makeRecoveryCode());
                shown = records::toText(code);
            }
            RETURN_IF_ERROR(records::saveKeeping(vault, keeping));
            RETURN_IF_ERROR(records::writeBackup(vault, path, wallClockNow(), moving));
            return shown;
        },
        [this, moving](const Result<std::string>& code) {
            if (!code) {
                log(LogLevel::Warning, "records", "no backup: " + code.error().detail);
                m_config.privacy.setOutcome(Outcome::Unable);
                return;
            }
            const QString shown = QString::fromStdString(*code);
            if (!shown.isEmpty())
                m_config.privacy.setRecoveryCode(shown);
            m_keeping.lastCopy = wallClockNow();
            if (moving)
                return finishMove(shown);
            saveKeeping();
            m_config.privacy.setOutcome(Outcome::BackupSaved);
        });
}

/// The copy is marked first, so that it rests at its next start whatever comes between.
void PrivacyDesk::finishMove(const QString& code)
{
    m_keeping.moved = m_keeping.lastCopy;
    saveKeeping([this, code] {
        m_config.privacy.setOutcome(Outcome::Moved);
        if (m_config.moved)
            m_config.moved(code.isEmpty() ? m_config.privacy.recoveryCode() : code);
    });
}

void PrivacyDesk::copyTo(const QString& folder)
{
    m_config.journal.saveNow();
    m_copied = std::make_shared<bool>(false);
    m_config.worker.run(
        this,
        [&vault = *m_config.opened.vault, folder, copied = m_copied]() -> Status {
            ASSIGN_OR_RETURN(const ExportedRows rows, loadForExport(vault));
            RETURN_IF_ERROR(exportJournal(folder, rows));
            *copied = true;
            return {};
        },
        [this](const Status& saved) { m_config.privacy.setOutcome(saved ? Outcome::CopySaved : Outcome::Unable); });
}

void PrivacyDesk::erase()
{
    // After a copy that was asked for, in the same row of tasks; one that did not work keeps everything.
    m_config.worker.run(
        this,
        [&vault = *m_config.opened.vault, copied = m_copied]() -> Status {
            if (copied && !*copied)
                return { ErrorCode::StorageFailed, "the copy before was not made" };
            return vault.destroy();
        },
        [this](const Status& destroyed) {
            if (destroyed)
                m_config.erased();
            else
                m_config.privacy.setOutcome(Outcome::Unable);
        });
}

void PrivacyDesk::restartIdle()
{
    if (m_keeping.lockAfterMinutes > 0 && m_config.privacy.hasPassword())
        m_idle.start(std::chrono::minutes(m_keeping.lockAfterMinutes));
    else
        m_idle.stop();
}

bool PrivacyDesk::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel || type == QEvent::TouchBegin)
        restartIdle();
    return QObject::eventFilter(watched, event);
}

} // namespace alcove::app

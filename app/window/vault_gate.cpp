#include "app/window/vault_gate.h"

#include "app/keystore/keychain_key_store.h"
#include "core/records/backup.h"
#include "ui/settings/notice_page.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>

#include <optional>

namespace alcove::app {
namespace {

struct GateWords {
    Q_DECLARE_TR_FUNCTIONS(alcove::app::GateWords)
};

/// Closing the window is an answer too.
class CloseWatch final : public QObject {
public:
    explicit CloseWatch(std::function<void()> closed) : m_closed(std::move(closed)) { }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Close)
            m_closed();
        return false;
    }

private:
    std::function<void()> m_closed;
};

bool isWrongAnswer(const Error& error)
{
    return error.code == ErrorCode::AuthenticationFailed || error.code == ErrorCode::Malformed;
}

} // namespace

Result<std::unique_ptr<records::Vault>> VaultGate::ask(ui::LockPage::Purpose purpose, const Attempt& attempt)
{
    using Opened = Result<std::unique_ptr<records::Vault>>;
    ui::LockPage page(m_config.theme, purpose);
    page.setWindowTitle(QStringLiteral("Alcove"));
    page.resize(900, 640);
    QEventLoop loop;
    CloseWatch watch([&loop] { loop.quit(); });
    page.installEventFilter(&watch);
    std::optional<Opened> result;
    QObject::connect(&page, &ui::LockPage::passwordGiven, &page, [&](const QString& given) {
        page.setBusy(true);
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        // Here and not beside: the keychain wants this thread, and no session can be running yet.
        Opened tried = attempt(given.toStdString());
        // A recovery code given instead of the password does as well.
        if (!tried && isWrongAnswer(tried.error()) && purpose == ui::LockPage::Purpose::Open) {
            Opened otherwise = withCode(given.toStdString());
            if (otherwise || (!isWrongAnswer(otherwise.error()) && otherwise.error().code != ErrorCode::NotFound))
                tried = std::move(otherwise);
        }
        if (!tried && isWrongAnswer(tried.error()))
            return page.setWrong();
        result = std::move(tried);
        loop.quit();
    });
    page.show();
    page.firstFocus()->setFocus();
    loop.exec();
    if (!result)
        return Error { ErrorCode::PermissionDenied, "nothing was given" };
    return std::move(*result);
}

bool VaultGate::mayUsePassword(const Error& error) const
{
    const ErrorCode code = error.code;
    return m_config.mayDoWithoutKeychain
        && (code == ErrorCode::PermissionDenied || code == ErrorCode::StorageFailed || code == ErrorCode::Unreachable);
}

Result<std::unique_ptr<records::Vault>> VaultGate::choosePassword(const Attempt& use)
{
    m_config.keys = std::make_unique<PassphraseOnlyKeyStore>();
    m_passphraseOnly = true;
    return ask(ui::LockPage::Purpose::Choose, use);
}

/// The recovery code stands in for a password that is lost, and for a key the computer lost.
Result<std::unique_ptr<records::Vault>> VaultGate::withCode(const std::string& text)
{
    ASSIGN_OR_RETURN(const records::RecoveryCode code, records::parseRecoveryCode(text));
    ASSIGN_OR_RETURN(std::unique_ptr<records::Vault> found, records::Vault::openWithRecoveryCode(m_config.path, code, m_config.random));
    if (m_config.keys->holdsKeys()) {
        Status adopted = records::adoptVault(*found, *m_config.keys, kVaultKeyName, m_config.random);
        if (adopted)
            return found;
        if (!mayUsePassword(adopted.error()))
            return adopted.error();
    }
    return choosePassword([this, &found](const std::string& password) -> Result<std::unique_ptr<records::Vault>> {
        RETURN_IF_ERROR(records::adoptVault(*found, *m_config.keys, kVaultKeyName, m_config.random, password));
        return std::move(found);
    });
}

Result<std::unique_ptr<records::Vault>> VaultGate::restoreWith(const std::string& text)
{
    ASSIGN_OR_RETURN(const records::RecoveryCode code, records::parseRecoveryCode(text));
    auto restored = records::restoreBackup(m_config.backup, m_config.path, code, *m_config.keys, kVaultKeyName, m_config.random);
    if (restored || !mayUsePassword(restored.error()))
        return restored;
    return choosePassword([this, &code](const std::string& password) {
        return records::restoreBackup(m_config.backup, m_config.path, code, *m_config.keys, kVaultKeyName, m_config.random, password);
    });
}

Result<OpenedVault> VaultGate::opened(Result<std::unique_ptr<records::Vault>> vault)
{
    if (!vault)
        return std::move(vault).error();
    return OpenedVault { std::move(m_config.keys), std::move(vault).value(), m_config.path, m_passphraseOnly, false };
}

Result<OpenedVault> VaultGate::withPassphraseOnly()
{
    m_config.keys = std::make_unique<PassphraseOnlyKeyStore>();
    m_passphraseOnly = true;
    ASSIGN_OR_RETURN(const bool exists, records::Vault::exists(m_config.path));
    auto vault = ask(exists ? ui::LockPage::Purpose::Open : ui::LockPage::Purpose::Choose, [this](const std::string& password) {
        return records::openOrCreateVault(m_config.path, *m_config.keys, kVaultKeyName, m_config.random, password);
    });
    return opened(std::move(vault));
}

Result<OpenedVault> VaultGate::withoutItsKeychain()
{
    ui::NoticePage page(m_config.theme, GateWords::tr("This computer’s keychain isn’t open"),
        { GateWords::tr("The key to what you keep here lies in the keychain, and it doesn’t answer. Unlock it, then try again.") },
        GateWords::tr("Try again"), GateWords::tr("Use my recovery code"));
    for (;;) {
        switch (page.ask()) {
        case ui::NoticePage::Answer::Closed: return Error { ErrorCode::PermissionDenied, "nothing was given" };
        case ui::NoticePage::Answer::Other:
            return opened(ask(ui::LockPage::Purpose::Code, [this](const std::string& text) { return withCode(text); }));
        case ui::NoticePage::Answer::Main: break;
        }
        auto vault = records::openOrCreateVault(m_config.path, *m_config.keys, kVaultKeyName, m_config.random);
        if (vault || !mayUsePassword(vault.error()))
            return opened(std::move(vault));
    }
}

Result<OpenedVault> VaultGate::restore()
{
    return opened(ask(ui::LockPage::Purpose::Code, [this](const std::string& text) { return restoreWith(text); }));
}

Result<OpenedVault> VaultGate::open()
{
    if (auto ended = records::finishErasing(m_config.path, *m_config.keys, kVaultKeyName); !ended)
        return std::move(ended).error();
    ASSIGN_OR_RETURN(const bool exists, records::Vault::exists(m_config.path));
    if (!exists && !m_config.backup.empty())
        return restore();
    ASSIGN_OR_RETURN(OpenedVault found, openWhatIsHere(exists));
    if (m_config.backup.empty())
        return found;
    ASSIGN_OR_RETURN(const bool unused, records::isUnused(*found.vault));
    if (!unused) {
        found.backupLeft = true;
        return found;
    }
    // Alcove was opened here before the backup was: what is there holds nothing of the person's yet.
    m_config.keys = std::move(found.keys);
    RETURN_IF_ERROR(records::eraseVault(std::move(found.vault), m_config.path, *m_config.keys, kVaultKeyName));
    return restore();
}

Result<OpenedVault> VaultGate::openWhatIsHere(bool exists)
{
    using Purpose = ui::LockPage::Purpose;
    auto lock = exists ? records::Vault::lockOf(m_config.path) : Result<std::optional<records::SlotType>>(std::optional<records::SlotType>());
    if (lock && *lock == records::SlotType::Passphrase)
        return withPassphraseOnly();
    if (lock && *lock == records::SlotType::DeviceKeyAndPassphrase) {
        // Without the keychain's key it can only be a vault that never had one there.
        const auto key = m_config.keys->load(kVaultKeyName);
        if (!key || !*key)
            return withPassphraseOnly();
        return opened(ask(Purpose::Open, [this](const std::string& password) {
            return records::openOrCreateVault(m_config.path, *m_config.keys, kVaultKeyName, m_config.random, password);
        }));
    }
    auto vault = records::openOrCreateVault(m_config.path, *m_config.keys, kVaultKeyName, m_config.random);
    if (vault)
        return opened(std::move(vault));
    const bool lostKey = exists && (vault.error().code == ErrorCode::NotFound || vault.error().code == ErrorCode::AuthenticationFailed);
    if (lostKey)
        return opened(ask(Purpose::Code, [this](const std::string& text) { return withCode(text); }));
    if (mayUsePassword(vault.error()))
        return exists ? withoutItsKeychain() : withPassphraseOnly();
    return std::move(vault).error();
}

} // namespace alcove::app

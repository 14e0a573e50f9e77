#include "app/window/vault_gate.h"

#include "app/keystore/keychain_key_store.h"
#include "core/records/backup.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>

#include <optional>

namespace alcove::app {
namespace {

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
        if (!tried && isWrongAnswer(tried.error()))
            tried = withCode(given.toStdString());
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

/// The recovery code stands in for a password that is lost, and for a key the computer lost.
Result<std::unique_ptr<records::Vault>> VaultGate::withCode(const std::string& text)
{
    ASSIGN_OR_RETURN(const records::RecoveryCode code, records::parseRecoveryCode(text));
    ASSIGN_OR_RETURN(std::unique_ptr<records::Vault> found, records::Vault::openWithRecoveryCode(m_config.path, code, m_config.random));
    RETURN_IF_ERROR(records::adoptVault(*found, *m_config.keys, kVaultKeyName, m_config.random));
    return found;
}

Result<OpenedVault> VaultGate::opened(Result<std::unique_ptr<records::Vault>> vault)
{
    if (!vault)
        return std::move(vault).error();
    return OpenedVault { std::move(m_config.keys), std::move(vault).value(), m_config.path, false };
}

Result<OpenedVault> VaultGate::withPassphraseOnly()
{
    m_config.keys = std::make_unique<PassphraseOnlyKeyStore>();
    ASSIGN_OR_RETURN(const bool exists, records::Vault::exists(m_config.path));
    auto vault = ask(exists ? ui::LockPage::Purpose::Open : ui::LockPage::Purpose::Choose, [this](const std::string& password) {
        return records::openOrCreateVault(m_config.path, *m_config.keys, kVaultKeyName, m_config.random, password);
    });
    auto out = opened(std::move(vault));
    if (out)
        out->passphraseOnly = true;
    return out;
}

Result<OpenedVault> VaultGate::open()
{
    using Purpose = ui::LockPage::Purpose;
    if (auto ended = records::finishErasing(m_config.path, *m_config.keys, kVaultKeyName); !ended)
        return std::move(ended).error();
    ASSIGN_OR_RETURN(const bool exists, records::Vault::exists(m_config.path));
    if (!exists && !m_config.backup.empty())
        return opened(ask(Purpose::Code, [this](const std::string& text) -> Result<std::unique_ptr<records::Vault>> {
            ASSIGN_OR_RETURN(const records::RecoveryCode code, records::parseRecoveryCode(text));
            return records::restoreBackup(m_config.backup, m_config.path, code, *m_config.keys, kVaultKeyName, m_config.random);
        }));
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
    const ErrorCode code = vault.error().code;
    if (m_config.mayDoWithoutKeychain && (code == ErrorCode::PermissionDenied || code == ErrorCode::StorageFailed))
        return withPassphraseOnly();
    return std::move(vault).error();
}

} // namespace alcove::app

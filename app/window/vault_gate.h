#pragma once

#include "core/records/vault_opening.h"
#include "ui/settings/lock_page.h"

#include <memory>

namespace alcove::app {

/// A vault with the store that holds its key.
struct OpenedVault {
    std::unique_ptr<records::KeyStore> keys;
    std::unique_ptr<records::Vault> vault;
    std::string path;
    bool passphraseOnly = false; ///< no keychain: the password cannot be taken away
    bool backupLeft = false;     ///< a backup was given and not used, because something is kept here already
};

inline constexpr std::string_view kVaultKeyName = "vault";

/// Opens what is kept on this computer before the window is made, and asks for what it takes: a password, the
/// recovery code of a backup or of a vault whose key the computer lost.
/// Sequence: ui; runs its own event loop while it asks.
class VaultGate {
public:
    struct Config {
        const ui::Theme& theme;
        std::string path;
        std::unique_ptr<records::KeyStore> keys;
        bool mayDoWithoutKeychain = true;
        RandomSource& random;
        std::string backup; ///< a file to restore; empty: none
    };

    explicit VaultGate(Config config) : m_config(std::move(config)) { }

    /// PermissionDenied when the person closed the window instead.
    [[nodiscard]] Result<OpenedVault> open();

private:
    [[nodiscard]] Result<OpenedVault> openWhatIsHere(bool exists);
    [[nodiscard]] Result<OpenedVault> restore();
    using Attempt = std::function<Result<std::unique_ptr<records::Vault>>(const std::string&)>;

    /// Asks until the attempt succeeds, fails for another reason than a wrong answer, or the window is closed.
    [[nodiscard]] Result<std::unique_ptr<records::Vault>> ask(ui::LockPage::Purpose purpose, const Attempt& attempt);
    [[nodiscard]] Result<std::unique_ptr<records::Vault>> withCode(const std::string& text);
    [[nodiscard]] Result<std::unique_ptr<records::Vault>> restoreWith(const std::string& text);
    /// The keychain does not answer, and what is here was closed with it: another try, or the recovery code.
    [[nodiscard]] Result<OpenedVault> withoutItsKeychain();
    /// Nowhere to keep a key: a password of one's own is asked for and closes what `use` makes.
    [[nodiscard]] Result<std::unique_ptr<records::Vault>> choosePassword(const Attempt& use);
    [[nodiscard]] bool mayUsePassword(const Error& error) const;
    [[nodiscard]] Result<OpenedVault> withPassphraseOnly();
    [[nodiscard]] Result<OpenedVault> opened(Result<std::unique_ptr<records::Vault>> vault);

    Config m_config;
    bool m_passphraseOnly = false;
};

} // namespace alcove::app

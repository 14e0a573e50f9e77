#pragma once

#include "core/records/key_store.h"

namespace alcove::app {

/// Keys in the system's keychain, through QtKeychain. Its insecure fallback is never used, and what was
/// written is read back before it counts.
/// Sequence: ui, before the first window: each call waits for the keychain.
/// Errors: PermissionDenied when the keychain is locked or refuses, Unreachable when there is none.
class KeychainKeyStore final : public records::KeyStore {
public:
    [[nodiscard]] Result<std::optional<crypto::Key>> load(std::string_view name) override;
    [[nodiscard]] Status store(std::string_view name, const crypto::Key& key) override;
    [[nodiscard]] Status remove(std::string_view name) override;
};

/// For a computer without a keychain: the vault then rests on its passphrase alone, and the key beside
/// it is a constant that protects nothing.
class PassphraseOnlyKeyStore final : public records::KeyStore {
public:
    [[nodiscard]] Result<std::optional<crypto::Key>> load(std::string_view) override { return std::optional(crypto::Key()); }
    [[nodiscard]] Status store(std::string_view, const crypto::Key&) override { return {}; }
    [[nodiscard]] Status remove(std::string_view) override { return {}; }
    [[nodiscard]] bool holdsKeys() const override { return false; }
};

} // namespace alcove::app

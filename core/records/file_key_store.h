#pragma once

#include "core/records/key_store.h"

#include <string>

namespace alcove::records {

/// Keys in files of a directory, readable by their owner alone. For programs without a desktop; whoever
/// uses it says so on stderr.
/// Invariant: a file is either whole or not there: written beside, synced, then renamed.
/// Errors: also PermissionDenied for a file others may read.
class FileKeyStore final : public KeyStore {
public:
    explicit FileKeyStore(std::string directory) : m_directory(std::move(directory)) { }

    [[nodiscard]] Result<std::optional<crypto::Key>> load(std::string_view name) override;
    [[nodiscard]] Status store(std::string_view name, const crypto::Key& key) override;
    [[nodiscard]] Status remove(std::string_view name) override;

private:
    [[nodiscard]] Result<std::string> pathOf(std::string_view name) const;

    std::string m_directory;
};

} // namespace alcove::records

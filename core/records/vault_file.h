#pragma once

#include "core/records/vault_lock.h"

#include <functional>
#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace alcove::records {

/// One row as it lies on disk: who and which version in plain, the rest sealed.
struct SealedRow {
    std::uint16_t table = 0;
    crypto::RecordId id {};
    crypto::RecordId client {};
    std::uint64_t version = 0;
    std::uint16_t schema = 0;
    Bytes blob;
};

/// The vault's SQLite file: slots, wrapped client keys, sealed rows, sealed manifest. Knows no key.
/// Invariant: every change goes through `inTransaction`; a process that dies at any moment leaves the
/// state before or after one.
/// Errors: StorageFailed for whatever SQLite reports; LimitExceeded for a blob above kMaxBlob.
/// Source: settings as SQLite's "Defense Against The Dark Arts" and "PRAGMA" pages advise for files an
/// attacker may have touched; secure_delete=ON rather than FAST, which leaves content in free pages.
class VaultFile {
public:
    static constexpr std::size_t kMaxBlob = std::size_t { 16 } << 20;

    /// Opens, and makes if it is not there, readable by its owner alone.
    [[nodiscard]] static Result<std::unique_ptr<VaultFile>> open(const std::string& path);
    ~VaultFile();
    VaultFile(const VaultFile&) = delete;
    VaultFile& operator=(const VaultFile&) = delete;

    /// The vault's own number; nothing in a file that was never finished.
    [[nodiscard]] Result<std::optional<crypto::RecordId>> vaultId();
    [[nodiscard]] Status create(const crypto::RecordId& vault);

    /// Runs `changes` and commits when it succeeds; otherwise nothing happened.
    [[nodiscard]] Status inTransaction(const std::function<Status()>& changes);

    [[nodiscard]] Result<std::vector<Slot>> slots();
    [[nodiscard]] Status putSlot(const Slot& slot);
    [[nodiscard]] Status clearSlots();

    [[nodiscard]] Result<std::optional<Bytes>> clientKey(const crypto::RecordId& client);
    [[nodiscard]] Result<std::vector<std::pair<crypto::RecordId, Bytes>>> clientKeys();
    [[nodiscard]] Status putClientKey(const crypto::RecordId& client, const Bytes& wrapped);
    [[nodiscard]] Status removeClient(const crypto::RecordId& client);

    [[nodiscard]] Result<std::optional<SealedRow>> row(std::uint16_t table, const crypto::RecordId& id);
    [[nodiscard]] Result<std::vector<SealedRow>> rows(std::uint16_t table);
    /// Every row without its blob.
    [[nodiscard]] Result<std::vector<SealedRow>> rowHeads();
    [[nodiscard]] Status putRow(const SealedRow& row);
    [[nodiscard]] Status removeRow(std::uint16_t table, const crypto::RecordId& id);

    /// Every row and every client's key.
    [[nodiscard]] Status clearRecords();

    [[nodiscard]] Result<Bytes> manifest();
    [[nodiscard]] Status putManifest(const Bytes& sealed);

    /// Brings the write-ahead log into the file and empties it.
    [[nodiscard]] Status checkpoint();
    /// Rewrites the file without its free pages.
    [[nodiscard]] Status compact();
    /// Writes a compact copy to a path where nothing is yet, readable by its owner alone.
    [[nodiscard]] Status copyTo(const std::string& path);

private:
    explicit VaultFile(std::unique_ptr<SQLite::Database> database);
    [[nodiscard]] Status configure();

    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace alcove::records

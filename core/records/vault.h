#pragma once

#include "core/records/vault_file.h"

#include <map>
#include <mutex>

namespace alcove::records {

/// Which kind of thing a row is. The numbers stand in the file.
enum class Table : std::uint16_t {
    Identity = 1,
    Invitation = 2,
    Contact = 3,
    Call = 4,
    Reflection = 16,
    Goal = 17,
    Feedback = 18,
    AgreementText = 19,
    Agreement = 20,
    ForToday = 21,
    Outbox = 22,
    SigningKey = 23,
    Receipt = 24,
    Keeping = 25,
    About = 32,
    SafetyPlan = 33,
};

/// An opened record.
struct Record {
    crypto::RecordId id {};
    crypto::RecordId client {}; ///< whose data it is; zero for one's own
    std::uint16_t schema = 0;
    Bytes text;
};

/// A record to write, or to remove when it has no text.
struct RecordChange {
    std::uint16_t table = 0;
    crypto::RecordId id {};
    crypto::RecordId client {};
    std::uint16_t schema = 0;
    std::optional<Bytes> text;
};

/// What opening found out about the rows.
enum class Integrity {
    Sound,
    RowsChanged, ///< rows were removed or put back behind the vault's back
    RolledBack,  ///< the whole file is older than the last one seen
};

/// Sealed storage: slots open the master key, the master key opens one key a client, that key its
/// records. Everything is decrypted in memory only.
/// Invariant: a change is whole or did not happen; each row's version grows by one; erasing a client
/// makes a new master key, so that old copies of the file's pages lack a key.
/// Sequence: any; one call at a time, the others wait.
/// Errors: PermissionDenied while it is shut; AuthenticationFailed for a wrong key, passphrase, code or a row that was tampered with;
/// StorageFailed for the disk; InvalidState for making a vault where one is.
class Vault {
public:
    [[nodiscard]] static Result<std::unique_ptr<Vault>> create(
        const std::string& path, const VaultLock& lock, RandomSource& random);
    /// `lowestCounter`: the counter kept outside the file at the last lock, to notice an older copy.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(
        const std::string& path, const VaultLock& lock, RandomSource& random, std::uint64_t lowestCounter = 0);
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWithRecoveryCode(
        const std::string& path, const RecoveryCode& code, RandomSource& random);
    /// Whether a finished vault lies there.
    [[nodiscard]] static Result<bool> exists(const std::string& path);

    /// What a vault asks for; nothing for a file whose slots are gone: an erasing that did not end.
    [[nodiscard]] static Result<std::optional<SlotType>> lockOf(const std::string& path);

    [[nodiscard]] Integrity integrity() const { return m_integrity; }
    /// Grows with every change; to be kept outside the file when the vault is closed.
    [[nodiscard]] std::uint64_t counter() const;
    [[nodiscard]] const crypto::RecordId& id() const { return m_id; }

    /// Wipes every key from memory; nothing is read or written until it is opened again.
    void shut();
    [[nodiscard]] bool isShut() const;
    [[nodiscard]] Status reopen(const VaultLock& lock);

    /// Replaces whatever opens the vault but the recovery code.
    [[nodiscard]] Status setLock(const VaultLock& lock);
    /// A fresh code, replacing an earlier one. Shown once: only what it wraps is kept.
    [[nodiscard]] Result<RecoveryCode> makeRecoveryCode();
    [[nodiscard]] Result<bool> hasRecoveryCode();

    [[nodiscard]] Result<std::optional<Record>> get(std::uint16_t table, const crypto::RecordId& id);
    [[nodiscard]] Result<std::vector<Record>> list(std::uint16_t table);
    /// All of it in one transaction.
    [[nodiscard]] Status write(const std::vector<RecordChange>& changes);
    [[nodiscard]] Status put(Table table, const crypto::RecordId& id, const crypto::RecordId& client,
        std::uint16_t schema, Bytes text);
    [[nodiscard]] Status remove(Table table, const crypto::RecordId& id);

    /// Removes all of a client's records and its key, wraps the others under a new master key and
    /// rewrites the file. `lock` locks the new master key; a recovery code ends and must be made anew.
    [[nodiscard]] Status eraseClient(const crypto::RecordId& client, const VaultLock& lock);

    /// Brings everything into the one file.
    [[nodiscard]] Status checkpoint();

    /// A whole copy of the file as it is now, sealed as it is.
    [[nodiscard]] Status copyTo(const std::string& path);
    /// What wraps the master key for the recovery code; NotFound without one.
    [[nodiscard]] Result<Slot> recoverySlot();
    /// What a backup of this vault is sealed with. It comes of the master key, so the recovery code opens both.
    [[nodiscard]] Result<crypto::Key> backupKey();
    [[nodiscard]] static crypto::Key backupKeyOf(const crypto::Key& masterKey);

    /// Ends the vault for good: every wrapping of its key is overwritten, and the file is emptied. What
    /// remains is noise without a key, and is to be removed.
    [[nodiscard]] Status destroy();

private:
    using Digest = std::array<std::uint8_t, 32>;

    Vault(std::unique_ptr<VaultFile> file, const crypto::RecordId& id, crypto::Key masterKey, RandomSource& random);
    static Result<std::unique_ptr<Vault>> openUnlocked(std::unique_ptr<VaultFile> file, const crypto::RecordId& id,
        crypto::Key masterKey, RandomSource& random, std::uint64_t lowestCounter);

    [[nodiscard]] Result<const crypto::Key*> recordKey(const crypto::RecordId& client, bool mayMake);
    [[nodiscard]] Result<Record> unseal(const SealedRow& row);
    [[nodiscard]] Status applyChange(const RecordChange& change);
    [[nodiscard]] Status rewrap(const crypto::Key& masterKey, const VaultLock& lock);
    [[nodiscard]] Status writeManifest();
    [[nodiscard]] Status readManifest(std::uint64_t lowestCounter);
    void mixIntoDigest(const SealedRow& row);
    [[nodiscard]] Result<Digest> digestOfRows();
    [[nodiscard]] crypto::RecordLabel labelOf(const SealedRow& row) const;

    [[nodiscard]] Status mustBeOpen() const;

    mutable std::recursive_mutex m_mutex;
    std::unique_ptr<VaultFile> m_file;
    crypto::RecordId m_id;
    crypto::Key m_masterKey;
    RandomSource& m_random;
    std::map<crypto::RecordId, crypto::Key> m_recordKeys;
    Digest m_digest {}; ///< of every row's place and version, in any order
    std::uint64_t m_counter = 0;
    Integrity m_integrity = Integrity::Sound;
};

} // namespace alcove::records

#include "core/records/vault.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "core/crypto/hash.h"

#include <filesystem>

namespace alcove::records {
namespace {

constexpr std::string_view kClientKeyLabel = "ALCV-rk";
constexpr std::string_view kMasterContext = "ALCVvmk1";
constexpr std::uint64_t kManifestKey = 1;
constexpr std::uint64_t kDigestKey = 2;
constexpr std::uint64_t kBackupKey = 3;
// A number no table has: the manifest is sealed like a record but is none.
constexpr std::uint16_t kManifestTable = 0xFFFF;

Bytes clientKeyPlace(const crypto::RecordId& vault, const crypto::RecordId& client)
{
    ByteWriter writer;
    return writer.bytes(asBytes(kClientKeyLabel)).bytes(vault).bytes(client).take();
}

const Slot* findSlot(const std::vector<Slot>& slots, SlotType type)
{
    const auto found = std::find_if(slots.begin(), slots.end(), [&](const Slot& slot) { return slot.type == type; });
    return found == slots.end() ? nullptr : &*found;
}

struct OpenedFile {
    std::unique_ptr<VaultFile> file;
    crypto::RecordId id;
    std::vector<Slot> slots;
};

Result<OpenedFile> openFile(const std::string& path)
{
    ASSIGN_OR_RETURN(const bool exists, Vault::exists(path));
    if (!exists)
        return { ErrorCode::NotFound, "no vault there" };
    ASSIGN_OR_RETURN(std::unique_ptr<VaultFile> file, VaultFile::open(path));
    ASSIGN_OR_RETURN(const std::optional<crypto::RecordId> id, file->vaultId());
    ASSIGN_OR_RETURN(std::vector<Slot> slots, file->slots());
    return OpenedFile { std::move(file), *id, std::move(slots) };
}

} // namespace

Vault::Vault(
    std::unique_ptr<VaultFile> file, const crypto::RecordId& id, crypto::Key masterKey, RandomSource& random)
    : m_file(std::move(file))
    , m_id(id)
    , m_masterKey(std::move(masterKey))
    , m_random(random)
{
}

Result<bool> Vault::exists(const std::string& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error) || std::filesystem::file_size(path, error) == 0)
        return false;
    ASSIGN_OR_RETURN(std::unique_ptr<VaultFile> file, VaultFile::open(path));
    ASSIGN_OR_RETURN(const std::optional<crypto::RecordId> id, file->vaultId());
    return id.has_value();
}

Result<std::unique_ptr<Vault>> Vault::create(const std::string& path, const VaultLock& lock, RandomSource& random)
{
    ASSIGN_OR_RETURN(std::unique_ptr<VaultFile> file, VaultFile::open(path));
    ASSIGN_OR_RETURN(const std::optional<crypto::RecordId> existing, file->vaultId());
    if (existing)
        return { ErrorCode::InvalidState, "there is a vault already" };
    const auto id = random.array<16>();
    std::unique_ptr<Vault> vault(new Vault(std::move(file), id, crypto::Key::random(random), random));
    ASSIGN_OR_RETURN(const Slot slot, makeSlot(id, lock, vault->m_masterKey, random));
    const auto makeAll = [&]() -> Status {
        RETURN_IF_ERROR(vault->m_file->create(id));
        RETURN_IF_ERROR(vault->m_file->putSlot(slot));
        return vault->writeManifest();
    };
    RETURN_IF_ERROR(vault->m_file->inTransaction(makeAll));
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::open(
    const std::string& path, const VaultLock& lock, RandomSource& random, std::uint64_t lowestCounter)
{
    ASSIGN_OR_RETURN(const SlotType type, slotTypeFor(lock));
    ASSIGN_OR_RETURN(OpenedFile opened, openFile(path));
    const Slot* slot = findSlot(opened.slots, type);
    if (slot == nullptr)
        return { ErrorCode::AuthenticationFailed, "the vault has another kind of lock" };
    ASSIGN_OR_RETURN(crypto::Key masterKey, openSlot(opened.id, *slot, lock));
    return openUnlocked(std::move(opened.file), opened.id, std::move(masterKey), random, lowestCounter);
}

Result<std::unique_ptr<Vault>> Vault::openWithRecoveryCode(
    const std::string& path, const RecoveryCode& code, RandomSource& random)
{
    ASSIGN_OR_RETURN(OpenedFile opened, openFile(path));
    const Slot* slot = findSlot(opened.slots, SlotType::Recovery);
    if (slot == nullptr)
        return { ErrorCode::NotFound, "the vault has no recovery code" };
    ASSIGN_OR_RETURN(crypto::Key masterKey, openRecoverySlot(opened.id, *slot, code));
    return openUnlocked(std::move(opened.file), opened.id, std::move(masterKey), random, 0);
}

Result<std::unique_ptr<Vault>> Vault::openUnlocked(std::unique_ptr<VaultFile> file, const crypto::RecordId& id,
    crypto::Key masterKey, RandomSource& random, std::uint64_t lowestCounter)
{
    std::unique_ptr<Vault> vault(new Vault(std::move(file), id, std::move(masterKey), random));
    RETURN_IF_ERROR(vault->readManifest(lowestCounter));
    return vault;
}

Result<std::optional<SlotType>> Vault::lockOf(const std::string& path)
{
    ASSIGN_OR_RETURN(const OpenedFile opened, openFile(path));
    for (const Slot& slot : opened.slots)
        if (slot.type != SlotType::Recovery)
            return std::optional(slot.type);
    return opened.slots.empty() ? std::nullopt : std::optional(SlotType::Recovery);
}

std::uint64_t Vault::counter() const
{
    const std::lock_guard guard(m_mutex);
    return m_counter;
}

void Vault::shut()
{
    const std::lock_guard guard(m_mutex);
    static_cast<void>(m_file->checkpoint());
    m_recordKeys.clear();
    m_masterKey = crypto::Key::none();
}

bool Vault::isShut() const
{
    const std::lock_guard guard(m_mutex);
    return m_masterKey.isNone();
}

Status Vault::mustBeOpen() const
{
    return m_masterKey.isNone() ? Status(ErrorCode::PermissionDenied, "the vault is shut") : Status();
}

Status Vault::reopen(const VaultLock& lock)
{
    const std::lock_guard guard(m_mutex);
    ASSIGN_OR_RETURN(const SlotType type, slotTypeFor(lock));
    ASSIGN_OR_RETURN(const std::vector<Slot> slots, m_file->slots());
    const Slot* slot = findSlot(slots, type);
    if (slot == nullptr)
        return { ErrorCode::AuthenticationFailed, "the vault has another kind of lock" };
    ASSIGN_OR_RETURN(m_masterKey, openSlot(m_id, *slot, lock));
    return {};
}

Status Vault::checkpoint()
{
    const std::lock_guard guard(m_mutex);
    return m_file->checkpoint();
}

Status Vault::copyTo(const std::string& path)
{
    const std::lock_guard guard(m_mutex);
    return m_file->copyTo(path);
}

Result<Slot> Vault::recoverySlot()
{
    const std::lock_guard guard(m_mutex);
    ASSIGN_OR_RETURN(const std::vector<Slot> slots, m_file->slots());
    const Slot* slot = findSlot(slots, SlotType::Recovery);
    if (slot == nullptr)
        return { ErrorCode::NotFound, "the vault has no recovery code" };
    return *slot;
}

Result<crypto::Key> Vault::backupKey()
{
    const std::lock_guard guard(m_mutex);
    RETURN_IF_ERROR(mustBeOpen());
    return backupKeyOf(m_masterKey);
}

crypto::Key Vault::backupKeyOf(const crypto::Key& masterKey)
{
    return crypto::deriveKey(masterKey, kBackupKey, kMasterContext);
}

Status Vault::destroy()
{
    const std::lock_guard guard(m_mutex);
    m_recordKeys.clear();
    m_masterKey = crypto::Key::none();
    // The slots first, and by themselves: from then on nothing opens the rest, whatever happens next.
    RETURN_IF_ERROR(m_file->inTransaction([&]() { return m_file->clearSlots(); }));
    RETURN_IF_ERROR(m_file->checkpoint());
    RETURN_IF_ERROR(m_file->inTransaction([&]() { return m_file->clearRecords(); }));
    return m_file->compact();
}

crypto::RecordLabel Vault::labelOf(const SealedRow& row) const
{
    return { m_id, row.table, row.id, row.client, row.version, row.schema };
}

void Vault::mixIntoDigest(const SealedRow& row)
{
    // Keyed, so that nobody can find other rows with the same sum; added by XOR, so that one changed
    // row costs two hashes and not a walk over all. Mixing a row in twice takes it out.
    ByteWriter place;
    place.u16(row.table).bytes(row.id).bytes(row.client).u64(row.version).u16(row.schema);
    const crypto::Key key = crypto::deriveKey(m_masterKey, kDigestKey, kMasterContext);
    const Digest one = crypto::blake2b<32>(key.view(), { place.view() });
    std::transform(m_digest.begin(), m_digest.end(), one.begin(), m_digest.begin(),
        [](std::uint8_t a, std::uint8_t b) { return static_cast<std::uint8_t>(a ^ b); });
}

Result<Vault::Digest> Vault::digestOfRows()
{
    ASSIGN_OR_RETURN(const std::vector<SealedRow> rows, m_file->rowHeads());
    const Digest before = std::exchange(m_digest, Digest {});
    for (const SealedRow& row : rows)
        mixIntoDigest(row);
    return std::exchange(m_digest, before);
}

Status Vault::writeManifest()
{
    ByteWriter writer;
    writer.u64(m_counter).bytes(m_digest);
    const crypto::Key key = crypto::deriveKey(m_masterKey, kManifestKey, kMasterContext);
    return m_file->putManifest(crypto::sealRecord(key, { m_id, kManifestTable, {}, {}, 0, 1 }, writer.view(), m_random));
}

Status Vault::readManifest(std::uint64_t lowestCounter)
{
    ASSIGN_OR_RETURN(const Bytes sealed, m_file->manifest());
    const crypto::Key key = crypto::deriveKey(m_masterKey, kManifestKey, kMasterContext);
    ASSIGN_OR_RETURN(const Bytes text, crypto::openRecord(key, { m_id, kManifestTable, {}, {}, 0, 1 }, sealed));
    ByteReader reader(text);
    m_counter = reader.u64();
    const Digest expected = reader.array<32>();
    if (!reader.atEnd())
        return { ErrorCode::Malformed, "manifest" };
    ASSIGN_OR_RETURN(m_digest, digestOfRows());
    if (!crypto::equalInConstantTime(m_digest, expected))
        m_integrity = Integrity::RowsChanged;
    else if (m_counter < lowestCounter)
        m_integrity = Integrity::RolledBack;
    // Later changes count on from the higher number, so that the warning does not return for ever.
    m_counter = std::max(m_counter, lowestCounter);
    return {};
}

Result<const crypto::Key*> Vault::recordKey(const crypto::RecordId& client, bool mayMake)
{
    const auto known = m_recordKeys.find(client);
    if (known != m_recordKeys.end())
        return &known->second;
    ASSIGN_OR_RETURN(const std::optional<Bytes> wrapped, m_file->clientKey(client));
    if (wrapped) {
        ASSIGN_OR_RETURN(crypto::Key key, crypto::openKey(m_masterKey, clientKeyPlace(m_id, client), *wrapped));
        return &m_recordKeys.emplace(client, std::move(key)).first->second;
    }
    if (!mayMake)
        return { ErrorCode::AuthenticationFailed, "a record whose client has no key" };
    crypto::Key key = crypto::Key::random(m_random);
    RETURN_IF_ERROR(m_file->putClientKey(
        client, crypto::sealWithKey(m_masterKey, clientKeyPlace(m_id, client), key.view(), m_random)));
    return &m_recordKeys.emplace(client, std::move(key)).first->second;
}

Result<Record> Vault::unseal(const SealedRow& row)
{
    ASSIGN_OR_RETURN(const crypto::Key* key, recordKey(row.client, false));
    ASSIGN_OR_RETURN(Bytes text, crypto::openRecord(*key, labelOf(row), row.blob));
    return Record { row.id, row.client, row.schema, std::move(text) };
}

Result<std::optional<Record>> Vault::get(std::uint16_t table, const crypto::RecordId& id)
{
    const std::lock_guard guard(m_mutex);
    RETURN_IF_ERROR(mustBeOpen());
    ASSIGN_OR_RETURN(const std::optional<SealedRow> row, m_file->row(table, id));
    if (!row)
        return std::optional<Record>();
    ASSIGN_OR_RETURN(Record record, unseal(*row));
    return std::optional<Record>(std::move(record));
}

Result<std::vector<Record>> Vault::list(std::uint16_t table)
{
    const std::lock_guard guard(m_mutex);
    RETURN_IF_ERROR(mustBeOpen());
    ASSIGN_OR_RETURN(const std::vector<SealedRow> rows, m_file->rows(table));
    std::vector<Record> out;
    for (const SealedRow& row : rows) {
        ASSIGN_OR_RETURN(Record record, unseal(row));
        out.push_back(std::move(record));
    }
    return out;
}

Status Vault::applyChange(const RecordChange& change)
{
    ASSIGN_OR_RETURN(const std::optional<SealedRow> before, m_file->row(change.table, change.id));
    if (before)
        mixIntoDigest(*before);
    if (!change.text)
        return m_file->removeRow(change.table, change.id);
    SealedRow row { change.table, change.id, change.client, before ? before->version + 1 : 1, change.schema, {} };
    ASSIGN_OR_RETURN(const crypto::Key* key, recordKey(change.client, true));
    row.blob = crypto::sealRecord(*key, labelOf(row), *change.text, m_random);
    mixIntoDigest(row);
    return m_file->putRow(row);
}

Status Vault::write(const std::vector<RecordChange>& changes)
{
    const std::lock_guard guard(m_mutex);
    RETURN_IF_ERROR(mustBeOpen());
    const Digest digestBefore = m_digest;
    const std::uint64_t counterBefore = m_counter;
    Status status = m_file->inTransaction([&]() -> Status {
        for (const RecordChange& change : changes)
            RETURN_IF_ERROR(applyChange(change));
        ++m_counter;
        return writeManifest();
    });
    if (!status) {
        m_digest = digestBefore;
        m_counter = counterBefore;
        // A client's key made in the transaction went with it.
        m_recordKeys.clear();
    }
    return status;
}

Status Vault::put(
    Table table, const crypto::RecordId& id, const crypto::RecordId& client, std::uint16_t schema, Bytes text)
{
    RecordChange change { static_cast<std::uint16_t>(table), id, client, schema, std::move(text) };
    Status status = write({ change });
    crypto::wipe(*change.text);
    return status;
}

Status Vault::remove(Table table, const crypto::RecordId& id)
{
    return write({ { static_cast<std::uint16_t>(table), id, {}, 0, std::nullopt } });
}

Status Vault::setLock(const VaultLock& lock)
{
    const std::lock_guard guard(m_mutex);
    RETURN_IF_ERROR(mustBeOpen());
    ASSIGN_OR_RETURN(const Slot fresh, makeSlot(m_id, lock, m_masterKey, m_random));
    ASSIGN_OR_RETURN(const std::vector<Slot> slots, m_file->slots());
    return m_file->inTransaction([&]() -> Status {
        RETURN_IF_ERROR(m_file->clearSlots());
        if (const Slot* recovery = findSlot(slots, SlotType::Recovery))
            RETURN_IF_ERROR(m_file->putSlot(*recovery));
        return m_file->putSlot(fresh);
    });
}

Result<RecoveryCode> Vault::makeRecoveryCode()
{
    const std::lock_guard guard(m_mutex);
    RETURN_IF_ERROR(mustBeOpen());
    RecoveryCode code = RecoveryCode::random(m_random);
    const Slot slot = makeRecoverySlot(m_id, code, m_masterKey, m_random);
    RETURN_IF_ERROR(m_file->inTransaction([&]() { return m_file->putSlot(slot); }));
    return code;
}

Result<bool> Vault::hasRecoveryCode()
{
    const std::lock_guard guard(m_mutex);
    ASSIGN_OR_RETURN(const std::vector<Slot> slots, m_file->slots());
    return findSlot(slots, SlotType::Recovery) != nullptr;
}

Status Vault::rewrap(const crypto::Key& masterKey, const VaultLock& lock)
{
    ASSIGN_OR_RETURN(const auto wrappedKeys, m_file->clientKeys());
    for (const auto& [client, wrapped] : wrappedKeys) {
        const Bytes place = clientKeyPlace(m_id, client);
        ASSIGN_OR_RETURN(const crypto::Key key, crypto::openKey(m_masterKey, place, wrapped));
        RETURN_IF_ERROR(m_file->putClientKey(client, crypto::sealWithKey(masterKey, place, key.view(), m_random)));
    }
    ASSIGN_OR_RETURN(const Slot slot, makeSlot(m_id, lock, masterKey, m_random));
    RETURN_IF_ERROR(m_file->clearSlots());
    return m_file->putSlot(slot);
}

Status Vault::eraseClient(const crypto::RecordId& client, const VaultLock& lock)
{
    const std::lock_guard guard(m_mutex);
    RETURN_IF_ERROR(mustBeOpen());
    crypto::Key fresh = crypto::Key::random(m_random);
    const Digest digestBefore = m_digest;
    const std::uint64_t counterBefore = m_counter;
    Status status = m_file->inTransaction([&]() -> Status {
        RETURN_IF_ERROR(m_file->removeClient(client));
        RETURN_IF_ERROR(rewrap(fresh, lock));
        std::swap(m_masterKey, fresh);
        ASSIGN_OR_RETURN(m_digest, digestOfRows());
        ++m_counter;
        return writeManifest();
    });
    m_recordKeys.clear();
    if (!status) {
        // Whichever key the file was left with must stay the one in use: reading decides.
        ASSIGN_OR_RETURN(const Bytes sealed, m_file->manifest());
        const crypto::Key manifestKey = crypto::deriveKey(m_masterKey, kManifestKey, kMasterContext);
        if (!crypto::openRecord(manifestKey, { m_id, kManifestTable, {}, {}, 0, 1 }, sealed))
            std::swap(m_masterKey, fresh);
        m_digest = digestBefore;
        m_counter = counterBefore;
        return status;
    }
    return m_file->compact();
}

} // namespace alcove::records

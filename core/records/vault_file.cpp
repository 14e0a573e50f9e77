#include "core/records/vault_file.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

namespace alcove::records {
namespace {

constexpr int kFormat = 1;
constexpr int kBusyMilliseconds = 5000;
constexpr std::size_t kIdSize = sizeof(crypto::RecordId);

Error storageFailed(const char* what)
{
    // SQLite's own sentence may hold a path; its class is enough for a log.
    return { ErrorCode::StorageFailed, what };
}

/// Runs something of SQLiteCpp, whose exceptions must not leave this file.
template <typename Value>
Result<Value> guarded(const char* what, const std::function<Result<Value>()>& action)
{
    try {
        return action();
    } catch (const SQLite::Exception&) {
        return storageFailed(what);
    }
}

Bytes blobOf(const SQLite::Column& column)
{
    const auto* data = static_cast<const std::uint8_t*>(column.getBlob());
    return data == nullptr ? Bytes() : Bytes(data, data + column.getBytes());
}

std::optional<crypto::RecordId> idOf(const SQLite::Column& column)
{
    const Bytes bytes = blobOf(column);
    if (bytes.size() != kIdSize)
        return std::nullopt;
    return toArray<kIdSize>(bytes);
}

void bindBlob(SQLite::Statement& statement, int index, ByteView bytes)
{
    statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
}

/// A row from columns tbl, id, client, version, schema and, if there are six, blob.
std::optional<SealedRow> rowOf(SQLite::Statement& statement)
{
    const auto id = idOf(statement.getColumn(1));
    const auto client = idOf(statement.getColumn(2));
    if (!id || !client)
        return std::nullopt;
    SealedRow row;
    row.table = static_cast<std::uint16_t>(statement.getColumn(0).getInt());
    row.id = *id;
    row.client = *client;
    row.version = static_cast<std::uint64_t>(statement.getColumn(3).getInt64());
    row.schema = static_cast<std::uint16_t>(statement.getColumn(4).getInt());
    if (statement.getColumnCount() > 5)
        row.blob = blobOf(statement.getColumn(5));
    return row;
}

Result<std::vector<SealedRow>> allRows(SQLite::Statement& statement)
{
    std::vector<SealedRow> rows;
    while (statement.executeStep()) {
        std::optional<SealedRow> row = rowOf(statement);
        if (!row)
            return Error { ErrorCode::Malformed, "a row with an odd number" };
        rows.push_back(*std::move(row));
    }
    return rows;
}

constexpr const char* kSchema
    = "CREATE TABLE IF NOT EXISTS vault (one INTEGER PRIMARY KEY CHECK (one = 1), format INTEGER NOT NULL,"
      " id BLOB NOT NULL, manifest BLOB NOT NULL);"
      "CREATE TABLE IF NOT EXISTS slot (type INTEGER PRIMARY KEY, memory INTEGER NOT NULL, passes INTEGER NOT NULL,"
      " salt BLOB NOT NULL, wrapped BLOB NOT NULL);"
      "CREATE TABLE IF NOT EXISTS client_key (client BLOB PRIMARY KEY, wrapped BLOB NOT NULL) WITHOUT ROWID;"
      "CREATE TABLE IF NOT EXISTS record (tbl INTEGER NOT NULL, id BLOB NOT NULL, client BLOB NOT NULL,"
      " version INTEGER NOT NULL, schema INTEGER NOT NULL, blob BLOB NOT NULL, PRIMARY KEY (tbl, id));";

/// SQLite would make the file readable by all; the journal files take its rights over.
void makeOwnFile(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor >= 0)
        ::close(descriptor);
}

} // namespace

VaultFile::VaultFile(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{
}

VaultFile::~VaultFile()
{
    static_cast<void>(checkpoint());
}

Result<std::unique_ptr<VaultFile>> VaultFile::open(const std::string& path)
{
    makeOwnFile(path);
    std::unique_ptr<VaultFile> file;
    try {
        file.reset(new VaultFile(std::make_unique<SQLite::Database>(
            path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOFOLLOW, kBusyMilliseconds)));
    } catch (const SQLite::Exception&) {
        return storageFailed("the vault cannot be opened");
    }
    RETURN_IF_ERROR(file->configure());
    return file;
}

Status VaultFile::configure()
{
    return guarded<void>("the vault is not a database", [&]() -> Status {
        sqlite3* handle = m_database->getHandle();
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, static_cast<int>(kMaxBlob + 4096));
        for (const char* pragma : { "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0",
                 "PRAGMA temp_store=MEMORY", "PRAGMA secure_delete=ON", "PRAGMA journal_mode=WAL",
                 "PRAGMA synchronous=FULL" }) {
            SQLite::Statement statement(*m_database, pragma);
            while (statement.executeStep()) { }
        }
        return {};
    });
}

Result<std::optional<crypto::RecordId>> VaultFile::vaultId()
{
    return guarded<std::optional<crypto::RecordId>>("vault number", [&]() -> Result<std::optional<crypto::RecordId>> {
        if (!m_database->tableExists("vault"))
            return std::optional<crypto::RecordId>();
        SQLite::Statement query(*m_database, "SELECT format, id FROM vault");
        if (!query.executeStep())
            return std::optional<crypto::RecordId>();
        if (query.getColumn(0).getInt() != kFormat)
            return Error { ErrorCode::UnsupportedVersion, "another format of vault" };
        const auto id = idOf(query.getColumn(1));
        if (!id)
            return Error { ErrorCode::Malformed, "vault number" };
        return id;
    });
}

Status VaultFile::create(const crypto::RecordId& vault)
{
    return guarded<void>("the vault cannot be made", [&]() -> Status {
        m_database->exec(kSchema);
        SQLite::Statement insert(*m_database, "INSERT INTO vault (one, format, id, manifest) VALUES (1, ?, ?, x'')");
        insert.bind(1, kFormat);
        bindBlob(insert, 2, vault);
        insert.exec();
        return {};
    });
}

Status VaultFile::inTransaction(const std::function<Status()>& changes)
{
    return guarded<void>("transaction", [&]() -> Status {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        RETURN_IF_ERROR(changes());
        transaction.commit();
        return {};
    });
}

Result<std::vector<Slot>> VaultFile::slots()
{
    return guarded<std::vector<Slot>>("slots", [&]() -> Result<std::vector<Slot>> {
        SQLite::Statement query(*m_database, "SELECT type, memory, passes, salt, wrapped FROM slot ORDER BY type");
        std::vector<Slot> out;
        while (query.executeStep()) {
            const auto salt = idOf(query.getColumn(3));
            if (!salt)
                return Error { ErrorCode::Malformed, "slot" };
            Slot slot;
            slot.type = static_cast<SlotType>(query.getColumn(0).getInt());
            slot.cost = { static_cast<std::uint64_t>(query.getColumn(1).getInt64()),
                static_cast<std::uint64_t>(query.getColumn(2).getInt64()) };
            slot.salt = *salt;
            slot.wrapped = blobOf(query.getColumn(4));
            out.push_back(std::move(slot));
        }
        return out;
    });
}

Status VaultFile::putSlot(const Slot& slot)
{
    return guarded<void>("slot", [&]() -> Status {
        SQLite::Statement insert(*m_database, "INSERT OR REPLACE INTO slot (type, memory, passes, salt, wrapped) VALUES (?, ?, ?, ?, ?)");
        insert.bind(1, static_cast<int>(slot.type));
        insert.bind(2, static_cast<std::int64_t>(slot.cost.memoryBytes));
        insert.bind(3, static_cast<std::int64_t>(slot.cost.passes));
        bindBlob(insert, 4, slot.salt);
        bindBlob(insert, 5, slot.wrapped);
        insert.exec();
        return {};
    });
}

Status VaultFile::clearSlots()
{
    return guarded<void>("slots", [&]() -> Status {
        m_database->exec("DELETE FROM slot");
        return {};
    });
}

Result<std::optional<Bytes>> VaultFile::clientKey(const crypto::RecordId& client)
{
    return guarded<std::optional<Bytes>>("client key", [&]() -> Result<std::optional<Bytes>> {
        SQLite::Statement query(*m_database, "SELECT wrapped FROM client_key WHERE client = ?");
        bindBlob(query, 1, client);
        if (!query.executeStep())
            return std::optional<Bytes>();
        return std::optional<Bytes>(blobOf(query.getColumn(0)));
    });
}

Result<std::vector<std::pair<crypto::RecordId, Bytes>>> VaultFile::clientKeys()
{
    using Keys = std::vector<std::pair<crypto::RecordId, Bytes>>;
    return guarded<Keys>("client keys", [&]() -> Result<Keys> {
        SQLite::Statement query(*m_database, "SELECT client, wrapped FROM client_key");
        Keys out;
        while (query.executeStep()) {
            const auto client = idOf(query.getColumn(0));
            if (!client)
                return Error { ErrorCode::Malformed, "client key" };
            out.emplace_back(*client, blobOf(query.getColumn(1)));
        }
        return out;
    });
}

Status VaultFile::putClientKey(const crypto::RecordId& client, const Bytes& wrapped)
{
    return guarded<void>("client key", [&]() -> Status {
        SQLite::Statement insert(*m_database, "INSERT OR REPLACE INTO client_key (client, wrapped) VALUES (?, ?)");
        bindBlob(insert, 1, client);
        bindBlob(insert, 2, wrapped);
        insert.exec();
        return {};
    });
}

Status VaultFile::removeClient(const crypto::RecordId& client)
{
    return guarded<void>("client", [&]() -> Status {
        for (const char* text : { "DELETE FROM record WHERE client = ?", "DELETE FROM client_key WHERE client = ?" }) {
            SQLite::Statement statement(*m_database, text);
            bindBlob(statement, 1, client);
            statement.exec();
        }
        return {};
    });
}

Result<std::optional<SealedRow>> VaultFile::row(std::uint16_t table, const crypto::RecordId& id)
{
    return guarded<std::optional<SealedRow>>("row", [&]() -> Result<std::optional<SealedRow>> {
        SQLite::Statement query(*m_database, "SELECT tbl, id, client, version, schema, blob FROM record WHERE tbl = ? AND id = ?");
        query.bind(1, static_cast<int>(table));
        bindBlob(query, 2, id);
        ASSIGN_OR_RETURN(std::vector<SealedRow> rows, allRows(query));
        if (rows.empty())
            return std::optional<SealedRow>();
        return std::optional<SealedRow>(std::move(rows.front()));
    });
}

Result<std::vector<SealedRow>> VaultFile::rows(std::uint16_t table)
{
    return guarded<std::vector<SealedRow>>("rows", [&]() -> Result<std::vector<SealedRow>> {
        SQLite::Statement query(*m_database, "SELECT tbl, id, client, version, schema, blob FROM record WHERE tbl = ? ORDER BY id");
        query.bind(1, static_cast<int>(table));
        return allRows(query);
    });
}

Result<std::vector<SealedRow>> VaultFile::rowHeads()
{
    return guarded<std::vector<SealedRow>>("rows", [&]() -> Result<std::vector<SealedRow>> {
        SQLite::Statement query(*m_database, "SELECT tbl, id, client, version, schema FROM record");
        return allRows(query);
    });
}

Status VaultFile::putRow(const SealedRow& row)
{
    if (row.blob.size() > kMaxBlob)
        return { ErrorCode::LimitExceeded, "a record too long" };
    return guarded<void>("row", [&]() -> Status {
        SQLite::Statement insert(*m_database,
            "INSERT OR REPLACE INTO record (tbl, id, client, version, schema, blob) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(1, static_cast<int>(row.table));
        bindBlob(insert, 2, row.id);
        bindBlob(insert, 3, row.client);
        insert.bind(4, static_cast<std::int64_t>(row.version));
        insert.bind(5, static_cast<int>(row.schema));
        bindBlob(insert, 6, row.blob);
        insert.exec();
        return {};
    });
}

Status VaultFile::removeRow(std::uint16_t table, const crypto::RecordId& id)
{
    return guarded<void>("row", [&]() -> Status {
        SQLite::Statement statement(*m_database, "DELETE FROM record WHERE tbl = ? AND id = ?");
        statement.bind(1, static_cast<int>(table));
        bindBlob(statement, 2, id);
        statement.exec();
        return {};
    });
}

Status VaultFile::clearRecords()
{
    return guarded<void>("records", [&]() -> Status {
        m_database->exec("DELETE FROM record; DELETE FROM client_key");
        return {};
    });
}

Result<Bytes> VaultFile::manifest()
{
    return guarded<Bytes>("manifest", [&]() -> Result<Bytes> {
        SQLite::Statement query(*m_database, "SELECT manifest FROM vault");
        return query.executeStep() ? blobOf(query.getColumn(0)) : Bytes();
    });
}

Status VaultFile::putManifest(const Bytes& sealed)
{
    return guarded<void>("manifest", [&]() -> Status {
        SQLite::Statement update(*m_database, "UPDATE vault SET manifest = ?");
        bindBlob(update, 1, sealed);
        update.exec();
        return {};
    });
}

Status VaultFile::checkpoint()
{
    return guarded<void>("checkpoint", [&]() -> Status {
        SQLite::Statement statement(*m_database, "PRAGMA wal_checkpoint(TRUNCATE)");
        while (statement.executeStep()) { }
        return {};
    });
}

Status VaultFile::compact()
{
    RETURN_IF_ERROR(checkpoint());
    RETURN_IF_ERROR(guarded<void>("compaction", [&]() -> Status {
        m_database->exec("VACUUM");
        return {};
    }));
    return checkpoint();
}

Status VaultFile::copyTo(const std::string& path)
{
    // SQLite writes into an empty file that is there already, and so keeps its rights.
    makeOwnFile(path);
    return guarded<void>("copy", [&]() -> Status {
        SQLite::Statement statement(*m_database, "VACUUM INTO ?");
        statement.bind(1, path);
        statement.exec();
        return {};
    });
}

} // namespace alcove::records

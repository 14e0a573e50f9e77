#include "core/records/backup.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "core/crypto/sealed_stream.h"
#include "core/records/vault_opening.h"

#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

namespace alcove::records {
namespace {

constexpr std::string_view kMagic = "ALCVBAK1";
constexpr std::uint8_t kMoving = 1;
constexpr std::size_t kWrapped = 24 + 32 + 16; // nonce, key, tag
constexpr std::size_t kHeadSize = 8 + 1 + 16 + 8 + kWrapped;

using Chunk = crypto::StreamSealer;

Bytes headBytes(const BackupHead& head)
{
    ByteWriter writer(kHeadSize);
    writer.bytes(asBytes(kMagic)).u8(head.moving ? kMoving : 0).bytes(head.vault);
    writer.u64(static_cast<std::uint64_t>(head.made.time_since_epoch().count())).bytes(head.recovery.wrapped);
    return writer.take();
}

Result<BackupHead> parseHead(ByteView bytes)
{
    ByteReader reader(bytes);
    const ByteView magic = reader.bytes(kMagic.size());
    BackupHead head;
    const std::uint8_t flags = reader.u8();
    head.vault = reader.array<16>();
    head.made = UnixTime(std::chrono::seconds(static_cast<std::int64_t>(reader.u64())));
    head.recovery.type = SlotType::Recovery;
    head.recovery.wrapped = toBytes(reader.bytes(kWrapped));
    if (!reader.atEnd() || !std::equal(magic.begin(), magic.end(), asBytes(kMagic).begin()) || flags > kMoving)
        return { ErrorCode::Malformed, "not a backup" };
    head.moving = flags == kMoving;
    return head;
}

/// A file of its owner alone that is removed again unless it was finished.
class NewFile {
public:
    explicit NewFile(std::string path) : m_path(std::move(path))
    {
        ::unlink(m_path.c_str());
        m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    }
    ~NewFile()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
            ::unlink(m_path.c_str());
        }
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[nodiscard]] bool write(ByteView bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t count = ::write(m_descriptor, bytes.data(), bytes.size());
            if (count <= 0)
                return false;
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        }
        return true;
    }

    /// Everything is on the disk; the file takes its name.
    [[nodiscard]] bool finish(const std::string& name)
    {
        const bool synced = m_descriptor >= 0 && ::fsync(m_descriptor) == 0;
        if (!synced || ::rename(m_path.c_str(), name.c_str()) != 0)
            return false;
        ::close(std::exchange(m_descriptor, -1));
        return true;
    }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

private:
    std::string m_path;
    int m_descriptor = -1;
};

struct RemovedAtEnd {
    std::string path;
    ~RemovedAtEnd() { ::unlink(path.c_str()); }
};

Bytes readUpTo(std::istream& in, std::size_t size)
{
    Bytes out(size);
    in.read(reinterpret_cast<char*>(out.data()), static_cast<std::streamsize>(size));
    out.resize(static_cast<std::size_t>(in.gcount()));
    return out;
}

Status sealInto(NewFile& out, const crypto::Key& key, const std::string& plainPath, const Bytes& head)
{
    std::ifstream in(plainPath, std::ios::binary);
    Chunk sealer(key);
    bool written = in.is_open() && out.isOpen() && out.write(head) && out.write(sealer.header());
    bool first = true;
    for (bool last = false; written && !last; first = false) {
        const Bytes text = readUpTo(in, Chunk::kChunk);
        last = in.peek() == std::ifstream::traits_type::eof();
        written = out.write(sealer.seal(text, last, first ? ByteView(head) : ByteView()));
    }
    return written ? Status() : Status(ErrorCode::StorageFailed, "the backup cannot be written");
}

Status openInto(NewFile& out, const crypto::Key& key, std::istream& in, const Bytes& head)
{
    const Bytes header = readUpTo(in, Chunk::kHeader);
    if (header.size() != Chunk::kHeader)
        return { ErrorCode::Malformed, "a cut backup" };
    crypto::StreamOpener opener(key, toArray<Chunk::kHeader>(header));
    for (bool first = true; !opener.isComplete(); first = false) {
        const Bytes sealed = readUpTo(in, Chunk::kChunk + Chunk::kOverhead);
        ASSIGN_OR_RETURN(const Bytes text, opener.open(sealed, first ? ByteView(head) : ByteView()));
        if (!out.write(text))
            return { ErrorCode::StorageFailed, "the vault cannot be written" };
    }
    if (in.peek() != std::istream::traits_type::eof())
        return { ErrorCode::Malformed, "something after the end of the backup" };
    return {};
}

} // namespace

Status writeBackup(Vault& vault, const std::string& path, UnixTime now, bool moving)
{
    BackupHead head { vault.id(), now, moving, {} };
    ASSIGN_OR_RETURN(head.recovery, vault.recoverySlot());
    ASSIGN_OR_RETURN(const crypto::Key key, vault.backupKey());
    // Beside the target: what is sealed may lie there, and the rename stays on one file system.
    const RemovedAtEnd copy { path + ".copy" };
    ::unlink(copy.path.c_str());
    RETURN_IF_ERROR(vault.copyTo(copy.path));
    NewFile out(path + ".new");
    RETURN_IF_ERROR(sealInto(out, key, copy.path, headBytes(head)));
    return out.finish(path) ? Status() : Status(ErrorCode::StorageFailed, "the backup cannot be put in place");
}

Result<BackupHead> readBackupHead(const std::string& path)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error)
        return { ErrorCode::NotFound, "no backup there" };
    if (size > kMaxBackupBytes)
        return { ErrorCode::LimitExceeded, "a backup too long" };
    std::ifstream in(path, std::ios::binary);
    return parseHead(readUpTo(in, kHeadSize));
}

Result<std::unique_ptr<Vault>> restoreBackup(const std::string& path, const std::string& vaultPath, const RecoveryCode& code,
    KeyStore& keys, std::string_view keyName, RandomSource& random, std::optional<std::string> passphrase)
{
    ASSIGN_OR_RETURN(const bool exists, Vault::exists(vaultPath));
    if (exists)
        return { ErrorCode::InvalidState, "there is a vault already" };
    ASSIGN_OR_RETURN(const BackupHead head, readBackupHead(path));
    ASSIGN_OR_RETURN(const crypto::Key masterKey, openRecoverySlot(head.vault, head.recovery, code));
    std::ifstream in(path, std::ios::binary);
    const Bytes headText = readUpTo(in, kHeadSize);
    const std::string fresh = vaultPath + ".restored";
    {
        NewFile out(fresh + ".new");
        RETURN_IF_ERROR(openInto(out, Vault::backupKeyOf(masterKey), in, headText));
        if (!out.finish(fresh))
            return { ErrorCode::StorageFailed, "the vault cannot be put in place" };
    }
    const RemovedAtEnd leftOver { fresh };
    {
        // It is whole and really a vault before it takes the name.
        ASSIGN_OR_RETURN(const std::unique_ptr<Vault> check, Vault::openWithRecoveryCode(fresh, code, random));
        if (check->integrity() != Integrity::Sound)
            return { ErrorCode::AuthenticationFailed, "the backup's rows do not add up" };
        RETURN_IF_ERROR(adoptVault(*check, keys, keyName, random, std::move(passphrase)));
    }
    for (const char* old : { "", "-wal", "-shm" })
        ::unlink((vaultPath + old).c_str());
    if (::rename(fresh.c_str(), vaultPath.c_str()) != 0)
        return { ErrorCode::StorageFailed, "the vault cannot be put in place" };
    return Vault::openWithRecoveryCode(vaultPath, code, random);
}

} // namespace alcove::records

#include "core/records/file_key_store.h"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace alcove::records {
namespace {

constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;

/// A file descriptor that closes itself.
class OpenFile {
public:
    OpenFile(const std::string& path, int flags) : m_descriptor(::open(path.c_str(), flags | O_CLOEXEC, kOwnerOnly)) { }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

bool readAll(int descriptor, MutableByteView out)
{
    while (!out.empty()) {
        const ssize_t count = ::read(descriptor, out.data(), out.size());
        if (count <= 0)
            return false;
        out = out.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

bool writeAll(int descriptor, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return ::fsync(descriptor) == 0;
}

void syncDirectory(const std::string& directory)
{
    // A rename is only durable once its directory is; a file system that cannot do this loses nothing
    // it promised.
    const OpenFile handle(directory, O_RDONLY | O_DIRECTORY);
    if (handle.isOpen())
        static_cast<void>(::fsync(handle.descriptor()));
}

} // namespace

Result<std::string> FileKeyStore::pathOf(std::string_view name) const
{
    const bool plain = !name.empty() && name.front() != '.' && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
    if (!plain)
        return { ErrorCode::InvalidArgument, "key name" };
    return m_directory + "/" + std::string(name) + ".key";
}

Result<std::optional<crypto::Key>> FileKeyStore::load(std::string_view name)
{
    ASSIGN_OR_RETURN(const std::string path, pathOf(name));
    const OpenFile file(path, O_RDONLY | O_NOFOLLOW);
    if (!file.isOpen()) {
        if (errno == ENOENT)
            return std::optional<crypto::Key>();
        return { ErrorCode::PermissionDenied, "key file cannot be opened" };
    }
    struct stat status = {};
    if (::fstat(file.descriptor(), &status) != 0 || (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return { ErrorCode::PermissionDenied, "key file is readable by others" };
    crypto::Key key;
    if (status.st_size != static_cast<off_t>(crypto::Key::kSize) || !readAll(file.descriptor(), key.writable()))
        return { ErrorCode::StorageFailed, "key file has a wrong size" };
    return std::optional<crypto::Key>(std::move(key));
}

Status FileKeyStore::store(std::string_view name, const crypto::Key& key)
{
    ASSIGN_OR_RETURN(const std::string path, pathOf(name));
    std::error_code error;
    std::filesystem::create_directories(m_directory, error);
    const std::string fresh = path + ".new";
    ::unlink(fresh.c_str());
    {
        const OpenFile file(fresh, O_WRONLY | O_CREAT | O_EXCL);
        if (!file.isOpen() || !writeAll(file.descriptor(), key.view()))
            return { ErrorCode::StorageFailed, "key file cannot be written" };
    }
    if (::rename(fresh.c_str(), path.c_str()) != 0)
        return { ErrorCode::StorageFailed, "key file cannot be put in place" };
    syncDirectory(m_directory);
    return {};
}

Status FileKeyStore::remove(std::string_view name)
{
    ASSIGN_OR_RETURN(const std::string path, pathOf(name));
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return { ErrorCode::StorageFailed, "key file cannot be removed" };
    syncDirectory(m_directory);
    return {};
}

} // namespace alcove::records

#include "core/records/backup.h"

#include <cstdlib>
#include <fstream>

#include <unistd.h>

using namespace alcove;
using namespace alcove::records;

namespace {

class NoKeys final : public KeyStore {
public:
    Result<std::optional<crypto::Key>> load(std::string_view) override { return std::optional<crypto::Key>(); }
    Status store(std::string_view, const crypto::Key&) override { return {}; }
    Status remove(std::string_view) override { return {}; }
};

class Zeros final : public RandomSource {
public:
    void fill(MutableByteView out) override { std::fill(out.begin(), out.end(), std::uint8_t { 0 }); }
};

} // namespace

/// The input is taken for a backup file: its head may read, but without its code nothing is restored.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string path = "/tmp/alcove-fuzz-backup-" + std::to_string(::getpid());
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    const auto head = readBackupHead(path);
    NoKeys keys;
    Zeros random;
    const bool restored = restoreBackup(path, path + ".db", RecoveryCode(), keys, "vault", random).has_value();
    ::unlink(path.c_str());
    if (restored || ::access((path + ".db").c_str(), F_OK) == 0)
        std::abort();
    return 0;
}

#pragma once

#include "core/base/bytes.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>

#if defined(_WIN32)
#include <process.h>
#else
#include <unistd.h>
#endif

namespace alcove::testing {

/// A directory of its own for one test, removed with all it holds.
class ScratchDirectory {
public:
    ScratchDirectory()
    {
        static std::atomic<int> next = 0;
#if defined(_WIN32)
        const int process = _getpid();
#else
        const int process = static_cast<int>(getpid());
#endif
        m_path = std::filesystem::temp_directory_path()
            / ("alcove-test-" + std::to_string(process) + "-" + std::to_string(next++));
        std::filesystem::create_directories(m_path);
    }
    ~ScratchDirectory()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchDirectory(const ScratchDirectory&) = delete;
    ScratchDirectory& operator=(const ScratchDirectory&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const char* name) const { return m_path / name; }

    /// Writes a file of these bytes and gives its path.
    std::filesystem::path write(const char* name, ByteView bytes) const
    {
        const std::filesystem::path file = m_path / name;
        std::ofstream out(file, std::ios::binary);
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return file;
    }

    [[nodiscard]] static Bytes read(const std::filesystem::path& file)
    {
        std::ifstream in(file, std::ios::binary);
        return { std::istreambuf_iterator<char>(in), {} };
    }

private:
    std::filesystem::path m_path;
};

} // namespace alcove::testing

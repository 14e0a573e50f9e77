#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>

namespace alcove::device {

/// Writes 48 kHz mono 16-bit wav files with a header of 44 bytes.
/// Invariant: after `finish` the header holds the length; a file that was never finished says
/// "until the end", which readers take too.
/// Errors: PermissionDenied when the file cannot be made, StorageFailed when the disk is full,
/// LimitExceeded beyond 2 GiB (6 hours), past which readers disagree.
class WavWriter {
public:
    [[nodiscard]] static Result<WavWriter> create(const std::filesystem::path& file);

    [[nodiscard]] Status write(std::span<const std::int16_t> samples);
    [[nodiscard]] Status finish();

    [[nodiscard]] std::int64_t sampleCount() const { return m_samples; }

private:
    WavWriter() = default;
    void writeHeader(std::uint32_t dataSize);

    std::ofstream m_file;
    std::int64_t m_samples = 0;
};

} // namespace alcove::device

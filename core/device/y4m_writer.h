#pragma once

#include "core/base/result.h"
#include "core/device/frame_schedule.h"
#include "core/frame/video_frame.h"

#include <filesystem>
#include <fstream>

namespace alcove::device {

/// Writes pictures into a YUV4MPEG2 file, 4:2:0.
/// Invariant: the file has the size of its first picture; a picture of another size is refused,
/// because the format cannot say it.
/// Errors: PermissionDenied when the file cannot be made, StorageFailed when the disk is full.
class Y4mWriter {
public:
    [[nodiscard]] static Result<Y4mWriter> create(const std::filesystem::path& file, FrameRate rate);

    [[nodiscard]] Status write(const frame::I420Buffer& picture);

    /// Zero until the first picture.
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }

private:
    Y4mWriter() = default;

    std::ofstream m_file;
    FrameRate m_rate;
    int m_width = 0;
    int m_height = 0;
};

} // namespace alcove::device

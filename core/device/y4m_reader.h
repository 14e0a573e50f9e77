#pragma once

#include "core/base/result.h"
#include "core/device/frame_schedule.h"
#include "core/frame/video_frame.h"

#include <filesystem>
#include <fstream>
#include <vector>

namespace alcove::device {

/// Reads uncompressed YUV4MPEG2 files: 4:2:0, 8 bit, progressive, up to 1920 × 1080.
/// Invariant: a reader that could be opened holds at least one frame, and all its frames are whole.
/// Errors: NotFound, PermissionDenied; Malformed for broken files; UnsupportedVersion for another
/// chroma format, interlacing or rate; LimitExceeded for larger pictures.
/// Source: yuv4mpeg(5) of the mjpegtools.
class Y4mReader {
public:
    static constexpr int kMaxWidth = 1920;
    static constexpr int kMaxHeight = 1080;

    [[nodiscard]] static Result<Y4mReader> open(const std::filesystem::path& file);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] FrameRate rate() const { return m_rate; }
    [[nodiscard]] std::size_t frameCount() const { return m_offsets.size(); }

    /// The pixels of frame `index`, which is below `frameCount()`.
    /// Errors: StorageFailed when the file has shrunk since it was opened.
    [[nodiscard]] Result<std::shared_ptr<frame::I420Buffer>> read(std::size_t index);

private:
    Y4mReader() = default;
    [[nodiscard]] Status readHeader();
    [[nodiscard]] Status applyParameter(std::string_view parameter);
    [[nodiscard]] Status indexFrames(std::uintmax_t fileSize);

    std::ifstream m_file;
    int m_width = 0;
    int m_height = 0;
    FrameRate m_rate;
    std::vector<std::streamoff> m_offsets;
};

} // namespace alcove::device

#pragma once

#include <linux/videodev2.h>

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <fstream>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace alcove::testing {

/// A USB camera as the V4L2 interface shows one, made of software: three sizes, 30 pictures a
/// second, memory-mapped buffers, and a descriptor that polls as readable when a picture waits.
///
/// Environment:
///   ALCOVE_CAMERA_FORMAT   YUYV (default) or NV12
///   ALCOVE_CAMERA_VIDEO    a y4m file, 4:2:0, of one of the three sizes' shape, shown instead of
///                          the moving stripes while its size is the one chosen
///   ALCOVE_CAMERA_CONTROL  a directory; while it holds a file of this name, the camera is
///                          `busy` (another program streams), `stalled` (no pictures come) or
///                          `black`; the camera keeps a file `streaming` there while its light is on
/// Unplugging is the removal of the device node.
class V4l2Camera {
public:
    explicit V4l2Camera(std::string node);
    ~V4l2Camera();
    V4l2Camera(const V4l2Camera&) = delete;
    V4l2Camera& operator=(const V4l2Camera&) = delete;

    /// What the program under test holds in place of the device.
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] int memory() const { return m_memory; }

    /// As ioctl(2): 0, or -1 with errno.
    int control(unsigned long request, void* argument);

private:
    struct Buffer {
        std::uint32_t sequence = 0;
        timeval taken {};
    };

    int capability(v4l2_capability& out) const;
    int enumerateFormat(v4l2_fmtdesc& description) const;
    int enumerateSize(v4l2_frmsizeenum& size) const;
    int enumerateInterval(v4l2_frmivalenum& interval) const;
    int format(v4l2_format& format, bool change, bool keep);
    int streamParameter(v4l2_streamparm& parameter) const;
    int requestBuffers(v4l2_requestbuffers& request);
    int queryBuffer(v4l2_buffer& buffer) const;
    int queueBuffer(v4l2_buffer& buffer);
    int dequeueBuffer(v4l2_buffer& buffer);
    int streamOn();
    int streamOff();

    void describe(v4l2_buffer& buffer, std::uint32_t index) const;
    void run();
    void capture();
    void paint(std::uint8_t* out);
    [[nodiscard]] bool nextFromFile(std::vector<std::uint8_t>& i420);
    [[nodiscard]] bool isPluggedIn() const;
    [[nodiscard]] bool isAsked(const char* name) const;
    void showLight(bool on) const;
    [[nodiscard]] std::uint32_t imageSize() const;
    [[nodiscard]] std::uint32_t slotSize() const; ///< whole pages, so that each buffer can be mapped

    std::string m_node;
    std::string m_controlDirectory;
    std::uint32_t m_pixelFormat;
    int m_descriptor;
    int m_memory;
    std::uint8_t* m_mapped = nullptr;
    std::size_t m_mappedSize = 0;
    std::uint32_t m_width = 640;
    std::uint32_t m_height = 480;

    std::ifstream m_file;
    std::uint32_t m_fileWidth = 0;
    std::uint32_t m_fileHeight = 0;
    std::streamoff m_fileStart = 0;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Buffer> m_buffers;
    std::deque<std::uint32_t> m_empty;
    std::deque<std::uint32_t> m_full;
    std::uint32_t m_sequence = 0;
    bool m_streaming = false;
    std::thread m_thread;
};

} // namespace alcove::testing

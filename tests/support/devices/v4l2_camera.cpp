#include "tests/support/devices/v4l2_camera.h"

#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace alcove::testing {

namespace {

struct Size {
    std::uint32_t width;
    std::uint32_t height;
};
// As common webcams list them: the first is the default, the largest not the best for a call.
constexpr std::array<Size, 4> kSizes { { { 640, 480 }, { 1280, 720 }, { 640, 360 }, { 320, 240 } } };
constexpr std::uint32_t kFramesPerSecond = 30;

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

int refuse(int reason)
{
    errno = reason;
    return -1;
}

template <std::size_t N>
void copyName(__u8 (&out)[N], const std::string& text)
{
    std::memset(out, 0, N);
    std::memcpy(out, text.data(), std::min(text.size(), N - 1));
}

/// 4:2:0 planes to the packed 4:2:2 most USB cameras give.
void packYuyv(const std::uint8_t* i420, std::uint32_t width, std::uint32_t height, std::uint8_t* out)
{
    const std::uint8_t* u = i420 + static_cast<std::size_t>(width) * height;
    const std::uint8_t* v = u + static_cast<std::size_t>(width) * height / 4;
    for (std::uint32_t row = 0; row < height; ++row) {
        const std::size_t chroma = static_cast<std::size_t>(row / 2) * (width / 2);
        for (std::uint32_t column = 0; column < width; column += 2) {
            *out++ = i420[row * width + column];
            *out++ = u[chroma + column / 2];
            *out++ = i420[row * width + column + 1];
            *out++ = v[chroma + column / 2];
        }
    }
}

void packNv12(const std::uint8_t* i420, std::uint32_t width, std::uint32_t height, std::uint8_t* out)
{
    const std::size_t luma = static_cast<std::size_t>(width) * height;
    std::memcpy(out, i420, luma);
    for (std::size_t i = 0; i < luma / 4; ++i) {
        out[luma + 2 * i] = i420[luma + i];
        out[luma + 2 * i + 1] = i420[luma + luma / 4 + i];
    }
}

} // namespace

V4l2Camera::V4l2Camera(std::string node)
    : m_node(std::move(node))
    , m_controlDirectory(environment("ALCOVE_CAMERA_CONTROL"))
    , m_pixelFormat(environment("ALCOVE_CAMERA_FORMAT") == "NV12" ? V4L2_PIX_FMT_NV12 : V4L2_PIX_FMT_YUYV)
    , m_descriptor(eventfd(0, EFD_SEMAPHORE | EFD_NONBLOCK | EFD_CLOEXEC))
    , m_memory(memfd_create("camera", MFD_CLOEXEC))
    , m_file(environment("ALCOVE_CAMERA_VIDEO"), std::ios::binary)
{
    std::string header;
    if (!std::getline(m_file, header))
        return;
    unsigned width = 0;
    unsigned height = 0;
    const std::size_t w = header.find(" W");
    const std::size_t h = header.find(" H");
    if (w != std::string::npos && h != std::string::npos && std::sscanf(header.c_str() + w, " W%u", &width) == 1
        && std::sscanf(header.c_str() + h, " H%u", &height) == 1) {
        m_fileWidth = width;
        m_fileHeight = height;
        m_fileStart = m_file.tellg();
    }
}

V4l2Camera::~V4l2Camera()
{
    streamOff();
    if (m_mapped)
        munmap(m_mapped, m_mappedSize);
    // Past the shim's own close(2).
    syscall(SYS_close, m_memory);
    syscall(SYS_close, m_descriptor);
}

bool V4l2Camera::isPluggedIn() const { return access(m_node.c_str(), F_OK) == 0; }

bool V4l2Camera::isAsked(const char* name) const
{
    return !m_controlDirectory.empty() && access((m_controlDirectory + "/" + name).c_str(), F_OK) == 0;
}

void V4l2Camera::showLight(bool on) const
{
    if (m_controlDirectory.empty())
        return;
    const std::string light = m_controlDirectory + "/streaming";
    if (on)
        std::ofstream(light).put('1');
    else
        unlink(light.c_str());
}

std::uint32_t V4l2Camera::imageSize() const
{
    return m_pixelFormat == V4L2_PIX_FMT_NV12 ? m_width * m_height * 3 / 2 : m_width * m_height * 2;
}

std::uint32_t V4l2Camera::slotSize() const
{
    const auto page = static_cast<std::uint32_t>(sysconf(_SC_PAGESIZE));
    return (imageSize() + page - 1) / page * page;
}

int V4l2Camera::control(unsigned long request, void* argument)
{
    if (!isPluggedIn() && request != VIDIOC_STREAMOFF)
        return refuse(ENODEV);
    switch (request) {
    case VIDIOC_QUERYCAP:
        return capability(*static_cast<v4l2_capability*>(argument));
    case VIDIOC_ENUM_FMT:
        return enumerateFormat(*static_cast<v4l2_fmtdesc*>(argument));
    case VIDIOC_ENUM_FRAMESIZES:
        return enumerateSize(*static_cast<v4l2_frmsizeenum*>(argument));
    case VIDIOC_ENUM_FRAMEINTERVALS:
        return enumerateInterval(*static_cast<v4l2_frmivalenum*>(argument));
    case VIDIOC_G_FMT:
        return format(*static_cast<v4l2_format*>(argument), false, false);
    case VIDIOC_TRY_FMT:
        return format(*static_cast<v4l2_format*>(argument), true, false);
    case VIDIOC_S_FMT:
        return format(*static_cast<v4l2_format*>(argument), true, true);
    case VIDIOC_G_PARM:
    case VIDIOC_S_PARM:
        return streamParameter(*static_cast<v4l2_streamparm*>(argument));
    case VIDIOC_REQBUFS:
        return requestBuffers(*static_cast<v4l2_requestbuffers*>(argument));
    case VIDIOC_QUERYBUF:
        return queryBuffer(*static_cast<v4l2_buffer*>(argument));
    case VIDIOC_QBUF:
        return queueBuffer(*static_cast<v4l2_buffer*>(argument));
    case VIDIOC_DQBUF:
        return dequeueBuffer(*static_cast<v4l2_buffer*>(argument));
    case VIDIOC_STREAMON:
        return streamOn();
    case VIDIOC_STREAMOFF:
        return streamOff();
    case VIDIOC_G_INPUT:
        *static_cast<int*>(argument) = 0;
        return 0;
    default: // controls and the like: a camera without any
        return refuse(EINVAL);
    }
}

int V4l2Camera::capability(v4l2_capability& out) const
{
    out = {};
    copyName(out.driver, "uvcvideo");
    copyName(out.card, "Virtual Camera");
    copyName(out.bus_info, "usb-virtual-1");
    out.version = 0x060100;
    out.device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    out.capabilities = out.device_caps | V4L2_CAP_DEVICE_CAPS;
    return 0;
}

int V4l2Camera::enumerateFormat(v4l2_fmtdesc& description) const
{
    if (description.index != 0 || description.type != V4L2_BUF_TYPE_VIDEO_CAPTURE)
        return refuse(EINVAL);
    description.flags = 0;
    description.pixelformat = m_pixelFormat;
    copyName(description.description, "virtual");
    return 0;
}

int V4l2Camera::enumerateSize(v4l2_frmsizeenum& size) const
{
    if (size.index >= kSizes.size() || size.pixel_format != m_pixelFormat)
        return refuse(EINVAL);
    size.type = V4L2_FRMSIZE_TYPE_DISCRETE;
    size.discrete = { kSizes[size.index].width, kSizes[size.index].height };
    return 0;
}

int V4l2Camera::enumerateInterval(v4l2_frmivalenum& interval) const
{
    if (interval.index != 0 || interval.pixel_format != m_pixelFormat)
        return refuse(EINVAL);
    interval.type = V4L2_FRMIVAL_TYPE_DISCRETE;
    interval.discrete = { 1, kFramesPerSecond };
    return 0;
}

int V4l2Camera::format(v4l2_format& format, bool change, bool keep)
{
    if (format.type != V4L2_BUF_TYPE_VIDEO_CAPTURE)
        return refuse(EINVAL);
    if (keep && (m_streaming || isAsked("busy")))
        return refuse(EBUSY);
    Size chosen { m_width, m_height };
    for (const Size& size : kSizes) {
        if (change && size.width == format.fmt.pix.width && size.height == format.fmt.pix.height)
            chosen = size;
    }
    if (keep) {
        m_width = chosen.width;
        m_height = chosen.height;
    }
    v4l2_pix_format& pix = format.fmt.pix;
    pix = {};
    pix.width = chosen.width;
    pix.height = chosen.height;
    pix.pixelformat = m_pixelFormat;
    pix.field = V4L2_FIELD_NONE;
    pix.colorspace = V4L2_COLORSPACE_SRGB;
    const bool planar = m_pixelFormat == V4L2_PIX_FMT_NV12;
    pix.bytesperline = planar ? chosen.width : chosen.width * 2;
    pix.sizeimage = planar ? chosen.width * chosen.height * 3 / 2 : chosen.width * chosen.height * 2;
    return 0;
}

int V4l2Camera::streamParameter(v4l2_streamparm& parameter) const
{
    if (parameter.type != V4L2_BUF_TYPE_VIDEO_CAPTURE)
        return refuse(EINVAL);
    parameter.parm.capture = {};
    parameter.parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
    parameter.parm.capture.timeperframe = { 1, kFramesPerSecond };
    return 0;
}

int V4l2Camera::requestBuffers(v4l2_requestbuffers& request)
{
    if (request.type != V4L2_BUF_TYPE_VIDEO_CAPTURE || request.memory != V4L2_MEMORY_MMAP)
        return refuse(EINVAL); // user memory is not offered, as by many drivers
    if (isAsked("busy") && request.count > 0)
        return refuse(EBUSY);
    streamOff();
    const std::lock_guard lock(m_mutex);
    if (m_mapped)
        munmap(m_mapped, m_mappedSize);
    m_mapped = nullptr;
    m_empty.clear();
    m_full.clear();
    m_buffers.assign(std::min(request.count, 8u), {});
    request.count = static_cast<std::uint32_t>(m_buffers.size());
    if (m_buffers.empty())
        return 0;
    m_mappedSize = m_buffers.size() * slotSize();
    if (ftruncate(m_memory, static_cast<off_t>(m_mappedSize)) != 0)
        return refuse(ENOMEM);
    // By system call, because mmap(2) itself is the shim's.
    const long mapped = syscall(SYS_mmap, nullptr, m_mappedSize, PROT_READ | PROT_WRITE, MAP_SHARED, m_memory, 0);
    if (mapped == -1)
        return refuse(ENOMEM);
    m_mapped = reinterpret_cast<std::uint8_t*>(mapped);
    return 0;
}

void V4l2Camera::describe(v4l2_buffer& buffer, std::uint32_t index) const
{
    buffer.index = index;
    buffer.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    buffer.memory = V4L2_MEMORY_MMAP;
    buffer.field = V4L2_FIELD_NONE;
    buffer.flags = V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
    buffer.length = imageSize();
    buffer.m.offset = index * slotSize();
}

int V4l2Camera::queryBuffer(v4l2_buffer& buffer) const
{
    if (buffer.index >= m_buffers.size())
        return refuse(EINVAL);
    describe(buffer, buffer.index);
    return 0;
}

int V4l2Camera::queueBuffer(v4l2_buffer& buffer)
{
    const std::lock_guard lock(m_mutex);
    if (buffer.index >= m_buffers.size())
        return refuse(EINVAL);
    m_empty.push_back(buffer.index);
    describe(buffer, buffer.index);
    buffer.flags |= V4L2_BUF_FLAG_QUEUED;
    return 0;
}

int V4l2Camera::dequeueBuffer(v4l2_buffer& buffer)
{
    const std::lock_guard lock(m_mutex);
    if (m_full.empty())
        return refuse(EAGAIN);
    const std::uint32_t index = m_full.front();
    m_full.pop_front();
    std::uint64_t one = 0;
    if (read(m_descriptor, &one, sizeof one) < 0)
        errno = 0;
    describe(buffer, index);
    buffer.bytesused = imageSize();
    buffer.sequence = m_buffers[index].sequence;
    buffer.timestamp = m_buffers[index].taken;
    return 0;
}

int V4l2Camera::streamOn()
{
    if (isAsked("busy"))
        return refuse(EBUSY);
    if (m_buffers.empty())
        return refuse(EINVAL);
    if (m_streaming)
        return 0;
    m_streaming = true;
    showLight(true);
    m_thread = std::thread([this] { run(); });
    return 0;
}

int V4l2Camera::streamOff()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_streaming)
            return 0;
        m_streaming = false;
    }
    m_wake.notify_all();
    m_thread.join();
    showLight(false);
    m_empty.clear();
    m_full.clear();
    std::uint64_t one = 0;
    while (read(m_descriptor, &one, sizeof one) > 0) { }
    return 0;
}

void V4l2Camera::run()
{
    auto due = std::chrono::steady_clock::now();
    std::unique_lock lock(m_mutex);
    while (m_streaming) {
        due += std::chrono::microseconds(1'000'000 / kFramesPerSecond);
        if (m_wake.wait_until(lock, due, [this] { return !m_streaming; }))
            return;
        if (isPluggedIn() && !isAsked("stalled"))
            capture();
        ++m_sequence;
    }
}

void V4l2Camera::capture()
{
    if (m_empty.empty())
        return; // the program is slow: this picture is lost, as with any camera
    const std::uint32_t index = m_empty.front();
    m_empty.pop_front();
    paint(m_mapped + static_cast<std::size_t>(index) * slotSize());
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    m_buffers[index] = { m_sequence, { now.tv_sec, now.tv_nsec / 1000 } };
    m_full.push_back(index);
    const std::uint64_t one = 1;
    if (write(m_descriptor, &one, sizeof one) < 0)
        m_full.pop_back();
}

void V4l2Camera::paint(std::uint8_t* out)
{
    const std::size_t luma = static_cast<std::size_t>(m_width) * m_height;
    std::vector<std::uint8_t> i420(luma * 3 / 2, 128);
    if (isAsked("black")) {
        std::fill_n(i420.begin(), luma, std::uint8_t { 16 });
    } else if (!nextFromFile(i420)) {
        for (std::uint32_t row = 0; row < m_height; ++row) {
            for (std::uint32_t column = 0; column < m_width; ++column)
                i420[row * m_width + column] = static_cast<std::uint8_t>(40 + (column + row + m_sequence * 4) % 160);
        }
    }
    if (m_pixelFormat == V4L2_PIX_FMT_NV12)
        packNv12(i420.data(), m_width, m_height, out);
    else
        packYuyv(i420.data(), m_width, m_height, out);
}

bool V4l2Camera::nextFromFile(std::vector<std::uint8_t>& i420)
{
    if (m_fileWidth != m_width || m_fileHeight != m_height)
        return false;
    for (int attempt = 0; attempt < 2; ++attempt) {
        std::string header;
        if (std::getline(m_file, header)
            && m_file.read(reinterpret_cast<char*>(i420.data()), static_cast<std::streamsize>(i420.size())))
            return true;
        m_file.clear();
        m_file.seekg(m_fileStart);
    }
    return false;
}

} // namespace alcove::testing

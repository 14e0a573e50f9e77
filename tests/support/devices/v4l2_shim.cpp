// Preloaded into a program (LD_PRELOAD), it answers open, ioctl, mmap and close for one device node,
// ALCOVE_CAMERA_NODE, so that the program's own V4L2 code runs on a machine without cameras or
// kernel support for them. The node itself may be any special file at that place, a FIFO for one:
// making it plugs the camera in, removing it unplugs it. A node without read permission bits is a
// camera the system denies. Every other file goes to the system as before.
#include "tests/support/devices/v4l2_camera.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>

namespace {

using alcove::testing::V4l2Camera;

/// The cameras that are open, by the descriptor the program holds.
struct OpenCameras {
    std::mutex mutex;
    std::map<int, std::shared_ptr<V4l2Camera>> byDescriptor;
};

OpenCameras& openCameras()
{
    static OpenCameras* const cameras = new OpenCameras; // outlives every static that closes files
    return *cameras;
}

std::shared_ptr<V4l2Camera> cameraOf(int descriptor)
{
    OpenCameras& cameras = openCameras();
    const std::lock_guard lock(cameras.mutex);
    const auto found = cameras.byDescriptor.find(descriptor);
    return found == cameras.byDescriptor.end() ? nullptr : found->second;
}

bool isCameraNode(const char* path)
{
    const char* node = std::getenv("ALCOVE_CAMERA_NODE");
    return node && path && std::strcmp(node, path) == 0;
}

int openCamera(const char* path)
{
    struct stat status {};
    if (stat(path, &status) != 0)
        return -1;
    if ((status.st_mode & S_IRUSR) == 0) { // also for root, whom permissions do not hold back
        errno = EACCES;
        return -1;
    }
    auto camera = std::make_shared<V4l2Camera>(path);
    OpenCameras& cameras = openCameras();
    const std::lock_guard lock(cameras.mutex);
    const int descriptor = camera->descriptor();
    cameras.byDescriptor[descriptor] = std::move(camera);
    return descriptor;
}

template <typename Function>
Function* systemsOwn(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

mode_t modeFrom(int flags, std::va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    if (isCameraNode(path))
        return openCamera(path);
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return systemsOwn<int(const char*, int, ...)>("open")(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    if (isCameraNode(path))
        return openCamera(path);
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return systemsOwn<int(const char*, int, ...)>("open64")(path, flags, mode);
}

int close(int descriptor)
{
    std::shared_ptr<V4l2Camera> camera;
    {
        OpenCameras& cameras = openCameras();
        const std::lock_guard lock(cameras.mutex);
        const auto found = cameras.byDescriptor.find(descriptor);
        if (found != cameras.byDescriptor.end()) {
            camera = std::move(found->second);
            cameras.byDescriptor.erase(found);
        }
    }
    return camera ? 0 : systemsOwn<int(int)>("close")(descriptor);
}

int ioctl(int descriptor, unsigned long request, ...) noexcept
{
    std::va_list arguments;
    va_start(arguments, request);
    void* argument = va_arg(arguments, void*);
    va_end(arguments);
    if (const auto camera = cameraOf(descriptor))
        return camera->control(request & 0xFFFF'FFFFul, argument); // callers may sign-extend 32 bits
    return systemsOwn<int(int, unsigned long, ...)>("ioctl")(descriptor, request, argument);
}

void* mmap(void* address, std::size_t length, int protection, int flags, int descriptor, off_t offset) noexcept
{
    const auto camera = descriptor >= 0 ? cameraOf(descriptor) : nullptr;
    return systemsOwn<void*(void*, std::size_t, int, int, int, off_t)>("mmap")(
        address, length, protection, flags, camera ? camera->memory() : descriptor, offset);
}

void* mmap64(void* address, std::size_t length, int protection, int flags, int descriptor, off64_t offset) noexcept
{
    return mmap(address, length, protection, flags, descriptor, offset);
}

} // extern "C"

#include "app/devices/camera_access.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <cerrno>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace alcove::devices {

#if defined(Q_OS_LINUX)

CameraAccess cameraAccess(const QByteArray& cameraId)
{
    if (!cameraId.startsWith("/dev/"))
        return CameraAccess::Unknown;
    const int file = open(cameraId.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) {
        if (errno == EACCES || errno == EPERM)
            return CameraAccess::Denied;
        return errno == EBUSY ? CameraAccess::Busy : CameraAccess::Absent;
    }
    // Opening never fails for a camera in use; setting the format it already has does.
    v4l2_format format {};
    format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    CameraAccess access = CameraAccess::Unknown;
    if (ioctl(file, VIDIOC_G_FMT, &format) == 0) {
        const bool set = ioctl(file, VIDIOC_S_FMT, &format) == 0;
        access = set || errno != EBUSY ? CameraAccess::Free : CameraAccess::Busy;
    }
    close(file);
    return access;
}

#else

CameraAccess cameraAccess(const QByteArray&) { return CameraAccess::Unknown; }

#endif

} // namespace alcove::devices

#pragma once

#include <QByteArray>

namespace alcove::devices {

/// Whether a camera could be used now, as far as the system says so before it is started.
enum class CameraAccess {
    Free,
    Busy,   ///< another program takes pictures with it
    Denied, ///< this program may not open it
    Absent,
    Unknown, ///< this system only says so once the camera is started
};

[[nodiscard]] CameraAccess cameraAccess(const QByteArray& cameraId);

} // namespace alcove::devices

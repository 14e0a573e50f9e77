#include "app/devices/multimedia_setup.h"

#include <QLoggingCategory>
#include <QtGlobal>

namespace alcove::devices {

void setUpMultimedia()
{
#if defined(Q_OS_LINUX) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // The default of Qt 6.4, GStreamer, stalls after one picture in some starts of a camera; the
    // FFmpeg one ships beside it and became the default in 6.5.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
#endif
    // That backend prints a line for every codec it finds, in part without a category of its own.
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false\nqt.multimedia.*.debug=false\nqt.multimedia.*.info=false"));
}

} // namespace alcove::devices

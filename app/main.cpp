#include "app/desktop/crash_traces.h"
#include "app/devices/multimedia_setup.h"
#include "app/window/window_app.h"

#include <csignal>
#include <iostream>

#include <QApplication>

int main(int argc, char* argv[])
{
    using namespace alcove;

    desktop::leaveNoCrashTraces();
    const auto options = app::parseWindowOptions({ argv + 1, argv + argc });
    if (!options || options->help) {
        (options ? std::cout : std::cerr) << (options ? std::string(app::windowUsage()) : options.error().detail + '\n');
        return options ? 0 : 2;
    }
#if defined(SIGPIPE)
    std::signal(SIGPIPE, SIG_IGN);
#endif
    devices::setUpMultimedia();
    // Qt reads options of its own, even behind "--", so a link must never reach it: it sees the program's
    // name alone (CVE-2021-3401 was such a hole in another program).
    int qtArgc = 1;
    QApplication application(qtArgc, argv);
    QApplication::setApplicationName(QStringLiteral("Alcove"));
    QApplication::setDesktopFileName(QStringLiteral("alcove"));
    QApplication::setApplicationVersion(QStringLiteral(ALCOVE_VERSION));
    return app::runWindow(*options);
}

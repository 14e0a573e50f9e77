#include "app/desktop/end_signals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QCoreApplication>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#endif

namespace alcove::desktop {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> ends { -1, -1 };

/// A signal handler may do next to nothing; writing a byte is among it.
void onSignal(int)
{
    const char byte = 1;
    static_cast<void>(!::write(ends[0], &byte, 1));
}

} // namespace

void leaveOnEndSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return;
    auto* const notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, qApp);
    // Not quit(): that asks the windows, and one in a session would ask the person.
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [] { QCoreApplication::exit(0); });
    for (const int number : { SIGTERM, SIGINT, SIGHUP })
        std::signal(number, &onSignal);
}

#else

void leaveOnEndSignals() { }

#endif

} // namespace alcove::desktop

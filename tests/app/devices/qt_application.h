#pragma once

#include "app/devices/multimedia_setup.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QTimer>

#include <functional>

namespace alcove::testing {

/// The one application object of a test program, made when first needed.
inline QGuiApplication& qtApplication()
{
    static int count = 1;
    static char name[] = "devices_test";
    static char* arguments[] = { name, nullptr };
    static QGuiApplication* const application = [] {
        devices::setUpMultimedia();
        return new QGuiApplication(count, arguments);
    }();
    return *application;
}

/// Lets Qt's events run until the condition holds; false after ten seconds.
inline bool waitUntil(const std::function<bool()>& condition, int milliseconds = 10'000)
{
    qtApplication();
    QElapsedTimer elapsed;
    elapsed.start();
    while (!condition()) {
        if (elapsed.elapsed() > milliseconds)
            return false;
        QEventLoop turn;
        QTimer::singleShot(10, &turn, &QEventLoop::quit);
        turn.exec();
    }
    return true;
}

} // namespace alcove::testing

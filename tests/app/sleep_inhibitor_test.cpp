#include "app/desktop/sleep_inhibitor.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QSet>

#include <functional>

using namespace alcove;
using desktop::SleepInhibitor;

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kScreenSaver = QStringLiteral("org.freedesktop.ScreenSaver");

QCoreApplication& application()
{
    static int count = 1;
    static char name[] = "sleep_inhibitor_test";
    static char* arguments[] = { name, nullptr };
    static QCoreApplication* const made = new QCoreApplication(count, arguments);
    return *made;
}

bool waitUntil(const std::function<bool()>& condition, int milliseconds = 10'000)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!condition()) {
        if (elapsed.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

/// A desktop's service on its own connection to the bus: counts who holds it awake.
class Desktop final : public QDBusVirtualObject {
public:
    explicit Desktop(const QString& service)
        : m_service(service)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop-%1").arg(++s_count)))
    {
        REQUIRE(m_bus.isConnected());
        REQUIRE(m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath));
        REQUIRE(m_bus.registerService(service));
    }
    ~Desktop() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (m_silent)
            return true;
        const QString member = message.member();
        if (member == QStringLiteral("Inhibit")) {
            m_reason = m_service == kPortal ? QStringLiteral("flags %1").arg(message.arguments().at(1).toUInt()) : message.arguments().at(1).toString();
            const QString handle = QStringLiteral("/request/%1").arg(++m_next);
            m_holders.insert(m_service == kPortal ? handle : QString::number(m_next));
            bus.send(message.createReply(m_service == kPortal ? QVariant::fromValue(QDBusObjectPath(handle)) : QVariant(m_next)));
            return true;
        }
        if (member == QStringLiteral("UnInhibit"))
            return m_holders.remove(QString::number(message.arguments().at(0).toUInt()));
        if (member == QStringLiteral("Close"))
            return m_holders.remove(message.path());
        return false;
    }

    [[nodiscard]] bool isHeld() const { return !m_holders.isEmpty(); }

    bool m_silent = false;
    QString m_reason;
    QSet<QString> m_holders;

private:
    static inline int s_count = 0;
    QString m_service;
    QDBusConnection m_bus;
    uint m_next = 0;
};

} // namespace

TEST_CASE("SleepInhibitor holds and gives back through the portal", "[desktop]")
{
    application();
    const Desktop screenSaver(kScreenSaver);
    const Desktop portal(kPortal);
    SleepInhibitor awake;
    awake.hold(QStringLiteral("In a session"));
    CHECK(waitUntil([&] { return awake.isHeld(); }));
    CHECK(portal.isHeld());
    CHECK(portal.m_reason == QStringLiteral("flags 12"));
    CHECK_FALSE(screenSaver.isHeld());
    awake.release();
    CHECK(waitUntil([&] { return !portal.isHeld(); }));
    CHECK_FALSE(awake.isHeld());
}

TEST_CASE("SleepInhibitor falls back to the screen saver's service and tells it why", "[desktop]")
{
    application();
    const Desktop screenSaver(kScreenSaver);
    SleepInhibitor awake;
    awake.hold(QStringLiteral("In a session"));
    CHECK(waitUntil([&] { return screenSaver.isHeld(); }));
    CHECK(screenSaver.m_reason == QStringLiteral("In a session"));
    awake.release();
    CHECK(waitUntil([&] { return !screenSaver.isHeld(); }));
}

TEST_CASE("SleepInhibitor gives back an answer that comes after the release", "[desktop]")
{
    application();
    const Desktop portal(kPortal);
    SleepInhibitor awake;
    awake.hold(QStringLiteral("Waiting"));
    awake.release();
    CHECK(waitUntil([&] { return !portal.m_reason.isEmpty() && !portal.isHeld(); }));
    CHECK_FALSE(awake.isHeld());
}

TEST_CASE("SleepInhibitor holds once, however often it is asked", "[desktop]")
{
    application();
    const Desktop portal(kPortal);
    SleepInhibitor awake;
    for (int i = 0; i < 5; ++i)
        awake.hold(QStringLiteral("Waiting"));
    REQUIRE(waitUntil([&] { return awake.isHeld(); }));
    awake.hold(QStringLiteral("In a session"));
    CHECK_FALSE(waitUntil([&] { return portal.m_holders.size() > 1; }, 200));
}

TEST_CASE("SleepInhibitor gives back when it is destroyed", "[desktop]")
{
    application();
    const Desktop portal(kPortal);
    {
        SleepInhibitor awake;
        awake.hold(QStringLiteral("Waiting"));
        REQUIRE(waitUntil([&] { return awake.isHeld(); }));
    }
    CHECK(waitUntil([&] { return !portal.isHeld(); }));
}

TEST_CASE("SleepInhibitor asks again when the service that held has been replaced", "[desktop]")
{
    application();
    SleepInhibitor awake;
    {
        const Desktop portal(kPortal);
        awake.hold(QStringLiteral("In a session"));
        REQUIRE(waitUntil([&] { return awake.isHeld(); }));
    }
    CHECK(waitUntil([&] { return !awake.isHeld(); }));
    const Desktop again(kPortal);
    CHECK(waitUntil([&] { return again.isHeld() && awake.isHeld(); }));
}

TEST_CASE("SleepInhibitor passes over a service that does not answer", "[desktop]")
{
    application();
    Desktop portal(kPortal);
    portal.m_silent = true;
    const Desktop screenSaver(kScreenSaver);
    SleepInhibitor awake;
    awake.hold(QStringLiteral("In a session"));
    CHECK(waitUntil([&] { return screenSaver.isHeld(); }));
    awake.release();
}

TEST_CASE("SleepInhibitor leaves a desktop without such services alone", "[desktop]")
{
    application();
    SleepInhibitor awake;
    awake.hold(QStringLiteral("In a session"));
    CHECK_FALSE(waitUntil([&] { return awake.isHeld(); }, 300));
    awake.release();
    CHECK_FALSE(awake.isHeld());
}

#include "app/desktop/sleep_inhibitor.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace alcove::desktop {

namespace {

// chosen: starting a service takes a second at most; then the next one is asked.
constexpr int kAnswerWithinMilliseconds = 3000;
// The portal's flags: suspend is 4, idle (which blanks and locks the screen) is 8.
constexpr uint kSuspendAndIdle = 4 | 8;

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kScreenSaver = QStringLiteral("org.freedesktop.ScreenSaver");

QDBusMessage portalRequest(const QString& reason)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kPortal,
        QStringLiteral("/org/freedesktop/portal/desktop"), QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call << QString() << kSuspendAndIdle << QVariantMap { { QStringLiteral("reason"), reason } };
    return call;
}

QDBusMessage portalClose(const QDBusObjectPath& request)
{
    return QDBusMessage::createMethodCall(kPortal, request.path(),
        QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close"));
}

QDBusMessage screenSaverCall(const char* method)
{
    return QDBusMessage::createMethodCall(kScreenSaver,
        QStringLiteral("/org/freedesktop/ScreenSaver"), kScreenSaver, QLatin1String(method));
}

} // namespace

/// One request at a time to the session bus: the portal first, because it covers sleep and screen
/// in one and works from a sandbox; without it the older service.
class SleepInhibitor::System {
public:
    explicit System(SleepInhibitor& owner) : m_owner(owner)
    {
        m_services.setConnection(QDBusConnection::sessionBus());
        m_services.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
        m_services.addWatchedService(kPortal);
        m_services.addWatchedService(kScreenSaver);
        QObject::connect(&m_services, &QDBusServiceWatcher::serviceOwnerChanged, &m_owner,
            [this](const QString& service, const QString&, const QString& now) { onServiceChanged(service, !now.isEmpty()); });
    }
    ~System() { sendBack(); }

    void hold(const QString& reason)
    {
        m_reason = reason;
        m_wanted = true;
        if (m_step == Step::Idle)
            askPortal();
    }

    void release()
    {
        m_wanted = false;
        if (isHeld())
            giveBack();
    }

    [[nodiscard]] bool isHeld() const { return m_step == Step::HeldByPortal || m_step == Step::HeldByScreenSaver; }

private:
    enum class Step {
        Idle,
        Asking,
        HeldByPortal,
        HeldByScreenSaver,
    };

    template <typename Answer>
    void ask(const QDBusMessage& call, Answer answered)
    {
        m_step = Step::Asking;
        const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(call, kAnswerWithinMilliseconds);
        auto* watcher = new QDBusPendingCallWatcher(pending, &m_owner);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_owner, [answered](QDBusPendingCallWatcher* finished) {
            finished->deleteLater();
            answered(*finished);
        });
    }

    void askPortal()
    {
        ask(portalRequest(m_reason), [this](const QDBusPendingCall& call) {
            const QDBusPendingReply<QDBusObjectPath> reply = call;
            if (reply.isError()) {
                askScreenSaver();
                return;
            }
            m_request = reply.value();
            settle(Step::HeldByPortal);
        });
    }

    void askScreenSaver()
    {
        QDBusMessage call = screenSaverCall("Inhibit");
        call << QCoreApplication::applicationName() << m_reason;
        ask(call, [this](const QDBusPendingCall& pending) {
            const QDBusPendingReply<uint> reply = pending;
            if (reply.isError()) {
                log(LogLevel::Info, "desktop", "nothing on this desktop keeps the screen awake");
                m_step = Step::Idle;
                return;
            }
            m_cookie = reply.value();
            settle(Step::HeldByScreenSaver);
        });
    }

    void settle(Step step)
    {
        m_step = step;
        if (!m_wanted) { // released while the answer was under way
            sendBack();
            m_step = Step::Idle;
            return;
        }
        Q_EMIT m_owner.heldChanged(true);
    }

    void giveBack()
    {
        sendBack();
        m_step = Step::Idle;
        Q_EMIT m_owner.heldChanged(false);
    }

    void sendBack()
    {
        if (m_step == Step::HeldByPortal) {
            QDBusConnection::sessionBus().send(portalClose(m_request));
        } else if (m_step == Step::HeldByScreenSaver) {
            QDBusMessage call = screenSaverCall("UnInhibit");
            call << m_cookie;
            QDBusConnection::sessionBus().send(call);
        }
    }

    /// A service that ends forgets what it promised; one that starts can be asked.
    void onServiceChanged(const QString& service, bool present)
    {
        const Step promise = service == kPortal ? Step::HeldByPortal : Step::HeldByScreenSaver;
        if (m_step == promise) {
            m_step = Step::Idle;
            Q_EMIT m_owner.heldChanged(false);
        }
        if (m_wanted && present && m_step == Step::Idle)
            askPortal();
    }

    SleepInhibitor& m_owner;
    QString m_reason;
    bool m_wanted = false;
    Step m_step = Step::Idle;
    QDBusObjectPath m_request;
    uint m_cookie = 0;
    QDBusServiceWatcher m_services;
};

SleepInhibitor::SleepInhibitor(QObject* parent)
    : QObject(parent)
    , m_system(std::make_unique<System>(*this))
{
}

SleepInhibitor::~SleepInhibitor() = default;

void SleepInhibitor::hold(const QString& reason) { m_system->hold(reason); }

void SleepInhibitor::release() { m_system->release(); }

bool SleepInhibitor::isHeld() const { return m_system->isHeld(); }

} // namespace alcove::desktop

#include "app/desktop/single_instance.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QtEndian>

#include <functional>

using alcove::desktop::SingleInstance;

namespace {

QCoreApplication& application()
{
    static int count = 1;
    static char name[] = "single_instance_test";
    static char* arguments[] = { name, nullptr };
    static QCoreApplication* const made = new QCoreApplication(count, arguments);
    return *made;
}

bool waitFor(const std::function<bool()>& done, int milliseconds = 5000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return done();
}

/// The first start, and what it was asked to open.
struct First {
    First()
        : instance((application(), folder.path()))
    {
        QObject::connect(&instance, &SingleInstance::opened, &instance, [this](const QByteArray& link) { opened << link; });
        REQUIRE(instance.claim({}) == SingleInstance::Role::First);
    }

    QTemporaryDir folder;
    SingleInstance instance;
    QList<QByteArray> opened;
};

/// A second start in a thread of its own, as it waits for an answer.
SingleInstance::Role startAgain(First& first, const QByteArray& link)
{
    SingleInstance::Role role = SingleInstance::Role::First;
    bool ended = false;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance second(first.folder.path());
        role = second.claim(link);
        ended = true;
    }));
    thread->start();
    while (!thread->wait(1))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    REQUIRE(ended);
    return role;
}

QByteArray message(quint32 announced, const QByteArray& body)
{
    QByteArray out(4, '\0');
    qToBigEndian(announced, out.data());
    return out + body;
}

} // namespace

TEST_CASE("A second start hands its link over and is told to end", "[app]")
{
    First first;
    CHECK(startAgain(first, "alcove:join/1/abc") == SingleInstance::Role::Second);
    REQUIRE(waitFor([&] { return first.opened.size() == 1; }));
    CHECK(first.opened.front() == "alcove:join/1/abc");
}

TEST_CASE("A second start without a link asks for the window only", "[app]")
{
    First first;
    CHECK(startAgain(first, {}) == SingleInstance::Role::Second);
    REQUIRE(waitFor([&] { return first.opened.size() == 1; }));
    CHECK(first.opened.front().isEmpty());
}

TEST_CASE("Only its owner may speak to the first start", "[app]")
{
    First first;
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    CHECK((QFileInfo(first.instance.meetingPoint()).permissions() & others) == 0);
}

TEST_CASE("A message that announces more than the limit is dropped unread", "[app]")
{
    First first;
    QLocalSocket socket;
    socket.connectToServer(first.instance.meetingPoint());
    REQUIRE(socket.waitForConnected(1000));
    socket.write(message(0xffffffffU, QByteArray(100, 'a')));
    socket.flush();
    CHECK(waitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }));
    CHECK(first.opened.isEmpty());
}

TEST_CASE("A connection that never finishes its message goes after two seconds", "[app]")
{
    First first;
    QLocalSocket socket;
    socket.connectToServer(first.instance.meetingPoint());
    REQUIRE(socket.waitForConnected(1000));
    socket.write(message(10, "half"));
    socket.flush();
    CHECK(waitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }));
    CHECK(first.opened.isEmpty());
    CHECK(startAgain(first, "later") == SingleInstance::Role::Second);
    CHECK(waitFor([&] { return first.opened.contains("later"); }));
}

TEST_CASE("Many connections at once leave the first start answering", "[app]")
{
    First first;
    std::vector<std::unique_ptr<QLocalSocket>> crowd;
    for (int i = 0; i < 40; ++i) {
        crowd.push_back(std::make_unique<QLocalSocket>());
        crowd.back()->connectToServer(first.instance.meetingPoint());
        crowd.back()->write(message(3, "x"));
        QCoreApplication::processEvents();
    }
    crowd.clear();
    CHECK(waitFor([&] { return startAgain(first, "after") == SingleInstance::Role::Second && first.opened.contains("after"); }));
}

TEST_CASE("What a start left behind does not keep the next one out", "[app]")
{
    application();
    QTemporaryDir folder;
    {
        SingleInstance gone(folder.path());
        REQUIRE(gone.claim({}) == SingleInstance::Role::First);
    }
    QFile leftover(folder.filePath(QStringLiteral("window")));
    REQUIRE(leftover.open(QIODevice::WriteOnly));
    leftover.close();
    SingleInstance next(folder.path());
    CHECK(next.claim({}) == SingleInstance::Role::First);
}

TEST_CASE("A link longer than any invitation is not handed over", "[app]")
{
    First first;
    CHECK(startAgain(first, QByteArray(SingleInstance::kMaxMessage + 1, 'a')) == SingleInstance::Role::Second);
    CHECK_FALSE(waitFor([&] { return !first.opened.isEmpty(); }, 200));
}

#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>
#include <QtEndian>

namespace alcove::desktop {

namespace {

constexpr int kHeader = 4;
constexpr char kTaken = 'k';
/// sun_path of a Unix socket holds 104 bytes on the narrowest system (macOS, FreeBSD), its end included.
constexpr qsizetype kLongestPath = 103;

QString meetingPointIn(const QString& folder)
{
#ifdef Q_OS_WIN
    // A pipe's name is the whole system's; the folder's hash makes it this person's and this folder's.
    const QByteArray hash = QCryptographicHash::hash(QDir(folder).canonicalPath().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("alcove-") + QString::fromLatin1(hash.toHex().left(32));
#else
    const QString inside = QDir(folder).absoluteFilePath(QStringLiteral("window"));
    if (inside.toUtf8().size() <= kLongestPath)
        return inside;
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QByteArray hash = QCryptographicHash::hash(QDir(folder).canonicalPath().toUtf8(), QCryptographicHash::Sha256);
    return QDir(runtime).absoluteFilePath(QStringLiteral("alcove-") + QString::fromLatin1(hash.toHex().left(32)));
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString& dataFolder)
    : m_path(meetingPointIn(dataFolder))
    , m_lock(QDir(dataFolder).absoluteFilePath(QStringLiteral("window.lock")))
{
    m_lock.setStaleLockTime(0); // a holder that lives is never stale, however long it runs
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMaxConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::Role SingleInstance::claim(const QByteArray& link)
{
    if (!m_lock.tryLock(0)) {
        static_cast<void>(handOver(link));
        return Role::Second;
    }
    listen();
    return Role::First;
}

void SingleInstance::listen()
{
    // The lock says that whoever left a socket here is gone.
    QLocalServer::removeServer(m_path);
    static_cast<void>(m_server.listen(m_path));
}

bool SingleInstance::handOver(const QByteArray& link) const
{
    if (link.size() > kMaxMessage)
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    QByteArray message(kHeader, '\0');
    qToBigEndian(static_cast<quint32>(link.size()), message.data());
    message += link;
    socket.write(message);
    if (!socket.waitForBytesWritten(kPatienceMs))
        return false;
    return socket.waitForReadyRead(kPatienceMs) && socket.read(1) == QByteArray(1, kTaken);
}

void SingleInstance::accept()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        if (m_connections >= kMaxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        socket->setReadBufferSize(kHeader + kMaxMessage);
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(kPatienceMs, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
        const auto read = [this, socket] {
            if (socket->bytesAvailable() < kHeader)
                return;
            const QByteArray header = socket->peek(kHeader);
            const auto size = static_cast<qint64>(qFromBigEndian<quint32>(header.constData()));
            if (size > kMaxMessage) {
                socket->abort();
                return;
            }
            if (socket->bytesAvailable() < kHeader + size)
                return;
            socket->read(kHeader);
            const QByteArray link = socket->read(size);
            disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
            socket->write(QByteArray(1, kTaken));
            socket->disconnectFromServer();
            Q_EMIT opened(link);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace alcove::desktop

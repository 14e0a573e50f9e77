#include "tests/support/broker/mosquitto_process.h"

#include "core/practice/connection_service.h"
#include "tests/support/catch.h"

#include <QTcpSocket>

#include <fstream>
#include <sstream>

namespace alcove::testing {
namespace {

QString support(const char* name)
{
    return QStringLiteral(ALCOVE_SOURCE_DIR "/tests/support/broker/") + QString::fromLatin1(name);
}

} // namespace

MosquittoProcess::MosquittoProcess()
{
    REQUIRE(QProcess::execute(QStringLiteral("python3"), { support("practice_broker.py"), m_folder.path() }) == 0);
    std::istringstream(read("ports")) >> tlsPort >> webSocketPort >> plainPort >> hostilePort;
}

MosquittoProcess::~MosquittoProcess() { stop(); }

void MosquittoProcess::start()
{
    m_process.start(QStringLiteral("mosquitto"), { QStringLiteral("-c"), m_folder.filePath(QStringLiteral("mosquitto.conf")) });
    REQUIRE(m_process.waitForStarted());
    // It listens some time after it has started.
    for (int i = 0; i < 200; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), tlsPort);
        if (socket.waitForConnected())
            return;
        m_process.waitForFinished(50);
    }
    FAIL("mosquitto does not listen");
}

void MosquittoProcess::startHostile(const char* mode)
{
    m_process.start(QStringLiteral("python3"),
        { support("hostile_broker.py"), m_folder.path(), QString::number(hostilePort), QString::fromLatin1(mode) });
    REQUIRE(m_process.waitForReadyRead());
}

void MosquittoProcess::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

int MosquittoProcess::publish(
    const char* user, const char* password, const std::string& topic, const char* text, bool retained) const
{
    QStringList arguments { QStringLiteral("-h"), QStringLiteral("localhost"), QStringLiteral("-p"), QString::number(tlsPort),
        QStringLiteral("--cafile"), m_folder.filePath(QStringLiteral("ca.pem")), QStringLiteral("-u"), QString::fromLatin1(user),
        QStringLiteral("-P"), QString::fromLatin1(password), QStringLiteral("-q"), QStringLiteral("1"), QStringLiteral("-t"),
        QString::fromStdString(topic), QStringLiteral("-m"), QString::fromLatin1(text) };
    if (retained)
        arguments << QStringLiteral("-r");
    return QProcess::execute(QStringLiteral("mosquitto_pub"), arguments);
}

Bytes MosquittoProcess::certificate(const char* name) const { return practice::certificateFromPem(read(name)).value(); }
std::string MosquittoProcess::serviceLine() const { return read("service"); }

std::string MosquittoProcess::read(const char* name) const
{
    std::ifstream file(m_folder.filePath(QString::fromLatin1(name)).toStdString());
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace alcove::testing

#include "app/rendezvous/socket_thread.h"

#include <QMetaObject>
#include <QObject>
#include <QThread>

namespace alcove::rendezvous {

SocketThread::SocketThread()
    : m_thread(std::make_unique<QThread>())
    , m_host(new QObject)
{
    m_thread->setObjectName(QStringLiteral("rendezvous"));
    m_host->moveToThread(m_thread.get());
    // Without a context object: runs where it is emitted, at the end of the thread.
    QObject::connect(m_thread.get(), &QThread::finished, [host = m_host] { delete host; });
    m_thread->start();
}

SocketThread::~SocketThread()
{
    post([thread = m_thread.get()] { thread->quit(); });
    m_thread->wait();
}

void SocketThread::post(Task task) { QMetaObject::invokeMethod(m_host, std::move(task), Qt::QueuedConnection); }

} // namespace alcove::rendezvous

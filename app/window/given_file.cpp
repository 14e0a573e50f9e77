#include "app/window/given_file.h"

#include "app/desktop/single_instance.h"

#include <QFile>
#include <QUrl>

namespace alcove::app {
namespace {

QString localPath(const QString& given)
{
    const QUrl url(given);
    return url.isLocalFile() ? url.toLocalFile() : given;
}

} // namespace

std::string backupOf(const std::string& given)
{
    const QString path = localPath(QString::fromStdString(given));
    const bool link = path.startsWith(QStringLiteral("alcove:"), Qt::CaseInsensitive);
    return !link && path.endsWith(QStringLiteral(".alcovebak"), Qt::CaseInsensitive) ? path.toStdString() : std::string();
}

QByteArray linkOf(const std::string& given)
{
    const QString text = QString::fromStdString(given);
    if (!backupOf(given).empty())
        return {};
    if (text.isEmpty() || text.startsWith(QStringLiteral("alcove:"), Qt::CaseInsensitive))
        return text.toUtf8();
    QFile file(localPath(text));
    return file.open(QIODevice::ReadOnly) ? file.read(desktop::SingleInstance::kMaxMessage) : text.toUtf8();
}

} // namespace alcove::app

#include "app/keystore/keychain_key_store.h"

#include <QEventLoop>
#include <QString>

#include <qt6keychain/keychain.h>

namespace alcove::app {
namespace {

QString service() { return QStringLiteral("Alcove"); }

QString toText(std::string_view name) { return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())); }

Error errorOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return { ErrorCode::PermissionDenied, "the keychain refuses" };
    case QKeychain::NoBackendAvailable: return { ErrorCode::Unreachable, "there is no keychain" };
    default: return { ErrorCode::StorageFailed, "the keychain does not answer as it should" };
    }
}

void run(QKeychain::Job& job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
}

} // namespace

Result<std::optional<crypto::Key>> KeychainKeyStore::load(std::string_view name)
{
    QKeychain::ReadPasswordJob job(service());
    job.setKey(toText(name));
    run(job);
    if (job.error() == QKeychain::EntryNotFound)
        return std::optional<crypto::Key> {};
    if (job.error() != QKeychain::NoError)
        return errorOf(job);
    QByteArray bytes = job.binaryData();
    if (bytes.size() != static_cast<qsizetype>(crypto::Key::kSize))
        return Error { ErrorCode::Malformed, "the keychain's entry is not a key" };
    std::optional<crypto::Key> key(ByteView { reinterpret_cast<const std::uint8_t*>(bytes.constData()), crypto::Key::kSize });
    bytes.fill('\0');
    return key;
}

Status KeychainKeyStore::store(std::string_view name, const crypto::Key& key)
{
    QKeychain::WritePasswordJob job(service());
    job.setKey(toText(name));
    const ByteView view = key.view();
    job.setBinaryData(QByteArray(reinterpret_cast<const char*>(view.data()), static_cast<qsizetype>(view.size())));
    run(job);
    if (job.error() != QKeychain::NoError)
        return errorOf(job);
    ASSIGN_OR_RETURN(const std::optional<crypto::Key> kept, load(name));
    if (!kept || !kept->equals(key.view()))
        return Error { ErrorCode::StorageFailed, "the keychain did not keep the key" };
    return {};
}

Status KeychainKeyStore::remove(std::string_view name)
{
    QKeychain::DeletePasswordJob job(service());
    job.setKey(toText(name));
    run(job);
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        return errorOf(job);
    return {};
}

} // namespace alcove::app

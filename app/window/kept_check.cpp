#include "app/window/kept_check.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace alcove::app {
namespace {

using Model = ui::CheckModel;

QByteArray hashed(const QByteArray& devices)
{
    return QCryptographicHash::hash(devices, QCryptographicHash::Sha256).toHex().left(16);
}

} // namespace

Model::Kept KeptCheck::load(const QByteArray& devices, const QDateTime& now) const
{
    Model::Kept kept;
    kept.when = m_settings.value(QStringLiteral("check/when")).toDateTime();
    const bool ready = m_settings.value(QStringLiteral("check/fine"), false).toBool();
    const bool same = m_settings.value(QStringLiteral("check/devices")).toByteArray() == hashed(devices);
    const bool fresh = kept.when.isValid() && kept.when <= now && kept.when.daysTo(now) < kDays;
    kept.fine = ready && same && fresh;
    const int trouble = m_settings.value(QStringLiteral("check/trouble"), -1).toInt();
    kept.hasTrouble = !ready && fresh && trouble >= 0 && trouble < Model::kItems;
    kept.trouble = kept.hasTrouble ? static_cast<Model::Item>(trouble) : Model::Item::Speaker;
    return kept;
}

void KeptCheck::save(const Model::Kept& kept, const QByteArray& devices)
{
    m_settings.setValue(QStringLiteral("check/when"), kept.when);
    m_settings.setValue(QStringLiteral("check/fine"), kept.fine);
    m_settings.setValue(QStringLiteral("check/trouble"), kept.hasTrouble ? static_cast<int>(kept.trouble) : -1);
    m_settings.setValue(QStringLiteral("check/devices"), hashed(devices));
}

std::optional<KeptCheck::EchoPath> KeptCheck::echoPath(const QByteArray& microphone, const QByteArray& speaker) const
{
    if (m_settings.value(QStringLiteral("check/echoDevices")).toByteArray() != hashed(microphone + '\n' + speaker))
        return std::nullopt;
    bool ok = false;
    EchoPath path;
    path.delayMilliseconds = std::clamp(m_settings.value(QStringLiteral("check/echoDelay")).toInt(&ok), 0, 500);
    path.skew = m_settings.value(QStringLiteral("check/echoSkew")).toDouble();
    return ok && std::isfinite(path.skew) ? std::optional(path) : std::nullopt;
}

void KeptCheck::saveEchoPath(const EchoPath& path, const QByteArray& microphone, const QByteArray& speaker)
{
    m_settings.setValue(QStringLiteral("check/echoDevices"), hashed(microphone + '\n' + speaker));
    m_settings.setValue(QStringLiteral("check/echoDelay"), path.delayMilliseconds);
    m_settings.setValue(QStringLiteral("check/echoSkew"), path.skew);
}

Model::Quieten KeptCheck::quieten() const
{
    const int level = m_settings.value(QStringLiteral("check/quieten"), static_cast<int>(Model::Quieten::Gentle)).toInt();
    return static_cast<Model::Quieten>(std::clamp(level, 0, static_cast<int>(Model::Quieten::Strong)));
}

void KeptCheck::saveQuieten(Model::Quieten quieten) { m_settings.setValue(QStringLiteral("check/quieten"), static_cast<int>(quieten)); }

} // namespace alcove::app

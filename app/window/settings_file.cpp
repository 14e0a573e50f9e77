#include "app/window/settings_file.h"

#include <QFile>
#include <QSettings>

#include <utility>

namespace alcove::app {

SettingsFile::SettingsFile(const QString& path)
    : m_path(path)
{
    const QSettings file(m_path, QSettings::IniFormat);
    for (const QString& key : file.allKeys())
        m_values.insert(key, file.value(key));
}

SettingsFile::~SettingsFile() = default;

void SettingsFile::setValue(const QString& key, const QVariant& value)
{
    if (m_values.contains(key) && m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    change(key, value);
}

void SettingsFile::remove(const QString& key)
{
    if (m_values.remove(key) > 0)
        change(key, {});
}

void SettingsFile::erase()
{
    m_values.clear();
    const std::lock_guard lock(m_mutex);
    m_erased = true;
    m_disk.post([this] { QFile::remove(m_path); });
}

void SettingsFile::change(const QString& key, const QVariant& value)
{
    const std::lock_guard lock(m_mutex);
    // One turn of the disk takes all that has come by then.
    const bool first = m_waiting.isEmpty();
    m_waiting.insert(key, value);
    if (first && !m_erased)
        m_disk.post([this] { write(); });
}

void SettingsFile::write()
{
    QMap<QString, QVariant> changes;
    {
        const std::lock_guard lock(m_mutex);
        if (m_erased)
            return;
        changes = std::exchange(m_waiting, {});
    }
    QSettings file(m_path, QSettings::IniFormat);
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (change.value().isValid())
            file.setValue(change.key(), change.value());
        else
            file.remove(change.key());
    }
    file.sync();
}

} // namespace alcove::app

#pragma once

#include "core/base/thread_task_runner.h"

#include <QMap>
#include <QString>
#include <QVariant>

#include <mutex>

namespace alcove::app {

/// The file of what a person chose about the program: read once, kept in memory, and written on a thread of its own,
/// since a busy disk takes a second over what nobody wants to wait for.
/// Invariant: `value` gives what was set last; the file follows in the same order. What was set is written by the
/// end of this object.
/// Sequence: ui.
class SettingsFile {
public:
    explicit SettingsFile(const QString& path);
    ~SettingsFile();
    SettingsFile(const SettingsFile&) = delete;
    SettingsFile& operator=(const SettingsFile&) = delete;

    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise = {}) const { return m_values.value(key, otherwise); }
    [[nodiscard]] bool contains(const QString& key) const { return m_values.contains(key); }
    void setValue(const QString& key, const QVariant& value);
    void remove(const QString& key);
    /// Everything in it is to be gone: the file too, and nothing is written any more.
    void erase();

private:
    void change(const QString& key, const QVariant& value);
    void write();

    const QString m_path;
    QMap<QString, QVariant> m_values;
    std::mutex m_mutex;
    QMap<QString, QVariant> m_waiting; ///< changes for the file; an invalid value takes its key out
    bool m_erased = false;
    ThreadTaskRunner m_disk { "settings" }; ///< last: it runs what is posted before the rest goes
};

} // namespace alcove::app

#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace alcove::desktop {

/// Keeps the computer awake and its screen lit while somebody waits or a session runs.
/// Invariant: awake is what was asked for last; a system that refuses is left as it is.
/// Sequence: ui; nothing blocks.
/// Source: XDG desktop portal, interface Inhibit; the Idle Inhibition Service of freedesktop.org
/// (org.freedesktop.ScreenSaver); SetThreadExecutionState; IOPMAssertionCreateWithName.
class SleepInhibitor final : public QObject {
    Q_OBJECT
public:
    explicit SleepInhibitor(QObject* parent = nullptr);
    ~SleepInhibitor() override;

    /// `reason` may be shown by the system to the person.
    void hold(const QString& reason);
    void release();

    /// The system has agreed to stay awake.
    [[nodiscard]] bool isHeld() const;

Q_SIGNALS:
    void heldChanged(bool held);

private:
    class System;
    std::unique_ptr<System> m_system;
};

} // namespace alcove::desktop

#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

namespace alcove::desktop {

/// One window for one data folder: the first start holds it, a second one hands its link over and ends.
/// The meeting point is a socket inside the data folder, which its owner alone may enter.
/// Invariant: a link that is handed over is only shown, as if it had been pasted.
/// Sequence: ui.
/// Errors: without a meeting point (a folder that takes no sockets) this is still the first start; a
/// second one then finds the folder held and nobody to speak to.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// The most a link, or an invitation's file, may be long; more is not read.
    static constexpr qint64 kMaxMessage = 32 * 1024;
    /// Chosen: a person opens links one by one; more at once only wastes time.
    static constexpr int kMaxConnections = 4;
    static constexpr int kPatienceMs = 2000;

    enum class Role {
        First,  ///< this one holds the folder; link() follows
        Second, ///< handed over, or nobody answered: end
    };

    explicit SingleInstance(const QString& dataFolder);

    /// `link` may be empty: the window comes forward.
    [[nodiscard]] Role claim(const QByteArray& link);
    /// Where a second start speaks to the first.
    [[nodiscard]] QString meetingPoint() const { return m_path; }

Q_SIGNALS:
    /// A second start wants to show this, or, when it is empty, the window.
    void opened(const QByteArray& link);

private:
    void listen();
    void accept();
    [[nodiscard]] bool handOver(const QByteArray& link) const;

    QString m_path;
    QLockFile m_lock;
    QLocalServer m_server;
    int m_connections = 0;
};

} // namespace alcove::desktop

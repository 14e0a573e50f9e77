#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace alcove::ui {

/// The time of day for greetings, dates and waiting: pages read it here, so that tests can set it.
/// Sequence: ui.
class ClockModel : public QObject {
    Q_OBJECT
public:
    explicit ClockModel(QObject* parent = nullptr);

    /// Follows the computer's clock from now on.
    void follow();
    [[nodiscard]] QDateTime now() const { return m_now; }
    void setNow(const QDateTime& now);

Q_SIGNALS:
    void changed();

private:
    QDateTime m_now;
    QTimer m_timer;
};

} // namespace alcove::ui

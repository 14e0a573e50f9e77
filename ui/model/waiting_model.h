#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

namespace alcove::ui {

/// The client's side of the waiting room. Letting in is CallModel::State::Admitted.
/// Sequence: ui.
class WaitingModel : public QObject {
    Q_OBJECT
public:
    /// What stands between this person and the session, although the waiting room is open.
    enum class Obstacle {
        None,
        NoService,      ///< only services may be used, by own choice, and the link names none; nobody was asked
        NoRelay,        ///< only services may be used, by own choice, and none carries sound and picture
        LinkNeedsRelay, ///< the same, because the link asks for it
        NoWay           ///< sound and picture find no way from this network
    };
    Q_ENUM(Obstacle)

    using QObject::QObject;

    [[nodiscard]] Obstacle obstacle() const { return m_obstacle; }
    void setObstacle(Obstacle obstacle);
    /// Going in would lead nowhere until somebody changes something.
    [[nodiscard]] bool isHeld() const { return m_obstacle != Obstacle::None && m_obstacle != Obstacle::NoWay; }
    /// The therapist's program answered and is connected now.
    [[nodiscard]] bool therapistHere() const { return m_therapistHere; }
    void setTherapistHere(bool here);
    /// The therapist sent "I'll be a few minutes".
    [[nodiscard]] bool fewMinutes() const { return m_fewMinutes; }
    void setFewMinutes(bool on);
    /// The planned start; invalid: none is known.
    [[nodiscard]] QDateTime start() const { return m_start; }
    void setStart(const QDateTime& start);
    [[nodiscard]] QString practiceName() const { return m_practiceName; }
    [[nodiscard]] QString practiceNumber() const { return m_practiceNumber; }
    void setPractice(const QString& name, const QString& number);

Q_SIGNALS:
    void changed();
    void therapistHereChanged(bool here);
    void obstacleChanged(alcove::ui::WaitingModel::Obstacle obstacle);

private:
    Obstacle m_obstacle = Obstacle::None;
    bool m_therapistHere = false;
    bool m_fewMinutes = false;
    QDateTime m_start;
    QString m_practiceName;
    QString m_practiceNumber;
};

} // namespace alcove::ui

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
    using QObject::QObject;

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

private:
    bool m_therapistHere = false;
    bool m_fewMinutes = false;
    QDateTime m_start;
    QString m_practiceName;
    QString m_practiceNumber;
};

} // namespace alcove::ui

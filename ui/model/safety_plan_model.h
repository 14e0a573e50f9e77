#pragma once

#include <QObject>
#include <QString>
#include <QVector>

namespace alcove::ui {

/// One part of the person's own plan.
struct PlanPart {
    QString heading;
    QString text;

    friend bool operator==(const PlanPart& a, const PlanPart& b) { return a.heading == b.heading && a.text == b.text; }
};

/// The client's own safety plan, in their order and under their headings.
/// Sequence: ui.
class SafetyPlanModel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const QVector<PlanPart>& parts() const { return m_parts; }
    void setParts(const QVector<PlanPart>& parts);

Q_SIGNALS:
    void changed();
    /// Keep this; answer with setParts.
    void saveRequested(const QVector<alcove::ui::PlanPart>& parts);

private:
    QVector<PlanPart> m_parts;
};

} // namespace alcove::ui

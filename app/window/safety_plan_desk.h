#pragma once

#include "core/records/safety_plan_store.h"
#include "ui/model/safety_plan_model.h"

namespace alcove::app {

/// Keeps the client's safety plan in the vault. Sequence: ui.
class SafetyPlanDesk final : public QObject {
    Q_OBJECT
public:
    SafetyPlanDesk(records::Vault& vault, ui::SafetyPlanModel& model);

private:
    void save(const QVector<ui::PlanPart>& parts);

    records::SafetyPlanStore m_store;
    ui::SafetyPlanModel& m_model;
};

} // namespace alcove::app

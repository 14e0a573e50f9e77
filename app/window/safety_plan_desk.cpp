#include "app/window/safety_plan_desk.h"

#include "core/base/log.h"

namespace alcove::app {

SafetyPlanDesk::SafetyPlanDesk(records::Vault& vault, ui::SafetyPlanModel& model)
    : m_store(vault)
    , m_model(model)
{
    auto stored = m_store.load();
    if (stored) {
        QVector<ui::PlanPart> parts;
        for (const records::SafetyPlanPart& part : *stored)
            parts.append({ QString::fromStdString(part.heading), QString::fromStdString(part.text) });
        m_model.setParts(parts);
    } else {
        log(LogLevel::Warning, "window", "the safety plan could not be read: " + stored.error().detail);
    }
    connect(&m_model, &ui::SafetyPlanModel::saveRequested, this, &SafetyPlanDesk::save);
}

void SafetyPlanDesk::save(const QVector<ui::PlanPart>& parts)
{
    std::vector<records::SafetyPlanPart> plan;
    for (const ui::PlanPart& part : parts)
        plan.push_back({ part.heading.toStdString(), part.text.toStdString() });
    if (auto saved = m_store.save(plan); !saved)
        log(LogLevel::Warning, "window", "the safety plan was not kept: " + saved.error().detail);
    else
        m_model.setParts(parts);
}

} // namespace alcove::app

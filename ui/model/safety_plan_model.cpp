#include "ui/model/safety_plan_model.h"

#include "ui/model/property.h"

namespace alcove::ui {

void SafetyPlanModel::setParts(const QVector<PlanPart>& parts)
{
    if (store(m_parts, parts))
        Q_EMIT changed();
}

} // namespace alcove::ui

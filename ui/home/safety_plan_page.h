#pragma once

#include "ui/model/models.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_area.h"

#include <QTimer>

namespace alcove::ui {

/// The client's own plan for hard times: parts under headings they choose, kept two seconds after the
/// last letter, readable without a network. Nobody else gets it unless the person hands it on.
/// Sequence: ui.
class SafetyPlanPage : public Page {
    Q_OBJECT
public:
    SafetyPlanPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    struct Part {
        Card* card = nullptr;
        Field* heading = nullptr;
        TextArea* text = nullptr;
        Button* remove = nullptr;
    };
    Part makePart(int number, const PlanPart& content);
    void fill(const QVector<PlanPart>& parts);
    void addPart(const PlanPart& content);
    void removePart(const Card* card);
    void changed();
    void keep();
    void copy();
    [[nodiscard]] QVector<PlanPart> written() const;

    SafetyPlanModel& m_plan;
    QVector<Part> m_parts;
    QVBoxLayout* m_cards;
    PlainLabel* m_state;
    Button* m_add;
    QTimer m_keep;
    bool m_dirty = false;
};

} // namespace alcove::ui

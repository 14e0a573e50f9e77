#pragma once

#include "ui/model/call_model.h"
#include "ui/model/session_tools_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/visibility_line.h"

#include <array>

namespace alcove::ui {

/// The word of the dial and its icon; Hidden has neither.
struct ComfortWord {
    QString word;
    QString icon;
};
[[nodiscard]] ComfortWord comfortWord(SessionToolsModel::Comfort comfort);

/// The client's dial: one of four answers, none of them asked for, and what exactly the therapist sees of
/// it. Sequence: ui.
class ComfortPopover : public Popover {
    Q_OBJECT
public:
    ComfortPopover(const Theme& theme, QWidget* parent, CallModel& call, SessionToolsModel& tools);

    [[nodiscard]] QWidget* firstFocus() const;

private:
    void render();

    CallModel& m_call;
    SessionToolsModel& m_tools;
    std::array<Chip*, 4> m_chips {};
    VisibilityLine* m_seen;
};

} // namespace alcove::ui

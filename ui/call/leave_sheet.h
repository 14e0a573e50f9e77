#pragma once

#include "ui/model/call_model.h"
#include "ui/widgets/sheet.h"

namespace alcove::ui {

/// "Leave the session?" Three answers of the same weight; the focus starts on Stay. Sequence: ui.
class LeaveSheet : public Sheet {
    Q_OBJECT
public:
    LeaveSheet(const Theme& theme, QWidget* host, CallModel& call);
    void ask();

private:
    CallModel& m_call;
    PlainLabel* m_text;
    Button* m_moment;
    Button* m_stay;
};

} // namespace alcove::ui

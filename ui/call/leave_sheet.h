#pragma once

#include "ui/model/call_model.h"
#include "ui/model/settings_model.h"
#include "ui/widgets/sheet.h"

namespace alcove::ui {

/// "Leave the session?" Three answers of the same weight; the focus starts on Stay. The client leaves and
/// the session goes on; the therapist chooses between ending it and stepping away. Sequence: ui.
class LeaveSheet : public Sheet {
    Q_OBJECT
public:
    LeaveSheet(const Theme& theme, QWidget* host, CallModel& call, SettingsModel& settings);
    void ask();

private:
    [[nodiscard]] QString consequence(bool therapist) const;

    CallModel& m_call;
    SettingsModel& m_settings;
    PlainLabel* m_text;
    Button* m_end;
    Button* m_leave;
    Button* m_moment;
    Button* m_stay;
};

} // namespace alcove::ui

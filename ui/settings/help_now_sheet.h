#pragma once

#include "ui/model/waiting_model.h"
#include "ui/widgets/sheet.h"

namespace alcove::ui {

/// Help right now: works without a network, tells nobody, is never logged. Sequence: ui.
class HelpNowSheet : public Sheet {
    Q_OBJECT
public:
    HelpNowSheet(const Theme& theme, QWidget* host, WaitingModel& waiting);
    void openHelp();

private:
    WaitingModel& m_waiting;
    QWidget* m_practice;
    PlainLabel* m_practiceText;
    Button* m_close;
};

} // namespace alcove::ui

#pragma once

#include "ui/waiting/breathing_panel.h"
#include "ui/widgets/sheet.h"

namespace alcove::ui {

/// A minute to settle: the light to breathe with, or its words. It has no end of its own and counts nothing.
/// Sequence: ui.
class SettlingSheet : public Sheet {
    Q_OBJECT
public:
    SettlingSheet(const Theme& theme, QWidget* host);
    void openSettling();

private:
    BreathingPanel* m_panel;
    Button* m_enough;
};

} // namespace alcove::ui

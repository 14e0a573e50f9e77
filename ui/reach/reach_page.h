#pragma once

#include "ui/model/reach_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/page.h"
#include "ui/widgets/setting_row.h"

namespace alcove::ui {

/// Says whether people elsewhere can reach this computer, and why not; takes a connection service's one
/// line. Nothing technical is asked. Sequence: ui.
class ReachPage : public Page {
    Q_OBJECT
public:
    ReachPage(const Theme& theme, ReachModel& model);

    [[nodiscard]] QWidget* firstFocus() override { return m_continue; }

private:
    QWidget* buildVerdict();
    QWidget* buildService();
    void useLine();
    void render();

    ReachModel& m_model;
    IconView* m_icon;
    PlainLabel* m_title;
    PlainLabel* m_text;
    Button* m_again;
    Field* m_line;
    PlainLabel* m_serviceText;
    PlainLabel* m_serviceDetail;
    Button* m_try;
    ToggleRow* m_homeAddresses;
    Button* m_continue;
};

} // namespace alcove::ui

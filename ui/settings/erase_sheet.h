#pragma once

#include "ui/model/privacy_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tick_box.h"

namespace alcove::ui {

/// The question before everything is erased: what goes, what it can't reach, a copy first, a typed word.
/// Sequence: ui.
class EraseSheet : public Sheet {
    Q_OBJECT
public:
    EraseSheet(const Theme& theme, QWidget* host, PrivacyModel& privacy);
    void openErase();

private:
    void render();
    void erase();

    PrivacyModel& m_privacy;
    PlainLabel* m_reach;
    TickBox* m_copyFirst;
    Field* m_word;
    Button* m_keep;
    Button* m_erase;
};

} // namespace alcove::ui

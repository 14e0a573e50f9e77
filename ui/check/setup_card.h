#pragma once

#include "ui/model/check_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/plain_label.h"

namespace alcove::ui {

/// What is known of one's own setup, on home: how the last check came out, and the way to another.
/// Sequence: ui.
class SetupCard : public Card {
    Q_OBJECT
public:
    SetupCard(const Theme& theme, CheckModel& check);

Q_SIGNALS:
    void checkRequested();

private:
    void render();

    CheckModel& m_check;
    IconView* m_mark;
    PlainLabel* m_title;
    PlainLabel* m_detail;
};

} // namespace alcove::ui

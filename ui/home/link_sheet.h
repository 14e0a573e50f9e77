#pragma once

#include "ui/model/home_model.h"
#include "ui/widgets/sheet.h"

namespace alcove::ui {

/// What a pasted link says, before anything is sent: whose it is, whom it would ask, until when.
/// Only Continue goes on, and even then nothing is sent before the waiting room. Sequence: ui.
class LinkSheet : public Sheet {
    Q_OBJECT
public:
    LinkSheet(const Theme& theme, QWidget* host, HomeModel& home);

    /// What takes the focus while the sheet is open.
    [[nodiscard]] QWidget* firstFocus() const { return m_continue; }

private:
    void render();
    PlainLabel* addLine(const Theme& theme, const QString& label);

    HomeModel& m_home;
    PlainLabel* m_fingerprint;
    PlainLabel* m_places;
    PlainLabel* m_until;
    Button* m_continue;
};

} // namespace alcove::ui

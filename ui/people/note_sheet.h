#pragma once

#include "ui/model/journal_model.h"
#include "ui/widgets/sheet.h"

namespace alcove::ui {

/// One note that a client handed over, to be read. Sequence: ui.
class NoteSheet : public Sheet {
    Q_OBJECT
public:
    NoteSheet(const Theme& theme, QWidget* host, JournalModel& journal);

    /// `id` as the models give it: hexadecimal.
    void openNote(const QString& id);

private:
    void show(const JournalNote& note);

    const Theme& m_theme;
    JournalModel& m_journal;
    QVBoxLayout* m_parts;
    Button* m_done;
};

} // namespace alcove::ui

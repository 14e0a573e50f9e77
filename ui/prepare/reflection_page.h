#pragma once

#include "ui/model/models.h"
#include "ui/prepare/note_edit.h"
#include "ui/prepare/settling_sheet.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/option_card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/scale_slider.h"
#include "ui/widgets/visibility_line.h"

#include <array>

namespace alcove::ui {

/// A note before or after a session: four prompts, one place to write, who can read it. Private from the start.
/// Sequence: ui.
class ReflectionPage : public Page {
    Q_OBJECT
public:
    ReflectionPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override { return m_edit; }
    [[nodiscard]] QString spokenTitle() const override { return m_title->text(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildWriting();
    QWidget* buildReaders();
    QWidget* buildFoot();
    void showPrompt(std::size_t prompt);
    void takeText();
    void takeNote();
    void edit();
    void render();

    JournalModel& m_journal;
    SettingsModel& m_settings;
    PlainLabel* m_title;
    QBoxLayout* m_sides;
    std::array<Chip*, 4> m_prompts {};
    PlainLabel* m_promptTitle = nullptr;
    NoteEdit* m_edit = nullptr;
    PlainLabel* m_saved = nullptr;
    Button* m_cover = nullptr;
    OptionCard* m_private = nullptr;
    OptionCard* m_share = nullptr;
    PlainLabel* m_sent = nullptr;
    ScaleSlider* m_feeling = nullptr;
    PlainLabel* m_feelingText = nullptr;
    Button* m_clear = nullptr;
    Button* m_keep = nullptr;
    VisibilityLine* m_readers = nullptr;
    SettlingSheet* m_settling = nullptr;
    std::size_t m_prompt = 0;
    bool m_taking = false;
};

/// The four prompts, in their order.
[[nodiscard]] QStringList notePrompts();

} // namespace alcove::ui

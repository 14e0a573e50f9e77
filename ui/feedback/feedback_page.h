#pragma once

#include "ui/model/models.h"
#include "ui/prepare/note_edit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scale_slider.h"

#include <array>

namespace alcove::ui {

/// "How was today?" Nothing is preselected, three buttons weigh the same, and nobody is told which of two it
/// was. Closing the window is Skip.
/// Sequence: ui.
class FeedbackPage : public Page {
    Q_OBJECT
public:
    FeedbackPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override { return m_sliders.front(); }
    [[nodiscard]] QString spokenTitle() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildStatements();
    QWidget* buildWords();
    QWidget* buildFoot();
    [[nodiscard]] FeedbackAnswers answers() const;
    void clear();
    void leave();
    void render();

    FeedbackModel& m_feedback;
    PlainLabel* m_lead;
    QBoxLayout* m_sides;
    std::array<ScaleSlider*, 4> m_sliders {};
    std::array<PlainLabel*, 4> m_unanswered {};
    std::array<Button*, 4> m_clear {};
    std::array<Chip*, 5> m_comfort {};
    NoteEdit* m_words = nullptr;
    Button* m_send = nullptr;
    PlainLabel* m_fine = nullptr;
};

} // namespace alcove::ui

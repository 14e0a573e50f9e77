#pragma once

#include "ui/model/models.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tag.h"

namespace alcove::ui {

/// What the therapist told about themselves, in their words. Sequence: ui.
class AboutTherapistPage : public Page {
    Q_OBJECT
public:
    AboutTherapistPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override { return m_agreement; }

private:
    QWidget* buildHead();
    void render();

    AboutModel& m_about;
    Avatar* m_avatar;
    PlainLabel* m_name;
    PlainLabel* m_say;
    PlainLabel* m_profession;
    Tag* m_verified;
    PlainLabel* m_speaks;
    Card* m_wordsCard;
    PlainLabel* m_wordsTitle;
    PlainLabel* m_words;
    Card* m_expectCard;
    QVBoxLayout* m_expect;
    PlainLabel* m_nothing;
    Button* m_agreement;
};

} // namespace alcove::ui

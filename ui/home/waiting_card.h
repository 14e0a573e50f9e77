#pragma once

#include "ui/model/about_model.h"
#include "ui/model/home_model.h"
#include "ui/widgets/alcove_light.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tag.h"

#include <QBoxLayout>

namespace alcove::ui {

/// One person at the therapist's door. Sequence: ui.
class WaitingCard : public Card {
    Q_OBJECT
public:
    WaitingCard(const Theme& theme, HomeModel& home, const AboutModel& about, const WaitingPerson& person);

    void setPerson(const WaitingPerson& person);
    /// Puts the buttons beside the words, or below them where `width` is too little.
    void fitInto(int width);
    [[nodiscard]] QString id() const { return m_person.id; }
    [[nodiscard]] Button* letIn() const { return m_letIn; }

private:
    void render();
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString aboutText() const;

    const Theme& m_theme;
    const AboutModel& m_told;
    WaitingPerson m_person;
    PlainLabel* m_head;
    PlainLabel* m_name;
    Tag* m_tag;
    PlainLabel* m_detail;
    PlainLabel* m_about;
    QBoxLayout* m_row;
    Button* m_minutes;
    Button* m_notNow;
    Button* m_letIn;
};

} // namespace alcove::ui

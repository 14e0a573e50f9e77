#pragma once

#include "ui/widgets/alcove_light.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"

namespace alcove::ui {

/// The large arch of the waiting room with a few words under it, and the breath for those who want it.
/// Sequence: ui.
class BreathingPanel : public Card {
    Q_OBJECT
public:
    explicit BreathingPanel(const Theme& theme);

    /// Whether the therapist is here: the light and its disc.
    /// `therapist` as the light is called to those who do not see it.
    void setTherapistHere(bool here, const QString& therapist);
    /// The therapist let them in: the words become an invitation.
    void setInvited(bool invited);
    void setBreathing(bool on);
    [[nodiscard]] AlcoveLight* light() const { return m_light; }

Q_SIGNALS:
    void breathingChosen(bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();

    const Theme& m_theme;
    AlcoveLight* m_light;
    PlainLabel* m_title;
    PlainLabel* m_text;
    Button* m_wordsOnly;
    Button* m_hide;
    Button* m_breathe;
    AlcoveLight::Breath m_breath = AlcoveLight::Breath::In;
    bool m_here = false;
    bool m_invited = false;
    bool m_breathing = false;
    bool m_stillLight = false;
};

} // namespace alcove::ui

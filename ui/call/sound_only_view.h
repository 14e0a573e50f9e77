#pragma once

#include "ui/model/call_model.h"
#include "ui/model/device_model.h"
#include "ui/widgets/alcove_light.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/level_meter.h"
#include "ui/widgets/visibility_line.h"

namespace alcove::ui {

/// The stage without a picture: the lit arch with the other person's initials, and their voice as a meter.
/// Sequence: ui.
class SoundOnlyView : public Card {
    Q_OBJECT
public:
    SoundOnlyView(const Theme& theme, CallModel& call, DeviceModel& devices);

    /// What the other person shows on their dial; empty: nothing.
    void setNote(const QString& text, const QString& icon);

Q_SIGNALS:
    void phoneRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();

    const Theme& m_theme;
    CallModel& m_call;
    AlcoveLight* m_light;
    PlainLabel* m_title;
    PlainLabel* m_text;
    QWidget* m_note;
    IconView* m_noteIcon;
    PlainLabel* m_noteText;
    LevelMeter* m_meter;
    VisibilityLine* m_seen;
    Button* m_again;
    Button* m_phone;
};

} // namespace alcove::ui

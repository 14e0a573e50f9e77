#pragma once

#include "ui/model/models.h"
#include "ui/waiting/breathing_panel.h"
#include "ui/waiting/preview_controls.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"
#include "ui/widgets/visibility_line.h"

#include <QGridLayout>

namespace alcove::ui {

/// The client's waiting room, and the open door once the therapist lets them in.
/// Nothing opens by itself: going in is always a press on Go in. Sequence: ui.
class WaitingPage : public Page {
    Q_OBJECT
public:
    WaitingPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QString spokenTitle() const override { return m_title->text(); }

Q_SIGNALS:
    void devicesRequested();
    void helpRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildSide(const Models& models);
    QWidget* buildPerson();
    void render();
    void renderPerson();
    [[nodiscard]] QString notHereText() const;
    void arrange(bool oneColumn);

    WaitingModel& m_waiting;
    CallModel& m_call;
    DeviceModel& m_devices;
    SettingsModel& m_settings;
    ClockModel& m_clock;
    BreathingPanel* m_panel;
    PlainLabel* m_title;
    Banner* m_banner;
    QWidget* m_person;
    Avatar* m_avatar;
    PlainLabel* m_personTitle;
    IconView* m_verified;
    PlainLabel* m_personText;
    QWidget* m_door;
    PlainLabel* m_doorText;
    Button* m_goIn;
    Button* m_notYet;
    PreviewControls* m_preview;
    VisibilityLine* m_seen;
    QWidget* m_side;
    QGridLayout* m_grid;
    bool m_oneColumn = false;
    bool m_askedForLonger = false;
    bool m_breatheEarly = false; ///< the breath was asked for before the therapist came
};

} // namespace alcove::ui

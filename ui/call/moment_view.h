#pragma once

#include "ui/model/models.h"
#include "ui/widgets/alcove_light.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/page.h"
#include "ui/widgets/visibility_line.h"

namespace alcove::ui {

/// A moment, for the one who asked and for the one who waits. Both microphones and cameras are off; no
/// timer is shown; only the one who asked ends it, and each person comes back by their own press.
/// Sequence: ui.
class MomentView : public QWidget {
    Q_OBJECT
public:
    MomentView(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void chatRequested();
    void leaveRequested();
    void helpRequested();
    void phoneRequested();

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildMine();
    QWidget* buildTheirs();
    void render();
    void renderMine();
    void renderTheirs();
    /// The two steps back: this side may return, or has and waits for the other.
    void renderReturn();
    void setAskingBack(bool asking);

    const Theme& m_theme;
    CallModel& m_call;
    SettingsModel& m_settings;
    ChatModel& m_chat;
    SessionToolsModel& m_tools;
    AlcoveLight* m_light;
    PlainLabel* m_title;
    PlainLabel* m_text;
    VisibilityLine* m_seen;
    QWidget* m_mine;
    Button* m_ready;
    Button* m_words;
    Button* m_goBack;
    Button* m_soundFirst;
    Button* m_breathe;
    QWidget* m_theirs;
    QWidget* m_few; ///< the sentences one may send
    PlainLabel* m_feelsRight;
    Chip* m_noRush;
    Chip* m_takeTime;
    Button* m_endGently;
    Button* m_ring;
    Button* m_help;
    bool m_askingBack = false;
};

} // namespace alcove::ui

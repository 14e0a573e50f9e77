#pragma once

#include "ui/model/models.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/safety_words_view.h"
#include "ui/widgets/video_view.h"
#include "ui/widgets/visibility_line.h"

namespace alcove::ui {

/// Reading the words to each other, and what to do if they differ. Both faces stay at the very top.
/// Nothing about a mismatch is sent over this connection. Sequence: ui.
class VerifyPage : public Page {
    Q_OBJECT
public:
    VerifyPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QString spokenTitle() const override { return m_title->text(); }

Q_SIGNALS:
    void helpRequested();
    void done();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildFaces(const Models& models);
    QWidget* buildMatch();
    QWidget* buildDifferent();
    void addStep(QVBoxLayout* column, const QString& icon, const QString& title, PlainLabel* text, Button* button);
    void render();

    CallModel& m_call;
    SettingsModel& m_settings;
    Button* m_back;
    Button* m_help;
    QVBoxLayout* m_column;
    VideoView* m_peerView;
    VideoView* m_ownView;
    PlainLabel* m_title;
    PlainLabel* m_text;
    QWidget* m_match;
    SafetyWordsView* m_words;
    Button* m_same;
    Button* m_digits;
    QWidget* m_different;
    PlainLabel* m_ring;
    Button* m_again;
};

} // namespace alcove::ui

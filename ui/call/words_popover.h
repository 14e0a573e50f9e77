#pragma once

#include "ui/model/call_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/safety_words_view.h"

namespace alcove::ui {

/// Who the other person is known to be, with the four words. Sequence: ui.
class WordsPopover : public Popover {
    Q_OBJECT
public:
    WordsPopover(const Theme& theme, QWidget* parent, CallModel& call);
    [[nodiscard]] QWidget* firstFocus() const { return m_check; }

Q_SIGNALS:
    void checkRequested();

private:
    void render();

    CallModel& m_call;
    IconView* m_icon;
    PlainLabel* m_title;
    PlainLabel* m_text;
    SafetyWordsView* m_words;
    PlainLabel* m_sure;
    Button* m_check;
};

/// How the line is, in words. Sequence: ui.
class LinePopover : public Popover {
    Q_OBJECT
public:
    LinePopover(const Theme& theme, QWidget* parent, CallModel& call);
    [[nodiscard]] QWidget* firstFocus() const { return m_close; }

private:
    void render();

    CallModel& m_call;
    IconView* m_icon;
    PlainLabel* m_title;
    PlainLabel* m_text;
    Button* m_soundOnly;
    Button* m_close;
};

} // namespace alcove::ui

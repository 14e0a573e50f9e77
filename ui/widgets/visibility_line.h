#pragma once

#include "ui/widgets/icon_view.h"
#include "ui/widgets/plain_label.h"

namespace alcove::ui {

/// The line that says who can see or hear something: one icon with one fixed meaning, one sentence.
/// Sequence: ui.
class VisibilityLine : public QWidget {
    Q_OBJECT
public:
    /// Lock: only you. People: you and one named person. Practice: the practice. Shield: microphones, cameras, the line.
    enum class Who { Lock, People, Practice, Shield };

    VisibilityLine(const Theme& theme, Who who, const QString& text = {});
    void setText(const QString& text) { m_text->setText(text); }
    void setWho(Who who);
    void setCentred();

private:
    IconView* m_icon;
    PlainLabel* m_text;
};

} // namespace alcove::ui

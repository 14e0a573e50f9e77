#pragma once

#include "ui/widgets/plain_label.h"

#include <QPlainTextEdit>

namespace alcove::ui {

/// A place to write in that can cover its words: soft bars stand where they are until they are asked for.
/// Pasted text comes in as plain text. Tab goes on to the next control.
/// Sequence: ui.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteEdit(const Theme& theme);

    void setCovered(bool covered);
    /// A line over the text, inside the box; it stays while the text scrolls.
    void setHeading(PlainLabel* heading);
    [[nodiscard]] bool isCovered() const { return m_covered; }
    /// More than this many bytes of UTF-8 do not go in.
    void setMaximumBytes(int bytes) { m_maximum = bytes; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepWithin();
    void placeHeading();

    const Theme& m_theme;
    PlainLabel* m_heading = nullptr;
    bool m_covered = false;
    int m_maximum = 3500;
};

} // namespace alcove::ui

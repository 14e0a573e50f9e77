#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

namespace alcove::ui {

/// The head of a page beside the side bar: its title, one line below, and what can be done at the end, which
/// goes below the words where they would be pressed. Sequence: ui.
class PageHead : public QWidget {
    Q_OBJECT
public:
    PageHead(const Theme& theme, const QString& title, const QString& line = {});

    void setTitle(const QString& title) { m_title->setText(title); }
    void setLine(const QString& line);
    /// In front of the words.
    void addStart(QWidget* widget);
    void addEnd(QWidget* widget);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    PlainLabel* m_title;
    PlainLabel* m_line;
    QBoxLayout* m_all;
    QHBoxLayout* m_words;
    QHBoxLayout* m_ends;
};

/// The scrolling column of a page beside the side bar: its margins, and no wider than is good to read.
class PlaceColumn : public ScrollColumn {
    Q_OBJECT
public:
    PlaceColumn();
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    static constexpr int kMargin = 40;
    static constexpr int kWidest = 1160; ///< beyond it the wall grows

private:
    QVBoxLayout* m_body;
};

} // namespace alcove::ui

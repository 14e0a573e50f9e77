#pragma once

#include "ui/widgets/plain_label.h"

#include <QStringList>

namespace alcove::ui {

/// The four safety words side by side, or two and two where there is no room. With readers, each says
/// who reads it aloud. Always left to right, whatever the interface reads. Sequence: ui.
class SafetyWordsView : public QWidget {
    Q_OBJECT
public:
    enum class Size { Large, Small };

    SafetyWordsView(const Theme& theme, Size size);

    /// `firstReader` and `secondReader` are the small lines over each half; empty: none.
    /// `mineFirst` marks the half that this person reads.
    void setWords(const QStringList& words, const QString& firstReader, const QString& secondReader, bool mineFirst);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QRect box(int index) const;

private:
    [[nodiscard]] int boxHeight() const;
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] QFont wordFont() const;

    const Theme& m_theme;
    Size m_size;
    QStringList m_words;
    QString m_firstReader;
    QString m_secondReader;
    bool m_mineFirst = true;
};

} // namespace alcove::ui

#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace alcove::ui {

/// One size of text to choose: two letters in that size and its name. Those in one parent are one choice.
/// Sequence: ui.
class SizeTile : public QAbstractButton {
    Q_OBJECT
public:
    /// `letters`: how high the two letters stand, in pixels at the standard text size.
    SizeTile(const Theme& theme, const QString& text, int letters);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont lettersFont() const;
    [[nodiscard]] QFont nameFont() const;

    const Theme& m_theme;
    int m_letters;
};

/// One set of colours to choose: a small window in them over a radio mark and the name; two sets share the
/// window for "Automatic". Those in one parent are one choice. Sequence: ui.
class ColoursTile : public QAbstractButton {
    Q_OBJECT
public:
    ColoursTile(const Theme& theme, const QString& text, Scheme leading, Scheme trailing);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWindow(QPainter& painter, const QRectF& frame) const;
    void paintMark(QPainter& painter, const QRectF& ring) const;

    const Theme& m_theme;
    Scheme m_leading;
    Scheme m_trailing;
};

} // namespace alcove::ui

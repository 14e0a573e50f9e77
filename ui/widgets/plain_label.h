#pragma once

#include "ui/theme/theme.h"

#include <QLabel>
#include <QTextLayout>

namespace alcove::ui {

/// Text on a screen, in one of the roles of the type scale, with the line height that belongs to it.
/// Invariant: Qt::PlainText from the constructor on, so nothing another person wrote is ever read as
/// mark-up; every text from a peer is shown by this class alone.
/// Sequence: ui.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    enum class Fit {
        Line, ///< one line, as wide as the text
        Wrap, ///< as many lines as are needed
        Elide ///< one line, shortened with … when there is no room; the accessible name stays whole
    };

    PlainLabel(const Theme& theme, TextRole role, const QString& text = {}, Fit fit = Fit::Wrap);

    void setRole(TextRole role);
    void setColour(Colour colour);
    void setFit(Fit fit);
    /// The first `length` characters are set stronger.
    void setStrongLead(int length);
    /// Labels of fields: what stands in brackets at the end is said more quietly than the rest.
    void quietenAside();
    /// The widest a wrapping text may become; 0: no bound.
    void setMeasure(int pixels);
    /// The colour the text is drawn in.
    [[nodiscard]] QColor ink() const;
    /// Whether some of the text cannot be seen in the present size.
    [[nodiscard]] bool isCut() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_fit == Fit::Wrap; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont textFont() const;
    /// Lays the text out; returns the height, and the natural width through `naturalWidth`.
    int layOut(QTextLayout& layout, int width, double* naturalWidth = nullptr) const;
    [[nodiscard]] int naturalWidth() const;

    const Theme& m_theme;
    TextRole m_role;
    Colour m_colour = Colour::Ink;
    Fit m_fit;
    int m_strongLead = 0;
    int m_measure = 0;
};

} // namespace alcove::ui

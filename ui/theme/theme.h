#pragma once

#include "ui/theme/icon_cache.h"
#include "ui/theme/tokens.h"

#include <QMargins>
#include <QObject>

class QWidget;

namespace alcove::ui {

/// How the program looks now: scheme, text size, movement. Every widget is given one and holds no
/// colour of its own.
/// Sequence: ui.
class Theme : public QObject {
    Q_OBJECT
public:
    struct Look {
        Scheme scheme = Scheme::Light;
        double textScale = 1.0;
        bool reducedMotion = false;

        friend bool operator==(const Look& a, const Look& b)
        {
            return a.scheme == b.scheme && a.textScale == b.textScale && a.reducedMotion == b.reducedMotion;
        }
    };

    /// Registers the fonts, and installs the style and its sheet on the application.
    explicit Theme(QObject* parent = nullptr);

    void apply(const Look& look);
    [[nodiscard]] const Look& look() const { return m_look; }
    [[nodiscard]] bool highContrast() const;
    [[nodiscard]] bool dark() const;

    [[nodiscard]] QColor colour(Colour colour) const { return m_tokens.colour(m_look.scheme, colour); }
    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] const AlcoveColours& alcove() const { return m_tokens.alcove(m_look.scheme); }
    /// The ground of the arch's own panel.
    [[nodiscard]] QColor alcovePanel() const;

    [[nodiscard]] QFont font(TextRole role) const;
    /// Inter in the size of `role`: for titles with figures, which Vollkorn would set old-style.
    [[nodiscard]] QFont plainFont(TextRole role) const;
    [[nodiscard]] int lineHeight(TextRole role) const;
    /// A height that carries text: grows with the text size.
    [[nodiscard]] int row(int pixels) const;
    /// A gap: grows by half as much.
    [[nodiscard]] int gap(int pixels) const;
    /// Milliseconds for a change, 0 with less movement.
    [[nodiscard]] int motion(int milliseconds) const { return m_look.reducedMotion ? 0 : milliseconds; }

    /// The icon for `widget`'s screen and reading direction.
    [[nodiscard]] QPixmap icon(const QString& name, int size, const QColor& colour, const QWidget* widget) const;

Q_SIGNALS:
    void changed();

private:
    Tokens m_tokens;
    Look m_look;
    mutable IconCache m_icons;
};

/// Margins of a layout whose two sides differ: `start` is where reading starts. Qt mirrors what lies in a layout,
/// not its margins. A change of language makes the window anew, so the direction is that of now.
[[nodiscard]] QMargins readingMargins(int start, int top, int end, int bottom);

/// The fonts inside the program, as resource files: with them alone every language can be read.
[[nodiscard]] QStringList bundledFonts();

/// The scheme for "Automatic" or a chosen one, from the system's own palette as it was at the start.
[[nodiscard]] bool systemIsDark();

} // namespace alcove::ui

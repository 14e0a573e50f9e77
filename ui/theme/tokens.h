#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <array>

namespace alcove::ui {

/// The four families of colour, swapped whole. Order: that of kColourNames.
enum class Colour {
    Wall, Surface, Inset, Sunken, Line, Control, Ink, Ink2, Ink3,
    Accent, AccentHover, AccentPressed, OnAccent, AccentSoft, AccentSoftHover, OnAccentSoft,
    Lamp, LampSoft, LampLine, OnLamp, Fine, FineSoft,
    Care, CareSoft, CareLine, Trouble, TroubleSoft, TroubleLine, OnTrouble,
    Focus, FocusGap, DisabledFill, DisabledInk, Scrim,
};
constexpr int kColourCount = 34;

enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };
constexpr int kSchemeCount = 4;

enum class TextRole { Display, Title, Heading, Label, Body, Button, Small, SmallStrong, SafetyWord };
constexpr int kTextRoleCount = 9;

struct TextToken {
    bool voice = false; ///< Vollkorn: what one is told; otherwise Inter: what one uses
    int size = 16;
    int line = 25;
    QFont::Weight weight = QFont::Normal;
};

/// The colours of the arch in one scheme.
struct AlcoveColours {
    std::array<QColor, 2> cold;
    QColor coldReveal;
    std::array<QColor, 3> warm;
    QColor warmReveal;
    QColor sill;
    QColor sillLine;
    std::array<QColor, 3> disc;
    QColor panel;
};

/// The design tokens, read once from the resource.
/// Invariant: every colour of every scheme is valid; the resource is checked by a test.
class Tokens {
public:
    Tokens();

    [[nodiscard]] QColor colour(Scheme scheme, Colour colour) const;
    [[nodiscard]] TextToken text(TextRole role) const { return m_text[static_cast<std::size_t>(role)]; }
    [[nodiscard]] const AlcoveColours& alcove(Scheme scheme) const;
    [[nodiscard]] QColor videoStage() const { return m_videoStage; }
    [[nodiscard]] QColor chipFill() const { return m_chipFill; }
    [[nodiscard]] QColor chipInk() const { return m_chipInk; }
    [[nodiscard]] QColor selfViewFrame() const { return m_selfViewFrame; }
    [[nodiscard]] QColor selfViewBar() const { return m_selfViewBar; }
    [[nodiscard]] QColor reconnectVeil() const { return m_reconnectVeil; }

private:
    std::array<std::array<QColor, kColourCount>, kSchemeCount> m_colours;
    std::array<TextToken, kTextRoleCount> m_text;
    std::array<AlcoveColours, 2> m_alcove; // light, dark
    QColor m_videoStage;
    QColor m_chipFill;
    QColor m_chipInk;
    QColor m_selfViewFrame;
    QColor m_selfViewBar;
    QColor m_reconnectVeil;
};

/// "#RRGGBB" or "rgba(r,g,b,a)"; anything else is an invalid colour.
[[nodiscard]] QColor parseColour(const QString& text);

/// `a` at 0, `b` at 1.
[[nodiscard]] QColor mix(const QColor& a, const QColor& b, double t);

} // namespace alcove::ui

#include "ui/theme/theme.h"

#include "ui/theme/alcove_style.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>
#include <QWidget>

#include <cmath>

namespace alcove::ui {

namespace {

QStringList uiFamilies()
{
    return { QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
        QStringLiteral("Noto Sans Hebrew"), QStringLiteral("Noto Color Emoji") };
}

QStringList voiceFamilies()
{
    return { QStringLiteral("Vollkorn"), QStringLiteral("Noto Serif"), QStringLiteral("Noto Naskh Arabic"),
        QStringLiteral("Noto Serif Hebrew") };
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.colour(Colour::Wall));
    palette.setColor(QPalette::WindowText, theme.colour(Colour::Ink));
    palette.setColor(QPalette::Base, theme.colour(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, theme.colour(Colour::Inset));
    palette.setColor(QPalette::Text, theme.colour(Colour::Ink));
    palette.setColor(QPalette::PlaceholderText, theme.colour(Colour::Ink3));
    palette.setColor(QPalette::Button, theme.colour(Colour::Surface));
    palette.setColor(QPalette::ButtonText, theme.colour(Colour::Ink));
    palette.setColor(QPalette::Highlight, theme.colour(Colour::Accent));
    palette.setColor(QPalette::HighlightedText, theme.colour(Colour::OnAccent));
    palette.setColor(QPalette::ToolTipBase, theme.colour(Colour::Surface));
    palette.setColor(QPalette::ToolTipText, theme.colour(Colour::Ink));
    palette.setColor(QPalette::Link, theme.colour(Colour::Accent));
    return palette;
}

} // namespace

QMargins readingMargins(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

QStringList bundledFonts()
{
    QStringList files;
    const QDir folder(QStringLiteral(":/fonts"));
    for (const QString& name : folder.entryList({ QStringLiteral("*.otf"), QStringLiteral("*.ttf") }, QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

bool systemIsDark()
{
    // Qt 6.4 has no colour scheme; its palette at start-up is the desktop's.
    static const bool dark = QPalette().color(QPalette::Window).lightness() < 128;
    return dark;
}

Theme::Theme(QObject* parent)
    : QObject(parent)
{
    (void)systemIsDark();
    for (const QString& file : bundledFonts())
        QFontDatabase::addApplicationFont(file);
    QApplication::setStyle(new AlcoveStyle(*this)); // the application owns its style
    apply(m_look);
}

void Theme::apply(const Look& look)
{
    m_look = look;
    m_icons.clear();
    QApplication::setFont(font(TextRole::Body));
    QApplication::setPalette(paletteOf(*this));
    qApp->setStyleSheet(styleSheet(*this));
    Q_EMIT changed();
}

bool Theme::highContrast() const
{
    return m_look.scheme == Scheme::HighContrastLight || m_look.scheme == Scheme::HighContrastDark;
}

bool Theme::dark() const
{
    return m_look.scheme == Scheme::Dark || m_look.scheme == Scheme::HighContrastDark;
}

QColor Theme::alcovePanel() const
{
    return highContrast() ? colour(Colour::Sunken) : alcove().panel;
}

QFont Theme::font(TextRole role) const
{
    if (!m_tokens.text(role).voice)
        return plainFont(role);
    QFont out = plainFont(role);
    out.setFamilies(voiceFamilies());
    return out;
}

QFont Theme::plainFont(TextRole role) const
{
    const TextToken token = m_tokens.text(role);
    QFont out;
    out.setFamilies(uiFamilies());
    out.setPixelSize(static_cast<int>(std::lround(token.size * m_look.textScale)));
    out.setWeight(token.weight);
    out.setHintingPreference(QFont::PreferVerticalHinting);
    return out;
}

int Theme::lineHeight(TextRole role) const
{
    return row(m_tokens.text(role).line);
}

int Theme::row(int pixels) const
{
    return static_cast<int>(std::lround(pixels * m_look.textScale));
}

int Theme::gap(int pixels) const
{
    return static_cast<int>(std::lround(pixels * (1 + (m_look.textScale - 1) / 2)));
}

QPixmap Theme::icon(const QString& name, int size, const QColor& colour, const QWidget* widget) const
{
    const bool reversed = widget && widget->layoutDirection() == Qt::RightToLeft;
    return m_icons.pixmap(name, size, colour, widget ? widget->devicePixelRatioF() : 1.0,
        reversed ? IconCache::Direction::RightToLeft : IconCache::Direction::LeftToRight);
}

} // namespace alcove::ui

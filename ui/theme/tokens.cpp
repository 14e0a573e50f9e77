#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

static void initialiseResources()
{
    Q_INIT_RESOURCE(alcove); // the resource lives in a static library, which drops what nobody names
}

namespace alcove::ui {

namespace {

constexpr std::array<const char*, kColourCount> kColourNames {
    "wall", "surface", "inset", "sunken", "line", "control", "ink", "ink2", "ink3",
    "accent", "accentHover", "accentPressed", "onAccent", "accentSoft", "accentSoftHover", "onAccentSoft",
    "lamp", "lampSoft", "lampLine", "onLamp", "fine", "fineSoft",
    "care", "careSoft", "careLine", "trouble", "troubleSoft", "troubleLine", "onTrouble",
    "focus", "focusGap", "disabledFill", "disabledInk", "scrim",
};
constexpr std::array<const char*, kSchemeCount> kSchemeNames { "light", "dark", "highContrastLight", "highContrastDark" };
constexpr std::array<const char*, kTextRoleCount> kTextNames { "display", "title", "heading", "label", "body", "button",
    "small", "smallStrong", "safetyWord" };

template <std::size_t N>
std::array<QColor, N> colours(const QJsonValue& value)
{
    std::array<QColor, N> out;
    const QJsonArray array = value.toArray();
    for (std::size_t i = 0; i < N; ++i)
        out[i] = parseColour(array.at(static_cast<qsizetype>(i)).toString());
    return out;
}

AlcoveColours alcoveColours(const QJsonObject& object, const QColor& panel)
{
    AlcoveColours out;
    out.cold = colours<2>(object[u"cold"]);
    out.coldReveal = parseColour(object[u"coldReveal"].toString());
    out.warm = colours<3>(object[u"warm"]);
    out.warmReveal = parseColour(object[u"warmReveal"].toString());
    out.sill = parseColour(object[u"sill"].toString());
    out.sillLine = parseColour(object[u"sillLine"].toString());
    out.disc = colours<3>(object[u"disc"]);
    out.panel = panel;
    return out;
}

TextToken textToken(const QJsonObject& object)
{
    TextToken out;
    out.voice = object[u"font"].toString() == u"voice";
    out.size = object[u"size"].toInt(out.size);
    out.line = object[u"line"].toInt(out.line);
    out.weight = static_cast<QFont::Weight>(object[u"weight"].toInt(out.weight));
    return out;
}

} // namespace

QColor parseColour(const QString& text)
{
    if (!text.startsWith(u"rgba("))
        return QColor(text);
    const QStringList parts = text.mid(5).chopped(1).split(u',');
    if (parts.size() != 4)
        return {};
    QColor out(parts[0].trimmed().toInt(), parts[1].trimmed().toInt(), parts[2].trimmed().toInt());
    out.setAlphaF(parts[3].trimmed().toFloat());
    return out;
}

QColor mix(const QColor& a, const QColor& b, double t)
{
    const auto f = static_cast<float>(t);
    const auto between = [f](float x, float y) { return x + (y - x) * f; };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()), between(a.blueF(), b.blueF()),
        between(a.alphaF(), b.alphaF()));
}

Tokens::Tokens()
{
    initialiseResources();
    QFile file(QStringLiteral(":/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the design tokens are missing from this program");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();

    for (std::size_t s = 0; s < kSchemeNames.size(); ++s) {
        const QJsonObject scheme = root[u"color"].toObject()[QLatin1String(kSchemeNames[s])].toObject();
        for (std::size_t c = 0; c < kColourNames.size(); ++c)
            m_colours[s][c] = parseColour(scheme[QLatin1String(kColourNames[c])].toString());
    }
    for (std::size_t t = 0; t < kTextNames.size(); ++t)
        m_text[t] = textToken(root[u"type"].toObject()[QLatin1String(kTextNames[t])].toObject());

    const QJsonObject alcove = root[u"alcove"].toObject();
    m_alcove[0] = alcoveColours(alcove[u"light"].toObject(), colour(Scheme::Light, Colour::Sunken));
    m_alcove[1] = alcoveColours(alcove[u"dark"].toObject(), parseColour(alcove[u"panel"].toObject()[u"dark"].toString()));

    const QJsonObject video = root[u"video"].toObject();
    m_videoStage = parseColour(video[u"stage"].toString());
    m_chipFill = parseColour(video[u"chipFill"].toString());
    m_chipInk = parseColour(video[u"chipInk"].toString());
    m_selfViewFrame = parseColour(video[u"selfViewFrame"].toString());
    m_selfViewBar = parseColour(video[u"selfViewBar"].toString());
    m_reconnectVeil = parseColour(video[u"reconnectVeil"].toString());
}

QColor Tokens::colour(Scheme scheme, Colour colour) const
{
    return m_colours[static_cast<std::size_t>(scheme)][static_cast<std::size_t>(colour)];
}

const AlcoveColours& Tokens::alcove(Scheme scheme) const
{
    const bool dark = scheme == Scheme::Dark || scheme == Scheme::HighContrastDark;
    return m_alcove[dark ? 1 : 0];
}

} // namespace alcove::ui

#include "tests/support/catch.h"
#include "ui/theme/icon_cache.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/alcove_light.h"
#include "ui/widgets/plain_label.h"

#include <QDir>
#include <QFontInfo>

#include <cmath>

using namespace alcove::ui;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

TEST_CASE("Every token of every scheme is a colour", "[ui]")
{
    const Tokens tokens;
    for (int scheme = 0; scheme < kSchemeCount; ++scheme)
        for (int colour = 0; colour < kColourCount; ++colour) {
            INFO(scheme << " " << colour);
            CHECK(tokens.colour(static_cast<Scheme>(scheme), static_cast<Colour>(colour)).isValid());
        }
    CHECK(tokens.alcove(Scheme::Dark).panel.isValid());
    CHECK(tokens.chipFill().alpha() < 255);
}

TEST_CASE("Text on its grounds has a contrast of at least 4.5 in every scheme", "[ui]")
{
    const Tokens tokens;
    const std::vector<std::pair<Colour, Colour>> pairs { { Colour::Ink, Colour::Wall }, { Colour::Ink2, Colour::Wall },
        { Colour::Ink3, Colour::Wall }, { Colour::Ink3, Colour::Sunken }, { Colour::OnAccent, Colour::Accent },
        { Colour::OnAccentSoft, Colour::AccentSoft }, { Colour::OnLamp, Colour::LampSoft }, { Colour::Ink2, Colour::LampSoft },
        { Colour::Trouble, Colour::Surface }, { Colour::Care, Colour::CareSoft } };
    for (int scheme = 0; scheme < kSchemeCount; ++scheme)
        for (const auto& [text, ground] : pairs) {
            const auto s = static_cast<Scheme>(scheme);
            INFO(scheme << " " << static_cast<int>(text) << " on " << static_cast<int>(ground));
            CHECK(contrast(tokens.colour(s, text), tokens.colour(s, ground)) >= 4.5);
        }
}

TEST_CASE("Every icon of the resource can be drawn and takes its colour", "[ui]")
{
    const Tokens tokens; // registers the resource
    IconCache cache;
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    REQUIRE(files.size() == 69);
    for (const QString& file : files) {
        const QString name = file.chopped(4);
        INFO(name.toStdString());
        const QImage image = cache.pixmap(name, 24, Qt::red, 1.0, IconCache::Direction::LeftToRight).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                painted += image.pixelColor(x, y).alpha() > 128 && image.pixelColor(x, y).red() > 200 ? 1 : 0;
        CHECK(painted > 8);
    }
}

TEST_CASE("Icons that point along the reading turn round, the others do not", "[ui]")
{
    const Tokens tokens;
    IconCache cache;
    const auto both = [&cache](const QString& name) {
        const QImage left = cache.pixmap(name, 24, Qt::black, 1.0, IconCache::Direction::LeftToRight).toImage();
        const QImage right = cache.pixmap(name, 24, Qt::black, 1.0, IconCache::Direction::RightToLeft).toImage();
        return left == right;
    };
    CHECK_FALSE(both(QStringLiteral("back")));
    CHECK_FALSE(both(QStringLiteral("leave")));
    CHECK(both(QStringLiteral("clock")));
    CHECK(both(QStringLiteral("mic")));
}

TEST_CASE("The fonts of the resource are the ones in use", "[ui]")
{
    const Theme theme;
    CHECK(QFontInfo(theme.font(TextRole::Body)).family() == QStringLiteral("Inter"));
    CHECK(QFontInfo(theme.font(TextRole::Title)).family() == QStringLiteral("Vollkorn"));
}

TEST_CASE("PlainLabel shows mark-up as the letters it is made of", "[ui]")
{
    const Theme theme;
    PlainLabel label(theme, TextRole::Body, QStringLiteral("<b>bold</b>"));
    CHECK(label.textFormat() == Qt::PlainText);
    PlainLabel plain(theme, TextRole::Body, QStringLiteral("bold"));
    CHECK(label.sizeHint().width() > plain.sizeHint().width());
}

TEST_CASE("AlcoveLight rests when it is hidden and has no disc when nobody is there", "[ui]")
{
    Theme theme;
    theme.apply({ Scheme::Light, 1.0, false });
    AlcoveLight light(theme, QSize(120, 176));
    light.setState(AlcoveLight::State::Planned);
    light.resize(light.sizeHint());
    const QImage planned = light.grab().toImage();
    light.setState(AlcoveLight::State::Paused);
    const QImage paused = light.grab().toImage();
    CHECK(planned != paused);
    light.setBreathing(true);
    bool running = false;
    for (const QTimer* timer : light.findChildren<QTimer*>())
        running = running || timer->isActive();
    CHECK_FALSE(running);
}

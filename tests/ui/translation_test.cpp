#include "tests/support/catch.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QRawFont>
#include <QSet>
#include <QXmlStreamReader>

using namespace alcove::ui;

namespace {

/// Every character of every sentence in one file, with a sentence that has it.
QHash<char32_t, QString> charactersOf(const QString& path)
{
    QHash<char32_t, QString> characters;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::Characters || reader.isWhitespace())
            continue;
        for (const char32_t character : reader.text().toString().toUcs4())
            characters.insert(character, reader.text().toString());
    }
    return characters;
}

/// Marks of direction and joining have no glyph of their own.
bool isDrawn(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category != QChar::Other_Format && category != QChar::Other_Control && category != QChar::Separator_Line;
}

} // namespace

TEST_CASE("Every character of every language has a glyph in the fonts inside the program", "[ui]")
{
    std::vector<QRawFont> fonts;
    for (const QString& file : bundledFonts())
        fonts.emplace_back(file, 16.0);
    REQUIRE(fonts.size() >= 8);
    const QDir folder(QStringLiteral(ALCOVE_TRANSLATIONS));
    for (const QString& name : folder.entryList({ QStringLiteral("alcove_*.ts") })) {
        const QHash<char32_t, QString> characters = charactersOf(folder.filePath(name));
        for (auto it = characters.cbegin(); it != characters.cend(); ++it) {
            if (!isDrawn(it.key()))
                continue;
            INFO(name.toStdString() << ": U+" << std::hex << static_cast<unsigned>(it.key()) << " in " << it.value().toStdString());
            CHECK(std::any_of(fonts.begin(), fonts.end(), [&](const QRawFont& font) { return font.supportsCharacter(it.key()); }));
        }
    }
}

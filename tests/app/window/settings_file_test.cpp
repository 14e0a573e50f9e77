#include "app/window/settings_file.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using alcove::app::SettingsFile;

TEST_CASE("SettingsFile has written by its end what was set, and reads it again")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        SettingsFile file(path);
        file.setValue(QStringLiteral("check/fine"), true);
        file.setValue(QStringLiteral("language"), QStringLiteral("de"));
        file.setValue(QStringLiteral("language"), QStringLiteral("fr"));
        file.setValue(QStringLiteral("name"), QStringLiteral("x"));
        file.remove(QStringLiteral("name"));
    }
    const SettingsFile again(path);
    CHECK(again.value(QStringLiteral("check/fine")).toBool());
    CHECK(again.value(QStringLiteral("language")).toString() == QStringLiteral("fr"));
    CHECK_FALSE(again.value(QStringLiteral("name")).isValid());
}

TEST_CASE("SettingsFile gives at once what was set, without a word from the disk")
{
    const QTemporaryDir folder;
    SettingsFile file(folder.filePath(QStringLiteral("nowhere/settings.ini")));
    file.setValue(QStringLiteral("textScale"), 1.5);
    CHECK(file.value(QStringLiteral("textScale")).toDouble() == 1.5);
    file.remove(QStringLiteral("textScale"));
    CHECK(file.value(QStringLiteral("textScale"), 1.0).toDouble() == 1.0);
}

TEST_CASE("SettingsFile that was erased leaves no file, whatever was set before and after")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        SettingsFile file(path);
        file.setValue(QStringLiteral("role"), 1);
        file.erase();
        file.setValue(QStringLiteral("role"), 2);
    }
    CHECK_FALSE(QFile::exists(path));
}

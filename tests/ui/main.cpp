#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"
#include "ui/shell/translations.h"

#include <QApplication>
#include <QLocale>

// The ui's tests need an application; offscreen, so that they run anywhere.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    alcove::ui::installTranslations(app);
    return Catch::Session().run(argc, argv);
}

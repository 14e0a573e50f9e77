#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace alcove::ui {

void installTranslations(QCoreApplication& app)
{
    auto* translator = new QTranslator(&app);
    const QString folder = QStringLiteral(":/i18n");
    const bool known = translator->load(QLocale(), QStringLiteral("alcove"), QStringLiteral("_"), folder);
    if (known || translator->load(QStringLiteral("alcove_en"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace alcove::ui

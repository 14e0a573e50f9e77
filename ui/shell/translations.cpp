#include "ui/shell/translations.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace alcove::ui {

namespace {

struct LanguageNames {
    Q_DECLARE_TR_FUNCTIONS(alcove::ui::LanguageNames)
};

QString shown;

const QLocale& computersLocale()
{
    static const QLocale locale = QLocale(); // before the first installation replaces the default
    return locale;
}

bool isKnown(const QString& code)
{
    const QList<Language> all = languages();
    return std::any_of(all.begin(), all.end(), [&code](const Language& language) { return language.code == code; });
}

/// The person's country decides how the language writes dates, as far as the language is spoken there.
QLocale localeOf(const QString& code)
{
    const QLocale& computer = computersLocale();
    const QLocale plain(code);
    if (computer.language() == plain.language())
        return computer;
    return plain;
}

} // namespace

QList<Language> languages()
{
    return { { QStringLiteral("en"), QStringLiteral("English") }, { QStringLiteral("de"), QStringLiteral("Deutsch") },
        { QStringLiteral("es"), QStringLiteral("Español") }, { QStringLiteral("fr"), QStringLiteral("Français") },
        { QStringLiteral("ar"), QStringLiteral("العربية") } };
}

QString languageAside(const QString& code)
{
    if (code == shown)
        return {};
    if (code == u"en")
        return LanguageNames::tr("English");
    if (code == u"de")
        return LanguageNames::tr("German");
    if (code == u"es")
        return LanguageNames::tr("Spanish");
    if (code == u"fr")
        return LanguageNames::tr("French");
    if (code == u"ar")
        return LanguageNames::tr("Arabic, right to left");
    return {};
}

QString systemLanguage()
{
    const QString code = QLocale::languageToCode(computersLocale().language());
    return isKnown(code) ? code : QStringLiteral("en");
}

void installTranslations(QCoreApplication& app, const QString& code)
{
    const QString wanted = isKnown(code) ? code : systemLanguage();
    static QTranslator* installed = nullptr;
    if (installed) {
        QCoreApplication::removeTranslator(installed);
        delete installed;
        installed = nullptr;
    }
    shown = wanted;
    const QLocale locale = localeOf(wanted);
    QLocale::setDefault(locale);
    const QString folder = QStringLiteral(":/i18n");
    auto* translator = new QTranslator(&app);
    const bool known = translator->load(QStringLiteral("alcove_") + wanted, folder)
        || translator->load(QStringLiteral("alcove_en"), folder);
    if (known) {
        QCoreApplication::installTranslator(translator);
        installed = translator;
    } else {
        delete translator;
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

QString shownLanguage() { return shown; }

} // namespace alcove::ui

#include "ui/model/crisis_numbers.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace alcove::ui {

namespace {

CrisisNumber numberOf(const QJsonObject& entry)
{
    return { entry.value(QStringLiteral("who")).toString(), entry.value(QStringLiteral("number")).toString(),
        entry.value(QStringLiteral("source")).toString(),
        QDate::fromString(entry.value(QStringLiteral("checked")).toString(), Qt::ISODate) };
}

bool isConfirmed(const CrisisNumber& number)
{
    return !number.number.isEmpty() && !number.source.isEmpty() && number.checked.isValid();
}

QVector<CrisisCountry> readCountries()
{
    QVector<CrisisCountry> out;
    QFile file(QStringLiteral(":/crisis.json"));
    if (!file.open(QIODevice::ReadOnly))
        return out;
    const QJsonArray countries = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("countries")).toArray();
    for (const QJsonValue& value : countries) {
        const QJsonObject entry = value.toObject();
        CrisisCountry country;
        country.code = entry.value(QStringLiteral("country")).toString();
        country.emergency = numberOf(entry.value(QStringLiteral("emergency")).toObject());
        const QJsonArray lines = entry.value(QStringLiteral("toTalk")).toArray();
        for (const QJsonValue& line : lines)
            country.toTalk.append(numberOf(line.toObject()));
        const auto unconfirmed = [](const CrisisNumber& number) { return !isConfirmed(number); };
        country.toTalk.erase(std::remove_if(country.toTalk.begin(), country.toTalk.end(), unconfirmed), country.toTalk.end());
        if (isConfirmed(country.emergency))
            out.append(country);
    }
    return out;
}

} // namespace

const QVector<CrisisCountry>& crisisCountries()
{
    static const QVector<CrisisCountry> countries = readCountries();
    return countries;
}

const CrisisCountry* crisisCountry(const QString& code)
{
    for (const CrisisCountry& country : crisisCountries())
        if (country.code == code)
            return &country;
    return nullptr;
}

namespace {

struct CountryNames {
    Q_DECLARE_TR_FUNCTIONS(alcove::ui::CountryNames)
};

/// Qt names a country in its own language and in English only; these are the ones whose numbers are known.
QString knownName(const QString& code)
{
    if (code == u"GB") return CountryNames::tr("United Kingdom");
    if (code == u"IE") return CountryNames::tr("Ireland");
    if (code == u"US") return CountryNames::tr("United States");
    if (code == u"CA") return CountryNames::tr("Canada");
    if (code == u"AU") return CountryNames::tr("Australia");
    if (code == u"NZ") return CountryNames::tr("New Zealand");
    if (code == u"DE") return CountryNames::tr("Germany");
    if (code == u"AT") return CountryNames::tr("Austria");
    if (code == u"CH") return CountryNames::tr("Switzerland");
    if (code == u"FR") return CountryNames::tr("France");
    if (code == u"ES") return CountryNames::tr("Spain");
    return {};
}

} // namespace

QString countryName(const QString& code)
{
    if (const QString known = knownName(code); !known.isEmpty())
        return known;
    const QLocale shown;
    const QLocale local = QLocale(shown.language(), QLocale::codeToTerritory(code));
    const QString own = local.territory() == QLocale::codeToTerritory(code) ? local.nativeTerritoryName() : QString();
    return own.isEmpty() ? QLocale::territoryToString(QLocale::codeToTerritory(code)) : own;
}

QString likelyCountry()
{
    const QString code = QLocale::territoryToCode(QLocale::system().territory());
    return crisisCountry(code) ? code : QString();
}

} // namespace alcove::ui

#pragma once

#include <QDate>
#include <QString>
#include <QVector>

namespace alcove::ui {

/// One number to ring, with who says so.
struct CrisisNumber {
    QString who; ///< as the service calls itself; empty: the emergency services
    QString number;
    QString source;
    QDate checked;
};

/// The numbers of one country.
struct CrisisCountry {
    QString code; ///< ISO 3166
    CrisisNumber emergency;
    QVector<CrisisNumber> toTalk; ///< day and night
};

/// The numbers that travel inside the program, readable without a network. A country without a confirmed
/// source is not among them.
[[nodiscard]] const QVector<CrisisCountry>& crisisCountries();
/// Null: none known for this code.
[[nodiscard]] const CrisisCountry* crisisCountry(const QString& code);
/// The country's name in the language shown.
[[nodiscard]] QString countryName(const QString& code);
/// The country the computer's settings name, if there are numbers for it: to be offered, never assumed.
[[nodiscard]] QString likelyCountry();

} // namespace alcove::ui

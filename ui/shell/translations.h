#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace alcove::ui {

/// A language Alcove can speak.
struct Language {
    QString code;
    QString ownName; ///< as its speakers write it
};

/// In the order in which they are offered: English first, the others by their own names.
[[nodiscard]] QList<Language> languages();

/// The name of a language and, where it matters, its direction, in the language shown now; empty for
/// the one shown itself.
[[nodiscard]] QString languageAside(const QString& code);

/// The language the computer speaks, if Alcove does too; English otherwise.
[[nodiscard]] QString systemLanguage();

/// Loads the sentences of a language, its dates and numbers, and its reading direction. May be called
/// again: what is made afterwards speaks the new one. An unknown code is the computer's own language.
void installTranslations(QCoreApplication& app, const QString& code = {});

/// The language installed now.
[[nodiscard]] QString shownLanguage();

} // namespace alcove::ui

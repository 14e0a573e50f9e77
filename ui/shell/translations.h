#pragma once

class QCoreApplication;

namespace alcove::ui {

/// Loads the sentences of the user's language, or English with its plural forms. Call once, before the window.
void installTranslations(QCoreApplication& app);

} // namespace alcove::ui

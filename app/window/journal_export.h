#pragma once

#include "app/window/agreement_desk.h"
#include "app/window/journal_desk.h"

#include <QString>

namespace alcove::app {

/// Everything a person wrote or was given, as files that open anywhere: alcove.json for programs, alcove.html
/// for reading. Both are readable by their owner alone. In the page every text is escaped; it loads nothing.
/// Errors: StorageFailed.
[[nodiscard]] Status exportJournal(const QString& folder, const Journal& journal, const AgreementRows& agreements);

[[nodiscard]] QByteArray journalAsJson(const Journal& journal, const AgreementRows& agreements);
[[nodiscard]] QString journalAsPage(const Journal& journal, const AgreementRows& agreements);

} // namespace alcove::app

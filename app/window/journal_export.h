#pragma once

#include "app/window/agreement_desk.h"
#include "app/window/journal_desk.h"
#include "core/records/about_store.h"
#include "core/records/safety_plan_store.h"

#include <QString>

namespace alcove::app {

/// All that can be read, of one vault.
struct ExportedRows {
    Journal journal;
    AgreementRows agreements;
    records::StoredAbout about;
    std::vector<records::SafetyPlanPart> plan;
};

[[nodiscard]] Result<ExportedRows> loadForExport(records::Vault& vault);

/// Everything a person wrote or was given, as files that open anywhere: alcove.json for programs, alcove.html
/// for reading. Both are readable by their owner alone. In the page every text is escaped; it loads nothing.
/// Errors: StorageFailed.
[[nodiscard]] Status exportJournal(const QString& folder, const ExportedRows& rows);

[[nodiscard]] QByteArray journalAsJson(const ExportedRows& rows);
[[nodiscard]] QString journalAsPage(const ExportedRows& rows);

} // namespace alcove::app

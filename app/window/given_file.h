#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace alcove::app {

/// What the program was started with, which is a link, an invitation's file or a backup: as text from a terminal
/// or as the address a file manager hands over.

/// The backup to restore, as a path; empty: it was none.
[[nodiscard]] std::string backupOf(const std::string& given);
/// A link as it stands, or what is in an invitation's file; nothing for a backup.
[[nodiscard]] QByteArray linkOf(const std::string& given);

} // namespace alcove::app

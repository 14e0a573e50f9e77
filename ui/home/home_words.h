#pragma once

#include "ui/model/person_name.h"

#include <QDateTime>
#include <QString>

namespace alcove::ui {

/// "Good afternoon, Sam"; morning before 12:00, afternoon before 18:00. The name may be empty.
[[nodiscard]] QString greeting(const QTime& now, const QString& name);

/// "Today at 14:00", "Tomorrow at …", "Tuesday 27 May at …".
[[nodiscard]] QString sessionTime(const QDateTime& start, const QDate& today);

/// "Three sessions. One person is waiting."
[[nodiscard]] QString daySummary(int sessions, int waiting);

/// Another computer came with this person's used link and was turned away; the name may be empty.
[[nodiscard]] QString linkTriedTitle(const PersonName& person);
[[nodiscard]] QString linkTriedText(const PersonName& person);

} // namespace alcove::ui

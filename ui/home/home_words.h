#pragma once

#include <QDateTime>
#include <QString>

namespace alcove::ui {

/// "Good afternoon, Sam"; morning before 12:00, afternoon before 18:00. The name may be empty.
[[nodiscard]] QString greeting(const QTime& now, const QString& name);

/// "Today at 14:00", "Tomorrow at …", "Tuesday 27 May at …".
[[nodiscard]] QString sessionTime(const QDateTime& start, const QDate& today);

/// "Three sessions. One person is waiting."
[[nodiscard]] QString daySummary(int sessions, int waiting);

} // namespace alcove::ui

#pragma once

#include "ui/model/people_model.h"

namespace alcove::ui {

/// "Met 9 times. Next on 29 May", for the list and for the person's sheet.
[[nodiscard]] QString meetingsLine(const KnownPerson& person, const QDate& today);

/// A name for a control beside `before` others of the same name: the second gets its number.
[[nodiscard]] QString numberedName(const QString& name, int before);

} // namespace alcove::ui

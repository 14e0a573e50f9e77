#pragma once

#include "core/records/agreement_store.h"
#include "core/session/call.h"
#include "ui/model/call_model.h"

namespace alcove::app {

/// What two people do when they lose each other, as one side's screen says it.
struct LostLine {
    ui::PlanB plan;
    QString number; ///< that this side can ring; empty: none is known
};

/// Of what the client said for today, and the number the therapist gave. `today` may be null.
[[nodiscard]] LostLine lostLine(const records::ForToday* today, session::Side side, const QString& therapistPhone);

} // namespace alcove::app

#pragma once

#include "ui/model/reach_model.h"

namespace alcove::ui {

/// The verdict in a few words, and in a sentence or two.
[[nodiscard]] QString reachTitle(const ReachModel& model);
[[nodiscard]] QString reachText(const ReachModel& model);
/// What to know before a link is made; empty when there is nothing.
[[nodiscard]] QString reachBeforeLink(const ReachModel& model);
[[nodiscard]] QString serviceText(const ReachModel& model);

} // namespace alcove::ui

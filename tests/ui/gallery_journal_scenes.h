#pragma once

#include "tests/ui/gallery_scenes.h"

namespace alcove::ui {

/// Notes, goals, the question after a session, its receipt and the charts.
void addJournal(std::vector<Scene>& scenes);

} // namespace alcove::ui

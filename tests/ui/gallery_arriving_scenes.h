#pragma once

#include "tests/ui/gallery_scenes.h"

namespace alcove::ui {

/// First run, what people tell about themselves, home with everything on it, help and the safety plan.
void addArriving(std::vector<Scene>& scenes);

} // namespace alcove::ui

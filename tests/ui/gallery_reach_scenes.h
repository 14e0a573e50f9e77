#pragma once

#include "tests/ui/gallery_scenes.h"

namespace alcove::ui {

void addReach(std::vector<Scene>& scenes);

} // namespace alcove::ui

#pragma once

#include "tests/ui/gallery_scenes.h"

namespace alcove::ui {

/// The therapist's places beside the side bar, and the sheets over them.
void addTherapistScenes(std::vector<Scene>& scenes);

} // namespace alcove::ui

#pragma once

#include "tests/ui/gallery_scenes.h"

namespace alcove::ui {

/// The small tools of a session: coming back from a moment, the wall, the dial, captions, leaving.
void addSessionScenes(std::vector<Scene>& scenes);

} // namespace alcove::ui

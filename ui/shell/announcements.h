#pragma once

#include "ui/model/models.h"
#include "ui/shell/announcer.h"

namespace alcove::ui {

/// Says aloud what changes by itself, at once: arrivals, being let in, mute, a moment, the line dropped and
/// back, what was sent. Messages and new rooms wait for their turn. Nothing while the wall is up.
void connectAnnouncements(Announcer& announcer, const Models& models);

} // namespace alcove::ui

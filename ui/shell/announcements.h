#pragma once

#include "ui/model/models.h"
#include "ui/shell/announcer.h"

namespace alcove::ui {

/// Says aloud what changes by itself: arrivals and the line politely; being let in, mute and the other
/// person's moment at once.
void connectAnnouncements(Announcer& announcer, const Models& models);

} // namespace alcove::ui

#pragma once

#include "ui/model/models.h"
#include "ui/settings/settings_section.h"

namespace alcove::ui {

/// The way to what one tells about oneself. Sequence: ui.
class OwnWordsSection : public SettingsSection {
    Q_OBJECT
public:
    OwnWordsSection(const Theme& theme, const Models& models);
};

} // namespace alcove::ui

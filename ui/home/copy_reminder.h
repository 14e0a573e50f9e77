#pragma once

#include "ui/model/privacy_model.h"
#include "ui/widgets/banner.h"

namespace alcove::ui {

/// After seven days without a copy, said once at home: it counts as said when it was to be seen, and stays
/// until it is answered or the program ends. Sequence: ui.
class CopyReminder : public QWidget {
    Q_OBJECT
public:
    CopyReminder(const Theme& theme, PrivacyModel& privacy);

Q_SIGNALS:
    void copyRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void render();

    PrivacyModel& m_privacy;
    Banner* m_banner;
};

} // namespace alcove::ui

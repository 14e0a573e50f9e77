#pragma once

#include "ui/model/session_tools_model.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace alcove::ui {

/// What the other person types instead of, or beside, saying it: large words on a solid strip at the foot
/// of the stage, never on the face. Hidden while nothing is typed; nothing is kept. Sequence: ui.
class CaptionStrip : public QWidget {
    Q_OBJECT
public:
    CaptionStrip(const Theme& theme, SessionToolsModel& tools);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Its height for the width of the stage may have changed.
    void heightChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void render();
    [[nodiscard]] QFont captionFont() const;

    const Theme& m_theme;
    SessionToolsModel& m_tools;
};

} // namespace alcove::ui

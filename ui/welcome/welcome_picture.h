#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace alcove::ui {

/// The lit arch on a dark wall beside the welcome: the program's own picture, the same in every scheme
/// but high contrast. Sequence: ui.
class WelcomePicture : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePicture(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHighContrast(QPainter& painter, const QRectF& outer) const;

    const Theme& m_theme;
};

} // namespace alcove::ui

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace alcove::ui {

/// A person as a small arch with initials: warm while they are here. Sequence: ui.
class Avatar : public QWidget {
    Q_OBJECT
public:
    enum class Presence { Away, Planned, Here };

    Avatar(const Theme& theme, int side, const QString& initials, Presence presence);
    void setPerson(const QString& initials, Presence presence);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_side;
    QString m_initials;
    Presence m_presence;
};

} // namespace alcove::ui

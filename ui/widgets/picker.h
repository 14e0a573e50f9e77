#pragma once

#include "ui/theme/theme.h"

#include <QComboBox>

namespace alcove::ui {

/// One choice of a list, in the look of a field. Its accessible name is its label and what is chosen, because Qt
/// would give it the chosen text alone: two pickers with the same choice would then have one name. Sequence: ui.
class Picker : public QComboBox {
    Q_OBJECT
public:
    Picker(const Theme& theme, const QString& label, const QString& icon = {});
    /// What is chosen here: "Camera".
    [[nodiscard]] QString label() const { return m_label; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_label;
    QString m_icon;
};

} // namespace alcove::ui

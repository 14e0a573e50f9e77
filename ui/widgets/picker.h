#pragma once

#include "ui/theme/theme.h"

#include <QComboBox>

namespace alcove::ui {

/// One choice of a list, in the look of a field. Its label is the accessible description, because Qt
/// gives a combo box its current text as name. Sequence: ui.
class Picker : public QComboBox {
    Q_OBJECT
public:
    Picker(const Theme& theme, const QString& label, const QString& icon = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
};

} // namespace alcove::ui

#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

namespace alcove::ui {

/// A card that floats over its parent above the control that opened it. Escape and a press elsewhere close
/// it and give the focus back. Fill it by giving it a layout. Sequence: ui.
class Popover : public Card {
    Q_OBJECT
public:
    Popover(const Theme& theme, QWidget* parent, int width);

    void open(QWidget* opener, QWidget* first);
    void close();
    [[nodiscard]] QWidget* opener() const { return m_opener; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    const Theme& m_theme;
    int m_width;
    QPointer<QWidget> m_opener;
};

} // namespace alcove::ui

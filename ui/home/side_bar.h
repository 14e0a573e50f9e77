#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

namespace alcove::ui {

/// The therapist's side bar: where one is, settings and help at the foot, then who one is. Sequence: ui.
class SideBar : public QWidget {
    Q_OBJECT
public:
    explicit SideBar(const Theme& theme);

    [[nodiscard]] PlainLabel* name() const { return m_name; }
    [[nodiscard]] PlainLabel* practice() const { return m_practice; }

Q_SIGNALS:
    void settingsRequested();
    void helpRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    PlainLabel* m_name;
    PlainLabel* m_practice;
};

} // namespace alcove::ui

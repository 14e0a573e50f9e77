#pragma once

#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace alcove::ui {

/// How loud something is, in segments of one colour: loud is not red, words say "very loud".
/// The peak falls over 600 ms; with less movement it refreshes twice a second. Sequence: ui.
class LevelMeter : public QWidget {
    Q_OBJECT
public:
    LevelMeter(const Theme& theme, int segments);

    /// 0 to 1; `verdict` is the words beside the meter, part of its accessible name.
    void setLevel(double level);
    void setNameAndVerdict(const QString& name, const QString& verdict);
    [[nodiscard]] int litSegments() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fall();

    const Theme& m_theme;
    int m_segments;
    double m_shown = 0;
    double m_level = 0;
    QTimer m_timer;
    QElapsedTimer m_lastRefresh;
};

} // namespace alcove::ui

#pragma once

#include "ui/widgets/picker.h"
#include "ui/widgets/plain_label.h"

#include <QDateTime>
#include <QGridLayout>

namespace alcove::ui {

/// When a session is planned and for how long: a day of the next four weeks or none, a time, a length. Sequence: ui.
class SessionTimeFields : public QWidget {
    Q_OBJECT
public:
    explicit SessionTimeFields(const Theme& theme);

    /// The days from today on; stands at today and the next quarter of an hour.
    void fill(const QDateTime& now);
    /// Stands at this time if it is among the choices, else at no time.
    void choose(const QDateTime& start, int minutes);
    /// Invalid: no time yet.
    [[nodiscard]] QDateTime start() const;
    [[nodiscard]] int minutes() const;

private:
    void arrange();

    const Theme& m_theme;
    QGridLayout* m_grid;
    PlainLabel* m_whenLabel;
    PlainLabel* m_howLongLabel;
    Picker* m_day;
    Picker* m_time;
    Picker* m_minutes;
};

} // namespace alcove::ui

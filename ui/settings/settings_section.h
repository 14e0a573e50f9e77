#pragma once

#include "ui/model/room.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>
#include <QWidget>

namespace alcove::ui {

/// One section of the settings page: its cards, one below the other. The page draws the title.
/// Sequence: ui.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    SettingsSection();

    /// A line under the title; empty: none.
    [[nodiscard]] QString lead() const { return m_lead; }
    void setLead(const QString& lead) { m_lead = lead; }

Q_SIGNALS:
    /// The person goes to a room of its own.
    void roomRequested(alcove::ui::Room room);

protected:
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
    QString m_lead;
};

} // namespace alcove::ui

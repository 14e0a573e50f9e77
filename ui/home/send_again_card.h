#pragma once

#include "ui/model/reach_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

namespace alcove::ui {

/// The people whose links lead to an address this computer no longer has. Hidden when there are none.
/// Sequence: ui.
class SendAgainCard : public Card {
    Q_OBJECT
public:
    SendAgainCard(const Theme& theme, ReachModel& model);

Q_SIGNALS:
    void copyRequested(const QString& id);

private:
    void render();

    const Theme& m_theme;
    ReachModel& m_model;
    QVector<SendAgain> m_shown;
    QWidget* m_list;
    QVBoxLayout* m_rows;
};

} // namespace alcove::ui

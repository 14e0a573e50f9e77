#pragma once

#include "ui/model/home_model.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace alcove::ui {

/// The therapist's sessions of the day, one row each. Past ones are quieter. Sequence: ui.
class TodayList : public Card {
    Q_OBJECT
public:
    explicit TodayList(const Theme& theme);
    void setSessions(const QVector<PlannedSession>& sessions);

Q_SIGNALS:
    void detailsRequested(const QString& invitationId);

private:
    QWidget* makeRow(const PlannedSession& session);

    const Theme& m_theme;
    QVBoxLayout* m_rows;
    QVector<PlannedSession> m_sessions;
};

} // namespace alcove::ui

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
    /// The width there is for it: at large text a row's end goes below its words.
    void setRoom(int width);
    void setSessions(const QVector<PlannedSession>& sessions);

Q_SIGNALS:
    void detailsRequested(const QString& invitationId);
    void noteRequested(const QString& noteId);

private:
    void render();
    QWidget* makeRow(const PlannedSession& session);
    void addEnd(QBoxLayout* line, const PlannedSession& session);

    const Theme& m_theme;
    QVBoxLayout* m_rows;
    QVector<PlannedSession> m_sessions;
    bool m_narrow = false;
};

} // namespace alcove::ui

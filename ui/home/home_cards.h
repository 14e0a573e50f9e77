#pragma once

#include "ui/model/home_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/visibility_line.h"

#include <QVBoxLayout>

namespace alcove::ui {

class ChoiceRow;

/// The client's goals, a few lines of them. Sequence: ui.
class GoalsCard : public Card {
    Q_OBJECT
public:
    GoalsCard(const Theme& theme, const HomeModel& home);
    void render(const PersonName& therapist);

Q_SIGNALS:
    void openRequested();

private:
    const Theme& m_theme;
    const HomeModel& m_home;
    Button* m_edit;
    PlainLabel* m_empty;
    Button* m_set;
    QWidget* m_none;
    QVBoxLayout* m_rows;
    VisibilityLine* m_seen;
    QVector<GoalLine> m_shown;
};

/// The newest notes, by day and who may read them, never by what they say. Sequence: ui.
class ReflectionsCard : public Card {
    Q_OBJECT
public:
    ReflectionsCard(const Theme& theme, const HomeModel& home);
    void render(const PersonName& therapist);

Q_SIGNALS:
    void openRequested();

private:
    const Theme& m_theme;
    const HomeModel& m_home;
    Button* m_all;
    PlainLabel* m_empty;
    QVBoxLayout* m_rows;
    QVector<ReflectionLine> m_shown;
    QString m_shownWith;
};

/// The choice of whom to meet, for somebody with several therapists. Sequence: ui.
class TherapistsCard : public Card {
    Q_OBJECT
public:
    TherapistsCard(const Theme& theme, HomeModel& home);
    void render(const QDate& today);

private:
    const Theme& m_theme;
    HomeModel& m_home;
    QVBoxLayout* m_rows;
    QVector<KnownTherapist> m_shown;
    QHash<QByteArray, ChoiceRow*> m_choices;
};

} // namespace alcove::ui

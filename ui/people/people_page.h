#pragma once

#include "ui/model/models.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/visibility_line.h"

namespace alcove::ui {

/// Everyone the therapist has invited: whether words were checked, how often they met, what comes next.
/// Sequence: ui.
class PeoplePage : public Page {
    Q_OBJECT
public:
    PeoplePage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override;

Q_SIGNALS:
    void invitationRequested();
    void personRequested(const QString& invitationId);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// `sameBefore`: how many of the same name stand above.
    QWidget* row(const KnownPerson& person, int sameBefore);
    QWidget* action(const KnownPerson& person, int sameBefore);
    [[nodiscard]] QVector<KnownPerson> found() const;
    void fit();
    void render();

    PeopleModel& m_people;
    HomeModel& m_home;
    PrivacyModel& m_privacy;
    ClockModel& m_clock;
    Button* m_new;
    Field* m_find;
    PlainLabel* m_none;
    Card* m_list;
    QVBoxLayout* m_rows;
    VisibilityLine* m_seen;
    bool m_narrow = false;
    QVector<KnownPerson> m_shown;
    QDate m_shownDay;
};

} // namespace alcove::ui

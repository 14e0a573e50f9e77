#pragma once

#include "ui/model/models.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

namespace alcove::ui {

/// Every link that was given out: for whom, whether it works, and turning it off. Sequence: ui.
class InvitationsPage : public Page {
    Q_OBJECT
public:
    InvitationsPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override { return m_new; }

Q_SIGNALS:
    void invitationRequested();
    /// The link once more, to copy it or to turn it off.
    void linkRequested(const QString& invitationId);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// `sameBefore`: how many of the same name stand above.
    QWidget* row(const InvitationLine& line, int sameBefore);
    void fill(Card* card, QVBoxLayout* rows, bool working);
    void fit();
    void render();

    PeopleModel& m_people;
    ClockModel& m_clock;
    Button* m_new;
    PlainLabel* m_none;
    Card* m_working;
    QVBoxLayout* m_workingRows;
    PlainLabel* m_pastTitle;
    Card* m_past;
    QVBoxLayout* m_pastRows;
    bool m_narrow = false;
    QVector<InvitationLine> m_shown;
};

} // namespace alcove::ui

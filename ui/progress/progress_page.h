#pragma once

#include "ui/model/models.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/visibility_line.h"

namespace alcove::ui {

/// How sessions have felt: small charts with words at both ends, or the same as a table. The client sees their
/// own answers, the therapist what each client sent.
/// Sequence: ui.
class ProgressPage : public Page {
    Q_OBJECT
public:
    ProgressPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override;
    /// The charts of this client, for the therapist.
    void showPerson(const QByteArray& person);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void render();
    void renderHead(const Trend& trend, bool any);
    /// Who there is to choose from; the one chosen, null: nothing of them has been sent.
    const Trend* fillPeople();
    void addFeelings(const Trend& trend);
    void choosePerson();
    QWidget* charts(const Trend& trend);
    QWidget* table(const Trend& trend);
    QWidget* goals(const Trend& trend);
    QWidget* worthAsking(const Trend& trend);
    QWidget* legend();
    [[nodiscard]] bool isTherapist() const;

    FeedbackModel& m_feedback;
    SettingsModel& m_settings;
    Button* m_back;
    Picker* m_people;
    Button* m_asTable;
    Button* m_export;
    TopBar* m_bar = nullptr;
    Avatar* m_avatar;
    PageHead* m_head;
    VisibilityLine* m_readers;
    QVBoxLayout* m_content;
    QByteArray m_person;
    bool m_tableShown = false;
    int m_columns = 2; ///< of charts; with a third for what stands beside them
};

} // namespace alcove::ui

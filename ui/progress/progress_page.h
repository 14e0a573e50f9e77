#pragma once

#include "ui/model/models.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
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

    [[nodiscard]] QWidget* firstFocus() override { return m_back; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();
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
    PlainLabel* m_title;
    PlainLabel* m_since;
    VisibilityLine* m_readers;
    QVBoxLayout* m_content;
    QByteArray m_person;
    bool m_tableShown = false;
    bool m_narrow = false;
};

} // namespace alcove::ui

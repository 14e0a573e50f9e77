#pragma once

#include "ui/model/agreement_model.h"
#include "ui/model/models.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/visibility_line.h"

#include <QTimer>

#include <chrono>

namespace alcove::ui {

/// The agreement at the client's side: its sections, what is said for today, the signature. One can stop
/// anywhere, ask, say no, and come back.
/// Sequence: ui.
class AgreementPage : public Page {
    Q_OBJECT
public:
    AgreementPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override { return m_back; }
    [[nodiscard]] QString spokenTitle() const override { return accessibleName(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildSections();
    QWidget* buildText();
    QWidget* buildToday();
    QWidget* buildFoot();
    void showSection(int section);
    void ask();
    void editToday();
    void renderSection();
    void renderFoot();
    void render();

    AgreementModel& m_agreement;
    Button* m_back;
    Button* m_save;
    Tag* m_version;
    Banner* m_banner;
    PlainLabel* m_notHere;
    QWidget* m_whole;
    QBoxLayout* m_sides;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_names = nullptr;
    QVector<Button*> m_sections;
    PlainLabel* m_title = nullptr;
    QVBoxLayout* m_paragraphs = nullptr;
    Button* m_read = nullptr;
    Button* m_ask = nullptr;
    Field* m_question = nullptr;
    Field* m_place = nullptr;
    Field* m_phone = nullptr;
    Field* m_contact = nullptr;
    Field* m_contactPhone = nullptr;
    Field* m_overhear = nullptr;
    Picker* m_planB = nullptr;
    Picker* m_minutes = nullptr;
    QTimer m_afterTyping;
    VisibilityLine* m_todayReaders = nullptr;
    QWidget* m_foot = nullptr;
    QBoxLayout* m_footParts = nullptr;
    PlainLabel* m_theirs = nullptr;
    PlainLabel* m_theirDay = nullptr;
    Field* m_name = nullptr;
    PlainLabel* m_own = nullptr;
    PlainLabel* m_left = nullptr;
    Button* m_sign = nullptr;
    Button* m_decline = nullptr;
    Button* m_withdraw = nullptr;
    int m_section = 0;
};

} // namespace alcove::ui

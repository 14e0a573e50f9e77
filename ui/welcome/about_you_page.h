#pragma once

#include "ui/model/models.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/visibility_line.h"

namespace alcove::ui {

/// What the person wants the other one to know about them, all of it optional: a client's name, what
/// helps and what to know; a therapist's name, what they do and what to expect. Sequence: ui.
class AboutYouPage : public Page {
    Q_OBJECT
public:
    AboutYouPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override { return m_name->edit(); }
    [[nodiscard]] QString spokenTitle() const override { return m_title->text(); }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildNames();
    QWidget* buildClientPart();
    QWidget* buildTherapistPart();
    void show(const AboutPerson& about);
    [[nodiscard]] AboutPerson written() const;
    void writeTherapistPart(AboutPerson& about) const;
    void arrange();
    [[nodiscard]] bool isClient() const { return m_settings.role() != SettingsModel::Role::Therapist; }

    AboutModel& m_about;
    SettingsModel& m_settings;
    PlainLabel* m_title;
    VisibilityLine* m_seen;
    QWidget* m_clientPart;
    QWidget* m_therapistPart;
    Field* m_name = nullptr;
    Field* m_say = nullptr;
    Field* m_pronouns = nullptr;
    QBoxLayout* m_names = nullptr;
    QList<Chip*> m_helps;
    TextArea* m_words = nullptr;
    TextArea* m_ownWords = nullptr;
    Field* m_profession = nullptr;
    Field* m_phone = nullptr;
    Field* m_speaks = nullptr;
    TextArea* m_expect = nullptr;
};

} // namespace alcove::ui

#pragma once

#include "ui/settings/settings_section.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

#include <QMap>

namespace alcove::ui {

/// Everything a person can change, one section at a time: the sections' names at the start, the open one
/// beside them, above each other in a small window. What a section holds is the section's own affair;
/// one that nobody added has no name in the list.
/// Sequence: ui.
class SettingsPage : public Page {
    Q_OBJECT
public:
    /// In the order of the list.
    enum class Section { Devices, Privacy, Language, Looks, Sessions, Connection, OwnWords, Practice, About };
    Q_ENUM(Section)

    explicit SettingsPage(const Theme& theme);

    /// Takes the section's widget over.
    void addSection(Section section, SettingsSection* content);
    void openSection(Section section);
    [[nodiscard]] Section section() const { return m_open; }

    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry {
        Button* name = nullptr;
        SettingsSection* content = nullptr;
    };
    void arrange();

    QMap<Section, Entry> m_sections;
    Section m_open = Section::Devices;
    QBoxLayout* m_sides;
    QWidget* m_list;
    QVBoxLayout* m_names;
    QVBoxLayout* m_content;
    PlainLabel* m_title;
    PlainLabel* m_lead;
};

} // namespace alcove::ui

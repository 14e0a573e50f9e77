#include "ui/settings/language_section.h"

#include "ui/shell/translations.h"
#include "ui/widgets/card.h"

#include <QSignalBlocker>

namespace alcove::ui {

LanguageSection::LanguageSection(const Theme& theme, SettingsModel& settings)
    : m_settings(settings)
{
    setLead(tr("Changes the words in Alcove. It doesn’t translate what anyone says."));
    auto* card = new Card(theme);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    for (const Language& language : languages()) {
        if (rows->count() > 0)
            rows->addWidget(new Hairline(theme));
        auto* row = new ChoiceRow(theme, language.ownName, languageAside(language.code));
        m_rows.insert(language.code, row);
        rows->addWidget(row);
        connect(row, &ChoiceRow::toggled, this, [this, code = language.code](bool on) {
            if (on)
                m_settings.setLanguage(code);
        });
    }
    column()->addWidget(card);
    m_told = new VisibilityLine(theme, VisibilityLine::Who::People);
    column()->addWidget(m_told);
    connect(&settings, &SettingsModel::changed, this, [this] { render(); });
    render();
}

void LanguageSection::render()
{
    m_told->setText(m_settings.role() == SettingsModel::Role::Therapist ? tr("The people you meet aren’t told which language you use here")
                                                                        : tr("Your therapist isn’t told which language you use here"));
    const QString shown = shownLanguage();
    ChoiceRow* row = m_rows.value(shown);
    if (!row)
        return;
    // Showing is not choosing.
    const QSignalBlocker quiet(row);
    row->setChecked(true);
}

} // namespace alcove::ui

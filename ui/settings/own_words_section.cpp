#include "ui/settings/own_words_section.h"

#include "ui/model/person_name.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/setting_row.h"

namespace alcove::ui {

OwnWordsSection::OwnWordsSection(const Theme& theme, const Models& models)
{
    auto* change = new Button(theme, Button::Kind::Ordinary, tr("Change"));
    change->setAccessibleName(tr("Change what you tell about yourself"));
    auto* row = new SettingRow(theme, QStringLiteral("person"), tr("Your name and what you tell about yourself"), {}, change);
    auto* card = new Card(theme);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->addWidget(row);
    column()->addWidget(card);
    connect(change, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::AboutYou); });
    AboutModel& about = models.about;
    const auto render = [row, &about] {
        row->setHint(about.own().name.isEmpty() ? tr("No name yet") : isolated(about.own().name));
    };
    connect(&about, &AboutModel::changed, this, render);
    render();
}

} // namespace alcove::ui

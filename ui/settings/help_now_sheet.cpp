#include "ui/settings/help_now_sheet.h"

#include "ui/model/agreement_model.h"
#include "ui/model/person_name.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/visibility_line.h"

#include <QHBoxLayout>
#include <QLocale>

namespace alcove::ui {

HelpNowSheet::HelpNowSheet(const Theme& theme, QWidget* host, const Models& models)
    : Sheet(theme, host, tr("Help right now"), 620, Close::Shown)
    , m_theme(theme)
    , m_waiting(models.waiting)
    , m_settings(models.settings)
    , m_agreement(models.agreement)
    , m_rows(new QVBoxLayout)
    , m_countries(new Picker(theme, tr("Which country are you in?"), QStringLiteral("location")))
    , m_sources(new PlainLabel(theme, TextRole::Small))
    , m_other(new Button(theme, Button::Kind::Quiet, tr("I’m in another country")))
    , m_plan(new Button(theme, Button::Kind::Ordinary, tr("My safety plan"), QStringLiteral("document")))
    , m_close(new Button(theme, Button::Kind::Ordinary, tr("Back")))
{
    auto* text = new PlainLabel(theme, TextRole::Body, tr("Alcove can’t reach these people for you. Please use your phone."));
    text->setColour(Colour::Ink2);
    m_sources->setColour(Colour::Ink3);
    m_rows->setSpacing(0);
    m_ask = buildCountry();
    body()->addSpacing(8);
    body()->addWidget(text);
    body()->addSpacing(16);
    body()->addLayout(m_rows);
    body()->addWidget(m_ask);
    body()->addSpacing(10);
    body()->addWidget(m_sources);
    body()->addWidget(m_other, 0, Qt::AlignLeading);
    body()->addSpacing(12);
    body()->addWidget(new VisibilityLine(theme, VisibilityLine::Who::Lock, tr("Nobody is told that you opened this")));
    auto* last = new FlowRow(12);
    last->add(m_plan);
    last->add(m_close);
    foot()->addWidget(last, 1);
    connect(m_close, &Button::clicked, this, &Sheet::dismiss);
    connect(m_plan, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT planRequested();
    });
    connect(m_other, &Button::clicked, this, [this] {
        m_asking = true;
        render();
        m_countries->setFocus(Qt::OtherFocusReason);
    });
}

QWidget* HelpNowSheet::buildCountry()
{
    auto* ask = new QWidget;
    for (const CrisisCountry& country : crisisCountries())
        m_countries->addItem(countryName(country.code), country.code);
    m_countries->model()->sort(0);
    m_countries->addItem(tr("Another country"), QString());
    auto* show = new Button(m_theme, Button::Kind::Soft, tr("Show these numbers"));
    show->setTall(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_countries, 1);
    row->addWidget(show);
    auto* column = new QVBoxLayout(ask);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(7);
    column->addWidget(new PlainLabel(m_theme, TextRole::Label, tr("Which country are you in?")));
    column->addLayout(row);
    connect(show, &Button::clicked, this, [this] {
        m_asking = false;
        m_settings.setCountry(m_countries->currentData().toString());
        render();
        m_close->setFocus(Qt::OtherFocusReason);
    });
    return ask;
}

QWidget* HelpNowSheet::addRow(const QString& icon, const QString& title, const QString& text, const QString& number)
{
    auto* place = new QWidget;
    auto* mark = new IconView(m_theme, icon, 20, Colour::Accent);
    mark->setGround(Colour::AccentSoft, 36);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(m_theme, TextRole::Label, title));
    if (!text.isEmpty()) {
        auto* aside = new PlainLabel(m_theme, TextRole::Small, text);
        aside->setColour(Colour::Ink3);
        words->addWidget(aside);
    }
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(16);
    row->addWidget(mark);
    row->addLayout(words, 1);
    if (!number.isEmpty())
        row->addWidget(new PlainLabel(m_theme, TextRole::Heading, isolated(number), PlainLabel::Fit::Line));
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(m_theme));
    column->addLayout(row);
    m_rows->addWidget(place);
    return place;
}

void HelpNowSheet::render()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const CrisisCountry* country = m_asking ? nullptr : crisisCountry(m_settings.country());
    addRow(QStringLiteral("phone"), tr("If anyone’s life is in danger"),
        country ? tr("Ambulance, police, fire") : tr("Ring your local emergency number"),
        country ? country->emergency.number : QString());
    QStringList sources;
    if (country) {
        for (const CrisisNumber& line : country->toTalk) {
            addRow(QStringLiteral("chat"), tr("To talk to someone, day or night"), isolated(line.who), line.number);
            sources << isolated(line.source);
        }
        sources << isolated(country->emergency.source);
        m_sources->setText(tr("Numbers for %1, checked on %2. From: %3", "country, date, where from")
                               .arg(countryName(country->code),
                                   QLocale().toString(country->emergency.checked, QStringLiteral("d MMMM yyyy")), sources.join(QStringLiteral(" · "))));
    }
    if (!m_waiting.practiceNumber().isEmpty())
        addRow(QStringLiteral("practice"), tr("To speak to your practice"), isolated(m_waiting.practiceName()), m_waiting.practiceNumber());
    const TodayAnswers& today = m_agreement.today();
    if (m_settings.role() == SettingsModel::Role::Client && !today.contactPhone.isEmpty())
        addRow(QStringLiteral("person"), tr("Someone you chose"), isolated(today.contactName), today.contactPhone);
    m_ask->setVisible(!country);
    m_sources->setVisible(country != nullptr);
    m_other->setVisible(country != nullptr);
    m_plan->setVisible(m_settings.role() == SettingsModel::Role::Client);
    const QString shown = m_settings.country().isEmpty() ? likelyCountry() : m_settings.country();
    m_countries->setCurrentIndex(std::max(0, m_countries->findData(shown)));
}

void HelpNowSheet::openHelp()
{
    m_asking = false;
    render();
    open(m_close);
}

} // namespace alcove::ui

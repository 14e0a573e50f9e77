#include "ui/welcome/welcome_page.h"

#include "ui/shell/translations.h"
#include "ui/widgets/card.h"
#include "ui/widgets/footed_column.h"
#include "ui/widgets/icon_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

constexpr int kSmallWindow = 1000;
constexpr int kColumn = 668;

QString ownNameOf(const QString& code)
{
    for (const Language& language : languages())
        if (language.code == code)
            return language.ownName;
    return code;
}

} // namespace

WelcomePage::WelcomePage(const Theme& theme, SettingsModel& settings)
    : Page(theme)
    , m_settings(settings)
    , m_step(settings.language().isEmpty() ? Step::Language : Step::Who)
    , m_language(new Button(theme, Button::Kind::Plain, ownNameOf(shownLanguage()), QStringLiteral("language")))
    , m_practice(new Button(theme, Button::Kind::Quiet, tr("I have a practice file"), QStringLiteral("practice")))
    , m_client(new ChoiceCard(theme, QStringLiteral("person"), tr("I’m meeting my therapist"), tr("You have a link, or one is on its way.")))
    , m_therapist(new ChoiceCard(theme, QStringLiteral("waiting"), tr("I’m a therapist"), tr("You’ll invite people and let them in.")))
    , m_picture(new WelcomePicture(theme))
    , m_choices(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Welcome to Alcove"));
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    auto* looks = new Button(theme, Button::Kind::Plain, tr("Text and colours"), QStringLiteral("accessibility"));
    connect(looks, &Button::clicked, this, &WelcomePage::settingsRequested);
    auto* bar = new TopBar(theme);
    bar->addEnd(m_language);
    bar->addEnd(looks);
    m_languages = buildLanguages();
    m_who = buildWho();
    auto* scroll = new ScrollColumn;
    scroll->column()->addWidget(m_who, 1);
    m_whoScroll = scroll;
    auto* end = new QVBoxLayout;
    end->setSpacing(0);
    end->addWidget(bar);
    end->addWidget(m_languages, 1);
    end->addWidget(scroll, 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_picture, 33);
    all->addLayout(end, 67);
    m_practice->setVisible(false);
    connect(m_language, &Button::clicked, this, [this] {
        showStep(Step::Language);
        firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_practice, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Practice); });
    connect(m_client, &ChoiceCard::clicked, this, [this] { choose(SettingsModel::Role::Client); });
    connect(m_therapist, &ChoiceCard::clicked, this, [this] { choose(SettingsModel::Role::Therapist); });
    showStep(m_step);
}

void WelcomePage::choose(SettingsModel::Role role)
{
    m_settings.setRole(role);
    Q_EMIT roleChosen();
}

void WelcomePage::showStep(Step step)
{
    m_step = step;
    m_languages->setVisible(step == Step::Language);
    m_whoScroll->setVisible(step == Step::Who);
    m_language->setVisible(step == Step::Who);
}

QWidget* WelcomePage::firstFocus()
{
    return m_step == Step::Language ? static_cast<QWidget*>(m_shownLanguage) : m_client;
}

QWidget* WelcomePage::buildLanguages()
{
    auto* card = new Card(theme());
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    for (const Language& language : languages()) {
        if (rows->count() > 0)
            rows->addWidget(new Hairline(theme()));
        auto* row = new ChoiceRow(theme(), language.ownName, languageAside(language.code));
        rows->addWidget(row);
        if (language.code == shownLanguage()) {
            row->setChecked(true);
            m_shownLanguage = row;
        }
        connect(row, &ChoiceRow::toggled, this, [this, code = language.code](bool on) {
            if (on)
                m_settings.setLanguage(code);
        });
    }
    auto* go = new Button(theme(), Button::Kind::Main, tr("Continue"));
    connect(go, &Button::clicked, this, [this] {
        showStep(Step::Who);
        m_settings.setLanguage(shownLanguage());
        m_client->setFocus(Qt::OtherFocusReason);
    });
    auto* lead = new PlainLabel(theme(), TextRole::Body, tr("Which language would you like?"));
    lead->setColour(Colour::Ink2);
    auto* footed = new FootedColumn(theme(), kColumn);
    footed->setSlack(2, 3);
    QVBoxLayout* column = footed->column();
    column->addWidget(new PlainLabel(theme(), TextRole::Display, tr("Welcome to Alcove")));
    column->addSpacing(10);
    column->addWidget(lead);
    column->addSpacing(24);
    column->addWidget(card);
    footed->foot()->addWidget(go);
    footed->foot()->addStretch(1);
    return footed;
}

QWidget* WelcomePage::buildWho()
{
    auto* title = new PlainLabel(theme(), TextRole::Display, tr("Welcome to Alcove"));
    auto* lead = new PlainLabel(theme(), TextRole::Body, tr("A quiet place to meet your therapist. What brings you here?"));
    lead->setColour(Colour::Ink2);
    m_choices->setSpacing(20);
    m_choices->addWidget(m_client, 1);
    m_choices->addWidget(m_therapist, 1);
    auto* later = new PlainLabel(theme(), TextRole::Small, tr("You can change any of this later."));
    later->setColour(Colour::Ink3);
    later->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* last = new QHBoxLayout;
    last->setSpacing(16);
    last->addWidget(m_practice);
    last->addWidget(later, 1);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(0);
    column->addStretch(3);
    column->addWidget(title);
    column->addSpacing(10);
    column->addWidget(lead);
    column->addSpacing(28);
    column->addLayout(m_choices);
    column->addSpacing(40);
    column->addWidget(buildPromises());
    column->addSpacing(28);
    column->addWidget(new Hairline(theme()));
    column->addSpacing(18);
    column->addLayout(last);
    column->addStretch(5);
    return inTheMiddle(theme(), body, kColumn);
}

QWidget* WelcomePage::buildPromises()
{
    auto* promises = new QWidget;
    auto* column = new QVBoxLayout(promises);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* head = new PlainLabel(theme(), TextRole::SmallStrong, tr("What we promise"));
    head->setColour(Colour::Ink2);
    column->addWidget(head);
    const auto add = [this, column](const QString& icon, const QString& lead, const QString& rest) {
        auto* words = new PlainLabel(theme(), TextRole::Body, lead + QChar(u' ') + rest);
        words->setStrongLead(static_cast<int>(lead.size()));
        words->setColour(Colour::Ink2);
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        row->addWidget(new IconView(theme(), icon, 22, Colour::Accent), 0, Qt::AlignTop);
        row->addWidget(words, 1);
        column->addLayout(row);
    };
    add(QStringLiteral("lock"), tr("Only the two of you."), tr("Your call is encrypted between your two devices."));
    add(QStringLiteral("eye-off"), tr("No recording."), tr("Alcove has no record button, for anyone."));
    add(QStringLiteral("device"), tr("Yours to share."), tr("What you write stays on this computer until you choose."));
    return promises;
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_picture->setVisible(width() > kSmallWindow && theme().look().textScale < 1.5);
    const bool stacked = theme().look().textScale >= 1.5 || width() < 760;
    m_choices->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace alcove::ui

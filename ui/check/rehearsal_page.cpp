#include "ui/check/rehearsal_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

Models modelsFor(const Models& models)
{
    return {
        .settings = models.settings,
        .home = models.home,
        .invitation = models.invitation,
        .people = models.people,
        .waiting = models.waiting,
        .call = models.rehearsal.call(),
        .devices = models.devices,
        .chat = models.rehearsal.chat(),
        .clock = models.clock,
        .check = models.check,
        .rehearsal = models.rehearsal,
        .reach = models.reach,
        .about = models.about,
        .safetyPlan = models.safetyPlan,
        .sessionTools = models.sessionTools,
        .journal = models.journal,
        .feedback = models.feedback,
        .agreement = models.agreement,
        .privacy = models.privacy,
        .ownPicture = models.ownPicture,
        .peerPicture = models.peerPicture,
    };
}

} // namespace

RehearsalPage::RehearsalPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_rehearsal(models.rehearsal)
    , m_settings(models.settings)
    , m_call(new CallPage(theme, modelsFor(models)))
{
    setAccessibleName(tr("Rehearse a call"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_call, 1);
    all->addWidget(buildLine());
    connect(m_call, &CallPage::devicesRequested, this, &RehearsalPage::devicesRequested);
    connect(m_call, &CallPage::helpRequested, this, [this] { Q_EMIT roomRequested(Room::Help); });
    connect(&m_rehearsal, &RehearsalModel::changed, this, [this] { render(); });
    connect(&m_rehearsal.call(), &CallModel::changed, this, [this] { render(); });
    connect(&m_rehearsal.call(), &CallModel::leaveRequested, this, &Page::backRequested);
    connect(&m_settings, &SettingsModel::changed, this, [this] {
        if (isVisible() && !m_settings.showSelfView())
            m_rehearsal.setPractised(RehearsalModel::Practice::HideSelfView);
    });
    render();
}

QWidget* RehearsalPage::buildLine()
{
    auto* line = new QWidget;
    m_words = new PlainLabel(theme(), TextRole::Small);
    m_words->setColour(Colour::Ink2);
    m_drop = new Button(theme(), Button::Kind::Ordinary, tr("Let the connection drop"));
    m_stop = new Button(theme(), Button::Kind::Soft, tr("Stop"));
    m_stop->setAccessibleName(tr("Stop the rehearsal"));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(24, 8, 24, 12);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_drop);
    row->addWidget(m_stop);
    connect(m_drop, &Button::clicked, this, [this] { Q_EMIT m_rehearsal.dropoutRequested(); });
    connect(m_stop, &Button::clicked, this, &Page::backRequested);
    return line;
}

void RehearsalPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!event->spontaneous())
        Q_EMIT m_rehearsal.openRequested(true);
}

void RehearsalPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT m_rehearsal.openRequested(false);
}

void RehearsalPage::render()
{
    using Practice = RehearsalModel::Practice;
    const CallModel::State state = m_rehearsal.call().state();
    m_drop->setEnabled(state == CallModel::State::InCall);
    QString words = tr("Say a few words and hear them back two seconds later. Nobody else is there.");
    if (!m_rehearsal.practised(Practice::Mute))
        words += QLatin1Char(' ') + tr("You can try Mute.");
    else if (!m_rehearsal.practised(Practice::HideSelfView))
        words += QLatin1Char(' ') + tr("You can try hiding your own picture.");
    else if (!m_rehearsal.practised(Practice::Moment))
        words += QLatin1Char(' ') + tr("You can try I need a moment.");
    else if (!m_rehearsal.practised(Practice::Dropout))
        words += QLatin1Char(' ') + tr("You can see what a dropped connection looks like.");
    else
        words = tr("You’ve tried everything here. Stay as long as you like.");
    m_words->setText(words);
}

} // namespace alcove::ui

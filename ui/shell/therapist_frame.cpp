#include "ui/shell/therapist_frame.h"

#include "ui/home/invitation_sheet.h"
#include "ui/home/invitations_page.h"
#include "ui/home/therapist_home_page.h"
#include "ui/people/note_sheet.h"
#include "ui/people/people_page.h"
#include "ui/people/person_sheet.h"
#include "ui/progress/progress_page.h"

#include <QHBoxLayout>

#include <optional>

namespace alcove::ui {

namespace {

std::optional<SideBar::Place> placeOf(Room room)
{
    switch (room) {
    case Room::TherapistHome: return SideBar::Place::Today;
    case Room::People: return SideBar::Place::People;
    case Room::Invitations: return SideBar::Place::Invitations;
    case Room::Progress: return SideBar::Place::Progress;
    case Room::Agreement: return SideBar::Place::Agreements;
    default: return std::nullopt;
    }
}

Room roomOf(SideBar::Place place)
{
    switch (place) {
    case SideBar::Place::Today: return Room::TherapistHome;
    case SideBar::Place::People: return Room::People;
    case SideBar::Place::Invitations: return Room::Invitations;
    case SideBar::Place::Progress: return Room::Progress;
    case SideBar::Place::Agreements: return Room::Agreement;
    case SideBar::Place::Setup: return Room::Check;
    }
    return Room::TherapistHome;
}

} // namespace

TherapistFrame::TherapistFrame(const Theme& theme, const Models& models, PageRouter& router, QWidget* stack)
    : m_models(models)
    , m_router(router)
    , m_side(new SideBar(theme))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(stack, 1);
    m_invitation = new InvitationSheet(theme, this, models);
    m_person = new PersonSheet(theme, this, models);
    m_note = new NoteSheet(theme, this, models.journal);
    connect(m_side, &SideBar::placeChosen, this, &TherapistFrame::go);
    connect(m_side, &SideBar::settingsRequested, this, &TherapistFrame::settingsRequested);
    connect(m_side, &SideBar::helpRequested, this, [this] { m_router.visit(Room::Help); });
    connect(&m_router, &PageRouter::roomChanged, this, [this](Room room) {
        // A session that begins, or a walk elsewhere, leaves no sheet of the day behind.
        for (Sheet* sheet : { static_cast<Sheet*>(m_invitation), static_cast<Sheet*>(m_person), static_cast<Sheet*>(m_note) })
            if (!isPlace(room))
                sheet->dismiss();
        render();
    });
    connect(&models.home, &HomeModel::changed, this, &TherapistFrame::render);
    connect(&models.settings, &SettingsModel::changed, this, &TherapistFrame::render);
    connectSheets();
    render();
}

void TherapistFrame::connectSheets()
{
    connect(m_person, &PersonSheet::noteRequested, m_note, &NoteSheet::openNote);
    connect(m_person, &PersonSheet::progressRequested, this, [this](const QByteArray& person) {
        if (m_progress)
            m_progress->showPerson(person);
        m_router.switchTo(Room::Progress);
    });
    connect(m_person, &PersonSheet::agreementsRequested, this, [this] { m_router.switchTo(Room::Agreement); });
}

void TherapistFrame::follow(TherapistHomePage* page)
{
    connect(page, &TherapistHomePage::invitationRequested, this, &TherapistFrame::openInvitation);
    connect(page, &TherapistHomePage::linkAgainRequested, m_invitation, &InvitationSheet::openAgain);
    connect(page, &TherapistHomePage::personRequested, m_person, &PersonSheet::openPerson);
    connect(page, &TherapistHomePage::noteRequested, m_note, &NoteSheet::openNote);
}

void TherapistFrame::follow(PeoplePage* page)
{
    connect(page, &PeoplePage::invitationRequested, this, &TherapistFrame::openInvitation);
    connect(page, &PeoplePage::personRequested, m_person, &PersonSheet::openPerson);
}

void TherapistFrame::follow(InvitationsPage* page)
{
    connect(page, &InvitationsPage::invitationRequested, this, &TherapistFrame::openInvitation);
    connect(page, &InvitationsPage::linkRequested, &m_models.invitation, &InvitationModel::showRequested);
}

bool TherapistFrame::isPlace(Room room) { return placeOf(room).has_value(); }

void TherapistFrame::openInvitation() { m_invitation->openDraft(); }

void TherapistFrame::go(SideBar::Place place)
{
    if (place == SideBar::Place::Setup)
        m_router.visit(Room::Check); // a page of its own, with a way back
    else
        m_router.switchTo(roomOf(place));
}

void TherapistFrame::render()
{
    const std::optional<SideBar::Place> place = placeOf(m_router.room());
    const bool therapist = m_models.settings.role() == SettingsModel::Role::Therapist;
    m_side->setVisible(therapist && place);
    if (place)
        m_side->setPlace(*place);
    m_side->setWaiting(static_cast<int>(m_models.home.waiting().size()));
    m_side->setOwner(m_models.settings.ownName(), m_models.settings.practiceName());
}

} // namespace alcove::ui

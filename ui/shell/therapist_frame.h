#pragma once

#include "ui/home/side_bar.h"
#include "ui/model/models.h"
#include "ui/shell/page_router.h"

namespace alcove::ui {

class InvitationSheet;
class InvitationsPage;
class NoteSheet;
class PeoplePage;
class PersonSheet;
class ProgressPage;
class TherapistHomePage;

/// Round the stack of rooms: the therapist's side bar beside the places it leads to, and the sheets that more
/// than one of them opens. A client's window shows the stack alone.
/// Sequence: ui.
class TherapistFrame : public QWidget {
    Q_OBJECT
public:
    TherapistFrame(const Theme& theme, const Models& models, PageRouter& router, QWidget* stack);

    void follow(TherapistHomePage* page);
    void follow(PeoplePage* page);
    void follow(InvitationsPage* page);
    /// The one whose charts another place opens.
    void follow(ProgressPage* page) { m_progress = page; }
    /// The side bar stands beside these rooms alone.
    [[nodiscard]] static bool isPlace(Room room);
    void openInvitation();

Q_SIGNALS:
    void settingsRequested();

private:
    void go(SideBar::Place place);
    void render();
    void connectSheets();

    const Models m_models;
    PageRouter& m_router;
    SideBar* m_side;
    InvitationSheet* m_invitation;
    PersonSheet* m_person;
    NoteSheet* m_note;
    ProgressPage* m_progress = nullptr;
};

} // namespace alcove::ui

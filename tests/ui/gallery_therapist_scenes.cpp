#include "tests/ui/gallery_therapist_scenes.h"

#include "tests/ui/sample_journal.h"
#include "ui/home/invitations_page.h"
#include "ui/home/therapist_home_page.h"
#include "ui/people/people_page.h"
#include "ui/prepare/agreement_room.h"
#include "ui/progress/progress_page.h"
#include "ui/shell/therapist_frame.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace alcove::ui {

namespace {

using Prepare = std::function<void(SampleModels&)>;

/// One place beside the side bar, as the window shows it.
class PlaceWindow : public QWidget {
public:
    template <typename PageType>
    PlaceWindow(const Theme& theme, SampleModels& sample, Room room, PageType* page)
        : m_router(sample.settings, sample.call)
        , m_stack(new QStackedWidget)
        , m_frame(new TherapistFrame(theme, sample.models(), m_router, m_stack))
        , m_page(page)
    {
        m_stack->addWidget(page);
        auto* all = new QHBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(m_frame);
        m_router.switchTo(room);
        if constexpr (!std::is_same_v<PageType, AgreementRoom>)
            m_frame->follow(page);
    }

    [[nodiscard]] TherapistFrame& frame() { return *m_frame; }
    [[nodiscard]] Page& page() { return *m_page; }

private:
    PageRouter m_router;
    QStackedWidget* m_stack;
    TherapistFrame* m_frame;
    Page* m_page;
};

using After = std::function<void(PlaceWindow&, SampleModels&)>;

template <typename PageType>
Scene placeScene(const QString& name, Room room, Prepare prepare = {}, After after = {})
{
    Scene scene { name,
        [prepare, room](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
            sample.asTherapist();
            if (prepare)
                prepare(sample);
            return std::make_unique<PlaceWindow>(theme, sample, room, new PageType(theme, sample.models()));
        },
        {} };
    if (after)
        scene.after = [after](QWidget& window, SampleModels& sample) { after(static_cast<PlaceWindow&>(window), sample); };
    return scene;
}

void addDay(std::vector<Scene>& scenes)
{
    using Home = TherapistHomePage;
    scenes.push_back(placeScene<Home>(QStringLiteral("07-therapist-home"), Room::TherapistHome));
    scenes.push_back(placeScene<Home>(QStringLiteral("07x-two-waiting"), Room::TherapistHome, [](SampleModels& s) {
        QVector<WaitingPerson> people = s.home.waiting();
        people[0].door = WaitingPerson::Door::NotJustYet;
        WaitingPerson other;
        other.id = QStringLiteral("p2");
        other.name = PersonName(QStringLiteral("Noa Nemo"));
        other.since = s.clock.now();
        other.expected = false;
        people.append(other);
        s.home.setWaiting(people);
    }));
    scenes.push_back(placeScene<Home>(QStringLiteral("07b-invitation"), Room::TherapistHome, [](SampleModels& s) { s.agreement.setInUse(true); },
        [](PlaceWindow& window, SampleModels&) { window.frame().openInvitation(); }));
    scenes.push_back(placeScene<Home>(QStringLiteral("07e-link-copied"), Room::TherapistHome, {}, [](PlaceWindow&, SampleModels& s) {
        s.invitation.setReady(QStringLiteral("i9"), QStringLiteral("Sam"), QStringLiteral("alcove:join/1/c2FtcGxlLWxpbmstbm90LXJlYWw"));
    }));
    scenes.push_back(placeScene<Home>(QStringLiteral("07d-therapist-home-empty"), Room::TherapistHome, [](SampleModels& s) {
        s.home.setToday({});
        s.home.setWaiting({});
    }));
    scenes.push_back(placeScene<Home>(QStringLiteral("07m-copy-reminder"), Room::TherapistHome, [](SampleModels& s) { s.privacy.setBackup({}, true); }));
    scenes.push_back(placeScene<Home>(QStringLiteral("07r-read-note"), Room::TherapistHome, sampleReceivedNote, [](PlaceWindow& window, SampleModels&) {
        Q_EMIT static_cast<Home&>(window.page()).noteRequested(QString::fromLatin1(QByteArrayLiteral("2").toHex()));
    }));
}

void addPeople(std::vector<Scene>& scenes)
{
    scenes.push_back(placeScene<PeoplePage>(QStringLiteral("07c-people"), Room::People, [](SampleModels& s) { s.privacy.setPassword(true, true); }));
    scenes.push_back(placeScene<PeoplePage>(QStringLiteral("07p-person"), Room::People, sampleReceivedNote,
        [](PlaceWindow& window, SampleModels&) { Q_EMIT static_cast<PeoplePage&>(window.page()).personRequested(QStringLiteral("i2")); }));
    scenes.push_back(placeScene<InvitationsPage>(QStringLiteral("07i-invitations"), Room::Invitations));
}

void addOthers(std::vector<Scene>& scenes)
{
    scenes.push_back(placeScene<ProgressPage>(QStringLiteral("13-progress"), Room::Progress, [](SampleModels& s) { s.feedback.setTrends({ sampleTrend() }); }));
    scenes.push_back(placeScene<ProgressPage>(QStringLiteral("13e-progress-empty"), Room::Progress));
    scenes.push_back(placeScene<AgreementRoom>(QStringLiteral("05t-agreements"), Room::Agreement, [](SampleModels& s) {
        s.agreement.setOwnText(QStringLiteral("version 1\n# Confidentiality\nWhat you say stays between us."), false);
        s.agreement.setInUse(true);
        ClientAgreement client;
        client.person = QByteArrayLiteral("a");
        client.name = PersonName(QStringLiteral("Sam Sample"));
        client.state = ClientAgreement::State::Changed;
        client.version = 2;
        client.day = QDate(2025, 5, 14);
        client.question = QStringLiteral("What about holidays?");
        client.today = TodayAnswers { QStringLiteral("Home"), QStringLiteral("0117 496 0123"), {}, {}, {}, TodayAnswers::PlanB::TherapistRings, 5 };
        ClientAgreement other;
        other.person = QByteArrayLiteral("b");
        other.name = PersonName(QStringLiteral("Noa Nemo"));
        s.agreement.setClients({ client, other });
    }));
}

} // namespace

void addTherapistScenes(std::vector<Scene>& scenes)
{
    addDay(scenes);
    addPeople(scenes);
    addOthers(scenes);
}

} // namespace alcove::ui

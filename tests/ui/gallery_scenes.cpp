#include "tests/ui/gallery_scenes.h"

#include "tests/ui/components_board.h"
#include "tests/ui/gallery_check_scenes.h"
#include "tests/ui/gallery_reach_scenes.h"
#include "tests/ui/gallery_arriving_scenes.h"
#include "tests/ui/gallery_session_scenes.h"
#include "tests/ui/gallery_journal_scenes.h"
#include "tests/ui/gallery_settings_scenes.h"
#include "tests/ui/gallery_therapist_scenes.h"
#include "ui/call/call_page.h"
#include "ui/call/verify_page.h"
#include "ui/home/client_home_page.h"
#include "ui/shell/main_window.h"
#include "ui/waiting/waiting_page.h"
#include "ui/welcome/welcome_page.h"

#include <QShortcut>

namespace alcove::ui {

namespace {

using State = CallModel::State;
using Prepare = std::function<void(SampleModels&)>;
using After = std::function<void(QWidget&, SampleModels&)>;

template <typename PageType>
Scene pageScene(const QString& name, Prepare prepare, After after = {})
{
    return { name,
        [prepare](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
            prepare(sample);
            return std::make_unique<PageType>(theme, sample.models());
        },
        after };
}

void inCall(SampleModels& sample)
{
    sample.asClient();
    sample.call.setState(State::InCall);
}

void sampleTalk(SampleModels& sample)
{
    const QDateTime at(QDate(2025, 5, 22), QTime(14, 21));
    sample.chat.setOpen(true);
    sample.chat.append({ false, QStringLiteral("Here’s the name of the breathing exercise, so you have it: “box breathing”."), at });
    sample.chat.append({ true, QStringLiteral("Thank you"), at });
    sample.chat.append({ true, QStringLiteral("It’s easier to write this bit than say it, if that’s ok"), at });
    sample.chat.append({ false, QStringLiteral("Of course. Take your time."), at });
}

void addHomes(std::vector<Scene>& scenes)
{
    scenes.push_back({ QStringLiteral("01-first-run"), [](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
        sample.settings.setLanguage(QStringLiteral("en"));
        return std::make_unique<WelcomePage>(theme, sample.settings);
    }, {} });
    scenes.push_back(pageScene<ClientHomePage>(QStringLiteral("02b-client-home-empty"), [](SampleModels& s) {
        s.asClient();
        s.home.setNextSession(std::nullopt);
    }));
    scenes.push_back(pageScene<ClientHomePage>(QStringLiteral("02c-link-problem"), [](SampleModels& s) {
        s.asClient();
        s.home.setNextSession(std::nullopt);
        s.home.setLinkProblem(HomeModel::LinkProblem::PartMissing);
    }));
    scenes.push_back(pageScene<ClientHomePage>(QStringLiteral("02d-link-summary"), [](SampleModels& s) {
        s.asClient();
        s.home.setNextSession(std::nullopt);
    }, [](QWidget&, SampleModels& s) {
        s.home.setOpenedLink(LinkSummary { QStringLiteral("3f2a 91c0 77de 05b4"),
            { QStringLiteral("198.51.100.7, port 41000"), QStringLiteral("meet.example.org") },
            QDateTime(QDate(2025, 5, 29), QTime(14, 0)) });
    }));
    scenes.push_back(pageScene<ClientHomePage>(QStringLiteral("02m-copy-reminder"), [](SampleModels& s) {
        s.asClient();
        s.privacy.setBackup({}, true);
    }));
    scenes.push_back(pageScene<ClientHomePage>(QStringLiteral("02e-ended"), [](SampleModels& s) {
        s.asClient();
        s.call.setState(State::Ended);
        s.call.setError(ErrorCode::SessionLost);
    }));
}

Scene windowScene(const QString& name, const QKeySequence& keys)
{
    return { name,
        [](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
            sample.asClient();
            sample.settings.setTextScale(theme.look().textScale);
            sample.settings.setReducedMotion(theme.look().reducedMotion);
            sample.settings.setColours(theme.highContrast() ? SettingsModel::Colours::HighContrast
                    : theme.dark()                          ? SettingsModel::Colours::Dark
                                                            : SettingsModel::Colours::Light);
            sample.call.setState(State::Waiting);
            // The window applies the look of its settings; the gallery's theme is its own to change.
            return std::make_unique<MainWindow>(const_cast<Theme&>(theme), sample.models());
        },
        [keys](QWidget& window, SampleModels&) {
            for (QShortcut* shortcut : window.findChildren<QShortcut*>())
                if (shortcut->key() == keys)
                    Q_EMIT shortcut->activated();
        } };
}

void addWaiting(std::vector<Scene>& scenes)
{
    scenes.push_back(pageScene<WaitingPage>(QStringLiteral("06-waiting-room"), [](SampleModels& s) {
        s.asClient();
        s.call.setState(State::Waiting);
        s.waiting.setTherapistHere(true);
        s.devices.setMicrophoneLevel(0.42);
    }, [](QWidget&, SampleModels& s) { s.devices.setMicrophoneLevel(0.43); }));
    scenes.push_back(pageScene<WaitingPage>(QStringLiteral("06b-waiting-room-early"), [](SampleModels& s) {
        s.asClient();
        s.call.setState(State::Waiting);
    }));
    scenes.push_back(pageScene<WaitingPage>(QStringLiteral("06c-going-in"), [](SampleModels& s) {
        s.asClient();
        s.waiting.setTherapistHere(true);
        s.call.setState(State::Admitted);
    }));
    scenes.push_back(pageScene<WaitingPage>(QStringLiteral("06d-no-service"), [](SampleModels& s) {
        s.asClient();
        s.waiting.setObstacle(WaitingModel::Obstacle::NoService);
        s.call.setState(State::Gate);
    }));
    scenes.push_back(pageScene<WaitingPage>(QStringLiteral("06e-no-relay"), [](SampleModels& s) {
        s.asClient();
        s.waiting.setTherapistHere(true);
        s.waiting.setObstacle(WaitingModel::Obstacle::NoRelay);
        s.call.setState(State::Waiting);
    }));
}

void addCall(std::vector<Scene>& scenes)
{
    scenes.push_back(pageScene<CallPage>(QStringLiteral("08-call-client"), inCall));
    scenes.push_back(pageScene<CallPage>(QStringLiteral("08b-safety-words"), inCall,
        [](QWidget& page, SampleModels&) { static_cast<CallPage&>(page).showWords(); }));
    scenes.push_back(pageScene<CallPage>(QStringLiteral("08d-chat"), [](SampleModels& s) {
        inCall(s);
        s.settings.setShowSelfView(false);
        sampleTalk(s);
    }));
    scenes.push_back(pageScene<CallPage>(QStringLiteral("08m-muted"), [](SampleModels& s) {
        inCall(s);
        s.call.setMuted(true);
        s.call.setCameraOff(true);
        s.call.setSpeakingWhileMuted(true);
    }));
    scenes.push_back(pageScene<CallPage>(QStringLiteral("08n-headset-gone"), [](SampleModels& s) {
        inCall(s);
        s.call.setQuality(CallModel::Quality::Uneven);
        s.call.setNotice(CallModel::Notice::MicrophoneGone, QStringLiteral("Your headset"));
    }));
    scenes.push_back(pageScene<CallPage>(QStringLiteral("09-call-therapist"), [](SampleModels& s) {
        s.asTherapist();
        s.call.setState(State::InCall);
    }));
    scenes.push_back(pageScene<CallPage>(QStringLiteral("10-reconnecting"), [](SampleModels& s) {
        inCall(s);
    }, [](QWidget&, SampleModels& s) { s.call.setState(State::Reconnecting); }));
    scenes.push_back(pageScene<CallPage>(QStringLiteral("10b-sound-only"), [](SampleModels& s) {
        inCall(s);
        s.call.setSoundOnly(true);
        s.call.setCameraOff(true);
        s.call.setQuality(CallModel::Quality::Uneven);
    }, [](QWidget&, SampleModels& s) { s.devices.setPeerLevel(0.43); }));
    scenes.push_back(pageScene<CallPage>(QStringLiteral("18-leave"), inCall,
        [](QWidget& page, SampleModels&) { static_cast<CallPage&>(page).askToLeave(); }));
}

void addMoments(std::vector<Scene>& scenes)
{
    const auto moment = [](SampleModels& s, CallModel::Asker asker) {
        s.call.setMomentBy(asker);
        s.call.setMuted(true);
        s.call.setCameraOff(true);
        s.call.setState(State::Moment);
    };
    scenes.push_back(pageScene<CallPage>(QStringLiteral("11-paused-client"), [moment](SampleModels& s) {
        s.asClient();
        moment(s, CallModel::Asker::Me);
    }));
    scenes.push_back(pageScene<CallPage>(QStringLiteral("11b-paused-therapist"), [moment](SampleModels& s) {
        s.asTherapist();
        moment(s, CallModel::Asker::Peer);
    }));
    scenes.push_back(pageScene<CallPage>(QStringLiteral("11c-therapist-asked"), [moment](SampleModels& s) {
        s.asClient();
        moment(s, CallModel::Asker::Peer);
    }));
    scenes.push_back(pageScene<VerifyPage>(QStringLiteral("15-verify"), [](SampleModels& s) {
        inCall(s);
        s.call.setVerification(CallModel::Verification::NotChecked);
    }));
    scenes.push_back(pageScene<VerifyPage>(QStringLiteral("15b-verify-different"), [](SampleModels& s) {
        inCall(s);
        s.call.setVerification(CallModel::Verification::Different);
    }));
}

} // namespace

std::vector<Scene> galleryScenes()
{
    std::vector<Scene> scenes;
    addHomes(scenes);
    addTherapistScenes(scenes);
    addWaiting(scenes);
    addCall(scenes);
    addMoments(scenes);
    addCheck(scenes);
    addSessionScenes(scenes);
    addJournal(scenes);
    addSettings(scenes);
    addReach(scenes);
    addArriving(scenes);
    scenes.push_back(windowScene(QStringLiteral("14-text-and-colours"), QKeySequence(QStringLiteral("Ctrl+,"))));
    scenes.push_back(windowScene(QStringLiteral("17w-help-while-waiting"), QKeySequence(Qt::SHIFT | Qt::Key_F1)));
    scenes.push_back({ QStringLiteral("20-components"), [](const Theme& theme, SampleModels&) { return componentsBoard(theme); }, {}, Scene::Lint::Skipped });
    return scenes;
}

} // namespace alcove::ui

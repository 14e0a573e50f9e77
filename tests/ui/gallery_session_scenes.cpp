#include "tests/ui/gallery_session_scenes.h"

#include "ui/call/call_controls.h"
#include "ui/call/call_page.h"
#include "ui/call/comfort_popover.h"
#include "ui/call/sound_picture_sheet.h"

namespace alcove::ui {

namespace {

using State = CallModel::State;
using Asker = CallModel::Asker;
using Step = CallModel::MomentStep;
using Prepare = std::function<void(SampleModels&)>;
using After = std::function<void(QWidget&, SampleModels&)>;

Scene callScene(const QString& name, Prepare prepare, After after = {})
{
    return { name,
        [prepare](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
            prepare(sample);
            return std::make_unique<CallPage>(theme, sample.models());
        },
        after };
}

void rest(SampleModels& sample, Asker asker, Step step)
{
    sample.call.setMomentBy(asker, step);
    sample.call.setMuted(true);
    sample.call.setCameraOff(true);
    sample.call.setState(State::Moment);
}

} // namespace

void addSessionScenes(std::vector<Scene>& scenes)
{
    scenes.push_back(callScene(QStringLiteral("11d-ready-for-you"), [](SampleModels& s) {
        s.asTherapist();
        rest(s, Asker::Peer, Step::MayReturn);
    }));
    scenes.push_back(callScene(QStringLiteral("11e-waits-for-the-other"), [](SampleModels& s) {
        s.asClient();
        rest(s, Asker::Me, Step::AwaitingPeer);
    }));
    scenes.push_back(callScene(QStringLiteral("11f-not-alone"), [](SampleModels& s) {
        s.asTherapist();
        s.sessionTools.setPeerNotAlone(true);
        rest(s, Asker::Peer, Step::Resting);
    }));
    scenes.push_back(callScene(QStringLiteral("11g-after-three-minutes"), [](SampleModels& s) {
        s.asTherapist();
        rest(s, Asker::Peer, Step::Resting);
        s.call.setMomentLong(true);
    }));
    scenes.push_back(callScene(QStringLiteral("08g-comfort"), [](SampleModels& s) {
        s.asClient();
        s.call.setState(State::InCall);
        s.sessionTools.setComfort(SessionToolsModel::Comfort::Slower);
    }, [](QWidget& page, SampleModels&) {
        if (auto* controls = page.findChild<CallControls*>())
            Q_EMIT controls->comfortPressed();
    }));
    scenes.push_back(callScene(QStringLiteral("08h-captions"), [](SampleModels& s) {
        s.asTherapist();
        s.call.setState(State::InCall);
        s.sessionTools.setComfort(SessionToolsModel::Comfort::Fine);
        s.sessionTools.setTyping(true);
        s.sessionTools.setCaptions({ QStringLiteral("I slept better this week."), QStringLiteral("Only the call on Sunday came back at night.") });
    }));
    scenes.push_back(callScene(QStringLiteral("08i-sound-and-picture"), [](SampleModels& s) {
        s.asClient();
        s.call.setState(State::InCall);
    }, [](QWidget& page, SampleModels&) {
        if (auto* controls = page.findChild<CallControls*>())
            Q_EMIT controls->soundPicturePressed();
    }));
    scenes.push_back(callScene(QStringLiteral("08o-headset-guard"), [](SampleModels& s) {
        s.asClient();
        s.call.setState(State::InCall);
        s.call.setMuted(true);
        s.call.setNotice(CallModel::Notice::HeadsetGone);
    }));
    scenes.push_back(callScene(QStringLiteral("10d-sound-only-dial"), [](SampleModels& s) {
        s.asTherapist();
        s.call.setState(State::InCall);
        s.call.setSoundOnly(true);
        s.sessionTools.setComfort(SessionToolsModel::Comfort::Slower);
    }));
    scenes.push_back(callScene(QStringLiteral("10c-plan-b"), [](SampleModels& s) {
        s.asClient();
        s.call.setPlanB({ PlanB::Who::TheyRing, 2, true, QStringLiteral("214") });
        s.call.setState(State::InCall);
    }, [](QWidget&, SampleModels& s) {
        s.call.setState(State::Reconnecting);
        s.call.setReconnectingLong(true);
        s.call.setPlanBDue(true);
    }));
    scenes.push_back(callScene(QStringLiteral("18b-therapist-leaves"), [](SampleModels& s) {
        s.asTherapist();
        s.call.setState(State::InCall);
    }, [](QWidget& page, SampleModels&) { static_cast<CallPage&>(page).askToLeave(); }));
}

} // namespace alcove::ui

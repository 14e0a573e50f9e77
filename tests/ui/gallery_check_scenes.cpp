#include "tests/ui/gallery_check_scenes.h"

#include "ui/check/check_page.h"
#include "ui/check/rehearsal_page.h"

namespace alcove::ui {

namespace {

using Item = CheckModel::Item;
using Standing = CheckModel::Standing;
using Finding = CheckModel::Finding;
using Prepare = std::function<void(CheckModel&)>;

Scene checkScene(const QString& name, Prepare prepare)
{
    return { name,
        [prepare](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
            sample.asClient();
            prepare(sample.check);
            return std::make_unique<CheckPage>(theme, sample.models());
        },
        [](QWidget&, SampleModels& sample) {
            sample.devices.setMicrophoneLevel(0.6);
            sample.check.setLight(0.32);
        } };
}

void almostAll(CheckModel& check)
{
    check.setCameraOn(true);
    check.setResult(Item::Speaker, { Standing::Fine, Finding::SpeakerHeard });
    check.setResult(Item::Microphone, { Standing::Fine, Finding::MicrophoneClear });
    check.setResult(Item::Echo, { Standing::Fine, Finding::EchoNone });
    check.setResult(Item::Camera, { Standing::CouldBeBetter, Finding::CameraDark });
    check.setResult(Item::Connection, { Standing::Fine, Finding::ConnectionSteady });
    check.setVerdict(CheckModel::Verdict::ReadyOneBetter, Item::Camera);
}

} // namespace

void addCheck(std::vector<Scene>& scenes)
{
    scenes.push_back(checkScene(QStringLiteral("03-tech-check"), almostAll));
    scenes.push_back(checkScene(QStringLiteral("03b-tech-check-new"), [](CheckModel& check) {
        check.setResult(Item::Connection, { Standing::NotTried, Finding::ConnectionNobodyToAsk });
    }));
    scenes.push_back(checkScene(QStringLiteral("03c-tech-check-troubles"), [](CheckModel& check) {
        check.setCameraOn(true);
        check.setChimePlaying(true);
        check.setChimePlaying(false);
        check.setResult(Item::Speaker, { Standing::NotWorking, Finding::SpeakerNotHeard });
        check.setResult(Item::Microphone, { Standing::NotWorking, Finding::MicrophoneDenied });
        check.setResult(Item::Echo, { Standing::CouldBeBetter, Finding::EchoStrong });
        check.setResult(Item::Camera, { Standing::NotWorking, Finding::CameraDenied });
        check.setResult(Item::PrivateSpace, { Standing::CouldBeBetter, Finding::SpaceMostly });
        check.setResult(Item::Connection, { Standing::NotWorking, Finding::ConnectionWeak });
        check.setRoomLoud(true);
        check.setVerdict(CheckModel::Verdict::OneToFix, Item::Speaker);
        check.setClip(CheckModel::Clip::Playing);
    }));
    scenes.push_back({ QStringLiteral("03e-rehearsal"),
        [](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
            sample.asClient();
            sample.rehearsal.call().setState(CallModel::State::InCall);
            sample.rehearsal.call().setPeer(PersonName(QStringLiteral("Your rehearsal partner")));
            return std::make_unique<RehearsalPage>(theme, sample.models());
        },
        {} });
    scenes.push_back(checkScene(QStringLiteral("03d-tech-check-no-sound"), [](CheckModel& check) {
        almostAll(check);
        check.setWithoutSound(true);
        for (const Item item : { Item::Speaker, Item::Microphone, Item::Echo })
            check.setResult(item, { Standing::Skipped, Finding::None });
        check.setResult(Item::Camera, { Standing::Fine, Finding::CameraClear });
        check.setResult(Item::Connection, { Standing::Fine, Finding::ConnectionTherapistAway });
        check.setVerdict(CheckModel::Verdict::Ready, Item::Speaker);
    }));
}

} // namespace alcove::ui

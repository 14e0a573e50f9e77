#include "tests/ui/gallery_reach_scenes.h"

#include "ui/home/therapist_home_page.h"
#include "ui/reach/reach_page.h"

namespace alcove::ui {

namespace {

Scene reachScene(const QString& name, std::function<void(ReachModel&)> prepare)
{
    return { name,
        [prepare](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
            sample.asTherapist();
            prepare(sample.reach);
            return std::make_unique<ReachPage>(theme, sample.reach);
        },
        {} };
}

} // namespace

void addReach(std::vector<Scene>& scenes)
{
    using Verdict = ReachModel::Verdict;
    using Problem = ReachModel::Problem;
    scenes.push_back(reachScene(QStringLiteral("25-reach-looking"), [](ReachModel&) {}));
    scenes.push_back(reachScene(QStringLiteral("25b-reach-door"), [](ReachModel& m) {
        m.setEntranceProven(true);
        m.setNetwork(Verdict::RouterDoor, Problem::None);
    }));
    scenes.push_back(reachScene(QStringLiteral("25c-reach-double"), [](ReachModel& m) { m.setNetwork(Verdict::ThisNetworkOnly, Problem::BehindAnother); }));
    scenes.push_back(reachScene(QStringLiteral("25d-reach-firewall"), [](ReachModel& m) { m.setNetwork(Verdict::ThisNetworkOnly, Problem::Firewall); }));
    scenes.push_back(reachScene(QStringLiteral("25e-reach-service"), [](ReachModel& m) {
        m.setNetwork(Verdict::ThisNetworkOnly, Problem::NoDoor);
        m.setService(ReachModel::Service::Works);
    }));
    scenes.push_back({ QStringLiteral("07e-send-again"),
        [](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
            sample.asTherapist();
            sample.reach.setNetwork(Verdict::RouterDoor, Problem::None);
            sample.reach.setSendAgain({ { QStringLiteral("1"), PersonName(QStringLiteral("Sam")) }, { QStringLiteral("2"), PersonName(QStringLiteral("J. M.")) } });
            return std::make_unique<TherapistHomePage>(theme, sample.models());
        },
        {} });
}

} // namespace alcove::ui

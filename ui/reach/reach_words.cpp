#include "ui/reach/reach_words.h"

#include <QCoreApplication>

namespace alcove::ui {

namespace {

struct Reach {
    Q_DECLARE_TR_FUNCTIONS(Reach)
};

QString problemText(ReachModel::Problem problem)
{
    switch (problem) {
    case ReachModel::Problem::None:
        return {};
    case ReachModel::Problem::NoDoor:
        return Reach::tr("Your router opens no doors for programs. Many routers have a setting for it, often called UPnP. "
                         "A connection service works without it.");
    case ReachModel::Problem::RouterRefuses:
        return Reach::tr("We asked your router to open a door, and it said no. Its settings can allow it, often under the name UPnP. "
                         "A connection service works without it.");
    case ReachModel::Problem::BehindAnother:
        return Reach::tr("Your router stands behind another one, often your internet company’s. "
                         "A door in yours leads only as far as that one. A connection service works here.");
    case ReachModel::Problem::Firewall:
        return Reach::tr("Your router opened a door, but this computer’s firewall turns away whoever comes through it. "
                         "Allow Alcove in the firewall, then look again.");
    }
    return {};
}

} // namespace

QString reachTitle(const ReachModel& model)
{
    switch (model.verdict()) {
    case ReachModel::Verdict::Looking:
        return Reach::tr("Having a look");
    case ReachModel::Verdict::ThisNetworkOnly:
        return Reach::tr("Only people in this network can reach you");
    case ReachModel::Verdict::RouterDoor:
        return Reach::tr("People can reach you");
    case ReachModel::Verdict::OwnAddress:
        return Reach::tr("People can probably reach you");
    case ReachModel::Verdict::Service:
        return Reach::tr("People reach you through a connection service");
    }
    return {};
}

QString reachText(const ReachModel& model)
{
    switch (model.verdict()) {
    case ReachModel::Verdict::Looking:
        return Reach::tr("We’re asking your router. This takes a few seconds.");
    case ReachModel::Verdict::ThisNetworkOnly:
        return problemText(model.problem());
    case ReachModel::Verdict::RouterDoor:
        if (model.entranceProven())
            return Reach::tr("Your router opened a door for Alcove. It closes when you close Alcove.");
        return Reach::tr("Your router opened a door for Alcove. It closes when you close Alcove. "
                         "We can’t see from here whether a firewall on this computer lets people through.");
    case ReachModel::Verdict::OwnAddress:
        return Reach::tr("This computer has an internet address of its own. "
                         "We can’t see from here whether a firewall on the way lets people through.");
    case ReachModel::Verdict::Service:
        return Reach::tr("We tried it as a person you invite would, and it works.");
    }
    return {};
}

QString reachBeforeLink(const ReachModel& model)
{
    switch (model.verdict()) {
    case ReachModel::Verdict::Looking:
        return Reach::tr("We’re still finding out whether people elsewhere can reach you.");
    case ReachModel::Verdict::ThisNetworkOnly:
        return Reach::tr("This link works only inside your own network for now. %1").arg(problemText(model.problem()));
    case ReachModel::Verdict::RouterDoor:
    case ReachModel::Verdict::OwnAddress:
    case ReachModel::Verdict::Service:
        break;
    }
    if (!model.linksDependOnAddress())
        return {};
    return Reach::tr("This link leads to the address you have today. If that changes, you’ll find it under “Send again”.");
}

QString serviceText(const ReachModel& model)
{
    switch (model.service()) {
    case ReachModel::Service::None:
        return Reach::tr("Your practice, or whoever runs a service for you, gives you one line. Paste it here.");
    case ReachModel::Service::NotTried:
        return Reach::tr("The line reads well. Try it as your client would.");
    case ReachModel::Service::Trying:
        return Reach::tr("A second Alcove on this computer is joining through the service.");
    case ReachModel::Service::Works:
        return Reach::tr("Tried just now: its sound came back.");
    case ReachModel::Service::Problem:
        return Reach::tr("It didn’t work this time.");
    }
    return {};
}

} // namespace alcove::ui

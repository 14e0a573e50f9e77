#include "ui/shell/announcements.h"

#include <QCoreApplication>

namespace alcove::ui {

namespace {

struct Announcements {
    Q_DECLARE_TR_FUNCTIONS(alcove::ui::Announcements)
};

using Politeness = Announcer::Politeness;

void announceState(Announcer& announcer, const Models& models, CallModel::State state)
{
    const QString peer = models.call.peer().isolatedBrief();
    const bool client = models.settings.role() == SettingsModel::Role::Client;
    if (state == CallModel::State::Admitted && client)
        announcer.announce(Announcements::tr("%1 is ready for you. Go in, or not just yet").arg(peer), Politeness::Assertive);
    else if (state == CallModel::State::Moment && models.call.momentBy() == CallModel::Asker::Peer)
        announcer.announce(Announcements::tr("%1 is taking a moment").arg(peer), Politeness::Assertive);
    else if (state == CallModel::State::Reconnecting)
        announcer.announce(Announcements::tr("The connection dropped. Nobody can see or hear you until you’re back"));
}

} // namespace

void connectAnnouncements(Announcer& announcer, const Models& models)
{
    QObject::connect(&models.call, &CallModel::mutedChanged, &announcer, [&announcer](bool muted) {
        announcer.announce(muted ? Announcements::tr("You are muted") : Announcements::tr("Your microphone is on"),
            Politeness::Assertive);
    });
    QObject::connect(&models.call, &CallModel::stateChanged, &announcer,
        [&announcer, models](CallModel::State state) { announceState(announcer, models, state); });
    QObject::connect(&models.waiting, &WaitingModel::therapistHereChanged, &announcer, [&announcer, models](bool here) {
        if (here)
            announcer.announce(Announcements::tr("%1 is here").arg(models.call.peer().isolatedBrief()));
    });
    QObject::connect(&models.home, &HomeModel::personArrived, &announcer, [&announcer, models](const QString& id) {
        for (const WaitingPerson& person : models.home.waiting())
            if (person.id == id)
                announcer.announce(Announcements::tr("%1 is in the waiting room").arg(person.name.isolatedBrief()));
    });
}

} // namespace alcove::ui

#include "ui/shell/announcements.h"

#include <QCoreApplication>

namespace alcove::ui {

namespace {

struct Announcements {
    Q_DECLARE_TR_FUNCTIONS(alcove::ui::Announcements)
};

using Politeness = Announcer::Politeness;

QString momentText(const Models& models)
{
    const QString peer = models.call.peer().isolatedBrief();
    if (models.call.momentStep() == CallModel::MomentStep::MayReturn)
        return Announcements::tr("%1 is ready for you. Go back, or sound only first").arg(peer);
    if (models.call.momentBy() != CallModel::Asker::Peer)
        return Announcements::tr("Taking a moment. Both microphones and both cameras are off");
    if (models.sessionTools.peerNotAlone())
        return Announcements::tr("%1 isn’t alone just now. Nobody there can see or hear you").arg(peer);
    return Announcements::tr("%1 is taking a moment").arg(peer);
}

void announceState(Announcer& announcer, const Models& models, CallModel::State state)
{
    const QString peer = models.call.peer().isolatedBrief();
    const bool client = models.settings.role() == SettingsModel::Role::Client;
    if (state == CallModel::State::Admitted && client)
        announcer.announce(Announcements::tr("%1 is ready for you. Go in, or not just yet").arg(peer), Politeness::Assertive);
    else if (state == CallModel::State::Moment)
        announcer.announce(momentText(models), Politeness::Assertive);
    else if (state == CallModel::State::Reconnecting)
        announcer.announce(Announcements::tr("The connection dropped. Nobody can see or hear you until you’re back"), Politeness::Assertive);
}

void announceChat(Announcer& announcer, const Models& models, const ChatMessage& message)
{
    const QString peer = models.call.peer().isolatedBrief();
    if (message.mine)
        announcer.announce(Announcements::tr("Sent to %1").arg(peer), Politeness::Assertive);
    else
        announcer.announce(Announcements::tr("A message from %1").arg(peer));
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
    QObject::connect(&models.call, &CallModel::noticeChanged, &announcer, [&announcer](CallModel::Notice notice) {
        if (notice == CallModel::Notice::BackTogether)
            announcer.announce(Announcements::tr("You’re both back."), Politeness::Assertive);
        else if (notice == CallModel::Notice::HeadsetGone)
            announcer.announce(Announcements::tr("Your headset was unplugged. Nothing plays aloud until you say so."), Politeness::Assertive);
    });
    QObject::connect(&models.call, &CallModel::changed, &announcer, [&announcer, models, told = CallModel::MomentStep::Resting]() mutable {
        const CallModel::MomentStep step = models.call.momentStep();
        if (std::exchange(told, step) != step && step == CallModel::MomentStep::MayReturn && models.call.state() == CallModel::State::Moment)
            announcer.announce(momentText(models), Politeness::Assertive);
    });
    QObject::connect(&models.chat, &ChatModel::appended, &announcer,
        [&announcer, models](const ChatMessage& message) { announceChat(announcer, models, message); });
    QObject::connect(&models.sessionTools, &SessionToolsModel::coveredChanged, &announcer, [&announcer](bool covered) { announcer.setSilent(covered); });
    QObject::connect(&models.waiting, &WaitingModel::therapistHereChanged, &announcer, [&announcer, models](bool here) {
        if (here)
            announcer.announce(Announcements::tr("%1 is here").arg(models.call.peer().isolatedBrief()), Politeness::Assertive);
    });
    QObject::connect(&models.home, &HomeModel::personArrived, &announcer, [&announcer, models](const QString& id) {
        for (const WaitingPerson& person : models.home.waiting())
            if (person.id == id)
                announcer.announce(Announcements::tr("%1 is in the waiting room").arg(person.name.isolatedBrief()), Politeness::Assertive);
    });
}

} // namespace alcove::ui

#include "ui/shell/announcements.h"

#include "ui/check/check_words.h"
#include "ui/home/home_words.h"
#include "ui/waiting/waiting_words.h"

#include <QCoreApplication>
#include <QTimer>

#include <memory>

namespace alcove::ui {

namespace {

struct Announcements {
    Q_DECLARE_TR_FUNCTIONS(alcove::ui::Announcements)
};

using Politeness = Announcer::Politeness;

QString momentText(const Models& models, const CallModel& call)
{
    const QString peer = call.peer().isolatedBrief();
    if (call.momentStep() == CallModel::MomentStep::MayReturn)
        return Announcements::tr("%1 is ready for you. Go back, or sound only first").arg(peer);
    if (call.momentBy() != CallModel::Asker::Peer)
        return Announcements::tr("Taking a moment. Both microphones and both cameras are off");
    if (models.sessionTools.peerNotAlone())
        return Announcements::tr("%1 isn’t alone just now. Nobody there can see or hear you").arg(peer);
    return Announcements::tr("%1 is taking a moment").arg(peer);
}

void announceState(Announcer& announcer, const Models& models, const CallModel& call, CallModel::State state)
{
    const QString peer = call.peer().isolatedBrief();
    const bool client = models.settings.role() == SettingsModel::Role::Client;
    if (state == CallModel::State::Admitted && client)
        announcer.announce(Announcements::tr("%1 is ready for you. Go in, or not just yet").arg(peer), Politeness::Assertive);
    else if (state == CallModel::State::Moment)
        announcer.announce(momentText(models, call), Politeness::Assertive);
    else if (state == CallModel::State::Reconnecting)
        announcer.announce(Announcements::tr("The connection dropped. Nobody can see or hear you until you’re back"), Politeness::Assertive);
}

void announceNotice(Announcer& announcer, CallModel::Notice notice)
{
    using Notice = CallModel::Notice;
    if (notice == Notice::BackTogether)
        announcer.announce(Announcements::tr("You’re both back."), Politeness::Assertive);
    else if (notice == Notice::HeadsetGone)
        announcer.announce(Announcements::tr("Your headset was unplugged. Nothing plays aloud until you say so."), Politeness::Assertive);
    else if (notice == Notice::MicrophoneGone)
        announcer.announce(Announcements::tr("Your microphone was unplugged"), Politeness::Assertive);
    else if (notice == Notice::SpeakerGone)
        announcer.announce(Announcements::tr("Your speaker was unplugged"), Politeness::Assertive);
    else if (notice == Notice::CameraGone)
        announcer.announce(Announcements::tr("The camera stopped."), Politeness::Assertive);
}

/// A rehearsal is told as a session is.
void connectCall(Announcer& announcer, const Models& models, const CallModel& call)
{
    QObject::connect(&call, &CallModel::mutedChanged, &announcer, [&announcer, &call](bool muted) {
        if (call.state() == CallModel::State::Idle)
            return;
        announcer.announce(muted ? Announcements::tr("You are muted") : Announcements::tr("Your microphone is on"),
            Politeness::Assertive);
    });
    QObject::connect(&call, &CallModel::stateChanged, &announcer,
        [&announcer, models, &call](CallModel::State state) { announceState(announcer, models, call, state); });
    QObject::connect(&call, &CallModel::noticeChanged, &announcer, [&announcer](CallModel::Notice notice) { announceNotice(announcer, notice); });
    QObject::connect(&call, &CallModel::changed, &announcer, [&announcer, models, &call, told = CallModel::MomentStep::Resting]() mutable {
        const CallModel::MomentStep step = call.momentStep();
        if (std::exchange(told, step) != step && step == CallModel::MomentStep::MayReturn && call.state() == CallModel::State::Moment)
            announcer.announce(momentText(models, call), Politeness::Assertive);
    });
}

/// What was found of each thing, and what it comes to, in one breath: a second name would hide the first. What a
/// person answers is not said back.
void connectCheck(Announcer& announcer, const CheckModel& check)
{
    const auto lines = std::make_shared<QStringList>();
    const auto tell = [&announcer, lines](const QString& text) {
        if (lines->isEmpty())
            QTimer::singleShot(0, &announcer, [&announcer, lines] { announcer.announce(std::exchange(*lines, {}).join(QLatin1Char(' ')), Politeness::Assertive); });
        lines->append(text);
    };
    QObject::connect(&check, &CheckModel::resultChanged, &announcer, [&check, tell](CheckModel::Item item) {
        const CheckModel::Result result = check.result(item);
        const bool answer = result.finding >= CheckModel::Finding::SpacePrivate && result.finding <= CheckModel::Finding::SpaceNotToday;
        const bool heard = result.finding >= CheckModel::Finding::SpeakerHeard && result.finding <= CheckModel::Finding::SpeakerNotHeard;
        const bool found = result.finding != CheckModel::Finding::None && result.finding != CheckModel::Finding::ConnectionChecking;
        if (!found || answer || heard)
            return;
        const FindingWords words = wordsFor(item, result);
        tell((words.sentence + QLatin1Char(' ') + words.advice).trimmed());
    });
    QObject::connect(&check, &CheckModel::verdictChanged, &announcer, [&check, tell] {
        if (check.verdict() != CheckModel::Verdict::NotDone)
            tell(verdictTitle(check) + QStringLiteral(". ") + verdictText(check));
    });
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
    connectCall(announcer, models, models.call);
    connectCall(announcer, models, models.rehearsal.call());
    connectCheck(announcer, models.check);
    QObject::connect(&models.chat, &ChatModel::appended, &announcer,
        [&announcer, models](const ChatMessage& message) { announceChat(announcer, models, message); });
    QObject::connect(&models.sessionTools, &SessionToolsModel::coveredChanged, &announcer, [&announcer](bool covered) { announcer.setSilent(covered); });
    QObject::connect(&models.waiting, &WaitingModel::therapistHereChanged, &announcer, [&announcer, models](bool here) {
        if (here)
            announcer.announce(Announcements::tr("%1 is here").arg(models.call.peer().isolatedBrief()), Politeness::Assertive);
    });
    QObject::connect(&models.waiting, &WaitingModel::obstacleChanged, &announcer, [&announcer, models](WaitingModel::Obstacle obstacle) {
        if (const ObstacleWords words = obstacleWords(obstacle, models.call.peer()); !words.detail.isEmpty())
            announcer.announce(words.detail, Politeness::Assertive);
    });
    QObject::connect(&models.home, &HomeModel::linkTriedChanged, &announcer, [&announcer, models] {
        if (const std::optional<PersonName> person = models.home.linkTried())
            announcer.announce(linkTriedTitle(*person), Politeness::Assertive);
    });
    QObject::connect(&models.home, &HomeModel::personArrived, &announcer, [&announcer, models](const QString& id) {
        for (const WaitingPerson& person : models.home.waiting())
            if (person.id == id)
                announcer.announce(Announcements::tr("%1 is in the waiting room").arg(person.name.isolatedBrief()), Politeness::Assertive);
    });
}

} // namespace alcove::ui

#include "ui/check/check_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

namespace alcove::ui {

namespace {

using Item = CheckModel::Item;
using Standing = CheckModel::Standing;
using Finding = CheckModel::Finding;

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(alcove::ui::CheckWords)
};

FindingWords untried(Item item)
{
    switch (item) {
    case Item::Speaker:
        return { CheckWords::tr("Play the chime and listen."), {} };
    case Item::Microphone:
        return { CheckWords::tr("Say a few words."), {} };
    case Item::Echo:
        return { CheckWords::tr("Play the chime to listen for echo."), {} };
    case Item::Camera:
        return { CheckWords::tr("Turn the camera on when you’re ready."), {} };
    case Item::PrivateSpace:
        return { CheckWords::tr("Does your room feel private enough? Only you can say."), {} };
    case Item::Connection:
        return { CheckWords::tr("Checking."), {} };
    }
    return {};
}

FindingWords soundWords(Finding finding)
{
    switch (finding) {
    case Finding::SpeakerHeard:
        return { CheckWords::tr("You said you can hear the chime."), {} };
    case Finding::SpeakerQuiet:
        return { CheckWords::tr("You said it’s quiet."), CheckWords::tr("Turn the computer’s volume up, then play it again.") };
    case Finding::SpeakerNotHeard:
        return { CheckWords::tr("You didn’t hear it."), CheckWords::tr("Choose another speaker on the right, or plug in headphones.") };
    case Finding::SpeakerMissing:
        return { CheckWords::tr("No speaker found."), CheckWords::tr("Plug in headphones or a speaker. It’s noticed by itself.") };
    case Finding::MicrophoneClear:
        return { CheckWords::tr("We can hear you clearly."), {} };
    case Finding::MicrophoneQuiet:
        return { CheckWords::tr("You sound quiet."), CheckWords::tr("Move a little closer, or choose another microphone.") };
    case Finding::MicrophoneLoud:
        return { CheckWords::tr("You sound very loud."), CheckWords::tr("Move back a little.") };
    case Finding::MicrophoneNoisy:
        return { CheckWords::tr("There’s noise around you."), CheckWords::tr("Close a window, or turn on “Quieten background noise”.") };
    case Finding::MicrophoneSilent:
        return { CheckWords::tr("No sound is reaching us."), CheckWords::tr("Check the switch on your headset. Or choose another microphone.") };
    case Finding::MicrophoneDenied:
        return { CheckWords::tr("Alcove isn’t allowed to use the microphone."), {} };
    case Finding::MicrophoneMissing:
        return { CheckWords::tr("No microphone found."), CheckWords::tr("Plug one in. It’s noticed by itself.") };
    case Finding::EchoNone:
        return { CheckWords::tr("No echo, so you don’t need headphones."), {} };
    case Finding::EchoLittle:
        return { CheckWords::tr("A little echo."), CheckWords::tr("Headphones would help. Turning the speaker down also helps.") };
    case Finding::EchoStrong:
        return { CheckWords::tr("Strong echo."), CheckWords::tr("Please use headphones today.") };
    default:
        return {};
    }
}

FindingWords pictureWords(Finding finding)
{
    switch (finding) {
    case Finding::CameraClear:
        return { CheckWords::tr("We can see you clearly."), {} };
    case Finding::CameraDark:
        return { CheckWords::tr("We can see you. Your picture is a little dark."),
            CheckWords::tr("Try facing the window, or put a lamp behind your screen. Or leave it as it is.") };
    case Finding::CameraBright:
        return { CheckWords::tr("We can see you. Your picture is very bright."), CheckWords::tr("Turn a lamp down, or close a curtain. Or leave it as it is.") };
    case Finding::CameraBackLit:
        return { CheckWords::tr("The light is behind you."), CheckWords::tr("Turn so that the window is in front of you.") };
    case Finding::CameraBlack:
        return { CheckWords::tr("The camera sends only black."), CheckWords::tr("Unplug it and plug it in again, or choose another camera.") };
    case Finding::CameraCovered:
        return { CheckWords::tr("Something covers the camera."), CheckWords::tr("Open its cover or take the sticker off. You can also meet with sound only.") };
    case Finding::CameraBusy:
        return { CheckWords::tr("No picture."), CheckWords::tr("Another program may be using the camera. Close it, then try again.") };
    case Finding::CameraDenied:
        return { CheckWords::tr("Alcove isn’t allowed to use the camera."), {} };
    case Finding::CameraMissing:
        return { CheckWords::tr("No camera found."), CheckWords::tr("You can also meet with sound only.") };
    default:
        return {};
    }
}

FindingWords otherWords(Finding finding)
{
    switch (finding) {
    case Finding::SpacePrivate:
        return { CheckWords::tr("You said yes."), {} };
    case Finding::SpaceMostly:
        return { CheckWords::tr("You said mostly."),
            CheckWords::tr("A fan or music outside the door can help. Headphones keep your therapist’s voice private.") };
    case Finding::SpaceNotToday:
        return { CheckWords::tr("You said not today."),
            CheckWords::tr("You can use chat, speak quietly, or ask to move the session. Your therapist would want to know.") };
    case Finding::ConnectionChecking:
        return { CheckWords::tr("Checking."), {} };
    case Finding::ConnectionSteady:
        return { CheckWords::tr("Good enough for clear picture and sound."), {} };
    case Finding::ConnectionUneven:
        return { CheckWords::tr("Good enough for sound. The picture may soften at times."), CheckWords::tr("Sitting nearer your Wi-Fi box can help.") };
    case Finding::ConnectionWeak:
        return { CheckWords::tr("Too weak for a call right now."), CheckWords::tr("Try another network, or use the phone number in your agreement.") };
    case Finding::ConnectionOffline:
        return { CheckWords::tr("This computer isn’t connected to a network."), CheckWords::tr("Connect to Wi-Fi or plug in a cable. It’s noticed by itself.") };
    case Finding::ConnectionBlocked:
        return { CheckWords::tr("This network lets no call through."), CheckWords::tr("Try another network, or use the phone number in your agreement.") };
    case Finding::ConnectionTherapistAway:
        return { CheckWords::tr("Your therapist’s computer isn’t on just now; everything here is fine."), {} };
    case Finding::ConnectionNobodyToAsk:
        return { CheckWords::tr("You’re connected. The rest is tested in the waiting room."), {} };
    default:
        return {};
    }
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::NotTried:
        return CheckWords::tr("Not tried");
    case Standing::Fine:
        return CheckWords::tr("Fine");
    case Standing::CouldBeBetter:
        return CheckWords::tr("Could be better");
    case Standing::NotWorking:
        return CheckWords::tr("Not working");
    case Standing::Skipped:
        return CheckWords::tr("Skipped");
    }
    return {};
}

} // namespace

QString nameOf(Item item)
{
    switch (item) {
    case Item::Speaker:
        return CheckWords::tr("Speaker");
    case Item::Microphone:
        return CheckWords::tr("Microphone");
    case Item::Echo:
        return CheckWords::tr("Echo");
    case Item::Camera:
        return CheckWords::tr("Camera and light");
    case Item::PrivateSpace:
        return CheckWords::tr("Private space");
    case Item::Connection:
        return CheckWords::tr("Connection");
    }
    return {};
}

FindingWords wordsFor(Item item, CheckModel::Result result)
{
    if (result.standing == Standing::Skipped)
        return { CheckWords::tr("Skipped. You don’t use sound."), {} };
    for (const FindingWords& words : { soundWords(result.finding), pictureWords(result.finding), otherWords(result.finding) }) {
        if (!words.sentence.isEmpty())
            return words;
    }
    return untried(item);
}

QString readoutFor(Finding finding)
{
    switch (finding) {
    case Finding::EchoNone:
        return CheckWords::tr("None heard");
    case Finding::EchoLittle:
        return CheckWords::tr("A little");
    case Finding::EchoStrong:
        return CheckWords::tr("Strong");
    case Finding::ConnectionSteady:
        return CheckWords::tr("Steady");
    case Finding::ConnectionUneven:
        return CheckWords::tr("A bit uneven");
    case Finding::ConnectionWeak:
        return CheckWords::tr("Weak");
    default:
        return {};
    }
}

QString verdictTitle(const CheckModel& check)
{
    switch (check.verdict()) {
    case CheckModel::Verdict::NotDone:
        return CheckWords::tr("You haven’t checked your setup yet");
    case CheckModel::Verdict::Ready:
    case CheckModel::Verdict::ReadyOneBetter:
        return CheckWords::tr("You’re ready");
    case CheckModel::Verdict::PictureNext:
        return CheckWords::tr("Nearly there");
    case CheckModel::Verdict::OneToFix:
        return CheckWords::tr("One thing to fix");
    }
    return {};
}

QString verdictText(const CheckModel& check)
{
    switch (check.verdict()) {
    case CheckModel::Verdict::NotDone:
        return CheckWords::tr("It takes about two minutes. Any order is fine.");
    case CheckModel::Verdict::Ready:
        return CheckWords::tr("Everything is working.");
    case CheckModel::Verdict::ReadyOneBetter:
        return CheckWords::tr("One thing could be a bit better. The rest is working.");
    case CheckModel::Verdict::PictureNext:
        return CheckWords::tr("Sound works. Picture needs a look.");
    case CheckModel::Verdict::OneToFix:
        return CheckWords::tr("%1 isn’t working yet.").arg(nameOf(check.fixNext()));
    }
    return {};
}

QStringList stepsToAllow(Item item)
{
    const bool camera = item == Item::Camera;
#if defined(Q_OS_MACOS)
    return { CheckWords::tr("Open System Settings."), camera ? CheckWords::tr("Choose Privacy & Security, then Camera.") : CheckWords::tr("Choose Privacy & Security, then Microphone."),
        CheckWords::tr("Turn on Alcove."), CheckWords::tr("Come back here. It’s noticed by itself.") };
#elif defined(Q_OS_WIN)
    return { CheckWords::tr("Open Settings."), camera ? CheckWords::tr("Choose Privacy, then Camera.") : CheckWords::tr("Choose Privacy, then Microphone."),
        CheckWords::tr("Turn on access for desktop apps."), CheckWords::tr("Come back here. It’s noticed by itself.") };
#else
    return { CheckWords::tr("Open Settings."), camera ? CheckWords::tr("Choose Privacy, then Camera.") : CheckWords::tr("Choose Privacy, then Microphone."), CheckWords::tr("Turn on Alcove."),
        CheckWords::tr("If it isn’t listed, ask whoever looks after this computer for the groups “video” and “audio”.") };
#endif
}

SetupLine setupLine(const CheckModel& check)
{
    const CheckModel::Kept& kept = check.kept();
    const QString day = kept.when.isValid() ? QLocale().dayName(kept.when.date().dayOfWeek(), QLocale::LongFormat) : QString();
    if (kept.when.isValid() && kept.fine)
        return { CheckWords::tr("Your setup looked fine on %1").arg(day), CheckWords::tr("Sound, camera and connection all worked."), true };
    if (kept.when.isValid() && kept.hasTrouble)
        return { CheckWords::tr("Your setup needs a look"), CheckWords::tr("%1 wasn’t working on %2.").arg(nameOf(kept.trouble), day), false };
    return { CheckWords::tr("You haven’t checked your setup yet"), CheckWords::tr("It takes about two minutes."), false };
}

QString reportText(const CheckModel& check, const QDateTime& now)
{
    QStringList lines { QStringLiteral("Alcove"), CheckWords::tr("Check your setup"), QLocale().toString(now, QLocale::ShortFormat),
        QSysInfo::productType() + QLatin1Char(' ') + QSysInfo::productVersion() + QLatin1Char(' ') + QSysInfo::currentCpuArchitecture(), {},
        verdictTitle(check) + QStringLiteral(": ") + verdictText(check), {} };
    for (int i = 0; i < CheckModel::kItems; ++i) {
        const auto item = static_cast<Item>(i);
        const CheckModel::Result result = check.result(item);
        const FindingWords words = wordsFor(item, result);
        lines << nameOf(item) + QStringLiteral(": ") + standingWord(result.standing) + QStringLiteral(". ") + words.sentence;
        if (item == Item::Connection && !check.connectionDetails().isEmpty())
            lines << QStringLiteral("  ") + check.connectionDetails();
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace alcove::ui

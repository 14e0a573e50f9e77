#include "ui/help/help_topics.h"

#include <QCoreApplication>

namespace alcove::ui {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(alcove::ui::Help)
};

QString icon(const char* name) { return QString::fromLatin1(name); }

HelpTopic linkTopic()
{
    return { icon("copy-link"), Help::tr("Getting your link"), HelpTopic::Picture::Icons,
        { icon("message"), icon("copy-link"), icon("waiting") },
        { Help::tr("Your therapist sends you a link. It works for you only."),
            Help::tr("Paste the link on the first page, or paste the whole message it came in. Alcove finds the link in it."),
            Help::tr("Pasting a link tells nobody anything. Alcove connects when you press “Go to the waiting room”."),
            Help::tr("Under the link you can read which places Alcove will ask for your therapist.") },
        {} };
}

HelpTopic setupTopic()
{
    return { icon("device"), Help::tr("Checking your setup"), HelpTopic::Picture::Icons,
        { icon("speaker"), icon("mic"), icon("camera"), icon("network-good") },
        { Help::tr("The check looks at speaker, microphone, echo, camera, light, room and connection, one at a time."),
            Help::tr("Nothing of it leaves this computer, and nobody can see or hear you."),
            Help::tr("You can skip any part. Meeting with sound only is fine too."),
            Help::tr("It also works without a link and without a network.") },
        {} };
}

HelpTopic waitingTopic()
{
    return { icon("waiting"), Help::tr("The waiting room"), HelpTopic::Picture::LightHere, {},
        { Help::tr("A light in the arch means that your therapist is here. Without it, your therapist isn’t connected yet."),
            Help::tr("Your therapist lets you in. You then choose when to go in, or take a little longer."),
            Help::tr("Until you go in, your therapist can’t see or hear you. The small picture of you stays on this computer.") },
        {} };
}

HelpTopic sessionTopic()
{
    return { icon("camera"), Help::tr("In a session"), HelpTopic::Picture::Icons,
        { icon("mic"), icon("camera"), icon("chat"), icon("leave") },
        { Help::tr("The row under the picture has everything: mute, camera, a moment, chat and leave. It never hides."),
            Help::tr("Muted means that your microphone is off before anything is sent."),
            Help::tr("You can hide your own picture. The other person still sees you."),
            Help::tr("Chat is gone when the session ends, unless both of you keep it.") },
        {} };
}

HelpTopic momentTopic()
{
    return { icon("moment"), Help::tr("I need a moment"), HelpTopic::Picture::LightPaused, {},
        { Help::tr("One press turns off both microphones and both cameras. The connection stays."),
            Help::tr("Only the person who asked for the moment ends it. There is no time limit."),
            Help::tr("Press the button, or Ctrl and Space together, or F8.") },
        {} };
}

HelpTopic wordsTopic()
{
    return { icon("shield-verified"), Help::tr("Safety words"), HelpTopic::Picture::Icons,
        { icon("people"), icon("shield-verified") },
        { Help::tr("At your first session you each see the same four words and read them to each other."),
            Help::tr("If somebody were secretly sitting between you, the words would not match."),
            Help::tr("You only need to do this once for each computer. The words are not a password.") },
        {} };
}

HelpTopic droppedTopic()
{
    return { icon("network-poor"), Help::tr("When the connection drops"), HelpTopic::Picture::LightPlanned, {},
        { Help::tr("Alcove looks for the other person by itself. You don’t need to do anything."),
            Help::tr("Nobody can see or hear you until you’re back. Your therapist sees that the line dropped, not that you left."),
            Help::tr("Voices come first. The picture may soften so that you can go on talking."),
            Help::tr("If it takes a while, use the phone number you two agreed on.") },
        {} };
}

HelpTopic recordingTopic()
{
    return { icon("eye-off"), Help::tr("No recording"), HelpTopic::Picture::Icons, { icon("eye-off"), icon("lock") },
        { Help::tr("Alcove has no record button, for anyone."),
            Help::tr("Alcove can’t stop another program, a phone or a second person from recording. Your agreement says that neither of "
                     "you will."),
            Help::tr("Picture, sound and chat of a session are never written to this computer by Alcove.") },
        {} };
}

HelpTopic captionsTopic()
{
    return { icon("chat"), Help::tr("Captions"), HelpTopic::Picture::Icons, { icon("speaker"), icon("chat") },
        { Help::tr("Alcove itself doesn’t turn speech into text. Many computers can, without sending anything away."),
            Help::tr("Windows 11: press the Windows key, Ctrl and L together. Or open Settings, Accessibility, Captions, Live captions."),
            Help::tr("macOS on Apple silicon: open System Settings, Accessibility, Live Captions."),
            Help::tr("Linux: the program “Live Captions” from Flathub works on this computer only."),
            Help::tr("Ask your therapist to write the important things in the chat, too.") },
        {} };
}

HelpTopic videoTopic()
{
    return { icon("info"), Help::tr("Does this work by video?"), HelpTopic::Picture::Icons, { icon("person"), icon("camera"), icon("person") },
        { Help::tr("For many people, yes. Studies compared therapy by video with therapy in one room."),
            Help::tr("One review put 18 studies together. How clients and therapists felt about working together did not differ clearly (1)."),
            Help::tr("Another put 20 trials together, on low mood, anxiety and trauma. What people gained was about the same (2)."),
            Help::tr("An earlier one of 12 studies found about the same gains, while the bond may be a little weaker by video (3)."),
            Help::tr("These are averages, and many of the studies are small. What suits you is for you and your therapist to find out.") },
        { QStringLiteral("(1) Seuling, Fendel, Spille, Göritz, Schmidt: Therapeutic alliance in videoconferencing psychotherapy compared "
                         "to psychotherapy in person. Journal of Telemedicine and Telecare. doi.org/10.1177/1357633X231161774"),
            QStringLiteral("(2) JMIR Mental Health 2023;10:e44790. mental.jmir.org/2023/1/e44790"),
            QStringLiteral("(3) Norwood, Moghaddam, Malins, Sabin-Farrell: Working alliance and outcome effectiveness in "
                           "videoconferencing psychotherapy. Clinical Psychology & Psychotherapy 2018. doi.org/10.1002/cpp.2315") } };
}

HelpTopic keysTopic()
{
    return { icon("accessibility"), Help::tr("Keys"), HelpTopic::Picture::Icons, { icon("accessibility"), icon("text-size") },
        { Help::tr("Ctrl and D: mute or unmute. Ctrl and E: camera on or off."),
            Help::tr("Ctrl and Space, or F8: I need a moment. Ctrl, Shift and L: leave."),
            Help::tr("Ctrl, Shift and C: chat. Ctrl, Shift and V: safety words. Ctrl, Shift and H: hide or show your own picture."),
            Help::tr("Ctrl and plus, minus or 0: text size. Ctrl and comma: settings."),
            Help::tr("F1: this help. Shift and F1: help right now. Tab goes on, Shift and Tab goes back.") },
        {} };
}

} // namespace

QVector<HelpTopic> helpTopics()
{
    return { linkTopic(), setupTopic(), waitingTopic(), sessionTopic(), momentTopic(), wordsTopic(), droppedTopic(), recordingTopic(),
        captionsTopic(), videoTopic(), keysTopic() };
}

} // namespace alcove::ui

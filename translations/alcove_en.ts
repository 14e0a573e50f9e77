<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<extra-native-readers>none</extra-native-readers>
<context>
    <name>ClientDesk</name>
    <message>
        <source>Your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Alcove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no place for keys. A passphrase of your own keeps what is stored here closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::Announcements</name>
    <message>
        <source>%1 is ready for you. Go in, or not just yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taking a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection dropped. Nobody can see or hear you until you’re back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your microphone is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the waiting room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::BreathingPanel</name>
    <message>
        <source>Words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe with the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the breathing words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever you’re ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a breath first, if you’d like to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There’s time. Many people feel a little nervous just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you’d like to. In for four, out for six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallControls</name>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move my picture to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close chat panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open chat. %n new messages</source>
        <translation>
            <numerusform>Open chat. One new message</numerusform>
            <numerusform>Open chat. %n new messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified. This is %1. Open safety words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Open safety words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection %1. Open details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute microphone. You are muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn camera on. Camera is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn camera off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a moment. Turns off both microphones and cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need a moment. Turns off both microphones and cameras</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallPage</name>
    <message>
        <source>In session with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is a bit uneven. Voices come first, so the picture may soften.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s connection is weak. They may not hear all of what you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re both back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We’ve gone over to another microphone and kept you muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We’ve gone over to another speaker and kept you muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can still hear you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on with sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer is busy, so we’ve made the picture simpler. Closing other programs can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re muted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallWords</name>
    <message>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit uneven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re past the end. Take the time you need to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alcove::ui::ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and %1. Gone when the session ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote a message, and the message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::ClientHomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a different link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your therapist sends a link, paste it here. There’s no rush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasting a link tells nobody anything. You choose when to go in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove isn’t for emergencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With %1, for about %n minutes</source>
        <translation>
            <numerusform>With %1, for about %n minute</numerusform>
            <numerusform>With %1, for about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you and %1 can join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::ConnectionSection</name>
    <message>
        <source>Only through a connection service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person’s computer doesn’t learn your internet address. Works when your link or practice names a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how people reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your links work from outside your network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::DevicesSection</name>
    <message>
        <source>Quieten background noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softens fans and traffic. Your voice stays natural.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera. You can also meet with sound only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::DevicesSheet</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera. You can also meet with sound only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::ErrorText</name>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what arrived could not be read. Try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made with another version of Alcove. Both of you need a recent one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has stopped working. Ask %1 for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has been turned off. Ask %1 for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was made for someone else. If that’s a surprise, ask %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There’s no way through to %1 from this network. Another network may work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from %1. You can try again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the place where Alcove listens. Close it, or restart Alcove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn’t there any more. Plug it in again, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer’s settings don’t let Alcove use this. You can change that there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove could not make sure that this is %1, so nothing was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t meet just now. Nothing is wrong with your link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection dropped and could not be found again. You can come back with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than Alcove can take at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn’t possible at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the settings is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the link is missing. Copy all of it and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn’t an Alcove link. Alcove links begin with %1 or your practice’s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was for a session on %1. Ask %2 for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::HelpNowSheet</name>
    <message>
        <source>Help right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove can’t reach these people for you. Please use your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If anyone’s life is in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring your local emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To speak to your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told that you opened this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>practice, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::HomeWords</name>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever you both are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, then time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting.</source>
        <translation>
            <numerusform>One person is waiting.</numerusform>
            <numerusform>%n people are waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many sessions, who is waiting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions.</source>
        <translation>
            <numerusform>One session.</numerusform>
            <numerusform>%n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alcove::ui::InvitationSheet</name>
    <message>
        <source>New invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’ll get a link to send. It works for one person only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should we call them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first name or initials is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I turn it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link stops working after the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link stops working when I turn it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link holds no name and nothing about why you’re meeting. You let each person in yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link stops working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn this link off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a first name or initials, so that you know whose link it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Send it in the way you two agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1. It works for one person only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in the way you two agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has been turned off. Nobody can use it any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::LanguageNames</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic, right to left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::LanguageSection</name>
    <message>
        <source>Changes the words in Alcove. It doesn’t translate what anyone says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you meet aren’t told which language you use here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist isn’t told which language you use here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::LeaveSheet</name>
    <message>
        <source>Leave the session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need a moment instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can come back with the same link until %1.
%2 will see that you’ve left, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will see that you’ve left, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::LevelMeter</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinePopover</name>
    <message>
        <source>Try with sound only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close connection details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on with sound only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and sound are getting through well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is a bit uneven. Voices come first, so the picture may soften.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is weak. Voices come first. Sitting nearer your Wi-Fi box can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection dropped for a moment. You don’t need to do anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinkField</name>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link you were sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinkSheet</name>
    <message>
        <source>This link is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet. This is what the link says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist’s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove will look for your therapist at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link works until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose when to go in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, then time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::LooksSection</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and breathing change with words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read screen changes aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with your screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me how to turn captions on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer can turn speech into text by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::LooksSheet</name>
    <message>
        <source>Text, colour and motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my own picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing in the waiting room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::MomentView</name>
    <message>
        <source>Both microphones and both cameras are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’m ready to go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound only first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathe with the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it feels right, send a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’m here. No rush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the light rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been a few minutes. %1 can still see what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taking a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There’s nothing to do. %1 will come back in their own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong. You’ll carry on together shortly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’ll be seen and heard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay as long as you like. %1 knows, and there’s nothing
you need to explain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::PhoneSheet</name>
    <message>
        <source>Switch to the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ring this number. The session stays open until you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::PreviewControls</name>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own picture. Only you can see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute microphone. You are muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn camera on. Camera is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn camera off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sound quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sound very loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReconnectingCard</name>
    <message>
        <source>Try with sound only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding each other again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection dropped for a moment. You don’t need to do anything. What you wrote is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can see or hear you until you’re back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it takes a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also ring:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees that the connection dropped, not that you left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::SafetyWordsView</name>
    <message>
        <source>Safety words: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::SelfView</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::SessionsSection</name>
    <message>
        <source>Show time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can unmute whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with my camera off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can turn it on whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide my own picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing in the waiting room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::SettingsPage</name>
    <message>
        <source>Sound and camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, colour and motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Alcove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::SideBar</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::SoundOnlyView</name>
    <message>
        <source>Try the picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound only for now, so your voices stay clear. The picture comes back by itself when it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s camera is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of you can see the other. Nobody else can hear you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::Stage</name>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::Tag</name>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::TherapistHomePage</name>
    <message>
        <source>New invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions planned. Anyone who uses their link will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::TodayList</name>
    <message>
        <source>First session. Words not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::VerifyPage</name>
    <message>
        <source>Back to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They’re different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody were secretly sitting between you, the words would not match. You only need to do this once for each computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are not a password. It’s fine if someone overhears them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly, one word at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still different? End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet again with a fresh link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one when you speak. Check your words before you begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes and goals stay on this computer until this is sorted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it’s really the two of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word may have been misheard. If they really are different, someone could be listening in, so please don’t share anything personal on this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You each have the same four words. Read yours aloud, then listen for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then ring %1 on a number you already know, not one shown or sent today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingCard</name>
    <message>
        <source>I’ll be a few minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows you’re ready, and will come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would like a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link was used from two computers. Check words before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They used the link for “%1”. You haven’t checked words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. They know you’ll be a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in the waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell %1 you’ll be a few minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them in to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 in to check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingPage</name>
    <message>
        <source>Waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not just yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can join this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn’t here yet.
A light appears when %1 arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ring %1 on %2, or leave a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be finishing with someone. You’re still in the right place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn’t here yet. Your session is at %2.
A light appears when %1 arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re in the right place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: I’ll be a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will let you in.
There’s nothing you need to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re in the waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever you’re ready. %1 knows you’d like a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’ll be seen and heard once you go in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t see or hear you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can see or hear you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::WelcomePage</name>
    <message>
        <source>I’m meeting my therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a link, or one is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’m a therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’ll invite people and let them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Alcove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet place to meet your therapist. What brings you here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change any of this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the two of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your call is encrypted between your two devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove has no record button, for anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write stays on this computer until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::WordsPopover</name>
    <message>
        <source>Want to be sure? Read them aloud to each other. If they match, nobody is listening in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close safety words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You checked your words together on %1, and nothing has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You checked your words together, and nothing has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You each have the same four words. Checking them once shows that it’s really the two of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is joining from a different computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your words once before you begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone could be listening in, so please don’t share anything personal on this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

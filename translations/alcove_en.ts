<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<extra-native-readers>none</extra-native-readers>
<context>
    <name>QApplication</name>
    <message>
        <source>A session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Your router opens no doors for programs. Many routers have a setting for it, often called UPnP. A connection service works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We asked your router to open a door, and it said no. Its settings can allow it, often under the name UPnP. A connection service works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your router stands behind another one, often your internet company’s. A door in yours leads only as far as that one. A connection service works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your router opened a door, but this computer’s firewall turns away whoever comes through it. Allow Alcove in the firewall, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Having a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people in this network can reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can probably reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People reach you through a connection service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We’re asking your router. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your router opened a door for Alcove. It closes when you close Alcove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your router opened a door for Alcove. It closes when you close Alcove. We can’t see from here whether a firewall on this computer lets people through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has an internet address of its own. We can’t see from here whether a firewall on the way lets people through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tried it as a person you invite would, and it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We’re still finding out whether people elsewhere can reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link works only inside your own network for now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to the address you have today. If that changes, you’ll find it under “Send again”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your practice, or whoever runs a service for you, gives you one line. Paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line reads well. Try it as your client would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second Alcove on this computer is joining through the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried just now: its sound came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It didn’t work this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::app::AgreementDesk</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement.txt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::app::CheckDesk</name>
    <message>
        <source>Answers: %1 of %2, after %3 ms, varying by %4 ms. How much fits through is tested in the waiting room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist’s computer was reached straight from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection service was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::app::ClientDesk</name>
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
    <name>alcove::app::ExportWords</name>
    <message>
        <source>What you keep in Alcove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::app::GateWords</name>
    <message>
        <source>This computer’s keychain isn’t open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to what you keep here lies in the keychain, and it doesn’t answer. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::app::JournalDesk</name>
    <message>
        <source>getting nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further away just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::app::NoticeWords</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Alcove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s kept here is older than it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier copy of your file has been put back on this computer. What you wrote since then may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you put it back yourself, go on. If not, someone may have used this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something kept here was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what you keep was changed or taken out, and not by Alcove. The rest is here and still closed to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have a backup, you can bring everything back from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backup was left as it is, because it would replace what you keep on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use the backup, first erase everything here in Settings, then open the backup again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::app::RehearsalDesk</name>
    <message>
        <source>Your rehearsal partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::app::ServiceDesk</name>
    <message>
        <source>This isn’t the line of a connection service. Such a line begins with “alcove-service:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is for a newer Alcove. An update helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line couldn’t be kept on this computer. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this line is missing. Please copy it again, all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service couldn’t be reached. It may be off, or this network keeps it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service couldn’t prove that it is the right one, so Alcove stopped there. Please tell whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service doesn’t know the name and password in your line. Please ask for a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service lets you in, but not the people you invite. Please tell whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the people you invite both reach the service, but not each other. Please tell whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would meet, but sound and picture wouldn’t get through. Please tell whoever runs the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would meet, but no sound would come back. Please tell whoever runs the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service helps calls through, but people still find you by your own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people who are both on a company, hotel or mobile network may not get through: this service has no part that passes sound and picture on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutModel</name>
    <message>
        <source>A slower pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera off sometimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat alongside talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being asked before exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutTherapistPage</name>
    <message>
        <source>Read our agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist</source>
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
    <message>
        <source>What you can expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your therapist’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been told yet. What %1 writes here comes over when you meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutYouPage</name>
    <message>
        <source>About you</source>
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
    <message>
        <source>All of this is up to you. You can change it before any session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to say it (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, ROB-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose any, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about you it would help to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your culture, faith, language, family, or anything that’s gone badly in therapy before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you’d like to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that helps you feel at ease?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, counselling psychologist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages you speak (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you work, and what you’d like people to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people can expect (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line each: when you meet, moving a session, how long a reply takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How should we greet you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How should people know you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist sees this when you first meet. Nobody else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you invite see this when you first meet. Nobody else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number to ring you on, if the line drops (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::AgreementPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agreement arrives when you’re both connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we’ll work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at your own pace. Ask about anything before you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’ve read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It’s handed over when you’re both connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So help could reach you if you ever needed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are you right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone I could call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could anyone overhear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If we lose each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>For today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign by typing your full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’d rather not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw my signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’ve both signed. Either of you can ask to change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on %1. It’s handed over when you’re both connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sections left to read. You can stop here and come back.</source>
        <translation>
            <numerusform>%n section left to read. You can stop here and come back.</numerusform>
            <numerusform>%n sections left to read. You can stop here and come back.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’d rather not sign, and that’s fine. You can come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You withdrew your signature. What was done before stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some parts have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The rest is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We haven’t said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rings me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I ring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and %1 can see this. It’s only used if you’re in danger, or if you lose each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::AgreementsPage</name>
    <message>
        <source>Version %1, given on %2. Not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by both on %1. You each keep the same copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather not sign version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on %1. What was done before stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who is given the agreement appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that begins with # starts a section. Points begin with -, an aside with &gt;. Give it a new version number when you change it. This is a starting point in plain words: have it checked for the country you work in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of your agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text can’t be used yet. It needs a line with # at least, and only plain characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone to call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their phone number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could anyone overhear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: you ring, after %n minutes</source>
        <translation>
            <numerusform>If you lose each other: you ring, after %n minute</numerusform>
            <numerusform>If you lose each other: you ring, after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: %1 rings you, after %n minutes</source>
        <translation>
            <numerusform>If you lose each other: %1 rings you, after %n minute</numerusform>
            <numerusform>If you lose each other: %1 rings you, after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: you write, after %n minutes</source>
        <translation>
            <numerusform>If you lose each other: you write, after %n minute</numerusform>
            <numerusform>If you lose each other: you write, after %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw my signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw my signature: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It’s given when you’re both connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on %1. Version %2 was given since then, and is not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text in plain words. Each person reads it, asks about it, and chooses whether to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is in use. Whoever has an earlier one is given it when you next meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever you send it to is given it with your signature, and chooses whether to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to %1 when you next meet</source>
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
    <message>
        <source>%1 is ready for you. Go back, or sound only first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a moment. Both microphones and both cameras are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn’t alone just now. Nobody there can see or hear you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re both back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your headset was unplugged. Nothing plays aloud until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your microphone was unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your speaker was unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped.</source>
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
    <name>alcove::ui::BeforeCard</name>
    <message>
        <source>Before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 told you afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent you this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::BreathingPanel</name>
    <message>
        <source>Waiting room light. %1 is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting room light. %1 is not here yet</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>alcove::ui::CallMenu</name>
    <message>
        <source>Someone came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and picture</source>
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
        <source>Move my picture to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop typing what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is said</source>
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
        <source>Back from the small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window</source>
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
    <message>
        <source>Your headset was unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing plays aloud until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’m alone, use the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in. It’s noticed by itself.</source>
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
    <name>alcove::ui::CaptionWriter</name>
    <message>
        <source>Stop typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is said. %1 reads it at once. Nothing is kept</source>
        <translation type="unfinished"></translation>
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
    <name>alcove::ui::CheckPage</name>
    <message>
        <source>Play the chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is recorded, and nobody else can see or hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It’s quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could somebody come in? Could somebody hear you through a door or wall? Can your screen be seen from outside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It’s fairly loud where you are, which also covers your voice a little.</source>
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
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a few words and hear them back two seconds later. Nobody else is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record five seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieten background noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieten background noise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear how you sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t use sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It holds no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report couldn’t be saved there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a few words. Then you hear what your therapist would hear, once, and it’s gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how you will sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::CheckWords</name>
    <message>
        <source>Play the chime and listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the chime to listen for echo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the camera on when you’re ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your room feel private enough? Only you can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said you can hear the chime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said it’s quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the computer’s volume up, then play it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You didn’t hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another speaker on the right, or plug in headphones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in headphones or a speaker. It’s noticed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can hear you clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sound quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a little closer, or choose another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sound very loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There’s noise around you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a window, or turn on “Quieten background noise”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound is reaching us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the switch on your headset. Or choose another microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove isn’t allowed to use the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in. It’s noticed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No echo, so you don’t need headphones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little echo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones would help. Turning the speaker down also helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong echo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use headphones today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can see you clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can see you. Your picture is a little dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try facing the window, or put a lamp behind your screen. Or leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can see you. Your picture is very bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a lamp down, or close a curtain. Or leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light is behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn so that the window is in front of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sends only black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something covers the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its cover or take the sticker off. You can also meet with sound only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may be using the camera. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove isn’t allowed to use the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also meet with sound only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said mostly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fan or music outside the door can help. Headphones keep your therapist’s voice private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said not today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use chat, speak quietly, or ask to move the session. Your therapist would want to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough for clear picture and sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough for sound. The picture may soften at times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting nearer your Wi-Fi box can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too weak for a call right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another network, or use the phone number in your agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer isn’t connected to a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or plug in a cable. It’s noticed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network lets no call through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist’s computer isn’t on just now; everything here is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re connected. The rest is tested in the waiting room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera and light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped. You don’t use sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>You haven’t checked your setup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about two minutes. Any order is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing could be a bit better. The rest is working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound works. Picture needs a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn’t working yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open System Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Privacy &amp; Security, then Camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Privacy &amp; Security, then Microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on Alcove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back here. It’s noticed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Privacy, then Camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Privacy, then Microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on access for desktop apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it isn’t listed, ask whoever looks after this computer for the groups “video” and “audio”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your setup looked fine on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, camera and connection all worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your setup needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wasn’t working on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your setup</source>
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
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::ComfortPopover</name>
    <message>
        <source>Slower, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is this feeling for you right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees nothing of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees: %2</source>
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
    <message>
        <source>There’s no connection service on this computer yet. Until you set one up below, you can’t make new links.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::CopyReminder</name>
    <message>
        <source>There is no copy of what you keep here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer breaks or gets lost, a copy brings it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::CountryNames</name>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::Cover</name>
    <message>
        <source>I’m alone again</source>
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
    <name>alcove::ui::EraseSheet</name>
    <message>
        <source>Erase everything here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy for me first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word to type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes, goals, reflections and agreement will be gone from this computer. This can’t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you shared with %1 stays in %1’s records. You can ask about those in person. Copies and backups you saved elsewhere stay where they are.</source>
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
    <message>
        <source>There is more than one link in this. Paste only the one you want to use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::FeedbackPage</name>
    <message>
        <source>I felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard and respected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things that matter less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what matters to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way we worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>didn’t suit me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suited me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was right for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly at ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit uneasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How comfortable did you feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything you’d like to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped, what didn’t, or what to do differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sees any of this until you choose below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four statements are Alcove’s own words. They are not a test and not a published scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helps you both find what works. It isn’t a test of you, or of %1. Leave anything blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three are fine. If you keep it or skip, %1 isn’t told which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::GoalsCard</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals are something to aim for, in your own words. There’s no need to have any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit my goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and %1 can see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::GoalsPage</name>
    <message>
        <source>Getting nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals are something to aim for, in your own words. There’s no need to have any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My therapist can see my goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They’re handed over when you’re both connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep through most nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>goal, how near it seems</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked about it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We talked about it today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the goal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and %1 can see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::Help</name>
    <message>
        <source>Getting your link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist sends you a link. It works for you only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the link on the first page, or paste the whole message it came in. Alcove finds the link in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasting a link tells nobody anything. Alcove connects when you press “Go to the waiting room”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the link you can read which places Alcove will ask for your therapist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking your setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check looks at speaker, microphone, echo, camera, light, room and connection, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nobody can see or hear you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can skip any part. Meeting with sound only is fine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also works without a link and without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light in the arch means that your therapist is here. Without it, your therapist isn’t connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist lets you in. You then choose when to go in, or take a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you go in, your therapist can’t see or hear you. The small picture of you stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row under the picture has everything: mute, camera, a moment, chat and leave. It never hides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted means that your microphone is off before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can hide your own picture. The other person still sees you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat is gone when the session ends, unless both of you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One press turns off both microphones and both cameras. The connection stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person who asked for the moment ends it. There is no time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button, or Ctrl and Space together, or F8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your first session you each see the same four words and read them to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody were secretly sitting between you, the words would not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You only need to do this once for each computer. The words are not a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the connection drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove looks for the other person by itself. You don’t need to do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can see or hear you until you’re back. Your therapist sees that the line dropped, not that you left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices come first. The picture may soften so that you can go on talking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it takes a while, use the phone number you two agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove has no record button, for anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove can’t stop another program, a phone or a second person from recording. Your agreement says that neither of you will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, sound and chat of a session are never written to this computer by Alcove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove itself doesn’t turn speech into text. Many computers can, without sending anything away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows 11: press the Windows key, Ctrl and L together. Or open Settings, Accessibility, Captions, Live captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS on Apple silicon: open System Settings, Accessibility, Live Captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux: the program “Live Captions” from Flathub works on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your therapist to write the important things in the chat, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this work by video?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For many people, yes. Studies compared therapy by video with therapy in one room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One review put 18 studies together. How clients and therapists felt about working together did not differ clearly (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another put 20 trials together, on low mood, anxiety and trauma. What people gained was about the same (2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier one of 12 studies found about the same gains, while the bond may be a little weaker by video (3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are averages, and many of the studies are small. What suits you is for you and your therapist to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and D: mute or unmute. Ctrl and E: camera on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and Space, or F8: I need a moment. Ctrl, Shift and L: leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl, Shift and C: chat. Ctrl, Shift and V: safety words. Ctrl, Shift and H: hide or show your own picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0: text size. Ctrl and comma: settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1: this help. Shift and F1: help right now. Tab goes on, Shift and Tab goes back.</source>
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
        <source>To speak to your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told that you opened this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I’m in another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambulance, police, fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring your local emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk to someone, day or night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers for %1, checked on %2. From: %3</source>
        <comment>country, date, where from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone you chose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need help right now?</source>
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
    <message>
        <source>A used link was tried on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link for %1 was tried on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was let in. Someone else may have the link. A new link helps whoever has a new computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was let in. If %1 has a new computer, a new link helps. If not, someone else may have the link.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>You chose “Only through a connection service”, and no service here carries a session yet. Set one up in “How people reach you”, or turn that off in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the agreement with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can read it before your first session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::InvitationsPage</name>
    <message>
        <source>Not used yet. Stops when you turn it off, or on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used yet. Stops after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>when a session is, then about the link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use. It belongs to %1’s computer alone now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used. Stopped after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off. Nobody can use it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links you make appear here. Each works for one person only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link works for one person only. You let each person in yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or turn off the link for %1</source>
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
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you step away, %1 waits in the waiting room, and you can let them in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step away</source>
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
    <name>alcove::ui::LockPage</name>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A sentence of your own, at least %n characters. Nobody can find it again for you.</source>
        <translation>
            <numerusform>A sentence of your own, at least %n character. Nobody can find it again for you.</numerusform>
            <numerusform>A sentence of your own, at least %n characters. Nobody can find it again for you.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no place for keys. A password of your own keeps what is stored here closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code you wrote down opens your backup, or what is still on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep here opens with your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A little longer, please: at least %n characters.</source>
        <translation>
            <numerusform>A little longer, please: at least %n character.</numerusform>
            <numerusform>A little longer, please: at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>That isn’t the recovery code. Look at it again, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn’t the password. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
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
    <message>
        <source>Longer pauses before anything closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages stay until you close them</source>
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
    <message>
        <source>Ring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn’t alone just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there can see or hear you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’re back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows you’re ready, and will come back too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t see or hear you yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::MovedPage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took everything to another computer on %1. Nobody can reach you here, and what is kept here stays closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the move didn’t work out, you can use this computer again. Then don’t use the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other computer, open the backup with Alcove and type your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this down and keep it somewhere safe. It’s shown once: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::NoteSheet</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s note before your session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s note after your session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are things right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent you this. Written on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::OwnWordsSection</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what you tell about yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and what you tell about yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::PeoplePage</name>
    <message>
        <source>New invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified means you’ve read your safety words to each other.</source>
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
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone you invite appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see this list. It’s kept on this computer, locked with your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see this list. It’s kept on this computer, locked with its key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::PeopleWords</name>
    <message>
        <source>First session today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First session on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Met %n times.</source>
        <translation>
            <numerusform>Met once.</numerusform>
            <numerusform>Met %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining from a different computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, then its number among those of the same name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::PersonSheet</name>
    <message>
        <source>Plan this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sessions feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the note of %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before our session, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After our session, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned. %1 can come with the same link at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes %1 shared with you</source>
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
    <name>alcove::ui::Picker</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, and which</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::PlaceButton</name>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1. %n waiting</source>
        <comment>a place, then how many people</comment>
        <translation>
            <numerusform>%1. %n waiting</numerusform>
            <numerusform>%1. %n waiting</numerusform>
        </translation>
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
    <message>
        <source>No microphone found. Plug one in. It’s noticed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera found. You can also meet with sound only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture. Another program may be using the camera. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::PrivacySection</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers after sessions</source>
        <translation>
            <numerusform>%n answer after a session</numerusform>
            <numerusform>%n answers after sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Your copy is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backup is saved. It opens with your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove asks for your password when it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove opens without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn’t the password. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That didn’t work. There may be no room, or the folder may be closed to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn’t the recovery code of this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Alcove keeps, who can see it, and how to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what’s shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, sound and chat from your sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for my password when Alcove opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So notes stay private if someone else uses this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A sentence of your own, at least %n characters. Nobody can find it again for you.</source>
        <translation>
            <numerusform>A sentence of your own, at least %n character. Nobody can find it again for you.</numerusform>
            <numerusform>A sentence of your own, at least %n characters. Nobody can find it again for you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide notes until I choose to show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers words on screen, for shared rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A little longer, please: at least %n characters.</source>
        <translation>
            <numerusform>A little longer, please: at least %n character.</numerusform>
            <numerusform>A little longer, please: at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup for another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you’ve written, as files you can open anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alcove.alcovebak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove backup (*.alcovebak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, locked with your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last saved on %1. It opens with your recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer is lost, a backup and your recovery code bring everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this down and keep it somewhere safe. It’s shown once: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody has touched Alcove. A session goes on, and what you keep is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes it from this computer. What you shared stays with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::ProgressPage</name>
    <message>
        <source>Feeling heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard and respected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking about what matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things that matter less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what matters to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way we work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>didn’t suit me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suited me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was right for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sessions have felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, chart, place in words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been lower for %n sessions.</source>
        <translation>
            <numerusform>“%1” has been lower for %n session.</numerusform>
            <numerusform>“%1” has been lower for %n sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your client</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions since %1</source>
        <translation>
            <numerusform>%n session since %1</numerusform>
            <numerusform>%n sessions since %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can see these charts too. They hold only what %1 sent to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each person chooses what to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you answer after a session, it appears here. There’s no need to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals you’re working on together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sessions feel to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReachPage</name>
    <message>
        <source>How people reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcove finds this out by itself. There’s nothing to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line you were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it as your client would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put my own address in links, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is enough. With your address, people also find you when the service is away, and can see where your line is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReceiptPage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session, afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sessions have felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a minute before your next thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With %1 on %2, for about %n minutes</source>
        <translation>
            <numerusform>With %1 on %2, for about %n minute</numerusform>
            <numerusform>With %1 on %2, for about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight between your two computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a connection service. It can tell that a call took place, not who you are or what you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted between your two computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have checked them with %1, and nothing has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet. You can read them to each other next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, sound and chat from your session. Alcove has no record button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer: that the session took place, and what you wrote yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer: your answers. Only you can see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers: on this computer and on %1’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers: on this computer. They’re handed over when you next meet.</source>
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
    <message>
        <source>You can ring each other or write, if you have a number or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed that %1 rings you. You can also ring:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed that %1 rings you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed that you ring %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed that you write to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed that %1 rings you, on the number ending %2. You can also ring:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed that %1 rings you, on the number ending %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed that you ring %1 on:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionPage</name>
    <message>
        <source>Write under: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s on my mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something I’d like to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that went all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something I’d rather not talk about today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it helps. Skip anything you like. There are no right answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are things right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered, and that’s fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear how things are right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note before your session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note after your session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this computer. %1 won’t know you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It’s handed over when you next meet. You can change your mind until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote under each heading, and how things are if you answered. Nothing else. Once it’s handed over, it can’t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I’ve written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what I’ve written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees this when you next meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: only you can see this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. This computer’s disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionsCard</name>
    <message>
        <source>See all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes you write before or after sessions appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all my reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before our session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After our session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · shared with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · kept private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionsPage</name>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · kept private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · ready to hand over to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · shared with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 sent you this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My reflections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes you were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note of %1 private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before our session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After our session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes you write before or after sessions appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each person chooses what to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::RehearsalPage</name>
    <message>
        <source>Rehearse a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the connection drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a few words and hear them back two seconds later. Nobody else is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try Mute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try hiding your own picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try I need a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can see what a dropped connection looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You’ve tried everything here. Stay as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::SafetyPlanPage</name>
    <message>
        <source>Signs that things are getting harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps me get through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People I can ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons to hold on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For times when things are hard. Use your own words and headings, and leave out what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I’d like to remember, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take part %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it wherever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
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
    <name>alcove::ui::ScaleSlider</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one eighth of the way to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one quarter of the way to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three eighths of the way to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halfway to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five eighths of the way to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three quarters of the way to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven eighths of the way to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. From %2 to %3. %4</source>
        <comment>question, the two ends, where the answer is</comment>
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
    <name>alcove::ui::SendAgainCard</name>
    <message>
        <source>Your address on the internet has changed, so these people’s links lead to the old one. They stay the same people for Alcove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the new link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the new link for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::SessionTimeFields</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
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
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
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
    <name>alcove::ui::SettlingSheet</name>
    <message>
        <source>A minute to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That’s enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::SetupCard</name>
    <message>
        <source>Check my setup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::SetupLine</name>
    <message>
        <source>Your setup was fine at %1</source>
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
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My setup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::SmallWindow</name>
    <message>
        <source>Back to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of %1</source>
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
    <message>
        <source>%1 shows: %2</source>
        <comment>a person, then their dial</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::SoundPictureSheet</name>
    <message>
        <source>Sound and picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture matters more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an oval around your face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For signing or reading lips. It stays fluid, and sound is given up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of your room can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud you hear %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::Stage</name>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the small window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
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
    <message>
        <source>Check my setup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::TherapistsCard</name>
    <message>
        <source>Whom would you like to meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your therapist, link %1</source>
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
    <message>
        <source>Read note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought a note to share with you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::TrendChart</name>
    <message numerus="yes">
        <source>%1, %n sessions.</source>
        <translation>
            <numerusform>%1, %n session.</numerusform>
            <numerusform>%1, %n sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest in the latest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest in session %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing sent for %n sessions.</source>
        <translation>
            <numerusform>Nothing sent for %n session.</numerusform>
            <numerusform>Nothing sent for %n sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing sent that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearer to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about halfway</source>
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
    <message>
        <source>You each have the same numbers. Read yours aloud, then listen for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show words instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
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
    <message>
        <source>Calls themselves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words: %1</source>
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
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we’ll work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingWords</name>
    <message>
        <source>your therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and this link names none. Ask %1 for another link, or turn that off in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There’s no way in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and none carries sound and picture just now. Alcove keeps looking. You can also turn that off in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link works only through a connection service, and none carries sound and picture just now. Alcove keeps looking. It helps to tell %1.</source>
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
    <message>
        <source>I have a practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language would you like?</source>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<extra-native-readers>none</extra-native-readers>
<context>
    <name>ClientDesk</name>
    <message>
        <source>Your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Alcove</source>
        <translation>Alcove</translation>
    </message>
    <message>
        <source>This computer has no place for keys. A passphrase of your own keeps what is stored here closed.</source>
        <translation>Dieser Computer hat keinen Platz für Schlüssel. Ein eigenes Kennwort hält verschlossen, was hier gespeichert ist.</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Eine Sitzung</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Announcements</name>
    <message>
        <source>%1 is ready for you. Go in, or not just yet</source>
        <translation>%1 ist bereit für Sie. Gehen Sie hinein oder noch nicht</translation>
    </message>
    <message>
        <source>%1 is taking a moment</source>
        <translation>%1 nimmt sich einen Moment</translation>
    </message>
    <message>
        <source>The connection dropped. Nobody can see or hear you until you’re back</source>
        <translation>Die Verbindung ist abgebrochen. Niemand kann Sie sehen oder hören, bis Sie zurück sind</translation>
    </message>
    <message>
        <source>You are muted</source>
        <translation>Sie sind stumm</translation>
    </message>
    <message>
        <source>Your microphone is on</source>
        <translation>Ihr Mikrofon ist an</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>%1 is in the waiting room</source>
        <translation>%1 ist im Wartezimmer</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Mitteilung schließen</translation>
    </message>
</context>
<context>
    <name>alcove::ui::BreathingPanel</name>
    <message>
        <source>Words only</source>
        <translation>Nur Worte</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Breathe with the light</source>
        <translation>Mit dem Licht atmen</translation>
    </message>
    <message>
        <source>Hide the breathing words</source>
        <translation>Die Atemworte ausblenden</translation>
    </message>
    <message>
        <source>With the light</source>
        <translation>Mit dem Licht</translation>
    </message>
    <message>
        <source>Whenever you’re ready</source>
        <translation>Wann immer Sie bereit sind</translation>
    </message>
    <message>
        <source>Take a breath first, if you’d like to.</source>
        <translation>Atmen Sie vorher einmal durch, wenn Sie mögen.</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>In Ruhe ankommen</translation>
    </message>
    <message>
        <source>There’s time. Many people feel a little nervous just before.</source>
        <translation>Es ist Zeit. Viele Menschen sind kurz davor ein wenig aufgeregt.</translation>
    </message>
    <message>
        <source>If you’d like to. In for four, out for six.</source>
        <translation>Wenn Sie mögen. Vier ein, sechs aus.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallControls</name>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>Ich brauche einen Moment</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Die Sitzung verlassen</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Mehr Bedienelemente</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Move my picture to the other side</source>
        <translation>Mein Bild auf die andere Seite legen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Words to check</source>
        <translation>Wörter zu prüfen</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Hilfe jetzt gleich</translation>
    </message>
    <message>
        <source>Close chat panel</source>
        <translation>Chat-Bereich schließen</translation>
    </message>
    <message numerus="yes">
        <source>Open chat. %n new messages</source>
        <translation>
            <numerusform>Chat öffnen. %n neue Nachricht</numerusform>
            <numerusform>Chat öffnen. %n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>Mein Bild ausblenden</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>Mein Bild zeigen</translation>
    </message>
    <message>
        <source>Verified. This is %1. Open safety words</source>
        <translation>Bestätigt. Das ist %1. Sicherheitswörter öffnen</translation>
    </message>
    <message>
        <source>%1. Open safety words</source>
        <translation>%1. Sicherheitswörter öffnen</translation>
    </message>
    <message>
        <source>Connection %1. Open details</source>
        <translation>Verbindung %1. Einzelheiten öffnen</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Unmute microphone. You are muted</source>
        <translation>Mikrofon einschalten. Sie sind stumm</translation>
    </message>
    <message>
        <source>Mute microphone</source>
        <translation>Mikrofon stumm schalten</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Kamera aus</translation>
    </message>
    <message>
        <source>Turn camera on. Camera is off</source>
        <translation>Kamera einschalten. Die Kamera ist aus</translation>
    </message>
    <message>
        <source>Turn camera off</source>
        <translation>Kamera ausschalten</translation>
    </message>
    <message>
        <source>Taking a moment</source>
        <translation>Nimmt sich einen Moment</translation>
    </message>
    <message>
        <source>Take a moment</source>
        <translation>Einen Moment nehmen</translation>
    </message>
    <message>
        <source>A moment has begun</source>
        <translation>Ein Moment hat begonnen</translation>
    </message>
    <message>
        <source>Take a moment. Turns off both microphones and cameras</source>
        <translation>Einen Moment nehmen. Schaltet beide Mikrofone und Kameras aus</translation>
    </message>
    <message>
        <source>I need a moment. Turns off both microphones and cameras</source>
        <translation>Ich brauche einen Moment. Schaltet beide Mikrofone und Kameras aus</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallPage</name>
    <message>
        <source>In session with %1</source>
        <translation>In der Sitzung: %1</translation>
    </message>
    <message>
        <source>The connection is a bit uneven. Voices come first, so the picture may soften.</source>
        <translation>Die Verbindung ist etwas ungleichmäßig. Stimmen gehen vor, das Bild kann weicher werden.</translation>
    </message>
    <message>
        <source>%1’s connection is weak. They may not hear all of what you say.</source>
        <translation>Die Verbindung von %1 ist schwach. Vielleicht kommt nicht alles an, was Sie sagen.</translation>
    </message>
    <message>
        <source>You’re both back.</source>
        <translation>Sie sind beide wieder da.</translation>
    </message>
    <message>
        <source>%1 was unplugged.</source>
        <translation>%1 wurde ausgesteckt.</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Ihr Mikrofon</translation>
    </message>
    <message>
        <source>We’ve gone over to another microphone and kept you muted.</source>
        <translation>Wir haben zu einem anderen Mikrofon gewechselt. Sie bleiben stumm.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Mikrofon an</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Your speaker</source>
        <translation>Ihr Lautsprecher</translation>
    </message>
    <message>
        <source>We’ve gone over to another speaker and kept you muted.</source>
        <translation>Wir haben zu einem anderen Lautsprecher gewechselt. Sie bleiben stumm.</translation>
    </message>
    <message>
        <source>The camera stopped.</source>
        <translation>Die Kamera ist ausgegangen.</translation>
    </message>
    <message>
        <source>%1 can still hear you.</source>
        <translation>%1 kann Sie weiter hören.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Carry on with sound</source>
        <translation>Mit Ton weitermachen</translation>
    </message>
    <message>
        <source>Your computer is busy, so we’ve made the picture simpler. Closing other programs can help.</source>
        <translation>Ihr Computer ist beschäftigt, darum ist das Bild jetzt einfacher. Andere Programme zu schließen kann helfen.</translation>
    </message>
    <message>
        <source>You’re muted.</source>
        <translation>Sie sind stumm.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallWords</name>
    <message>
        <source>Steady</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>A bit uneven</source>
        <translation>Etwas ungleichmäßig</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Words are different</source>
        <translation>Die Wörter sind verschieden</translation>
    </message>
    <message>
        <source>You’re past the end. Take the time you need to close.</source>
        <translation>Die Zeit ist um. Nehmen Sie sich, was Sie zum Abschließen brauchen.</translation>
    </message>
    <message>
        <source>A few minutes left</source>
        <translation>Noch ein paar Minuten</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Noch etwa %n Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alcove::ui::ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Chat schließen</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>You and %1. Gone when the session ends.</source>
        <translation>Sie und %1. Verschwindet, wenn die Sitzung endet.</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>die andere Person</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Die andere Person</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote a message, and the message</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ClientHomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your next session</source>
        <translation>Ihre nächste Sitzung</translation>
    </message>
    <message>
        <source>Go to the waiting room</source>
        <translation>Zum Wartezimmer gehen</translation>
    </message>
    <message>
        <source>Have a different link?</source>
        <translation>Haben Sie einen anderen Link?</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Noch nichts geplant</translation>
    </message>
    <message>
        <source>When your therapist sends a link, paste it here. There’s no rush.</source>
        <translation>Wenn Ihre Therapieperson einen Link schickt, fügen Sie ihn hier ein. Es eilt nicht.</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>Ihr Link</translation>
    </message>
    <message>
        <source>Pasting a link tells nobody anything. You choose when to go in.</source>
        <translation>Einen Link einzufügen verrät niemandem etwas. Sie wählen, wann Sie hineingehen.</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>Brauchen Sie jetzt gleich Hilfe?</translation>
    </message>
    <message>
        <source>Alcove isn’t for emergencies.</source>
        <translation>Alcove ist nicht für Notfälle.</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message numerus="yes">
        <source>With %1, for about %n minutes</source>
        <translation>
            <numerusform>%1, etwa %n Minute</numerusform>
            <numerusform>%1, etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Es treffen sich: Sie und %1</translation>
    </message>
    <message>
        <source>Only you and %1 can join</source>
        <translation>Nur Sie und %1 können teilnehmen</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ConnectionSection</name>
    <message>
        <source>Only through a connection service</source>
        <translation>Nur über einen Verbindungsdienst</translation>
    </message>
    <message>
        <source>The other person’s computer doesn’t learn your internet address. Works when your link or practice names a service.</source>
        <translation>Der Computer der anderen Person erfährt Ihre Internetadresse nicht. Das geht, wenn Ihr Link oder Ihre Praxis einen Dienst nennt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show how people reach you</source>
        <translation>Zeigen, wie andere Sie erreichen</translation>
    </message>
    <message>
        <source>How people reach you</source>
        <translation>Wie andere Sie erreichen</translation>
    </message>
    <message>
        <source>Whether your links work from outside your network.</source>
        <translation>Ob Ihre Links auch außerhalb Ihres Netzes gehen.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::DevicesSection</name>
    <message>
        <source>Quieten background noise</source>
        <translation>Hintergrundgeräusche dämpfen</translation>
    </message>
    <message>
        <source>Softens fans and traffic. Your voice stays natural.</source>
        <translation>Dämpft Ventilatoren und Verkehr. Ihre Stimme bleibt natürlich.</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>No camera. You can also meet with sound only.</source>
        <translation>Keine Kamera. Sie können sich auch nur mit Ton treffen.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Kein Lautsprecher gefunden</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Ihr Bild</translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation>Meine Technik prüfen</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Das sehen nur Sie</translation>
    </message>
</context>
<context>
    <name>alcove::ui::DevicesSheet</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Kein Lautsprecher gefunden</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>No camera. You can also meet with sound only.</source>
        <translation>Keine Kamera. Sie können sich auch nur mit Ton treffen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ErrorText</name>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>die andere Person</translation>
    </message>
    <message>
        <source>Part of what arrived could not be read. Try once more.</source>
        <translation>Ein Teil dessen, was ankam, war nicht lesbar. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This was made with another version of Alcove. Both of you need a recent one.</source>
        <translation>Das wurde mit einer anderen Version von Alcove gemacht. Sie brauchen beide eine neuere.</translation>
    </message>
    <message>
        <source>This link has stopped working. Ask %1 for a new one.</source>
        <translation>Dieser Link gilt nicht mehr. Bitten Sie %1 um einen neuen.</translation>
    </message>
    <message>
        <source>This link has been turned off. Ask %1 for a new one.</source>
        <translation>Dieser Link wurde ausgeschaltet. Bitten Sie %1 um einen neuen.</translation>
    </message>
    <message>
        <source>This link was made for someone else. If that’s a surprise, ask %1.</source>
        <translation>Dieser Link ist für jemand anderen gemacht. Wenn Sie das überrascht, fragen Sie %1.</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program, then try again.</source>
        <translation>Vielleicht benutzt es ein anderes Programm. Schließen Sie jenes und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There’s no way through to %1 from this network. Another network may work.</source>
        <translation>Aus diesem Netz führt kein Weg für %1 hindurch. Ein anderes Netz kann gehen.</translation>
    </message>
    <message>
        <source>No answer came from %1. You can try again whenever you like.</source>
        <translation>Keine Antwort: %1. Sie können es jederzeit noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another program is using the place where Alcove listens. Close it, or restart Alcove.</source>
        <translation>Ein anderes Programm benutzt den Platz, an dem Alcove lauscht. Schließen Sie es oder starten Sie Alcove neu.</translation>
    </message>
    <message>
        <source>It isn’t there any more. Plug it in again, or choose another.</source>
        <translation>Es ist nicht mehr da. Stecken Sie es wieder ein oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The computer’s settings don’t let Alcove use this. You can change that there.</source>
        <translation>Die Einstellungen des Computers lassen Alcove das nicht benutzen. Dort können Sie das ändern.</translation>
    </message>
    <message>
        <source>Alcove could not make sure that this is %1, so nothing was shared.</source>
        <translation>Alcove konnte nicht feststellen, dass das %1 ist. Darum wurde nichts geteilt.</translation>
    </message>
    <message>
        <source>%1 can’t meet just now. Nothing is wrong with your link.</source>
        <translation>%1 kann gerade nicht. Mit Ihrem Link ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The connection dropped and could not be found again. You can come back with the same link.</source>
        <translation>Die Verbindung brach ab und war nicht wiederzufinden. Sie können mit demselben Link zurückkommen.</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk has room.</source>
        <translation>Das ließ sich auf diesem Computer nicht speichern. Sehen Sie nach, ob noch Platz ist.</translation>
    </message>
    <message>
        <source>This is more than Alcove can take at once.</source>
        <translation>Das ist mehr, als Alcove auf einmal nehmen kann.</translation>
    </message>
    <message>
        <source>That isn’t possible at this moment.</source>
        <translation>Das geht in diesem Moment nicht.</translation>
    </message>
    <message>
        <source>One of the settings is out of range.</source>
        <translation>Eine der Einstellungen liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Part of the link is missing. Copy all of it and paste again.</source>
        <translation>Ein Teil des Links fehlt. Kopieren Sie ihn ganz und fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>This isn’t an Alcove link. Alcove links begin with %1 or your practice’s address.</source>
        <translation>Das ist kein Alcove-Link. Alcove-Links beginnen mit %1 oder der Adresse Ihrer Praxis.</translation>
    </message>
    <message>
        <source>This link was for a session on %1. Ask %2 for a new one.</source>
        <translation>Dieser Link war für eine Sitzung am %1. Bitten Sie %2 um einen neuen.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::HelpNowSheet</name>
    <message>
        <source>Help right now</source>
        <translation>Hilfe jetzt gleich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alcove can’t reach these people for you. Please use your phone.</source>
        <translation>Alcove kann diese Menschen nicht für Sie erreichen. Bitte nehmen Sie Ihr Telefon.</translation>
    </message>
    <message>
        <source>If anyone’s life is in danger</source>
        <translation>Wenn ein Leben in Gefahr ist</translation>
    </message>
    <message>
        <source>Ring your local emergency number.</source>
        <translation>Rufen Sie Ihre örtliche Notrufnummer an.</translation>
    </message>
    <message>
        <source>To speak to your practice</source>
        <translation>Um mit Ihrer Praxis zu sprechen</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this</source>
        <translation>Niemand erfährt, dass Sie das geöffnet haben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>practice, number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::HomeWords</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>Whenever you both are ready</source>
        <translation>Wann immer Sie beide bereit sind</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>Heute um %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Morgen um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, then time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting.</source>
        <translation>
            <numerusform>%n Person wartet.</numerusform>
            <numerusform>%n Personen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many sessions, who is waiting</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions.</source>
        <translation>
            <numerusform>%n Sitzung.</numerusform>
            <numerusform>%n Sitzungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alcove::ui::InvitationSheet</name>
    <message>
        <source>New invitation</source>
        <translation>Neue Einladung</translation>
    </message>
    <message>
        <source>You’ll get a link to send. It works for one person only.</source>
        <translation>Sie bekommen einen Link zum Verschicken. Er gilt nur für eine Person.</translation>
    </message>
    <message>
        <source>What should we call them?</source>
        <translation>Wie sollen wir die Person nennen?</translation>
    </message>
    <message>
        <source>A first name or initials is enough.</source>
        <translation>Ein Vorname oder Initialen genügen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Nach der Sitzung</translation>
    </message>
    <message>
        <source>When I turn it off</source>
        <translation>Wenn ich ihn ausschalte</translation>
    </message>
    <message>
        <source>Link stops working after the session</source>
        <translation>Der Link gilt bis nach der Sitzung</translation>
    </message>
    <message>
        <source>Link stops working when I turn it off</source>
        <translation>Der Link gilt, bis ich ihn ausschalte</translation>
    </message>
    <message>
        <source>The link holds no name and nothing about why you’re meeting. You let each person in yourself.</source>
        <translation>Der Link enthält keinen Namen und nichts über den Grund Ihres Treffens. Sie lassen jede Person selbst ein.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Den Link kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Link stops working</source>
        <translation>Der Link gilt nicht mehr</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Der Link</translation>
    </message>
    <message>
        <source>Copy the link again</source>
        <translation>Den Link noch einmal kopieren</translation>
    </message>
    <message>
        <source>Turn this link off</source>
        <translation>Diesen Link ausschalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch keine Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Write a first name or initials, so that you know whose link it is.</source>
        <translation>Schreiben Sie einen Vornamen oder Initialen, damit Sie wissen, wem der Link gehört.</translation>
    </message>
    <message>
        <source>Copied. Send it in the way you two agreed.</source>
        <translation>Kopiert. Schicken Sie ihn so, wie Sie es vereinbart haben.</translation>
    </message>
    <message>
        <source>Copying the link</source>
        <translation>Link wird kopiert</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>For %1. It works for one person only.</source>
        <translation>Für %1. Er gilt nur für eine Person.</translation>
    </message>
    <message>
        <source>Send it in the way you two agreed.</source>
        <translation>Schicken Sie ihn so, wie Sie es vereinbart haben.</translation>
    </message>
    <message>
        <source>This link has been turned off. Nobody can use it any more.</source>
        <translation>Dieser Link wurde ausgeschaltet. Niemand kann ihn mehr benutzen.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LanguageNames</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Arabic, right to left</source>
        <translation>Arabisch, von rechts nach links</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LanguageSection</name>
    <message>
        <source>Changes the words in Alcove. It doesn’t translate what anyone says.</source>
        <translation>Ändert die Worte in Alcove. Übersetzt nicht, was jemand sagt.</translation>
    </message>
    <message>
        <source>The people you meet aren’t told which language you use here</source>
        <translation>Wen Sie treffen, erfährt nicht, welche Sprache Sie hier benutzen</translation>
    </message>
    <message>
        <source>Your therapist isn’t told which language you use here</source>
        <translation>Ihre Therapieperson erfährt nicht, welche Sprache Sie hier benutzen</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LeaveSheet</name>
    <message>
        <source>Leave the session?</source>
        <translation>Die Sitzung verlassen?</translation>
    </message>
    <message>
        <source>I need a moment instead</source>
        <translation>Stattdessen brauche ich einen Moment</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Jetzt gehen</translation>
    </message>
    <message>
        <source>You can come back with the same link until %1.
%2 will see that you’ve left, and nothing else.</source>
        <translation>Sie können bis %1 mit demselben Link zurückkommen.
%2 sieht, dass Sie gegangen sind, und sonst nichts.</translation>
    </message>
    <message>
        <source>%1 will see that you’ve left, and nothing else.</source>
        <translation>%1 sieht, dass Sie gegangen sind, und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LevelMeter</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinePopover</name>
    <message>
        <source>Try with sound only</source>
        <translation>Nur mit Ton versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close connection details</source>
        <translation>Einzelheiten der Verbindung schließen</translation>
    </message>
    <message>
        <source>Carry on with sound only</source>
        <translation>Nur mit Ton weitermachen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Picture and sound are getting through well.</source>
        <translation>Bild und Ton kommen gut durch.</translation>
    </message>
    <message>
        <source>The connection is a bit uneven. Voices come first, so the picture may soften.</source>
        <translation>Die Verbindung ist etwas ungleichmäßig. Stimmen gehen vor, das Bild kann weicher werden.</translation>
    </message>
    <message>
        <source>The connection is weak. Voices come first. Sitting nearer your Wi-Fi box can help.</source>
        <translation>Die Verbindung ist schwach. Stimmen gehen vor. Näher am WLAN-Gerät zu sitzen kann helfen.</translation>
    </message>
    <message>
        <source>The connection dropped for a moment. You don’t need to do anything.</source>
        <translation>Die Verbindung ist kurz abgebrochen. Sie brauchen nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinkField</name>
    <message>
        <source>Join</source>
        <translation>Teilnehmen</translation>
    </message>
    <message>
        <source>Paste the link you were sent</source>
        <translation>Fügen Sie den Link ein, den Sie bekommen haben</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinkSheet</name>
    <message>
        <source>This link is complete</source>
        <translation>Dieser Link ist vollständig</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. This is what the link says.</source>
        <translation>Noch wurde nichts gesendet. Das steht im Link.</translation>
    </message>
    <message>
        <source>Your therapist’s key</source>
        <translation>Der Schlüssel Ihrer Therapieperson</translation>
    </message>
    <message>
        <source>Alcove will look for your therapist at</source>
        <translation>Alcove sucht Ihre Therapieperson hier</translation>
    </message>
    <message>
        <source>The link works until</source>
        <translation>Der Link gilt bis</translation>
    </message>
    <message>
        <source>You choose when to go in.</source>
        <translation>Sie wählen, wann Sie hineingehen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, then time</comment>
        <translation>%1 um %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LooksSection</name>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Light and breathing change with words only</source>
        <translation>Licht und Atem wechseln nur mit Worten</translation>
    </message>
    <message>
        <source>Read screen changes aloud</source>
        <translation>Änderungen auf dem Bildschirm vorlesen</translation>
    </message>
    <message>
        <source>Works with your screen reader</source>
        <translation>Arbeitet mit Ihrem Vorleseprogramm</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Zeigen Sie mir, wie</translation>
    </message>
    <message>
        <source>Show me how to turn captions on</source>
        <translation>Zeigen, wie Untertitel angehen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Your computer can turn speech into text by itself.</source>
        <translation>Ihr Computer kann Sprache selbst in Text verwandeln.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LooksSheet</name>
    <message>
        <source>Text, colour and motion</source>
        <translation>Text, Farbe und Bewegung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Show time left</source>
        <translation>Verbleibende Zeit zeigen</translation>
    </message>
    <message>
        <source>Show my own picture</source>
        <translation>Mein eigenes Bild zeigen</translation>
    </message>
    <message>
        <source>Breathing in the waiting room</source>
        <translation>Atmen im Wartezimmer</translation>
    </message>
</context>
<context>
    <name>alcove::ui::MomentView</name>
    <message>
        <source>Both microphones and both cameras are off</source>
        <translation>Beide Mikrofone und beide Kameras sind aus</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>Brauchen Sie jetzt gleich Hilfe?</translation>
    </message>
    <message>
        <source>I’m ready to go back</source>
        <translation>Ich bin bereit zurückzugehen</translation>
    </message>
    <message>
        <source>Send a few words</source>
        <translation>Ein paar Worte schicken</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Sound only first</source>
        <translation>Erst nur mit Ton</translation>
    </message>
    <message>
        <source>Breathe with the light</source>
        <translation>Mit dem Licht atmen</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Die Sitzung verlassen</translation>
    </message>
    <message>
        <source>If it feels right, send a few words</source>
        <translation>Wenn es sich richtig anfühlt, schicken Sie ein paar Worte</translation>
    </message>
    <message>
        <source>I’m here. No rush.</source>
        <translation>Ich bin da. Keine Eile.</translation>
    </message>
    <message>
        <source>Take all the time you need.</source>
        <translation>Nehmen Sie sich alle Zeit, die Sie brauchen.</translation>
    </message>
    <message>
        <source>End gently</source>
        <translation>Behutsam enden</translation>
    </message>
    <message>
        <source>Let the light rest</source>
        <translation>Das Licht ruhen lassen</translation>
    </message>
    <message>
        <source>It has been a few minutes. %1 can still see what you write.</source>
        <translation>Es sind ein paar Minuten vergangen. %1 kann weiter sehen, was Sie schreiben.</translation>
    </message>
    <message>
        <source>%1 is taking a moment</source>
        <translation>%1 nimmt sich einen Moment</translation>
    </message>
    <message>
        <source>%1 asked for a moment</source>
        <translation>%1 bat um einen Moment</translation>
    </message>
    <message>
        <source>There’s nothing to do. %1 will come back in their own time.</source>
        <translation>Es gibt nichts zu tun. %1 kommt zurück, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Nothing is wrong. You’ll carry on together shortly.</source>
        <translation>Es ist alles in Ordnung. Es geht gleich gemeinsam weiter.</translation>
    </message>
    <message>
        <source>Taking a moment</source>
        <translation>Nimmt sich einen Moment</translation>
    </message>
    <message>
        <source>You’ll be seen and heard again.</source>
        <translation>Sie werden wieder gesehen und gehört.</translation>
    </message>
    <message>
        <source>Stay as long as you like. %1 knows, and there’s nothing
you need to explain.</source>
        <translation>Bleiben Sie, solange Sie mögen. %1 weiß Bescheid, und Sie brauchen
nichts zu erklären.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PhoneSheet</name>
    <message>
        <source>Switch to the phone</source>
        <translation>Zum Telefon wechseln</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>You can ring this number. The session stays open until you leave.</source>
        <translation>Sie können diese Nummer anrufen. Die Sitzung bleibt offen, bis Sie gehen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Die Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Vorerst gehen</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PreviewControls</name>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Kamera aus</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Das sehen nur Sie</translation>
    </message>
    <message>
        <source>Your own picture. Only you can see this</source>
        <translation>Ihr eigenes Bild. Das sehen nur Sie</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Mikrofon an</translation>
    </message>
    <message>
        <source>Unmute microphone. You are muted</source>
        <translation>Mikrofon einschalten. Sie sind stumm</translation>
    </message>
    <message>
        <source>Mute microphone</source>
        <translation>Mikrofon stumm schalten</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Kamera an</translation>
    </message>
    <message>
        <source>Turn camera on. Camera is off</source>
        <translation>Kamera einschalten. Die Kamera ist aus</translation>
    </message>
    <message>
        <source>Turn camera off</source>
        <translation>Kamera ausschalten</translation>
    </message>
    <message>
        <source>None heard</source>
        <translation>Nichts zu hören</translation>
    </message>
    <message>
        <source>Sounds fine</source>
        <translation>Klingt gut</translation>
    </message>
    <message>
        <source>You sound quiet</source>
        <translation>Sie klingen leise</translation>
    </message>
    <message>
        <source>You sound very loud</source>
        <translation>Sie klingen sehr laut</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReconnectingCard</name>
    <message>
        <source>Try with sound only</source>
        <translation>Nur mit Ton versuchen</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Vorerst gehen</translation>
    </message>
    <message>
        <source>Finding each other again</source>
        <translation>Einander wiederfinden</translation>
    </message>
    <message>
        <source>The connection dropped for a moment. You don’t need to do anything. What you wrote is still here.</source>
        <translation>Die Verbindung ist kurz abgebrochen. Sie brauchen nichts zu tun. Was Sie geschrieben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Nobody can see or hear you until you’re back</source>
        <translation>Niemand kann Sie sehen oder hören, bis Sie zurück sind</translation>
    </message>
    <message>
        <source>If it takes a while</source>
        <translation>Wenn es länger dauert</translation>
    </message>
    <message>
        <source>You can also ring:</source>
        <translation>Sie können auch anrufen:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Die Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>%1 sees that the connection dropped, not that you left</source>
        <translation>%1 sieht, dass die Verbindung abbrach, nicht dass Sie gingen</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SafetyWordsView</name>
    <message>
        <source>Safety words: %1</source>
        <translation>Sicherheitswörter: %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SelfView</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>Mein Bild zeigen</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Ihr eigenes Bild</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>Mein Bild ausblenden</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SessionsSection</name>
    <message>
        <source>Show time left</source>
        <translation>Verbleibende Zeit zeigen</translation>
    </message>
    <message>
        <source>Start muted</source>
        <translation>Stumm beginnen</translation>
    </message>
    <message>
        <source>You can unmute whenever you like.</source>
        <translation>Sie können das Mikrofon jederzeit einschalten.</translation>
    </message>
    <message>
        <source>Start with my camera off</source>
        <translation>Mit ausgeschalteter Kamera beginnen</translation>
    </message>
    <message>
        <source>You can turn it on whenever you like.</source>
        <translation>Sie können sie jederzeit einschalten.</translation>
    </message>
    <message>
        <source>Hide my own picture</source>
        <translation>Mein eigenes Bild ausblenden</translation>
    </message>
    <message>
        <source>Breathing in the waiting room</source>
        <translation>Atmen im Wartezimmer</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SettingsPage</name>
    <message>
        <source>Sound and camera</source>
        <translation>Ton und Kamera</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privatsphäre und Daten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text, colour and motion</source>
        <translation>Text, Farbe und Bewegung</translation>
    </message>
    <message>
        <source>During sessions</source>
        <translation>Während der Sitzungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Meine Praxis</translation>
    </message>
    <message>
        <source>About Alcove</source>
        <translation>Über Alcove</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SideBar</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Hilfe jetzt gleich</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SoundOnlyView</name>
    <message>
        <source>Try the picture again</source>
        <translation>Das Bild noch einmal versuchen</translation>
    </message>
    <message>
        <source>Switch to the phone</source>
        <translation>Zum Telefon wechseln</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1 ist bei Ihnen</translation>
    </message>
    <message>
        <source>Sound only for now, so your voices stay clear. The picture comes back by itself when it can.</source>
        <translation>Vorerst nur Ton, damit Ihre Stimmen klar bleiben. Das Bild kommt von selbst zurück, wenn es kann.</translation>
    </message>
    <message>
        <source>%1’s camera is off.</source>
        <translation>Die Kamera von %1 ist aus.</translation>
    </message>
    <message>
        <source>Neither of you can see the other. Nobody else can hear you.</source>
        <translation>Sie können einander nicht sehen. Niemand sonst kann Sie hören.</translation>
    </message>
    <message>
        <source>%1’s voice</source>
        <translation>Die Stimme von %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Stage</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Tag</name>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TherapistHomePage</name>
    <message>
        <source>New invitation</source>
        <translation>Neue Einladung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>A clear day</source>
        <translation>Ein freier Tag</translation>
    </message>
    <message>
        <source>No sessions planned. Anyone who uses their link will appear here.</source>
        <translation>Keine Sitzungen geplant. Wer einen Link benutzt, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TodayList</name>
    <message>
        <source>First session. Words not checked yet</source>
        <translation>Erste Sitzung. Wörter noch nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details for %1</source>
        <translation>Einzelheiten zu %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::VerifyPage</name>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zur Sitzung</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Ihr eigenes Bild</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Sie sind gleich</translation>
    </message>
    <message>
        <source>They’re different</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>If somebody were secretly sitting between you, the words would not match. You only need to do this once for each computer.</source>
        <translation>Säße heimlich jemand zwischen Ihnen, wären die Wörter nicht gleich. Das brauchen Sie nur einmal für jeden Computer.</translation>
    </message>
    <message>
        <source>The words are not a password. It’s fine if someone overhears them.</source>
        <translation>Die Wörter sind kein Passwort. Es macht nichts, wenn jemand sie mithört.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Das Gespräch beenden</translation>
    </message>
    <message>
        <source>Read them once more</source>
        <translation>Lesen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>Slowly, one word at a time.</source>
        <translation>Langsam, ein Wort nach dem anderen.</translation>
    </message>
    <message>
        <source>Still different? End the call</source>
        <translation>Immer noch verschieden? Das Gespräch beenden</translation>
    </message>
    <message>
        <source>Meet again with a fresh link</source>
        <translation>Treffen Sie sich mit einem neuen Link wieder</translation>
    </message>
    <message>
        <source>Ask for one when you speak. Check your words before you begin.</source>
        <translation>Bitten Sie beim Telefonieren darum. Prüfen Sie Ihre Wörter, bevor Sie beginnen.</translation>
    </message>
    <message>
        <source>Your notes and goals stay on this computer until this is sorted out</source>
        <translation>Ihre Notizen und Ziele bleiben auf diesem Computer, bis das geklärt ist</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>The words are different</source>
        <translation>Die Wörter sind verschieden</translation>
    </message>
    <message>
        <source>Check it’s really the two of you</source>
        <translation>Prüfen Sie, dass es wirklich Sie beide sind</translation>
    </message>
    <message>
        <source>A word may have been misheard. If they really are different, someone could be listening in, so please don’t share anything personal on this call.</source>
        <translation>Vielleicht wurde ein Wort falsch gehört. Wenn sie wirklich verschieden sind, könnte jemand mithören. Erzählen Sie in diesem Gespräch bitte nichts Persönliches.</translation>
    </message>
    <message>
        <source>You each have the same four words. Read yours aloud, then listen for the rest.</source>
        <translation>Sie haben beide dieselben vier Wörter. Lesen Sie Ihre vor und hören Sie dann die übrigen.</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>Sie lesen</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>%1 liest</translation>
    </message>
    <message>
        <source>Then ring %1 on a number you already know, not one shown or sent today.</source>
        <translation>Rufen Sie dann an: %1. Nehmen Sie eine Nummer, die Sie schon kennen, keine von heute.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingCard</name>
    <message>
        <source>I’ll be a few minutes</source>
        <translation>Ich brauche noch ein paar Minuten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>%1 knows you’re ready, and will come in.</source>
        <translation>%1 weiß, dass Sie bereit sind, und kommt herein.</translation>
    </message>
    <message>
        <source>%1 would like a little longer.</source>
        <translation>%1 möchte noch ein wenig Zeit.</translation>
    </message>
    <message>
        <source>This link was used from two computers. Check words before anything else.</source>
        <translation>Dieser Link wurde von zwei Computern benutzt. Prüfen Sie zuerst die Wörter.</translation>
    </message>
    <message>
        <source>They used the link for “%1”. You haven’t checked words yet.</source>
        <translation>Benutzt wurde der Link für „%1“. Sie haben noch keine Wörter geprüft.</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Hier seit %1</translation>
    </message>
    <message>
        <source>%1. They know you’ll be a few minutes.</source>
        <translation>%1. Dort ist bekannt, dass Sie noch ein paar Minuten brauchen.</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>Im Wartezimmer</translation>
    </message>
    <message>
        <source>Someone is in the waiting room</source>
        <translation>Jemand ist im Wartezimmer</translation>
    </message>
    <message>
        <source>Tell %1 you’ll be a few minutes</source>
        <translation>Ausrichten, dass Sie noch ein paar Minuten brauchen: %1</translation>
    </message>
    <message>
        <source>Not now for %1</source>
        <translation>Jetzt nicht: %1</translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation>%1 einlassen</translation>
    </message>
    <message>
        <source>Let them in to check</source>
        <translation>Zum Prüfen einlassen</translation>
    </message>
    <message>
        <source>Let %1 in to check</source>
        <translation>%1 zum Prüfen einlassen</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingPage</name>
    <message>
        <source>Waiting room</source>
        <translation>Wartezimmer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Leave the waiting room</source>
        <translation>Das Wartezimmer verlassen</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Hineingehen</translation>
    </message>
    <message>
        <source>Not just yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>Brauchen Sie jetzt gleich Hilfe?</translation>
    </message>
    <message>
        <source>Nobody else can join this session</source>
        <translation>Niemand sonst kann an dieser Sitzung teilnehmen</translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>%1 isn’t here yet.
A light appears when %1 arrives.</source>
        <translation>%1 ist noch nicht da.
Ein Licht erscheint, wenn %1 ankommt.</translation>
    </message>
    <message>
        <source>You can ring %1 on %2, or leave a message.</source>
        <translation>Sie können %1 unter %2 anrufen oder eine Nachricht hinterlassen.</translation>
    </message>
    <message>
        <source>%1 may be finishing with someone. You’re still in the right place.</source>
        <translation>%1 ist vielleicht noch im Gespräch. Sie sind weiter am richtigen Ort.</translation>
    </message>
    <message>
        <source>%1 isn’t here yet. Your session is at %2.
A light appears when %1 arrives.</source>
        <translation>%1 ist noch nicht da. Ihre Sitzung ist um %2.
Ein Licht erscheint, wenn %1 ankommt.</translation>
    </message>
    <message>
        <source>You’re in the right place</source>
        <translation>Sie sind am richtigen Ort</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>%1 says: I’ll be a few minutes.</source>
        <translation>%1 sagt: Ich brauche noch ein paar Minuten.</translation>
    </message>
    <message>
        <source>%1 will let you in.
There’s nothing you need to do.</source>
        <translation>%1 lässt Sie ein.
Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 is ready for you</source>
        <translation>%1 ist bereit für Sie</translation>
    </message>
    <message>
        <source>You’re in the waiting room</source>
        <translation>Sie sind im Wartezimmer</translation>
    </message>
    <message>
        <source>Whenever you’re ready. %1 knows you’d like a little longer.</source>
        <translation>Wann immer Sie bereit sind. %1 weiß, dass Sie noch ein wenig Zeit möchten.</translation>
    </message>
    <message>
        <source>You’ll be seen and heard once you go in.</source>
        <translation>Man sieht und hört Sie, sobald Sie hineingehen.</translation>
    </message>
    <message>
        <source>%1 can’t see or hear you yet</source>
        <translation>%1 kann Sie noch nicht sehen oder hören</translation>
    </message>
    <message>
        <source>Nobody can see or hear you</source>
        <translation>Niemand kann Sie sehen oder hören</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WelcomePage</name>
    <message>
        <source>I’m meeting my therapist</source>
        <translation>Ich treffe meine Therapieperson</translation>
    </message>
    <message>
        <source>You have a link, or one is on its way.</source>
        <translation>Sie haben einen Link, oder er ist unterwegs.</translation>
    </message>
    <message>
        <source>I’m a therapist</source>
        <translation>Ich gebe Therapie</translation>
    </message>
    <message>
        <source>You’ll invite people and let them in.</source>
        <translation>Sie laden Menschen ein und lassen sie herein.</translation>
    </message>
    <message>
        <source>Welcome to Alcove</source>
        <translation>Willkommen bei Alcove</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Text und Farben</translation>
    </message>
    <message>
        <source>A quiet place to meet your therapist. What brings you here?</source>
        <translation>Ein ruhiger Ort für Ihre Therapie. Was führt Sie her?</translation>
    </message>
    <message>
        <source>You can change any of this later.</source>
        <translation>All das können Sie später ändern.</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Was wir versprechen</translation>
    </message>
    <message>
        <source>Only the two of you.</source>
        <translation>Nur Sie beide.</translation>
    </message>
    <message>
        <source>Your call is encrypted between your two devices.</source>
        <translation>Ihr Gespräch ist zwischen Ihren beiden Geräten verschlüsselt.</translation>
    </message>
    <message>
        <source>No recording.</source>
        <translation>Keine Aufnahme.</translation>
    </message>
    <message>
        <source>Alcove has no record button, for anyone.</source>
        <translation>Alcove hat keinen Aufnahmeknopf, für niemanden.</translation>
    </message>
    <message>
        <source>Yours to share.</source>
        <translation>Sie entscheiden, was Sie teilen.</translation>
    </message>
    <message>
        <source>What you write stays on this computer until you choose.</source>
        <translation>Was Sie schreiben, bleibt auf diesem Computer, bis Sie es anders wählen.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WordsPopover</name>
    <message>
        <source>Want to be sure? Read them aloud to each other. If they match, nobody is listening in between.</source>
        <translation>Möchten Sie sicher sein? Lesen Sie sie einander vor. Wenn sie gleich sind, hört niemand dazwischen mit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close safety words</source>
        <translation>Sicherheitswörter schließen</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>Sicherheitswörter</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>Das ist %1</translation>
    </message>
    <message>
        <source>You checked your words together on %1, and nothing has changed since.</source>
        <translation>Sie haben Ihre Wörter am %1 gemeinsam geprüft, und seither hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>You checked your words together, and nothing has changed since.</source>
        <translation>Sie haben Ihre Wörter gemeinsam geprüft, und seither hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>You each have the same four words. Checking them once shows that it’s really the two of you.</source>
        <translation>Sie haben beide dieselben vier Wörter. Sie einmal zu prüfen zeigt, dass es wirklich Sie beide sind.</translation>
    </message>
    <message>
        <source>Check words</source>
        <translation>Wörter prüfen</translation>
    </message>
    <message>
        <source>%1 is joining from a different computer.</source>
        <translation>%1 kommt von einem anderen Computer.</translation>
    </message>
    <message>
        <source>Check your words once before you begin.</source>
        <translation>Prüfen Sie Ihre Wörter einmal, bevor Sie beginnen.</translation>
    </message>
    <message>
        <source>The words are different</source>
        <translation>Die Wörter sind verschieden</translation>
    </message>
    <message>
        <source>Someone could be listening in, so please don’t share anything personal on this call.</source>
        <translation>Jemand könnte mithören. Erzählen Sie in diesem Gespräch bitte nichts Persönliches.</translation>
    </message>
    <message>
        <source>Read them once more</source>
        <translation>Lesen Sie sie noch einmal</translation>
    </message>
</context>
</TS>

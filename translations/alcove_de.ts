<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<extra-native-readers>none</extra-native-readers>
<context>
    <name>QApplication</name>
    <message>
        <source>A session</source>
        <translation>Eine Sitzung</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Your router opens no doors for programs. Many routers have a setting for it, often called UPnP. A connection service works without it.</source>
        <translation>Ihr Router öffnet Programmen keine Türen. Viele Router haben eine Einstellung dafür, oft UPnP genannt. Mit einem Verbindungsdienst geht es ohne.</translation>
    </message>
    <message>
        <source>We asked your router to open a door, and it said no. Its settings can allow it, often under the name UPnP. A connection service works without it.</source>
        <translation>Wir baten Ihren Router, eine Tür zu öffnen, und er sagte nein. Seine Einstellungen können es erlauben, oft unter dem Namen UPnP. Mit einem Verbindungsdienst geht es ohne.</translation>
    </message>
    <message>
        <source>Your router stands behind another one, often your internet company’s. A door in yours leads only as far as that one. A connection service works here.</source>
        <translation>Ihr Router steht hinter einem weiteren, oft dem Ihres Internetanbieters. Eine Tür in Ihrem führt nur bis zu jenem. Hier hilft ein Verbindungsdienst.</translation>
    </message>
    <message>
        <source>Your router opened a door, but this computer’s firewall turns away whoever comes through it. Allow Alcove in the firewall, then look again.</source>
        <translation>Ihr Router hat eine Tür geöffnet, aber die Firewall dieses Computers weist ab, wer hindurchkommt. Lassen Sie Alcove dort zu und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Having a look</source>
        <translation>Wir sehen nach</translation>
    </message>
    <message>
        <source>Only people in this network can reach you</source>
        <translation>Nur wer in diesem Netz ist, kann Sie erreichen</translation>
    </message>
    <message>
        <source>People can reach you</source>
        <translation>Andere können Sie erreichen</translation>
    </message>
    <message>
        <source>People can probably reach you</source>
        <translation>Andere können Sie wahrscheinlich erreichen</translation>
    </message>
    <message>
        <source>People reach you through a connection service</source>
        <translation>Andere erreichen Sie über einen Verbindungsdienst</translation>
    </message>
    <message>
        <source>We’re asking your router. This takes a few seconds.</source>
        <translation>Wir fragen Ihren Router. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Your router opened a door for Alcove. It closes when you close Alcove.</source>
        <translation>Ihr Router hat Alcove eine Tür geöffnet. Sie schließt sich, wenn Sie Alcove schließen.</translation>
    </message>
    <message>
        <source>Your router opened a door for Alcove. It closes when you close Alcove. We can’t see from here whether a firewall on this computer lets people through.</source>
        <translation>Ihr Router hat Alcove eine Tür geöffnet. Sie schließt sich, wenn Sie Alcove schließen. Ob eine Firewall auf diesem Computer andere durchlässt, sehen wir von hier aus nicht.</translation>
    </message>
    <message>
        <source>This computer has an internet address of its own. We can’t see from here whether a firewall on the way lets people through.</source>
        <translation>Dieser Computer hat eine eigene Internetadresse. Ob eine Firewall unterwegs andere durchlässt, sehen wir von hier aus nicht.</translation>
    </message>
    <message>
        <source>We tried it as a person you invite would, and it works.</source>
        <translation>Wir haben es versucht wie eine eingeladene Person, und es geht.</translation>
    </message>
    <message>
        <source>We’re still finding out whether people elsewhere can reach you.</source>
        <translation>Wir finden noch heraus, ob andere Sie von außen erreichen können.</translation>
    </message>
    <message>
        <source>This link works only inside your own network for now. %1</source>
        <translation>Dieser Link gilt vorerst nur in Ihrem eigenen Netz. %1</translation>
    </message>
    <message>
        <source>This link leads to the address you have today. If that changes, you’ll find it under “Send again”.</source>
        <translation>Dieser Link führt zu Ihrer heutigen Adresse. Wenn sie sich ändert, finden Sie ihn unter „Noch einmal schicken“.</translation>
    </message>
    <message>
        <source>Your practice, or whoever runs a service for you, gives you one line. Paste it here.</source>
        <translation>Ihre Praxis, oder wer für Sie einen Dienst betreibt, gibt Ihnen eine Zeile. Fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>The line reads well. Try it as your client would.</source>
        <translation>Die Zeile ist lesbar. Versuchen Sie sie wie eine eingeladene Person.</translation>
    </message>
    <message>
        <source>A second Alcove on this computer is joining through the service.</source>
        <translation>Ein zweites Alcove auf diesem Computer kommt über den Dienst herein.</translation>
    </message>
    <message>
        <source>Tried just now: its sound came back.</source>
        <translation>Gerade versucht: Sein Ton kam zurück.</translation>
    </message>
    <message>
        <source>It didn’t work this time.</source>
        <translation>Diesmal ging es nicht.</translation>
    </message>
</context>
<context>
    <name>alcove::app::AgreementDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>agreement.txt</source>
        <translation>vereinbarung.txt</translation>
    </message>
</context>
<context>
    <name>alcove::app::CheckDesk</name>
    <message>
        <source>Answers: %1 of %2, after %3 ms, varying by %4 ms. How much fits through is tested in the waiting room.</source>
        <translation>Antworten: %1 von %2, nach %3 ms, Schwankung %4 ms. Wie viel hindurchpasst, wird im Wartezimmer geprüft.</translation>
    </message>
    <message>
        <source>Your therapist’s computer was reached straight from here.</source>
        <translation>Der Computer Ihrer Therapieperson wurde von hier aus direkt erreicht.</translation>
    </message>
    <message>
        <source>The connection service was reached.</source>
        <translation>Der Verbindungsdienst wurde erreicht.</translation>
    </message>
    <message>
        <source>Nothing was reached.</source>
        <translation>Es wurde nichts erreicht.</translation>
    </message>
</context>
<context>
    <name>alcove::app::ClientDesk</name>
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
    <name>alcove::app::ExportWords</name>
    <message>
        <source>What you keep in Alcove</source>
        <translation>Was Sie in Alcove aufbewahren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>After sessions</source>
        <translation>Nach Sitzungen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mein Sicherheitsplan</translation>
    </message>
</context>
<context>
    <name>alcove::app::GateWords</name>
    <message>
        <source>This computer’s keychain isn’t open</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht offen</translation>
    </message>
    <message>
        <source>The key to what you keep here lies in the keychain, and it doesn’t answer. Unlock it, then try again.</source>
        <translation>Der Schlüssel zu dem, was Sie hier aufbewahren, liegt im Schlüsselbund, und der antwortet nicht. Entsperren Sie ihn und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Meinen Wiederherstellungscode benutzen</translation>
    </message>
</context>
<context>
    <name>alcove::app::JournalDesk</name>
    <message>
        <source>getting nearer</source>
        <translation>kommt näher</translation>
    </message>
    <message>
        <source>a little nearer</source>
        <translation>ein wenig näher</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>further away just now</source>
        <translation>gerade weiter weg</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
</context>
<context>
    <name>alcove::app::NoticeWords</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close Alcove</source>
        <translation>Alcove schließen</translation>
    </message>
    <message>
        <source>What’s kept here is older than it was</source>
        <translation>Was hier liegt, ist älter als zuvor</translation>
    </message>
    <message>
        <source>An earlier copy of your file has been put back on this computer. What you wrote since then may be missing.</source>
        <translation>Auf diesen Computer wurde eine frühere Kopie Ihrer Datei zurückgelegt. Was Sie seitdem geschrieben haben, fehlt vielleicht.</translation>
    </message>
    <message>
        <source>If you put it back yourself, go on. If not, someone may have used this computer.</source>
        <translation>Wenn Sie das selbst waren, machen Sie weiter. Wenn nicht, hat vielleicht jemand diesen Computer benutzt.</translation>
    </message>
    <message>
        <source>Something kept here was changed</source>
        <translation>Etwas, das hier liegt, wurde verändert</translation>
    </message>
    <message>
        <source>Part of what you keep was changed or taken out, and not by Alcove. The rest is here and still closed to others.</source>
        <translation>Ein Teil dessen, was Sie aufbewahren, wurde verändert oder herausgenommen, und nicht von Alcove. Der Rest ist da und für andere weiter verschlossen.</translation>
    </message>
    <message>
        <source>If you have a backup, you can bring everything back from it.</source>
        <translation>Wenn Sie eine Sicherung haben, können Sie alles daraus zurückholen.</translation>
    </message>
    <message>
        <source>There is something here already</source>
        <translation>Hier liegt schon etwas</translation>
    </message>
    <message>
        <source>Your backup was left as it is, because it would replace what you keep on this computer.</source>
        <translation>Ihre Sicherung blieb, wie sie ist, denn sie würde ersetzen, was Sie auf diesem Computer aufbewahren.</translation>
    </message>
    <message>
        <source>To use the backup, first erase everything here in Settings, then open the backup again.</source>
        <translation>Um die Sicherung zu benutzen, löschen Sie zuerst in den Einstellungen alles hier und öffnen Sie sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>alcove::app::RehearsalDesk</name>
    <message>
        <source>Your rehearsal partner</source>
        <translation>Ihre Probenpartnerin</translation>
    </message>
</context>
<context>
    <name>alcove::app::ServiceDesk</name>
    <message>
        <source>This isn’t the line of a connection service. Such a line begins with “alcove-service:”.</source>
        <translation>Das ist nicht die Zeile eines Verbindungsdienstes. Sie beginnt mit „alcove-service:“.</translation>
    </message>
    <message>
        <source>This line is for a newer Alcove. An update helps.</source>
        <translation>Diese Zeile ist für ein neueres Alcove. Eine Aktualisierung hilft.</translation>
    </message>
    <message>
        <source>The line couldn’t be kept on this computer. Please try again.</source>
        <translation>Die Zeile ließ sich auf diesem Computer nicht aufbewahren. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A part of this line is missing. Please copy it again, all of it.</source>
        <translation>Ein Teil dieser Zeile fehlt. Bitte kopieren Sie sie noch einmal ganz.</translation>
    </message>
    <message>
        <source>The service couldn’t be reached. It may be off, or this network keeps it away.</source>
        <translation>Der Dienst war nicht zu erreichen. Vielleicht ist er aus, oder dieses Netz hält ihn fern.</translation>
    </message>
    <message>
        <source>The service couldn’t prove that it is the right one, so Alcove stopped there. Please tell whoever runs it.</source>
        <translation>Der Dienst konnte nicht zeigen, dass er der richtige ist. Darum hat Alcove dort angehalten. Bitte sagen Sie es denen, die ihn betreiben.</translation>
    </message>
    <message>
        <source>The service doesn’t know the name and password in your line. Please ask for a new line.</source>
        <translation>Der Dienst kennt Name und Passwort Ihrer Zeile nicht. Bitte bitten Sie um eine neue Zeile.</translation>
    </message>
    <message>
        <source>The service lets you in, but not the people you invite. Please tell whoever runs it.</source>
        <translation>Der Dienst lässt Sie herein, aber nicht, wen Sie einladen. Bitte sagen Sie es denen, die ihn betreiben.</translation>
    </message>
    <message>
        <source>You and the people you invite both reach the service, but not each other. Please tell whoever runs it.</source>
        <translation>Sie und wen Sie einladen erreichen beide den Dienst, aber nicht einander. Bitte sagen Sie es denen, die ihn betreiben.</translation>
    </message>
    <message>
        <source>You would meet, but sound and picture wouldn’t get through. Please tell whoever runs the service.</source>
        <translation>Sie würden sich treffen, aber Ton und Bild kämen nicht durch. Bitte sagen Sie es denen, die den Dienst betreiben.</translation>
    </message>
    <message>
        <source>You would meet, but no sound would come back. Please tell whoever runs the service.</source>
        <translation>Sie würden sich treffen, aber kein Ton käme zurück. Bitte sagen Sie es denen, die den Dienst betreiben.</translation>
    </message>
    <message>
        <source>This service helps calls through, but people still find you by your own address.</source>
        <translation>Dieser Dienst hilft Gesprächen hindurch, aber andere finden Sie weiter über Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>Two people who are both on a company, hotel or mobile network may not get through: this service has no part that passes sound and picture on.</source>
        <translation>Zwei Menschen, die beide in einem Firmen-, Hotel- oder Mobilfunknetz sind, kommen vielleicht nicht durch: Diesem Dienst fehlt der Teil, der Ton und Bild weitergibt.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutModel</name>
    <message>
        <source>A slower pace</source>
        <translation>Ein langsameres Tempo</translation>
    </message>
    <message>
        <source>Short breaks</source>
        <translation>Kurze Pausen</translation>
    </message>
    <message>
        <source>Camera off sometimes</source>
        <translation>Manchmal ohne Kamera</translation>
    </message>
    <message>
        <source>Chat alongside talking</source>
        <translation>Chat neben dem Sprechen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Being asked before exercises</source>
        <translation>Vor Übungen gefragt werden</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutTherapistPage</name>
    <message>
        <source>Read our agreement</source>
        <translation>Unsere Vereinbarung lesen</translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What you can expect</source>
        <translation>Was Sie erwarten können</translation>
    </message>
    <message>
        <source>Say it %1</source>
        <translation>Ausgesprochen: %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Bestätigt am %1</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <translation>Spricht %1</translation>
    </message>
    <message>
        <source>In your therapist’s words</source>
        <translation>In den Worten Ihrer Therapieperson</translation>
    </message>
    <message>
        <source>In %1’s words</source>
        <translation>In eigenen Worten: %1</translation>
    </message>
    <message>
        <source>Nothing has been told yet. What %1 writes here comes over when you meet.</source>
        <translation>Noch nichts erzählt. Was %1 hier schreibt, kommt bei Ihrem Treffen herüber.</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutYouPage</name>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All of this is up to you. You can change it before any session.</source>
        <translation>All das bleibt Ihnen überlassen. Sie können es vor jeder Sitzung ändern.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>How to say it (optional)</source>
        <translation>Aussprache (freiwillig)</translation>
    </message>
    <message>
        <source>For example, ROB-in</source>
        <translation>Zum Beispiel ROB-in</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>Pronomen (freiwillig)</translation>
    </message>
    <message>
        <source>Choose any, or none.</source>
        <translation>Wählen Sie beliebig viele oder keine.</translation>
    </message>
    <message>
        <source>Something about you it would help to know</source>
        <translation>Etwas über Sie, das gut zu wissen wäre</translation>
    </message>
    <message>
        <source>Your culture, faith, language, family, or anything that’s gone badly in therapy before.</source>
        <translation>Ihre Kultur, Ihr Glaube, Ihre Sprache, Ihre Familie oder was in einer früheren Therapie nicht gut war.</translation>
    </message>
    <message>
        <source>Only if you’d like to</source>
        <translation>Nur wenn Sie möchten</translation>
    </message>
    <message>
        <source>Anything that helps you feel at ease?</source>
        <translation>Gibt es etwas, das Ihnen guttut?</translation>
    </message>
    <message>
        <source>What you do (optional)</source>
        <translation>Was Sie tun (freiwillig)</translation>
    </message>
    <message>
        <source>For example, counselling psychologist</source>
        <translation>Zum Beispiel psychologische Beratung</translation>
    </message>
    <message>
        <source>Languages you speak (optional)</source>
        <translation>Sprachen, die Sie sprechen (freiwillig)</translation>
    </message>
    <message>
        <source>In your own words (optional)</source>
        <translation>In Ihren eigenen Worten (freiwillig)</translation>
    </message>
    <message>
        <source>How you work, and what you’d like people to know.</source>
        <translation>Wie Sie arbeiten und was andere wissen sollen.</translation>
    </message>
    <message>
        <source>What people can expect (optional)</source>
        <translation>Was andere erwarten können (freiwillig)</translation>
    </message>
    <message>
        <source>One line each: when you meet, moving a session, how long a reply takes.</source>
        <translation>Je eine Zeile: wann Sie sich treffen, Verschieben einer Sitzung, wie lange eine Antwort dauert.</translation>
    </message>
    <message>
        <source>How should we greet you?</source>
        <translation>Wie dürfen wir Sie begrüßen?</translation>
    </message>
    <message>
        <source>How should people know you?</source>
        <translation>Wie sollen andere Sie kennen?</translation>
    </message>
    <message>
        <source>Your therapist sees this when you first meet. Nobody else does.</source>
        <translation>Ihre Therapieperson sieht das bei Ihrem ersten Treffen. Sonst niemand.</translation>
    </message>
    <message>
        <source>The people you invite see this when you first meet. Nobody else does.</source>
        <translation>Wen Sie einladen, sieht das bei Ihrem ersten Treffen. Sonst niemand.</translation>
    </message>
    <message>
        <source>A number to ring you on, if the line drops (optional)</source>
        <translation>Eine Nummer, unter der man Sie anruft, wenn die Verbindung abbricht (freiwillig)</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AgreementPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Your agreement arrives when you’re both connected.</source>
        <translation>Ihre Vereinbarung kommt an, wenn Sie beide verbunden sind.</translation>
    </message>
    <message>
        <source>How we’ll work together</source>
        <translation>Wie wir zusammenarbeiten</translation>
    </message>
    <message>
        <source>Read at your own pace. Ask about anything before you sign.</source>
        <translation>Lesen Sie in Ihrem Tempo. Fragen Sie vor der Unterschrift, was Sie möchten.</translation>
    </message>
    <message>
        <source>I’ve read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Danach fragen</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>Was möchten Sie fragen?</translation>
    </message>
    <message>
        <source>It’s handed over when you’re both connected.</source>
        <translation>Es wird übergeben, wenn Sie beide verbunden sind.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>So help could reach you if you ever needed it.</source>
        <translation>Damit Hilfe Sie erreichen könnte, falls Sie je welche brauchen.</translation>
    </message>
    <message>
        <source>Where are you right now?</source>
        <translation>Wo sind Sie gerade?</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Meine Telefonnummer</translation>
    </message>
    <message>
        <source>Someone I could call</source>
        <translation>Jemand, den ich anrufen könnte</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Die Telefonnummer dieser Person</translation>
    </message>
    <message>
        <source>Could anyone overhear?</source>
        <translation>Könnte jemand mithören?</translation>
    </message>
    <message>
        <source>If we lose each other</source>
        <translation>Wenn wir einander verlieren</translation>
    </message>
    <message>
        <source>After how long</source>
        <translation>Nach welcher Zeit</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>Sign by typing your full name</source>
        <translation>Unterschreiben Sie, indem Sie Ihren vollen Namen schreiben</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>I’d rather not sign</source>
        <translation>Ich möchte lieber nicht unterschreiben</translation>
    </message>
    <message>
        <source>Withdraw my signature</source>
        <translation>Meine Unterschrift zurückziehen</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Unterschrieben am %1</translation>
    </message>
    <message>
        <source>You’ve both signed. Either of you can ask to change it at any time.</source>
        <translation>Sie haben beide unterschrieben. Beide können jederzeit um eine Änderung bitten.</translation>
    </message>
    <message>
        <source>Signed on %1. It’s handed over when you’re both connected.</source>
        <translation>Unterschrieben am %1. Es wird übergeben, wenn Sie beide verbunden sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n sections left to read. You can stop here and come back.</source>
        <translation>
            <numerusform>Noch %n Abschnitt zu lesen. Sie können hier aufhören und zurückkommen.</numerusform>
            <numerusform>Noch %n Abschnitte zu lesen. Sie können hier aufhören und zurückkommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’d rather not sign, and that’s fine. You can come back to it.</source>
        <translation>Sie möchten lieber nicht unterschreiben, und das ist in Ordnung. Sie können darauf zurückkommen.</translation>
    </message>
    <message>
        <source>You withdrew your signature. What was done before stays as it was.</source>
        <translation>Sie haben Ihre Unterschrift zurückgezogen. Was vorher geschah, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Fassung %1, %2</translation>
    </message>
    <message>
        <source>One part has changed</source>
        <translation>Ein Teil hat sich geändert</translation>
    </message>
    <message>
        <source>Some parts have changed</source>
        <translation>Einige Teile haben sich geändert</translation>
    </message>
    <message>
        <source>%1. The rest is the same.</source>
        <translation>%1. Der Rest ist gleich.</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>Lesen, was sich geändert hat</translation>
    </message>
    <message>
        <source>%1. Read</source>
        <translation>%1. Gelesen</translation>
    </message>
    <message>
        <source>%1. Not read yet</source>
        <translation>%1. Noch nicht gelesen</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>We haven’t said</source>
        <translation>Wir haben nichts ausgemacht</translation>
    </message>
    <message>
        <source>%1 rings me</source>
        <translation>%1 ruft mich an</translation>
    </message>
    <message>
        <source>I ring %1</source>
        <translation>Ich rufe an: %1</translation>
    </message>
    <message>
        <source>We write</source>
        <translation>Wir schreiben</translation>
    </message>
    <message>
        <source>You and %1 can see this. It’s only used if you’re in danger, or if you lose each other.</source>
        <translation>Sie und %1 können das sehen. Es dient nur, wenn Sie in Gefahr sind oder Sie einander verlieren.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AgreementsPage</name>
    <message>
        <source>Version %1, given on %2. Not signed yet</source>
        <translation>Fassung %1, gegeben am %2. Noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>Signed by both on %1. You each keep the same copy</source>
        <translation>Von beiden unterschrieben am %1. Beide behalten dieselbe Kopie</translation>
    </message>
    <message>
        <source>Would rather not sign version %1</source>
        <translation>Möchte Fassung %1 lieber nicht unterschreiben</translation>
    </message>
    <message>
        <source>Withdrawn on %1. What was done before stays as it was</source>
        <translation>Zurückgezogen am %1. Was vorher geschah, bleibt, wie es war</translation>
    </message>
    <message>
        <source>Anyone who is given the agreement appears here.</source>
        <translation>Wer die Vereinbarung bekommt, erscheint hier.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>A line that begins with # starts a section. Points begin with -, an aside with &gt;. Give it a new version number when you change it. This is a starting point in plain words: have it checked for the country you work in.</source>
        <translation>Eine Zeile mit # am Anfang beginnt einen Abschnitt. Punkte beginnen mit -, eine Bemerkung mit &gt;. Geben Sie dem Text nach Änderungen eine neue Fassungsnummer. Das ist ein Anfang in einfachen Worten: Lassen Sie ihn für Ihr Land prüfen.</translation>
    </message>
    <message>
        <source>The text of your agreement</source>
        <translation>Der Text Ihrer Vereinbarung</translation>
    </message>
    <message>
        <source>This text can’t be used yet. It needs a line with # at least, and only plain characters.</source>
        <translation>Dieser Text geht noch nicht. Er braucht mindestens eine Zeile mit # und nur einfache Zeichen.</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text nehmen</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 asks: “%2”</source>
        <translation>%1 fragt: „%2“</translation>
    </message>
    <message>
        <source>Where today: %1</source>
        <translation>Heute hier: %1</translation>
    </message>
    <message>
        <source>Phone number: %1</source>
        <translation>Telefonnummer: %1</translation>
    </message>
    <message>
        <source>Someone to call: %1</source>
        <translation>Anzurufen: %1</translation>
    </message>
    <message>
        <source>Their phone number: %1</source>
        <translation>Die Telefonnummer dieser Person: %1</translation>
    </message>
    <message>
        <source>Could anyone overhear: %1</source>
        <translation>Könnte jemand mithören: %1</translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: you ring, after %n minutes</source>
        <translation>
            <numerusform>Wenn Sie einander verlieren: Sie rufen an, nach %n Minute</numerusform>
            <numerusform>Wenn Sie einander verlieren: Sie rufen an, nach %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: %1 rings you, after %n minutes</source>
        <translation>
            <numerusform>Wenn Sie einander verlieren: %1 ruft Sie an, nach %n Minute</numerusform>
            <numerusform>Wenn Sie einander verlieren: %1 ruft Sie an, nach %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: you write, after %n minutes</source>
        <translation>
            <numerusform>Wenn Sie einander verlieren: Sie schreiben, nach %n Minute</numerusform>
            <numerusform>Wenn Sie einander verlieren: Sie schreiben, nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw my signature</source>
        <translation>Meine Unterschrift zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw my signature: %1</source>
        <translation>Meine Unterschrift zurückziehen: %1</translation>
    </message>
    <message>
        <source>It’s given when you’re both connected</source>
        <translation>Sie wird gegeben, wenn Sie beide verbunden sind</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht gegeben</translation>
    </message>
    <message>
        <source>Signed on %1. Version %2 was given since then, and is not signed yet</source>
        <translation>Unterschrieben am %1. Seitdem wurde Fassung %2 gegeben; sie ist noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>One text in plain words. Each person reads it, asks about it, and chooses whether to sign.</source>
        <translation>Ein Text in einfachen Worten. Jede Person liest ihn, fragt dazu und wählt, ob sie unterschreibt.</translation>
    </message>
    <message>
        <source>This text is in use. Whoever has an earlier one is given it when you next meet.</source>
        <translation>Dieser Text ist in Gebrauch. Wer einen früheren hat, bekommt ihn beim nächsten Treffen.</translation>
    </message>
    <message>
        <source>Whoever you send it to is given it with your signature, and chooses whether to sign.</source>
        <translation>Wem Sie ihn senden, bekommt ihn mit Ihrer Unterschrift und wählt, ob auch unterschrieben wird.</translation>
    </message>
    <message>
        <source>Give it to %1 when you next meet</source>
        <translation>%1 beim nächsten Treffen geben</translation>
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
    <message>
        <source>%1 is ready for you. Go back, or sound only first</source>
        <translation>%1 ist bereit für Sie. Gehen Sie zurück, oder erst nur mit Ton</translation>
    </message>
    <message>
        <source>Taking a moment. Both microphones and both cameras are off</source>
        <translation>Nimmt sich einen Moment. Beide Mikrofone und beide Kameras sind aus</translation>
    </message>
    <message>
        <source>%1 isn’t alone just now. Nobody there can see or hear you</source>
        <translation>%1 ist gerade nicht allein. Niemand dort kann Sie sehen oder hören</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Gesendet für %1</translation>
    </message>
    <message>
        <source>A message from %1</source>
        <translation>Eine Nachricht von %1</translation>
    </message>
    <message>
        <source>You’re both back.</source>
        <translation>Sie sind beide wieder da.</translation>
    </message>
    <message>
        <source>Your headset was unplugged. Nothing plays aloud until you say so.</source>
        <translation>Ihr Headset wurde ausgesteckt. Nichts erklingt laut, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>Your microphone was unplugged</source>
        <translation>Ihr Mikrofon wurde ausgesteckt</translation>
    </message>
    <message>
        <source>Your speaker was unplugged</source>
        <translation>Ihr Lautsprecher wurde ausgesteckt</translation>
    </message>
    <message>
        <source>The camera stopped.</source>
        <translation>Die Kamera ist ausgegangen.</translation>
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
    <name>alcove::ui::BeforeCard</name>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Last time, %1</source>
        <translation>Letztes Mal, %1</translation>
    </message>
    <message>
        <source>What %1 told you afterwards</source>
        <translation>Was %1 Ihnen danach mitteilte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 sent you this</source>
        <translation>%1 hat Ihnen das geschickt</translation>
    </message>
</context>
<context>
    <name>alcove::ui::BreathingPanel</name>
    <message>
        <source>Waiting room light. %1 is here</source>
        <translation>Licht im Wartezimmer. %1 ist da</translation>
    </message>
    <message>
        <source>Waiting room light. %1 is not here yet</source>
        <translation>Licht im Wartezimmer. %1 ist noch nicht da</translation>
    </message>
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
    <name>alcove::ui::CallMenu</name>
    <message>
        <source>Someone came in</source>
        <translation>Jemand kam herein</translation>
    </message>
    <message>
        <source>How this is feeling</source>
        <translation>Wie sich das anfühlt</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Sound and picture</source>
        <translation>Ton und Bild</translation>
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
        <source>Move my picture to the other side</source>
        <translation>Mein Bild auf die andere Seite legen</translation>
    </message>
    <message>
        <source>Stop typing what is said</source>
        <translation>Nicht mehr mitschreiben, was gesagt wird</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Mitschreiben, was gesagt wird</translation>
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
        <source>Back from the small window</source>
        <translation>Zurück aus dem kleinen Fenster</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
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
    <message>
        <source>Your headset was unplugged.</source>
        <translation>Ihr Headset wurde ausgesteckt.</translation>
    </message>
    <message>
        <source>Nothing plays aloud until you say so.</source>
        <translation>Nichts erklingt laut, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>I’m alone, use the speaker</source>
        <translation>Ich bin allein, Lautsprecher nutzen</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>Kein Mikrofon gefunden.</translation>
    </message>
    <message>
        <source>Plug one in. It’s noticed by itself.</source>
        <translation>Stecken Sie eines an. Das wird von selbst bemerkt.</translation>
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
    <name>alcove::ui::CaptionWriter</name>
    <message>
        <source>Stop typing</source>
        <translation>Nicht mehr schreiben</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Mitschreiben, was gesagt wird</translation>
    </message>
    <message>
        <source>Type what is said. %1 reads it at once. Nothing is kept</source>
        <translation>Schreiben Sie, was gesagt wird. %1 liest es sofort. Nichts wird aufbewahrt</translation>
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
    <name>alcove::ui::CheckPage</name>
    <message>
        <source>Play the chime</source>
        <translation>Den Klang abspielen</translation>
    </message>
    <message>
        <source>Check your setup</source>
        <translation>Prüfen Sie Ihre Technik</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Nothing here is recorded, and nobody else can see or hear it</source>
        <translation>Hier wird nichts aufgenommen, und niemand sonst kann Sie sehen oder hören</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Ich höre ihn</translation>
    </message>
    <message>
        <source>It’s quiet</source>
        <translation>Er ist leise</translation>
    </message>
    <message>
        <source>I don’t hear it</source>
        <translation>Ich höre ihn nicht</translation>
    </message>
    <message>
        <source>Light on your picture</source>
        <translation>Licht in Ihrem Bild</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Kamera an</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Größtenteils</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Could somebody come in? Could somebody hear you through a door or wall? Can your screen be seen from outside?</source>
        <translation>Könnte jemand hereinkommen? Könnte jemand Sie durch Tür oder Wand hören? Ist Ihr Bildschirm von außen zu sehen?</translation>
    </message>
    <message>
        <source>It’s fairly loud where you are, which also covers your voice a little.</source>
        <translation>Bei Ihnen ist es recht laut. Das verdeckt auch Ihre Stimme ein wenig.</translation>
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
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Say a few words and hear them back two seconds later. Nobody else is there.</source>
        <translation>Sagen Sie ein paar Worte und hören Sie sie zwei Sekunden später wieder. Niemand sonst ist da.</translation>
    </message>
    <message>
        <source>Start a rehearsal</source>
        <translation>Probe beginnen</translation>
    </message>
    <message>
        <source>Rehearse a call</source>
        <translation>Eine Sitzung proben</translation>
    </message>
    <message>
        <source>Record five seconds</source>
        <translation>Fünf Sekunden aufnehmen</translation>
    </message>
    <message>
        <source>Quieten background noise</source>
        <translation>Hintergrundgeräusche dämpfen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Quieten background noise: %1</source>
        <translation>Hintergrundgeräusche dämpfen: %1</translation>
    </message>
    <message>
        <source>Hear how you sound</source>
        <translation>Hören, wie Sie klingen</translation>
    </message>
    <message>
        <source>I don’t use sound</source>
        <translation>Ich nutze keinen Ton</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved. It holds no names.</source>
        <translation>Gespeichert. Er enthält keine Namen.</translation>
    </message>
    <message>
        <source>The report couldn’t be saved there. Choose another place.</source>
        <translation>Der Bericht ließ sich dort nicht speichern. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Kein Lautsprecher gefunden</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wird abgespielt</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Say a few words. Then you hear what your therapist would hear, once, and it’s gone.</source>
        <translation>Sagen Sie ein paar Worte. Dann hören Sie einmal, was Ihre Therapieperson hören würde, und es ist weg.</translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation>Sagen Sie ein paar Worte.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This is how you will sound.</source>
        <translation>So werden Sie klingen.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CheckWords</name>
    <message>
        <source>Play the chime and listen.</source>
        <translation>Spielen Sie den Klang ab und hören Sie hin.</translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation>Sagen Sie ein paar Worte.</translation>
    </message>
    <message>
        <source>Play the chime to listen for echo.</source>
        <translation>Spielen Sie den Klang ab, um auf Echo zu achten.</translation>
    </message>
    <message>
        <source>Turn the camera on when you’re ready.</source>
        <translation>Schalten Sie die Kamera ein, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Does your room feel private enough? Only you can say.</source>
        <translation>Fühlt sich Ihr Raum ungestört genug an? Das können nur Sie sagen.</translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation>Wird geprüft.</translation>
    </message>
    <message>
        <source>You said you can hear the chime.</source>
        <translation>Sie sagten, Sie hören den Klang.</translation>
    </message>
    <message>
        <source>You said it’s quiet.</source>
        <translation>Sie sagten, er ist leise.</translation>
    </message>
    <message>
        <source>Turn the computer’s volume up, then play it again.</source>
        <translation>Stellen Sie den Computer lauter und spielen Sie ihn noch einmal ab.</translation>
    </message>
    <message>
        <source>You didn’t hear it.</source>
        <translation>Sie haben ihn nicht gehört.</translation>
    </message>
    <message>
        <source>Choose another speaker on the right, or plug in headphones.</source>
        <translation>Wählen Sie rechts einen anderen Lautsprecher oder stecken Sie Kopfhörer an.</translation>
    </message>
    <message>
        <source>No speaker found.</source>
        <translation>Kein Lautsprecher gefunden.</translation>
    </message>
    <message>
        <source>Plug in headphones or a speaker. It’s noticed by itself.</source>
        <translation>Stecken Sie Kopfhörer oder einen Lautsprecher an. Das wird von selbst bemerkt.</translation>
    </message>
    <message>
        <source>We can hear you clearly.</source>
        <translation>Wir hören Sie deutlich.</translation>
    </message>
    <message>
        <source>You sound quiet.</source>
        <translation>Sie klingen leise.</translation>
    </message>
    <message>
        <source>Move a little closer, or choose another microphone.</source>
        <translation>Rücken Sie etwas näher oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>You sound very loud.</source>
        <translation>Sie klingen sehr laut.</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <translation>Rücken Sie etwas zurück.</translation>
    </message>
    <message>
        <source>There’s noise around you.</source>
        <translation>Um Sie herum ist es laut.</translation>
    </message>
    <message>
        <source>Close a window, or turn on “Quieten background noise”.</source>
        <translation>Schließen Sie ein Fenster oder schalten Sie „Hintergrundgeräusche dämpfen“ ein.</translation>
    </message>
    <message>
        <source>No sound is reaching us.</source>
        <translation>Es kommt kein Ton bei uns an.</translation>
    </message>
    <message>
        <source>Check the switch on your headset. Or choose another microphone.</source>
        <translation>Sehen Sie nach dem Schalter am Headset. Oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>Alcove isn’t allowed to use the microphone.</source>
        <translation>Alcove darf das Mikrofon nicht benutzen.</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>Kein Mikrofon gefunden.</translation>
    </message>
    <message>
        <source>Plug one in. It’s noticed by itself.</source>
        <translation>Stecken Sie eines an. Das wird von selbst bemerkt.</translation>
    </message>
    <message>
        <source>No echo, so you don’t need headphones.</source>
        <translation>Kein Echo. Sie brauchen keine Kopfhörer.</translation>
    </message>
    <message>
        <source>A little echo.</source>
        <translation>Ein wenig Echo.</translation>
    </message>
    <message>
        <source>Headphones would help. Turning the speaker down also helps.</source>
        <translation>Kopfhörer würden helfen. Den Lautsprecher leiser zu stellen hilft auch.</translation>
    </message>
    <message>
        <source>Strong echo.</source>
        <translation>Starkes Echo.</translation>
    </message>
    <message>
        <source>Please use headphones today.</source>
        <translation>Bitte benutzen Sie heute Kopfhörer.</translation>
    </message>
    <message>
        <source>We can see you clearly.</source>
        <translation>Wir sehen Sie deutlich.</translation>
    </message>
    <message>
        <source>We can see you. Your picture is a little dark.</source>
        <translation>Wir sehen Sie. Ihr Bild ist etwas dunkel.</translation>
    </message>
    <message>
        <source>Try facing the window, or put a lamp behind your screen. Or leave it as it is.</source>
        <translation>Wenden Sie sich zum Fenster oder stellen Sie eine Lampe hinter den Bildschirm. Oder lassen Sie es so.</translation>
    </message>
    <message>
        <source>We can see you. Your picture is very bright.</source>
        <translation>Wir sehen Sie. Ihr Bild ist sehr hell.</translation>
    </message>
    <message>
        <source>Turn a lamp down, or close a curtain. Or leave it as it is.</source>
        <translation>Dimmen Sie eine Lampe oder schließen Sie einen Vorhang. Oder lassen Sie es so.</translation>
    </message>
    <message>
        <source>The light is behind you.</source>
        <translation>Das Licht ist hinter Ihnen.</translation>
    </message>
    <message>
        <source>Turn so that the window is in front of you.</source>
        <translation>Drehen Sie sich so, dass das Fenster vor Ihnen ist.</translation>
    </message>
    <message>
        <source>The camera sends only black.</source>
        <translation>Die Kamera sendet nur Schwarz.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>Stecken Sie sie aus und wieder ein oder wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
        <source>Something covers the camera.</source>
        <translation>Etwas verdeckt die Kamera.</translation>
    </message>
    <message>
        <source>Open its cover or take the sticker off. You can also meet with sound only.</source>
        <translation>Öffnen Sie die Abdeckung oder nehmen Sie den Aufkleber ab. Sie können sich auch nur mit Ton treffen.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Kein Bild.</translation>
    </message>
    <message>
        <source>Another program may be using the camera. Close it, then try again.</source>
        <translation>Vielleicht benutzt ein anderes Programm die Kamera. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Alcove isn’t allowed to use the camera.</source>
        <translation>Alcove darf die Kamera nicht benutzen.</translation>
    </message>
    <message>
        <source>No camera found.</source>
        <translation>Keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>You can also meet with sound only.</source>
        <translation>Sie können sich auch nur mit Ton treffen.</translation>
    </message>
    <message>
        <source>You said yes.</source>
        <translation>Sie sagten ja.</translation>
    </message>
    <message>
        <source>You said mostly.</source>
        <translation>Sie sagten größtenteils.</translation>
    </message>
    <message>
        <source>A fan or music outside the door can help. Headphones keep your therapist’s voice private.</source>
        <translation>Ein Ventilator oder Musik vor der Tür kann helfen. Mit Kopfhörern bleibt die Stimme Ihrer Therapieperson unter Ihnen.</translation>
    </message>
    <message>
        <source>You said not today.</source>
        <translation>Sie sagten heute nicht.</translation>
    </message>
    <message>
        <source>You can use chat, speak quietly, or ask to move the session. Your therapist would want to know.</source>
        <translation>Sie können chatten, leise sprechen oder um einen anderen Termin bitten. Ihre Therapieperson möchte das wissen.</translation>
    </message>
    <message>
        <source>Good enough for clear picture and sound.</source>
        <translation>Gut genug für klares Bild und klaren Ton.</translation>
    </message>
    <message>
        <source>Good enough for sound. The picture may soften at times.</source>
        <translation>Gut genug für Ton. Das Bild kann manchmal weicher werden.</translation>
    </message>
    <message>
        <source>Sitting nearer your Wi-Fi box can help.</source>
        <translation>Näher am WLAN-Gerät zu sitzen kann helfen.</translation>
    </message>
    <message>
        <source>Too weak for a call right now.</source>
        <translation>Im Moment zu schwach für ein Gespräch.</translation>
    </message>
    <message>
        <source>Try another network, or use the phone number in your agreement.</source>
        <translation>Versuchen Sie ein anderes Netz oder nehmen Sie die Telefonnummer aus Ihrer Vereinbarung.</translation>
    </message>
    <message>
        <source>This computer isn’t connected to a network.</source>
        <translation>Dieser Computer ist mit keinem Netz verbunden.</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or plug in a cable. It’s noticed by itself.</source>
        <translation>Verbinden Sie sich mit dem WLAN oder stecken Sie ein Kabel ein. Das wird von selbst bemerkt.</translation>
    </message>
    <message>
        <source>This network lets no call through.</source>
        <translation>Dieses Netz lässt kein Gespräch durch.</translation>
    </message>
    <message>
        <source>Your therapist’s computer isn’t on just now; everything here is fine.</source>
        <translation>Der Computer Ihrer Therapieperson ist gerade nicht an. Hier ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>You’re connected. The rest is tested in the waiting room.</source>
        <translation>Sie sind verbunden. Der Rest wird im Wartezimmer geprüft.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Könnte besser sein</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Geht nicht</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Camera and light</source>
        <translation>Kamera und Licht</translation>
    </message>
    <message>
        <source>Private space</source>
        <translation>Ungestörter Raum</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Skipped. You don’t use sound.</source>
        <translation>Übersprungen. Sie nutzen keinen Ton.</translation>
    </message>
    <message>
        <source>None heard</source>
        <translation>Nichts zu hören</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
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
        <source>You haven’t checked your setup yet</source>
        <translation>Sie haben Ihre Technik noch nicht geprüft</translation>
    </message>
    <message>
        <source>You’re ready</source>
        <translation>Sie sind bereit</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>Eine Sache ist zu richten</translation>
    </message>
    <message>
        <source>It takes about two minutes. Any order is fine.</source>
        <translation>Es dauert etwa zwei Minuten. Die Reihenfolge ist gleich.</translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>One thing could be a bit better. The rest is working.</source>
        <translation>Eines könnte etwas besser sein. Der Rest funktioniert.</translation>
    </message>
    <message>
        <source>Sound works. Picture needs a look.</source>
        <translation>Der Ton geht. Das Bild braucht einen Blick.</translation>
    </message>
    <message>
        <source>%1 isn’t working yet.</source>
        <translation>%1 geht noch nicht.</translation>
    </message>
    <message>
        <source>Open System Settings.</source>
        <translation>Öffnen Sie die Systemeinstellungen.</translation>
    </message>
    <message>
        <source>Choose Privacy &amp; Security, then Camera.</source>
        <translation>Wählen Sie Datenschutz &amp; Sicherheit, dann Kamera.</translation>
    </message>
    <message>
        <source>Choose Privacy &amp; Security, then Microphone.</source>
        <translation>Wählen Sie Datenschutz &amp; Sicherheit, dann Mikrofon.</translation>
    </message>
    <message>
        <source>Turn on Alcove.</source>
        <translation>Schalten Sie Alcove ein.</translation>
    </message>
    <message>
        <source>Come back here. It’s noticed by itself.</source>
        <translation>Kommen Sie hierher zurück. Das wird von selbst bemerkt.</translation>
    </message>
    <message>
        <source>Open Settings.</source>
        <translation>Öffnen Sie die Einstellungen.</translation>
    </message>
    <message>
        <source>Choose Privacy, then Camera.</source>
        <translation>Wählen Sie Datenschutz, dann Kamera.</translation>
    </message>
    <message>
        <source>Choose Privacy, then Microphone.</source>
        <translation>Wählen Sie Datenschutz, dann Mikrofon.</translation>
    </message>
    <message>
        <source>Turn on access for desktop apps.</source>
        <translation>Schalten Sie den Zugriff für Desktop-Apps ein.</translation>
    </message>
    <message>
        <source>If it isn’t listed, ask whoever looks after this computer for the groups “video” and “audio”.</source>
        <translation>Wenn es dort nicht steht, fragen Sie, wer diesen Computer betreut, nach den Gruppen „video“ und „audio“.</translation>
    </message>
    <message>
        <source>Your setup looked fine on %1</source>
        <translation>Am %1 sah Ihre Technik gut aus</translation>
    </message>
    <message>
        <source>Sound, camera and connection all worked.</source>
        <translation>Ton, Kamera und Verbindung gingen alle.</translation>
    </message>
    <message>
        <source>Your setup needs a look</source>
        <translation>Ihre Technik braucht einen Blick</translation>
    </message>
    <message>
        <source>%1 wasn’t working on %2.</source>
        <translation>%1 ging am %2 nicht.</translation>
    </message>
    <message>
        <source>It takes about two minutes.</source>
        <translation>Es dauert etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>Check your setup</source>
        <translation>Prüfen Sie Ihre Technik</translation>
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
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Write a note first</source>
        <translation>Erst eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation>Meine Technik prüfen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Ein Ziel setzen</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ComfortPopover</name>
    <message>
        <source>Slower, please</source>
        <translation>Langsamer, bitte</translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation>So ist es gut</translation>
    </message>
    <message>
        <source>We can go on</source>
        <translation>Wir können weitermachen</translation>
    </message>
    <message>
        <source>How is this feeling for you right now?</source>
        <translation>Wie fühlt sich das gerade für Sie an?</translation>
    </message>
    <message>
        <source>Show nothing</source>
        <translation>Nichts zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the dial</source>
        <translation>Die Auswahl schließen</translation>
    </message>
    <message>
        <source>%1 sees nothing of this</source>
        <translation>%1 sieht nichts davon</translation>
    </message>
    <message>
        <source>%1 sees: %2</source>
        <translation>%1 sieht: %2</translation>
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
    <message>
        <source>There’s no connection service on this computer yet. Until you set one up below, you can’t make new links.</source>
        <translation>Auf diesem Computer gibt es noch keinen Verbindungsdienst. Bis Sie unten einen einrichten, können Sie keine neuen Links erstellen.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CopyReminder</name>
    <message>
        <source>There is no copy of what you keep here</source>
        <translation>Von dem, was Sie hier aufbewahren, gibt es keine Kopie</translation>
    </message>
    <message>
        <source>If this computer breaks or gets lost, a copy brings it all back.</source>
        <translation>Wenn dieser Computer kaputt- oder verloren geht, bringt eine Kopie alles zurück.</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>Eine Kopie nehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CountryNames</name>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Cover</name>
    <message>
        <source>I’m alone again</source>
        <translation>Ich bin wieder allein</translation>
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
    <name>alcove::ui::EraseSheet</name>
    <message>
        <source>Erase everything here?</source>
        <translation>Hier alles löschen?</translation>
    </message>
    <message>
        <source>Save a copy for me first</source>
        <translation>Erst eine Kopie für mich speichern</translation>
    </message>
    <message>
        <source>Type %1 to go ahead</source>
        <translation>Schreiben Sie %1, um fortzufahren</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word to type</comment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Your notes, goals, reflections and agreement will be gone from this computer. This can’t be undone.</source>
        <translation>Ihre Notizen, Ziele, Gedanken und Ihre Vereinbarung sind dann von diesem Computer weg. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>die andere Person</translation>
    </message>
    <message>
        <source>What you shared with %1 stays in %1’s records. You can ask about those in person. Copies and backups you saved elsewhere stay where they are.</source>
        <translation>Was Sie geteilt haben, bleibt in den Unterlagen von %1. Danach können Sie persönlich fragen. Anderswo gespeicherte Kopien bleiben, wo sie sind.</translation>
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
    <message>
        <source>There is more than one link in this. Paste only the one you want to use.</source>
        <translation>Darin steht mehr als ein Link. Fügen Sie nur den ein, den Sie benutzen möchten.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::FeedbackPage</name>
    <message>
        <source>I felt</source>
        <translation>Ich fühlte mich</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht gehört</translation>
    </message>
    <message>
        <source>heard and respected</source>
        <translation>gehört und geachtet</translation>
    </message>
    <message>
        <source>We talked about</source>
        <translation>Wir sprachen über</translation>
    </message>
    <message>
        <source>things that matter less</source>
        <translation>weniger Wichtiges</translation>
    </message>
    <message>
        <source>what matters to me</source>
        <translation>das, was mir wichtig ist</translation>
    </message>
    <message>
        <source>The way we worked</source>
        <translation>Unsere Arbeitsweise</translation>
    </message>
    <message>
        <source>didn’t suit me</source>
        <translation>passte nicht zu mir</translation>
    </message>
    <message>
        <source>suited me</source>
        <translation>passte zu mir</translation>
    </message>
    <message>
        <source>Today, overall</source>
        <translation>Heute im Ganzen</translation>
    </message>
    <message>
        <source>something was missing</source>
        <translation>etwas fehlte</translation>
    </message>
    <message>
        <source>was right for me</source>
        <translation>war richtig für mich</translation>
    </message>
    <message>
        <source>How was today?</source>
        <translation>Wie war es heute?</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Leeren: %1</translation>
    </message>
    <message>
        <source>At ease</source>
        <translation>Wohl</translation>
    </message>
    <message>
        <source>Mostly at ease</source>
        <translation>Größtenteils wohl</translation>
    </message>
    <message>
        <source>A bit uneasy</source>
        <translation>Etwas unwohl</translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation>Unwohl</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>How comfortable did you feel?</source>
        <translation>Wie wohl haben Sie sich gefühlt?</translation>
    </message>
    <message>
        <source>Anything you’d like to say?</source>
        <translation>Möchten Sie etwas sagen?</translation>
    </message>
    <message>
        <source>What helped, what didn’t, or what to do differently.</source>
        <translation>Was half, was nicht, oder was anders sein soll.</translation>
    </message>
    <message>
        <source>Nobody sees any of this until you choose below</source>
        <translation>Niemand sieht etwas davon, bis Sie unten wählen</translation>
    </message>
    <message>
        <source>The four statements are Alcove’s own words. They are not a test and not a published scale.</source>
        <translation>Die vier Aussagen sind Alcoves eigene Worte. Sie sind kein Test und keine veröffentlichte Skala.</translation>
    </message>
    <message>
        <source>Keep for myself</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>This helps you both find what works. It isn’t a test of you, or of %1. Leave anything blank.</source>
        <translation>Das hilft Ihnen beiden herauszufinden, was wirkt. Es prüft weder Sie noch %1. Lassen Sie leer, was Sie möchten.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Senden: %1</translation>
    </message>
    <message>
        <source>All three are fine. If you keep it or skip, %1 isn’t told which.</source>
        <translation>Alle drei sind in Ordnung. Ob Sie es behalten oder überspringen, erfährt %1 nicht.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::GoalsCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Goals are something to aim for, in your own words. There’s no need to have any.</source>
        <translation>Ziele sind etwas, worauf Sie zugehen, in Ihren eigenen Worten. Sie brauchen keine zu haben.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Ein Ziel setzen</translation>
    </message>
    <message>
        <source>Edit my goals</source>
        <translation>Meine Ziele bearbeiten</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Meine Ziele</translation>
    </message>
    <message>
        <source>You and %1 can see this</source>
        <translation>Sie und %1 können das sehen</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>Besprochen am %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::GoalsPage</name>
    <message>
        <source>Getting nearer</source>
        <translation>Kommt näher</translation>
    </message>
    <message>
        <source>A little nearer</source>
        <translation>Ein wenig näher</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Etwa gleich</translation>
    </message>
    <message>
        <source>Further away just now</source>
        <translation>Gerade weiter weg</translation>
    </message>
    <message>
        <source>Goals are something to aim for, in your own words. There’s no need to have any.</source>
        <translation>Ziele sind etwas, worauf Sie zugehen, in Ihren eigenen Worten. Sie brauchen keine zu haben.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Ein Ziel setzen</translation>
    </message>
    <message>
        <source>My therapist can see my goals</source>
        <translation>Meine Therapieperson darf meine Ziele sehen</translation>
    </message>
    <message>
        <source>They’re handed over when you’re both connected.</source>
        <translation>Sie werden übergeben, wenn Sie beide verbunden sind.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Meine Ziele</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sleep through most nights</source>
        <translation>Die meisten Nächte durchschlafen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this goal</source>
        <translation>Dieses Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>Besprochen am %1</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>Noch nicht besprochen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>goal, how near it seems</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>We talked about it today</source>
        <translation>Wir haben heute darüber gesprochen</translation>
    </message>
    <message>
        <source>We talked about it today: %1</source>
        <translation>Wir haben heute darüber gesprochen: %1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out the goal: %1</source>
        <translation>Das Ziel herausnehmen: %1</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>You and %1 can see this</source>
        <translation>Sie und %1 können das sehen</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Das sehen nur Sie</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Help</name>
    <message>
        <source>Getting your link</source>
        <translation>Ihren Link bekommen</translation>
    </message>
    <message>
        <source>Your therapist sends you a link. It works for you only.</source>
        <translation>Ihre Therapieperson schickt Ihnen einen Link. Er gilt nur für Sie.</translation>
    </message>
    <message>
        <source>Paste the link on the first page, or paste the whole message it came in. Alcove finds the link in it.</source>
        <translation>Fügen Sie den Link auf der ersten Seite ein, oder die ganze Nachricht, in der er kam. Alcove findet den Link darin.</translation>
    </message>
    <message>
        <source>Pasting a link tells nobody anything. Alcove connects when you press “Go to the waiting room”.</source>
        <translation>Einen Link einzufügen verrät niemandem etwas. Alcove verbindet, wenn Sie „Zum Wartezimmer gehen“ drücken.</translation>
    </message>
    <message>
        <source>Under the link you can read which places Alcove will ask for your therapist.</source>
        <translation>Unter dem Link steht, an welchen Orten Alcove nach Ihrer Therapieperson fragen wird.</translation>
    </message>
    <message>
        <source>Checking your setup</source>
        <translation>Ihre Technik prüfen</translation>
    </message>
    <message>
        <source>The check looks at speaker, microphone, echo, camera, light, room and connection, one at a time.</source>
        <translation>Die Prüfung sieht nach Lautsprecher, Mikrofon, Echo, Kamera, Licht, Raum und Verbindung, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nobody can see or hear you.</source>
        <translation>Nichts davon verlässt diesen Computer, und niemand kann Sie sehen oder hören.</translation>
    </message>
    <message>
        <source>You can skip any part. Meeting with sound only is fine too.</source>
        <translation>Sie können jeden Teil überspringen. Sich nur mit Ton zu treffen ist auch gut.</translation>
    </message>
    <message>
        <source>It also works without a link and without a network.</source>
        <translation>Sie geht auch ohne Link und ohne Netz.</translation>
    </message>
    <message>
        <source>The waiting room</source>
        <translation>Das Wartezimmer</translation>
    </message>
    <message>
        <source>A light in the arch means that your therapist is here. Without it, your therapist isn’t connected yet.</source>
        <translation>Ein Licht im Bogen heißt, dass Ihre Therapieperson da ist. Ohne Licht ist sie noch nicht verbunden.</translation>
    </message>
    <message>
        <source>Your therapist lets you in. You then choose when to go in, or take a little longer.</source>
        <translation>Ihre Therapieperson lässt Sie ein. Dann wählen Sie, wann Sie hineingehen, oder warten noch ein wenig.</translation>
    </message>
    <message>
        <source>Until you go in, your therapist can’t see or hear you. The small picture of you stays on this computer.</source>
        <translation>Bis Sie hineingehen, kann Ihre Therapieperson Sie nicht sehen oder hören. Ihr kleines Bild bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>In einer Sitzung</translation>
    </message>
    <message>
        <source>The row under the picture has everything: mute, camera, a moment, chat and leave. It never hides.</source>
        <translation>In der Reihe unter dem Bild ist alles: stumm, Kamera, ein Moment, Chat und gehen. Sie verschwindet nie.</translation>
    </message>
    <message>
        <source>Muted means that your microphone is off before anything is sent.</source>
        <translation>Stumm heißt, dass Ihr Mikrofon aus ist, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>You can hide your own picture. The other person still sees you.</source>
        <translation>Sie können Ihr eigenes Bild ausblenden. Die andere Person sieht Sie weiter.</translation>
    </message>
    <message>
        <source>Chat is gone when the session ends, unless both of you keep it.</source>
        <translation>Der Chat ist weg, wenn die Sitzung endet, außer Sie beide behalten ihn.</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>Ich brauche einen Moment</translation>
    </message>
    <message>
        <source>One press turns off both microphones and both cameras. The connection stays.</source>
        <translation>Ein Druck schaltet beide Mikrofone und beide Kameras aus. Die Verbindung bleibt.</translation>
    </message>
    <message>
        <source>Only the person who asked for the moment ends it. There is no time limit.</source>
        <translation>Nur wer um den Moment bat, beendet ihn. Es gibt keine Zeitgrenze.</translation>
    </message>
    <message>
        <source>Press the button, or Ctrl and Space together, or F8.</source>
        <translation>Drücken Sie die Taste im Bild, oder Strg und Leertaste zusammen, oder F8.</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>Sicherheitswörter</translation>
    </message>
    <message>
        <source>At your first session you each see the same four words and read them to each other.</source>
        <translation>In Ihrer ersten Sitzung sehen Sie beide dieselben vier Wörter und lesen sie einander vor.</translation>
    </message>
    <message>
        <source>If somebody were secretly sitting between you, the words would not match.</source>
        <translation>Säße heimlich jemand zwischen Ihnen, wären die Wörter nicht gleich.</translation>
    </message>
    <message>
        <source>You only need to do this once for each computer. The words are not a password.</source>
        <translation>Das brauchen Sie nur einmal für jeden Computer. Die Wörter sind kein Passwort.</translation>
    </message>
    <message>
        <source>When the connection drops</source>
        <translation>Wenn die Verbindung abbricht</translation>
    </message>
    <message>
        <source>Alcove looks for the other person by itself. You don’t need to do anything.</source>
        <translation>Alcove sucht die andere Person von selbst. Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>Nobody can see or hear you until you’re back. Your therapist sees that the line dropped, not that you left.</source>
        <translation>Niemand kann Sie sehen oder hören, bis Sie zurück sind. Ihre Therapieperson sieht, dass die Leitung abbrach, nicht dass Sie gingen.</translation>
    </message>
    <message>
        <source>Voices come first. The picture may soften so that you can go on talking.</source>
        <translation>Stimmen gehen vor. Das Bild kann weicher werden, damit Sie weiter sprechen können.</translation>
    </message>
    <message>
        <source>If it takes a while, use the phone number you two agreed on.</source>
        <translation>Wenn es länger dauert, nehmen Sie die Telefonnummer, die Sie vereinbart haben.</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <source>Alcove has no record button, for anyone.</source>
        <translation>Alcove hat keinen Aufnahmeknopf, für niemanden.</translation>
    </message>
    <message>
        <source>Alcove can’t stop another program, a phone or a second person from recording. Your agreement says that neither of you will.</source>
        <translation>Alcove kann kein anderes Programm, kein Telefon und keine zweite Person am Aufnehmen hindern. Ihre Vereinbarung sagt, dass keiner von Ihnen es tut.</translation>
    </message>
    <message>
        <source>Picture, sound and chat of a session are never written to this computer by Alcove.</source>
        <translation>Bild, Ton und Chat einer Sitzung schreibt Alcove nie auf diesen Computer.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Alcove itself doesn’t turn speech into text. Many computers can, without sending anything away.</source>
        <translation>Alcove selbst macht aus Sprache keinen Text. Viele Computer können das, ohne etwas wegzuschicken.</translation>
    </message>
    <message>
        <source>Windows 11: press the Windows key, Ctrl and L together. Or open Settings, Accessibility, Captions, Live captions.</source>
        <translation>Windows 11: Drücken Sie Windows-Taste, Strg und L zusammen. Oder öffnen Sie Einstellungen, Barrierefreiheit, Untertitel, Liveuntertitel.</translation>
    </message>
    <message>
        <source>macOS on Apple silicon: open System Settings, Accessibility, Live Captions.</source>
        <translation>macOS auf Apple-Chips: Öffnen Sie Systemeinstellungen, Bedienungshilfen, Live-Untertitel.</translation>
    </message>
    <message>
        <source>Linux: the program “Live Captions” from Flathub works on this computer only.</source>
        <translation>Linux: Das Programm „Live Captions“ von Flathub arbeitet nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Ask your therapist to write the important things in the chat, too.</source>
        <translation>Bitten Sie Ihre Therapieperson, Wichtiges auch in den Chat zu schreiben.</translation>
    </message>
    <message>
        <source>Does this work by video?</source>
        <translation>Wirkt das auch per Video?</translation>
    </message>
    <message>
        <source>For many people, yes. Studies compared therapy by video with therapy in one room.</source>
        <translation>Für viele Menschen ja. Studien verglichen Therapie per Video mit Therapie in einem Raum.</translation>
    </message>
    <message>
        <source>One review put 18 studies together. How clients and therapists felt about working together did not differ clearly (1).</source>
        <translation>Eine Übersicht fasste 18 Studien zusammen. Wie beide Seiten die Zusammenarbeit erlebten, unterschied sich nicht klar (1).</translation>
    </message>
    <message>
        <source>Another put 20 trials together, on low mood, anxiety and trauma. What people gained was about the same (2).</source>
        <translation>Eine andere fasste 20 Studien zu gedrückter Stimmung, Angst und Trauma zusammen. Der Gewinn war etwa gleich (2).</translation>
    </message>
    <message>
        <source>An earlier one of 12 studies found about the same gains, while the bond may be a little weaker by video (3).</source>
        <translation>Eine frühere von 12 Studien fand etwa gleichen Gewinn, während die Bindung per Video etwas schwächer sein kann (3).</translation>
    </message>
    <message>
        <source>These are averages, and many of the studies are small. What suits you is for you and your therapist to find out.</source>
        <translation>Das sind Durchschnitte, und viele der Studien sind klein. Was zu Ihnen passt, finden Sie gemeinsam heraus.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl and D: mute or unmute. Ctrl and E: camera on or off.</source>
        <translation>Strg und D: stumm oder nicht. Strg und E: Kamera an oder aus.</translation>
    </message>
    <message>
        <source>Ctrl and Space, or F8: I need a moment. Ctrl, Shift and L: leave.</source>
        <translation>Strg und Leertaste, oder F8: Ich brauche einen Moment. Strg, Umschalt und L: gehen.</translation>
    </message>
    <message>
        <source>Ctrl, Shift and C: chat. Ctrl, Shift and V: safety words. Ctrl, Shift and H: hide or show your own picture.</source>
        <translation>Strg, Umschalt und C: Chat. Strg, Umschalt und V: Sicherheitswörter. Strg, Umschalt und H: eigenes Bild zeigen oder ausblenden.</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0: text size. Ctrl and comma: settings.</source>
        <translation>Strg und Plus, Minus oder 0: Textgröße. Strg und Komma: Einstellungen.</translation>
    </message>
    <message>
        <source>F1: this help. Shift and F1: help right now. Tab goes on, Shift and Tab goes back.</source>
        <translation>F1: diese Hilfe. Umschalt und F1: Hilfe jetzt gleich. Tab geht weiter, Umschalt und Tab zurück.</translation>
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
        <source>To speak to your practice</source>
        <translation>Um mit Ihrer Praxis zu sprechen</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this</source>
        <translation>Niemand erfährt, dass Sie das geöffnet haben</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>In welchem Land sind Sie?</translation>
    </message>
    <message>
        <source>I’m in another country</source>
        <translation>Ich bin in einem anderen Land</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mein Sicherheitsplan</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Ein anderes Land</translation>
    </message>
    <message>
        <source>Show these numbers</source>
        <translation>Diese Nummern zeigen</translation>
    </message>
    <message>
        <source>Ambulance, police, fire</source>
        <translation>Rettung, Polizei, Feuerwehr</translation>
    </message>
    <message>
        <source>Ring your local emergency number</source>
        <translation>Rufen Sie Ihre örtliche Notrufnummer an</translation>
    </message>
    <message>
        <source>To talk to someone, day or night</source>
        <translation>Um mit jemandem zu sprechen, Tag und Nacht</translation>
    </message>
    <message>
        <source>Numbers for %1, checked on %2. From: %3</source>
        <comment>country, date, where from</comment>
        <translation>Nummern für %1, geprüft am %2. Von: %3</translation>
    </message>
    <message>
        <source>Someone you chose</source>
        <translation>Jemand, den Sie ausgesucht haben</translation>
    </message>
</context>
<context>
    <name>alcove::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>Brauchen Sie jetzt gleich Hilfe?</translation>
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
    <message>
        <source>A used link was tried on another computer</source>
        <translation>Ein benutzter Link wurde auf einem anderen Computer versucht</translation>
    </message>
    <message>
        <source>The link for %1 was tried on another computer</source>
        <translation>Der Link für %1 wurde auf einem anderen Computer versucht</translation>
    </message>
    <message>
        <source>Nobody was let in. Someone else may have the link. A new link helps whoever has a new computer.</source>
        <translation>Niemand wurde eingelassen. Vielleicht hat jemand anderes den Link. Wer einen neuen Computer hat, dem hilft ein neuer Link.</translation>
    </message>
    <message>
        <source>Nobody was let in. If %1 has a new computer, a new link helps. If not, someone else may have the link.</source>
        <translation>Niemand wurde eingelassen. Hat %1 einen neuen Computer, hilft ein neuer Link. Wenn nicht, hat vielleicht jemand anderes den Link.</translation>
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
    <message>
        <source>You chose “Only through a connection service”, and no service here carries a session yet. Set one up in “How people reach you”, or turn that off in Settings.</source>
        <translation>Sie haben „Nur über einen Verbindungsdienst“ gewählt, und hier überträgt noch kein Dienst eine Sitzung. Richten Sie einen unter „Wie andere Sie erreichen“ ein, oder schalten Sie das in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>Send the agreement with it</source>
        <translation>Die Vereinbarung mitschicken</translation>
    </message>
    <message>
        <source>They can read it before your first session.</source>
        <translation>Sie kann vor Ihrer ersten Sitzung gelesen werden.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::InvitationsPage</name>
    <message>
        <source>Not used yet. Stops when you turn it off, or on %1.</source>
        <translation>Noch nicht benutzt. Gilt, bis Sie ihn abschalten, oder bis zum %1.</translation>
    </message>
    <message>
        <source>Not used yet. Stops after %1.</source>
        <translation>Noch nicht benutzt. Gilt bis zum %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>when a session is, then about the link</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>In use. It belongs to %1’s computer alone now.</source>
        <translation>In Gebrauch. Er gehört jetzt allein dem Computer von %1.</translation>
    </message>
    <message>
        <source>Not used. Stopped after %1.</source>
        <translation>Nicht benutzt. Galt bis zum %1.</translation>
    </message>
    <message>
        <source>Turned off. Nobody can use it any more.</source>
        <translation>Abgeschaltet. Niemand kann ihn mehr benutzen.</translation>
    </message>
    <message>
        <source>New invitation</source>
        <translation>Neue Einladung</translation>
    </message>
    <message>
        <source>Links you make appear here. Each works for one person only.</source>
        <translation>Links, die Sie erstellen, erscheinen hier. Jeder gilt nur für eine Person.</translation>
    </message>
    <message>
        <source>No longer working</source>
        <translation>Gelten nicht mehr</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>A link works for one person only. You let each person in yourself.</source>
        <translation>Ein Link gilt nur für eine Person. Sie lassen jede Person selbst ein.</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Das sehen nur Sie</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Copy or turn off</source>
        <translation>Kopieren oder abschalten</translation>
    </message>
    <message>
        <source>Copy or turn off the link for %1</source>
        <translation>Den Link für %1 kopieren oder abschalten</translation>
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
    <message>
        <source>End the session</source>
        <translation>Die Sitzung beenden</translation>
    </message>
    <message>
        <source>If you step away, %1 waits in the waiting room, and you can let them in again.</source>
        <translation>Wenn Sie kurz hinausgehen, wartet %1 im Wartezimmer, und Sie können wieder einlassen.</translation>
    </message>
    <message>
        <source>Step away</source>
        <translation>Kurz hinausgehen</translation>
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
    <name>alcove::ui::LockPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Ein Passwort wählen</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>Alles zurückholen</translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation>Alcove ist verschlossen</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of your own, at least %n characters. Nobody can find it again for you.</source>
        <translation>
            <numerusform>Ein eigener Satz, mindestens %n Zeichen. Niemand kann ihn für Sie wiederfinden.</numerusform>
            <numerusform>Ein eigener Satz, mindestens %n Zeichen. Niemand kann ihn für Sie wiederfinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no place for keys. A password of your own keeps what is stored here closed.</source>
        <translation>Dieser Computer hat keinen Platz für Schlüssel. Ein eigenes Passwort hält verschlossen, was hier gespeichert ist.</translation>
    </message>
    <message>
        <source>The recovery code you wrote down opens your backup, or what is still on this computer.</source>
        <translation>Der aufgeschriebene Wiederherstellungscode öffnet Ihre Sicherung oder was noch auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>What you keep here opens with your password.</source>
        <translation>Was Sie hier aufbewahren, öffnet sich mit Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Das sehen nur Sie</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Dieses Passwort nehmen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>A little longer, please: at least %n characters.</source>
        <translation>
            <numerusform>Etwas länger, bitte: mindestens %n Zeichen.</numerusform>
            <numerusform>Etwas länger, bitte: mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That isn’t the recovery code. Look at it again, letter by letter.</source>
        <translation>Das ist nicht der Wiederherstellungscode. Sehen Sie ihn noch einmal an, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>That isn’t the password. Try again.</source>
        <translation>Das ist nicht das Passwort. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
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
    <message>
        <source>Longer pauses before anything closes</source>
        <translation>Längere Pausen, bevor sich etwas schließt</translation>
    </message>
    <message>
        <source>Messages stay until you close them</source>
        <translation>Hinweise bleiben, bis Sie sie schließen</translation>
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
    <message>
        <source>Ring %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>%1 isn’t alone just now</source>
        <translation>%1 ist gerade nicht allein</translation>
    </message>
    <message>
        <source>Nobody there can see or hear you.</source>
        <translation>Niemand dort kann Sie sehen oder hören.</translation>
    </message>
    <message>
        <source>%1 is ready for you</source>
        <translation>%1 ist bereit für Sie</translation>
    </message>
    <message>
        <source>You’re back</source>
        <translation>Sie sind zurück</translation>
    </message>
    <message>
        <source>%1 knows you’re ready, and will come back too.</source>
        <translation>%1 weiß, dass Sie bereit sind, und kommt auch zurück.</translation>
    </message>
    <message>
        <source>%1 can’t see or hear you yet</source>
        <translation>%1 kann Sie noch nicht sehen oder hören</translation>
    </message>
</context>
<context>
    <name>alcove::ui::MovedPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Alcove has moved</source>
        <translation>Alcove ist umgezogen</translation>
    </message>
    <message>
        <source>You took everything to another computer on %1. Nobody can reach you here, and what is kept here stays closed.</source>
        <translation>Sie haben am %1 alles auf einen anderen Computer mitgenommen. Hier kann Sie niemand erreichen, und was hier liegt, bleibt verschlossen.</translation>
    </message>
    <message>
        <source>If the move didn’t work out, you can use this computer again. Then don’t use the other one.</source>
        <translation>Wenn der Umzug nicht geklappt hat, können Sie diesen Computer wieder benutzen. Benutzen Sie dann den anderen nicht.</translation>
    </message>
    <message>
        <source>Use it here again</source>
        <translation>Hier wieder benutzen</translation>
    </message>
    <message>
        <source>On the other computer, open the backup with Alcove and type your recovery code.</source>
        <translation>Öffnen Sie die Sicherung auf dem anderen Computer mit Alcove und geben Sie Ihren Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Write this down and keep it somewhere safe. It’s shown once: %1</source>
        <translation>Schreiben Sie das auf und verwahren Sie es gut. Es wird nur einmal gezeigt: %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::NoteSheet</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1’s note before your session</source>
        <translation>Notiz von %1 vor Ihrer Sitzung</translation>
    </message>
    <message>
        <source>%1’s note after your session</source>
        <translation>Notiz von %1 nach Ihrer Sitzung</translation>
    </message>
    <message>
        <source>How are things right now?</source>
        <translation>Wie ist es gerade?</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Sehr schwer</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Es geht gut</translation>
    </message>
    <message>
        <source>%1 sent you this. Written on %2.</source>
        <translation>%1 hat Ihnen das geschickt. Geschrieben am %2.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::OwnWordsSection</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change what you tell about yourself</source>
        <translation>Ändern, was Sie über sich erzählen</translation>
    </message>
    <message>
        <source>Your name and what you tell about yourself</source>
        <translation>Ihr Name und was Sie über sich erzählen</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PeoplePage</name>
    <message>
        <source>New invitation</source>
        <translation>Neue Einladung</translation>
    </message>
    <message>
        <source>Find someone</source>
        <translation>Jemanden finden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Verified means you’ve read your safety words to each other.</source>
        <translation>Bestätigt heißt: Sie haben einander Ihre Sicherheitswörter vorgelesen.</translation>
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
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>Hier ist niemand mit diesem Namen.</translation>
    </message>
    <message>
        <source>Anyone you invite appears here.</source>
        <translation>Wen Sie einladen, erscheint hier.</translation>
    </message>
    <message>
        <source>Only you can see this list. It’s kept on this computer, locked with your password.</source>
        <translation>Diese Liste sehen nur Sie. Sie liegt auf diesem Computer, mit Ihrem Passwort verschlossen.</translation>
    </message>
    <message>
        <source>Only you can see this list. It’s kept on this computer, locked with its key.</source>
        <translation>Diese Liste sehen nur Sie. Sie liegt auf diesem Computer, mit seinem Schlüssel verschlossen.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PeopleWords</name>
    <message>
        <source>First session today at %1</source>
        <translation>Erste Sitzung heute um %1</translation>
    </message>
    <message>
        <source>First session on %1</source>
        <translation>Erste Sitzung am %1</translation>
    </message>
    <message>
        <source>Next today at %1</source>
        <translation>Nächste heute um %1</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>Nächste am %1</translation>
    </message>
    <message numerus="yes">
        <source>Met %n times.</source>
        <translation>
            <numerusform>%n Mal getroffen.</numerusform>
            <numerusform>%n Mal getroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you now</source>
        <translation>Wartet jetzt auf Sie</translation>
    </message>
    <message>
        <source>Joining from a different computer</source>
        <translation>Kommt von einem anderen Computer</translation>
    </message>
    <message>
        <source>Has not come yet</source>
        <translation>War noch nicht da</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, then its number among those of the same name</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PersonSheet</name>
    <message>
        <source>Plan this time</source>
        <translation>Diese Zeit planen</translation>
    </message>
    <message>
        <source>How sessions feel</source>
        <translation>Wie sich Sitzungen anfühlen</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Unsere Vereinbarung</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Das sehen nur Sie</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>Die nächste Sitzung</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Notiz lesen</translation>
    </message>
    <message>
        <source>Read the note of %1</source>
        <comment>a day</comment>
        <translation>Die Notiz vom %1 lesen</translation>
    </message>
    <message>
        <source>Before our session, %1</source>
        <translation>Vor unserer Sitzung, %1</translation>
    </message>
    <message>
        <source>After our session, %1</source>
        <translation>Nach unserer Sitzung, %1</translation>
    </message>
    <message>
        <source>Planned for %1 at %2</source>
        <translation>Geplant für %1 um %2</translation>
    </message>
    <message>
        <source>Nothing is planned. %1 can come with the same link at any time.</source>
        <translation>Nichts ist geplant. %1 kann jederzeit mit demselben Link kommen.</translation>
    </message>
    <message>
        <source>Notes %1 shared with you</source>
        <translation>Notizen, die %1 mit Ihnen geteilt hat</translation>
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
    <name>alcove::ui::Picker</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, and which</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PlaceButton</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n waiting</source>
        <comment>a place, then how many people</comment>
        <translation>
            <numerusform>%1. %n Person wartet</numerusform>
            <numerusform>%1. %n Personen warten</numerusform>
        </translation>
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
    <message>
        <source>No microphone found. Plug one in. It’s noticed by itself.</source>
        <translation>Kein Mikrofon gefunden. Stecken Sie eines an. Das wird von selbst bemerkt.</translation>
    </message>
    <message>
        <source>No camera found. You can also meet with sound only.</source>
        <translation>Keine Kamera gefunden. Sie können sich auch nur mit Ton treffen.</translation>
    </message>
    <message>
        <source>No picture. Another program may be using the camera. Close it, then try again.</source>
        <translation>Kein Bild. Vielleicht benutzt ein anderes Programm die Kamera. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PrivacySection</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n Vereinbarung</numerusform>
            <numerusform>%n Vereinbarungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers after sessions</source>
        <translation>
            <numerusform>%n Antwort nach einer Sitzung</numerusform>
            <numerusform>%n Antworten nach Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your copy is saved.</source>
        <translation>Ihre Kopie ist gespeichert.</translation>
    </message>
    <message>
        <source>Your backup is saved. It opens with your recovery code.</source>
        <translation>Ihre Sicherung ist gespeichert. Sie öffnet sich mit Ihrem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Alcove asks for your password when it opens.</source>
        <translation>Alcove fragt beim Öffnen nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Alcove opens without a password.</source>
        <translation>Alcove öffnet sich ohne Passwort.</translation>
    </message>
    <message>
        <source>That isn’t the password. Try again.</source>
        <translation>Das ist nicht das Passwort. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That didn’t work. There may be no room, or the folder may be closed to you.</source>
        <translation>Das ging nicht. Vielleicht fehlt Platz, oder der Ordner ist für Sie verschlossen.</translation>
    </message>
    <message>
        <source>That isn’t the recovery code of this backup.</source>
        <translation>Das ist nicht der Wiederherstellungscode dieser Sicherung.</translation>
    </message>
    <message>
        <source>Everything is here again.</source>
        <translation>Alles ist wieder da.</translation>
    </message>
    <message>
        <source>What Alcove keeps, who can see it, and how to take it away.</source>
        <translation>Was Alcove aufbewahrt, wer es sehen kann und wie Sie es entfernen.</translation>
    </message>
    <message>
        <source>See it all</source>
        <translation>Alles ansehen</translation>
    </message>
    <message>
        <source>See what’s shared</source>
        <translation>Ansehen, was geteilt ist</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>Nie aufbewahrt</translation>
    </message>
    <message>
        <source>Picture, sound and chat from your sessions</source>
        <translation>Bild, Ton und Chat Ihrer Sitzungen</translation>
    </message>
    <message>
        <source>Ask for my password when Alcove opens</source>
        <translation>Beim Öffnen von Alcove nach meinem Passwort fragen</translation>
    </message>
    <message>
        <source>So notes stay private if someone else uses this computer</source>
        <translation>So bleiben Notizen privat, wenn jemand anderes diesen Computer benutzt</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Ihr neues Passwort</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of your own, at least %n characters. Nobody can find it again for you.</source>
        <translation>
            <numerusform>Ein eigener Satz, mindestens %n Zeichen. Niemand kann ihn für Sie wiederfinden.</numerusform>
            <numerusform>Ein eigener Satz, mindestens %n Zeichen. Niemand kann ihn für Sie wiederfinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Dieses Passwort nehmen</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst verschließen</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Nicht von selbst</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide notes until I choose to show them</source>
        <translation>Notizen verbergen, bis ich sie zeige</translation>
    </message>
    <message>
        <source>Covers words on screen, for shared rooms</source>
        <translation>Verdeckt Worte auf dem Bildschirm, für geteilte Räume</translation>
    </message>
    <message numerus="yes">
        <source>A little longer, please: at least %n characters.</source>
        <translation>
            <numerusform>Etwas länger, bitte: mindestens %n Zeichen.</numerusform>
            <numerusform>Etwas länger, bitte: mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a new recovery code</source>
        <translation>Einen neuen Wiederherstellungscode zeigen</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Eine Sicherung speichern</translation>
    </message>
    <message>
        <source>Move to another computer…</source>
        <translation>Auf einen anderen Computer umziehen…</translation>
    </message>
    <message>
        <source>A backup for another computer</source>
        <translation>Eine Sicherung für einen anderen Computer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>Eine Kopie nehmen</translation>
    </message>
    <message>
        <source>Everything you’ve written, as files you can open anywhere.</source>
        <translation>Alles, was Sie geschrieben haben, als Dateien, die sich überall öffnen lassen.</translation>
    </message>
    <message>
        <source>Erase everything here</source>
        <translation>Hier alles löschen</translation>
    </message>
    <message>
        <source>alcove.alcovebak</source>
        <translation>alcove.alcovebak</translation>
    </message>
    <message>
        <source>Alcove backup (*.alcovebak)</source>
        <translation>Alcove-Sicherung (*.alcovebak)</translation>
    </message>
    <message>
        <source>, locked with your password</source>
        <translation>, verschlossen mit Ihrem Passwort</translation>
    </message>
    <message>
        <source>Last saved on %1. It opens with your recovery code.</source>
        <translation>Zuletzt gespeichert am %1. Sie öffnet sich mit Ihrem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>If this computer is lost, a backup and your recovery code bring everything back.</source>
        <translation>Geht dieser Computer verloren, bringen eine Sicherung und Ihr Wiederherstellungscode alles zurück.</translation>
    </message>
    <message>
        <source>Write this down and keep it somewhere safe. It’s shown once: %1</source>
        <translation>Schreiben Sie das auf und verwahren Sie es gut. Es wird nur einmal gezeigt: %1</translation>
    </message>
    <message>
        <source>When nobody has touched Alcove. A session goes on, and what you keep is hidden.</source>
        <translation>Wenn niemand Alcove berührt hat. Eine Sitzung geht weiter, und was Sie aufbewahren, ist verdeckt.</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>die andere Person</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Mit %1 geteilt</translation>
    </message>
    <message>
        <source>Removes it from this computer. What you shared stays with %1.</source>
        <translation>Entfernt es von diesem Computer. Was Sie geteilt haben, bleibt bei %1.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ProgressPage</name>
    <message>
        <source>Feeling heard</source>
        <translation>Gehört werden</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht gehört</translation>
    </message>
    <message>
        <source>heard and respected</source>
        <translation>gehört und geachtet</translation>
    </message>
    <message>
        <source>Talking about what matters</source>
        <translation>Über Wichtiges sprechen</translation>
    </message>
    <message>
        <source>things that matter less</source>
        <translation>weniger Wichtiges</translation>
    </message>
    <message>
        <source>what matters to me</source>
        <translation>das, was mir wichtig ist</translation>
    </message>
    <message>
        <source>The way we work</source>
        <translation>Unsere Arbeitsweise</translation>
    </message>
    <message>
        <source>didn’t suit me</source>
        <translation>passte nicht zu mir</translation>
    </message>
    <message>
        <source>suited me</source>
        <translation>passte zu mir</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Im Ganzen</translation>
    </message>
    <message>
        <source>something was missing</source>
        <translation>etwas fehlte</translation>
    </message>
    <message>
        <source>was right for me</source>
        <translation>war richtig für mich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Wessen Sitzungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>How sessions have felt</source>
        <translation>Wie sich Sitzungen anfühlten</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, chart, place in words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation>Lohnt eine Frage</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been lower for %n sessions.</source>
        <translation>
            <numerusform>„%1“ war in %n Sitzung niedriger.</numerusform>
            <numerusform>„%1“ war in %n Sitzungen niedriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote: “%2”</source>
        <translation>%1 schrieb: „%2“</translation>
    </message>
    <message>
        <source>Only you see this reminder</source>
        <translation>Nur Sie sehen diese Erinnerung</translation>
    </message>
    <message>
        <source>Your client</source>
        <translation>Ihre Klientin oder Ihr Klient</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions since %1</source>
        <translation>
            <numerusform>%n Sitzung seit %1</numerusform>
            <numerusform>%n Sitzungen seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Das sehen nur Sie</translation>
    </message>
    <message>
        <source>%1 can see these charts too. They hold only what %1 sent to you.</source>
        <translation>Auch %1 kann diese Bilder sehen. Sie zeigen nur, was Sie bekommen haben. Geschickt hat es: %1.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each person chooses what to share.</source>
        <translation>Noch wurde nichts geschickt. Jede Person wählt, was sie teilt.</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Als Bilder zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>When you answer after a session, it appears here. There’s no need to.</source>
        <translation>Wenn Sie nach einer Sitzung antworten, erscheint es hier. Sie brauchen es nicht.</translation>
    </message>
    <message>
        <source>Goals you’re working on together</source>
        <translation>Ziele, an denen Sie gemeinsam arbeiten</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Meine Ziele</translation>
    </message>
    <message>
        <source>The latest session</source>
        <translation>Die letzte Sitzung</translation>
    </message>
    <message>
        <source>Nothing sent that time</source>
        <translation>Da nichts geschickt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How sessions feel to %1</source>
        <translation>Wie sich Sitzungen für %1 anfühlen</translation>
    </message>
    <message>
        <source>your client</source>
        <translation>Ihre Klientin oder Ihren Klienten</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReachPage</name>
    <message>
        <source>How people reach you</source>
        <translation>Wie andere Sie erreichen</translation>
    </message>
    <message>
        <source>Alcove finds this out by itself. There’s nothing to fill in.</source>
        <translation>Alcove findet das selbst heraus. Sie brauchen nichts auszufüllen.</translation>
    </message>
    <message>
        <source>Connection service</source>
        <translation>Verbindungsdienst</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>The line you were given</source>
        <translation>Die Zeile, die Sie bekommen haben</translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation>Diese Zeile nehmen</translation>
    </message>
    <message>
        <source>Try it as your client would</source>
        <translation>Versuchen wie eine eingeladene Person</translation>
    </message>
    <message>
        <source>Put my own address in links, too</source>
        <translation>Auch meine eigene Adresse in Links schreiben</translation>
    </message>
    <message>
        <source>The service is enough. With your address, people also find you when the service is away, and can see where your line is.</source>
        <translation>Der Dienst genügt. Mit Ihrer Adresse finden andere Sie auch, wenn der Dienst aus ist, und sie sehen, wo Ihr Anschluss ist.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReceiptPage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Your session, afterwards</source>
        <translation>Ihre Sitzung, danach</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>Der Weg, den sie nahm</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>Sicherheitswörter</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>Nie aufbewahrt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>How sessions have felt</source>
        <translation>Wie sich Sitzungen anfühlten</translation>
    </message>
    <message>
        <source>Take a minute before your next thing</source>
        <translation>Nehmen Sie sich eine Minute vor dem Nächsten</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message numerus="yes">
        <source>With %1 on %2, for about %n minutes</source>
        <translation>
            <numerusform>Am %2, etwa %n Minute: %1</numerusform>
            <numerusform>Am %2, etwa %n Minuten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Es treffen sich: Sie und %1</translation>
    </message>
    <message>
        <source>Straight between your two computers.</source>
        <translation>Direkt zwischen Ihren beiden Computern.</translation>
    </message>
    <message>
        <source>Through a connection service. It can tell that a call took place, not who you are or what you said.</source>
        <translation>Über einen Verbindungsdienst. Er sieht, dass ein Gespräch war, nicht wer Sie sind oder was Sie sagten.</translation>
    </message>
    <message>
        <source>Encrypted between your two computers.</source>
        <translation>Verschlüsselt zwischen Ihren beiden Computern.</translation>
    </message>
    <message>
        <source>You have checked them with %1, and nothing has changed since.</source>
        <translation>Gemeinsam geprüft, und seither hat sich nichts geändert: Sie und %1.</translation>
    </message>
    <message>
        <source>Not checked yet. You can read them to each other next time.</source>
        <translation>Noch nicht geprüft. Sie können sie einander nächstes Mal vorlesen.</translation>
    </message>
    <message>
        <source>Picture, sound and chat from your session. Alcove has no record button.</source>
        <translation>Bild, Ton und Chat Ihrer Sitzung. Alcove hat keinen Aufnahmeknopf.</translation>
    </message>
    <message>
        <source>On this computer: that the session took place, and what you wrote yourself.</source>
        <translation>Auf diesem Computer: dass die Sitzung war, und was Sie selbst geschrieben haben.</translation>
    </message>
    <message>
        <source>On this computer: your answers. Only you can see them.</source>
        <translation>Auf diesem Computer: Ihre Antworten. Nur Sie können sie sehen.</translation>
    </message>
    <message>
        <source>Your answers: on this computer and on %1’s.</source>
        <translation>Ihre Antworten: auf diesem Computer und auf dem von %1.</translation>
    </message>
    <message>
        <source>Your answers: on this computer. They’re handed over when you next meet.</source>
        <translation>Ihre Antworten: auf diesem Computer. Sie werden bei Ihrem nächsten Treffen übergeben.</translation>
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
    <message>
        <source>You can ring each other or write, if you have a number or an address.</source>
        <translation>Sie können einander anrufen oder schreiben, wenn Sie eine Nummer oder Adresse haben.</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you. You can also ring:</source>
        <translation>Sie haben vereinbart, dass %1 Sie anruft. Sie können auch anrufen:</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you.</source>
        <translation>Sie haben vereinbart, dass %1 Sie anruft.</translation>
    </message>
    <message>
        <source>You agreed that you ring %1.</source>
        <translation>Sie haben vereinbart, dass Sie anrufen: %1.</translation>
    </message>
    <message>
        <source>You agreed that you write to each other.</source>
        <translation>Sie haben vereinbart, einander zu schreiben.</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you, on the number ending %2. You can also ring:</source>
        <translation>Sie haben vereinbart, dass %1 Sie anruft, unter der Nummer, die auf %2 endet. Sie können auch anrufen:</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you, on the number ending %2.</source>
        <translation>Sie haben vereinbart, dass %1 Sie anruft, unter der Nummer, die auf %2 endet.</translation>
    </message>
    <message>
        <source>You agreed that you ring %1 on:</source>
        <translation>Sie haben vereinbart, dass Sie %1 anrufen, unter:</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionPage</name>
    <message>
        <source>Write under: %1</source>
        <translation>Schreiben unter: %1</translation>
    </message>
    <message>
        <source>What’s on my mind</source>
        <translation>Was mich beschäftigt</translation>
    </message>
    <message>
        <source>Something I’d like to talk about</source>
        <translation>Worüber ich sprechen möchte</translation>
    </message>
    <message>
        <source>Something that went all right</source>
        <translation>Etwas, das gut ging</translation>
    </message>
    <message>
        <source>Something I’d rather not talk about today</source>
        <translation>Worüber ich heute lieber nicht sprechen möchte</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A minute to settle</source>
        <translation>Eine Minute zum Ankommen</translation>
    </message>
    <message>
        <source>Only if it helps. Skip anything you like. There are no right answers.</source>
        <translation>Nur wenn es hilft. Lassen Sie aus, was Sie mögen. Es gibt keine richtigen Antworten.</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>Wer kann das lesen?</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>How are things right now?</source>
        <translation>Wie ist es gerade?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Sehr schwer</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Es geht gut</translation>
    </message>
    <message>
        <source>Not answered, and that’s fine</source>
        <translation>Nicht beantwortet, und das ist in Ordnung</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear how things are right now</source>
        <translation>Leeren, wie es gerade ist</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Diese Notiz behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>A note before your session</source>
        <translation>Eine Notiz vor Ihrer Sitzung</translation>
    </message>
    <message>
        <source>A note after your session</source>
        <translation>Eine Notiz nach Ihrer Sitzung</translation>
    </message>
    <message>
        <source>It stays on this computer. %1 won’t know you wrote it.</source>
        <translation>Sie bleibt auf diesem Computer. %1 erfährt nicht, dass Sie sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Für %1 freigeben</translation>
    </message>
    <message>
        <source>It’s handed over when you next meet. You can change your mind until then.</source>
        <translation>Sie wird bei Ihrem nächsten Treffen übergeben. Bis dahin können Sie es sich anders überlegen.</translation>
    </message>
    <message>
        <source>What you wrote under each heading, and how things are if you answered. Nothing else. Once it’s handed over, it can’t be taken back.</source>
        <translation>Was Sie unter jeder Überschrift schrieben, und wie es ist, falls Sie geantwortet haben. Sonst nichts. Einmal übergeben, lässt es sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Show what I’ve written</source>
        <translation>Zeigen, was ich geschrieben habe</translation>
    </message>
    <message>
        <source>Hide what I’ve written</source>
        <translation>Verbergen, was ich geschrieben habe</translation>
    </message>
    <message>
        <source>%1 sees this when you next meet</source>
        <translation>%1 sieht das bei Ihrem nächsten Treffen</translation>
    </message>
    <message>
        <source>Private: only you can see this note</source>
        <translation>Nur für Sie: Diese Notiz sieht niemand sonst</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet. This computer’s disk may be full.</source>
        <translation>Noch nicht gespeichert. Vielleicht ist auf diesem Computer kein Platz mehr.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionsCard</name>
    <message>
        <source>See all</source>
        <translation>Alle ansehen</translation>
    </message>
    <message>
        <source>Notes you write before or after sessions appear here.</source>
        <translation>Notizen, die Sie vor oder nach Sitzungen schreiben, erscheinen hier.</translation>
    </message>
    <message>
        <source>See all my reflections</source>
        <translation>Alle meine Gedanken ansehen</translation>
    </message>
    <message>
        <source>My reflections</source>
        <translation>Meine Gedanken</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>Before our session</source>
        <translation>Vor unserer Sitzung</translation>
    </message>
    <message>
        <source>After our session</source>
        <translation>Nach unserer Sitzung</translation>
    </message>
    <message>
        <source>%1 · shared with %2</source>
        <translation>%1 · freigegeben für %2</translation>
    </message>
    <message>
        <source>%1 · kept private</source>
        <translation>%1 · für mich behalten</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionsPage</name>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>%1 · kept private</source>
        <translation>%1 · für mich behalten</translation>
    </message>
    <message>
        <source>%1 · ready to hand over to %2</source>
        <translation>%1 · bereit zur Übergabe: %2</translation>
    </message>
    <message>
        <source>%1 · shared with %2</source>
        <translation>%1 · freigegeben für %2</translation>
    </message>
    <message>
        <source>%1 · %2 sent you this</source>
        <translation>%1 · %2 hat Ihnen das geschickt</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>My reflections</source>
        <translation>Meine Gedanken</translation>
    </message>
    <message>
        <source>Notes you were given</source>
        <translation>Notizen, die Sie bekommen haben</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>Keep the note of %1 private</source>
        <translation>Die Notiz vom %1 für mich behalten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>Die Notiz vom %1 ändern</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase the note of %1</source>
        <translation>Die Notiz vom %1 löschen</translation>
    </message>
    <message>
        <source>Before our session</source>
        <translation>Vor unserer Sitzung</translation>
    </message>
    <message>
        <source>After our session</source>
        <translation>Nach unserer Sitzung</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Notes you write before or after sessions appear here.</source>
        <translation>Notizen, die Sie vor oder nach Sitzungen schreiben, erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each person chooses what to share.</source>
        <translation>Noch wurde nichts geschickt. Jede Person wählt, was sie teilt.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>alcove::ui::RehearsalPage</name>
    <message>
        <source>Rehearse a call</source>
        <translation>Eine Sitzung proben</translation>
    </message>
    <message>
        <source>Let the connection drop</source>
        <translation>Die Verbindung abbrechen lassen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the rehearsal</source>
        <translation>Die Probe beenden</translation>
    </message>
    <message>
        <source>Say a few words and hear them back two seconds later. Nobody else is there.</source>
        <translation>Sagen Sie ein paar Worte und hören Sie sie zwei Sekunden später wieder. Niemand sonst ist da.</translation>
    </message>
    <message>
        <source>You can try Mute.</source>
        <translation>Sie können „Stumm“ versuchen.</translation>
    </message>
    <message>
        <source>You can try hiding your own picture.</source>
        <translation>Sie können versuchen, Ihr eigenes Bild auszublenden.</translation>
    </message>
    <message>
        <source>You can try I need a moment.</source>
        <translation>Sie können „Ich brauche einen Moment“ versuchen.</translation>
    </message>
    <message>
        <source>You can see what a dropped connection looks like.</source>
        <translation>Sie können sehen, wie eine abgebrochene Verbindung aussieht.</translation>
    </message>
    <message>
        <source>You’ve tried everything here. Stay as long as you like.</source>
        <translation>Sie haben hier alles versucht. Bleiben Sie, solange Sie mögen.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SafetyPlanPage</name>
    <message>
        <source>Signs that things are getting harder</source>
        <translation>Zeichen, dass es schwerer wird</translation>
    </message>
    <message>
        <source>What helps me get through</source>
        <translation>Was mir hindurchhilft</translation>
    </message>
    <message>
        <source>People I can ring</source>
        <translation>Menschen, die ich anrufen kann</translation>
    </message>
    <message>
        <source>Reasons to hold on</source>
        <translation>Gründe durchzuhalten</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Einen Teil hinzufügen</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mein Sicherheitsplan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For times when things are hard. Use your own words and headings, and leave out what you like.</source>
        <translation>Für Zeiten, in denen es schwer ist. Nehmen Sie eigene Worte und Überschriften, und lassen Sie weg, was Sie mögen.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Das sehen nur Sie</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>What I’d like to remember, %1</source>
        <translation>Woran ich denken möchte, %1</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>Diesen Teil herausnehmen</translation>
    </message>
    <message>
        <source>Take part %1 out</source>
        <translation>Teil %1 herausnehmen</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Copied. Paste it wherever you like.</source>
        <translation>Kopiert. Fügen Sie es ein, wo Sie mögen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
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
    <name>alcove::ui::ScaleSlider</name>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>one eighth of the way to %1</source>
        <translation>ein Achtel des Wegs zu %1</translation>
    </message>
    <message>
        <source>one quarter of the way to %1</source>
        <translation>ein Viertel des Wegs zu %1</translation>
    </message>
    <message>
        <source>three eighths of the way to %1</source>
        <translation>drei Achtel des Wegs zu %1</translation>
    </message>
    <message>
        <source>halfway to %1</source>
        <translation>auf halbem Weg zu %1</translation>
    </message>
    <message>
        <source>five eighths of the way to %1</source>
        <translation>fünf Achtel des Wegs zu %1</translation>
    </message>
    <message>
        <source>three quarters of the way to %1</source>
        <translation>drei Viertel des Wegs zu %1</translation>
    </message>
    <message>
        <source>seven eighths of the way to %1</source>
        <translation>sieben Achtel des Wegs zu %1</translation>
    </message>
    <message>
        <source>%1. From %2 to %3. %4</source>
        <comment>question, the two ends, where the answer is</comment>
        <translation>%1. Von %2 bis %3. %4</translation>
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
    <name>alcove::ui::SendAgainCard</name>
    <message>
        <source>Your address on the internet has changed, so these people’s links lead to the old one. They stay the same people for Alcove.</source>
        <translation>Ihre Adresse im Internet hat sich geändert, darum führen die Links dieser Menschen zur alten. Für Alcove bleiben es dieselben Menschen.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal schicken</translation>
    </message>
    <message>
        <source>Copy the new link</source>
        <translation>Den neuen Link kopieren</translation>
    </message>
    <message>
        <source>Copy the new link for %1</source>
        <translation>Den neuen Link für %1 kopieren</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SessionTimeFields</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
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
    <name>alcove::ui::SettlingSheet</name>
    <message>
        <source>A minute to settle</source>
        <translation>Eine Minute zum Ankommen</translation>
    </message>
    <message>
        <source>That’s enough</source>
        <translation>Das genügt</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SetupCard</name>
    <message>
        <source>Check my setup</source>
        <translation>Meine Technik prüfen</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SetupLine</name>
    <message>
        <source>Your setup was fine at %1</source>
        <translation>Ihre Technik war um %1 in Ordnung</translation>
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
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>My setup</source>
        <translation>Meine Technik</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SmallWindow</name>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zur Sitzung</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
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
    <message>
        <source>%1 shows: %2</source>
        <comment>a person, then their dial</comment>
        <translation>%1 zeigt: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SoundPictureSheet</name>
    <message>
        <source>Sound and picture</source>
        <translation>Ton und Bild</translation>
    </message>
    <message>
        <source>The picture matters more</source>
        <translation>Das Bild ist wichtiger</translation>
    </message>
    <message>
        <source>Only an oval around your face</source>
        <translation>Nur ein Oval um Ihr Gesicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>For signing or reading lips. It stays fluid, and sound is given up first.</source>
        <translation>Für Gebärden oder zum Lippenlesen. Es bleibt flüssig, und der Ton wird zuerst aufgegeben.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>How much of your room can be seen</source>
        <translation>Wie viel von Ihrem Raum zu sehen ist</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Am wenigsten</translation>
    </message>
    <message>
        <source>How loud you hear %1</source>
        <translation>Wie laut Sie %1 hören</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Stage</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Show the picture here</source>
        <translation>Das Bild hier zeigen</translation>
    </message>
    <message>
        <source>%1 is in the small window.</source>
        <translation>%1 ist im kleinen Fenster.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
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
    <message>
        <source>Check my setup</source>
        <translation>Meine Technik prüfen</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TherapistsCard</name>
    <message>
        <source>Whom would you like to meet?</source>
        <translation>Wen möchten Sie treffen?</translation>
    </message>
    <message>
        <source>Your therapist, link %1</source>
        <translation>Ihre Therapieperson, Link %1</translation>
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
    <message>
        <source>Read note</source>
        <translation>Notiz lesen</translation>
    </message>
    <message>
        <source>Read the note of %1</source>
        <translation>Die Notiz von %1 lesen</translation>
    </message>
    <message>
        <source>Brought a note to share with you</source>
        <translation>Hat Ihnen eine Notiz mitgebracht</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TrendChart</name>
    <message numerus="yes">
        <source>%1, %n sessions.</source>
        <translation>
            <numerusform>%1, %n Sitzung.</numerusform>
            <numerusform>%1, %n Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest in the latest one.</source>
        <translation>Am höchsten in der letzten.</translation>
    </message>
    <message>
        <source>Highest in session %1.</source>
        <translation>Am höchsten in Sitzung %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing sent for %n sessions.</source>
        <translation>
            <numerusform>In %n Sitzung nichts geschickt.</numerusform>
            <numerusform>In %n Sitzungen nichts geschickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing sent that time</source>
        <translation>Da nichts geschickt</translation>
    </message>
    <message>
        <source>nearer to “%1”</source>
        <translation>näher an „%1“</translation>
    </message>
    <message>
        <source>about halfway</source>
        <translation>etwa in der Mitte</translation>
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
    <message>
        <source>You each have the same numbers. Read yours aloud, then listen for the rest.</source>
        <translation>Sie haben beide dieselben Zahlen. Lesen Sie Ihre vor und hören Sie dann die übrigen.</translation>
    </message>
    <message>
        <source>Show words instead</source>
        <translation>Stattdessen Wörter zeigen</translation>
    </message>
    <message>
        <source>Show numbers instead</source>
        <translation>Stattdessen Zahlen zeigen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
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
    <message>
        <source>Calls themselves %1</source>
        <translation>Nennt sich %1</translation>
    </message>
    <message>
        <source>Say it %1</source>
        <translation>Ausgesprochen: %1</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Was hilft: %1</translation>
    </message>
    <message>
        <source>In their words: %1</source>
        <translation>In eigenen Worten: %1</translation>
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
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>How we’ll work together</source>
        <translation>Wie wir zusammenarbeiten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingWords</name>
    <message>
        <source>your therapist</source>
        <translation>Ihre Therapieperson</translation>
    </message>
    <message>
        <source>Nobody has been contacted</source>
        <translation>Es wurde noch niemand kontaktiert</translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and this link names none. Ask %1 for another link, or turn that off in Settings.</source>
        <translation>Sie haben „Nur über einen Verbindungsdienst“ gewählt, und dieser Link nennt keinen. Bitten Sie %1 um einen anderen Link, oder schalten Sie das in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>There’s no way in yet</source>
        <translation>Noch führt kein Weg hinein</translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and none carries sound and picture just now. Alcove keeps looking. You can also turn that off in Settings.</source>
        <translation>Sie haben „Nur über einen Verbindungsdienst“ gewählt, und gerade überträgt keiner Ton und Bild. Alcove sucht weiter. Sie können das auch in den Einstellungen ausschalten.</translation>
    </message>
    <message>
        <source>This link works only through a connection service, and none carries sound and picture just now. Alcove keeps looking. It helps to tell %1.</source>
        <translation>Dieser Link geht nur über einen Verbindungsdienst, und gerade überträgt keiner Ton und Bild. Alcove sucht weiter. Es hilft, das %1 mitzuteilen.</translation>
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
    <message>
        <source>I have a practice file</source>
        <translation>Ich habe eine Praxisdatei</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Which language would you like?</source>
        <translation>Welche Sprache möchten Sie?</translation>
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

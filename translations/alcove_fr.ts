<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<extra-native-readers>none</extra-native-readers>
<context>
    <name>QApplication</name>
    <message>
        <source>A session</source>
        <translation>Une séance</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Your router opens no doors for programs. Many routers have a setting for it, often called UPnP. A connection service works without it.</source>
        <translation>Votre box n’ouvre pas de portes aux programmes. Beaucoup ont un réglage pour cela, souvent nommé UPnP. Un service de connexion marche sans lui.</translation>
    </message>
    <message>
        <source>We asked your router to open a door, and it said no. Its settings can allow it, often under the name UPnP. A connection service works without it.</source>
        <translation>Nous avons demandé à votre box d’ouvrir une porte, et elle a dit non. Ses réglages peuvent le permettre, souvent sous le nom UPnP. Un service de connexion marche sans cela.</translation>
    </message>
    <message>
        <source>Your router stands behind another one, often your internet company’s. A door in yours leads only as far as that one. A connection service works here.</source>
        <translation>Votre box se trouve derrière une autre, souvent celle de votre fournisseur. Une porte dans la vôtre ne mène que jusque-là. Un service de connexion marche ici.</translation>
    </message>
    <message>
        <source>Your router opened a door, but this computer’s firewall turns away whoever comes through it. Allow Alcove in the firewall, then look again.</source>
        <translation>Votre box a ouvert une porte, mais le pare-feu de cet ordinateur renvoie qui y passe. Autorisez Alcove dans le pare-feu, puis regardez encore.</translation>
    </message>
    <message>
        <source>Having a look</source>
        <translation>Nous regardons</translation>
    </message>
    <message>
        <source>Only people in this network can reach you</source>
        <translation>Seules les personnes de ce réseau peuvent vous joindre</translation>
    </message>
    <message>
        <source>People can reach you</source>
        <translation>On peut vous joindre</translation>
    </message>
    <message>
        <source>People can probably reach you</source>
        <translation>On peut sans doute vous joindre</translation>
    </message>
    <message>
        <source>People reach you through a connection service</source>
        <translation>On vous joint par un service de connexion</translation>
    </message>
    <message>
        <source>We’re asking your router. This takes a few seconds.</source>
        <translation>Nous demandons à votre box. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Your router opened a door for Alcove. It closes when you close Alcove.</source>
        <translation>Votre box a ouvert une porte pour Alcove. Elle se ferme quand vous fermez Alcove.</translation>
    </message>
    <message>
        <source>Your router opened a door for Alcove. It closes when you close Alcove. We can’t see from here whether a firewall on this computer lets people through.</source>
        <translation>Votre box a ouvert une porte pour Alcove. Elle se ferme quand vous fermez Alcove. D’ici, nous ne voyons pas si un pare-feu de cet ordinateur laisse passer.</translation>
    </message>
    <message>
        <source>This computer has an internet address of its own. We can’t see from here whether a firewall on the way lets people through.</source>
        <translation>Cet ordinateur a sa propre adresse internet. D’ici, nous ne voyons pas si un pare-feu en chemin laisse passer.</translation>
    </message>
    <message>
        <source>We tried it as a person you invite would, and it works.</source>
        <translation>Nous avons essayé comme une personne que vous invitez, et cela marche.</translation>
    </message>
    <message>
        <source>We’re still finding out whether people elsewhere can reach you.</source>
        <translation>Nous cherchons encore si l’on peut vous joindre d’ailleurs.</translation>
    </message>
    <message>
        <source>This link works only inside your own network for now. %1</source>
        <translation>Ce lien ne marche pour l’instant que dans votre réseau. %1</translation>
    </message>
    <message>
        <source>This link leads to the address you have today. If that changes, you’ll find it under “Send again”.</source>
        <translation>Ce lien mène à votre adresse d’aujourd’hui. Si elle change, vous le trouverez sous «&#xa0;Envoyer de nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>Your practice, or whoever runs a service for you, gives you one line. Paste it here.</source>
        <translation>Votre cabinet, ou qui gère un service pour vous, vous donne une ligne. Collez-la ici.</translation>
    </message>
    <message>
        <source>The line reads well. Try it as your client would.</source>
        <translation>La ligne est lisible. Essayez-la comme une personne invitée.</translation>
    </message>
    <message>
        <source>A second Alcove on this computer is joining through the service.</source>
        <translation>Un second Alcove sur cet ordinateur arrive par le service.</translation>
    </message>
    <message>
        <source>Tried just now: its sound came back.</source>
        <translation>Essayé à l’instant&#xa0;: son son est revenu.</translation>
    </message>
    <message>
        <source>It didn’t work this time.</source>
        <translation>Cela n’a pas marché cette fois.</translation>
    </message>
</context>
<context>
    <name>alcove::app::AgreementDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Garder une copie</translation>
    </message>
    <message>
        <source>agreement.txt</source>
        <translation>accord.txt</translation>
    </message>
</context>
<context>
    <name>alcove::app::CheckDesk</name>
    <message>
        <source>Answers: %1 of %2, after %3 ms, varying by %4 ms. How much fits through is tested in the waiting room.</source>
        <translation>Réponses&#xa0;: %1 sur %2, après %3 ms, variant de %4 ms. Ce qui peut passer se vérifie dans la salle d’attente.</translation>
    </message>
    <message>
        <source>Your therapist’s computer was reached straight from here.</source>
        <translation>L’ordinateur de votre thérapeute a été joint directement d’ici.</translation>
    </message>
    <message>
        <source>The connection service was reached.</source>
        <translation>Le service de connexion a été joint.</translation>
    </message>
    <message>
        <source>Nothing was reached.</source>
        <translation>Rien n’a été joint.</translation>
    </message>
</context>
<context>
    <name>alcove::app::ClientDesk</name>
    <message>
        <source>Your therapist</source>
        <translation>Votre thérapeute</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
</context>
<context>
    <name>alcove::app::ExportWords</name>
    <message>
        <source>What you keep in Alcove</source>
        <translation>Ce que vous gardez dans Alcove</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Buts</translation>
    </message>
    <message>
        <source>After sessions</source>
        <translation>Après les séances</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mon plan de sécurité</translation>
    </message>
</context>
<context>
    <name>alcove::app::GateWords</name>
    <message>
        <source>This computer’s keychain isn’t open</source>
        <translation>Le trousseau de cet ordinateur n’est pas ouvert</translation>
    </message>
    <message>
        <source>The key to what you keep here lies in the keychain, and it doesn’t answer. Unlock it, then try again.</source>
        <translation>La clé de ce que vous gardez ici est dans le trousseau, et il ne répond pas. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Utiliser mon code de récupération</translation>
    </message>
</context>
<context>
    <name>alcove::app::JournalDesk</name>
    <message>
        <source>getting nearer</source>
        <translation>on s’en approche</translation>
    </message>
    <message>
        <source>a little nearer</source>
        <translation>un peu plus près</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>à peu près pareil</translation>
    </message>
    <message>
        <source>further away just now</source>
        <translation>plus loin en ce moment</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
</context>
<context>
    <name>alcove::app::NoticeWords</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close Alcove</source>
        <translation>Fermer Alcove</translation>
    </message>
    <message>
        <source>What’s kept here is older than it was</source>
        <translation>Ce qui est gardé ici est plus ancien qu’avant</translation>
    </message>
    <message>
        <source>An earlier copy of your file has been put back on this computer. What you wrote since then may be missing.</source>
        <translation>Une copie plus ancienne de votre fichier a été remise sur cet ordinateur. Ce que vous avez écrit depuis peut manquer.</translation>
    </message>
    <message>
        <source>If you put it back yourself, go on. If not, someone may have used this computer.</source>
        <translation>Si vous l’avez remise vous-même, continuez. Sinon, quelqu’un a peut-être utilisé cet ordinateur.</translation>
    </message>
    <message>
        <source>Something kept here was changed</source>
        <translation>Quelque chose gardé ici a été modifié</translation>
    </message>
    <message>
        <source>Part of what you keep was changed or taken out, and not by Alcove. The rest is here and still closed to others.</source>
        <translation>Une partie de ce que vous gardez a été modifiée ou retirée, et pas par Alcove. Le reste est ici et toujours fermé aux autres.</translation>
    </message>
    <message>
        <source>If you have a backup, you can bring everything back from it.</source>
        <translation>Si vous avez une sauvegarde, vous pouvez tout en récupérer.</translation>
    </message>
    <message>
        <source>There is something here already</source>
        <translation>Il y a déjà quelque chose ici</translation>
    </message>
    <message>
        <source>Your backup was left as it is, because it would replace what you keep on this computer.</source>
        <translation>Votre sauvegarde est restée telle quelle, car elle remplacerait ce que vous gardez sur cet ordinateur.</translation>
    </message>
    <message>
        <source>To use the backup, first erase everything here in Settings, then open the backup again.</source>
        <translation>Pour utiliser la sauvegarde, effacez d’abord tout ici dans les réglages, puis rouvrez-la.</translation>
    </message>
</context>
<context>
    <name>alcove::app::RehearsalDesk</name>
    <message>
        <source>Your rehearsal partner</source>
        <translation>Votre partenaire de répétition</translation>
    </message>
</context>
<context>
    <name>alcove::app::ServiceDesk</name>
    <message>
        <source>This isn’t the line of a connection service. Such a line begins with “alcove-service:”.</source>
        <translation>Ce n’est pas la ligne d’un service de connexion. Elle commence par «&#xa0;alcove-service:&#xa0;».</translation>
    </message>
    <message>
        <source>This line is for a newer Alcove. An update helps.</source>
        <translation>Cette ligne est pour un Alcove plus récent. Une mise à jour aide.</translation>
    </message>
    <message>
        <source>The line couldn’t be kept on this computer. Please try again.</source>
        <translation>La ligne n’a pas pu être gardée sur cet ordinateur. Réessayez.</translation>
    </message>
    <message>
        <source>A part of this line is missing. Please copy it again, all of it.</source>
        <translation>Il manque une partie de cette ligne. Copiez-la encore, en entier.</translation>
    </message>
    <message>
        <source>The service couldn’t be reached. It may be off, or this network keeps it away.</source>
        <translation>Le service n’a pas pu être joint. Il est peut-être arrêté, ou ce réseau le tient à l’écart.</translation>
    </message>
    <message>
        <source>The service couldn’t prove that it is the right one, so Alcove stopped there. Please tell whoever runs it.</source>
        <translation>Le service n’a pas pu montrer qu’il est le bon, Alcove s’est donc arrêté là. Dites-le à qui le gère.</translation>
    </message>
    <message>
        <source>The service doesn’t know the name and password in your line. Please ask for a new line.</source>
        <translation>Le service ne connaît pas le nom et le mot de passe de votre ligne. Demandez une nouvelle ligne.</translation>
    </message>
    <message>
        <source>The service lets you in, but not the people you invite. Please tell whoever runs it.</source>
        <translation>Le service vous laisse entrer, mais pas les personnes que vous invitez. Dites-le à qui le gère.</translation>
    </message>
    <message>
        <source>You and the people you invite both reach the service, but not each other. Please tell whoever runs it.</source>
        <translation>Vous et les personnes que vous invitez joignez le service, mais pas les uns les autres. Dites-le à qui le gère.</translation>
    </message>
    <message>
        <source>You would meet, but sound and picture wouldn’t get through. Please tell whoever runs the service.</source>
        <translation>Vous vous rencontreriez, mais le son et l’image ne passeraient pas. Dites-le à qui gère le service.</translation>
    </message>
    <message>
        <source>You would meet, but no sound would come back. Please tell whoever runs the service.</source>
        <translation>Vous vous rencontreriez, mais aucun son ne reviendrait. Dites-le à qui gère le service.</translation>
    </message>
    <message>
        <source>This service helps calls through, but people still find you by your own address.</source>
        <translation>Ce service aide les appels à passer, mais on vous trouve toujours par votre propre adresse.</translation>
    </message>
    <message>
        <source>Two people who are both on a company, hotel or mobile network may not get through: this service has no part that passes sound and picture on.</source>
        <translation>Deux personnes toutes deux sur un réseau d’entreprise, d’hôtel ou mobile pourraient ne pas passer&#xa0;: ce service n’a rien qui transmette le son et l’image.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutModel</name>
    <message>
        <source>A slower pace</source>
        <translation>Un rythme plus lent</translation>
    </message>
    <message>
        <source>Short breaks</source>
        <translation>De courtes pauses</translation>
    </message>
    <message>
        <source>Camera off sometimes</source>
        <translation>Parfois sans caméra</translation>
    </message>
    <message>
        <source>Chat alongside talking</source>
        <translation>Écrire en plus de parler</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Being asked before exercises</source>
        <translation>Qu’on me demande avant un exercice</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutTherapistPage</name>
    <message>
        <source>Read our agreement</source>
        <translation>Lire notre accord</translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation>Votre thérapeute</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What you can expect</source>
        <translation>À quoi vous pouvez vous attendre</translation>
    </message>
    <message>
        <source>Say it %1</source>
        <translation>Se dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <translation>Parle %1</translation>
    </message>
    <message>
        <source>In your therapist’s words</source>
        <translation>Avec les mots de votre thérapeute</translation>
    </message>
    <message>
        <source>In %1’s words</source>
        <translation>Avec ses mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has been told yet. What %1 writes here comes over when you meet.</source>
        <translation>Rien n’a encore été dit. Ce que %1 écrit ici arrive quand vous vous rencontrez.</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutYouPage</name>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>All of this is up to you. You can change it before any session.</source>
        <translation>Tout cela dépend de vous. Vous pouvez le changer avant chaque séance.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>How to say it (optional)</source>
        <translation>Comment le dire (facultatif)</translation>
    </message>
    <message>
        <source>For example, ROB-in</source>
        <translation>Par exemple, ROB-in</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>Pronoms (facultatif)</translation>
    </message>
    <message>
        <source>Choose any, or none.</source>
        <translation>Choisissez ce que vous voulez, ou rien.</translation>
    </message>
    <message>
        <source>Something about you it would help to know</source>
        <translation>Quelque chose sur vous qu’il serait utile de savoir</translation>
    </message>
    <message>
        <source>Your culture, faith, language, family, or anything that’s gone badly in therapy before.</source>
        <translation>Votre culture, votre foi, votre langue, votre famille, ou ce qui s’est mal passé dans une thérapie.</translation>
    </message>
    <message>
        <source>Only if you’d like to</source>
        <translation>Seulement si vous le souhaitez</translation>
    </message>
    <message>
        <source>Anything that helps you feel at ease?</source>
        <translation>Y a-t-il des choses qui vous mettent à l’aise&#xa0;?</translation>
    </message>
    <message>
        <source>What you do (optional)</source>
        <translation>Ce que vous faites (facultatif)</translation>
    </message>
    <message>
        <source>For example, counselling psychologist</source>
        <translation>Par exemple, psychologue conseil</translation>
    </message>
    <message>
        <source>Languages you speak (optional)</source>
        <translation>Langues que vous parlez (facultatif)</translation>
    </message>
    <message>
        <source>In your own words (optional)</source>
        <translation>Avec vos propres mots (facultatif)</translation>
    </message>
    <message>
        <source>How you work, and what you’d like people to know.</source>
        <translation>Votre façon de travailler, et ce que vous aimeriez faire savoir.</translation>
    </message>
    <message>
        <source>What people can expect (optional)</source>
        <translation>À quoi l’on peut s’attendre (facultatif)</translation>
    </message>
    <message>
        <source>One line each: when you meet, moving a session, how long a reply takes.</source>
        <translation>Une ligne chacun&#xa0;: quand vous vous voyez, déplacer une séance, le temps d’une réponse.</translation>
    </message>
    <message>
        <source>How should we greet you?</source>
        <translation>Comment pouvons-nous vous saluer&#xa0;?</translation>
    </message>
    <message>
        <source>How should people know you?</source>
        <translation>Sous quel nom vous connaître&#xa0;?</translation>
    </message>
    <message>
        <source>Your therapist sees this when you first meet. Nobody else does.</source>
        <translation>Votre thérapeute le voit à votre première rencontre. Personne d’autre.</translation>
    </message>
    <message>
        <source>The people you invite see this when you first meet. Nobody else does.</source>
        <translation>Les personnes que vous invitez le voient à votre première rencontre. Personne d’autre.</translation>
    </message>
    <message>
        <source>A number to ring you on, if the line drops (optional)</source>
        <translation>Un numéro où vous appeler si la connexion se coupe (facultatif)</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AgreementPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Garder une copie</translation>
    </message>
    <message>
        <source>Your agreement arrives when you’re both connected.</source>
        <translation>Votre accord arrive quand vous êtes tous deux connectés.</translation>
    </message>
    <message>
        <source>How we’ll work together</source>
        <translation>Comment nous travaillerons ensemble</translation>
    </message>
    <message>
        <source>Read at your own pace. Ask about anything before you sign.</source>
        <translation>Lisez à votre rythme. Demandez ce que vous voulez avant de signer.</translation>
    </message>
    <message>
        <source>I’ve read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Poser une question là-dessus</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>Qu’aimeriez-vous demander&#xa0;?</translation>
    </message>
    <message>
        <source>It’s handed over when you’re both connected.</source>
        <translation>C’est remis quand vous êtes tous deux connectés.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>So help could reach you if you ever needed it.</source>
        <translation>Pour que de l’aide puisse vous joindre si vous en aviez besoin.</translation>
    </message>
    <message>
        <source>Where are you right now?</source>
        <translation>Où êtes-vous en ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Mon numéro de téléphone</translation>
    </message>
    <message>
        <source>Someone I could call</source>
        <translation>Quelqu’un que je pourrais appeler</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Son numéro de téléphone</translation>
    </message>
    <message>
        <source>Could anyone overhear?</source>
        <translation>Quelqu’un pourrait-il entendre&#xa0;?</translation>
    </message>
    <message>
        <source>If we lose each other</source>
        <translation>Si nous nous perdons</translation>
    </message>
    <message>
        <source>After how long</source>
        <translation>Après combien de temps</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <source>Sign by typing your full name</source>
        <translation>Signez en écrivant votre nom complet</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>I’d rather not sign</source>
        <translation>Je préfère ne pas signer</translation>
    </message>
    <message>
        <source>Withdraw my signature</source>
        <translation>Retirer ma signature</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Signé le %1</translation>
    </message>
    <message>
        <source>You’ve both signed. Either of you can ask to change it at any time.</source>
        <translation>Vous avez tous deux signé. Chacun peut demander un changement à tout moment.</translation>
    </message>
    <message>
        <source>Signed on %1. It’s handed over when you’re both connected.</source>
        <translation>Signé le %1. C’est remis quand vous êtes tous deux connectés.</translation>
    </message>
    <message numerus="yes">
        <source>%n sections left to read. You can stop here and come back.</source>
        <translation>
            <numerusform>Encore %n partie à lire. Vous pouvez vous arrêter ici et revenir.</numerusform>
            <numerusform>Encore %n parties à lire. Vous pouvez vous arrêter ici et revenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’d rather not sign, and that’s fine. You can come back to it.</source>
        <translation>Vous préférez ne pas signer, et c’est très bien. Vous pouvez y revenir.</translation>
    </message>
    <message>
        <source>You withdrew your signature. What was done before stays as it was.</source>
        <translation>Vous avez retiré votre signature. Ce qui a été fait avant reste tel quel.</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>One part has changed</source>
        <translation>Une partie a changé</translation>
    </message>
    <message>
        <source>Some parts have changed</source>
        <translation>Quelques parties ont changé</translation>
    </message>
    <message>
        <source>%1. The rest is the same.</source>
        <translation>%1. Le reste est pareil.</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>Lire ce qui a changé</translation>
    </message>
    <message>
        <source>%1. Read</source>
        <translation>%1. Lu</translation>
    </message>
    <message>
        <source>%1. Not read yet</source>
        <translation>%1. Pas encore lu</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
    <message>
        <source>We haven’t said</source>
        <translation>Nous n’avons rien convenu</translation>
    </message>
    <message>
        <source>%1 rings me</source>
        <translation>%1 m’appelle</translation>
    </message>
    <message>
        <source>I ring %1</source>
        <translation>J’appelle %1</translation>
    </message>
    <message>
        <source>We write</source>
        <translation>Nous nous écrivons</translation>
    </message>
    <message>
        <source>You and %1 can see this. It’s only used if you’re in danger, or if you lose each other.</source>
        <translation>Vous et %1 pouvez voir ceci. Cela sert seulement si vous êtes en danger, ou si vous vous perdez.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AgreementsPage</name>
    <message>
        <source>Version %1, given on %2. Not signed yet</source>
        <translation>Version %1, remise le %2. Pas encore signée</translation>
    </message>
    <message>
        <source>Signed by both on %1. You each keep the same copy</source>
        <translation>Signé par les deux le %1. Chacun garde la même copie</translation>
    </message>
    <message>
        <source>Would rather not sign version %1</source>
        <translation>Préfère ne pas signer la version %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1. What was done before stays as it was</source>
        <translation>Retiré le %1. Ce qui a été fait avant reste tel quel</translation>
    </message>
    <message>
        <source>Anyone who is given the agreement appears here.</source>
        <translation>Qui reçoit l’accord apparaît ici.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>A line that begins with # starts a section. Points begin with -, an aside with &gt;. Give it a new version number when you change it. This is a starting point in plain words: have it checked for the country you work in.</source>
        <translation>Une ligne qui commence par # ouvre une partie. Les points commencent par -, une remarque par &gt;. Donnez-lui un nouveau numéro de version après un changement. C’est un point de départ en mots simples&#xa0;: faites-le vérifier pour votre pays.</translation>
    </message>
    <message>
        <source>The text of your agreement</source>
        <translation>Le texte de votre accord</translation>
    </message>
    <message>
        <source>This text can’t be used yet. It needs a line with # at least, and only plain characters.</source>
        <translation>Ce texte ne convient pas encore. Il faut au moins une ligne avec #, et seulement des caractères simples.</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Prendre ce texte</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 asks: “%2”</source>
        <translation>%1 demande&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Where today: %1</source>
        <translation>Où aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phone number: %1</source>
        <translation>Téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Someone to call: %1</source>
        <translation>Quelqu’un à appeler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Their phone number: %1</source>
        <translation>Son téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Could anyone overhear: %1</source>
        <translation>Quelqu’un pourrait-il entendre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: you ring, after %n minutes</source>
        <translation>
            <numerusform>Si vous vous perdez&#xa0;: vous appelez, après %n minute</numerusform>
            <numerusform>Si vous vous perdez&#xa0;: vous appelez, après %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: %1 rings you, after %n minutes</source>
        <translation>
            <numerusform>Si vous vous perdez&#xa0;: %1 vous appelle, après %n minute</numerusform>
            <numerusform>Si vous vous perdez&#xa0;: %1 vous appelle, après %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: you write, after %n minutes</source>
        <translation>
            <numerusform>Si vous vous perdez&#xa0;: vous écrivez, après %n minute</numerusform>
            <numerusform>Si vous vous perdez&#xa0;: vous écrivez, après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw my signature</source>
        <translation>Retirer ma signature</translation>
    </message>
    <message>
        <source>Withdraw my signature: %1</source>
        <translation>Retirer ma signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>It’s given when you’re both connected</source>
        <translation>Il est remis quand vous êtes tous deux connectés</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Signed on %1. Version %2 was given since then, and is not signed yet</source>
        <translation>Signé le %1. La version %2 a été remise depuis, et n’est pas encore signée</translation>
    </message>
    <message>
        <source>One text in plain words. Each person reads it, asks about it, and chooses whether to sign.</source>
        <translation>Un texte en mots simples. Chaque personne le lit, pose ses questions, et choisit de signer ou non.</translation>
    </message>
    <message>
        <source>This text is in use. Whoever has an earlier one is given it when you next meet.</source>
        <translation>Ce texte est en usage. Qui en a un plus ancien le reçoit à votre prochaine rencontre.</translation>
    </message>
    <message>
        <source>Whoever you send it to is given it with your signature, and chooses whether to sign.</source>
        <translation>Qui vous l’envoyez le reçoit avec votre signature, et choisit de signer ou non.</translation>
    </message>
    <message>
        <source>Give it to %1 when you next meet</source>
        <translation>Le remettre à %1 à votre prochaine rencontre</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Announcements</name>
    <message>
        <source>%1 is ready for you. Go in, or not just yet</source>
        <translation>%1 est là pour vous. Entrez, ou pas tout de suite</translation>
    </message>
    <message>
        <source>%1 is taking a moment</source>
        <translation>%1 prend un moment</translation>
    </message>
    <message>
        <source>The connection dropped. Nobody can see or hear you until you’re back</source>
        <translation>La connexion s’est coupée. Personne ne peut vous voir ni vous entendre jusqu’à votre retour</translation>
    </message>
    <message>
        <source>You are muted</source>
        <translation>Votre micro est coupé</translation>
    </message>
    <message>
        <source>Your microphone is on</source>
        <translation>Votre micro est ouvert</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 est là</translation>
    </message>
    <message>
        <source>%1 is in the waiting room</source>
        <translation>%1 est dans la salle d’attente</translation>
    </message>
    <message>
        <source>%1 is ready for you. Go back, or sound only first</source>
        <translation>%1 est là pour vous. Revenez, ou d’abord avec le son seul</translation>
    </message>
    <message>
        <source>Taking a moment. Both microphones and both cameras are off</source>
        <translation>Prend un moment. Les deux micros et les deux caméras sont coupés</translation>
    </message>
    <message>
        <source>%1 isn’t alone just now. Nobody there can see or hear you</source>
        <translation>%1 a de la compagnie en ce moment. Personne là-bas ne peut vous voir ni vous entendre</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Envoyé à %1</translation>
    </message>
    <message>
        <source>A message from %1</source>
        <translation>Un message de %1</translation>
    </message>
    <message>
        <source>You’re both back.</source>
        <translation>Vous êtes de nouveau ensemble.</translation>
    </message>
    <message>
        <source>Your headset was unplugged. Nothing plays aloud until you say so.</source>
        <translation>Votre casque a été débranché. Rien ne sort à voix haute tant que vous ne le dites pas.</translation>
    </message>
    <message>
        <source>Your microphone was unplugged</source>
        <translation>Votre micro a été débranché</translation>
    </message>
    <message>
        <source>Your speaker was unplugged</source>
        <translation>Votre haut-parleur a été débranché</translation>
    </message>
    <message>
        <source>The camera stopped.</source>
        <translation>La caméra s’est arrêtée.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>alcove::ui::BeforeCard</name>
    <message>
        <source>Before %1</source>
        <translation>Avant %1</translation>
    </message>
    <message>
        <source>Last time, %1</source>
        <translation>La dernière fois, %1</translation>
    </message>
    <message>
        <source>What %1 told you afterwards</source>
        <translation>Ce que %1 vous a dit ensuite</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 sent you this</source>
        <translation>%1 vous a envoyé ceci</translation>
    </message>
</context>
<context>
    <name>alcove::ui::BreathingPanel</name>
    <message>
        <source>Waiting room light. %1 is here</source>
        <translation>Lumière de la salle d’attente. %1 est là</translation>
    </message>
    <message>
        <source>Waiting room light. %1 is not here yet</source>
        <translation>Lumière de la salle d’attente. %1 n’est pas encore là</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Seulement les mots</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Breathe with the light</source>
        <translation>Respirer avec la lumière</translation>
    </message>
    <message>
        <source>Hide the breathing words</source>
        <translation>Masquer les mots de respiration</translation>
    </message>
    <message>
        <source>With the light</source>
        <translation>Avec la lumière</translation>
    </message>
    <message>
        <source>Whenever you’re ready</source>
        <translation>Quand vous voudrez</translation>
    </message>
    <message>
        <source>Take a breath first, if you’d like to.</source>
        <translation>Respirez d’abord, si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Installez-vous</translation>
    </message>
    <message>
        <source>There’s time. Many people feel a little nervous just before.</source>
        <translation>Vous avez le temps. Beaucoup de gens sont un peu nerveux juste avant.</translation>
    </message>
    <message>
        <source>If you’d like to. In for four, out for six.</source>
        <translation>Si vous le souhaitez. Quatre temps pour inspirer, six pour expirer.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallControls</name>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>J’ai besoin d’un moment</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Partir</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Quitter la séance</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Plus de commandes</translation>
    </message>
    <message>
        <source>Close chat panel</source>
        <translation>Fermer le volet des messages</translation>
    </message>
    <message numerus="yes">
        <source>Open chat. %n new messages</source>
        <translation>
            <numerusform>Ouvrir les messages. %n nouveau message</numerusform>
            <numerusform>Ouvrir les messages. %n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Ouvrir les messages</translation>
    </message>
    <message>
        <source>Verified. This is %1. Open safety words</source>
        <translation>Vérifié. C’est %1. Ouvrir les mots de sûreté</translation>
    </message>
    <message>
        <source>%1. Open safety words</source>
        <translation>%1. Ouvrir les mots de sûreté</translation>
    </message>
    <message>
        <source>Connection %1. Open details</source>
        <translation>Connexion %1. Ouvrir les détails</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>Unmute microphone. You are muted</source>
        <translation>Rouvrir le micro. Votre micro est coupé</translation>
    </message>
    <message>
        <source>Mute microphone</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Couper la caméra</translation>
    </message>
    <message>
        <source>Turn camera on. Camera is off</source>
        <translation>Ouvrir la caméra. La caméra est fermée</translation>
    </message>
    <message>
        <source>Turn camera off</source>
        <translation>Fermer la caméra</translation>
    </message>
    <message>
        <source>Taking a moment</source>
        <translation>Prend un moment</translation>
    </message>
    <message>
        <source>Take a moment</source>
        <translation>Prendre un moment</translation>
    </message>
    <message>
        <source>A moment has begun</source>
        <translation>Un moment a commencé</translation>
    </message>
    <message>
        <source>Take a moment. Turns off both microphones and cameras</source>
        <translation>Prendre un moment. Coupe les deux micros et les deux caméras</translation>
    </message>
    <message>
        <source>I need a moment. Turns off both microphones and cameras</source>
        <translation>J’ai besoin d’un moment. Coupe les deux micros et les deux caméras</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallMenu</name>
    <message>
        <source>Someone came in</source>
        <translation>Quelqu’un est entré</translation>
    </message>
    <message>
        <source>How this is feeling</source>
        <translation>Comment je vis ce moment</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Sound and picture</source>
        <translation>Son et image</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Words to check</source>
        <translation>Mots à vérifier</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>De l’aide tout de suite</translation>
    </message>
    <message>
        <source>Move my picture to the other side</source>
        <translation>Mettre mon image de l’autre côté</translation>
    </message>
    <message>
        <source>Stop typing what is said</source>
        <translation>Ne plus écrire ce qui se dit</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Écrire ce qui se dit</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>Masquer mon image</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>Montrer mon image</translation>
    </message>
    <message>
        <source>Back from the small window</source>
        <translation>Revenir de la petite fenêtre</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Petite fenêtre</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallPage</name>
    <message>
        <source>In session with %1</source>
        <translation>En séance avec %1</translation>
    </message>
    <message>
        <source>The connection is a bit uneven. Voices come first, so the picture may soften.</source>
        <translation>La connexion est un peu irrégulière. Les voix passent d’abord, l’image peut s’adoucir.</translation>
    </message>
    <message>
        <source>%1’s connection is weak. They may not hear all of what you say.</source>
        <translation>La connexion de %1 est faible. Tout ce que vous dites n’arrive peut-être pas.</translation>
    </message>
    <message>
        <source>You’re both back.</source>
        <translation>Vous êtes de nouveau ensemble.</translation>
    </message>
    <message>
        <source>%1 was unplugged.</source>
        <translation>%1 a été débranché.</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Votre micro</translation>
    </message>
    <message>
        <source>We’ve gone over to another microphone and kept you muted.</source>
        <translation>Nous avons pris un autre micro, toujours coupé.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rouvrir le micro</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Your speaker</source>
        <translation>Votre haut-parleur</translation>
    </message>
    <message>
        <source>We’ve gone over to another speaker and kept you muted.</source>
        <translation>Nous avons pris un autre haut-parleur. Votre micro reste coupé.</translation>
    </message>
    <message>
        <source>The camera stopped.</source>
        <translation>La caméra s’est arrêtée.</translation>
    </message>
    <message>
        <source>%1 can still hear you.</source>
        <translation>%1 peut toujours vous entendre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Carry on with sound</source>
        <translation>Continuer avec le son</translation>
    </message>
    <message>
        <source>Your computer is busy, so we’ve made the picture simpler. Closing other programs can help.</source>
        <translation>Votre ordinateur est occupé, l’image est donc plus simple. Fermer d’autres programmes peut aider.</translation>
    </message>
    <message>
        <source>You’re muted.</source>
        <translation>Votre micro est coupé.</translation>
    </message>
    <message>
        <source>Your headset was unplugged.</source>
        <translation>Votre casque a été débranché.</translation>
    </message>
    <message>
        <source>Nothing plays aloud until you say so.</source>
        <translation>Rien ne sort à voix haute tant que vous ne le dites pas.</translation>
    </message>
    <message>
        <source>I’m alone, use the speaker</source>
        <translation>Je suis seul·e, utiliser le haut-parleur</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>Aucun micro trouvé.</translation>
    </message>
    <message>
        <source>Plug one in. It’s noticed by itself.</source>
        <translation>Branchez-en un. C’est remarqué tout seul.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallWords</name>
    <message>
        <source>Steady</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>A bit uneven</source>
        <translation>Un peu irrégulière</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nouvel appareil</translation>
    </message>
    <message>
        <source>Words are different</source>
        <translation>Les mots sont différents</translation>
    </message>
    <message>
        <source>You’re past the end. Take the time you need to close.</source>
        <translation>L’heure est passée. Prenez le temps qu’il faut pour conclure.</translation>
    </message>
    <message>
        <source>A few minutes left</source>
        <translation>Encore quelques minutes</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Encore environ %n minute</numerusform>
            <numerusform>Encore environ %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alcove::ui::CaptionWriter</name>
    <message>
        <source>Stop typing</source>
        <translation>Ne plus écrire</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Écrire ce qui se dit</translation>
    </message>
    <message>
        <source>Type what is said. %1 reads it at once. Nothing is kept</source>
        <translation>Écrivez ce qui se dit. %1 le lit aussitôt. Rien n’est gardé</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Fermer les messages</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>You and %1. Gone when the session ends.</source>
        <translation>Vous et %1. Disparaît à la fin de la séance.</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>l’autre personne</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>L’autre personne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote a message, and the message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CheckPage</name>
    <message>
        <source>Play the chime</source>
        <translation>Jouer le carillon</translation>
    </message>
    <message>
        <source>Check your setup</source>
        <translation>Vérifiez votre matériel</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Nothing here is recorded, and nobody else can see or hear it</source>
        <translation>Rien n’est enregistré ici, et personne d’autre ne peut vous voir ni vous entendre</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Je l’entends</translation>
    </message>
    <message>
        <source>It’s quiet</source>
        <translation>C’est faible</translation>
    </message>
    <message>
        <source>I don’t hear it</source>
        <translation>Je ne l’entends pas</translation>
    </message>
    <message>
        <source>Light on your picture</source>
        <translation>La lumière sur votre image</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Ouvrir la caméra</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Plutôt</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Could somebody come in? Could somebody hear you through a door or wall? Can your screen be seen from outside?</source>
        <translation>Quelqu’un pourrait-il entrer&#xa0;? Vous entendre à travers une porte ou un mur&#xa0;? Voit-on votre écran du dehors&#xa0;?</translation>
    </message>
    <message>
        <source>It’s fairly loud where you are, which also covers your voice a little.</source>
        <translation>Il y a du bruit autour de vous, ce qui couvre aussi un peu votre voix.</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Vous seul·e pouvez voir ceci</translation>
    </message>
    <message>
        <source>Your own picture. Only you can see this</source>
        <translation>Votre propre image. Vous seul·e pouvez voir ceci</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Say a few words and hear them back two seconds later. Nobody else is there.</source>
        <translation>Dites quelques mots et écoutez-les deux secondes plus tard. Personne d’autre n’est là.</translation>
    </message>
    <message>
        <source>Start a rehearsal</source>
        <translation>Commencer la répétition</translation>
    </message>
    <message>
        <source>Rehearse a call</source>
        <translation>Répéter un appel</translation>
    </message>
    <message>
        <source>Record five seconds</source>
        <translation>Enregistrer cinq secondes</translation>
    </message>
    <message>
        <source>Quieten background noise</source>
        <translation>Adoucir les bruits de fond</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Douce</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Quieten background noise: %1</source>
        <translation>Adoucir les bruits de fond&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hear how you sound</source>
        <translation>Écoutez comment on vous entend</translation>
    </message>
    <message>
        <source>I don’t use sound</source>
        <translation>Je n’utilise pas le son</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Garder le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved. It holds no names.</source>
        <translation>Gardé. Il ne contient aucun nom.</translation>
    </message>
    <message>
        <source>The report couldn’t be saved there. Choose another place.</source>
        <translation>Le rapport n’a pas pu être gardé là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Aucun micro trouvé</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Aucun haut-parleur trouvé</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du micro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Say a few words. Then you hear what your therapist would hear, once, and it’s gone.</source>
        <translation>Dites quelques mots. Vous entendrez ensuite ce que votre thérapeute entendrait, une fois, puis c’est effacé.</translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation>Dites quelques mots.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>This is how you will sound.</source>
        <translation>Voilà comment on vous entendra.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CheckWords</name>
    <message>
        <source>Play the chime and listen.</source>
        <translation>Jouez le carillon et écoutez.</translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation>Dites quelques mots.</translation>
    </message>
    <message>
        <source>Play the chime to listen for echo.</source>
        <translation>Jouez le carillon pour chercher un écho.</translation>
    </message>
    <message>
        <source>Turn the camera on when you’re ready.</source>
        <translation>Ouvrez la caméra quand vous voudrez.</translation>
    </message>
    <message>
        <source>Does your room feel private enough? Only you can say.</source>
        <translation>Votre pièce vous semble-t-elle assez tranquille&#xa0;? Vous seul·e pouvez le dire.</translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation>Vérification.</translation>
    </message>
    <message>
        <source>You said you can hear the chime.</source>
        <translation>Vous dites que vous entendez le carillon.</translation>
    </message>
    <message>
        <source>You said it’s quiet.</source>
        <translation>Vous dites qu’il est faible.</translation>
    </message>
    <message>
        <source>Turn the computer’s volume up, then play it again.</source>
        <translation>Montez le son de l’ordinateur, puis rejouez-le.</translation>
    </message>
    <message>
        <source>You didn’t hear it.</source>
        <translation>Vous ne l’avez pas entendu.</translation>
    </message>
    <message>
        <source>Choose another speaker on the right, or plug in headphones.</source>
        <translation>Choisissez un autre haut-parleur à droite, ou branchez des écouteurs.</translation>
    </message>
    <message>
        <source>No speaker found.</source>
        <translation>Aucun haut-parleur trouvé.</translation>
    </message>
    <message>
        <source>Plug in headphones or a speaker. It’s noticed by itself.</source>
        <translation>Branchez des écouteurs ou un haut-parleur. C’est remarqué tout seul.</translation>
    </message>
    <message>
        <source>We can hear you clearly.</source>
        <translation>Nous vous entendons bien.</translation>
    </message>
    <message>
        <source>You sound quiet.</source>
        <translation>Le son est faible.</translation>
    </message>
    <message>
        <source>Move a little closer, or choose another microphone.</source>
        <translation>Rapprochez-vous un peu, ou choisissez un autre micro.</translation>
    </message>
    <message>
        <source>You sound very loud.</source>
        <translation>Le son est très fort.</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <translation>Reculez un peu.</translation>
    </message>
    <message>
        <source>There’s noise around you.</source>
        <translation>Il y a du bruit autour de vous.</translation>
    </message>
    <message>
        <source>Close a window, or turn on “Quieten background noise”.</source>
        <translation>Fermez une fenêtre, ou activez «&#xa0;Adoucir les bruits de fond&#xa0;».</translation>
    </message>
    <message>
        <source>No sound is reaching us.</source>
        <translation>Aucun son ne nous parvient.</translation>
    </message>
    <message>
        <source>Check the switch on your headset. Or choose another microphone.</source>
        <translation>Regardez l’interrupteur de votre casque. Ou choisissez un autre micro.</translation>
    </message>
    <message>
        <source>Alcove isn’t allowed to use the microphone.</source>
        <translation>Alcove n’a pas l’autorisation d’utiliser le micro.</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>Aucun micro trouvé.</translation>
    </message>
    <message>
        <source>Plug one in. It’s noticed by itself.</source>
        <translation>Branchez-en un. C’est remarqué tout seul.</translation>
    </message>
    <message>
        <source>No echo, so you don’t need headphones.</source>
        <translation>Pas d’écho, vous n’avez pas besoin d’écouteurs.</translation>
    </message>
    <message>
        <source>A little echo.</source>
        <translation>Un peu d’écho.</translation>
    </message>
    <message>
        <source>Headphones would help. Turning the speaker down also helps.</source>
        <translation>Des écouteurs aideraient. Baisser le haut-parleur aide aussi.</translation>
    </message>
    <message>
        <source>Strong echo.</source>
        <translation>Écho fort.</translation>
    </message>
    <message>
        <source>Please use headphones today.</source>
        <translation>Prenez des écouteurs aujourd’hui, s’il vous plaît.</translation>
    </message>
    <message>
        <source>We can see you clearly.</source>
        <translation>Nous vous voyons bien.</translation>
    </message>
    <message>
        <source>We can see you. Your picture is a little dark.</source>
        <translation>Nous vous voyons. Votre image est un peu sombre.</translation>
    </message>
    <message>
        <source>Try facing the window, or put a lamp behind your screen. Or leave it as it is.</source>
        <translation>Tournez-vous vers la fenêtre, ou mettez une lampe derrière l’écran. Ou laissez comme c’est.</translation>
    </message>
    <message>
        <source>We can see you. Your picture is very bright.</source>
        <translation>Nous vous voyons. Votre image est très claire.</translation>
    </message>
    <message>
        <source>Turn a lamp down, or close a curtain. Or leave it as it is.</source>
        <translation>Baissez une lampe, ou tirez un rideau. Ou laissez comme c’est.</translation>
    </message>
    <message>
        <source>The light is behind you.</source>
        <translation>La lumière est derrière vous.</translation>
    </message>
    <message>
        <source>Turn so that the window is in front of you.</source>
        <translation>Tournez-vous pour avoir la fenêtre en face.</translation>
    </message>
    <message>
        <source>The camera sends only black.</source>
        <translation>La caméra n’envoie que du noir.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>Débranchez-la et rebranchez-la, ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>Something covers the camera.</source>
        <translation>Quelque chose couvre la caméra.</translation>
    </message>
    <message>
        <source>Open its cover or take the sticker off. You can also meet with sound only.</source>
        <translation>Ouvrez son cache ou retirez l’autocollant. Vous pouvez aussi vous voir avec le son seul.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Pas d’image.</translation>
    </message>
    <message>
        <source>Another program may be using the camera. Close it, then try again.</source>
        <translation>Un autre programme utilise peut-être la caméra. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Alcove isn’t allowed to use the camera.</source>
        <translation>Alcove n’a pas l’autorisation d’utiliser la caméra.</translation>
    </message>
    <message>
        <source>No camera found.</source>
        <translation>Aucune caméra trouvée.</translation>
    </message>
    <message>
        <source>You can also meet with sound only.</source>
        <translation>Vous pouvez aussi vous retrouver avec le son seul.</translation>
    </message>
    <message>
        <source>You said yes.</source>
        <translation>Vous avez dit oui.</translation>
    </message>
    <message>
        <source>You said mostly.</source>
        <translation>Vous avez dit plutôt.</translation>
    </message>
    <message>
        <source>A fan or music outside the door can help. Headphones keep your therapist’s voice private.</source>
        <translation>Un ventilateur ou de la musique derrière la porte peut aider. Des écouteurs gardent privée la voix de votre thérapeute.</translation>
    </message>
    <message>
        <source>You said not today.</source>
        <translation>Vous avez dit pas aujourd’hui.</translation>
    </message>
    <message>
        <source>You can use chat, speak quietly, or ask to move the session. Your therapist would want to know.</source>
        <translation>Vous pouvez écrire, parler doucement, ou demander à déplacer la séance. Votre thérapeute voudrait le savoir.</translation>
    </message>
    <message>
        <source>Good enough for clear picture and sound.</source>
        <translation>Assez bonne pour une image et un son clairs.</translation>
    </message>
    <message>
        <source>Good enough for sound. The picture may soften at times.</source>
        <translation>Assez bonne pour le son. L’image peut s’adoucir par moments.</translation>
    </message>
    <message>
        <source>Sitting nearer your Wi-Fi box can help.</source>
        <translation>Vous rapprocher de votre box peut aider.</translation>
    </message>
    <message>
        <source>Too weak for a call right now.</source>
        <translation>Trop faible pour un appel en ce moment.</translation>
    </message>
    <message>
        <source>Try another network, or use the phone number in your agreement.</source>
        <translation>Essayez un autre réseau, ou le numéro de téléphone de votre accord.</translation>
    </message>
    <message>
        <source>This computer isn’t connected to a network.</source>
        <translation>Cet ordinateur n’est relié à aucun réseau.</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or plug in a cable. It’s noticed by itself.</source>
        <translation>Reliez-vous au Wi-Fi ou branchez un câble. C’est remarqué tout seul.</translation>
    </message>
    <message>
        <source>This network lets no call through.</source>
        <translation>Ce réseau ne laisse passer aucun appel.</translation>
    </message>
    <message>
        <source>Your therapist’s computer isn’t on just now; everything here is fine.</source>
        <translation>L’ordinateur de votre thérapeute n’est pas allumé pour le moment&#xa0;; ici, tout va bien.</translation>
    </message>
    <message>
        <source>You’re connected. The rest is tested in the waiting room.</source>
        <translation>Vous êtes relié·e. Le reste se vérifie dans la salle d’attente.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Pas essayé</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Pourrait être mieux</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Ne marche pas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Écho</translation>
    </message>
    <message>
        <source>Camera and light</source>
        <translation>Caméra et lumière</translation>
    </message>
    <message>
        <source>Private space</source>
        <translation>Un lieu à vous</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Skipped. You don’t use sound.</source>
        <translation>Passé. Vous n’utilisez pas le son.</translation>
    </message>
    <message>
        <source>None heard</source>
        <translation>Rien entendu</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>A bit uneven</source>
        <translation>Un peu irrégulière</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>You haven’t checked your setup yet</source>
        <translation>Vous n’avez pas encore vérifié votre matériel</translation>
    </message>
    <message>
        <source>You’re ready</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Presque prêt</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>Une chose à régler</translation>
    </message>
    <message>
        <source>It takes about two minutes. Any order is fine.</source>
        <translation>Cela prend environ deux minutes. L’ordre n’importe pas.</translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation>Tout marche.</translation>
    </message>
    <message>
        <source>One thing could be a bit better. The rest is working.</source>
        <translation>Une chose pourrait être un peu mieux. Le reste marche.</translation>
    </message>
    <message>
        <source>Sound works. Picture needs a look.</source>
        <translation>Le son marche. L’image demande un coup d’œil.</translation>
    </message>
    <message>
        <source>%1 isn’t working yet.</source>
        <translation>%1 ne marche pas encore.</translation>
    </message>
    <message>
        <source>Open System Settings.</source>
        <translation>Ouvrez les Réglages Système.</translation>
    </message>
    <message>
        <source>Choose Privacy &amp; Security, then Camera.</source>
        <translation>Choisissez Confidentialité et sécurité, puis Caméra.</translation>
    </message>
    <message>
        <source>Choose Privacy &amp; Security, then Microphone.</source>
        <translation>Choisissez Confidentialité et sécurité, puis Micro.</translation>
    </message>
    <message>
        <source>Turn on Alcove.</source>
        <translation>Activez Alcove.</translation>
    </message>
    <message>
        <source>Come back here. It’s noticed by itself.</source>
        <translation>Revenez ici. C’est remarqué tout seul.</translation>
    </message>
    <message>
        <source>Open Settings.</source>
        <translation>Ouvrez les Paramètres.</translation>
    </message>
    <message>
        <source>Choose Privacy, then Camera.</source>
        <translation>Choisissez Confidentialité, puis Caméra.</translation>
    </message>
    <message>
        <source>Choose Privacy, then Microphone.</source>
        <translation>Choisissez Confidentialité, puis Microphone.</translation>
    </message>
    <message>
        <source>Turn on access for desktop apps.</source>
        <translation>Autorisez l’accès pour les applications de bureau.</translation>
    </message>
    <message>
        <source>If it isn’t listed, ask whoever looks after this computer for the groups “video” and “audio”.</source>
        <translation>S’il n’y figure pas, parlez des groupes «&#xa0;video&#xa0;» et «&#xa0;audio&#xa0;» à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your setup looked fine on %1</source>
        <translation>Votre matériel allait bien le %1</translation>
    </message>
    <message>
        <source>Sound, camera and connection all worked.</source>
        <translation>Son, caméra et connexion, tout marchait.</translation>
    </message>
    <message>
        <source>Your setup needs a look</source>
        <translation>Votre matériel demande un coup d’œil</translation>
    </message>
    <message>
        <source>%1 wasn’t working on %2.</source>
        <translation>%1 ne marchait pas le %2.</translation>
    </message>
    <message>
        <source>It takes about two minutes.</source>
        <translation>Cela prend environ deux minutes.</translation>
    </message>
    <message>
        <source>Check your setup</source>
        <translation>Vérifiez votre matériel</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ClientHomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Your next session</source>
        <translation>Votre prochaine séance</translation>
    </message>
    <message>
        <source>Go to the waiting room</source>
        <translation>Aller à la salle d’attente</translation>
    </message>
    <message>
        <source>Have a different link?</source>
        <translation>Vous avez un autre lien&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Rien de prévu pour l’instant</translation>
    </message>
    <message>
        <source>When your therapist sends a link, paste it here. There’s no rush.</source>
        <translation>Quand votre thérapeute vous envoie un lien, collez-le ici. Rien ne presse.</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>Votre lien</translation>
    </message>
    <message>
        <source>Pasting a link tells nobody anything. You choose when to go in.</source>
        <translation>Coller un lien ne dit rien à personne. Vous choisissez quand entrer.</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>Besoin d’aide tout de suite&#xa0;?</translation>
    </message>
    <message>
        <source>Alcove isn’t for emergencies.</source>
        <translation>Alcove n’est pas fait pour les urgences.</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
    <message numerus="yes">
        <source>With %1, for about %n minutes</source>
        <translation>
            <numerusform>Avec %1, pour environ %n minute</numerusform>
            <numerusform>Avec %1, pour environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Only you and %1 can join</source>
        <translation>Seuls vous et %1 pouvez entrer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Write a note first</source>
        <translation>Écrire d’abord une note</translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation>Vérifier mon matériel</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Me donner un but</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ComfortPopover</name>
    <message>
        <source>Slower, please</source>
        <translation>Plus doucement, s’il vous plaît</translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation>C’est bien ainsi</translation>
    </message>
    <message>
        <source>We can go on</source>
        <translation>Nous pouvons continuer</translation>
    </message>
    <message>
        <source>How is this feeling for you right now?</source>
        <translation>Comment vivez-vous ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>Show nothing</source>
        <translation>Ne rien montrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the dial</source>
        <translation>Fermer ce choix</translation>
    </message>
    <message>
        <source>%1 sees nothing of this</source>
        <translation>%1 n’en voit rien</translation>
    </message>
    <message>
        <source>%1 sees: %2</source>
        <translation>%1 voit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ConnectionSection</name>
    <message>
        <source>Only through a connection service</source>
        <translation>Seulement par un service de connexion</translation>
    </message>
    <message>
        <source>The other person’s computer doesn’t learn your internet address. Works when your link or practice names a service.</source>
        <translation>L’ordinateur de l’autre personne n’apprend pas votre adresse internet. Possible quand votre lien ou votre cabinet indique un service.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show how people reach you</source>
        <translation>Montrer comment on peut vous joindre</translation>
    </message>
    <message>
        <source>How people reach you</source>
        <translation>Comment on peut vous joindre</translation>
    </message>
    <message>
        <source>Whether your links work from outside your network.</source>
        <translation>Si vos liens marchent hors de votre réseau.</translation>
    </message>
    <message>
        <source>There’s no connection service on this computer yet. Until you set one up below, you can’t make new links.</source>
        <translation>Il n’y a pas encore de service de connexion sur cet ordinateur. Tant que vous n’en avez pas configuré un ci-dessous, vous ne pouvez pas créer de nouveaux liens.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CopyReminder</name>
    <message>
        <source>There is no copy of what you keep here</source>
        <translation>Il n’y a pas de copie de ce que vous gardez ici</translation>
    </message>
    <message>
        <source>If this computer breaks or gets lost, a copy brings it all back.</source>
        <translation>Si cet ordinateur tombe en panne ou se perd, une copie ramène tout.</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>Prendre une copie</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CountryNames</name>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Cover</name>
    <message>
        <source>I’m alone again</source>
        <translation>Je suis de nouveau seul·e</translation>
    </message>
</context>
<context>
    <name>alcove::ui::DevicesSection</name>
    <message>
        <source>Quieten background noise</source>
        <translation>Adoucir les bruits de fond</translation>
    </message>
    <message>
        <source>Softens fans and traffic. Your voice stays natural.</source>
        <translation>Adoucit ventilateurs et circulation. Votre voix reste naturelle.</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du micro</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>No camera. You can also meet with sound only.</source>
        <translation>Pas de caméra. Vous pouvez aussi vous retrouver avec le son seul.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Aucun micro trouvé</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Aucun haut-parleur trouvé</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation>Vérifier mon matériel</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Vous seul·e pouvez voir ceci</translation>
    </message>
</context>
<context>
    <name>alcove::ui::DevicesSheet</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>Aucun micro trouvé</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du micro</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Aucun haut-parleur trouvé</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>No camera. You can also meet with sound only.</source>
        <translation>Pas de caméra. Vous pouvez aussi vous retrouver avec le son seul.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>alcove::ui::EraseSheet</name>
    <message>
        <source>Erase everything here?</source>
        <translation>Tout effacer ici&#xa0;?</translation>
    </message>
    <message>
        <source>Save a copy for me first</source>
        <translation>Garder d’abord une copie pour moi</translation>
    </message>
    <message>
        <source>Type %1 to go ahead</source>
        <translation>Écrivez %1 pour continuer</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word to type</comment>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Your notes, goals, reflections and agreement will be gone from this computer. This can’t be undone.</source>
        <translation>Vos notes, buts, réflexions et votre accord disparaîtront de cet ordinateur. On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Garder une copie</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>l’autre personne</translation>
    </message>
    <message>
        <source>What you shared with %1 stays in %1’s records. You can ask about those in person. Copies and backups you saved elsewhere stay where they are.</source>
        <translation>Ce que vous avez partagé avec %1 reste dans les dossiers de %1. Vous pouvez en parler de vive voix. Les copies gardées ailleurs restent où elles sont.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ErrorText</name>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>l’autre personne</translation>
    </message>
    <message>
        <source>Part of what arrived could not be read. Try once more.</source>
        <translation>Une partie de ce qui est arrivé n’a pas pu être lue. Réessayez.</translation>
    </message>
    <message>
        <source>This was made with another version of Alcove. Both of you need a recent one.</source>
        <translation>Cela vient d’une autre version d’Alcove. Il vous en faut une récente à tous les deux.</translation>
    </message>
    <message>
        <source>This link has stopped working. Ask %1 for a new one.</source>
        <translation>Ce lien ne marche plus. Demandez-en un nouveau à %1.</translation>
    </message>
    <message>
        <source>This link has been turned off. Ask %1 for a new one.</source>
        <translation>Ce lien a été désactivé. Demandez-en un nouveau à %1.</translation>
    </message>
    <message>
        <source>This link was made for someone else. If that’s a surprise, ask %1.</source>
        <translation>Ce lien a été fait pour quelqu’un d’autre. Si cela vous étonne, demandez à %1.</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program, then try again.</source>
        <translation>Un autre programme l’utilise peut-être. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>There’s no way through to %1 from this network. Another network may work.</source>
        <translation>Depuis ce réseau, aucun chemin ne mène à %1. Un autre réseau pourrait marcher.</translation>
    </message>
    <message>
        <source>No answer came from %1. You can try again whenever you like.</source>
        <translation>Pas de réponse de %1. Vous pouvez réessayer quand vous voulez.</translation>
    </message>
    <message>
        <source>Another program is using the place where Alcove listens. Close it, or restart Alcove.</source>
        <translation>Un autre programme occupe la place où Alcove écoute. Fermez-le, ou relancez Alcove.</translation>
    </message>
    <message>
        <source>It isn’t there any more. Plug it in again, or choose another.</source>
        <translation>Il n’est plus là. Rebranchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The computer’s settings don’t let Alcove use this. You can change that there.</source>
        <translation>Les réglages de l’ordinateur n’autorisent pas Alcove à s’en servir. Vous pouvez y changer cela.</translation>
    </message>
    <message>
        <source>Alcove could not make sure that this is %1, so nothing was shared.</source>
        <translation>Alcove n’a pas pu s’assurer que c’est %1, rien n’a donc été partagé.</translation>
    </message>
    <message>
        <source>%1 can’t meet just now. Nothing is wrong with your link.</source>
        <translation>%1 ne peut pas pour le moment. Votre lien n’a rien.</translation>
    </message>
    <message>
        <source>The connection dropped and could not be found again. You can come back with the same link.</source>
        <translation>La connexion s’est coupée et n’a pas pu être retrouvée. Vous pouvez revenir avec le même lien.</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk has room.</source>
        <translation>Cela n’a pas pu être gardé sur cet ordinateur. Regardez s’il reste de la place.</translation>
    </message>
    <message>
        <source>This is more than Alcove can take at once.</source>
        <translation>C’est plus qu’Alcove ne peut prendre à la fois.</translation>
    </message>
    <message>
        <source>That isn’t possible at this moment.</source>
        <translation>Ce n’est pas possible en ce moment.</translation>
    </message>
    <message>
        <source>One of the settings is out of range.</source>
        <translation>L’un des réglages est hors limites.</translation>
    </message>
    <message>
        <source>Part of the link is missing. Copy all of it and paste again.</source>
        <translation>Il manque une partie du lien. Copiez-le en entier et collez-le encore.</translation>
    </message>
    <message>
        <source>This isn’t an Alcove link. Alcove links begin with %1 or your practice’s address.</source>
        <translation>Ce n’est pas un lien Alcove. Ils commencent par %1 ou par l’adresse de votre cabinet.</translation>
    </message>
    <message>
        <source>This link was for a session on %1. Ask %2 for a new one.</source>
        <translation>Ce lien était pour une séance du %1. Demandez-en un nouveau à %2.</translation>
    </message>
    <message>
        <source>There is more than one link in this. Paste only the one you want to use.</source>
        <translation>Il y a plus d’un lien là-dedans. Collez seulement celui que vous voulez utiliser.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::FeedbackPage</name>
    <message>
        <source>I felt</source>
        <translation>Je me suis senti·e</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>pas entendu</translation>
    </message>
    <message>
        <source>heard and respected</source>
        <translation>entendu et respecté</translation>
    </message>
    <message>
        <source>We talked about</source>
        <translation>Nous avons parlé de</translation>
    </message>
    <message>
        <source>things that matter less</source>
        <translation>des choses moins importantes</translation>
    </message>
    <message>
        <source>what matters to me</source>
        <translation>ce qui compte pour moi</translation>
    </message>
    <message>
        <source>The way we worked</source>
        <translation>Notre façon de travailler</translation>
    </message>
    <message>
        <source>didn’t suit me</source>
        <translation>ne me convenait pas</translation>
    </message>
    <message>
        <source>suited me</source>
        <translation>me convenait</translation>
    </message>
    <message>
        <source>Today, overall</source>
        <translation>Aujourd’hui, dans l’ensemble</translation>
    </message>
    <message>
        <source>something was missing</source>
        <translation>il manquait quelque chose</translation>
    </message>
    <message>
        <source>was right for me</source>
        <translation>était bien pour moi</translation>
    </message>
    <message>
        <source>How was today?</source>
        <translation>Comment était-ce aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Effacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>At ease</source>
        <translation>À l’aise</translation>
    </message>
    <message>
        <source>Mostly at ease</source>
        <translation>Plutôt à l’aise</translation>
    </message>
    <message>
        <source>A bit uneasy</source>
        <translation>Un peu mal à l’aise</translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation>Mal à l’aise</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Je préfère ne pas dire</translation>
    </message>
    <message>
        <source>How comfortable did you feel?</source>
        <translation>Étiez-vous à l’aise&#xa0;?</translation>
    </message>
    <message>
        <source>Anything you’d like to say?</source>
        <translation>Aimeriez-vous dire quelque chose&#xa0;?</translation>
    </message>
    <message>
        <source>What helped, what didn’t, or what to do differently.</source>
        <translation>Ce qui a aidé, ce qui n’a pas aidé, ou ce qu’il faudrait changer.</translation>
    </message>
    <message>
        <source>Nobody sees any of this until you choose below</source>
        <translation>Personne ne voit rien de ceci avant votre choix ci-dessous</translation>
    </message>
    <message>
        <source>The four statements are Alcove’s own words. They are not a test and not a published scale.</source>
        <translation>Les quatre phrases sont les mots d’Alcove. Ce n’est ni un test ni une échelle publiée.</translation>
    </message>
    <message>
        <source>Keep for myself</source>
        <translation>Garder pour moi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
    <message>
        <source>This helps you both find what works. It isn’t a test of you, or of %1. Leave anything blank.</source>
        <translation>Cela vous aide tous deux à trouver ce qui marche. Ce n’est pas un examen de vous, ni de %1. Laissez vide ce que vous voulez.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>All three are fine. If you keep it or skip, %1 isn’t told which.</source>
        <translation>Les trois conviennent. Si vous gardez ou passez, %1 ne sait pas lequel.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::GoalsCard</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Goals are something to aim for, in your own words. There’s no need to have any.</source>
        <translation>Un but, c’est quelque chose à viser, avec vos propres mots. Rien n’oblige à en avoir.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Me donner un but</translation>
    </message>
    <message>
        <source>Edit my goals</source>
        <translation>Modifier mes buts</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mes buts</translation>
    </message>
    <message>
        <source>You and %1 can see this</source>
        <translation>Vous et %1 pouvez voir ceci</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>Évoqué le %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::GoalsPage</name>
    <message>
        <source>Getting nearer</source>
        <translation>On s’en approche</translation>
    </message>
    <message>
        <source>A little nearer</source>
        <translation>Un peu plus près</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>À peu près pareil</translation>
    </message>
    <message>
        <source>Further away just now</source>
        <translation>Plus loin en ce moment</translation>
    </message>
    <message>
        <source>Goals are something to aim for, in your own words. There’s no need to have any.</source>
        <translation>Un but, c’est quelque chose à viser, avec vos propres mots. Rien n’oblige à en avoir.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Me donner un but</translation>
    </message>
    <message>
        <source>My therapist can see my goals</source>
        <translation>Mon ou ma thérapeute peut voir mes buts</translation>
    </message>
    <message>
        <source>They’re handed over when you’re both connected.</source>
        <translation>Ils sont remis quand vous êtes tous deux connectés.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mes buts</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Sleep through most nights</source>
        <translation>Dormir presque toutes les nuits</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this goal</source>
        <translation>Ajouter ce but</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>But&#xa0;: %1</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>Évoqué le %1</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>Pas encore évoqué</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>goal, how near it seems</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>We talked about it today</source>
        <translation>Nous en avons parlé aujourd’hui</translation>
    </message>
    <message>
        <source>We talked about it today: %1</source>
        <translation>Nous en avons parlé aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out the goal: %1</source>
        <translation>Retirer le but&#xa0;: %1</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
    <message>
        <source>You and %1 can see this</source>
        <translation>Vous et %1 pouvez voir ceci</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Vous seul·e pouvez voir ceci</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Help</name>
    <message>
        <source>Getting your link</source>
        <translation>Recevoir votre lien</translation>
    </message>
    <message>
        <source>Your therapist sends you a link. It works for you only.</source>
        <translation>Votre thérapeute vous envoie un lien. Il ne marche que pour vous.</translation>
    </message>
    <message>
        <source>Paste the link on the first page, or paste the whole message it came in. Alcove finds the link in it.</source>
        <translation>Collez le lien sur la première page, ou tout le message qui le contient. Alcove y trouve le lien.</translation>
    </message>
    <message>
        <source>Pasting a link tells nobody anything. Alcove connects when you press “Go to the waiting room”.</source>
        <translation>Coller un lien ne dit rien à personne. Alcove se connecte quand vous appuyez sur «&#xa0;Aller à la salle d’attente&#xa0;».</translation>
    </message>
    <message>
        <source>Under the link you can read which places Alcove will ask for your therapist.</source>
        <translation>Sous le lien, vous pouvez lire où Alcove cherchera votre thérapeute.</translation>
    </message>
    <message>
        <source>Checking your setup</source>
        <translation>Vérifier votre matériel</translation>
    </message>
    <message>
        <source>The check looks at speaker, microphone, echo, camera, light, room and connection, one at a time.</source>
        <translation>La vérification regarde haut-parleur, micro, écho, caméra, lumière, pièce et connexion, un par un.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nobody can see or hear you.</source>
        <translation>Rien n’en quitte cet ordinateur, et personne ne peut vous voir ni vous entendre.</translation>
    </message>
    <message>
        <source>You can skip any part. Meeting with sound only is fine too.</source>
        <translation>Vous pouvez passer chaque partie. Se retrouver avec le son seul convient aussi.</translation>
    </message>
    <message>
        <source>It also works without a link and without a network.</source>
        <translation>Elle marche aussi sans lien et sans réseau.</translation>
    </message>
    <message>
        <source>The waiting room</source>
        <translation>La salle d’attente</translation>
    </message>
    <message>
        <source>A light in the arch means that your therapist is here. Without it, your therapist isn’t connected yet.</source>
        <translation>Une lumière dans l’arche veut dire que votre thérapeute est là. Sans elle, votre thérapeute n’est pas encore connecté·e.</translation>
    </message>
    <message>
        <source>Your therapist lets you in. You then choose when to go in, or take a little longer.</source>
        <translation>Votre thérapeute vous ouvre. Vous choisissez ensuite quand entrer, ou d’attendre un peu.</translation>
    </message>
    <message>
        <source>Until you go in, your therapist can’t see or hear you. The small picture of you stays on this computer.</source>
        <translation>Avant que vous entriez, votre thérapeute ne peut ni vous voir ni vous entendre. Votre petite image reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>En séance</translation>
    </message>
    <message>
        <source>The row under the picture has everything: mute, camera, a moment, chat and leave. It never hides.</source>
        <translation>La rangée sous l’image contient tout&#xa0;: micro, caméra, un moment, messages et partir. Elle ne se cache jamais.</translation>
    </message>
    <message>
        <source>Muted means that your microphone is off before anything is sent.</source>
        <translation>Micro coupé veut dire qu’il est fermé avant que rien ne soit envoyé.</translation>
    </message>
    <message>
        <source>You can hide your own picture. The other person still sees you.</source>
        <translation>Vous pouvez masquer votre image. L’autre personne vous voit toujours.</translation>
    </message>
    <message>
        <source>Chat is gone when the session ends, unless both of you keep it.</source>
        <translation>Les messages disparaissent à la fin de la séance, sauf si vous les gardez tous deux.</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>J’ai besoin d’un moment</translation>
    </message>
    <message>
        <source>One press turns off both microphones and both cameras. The connection stays.</source>
        <translation>Une pression coupe les deux micros et les deux caméras. La connexion reste.</translation>
    </message>
    <message>
        <source>Only the person who asked for the moment ends it. There is no time limit.</source>
        <translation>Seule la personne qui a demandé le moment y met fin. Il n’y a pas de limite de temps.</translation>
    </message>
    <message>
        <source>Press the button, or Ctrl and Space together, or F8.</source>
        <translation>Appuyez sur le bouton, ou sur Ctrl et Espace ensemble, ou sur F8.</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>Mots de sûreté</translation>
    </message>
    <message>
        <source>At your first session you each see the same four words and read them to each other.</source>
        <translation>À votre première séance, vous voyez les mêmes quatre mots et vous vous les lisez.</translation>
    </message>
    <message>
        <source>If somebody were secretly sitting between you, the words would not match.</source>
        <translation>Si quelqu’un se tenait en secret entre vous, les mots ne seraient pas les mêmes.</translation>
    </message>
    <message>
        <source>You only need to do this once for each computer. The words are not a password.</source>
        <translation>Une seule fois suffit pour chaque ordinateur. Les mots ne sont pas un mot de passe.</translation>
    </message>
    <message>
        <source>When the connection drops</source>
        <translation>Quand la connexion se coupe</translation>
    </message>
    <message>
        <source>Alcove looks for the other person by itself. You don’t need to do anything.</source>
        <translation>Alcove cherche l’autre personne tout seul. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Nobody can see or hear you until you’re back. Your therapist sees that the line dropped, not that you left.</source>
        <translation>Personne ne peut vous voir ni vous entendre jusqu’à votre retour. Votre thérapeute voit que la ligne s’est coupée, non que vous êtes parti·e.</translation>
    </message>
    <message>
        <source>Voices come first. The picture may soften so that you can go on talking.</source>
        <translation>Les voix passent d’abord. L’image peut s’adoucir pour que vous puissiez continuer à parler.</translation>
    </message>
    <message>
        <source>If it takes a while, use the phone number you two agreed on.</source>
        <translation>Si cela dure, prenez le numéro de téléphone convenu entre vous.</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Pas d’enregistrement</translation>
    </message>
    <message>
        <source>Alcove has no record button, for anyone.</source>
        <translation>Alcove n’a pas de bouton d’enregistrement, pour personne.</translation>
    </message>
    <message>
        <source>Alcove can’t stop another program, a phone or a second person from recording. Your agreement says that neither of you will.</source>
        <translation>Alcove ne peut pas empêcher un autre programme, un téléphone ou une autre personne d’enregistrer. Votre accord dit que vous ne le ferez ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Picture, sound and chat of a session are never written to this computer by Alcove.</source>
        <translation>Alcove n’écrit jamais l’image, le son ni les messages d’une séance sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Alcove itself doesn’t turn speech into text. Many computers can, without sending anything away.</source>
        <translation>Alcove ne change pas la parole en texte. Beaucoup d’ordinateurs le peuvent, sans rien envoyer.</translation>
    </message>
    <message>
        <source>Windows 11: press the Windows key, Ctrl and L together. Or open Settings, Accessibility, Captions, Live captions.</source>
        <translation>Windows 11&#xa0;: appuyez ensemble sur la touche Windows, Ctrl et L. Ou ouvrez Paramètres, Accessibilité, Sous-titres, Sous-titres en direct.</translation>
    </message>
    <message>
        <source>macOS on Apple silicon: open System Settings, Accessibility, Live Captions.</source>
        <translation>macOS sur puce Apple&#xa0;: ouvrez Réglages Système, Accessibilité, Sous-titres en direct.</translation>
    </message>
    <message>
        <source>Linux: the program “Live Captions” from Flathub works on this computer only.</source>
        <translation>Linux&#xa0;: le programme «&#xa0;Live Captions&#xa0;» de Flathub travaille seulement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask your therapist to write the important things in the chat, too.</source>
        <translation>Demandez à votre thérapeute d’écrire aussi l’important dans les messages.</translation>
    </message>
    <message>
        <source>Does this work by video?</source>
        <translation>Est-ce que cela marche par vidéo&#xa0;?</translation>
    </message>
    <message>
        <source>For many people, yes. Studies compared therapy by video with therapy in one room.</source>
        <translation>Pour beaucoup de gens, oui. Des études ont comparé la thérapie par vidéo à la thérapie dans une même pièce.</translation>
    </message>
    <message>
        <source>One review put 18 studies together. How clients and therapists felt about working together did not differ clearly (1).</source>
        <translation>Une synthèse a réuni 18 études. Le ressenti du travail commun ne différait pas nettement (1).</translation>
    </message>
    <message>
        <source>Another put 20 trials together, on low mood, anxiety and trauma. What people gained was about the same (2).</source>
        <translation>Une autre a réuni 20 essais, sur l’humeur basse, l’anxiété et le traumatisme. Le bénéfice était à peu près le même (2).</translation>
    </message>
    <message>
        <source>An earlier one of 12 studies found about the same gains, while the bond may be a little weaker by video (3).</source>
        <translation>Une plus ancienne, de 12 études, trouvait un bénéfice semblable, mais le lien peut être un peu plus faible par vidéo (3).</translation>
    </message>
    <message>
        <source>These are averages, and many of the studies are small. What suits you is for you and your therapist to find out.</source>
        <translation>Ce sont des moyennes, et beaucoup d’études sont petites. Ce qui vous convient, vous le trouverez avec votre thérapeute.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Ctrl and D: mute or unmute. Ctrl and E: camera on or off.</source>
        <translation>Ctrl et D&#xa0;: couper ou rouvrir le micro. Ctrl et E&#xa0;: ouvrir ou fermer la caméra.</translation>
    </message>
    <message>
        <source>Ctrl and Space, or F8: I need a moment. Ctrl, Shift and L: leave.</source>
        <translation>Ctrl et Espace, ou F8&#xa0;: J’ai besoin d’un moment. Ctrl, Maj et L&#xa0;: partir.</translation>
    </message>
    <message>
        <source>Ctrl, Shift and C: chat. Ctrl, Shift and V: safety words. Ctrl, Shift and H: hide or show your own picture.</source>
        <translation>Ctrl, Maj et C&#xa0;: messages. Ctrl, Maj et V&#xa0;: mots de sûreté. Ctrl, Maj et H&#xa0;: masquer ou montrer votre image.</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0: text size. Ctrl and comma: settings.</source>
        <translation>Ctrl et plus, moins ou 0&#xa0;: taille du texte. Ctrl et virgule&#xa0;: réglages.</translation>
    </message>
    <message>
        <source>F1: this help. Shift and F1: help right now. Tab goes on, Shift and Tab goes back.</source>
        <translation>F1&#xa0;: cette aide. Maj et F1&#xa0;: de l’aide tout de suite. Tab avance, Maj et Tab recule.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::HelpNowSheet</name>
    <message>
        <source>Help right now</source>
        <translation>De l’aide tout de suite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Alcove can’t reach these people for you. Please use your phone.</source>
        <translation>Alcove ne peut pas joindre ces personnes pour vous. Prenez votre téléphone.</translation>
    </message>
    <message>
        <source>If anyone’s life is in danger</source>
        <translation>Si la vie de quelqu’un est en danger</translation>
    </message>
    <message>
        <source>To speak to your practice</source>
        <translation>Pour parler à votre cabinet</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this</source>
        <translation>Personne ne sait que vous avez ouvert ceci</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>Dans quel pays êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>I’m in another country</source>
        <translation>Je suis dans un autre pays</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mon plan de sécurité</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Un autre pays</translation>
    </message>
    <message>
        <source>Show these numbers</source>
        <translation>Montrer ces numéros</translation>
    </message>
    <message>
        <source>Ambulance, police, fire</source>
        <translation>Ambulance, police, pompiers</translation>
    </message>
    <message>
        <source>Ring your local emergency number</source>
        <translation>Appelez votre numéro d’urgence local</translation>
    </message>
    <message>
        <source>To talk to someone, day or night</source>
        <translation>Pour parler à quelqu’un, jour et nuit</translation>
    </message>
    <message>
        <source>Numbers for %1, checked on %2. From: %3</source>
        <comment>country, date, where from</comment>
        <translation>Numéros pour %1, vérifiés le %2. Source&#xa0;: %3</translation>
    </message>
    <message>
        <source>Someone you chose</source>
        <translation>Quelqu’un que vous avez choisi</translation>
    </message>
</context>
<context>
    <name>alcove::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>Besoin d’aide tout de suite&#xa0;?</translation>
    </message>
</context>
<context>
    <name>alcove::ui::HomeWords</name>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Bon après-midi, %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Bonsoir, %1</translation>
    </message>
    <message>
        <source>Whenever you both are ready</source>
        <translation>Quand vous voudrez tous les deux</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>Aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Demain à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, then time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting.</source>
        <translation>
            <numerusform>%n personne attend.</numerusform>
            <numerusform>%n personnes attendent.</numerusform>
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
            <numerusform>%n séance.</numerusform>
            <numerusform>%n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>A used link was tried on another computer</source>
        <translation>Un lien déjà utilisé a été essayé sur un autre ordinateur</translation>
    </message>
    <message>
        <source>The link for %1 was tried on another computer</source>
        <translation>Le lien pour %1 a été essayé sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Nobody was let in. Someone else may have the link. A new link helps whoever has a new computer.</source>
        <translation>Personne n’est entré. Quelqu’un d’autre a peut-être le lien. Un nouveau lien aide qui a un nouvel ordinateur.</translation>
    </message>
    <message>
        <source>Nobody was let in. If %1 has a new computer, a new link helps. If not, someone else may have the link.</source>
        <translation>Personne n’est entré. Si %1 a un nouvel ordinateur, un nouveau lien aide. Sinon, quelqu’un d’autre a peut-être le lien.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::InvitationSheet</name>
    <message>
        <source>New invitation</source>
        <translation>Nouvelle invitation</translation>
    </message>
    <message>
        <source>You’ll get a link to send. It works for one person only.</source>
        <translation>Vous aurez un lien à envoyer. Il ne marche que pour une personne.</translation>
    </message>
    <message>
        <source>What should we call them?</source>
        <translation>Comment nommer cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>A first name or initials is enough.</source>
        <translation>Un prénom ou des initiales suffisent.</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Après la séance</translation>
    </message>
    <message>
        <source>When I turn it off</source>
        <translation>Quand je le désactive</translation>
    </message>
    <message>
        <source>Link stops working after the session</source>
        <translation>Le lien s’arrête après la séance</translation>
    </message>
    <message>
        <source>Link stops working when I turn it off</source>
        <translation>Le lien s’arrête quand je le désactive</translation>
    </message>
    <message>
        <source>The link holds no name and nothing about why you’re meeting. You let each person in yourself.</source>
        <translation>Le lien ne contient ni nom ni raison de votre rencontre. Vous ouvrez vous-même à chaque personne.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Link stops working</source>
        <translation>Le lien s’arrête</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Le lien</translation>
    </message>
    <message>
        <source>Copy the link again</source>
        <translation>Copier encore le lien</translation>
    </message>
    <message>
        <source>Turn this link off</source>
        <translation>Désactiver ce lien</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Write a first name or initials, so that you know whose link it is.</source>
        <translation>Écrivez un prénom ou des initiales, pour savoir à qui est ce lien.</translation>
    </message>
    <message>
        <source>Copied. Send it in the way you two agreed.</source>
        <translation>Copié. Envoyez-le comme convenu entre vous.</translation>
    </message>
    <message>
        <source>Copying the link</source>
        <translation>Copie du lien</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>For %1. It works for one person only.</source>
        <translation>Pour %1. Il ne marche que pour une personne.</translation>
    </message>
    <message>
        <source>Send it in the way you two agreed.</source>
        <translation>Envoyez-le comme convenu entre vous.</translation>
    </message>
    <message>
        <source>This link has been turned off. Nobody can use it any more.</source>
        <translation>Ce lien a été désactivé. Personne ne peut plus l’utiliser.</translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and no service here carries a session yet. Set one up in “How people reach you”, or turn that off in Settings.</source>
        <translation>Vous avez choisi «&#xa0;Seulement par un service de connexion&#xa0;», et aucun service ici ne transmet encore de séance. Configurez-en un dans «&#xa0;Comment on peut vous joindre&#xa0;», ou désactivez ce choix dans les Réglages.</translation>
    </message>
    <message>
        <source>Send the agreement with it</source>
        <translation>Envoyer l’accord avec</translation>
    </message>
    <message>
        <source>They can read it before your first session.</source>
        <translation>Il peut être lu avant votre première séance.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::InvitationsPage</name>
    <message>
        <source>Not used yet. Stops when you turn it off, or on %1.</source>
        <translation>Pas encore utilisé. S’arrête quand vous le désactivez, ou le %1.</translation>
    </message>
    <message>
        <source>Not used yet. Stops after %1.</source>
        <translation>Pas encore utilisé. S’arrête après le %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>when a session is, then about the link</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>In use. It belongs to %1’s computer alone now.</source>
        <translation>Utilisé. Il appartient maintenant au seul ordinateur de %1.</translation>
    </message>
    <message>
        <source>Not used. Stopped after %1.</source>
        <translation>Non utilisé. Arrêté après le %1.</translation>
    </message>
    <message>
        <source>Turned off. Nobody can use it any more.</source>
        <translation>Désactivé. Plus personne ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>New invitation</source>
        <translation>Nouvelle invitation</translation>
    </message>
    <message>
        <source>Links you make appear here. Each works for one person only.</source>
        <translation>Les liens que vous créez apparaissent ici. Chacun ne sert qu’à une personne.</translation>
    </message>
    <message>
        <source>No longer working</source>
        <translation>Ne servent plus</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>A link works for one person only. You let each person in yourself.</source>
        <translation>Un lien ne sert qu’à une personne. Vous ouvrez vous-même à chacune.</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Vous seul·e pouvez voir ceci</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>Copy or turn off</source>
        <translation>Copier ou désactiver</translation>
    </message>
    <message>
        <source>Copy or turn off the link for %1</source>
        <translation>Copier ou désactiver le lien pour %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LanguageNames</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic, right to left</source>
        <translation>Arabe, de droite à gauche</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LanguageSection</name>
    <message>
        <source>Changes the words in Alcove. It doesn’t translate what anyone says.</source>
        <translation>Change les mots dans Alcove. Cela ne traduit pas ce que l’on dit.</translation>
    </message>
    <message>
        <source>The people you meet aren’t told which language you use here</source>
        <translation>Les personnes que vous rencontrez ne savent pas quelle langue vous utilisez ici</translation>
    </message>
    <message>
        <source>Your therapist isn’t told which language you use here</source>
        <translation>Votre thérapeute ne sait pas quelle langue vous utilisez ici</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LeaveSheet</name>
    <message>
        <source>Leave the session?</source>
        <translation>Quitter la séance&#xa0;?</translation>
    </message>
    <message>
        <source>I need a moment instead</source>
        <translation>J’ai plutôt besoin d’un moment</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Partir</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Partir maintenant</translation>
    </message>
    <message>
        <source>You can come back with the same link until %1.
%2 will see that you’ve left, and nothing else.</source>
        <translation>Vous pouvez revenir avec le même lien jusqu’à %1.
%2 verra que vous êtes parti·e, et rien d’autre.</translation>
    </message>
    <message>
        <source>%1 will see that you’ve left, and nothing else.</source>
        <translation>%1 verra que vous êtes parti·e, et rien d’autre.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>If you step away, %1 waits in the waiting room, and you can let them in again.</source>
        <translation>Si vous vous absentez, %1 attend dans la salle d’attente, et vous pouvez lui rouvrir.</translation>
    </message>
    <message>
        <source>Step away</source>
        <translation>S’absenter</translation>
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
        <translation>Essayer avec le son seul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close connection details</source>
        <translation>Fermer les détails de la connexion</translation>
    </message>
    <message>
        <source>Carry on with sound only</source>
        <translation>Continuer avec le son seul</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Picture and sound are getting through well.</source>
        <translation>L’image et le son passent bien.</translation>
    </message>
    <message>
        <source>The connection is a bit uneven. Voices come first, so the picture may soften.</source>
        <translation>La connexion est un peu irrégulière. Les voix passent d’abord, l’image peut s’adoucir.</translation>
    </message>
    <message>
        <source>The connection is weak. Voices come first. Sitting nearer your Wi-Fi box can help.</source>
        <translation>La connexion est faible. Les voix passent d’abord. Vous rapprocher de votre box peut aider.</translation>
    </message>
    <message>
        <source>The connection dropped for a moment. You don’t need to do anything.</source>
        <translation>La connexion s’est coupée un instant. Vous n’avez rien à faire.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinkField</name>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Paste the link you were sent</source>
        <translation>Collez le lien que vous avez reçu</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinkSheet</name>
    <message>
        <source>This link is complete</source>
        <translation>Ce lien est complet</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. This is what the link says.</source>
        <translation>Rien n’a encore été envoyé. Voici ce que dit le lien.</translation>
    </message>
    <message>
        <source>Your therapist’s key</source>
        <translation>La clé de votre thérapeute</translation>
    </message>
    <message>
        <source>Alcove will look for your therapist at</source>
        <translation>Alcove cherchera votre thérapeute ici</translation>
    </message>
    <message>
        <source>The link works until</source>
        <translation>Le lien marche jusqu’au</translation>
    </message>
    <message>
        <source>You choose when to go in.</source>
        <translation>Vous choisissez quand entrer.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, then time</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LockPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Choisissez un mot de passe</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>Tout faire revenir</translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation>Alcove est fermé</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of your own, at least %n characters. Nobody can find it again for you.</source>
        <translation>
            <numerusform>Une phrase à vous, d’au moins %n caractère. Personne ne peut la retrouver pour vous.</numerusform>
            <numerusform>Une phrase à vous, d’au moins %n caractères. Personne ne peut la retrouver pour vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no place for keys. A password of your own keeps what is stored here closed.</source>
        <translation>Cet ordinateur n’a pas de place pour les clés. Un mot de passe à vous garde fermé ce qui est conservé ici.</translation>
    </message>
    <message>
        <source>The recovery code you wrote down opens your backup, or what is still on this computer.</source>
        <translation>Le code de récupération que vous avez noté ouvre votre sauvegarde, ou ce qui est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What you keep here opens with your password.</source>
        <translation>Ce que vous gardez ici s’ouvre avec votre mot de passe.</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Vous seul·e pouvez voir ceci</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Prendre ce mot de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>A little longer, please: at least %n characters.</source>
        <translation>
            <numerusform>Un peu plus long, s’il vous plaît&#xa0;: au moins %n caractère.</numerusform>
            <numerusform>Un peu plus long, s’il vous plaît&#xa0;: au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>That isn’t the recovery code. Look at it again, letter by letter.</source>
        <translation>Ce n’est pas le code de récupération. Regardez-le encore, lettre par lettre.</translation>
    </message>
    <message>
        <source>That isn’t the password. Try again.</source>
        <translation>Ce n’est pas le mot de passe. Réessayez.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LooksSection</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La plus grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Light and breathing change with words only</source>
        <translation>La lumière et le souffle changent par des mots seulement</translation>
    </message>
    <message>
        <source>Read screen changes aloud</source>
        <translation>Lire à voix haute ce qui change à l’écran</translation>
    </message>
    <message>
        <source>Works with your screen reader</source>
        <translation>Marche avec votre lecteur d’écran</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Montrez-moi comment</translation>
    </message>
    <message>
        <source>Show me how to turn captions on</source>
        <translation>Montrez-moi comment activer les sous-titres</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Your computer can turn speech into text by itself.</source>
        <translation>Votre ordinateur peut changer lui-même la parole en texte.</translation>
    </message>
    <message>
        <source>Longer pauses before anything closes</source>
        <translation>Des pauses plus longues avant toute fermeture</translation>
    </message>
    <message>
        <source>Messages stay until you close them</source>
        <translation>Les messages restent jusqu’à ce que vous les fermiez</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LooksSheet</name>
    <message>
        <source>Text, colour and motion</source>
        <translation>Texte, couleur et mouvement</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La plus grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Show time left</source>
        <translation>Montrer le temps qui reste</translation>
    </message>
    <message>
        <source>Show my own picture</source>
        <translation>Montrer ma propre image</translation>
    </message>
    <message>
        <source>Breathing in the waiting room</source>
        <translation>Respirer dans la salle d’attente</translation>
    </message>
</context>
<context>
    <name>alcove::ui::MomentView</name>
    <message>
        <source>Both microphones and both cameras are off</source>
        <translation>Les deux micros et les deux caméras sont coupés</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>Besoin d’aide tout de suite&#xa0;?</translation>
    </message>
    <message>
        <source>I’m ready to go back</source>
        <translation>Je suis prêt·e à revenir</translation>
    </message>
    <message>
        <source>Send a few words</source>
        <translation>Envoyer quelques mots</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Sound only first</source>
        <translation>D’abord le son seul</translation>
    </message>
    <message>
        <source>Breathe with the light</source>
        <translation>Respirer avec la lumière</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Quitter la séance</translation>
    </message>
    <message>
        <source>If it feels right, send a few words</source>
        <translation>Si cela vous semble juste, envoyez quelques mots</translation>
    </message>
    <message>
        <source>I’m here. No rush.</source>
        <translation>Je suis là. Rien ne presse.</translation>
    </message>
    <message>
        <source>Take all the time you need.</source>
        <translation>Prenez tout le temps qu’il vous faut.</translation>
    </message>
    <message>
        <source>End gently</source>
        <translation>Terminer en douceur</translation>
    </message>
    <message>
        <source>Let the light rest</source>
        <translation>Laisser reposer la lumière</translation>
    </message>
    <message>
        <source>%1 is taking a moment</source>
        <translation>%1 prend un moment</translation>
    </message>
    <message>
        <source>%1 asked for a moment</source>
        <translation>%1 a demandé un moment</translation>
    </message>
    <message>
        <source>There’s nothing to do. %1 will come back in their own time.</source>
        <translation>Il n’y a rien à faire. %1 reviendra à son rythme.</translation>
    </message>
    <message>
        <source>Nothing is wrong. You’ll carry on together shortly.</source>
        <translation>Tout va bien. Vous reprendrez ensemble dans peu de temps.</translation>
    </message>
    <message>
        <source>Taking a moment</source>
        <translation>Prend un moment</translation>
    </message>
    <message>
        <source>You’ll be seen and heard again.</source>
        <translation>On vous verra et vous entendra de nouveau.</translation>
    </message>
    <message>
        <source>Stay as long as you like. %1 knows, and there’s nothing
you need to explain.</source>
        <translation>Restez aussi longtemps que vous voulez. %1 le sait, et vous
n’avez rien à expliquer.</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>%1 isn’t alone just now</source>
        <translation>%1 a de la compagnie en ce moment</translation>
    </message>
    <message>
        <source>Nobody there can see or hear you.</source>
        <translation>Personne là-bas ne peut vous voir ni vous entendre.</translation>
    </message>
    <message>
        <source>%1 is ready for you</source>
        <translation>%1 est là pour vous</translation>
    </message>
    <message>
        <source>You’re back</source>
        <translation>Vous êtes de retour</translation>
    </message>
    <message>
        <source>%1 knows you’re ready, and will come back too.</source>
        <translation>%1 sait que vous êtes prêt·e, et reviendra aussi.</translation>
    </message>
    <message>
        <source>%1 can’t see or hear you yet</source>
        <translation>%1 ne peut pas encore vous voir ni vous entendre</translation>
    </message>
</context>
<context>
    <name>alcove::ui::MovedPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Alcove has moved</source>
        <translation>Alcove a déménagé</translation>
    </message>
    <message>
        <source>You took everything to another computer on %1. Nobody can reach you here, and what is kept here stays closed.</source>
        <translation>Vous avez tout emporté sur un autre ordinateur le %1. Personne ne peut vous joindre ici, et ce qui est gardé ici reste fermé.</translation>
    </message>
    <message>
        <source>If the move didn’t work out, you can use this computer again. Then don’t use the other one.</source>
        <translation>Si le déménagement n’a pas marché, vous pouvez reprendre cet ordinateur. N’utilisez alors pas l’autre.</translation>
    </message>
    <message>
        <source>Use it here again</source>
        <translation>L’utiliser ici de nouveau</translation>
    </message>
    <message>
        <source>On the other computer, open the backup with Alcove and type your recovery code.</source>
        <translation>Sur l’autre ordinateur, ouvrez la sauvegarde avec Alcove et tapez votre code de récupération.</translation>
    </message>
    <message>
        <source>Write this down and keep it somewhere safe. It’s shown once: %1</source>
        <translation>Notez ceci et gardez-le en lieu sûr. On ne le montre qu’une fois&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::NoteSheet</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1’s note before your session</source>
        <translation>La note de %1 avant votre séance</translation>
    </message>
    <message>
        <source>%1’s note after your session</source>
        <translation>La note de %1 après votre séance</translation>
    </message>
    <message>
        <source>How are things right now?</source>
        <translation>Comment ça va en ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Très difficile</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Ça va bien</translation>
    </message>
    <message>
        <source>%1 sent you this. Written on %2.</source>
        <translation>%1 vous a envoyé ceci. Écrit le %2.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::OwnWordsSection</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change what you tell about yourself</source>
        <translation>Changer ce que vous dites de vous</translation>
    </message>
    <message>
        <source>Your name and what you tell about yourself</source>
        <translation>Votre nom et ce que vous dites de vous</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PeoplePage</name>
    <message>
        <source>New invitation</source>
        <translation>Nouvelle invitation</translation>
    </message>
    <message>
        <source>Find someone</source>
        <translation>Trouver quelqu’un</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Verified means you’ve read your safety words to each other.</source>
        <translation>Vérifié veut dire que vous vous êtes lu vos mots de sûreté.</translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation>Ouvrir à %1</translation>
    </message>
    <message>
        <source>Let them in to check</source>
        <translation>Ouvrir pour vérifier</translation>
    </message>
    <message>
        <source>Let %1 in to check</source>
        <translation>Ouvrir à %1 pour vérifier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>Il n’y a personne de ce nom ici.</translation>
    </message>
    <message>
        <source>Anyone you invite appears here.</source>
        <translation>Les personnes que vous invitez apparaissent ici.</translation>
    </message>
    <message>
        <source>Only you can see this list. It’s kept on this computer, locked with your password.</source>
        <translation>Vous seul·e voyez cette liste. Elle est gardée sur cet ordinateur, fermée par votre mot de passe.</translation>
    </message>
    <message>
        <source>Only you can see this list. It’s kept on this computer, locked with its key.</source>
        <translation>Vous seul·e voyez cette liste. Elle est gardée sur cet ordinateur, fermée par sa clé.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PeopleWords</name>
    <message>
        <source>First session today at %1</source>
        <translation>Première séance aujourd’hui à %1</translation>
    </message>
    <message>
        <source>First session on %1</source>
        <translation>Première séance le %1</translation>
    </message>
    <message>
        <source>Next today at %1</source>
        <translation>La prochaine aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>La prochaine le %1</translation>
    </message>
    <message numerus="yes">
        <source>Met %n times.</source>
        <translation>
            <numerusform>Rencontre : %n fois.</numerusform>
            <numerusform>Rencontres : %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you now</source>
        <translation>Vous attend maintenant</translation>
    </message>
    <message>
        <source>Joining from a different computer</source>
        <translation>Vient d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Has not come yet</source>
        <translation>N’est pas encore venu</translation>
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
        <translation>Prévoir cette heure</translation>
    </message>
    <message>
        <source>How sessions feel</source>
        <translation>Comment les séances sont vécues</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Notre accord</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Vous seul·e pouvez voir ceci</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>La prochaine séance</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Lire la note</translation>
    </message>
    <message>
        <source>Read the note of %1</source>
        <comment>a day</comment>
        <translation>Lire la note du %1</translation>
    </message>
    <message>
        <source>Before our session, %1</source>
        <translation>Avant notre séance, %1</translation>
    </message>
    <message>
        <source>After our session, %1</source>
        <translation>Après notre séance, %1</translation>
    </message>
    <message>
        <source>Planned for %1 at %2</source>
        <translation>Prévue %1 à %2</translation>
    </message>
    <message>
        <source>Nothing is planned. %1 can come with the same link at any time.</source>
        <translation>Rien n’est prévu. %1 peut venir à tout moment avec le même lien.</translation>
    </message>
    <message>
        <source>Notes %1 shared with you</source>
        <translation>Les notes que %1 a partagées avec vous</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PhoneSheet</name>
    <message>
        <source>Switch to the phone</source>
        <translation>Passer au téléphone</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>You can ring this number. The session stays open until you leave.</source>
        <translation>Vous pouvez appeler ce numéro. La séance reste ouverte jusqu’à votre départ.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Partir pour l’instant</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Picker</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, and which</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PlaceButton</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n waiting</source>
        <comment>a place, then how many people</comment>
        <translation>
            <numerusform>%1. %n personne attend</numerusform>
            <numerusform>%1. %n personnes attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alcove::ui::PreviewControls</name>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Couper la caméra</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Vous seul·e pouvez voir ceci</translation>
    </message>
    <message>
        <source>Your own picture. Only you can see this</source>
        <translation>Votre propre image. Vous seul·e pouvez voir ceci</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rouvrir le micro</translation>
    </message>
    <message>
        <source>Unmute microphone. You are muted</source>
        <translation>Rouvrir le micro. Votre micro est coupé</translation>
    </message>
    <message>
        <source>Mute microphone</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Ouvrir la caméra</translation>
    </message>
    <message>
        <source>Turn camera on. Camera is off</source>
        <translation>Ouvrir la caméra. La caméra est fermée</translation>
    </message>
    <message>
        <source>Turn camera off</source>
        <translation>Fermer la caméra</translation>
    </message>
    <message>
        <source>None heard</source>
        <translation>Rien entendu</translation>
    </message>
    <message>
        <source>Sounds fine</source>
        <translation>Le son est bon</translation>
    </message>
    <message>
        <source>You sound quiet</source>
        <translation>Le son est faible</translation>
    </message>
    <message>
        <source>You sound very loud</source>
        <translation>Le son est très fort</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du micro</translation>
    </message>
    <message>
        <source>No microphone found. Plug one in. It’s noticed by itself.</source>
        <translation>Aucun micro trouvé. Branchez-en un. C’est remarqué tout seul.</translation>
    </message>
    <message>
        <source>No camera found. You can also meet with sound only.</source>
        <translation>Aucune caméra trouvée. Vous pouvez aussi vous retrouver avec le son seul.</translation>
    </message>
    <message>
        <source>No picture. Another program may be using the camera. Close it, then try again.</source>
        <translation>Pas d’image. Un autre programme utilise peut-être la caméra. Fermez-le, puis réessayez.</translation>
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
            <numerusform>%n but</numerusform>
            <numerusform>%n buts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers after sessions</source>
        <translation>
            <numerusform>%n réponse après une séance</numerusform>
            <numerusform>%n réponses après des séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Your copy is saved.</source>
        <translation>Votre copie est gardée.</translation>
    </message>
    <message>
        <source>Your backup is saved. It opens with your recovery code.</source>
        <translation>Votre sauvegarde est faite. Elle s’ouvre avec votre code de récupération.</translation>
    </message>
    <message>
        <source>Alcove asks for your password when it opens.</source>
        <translation>Alcove demande votre mot de passe à l’ouverture.</translation>
    </message>
    <message>
        <source>Alcove opens without a password.</source>
        <translation>Alcove s’ouvre sans mot de passe.</translation>
    </message>
    <message>
        <source>That isn’t the password. Try again.</source>
        <translation>Ce n’est pas le mot de passe. Réessayez.</translation>
    </message>
    <message>
        <source>That didn’t work. There may be no room, or the folder may be closed to you.</source>
        <translation>Cela n’a pas marché. Il manque peut-être de la place, ou le dossier vous est fermé.</translation>
    </message>
    <message>
        <source>That isn’t the recovery code of this backup.</source>
        <translation>Ce n’est pas le code de récupération de cette sauvegarde.</translation>
    </message>
    <message>
        <source>Everything is here again.</source>
        <translation>Tout est de nouveau là.</translation>
    </message>
    <message>
        <source>What Alcove keeps, who can see it, and how to take it away.</source>
        <translation>Ce qu’Alcove garde, qui peut le voir, et comment le retirer.</translation>
    </message>
    <message>
        <source>See it all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>See what’s shared</source>
        <translation>Voir ce qui est partagé</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>Jamais gardé</translation>
    </message>
    <message>
        <source>Picture, sound and chat from your sessions</source>
        <translation>L’image, le son et les messages de vos séances</translation>
    </message>
    <message>
        <source>Ask for my password when Alcove opens</source>
        <translation>Demander mon mot de passe à l’ouverture d’Alcove</translation>
    </message>
    <message>
        <source>So notes stay private if someone else uses this computer</source>
        <translation>Pour que vos notes restent privées si quelqu’un d’autre utilise cet ordinateur</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Votre nouveau mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of your own, at least %n characters. Nobody can find it again for you.</source>
        <translation>
            <numerusform>Une phrase à vous, d’au moins %n caractère. Personne ne peut la retrouver pour vous.</numerusform>
            <numerusform>Une phrase à vous, d’au moins %n caractères. Personne ne peut la retrouver pour vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Prendre ce mot de passe</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Se fermer tout seul</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Pas tout seul</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide notes until I choose to show them</source>
        <translation>Masquer les notes jusqu’à ce que je les montre</translation>
    </message>
    <message>
        <source>Covers words on screen, for shared rooms</source>
        <translation>Couvre les mots à l’écran, pour les pièces partagées</translation>
    </message>
    <message numerus="yes">
        <source>A little longer, please: at least %n characters.</source>
        <translation>
            <numerusform>Un peu plus long, s’il vous plaît&#xa0;: au moins %n caractère.</numerusform>
            <numerusform>Un peu plus long, s’il vous plaît&#xa0;: au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a new recovery code</source>
        <translation>Montrer un nouveau code de récupération</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Move to another computer…</source>
        <translation>Passer à un autre ordinateur…</translation>
    </message>
    <message>
        <source>A backup for another computer</source>
        <translation>Une sauvegarde pour un autre ordinateur</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Garder une copie</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>Prendre une copie</translation>
    </message>
    <message>
        <source>Everything you’ve written, as files you can open anywhere.</source>
        <translation>Tout ce que vous avez écrit, en fichiers lisibles partout.</translation>
    </message>
    <message>
        <source>Erase everything here</source>
        <translation>Tout effacer ici</translation>
    </message>
    <message>
        <source>alcove.alcovebak</source>
        <translation>alcove.alcovebak</translation>
    </message>
    <message>
        <source>Alcove backup (*.alcovebak)</source>
        <translation>Sauvegarde Alcove (*.alcovebak)</translation>
    </message>
    <message>
        <source>, locked with your password</source>
        <translation>, fermé par votre mot de passe</translation>
    </message>
    <message>
        <source>Last saved on %1. It opens with your recovery code.</source>
        <translation>Faite le %1. Elle s’ouvre avec votre code de récupération.</translation>
    </message>
    <message>
        <source>If this computer is lost, a backup and your recovery code bring everything back.</source>
        <translation>Si cet ordinateur se perd, une sauvegarde et votre code de récupération font tout revenir.</translation>
    </message>
    <message>
        <source>Write this down and keep it somewhere safe. It’s shown once: %1</source>
        <translation>Notez ceci et gardez-le en lieu sûr. On ne le montre qu’une fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>When nobody has touched Alcove. A session goes on, and what you keep is hidden.</source>
        <translation>Quand personne n’a touché Alcove. Une séance continue, et ce que vous gardez est caché.</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>l’autre personne</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Partagé avec %1</translation>
    </message>
    <message>
        <source>Removes it from this computer. What you shared stays with %1.</source>
        <translation>Le retire de cet ordinateur. Ce que vous avez partagé reste chez %1.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ProgressPage</name>
    <message>
        <source>Feeling heard</source>
        <translation>Être entendu</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>pas entendu</translation>
    </message>
    <message>
        <source>heard and respected</source>
        <translation>entendu et respecté</translation>
    </message>
    <message>
        <source>Talking about what matters</source>
        <translation>Parler de ce qui compte</translation>
    </message>
    <message>
        <source>things that matter less</source>
        <translation>des choses moins importantes</translation>
    </message>
    <message>
        <source>what matters to me</source>
        <translation>ce qui compte pour moi</translation>
    </message>
    <message>
        <source>The way we work</source>
        <translation>Notre façon de travailler</translation>
    </message>
    <message>
        <source>didn’t suit me</source>
        <translation>ne me convenait pas</translation>
    </message>
    <message>
        <source>suited me</source>
        <translation>me convenait</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Dans l’ensemble</translation>
    </message>
    <message>
        <source>something was missing</source>
        <translation>il manquait quelque chose</translation>
    </message>
    <message>
        <source>was right for me</source>
        <translation>était bien pour moi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Les séances de qui</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>How sessions have felt</source>
        <translation>Comment les séances ont été vécues</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, chart, place in words</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation>Une question à poser peut-être</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been lower for %n sessions.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est plus bas depuis %n séance.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est plus bas depuis %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote: “%2”</source>
        <translation>%1 a écrit&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Only you see this reminder</source>
        <translation>Vous seul·e voyez ce rappel</translation>
    </message>
    <message>
        <source>Your client</source>
        <translation>La personne que vous suivez</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions since %1</source>
        <translation>
            <numerusform>%n séance depuis le %1</numerusform>
            <numerusform>%n séances depuis le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Vous seul·e pouvez voir ceci</translation>
    </message>
    <message>
        <source>%1 can see these charts too. They hold only what %1 sent to you.</source>
        <translation>%1 peut voir ces graphiques aussi. Ils ne contiennent que ce que %1 vous a envoyé.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each person chooses what to share.</source>
        <translation>Rien n’a encore été envoyé. Chaque personne choisit ce qu’elle partage.</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Montrer en graphiques</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>When you answer after a session, it appears here. There’s no need to.</source>
        <translation>Quand vous répondez après une séance, cela apparaît ici. Rien ne vous y oblige.</translation>
    </message>
    <message>
        <source>Goals you’re working on together</source>
        <translation>Les buts auxquels vous travaillez ensemble</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mes buts</translation>
    </message>
    <message>
        <source>The latest session</source>
        <translation>La dernière séance</translation>
    </message>
    <message>
        <source>Nothing sent that time</source>
        <translation>Rien envoyé cette fois</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>How sessions feel to %1</source>
        <translation>Comment %1 vit les séances</translation>
    </message>
    <message>
        <source>your client</source>
        <translation>votre client</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReachPage</name>
    <message>
        <source>How people reach you</source>
        <translation>Comment on peut vous joindre</translation>
    </message>
    <message>
        <source>Alcove finds this out by itself. There’s nothing to fill in.</source>
        <translation>Alcove le découvre tout seul. Il n’y a rien à remplir.</translation>
    </message>
    <message>
        <source>Connection service</source>
        <translation>Service de connexion</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>The line you were given</source>
        <translation>La ligne que vous avez reçue</translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation>Prendre cette ligne</translation>
    </message>
    <message>
        <source>Try it as your client would</source>
        <translation>Essayer comme une personne invitée</translation>
    </message>
    <message>
        <source>Put my own address in links, too</source>
        <translation>Mettre aussi ma propre adresse dans les liens</translation>
    </message>
    <message>
        <source>The service is enough. With your address, people also find you when the service is away, and can see where your line is.</source>
        <translation>Le service suffit. Avec votre adresse, on vous trouve aussi quand le service est absent, et l’on voit où est votre ligne.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReceiptPage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Your session, afterwards</source>
        <translation>Votre séance, ensuite</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>Le chemin qu’elle a pris</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>Mots de sûreté</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>Jamais gardé</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>How sessions have felt</source>
        <translation>Comment les séances ont été vécues</translation>
    </message>
    <message>
        <source>Take a minute before your next thing</source>
        <translation>Prenez une minute avant la suite</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
    <message numerus="yes">
        <source>With %1 on %2, for about %n minutes</source>
        <translation>
            <numerusform>Avec %1 le %2, pendant environ %n minute</numerusform>
            <numerusform>Avec %1 le %2, pendant environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Straight between your two computers.</source>
        <translation>Directement entre vos deux ordinateurs.</translation>
    </message>
    <message>
        <source>Through a connection service. It can tell that a call took place, not who you are or what you said.</source>
        <translation>Par un service de connexion. Il voit qu’un appel a eu lieu, non qui vous êtes ni ce que vous avez dit.</translation>
    </message>
    <message>
        <source>Encrypted between your two computers.</source>
        <translation>Chiffré entre vos deux ordinateurs.</translation>
    </message>
    <message>
        <source>You have checked them with %1, and nothing has changed since.</source>
        <translation>Vous les avez vérifiés avec %1, et rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Not checked yet. You can read them to each other next time.</source>
        <translation>Pas encore vérifiés. Vous pourrez vous les lire la prochaine fois.</translation>
    </message>
    <message>
        <source>Picture, sound and chat from your session. Alcove has no record button.</source>
        <translation>L’image, le son et les messages de votre séance. Alcove n’a pas de bouton d’enregistrement.</translation>
    </message>
    <message>
        <source>On this computer: that the session took place, and what you wrote yourself.</source>
        <translation>Sur cet ordinateur&#xa0;: que la séance a eu lieu, et ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>On this computer: your answers. Only you can see them.</source>
        <translation>Sur cet ordinateur&#xa0;: vos réponses. Vous seul·e pouvez les voir.</translation>
    </message>
    <message>
        <source>Your answers: on this computer and on %1’s.</source>
        <translation>Vos réponses&#xa0;: sur cet ordinateur et sur celui de %1.</translation>
    </message>
    <message>
        <source>Your answers: on this computer. They’re handed over when you next meet.</source>
        <translation>Vos réponses&#xa0;: sur cet ordinateur. Elles sont remises à votre prochaine rencontre.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReconnectingCard</name>
    <message>
        <source>Try with sound only</source>
        <translation>Essayer avec le son seul</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Partir pour l’instant</translation>
    </message>
    <message>
        <source>Finding each other again</source>
        <translation>Se retrouver</translation>
    </message>
    <message>
        <source>The connection dropped for a moment. You don’t need to do anything. What you wrote is still here.</source>
        <translation>La connexion s’est coupée un instant. Vous n’avez rien à faire. Ce que vous avez écrit est toujours là.</translation>
    </message>
    <message>
        <source>Nobody can see or hear you until you’re back</source>
        <translation>Personne ne peut vous voir ni vous entendre jusqu’à votre retour</translation>
    </message>
    <message>
        <source>If it takes a while</source>
        <translation>Si cela dure</translation>
    </message>
    <message>
        <source>You can also ring:</source>
        <translation>Vous pouvez aussi appeler&#xa0;:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
    <message>
        <source>%1 sees that the connection dropped, not that you left</source>
        <translation>%1 voit que la connexion s’est coupée, non que vous êtes parti·e</translation>
    </message>
    <message>
        <source>You can ring each other or write, if you have a number or an address.</source>
        <translation>Vous pouvez vous appeler ou vous écrire, si vous avez un numéro ou une adresse.</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you. You can also ring:</source>
        <translation>Vous avez convenu que %1 vous appelle. Vous pouvez aussi appeler&#xa0;:</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you.</source>
        <translation>Vous avez convenu que %1 vous appelle.</translation>
    </message>
    <message>
        <source>You agreed that you ring %1.</source>
        <translation>Vous avez convenu d’appeler %1.</translation>
    </message>
    <message>
        <source>You agreed that you write to each other.</source>
        <translation>Vous avez convenu de vous écrire.</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you, on the number ending %2. You can also ring:</source>
        <translation>Vous avez convenu que %1 vous appelle, au numéro qui finit par %2. Vous pouvez aussi appeler :</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you, on the number ending %2.</source>
        <translation>Vous avez convenu que %1 vous appelle, au numéro qui finit par %2.</translation>
    </message>
    <message>
        <source>You agreed that you ring %1 on:</source>
        <translation>Vous avez convenu que vous appelez %1, au :</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionPage</name>
    <message>
        <source>Write under: %1</source>
        <translation>Écrire sous : %1</translation>
    </message>
    <message>
        <source>What’s on my mind</source>
        <translation>Ce qui m’occupe l’esprit</translation>
    </message>
    <message>
        <source>Something I’d like to talk about</source>
        <translation>Ce dont j’aimerais parler</translation>
    </message>
    <message>
        <source>Something that went all right</source>
        <translation>Quelque chose qui s’est bien passé</translation>
    </message>
    <message>
        <source>Something I’d rather not talk about today</source>
        <translation>Ce dont je préfère ne pas parler aujourd’hui</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>A minute to settle</source>
        <translation>Une minute pour se poser</translation>
    </message>
    <message>
        <source>Only if it helps. Skip anything you like. There are no right answers.</source>
        <translation>Seulement si cela aide. Passez ce que vous voulez. Il n’y a pas de bonnes réponses.</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>Qui peut lire ceci&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Garder pour moi</translation>
    </message>
    <message>
        <source>How are things right now?</source>
        <translation>Comment ça va en ce moment&#xa0;?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Très difficile</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Ça va bien</translation>
    </message>
    <message>
        <source>Not answered, and that’s fine</source>
        <translation>Pas de réponse, et c’est très bien</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear how things are right now</source>
        <translation>Effacer comment ça va</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Garder cette note</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
    <message>
        <source>A note before your session</source>
        <translation>Une note avant votre séance</translation>
    </message>
    <message>
        <source>A note after your session</source>
        <translation>Une note après votre séance</translation>
    </message>
    <message>
        <source>It stays on this computer. %1 won’t know you wrote it.</source>
        <translation>Elle reste sur cet ordinateur. %1 ne saura pas que vous l’avez écrite.</translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation>Votre thérapeute</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Partager avec %1</translation>
    </message>
    <message>
        <source>It’s handed over when you next meet. You can change your mind until then.</source>
        <translation>Elle est remise à votre prochaine rencontre. D’ici là, vous pouvez changer d’avis.</translation>
    </message>
    <message>
        <source>What you wrote under each heading, and how things are if you answered. Nothing else. Once it’s handed over, it can’t be taken back.</source>
        <translation>Ce que vous avez écrit sous chaque titre, et comment ça va si vous avez répondu. Rien d’autre. Une fois remis, cela ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Show what I’ve written</source>
        <translation>Montrer ce que j’ai écrit</translation>
    </message>
    <message>
        <source>Hide what I’ve written</source>
        <translation>Masquer ce que j’ai écrit</translation>
    </message>
    <message>
        <source>%1 sees this when you next meet</source>
        <translation>%1 voit ceci à votre prochaine rencontre</translation>
    </message>
    <message>
        <source>Private: only you can see this note</source>
        <translation>Privé&#xa0;: vous seul·e pouvez voir cette note</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not saved yet. This computer’s disk may be full.</source>
        <translation>Pas encore gardé. Le disque de cet ordinateur est peut-être plein.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionsCard</name>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Notes you write before or after sessions appear here.</source>
        <translation>Les notes que vous écrivez avant ou après les séances apparaissent ici.</translation>
    </message>
    <message>
        <source>See all my reflections</source>
        <translation>Voir toutes mes réflexions</translation>
    </message>
    <message>
        <source>My reflections</source>
        <translation>Mes réflexions</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
    <message>
        <source>Before our session</source>
        <translation>Avant notre séance</translation>
    </message>
    <message>
        <source>After our session</source>
        <translation>Après notre séance</translation>
    </message>
    <message>
        <source>%1 · shared with %2</source>
        <translation>%1 · partagé avec %2</translation>
    </message>
    <message>
        <source>%1 · kept private</source>
        <translation>%1 · gardé pour moi</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionsPage</name>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
    <message>
        <source>%1 · kept private</source>
        <translation>%1 · gardé pour moi</translation>
    </message>
    <message>
        <source>%1 · ready to hand over to %2</source>
        <translation>%1 · prêt à remettre à %2</translation>
    </message>
    <message>
        <source>%1 · shared with %2</source>
        <translation>%1 · partagé avec %2</translation>
    </message>
    <message>
        <source>%1 · %2 sent you this</source>
        <translation>%1 · envoyé par %2</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>My reflections</source>
        <translation>Mes réflexions</translation>
    </message>
    <message>
        <source>Notes you were given</source>
        <translation>Notes qu’on vous a remises</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Garder pour moi</translation>
    </message>
    <message>
        <source>Keep the note of %1 private</source>
        <translation>Garder pour moi la note du %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>Modifier la note du %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase the note of %1</source>
        <translation>Effacer la note du %1</translation>
    </message>
    <message>
        <source>Before our session</source>
        <translation>Avant notre séance</translation>
    </message>
    <message>
        <source>After our session</source>
        <translation>Après notre séance</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Notes you write before or after sessions appear here.</source>
        <translation>Les notes que vous écrivez avant ou après les séances apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each person chooses what to share.</source>
        <translation>Rien n’a encore été envoyé. Chaque personne choisit ce qu’elle partage.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>alcove::ui::RehearsalPage</name>
    <message>
        <source>Rehearse a call</source>
        <translation>Répéter un appel</translation>
    </message>
    <message>
        <source>Let the connection drop</source>
        <translation>Laisser la connexion se couper</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the rehearsal</source>
        <translation>Arrêter la répétition</translation>
    </message>
    <message>
        <source>Say a few words and hear them back two seconds later. Nobody else is there.</source>
        <translation>Dites quelques mots et écoutez-les deux secondes plus tard. Personne d’autre n’est là.</translation>
    </message>
    <message>
        <source>You can try Mute.</source>
        <translation>Vous pouvez essayer de couper le micro.</translation>
    </message>
    <message>
        <source>You can try hiding your own picture.</source>
        <translation>Vous pouvez essayer de masquer votre image.</translation>
    </message>
    <message>
        <source>You can try I need a moment.</source>
        <translation>Vous pouvez essayer «&#xa0;J’ai besoin d’un moment&#xa0;».</translation>
    </message>
    <message>
        <source>You can see what a dropped connection looks like.</source>
        <translation>Vous pouvez voir à quoi ressemble une connexion coupée.</translation>
    </message>
    <message>
        <source>You’ve tried everything here. Stay as long as you like.</source>
        <translation>Vous avez tout essayé ici. Restez aussi longtemps que vous voulez.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SafetyPlanPage</name>
    <message>
        <source>Signs that things are getting harder</source>
        <translation>Signes que cela devient plus dur</translation>
    </message>
    <message>
        <source>What helps me get through</source>
        <translation>Ce qui m’aide à tenir</translation>
    </message>
    <message>
        <source>People I can ring</source>
        <translation>Les gens que je peux appeler</translation>
    </message>
    <message>
        <source>Reasons to hold on</source>
        <translation>Les raisons de tenir bon</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mon plan de sécurité</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For times when things are hard. Use your own words and headings, and leave out what you like.</source>
        <translation>Pour les moments difficiles. Prenez vos propres mots et titres, et laissez de côté ce que vous voulez.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Vous seul·e pouvez voir ceci</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Titre %1</translation>
    </message>
    <message>
        <source>What I’d like to remember, %1</source>
        <translation>Ce que j’aimerais garder en tête, %1</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>Retirer cette partie</translation>
    </message>
    <message>
        <source>Take part %1 out</source>
        <translation>Retirer la partie %1</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Copied. Paste it wherever you like.</source>
        <translation>Copié. Collez-le où vous voulez.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SafetyWordsView</name>
    <message>
        <source>Safety words: %1</source>
        <translation>Mots de sûreté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ScaleSlider</name>
    <message>
        <source>Not answered</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>one eighth of the way to %1</source>
        <translation>à un huitième du chemin vers %1</translation>
    </message>
    <message>
        <source>one quarter of the way to %1</source>
        <translation>à un quart du chemin vers %1</translation>
    </message>
    <message>
        <source>three eighths of the way to %1</source>
        <translation>à trois huitièmes du chemin vers %1</translation>
    </message>
    <message>
        <source>halfway to %1</source>
        <translation>à mi-chemin vers %1</translation>
    </message>
    <message>
        <source>five eighths of the way to %1</source>
        <translation>à cinq huitièmes du chemin vers %1</translation>
    </message>
    <message>
        <source>three quarters of the way to %1</source>
        <translation>aux trois quarts du chemin vers %1</translation>
    </message>
    <message>
        <source>seven eighths of the way to %1</source>
        <translation>à sept huitièmes du chemin vers %1</translation>
    </message>
    <message>
        <source>%1. From %2 to %3. %4</source>
        <comment>question, the two ends, where the answer is</comment>
        <translation>%1. De %2 à %3. %4</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SelfView</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>Montrer mon image</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Votre propre image</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>Masquer mon image</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SendAgainCard</name>
    <message>
        <source>Your address on the internet has changed, so these people’s links lead to the old one. They stay the same people for Alcove.</source>
        <translation>Votre adresse internet a changé, les liens de ces personnes mènent donc à l’ancienne. Pour Alcove, elles restent les mêmes.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Copy the new link</source>
        <translation>Copier le nouveau lien</translation>
    </message>
    <message>
        <source>Copy the new link for %1</source>
        <translation>Copier le nouveau lien pour %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SessionTimeFields</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
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
        <translation>Pas encore d’heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SessionsSection</name>
    <message>
        <source>Show time left</source>
        <translation>Montrer le temps qui reste</translation>
    </message>
    <message>
        <source>Start muted</source>
        <translation>Commencer micro coupé</translation>
    </message>
    <message>
        <source>You can unmute whenever you like.</source>
        <translation>Vous pouvez le rouvrir quand vous voulez.</translation>
    </message>
    <message>
        <source>Start with my camera off</source>
        <translation>Commencer caméra fermée</translation>
    </message>
    <message>
        <source>You can turn it on whenever you like.</source>
        <translation>Vous pouvez l’ouvrir quand vous voulez.</translation>
    </message>
    <message>
        <source>Hide my own picture</source>
        <translation>Masquer ma propre image</translation>
    </message>
    <message>
        <source>Breathing in the waiting room</source>
        <translation>Respirer dans la salle d’attente</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SettingsPage</name>
    <message>
        <source>Sound and camera</source>
        <translation>Son et caméra</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Vie privée et données</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text, colour and motion</source>
        <translation>Texte, couleur et mouvement</translation>
    </message>
    <message>
        <source>During sessions</source>
        <translation>Pendant les séances</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Mon cabinet</translation>
    </message>
    <message>
        <source>About Alcove</source>
        <translation>À propos d’Alcove</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SettlingSheet</name>
    <message>
        <source>A minute to settle</source>
        <translation>Une minute pour se poser</translation>
    </message>
    <message>
        <source>That’s enough</source>
        <translation>Cela suffit</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SetupCard</name>
    <message>
        <source>Check my setup</source>
        <translation>Vérifier mon matériel</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SetupLine</name>
    <message>
        <source>Your setup was fine at %1</source>
        <translation>Votre matériel allait bien à %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SideBar</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>My setup</source>
        <translation>Mon matériel</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SmallWindow</name>
    <message>
        <source>Back to the session</source>
        <translation>Revenir à la séance</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Image de %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SoundOnlyView</name>
    <message>
        <source>Try the picture again</source>
        <translation>Réessayer l’image</translation>
    </message>
    <message>
        <source>Switch to the phone</source>
        <translation>Passer au téléphone</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1 est avec vous</translation>
    </message>
    <message>
        <source>Sound only for now, so your voices stay clear. The picture comes back by itself when it can.</source>
        <translation>Le son seul pour l’instant, pour que vos voix restent claires. L’image revient d’elle-même quand elle peut.</translation>
    </message>
    <message>
        <source>%1’s camera is off.</source>
        <translation>La caméra de %1 est fermée.</translation>
    </message>
    <message>
        <source>Neither of you can see the other. Nobody else can hear you.</source>
        <translation>Vous ne pouvez pas vous voir. Personne d’autre ne peut vous entendre.</translation>
    </message>
    <message>
        <source>%1’s voice</source>
        <translation>La voix de %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <comment>a person, then their dial</comment>
        <translation>%1 montre : %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SoundPictureSheet</name>
    <message>
        <source>Sound and picture</source>
        <translation>Son et image</translation>
    </message>
    <message>
        <source>The picture matters more</source>
        <translation>L’image compte davantage</translation>
    </message>
    <message>
        <source>Only an oval around your face</source>
        <translation>Seulement un ovale autour de votre visage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>For signing or reading lips. It stays fluid, and sound is given up first.</source>
        <translation>Pour signer ou lire sur les lèvres. L’image reste fluide, et le son cède d’abord.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>How much of your room can be seen</source>
        <translation>Ce qu’on voit de votre pièce</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Le moins</translation>
    </message>
    <message>
        <source>How loud you hear %1</source>
        <translation>À quel volume vous entendez %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Stage</name>
    <message>
        <source>Picture of %1</source>
        <translation>Image de %1</translation>
    </message>
    <message>
        <source>Show the picture here</source>
        <translation>Montrer l’image ici</translation>
    </message>
    <message>
        <source>%1 is in the small window.</source>
        <translation>%1 est dans la petite fenêtre.</translation>
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
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nouvel appareil</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TherapistHomePage</name>
    <message>
        <source>New invitation</source>
        <translation>Nouvelle invitation</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>A clear day</source>
        <translation>Une journée libre</translation>
    </message>
    <message>
        <source>No sessions planned. Anyone who uses their link will appear here.</source>
        <translation>Aucune séance prévue. Qui utilise son lien apparaîtra ici.</translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation>Vérifier mon matériel</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TherapistsCard</name>
    <message>
        <source>Whom would you like to meet?</source>
        <translation>Qui aimeriez-vous rencontrer&#xa0;?</translation>
    </message>
    <message>
        <source>Your therapist, link %1</source>
        <translation>Votre thérapeute, lien %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TodayList</name>
    <message>
        <source>First session. Words not checked yet</source>
        <translation>Première séance. Mots pas encore vérifiés</translation>
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
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details for %1</source>
        <translation>Détails pour %1</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Lire la note</translation>
    </message>
    <message>
        <source>Read the note of %1</source>
        <translation>Lire la note de %1</translation>
    </message>
    <message>
        <source>Brought a note to share with you</source>
        <translation>A apporté une note à partager avec vous</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TrendChart</name>
    <message numerus="yes">
        <source>%1, %n sessions.</source>
        <translation>
            <numerusform>%1, %n séance.</numerusform>
            <numerusform>%1, %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest in the latest one.</source>
        <translation>Au plus haut dans la dernière.</translation>
    </message>
    <message>
        <source>Highest in session %1.</source>
        <translation>Au plus haut à la séance %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing sent for %n sessions.</source>
        <translation>
            <numerusform>Rien envoyé pour %n séance.</numerusform>
            <numerusform>Rien envoyé pour %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing sent that time</source>
        <translation>Rien envoyé cette fois</translation>
    </message>
    <message>
        <source>nearer to “%1”</source>
        <translation>plus près de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>about halfway</source>
        <translation>à peu près au milieu</translation>
    </message>
</context>
<context>
    <name>alcove::ui::VerifyPage</name>
    <message>
        <source>Back to the session</source>
        <translation>Revenir à la séance</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Votre propre image</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Ils sont pareils</translation>
    </message>
    <message>
        <source>They’re different</source>
        <translation>Ils sont différents</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>If somebody were secretly sitting between you, the words would not match. You only need to do this once for each computer.</source>
        <translation>Si quelqu’un se tenait en secret entre vous, les mots ne seraient pas les mêmes. Une seule fois suffit pour chaque ordinateur.</translation>
    </message>
    <message>
        <source>The words are not a password. It’s fine if someone overhears them.</source>
        <translation>Les mots ne sont pas un mot de passe. Ce n’est pas grave si on les entend.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Terminer l’appel</translation>
    </message>
    <message>
        <source>Read them once more</source>
        <translation>Lisez-les encore une fois</translation>
    </message>
    <message>
        <source>Slowly, one word at a time.</source>
        <translation>Lentement, un mot à la fois.</translation>
    </message>
    <message>
        <source>Still different? End the call</source>
        <translation>Toujours différents&#xa0;? Terminer l’appel</translation>
    </message>
    <message>
        <source>Meet again with a fresh link</source>
        <translation>Se retrouver avec un nouveau lien</translation>
    </message>
    <message>
        <source>Ask for one when you speak. Check your words before you begin.</source>
        <translation>Demandez-en un quand vous vous parlez. Vérifiez vos mots avant de commencer.</translation>
    </message>
    <message>
        <source>Your notes and goals stay on this computer until this is sorted out</source>
        <translation>Vos notes et vos buts restent sur cet ordinateur jusqu’à ce que ce soit réglé</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Image de %1</translation>
    </message>
    <message>
        <source>The words are different</source>
        <translation>Les mots sont différents</translation>
    </message>
    <message>
        <source>Check it’s really the two of you</source>
        <translation>Vérifiez que c’est bien vous deux</translation>
    </message>
    <message>
        <source>A word may have been misheard. If they really are different, someone could be listening in, so please don’t share anything personal on this call.</source>
        <translation>Un mot a pu être mal entendu. S’ils sont vraiment différents, quelqu’un pourrait écouter&#xa0;: ne dites rien de personnel dans cet appel.</translation>
    </message>
    <message>
        <source>You each have the same four words. Read yours aloud, then listen for the rest.</source>
        <translation>Vous avez tous deux les mêmes quatre mots. Lisez les vôtres, puis écoutez les autres.</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>Vous lisez</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>%1 lit</translation>
    </message>
    <message>
        <source>Then ring %1 on a number you already know, not one shown or sent today.</source>
        <translation>Appelez ensuite %1 à un numéro que vous connaissez déjà, pas un numéro reçu aujourd’hui.</translation>
    </message>
    <message>
        <source>You each have the same numbers. Read yours aloud, then listen for the rest.</source>
        <translation>Vous avez tous deux les mêmes nombres. Lisez les vôtres, puis écoutez les autres.</translation>
    </message>
    <message>
        <source>Show words instead</source>
        <translation>Montrer plutôt des mots</translation>
    </message>
    <message>
        <source>Show numbers instead</source>
        <translation>Montrer plutôt des nombres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingCard</name>
    <message>
        <source>I’ll be a few minutes</source>
        <translation>J’arrive dans quelques minutes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>%1 knows you’re ready, and will come in.</source>
        <translation>%1 sait que vous êtes prêt·e, et va entrer.</translation>
    </message>
    <message>
        <source>%1 would like a little longer.</source>
        <translation>%1 aimerait encore un peu de temps.</translation>
    </message>
    <message>
        <source>This link was used from two computers. Check words before anything else.</source>
        <translation>Ce lien a servi depuis deux ordinateurs. Vérifiez les mots avant tout.</translation>
    </message>
    <message>
        <source>They used the link for “%1”. You haven’t checked words yet.</source>
        <translation>C’est le lien pour «&#xa0;%1&#xa0;» qui a servi. Vous n’avez pas encore vérifié les mots.</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Ici depuis %1</translation>
    </message>
    <message>
        <source>%1. They know you’ll be a few minutes.</source>
        <translation>%1. On y sait que vous arrivez dans quelques minutes.</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>Dans la salle d’attente</translation>
    </message>
    <message>
        <source>Someone is in the waiting room</source>
        <translation>Quelqu’un est dans la salle d’attente</translation>
    </message>
    <message>
        <source>Tell %1 you’ll be a few minutes</source>
        <translation>Dire à %1 que vous arrivez dans quelques minutes</translation>
    </message>
    <message>
        <source>Not now for %1</source>
        <translation>Pas maintenant pour %1</translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation>Ouvrir à %1</translation>
    </message>
    <message>
        <source>Let them in to check</source>
        <translation>Ouvrir pour vérifier</translation>
    </message>
    <message>
        <source>Let %1 in to check</source>
        <translation>Ouvrir à %1 pour vérifier</translation>
    </message>
    <message>
        <source>Calls themselves %1</source>
        <translation>Se nomme %1</translation>
    </message>
    <message>
        <source>Say it %1</source>
        <translation>Se dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Ce qui aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>In their words: %1</source>
        <translation>Avec ses mots&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingPage</name>
    <message>
        <source>Waiting room</source>
        <translation>Salle d’attente</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Partir</translation>
    </message>
    <message>
        <source>Leave the waiting room</source>
        <translation>Quitter la salle d’attente</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Not just yet</source>
        <translation>Pas tout de suite</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>Besoin d’aide tout de suite&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody else can join this session</source>
        <translation>Personne d’autre ne peut entrer dans cette séance</translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation>Votre thérapeute</translation>
    </message>
    <message>
        <source>%1 isn’t here yet.
A light appears when %1 arrives.</source>
        <translation>%1 n’est pas encore là.
Une lumière apparaît quand %1 arrive.</translation>
    </message>
    <message>
        <source>You can ring %1 on %2, or leave a message.</source>
        <translation>Vous pouvez appeler %1 au %2, ou laisser un message.</translation>
    </message>
    <message>
        <source>%1 may be finishing with someone. You’re still in the right place.</source>
        <translation>%1 termine peut-être avec quelqu’un. Vous êtes toujours au bon endroit.</translation>
    </message>
    <message>
        <source>%1 isn’t here yet. Your session is at %2.
A light appears when %1 arrives.</source>
        <translation>%1 n’est pas encore là. Votre séance est à %2.
Une lumière apparaît quand %1 arrive.</translation>
    </message>
    <message>
        <source>You’re in the right place</source>
        <translation>Vous êtes au bon endroit</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 est là</translation>
    </message>
    <message>
        <source>%1 says: I’ll be a few minutes.</source>
        <translation>%1 dit&#xa0;: j’arrive dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 will let you in.
There’s nothing you need to do.</source>
        <translation>%1 va vous ouvrir.
Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>%1 is ready for you</source>
        <translation>%1 est là pour vous</translation>
    </message>
    <message>
        <source>You’re in the waiting room</source>
        <translation>Vous êtes dans la salle d’attente</translation>
    </message>
    <message>
        <source>Whenever you’re ready. %1 knows you’d like a little longer.</source>
        <translation>Quand vous voudrez. %1 sait que vous aimeriez encore un peu de temps.</translation>
    </message>
    <message>
        <source>You’ll be seen and heard once you go in.</source>
        <translation>On vous verra et vous entendra une fois que vous entrez.</translation>
    </message>
    <message>
        <source>%1 can’t see or hear you yet</source>
        <translation>%1 ne peut pas encore vous voir ni vous entendre</translation>
    </message>
    <message>
        <source>Nobody can see or hear you</source>
        <translation>Personne ne peut vous voir ni vous entendre</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>How we’ll work together</source>
        <translation>Comment nous travaillerons ensemble</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingWords</name>
    <message>
        <source>your therapist</source>
        <translation>votre thérapeute</translation>
    </message>
    <message>
        <source>Nobody has been contacted</source>
        <translation>Personne n’a été contacté</translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and this link names none. Ask %1 for another link, or turn that off in Settings.</source>
        <translation>Vous avez choisi «&#xa0;Seulement par un service de connexion&#xa0;», et ce lien n’en indique aucun. Demandez un autre lien à %1, ou désactivez ce choix dans les Réglages.</translation>
    </message>
    <message>
        <source>There’s no way in yet</source>
        <translation>Il n’y a pas encore de chemin</translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and none carries sound and picture just now. Alcove keeps looking. You can also turn that off in Settings.</source>
        <translation>Vous avez choisi «&#xa0;Seulement par un service de connexion&#xa0;», et aucun ne transmet le son et l’image pour l’instant. Alcove continue de chercher. Vous pouvez aussi désactiver ce choix dans les Réglages.</translation>
    </message>
    <message>
        <source>This link works only through a connection service, and none carries sound and picture just now. Alcove keeps looking. It helps to tell %1.</source>
        <translation>Ce lien passe seulement par un service de connexion, et aucun ne transmet le son et l’image pour l’instant. Alcove continue de chercher. Il est utile d’en parler à %1.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WelcomePage</name>
    <message>
        <source>I’m meeting my therapist</source>
        <translation>Je rencontre mon ou ma thérapeute</translation>
    </message>
    <message>
        <source>You have a link, or one is on its way.</source>
        <translation>Vous avez un lien, ou il va arriver.</translation>
    </message>
    <message>
        <source>I’m a therapist</source>
        <translation>Je suis thérapeute</translation>
    </message>
    <message>
        <source>You’ll invite people and let them in.</source>
        <translation>Vous invitez des personnes et vous leur ouvrez.</translation>
    </message>
    <message>
        <source>Welcome to Alcove</source>
        <translation>Bienvenue dans Alcove</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Texte et couleurs</translation>
    </message>
    <message>
        <source>A quiet place to meet your therapist. What brings you here?</source>
        <translation>Un lieu calme pour rencontrer votre thérapeute. Qu’est-ce qui vous amène&#xa0;?</translation>
    </message>
    <message>
        <source>You can change any of this later.</source>
        <translation>Tout cela peut se changer plus tard.</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Ce que nous promettons</translation>
    </message>
    <message>
        <source>Only the two of you.</source>
        <translation>Vous deux seulement.</translation>
    </message>
    <message>
        <source>Your call is encrypted between your two devices.</source>
        <translation>Votre appel est chiffré entre vos deux appareils.</translation>
    </message>
    <message>
        <source>No recording.</source>
        <translation>Pas d’enregistrement.</translation>
    </message>
    <message>
        <source>Alcove has no record button, for anyone.</source>
        <translation>Alcove n’a pas de bouton d’enregistrement, pour personne.</translation>
    </message>
    <message>
        <source>Yours to share.</source>
        <translation>À vous de partager.</translation>
    </message>
    <message>
        <source>What you write stays on this computer until you choose.</source>
        <translation>Ce que vous écrivez reste sur cet ordinateur jusqu’à ce que vous en décidiez.</translation>
    </message>
    <message>
        <source>I have a practice file</source>
        <translation>J’ai un fichier de cabinet</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Which language would you like?</source>
        <translation>Quelle langue aimeriez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WordsPopover</name>
    <message>
        <source>Want to be sure? Read them aloud to each other. If they match, nobody is listening in between.</source>
        <translation>Vous voulez en être sûr·e&#xa0;? Lisez-les à voix haute. S’ils sont pareils, personne n’écoute entre vous.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close safety words</source>
        <translation>Fermer les mots de sûreté</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>Mots de sûreté</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>C’est %1</translation>
    </message>
    <message>
        <source>You checked your words together on %1, and nothing has changed since.</source>
        <translation>Vous avez vérifié vos mots ensemble le %1, et rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>You checked your words together, and nothing has changed since.</source>
        <translation>Vous avez vérifié vos mots ensemble, et rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>You each have the same four words. Checking them once shows that it’s really the two of you.</source>
        <translation>Vous avez tous deux les mêmes quatre mots. Les vérifier une fois montre que c’est bien vous deux.</translation>
    </message>
    <message>
        <source>Check words</source>
        <translation>Vérifier les mots</translation>
    </message>
    <message>
        <source>%1 is joining from a different computer.</source>
        <translation>%1 arrive depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>Check your words once before you begin.</source>
        <translation>Vérifiez vos mots une fois avant de commencer.</translation>
    </message>
    <message>
        <source>The words are different</source>
        <translation>Les mots sont différents</translation>
    </message>
    <message>
        <source>Someone could be listening in, so please don’t share anything personal on this call.</source>
        <translation>Quelqu’un pourrait écouter&#xa0;: ne dites rien de personnel dans cet appel.</translation>
    </message>
    <message>
        <source>Read them once more</source>
        <translation>Lisez-les encore une fois</translation>
    </message>
</context>
</TS>

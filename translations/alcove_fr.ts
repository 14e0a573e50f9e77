<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<extra-native-readers>none</extra-native-readers>
<context>
    <name>ClientDesk</name>
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
    <name>QApplication</name>
    <message>
        <source>Alcove</source>
        <translation>Alcove</translation>
    </message>
    <message>
        <source>This computer has no place for keys. A passphrase of your own keeps what is stored here closed.</source>
        <translation>Cet ordinateur n’a pas de place pour les clés. Une phrase secrète à vous garde fermé ce qui est conservé ici.</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Une séance</translation>
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
</context>
<context>
    <name>alcove::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>alcove::ui::BreathingPanel</name>
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
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Move my picture to the other side</source>
        <translation>Mettre mon image de l’autre côté</translation>
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
        <source>Hide my picture</source>
        <translation>Masquer mon image</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>Montrer mon image</translation>
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
        <translation>%1 : %2</translation>
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
        <translation>Vous avez un autre lien ?</translation>
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
        <translation>Besoin d’aide tout de suite ?</translation>
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
        <source>Ring your local emergency number.</source>
        <translation>Appelez votre numéro d’urgence local.</translation>
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
        <source>%1: %2</source>
        <comment>practice, number</comment>
        <translation>%1 : %2</translation>
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
        <translation>Comment nommer cette personne ?</translation>
    </message>
    <message>
        <source>A first name or initials is enough.</source>
        <translation>Un prénom ou des initiales suffisent.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
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
        <translation>Quand</translation>
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
        <translation>Quitter la séance ?</translation>
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
        <translation>Besoin d’aide tout de suite ?</translation>
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
        <source>It has been a few minutes. %1 can still see what you write.</source>
        <translation>Quelques minutes ont passé. %1 peut toujours voir ce que vous écrivez.</translation>
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
        <translation>Vous pouvez aussi appeler :</translation>
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
</context>
<context>
    <name>alcove::ui::SafetyWordsView</name>
    <message>
        <source>Safety words: %1</source>
        <translation>Mots de sûreté : %1</translation>
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
        <source>Help right now</source>
        <translation>De l’aide tout de suite</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
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
</context>
<context>
    <name>alcove::ui::Stage</name>
    <message>
        <source>Picture of %1</source>
        <translation>Image de %1</translation>
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
        <translation>Toujours différents ? Terminer l’appel</translation>
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
        <translation>Un mot a pu être mal entendu. S’ils sont vraiment différents, quelqu’un pourrait écouter : ne dites rien de personnel dans cet appel.</translation>
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
        <translation>C’est le lien pour « %1 » qui a servi. Vous n’avez pas encore vérifié les mots.</translation>
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
        <translation>Besoin d’aide tout de suite ?</translation>
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
        <translation>%1 dit : j’arrive dans quelques minutes.</translation>
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
        <translation>Un lieu calme pour rencontrer votre thérapeute. Qu’est-ce qui vous amène ?</translation>
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
</context>
<context>
    <name>alcove::ui::WordsPopover</name>
    <message>
        <source>Want to be sure? Read them aloud to each other. If they match, nobody is listening in between.</source>
        <translation>Vous voulez en être sûr·e ? Lisez-les à voix haute. S’ils sont pareils, personne n’écoute entre vous.</translation>
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
        <translation>Quelqu’un pourrait écouter : ne dites rien de personnel dans cet appel.</translation>
    </message>
    <message>
        <source>Read them once more</source>
        <translation>Lisez-les encore une fois</translation>
    </message>
</context>
</TS>

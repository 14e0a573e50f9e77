<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<extra-native-readers>none</extra-native-readers>
<context>
    <name>QApplication</name>
    <message>
        <source>A session</source>
        <translation>Una sesión</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Your router opens no doors for programs. Many routers have a setting for it, often called UPnP. A connection service works without it.</source>
        <translation>Su router no abre puertas a los programas. Muchos tienen un ajuste para ello, a menudo llamado UPnP. Un servicio de conexión funciona sin él.</translation>
    </message>
    <message>
        <source>We asked your router to open a door, and it said no. Its settings can allow it, often under the name UPnP. A connection service works without it.</source>
        <translation>Pedimos a su router que abriera una puerta, y dijo que no. Sus ajustes pueden permitirlo, a menudo con el nombre UPnP. Un servicio de conexión funciona sin ello.</translation>
    </message>
    <message>
        <source>Your router stands behind another one, often your internet company’s. A door in yours leads only as far as that one. A connection service works here.</source>
        <translation>Su router está detrás de otro, a menudo el de su compañía de internet. Una puerta en el suyo solo lleva hasta aquel. Aquí sirve un servicio de conexión.</translation>
    </message>
    <message>
        <source>Your router opened a door, but this computer’s firewall turns away whoever comes through it. Allow Alcove in the firewall, then look again.</source>
        <translation>Su router abrió una puerta, pero el cortafuegos de este ordenador no deja pasar. Permita Alcove en él y mire otra vez.</translation>
    </message>
    <message>
        <source>Having a look</source>
        <translation>Estamos mirando</translation>
    </message>
    <message>
        <source>Only people in this network can reach you</source>
        <translation>Solo quien está en esta red puede encontrarle</translation>
    </message>
    <message>
        <source>People can reach you</source>
        <translation>Pueden encontrarle</translation>
    </message>
    <message>
        <source>People can probably reach you</source>
        <translation>Probablemente pueden encontrarle</translation>
    </message>
    <message>
        <source>People reach you through a connection service</source>
        <translation>Le encuentran a través de un servicio de conexión</translation>
    </message>
    <message>
        <source>We’re asking your router. This takes a few seconds.</source>
        <translation>Preguntamos a su router. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Your router opened a door for Alcove. It closes when you close Alcove.</source>
        <translation>Su router abrió una puerta para Alcove. Se cierra cuando usted cierra Alcove.</translation>
    </message>
    <message>
        <source>Your router opened a door for Alcove. It closes when you close Alcove. We can’t see from here whether a firewall on this computer lets people through.</source>
        <translation>Su router abrió una puerta para Alcove. Se cierra cuando usted cierra Alcove. Desde aquí no vemos si un cortafuegos de este ordenador deja pasar.</translation>
    </message>
    <message>
        <source>This computer has an internet address of its own. We can’t see from here whether a firewall on the way lets people through.</source>
        <translation>Este ordenador tiene su propia dirección de internet. Desde aquí no vemos si un cortafuegos en el camino deja pasar.</translation>
    </message>
    <message>
        <source>We tried it as a person you invite would, and it works.</source>
        <translation>Lo probamos como una persona invitada, y funciona.</translation>
    </message>
    <message>
        <source>We’re still finding out whether people elsewhere can reach you.</source>
        <translation>Aún averiguamos si pueden encontrarle desde otros lugares.</translation>
    </message>
    <message>
        <source>This link works only inside your own network for now. %1</source>
        <translation>Este enlace solo funciona por ahora dentro de su red. %1</translation>
    </message>
    <message>
        <source>This link leads to the address you have today. If that changes, you’ll find it under “Send again”.</source>
        <translation>Este enlace lleva a la dirección que tiene hoy. Si cambia, lo encontrará en «Enviar otra vez».</translation>
    </message>
    <message>
        <source>Your practice, or whoever runs a service for you, gives you one line. Paste it here.</source>
        <translation>Su consulta, o quien lleve un servicio para usted, le da una línea. Péguela aquí.</translation>
    </message>
    <message>
        <source>The line reads well. Try it as your client would.</source>
        <translation>La línea se lee bien. Pruébela como una persona invitada.</translation>
    </message>
    <message>
        <source>A second Alcove on this computer is joining through the service.</source>
        <translation>Un segundo Alcove en este ordenador entra por el servicio.</translation>
    </message>
    <message>
        <source>Tried just now: its sound came back.</source>
        <translation>Probado ahora mismo: volvió su sonido.</translation>
    </message>
    <message>
        <source>It didn’t work this time.</source>
        <translation>Esta vez no funcionó.</translation>
    </message>
</context>
<context>
    <name>alcove::app::AgreementDesk</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>agreement.txt</source>
        <translation>acuerdo.txt</translation>
    </message>
</context>
<context>
    <name>alcove::app::CheckDesk</name>
    <message>
        <source>Answers: %1 of %2, after %3 ms, varying by %4 ms. How much fits through is tested in the waiting room.</source>
        <translation>Respuestas: %1 de %2, tras %3 ms, con variación de %4 ms. Cuánto cabe se prueba en la sala de espera.</translation>
    </message>
    <message>
        <source>Your therapist’s computer was reached straight from here.</source>
        <translation>Se llegó directamente desde aquí al ordenador de su terapeuta.</translation>
    </message>
    <message>
        <source>The connection service was reached.</source>
        <translation>Se llegó al servicio de conexión.</translation>
    </message>
    <message>
        <source>Nothing was reached.</source>
        <translation>No se llegó a nada.</translation>
    </message>
</context>
<context>
    <name>alcove::app::ClientDesk</name>
    <message>
        <source>Your therapist</source>
        <translation>Su terapeuta</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
</context>
<context>
    <name>alcove::app::ExportWords</name>
    <message>
        <source>What you keep in Alcove</source>
        <translation>Lo que guarda en Alcove</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>After sessions</source>
        <translation>Después de las sesiones</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mi plan de seguridad</translation>
    </message>
</context>
<context>
    <name>alcove::app::GateWords</name>
    <message>
        <source>This computer’s keychain isn’t open</source>
        <translation>El llavero de este ordenador no está abierto</translation>
    </message>
    <message>
        <source>The key to what you keep here lies in the keychain, and it doesn’t answer. Unlock it, then try again.</source>
        <translation>La llave de lo que guarda aquí está en el llavero, y este no responde. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Usar mi código de recuperación</translation>
    </message>
</context>
<context>
    <name>alcove::app::JournalDesk</name>
    <message>
        <source>getting nearer</source>
        <translation>cada vez más cerca</translation>
    </message>
    <message>
        <source>a little nearer</source>
        <translation>un poco más cerca</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>más o menos igual</translation>
    </message>
    <message>
        <source>further away just now</source>
        <translation>más lejos por ahora</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
</context>
<context>
    <name>alcove::app::NoticeWords</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Close Alcove</source>
        <translation>Cerrar Alcove</translation>
    </message>
    <message>
        <source>What’s kept here is older than it was</source>
        <translation>Lo que se guarda aquí es más antiguo que antes</translation>
    </message>
    <message>
        <source>An earlier copy of your file has been put back on this computer. What you wrote since then may be missing.</source>
        <translation>En este ordenador se ha vuelto a poner una copia anterior de su archivo. Puede faltar lo que escribió desde entonces.</translation>
    </message>
    <message>
        <source>If you put it back yourself, go on. If not, someone may have used this computer.</source>
        <translation>Si la puso usted, siga. Si no, puede que alguien haya usado este ordenador.</translation>
    </message>
    <message>
        <source>Something kept here was changed</source>
        <translation>Algo de lo guardado aquí ha cambiado</translation>
    </message>
    <message>
        <source>Part of what you keep was changed or taken out, and not by Alcove. The rest is here and still closed to others.</source>
        <translation>Parte de lo que guarda se cambió o se quitó, y no fue Alcove. El resto sigue aquí y cerrado para los demás.</translation>
    </message>
    <message>
        <source>If you have a backup, you can bring everything back from it.</source>
        <translation>Si tiene una copia de seguridad, puede recuperarlo todo con ella.</translation>
    </message>
    <message>
        <source>There is something here already</source>
        <translation>Aquí ya hay algo</translation>
    </message>
    <message>
        <source>Your backup was left as it is, because it would replace what you keep on this computer.</source>
        <translation>Su copia de seguridad quedó como está, porque sustituiría lo que guarda en este ordenador.</translation>
    </message>
    <message>
        <source>To use the backup, first erase everything here in Settings, then open the backup again.</source>
        <translation>Para usar la copia, primero borre todo aquí en los ajustes y después ábrala otra vez.</translation>
    </message>
</context>
<context>
    <name>alcove::app::RehearsalDesk</name>
    <message>
        <source>Your rehearsal partner</source>
        <translation>Su pareja de ensayo</translation>
    </message>
</context>
<context>
    <name>alcove::app::ServiceDesk</name>
    <message>
        <source>This isn’t the line of a connection service. Such a line begins with “alcove-service:”.</source>
        <translation>Esto no es la línea de un servicio de conexión. Empieza con «alcove-service:».</translation>
    </message>
    <message>
        <source>This line is for a newer Alcove. An update helps.</source>
        <translation>Esta línea es para un Alcove más nuevo. Una actualización ayuda.</translation>
    </message>
    <message>
        <source>The line couldn’t be kept on this computer. Please try again.</source>
        <translation>La línea no se pudo guardar en este ordenador. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>A part of this line is missing. Please copy it again, all of it.</source>
        <translation>Falta una parte de esta línea. Cópiela otra vez, entera.</translation>
    </message>
    <message>
        <source>The service couldn’t be reached. It may be off, or this network keeps it away.</source>
        <translation>No se pudo llegar al servicio. Puede estar apagado, o esta red lo aparta.</translation>
    </message>
    <message>
        <source>The service couldn’t prove that it is the right one, so Alcove stopped there. Please tell whoever runs it.</source>
        <translation>El servicio no pudo mostrar que es el correcto, así que Alcove se detuvo ahí. Dígaselo a quien lo lleve.</translation>
    </message>
    <message>
        <source>The service doesn’t know the name and password in your line. Please ask for a new line.</source>
        <translation>El servicio no conoce el nombre y la contraseña de su línea. Pida una línea nueva.</translation>
    </message>
    <message>
        <source>The service lets you in, but not the people you invite. Please tell whoever runs it.</source>
        <translation>El servicio le deja entrar, pero no a quienes invita. Dígaselo a quien lo lleve.</translation>
    </message>
    <message>
        <source>You and the people you invite both reach the service, but not each other. Please tell whoever runs it.</source>
        <translation>Usted y quienes invita llegan al servicio, pero no entre sí. Dígaselo a quien lo lleve.</translation>
    </message>
    <message>
        <source>You would meet, but sound and picture wouldn’t get through. Please tell whoever runs the service.</source>
        <translation>Se encontrarían, pero no pasarían sonido ni imagen. Dígaselo a quien lleve el servicio.</translation>
    </message>
    <message>
        <source>You would meet, but no sound would come back. Please tell whoever runs the service.</source>
        <translation>Se encontrarían, pero no volvería ningún sonido. Dígaselo a quien lleve el servicio.</translation>
    </message>
    <message>
        <source>This service helps calls through, but people still find you by your own address.</source>
        <translation>Este servicio ayuda a que pasen las llamadas, pero aún le encuentran por su propia dirección.</translation>
    </message>
    <message>
        <source>Two people who are both on a company, hotel or mobile network may not get through: this service has no part that passes sound and picture on.</source>
        <translation>Dos personas que estén ambas en una red de empresa, hotel o móvil quizá no lleguen a pasar: este servicio no tiene la parte que transmite sonido e imagen.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutModel</name>
    <message>
        <source>A slower pace</source>
        <translation>Un ritmo más lento</translation>
    </message>
    <message>
        <source>Short breaks</source>
        <translation>Pausas cortas</translation>
    </message>
    <message>
        <source>Camera off sometimes</source>
        <translation>A veces sin cámara</translation>
    </message>
    <message>
        <source>Chat alongside talking</source>
        <translation>Escribir además de hablar</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Being asked before exercises</source>
        <translation>Que me pregunten antes de un ejercicio</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutTherapistPage</name>
    <message>
        <source>Read our agreement</source>
        <translation>Leer nuestro acuerdo</translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation>Su terapeuta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What you can expect</source>
        <translation>Qué puede esperar</translation>
    </message>
    <message>
        <source>Say it %1</source>
        <translation>Se dice %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Comprobado el %1</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <translation>Habla %1</translation>
    </message>
    <message>
        <source>In your therapist’s words</source>
        <translation>En palabras de su terapeuta</translation>
    </message>
    <message>
        <source>In %1’s words</source>
        <translation>En palabras de %1</translation>
    </message>
    <message>
        <source>Nothing has been told yet. What %1 writes here comes over when you meet.</source>
        <translation>Aún no se ha contado nada. Lo que %1 escriba aquí llega cuando se encuentren.</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AboutYouPage</name>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>All of this is up to you. You can change it before any session.</source>
        <translation>Todo esto depende de usted. Puede cambiarlo antes de cualquier sesión.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Dejarlo por ahora</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>How to say it (optional)</source>
        <translation>Cómo se dice (opcional)</translation>
    </message>
    <message>
        <source>For example, ROB-in</source>
        <translation>Por ejemplo, ROB-in</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>Pronombres (opcional)</translation>
    </message>
    <message>
        <source>Choose any, or none.</source>
        <translation>Elija los que quiera, o ninguno.</translation>
    </message>
    <message>
        <source>Something about you it would help to know</source>
        <translation>Algo sobre usted que ayudaría saber</translation>
    </message>
    <message>
        <source>Your culture, faith, language, family, or anything that’s gone badly in therapy before.</source>
        <translation>Su cultura, fe, idioma, familia, o lo que haya ido mal antes en una terapia.</translation>
    </message>
    <message>
        <source>Only if you’d like to</source>
        <translation>Solo si le apetece</translation>
    </message>
    <message>
        <source>Anything that helps you feel at ease?</source>
        <translation>¿Hay algo que le ayude a estar a gusto?</translation>
    </message>
    <message>
        <source>What you do (optional)</source>
        <translation>A qué se dedica (opcional)</translation>
    </message>
    <message>
        <source>For example, counselling psychologist</source>
        <translation>Por ejemplo, psicología de consulta</translation>
    </message>
    <message>
        <source>Languages you speak (optional)</source>
        <translation>Idiomas que habla (opcional)</translation>
    </message>
    <message>
        <source>In your own words (optional)</source>
        <translation>En sus propias palabras (opcional)</translation>
    </message>
    <message>
        <source>How you work, and what you’d like people to know.</source>
        <translation>Cómo trabaja, y qué le gustaría que se supiera.</translation>
    </message>
    <message>
        <source>What people can expect (optional)</source>
        <translation>Qué se puede esperar (opcional)</translation>
    </message>
    <message>
        <source>One line each: when you meet, moving a session, how long a reply takes.</source>
        <translation>Una línea cada cosa: cuándo se ven, cambiar una sesión, cuánto tarda una respuesta.</translation>
    </message>
    <message>
        <source>How should we greet you?</source>
        <translation>¿Cómo podemos saludarle?</translation>
    </message>
    <message>
        <source>How should people know you?</source>
        <translation>¿Cómo quiere que le conozcan?</translation>
    </message>
    <message>
        <source>Your therapist sees this when you first meet. Nobody else does.</source>
        <translation>Su terapeuta lo ve cuando se encuentran por primera vez. Nadie más.</translation>
    </message>
    <message>
        <source>The people you invite see this when you first meet. Nobody else does.</source>
        <translation>Las personas que usted invita lo ven cuando se encuentran por primera vez. Nadie más.</translation>
    </message>
    <message>
        <source>A number to ring you on, if the line drops (optional)</source>
        <translation>Un número para llamarle si se corta la conexión (opcional)</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AgreementPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Your agreement arrives when you’re both connected.</source>
        <translation>Su acuerdo llega cuando los dos están conectados.</translation>
    </message>
    <message>
        <source>How we’ll work together</source>
        <translation>Cómo trabajaremos juntos</translation>
    </message>
    <message>
        <source>Read at your own pace. Ask about anything before you sign.</source>
        <translation>Lea a su ritmo. Pregunte lo que quiera antes de firmar.</translation>
    </message>
    <message>
        <source>I’ve read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Preguntar por esto</translation>
    </message>
    <message>
        <source>What would you like to ask?</source>
        <translation>¿Qué quiere preguntar?</translation>
    </message>
    <message>
        <source>It’s handed over when you’re both connected.</source>
        <translation>Se entrega cuando los dos están conectados.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>So help could reach you if you ever needed it.</source>
        <translation>Para que la ayuda pudiera llegarle si alguna vez la necesita.</translation>
    </message>
    <message>
        <source>Where are you right now?</source>
        <translation>¿Dónde está ahora mismo?</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>Someone I could call</source>
        <translation>Alguien a quien podría llamar</translation>
    </message>
    <message>
        <source>Their phone number</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Could anyone overhear?</source>
        <translation>¿Podría oír alguien?</translation>
    </message>
    <message>
        <source>If we lose each other</source>
        <translation>Si nos perdemos</translation>
    </message>
    <message>
        <source>After how long</source>
        <translation>Después de cuánto</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>después de %n minuto</numerusform>
            <numerusform>después de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Sign by typing your full name</source>
        <translation>Firme escribiendo su nombre completo</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>I’d rather not sign</source>
        <translation>Prefiero no firmar</translation>
    </message>
    <message>
        <source>Withdraw my signature</source>
        <translation>Retirar mi firma</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Firmado el %1</translation>
    </message>
    <message>
        <source>You’ve both signed. Either of you can ask to change it at any time.</source>
        <translation>Han firmado los dos. Cualquiera puede pedir un cambio cuando quiera.</translation>
    </message>
    <message>
        <source>Signed on %1. It’s handed over when you’re both connected.</source>
        <translation>Firmado el %1. Se entrega cuando los dos están conectados.</translation>
    </message>
    <message numerus="yes">
        <source>%n sections left to read. You can stop here and come back.</source>
        <translation>
            <numerusform>Queda %n parte por leer. Puede parar aquí y volver.</numerusform>
            <numerusform>Quedan %n partes por leer. Puede parar aquí y volver.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’d rather not sign, and that’s fine. You can come back to it.</source>
        <translation>Prefiere no firmar, y está bien. Puede volver a ello.</translation>
    </message>
    <message>
        <source>You withdrew your signature. What was done before stays as it was.</source>
        <translation>Ha retirado su firma. Lo que se hizo antes queda como estaba.</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>One part has changed</source>
        <translation>Ha cambiado una parte</translation>
    </message>
    <message>
        <source>Some parts have changed</source>
        <translation>Han cambiado algunas partes</translation>
    </message>
    <message>
        <source>%1. The rest is the same.</source>
        <translation>%1. El resto es igual.</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>Leer lo que ha cambiado</translation>
    </message>
    <message>
        <source>%1. Read</source>
        <translation>%1. Leído</translation>
    </message>
    <message>
        <source>%1. Not read yet</source>
        <translation>%1. Aún sin leer</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
    <message>
        <source>We haven’t said</source>
        <translation>No lo hemos dicho</translation>
    </message>
    <message>
        <source>%1 rings me</source>
        <translation>%1 me llama</translation>
    </message>
    <message>
        <source>I ring %1</source>
        <translation>Llamo a %1</translation>
    </message>
    <message>
        <source>We write</source>
        <translation>Nos escribimos</translation>
    </message>
    <message>
        <source>You and %1 can see this. It’s only used if you’re in danger, or if you lose each other.</source>
        <translation>Usted y %1 pueden ver esto. Solo se usa si está en peligro, o si se pierden.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>alcove::ui::AgreementsPage</name>
    <message>
        <source>Version %1, given on %2. Not signed yet</source>
        <translation>Versión %1, entregada el %2. Aún sin firmar</translation>
    </message>
    <message>
        <source>Signed by both on %1. You each keep the same copy</source>
        <translation>Firmado por los dos el %1. Cada uno guarda la misma copia</translation>
    </message>
    <message>
        <source>Would rather not sign version %1</source>
        <translation>Prefiere no firmar la versión %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1. What was done before stays as it was</source>
        <translation>Retirado el %1. Lo que se hizo antes queda como estaba</translation>
    </message>
    <message>
        <source>Anyone who is given the agreement appears here.</source>
        <translation>Quien recibe el acuerdo aparece aquí.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>A line that begins with # starts a section. Points begin with -, an aside with &gt;. Give it a new version number when you change it. This is a starting point in plain words: have it checked for the country you work in.</source>
        <translation>Una línea que empieza con # abre una parte. Los puntos empiezan con -, un comentario con &gt;. Dele un número de versión nuevo cuando lo cambie. Es un comienzo en palabras sencillas: hágalo revisar para su país.</translation>
    </message>
    <message>
        <source>The text of your agreement</source>
        <translation>El texto de su acuerdo</translation>
    </message>
    <message>
        <source>This text can’t be used yet. It needs a line with # at least, and only plain characters.</source>
        <translation>Este texto aún no sirve. Necesita al menos una línea con #, y solo caracteres sencillos.</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 asks: “%2”</source>
        <translation>%1 pregunta: «%2»</translation>
    </message>
    <message>
        <source>Where today: %1</source>
        <translation>Dónde hoy: %1</translation>
    </message>
    <message>
        <source>Phone number: %1</source>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>Someone to call: %1</source>
        <translation>Alguien a quien llamar: %1</translation>
    </message>
    <message>
        <source>Their phone number: %1</source>
        <translation>Su teléfono: %1</translation>
    </message>
    <message>
        <source>Could anyone overhear: %1</source>
        <translation>Podría oír alguien: %1</translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: you ring, after %n minutes</source>
        <translation>
            <numerusform>Si se pierden: usted llama, después de %n minuto</numerusform>
            <numerusform>Si se pierden: usted llama, después de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: %1 rings you, after %n minutes</source>
        <translation>
            <numerusform>Si se pierden: %1 le llama, después de %n minuto</numerusform>
            <numerusform>Si se pierden: %1 le llama, después de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you lose each other: you write, after %n minutes</source>
        <translation>
            <numerusform>Si se pierden: usted escribe, después de %n minuto</numerusform>
            <numerusform>Si se pierden: usted escribe, después de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw my signature</source>
        <translation>Retirar mi firma</translation>
    </message>
    <message>
        <source>Withdraw my signature: %1</source>
        <translation>Retirar mi firma: %1</translation>
    </message>
    <message>
        <source>It’s given when you’re both connected</source>
        <translation>Se entrega cuando los dos están conectados</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Signed on %1. Version %2 was given since then, and is not signed yet</source>
        <translation>Firmado el %1. Desde entonces se entregó la versión %2, aún sin firmar</translation>
    </message>
    <message>
        <source>One text in plain words. Each person reads it, asks about it, and chooses whether to sign.</source>
        <translation>Un texto en palabras sencillas. Cada persona lo lee, pregunta y elige si firma.</translation>
    </message>
    <message>
        <source>This text is in use. Whoever has an earlier one is given it when you next meet.</source>
        <translation>Este texto está en uso. Quien tiene uno anterior lo recibe en su próximo encuentro.</translation>
    </message>
    <message>
        <source>Whoever you send it to is given it with your signature, and chooses whether to sign.</source>
        <translation>A quien lo envíe lo recibe con su firma, y elige si firma.</translation>
    </message>
    <message>
        <source>Give it to %1 when you next meet</source>
        <translation>Entregarlo a %1 en el próximo encuentro</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Announcements</name>
    <message>
        <source>%1 is ready for you. Go in, or not just yet</source>
        <translation>%1 le espera. Entre, o todavía no</translation>
    </message>
    <message>
        <source>%1 is taking a moment</source>
        <translation>%1 se toma un momento</translation>
    </message>
    <message>
        <source>The connection dropped. Nobody can see or hear you until you’re back</source>
        <translation>La conexión se ha cortado. Nadie puede verle ni oírle hasta que vuelva</translation>
    </message>
    <message>
        <source>You are muted</source>
        <translation>Su micrófono está apagado</translation>
    </message>
    <message>
        <source>Your microphone is on</source>
        <translation>Su micrófono está encendido</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 está aquí</translation>
    </message>
    <message>
        <source>%1 is in the waiting room</source>
        <translation>%1 está en la sala de espera</translation>
    </message>
    <message>
        <source>%1 is ready for you. Go back, or sound only first</source>
        <translation>%1 le espera. Vuelva, o primero solo con sonido</translation>
    </message>
    <message>
        <source>Taking a moment. Both microphones and both cameras are off</source>
        <translation>Se toma un momento. Los dos micrófonos y las dos cámaras están apagados</translation>
    </message>
    <message>
        <source>%1 isn’t alone just now. Nobody there can see or hear you</source>
        <translation>%1 tiene compañía ahora mismo. Nadie allí puede verle ni oírle</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>A message from %1</source>
        <translation>Un mensaje de %1</translation>
    </message>
    <message>
        <source>You’re both back.</source>
        <translation>Ya están aquí los dos.</translation>
    </message>
    <message>
        <source>Your headset was unplugged. Nothing plays aloud until you say so.</source>
        <translation>Se han desenchufado sus auriculares. Nada suena en voz alta hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Your microphone was unplugged</source>
        <translation>Se ha desenchufado su micrófono</translation>
    </message>
    <message>
        <source>Your speaker was unplugged</source>
        <translation>Se ha desenchufado su altavoz</translation>
    </message>
    <message>
        <source>The camera stopped.</source>
        <translation>La cámara se ha parado.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>alcove::ui::BeforeCard</name>
    <message>
        <source>Before %1</source>
        <translation>Antes de %1</translation>
    </message>
    <message>
        <source>Last time, %1</source>
        <translation>La última vez, %1</translation>
    </message>
    <message>
        <source>What %1 told you afterwards</source>
        <translation>Lo que %1 le contó después</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 sent you this</source>
        <translation>%1 le envió esto</translation>
    </message>
</context>
<context>
    <name>alcove::ui::BreathingPanel</name>
    <message>
        <source>Waiting room light. %1 is here</source>
        <translation>Luz de la sala de espera. %1 está aquí</translation>
    </message>
    <message>
        <source>Waiting room light. %1 is not here yet</source>
        <translation>Luz de la sala de espera. %1 aún no está aquí</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Solo palabras</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ocultar esto</translation>
    </message>
    <message>
        <source>Breathe with the light</source>
        <translation>Respirar con la luz</translation>
    </message>
    <message>
        <source>Hide the breathing words</source>
        <translation>Ocultar las palabras de respiración</translation>
    </message>
    <message>
        <source>With the light</source>
        <translation>Con la luz</translation>
    </message>
    <message>
        <source>Whenever you’re ready</source>
        <translation>Cuando quiera</translation>
    </message>
    <message>
        <source>Take a breath first, if you’d like to.</source>
        <translation>Respire antes, si le apetece.</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Póngase a gusto</translation>
    </message>
    <message>
        <source>There’s time. Many people feel a little nervous just before.</source>
        <translation>Hay tiempo. Mucha gente siente algunos nervios justo antes.</translation>
    </message>
    <message>
        <source>If you’d like to. In for four, out for six.</source>
        <translation>Si le apetece. Cuatro al tomar aire, seis al soltarlo.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Tome aire</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanse</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelte el aire</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallControls</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>Necesito un momento</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Salir de la sesión</translation>
    </message>
    <message>
        <source>More controls</source>
        <translation>Más controles</translation>
    </message>
    <message>
        <source>Close chat panel</source>
        <translation>Cerrar el panel de mensajes</translation>
    </message>
    <message numerus="yes">
        <source>Open chat. %n new messages</source>
        <translation>
            <numerusform>Abrir los mensajes. %n mensaje nuevo</numerusform>
            <numerusform>Abrir los mensajes. %n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Abrir los mensajes</translation>
    </message>
    <message>
        <source>Verified. This is %1. Open safety words</source>
        <translation>Comprobado. Es %1. Abrir las palabras de seguridad</translation>
    </message>
    <message>
        <source>%1. Open safety words</source>
        <translation>%1. Abrir las palabras de seguridad</translation>
    </message>
    <message>
        <source>Connection %1. Open details</source>
        <translation>Conexión %1. Abrir los detalles</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Unmute microphone. You are muted</source>
        <translation>Encender el micrófono. Su micrófono está apagado</translation>
    </message>
    <message>
        <source>Mute microphone</source>
        <translation>Apagar el micrófono</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Cámara apagada</translation>
    </message>
    <message>
        <source>Turn camera on. Camera is off</source>
        <translation>Encender la cámara. La cámara está apagada</translation>
    </message>
    <message>
        <source>Turn camera off</source>
        <translation>Apagar la cámara</translation>
    </message>
    <message>
        <source>Taking a moment</source>
        <translation>Se toma un momento</translation>
    </message>
    <message>
        <source>Take a moment</source>
        <translation>Tomarse un momento</translation>
    </message>
    <message>
        <source>A moment has begun</source>
        <translation>Ha empezado un momento</translation>
    </message>
    <message>
        <source>Take a moment. Turns off both microphones and cameras</source>
        <translation>Tomarse un momento. Apaga los dos micrófonos y las dos cámaras</translation>
    </message>
    <message>
        <source>I need a moment. Turns off both microphones and cameras</source>
        <translation>Necesito un momento. Apaga los dos micrófonos y las dos cámaras</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallMenu</name>
    <message>
        <source>Someone came in</source>
        <translation>Ha entrado alguien</translation>
    </message>
    <message>
        <source>How this is feeling</source>
        <translation>Cómo se siente esto</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <source>Sound and picture</source>
        <translation>Sonido e imagen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Words to check</source>
        <translation>Palabras por comprobar</translation>
    </message>
    <message>
        <source>Help right now</source>
        <translation>Ayuda ahora mismo</translation>
    </message>
    <message>
        <source>Move my picture to the other side</source>
        <translation>Pasar mi imagen al otro lado</translation>
    </message>
    <message>
        <source>Stop typing what is said</source>
        <translation>Dejar de escribir lo que se dice</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Escribir lo que se dice</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>Ocultar mi imagen</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>Mostrar mi imagen</translation>
    </message>
    <message>
        <source>Back from the small window</source>
        <translation>Volver de la ventana pequeña</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Ventana pequeña</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallPage</name>
    <message>
        <source>In session with %1</source>
        <translation>En sesión con %1</translation>
    </message>
    <message>
        <source>The connection is a bit uneven. Voices come first, so the picture may soften.</source>
        <translation>La conexión es algo irregular. Las voces van primero, la imagen puede suavizarse.</translation>
    </message>
    <message>
        <source>%1’s connection is weak. They may not hear all of what you say.</source>
        <translation>La conexión de %1 es débil. Puede que no oiga todo lo que usted dice.</translation>
    </message>
    <message>
        <source>You’re both back.</source>
        <translation>Ya están aquí los dos.</translation>
    </message>
    <message>
        <source>%1 was unplugged.</source>
        <translation>%1 se ha desenchufado.</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Su micrófono</translation>
    </message>
    <message>
        <source>We’ve gone over to another microphone and kept you muted.</source>
        <translation>Hemos pasado a otro micrófono y sigue en silencio.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Encender el micrófono</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <source>Your speaker</source>
        <translation>Su altavoz</translation>
    </message>
    <message>
        <source>We’ve gone over to another speaker and kept you muted.</source>
        <translation>Hemos pasado a otro altavoz y su micrófono sigue en silencio.</translation>
    </message>
    <message>
        <source>The camera stopped.</source>
        <translation>La cámara se ha parado.</translation>
    </message>
    <message>
        <source>%1 can still hear you.</source>
        <translation>%1 aún puede oírle.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Carry on with sound</source>
        <translation>Seguir con el sonido</translation>
    </message>
    <message>
        <source>Your computer is busy, so we’ve made the picture simpler. Closing other programs can help.</source>
        <translation>Su ordenador está ocupado, así que la imagen es más sencilla. Cerrar otros programas puede ayudar.</translation>
    </message>
    <message>
        <source>You’re muted.</source>
        <translation>Su micrófono está en silencio.</translation>
    </message>
    <message>
        <source>Your headset was unplugged.</source>
        <translation>Se han desenchufado sus auriculares.</translation>
    </message>
    <message>
        <source>Nothing plays aloud until you say so.</source>
        <translation>Nada suena en voz alta hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>I’m alone, use the speaker</source>
        <translation>Estoy a solas, usar el altavoz</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>No se encuentra ningún micrófono.</translation>
    </message>
    <message>
        <source>Plug one in. It’s noticed by itself.</source>
        <translation>Enchufe uno. Se nota solo.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CallWords</name>
    <message>
        <source>Steady</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>A bit uneven</source>
        <translation>Algo irregular</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Aparato nuevo</translation>
    </message>
    <message>
        <source>Words are different</source>
        <translation>Las palabras son distintas</translation>
    </message>
    <message>
        <source>You’re past the end. Take the time you need to close.</source>
        <translation>Ya ha pasado la hora. Tómense lo que necesiten para cerrar.</translation>
    </message>
    <message>
        <source>A few minutes left</source>
        <translation>Quedan unos minutos</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Queda más o menos %n minuto</numerusform>
            <numerusform>Quedan unos %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alcove::ui::CaptionWriter</name>
    <message>
        <source>Stop typing</source>
        <translation>Dejar de escribir</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Escribir lo que se dice</translation>
    </message>
    <message>
        <source>Type what is said. %1 reads it at once. Nothing is kept</source>
        <translation>Escriba lo que se dice. %1 lo lee al momento. No se guarda nada</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Cerrar los mensajes</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>You and %1. Gone when the session ends.</source>
        <translation>Usted y %1. Desaparece al terminar la sesión.</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>la otra persona</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>La otra persona</translation>
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
        <translation>Tocar la campana</translation>
    </message>
    <message>
        <source>Check your setup</source>
        <translation>Compruebe su equipo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Nothing here is recorded, and nobody else can see or hear it</source>
        <translation>Aquí no se graba nada, y nadie más puede verle ni oírle</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>La oigo</translation>
    </message>
    <message>
        <source>It’s quiet</source>
        <translation>Se oye bajo</translation>
    </message>
    <message>
        <source>I don’t hear it</source>
        <translation>No la oigo</translation>
    </message>
    <message>
        <source>Light on your picture</source>
        <translation>La luz en su imagen</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Cámara encendida</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Casi del todo</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Could somebody come in? Could somebody hear you through a door or wall? Can your screen be seen from outside?</source>
        <translation>¿Podría entrar alguien? ¿Podrían oírle a través de una puerta o pared? ¿Se ve su pantalla desde fuera?</translation>
    </message>
    <message>
        <source>It’s fairly loud where you are, which also covers your voice a little.</source>
        <translation>Hay bastante ruido donde está, lo que también tapa un poco su voz.</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Solo usted puede ver esto</translation>
    </message>
    <message>
        <source>Your own picture. Only you can see this</source>
        <translation>Su propia imagen. Solo usted puede ver esto</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Say a few words and hear them back two seconds later. Nobody else is there.</source>
        <translation>Diga unas palabras y óigalas dos segundos después. No hay nadie más.</translation>
    </message>
    <message>
        <source>Start a rehearsal</source>
        <translation>Empezar un ensayo</translation>
    </message>
    <message>
        <source>Rehearse a call</source>
        <translation>Ensayar una llamada</translation>
    </message>
    <message>
        <source>Record five seconds</source>
        <translation>Grabar cinco segundos</translation>
    </message>
    <message>
        <source>Quieten background noise</source>
        <translation>Atenuar el ruido de fondo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Quieten background noise: %1</source>
        <translation>Atenuar el ruido de fondo: %1</translation>
    </message>
    <message>
        <source>Hear how you sound</source>
        <translation>Oiga cómo suena</translation>
    </message>
    <message>
        <source>I don’t use sound</source>
        <translation>No uso sonido</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved. It holds no names.</source>
        <translation>Guardado. No contiene nombres.</translation>
    </message>
    <message>
        <source>The report couldn’t be saved there. Choose another place.</source>
        <translation>El informe no se pudo guardar ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encuentra ninguna cámara</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>No se encuentra ningún micrófono</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>No se encuentra ningún altavoz</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Say a few words. Then you hear what your therapist would hear, once, and it’s gone.</source>
        <translation>Diga unas palabras. Después oirá una vez lo que oiría su terapeuta, y desaparece.</translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation>Diga unas palabras.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>This is how you will sound.</source>
        <translation>Así sonará.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CheckWords</name>
    <message>
        <source>Play the chime and listen.</source>
        <translation>Toque la campana y escuche.</translation>
    </message>
    <message>
        <source>Say a few words.</source>
        <translation>Diga unas palabras.</translation>
    </message>
    <message>
        <source>Play the chime to listen for echo.</source>
        <translation>Toque la campana para buscar eco.</translation>
    </message>
    <message>
        <source>Turn the camera on when you’re ready.</source>
        <translation>Encienda la cámara cuando quiera.</translation>
    </message>
    <message>
        <source>Does your room feel private enough? Only you can say.</source>
        <translation>¿Le parece su habitación bastante privada? Solo usted puede decirlo.</translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation>Comprobando.</translation>
    </message>
    <message>
        <source>You said you can hear the chime.</source>
        <translation>Ha dicho que oye la campana.</translation>
    </message>
    <message>
        <source>You said it’s quiet.</source>
        <translation>Ha dicho que se oye bajo.</translation>
    </message>
    <message>
        <source>Turn the computer’s volume up, then play it again.</source>
        <translation>Suba el volumen del ordenador y tóquela otra vez.</translation>
    </message>
    <message>
        <source>You didn’t hear it.</source>
        <translation>No la ha oído.</translation>
    </message>
    <message>
        <source>Choose another speaker on the right, or plug in headphones.</source>
        <translation>Elija otro altavoz a la derecha, o enchufe unos auriculares.</translation>
    </message>
    <message>
        <source>No speaker found.</source>
        <translation>No se encuentra ningún altavoz.</translation>
    </message>
    <message>
        <source>Plug in headphones or a speaker. It’s noticed by itself.</source>
        <translation>Enchufe unos auriculares o un altavoz. Se nota solo.</translation>
    </message>
    <message>
        <source>We can hear you clearly.</source>
        <translation>Le oímos con claridad.</translation>
    </message>
    <message>
        <source>You sound quiet.</source>
        <translation>Se le oye bajo.</translation>
    </message>
    <message>
        <source>Move a little closer, or choose another microphone.</source>
        <translation>Acérquese un poco, o elija otro micrófono.</translation>
    </message>
    <message>
        <source>You sound very loud.</source>
        <translation>Se le oye muy fuerte.</translation>
    </message>
    <message>
        <source>Move back a little.</source>
        <translation>Aléjese un poco.</translation>
    </message>
    <message>
        <source>There’s noise around you.</source>
        <translation>Hay ruido a su alrededor.</translation>
    </message>
    <message>
        <source>Close a window, or turn on “Quieten background noise”.</source>
        <translation>Cierre una ventana, o encienda «Atenuar el ruido de fondo».</translation>
    </message>
    <message>
        <source>No sound is reaching us.</source>
        <translation>No nos llega ningún sonido.</translation>
    </message>
    <message>
        <source>Check the switch on your headset. Or choose another microphone.</source>
        <translation>Mire el interruptor de sus auriculares. O elija otro micrófono.</translation>
    </message>
    <message>
        <source>Alcove isn’t allowed to use the microphone.</source>
        <translation>Alcove no tiene permiso para usar el micrófono.</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>No se encuentra ningún micrófono.</translation>
    </message>
    <message>
        <source>Plug one in. It’s noticed by itself.</source>
        <translation>Enchufe uno. Se nota solo.</translation>
    </message>
    <message>
        <source>No echo, so you don’t need headphones.</source>
        <translation>No hay eco, así que no necesita auriculares.</translation>
    </message>
    <message>
        <source>A little echo.</source>
        <translation>Un poco de eco.</translation>
    </message>
    <message>
        <source>Headphones would help. Turning the speaker down also helps.</source>
        <translation>Unos auriculares ayudarían. Bajar el altavoz también.</translation>
    </message>
    <message>
        <source>Strong echo.</source>
        <translation>Eco fuerte.</translation>
    </message>
    <message>
        <source>Please use headphones today.</source>
        <translation>Hoy use auriculares, por favor.</translation>
    </message>
    <message>
        <source>We can see you clearly.</source>
        <translation>Le vemos con claridad.</translation>
    </message>
    <message>
        <source>We can see you. Your picture is a little dark.</source>
        <translation>Le vemos. Su imagen es algo oscura.</translation>
    </message>
    <message>
        <source>Try facing the window, or put a lamp behind your screen. Or leave it as it is.</source>
        <translation>Pruebe a mirar hacia la ventana, o ponga una lámpara detrás de la pantalla. O déjelo así.</translation>
    </message>
    <message>
        <source>We can see you. Your picture is very bright.</source>
        <translation>Le vemos. Su imagen es muy clara.</translation>
    </message>
    <message>
        <source>Turn a lamp down, or close a curtain. Or leave it as it is.</source>
        <translation>Baje una lámpara, o corra una cortina. O déjelo así.</translation>
    </message>
    <message>
        <source>The light is behind you.</source>
        <translation>La luz está detrás de usted.</translation>
    </message>
    <message>
        <source>Turn so that the window is in front of you.</source>
        <translation>Gírese para tener la ventana delante.</translation>
    </message>
    <message>
        <source>The camera sends only black.</source>
        <translation>La cámara solo envía negro.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>Desenchúfela y vuelva a enchufarla, o elija otra cámara.</translation>
    </message>
    <message>
        <source>Something covers the camera.</source>
        <translation>Algo tapa la cámara.</translation>
    </message>
    <message>
        <source>Open its cover or take the sticker off. You can also meet with sound only.</source>
        <translation>Abra su tapa o quite la pegatina. También pueden encontrarse solo con sonido.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>No hay imagen.</translation>
    </message>
    <message>
        <source>Another program may be using the camera. Close it, then try again.</source>
        <translation>Quizá otro programa use la cámara. Ciérrelo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Alcove isn’t allowed to use the camera.</source>
        <translation>Alcove no tiene permiso para usar la cámara.</translation>
    </message>
    <message>
        <source>No camera found.</source>
        <translation>No se encuentra ninguna cámara.</translation>
    </message>
    <message>
        <source>You can also meet with sound only.</source>
        <translation>También pueden encontrarse solo con sonido.</translation>
    </message>
    <message>
        <source>You said yes.</source>
        <translation>Ha dicho que sí.</translation>
    </message>
    <message>
        <source>You said mostly.</source>
        <translation>Ha dicho que casi del todo.</translation>
    </message>
    <message>
        <source>A fan or music outside the door can help. Headphones keep your therapist’s voice private.</source>
        <translation>Un ventilador o música tras la puerta puede ayudar. Con auriculares, la voz de su terapeuta queda en privado.</translation>
    </message>
    <message>
        <source>You said not today.</source>
        <translation>Ha dicho que hoy no.</translation>
    </message>
    <message>
        <source>You can use chat, speak quietly, or ask to move the session. Your therapist would want to know.</source>
        <translation>Puede escribir, hablar bajo, o pedir cambiar la sesión. Su terapeuta querría saberlo.</translation>
    </message>
    <message>
        <source>Good enough for clear picture and sound.</source>
        <translation>Suficiente para imagen y sonido claros.</translation>
    </message>
    <message>
        <source>Good enough for sound. The picture may soften at times.</source>
        <translation>Suficiente para el sonido. La imagen puede suavizarse a veces.</translation>
    </message>
    <message>
        <source>Sitting nearer your Wi-Fi box can help.</source>
        <translation>Sentarse más cerca del router puede ayudar.</translation>
    </message>
    <message>
        <source>Too weak for a call right now.</source>
        <translation>Demasiado débil para una llamada ahora mismo.</translation>
    </message>
    <message>
        <source>Try another network, or use the phone number in your agreement.</source>
        <translation>Pruebe otra red, o use el teléfono de su acuerdo.</translation>
    </message>
    <message>
        <source>This computer isn’t connected to a network.</source>
        <translation>Este ordenador no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>Connect to Wi-Fi or plug in a cable. It’s noticed by itself.</source>
        <translation>Conéctese al Wi-Fi o enchufe un cable. Se nota solo.</translation>
    </message>
    <message>
        <source>This network lets no call through.</source>
        <translation>Esta red no deja pasar ninguna llamada.</translation>
    </message>
    <message>
        <source>Your therapist’s computer isn’t on just now; everything here is fine.</source>
        <translation>El ordenador de su terapeuta no está encendido ahora; aquí todo está bien.</translation>
    </message>
    <message>
        <source>You’re connected. The rest is tested in the waiting room.</source>
        <translation>Está conectado. El resto se prueba en la sala de espera.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Podría estar mejor</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltado</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Camera and light</source>
        <translation>Cámara y luz</translation>
    </message>
    <message>
        <source>Private space</source>
        <translation>Espacio privado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Skipped. You don’t use sound.</source>
        <translation>Saltado. No usa sonido.</translation>
    </message>
    <message>
        <source>None heard</source>
        <translation>No se oye nada</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>A bit uneven</source>
        <translation>Algo irregular</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>You haven’t checked your setup yet</source>
        <translation>Aún no ha comprobado su equipo</translation>
    </message>
    <message>
        <source>You’re ready</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Casi listo</translation>
    </message>
    <message>
        <source>One thing to fix</source>
        <translation>Una cosa por arreglar</translation>
    </message>
    <message>
        <source>It takes about two minutes. Any order is fine.</source>
        <translation>Lleva unos dos minutos. El orden da igual.</translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>One thing could be a bit better. The rest is working.</source>
        <translation>Una cosa podría estar algo mejor. El resto funciona.</translation>
    </message>
    <message>
        <source>Sound works. Picture needs a look.</source>
        <translation>El sonido funciona. La imagen pide una mirada.</translation>
    </message>
    <message>
        <source>%1 isn’t working yet.</source>
        <translation>%1 aún no funciona.</translation>
    </message>
    <message>
        <source>Open System Settings.</source>
        <translation>Abra Ajustes del Sistema.</translation>
    </message>
    <message>
        <source>Choose Privacy &amp; Security, then Camera.</source>
        <translation>Elija Privacidad y seguridad, luego Cámara.</translation>
    </message>
    <message>
        <source>Choose Privacy &amp; Security, then Microphone.</source>
        <translation>Elija Privacidad y seguridad, luego Micrófono.</translation>
    </message>
    <message>
        <source>Turn on Alcove.</source>
        <translation>Active Alcove.</translation>
    </message>
    <message>
        <source>Come back here. It’s noticed by itself.</source>
        <translation>Vuelva aquí. Se nota solo.</translation>
    </message>
    <message>
        <source>Open Settings.</source>
        <translation>Abra Configuración.</translation>
    </message>
    <message>
        <source>Choose Privacy, then Camera.</source>
        <translation>Elija Privacidad, luego Cámara.</translation>
    </message>
    <message>
        <source>Choose Privacy, then Microphone.</source>
        <translation>Elija Privacidad, luego Micrófono.</translation>
    </message>
    <message>
        <source>Turn on access for desktop apps.</source>
        <translation>Active el acceso para aplicaciones de escritorio.</translation>
    </message>
    <message>
        <source>If it isn’t listed, ask whoever looks after this computer for the groups “video” and “audio”.</source>
        <translation>Si no aparece, pregunte a quien cuide de este ordenador por los grupos «video» y «audio».</translation>
    </message>
    <message>
        <source>Your setup looked fine on %1</source>
        <translation>Su equipo estaba bien el %1</translation>
    </message>
    <message>
        <source>Sound, camera and connection all worked.</source>
        <translation>Sonido, cámara y conexión funcionaban.</translation>
    </message>
    <message>
        <source>Your setup needs a look</source>
        <translation>Su equipo pide una mirada</translation>
    </message>
    <message>
        <source>%1 wasn’t working on %2.</source>
        <translation>%1 no funcionaba el %2.</translation>
    </message>
    <message>
        <source>It takes about two minutes.</source>
        <translation>Lleva unos dos minutos.</translation>
    </message>
    <message>
        <source>Check your setup</source>
        <translation>Compruebe su equipo</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ClientHomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your next session</source>
        <translation>Su próxima sesión</translation>
    </message>
    <message>
        <source>Go to the waiting room</source>
        <translation>Ir a la sala de espera</translation>
    </message>
    <message>
        <source>Have a different link?</source>
        <translation>¿Tiene otro enlace?</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Nada previsto todavía</translation>
    </message>
    <message>
        <source>When your therapist sends a link, paste it here. There’s no rush.</source>
        <translation>Cuando su terapeuta le envíe un enlace, péguelo aquí. No hay prisa.</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>Su enlace</translation>
    </message>
    <message>
        <source>Pasting a link tells nobody anything. You choose when to go in.</source>
        <translation>Pegar un enlace no dice nada a nadie. Usted elige cuándo entrar.</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>¿Necesita ayuda ahora mismo?</translation>
    </message>
    <message>
        <source>Alcove isn’t for emergencies.</source>
        <translation>Alcove no es para emergencias.</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
    <message numerus="yes">
        <source>With %1, for about %n minutes</source>
        <translation>
            <numerusform>Con %1, durante más o menos %n minuto</numerusform>
            <numerusform>Con %1, durante unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Only you and %1 can join</source>
        <translation>Solo usted y %1 pueden entrar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Write a note first</source>
        <translation>Escribir antes una nota</translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation>Comprobar mi equipo</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Ponerme una meta</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sobre %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ComfortPopover</name>
    <message>
        <source>Slower, please</source>
        <translation>Más despacio, por favor</translation>
    </message>
    <message>
        <source>This is fine</source>
        <translation>Así está bien</translation>
    </message>
    <message>
        <source>We can go on</source>
        <translation>Podemos seguir</translation>
    </message>
    <message>
        <source>How is this feeling for you right now?</source>
        <translation>¿Cómo se siente esto para usted ahora?</translation>
    </message>
    <message>
        <source>Show nothing</source>
        <translation>No mostrar nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the dial</source>
        <translation>Cerrar esta elección</translation>
    </message>
    <message>
        <source>%1 sees nothing of this</source>
        <translation>%1 no ve nada de esto</translation>
    </message>
    <message>
        <source>%1 sees: %2</source>
        <translation>%1 ve: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ConnectionSection</name>
    <message>
        <source>Only through a connection service</source>
        <translation>Solo a través de un servicio de conexión</translation>
    </message>
    <message>
        <source>The other person’s computer doesn’t learn your internet address. Works when your link or practice names a service.</source>
        <translation>El ordenador de la otra persona no conoce su dirección de internet. Funciona cuando su enlace o su consulta indica un servicio.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show how people reach you</source>
        <translation>Mostrar cómo le encuentran</translation>
    </message>
    <message>
        <source>How people reach you</source>
        <translation>Cómo le encuentran</translation>
    </message>
    <message>
        <source>Whether your links work from outside your network.</source>
        <translation>Si sus enlaces funcionan desde fuera de su red.</translation>
    </message>
    <message>
        <source>There’s no connection service on this computer yet. Until you set one up below, you can’t make new links.</source>
        <translation>Todavía no hay ningún servicio de conexión en este ordenador. Hasta que configure uno abajo, no puede crear enlaces nuevos.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CopyReminder</name>
    <message>
        <source>There is no copy of what you keep here</source>
        <translation>No hay copia de lo que guarda aquí</translation>
    </message>
    <message>
        <source>If this computer breaks or gets lost, a copy brings it all back.</source>
        <translation>Si este ordenador se rompe o se pierde, una copia lo recupera todo.</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>Llevarme una copia</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>alcove::ui::CountryNames</name>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Cover</name>
    <message>
        <source>I’m alone again</source>
        <translation>Vuelvo a estar a solas</translation>
    </message>
</context>
<context>
    <name>alcove::ui::DevicesSection</name>
    <message>
        <source>Quieten background noise</source>
        <translation>Atenuar el ruido de fondo</translation>
    </message>
    <message>
        <source>Softens fans and traffic. Your voice stays natural.</source>
        <translation>Atenúa ventiladores y tráfico. Su voz sigue natural.</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>No camera. You can also meet with sound only.</source>
        <translation>No hay cámara. También pueden encontrarse solo con sonido.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>No se encuentra ningún micrófono</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>No se encuentra ningún altavoz</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Su imagen</translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation>Comprobar mi equipo</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Solo usted puede ver esto</translation>
    </message>
</context>
<context>
    <name>alcove::ui::DevicesSheet</name>
    <message>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>No se encuentra ningún micrófono</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>No se encuentra ningún altavoz</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>No camera. You can also meet with sound only.</source>
        <translation>No hay cámara. También pueden encontrarse solo con sonido.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>alcove::ui::EraseSheet</name>
    <message>
        <source>Erase everything here?</source>
        <translation>¿Borrar todo lo de aquí?</translation>
    </message>
    <message>
        <source>Save a copy for me first</source>
        <translation>Guardarme antes una copia</translation>
    </message>
    <message>
        <source>Type %1 to go ahead</source>
        <translation>Escriba %1 para seguir</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>the word to type</comment>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Your notes, goals, reflections and agreement will be gone from this computer. This can’t be undone.</source>
        <translation>Sus notas, metas, reflexiones y su acuerdo desaparecerán de este ordenador. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>la otra persona</translation>
    </message>
    <message>
        <source>What you shared with %1 stays in %1’s records. You can ask about those in person. Copies and backups you saved elsewhere stay where they are.</source>
        <translation>Lo que compartió con %1 queda en los archivos de %1. Puede preguntarlo en persona. Las copias guardadas en otro lugar se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ErrorText</name>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>la otra persona</translation>
    </message>
    <message>
        <source>Part of what arrived could not be read. Try once more.</source>
        <translation>Parte de lo que llegó no se pudo leer. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>This was made with another version of Alcove. Both of you need a recent one.</source>
        <translation>Esto se hizo con otra versión de Alcove. Los dos necesitan una reciente.</translation>
    </message>
    <message>
        <source>This link has stopped working. Ask %1 for a new one.</source>
        <translation>Este enlace ya no funciona. Pida uno nuevo a %1.</translation>
    </message>
    <message>
        <source>This link has been turned off. Ask %1 for a new one.</source>
        <translation>Este enlace se ha desactivado. Pida uno nuevo a %1.</translation>
    </message>
    <message>
        <source>This link was made for someone else. If that’s a surprise, ask %1.</source>
        <translation>Este enlace se hizo para otra persona. Si le sorprende, pregunte a %1.</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program, then try again.</source>
        <translation>Quizá lo use otro programa. Ciérrelo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>There’s no way through to %1 from this network. Another network may work.</source>
        <translation>Desde esta red no hay camino hasta %1. Puede que otra red funcione.</translation>
    </message>
    <message>
        <source>No answer came from %1. You can try again whenever you like.</source>
        <translation>No llegó respuesta de %1. Puede probar otra vez cuando quiera.</translation>
    </message>
    <message>
        <source>Another program is using the place where Alcove listens. Close it, or restart Alcove.</source>
        <translation>Otro programa usa el lugar donde Alcove escucha. Ciérrelo, o reinicie Alcove.</translation>
    </message>
    <message>
        <source>It isn’t there any more. Plug it in again, or choose another.</source>
        <translation>Ya no está. Enchúfelo otra vez, o elija otro.</translation>
    </message>
    <message>
        <source>The computer’s settings don’t let Alcove use this. You can change that there.</source>
        <translation>Los ajustes del ordenador no dejan que Alcove lo use. Puede cambiarlo allí.</translation>
    </message>
    <message>
        <source>Alcove could not make sure that this is %1, so nothing was shared.</source>
        <translation>Alcove no pudo asegurarse de que es %1, así que no se compartió nada.</translation>
    </message>
    <message>
        <source>%1 can’t meet just now. Nothing is wrong with your link.</source>
        <translation>%1 no puede ahora mismo. Su enlace está bien.</translation>
    </message>
    <message>
        <source>The connection dropped and could not be found again. You can come back with the same link.</source>
        <translation>La conexión se cortó y no se pudo recuperar. Puede volver con el mismo enlace.</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk has room.</source>
        <translation>Esto no se pudo guardar en este ordenador. Mire si queda espacio en el disco.</translation>
    </message>
    <message>
        <source>This is more than Alcove can take at once.</source>
        <translation>Es más de lo que Alcove puede tomar de una vez.</translation>
    </message>
    <message>
        <source>That isn’t possible at this moment.</source>
        <translation>Eso no es posible en este momento.</translation>
    </message>
    <message>
        <source>One of the settings is out of range.</source>
        <translation>Uno de los ajustes está fuera de sus límites.</translation>
    </message>
    <message>
        <source>Part of the link is missing. Copy all of it and paste again.</source>
        <translation>Falta parte del enlace. Cópielo entero y péguelo otra vez.</translation>
    </message>
    <message>
        <source>This isn’t an Alcove link. Alcove links begin with %1 or your practice’s address.</source>
        <translation>Esto no es un enlace de Alcove. Empiezan por %1 o por la dirección de su consulta.</translation>
    </message>
    <message>
        <source>This link was for a session on %1. Ask %2 for a new one.</source>
        <translation>Este enlace era para una sesión del %1. Pida uno nuevo a %2.</translation>
    </message>
    <message>
        <source>There is more than one link in this. Paste only the one you want to use.</source>
        <translation>Aquí hay más de un enlace. Pegue solo el que quiera usar.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::FeedbackPage</name>
    <message>
        <source>I felt</source>
        <translation>Me sentí</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>sin que me oyeran</translation>
    </message>
    <message>
        <source>heard and respected</source>
        <translation>con escucha y respeto</translation>
    </message>
    <message>
        <source>We talked about</source>
        <translation>Hablamos de</translation>
    </message>
    <message>
        <source>things that matter less</source>
        <translation>cosas menos importantes</translation>
    </message>
    <message>
        <source>what matters to me</source>
        <translation>lo que me importa</translation>
    </message>
    <message>
        <source>The way we worked</source>
        <translation>Nuestra forma de trabajar</translation>
    </message>
    <message>
        <source>didn’t suit me</source>
        <translation>no me iba bien</translation>
    </message>
    <message>
        <source>suited me</source>
        <translation>me iba bien</translation>
    </message>
    <message>
        <source>Today, overall</source>
        <translation>Hoy, en conjunto</translation>
    </message>
    <message>
        <source>something was missing</source>
        <translation>faltaba algo</translation>
    </message>
    <message>
        <source>was right for me</source>
        <translation>estuvo bien para mí</translation>
    </message>
    <message>
        <source>How was today?</source>
        <translation>¿Cómo ha ido hoy?</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Vaciar: %1</translation>
    </message>
    <message>
        <source>At ease</source>
        <translation>A gusto</translation>
    </message>
    <message>
        <source>Mostly at ease</source>
        <translation>Casi a gusto</translation>
    </message>
    <message>
        <source>A bit uneasy</source>
        <translation>Algo incómodo</translation>
    </message>
    <message>
        <source>Uneasy</source>
        <translation>Incómodo</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>How comfortable did you feel?</source>
        <translation>¿Hasta qué punto estuvo a gusto?</translation>
    </message>
    <message>
        <source>Anything you’d like to say?</source>
        <translation>¿Quiere decir algo?</translation>
    </message>
    <message>
        <source>What helped, what didn’t, or what to do differently.</source>
        <translation>Qué ayudó, qué no, o qué hacer de otro modo.</translation>
    </message>
    <message>
        <source>Nobody sees any of this until you choose below</source>
        <translation>Nadie ve nada de esto hasta que usted elija abajo</translation>
    </message>
    <message>
        <source>The four statements are Alcove’s own words. They are not a test and not a published scale.</source>
        <translation>Las cuatro frases son palabras de Alcove. No son una prueba ni una escala publicada.</translation>
    </message>
    <message>
        <source>Keep for myself</source>
        <translation>Guardar para mí</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
    <message>
        <source>This helps you both find what works. It isn’t a test of you, or of %1. Leave anything blank.</source>
        <translation>Esto les ayuda a los dos a encontrar lo que funciona. No examina a usted ni a %1. Deje en blanco lo que quiera.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>All three are fine. If you keep it or skip, %1 isn’t told which.</source>
        <translation>Las tres están bien. Si lo guarda o lo salta, %1 no sabe cuál.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::GoalsCard</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Goals are something to aim for, in your own words. There’s no need to have any.</source>
        <translation>Una meta es algo hacia lo que ir, en sus propias palabras. No hace falta tener ninguna.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Ponerme una meta</translation>
    </message>
    <message>
        <source>Edit my goals</source>
        <translation>Editar mis metas</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>You and %1 can see this</source>
        <translation>Usted y %1 pueden ver esto</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>Hablado el %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::GoalsPage</name>
    <message>
        <source>Getting nearer</source>
        <translation>Cada vez más cerca</translation>
    </message>
    <message>
        <source>A little nearer</source>
        <translation>Un poco más cerca</translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Más o menos igual</translation>
    </message>
    <message>
        <source>Further away just now</source>
        <translation>Más lejos por ahora</translation>
    </message>
    <message>
        <source>Goals are something to aim for, in your own words. There’s no need to have any.</source>
        <translation>Una meta es algo hacia lo que ir, en sus propias palabras. No hace falta tener ninguna.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Ponerme una meta</translation>
    </message>
    <message>
        <source>My therapist can see my goals</source>
        <translation>Mi terapeuta puede ver mis metas</translation>
    </message>
    <message>
        <source>They’re handed over when you’re both connected.</source>
        <translation>Se entregan cuando los dos están conectados.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sleep through most nights</source>
        <translation>Dormir casi todas las noches</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this goal</source>
        <translation>Añadir esta meta</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Meta: %1</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>Hablado el %1</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>Aún no se ha hablado</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>goal, how near it seems</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>We talked about it today</source>
        <translation>Hoy hemos hablado de ello</translation>
    </message>
    <message>
        <source>We talked about it today: %1</source>
        <translation>Hoy hemos hablado de ello: %1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out the goal: %1</source>
        <translation>Quitar la meta: %1</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
    <message>
        <source>You and %1 can see this</source>
        <translation>Usted y %1 pueden ver esto</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Solo usted puede ver esto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Help</name>
    <message>
        <source>Getting your link</source>
        <translation>Recibir su enlace</translation>
    </message>
    <message>
        <source>Your therapist sends you a link. It works for you only.</source>
        <translation>Su terapeuta le envía un enlace. Solo funciona para usted.</translation>
    </message>
    <message>
        <source>Paste the link on the first page, or paste the whole message it came in. Alcove finds the link in it.</source>
        <translation>Pegue el enlace en la primera página, o todo el mensaje en que vino. Alcove lo encuentra dentro.</translation>
    </message>
    <message>
        <source>Pasting a link tells nobody anything. Alcove connects when you press “Go to the waiting room”.</source>
        <translation>Pegar un enlace no dice nada a nadie. Alcove se conecta cuando pulsa «Ir a la sala de espera».</translation>
    </message>
    <message>
        <source>Under the link you can read which places Alcove will ask for your therapist.</source>
        <translation>Bajo el enlace puede leer en qué lugares buscará Alcove a su terapeuta.</translation>
    </message>
    <message>
        <source>Checking your setup</source>
        <translation>Comprobar su equipo</translation>
    </message>
    <message>
        <source>The check looks at speaker, microphone, echo, camera, light, room and connection, one at a time.</source>
        <translation>La prueba mira altavoz, micrófono, eco, cámara, luz, habitación y conexión, uno tras otro.</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer, and nobody can see or hear you.</source>
        <translation>Nada de ello sale de este ordenador, y nadie puede verle ni oírle.</translation>
    </message>
    <message>
        <source>You can skip any part. Meeting with sound only is fine too.</source>
        <translation>Puede saltarse cualquier parte. Encontrarse solo con sonido también está bien.</translation>
    </message>
    <message>
        <source>It also works without a link and without a network.</source>
        <translation>También funciona sin enlace y sin red.</translation>
    </message>
    <message>
        <source>The waiting room</source>
        <translation>La sala de espera</translation>
    </message>
    <message>
        <source>A light in the arch means that your therapist is here. Without it, your therapist isn’t connected yet.</source>
        <translation>Una luz en el arco quiere decir que su terapeuta está. Sin ella, su terapeuta aún no se ha conectado.</translation>
    </message>
    <message>
        <source>Your therapist lets you in. You then choose when to go in, or take a little longer.</source>
        <translation>Su terapeuta le abre. Después usted elige cuándo entrar, o espera un poco más.</translation>
    </message>
    <message>
        <source>Until you go in, your therapist can’t see or hear you. The small picture of you stays on this computer.</source>
        <translation>Hasta que entre, su terapeuta no puede verle ni oírle. Su imagen pequeña se queda en este ordenador.</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>En una sesión</translation>
    </message>
    <message>
        <source>The row under the picture has everything: mute, camera, a moment, chat and leave. It never hides.</source>
        <translation>La fila bajo la imagen lo tiene todo: silencio, cámara, un momento, mensajes y salir. Nunca se oculta.</translation>
    </message>
    <message>
        <source>Muted means that your microphone is off before anything is sent.</source>
        <translation>En silencio quiere decir que su micrófono está apagado antes de enviar nada.</translation>
    </message>
    <message>
        <source>You can hide your own picture. The other person still sees you.</source>
        <translation>Puede ocultar su propia imagen. La otra persona le sigue viendo.</translation>
    </message>
    <message>
        <source>Chat is gone when the session ends, unless both of you keep it.</source>
        <translation>Los mensajes desaparecen al terminar la sesión, salvo que los dos los guarden.</translation>
    </message>
    <message>
        <source>I need a moment</source>
        <translation>Necesito un momento</translation>
    </message>
    <message>
        <source>One press turns off both microphones and both cameras. The connection stays.</source>
        <translation>Una pulsación apaga los dos micrófonos y las dos cámaras. La conexión sigue.</translation>
    </message>
    <message>
        <source>Only the person who asked for the moment ends it. There is no time limit.</source>
        <translation>Solo quien pidió el momento lo termina. No hay límite de tiempo.</translation>
    </message>
    <message>
        <source>Press the button, or Ctrl and Space together, or F8.</source>
        <translation>Pulse el botón, o Ctrl y Espacio juntos, o F8.</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>Palabras de seguridad</translation>
    </message>
    <message>
        <source>At your first session you each see the same four words and read them to each other.</source>
        <translation>En su primera sesión ven las mismas cuatro palabras y se las leen.</translation>
    </message>
    <message>
        <source>If somebody were secretly sitting between you, the words would not match.</source>
        <translation>Si alguien estuviera en secreto entre ustedes, las palabras no coincidirían.</translation>
    </message>
    <message>
        <source>You only need to do this once for each computer. The words are not a password.</source>
        <translation>Solo hace falta una vez por cada ordenador. Las palabras no son una contraseña.</translation>
    </message>
    <message>
        <source>When the connection drops</source>
        <translation>Cuando se corta la conexión</translation>
    </message>
    <message>
        <source>Alcove looks for the other person by itself. You don’t need to do anything.</source>
        <translation>Alcove busca a la otra persona por sí mismo. Usted no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Nobody can see or hear you until you’re back. Your therapist sees that the line dropped, not that you left.</source>
        <translation>Nadie puede verle ni oírle hasta que vuelva. Su terapeuta ve que la línea se cortó, no que usted se fue.</translation>
    </message>
    <message>
        <source>Voices come first. The picture may soften so that you can go on talking.</source>
        <translation>Las voces van primero. La imagen puede suavizarse para que puedan seguir hablando.</translation>
    </message>
    <message>
        <source>If it takes a while, use the phone number you two agreed on.</source>
        <translation>Si tarda, use el teléfono que acordaron.</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Sin grabación</translation>
    </message>
    <message>
        <source>Alcove has no record button, for anyone.</source>
        <translation>Alcove no tiene botón de grabar, para nadie.</translation>
    </message>
    <message>
        <source>Alcove can’t stop another program, a phone or a second person from recording. Your agreement says that neither of you will.</source>
        <translation>Alcove no puede impedir que otro programa, un teléfono u otra persona grabe. Su acuerdo dice que ninguno de los dos lo hará.</translation>
    </message>
    <message>
        <source>Picture, sound and chat of a session are never written to this computer by Alcove.</source>
        <translation>Alcove nunca escribe en este ordenador la imagen, el sonido ni los mensajes de una sesión.</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Alcove itself doesn’t turn speech into text. Many computers can, without sending anything away.</source>
        <translation>Alcove no convierte la voz en texto. Muchos ordenadores pueden, sin enviar nada.</translation>
    </message>
    <message>
        <source>Windows 11: press the Windows key, Ctrl and L together. Or open Settings, Accessibility, Captions, Live captions.</source>
        <translation>Windows 11: pulse juntas la tecla Windows, Ctrl y L. O abra Configuración, Accesibilidad, Subtítulos, Subtítulos en directo.</translation>
    </message>
    <message>
        <source>macOS on Apple silicon: open System Settings, Accessibility, Live Captions.</source>
        <translation>macOS con chip de Apple: abra Ajustes del Sistema, Accesibilidad, Subtítulos en vivo.</translation>
    </message>
    <message>
        <source>Linux: the program “Live Captions” from Flathub works on this computer only.</source>
        <translation>Linux: el programa «Live Captions» de Flathub trabaja solo en este ordenador.</translation>
    </message>
    <message>
        <source>Ask your therapist to write the important things in the chat, too.</source>
        <translation>Pida a su terapeuta que escriba también lo importante en los mensajes.</translation>
    </message>
    <message>
        <source>Does this work by video?</source>
        <translation>¿Funciona esto por vídeo?</translation>
    </message>
    <message>
        <source>For many people, yes. Studies compared therapy by video with therapy in one room.</source>
        <translation>Para mucha gente, sí. Hay estudios que comparan la terapia por vídeo con la terapia en una misma sala.</translation>
    </message>
    <message>
        <source>One review put 18 studies together. How clients and therapists felt about working together did not differ clearly (1).</source>
        <translation>Una revisión reunió 18 estudios. Cómo vivieron ambos el trabajo conjunto no se distinguía con claridad (1).</translation>
    </message>
    <message>
        <source>Another put 20 trials together, on low mood, anxiety and trauma. What people gained was about the same (2).</source>
        <translation>Otra reunió 20 ensayos, sobre ánimo bajo, ansiedad y trauma. Lo que ganaron fue más o menos igual (2).</translation>
    </message>
    <message>
        <source>An earlier one of 12 studies found about the same gains, while the bond may be a little weaker by video (3).</source>
        <translation>Una anterior, de 12 estudios, halló ganancias parecidas, aunque el vínculo puede ser algo más débil por vídeo (3).</translation>
    </message>
    <message>
        <source>These are averages, and many of the studies are small. What suits you is for you and your therapist to find out.</source>
        <translation>Son promedios, y muchos de los estudios son pequeños. Lo que le va bien lo verán usted y su terapeuta.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Ctrl and D: mute or unmute. Ctrl and E: camera on or off.</source>
        <translation>Ctrl y D: silencio o voz. Ctrl y E: cámara encendida o apagada.</translation>
    </message>
    <message>
        <source>Ctrl and Space, or F8: I need a moment. Ctrl, Shift and L: leave.</source>
        <translation>Ctrl y Espacio, o F8: Necesito un momento. Ctrl, Mayús y L: salir.</translation>
    </message>
    <message>
        <source>Ctrl, Shift and C: chat. Ctrl, Shift and V: safety words. Ctrl, Shift and H: hide or show your own picture.</source>
        <translation>Ctrl, Mayús y C: mensajes. Ctrl, Mayús y V: palabras de seguridad. Ctrl, Mayús y H: ocultar o mostrar su imagen.</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0: text size. Ctrl and comma: settings.</source>
        <translation>Ctrl y más, menos o 0: tamaño del texto. Ctrl y coma: ajustes.</translation>
    </message>
    <message>
        <source>F1: this help. Shift and F1: help right now. Tab goes on, Shift and Tab goes back.</source>
        <translation>F1: esta ayuda. Mayús y F1: ayuda ahora mismo. Tab avanza, Mayús y Tab retrocede.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::HelpNowSheet</name>
    <message>
        <source>Help right now</source>
        <translation>Ayuda ahora mismo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Alcove can’t reach these people for you. Please use your phone.</source>
        <translation>Alcove no puede llamar a estas personas por usted. Use su teléfono.</translation>
    </message>
    <message>
        <source>If anyone’s life is in danger</source>
        <translation>Si la vida de alguien está en peligro</translation>
    </message>
    <message>
        <source>To speak to your practice</source>
        <translation>Para hablar con su consulta</translation>
    </message>
    <message>
        <source>Nobody is told that you opened this</source>
        <translation>Nadie sabe que ha abierto esto</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>¿En qué país está?</translation>
    </message>
    <message>
        <source>I’m in another country</source>
        <translation>Estoy en otro país</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mi plan de seguridad</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>Show these numbers</source>
        <translation>Mostrar estos números</translation>
    </message>
    <message>
        <source>Ambulance, police, fire</source>
        <translation>Ambulancia, policía, bomberos</translation>
    </message>
    <message>
        <source>Ring your local emergency number</source>
        <translation>Llame a su número local de emergencias</translation>
    </message>
    <message>
        <source>To talk to someone, day or night</source>
        <translation>Para hablar con alguien, de día o de noche</translation>
    </message>
    <message>
        <source>Numbers for %1, checked on %2. From: %3</source>
        <comment>country, date, where from</comment>
        <translation>Números de %1, comprobados el %2. Fuente: %3</translation>
    </message>
    <message>
        <source>Someone you chose</source>
        <translation>Alguien que usted eligió</translation>
    </message>
</context>
<context>
    <name>alcove::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>¿Necesita ayuda ahora mismo?</translation>
    </message>
</context>
<context>
    <name>alcove::ui::HomeWords</name>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buenas noches, %1</translation>
    </message>
    <message>
        <source>Whenever you both are ready</source>
        <translation>Cuando los dos quieran</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>Hoy a las %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Mañana a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, then time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting.</source>
        <translation>
            <numerusform>Espera %n persona.</numerusform>
            <numerusform>Esperan %n personas.</numerusform>
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
            <numerusform>%n sesión.</numerusform>
            <numerusform>%n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>A used link was tried on another computer</source>
        <translation>Se probó un enlace usado en otro ordenador</translation>
    </message>
    <message>
        <source>The link for %1 was tried on another computer</source>
        <translation>El enlace para %1 se probó en otro ordenador</translation>
    </message>
    <message>
        <source>Nobody was let in. Someone else may have the link. A new link helps whoever has a new computer.</source>
        <translation>No entró nadie. Puede que otra persona tenga el enlace. Un enlace nuevo ayuda a quien tiene un ordenador nuevo.</translation>
    </message>
    <message>
        <source>Nobody was let in. If %1 has a new computer, a new link helps. If not, someone else may have the link.</source>
        <translation>No entró nadie. Si %1 tiene un ordenador nuevo, un enlace nuevo ayuda. Si no, puede que otra persona tenga el enlace.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::InvitationSheet</name>
    <message>
        <source>New invitation</source>
        <translation>Nueva invitación</translation>
    </message>
    <message>
        <source>You’ll get a link to send. It works for one person only.</source>
        <translation>Tendrá un enlace para enviar. Solo funciona para una persona.</translation>
    </message>
    <message>
        <source>What should we call them?</source>
        <translation>¿Cómo llamamos a esta persona?</translation>
    </message>
    <message>
        <source>A first name or initials is enough.</source>
        <translation>Basta un nombre o unas iniciales.</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Después de la sesión</translation>
    </message>
    <message>
        <source>When I turn it off</source>
        <translation>Cuando yo lo desactive</translation>
    </message>
    <message>
        <source>Link stops working after the session</source>
        <translation>El enlace deja de funcionar después de la sesión</translation>
    </message>
    <message>
        <source>Link stops working when I turn it off</source>
        <translation>El enlace deja de funcionar cuando yo lo desactive</translation>
    </message>
    <message>
        <source>The link holds no name and nothing about why you’re meeting. You let each person in yourself.</source>
        <translation>El enlace no lleva nombre ni nada sobre el motivo del encuentro. Usted abre a cada persona.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Link stops working</source>
        <translation>El enlace deja de funcionar</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>El enlace</translation>
    </message>
    <message>
        <source>Copy the link again</source>
        <translation>Copiar otra vez el enlace</translation>
    </message>
    <message>
        <source>Turn this link off</source>
        <translation>Desactivar este enlace</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Write a first name or initials, so that you know whose link it is.</source>
        <translation>Escriba un nombre o unas iniciales, para saber de quién es el enlace.</translation>
    </message>
    <message>
        <source>Copied. Send it in the way you two agreed.</source>
        <translation>Copiado. Envíelo como acordaron.</translation>
    </message>
    <message>
        <source>Copying the link</source>
        <translation>Copiando el enlace</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>For %1. It works for one person only.</source>
        <translation>Para %1. Solo funciona para una persona.</translation>
    </message>
    <message>
        <source>Send it in the way you two agreed.</source>
        <translation>Envíelo como acordaron.</translation>
    </message>
    <message>
        <source>This link has been turned off. Nobody can use it any more.</source>
        <translation>Este enlace se ha desactivado. Ya nadie puede usarlo.</translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and no service here carries a session yet. Set one up in “How people reach you”, or turn that off in Settings.</source>
        <translation>Eligió «Solo a través de un servicio de conexión», y aquí todavía ningún servicio transmite una sesión. Configure uno en «Cómo le encuentran», o desactívelo en Ajustes.</translation>
    </message>
    <message>
        <source>Send the agreement with it</source>
        <translation>Enviar el acuerdo con él</translation>
    </message>
    <message>
        <source>They can read it before your first session.</source>
        <translation>Se puede leer antes de su primera sesión.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::InvitationsPage</name>
    <message>
        <source>Not used yet. Stops when you turn it off, or on %1.</source>
        <translation>Aún sin usar. Deja de valer cuando lo apague, o el %1.</translation>
    </message>
    <message>
        <source>Not used yet. Stops after %1.</source>
        <translation>Aún sin usar. Deja de valer después del %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>when a session is, then about the link</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>In use. It belongs to %1’s computer alone now.</source>
        <translation>En uso. Ahora pertenece solo al ordenador de %1.</translation>
    </message>
    <message>
        <source>Not used. Stopped after %1.</source>
        <translation>Sin usar. Dejó de valer después del %1.</translation>
    </message>
    <message>
        <source>Turned off. Nobody can use it any more.</source>
        <translation>Apagado. Ya nadie puede usarlo.</translation>
    </message>
    <message>
        <source>New invitation</source>
        <translation>Nueva invitación</translation>
    </message>
    <message>
        <source>Links you make appear here. Each works for one person only.</source>
        <translation>Los enlaces que cree aparecen aquí. Cada uno vale para una sola persona.</translation>
    </message>
    <message>
        <source>No longer working</source>
        <translation>Ya no valen</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>A link works for one person only. You let each person in yourself.</source>
        <translation>Un enlace vale para una sola persona. Usted abre a cada una.</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Solo usted puede ver esto</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creado el %1</translation>
    </message>
    <message>
        <source>Copy or turn off</source>
        <translation>Copiar o apagar</translation>
    </message>
    <message>
        <source>Copy or turn off the link for %1</source>
        <translation>Copiar o apagar el enlace para %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LanguageNames</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Arabic, right to left</source>
        <translation>Árabe, de derecha a izquierda</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LanguageSection</name>
    <message>
        <source>Changes the words in Alcove. It doesn’t translate what anyone says.</source>
        <translation>Cambia las palabras de Alcove. No traduce lo que alguien dice.</translation>
    </message>
    <message>
        <source>The people you meet aren’t told which language you use here</source>
        <translation>Las personas con quienes se encuentra no saben qué idioma usa aquí</translation>
    </message>
    <message>
        <source>Your therapist isn’t told which language you use here</source>
        <translation>Su terapeuta no sabe qué idioma usa aquí</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LeaveSheet</name>
    <message>
        <source>Leave the session?</source>
        <translation>¿Salir de la sesión?</translation>
    </message>
    <message>
        <source>I need a moment instead</source>
        <translation>Mejor necesito un momento</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>You can come back with the same link until %1.
%2 will see that you’ve left, and nothing else.</source>
        <translation>Puede volver con el mismo enlace hasta %1.
%2 verá que se ha ido, y nada más.</translation>
    </message>
    <message>
        <source>%1 will see that you’ve left, and nothing else.</source>
        <translation>%1 verá que se ha ido, y nada más.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>If you step away, %1 waits in the waiting room, and you can let them in again.</source>
        <translation>Si se ausenta, %1 espera en la sala de espera, y usted puede volver a abrirle.</translation>
    </message>
    <message>
        <source>Step away</source>
        <translation>Ausentarme</translation>
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
        <translation>Probar solo con sonido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close connection details</source>
        <translation>Cerrar los detalles de la conexión</translation>
    </message>
    <message>
        <source>Carry on with sound only</source>
        <translation>Seguir solo con sonido</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Picture and sound are getting through well.</source>
        <translation>La imagen y el sonido llegan bien.</translation>
    </message>
    <message>
        <source>The connection is a bit uneven. Voices come first, so the picture may soften.</source>
        <translation>La conexión es algo irregular. Las voces van primero, la imagen puede suavizarse.</translation>
    </message>
    <message>
        <source>The connection is weak. Voices come first. Sitting nearer your Wi-Fi box can help.</source>
        <translation>La conexión es débil. Las voces van primero. Sentarse más cerca del router puede ayudar.</translation>
    </message>
    <message>
        <source>The connection dropped for a moment. You don’t need to do anything.</source>
        <translation>La conexión se cortó un momento. Usted no tiene que hacer nada.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinkField</name>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Paste the link you were sent</source>
        <translation>Pegue el enlace que le enviaron</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LinkSheet</name>
    <message>
        <source>This link is complete</source>
        <translation>Este enlace está completo</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. This is what the link says.</source>
        <translation>Todavía no se ha enviado nada. Esto es lo que dice el enlace.</translation>
    </message>
    <message>
        <source>Your therapist’s key</source>
        <translation>La clave de su terapeuta</translation>
    </message>
    <message>
        <source>Alcove will look for your therapist at</source>
        <translation>Alcove buscará a su terapeuta en</translation>
    </message>
    <message>
        <source>The link works until</source>
        <translation>El enlace funciona hasta</translation>
    </message>
    <message>
        <source>You choose when to go in.</source>
        <translation>Usted elige cuándo entrar.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, then time</comment>
        <translation>%1 a las %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LockPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Elija una contraseña</translation>
    </message>
    <message>
        <source>Bring everything back</source>
        <translation>Recuperarlo todo</translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation>Alcove está cerrado</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of your own, at least %n characters. Nobody can find it again for you.</source>
        <translation>
            <numerusform>Una frase suya, de al menos %n carácter. Nadie puede encontrarla por usted.</numerusform>
            <numerusform>Una frase suya, de al menos %n caracteres. Nadie puede encontrarla por usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no place for keys. A password of your own keeps what is stored here closed.</source>
        <translation>Este ordenador no tiene lugar para claves. Una contraseña suya mantiene cerrado lo que aquí se guarda.</translation>
    </message>
    <message>
        <source>The recovery code you wrote down opens your backup, or what is still on this computer.</source>
        <translation>El código de recuperación que anotó abre su copia, o lo que aún esté en este ordenador.</translation>
    </message>
    <message>
        <source>What you keep here opens with your password.</source>
        <translation>Lo que guarda aquí se abre con su contraseña.</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Solo usted puede ver esto</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Usar esta contraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>A little longer, please: at least %n characters.</source>
        <translation>
            <numerusform>Algo más larga, por favor: al menos %n carácter.</numerusform>
            <numerusform>Algo más larga, por favor: al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>That isn’t the recovery code. Look at it again, letter by letter.</source>
        <translation>Ese no es el código de recuperación. Mírelo otra vez, letra por letra.</translation>
    </message>
    <message>
        <source>That isn’t the password. Try again.</source>
        <translation>Esa no es la contraseña. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LooksSection</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>El mayor</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light and breathing change with words only</source>
        <translation>La luz y la respiración cambian solo con palabras</translation>
    </message>
    <message>
        <source>Read screen changes aloud</source>
        <translation>Leer en voz alta los cambios en pantalla</translation>
    </message>
    <message>
        <source>Works with your screen reader</source>
        <translation>Funciona con su lector de pantalla</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Muéstreme cómo</translation>
    </message>
    <message>
        <source>Show me how to turn captions on</source>
        <translation>Muéstreme cómo activar los subtítulos</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Your computer can turn speech into text by itself.</source>
        <translation>Su ordenador puede convertir la voz en texto por sí mismo.</translation>
    </message>
    <message>
        <source>Longer pauses before anything closes</source>
        <translation>Pausas más largas antes de que algo se cierre</translation>
    </message>
    <message>
        <source>Messages stay until you close them</source>
        <translation>Los mensajes permanecen hasta que usted los cierre</translation>
    </message>
</context>
<context>
    <name>alcove::ui::LooksSheet</name>
    <message>
        <source>Text, colour and motion</source>
        <translation>Texto, color y movimiento</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>El mayor</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Show time left</source>
        <translation>Mostrar el tiempo que queda</translation>
    </message>
    <message>
        <source>Show my own picture</source>
        <translation>Mostrar mi propia imagen</translation>
    </message>
    <message>
        <source>Breathing in the waiting room</source>
        <translation>Respirar en la sala de espera</translation>
    </message>
</context>
<context>
    <name>alcove::ui::MomentView</name>
    <message>
        <source>Both microphones and both cameras are off</source>
        <translation>Los dos micrófonos y las dos cámaras están apagados</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>¿Necesita ayuda ahora mismo?</translation>
    </message>
    <message>
        <source>I’m ready to go back</source>
        <translation>Ya puedo volver</translation>
    </message>
    <message>
        <source>Send a few words</source>
        <translation>Enviar unas palabras</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Sound only first</source>
        <translation>Primero solo con sonido</translation>
    </message>
    <message>
        <source>Breathe with the light</source>
        <translation>Respirar con la luz</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Salir de la sesión</translation>
    </message>
    <message>
        <source>If it feels right, send a few words</source>
        <translation>Si le parece bien, envíe unas palabras</translation>
    </message>
    <message>
        <source>I’m here. No rush.</source>
        <translation>Estoy aquí. Sin prisa.</translation>
    </message>
    <message>
        <source>Take all the time you need.</source>
        <translation>Tómese todo el tiempo que necesite.</translation>
    </message>
    <message>
        <source>End gently</source>
        <translation>Terminar con suavidad</translation>
    </message>
    <message>
        <source>Let the light rest</source>
        <translation>Dejar descansar la luz</translation>
    </message>
    <message>
        <source>%1 is taking a moment</source>
        <translation>%1 se toma un momento</translation>
    </message>
    <message>
        <source>%1 asked for a moment</source>
        <translation>%1 ha pedido un momento</translation>
    </message>
    <message>
        <source>There’s nothing to do. %1 will come back in their own time.</source>
        <translation>No hay nada que hacer. %1 volverá a su ritmo.</translation>
    </message>
    <message>
        <source>Nothing is wrong. You’ll carry on together shortly.</source>
        <translation>No pasa nada. Seguirán juntos dentro de poco.</translation>
    </message>
    <message>
        <source>Taking a moment</source>
        <translation>Se toma un momento</translation>
    </message>
    <message>
        <source>You’ll be seen and heard again.</source>
        <translation>Volverán a verle y oírle.</translation>
    </message>
    <message>
        <source>Stay as long as you like. %1 knows, and there’s nothing
you need to explain.</source>
        <translation>Quédese el tiempo que quiera. %1 lo sabe, y no tiene
que explicar nada.</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>%1 isn’t alone just now</source>
        <translation>%1 tiene compañía ahora mismo</translation>
    </message>
    <message>
        <source>Nobody there can see or hear you.</source>
        <translation>Nadie allí puede verle ni oírle.</translation>
    </message>
    <message>
        <source>%1 is ready for you</source>
        <translation>%1 le espera</translation>
    </message>
    <message>
        <source>You’re back</source>
        <translation>Ya ha vuelto</translation>
    </message>
    <message>
        <source>%1 knows you’re ready, and will come back too.</source>
        <translation>%1 sabe que puede seguir, y volverá también.</translation>
    </message>
    <message>
        <source>%1 can’t see or hear you yet</source>
        <translation>%1 aún no puede verle ni oírle</translation>
    </message>
</context>
<context>
    <name>alcove::ui::MovedPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Alcove has moved</source>
        <translation>Alcove se ha mudado</translation>
    </message>
    <message>
        <source>You took everything to another computer on %1. Nobody can reach you here, and what is kept here stays closed.</source>
        <translation>Se lo llevó todo a otro ordenador el %1. Aquí nadie puede encontrarle, y lo que se guarda aquí sigue cerrado.</translation>
    </message>
    <message>
        <source>If the move didn’t work out, you can use this computer again. Then don’t use the other one.</source>
        <translation>Si la mudanza no salió, puede volver a usar este ordenador. Entonces no use el otro.</translation>
    </message>
    <message>
        <source>Use it here again</source>
        <translation>Usarlo aquí otra vez</translation>
    </message>
    <message>
        <source>On the other computer, open the backup with Alcove and type your recovery code.</source>
        <translation>En el otro ordenador, abra la copia de seguridad con Alcove y escriba su código de recuperación.</translation>
    </message>
    <message>
        <source>Write this down and keep it somewhere safe. It’s shown once: %1</source>
        <translation>Anote esto y guárdelo en lugar seguro. Se muestra una sola vez: %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::NoteSheet</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1’s note before your session</source>
        <translation>La nota de %1 antes de su sesión</translation>
    </message>
    <message>
        <source>%1’s note after your session</source>
        <translation>La nota de %1 después de su sesión</translation>
    </message>
    <message>
        <source>How are things right now?</source>
        <translation>¿Cómo están las cosas ahora?</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Muy difícil</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Va bien</translation>
    </message>
    <message>
        <source>%1 sent you this. Written on %2.</source>
        <translation>%1 le envió esto. Escrito el %2.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::OwnWordsSection</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change what you tell about yourself</source>
        <translation>Cambiar lo que cuenta sobre usted</translation>
    </message>
    <message>
        <source>Your name and what you tell about yourself</source>
        <translation>Su nombre y lo que cuenta sobre usted</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PeoplePage</name>
    <message>
        <source>New invitation</source>
        <translation>Nueva invitación</translation>
    </message>
    <message>
        <source>Find someone</source>
        <translation>Buscar a alguien</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Verified means you’ve read your safety words to each other.</source>
        <translation>Comprobado significa que se han leído sus palabras de seguridad.</translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation>Abrir a %1</translation>
    </message>
    <message>
        <source>Let them in to check</source>
        <translation>Abrir para comprobar</translation>
    </message>
    <message>
        <source>Let %1 in to check</source>
        <translation>Abrir a %1 para comprobar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Nobody of that name is here.</source>
        <translation>Aquí no hay nadie con ese nombre.</translation>
    </message>
    <message>
        <source>Anyone you invite appears here.</source>
        <translation>Las personas que invite aparecen aquí.</translation>
    </message>
    <message>
        <source>Only you can see this list. It’s kept on this computer, locked with your password.</source>
        <translation>Solo usted ve esta lista. Se guarda en este ordenador, cerrada con su contraseña.</translation>
    </message>
    <message>
        <source>Only you can see this list. It’s kept on this computer, locked with its key.</source>
        <translation>Solo usted ve esta lista. Se guarda en este ordenador, cerrada con su llave.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PeopleWords</name>
    <message>
        <source>First session today at %1</source>
        <translation>Primera sesión hoy a las %1</translation>
    </message>
    <message>
        <source>First session on %1</source>
        <translation>Primera sesión el %1</translation>
    </message>
    <message>
        <source>Next today at %1</source>
        <translation>La próxima hoy a las %1</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>La próxima el %1</translation>
    </message>
    <message numerus="yes">
        <source>Met %n times.</source>
        <translation>
            <numerusform>Se han visto %n vez.</numerusform>
            <numerusform>Se han visto %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you now</source>
        <translation>Le espera ahora</translation>
    </message>
    <message>
        <source>Joining from a different computer</source>
        <translation>Entra desde otro ordenador</translation>
    </message>
    <message>
        <source>Has not come yet</source>
        <translation>Aún no ha venido</translation>
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
        <translation>Planificar esta hora</translation>
    </message>
    <message>
        <source>How sessions feel</source>
        <translation>Cómo se sienten las sesiones</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Nuestro acuerdo</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Solo usted puede ver esto</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>La próxima sesión</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Leer la nota</translation>
    </message>
    <message>
        <source>Read the note of %1</source>
        <comment>a day</comment>
        <translation>Leer la nota del %1</translation>
    </message>
    <message>
        <source>Before our session, %1</source>
        <translation>Antes de nuestra sesión, %1</translation>
    </message>
    <message>
        <source>After our session, %1</source>
        <translation>Después de nuestra sesión, %1</translation>
    </message>
    <message>
        <source>Planned for %1 at %2</source>
        <translation>Prevista para el %1 a las %2</translation>
    </message>
    <message>
        <source>Nothing is planned. %1 can come with the same link at any time.</source>
        <translation>No hay nada previsto. %1 puede venir en cualquier momento con el mismo enlace.</translation>
    </message>
    <message>
        <source>Notes %1 shared with you</source>
        <translation>Notas que %1 compartió con usted</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PhoneSheet</name>
    <message>
        <source>Switch to the phone</source>
        <translation>Pasar al teléfono</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>You can ring this number. The session stays open until you leave.</source>
        <translation>Puede llamar a este número. La sesión sigue abierta hasta que salga.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copiar el número de teléfono</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Salir por ahora</translation>
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
        <translation>Está aquí</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n waiting</source>
        <comment>a place, then how many people</comment>
        <translation>
            <numerusform>%1. %n persona espera</numerusform>
            <numerusform>%1. %n personas esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alcove::ui::PreviewControls</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Cámara apagada</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Solo usted puede ver esto</translation>
    </message>
    <message>
        <source>Your own picture. Only you can see this</source>
        <translation>Su propia imagen. Solo usted puede ver esto</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Encender el micrófono</translation>
    </message>
    <message>
        <source>Unmute microphone. You are muted</source>
        <translation>Encender el micrófono. Su micrófono está apagado</translation>
    </message>
    <message>
        <source>Mute microphone</source>
        <translation>Apagar el micrófono</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Cámara encendida</translation>
    </message>
    <message>
        <source>Turn camera on. Camera is off</source>
        <translation>Encender la cámara. La cámara está apagada</translation>
    </message>
    <message>
        <source>Turn camera off</source>
        <translation>Apagar la cámara</translation>
    </message>
    <message>
        <source>None heard</source>
        <translation>No se oye nada</translation>
    </message>
    <message>
        <source>Sounds fine</source>
        <translation>Suena bien</translation>
    </message>
    <message>
        <source>You sound quiet</source>
        <translation>Se le oye bajo</translation>
    </message>
    <message>
        <source>You sound very loud</source>
        <translation>Se le oye muy fuerte</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>No microphone found. Plug one in. It’s noticed by itself.</source>
        <translation>No se encuentra ningún micrófono. Enchufe uno. Se nota solo.</translation>
    </message>
    <message>
        <source>No camera found. You can also meet with sound only.</source>
        <translation>No se encuentra ninguna cámara. También pueden encontrarse solo con sonido.</translation>
    </message>
    <message>
        <source>No picture. Another program may be using the camera. Close it, then try again.</source>
        <translation>No hay imagen. Quizá otro programa use la cámara. Ciérrelo y pruebe otra vez.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::PrivacySection</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n meta</numerusform>
            <numerusform>%n metas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n acuerdo</numerusform>
            <numerusform>%n acuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers after sessions</source>
        <translation>
            <numerusform>%n respuesta tras una sesión</numerusform>
            <numerusform>%n respuestas tras sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Your copy is saved.</source>
        <translation>Su copia está guardada.</translation>
    </message>
    <message>
        <source>Your backup is saved. It opens with your recovery code.</source>
        <translation>Su copia está guardada. Se abre con su código de recuperación.</translation>
    </message>
    <message>
        <source>Alcove asks for your password when it opens.</source>
        <translation>Alcove pide su contraseña al abrirse.</translation>
    </message>
    <message>
        <source>Alcove opens without a password.</source>
        <translation>Alcove se abre sin contraseña.</translation>
    </message>
    <message>
        <source>That isn’t the password. Try again.</source>
        <translation>Esa no es la contraseña. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>That didn’t work. There may be no room, or the folder may be closed to you.</source>
        <translation>No funcionó. Puede que falte espacio, o que la carpeta le esté cerrada.</translation>
    </message>
    <message>
        <source>That isn’t the recovery code of this backup.</source>
        <translation>Ese no es el código de recuperación de esta copia.</translation>
    </message>
    <message>
        <source>Everything is here again.</source>
        <translation>Todo está aquí de nuevo.</translation>
    </message>
    <message>
        <source>What Alcove keeps, who can see it, and how to take it away.</source>
        <translation>Qué guarda Alcove, quién puede verlo y cómo quitarlo.</translation>
    </message>
    <message>
        <source>See it all</source>
        <translation>Verlo todo</translation>
    </message>
    <message>
        <source>See what’s shared</source>
        <translation>Ver lo que se comparte</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado en este ordenador</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>Nunca se guarda</translation>
    </message>
    <message>
        <source>Picture, sound and chat from your sessions</source>
        <translation>La imagen, el sonido y los mensajes de sus sesiones</translation>
    </message>
    <message>
        <source>Ask for my password when Alcove opens</source>
        <translation>Pedir mi contraseña cuando se abra Alcove</translation>
    </message>
    <message>
        <source>So notes stay private if someone else uses this computer</source>
        <translation>Así las notas siguen privadas si otra persona usa este ordenador</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Su contraseña nueva</translation>
    </message>
    <message numerus="yes">
        <source>A sentence of your own, at least %n characters. Nobody can find it again for you.</source>
        <translation>
            <numerusform>Una frase suya, de al menos %n carácter. Nadie puede encontrarla por usted.</numerusform>
            <numerusform>Una frase suya, de al menos %n caracteres. Nadie puede encontrarla por usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Usar esta contraseña</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Cerrarse solo</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Nunca solo</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide notes until I choose to show them</source>
        <translation>Ocultar las notas hasta que yo las muestre</translation>
    </message>
    <message>
        <source>Covers words on screen, for shared rooms</source>
        <translation>Cubre las palabras en pantalla, para habitaciones compartidas</translation>
    </message>
    <message numerus="yes">
        <source>A little longer, please: at least %n characters.</source>
        <translation>
            <numerusform>Algo más larga, por favor: al menos %n carácter.</numerusform>
            <numerusform>Algo más larga, por favor: al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a new recovery code</source>
        <translation>Mostrar un código de recuperación nuevo</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Move to another computer…</source>
        <translation>Pasar a otro ordenador…</translation>
    </message>
    <message>
        <source>A backup for another computer</source>
        <translation>Una copia para otro ordenador</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Take a copy</source>
        <translation>Llevarme una copia</translation>
    </message>
    <message>
        <source>Everything you’ve written, as files you can open anywhere.</source>
        <translation>Todo lo que ha escrito, en archivos que se abren en cualquier lugar.</translation>
    </message>
    <message>
        <source>Erase everything here</source>
        <translation>Borrar todo lo de aquí</translation>
    </message>
    <message>
        <source>alcove.alcovebak</source>
        <translation>alcove.alcovebak</translation>
    </message>
    <message>
        <source>Alcove backup (*.alcovebak)</source>
        <translation>Copia de Alcove (*.alcovebak)</translation>
    </message>
    <message>
        <source>, locked with your password</source>
        <translation>, cerrado con su contraseña</translation>
    </message>
    <message>
        <source>Last saved on %1. It opens with your recovery code.</source>
        <translation>Guardada el %1. Se abre con su código de recuperación.</translation>
    </message>
    <message>
        <source>If this computer is lost, a backup and your recovery code bring everything back.</source>
        <translation>Si este ordenador se pierde, una copia y su código de recuperación lo traen todo de vuelta.</translation>
    </message>
    <message>
        <source>Write this down and keep it somewhere safe. It’s shown once: %1</source>
        <translation>Anote esto y guárdelo en lugar seguro. Se muestra una sola vez: %1</translation>
    </message>
    <message>
        <source>When nobody has touched Alcove. A session goes on, and what you keep is hidden.</source>
        <translation>Cuando nadie haya tocado Alcove. Una sesión sigue, y lo que guarda queda oculto.</translation>
    </message>
    <message>
        <source>the other person</source>
        <translation>la otra persona</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Compartido con %1</translation>
    </message>
    <message>
        <source>Removes it from this computer. What you shared stays with %1.</source>
        <translation>Lo quita de este ordenador. Lo que compartió se queda con %1.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ProgressPage</name>
    <message>
        <source>Feeling heard</source>
        <translation>Sentirme escuchado</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>sin que me oyeran</translation>
    </message>
    <message>
        <source>heard and respected</source>
        <translation>con escucha y respeto</translation>
    </message>
    <message>
        <source>Talking about what matters</source>
        <translation>Hablar de lo que importa</translation>
    </message>
    <message>
        <source>things that matter less</source>
        <translation>cosas menos importantes</translation>
    </message>
    <message>
        <source>what matters to me</source>
        <translation>lo que me importa</translation>
    </message>
    <message>
        <source>The way we work</source>
        <translation>Cómo trabajamos</translation>
    </message>
    <message>
        <source>didn’t suit me</source>
        <translation>no me iba bien</translation>
    </message>
    <message>
        <source>suited me</source>
        <translation>me iba bien</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>something was missing</source>
        <translation>faltaba algo</translation>
    </message>
    <message>
        <source>was right for me</source>
        <translation>estuvo bien para mí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>Las sesiones de quién</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>How sessions have felt</source>
        <translation>Cómo se han sentido las sesiones</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, chart, place in words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation>Quizá valga la pena preguntar</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has been lower for %n sessions.</source>
        <translation>
            <numerusform>«%1» está más bajo desde hace %n sesión.</numerusform>
            <numerusform>«%1» está más bajo desde hace %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote: “%2”</source>
        <translation>%1 escribió: «%2»</translation>
    </message>
    <message>
        <source>Only you see this reminder</source>
        <translation>Solo usted ve este recordatorio</translation>
    </message>
    <message>
        <source>Your client</source>
        <translation>La persona a quien acompaña</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions since %1</source>
        <translation>
            <numerusform>%n sesión desde el %1</numerusform>
            <numerusform>%n sesiones desde el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Solo usted puede ver esto</translation>
    </message>
    <message>
        <source>%1 can see these charts too. They hold only what %1 sent to you.</source>
        <translation>%1 también puede ver estos gráficos. Solo contienen lo que %1 le envió.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each person chooses what to share.</source>
        <translation>Aún no se ha enviado nada. Cada persona elige qué comparte.</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Mostrar como gráficos</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>When you answer after a session, it appears here. There’s no need to.</source>
        <translation>Cuando responda tras una sesión, aparece aquí. No hace falta.</translation>
    </message>
    <message>
        <source>Goals you’re working on together</source>
        <translation>Metas en las que trabajan juntos</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mis metas</translation>
    </message>
    <message>
        <source>The latest session</source>
        <translation>La última sesión</translation>
    </message>
    <message>
        <source>Nothing sent that time</source>
        <translation>Esa vez no se envió nada</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>How sessions feel to %1</source>
        <translation>Cómo siente %1 las sesiones</translation>
    </message>
    <message>
        <source>your client</source>
        <translation>su cliente</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReachPage</name>
    <message>
        <source>How people reach you</source>
        <translation>Cómo le encuentran</translation>
    </message>
    <message>
        <source>Alcove finds this out by itself. There’s nothing to fill in.</source>
        <translation>Alcove lo averigua por sí mismo. No hay nada que rellenar.</translation>
    </message>
    <message>
        <source>Connection service</source>
        <translation>Servicio de conexión</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>The line you were given</source>
        <translation>La línea que le dieron</translation>
    </message>
    <message>
        <source>Use this line</source>
        <translation>Usar esta línea</translation>
    </message>
    <message>
        <source>Try it as your client would</source>
        <translation>Probar como una persona invitada</translation>
    </message>
    <message>
        <source>Put my own address in links, too</source>
        <translation>Poner también mi propia dirección en los enlaces</translation>
    </message>
    <message>
        <source>The service is enough. With your address, people also find you when the service is away, and can see where your line is.</source>
        <translation>El servicio basta. Con su dirección también le encuentran cuando el servicio no está, y pueden ver dónde está su línea.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReceiptPage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Your session, afterwards</source>
        <translation>Su sesión, después</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>El camino que tomó</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>Palabras de seguridad</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>Nunca se guarda</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>How sessions have felt</source>
        <translation>Cómo se han sentido las sesiones</translation>
    </message>
    <message>
        <source>Take a minute before your next thing</source>
        <translation>Tómese un minuto antes de lo siguiente</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
    <message numerus="yes">
        <source>With %1 on %2, for about %n minutes</source>
        <translation>
            <numerusform>Con %1 el %2, durante más o menos %n minuto</numerusform>
            <numerusform>Con %1 el %2, durante unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Straight between your two computers.</source>
        <translation>Directo entre sus dos ordenadores.</translation>
    </message>
    <message>
        <source>Through a connection service. It can tell that a call took place, not who you are or what you said.</source>
        <translation>A través de un servicio de conexión. Ve que hubo una llamada, no quién es usted ni qué dijo.</translation>
    </message>
    <message>
        <source>Encrypted between your two computers.</source>
        <translation>Cifrado entre sus dos ordenadores.</translation>
    </message>
    <message>
        <source>You have checked them with %1, and nothing has changed since.</source>
        <translation>Las comprobó con %1, y nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Not checked yet. You can read them to each other next time.</source>
        <translation>Aún sin comprobar. Pueden leérselas la próxima vez.</translation>
    </message>
    <message>
        <source>Picture, sound and chat from your session. Alcove has no record button.</source>
        <translation>La imagen, el sonido y los mensajes de su sesión. Alcove no tiene botón de grabar.</translation>
    </message>
    <message>
        <source>On this computer: that the session took place, and what you wrote yourself.</source>
        <translation>En este ordenador: que hubo sesión, y lo que usted escribió.</translation>
    </message>
    <message>
        <source>On this computer: your answers. Only you can see them.</source>
        <translation>En este ordenador: sus respuestas. Solo usted puede verlas.</translation>
    </message>
    <message>
        <source>Your answers: on this computer and on %1’s.</source>
        <translation>Sus respuestas: en este ordenador y en el de %1.</translation>
    </message>
    <message>
        <source>Your answers: on this computer. They’re handed over when you next meet.</source>
        <translation>Sus respuestas: en este ordenador. Se entregan cuando se encuentren.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReconnectingCard</name>
    <message>
        <source>Try with sound only</source>
        <translation>Probar solo con sonido</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Salir por ahora</translation>
    </message>
    <message>
        <source>Finding each other again</source>
        <translation>Volver a encontrarse</translation>
    </message>
    <message>
        <source>The connection dropped for a moment. You don’t need to do anything. What you wrote is still here.</source>
        <translation>La conexión se cortó un momento. Usted no tiene que hacer nada. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Nobody can see or hear you until you’re back</source>
        <translation>Nadie puede verle ni oírle hasta que vuelva</translation>
    </message>
    <message>
        <source>If it takes a while</source>
        <translation>Si tarda un rato</translation>
    </message>
    <message>
        <source>You can also ring:</source>
        <translation>También puede llamar:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copiar el número de teléfono</translation>
    </message>
    <message>
        <source>%1 sees that the connection dropped, not that you left</source>
        <translation>%1 ve que se cortó la conexión, no que usted se fue</translation>
    </message>
    <message>
        <source>You can ring each other or write, if you have a number or an address.</source>
        <translation>Pueden llamarse o escribirse, si tienen un número o una dirección.</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you. You can also ring:</source>
        <translation>Acordaron que %1 le llama. También puede llamar:</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you.</source>
        <translation>Acordaron que %1 le llama.</translation>
    </message>
    <message>
        <source>You agreed that you ring %1.</source>
        <translation>Acordaron que usted llama a %1.</translation>
    </message>
    <message>
        <source>You agreed that you write to each other.</source>
        <translation>Acordaron escribirse.</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you, on the number ending %2. You can also ring:</source>
        <translation>Acordaron que %1 le llama, al número que termina en %2. También puede llamar:</translation>
    </message>
    <message>
        <source>You agreed that %1 rings you, on the number ending %2.</source>
        <translation>Acordaron que %1 le llama, al número que termina en %2.</translation>
    </message>
    <message>
        <source>You agreed that you ring %1 on:</source>
        <translation>Acordaron que usted llama a %1, al:</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionPage</name>
    <message>
        <source>Write under: %1</source>
        <translation>Escribir bajo: %1</translation>
    </message>
    <message>
        <source>What’s on my mind</source>
        <translation>Lo que tengo en mente</translation>
    </message>
    <message>
        <source>Something I’d like to talk about</source>
        <translation>Algo de lo que quiero hablar</translation>
    </message>
    <message>
        <source>Something that went all right</source>
        <translation>Algo que fue bien</translation>
    </message>
    <message>
        <source>Something I’d rather not talk about today</source>
        <translation>Algo de lo que hoy prefiero no hablar</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>A minute to settle</source>
        <translation>Un minuto para llegar</translation>
    </message>
    <message>
        <source>Only if it helps. Skip anything you like. There are no right answers.</source>
        <translation>Solo si ayuda. Deje lo que quiera. No hay respuestas correctas.</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>¿Quién puede leer esto?</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Guardar para mí</translation>
    </message>
    <message>
        <source>How are things right now?</source>
        <translation>¿Cómo están las cosas ahora?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Very hard</source>
        <translation>Muy difícil</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Va bien</translation>
    </message>
    <message>
        <source>Not answered, and that’s fine</source>
        <translation>Sin responder, y está bien así</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear how things are right now</source>
        <translation>Vaciar cómo están las cosas</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Guardar esta nota</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
    <message>
        <source>A note before your session</source>
        <translation>Una nota antes de su sesión</translation>
    </message>
    <message>
        <source>A note after your session</source>
        <translation>Una nota después de su sesión</translation>
    </message>
    <message>
        <source>It stays on this computer. %1 won’t know you wrote it.</source>
        <translation>Se queda en este ordenador. %1 no sabrá que la escribió.</translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation>Su terapeuta</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Compartir con %1</translation>
    </message>
    <message>
        <source>It’s handed over when you next meet. You can change your mind until then.</source>
        <translation>Se entrega cuando se encuentren. Hasta entonces puede cambiar de idea.</translation>
    </message>
    <message>
        <source>What you wrote under each heading, and how things are if you answered. Nothing else. Once it’s handed over, it can’t be taken back.</source>
        <translation>Lo que escribió bajo cada título, y cómo están las cosas si respondió. Nada más. Una vez entregado, no se puede retirar.</translation>
    </message>
    <message>
        <source>Show what I’ve written</source>
        <translation>Mostrar lo que he escrito</translation>
    </message>
    <message>
        <source>Hide what I’ve written</source>
        <translation>Ocultar lo que he escrito</translation>
    </message>
    <message>
        <source>%1 sees this when you next meet</source>
        <translation>%1 ve esto cuando se encuentren</translation>
    </message>
    <message>
        <source>Private: only you can see this note</source>
        <translation>Privado: solo usted puede ver esta nota</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este ordenador</translation>
    </message>
    <message>
        <source>Not saved yet. This computer’s disk may be full.</source>
        <translation>Aún sin guardar. Puede que el disco de este ordenador esté lleno.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionsCard</name>
    <message>
        <source>See all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Notes you write before or after sessions appear here.</source>
        <translation>Aquí aparecen las notas que escriba antes o después de las sesiones.</translation>
    </message>
    <message>
        <source>See all my reflections</source>
        <translation>Ver todas mis reflexiones</translation>
    </message>
    <message>
        <source>My reflections</source>
        <translation>Mis reflexiones</translation>
    </message>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
    <message>
        <source>Before our session</source>
        <translation>Antes de nuestra sesión</translation>
    </message>
    <message>
        <source>After our session</source>
        <translation>Después de nuestra sesión</translation>
    </message>
    <message>
        <source>%1 · shared with %2</source>
        <translation>%1 · compartido con %2</translation>
    </message>
    <message>
        <source>%1 · kept private</source>
        <translation>%1 · guardado para mí</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ReflectionsPage</name>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
    <message>
        <source>%1 · kept private</source>
        <translation>%1 · guardado para mí</translation>
    </message>
    <message>
        <source>%1 · ready to hand over to %2</source>
        <translation>%1 · listo para entregar a %2</translation>
    </message>
    <message>
        <source>%1 · shared with %2</source>
        <translation>%1 · compartido con %2</translation>
    </message>
    <message>
        <source>%1 · %2 sent you this</source>
        <translation>%1 · se lo envió %2</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>My reflections</source>
        <translation>Mis reflexiones</translation>
    </message>
    <message>
        <source>Notes you were given</source>
        <translation>Notas que le han dado</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Guardar para mí</translation>
    </message>
    <message>
        <source>Keep the note of %1 private</source>
        <translation>Guardar para mí la nota del %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>Cambiar la nota del %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase the note of %1</source>
        <translation>Borrar la nota del %1</translation>
    </message>
    <message>
        <source>Before our session</source>
        <translation>Antes de nuestra sesión</translation>
    </message>
    <message>
        <source>After our session</source>
        <translation>Después de nuestra sesión</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Notes you write before or after sessions appear here.</source>
        <translation>Aquí aparecen las notas que escriba antes o después de las sesiones.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Each person chooses what to share.</source>
        <translation>Aún no se ha enviado nada. Cada persona elige qué comparte.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>alcove::ui::RehearsalPage</name>
    <message>
        <source>Rehearse a call</source>
        <translation>Ensayar una llamada</translation>
    </message>
    <message>
        <source>Let the connection drop</source>
        <translation>Dejar que se corte la conexión</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the rehearsal</source>
        <translation>Terminar el ensayo</translation>
    </message>
    <message>
        <source>Say a few words and hear them back two seconds later. Nobody else is there.</source>
        <translation>Diga unas palabras y óigalas dos segundos después. No hay nadie más.</translation>
    </message>
    <message>
        <source>You can try Mute.</source>
        <translation>Puede probar Silenciar.</translation>
    </message>
    <message>
        <source>You can try hiding your own picture.</source>
        <translation>Puede probar a ocultar su propia imagen.</translation>
    </message>
    <message>
        <source>You can try I need a moment.</source>
        <translation>Puede probar Necesito un momento.</translation>
    </message>
    <message>
        <source>You can see what a dropped connection looks like.</source>
        <translation>Puede ver cómo es una conexión cortada.</translation>
    </message>
    <message>
        <source>You’ve tried everything here. Stay as long as you like.</source>
        <translation>Ya lo ha probado todo aquí. Quédese el tiempo que quiera.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SafetyPlanPage</name>
    <message>
        <source>Signs that things are getting harder</source>
        <translation>Señales de que se hace más difícil</translation>
    </message>
    <message>
        <source>What helps me get through</source>
        <translation>Lo que me ayuda a pasarlo</translation>
    </message>
    <message>
        <source>People I can ring</source>
        <translation>Personas a las que puedo llamar</translation>
    </message>
    <message>
        <source>Reasons to hold on</source>
        <translation>Razones para aguantar</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mi plan de seguridad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>For times when things are hard. Use your own words and headings, and leave out what you like.</source>
        <translation>Para los momentos difíciles. Use sus propias palabras y títulos, y deje fuera lo que quiera.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiarlo todo</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Solo usted puede ver esto</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Título %1</translation>
    </message>
    <message>
        <source>What I’d like to remember, %1</source>
        <translation>Lo que quiero recordar, %1</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>Quitar esta parte</translation>
    </message>
    <message>
        <source>Take part %1 out</source>
        <translation>Quitar la parte %1</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este ordenador</translation>
    </message>
    <message>
        <source>Copied. Paste it wherever you like.</source>
        <translation>Copiado. Péguelo donde quiera.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SafetyWordsView</name>
    <message>
        <source>Safety words: %1</source>
        <translation>Palabras de seguridad: %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::ScaleSlider</name>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>one eighth of the way to %1</source>
        <translation>a un octavo del camino hacia %1</translation>
    </message>
    <message>
        <source>one quarter of the way to %1</source>
        <translation>a un cuarto del camino hacia %1</translation>
    </message>
    <message>
        <source>three eighths of the way to %1</source>
        <translation>a tres octavos del camino hacia %1</translation>
    </message>
    <message>
        <source>halfway to %1</source>
        <translation>a medio camino hacia %1</translation>
    </message>
    <message>
        <source>five eighths of the way to %1</source>
        <translation>a cinco octavos del camino hacia %1</translation>
    </message>
    <message>
        <source>three quarters of the way to %1</source>
        <translation>a tres cuartos del camino hacia %1</translation>
    </message>
    <message>
        <source>seven eighths of the way to %1</source>
        <translation>a siete octavos del camino hacia %1</translation>
    </message>
    <message>
        <source>%1. From %2 to %3. %4</source>
        <comment>question, the two ends, where the answer is</comment>
        <translation>%1. De %2 a %3. %4</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SelfView</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>Mostrar mi imagen</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Su propia imagen</translation>
    </message>
    <message>
        <source>Hide my picture</source>
        <translation>Ocultar mi imagen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SendAgainCard</name>
    <message>
        <source>Your address on the internet has changed, so these people’s links lead to the old one. They stay the same people for Alcove.</source>
        <translation>Su dirección en internet ha cambiado, así que los enlaces de estas personas llevan a la antigua. Para Alcove siguen siendo las mismas.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Copy the new link</source>
        <translation>Copiar el enlace nuevo</translation>
    </message>
    <message>
        <source>Copy the new link for %1</source>
        <translation>Copiar el enlace nuevo para %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SessionTimeFields</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Sin hora todavía</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SessionsSection</name>
    <message>
        <source>Show time left</source>
        <translation>Mostrar el tiempo que queda</translation>
    </message>
    <message>
        <source>Start muted</source>
        <translation>Empezar en silencio</translation>
    </message>
    <message>
        <source>You can unmute whenever you like.</source>
        <translation>Puede encender el micrófono cuando quiera.</translation>
    </message>
    <message>
        <source>Start with my camera off</source>
        <translation>Empezar con la cámara apagada</translation>
    </message>
    <message>
        <source>You can turn it on whenever you like.</source>
        <translation>Puede encenderla cuando quiera.</translation>
    </message>
    <message>
        <source>Hide my own picture</source>
        <translation>Ocultar mi propia imagen</translation>
    </message>
    <message>
        <source>Breathing in the waiting room</source>
        <translation>Respirar en la sala de espera</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SettingsPage</name>
    <message>
        <source>Sound and camera</source>
        <translation>Sonido y cámara</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacidad y datos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text, colour and motion</source>
        <translation>Texto, color y movimiento</translation>
    </message>
    <message>
        <source>During sessions</source>
        <translation>Durante las sesiones</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Mi consulta</translation>
    </message>
    <message>
        <source>About Alcove</source>
        <translation>Acerca de Alcove</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SettlingSheet</name>
    <message>
        <source>A minute to settle</source>
        <translation>Un minuto para llegar</translation>
    </message>
    <message>
        <source>That’s enough</source>
        <translation>Ya basta</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SetupCard</name>
    <message>
        <source>Check my setup</source>
        <translation>Comprobar mi equipo</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SetupLine</name>
    <message>
        <source>Your setup was fine at %1</source>
        <translation>Su equipo estaba bien a las %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SideBar</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>My setup</source>
        <translation>Mi equipo</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SmallWindow</name>
    <message>
        <source>Back to the session</source>
        <translation>Volver a la sesión</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SoundOnlyView</name>
    <message>
        <source>Try the picture again</source>
        <translation>Probar otra vez la imagen</translation>
    </message>
    <message>
        <source>Switch to the phone</source>
        <translation>Pasar al teléfono</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1 está con usted</translation>
    </message>
    <message>
        <source>Sound only for now, so your voices stay clear. The picture comes back by itself when it can.</source>
        <translation>Por ahora solo sonido, para que sus voces sigan claras. La imagen vuelve sola cuando pueda.</translation>
    </message>
    <message>
        <source>%1’s camera is off.</source>
        <translation>La cámara de %1 está apagada.</translation>
    </message>
    <message>
        <source>Neither of you can see the other. Nobody else can hear you.</source>
        <translation>Ninguno de los dos puede ver al otro. Nadie más puede oírles.</translation>
    </message>
    <message>
        <source>%1’s voice</source>
        <translation>La voz de %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <comment>a person, then their dial</comment>
        <translation>%1 muestra: %2</translation>
    </message>
</context>
<context>
    <name>alcove::ui::SoundPictureSheet</name>
    <message>
        <source>Sound and picture</source>
        <translation>Sonido e imagen</translation>
    </message>
    <message>
        <source>The picture matters more</source>
        <translation>La imagen importa más</translation>
    </message>
    <message>
        <source>Only an oval around your face</source>
        <translation>Solo un óvalo alrededor de su cara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For signing or reading lips. It stays fluid, and sound is given up first.</source>
        <translation>Para hablar con señas o leer los labios. Sigue fluida, y primero cede el sonido.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Tal como llega</translation>
    </message>
    <message>
        <source>How much of your room can be seen</source>
        <translation>Cuánto se ve de su habitación</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Toda</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Lo menos</translation>
    </message>
    <message>
        <source>How loud you hear %1</source>
        <translation>A qué volumen oye a %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::Stage</name>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>Show the picture here</source>
        <translation>Mostrar la imagen aquí</translation>
    </message>
    <message>
        <source>%1 is in the small window.</source>
        <translation>%1 está en la ventana pequeña.</translation>
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
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Aparato nuevo</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TherapistHomePage</name>
    <message>
        <source>New invitation</source>
        <translation>Nueva invitación</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>A clear day</source>
        <translation>Un día libre</translation>
    </message>
    <message>
        <source>No sessions planned. Anyone who uses their link will appear here.</source>
        <translation>No hay sesiones previstas. Quien use su enlace aparecerá aquí.</translation>
    </message>
    <message>
        <source>Check my setup</source>
        <translation>Comprobar mi equipo</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TherapistsCard</name>
    <message>
        <source>Whom would you like to meet?</source>
        <translation>¿Con quién quiere encontrarse?</translation>
    </message>
    <message>
        <source>Your therapist, link %1</source>
        <translation>Su terapeuta, enlace %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TodayList</name>
    <message>
        <source>First session. Words not checked yet</source>
        <translation>Primera sesión. Palabras aún sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details for %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Leer la nota</translation>
    </message>
    <message>
        <source>Read the note of %1</source>
        <translation>Leer la nota de %1</translation>
    </message>
    <message>
        <source>Brought a note to share with you</source>
        <translation>Trajo una nota para compartir con usted</translation>
    </message>
</context>
<context>
    <name>alcove::ui::TrendChart</name>
    <message numerus="yes">
        <source>%1, %n sessions.</source>
        <translation>
            <numerusform>%1, %n sesión.</numerusform>
            <numerusform>%1, %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest in the latest one.</source>
        <translation>Más alto en la última.</translation>
    </message>
    <message>
        <source>Highest in session %1.</source>
        <translation>Más alto en la sesión %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing sent for %n sessions.</source>
        <translation>
            <numerusform>Nada enviado en %n sesión.</numerusform>
            <numerusform>Nada enviado en %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing sent that time</source>
        <translation>Esa vez no se envió nada</translation>
    </message>
    <message>
        <source>nearer to “%1”</source>
        <translation>más cerca de «%1»</translation>
    </message>
    <message>
        <source>about halfway</source>
        <translation>más o menos en medio</translation>
    </message>
</context>
<context>
    <name>alcove::ui::VerifyPage</name>
    <message>
        <source>Back to the session</source>
        <translation>Volver a la sesión</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Su propia imagen</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>They’re different</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>If somebody were secretly sitting between you, the words would not match. You only need to do this once for each computer.</source>
        <translation>Si alguien estuviera en secreto entre ustedes, las palabras no coincidirían. Solo hace falta una vez por cada ordenador.</translation>
    </message>
    <message>
        <source>The words are not a password. It’s fine if someone overhears them.</source>
        <translation>Las palabras no son una contraseña. No importa si alguien las oye.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>Terminar la llamada</translation>
    </message>
    <message>
        <source>Read them once more</source>
        <translation>Léanlas otra vez</translation>
    </message>
    <message>
        <source>Slowly, one word at a time.</source>
        <translation>Despacio, una palabra cada vez.</translation>
    </message>
    <message>
        <source>Still different? End the call</source>
        <translation>¿Siguen distintas? Terminar la llamada</translation>
    </message>
    <message>
        <source>Meet again with a fresh link</source>
        <translation>Encontrarse con un enlace nuevo</translation>
    </message>
    <message>
        <source>Ask for one when you speak. Check your words before you begin.</source>
        <translation>Pídalo cuando hablen. Comprueben sus palabras antes de empezar.</translation>
    </message>
    <message>
        <source>Your notes and goals stay on this computer until this is sorted out</source>
        <translation>Sus notas y metas se quedan en este ordenador hasta que esto se aclare</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>The words are different</source>
        <translation>Las palabras son distintas</translation>
    </message>
    <message>
        <source>Check it’s really the two of you</source>
        <translation>Comprueben que de verdad son ustedes dos</translation>
    </message>
    <message>
        <source>A word may have been misheard. If they really are different, someone could be listening in, so please don’t share anything personal on this call.</source>
        <translation>Puede que una palabra se oyera mal. Si de verdad son distintas, alguien podría escuchar: no comparta nada personal en esta llamada.</translation>
    </message>
    <message>
        <source>You each have the same four words. Read yours aloud, then listen for the rest.</source>
        <translation>Los dos tienen las mismas cuatro palabras. Lea las suyas en voz alta, luego escuche las demás.</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>Usted lee</translation>
    </message>
    <message>
        <source>%1 reads</source>
        <translation>Lee %1</translation>
    </message>
    <message>
        <source>Then ring %1 on a number you already know, not one shown or sent today.</source>
        <translation>Después llame a %1 a un número que ya conozca, no uno recibido hoy.</translation>
    </message>
    <message>
        <source>You each have the same numbers. Read yours aloud, then listen for the rest.</source>
        <translation>Los dos tienen los mismos números. Lea los suyos en voz alta, luego escuche los demás.</translation>
    </message>
    <message>
        <source>Show words instead</source>
        <translation>Mostrar palabras en su lugar</translation>
    </message>
    <message>
        <source>Show numbers instead</source>
        <translation>Mostrar números en su lugar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingCard</name>
    <message>
        <source>I’ll be a few minutes</source>
        <translation>Llego en unos minutos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>%1 knows you’re ready, and will come in.</source>
        <translation>%1 sabe que le espera, y entrará.</translation>
    </message>
    <message>
        <source>%1 would like a little longer.</source>
        <translation>%1 quiere un poco más de tiempo.</translation>
    </message>
    <message>
        <source>This link was used from two computers. Check words before anything else.</source>
        <translation>Este enlace se usó desde dos ordenadores. Compruebe las palabras antes que nada.</translation>
    </message>
    <message>
        <source>They used the link for “%1”. You haven’t checked words yet.</source>
        <translation>Usó el enlace de «%1». Aún no ha comprobado las palabras.</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Aquí desde las %1</translation>
    </message>
    <message>
        <source>%1. They know you’ll be a few minutes.</source>
        <translation>%1. Ya sabe que usted llega en unos minutos.</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>En la sala de espera</translation>
    </message>
    <message>
        <source>Someone is in the waiting room</source>
        <translation>Hay alguien en la sala de espera</translation>
    </message>
    <message>
        <source>Tell %1 you’ll be a few minutes</source>
        <translation>Decir a %1 que llega en unos minutos</translation>
    </message>
    <message>
        <source>Not now for %1</source>
        <translation>Ahora no para %1</translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation>Abrir a %1</translation>
    </message>
    <message>
        <source>Let them in to check</source>
        <translation>Abrir para comprobar</translation>
    </message>
    <message>
        <source>Let %1 in to check</source>
        <translation>Abrir a %1 para comprobar</translation>
    </message>
    <message>
        <source>Calls themselves %1</source>
        <translation>Se llama %1</translation>
    </message>
    <message>
        <source>Say it %1</source>
        <translation>Se dice %1</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Qué ayuda: %1</translation>
    </message>
    <message>
        <source>In their words: %1</source>
        <translation>En sus palabras: %1</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingPage</name>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave the waiting room</source>
        <translation>Salir de la sala de espera</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Not just yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Need help right now?</source>
        <translation>¿Necesita ayuda ahora mismo?</translation>
    </message>
    <message>
        <source>Nobody else can join this session</source>
        <translation>Nadie más puede entrar en esta sesión</translation>
    </message>
    <message>
        <source>Your therapist</source>
        <translation>Su terapeuta</translation>
    </message>
    <message>
        <source>%1 isn’t here yet.
A light appears when %1 arrives.</source>
        <translation>%1 aún no está.
Aparece una luz cuando %1 llega.</translation>
    </message>
    <message>
        <source>You can ring %1 on %2, or leave a message.</source>
        <translation>Puede llamar a %1 al %2, o dejar un mensaje.</translation>
    </message>
    <message>
        <source>%1 may be finishing with someone. You’re still in the right place.</source>
        <translation>Puede que %1 esté terminando con alguien. Sigue usted en el lugar correcto.</translation>
    </message>
    <message>
        <source>%1 isn’t here yet. Your session is at %2.
A light appears when %1 arrives.</source>
        <translation>%1 aún no está. Su sesión es a las %2.
Aparece una luz cuando %1 llega.</translation>
    </message>
    <message>
        <source>You’re in the right place</source>
        <translation>Está en el lugar correcto</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 está aquí</translation>
    </message>
    <message>
        <source>%1 says: I’ll be a few minutes.</source>
        <translation>%1 dice: llego en unos minutos.</translation>
    </message>
    <message>
        <source>%1 will let you in.
There’s nothing you need to do.</source>
        <translation>%1 le abrirá.
Usted no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>%1 is ready for you</source>
        <translation>%1 le espera</translation>
    </message>
    <message>
        <source>You’re in the waiting room</source>
        <translation>Está en la sala de espera</translation>
    </message>
    <message>
        <source>Whenever you’re ready. %1 knows you’d like a little longer.</source>
        <translation>Cuando quiera. %1 sabe que quiere un poco más de tiempo.</translation>
    </message>
    <message>
        <source>You’ll be seen and heard once you go in.</source>
        <translation>Le verán y oirán cuando entre.</translation>
    </message>
    <message>
        <source>%1 can’t see or hear you yet</source>
        <translation>%1 aún no puede verle ni oírle</translation>
    </message>
    <message>
        <source>Nobody can see or hear you</source>
        <translation>Nadie puede verle ni oírle</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>How we’ll work together</source>
        <translation>Cómo trabajaremos juntos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WaitingWords</name>
    <message>
        <source>your therapist</source>
        <translation>su terapeuta</translation>
    </message>
    <message>
        <source>Nobody has been contacted</source>
        <translation>No se ha contactado con nadie</translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and this link names none. Ask %1 for another link, or turn that off in Settings.</source>
        <translation>Eligió «Solo a través de un servicio de conexión», y este enlace no indica ninguno. Pida otro enlace a %1, o desactívelo en Ajustes.</translation>
    </message>
    <message>
        <source>There’s no way in yet</source>
        <translation>Todavía no hay camino</translation>
    </message>
    <message>
        <source>You chose “Only through a connection service”, and none carries sound and picture just now. Alcove keeps looking. You can also turn that off in Settings.</source>
        <translation>Eligió «Solo a través de un servicio de conexión», y ahora ninguno transmite sonido e imagen. Alcove sigue buscando. También puede desactivarlo en Ajustes.</translation>
    </message>
    <message>
        <source>This link works only through a connection service, and none carries sound and picture just now. Alcove keeps looking. It helps to tell %1.</source>
        <translation>Este enlace funciona solo a través de un servicio de conexión, y ahora ninguno transmite sonido e imagen. Alcove sigue buscando. Ayuda decírselo a %1.</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WelcomePage</name>
    <message>
        <source>I’m meeting my therapist</source>
        <translation>Me encuentro con mi terapeuta</translation>
    </message>
    <message>
        <source>You have a link, or one is on its way.</source>
        <translation>Tiene un enlace, o está de camino.</translation>
    </message>
    <message>
        <source>I’m a therapist</source>
        <translation>Soy terapeuta</translation>
    </message>
    <message>
        <source>You’ll invite people and let them in.</source>
        <translation>Usted invita a personas y les abre.</translation>
    </message>
    <message>
        <source>Welcome to Alcove</source>
        <translation>Le damos la bienvenida a Alcove</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Texto y colores</translation>
    </message>
    <message>
        <source>A quiet place to meet your therapist. What brings you here?</source>
        <translation>Un lugar tranquilo para encontrarse con su terapeuta. ¿Qué le trae aquí?</translation>
    </message>
    <message>
        <source>You can change any of this later.</source>
        <translation>Todo esto se puede cambiar después.</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Lo que prometemos</translation>
    </message>
    <message>
        <source>Only the two of you.</source>
        <translation>Solo ustedes dos.</translation>
    </message>
    <message>
        <source>Your call is encrypted between your two devices.</source>
        <translation>Su llamada va cifrada entre sus dos aparatos.</translation>
    </message>
    <message>
        <source>No recording.</source>
        <translation>Sin grabación.</translation>
    </message>
    <message>
        <source>Alcove has no record button, for anyone.</source>
        <translation>Alcove no tiene botón de grabar, para nadie.</translation>
    </message>
    <message>
        <source>Yours to share.</source>
        <translation>Usted decide qué compartir.</translation>
    </message>
    <message>
        <source>What you write stays on this computer until you choose.</source>
        <translation>Lo que escribe se queda en este ordenador hasta que usted elija.</translation>
    </message>
    <message>
        <source>I have a practice file</source>
        <translation>Tengo un archivo de consulta</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Which language would you like?</source>
        <translation>¿Qué idioma prefiere?</translation>
    </message>
</context>
<context>
    <name>alcove::ui::WordsPopover</name>
    <message>
        <source>Want to be sure? Read them aloud to each other. If they match, nobody is listening in between.</source>
        <translation>¿Quieren asegurarse? Léanlas en voz alta. Si coinciden, nadie escucha en medio.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close safety words</source>
        <translation>Cerrar las palabras de seguridad</translation>
    </message>
    <message>
        <source>Safety words</source>
        <translation>Palabras de seguridad</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>Es %1</translation>
    </message>
    <message>
        <source>You checked your words together on %1, and nothing has changed since.</source>
        <translation>Comprobaron sus palabras juntos el %1, y nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>You checked your words together, and nothing has changed since.</source>
        <translation>Comprobaron sus palabras juntos, y nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>You each have the same four words. Checking them once shows that it’s really the two of you.</source>
        <translation>Los dos tienen las mismas cuatro palabras. Comprobarlas una vez muestra que de verdad son ustedes dos.</translation>
    </message>
    <message>
        <source>Check words</source>
        <translation>Comprobar palabras</translation>
    </message>
    <message>
        <source>%1 is joining from a different computer.</source>
        <translation>%1 entra desde otro ordenador.</translation>
    </message>
    <message>
        <source>Check your words once before you begin.</source>
        <translation>Comprueben sus palabras una vez antes de empezar.</translation>
    </message>
    <message>
        <source>The words are different</source>
        <translation>Las palabras son distintas</translation>
    </message>
    <message>
        <source>Someone could be listening in, so please don’t share anything personal on this call.</source>
        <translation>Alguien podría escuchar: no comparta nada personal en esta llamada.</translation>
    </message>
    <message>
        <source>Read them once more</source>
        <translation>Léanlas otra vez</translation>
    </message>
</context>
</TS>

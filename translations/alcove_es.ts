<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<extra-native-readers>none</extra-native-readers>
<context>
    <name>ClientDesk</name>
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
    <name>QApplication</name>
    <message>
        <source>Alcove</source>
        <translation>Alcove</translation>
    </message>
    <message>
        <source>This computer has no place for keys. A passphrase of your own keeps what is stored here closed.</source>
        <translation>Este ordenador no tiene lugar para claves. Una frase secreta suya mantiene cerrado lo que aquí se guarda.</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Una sesión</translation>
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
</context>
<context>
    <name>alcove::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>alcove::ui::BreathingPanel</name>
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
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <source>Move my picture to the other side</source>
        <translation>Pasar mi imagen al otro lado</translation>
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
        <source>Hide my picture</source>
        <translation>Ocultar mi imagen</translation>
    </message>
    <message>
        <source>Show my picture</source>
        <translation>Mostrar mi imagen</translation>
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
        <source>Ring your local emergency number.</source>
        <translation>Llame a su número local de emergencias.</translation>
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
        <source>%1: %2</source>
        <comment>practice, number</comment>
        <translation>%1: %2</translation>
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
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
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
        <source>It has been a few minutes. %1 can still see what you write.</source>
        <translation>Han pasado unos minutos. %1 aún puede ver lo que escribe.</translation>
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
</context>
<context>
    <name>alcove::ui::SafetyWordsView</name>
    <message>
        <source>Safety words: %1</source>
        <translation>Palabras de seguridad: %1</translation>
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
        <source>Help right now</source>
        <translation>Ayuda ahora mismo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
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
</context>
<context>
    <name>alcove::ui::Stage</name>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
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

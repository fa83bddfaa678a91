<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>BottomBar</name>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>el día %1</translation>
    </message>
    <message>
        <source>Turn towards the light</source>
        <translation>Gira hacia la luz</translation>
    </message>
    <message>
        <source>Step out of the bright light</source>
        <translation>Sal de la luz intensa</translation>
    </message>
    <message>
        <source>Let the light come from the front</source>
        <translation>Pon la luz de frente</translation>
    </message>
    <message>
        <source>Light OK</source>
        <translation>Luz correcta</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nítida</translation>
    </message>
    <message>
        <source>Wipe the lens</source>
        <translation>Limpia la lente</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>No te muevas</translation>
    </message>
    <message>
        <source>Line up with the last photo</source>
        <translation>Colócate como en la última foto</translation>
    </message>
    <message>
        <source>Move a little closer</source>
        <translation>Acércate un poco</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>Aléjate un poco</translation>
    </message>
    <message>
        <source>A little to your left</source>
        <translation>Un poco a tu izquierda</translation>
    </message>
    <message>
        <source>A little to your right</source>
        <translation>Un poco a tu derecha</translation>
    </message>
    <message>
        <source>A little higher</source>
        <translation>Un poco más arriba</translation>
    </message>
    <message>
        <source>A little lower</source>
        <translation>Un poco más abajo</translation>
    </message>
    <message>
        <source>Straighten up a little</source>
        <translation>Enderézate un poco</translation>
    </message>
</context>
<context>
    <name>CameraControls</name>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Your photos</source>
        <translation>Tus fotos</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Parar el temporizador</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Tomar foto</translation>
    </message>
    <message>
        <source>Other camera</source>
        <translation>Otra cámara</translation>
    </message>
</context>
<context>
    <name>CameraReview</name>
    <message>
        <source>The photo just taken</source>
        <translation>La foto recién tomada</translation>
    </message>
    <message>
        <source>Keeping the photo</source>
        <translation>Guardando la foto</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>Close the camera</source>
        <translation>Cerrar la cámara</translation>
    </message>
    <message>
        <source>Last photo, timer and more</source>
        <translation>Última foto, temporizador y más</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Treated area</source>
        <translation>Zona tratada</translation>
    </message>
    <message>
        <source>Last photo over the preview</source>
        <translation>Última foto sobre la vista previa</translation>
    </message>
    <message>
        <source>Helps you to stand where you stood before.</source>
        <translation>Te ayuda a colocarte donde estabas antes.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Takes itself</source>
        <translation>Disparo automático</translation>
    </message>
    <message>
        <source>When everything matches the last photo and you hold still.</source>
        <translation>Cuando todo coincide con la última foto y no te mueves.</translation>
    </message>
    <message>
        <source>Timer, 3 seconds</source>
        <translation>Temporizador, 3 segundos</translation>
    </message>
    <message>
        <source>Time to move your hand away from the button.</source>
        <translation>Tiempo para apartar la mano del botón.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>From:
%1</source>
        <translation>Fuentes:
%1</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>No esperar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>CivilText</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours left</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes left</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>Your clinic</source>
        <translation>Tu clínica</translation>
    </message>
    <message>
        <source>When a check-in says to contact your clinic, its number is one tap away. It stays on this device.</source>
        <translation>Cuando un registro te diga que hables con tu clínica, tendrás su número a un toque. No sale de este dispositivo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>CompareControls</name>
    <message>
        <source>Two photos are needed</source>
        <translation>Hacen falta dos fotos</translation>
    </message>
    <message>
        <source>Take another one in the same pose, then compare them here.</source>
        <translation>Toma otra en la misma pose y compáralas aquí.</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Cómo comparar</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>From the first to the second</source>
        <translation>De la primera a la segunda</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Ver la primera</translation>
    </message>
    <message>
        <source>Show the second</source>
        <translation>Ver la segunda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare with care. %1</source>
        <translation>Compara con cautela. %1</translation>
    </message>
    <message>
        <source>Pairs worth looking at</source>
        <translation>Pares que conviene mirar</translation>
    </message>
    <message>
        <source>Lay them over each other</source>
        <translation>Superponerlas</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>Guardando la imagen</translation>
    </message>
    <message>
        <source>Aligning the photos</source>
        <translation>Alineando las fotos</translation>
    </message>
    <message>
        <source>Both photos, next to each other, with their days. Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>Las dos fotos, una junto a otra, con sus días. Quien tenga el archivo puede verlo. No lleva metadatos: ni lugar, ni fecha, ni dispositivo.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparacion</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Se guardó fuera de la app.</translation>
    </message>
</context>
<context>
    <name>CompareStrip</name>
    <message>
        <source>Which one to choose</source>
        <translation>Cuál elegir</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primera: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Segunda: %1</translation>
    </message>
    <message>
        <source>Let the two change places</source>
        <translation>Intercambiar las dos</translation>
    </message>
    <message>
        <source>Photos to choose from</source>
        <translation>Fotos para elegir</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
</context>
<context>
    <name>ComparisonHandle</name>
    <message>
        <source>The line between the two photos</source>
        <translation>La línea entre las dos fotos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>%1, today</source>
        <translation>%1, hoy</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Your journal is newer than this app</source>
        <translation>Tu diario es más nuevo que esta app</translation>
    </message>
    <message>
        <source>It was written by a newer version of Afterglow. Please update the app. Your journal is untouched.</source>
        <translation>Lo escribió una versión más nueva de Afterglow. Actualiza la app. Tu diario está intacto.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be read</source>
        <translation>No se puede leer tu diario</translation>
    </message>
    <message>
        <source>The file seems to be damaged. Nothing was changed. If you have a backup, keep it safe.</source>
        <translation>El archivo parece estar dañado. No se cambió nada. Si tienes una copia de seguridad, guárdala bien.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>Free some space on this device, then try again. Your journal is untouched.</source>
        <translation>Libera espacio en este dispositivo e inténtalo de nuevo. Tu diario está intacto.</translation>
    </message>
    <message>
        <source>Your journal is in use</source>
        <translation>Tu diario está en uso</translation>
    </message>
    <message>
        <source>Another program has it open right now. Close it, then try again.</source>
        <translation>Otro programa lo tiene abierto ahora. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>Tu diario está bloqueado</translation>
    </message>
    <message>
        <source>This device doesn&apos;t let the app read or write its folder. Allow it, then try again.</source>
        <translation>Este dispositivo no deja que la app lea su carpeta ni escriba en ella. Dale permiso e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be opened</source>
        <translation>No se puede abrir tu diario</translation>
    </message>
    <message>
        <source>This device reports a failure of its storage. Try again, or restart the device.</source>
        <translation>Este dispositivo indica un fallo en su almacenamiento. Inténtalo de nuevo o reinicia el dispositivo.</translation>
    </message>
    <message>
        <source>Your journal is in use by another program. Try again in a moment.</source>
        <translation>Otro programa está usando tu diario. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>A part of your journal can&apos;t be read. Nothing was changed.</source>
        <translation>No se puede leer una parte de tu diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>Your journal was changed by a newer version of the app. Please update.</source>
        <translation>Una versión más nueva de la app cambió tu diario. Actualiza la app.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be read right now. Try again.</source>
        <translation>Ahora no se puede leer tu diario. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Not saved: your journal is in use by another program. Try again in a moment.</source>
        <translation>No se guardó: otro programa está usando tu diario. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left on this device. Free some, then try again.</source>
        <translation>No se guardó: no queda espacio en este dispositivo. Libera un poco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write to its folder.</source>
        <translation>No se guardó: este dispositivo no deja que la app escriba en su carpeta.</translation>
    </message>
    <message>
        <source>Not saved: a part of your journal can&apos;t be read.</source>
        <translation>No se guardó: no se puede leer una parte de tu diario.</translation>
    </message>
    <message>
        <source>Not saved: your journal was changed by a newer version of the app. Please update.</source>
        <translation>No se guardó: una versión más nueva de la app cambió tu diario. Actualiza la app.</translation>
    </message>
    <message>
        <source>Not saved: this entry isn&apos;t there any more.</source>
        <translation>No se guardó: lo que editabas ya no existe.</translation>
    </message>
    <message>
        <source>Not saved. Try again.</source>
        <translation>No se guardó. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>FormSheets</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>Plan de cuidados</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Si tu clínica te dice otra cosa, sigue a tu clínica.</translation>
    </message>
    <message>
        <source>How many sessions are planned? You can change it at any time.</source>
        <translation>¿Cuántas sesiones hay previstas? Puedes cambiarlo cuando quieras.</translation>
    </message>
    <message>
        <source>One session less</source>
        <translation>Una sesión menos</translation>
    </message>
    <message>
        <source>One session more</source>
        <translation>Una sesión más</translation>
    </message>
    <message>
        <source>Enter a number, such as 1.5.</source>
        <translation>Escribe un número, por ejemplo 1,5.</translation>
    </message>
    <message>
        <source>Needle depth</source>
        <translation>Profundidad de aguja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In millimetres</source>
        <translation>En milímetros</translation>
    </message>
    <message>
        <source>Use this depth</source>
        <translation>Usar esta profundidad</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Revisa esto</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>¿Quitar del diario?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>It leaves your journal, together with its check-ins and its reminders. This can&apos;t be taken back.</source>
        <translation>Se borra de tu diario, con sus registros y sus recordatorios. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>HomeRollerField</name>
    <message>
        <source>I did it myself at home</source>
        <translation>Me lo hice yo en casa</translation>
    </message>
    <message>
        <source>Home rollers have smaller needles and work less. Skin gets infected or hurt more easily with them: use a clean one, and replace it often.</source>
        <translation>Los rodillos de uso doméstico tienen agujas más pequeñas y hacen menos efecto. Con ellos es más fácil que la piel se infecte o se lastime: usa uno limpio y cámbialo a menudo.</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
</context>
<context>
    <name>LogTreatmentScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>You began this entry earlier.</source>
        <translation>Ya habías empezado a anotar esto.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Remove this appointment</source>
        <translation>Quitar esta cita</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Quitar este tratamiento</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>What you choose here can&apos;t be kept: the settings can&apos;t be written.</source>
        <translation>Lo que elijas aquí no se puede conservar: no se pueden guardar los ajustes.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Afterglow</source>
        <translation>Afterglow</translation>
    </message>
</context>
<context>
    <name>MarkHandle</name>
    <message>
        <source>Move it with the arrow keys</source>
        <translation>Muévela con las teclas de flecha</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Add reason, products, clinic</source>
        <translation>Añadir motivo, productos, clínica</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Products on the skin</source>
        <translation>Productos en la piel</translation>
    </message>
    <message>
        <source>Serum, mask…</source>
        <translation>Sérum, mascarilla…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
</context>
<context>
    <name>MorePages</name>
    <message>
        <source>Your care</source>
        <translation>Tus cuidados</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Tu clínica</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Esta app</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Light or dark, size of text, language</source>
        <translation>Claro u oscuro, tamaño del texto, idioma</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
</context>
<context>
    <name>NeedleField</name>
    <message>
        <source>Needle depth</source>
        <translation>Profundidad de aguja</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Escribirla</translation>
    </message>
</context>
<context>
    <name>NoPhotos</name>
    <message>
        <source>See how it heals</source>
        <translation>Mira cómo se recupera</translation>
    </message>
    <message>
        <source>No photo of this pose yet</source>
        <translation>Aún no hay fotos de esta pose</translation>
    </message>
    <message>
        <source>Take a photo now and then, in the same pose and the same light. They are encrypted and stay on this device.</source>
        <translation>Toma una foto de vez en cuando, en la misma pose y con la misma luz. Se cifran y no salen de este dispositivo.</translation>
    </message>
    <message>
        <source>Photos belong to a treatment. Enter yours first.</source>
        <translation>Las fotos van con un tratamiento. Anota primero el tuyo.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Tuve un tratamiento</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imágenes</translation>
    </message>
</context>
<context>
    <name>NoTreatments</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Tell us about your treatment, and your aftercare is planned day by day. Everything stays on this device.</source>
        <translation>Anota tu tratamiento y tus cuidados quedan planificados día a día. Todo se queda en este dispositivo.</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Tuve un tratamiento</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Tengo una cita</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Time for your skin care</source>
        <translation>Hora de cuidar tu piel</translation>
    </message>
    <message>
        <source>Time for your check-in</source>
        <translation>Hora de tu registro</translation>
    </message>
    <message>
        <source>Time for your photo</source>
        <translation>Hora de tu foto</translation>
    </message>
    <message>
        <source>There is a date to look at</source>
        <translation>Tienes una fecha por revisar</translation>
    </message>
    <message>
        <source>Your plan has changed</source>
        <translation>Tu plan ha cambiado</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>A restriction that is over. %1 is its title, &quot;No makeup&quot; for example</extracomment>
        <translation>Terminó: %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Removed from your journal</source>
        <translation>Se quitó de tu diario</translation>
    </message>
</context>
<context>
    <name>PhotoExtras</name>
    <message>
        <source>Compare two photos</source>
        <translation>Comparar dos fotos</translation>
    </message>
    <message>
        <source>Play them one after the other</source>
        <translation>Verlas una tras otra</translation>
    </message>
</context>
<context>
    <name>PhotoFileDialogs</name>
    <message>
        <source>Import pictures</source>
        <translation>Importar imágenes</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
</context>
<context>
    <name>PhotoGridView</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PhotoImportCard</name>
    <message>
        <source>Importing: %1 of %2</source>
        <translation>Importando: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) imported</source>
        <translation>
            <numerusform>%n foto importada</numerusform>
            <numerusform>%n fotos importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was imported</source>
        <translation>No se importó ninguna foto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PhotoImportSheet</name>
    <message numerus="yes">
        <source>Import %n picture(s)</source>
        <translation>
            <numerusform>Importar %n imagen</numerusform>
            <numerusform>Importar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>These pictures don&apos;t say when they were taken. The date is that of the file: please check it.</source>
        <translation>Estas imágenes no indican cuándo se tomaron. La fecha es la del archivo: revísala.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>PhotoShareSheet</name>
    <message>
        <source>Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>Quien tenga el archivo puede verlo. No lleva metadatos: ni lugar, ni fecha, ni dispositivo.</translation>
    </message>
    <message>
        <source>This picture leaves the app unencrypted</source>
        <translation>Esta imagen sale de la app sin cifrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
</context>
<context>
    <name>PhotoSheets</name>
    <message>
        <source>Encrypted</source>
        <translation>Cifradas</translation>
    </message>
    <message>
        <source>Each photo is encrypted before it is saved, with a key of its own. Nobody can look at it outside of this app, and nothing about you, the place or your device is kept in it.</source>
        <translation>Cada foto se cifra antes de guardarse, con su propia clave. Nadie puede verla fuera de esta app, y en ella no se guarda nada sobre ti, el lugar o tu dispositivo.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. A picture leaves the app only when you save it yourself.</source>
        <translation>No se envía nada a ningún sitio. Una imagen solo sale de la app si tú la guardas fuera.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imágenes</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>Comparar dos fotos</translation>
    </message>
    <message>
        <source>Play them one after the other</source>
        <translation>Verlas una tras otra</translation>
    </message>
    <message>
        <source>Relative redness</source>
        <translation>Enrojecimiento relativo</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Tomada el</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>This photo can&apos;t be opened. Its file is missing or damaged.</source>
        <translation>No se puede abrir esta foto. Su archivo falta o está dañado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Move to another day or pose</source>
        <translation>Mover a otro día u otra pose</translation>
    </message>
    <message>
        <source>Save a copy outside of the app</source>
        <translation>Guardar una copia fuera de la app</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
</context>
<context>
    <name>PhotoViewerSheets</name>
    <message>
        <source>Move the photo</source>
        <translation>Mover la foto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg)</source>
        <translation>Imagen JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Se guardó fuera de la app.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>%1. %2</source>
        <comment>a pose, and the session and day of a photo</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>De cerca</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Línea del pelo</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Coronilla</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Session %1, before</source>
        <translation>Sesión %1, antes</translation>
    </message>
    <message>
        <source>Session %1, day %2</source>
        <translation>Sesión %1, día %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>The two don&apos;t show the same view, so they are not aligned.</source>
        <translation>Las dos no muestran la misma vista, por eso no están alineadas.</translation>
    </message>
    <message>
        <source>One was taken from closer up.</source>
        <translation>Una se tomó desde más cerca.</translation>
    </message>
    <message>
        <source>One is shifted or turned: parts of it are missing in the other.</source>
        <translation>Una está desplazada o girada: partes de ella faltan en la otra.</translation>
    </message>
    <message>
        <source>The light of the first one is poor.</source>
        <translation>La luz de la primera es mala.</translation>
    </message>
    <message>
        <source>The light of the second one is poor.</source>
        <translation>La luz de la segunda es mala.</translation>
    </message>
    <message>
        <source>One has clearly more light than the other.</source>
        <translation>Una tiene claramente más luz que la otra.</translation>
    </message>
    <message>
        <source>The light comes from different sides.</source>
        <translation>La luz viene de lados distintos.</translation>
    </message>
    <message>
        <source>The light of one is warmer, which looks like redness.</source>
        <translation>La luz de una es más cálida, y eso parece enrojecimiento.</translation>
    </message>
    <message>
        <source>One is blurred: fine lines and pores can&apos;t be compared.</source>
        <translation>Una está borrosa: no se pueden comparar líneas finas ni poros.</translation>
    </message>
    <message>
        <source>a mark lies outside the picture</source>
        <translation>una marca queda fuera de la imagen</translation>
    </message>
    <message>
        <source>a mark is too small in it</source>
        <translation>una marca es demasiado pequeña en ella</translation>
    </message>
    <message>
        <source>too bright or too dark at a mark</source>
        <translation>demasiado claro u oscuro en una marca</translation>
    </message>
    <message>
        <source>the light is too dim or uneven</source>
        <translation>la luz es demasiado débil o desigual</translation>
    </message>
    <message>
        <source>This photo&apos;s file is missing.</source>
        <translation>Falta el archivo de esta foto.</translation>
    </message>
    <message>
        <source>This photo&apos;s file is damaged.</source>
        <translation>El archivo de esta foto está dañado.</translation>
    </message>
    <message>
        <source>This photo was saved by a newer version of the app. Please update.</source>
        <translation>Una versión más nueva de la app guardó esta foto. Actualiza la app.</translation>
    </message>
    <message>
        <source>The key to your photos is missing.</source>
        <translation>Falta la clave de tus fotos.</translation>
    </message>
    <message>
        <source>The system keeps the key to your photos locked.</source>
        <translation>El sistema mantiene bloqueada la clave de tus fotos.</translation>
    </message>
    <message>
        <source>The place that keeps the key to your photos doesn&apos;t answer.</source>
        <translation>El lugar donde se guarda la clave de tus fotos no responde.</translation>
    </message>
    <message>
        <source>This photo can&apos;t be opened right now.</source>
        <translation>Ahora no se puede abrir esta foto.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left there.</source>
        <translation>No se guardó: ahí no queda espacio.</translation>
    </message>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write there.</source>
        <translation>No se guardó: este dispositivo no deja que la app escriba ahí.</translation>
    </message>
    <message>
        <source>Not saved: that place can&apos;t be written to.</source>
        <translation>No se guardó: no se puede escribir en ese lugar.</translation>
    </message>
</context>
<context>
    <name>PhotosHeader</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifradas</translation>
    </message>
    <message>
        <source>More about your photos</source>
        <translation>Más sobre tus fotos</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your photos are locked</source>
        <translation>Tus fotos están bloqueadas</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Leyendo tu diario</translation>
    </message>
</context>
<context>
    <name>PhotosScreen</name>
    <message>
        <source>Drop pictures to import them</source>
        <translation>Suelta imágenes para importarlas</translation>
    </message>
</context>
<context>
    <name>RednessCard</name>
    <message>
        <source>Redness, relative. %1</source>
        <translation>Enrojecimiento relativo. %1</translation>
    </message>
    <message>
        <source>Redness, relative</source>
        <translation>Enrojecimiento relativo</translation>
    </message>
    <message>
        <source>vs before</source>
        <translation>respecto a antes</translation>
    </message>
    <message>
        <source>treated − untreated skin</source>
        <translation>piel tratada − sin tratar</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>A colour difference, not a diagnosis.</source>
        <translation>Una diferencia de color, no un diagnóstico.</translation>
    </message>
</context>
<context>
    <name>RednessMarks</name>
    <message>
        <source>Drag T to skin that was treated, U to skin that was not. Keep both clear of hair, lips and shadows.</source>
        <translation>Arrastra T a piel tratada y S a piel sin tratar. Mantén las dos lejos de pelo, labios y sombras.</translation>
    </message>
    <message>
        <source>T</source>
        <comment>treated skin</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Treated skin</source>
        <translation>Piel tratada</translation>
    </message>
    <message>
        <source>U</source>
        <comment>untreated skin</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Untreated skin</source>
        <translation>Piel sin tratar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The two marks overlap. Move them apart.</source>
        <translation>Las dos marcas se superponen. Sepáralas.</translation>
    </message>
    <message>
        <source>Use these marks</source>
        <translation>Usar estas marcas</translation>
    </message>
</context>
<context>
    <name>RednessNumbers</name>
    <message>
        <source>Redness, relative</source>
        <translation>Enrojecimiento relativo</translation>
    </message>
    <message>
        <source>vs before</source>
        <translation>respecto a antes</translation>
    </message>
    <message>
        <source>Δa*</source>
        <translation>Δa*</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>The tinted band is how much the number changes when the marks are moved a little. A cross is a photo without a number.</source>
        <translation>La franja de color muestra cuánto cambia el valor al mover un poco las marcas. Una cruz es una foto sin valor.</translation>
    </message>
    <message>
        <source>no number: %1</source>
        <translation>sin valor: %1</translation>
    </message>
    <message>
        <source>Δa* (CIELAB, D65): how much redder the treated skin is than the untreated skin of the same photo. A colour difference, not a diagnosis.</source>
        <translation>Δa* (CIELAB, D65): cuánto más roja es la piel tratada que la piel sin tratar de la misma foto. Una diferencia de color, no un diagnóstico.</translation>
    </message>
</context>
<context>
    <name>RednessScreen</name>
    <message>
        <source>Relative redness</source>
        <translation>Enrojecimiento relativo</translation>
    </message>
    <message>
        <source>How red, compared with your own skin</source>
        <translation>Cuánto rojo, comparado con tu propia piel</translation>
    </message>
    <message>
        <source>You set two marks once: one on treated skin, one on skin that was not treated. In every photo of this pose the app then measures how much redder the one is than the other. Both come from the same photo, so the light counts less.</source>
        <translation>Colocas dos marcas una sola vez: una sobre piel tratada y otra sobre piel sin tratar. Después, en cada foto de esta pose, la app mide cuánto más roja es una que la otra. Las dos vienen de la misma foto, así que la luz influye menos.</translation>
    </message>
    <message>
        <source>Only photos of one camera, in good light and from the same place get a number. The others stay a gap, with the reason.</source>
        <translation>Solo reciben un valor las fotos de una misma cámara, con buena luz y desde el mismo lugar. Las demás quedan como un hueco, con el motivo.</translation>
    </message>
    <message>
        <source>It is a colour difference, not a diagnosis. On darker skin redness shows less in a photo. If something worries you, contact your clinic.</source>
        <translation>Es una diferencia de color, no un diagnóstico. En pieles oscuras, el enrojecimiento se ve menos en una foto. Si algo te preocupa, habla con tu clínica.</translation>
    </message>
    <message>
        <source>Set the marks</source>
        <translation>Colocar las marcas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Change the marks</source>
        <translation>Cambiar las marcas</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivar</translation>
    </message>
</context>
<context>
    <name>RestrictionChips</name>
    <message>
        <source>%1 · %2</source>
        <comment>what to leave out, time left</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Opening your journal</source>
        <translation>Abriendo tu diario</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TimeLapseControls</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Aligning the photos</source>
        <translation>Alineando las fotos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Saving the film</source>
        <translation>Guardando el video</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TimeLapseScreen</name>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Two photos are needed</source>
        <translation>Hacen falta dos fotos</translation>
    </message>
    <message>
        <source>Take another one in the same pose, then see them here one after the other.</source>
        <translation>Toma otra en la misma pose y míralas aquí una tras otra.</translation>
    </message>
    <message>
        <source>All of these photos as a small film, with their days. Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>Todas estas fotos en un pequeño video, con sus días. Quien tenga el archivo puede verlo. No lleva metadatos: ni lugar, ni fecha, ni dispositivo.</translation>
    </message>
    <message>
        <source>day-by-day</source>
        <translation>dia-a-dia</translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation>WebP animado (*.webp)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Se guardó fuera de la app.</translation>
    </message>
</context>
<context>
    <name>TimeLapseView</name>
    <message>
        <source>Photo %1 of %2: %3</source>
        <translation>Foto %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>TimePicker</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Half of the day</source>
        <translation>Mitad del día</translation>
    </message>
</context>
<context>
    <name>TimeWheel</name>
    <message>
        <source>%1 up</source>
        <translation>%1: más</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1: menos</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>All healed up</source>
        <translation>Piel recuperada</translation>
    </message>
    <message numerus="yes">
        <source>week(s) ago</source>
        <translation>
            <numerusform>semana después</numerusform>
            <numerusform>semanas después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n day(s)</source>
        <translation>
            <numerusform>de %n día</numerusform>
            <numerusform>de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n week(s)</source>
        <translation>
            <numerusform>de %n semana</numerusform>
            <numerusform>de %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>The next treatment is possible from %1.</source>
        <translation>El próximo tratamiento es posible a partir del %1.</translation>
    </message>
    <message>
        <source>The next treatment is possible when you and your clinic are ready.</source>
        <translation>El próximo tratamiento es posible cuando lo acuerdes con tu clínica.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>¿Tuviste la sesión?</translation>
    </message>
    <message>
        <source>Your appointment was on %1.</source>
        <translation>Tu cita era el %1.</translation>
    </message>
    <message>
        <source>Today, %1. Come with clean, dry skin.</source>
        <translation>Hoy, %1. Ve con la piel limpia y seca.</translation>
    </message>
    <message>
        <source>Your appointment. What helps beforehand is in the checklist below.</source>
        <translation>Tu cita. Lo que ayuda antes está en la lista de abajo.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>día restante</numerusform>
            <numerusform>días restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>SPF on first, then again every %1</source>
        <translation>Ponte protector solar y repite cada %1</translation>
    </message>
    <message>
        <source>No need to apply it again today</source>
        <translation>Hoy no hace falta ponerlo otra vez</translation>
    </message>
    <message>
        <source>Time to put SPF on again</source>
        <translation>Hora de ponerte más protector solar</translation>
    </message>
    <message>
        <source>Again at %1 · %2</source>
        <translation>Otra vez: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 photo</source>
        <translation>Foto del día %1</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Pospuesto: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Nuevo tratamiento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Leyendo tu diario</translation>
    </message>
    <message>
        <source>You are outside</source>
        <translation>Estás al aire libre</translation>
    </message>
    <message>
        <source>Going outside?</source>
        <translation>¿Vas a salir?</translation>
    </message>
</context>
<context>
    <name>TodaySheets</name>
    <message>
        <source>From:
%1</source>
        <translation>Fuentes:
%1</translation>
    </message>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Si tu clínica te dice otra cosa, sigue a tu clínica.</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Editar los datos</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Treatment</name>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>Cuero cabelludo</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Stretch marks</source>
        <translation>Estrías</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Otra zona</translation>
    </message>
    <message>
        <source>Acne scars</source>
        <translation>Cicatrices de acné</translation>
    </message>
    <message>
        <source>Other scars</source>
        <translation>Otras cicatrices</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>Caída del pelo</translation>
    </message>
    <message>
        <source>Dark spots</source>
        <translation>Manchas oscuras</translation>
    </message>
    <message>
        <source>Large pores</source>
        <translation>Poros dilatados</translation>
    </message>
    <message>
        <source>Loose skin</source>
        <translation>Flacidez</translation>
    </message>
    <message>
        <source>Sun damage</source>
        <translation>Daño solar</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Líneas finas</translation>
    </message>
    <message>
        <source>%1 · session %2 of %3</source>
        <translation>%1 · sesión %2 de %3</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <translation>%1 · sesión %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of sun care</source>
        <translation>
            <numerusform>%n día de cuidado solar</numerusform>
            <numerusform>%n días de cuidado solar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) gentle cleansing</source>
        <translation>
            <numerusform>%n día de limpieza suave</numerusform>
            <numerusform>%n días de limpieza suave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of daily care</source>
        <translation>
            <numerusform>%n día de cuidados</numerusform>
            <numerusform>%n días de cuidados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %n week(s)</source>
        <translation>
            <numerusform>próxima en %n semana</numerusform>
            <numerusform>próxima en %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>next in %1–%2 weeks</source>
        <translation>próxima en %1–%2 semanas</translation>
    </message>
</context>
<context>
    <name>TreatmentCard</name>
    <message>
        <source>Yes, it did</source>
        <translation>Sí, la tuve</translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation>Se cambió de fecha</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>My skin has healed</source>
        <translation>Mi piel ya se recuperó</translation>
    </message>
</context>
<context>
    <name>TreatmentFields</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>That is still to come: it is saved as an appointment, with what to do before it.</source>
        <translation>Esa fecha aún no ha llegado: se guarda como cita, con lo que hay que hacer antes.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>Plan de cuidados</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notas para ti</translation>
    </message>
    <message>
        <source>Serum, clinic, how it felt…</source>
        <translation>Sérum, clínica, cómo te sentiste…</translation>
    </message>
</context>
<context>
    <name>TreatmentForm</name>
    <message>
        <source>That is more than two years ahead. Please check the date.</source>
        <translation>Faltan más de dos años para eso. Revisa la fecha.</translation>
    </message>
    <message>
        <source>That is too long ago. Please check the date.</source>
        <translation>De eso hace demasiado tiempo. Revisa la fecha.</translation>
    </message>
    <message>
        <source>Choose where you are treated.</source>
        <translation>Elige la zona del tratamiento.</translation>
    </message>
    <message>
        <source>Enter a length up to 10 mm, or choose “I don&apos;t know”.</source>
        <translation>Escribe una longitud de hasta 10 mm o elige “No lo sé”.</translation>
    </message>
    <message>
        <source>Your journal already has a treatment there on that day. Save this one too?</source>
        <translation>Tu diario ya tiene un tratamiento en esa zona ese día. ¿Guardar también este?</translation>
    </message>
    <message>
        <source>Needles are usually %1 to %2 long. Save %3?</source>
        <translation>Las agujas suelen medir de %1 a %2. ¿Guardar %3?</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ZoomableImage</name>
    <message>
        <source>Opening the photo</source>
        <translation>Abriendo la foto</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CameraModel</name>
    <message>
        <source>%1 · match %2</source>
        <translation>%1 · como %2</translation>
    </message>
    <message>
        <source>%1 · match last session</source>
        <translation>%1 · como la última sesión</translation>
    </message>
    <message>
        <source>No treatment yet</source>
        <translation>Aún no hay tratamiento</translation>
    </message>
    <message>
        <source>Photos need the camera</source>
        <translation>Las fotos necesitan la cámara</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>La cámara no tiene permiso</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encuentra ninguna cámara</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Cámara desconectada</translation>
    </message>
    <message>
        <source>Hardly any space left</source>
        <translation>Casi no queda espacio</translation>
    </message>
    <message>
        <source>Opening the camera</source>
        <translation>Abriendo la cámara</translation>
    </message>
    <message>
        <source>A photo belongs to a treatment. Log one, or an appointment, and take the first photo.</source>
        <translation>Una foto va con un tratamiento. Anota uno, o una cita, y toma la primera foto.</translation>
    </message>
    <message>
        <source>Your photos stay on this device, encrypted. The system asks you next.</source>
        <translation>Tus fotos se quedan en este dispositivo, cifradas. Ahora el sistema te pide permiso.</translation>
    </message>
    <message>
        <source>Allow the camera for Afterglow in the system&apos;s settings, then come back.</source>
        <translation>Da permiso de cámara a Afterglow en los ajustes del sistema y vuelve aquí.</translation>
    </message>
    <message>
        <source>Connect a camera, or add a photo from your files.</source>
        <translation>Conecta una cámara o añade una foto desde tus archivos.</translation>
    </message>
    <message>
        <source>Another app may be using it. Close that app and try again.</source>
        <translation>Puede que otra app la esté usando. Cierra esa app e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>It was disconnected. Connect it again, and it goes on.</source>
        <translation>Se perdió la conexión. Vuelve a conectarla para seguir.</translation>
    </message>
    <message>
        <source>There is not enough room for a photo. Free some space on this device and try again.</source>
        <translation>No hay sitio para una foto. Libera espacio en este dispositivo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Log a treatment</source>
        <translation>Anotar tratamiento</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The photo was not taken. Please try again.</source>
        <translation>La foto no se tomó. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Saved, encrypted on this device</source>
        <translation>Guardada y cifrada en este dispositivo</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>No te muevas</translation>
    </message>
    <message>
        <source>Same place</source>
        <translation>Mismo lugar</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ClinicModel</name>
    <message>
        <source>Add its number, to have it when you need it</source>
        <translation>Añade su número para tenerlo a mano</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CompareModel</name>
    <message>
        <source>Before and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>%1 and now</source>
        <translation>%1 y ahora</translation>
    </message>
    <message>
        <source>The first and the newest</source>
        <translation>La primera y la última</translation>
    </message>
    <message>
        <source>Before, this time and last time</source>
        <translation>Antes: esta vez y la anterior</translation>
    </message>
    <message>
        <source>%1, this time and last time</source>
        <translation>%1: esta vez y la anterior</translation>
    </message>
</context>
<context>
    <name>afterglow::app::Composition</name>
    <message>
        <source>Reminders can&apos;t be shown: no notification service is running on this computer.</source>
        <translation>No se pueden mostrar recordatorios: en este equipo no funciona ningún servicio de notificaciones.</translation>
    </message>
    <message>
        <source>Reminders are switched off for this app. You can allow them in the system&apos;s settings.</source>
        <translation>Los recordatorios están desactivados para esta app. Puedes permitirlos en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>A reminder could not be shown. The app goes on trying.</source>
        <translation>No se pudo mostrar un recordatorio. La app lo sigue intentando.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::LogTreatmentModel</name>
    <message>
        <source>Saved. Your preparation is planned.</source>
        <translation>Guardado. Tu preparación está planificada.</translation>
    </message>
    <message>
        <source>Saved. Your aftercare is planned.</source>
        <translation>Guardado. Tus cuidados están planificados.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Nuevo tratamiento</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save appointment</source>
        <translation>Guardar cita</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and plan aftercare</source>
        <translation>Guardar y planificar cuidados</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Rodillo</translation>
    </message>
    <message>
        <source>RF</source>
        <comment>radio frequency microneedling</comment>
        <translation>RF</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sesión %1 de %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::PhotoImportModel</name>
    <message>
        <source>is no picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>has a format that this device can&apos;t read; save it as JPEG first</source>
        <translation>tiene un formato que este dispositivo no puede leer; guárdala antes como JPEG</translation>
    </message>
    <message>
        <source>is larger than 64 megapixels</source>
        <translation>tiene más de 64 megapíxeles</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>is in your journal already</source>
        <translation>ya está en tu diario</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>no tiene fecha</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>was not imported: you cancelled</source>
        <translation>no se importó: cancelaste</translation>
    </message>
    <message>
        <source>was not saved: there is no space left</source>
        <translation>no se guardó: no queda espacio</translation>
    </message>
    <message>
        <source>was not saved; try again</source>
        <translation>no se guardó; inténtalo de nuevo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a file&apos;s name and why it was refused</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::PhotosModel</name>
    <message>
        <source>Your photos can&apos;t be opened: their key is missing. They are untouched. If this folder came from another device or a backup, bring the key along with it.</source>
        <translation>No se pueden abrir tus fotos: falta su clave. Están intactas. Si esta carpeta viene de otro dispositivo o de una copia de seguridad, trae también la clave.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened: the place that keeps their key is locked. Unlock it, then try again.</source>
        <translation>No se pueden abrir tus fotos: el lugar donde se guarda su clave está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened right now: the place that keeps their key doesn&apos;t answer. Try again in a moment.</source>
        <translation>Ahora no se pueden abrir tus fotos: el lugar donde se guarda su clave no responde. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>There is no space left on this device. Free some, then try again.</source>
        <translation>No queda espacio en este dispositivo. Libera un poco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your journal is in use by another program. Try again in a moment.</source>
        <translation>Otro programa está usando tu diario. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened right now. They are untouched. Try again.</source>
        <translation>Ahora no se pueden abrir tus fotos. Están intactas. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The key is kept by this system&apos;s secret service and opens with your login.</source>
        <translation>La clave la guarda el almacén de claves de este sistema y se abre con tu inicio de sesión.</translation>
    </message>
    <message>
        <source>This system has no secret service, so the key is kept in a file of the app&apos;s folder that only your account may read. Whoever copies that folder has the key as well.</source>
        <translation>Este sistema no tiene almacén de claves, así que la clave se guarda en un archivo de la carpeta de la app que solo tu cuenta puede leer. Quien copie esa carpeta tiene también la clave.</translation>
    </message>
    <message>
        <source>Photo deleted</source>
        <translation>Foto eliminada</translation>
    </message>
</context>
<context>
    <name>afterglow::app::RednessModel</name>
    <message>
        <source>imported: its camera isn&apos;t known</source>
        <translation>importada: no se sabe con qué cámara</translation>
    </message>
    <message>
        <source>taken by another camera</source>
        <translation>tomada con otra cámara</translation>
    </message>
    <message>
        <source>the photo with the marks can&apos;t be opened</source>
        <translation>no se puede abrir la foto de las marcas</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>taken from elsewhere: the marks can&apos;t be found</source>
        <translation>tomada desde otro lugar: no se encuentran las marcas</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::TodayModel</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message>
        <source>Nothing to do today. Be kind to your skin.</source>
        <translation>Hoy no hay nada que hacer. Cuida bien tu piel.</translation>
    </message>
    <message>
        <source>All done for today. Rest well.</source>
        <translation>Por hoy, todo hecho. Que descanses.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>En 30 minutos</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>En 3 horas</translation>
    </message>
    <message>
        <source>This evening, at %1</source>
        <translation>Esta noche, a las %1</translation>
    </message>
    <message>
        <source>In the morning, at %1</source>
        <translation>Por la mañana, a las %1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Pospuesto: %1</translation>
    </message>
    <message>
        <source>Put off until tomorrow, %1</source>
        <translation>Pospuesto: mañana, %1</translation>
    </message>
    <message>
        <source>Marked as healed</source>
        <translation>Marcada como recuperada</translation>
    </message>
    <message>
        <source>Removed from your journal</source>
        <translation>Se quitó de tu diario</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Aftercare companion for microneedling</source>
        <translation>App de acompañamiento tras el microneedling</translation>
    </message>
    <message>
        <source>Give reminders, without a window.</source>
        <translation>Muestra recordatorios, sin ventana.</translation>
    </message>
    <message>
        <source>End the app that runs in the background.</source>
        <translation>Cierra la app que funciona en segundo plano.</translation>
    </message>
    <message>
        <source>Keep the journal in this folder.</source>
        <translation>Guarda el diario en esta carpeta.</translation>
    </message>
    <message>
        <source>Light or dark, whatever the system says.</source>
        <translation>Claro u oscuro, diga lo que diga el sistema.</translation>
    </message>
    <message>
        <source>The size of text, 1 to 2.</source>
        <translation>El tamaño del texto, de 1 a 2.</translation>
    </message>
    <message>
        <source>Mirror the screens.</source>
        <translation>Refleja las pantallas.</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Nada se mueve.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Afterglow</source>
        <translation>Afterglow</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Afterglow helps you care for your skin after microneedling, day by day, until it has healed.</source>
        <translation>Afterglow te ayuda a cuidar tu piel después del microneedling, día a día, hasta que se recupere.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Qué no es</translation>
    </message>
    <message>
        <source>It gives no medical advice and no diagnosis. Where your clinic tells you something else, follow your clinic.</source>
        <translation>No da consejos médicos ni diagnósticos. Si tu clínica te dice otra cosa, sigue a tu clínica.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>No fragrance or alcohol</source>
        <translation>Sin fragancia ni alcohol</translation>
    </message>
    <message>
        <source>Until the skin has calmed down</source>
        <translation>Hasta que la piel se calme</translation>
    </message>
    <message>
        <source>Two articles say no harsh products for a few days. Neither gives a number for fragrance or alcohol, so the app counts both as harsh until this phase ends: %1.</source>
        <translation>Dos artículos dicen que nada de productos agresivos durante unos días. Ninguno da una cifra para la fragancia o el alcohol; por eso la app los cuenta como agresivos hasta que termine esta etapa: %1.</translation>
    </message>
    <message>
        <source>%1 · %2, appointment on %3</source>
        <comment>rule, area, date</comment>
        <translation>%1 · %2, cita del %3</translation>
    </message>
    <message>
        <source>%1 · %2, treated on %3</source>
        <comment>rule, area, date</comment>
        <translation>%1 · %2, tratamiento del %3</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Si tu clínica te dice otra cosa, sigue a tu clínica.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Hide the figure</source>
        <translation>Ocultar la figura</translation>
    </message>
    <message>
        <source>Show on a figure</source>
        <translation>Mostrar en una figura</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Where, on a figure</source>
        <translation>Dónde, en una figura</translation>
    </message>
</context>
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
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
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
    <name>CameraState</name>
    <message>
        <source>Your photos</source>
        <translation>Tus fotos</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Usually gone by now</source>
        <translation>Ya suele haber pasado</translation>
    </message>
    <message>
        <source>Mild is usual now</source>
        <translation>Lo habitual ahora: leve</translation>
    </message>
    <message>
        <source>Up to medium is usual now</source>
        <translation>Lo habitual ahora: hasta media</translation>
    </message>
    <message>
        <source>Even strong is usual now</source>
        <translation>Lo habitual ahora: hasta fuerte</translation>
    </message>
    <message>
        <source>usually gone by now</source>
        <translation>ya suele haber pasado</translation>
    </message>
    <message>
        <source>usual by now: mild at most</source>
        <translation>lo habitual a estas alturas: leve como máximo</translation>
    </message>
    <message>
        <source>usual by now: medium at most</source>
        <translation>lo habitual a estas alturas: media como máximo</translation>
    </message>
    <message>
        <source>usual by now: up to strong</source>
        <translation>lo habitual a estas alturas: hasta fuerte</translation>
    </message>
    <message>
        <source>Stronger than is usual by day %1: %2.</source>
        <translation>Más fuerte de lo habitual para el día %1: %2.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>how strong a symptom is</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Mild</source>
        <comment>how strong a symptom is</comment>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>how strong a symptom is</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>how strong a symptom is</comment>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Stronger than expected</source>
        <translation>Más fuerte de lo esperado</translation>
    </message>
    <message>
        <source>Expected this week</source>
        <translation>Es de esperar esta semana</translation>
    </message>
    <message>
        <source>Usual until day %1</source>
        <translation>Habitual hasta el día %1</translation>
    </message>
    <message>
        <source>Less than on day %1</source>
        <translation>Menos que el día %1</translation>
    </message>
    <message>
        <source>More than on day %1</source>
        <translation>Más que el día %1</translation>
    </message>
    <message>
        <source>As on day %1</source>
        <translation>Igual que el día %1</translation>
    </message>
    <message>
        <source>This is as expected</source>
        <translation>Va según lo esperado</translation>
    </message>
    <message>
        <source>What you feel is usual for day %1. Go on as planned.</source>
        <translation>Lo que sientes es habitual para el día %1. Sigue con tu plan.</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>Conviene observarlo</translation>
    </message>
    <message>
        <source>Please contact your clinic today</source>
        <translation>Habla hoy con tu clínica</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a red flag and what the plan says about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check in again tomorrow. If it gets stronger or stays, contact your clinic.</source>
        <translation>Haz otro registro mañana. Si aumenta o no se va, habla con tu clínica.</translation>
    </message>
    <message>
        <source>This app cannot diagnose; a professional should look at it.</source>
        <translation>Esta app no puede diagnosticar; debe verlo un profesional de la salud.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two things said about a symptom</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a symptom and how strong it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check-in after microneedling</source>
        <translation>Registro tras el microneedling</translation>
    </message>
    <message>
        <source>Treatment: %1, %2</source>
        <translation>Tratamiento: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the day&apos;s number, the date, the time</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>on day %1: %2</source>
        <comment>how strong a symptom was at the check-in before</comment>
        <translation>el día %1: %2</translation>
    </message>
    <message>
        <source>Warning signs: %1</source>
        <translation>Señales de alerta: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no warning signs</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Written down by the patient. Not a diagnosis.</source>
        <translation>Anotado por la persona tratada. No es un diagnóstico.</translation>
    </message>
</context>
<context>
    <name>CheckInAdvice</name>
    <message>
        <source>Call clinic</source>
        <translation>Llamar a la clínica</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number</source>
        <translation>Añadir el número de tu clínica</translation>
    </message>
    <message>
        <source>Share report</source>
        <translation>Compartir informe</translation>
    </message>
</context>
<context>
    <name>CheckInEntry</name>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Share the report of %1</source>
        <translation>Compartir el informe: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the check-in of %1</source>
        <translation>Quitar el registro: %1</translation>
    </message>
</context>
<context>
    <name>CheckInHistoryScreen</name>
    <message>
        <source>Check-ins</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>No check-ins yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>Tell how it feels once a day. You see what is usual by then, and when to contact your clinic.</source>
        <translation>Anota una vez al día cómo está la piel. Así ves qué es lo habitual para ese momento y cuándo hablar con tu clínica.</translation>
    </message>
    <message>
        <source>The bottom of a chart is none, its top strong. Not a diagnosis.</source>
        <translation>En los gráficos, abajo es “nada” y arriba, “fuerte”. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>¿Cómo está la piel?</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>registro</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>You began this check-in earlier.</source>
        <translation>Ya habías empezado este registro.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Any of these?</source>
        <translation>¿Notas algo de esto?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What your clinic should know</source>
        <translation>Lo que tu clínica deba saber</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Tap what applies. What you leave out counts as none.</source>
        <translation>Toca lo que notes. Lo que no marques cuenta como “nada”.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Tomar foto</translation>
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
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
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
        <source>Line them up</source>
        <translation>Alinearlas</translation>
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
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
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
    <name>ErasePage</name>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This removes from this device everything that Afterglow knows:</source>
        <translation>Se borra de este dispositivo todo lo que Afterglow sabe:</translation>
    </message>
    <message>
        <source>your treatments, appointments and notes</source>
        <translation>tus tratamientos, citas y notas</translation>
    </message>
    <message>
        <source>what you ticked, and how your skin was</source>
        <translation>lo que marcaste y cómo estaba tu piel</translation>
    </message>
    <message>
        <source>all photos, and the key that opens them</source>
        <translation>todas las fotos y la clave que las abre</translation>
    </message>
    <message>
        <source>reminders that are still to come</source>
        <translation>los recordatorios que aún no han llegado</translation>
    </message>
    <message>
        <source>your clinic, and how the app is set</source>
        <translation>tu clínica y los ajustes de la app</translation>
    </message>
    <message>
        <source>Nobody can bring it back, and neither can we. Pictures and texts that you saved or shared outside the app stay where they are.</source>
        <translation>Nadie puede recuperarlo, tampoco nosotros. Las imágenes y los textos que guardaste o compartiste fuera de la app se quedan donde están.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>¿Borrarlo todo?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To erase everything for good, type this word: %1</source>
        <translation>Para borrarlo todo para siempre, escribe esta palabra: %1</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>La palabra</translation>
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
        <source>The file seems to be damaged. Nothing was changed. If you have a backup, keep it safe. To begin anew, erase everything.</source>
        <translation>El archivo parece estar dañado. No se cambió nada. Si tienes una copia de seguridad, guárdala bien. Para empezar de nuevo, borra todo.</translation>
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
        <source>The key of your photos is still here. It opens nothing any more.</source>
        <translation>La clave de tus fotos sigue aquí. Ya no abre nada.</translation>
    </message>
    <message>
        <source>Photos are still here.</source>
        <translation>Aún hay fotos aquí.</translation>
    </message>
    <message>
        <source>Your journal is still here.</source>
        <translation>Tu diario sigue aquí.</translation>
    </message>
    <message>
        <source>A form that you began is still here.</source>
        <translation>Un formulario que empezaste sigue aquí.</translation>
    </message>
    <message>
        <source>The example data is still here.</source>
        <translation>Los datos de ejemplo siguen aquí.</translation>
    </message>
    <message>
        <source>What you chose about this app is still here.</source>
        <translation>Los ajustes que elegiste en esta app siguen aquí.</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>No se pudo borrar todo</translation>
    </message>
    <message>
        <source>Nothing was erased: your journal is in use by another program. Try again in a moment.</source>
        <translation>No se borró nada: otro programa está usando tu diario. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Nothing was erased: there is no space left on this device. Free some, then try again.</source>
        <translation>No se borró nada: no queda espacio en este dispositivo. Libera un poco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was erased: this device doesn&apos;t let the app write to its folder.</source>
        <translation>No se borró nada: este dispositivo no deja que la app escriba en su carpeta.</translation>
    </message>
    <message>
        <source>Nothing was erased. Try again.</source>
        <translation>No se borró nada. Inténtalo de nuevo.</translation>
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
    <message>
        <source>Not shared: no app on this device takes it.</source>
        <translation>No se compartió: ninguna app de este dispositivo lo acepta.</translation>
    </message>
    <message>
        <source>Not shared: there is no space left on this device. Free some, then try again.</source>
        <translation>No se compartió: no queda espacio en este dispositivo. Libera un poco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Not shared. Try again.</source>
        <translation>No se compartió. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was imported: this device has no photo picker.</source>
        <translation>No se importó nada: este dispositivo no tiene selector de fotos.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is no space left on this device. Free some, then try again.</source>
        <translation>No se importó nada: no queda espacio en este dispositivo. Libera un poco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again.</source>
        <translation>No se importó nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Reminders can&apos;t be shown: no notification service is running on this computer.</source>
        <translation>No se pueden mostrar recordatorios: en este equipo no funciona ningún servicio de notificaciones.</translation>
    </message>
    <message>
        <source>Reminders are switched off for this app, all or some of them. You can allow them in the system&apos;s settings.</source>
        <translation>Los recordatorios están desactivados para esta app, todos o algunos. Puedes permitirlos en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>A reminder could not be shown. The app goes on trying.</source>
        <translation>No se pudo mostrar un recordatorio. La app lo sigue intentando.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Hyaluronic acid</source>
        <translation>Ácido hialurónico</translation>
    </message>
    <message>
        <source>Example clinic</source>
        <translation>Clínica de ejemplo</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <source>Example data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the example</source>
        <translation>Terminar el ejemplo</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Care for your skin, day&#xa0;by&#xa0;day</source>
        <translation>Cuida tu piel, día&#xa0;a&#xa0;día</translation>
    </message>
    <message>
        <source>After microneedling, Afterglow tells you what to do today, what to leave out for now, and when each thing is fine again.</source>
        <translation>Después del microneedling, Afterglow te dice qué hacer hoy, qué evitar por ahora y cuándo puedes volver a cada cosa.</translation>
    </message>
    <message>
        <source>Your photos stay on this&#xa0;device</source>
        <translation>Tus fotos se quedan en este dispositivo</translation>
    </message>
    <message>
        <source>There is no account and no server, and the app never goes online. Photos are encrypted: nobody sees them unless you share them yourself.</source>
        <translation>No hay cuenta ni servidor, y la app nunca se conecta a internet. Las fotos se cifran: nadie las ve si tú no las compartes.</translation>
    </message>
    <message>
        <source>Your clinic comes first</source>
        <translation>Tu clínica va primero</translation>
    </message>
    <message>
        <source>What you read here is general aftercare, not medical advice. Where your clinic tells you something else, follow your clinic. Call them when something worries you.</source>
        <translation>Lo que lees aquí son cuidados generales, no consejo médico. Si tu clínica te dice otra cosa, sigue a tu clínica. Llámala cuando algo te preocupe.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo quieres empezar?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>You can also look around first, with example data that one tap removes.</source>
        <translation>También puedes echar antes un vistazo con datos de ejemplo, que se quitan con un toque.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Not everything could be erased</source>
        <translation>No se pudo borrar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Tuve un tratamiento</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Tengo una cita</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
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
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>HealingDay</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Photo, %1</source>
        <translation>Foto, %1</translation>
    </message>
</context>
<context>
    <name>HealingDetails</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>photos</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
</context>
<context>
    <name>HealingView</name>
    <message>
        <source>Healing, day by day</source>
        <translation>Recuperación, día a día</translation>
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
    <name>Learn</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A: review or trial</source>
        <translation>A: revisión o ensayo</translation>
    </message>
    <message>
        <source>B: health service or association</source>
        <translation>B: servicio de salud o asociación</translation>
    </message>
    <message>
        <source>C: article or habit</source>
        <translation>C: artículo o costumbre</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Si tu clínica te dice otra cosa, sigue a tu clínica.</translation>
    </message>
</context>
<context>
    <name>LearnScreen</name>
    <message>
        <source>Learn</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search in Learn</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Try another word, or fewer of them. What your clinic told you counts in any case.</source>
        <translation>Prueba con otra palabra o con menos palabras. Lo que te dijo tu clínica vale en cualquier caso.</translation>
    </message>
</context>
<context>
    <name>LearnSources</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Afterglow is open source, and it stands on the work of others. These are the libraries in it and their terms.</source>
        <translation>Afterglow es de código abierto y se apoya en el trabajo de otros. Estas son las bibliotecas que contiene y sus condiciones.</translation>
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
        <source>Timeline</source>
        <translation>Evolución</translation>
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
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Your treatments and appointments</source>
        <translation>Tus tratamientos y citas</translation>
    </message>
    <message>
        <source>When can I …?</source>
        <translation>¿Cuándo puedo…?</translation>
    </message>
    <message>
        <source>Makeup, sport, sun, the next session</source>
        <translation>Maquillaje, deporte, sol, la próxima sesión</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>What is on your shelf, and when it is fine</source>
        <translation>Qué tienes y cuándo puedes usarlo</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Tu clínica</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>How it works, what is normal, choosing a clinic</source>
        <translation>Cómo funciona, qué es normal, elegir clínica</translation>
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
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Whose work is in the app</source>
        <translation>El trabajo de otros en la app</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
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
    <name>NewSessionSheet</name>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
    <message>
        <source>Test: your reminders can come</source>
        <translation>Prueba: tus recordatorios pueden llegar</translation>
    </message>
    <message>
        <source>This is how a reminder looks. There is nothing to do.</source>
        <translation>Así se ve un recordatorio. No tienes que hacer nada.</translation>
    </message>
</context>
<context>
    <name>PageDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
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
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
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
        <source>Share…</source>
        <translation>Compartir…</translation>
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
        <source>Nothing is sent anywhere. A picture leaves the app only when you save or share it yourself.</source>
        <translation>No se envía nada a ningún sitio. Una imagen solo sale de la app si tú la guardas fuera o la compartes.</translation>
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
        <source>Fetching your pictures</source>
        <translation>Trayendo tus imágenes</translation>
    </message>
    <message>
        <source>Opening your photos</source>
        <translation>Abriendo tus fotos</translation>
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
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Todo se queda aquí</translation>
    </message>
    <message>
        <source>What you tell Afterglow stays on this device. There is no account and no server. The app never goes online, and nothing in it counts what you do.</source>
        <translation>Lo que anotas en Afterglow se queda en este dispositivo. No hay cuenta ni servidor. La app nunca se conecta a internet, y nada en ella registra lo que haces.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Tu diario</translation>
    </message>
    <message>
        <source>Treatments, notes, what you ticked and how your skin was are in a file that only your account on this device can read. The app doesn&apos;t encrypt that file: a phone does so by itself, and on a computer disk encryption does. Lock your device, so that nobody else uses your account.</source>
        <translation>Los tratamientos, las notas, lo que marcaste y cómo estaba tu piel están en un archivo que solo puede leer tu cuenta en este dispositivo. La app no cifra ese archivo: un teléfono lo hace por sí solo y, en un equipo, lo hace el cifrado de disco. Bloquea tu dispositivo para que nadie más use tu cuenta.</translation>
    </message>
    <message>
        <source>Your photos</source>
        <translation>Tus fotos</translation>
    </message>
    <message>
        <source>Photos are encrypted before they are stored, and they don&apos;t appear in your gallery. Where and with which device a picture was taken is left out.</source>
        <translation>Las fotos se cifran antes de guardarse y no aparecen en tu galería. No se guarda dónde ni con qué dispositivo se tomó una imagen.</translation>
    </message>
    <message>
        <source>The key of your photos</source>
        <translation>La clave de tus fotos</translation>
    </message>
    <message>
        <source>The key is made with your first photo. The system&apos;s own store for secrets keeps it. Where there is none, it is in a file that only your account can read.</source>
        <translation>La clave se crea con tu primera foto. La guarda el almacén de claves del sistema. Si no lo hay, está en un archivo que solo puede leer tu cuenta.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>On the lock screen a reminder only says that it is time for your skin care. It names no treatment and no symptom, unless you ask for details.</source>
        <translation>En la pantalla de bloqueo, un recordatorio solo dice que es hora de cuidar tu piel. No nombra ningún tratamiento ni síntoma, salvo que pidas más detalles.</translation>
    </message>
    <message>
        <source>A backup of this device</source>
        <translation>Copia de seguridad del dispositivo</translation>
    </message>
    <message>
        <source>A backup of the whole device can contain your journal and your encrypted photos. Without their key nobody can open the photos, and that includes you.</source>
        <translation>Una copia de seguridad de todo el dispositivo puede contener tu diario y tus fotos cifradas. Sin su clave nadie puede abrir las fotos, y tú tampoco.</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Lo que compartes</translation>
    </message>
    <message>
        <source>A picture or a text leaves the app only when you save it or share it. From then on it is no longer encrypted.</source>
        <translation>Una imagen o un texto solo sale de la app si lo guardas fuera o lo compartes. A partir de ahí ya no está cifrado.</translation>
    </message>
    <message>
        <source>When you delete</source>
        <translation>Cuando eliminas algo</translation>
    </message>
    <message>
        <source>A deleted entry is overwritten, and a deleted photo&apos;s file is removed. With Erase everything, the key goes as well: what is left of a photo anywhere can&apos;t be opened any more.</source>
        <translation>Lo que eliminas se sobrescribe, y el archivo de una foto eliminada se borra. Con “Borrar todo” desaparece también la clave: lo que quede de una foto en cualquier lugar ya no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Editar el producto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Night serum, day cream…</source>
        <translation>Sérum de noche, crema de día…</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>You find it on the label. If you aren&apos;t sure, choose it: then it is left out as long as the plan says.</source>
        <translation>Está en la etiqueta. Si tienes dudas, márcalo: así no lo usas durante el tiempo que dice el plan.</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notas para ti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Retinoid</source>
        <translation>Retinoide</translation>
    </message>
    <message>
        <source>Retinol, retinal, tretinoin, adapalene</source>
        <translation>Retinol, retinal, tretinoína, adapaleno</translation>
    </message>
    <message>
        <source>AHA or BHA</source>
        <translation>AHA o BHA</translation>
    </message>
    <message>
        <source>Glycolic, lactic or salicylic acid</source>
        <translation>Ácido glicólico, láctico o salicílico</translation>
    </message>
    <message>
        <source>Vitamin C</source>
        <translation>Vitamina C</translation>
    </message>
    <message>
        <source>Ascorbic acid</source>
        <translation>Ácido ascórbico</translation>
    </message>
    <message>
        <source>Fragrance</source>
        <translation>Fragancia</translation>
    </message>
    <message>
        <source>Also called parfum</source>
        <translation>También llamada parfum</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Alcohol denat., ethanol</source>
        <translation>Alcohol denat., etanol</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>A sunscreen, or a cream with one</source>
        <translation>Un protector solar o una crema que lo lleve</translation>
    </message>
    <message>
        <source>Ask your clinic about the first 24 hours</source>
        <translation>Pregunta a tu clínica por las primeras 24 horas</translation>
    </message>
    <message>
        <source>You switched this rule off</source>
        <translation>Desactivaste esta regla</translation>
    </message>
    <message>
        <source>Your plan says nothing about it</source>
        <translation>Tu plan no dice nada al respecto</translation>
    </message>
    <message>
        <source>Nothing in it that your plan names</source>
        <translation>No contiene nada que tu plan mencione</translation>
    </message>
    <message>
        <source>Fine to use now</source>
        <translation>Ya se puede usar</translation>
    </message>
    <message>
        <source>Again today, from %1</source>
        <translation>De nuevo hoy, %1 o más tarde</translation>
    </message>
    <message>
        <source>Again tomorrow, from %1</source>
        <translation>De nuevo mañana, %1 o más tarde</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n day(s)</source>
        <translation>
            <numerusform>De nuevo en %n día</numerusform>
            <numerusform>De nuevo en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>De nuevo desde el %1</translation>
    </message>
    <message>
        <source>Leave it out from %1: your appointment is on %2.</source>
        <translation>No lo uses desde el %1: tu cita es el %2.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Tus notas</translation>
    </message>
</context>
<context>
    <name>ProductsScreen</name>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing on your shelf yet</source>
        <translation>Aún no hay productos</translation>
    </message>
    <message>
        <source>Add what you put on your skin, and what is in it. Then you see here what to leave out, and from when on it is fine again.</source>
        <translation>Añade lo que te pones en la piel y qué contiene. Así ves aquí qué no usar por ahora y desde cuándo puedes volver a usarlo.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Leave out for now</source>
        <translation>No usar por ahora</translation>
    </message>
    <message>
        <source>Ask your clinic</source>
        <translation>Pregunta a tu clínica</translation>
    </message>
    <message>
        <source>Nothing against it</source>
        <translation>Sin inconveniente</translation>
    </message>
    <message>
        <source>From your aftercare plan and what is booked. In the first hours use only what your clinic agreed to.</source>
        <translation>Según tu plan de cuidados y tus citas. En las primeras horas usa solo lo que tu clínica te haya permitido.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
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
        <source>The tinted band is how much the number changes when the marks are moved a little.</source>
        <translation>La franja de color muestra cuánto cambia el valor al mover un poco las marcas.</translation>
    </message>
    <message>
        <source>A cross is a photo without a number.</source>
        <translation>Una cruz es una foto sin valor.</translation>
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
    <name>ReminderChoicesPage</name>
    <message>
        <source>When and how they come</source>
        <translation>Cuándo y cómo llegan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You wake up at</source>
        <translation>Te despiertas a las</translation>
    </message>
    <message>
        <source>You go to sleep at</source>
        <translation>Te duermes a las</translation>
    </message>
    <message>
        <source>Not more than a few a day</source>
        <translation>Solo unos pocos al día</translation>
    </message>
    <message>
        <source>The most important ones come. The others are on Today all the same.</source>
        <translation>Llegan los más importantes. Los demás están igualmente en Hoy.</translation>
    </message>
    <message>
        <source>One reminder a day less</source>
        <translation>Un recordatorio menos al día</translation>
    </message>
    <message>
        <source>One reminder a day more</source>
        <translation>Un recordatorio más al día</translation>
    </message>
    <message>
        <source>Keep home times when you travel</source>
        <translation>Mantener el horario de casa al viajar</translation>
    </message>
    <message>
        <source>Say what to do on the lock screen</source>
        <translation>Decir qué hacer en la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>A reminder names its tasks. Whoever sees your screen can read them.</source>
        <translation>El recordatorio nombra sus tareas. Quien vea tu pantalla puede leerlas.</translation>
    </message>
    <message>
        <source>A reminder gives nothing away: it says “Time for your skin care”.</source>
        <translation>El recordatorio no revela nada: dice “Hora de cuidar tu piel”.</translation>
    </message>
</context>
<context>
    <name>ReminderDays</name>
    <message>
        <source>The next seven days</source>
        <translation>Los próximos siete días</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReminderHealthPage</name>
    <message>
        <source>Will my reminders come?</source>
        <translation>¿Llegarán mis recordatorios?</translation>
    </message>
    <message>
        <source>Allow reminders</source>
        <translation>Permitir recordatorios</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Nothing stands in their way.</source>
        <translation>Nada se lo impide.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>En este dispositivo</translation>
    </message>
    <message>
        <source>So far, and next</source>
        <translation>Hasta ahora y después</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Pruébalo</translation>
    </message>
    <message>
        <source>A notification that looks like a reminder, in about a minute. It changes nothing in your journal.</source>
        <translation>Una notificación como un recordatorio, en un minuto más o menos. No cambia nada en tu diario.</translation>
    </message>
    <message>
        <source>If it didn&apos;t come:</source>
        <translation>Si no llegó:</translation>
    </message>
    <message>
        <source>Look whether “Do not disturb” is on.</source>
        <translation>Mira si “No molestar” está activado.</translation>
    </message>
    <message>
        <source>Allow notifications for Afterglow in the system&apos;s settings.</source>
        <translation>Permite las notificaciones de Afterglow en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Restart the device, and try again.</source>
        <translation>Reinicia el dispositivo y prueba otra vez.</translation>
    </message>
    <message>
        <source>Test in one minute</source>
        <translation>Probar en un minuto</translation>
    </message>
    <message>
        <source>Test once more</source>
        <translation>Probar otra vez</translation>
    </message>
</context>
<context>
    <name>ReminderPermissionSheet</name>
    <message>
        <source>May we remind you?</source>
        <translation>¿Quieres recordatorios?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Some care depends on the hour: sunscreen every 2 hours outdoors, for example. Afterglow can tell you when it is time, a few times a day at most.</source>
        <translation>Algunos cuidados dependen de la hora: por ejemplo, el protector solar cada 2 horas al aire libre. Afterglow puede avisarte cuando toca, como mucho unas pocas veces al día.</translation>
    </message>
    <message>
        <source>On the lock screen it only says that it is time for your skin care. You can change this at any time.</source>
        <translation>En la pantalla de bloqueo solo dice que es hora de cuidar tu piel. Puedes cambiarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Allow reminders</source>
        <translation>Permitir recordatorios</translation>
    </message>
</context>
<context>
    <name>ReminderRulePage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Hora %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>As the plan says: %1</source>
        <translation>Como dice el plan: %1</translation>
    </message>
</context>
<context>
    <name>ReminderRulesPage</name>
    <message>
        <source>Each reminder</source>
        <translation>Cada recordatorio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is what your aftercare plan asks for. What you switch off is gone from Today, too. Follow your clinic where it says something else.</source>
        <translation>Esto es lo que pide tu plan de cuidados. Lo que desactivas desaparece también de Hoy. Si tu clínica te dice otra cosa, sigue a tu clínica.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>On the day</source>
        <translation>El mismo día</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days before</source>
        <translation>De %1 a %2 días antes</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Days %1 to %2</source>
        <translation>Días %1 a %2</translation>
    </message>
    <message>
        <source>Days %1</source>
        <translation>Días %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Today, 15:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before a treatment</source>
        <translation>Antes de un tratamiento</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidados</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Qué evitar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>your own time</source>
        <translation>a tu hora</translation>
    </message>
    <message>
        <source>While you are outside</source>
        <translation>Mientras estás al aire libre</translation>
    </message>
    <message>
        <source>Goes by the time of the treatment</source>
        <translation>Según la hora del tratamiento</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Cuando termina</translation>
    </message>
    <message>
        <source>on Today, without an alert</source>
        <translation>en Hoy, sin aviso</translation>
    </message>
    <message>
        <source>Your own time. The plan says %1.</source>
        <translation>Es la hora que elegiste. El plan dice: %1.</translation>
    </message>
    <message>
        <source>As the plan says.</source>
        <translation>Como dice el plan.</translation>
    </message>
    <message>
        <source>When you wake up.</source>
        <translation>Cuando te despiertas.</translation>
    </message>
    <message>
        <source>%1 after you wake up.</source>
        <translation>%1 después de despertarte.</translation>
    </message>
    <message>
        <source>When you go to sleep.</source>
        <translation>Cuando te vas a dormir.</translation>
    </message>
    <message>
        <source>%1 before you go to sleep.</source>
        <translation>%1 antes de irte a dormir.</translation>
    </message>
    <message>
        <source>You are asleep then: it is left out.</source>
        <translation>A esa hora duermes: se omite.</translation>
    </message>
    <message>
        <source>You are asleep then: it waits until you wake up.</source>
        <translation>A esa hora duermes: espera a que te despiertes.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
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
        <source>Your reminders begin with a treatment</source>
        <translation>Tus recordatorios empiezan con un tratamiento</translation>
    </message>
    <message>
        <source>Log a treatment or an appointment: what its plan asks for then comes by itself, at the right time.</source>
        <translation>Anota un tratamiento o una cita: lo que pide su plan llega solo, a su hora.</translation>
    </message>
    <message>
        <source>Will my reminders come?</source>
        <translation>¿Llegarán mis recordatorios?</translation>
    </message>
    <message>
        <source>There is something to look at</source>
        <translation>Hay algo que revisar</translation>
    </message>
    <message>
        <source>When and how they come</source>
        <translation>Cuándo y cómo llegan</translation>
    </message>
    <message>
        <source>Each reminder and its time</source>
        <translation>Cada recordatorio y su hora</translation>
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
    <name>ScreeningCard</name>
    <message>
        <source>Call clinic</source>
        <translation>Llamar a la clínica</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number</source>
        <translation>Añadir el número de tu clínica</translation>
    </message>
</context>
<context>
    <name>ScreeningScreen</name>
    <message>
        <source>Before you go</source>
        <translation>Antes de ir</translation>
    </message>
    <message>
        <source>Think of the skin that will be treated. Your answers stay on this device.</source>
        <translation>Piensa en la piel que se va a tratar. Tus respuestas se quedan en este dispositivo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is no medical advice. Follow your clinic where it says something else.</source>
        <translation>Esto no es consejo médico. Si tu clínica te dice otra cosa, sigue a tu clínica.</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Planned sessions</source>
        <translation>Sesiones previstas</translation>
    </message>
    <message>
        <source>Planned sessions: %1</source>
        <translation>Sesiones previstas: %1</translation>
    </message>
    <message>
        <source>One session fewer</source>
        <translation>Una sesión menos</translation>
    </message>
    <message>
        <source>One session more</source>
        <translation>Una sesión más</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Tengo una cita</translation>
    </message>
</context>
<context>
    <name>SeriesView</name>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>SessionChips</name>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
</context>
<context>
    <name>SessionEntry</name>
    <message>
        <source>Your entry</source>
        <translation>Lo anotado</translation>
    </message>
</context>
<context>
    <name>SessionPreparation</name>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>This plan asks for nothing beforehand.</source>
        <translation>Este plan no pide nada antes.</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>¿Tuviste la sesión?</translation>
    </message>
    <message>
        <source>Remove this appointment</source>
        <translation>Quitar esta cita</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Quitar este tratamiento</translation>
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
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>¿Cómo está la piel?</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Is the skin that will be treated infected?</source>
        <translation>¿Está infectada la piel que se va a tratar?</translation>
    </message>
    <message>
        <source>Is there an open wound?</source>
        <translation>¿Hay una herida abierta?</translation>
    </message>
    <message>
        <source>Is there severe or inflamed acne?</source>
        <translation>¿Hay acné grave o inflamado?</translation>
    </message>
    <message>
        <source>Is there eczema?</source>
        <translation>¿Hay eccema?</translation>
    </message>
    <message>
        <source>Is there psoriasis?</source>
        <translation>¿Hay psoriasis?</translation>
    </message>
    <message>
        <source>Do you have a cold sore now, there or on your lips?</source>
        <translation>¿Tienes ahora herpes labial, ahí o en los labios?</translation>
    </message>
    <message>
        <source>Are you pregnant, might you be, or are you breast-feeding?</source>
        <translation>¿Estás embarazada, podrías estarlo o estás amamantando?</translation>
    </message>
    <message>
        <source>Have you had cold sores in the past?</source>
        <translation>¿Has tenido herpes labial alguna vez?</translation>
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
        <source>Radio frequency</source>
        <translation>Radiofrecuencia</translation>
    </message>
    <message>
        <source>Home roller</source>
        <translation>Rodillo doméstico</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will come at another time.</source>
        <translation>
            <numerusform>%n recordatorio llegará a otra hora.</numerusform>
            <numerusform>%n recordatorios llegarán a otra hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %n recordatorio.</numerusform>
            <numerusform>Se añadirán %n recordatorios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will not come any more.</source>
        <translation>
            <numerusform>%n recordatorio ya no llegará.</numerusform>
            <numerusform>%n recordatorios ya no llegarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s) will not be kept.</source>
        <translation>
            <numerusform>%n tarea marcada no se conservará.</numerusform>
            <numerusform>%n tareas marcadas no se conservarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>It leaves your journal, together with its reminders.</source>
        <translation>Se borra de tu diario, con sus recordatorios.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be deleted with it.</source>
        <translation>
            <numerusform>También se eliminará %n foto.</numerusform>
            <numerusform>También se eliminarán %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) will be deleted with it.</source>
        <translation>
            <numerusform>También se eliminará %n registro.</numerusform>
            <numerusform>También se eliminarán %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can take it back right afterwards.</source>
        <translation>Podrás deshacerlo justo después.</translation>
    </message>
    <message>
        <source>Wait until it has cleared. Call your clinic.</source>
        <translation>Espera a que haya desaparecido. Llama a tu clínica.</translation>
    </message>
    <message>
        <source>Ask your clinic before you go.</source>
        <translation>Pregunta a tu clínica antes de ir.</translation>
    </message>
    <message>
        <source>Tell your clinic now: many give a medicine for it beforehand.</source>
        <translation>Avisa ya a tu clínica: muchas dan antes un medicamento para esto.</translation>
    </message>
    <message>
        <source>Call your clinic before you go</source>
        <translation>Llama a tu clínica antes de ir</translation>
    </message>
    <message>
        <source>The treatment usually waits until this has cleared. Often it only means another date.</source>
        <translation>Lo normal es que el tratamiento espere hasta que haya desaparecido. Muchas veces solo supone otra fecha.</translation>
    </message>
    <message>
        <source>Ask your clinic first</source>
        <translation>Pregunta antes a tu clínica</translation>
    </message>
    <message>
        <source>It can tell you whether the appointment suits you.</source>
        <translation>Puede decirte si la cita es adecuada para ti.</translation>
    </message>
    <message>
        <source>Tell your clinic</source>
        <translation>Avisa a tu clínica</translation>
    </message>
    <message>
        <source>Early enough, so that there is time to plan.</source>
        <translation>Con antelación, para que haya tiempo de planificar.</translation>
    </message>
    <message>
        <source>A few questions before you go</source>
        <translation>Unas preguntas antes de ir</translation>
    </message>
    <message>
        <source>They take a minute.</source>
        <translation>Llevan un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Queda %n pregunta</numerusform>
            <numerusform>Quedan %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to ask your clinic about so far.</source>
        <translation>Por ahora, nada que preguntar a tu clínica.</translation>
    </message>
    <message>
        <source>Nothing to ask about</source>
        <translation>Nada que preguntar</translation>
    </message>
    <message>
        <source>If something changes until then, come back to the questions.</source>
        <translation>Si algo cambia hasta entonces, vuelve a las preguntas.</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Leyendo tu diario</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Your treatments and appointments will be listed here.</source>
        <translation>Aquí verás la lista de tus tratamientos y citas.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Por serie</translation>
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
        <source>Erasing everything</source>
        <translation>Borrando todo</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>Abriendo tu diario</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>TextShareSheet</name>
    <message>
        <source>Share report</source>
        <translation>Compartir informe</translation>
    </message>
    <message>
        <source>This is all that is handed on. Outside of the app it is not encrypted.</source>
        <translation>Esto es todo lo que se comparte. Fuera de la app no está cifrado.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
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
    <name>TimeSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Usar esta hora</translation>
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
    <name>Timeline</name>
    <message numerus="yes">
        <source>up to %n month(s)</source>
        <translation>
            <numerusform>hasta %n mes</numerusform>
            <numerusform>hasta %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s)</source>
        <translation>
            <numerusform>más o menos %n semana</numerusform>
            <numerusform>unas %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <comment>number, date</comment>
        <translation>Día %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days before, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what to do</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <comment>what to leave out, time</comment>
        <translation>%1: hasta %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>what is allowed, time</comment>
        <translation>%1: desde %2</translation>
    </message>
    <message>
        <source>You marked your skin as healed</source>
        <translation>Marcaste tu piel como recuperada</translation>
    </message>
    <message>
        <source>A day for a photo</source>
        <translation>Día de foto</translation>
    </message>
    <message>
        <source>A day for a check-in</source>
        <translation>Día de registro</translation>
    </message>
    <message>
        <source>Check-in at %1: as expected</source>
        <translation>Registro (%1): según lo esperado</translation>
    </message>
    <message>
        <source>Check-in at %1: a little more than usual</source>
        <translation>Registro (%1): un poco más de lo habitual</translation>
    </message>
    <message>
        <source>Check-in at %1: contact your clinic</source>
        <translation>Registro (%1): habla con tu clínica</translation>
    </message>
    <message>
        <source>Check-in at %1: get medical help</source>
        <translation>Registro (%1): busca atención médica</translation>
    </message>
    <message>
        <source>Treatment · %1</source>
        <comment>time</comment>
        <translation>Tratamiento · %1</translation>
    </message>
    <message>
        <source>Next treatment</source>
        <translation>Siguiente tratamiento</translation>
    </message>
    <message>
        <source>The same area was treated again. From here on, follow that one.</source>
        <translation>Se trató otra vez la misma zona. Desde aquí, sigue los cuidados de ese tratamiento.</translation>
    </message>
    <message>
        <source>All healed up</source>
        <translation>Piel recuperada</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Appointment · %1</source>
        <comment>time</comment>
        <translation>Cita · %1</translation>
    </message>
    <message>
        <source>Did it take place? Tell us on Today.</source>
        <translation>¿Tuviste la sesión? Responde en Hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>Falta %n día</numerusform>
            <numerusform>Faltan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>On the surface</source>
        <translation>En la superficie</translation>
    </message>
    <message>
        <source>Under the surface</source>
        <translation>Bajo la superficie</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>ya en calma</translation>
    </message>
    <message>
        <source>%1: %2, %3 percent</source>
        <comment>what heals, how long, how far</comment>
        <translation>%1: %2, %3 por ciento</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) done</source>
        <translation>
            <numerusform>%1 de %n sesión hecha</numerusform>
            <numerusform>%1 de %n sesiones hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Session %1 · booked</source>
        <translation>Sesión %1 · con cita</translation>
    </message>
    <message>
        <source>Nothing booked yet</source>
        <translation>Aún no hay cita</translation>
    </message>
    <message>
        <source>The time for the session after it is counted from the first one.</source>
        <translation>El plazo para la sesión siguiente se cuenta desde la primera.</translation>
    </message>
    <message>
        <source>Your series is complete</source>
        <translation>Tu serie está completa</translation>
    </message>
    <message>
        <source>A touch-up can refresh the result, if you and your clinic want one.</source>
        <translation>Un retoque puede refrescar el resultado, si así lo decides con tu clínica.</translation>
    </message>
    <message>
        <source>Touch-up: from %1, in %2</source>
        <translation>Retoque: a partir del %1, en %2</translation>
    </message>
    <message>
        <source>Touch-up: since %1</source>
        <translation>Retoque: posible desde el %1</translation>
    </message>
    <message>
        <source>After the last session: a touch-up about once a year</source>
        <translation>Después de la última sesión: un retoque más o menos una vez al año</translation>
    </message>
    <message>
        <source>Next session: opens in %1</source>
        <translation>Próxima sesión: posible en %1</translation>
    </message>
    <message>
        <source>Next session: open now, until %1</source>
        <translation>Próxima sesión: ya posible, hasta el %1</translation>
    </message>
    <message>
        <source>Next session: whenever you are ready</source>
        <translation>Próxima sesión: cuando quieras</translation>
    </message>
    <message>
        <source>The usual time was %1. A later date is fine too if your clinic says so.</source>
        <translation>El plazo habitual era: %1. Una fecha posterior también está bien si tu clínica lo dice.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the first and the last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>from now</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>from now</comment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>First session: in %1</source>
        <translation>Primera sesión: en %1</translation>
    </message>
    <message>
        <source>First session: today</source>
        <translation>Primera sesión: hoy</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>¿Tuviste la sesión?</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Cita: %1</translation>
    </message>
    <message>
        <source>Booked: %1. That is within the usual time.</source>
        <translation>Cita: %1. Está dentro del plazo habitual.</translation>
    </message>
    <message>
        <source>Booked: %1. That is earlier than usual: ask your clinic.</source>
        <translation>Cita: %1. Es antes de lo habitual: pregunta a tu clínica.</translation>
    </message>
    <message>
        <source>Booked: %1. That is later than usual, which is fine.</source>
        <translation>Cita: %1. Es después de lo habitual, y está bien así.</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Healing</source>
        <translation>Recuperación</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Timeline</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
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
        <source>Your healing, day by day</source>
        <translation>Tu recuperación, día a día</translation>
    </message>
    <message>
        <source>Session after session</source>
        <translation>Sesión tras sesión</translation>
    </message>
    <message>
        <source>Once your treatment is entered, you see here what is normal on each day, what is allowed again and when.</source>
        <translation>Cuando anotes tu tratamiento, verás aquí qué es normal cada día y qué puedes volver a hacer y cuándo.</translation>
    </message>
    <message>
        <source>Once your treatment is entered, you see here when the next session of a series may be.</source>
        <translation>Cuando anotes tu tratamiento, verás aquí cuándo puede ser la próxima sesión de una serie.</translation>
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
        <source>Your appointment. What helps beforehand shows up below when it is time.</source>
        <translation>Tu cita. Lo que ayuda antes aparece aquí abajo cuando llega el momento.</translation>
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
        <source>Put off: %1</source>
        <translation>Pospuesto: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>area, what to do</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to leave out, areas</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>until your appointment</source>
        <translation>hasta tu cita</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
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
        <source>Follow your clinic where it says something else.</source>
        <translation>Si tu clínica te dice otra cosa, sigue a tu clínica.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>¿Cómo está la piel?</translation>
    </message>
    <message>
        <source>Check-ins so far</source>
        <translation>Registros hasta ahora</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Editar los datos</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Recuérdamelo más tarde</translation>
    </message>
</context>
<context>
    <name>TookPlace</name>
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
    <message>
        <source>%1 pen</source>
        <comment>needle length</comment>
        <translation>pen de %1</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>pen</translation>
    </message>
    <message>
        <source>%1 roller</source>
        <comment>needle length</comment>
        <translation>rodillo de %1</translation>
    </message>
    <message>
        <source>roller</source>
        <translation>rodillo</translation>
    </message>
    <message>
        <source>%1 radio frequency</source>
        <comment>needle length</comment>
        <translation>radiofrecuencia, %1</translation>
    </message>
    <message>
        <source>radio frequency</source>
        <translation>radiofrecuencia</translation>
    </message>
    <message>
        <source>%1 home roller</source>
        <comment>needle length</comment>
        <translation>rodillo doméstico de %1</translation>
    </message>
    <message>
        <source>home roller</source>
        <translation>rodillo doméstico</translation>
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
    <message>
        <source>Day %1 photo</source>
        <translation>Foto del día %1</translation>
    </message>
    <message>
        <source>From:
%1</source>
        <translation>Fuentes:
%1</translation>
    </message>
</context>
<context>
    <name>TreatmentCard</name>
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
        <translation>%1&#xa0;mm</translation>
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
    <name>WhenCanI</name>
    <message>
        <source>Makeup</source>
        <translation>Maquillaje</translation>
    </message>
    <message>
        <source>Retinol</source>
        <translation>Retinol</translation>
    </message>
    <message>
        <source>Hard exercise</source>
        <translation>Ejercicio intenso</translation>
    </message>
    <message>
        <source>Sauna or a hot bath</source>
        <translation>Sauna o baño caliente</translation>
    </message>
    <message>
        <source>The pool or the sea</source>
        <translation>Piscina o mar</translation>
    </message>
    <message>
        <source>Direct sun</source>
        <translation>Sol directo</translation>
    </message>
    <message>
        <source>A flight into the sun</source>
        <translation>Un vuelo a un destino de sol</translation>
    </message>
    <message>
        <source>The next session: %1</source>
        <translation>Próxima sesión: %1</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>Próxima sesión</translation>
    </message>
    <message>
        <source>%1, treated on %2</source>
        <comment>area, date</comment>
        <translation>%1, tratamiento del %2</translation>
    </message>
    <message>
        <source>As your clinic says</source>
        <translation>Lo que diga tu clínica</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Now, best by %1</source>
        <translation>Ahora, mejor no después del %1</translation>
    </message>
    <message>
        <source>Now. The usual time was until %1</source>
        <translation>Ahora. El plazo habitual era hasta el %1</translation>
    </message>
    <message>
        <source>Your series is complete. A touch-up from %1</source>
        <translation>Tu serie está completa. Un retoque desde el %1</translation>
    </message>
    <message>
        <source>Your series is complete. A touch-up is possible now</source>
        <translation>Tu serie está completa. Ya es posible un retoque</translation>
    </message>
    <message>
        <source>Your appointment was on %1. Say on Today whether it took place.</source>
        <translation>Tu cita era el %1. Indica en Hoy si tuviste la sesión.</translation>
    </message>
    <message>
        <source>Your appointment on %1 is earlier. Ask your clinic whether that is meant.</source>
        <translation>Tu cita del %1 es antes. Pregunta a tu clínica si es lo previsto.</translation>
    </message>
    <message>
        <source>Booked for %1.</source>
        <translation>Cita: %1.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>You switched this rule off</source>
        <translation>Desactivaste esta regla</translation>
    </message>
    <message>
        <source>Your plan says nothing about it: ask your clinic</source>
        <translation>Tu plan no dice nada al respecto: pregunta a tu clínica</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Today from %1</source>
        <comment>a time</comment>
        <translation>Hoy, %1 o más tarde</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <comment>a time</comment>
        <translation>Mañana, %1 o más tarde</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>a day, a time</comment>
        <translation>Desde el %1, %2</translation>
    </message>
    <message>
        <source>Be back by %1: your appointment is on %2.</source>
        <translation>Vuelve a más tardar el %1: tu cita es el %2.</translation>
    </message>
    <message>
        <source>Fine until your appointment on %1.</source>
        <translation>Puedes hasta tu cita del %1.</translation>
    </message>
    <message>
        <source>Fine until %1: your appointment is on %2.</source>
        <translation>Puedes hasta el %1: tu cita es el %2.</translation>
    </message>
</context>
<context>
    <name>WhenCanIPage</name>
    <message>
        <source>When can I …?</source>
        <translation>¿Cuándo puedo…?</translation>
    </message>
    <message>
        <source>No treatment yet</source>
        <translation>Aún no hay tratamiento</translation>
    </message>
    <message>
        <source>Once a treatment or an appointment is in your journal, this page says from when on each thing is fine again, and why.</source>
        <translation>Cuando haya un tratamiento o una cita en tu diario, esta página dirá desde cuándo puedes volver a cada cosa y por qué.</translation>
    </message>
    <message>
        <source>From your aftercare plan and what is booked. Wait longer while your skin is still hot or sore.</source>
        <translation>Según tu plan de cuidados y tus citas. Espera más si la piel sigue caliente o dolorida.</translation>
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
        <source>A photo belongs to a treatment. Log it, and take the first photo.</source>
        <translation>Una foto va con un tratamiento. Anótalo y toma la primera foto.</translation>
    </message>
    <message>
        <source>Photos need the camera</source>
        <translation>Las fotos necesitan la cámara</translation>
    </message>
    <message>
        <source>Your photos stay on this device, encrypted. The system asks you next.</source>
        <translation>Tus fotos se quedan en este dispositivo, cifradas. Ahora el sistema te pide permiso.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>La cámara no tiene permiso</translation>
    </message>
    <message>
        <source>Allow the camera for Afterglow in the system&apos;s settings, then come back.</source>
        <translation>Da permiso de cámara a Afterglow en los ajustes del sistema y vuelve aquí.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>No se encuentra ninguna cámara</translation>
    </message>
    <message>
        <source>Connect a camera, or add a photo from your files.</source>
        <translation>Conecta una cámara o añade una foto desde tus archivos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>Another app may be using it. Close that app and try again.</source>
        <translation>Puede que otra app la esté usando. Cierra esa app e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Cámara desconectada</translation>
    </message>
    <message>
        <source>It was disconnected. Connect it again, and it goes on.</source>
        <translation>Se perdió la conexión. Vuelve a conectarla para seguir.</translation>
    </message>
    <message>
        <source>Hardly any space left</source>
        <translation>Casi no queda espacio</translation>
    </message>
    <message>
        <source>There is not enough room for a photo. Free some space on this device and try again.</source>
        <translation>No hay sitio para una foto. Libera espacio en este dispositivo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Opening the camera</source>
        <translation>Abriendo la cámara</translation>
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
    <message>
        <source>I had a treatment</source>
        <translation>Tuve un tratamiento</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CheckInHistoryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a day and how strong a symptom was</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No symptoms</source>
        <translation>Sin síntomas</translation>
    </message>
    <message>
        <source>Check-in removed</source>
        <translation>Registro quitado</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CheckInModel</name>
    <message>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Day %1 check-in</source>
        <translation>Registro del día %1</translation>
    </message>
    <message>
        <source>Check-in saved</source>
        <translation>Registro guardado</translation>
    </message>
    <message>
        <source>Check-in saved. Please contact your clinic.</source>
        <translation>Registro guardado. Habla con tu clínica.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ClinicModel</name>
    <message>
        <source>Add its number, to have it when you need it</source>
        <translation>Añade su número para tenerlo a mano</translation>
    </message>
    <message>
        <source>This device can&apos;t make the call. The number is %1.</source>
        <translation>Este dispositivo no puede hacer la llamada. El número es %1.</translation>
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
    <name>afterglow::app::EraseModel</name>
    <message>
        <source>erase</source>
        <extracomment>What the patient types to confirm that everything is to be erased: one short word, in small letters.</extracomment>
        <translation>borrar</translation>
    </message>
</context>
<context>
    <name>afterglow::app::LearnModel</name>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
    <message>
        <source>Choose the new date.</source>
        <translation>Elige la nueva fecha.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::PhotoImportModel</name>
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
    <message>
        <source>can&apos;t be read as a picture</source>
        <translation>no se puede leer como imagen</translation>
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
        <source>The key is kept in your system&apos;s key store.</source>
        <translation>La clave se guarda en el almacén de claves de tu sistema.</translation>
    </message>
    <message>
        <source>This system has no key store, so the key is kept in a file of the app&apos;s folder that only your account may read. Whoever copies that folder has the key as well.</source>
        <translation>Este sistema no tiene almacén de claves, así que la clave se guarda en un archivo de la carpeta de la app que solo tu cuenta puede leer. Quien copie esa carpeta tiene también la clave.</translation>
    </message>
    <message>
        <source>Photo deleted</source>
        <translation>Foto eliminada</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ProductsModel</name>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it.</source>
        <translation>Ponle un nombre para reconocerlo.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::RednessModel</name>
    <message>
        <source>imported, its camera isn&apos;t known</source>
        <translation>importada, no se sabe con qué cámara</translation>
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
    <name>afterglow::app::ReminderHealthModel</name>
    <message>
        <source>Sent. Did it come?</source>
        <translation>Enviado. ¿Llegó?</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>On this computer reminders come while Afterglow runs. You can close its window: it goes on in the background while a reminder is still to come.</source>
        <translation>En este equipo, los recordatorios llegan mientras Afterglow está en marcha. Puedes cerrar su ventana: sigue en segundo plano mientras quede algún recordatorio por llegar.</translation>
    </message>
    <message>
        <source>After you log in</source>
        <translation>Al iniciar sesión en el equipo</translation>
    </message>
    <message>
        <source>Afterglow starts by itself in the background.</source>
        <translation>Afterglow se inicia por sí solo en segundo plano.</translation>
    </message>
    <message>
        <source>Afterglow doesn&apos;t start by itself. Open it once each time you have started this computer.</source>
        <translation>Afterglow no se inicia por sí solo. Ábrelo una vez cada vez que enciendas este equipo.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A su hora</translation>
    </message>
    <message>
        <source>Afterglow may remind you to the minute.</source>
        <translation>Afterglow puede avisarte al minuto exacto.</translation>
    </message>
    <message>
        <source>Reminders may come late. Allow alarms for Afterglow in the system&apos;s settings.</source>
        <translation>Los recordatorios pueden llegar tarde. Permite las alarmas de Afterglow en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Saving the battery</source>
        <translation>Ahorro de batería</translation>
    </message>
    <message>
        <source>The system doesn&apos;t hold Afterglow back.</source>
        <translation>El sistema no frena a Afterglow.</translation>
    </message>
    <message>
        <source>To save the battery, the system may hold reminders back. Make an exception for Afterglow in its settings.</source>
        <translation>Para ahorrar batería, el sistema puede retener recordatorios. Haz una excepción para Afterglow en sus ajustes.</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>En silencio por ahora</translation>
    </message>
    <message>
        <source>Your reminders only wait in the Notification Centre, without a banner or a sound. Allow them, so that you notice when it is time.</source>
        <translation>Tus recordatorios solo esperan en el Centro de notificaciones, sin aviso en pantalla ni sonido. Permítelos para darte cuenta cuando sea la hora.</translation>
    </message>
    <message>
        <source>Unused for months</source>
        <translation>Meses sin abrirla</translation>
    </message>
    <message>
        <source>The system lets Afterglow remind you however long you don&apos;t open it.</source>
        <translation>El sistema deja que Afterglow te avise por mucho tiempo que pase sin abrirla.</translation>
    </message>
    <message>
        <source>If you don&apos;t open Afterglow for some months, the system stops its reminders. You can switch that off for Afterglow.</source>
        <translation>Si no abres Afterglow durante unos meses, el sistema detiene sus recordatorios. Puedes desactivarlo para Afterglow.</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>No hay ninguno previsto.</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Próximo recordatorio</translation>
    </message>
    <message>
        <source>Last planned</source>
        <translation>Última planificación</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) ahead</source>
        <translation>
            <numerusform>%n recordatorio por llegar</numerusform>
            <numerusform>%n recordatorios por llegar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not since Afterglow was started.</source>
        <translation>Ninguna desde que se inició Afterglow.</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Ninguna hasta ahora.</translation>
    </message>
    <message>
        <source>It comes at %1. You can do something else meanwhile, but leave Afterglow open.</source>
        <translation>Hora de llegada: %1. Mientras tanto puedes hacer otra cosa, pero deja Afterglow abierto.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>This device shows Afterglow&apos;s notifications.</source>
        <translation>Este dispositivo muestra las notificaciones de Afterglow.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::RemindersModel</name>
    <message>
        <source>They begin with a treatment</source>
        <translation>Empiezan con un tratamiento</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próximo: %1</translation>
    </message>
    <message>
        <source>None are planned right now</source>
        <translation>Ahora no hay ninguno previsto</translation>
    </message>
    <message>
        <source>None in the next seven days. The next one comes later: %1.</source>
        <translation>Ninguno en los próximos siete días. El siguiente llega después: %1.</translation>
    </message>
    <message>
        <source>None are planned right now.</source>
        <translation>Ahora no hay ninguno previsto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The title of a plan and a part of it: &quot;Standard microneedling: Care&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Off: neither an alert comes, nor does it stand on Today.</source>
        <translation>Desactivado: no hay aviso ni aparece en Hoy.</translation>
    </message>
    <message>
        <source>It is on Today, without an alert.</source>
        <translation>Aparece en Hoy, sin aviso.</translation>
    </message>
    <message>
        <source>All as the plan says</source>
        <translation>Todo como dice el plan</translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n desactivado</numerusform>
            <numerusform>%n desactivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at your own time</source>
        <translation>
            <numerusform>%n a tu hora</numerusform>
            <numerusform>%n a tu hora</numerusform>
        </translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Awake from %1 to %2</source>
        <translation>Tu día: de %1 a %2</translation>
    </message>
    <message>
        <source>Both are the same: reminders come at any hour.</source>
        <translation>Las dos son iguales: los recordatorios llegan a cualquier hora.</translation>
    </message>
    <message>
        <source>A reminder that is due while you sleep waits until you wake up. Many times of the plan follow from these two.</source>
        <translation>Lo que llegaría mientras duermes espera a que te despiertes. Muchas horas del plan dependen de estas dos.</translation>
    </message>
    <message>
        <source>As many as the plan has</source>
        <translation>Tantos como tenga el plan</translation>
    </message>
    <message numerus="yes">
        <source>At most %n a day</source>
        <translation>
            <numerusform>Como máximo, %n al día</numerusform>
            <numerusform>Como máximo, %n al día</numerusform>
        </translation>
    </message>
    <message>
        <source>Wherever you are, they come by the clock of %1.</source>
        <translation>Estés donde estés, llegan según la hora de casa (%1).</translation>
    </message>
    <message>
        <source>They come by the clock of the place where you are.</source>
        <translation>Llegan según la hora del lugar donde estés.</translation>
    </message>
    <message>
        <source>From now on at %1</source>
        <translation>Desde ahora: %1</translation>
    </message>
    <message>
        <source>As the plan says again: at %1</source>
        <translation>Otra vez como dice el plan: %1</translation>
    </message>
    <message>
        <source>You wake up at %1</source>
        <translation>Hora de despertarse: %1</translation>
    </message>
    <message>
        <source>You go to sleep at %1</source>
        <translation>Hora de dormir: %1</translation>
    </message>
</context>
<context>
    <name>afterglow::app::SessionModel</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Needle depth</source>
        <translation>Profundidad de aguja</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
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
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>Plan de cuidados</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notas para ti</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>Sin marcar aún</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterglow::app::SessionRemoval</name>
    <message>
        <source>Removed from your journal</source>
        <translation>Se quitó de tu diario</translation>
    </message>
</context>
<context>
    <name>afterglow::app::SessionsModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>time, what for</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>¿Tuviste la sesión?</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>area, month</comment>
        <translation>%1, desde %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::TextShare</name>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write there.</source>
        <translation>No se guardó: este dispositivo no deja que la app escriba ahí.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left there.</source>
        <translation>No se guardó: ahí no queda espacio.</translation>
    </message>
    <message>
        <source>Not saved: that place can&apos;t be written to.</source>
        <translation>No se guardó: no se puede escribir en ese lugar.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Se guardó fuera de la app.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::TimelineModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>area, date</comment>
        <translation>%1 · %2</translation>
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
        <translation>Esta noche, %1</translation>
    </message>
    <message>
        <source>In the morning, at %1</source>
        <translation>Por la mañana, %1</translation>
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
        <source>At %1</source>
        <translation>A las %1</translation>
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

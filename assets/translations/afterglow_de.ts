<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Über Afterglow</translation>
    </message>
    <message>
        <source>Afterglow</source>
        <translation>Afterglow</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür die App da ist</translation>
    </message>
    <message>
        <source>Afterglow helps you care for your skin after microneedling, day by day, until it has healed.</source>
        <translation>Afterglow hilft dir nach dem Microneedling, deine Haut zu pflegen, Tag für Tag, bis sie verheilt ist.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Was sie nicht ist</translation>
    </message>
    <message>
        <source>It gives no medical advice and no diagnosis. Where your clinic tells you something else, follow your clinic.</source>
        <translation>Die App gibt keinen ärztlichen Rat und stellt keine Diagnose. Wenn deine Praxis dir etwas anderes sagt, richte dich nach ihr.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>No fragrance or alcohol</source>
        <translation>Keine Duftstoffe, kein Alkohol</translation>
    </message>
    <message>
        <source>Until the skin has calmed down</source>
        <translation>Bis sich die Haut beruhigt hat</translation>
    </message>
    <message>
        <source>Two articles say no harsh products for a few days. Neither gives a number for fragrance or alcohol, so the app counts both as harsh until this phase ends: %1.</source>
        <translation>Zwei Artikel raten, ein paar Tage lang keine reizenden Produkte zu verwenden. Keiner nennt eine Zahl für Duftstoffe oder Alkohol, deshalb zählt die App beide zu den reizenden Produkten, bis diese Phase endet: %1.</translation>
    </message>
    <message>
        <source>%1 · %2, appointment on %3</source>
        <comment>rule, area, date</comment>
        <translation>%1 · %2, Termin am %3</translation>
    </message>
    <message>
        <source>%1 · %2, treated on %3</source>
        <comment>rule, area, date</comment>
        <translation>%1 · %2, behandelt am %3</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Wenn deine Praxis etwas anderes sagt, richte dich nach ihr.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Hide the figure</source>
        <translation>Figur ausblenden</translation>
    </message>
    <message>
        <source>Show on a figure</source>
        <translation>An Figur zeigen</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Where, on a figure</source>
        <translation>Wo, an einer Figur</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Turn towards the light</source>
        <translation>Dreh dich zum Licht</translation>
    </message>
    <message>
        <source>Step out of the bright light</source>
        <translation>Geh aus dem grellen Licht</translation>
    </message>
    <message>
        <source>Let the light come from the front</source>
        <translation>Lass das Licht von vorn kommen</translation>
    </message>
    <message>
        <source>Light OK</source>
        <translation>Licht gut</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Wipe the lens</source>
        <translation>Linse abwischen</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Halt still</translation>
    </message>
    <message>
        <source>Line up with the last photo</source>
        <translation>Richte dich am letzten Foto aus</translation>
    </message>
    <message>
        <source>Move a little closer</source>
        <translation>Etwas näher</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>Etwas weiter weg</translation>
    </message>
    <message>
        <source>A little to your left</source>
        <translation>Etwas nach links</translation>
    </message>
    <message>
        <source>A little to your right</source>
        <translation>Etwas nach rechts</translation>
    </message>
    <message>
        <source>A little higher</source>
        <translation>Etwas höher</translation>
    </message>
    <message>
        <source>A little lower</source>
        <translation>Etwas tiefer</translation>
    </message>
    <message>
        <source>Straighten up a little</source>
        <translation>Etwas gerader</translation>
    </message>
</context>
<context>
    <name>CameraControls</name>
    <message>
        <source>Pose</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Your photos</source>
        <translation>Deine Fotos</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Timer stoppen</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Other camera</source>
        <translation>Andere Kamera</translation>
    </message>
</context>
<context>
    <name>CameraReview</name>
    <message>
        <source>The photo just taken</source>
        <translation>Das eben aufgenommene Foto</translation>
    </message>
    <message>
        <source>Keeping the photo</source>
        <translation>Foto wird gespeichert</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>Close the camera</source>
        <translation>Kamera schließen</translation>
    </message>
    <message>
        <source>Last photo, timer and more</source>
        <translation>Letztes Foto, Timer und mehr</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Treated area</source>
        <translation>Behandelte Stelle</translation>
    </message>
    <message>
        <source>Last photo over the preview</source>
        <translation>Letztes Foto über der Vorschau</translation>
    </message>
    <message>
        <source>Helps you to stand where you stood before.</source>
        <translation>Hilft dir, so zu stehen wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Takes itself</source>
        <translation>Löst von selbst aus</translation>
    </message>
    <message>
        <source>When everything matches the last photo and you hold still.</source>
        <translation>Wenn alles zum letzten Foto passt und du stillhältst.</translation>
    </message>
    <message>
        <source>Timer, 3 seconds</source>
        <translation>Timer, 3 Sekunden</translation>
    </message>
    <message>
        <source>Time to move your hand away from the button.</source>
        <translation>Zeit, um die Hand vom Auslöser zu nehmen.</translation>
    </message>
</context>
<context>
    <name>CameraState</name>
    <message>
        <source>Your photos</source>
        <translation>Deine Fotos</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Usually gone by now</source>
        <translation>Jetzt meist verschwunden</translation>
    </message>
    <message>
        <source>Mild is usual now</source>
        <translation>Leicht ist jetzt üblich</translation>
    </message>
    <message>
        <source>Up to medium is usual now</source>
        <translation>Bis mittel ist jetzt üblich</translation>
    </message>
    <message>
        <source>Even strong is usual now</source>
        <translation>Auch stark ist jetzt üblich</translation>
    </message>
    <message>
        <source>usually gone by now</source>
        <translation>inzwischen meist verschwunden</translation>
    </message>
    <message>
        <source>usual by now: mild at most</source>
        <translation>inzwischen üblich: höchstens leicht</translation>
    </message>
    <message>
        <source>usual by now: medium at most</source>
        <translation>inzwischen üblich: höchstens mittel</translation>
    </message>
    <message>
        <source>usual by now: up to strong</source>
        <translation>inzwischen üblich: bis stark</translation>
    </message>
    <message>
        <source>Stronger than is usual by day %1: %2.</source>
        <translation>Stärker als an Tag %1 üblich: %2.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>how strong a symptom is</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Mild</source>
        <comment>how strong a symptom is</comment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>how strong a symptom is</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>how strong a symptom is</comment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Stronger than expected</source>
        <translation>Stärker als erwartet</translation>
    </message>
    <message>
        <source>Expected this week</source>
        <translation>Diese Woche zu erwarten</translation>
    </message>
    <message>
        <source>Usual until day %1</source>
        <translation>Üblich bis Tag %1</translation>
    </message>
    <message>
        <source>Less than on day %1</source>
        <translation>Weniger als an Tag %1</translation>
    </message>
    <message>
        <source>More than on day %1</source>
        <translation>Mehr als an Tag %1</translation>
    </message>
    <message>
        <source>As on day %1</source>
        <translation>Wie an Tag %1</translation>
    </message>
    <message>
        <source>This is as expected</source>
        <translation>Alles wie erwartet</translation>
    </message>
    <message>
        <source>What you feel is usual for day %1. Go on as planned.</source>
        <translation>Was du spürst, ist an Tag %1 üblich. Mach weiter wie geplant.</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>Behalte es im Auge</translation>
    </message>
    <message>
        <source>Please contact your clinic today</source>
        <translation>Bitte melde dich heute bei deiner Praxis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a red flag and what the plan says about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check in again tomorrow. If it gets stronger or stays, contact your clinic.</source>
        <translation>Mach morgen wieder einen Check-in. Wird es stärker oder bleibt es so, melde dich bei deiner Praxis.</translation>
    </message>
    <message>
        <source>This app cannot diagnose; a professional should look at it.</source>
        <translation>Diese App kann keine Diagnose stellen; eine Fachperson sollte es sich ansehen.</translation>
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
        <translation>Check-in nach Microneedling</translation>
    </message>
    <message>
        <source>Treatment: %1, %2</source>
        <translation>Behandlung: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the day&apos;s number, the date, the time</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>on day %1: %2</source>
        <comment>how strong a symptom was at the check-in before</comment>
        <translation>an Tag %1: %2</translation>
    </message>
    <message>
        <source>Warning signs: %1</source>
        <translation>Warnzeichen: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no warning signs</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Written down by the patient. Not a diagnosis.</source>
        <translation>Eigene Angaben der behandelten Person. Keine Diagnose.</translation>
    </message>
</context>
<context>
    <name>CheckInAdvice</name>
    <message>
        <source>Call clinic</source>
        <translation>Praxis anrufen</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number</source>
        <translation>Nummer der Praxis eintragen</translation>
    </message>
    <message>
        <source>Share report</source>
        <translation>Bericht teilen</translation>
    </message>
</context>
<context>
    <name>CheckInEntry</name>
    <message>
        <source>Share…</source>
        <translation>Teilen&#xa0;…</translation>
    </message>
    <message>
        <source>Share the report of %1</source>
        <translation>Bericht teilen: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the check-in of %1</source>
        <translation>Check-in entfernen: %1</translation>
    </message>
</context>
<context>
    <name>CheckInHistoryScreen</name>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>No check-ins yet</source>
        <translation>Noch keine Check-ins</translation>
    </message>
    <message>
        <source>Tell how it feels once a day. You see what is usual by then, and when to contact your clinic.</source>
        <translation>Gib einmal am Tag an, wie es sich anfühlt. Du siehst, was dann üblich ist und wann du dich bei deiner Praxis melden solltest.</translation>
    </message>
    <message>
        <source>The bottom of a chart is none, its top strong. Not a diagnosis.</source>
        <translation>Im Diagramm heißt unten „Nein“ und oben „Stark“. Keine Diagnose.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>Wie fühlt es sich an?</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>check-in</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>You began this check-in earlier.</source>
        <translation>Du hast diesen Check-in schon begonnen.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Any of these?</source>
        <translation>Etwas davon?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What your clinic should know</source>
        <translation>Was deine Praxis wissen sollte</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Check-in speichern</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>check-in</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Tap what applies. What you leave out counts as none.</source>
        <translation>Tippe an, was zutrifft. Was du auslässt, zählt als „Nein“.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Zurück auf die Liste</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Open</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>CivilText</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours left</comment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes left</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>Your clinic</source>
        <translation>Deine Praxis</translation>
    </message>
    <message>
        <source>When a check-in says to contact your clinic, its number is one tap away. It stays on this device.</source>
        <translation>Wenn du dich nach einem Check-in bei deiner Praxis melden sollst, reicht ein Tippen auf ihre Nummer. Sie bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>CompareControls</name>
    <message>
        <source>Two photos are needed</source>
        <translation>Dafür braucht es zwei Fotos</translation>
    </message>
    <message>
        <source>Take another one in the same pose, then compare them here.</source>
        <translation>Mach noch eins in derselben Ansicht und vergleiche die beiden dann hier.</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Blende</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>From the first to the second</source>
        <translation>Vom ersten zum zweiten</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Das erste zeigen</translation>
    </message>
    <message>
        <source>Show the second</source>
        <translation>Das zweite zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare with care. %1</source>
        <translation>Vergleiche mit Vorsicht. %1</translation>
    </message>
    <message>
        <source>Pairs worth looking at</source>
        <translation>Vorgeschlagene Paare</translation>
    </message>
    <message>
        <source>Line them up</source>
        <translation>Aneinander ausrichten</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen&#xa0;…</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>Bild wird gespeichert</translation>
    </message>
    <message>
        <source>Aligning the photos</source>
        <translation>Fotos werden ausgerichtet</translation>
    </message>
    <message>
        <source>Both photos, next to each other, with their days. Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>Beide Fotos nebeneinander, mit ihren Tagen. Wer die Datei hat, kann sie ansehen. Sie hat keine Metadaten: keinen Ort, kein Datum, kein Gerät.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>vergleich</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Außerhalb der App gespeichert.</translation>
    </message>
</context>
<context>
    <name>CompareStrip</name>
    <message>
        <source>Which one to choose</source>
        <translation>Welches Foto du auswählst</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Erstes: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Zweites: %1</translation>
    </message>
    <message>
        <source>Let the two change places</source>
        <translation>Die beiden tauschen</translation>
    </message>
    <message>
        <source>Photos to choose from</source>
        <translation>Fotos zur Auswahl</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
</context>
<context>
    <name>ComparisonHandle</name>
    <message>
        <source>The line between the two photos</source>
        <translation>Die Linie zwischen den beiden Fotos</translation>
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
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>%1, today</source>
        <translation>%1, heute</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This removes from this device everything that Afterglow knows:</source>
        <translation>Damit wird von diesem Gerät alles entfernt, was Afterglow weiß:</translation>
    </message>
    <message>
        <source>your treatments, appointments and notes</source>
        <translation>deine Behandlungen, Termine und Notizen</translation>
    </message>
    <message>
        <source>what you ticked, and how your skin was</source>
        <translation>was du abgehakt hast und wie es deiner Haut ging</translation>
    </message>
    <message>
        <source>all photos, and the key that opens them</source>
        <translation>alle Fotos und der Schlüssel, der sie öffnet</translation>
    </message>
    <message>
        <source>reminders that are still to come</source>
        <translation>Erinnerungen, die noch kommen</translation>
    </message>
    <message>
        <source>your clinic, and how the app is set</source>
        <translation>deine Praxis und die Einstellungen der App</translation>
    </message>
    <message>
        <source>Nobody can bring it back, and neither can we. Pictures and texts that you saved or shared outside the app stay where they are.</source>
        <translation>Niemand kann es zurückholen, auch wir nicht. Bilder und Texte, die du außerhalb der App gespeichert oder geteilt hast, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>Bist du sicher?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>To erase everything for good, type this word: %1</source>
        <translation>Um alles endgültig zu löschen, tippe dieses Wort ein: %1</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>Das Wort</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Your journal is newer than this app</source>
        <translation>Dein Tagebuch ist neuer als diese App</translation>
    </message>
    <message>
        <source>It was written by a newer version of Afterglow. Please update the app. Your journal is untouched.</source>
        <translation>Eine neuere Version von Afterglow hat es geschrieben. Bitte aktualisiere die App. Dein Tagebuch ist unverändert.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be read</source>
        <translation>Dein Tagebuch lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file seems to be damaged. Nothing was changed. If you have a backup, keep it safe. To begin anew, erase everything.</source>
        <translation>Die Datei scheint beschädigt zu sein. Nichts wurde geändert. Wenn du eine Sicherung hast, bewahre sie gut auf. Um neu anzufangen, lösche alles.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>Kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>Free some space on this device, then try again. Your journal is untouched.</source>
        <translation>Gib auf diesem Gerät etwas Speicherplatz frei und versuch es noch einmal. Dein Tagebuch ist unverändert.</translation>
    </message>
    <message>
        <source>Your journal is in use</source>
        <translation>Dein Tagebuch wird gerade benutzt</translation>
    </message>
    <message>
        <source>Another program has it open right now. Close it, then try again.</source>
        <translation>Ein anderes Programm hat es gerade geöffnet. Schließ dieses Programm und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>Dein Tagebuch ist gesperrt</translation>
    </message>
    <message>
        <source>This device doesn&apos;t let the app read or write its folder. Allow it, then try again.</source>
        <translation>Dieses Gerät lässt die App ihren Ordner nicht lesen oder beschreiben. Erlaube es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be opened</source>
        <translation>Dein Tagebuch lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>This device reports a failure of its storage. Try again, or restart the device.</source>
        <translation>Dieses Gerät meldet einen Fehler seines Speichers. Versuch es noch einmal oder starte das Gerät neu.</translation>
    </message>
    <message>
        <source>The key of your photos is still here. It opens nothing any more.</source>
        <translation>Der Schlüssel zu deinen Fotos ist noch da. Er öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Photos are still here.</source>
        <translation>Es sind noch Fotos da.</translation>
    </message>
    <message>
        <source>Your journal is still here.</source>
        <translation>Dein Tagebuch ist noch da.</translation>
    </message>
    <message>
        <source>A form that you began is still here.</source>
        <translation>Ein begonnener Eintrag ist noch da.</translation>
    </message>
    <message>
        <source>The example data is still here.</source>
        <translation>Die Beispieldaten sind noch da.</translation>
    </message>
    <message>
        <source>What you chose about this app is still here.</source>
        <translation>Deine Einstellungen für diese App sind noch da.</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>Nicht alles konnte gelöscht werden</translation>
    </message>
    <message>
        <source>Nothing was erased: your journal is in use by another program. Try again in a moment.</source>
        <translation>Nichts wurde gelöscht: Ein anderes Programm benutzt gerade dein Tagebuch. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was erased: there is no space left on this device. Free some, then try again.</source>
        <translation>Nichts wurde gelöscht: Auf diesem Gerät ist kein Speicherplatz mehr frei. Schaffe etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was erased: this device doesn&apos;t let the app write to its folder.</source>
        <translation>Nichts wurde gelöscht: Dieses Gerät lässt die App nicht in ihren Ordner schreiben.</translation>
    </message>
    <message>
        <source>Nothing was erased. Try again.</source>
        <translation>Nichts wurde gelöscht. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your journal is in use by another program. Try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade dein Tagebuch. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>A part of your journal can&apos;t be read. Nothing was changed.</source>
        <translation>Ein Teil deines Tagebuchs lässt sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your journal was changed by a newer version of the app. Please update.</source>
        <translation>Eine neuere Version der App hat dein Tagebuch geändert. Bitte aktualisiere die App.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be read right now. Try again.</source>
        <translation>Dein Tagebuch lässt sich gerade nicht lesen. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: your journal is in use by another program. Try again in a moment.</source>
        <translation>Nicht gespeichert: Ein anderes Programm benutzt gerade dein Tagebuch. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left on this device. Free some, then try again.</source>
        <translation>Nicht gespeichert: Auf diesem Gerät ist kein Speicherplatz mehr frei. Schaffe etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write to its folder.</source>
        <translation>Nicht gespeichert: Dieses Gerät lässt die App nicht in ihren Ordner schreiben.</translation>
    </message>
    <message>
        <source>Not saved: a part of your journal can&apos;t be read.</source>
        <translation>Nicht gespeichert: Ein Teil deines Tagebuchs lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Not saved: your journal was changed by a newer version of the app. Please update.</source>
        <translation>Nicht gespeichert: Eine neuere Version der App hat dein Tagebuch geändert. Bitte aktualisiere die App.</translation>
    </message>
    <message>
        <source>Not saved: this entry isn&apos;t there any more.</source>
        <translation>Nicht gespeichert: Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Not saved. Try again.</source>
        <translation>Nicht gespeichert. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Not shared: no app on this device takes it.</source>
        <translation>Nicht geteilt: Keine App auf diesem Gerät nimmt es an.</translation>
    </message>
    <message>
        <source>Not shared: there is no space left on this device. Free some, then try again.</source>
        <translation>Nicht geteilt: Auf diesem Gerät ist kein Speicherplatz mehr frei. Schaffe etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Not shared. Try again.</source>
        <translation>Nicht geteilt. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was imported: this device has no photo picker.</source>
        <translation>Nichts wurde importiert: Dieses Gerät hat keine Fotoauswahl.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is no space left on this device. Free some, then try again.</source>
        <translation>Nichts wurde importiert: Auf diesem Gerät ist kein Speicherplatz mehr frei. Schaffe etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again.</source>
        <translation>Nichts wurde importiert. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Reminders can&apos;t be shown: no notification service is running on this computer.</source>
        <translation>Erinnerungen lassen sich nicht anzeigen: Auf diesem Computer läuft kein Benachrichtigungs­dienst.</translation>
    </message>
    <message>
        <source>Reminders are switched off for this app, all or some of them. You can allow them in the system&apos;s settings.</source>
        <translation>Erinnerungen sind für diese App ausgeschaltet, alle oder einige. Du kannst sie in den System­einstellungen erlauben.</translation>
    </message>
    <message>
        <source>A reminder could not be shown. The app goes on trying.</source>
        <translation>Eine Erinnerung konnte nicht angezeigt werden. Die App versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Hyaluronic acid</source>
        <translation>Hyaluronsäure</translation>
    </message>
    <message>
        <source>Example clinic</source>
        <translation>Beispielpraxis</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <source>Example data</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the example</source>
        <translation>Beispiel beenden</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Care for your skin, day&#xa0;by&#xa0;day</source>
        <translation>Pflege für deine Haut, Tag&#xa0;für&#xa0;Tag</translation>
    </message>
    <message>
        <source>After microneedling, Afterglow tells you what to do today, what to leave out for now, and when each thing is fine again.</source>
        <translation>Nach dem Microneedling sagt dir Afterglow, was heute zu tun ist, was du vorerst weglässt und was wann wieder möglich ist.</translation>
    </message>
    <message>
        <source>Your photos stay on this&#xa0;device</source>
        <translation>Deine Fotos bleiben auf diesem Gerät</translation>
    </message>
    <message>
        <source>There is no account and no server, and the app never goes online. Photos are encrypted: nobody sees them unless you share them yourself.</source>
        <translation>Es gibt kein Konto und keinen Server, und die App geht nie online. Fotos sind verschlüsselt: Niemand sieht sie, außer du teilst sie selbst.</translation>
    </message>
    <message>
        <source>Your clinic comes first</source>
        <translation>Deine Praxis geht vor</translation>
    </message>
    <message>
        <source>What you read here is general aftercare, not medical advice. Where your clinic tells you something else, follow your clinic. Call them when something worries you.</source>
        <translation>Was du hier liest, ist allgemeine Nachsorge, kein ärztlicher Rat. Wenn deine Praxis dir etwas anderes sagt, richte dich nach ihr. Ruf dort an, wenn dir etwas Sorgen macht.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchtest du anfangen?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>You can also look around first, with example data that one tap removes.</source>
        <translation>Du kannst dich auch erst umsehen: mit Beispieldaten, die du mit einem Tippen wieder entfernst.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Not everything could be erased</source>
        <translation>Nicht alles konnte gelöscht werden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Ich hatte eine Behandlung</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Erst umsehen</translation>
    </message>
</context>
<context>
    <name>FormSheets</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>Nachsorgeplan</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Wenn deine Praxis etwas anderes sagt, richte dich nach ihr.</translation>
    </message>
    <message>
        <source>How many sessions are planned? You can change it at any time.</source>
        <translation>Wie viele Sitzungen sind geplant? Du kannst es jederzeit ändern.</translation>
    </message>
    <message>
        <source>One session less</source>
        <translation>Eine Sitzung weniger</translation>
    </message>
    <message>
        <source>One session more</source>
        <translation>Eine Sitzung mehr</translation>
    </message>
    <message>
        <source>Enter a number, such as 1.5.</source>
        <translation>Gib eine Zahl ein, zum Beispiel 1,5.</translation>
    </message>
    <message>
        <source>Needle depth</source>
        <translation>Nadellänge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In millimetres</source>
        <translation>In Millimetern</translation>
    </message>
    <message>
        <source>Use this depth</source>
        <translation>Diese Länge verwenden</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>Entfernen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>HealingDay</name>
    <message>
        <source>Open</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zugeklappt</translation>
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
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
</context>
<context>
    <name>HealingView</name>
    <message>
        <source>Healing, day by day</source>
        <translation>Heilung, Tag für Tag</translation>
    </message>
</context>
<context>
    <name>HomeRollerField</name>
    <message>
        <source>I did it myself at home</source>
        <translation>Ich habe es selbst zu Hause gemacht</translation>
    </message>
    <message>
        <source>Home rollers have smaller needles and work less. Skin gets infected or hurt more easily with them: use a clean one, and replace it often.</source>
        <translation>Roller für zu Hause haben kleinere Nadeln und wirken schwächer. Die Haut infiziert oder verletzt sich mit ihnen leichter: Nimm einen sauberen und ersetze ihn oft.</translation>
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
        <translation>A: Übersicht oder Studie</translation>
    </message>
    <message>
        <source>B: health service or association</source>
        <translation>B: Gesundheitsdienst oder Ärzteverband</translation>
    </message>
    <message>
        <source>C: article or habit</source>
        <translation>C: Artikel oder Gewohnheit</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Wenn deine Praxis etwas anderes sagt, richte dich nach ihr.</translation>
    </message>
</context>
<context>
    <name>LearnScreen</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Search in Learn</source>
        <translation>Wissen durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Try another word, or fewer of them. What your clinic told you counts in any case.</source>
        <translation>Versuch es mit einem anderen Wort oder mit weniger Wörtern. Was deine Praxis dir gesagt hat, gilt in jedem Fall.</translation>
    </message>
</context>
<context>
    <name>LearnSources</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
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
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Afterglow is open source, and it stands on the work of others. These are the libraries in it and their terms.</source>
        <translation>Afterglow ist Open Source und baut auf der Arbeit anderer auf. Das sind die enthaltenen Bibliotheken und ihre Bedingungen.</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
</context>
<context>
    <name>LogTreatmentScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>You began this entry earlier.</source>
        <translation>Du hast diesen Eintrag schon begonnen.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Remove this appointment</source>
        <translation>Diesen Termin entfernen</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Diese Behandlung entfernen</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>What you choose here can&apos;t be kept: the settings can&apos;t be written.</source>
        <translation>Deine Auswahl bleibt nicht erhalten: Die Einstellungen lassen sich nicht speichern.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
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
        <translation>Mit den Pfeiltasten verschieben</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Add reason, products, clinic</source>
        <translation>Grund, Produkte, Praxis ergänzen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Products on the skin</source>
        <translation>Produkte auf der Haut</translation>
    </message>
    <message>
        <source>Serum, mask…</source>
        <translation>Serum, Maske&#xa0;…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
</context>
<context>
    <name>MorePages</name>
    <message>
        <source>Your care</source>
        <translation>Deine Pflege</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Your treatments and appointments</source>
        <translation>Deine Behandlungen und Termine</translation>
    </message>
    <message>
        <source>When can I …?</source>
        <translation>Wann darf ich&#xa0;…?</translation>
    </message>
    <message>
        <source>Makeup, sport, sun, the next session</source>
        <translation>Make-up, Sport, Sonne, nächste Sitzung</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>What is on your shelf, and when it is fine</source>
        <translation>Was du verwendest und wann es möglich ist</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Deine Praxis</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>How it works, what is normal, choosing a clinic</source>
        <translation>Wie es wirkt, was normal ist, Wahl der Praxis</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Diese App</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>Light or dark, size of text, language</source>
        <translation>Hell oder dunkel, Textgröße, Sprache</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Was gespeichert wird und wo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Afterglow</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Whose work is in the app</source>
        <translation>Wessen Arbeit in der App steckt</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
</context>
<context>
    <name>NeedleField</name>
    <message>
        <source>Needle depth</source>
        <translation>Nadellänge</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Eintippen</translation>
    </message>
</context>
<context>
    <name>NewSessionSheet</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Ich hatte eine Behandlung</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
</context>
<context>
    <name>NoPhotos</name>
    <message>
        <source>See how it heals</source>
        <translation>Sieh, wie es heilt</translation>
    </message>
    <message>
        <source>No photo of this pose yet</source>
        <translation>Noch kein Foto in dieser Ansicht</translation>
    </message>
    <message>
        <source>Take a photo now and then, in the same pose and the same light. They are encrypted and stay on this device.</source>
        <translation>Mach ab und zu ein Foto, in derselben Ansicht und im selben Licht. Die Fotos sind verschlüsselt und bleiben auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Photos belong to a treatment. Enter yours first.</source>
        <translation>Fotos gehören zu einer Behandlung. Trag deine zuerst ein.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Ich hatte eine Behandlung</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Bilder importieren</translation>
    </message>
</context>
<context>
    <name>NoTreatments</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Tell us about your treatment, and your aftercare is planned day by day. Everything stays on this device.</source>
        <translation>Trag deine Behandlung ein, und deine Nachsorge wird Tag für Tag geplant. Alles bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Ich hatte eine Behandlung</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Time for your skin care</source>
        <translation>Zeit für deine Hautpflege</translation>
    </message>
    <message>
        <source>Time for your check-in</source>
        <translation>Zeit für deinen Check-in</translation>
    </message>
    <message>
        <source>Time for your photo</source>
        <translation>Zeit für dein Foto</translation>
    </message>
    <message>
        <source>There is a date to look at</source>
        <translation>Ein Punkt in deinem Plan steht an</translation>
    </message>
    <message>
        <source>Your plan has changed</source>
        <translation>Dein Plan hat sich geändert</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>A restriction that is over. %1 is its title, &quot;No makeup&quot; for example</extracomment>
        <translation>Vorbei: %1</translation>
    </message>
    <message>
        <source>Test: your reminders can come</source>
        <translation>Test: Deine Erinnerungen kommen an</translation>
    </message>
    <message>
        <source>This is how a reminder looks. There is nothing to do.</source>
        <translation>So sieht eine Erinnerung aus. Es gibt nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>PageDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PhotoExtras</name>
    <message>
        <source>Compare two photos</source>
        <translation>Zwei Fotos vergleichen</translation>
    </message>
    <message>
        <source>Play them one after the other</source>
        <translation>Nacheinander abspielen</translation>
    </message>
</context>
<context>
    <name>PhotoFileDialogs</name>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>Import: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) imported</source>
        <translation>
            <numerusform>%n Foto importiert</numerusform>
            <numerusform>%n Fotos importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was imported</source>
        <translation>Kein Foto wurde importiert</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PhotoImportSheet</name>
    <message numerus="yes">
        <source>Import %n picture(s)</source>
        <translation>
            <numerusform>%n Bild importieren</numerusform>
            <numerusform>%n Bilder importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>These pictures don&apos;t say when they were taken. The date is that of the file: please check it.</source>
        <translation>Diese Bilder enthalten kein Aufnahmedatum. Angezeigt wird das Datum der Datei: Bitte prüfe es.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>PhotoShareSheet</name>
    <message>
        <source>Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>Wer die Datei hat, kann sie ansehen. Sie hat keine Metadaten: keinen Ort, kein Datum, kein Gerät.</translation>
    </message>
    <message>
        <source>This picture leaves the app unencrypted</source>
        <translation>Dieses Bild verlässt die App unverschlüsselt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen&#xa0;…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>PhotoSheets</name>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Each photo is encrypted before it is saved, with a key of its own. Nobody can look at it outside of this app, and nothing about you, the place or your device is kept in it.</source>
        <translation>Jedes Foto wird vor dem Speichern mit einem eigenen Schlüssel verschlüsselt. Außerhalb dieser App kann es niemand ansehen, und es enthält nichts über dich, den Ort oder dein Gerät.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. A picture leaves the app only when you save or share it yourself.</source>
        <translation>Nichts wird irgendwohin gesendet. Ein Bild verlässt die App nur, wenn du es selbst speicherst oder teilst.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>Zwei Fotos vergleichen</translation>
    </message>
    <message>
        <source>Play them one after the other</source>
        <translation>Nacheinander abspielen</translation>
    </message>
    <message>
        <source>Relative redness</source>
        <translation>Relative Rötung</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>This photo can&apos;t be opened. Its file is missing or damaged.</source>
        <translation>Dieses Foto lässt sich nicht öffnen. Die Datei fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Move to another day or pose</source>
        <translation>Tag oder Ansicht ändern</translation>
    </message>
    <message>
        <source>Save a copy outside of the app</source>
        <translation>Kopie außerhalb der App speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
</context>
<context>
    <name>PhotoViewerSheets</name>
    <message>
        <source>Move the photo</source>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg)</source>
        <translation>JPEG-Bild (*.jpg)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Außerhalb der App gespeichert.</translation>
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
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Haaransatz</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Oberkopf</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Session %1, before</source>
        <translation>Sitzung %1, vorher</translation>
    </message>
    <message>
        <source>Session %1, day %2</source>
        <translation>Sitzung %1, Tag %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>The two don&apos;t show the same view, so they are not aligned.</source>
        <translation>Die beiden zeigen nicht dieselbe Ansicht, deshalb werden sie nicht ausgerichtet.</translation>
    </message>
    <message>
        <source>One was taken from closer up.</source>
        <translation>Eins wurde aus größerer Nähe aufgenommen.</translation>
    </message>
    <message>
        <source>One is shifted or turned: parts of it are missing in the other.</source>
        <translation>Eins ist verschoben oder gedreht: Teile davon fehlen im anderen.</translation>
    </message>
    <message>
        <source>The light of the first one is poor.</source>
        <translation>Das Licht im ersten ist schlecht.</translation>
    </message>
    <message>
        <source>The light of the second one is poor.</source>
        <translation>Das Licht im zweiten ist schlecht.</translation>
    </message>
    <message>
        <source>One has clearly more light than the other.</source>
        <translation>Eins hat deutlich mehr Licht als das andere.</translation>
    </message>
    <message>
        <source>The light comes from different sides.</source>
        <translation>Das Licht kommt von verschiedenen Seiten.</translation>
    </message>
    <message>
        <source>The light of one is warmer, which looks like redness.</source>
        <translation>Das Licht in einem ist wärmer, das sieht aus wie Rötung.</translation>
    </message>
    <message>
        <source>One is blurred: fine lines and pores can&apos;t be compared.</source>
        <translation>Eins ist unscharf: Feine Linien und Poren lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>a mark lies outside the picture</source>
        <translation>eine Markierung liegt außerhalb des Bildes</translation>
    </message>
    <message>
        <source>a mark is too small in it</source>
        <translation>eine Markierung ist darin zu klein</translation>
    </message>
    <message>
        <source>too bright or too dark at a mark</source>
        <translation>an einer Markierung zu hell oder zu dunkel</translation>
    </message>
    <message>
        <source>the light is too dim or uneven</source>
        <translation>das Licht ist zu schwach oder ungleichmäßig</translation>
    </message>
    <message>
        <source>This photo&apos;s file is missing.</source>
        <translation>Die Datei dieses Fotos fehlt.</translation>
    </message>
    <message>
        <source>This photo&apos;s file is damaged.</source>
        <translation>Die Datei dieses Fotos ist beschädigt.</translation>
    </message>
    <message>
        <source>This photo was saved by a newer version of the app. Please update.</source>
        <translation>Dieses Foto wurde mit einer neueren Version der App gespeichert. Bitte aktualisiere die App.</translation>
    </message>
    <message>
        <source>The key to your photos is missing.</source>
        <translation>Der Schlüssel zu deinen Fotos fehlt.</translation>
    </message>
    <message>
        <source>The system keeps the key to your photos locked.</source>
        <translation>Das System hat den Schlüssel zu deinen Fotos gesperrt.</translation>
    </message>
    <message>
        <source>The place that keeps the key to your photos doesn&apos;t answer.</source>
        <translation>Der Schlüsselspeicher für deine Fotos antwortet nicht.</translation>
    </message>
    <message>
        <source>This photo can&apos;t be opened right now.</source>
        <translation>Dieses Foto lässt sich gerade nicht öffnen.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left there.</source>
        <translation>Nicht gespeichert: Dort ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write there.</source>
        <translation>Nicht gespeichert: Dieses Gerät lässt die App dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Not saved: that place can&apos;t be written to.</source>
        <translation>Nicht gespeichert: An diesem Ort kann nicht geschrieben werden.</translation>
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
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>More about your photos</source>
        <translation>Mehr zu deinen Fotos</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your photos are locked</source>
        <translation>Deine Fotos sind gesperrt</translation>
    </message>
    <message>
        <source>Fetching your pictures</source>
        <translation>Deine Bilder werden geholt</translation>
    </message>
    <message>
        <source>Opening your photos</source>
        <translation>Deine Fotos werden geöffnet</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Dein Tagebuch wird gelesen</translation>
    </message>
</context>
<context>
    <name>PhotosScreen</name>
    <message>
        <source>Drop pictures to import them</source>
        <translation>Bilder zum Importieren ablegen</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Alles bleibt hier</translation>
    </message>
    <message>
        <source>What you tell Afterglow stays on this device. There is no account and no server. The app never goes online, and nothing in it counts what you do.</source>
        <translation>Was du Afterglow anvertraust, bleibt auf diesem Gerät. Es gibt kein Konto und keinen Server. Die App geht nie online, und nichts in ihr zählt mit, was du tust.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Dein Tagebuch</translation>
    </message>
    <message>
        <source>Treatments, notes, what you ticked and how your skin was are in a file that only your account on this device can read. The app doesn&apos;t encrypt that file: a phone does so by itself, and on a computer disk encryption does. Lock your device, so that nobody else uses your account.</source>
        <translation>Behandlungen, Notizen, was du abgehakt hast und wie es deiner Haut ging, stehen in einer Datei, die nur dein Benutzerkonto auf diesem Gerät lesen kann. Die App verschlüsselt diese Datei nicht: Ein Smartphone tut das von selbst, auf einem Computer übernimmt es die Festplatten­verschlüsselung. Sperre dein Gerät, damit niemand sonst dein Benutzerkonto verwendet.</translation>
    </message>
    <message>
        <source>Your photos</source>
        <translation>Deine Fotos</translation>
    </message>
    <message>
        <source>Photos are encrypted before they are stored, and they don&apos;t appear in your gallery. Where and with which device a picture was taken is left out.</source>
        <translation>Fotos werden vor dem Speichern verschlüsselt und erscheinen nicht in deiner Galerie. Wo und mit welchem Gerät ein Bild aufgenommen wurde, wird nicht mitgespeichert.</translation>
    </message>
    <message>
        <source>The key of your photos</source>
        <translation>Der Schlüssel zu deinen Fotos</translation>
    </message>
    <message>
        <source>The key is made with your first photo. The system&apos;s own store for secrets keeps it. Where there is none, it is in a file that only your account can read.</source>
        <translation>Der Schlüssel entsteht mit deinem ersten Foto. Er liegt im Schlüsselspeicher des Systems. Gibt es keinen, liegt er in einer Datei, die nur dein Benutzerkonto lesen kann.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>On the lock screen a reminder only says that it is time for your skin care. It names no treatment and no symptom, unless you ask for details.</source>
        <translation>Auf dem Sperrbildschirm sagt eine Erinnerung nur, dass es Zeit für deine Hautpflege ist. Sie nennt weder Behandlung noch Beschwerden, außer du schaltest Einzelheiten ein.</translation>
    </message>
    <message>
        <source>A backup of this device</source>
        <translation>Eine Sicherung dieses Geräts</translation>
    </message>
    <message>
        <source>A backup of the whole device can contain your journal and your encrypted photos. Without their key nobody can open the photos, and that includes you.</source>
        <translation>Eine Sicherung des ganzen Geräts kann dein Tagebuch und deine verschlüsselten Fotos enthalten. Ohne den Schlüssel kann niemand die Fotos öffnen, auch du nicht.</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Was du teilst</translation>
    </message>
    <message>
        <source>A picture or a text leaves the app only when you save it or share it. From then on it is no longer encrypted.</source>
        <translation>Ein Bild oder ein Text verlässt die App nur, wenn du es speicherst oder teilst. Von da an ist es nicht mehr verschlüsselt.</translation>
    </message>
    <message>
        <source>When you delete</source>
        <translation>Wenn du löschst</translation>
    </message>
    <message>
        <source>A deleted entry is overwritten, and a deleted photo&apos;s file is removed. With Erase everything, the key goes as well: what is left of a photo anywhere can&apos;t be opened any more.</source>
        <translation>Ein gelöschter Eintrag wird überschrieben, die Datei eines gelöschten Fotos wird entfernt. Mit „Alles löschen“ verschwindet auch der Schlüssel: Was irgendwo von einem Foto übrig ist, lässt sich nicht mehr öffnen.</translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Produkt ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Night serum, day cream…</source>
        <translation>Nachtserum, Tagescreme&#xa0;…</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>You find it on the label. If you aren&apos;t sure, choose it: then it is left out as long as the plan says.</source>
        <translation>Es steht auf dem Etikett. Wenn du nicht sicher bist, wähle es aus: Dann lässt du das Produkt so lange weg, wie der Plan es sagt.</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notizen für dich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Retinoid</source>
        <translation>Retinoid</translation>
    </message>
    <message>
        <source>Retinol, retinal, tretinoin, adapalene</source>
        <translation>Retinol, Retinal, Tretinoin, Adapalen</translation>
    </message>
    <message>
        <source>AHA or BHA</source>
        <translation>AHA oder BHA</translation>
    </message>
    <message>
        <source>Glycolic, lactic or salicylic acid</source>
        <translation>Glykolsäure, Milchsäure oder Salicylsäure</translation>
    </message>
    <message>
        <source>Vitamin C</source>
        <translation>Vitamin C</translation>
    </message>
    <message>
        <source>Ascorbic acid</source>
        <translation>Ascorbinsäure</translation>
    </message>
    <message>
        <source>Fragrance</source>
        <translation>Duftstoffe</translation>
    </message>
    <message>
        <source>Also called parfum</source>
        <translation>Auch: Parfum</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Alcohol denat., ethanol</source>
        <translation>Alcohol denat., Ethanol</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>LSF</translation>
    </message>
    <message>
        <source>A sunscreen, or a cream with one</source>
        <translation>Sonnencreme oder eine Creme mit LSF</translation>
    </message>
    <message>
        <source>Ask your clinic about the first 24 hours</source>
        <translation>Frag deine Praxis zu den ersten 24 Stunden</translation>
    </message>
    <message>
        <source>You switched this rule off</source>
        <translation>Du hast diese Regel ausgeschaltet</translation>
    </message>
    <message>
        <source>Your plan says nothing about it</source>
        <translation>Dein Plan sagt dazu nichts</translation>
    </message>
    <message>
        <source>Nothing in it that your plan names</source>
        <translation>Nichts darin, was dein Plan nennt</translation>
    </message>
    <message>
        <source>Fine to use now</source>
        <translation>Jetzt in Ordnung</translation>
    </message>
    <message>
        <source>Again today, from %1</source>
        <translation>Heute wieder, ab %1</translation>
    </message>
    <message>
        <source>Again tomorrow, from %1</source>
        <translation>Morgen wieder, ab %1</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n day(s)</source>
        <translation>
            <numerusform>Wieder in %n Tag</numerusform>
            <numerusform>Wieder in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>Wieder ab %1</translation>
    </message>
    <message>
        <source>Leave it out from %1: your appointment is on %2.</source>
        <translation>Ab %1 weglassen: Dein Termin ist am %2.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Deine Notizen</translation>
    </message>
</context>
<context>
    <name>ProductsScreen</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing on your shelf yet</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <source>Add what you put on your skin, and what is in it. Then you see here what to leave out, and from when on it is fine again.</source>
        <translation>Trag ein, was du auf deine Haut aufträgst und was darin ist. Dann siehst du hier, was du weglässt und ab wann es wieder möglich ist.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Produkt hinzufügen</translation>
    </message>
    <message>
        <source>Leave out for now</source>
        <translation>Vorerst weglassen</translation>
    </message>
    <message>
        <source>Ask your clinic</source>
        <translation>Frag deine Praxis</translation>
    </message>
    <message>
        <source>Nothing against it</source>
        <translation>Nichts spricht dagegen</translation>
    </message>
    <message>
        <source>From your aftercare plan and what is booked. In the first hours use only what your clinic agreed to.</source>
        <translation>Aus deinem Nachsorgeplan und deinen Terminen. Verwende in den ersten Stunden nur, was deine Praxis erlaubt hat.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RednessCard</name>
    <message>
        <source>Redness, relative. %1</source>
        <translation>Rötung, relativ. %1</translation>
    </message>
    <message>
        <source>Redness, relative</source>
        <translation>Rötung, relativ</translation>
    </message>
    <message>
        <source>vs before</source>
        <translation>gegenüber vorher</translation>
    </message>
    <message>
        <source>treated − untreated skin</source>
        <translation>behandelte − unbehandelte Haut</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>A colour difference, not a diagnosis.</source>
        <translation>Ein Farbunterschied, keine Diagnose.</translation>
    </message>
</context>
<context>
    <name>RednessMarks</name>
    <message>
        <source>Drag T to skin that was treated, U to skin that was not. Keep both clear of hair, lips and shadows.</source>
        <translation>Zieh B auf behandelte Haut und U auf unbehandelte. Halte beide von Haaren, Lippen und Schatten fern.</translation>
    </message>
    <message>
        <source>T</source>
        <comment>treated skin</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Treated skin</source>
        <translation>Behandelte Haut</translation>
    </message>
    <message>
        <source>U</source>
        <comment>untreated skin</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>Untreated skin</source>
        <translation>Unbehandelte Haut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The two marks overlap. Move them apart.</source>
        <translation>Die beiden Markierungen überlappen sich. Zieh sie auseinander.</translation>
    </message>
    <message>
        <source>Use these marks</source>
        <translation>Markierungen verwenden</translation>
    </message>
</context>
<context>
    <name>RednessNumbers</name>
    <message>
        <source>Redness, relative</source>
        <translation>Rötung, relativ</translation>
    </message>
    <message>
        <source>vs before</source>
        <translation>gegenüber vorher</translation>
    </message>
    <message>
        <source>Δa*</source>
        <translation>Δa*</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>The tinted band is how much the number changes when the marks are moved a little.</source>
        <translation>Das getönte Band zeigt, wie sehr sich die Zahl ändert, wenn die Markierungen etwas verschoben werden.</translation>
    </message>
    <message>
        <source>A cross is a photo without a number.</source>
        <translation>Ein Kreuz ist ein Foto ohne Zahl.</translation>
    </message>
    <message>
        <source>no number: %1</source>
        <translation>keine Zahl: %1</translation>
    </message>
    <message>
        <source>Δa* (CIELAB, D65): how much redder the treated skin is than the untreated skin of the same photo. A colour difference, not a diagnosis.</source>
        <translation>Δa* (CIELAB, D65): wie viel röter die behandelte Haut ist als die unbehandelte im selben Foto. Ein Farbunterschied, keine Diagnose.</translation>
    </message>
</context>
<context>
    <name>RednessScreen</name>
    <message>
        <source>Relative redness</source>
        <translation>Relative Rötung</translation>
    </message>
    <message>
        <source>How red, compared with your own skin</source>
        <translation>Wie rot im Vergleich zu deiner eigenen Haut</translation>
    </message>
    <message>
        <source>You set two marks once: one on treated skin, one on skin that was not treated. In every photo of this pose the app then measures how much redder the one is than the other. Both come from the same photo, so the light counts less.</source>
        <translation>Du setzt einmal zwei Markierungen: eine auf behandelte Haut, eine auf unbehandelte. In jedem Foto dieser Ansicht misst die App dann, wie viel röter die eine ist als die andere. Beide stammen aus demselben Foto, deshalb fällt das Licht weniger ins Gewicht.</translation>
    </message>
    <message>
        <source>Only photos of one camera, in good light and from the same place get a number. The others stay a gap, with the reason.</source>
        <translation>Nur Fotos derselben Kamera, in gutem Licht und aus derselben Position bekommen eine Zahl. Die anderen bleiben eine Lücke, mit Begründung.</translation>
    </message>
    <message>
        <source>It is a colour difference, not a diagnosis. On darker skin redness shows less in a photo. If something worries you, contact your clinic.</source>
        <translation>Es ist ein Farbunterschied, keine Diagnose. Auf dunklerer Haut ist Rötung im Foto weniger zu sehen. Wenn dir etwas Sorgen macht, melde dich bei deiner Praxis.</translation>
    </message>
    <message>
        <source>Set the marks</source>
        <translation>Markierungen setzen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Change the marks</source>
        <translation>Markierungen ändern</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
</context>
<context>
    <name>ReminderChoicesPage</name>
    <message>
        <source>When and how they come</source>
        <translation>Wann und wie sie kommen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You wake up at</source>
        <translation>Aufwachzeit</translation>
    </message>
    <message>
        <source>You go to sleep at</source>
        <translation>Schlafenszeit</translation>
    </message>
    <message>
        <source>Not more than a few a day</source>
        <translation>Nur wenige am Tag</translation>
    </message>
    <message>
        <source>The most important ones come. The others are on Today all the same.</source>
        <translation>Die wichtigsten kommen. Die anderen stehen trotzdem unter „Heute“.</translation>
    </message>
    <message>
        <source>One reminder a day less</source>
        <translation>Eine Erinnerung am Tag weniger</translation>
    </message>
    <message>
        <source>One reminder a day more</source>
        <translation>Eine Erinnerung am Tag mehr</translation>
    </message>
    <message>
        <source>Keep home times when you travel</source>
        <translation>Auf Reisen Zeiten von zu Hause behalten</translation>
    </message>
    <message>
        <source>Say what to do on the lock screen</source>
        <translation>Aufgaben auf dem Sperrbildschirm nennen</translation>
    </message>
    <message>
        <source>A reminder names its tasks. Whoever sees your screen can read them.</source>
        <translation>Eine Erinnerung nennt ihre Aufgaben. Wer deinen Bildschirm sieht, kann sie lesen.</translation>
    </message>
    <message>
        <source>A reminder gives nothing away: it says “Time for your skin care”.</source>
        <translation>Eine Erinnerung verrät nichts: Sie sagt „Zeit für deine Hautpflege“.</translation>
    </message>
</context>
<context>
    <name>ReminderDays</name>
    <message>
        <source>The next seven days</source>
        <translation>Die nächsten sieben Tage</translation>
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
        <translation>Kommen meine Erinnerungen an?</translation>
    </message>
    <message>
        <source>Allow reminders</source>
        <translation>Erinnerungen erlauben</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Nothing stands in their way.</source>
        <translation>Nichts steht ihnen im Weg.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>So far, and next</source>
        <translation>Bisher und als Nächstes</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>A notification that looks like a reminder, in about a minute. It changes nothing in your journal.</source>
        <translation>Eine Benachrichtigung, die wie eine Erinnerung aussieht, in etwa einer Minute. In deinem Tagebuch ändert sich nichts.</translation>
    </message>
    <message>
        <source>If it didn&apos;t come:</source>
        <translation>Falls sie nicht kam:</translation>
    </message>
    <message>
        <source>Look whether “Do not disturb” is on.</source>
        <translation>Sieh nach, ob „Nicht stören“ eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Allow notifications for Afterglow in the system&apos;s settings.</source>
        <translation>Erlaube Afterglow in den System­einstellungen Benach­richtigungen.</translation>
    </message>
    <message>
        <source>Restart the device, and try again.</source>
        <translation>Starte das Gerät neu und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Test in one minute</source>
        <translation>In einer Minute testen</translation>
    </message>
    <message>
        <source>Test once more</source>
        <translation>Noch einmal testen</translation>
    </message>
</context>
<context>
    <name>ReminderPermissionSheet</name>
    <message>
        <source>May we remind you?</source>
        <translation>Dürfen wir dich erinnern?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Some care depends on the hour: sunscreen every 2 hours outdoors, for example. Afterglow can tell you when it is time, a few times a day at most.</source>
        <translation>Manches in der Pflege hängt von der Uhrzeit ab, zum Beispiel Sonnencreme: draußen alle 2 Stunden. Afterglow kann dir sagen, wann es Zeit ist, höchstens ein paarmal am Tag.</translation>
    </message>
    <message>
        <source>On the lock screen it only says that it is time for your skin care. You can change this at any time.</source>
        <translation>Auf dem Sperrbildschirm steht nur, dass es Zeit für deine Hautpflege ist. Du kannst das jederzeit ändern.</translation>
    </message>
    <message>
        <source>Allow reminders</source>
        <translation>Erinnerungen erlauben</translation>
    </message>
</context>
<context>
    <name>ReminderRulePage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Uhrzeit %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>As the plan says: %1</source>
        <translation>Wie im Plan: %1</translation>
    </message>
</context>
<context>
    <name>ReminderRulesPage</name>
    <message>
        <source>Each reminder</source>
        <translation>Einzelne Erinnerungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is what your aftercare plan asks for. What you switch off is gone from Today, too. Follow your clinic where it says something else.</source>
        <translation>Das sieht dein Nachsorgeplan vor. Was du ausschaltest, verschwindet auch unter „Heute“. Wenn deine Praxis etwas anderes sagt, richte dich nach ihr.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>On the day</source>
        <translation>Am Tag selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days before</source>
        <translation>%1 bis %2 Tage vorher</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Days %1 to %2</source>
        <translation>Tage %1 bis %2</translation>
    </message>
    <message>
        <source>Days %1</source>
        <translation>Tage %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Today, 15:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before a treatment</source>
        <translation>Vor einer Behandlung</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Wichtige Tage</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Was du weglässt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>your own time</source>
        <translation>eigene Uhrzeit</translation>
    </message>
    <message>
        <source>While you are outside</source>
        <translation>Solange du draußen bist</translation>
    </message>
    <message>
        <source>Goes by the time of the treatment</source>
        <translation>Nach der Uhrzeit der Behandlung</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Wenn es endet</translation>
    </message>
    <message>
        <source>on Today, without an alert</source>
        <translation>unter „Heute“, ohne Benachrichtigung</translation>
    </message>
    <message>
        <source>Your own time. The plan says %1.</source>
        <translation>Eigene Uhrzeit. Im Plan steht %1.</translation>
    </message>
    <message>
        <source>As the plan says.</source>
        <translation>Wie im Plan.</translation>
    </message>
    <message>
        <source>When you wake up.</source>
        <translation>Beim Aufwachen.</translation>
    </message>
    <message>
        <source>%1 after you wake up.</source>
        <translation>%1 nach dem Aufwachen.</translation>
    </message>
    <message>
        <source>When you go to sleep.</source>
        <translation>Beim Schlafengehen.</translation>
    </message>
    <message>
        <source>%1 before you go to sleep.</source>
        <translation>%1 vor dem Schlafengehen.</translation>
    </message>
    <message>
        <source>You are asleep then: it is left out.</source>
        <translation>Da schläfst du: Die Erinnerung entfällt.</translation>
    </message>
    <message>
        <source>You are asleep then: it waits until you wake up.</source>
        <translation>Da schläfst du: Die Erinnerung wartet, bis du aufwachst.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your reminders begin with a treatment</source>
        <translation>Deine Erinnerungen beginnen mit einer Behandlung</translation>
    </message>
    <message>
        <source>Log a treatment or an appointment: what its plan asks for then comes by itself, at the right time.</source>
        <translation>Trag eine Behandlung oder einen Termin ein: Was der Plan vorsieht, kommt dann von selbst, zur richtigen Zeit.</translation>
    </message>
    <message>
        <source>Will my reminders come?</source>
        <translation>Kommen meine Erinnerungen an?</translation>
    </message>
    <message>
        <source>There is something to look at</source>
        <translation>Hier gibt es etwas zu prüfen</translation>
    </message>
    <message>
        <source>When and how they come</source>
        <translation>Wann und wie sie kommen</translation>
    </message>
    <message>
        <source>Each reminder and its time</source>
        <translation>Einzelne Erinnerungen und Uhrzeiten</translation>
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
        <translation>Praxis anrufen</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number</source>
        <translation>Nummer der Praxis eintragen</translation>
    </message>
</context>
<context>
    <name>ScreeningScreen</name>
    <message>
        <source>Before you go</source>
        <translation>Bevor du hingehst</translation>
    </message>
    <message>
        <source>Think of the skin that will be treated. Your answers stay on this device.</source>
        <translation>Denk an die Haut, die behandelt werden soll. Deine Antworten bleiben auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is no medical advice. Follow your clinic where it says something else.</source>
        <translation>Das ist kein ärztlicher Rat. Wenn deine Praxis etwas anderes sagt, richte dich nach ihr.</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Planned sessions</source>
        <translation>Geplante Sitzungen</translation>
    </message>
    <message>
        <source>Planned sessions: %1</source>
        <translation>Geplante Sitzungen: %1</translation>
    </message>
    <message>
        <source>One session fewer</source>
        <translation>Eine Sitzung weniger</translation>
    </message>
    <message>
        <source>One session more</source>
        <translation>Eine Sitzung mehr</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
</context>
<context>
    <name>SeriesView</name>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
</context>
<context>
    <name>SessionChips</name>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
</context>
<context>
    <name>SessionEntry</name>
    <message>
        <source>Your entry</source>
        <translation>Dein Eintrag</translation>
    </message>
</context>
<context>
    <name>SessionPreparation</name>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>This plan asks for nothing beforehand.</source>
        <translation>Dieser Plan sieht vorher nichts vor.</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Hat der Termin stattgefunden?</translation>
    </message>
    <message>
        <source>Remove this appointment</source>
        <translation>Diesen Termin entfernen</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Diese Behandlung entfernen</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>Entfernen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>Wie fühlt es sich an?</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Is the skin that will be treated infected?</source>
        <translation>Hat die Haut, die behandelt werden soll, eine Infektion?</translation>
    </message>
    <message>
        <source>Is there an open wound?</source>
        <translation>Gibt es dort eine offene Wunde?</translation>
    </message>
    <message>
        <source>Is there severe or inflamed acne?</source>
        <translation>Gibt es dort starke oder entzündete Akne?</translation>
    </message>
    <message>
        <source>Is there eczema?</source>
        <translation>Gibt es dort ein Ekzem (auch Neurodermitis)?</translation>
    </message>
    <message>
        <source>Is there psoriasis?</source>
        <translation>Gibt es dort Schuppenflechte?</translation>
    </message>
    <message>
        <source>Do you have a cold sore now, there or on your lips?</source>
        <translation>Hast du gerade Herpesbläschen, dort oder an den Lippen?</translation>
    </message>
    <message>
        <source>Are you pregnant, might you be, or are you breast-feeding?</source>
        <translation>Bist du schwanger, könntest du es sein oder stillst du?</translation>
    </message>
    <message>
        <source>Have you had cold sores in the past?</source>
        <translation>Hattest du schon einmal Lippenherpes?</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Radio frequency</source>
        <translation>Radiofrequenz</translation>
    </message>
    <message>
        <source>Home roller</source>
        <translation>Roller für zu Hause</translation>
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
            <numerusform>%n Erinnerung kommt zu einer anderen Zeit.</numerusform>
            <numerusform>%n Erinnerungen kommen zu einer anderen Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will be added.</source>
        <translation>
            <numerusform>%n Erinnerung kommt hinzu.</numerusform>
            <numerusform>%n Erinnerungen kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will not come any more.</source>
        <translation>
            <numerusform>%n Erinnerung kommt nicht mehr.</numerusform>
            <numerusform>%n Erinnerungen kommen nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s) will not be kept.</source>
        <translation>
            <numerusform>%n Häkchen bleibt nicht erhalten.</numerusform>
            <numerusform>%n Häkchen bleiben nicht erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It leaves your journal, together with its reminders.</source>
        <translation>Der Eintrag wird mit seinen Erinnerungen aus deinem Tagebuch entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be deleted with it.</source>
        <translation>
            <numerusform>%n Foto wird mit ihm gelöscht.</numerusform>
            <numerusform>%n Fotos werden mit ihm gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) will be deleted with it.</source>
        <translation>
            <numerusform>%n Check-in wird mit ihm gelöscht.</numerusform>
            <numerusform>%n Check-ins werden mit ihm gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can take it back right afterwards.</source>
        <translation>Gleich danach kannst du es noch rückgängig machen.</translation>
    </message>
    <message>
        <source>Wait until it has cleared. Call your clinic.</source>
        <translation>Warte, bis es abgeheilt ist. Ruf deine Praxis an.</translation>
    </message>
    <message>
        <source>Ask your clinic before you go.</source>
        <translation>Frag deine Praxis, bevor du hingehst.</translation>
    </message>
    <message>
        <source>Tell your clinic now: many give a medicine for it beforehand.</source>
        <translation>Sag es deiner Praxis jetzt: Viele geben dagegen vorher ein Medikament.</translation>
    </message>
    <message>
        <source>Call your clinic before you go</source>
        <translation>Ruf deine Praxis an, bevor du hingehst</translation>
    </message>
    <message>
        <source>The treatment usually waits until this has cleared. Often it only means another date.</source>
        <translation>Die Behandlung wartet meist, bis das abgeheilt ist. Oft heißt das nur: ein anderer Termin.</translation>
    </message>
    <message>
        <source>Ask your clinic first</source>
        <translation>Frag zuerst deine Praxis</translation>
    </message>
    <message>
        <source>It can tell you whether the appointment suits you.</source>
        <translation>Sie kann dir sagen, ob der Termin für dich passt.</translation>
    </message>
    <message>
        <source>Tell your clinic</source>
        <translation>Sag deiner Praxis Bescheid</translation>
    </message>
    <message>
        <source>Early enough, so that there is time to plan.</source>
        <translation>Früh genug, damit Zeit zum Planen bleibt.</translation>
    </message>
    <message>
        <source>A few questions before you go</source>
        <translation>Ein paar Fragen, bevor du hingehst</translation>
    </message>
    <message>
        <source>They take a minute.</source>
        <translation>Sie dauern eine Minute.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Noch %n Frage</numerusform>
            <numerusform>Noch %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to ask your clinic about so far.</source>
        <translation>Bisher gibt es nichts, was du deine Praxis fragen solltest.</translation>
    </message>
    <message>
        <source>Nothing to ask about</source>
        <translation>Keine Rückfragen nötig</translation>
    </message>
    <message>
        <source>If something changes until then, come back to the questions.</source>
        <translation>Wenn sich bis dahin etwas ändert, geh die Fragen noch einmal durch.</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Dein Tagebuch wird gelesen</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>Your treatments and appointments will be listed here.</source>
        <translation>Hier stehen dann deine Behandlungen und Termine.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Nach Serie</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Erasing everything</source>
        <translation>Alles wird gelöscht</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>Dein Tagebuch wird geöffnet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>TextShareSheet</name>
    <message>
        <source>Share report</source>
        <translation>Bericht teilen</translation>
    </message>
    <message>
        <source>This is all that is handed on. Outside of the app it is not encrypted.</source>
        <translation>Nur das hier wird weitergegeben. Außerhalb der App ist es nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>TimeLapseControls</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Aligning the photos</source>
        <translation>Fotos werden ausgerichtet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Saving the film</source>
        <translation>Film wird gespeichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TimeLapseScreen</name>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen&#xa0;…</translation>
    </message>
    <message>
        <source>Two photos are needed</source>
        <translation>Dafür braucht es zwei Fotos</translation>
    </message>
    <message>
        <source>Take another one in the same pose, then see them here one after the other.</source>
        <translation>Mach noch eins in derselben Ansicht und sieh sie dir dann hier nacheinander an.</translation>
    </message>
    <message>
        <source>All of these photos as a small film, with their days. Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>Alle diese Fotos als kleiner Film, mit ihren Tagen. Wer die Datei hat, kann sie ansehen. Sie hat keine Metadaten: keinen Ort, kein Datum, kein Gerät.</translation>
    </message>
    <message>
        <source>day-by-day</source>
        <translation>tag-fuer-tag</translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation>Animiertes WebP (*.webp)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Außerhalb der App gespeichert.</translation>
    </message>
</context>
<context>
    <name>TimeLapseView</name>
    <message>
        <source>Photo %1 of %2: %3</source>
        <translation>Foto %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>TimePicker</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Half of the day</source>
        <translation>Tageshälfte</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Diese Uhrzeit verwenden</translation>
    </message>
</context>
<context>
    <name>TimeWheel</name>
    <message>
        <source>%1 up</source>
        <translation>%1 erhöhen</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 verringern</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>up to %n month(s)</source>
        <translation>
            <numerusform>bis zu %n Monat</numerusform>
            <numerusform>bis zu %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s)</source>
        <translation>
            <numerusform>etwa %n Woche</numerusform>
            <numerusform>etwa %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <comment>number, date</comment>
        <translation>Tag %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days before, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
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
        <translation>%1: bis %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>what is allowed, time</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>You marked your skin as healed</source>
        <translation>Du hast deine Haut als verheilt markiert</translation>
    </message>
    <message>
        <source>A day for a photo</source>
        <translation>Ein Tag für ein Foto</translation>
    </message>
    <message>
        <source>A day for a check-in</source>
        <translation>Ein Tag für einen Check-in</translation>
    </message>
    <message>
        <source>Check-in at %1: as expected</source>
        <translation>Check-in um %1: wie erwartet</translation>
    </message>
    <message>
        <source>Check-in at %1: a little more than usual</source>
        <translation>Check-in um %1: etwas mehr als üblich</translation>
    </message>
    <message>
        <source>Check-in at %1: contact your clinic</source>
        <translation>Check-in um %1: Melde dich bei deiner Praxis</translation>
    </message>
    <message>
        <source>Check-in at %1: get medical help</source>
        <translation>Check-in um %1: Hol dir sofort ärztliche Hilfe</translation>
    </message>
    <message>
        <source>Treatment · %1</source>
        <comment>time</comment>
        <translation>Behandlung · %1</translation>
    </message>
    <message>
        <source>Next treatment</source>
        <translation>Nächste Behandlung</translation>
    </message>
    <message>
        <source>The same area was treated again. From here on, follow that one.</source>
        <translation>Dieselbe Stelle wurde noch einmal behandelt. Ab hier gilt der Plan dieser Behandlung.</translation>
    </message>
    <message>
        <source>All healed up</source>
        <translation>Alles verheilt</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>Verheilt</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Appointment · %1</source>
        <comment>time</comment>
        <translation>Termin · %1</translation>
    </message>
    <message>
        <source>Did it take place? Tell us on Today.</source>
        <translation>Hat der Termin stattgefunden? Antworte unter „Heute“.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>On the surface</source>
        <translation>An der Oberfläche</translation>
    </message>
    <message>
        <source>Under the surface</source>
        <translation>Unter der Oberfläche</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>zur Ruhe gekommen</translation>
    </message>
    <message>
        <source>%1: %2, %3 percent</source>
        <comment>what heals, how long, how far</comment>
        <translation>%1: %2, %3 Prozent</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) done</source>
        <translation>
            <numerusform>%1 von %n Sitzung erledigt</numerusform>
            <numerusform>%1 von %n Sitzungen erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Session %1 · booked</source>
        <translation>Sitzung %1 · Termin steht</translation>
    </message>
    <message>
        <source>Nothing booked yet</source>
        <translation>Noch kein Termin</translation>
    </message>
    <message>
        <source>The time for the session after it is counted from the first one.</source>
        <translation>Der Zeitraum für die nächste Sitzung wird ab der ersten berechnet.</translation>
    </message>
    <message>
        <source>Your series is complete</source>
        <translation>Deine Serie ist abgeschlossen</translation>
    </message>
    <message>
        <source>A touch-up can refresh the result, if you and your clinic want one.</source>
        <translation>Wenn du und deine Praxis das möchtet, kann eine weitere Sitzung das Ergebnis auffrischen.</translation>
    </message>
    <message>
        <source>Touch-up: from %1, in %2</source>
        <translation>Auffrischung: ab %1, in %2</translation>
    </message>
    <message>
        <source>Touch-up: since %1</source>
        <translation>Auffrischung: möglich seit %1</translation>
    </message>
    <message>
        <source>After the last session: a touch-up about once a year</source>
        <translation>Nach der letzten Sitzung: etwa einmal im Jahr eine Auffrischung</translation>
    </message>
    <message>
        <source>Next session: opens in %1</source>
        <translation>Nächste Sitzung: in %1 möglich</translation>
    </message>
    <message>
        <source>Next session: open now, until %1</source>
        <translation>Nächste Sitzung: jetzt möglich, bis %1</translation>
    </message>
    <message>
        <source>Next session: whenever you are ready</source>
        <translation>Nächste Sitzung: wann immer du so weit bist</translation>
    </message>
    <message>
        <source>The usual time was %1. A later date is fine too if your clinic says so.</source>
        <translation>Der übliche Zeitraum (%1) ist vorbei. Ein späterer Termin ist auch in Ordnung, wenn deine Praxis das sagt.</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>from now</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>First session: in %1</source>
        <translation>Erste Sitzung: in %1</translation>
    </message>
    <message>
        <source>First session: today</source>
        <translation>Erste Sitzung: heute</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Hat der Termin stattgefunden?</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Termin: %1</translation>
    </message>
    <message>
        <source>Booked: %1. That is within the usual time.</source>
        <translation>Termin: %1. Das liegt im üblichen Zeitraum.</translation>
    </message>
    <message>
        <source>Booked: %1. That is earlier than usual: ask your clinic.</source>
        <translation>Termin: %1. Das ist früher als üblich: Frag deine Praxis.</translation>
    </message>
    <message>
        <source>Booked: %1. That is later than usual, which is fine.</source>
        <translation>Termin: %1. Das ist später als üblich, aber in Ordnung.</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Healing</source>
        <translation>Heilung</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>Heilung</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Dein Tagebuch wird gelesen</translation>
    </message>
    <message>
        <source>Your healing, day by day</source>
        <translation>Deine Heilung, Tag für Tag</translation>
    </message>
    <message>
        <source>Session after session</source>
        <translation>Sitzung für Sitzung</translation>
    </message>
    <message>
        <source>Once your treatment is entered, you see here what is normal on each day, what is allowed again and when.</source>
        <translation>Sobald deine Behandlung eingetragen ist, siehst du hier, was an jedem Tag normal ist und was wann wieder möglich ist.</translation>
    </message>
    <message>
        <source>Once your treatment is entered, you see here when the next session of a series may be.</source>
        <translation>Sobald deine Behandlung eingetragen ist, siehst du hier, wann die nächste Sitzung einer Serie möglich ist.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>All healed up</source>
        <translation>Alles verheilt</translation>
    </message>
    <message numerus="yes">
        <source>week(s) ago</source>
        <translation>
            <numerusform>Woche her</numerusform>
            <numerusform>Wochen her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n day(s)</source>
        <translation>
            <numerusform>von %n Tag</numerusform>
            <numerusform>von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n week(s)</source>
        <translation>
            <numerusform>von %n Woche</numerusform>
            <numerusform>von %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>The next treatment is possible from %1.</source>
        <translation>Ab %1 ist die nächste Behandlung möglich.</translation>
    </message>
    <message>
        <source>The next treatment is possible when you and your clinic are ready.</source>
        <translation>Die nächste Behandlung ist möglich, wenn du und deine Praxis so weit seid.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Hat der Termin stattgefunden?</translation>
    </message>
    <message>
        <source>Your appointment was on %1.</source>
        <translation>Dein Termin war am %1.</translation>
    </message>
    <message>
        <source>Today, %1. Come with clean, dry skin.</source>
        <translation>Heute, %1. Komm mit sauberer, trockener Haut.</translation>
    </message>
    <message>
        <source>Your appointment. What helps beforehand shows up below when it is time.</source>
        <translation>Dein Termin. Was vorher hilft, erscheint unten, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>Tag noch</numerusform>
            <numerusform>Tage noch</numerusform>
        </translation>
    </message>
    <message>
        <source>SPF on first, then again every %1</source>
        <translation>Erst LSF, dann alle %1 nachcremen</translation>
    </message>
    <message>
        <source>No need to apply it again today</source>
        <translation>Heute kein Nachcremen mehr nötig</translation>
    </message>
    <message>
        <source>Time to put SPF on again</source>
        <translation>Zeit zum Nachcremen</translation>
    </message>
    <message>
        <source>Again at %1 · %2</source>
        <translation>Wieder um %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>60&#xa0;Minuten</numerusform>
            <numerusform>%n&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Verschoben: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
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
        <translation>bis zu deinem Termin</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Neue Behandlung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Dein Tagebuch wird gelesen</translation>
    </message>
    <message>
        <source>You are outside</source>
        <translation>Du bist draußen</translation>
    </message>
    <message>
        <source>Going outside?</source>
        <translation>Gehst du raus?</translation>
    </message>
</context>
<context>
    <name>TodaySheets</name>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Wenn deine Praxis etwas anderes sagt, richte dich nach ihr.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>Wie fühlt es sich an?</translation>
    </message>
    <message>
        <source>Check-ins so far</source>
        <translation>Bisherige Check-ins</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Später erinnern</translation>
    </message>
</context>
<context>
    <name>TookPlace</name>
    <message>
        <source>Yes, it did</source>
        <translation>Ja, er fand statt</translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation>Er wurde verschoben</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Er wurde abgesagt</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Treatment</name>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>Kopfhaut</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Dekolleté</translation>
    </message>
    <message>
        <source>Stretch marks</source>
        <translation>Dehnungsstreifen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Andere Stelle</translation>
    </message>
    <message>
        <source>Acne scars</source>
        <translation>Aknenarben</translation>
    </message>
    <message>
        <source>Other scars</source>
        <translation>Andere Narben</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>Haarausfall</translation>
    </message>
    <message>
        <source>Dark spots</source>
        <translation>Pigmentflecken</translation>
    </message>
    <message>
        <source>Large pores</source>
        <translation>Große Poren</translation>
    </message>
    <message>
        <source>Loose skin</source>
        <translation>Schlaffe Haut</translation>
    </message>
    <message>
        <source>Sun damage</source>
        <translation>Sonnenschäden</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Feine Linien</translation>
    </message>
    <message>
        <source>%1 · session %2 of %3</source>
        <translation>%1 · Sitzung %2 von %3</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <translation>%1 · Sitzung %2</translation>
    </message>
    <message>
        <source>%1 pen</source>
        <comment>needle length</comment>
        <translation>Pen %1</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>%1 roller</source>
        <comment>needle length</comment>
        <translation>Roller %1</translation>
    </message>
    <message>
        <source>roller</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>%1 radio frequency</source>
        <comment>needle length</comment>
        <translation>Radiofrequenz %1</translation>
    </message>
    <message>
        <source>radio frequency</source>
        <translation>Radiofrequenz</translation>
    </message>
    <message>
        <source>%1 home roller</source>
        <comment>needle length</comment>
        <translation>Roller für zu Hause, %1</translation>
    </message>
    <message>
        <source>home roller</source>
        <translation>Roller für zu Hause</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of sun care</source>
        <translation>
            <numerusform>%n Tag Sonnenschutz</numerusform>
            <numerusform>%n Tage Sonnenschutz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) gentle cleansing</source>
        <translation>
            <numerusform>%n Tag sanfte Reinigung</numerusform>
            <numerusform>%n Tage sanfte Reinigung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of daily care</source>
        <translation>
            <numerusform>%n Tag tägliche Pflege</numerusform>
            <numerusform>%n Tage tägliche Pflege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %n week(s)</source>
        <translation>
            <numerusform>nächste in %n Woche</numerusform>
            <numerusform>nächste in %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>next in %1–%2 weeks</source>
        <translation>nächste in %1–%2 Wochen</translation>
    </message>
    <message>
        <source>Day %1 photo</source>
        <translation>Foto Tag %1</translation>
    </message>
    <message>
        <source>From:
%1</source>
        <translation>Quellen:
%1</translation>
    </message>
</context>
<context>
    <name>TreatmentCard</name>
    <message>
        <source>My skin has healed</source>
        <translation>Meine Haut ist verheilt</translation>
    </message>
</context>
<context>
    <name>TreatmentFields</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>That is still to come: it is saved as an appointment, with what to do before it.</source>
        <translation>Das liegt noch vor dir: Es wird als Termin gespeichert, mit dem, was vorher zu tun ist.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>Nachsorgeplan</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notizen für dich</translation>
    </message>
    <message>
        <source>Serum, clinic, how it felt…</source>
        <translation>Serum, Praxis, wie es war&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TreatmentForm</name>
    <message>
        <source>That is more than two years ahead. Please check the date.</source>
        <translation>Das liegt mehr als zwei Jahre in der Zukunft. Bitte prüfe das Datum.</translation>
    </message>
    <message>
        <source>That is too long ago. Please check the date.</source>
        <translation>Das ist zu lange her. Bitte prüfe das Datum.</translation>
    </message>
    <message>
        <source>Choose where you are treated.</source>
        <translation>Wähle die behandelte Stelle.</translation>
    </message>
    <message>
        <source>Enter a length up to 10 mm, or choose “I don&apos;t know”.</source>
        <translation>Gib eine Länge bis 10&#xa0;mm ein oder wähle „Weiß ich nicht“.</translation>
    </message>
    <message>
        <source>Your journal already has a treatment there on that day. Save this one too?</source>
        <translation>In deinem Tagebuch steht an dem Tag schon eine Behandlung dieser Stelle. Diese auch speichern?</translation>
    </message>
    <message>
        <source>Needles are usually %1 to %2 long. Save %3?</source>
        <translation>Nadeln sind meist %1 bis %2 lang. %3 speichern?</translation>
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
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WhenCanI</name>
    <message>
        <source>Makeup</source>
        <translation>Make-up</translation>
    </message>
    <message>
        <source>Retinol</source>
        <translation>Retinol</translation>
    </message>
    <message>
        <source>Hard exercise</source>
        <translation>Intensiver Sport</translation>
    </message>
    <message>
        <source>Sauna or a hot bath</source>
        <translation>Sauna oder heißes Bad</translation>
    </message>
    <message>
        <source>The pool or the sea</source>
        <translation>Schwimmen (Pool, Meer)</translation>
    </message>
    <message>
        <source>Direct sun</source>
        <translation>Direkte Sonne</translation>
    </message>
    <message>
        <source>A flight into the sun</source>
        <translation>Flug in die Sonne</translation>
    </message>
    <message>
        <source>The next session: %1</source>
        <translation>Nächste Sitzung: %1</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>%1, treated on %2</source>
        <comment>area, date</comment>
        <translation>%1, behandelt am %2</translation>
    </message>
    <message>
        <source>As your clinic says</source>
        <translation>Wie deine Praxis es sagt</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Now, best by %1</source>
        <translation>Jetzt, am besten bis %1</translation>
    </message>
    <message>
        <source>Now. The usual time was until %1</source>
        <translation>Jetzt. Der übliche Zeitraum ging bis %1</translation>
    </message>
    <message>
        <source>Your series is complete. A touch-up from %1</source>
        <translation>Deine Serie ist abgeschlossen. Auffrischung ab %1</translation>
    </message>
    <message>
        <source>Your series is complete. A touch-up is possible now</source>
        <translation>Deine Serie ist abgeschlossen. Eine Auffrischung ist jetzt möglich</translation>
    </message>
    <message>
        <source>Your appointment was on %1. Say on Today whether it took place.</source>
        <translation>Dein Termin war am %1. Gib unter „Heute“ an, ob er stattgefunden hat.</translation>
    </message>
    <message>
        <source>Your appointment on %1 is earlier. Ask your clinic whether that is meant.</source>
        <translation>Dein Termin am %1 ist früher. Frag deine Praxis, ob das so gemeint ist.</translation>
    </message>
    <message>
        <source>Booked for %1.</source>
        <translation>Termin: %1.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>You switched this rule off</source>
        <translation>Du hast diese Regel ausgeschaltet</translation>
    </message>
    <message>
        <source>Your plan says nothing about it: ask your clinic</source>
        <translation>Dein Plan sagt dazu nichts: Frag deine Praxis</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Today from %1</source>
        <comment>a time</comment>
        <translation>Heute ab %1</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <comment>a time</comment>
        <translation>Morgen ab %1</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>a day, a time</comment>
        <translation>Ab %1, %2</translation>
    </message>
    <message>
        <source>Be back by %1: your appointment is on %2.</source>
        <translation>Sei bis %1 zurück: Dein Termin ist am %2.</translation>
    </message>
    <message>
        <source>Fine until your appointment on %1.</source>
        <translation>Erlaubt bis zu deinem Termin am %1.</translation>
    </message>
    <message>
        <source>Fine until %1: your appointment is on %2.</source>
        <translation>Erlaubt bis %1: Dein Termin ist am %2.</translation>
    </message>
</context>
<context>
    <name>WhenCanIPage</name>
    <message>
        <source>When can I …?</source>
        <translation>Wann darf ich&#xa0;…?</translation>
    </message>
    <message>
        <source>No treatment yet</source>
        <translation>Noch keine Behandlung</translation>
    </message>
    <message>
        <source>Once a treatment or an appointment is in your journal, this page says from when on each thing is fine again, and why.</source>
        <translation>Sobald eine Behandlung oder ein Termin in deinem Tagebuch steht, siehst du hier, ab wann was wieder möglich ist und warum.</translation>
    </message>
    <message>
        <source>From your aftercare plan and what is booked. Wait longer while your skin is still hot or sore.</source>
        <translation>Aus deinem Nachsorgeplan und deinen Terminen. Warte länger, solange deine Haut noch heiß oder wund ist.</translation>
    </message>
</context>
<context>
    <name>ZoomableImage</name>
    <message>
        <source>Opening the photo</source>
        <translation>Foto wird geöffnet</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CameraModel</name>
    <message>
        <source>%1 · match %2</source>
        <translation>%1 · wie %2</translation>
    </message>
    <message>
        <source>%1 · match last session</source>
        <translation>%1 · wie letzte Sitzung</translation>
    </message>
    <message>
        <source>No treatment yet</source>
        <translation>Noch keine Behandlung</translation>
    </message>
    <message>
        <source>A photo belongs to a treatment. Log it, and take the first photo.</source>
        <translation>Fotos gehören zu einer Behandlung. Trag sie ein und mach das erste Foto.</translation>
    </message>
    <message>
        <source>Photos need the camera</source>
        <translation>Für Fotos braucht es die Kamera</translation>
    </message>
    <message>
        <source>Your photos stay on this device, encrypted. The system asks you next.</source>
        <translation>Deine Fotos bleiben verschlüsselt auf diesem Gerät. Als Nächstes fragt dich das System.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Die Kamera ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Allow the camera for Afterglow in the system&apos;s settings, then come back.</source>
        <translation>Erlaube Afterglow die Kamera in den System­einstellungen und komm dann zurück.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Connect a camera, or add a photo from your files.</source>
        <translation>Schließ eine Kamera an oder füge ein Foto aus deinen Dateien hinzu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>Die Kamera liefert kein Bild</translation>
    </message>
    <message>
        <source>Another app may be using it. Close that app and try again.</source>
        <translation>Vielleicht benutzt eine andere App sie. Schließ diese App und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Die Kamera ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was disconnected. Connect it again, and it goes on.</source>
        <translation>Sie wurde getrennt. Schließ sie wieder an, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Hardly any space left</source>
        <translation>Kaum noch Speicherplatz</translation>
    </message>
    <message>
        <source>There is not enough room for a photo. Free some space on this device and try again.</source>
        <translation>Der Platz reicht nicht für ein Foto. Gib auf diesem Gerät etwas Speicherplatz frei und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Opening the camera</source>
        <translation>Kamera wird geöffnet</translation>
    </message>
    <message>
        <source>The photo was not taken. Please try again.</source>
        <translation>Das Foto wurde nicht aufgenommen. Bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Saved, encrypted on this device</source>
        <translation>Gespeichert, verschlüsselt auf diesem Gerät</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Halt still</translation>
    </message>
    <message>
        <source>Same place</source>
        <translation>Position gut</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Ich hatte eine Behandlung</translation>
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
        <translation>Keine Beschwerden</translation>
    </message>
    <message>
        <source>Check-in removed</source>
        <translation>Check-in entfernt</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CheckInModel</name>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Day %1 check-in</source>
        <translation>Check-in Tag %1</translation>
    </message>
    <message>
        <source>Check-in saved</source>
        <translation>Check-in gespeichert</translation>
    </message>
    <message>
        <source>Check-in saved. Please contact your clinic.</source>
        <translation>Check-in gespeichert. Bitte melde dich bei deiner Praxis.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ClinicModel</name>
    <message>
        <source>Add its number, to have it when you need it</source>
        <translation>Trag ihre Nummer ein, dann hast du sie bei Bedarf</translation>
    </message>
    <message>
        <source>This device can&apos;t make the call. The number is %1.</source>
        <translation>Dieses Gerät kann nicht anrufen. Die Nummer ist %1.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CompareModel</name>
    <message>
        <source>Before and now</source>
        <translation>Vorher und jetzt</translation>
    </message>
    <message>
        <source>%1 and now</source>
        <translation>%1 und jetzt</translation>
    </message>
    <message>
        <source>The first and the newest</source>
        <translation>Das erste und das neueste</translation>
    </message>
    <message>
        <source>Before, this time and last time</source>
        <translation>Vorher, dieses und letztes Mal</translation>
    </message>
    <message>
        <source>%1, this time and last time</source>
        <translation>%1, dieses und letztes Mal</translation>
    </message>
</context>
<context>
    <name>afterglow::app::EraseModel</name>
    <message>
        <source>erase</source>
        <extracomment>What the patient types to confirm that everything is to be erased: one short word, in small letters.</extracomment>
        <translation>löschen</translation>
    </message>
</context>
<context>
    <name>afterglow::app::LearnModel</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::LogTreatmentModel</name>
    <message>
        <source>Saved. Your preparation is planned.</source>
        <translation>Gespeichert. Deine Vorbereitung ist geplant.</translation>
    </message>
    <message>
        <source>Saved. Your aftercare is planned.</source>
        <translation>Gespeichert. Deine Nachsorge ist geplant.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Neue Behandlung</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Save appointment</source>
        <translation>Termin speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and plan aftercare</source>
        <translation>Speichern, Nachsorge planen</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>RF</source>
        <comment>radio frequency microneedling</comment>
        <translation>RF</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sitzung %1 von %2</translation>
    </message>
    <message>
        <source>Choose the new date.</source>
        <translation>Wähle den neuen Termin.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::PhotoImportModel</name>
    <message>
        <source>has a format that this device can&apos;t read; save it as JPEG first</source>
        <translation>hat ein Format, das dieses Gerät nicht lesen kann; speichere es zuerst als JPEG</translation>
    </message>
    <message>
        <source>is larger than 64 megapixels</source>
        <translation>ist größer als 64 Megapixel</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is in your journal already</source>
        <translation>ist schon in deinem Tagebuch</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>hat kein Datum</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>was not imported: you cancelled</source>
        <translation>wurde nicht importiert: Du hast abgebrochen</translation>
    </message>
    <message>
        <source>was not saved: there is no space left</source>
        <translation>wurde nicht gespeichert: Kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>was not saved; try again</source>
        <translation>wurde nicht gespeichert; versuch es noch einmal</translation>
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
        <translation>lässt sich nicht als Bild lesen</translation>
    </message>
</context>
<context>
    <name>afterglow::app::PhotosModel</name>
    <message>
        <source>Your photos can&apos;t be opened: their key is missing. They are untouched. If this folder came from another device or a backup, bring the key along with it.</source>
        <translation>Deine Fotos lassen sich nicht öffnen: Ihr Schlüssel fehlt. Sie sind unverändert. Wenn dieser Ordner von einem anderen Gerät oder aus einer Sicherung stammt, bring den Schlüssel mit.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened: the place that keeps their key is locked. Unlock it, then try again.</source>
        <translation>Deine Fotos lassen sich nicht öffnen: Der Schlüsselspeicher ist gesperrt. Entsperre ihn und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened right now: the place that keeps their key doesn&apos;t answer. Try again in a moment.</source>
        <translation>Deine Fotos lassen sich gerade nicht öffnen: Der Schlüsselspeicher antwortet nicht. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no space left on this device. Free some, then try again.</source>
        <translation>Auf diesem Gerät ist kein Speicherplatz mehr frei. Schaffe etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your journal is in use by another program. Try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade dein Tagebuch. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened right now. They are untouched. Try again.</source>
        <translation>Deine Fotos lassen sich gerade nicht öffnen. Sie sind unverändert. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The key is kept in your system&apos;s key store.</source>
        <translation>Der Schlüssel liegt im Schlüsselspeicher deines Systems.</translation>
    </message>
    <message>
        <source>This system has no key store, so the key is kept in a file of the app&apos;s folder that only your account may read. Whoever copies that folder has the key as well.</source>
        <translation>Dieses System hat keinen Schlüsselspeicher, deshalb liegt der Schlüssel in einer Datei im Ordner der App, die nur dein Benutzerkonto lesen darf. Wer diesen Ordner kopiert, hat auch den Schlüssel.</translation>
    </message>
    <message>
        <source>Photo deleted</source>
        <translation>Foto gelöscht</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ProductsModel</name>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it.</source>
        <translation>Gib dem Produkt einen Namen, damit du es erkennst.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::RednessModel</name>
    <message>
        <source>imported, its camera isn&apos;t known</source>
        <translation>importiert, Kamera unbekannt</translation>
    </message>
    <message>
        <source>taken by another camera</source>
        <translation>mit anderer Kamera aufgenommen</translation>
    </message>
    <message>
        <source>the photo with the marks can&apos;t be opened</source>
        <translation>das Foto mit den Markierungen lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>es lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>taken from elsewhere: the marks can&apos;t be found</source>
        <translation>aus anderer Position aufgenommen: Markierungen nicht auffindbar</translation>
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
        <translation>Gesendet. Ist sie angekommen?</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>On this computer reminders come while Afterglow runs. You can close its window: it goes on in the background while a reminder is still to come.</source>
        <translation>Auf diesem Computer kommen Erinnerungen, solange Afterglow läuft. Du kannst das Fenster schließen: Solange noch eine Erinnerung kommt, läuft Afterglow im Hintergrund weiter.</translation>
    </message>
    <message>
        <source>After you log in</source>
        <translation>Nach der Anmeldung</translation>
    </message>
    <message>
        <source>Afterglow starts by itself in the background.</source>
        <translation>Afterglow startet von selbst im Hintergrund.</translation>
    </message>
    <message>
        <source>Afterglow doesn&apos;t start by itself. Open it once each time you have started this computer.</source>
        <translation>Afterglow startet nicht von selbst. Öffne es nach jedem Start dieses Computers einmal.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Afterglow may remind you to the minute.</source>
        <translation>Afterglow darf dich auf die Minute genau erinnern.</translation>
    </message>
    <message>
        <source>Reminders may come late. Allow alarms for Afterglow in the system&apos;s settings.</source>
        <translation>Erinnerungen können verspätet kommen. Erlaube Afterglow in den System­einstellungen „Wecker und Erinnerungen“.</translation>
    </message>
    <message>
        <source>Saving the battery</source>
        <translation>Akku sparen</translation>
    </message>
    <message>
        <source>The system doesn&apos;t hold Afterglow back.</source>
        <translation>Das System bremst Afterglow nicht.</translation>
    </message>
    <message>
        <source>To save the battery, the system may hold reminders back. Make an exception for Afterglow in its settings.</source>
        <translation>Um den Akku zu schonen, kann das System Erinnerungen zurückhalten. Lege in den System­einstellungen eine Ausnahme für Afterglow fest.</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>Bisher still</translation>
    </message>
    <message>
        <source>Your reminders only wait in the Notification Centre, without a banner or a sound. Allow them, so that you notice when it is time.</source>
        <translation>Deine Erinnerungen warten nur in der Mitteilungs­zentrale, ohne Banner und ohne Ton. Erlaube sie, damit du merkst, wann es so weit ist.</translation>
    </message>
    <message>
        <source>Unused for months</source>
        <translation>Monatelang nicht geöffnet</translation>
    </message>
    <message>
        <source>The system lets Afterglow remind you however long you don&apos;t open it.</source>
        <translation>Das System lässt Afterglow erinnern, egal wie lange du es nicht öffnest.</translation>
    </message>
    <message>
        <source>If you don&apos;t open Afterglow for some months, the system stops its reminders. You can switch that off for Afterglow.</source>
        <translation>Wenn du Afterglow einige Monate nicht öffnest, hält das System seine Erinnerungen an. Du kannst das für Afterglow abschalten.</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>Keine geplant.</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Nächste Erinnerung</translation>
    </message>
    <message>
        <source>Last planned</source>
        <translation>Zuletzt geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) ahead</source>
        <translation>
            <numerusform>%n Erinnerung steht an</numerusform>
            <numerusform>%n Erinnerungen stehen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Not since Afterglow was started.</source>
        <translation>Seit dem Start von Afterglow noch nicht.</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>Zuletzt angezeigt</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>It comes at %1. You can do something else meanwhile, but leave Afterglow open.</source>
        <translation>Sie kommt um %1. Du kannst inzwischen etwas anderes tun, aber lass Afterglow geöffnet.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichti­gungen</translation>
    </message>
    <message>
        <source>This device shows Afterglow&apos;s notifications.</source>
        <translation>Dieses Gerät zeigt die Benachrichti­gungen von Afterglow.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::RemindersModel</name>
    <message>
        <source>They begin with a treatment</source>
        <translation>Sie beginnen mit einer Behandlung</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächste: %1</translation>
    </message>
    <message>
        <source>None are planned right now</source>
        <translation>Zurzeit sind keine geplant</translation>
    </message>
    <message>
        <source>None in the next seven days. The next one comes later: %1.</source>
        <translation>Keine in den nächsten sieben Tagen. Die nächste kommt später: %1.</translation>
    </message>
    <message>
        <source>None are planned right now.</source>
        <translation>Zurzeit sind keine geplant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The title of a plan and a part of it: &quot;Standard microneedling: Care&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Off: neither an alert comes, nor does it stand on Today.</source>
        <translation>Aus: Es kommt keine Benachrichtigung, und unter „Heute“ steht auch nichts.</translation>
    </message>
    <message>
        <source>It is on Today, without an alert.</source>
        <translation>Steht unter „Heute“, ohne Benachrichtigung.</translation>
    </message>
    <message>
        <source>All as the plan says</source>
        <translation>Alle wie im Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n aus</numerusform>
            <numerusform>%n aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at your own time</source>
        <translation>
            <numerusform>%n mit eigener Uhrzeit</numerusform>
            <numerusform>%n mit eigener Uhrzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>Zu jeder Uhrzeit</translation>
    </message>
    <message>
        <source>Awake from %1 to %2</source>
        <translation>Wach von %1 bis %2</translation>
    </message>
    <message>
        <source>Both are the same: reminders come at any hour.</source>
        <translation>Beide sind gleich: Erinnerungen kommen zu jeder Uhrzeit.</translation>
    </message>
    <message>
        <source>A reminder that is due while you sleep waits until you wake up. Many times of the plan follow from these two.</source>
        <translation>Was kommen würde, während du schläfst, wartet, bis du aufwachst. Viele Uhrzeiten im Plan richten sich nach diesen beiden.</translation>
    </message>
    <message>
        <source>As many as the plan has</source>
        <translation>So viele, wie der Plan vorsieht</translation>
    </message>
    <message numerus="yes">
        <source>At most %n a day</source>
        <translation>
            <numerusform>Höchstens %n am Tag</numerusform>
            <numerusform>Höchstens %n am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Wherever you are, they come by the clock of %1.</source>
        <translation>Wo du auch bist, sie kommen nach der Uhrzeit zu Hause (%1).</translation>
    </message>
    <message>
        <source>They come by the clock of the place where you are.</source>
        <translation>Sie kommen nach der Uhrzeit des Ortes, an dem du bist.</translation>
    </message>
    <message>
        <source>From now on at %1</source>
        <translation>Ab jetzt um %1</translation>
    </message>
    <message>
        <source>As the plan says again: at %1</source>
        <translation>Wieder wie im Plan: um %1</translation>
    </message>
    <message>
        <source>You wake up at %1</source>
        <translation>Aufwachzeit: %1</translation>
    </message>
    <message>
        <source>You go to sleep at %1</source>
        <translation>Schlafenszeit: %1</translation>
    </message>
</context>
<context>
    <name>afterglow::app::SessionModel</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Needle depth</source>
        <translation>Nadellänge</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Products on the skin</source>
        <translation>Produkte auf der Haut</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>Nachsorgeplan</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notizen für dich</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>Verheilt</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>Noch nicht markiert</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n Check-in</numerusform>
            <numerusform>%n Check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterglow::app::SessionRemoval</name>
    <message>
        <source>Removed from your journal</source>
        <translation>Aus deinem Tagebuch entfernt</translation>
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
        <translation>Termine</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Hat der Termin stattgefunden?</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>area, month</comment>
        <translation>%1, ab %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::TextShare</name>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write there.</source>
        <translation>Nicht gespeichert: Dieses Gerät lässt die App dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left there.</source>
        <translation>Nicht gespeichert: Dort ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>Not saved: that place can&apos;t be written to.</source>
        <translation>Nicht gespeichert: An diesem Ort kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Außerhalb der App gespeichert.</translation>
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
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Nothing to do today. Be kind to your skin.</source>
        <translation>Heute ist nichts zu tun. Gönn deiner Haut Ruhe.</translation>
    </message>
    <message>
        <source>All done for today. Rest well.</source>
        <translation>Für heute ist alles erledigt. Ruh dich gut aus.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>In 30 Minuten</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 Stunde</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>In 3 Stunden</translation>
    </message>
    <message>
        <source>This evening, at %1</source>
        <translation>Heute Abend um %1</translation>
    </message>
    <message>
        <source>In the morning, at %1</source>
        <translation>Am Morgen um %1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Verschoben auf %1</translation>
    </message>
    <message>
        <source>Put off until tomorrow, %1</source>
        <translation>Verschoben auf morgen, %1</translation>
    </message>
    <message>
        <source>Marked as healed</source>
        <translation>Als verheilt markiert</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Um %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Aftercare companion for microneedling</source>
        <translation>Begleiter für die Nachsorge nach Microneedling</translation>
    </message>
    <message>
        <source>Give reminders, without a window.</source>
        <translation>Nur erinnern, ohne Fenster.</translation>
    </message>
    <message>
        <source>End the app that runs in the background.</source>
        <translation>Die App beenden, die im Hintergrund läuft.</translation>
    </message>
    <message>
        <source>Keep the journal in this folder.</source>
        <translation>Das Tagebuch in diesem Ordner führen.</translation>
    </message>
    <message>
        <source>Light or dark, whatever the system says.</source>
        <translation>Hell oder dunkel, unabhängig vom System.</translation>
    </message>
    <message>
        <source>The size of text, 1 to 2.</source>
        <translation>Die Textgröße, 1 bis 2.</translation>
    </message>
    <message>
        <source>Mirror the screens.</source>
        <translation>Die Bildschirme spiegeln.</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Nichts bewegt sich.</translation>
    </message>
</context>
</TS>

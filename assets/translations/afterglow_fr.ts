<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
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
        <translation>À quoi sert Afterglow</translation>
    </message>
    <message>
        <source>Afterglow helps you care for your skin after microneedling, day by day, until it has healed.</source>
        <translation>Afterglow vous aide à prendre soin de votre peau après un microneedling, jour après jour, jusqu’à ce qu’elle ait cicatrisé.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Ce qu’Afterglow n’est pas</translation>
    </message>
    <message>
        <source>It gives no medical advice and no diagnosis. Where your clinic tells you something else, follow your clinic.</source>
        <translation>Cette application ne donne ni avis médical ni diagnostic. Si votre clinique vous dit autre chose, suivez-la.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>No fragrance or alcohol</source>
        <translation>Ni parfum ni alcool</translation>
    </message>
    <message>
        <source>Until the skin has calmed down</source>
        <translation>Jusqu’à ce que la peau soit apaisée</translation>
    </message>
    <message>
        <source>Two articles say no harsh products for a few days. Neither gives a number for fragrance or alcohol, so the app counts both as harsh until this phase ends: %1.</source>
        <translation>Deux articles disent d’éviter les produits agressifs quelques jours. Aucun ne donne de durée pour le parfum ou l’alcool&#xa0;: l’application les compte donc tous deux comme agressifs jusqu’à la fin de cette phase («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>%1 · %2, appointment on %3</source>
        <comment>rule, area, date</comment>
        <translation>%1 · %2, rendez-vous le %3</translation>
    </message>
    <message>
        <source>%1 · %2, treated on %3</source>
        <comment>rule, area, date</comment>
        <translation>%1 · %2, séance du %3</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Si votre clinique dit autre chose, suivez-la.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>Where</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Hide the figure</source>
        <translation>Masquer la silhouette</translation>
    </message>
    <message>
        <source>Show on a figure</source>
        <translation>Montrer une silhouette</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Where, on a figure</source>
        <translation>Zone, sur une silhouette</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>Turn towards the light</source>
        <translation>Tournez-vous vers la lumière</translation>
    </message>
    <message>
        <source>Step out of the bright light</source>
        <translation>Sortez de la lumière vive</translation>
    </message>
    <message>
        <source>Let the light come from the front</source>
        <translation>La lumière doit venir de face</translation>
    </message>
    <message>
        <source>Light OK</source>
        <translation>Lumière OK</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Wipe the lens</source>
        <translation>Essuyez l’objectif</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Ne bougez plus</translation>
    </message>
    <message>
        <source>Line up with the last photo</source>
        <translation>Alignez-vous sur la dernière photo</translation>
    </message>
    <message>
        <source>Move a little closer</source>
        <translation>Approchez un peu</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>Reculez un peu</translation>
    </message>
    <message>
        <source>A little to your left</source>
        <translation>Un peu à votre gauche</translation>
    </message>
    <message>
        <source>A little to your right</source>
        <translation>Un peu à votre droite</translation>
    </message>
    <message>
        <source>A little higher</source>
        <translation>Un peu plus haut</translation>
    </message>
    <message>
        <source>A little lower</source>
        <translation>Un peu plus bas</translation>
    </message>
    <message>
        <source>Straighten up a little</source>
        <translation>Redressez un peu</translation>
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
        <translation>Vos photos</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Arrêter le retardateur</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Other camera</source>
        <translation>Autre appareil photo</translation>
    </message>
</context>
<context>
    <name>CameraReview</name>
    <message>
        <source>The photo just taken</source>
        <translation>La photo qui vient d’être prise</translation>
    </message>
    <message>
        <source>Keeping the photo</source>
        <translation>Enregistrement de la photo</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>Close the camera</source>
        <translation>Fermer l’appareil photo</translation>
    </message>
    <message>
        <source>Last photo, timer and more</source>
        <translation>Dernière photo, retardateur et plus</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Treated area</source>
        <translation>Zone traitée</translation>
    </message>
    <message>
        <source>Last photo over the preview</source>
        <translation>Dernière photo sur l’aperçu</translation>
    </message>
    <message>
        <source>Helps you to stand where you stood before.</source>
        <translation>Vous aide à vous placer comme la fois précédente.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Takes itself</source>
        <translation>Déclenchement automatique</translation>
    </message>
    <message>
        <source>When everything matches the last photo and you hold still.</source>
        <translation>Quand tout correspond à la dernière photo et que vous ne bougez plus.</translation>
    </message>
    <message>
        <source>Timer, 3 seconds</source>
        <translation>Retardateur, 3&#xa0;secondes</translation>
    </message>
    <message>
        <source>Time to move your hand away from the button.</source>
        <translation>Le temps d’éloigner la main du bouton.</translation>
    </message>
</context>
<context>
    <name>CameraState</name>
    <message>
        <source>Your photos</source>
        <translation>Vos photos</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Usually gone by now</source>
        <translation>Habituel&#xa0;: plus rien</translation>
    </message>
    <message>
        <source>Mild is usual now</source>
        <translation>Habituel&#xa0;: un peu</translation>
    </message>
    <message>
        <source>Up to medium is usual now</source>
        <translation>Habituel&#xa0;: jusqu’à assez</translation>
    </message>
    <message>
        <source>Even strong is usual now</source>
        <translation>Habituel&#xa0;: jusqu’à beaucoup</translation>
    </message>
    <message>
        <source>usually gone by now</source>
        <translation>habituel à ce stade&#xa0;: plus rien</translation>
    </message>
    <message>
        <source>usual by now: mild at most</source>
        <translation>habituel à ce stade&#xa0;: un peu au plus</translation>
    </message>
    <message>
        <source>usual by now: medium at most</source>
        <translation>habituel à ce stade&#xa0;: assez au plus</translation>
    </message>
    <message>
        <source>usual by now: up to strong</source>
        <translation>habituel à ce stade&#xa0;: jusqu’à beaucoup</translation>
    </message>
    <message>
        <source>Stronger than is usual by day %1: %2.</source>
        <translation>Plus fort que ce qui est habituel au jour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>how strong a symptom is</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Mild</source>
        <comment>how strong a symptom is</comment>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>how strong a symptom is</comment>
        <translation>Assez</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>how strong a symptom is</comment>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Stronger than expected</source>
        <translation>Plus fort qu’attendu</translation>
    </message>
    <message>
        <source>Expected this week</source>
        <translation>Attendu cette semaine</translation>
    </message>
    <message>
        <source>Usual until day %1</source>
        <translation>Habituel jusqu’au jour %1</translation>
    </message>
    <message>
        <source>Less than on day %1</source>
        <translation>Moins qu’au jour %1</translation>
    </message>
    <message>
        <source>More than on day %1</source>
        <translation>Plus qu’au jour %1</translation>
    </message>
    <message>
        <source>As on day %1</source>
        <translation>Comme au jour %1</translation>
    </message>
    <message>
        <source>This is as expected</source>
        <translation>C’est ce qui est attendu</translation>
    </message>
    <message>
        <source>What you feel is usual for day %1. Go on as planned.</source>
        <translation>Ce que vous ressentez est habituel au jour %1. Continuez comme prévu.</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Please contact your clinic today</source>
        <translation>Contactez votre clinique aujourd’hui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a red flag and what the plan says about it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check in again tomorrow. If it gets stronger or stays, contact your clinic.</source>
        <translation>Refaites un bilan demain. Si cela augmente ou ne passe pas, contactez votre clinique.</translation>
    </message>
    <message>
        <source>This app cannot diagnose; a professional should look at it.</source>
        <translation>Cette application ne peut pas poser de diagnostic&#x202f;; un professionnel de santé doit vous examiner.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two things said about a symptom</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a symptom and how strong it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check-in after microneedling</source>
        <translation>Bilan après un microneedling</translation>
    </message>
    <message>
        <source>Treatment: %1, %2</source>
        <translation>Séance&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the day&apos;s number, the date, the time</comment>
        <translation>%1&#xa0;: %2 à %3</translation>
    </message>
    <message>
        <source>on day %1: %2</source>
        <comment>how strong a symptom was at the check-in before</comment>
        <translation>au jour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Warning signs: %1</source>
        <translation>Signes d’alerte&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no warning signs</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written down by the patient. Not a diagnosis.</source>
        <translation>Noté par la personne traitée. Ce n’est pas un diagnostic.</translation>
    </message>
</context>
<context>
    <name>CheckInAdvice</name>
    <message>
        <source>Call clinic</source>
        <translation>Appeler la clinique</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number</source>
        <translation>Ajouter le numéro de la clinique</translation>
    </message>
    <message>
        <source>Share report</source>
        <translation>Partager le rapport</translation>
    </message>
</context>
<context>
    <name>CheckInEntry</name>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Share the report of %1</source>
        <translation>Partager le rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the check-in of %1</source>
        <translation>Retirer le bilan&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CheckInHistoryScreen</name>
    <message>
        <source>Check-ins</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>No check-ins yet</source>
        <translation>Pas encore de bilan</translation>
    </message>
    <message>
        <source>Tell how it feels once a day. You see what is usual by then, and when to contact your clinic.</source>
        <translation>Une fois par jour, dites comment va votre peau. Vous voyez ce qui est habituel à ce stade, et quand contacter votre clinique.</translation>
    </message>
    <message>
        <source>The bottom of a chart is none, its top strong. Not a diagnosis.</source>
        <translation>Sur un graphique, le bas est «&#xa0;Rien&#xa0;», le haut «&#xa0;Beaucoup&#xa0;». Ce n’est pas un diagnostic.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>Comment va votre peau&#x202f;?</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>bilan</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>You began this check-in earlier.</source>
        <translation>Vous avez déjà commencé ce bilan.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Any of these?</source>
        <translation>Un de ces signes&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What your clinic should know</source>
        <translation>Ce que votre clinique devrait savoir</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>bilan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Tap what applies. What you leave out counts as none.</source>
        <translation>Touchez ce qui s’applique. Ce que vous laissez vide compte comme «&#xa0;Rien&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>Ne pas attendre</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>Open</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>CivilText</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
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
        <translation>Votre clinique</translation>
    </message>
    <message>
        <source>When a check-in says to contact your clinic, its number is one tap away. It stays on this device.</source>
        <translation>Quand un bilan dit de contacter votre clinique, son numéro est à portée de main. Il reste sur cet appareil.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CompareControls</name>
    <message>
        <source>Two photos are needed</source>
        <translation>Il faut deux photos</translation>
    </message>
    <message>
        <source>Take another one in the same pose, then compare them here.</source>
        <translation>Prenez-en une autre dans la même pose, puis comparez-les ici.</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Façon de comparer</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Fondu</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>From the first to the second</source>
        <translation>De la première à la seconde</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Afficher la première</translation>
    </message>
    <message>
        <source>Show the second</source>
        <translation>Afficher la seconde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare with care. %1</source>
        <translation>Comparez avec prudence. %1</translation>
    </message>
    <message>
        <source>Pairs worth looking at</source>
        <translation>Paires à regarder</translation>
    </message>
    <message>
        <source>Line them up</source>
        <translation>Aligner les deux</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>Enregistrement de l’image</translation>
    </message>
    <message>
        <source>Aligning the photos</source>
        <translation>Alignement des photos</translation>
    </message>
    <message>
        <source>Both photos, next to each other, with their days. Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>Les deux photos, côte à côte, avec leurs jours. Toute personne qui a le fichier peut le regarder. Il ne contient pas de métadonnées&#xa0;: ni lieu, ni date, ni appareil.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Enregistré hors de l’application.</translation>
    </message>
</context>
<context>
    <name>CompareStrip</name>
    <message>
        <source>Which one to choose</source>
        <translation>Laquelle choisir</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>1re&#xa0;: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>2de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Let the two change places</source>
        <translation>Échanger les deux</translation>
    </message>
    <message>
        <source>Photos to choose from</source>
        <translation>Photos au choix</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
</context>
<context>
    <name>ComparisonHandle</name>
    <message>
        <source>The line between the two photos</source>
        <translation>La ligne entre les deux photos</translation>
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
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>%1, today</source>
        <translation>%1, aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This removes from this device everything that Afterglow knows:</source>
        <translation>Ceci retire de cet appareil tout ce qu’Afterglow sait&#xa0;:</translation>
    </message>
    <message>
        <source>your treatments, appointments and notes</source>
        <translation>vos séances, rendez-vous et notes</translation>
    </message>
    <message>
        <source>what you ticked, and how your skin was</source>
        <translation>ce que vous avez coché, et l’état de votre peau</translation>
    </message>
    <message>
        <source>all photos, and the key that opens them</source>
        <translation>toutes les photos, et la clé qui les ouvre</translation>
    </message>
    <message>
        <source>reminders that are still to come</source>
        <translation>les rappels encore à venir</translation>
    </message>
    <message>
        <source>your clinic, and how the app is set</source>
        <translation>votre clinique et les réglages de l’application</translation>
    </message>
    <message>
        <source>Nobody can bring it back, and neither can we. Pictures and texts that you saved or shared outside the app stay where they are.</source>
        <translation>Personne ne peut le récupérer, et nous non plus. Les images et les textes que vous avez enregistrés ou partagés hors de l’application restent où ils sont.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>Tout effacer, vraiment&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>To erase everything for good, type this word: %1</source>
        <translation>Pour tout effacer définitivement, saisissez ce mot&#xa0;: %1</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>Le mot</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Your journal is newer than this app</source>
        <translation>Votre journal est plus récent que cette application</translation>
    </message>
    <message>
        <source>It was written by a newer version of Afterglow. Please update the app. Your journal is untouched.</source>
        <translation>Il a été écrit par une version plus récente d’Afterglow. Mettez l’application à jour. Votre journal est intact.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be read</source>
        <translation>Votre journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file seems to be damaged. Nothing was changed. If you have a backup, keep it safe. To begin anew, erase everything.</source>
        <translation>Le fichier semble endommagé. Rien n’a été modifié. Si vous avez une sauvegarde, gardez-la en lieu sûr. Pour recommencer, effacez tout.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>Il n’y a plus d’espace</translation>
    </message>
    <message>
        <source>Free some space on this device, then try again. Your journal is untouched.</source>
        <translation>Libérez de l’espace sur cet appareil, puis réessayez. Votre journal est intact.</translation>
    </message>
    <message>
        <source>Your journal is in use</source>
        <translation>Votre journal est déjà ouvert</translation>
    </message>
    <message>
        <source>Another program has it open right now. Close it, then try again.</source>
        <translation>Un autre programme l’utilise en ce moment. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>Votre journal est verrouillé</translation>
    </message>
    <message>
        <source>This device doesn&apos;t let the app read or write its folder. Allow it, then try again.</source>
        <translation>Cet appareil ne laisse pas l’application lire ou écrire son dossier. Autorisez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be opened</source>
        <translation>Votre journal ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>This device reports a failure of its storage. Try again, or restart the device.</source>
        <translation>Cet appareil signale une panne de son stockage. Réessayez, ou redémarrez l’appareil.</translation>
    </message>
    <message>
        <source>The key of your photos is still here. It opens nothing any more.</source>
        <translation>La clé de vos photos est encore là. Elle n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Photos are still here.</source>
        <translation>Des photos sont encore là.</translation>
    </message>
    <message>
        <source>Your journal is still here.</source>
        <translation>Votre journal est encore là.</translation>
    </message>
    <message>
        <source>A form that you began is still here.</source>
        <translation>Un formulaire que vous avez commencé est encore là.</translation>
    </message>
    <message>
        <source>The example data is still here.</source>
        <translation>Les données d’exemple sont encore là.</translation>
    </message>
    <message>
        <source>What you chose about this app is still here.</source>
        <translation>Vos choix pour cette application sont encore là.</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>Tout n’a pas pu être effacé</translation>
    </message>
    <message>
        <source>Nothing was erased: your journal is in use by another program. Try again in a moment.</source>
        <translation>Rien n’a été effacé&#xa0;: un autre programme utilise votre journal. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Nothing was erased: there is no space left on this device. Free some, then try again.</source>
        <translation>Rien n’a été effacé&#xa0;: il n’y a plus d’espace sur cet appareil. Libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was erased: this device doesn&apos;t let the app write to its folder.</source>
        <translation>Rien n’a été effacé&#xa0;: cet appareil ne laisse pas l’application écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Nothing was erased. Try again.</source>
        <translation>Rien n’a été effacé. Réessayez.</translation>
    </message>
    <message>
        <source>Your journal is in use by another program. Try again in a moment.</source>
        <translation>Un autre programme utilise votre journal. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>A part of your journal can&apos;t be read. Nothing was changed.</source>
        <translation>Une partie de votre journal ne peut pas être lue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your journal was changed by a newer version of the app. Please update.</source>
        <translation>Votre journal a été modifié par une version plus récente. Mettez l’application à jour.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be read right now. Try again.</source>
        <translation>Votre journal ne peut pas être lu pour le moment. Réessayez.</translation>
    </message>
    <message>
        <source>Not saved: your journal is in use by another program. Try again in a moment.</source>
        <translation>Non enregistré&#xa0;: un autre programme utilise votre journal. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left on this device. Free some, then try again.</source>
        <translation>Non enregistré&#xa0;: il n’y a plus d’espace sur cet appareil. Libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write to its folder.</source>
        <translation>Non enregistré&#xa0;: cet appareil ne laisse pas l’application écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Not saved: a part of your journal can&apos;t be read.</source>
        <translation>Non enregistré&#xa0;: une partie de votre journal ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Not saved: your journal was changed by a newer version of the app. Please update.</source>
        <translation>Non enregistré&#xa0;: votre journal a été modifié par une version plus récente. Mettez l’application à jour.</translation>
    </message>
    <message>
        <source>Not saved: this entry isn&apos;t there any more.</source>
        <translation>Non enregistré&#xa0;: cette entrée n’existe plus.</translation>
    </message>
    <message>
        <source>Not saved. Try again.</source>
        <translation>Non enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>Not shared: no app on this device takes it.</source>
        <translation>Non partagé&#xa0;: aucune application de cet appareil ne l’accepte.</translation>
    </message>
    <message>
        <source>Not shared: there is no space left on this device. Free some, then try again.</source>
        <translation>Non partagé&#xa0;: il n’y a plus d’espace sur cet appareil. Libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>Not shared. Try again.</source>
        <translation>Non partagé. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was imported: this device has no photo picker.</source>
        <translation>Rien n’a été importé&#xa0;: cet appareil n’a pas de sélecteur de photos.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is no space left on this device. Free some, then try again.</source>
        <translation>Rien n’a été importé&#xa0;: il n’y a plus d’espace sur cet appareil. Libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again.</source>
        <translation>Rien n’a été importé. Réessayez.</translation>
    </message>
    <message>
        <source>Reminders can&apos;t be shown: no notification service is running on this computer.</source>
        <translation>Les rappels ne peuvent pas s’afficher&#xa0;: aucun service de notification n’est actif sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Reminders are switched off for this app, all or some of them. You can allow them in the system&apos;s settings.</source>
        <translation>Les rappels sont désactivés pour cette application, tous ou certains. Vous pouvez les autoriser dans les réglages du système.</translation>
    </message>
    <message>
        <source>A reminder could not be shown. The app goes on trying.</source>
        <translation>Un rappel n’a pas pu s’afficher. L’application continue d’essayer.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Hyaluronic acid</source>
        <translation>Acide hyaluronique</translation>
    </message>
    <message>
        <source>Example clinic</source>
        <translation>Clinique d’exemple</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <source>Example data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>End the example</source>
        <translation>Quitter l’exemple</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Care for your skin, day&#xa0;by&#xa0;day</source>
        <translation>Prendre soin de sa peau, jour après jour</translation>
    </message>
    <message>
        <source>After microneedling, Afterglow tells you what to do today, what to leave out for now, and when each thing is fine again.</source>
        <translation>Après un microneedling, Afterglow vous dit ce qu’il faut faire aujourd’hui, ce qu’il faut éviter pour l’instant, et quand chaque chose est de nouveau possible.</translation>
    </message>
    <message>
        <source>Your photos stay on this&#xa0;device</source>
        <translation>Vos photos restent sur cet appareil</translation>
    </message>
    <message>
        <source>There is no account and no server, and the app never goes online. Photos are encrypted: nobody sees them unless you share them yourself.</source>
        <translation>Il n’y a ni compte ni serveur, et l’application ne va jamais en ligne. Les photos sont chiffrées&#xa0;: personne ne les voit, sauf si vous les partagez vous-même.</translation>
    </message>
    <message>
        <source>Your clinic comes first</source>
        <translation>Votre clinique d’abord</translation>
    </message>
    <message>
        <source>What you read here is general aftercare, not medical advice. Where your clinic tells you something else, follow your clinic. Call them when something worries you.</source>
        <translation>Ce que vous lisez ici, ce sont des soins généraux, pas un avis médical. Si votre clinique vous dit autre chose, suivez-la. Appelez-la si quelque chose vous inquiète.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Comment voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>You can also look around first, with example data that one tap removes.</source>
        <translation>Vous pouvez aussi d’abord découvrir l’application avec des données d’exemple, qui disparaissent d’un geste.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Not everything could be erased</source>
        <translation>Tout n’a pas pu être effacé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>J’ai eu une séance</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>J’ai un rendez-vous</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Découvrir</translation>
    </message>
</context>
<context>
    <name>FormSheets</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>Plan de soins</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Si votre clinique dit autre chose, suivez-la.</translation>
    </message>
    <message>
        <source>How many sessions are planned? You can change it at any time.</source>
        <translation>Combien de séances sont prévues&#x202f;? Vous pouvez changer ce nombre à tout moment.</translation>
    </message>
    <message>
        <source>One session less</source>
        <translation>Une séance de moins</translation>
    </message>
    <message>
        <source>One session more</source>
        <translation>Une séance de plus</translation>
    </message>
    <message>
        <source>Enter a number, such as 1.5.</source>
        <translation>Saisissez un nombre, comme 1,5.</translation>
    </message>
    <message>
        <source>Needle depth</source>
        <translation>Longueur des aiguilles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In millimetres</source>
        <translation>En millimètres</translation>
    </message>
    <message>
        <source>Use this depth</source>
        <translation>Utiliser cette longueur</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>Retirer du journal&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>HealingDay</name>
    <message>
        <source>Open</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Photo, %1</source>
        <translation>Photo, %1</translation>
    </message>
</context>
<context>
    <name>HealingDetails</name>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>photos</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HealingView</name>
    <message>
        <source>Healing, day by day</source>
        <translation>Cicatrisation, jour après jour</translation>
    </message>
</context>
<context>
    <name>HomeRollerField</name>
    <message>
        <source>I did it myself at home</source>
        <translation>Je l’ai fait chez moi</translation>
    </message>
    <message>
        <source>Home rollers have smaller needles and work less. Skin gets infected or hurt more easily with them: use a clean one, and replace it often.</source>
        <translation>Les rouleaux pour la maison ont des aiguilles plus petites et agissent moins. La peau s’infecte ou se blesse plus facilement avec eux&#xa0;: utilisez un rouleau propre et remplacez-le souvent.</translation>
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
        <translation>A&#xa0;: synthèse ou étude</translation>
    </message>
    <message>
        <source>B: health service or association</source>
        <translation>B&#xa0;: service de santé ou association</translation>
    </message>
    <message>
        <source>C: article or habit</source>
        <translation>C&#xa0;: article ou habitude</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Si votre clinique dit autre chose, suivez-la.</translation>
    </message>
</context>
<context>
    <name>LearnScreen</name>
    <message>
        <source>Learn</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Search in Learn</source>
        <translation>Chercher dans «&#xa0;Comprendre&#xa0;»</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Try another word, or fewer of them. What your clinic told you counts in any case.</source>
        <translation>Essayez un autre mot, ou moins de mots. Ce que votre clinique vous a dit compte dans tous les cas.</translation>
    </message>
</context>
<context>
    <name>LearnSources</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
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
        <translation>Licences</translation>
    </message>
    <message>
        <source>Afterglow is open source, and it stands on the work of others. These are the libraries in it and their terms.</source>
        <translation>Afterglow est open source et s’appuie sur le travail d’autres personnes. Voici les bibliothèques utilisées et leurs conditions.</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
</context>
<context>
    <name>LogTreatmentScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>You began this entry earlier.</source>
        <translation>Vous avez déjà commencé cette entrée.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Remove this appointment</source>
        <translation>Retirer ce rendez-vous</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Retirer cette séance</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>What you choose here can&apos;t be kept: the settings can&apos;t be written.</source>
        <translation>Vos choix ne peuvent pas être gardés&#xa0;: les réglages ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Système</translation>
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
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximale</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
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
        <translation>Déplacez-la avec les flèches du clavier</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Add reason, products, clinic</source>
        <translation>Ajouter motif, produits, clinique</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Products on the skin</source>
        <translation>Produits sur la peau</translation>
    </message>
    <message>
        <source>Serum, mask…</source>
        <translation>Sérum, masque…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
</context>
<context>
    <name>MorePages</name>
    <message>
        <source>Your care</source>
        <translation>Vos soins</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Your treatments and appointments</source>
        <translation>Vos séances et vos rendez-vous</translation>
    </message>
    <message>
        <source>When can I …?</source>
        <translation>Quand puis-je…&#x202f;?</translation>
    </message>
    <message>
        <source>Makeup, sport, sun, the next session</source>
        <translation>Maquillage, sport, soleil, prochaine séance</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>What is on your shelf, and when it is fine</source>
        <translation>Ce que vous avez chez vous, et quand l’utiliser</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Votre clinique</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>How it works, what is normal, choosing a clinic</source>
        <translation>Le principe, ce qui est normal, le choix d’une clinique</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Cette application</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Light or dark, size of text, language</source>
        <translation>Clair ou sombre, taille du texte, langue</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>Ce qui est gardé, et où</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Whose work is in the app</source>
        <translation>Les logiciels utilisés</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
</context>
<context>
    <name>NeedleField</name>
    <message>
        <source>Needle depth</source>
        <translation>Longueur des aiguilles</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Saisir</translation>
    </message>
</context>
<context>
    <name>NewSessionSheet</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>J’ai eu une séance</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>J’ai un rendez-vous</translation>
    </message>
</context>
<context>
    <name>NoPhotos</name>
    <message>
        <source>See how it heals</source>
        <translation>Voir la peau cicatriser</translation>
    </message>
    <message>
        <source>No photo of this pose yet</source>
        <translation>Pas encore de photo dans cette pose</translation>
    </message>
    <message>
        <source>Take a photo now and then, in the same pose and the same light. They are encrypted and stay on this device.</source>
        <translation>Prenez une photo de temps en temps, dans la même pose et la même lumière. Les photos sont chiffrées et restent sur cet appareil.</translation>
    </message>
    <message>
        <source>Photos belong to a treatment. Enter yours first.</source>
        <translation>Les photos se rattachent à une séance. Notez d’abord la vôtre.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>J’ai eu une séance</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importer des images</translation>
    </message>
</context>
<context>
    <name>NoTreatments</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Tell us about your treatment, and your aftercare is planned day by day. Everything stays on this device.</source>
        <translation>Notez votre séance, et vos soins sont planifiés jour après jour. Tout reste sur cet appareil.</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>J’ai eu une séance</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>J’ai un rendez-vous</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Time for your skin care</source>
        <translation>C’est l’heure de vos soins de peau</translation>
    </message>
    <message>
        <source>Time for your check-in</source>
        <translation>C’est l’heure de votre bilan</translation>
    </message>
    <message>
        <source>Time for your photo</source>
        <translation>C’est l’heure de votre photo</translation>
    </message>
    <message>
        <source>There is a date to look at</source>
        <translation>Une date à regarder</translation>
    </message>
    <message>
        <source>Your plan has changed</source>
        <translation>Votre plan a changé</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>A restriction that is over. %1 is its title, &quot;No makeup&quot; for example</extracomment>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test: your reminders can come</source>
        <translation>Test&#xa0;: vos rappels peuvent arriver</translation>
    </message>
    <message>
        <source>This is how a reminder looks. There is nothing to do.</source>
        <translation>Voici à quoi ressemble un rappel. Il n’y a rien à faire.</translation>
    </message>
</context>
<context>
    <name>PageDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>PhotoExtras</name>
    <message>
        <source>Compare two photos</source>
        <translation>Comparer deux photos</translation>
    </message>
    <message>
        <source>Play them one after the other</source>
        <translation>Les voir l’une après l’autre</translation>
    </message>
</context>
<context>
    <name>PhotoFileDialogs</name>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importer des images</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PhotoGridView</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>PhotoImportCard</name>
    <message>
        <source>Importing: %1 of %2</source>
        <translation>Importation&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) imported</source>
        <translation>
            <numerusform>%n photo importée</numerusform>
            <numerusform>%n photos importées</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was imported</source>
        <translation>Aucune photo importée</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PhotoImportSheet</name>
    <message numerus="yes">
        <source>Import %n picture(s)</source>
        <translation>
            <numerusform>Importer %n image</numerusform>
            <numerusform>Importer %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>These pictures don&apos;t say when they were taken. The date is that of the file: please check it.</source>
        <translation>Ces images ne disent pas quand elles ont été prises. La date est celle du fichier&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>PhotoShareSheet</name>
    <message>
        <source>Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>Toute personne qui a le fichier peut le regarder. Il ne contient pas de métadonnées&#xa0;: ni lieu, ni date, ni appareil.</translation>
    </message>
    <message>
        <source>This picture leaves the app unencrypted</source>
        <translation>Cette image quitte l’application sans chiffrement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
</context>
<context>
    <name>PhotoSheets</name>
    <message>
        <source>Encrypted</source>
        <translation>Photos chiffrées</translation>
    </message>
    <message>
        <source>Each photo is encrypted before it is saved, with a key of its own. Nobody can look at it outside of this app, and nothing about you, the place or your device is kept in it.</source>
        <translation>Chaque photo est chiffrée avant d’être enregistrée, avec sa propre clé. Personne ne peut la regarder en dehors de cette application, et elle ne garde rien sur vous, le lieu ou votre appareil.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. A picture leaves the app only when you save or share it yourself.</source>
        <translation>Rien n’est envoyé nulle part. Une image ne quitte l’application que si vous l’enregistrez ou la partagez vous-même.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importer des images</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>Comparer deux photos</translation>
    </message>
    <message>
        <source>Play them one after the other</source>
        <translation>Les voir l’une après l’autre</translation>
    </message>
    <message>
        <source>Relative redness</source>
        <translation>Rougeur relative</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>This photo can&apos;t be opened. Its file is missing or damaged.</source>
        <translation>Cette photo ne peut pas être ouverte. Son fichier est absent ou endommagé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Move to another day or pose</source>
        <translation>Changer de jour ou de pose</translation>
    </message>
    <message>
        <source>Save a copy outside of the app</source>
        <translation>Enregistrer une copie hors de l’application</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
</context>
<context>
    <name>PhotoViewerSheets</name>
    <message>
        <source>Move the photo</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>JPEG picture (*.jpg)</source>
        <translation>Image JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Enregistré hors de l’application.</translation>
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
        <translation>Face</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Gros plan</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Ligne frontale</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Sommet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Séance %1</translation>
    </message>
    <message>
        <source>Session %1, before</source>
        <translation>Séance %1, avant</translation>
    </message>
    <message>
        <source>Session %1, day %2</source>
        <translation>Séance %1, jour %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>The two don&apos;t show the same view, so they are not aligned.</source>
        <translation>Les deux ne montrent pas la même vue&#xa0;: elles ne sont pas alignées.</translation>
    </message>
    <message>
        <source>One was taken from closer up.</source>
        <translation>L’une a été prise de plus près.</translation>
    </message>
    <message>
        <source>One is shifted or turned: parts of it are missing in the other.</source>
        <translation>L’une est décalée ou tournée&#xa0;: des parties manquent dans l’autre.</translation>
    </message>
    <message>
        <source>The light of the first one is poor.</source>
        <translation>La lumière de la première est mauvaise.</translation>
    </message>
    <message>
        <source>The light of the second one is poor.</source>
        <translation>La lumière de la seconde est mauvaise.</translation>
    </message>
    <message>
        <source>One has clearly more light than the other.</source>
        <translation>L’une a nettement plus de lumière que l’autre.</translation>
    </message>
    <message>
        <source>The light comes from different sides.</source>
        <translation>La lumière vient de côtés différents.</translation>
    </message>
    <message>
        <source>The light of one is warmer, which looks like redness.</source>
        <translation>La lumière de l’une est plus chaude, ce qui ressemble à de la rougeur.</translation>
    </message>
    <message>
        <source>One is blurred: fine lines and pores can&apos;t be compared.</source>
        <translation>L’une est floue&#xa0;: les ridules et les pores ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>a mark lies outside the picture</source>
        <translation>une marque est en dehors de l’image</translation>
    </message>
    <message>
        <source>a mark is too small in it</source>
        <translation>une marque y est trop petite</translation>
    </message>
    <message>
        <source>too bright or too dark at a mark</source>
        <translation>trop clair ou trop sombre sur une marque</translation>
    </message>
    <message>
        <source>the light is too dim or uneven</source>
        <translation>la lumière est trop faible ou inégale</translation>
    </message>
    <message>
        <source>This photo&apos;s file is missing.</source>
        <translation>Le fichier de cette photo est absent.</translation>
    </message>
    <message>
        <source>This photo&apos;s file is damaged.</source>
        <translation>Le fichier de cette photo est endommagé.</translation>
    </message>
    <message>
        <source>This photo was saved by a newer version of the app. Please update.</source>
        <translation>Cette photo a été enregistrée par une version plus récente. Mettez l’application à jour.</translation>
    </message>
    <message>
        <source>The key to your photos is missing.</source>
        <translation>La clé de vos photos est absente.</translation>
    </message>
    <message>
        <source>The system keeps the key to your photos locked.</source>
        <translation>Le système garde la clé de vos photos verrouillée.</translation>
    </message>
    <message>
        <source>The place that keeps the key to your photos doesn&apos;t answer.</source>
        <translation>L’endroit qui garde la clé de vos photos ne répond pas.</translation>
    </message>
    <message>
        <source>This photo can&apos;t be opened right now.</source>
        <translation>Cette photo ne peut pas être ouverte pour le moment.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left there.</source>
        <translation>Non enregistré&#xa0;: il n’y a plus d’espace à cet endroit.</translation>
    </message>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write there.</source>
        <translation>Non enregistré&#xa0;: cet appareil ne laisse pas l’application écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Not saved: that place can&apos;t be written to.</source>
        <translation>Non enregistré&#xa0;: impossible d’écrire à cet endroit.</translation>
    </message>
</context>
<context>
    <name>PhotosHeader</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrées</translation>
    </message>
    <message>
        <source>More about your photos</source>
        <translation>Plus sur vos photos</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your photos are locked</source>
        <translation>Vos photos sont verrouillées</translation>
    </message>
    <message>
        <source>Fetching your pictures</source>
        <translation>Récupération de vos images</translation>
    </message>
    <message>
        <source>Opening your photos</source>
        <translation>Ouverture de vos photos</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Lecture de votre journal</translation>
    </message>
</context>
<context>
    <name>PhotosScreen</name>
    <message>
        <source>Drop pictures to import them</source>
        <translation>Déposez des images pour les importer</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Tout reste ici</translation>
    </message>
    <message>
        <source>What you tell Afterglow stays on this device. There is no account and no server. The app never goes online, and nothing in it counts what you do.</source>
        <translation>Ce que vous confiez à Afterglow reste sur cet appareil. Il n’y a ni compte ni serveur. L’application ne va jamais en ligne, et rien en elle ne compte ce que vous faites.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Votre journal</translation>
    </message>
    <message>
        <source>Treatments, notes, what you ticked and how your skin was are in a file that only your account on this device can read. The app doesn&apos;t encrypt that file: a phone does so by itself, and on a computer disk encryption does. Lock your device, so that nobody else uses your account.</source>
        <translation>Les séances, les notes, ce que vous avez coché et l’état de votre peau sont dans un fichier que seul votre compte sur cet appareil peut lire. L’application ne chiffre pas ce fichier&#xa0;: un téléphone le fait de lui-même, et sur un ordinateur, c’est le chiffrement du disque qui le fait. Verrouillez votre appareil, pour que personne d’autre n’utilise votre compte.</translation>
    </message>
    <message>
        <source>Your photos</source>
        <translation>Vos photos</translation>
    </message>
    <message>
        <source>Photos are encrypted before they are stored, and they don&apos;t appear in your gallery. Where and with which device a picture was taken is left out.</source>
        <translation>Les photos sont chiffrées avant d’être enregistrées, et elles n’apparaissent pas dans votre galerie. Le lieu et l’appareil de prise de vue ne sont pas gardés.</translation>
    </message>
    <message>
        <source>The key of your photos</source>
        <translation>La clé de vos photos</translation>
    </message>
    <message>
        <source>The key is made with your first photo. The system&apos;s own store for secrets keeps it. Where there is none, it is in a file that only your account can read.</source>
        <translation>La clé est créée avec votre première photo. C’est le coffre du système pour les secrets qui la garde. S’il n’y en a pas, elle est dans un fichier que seul votre compte peut lire.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>On the lock screen a reminder only says that it is time for your skin care. It names no treatment and no symptom, unless you ask for details.</source>
        <translation>Sur l’écran verrouillé, un rappel dit seulement que c’est l’heure de vos soins de peau. Il ne nomme ni séance ni symptôme, sauf si vous demandez des détails.</translation>
    </message>
    <message>
        <source>A backup of this device</source>
        <translation>Une sauvegarde de cet appareil</translation>
    </message>
    <message>
        <source>A backup of the whole device can contain your journal and your encrypted photos. Without their key nobody can open the photos, and that includes you.</source>
        <translation>Une sauvegarde de tout l’appareil peut contenir votre journal et vos photos chiffrées. Sans leur clé, personne ne peut ouvrir les photos, pas même vous.</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Ce que vous partagez</translation>
    </message>
    <message>
        <source>A picture or a text leaves the app only when you save it or share it. From then on it is no longer encrypted.</source>
        <translation>Une image ou un texte ne quitte l’application que si vous l’enregistrez ou le partagez. Ensuite, le fichier n’est plus chiffré.</translation>
    </message>
    <message>
        <source>When you delete</source>
        <translation>Quand vous supprimez</translation>
    </message>
    <message>
        <source>A deleted entry is overwritten, and a deleted photo&apos;s file is removed. With Erase everything, the key goes as well: what is left of a photo anywhere can&apos;t be opened any more.</source>
        <translation>Une entrée retirée est écrasée, et le fichier d’une photo supprimée est effacé. Avec «&#xa0;Tout effacer&#xa0;», la clé disparaît aussi&#xa0;: ce qui reste d’une photo où que ce soit ne peut plus être ouvert.</translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Modifier le produit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Night serum, day cream…</source>
        <translation>Sérum de nuit, crème de jour…</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>You find it on the label. If you aren&apos;t sure, choose it: then it is left out as long as the plan says.</source>
        <translation>C’est écrit sur l’étiquette. Dans le doute, cochez&#xa0;: le produit est alors à éviter aussi longtemps que le plan le dit.</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Retinoid</source>
        <translation>Rétinoïde</translation>
    </message>
    <message>
        <source>Retinol, retinal, tretinoin, adapalene</source>
        <translation>Rétinol, rétinal, trétinoïne, adapalène</translation>
    </message>
    <message>
        <source>AHA or BHA</source>
        <translation>AHA ou BHA</translation>
    </message>
    <message>
        <source>Glycolic, lactic or salicylic acid</source>
        <translation>Acide glycolique, lactique ou salicylique</translation>
    </message>
    <message>
        <source>Vitamin C</source>
        <translation>Vitamine C</translation>
    </message>
    <message>
        <source>Ascorbic acid</source>
        <translation>Acide ascorbique</translation>
    </message>
    <message>
        <source>Fragrance</source>
        <translation>Parfum</translation>
    </message>
    <message>
        <source>Also called parfum</source>
        <translation>Aussi appelé «&#xa0;fragrance&#xa0;»</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcool</translation>
    </message>
    <message>
        <source>Alcohol denat., ethanol</source>
        <translation>Alcohol denat., éthanol</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>A sunscreen, or a cream with one</source>
        <translation>Une crème solaire, ou une crème avec SPF</translation>
    </message>
    <message>
        <source>Ask your clinic about the first 24 hours</source>
        <translation>Demandez à votre clinique pour les premières 24&#xa0;heures</translation>
    </message>
    <message>
        <source>You switched this rule off</source>
        <translation>Vous avez désactivé cette règle</translation>
    </message>
    <message>
        <source>Your plan says nothing about it</source>
        <translation>Votre plan n’en dit rien</translation>
    </message>
    <message>
        <source>Nothing in it that your plan names</source>
        <translation>Ne contient rien de visé par votre plan</translation>
    </message>
    <message>
        <source>Fine to use now</source>
        <translation>Possible maintenant</translation>
    </message>
    <message>
        <source>Again today, from %1</source>
        <translation>De nouveau aujourd’hui, dès %1</translation>
    </message>
    <message>
        <source>Again tomorrow, from %1</source>
        <translation>De nouveau demain, dès %1</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n day(s)</source>
        <translation>
            <numerusform>De nouveau dans %n&#xa0;jour</numerusform>
            <numerusform>De nouveau dans %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>De nouveau à partir du %1</translation>
    </message>
    <message>
        <source>Leave it out from %1: your appointment is on %2.</source>
        <translation>À éviter à partir du %1&#xa0;: votre rendez-vous est le %2.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
</context>
<context>
    <name>ProductsScreen</name>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing on your shelf yet</source>
        <translation>Pas encore de produit</translation>
    </message>
    <message>
        <source>Add what you put on your skin, and what is in it. Then you see here what to leave out, and from when on it is fine again.</source>
        <translation>Ajoutez ce que vous mettez sur votre peau, et ce que cela contient. Vous voyez alors ici ce qu’il faut éviter, et à partir de quand c’est de nouveau possible.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Leave out for now</source>
        <translation>À éviter pour l’instant</translation>
    </message>
    <message>
        <source>Ask your clinic</source>
        <translation>À demander à votre clinique</translation>
    </message>
    <message>
        <source>Nothing against it</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <source>From your aftercare plan and what is booked. In the first hours use only what your clinic agreed to.</source>
        <translation>D’après votre plan de soins et vos rendez-vous. Les premières heures, n’utilisez que ce que votre clinique a autorisé.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>RednessCard</name>
    <message>
        <source>Redness, relative. %1</source>
        <translation>Rougeur relative. %1</translation>
    </message>
    <message>
        <source>Redness, relative</source>
        <translation>Rougeur relative</translation>
    </message>
    <message>
        <source>vs before</source>
        <translation>par rapport à avant</translation>
    </message>
    <message>
        <source>treated − untreated skin</source>
        <translation>peau traitée − non traitée</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>A colour difference, not a diagnosis.</source>
        <translation>Une différence de couleur, pas un diagnostic.</translation>
    </message>
</context>
<context>
    <name>RednessMarks</name>
    <message>
        <source>Drag T to skin that was treated, U to skin that was not. Keep both clear of hair, lips and shadows.</source>
        <translation>Faites glisser T sur une peau traitée, N sur une peau non traitée. Gardez les deux à l’écart des cheveux, des lèvres et des ombres.</translation>
    </message>
    <message>
        <source>T</source>
        <comment>treated skin</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Treated skin</source>
        <translation>Peau traitée</translation>
    </message>
    <message>
        <source>U</source>
        <comment>untreated skin</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Untreated skin</source>
        <translation>Peau non traitée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The two marks overlap. Move them apart.</source>
        <translation>Les deux marques se chevauchent. Écartez-les.</translation>
    </message>
    <message>
        <source>Use these marks</source>
        <translation>Utiliser ces marques</translation>
    </message>
</context>
<context>
    <name>RednessNumbers</name>
    <message>
        <source>Redness, relative</source>
        <translation>Rougeur relative</translation>
    </message>
    <message>
        <source>vs before</source>
        <translation>par rapport à avant</translation>
    </message>
    <message>
        <source>Δa*</source>
        <translation>Δa*</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>The tinted band is how much the number changes when the marks are moved a little.</source>
        <translation>La bande teintée montre de combien le nombre change quand on déplace un peu les marques.</translation>
    </message>
    <message>
        <source>A cross is a photo without a number.</source>
        <translation>Une croix est une photo sans nombre.</translation>
    </message>
    <message>
        <source>no number: %1</source>
        <translation>pas de nombre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Δa* (CIELAB, D65): how much redder the treated skin is than the untreated skin of the same photo. A colour difference, not a diagnosis.</source>
        <translation>Δa* (CIELAB, D65)&#xa0;: de combien la peau traitée est plus rouge que la peau non traitée de la même photo. Une différence de couleur, pas un diagnostic.</translation>
    </message>
</context>
<context>
    <name>RednessScreen</name>
    <message>
        <source>Relative redness</source>
        <translation>Rougeur relative</translation>
    </message>
    <message>
        <source>How red, compared with your own skin</source>
        <translation>La rougeur, comparée à votre propre peau</translation>
    </message>
    <message>
        <source>You set two marks once: one on treated skin, one on skin that was not treated. In every photo of this pose the app then measures how much redder the one is than the other. Both come from the same photo, so the light counts less.</source>
        <translation>Vous placez une seule fois deux marques&#xa0;: l’une sur une peau traitée, l’autre sur une peau non traitée. Dans chaque photo de cette pose, l’application mesure ensuite de combien l’une est plus rouge que l’autre. Les deux viennent de la même photo, la lumière compte donc moins.</translation>
    </message>
    <message>
        <source>Only photos of one camera, in good light and from the same place get a number. The others stay a gap, with the reason.</source>
        <translation>Seules les photos d’un même appareil, prises du même endroit et dans une bonne lumière, reçoivent un nombre. Les autres laissent un vide, avec la raison.</translation>
    </message>
    <message>
        <source>It is a colour difference, not a diagnosis. On darker skin redness shows less in a photo. If something worries you, contact your clinic.</source>
        <translation>C’est une différence de couleur, pas un diagnostic. Sur une peau foncée, la rougeur se voit moins en photo. Si quelque chose vous inquiète, contactez votre clinique.</translation>
    </message>
    <message>
        <source>Set the marks</source>
        <translation>Placer les marques</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Change the marks</source>
        <translation>Modifier les marques</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>ReminderChoicesPage</name>
    <message>
        <source>When and how they come</source>
        <translation>Quand et comment ils viennent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You wake up at</source>
        <translation>Réveil à</translation>
    </message>
    <message>
        <source>You go to sleep at</source>
        <translation>Coucher à</translation>
    </message>
    <message>
        <source>Not more than a few a day</source>
        <translation>Quelques-uns par jour, pas plus</translation>
    </message>
    <message>
        <source>The most important ones come. The others are on Today all the same.</source>
        <translation>Les plus importants viennent. Les autres sont quand même dans «&#xa0;Aujourd’hui&#xa0;».</translation>
    </message>
    <message>
        <source>One reminder a day less</source>
        <translation>Un rappel de moins par jour</translation>
    </message>
    <message>
        <source>One reminder a day more</source>
        <translation>Un rappel de plus par jour</translation>
    </message>
    <message>
        <source>Keep home times when you travel</source>
        <translation>En voyage, garder l’heure de chez vous</translation>
    </message>
    <message>
        <source>Say what to do on the lock screen</source>
        <translation>Dire quoi faire sur l’écran verrouillé</translation>
    </message>
    <message>
        <source>A reminder names its tasks. Whoever sees your screen can read them.</source>
        <translation>Un rappel nomme ses tâches. Toute personne qui voit votre écran peut les lire.</translation>
    </message>
    <message>
        <source>A reminder gives nothing away: it says “Time for your skin care”.</source>
        <translation>Un rappel ne dévoile rien&#xa0;: il dit «&#xa0;C’est l’heure de vos soins de peau&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ReminderDays</name>
    <message>
        <source>The next seven days</source>
        <translation>Les sept prochains jours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ReminderHealthPage</name>
    <message>
        <source>Will my reminders come?</source>
        <translation>Mes rappels vont-ils venir&#x202f;?</translation>
    </message>
    <message>
        <source>Allow reminders</source>
        <translation>Autoriser les rappels</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Nothing stands in their way.</source>
        <translation>Rien ne les empêche de venir.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
    <message>
        <source>So far, and next</source>
        <translation>Jusqu’ici, et la suite</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>A notification that looks like a reminder, in about a minute. It changes nothing in your journal.</source>
        <translation>Une notification qui ressemble à un rappel, dans une minute environ. Elle ne change rien dans votre journal.</translation>
    </message>
    <message>
        <source>If it didn&apos;t come:</source>
        <translation>Si elle n’est pas venue&#xa0;:</translation>
    </message>
    <message>
        <source>Look whether “Do not disturb” is on.</source>
        <translation>Regardez si «&#xa0;Ne pas déranger&#xa0;» est activé.</translation>
    </message>
    <message>
        <source>Allow notifications for Afterglow in the system&apos;s settings.</source>
        <translation>Autorisez les notifications d’Afterglow dans les réglages du système.</translation>
    </message>
    <message>
        <source>Restart the device, and try again.</source>
        <translation>Redémarrez l’appareil, puis réessayez.</translation>
    </message>
    <message>
        <source>Test in one minute</source>
        <translation>Tester dans une minute</translation>
    </message>
    <message>
        <source>Test once more</source>
        <translation>Tester encore</translation>
    </message>
</context>
<context>
    <name>ReminderPermissionSheet</name>
    <message>
        <source>May we remind you?</source>
        <translation>Recevoir des rappels&#x202f;?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Some care depends on the hour: sunscreen every 2 hours outdoors, for example. Afterglow can tell you when it is time, a few times a day at most.</source>
        <translation>Certains soins dépendent de l’heure&#xa0;: la crème solaire toutes les 2&#xa0;heures dehors, par exemple. Afterglow peut vous dire quand c’est le moment, quelques fois par jour au plus.</translation>
    </message>
    <message>
        <source>On the lock screen it only says that it is time for your skin care. You can change this at any time.</source>
        <translation>Sur l’écran verrouillé, il est seulement dit que c’est l’heure de vos soins de peau. Vous pouvez changer cela à tout moment.</translation>
    </message>
    <message>
        <source>Allow reminders</source>
        <translation>Autoriser les rappels</translation>
    </message>
</context>
<context>
    <name>ReminderRulePage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Heure %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>As the plan says: %1</source>
        <translation>Selon le plan&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReminderRulesPage</name>
    <message>
        <source>Each reminder</source>
        <translation>Chaque rappel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is what your aftercare plan asks for. What you switch off is gone from Today, too. Follow your clinic where it says something else.</source>
        <translation>Voici ce que demande votre plan de soins. Ce que vous désactivez disparaît aussi d’«&#xa0;Aujourd’hui&#xa0;». Si votre clinique dit autre chose, suivez-la.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>On the day</source>
        <translation>Le jour même</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n&#xa0;jour avant</numerusform>
            <numerusform>%n&#xa0;jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days before</source>
        <translation>%1 à %2&#xa0;jours avant</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Jour %1</translation>
    </message>
    <message>
        <source>Days %1 to %2</source>
        <translation>Jours %1 à %2</translation>
    </message>
    <message>
        <source>Days %1</source>
        <translation>Jours %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Today, 15:00&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Before a treatment</source>
        <translation>Avant une séance</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Soins</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>your own time</source>
        <translation>à l’heure de votre choix</translation>
    </message>
    <message>
        <source>While you are outside</source>
        <translation>Quand vous êtes dehors</translation>
    </message>
    <message>
        <source>Goes by the time of the treatment</source>
        <translation>Selon l’heure de la séance</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quand c’est terminé</translation>
    </message>
    <message>
        <source>on Today, without an alert</source>
        <translation>dans «&#xa0;Aujourd’hui&#xa0;», sans alerte</translation>
    </message>
    <message>
        <source>Your own time. The plan says %1.</source>
        <translation>L’heure de votre choix. Le plan indique %1.</translation>
    </message>
    <message>
        <source>As the plan says.</source>
        <translation>Selon le plan.</translation>
    </message>
    <message>
        <source>When you wake up.</source>
        <translation>À votre réveil.</translation>
    </message>
    <message>
        <source>%1 after you wake up.</source>
        <translation>%1 après votre réveil.</translation>
    </message>
    <message>
        <source>When you go to sleep.</source>
        <translation>À votre coucher.</translation>
    </message>
    <message>
        <source>%1 before you go to sleep.</source>
        <translation>%1 avant votre coucher.</translation>
    </message>
    <message>
        <source>You are asleep then: it is left out.</source>
        <translation>Vous dormez à cette heure-là&#xa0;: ce rappel est laissé de côté.</translation>
    </message>
    <message>
        <source>You are asleep then: it waits until you wake up.</source>
        <translation>Vous dormez à cette heure-là&#xa0;: ce rappel attend votre réveil.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your reminders begin with a treatment</source>
        <translation>Vos rappels commencent avec une séance</translation>
    </message>
    <message>
        <source>Log a treatment or an appointment: what its plan asks for then comes by itself, at the right time.</source>
        <translation>Notez une séance ou un rendez-vous&#xa0;: ce que son plan demande vient alors tout seul, au bon moment.</translation>
    </message>
    <message>
        <source>Will my reminders come?</source>
        <translation>Mes rappels vont-ils venir&#x202f;?</translation>
    </message>
    <message>
        <source>There is something to look at</source>
        <translation>Il y a quelque chose à regarder</translation>
    </message>
    <message>
        <source>When and how they come</source>
        <translation>Quand et comment ils viennent</translation>
    </message>
    <message>
        <source>Each reminder and its time</source>
        <translation>Chaque rappel et son heure</translation>
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
        <translation>Appeler la clinique</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number</source>
        <translation>Ajouter le numéro de la clinique</translation>
    </message>
</context>
<context>
    <name>ScreeningScreen</name>
    <message>
        <source>Before you go</source>
        <translation>Avant d’y aller</translation>
    </message>
    <message>
        <source>Think of the skin that will be treated. Your answers stay on this device.</source>
        <translation>Pensez à la peau qui sera traitée. Vos réponses restent sur cet appareil.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is no medical advice. Follow your clinic where it says something else.</source>
        <translation>Ceci n’est pas un avis médical. Si votre clinique dit autre chose, suivez-la.</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Planned sessions</source>
        <translation>Séances prévues</translation>
    </message>
    <message>
        <source>Planned sessions: %1</source>
        <translation>Séances prévues&#xa0;: %1</translation>
    </message>
    <message>
        <source>One session fewer</source>
        <translation>Une séance de moins</translation>
    </message>
    <message>
        <source>One session more</source>
        <translation>Une séance de plus</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>J’ai un rendez-vous</translation>
    </message>
</context>
<context>
    <name>SeriesView</name>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
</context>
<context>
    <name>SessionChips</name>
    <message>
        <source>Treatment</source>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>SessionEntry</name>
    <message>
        <source>Your entry</source>
        <translation>Votre entrée</translation>
    </message>
</context>
<context>
    <name>SessionPreparation</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>This plan asks for nothing beforehand.</source>
        <translation>Ce plan ne demande rien avant la séance.</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>La séance a-t-elle eu lieu&#x202f;?</translation>
    </message>
    <message>
        <source>Remove this appointment</source>
        <translation>Retirer ce rendez-vous</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Retirer cette séance</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>Retirer du journal&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>Comment va votre peau&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Is the skin that will be treated infected?</source>
        <translation>La peau qui sera traitée est-elle infectée&#x202f;?</translation>
    </message>
    <message>
        <source>Is there an open wound?</source>
        <translation>Y a-t-il une plaie ouverte&#x202f;?</translation>
    </message>
    <message>
        <source>Is there severe or inflamed acne?</source>
        <translation>Y a-t-il une acné sévère ou enflammée&#x202f;?</translation>
    </message>
    <message>
        <source>Is there eczema?</source>
        <translation>Y a-t-il de l’eczéma&#x202f;?</translation>
    </message>
    <message>
        <source>Is there psoriasis?</source>
        <translation>Y a-t-il du psoriasis&#x202f;?</translation>
    </message>
    <message>
        <source>Do you have a cold sore now, there or on your lips?</source>
        <translation>Avez-vous un bouton de fièvre en ce moment, à cet endroit ou sur les lèvres&#x202f;?</translation>
    </message>
    <message>
        <source>Are you pregnant, might you be, or are you breast-feeding?</source>
        <translation>Êtes-vous enceinte, pourriez-vous l’être, ou allaitez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Have you had cold sores in the past?</source>
        <translation>Avez-vous déjà eu des boutons de fièvre&#x202f;?</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Rouleau</translation>
    </message>
    <message>
        <source>Radio frequency</source>
        <translation>Radiofréquence</translation>
    </message>
    <message>
        <source>Home roller</source>
        <translation>Rouleau pour la maison</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will come at another time.</source>
        <translation>
            <numerusform>%n&#xa0;rappel viendra à une autre heure.</numerusform>
            <numerusform>%n&#xa0;rappels viendront à une autre heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will be added.</source>
        <translation>
            <numerusform>%n&#xa0;rappel sera ajouté.</numerusform>
            <numerusform>%n&#xa0;rappels seront ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will not come any more.</source>
        <translation>
            <numerusform>%n&#xa0;rappel ne viendra plus.</numerusform>
            <numerusform>%n&#xa0;rappels ne viendront plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s) will not be kept.</source>
        <translation>
            <numerusform>%n&#xa0;coche ne sera pas gardée.</numerusform>
            <numerusform>%n&#xa0;coches ne seront pas gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It leaves your journal, together with its reminders.</source>
        <translation>Cette entrée quitte votre journal, avec ses rappels.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be deleted with it.</source>
        <translation>
            <numerusform>%n&#xa0;photo sera supprimée avec elle.</numerusform>
            <numerusform>%n&#xa0;photos seront supprimées avec elle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) will be deleted with it.</source>
        <translation>
            <numerusform>%n&#xa0;bilan sera supprimé avec elle.</numerusform>
            <numerusform>%n&#xa0;bilans seront supprimés avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can take it back right afterwards.</source>
        <translation>Vous pouvez annuler juste après.</translation>
    </message>
    <message>
        <source>Wait until it has cleared. Call your clinic.</source>
        <translation>Attendez que cela ait disparu. Appelez votre clinique.</translation>
    </message>
    <message>
        <source>Ask your clinic before you go.</source>
        <translation>Demandez à votre clinique avant d’y aller.</translation>
    </message>
    <message>
        <source>Tell your clinic now: many give a medicine for it beforehand.</source>
        <translation>Dites-le maintenant à votre clinique&#xa0;: beaucoup de cliniques donnent un médicament à prendre avant.</translation>
    </message>
    <message>
        <source>Call your clinic before you go</source>
        <translation>Appelez votre clinique avant d’y aller</translation>
    </message>
    <message>
        <source>The treatment usually waits until this has cleared. Often it only means another date.</source>
        <translation>En général, la séance attend que cela ait disparu. Souvent, il suffit d’une autre date.</translation>
    </message>
    <message>
        <source>Ask your clinic first</source>
        <translation>Demandez d’abord à votre clinique</translation>
    </message>
    <message>
        <source>It can tell you whether the appointment suits you.</source>
        <translation>Elle peut vous dire si cette séance est indiquée pour vous.</translation>
    </message>
    <message>
        <source>Tell your clinic</source>
        <translation>Dites-le à votre clinique</translation>
    </message>
    <message>
        <source>Early enough, so that there is time to plan.</source>
        <translation>Assez tôt, pour laisser le temps de s’organiser.</translation>
    </message>
    <message>
        <source>A few questions before you go</source>
        <translation>Quelques questions avant d’y aller</translation>
    </message>
    <message>
        <source>They take a minute.</source>
        <translation>Il suffit d’une minute.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Encore %n&#xa0;question</numerusform>
            <numerusform>Encore %n&#xa0;questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to ask your clinic about so far.</source>
        <translation>Rien à demander à votre clinique jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing to ask about</source>
        <translation>Rien à demander</translation>
    </message>
    <message>
        <source>If something changes until then, come back to the questions.</source>
        <translation>Si quelque chose change d’ici là, revenez aux questions.</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Lecture de votre journal</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>Your treatments and appointments will be listed here.</source>
        <translation>Vos séances et vos rendez-vous seront listés ici.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Par série</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Erasing everything</source>
        <translation>Effacement de toutes les données</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>Ouverture de votre journal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>TextShareSheet</name>
    <message>
        <source>Share report</source>
        <translation>Partager le rapport</translation>
    </message>
    <message>
        <source>This is all that is handed on. Outside of the app it is not encrypted.</source>
        <translation>C’est tout ce qui est transmis. Hors de l’application, ce texte n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>TimeLapseControls</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Aligning the photos</source>
        <translation>Alignement des photos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Saving the film</source>
        <translation>Enregistrement du film</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TimeLapseScreen</name>
    <message>
        <source>Day by day</source>
        <translation>Jour après jour</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Two photos are needed</source>
        <translation>Il faut deux photos</translation>
    </message>
    <message>
        <source>Take another one in the same pose, then see them here one after the other.</source>
        <translation>Prenez-en une autre dans la même pose, puis voyez-les ici l’une après l’autre.</translation>
    </message>
    <message>
        <source>All of these photos as a small film, with their days. Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>Toutes ces photos dans un petit film, avec leurs jours. Toute personne qui a le fichier peut le regarder. Il ne contient pas de métadonnées&#xa0;: ni lieu, ni date, ni appareil.</translation>
    </message>
    <message>
        <source>day-by-day</source>
        <translation>jour-apres-jour</translation>
    </message>
    <message>
        <source>Animated WebP (*.webp)</source>
        <translation>WebP animé (*.webp)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Enregistré hors de l’application.</translation>
    </message>
</context>
<context>
    <name>TimeLapseView</name>
    <message>
        <source>Photo %1 of %2: %3</source>
        <translation>Photo %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>TimePicker</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Half of the day</source>
        <translation>Matin ou après-midi</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Utiliser cette heure</translation>
    </message>
</context>
<context>
    <name>TimeWheel</name>
    <message>
        <source>%1 up</source>
        <translation>%1&#xa0;: augmenter</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1&#xa0;: diminuer</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>up to %n month(s)</source>
        <translation>
            <numerusform>jusqu’à %n&#xa0;mois</numerusform>
            <numerusform>jusqu’à %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s)</source>
        <translation>
            <numerusform>environ %n&#xa0;semaine</numerusform>
            <numerusform>environ %n&#xa0;semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <comment>number, date</comment>
        <translation>Jour %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days before, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n&#xa0;jour avant</numerusform>
            <numerusform>%n&#xa0;jours avant</numerusform>
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
        <translation>%1&#xa0;: jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>what is allowed, time</comment>
        <translation>%1 dès %2</translation>
    </message>
    <message>
        <source>You marked your skin as healed</source>
        <translation>Vous avez indiqué que votre peau a cicatrisé</translation>
    </message>
    <message>
        <source>A day for a photo</source>
        <translation>Un jour pour une photo</translation>
    </message>
    <message>
        <source>A day for a check-in</source>
        <translation>Un jour pour un bilan</translation>
    </message>
    <message>
        <source>Check-in at %1: as expected</source>
        <translation>Bilan à %1&#xa0;: comme attendu</translation>
    </message>
    <message>
        <source>Check-in at %1: a little more than usual</source>
        <translation>Bilan à %1&#xa0;: un peu plus qu’habituellement</translation>
    </message>
    <message>
        <source>Check-in at %1: contact your clinic</source>
        <translation>Bilan à %1&#xa0;: contactez votre clinique</translation>
    </message>
    <message>
        <source>Check-in at %1: get medical help</source>
        <translation>Bilan à %1&#xa0;: consultez un médecin en urgence</translation>
    </message>
    <message>
        <source>Treatment · %1</source>
        <comment>time</comment>
        <translation>Séance · %1</translation>
    </message>
    <message>
        <source>Next treatment</source>
        <translation>Séance suivante</translation>
    </message>
    <message>
        <source>The same area was treated again. From here on, follow that one.</source>
        <translation>La même zone a été traitée de nouveau. À partir d’ici, suivez le plan de cette séance.</translation>
    </message>
    <message>
        <source>All healed up</source>
        <translation>Tout a cicatrisé</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>Peau cicatrisée</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Bilan</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>Appointment · %1</source>
        <comment>time</comment>
        <translation>Rendez-vous · %1</translation>
    </message>
    <message>
        <source>Did it take place? Tell us on Today.</source>
        <translation>La séance a-t-elle eu lieu&#x202f;? Répondez dans «&#xa0;Aujourd’hui&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>Encore %n&#xa0;jour</numerusform>
            <numerusform>Encore %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>On the surface</source>
        <translation>En surface</translation>
    </message>
    <message>
        <source>Under the surface</source>
        <translation>En profondeur</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>apaisé</translation>
    </message>
    <message>
        <source>%1: %2, %3 percent</source>
        <comment>what heals, how long, how far</comment>
        <translation>%1&#xa0;: %2, %3&#xa0;pour cent</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) done</source>
        <translation>
            <numerusform>Séances faites&#xa0;: %1 sur %n</numerusform>
            <numerusform>Séances faites&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Session %1 · booked</source>
        <translation>Séance %1 · réservée</translation>
    </message>
    <message>
        <source>Nothing booked yet</source>
        <translation>Pas encore de rendez-vous</translation>
    </message>
    <message>
        <source>The time for the session after it is counted from the first one.</source>
        <translation>La période de la deuxième séance se calcule à partir de la première.</translation>
    </message>
    <message>
        <source>Your series is complete</source>
        <translation>Votre série est terminée</translation>
    </message>
    <message>
        <source>A touch-up can refresh the result, if you and your clinic want one.</source>
        <translation>Une séance d’entretien peut rafraîchir le résultat, si vous et votre clinique le souhaitez.</translation>
    </message>
    <message>
        <source>Touch-up: from %1, in %2</source>
        <translation>Séance d’entretien&#xa0;: à partir du %1, dans %2</translation>
    </message>
    <message>
        <source>Touch-up: since %1</source>
        <translation>Séance d’entretien&#xa0;: possible depuis le %1</translation>
    </message>
    <message>
        <source>After the last session: a touch-up about once a year</source>
        <translation>Après la dernière séance&#xa0;: une séance d’entretien environ une fois par an</translation>
    </message>
    <message>
        <source>Next session: opens in %1</source>
        <translation>Prochaine séance&#xa0;: possible dans %1</translation>
    </message>
    <message>
        <source>Next session: open now, until %1</source>
        <translation>Prochaine séance&#xa0;: dès maintenant, jusqu’au %1</translation>
    </message>
    <message>
        <source>Next session: whenever you are ready</source>
        <translation>Prochaine séance&#xa0;: quand cela vous convient</translation>
    </message>
    <message>
        <source>The usual time was %1. A later date is fine too if your clinic says so.</source>
        <translation>La période habituelle (%1) est passée. Une date plus tardive convient aussi si votre clinique le dit.</translation>
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
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>from now</comment>
        <translation>
            <numerusform>%n&#xa0;mois</numerusform>
            <numerusform>%n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message>
        <source>First session: in %1</source>
        <translation>Première séance&#xa0;: dans %1</translation>
    </message>
    <message>
        <source>First session: today</source>
        <translation>Première séance&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>La séance a-t-elle eu lieu&#x202f;?</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Rendez-vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Booked: %1. That is within the usual time.</source>
        <translation>Rendez-vous&#xa0;: %1. C’est dans la période habituelle.</translation>
    </message>
    <message>
        <source>Booked: %1. That is earlier than usual: ask your clinic.</source>
        <translation>Rendez-vous&#xa0;: %1. C’est avant la période habituelle&#xa0;: demandez à votre clinique.</translation>
    </message>
    <message>
        <source>Booked: %1. That is later than usual, which is fine.</source>
        <translation>Rendez-vous&#xa0;: %1. C’est après la période habituelle, et cela convient.</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Healing</source>
        <translation>Cicatrisation</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Timeline</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>À afficher</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>Cicatrisation</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Lecture de votre journal</translation>
    </message>
    <message>
        <source>Your healing, day by day</source>
        <translation>Votre cicatrisation, jour après jour</translation>
    </message>
    <message>
        <source>Session after session</source>
        <translation>Séance après séance</translation>
    </message>
    <message>
        <source>Once your treatment is entered, you see here what is normal on each day, what is allowed again and when.</source>
        <translation>Une fois votre séance notée, vous voyez ici ce qui est normal chaque jour, ce qui est de nouveau possible et quand.</translation>
    </message>
    <message>
        <source>Once your treatment is entered, you see here when the next session of a series may be.</source>
        <translation>Une fois votre séance notée, vous voyez ici quand la prochaine séance d’une série est possible.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>All healed up</source>
        <translation>Tout a cicatrisé</translation>
    </message>
    <message numerus="yes">
        <source>week(s) ago</source>
        <translation>
            <numerusform>semaine écoulée</numerusform>
            <numerusform>semaines écoulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n day(s)</source>
        <translation>
            <numerusform>sur %n&#xa0;jour</numerusform>
            <numerusform>sur %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n week(s)</source>
        <translation>
            <numerusform>sur %n&#xa0;semaine</numerusform>
            <numerusform>sur %n&#xa0;semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>The next treatment is possible from %1.</source>
        <translation>La prochaine séance est possible à partir du %1.</translation>
    </message>
    <message>
        <source>The next treatment is possible when you and your clinic are ready.</source>
        <translation>La prochaine séance est possible dès que cela vous convient, à vous et à votre clinique.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>La séance a-t-elle eu lieu&#x202f;?</translation>
    </message>
    <message>
        <source>Your appointment was on %1.</source>
        <translation>Votre rendez-vous était le %1.</translation>
    </message>
    <message>
        <source>Today, %1. Come with clean, dry skin.</source>
        <translation>Aujourd’hui, %1. Venez la peau propre et sèche.</translation>
    </message>
    <message>
        <source>Your appointment. What helps beforehand shows up below when it is time.</source>
        <translation>Votre rendez-vous. Ce qui aide avant s’affiche ci-dessous le moment venu.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>jour restant</numerusform>
            <numerusform>jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>SPF on first, then again every %1</source>
        <translation>SPF avant de sortir, puis toutes les %1</translation>
    </message>
    <message>
        <source>No need to apply it again today</source>
        <translation>Inutile de remettre du SPF aujourd’hui</translation>
    </message>
    <message>
        <source>Time to put SPF on again</source>
        <translation>Il est temps de remettre du SPF</translation>
    </message>
    <message>
        <source>Again at %1 · %2</source>
        <translation>Prochain SPF à %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;heure</numerusform>
            <numerusform>%n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Reporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
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
        <translation>jusqu’à votre rendez-vous</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Lecture de votre journal</translation>
    </message>
    <message>
        <source>You are outside</source>
        <translation>Vous êtes dehors</translation>
    </message>
    <message>
        <source>Going outside?</source>
        <translation>Vous sortez&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TodaySheets</name>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Si votre clinique dit autre chose, suivez-la.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>Comment va votre peau&#x202f;?</translation>
    </message>
    <message>
        <source>Check-ins so far</source>
        <translation>Bilans précédents</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Me le rappeler plus tard</translation>
    </message>
</context>
<context>
    <name>TookPlace</name>
    <message>
        <source>Yes, it did</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation>Non, déplacée</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Non, annulée</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Treatment</name>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>Cuir chevelu</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Décolleté</translation>
    </message>
    <message>
        <source>Stretch marks</source>
        <translation>Vergetures</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Acne scars</source>
        <translation>Cicatrices d’acné</translation>
    </message>
    <message>
        <source>Other scars</source>
        <translation>Autres cicatrices</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>Chute de cheveux</translation>
    </message>
    <message>
        <source>Dark spots</source>
        <translation>Taches foncées</translation>
    </message>
    <message>
        <source>Large pores</source>
        <translation>Pores dilatés</translation>
    </message>
    <message>
        <source>Loose skin</source>
        <translation>Relâchement</translation>
    </message>
    <message>
        <source>Sun damage</source>
        <translation>Effets du soleil</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Ridules</translation>
    </message>
    <message>
        <source>%1 · session %2 of %3</source>
        <translation>%1 · séance %2 sur %3</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <translation>%1 · séance %2</translation>
    </message>
    <message>
        <source>%1 pen</source>
        <comment>needle length</comment>
        <translation>stylo %1</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>stylo</translation>
    </message>
    <message>
        <source>%1 roller</source>
        <comment>needle length</comment>
        <translation>rouleau %1</translation>
    </message>
    <message>
        <source>roller</source>
        <translation>rouleau</translation>
    </message>
    <message>
        <source>%1 radio frequency</source>
        <comment>needle length</comment>
        <translation>radiofréquence %1</translation>
    </message>
    <message>
        <source>radio frequency</source>
        <translation>radiofréquence</translation>
    </message>
    <message>
        <source>%1 home roller</source>
        <comment>needle length</comment>
        <translation>rouleau pour la maison, %1</translation>
    </message>
    <message>
        <source>home roller</source>
        <translation>rouleau pour la maison</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of sun care</source>
        <translation>
            <numerusform>%n&#xa0;jour de protection solaire</numerusform>
            <numerusform>%n&#xa0;jours de protection solaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) gentle cleansing</source>
        <translation>
            <numerusform>%n&#xa0;jour de nettoyage doux</numerusform>
            <numerusform>%n&#xa0;jours de nettoyage doux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of daily care</source>
        <translation>
            <numerusform>%n&#xa0;jour de soins quotidiens</numerusform>
            <numerusform>%n&#xa0;jours de soins quotidiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %n week(s)</source>
        <translation>
            <numerusform>suite dans %n&#xa0;semaine</numerusform>
            <numerusform>suite dans %n&#xa0;semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>next in %1–%2 weeks</source>
        <translation>suite dans %1–%2&#xa0;semaines</translation>
    </message>
    <message>
        <source>Day %1 photo</source>
        <translation>Photo du jour %1</translation>
    </message>
    <message>
        <source>From:
%1</source>
        <translation>Sources&#xa0;:
%1</translation>
    </message>
</context>
<context>
    <name>TreatmentCard</name>
    <message>
        <source>My skin has healed</source>
        <translation>Ma peau a cicatrisé</translation>
    </message>
</context>
<context>
    <name>TreatmentFields</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>That is still to come: it is saved as an appointment, with what to do before it.</source>
        <translation>Cette date est à venir&#xa0;: elle est enregistrée comme rendez-vous, avec ce qu’il faut faire avant.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>Plan de soins</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>Serum, clinic, how it felt…</source>
        <translation>Sérum, clinique, ressenti…</translation>
    </message>
</context>
<context>
    <name>TreatmentForm</name>
    <message>
        <source>That is more than two years ahead. Please check the date.</source>
        <translation>La date est dans plus de deux ans. Vérifiez-la.</translation>
    </message>
    <message>
        <source>That is too long ago. Please check the date.</source>
        <translation>La date est trop ancienne. Vérifiez-la.</translation>
    </message>
    <message>
        <source>Choose where you are treated.</source>
        <translation>Choisissez la zone traitée.</translation>
    </message>
    <message>
        <source>Enter a length up to 10 mm, or choose “I don&apos;t know”.</source>
        <translation>Saisissez une longueur de 10&#xa0;mm au plus, ou choisissez «&#xa0;Je ne sais pas&#xa0;».</translation>
    </message>
    <message>
        <source>Your journal already has a treatment there on that day. Save this one too?</source>
        <translation>Votre journal a déjà une séance sur cette zone ce jour-là. Enregistrer aussi celle-ci&#x202f;?</translation>
    </message>
    <message>
        <source>Needles are usually %1 to %2 long. Save %3?</source>
        <translation>Les aiguilles mesurent en général %1 à %2. Enregistrer %3&#x202f;?</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WhenCanI</name>
    <message>
        <source>Makeup</source>
        <translation>Maquillage</translation>
    </message>
    <message>
        <source>Retinol</source>
        <translation>Rétinol</translation>
    </message>
    <message>
        <source>Hard exercise</source>
        <translation>Sport intense</translation>
    </message>
    <message>
        <source>Sauna or a hot bath</source>
        <translation>Sauna ou bain chaud</translation>
    </message>
    <message>
        <source>The pool or the sea</source>
        <translation>Piscine ou mer</translation>
    </message>
    <message>
        <source>Direct sun</source>
        <translation>Soleil direct</translation>
    </message>
    <message>
        <source>A flight into the sun</source>
        <translation>Un vol vers le soleil</translation>
    </message>
    <message>
        <source>The next session: %1</source>
        <translation>Prochaine séance&#xa0;: %1</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>%1, treated on %2</source>
        <comment>area, date</comment>
        <translation>%1, séance du %2</translation>
    </message>
    <message>
        <source>As your clinic says</source>
        <translation>Selon votre clinique</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Now, best by %1</source>
        <translation>Dès maintenant, de préférence avant le %1</translation>
    </message>
    <message>
        <source>Now. The usual time was until %1</source>
        <translation>Dès maintenant. La période habituelle allait jusqu’au %1</translation>
    </message>
    <message>
        <source>Your series is complete. A touch-up from %1</source>
        <translation>Votre série est terminée. Une séance d’entretien à partir du %1</translation>
    </message>
    <message>
        <source>Your series is complete. A touch-up is possible now</source>
        <translation>Votre série est terminée. Une séance d’entretien est possible maintenant</translation>
    </message>
    <message>
        <source>Your appointment was on %1. Say on Today whether it took place.</source>
        <translation>Votre rendez-vous était le %1. Dites dans «&#xa0;Aujourd’hui&#xa0;» si la séance a eu lieu.</translation>
    </message>
    <message>
        <source>Your appointment on %1 is earlier. Ask your clinic whether that is meant.</source>
        <translation>Votre rendez-vous du %1 vient plus tôt. Demandez à votre clinique si c’est voulu.</translation>
    </message>
    <message>
        <source>Booked for %1.</source>
        <translation>Rendez-vous le %1.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>You switched this rule off</source>
        <translation>Vous avez désactivé cette règle</translation>
    </message>
    <message>
        <source>Your plan says nothing about it: ask your clinic</source>
        <translation>Votre plan n’en dit rien&#xa0;: demandez à votre clinique</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Today from %1</source>
        <comment>a time</comment>
        <translation>Aujourd’hui, dès %1</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <comment>a time</comment>
        <translation>Demain, dès %1</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>a day, a time</comment>
        <translation>À partir du %1 à %2</translation>
    </message>
    <message>
        <source>Be back by %1: your appointment is on %2.</source>
        <translation>Soyez de retour au plus tard le %1&#xa0;: votre rendez-vous est le %2.</translation>
    </message>
    <message>
        <source>Fine until your appointment on %1.</source>
        <translation>Possible jusqu’à votre rendez-vous du %1.</translation>
    </message>
    <message>
        <source>Fine until %1: your appointment is on %2.</source>
        <translation>Possible jusqu’au %1&#xa0;: votre rendez-vous est le %2.</translation>
    </message>
</context>
<context>
    <name>WhenCanIPage</name>
    <message>
        <source>When can I …?</source>
        <translation>Quand puis-je…&#x202f;?</translation>
    </message>
    <message>
        <source>No treatment yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>Once a treatment or an appointment is in your journal, this page says from when on each thing is fine again, and why.</source>
        <translation>Une fois une séance ou un rendez-vous dans votre journal, cette page dit à partir de quand chaque chose est de nouveau possible, et pourquoi.</translation>
    </message>
    <message>
        <source>From your aftercare plan and what is booked. Wait longer while your skin is still hot or sore.</source>
        <translation>D’après votre plan de soins et vos rendez-vous. Attendez plus longtemps tant que votre peau est encore chaude ou douloureuse.</translation>
    </message>
</context>
<context>
    <name>ZoomableImage</name>
    <message>
        <source>Opening the photo</source>
        <translation>Ouverture de la photo</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CameraModel</name>
    <message>
        <source>%1 · match %2</source>
        <translation>%1 · repère&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · match last session</source>
        <translation>%1 · repère&#xa0;: séance précédente</translation>
    </message>
    <message>
        <source>No treatment yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>A photo belongs to a treatment. Log it, and take the first photo.</source>
        <translation>Une photo se rattache à une séance. Notez-la et prenez la première photo.</translation>
    </message>
    <message>
        <source>Photos need the camera</source>
        <translation>L’appareil photo est nécessaire</translation>
    </message>
    <message>
        <source>Your photos stay on this device, encrypted. The system asks you next.</source>
        <translation>Vos photos restent sur cet appareil, chiffrées. Le système vous demande ensuite votre accord.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>L’appareil photo n’est pas autorisé</translation>
    </message>
    <message>
        <source>Allow the camera for Afterglow in the system&apos;s settings, then come back.</source>
        <translation>Autorisez l’appareil photo pour Afterglow dans les réglages du système, puis revenez.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Aucun appareil photo trouvé</translation>
    </message>
    <message>
        <source>Connect a camera, or add a photo from your files.</source>
        <translation>Branchez un appareil photo, ou ajoutez une photo depuis vos fichiers.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>L’appareil photo ne donne pas d’image</translation>
    </message>
    <message>
        <source>Another app may be using it. Close that app and try again.</source>
        <translation>Une autre application l’utilise peut-être. Fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>L’appareil photo n’est plus là</translation>
    </message>
    <message>
        <source>It was disconnected. Connect it again, and it goes on.</source>
        <translation>Il a été débranché. Rebranchez-le pour continuer.</translation>
    </message>
    <message>
        <source>Hardly any space left</source>
        <translation>Presque plus d’espace</translation>
    </message>
    <message>
        <source>There is not enough room for a photo. Free some space on this device and try again.</source>
        <translation>Il n’y a pas assez de place pour une photo. Libérez de l’espace sur cet appareil et réessayez.</translation>
    </message>
    <message>
        <source>Opening the camera</source>
        <translation>Ouverture de l’appareil photo</translation>
    </message>
    <message>
        <source>The photo was not taken. Please try again.</source>
        <translation>La photo n’a pas été prise. Réessayez.</translation>
    </message>
    <message>
        <source>Saved, encrypted on this device</source>
        <translation>Enregistrée, chiffrée sur cet appareil</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Ne bougez plus</translation>
    </message>
    <message>
        <source>Same place</source>
        <translation>Cadrage OK</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>J’ai eu une séance</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CheckInHistoryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a day and how strong a symptom was</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No symptoms</source>
        <translation>Aucun symptôme</translation>
    </message>
    <message>
        <source>Check-in removed</source>
        <translation>Bilan retiré</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CheckInModel</name>
    <message>
        <source>Check-in</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Day %1 check-in</source>
        <translation>Bilan du jour %1</translation>
    </message>
    <message>
        <source>Check-in saved</source>
        <translation>Bilan enregistré</translation>
    </message>
    <message>
        <source>Check-in saved. Please contact your clinic.</source>
        <translation>Bilan enregistré. Contactez votre clinique.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ClinicModel</name>
    <message>
        <source>Add its number, to have it when you need it</source>
        <translation>Ajoutez son numéro, pour l’avoir au besoin</translation>
    </message>
    <message>
        <source>This device can&apos;t make the call. The number is %1.</source>
        <translation>Cet appareil ne peut pas appeler. Le numéro est le %1.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CompareModel</name>
    <message>
        <source>Before and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>%1 and now</source>
        <translation>%1 et maintenant</translation>
    </message>
    <message>
        <source>The first and the newest</source>
        <translation>La première et la dernière</translation>
    </message>
    <message>
        <source>Before, this time and last time</source>
        <translation>Avant, cette fois et la précédente</translation>
    </message>
    <message>
        <source>%1, this time and last time</source>
        <translation>%1, cette fois et la précédente</translation>
    </message>
</context>
<context>
    <name>afterglow::app::EraseModel</name>
    <message>
        <source>erase</source>
        <extracomment>What the patient types to confirm that everything is to be erased: one short word, in small letters.</extracomment>
        <translation>effacer</translation>
    </message>
</context>
<context>
    <name>afterglow::app::LearnModel</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::LogTreatmentModel</name>
    <message>
        <source>Saved. Your preparation is planned.</source>
        <translation>Enregistré. Votre préparation est planifiée.</translation>
    </message>
    <message>
        <source>Saved. Your aftercare is planned.</source>
        <translation>Enregistré. Vos soins sont planifiés.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nouveau rendez-vous</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save appointment</source>
        <translation>Enregistrer le rendez-vous</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and plan aftercare</source>
        <translation>Enregistrer et planifier les soins</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Rouleau</translation>
    </message>
    <message>
        <source>RF</source>
        <comment>radio frequency microneedling</comment>
        <translation>RF</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Séance %1</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Séance %1 sur %2</translation>
    </message>
    <message>
        <source>Choose the new date.</source>
        <translation>Choisissez la nouvelle date.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::PhotoImportModel</name>
    <message>
        <source>has a format that this device can&apos;t read; save it as JPEG first</source>
        <translation>a un format que cet appareil ne peut pas lire&#x202f;; enregistrez-le d’abord en JPEG</translation>
    </message>
    <message>
        <source>is larger than 64 megapixels</source>
        <translation>dépasse 64&#xa0;mégapixels</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>is in your journal already</source>
        <translation>est déjà dans votre journal</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>n’a pas de date</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>was not imported: you cancelled</source>
        <translation>n’a pas été importé&#xa0;: vous avez annulé</translation>
    </message>
    <message>
        <source>was not saved: there is no space left</source>
        <translation>n’a pas été enregistré&#xa0;: il n’y a plus d’espace</translation>
    </message>
    <message>
        <source>was not saved; try again</source>
        <translation>n’a pas été enregistré&#x202f;; réessayez</translation>
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
        <translation>ne peut pas être lu comme une image</translation>
    </message>
</context>
<context>
    <name>afterglow::app::PhotosModel</name>
    <message>
        <source>Your photos can&apos;t be opened: their key is missing. They are untouched. If this folder came from another device or a backup, bring the key along with it.</source>
        <translation>Vos photos ne peuvent pas être ouvertes&#xa0;: leur clé est absente. Elles sont intactes. Si ce dossier vient d’un autre appareil ou d’une sauvegarde, apportez aussi la clé.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened: the place that keeps their key is locked. Unlock it, then try again.</source>
        <translation>Vos photos ne peuvent pas être ouvertes&#xa0;: l’endroit qui garde leur clé est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened right now: the place that keeps their key doesn&apos;t answer. Try again in a moment.</source>
        <translation>Vos photos ne peuvent pas être ouvertes pour le moment&#xa0;: l’endroit qui garde leur clé ne répond pas. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>There is no space left on this device. Free some, then try again.</source>
        <translation>Il n’y a plus d’espace sur cet appareil. Libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>Your journal is in use by another program. Try again in a moment.</source>
        <translation>Un autre programme utilise votre journal. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened right now. They are untouched. Try again.</source>
        <translation>Vos photos ne peuvent pas être ouvertes pour le moment. Elles sont intactes. Réessayez.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The key is kept in your system&apos;s key store.</source>
        <translation>La clé est gardée dans le trousseau de votre système.</translation>
    </message>
    <message>
        <source>This system has no key store, so the key is kept in a file of the app&apos;s folder that only your account may read. Whoever copies that folder has the key as well.</source>
        <translation>Ce système n’a pas de trousseau&#xa0;: la clé est gardée dans un fichier du dossier de l’application, que seul votre compte peut lire. Toute personne qui copie ce dossier a aussi la clé.</translation>
    </message>
    <message>
        <source>Photo deleted</source>
        <translation>Photo supprimée</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ProductsModel</name>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it.</source>
        <translation>Donnez-lui un nom, pour le reconnaître.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::RednessModel</name>
    <message>
        <source>imported, its camera isn&apos;t known</source>
        <translation>importée, appareil photo inconnu</translation>
    </message>
    <message>
        <source>taken by another camera</source>
        <translation>prise avec un autre appareil photo</translation>
    </message>
    <message>
        <source>the photo with the marks can&apos;t be opened</source>
        <translation>la photo avec les marques ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>elle ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>taken from elsewhere: the marks can&apos;t be found</source>
        <translation>prise d’un autre endroit&#xa0;: les marques sont introuvables</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ReminderHealthModel</name>
    <message>
        <source>Sent. Did it come?</source>
        <translation>Envoyé. L’avez-vous reçu&#x202f;?</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>On this computer reminders come while Afterglow runs. You can close its window: it goes on in the background while a reminder is still to come.</source>
        <translation>Sur cet ordinateur, les rappels viennent tant qu’Afterglow fonctionne. Vous pouvez fermer sa fenêtre&#xa0;: l’application continue en arrière-plan tant qu’un rappel est encore à venir.</translation>
    </message>
    <message>
        <source>After you log in</source>
        <translation>À l’ouverture de la session</translation>
    </message>
    <message>
        <source>Afterglow starts by itself in the background.</source>
        <translation>Afterglow démarre de lui-même en arrière-plan.</translation>
    </message>
    <message>
        <source>Afterglow doesn&apos;t start by itself. Open it once each time you have started this computer.</source>
        <translation>Afterglow ne démarre pas de lui-même. Ouvrez-le une fois après chaque démarrage de cet ordinateur.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>Afterglow may remind you to the minute.</source>
        <translation>Afterglow peut envoyer un rappel à la minute près.</translation>
    </message>
    <message>
        <source>Reminders may come late. Allow alarms for Afterglow in the system&apos;s settings.</source>
        <translation>Les rappels peuvent venir en retard. Autorisez les alarmes d’Afterglow dans les réglages du système.</translation>
    </message>
    <message>
        <source>Saving the battery</source>
        <translation>Économie de batterie</translation>
    </message>
    <message>
        <source>The system doesn&apos;t hold Afterglow back.</source>
        <translation>Le système ne retient pas Afterglow.</translation>
    </message>
    <message>
        <source>To save the battery, the system may hold reminders back. Make an exception for Afterglow in its settings.</source>
        <translation>Pour économiser la batterie, le système peut retenir des rappels. Faites une exception pour Afterglow dans ses réglages.</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>Discrets pour l’instant</translation>
    </message>
    <message>
        <source>Your reminders only wait in the Notification Centre, without a banner or a sound. Allow them, so that you notice when it is time.</source>
        <translation>Vos rappels attendent seulement dans le centre de notifications, sans bannière ni son. Autorisez-les pour remarquer quand c’est le moment.</translation>
    </message>
    <message>
        <source>Unused for months</source>
        <translation>Des mois sans l’ouvrir</translation>
    </message>
    <message>
        <source>The system lets Afterglow remind you however long you don&apos;t open it.</source>
        <translation>Le système laisse Afterglow vous rappeler, même si vous ne l’ouvrez pas pendant longtemps.</translation>
    </message>
    <message>
        <source>If you don&apos;t open Afterglow for some months, the system stops its reminders. You can switch that off for Afterglow.</source>
        <translation>Si vous n’ouvrez pas Afterglow pendant quelques mois, le système arrête ses rappels. Vous pouvez désactiver cela pour Afterglow.</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>Aucun n’est prévu.</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Prochain rappel</translation>
    </message>
    <message>
        <source>Last planned</source>
        <translation>Dernière planification</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) ahead</source>
        <translation>
            <numerusform>%n&#xa0;rappel à venir</numerusform>
            <numerusform>%n&#xa0;rappels à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Not since Afterglow was started.</source>
        <translation>Aucune depuis le démarrage d’Afterglow.</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>Dernier rappel affiché</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>It comes at %1. You can do something else meanwhile, but leave Afterglow open.</source>
        <translation>Il vient à %1. Vous pouvez faire autre chose entre-temps, mais laissez Afterglow ouvert.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>This device shows Afterglow&apos;s notifications.</source>
        <translation>Cet appareil affiche les notifications d’Afterglow.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::RemindersModel</name>
    <message>
        <source>They begin with a treatment</source>
        <translation>Ils commencent avec une séance</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prochain&#xa0;: %1</translation>
    </message>
    <message>
        <source>None are planned right now</source>
        <translation>Aucun n’est prévu pour l’instant</translation>
    </message>
    <message>
        <source>None in the next seven days. The next one comes later: %1.</source>
        <translation>Aucun dans les sept prochains jours. Le prochain vient plus tard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None are planned right now.</source>
        <translation>Aucun n’est prévu pour l’instant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The title of a plan and a part of it: &quot;Standard microneedling: Care&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Off: neither an alert comes, nor does it stand on Today.</source>
        <translation>Désactivé&#xa0;: ni alerte, ni ligne dans «&#xa0;Aujourd’hui&#xa0;».</translation>
    </message>
    <message>
        <source>It is on Today, without an alert.</source>
        <translation>Il figure dans «&#xa0;Aujourd’hui&#xa0;», sans alerte.</translation>
    </message>
    <message>
        <source>All as the plan says</source>
        <translation>Tous selon le plan</translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n&#xa0;désactivé</numerusform>
            <numerusform>%n&#xa0;désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at your own time</source>
        <translation>
            <numerusform>%n&#xa0;à l’heure de votre choix</numerusform>
            <numerusform>%n&#xa0;à l’heure de votre choix</numerusform>
        </translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>Awake from %1 to %2</source>
        <translation>Entre %1 et %2</translation>
    </message>
    <message>
        <source>Both are the same: reminders come at any hour.</source>
        <translation>Les deux heures sont les mêmes&#xa0;: les rappels viennent à toute heure.</translation>
    </message>
    <message>
        <source>A reminder that is due while you sleep waits until you wake up. Many times of the plan follow from these two.</source>
        <translation>Ce qui viendrait pendant votre sommeil attend votre réveil. Beaucoup d’heures du plan dépendent de ces deux-là.</translation>
    </message>
    <message>
        <source>As many as the plan has</source>
        <translation>Autant que le plan en prévoit</translation>
    </message>
    <message numerus="yes">
        <source>At most %n a day</source>
        <translation>
            <numerusform>Au plus %n&#xa0;par jour</numerusform>
            <numerusform>Au plus %n&#xa0;par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Wherever you are, they come by the clock of %1.</source>
        <translation>Où que vous soyez, ils restent à l’heure de chez vous (%1).</translation>
    </message>
    <message>
        <source>They come by the clock of the place where you are.</source>
        <translation>Ils suivent l’heure du lieu où vous êtes.</translation>
    </message>
    <message>
        <source>From now on at %1</source>
        <translation>Désormais à %1</translation>
    </message>
    <message>
        <source>As the plan says again: at %1</source>
        <translation>De nouveau selon le plan&#xa0;: à %1</translation>
    </message>
    <message>
        <source>You wake up at %1</source>
        <translation>Réveil à %1</translation>
    </message>
    <message>
        <source>You go to sleep at %1</source>
        <translation>Coucher à %1</translation>
    </message>
</context>
<context>
    <name>afterglow::app::SessionModel</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;jour</numerusform>
            <numerusform>il y a %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n&#xa0;jour</numerusform>
            <numerusform>dans %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Needle depth</source>
        <translation>Longueur des aiguilles</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Products on the skin</source>
        <translation>Produits sur la peau</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>Plan de soins</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>Peau cicatrisée</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>Pas encore noté</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Fait&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n&#xa0;bilan</numerusform>
            <numerusform>%n&#xa0;bilans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterglow::app::SessionRemoval</name>
    <message>
        <source>Removed from your journal</source>
        <translation>Retiré de votre journal</translation>
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
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>La séance a-t-elle eu lieu&#x202f;?</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>area, month</comment>
        <translation>%1, depuis %2</translation>
    </message>
</context>
<context>
    <name>afterglow::app::TextShare</name>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write there.</source>
        <translation>Non enregistré&#xa0;: cet appareil ne laisse pas l’application écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left there.</source>
        <translation>Non enregistré&#xa0;: il n’y a plus d’espace à cet endroit.</translation>
    </message>
    <message>
        <source>Not saved: that place can&apos;t be written to.</source>
        <translation>Non enregistré&#xa0;: impossible d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Enregistré hors de l’application.</translation>
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
        <translation>Fait&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing to do today. Be kind to your skin.</source>
        <translation>Rien à faire aujourd’hui. Prenez soin de votre peau.</translation>
    </message>
    <message>
        <source>All done for today. Rest well.</source>
        <translation>Tout est fait pour aujourd’hui. Bon repos.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Dans 30&#xa0;minutes</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Dans 1&#xa0;heure</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>Dans 3&#xa0;heures</translation>
    </message>
    <message>
        <source>This evening, at %1</source>
        <translation>Ce soir, à %1</translation>
    </message>
    <message>
        <source>In the morning, at %1</source>
        <translation>Au réveil, à %1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Reporté à %1</translation>
    </message>
    <message>
        <source>Put off until tomorrow, %1</source>
        <translation>Reporté à demain, %1</translation>
    </message>
    <message>
        <source>Marked as healed</source>
        <translation>Noté&#xa0;: peau cicatrisée</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Aftercare companion for microneedling</source>
        <translation>Compagnon de soins après un microneedling</translation>
    </message>
    <message>
        <source>Give reminders, without a window.</source>
        <translation>Donne les rappels, sans fenêtre.</translation>
    </message>
    <message>
        <source>End the app that runs in the background.</source>
        <translation>Arrête l’application qui tourne en arrière-plan.</translation>
    </message>
    <message>
        <source>Keep the journal in this folder.</source>
        <translation>Garde le journal dans ce dossier.</translation>
    </message>
    <message>
        <source>Light or dark, whatever the system says.</source>
        <translation>Clair ou sombre, quoi que dise le système.</translation>
    </message>
    <message>
        <source>The size of text, 1 to 2.</source>
        <translation>La taille du texte, de 1 à 2.</translation>
    </message>
    <message>
        <source>Mirror the screens.</source>
        <translation>Inverse les écrans en miroir.</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Rien ne bouge.</translation>
    </message>
</context>
</TS>

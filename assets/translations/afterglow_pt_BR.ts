<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Afterglow</source>
        <translation>Afterglow</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Afterglow helps you care for your skin after microneedling, day by day, until it has healed.</source>
        <translation>O Afterglow ajuda você a cuidar da pele após o microagulhamento, dia a dia, até ela se recuperar.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>O que não é</translation>
    </message>
    <message>
        <source>It gives no medical advice and no diagnosis. Where your clinic tells you something else, follow your clinic.</source>
        <translation>O app não dá orientação médica nem diagnóstico. Se sua clínica disser outra coisa, siga sua clínica.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>No fragrance or alcohol</source>
        <translation>Sem perfume nem álcool</translation>
    </message>
    <message>
        <source>Until the skin has calmed down</source>
        <translation>Até a pele se acalmar</translation>
    </message>
    <message>
        <source>Two articles say no harsh products for a few days. Neither gives a number for fragrance or alcohol, so the app counts both as harsh until this phase ends: %1.</source>
        <translation>Dois artigos dizem nada de produtos agressivos por alguns dias. Nenhum dá um prazo para perfume ou álcool, por isso o app conta os dois como agressivos até o fim desta fase (“%1”).</translation>
    </message>
    <message>
        <source>%1 · %2, appointment on %3</source>
        <comment>rule, area, date</comment>
        <translation>%1 · %2, sessão marcada para %3</translation>
    </message>
    <message>
        <source>%1 · %2, treated on %3</source>
        <comment>rule, area, date</comment>
        <translation>%1 · %2, tratamento em %3</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Se sua clínica disser outra coisa, siga sua clínica.</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Hide the figure</source>
        <translation>Ocultar a figura</translation>
    </message>
    <message>
        <source>Show on a figure</source>
        <translation>Mostrar uma figura</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Where, on a figure</source>
        <translation>Onde, em uma figura</translation>
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
        <translation>Em andamento</translation>
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
        <translation>no dia %1</translation>
    </message>
    <message>
        <source>Turn towards the light</source>
        <translation>Vire para a luz</translation>
    </message>
    <message>
        <source>Step out of the bright light</source>
        <translation>Saia da luz forte</translation>
    </message>
    <message>
        <source>Let the light come from the front</source>
        <translation>Deixe a luz vir de frente</translation>
    </message>
    <message>
        <source>Light OK</source>
        <translation>Luz boa</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nítida</translation>
    </message>
    <message>
        <source>Wipe the lens</source>
        <translation>Limpe a lente</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Não se mexa</translation>
    </message>
    <message>
        <source>Line up with the last photo</source>
        <translation>Alinhe com a última foto</translation>
    </message>
    <message>
        <source>Move a little closer</source>
        <translation>Chegue mais perto</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>Afaste-se um pouco</translation>
    </message>
    <message>
        <source>A little to your left</source>
        <translation>Um pouco à sua esquerda</translation>
    </message>
    <message>
        <source>A little to your right</source>
        <translation>Um pouco à sua direita</translation>
    </message>
    <message>
        <source>A little higher</source>
        <translation>Um pouco mais alto</translation>
    </message>
    <message>
        <source>A little lower</source>
        <translation>Um pouco mais baixo</translation>
    </message>
    <message>
        <source>Straighten up a little</source>
        <translation>Endireite-se um pouco</translation>
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
        <translation>Suas fotos</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Parar o temporizador</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Tirar foto</translation>
    </message>
    <message>
        <source>Other camera</source>
        <translation>Outra câmera</translation>
    </message>
</context>
<context>
    <name>CameraReview</name>
    <message>
        <source>The photo just taken</source>
        <translation>Foto recém-tirada</translation>
    </message>
    <message>
        <source>Keeping the photo</source>
        <translation>Salvando a foto</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>CameraScreen</name>
    <message>
        <source>Close the camera</source>
        <translation>Fechar a câmera</translation>
    </message>
    <message>
        <source>Last photo, timer and more</source>
        <translation>Última foto, temporizador e mais</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Treated area</source>
        <translation>Área tratada</translation>
    </message>
    <message>
        <source>Last photo over the preview</source>
        <translation>Última foto sobre a prévia</translation>
    </message>
    <message>
        <source>Helps you to stand where you stood before.</source>
        <translation>Ajuda você a ficar onde estava antes.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Takes itself</source>
        <translation>Disparo automático</translation>
    </message>
    <message>
        <source>When everything matches the last photo and you hold still.</source>
        <translation>Quando tudo coincide com a última foto e você não se mexe.</translation>
    </message>
    <message>
        <source>Timer, 3 seconds</source>
        <translation>Temporizador, 3 segundos</translation>
    </message>
    <message>
        <source>Time to move your hand away from the button.</source>
        <translation>Tempo para tirar a mão do botão.</translation>
    </message>
</context>
<context>
    <name>CameraState</name>
    <message>
        <source>Your photos</source>
        <translation>Suas fotos</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Usually gone by now</source>
        <translation>Em geral já passou</translation>
    </message>
    <message>
        <source>Mild is usual now</source>
        <translation>Habitual agora: leve</translation>
    </message>
    <message>
        <source>Up to medium is usual now</source>
        <translation>Habitual agora: até média</translation>
    </message>
    <message>
        <source>Even strong is usual now</source>
        <translation>Habitual agora: até forte</translation>
    </message>
    <message>
        <source>usually gone by now</source>
        <translation>em geral já passou</translation>
    </message>
    <message>
        <source>usual by now: mild at most</source>
        <translation>habitual nesta altura: no máximo leve</translation>
    </message>
    <message>
        <source>usual by now: medium at most</source>
        <translation>habitual nesta altura: no máximo média</translation>
    </message>
    <message>
        <source>usual by now: up to strong</source>
        <translation>habitual nesta altura: até forte</translation>
    </message>
    <message>
        <source>Stronger than is usual by day %1: %2.</source>
        <translation>Mais forte que o habitual para o dia %1: %2.</translation>
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
        <translation>Média</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>how strong a symptom is</comment>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dia %1</translation>
    </message>
    <message>
        <source>Stronger than expected</source>
        <translation>Mais forte que o esperado</translation>
    </message>
    <message>
        <source>Expected this week</source>
        <translation>Esperado nesta semana</translation>
    </message>
    <message>
        <source>Usual until day %1</source>
        <translation>Habitual até o dia %1</translation>
    </message>
    <message>
        <source>Less than on day %1</source>
        <translation>Menos que no dia %1</translation>
    </message>
    <message>
        <source>More than on day %1</source>
        <translation>Mais que no dia %1</translation>
    </message>
    <message>
        <source>As on day %1</source>
        <translation>Como no dia %1</translation>
    </message>
    <message>
        <source>This is as expected</source>
        <translation>Está dentro do esperado</translation>
    </message>
    <message>
        <source>What you feel is usual for day %1. Go on as planned.</source>
        <translation>O que você sente é habitual para o dia %1. Continue com seu plano.</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>Vale observar</translation>
    </message>
    <message>
        <source>Please contact your clinic today</source>
        <translation>Fale hoje com sua clínica</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a red flag and what the plan says about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check in again tomorrow. If it gets stronger or stays, contact your clinic.</source>
        <translation>Faça outro registro amanhã. Se ficar mais forte ou não passar, fale com sua clínica.</translation>
    </message>
    <message>
        <source>This app cannot diagnose; a professional should look at it.</source>
        <translation>Este app não faz diagnóstico; um profissional de saúde precisa ver isso.</translation>
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
        <translation>Registro após o microagulhamento</translation>
    </message>
    <message>
        <source>Treatment: %1, %2</source>
        <translation>Tratamento: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>the day&apos;s number, the date, the time</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>on day %1: %2</source>
        <comment>how strong a symptom was at the check-in before</comment>
        <translation>no dia %1: %2</translation>
    </message>
    <message>
        <source>Warning signs: %1</source>
        <translation>Sinais de alerta: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no warning signs</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Written down by the patient. Not a diagnosis.</source>
        <translation>Anotado pela pessoa tratada. Não é um diagnóstico.</translation>
    </message>
</context>
<context>
    <name>CheckInAdvice</name>
    <message>
        <source>Call clinic</source>
        <translation>Ligar para a clínica</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number</source>
        <translation>Adicionar número da clínica</translation>
    </message>
    <message>
        <source>Share report</source>
        <translation>Compartilhar relatório</translation>
    </message>
</context>
<context>
    <name>CheckInEntry</name>
    <message>
        <source>Share…</source>
        <translation>Compartilhar…</translation>
    </message>
    <message>
        <source>Share the report of %1</source>
        <translation>Compartilhar o relatório: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the check-in of %1</source>
        <translation>Remover o registro: %1</translation>
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
        <translation>Ainda não há registros</translation>
    </message>
    <message>
        <source>Tell how it feels once a day. You see what is usual by then, and when to contact your clinic.</source>
        <translation>Anote uma vez por dia como está a pele. Você vê o que é habitual nesse momento e quando falar com sua clínica.</translation>
    </message>
    <message>
        <source>The bottom of a chart is none, its top strong. Not a diagnosis.</source>
        <translation>Nos gráficos, embaixo é “nada” e no alto, “forte”. Não é um diagnóstico.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>Como está a pele?</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>You began this check-in earlier.</source>
        <translation>Você já tinha começado este registro.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Any of these?</source>
        <translation>Notou algo disto?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What your clinic should know</source>
        <translation>O que sua clínica deve saber</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Salvar registro</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Tap what applies. What you leave out counts as none.</source>
        <translation>Toque no que se aplica. O que você não marcar conta como “nada”.</translation>
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
        <translation>Tirar foto</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Voltar para a lista</translation>
    </message>
    <message>
        <source>Don&apos;t wait</source>
        <translation>Não esperar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
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
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
</context>
<context>
    <name>CivilText</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>Sua clínica</translation>
    </message>
    <message>
        <source>When a check-in says to contact your clinic, its number is one tap away. It stays on this device.</source>
        <translation>Quando um registro disser para falar com sua clínica, o número está a um toque. Ele não sai deste aparelho.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>CompareControls</name>
    <message>
        <source>Two photos are needed</source>
        <translation>São necessárias duas fotos</translation>
    </message>
    <message>
        <source>Take another one in the same pose, then compare them here.</source>
        <translation>Tire outra na mesma pose e compare as duas aqui.</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Como comparar</translation>
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
        <translation>Fusão</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>From the first to the second</source>
        <translation>Da primeira para a segunda</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Ver a primeira</translation>
    </message>
    <message>
        <source>Show the second</source>
        <translation>Ver a segunda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Compare with care. %1</source>
        <translation>Compare com cautela. %1</translation>
    </message>
    <message>
        <source>Pairs worth looking at</source>
        <translation>Pares que vale a pena ver</translation>
    </message>
    <message>
        <source>Line them up</source>
        <translation>Alinhar as duas</translation>
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
        <translation>Compartilhar…</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>Salvando a imagem</translation>
    </message>
    <message>
        <source>Aligning the photos</source>
        <translation>Alinhando as fotos</translation>
    </message>
    <message>
        <source>Both photos, next to each other, with their days. Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>As duas fotos, lado a lado, com seus dias. Quem tiver o arquivo pode ver. Ele não tem metadados: nem lugar, nem data, nem aparelho.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparacao</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Salvo fora do app.</translation>
    </message>
</context>
<context>
    <name>CompareStrip</name>
    <message>
        <source>Which one to choose</source>
        <translation>Qual escolher</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primeira: %1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>Segunda: %1</translation>
    </message>
    <message>
        <source>Let the two change places</source>
        <translation>Trocar as duas de lugar</translation>
    </message>
    <message>
        <source>Photos to choose from</source>
        <translation>Fotos para escolher</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhida</translation>
    </message>
</context>
<context>
    <name>ComparisonHandle</name>
    <message>
        <source>The line between the two photos</source>
        <translation>A linha entre as duas fotos</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Previous month</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Próximo mês</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>%1, today</source>
        <translation>%1, hoje</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This removes from this device everything that Afterglow knows:</source>
        <translation>Isto remove deste aparelho tudo o que o Afterglow sabe:</translation>
    </message>
    <message>
        <source>your treatments, appointments and notes</source>
        <translation>seus tratamentos, agendamentos e notas</translation>
    </message>
    <message>
        <source>what you ticked, and how your skin was</source>
        <translation>o que você marcou e como estava sua pele</translation>
    </message>
    <message>
        <source>all photos, and the key that opens them</source>
        <translation>todas as fotos e a chave que as abre</translation>
    </message>
    <message>
        <source>reminders that are still to come</source>
        <translation>os lembretes que ainda estão por vir</translation>
    </message>
    <message>
        <source>your clinic, and how the app is set</source>
        <translation>sua clínica e os ajustes do app</translation>
    </message>
    <message>
        <source>Nobody can bring it back, and neither can we. Pictures and texts that you saved or shared outside the app stay where they are.</source>
        <translation>Ninguém pode recuperar isso, nem nós. Imagens e textos que você salvou ou compartilhou fora do app ficam onde estão.</translation>
    </message>
    <message>
        <source>Are you sure?</source>
        <translation>Apagar mesmo?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To erase everything for good, type this word: %1</source>
        <translation>Para apagar tudo de vez, digite esta palavra: %1</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>A palavra</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Your journal is newer than this app</source>
        <translation>Seu diário é mais novo que este app</translation>
    </message>
    <message>
        <source>It was written by a newer version of Afterglow. Please update the app. Your journal is untouched.</source>
        <translation>Ele foi escrito por uma versão mais nova do Afterglow. Atualize o app. Seu diário está intacto.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be read</source>
        <translation>Não foi possível ler seu diário</translation>
    </message>
    <message>
        <source>The file seems to be damaged. Nothing was changed. If you have a backup, keep it safe. To begin anew, erase everything.</source>
        <translation>O arquivo parece estar danificado. Nada foi alterado. Se você tem um backup, guarde bem. Para começar de novo, apague tudo.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>Não há mais espaço</translation>
    </message>
    <message>
        <source>Free some space on this device, then try again. Your journal is untouched.</source>
        <translation>Libere espaço neste aparelho e tente de novo. Seu diário está intacto.</translation>
    </message>
    <message>
        <source>Your journal is in use</source>
        <translation>Seu diário está em uso</translation>
    </message>
    <message>
        <source>Another program has it open right now. Close it, then try again.</source>
        <translation>Outro programa está com ele aberto agora. Feche esse programa e tente de novo.</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>Seu diário está bloqueado</translation>
    </message>
    <message>
        <source>This device doesn&apos;t let the app read or write its folder. Allow it, then try again.</source>
        <translation>Este aparelho não deixa o app ler sua pasta nem gravar nela. Dê permissão e tente de novo.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be opened</source>
        <translation>Não foi possível abrir seu diário</translation>
    </message>
    <message>
        <source>This device reports a failure of its storage. Try again, or restart the device.</source>
        <translation>Este aparelho indica uma falha no armazenamento. Tente de novo ou reinicie o aparelho.</translation>
    </message>
    <message>
        <source>The key of your photos is still here. It opens nothing any more.</source>
        <translation>A chave das suas fotos ainda está aqui. Ela não abre mais nada.</translation>
    </message>
    <message>
        <source>Photos are still here.</source>
        <translation>Ainda há fotos aqui.</translation>
    </message>
    <message>
        <source>Your journal is still here.</source>
        <translation>Seu diário ainda está aqui.</translation>
    </message>
    <message>
        <source>A form that you began is still here.</source>
        <translation>Um formulário que você começou ainda está aqui.</translation>
    </message>
    <message>
        <source>The example data is still here.</source>
        <translation>Os dados de exemplo ainda estão aqui.</translation>
    </message>
    <message>
        <source>What you chose about this app is still here.</source>
        <translation>O que você escolheu neste app ainda está aqui.</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>Não foi possível apagar tudo</translation>
    </message>
    <message>
        <source>Nothing was erased: your journal is in use by another program. Try again in a moment.</source>
        <translation>Nada foi apagado: outro programa está usando seu diário. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Nothing was erased: there is no space left on this device. Free some, then try again.</source>
        <translation>Nada foi apagado: não há mais espaço neste aparelho. Libere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was erased: this device doesn&apos;t let the app write to its folder.</source>
        <translation>Nada foi apagado: este aparelho não deixa o app gravar em sua pasta.</translation>
    </message>
    <message>
        <source>Nothing was erased. Try again.</source>
        <translation>Nada foi apagado. Tente de novo.</translation>
    </message>
    <message>
        <source>Your journal is in use by another program. Try again in a moment.</source>
        <translation>Outro programa está usando seu diário. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>A part of your journal can&apos;t be read. Nothing was changed.</source>
        <translation>Não foi possível ler uma parte do seu diário. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Your journal was changed by a newer version of the app. Please update.</source>
        <translation>Seu diário foi alterado por uma versão mais nova do app. Atualize o app.</translation>
    </message>
    <message>
        <source>Your journal can&apos;t be read right now. Try again.</source>
        <translation>Não foi possível ler seu diário agora. Tente de novo.</translation>
    </message>
    <message>
        <source>Not saved: your journal is in use by another program. Try again in a moment.</source>
        <translation>Não foi salvo: outro programa está usando seu diário. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left on this device. Free some, then try again.</source>
        <translation>Não foi salvo: não há mais espaço neste aparelho. Libere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write to its folder.</source>
        <translation>Não foi salvo: este aparelho não deixa o app gravar em sua pasta.</translation>
    </message>
    <message>
        <source>Not saved: a part of your journal can&apos;t be read.</source>
        <translation>Não foi salvo: não foi possível ler uma parte do seu diário.</translation>
    </message>
    <message>
        <source>Not saved: your journal was changed by a newer version of the app. Please update.</source>
        <translation>Não foi salvo: seu diário foi alterado por uma versão mais nova do app. Atualize o app.</translation>
    </message>
    <message>
        <source>Not saved: this entry isn&apos;t there any more.</source>
        <translation>Não foi salvo: o que você editava não existe mais.</translation>
    </message>
    <message>
        <source>Not saved. Try again.</source>
        <translation>Não foi salvo. Tente de novo.</translation>
    </message>
    <message>
        <source>Not shared: no app on this device takes it.</source>
        <translation>Não foi compartilhado: nenhum app deste aparelho aceita.</translation>
    </message>
    <message>
        <source>Not shared: there is no space left on this device. Free some, then try again.</source>
        <translation>Não foi compartilhado: não há mais espaço neste aparelho. Libere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>Not shared. Try again.</source>
        <translation>Não foi compartilhado. Tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was imported: this device has no photo picker.</source>
        <translation>Nada foi importado: este aparelho não tem seletor de fotos.</translation>
    </message>
    <message>
        <source>Nothing was imported: there is no space left on this device. Free some, then try again.</source>
        <translation>Nada foi importado: não há mais espaço neste aparelho. Libere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was imported. Try again.</source>
        <translation>Nada foi importado. Tente de novo.</translation>
    </message>
    <message>
        <source>Reminders can&apos;t be shown: no notification service is running on this computer.</source>
        <translation>Não é possível mostrar lembretes: nenhum serviço de notificações está em execução neste computador.</translation>
    </message>
    <message>
        <source>Reminders are switched off for this app, all or some of them. You can allow them in the system&apos;s settings.</source>
        <translation>Os lembretes estão desativados para este app, todos ou alguns. Você pode liberá-los nos ajustes do sistema.</translation>
    </message>
    <message>
        <source>A reminder could not be shown. The app goes on trying.</source>
        <translation>Não foi possível mostrar um lembrete. O app continua tentando.</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Hyaluronic acid</source>
        <translation>Ácido hialurônico</translation>
    </message>
    <message>
        <source>Example clinic</source>
        <translation>Clínica de exemplo</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <source>Example data</source>
        <translation>Dados de exemplo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>End the example</source>
        <translation>Sair do exemplo</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Care for your skin, day&#xa0;by&#xa0;day</source>
        <translation>Cuide da sua pele, dia&#xa0;a&#xa0;dia</translation>
    </message>
    <message>
        <source>After microneedling, Afterglow tells you what to do today, what to leave out for now, and when each thing is fine again.</source>
        <translation>Após o microagulhamento, o Afterglow diz o que fazer hoje, o que evitar por enquanto e quando cada coisa está liberada de novo.</translation>
    </message>
    <message>
        <source>Your photos stay on this&#xa0;device</source>
        <translation>Suas fotos ficam neste aparelho</translation>
    </message>
    <message>
        <source>There is no account and no server, and the app never goes online. Photos are encrypted: nobody sees them unless you share them yourself.</source>
        <translation>Não há conta nem servidor, e o app nunca se conecta à internet. As fotos são criptografadas: ninguém as vê, a não ser que você as compartilhe.</translation>
    </message>
    <message>
        <source>Your clinic comes first</source>
        <translation>Sua clínica vem primeiro</translation>
    </message>
    <message>
        <source>What you read here is general aftercare, not medical advice. Where your clinic tells you something else, follow your clinic. Call them when something worries you.</source>
        <translation>O que você lê aqui são cuidados gerais, não orientação médica. Se sua clínica disser outra coisa, siga sua clínica. Ligue para ela se algo preocupar você.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Como você quer começar?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>You can also look around first, with example data that one tap removes.</source>
        <translation>Você também pode primeiro dar uma olhada em dados de exemplo, que somem com um toque.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Not everything could be erased</source>
        <translation>Não foi possível apagar tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Fiz um tratamento</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Tenho sessão marcada</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Dar uma olhada</translation>
    </message>
</context>
<context>
    <name>FormSheets</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>Plano de cuidados</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Se sua clínica disser outra coisa, siga sua clínica.</translation>
    </message>
    <message>
        <source>How many sessions are planned? You can change it at any time.</source>
        <translation>Quantas sessões estão previstas? Você pode mudar quando quiser.</translation>
    </message>
    <message>
        <source>One session less</source>
        <translation>Uma sessão a menos</translation>
    </message>
    <message>
        <source>One session more</source>
        <translation>Uma sessão a mais</translation>
    </message>
    <message>
        <source>Enter a number, such as 1.5.</source>
        <translation>Digite um número, como 1,5.</translation>
    </message>
    <message>
        <source>Needle depth</source>
        <translation>Profundidade da agulha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In millimetres</source>
        <translation>Em milímetros</translation>
    </message>
    <message>
        <source>Use this depth</source>
        <translation>Usar esta profundidade</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Confira</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>Remover do diário?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>HealingDay</name>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
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
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fontes: %1</translation>
    </message>
</context>
<context>
    <name>HealingView</name>
    <message>
        <source>Healing, day by day</source>
        <translation>Recuperação, dia a dia</translation>
    </message>
</context>
<context>
    <name>HomeRollerField</name>
    <message>
        <source>I did it myself at home</source>
        <translation>Fiz em casa por conta própria</translation>
    </message>
    <message>
        <source>Home rollers have smaller needles and work less. Skin gets infected or hurt more easily with them: use a clean one, and replace it often.</source>
        <translation>Rollers de uso em casa têm agulhas menores e fazem menos efeito. Com eles é mais fácil a pele infeccionar ou se machucar: use um limpo e troque com frequência.</translation>
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
        <translation>A: revisão ou estudo</translation>
    </message>
    <message>
        <source>B: health service or association</source>
        <translation>B: serviço de saúde ou associação</translation>
    </message>
    <message>
        <source>C: article or habit</source>
        <translation>C: artigo ou costume</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Se sua clínica disser outra coisa, siga sua clínica.</translation>
    </message>
</context>
<context>
    <name>LearnScreen</name>
    <message>
        <source>Learn</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Search in Learn</source>
        <translation>Buscar no guia</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Try another word, or fewer of them. What your clinic told you counts in any case.</source>
        <translation>Tente outra palavra ou menos palavras. O que sua clínica disse vale em qualquer caso.</translation>
    </message>
</context>
<context>
    <name>LearnSources</name>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
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
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Afterglow is open source, and it stands on the work of others. These are the libraries in it and their terms.</source>
        <translation>O Afterglow tem código aberto e se apoia no trabalho de outras pessoas. Estas são as bibliotecas que ele usa e seus termos.</translation>
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
        <translation>Dia %1</translation>
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
        <translation>Salvando</translation>
    </message>
    <message>
        <source>You began this entry earlier.</source>
        <translation>Você já tinha começado a anotar isto.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Remove this appointment</source>
        <translation>Remover este agendamento</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Remover este tratamento</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>What you choose here can&apos;t be kept: the settings can&apos;t be written.</source>
        <translation>O que você escolher aqui não fica salvo: não é possível gravar os ajustes.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
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
        <translation>Maior</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tirar uma foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>Mova com as teclas de seta</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>Add reason, products, clinic</source>
        <translation>Adicionar motivo, produtos, clínica</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>Products on the skin</source>
        <translation>Produtos na pele</translation>
    </message>
    <message>
        <source>Serum, mask…</source>
        <translation>Sérum, máscara…</translation>
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
        <translation>Seus cuidados</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Your treatments and appointments</source>
        <translation>Seus tratamentos e agendamentos</translation>
    </message>
    <message>
        <source>When can I …?</source>
        <translation>Quando posso…?</translation>
    </message>
    <message>
        <source>Makeup, sport, sun, the next session</source>
        <translation>Maquiagem, esporte, sol, próxima sessão</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>What is on your shelf, and when it is fine</source>
        <translation>O que você tem em casa e quando pode usar</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Sua clínica</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>How it works, what is normal, choosing a clinic</source>
        <translation>Como funciona, o que é normal, escolher a clínica</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Este app</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>Light or dark, size of text, language</source>
        <translation>Claro ou escuro, tamanho do texto, idioma</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>O que é guardado, e onde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Whose work is in the app</source>
        <translation>O trabalho de outros que está no app</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation>Profundidade da agulha</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Digitar</translation>
    </message>
</context>
<context>
    <name>NewSessionSheet</name>
    <message>
        <source>New session</source>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Fiz um tratamento</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Tenho sessão marcada</translation>
    </message>
</context>
<context>
    <name>NoPhotos</name>
    <message>
        <source>See how it heals</source>
        <translation>Veja a recuperação</translation>
    </message>
    <message>
        <source>No photo of this pose yet</source>
        <translation>Ainda não há fotos desta pose</translation>
    </message>
    <message>
        <source>Take a photo now and then, in the same pose and the same light. They are encrypted and stay on this device.</source>
        <translation>Tire uma foto de vez em quando, na mesma pose e com a mesma luz. Elas são criptografadas e não saem deste aparelho.</translation>
    </message>
    <message>
        <source>Photos belong to a treatment. Enter yours first.</source>
        <translation>As fotos fazem parte de um tratamento. Anote o seu primeiro.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tirar uma foto</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Fiz um tratamento</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imagens</translation>
    </message>
</context>
<context>
    <name>NoTreatments</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Tell us about your treatment, and your aftercare is planned day by day. Everything stays on this device.</source>
        <translation>Anote seu tratamento, e seus cuidados são planejados dia a dia. Tudo fica neste aparelho.</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Fiz um tratamento</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Tenho sessão marcada</translation>
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
        <translation>Feito</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Time for your skin care</source>
        <translation>Hora de cuidar da pele</translation>
    </message>
    <message>
        <source>Time for your check-in</source>
        <translation>Hora do seu registro</translation>
    </message>
    <message>
        <source>Time for your photo</source>
        <translation>Hora da sua foto</translation>
    </message>
    <message>
        <source>There is a date to look at</source>
        <translation>Há uma data para conferir</translation>
    </message>
    <message>
        <source>Your plan has changed</source>
        <translation>Seu plano mudou</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>A restriction that is over. %1 is its title, &quot;No makeup&quot; for example</extracomment>
        <translation>Terminou: %1</translation>
    </message>
    <message>
        <source>Test: your reminders can come</source>
        <translation>Teste: seus lembretes podem chegar</translation>
    </message>
    <message>
        <source>This is how a reminder looks. There is nothing to do.</source>
        <translation>É assim que um lembrete aparece. Não há nada a fazer.</translation>
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
        <translation>Comparar duas fotos</translation>
    </message>
    <message>
        <source>Play them one after the other</source>
        <translation>Ver uma após a outra</translation>
    </message>
</context>
<context>
    <name>PhotoFileDialogs</name>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imagens</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp)</source>
        <translation>Imagens (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>Nenhuma foto foi importada</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PhotoImportSheet</name>
    <message numerus="yes">
        <source>Import %n picture(s)</source>
        <translation>
            <numerusform>Importar %n imagem</numerusform>
            <numerusform>Importar %n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>These pictures don&apos;t say when they were taken. The date is that of the file: please check it.</source>
        <translation>Estas imagens não informam quando foram tiradas. A data é a do arquivo: confira.</translation>
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
        <translation>Quem tiver o arquivo pode ver. Ele não tem metadados: nem lugar, nem data, nem aparelho.</translation>
    </message>
    <message>
        <source>This picture leaves the app unencrypted</source>
        <translation>Esta imagem sai do app sem criptografia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartilhar…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
</context>
<context>
    <name>PhotoSheets</name>
    <message>
        <source>Encrypted</source>
        <translation>Criptografadas</translation>
    </message>
    <message>
        <source>Each photo is encrypted before it is saved, with a key of its own. Nobody can look at it outside of this app, and nothing about you, the place or your device is kept in it.</source>
        <translation>Cada foto é criptografada antes de ser salva, com uma chave própria. Ninguém pode vê-la fora deste app, e nela não fica nada sobre você, o lugar ou seu aparelho.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. A picture leaves the app only when you save or share it yourself.</source>
        <translation>Nada é enviado a lugar nenhum. Uma imagem só sai do app quando você a salva fora dele ou a compartilha.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imagens</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>Comparar duas fotos</translation>
    </message>
    <message>
        <source>Play them one after the other</source>
        <translation>Ver uma após a outra</translation>
    </message>
    <message>
        <source>Relative redness</source>
        <translation>Vermelhidão relativa</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Tirada em</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>This photo can&apos;t be opened. Its file is missing or damaged.</source>
        <translation>Não foi possível abrir esta foto. O arquivo falta ou está danificado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Mover para outro dia ou pose</translation>
    </message>
    <message>
        <source>Save a copy outside of the app</source>
        <translation>Salvar uma cópia fora do app</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Próxima foto</translation>
    </message>
</context>
<context>
    <name>PhotoViewerSheets</name>
    <message>
        <source>Move the photo</source>
        <translation>Mover a foto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Um dia antes</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Um dia depois</translation>
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
        <translation>Imagem JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Salvo fora do app.</translation>
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
        <translation>Frente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>De perto</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Linha do cabelo</translation>
    </message>
    <message>
        <source>Crown</source>
        <translation>Topo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dia %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sessão %1</translation>
    </message>
    <message>
        <source>Session %1, before</source>
        <translation>Sessão %1, antes</translation>
    </message>
    <message>
        <source>Session %1, day %2</source>
        <translation>Sessão %1, dia %2</translation>
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
        <translation>As duas não mostram a mesma vista, por isso não estão alinhadas.</translation>
    </message>
    <message>
        <source>One was taken from closer up.</source>
        <translation>Uma foi tirada mais de perto.</translation>
    </message>
    <message>
        <source>One is shifted or turned: parts of it are missing in the other.</source>
        <translation>Uma está deslocada ou girada: partes dela faltam na outra.</translation>
    </message>
    <message>
        <source>The light of the first one is poor.</source>
        <translation>A luz da primeira é ruim.</translation>
    </message>
    <message>
        <source>The light of the second one is poor.</source>
        <translation>A luz da segunda é ruim.</translation>
    </message>
    <message>
        <source>One has clearly more light than the other.</source>
        <translation>Uma tem bem mais luz que a outra.</translation>
    </message>
    <message>
        <source>The light comes from different sides.</source>
        <translation>A luz vem de lados diferentes.</translation>
    </message>
    <message>
        <source>The light of one is warmer, which looks like redness.</source>
        <translation>A luz de uma é mais quente, o que parece vermelhidão.</translation>
    </message>
    <message>
        <source>One is blurred: fine lines and pores can&apos;t be compared.</source>
        <translation>Uma está borrada: não dá para comparar linhas finas e poros.</translation>
    </message>
    <message>
        <source>a mark lies outside the picture</source>
        <translation>uma marca está fora da imagem</translation>
    </message>
    <message>
        <source>a mark is too small in it</source>
        <translation>uma marca fica pequena demais nela</translation>
    </message>
    <message>
        <source>too bright or too dark at a mark</source>
        <translation>claro ou escuro demais em uma marca</translation>
    </message>
    <message>
        <source>the light is too dim or uneven</source>
        <translation>a luz é fraca ou desigual demais</translation>
    </message>
    <message>
        <source>This photo&apos;s file is missing.</source>
        <translation>Falta o arquivo desta foto.</translation>
    </message>
    <message>
        <source>This photo&apos;s file is damaged.</source>
        <translation>O arquivo desta foto está danificado.</translation>
    </message>
    <message>
        <source>This photo was saved by a newer version of the app. Please update.</source>
        <translation>Esta foto foi salva por uma versão mais nova do app. Atualize o app.</translation>
    </message>
    <message>
        <source>The key to your photos is missing.</source>
        <translation>Falta a chave das suas fotos.</translation>
    </message>
    <message>
        <source>The system keeps the key to your photos locked.</source>
        <translation>O sistema mantém bloqueada a chave das suas fotos.</translation>
    </message>
    <message>
        <source>The place that keeps the key to your photos doesn&apos;t answer.</source>
        <translation>O lugar que guarda a chave das suas fotos não responde.</translation>
    </message>
    <message>
        <source>This photo can&apos;t be opened right now.</source>
        <translation>Não foi possível abrir esta foto agora.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left there.</source>
        <translation>Não foi salvo: não há mais espaço ali.</translation>
    </message>
    <message>
        <source>Not saved: this device doesn&apos;t let the app write there.</source>
        <translation>Não foi salvo: este aparelho não deixa o app gravar ali.</translation>
    </message>
    <message>
        <source>Not saved: that place can&apos;t be written to.</source>
        <translation>Não foi salvo: não é possível gravar nesse lugar.</translation>
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
        <translation>Criptografadas</translation>
    </message>
    <message>
        <source>More about your photos</source>
        <translation>Mais sobre suas fotos</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Your photos are locked</source>
        <translation>Suas fotos estão bloqueadas</translation>
    </message>
    <message>
        <source>Fetching your pictures</source>
        <translation>Buscando suas imagens</translation>
    </message>
    <message>
        <source>Opening your photos</source>
        <translation>Abrindo suas fotos</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Lendo seu diário</translation>
    </message>
</context>
<context>
    <name>PhotosScreen</name>
    <message>
        <source>Drop pictures to import them</source>
        <translation>Solte imagens para importar</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Tudo fica aqui</translation>
    </message>
    <message>
        <source>What you tell Afterglow stays on this device. There is no account and no server. The app never goes online, and nothing in it counts what you do.</source>
        <translation>O que você conta ao Afterglow fica neste aparelho. Não há conta nem servidor. O app nunca se conecta à internet, e nada nele contabiliza o que você faz.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Seu diário</translation>
    </message>
    <message>
        <source>Treatments, notes, what you ticked and how your skin was are in a file that only your account on this device can read. The app doesn&apos;t encrypt that file: a phone does so by itself, and on a computer disk encryption does. Lock your device, so that nobody else uses your account.</source>
        <translation>Tratamentos, notas, o que você marcou e como estava sua pele ficam em um arquivo que só sua conta neste aparelho pode ler. O app não criptografa esse arquivo: um celular já faz isso sozinho, e em um computador quem faz é a criptografia do disco. Bloqueie seu aparelho, para que ninguém mais use sua conta.</translation>
    </message>
    <message>
        <source>Your photos</source>
        <translation>Suas fotos</translation>
    </message>
    <message>
        <source>Photos are encrypted before they are stored, and they don&apos;t appear in your gallery. Where and with which device a picture was taken is left out.</source>
        <translation>As fotos são criptografadas antes de serem salvas e não aparecem na sua galeria. O lugar e o aparelho com que uma imagem foi tirada não são guardados.</translation>
    </message>
    <message>
        <source>The key of your photos</source>
        <translation>A chave das suas fotos</translation>
    </message>
    <message>
        <source>The key is made with your first photo. The system&apos;s own store for secrets keeps it. Where there is none, it is in a file that only your account can read.</source>
        <translation>A chave é criada com sua primeira foto. Quem a guarda é o cofre de senhas do próprio sistema. Se não houver um, ela fica em um arquivo que só sua conta pode ler.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>On the lock screen a reminder only says that it is time for your skin care. It names no treatment and no symptom, unless you ask for details.</source>
        <translation>Na tela bloqueada, um lembrete só diz que é hora de cuidar da pele. Ele não cita tratamento nem sintoma, a menos que você peça detalhes.</translation>
    </message>
    <message>
        <source>A backup of this device</source>
        <translation>Um backup deste aparelho</translation>
    </message>
    <message>
        <source>A backup of the whole device can contain your journal and your encrypted photos. Without their key nobody can open the photos, and that includes you.</source>
        <translation>Um backup do aparelho inteiro pode conter seu diário e suas fotos criptografadas. Sem a chave, ninguém consegue abrir as fotos, nem você.</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>O que você compartilha</translation>
    </message>
    <message>
        <source>A picture or a text leaves the app only when you save it or share it. From then on it is no longer encrypted.</source>
        <translation>Uma imagem ou um texto só sai do app quando você salva ou compartilha. A partir daí, não fica mais criptografado.</translation>
    </message>
    <message>
        <source>When you delete</source>
        <translation>Quando você exclui</translation>
    </message>
    <message>
        <source>A deleted entry is overwritten, and a deleted photo&apos;s file is removed. With Erase everything, the key goes as well: what is left of a photo anywhere can&apos;t be opened any more.</source>
        <translation>O que você remove do diário é sobrescrito, e o arquivo de uma foto excluída é apagado. Com “Apagar tudo”, a chave também se vai: o que restar de uma foto em qualquer lugar não pode mais ser aberto.</translation>
    </message>
</context>
<context>
    <name>ProductEditor</name>
    <message>
        <source>New product</source>
        <translation>Novo produto</translation>
    </message>
    <message>
        <source>Change the product</source>
        <translation>Editar o produto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Night serum, day cream…</source>
        <translation>Sérum noturno, creme de dia…</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>O que ele contém</translation>
    </message>
    <message>
        <source>You find it on the label. If you aren&apos;t sure, choose it: then it is left out as long as the plan says.</source>
        <translation>Está no rótulo. Na dúvida, marque: assim o produto fica de fora pelo tempo que o plano indica.</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notas para você</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>AHA ou BHA</translation>
    </message>
    <message>
        <source>Glycolic, lactic or salicylic acid</source>
        <translation>Ácido glicólico, lático ou salicílico</translation>
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
        <translation>Perfume</translation>
    </message>
    <message>
        <source>Also called parfum</source>
        <translation>Também chamado de fragrância ou parfum</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Álcool</translation>
    </message>
    <message>
        <source>Alcohol denat., ethanol</source>
        <translation>Alcohol denat., etanol</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>FPS</translation>
    </message>
    <message>
        <source>A sunscreen, or a cream with one</source>
        <translation>Protetor solar, ou creme com FPS</translation>
    </message>
    <message>
        <source>Ask your clinic about the first 24 hours</source>
        <translation>Pergunte à sua clínica sobre as primeiras 24 horas</translation>
    </message>
    <message>
        <source>You switched this rule off</source>
        <translation>Você desativou esta regra</translation>
    </message>
    <message>
        <source>Your plan says nothing about it</source>
        <translation>Seu plano não diz nada sobre isso</translation>
    </message>
    <message>
        <source>Nothing in it that your plan names</source>
        <translation>Não tem nada que seu plano cite</translation>
    </message>
    <message>
        <source>Fine to use now</source>
        <translation>Pode usar agora</translation>
    </message>
    <message>
        <source>Again today, from %1</source>
        <translation>De novo hoje, %1 ou mais tarde</translation>
    </message>
    <message>
        <source>Again tomorrow, from %1</source>
        <translation>De novo amanhã, %1 ou mais tarde</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n day(s)</source>
        <translation>
            <numerusform>De novo em %n dia</numerusform>
            <numerusform>De novo em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Again from %1</source>
        <translation>De novo a partir de %1</translation>
    </message>
    <message>
        <source>Leave it out from %1: your appointment is on %2.</source>
        <translation>Não use a partir de %1: sua sessão está marcada para %2.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Suas notas</translation>
    </message>
</context>
<context>
    <name>ProductsScreen</name>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing on your shelf yet</source>
        <translation>Ainda não há produtos</translation>
    </message>
    <message>
        <source>Add what you put on your skin, and what is in it. Then you see here what to leave out, and from when on it is fine again.</source>
        <translation>Adicione o que você passa na pele e o que isso contém. Aqui você vê o que evitar e a partir de quando está liberado de novo.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Adicionar um produto</translation>
    </message>
    <message>
        <source>Leave out for now</source>
        <translation>Evitar por enquanto</translation>
    </message>
    <message>
        <source>Ask your clinic</source>
        <translation>Perguntar à clínica</translation>
    </message>
    <message>
        <source>Nothing against it</source>
        <translation>Sem restrição</translation>
    </message>
    <message>
        <source>From your aftercare plan and what is booked. In the first hours use only what your clinic agreed to.</source>
        <translation>De acordo com seu plano de cuidados e o que está marcado. Nas primeiras horas, use só o que sua clínica liberou.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>RednessCard</name>
    <message>
        <source>Redness, relative. %1</source>
        <translation>Vermelhidão relativa. %1</translation>
    </message>
    <message>
        <source>Redness, relative</source>
        <translation>Vermelhidão relativa</translation>
    </message>
    <message>
        <source>vs before</source>
        <translation>em relação a antes</translation>
    </message>
    <message>
        <source>treated − untreated skin</source>
        <translation>pele tratada − não tratada</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medindo</translation>
    </message>
    <message>
        <source>A colour difference, not a diagnosis.</source>
        <translation>Uma diferença de cor, não um diagnóstico.</translation>
    </message>
</context>
<context>
    <name>RednessMarks</name>
    <message>
        <source>Drag T to skin that was treated, U to skin that was not. Keep both clear of hair, lips and shadows.</source>
        <translation>Arraste T para a pele tratada e N para a pele não tratada. Mantenha as duas longe de cabelo, lábios e sombras.</translation>
    </message>
    <message>
        <source>T</source>
        <comment>treated skin</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Treated skin</source>
        <translation>Pele tratada</translation>
    </message>
    <message>
        <source>U</source>
        <comment>untreated skin</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Untreated skin</source>
        <translation>Pele não tratada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The two marks overlap. Move them apart.</source>
        <translation>As duas marcas se sobrepõem. Afaste uma da outra.</translation>
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
        <translation>Vermelhidão relativa</translation>
    </message>
    <message>
        <source>vs before</source>
        <translation>em relação a antes</translation>
    </message>
    <message>
        <source>Δa*</source>
        <translation>Δa*</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medindo</translation>
    </message>
    <message>
        <source>The tinted band is how much the number changes when the marks are moved a little.</source>
        <translation>A faixa colorida mostra quanto o valor muda quando as marcas são movidas um pouco.</translation>
    </message>
    <message>
        <source>A cross is a photo without a number.</source>
        <translation>Uma cruz é uma foto sem valor.</translation>
    </message>
    <message>
        <source>no number: %1</source>
        <translation>sem valor: %1</translation>
    </message>
    <message>
        <source>Δa* (CIELAB, D65): how much redder the treated skin is than the untreated skin of the same photo. A colour difference, not a diagnosis.</source>
        <translation>Δa* (CIELAB, D65): quanto a pele tratada é mais vermelha que a pele não tratada da mesma foto. Uma diferença de cor, não um diagnóstico.</translation>
    </message>
</context>
<context>
    <name>RednessScreen</name>
    <message>
        <source>Relative redness</source>
        <translation>Vermelhidão relativa</translation>
    </message>
    <message>
        <source>How red, compared with your own skin</source>
        <translation>Quão vermelha, comparada com sua própria pele</translation>
    </message>
    <message>
        <source>You set two marks once: one on treated skin, one on skin that was not treated. In every photo of this pose the app then measures how much redder the one is than the other. Both come from the same photo, so the light counts less.</source>
        <translation>Você coloca duas marcas uma única vez: uma na pele tratada, outra na pele não tratada. Depois, em cada foto desta pose, o app mede quanto uma é mais vermelha que a outra. As duas vêm da mesma foto, então a luz influencia menos.</translation>
    </message>
    <message>
        <source>Only photos of one camera, in good light and from the same place get a number. The others stay a gap, with the reason.</source>
        <translation>Só recebem um valor as fotos de uma mesma câmera, com boa luz e do mesmo lugar. As outras ficam como uma lacuna, com o motivo.</translation>
    </message>
    <message>
        <source>It is a colour difference, not a diagnosis. On darker skin redness shows less in a photo. If something worries you, contact your clinic.</source>
        <translation>É uma diferença de cor, não um diagnóstico. Na pele mais escura, a vermelhidão aparece menos em uma foto. Se algo preocupa você, fale com sua clínica.</translation>
    </message>
    <message>
        <source>Set the marks</source>
        <translation>Colocar as marcas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Change the marks</source>
        <translation>Mudar as marcas</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desativar</translation>
    </message>
</context>
<context>
    <name>ReminderChoicesPage</name>
    <message>
        <source>When and how they come</source>
        <translation>Quando e como eles chegam</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>You wake up at</source>
        <translation>Você acorda às</translation>
    </message>
    <message>
        <source>You go to sleep at</source>
        <translation>Você dorme às</translation>
    </message>
    <message>
        <source>Not more than a few a day</source>
        <translation>Só alguns por dia</translation>
    </message>
    <message>
        <source>The most important ones come. The others are on Today all the same.</source>
        <translation>Chegam os mais importantes. Os outros continuam em Hoje.</translation>
    </message>
    <message>
        <source>One reminder a day less</source>
        <translation>Um lembrete a menos por dia</translation>
    </message>
    <message>
        <source>One reminder a day more</source>
        <translation>Um lembrete a mais por dia</translation>
    </message>
    <message>
        <source>Keep home times when you travel</source>
        <translation>Manter o horário de casa em viagens</translation>
    </message>
    <message>
        <source>Say what to do on the lock screen</source>
        <translation>Dizer o que fazer na tela bloqueada</translation>
    </message>
    <message>
        <source>A reminder names its tasks. Whoever sees your screen can read them.</source>
        <translation>Um lembrete cita suas tarefas. Quem vê sua tela pode ler.</translation>
    </message>
    <message>
        <source>A reminder gives nothing away: it says “Time for your skin care”.</source>
        <translation>Um lembrete não revela nada: ele diz “Hora de cuidar da pele”.</translation>
    </message>
</context>
<context>
    <name>ReminderDays</name>
    <message>
        <source>The next seven days</source>
        <translation>Os próximos sete dias</translation>
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
        <translation>Meus lembretes vão chegar?</translation>
    </message>
    <message>
        <source>Allow reminders</source>
        <translation>Permitir lembretes</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Nothing stands in their way.</source>
        <translation>Nada impede que eles cheguem.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Neste aparelho</translation>
    </message>
    <message>
        <source>So far, and next</source>
        <translation>Até agora, e o próximo</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>A notification that looks like a reminder, in about a minute. It changes nothing in your journal.</source>
        <translation>Uma notificação que parece um lembrete, em cerca de um minuto. Ela não muda nada no seu diário.</translation>
    </message>
    <message>
        <source>If it didn&apos;t come:</source>
        <translation>Se não chegou:</translation>
    </message>
    <message>
        <source>Look whether “Do not disturb” is on.</source>
        <translation>Veja se “Não perturbe” está ativado.</translation>
    </message>
    <message>
        <source>Allow notifications for Afterglow in the system&apos;s settings.</source>
        <translation>Libere as notificações do Afterglow nos ajustes do sistema.</translation>
    </message>
    <message>
        <source>Restart the device, and try again.</source>
        <translation>Reinicie o aparelho e tente mais uma vez.</translation>
    </message>
    <message>
        <source>Test in one minute</source>
        <translation>Testar em um minuto</translation>
    </message>
    <message>
        <source>Test once more</source>
        <translation>Testar de novo</translation>
    </message>
</context>
<context>
    <name>ReminderPermissionSheet</name>
    <message>
        <source>May we remind you?</source>
        <translation>Quer receber lembretes?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Some care depends on the hour: sunscreen every 2 hours outdoors, for example. Afterglow can tell you when it is time, a few times a day at most.</source>
        <translation>Alguns cuidados dependem da hora: protetor solar a cada 2 horas ao ar livre, por exemplo. O Afterglow pode avisar quando é hora, no máximo algumas vezes por dia.</translation>
    </message>
    <message>
        <source>On the lock screen it only says that it is time for your skin care. You can change this at any time.</source>
        <translation>Na tela bloqueada, só aparece que é hora de cuidar da pele. Você pode mudar isso quando quiser.</translation>
    </message>
    <message>
        <source>Allow reminders</source>
        <translation>Permitir lembretes</translation>
    </message>
</context>
<context>
    <name>ReminderRulePage</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Horário %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>As the plan says: %1</source>
        <translation>Como no plano: %1</translation>
    </message>
</context>
<context>
    <name>ReminderRulesPage</name>
    <message>
        <source>Each reminder</source>
        <translation>Cada lembrete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This is what your aftercare plan asks for. What you switch off is gone from Today, too. Follow your clinic where it says something else.</source>
        <translation>Isto é o que seu plano de cuidados pede. O que você desativa some também de Hoje. Se sua clínica disser outra coisa, siga sua clínica.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>On the day</source>
        <translation>No próprio dia</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n dia antes</numerusform>
            <numerusform>%n dias antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days before</source>
        <translation>%1 a %2 dias antes</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dia %1</translation>
    </message>
    <message>
        <source>Days %1 to %2</source>
        <translation>Dias %1 a %2</translation>
    </message>
    <message>
        <source>Days %1</source>
        <translation>Dias %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Today, 15:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before a treatment</source>
        <translation>Antes de um tratamento</translation>
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
        <translation>Datas</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>O que evitar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>your own time</source>
        <translation>no seu horário</translation>
    </message>
    <message>
        <source>While you are outside</source>
        <translation>Enquanto você está ao ar livre</translation>
    </message>
    <message>
        <source>Goes by the time of the treatment</source>
        <translation>Segue a hora do tratamento</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quando termina</translation>
    </message>
    <message>
        <source>on Today, without an alert</source>
        <translation>em Hoje, sem alerta</translation>
    </message>
    <message>
        <source>Your own time. The plan says %1.</source>
        <translation>Seu próprio horário. O plano diz %1.</translation>
    </message>
    <message>
        <source>As the plan says.</source>
        <translation>Como no plano.</translation>
    </message>
    <message>
        <source>When you wake up.</source>
        <translation>Quando você acorda.</translation>
    </message>
    <message>
        <source>%1 after you wake up.</source>
        <translation>%1 depois de você acordar.</translation>
    </message>
    <message>
        <source>When you go to sleep.</source>
        <translation>Quando você vai dormir.</translation>
    </message>
    <message>
        <source>%1 before you go to sleep.</source>
        <translation>%1 antes de você dormir.</translation>
    </message>
    <message>
        <source>You are asleep then: it is left out.</source>
        <translation>Nessa hora você dorme: este lembrete fica de fora.</translation>
    </message>
    <message>
        <source>You are asleep then: it waits until you wake up.</source>
        <translation>Nessa hora você dorme: este lembrete espera até você acordar.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Your reminders begin with a treatment</source>
        <translation>Seus lembretes começam com um tratamento</translation>
    </message>
    <message>
        <source>Log a treatment or an appointment: what its plan asks for then comes by itself, at the right time.</source>
        <translation>Anote um tratamento ou um agendamento: o que o plano pede vem então sozinho, na hora certa.</translation>
    </message>
    <message>
        <source>Will my reminders come?</source>
        <translation>Meus lembretes vão chegar?</translation>
    </message>
    <message>
        <source>There is something to look at</source>
        <translation>Há algo para conferir</translation>
    </message>
    <message>
        <source>When and how they come</source>
        <translation>Quando e como eles chegam</translation>
    </message>
    <message>
        <source>Each reminder and its time</source>
        <translation>Cada lembrete e seu horário</translation>
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
        <translation>Ligar para a clínica</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number</source>
        <translation>Adicionar número da clínica</translation>
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
        <translation>Pense na pele que vai ser tratada. Suas respostas ficam neste aparelho.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This is no medical advice. Follow your clinic where it says something else.</source>
        <translation>Isto não é orientação médica. Se sua clínica disser outra coisa, siga sua clínica.</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Planned sessions</source>
        <translation>Sessões previstas</translation>
    </message>
    <message>
        <source>Planned sessions: %1</source>
        <translation>Sessões previstas: %1</translation>
    </message>
    <message>
        <source>One session fewer</source>
        <translation>Uma sessão a menos</translation>
    </message>
    <message>
        <source>One session more</source>
        <translation>Uma sessão a mais</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Tenho sessão marcada</translation>
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
        <translation>Tratamento</translation>
    </message>
</context>
<context>
    <name>SessionEntry</name>
    <message>
        <source>Your entry</source>
        <translation>Seus dados</translation>
    </message>
</context>
<context>
    <name>SessionPreparation</name>
    <message>
        <source>Preparation</source>
        <translation>Preparo</translation>
    </message>
    <message>
        <source>This plan asks for nothing beforehand.</source>
        <translation>Este plano não pede nada antes.</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Appointment</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>A sessão aconteceu?</translation>
    </message>
    <message>
        <source>Remove this appointment</source>
        <translation>Remover este agendamento</translation>
    </message>
    <message>
        <source>Remove this treatment</source>
        <translation>Remover este tratamento</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>Remover do diário?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>Como está a pele?</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Is the skin that will be treated infected?</source>
        <translation>A pele que vai ser tratada está infeccionada?</translation>
    </message>
    <message>
        <source>Is there an open wound?</source>
        <translation>Há uma ferida aberta?</translation>
    </message>
    <message>
        <source>Is there severe or inflamed acne?</source>
        <translation>Há acne grave ou inflamada?</translation>
    </message>
    <message>
        <source>Is there eczema?</source>
        <translation>Há eczema?</translation>
    </message>
    <message>
        <source>Is there psoriasis?</source>
        <translation>Há psoríase?</translation>
    </message>
    <message>
        <source>Do you have a cold sore now, there or on your lips?</source>
        <translation>Você está com herpes agora, ali ou nos lábios?</translation>
    </message>
    <message>
        <source>Are you pregnant, might you be, or are you breast-feeding?</source>
        <translation>Você está ou pode estar grávida, ou está amamentando?</translation>
    </message>
    <message>
        <source>Have you had cold sores in the past?</source>
        <translation>Você já teve herpes labial?</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Caneta</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Radio frequency</source>
        <translation>Radiofrequência</translation>
    </message>
    <message>
        <source>Home roller</source>
        <translation>Roller doméstico</translation>
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
            <numerusform>%n lembrete chegará em outro horário.</numerusform>
            <numerusform>%n lembretes chegarão em outro horário.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will be added.</source>
        <translation>
            <numerusform>%n lembrete será adicionado.</numerusform>
            <numerusform>%n lembretes serão adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) will not come any more.</source>
        <translation>
            <numerusform>%n lembrete não chegará mais.</numerusform>
            <numerusform>%n lembretes não chegarão mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s) will not be kept.</source>
        <translation>
            <numerusform>%n marcação não será mantida.</numerusform>
            <numerusform>%n marcações não serão mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It leaves your journal, together with its reminders.</source>
        <translation>Sai do seu diário, com seus lembretes.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) will be deleted with it.</source>
        <translation>
            <numerusform>%n foto será excluída junto.</numerusform>
            <numerusform>%n fotos serão excluídas junto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) will be deleted with it.</source>
        <translation>
            <numerusform>%n registro será excluído junto.</numerusform>
            <numerusform>%n registros serão excluídos junto.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can take it back right afterwards.</source>
        <translation>Dá para desfazer logo em seguida.</translation>
    </message>
    <message>
        <source>Wait until it has cleared. Call your clinic.</source>
        <translation>Espere até passar. Ligue para sua clínica.</translation>
    </message>
    <message>
        <source>Ask your clinic before you go.</source>
        <translation>Pergunte à sua clínica antes de ir.</translation>
    </message>
    <message>
        <source>Tell your clinic now: many give a medicine for it beforehand.</source>
        <translation>Avise agora sua clínica: muitas dão um remédio contra o herpes antes.</translation>
    </message>
    <message>
        <source>Call your clinic before you go</source>
        <translation>Ligue para sua clínica antes de ir</translation>
    </message>
    <message>
        <source>The treatment usually waits until this has cleared. Often it only means another date.</source>
        <translation>O tratamento em geral espera até passar. Muitas vezes basta outra data.</translation>
    </message>
    <message>
        <source>Ask your clinic first</source>
        <translation>Pergunte primeiro à sua clínica</translation>
    </message>
    <message>
        <source>It can tell you whether the appointment suits you.</source>
        <translation>Ela pode dizer se a sessão é adequada para você.</translation>
    </message>
    <message>
        <source>Tell your clinic</source>
        <translation>Avise sua clínica</translation>
    </message>
    <message>
        <source>Early enough, so that there is time to plan.</source>
        <translation>Com antecedência, para dar tempo de planejar.</translation>
    </message>
    <message>
        <source>A few questions before you go</source>
        <translation>Algumas perguntas antes de ir</translation>
    </message>
    <message>
        <source>They take a minute.</source>
        <translation>Levam um minuto.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Falta %n pergunta</numerusform>
            <numerusform>Faltam %n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to ask your clinic about so far.</source>
        <translation>Nada a perguntar à sua clínica até agora.</translation>
    </message>
    <message>
        <source>Nothing to ask about</source>
        <translation>Nada a perguntar</translation>
    </message>
    <message>
        <source>If something changes until then, come back to the questions.</source>
        <translation>Se algo mudar até lá, volte às perguntas.</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Lendo seu diário</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Ainda não há sessões</translation>
    </message>
    <message>
        <source>Your treatments and appointments will be listed here.</source>
        <translation>Seus tratamentos e agendamentos vão aparecer aqui.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por ano</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Por série</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Erasing everything</source>
        <translation>Apagando tudo</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>Abrindo seu diário</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
</context>
<context>
    <name>TextShareSheet</name>
    <message>
        <source>Share report</source>
        <translation>Compartilhar relatório</translation>
    </message>
    <message>
        <source>This is all that is handed on. Outside of the app it is not encrypted.</source>
        <translation>Isto é tudo o que é compartilhado. Fora do app, não fica criptografado.</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartilhar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Salvar como arquivo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
</context>
<context>
    <name>TimeLapseControls</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Aligning the photos</source>
        <translation>Alinhando as fotos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Saving the film</source>
        <translation>Salvando o vídeo</translation>
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
        <translation>Dia a dia</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartilhar…</translation>
    </message>
    <message>
        <source>Two photos are needed</source>
        <translation>São necessárias duas fotos</translation>
    </message>
    <message>
        <source>Take another one in the same pose, then see them here one after the other.</source>
        <translation>Tire outra na mesma pose e veja aqui uma após a outra.</translation>
    </message>
    <message>
        <source>All of these photos as a small film, with their days. Whoever has the file can look at it. It has no metadata: no place, no date, no device.</source>
        <translation>Todas estas fotos em um pequeno vídeo, com seus dias. Quem tiver o arquivo pode ver. Ele não tem metadados: nem lugar, nem data, nem aparelho.</translation>
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
        <translation>Salvo fora do app.</translation>
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
        <translation>Horário</translation>
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
        <translation>Metade do dia</translation>
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
        <translation>Usar este horário</translation>
    </message>
</context>
<context>
    <name>TimeWheel</name>
    <message>
        <source>%1 up</source>
        <translation>%1: mais</translation>
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
            <numerusform>até %n mês</numerusform>
            <numerusform>até %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n week(s)</source>
        <translation>
            <numerusform>cerca de %n semana</numerusform>
            <numerusform>cerca de %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Day %1 · %2</source>
        <comment>number, date</comment>
        <translation>Dia %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days before, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n dia antes</numerusform>
            <numerusform>%n dias antes</numerusform>
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
        <translation>%1: até %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>what is allowed, time</comment>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>You marked your skin as healed</source>
        <translation>Você marcou sua pele como recuperada</translation>
    </message>
    <message>
        <source>A day for a photo</source>
        <translation>Dia de foto</translation>
    </message>
    <message>
        <source>A day for a check-in</source>
        <translation>Dia de registro</translation>
    </message>
    <message>
        <source>Check-in at %1: as expected</source>
        <translation>Registro (%1): dentro do esperado</translation>
    </message>
    <message>
        <source>Check-in at %1: a little more than usual</source>
        <translation>Registro (%1): um pouco mais que o habitual</translation>
    </message>
    <message>
        <source>Check-in at %1: contact your clinic</source>
        <translation>Registro (%1): fale com sua clínica</translation>
    </message>
    <message>
        <source>Check-in at %1: get medical help</source>
        <translation>Registro (%1): procure atendimento médico</translation>
    </message>
    <message>
        <source>Treatment · %1</source>
        <comment>time</comment>
        <translation>Tratamento · %1</translation>
    </message>
    <message>
        <source>Next treatment</source>
        <translation>Tratamento seguinte</translation>
    </message>
    <message>
        <source>The same area was treated again. From here on, follow that one.</source>
        <translation>A mesma área foi tratada de novo. Daqui em diante, siga os cuidados desse tratamento.</translation>
    </message>
    <message>
        <source>All healed up</source>
        <translation>Pele recuperada</translation>
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
        <translation>Até %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>A partir de %1</translation>
    </message>
    <message>
        <source>Appointment · %1</source>
        <comment>time</comment>
        <translation>Sessão marcada · %1</translation>
    </message>
    <message>
        <source>Did it take place? Tell us on Today.</source>
        <translation>A sessão aconteceu? Responda em Hoje.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>Falta %n dia</numerusform>
            <numerusform>Faltam %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>On the surface</source>
        <translation>Na superfície</translation>
    </message>
    <message>
        <source>Under the surface</source>
        <translation>Sob a superfície</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>já calma</translation>
    </message>
    <message>
        <source>%1: %2, %3 percent</source>
        <comment>what heals, how long, how far</comment>
        <translation>%1: %2, %3 por cento</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) done</source>
        <translation>
            <numerusform>%1 de %n sessão feita</numerusform>
            <numerusform>%1 de %n sessões feitas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Session %1 · booked</source>
        <translation>Sessão %1 · marcada</translation>
    </message>
    <message>
        <source>Nothing booked yet</source>
        <translation>Nenhuma sessão marcada</translation>
    </message>
    <message>
        <source>The time for the session after it is counted from the first one.</source>
        <translation>O prazo para a sessão seguinte é contado a partir da primeira.</translation>
    </message>
    <message>
        <source>Your series is complete</source>
        <translation>Sua série está completa</translation>
    </message>
    <message>
        <source>A touch-up can refresh the result, if you and your clinic want one.</source>
        <translation>Um retoque pode renovar o resultado, se você decidir isso com sua clínica.</translation>
    </message>
    <message>
        <source>Touch-up: from %1, in %2</source>
        <translation>Retoque: a partir de %1, em %2</translation>
    </message>
    <message>
        <source>Touch-up: since %1</source>
        <translation>Retoque: possível desde %1</translation>
    </message>
    <message>
        <source>After the last session: a touch-up about once a year</source>
        <translation>Depois da última sessão: um retoque cerca de uma vez por ano</translation>
    </message>
    <message>
        <source>Next session: opens in %1</source>
        <translation>Próxima sessão: possível em %1</translation>
    </message>
    <message>
        <source>Next session: open now, until %1</source>
        <translation>Próxima sessão: já possível, até %1</translation>
    </message>
    <message>
        <source>Next session: whenever you are ready</source>
        <translation>Próxima sessão: quando você quiser</translation>
    </message>
    <message>
        <source>The usual time was %1. A later date is fine too if your clinic says so.</source>
        <translation>O período habitual era: %1. Uma data mais tarde também serve, se sua clínica disser.</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>from now</comment>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>First session: in %1</source>
        <translation>Primeira sessão: em %1</translation>
    </message>
    <message>
        <source>First session: today</source>
        <translation>Primeira sessão: hoje</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>A sessão aconteceu?</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>Marcada: %1</translation>
    </message>
    <message>
        <source>Booked: %1. That is within the usual time.</source>
        <translation>Marcada: %1. Está dentro do período habitual.</translation>
    </message>
    <message>
        <source>Booked: %1. That is earlier than usual: ask your clinic.</source>
        <translation>Marcada: %1. É antes do habitual: pergunte à sua clínica.</translation>
    </message>
    <message>
        <source>Booked: %1. That is later than usual, which is fine.</source>
        <translation>Marcada: %1. É depois do habitual, e tudo bem.</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Healing</source>
        <translation>Recuperação</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Timeline</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>O que mostrar</translation>
    </message>
    <message>
        <source>Healing</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Lendo seu diário</translation>
    </message>
    <message>
        <source>Your healing, day by day</source>
        <translation>Sua recuperação, dia a dia</translation>
    </message>
    <message>
        <source>Session after session</source>
        <translation>Sessão após sessão</translation>
    </message>
    <message>
        <source>Once your treatment is entered, you see here what is normal on each day, what is allowed again and when.</source>
        <translation>Depois de anotar seu tratamento, você vê aqui o que é normal em cada dia e o que está liberado de novo e quando.</translation>
    </message>
    <message>
        <source>Once your treatment is entered, you see here when the next session of a series may be.</source>
        <translation>Depois de anotar seu tratamento, você vê aqui quando pode ser a próxima sessão de uma série.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>All healed up</source>
        <translation>Pele recuperada</translation>
    </message>
    <message numerus="yes">
        <source>week(s) ago</source>
        <translation>
            <numerusform>semana depois</numerusform>
            <numerusform>semanas depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n day(s)</source>
        <translation>
            <numerusform>de %n dia</numerusform>
            <numerusform>de %n dias</numerusform>
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
        <translation>O próximo tratamento é possível a partir de %1.</translation>
    </message>
    <message>
        <source>The next treatment is possible when you and your clinic are ready.</source>
        <translation>O próximo tratamento é possível quando você e sua clínica combinarem.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>A sessão aconteceu?</translation>
    </message>
    <message>
        <source>Your appointment was on %1.</source>
        <translation>Sua sessão estava marcada para %1.</translation>
    </message>
    <message>
        <source>Today, %1. Come with clean, dry skin.</source>
        <translation>Hoje, %1. Vá com a pele limpa e seca.</translation>
    </message>
    <message>
        <source>Your appointment. What helps beforehand shows up below when it is time.</source>
        <translation>Sua sessão marcada. O que ajuda antes aparece abaixo quando chegar a hora.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message numerus="yes">
        <source>day(s) to go</source>
        <translation>
            <numerusform>dia restante</numerusform>
            <numerusform>dias restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>SPF on first, then again every %1</source>
        <translation>Passe protetor solar e reaplique a cada %1</translation>
    </message>
    <message>
        <source>No need to apply it again today</source>
        <translation>Hoje não precisa reaplicar</translation>
    </message>
    <message>
        <source>Time to put SPF on again</source>
        <translation>Hora de reaplicar o protetor solar</translation>
    </message>
    <message>
        <source>Again at %1 · %2</source>
        <translation>De novo: %1 · %2</translation>
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
        <translation>Adiado: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulado</translation>
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
        <translation>até a sua sessão</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Novo tratamento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Reading your journal</source>
        <translation>Lendo seu diário</translation>
    </message>
    <message>
        <source>You are outside</source>
        <translation>Você está ao ar livre</translation>
    </message>
    <message>
        <source>Going outside?</source>
        <translation>Vai sair?</translation>
    </message>
</context>
<context>
    <name>TodaySheets</name>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Se sua clínica disser outra coisa, siga sua clínica.</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>Como está a pele?</translation>
    </message>
    <message>
        <source>Check-ins so far</source>
        <translation>Registros até agora</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Editar os dados</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Lembrar mais tarde</translation>
    </message>
</context>
<context>
    <name>TookPlace</name>
    <message>
        <source>Yes, it did</source>
        <translation>Sim, aconteceu</translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation>Foi remarcada</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Foi cancelada</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Treatment</name>
    <message>
        <source>Face</source>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Pescoço</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>Couro cabeludo</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Colo</translation>
    </message>
    <message>
        <source>Stretch marks</source>
        <translation>Estrias</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Outra área</translation>
    </message>
    <message>
        <source>Acne scars</source>
        <translation>Cicatrizes de acne</translation>
    </message>
    <message>
        <source>Other scars</source>
        <translation>Outras cicatrizes</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>Queda de cabelo</translation>
    </message>
    <message>
        <source>Dark spots</source>
        <translation>Manchas escuras</translation>
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
        <translation>Danos do sol</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Linhas finas</translation>
    </message>
    <message>
        <source>%1 · session %2 of %3</source>
        <translation>%1 · sessão %2 de %3</translation>
    </message>
    <message>
        <source>%1 · session %2</source>
        <translation>%1 · sessão %2</translation>
    </message>
    <message>
        <source>%1 pen</source>
        <comment>needle length</comment>
        <translation>caneta de %1</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>caneta</translation>
    </message>
    <message>
        <source>%1 roller</source>
        <comment>needle length</comment>
        <translation>roller de %1</translation>
    </message>
    <message>
        <source>roller</source>
        <translation>roller</translation>
    </message>
    <message>
        <source>%1 radio frequency</source>
        <comment>needle length</comment>
        <translation>radiofrequência, %1</translation>
    </message>
    <message>
        <source>radio frequency</source>
        <translation>radiofrequência</translation>
    </message>
    <message>
        <source>%1 home roller</source>
        <comment>needle length</comment>
        <translation>roller doméstico de %1</translation>
    </message>
    <message>
        <source>home roller</source>
        <translation>roller doméstico</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of sun care</source>
        <translation>
            <numerusform>%n dia de cuidado com o sol</numerusform>
            <numerusform>%n dias de cuidado com o sol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) gentle cleansing</source>
        <translation>
            <numerusform>%n dia de limpeza suave</numerusform>
            <numerusform>%n dias de limpeza suave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of daily care</source>
        <translation>
            <numerusform>%n dia de cuidados</numerusform>
            <numerusform>%n dias de cuidados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %n week(s)</source>
        <translation>
            <numerusform>próxima em %n semana</numerusform>
            <numerusform>próxima em %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>next in %1–%2 weeks</source>
        <translation>próxima em %1–%2 semanas</translation>
    </message>
    <message>
        <source>Day %1 photo</source>
        <translation>Foto do dia %1</translation>
    </message>
    <message>
        <source>From:
%1</source>
        <translation>Fontes:
%1</translation>
    </message>
</context>
<context>
    <name>TreatmentCard</name>
    <message>
        <source>My skin has healed</source>
        <translation>Minha pele se recuperou</translation>
    </message>
</context>
<context>
    <name>TreatmentFields</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>That is still to come: it is saved as an appointment, with what to do before it.</source>
        <translation>Essa data ainda não chegou: fica salvo como agendamento, com o que fazer antes.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>Plano de cuidados</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notas para você</translation>
    </message>
    <message>
        <source>Serum, clinic, how it felt…</source>
        <translation>Sérum, clínica, como foi…</translation>
    </message>
</context>
<context>
    <name>TreatmentForm</name>
    <message>
        <source>That is more than two years ahead. Please check the date.</source>
        <translation>Faltam mais de dois anos para isso. Confira a data.</translation>
    </message>
    <message>
        <source>That is too long ago. Please check the date.</source>
        <translation>Isso foi há tempo demais. Confira a data.</translation>
    </message>
    <message>
        <source>Choose where you are treated.</source>
        <translation>Escolha a área do tratamento.</translation>
    </message>
    <message>
        <source>Enter a length up to 10 mm, or choose “I don&apos;t know”.</source>
        <translation>Digite um comprimento de até 10 mm ou escolha “Não sei”.</translation>
    </message>
    <message>
        <source>Your journal already has a treatment there on that day. Save this one too?</source>
        <translation>Seu diário já tem um tratamento nessa área nesse dia. Salvar este também?</translation>
    </message>
    <message>
        <source>Needles are usually %1 to %2 long. Save %3?</source>
        <translation>As agulhas costumam ter de %1 a %2. Salvar %3?</translation>
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
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>WhenCanI</name>
    <message>
        <source>Makeup</source>
        <translation>Maquiagem</translation>
    </message>
    <message>
        <source>Retinol</source>
        <translation>Retinol</translation>
    </message>
    <message>
        <source>Hard exercise</source>
        <translation>Exercício intenso</translation>
    </message>
    <message>
        <source>Sauna or a hot bath</source>
        <translation>Sauna ou banho quente</translation>
    </message>
    <message>
        <source>The pool or the sea</source>
        <translation>Piscina ou mar</translation>
    </message>
    <message>
        <source>Direct sun</source>
        <translation>Sol direto</translation>
    </message>
    <message>
        <source>A flight into the sun</source>
        <translation>Uma viagem para o sol</translation>
    </message>
    <message>
        <source>The next session: %1</source>
        <translation>A próxima sessão: %1</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>A próxima sessão</translation>
    </message>
    <message>
        <source>%1, treated on %2</source>
        <comment>area, date</comment>
        <translation>%1, tratamento em %2</translation>
    </message>
    <message>
        <source>As your clinic says</source>
        <translation>Como sua clínica disser</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Now, best by %1</source>
        <translation>Agora, de preferência até %1</translation>
    </message>
    <message>
        <source>Now. The usual time was until %1</source>
        <translation>Agora. O período habitual foi até %1</translation>
    </message>
    <message>
        <source>Your series is complete. A touch-up from %1</source>
        <translation>Sua série está completa. Um retoque a partir de %1</translation>
    </message>
    <message>
        <source>Your series is complete. A touch-up is possible now</source>
        <translation>Sua série está completa. Um retoque já é possível</translation>
    </message>
    <message>
        <source>Your appointment was on %1. Say on Today whether it took place.</source>
        <translation>Sua sessão estava marcada para %1. Diga em Hoje se ela aconteceu.</translation>
    </message>
    <message>
        <source>Your appointment on %1 is earlier. Ask your clinic whether that is meant.</source>
        <translation>Sua sessão marcada para %1 é antes disso. Pergunte à sua clínica se é isso mesmo.</translation>
    </message>
    <message>
        <source>Booked for %1.</source>
        <translation>Marcada para %1.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>You switched this rule off</source>
        <translation>Você desativou esta regra</translation>
    </message>
    <message>
        <source>Your plan says nothing about it: ask your clinic</source>
        <translation>Seu plano não diz nada sobre isso: pergunte à sua clínica</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>A partir de %1</translation>
    </message>
    <message>
        <source>Today from %1</source>
        <comment>a time</comment>
        <translation>Hoje, %1 ou mais tarde</translation>
    </message>
    <message>
        <source>Tomorrow from %1</source>
        <comment>a time</comment>
        <translation>Amanhã, %1 ou mais tarde</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>a day, a time</comment>
        <translation>A partir de %1, %2</translation>
    </message>
    <message>
        <source>Be back by %1: your appointment is on %2.</source>
        <translation>Volte até %1: sua sessão está marcada para %2.</translation>
    </message>
    <message>
        <source>Fine until your appointment on %1.</source>
        <translation>Pode até a sua sessão, marcada para %1.</translation>
    </message>
    <message>
        <source>Fine until %1: your appointment is on %2.</source>
        <translation>Pode até %1: sua sessão está marcada para %2.</translation>
    </message>
</context>
<context>
    <name>WhenCanIPage</name>
    <message>
        <source>When can I …?</source>
        <translation>Quando posso…?</translation>
    </message>
    <message>
        <source>No treatment yet</source>
        <translation>Nenhum tratamento ainda</translation>
    </message>
    <message>
        <source>Once a treatment or an appointment is in your journal, this page says from when on each thing is fine again, and why.</source>
        <translation>Quando houver um tratamento ou agendamento no seu diário, esta página diz a partir de quando cada coisa está liberada de novo, e por quê.</translation>
    </message>
    <message>
        <source>From your aftercare plan and what is booked. Wait longer while your skin is still hot or sore.</source>
        <translation>De acordo com seu plano de cuidados e o que está marcado. Espere mais se a pele ainda estiver quente ou dolorida.</translation>
    </message>
</context>
<context>
    <name>ZoomableImage</name>
    <message>
        <source>Opening the photo</source>
        <translation>Abrindo a foto</translation>
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
        <translation>%1 · como na última sessão</translation>
    </message>
    <message>
        <source>No treatment yet</source>
        <translation>Nenhum tratamento ainda</translation>
    </message>
    <message>
        <source>A photo belongs to a treatment. Log it, and take the first photo.</source>
        <translation>Uma foto faz parte de um tratamento. Anote-o e tire a primeira foto.</translation>
    </message>
    <message>
        <source>Photos need the camera</source>
        <translation>As fotos precisam da câmera</translation>
    </message>
    <message>
        <source>Your photos stay on this device, encrypted. The system asks you next.</source>
        <translation>Suas fotos ficam neste aparelho, criptografadas. Agora o sistema pede sua permissão.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>A câmera não tem permissão</translation>
    </message>
    <message>
        <source>Allow the camera for Afterglow in the system&apos;s settings, then come back.</source>
        <translation>Libere a câmera para o Afterglow nos ajustes do sistema e volte aqui.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Nenhuma câmera encontrada</translation>
    </message>
    <message>
        <source>Connect a camera, or add a photo from your files.</source>
        <translation>Conecte uma câmera ou adicione uma foto dos seus arquivos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>A câmera não mostra imagem</translation>
    </message>
    <message>
        <source>Another app may be using it. Close that app and try again.</source>
        <translation>Outro app pode estar usando a câmera. Feche esse app e tente de novo.</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Câmera desconectada</translation>
    </message>
    <message>
        <source>It was disconnected. Connect it again, and it goes on.</source>
        <translation>A conexão se perdeu. Conecte de novo para continuar.</translation>
    </message>
    <message>
        <source>Hardly any space left</source>
        <translation>Quase sem espaço</translation>
    </message>
    <message>
        <source>There is not enough room for a photo. Free some space on this device and try again.</source>
        <translation>Não há espaço para uma foto. Libere espaço neste aparelho e tente de novo.</translation>
    </message>
    <message>
        <source>Opening the camera</source>
        <translation>Abrindo a câmera</translation>
    </message>
    <message>
        <source>The photo was not taken. Please try again.</source>
        <translation>A foto não foi tirada. Tente de novo.</translation>
    </message>
    <message>
        <source>Saved, encrypted on this device</source>
        <translation>Salva e criptografada neste aparelho</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Não se mexa</translation>
    </message>
    <message>
        <source>Same place</source>
        <translation>Mesmo lugar</translation>
    </message>
    <message>
        <source>I had a treatment</source>
        <translation>Fiz um tratamento</translation>
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
        <translation>Sem sintomas</translation>
    </message>
    <message>
        <source>Check-in removed</source>
        <translation>Registro removido</translation>
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
        <translation>Registro do dia %1</translation>
    </message>
    <message>
        <source>Check-in saved</source>
        <translation>Registro salvo</translation>
    </message>
    <message>
        <source>Check-in saved. Please contact your clinic.</source>
        <translation>Registro salvo. Fale com sua clínica.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ClinicModel</name>
    <message>
        <source>Add its number, to have it when you need it</source>
        <translation>Adicione o número para ter à mão</translation>
    </message>
    <message>
        <source>This device can&apos;t make the call. The number is %1.</source>
        <translation>Este aparelho não consegue fazer a ligação. O número é %1.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::CompareModel</name>
    <message>
        <source>Before and now</source>
        <translation>Antes e agora</translation>
    </message>
    <message>
        <source>%1 and now</source>
        <translation>%1 e agora</translation>
    </message>
    <message>
        <source>The first and the newest</source>
        <translation>A primeira e a mais recente</translation>
    </message>
    <message>
        <source>Before, this time and last time</source>
        <translation>Antes: desta vez e da última</translation>
    </message>
    <message>
        <source>%1, this time and last time</source>
        <translation>%1: desta vez e da última</translation>
    </message>
</context>
<context>
    <name>afterglow::app::EraseModel</name>
    <message>
        <source>erase</source>
        <extracomment>What the patient types to confirm that everything is to be erased: one short word, in small letters.</extracomment>
        <translation>apagar</translation>
    </message>
</context>
<context>
    <name>afterglow::app::LearnModel</name>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
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
        <translation>Salvo. Seu preparo está planejado.</translation>
    </message>
    <message>
        <source>Saved. Your aftercare is planned.</source>
        <translation>Salvo. Seus cuidados estão planejados.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Novo agendamento</translation>
    </message>
    <message>
        <source>New treatment</source>
        <translation>Novo tratamento</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Save appointment</source>
        <translation>Salvar agendamento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save and plan aftercare</source>
        <translation>Salvar e planejar cuidados</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Caneta</translation>
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
        <translation>Não sei</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sessão %1</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sessão %1 de %2</translation>
    </message>
    <message>
        <source>Choose the new date.</source>
        <translation>Escolha a nova data.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::PhotoImportModel</name>
    <message>
        <source>has a format that this device can&apos;t read; save it as JPEG first</source>
        <translation>tem um formato que este aparelho não lê; salve antes como JPEG</translation>
    </message>
    <message>
        <source>is larger than 64 megapixels</source>
        <translation>tem mais de 64 megapixels</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está danificada</translation>
    </message>
    <message>
        <source>is in your journal already</source>
        <translation>já está no seu diário</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>não tem data</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>não pode ser lida</translation>
    </message>
    <message>
        <source>was not imported: you cancelled</source>
        <translation>não foi importada: você cancelou</translation>
    </message>
    <message>
        <source>was not saved: there is no space left</source>
        <translation>não foi salva: não há mais espaço</translation>
    </message>
    <message>
        <source>was not saved; try again</source>
        <translation>não foi salva; tente de novo</translation>
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
        <translation>não pode ser lido como imagem</translation>
    </message>
</context>
<context>
    <name>afterglow::app::PhotosModel</name>
    <message>
        <source>Your photos can&apos;t be opened: their key is missing. They are untouched. If this folder came from another device or a backup, bring the key along with it.</source>
        <translation>Não foi possível abrir suas fotos: falta a chave. Elas estão intactas. Se esta pasta veio de outro aparelho ou de um backup, traga também a chave.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened: the place that keeps their key is locked. Unlock it, then try again.</source>
        <translation>Não foi possível abrir suas fotos: o lugar que guarda a chave está bloqueado. Desbloqueie e tente de novo.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened right now: the place that keeps their key doesn&apos;t answer. Try again in a moment.</source>
        <translation>Não foi possível abrir suas fotos agora: o lugar que guarda a chave não responde. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>There is no space left on this device. Free some, then try again.</source>
        <translation>Não há mais espaço neste aparelho. Libere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>Your journal is in use by another program. Try again in a moment.</source>
        <translation>Outro programa está usando seu diário. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Your photos can&apos;t be opened right now. They are untouched. Try again.</source>
        <translation>Não foi possível abrir suas fotos agora. Elas estão intactas. Tente de novo.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The key is kept in your system&apos;s key store.</source>
        <translation>A chave fica no cofre de senhas do seu sistema.</translation>
    </message>
    <message>
        <source>This system has no key store, so the key is kept in a file of the app&apos;s folder that only your account may read. Whoever copies that folder has the key as well.</source>
        <translation>Este sistema não tem cofre de senhas, então a chave fica em um arquivo da pasta do app que só sua conta pode ler. Quem copiar essa pasta também tem a chave.</translation>
    </message>
    <message>
        <source>Photo deleted</source>
        <translation>Foto excluída</translation>
    </message>
</context>
<context>
    <name>afterglow::app::ProductsModel</name>
    <message>
        <source>Removed: %1</source>
        <translation>Removido: %1</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it.</source>
        <translation>Dê um nome para reconhecer o produto.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::RednessModel</name>
    <message>
        <source>imported, its camera isn&apos;t known</source>
        <translation>importada, não se sabe de qual câmera</translation>
    </message>
    <message>
        <source>taken by another camera</source>
        <translation>tirada com outra câmera</translation>
    </message>
    <message>
        <source>the photo with the marks can&apos;t be opened</source>
        <translation>não foi possível abrir a foto das marcas</translation>
    </message>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>não foi possível abrir</translation>
    </message>
    <message>
        <source>taken from elsewhere: the marks can&apos;t be found</source>
        <translation>tirada de outro lugar: as marcas não foram encontradas</translation>
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
        <translation>Enviado. Chegou?</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Em segundo plano</translation>
    </message>
    <message>
        <source>On this computer reminders come while Afterglow runs. You can close its window: it goes on in the background while a reminder is still to come.</source>
        <translation>Neste computador, os lembretes chegam enquanto o Afterglow está em execução. Você pode fechar a janela: ele continua em segundo plano enquanto ainda houver um lembrete por vir.</translation>
    </message>
    <message>
        <source>After you log in</source>
        <translation>Depois de entrar no sistema</translation>
    </message>
    <message>
        <source>Afterglow starts by itself in the background.</source>
        <translation>O Afterglow inicia sozinho em segundo plano.</translation>
    </message>
    <message>
        <source>Afterglow doesn&apos;t start by itself. Open it once each time you have started this computer.</source>
        <translation>O Afterglow não inicia sozinho. Abra o app uma vez sempre que ligar este computador.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Na hora certa</translation>
    </message>
    <message>
        <source>Afterglow may remind you to the minute.</source>
        <translation>O Afterglow pode avisar no minuto exato.</translation>
    </message>
    <message>
        <source>Reminders may come late. Allow alarms for Afterglow in the system&apos;s settings.</source>
        <translation>Os lembretes podem atrasar. Libere os alarmes do Afterglow nos ajustes do sistema.</translation>
    </message>
    <message>
        <source>Saving the battery</source>
        <translation>Economia de bateria</translation>
    </message>
    <message>
        <source>The system doesn&apos;t hold Afterglow back.</source>
        <translation>O sistema não segura o Afterglow.</translation>
    </message>
    <message>
        <source>To save the battery, the system may hold reminders back. Make an exception for Afterglow in its settings.</source>
        <translation>Para economizar bateria, o sistema pode segurar lembretes. Abra uma exceção para o Afterglow nos ajustes do sistema.</translation>
    </message>
    <message>
        <source>Quiet so far</source>
        <translation>Por enquanto em silêncio</translation>
    </message>
    <message>
        <source>Your reminders only wait in the Notification Centre, without a banner or a sound. Allow them, so that you notice when it is time.</source>
        <translation>Seus lembretes só esperam na Central de Notificações, sem faixa e sem som. Permita-os para perceber quando chegar a hora.</translation>
    </message>
    <message>
        <source>Unused for months</source>
        <translation>Meses sem abrir</translation>
    </message>
    <message>
        <source>The system lets Afterglow remind you however long you don&apos;t open it.</source>
        <translation>O sistema deixa o Afterglow lembrar você, não importa quanto tempo fique sem abrir.</translation>
    </message>
    <message>
        <source>If you don&apos;t open Afterglow for some months, the system stops its reminders. You can switch that off for Afterglow.</source>
        <translation>Se você não abrir o Afterglow por alguns meses, o sistema interrompe os lembretes. Você pode desativar isso para o Afterglow.</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>Nenhum previsto.</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Próximo lembrete</translation>
    </message>
    <message>
        <source>Last planned</source>
        <translation>Último planejamento</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) ahead</source>
        <translation>
            <numerusform>%n lembrete por vir</numerusform>
            <numerusform>%n lembretes por vir</numerusform>
        </translation>
    </message>
    <message>
        <source>Not since Afterglow was started.</source>
        <translation>Nenhum desde que o Afterglow foi aberto.</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>Último entregue</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Nenhum até agora.</translation>
    </message>
    <message>
        <source>It comes at %1. You can do something else meanwhile, but leave Afterglow open.</source>
        <translation>Hora prevista: %1. Enquanto isso, você pode fazer outra coisa, mas deixe o Afterglow aberto.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>This device shows Afterglow&apos;s notifications.</source>
        <translation>Este dispositivo mostra as notificações do Afterglow.</translation>
    </message>
</context>
<context>
    <name>afterglow::app::RemindersModel</name>
    <message>
        <source>They begin with a treatment</source>
        <translation>Eles começam com um tratamento</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próximo: %1</translation>
    </message>
    <message>
        <source>None are planned right now</source>
        <translation>Nenhum previsto no momento</translation>
    </message>
    <message>
        <source>None in the next seven days. The next one comes later: %1.</source>
        <translation>Nenhum nos próximos sete dias. O próximo vem depois: %1.</translation>
    </message>
    <message>
        <source>None are planned right now.</source>
        <translation>Nenhum previsto no momento.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The title of a plan and a part of it: &quot;Standard microneedling: Care&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Off: neither an alert comes, nor does it stand on Today.</source>
        <translation>Desativado: não há alerta nem aparece em Hoje.</translation>
    </message>
    <message>
        <source>It is on Today, without an alert.</source>
        <translation>Aparece em Hoje, sem alerta.</translation>
    </message>
    <message>
        <source>All as the plan says</source>
        <translation>Tudo como no plano</translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n desativado</numerusform>
            <numerusform>%n desativados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at your own time</source>
        <translation>
            <numerusform>%n no seu horário</numerusform>
            <numerusform>%n no seu horário</numerusform>
        </translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>A qualquer hora</translation>
    </message>
    <message>
        <source>Awake from %1 to %2</source>
        <translation>Entre %1 e %2</translation>
    </message>
    <message>
        <source>Both are the same: reminders come at any hour.</source>
        <translation>Os dois são iguais: os lembretes chegam a qualquer hora.</translation>
    </message>
    <message>
        <source>A reminder that is due while you sleep waits until you wake up. Many times of the plan follow from these two.</source>
        <translation>O que chegaria enquanto você dorme espera até você acordar. Muitos horários do plano dependem destes dois.</translation>
    </message>
    <message>
        <source>As many as the plan has</source>
        <translation>Todos os que o plano tem</translation>
    </message>
    <message numerus="yes">
        <source>At most %n a day</source>
        <translation>
            <numerusform>No máximo %n por dia</numerusform>
            <numerusform>No máximo %n por dia</numerusform>
        </translation>
    </message>
    <message>
        <source>Wherever you are, they come by the clock of %1.</source>
        <translation>Onde quer que você esteja, eles seguem o horário de casa (%1).</translation>
    </message>
    <message>
        <source>They come by the clock of the place where you are.</source>
        <translation>Eles seguem o horário do lugar onde você está.</translation>
    </message>
    <message>
        <source>From now on at %1</source>
        <translation>De agora em diante: %1</translation>
    </message>
    <message>
        <source>As the plan says again: at %1</source>
        <translation>De novo como no plano: %1</translation>
    </message>
    <message>
        <source>You wake up at %1</source>
        <translation>Hora de acordar: %1</translation>
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
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Não sei</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>Needle depth</source>
        <translation>Profundidade da agulha</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>Products on the skin</source>
        <translation>Produtos na pele</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Aftercare plan</source>
        <translation>Plano de cuidados</translation>
    </message>
    <message>
        <source>Notes for yourself</source>
        <translation>Notas para você</translation>
    </message>
    <message>
        <source>Healed</source>
        <translation>Pele recuperada</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <translation>Ainda não marcada</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 feitas</translation>
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
        <translation>Removido do seu diário</translation>
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
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>A sessão aconteceu?</translation>
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
        <translation>Não foi salvo: este aparelho não deixa o app gravar ali.</translation>
    </message>
    <message>
        <source>Not saved: there is no space left there.</source>
        <translation>Não foi salvo: não há mais espaço ali.</translation>
    </message>
    <message>
        <source>Not saved: that place can&apos;t be written to.</source>
        <translation>Não foi salvo: não é possível gravar nesse lugar.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Saved outside of the app.</source>
        <translation>Salvo fora do app.</translation>
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
        <translation>%1 de %2 feitas</translation>
    </message>
    <message>
        <source>Nothing to do today. Be kind to your skin.</source>
        <translation>Nada a fazer hoje. Cuide bem da sua pele.</translation>
    </message>
    <message>
        <source>All done for today. Rest well.</source>
        <translation>Por hoje, tudo feito. Bom descanso.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feito: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Pulado: %1</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Em 30 minutos</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Em 1 hora</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>Em 3 horas</translation>
    </message>
    <message>
        <source>This evening, at %1</source>
        <translation>Hoje à noite, %1</translation>
    </message>
    <message>
        <source>In the morning, at %1</source>
        <translation>De manhã, %1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Adiado: %1</translation>
    </message>
    <message>
        <source>Put off until tomorrow, %1</source>
        <translation>Adiado: amanhã, %1</translation>
    </message>
    <message>
        <source>Marked as healed</source>
        <translation>Marcada como recuperada</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Às %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Aftercare companion for microneedling</source>
        <translation>App de cuidados após o microagulhamento</translation>
    </message>
    <message>
        <source>Give reminders, without a window.</source>
        <translation>Mostra lembretes, sem janela.</translation>
    </message>
    <message>
        <source>End the app that runs in the background.</source>
        <translation>Encerra o app que roda em segundo plano.</translation>
    </message>
    <message>
        <source>Keep the journal in this folder.</source>
        <translation>Guarda o diário nesta pasta.</translation>
    </message>
    <message>
        <source>Light or dark, whatever the system says.</source>
        <translation>Claro ou escuro, diga o sistema o que disser.</translation>
    </message>
    <message>
        <source>The size of text, 1 to 2.</source>
        <translation>O tamanho do texto, de 1 a 2.</translation>
    </message>
    <message>
        <source>Mirror the screens.</source>
        <translation>Espelha as telas.</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <translation>Nada se move.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <source>%1 %</source>
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
    <name>Checklist</name>
    <message>
        <source>From:
%1</source>
        <translation>Fontes:
%1</translation>
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
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
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
        <source>%1 %</source>
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
        <source>Lay them over each other</source>
        <translation>Sobrepor as duas</translation>
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
        <source>%1 %</source>
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
        <source>The file seems to be damaged. Nothing was changed. If you have a backup, keep it safe.</source>
        <translation>O arquivo parece estar danificado. Nada foi alterado. Se você tem um backup, guarde bem.</translation>
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
        <source>It leaves your journal, together with its check-ins and its reminders. This can&apos;t be taken back.</source>
        <translation>Sai do seu diário, com seus registros e lembretes. Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <source>Your clinic</source>
        <translation>Sua clínica</translation>
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
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Removed from your journal</source>
        <translation>Removido do seu diário</translation>
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
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
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
        <source>Nothing is sent anywhere. A picture leaves the app only when you save it yourself.</source>
        <translation>Nada é enviado a lugar nenhum. Uma imagem só sai do app quando você a salva fora dele.</translation>
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
        <source>%1 %</source>
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
        <source>The tinted band is how much the number changes when the marks are moved a little. A cross is a photo without a number.</source>
        <translation>A faixa colorida mostra quanto o valor muda quando as marcas são movidas um pouco. Uma cruz é uma foto sem valor.</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Opening your journal</source>
        <translation>Abrindo seu diário</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <source>Your appointment. What helps beforehand is in the checklist below.</source>
        <translation>Sua sessão marcada. O que ajuda antes está na lista abaixo.</translation>
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
        <source>Day %1 photo</source>
        <translation>Foto do dia %1</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Adiado: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulado</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
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
        <source>From:
%1</source>
        <translation>Fontes:
%1</translation>
    </message>
    <message>
        <source>Follow your clinic where it says something else.</source>
        <translation>Se sua clínica disser outra coisa, siga sua clínica.</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Editar os dados</translation>
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
</context>
<context>
    <name>TreatmentCard</name>
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
        <source>Where</source>
        <translation>Onde</translation>
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
        <translation>%1 mm</translation>
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
        <source>Photos need the camera</source>
        <translation>As fotos precisam da câmera</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>A câmera não tem permissão</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Nenhuma câmera encontrada</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>A câmera não mostra imagem</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>Câmera desconectada</translation>
    </message>
    <message>
        <source>Hardly any space left</source>
        <translation>Quase sem espaço</translation>
    </message>
    <message>
        <source>Opening the camera</source>
        <translation>Abrindo a câmera</translation>
    </message>
    <message>
        <source>A photo belongs to a treatment. Log one, or an appointment, and take the first photo.</source>
        <translation>Uma foto faz parte de um tratamento. Anote um, ou um agendamento, e tire a primeira foto.</translation>
    </message>
    <message>
        <source>Your photos stay on this device, encrypted. The system asks you next.</source>
        <translation>Suas fotos ficam neste aparelho, criptografadas. Agora o sistema pede sua permissão.</translation>
    </message>
    <message>
        <source>Allow the camera for Afterglow in the system&apos;s settings, then come back.</source>
        <translation>Libere a câmera para o Afterglow nos ajustes do sistema e volte aqui.</translation>
    </message>
    <message>
        <source>Connect a camera, or add a photo from your files.</source>
        <translation>Conecte uma câmera ou adicione uma foto dos seus arquivos.</translation>
    </message>
    <message>
        <source>Another app may be using it. Close that app and try again.</source>
        <translation>Outro app pode estar usando a câmera. Feche esse app e tente de novo.</translation>
    </message>
    <message>
        <source>It was disconnected. Connect it again, and it goes on.</source>
        <translation>A conexão se perdeu. Conecte de novo para continuar.</translation>
    </message>
    <message>
        <source>There is not enough room for a photo. Free some space on this device and try again.</source>
        <translation>Não há espaço para uma foto. Libere espaço neste aparelho e tente de novo.</translation>
    </message>
    <message>
        <source>Log a treatment</source>
        <translation>Anotar tratamento</translation>
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
        <translation>Tentar de novo</translation>
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
</context>
<context>
    <name>afterglow::app::ClinicModel</name>
    <message>
        <source>Add its number, to have it when you need it</source>
        <translation>Adicione o número para ter à mão</translation>
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
    <name>afterglow::app::Composition</name>
    <message>
        <source>Reminders can&apos;t be shown: no notification service is running on this computer.</source>
        <translation>Não é possível mostrar lembretes: nenhum serviço de notificações está em execução neste computador.</translation>
    </message>
    <message>
        <source>Reminders are switched off for this app. You can allow them in the system&apos;s settings.</source>
        <translation>Os lembretes estão desativados para este app. Você pode liberá-los nos ajustes do sistema.</translation>
    </message>
    <message>
        <source>A reminder could not be shown. The app goes on trying.</source>
        <translation>Não foi possível mostrar um lembrete. O app continua tentando.</translation>
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
</context>
<context>
    <name>afterglow::app::PhotoImportModel</name>
    <message>
        <source>is no picture</source>
        <translation>não é uma imagem</translation>
    </message>
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
        <source>The key is kept by this system&apos;s secret service and opens with your login.</source>
        <translation>A chave fica no cofre de senhas deste sistema e abre com seu login.</translation>
    </message>
    <message>
        <source>This system has no secret service, so the key is kept in a file of the app&apos;s folder that only your account may read. Whoever copies that folder has the key as well.</source>
        <translation>Este sistema não tem cofre de senhas, então a chave fica em um arquivo da pasta do app que só sua conta pode ler. Quem copiar essa pasta também tem a chave.</translation>
    </message>
    <message>
        <source>Photo deleted</source>
        <translation>Foto excluída</translation>
    </message>
</context>
<context>
    <name>afterglow::app::RednessModel</name>
    <message>
        <source>imported: its camera isn&apos;t known</source>
        <translation>importada: não se sabe de qual câmera</translation>
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
        <translation>Hoje à noite, às %1</translation>
    </message>
    <message>
        <source>In the morning, at %1</source>
        <translation>De manhã, às %1</translation>
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
        <source>Removed from your journal</source>
        <translation>Removido do seu diário</translation>
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

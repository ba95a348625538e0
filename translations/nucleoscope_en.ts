<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ResultText</name>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln nucleus</numerusform>
            <numerusform>%Ln nuclei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln epoch</numerusform>
            <numerusform>%Ln epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln view</numerusform>
            <numerusform>%Ln views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AgreementView</name>
    <message numerus="yes">
        <source>%Ln nuclei: both right</source>
        <translation>
            <numerusform>%Ln nucleus: both right</numerusform>
            <numerusform>%Ln nuclei: both right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: only the baseline right</source>
        <translation>
            <numerusform>%Ln nucleus: only the baseline right</numerusform>
            <numerusform>%Ln nuclei: only the baseline right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: only the other right</source>
        <translation>
            <numerusform>%Ln nucleus: only the other right</numerusform>
            <numerusform>%Ln nuclei: only the other right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: both wrong</source>
        <translation>
            <numerusform>%Ln nucleus: both wrong</numerusform>
            <numerusform>%Ln nuclei: both wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that both called rightly</source>
        <translation>
            <numerusform>%Ln nucleus that both called rightly</numerusform>
            <numerusform>%Ln nuclei that both called rightly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that both called wrongly</source>
        <translation>
            <numerusform>%Ln nucleus that both called wrongly</numerusform>
            <numerusform>%Ln nuclei that both called wrongly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that only “%1” called rightly</source>
        <translation>
            <numerusform>%Ln nucleus that only “%1” called rightly</numerusform>
            <numerusform>%Ln nuclei that only “%1” called rightly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ArmPanel</name>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln nucleus</numerusform>
            <numerusform>%Ln nuclei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AuditPanel</name>
    <message numerus="yes">
        <source>%Ln serious finding(s)</source>
        <translation>
            <numerusform>%Ln serious finding</numerusform>
            <numerusform>%Ln serious findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CautionList</name>
    <message numerus="yes">
        <source>%Ln images were seen in training: what the network says of them is no test of it.</source>
        <translation>
            <numerusform>%Ln image were seen in training: what the network says of them is no test of it.</numerusform>
            <numerusform>%Ln images were seen in training: what the network says of them is no test of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are not like what it learned from: its probabilities mean little there.</source>
        <translation>
            <numerusform>%Ln image is not like what it learned from: its probabilities mean little there.</numerusform>
            <numerusform>%Ln images are not like what it learned from: its probabilities mean little there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mask %Ln nuclei…</source>
        <translation>
            <numerusform>Mask %Ln nucleus…</numerusform>
            <numerusform>Mask %Ln nuclei…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ChoiceChip</name>
    <message numerus="yes">
        <source>%1: %Ln chosen</source>
        <comment>what is filtered</comment>
        <translation>
            <numerusform>%1: %Ln chosen</numerusform>
            <numerusform>%1: %Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassifyPage</name>
    <message numerus="yes">
        <source>%Ln image(s), by the network of “%1”</source>
        <translation>
            <numerusform>%Ln image, by the network of “%1”</numerusform>
            <numerusform>%Ln images, by the network of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) so far</source>
        <translation>
            <numerusform>%Ln image so far</numerusform>
            <numerusform>%Ln images so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln view</numerusform>
            <numerusform>%Ln views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), by the final network of “%1”</source>
        <translation>
            <numerusform>%Ln image, by the final network of “%1”</numerusform>
            <numerusform>%Ln images, by the final network of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparePage</name>
    <message numerus="yes">
        <source>%Ln run(s), %1 on disk; new ones go to %2</source>
        <translation>
            <numerusform>%Ln run, %1 on disk; new ones go to %2</numerusform>
            <numerusform>%Ln runs, %1 on disk; new ones go to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) are done. Train until epoch:</source>
        <translation>
            <numerusform>%Ln epoch is done. Train until epoch:</numerusform>
            <numerusform>%Ln epochs are done. Train until epoch:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ContactSheetDialog</name>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln nucleus</numerusform>
            <numerusform>%Ln nuclei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CrossValidationCard</name>
    <message numerus="yes">
        <source>the %Ln published fold(s)</source>
        <translation>
            <numerusform>the %Ln published fold</numerusform>
            <numerusform>the %Ln published folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new fold(s) by patient</source>
        <translation>
            <numerusform>%Ln new fold by patient</numerusform>
            <numerusform>%Ln new folds by patient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fold(s)</source>
        <translation>
            <numerusform>%Ln fold</numerusform>
            <numerusform>%Ln folds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataNotices</name>
    <message numerus="yes">
        <source>%Ln files cannot be used.</source>
        <translation>
            <numerusform>%Ln file cannot be used.</numerusform>
            <numerusform>%Ln files cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>notices about the dataset</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataPage</name>
    <message numerus="yes">
        <source>Audit: %Ln finding(s)</source>
        <translation>
            <numerusform>Audit: %Ln finding</numerusform>
            <numerusform>Audit: %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln nucleus</numerusform>
            <numerusform>%Ln nuclei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds</source>
        <translation>
            <numerusform>%Ln fold</numerusform>
            <numerusform>%Ln folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln nuclei</source>
        <translation>
            <numerusform>All %Ln nucleus</numerusform>
            <numerusform>All %Ln nuclei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataSummary</name>
    <message numerus="yes">
        <source>%1, %Ln patients</source>
        <comment>class</comment>
        <translation>
            <numerusform>%1, %Ln patient</numerusform>
            <numerusform>%1, %Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patient %1 (%2): %Ln nuclei</source>
        <comment>id, class</comment>
        <translation>
            <numerusform>patient %1 (%2): %Ln nucleus</numerusform>
            <numerusform>patient %1 (%2): %Ln nuclei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patient %1: %Ln nuclei</source>
        <comment>id</comment>
        <translation>
            <numerusform>patient %1: %Ln nucleus</numerusform>
            <numerusform>patient %1: %Ln nuclei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DoubtsView</name>
    <message numerus="yes">
        <source>%1 of %Ln label(s) are doubted.</source>
        <translation>
            <numerusform>%1 of %Ln label is doubted.</numerusform>
            <numerusform>%1 of %Ln labels are doubted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How good is such a list? Of %Ln label(s) that were flipped in secret it named %1, among %2 names; its first %3 held %4 of them.</source>
        <translation>
            <numerusform>How good is such a list? Of %Ln label that was flipped in secret it named %1, among %2 names; its first %3 held %4 of them.</numerusform>
            <numerusform>How good is such a list? Of %Ln labels that were flipped in secret it named %1, among %2 names; its first %3 held %4 of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln of this part</source>
        <translation>
            <numerusform>Show the %Ln of this part</numerusform>
            <numerusform>Show the %Ln of this part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FindingDetails</name>
    <message numerus="yes">
        <source>Show %Ln nuclei</source>
        <translation>
            <numerusform>Show %Ln nucleus</numerusform>
            <numerusform>Show %Ln nuclei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GalleryExport</name>
    <message numerus="yes">
        <source>%Ln of: %1</source>
        <comment>selected nuclei of what is shown</comment>
        <translation>
            <numerusform>%Ln of: %1</numerusform>
            <numerusform>%Ln of: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HistorySection</name>
    <message numerus="yes">
        <source>The call changed %Ln times.</source>
        <translation>
            <numerusform>The call changed %Ln time.</numerusform>
            <numerusform>The call changed %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ImportDialog</name>
    <message numerus="yes">
        <source>“%1” holds a network %2 with %n output(s). Which images it learned from is not known here: examine it on patients that it cannot have seen.</source>
        <translation>
            <numerusform>“%1” holds a network %2 with %n output. Which images it learned from is not known here: examine it on patients that it cannot have seen.</numerusform>
            <numerusform>“%1” holds a network %2 with %n outputs. Which images it learned from is not known here: examine it on patients that it cannot have seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %n class(es), each once, in the order of the outputs.</source>
        <translation>
            <numerusform>Name %n clas, each once, in the order of the outputs.</numerusform>
            <numerusform>Name %n classes, each once, in the order of the outputs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Inspector</name>
    <message numerus="yes">
        <source>%1 (%Ln nuclei)</source>
        <comment>patient's id</comment>
        <translation>
            <numerusform>%1 (%Ln nucleus)</numerusform>
            <numerusform>%1 (%Ln nuclei)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::InstantPanel</name>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln nucleus</numerusform>
            <numerusform>%Ln nuclei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearningView</name>
    <message numerus="yes">
        <source>Difficulty, as this network met it over %Ln epoch(s). Top left: easy, sure of the right class throughout. Bottom: hard, often a doubtful label or picture. Right: it changed its mind.</source>
        <translation>
            <numerusform>Difficulty, as this network met it over %Ln epoch. Top left: easy, sure of the right class throughout. Bottom: hard, often a doubtful label or picture. Right: it changed its mind.</numerusform>
            <numerusform>Difficulty, as this network met it over %Ln epochs. Top left: easy, sure of the right class throughout. Bottom: hard, often a doubtful label or picture. Right: it changed its mind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LiveView</name>
    <message numerus="yes">
        <source>%Ln nuclei newly learnt</source>
        <translation>
            <numerusform>%Ln nucleus newly learnt</numerusform>
            <numerusform>%Ln nuclei newly learnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei forgotten</source>
        <translation>
            <numerusform>%Ln nucleus forgotten</numerusform>
            <numerusform>%Ln nuclei forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) since the best, epoch %1.</source>
        <translation>
            <numerusform>%Ln epoch since the best, epoch %1.</numerusform>
            <numerusform>%Ln epochs since the best, epoch %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 It stops by itself after %Ln.</source>
        <translation>
            <numerusform>%1 It stops by itself after %Ln.</numerusform>
            <numerusform>%1 It stops by itself after %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LossView</name>
    <message numerus="yes">
        <source>%1, of %Ln patient(s).</source>
        <translation>
            <numerusform>%1, of %Ln patient.</numerusform>
            <numerusform>%1, of %Ln patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei stand out with %1 or more</source>
        <translation>
            <numerusform>%Ln nucleus stands out with %1 or more</numerusform>
            <numerusform>%Ln nuclei stand out with %1 or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln outlier(s)</source>
        <translation>
            <numerusform>Show %Ln outlier</numerusform>
            <numerusform>Show %Ln outliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loss from %1 to %2: %Ln nuclei</source>
        <translation>
            <numerusform>loss from %1 to %2: %Ln nucleus</numerusform>
            <numerusform>loss from %1 to %2: %Ln nuclei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loss from %1: %Ln nuclei</source>
        <translation>
            <numerusform>loss from %1: %Ln nucleus</numerusform>
            <numerusform>loss from %1: %Ln nuclei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln nucleus</numerusform>
            <numerusform>%Ln nuclei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait in the queue; they are offered again at the next start.</source>
        <translation>
            <numerusform>%Ln training waits in the queue; it is offered again at the next start.</numerusform>
            <numerusform>%Ln trainings wait in the queue; they are offered again at the next start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkChoice</name>
    <message numerus="yes">
        <source>&amp;Leave out %Ln nuclei marked doubtful or poor</source>
        <translation>
            <numerusform>&amp;Leave out %Ln nucleus marked doubtful or poor</numerusform>
            <numerusform>&amp;Leave out %Ln nuclei marked doubtful or poor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use the reviewer's label for %Ln nuclei</source>
        <translation>
            <numerusform>&amp;Use the reviewer's label for %Ln nucleus</numerusform>
            <numerusform>&amp;Use the reviewer's label for %Ln nuclei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln nuclei the reviewers disagree.</source>
        <translation>
            <numerusform>On %Ln nucleus the reviewers disagree.</numerusform>
            <numerusform>On %Ln nuclei the reviewers disagree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked nuclei examine the network and stay as published.</source>
        <translation>
            <numerusform>%Ln marked nuclei examine the network and stay as published.</numerusform>
            <numerusform>%Ln marked nuclei examine the network and stay as published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MaskPanel</name>
    <message numerus="yes">
        <source>%Ln outline(s) still to come</source>
        <translation>
            <numerusform>%Ln outline still to come</numerusform>
            <numerusform>%Ln outlines still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Classify, %Ln masked</source>
        <translation>
            <numerusform>Classify, %Ln masked</numerusform>
            <numerusform>Classify, %Ln masked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ModelExportDialog</name>
    <message numerus="yes">
        <source>The %Ln network(s) of “%1” together, as a file for other programs: the mean of their probabilities.</source>
        <translation>
            <numerusform>The %Ln network of “%1” together, as a file for other programs: the mean of their probabilities.</numerusform>
            <numerusform>The %Ln networks of “%1” together, as a file for other programs: the mean of their probabilities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NeighboursSection</name>
    <message numerus="yes">
        <source>The nearest of each class among %1 nuclei; the number is the likeness. The network has not looked at %Ln other(s).</source>
        <translation>
            <numerusform>The nearest of each class among %1 nuclei; the number is the likeness. The network has not looked at %Ln other.</numerusform>
            <numerusform>The nearest of each class among %1 nuclei; the number is the likeness. The network has not looked at %Ln others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network has to look at every nucleus of this run once: %Ln. On the processor that takes a minute or a few for ten thousand; you may go on meanwhile.</source>
        <translation>
            <numerusform>The network has to look at every nucleus of this run once: %Ln. On the processor that takes a minute or a few for ten thousand; you may go on meanwhile.</numerusform>
            <numerusform>The network has to look at every nucleus of this run once: %Ln. On the processor that takes a minute or a few for ten thousand; you may go on meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PatientsView</name>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) called right by the mean probability of their nuclei</source>
        <translation>
            <numerusform>%1 of %Ln patient called right by the mean probability of their nuclei</numerusform>
            <numerusform>%1 of %Ln patients called right by the mean probability of their nuclei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinnedView</name>
    <message numerus="yes">
        <source>Pin a nucleus to follow it: its probability is drawn here, and goes on after each epoch while a training runs. Up to %Ln can be pinned.</source>
        <translation>
            <numerusform>Pin a nucleus to follow it: its probability is drawn here, and goes on after each epoch while a training runs. Up to %Ln can be pinned.</numerusform>
            <numerusform>Pin a nucleus to follow it: its probability is drawn here, and goes on after each epoch while a training runs. Up to %Ln can be pinned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PlaceStep</name>
    <message numerus="yes">
        <source>%n image(s) found.</source>
        <translation>
            <numerusform>%n image found.</numerusform>
            <numerusform>%n images found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read.</source>
        <translation>
            <numerusform>%n more cannot be read.</numerusform>
            <numerusform>%n more cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) beside them.</source>
        <translation>
            <numerusform>%n table beside them.</numerusform>
            <numerusform>%n tables beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PredictionBrowser</name>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueueOffer</name>
    <message numerus="yes">
        <source>%Ln training(s) wait in the queue.</source>
        <translation>
            <numerusform>%Ln training waits in the queue.</numerusform>
            <numerusform>%Ln trainings wait in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueuePanel</name>
    <message numerus="yes">
        <source>Writing down %Ln training(s)…</source>
        <translation>
            <numerusform>Writing down %Ln training…</numerusform>
            <numerusform>Writing down %Ln trainings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait</source>
        <translation>
            <numerusform>%Ln training waits</numerusform>
            <numerusform>%Ln trainings wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) lack their images</source>
        <translation>
            <numerusform>%Ln training lack their images</numerusform>
            <numerusform>%Ln trainings lack their images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuizPage</name>
    <message numerus="yes">
        <source>Go on: %1 of %Ln answered</source>
        <translation>
            <numerusform>Go on: %1 of %Ln answered</numerusform>
            <numerusform>Go on: %1 of %Ln answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuizSummaryView</name>
    <message numerus="yes">
        <source>You called %1 of %Ln nuclei right (%2)</source>
        <translation>
            <numerusform>You called %1 of %Ln nucleus right (%2)</numerusform>
            <numerusform>You called %1 of %Ln nuclei right (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln patient(s).</source>
        <comment>what was called right</comment>
        <translation>
            <numerusform>%1, of %Ln patient.</numerusform>
            <numerusform>%1, of %Ln patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network called %1 of the same %Ln right (%2).</source>
        <translation>
            <numerusform>The network called %1 of the same %Ln right (%2).</numerusform>
            <numerusform>The network called %1 of the same %Ln right (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and the network said the same of %Ln nuclei, and were both wrong on %1.</source>
        <translation>
            <numerusform>You and the network said the same of %Ln nucleus, and were both wrong on %1.</numerusform>
            <numerusform>You and the network said the same of %Ln nuclei, and were both wrong on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You knew better on %Ln nuclei.</source>
        <translation>
            <numerusform>You knew better on %Ln nucleus.</numerusform>
            <numerusform>You knew better on %Ln nuclei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You got %Ln wrong, the surest first. Each shows the class it has.</source>
        <translation>
            <numerusform>You got %Ln wrong, the surest first. Each shows the class it has.</numerusform>
            <numerusform>You got %Ln wrong, the surest first. Each shows the class it has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsHeader</name>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln nucleus</numerusform>
            <numerusform>%Ln nuclei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s)</source>
        <translation>
            <numerusform>%1 of %Ln patient</numerusform>
            <numerusform>%1 of %Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln independent)</source>
        <comment>nuclei of so many patients</comment>
        <translation>
            <numerusform>%1 (%Ln independent)</numerusform>
            <numerusform>%1 (%Ln independent)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RuleEditor</name>
    <message numerus="yes">
        <source>It tells something of %n image(s).</source>
        <translation>
            <numerusform>It tells something of %n image.</numerusform>
            <numerusform>It tells something of %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RulesStep</name>
    <message numerus="yes">
        <source>All %n image(s) explained.</source>
        <translation>
            <numerusform>All %n image explained.</numerusform>
            <numerusform>All %n images explained.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunChoice</name>
    <message numerus="yes">
        <source>Ensemble of %Ln network(s): each is asked, and the mean of their probabilities is the answer.</source>
        <translation>
            <numerusform>Ensemble of %Ln network: each is asked, and the mean of their probabilities is the answer.</numerusform>
            <numerusform>Ensemble of %Ln networks: each is asked, and the mean of their probabilities is the answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunSummary</name>
    <message numerus="yes">
        <source>%1 And %Ln more thing(s) to know.</source>
        <comment>the first caution</comment>
        <translation>
            <numerusform>%1 And %Ln more thing to know.</numerusform>
            <numerusform>%1 And %Ln more things to know.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SaveStep</name>
    <message numerus="yes">
        <source>Opens %n image(s).</source>
        <translation>
            <numerusform>Opens %n image.</numerusform>
            <numerusform>Opens %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are of %n patient(s).</source>
        <translation>
            <numerusform>They are of %n patient.</numerusform>
            <numerusform>They are of %n patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s).</source>
        <translation>
            <numerusform>%n fold.</numerusform>
            <numerusform>%n folds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScatterView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them shown strongly</source>
        <translation>
            <numerusform>%Ln of them shown strongly</numerusform>
            <numerusform>%Ln of them shown strongly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScoreList</name>
    <message numerus="yes">
        <source>(%1, %Ln patient(s))</source>
        <comment>interval of a score</comment>
        <translation>
            <numerusform>(%1, %Ln patient)</numerusform>
            <numerusform>(%1, %Ln patients)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%1, %Ln image(s))</source>
        <comment>interval of a score</comment>
        <translation>
            <numerusform>(%1, %Ln image)</numerusform>
            <numerusform>(%1, %Ln images)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One class has %Ln patient(s) only: intervals come out too narrow.</source>
        <translation>
            <numerusform>One class has %Ln patient only: intervals come out too narrow.</numerusform>
            <numerusform>One class has %Ln patients only: intervals come out too narrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients, %1 independent: some share images.</source>
        <translation>
            <numerusform>%Ln patient, %1 independent: some share images.</numerusform>
            <numerusform>%Ln patients, %1 independent: some share images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals rest on %Ln patient(s).</source>
        <translation>
            <numerusform>95 % intervals rest on %Ln patient.</numerusform>
            <numerusform>95 % intervals rest on %Ln patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals rest on %Ln image(s).</source>
        <translation>
            <numerusform>95 % intervals rest on %Ln image.</numerusform>
            <numerusform>95 % intervals rest on %Ln images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StabilityView</name>
    <message numerus="yes">
        <source>%Ln of %1 nuclei are called otherwise in more than a tenth of %2 refits on other draws of the patients.</source>
        <translation>
            <numerusform>%Ln of %1 nuclei is called otherwise in more than a tenth of %2 refits on other draws of the patients.</numerusform>
            <numerusform>%Ln of %1 nuclei are called otherwise in more than a tenth of %2 refits on other draws of the patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln unstable nuclei</source>
        <translation>
            <numerusform>Show %Ln unstable nucleus</numerusform>
            <numerusform>Show %Ln unstable nuclei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TestPartBar</name>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) are set aside for a test.</source>
        <translation>
            <numerusform>%1 of %Ln patient is set aside for a test.</numerusform>
            <numerusform>%1 of %Ln patients are set aside for a test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln nucleus</numerusform>
            <numerusform>%Ln nuclei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdOutcomePanel</name>
    <message numerus="yes">
        <source>%1, on %Ln patient(s).</source>
        <translation>
            <numerusform>%1, on %Ln patient.</numerusform>
            <numerusform>%1, on %Ln patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) are called right</source>
        <translation>
            <numerusform>%1 of %Ln patient is called right</numerusform>
            <numerusform>%1 of %Ln patients are called right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainLive</name>
    <message numerus="yes">
        <source>%Ln epoch(s) are done. Train until epoch:</source>
        <translation>
            <numerusform>%Ln epoch is done. Train until epoch:</numerusform>
            <numerusform>%Ln epochs are done. Train until epoch:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln epoch(s). The best one is kept.</source>
        <translation>
            <numerusform>Done: %Ln epoch. The best one is kept.</numerusform>
            <numerusform>Done: %Ln epochs. The best one is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped early after %Ln epoch(s). What it had learnt is kept and was examined.</source>
        <translation>
            <numerusform>Stopped early after %Ln epoch. What it had learnt is kept and was examined.</numerusform>
            <numerusform>Stopped early after %Ln epochs. What it had learnt is kept and was examined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %Ln epoch(s), because it got no better. The best one is kept.</source>
        <translation>
            <numerusform>Ended after %Ln epoch, because it got no better. The best one is kept.</numerusform>
            <numerusform>Ended after %Ln epochs, because it got no better. The best one is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln finished epoch(s) are kept.</source>
        <translation>
            <numerusform>Cancelled. %Ln finished epoch are kept.</numerusform>
            <numerusform>Cancelled. %Ln finished epochs are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln epoch(s). Nobody examined; the last one is kept.</source>
        <translation>
            <numerusform>Done: %Ln epoch. Nobody examined; the last one is kept.</numerusform>
            <numerusform>Done: %Ln epochs. Nobody examined; the last one is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainSetup</name>
    <message numerus="yes">
        <source>%1: %Ln nuclei</source>
        <translation>
            <numerusform>%1: %Ln nucleus</numerusform>
            <numerusform>%1: %Ln nuclei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No patient is on both sides. %Ln group(s) of patients that share pictures are kept together.</source>
        <translation>
            <numerusform>No patient is on both sides. %Ln group of patients that share pictures are kept together.</numerusform>
            <numerusform>No patient is on both sides. %Ln groups of patients that share pictures are kept together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln nucleus</numerusform>
            <numerusform>%Ln nuclei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei are left out, because their patients share pictures with the validation side.</source>
        <translation>
            <numerusform>%Ln nucleus is left out, because their patients share pictures with the validation side.</numerusform>
            <numerusform>%Ln nuclei are left out, because their patients share pictures with the validation side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingCourtesy</name>
    <message numerus="yes">
        <source>%Ln training(s) have ended.</source>
        <translation>
            <numerusform>%Ln training has ended.</numerusform>
            <numerusform>%Ln trainings have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln failed.</numerusform>
            <numerusform>%Ln failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeakGroupsView</name>
    <message numerus="yes">
        <source>%Ln nuclei could not be measured.</source>
        <translation>
            <numerusform>%Ln nucleus could not be measured.</numerusform>
            <numerusform>%Ln nuclei could not be measured.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Nucleoscope</source>
        <translation>Über Nucleoscope</translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <translation>Nucleoscope</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Train, watch and question classifiers of white blood cell nuclei.</source>
        <translation>Klassifikatoren für Zellkerne weißer Blutzellen trainieren, beobachten und hinterfragen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;For research and teaching only.&lt;/b&gt; It is no medical device and must not be used for diagnosis.</source>
        <translation>&lt;b&gt;Nur für Forschung und Lehre.&lt;/b&gt; Kein Medizinprodukt; darf nicht zur Diagnose verwendet werden.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt, LibTorch, OpenCV and QCustomPlot.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung. Gebaut mit Qt, LibTorch, OpenCV und QCustomPlot.</translation>
    </message>
    <message>
        <source>Who publishes results on the C-NMC nuclei cites: Gupta A., Gupta R., &lt;i&gt;C-NMC Challenge Dataset of Normal and Leukemic Cells&lt;/i&gt;, The Cancer Imaging Archive, 2019, &lt;a href=&quot;https://doi.org/10.7937/tcia.2019.dc64i46r&quot;&gt;doi 10.7937/tcia.2019.dc64i46r&lt;/a&gt; (CC BY 3.0).</source>
        <translation>Wer Ergebnisse an den C-NMC-Zellkernen veröffentlicht, zitiert: Gupta A., Gupta R., &lt;i&gt;C-NMC Challenge Dataset of Normal and Leukemic Cells&lt;/i&gt;, The Cancer Imaging Archive, 2019, &lt;a href=&quot;https://doi.org/10.7937/tcia.2019.dc64i46r&quot;&gt;doi 10.7937/tcia.2019.dc64i46r&lt;/a&gt; (CC BY 3.0).</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>balanced accuracy</source>
        <translation>balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>gewichtetes F1</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The share of right calls in each class, averaged over the classes: 0.5 is guessing.</source>
        <translation>Der Anteil richtiger Einstufungen in jeder Klasse, gemittelt über die Klassen: 0,5 ist Raten.</translation>
    </message>
    <message>
        <source>How often a nucleus of the positive class gets a higher probability than one of the other: 0.5 is guessing, 1 is perfect. No threshold is involved.</source>
        <translation>Wie oft ein Kern der positiven Klasse eine höhere Wahrscheinlichkeit erhält als einer der anderen: 0,5 ist Raten, 1 ist fehlerfrei. Keine Schwelle spielt mit.</translation>
    </message>
    <message>
        <source>The share of right calls. A common class weighs more than a rare one.</source>
        <translation>Der Anteil richtiger Einstufungen. Eine häufige Klasse wiegt mehr als eine seltene.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall of each class, averaged by the number of its nuclei.</source>
        <translation>Das harmonische Mittel aus Präzision und Sensitivität jeder Klasse, gemittelt nach der Zahl ihrer Kerne.</translation>
    </message>
    <message>
        <source>The share of nuclei of the positive class that are called so.</source>
        <translation>Der Anteil der Kerne der positiven Klasse, die als solche eingestuft werden.</translation>
    </message>
    <message>
        <source>The share of the other nuclei that are not called positive.</source>
        <translation>Der Anteil der übrigen Kerne, die nicht positiv eingestuft werden.</translation>
    </message>
    <message>
        <source>The mean cross-entropy: small is good, and a sure mistake costs most.</source>
        <translation>Die mittlere Kreuzentropie: klein ist gut, und ein sicherer Irrtum kostet am meisten.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ExportNames</name>
    <message>
        <source>Pseudonyms instead of patient &amp;names</source>
        <translation>Pseudonyme statt Patienten&amp;namen</translation>
    </message>
    <message>
        <source>Patients and images are called otherwise in what is saved: the same one always by the same name, which only this computer can make. Reports, tables, marks and packed runs follow. Who has the same images could still recognise them.</source>
        <translation>Patienten und Bilder heißen in dem, was gespeichert wird, anders: derselbe stets gleich, und nur dieser Computer kann den Namen bilden. Das gilt für Berichte, Tabellen, Markierungen und gepackte Läufe. Wer dieselben Bilder hat, könnte sie noch wiedererkennen.</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>The nuclei are being made ready. The tour goes on by itself when they are there.</source>
        <translation>Die Kerne werden vorbereitet. Die Tour geht von selbst weiter, sobald sie da sind.</translation>
    </message>
    <message>
        <source>This needs nuclei. Press “Try the demo”, and the tour goes on by itself; or pass over this step with “Next”.</source>
        <translation>Dafür braucht es Kerne. Drücken Sie „Die Demo ausprobieren“, und die Tour geht von selbst weiter; oder übergehen Sie diesen Schritt mit „Weiter“.</translation>
    </message>
    <message>
        <source>The network is still learning. When it has ended, the tour goes on by itself; look around meanwhile.</source>
        <translation>Das Netz lernt noch. Wenn es fertig ist, geht die Tour von selbst weiter; sehen Sie sich inzwischen um.</translation>
    </message>
    <message>
        <source>This needs a trained network. Start a training here, and the tour goes on by itself; or pass over this step with “Next”.</source>
        <translation>Dafür braucht es ein trainiertes Netz. Starten Sie hier ein Training, und die Tour geht von selbst weiter; oder übergehen Sie diesen Schritt mit „Weiter“.</translation>
    </message>
    <message>
        <source>From pictures to a result</source>
        <translation>Von Bildern zum Ergebnis</translation>
    </message>
    <message>
        <source>This short tour shows the way from pictures of nuclei to a result that one can judge. Nuclei are open already: “Next” goes on with them.</source>
        <translation>Diese kurze Tour zeigt den Weg von Bildern von Kernen zu einem Ergebnis, das man beurteilen kann. Kerne sind schon geöffnet: „Weiter“ macht mit ihnen weiter.</translation>
    </message>
    <message>
        <source>This short tour shows the way from pictures of nuclei to a result that one can judge. Press “Try the demo”: the program draws about 700 nuclei. They are no real cells, but everything works on them as on real ones.</source>
        <translation>Diese kurze Tour zeigt den Weg von Bildern von Kernen zu einem Ergebnis, das man beurteilen kann. Drücken Sie „Die Demo ausprobieren“: Das Programm zeichnet etwa 700 Kerne. Es sind keine echten Zellen, aber alles geht mit ihnen wie mit echten.</translation>
    </message>
    <message>
        <source>Look at the nuclei</source>
        <translation>Die Kerne ansehen</translation>
    </message>
    <message>
        <source>Each picture is one nucleus. Its dot tells the class: what the people who made the images say it is. Click a picture, or walk with the arrow keys.</source>
        <translation>Jedes Bild ist ein Kern. Sein Punkt nennt die Klasse: was er denen zufolge ist, die die Bilder gemacht haben. Klicken Sie auf ein Bild, oder gehen Sie mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Look closely at one</source>
        <translation>Einen genau ansehen</translation>
    </message>
    <message>
        <source>The inspector shows the chosen nucleus in large, and from which patient it is. The wheel zooms. To brighten the picture helps your eyes alone: the network sees it as it is. F9 puts the inspector away, and brings it back.</source>
        <translation>Der Inspektor zeigt den gewählten Kern groß, und von welchem Patienten er ist. Das Mausrad zoomt. Das Bild aufzuhellen hilft nur Ihren Augen: Das Netz sieht es, wie es ist. F9 legt den Inspektor weg und holt ihn zurück.</translation>
    </message>
    <message>
        <source>Let a network learn</source>
        <translation>Ein Netz lernen lassen</translation>
    </message>
    <message>
        <source>A network is learning already. “Next” goes on with it.</source>
        <translation>Ein Netz lernt schon. „Weiter“ macht mit ihm weiter.</translation>
    </message>
    <message>
        <source>Training needs LibTorch, which is fetched once from PyTorch: here is how. You can also pass over this with “Next” and look at the rest.</source>
        <translation>Das Training braucht LibTorch, das einmal von PyTorch geholt wird: Hier steht, wie. Sie können das auch mit „Weiter“ übergehen und sich das Übrige ansehen.</translation>
    </message>
    <message>
        <source>Some patients are set aside to examine the network: only nuclei of patients that it never saw show what it has learnt. Leave everything as it is, and press “Start training”.</source>
        <translation>Einige Patienten bleiben beiseite, um das Netz zu prüfen: Nur Kerne von Patienten, die es nie sah, zeigen, was es gelernt hat. Lassen Sie alles, wie es ist, und drücken Sie „Training starten“.</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Beim Lernen zusehen</translation>
    </message>
    <message>
        <source>An epoch is one pass through all images that it learns from. The loss tells how wrong the network still is: lower is better. Where the curve of the training goes on falling while that of the validation rises, it learns by heart.</source>
        <translation>Eine Epoche ist ein Durchgang durch alle Bilder, aus denen es lernt. Der Verlust sagt, wie falsch das Netz noch liegt: Weniger ist besser. Wo die Kurve des Trainings weiter fällt, während die der Validierung steigt, lernt es auswendig.</translation>
    </message>
    <message>
        <source>Read the result</source>
        <translation>Das Ergebnis lesen</translation>
    </message>
    <message>
        <source>A row tells what the nuclei are, a column what the network called them: right calls stand on the diagonal, mistakes beside it. Click a number to see just those nuclei. Each score comes with its interval: other patients might have moved it so far.</source>
        <translation>Eine Zeile sagt, was die Kerne sind, eine Spalte, wie das Netz sie einstufte: Richtiges steht auf der Diagonale, Fehler daneben. Ein Klick auf eine Zahl zeigt nur diese Kerne. Jede Kennzahl hat ihr Intervall: So weit hätten andere Patienten sie verschieben können.</translation>
    </message>
    <message>
        <source>Study the mistakes</source>
        <translation>Die Fehler untersuchen</translation>
    </message>
    <message>
        <source>Here are the nuclei, the worst mistake first. M walks through the mistakes alone, with the arrow keys. Ask each time: is the picture bad, is the label wrong, or did the network look beside the nucleus? W shows where it looked.</source>
        <translation>Hier sind die Kerne, der schlimmste Fehler zuerst. M geht nur durch die Fehler, mit den Pfeiltasten. Fragen Sie jedes Mal: Ist das Bild schlecht, ist das Label falsch, oder sah das Netz neben den Kern? W zeigt, wohin es sah.</translation>
    </message>
    <message>
        <source>How far to believe it</source>
        <translation>Wie weit man ihm glauben darf</translation>
    </message>
    <message>
        <source>Each lesson is an experiment: predict what comes of it, then run it. They show how easily a good number deceives. This is the end of the tour; “Guided tour” in the menu Help begins it again.</source>
        <translation>Jede Lektion ist ein Experiment: Sagen Sie voraus, was herauskommt, dann führen Sie es durch. Sie zeigen, wie leicht eine gute Zahl täuscht. Hier endet die Tour; „Geführte Tour“ im Menü Hilfe beginnt sie erneut.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Ctrl+Page down, Ctrl+Page up</source>
        <translation>Strg+Bild ab, Strg+Bild auf</translation>
    </message>
    <message>
        <source>the next or the previous view of Results</source>
        <translation>die nächste oder vorige Ansicht der Ergebnisse</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>the next nucleus of a gallery or table; in a picture: another place</source>
        <translation>der nächste Kern einer Galerie oder Tabelle; in einem Bild: eine andere Stelle</translation>
    </message>
    <message>
        <source>Home, End, Page up, Page down</source>
        <translation>Pos1, Ende, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>far through a gallery or table</source>
        <translation>weit durch eine Galerie oder Tabelle</translation>
    </message>
    <message>
        <source>+, −, F, 1</source>
        <translation>+, −, F, 1</translation>
    </message>
    <message>
        <source>zoom a picture; the whole of it; each pixel once</source>
        <translation>ein Bild vergrößern oder verkleinern; ganz zeigen; jedes Pixel einmal</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>back and forward through what was shown</source>
        <translation>zurück und vor durch das Gezeigte</translation>
    </message>
    <message>
        <source>copies the rows of a table, a plot, or the name of the nucleus</source>
        <translation>kopiert die Zeilen einer Tabelle, ein Diagramm oder den Namen des Kerns</translation>
    </message>
    <message>
        <source>saves a table or a plot</source>
        <translation>speichert eine Tabelle oder ein Diagramm</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>on the spectrum of nuclei: moves the threshold by one</source>
        <translation>im Spektrum der Kerne: verschiebt die Schwelle um einen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>the next or the previous control</source>
        <translation>das nächste oder vorige Bedienelement</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Wo der Fokus ist</translation>
    </message>
</context>
<context>
    <name>LeakMark</name>
    <message>
        <source>%1 ⚠ leak</source>
        <comment>a score, or the run that has it</comment>
        <translation>%1 ⚠ Leck</translation>
    </message>
    <message>
        <source>These scores are made with a leak.</source>
        <translation>Diese Kennzahlen entstehen mit einem Leck.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Label doubtful</source>
        <translation>Label zweifelhaft</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>Schlechtes Bild</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>Interessant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The published class looks wrong to you. Say which class you would give; the next training can leave such nuclei out or learn your class.</source>
        <translation>Die veröffentlichte Klasse scheint Ihnen falsch. Sagen Sie, welche Klasse Sie vergeben würden; das nächste Training kann solche Kerne weglassen oder Ihre Klasse lernen.</translation>
    </message>
    <message>
        <source>Out of focus, badly cut out, or no single nucleus: nobody could tell the class from this picture.</source>
        <translation>Unscharf, schlecht ausgeschnitten oder kein einzelner Kern: Niemand könnte die Klasse aus diesem Bild ablesen.</translation>
    </message>
    <message>
        <source>Worth showing to others, or coming back to.</source>
        <translation>Wert, anderen gezeigt oder wieder angesehen zu werden.</translation>
    </message>
    <message>
        <source>What you saw, in your own words.</source>
        <translation>Was Sie gesehen haben, in eigenen Worten.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>What the manual says about this</source>
        <translation>Was das Handbuch dazu sagt</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open a folder of nuclei</source>
        <translation>Einen Ordner mit Zellkernen öffnen</translation>
    </message>
    <message>
        <source>Open an archive of nuclei</source>
        <translation>Ein Archiv mit Zellkernen öffnen</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Den Ordner eines Laufs öffnen</translation>
    </message>
    <message>
        <source>Add the folder of a run</source>
        <translation>Den Ordner eines Laufs hinzufügen</translation>
    </message>
    <message>
        <source>Open a packed run</source>
        <translation>Einen gepackten Lauf öffnen</translation>
    </message>
    <message>
        <source>Packed runs (*.nucleorun)</source>
        <translation>Gepackte Läufe (*.nucleorun)</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Ein Netz importieren</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.safetensors *.pth *.pt)</source>
        <translation>Netze (*.onnx *.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Where is the dataset of this run?</source>
        <translation>Wo liegt der Datensatz dieses Laufs?</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This page is not part of this build.</source>
        <translation>Diese Seite ist in diesem Programm nicht enthalten.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Look at the nuclei: by class, patient and fold</source>
        <translation>Die Kerne ansehen: nach Klasse, Patient und Fold</translation>
    </message>
    <message>
        <source>arrow keys walk through the nuclei · Ctrl+F finds · Ctrl+Z undoes</source>
        <translation>Pfeiltasten gehen durch die Kerne · Strg+F sucht · Strg+Z nimmt zurück</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Let a network learn to tell the classes apart, and watch it</source>
        <translation>Ein Netz lernen lassen, die Klassen zu unterscheiden, und ihm zusehen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What the network got right and wrong, nucleus by nucleus</source>
        <translation>Was das Netz richtig und falsch gemacht hat, Kern für Kern</translation>
    </message>
    <message>
        <source>M walks through mistakes · arrow keys go on · D, P, I, N mark · F1: all keys</source>
        <translation>M geht durch die Fehler · Pfeiltasten gehen weiter · D, P, I, N markieren · F1: alle Tasten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Trainings side by side</source>
        <translation>Trainings nebeneinander</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Einstufen</translation>
    </message>
    <message>
        <source>Let a trained network judge new images</source>
        <translation>Ein trainiertes Netz neue Bilder beurteilen lassen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Experiments that show how far a result can be believed</source>
        <translation>Versuche, die zeigen, wie weit man einem Ergebnis glauben darf</translation>
    </message>
    <message>
        <source>predict first, then start · F5 presents, Esc leaves it</source>
        <translation>erst vorhersagen, dann starten · F5 führt vor, Esc beendet es</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Nach links blättern</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Nach rechts blättern</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “%1”, epoch %2, %3: %4</source>
        <comment>name, epoch, part, how many nuclei</comment>
        <translation>Lauf „%1“, Epoche %2, %3: %4</translation>
    </message>
    <message>
        <source>Called %1 from a probability of %2 on; from %3 to there referred to a person.</source>
        <translation>Ab einer Wahrscheinlichkeit von %2 als %1 eingestuft; von %3 bis dort einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>Each nucleus is called by its most probable class.</source>
        <translation>Jeder Kern wird nach seiner wahrscheinlichsten Klasse eingestuft.</translation>
    </message>
    <message>
        <source>Called %1 from a probability of %2 on.</source>
        <translation>Ab einer Wahrscheinlichkeit von %2 als %1 eingestuft.</translation>
    </message>
    <message>
        <source>Published class, and what it was called:</source>
        <translation>Veröffentlichte Klasse, und als was eingestuft:</translation>
    </message>
    <message>
        <source>Patients of whom the fewest nuclei were called right:</source>
        <translation>Patienten, von denen die wenigsten Kerne richtig eingestuft wurden:</translation>
    </message>
    <message>
        <source>  patient %1 (%2): %3 of %4 nuclei right, called %5</source>
        <comment>id, class, right, of, call</comment>
        <translation>  Patient %1 (%2): %3 von %4 Kernen richtig, eingestuft als %5</translation>
    </message>
    <message>
        <source>How far to believe it:</source>
        <translation>Wie weit man dem glauben darf:</translation>
    </message>
    <message>
        <source>Made with Nucleoscope, for research and teaching; not for diagnosis.</source>
        <translation>Erstellt mit Nucleoscope, für Forschung und Lehre; nicht zur Diagnose.</translation>
    </message>
</context>
<context>
    <name>ResultsViews</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What was called what, and how good that is</source>
        <translation>Was als was eingestuft wurde, und wie gut das ist</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>From which probability on a nucleus is called positive, and what that costs</source>
        <translation>Ab welcher Wahrscheinlichkeit ein Kern positiv eingestuft wird, und was das kostet</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Every patient, worst first</source>
        <translation>Jeder Patient, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Whether the probabilities can be taken at their word</source>
        <translation>Ob man die Wahrscheinlichkeiten beim Wort nehmen kann</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>How wrong the network was, and what stands out</source>
        <translation>Wie falsch das Netz lag, und was auffällt</translation>
    </message>
    <message>
        <source>Weak groups</source>
        <translation>Schwache Gruppen</translation>
    </message>
    <message>
        <source>Whether it is worse at nuclei of some size, stain, focus or shape</source>
        <translation>Ob es bei Kernen einer Größe, Färbung, Schärfe oder Form schlechter ist</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Which calls hang on who happened to be learned from</source>
        <translation>Welche Einstufungen davon abhängen, von wem zufällig gelernt wurde</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Which published labels are doubtful</source>
        <translation>Welche veröffentlichten Labels zweifelhaft sind</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Which nuclei look alike to the network</source>
        <translation>Welche Kerne für das Netz gleich aussehen</translation>
    </message>
    <message>
        <source>Learning map</source>
        <translation>Lernkarte</translation>
    </message>
    <message>
        <source>Which nuclei were easy, hard, or wavered over the epochs</source>
        <translation>Welche Kerne leicht oder schwer waren oder über die Epochen schwankten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>What the newest epoch brought; pinned nuclei, while a training runs too</source>
        <translation>Was die neueste Epoche gebracht hat; angeheftete Kerne, auch während eines Trainings</translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>state of the dataset</source>
        <translation>Zustand des Datensatzes</translation>
    </message>
    <message>
        <source>A fingerprint of its files: another one means that images were added, removed or changed.</source>
        <translation>Ein Fingerabdruck seiner Dateien: Ein anderer heißt, dass Bilder hinzukamen, entfernt oder geändert wurden.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>What stays together when nuclei are divided into training and validation.</source>
        <translation>Was zusammenbleibt, wenn Kerne auf Training und Validierung verteilt werden.</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>Share of the nuclei on which the network is examined.</source>
        <translation>Anteil der Kerne, an denen das Netz geprüft wird.</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>Share of the nuclei that are kept for the very end.</source>
        <translation>Anteil der Kerne, die bis ganz zum Schluss aufgehoben werden.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>validation fold</source>
        <translation>Validierungs-Fold</translation>
    </message>
    <message>
        <source>seed of the split</source>
        <translation>Startwert der Aufteilung</translation>
    </message>
    <message>
        <source>Another seed divides the nuclei by other dice.</source>
        <translation>Ein anderer Startwert verteilt die Kerne mit anderen Würfeln.</translation>
    </message>
    <message>
        <source>same nuclei together</source>
        <translation>gleiche Kerne zusammen</translation>
    </message>
    <message>
        <source>Whether patients of whom images show the same nucleus stay on one side.</source>
        <translation>Ob Patienten, deren Bilder denselben Kern zeigen, auf einer Seite bleiben.</translation>
    </message>
    <message>
        <source>seed of the training</source>
        <translation>Startwert des Trainings</translation>
    </message>
    <message>
        <source>First weights, order and random changes of the images come from it.</source>
        <translation>Anfangsgewichte, Reihenfolge und zufällige Änderungen der Bilder kommen daher.</translation>
    </message>
    <message>
        <source>planned epochs</source>
        <translation>geplante Epochen</translation>
    </message>
    <message>
        <source>Passes over the training part.</source>
        <translation>Durchgänge durch den Trainingsteil.</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>What the network started from: random, or what another one has learnt.</source>
        <translation>Womit das Netz begann: zufällig oder mit dem, was ein anderes gelernt hat.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>weights asked for</source>
        <translation>gewünschte Gewichte</translation>
    </message>
    <message>
        <source>layers of the head</source>
        <translation>Schichten des Kopfes</translation>
    </message>
    <message>
        <source>What makes calls out of the network&apos;s features.</source>
        <translation>Was aus den Merkmalen des Netzes Einstufungen macht.</translation>
    </message>
    <message>
        <source>dropout before the head</source>
        <translation>Dropout vor dem Kopf</translation>
    </message>
    <message>
        <source>Share of the features that are left out by chance in each step.</source>
        <translation>Anteil der Merkmale, die in jedem Schritt zufällig wegbleiben.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Softmax twice is a known mistake, for lessons.</source>
        <translation>Softmax zweimal ist ein bekannter Fehler, für Lektionen.</translation>
    </message>
    <message>
        <source>all layers learn</source>
        <translation>alle Schichten lernen</translation>
    </message>
    <message>
        <source>No: only the head does.</source>
        <translation>Nein: nur der Kopf lernt.</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>centre that is cut out</source>
        <translation>ausgeschnittene Mitte</translation>
    </message>
    <message>
        <source>Side of the square, in pixels of the picture.</source>
        <translation>Seite des Quadrats, in Pixeln des Bildes.</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>das ganze Bild</translation>
    </message>
    <message>
        <source>size for the network</source>
        <translation>Größe für das Netz</translation>
    </message>
    <message>
        <source>Side of the square that it sees.</source>
        <translation>Seite des Quadrats, das es sieht.</translation>
    </message>
    <message>
        <source>mean of the colours</source>
        <translation>Mittelwert der Farben</translation>
    </message>
    <message>
        <source>spread of the colours</source>
        <translation>Streuung der Farben</translation>
    </message>
    <message>
        <source>turned by chance</source>
        <translation>zufällig gedreht</translation>
    </message>
    <message>
        <source>Training images only.</source>
        <translation>Nur Trainingsbilder.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>mirrored left to right by chance</source>
        <translation>zufällig links-rechts gespiegelt</translation>
    </message>
    <message>
        <source>mirrored top to bottom by chance</source>
        <translation>zufällig oben-unten gespiegelt</translation>
    </message>
    <message>
        <source>shifted by chance</source>
        <translation>zufällig verschoben</translation>
    </message>
    <message>
        <source>Of the picture&apos;s side.</source>
        <translation>Der Bildseite.</translation>
    </message>
    <message>
        <source>made larger or smaller by chance</source>
        <translation>zufällig vergrößert oder verkleinert</translation>
    </message>
    <message>
        <source>brightness by chance</source>
        <translation>Helligkeit zufällig</translation>
    </message>
    <message>
        <source>contrast by chance</source>
        <translation>Kontrast zufällig</translation>
    </message>
    <message>
        <source>saturation by chance</source>
        <translation>Sättigung zufällig</translation>
    </message>
    <message>
        <source>hue by chance</source>
        <translation>Farbton zufällig</translation>
    </message>
    <message>
        <source>stain by chance</source>
        <translation>Färbung zufällig</translation>
    </message>
    <message>
        <source>Optical density of each colour, as staining differs between laboratories.</source>
        <translation>Optische Dichte jeder Farbe, wie sich Färbungen zwischen Laboren unterscheiden.</translation>
    </message>
    <message>
        <source>blurred by chance, up to</source>
        <translation>zufällig weichgezeichnet, bis</translation>
    </message>
    <message>
        <source>changed by chance in validation, too</source>
        <translation>auch in der Validierung zufällig verändert</translation>
    </message>
    <message>
        <source>A known mistake, for lessons.</source>
        <translation>Ein bekannter Fehler, für Lektionen.</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How a step is made from a gradient.</source>
        <translation>Wie aus einem Gradienten ein Schritt wird.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Length of a step of the head; the highest where it changes over the training.</source>
        <translation>Länge eines Schritts des Kopfes; die höchste, wo sie sich im Training ändert.</translation>
    </message>
    <message>
        <source>learning rate from layer to layer</source>
        <translation>Lernrate von Schicht zu Schicht</translation>
    </message>
    <message>
        <source>Each group of layers before the head learns this much slower than the next.</source>
        <translation>Jede Gruppe von Schichten vor dem Kopf lernt um so viel langsamer als die nächste.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>A pull of all weights towards zero.</source>
        <translation>Ein Zug aller Gewichte gegen null.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>beta 1 of the optimiser</source>
        <translation>Beta 1 des Optimierers</translation>
    </message>
    <message>
        <source>beta 2 of the optimiser</source>
        <translation>Beta 2 des Optimierers</translation>
    </message>
    <message>
        <source>epsilon of the optimiser</source>
        <translation>Epsilon des Optimierers</translation>
    </message>
    <message>
        <source>longest gradient</source>
        <translation>längster Gradient</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>course of the learning rate</source>
        <translation>Verlauf der Lernrate</translation>
    </message>
    <message>
        <source>share of steps spent rising</source>
        <translation>Anteil der Schritte im Anstieg</translation>
    </message>
    <message>
        <source>learning rate at the end</source>
        <translation>Lernrate am Ende</translation>
    </message>
    <message>
        <source>Of the highest.</source>
        <translation>Der höchsten.</translation>
    </message>
    <message>
        <source>learning rate on a plateau, times</source>
        <translation>Lernrate auf einem Plateau, mal</translation>
    </message>
    <message>
        <source>patience before a plateau</source>
        <translation>Geduld vor einem Plateau</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>Label Smoothing</translation>
    </message>
    <message>
        <source>How far the labels are taken as less than certain.</source>
        <translation>Wie weit die Labels als nicht ganz sicher genommen werden.</translation>
    </message>
    <message>
        <source>rare classes weigh more</source>
        <translation>seltene Klassen wiegen mehr</translation>
    </message>
    <message>
        <source>order of the nuclei</source>
        <translation>Reihenfolge der Kerne</translation>
    </message>
    <message>
        <source>Balanced: rare classes, or patients with few nuclei, are drawn more often.</source>
        <translation>Ausgeglichen: Seltene Klassen oder Patienten mit wenigen Kernen werden öfter gezogen.</translation>
    </message>
    <message>
        <source>moving average of the weights</source>
        <translation>gleitendes Mittel der Gewichte</translation>
    </message>
    <message>
        <source>nuclei a step</source>
        <translation>Kerne je Schritt</translation>
    </message>
    <message>
        <source>precision of the numbers</source>
        <translation>Genauigkeit der Zahlen</translation>
    </message>
    <message>
        <source>views when predicting</source>
        <translation>Ansichten bei der Vorhersage</translation>
    </message>
    <message>
        <source>Each nucleus is looked at so many times, turned and mirrored; the mean counts.</source>
        <translation>So oft wird jeder Kern angesehen, gedreht und gespiegelt; das Mittel zählt.</translation>
    </message>
    <message>
        <source>the best epoch is chosen by</source>
        <translation>die beste Epoche wird gewählt nach</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Epochs without a better one after which it stops by itself.</source>
        <translation>Epochen ohne eine bessere, nach denen es von selbst aufhört.</translation>
    </message>
    <message>
        <source>never stops by itself</source>
        <translation>hört nie von selbst auf</translation>
    </message>
    <message>
        <source>a checkpoint is kept every</source>
        <translation>ein Checkpoint wird behalten alle</translation>
    </message>
    <message>
        <source>best and last only</source>
        <translation>nur bester und letzter</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>nach Patient</translation>
    </message>
    <message>
        <source>by fold</source>
        <translation>nach Fold</translation>
    </message>
    <message>
        <source>by image</source>
        <translation>nach Bild</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>learnt on ImageNet</source>
        <translation>gelernt an ImageNet</translation>
    </message>
    <message>
        <source>learnt on blood cells</source>
        <translation>gelernt an Blutzellen</translation>
    </message>
    <message>
        <source>the best pretrained ones there are</source>
        <translation>die besten vortrainierten, die es gibt</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>softmax twice</source>
        <translation>Softmax zweimal</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>lower on a plateau</source>
        <translation>niedriger auf einem Plateau</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>ein Zyklus</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>balanced by class</source>
        <translation>nach Klasse ausgeglichen</translation>
    </message>
    <message>
        <source>balanced by patient</source>
        <translation>nach Patient ausgeglichen</translation>
    </message>
    <message>
        <source>balanced by patient, classes as they are</source>
        <translation>nach Patient ausgeglichen, Klassen wie sie sind</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>gewichtetes F1</translation>
    </message>
    <message>
        <source>as the device can</source>
        <translation>wie das Gerät kann</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>dropout %1 %</source>
        <translation>Dropout %1 %</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>± %1°</source>
        <translation>± %1°</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>± %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln Epoche</numerusform>
            <numerusform>%Ln Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln Ansicht</numerusform>
            <numerusform>%Ln Ansichten</numerusform>
        </translation>
    </message>
    <message>
        <source>hole in every other picture, up to</source>
        <translation>Loch in jedem zweiten Bild, bis zu</translation>
    </message>
    <message>
        <source>pictures mixed</source>
        <translation>Bilder gemischt</translation>
    </message>
    <message>
        <source>Each with another of its step; the larger the number, the more evenly.</source>
        <translation>Jedes mit einem anderen seines Schritts; je größer die Zahl, desto gleichmäßiger.</translation>
    </message>
    <message>
        <source>As frequent as among the training nuclei, though they were drawn alike.</source>
        <translation>So häufig wie unter den Trainingskernen, obwohl sie gleich oft gezogen wurden.</translation>
    </message>
    <message>
        <source>probabilities know how frequent classes are</source>
        <translation>Wahrscheinlichkeiten kennen die Häufigkeit der Klassen</translation>
    </message>
    <message>
        <source>The same training anew, in which those who examined teach, too.</source>
        <translation>Dasselbe Training noch einmal, in dem auch die lehren, die geprüft haben.</translation>
    </message>
    <message>
        <source>final network</source>
        <translation>endgültiges Netz</translation>
    </message>
</context>
<context>
    <name>StudyLinks</name>
    <message>
        <source>There are no predictions yet.</source>
        <translation>Es gibt noch keine Vorhersagen.</translation>
    </message>
    <message>
        <source>The pictures of this run are not open: nothing can be learned from them.</source>
        <translation>Die Bilder dieses Laufs sind nicht geöffnet: Aus ihnen lässt sich nichts lernen.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>In the manual</source>
        <translation>Im Handbuch</translation>
    </message>
    <message>
        <source>Nucleus|nuclei</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Kern|Kerne|Kernen|Kerns|Zellkern|Zellkerne</translation>
    </message>
    <message>
        <source>The part of a cell that holds its chromatin. Each image of this program shows one, cut out of a blood or bone marrow smear; around it is black.</source>
        <translation>Der Teil einer Zelle, der ihr Chromatin enthält. Jedes Bild dieses Programms zeigt einen, ausgeschnitten aus einem Blut- oder Knochenmarkausstrich; um ihn herum ist es schwarz.</translation>
    </message>
    <message>
        <source>Chromatin</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Chromatin</translation>
    </message>
    <message>
        <source>The stained texture of a nucleus: its DNA with the proteins around it, fine or coarse.</source>
        <translation>Die gefärbte Struktur eines Kerns: seine DNA mit den Proteinen um sie herum, fein oder grob.</translation>
    </message>
    <message>
        <source>Nucleolus|nucleoli</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Nukleolus|Nukleoli|Kernkörperchen</translation>
    </message>
    <message>
        <source>A paler round spot in the chromatin.</source>
        <translation>Ein hellerer runder Fleck im Chromatin.</translation>
    </message>
    <message>
        <source>Blast|blasts|lymphoblast|lymphoblasts</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Blast|Blasten|Lymphoblast|Lymphoblasten</translation>
    </message>
    <message>
        <source>A cell that has not matured. A lymphoblast would become a lymphocyte; in leukaemia it multiplies without maturing.</source>
        <translation>Eine unreife Zelle. Aus einem Lymphoblasten würde ein Lymphozyt; bei Leukämie vermehrt er sich, ohne zu reifen.</translation>
    </message>
    <message>
        <source>ALL</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>ALL</translation>
    </message>
    <message>
        <source>Acute lymphoblastic leukaemia. In the C-NMC images: a nucleus of a leukaemic B lymphoblast, from a patient who has the disease.</source>
        <translation>Akute lymphatische Leukämie. In den C-NMC-Bildern: ein Kern eines leukämischen B-Lymphoblasten, von einem Patienten, der die Krankheit hat.</translation>
    </message>
    <message>
        <source>HEM</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>HEM</translation>
    </message>
    <message>
        <source>A nucleus of a hematogone, and the name of that class. In C-NMC all nuclei of a patient without leukaemia are HEM.</source>
        <translation>Ein Kern einer Hämatogone, und der Name dieser Klasse. In C-NMC sind alle Kerne eines Patienten ohne Leukämie HEM.</translation>
    </message>
    <message>
        <source>Hematogone|hematogones</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Hämatogone|Hämatogonen</translation>
    </message>
    <message>
        <source>A healthy precursor of a B cell. It looks much like a lymphoblast, which is what makes the task hard.</source>
        <translation>Eine gesunde Vorläuferin einer B-Zelle. Sie sieht einem Lymphoblasten sehr ähnlich, und das macht die Aufgabe schwer.</translation>
    </message>
    <message>
        <source>Smear|smears</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Ausstrich|Ausstriche|Ausstrichs</translation>
    </message>
    <message>
        <source>Blood or bone marrow, spread thinly on glass, dried and stained.</source>
        <translation>Blut oder Knochenmark, dünn auf Glas ausgestrichen, getrocknet und gefärbt.</translation>
    </message>
    <message>
        <source>Stain|stains|staining</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Färbung|Färbungen</translation>
    </message>
    <message>
        <source>The dyes that colour a smear. They differ from laboratory to laboratory and from day to day; a network may learn them in place of the disease.</source>
        <translation>Die Farbstoffe, die einen Ausstrich färben. Sie unterscheiden sich von Labor zu Labor und von Tag zu Tag; ein Netz lernt womöglich sie statt der Krankheit.</translation>
    </message>
    <message>
        <source>Patient|patients|subject|subjects</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Patient|Patienten</translation>
    </message>
    <message>
        <source>Whom an image came from; files call it the subject. Images of one patient are alike in ways that have nothing to do with the disease.</source>
        <translation>Von wem ein Bild stammt. Bilder eines Patienten gleichen einander in Dingen, die nichts mit der Krankheit zu tun haben.</translation>
    </message>
    <message>
        <source>Linked patients|linked</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Verbundene Patienten|verbundenen Patienten|verbunden</translation>
    </message>
    <message>
        <source>Patients who share identical images, and are therefore kept on the same side of a split.</source>
        <translation>Patienten, von denen es gleiche Bilder gibt und die deshalb auf derselben Seite einer Aufteilung bleiben.</translation>
    </message>
    <message>
        <source>Dataset|datasets</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Datensatz|Datensätze|Datensatzes</translation>
    </message>
    <message>
        <source>A folder or archive of images that was opened.</source>
        <translation>Ein Ordner oder Archiv mit Bildern, das geöffnet wurde.</translation>
    </message>
    <message>
        <source>Class|classes</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Klasse|Klassen</translation>
    </message>
    <message>
        <source>What an image may be labelled as: ALL or HEM. Each keeps its colour, its shape and its letter everywhere.</source>
        <translation>Als was ein Bild bezeichnet sein kann: ALL oder HEM. Jede behält überall ihre Farbe, ihre Form und ihren Buchstaben.</translation>
    </message>
    <message>
        <source>Label|labels|labelled</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Label|Labels</translation>
    </message>
    <message>
        <source>The class that a published dataset says an image is of. It may be wrong.</source>
        <translation>Die Klasse, die ein veröffentlichter Datensatz einem Bild gibt. Sie kann falsch sein.</translation>
    </message>
    <message>
        <source>Fold|folds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Fold|Folds</translation>
    </message>
    <message>
        <source>A part into which a published dataset comes divided. Patients of one fold appear in no other.</source>
        <translation>Ein Teil, in den ein veröffentlichter Datensatz schon aufgeteilt ist. Patienten eines Folds kommen in keinem anderen vor.</translation>
    </message>
    <message>
        <source>Brighten|brightened|brighter</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Aufhellen|aufgehellt|heller</translation>
    </message>
    <message>
        <source>Makes dark nuclei lighter on the screen. It is for your eyes only: the network never sees it.</source>
        <translation>Macht dunkle Kerne auf dem Bildschirm heller. Das ist nur für Ihre Augen: Das Netz sieht es nie.</translation>
    </message>
    <message>
        <source>Mask|masks|outline|outlines</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Maske|Masken|Umriss|Umrisse</translation>
    </message>
    <message>
        <source>Which pixels of an image belong to the nucleus. The rest is painted black, so that the network sees nothing but the nucleus.</source>
        <translation>Welche Pixel eines Bildes zum Kern gehören. Der Rest wird schwarz, damit das Netz nichts als den Kern sieht.</translation>
    </message>
    <message>
        <source>Audit|audits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Prüfung|Prüfungen</translation>
    </message>
    <message>
        <source>Questions that are put to a dataset or a split before it is believed: shared images, damaged files, shortcuts, leaks.</source>
        <translation>Fragen, die einem Datensatz oder einer Aufteilung gestellt werden, bevor man ihnen glaubt: gleiche Bilder, beschädigte Dateien, Abkürzungen, Lecks.</translation>
    </message>
    <message>
        <source>Finding|findings</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Befund|Befunde</translation>
    </message>
    <message>
        <source>Something that an audit saw: what, how bad it is, in which nuclei, and what to do.</source>
        <translation>Etwas, das eine Prüfung gesehen hat: was, wie schlimm es ist, in welchen Kernen, und was zu tun ist.</translation>
    </message>
    <message>
        <source>Training|trainings</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Training|Trainings</translation>
    </message>
    <message>
        <source>Showing a network images and their labels again and again, and changing its weights a little each time so that it errs less.</source>
        <translation>Einem Netz immer wieder Bilder und ihre Labels zeigen und seine Gewichte jedes Mal ein wenig ändern, damit es sich weniger irrt.</translation>
    </message>
    <message>
        <source>Network|networks</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Netz|Netze|Netzes</translation>
    </message>
    <message>
        <source>A chain of layers that turns an image into a probability for each class.</source>
        <translation>Eine Kette von Schichten, die aus einem Bild eine Wahrscheinlichkeit für jede Klasse macht.</translation>
    </message>
    <message>
        <source>Layer|layers</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Schicht|Schichten</translation>
    </message>
    <message>
        <source>One link of a network: it computes numbers from the numbers of the layer before it, with its weights.</source>
        <translation>Ein Glied eines Netzes: Sie berechnet mit ihren Gewichten Zahlen aus den Zahlen der Schicht vor ihr.</translation>
    </message>
    <message>
        <source>Weights|weight</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Gewichte|Gewichten</translation>
    </message>
    <message>
        <source>The numbers that a network computes with. They are what is learned.</source>
        <translation>Die Zahlen, mit denen ein Netz rechnet. Sie sind es, was gelernt wird.</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Vortrainiert|vortrainierte|vortrainierten</translation>
    </message>
    <message>
        <source>Starting from weights that were learned on other images, instead of from chance.</source>
        <translation>Mit Gewichten beginnend, die an anderen Bildern gelernt wurden, statt beim Zufall.</translation>
    </message>
    <message>
        <source>Backbone|backbones</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Rückgrat (Backbone)|Backbone|Rückgrat</translation>
    </message>
    <message>
        <source>All layers of a network but the last ones. They find features.</source>
        <translation>Alle Schichten eines Netzes außer den letzten. Sie finden Merkmale.</translation>
    </message>
    <message>
        <source>Head|heads</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Kopf (eines Netzes)|Kopf|Köpfe</translation>
    </message>
    <message>
        <source>The last layers of a network. They decide by the features that the backbone has found.</source>
        <translation>Die letzten Schichten eines Netzes. Sie entscheiden nach den Merkmalen, die das Rückgrat gefunden hat.</translation>
    </message>
    <message>
        <source>Feature|features</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Merkmal|Merkmale|Merkmalen</translation>
    </message>
    <message>
        <source>A number that the network finds in an image, such as how much there is of a certain texture.</source>
        <translation>Eine Zahl, die das Netz in einem Bild findet, etwa wie viel es von einer bestimmten Struktur gibt.</translation>
    </message>
    <message>
        <source>Recipe|recipes</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Rezept|Rezepte</translation>
    </message>
    <message>
        <source>A complete description of a training, as a file: network, size of the images, augmentation, learning rate and all else.</source>
        <translation>Eine vollständige Beschreibung eines Trainings als Datei: Netz, Bildgröße, Augmentierung, Lernrate und alles andere.</translation>
    </message>
    <message>
        <source>Run|runs</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Lauf|Läufe|Laufs|Laufes</translation>
    </message>
    <message>
        <source>One training and what came of it: a folder on the disk with curves, predictions and weights.</source>
        <translation>Ein Training und was daraus wurde: ein Ordner auf dem Datenträger mit Kurven, Vorhersagen und Gewichten.</translation>
    </message>
    <message>
        <source>Epoch|epochs</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Epoche|Epochen</translation>
    </message>
    <message>
        <source>One pass over the images that are learned from.</source>
        <translation>Ein Durchgang durch die Bilder, von denen gelernt wird.</translation>
    </message>
    <message>
        <source>Batch|batches</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Batch|Batches</translation>
    </message>
    <message>
        <source>The images that are taken at once, 32 for example, before the weights are changed.</source>
        <translation>Die Bilder, die auf einmal genommen werden, zum Beispiel 32, bevor die Gewichte geändert werden.</translation>
    </message>
    <message>
        <source>Step|steps</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Schritt (eines Trainings)|Schritt|Schritte|Schritten</translation>
    </message>
    <message>
        <source>One change of the weights, after one batch.</source>
        <translation>Eine Änderung der Gewichte, nach einem Batch.</translation>
    </message>
    <message>
        <source>Loss|losses</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Verlust|Verluste</translation>
    </message>
    <message>
        <source>How wrong the network is, as one number that training makes smaller. Being sure and wrong costs most.</source>
        <translation>Wie falsch das Netz liegt, als eine Zahl, die das Training kleiner macht. Sicher und falsch zu sein kostet am meisten.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Optimierer|Optimierers</translation>
    </message>
    <message>
        <source>The rule by which the weights are changed after each batch, such as SGD or Adam.</source>
        <translation>Die Regel, nach der die Gewichte nach jedem Batch geändert werden, etwa SGD oder Adam.</translation>
    </message>
    <message>
        <source>Learning rate|learning rates</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Lernrate|Lernraten</translation>
    </message>
    <message>
        <source>How far the weights move in a step. Too far and nothing is learned; too little and it takes very long.</source>
        <translation>Wie weit sich die Gewichte in einem Schritt bewegen. Zu weit, und nichts wird gelernt; zu wenig, und es dauert sehr lange.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Draws the weights a little towards zero at each step, so that the network prefers simple explanations.</source>
        <translation>Zieht die Gewichte bei jedem Schritt ein wenig zur Null, damit das Netz einfache Erklärungen vorzieht.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Turning, mirroring and changing images at random while training, so that the network does not learn one picture by heart.</source>
        <translation>Bilder beim Training zufällig drehen, spiegeln und verändern, damit das Netz kein Bild auswendig lernt.</translation>
    </message>
    <message>
        <source>Split|splits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Aufteilung|Aufteilungen</translation>
    </message>
    <message>
        <source>Who is learned from and who examines: patients, or images, divided among the training, validation and test parts.</source>
        <translation>Von wem gelernt wird und wer prüft: Patienten oder Bilder, verteilt auf Trainings-, Validierungs- und Testteil.</translation>
    </message>
    <message>
        <source>Training part|training images|training nuclei</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Trainingsteil|Trainingsbilder</translation>
    </message>
    <message>
        <source>The patients, or images, that the network learns from.</source>
        <translation>Die Patienten oder Bilder, von denen das Netz lernt.</translation>
    </message>
    <message>
        <source>Validation part|validation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Validierungsteil|Validierung</translation>
    </message>
    <message>
        <source>Not learned from. It says how good an epoch was, and chooses the best; so its scores are a little too good.</source>
        <translation>Von ihm wird nicht gelernt. Er sagt, wie gut eine Epoche war, und wählt die beste; deshalb sind seine Kennzahlen etwas zu gut.</translation>
    </message>
    <message>
        <source>Test part|test</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Testteil|Test</translation>
    </message>
    <message>
        <source>Neither learned from nor chosen by; opened once, at the end. Each further look makes its scores mean less.</source>
        <translation>Von ihm wird weder gelernt noch nach ihm gewählt; er wird einmal geöffnet, am Ende. Jeder weitere Blick macht seine Kennzahlen weniger wert.</translation>
    </message>
    <message>
        <source>Overfitting|overfits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Überanpassung</translation>
    </message>
    <message>
        <source>Getting better on the images that are learned from, and worse on others.</source>
        <translation>Besser werden bei den Bildern, von denen gelernt wird, und schlechter bei anderen.</translation>
    </message>
    <message>
        <source>Leak|leaks</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Leck|Lecks</translation>
    </message>
    <message>
        <source>Something of the validation or test part that the training has seen, a patient for example. Scores are then too good.</source>
        <translation>Etwas vom Validierungs- oder Testteil, das das Training gesehen hat, zum Beispiel ein Patient. Die Kennzahlen sind dann zu gut.</translation>
    </message>
    <message>
        <source>Shortcut|shortcuts</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Abkürzung|Abkürzungen</translation>
    </message>
    <message>
        <source>Something that tells the classes apart in these images and has nothing to do with the disease, such as the colour of the background.</source>
        <translation>Etwas, das in diesen Bildern die Klassen unterscheidet und nichts mit der Krankheit zu tun hat, etwa die Farbe des Hintergrunds.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Training as many times as there are folds, each time leaving another one out to examine.</source>
        <translation>So oft trainieren, wie es Folds gibt, und jedes Mal einen anderen zum Prüfen weglassen.</translation>
    </message>
    <message>
        <source>Seed|seeds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Startwert|Startwerte</translation>
    </message>
    <message>
        <source>The number from which all chance of a training is drawn. The same seed gives the same training.</source>
        <translation>Die Zahl, aus der aller Zufall eines Trainings gezogen wird. Derselbe Startwert ergibt dasselbe Training.</translation>
    </message>
    <message>
        <source>Prediction|predictions|called ALL|called HEM</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Vorhersage|Vorhersagen|als ALL eingestuft|als HEM eingestuft</translation>
    </message>
    <message>
        <source>What the network says of an image: the class it is called, and how sure the network says it is.</source>
        <translation>Was das Netz von einem Bild sagt: als welche Klasse es eingestuft wird und wie sicher sich das Netz nennt.</translation>
    </message>
    <message>
        <source>Probability|probabilities|P(ALL)</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Wahrscheinlichkeit|Wahrscheinlichkeiten|P(ALL)</translation>
    </message>
    <message>
        <source>How sure the network says it is, from 0 to 1. Whether that is true, calibration shows.</source>
        <translation>Wie sicher sich das Netz nennt, von 0 bis 1. Ob das stimmt, zeigt die Kalibrierung.</translation>
    </message>
    <message>
        <source>Positive class</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Positive Klasse|positiven Klasse</translation>
    </message>
    <message>
        <source>The class that is looked for, here ALL. Sensitivity, specificity and AUROC are of this class.</source>
        <translation>Die Klasse, nach der gesucht wird, hier ALL. Sensitivität, Spezifität und AUROC gelten für diese Klasse.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>How many images of each class were called what. Rows are what they are, columns what they were called.</source>
        <translation>Wie viele Bilder jeder Klasse als was eingestuft wurden. Zeilen: was sie sind; Spalten: als was sie eingestuft wurden.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The share of all images that are called right. Where one class is rare it says little: who always says ALL is right in two thirds of the C-NMC images.</source>
        <translation>Der Anteil aller Bilder, die richtig eingestuft werden. Wo eine Klasse selten ist, sagt sie wenig: Wer immer ALL sagt, hat bei zwei Dritteln der C-NMC-Bilder recht.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Of all ALL nuclei, the share that is called ALL. What is missing to 1 are leukaemic nuclei that were missed.</source>
        <translation>Von allen ALL-Kernen der Anteil, der als ALL eingestuft wird. Was an 1 fehlt, sind übersehene leukämische Kerne.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Of all HEM nuclei, the share that is called HEM. What is missing to 1 are false alarms.</source>
        <translation>Von allen HEM-Kernen der Anteil, der als HEM eingestuft wird. Was an 1 fehlt, ist falscher Alarm.</translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Of all nuclei of a class, the share that is called so. ALL&apos;s is the sensitivity, HEM&apos;s the specificity.</source>
        <translation>Von allen Kernen einer Klasse der Anteil, der als sie eingestuft wird. Bei ALL ist das die Sensitivität, bei HEM die Spezifität.</translation>
    </message>
    <message>
        <source>Precision</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Of all nuclei that are called ALL, the share that is. It depends on how frequent ALL is.</source>
        <translation>Von allen Kernen, die als ALL eingestuft werden, der Anteil, der es ist. Sie hängt davon ab, wie häufig ALL ist.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Balancierte Genauigkeit|balancierten Genauigkeit</translation>
    </message>
    <message>
        <source>The mean of the classes&apos; recalls, so that a rare class counts as much as a frequent one. One half is chance.</source>
        <translation>Der Mittelwert der Recalls aller Klassen, sodass eine seltene so viel zählt wie eine häufige. Ein halb ist Zufall.</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall: high only where both are.</source>
        <translation>Das harmonische Mittel aus Präzision und Recall: hoch nur, wo beide es sind.</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Gewichtetes F1|gewichteter F1|gewichtete F1|gewichteten F1</translation>
    </message>
    <message>
        <source>The mean of the classes&apos; F1, by their size.</source>
        <translation>Der Mittelwert der F1 aller Klassen, nach ihrer Größe.</translation>
    </message>
    <message>
        <source>Threshold|thresholds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Schwelle|Schwellen</translation>
    </message>
    <message>
        <source>From which probability on a nucleus is called ALL. Lowering it finds more ALL and calls more HEM wrong.</source>
        <translation>Ab welcher Wahrscheinlichkeit ein Kern als ALL eingestuft wird. Eine niedrigere findet mehr ALL und stuft mehr HEM falsch ein.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>The probability that of one ALL and one HEM nucleus, drawn at random, the ALL one has the higher probability. One half is chance, 1 perfect; it depends on no threshold.</source>
        <translation>Die Wahrscheinlichkeit, dass von einem zufällig gezogenen ALL- und einem HEM-Kern der ALL-Kern die höhere Wahrscheinlichkeit hat. Ein halb ist Zufall, 1 vollkommen; sie hängt von keiner Schwelle ab.</translation>
    </message>
    <message>
        <source>ROC curve|ROC</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>ROC-Kurve|ROC</translation>
    </message>
    <message>
        <source>Sensitivity against false alarms at every threshold. The nearer it comes to the upper left corner, the better; the area under it is the AUROC.</source>
        <translation>Sensitivität gegen falschen Alarm bei jeder Schwelle. Je näher sie der linken oberen Ecke kommt, desto besser; die Fläche darunter ist die AUROC.</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Prävalenz</translation>
    </message>
    <message>
        <source>How frequent a class is. Precision depends on it, and a threshold that is good for one prevalence may be bad for another.</source>
        <translation>Wie häufig eine Klasse ist. Die Präzision hängt davon ab, und eine Schwelle, die für eine Prävalenz gut ist, kann für eine andere schlecht sein.</translation>
    </message>
    <message>
        <source>Calibration|calibrated</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Kalibrierung|kalibriert</translation>
    </message>
    <message>
        <source>Whether of all nuclei of which the network says 80 %, 80 % are ALL.</source>
        <translation>Ob von allen Kernen, zu denen das Netz 80 % sagt, 80 % ALL sind.</translation>
    </message>
    <message>
        <source>95 % interval|interval|intervals</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>95-%-Intervall|Intervall|Intervalle</translation>
    </message>
    <message>
        <source>Where the score might as well lie. The program draws patients anew, 2,000 times, because another study would have other patients.</source>
        <translation>Wo die Kennzahl ebenso gut liegen könnte. Das Programm zieht die Patienten 2.000-mal neu, denn eine andere Studie hätte andere Patienten.</translation>
    </message>
    <message>
        <source>Silhouette baseline|silhouette</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Silhouetten-Referenz|Silhouette</translation>
    </message>
    <message>
        <source>How far the outline alone leads, without any texture. A network that is no better has learned the size of nuclei.</source>
        <translation>Wie weit der Umriss allein führt, ohne jede Struktur. Ein Netz, das nicht besser ist, hat die Größe der Kerne gelernt.</translation>
    </message>
    <message>
        <source>Weak group|weak groups</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Schwache Gruppe|schwache Gruppen|schwachen Gruppen</translation>
    </message>
    <message>
        <source>Nuclei, such as the blurriest quarter, that the network is worse at in several patients.</source>
        <translation>Kerne, etwa das unschärfste Viertel, bei denen das Netz in mehreren Patienten schlechter ist.</translation>
    </message>
    <message>
        <source>Heat map (Grad-CAM)|heat map|heat maps|Grad-CAM|where it looked</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Heatmap (Grad-CAM)|Heatmap|Heatmaps|Grad-CAM|wohin es sah</translation>
    </message>
    <message>
        <source>Which places of an image raised the probability of a class. It says where, not why; beside it stands the map of a network that has learned nothing.</source>
        <translation>Welche Stellen eines Bildes die Wahrscheinlichkeit einer Klasse erhöht haben. Sie sagt, wo, nicht warum; daneben steht die Heatmap eines Netzes, das nichts gelernt hat.</translation>
    </message>
    <message>
        <source>Doubtful label|doubtful labels|doubts</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Zweifelhaftes Label|zweifelhafte Labels|Zweifel</translation>
    </message>
    <message>
        <source>A published label that networks which never saw the image disagree with.</source>
        <translation>Ein veröffentlichtes Label, dem Netze widersprechen, die das Bild nie gesehen haben.</translation>
    </message>
    <message>
        <source>Eccentricity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Exzentrizität</translation>
    </message>
    <message>
        <source>How far an outline is from a circle: 0 for a circle, towards 1 the longer it is drawn out.</source>
        <translation>Wie weit ein Umriss von einem Kreis entfernt ist: 0 beim Kreis, gegen 1, je länger er gestreckt ist.</translation>
    </message>
    <message>
        <source>Solidity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Solidität</translation>
    </message>
    <message>
        <source>How much of its own hull an outline fills: 1 without dents, less with them.</source>
        <translation>Wie viel von seiner eigenen Hülle ein Umriss ausfüllt: 1 ohne Dellen, weniger mit ihnen.</translation>
    </message>
    <message>
        <source>Quiz|quizzes</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>A row of nuclei whose class you guess before the answer is shown, so that your eye can be held against the network.</source>
        <translation>Eine Reihe von Kernen, deren Klasse Sie raten, ehe die Antwort gezeigt wird, so dass sich Ihr Auge am Netz messen lässt.</translation>
    </message>
    <message>
        <source>Lasso</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>A line that is drawn around points of a map with the mouse, to see just those nuclei.</source>
        <translation>Eine Linie, die mit der Maus um Punkte einer Karte gezogen wird, um nur diese Kerne zu sehen.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>The last computation of a network: it makes probabilities of its numbers, which add up to 1. Done twice, it makes them all alike.</source>
        <translation>Die letzte Rechnung eines Netzes: Sie macht aus seinen Zahlen Wahrscheinlichkeiten, die zusammen 1 ergeben. Zweimal getan, macht sie alle einander ähnlich.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>The usual loss: the negative logarithm of the probability that the true class was given. 0 is perfect, 0.69 is guessing between two classes.</source>
        <translation>Der übliche Verlust: der negative Logarithmus der Wahrscheinlichkeit, die der wahren Klasse gegeben wurde. 0 ist vollkommen, 0,69 ist Raten zwischen zwei Klassen.</translation>
    </message>
    <message>
        <source>Gradient|gradients</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Gradient|Gradienten</translation>
    </message>
    <message>
        <source>For each weight, in which direction and how strongly it changes the loss. A step goes against it.</source>
        <translation>Für jedes Gewicht, in welche Richtung und wie stark es den Verlust ändert. Ein Schritt geht ihm entgegen.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>A share of the step before that is added to each step, so that weights keep their direction over single batches.</source>
        <translation>Ein Anteil des vorigen Schritts, der zu jedem Schritt hinzukommt, so dass die Gewichte über einzelne Batches hinweg ihre Richtung behalten.</translation>
    </message>
    <message>
        <source>One cycle</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>A course of the learning rate over a training: up to its highest, then down to almost nothing.</source>
        <translation>Ein Verlauf der Lernrate über ein Training: hinauf bis zur höchsten, dann hinab bis auf fast nichts.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>A course of the learning rate that falls slowly at first, then faster, and slowly again at the end, like half a wave.</source>
        <translation>Ein Verlauf der Lernrate, der erst langsam fällt, dann schneller und am Ende wieder langsam, wie eine halbe Welle.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>While training, a random share of a layer&apos;s numbers is set to zero, so that the network does not rely on single ones.</source>
        <translation>Beim Training wird ein zufälliger Teil der Zahlen einer Schicht auf null gesetzt, damit sich das Netz nicht auf einzelne verlässt.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>A layer that brings its numbers to a common mean and spread, which it takes from the batch while training.</source>
        <translation>Eine Schicht, die ihre Zahlen auf gemeinsames Mittel und gemeinsame Streuung bringt, die sie beim Training dem Batch entnimmt.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Label Smoothing</translation>
    </message>
    <message>
        <source>Training towards a little less than certainty, 0.95 for example, so that the network does not become too sure of itself.</source>
        <translation>Training auf etwas weniger als Gewissheit hin, etwa 0,95, damit sich das Netz seiner nicht zu sicher wird.</translation>
    </message>
    <message>
        <source>Checkpoint|checkpoints</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Checkpoint|Checkpoints</translation>
    </message>
    <message>
        <source>The state of a training as a file, from which it goes on after a break and the best epoch is taken.</source>
        <translation>Der Stand eines Trainings als Datei, von dem aus es nach einer Unterbrechung weitergeht und aus dem die beste Epoche genommen wird.</translation>
    </message>
    <message>
        <source>Device|devices</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Gerät|Geräts|Geräte</translation>
    </message>
    <message>
        <source>What does the arithmetic: the processor, or a graphics card, which is many times faster.</source>
        <translation>Was rechnet: der Prozessor oder eine Grafikkarte, die um ein Vielfaches schneller ist.</translation>
    </message>
    <message>
        <source>Thread|threads</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Thread|Threads</translation>
    </message>
    <message>
        <source>A line of work that a processor does beside others. As many as it has cores are usually fastest.</source>
        <translation>Ein Arbeitsstrang, den ein Prozessor neben anderen abarbeitet. So viele, wie er Kerne hat, sind meist am schnellsten.</translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Cache|Caches|Zwischenspeicher</translation>
    </message>
    <message>
        <source>Decoded images that are kept on the disk, so that the next epoch and the next training need not decode them again.</source>
        <translation>Dekodierte Bilder, die auf der Festplatte aufbewahrt werden, damit die nächste Epoche und das nächste Training sie nicht noch einmal dekodieren müssen.</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>The library of PyTorch that computes networks. It is fetched once; looking at images and at earlier runs works without it.</source>
        <translation>Die Bibliothek von PyTorch, die Netze berechnet. Sie wird einmal geholt; Bilder und frühere Läufe ansehen geht ohne sie.</translation>
    </message>
    <message>
        <source>Tensor|tensors</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Tensor|Tensoren</translation>
    </message>
    <message>
        <source>A block of numbers in rows, columns and often more directions: an image, a batch, or the weights of a layer.</source>
        <translation>Ein Block von Zahlen in Zeilen, Spalten und oft weiteren Richtungen: ein Bild, ein Batch oder die Gewichte einer Schicht.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>An open file format for networks that many programs read. It holds the computation and the weights.</source>
        <translation>Ein offenes Dateiformat für Netze, das viele Programme lesen. Es enthält die Rechnung und die Gewichte.</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>PyTorch&apos;s file format for a network with its computation, for programs that use PyTorch or LibTorch.</source>
        <translation>PyTorchs Dateiformat für ein Netz mitsamt seiner Rechnung, für Programme, die PyTorch oder LibTorch verwenden.</translation>
    </message>
    <message>
        <source>Safetensors</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Safetensors</translation>
    </message>
    <message>
        <source>A file format for weights alone. It can hold no program, so that a stranger&apos;s file may be opened safely.</source>
        <translation>Ein Dateiformat nur für Gewichte. Es kann kein Programm enthalten, so dass sich die Datei eines Fremden gefahrlos öffnen lässt.</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Turned and mirrored copies of an image that the network is asked about as well. The mean over them is the prediction.</source>
        <translation>Gedrehte und gespiegelte Kopien eines Bilds, nach denen das Netz ebenfalls gefragt wird. Das Mittel über sie ist die Vorhersage.</translation>
    </message>
    <message>
        <source>False alarm|false alarms</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Fehlalarm|Fehlalarme|Fehlalarmen</translation>
    </message>
    <message>
        <source>A nucleus that is called positive and is not.</source>
        <translation>Ein Kern, der als positiv eingestuft wird und es nicht ist.</translation>
    </message>
    <message>
        <source>Odds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>A probability against what is missing to 1: 0.75 are odds of 3 to 1. Even odds are one half.</source>
        <translation>Eine Wahrscheinlichkeit gegen das, was ihr zu 1 fehlt: 0,75 sind Chancen von 3 zu 1. Gleiche Chancen sind ein Halb.</translation>
    </message>
    <message>
        <source>PPV</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>PPV</translation>
    </message>
    <message>
        <source>Positive predictive value: of all nuclei that are called positive, the share that is. The rarer the positive class, the lower it is.</source>
        <translation>Positiver prädiktiver Wert: von allen Kernen, die als positiv eingestuft werden, der Anteil, der es ist. Je seltener die positive Klasse, desto niedriger.</translation>
    </message>
    <message>
        <source>NPV</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>NPV</translation>
    </message>
    <message>
        <source>Negative predictive value: of all nuclei that are not called positive, the share that is not.</source>
        <translation>Negativer prädiktiver Wert: von allen Kernen, die nicht als positiv eingestuft werden, der Anteil, der es nicht ist.</translation>
    </message>
    <message>
        <source>Youden</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Youden</translation>
    </message>
    <message>
        <source>Sensitivity plus specificity less 1, named after who proposed it. The threshold where it is greatest weighs misses like false alarms.</source>
        <translation>Sensitivität plus Spezifität minus 1, nach dem benannt, der es vorschlug. Die Schwelle, wo es am größten ist, wiegt Übersehenes wie Fehlalarme.</translation>
    </message>
    <message>
        <source>Refer band|refer bands</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Überweisungsband|Überweisungsbands</translation>
    </message>
    <message>
        <source>Two thresholds between which a nucleus is called nothing and left to a person.</source>
        <translation>Zwei Schwellen, zwischen denen ein Kern nicht eingestuft, sondern einem Menschen überlassen wird.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>How far values typically lie from their mean. Of many measurements about two thirds lie within one of it.</source>
        <translation>Wie weit Werte typischerweise von ihrem Mittel entfernt liegen. Von vielen Messungen liegen etwa zwei Drittel innerhalb von einer.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>One number that makes a network more or less sure after training, so that its probabilities become true: above 1 less sure. The most probable class stays.</source>
        <translation>Eine Zahl, die ein Netz nach dem Training mehr oder weniger sicher macht, damit seine Wahrscheinlichkeiten stimmen: über 1 weniger sicher. Die wahrscheinlichste Klasse bleibt.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test|McNemar</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>McNemars Test|McNemar</translation>
    </message>
    <message>
        <source>Compares two networks by the nuclei on which only one of them is right. It takes nuclei to be independent, which those of one patient are not.</source>
        <translation>Vergleicht zwei Netze anhand der Kerne, bei denen nur eines von ihnen recht hat. Er hält Kerne für unabhängig, was die eines Patienten nicht sind.</translation>
    </message>
    <message>
        <source>Benjamini–Hochberg|Benjamini and Hochberg</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Benjamini–Hochberg|Benjamini und Hochberg</translation>
    </message>
    <message>
        <source>A rule for many questions at once, some of whose answers look striking by chance: of what is reported, only 5 % is expected to be so.</source>
        <translation>Eine Regel für viele Fragen zugleich, von deren Antworten manche durch Zufall auffallen: Vom Gemeldeten ist nur bei 5 % damit zu rechnen.</translation>
    </message>
    <message>
        <source>Likeness</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>How alike two nuclei are to the network, by the features that it finds in them: 1 is the same.</source>
        <translation>Wie ähnlich sich zwei Kerne für das Netz sind, nach den Merkmalen, die es in ihnen findet: 1 ist dasselbe.</translation>
    </message>
    <message>
        <source>Neighbour|neighbours</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Nachbar|Nachbarn</translation>
    </message>
    <message>
        <source>A nucleus whose features are nearest to those of another: to the network they look alike.</source>
        <translation>Ein Kern, dessen Merkmale denen eines anderen am nächsten sind: Für das Netz sehen sie gleich aus.</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>A map of many features on two axes, on which neighbours stay neighbours. How far groups lie apart means little.</source>
        <translation>Eine Karte vieler Merkmale auf zwei Achsen, auf der Nachbarn Nachbarn bleiben. Wie weit Gruppen auseinanderliegen, bedeutet wenig.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>A heat map that is made by covering one place after another and asking how the probability changes.</source>
        <translation>Eine Heatmap, die entsteht, indem eine Stelle nach der anderen verdeckt und gefragt wird, wie sich die Wahrscheinlichkeit ändert.</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Integrierte Gradienten</translation>
    </message>
    <message>
        <source>A heat map that adds up, on the way from a black picture to the image, what each pixel did to the probability.</source>
        <translation>Eine Heatmap, die auf dem Weg von einem schwarzen Bild zum Bild aufsummiert, was jedes Pixel an der Wahrscheinlichkeit änderte.</translation>
    </message>
    <message>
        <source>Logit|logits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Logit|Logits</translation>
    </message>
    <message>
        <source>A number that a network gives for a class, before softmax makes probabilities of them all.</source>
        <translation>Eine Zahl, die ein Netz für eine Klasse angibt, bevor Softmax aus allen Wahrscheinlichkeiten macht.</translation>
    </message>
    <message>
        <source>Brier score|Brier</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Brier-Score|Brier</translation>
    </message>
    <message>
        <source>The mean square of what probabilities are off: 0 is perfect, 0.25 is saying one half of everything.</source>
        <translation>Das mittlere Quadrat dessen, um was Wahrscheinlichkeiten danebenliegen: 0 ist vollkommen, 0,25 ist, von allem ein Halb zu sagen.</translation>
    </message>
    <message>
        <source>Ensemble|ensembles</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Ensemble|Ensembles</translation>
    </message>
    <message>
        <source>Several networks that answer together: the mean of their probabilities.</source>
        <translation>Mehrere Netze, die zusammen antworten: mit dem Mittel ihrer Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Final network|final networks</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Endgültiges Netz|endgültige Netz|endgültigen Netz|endgültigen Netzes|endgültige Netze</translation>
    </message>
    <message>
        <source>Trained once more in the same way, with all patients, after the examined one: for other images, and to be taken away. Nobody examined it.</source>
        <translation>Noch einmal ebenso trainiert, mit allen Patienten, nach dem geprüften: für andere Bilder, und zum Mitnehmen. Niemand hat es geprüft.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share of the whole; a thin space between number and sign</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>Files that cannot be used</source>
        <translation>Dateien, die nicht zu gebrauchen sind</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>They are left out of counts, trainings and scores. The rest of the dataset is not affected.</source>
        <translation>Sie fehlen in Zählungen, Trainings und Kennzahlen. Der Rest des Datensatzes ist nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Drawing the nuclei of the demo</source>
        <extracomment>activity.demo</extracomment>
        <translation>Die Kerne der Demo werden gezeichnet</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <extracomment>activity.scan</extracomment>
        <translation>Die Ordner werden durchgesehen</translation>
    </message>
    <message>
        <source>Its name differs from {other} only in capitals</source>
        <extracomment>archive.case</extracomment>
        <translation>Der Name unterscheidet sich von {other} nur in der Großschreibung</translation>
    </message>
    <message>
        <source>The archive holds a file of this name twice; the first one counts</source>
        <extracomment>archive.duplicate</extracomment>
        <translation>Das Archiv enthält zwei Dateien dieses Namens; die erste zählt</translation>
    </message>
    <message>
        <source>It is encrypted</source>
        <extracomment>archive.encrypted</extracomment>
        <translation>Die Datei ist verschlüsselt</translation>
    </message>
    <message>
        <source>{file} in {archive} could not be read: {reason}.</source>
        <extracomment>archive.entry</extracomment>
        <translation>{file} in {archive} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>It is a link, not a file</source>
        <extracomment>archive.link</extracomment>
        <translation>Es ist eine Verknüpfung, keine Datei</translation>
    </message>
    <message>
        <source>Its way of compression is not supported</source>
        <extracomment>archive.method</extracomment>
        <translation>Die Art der Kompression wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Its name holds control characters</source>
        <extracomment>archive.name</extracomment>
        <translation>Der Name enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>Its path leads out of the archive</source>
        <extracomment>archive.path</extracomment>
        <translation>Der Pfad führt aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>It claims to unpack to an impossible size</source>
        <extracomment>archive.ratio</extracomment>
        <translation>Die angegebene entpackte Größe ist unmöglich</translation>
    </message>
    <message>
        <source>{file} cannot be used as a zip archive: {reason}. If it was downloaded, download it again.</source>
        <extracomment>archive.unreadable</extracomment>
        <translation>{file} ist als ZIP-Archiv nicht zu gebrauchen: {reason}. Wenn die Datei heruntergeladen wurde, laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>Asking what else tells the class</source>
        <extracomment>audit.asking</extracomment>
        <translation>Es wird gefragt, was sonst die Klasse verrät</translation>
    </message>
    <message>
        <source>Asking what tells the parts apart</source>
        <extracomment>audit.asking_parts</extracomment>
        <translation>Es wird gefragt, was die Teile unterscheidet</translation>
    </message>
    <message>
        <source>Validation images are changed at random as training images are.</source>
        <extracomment>audit.augmented_validation</extracomment>
        <translation>Validierungsbilder werden zufällig verändert wie Trainingsbilder.</translation>
    </message>
    <message>
        <source>The scores are of images that nobody took, differ from one look to the next, and choose the best epoch partly by luck.</source>
        <extracomment>audit.augmented_validation.bad</extracomment>
        <translation>Die Kennzahlen gelten Bildern, die niemand aufgenommen hat, ändern sich von Mal zu Mal und wählen die beste Epoche teils nach Glück.</translation>
    </message>
    <message>
        <source>Switch augmentation off for validation.</source>
        <extracomment>audit.augmented_validation.do</extracomment>
        <translation>Schalten Sie die Augmentierung für die Validierung ab.</translation>
    </message>
    <message>
        <source>One image shows nothing: it has one colour from edge to edge.</source>
        <extracomment>audit.blank</extracomment>
        <translation>Ein Bild zeigt nichts: Es hat von Rand zu Rand eine einzige Farbe.</translation>
    </message>
    <message>
        <source>{count} images show nothing: they have one colour from edge to edge.</source>
        <extracomment>audit.blank</extracomment>
        <translation>{count} Bilder zeigen nichts: Sie haben von Rand zu Rand eine einzige Farbe.</translation>
    </message>
    <message>
        <source>Whatever a network says of them is a guess, and it learns to guess from them.</source>
        <extracomment>audit.blank.bad</extracomment>
        <translation>Was immer ein Netz darüber sagt, ist geraten, und es lernt daran zu raten.</translation>
    </message>
    <message>
        <source>Look at them; take them out of the folder, or mark them as poor images.</source>
        <extracomment>audit.blank.do</extracomment>
        <translation>Sehen Sie sie an; nehmen Sie sie aus dem Ordner oder markieren Sie sie als schlechte Bilder.</translation>
    </message>
    <message>
        <source>The audit of {dataset} was stopped. What was found out is kept: the next one goes on from there.</source>
        <extracomment>audit.cancelled</extracomment>
        <translation>Die Prüfung von {dataset} wurde angehalten. Was gefunden ist, bleibt; die nächste macht dort weiter.</translation>
    </message>
    <message>
        <source>Looking for similar images</source>
        <extracomment>audit.comparing</extracomment>
        <translation>Ähnliche Bilder werden gesucht</translation>
    </message>
    <message>
        <source>Of the images of {class}, {share} % come from patient {patient}.</source>
        <extracomment>audit.dominant_patient</extracomment>
        <translation>Von den Bildern der Klasse {class} stammen {share} % von Patient {patient}.</translation>
    </message>
    <message>
        <source>Scores by image are largely scores of this one patient.</source>
        <extracomment>audit.dominant_patient.bad</extracomment>
        <translation>Kennzahlen nach Bild sind zum großen Teil die dieses einen Patienten.</translation>
    </message>
    <message>
        <source>Read the scores by patient, and let the sampler draw patients evenly.</source>
        <extracomment>audit.dominant_patient.do</extracomment>
        <translation>Lesen Sie die Kennzahlen nach Patient, und lassen Sie die Patienten gleichmäßig ziehen.</translation>
    </message>
    <message>
        <source>Looking for similar images was stopped.</source>
        <extracomment>audit.duplicates_cancelled</extracomment>
        <translation>Die Suche nach ähnlichen Bildern wurde angehalten.</translation>
    </message>
    <message>
        <source>All images of {class} come from a single patient.</source>
        <extracomment>audit.few_patients</extracomment>
        <translation>Alle Bilder der Klasse {class} stammen von einem einzigen Patienten.</translation>
    </message>
    <message>
        <source>All images of {class} come from {count} patients.</source>
        <extracomment>audit.few_patients</extracomment>
        <translation>Alle Bilder der Klasse {class} stammen von {count} Patienten.</translation>
    </message>
    <message>
        <source>Nuclei of one patient resemble each other: scores tell about these people more than about {class}.</source>
        <extracomment>audit.few_patients.bad</extracomment>
        <translation>Kerne eines Patienten ähneln einander: Die Kennzahlen sagen mehr über diese Menschen als über {class}.</translation>
    </message>
    <message>
        <source>Add patients; more images of the same ones help little.</source>
        <extracomment>audit.few_patients.do</extracomment>
        <translation>Nehmen Sie Patienten hinzu; mehr Bilder derselben helfen wenig.</translation>
    </message>
    <message>
        <source>The {part} part holds a single patient with {class}.</source>
        <extracomment>audit.few_patients_in_part</extracomment>
        <translation>Der {part}-Teil enthält einen einzigen Patienten mit {class}.</translation>
    </message>
    <message>
        <source>The {part} part holds {count} patients with {class}.</source>
        <extracomment>audit.few_patients_in_part</extracomment>
        <translation>Der {part}-Teil enthält {count} Patienten mit {class}.</translation>
    </message>
    <message>
        <source>Its scores tell about these people and may be very different for others.</source>
        <extracomment>audit.few_patients_in_part.bad</extracomment>
        <translation>Seine Kennzahlen gelten diesen Menschen und können bei anderen ganz anders sein.</translation>
    </message>
    <message>
        <source>Choose another seed or fold, a larger part, or several folds in turn.</source>
        <extracomment>audit.few_patients_in_part.do</extracomment>
        <translation>Wählen Sie einen anderen Startwert oder Fold, einen größeren Teil oder mehrere Folds der Reihe nach.</translation>
    </message>
    <message>
        <source>The {part} part holds no patient with {class}.</source>
        <extracomment>audit.few_patients_in_part.none</extracomment>
        <translation>Der {part}-Teil enthält keinen Patienten mit {class}.</translation>
    </message>
    <message>
        <source>State of the files</source>
        <extracomment>audit.heading.data</extracomment>
        <translation>Zustand der Dateien</translation>
    </message>
    <message>
        <source>Something else than the cell may tell the class</source>
        <extracomment>audit.heading.features</extracomment>
        <translation>Etwas anderes als die Zelle kann die Klasse verraten</translation>
    </message>
    <message>
        <source>Not the patients one wants to know about</source>
        <extracomment>audit.heading.population</extracomment>
        <translation>Nicht die Patienten, über die man etwas wissen will</translation>
    </message>
    <message>
        <source>No clean separation of training and examination</source>
        <extracomment>audit.heading.separation</extracomment>
        <translation>Keine saubere Trennung von Training und Prüfung</translation>
    </message>
    <message>
        <source>One image is there under two classes.</source>
        <extracomment>audit.identical_across_classes</extracomment>
        <translation>Ein Bild ist unter zwei Klassen vorhanden.</translation>
    </message>
    <message>
        <source>{count} images are there under more than one class.</source>
        <extracomment>audit.identical_across_classes</extracomment>
        <translation>{count} Bilder sind unter mehr als einer Klasse vorhanden.</translation>
    </message>
    <message>
        <source>At least one of the labels is wrong, and nobody can be right about both.</source>
        <extracomment>audit.identical_across_classes.bad</extracomment>
        <translation>Mindestens eines der Labels ist falsch, und niemand kann bei beiden richtig liegen.</translation>
    </message>
    <message>
        <source>Look at them, find out which label holds, and delete the other file.</source>
        <extracomment>audit.identical_across_classes.do</extracomment>
        <translation>Sehen Sie sie an, finden Sie heraus, welches Label stimmt, und löschen Sie die andere Datei.</translation>
    </message>
    <message>
        <source>One image is both in training and in the examination.</source>
        <extracomment>audit.identical_across_parts</extracomment>
        <translation>Ein Bild ist sowohl im Training als auch in der Prüfung.</translation>
    </message>
    <message>
        <source>{count} images are both in training and in the examination.</source>
        <extracomment>audit.identical_across_parts</extracomment>
        <translation>{count} Bilder sind sowohl im Training als auch in der Prüfung.</translation>
    </message>
    <message>
        <source>What was learned by heart is examined.</source>
        <extracomment>audit.identical_across_parts.bad</extracomment>
        <translation>Geprüft wird, was auswendig gelernt wurde.</translation>
    </message>
    <message>
        <source>Split by patient: patients that share images stay on one side.</source>
        <extracomment>audit.identical_across_parts.do</extracomment>
        <translation>Teilen Sie nach Patient auf: Patienten mit gemeinsamen Bildern bleiben auf einer Seite.</translation>
    </message>
    <message>
        <source>Patients {patients} share one identical image.</source>
        <extracomment>audit.identical_across_patients</extracomment>
        <translation>Die Patienten {patients} haben ein identisches Bild gemeinsam.</translation>
    </message>
    <message>
        <source>Patients {patients} share {count} pairs of identical images.</source>
        <extracomment>audit.identical_across_patients</extracomment>
        <translation>Die Patienten {patients} haben {count} Paare identischer Bilder gemeinsam.</translation>
    </message>
    <message>
        <source>They may be one person under several names. Learned from one and examined on the other, the same picture is only recognised.</source>
        <extracomment>audit.identical_across_patients.bad</extracomment>
        <translation>Es kann eine Person unter mehreren Namen sein. Vom einen gelernt und am anderen geprüft, wird dasselbe Bild nur wiedererkannt.</translation>
    </message>
    <message>
        <source>Nothing for a split made here: these patients are merged and stay on one side.</source>
        <extracomment>audit.identical_across_patients.do</extracomment>
        <translation>Nichts, wenn hier aufgeteilt wird: Diese Patienten werden zusammengelegt und bleiben auf einer Seite.</translation>
    </message>
    <message>
        <source>They may be one person under several names, and they stand in different published folds ({folds}): validated fold by fold, the same picture is only recognised.</source>
        <extracomment>audit.identical_across_patients.folds</extracomment>
        <translation>Es kann eine Person unter mehreren Namen sein, und sie stehen in verschiedenen veröffentlichten Folds ({folds}): Fold für Fold validiert, wird dasselbe Bild nur wiedererkannt.</translation>
    </message>
    <message>
        <source>One pair of images is identical.</source>
        <extracomment>audit.identical_images</extracomment>
        <translation>Ein Paar von Bildern ist identisch.</translation>
    </message>
    <message>
        <source>{count} pairs of images are identical.</source>
        <extracomment>audit.identical_images</extracomment>
        <translation>{count} Paare von Bildern sind identisch.</translation>
    </message>
    <message>
        <source>Learned from one and examined on the other, a picture is only recognised.</source>
        <extracomment>audit.identical_images.bad</extracomment>
        <translation>Vom einen gelernt und am anderen geprüft, wird ein Bild nur wiedererkannt.</translation>
    </message>
    <message>
        <source>Nothing for a split made here: identical images stay on one side.</source>
        <extracomment>audit.identical_images.do</extracomment>
        <translation>Nichts, wenn hier aufgeteilt wird: Identische Bilder bleiben auf einer Seite.</translation>
    </message>
    <message>
        <source>One image of patient {patients} is there twice.</source>
        <extracomment>audit.identical_within_patient</extracomment>
        <translation>Ein Bild von Patient {patients} ist zweimal vorhanden.</translation>
    </message>
    <message>
        <source>{count} pairs of images of one patient are identical (patients {patients}).</source>
        <extracomment>audit.identical_within_patient</extracomment>
        <translation>{count} Paare von Bildern je eines Patienten sind identisch (Patienten {patients}).</translation>
    </message>
    <message>
        <source>They count twice. Split by image, one may be learned and the other examined.</source>
        <extracomment>audit.identical_within_patient.bad</extracomment>
        <translation>Sie zählen doppelt. Nach Bild aufgeteilt, kann das eine gelernt und das andere geprüft werden.</translation>
    </message>
    <message>
        <source>Split by patient.</source>
        <extracomment>audit.identical_within_patient.do</extracomment>
        <translation>Teilen Sie nach Patient auf.</translation>
    </message>
    <message>
        <source>Patients {patients} share identical images and stand on both sides of the split.</source>
        <extracomment>audit.linked_across_parts</extracomment>
        <translation>Die Patienten {patients} haben identische Bilder und stehen auf beiden Seiten der Aufteilung.</translation>
    </message>
    <message>
        <source>They may be one person under several names, learned and examined.</source>
        <extracomment>audit.linked_across_parts.bad</extracomment>
        <translation>Es kann eine Person unter mehreren Namen sein, gelernt und geprüft.</translation>
    </message>
    <message>
        <source>One file name writes its patient in lower case: {patients}.</source>
        <extracomment>audit.lower_case_names</extracomment>
        <translation>Ein Dateiname schreibt seinen Patienten klein: {patients}.</translation>
    </message>
    <message>
        <source>{count} file names write their patient in lower case: {patients}.</source>
        <extracomment>audit.lower_case_names</extracomment>
        <translation>{count} Dateinamen schreiben ihren Patienten klein: {patients}.</translation>
    </message>
    <message>
        <source>A program that compares names letter by letter takes one patient for two, and may put one half in training, the other in the examination.</source>
        <extracomment>audit.lower_case_names.bad</extracomment>
        <translation>Ein Programm, das Namen Buchstabe für Buchstabe vergleicht, hält einen Patienten für zwei und legt womöglich die eine Hälfte ins Training, die andere in die Prüfung.</translation>
    </message>
    <message>
        <source>Nothing here: patients are compared without regard to case.</source>
        <extracomment>audit.lower_case_names.do</extracomment>
        <translation>Hier nichts: Patienten werden ohne Rücksicht auf Groß- und Kleinschreibung verglichen.</translation>
    </message>
    <message>
        <source>One nucleus is cut out of its background; the others are not.</source>
        <extracomment>audit.masked</extracomment>
        <translation>Ein Kern ist aus seinem Hintergrund ausgeschnitten, die anderen nicht.</translation>
    </message>
    <message>
        <source>{count} nuclei are cut out of their background; the others are not.</source>
        <extracomment>audit.masked</extracomment>
        <translation>{count} Kerne sind aus ihrem Hintergrund ausgeschnitten, die anderen nicht.</translation>
    </message>
    <message>
        <source>A network sees the background first. Where it goes with a class or a patient, it is learned instead of the cell.</source>
        <extracomment>audit.masks.bad</extracomment>
        <translation>Ein Netz sieht zuerst den Hintergrund. Wo er mit einer Klasse oder einem Patienten zusammengeht, wird er statt der Zelle gelernt.</translation>
    </message>
    <message>
        <source>Use images that were prepared in one way.</source>
        <extracomment>audit.masks.do</extracomment>
        <translation>Verwenden Sie Bilder, die auf eine Art vorbereitet wurden.</translation>
    </message>
    <message>
        <source>The name of one file tells another class than its folder.</source>
        <extracomment>audit.name_contradicts_folder</extracomment>
        <translation>Der Name einer Datei nennt eine andere Klasse als ihr Ordner.</translation>
    </message>
    <message>
        <source>The names of {count} files tell another class than their folder.</source>
        <extracomment>audit.name_contradicts_folder</extracomment>
        <translation>Die Namen von {count} Dateien nennen eine andere Klasse als ihr Ordner.</translation>
    </message>
    <message>
        <source>One of the two labels is wrong. The folder&apos;s is used.</source>
        <extracomment>audit.name_contradicts_folder.bad</extracomment>
        <translation>Eines der beiden Labels ist falsch. Das des Ordners wird verwendet.</translation>
    </message>
    <message>
        <source>Look at these nuclei and move the files to where they belong.</source>
        <extracomment>audit.name_contradicts_folder.do</extracomment>
        <translation>Sehen Sie diese Kerne an und legen Sie die Dateien dorthin, wo sie hingehören.</translation>
    </message>
    <message>
        <source>One of the labels is wrong.</source>
        <extracomment>audit.near_across_classes.bad</extracomment>
        <translation>Eines der Labels ist falsch.</translation>
    </message>
    <message>
        <source>Look at the pairs side by side, and find out which label holds.</source>
        <extracomment>audit.near_across_classes.do</extracomment>
        <translation>Sehen Sie die Paare nebeneinander an und finden Sie heraus, welches Label stimmt.</translation>
    </message>
    <message>
        <source>One nucleus that is examined was photographed twice, and the other picture is in training (patients {patients}).</source>
        <extracomment>audit.near_across_parts</extracomment>
        <translation>Ein geprüfter Kern wurde zweimal fotografiert, und das andere Bild ist im Training (Patienten {patients}).</translation>
    </message>
    <message>
        <source>{count} nuclei that are examined were photographed twice, and the other pictures are in training (patients {patients}).</source>
        <extracomment>audit.near_across_parts</extracomment>
        <translation>{count} geprüfte Kerne wurden zweimal fotografiert, und die anderen Bilder sind im Training (Patienten {patients}).</translation>
    </message>
    <message>
        <source>They are {share} % of the images examined: what was learned by heart is examined.</source>
        <extracomment>audit.near_across_parts.bad</extracomment>
        <translation>Das sind {share} % der geprüften Bilder: Geprüft wird, was auswendig gelernt wurde.</translation>
    </message>
    <message>
        <source>Split by patient with “same nuclei together” (--link-similar): patients who share a nucleus stay on one side.</source>
        <extracomment>audit.near_across_parts.do</extracomment>
        <translation>Teilen Sie nach Patient mit „gleiche Kerne zusammen“ (--link-similar) auf: Patienten mit einem gemeinsamen Kern bleiben auf einer Seite.</translation>
    </message>
    <message>
        <source>They may be one person under several numbers. Learned from one and examined on the other, the same cell is only recognised: a split by patient alone does not keep them apart.</source>
        <extracomment>audit.near_across_patients.bad</extracomment>
        <translation>Es kann eine Person unter mehreren Nummern sein. Vom einen gelernt und am anderen geprüft, wird dieselbe Zelle nur wiedererkannt: Eine Aufteilung nach Patient allein trennt sie nicht.</translation>
    </message>
    <message>
        <source>Split with “same nuclei together” (--link-similar): these patients then stay on one side.</source>
        <extracomment>audit.near_across_patients.do</extracomment>
        <translation>Teilen Sie mit „gleiche Kerne zusammen“ (--link-similar) auf: Diese Patienten bleiben dann auf einer Seite.</translation>
    </message>
    <message>
        <source>Learned from one and examined on the other, the same cell is only recognised.</source>
        <extracomment>audit.near_images.bad</extracomment>
        <translation>Vom einen gelernt und am anderen geprüft, wird dieselbe Zelle nur wiedererkannt.</translation>
    </message>
    <message>
        <source>Split with “same nuclei together” (--link-similar), which keeps such images on one side.</source>
        <extracomment>audit.near_images.do</extracomment>
        <translation>Teilen Sie mit „gleiche Kerne zusammen“ (--link-similar) auf, dann bleiben solche Bilder auf einer Seite.</translation>
    </message>
    <message>
        <source>So many images look alike that only the most similar ones were compared closely.</source>
        <extracomment>audit.near_more</extracomment>
        <translation>So viele Bilder gleichen sich, dass nur die ähnlichsten genau verglichen wurden.</translation>
    </message>
    <message>
        <source>There may be more images of one nucleus than are told here.</source>
        <extracomment>audit.near_more.bad</extracomment>
        <translation>Es kann mehr Bilder eines Kerns geben, als hier genannt sind.</translation>
    </message>
    <message>
        <source>Look at those that are told first; they may be frames of one film.</source>
        <extracomment>audit.near_more.do</extracomment>
        <translation>Sehen Sie die zuerst genannten an; es können Einzelbilder eines Films sein.</translation>
    </message>
    <message>
        <source>{dataset} has no classes to tell apart.</source>
        <extracomment>audit.no_classes</extracomment>
        <translation>{dataset} hat keine Klassen, die zu unterscheiden wären.</translation>
    </message>
    <message>
        <source>The nuclei of {dataset} are not cut out of their background, so their outlines are not known.</source>
        <extracomment>audit.no_outlines</extracomment>
        <translation>Die Kerne von {dataset} sind nicht aus ihrem Hintergrund ausgeschnitten, ihre Umrisse sind also nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no test part: the best epoch is chosen on the images that are then scored.</source>
        <extracomment>audit.no_test_part</extracomment>
        <translation>Es gibt keinen Testteil: Die beste Epoche wird an den Bildern gewählt, die dann bewertet werden.</translation>
    </message>
    <message>
        <source>The score of a chosen epoch is a little too good, the more epochs there are to choose from.</source>
        <extracomment>audit.no_test_part.bad</extracomment>
        <translation>Die Kennzahl einer ausgewählten Epoche ist etwas zu gut, umso mehr, je mehr Epochen zur Wahl standen.</translation>
    </message>
    <message>
        <source>Set a test part aside and open it once, at the end.</source>
        <extracomment>audit.no_test_part.do</extracomment>
        <translation>Legen Sie einen Testteil beiseite und öffnen Sie ihn einmal, am Ende.</translation>
    </message>
    <message>
        <source>It was not audited before.</source>
        <extracomment>audit.not_known</extracomment>
        <translation>Es wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>One nucleus is not cut out of its background; the others are.</source>
        <extracomment>audit.not_masked</extracomment>
        <translation>Ein Kern ist nicht aus seinem Hintergrund ausgeschnitten, die anderen schon.</translation>
    </message>
    <message>
        <source>{count} nuclei are not cut out of their background; the others are.</source>
        <extracomment>audit.not_masked</extracomment>
        <translation>{count} Kerne sind nicht aus ihrem Hintergrund ausgeschnitten, die anderen schon.</translation>
    </message>
    <message>
        <source>{file} could not be measured: {reason}.</source>
        <extracomment>audit.not_measured</extracomment>
        <translation>{file} konnte nicht vermessen werden: {reason}.</translation>
    </message>
    <message>
        <source>There are fewer than two patients of a class to shuffle labels between.</source>
        <extracomment>audit.null_few</extracomment>
        <translation>Eine Klasse hat weniger als zwei Patienten, zwischen denen Labels vertauscht werden könnten.</translation>
    </message>
    <message>
        <source>{run} learned from every patient of {data}, so its features say nothing about patients it never met. Name a run that was split by patient.</source>
        <extracomment>audit.null_nothing</extracomment>
        <translation>{run} hat von jedem Patienten von {data} gelernt; die Merkmale sagen also nichts über Patienten, denen das Netz nie begegnet ist. Nennen Sie einen Lauf, der nach Patient aufgeteilt wurde.</translation>
    </message>
    <message>
        <source>One image is of another size than the rest: {width} × {height} pixels.</source>
        <extracomment>audit.odd_size</extracomment>
        <translation>Ein Bild hat eine andere Größe als die übrigen: {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>{count} images are of another size than the rest, the first {width} × {height} pixels.</source>
        <extracomment>audit.odd_size</extracomment>
        <translation>{count} Bilder haben eine andere Größe als die übrigen, das erste {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>A nucleus is cut out at its own scale: in an image of another scale it looks smaller or larger than it is.</source>
        <extracomment>audit.odd_size.bad</extracomment>
        <translation>Ein Kern wird in seinem eigenen Maßstab ausgeschnitten: In einem Bild mit anderem Maßstab erscheint er kleiner oder größer, als er ist.</translation>
    </message>
    <message>
        <source>Find out whether they were scaled. If so, take them out or get the originals.</source>
        <extracomment>audit.odd_size.do</extracomment>
        <translation>Finden Sie heraus, ob sie skaliert wurden. Wenn ja, nehmen Sie sie heraus oder besorgen Sie die Originale.</translation>
    </message>
    <message>
        <source>Every patient has nuclei of one class only.</source>
        <extracomment>audit.one_class_each</extracomment>
        <translation>Jeder Patient hat nur Kerne einer Klasse.</translation>
    </message>
    <message>
        <source>A network may recognise patients, by stain, focus or microscope, instead of the disease; no split of these data can tell the two apart.</source>
        <extracomment>audit.one_class_each.bad</extracomment>
        <translation>Ein Netz kann Patienten an Färbung, Schärfe oder Mikroskop erkennen statt die Krankheit; keine Aufteilung dieser Daten kann beides auseinanderhalten.</translation>
    </message>
    <message>
        <source>The silhouette baseline was made by another version of the program.</source>
        <extracomment>audit.other_outline</extracomment>
        <translation>Die Silhouetten-Referenz wurde von einer anderen Version des Programms erstellt.</translation>
    </message>
    <message>
        <source>{class} makes up {here} % of the {part} part and {there} % of training.</source>
        <extracomment>audit.other_shares</extracomment>
        <translation>{class} macht {here} % des {part}-Teils aus und {there} % des Trainings.</translation>
    </message>
    <message>
        <source>Accuracy and the best threshold depend on the shares of the classes: they do not carry over.</source>
        <extracomment>audit.other_shares.bad</extracomment>
        <translation>Genauigkeit und beste Schwelle hängen von den Anteilen der Klassen ab: Sie lassen sich nicht übertragen.</translation>
    </message>
    <message>
        <source>Read balanced accuracy and AUROC, or split with another seed.</source>
        <extracomment>audit.other_shares.do</extracomment>
        <translation>Lesen Sie balancierte Genauigkeit und AUROC, oder teilen Sie mit einem anderen Startwert auf.</translation>
    </message>
    <message>
        <source>The split was made for other images than these. Make it again.</source>
        <extracomment>audit.other_split</extracomment>
        <translation>Die Aufteilung wurde für andere Bilder als diese gemacht. Machen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{file} holds no measurements.</source>
        <extracomment>audit.other_table</extracomment>
        <translation>{file} enthält keine Messwerte.</translation>
    </message>
    <message>
        <source>The validation part is not like the training part: its score says how the network does on other images, for better or worse, and not on new ones of this kind.</source>
        <extracomment>audit.parts.bad</extracomment>
        <translation>Der Validierungsteil ist nicht wie der Trainingsteil: Seine Kennzahl sagt, wie sich das Netz an anderen Bildern macht, besser oder schlechter, und nicht an neuen dieser Art.</translation>
    </message>
    <message>
        <source>Split by patient with another seed, or find out what makes the parts differ.</source>
        <extracomment>audit.parts.do</extracomment>
        <translation>Teilen Sie nach Patient mit einem anderen Startwert auf, oder finden Sie heraus, worin sich die Teile unterscheiden.</translation>
    </message>
    <message>
        <source>Patient {patients} is both in training and in the examination: {share} % of the images examined.</source>
        <extracomment>audit.patients_on_both_sides</extracomment>
        <translation>Patient {patients} ist sowohl im Training als auch in der Prüfung: {share} % der geprüften Bilder.</translation>
    </message>
    <message>
        <source>{count} patients are both in training and in the examination: {share} % of the images examined are of patients that were learned.</source>
        <extracomment>audit.patients_on_both_sides</extracomment>
        <translation>{count} Patienten sind sowohl im Training als auch in der Prüfung: {share} % der geprüften Bilder stammen von gelernten Patienten.</translation>
    </message>
    <message>
        <source>The scores look better than they are for new patients: nuclei of one patient resemble each other.</source>
        <extracomment>audit.patients_on_both_sides.bad</extracomment>
        <translation>Die Kennzahlen sehen besser aus, als sie für neue Patienten sind: Kerne eines Patienten ähneln einander.</translation>
    </message>
    <message>
        <source>From what “{network}” sees of {patients} patients it did not learn from, labels shuffled between patients are told with AUROC {same} ({same_low} to {same_high}) where images of one patient are learned and examined, and {new} ({new_low} to {new_high}) on patients not learned; the true labels with {same_true} and {new_true}.</source>
        <extracomment>audit.patients_recognised</extracomment>
        <translation>Aus dem, was „{network}“ von {patients} Patienten sieht, von denen es nicht gelernt hat, werden zwischen Patienten vertauschte Labels mit AUROC {same} ({same_low} bis {same_high}) erkannt, wo Bilder eines Patienten gelernt und geprüft werden, und mit {new} ({new_low} bis {new_high}) an nicht gelernten Patienten; die wahren Labels mit {same_true} und {new_true}.</translation>
    </message>
    <message>
        <source>On patients not learned from, the class is told no better than shuffled labels are (p = {p}, {shuffles} shuffles): what looks like the class may be the patients.</source>
        <extracomment>audit.patients_recognised.bad</extracomment>
        <translation>An nicht gelernten Patienten wird die Klasse nicht besser erkannt als vertauschte Labels (p = {p}, {shuffles} Vertauschungen): Was nach der Klasse aussieht, können die Patienten sein.</translation>
    </message>
    <message>
        <source>The class is told beyond what recognising patients explains (p = {p}, {shuffles} shuffles). A split by image would count the recognising as well.</source>
        <extracomment>audit.patients_recognised.beyond</extracomment>
        <translation>Die Klasse wird besser erkannt, als das Wiedererkennen von Patienten erklärt (p = {p}, {shuffles} Vertauschungen). Eine Aufteilung nach Bild würde das Wiedererkennen mitzählen.</translation>
    </message>
    <message>
        <source>Examine by patient only, and on data from elsewhere.</source>
        <extracomment>audit.patients_recognised.do</extracomment>
        <translation>Prüfen Sie nur nach Patient, und an Daten von anderswo.</translation>
    </message>
    <message>
        <source>The files do not tell which patient an image comes from.</source>
        <extracomment>audit.patients_unknown</extracomment>
        <translation>Die Dateien sagen nicht, von welchem Patienten ein Bild stammt.</translation>
    </message>
    <message>
        <source>Each image counts as its own patient. If several are of the same one, the examination holds patients that were learned, and scores look better than they are for new ones.</source>
        <extracomment>audit.patients_unknown.bad</extracomment>
        <translation>Jedes Bild zählt als eigener Patient. Stammen mehrere vom selben, enthält die Prüfung gelernte Patienten, und die Kennzahlen sehen besser aus, als sie für neue sind.</translation>
    </message>
    <message>
        <source>Look for a table that tells the patients, and name the files by it.</source>
        <extracomment>audit.patients_unknown.do</extracomment>
        <translation>Suchen Sie eine Tabelle, die die Patienten nennt, und benennen Sie die Dateien danach.</translation>
    </message>
    <message>
        <source>the colour of the background</source>
        <extracomment>audit.proxy.background</extracomment>
        <translation>die Farbe des Hintergrunds</translation>
    </message>
    <message>
        <source>A network can learn this instead of the cell, and fails where it is missing.</source>
        <extracomment>audit.proxy.bad</extracomment>
        <translation>Ein Netz kann das statt der Zelle lernen und versagt, wo es fehlt.</translation>
    </message>
    <message>
        <source>the mean colour of the nucleus</source>
        <extracomment>audit.proxy.colour</extracomment>
        <translation>die mittlere Farbe des Kerns</translation>
    </message>
    <message>
        <source>how strongly the JPEG is compressed</source>
        <extracomment>audit.proxy.compression</extracomment>
        <translation>wie stark das JPEG komprimiert ist</translation>
    </message>
    <message>
        <source>Prepare all images in one way: same device, same file type, same compression, same background.</source>
        <extracomment>audit.proxy.do</extracomment>
        <translation>Bereiten Sie alle Bilder auf eine Art vor: gleiches Gerät, gleicher Dateityp, gleiche Kompression, gleicher Hintergrund.</translation>
    </message>
    <message>
        <source>the size of the file</source>
        <extracomment>audit.proxy.file_size</extracomment>
        <translation>die Größe der Datei</translation>
    </message>
    <message>
        <source>Larger nuclei make larger files: this is no more than the outline of the nucleus tells.</source>
        <extracomment>audit.proxy.file_size.explained</extracomment>
        <translation>Größere Kerne ergeben größere Dateien: Das ist nicht mehr, als der Umriss des Kerns verrät.</translation>
    </message>
    <message>
        <source>Nothing; a network does not see the size of a file.</source>
        <extracomment>audit.proxy.file_size.nothing</extracomment>
        <translation>Nichts; ein Netz sieht die Größe einer Datei nicht.</translation>
    </message>
    <message>
        <source>the type of the file</source>
        <extracomment>audit.proxy.file_type</extracomment>
        <translation>der Typ der Datei</translation>
    </message>
    <message>
        <source>the width and height of the image</source>
        <extracomment>audit.proxy.image_size</extracomment>
        <translation>Breite und Höhe des Bildes</translation>
    </message>
    <message>
        <source>the outline of the nucleus</source>
        <extracomment>audit.proxy.outline</extracomment>
        <translation>der Umriss des Kerns</translation>
    </message>
    <message>
        <source>folder and file name, without the words for class and patient</source>
        <extracomment>audit.proxy.path</extracomment>
        <translation>Ordner- und Dateiname, ohne die Wörter für Klasse und Patient</translation>
    </message>
    <message>
        <source>A network does not see names. But the classes were named, and perhaps taken, at different times or places, and what goes with those may be seen.</source>
        <extracomment>audit.proxy.path.bad</extracomment>
        <translation>Ein Netz sieht keine Namen. Aber die Klassen wurden zu verschiedenen Zeiten oder an verschiedenen Orten benannt und vielleicht aufgenommen, und was damit zusammengeht, kann man sehen.</translation>
    </message>
    <message>
        <source>Ask how the images were collected.</source>
        <extracomment>audit.proxy.path.do</extracomment>
        <translation>Fragen Sie, wie die Bilder gesammelt wurden.</translation>
    </message>
    <message>
        <source>Reading every image</source>
        <extracomment>audit.reading</extracomment>
        <translation>Jedes Bild wird gelesen</translation>
    </message>
    <message>
        <source>Shuffling the labels was stopped.</source>
        <extracomment>audit.shuffle_cancelled</extracomment>
        <translation>Das Vertauschen der Labels wurde angehalten.</translation>
    </message>
    <message>
        <source>Learning from labels shuffled between patients</source>
        <extracomment>audit.shuffling</extracomment>
        <translation>Lernen aus zwischen Patienten vertauschten Labels</translation>
    </message>
    <message>
        <source>Size and shape may well belong to the disease, or to how the nuclei were cut out. A network that scores no better than this has learned nothing but size and shape.</source>
        <extracomment>audit.silhouette.bad</extracomment>
        <translation>Größe und Form können durchaus zur Krankheit gehören, oder zur Art des Ausschneidens. Ein Netz, das nicht besser abschneidet, hat nichts als Größe und Form gelernt.</translation>
    </message>
    <message>
        <source>Hold every result against this number: it is the silhouette baseline.</source>
        <extracomment>audit.silhouette.do</extracomment>
        <translation>Halten Sie jedes Ergebnis gegen diese Zahl: Sie ist die Silhouetten-Referenz.</translation>
    </message>
    <message>
        <source>The network ends in a softmax, and the loss applies another one.</source>
        <extracomment>audit.softmax_twice</extracomment>
        <translation>Das Netz endet mit einem Softmax, und der Verlust wendet noch einen an.</translation>
    </message>
    <message>
        <source>With two classes the loss cannot fall below 0.313, the gradients are small, and the probabilities say less than they seem to.</source>
        <extracomment>audit.softmax_twice.bad</extracomment>
        <translation>Bei zwei Klassen kann der Verlust nicht unter 0,313 fallen, die Gradienten sind klein, und die Wahrscheinlichkeiten sagen weniger, als es scheint.</translation>
    </message>
    <message>
        <source>Let the network end without a softmax.</source>
        <extracomment>audit.softmax_twice.do</extracomment>
        <translation>Lassen Sie das Netz ohne Softmax enden.</translation>
    </message>
    <message>
        <source>The classes are named as folders of a study are, not as cells: {names}.</source>
        <extracomment>audit.structural_classes</extracomment>
        <translation>Die Klassen heißen wie Ordner einer Studie, nicht wie Zellen: {names}.</translation>
    </message>
    <message>
        <source>A network would learn which folder an image came from: its scores would say nothing about cells.</source>
        <extracomment>audit.structural_classes.bad</extracomment>
        <translation>Ein Netz würde lernen, aus welchem Ordner ein Bild kam: Die Kennzahlen sagten nichts über Zellen.</translation>
    </message>
    <message>
        <source>Open the folder whose subfolders are the classes of the cells.</source>
        <extracomment>audit.structural_classes.do</extracomment>
        <translation>Öffnen Sie den Ordner, dessen Unterordner die Klassen der Zellen sind.</translation>
    </message>
    <message>
        <source>{dataset} has a class with fewer than two patients: what is learned from one cannot be examined on another.</source>
        <extracomment>audit.too_few_subjects</extracomment>
        <translation>{dataset} hat eine Klasse mit weniger als zwei Patienten: Was vom einen gelernt wird, lässt sich nicht am anderen prüfen.</translation>
    </message>
    <message>
        <source>There are {many} images of {more} and {few} of {less}.</source>
        <extracomment>audit.uneven_classes</extracomment>
        <translation>Es gibt {many} Bilder von {more} und {few} von {less}.</translation>
    </message>
    <message>
        <source>Calling every nucleus {more} is right in {share} % of the cases: accuracy alone says little.</source>
        <extracomment>audit.uneven_classes.bad</extracomment>
        <translation>Jeden Kern als {more} einzustufen ist in {share} % der Fälle richtig: Genauigkeit allein sagt wenig.</translation>
    </message>
    <message>
        <source>Read balanced accuracy and AUROC first, and balance once: in the sampler or in the loss.</source>
        <extracomment>audit.uneven_classes.do</extracomment>
        <translation>Lesen Sie zuerst balancierte Genauigkeit und AUROC, und gleichen Sie einmal aus: beim Ziehen oder im Verlust.</translation>
    </message>
    <message>
        <source>One image cannot be read. {reason}</source>
        <extracomment>audit.unreadable</extracomment>
        <translation>Ein Bild ist nicht lesbar. {reason}</translation>
    </message>
    <message>
        <source>{count} images cannot be read. The first: {reason}</source>
        <extracomment>audit.unreadable</extracomment>
        <translation>{count} Bilder sind nicht lesbar. Das erste: {reason}</translation>
    </message>
    <message>
        <source>Fetch these files again, or take them out of the folder.</source>
        <extracomment>audit.unreadable.do</extracomment>
        <translation>Besorgen Sie diese Dateien noch einmal, oder nehmen Sie sie aus dem Ordner.</translation>
    </message>
    <message>
        <source>They are left out of everything.</source>
        <extracomment>audit.unreadable.left_out</extracomment>
        <translation>Sie werden überall weggelassen.</translation>
    </message>
    <message>
        <source>A training that comes to such an image stops there.</source>
        <extracomment>audit.unreadable.stops</extracomment>
        <translation>Ein Training, das an ein solches Bild kommt, bricht dort ab.</translation>
    </message>
    <message>
        <source>No image can be read any more. {reason} Check that the dataset&apos;s folder or archive is still there.</source>
        <extracomment>batches.nothing_readable</extracomment>
        <translation>Kein Bild ist mehr lesbar. {reason} Prüfen Sie, ob der Ordner oder das Archiv des Datensatzes noch da ist.</translation>
    </message>
    <message>
        <source>Calibration needs nuclei whose class is known, and there are none here.</source>
        <extracomment>calibration.no_labels</extracomment>
        <translation>Kalibrierung braucht Kerne, deren Klasse bekannt ist, und hier gibt es keine.</translation>
    </message>
    <message>
        <source>The network diverged: some probabilities are not numbers, and cannot be calibrated.</source>
        <extracomment>calibration.not_a_number</extracomment>
        <translation>Das Netz ist divergiert: Manche Wahrscheinlichkeiten sind keine Zahlen und lassen sich nicht kalibrieren.</translation>
    </message>
    <message>
        <source>{file} is not a checkpoint that a training can continue from: its note &quot;{note}&quot; is missing or damaged.</source>
        <extracomment>checkpoint.notes</extracomment>
        <translation>{file} ist kein Checkpoint, von dem aus ein Training weitergehen kann: Der Vermerk „{note}“ fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{reason} The training goes on from the checkpoint before it, of epoch {epoch}.</source>
        <extracomment>checkpoint.previous</extracomment>
        <translation>{reason} Das Training geht vom Checkpoint davor weiter, dem von Epoche {epoch}.</translation>
    </message>
    <message>
        <source>There is no trained network yet. Train one on the Train page first.</source>
        <extracomment>classify.no_run</extracomment>
        <translation>Es gibt noch kein trainiertes Netz. Trainieren Sie zuerst eines auf der Seite Training.</translation>
    </message>
    <message>
        <source>“{other}” is better than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {patients} patients).</source>
        <extracomment>compare.better</extracomment>
        <translation>„{other}“ ist an diesen Kernen besser als „{baseline}“: {score} {other_score} statt {baseline_score}, ein Unterschied von {difference} (95-%-Intervall {low} bis {high}, {patients} Patienten).</translation>
    </message>
    <message>
        <source>The two runs know different numbers of classes: {baseline} and {other}.</source>
        <extracomment>compare.class_count</extracomment>
        <translation>Die beiden Läufe kennen verschieden viele Klassen: {baseline} und {other}.</translation>
    </message>
    <message>
        <source>The two runs hold {count} of the same nuclei for different classes, so being right means different things. Train both with the same labels to compare.</source>
        <extracomment>compare.different_classes</extracomment>
        <translation>Die beiden Läufe ordnen {count} derselben Kerne verschiedenen Klassen zu; richtig zu liegen heißt also Verschiedenes. Trainieren Sie zum Vergleich beide mit denselben Labels.</translation>
    </message>
    <message>
        <source>“{baseline}” was trained on {baseline_dataset} and “{other}” on {other_dataset}, or on another state of it, so a difference of their scores may come from the data. Train both on the same dataset to compare.</source>
        <extracomment>compare.different_datasets</extracomment>
        <translation>„{baseline}“ wurde an {baseline_dataset} trainiert und „{other}“ an {other_dataset} oder einem anderen Zustand davon; ein Unterschied der Kennzahlen kann also von den Daten kommen. Trainieren Sie zum Vergleich beide am selben Datensatz.</translation>
    </message>
    <message>
        <source>The two runs were examined on different nuclei ({baseline} and {other}), so a difference of their scores may come from the nuclei and not from the networks. Train both with the same dataset, split and seed to compare.</source>
        <extracomment>compare.different_samples</extracomment>
        <translation>Die beiden Läufe wurden an verschiedenen Kernen geprüft ({baseline} und {other}); ein Unterschied der Kennzahlen kann also von den Kernen kommen und nicht von den Netzen. Trainieren Sie zum Vergleich beide mit demselben Datensatz, derselben Aufteilung und demselben Startwert.</translation>
    </message>
    <message>
        <source>One class has only {patients} patients here. An interval from so few is itself uncertain, and rather too narrow: take it as a hint.</source>
        <extracomment>compare.few_subjects</extracomment>
        <translation>Eine Klasse hat hier nur {patients} Patienten. Ein Intervall aus so wenigen ist selbst unsicher und eher zu schmal: Nehmen Sie es als Hinweis.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test alone would call the two different. It takes every nucleus to be independent; nuclei of one patient are not, and the interval knows that.</source>
        <extracomment>compare.mcnemar_alone</extracomment>
        <translation>McNemars Test allein würde die beiden verschieden nennen. Er hält jeden Kern für unabhängig; Kerne eines Patienten sind es nicht, und das Intervall weiß das.</translation>
    </message>
    <message>
        <source>“{run}” has no predictions of its best epoch yet: it needs one finished epoch.</source>
        <extracomment>compare.no_predictions</extracomment>
        <translation>„{run}“ hat noch keine Vorhersagen seiner besten Epoche: Eine abgeschlossene Epoche ist nötig.</translation>
    </message>
    <message>
        <source>One class has only one patient here: how others of that class would fare cannot be told from it. Take the interval as a hint.</source>
        <extracomment>compare.one_subject</extracomment>
        <translation>Eine Klasse hat hier nur einen Patienten: Wie es anderen dieser Klasse erginge, lässt sich daraus nicht sagen. Nehmen Sie das Intervall als Hinweis.</translation>
    </message>
    <message>
        <source>This compares two trainings. The same recipes with another seed may come out otherwise: to judge recipes, train each several times.</source>
        <extracomment>compare.one_training_each</extracomment>
        <translation>Hier werden zwei Trainings verglichen. Dieselben Rezepte mit einem anderen Startwert können anders ausgehen: Um Rezepte zu beurteilen, trainieren Sie jedes mehrmals.</translation>
    </message>
    <message>
        <source>“{baseline}” and “{other}” tell different classes apart.</source>
        <extracomment>compare.other_classes</extracomment>
        <translation>„{baseline}“ und „{other}“ unterscheiden verschiedene Klassen.</translation>
    </message>
    <message>
        <source>It is not known which patient each nucleus came from, so each counts as a patient of its own and the interval is narrower than it should be.</source>
        <extracomment>compare.subjects_unknown</extracomment>
        <translation>Es ist nicht bekannt, von welchem Patienten jeder Kern stammt; jeder zählt also als eigener Patient, und das Intervall ist schmaler, als es sein sollte.</translation>
    </message>
    <message>
        <source>It cannot be told which of “{other}” and “{baseline}” is better: {score} {other_score} and {baseline_score}; with {patients} patients any difference from {low} to {high} would fit.</source>
        <extracomment>compare.undecided</extracomment>
        <translation>Welches von „{other}“ und „{baseline}“ besser ist, lässt sich nicht sagen: {score} {other_score} und {baseline_score}; bei {patients} Patienten würde jeder Unterschied von {low} bis {high} passen.</translation>
    </message>
    <message>
        <source>The {score} of “{other}” and “{baseline}” cannot be compared: a class is missing, or nothing is labelled.</source>
        <extracomment>compare.unknown</extracomment>
        <translation>{score} von „{other}“ und „{baseline}“ lässt sich nicht vergleichen: Eine Klasse fehlt, oder nichts hat ein Label.</translation>
    </message>
    <message>
        <source>“{other}” is worse than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {patients} patients).</source>
        <extracomment>compare.worse</extracomment>
        <translation>„{other}“ ist an diesen Kernen schlechter als „{baseline}“: {score} {other_score} statt {baseline_score}, ein Unterschied von {difference} (95-%-Intervall {low} bis {high}, {patients} Patienten).</translation>
    </message>
    <message>
        <source>it is a TorchScript program, not a file of weights</source>
        <extracomment>constants.pkl</extracomment>
        <translation>es ist ein TorchScript-Programm, keine Datei mit Gewichten</translation>
    </message>
    <message>
        <source>One nucleus is there under two classes, in two different files.</source>
        <extracomment>counted</extracomment>
        <translation>Ein Kern ist unter zwei Klassen vorhanden, in zwei verschiedenen Dateien.</translation>
    </message>
    <message>
        <source>Two images of different patients show one nucleus. Patients who share pictures: {patients}.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>Zwei Bilder verschiedener Patienten zeigen einen Kern. Patienten mit gemeinsamen Bildern: {patients}.</translation>
    </message>
    <message>
        <source>Two images of one patient ({patients}) show one nucleus.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>Zwei Bilder eines Patienten ({patients}) zeigen einen Kern.</translation>
    </message>
    <message>
        <source>Two images show one nucleus though the files differ.</source>
        <extracomment>counted</extracomment>
        <translation>Zwei Bilder zeigen einen Kern, obwohl die Dateien verschieden sind.</translation>
    </message>
    <message>
        <source>{count} nuclei are there under two classes, in different files.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} Kerne sind unter zwei Klassen vorhanden, in verschiedenen Dateien.</translation>
    </message>
    <message>
        <source>{count} pairs of images of different patients show one nucleus. Patients who share pictures: {patients}.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} Paare von Bildern verschiedener Patienten zeigen je einen Kern. Patienten mit gemeinsamen Bildern: {patients}.</translation>
    </message>
    <message>
        <source>{count} pairs of images of one patient show one nucleus (patients {patients}).</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} Paare von Bildern je eines Patienten zeigen einen Kern (Patienten {patients}).</translation>
    </message>
    <message>
        <source>{count} pairs of images show one nucleus though the files differ.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} Paare von Bildern zeigen je einen Kern, obwohl die Dateien verschieden sind.</translation>
    </message>
    <message>
        <source>Fold {number} of {count}, {name} examines</source>
        <extracomment>crossvalidation.activity</extracomment>
        <translation>Fold {number} von {count}: {name} prüft</translation>
    </message>
    <message>
        <source>{folder} is not empty and holds no cross-validation. Choose a new folder.</source>
        <extracomment>crossvalidation.folder_taken</extracomment>
        <translation>{folder} ist nicht leer und enthält keine Kreuzvalidierung. Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>{folder} holds another cross-validation; these differ: {different}. Choose a new folder, or ask for the same.</source>
        <extracomment>crossvalidation.other</extracomment>
        <translation>{folder} enthält eine andere Kreuzvalidierung; verschieden sind: {different}. Wählen Sie einen neuen Ordner, oder verlangen Sie dieselbe.</translation>
    </message>
    <message>
        <source>Stopped in fold {number} of {count}. What is finished is kept: ask for the same again to go on.</source>
        <extracomment>crossvalidation.stopped</extracomment>
        <translation>In Fold {number} von {count} angehalten. Was fertig ist, bleibt: Verlangen Sie dasselbe noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <extracomment>csv.invalid</extracomment>
        <translation>{file}, Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>From {before} to {all} patients the AUROC changed by {gain}, no more than twice what other draws of patients change it by ({spread}): whether more would help cannot be told.</source>
        <extracomment>curve.flat</extracomment>
        <translation>Von {before} auf {all} Patienten änderte sich die AUROC um {gain}, nicht mehr als das Doppelte dessen, was andere Ziehungen der Patienten ausmachen ({spread}): Ob mehr helfen würden, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>One point makes no curve.</source>
        <extracomment>curve.one_point</extracomment>
        <translation>Ein Punkt ergibt keine Kurve.</translation>
    </message>
    <message>
        <source>From {before} to {all} patients the AUROC rose by {gain}, more than twice what other draws of patients change it by ({spread}): more patients would probably help.</source>
        <extracomment>curve.rising</extracomment>
        <translation>Von {before} auf {all} Patienten stieg die AUROC um {gain}, mehr als das Doppelte dessen, was andere Ziehungen der Patienten ausmachen ({spread}): Mehr Patienten würden wahrscheinlich helfen.</translation>
    </message>
    <message>
        <source>None of the {count} images in {place} can be read. The first, {file}: {reason}.</source>
        <extracomment>dataset.all_unreadable</extracomment>
        <translation>Keines der {count} Bilder in {place} ist lesbar. Das erste, {file}: {reason}.</translation>
    </message>
    <message>
        <source>Opening {place} was stopped.</source>
        <extracomment>dataset.cancelled</extracomment>
        <translation>Das Öffnen von {place} wurde angehalten.</translation>
    </message>
    <message>
        <source>{count} images lie outside of the training folders and are left out.</source>
        <extracomment>dataset.elsewhere</extracomment>
        <translation>{count} Bilder liegen außerhalb der Trainingsordner und werden weggelassen.</translation>
    </message>
    <message>
        <source>{place} could not be opened: {reason}.</source>
        <extracomment>dataset.failed</extracomment>
        <translation>{place} konnte nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder {place} could not be opened: {reason}.</source>
        <extracomment>dataset.folder_not_opened</extracomment>
        <translation>Der Ordner {place} konnte nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{count} file names are lower case; patients are compared without regard to case.</source>
        <extracomment>dataset.lower_case_names</extracomment>
        <translation>{count} Dateinamen sind kleingeschrieben; Patienten werden ohne Rücksicht darauf verglichen.</translation>
    </message>
    <message>
        <source>{count} file names tell another class than their folder; the folder counts.</source>
        <extracomment>dataset.name_contradicts_folder</extracomment>
        <translation>{count} Dateinamen nennen eine andere Klasse als ihr Ordner; der Ordner zählt.</translation>
    </message>
    <message>
        <source>{count} file names tell no patient; each of these images counts as its own patient.</source>
        <extracomment>dataset.names_without_subject</extracomment>
        <translation>{count} Dateinamen nennen keinen Patienten; jedes dieser Bilder zählt als eigener Patient.</translation>
    </message>
    <message>
        <source>No images in {place}. Looked for BMP, JPEG, PNG and TIFF files: the C-NMC set (training_data/fold_0/all …), folders named after classes, or a folder of images.</source>
        <extracomment>dataset.no_images</extracomment>
        <translation>Keine Bilder in {place}. Gesucht wurden BMP-, JPEG-, PNG- und TIFF-Dateien: der C-NMC-Satz (training_data/fold_0/all …), nach Klassen benannte Ordner oder ein Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>{place} is not there. Was it moved, or its disk taken off?</source>
        <extracomment>dataset.not_found</extracomment>
        <translation>{place} ist nicht da. Wurde es verschoben oder der Datenträger entfernt?</translation>
    </message>
    <message>
        <source>{count} images lie outside of the labelled folder and are left out.</source>
        <extracomment>dataset.outside</extracomment>
        <translation>{count} Bilder liegen außerhalb des gelabelten Ordners und werden weggelassen.</translation>
    </message>
    <message>
        <source>{count} images lie in no class folder and are left out.</source>
        <extracomment>dataset.outside_classes</extracomment>
        <translation>{count} Bilder liegen in keinem Klassenordner und werden weggelassen.</translation>
    </message>
    <message>
        <source>{positive} was taken for the positive class, {negative} for the other: sensitivity and AUROC are of {positive}.</source>
        <extracomment>dataset.positive_chosen</extracomment>
        <translation>{positive} wurde als positive Klasse genommen, {negative} als die andere: Sensitivität und AUROC gelten für {positive}.</translation>
    </message>
    <message>
        <source>{folder} holds {count} more images; it opens as a dataset of its own and never enters training.</source>
        <extracomment>dataset.related</extracomment>
        <translation>{folder} enthält {count} weitere Bilder; es öffnet sich als eigener Datensatz und geht nie ins Training ein.</translation>
    </message>
    <message>
        <source>{place} holds more than {limit} images. Open the folder of one dataset.</source>
        <extracomment>dataset.too_many_files</extracomment>
        <translation>{place} enthält mehr als {limit} Bilder. Öffnen Sie den Ordner eines Datensatzes.</translation>
    </message>
    <message>
        <source>The demo could not be written to {folder}: {reason}.</source>
        <extracomment>demo.folder</extracomment>
        <translation>Die Demo konnte nicht nach {folder} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{folder} holds other things. Name a folder that is empty or not there yet.</source>
        <extracomment>demo.not_empty</extracomment>
        <translation>{folder} enthält anderes. Nennen Sie einen Ordner, der leer ist oder noch nicht existiert.</translation>
    </message>
    <message>
        <source>Drawing the demo was stopped; nothing was kept.</source>
        <extracomment>demo.stopped</extracomment>
        <translation>Das Zeichnen der Demo wurde angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: {reason}. What came is kept; try again and it goes on from there.</source>
        <extracomment>download.broken</extracomment>
        <translation>{title} konnte nicht geholt werden: {reason}. Was angekommen ist, bleibt; beim nächsten Versuch geht es dort weiter.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Make room on the disk, or check who may write there, and try again.</source>
        <extracomment>download.disk</extracomment>
        <translation>{file} konnte nicht geschrieben werden: {reason}. Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie, wer dort schreiben darf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{url} is not there any more. Fetch {title} from its publisher and put it there: {file}.</source>
        <extracomment>download.missing</extracomment>
        <translation>{url} gibt es nicht mehr. Holen Sie {title} beim Herausgeber und legen Sie die Datei hierher: {file}.</translation>
    </message>
    <message>
        <source>{file} could not be given its name: {reason}.</source>
        <extracomment>download.rename</extracomment>
        <translation>{file} konnte nicht umbenannt werden: {reason}.</translation>
    </message>
    <message>
        <source>The download of {title} was stopped. What came is kept; it goes on from there next time.</source>
        <extracomment>download.stopped</extracomment>
        <translation>Das Herunterladen von {title} wurde angehalten. Was angekommen ist, bleibt; beim nächsten Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>{url} sends more than the file that was expected. It was deleted; it may have been replaced by another one.</source>
        <extracomment>download.too_long</extracomment>
        <translation>{url} sendet mehr als die erwartete Datei. Sie wurde gelöscht; womöglich wurde sie durch eine andere ersetzt.</translation>
    </message>
    <message>
        <source>What came from {url} is not the file that was expected: its checksum or size differs. It was deleted. Try again; if it happens again, the file was replaced or changed on its way.</source>
        <extracomment>download.wrong_file</extracomment>
        <translation>Was von {url} kam, ist nicht die erwartete Datei: Prüfsumme oder Größe weichen ab. Sie wurde gelöscht. Versuchen Sie es noch einmal; geschieht es wieder, wurde die Datei ersetzt oder unterwegs verändert.</translation>
    </message>
    <message>
        <source>There is no network architecture “{name}”. Known are: {known}.</source>
        <extracomment>engine.architecture</extracomment>
        <translation>Es gibt keine Netzarchitektur „{name}“. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>A map is made of one image and one of the {classes} classes; asked for were {count} images and class {class}.</source>
        <extracomment>engine.attribution</extracomment>
        <translation>Eine Karte entsteht aus einem Bild und einer der {classes} Klassen; verlangt waren {count} Bilder und Klasse {class}.</translation>
    </message>
    <message>
        <source>Stopped before the map was complete.</source>
        <extracomment>engine.attribution.stopped</extracomment>
        <translation>Angehalten, bevor die Karte vollständig war.</translation>
    </message>
    <message>
        <source>A batch of {count} images of {width}×{height} holds {bytes} bytes of pixels and {classes} classes, which cannot be.</source>
        <extracomment>engine.batch</extracomment>
        <translation>Ein Batch von {count} Bildern von {width}×{height} enthält {bytes} Byte Pixel und {classes} Klassen, was nicht sein kann.</translation>
    </message>
    <message>
        <source>A network cannot learn {classes} classes with {weights} class weights: it takes two classes or more, and one weight each or none.</source>
        <extracomment>engine.classes</extracomment>
        <translation>Ein Netz kann nicht {classes} Klassen mit {weights} Klassengewichten lernen: Es braucht zwei oder mehr Klassen und je ein Gewicht oder keines.</translation>
    </message>
    <message>
        <source>There is no device “{wish}” here. There is: {devices}. “auto” takes the best of them.</source>
        <extracomment>engine.device</extracomment>
        <translation>Ein Gerät „{wish}“ gibt es hier nicht. Vorhanden: {devices}. „auto“ nimmt das beste.</translation>
    </message>
    <message>
        <source>The loss became {loss}: the training has diverged. Start again with a lower learning rate.</source>
        <extracomment>engine.diverged</extracomment>
        <translation>Der Verlust wurde {loss}: Das Training ist divergiert. Beginnen Sie noch einmal mit einer niedrigeren Lernrate.</translation>
    </message>
    <message>
        <source>not a number</source>
        <extracomment>engine.diverged</extracomment>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>The learning engine failed while {doing}: {reason}</source>
        <extracomment>engine.failed</extracomment>
        <translation>Das Lernmodul scheiterte bei: {doing}: {reason}</translation>
    </message>
    <message>
        <source>The head of the network must end in a linear layer with one output for each of the {classes} classes; set its outputs to 0 in the recipe to have that filled in.</source>
        <extracomment>engine.head</extracomment>
        <translation>Der Kopf des Netzes muss mit einer linearen Schicht mit einem Ausgang für jede der {classes} Klassen enden; setzen Sie ihre Ausgänge im Rezept auf 0, damit das ergänzt wird.</translation>
    </message>
    <message>
        <source>A layer of the recipe&apos;s head cannot be built: hidden linear layers need one output or more, dropout a probability of at least 0 and below 1.</source>
        <extracomment>engine.head.layer</extracomment>
        <translation>Eine Schicht des Kopfes im Rezept lässt sich nicht bauen: Verdeckte lineare Schichten brauchen mindestens einen Ausgang, Dropout eine Wahrscheinlichkeit von mindestens 0 und unter 1.</translation>
    </message>
    <message>
        <source>The engine makes no steps for the recipe {recipe}: its head is fitted at once, on features.</source>
        <extracomment>engine.instant</extracomment>
        <translation>Das Lernmodul macht keine Schritte für das Rezept {recipe}: Sein Kopf wird auf einmal angepasst, an Merkmalen.</translation>
    </message>
    <message>
        <source>The memory was not enough while {doing}. Choose a smaller batch or smaller images, or close other programs. ({reason})</source>
        <extracomment>engine.memory</extracomment>
        <translation>Der Speicher reichte nicht bei: {doing}. Wählen Sie einen kleineren Batch oder kleinere Bilder, oder schließen Sie andere Programme. ({reason})</translation>
    </message>
    <message>
        <source>The memory is not enough for {batch} images at once: they go through the network {images} at a time, and their gradients are added up. The result is the same.</source>
        <extracomment>engine.micro_batches</extracomment>
        <translation>Der Speicher reicht nicht für {batch} Bilder auf einmal: Sie gehen zu je {images} durch das Netz, und ihre Gradienten werden addiert. Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>The memory is not enough for {batch} images at once: they go through the network {images} at a time, and their gradients are added up. Batch normalisation sees {images} images at a time, too, so the result differs a little from that on a machine with more memory.</source>
        <extracomment>engine.micro_batches_norm</extracomment>
        <translation>Der Speicher reicht nicht für {batch} Bilder auf einmal: Sie gehen zu je {images} durch das Netz, und ihre Gradienten werden addiert. Auch die Batch-Normalisierung sieht je {images} Bilder; das Ergebnis weicht also etwas von dem eines Rechners mit mehr Speicher ab.</translation>
    </message>
    <message>
        <source>This learning engine cannot tell where a network looked.</source>
        <extracomment>engine.no_attribution</extracomment>
        <translation>Dieses Lernmodul kann nicht sagen, wohin ein Netz geschaut hat.</translation>
    </message>
    <message>
        <source>This learning engine cannot write TorchScript. ONNX needs none.</source>
        <extracomment>engine.no_script</extracomment>
        <translation>Dieses Lernmodul kann kein TorchScript schreiben. ONNX braucht keines.</translation>
    </message>
    <message>
        <source>{file} is not a saved state of a training: it lacks the counters to continue from. A model&apos;s file can begin a training, but not continue one.</source>
        <extracomment>engine.state</extracomment>
        <translation>{file} ist kein gespeicherter Stand eines Trainings: Die Zähler zum Fortsetzen fehlen. Die Datei eines Modells kann ein Training beginnen, aber nicht fortsetzen.</translation>
    </message>
    <message>
        <source>A training step needs images whose classes are known, and one learning rate for each of the {groups} layer groups.</source>
        <extracomment>engine.step</extracomment>
        <translation>Ein Trainingsschritt braucht Bilder mit bekannter Klasse und eine Lernrate für jede der {groups} Schichtgruppen.</translation>
    </message>
    <message>
        <source>{views} test-time views of {width}×{height} images are not possible: choose 1, 2, 4 or, for square images, 8.</source>
        <extracomment>engine.views</extracomment>
        <translation>{views} Ansichten je Vorhersage von {width}×{height}-Bildern sind nicht möglich: Wählen Sie 1, 2, 4 oder, bei quadratischen Bildern, 8.</translation>
    </message>
    <message>
        <source>The weights in {file} do not fit this network. Missing: {missing}. Unexpected: {unexpected}. Of another shape: {misshapen}. Choose the architecture and head that these weights were made for.</source>
        <extracomment>engine.weights</extracomment>
        <translation>Die Gewichte in {file} passen nicht zu diesem Netz. Es fehlen: {missing}. Unerwartet: {unexpected}. Von anderer Form: {misshapen}. Wählen Sie Architektur und Kopf, für die diese Gewichte gemacht wurden.</translation>
    </message>
    <message>
        <source>The run&apos;s own images are not at {place} any more, so those it learned from were told by their names.</source>
        <extracomment>evaluation.by_name</extracomment>
        <translation>Die eigenen Bilder des Laufs sind nicht mehr in {place}; die gelernten wurden deshalb an ihren Namen erkannt.</translation>
    </message>
    <message>
        <source>These nuclei are drawn: the scores say nothing about real cells.</source>
        <extracomment>evaluation.drawn</extracomment>
        <translation>Diese Kerne sind gezeichnet: Die Kennzahlen sagen nichts über echte Zellen.</translation>
    </message>
    <message>
        <source>Nothing of {data} is left to evaluate: {count} of its images were in the run&apos;s training part.</source>
        <extracomment>evaluation.nothing_left</extracomment>
        <translation>Von {data} bleibt nichts auszuwerten: {count} der Bilder waren im Trainingsteil des Laufs.</translation>
    </message>
    <message>
        <source>Of the run: {caution}</source>
        <extracomment>evaluation.of_run</extracomment>
        <translation>Zum Lauf: {caution}</translation>
    </message>
    <message>
        <source>{data} has classes that the run does not know: {unknown}. The run tells apart: {known}.</source>
        <extracomment>evaluation.other_classes</extracomment>
        <translation>{data} hat Klassen, die der Lauf nicht kennt: {unknown}. Der Lauf unterscheidet: {known}.</translation>
    </message>
    <message>
        <source>{count} images without a class were left out.</source>
        <extracomment>evaluation.some_unlabelled</extracomment>
        <translation>{count} Bilder ohne Klasse wurden weggelassen.</translation>
    </message>
    <message>
        <source>Whose images these are is unknown: each counts as its own patient.</source>
        <extracomment>evaluation.subjects_unknown</extracomment>
        <translation>Von wem diese Bilder sind, ist unbekannt: Jedes zählt als eigener Patient.</translation>
    </message>
    <message>
        <source>{count} of the images are of patients whom the network learned from, or who share identical images with them: the scores flatter it.</source>
        <extracomment>evaluation.touched_subjects</extracomment>
        <translation>{count} der Bilder sind von Patienten, von denen das Netz gelernt hat oder die mit ihnen identische Bilder haben: Die Kennzahlen schmeicheln ihm.</translation>
    </message>
    <message>
        <source>{data} has no classes to compare with. Predict its images instead.</source>
        <extracomment>evaluation.unlabelled</extracomment>
        <translation>{data} hat keine Klassen zum Vergleichen. Lassen Sie die Bilder stattdessen vorhersagen.</translation>
    </message>
    <message>
        <source>{count} of the images were in the run&apos;s validation part, by which its best epoch was chosen: the scores are a little too good.</source>
        <extracomment>evaluation.validation_samples</extracomment>
        <translation>{count} der Bilder waren im Validierungsteil des Laufs, nach dem die beste Epoche gewählt wurde: Die Kennzahlen sind etwas zu gut.</translation>
    </message>
    <message>
        <source>What the network “{name}” computes is not known here. Known are: {known}.</source>
        <extracomment>exchange.architecture</extracomment>
        <translation>Was das Netz „{name}“ rechnet, ist hier nicht bekannt. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>The weights in {file} are not those of the network that the run describes: {tensor} is missing or has another shape.</source>
        <extracomment>exchange.weights</extracomment>
        <translation>Die Gewichte in {file} sind nicht die des Netzes, das der Lauf beschreibt: {tensor} fehlt oder hat eine andere Form.</translation>
    </message>
    <message>
        <source>{file} is of no kind that can be saved here. Take .png, .svg or .pdf.</source>
        <extracomment>export.ending</extracomment>
        <translation>{file} ist von einer Art, die hier nicht gespeichert werden kann. Nehmen Sie .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>The model is in {file}, what it expects and says in {signature}.</source>
        <extracomment>export.there</extracomment>
        <translation>Das Modell liegt in {file}; was es erwartet und aussagt, in {signature}.</translation>
    </message>
    <message>
        <source>Its nucleus measures {diameter} pixels across; {low} to {high} would be like the training images.</source>
        <extracomment>familiar.diameter</extracomment>
        <translation>Der Kern misst {diameter} Pixel im Durchmesser; {low} bis {high} wären wie die Trainingsbilder.</translation>
    </message>
    <message>
        <source>Looking at what the network learned from</source>
        <extracomment>familiar.measuring</extracomment>
        <translation>Angesehen wird, woraus das Netz gelernt hat</translation>
    </message>
    <message>
        <source>It is {width} × {height} pixels; {widths} wide and {heights} high would be like the training images.</source>
        <extracomment>familiar.size</extracomment>
        <translation>Das Bild hat {width} × {height} Pixel; {widths} breit und {heights} hoch wäre wie die Trainingsbilder.</translation>
    </message>
    <message>
        <source>Stopped while looking at the training images.</source>
        <extracomment>familiar.stopped</extracomment>
        <translation>Beim Ansehen der Trainingsbilder angehalten.</translation>
    </message>
    <message>
        <source>There is something around the nucleus; in the training images everything but the nucleus was black.</source>
        <extracomment>familiar.unmasked</extracomment>
        <translation>Um den Kern herum ist etwas; in den Trainingsbildern war alles außer dem Kern schwarz.</translation>
    </message>
    <message>
        <source>Looking at {count} nuclei</source>
        <extracomment>features.computing</extracomment>
        <translation>{count} Kerne werden angesehen</translation>
    </message>
    <message>
        <source>Stopped after {count} nuclei.</source>
        <extracomment>features.stopped</extracomment>
        <translation>Nach {count} Kernen angehalten.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Check the free space and the permissions of its folder.</source>
        <extracomment>file.write</extracomment>
        <translation>{file} konnte nicht geschrieben werden: {reason}. Prüfen Sie den freien Platz und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>{folder} could not be searched to its end: {reason}.</source>
        <extracomment>files.folder</extracomment>
        <translation>{folder} konnte nicht bis zum Ende durchsucht werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no file or folder {file}.</source>
        <extracomment>files.missing</extracomment>
        <translation>Es gibt keine Datei und keinen Ordner {file}.</translation>
    </message>
    <message>
        <source>No image was found in {place}. BMP, JPEG, PNG and TIFF files are looked for.</source>
        <extracomment>files.no_images</extracomment>
        <translation>In {place} wurde kein Bild gefunden. Gesucht werden BMP-, JPEG-, PNG- und TIFF-Dateien.</translation>
    </message>
    <message>
        <source>what was named</source>
        <extracomment>files.no_images</extracomment>
        <translation>was genannt wurde</translation>
    </message>
    <message>
        <source>The filters in {file} cannot be used: {reason}.</source>
        <extracomment>filters.damaged</extracomment>
        <translation>Die Filter in {file} sind nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program.</source>
        <extracomment>filters.newer</extracomment>
        <translation>{file} wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>The folder could not be opened: {reason}</source>
        <extracomment>folder.not_opened</extracomment>
        <translation>Der Ordner konnte nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>{dataset} has {count} published folds, and a cross-validation over them needs two. Ask for a number of new folds instead.</source>
        <extracomment>folds.none_published</extracomment>
        <translation>{dataset} hat {count} veröffentlichte Folds, und eine Kreuzvalidierung darüber braucht zwei. Verlangen Sie stattdessen eine Anzahl neuer Folds.</translation>
    </message>
    <message>
        <source>A cross-validation needs two folds at least.</source>
        <extracomment>folds.too_few</extracomment>
        <translation>Eine Kreuzvalidierung braucht mindestens zwei Folds.</translation>
    </message>
    <message>
        <source>{class} has {count} patients, those with identical images counted as one: too few for {folds} folds. Ask for fewer.</source>
        <extracomment>folds.too_many</extracomment>
        <translation>{class} hat {count} Patienten, solche mit identischen Bildern als einer gezählt: zu wenige für {folds} Folds. Verlangen Sie weniger.</translation>
    </message>
    <message>
        <source>the smallest quarter</source>
        <extracomment>groups.area.0</extracomment>
        <translation>das kleinste Viertel</translation>
    </message>
    <message>
        <source>the second smallest quarter</source>
        <extracomment>groups.area.1</extracomment>
        <translation>das zweitkleinste Viertel</translation>
    </message>
    <message>
        <source>the second largest quarter</source>
        <extracomment>groups.area.2</extracomment>
        <translation>das zweitgrößte Viertel</translation>
    </message>
    <message>
        <source>the largest quarter</source>
        <extracomment>groups.area.3</extracomment>
        <translation>das größte Viertel</translation>
    </message>
    <message>
        <source>the roundest quarter</source>
        <extracomment>groups.elongation.0</extracomment>
        <translation>das rundeste Viertel</translation>
    </message>
    <message>
        <source>the second roundest quarter</source>
        <extracomment>groups.elongation.1</extracomment>
        <translation>das zweitrundeste Viertel</translation>
    </message>
    <message>
        <source>the second longest quarter</source>
        <extracomment>groups.elongation.2</extracomment>
        <translation>das zweitlänglichste Viertel</translation>
    </message>
    <message>
        <source>the longest quarter</source>
        <extracomment>groups.elongation.3</extracomment>
        <translation>das länglichste Viertel</translation>
    </message>
    <message>
        <source>the blurriest quarter</source>
        <extracomment>groups.focus.0</extracomment>
        <translation>das unschärfste Viertel</translation>
    </message>
    <message>
        <source>the second blurriest quarter</source>
        <extracomment>groups.focus.1</extracomment>
        <translation>das zweitunschärfste Viertel</translation>
    </message>
    <message>
        <source>the second sharpest quarter</source>
        <extracomment>groups.focus.2</extracomment>
        <translation>das zweitschärfste Viertel</translation>
    </message>
    <message>
        <source>the sharpest quarter</source>
        <extracomment>groups.focus.3</extracomment>
        <translation>das schärfste Viertel</translation>
    </message>
    <message>
        <source>{found} of {groups} groups are weak: worse beyond chance in {comparisons} comparisons (5 % of what is reported may be chance, after Benjamini and Hochberg), and in several of the {patients} patients.</source>
        <extracomment>groups.found</extracomment>
        <translation>{found} von {groups} Gruppen sind schwach: mehr als zufällig schlechter in {comparisons} Vergleichen (5 % des Gemeldeten können Zufall sein, nach Benjamini und Hochberg), und das bei mehreren der {patients} Patienten.</translation>
    </message>
    <message>
        <source>the bluest quarter</source>
        <extracomment>groups.hue.0</extracomment>
        <translation>das blaueste Viertel</translation>
    </message>
    <message>
        <source>the second bluest quarter</source>
        <extracomment>groups.hue.1</extracomment>
        <translation>das zweitblaueste Viertel</translation>
    </message>
    <message>
        <source>the second reddest quarter</source>
        <extracomment>groups.hue.2</extracomment>
        <translation>das zweitröteste Viertel</translation>
    </message>
    <message>
        <source>the reddest quarter</source>
        <extracomment>groups.hue.3</extracomment>
        <translation>das röteste Viertel</translation>
    </message>
    <message>
        <source>Measuring the nuclei</source>
        <extracomment>groups.measuring</extracomment>
        <translation>Die Kerne werden vermessen</translation>
    </message>
    <message>
        <source>It is not known whom the nuclei of {run} came from. A group is weak where it is so in several patients: file names such as UID_12_1_1_all tell the patient.</source>
        <extracomment>groups.no_patients</extracomment>
        <translation>Es ist nicht bekannt, von wem die Kerne von {run} stammen. Schwach ist eine Gruppe, wenn sie es bei mehreren Patienten ist: Dateinamen wie UID_12_1_1_all nennen den Patienten.</translation>
    </message>
    <message>
        <source>None found; {groups} groups of {nuclei} nuclei of {patients} patients were looked at ({comparisons} comparisons). That does not prove that there is none: with few patients only a large difference can be told from chance.</source>
        <extracomment>groups.none</extracomment>
        <translation>Keine gefunden; {groups} Gruppen von {nuclei} Kernen von {patients} Patienten wurden angesehen ({comparisons} Vergleiche). Das beweist nicht, dass es keine gibt: Bei wenigen Patienten lässt sich nur ein großer Unterschied vom Zufall trennen.</translation>
    </message>
    <message>
        <source>No nucleus of the validation part of {run} could be measured: its pictures are missing, unreadable or empty.</source>
        <extracomment>groups.nothing_measured</extracomment>
        <translation>Kein Kern des Validierungsteils von {run} konnte vermessen werden: Die Bilder fehlen, sind unlesbar oder leer.</translation>
    </message>
    <message>
        <source>the most notched quarter</source>
        <extracomment>groups.solidity.0</extracomment>
        <translation>das am stärksten eingekerbte Viertel</translation>
    </message>
    <message>
        <source>the second most notched quarter</source>
        <extracomment>groups.solidity.1</extracomment>
        <translation>das am zweitstärksten eingekerbte Viertel</translation>
    </message>
    <message>
        <source>the second smoothest quarter</source>
        <extracomment>groups.solidity.2</extracomment>
        <translation>das zweitglatteste Viertel</translation>
    </message>
    <message>
        <source>the quarter with the smoothest outlines</source>
        <extracomment>groups.solidity.3</extracomment>
        <translation>das Viertel mit den glattesten Umrissen</translation>
    </message>
    <message>
        <source>the palest quarter</source>
        <extracomment>groups.stain.0</extracomment>
        <translation>das blasseste Viertel</translation>
    </message>
    <message>
        <source>the second palest quarter</source>
        <extracomment>groups.stain.1</extracomment>
        <translation>das zweitblasseste Viertel</translation>
    </message>
    <message>
        <source>the second darkest quarter</source>
        <extracomment>groups.stain.2</extracomment>
        <translation>das zweitdunkelste Viertel</translation>
    </message>
    <message>
        <source>the darkest quarter</source>
        <extracomment>groups.stain.3</extracomment>
        <translation>das dunkelste Viertel</translation>
    </message>
    <message>
        <source>Stopped while comparing groups of nuclei.</source>
        <extracomment>groups.stopped</extracomment>
        <translation>Beim Vergleichen von Gruppen von Kernen angehalten.</translation>
    </message>
    <message>
        <source>No group could be looked at: a group needs 20 nuclei of three patients, and as many outside of it.</source>
        <extracomment>groups.too_few</extracomment>
        <translation>Keine Gruppe konnte angesehen werden: Eine Gruppe braucht 20 Kerne von drei Patienten und ebenso viele außerhalb.</translation>
    </message>
    <message>
        <source>Of {group} of each class ({count} nuclei), {inside} were called right, of the others {outside} (means over the classes): worse by {low} to {high} points (95 % interval), and so in {worse} of {compared} patients by themselves.</source>
        <extracomment>groups.weak</extracomment>
        <translation>Gruppe „{group}“ jeder Klasse ({count} Kerne): {inside} wurden richtig eingestuft, von den anderen {outside} (Mittel über die Klassen): schlechter um {low} bis {high} Punkte (95-%-Intervall), und das bei {worse} von {compared} Patienten für sich.</translation>
    </message>
    <message>
        <source>Of {group} of {class} ({count} nuclei), {inside} were called right, of other {class} nuclei {outside}: worse by {low} to {high} points (95 % interval), and so in {worse} of {compared} patients by themselves.</source>
        <extracomment>groups.weak_class</extracomment>
        <translation>Gruppe „{group}“ von {class} ({count} Kerne): {inside} wurden richtig eingestuft, von anderen {class}-Kernen {outside}: schlechter um {low} bis {high} Punkte (95-%-Intervall), und das bei {worse} von {compared} Patienten für sich.</translation>
    </message>
    <message>
        <source>Comparing the files of {dataset} was stopped.</source>
        <extracomment>hashing.cancelled</extracomment>
        <translation>Der Vergleich der Dateien von {dataset} wurde angehalten.</translation>
    </message>
    <message>
        <source>It is a link to a file that is not there</source>
        <extracomment>image.broken_link</extracomment>
        <translation>Es ist eine Verknüpfung auf eine Datei, die es nicht gibt</translation>
    </message>
    <message>
        <source>It is empty (0 bytes)</source>
        <extracomment>image.empty</extracomment>
        <translation>Die Datei ist leer (0 Byte)</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <extracomment>image.not_a_file</extracomment>
        <translation>Es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>It could not be opened: {reason}</source>
        <extracomment>image.not_opened</extracomment>
        <translation>Die Datei konnte nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>The region of {file} lies outside the image.</source>
        <extracomment>image.region</extracomment>
        <translation>Der Bereich von {file} liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB</source>
        <extracomment>image.too_large</extracomment>
        <translation>Die Datei ist größer als {limit} MB</translation>
    </message>
    <message>
        <source>It ends too early: perhaps a copy or download broke off</source>
        <extracomment>image.truncated</extracomment>
        <translation>Die Datei endet zu früh: Vielleicht brach das Kopieren oder Herunterladen ab</translation>
    </message>
    <message>
        <source>It is not a BMP, JPEG, PNG or TIFF image, whatever its name says</source>
        <extracomment>image.unknown_format</extracomment>
        <translation>Es ist kein BMP-, JPEG-, PNG- oder TIFF-Bild, was immer der Name sagt</translation>
    </message>
    <message>
        <source>A picture could not be written as {format}: {reason}.</source>
        <extracomment>imaging.encode</extracomment>
        <translation>Ein Bild konnte nicht als {format} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The head was not quite fitted after {count} iterations. A larger weight decay makes that easier.</source>
        <extracomment>instant.not_converged</extracomment>
        <translation>Der Kopf war nach {count} Iterationen nicht ganz angepasst. Ein größerer Weight Decay macht das leichter.</translation>
    </message>
    <message>
        <source>The recipe {recipe} only fits a head on a backbone that has learned to see. Random weights have not: name pretrained ones, or choose the recipe small.</source>
        <extracomment>instant.random</extracomment>
        <translation>Das Rezept {recipe} passt nur einen Kopf auf ein Grundnetz an, das sehen gelernt hat. Zufällige Gewichte haben das nicht: Nennen Sie vortrainierte, oder wählen Sie das Rezept small.</translation>
    </message>
    <message>
        <source>The recipe {recipe} cannot be trained at once with the optimiser lbfgs: {what}.</source>
        <extracomment>instant.recipe</extracomment>
        <translation>Das Rezept {recipe} lässt sich mit dem Optimierer lbfgs nicht auf einmal trainieren: {what}.</translation>
    </message>
    <message>
        <source>Stopped before the head was fitted. What the network saw is kept.</source>
        <extracomment>instant.stopped_before</extracomment>
        <translation>Angehalten, bevor der Kopf angepasst war. Was das Netz gesehen hat, bleibt.</translation>
    </message>
    <message>
        <source>{run} is whole: its head was fitted at once, and there are no epochs to add.</source>
        <extracomment>instant.whole</extracomment>
        <translation>{run} ist vollständig: Der Kopf wurde auf einmal angepasst, und es gibt keine Epochen hinzuzufügen.</translation>
    </message>
    <message>
        <source>Looking where the network looked</source>
        <extracomment>job.attribution</extracomment>
        <translation>Es wird gesucht, wohin das Netz geschaut hat</translation>
    </message>
    <message>
        <source>Auditing {name}</source>
        <extracomment>job.audit</extracomment>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>The network looks at every nucleus once</source>
        <extracomment>job.backbone</extracomment>
        <translation>Das Netz sieht jeden Kern einmal an</translation>
    </message>
    <message>
        <source>Reading what the network saw</source>
        <extracomment>job.backbone.kept</extracomment>
        <translation>Gelesen wird, was das Netz gesehen hat</translation>
    </message>
    <message>
        <source>Changing a run</source>
        <extracomment>job.change_run</extracomment>
        <translation>Ein Lauf wird geändert</translation>
    </message>
    <message>
        <source>Classifying images</source>
        <extracomment>job.classify</extracomment>
        <translation>Bilder werden eingestuft</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <extracomment>job.compare</extracomment>
        <translation>Läufe werden verglichen</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <extracomment>job.crossvalidation</extracomment>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Deleting a run</source>
        <extracomment>job.delete_run</extracomment>
        <translation>Ein Lauf wird gelöscht</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <extracomment>job.demo</extracomment>
        <translation>Der Demo-Datensatz wird gezeichnet</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <extracomment>job.devices</extracomment>
        <translation>Geräte werden gesucht</translation>
    </message>
    <message>
        <source>Looking for doubtful labels</source>
        <extracomment>job.doubts</extracomment>
        <translation>Zweifelhafte Labels werden gesucht</translation>
    </message>
    <message>
        <source>Reading the epochs</source>
        <extracomment>job.epochs</extracomment>
        <translation>Die Epochen werden gelesen</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <extracomment>job.export</extracomment>
        <translation>Das Modell wird geschrieben</translation>
    </message>
    <message>
        <source>&quot;{job}&quot; ended on an unexpected error: {reason}. What it had finished is kept; try it again.</source>
        <extracomment>job.failed</extracomment>
        <translation>„{job}“ endete mit einem unerwarteten Fehler: {reason}. Was fertig war, bleibt; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Computing the network&apos;s features</source>
        <extracomment>job.features</extracomment>
        <translation>Die Merkmale des Netzes werden berechnet</translation>
    </message>
    <message>
        <source>Looking at all nuclei of the run</source>
        <extracomment>job.features</extracomment>
        <translation>Alle Kerne des Laufs werden angesehen</translation>
    </message>
    <message>
        <source>Reading features</source>
        <extracomment>job.features.kept</extracomment>
        <translation>Merkmale werden gelesen</translation>
    </message>
    <message>
        <source>Reading what the network made of the nuclei</source>
        <extracomment>job.features.read</extracomment>
        <translation>Gelesen wird, was das Netz aus den Kernen gemacht hat</translation>
    </message>
    <message>
        <source>Reading filters</source>
        <extracomment>job.filters</extracomment>
        <translation>Filter werden gelesen</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <extracomment>job.find_images</extracomment>
        <translation>Bilder werden gesucht</translation>
    </message>
    <message>
        <source>Reading the predictions of all epochs</source>
        <extracomment>job.history</extracomment>
        <translation>Die Vorhersagen aller Epochen werden gelesen</translation>
    </message>
    <message>
        <source>Fitting the head</source>
        <extracomment>job.instant</extracomment>
        <translation>Der Kopf wird angepasst</translation>
    </message>
    <message>
        <source>Drawing intervals of the scores</source>
        <extracomment>job.intervals</extracomment>
        <translation>Intervalle der Kennzahlen werden gezogen</translation>
    </message>
    <message>
        <source>Keeping filters</source>
        <extracomment>job.keep_filters</extracomment>
        <translation>Filter werden aufbewahrt</translation>
    </message>
    <message>
        <source>Keeping the pinned nuclei</source>
        <extracomment>job.keep_pins</extracomment>
        <translation>Die angehefteten Kerne werden aufbewahrt</translation>
    </message>
    <message>
        <source>Reading the run</source>
        <extracomment>job.leaks</extracomment>
        <translation>Der Lauf wird gelesen</translation>
    </message>
    <message>
        <source>Learning from fewer patients</source>
        <extracomment>job.learning_curve</extracomment>
        <translation>Lernen von weniger Patienten</translation>
    </message>
    <message>
        <source>Lesson “{title}”</source>
        <extracomment>job.lesson</extracomment>
        <translation>Lektion „{title}“</translation>
    </message>
    <message>
        <source>Reading the lessons</source>
        <extracomment>job.lessons</extracomment>
        <translation>Die Lektionen werden gelesen</translation>
    </message>
    <message>
        <source>Looking for the run&apos;s pictures</source>
        <extracomment>job.locate</extracomment>
        <translation>Die Bilder des Laufs werden gesucht</translation>
    </message>
    <message>
        <source>Drawing the feature map</source>
        <extracomment>job.map</extracomment>
        <translation>Die Merkmalskarte wird gezeichnet</translation>
    </message>
    <message>
        <source>Writing marks</source>
        <extracomment>job.marks.export</extracomment>
        <translation>Markierungen werden geschrieben</translation>
    </message>
    <message>
        <source>Reading marks</source>
        <extracomment>job.marks.import</extracomment>
        <translation>Markierungen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the marks</source>
        <extracomment>job.marks.read</extracomment>
        <translation>Die Markierungen werden gelesen</translation>
    </message>
    <message>
        <source>Writing the marks</source>
        <extracomment>job.marks.write</extracomment>
        <translation>Die Markierungen werden geschrieben</translation>
    </message>
    <message>
        <source>Outlining a nucleus</source>
        <extracomment>job.mask</extracomment>
        <translation>Ein Kern wird umrissen</translation>
    </message>
    <message>
        <source>Outlining nuclei</source>
        <extracomment>job.masks</extracomment>
        <translation>Kerne werden umrissen</translation>
    </message>
    <message>
        <source>Finding similar nuclei</source>
        <extracomment>job.neighbours</extracomment>
        <translation>Ähnliche Kerne werden gesucht</translation>
    </message>
    <message>
        <source>Preparing what the network saw</source>
        <extracomment>job.network_view</extracomment>
        <translation>Vorbereitet wird, was das Netz gesehen hat</translation>
    </message>
    <message>
        <source>Learning from shuffled labels</source>
        <extracomment>job.null</extracomment>
        <translation>Lernen aus vertauschten Labels</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>job.open</extracomment>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Opening a picture</source>
        <extracomment>job.picture</extracomment>
        <translation>Ein Bild wird geöffnet</translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <extracomment>job.picture</extracomment>
        <translation>Ein Bild wird gelesen</translation>
    </message>
    <message>
        <source>Reading the pinned nuclei</source>
        <extracomment>job.pins</extracomment>
        <translation>Die angehefteten Kerne werden gelesen</translation>
    </message>
    <message>
        <source>Reading predictions</source>
        <extracomment>job.predictions</extracomment>
        <translation>Vorhersagen werden gelesen</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <extracomment>job.preview</extracomment>
        <translation>Die Vorschau wird vorbereitet</translation>
    </message>
    <message>
        <source>Reading a nucleus</source>
        <extracomment>job.quiz</extracomment>
        <translation>Ein Kern wird gelesen</translation>
    </message>
    <message>
        <source>Looking for a quiz to go on with</source>
        <extracomment>job.quiz.read</extracomment>
        <translation>Ein angefangenes Quiz wird gesucht</translation>
    </message>
    <message>
        <source>Keeping the quiz</source>
        <extracomment>job.quiz.write</extracomment>
        <translation>Das Quiz wird aufbewahrt</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>job.report</extracomment>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Opening the run {name}</source>
        <extracomment>job.run</extracomment>
        <translation>Der Lauf {name} wird geöffnet</translation>
    </message>
    <message>
        <source>Reading the run again</source>
        <extracomment>job.run.reload</extracomment>
        <translation>Der Lauf wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>Listing runs</source>
        <extracomment>job.runs</extracomment>
        <translation>Läufe werden aufgelistet</translation>
    </message>
    <message>
        <source>Drawing a contact sheet</source>
        <extracomment>job.sheet</extracomment>
        <translation>Ein Kontaktbogen wird gezeichnet</translation>
    </message>
    <message>
        <source>Measuring how fast this machine trains</source>
        <extracomment>job.speed</extracomment>
        <translation>Gemessen wird, wie schnell dieser Rechner trainiert</translation>
    </message>
    <message>
        <source>Making the split</source>
        <extracomment>job.split</extracomment>
        <translation>Die Aufteilung wird gemacht</translation>
    </message>
    <message>
        <source>Fitting on other draws of patients</source>
        <extracomment>job.stability</extracomment>
        <translation>Anpassung an andere Ziehungen der Patienten</translation>
    </message>
    <message>
        <source>Training and predicting one batch</source>
        <extracomment>job.system_engine</extracomment>
        <translation>Ein Batch wird trainiert und vorhergesagt</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <extracomment>job.system_places</extracomment>
        <translation>Der Datenträger wird angesehen</translation>
    </message>
    <message>
        <source>Fitting a temperature</source>
        <extracomment>job.temperature</extracomment>
        <translation>Eine Temperatur wird angepasst</translation>
    </message>
    <message>
        <source>Examining the test part</source>
        <extracomment>job.test_part</extracomment>
        <translation>Der Testteil wird ausgewertet</translation>
    </message>
    <message>
        <source>Decoding small pictures</source>
        <extracomment>job.thumbnails</extracomment>
        <translation>Kleine Bilder werden dekodiert</translation>
    </message>
    <message>
        <source>Training {title}</source>
        <extracomment>job.training</extracomment>
        <translation>{title} wird trainiert</translation>
    </message>
    <message>
        <source>Looking for weak groups</source>
        <extracomment>job.weak_groups</extracomment>
        <translation>Schwache Gruppen werden gesucht</translation>
    </message>
    <message>
        <source>Asking what the network would say</source>
        <extracomment>job.what_if</extracomment>
        <translation>Gefragt wird, was das Netz sagen würde</translation>
    </message>
    <message>
        <source>{count} labels contradict the original file name; the label counts.</source>
        <extracomment>labels.contradicted</extracomment>
        <translation>{count} Labels widersprechen dem ursprünglichen Dateinamen; das Label zählt.</translation>
    </message>
    <message>
        <source>{count} rows of the labels table have neither 1 (ALL) nor 0 (HEM) as label.</source>
        <extracomment>labels.not_understood</extracomment>
        <translation>{count} Zeilen der Label-Tabelle haben weder 1 (ALL) noch 0 (HEM) als Label.</translation>
    </message>
    <message>
        <source>{count} images share their row of the labels table with another image.</source>
        <extracomment>labels.twice</extracomment>
        <translation>{count} Bilder teilen sich ihre Zeile der Label-Tabelle mit einem anderen Bild.</translation>
    </message>
    <message>
        <source>{file} names none of the images beside it. A table of labels has the columns Patient_ID, new_names and labels (1 = ALL, 0 = HEM).</source>
        <extracomment>labels.unusable</extracomment>
        <translation>{file} nennt keines der Bilder daneben. Eine Label-Tabelle hat die Spalten Patient_ID, new_names und labels (1 = ALL, 0 = HEM).</translation>
    </message>
    <message>
        <source>{count} rows of the labels table have no image here.</source>
        <extracomment>labels.without_image</extracomment>
        <translation>{count} Zeilen der Label-Tabelle haben hier kein Bild.</translation>
    </message>
    <message>
        <source>{count} images have no row in the labels table; they have no class.</source>
        <extracomment>labels.without_row</extracomment>
        <translation>{count} Bilder haben keine Zeile in der Label-Tabelle; sie haben keine Klasse.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}. Delete it to begin the lesson again.</source>
        <extracomment>lesson.damaged_record</extracomment>
        <translation>{file} konnte nicht gelesen werden: {reason}. Löschen Sie die Datei, um die Lektion von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>Only {subjects} patients are of the rarer class: intervals over so few come out too narrow.</source>
        <extracomment>lesson.few_subjects</extracomment>
        <translation>Nur {subjects} Patienten gehören zur selteneren Klasse: Intervalle über so wenige fallen zu schmal aus.</translation>
    </message>
    <message>
        <source>Comparing the files</source>
        <extracomment>lesson.hashing</extracomment>
        <translation>Die Dateien werden verglichen</translation>
    </message>
    <message>
        <source>The lesson {file} cannot be used: at {place}, {problem}.</source>
        <extracomment>lesson.invalid</extracomment>
        <translation>Die Lektion {file} ist nicht zu gebrauchen: bei {place}: {problem}.</translation>
    </message>
    <message>
        <source>Drawing heat maps</source>
        <extracomment>lesson.looking</extracomment>
        <translation>Heatmaps werden gezeichnet</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>lesson.measure.accuracy</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy less sensitivity</source>
        <extracomment>lesson.measure.accuracy_less_sensitivity</extracomment>
        <translation>Genauigkeit minus Sensitivität</translation>
    </message>
    <message>
        <source>AUROC</source>
        <extracomment>report.score.auroc</extracomment>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <extracomment>report.score.balanced_accuracy</extracomment>
        <translation>balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>share of nuclei called otherwise</source>
        <extracomment>lesson.measure.calls_changed</extracomment>
        <translation>Anteil anders eingestufter Kerne</translation>
    </message>
    <message>
        <source>heat inside the nucleus</source>
        <extracomment>lesson.measure.heat_inside</extracomment>
        <translation>Wärme innerhalb des Kerns</translation>
    </message>
    <message>
        <source>heat inside, less area inside</source>
        <extracomment>lesson.measure.heat_inside_beyond_its_area</extracomment>
        <translation>Wärme im Kern, minus Fläche im Kern</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <extracomment>lesson.measure.loss</extracomment>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>the loss made small</source>
        <extracomment>lesson.measure.objective</extracomment>
        <translation>der minimierte Verlust</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <extracomment>lesson.measure.sensitivity</extracomment>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>specificity</source>
        <extracomment>lesson.measure.specificity</extracomment>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <extracomment>lesson.measure.weighted_f1</extracomment>
        <translation>gewichtetes F1</translation>
    </message>
    <message>
        <source>{file} is not listed: another lesson is called {name}, too. Give it another name.</source>
        <extracomment>lesson.name_taken</extracomment>
        <translation>{file} wird nicht aufgeführt: Eine andere Lektion heißt ebenfalls {name}. Geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Nucleoscope. Update this one.</source>
        <extracomment>classresult.newer</extracomment>
        <translation>{file} wurde von einem neueren Nucleoscope geschrieben. Aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>An arm of the lesson has no predictions of these classes. Run it again.</source>
        <extracomment>lesson.no_evidence</extracomment>
        <translation>Ein Arm der Lektion hat keine Vorhersagen dieser Klassen. Lassen Sie ihn noch einmal laufen.</translation>
    </message>
    <message>
        <source>{file} is not there yet.</source>
        <extracomment>lesson.no_heat</extracomment>
        <translation>{file} ist noch nicht da.</translation>
    </message>
    <message>
        <source>{sample} is not in {dataset}, from which the copy was made.</source>
        <extracomment>lesson.no_original</extracomment>
        <translation>{sample} ist nicht in {dataset}, woraus die Kopie gemacht wurde.</translation>
    </message>
    <message>
        <source>{file} has no outline to be shown by itself: its nucleus is not masked.</source>
        <extracomment>lesson.no_outline</extracomment>
        <translation>{file} hat keinen Umriss, der sich für sich zeigen ließe: Der Kern ist nicht freigestellt.</translation>
    </message>
    <message>
        <source>{folder} holds no lesson yet.</source>
        <extracomment>lesson.no_record</extracomment>
        <translation>{folder} enthält noch keine Lektion.</translation>
    </message>
    <message>
        <source>{choice} is no answer to this lesson&apos;s question.</source>
        <extracomment>lesson.no_such_choice</extracomment>
        <translation>{choice} ist keine Antwort auf die Frage dieser Lektion.</translation>
    </message>
    <message>
        <source>This lesson needs a copy with something planted in it. Plant one first.</source>
        <extracomment>lesson.not_planted</extracomment>
        <translation>Diese Lektion braucht eine Kopie, in der etwas versteckt ist. Verstecken Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Share of nuclei called otherwise: {value} (95 % interval {low} to {high}).</source>
        <extracomment>lesson.numbers.changed</extracomment>
        <translation>Anteil anders eingestufter Kerne: {value} (95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
        <source>“{second}” less “{first}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.</source>
        <extracomment>lesson.numbers.difference</extracomment>
        <translation>„{second}“ minus „{first}“, {measure}: {value} (95-%-Intervall {low} bis {high}), gehalten gegen {reference}.</translation>
    </message>
    <message>
        <source>“{first}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.</source>
        <extracomment>lesson.numbers.first</extracomment>
        <translation>„{first}“, {measure}: {value} (95-%-Intervall {low} bis {high}), gehalten gegen {reference}.</translation>
    </message>
    <message>
        <source>“{second}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.</source>
        <extracomment>lesson.numbers.second</extracomment>
        <translation>„{second}“, {measure}: {value} (95-%-Intervall {low} bis {high}), gehalten gegen {reference}.</translation>
    </message>
    <message>
        <source>This lesson needs a positive class and another one.</source>
        <extracomment>lesson.one_sided</extracomment>
        <translation>Diese Lektion braucht eine positive Klasse und eine andere.</translation>
    </message>
    <message>
        <source>They say how other patients might have come out, not how another training would.</source>
        <extracomment>lesson.one_training</extracomment>
        <translation>Sie sagen, wie andere Patienten hätten ausfallen können, nicht, wie ein anderes Training ausfiele.</translation>
    </message>
    <message>
        <source>{file} is no table of this lesson. Delete it to have it made again.</source>
        <extracomment>lesson.other_heat</extracomment>
        <translation>{file} ist keine Tabelle dieser Lektion. Löschen Sie sie, damit sie neu erstellt wird.</translation>
    </message>
    <message>
        <source>You predicted: “{prediction}”. It came otherwise.</source>
        <extracomment>lesson.predicted_otherwise</extracomment>
        <translation>Sie sagten voraus: „{prediction}“. Es kam anders.</translation>
    </message>
    <message>
        <source>You predicted: “{prediction}”. So it came.</source>
        <extracomment>lesson.predicted_right</extracomment>
        <translation>Sie sagten voraus: „{prediction}“. So kam es.</translation>
    </message>
    <message>
        <source>You predicted: “{prediction}”. It came otherwise: “{right}”.</source>
        <extracomment>lesson.predicted_wrong</extracomment>
        <translation>Sie sagten voraus: „{prediction}“. Es kam anders: „{right}“.</translation>
    </message>
    <message>
        <source>The 95 % intervals come from drawing patients anew. They rest on {subjects} patients; those who share identical images count as one.</source>
        <extracomment>lesson.rests_on</extracomment>
        <translation>Die 95-%-Intervalle entstehen durch neues Ziehen von Patienten. Sie ruhen auf {subjects} Patienten; wer identische Bilder teilt, zählt als einer.</translation>
    </message>
    <message>
        <source>The lesson&apos;s run {folder} is not complete. Go on with the lesson.</source>
        <extracomment>lesson.run_missing</extracomment>
        <translation>Der Lauf {folder} der Lektion ist nicht vollständig. Machen Sie mit der Lektion weiter.</translation>
    </message>
    <message>
        <source>The lesson was stopped. What it has learned is kept.</source>
        <extracomment>lesson.stopped</extracomment>
        <translation>Die Lektion wurde angehalten. Was sie gelernt hat, bleibt.</translation>
    </message>
    <message>
        <source>“{arm}”, at the usual threshold of 0.5: sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Of its positive calls {half} are right where half of all nuclei are positive, {tenth} where one in ten is, {hundredth} where one in a hundred is.</source>
        <extracomment>lesson.threshold.half</extracomment>
        <translation>„{arm}“, bei der üblichen Schwelle von 0,5: Sensitivität {sensitivity}, Spezifität {specificity}, Genauigkeit {accuracy}. Von den positiven Einstufungen sind {half} richtig, wenn die Hälfte aller Kerne positiv ist, {tenth}, wenn es einer von zehn ist, {hundredth}, wenn es einer von hundert ist.</translation>
    </message>
    <message>
        <source>“{arm}”, where 95 of 100 positive nuclei are found ({threshold}): sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Right positive calls: {half}, {tenth}, {hundredth}.</source>
        <extracomment>lesson.threshold.sensitivity_95</extracomment>
        <translation>„{arm}“, wo 95 von 100 positiven Kernen gefunden werden ({threshold}): Sensitivität {sensitivity}, Spezifität {specificity}, Genauigkeit {accuracy}. Richtige positive Einstufungen: {half}, {tenth}, {hundredth}.</translation>
    </message>
    <message>
        <source>“{arm}”, where sensitivity and specificity together are best ({threshold}): sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Right positive calls: {half}, {tenth}, {hundredth}.</source>
        <extracomment>lesson.threshold.youden</extracomment>
        <translation>„{arm}“, wo Sensitivität und Spezifität zusammen am besten sind ({threshold}): Sensitivität {sensitivity}, Spezifität {specificity}, Genauigkeit {accuracy}. Richtige positive Einstufungen: {half}, {tenth}, {hundredth}.</translation>
    </message>
    <message>
        <source>{dataset} has {folds} published folds; {turns} turns need as many.</source>
        <extracomment>lesson.turns</extracomment>
        <translation>{dataset} hat {folds} veröffentlichte Folds; {turns} Runden brauchen ebenso viele.</translation>
    </message>
    <message>
        <source>A lesson needs images of two classes. Open such a dataset, or take the demo.</source>
        <extracomment>lesson.unlabelled</extracomment>
        <translation>Eine Lektion braucht Bilder von zwei Klassen. Öffnen Sie einen solchen Datensatz, oder nehmen Sie die Demo.</translation>
    </message>
    <message>
        <source>This lesson needs nuclei on black: these pictures have no outline to look inside.</source>
        <extracomment>lesson.unmasked</extracomment>
        <translation>Diese Lektion braucht Kerne auf Schwarz: Diese Bilder haben keinen Umriss, in den man hineinsehen könnte.</translation>
    </message>
    <message>
        <source>A loader takes the folders fold_0, fold_1 and fold_2 for the classes, and the network learns them.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Ein Ladeprogramm nimmt die Ordner fold_0, fold_1 und fold_2 für die Klassen, und das Netz lernt sie.</translation>
    </message>
    <message>
        <source>A published notebook on these images reports a network with three outputs. Nobody has three kinds of cells here: its loader took the folders fold_0, fold_1 and fold_2, in which the images were published, for the classes. The training ran without an error, and the accuracy looked like that of a network that had learned something.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Ein veröffentlichtes Notebook zu diesen Bildern berichtet von einem Netz mit drei Ausgängen. Drei Arten von Zellen gibt es hier nicht: Das Ladeprogramm nahm die Ordner fold_0, fold_1 und fold_2, in denen die Bilder veröffentlicht wurden, für die Klassen. Das Training lief ohne Fehler, und die Genauigkeit sah aus wie die eines Netzes, das etwas gelernt hat.</translation>
    </message>
    <message>
        <source>About as well</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Etwa gleich gut</translation>
    </message>
    <message>
        <source>Better for new patients</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Besser bei neuen Patienten</translation>
    </message>
    <message>
        <source>Clearly worse for new patients</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Deutlich schlechter bei neuen Patienten</translation>
    </message>
    <message>
        <source>Examined on new patients</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Geprüft an neuen Patienten</translation>
    </message>
    <message>
        <source>Examined on patients it knows</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Geprüft an bekannten Patienten</translation>
    </message>
    <message>
        <source>How well will the network name the fold of nuclei of patients that it has never seen, compared with patients that it knows?</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Wie gut wird das Netz den Fold von Kernen nie gesehener Patienten nennen, verglichen mit Patienten, die es kennt?</translation>
    </message>
    <message>
        <source>It had. But what? In this lesson two networks learn to name the fold of a nucleus. One is examined on other nuclei of patients whom it knows, as in the notebook. The other is examined on patients whom it has never seen. The folds were filled by patient, so nothing in a cell says which fold it belongs to: whoever cannot recognise the patient has to guess, and guessing among three folds is right in about one of three cases.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Das hatte es auch. Aber was? In dieser Lektion lernen zwei Netze, den Fold eines Kerns zu nennen. Das eine wird an anderen Kernen von Patienten geprüft, die es kennt, wie im Notebook. Das andere wird an Patienten geprüft, die es nie gesehen hat. Die Folds wurden nach Patient gefüllt, also sagt nichts in einer Zelle, zu welchem Fold sie gehört: Wer den Patienten nicht wiedererkennt, muss raten, und Raten unter drei Folds ist in etwa einem von drei Fällen richtig.</translation>
    </message>
    <message>
        <source>No difference can be told between known and new patients. On these images the network did not come to recognise patients.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Zwischen bekannten und neuen Patienten lässt sich kein Unterschied erkennen. An diesen Bildern hat das Netz nicht gelernt, Patienten wiederzuerkennen.</translation>
    </message>
    <message>
        <source>On new patients it cannot be told from guessing.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>An neuen Patienten ist es vom Raten nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>On new patients it does worse than guessing: it takes them for patients of other folds that look alike.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>An neuen Patienten ist es schlechter als Raten: Es hält sie für ähnlich aussehende Patienten anderer Folds.</translation>
    </message>
    <message>
        <source>On new patients it is still better than guessing: the folds differ in more than in their patients.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>An neuen Patienten ist es immer noch besser als Raten: Die Folds unterscheiden sich in mehr als ihren Patienten.</translation>
    </message>
    <message>
        <source>The folds are the classes. Nuclei are divided by image: each patient is on both sides.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Die Folds sind die Klassen. Die Kerne sind nach Bild aufgeteilt: Jeder Patient ist auf beiden Seiten.</translation>
    </message>
    <message>
        <source>The folds are the classes. Nuclei are divided by patient: nobody is on both sides.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Die Folds sind die Klassen. Die Kerne sind nach Patient aufgeteilt: Niemand ist auf beiden Seiten.</translation>
    </message>
    <message>
        <source>The network names the folds of new patients better than those of patients it knows. That is not what this lesson expects: something else than the patient tells the fold here.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Das Netz nennt die Folds neuer Patienten besser als die bekannter. Das erwartet diese Lektion nicht: Hier verrät etwas anderes als der Patient den Fold.</translation>
    </message>
    <message>
        <source>The network names the folds of patients it knows clearly better than those of new patients. What it learned is whom a nucleus came from: stain, focus and camera of one day. That is worth nothing for the next patient, and nothing here was about leukaemia.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Das Netz nennt die Folds bekannter Patienten deutlich besser als die neuer. Gelernt hat es, von wem ein Kern stammt: Färbung, Schärfe und Kamera eines Tages. Für den nächsten Patienten ist das nichts wert, und nichts davon handelte von Leukämie.</translation>
    </message>
    <message>
        <source>What did it learn?</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Was hat es gelernt?</translation>
    </message>
    <message>
        <source>Divided by image</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Nach Bild aufgeteilt</translation>
    </message>
    <message>
        <source>Divided by image the score is higher, although recipe and nuclei are the same. That surplus is knowledge of the patients and not of the disease. It is gone with the next patient who comes in.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Nach Bild aufgeteilt ist die Kennzahl höher, obwohl Rezept und Kerne dieselben sind. Dieser Überschuss ist Wissen über die Patienten und nicht über die Krankheit. Mit dem nächsten Patienten, der hereinkommt, ist er dahin.</translation>
    </message>
    <message>
        <source>Divided by patient</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Nach Patient aufgeteilt</translation>
    </message>
    <message>
        <source>Divided by patient the score is higher. That is not what this lesson expects; look for what differs between the two sides.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Nach Patient aufgeteilt ist die Kennzahl höher. Das erwartet diese Lektion nicht; suchen Sie, worin sich die beiden Seiten unterscheiden.</translation>
    </message>
    <message>
        <source>Dividing nuclei at random puts each patient on both sides. What is a score worth then?</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Wer Kerne zufällig aufteilt, bringt jeden Patienten auf beide Seiten. Was ist eine Kennzahl dann wert?</translation>
    </message>
    <message>
        <source>Higher</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>No difference can be told on these images: knowing the patient did not help the network in a way that shows.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>An diesen Bildern lässt sich kein Unterschied erkennen: Den Patienten zu kennen half dem Netz nicht so, dass es sich zeigte.</translation>
    </message>
    <message>
        <source>Nobody is on both sides; patients that share identical images count as one.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Niemand ist auf beiden Seiten; Patienten mit identischen Bildern zählen als einer.</translation>
    </message>
    <message>
        <source>Nuclei of the same patient teach and examine.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Kerne desselben Patienten lehren und prüfen.</translation>
    </message>
    <message>
        <source>The same patient twice</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Derselbe Patient zweimal</translation>
    </message>
    <message>
        <source>The same, as far as one can tell</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Gleich, soweit man es sagen kann</translation>
    </message>
    <message>
        <source>The second side is examined on patients it has never seen. How will its balanced accuracy compare with the first one&apos;s?</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Die zweite Seite wird an Patienten geprüft, die sie nie gesehen hat. Wie wird ihre balancierte Genauigkeit im Vergleich zur ersten ausfallen?</translation>
    </message>
    <message>
        <source>To judge a network one keeps some images back and examines it on those. The usual way draws them at random. But a patient has many nuclei, stained on one day and photographed by one camera: drawn at random, some of them teach and the others examine.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Um ein Netz zu beurteilen, hält man einige Bilder zurück und prüft es an ihnen. Üblicherweise zieht man sie zufällig. Aber ein Patient hat viele Kerne, an einem Tag gefärbt und mit einer Kamera fotografiert: Zufällig gezogen, lehren manche von ihnen, und die anderen prüfen.</translation>
    </message>
    <message>
        <source>Whoever has seen a patient&apos;s nuclei knows something about that patient&apos;s others, whatever they show. In the clinic every patient is new. So two sets of networks learn the same thing by the same recipe here, each nucleus examined by a network that did not learn from it. On one side nuclei were divided by image, on the other by patient.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Wer Kerne eines Patienten gesehen hat, weiß etwas über dessen andere, was immer sie zeigen. In der Klinik ist jeder Patient neu. Hier lernen deshalb zwei Sätze von Netzen dasselbe nach demselben Rezept, jeder Kern geprüft von einem Netz, das nicht von ihm gelernt hat. Auf der einen Seite wurden die Kerne nach Bild aufgeteilt, auf der anderen nach Patient.</translation>
    </message>
    <message>
        <source>A network ends in one number a class. Softmax turns them into probabilities, and the loss, the cross-entropy, is the negative logarithm of the probability that the true class was given: 0 where it is sure and right.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Ein Netz endet in einer Zahl je Klasse. Softmax macht daraus Wahrscheinlichkeiten, und der Verlust, die Kreuzentropie, ist der negative Logarithmus der Wahrscheinlichkeit, die der wahren Klasse gegeben wurde: 0, wo es sicher und richtig ist.</translation>
    </message>
    <message>
        <source>As it should be: the loss applies softmax to what the network says.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Wie es sein soll: Der Verlust wendet Softmax auf das an, was das Netz sagt.</translation>
    </message>
    <message>
        <source>Both sides train by the same recipe on the same nuclei. The second one has softmax twice. What is compared is the loss that each made small, in its last pass over its own training images.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Beide Seiten trainieren nach demselben Rezept an denselben Kernen. Die zweite hat Softmax zweimal. Verglichen wird der Verlust, den jede minimiert hat, im letzten Durchgang durch die eigenen Trainingsbilder.</translation>
    </message>
    <message>
        <source>It has reached its floor of ln(1 + 1/e) = 0.313. No network can go lower with softmax twice.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Er hat seinen Boden von ln(1 + 1/e) = 0,313 erreicht. Mit Softmax zweimal kann kein Netz tiefer kommen.</translation>
    </message>
    <message>
        <source>It lies below the floor, which cannot be. Please report this.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Er liegt unter dem Boden, was nicht sein kann. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>It stays above its floor of ln(1 + 1/e) = 0.313, as it must: no network can go lower with softmax twice.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Er bleibt über seinem Boden von ln(1 + 1/e) = 0,313, wie er muss: Mit Softmax zweimal kann kein Netz tiefer kommen.</translation>
    </message>
    <message>
        <source>No difference can be told between the two losses: neither network came near enough to the floor for it to show.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Zwischen den beiden Verlusten lässt sich kein Unterschied erkennen: Keines der Netze kam dem Boden nahe genug, dass er sich zeigte.</translation>
    </message>
    <message>
        <source>Softmax once</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Softmax einmal</translation>
    </message>
    <message>
        <source>Softmax twice</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Softmax zweimal</translation>
    </message>
    <message>
        <source>The loss with softmax once has not fallen below 0.313 either, so here the floor is not what stops the other.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Auch der Verlust mit Softmax einmal ist nicht unter 0,313 gefallen; hier ist es also nicht der Boden, der den anderen aufhält.</translation>
    </message>
    <message>
        <source>The loss with softmax once is below what the other can ever reach.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Der Verlust mit Softmax einmal liegt tiefer, als der andere je kommen kann.</translation>
    </message>
    <message>
        <source>The network ends in a softmax, and the loss applies its own on top.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Das Netz endet in einem Softmax, und der Verlust wendet obendrein seinen eigenen an.</translation>
    </message>
    <message>
        <source>The usual cross-entropy of PyTorch applies softmax by itself. A published notebook put another softmax before it. Then even a network that is entirely sure says (1, 0), the second softmax makes 0.73 and 0.27 of that, and the loss is 0.313. It cannot go lower, its gradients fade early, and the curve flattens out as if there were nothing left to learn.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Die übliche Kreuzentropie von PyTorch wendet Softmax selbst an. Ein veröffentlichtes Notebook setzte noch ein Softmax davor. Dann sagt selbst ein ganz sicheres Netz (1, 0), das zweite Softmax macht daraus 0,73 und 0,27, und der Verlust ist 0,313. Tiefer kann er nicht, die Gradienten schwinden früh, und die Kurve flacht ab, als gäbe es nichts mehr zu lernen.</translation>
    </message>
    <message>
        <source>Where will the loss of the network with softmax twice end, compared with the one without?</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Wo wird der Verlust des Netzes mit Softmax zweimal enden, verglichen mit dem anderen?</translation>
    </message>
    <message>
        <source>Whether the loss with softmax once is below 0.313 cannot be told.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Ob der Verlust mit Softmax einmal unter 0,313 liegt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Why the loss of a published notebook stops at 0.313, however long it trains.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Warum der Verlust eines veröffentlichten Notebooks bei 0,313 stehen bleibt, wie lange es auch trainiert.</translation>
    </message>
    <message>
        <source>With softmax twice the loss ends higher, although both networks saw the same nuclei in the same order.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Mit Softmax zweimal endet der Verlust höher, obwohl beide Netze dieselben Kerne in derselben Reihenfolge sahen.</translation>
    </message>
    <message>
        <source>With softmax twice the loss ends lower: the network without was made sure and wrong. Train longer, and look again.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Mit Softmax zweimal endet der Verlust niedriger: Das andere Netz wurde sicher und lag falsch. Trainieren Sie länger, und sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>A share below nothing cannot be. Please report this.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Einen Anteil unter null kann es nicht geben. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>As it should be.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Wie es sein soll.</translation>
    </message>
    <message>
        <source>Augmentation changes the training images at random, each time anew, so that the network learns what does not matter: a nucleus that is turned or paler is the same nucleus. A published notebook left it on for the images that examine, too.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Augmentierung verändert die Trainingsbilder zufällig, jedes Mal neu, damit das Netz lernt, worauf es nicht ankommt: Ein gedrehter oder blasserer Kern ist derselbe Kern. Ein veröffentlichtes Notebook ließ sie auch für die prüfenden Bilder eingeschaltet.</translation>
    </message>
    <message>
        <source>Augmented validation</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Augmentierte Validierung</translation>
    </message>
    <message>
        <source>Both sides are the same training to the last bit: the same seed, the same nuclei in the same order, so the same networks. Only how they are examined differs.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Beide Seiten sind bis aufs letzte Bit dasselbe Training: derselbe Startwert, dieselben Kerne in derselben Reihenfolge, also dieselben Netze. Nur die Art der Prüfung unterscheidet sich.</translation>
    </message>
    <message>
        <source>Examined on augmented images</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Geprüft an augmentierten Bildern</translation>
    </message>
    <message>
        <source>Examined on images as they are</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Geprüft an Bildern, wie sie sind</translation>
    </message>
    <message>
        <source>In the mean its loss is the same, as far as one can tell: what it wins on some nuclei it loses on others.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Im Mittel ist der Verlust gleich, soweit man es sagen kann: Was es an manchen Kernen gewinnt, verliert es an anderen.</translation>
    </message>
    <message>
        <source>No call that changed, or too few to be told from none: this network was not moved by these changes.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Keine Einstufung änderte sich, oder zu wenige, um sie von keiner zu unterscheiden: Dieses Netz ließ sich von den Veränderungen nicht bewegen.</translation>
    </message>
    <message>
        <source>No, or so few that it cannot be told from none</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Nein, oder so wenige, dass es von keiner nicht zu unterscheiden ist</translation>
    </message>
    <message>
        <source>On augmented images its loss is higher: the examination has become harder than the task.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>An augmentierten Bildern ist der Verlust höher: Die Prüfung ist schwerer geworden als die Aufgabe.</translation>
    </message>
    <message>
        <source>On augmented images its loss is lower.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>An augmentierten Bildern ist der Verlust niedriger.</translation>
    </message>
    <message>
        <source>The images that examine are changed at random, too.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Auch die prüfenden Bilder werden zufällig verändert.</translation>
    </message>
    <message>
        <source>The same network called some of the same nuclei otherwise, only because they were changed before it saw them. A score made this way is partly a throw of dice.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Dasselbe Netz stufte einige derselben Kerne anders ein, nur weil sie verändert wurden, bevor es sie sah. Eine so gewonnene Kennzahl ist teils ein Würfelwurf.</translation>
    </message>
    <message>
        <source>The same network is asked about the same nuclei, once as they are and once changed at random. Will it call some of them otherwise?</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Dasselbe Netz wird nach denselben Kernen gefragt, einmal wie sie sind und einmal zufällig verändert. Wird es einige davon anders einstufen?</translation>
    </message>
    <message>
        <source>Then the examination is another one each time. The same network is asked about the same nuclei, and its calls depend on a throw of dice. What is the best epoch is then partly luck.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Dann ist die Prüfung jedes Mal eine andere. Dasselbe Netz wird nach denselben Kernen gefragt, und seine Einstufungen hängen von einem Würfelwurf ab. Welche Epoche die beste ist, ist dann teils Glück.</translation>
    </message>
    <message>
        <source>Turned, flipped and recoloured images are good to learn from. Should they examine, too?</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Aus gedrehten, gespiegelten und umgefärbten Bildern lernt es sich gut. Sollen sie auch prüfen?</translation>
    </message>
    <message>
        <source>Yes, some</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Ja, einige</translation>
    </message>
    <message>
        <source>A pathologist looks at the chromatin: fine and open in a blast, clumped in a ripe cell; at nucleoli; at how much cytoplasm there is. The network is said to do the same. Nobody told it to.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Ein Pathologe achtet auf das Chromatin: fein und offen in einem Blasten, verklumpt in einer reifen Zelle; auf Nukleolen; darauf, wie viel Zytoplasma da ist. Vom Netz heißt es, es tue dasselbe. Niemand hat es ihm gesagt.</translation>
    </message>
    <message>
        <source>From the outline alone the classes cannot be told, as far as these patients show.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Am Umriss allein lassen sich die Klassen nicht unterscheiden, soweit diese Patienten es zeigen.</translation>
    </message>
    <message>
        <source>From the outline alone the network does worse than guessing: what it learned of the shape is the other way round in new patients.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Am Umriss allein ist das Netz schlechter als Raten: Was es über die Form gelernt hat, ist bei neuen Patienten umgekehrt.</translation>
    </message>
    <message>
        <source>How far does one get with the shape alone, without any stain or chromatin?</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Wie weit kommt man mit der Form allein, ohne Färbung und Chromatin?</translation>
    </message>
    <message>
        <source>Images as they are.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Bilder, wie sie sind.</translation>
    </message>
    <message>
        <source>It will do worse than guessing</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Es wird schlechter als Raten sein</translation>
    </message>
    <message>
        <source>No difference can be told between the nuclei and their outlines: nothing shows that the first network uses more than size and shape.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Zwischen den Kernen und ihren Umrissen lässt sich kein Unterschied erkennen: Nichts zeigt, dass das erste Netz mehr als Größe und Form verwendet.</translation>
    </message>
    <message>
        <source>No, that cannot be told from guessing</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Nein, das ist vom Raten nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>One network sees only white shapes on black. Will it tell the classes better than guessing, on new patients?</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Ein Netz sieht nur weiße Formen auf Schwarz. Wird es die Klassen bei neuen Patienten besser als durch Raten unterscheiden?</translation>
    </message>
    <message>
        <source>Only the outline</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Nur der Umriss</translation>
    </message>
    <message>
        <source>Only their outlines</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Nur ihre Umrisse</translation>
    </message>
    <message>
        <source>The nuclei</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Die Kerne</translation>
    </message>
    <message>
        <source>The nuclei themselves do better than their outlines: the inside tells something, too.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Die Kerne selbst schneiden besser ab als ihre Umrisse: Auch das Innere verrät etwas.</translation>
    </message>
    <message>
        <source>The outline alone tells the classes better than guessing. A network that scores so much may have looked at nothing else.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Der Umriss allein unterscheidet die Klassen besser als Raten. Ein Netz, das so gut abschneidet, hat vielleicht auf nichts anderes geschaut.</translation>
    </message>
    <message>
        <source>The outlines do even better than the nuclei themselves: stain and chromatin misled the network more than they helped.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Die Umrisse schneiden sogar besser ab als die Kerne selbst: Färbung und Chromatin führten das Netz mehr in die Irre, als sie halfen.</translation>
    </message>
    <message>
        <source>These images are cut out: the nucleus on black. Their outline alone shows size and shape, and also how the cutting-out went. Here one network sees the images as they are, and another one sees only white on black: each nucleus filled with white.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Diese Bilder sind freigestellt: der Kern auf Schwarz. Allein ihr Umriss zeigt Größe und Form, und auch, wie das Ausschneiden verlief. Hier sieht ein Netz die Bilder, wie sie sind, und ein anderes nur Weiß auf Schwarz: jeden Kern weiß gefüllt.</translation>
    </message>
    <message>
        <source>What the second one reaches is the least that every network&apos;s score should be compared with. It has seen no cell.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Was das zweite erreicht, ist das Mindeste, womit die Kennzahl jedes Netzes verglichen werden sollte. Es hat keine Zelle gesehen.</translation>
    </message>
    <message>
        <source>White inside the outline, black outside.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Weiß innerhalb des Umrisses, schwarz außerhalb.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>A heat map (Grad-CAM) shows from which places of a picture the evidence for a call came. Where it lies on the nucleus, people take it for a proof that the network looks at the right thing.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Eine Heatmap (Grad-CAM) zeigt, von welchen Stellen eines Bildes die Anhaltspunkte für eine Einstufung kamen. Wo sie auf dem Kern liegt, nimmt man sie für einen Beweis, dass das Netz auf das Richtige schaut.</translation>
    </message>
    <message>
        <source>A heat map that lies on the nucleus looks convincing. Would a network that has learned nothing draw it, too?</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Eine Heatmap, die auf dem Kern liegt, sieht überzeugend aus. Würde ein Netz, das nichts gelernt hat, sie auch zeichnen?</translation>
    </message>
    <message>
        <source>A network that has learned nothing keeps even more of its heat inside the nucleus. Heat on the nucleus says nothing about what was learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Ein Netz, das nichts gelernt hat, behält sogar mehr seiner Wärme innerhalb des Kerns. Wärme auf dem Kern sagt nichts darüber, was gelernt wurde.</translation>
    </message>
    <message>
        <source>But perhaps the map of any network lies there, because that is where the picture is bright and all around it is black. So one asks a second one: a copy of the first with all its weights drawn at random. It has learned nothing at all. What both maps share was not learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Aber vielleicht liegt die Karte jedes Netzes dort, weil das Bild dort hell ist und ringsum schwarz. Also fragt man ein zweites: eine Kopie des ersten, deren Gewichte alle zufällig gezogen sind. Sie hat gar nichts gelernt. Was beiden Karten gemeinsam ist, wurde nicht gelernt.</translation>
    </message>
    <message>
        <source>Does it look at the nucleus?</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Schaut es auf den Kern?</translation>
    </message>
    <message>
        <source>How much of the random copy&apos;s heat will lie inside the nucleus, compared with the trained network&apos;s?</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Wie viel der Wärme der zufälligen Kopie wird innerhalb des Kerns liegen, verglichen mit dem trainierten Netz?</translation>
    </message>
    <message>
        <source>Its copy with random weights</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Seine Kopie mit zufälligen Gewichten</translation>
    </message>
    <message>
        <source>Learned to tell the classes, divided by patient.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Hat gelernt, die Klassen zu unterscheiden, aufgeteilt nach Patient.</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>One network is trained. Then heat maps of some nuclei are drawn, by it and by its random copy, and the share of the heat that lies inside the outline is measured.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Ein Netz wird trainiert. Dann werden Heatmaps einiger Kerne gezeichnet, von ihm und von seiner zufälligen Kopie, und gemessen wird der Anteil der Wärme, der innerhalb des Umrisses liegt.</translation>
    </message>
    <message>
        <source>So does that of the network which never learned anything.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Das tut auch die des Netzes, das nie etwas gelernt hat.</translation>
    </message>
    <message>
        <source>The random copy&apos;s heat avoids the nucleus.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Die Wärme der zufälligen Kopie meidet den Kern.</translation>
    </message>
    <message>
        <source>The random copy&apos;s heat is spread about evenly.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Die Wärme der zufälligen Kopie ist etwa gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>The same network, never trained. It is asked about the same nuclei.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Dasselbe Netz, nie trainiert. Es wird nach denselben Kernen gefragt.</translation>
    </message>
    <message>
        <source>The same share, as far as one can tell</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Derselbe Anteil, soweit man es sagen kann</translation>
    </message>
    <message>
        <source>The share inside the nucleus is the same, as far as one can tell, with and without learning. Heat on the nucleus says nothing about what was learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Der Anteil innerhalb des Kerns ist mit und ohne Lernen gleich, soweit man es sagen kann. Wärme auf dem Kern sagt nichts darüber, was gelernt wurde.</translation>
    </message>
    <message>
        <source>The trained network</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Das trainierte Netz</translation>
    </message>
    <message>
        <source>The trained network keeps more of its heat inside the nucleus than its random copy: looking at the nucleus is something that it learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Das trainierte Netz behält mehr seiner Wärme innerhalb des Kerns als seine zufällige Kopie: Auf den Kern zu schauen hat es gelernt.</translation>
    </message>
    <message>
        <source>The trained network&apos;s heat avoids the nucleus: it looks at its edge, or at what lies around it.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Die Wärme des trainierten Netzes meidet den Kern: Es schaut auf den Rand oder auf das, was ringsum liegt.</translation>
    </message>
    <message>
        <source>The trained network&apos;s heat lies on the nucleus about as much as if it had been spread evenly over the picture.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Die Wärme des trainierten Netzes liegt etwa so sehr auf dem Kern, als wäre sie gleichmäßig über das Bild verteilt.</translation>
    </message>
    <message>
        <source>The trained network&apos;s heat lies on the nucleus more than if it had been spread evenly over the picture.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Die Wärme des trainierten Netzes liegt mehr auf dem Kern, als wäre sie gleichmäßig über das Bild verteilt.</translation>
    </message>
    <message>
        <source>A network that calls everything healthy is right in nine of ten cases there. It has found nobody.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Ein Netz, das alles gesund nennt, liegt dort in neun von zehn Fällen richtig. Gefunden hat es niemanden.</translation>
    </message>
    <message>
        <source>About the same</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Etwa gleich</translation>
    </message>
    <message>
        <source>Accuracy is clearly higher: it promises too much</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Die Genauigkeit ist deutlich höher: Sie verspricht zu viel</translation>
    </message>
    <message>
        <source>Accuracy is lower</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Die Genauigkeit ist niedriger</translation>
    </message>
    <message>
        <source>Accuracy is not sensitivity</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Genauigkeit ist nicht Sensitivität</translation>
    </message>
    <message>
        <source>Accuracy is the share of calls that are right. Sensitivity is the share of leukaemic nuclei that are called so. Where both classes are equally common the two tell about the same. In a screening they are not: leukaemic nuclei are rare.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Genauigkeit ist der Anteil der Einstufungen, die richtig sind. Sensitivität ist der Anteil der leukämischen Kerne, die als solche eingestuft werden. Wo beide Klassen gleich häufig sind, sagen beide etwa dasselbe. In einer Vorsorge sind sie es nicht: Leukämische Kerne sind selten.</translation>
    </message>
    <message>
        <source>Both sides learn by the same recipe, which does not balance the classes. On the first side the nuclei are as they are. On the second side only one nucleus in ten is leukaemic, in learning and in the examination.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Beide Seiten lernen nach demselben Rezept, das die Klassen nicht ausgleicht. Auf der ersten Seite sind die Kerne, wie sie sind. Auf der zweiten ist nur einer von zehn Kernen leukämisch, beim Lernen und in der Prüfung.</translation>
    </message>
    <message>
        <source>It finds fewer of the leukaemic nuclei than the network that learned from many.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Es findet weniger der leukämischen Kerne als das Netz, das von vielen gelernt hat.</translation>
    </message>
    <message>
        <source>It finds more of the leukaemic nuclei than the network that learned from many.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Es findet mehr der leukämischen Kerne als das Netz, das von vielen gelernt hat.</translation>
    </message>
    <message>
        <source>Its accuracy cannot be told from that of calling every nucleus healthy.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Seine Genauigkeit ist von der nicht zu unterscheiden, die sich ergibt, wenn man jeden Kern gesund nennt.</translation>
    </message>
    <message>
        <source>Its accuracy is better than that of calling every nucleus healthy.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Seine Genauigkeit ist besser als die, die sich ergibt, wenn man jeden Kern gesund nennt.</translation>
    </message>
    <message>
        <source>Its accuracy is worse than that of calling every nucleus healthy.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Seine Genauigkeit ist schlechter als die, die sich ergibt, wenn man jeden Kern gesund nennt.</translation>
    </message>
    <message>
        <source>Leukaemic nuclei are common</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Leukämische Kerne sind häufig</translation>
    </message>
    <message>
        <source>No difference between accuracy and sensitivity can be told, even where leukaemic nuclei are rare: this network finds them about as often as it is right.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Zwischen Genauigkeit und Sensitivität lässt sich kein Unterschied erkennen, selbst wo leukämische Kerne selten sind: Dieses Netz findet sie etwa so oft, wie es richtig liegt.</translation>
    </message>
    <message>
        <source>Of each leukaemic patient only a few nuclei are kept.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Von jedem leukämischen Patienten bleiben nur wenige Kerne.</translation>
    </message>
    <message>
        <source>One nucleus in ten is leukaemic</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Einer von zehn Kernen ist leukämisch</translation>
    </message>
    <message>
        <source>Sensitivity is higher than accuracy: this network calls too many nuclei leukaemic.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Die Sensitivität ist höher als die Genauigkeit: Dieses Netz nennt zu viele Kerne leukämisch.</translation>
    </message>
    <message>
        <source>The nuclei as they are.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Die Kerne, wie sie sind.</translation>
    </message>
    <message>
        <source>Where leukaemic nuclei are rare, accuracy promises more than sensitivity holds: the network is often right and still misses many of those it is meant to find.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Wo leukämische Kerne selten sind, verspricht die Genauigkeit mehr, als die Sensitivität hält: Das Netz liegt oft richtig und übersieht doch viele von denen, die es finden soll.</translation>
    </message>
    <message>
        <source>Where leukaemic nuclei are rare, how will the network&apos;s accuracy compare with its sensitivity?</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Wie wird die Genauigkeit des Netzes im Vergleich zu seiner Sensitivität ausfallen, wo leukämische Kerne selten sind?</translation>
    </message>
    <message>
        <source>Where the disease is rare, nine of ten calls can be right while most sick nuclei are missed.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Wo die Krankheit selten ist, können neun von zehn Einstufungen richtig sein, während die meisten kranken Kerne übersehen werden.</translation>
    </message>
    <message>
        <source>Whether it finds more or fewer of the leukaemic nuclei than the network that learned from many cannot be told.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Ob es mehr oder weniger der leukämischen Kerne findet als das Netz, das von vielen gelernt hat, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Another size of the image</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Eine andere Größe des Bildes</translation>
    </message>
    <message>
        <source>Another stain</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Eine andere Färbung</translation>
    </message>
    <message>
        <source>Both sides are the same training on the copy. The first is examined on the copy, by patient, as careful people do. The second is examined on the original images of the same nuclei. If the score falls, the network had leaned on what was planted.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Beide Seiten sind dasselbe Training an der Kopie. Die erste wird an der Kopie geprüft, nach Patient, wie es sorgfältige Leute tun. Die zweite wird an den Originalbildern derselben Kerne geprüft. Fällt die Kennzahl, hatte sich das Netz auf das Versteckte gestützt.</translation>
    </message>
    <message>
        <source>Examined on the copy</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Geprüft an der Kopie</translation>
    </message>
    <message>
        <source>Examined on the originals</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Geprüft an den Originalen</translation>
    </message>
    <message>
        <source>In real collections such things happen by themselves: the sick came from one hospital, the healthy from another one with its own scanner. A network takes whatever is easiest.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>In echten Sammlungen geschieht so etwas von selbst: Die Kranken kamen aus einem Krankenhaus, die Gesunden aus einem anderen mit eigenem Scanner. Ein Netz nimmt, was am leichtesten ist.</translation>
    </message>
    <message>
        <source>Learned from the copy, examined on the copy: other patients, the same shortcut.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Von der Kopie gelernt, an der Kopie geprüft: andere Patienten, dieselbe Abkürzung.</translation>
    </message>
    <message>
        <source>Learned from the copy, examined on the original images of the same nuclei.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Von der Kopie gelernt, an den Originalbildern derselben Kerne geprüft.</translation>
    </message>
    <message>
        <source>No difference can be told: the network does not lean on anything that the copy has and the originals have not. Nothing was planted, or it has not found it.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Kein Unterschied ist zu erkennen: Das Netz stützt sich auf nichts, was die Kopie hat und die Originale nicht. Nichts war versteckt, oder es hat es nicht gefunden.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>On the original images the score falls, although they show the same nuclei: the network leans on something that is in the copy and not in the cells. Splitting by patient did not help against that.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>An den Originalbildern fällt die Kennzahl, obwohl sie dieselben Kerne zeigen: Das Netz stützt sich auf etwas, das in der Kopie ist und nicht in den Zellen. Nach Patient aufzuteilen half dagegen nicht.</translation>
    </message>
    <message>
        <source>On the original images the score is higher. Whatever was planted did not help the network.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>An den Originalbildern ist die Kennzahl höher. Was immer versteckt war, half dem Netz nicht.</translation>
    </message>
    <message>
        <source>Something in these images gives the class away, and it is not the cell. Find it.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Etwas in diesen Bildern verrät die Klasse, und es ist nicht die Zelle. Finden Sie es.</translation>
    </message>
    <message>
        <source>Stronger JPEG compression</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Stärkere JPEG-Kompression</translation>
    </message>
    <message>
        <source>The planted shortcut</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Die versteckte Abkürzung</translation>
    </message>
    <message>
        <source>What was planted among the leukaemic nuclei?</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Was war unter den leukämischen Kernen versteckt?</translation>
    </message>
    <message>
        <source>Your teacher has made a copy of the images and planted something in it, perhaps: leukaemic nuclei may be stained a little bluer, or saved with stronger JPEG compression, or cut closer. Or nothing was planted at all. What it was is sealed in the folder of the copy.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Ihre Lehrerin oder Ihr Lehrer hat eine Kopie der Bilder gemacht und vielleicht etwas darin versteckt: Leukämische Kerne können etwas blauer gefärbt, stärker als JPEG komprimiert oder enger ausgeschnitten sein. Oder es wurde gar nichts versteckt. Was es war, liegt versiegelt im Ordner der Kopie.</translation>
    </message>
    <message>
        <source>To the network it looks like nothing it learned from: it is {distance} away from the {neighbours} most similar training images (standard deviations a feature); {share} % of these are within {limit} of other patients&apos; images.</source>
        <extracomment>likeness.far</extracomment>
        <translation>Für das Netz sieht es nach nichts aus, wovon es gelernt hat: Es liegt {distance} von den {neighbours} ähnlichsten Trainingsbildern entfernt (Standardabweichungen je Merkmal); {share} % von diesen liegen innerhalb von {limit} zu Bildern anderer Patienten.</translation>
    </message>
    <message>
        <source>The images that {run} learned from are not at {place} any more, so nothing can be compared with them.</source>
        <extracomment>likeness.no_dataset</extracomment>
        <translation>Die Bilder, von denen {run} gelernt hat, sind nicht mehr in {place}; mit ihnen lässt sich also nichts vergleichen.</translation>
    </message>
    <message>
        <source>The run {run} has no training images.</source>
        <extracomment>likeness.no_images</extracomment>
        <translation>Der Lauf {run} hat keine Trainingsbilder.</translation>
    </message>
    <message>
        <source>Likeness to the training images needs at least two patients in the training part.</source>
        <extracomment>likeness.one_patient</extracomment>
        <translation>Die Ähnlichkeit mit den Trainingsbildern braucht mindestens zwei Patienten im Trainingsteil.</translation>
    </message>
    <message>
        <source>Stopped while comparing the training images.</source>
        <extracomment>likeness.stopped</extracomment>
        <translation>Beim Vergleichen der Trainingsbilder angehalten.</translation>
    </message>
    <message>
        <source>The run begins.</source>
        <extracomment>log.begun</extracomment>
        <translation>Der Lauf beginnt.</translation>
    </message>
    <message>
        <source>The run ended: {state}. {failure}</source>
        <extracomment>log.ended</extracomment>
        <translation>Der Lauf endete: {state}. {failure}</translation>
    </message>
    <message>
        <source>, the best so far</source>
        <extracomment>log.epoch</extracomment>
        <translation>, bisher die beste</translation>
    </message>
    <message>
        <source>Epoch {epoch}: training loss {training}, validation loss {validation}, balanced accuracy {balanced}, AUROC {auroc}{best}.</source>
        <extracomment>log.epoch</extracomment>
        <translation>Epoche {epoch}: Trainingsverlust {training}, Validierungsverlust {validation}, balancierte Genauigkeit {balanced}, AUROC {auroc}{best}.</translation>
    </message>
    <message>
        <source>{engine} on {device} ({name}), {parameters} parameters.</source>
        <extracomment>log.learner</extracomment>
        <translation>{engine} auf {device} ({name}), {parameters} Parameter.</translation>
    </message>
    <message>
        <source>The run continues after epoch {epoch}; {planned} epochs are planned.</source>
        <extracomment>log.resumed</extracomment>
        <translation>Der Lauf geht nach Epoche {epoch} weiter; {planned} Epochen sind geplant.</translation>
    </message>
    <message>
        <source>The marks in {file} cannot be used: {reason}.</source>
        <extracomment>marks.damaged</extracomment>
        <translation>Die Markierungen in {file} sind nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>Marked nuclei written to {file}: {count}.</source>
        <extracomment>marks.exported</extracomment>
        <translation>Markierte Kerne nach {file} geschrieben: {count}.</translation>
    </message>
    <message>
        <source>Marks from {file}: {fresh} new, {later} in the place of older ones, {older} older than what is here and left out, {same} known already.</source>
        <extracomment>marks.imported</extracomment>
        <translation>Markierungen aus {file}: {fresh} neu, {later} an Stelle älterer, {older} älter als die hiesigen und weggelassen, {same} schon bekannt.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Nucleoscope, which this one cannot read. Update the program.</source>
        <extracomment>marks.newer</extracomment>
        <translation>{file} wurde von einem neueren Nucleoscope geschrieben, das dieses nicht lesen kann. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Marks changed what was learned: left out as doubtful or poor: {left_out}; learned under a reviewer&apos;s class: {relabelled}; reviewers: {reviewers}. The nuclei that examine keep their published labels.</source>
        <extracomment>marks.used</extracomment>
        <translation>Markierungen haben verändert, was gelernt wurde: als zweifelhaft oder schlecht weggelassen: {left_out}; unter der Klasse eines Begutachters gelernt: {relabelled}; Begutachter: {reviewers}. Die prüfenden Kerne behalten ihre veröffentlichten Labels.</translation>
    </message>
    <message>
        <source>Looking for images with something around their nucleus</source>
        <extracomment>mask.looking</extracomment>
        <translation>Bilder mit etwas um den Kern herum werden gesucht</translation>
    </message>
    <message>
        <source>No nucleus stands out in {file}, so it could not be masked. Classify it as it is.</source>
        <extracomment>mask.no_nucleus</extracomment>
        <translation>In {file} hebt sich kein Kern ab, er konnte also nicht freigestellt werden. Stufen Sie das Bild ein, wie es ist.</translation>
    </message>
    <message>
        <source>Stopped while looking for images to mask.</source>
        <extracomment>mask.stopped</extracomment>
        <translation>Beim Suchen nach Bildern zum Freistellen angehalten.</translation>
    </message>
    <message>
        <source>Comparing with the training images</source>
        <extracomment>notes.looking</extracomment>
        <translation>Mit den Trainingsbildern wird verglichen</translation>
    </message>
    <message>
        <source>Stopped while looking at the images.</source>
        <extracomment>notes.stopped</extracomment>
        <translation>Beim Ansehen der Bilder angehalten.</translation>
    </message>
    <message>
        <source>{folder} is no run: there is no run.json in it. Choose the folder that holds run.json.</source>
        <extracomment>open.no_run</extracomment>
        <translation>{folder} ist kein Lauf: Es gibt dort keine run.json. Wählen Sie den Ordner, der run.json enthält.</translation>
    </message>
    <message>
        <source>The pinned nuclei in {file} cannot be used: {reason}.</source>
        <extracomment>pins.damaged</extracomment>
        <translation>Die angehefteten Kerne in {file} sind nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Nucleoscope.</source>
        <extracomment>pins.newer</extracomment>
        <translation>{file} wurde von einem neueren Nucleoscope geschrieben.</translation>
    </message>
    <message>
        <source>{file} is just being begun.</source>
        <extracomment>pixels.begun</extracomment>
        <translation>{file} wird gerade erst begonnen.</translation>
    </message>
    <message>
        <source>No more decoded images are kept in {file}: {reason}. They are decoded again when needed.</source>
        <extracomment>pixels.full</extracomment>
        <translation>In {file} werden keine dekodierten Bilder mehr aufbewahrt: {reason}. Sie werden bei Bedarf noch einmal dekodiert.</translation>
    </message>
    <message>
        <source>Decoded images are not kept on this platform.</source>
        <extracomment>pixels.platform</extracomment>
        <translation>Dekodierte Bilder werden auf dieser Plattform nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>{file} could not be made: {reason}.</source>
        <extracomment>pixels.store</extracomment>
        <translation>{file} konnte nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{layer} lies on {there} and not on {device}: each step would copy it, or fail.</source>
        <extracomment>placement.device</extracomment>
        <translation>{layer} liegt auf {there} und nicht auf {device}: Jeder Schritt würde kopieren oder scheitern.</translation>
    </message>
    <message>
        <source>{operation} of {layer} ran on {there} and not on {device}: this device does not know it, and each step would wait for a copy there and back.</source>
        <extracomment>placement.fallback</extracomment>
        <translation>{operation} von {layer} lief auf {there} und nicht auf {device}: Dieses Gerät kennt sie nicht, und jeder Schritt würde auf eine Kopie hin und zurück warten.</translation>
    </message>
    <message>
        <source>What {layer} sees differs from the processor&apos;s by {difference} % where {allowed} % is usual: the operation before it computes something else on this device.</source>
        <extracomment>placement.forward</extracomment>
        <translation>Was {layer} sieht, weicht um {difference} % von dem des Prozessors ab, wo {allowed} % üblich sind: Die Operation davor rechnet auf diesem Gerät etwas anderes.</translation>
    </message>
    <message>
        <source>Checked one batch on {device} in {precision}: {tensors} tensors are where they belong, and the {layers} layers agree with the processor in double precision within {difference} % ({tolerance} % is allowed).</source>
        <extracomment>placement.good</extracomment>
        <translation>Ein Batch auf {device} in {precision} geprüft: {tensors} Tensoren liegen, wo sie hingehören, und die {layers} Schichten stimmen mit dem Prozessor in doppelter Genauigkeit auf {difference} % überein ({tolerance} % sind erlaubt).</translation>
    </message>
    <message>
        <source>The gradient of {layer} differs from the processor&apos;s by {difference} % where {allowed} % is usual.</source>
        <extracomment>placement.gradient</extracomment>
        <translation>Der Gradient von {layer} weicht um {difference} % von dem des Prozessors ab, wo {allowed} % üblich sind.</translation>
    </message>
    <message>
        <source>{layer} is not stored channels-last: it would be rearranged in each step.</source>
        <extracomment>placement.layout</extracomment>
        <translation>{layer} ist nicht channels-last gespeichert: In jedem Schritt würde umgeordnet.</translation>
    </message>
    <message>
        <source>{layer} gets no gradient: it would not learn.</source>
        <extracomment>placement.no_gradient</extracomment>
        <translation>{layer} bekommt keinen Gradienten: Die Schicht würde nicht lernen.</translation>
    </message>
    <message>
        <source>{layer} computes in {there} numbers and not in bf16 as asked for.</source>
        <extracomment>placement.precision</extracomment>
        <translation>{layer} rechnet in {there}-Zahlen und nicht in bf16 wie verlangt.</translation>
    </message>
    <message>
        <source>{first} {others} more findings of this kind are in the run&apos;s log.</source>
        <extracomment>placement.problems</extracomment>
        <translation>{first} {others} weitere Befunde dieser Art stehen im Protokoll des Laufs.</translation>
    </message>
    <message>
        <source>{layer} holds {there} and not {type} numbers.</source>
        <extracomment>placement.type</extracomment>
        <translation>{layer} enthält {there}- und keine {type}-Zahlen.</translation>
    </message>
    <message>
        <source>This engine does not check where its tensors are.</source>
        <extracomment>placement.unsupported</extracomment>
        <translation>Dieses Lernmodul prüft nicht, wo seine Tensoren liegen.</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>places.cache</extracomment>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Own recipes</source>
        <extracomment>places.config</extracomment>
        <translation>Eigene Rezepte</translation>
    </message>
    <message>
        <source>Runs and marks</source>
        <extracomment>places.data</extracomment>
        <translation>Läufe und Markierungen</translation>
    </message>
    <message>
        <source>Recipes and weights</source>
        <extracomment>places.resources</extracomment>
        <translation>Rezepte und Gewichte</translation>
    </message>
    <message>
        <source>The seal was changed after the cue was planted: it does not fit its hash.</source>
        <extracomment>plant.changed</extracomment>
        <translation>Das Siegel wurde nach dem Verstecken geändert: Es passt nicht zu seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>A shortcut is planted among images whose classes lie in folders of their own.</source>
        <extracomment>plant.classes</extracomment>
        <translation>Eine Abkürzung wird unter Bildern versteckt, deren Klassen in eigenen Ordnern liegen.</translation>
    </message>
    <message>
        <source>Copying the images</source>
        <extracomment>plant.copying</extracomment>
        <translation>Die Bilder werden kopiert</translation>
    </message>
    <message>
        <source>The seal {file} was damaged: {reason}.</source>
        <extracomment>plant.damaged</extracomment>
        <translation>Das Siegel {file} wurde beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The copy could not be written to {folder}: {reason}.</source>
        <extracomment>plant.folder</extracomment>
        <translation>Die Kopie konnte nicht nach {folder} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is no copy with something planted in it. Plant something first.</source>
        <extracomment>plant.none</extracomment>
        <translation>{folder} ist keine Kopie, in der etwas versteckt ist. Verstecken Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Copying was stopped; nothing was kept.</source>
        <extracomment>plant.stopped</extracomment>
        <translation>Das Kopieren wurde angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Comparing with what the run learned from</source>
        <extracomment>prediction.hashing_dataset</extracomment>
        <translation>Verglichen wird mit dem, wovon der Lauf gelernt hat</translation>
    </message>
    <message>
        <source>Reading what the run learned from</source>
        <extracomment>prediction.hashing_run</extracomment>
        <translation>Gelesen wird, wovon der Lauf gelernt hat</translation>
    </message>
    <message>
        <source>The run {run} has no model yet: none of its epochs was finished, or {file} was deleted.</source>
        <extracomment>prediction.no_model</extracomment>
        <translation>Der Lauf {run} hat noch kein Modell: Keine seiner Epochen wurde abgeschlossen, oder {file} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Stopped after {count} images.</source>
        <extracomment>prediction.stopped</extracomment>
        <translation>Nach {count} Bildern angehalten.</translation>
    </message>
    <message>
        <source>Stopped while comparing images.</source>
        <extracomment>prediction.stopped_comparing</extracomment>
        <translation>Beim Vergleichen von Bildern angehalten.</translation>
    </message>
    <message>
        <source>Prediction {row} names class {truth} or {predicted}, and there are {count} classes.</source>
        <extracomment>predictions.class</extracomment>
        <translation>Vorhersage {row} nennt Klasse {truth} oder {predicted}, und es gibt {count} Klassen.</translation>
    </message>
    <message>
        <source>The predictions are of {count} classes, and {given} were described.</source>
        <extracomment>predictions.positive</extracomment>
        <translation>Die Vorhersagen gelten {count} Klassen, und {given} wurden beschrieben.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>processor.instructions</extracomment>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>processor.memory</extracomment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>system.not_known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>processor.name</extracomment>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>processor.threads</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>program.environment</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>program.system</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <extracomment>program.version</extracomment>
        <translation>Nucleoscope</translation>
    </message>
    <message>
        <source>A map needs the features of at least {count} nuclei.</source>
        <extracomment>projection.few</extracomment>
        <translation>Eine Karte braucht die Merkmale von mindestens {count} Kernen.</translation>
    </message>
    <message>
        <source>The network&apos;s features hold numbers that are not finite, so no map can be drawn of them. A training with a lower learning rate usually mends this.</source>
        <extracomment>projection.numbers</extracomment>
        <translation>Die Merkmale des Netzes enthalten Zahlen, die nicht endlich sind; eine Karte lässt sich also nicht zeichnen. Ein Training mit niedrigerer Lernrate behebt das meist.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>projection.stopped</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>{file} needs more memory than there is.</source>
        <extracomment>pytorch.memory</extracomment>
        <translation>{file} braucht mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <source>{file} is not used: {reason}. Take the weights as .safetensors, or a .pth file with a state_dict alone.</source>
        <extracomment>pytorch.refused</extracomment>
        <translation>{file} wird nicht verwendet: {reason}. Nehmen Sie die Gewichte als .safetensors oder als .pth-Datei mit nur einem state_dict.</translation>
    </message>
    <message>
        <source>The quiz in {file} cannot be gone on with: {reason}.</source>
        <extracomment>quiz.damaged</extracomment>
        <translation>Das Quiz in {file} kann nicht fortgesetzt werden: {reason}.</translation>
    </message>
    <message>
        <source>No quiz was left unfinished.</source>
        <extracomment>quiz.none</extracomment>
        <translation>Kein Quiz wurde unfertig zurückgelassen.</translation>
    </message>
    <message>
        <source>The quiz in {file} is about other images than these.</source>
        <extracomment>quiz.other_dataset</extracomment>
        <translation>Das Quiz in {file} handelt von anderen Bildern als diesen.</translation>
    </message>
    <message>
        <source>The recipe {file} cannot be used: at {place}, {problem}.</source>
        <extracomment>recipe.invalid</extracomment>
        <translation>Das Rezept {file} ist nicht zu gebrauchen: bei {place}: {problem}.</translation>
    </message>
    <message>
        <source>{file} is not listed: a shipped recipe is called {name}, too. Rename the file.</source>
        <extracomment>recipe.name_taken</extracomment>
        <translation>{file} wird nicht aufgeführt: Ein mitgeliefertes Rezept heißt ebenfalls {name}. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>There is no recipe called {name}. There are: {names}. A file ending in .json may be named, too.</source>
        <extracomment>recipe.not_found</extracomment>
        <translation>Ein Rezept namens {name} gibt es nicht. Vorhanden: {names}. Auch eine Datei, die auf .json endet, kann genannt werden.</translation>
    </message>
    <message>
        <source>For classrooms. The network looks at every nucleus once and is not changed; what it saw is kept. Only the last layer learns, in a second or two, so that other patients, another balance or fewer nuclei are answered at once. It is weaker than a network of which every layer learns.</source>
        <extracomment>recipes/instant</extracomment>
        <translation>Für den Unterricht. Das Netz sieht jeden Kern einmal an und wird nicht verändert; was es sah, wird aufbewahrt. Nur die letzte Schicht lernt, in ein bis zwei Sekunden, sodass andere Patienten, eine andere Gewichtung oder weniger Kerne sofort beantwortet werden. Es ist schwächer als ein Netz, von dem jede Schicht lernt.</translation>
    </message>
    <message>
        <source>Instant: a head on a network that stays as it is</source>
        <extracomment>recipes/instant</extracomment>
        <translation>Sofort: ein Kopf auf einem Netz, das bleibt, wie es ist</translation>
    </message>
    <message>
        <source>A published notebook, repeated faithfully with its mistakes: pictures of one patient are on both sides of the split, softmax is applied twice, and the validation pictures are changed at random like the training ones. Its accuracy of 0.90 means less than it seems: compare it with the default.</source>
        <extracomment>recipes/leukemia_mobilenet</extracomment>
        <translation>Ein veröffentlichtes Notebook, mit seinen Fehlern treu wiederholt: Bilder eines Patienten sind auf beiden Seiten der Aufteilung, Softmax wird zweimal angewandt, und die Validierungsbilder werden zufällig verändert wie die Trainingsbilder. Die Genauigkeit von 0,90 bedeutet weniger, als es scheint: Vergleichen Sie mit der Vorgabe.</translation>
    </message>
    <message>
        <source>Notebook: leukemia with MobileNetV2</source>
        <extracomment>recipes/leukemia_mobilenet</extracomment>
        <translation>Notebook: Leukämie mit MobileNetV2</translation>
    </message>
    <message>
        <source>A published notebook, repeated faithfully: the network itself stays as it was trained on everyday pictures, only a last layer is learned, and pictures of one patient are on both sides of the split (80 to 20, seed 42 in the notebook). With the folders fold_0, fold_1 and fold_2 as classes it learns to tell folders apart, not cells. It needs pretrained ResNet-18 weights.</source>
        <extracomment>recipes/leukemia_resnet18</extracomment>
        <translation>Ein veröffentlichtes Notebook, treu wiederholt: Das Netz selbst bleibt, wie es an Alltagsbildern trainiert wurde, nur eine letzte Schicht wird gelernt, und Bilder eines Patienten sind auf beiden Seiten der Aufteilung (80 zu 20, Startwert 42 im Notebook). Mit den Ordnern fold_0, fold_1 und fold_2 als Klassen lernt es Ordner zu unterscheiden, nicht Zellen. Es braucht vortrainierte ResNet-18-Gewichte.</translation>
    </message>
    <message>
        <source>Notebook: leukemia with ResNet-18</source>
        <extracomment>recipes/leukemia_resnet18</extracomment>
        <translation>Notebook: Leukämie mit ResNet-18</translation>
    </message>
    <message>
        <source>MobileNetV2, for patients it has not seen</source>
        <extracomment>recipes/mobilenetv2</extracomment>
        <translation>MobileNetV2, für Patienten, die es nicht gesehen hat</translation>
    </message>
    <message>
        <source>A larger, older and very well studied network. It starts from random numbers, so it needs more passes over the pictures than the default; name a weights file to start from pretrained ones.</source>
        <extracomment>recipes/resnet18</extracomment>
        <translation>Ein größeres, älteres und sehr gut untersuchtes Netz. Es beginnt mit Zufallszahlen und braucht deshalb mehr Durchgänge durch die Bilder als die Vorgabe; nennen Sie eine Datei mit Gewichten, um mit vortrainierten zu beginnen.</translation>
    </message>
    <message>
        <source>ResNet-18</source>
        <extracomment>recipes/resnet18</extracomment>
        <translation>ResNet-18</translation>
    </message>
    <message>
        <source>A network of a few layers that starts from random numbers and needs no download. It learns the drawn demo nuclei in about a minute on an ordinary computer: good for a first try and for a classroom.</source>
        <extracomment>recipes/small</extracomment>
        <translation>Ein Netz aus wenigen Schichten, das mit Zufallszahlen beginnt und nichts herunterladen muss. Es lernt die gezeichneten Demo-Kerne auf einem gewöhnlichen Rechner in etwa einer Minute: gut für einen ersten Versuch und für den Unterricht.</translation>
    </message>
    <message>
        <source>Small network, from nothing</source>
        <extracomment>recipes/small</extracomment>
        <translation>Kleines Netz, von Grund auf</translation>
    </message>
    <message>
        <source>The weight decay must be more than 0: without it the coefficients can grow without end.</source>
        <extracomment>regression.no_ridge</extracomment>
        <translation>Der Weight Decay muss größer als 0 sein: Ohne ihn können die Koeffizienten endlos wachsen.</translation>
    </message>
    <message>
        <source>There is nothing to tell apart: all that is to be learned from is of one class.</source>
        <extracomment>regression.one_class</extracomment>
        <translation>Es gibt nichts zu unterscheiden: Alles, wovon gelernt werden soll, gehört zu einer Klasse.</translation>
    </message>
    <message>
        <source>Stopped before the head was fitted.</source>
        <extracomment>regression.stopped</extracomment>
        <translation>Angehalten, bevor der Kopf angepasst war.</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <extracomment>report.there</extracomment>
        <translation>Der Bericht liegt in {file}.</translation>
    </message>
    <message>
        <source>Of what was shown nothing is called wrong: these are all mistakes.</source>
        <extracomment>results.no_mistakes</extracomment>
        <translation>Nichts vom Gezeigten wurde falsch genannt: Das sind alle Fehler.</translation>
    </message>
    <message>
        <source>The run {folder} is being written by {owner}. Wait until that training has ended, or stop it there.</source>
        <extracomment>run.busy</extracomment>
        <translation>Der Lauf {folder} wird gerade von {owner} geschrieben. Warten Sie, bis dieses Training endet, oder halten Sie es dort an.</translation>
    </message>
    <message>
        <source>The run&apos;s description {file} cannot be used: {reason}.</source>
        <extracomment>run.damaged</extracomment>
        <translation>Die Beschreibung des Laufs {file} ist nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>The run {folder} could not be deleted: {reason}.</source>
        <extracomment>run.delete</extracomment>
        <translation>Der Lauf {folder} konnte nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>{finished} epochs are finished already; {epochs} in all were asked for.</source>
        <extracomment>run.fewer_epochs</extracomment>
        <translation>{finished} Epochen sind schon abgeschlossen; insgesamt {epochs} wurden verlangt.</translation>
    </message>
    <message>
        <source>The run&apos;s folder {folder} cannot be used: {reason}.</source>
        <extracomment>run.folder</extracomment>
        <translation>Der Ordner {folder} des Laufs ist nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the run.</source>
        <extracomment>run.folder_taken</extracomment>
        <translation>{folder} ist nicht leer. Wählen Sie für den Lauf einen neuen Ordner.</translation>
    </message>
    <message>
        <source>{folder} is not a run: it has no run.json.</source>
        <extracomment>run.missing</extracomment>
        <translation>{folder} ist kein Lauf: Es gibt dort keine run.json.</translation>
    </message>
    <message>
        <source>The images of this run are needed to continue it. They were opened from {location}.</source>
        <extracomment>run.no_dataset</extracomment>
        <translation>Die Bilder dieses Laufs werden zum Fortsetzen gebraucht. Sie wurden aus {location} geöffnet.</translation>
    </message>
    <message>
        <source>{dataset} has other classes than the run {run} was trained on.</source>
        <extracomment>run.other_classes</extracomment>
        <translation>{dataset} hat andere Klassen als die, an denen der Lauf {run} trainiert wurde.</translation>
    </message>
    <message>
        <source>{dataset} is not the dataset of this run: {missing} of its {count} images are not there. It was trained on {name}, opened from {location}.</source>
        <extracomment>run.other_dataset</extracomment>
        <translation>{dataset} ist nicht der Datensatz dieses Laufs: {missing} der {count} Bilder sind nicht da. Er wurde an {name} trainiert, geöffnet aus {location}.</translation>
    </message>
    <message>
        <source>Split by published fold: {fold} validates.</source>
        <extracomment>run.summary.by_fold</extracomment>
        <translation>Aufgeteilt nach veröffentlichtem Fold: {fold} validiert.</translation>
    </message>
    <message>
        <source>Split by image, seed {seed}: patients stand on both sides.</source>
        <extracomment>run.summary.by_image</extracomment>
        <translation>Aufgeteilt nach Bild, Startwert {seed}: Patienten stehen auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Split by published fold: the last one validates.</source>
        <extracomment>run.summary.by_last_fold</extracomment>
        <translation>Aufgeteilt nach veröffentlichtem Fold: der letzte validiert.</translation>
    </message>
    <message>
        <source>Split by patient, seed {seed}.</source>
        <extracomment>run.summary.by_subject</extracomment>
        <translation>Aufgeteilt nach Patient, Startwert {seed}.</translation>
    </message>
    <message>
        <source>Patients who share pictures, kept on one side: {groups}.</source>
        <extracomment>run.summary.linked</extracomment>
        <translation>Patienten mit gemeinsamen Bildern, auf einer Seite gehalten: {groups}.</translation>
    </message>
    <message>
        <source>Patients who share pictures, not kept together: {groups}.</source>
        <extracomment>run.summary.linked.apart</extracomment>
        <translation>Patienten mit gemeinsamen Bildern, nicht zusammengehalten: {groups}.</translation>
    </message>
    <message>
        <source>To be better than: always saying {class} (accuracy {accuracy}, balanced accuracy {balanced}).</source>
        <extracomment>run.summary.majority</extracomment>
        <translation>Zu übertreffen: immer {class} zu sagen (Genauigkeit {accuracy}, balancierte Genauigkeit {balanced}).</translation>
    </message>
    <message>
        <source>Findings left open: none.</source>
        <extracomment>run.summary.no_findings</extracomment>
        <translation>Offen gebliebene Befunde: keine.</translation>
    </message>
    <message>
        <source>Left open: {finding}</source>
        <extracomment>run.summary.open</extracomment>
        <translation>Offen geblieben: {finding}</translation>
    </message>
    <message>
        <source>And than the outline alone (silhouette baseline): AUROC {auroc} (95 % interval {low} to {high}), balanced accuracy {balanced}.</source>
        <extracomment>run.summary.silhouette</extracomment>
        <translation>Und der Umriss allein (Silhouetten-Referenz): AUROC {auroc} (95-%-Intervall {low} bis {high}), balancierte Genauigkeit {balanced}.</translation>
    </message>
    <message>
        <source>The test part was never opened.</source>
        <extracomment>run.summary.test_closed</extracomment>
        <translation>Der Testteil wurde nie geöffnet.</translation>
    </message>
    <message>
        <source>The test part was opened once, on {time}.</source>
        <extracomment>run.summary.test_opened</extracomment>
        <translation>Der Testteil wurde einmal geöffnet, am {time}.</translation>
    </message>
    <message>
        <source>The test part was opened {count} times, last on {time}.</source>
        <extracomment>run.summary.test_opened</extracomment>
        <translation>Der Testteil wurde {count}-mal geöffnet, zuletzt am {time}.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <extracomment>run.table</extracomment>
        <translation>{file} ist nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>A tensor of whole numbers stands where one of real numbers is needed.</source>
        <extracomment>safetensors.integers</extracomment>
        <translation>Ein Tensor aus ganzen Zahlen steht, wo einer aus reellen gebraucht wird.</translation>
    </message>
    <message>
        <source>{file} is not a usable safetensors file: {reason}.</source>
        <extracomment>safetensors.refused</extracomment>
        <translation>{file} ist keine brauchbare safetensors-Datei: {reason}.</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}.</source>
        <extracomment>safetensors.tensors</extracomment>
        <translation>{file} wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <extracomment>sample.failed</extracomment>
        <translation>{file} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not part of this dataset.</source>
        <extracomment>sample.not_found</extracomment>
        <translation>{file} gehört nicht zu diesem Datensatz.</translation>
    </message>
    <message>
        <source>{file}: a contact sheet is saved as .pdf or .png.</source>
        <extracomment>sheet.ending</extracomment>
        <translation>{file}: Ein Kontaktbogen wird als .pdf oder .png gespeichert.</translation>
    </message>
    <message>
        <source>The contact sheet is in {file}.</source>
        <extracomment>sheet.there</extracomment>
        <translation>Der Kontaktbogen liegt in {file}.</translation>
    </message>
    <message>
        <source>{count} nuclei are too many for one picture. Save them as .pdf, or select fewer.</source>
        <extracomment>sheet.too_high</extracomment>
        <translation>{count} Kerne sind zu viele für ein Bild. Speichern Sie sie als .pdf, oder wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>Split by image: cells of the same patient are in training and in validation. The scores will look better than they are for new patients.</source>
        <extracomment>split.by_image</extracomment>
        <translation>Nach Bild aufgeteilt: Zellen desselben Patienten sind im Training und in der Validierung. Die Kennzahlen werden besser aussehen, als sie für neue Patienten sind.</translation>
    </message>
    <message>
        <source>No images of {class} would be left for the {part} part: it has too few patients, counting those with identical images as one. Add patients of {class}, or split by image.</source>
        <extracomment>split.class_missing</extracomment>
        <translation>Für den {part}-Teil bliebe kein Bild der Klasse {class}: Sie hat zu wenige Patienten, solche mit identischen Bildern als einer gezählt. Nehmen Sie Patienten mit {class} hinzu, oder teilen Sie nach Bild auf.</translation>
    </message>
    <message>
        <source>No images of {class} would be left for the {part} part with these folds. Choose another fold, or split by patient.</source>
        <extracomment>split.class_missing_fold</extracomment>
        <translation>Mit diesen Folds bliebe für den {part}-Teil kein Bild der Klasse {class}. Wählen Sie einen anderen Fold, oder teilen Sie nach Patient auf.</translation>
    </message>
    <message>
        <source>No images of {class} would be left for the {part} part. Add images of {class}.</source>
        <extracomment>split.class_missing_image</extracomment>
        <translation>Für den {part}-Teil bliebe kein Bild der Klasse {class}. Nehmen Sie Bilder der Klasse {class} hinzu.</translation>
    </message>
    <message>
        <source>The {part} part holds no images of {class}: there are too few patients for three parts.</source>
        <extracomment>split.class_missing_test</extracomment>
        <translation>Der {part}-Teil enthält kein Bild der Klasse {class}: Es gibt zu wenige Patienten für drei Teile.</translation>
    </message>
    <message>
        <source>The {part} part holds only {count} patients with {class}: its scores may be very different for others.</source>
        <extracomment>split.few_subjects</extracomment>
        <translation>Der {part}-Teil enthält nur {count} Patienten mit {class}: Seine Kennzahlen können bei anderen ganz anders sein.</translation>
    </message>
    <message>
        <source>A split by fold with a test part needs three folds, and there are {count}. Do without the test part, or split by patient.</source>
        <extracomment>split.fold_test</extracomment>
        <translation>Eine Aufteilung nach Fold mit Testteil braucht drei Folds, und es gibt {count}. Verzichten Sie auf den Testteil, oder teilen Sie nach Patient auf.</translation>
    </message>
    <message>
        <source>{share} % of the images of {class} are for validation instead of {wanted} %: patients are not divided.</source>
        <extracomment>split.fraction</extracomment>
        <translation>{share} % der Bilder der Klasse {class} dienen der Validierung statt {wanted} %: Patienten werden nicht geteilt.</translation>
    </message>
    <message>
        <source>The file hashes do not belong to {dataset}. Hash its files again.</source>
        <extracomment>split.hashes</extracomment>
        <translation>Die Prüfsummen der Dateien gehören nicht zu {dataset}. Berechnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{count} images are left out: their patients share identical images with the validation or test side.</source>
        <extracomment>split.left_out_linked</extracomment>
        <translation>{count} Bilder werden weggelassen: Ihre Patienten haben mit der Validierungs- oder Testseite identische Bilder gemeinsam.</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>split.link_similar</extracomment>
        <translation>wahr</translation>
    </message>
    <message>
        <source>{dataset} has no classes, so there is nothing to learn. Open a folder with one folder for each class.</source>
        <extracomment>split.no_classes</extracomment>
        <translation>{dataset} hat keine Klassen, es gibt also nichts zu lernen. Öffnen Sie einen Ordner mit einem Unterordner je Klasse.</translation>
    </message>
    <message>
        <source>{dataset} has {count} published folds, and a split by fold needs two. Split by patient.</source>
        <extracomment>split.no_folds</extracomment>
        <translation>{dataset} hat {count} veröffentlichte Folds, und eine Aufteilung nach Fold braucht zwei. Teilen Sie nach Patient auf.</translation>
    </message>
    <message>
        <source>The {part} part holds a single patient with {class}: its scores tell about this one patient.</source>
        <extracomment>split.one_subject</extracomment>
        <translation>Der {part}-Teil enthält einen einzigen Patienten mit {class}: Seine Kennzahlen gelten diesem einen Patienten.</translation>
    </message>
    <message>
        <source>The patients are not known: each image counts as its own patient. If several are of the same patient, the scores will look better than they are for new patients.</source>
        <extracomment>split.subjects_unknown</extracomment>
        <translation>Die Patienten sind nicht bekannt: Jedes Bild zählt als eigener Patient. Stammen mehrere vom selben, werden die Kennzahlen besser aussehen, als sie für neue Patienten sind.</translation>
    </message>
    <message>
        <source>The test part must be at least 0 % and less than 100 % of the images.</source>
        <extracomment>split.test_fraction</extracomment>
        <translation>Der Testteil muss mindestens 0 % und weniger als 100 % der Bilder umfassen.</translation>
    </message>
    <message>
        <source>On purpose only {count} of {all} training images were learned from, of {subjects} patients.</source>
        <extracomment>split.thinned</extracomment>
        <translation>Absichtlich wurde nur von {count} der {all} Trainingsbilder gelernt, von {subjects} Patienten.</translation>
    </message>
    <message>
        <source>There is no fold {fold}. The folds are {folds}.</source>
        <extracomment>split.unknown_fold</extracomment>
        <translation>Einen Fold {fold} gibt es nicht. Die Folds sind {folds}.</translation>
    </message>
    <message>
        <source>Fit {done} of {count}</source>
        <extracomment>study.activity</extracomment>
        <translation>Anpassung {done} von {count}</translation>
    </message>
    <message>
        <source>{run} has no training part of its own, or nothing that examines: the run of one fold, or of a training, has.</source>
        <extracomment>study.no_parts</extracomment>
        <translation>{run} hat keinen eigenen Trainingsteil oder nichts, was prüft: Der Lauf eines Folds oder eines Trainings hat es.</translation>
    </message>
    <message>
        <source>Learning engine</source>
        <extracomment>system.engine</extracomment>
        <translation>Lernmodul</translation>
    </message>
    <message>
        <source>not loaded</source>
        <extracomment>system.engine_absent</extracomment>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>Little for a training: its batches are worked on in parts, which takes longer.</source>
        <extracomment>system.little_memory</extracomment>
        <translation>Wenig für ein Training: Seine Batches werden in Teilen bearbeitet, was länger dauert.</translation>
    </message>
    <message>
        <source>This processor has no AVX2. All works, but training and predicting take about twice as long.</source>
        <extracomment>system.no_avx2</extracomment>
        <translation>Dieser Prozessor hat kein AVX2. Alles funktioniert, doch Training und Vorhersage dauern etwa doppelt so lang.</translation>
    </message>
    <message>
        <source>The command line works without one, the window does not open.</source>
        <extracomment>system.no_display</extracomment>
        <translation>Die Befehlszeile funktioniert ohne, das Fenster öffnet sich nicht.</translation>
    </message>
    <message>
        <source>Weights cannot be fetched from here: Qt finds no OpenSSL. Everything else works.</source>
        <extracomment>system.no_encryption</extracomment>
        <translation>Von hier lassen sich keine Gewichte holen: Qt findet kein OpenSSL. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>The window&apos;s texts cannot be drawn whole: {missing} are missing. Install a font, on Debian and Ubuntu: apt install fonts-dejavu-core</source>
        <extracomment>system.no_fonts</extracomment>
        <translation>Die Texte des Fensters lassen sich nicht vollständig zeichnen: {missing} fehlen. Installieren Sie eine Schrift, unter Debian und Ubuntu: apt install fonts-dejavu-core</translation>
    </message>
    <message>
        <source>Qt lacks its plugin for SVG pictures. Install it, on Debian and Ubuntu: apt install libqt6svg6</source>
        <extracomment>system.no_icons</extracomment>
        <translation>Qt fehlt sein Plugin für SVG-Bilder. Installieren Sie es, unter Debian und Ubuntu: apt install libqt6svg6</translation>
    </message>
    <message>
        <source>{reason} The command line works without a window. Look at DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM in the environment, and whether Qt&apos;s plugin for the display is installed.</source>
        <extracomment>system.no_window</extracomment>
        <translation>{reason} Die Befehlszeile funktioniert ohne Fenster. Sehen Sie nach DISPLAY, WAYLAND_DISPLAY und QT_QPA_PLATFORM in der Umgebung, und ob Qts Plugin für die Anzeige installiert ist.</translation>
    </message>
    <message>
        <source>A training would not run there: {reason}</source>
        <extracomment>system.not_checked</extracomment>
        <translation>Ein Training würde dort nicht laufen: {reason}</translation>
    </message>
    <message>
        <source>Less than {spare} are free: decoded images are not kept there, and each training decodes its images anew.</source>
        <extracomment>system.pixel_store_full</extracomment>
        <translation>Weniger als {spare} sind frei: Dekodierte Bilder werden dort nicht aufbewahrt, und jedes Training dekodiert seine Bilder neu.</translation>
    </message>
    <message>
        <source>The disk is nearly full: what is written there may be lost. Make room, or name a folder on another disk in the environment: NUCLEOSCOPE_HOME.</source>
        <extracomment>system.place_full</extracomment>
        <translation>Der Datenträger ist fast voll: Was dort geschrieben wird, kann verloren gehen. Schaffen Sie Platz, oder nennen Sie in der Umgebung einen Ordner auf einem anderen Datenträger: NUCLEOSCOPE_HOME.</translation>
    </message>
    <message>
        <source>{reason} NUCLEOSCOPE_HOME in the environment names another folder for all that the program keeps.</source>
        <extracomment>system.place_unwritable</extracomment>
        <translation>{reason} NUCLEOSCOPE_HOME in der Umgebung nennt einen anderen Ordner für alles, was das Programm aufbewahrt.</translation>
    </message>
    <message>
        <source>{reason} Install the program again.</source>
        <extracomment>system.recipe_damaged</extracomment>
        <translation>{reason} Installieren Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>This is no report of a system check: {reason}.</source>
        <extracomment>system.report</extracomment>
        <translation>Das ist kein Bericht einer Systemprüfung: {reason}.</translation>
    </message>
    <message>
        <source>Files that come with the program are missing. Install it again, or name their folder in the environment: NUCLEOSCOPE_RESOURCES.</source>
        <extracomment>system.resources_missing</extracomment>
        <translation>Dateien, die zum Programm gehören, fehlen. Installieren Sie es noch einmal, oder nennen Sie ihren Ordner in der Umgebung: NUCLEOSCOPE_RESOURCES.</translation>
    </message>
    <message>
        <source>Devices that can train</source>
        <extracomment>system.section.devices</extracomment>
        <translation>Geräte, die trainieren können</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>system.section.libraries</extracomment>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Files and room on the disk</source>
        <extracomment>system.section.places</extracomment>
        <translation>Dateien und Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Processor and memory</source>
        <extracomment>system.section.processor</extracomment>
        <translation>Prozessor und Speicher</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>system.section.program</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Training and prediction against reference numbers</source>
        <extracomment>system.section.reference</extracomment>
        <translation>Training und Vorhersage gegen Referenzzahlen</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>system.section.window</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <extracomment>system.stopped</extracomment>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>What is computed here is not what should come out: trust no result of this machine. Run the check again with NUCLEOSCOPE_KERNELS=off in the environment; where that mends it, our own loops are at fault, else the processor, the driver or LibTorch. Please report it with this text.</source>
        <extracomment>system.wrong_numbers</extracomment>
        <translation>Was hier gerechnet wird, ist nicht, was herauskommen sollte: Trauen Sie keinem Ergebnis dieses Rechners. Lassen Sie die Prüfung mit NUCLEOSCOPE_KERNELS=off in der Umgebung noch einmal laufen; hilft das, sind unsere eigenen Schleifen schuld, sonst Prozessor, Treiber oder LibTorch. Bitte melden Sie es mit diesem Text.</translation>
    </message>
    <message>
        <source>The run {run} set no test part aside. Train with one: --test on the command line, Test part in the Train page.</source>
        <extracomment>test.none</extracomment>
        <translation>Der Lauf {run} hat keinen Testteil beiseitegelegt. Trainieren Sie mit einem: --test in der Befehlszeile, Testteil auf der Seite Training.</translation>
    </message>
    <message>
        <source>The test part was opened {count} times, first on {first}, last on {last}: it is no test any more of what was changed between.</source>
        <extracomment>test.opened_often</extracomment>
        <translation>Der Testteil wurde {count}-mal geöffnet, zuerst am {first}, zuletzt am {last}: Für das, was dazwischen geändert wurde, ist er kein Test mehr.</translation>
    </message>
    <message>
        <source>The test part was opened once, on {time}. What is changed because of it makes it a second validation part.</source>
        <extracomment>test.opened_once</extracomment>
        <translation>Der Testteil wurde einmal geöffnet, am {time}. Was seinetwegen geändert wird, macht ihn zu einem zweiten Validierungsteil.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>training.epoch</extracomment>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>The training broke off: {reason}. Finished epochs are kept.</source>
        <extracomment>training.exception</extracomment>
        <translation>Das Training brach ab: {reason}. Abgeschlossene Epochen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made: {reason}.</source>
        <extracomment>training.folder</extracomment>
        <translation>Der Ordner {folder} konnte nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Looking at every image once</source>
        <extracomment>training.measuring</extracomment>
        <translation>Jedes Bild wird einmal angesehen</translation>
    </message>
    <message>
        <source>The training was stopped before it began.</source>
        <extracomment>training.never_started</extracomment>
        <translation>Das Training wurde angehalten, bevor es begann.</translation>
    </message>
    <message>
        <source>A training needs at least one epoch and one image a batch.</source>
        <extracomment>training.no_epochs</extracomment>
        <translation>Ein Training braucht mindestens eine Epoche und ein Bild je Batch.</translation>
    </message>
    <message>
        <source>The training broke off in epoch {epoch}, step {step}: the loss is no longer a finite number. What the finished epochs learned is kept. A lower learning rate usually helps. The batch held: {images}.</source>
        <extracomment>training.not_finite</extracomment>
        <translation>Das Training brach in Epoche {epoch}, Schritt {step} ab: Der Verlust ist keine endliche Zahl mehr. Was die abgeschlossenen Epochen gelernt haben, bleibt. Eine niedrigere Lernrate hilft meist. Der Batch enthielt: {images}.</translation>
    </message>
    <message>
        <source>None of the training images could be read.</source>
        <extracomment>training.nothing_readable</extracomment>
        <translation>Keines der Trainingsbilder konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Fewer than two classes are left to learn from, once the marked nuclei are out. Train without the marks, or look at them again.</source>
        <extracomment>training.one_class</extracomment>
        <translation>Ohne die markierten Kerne bleiben weniger als zwei Klassen zum Lernen. Trainieren Sie ohne die Markierungen, oder sehen Sie sie noch einmal durch.</translation>
    </message>
    <message>
        <source>{file} belongs to another training: its seed or its number of training images differs.</source>
        <extracomment>training.other</extracomment>
        <translation>{file} gehört zu einem anderen Training: Startwert oder Zahl der Trainingsbilder weichen ab.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>training.preparing</extracomment>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>The training broke off in epoch {epoch}, step {step}: {reason} What the finished epochs learned is kept.</source>
        <extracomment>training.step_failed</extracomment>
        <translation>Das Training brach in Epoche {epoch}, Schritt {step} ab: {reason} Was die abgeschlossenen Epochen gelernt haben, bleibt.</translation>
    </message>
    <message>
        <source>There are fewer than two images to learn from. Choose another split or a larger limit.</source>
        <extracomment>training.too_few</extracomment>
        <translation>Es gibt weniger als zwei Bilder zum Lernen. Wählen Sie eine andere Aufteilung oder eine höhere Grenze.</translation>
    </message>
    <message>
        <source>These images carry no classes, so nothing can be learned from them.</source>
        <extracomment>training.unlabelled</extracomment>
        <translation>Diese Bilder tragen keine Klassen; aus ihnen lässt sich nichts lernen.</translation>
    </message>
    <message>
        <source>The published folds were taken for classes: the network learned to tell folders apart, and nothing about cells.</source>
        <extracomment>view.folds_as_classes</extracomment>
        <translation>Die veröffentlichten Folds wurden für Klassen genommen: Das Netz lernte, Ordner zu unterscheiden, und nichts über Zellen.</translation>
    </message>
    <message>
        <source>{dataset} was not published in two or more folds, so they cannot be taken for classes.</source>
        <extracomment>view.no_folds</extracomment>
        <translation>{dataset} wurde nicht in zwei oder mehr Folds veröffentlicht; sie können also nicht für Klassen genommen werden.</translation>
    </message>
    <message>
        <source>The list of weights {file} cannot be used: {problem}.</source>
        <extracomment>weights.catalogue</extracomment>
        <translation>Die Liste der Gewichte {file} ist nicht zu gebrauchen: {problem}.</translation>
    </message>
    <message>
        <source>Starts from what it has learned on blood cells of other people ({file}).</source>
        <extracomment>weights.from_blood_cells</extracomment>
        <translation>Beginnt mit dem, was es an Blutzellen anderer Menschen gelernt hat ({file}).</translation>
    </message>
    <message>
        <source>Starts from the weights in {file}.</source>
        <extracomment>weights.from_file</extracomment>
        <translation>Beginnt mit den Gewichten in {file}.</translation>
    </message>
    <message>
        <source>Starts from what it has learned on everyday pictures, ImageNet ({file}).</source>
        <extracomment>weights.from_imagenet</extracomment>
        <translation>Beginnt mit dem, was es an Alltagsbildern, ImageNet, gelernt hat ({file}).</translation>
    </message>
    <message>
        <source>Starts from random weights: it knows nothing yet.</source>
        <extracomment>weights.from_random</extracomment>
        <translation>Beginnt mit zufälligen Gewichten: Es weiß noch nichts.</translation>
    </message>
    <message>
        <source>The weights {tensor} hold values that fp16 has no room for. Export them without --half.</source>
        <extracomment>weights.half_range</extracomment>
        <translation>Die Gewichte {tensor} enthalten Werte, für die fp16 keinen Platz hat. Exportieren Sie ohne --half.</translation>
    </message>
    <message>
        <source>The weights {file} are not there.</source>
        <extracomment>weights.missing</extracomment>
        <translation>Die Gewichte {file} sind nicht da.</translation>
    </message>
    <message>
        <source>The recipe {recipe} starts from pretrained weights, which are not on this machine. Looked for: {places}. Download them (Train page, or `nucleoscope weights`), put the file there, name one yourself, or choose the recipe small, which needs none.</source>
        <extracomment>weights.shipped_missing</extracomment>
        <translation>Das Rezept {recipe} beginnt mit vortrainierten Gewichten, die nicht auf diesem Rechner sind. Gesucht wurde: {places}. Laden Sie sie herunter (Seite Training oder `nucleoscope weights`), legen Sie die Datei dorthin, nennen Sie selbst eine, oder wählen Sie das Rezept small, das keine braucht.</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>window.display</extracomment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>window.encryption</extracomment>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>window.fonts</extracomment>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Icons</source>
        <extracomment>window.icons</extracomment>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Qt</source>
        <extracomment>window.qt</extracomment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>{class} can be told by {what} alone: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}; p = {p} against labels shuffled between patients).</source>
        <extracomment>audit.proxy.</extracomment>
        <translation>{class} ist allein zu erkennen an Folgendem: {what}; AUROC {auroc} an nicht gelernten Patienten (95-%-Intervall {low} bis {high}; p = {p} gegenüber zwischen Patienten vertauschten Labels).</translation>
    </message>
    <message>
        <source>Training and validation can be told apart by {what}: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}).</source>
        <extracomment>audit.parts.</extracomment>
        <translation>Training und Validierung sind zu unterscheiden an Folgendem: {what}; AUROC {auroc} an nicht gelernten Patienten (95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
        <source>Its mean {colour} is {mean} of 255; {low} to {high} would be like the training images. Stain or light differ.</source>
        <extracomment>familiar.</extracomment>
        <translation>Der Mittelwert von {colour} ist {mean} von 255; {low} bis {high} wären wie die Trainingsbilder. Färbung oder Licht sind anders.</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>familiar.colour</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>familiar.colour</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>familiar.colour</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>part</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>part</extracomment>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>part</extracomment>
        <translation>Validierungs</translation>
    </message>
    <message>
        <source>Out of fold: {count} networks, each of which says what it thinks of the patients that it did not learn from. Thresholds and probabilities of different networks are pooled here.</source>
        <extracomment>cross_validation_task</extracomment>
        <translation>Außerhalb des Folds: {count} Netze, von denen jedes sagt, was es von den Patienten hält, von denen es nicht gelernt hat. Schwellen und Wahrscheinlichkeiten verschiedener Netze sind hier zusammengelegt.</translation>
    </message>
    <message>
        <source>{file} could not be made: {reason}. Check the permissions of its folder.</source>
        <extracomment>file_lock</extracomment>
        <translation>{file} konnte nicht angelegt werden: {reason}. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The run {folder} cannot be written: {reason}.</source>
        <extracomment>run_lock</extracomment>
        <translation>Der Lauf {folder} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Learned from: {nuclei} nuclei of one patient.</source>
        <extracomment>run_record</extracomment>
        <translation>Gelernt von: {nuclei} Kernen eines Patienten.</translation>
    </message>
    <message>
        <source>Learned from: {nuclei} nuclei of {patients} patients.</source>
        <extracomment>run_record</extracomment>
        <translation>Gelernt von: {nuclei} Kernen von {patients} Patienten.</translation>
    </message>
    <message>
        <source>Learned from: {nuclei} nuclei.</source>
        <extracomment>run_record</extracomment>
        <translation>Gelernt von: {nuclei} Kernen.</translation>
    </message>
    <message>
        <source>Set aside as test part: {nuclei} nuclei of one patient.</source>
        <extracomment>run_record</extracomment>
        <translation>Als Testteil beiseitegelegt: {nuclei} Kerne eines Patienten.</translation>
    </message>
    <message>
        <source>Set aside as test part: {nuclei} nuclei of {patients} patients.</source>
        <extracomment>run_record</extracomment>
        <translation>Als Testteil beiseitegelegt: {nuclei} Kerne von {patients} Patienten.</translation>
    </message>
    <message>
        <source>Set aside as test part: {nuclei} nuclei.</source>
        <extracomment>run_record</extracomment>
        <translation>Als Testteil beiseitegelegt: {nuclei} Kerne.</translation>
    </message>
    <message>
        <source>Validated on: {nuclei} nuclei of one patient.</source>
        <extracomment>run_record</extracomment>
        <translation>Validiert an: {nuclei} Kernen eines Patienten.</translation>
    </message>
    <message>
        <source>Validated on: {nuclei} nuclei of {patients} patients.</source>
        <extracomment>run_record</extracomment>
        <translation>Validiert an: {nuclei} Kernen von {patients} Patienten.</translation>
    </message>
    <message>
        <source>Validated on: {nuclei} nuclei.</source>
        <extracomment>run_record</extracomment>
        <translation>Validiert an: {nuclei} Kernen.</translation>
    </message>
    <message>
        <source>{archive} was refused, because of what it says of {file}: {reason}. Nothing of it was unpacked. Get it again from whoever published it.</source>
        <extracomment>archive.refused</extracomment>
        <translation>{archive} wurde abgelehnt, wegen dem, was es über {file} sagt: {reason}. Nichts davon wurde entpackt. Besorgen Sie es noch einmal von denen, die es veröffentlicht haben.</translation>
    </message>
    <message>
        <source>Unpacking was stopped.</source>
        <extracomment>archive.stopped</extracomment>
        <translation>Das Entpacken wurde angehalten.</translation>
    </message>
    <message>
        <source>It would unpack to more than is allowed here</source>
        <extracomment>archive.too_large</extracomment>
        <translation>Es würde sich zu mehr entpacken, als hier erlaubt ist</translation>
    </message>
    <message>
        <source>The archive holds a file of this name twice</source>
        <extracomment>archive.twice</extracomment>
        <translation>Das Archiv enthält zweimal eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>Writing {file} was stopped; nothing of it is left.</source>
        <extracomment>archive.writing_stopped</extracomment>
        <translation>Das Schreiben von {file} wurde angehalten; nichts davon ist geblieben.</translation>
    </message>
    <message>
        <source>The learning engine {file} could not be loaded: {reason}. It needs LibTorch, which the Train page and `nucleoscope libtorch download` fetch from PyTorch into {libtorch}. The environment variable NUCLEOSCOPE_ENGINE may name another engine file. Without it everything but training and predicting works.</source>
        <extracomment>engine.not_loaded</extracomment>
        <translation>Das Lernmodul {file} konnte nicht geladen werden: {reason}. Es braucht LibTorch, das die Seite Training und `nucleoscope libtorch download` von PyTorch nach {libtorch} holen. Die Umgebungsvariable NUCLEOSCOPE_ENGINE kann ein anderes Lernmodul nennen. Ohne das Modul geht alles außer Trainieren und Vorhersagen.</translation>
    </message>
    <message>
        <source>There is no learning engine at {file}. `./dev build` builds it; the environment variable NUCLEOSCOPE_ENGINE may name another file. Without it everything but training and predicting works.</source>
        <extracomment>engine.not_there</extracomment>
        <translation>Unter {file} ist kein Lernmodul. `./dev build` baut es; die Umgebungsvariable NUCLEOSCOPE_ENGINE kann eine andere Datei nennen. Ohne das Modul geht alles außer Trainieren und Vorhersagen.</translation>
    </message>
    <message>
        <source>Unpacking LibTorch</source>
        <extracomment>job.libtorch</extracomment>
        <translation>LibTorch wird entpackt</translation>
    </message>
    <message>
        <source>The list of LibTorch&apos;s builds {file} cannot be used: {problem}.</source>
        <extracomment>libtorch.catalogue</extracomment>
        <translation>Die Liste der LibTorch-Fassungen {file} ist nicht zu gebrauchen: {problem}.</translation>
    </message>
    <message>
        <source>There is no LibTorch for this system in {file}: {library} is missing. It has to be PyTorch&apos;s wheel (torch-….whl) or its LibTorch archive.</source>
        <extracomment>libtorch.none_inside</extracomment>
        <translation>In {file} ist kein LibTorch für dieses System: {library} fehlt. Es muss das Wheel von PyTorch (torch-….whl) oder dessen LibTorch-Archiv sein.</translation>
    </message>
    <message>
        <source>There is no LibTorch in {file}: {library} was looked for in lib/, torch/lib/ and libtorch/lib/. Name the folder of an unpacked archive, or of a Python installation&apos;s torch.</source>
        <extracomment>libtorch.not_there</extracomment>
        <translation>In {file} ist kein LibTorch: {library} wurde in lib/, torch/lib/ und libtorch/lib/ gesucht. Nennen Sie den Ordner eines entpackten Archivs oder das torch einer Python-Installation.</translation>
    </message>
    <message>
        <source>{file} holds LibTorch {found}; this program needs {needed}. `pip download --no-deps torch=={needed}` fetches it.</source>
        <extracomment>libtorch.version</extracomment>
        <translation>{file} enthält LibTorch {found}; dieses Programm braucht {needed}. `pip download --no-deps torch=={needed}` holt es.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {score} of the validation part was {was} and is {is}.</source>
        <extracomment>repeat.beyond</extracomment>
        <translation>Epoche {epoch}: {score} des Validierungsteils war {was} und ist {is}.</translation>
    </message>
    <message>
        <source>The repetition was stopped before its end.</source>
        <extracomment>repeat.cancelled</extracomment>
        <translation>Die Wiederholung wurde vor ihrem Ende angehalten.</translation>
    </message>
    <message>
        <source>It learned on {was}; this time on {is}.</source>
        <extracomment>repeat.device</extracomment>
        <translation>Gelernt wurde auf {was}; diesmal auf {is}.</translation>
    </message>
    <message>
        <source>It learned with {was}; this is {is}.</source>
        <extracomment>repeat.engine</extracomment>
        <translation>Gelernt wurde mit {was}; dies ist {is}.</translation>
    </message>
    <message>
        <source>metrics.csv: there were {was} epochs and are {is}.</source>
        <extracomment>repeat.epochs_differ</extracomment>
        <translation>metrics.csv: Es waren {was} Epochen und sind {is}.</translation>
    </message>
    <message>
        <source>{file}: the run does not have it.</source>
        <extracomment>repeat.gone</extracomment>
        <translation>{file}: Der Lauf hat sie nicht.</translation>
    </message>
    <message>
        <source>NUCLEOSCOPE_KERNELS was “{was}” and is “{is}”.</source>
        <extracomment>repeat.kernels</extracomment>
        <translation>NUCLEOSCOPE_KERNELS war „{was}“ und ist „{is}“.</translation>
    </message>
    <message>
        <source>Images were read with {was}; now with {is}.</source>
        <extracomment>repeat.libraries</extracomment>
        <translation>Bilder wurden mit {was} gelesen; jetzt mit {is}.</translation>
    </message>
    <message>
        <source>metrics.csv, epoch {epoch}: {column} was {was} and is {is}.</source>
        <extracomment>repeat.metric_differs</extracomment>
        <translation>metrics.csv, Epoche {epoch}: {column} war {was} und ist {is}.</translation>
    </message>
    <message>
        <source>{run} has no finished epoch, so there is nothing to repeat and compare.</source>
        <extracomment>repeat.no_epoch</extracomment>
        <translation>{run} hat keine abgeschlossene Epoche; es gibt also nichts zu wiederholen und zu vergleichen.</translation>
    </message>
    <message>
        <source>Only the processor adds up in the same order each time; {device} does not.</source>
        <extracomment>repeat.not_cpu</extracomment>
        <translation>Nur der Prozessor addiert jedes Mal in derselben Reihenfolge; {device} tut es nicht.</translation>
    </message>
    <message>
        <source>The run does not say with how many threads and which libraries it learned: an older program wrote it.</source>
        <extracomment>repeat.not_recorded</extracomment>
        <translation>Der Lauf sagt nicht, mit wie vielen Threads und welchen Bibliotheken er lernte: Ein älteres Programm hat ihn geschrieben.</translation>
    </message>
    <message>
        <source>checkpoints/{file}: its note “{note}” differs.</source>
        <extracomment>repeat.note_differs</extracomment>
        <translation>checkpoints/{file}: Der Vermerk „{note}“ weicht ab.</translation>
    </message>
    <message>
        <source>The images in {dataset} are not those that {run} learned from: some were changed, added or removed since.</source>
        <extracomment>repeat.other_images</extracomment>
        <translation>Die Bilder in {dataset} sind nicht die, von denen {run} gelernt hat: Einige wurden seither geändert, hinzugefügt oder entfernt.</translation>
    </message>
    <message>
        <source>{file}: the rows are of other images.</source>
        <extracomment>repeat.other_predictions</extracomment>
        <translation>{file}: Die Zeilen gelten anderen Bildern.</translation>
    </message>
    <message>
        <source>checkpoints/{file}: there were {was} tensors and are {is}.</source>
        <extracomment>repeat.other_tensors</extracomment>
        <translation>checkpoints/{file}: Es waren {was} Tensoren und sind {is}.</translation>
    </message>
    <message>
        <source>{file} is not the file that {run} started from: what it holds is another.</source>
        <extracomment>repeat.other_weights</extracomment>
        <translation>{file} ist nicht die Datei, mit der {run} begann: Ihr Inhalt ist ein anderer.</translation>
    </message>
    <message>
        <source>The memory was small in one of the two, where batches were worked on in parts.</source>
        <extracomment>repeat.parts</extracomment>
        <translation>In einem der beiden war der Speicher knapp, sodass Batches in Teilen bearbeitet wurden.</translation>
    </message>
    <message>
        <source>{file}: probabilities differ, by {largest} at most.</source>
        <extracomment>repeat.predictions_differ</extracomment>
        <translation>{file}: Wahrscheinlichkeiten weichen ab, um höchstens {largest}.</translation>
    </message>
    <message>
        <source>It learned on the processor {was}; this one is {is}.</source>
        <extracomment>repeat.processor</extracomment>
        <translation>Gelernt wurde auf dem Prozessor {was}; dieser ist {is}.</translation>
    </message>
    <message>
        <source>It was written by {was}; this is {is}.</source>
        <extracomment>repeat.program</extracomment>
        <translation>Geschrieben wurde er von {was}; dies ist {is}.</translation>
    </message>
    <message>
        <source>run.json: {key} was {was} and is {is}.</source>
        <extracomment>repeat.run_differs</extracomment>
        <translation>run.json: {key} war {was} und ist {is}.</translation>
    </message>
    <message>
        <source>{run} is still being trained. Wait for its end, then it can be repeated.</source>
        <extracomment>repeat.running</extracomment>
        <translation>{run} wird noch trainiert. Warten Sie das Ende ab, dann lässt er sich wiederholen.</translation>
    </message>
    <message>
        <source>steps.csv: from epoch {epoch}, step {step} on; its loss was {was} and is {is}.</source>
        <extracomment>repeat.step_differs</extracomment>
        <translation>steps.csv: ab Epoche {epoch}, Schritt {step}; der Verlust war {was} und ist {is}.</translation>
    </message>
    <message>
        <source>steps.csv: there were {was} steps and are {is}.</source>
        <extracomment>repeat.steps_differ</extracomment>
        <translation>steps.csv: Es waren {was} Schritte und sind {is}.</translation>
    </message>
    <message>
        <source>It learned with {was} threads; this time it was {is}.</source>
        <extracomment>repeat.threads</extracomment>
        <translation>Gelernt wurde mit {was} Threads; diesmal waren es {is}.</translation>
    </message>
    <message>
        <source>checkpoints/{file}: {count} of {all} tensors differ, the first is {tensor}; numbers by {largest} at most.</source>
        <extracomment>repeat.weights_differ</extracomment>
        <translation>checkpoints/{file}: {count} von {all} Tensoren weichen ab, der erste ist {tensor}; Zahlen um höchstens {largest}.</translation>
    </message>
    <message>
        <source>Packing the run</source>
        <extracomment>activity.pack</extracomment>
        <translation>Der Lauf wird gepackt</translation>
    </message>
    <message>
        <source>Unpacking the run</source>
        <extracomment>activity.unpack</extracomment>
        <translation>Der Lauf wird entpackt</translation>
    </message>
    <message>
        <source>{file} was packed by a newer Nucleoscope, which this one cannot read. Update the program.</source>
        <extracomment>pack.newer</extracomment>
        <translation>{file} wurde von einem neueren Nucleoscope gepackt, das dieses nicht lesen kann. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>{file} is no run that Nucleoscope packed: {reason}.</source>
        <extracomment>pack.none</extracomment>
        <translation>{file} ist kein Lauf, den Nucleoscope gepackt hat: {reason}.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <extracomment>pack.stopped</extracomment>
        <translation>Das Packen wurde angehalten.</translation>
    </message>
    <message>
        <source>The packed run is {file}.</source>
        <extracomment>pack.there</extracomment>
        <translation>Der gepackte Lauf ist {file}.</translation>
    </message>
    <message>
        <source>Looking who writes a run</source>
        <extracomment>job.run_writer</extracomment>
        <translation>Nachsehen, wer einen Lauf schreibt</translation>
    </message>
    <message>
        <source>Of which network {file} holds the weights cannot be told from their names, or it is none that is known here. Known are, under timm&apos;s and torchvision&apos;s names: {known}.</source>
        <extracomment>import.architecture</extracomment>
        <translation>Zu welchem Netz die Gewichte in {file} gehören, ist aus ihren Namen nicht zu erkennen, oder es ist keines, das hier bekannt ist. Bekannt sind, unter den Namen von timm und torchvision: {known}.</translation>
    </message>
    <message>
        <source>The file does not say how images become its input. Taken was: a centred square of {crop} pixels (0: the whole image) brought to {size}, mean {mean}, standard deviation {deviation}. If it learned from others, its scores are too low.</source>
        <extracomment>import.assumed_input</extracomment>
        <translation>Die Datei sagt nicht, wie aus Bildern ihre Eingabe wird. Genommen wurde: ein mittiges Quadrat von {crop} Pixeln (0: das ganze Bild), auf {size} gebracht, Mittelwert {mean}, Standardabweichung {deviation}. Hat das Netz anders gelernt, sind seine Kennzahlen zu niedrig.</translation>
    </message>
    <message>
        <source>{file} has {outputs} outputs, and {named} classes are named for them. Name each once, in the order of the outputs, such as ALL, HEM.</source>
        <extracomment>import.classes</extracomment>
        <translation>{file} hat {outputs} Ausgänge, und {named} Klassen sind dafür genannt. Nennen Sie jede einmal, in der Reihenfolge der Ausgänge, etwa ALL, HEM.</translation>
    </message>
    <message>
        <source>{file} cannot be used as a network: {reason}.</source>
        <extracomment>import.damaged</extracomment>
        <translation>{file} ist als Netz nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>{file} has no layer {layer} with weights. Only a head of one linear layer can be told from the weights alone; what lies in another one has to be said in {signature} beside the file.</source>
        <extracomment>import.head</extracomment>
        <translation>{file} hat keine Schicht {layer} mit Gewichten. Aus den Gewichten allein ist nur ein Kopf aus einer linearen Schicht zu erkennen; was in einem anderen liegt, muss in {signature} neben der Datei stehen.</translation>
    </message>
    <message>
        <source>Its file says that it learned from “{dataset}”. Scores on images of that collection say nothing of new patients.</source>
        <extracomment>import.learned_from</extracomment>
        <translation>Seine Datei sagt, dass es aus „{dataset}“ gelernt hat. Kennzahlen auf Bildern dieser Sammlung sagen nichts über neue Patienten.</translation>
    </message>
    <message>
        <source>None of the {count} images could be read: {reason}</source>
        <extracomment>import.no_pixels</extracomment>
        <translation>Keines der {count} Bilder konnte gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>No image of {data} is of a class that {file} tells apart: {known}.</source>
        <extracomment>import.no_such_class</extracomment>
        <translation>Kein Bild von {data} gehört zu einer Klasse, die {file} unterscheidet: {known}.</translation>
    </message>
    <message>
        <source>{file} has a single output. Only networks with an output for each class are known here.</source>
        <extracomment>import.one_output</extracomment>
        <translation>{file} hat einen einzigen Ausgang. Bekannt sind hier nur Netze mit einem Ausgang für jede Klasse.</translation>
    </message>
    <message>
        <source>What {signature} says of {file} cannot be used: {reason}.</source>
        <extracomment>import.signature</extracomment>
        <translation>Was {signature} über {file} sagt, ist nicht zu gebrauchen: {reason}.</translation>
    </message>
    <message>
        <source>Images that could not be read, and are left out: {count}.</source>
        <extracomment>import.unreadable</extracomment>
        <translation>Bilder, die nicht gelesen werden konnten und weggelassen sind: {count}.</translation>
    </message>
    <message>
        <source>Importing a network</source>
        <extracomment>job.import</extracomment>
        <translation>Ein Netz wird importiert</translation>
    </message>
    <message>
        <source>Reading a network</source>
        <extracomment>job.read_model</extracomment>
        <translation>Ein Netz wird gelesen</translation>
    </message>
    <message>
        <source>The network came as the file {file}. Which images it learned from is not known here: where some of these are among them, or are of the same patients, its scores are too high.</source>
        <extracomment>model_import</extracomment>
        <translation>Das Netz kam als Datei {file}. Aus welchen Bildern es gelernt hat, ist hier nicht bekannt: Wo einige von diesen darunter sind oder von denselben Patienten stammen, sind seine Kennzahlen zu hoch.</translation>
    </message>
    <message>
        <source>{file} cannot be read as ONNX: {reason}. Get the file once more, or export it again.</source>
        <extracomment>onnx.damaged</extracomment>
        <translation>{file} ist nicht als ONNX zu lesen: {reason}. Besorgen Sie die Datei noch einmal, oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>{file} does not end in a mean over maps and linear layers after it, as all networks that are known here do.</source>
        <extracomment>onnx.head</extracomment>
        <translation>{file} endet nicht in einem Mittel über Karten und linearen Schichten danach, wie alle Netze, die hier bekannt sind.</translation>
    </message>
    <message>
        <source>{file} uses the operator {operator} (node {node}), which no network that is known here has. Known are: {known}.</source>
        <extracomment>onnx.operator</extracomment>
        <translation>{file} benutzt den Operator {operator} (Knoten {node}), den kein hier bekanntes Netz hat. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>In {file} the operator {operator} (node {node}) is used as in no network that is known here: {reason}.</source>
        <extracomment>onnx.operator_use</extracomment>
        <translation>In {file} ist der Operator {operator} (Knoten {node}) so gebraucht wie in keinem hier bekannten Netz: {reason}.</translation>
    </message>
    <message>
        <source>{file} is none of the networks that are known here ({known}). {name} is nearest: it has {expected} where the file has {operator} (node {node}).</source>
        <extracomment>onnx.other_network</extracomment>
        <translation>{file} ist keines der Netze, die hier bekannt sind ({known}). Am nächsten ist {name}: Es hat {expected}, wo die Datei {operator} hat (Knoten {node}).</translation>
    </message>
    <message>
        <source>{file} is no network that takes pixels and says classes: {reason}.</source>
        <extracomment>onnx.shape</extracomment>
        <translation>{file} ist kein Netz, das Pixel nimmt und Klassen nennt: {reason}.</translation>
    </message>
    <message>
        <source>The network came as a file and was not trained here.</source>
        <extracomment>run.summary.imported</extracomment>
        <translation>Das Netz kam als Datei und wurde nicht hier trainiert.</translation>
    </message>
    <message>
        <source>{run} came as a file and was not trained here: there is no training to repeat.</source>
        <extracomment>repeat.imported</extracomment>
        <translation>{run} kam als Datei und wurde nicht hier trainiert: Es gibt kein Training, das zu wiederholen wäre.</translation>
    </message>
    <message>
        <source>{file} could not be deleted: {reason}. Delete it by hand where it takes too much room.</source>
        <extracomment>cache.empty</extracomment>
        <translation>{file} konnte nicht gelöscht werden: {reason}. Löschen Sie die Datei von Hand, wenn sie zu viel Platz braucht.</translation>
    </message>
    <message>
        <source>{folder} has no CACHEDIR.TAG: other things may lie there, and nothing was deleted. Choose the folder again in the settings, or delete by hand what you do not need.</source>
        <extracomment>cache.not_marked</extracomment>
        <translation>{folder} hat keine Datei CACHEDIR.TAG: Dort kann anderes liegen, und es wurde nichts gelöscht. Wählen Sie den Ordner in den Einstellungen neu, oder löschen Sie von Hand, was Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>There are other things in {folder}. Choose an empty folder, or make a new one in it, for the cache alone.</source>
        <extracomment>cache.other_things</extracomment>
        <translation>In {folder} liegt anderes. Wählen Sie einen leeren Ordner, oder legen Sie darin einen neuen an, nur für den Cache.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path: one begins with a slash, or with the name of a disk.</source>
        <extracomment>cache.relative</extracomment>
        <translation>„{folder}“ ist kein vollständiger Pfad: Ein solcher beginnt mit einem Schrägstrich oder dem Namen eines Laufwerks.</translation>
    </message>
    <message>
        <source>Emptying the cache</source>
        <extracomment>job.cache_empty</extracomment>
        <translation>Der Cache wird geleert</translation>
    </message>
    <message>
        <source>Measuring the cache</source>
        <extracomment>job.cache_measure</extracomment>
        <translation>Der Cache wird gemessen</translation>
    </message>
    <message>
        <source>Trying the folder for the cache</source>
        <extracomment>job.cache_place</extracomment>
        <translation>Der Ordner für den Cache wird erprobt</translation>
    </message>
    <message>
        <source>The settings in {file} are not understood: {reason}. Until that is mended or the file is deleted, the program does as it does without them.</source>
        <extracomment>preferences.read</extracomment>
        <translation>Die Einstellungen in {file} sind nicht zu verstehen: {reason}. Bis das behoben oder die Datei gelöscht ist, verhält sich das Programm wie ohne sie.</translation>
    </message>
    <message>
        <source>These settings cannot be kept: {reason}.</source>
        <extracomment>preferences.write</extracomment>
        <translation>Diese Einstellungen können nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings, or NUCLEOSCOPE_PIXEL_CACHE_GB, let no decoded images be kept: each training decodes them anew.</source>
        <extracomment>system.no_pixel_store</extracomment>
        <translation>Nach den Einstellungen oder NUCLEOSCOPE_PIXEL_CACHE_GB werden keine dekodierten Bilder aufbewahrt: Jedes Training dekodiert sie neu.</translation>
    </message>
    <message>
        <source>Reading the queue of trainings</source>
        <extracomment>job.queue</extracomment>
        <translation>Die Warteschlange der Trainings wird gelesen</translation>
    </message>
    <message>
        <source>Writing down the training {name}</source>
        <extracomment>job.queue.add</extracomment>
        <translation>Das Training {name} wird aufgeschrieben</translation>
    </message>
    <message>
        <source>Recording why a training failed</source>
        <extracomment>job.queue.failed</extracomment>
        <translation>Es wird festgehalten, warum ein Training scheiterte</translation>
    </message>
    <message>
        <source>Beginning the next training of the queue</source>
        <extracomment>job.queue.next</extracomment>
        <translation>Das nächste Training der Warteschlange beginnt</translation>
    </message>
    <message>
        <source>Deleting a waiting training</source>
        <extracomment>job.queue.remove</extracomment>
        <translation>Ein wartendes Training wird gelöscht</translation>
    </message>
    <message>
        <source>Writing the queue of trainings</source>
        <extracomment>job.queue.write</extracomment>
        <translation>Die Warteschlange der Trainings wird geschrieben</translation>
    </message>
    <message>
        <source>A training that waited can no longer be read, and is left out: {reason}</source>
        <extracomment>queue.lost</extracomment>
        <translation>Ein wartendes Training ist nicht mehr lesbar und entfällt: {reason}</translation>
    </message>
    <message>
        <source>The order of the waiting trainings in {file} is not understood: {reason}. Those that lie beside it wait in the order in which they were added.</source>
        <extracomment>queue.read</extracomment>
        <translation>Die Reihenfolge der wartenden Trainings in {file} ist nicht zu verstehen: {reason}. Die daneben liegenden warten in der Reihenfolge, in der sie hinzukamen.</translation>
    </message>
    <message>
        <source>The training was taken back before it was written down.</source>
        <extracomment>training.unprepared</extracomment>
        <translation>Das Training wurde zurückgenommen, bevor es aufgeschrieben war.</translation>
    </message>
    <message>
        <source>{place} is neither a folder, a zip archive, a table of labels (CSV) nor a description (JSON). Open the folder that holds the images.</source>
        <extracomment>dataset.not_a_place</extracomment>
        <translation>{place} ist weder ein Ordner noch ein Zip-Archiv, weder eine Tabelle mit Labels (CSV) noch eine Beschreibung (JSON). Öffnen Sie den Ordner mit den Bildern.</translation>
    </message>
    <message>
        <source>The description {file} in the archive names another place of the images. Within an archive it is of the folder that it lies in.</source>
        <extracomment>describe.archive_images</extracomment>
        <translation>Die Beschreibung {file} im Archiv nennt einen anderen Ort der Bilder. In einem Archiv gilt sie für den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>Trying the rules was stopped.</source>
        <extracomment>describe.cancelled</extracomment>
        <translation>Das Ausprobieren der Regeln wurde angehalten.</translation>
    </message>
    <message>
        <source>the pattern does not fit its path</source>
        <extracomment>describe.differs</extracomment>
        <translation>das Muster passt nicht auf seinen Pfad</translation>
    </message>
    <message>
        <source>its row of the table leaves this empty</source>
        <extracomment>describe.empty_cell</extracomment>
        <translation>seine Zeile der Tabelle lässt dies leer</translation>
    </message>
    <message>
        <source>The first that is left out, {image}: {reason}.</source>
        <extracomment>describe.first_left_out</extracomment>
        <translation>Das erste, das ausgelassen wird, {image}: {reason}.</translation>
    </message>
    <message>
        <source>The description {file} cannot be used: at {place}, {problem}.</source>
        <extracomment>describe.invalid</extracomment>
        <translation>Die Beschreibung {file} ist nicht verwendbar: bei {place}, {problem}.</translation>
    </message>
    <message>
        <source>{count} of {all} images are explained by no rule and are left out.</source>
        <extracomment>describe.left_out</extracomment>
        <translation>{count} von {all} Bildern werden von keiner Regel erklärt und bleiben außen vor.</translation>
    </message>
    <message>
        <source>There are {count} classes. Are they patients, or days?</source>
        <extracomment>describe.many_classes</extracomment>
        <translation>Es gibt {count} Klassen. Sind es Patienten oder Tage?</translation>
    </message>
    <message>
        <source>Patients with images of several classes: {count}, such as {subject}. Where numbers begin anew in each class, these are different people: then say that patients are counted within their class.</source>
        <extracomment>describe.mixed_subjects</extracomment>
        <translation>Patienten mit Bildern mehrerer Klassen: {count}, etwa {subject}. Wo die Nummern in jeder Klasse neu beginnen, sind es verschiedene Menschen: geben Sie dann an, dass Patienten innerhalb ihrer Klasse gezählt werden.</translation>
    </message>
    <message>
        <source>No class: {reason}</source>
        <extracomment>describe.no_class</extracomment>
        <translation>Keine Klasse: {reason}</translation>
    </message>
    <message>
        <source>No rule tells the class: the images can be looked at, not learned from.</source>
        <extracomment>describe.no_class_rule</extracomment>
        <translation>Keine Regel nennt die Klasse: die Bilder lassen sich ansehen, aber nicht lernen.</translation>
    </message>
    <message>
        <source>{file} is no regular file.</source>
        <extracomment>describe.no_file</extracomment>
        <translation>{file} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The description {file} names {place} as the place of its images, which is neither a folder nor an archive.</source>
        <extracomment>describe.no_images_place</extracomment>
        <translation>Die Beschreibung {file} nennt {place} als Ort ihrer Bilder; das ist weder ein Ordner noch ein Archiv.</translation>
    </message>
    <message>
        <source>no row of the table names it</source>
        <extracomment>describe.no_row</extracomment>
        <translation>keine Zeile der Tabelle nennt es</translation>
    </message>
    <message>
        <source>none of its rules tells it</source>
        <extracomment>describe.no_rule</extracomment>
        <translation>keine der Regeln dafür nennt sie</translation>
    </message>
    <message>
        <source>No patient: {reason}</source>
        <extracomment>describe.no_subject</extracomment>
        <translation>Kein Patient: {reason}</translation>
    </message>
    <message>
        <source>no row of the table is of its patient</source>
        <extracomment>describe.no_subject_row</extracomment>
        <translation>keine Zeile der Tabelle ist von seinem Patienten</translation>
    </message>
    <message>
        <source>No rule tells the patient: each image counts as its own. Images of one patient may come into both parts of a split, and scores look better than they are.</source>
        <extracomment>describe.no_subject_rule</extracomment>
        <translation>Keine Regel nennt den Patienten: jedes Bild zählt als eigener. Bilder eines Patienten können in beide Teile einer Aufteilung geraten, und die Kennzahlen sehen besser aus, als sie sind.</translation>
    </message>
    <message>
        <source>no earlier rule tells its patient, by whom the table goes</source>
        <extracomment>describe.no_subject_yet</extracomment>
        <translation>keine frühere Regel nennt seinen Patienten, nach dem die Tabelle geht</translation>
    </message>
    <message>
        <source>The description {file} explains none of the images. The first, {image}: {reason}.</source>
        <extracomment>describe.nothing_explained</extracomment>
        <translation>Die Beschreibung {file} erklärt keines der Bilder. Das erste, {image}: {reason}.</translation>
    </message>
    <message>
        <source>There is one class alone; learning takes two.</source>
        <extracomment>describe.one_class</extracomment>
        <translation>Es gibt nur eine Klasse; zum Lernen braucht es zwei.</translation>
    </message>
    <message>
        <source>Its class “{class}” is none of those described</source>
        <extracomment>describe.other_class</extracomment>
        <translation>Seine Klasse „{class}“ ist keine der beschriebenen</translation>
    </message>
    <message>
        <source>For {count} images rule {rule} says something else than a rule before it, which counts.</source>
        <extracomment>describe.overruled</extracomment>
        <translation>Bei {count} Bildern sagt Regel {rule} etwas anderes als eine Regel davor; diese gilt.</translation>
    </message>
    <message>
        <source>The pattern cannot be read at character {at}: {reason}.</source>
        <extracomment>describe.pattern</extracomment>
        <translation>Das Muster ist beim Zeichen {at} nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The pattern has a group named {name}. Groups can be named class, subject and fold; others need no name: (…) or (?:…).</source>
        <extracomment>describe.pattern_group</extracomment>
        <translation>Das Muster hat eine Gruppe namens {name}. Gruppen können class, subject und fold heißen; andere brauchen keinen Namen: (…) oder (?:…).</translation>
    </message>
    <message>
        <source>The pattern tells nothing yet: put what stands for the class into (?&lt;class&gt;…), for the patient into (?&lt;subject&gt;…), for the fold into (?&lt;fold&gt;…).</source>
        <extracomment>describe.pattern_groups</extracomment>
        <translation>Das Muster nennt noch nichts: setzen Sie, was für die Klasse steht, in (?&lt;class&gt;…), für den Patienten in (?&lt;subject&gt;…), für den Fold in (?&lt;fold&gt;…).</translation>
    </message>
    <message>
        <source>The pattern is longer than {limit} bytes.</source>
        <extracomment>describe.pattern_long</extracomment>
        <translation>Das Muster ist länger als {limit} Byte.</translation>
    </message>
    <message>
        <source>The pattern takes too long, on {file} for one. Say more closely what its parts may be, such as [^/]+ in place of .*</source>
        <extracomment>describe.pattern_slow</extracomment>
        <translation>Das Muster braucht zu lange, etwa bei {file}. Sagen Sie genauer, was seine Teile sein dürfen, etwa [^/]+ statt .*</translation>
    </message>
    <message>
        <source>its row of the table names other images as well as this one</source>
        <extracomment>describe.row_shared</extracomment>
        <translation>seine Zeile der Tabelle nennt außer ihm auch andere Bilder</translation>
    </message>
    <message>
        <source>several rows of the table name it, and they differ</source>
        <extracomment>describe.rows_differ</extracomment>
        <translation>mehrere Zeilen der Tabelle nennen es und unterscheiden sich</translation>
    </message>
    <message>
        <source>Rule {rule} of the description {file} cannot be used. {reason}</source>
        <extracomment>describe.rule_unusable</extracomment>
        <translation>Regel {rule} der Beschreibung {file} ist nicht verwendbar. {reason}</translation>
    </message>
    <message>
        <source>the pattern fits, but leaves this open</source>
        <extracomment>describe.silent</extracomment>
        <translation>das Muster passt, lässt dies aber offen</translation>
    </message>
    <message>
        <source>the pattern takes too long on it</source>
        <extracomment>describe.slow</extracomment>
        <translation>das Muster braucht dafür zu lange</translation>
    </message>
    <message>
        <source>Patients with images in several folds: {count}, such as {subject}. A split by these folds leaves out what it would have learned from those on whom it examines.</source>
        <extracomment>describe.spread_subjects</extracomment>
        <translation>Patienten mit Bildern in mehreren Folds: {count}, etwa {subject}. Eine Aufteilung nach diesen Folds lässt aus, was sie von denen gelernt hätte, an denen sie prüft.</translation>
    </message>
    <message>
        <source>Every image has a patient of its own. Is it the number of the image that was taken for the patient&apos;s?</source>
        <extracomment>describe.subject_each</extracomment>
        <translation>Jedes Bild hat seinen eigenen Patienten. Wurde die Nummer des Bildes für die des Patienten genommen?</translation>
    </message>
    <message>
        <source>several rows of the table are of its patient, and they differ</source>
        <extracomment>describe.subject_rows_differ</extracomment>
        <translation>mehrere Zeilen der Tabelle sind von seinem Patienten und unterscheiden sich</translation>
    </message>
    <message>
        <source>The table {file} has no column {column}. It has: {columns}.</source>
        <extracomment>describe.table_column</extracomment>
        <translation>Die Tabelle {file} hat keine Spalte {column}. Sie hat: {columns}.</translation>
    </message>
    <message>
        <source>The table {file} is no text in UTF-8. Save it as CSV (UTF-8) from the program that made it.</source>
        <extracomment>csv.encoding</extracomment>
        <translation>Die Tabelle {file} ist kein Text in UTF-8. Speichern Sie sie in dem Programm, das sie erzeugt hat, als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The table {file} is larger than {limit} MB.</source>
        <extracomment>describe.table_large</extracomment>
        <translation>Die Tabelle {file} ist größer als {limit} MB.</translation>
    </message>
    <message>
        <source>The table {file} is not there. It is looked for beside the description and among the images, where there are: {tables}.</source>
        <extracomment>describe.table_missing</extracomment>
        <translation>Die Tabelle {file} ist nicht da. Gesucht wird neben der Beschreibung und unter den Bildern, wo es gibt: {tables}.</translation>
    </message>
    <message>
        <source>The table {file} names more files in folders than can be searched. Give their names alone.</source>
        <extracomment>describe.table_paths</extracomment>
        <translation>Die Tabelle {file} nennt mehr Dateien in Ordnern, als durchsucht werden können. Geben Sie nur deren Namen an.</translation>
    </message>
    <message>
        <source>there is no folder {level} level(s) above it</source>
        <extracomment>describe.too_flat</extracomment>
        <translation>es gibt keinen Ordner {level} Stufe(n) darüber</translation>
    </message>
    <message>
        <source>By the description {file} there are {count} classes; more than {limit} cannot be learned.</source>
        <extracomment>describe.too_many_classes</extracomment>
        <translation>Nach der Beschreibung {file} gibt es {count} Klassen; mehr als {limit} lassen sich nicht lernen.</translation>
    </message>
    <message>
        <source>its rule cannot be used</source>
        <extracomment>describe.unusable</extracomment>
        <translation>die Regel dafür ist nicht verwendbar</translation>
    </message>
    <message>
        <source>{count} of {all} rows of the table of rule {rule} are of nothing that is here, such as {first}.</source>
        <extracomment>describe.unused_rows</extracomment>
        <translation>{count} von {all} Zeilen der Tabelle von Regel {rule} gehören zu nichts, was hier ist, etwa {first}.</translation>
    </message>
    <message>
        <source>{count} images are in no fold; they stay, and a split by fold learns from them.</source>
        <extracomment>describe.without_fold</extracomment>
        <translation>{count} Bilder sind in keinem Fold; sie bleiben, und eine Aufteilung nach Folds lernt von ihnen.</translation>
    </message>
    <message>
        <source>Looking through somebody&apos;s own images</source>
        <extracomment>job.look</extracomment>
        <translation>Eigene Bilder durchsehen</translation>
    </message>
    <message>
        <source>Looking through the nuclei</source>
        <extracomment>job.looking_through</extracomment>
        <translation>Die Kerne werden durchgesehen</translation>
    </message>
    <message>
        <source>Reading a table</source>
        <extracomment>job.read_table</extracomment>
        <translation>Eine Tabelle lesen</translation>
    </message>
    <message>
        <source>Saving a description</source>
        <extracomment>job.save_description</extracomment>
        <translation>Eine Beschreibung speichern</translation>
    </message>
    <message>
        <source>Trying the rules of a description</source>
        <extracomment>job.try_rules</extracomment>
        <translation>Die Regeln einer Beschreibung ausprobieren</translation>
    </message>
    <message>
        <source>The lesson in {folder} is not finished: there is nothing to report yet. Run it again, and it goes on.</source>
        <extracomment>lesson.report_unfinished</extracomment>
        <translation>Die Lektion in {folder} ist nicht abgeschlossen: Es gibt noch nichts zu berichten. Starten Sie sie noch einmal, dann geht sie weiter.</translation>
    </message>
    <message>
        <source>{folder} holds the lesson “{lesson}”, which this program does not have.</source>
        <extracomment>lesson.report_unknown</extracomment>
        <translation>{folder} enthält die Lektion „{lesson}“, die dieses Programm nicht hat.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or say that it is to be replaced.</source>
        <extracomment>classpack.exists</extracomment>
        <translation>{file} ist schon da. Wählen Sie einen anderen Namen, oder sagen Sie, dass die Datei ersetzt werden soll.</translation>
    </message>
    <message>
        <source>The images of {data} cannot go into a class pack: {reason}.</source>
        <extracomment>classpack.images</extracomment>
        <translation>Die Bilder von {data} können nicht in ein Unterrichtspaket: {reason}.</translation>
    </message>
    <message>
        <source>Making the class pack was stopped.</source>
        <extracomment>classpack.making_stopped</extracomment>
        <translation>Das Erstellen des Unterrichtspakets wurde angehalten.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Nucleoscope, which this one cannot read. Update the program.</source>
        <extracomment>classpack.newer</extracomment>
        <translation>{file} wurde von einem neueren Nucleoscope erstellt, das dieses nicht lesen kann. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>{file} is no class pack that Nucleoscope made: {reason}.</source>
        <extracomment>classpack.none</extracomment>
        <translation>{file} ist kein Unterrichtspaket von Nucleoscope: {reason}.</translation>
    </message>
    <message>
        <source>{folder} belongs to another class pack. Move it away and open this one again.</source>
        <extracomment>classpack.other</extracomment>
        <translation>{folder} gehört zu einem anderen Unterrichtspaket. Verschieben Sie den Ordner, und öffnen Sie dieses noch einmal.</translation>
    </message>
    <message>
        <source>{file}: the lesson {lesson} is about a copy of images with something planted in it, which needs the originals beside it. Plant it on each computer instead.</source>
        <extracomment>classpack.planted</extracomment>
        <translation>{file}: In der Lektion {lesson} geht es um eine Kopie von Bildern, in der etwas versteckt ist; sie braucht die Originale neben sich. Verstecken Sie es stattdessen auf jedem Computer.</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <extracomment>classpack.reading</extracomment>
        <translation>Die Bilder werden gelesen</translation>
    </message>
    <message>
        <source>{file}: the lesson {lesson} trains by the recipe {recipe}, which is not there.</source>
        <extracomment>classpack.recipe</extracomment>
        <translation>{file}: Die Lektion {lesson} trainiert nach dem Rezept {recipe}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The class pack {file} was refused: {reason}. Nothing of it was kept. Ask whoever made it to make it again.</source>
        <extracomment>classpack.refused</extracomment>
        <translation>Das Unterrichtspaket {file} wurde abgelehnt: {reason}. Nichts davon wurde behalten. Bitten Sie, wer es gemacht hat, es noch einmal zu machen.</translation>
    </message>
    <message>
        <source>Opening the class pack was stopped; nothing of it was kept.</source>
        <extracomment>classpack.stopped</extracomment>
        <translation>Das Öffnen des Unterrichtspakets wurde angehalten; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The class pack is {file}. Pass it on to the students.</source>
        <extracomment>classpack.there</extracomment>
        <translation>Das Unterrichtspaket ist {file}. Geben Sie es an die Lernenden weiter.</translation>
    </message>
    <message>
        <source>Unpacking the class&apos;s images</source>
        <extracomment>classpack.unpacking</extracomment>
        <translation>Die Bilder des Kurses werden entpackt</translation>
    </message>
    <message>
        <source>{file}: the recipe {recipe} starts from weights in a file, {weights}, which a class pack cannot carry. Take “random”, “pretrained”, “blood_cells” or “imagenet”.</source>
        <extracomment>classpack.weights</extracomment>
        <translation>{file}: Das Rezept {recipe} beginnt mit Gewichten in einer Datei, {weights}, die ein Unterrichtspaket nicht mitnehmen kann. Nehmen Sie „random“, „pretrained“, „blood_cells“ oder „imagenet“.</translation>
    </message>
    <message>
        <source>Writing the class pack</source>
        <extracomment>classpack.writing</extracomment>
        <translation>Das Unterrichtspaket wird geschrieben</translation>
    </message>
    <message>
        <source>{file} is no result that a student handed in, or it was damaged: {reason}. Ask for it again.</source>
        <extracomment>classresult.damaged</extracomment>
        <translation>{file} ist kein abgegebenes Ergebnis, oder die Datei wurde beschädigt: {reason}. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>A name is one line of ordinary letters.</source>
        <extracomment>classresult.name_control</extracomment>
        <translation>Ein Name ist eine Zeile gewöhnlicher Buchstaben.</translation>
    </message>
    <message>
        <source>That name is too long: {bytes} bytes are allowed.</source>
        <extracomment>classresult.name_long</extracomment>
        <translation>Dieser Name ist zu lang: Erlaubt sind {bytes} Bytes.</translation>
    </message>
    <message>
        <source>There is nothing to hand in yet of “{pack}”. Predict and run its lesson, or answer a quiz on its images.</source>
        <extracomment>classresult.nothing</extracomment>
        <translation>Von „{pack}“ gibt es noch nichts abzugeben. Sagen Sie vorher, was herauskommt, und führen Sie die Lektion durch, oder beantworten Sie ein Quiz zu den Bildern.</translation>
    </message>
    <message>
        <source>What you hand in is {file}. Send it to your teacher.</source>
        <extracomment>classresult.there</extracomment>
        <translation>Was Sie abgeben, ist {file}. Schicken Sie die Datei Ihrer Lehrkraft.</translation>
    </message>
    <message>
        <source>Handed in more than once; the newest counts.</source>
        <extracomment>classtable.again</extracomment>
        <translation>Mehrmals abgegeben; das Neueste zählt.</translation>
    </message>
    <message>
        <source>Handed in: {count}.</source>
        <extracomment>classtable.handed_in</extracomment>
        <translation>Abgegeben: {count}.</translation>
    </message>
    <message>
        <source>Handed in under this name from more than one computer; all are kept.</source>
        <extracomment>classtable.name_twice</extracomment>
        <translation>Unter diesem Namen von mehreren Computern abgegeben; alle bleiben.</translation>
    </message>
    <message>
        <source>There is no file of a student in {place}. Name the files that were handed in, or their folder.</source>
        <extracomment>classtable.nothing</extracomment>
        <translation>In {place} gibt es keine abgegebene Datei. Nennen Sie die abgegebenen Dateien oder ihren Ordner.</translation>
    </message>
    <message>
        <source>{file} was handed in again: {newer} of {time} counts.</source>
        <extracomment>classtable.older</extracomment>
        <translation>{file} wurde noch einmal abgegeben: {newer} von {time} zählt.</translation>
    </message>
    <message>
        <source>{file} says that it is about “{pack}”, but measures something else.</source>
        <extracomment>classtable.other_measures</extracomment>
        <translation>{file} sagt, es gehe um „{pack}“, misst aber etwas anderes.</translation>
    </message>
    <message>
        <source>{file} is about another class pack, “{pack}”.</source>
        <extracomment>classtable.other_pack</extracomment>
        <translation>In {file} geht es um ein anderes Unterrichtspaket, „{pack}“.</translation>
    </message>
    <message>
        <source>It came as predicted: {right} of {judged}.</source>
        <extracomment>classtable.predicted</extracomment>
        <translation>Es kam wie vorhergesagt: {right} von {judged}.</translation>
    </message>
    <message>
        <source>Quiz answers that were right: {right} of {asked}.</source>
        <extracomment>classtable.quiz</extracomment>
        <translation>Richtige Antworten im Quiz: {right} von {asked}.</translation>
    </message>
    <message>
        <source>A quiz by itself, called after its file: it does not say whose it is, nor on which images.</source>
        <extracomment>classtable.quiz_alone</extracomment>
        <translation>Ein Quiz allein, nach seiner Datei benannt: Es sagt weder, von wem es ist, noch zu welchen Bildern.</translation>
    </message>
    <message>
        <source>The quiz is that of the file {file}, which has this name.</source>
        <extracomment>classtable.quiz_of_name</extracomment>
        <translation>Das Quiz ist das der Datei {file}, die diesen Namen hat.</translation>
    </message>
    <message>
        <source>{file}: {student} handed in a quiz already, which counts.</source>
        <extracomment>classtable.quiz_twice</extracomment>
        <translation>{file}: {student} hat schon ein Quiz abgegeben, das zählt.</translation>
    </message>
    <message>
        <source>Collecting was stopped.</source>
        <extracomment>classtable.stopped</extracomment>
        <translation>Das Einsammeln wurde angehalten.</translation>
    </message>
    <message>
        <source>{file} was not read: there are more than {count} files.</source>
        <extracomment>classtable.too_many</extracomment>
        <translation>{file} wurde nicht gelesen: Es sind mehr als {count} Dateien.</translation>
    </message>
    <message>
        <source>Files that do not count: {count}.</source>
        <extracomment>classtable.uncounted</extracomment>
        <translation>Dateien, die nicht zählen: {count}.</translation>
    </message>
    <message>
        <source>Opening the class pack</source>
        <extracomment>job.classpack</extracomment>
        <translation>Das Unterrichtspaket wird geöffnet</translation>
    </message>
    <message>
        <source>Making the class pack</source>
        <extracomment>job.classpack_making</extracomment>
        <translation>Das Unterrichtspaket wird erstellt</translation>
    </message>
    <message>
        <source>Reading what was handed in</source>
        <extracomment>job.collect</extracomment>
        <translation>Das Abgegebene wird gelesen</translation>
    </message>
    <message>
        <source>Writing what is handed in</source>
        <extracomment>job.handin</extracomment>
        <translation>Die Abgabe wird geschrieben</translation>
    </message>
    <message>
        <source>Writing down a training a fold: {name}</source>
        <extracomment>job.queue.folds</extracomment>
        <translation>Je Fold wird ein Training aufgeschrieben: {name}</translation>
    </message>
    <message>
        <source>built with {version}</source>
        <extracomment>system.built_with</extracomment>
        <translation>gebaut mit {version}</translation>
    </message>
    <message>
        <source>not checked: stopped</source>
        <extracomment>system.check_stopped</extracomment>
        <translation>nicht geprüft: abgebrochen</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <extracomment>system.could_not_check</extracomment>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>off by {deviation} of {allowed} allowed</source>
        <extracomment>system.deviation</extracomment>
        <translation>Abweichung {deviation} von {allowed} erlaubten</translation>
    </message>
    <message>
        <source>of {count} families</source>
        <extracomment>system.font_families</extracomment>
        <translation>aus {count} Familien</translation>
    </message>
    <message>
        <source>cannot be drawn</source>
        <extracomment>system.icons_blank</extracomment>
        <translation>können nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>{size} to be had now</source>
        <extracomment>system.memory_now</extracomment>
        <translation>{size} jetzt verfügbar</translation>
    </message>
    <message>
        <source>no bf16 in hardware</source>
        <extracomment>system.no_bf16</extracomment>
        <translation>kein bf16 in Hardware</translation>
    </message>
    <message>
        <source>no weights</source>
        <extracomment>system.no_weights</extracomment>
        <translation>keine Gewichte</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>system.none</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>no encrypted connections</source>
        <extracomment>system.not_encrypted</extracomment>
        <translation>keine verschlüsselten Verbindungen</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>system.not_made</extracomment>
        <translation>noch nicht angelegt</translation>
    </message>
    <message>
        <source>WRONG</source>
        <extracomment>system.other_numbers</extracomment>
        <translation>FALSCH</translation>
    </message>
    <message>
        <source>recipes: {count}</source>
        <extracomment>system.recipes</extracomment>
        <translation>Rezepte: {count}</translation>
    </message>
    <message>
        <source>prediction thereafter</source>
        <extracomment>system.reference.after</extracomment>
        <translation>Vorhersage danach</translation>
    </message>
    <message>
        <source>prediction of {network}</source>
        <extracomment>system.reference.prediction</extracomment>
        <translation>Vorhersage von {network}</translation>
    </message>
    <message>
        <source>two steps of {network}</source>
        <extracomment>system.reference.steps</extracomment>
        <translation>zwei Schritte von {network}</translation>
    </message>
    <message>
        <source>as it should be</source>
        <extracomment>system.right_numbers</extracomment>
        <translation>wie es sein soll</translation>
    </message>
    <message>
        <source>{size} free</source>
        <extracomment>system.room</extracomment>
        <translation>{size} frei</translation>
    </message>
    <message>
        <source>{size} at {scale}</source>
        <extracomment>system.screen</extracomment>
        <translation>{size} bei {scale}</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <extracomment>system.size_or_more</extracomment>
        <translation>mehr als {size}</translation>
    </message>
    <message>
        <source>weights of blood cells</source>
        <extracomment>system.weights</extracomment>
        <translation>Gewichte für Blutzellen</translation>
    </message>
    <message>
        <source>the window cannot open</source>
        <extracomment>system.window_shut</extracomment>
        <translation>das Fenster kann sich nicht öffnen</translation>
    </message>
    <message>
        <source>How fast this machine trains was not measured: that was stopped.</source>
        <extracomment>speed.stopped</extracomment>
        <translation>Wie schnell dieser Rechner trainiert, wurde nicht gemessen: Das wurde angehalten.</translation>
    </message>
    <message>
        <source>One of {groups} groups is weak: worse beyond chance in {comparisons} comparisons (5 % of what is reported may be chance, after Benjamini and Hochberg), and in several of the {patients} patients.</source>
        <extracomment>groups.found</extracomment>
        <translation>Eine von {groups} Gruppen ist schwach: mehr als zufällig schlechter in {comparisons} Vergleichen (5 % des Gemeldeten können Zufall sein, nach Benjamini und Hochberg), und das bei mehreren der {patients} Patienten.</translation>
    </message>
    <message>
        <source>Looking for the report of a crash</source>
        <extracomment>job.crashes</extracomment>
        <translation>Suche nach einem Absturzbericht</translation>
    </message>
    <message>
        <source>Deleting the report of a crash</source>
        <extracomment>job.crashes_delete</extracomment>
        <translation>Lösche einen Absturzbericht</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <extracomment>job.machine</extracomment>
        <translation>Sieht sich diesen Rechner an</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <extracomment>job.not_begun</extracomment>
        <translation>Angehalten, bevor es begann.</translation>
    </message>
    <message>
        <source>Numbers of {file} are in another file, {other}, which does not lie beside it, or is a link. Put both into one folder, under the names that they had.</source>
        <extracomment>onnx.data_missing</extracomment>
        <translation>Zahlen von {file} stehen in einer anderen Datei, {other}, die nicht daneben liegt oder eine Verknüpfung ist. Legen Sie beide in einen Ordner, unter den Namen, die sie hatten.</translation>
    </message>
    <message>
        <source>The numbers of {tensor} are not in {file} but in {other}, which is no file of the same folder. Save the model as one file: onnx.save_model(model, path, save_as_external_data=False).</source>
        <extracomment>onnx.elsewhere</extracomment>
        <translation>Die Zahlen von {tensor} stehen nicht in {file}, sondern in {other}, und das ist keine Datei desselben Ordners. Speichern Sie das Modell als eine Datei: onnx.save_model(model, path, save_as_external_data=False).</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <extracomment>places.crashes</extracomment>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Trainings of the queue wait for their images: at {place} there are none any more, or others. Locate images, beside the queue on the Train page, takes the place where they lie now.</source>
        <extracomment>queue.images</extracomment>
        <translation>Trainings der Warteschlange warten auf ihre Bilder: In {place} sind keine mehr, oder andere. Bilder suchen, neben der Warteschlange auf der Seite Training, nimmt den Ort, an dem sie jetzt liegen.</translation>
    </message>
    <message>
        <source>The run {folder} is not written: {link} in it is a link, or no file, and something elsewhere could be changed. Delete it, or copy the run in such a way that links become files, and try again.</source>
        <extracomment>run.links</extracomment>
        <translation>Der Lauf {folder} wird nicht geschrieben: {link} darin ist eine Verknüpfung oder keine Datei, und anderswo könnte etwas verändert werden. Löschen Sie sie, oder kopieren Sie den Lauf so, dass aus Verknüpfungen Dateien werden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The program has ended unexpectedly. The reports lie in that folder and were sent to nobody; the newest says most in a bug report.</source>
        <extracomment>system.crashes_advice</extracomment>
        <translation>Das Programm wurde unerwartet beendet. Die Berichte liegen in diesem Ordner und wurden niemandem gesendet; in einer Fehlermeldung sagt der neueste am meisten.</translation>
    </message>
    <message>
        <source>reports: {count}</source>
        <extracomment>system.crashes_count</extracomment>
        <translation>Berichte: {count}</translation>
    </message>
    <message>
        <source>One image is both in validation and in the test part.</source>
        <extracomment>audit.identical_validation_test</extracomment>
        <translation>Ein Bild ist sowohl in der Validierung als auch im Testteil.</translation>
    </message>
    <message>
        <source>{count} images are both in validation and in the test part.</source>
        <extracomment>audit.identical_validation_test</extracomment>
        <translation>{count} Bilder sind sowohl in der Validierung als auch im Testteil.</translation>
    </message>
    <message>
        <source>Patients {patients} share identical images and stand in validation and in the test part.</source>
        <extracomment>audit.linked_validation_test</extracomment>
        <translation>Die Patienten {patients} haben identische Bilder und stehen in der Validierung und im Testteil.</translation>
    </message>
    <message>
        <source>One nucleus of the test part was photographed twice, and the other picture is in validation.</source>
        <extracomment>audit.near_validation_test</extracomment>
        <translation>Ein Kern des Testteils wurde zweimal fotografiert, und das andere Bild ist in der Validierung.</translation>
    </message>
    <message>
        <source>{count} nuclei of the test part were photographed twice, and the other pictures are in validation.</source>
        <extracomment>audit.near_validation_test</extracomment>
        <translation>{count} Kerne des Testteils wurden zweimal fotografiert, und die anderen Bilder sind in der Validierung.</translation>
    </message>
    <message>
        <source>A network may go by it, and its score would be of that.</source>
        <extracomment>audit.not_audited.bad</extracomment>
        <translation>Ein Netz kann danach gehen, und sein Wert gälte nur dem.</translation>
    </message>
    <message>
        <source>Audit the dataset before the next training.</source>
        <extracomment>audit.not_audited.do</extracomment>
        <translation>Prüfen Sie den Datensatz vor dem nächsten Training.</translation>
    </message>
    <message>
        <source>Split by patient, compare with labels shuffled between patients (nucleoscope audit DATA --null RUN), and examine on data from elsewhere.</source>
        <extracomment>audit.one_class_each.do</extracomment>
        <translation>Teilen Sie nach Patient auf, vergleichen Sie mit zwischen Patienten vertauschten Labels (nucleoscope audit DATA --null RUN) und prüfen Sie an Daten von anderswo.</translation>
    </message>
    <message>
        <source>{count} of {all} patients have nuclei of one class only.</source>
        <extracomment>audit.one_class_each.nearly</extracomment>
        <translation>{count} von {all} Patienten haben nur Kerne einer Klasse.</translation>
    </message>
    <message>
        <source>Patient {patients} is both in validation and in the test part.</source>
        <extracomment>audit.patients_validation_test</extracomment>
        <translation>Patient {patients} ist sowohl in der Validierung als auch im Testteil.</translation>
    </message>
    <message>
        <source>{count} patients are both in validation and in the test part.</source>
        <extracomment>audit.patients_validation_test</extracomment>
        <translation>{count} Patienten sind sowohl in der Validierung als auch im Testteil.</translation>
    </message>
    <message>
        <source>It follows from {what}, which tells the class as well.</source>
        <extracomment>audit.proxy.file_size.follows</extracomment>
        <translation>Sie folgt aus anderem, das die Klasse ebenso verrät: {what}.</translation>
    </message>
    <message>
        <source>{class} can be told by {what} alone: AUROC {auroc} on patients not learned from. {patients} patients are too few to prove that it is no chance (p = {p} against labels shuffled between patients).</source>
        <extracomment>audit.proxy.unproven</extracomment>
        <translation>{class} ist allein zu erkennen an Folgendem: {what}; AUROC {auroc} an nicht gelernten Patienten. {patients} Patienten sind zu wenige, um Zufall auszuschließen (p = {p} gegenüber zwischen Patienten vertauschten Labels).</translation>
    </message>
    <message>
        <source>The best epoch is chosen on what the test part then examines: its score is a little too good for new patients.</source>
        <extracomment>audit.validation_test.bad</extracomment>
        <translation>Die beste Epoche wird an dem gewählt, was der Testteil dann prüft: Sein Wert ist für neue Patienten ein wenig zu gut.</translation>
    </message>
    <message>
        <source>Split by patient with “same nuclei together” (--link-similar): patients who share images stay in one part.</source>
        <extracomment>audit.validation_test.do</extracomment>
        <translation>Teilen Sie nach Patient mit „gleiche Kerne zusammen“ (--link-similar) auf: Patienten mit gemeinsamen Bildern bleiben in einem Teil.</translation>
    </message>
    <message>
        <source>Nothing of {data} is left to evaluate: {count} of its images were in the run&apos;s training part, {test} are its test part, which --test opens.</source>
        <extracomment>evaluation.only_test</extracomment>
        <translation>Von {data} bleibt nichts zum Auswerten: {count} der Bilder waren im Trainingsteil des Laufs, {test} sind sein Testteil, den --test öffnet.</translation>
    </message>
    <message>
        <source>{count} of the images are the run&apos;s test part and were left out: it is opened with --test, which the run records.</source>
        <extracomment>evaluation.test_left_out</extracomment>
        <translation>{count} der Bilder sind der Testteil des Laufs und wurden ausgelassen: Er wird mit --test geöffnet, was der Lauf festhält.</translation>
    </message>
    <message>
        <source>{file} was changed on the disk after the training had begun. Put back what it was, or begin a new training.</source>
        <extracomment>image.changed</extracomment>
        <translation>{file} wurde auf der Platte geändert, nachdem das Training begonnen hatte. Legen Sie zurück, was dort war, oder beginnen Sie ein neues Training.</translation>
    </message>
    <message>
        <source>Looking at what is to be opened</source>
        <extracomment>job.place</extracomment>
        <translation>Was geöffnet werden soll, wird angesehen</translation>
    </message>
    <message>
        <source>Looking for what was open last</source>
        <extracomment>job.recents</extracomment>
        <translation>Zuletzt Geöffnetes wird gesucht</translation>
    </message>
    <message>
        <source>Reading the run that goes on</source>
        <extracomment>job.resume</extracomment>
        <translation>Der Lauf, der fortgesetzt wird, wird gelesen</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <extracomment>job.save_file</extracomment>
        <translation>{file} wird gespeichert</translation>
    </message>
    <message>
        <source>The gradient of {layer} is nothing but noughts, which the processor&apos;s is not: it would not learn.</source>
        <extracomment>placement.gradient_nothing</extracomment>
        <translation>Der Gradient von {layer} besteht nur aus Nullen, der des Prozessors nicht: Es würde nicht lernen.</translation>
    </message>
    <message>
        <source>The gradient of {layer} points away from the processor&apos;s: it would learn the opposite.</source>
        <extracomment>placement.gradient_opposite</extracomment>
        <translation>Der Gradient von {layer} zeigt vom Gradienten des Prozessors weg: Es würde das Gegenteil lernen.</translation>
    </message>
    <message>
        <source>Cross-validated in {count} folds by patient, seed {seed}: every patient is examined once, by a network that did not learn from them.</source>
        <extracomment>run.summary.made_folds</extracomment>
        <translation>Kreuzvalidiert in {count} Folds nach Patient, Startwert {seed}: Jeder Patient wird einmal geprüft, von einem Netz, das nicht aus ihm gelernt hat.</translation>
    </message>
    <message>
        <source>Cross-validated: each published fold is examined once, by a network that learned from the others.</source>
        <extracomment>run.summary.published_folds</extracomment>
        <translation>Kreuzvalidiert: Jeder veröffentlichte Fold wird einmal geprüft, von einem Netz, das aus den anderen gelernt hat.</translation>
    </message>
    <message>
        <source>Changed on the disk after the training had begun, and left out since: {files}. Put back what was there, or begin a new training.</source>
        <extracomment>training.changed</extracomment>
        <translation>Auf der Platte geändert, nachdem das Training begonnen hatte, und seitdem weggelassen: {files}. Legen Sie zurück, was dort war, oder beginnen Sie ein neues Training.</translation>
    </message>
    <message>
        <source>One image is left out: {reason}</source>
        <extracomment>training.unreadable</extracomment>
        <translation>Ein Bild wird weggelassen: {reason}</translation>
    </message>
    <message>
        <source>{count} images are left out, the latest of them {files}. Of the last of these: {reason}</source>
        <extracomment>training.unreadable</extracomment>
        <translation>{count} Bilder werden weggelassen, zuletzt {files}. Zum letzten davon: {reason}</translation>
    </message>
    <message>
        <source>Its maker calls positive from a probability of {threshold} on. That is kept as the run&apos;s threshold; scores here are at 0.5, until the threshold is moved.</source>
        <extracomment>import.threshold</extracomment>
        <translation>Wer es gemacht hat, stuft ab einer Wahrscheinlichkeit von {threshold} als positiv ein. Das wird als Schwelle des Laufs aufbewahrt; die Maße hier gelten bei 0,5, bis die Schwelle verschoben wird.</translation>
    </message>
    <message>
        <source>Keeping the threshold</source>
        <extracomment>job.keep_threshold</extracomment>
        <translation>Schwelle aufbewahren</translation>
    </message>
    <message>
        <source>Called {class} from P = {threshold} on, the run&apos;s threshold: {share} % of the images that it learned from are {class}. Right where {class} is about as frequent.</source>
        <extracomment>threshold.class_shares</extracomment>
        <translation>Als {class} eingestuft ab P = {threshold}, der Schwelle des Laufs: {share} % der gelernten Bilder sind {class}. Richtig, wo {class} etwa so häufig ist.</translation>
    </message>
    <message>
        <source>Called at even odds: the more probable class. Where classes were learned alike, that is right where they are equally frequent.</source>
        <extracomment>threshold.even</extracomment>
        <translation>Bei gleichen Chancen eingestuft: als die wahrscheinlichere Klasse. Wurden die Klassen gleich oft gelernt, ist das richtig, wo sie gleich häufig sind.</translation>
    </message>
    <message>
        <source>Called {class} from P = {threshold} on, the threshold that is kept with the run.</source>
        <extracomment>threshold.kept</extracomment>
        <translation>Als {class} eingestuft ab P = {threshold}, der Schwelle, die mit dem Lauf aufbewahrt wird.</translation>
    </message>
    <message>
        <source>“{wish}” is no threshold: even, run, or a number from 0 to 1 is.</source>
        <extracomment>threshold.no_number</extracomment>
        <translation>„{wish}“ ist keine Schwelle: even, run oder eine Zahl von 0 bis 1 ist eine.</translation>
    </message>
    <message>
        <source>{run} has no threshold of its own: nobody kept one, and it does not say which images its network learned from. Give a number, or keep one in Results ▸ Threshold.</source>
        <extracomment>threshold.none</extracomment>
        <translation>{run} hat keine eigene Schwelle: niemand hat eine aufbewahrt, und er sagt nicht, von welchen Bildern sein Netz gelernt hat. Geben Sie eine Zahl an, oder bewahren Sie eine unter Ergebnisse ▸ Schwelle auf.</translation>
    </message>
    <message>
        <source>A threshold is for runs that tell one positive class from one other. {run} tells apart {count} classes, {positive} of them positive: each image is called the most probable one.</source>
        <extracomment>threshold.not_two_classes</extracomment>
        <translation>Eine Schwelle gibt es für Läufe, die eine positive Klasse von einer anderen unterscheiden. {run} unterscheidet {count} Klassen, davon {positive} positive: jedes Bild wird als die wahrscheinlichste eingestuft.</translation>
    </message>
    <message>
        <source>Called {class} from P = {threshold} on. Lower finds more {class} and gives more false alarms.</source>
        <extracomment>threshold.value</extracomment>
        <translation>Als {class} eingestuft ab P = {threshold}. Niedriger findet mehr {class} und gibt mehr Fehlalarme.</translation>
    </message>
    <message>
        <source>Training and the test part can be told apart by {what}: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}).</source>
        <extracomment>audit.test_part.</extracomment>
        <translation>Training und Testteil sind zu unterscheiden an Folgendem: {what}; AUROC {auroc} an nicht gelernten Patienten (95-%-Intervall {low} bis {high}).</translation>
    </message>
    <message>
        <source>The test part is not like the training part: its score says how the network does on other images, for better or worse, and not on new ones of this kind.</source>
        <extracomment>audit.test_part.bad</extracomment>
        <translation>Der Testteil ist nicht wie der Trainingsteil: Seine Kennzahl sagt, wie sich das Netz an anderen Bildern macht, besser oder schlechter, und nicht an neuen dieser Art.</translation>
    </message>
    <message>
        <source>MobileNetV2, for those in a hurry</source>
        <extracomment>recipes/mobilenetv2_quick</extracomment>
        <translation>MobileNetV2, für Eilige</translation>
    </message>
    <message>
        <source>The default recipe at 96 instead of 224 pixels: a fifth of the time. What chromatin looks like is lost at that size: of patients it had not seen, it called two in a hundred nuclei more wrongly than the default. docs/recipe.md has the numbers.</source>
        <extracomment>recipes/mobilenetv2_quick</extracomment>
        <translation>Die Vorgabe mit 96 statt 224 Pixeln: ein Fünftel der Zeit. Wie Chromatin aussieht, geht bei dieser Größe verloren: Von Patienten, die es nicht kannte, nannte es zwei von hundert Kernen mehr falsch als die Vorgabe. docs/recipe.md hat die Zahlen.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <extracomment>checklist</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Abstract: design, methods, results, conclusions</source>
        <extracomment>checklist</extracomment>
        <translation>Zusammenfassung: Design, Methoden, Ergebnisse, Schlussfolgerungen</translation>
    </message>
    <message>
        <source>Access to code, model and data</source>
        <extracomment>checklist</extracomment>
        <translation>Zugang zu Code, Modell und Daten</translation>
    </message>
    <message>
        <source>Accuracy and its precision</source>
        <extracomment>checklist</extracomment>
        <translation>Genauigkeit und ihre Präzision</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <extracomment>checklist</extracomment>
        <translation>Unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>Agreement between and within annotators</source>
        <extracomment>checklist</extracomment>
        <translation>Übereinstimmung zwischen und innerhalb der Annotierenden</translation>
    </message>
    <message>
        <source>Aims, objectives, hypotheses</source>
        <extracomment>checklist</extracomment>
        <translation>Ziele, Absichten, Hypothesen</translation>
    </message>
    <message>
        <source>Alternative diagnoses in the others</source>
        <extracomment>checklist</extracomment>
        <translation>Andere Diagnosen bei den Übrigen</translation>
    </message>
    <message>
        <source>Analyses of variability</source>
        <extracomment>checklist</extracomment>
        <translation>Analysen der Variabilität</translation>
    </message>
    <message>
        <source>Analysis of errors</source>
        <extracomment>checklist</extracomment>
        <translation>Analyse der Irrtümer</translation>
    </message>
    <message>
        <source>Analysis of failures</source>
        <extracomment>checklist</extracomment>
        <translation>Analyse der Fehlschläge</translation>
    </message>
    <message>
        <source>Annotation of the test set</source>
        <extracomment>checklist</extracomment>
        <translation>Annotation des Testdatensatzes</translation>
    </message>
    <message>
        <source>Availability of software, model, data</source>
        <extracomment>checklist</extracomment>
        <translation>Verfügbarkeit von Software, Modell, Daten</translation>
    </message>
    <message>
        <source>Background, intended use and role of the test</source>
        <extracomment>checklist</extracomment>
        <translation>Hintergrund, vorgesehener Gebrauch und Rolle des Tests</translation>
    </message>
    <message>
        <source>Background; intended use and role</source>
        <extracomment>checklist</extracomment>
        <translation>Hintergrund; vorgesehener Gebrauch und Rolle</translation>
    </message>
    <message>
        <source>Blinding of who assessed it</source>
        <extracomment>checklist</extracomment>
        <translation>Verblindung der Beurteilenden</translation>
    </message>
    <message>
        <source>CLAIM 2024</source>
        <extracomment>checklist</extracomment>
        <translation>CLAIM 2024</translation>
    </message>
    <message>
        <source>Calibration of what is said</source>
        <extracomment>checklist</extracomment>
        <translation>Kalibrierung der Aussagen</translation>
    </message>
    <message>
        <source>Characteristics of participants</source>
        <extracomment>checklist</extracomment>
        <translation>Merkmale der Teilnehmenden</translation>
    </message>
    <message>
        <source>Checklist for Artificial Intelligence in Medical Imaging, 2024 update. Tejani et al., Radiology: Artificial Intelligence 2024;6(4):e240300.</source>
        <extracomment>checklist</extracomment>
        <translation>Checkliste für künstliche Intelligenz in der medizinischen Bildgebung (CLAIM), Fassung von 2024. Tejani et al., Radiology: Artificial Intelligence 2024;6(4):e240300.</translation>
    </message>
    <message>
        <source>Choice of predictors</source>
        <extracomment>checklist</extracomment>
        <translation>Wahl der Prädiktoren</translation>
    </message>
    <message>
        <source>Comparison of the parts&apos; distributions</source>
        <extracomment>checklist</extracomment>
        <translation>Vergleich der Verteilungen in den Teilen</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <extracomment>checklist</extracomment>
        <translation>Interessenkonflikte</translation>
    </message>
    <message>
        <source>Consecutive, random or convenience series</source>
        <extracomment>checklist</extracomment>
        <translation>Konsekutive, zufällige oder Gelegenheitsstichprobe</translation>
    </message>
    <message>
        <source>Cross tabulation</source>
        <extracomment>checklist</extracomment>
        <translation>Kreuztabelle</translation>
    </message>
    <message>
        <source>Dates of the data</source>
        <extracomment>checklist</extracomment>
        <translation>Zeitraum der Daten</translation>
    </message>
    <message>
        <source>De-identification</source>
        <extracomment>checklist</extracomment>
        <translation>Anonymisierung</translation>
    </message>
    <message>
        <source>Definition of predictors: the images</source>
        <extracomment>checklist</extracomment>
        <translation>Definition der Prädiktoren: die Bilder</translation>
    </message>
    <message>
        <source>Demographic and clinical characteristics</source>
        <extracomment>checklist</extracomment>
        <translation>Demografische und klinische Merkmale</translation>
    </message>
    <message>
        <source>Diagnostic performance and its precision</source>
        <extracomment>checklist</extracomment>
        <translation>Diagnostische Leistung und ihre Präzision</translation>
    </message>
    <message>
        <source>Differences between clusters: patients, hospitals</source>
        <extracomment>checklist</extracomment>
        <translation>Unterschiede zwischen Clustern: Patienten, Kliniken</translation>
    </message>
    <message>
        <source>Differences between training and evaluation data</source>
        <extracomment>checklist</extracomment>
        <translation>Unterschiede zwischen Trainings- und Auswertungsdaten</translation>
    </message>
    <message>
        <source>Differences of performance between clusters</source>
        <extracomment>checklist</extracomment>
        <translation>Unterschiede der Leistung zwischen Clustern</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <extracomment>checklist</extracomment>
        <translation>Einschlusskriterien</translation>
    </message>
    <message>
        <source>Ensembles</source>
        <extracomment>checklist</extracomment>
        <translation>Ensembles</translation>
    </message>
    <message>
        <source>Ethical approval</source>
        <extracomment>checklist</extracomment>
        <translation>Ethikvotum</translation>
    </message>
    <message>
        <source>Evaluation on internal data</source>
        <extracomment>checklist</extracomment>
        <translation>Auswertung an internen Daten</translation>
    </message>
    <message>
        <source>Explanation of decisions</source>
        <extracomment>checklist</extracomment>
        <translation>Erklärung der Entscheidungen</translation>
    </message>
    <message>
        <source>Fairness</source>
        <extracomment>checklist</extracomment>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>Fairness, bias, generalisation</source>
        <extracomment>checklist</extracomment>
        <translation>Fairness, Verzerrung, Verallgemeinerung</translation>
    </message>
    <message>
        <source>Flow of participants</source>
        <extracomment>checklist</extracomment>
        <translation>Fluss der Teilnehmenden</translation>
    </message>
    <message>
        <source>Funding</source>
        <extracomment>checklist</extracomment>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Goal of the study</source>
        <extracomment>checklist</extracomment>
        <translation>Ziel der Studie</translation>
    </message>
    <message>
        <source>Health care context, existing models</source>
        <extracomment>checklist</extracomment>
        <translation>Versorgungskontext, vorhandene Modelle</translation>
    </message>
    <message>
        <source>How accuracy was estimated and compared</source>
        <extracomment>checklist</extracomment>
        <translation>Wie die Genauigkeit geschätzt und verglichen wurde</translation>
    </message>
    <message>
        <source>How data were assigned to parts</source>
        <extracomment>checklist</extracomment>
        <translation>Wie die Daten auf die Teile verteilt wurden</translation>
    </message>
    <message>
        <source>How images were acquired</source>
        <extracomment>checklist</extracomment>
        <translation>Wie die Bilder aufgenommen wurden</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <extracomment>checklist</extracomment>
        <translation>Wie es trainiert wurde</translation>
    </message>
    <message>
        <source>How learning went</source>
        <extracomment>checklist</extracomment>
        <translation>Wie das Lernen verlief</translation>
    </message>
    <message>
        <source>How often and when test data were looked at</source>
        <extracomment>checklist</extracomment>
        <translation>Wie oft und wann die Testdaten angesehen wurden</translation>
    </message>
    <message>
        <source>How participants were identified</source>
        <extracomment>checklist</extracomment>
        <translation>Wie die Teilnehmenden gefunden wurden</translation>
    </message>
    <message>
        <source>How predictions were calculated for evaluation</source>
        <extracomment>checklist</extracomment>
        <translation>Wie die Vorhersagen für die Auswertung berechnet wurden</translation>
    </message>
    <message>
        <source>How predictors were handled</source>
        <extracomment>checklist</extracomment>
        <translation>Wie mit den Prädiktoren umgegangen wurde</translation>
    </message>
    <message>
        <source>How the data were used and divided</source>
        <extracomment>checklist</extracomment>
        <translation>Wie die Daten verwendet und aufgeteilt wurden</translation>
    </message>
    <message>
        <source>How the final model was selected</source>
        <extracomment>checklist</extracomment>
        <translation>Wie das endgültige Modell ausgewählt wurde</translation>
    </message>
    <message>
        <source>How the reference standard was obtained</source>
        <extracomment>checklist</extracomment>
        <translation>Wie der Referenzstandard erhoben wurde</translation>
    </message>
    <message>
        <source>Imbalance of classes</source>
        <extracomment>checklist</extracomment>
        <translation>Ungleichgewicht der Klassen</translation>
    </message>
    <message>
        <source>Implications for practice</source>
        <extracomment>checklist</extracomment>
        <translation>Folgerungen für die Praxis</translation>
    </message>
    <message>
        <source>Indeterminate results</source>
        <extracomment>checklist</extracomment>
        <translation>Unklare Ergebnisse</translation>
    </message>
    <message>
        <source>Index test in detail: the network</source>
        <extracomment>checklist</extracomment>
        <translation>Indextest im Einzelnen: das Netz</translation>
    </message>
    <message>
        <source>Initialisation of parameters</source>
        <extracomment>checklist</extracomment>
        <translation>Initialisierung der Parameter</translation>
    </message>
    <message>
        <source>Intended sample size</source>
        <extracomment>checklist</extracomment>
        <translation>Vorgesehener Stichprobenumfang</translation>
    </message>
    <message>
        <source>Interpretation, also of fairness</source>
        <extracomment>checklist</extracomment>
        <translation>Deutung, auch der Fairness</translation>
    </message>
    <message>
        <source>Involvement of patients and public</source>
        <extracomment>checklist</extracomment>
        <translation>Beteiligung von Patienten und Öffentlichkeit</translation>
    </message>
    <message>
        <source>Known inequalities of health</source>
        <extracomment>checklist</extracomment>
        <translation>Bekannte gesundheitliche Ungleichheiten</translation>
    </message>
    <message>
        <source>Level at which the parts are disjoint</source>
        <extracomment>checklist</extracomment>
        <translation>Ebene, auf der die Teile getrennt sind</translation>
    </message>
    <message>
        <source>Limitations</source>
        <extracomment>checklist</extracomment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Measures and plots of performance</source>
        <extracomment>checklist</extracomment>
        <translation>Maße und Abbildungen der Leistung</translation>
    </message>
    <message>
        <source>Metrics of performance</source>
        <extracomment>checklist</extracomment>
        <translation>Leistungsmaße</translation>
    </message>
    <message>
        <source>Missing data</source>
        <extracomment>checklist</extracomment>
        <translation>Fehlende Daten</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>checklist</extracomment>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Objectives and hypotheses</source>
        <extracomment>checklist</extracomment>
        <translation>Ziele und Hypothesen</translation>
    </message>
    <message>
        <source>Objectives: development, evaluation, or both</source>
        <extracomment>checklist</extracomment>
        <translation>Ziele: Entwicklung, Bewertung oder beides</translation>
    </message>
    <message>
        <source>Outcome: what, when and how assessed</source>
        <extracomment>checklist</extracomment>
        <translation>Zielgröße: was, wann und wie erhoben</translation>
    </message>
    <message>
        <source>Output of the model, thresholds</source>
        <extracomment>checklist</extracomment>
        <translation>Ausgabe des Modells, Schwellen</translation>
    </message>
    <message>
        <source>Participants and outcomes in each analysis</source>
        <extracomment>checklist</extracomment>
        <translation>Teilnehmende und Zielgrößen in jeder Analyse</translation>
    </message>
    <message>
        <source>Patients and images included and excluded</source>
        <extracomment>checklist</extracomment>
        <translation>Ein- und ausgeschlossene Patienten und Bilder</translation>
    </message>
    <message>
        <source>Performance with intervals, also of subgroups</source>
        <extracomment>checklist</extracomment>
        <translation>Leistung mit Intervallen, auch von Untergruppen</translation>
    </message>
    <message>
        <source>Performance with its uncertainty</source>
        <extracomment>checklist</extracomment>
        <translation>Leistung mit ihrer Unsicherheit</translation>
    </message>
    <message>
        <source>Poor or missing input in use</source>
        <extracomment>checklist</extracomment>
        <translation>Schlechte oder fehlende Eingaben im Gebrauch</translation>
    </message>
    <message>
        <source>Preparation of the data, checks of quality</source>
        <extracomment>checklist</extracomment>
        <translation>Aufbereitung der Daten, Qualitätsprüfungen</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <extracomment>checklist</extracomment>
        <translation>Vorverarbeitung</translation>
    </message>
    <message>
        <source>Prospective or retrospective</source>
        <extracomment>checklist</extracomment>
        <translation>Prospektiv oder retrospektiv</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>checklist</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Qualification of who assessed it</source>
        <extracomment>checklist</extracomment>
        <translation>Qualifikation der Beurteilenden</translation>
    </message>
    <message>
        <source>Reference standard in detail</source>
        <extracomment>checklist</extracomment>
        <translation>Referenzstandard im Einzelnen</translation>
    </message>
    <message>
        <source>Registration</source>
        <extracomment>checklist</extracomment>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Registration of a clinical trial</source>
        <extracomment>checklist</extracomment>
        <translation>Registrierung einer klinischen Studie</translation>
    </message>
    <message>
        <source>Reporting of prediction models that use regression or machine learning. Collins et al., BMJ 2024;385:e078378.</source>
        <extracomment>checklist</extracomment>
        <translation>Berichte über Vorhersagemodelle mit Regression oder maschinellem Lernen. Collins et al., BMJ 2024;385:e078378.</translation>
    </message>
    <message>
        <source>Results of updating</source>
        <extracomment>checklist</extracomment>
        <translation>Ergebnisse der Aktualisierung</translation>
    </message>
    <message>
        <source>Robustness, sensitivity analyses</source>
        <extracomment>checklist</extracomment>
        <translation>Robustheit, Sensitivitätsanalysen</translation>
    </message>
    <message>
        <source>STARD, with what STARD-AI adds</source>
        <extracomment>checklist</extracomment>
        <translation>STARD, mit dem, was STARD-AI hinzufügt</translation>
    </message>
    <message>
        <source>Sample size and its reason</source>
        <extracomment>checklist</extracomment>
        <translation>Stichprobenumfang und seine Begründung</translation>
    </message>
    <message>
        <source>Selection of subsets</source>
        <extracomment>checklist</extracomment>
        <translation>Auswahl von Teilmengen</translation>
    </message>
    <message>
        <source>Setting, number and place of centres</source>
        <extracomment>checklist</extracomment>
        <translation>Umfeld, Zahl und Ort der Zentren</translation>
    </message>
    <message>
        <source>Severity of disease in those who have it</source>
        <extracomment>checklist</extracomment>
        <translation>Schwere der Krankheit bei den Erkrankten</translation>
    </message>
    <message>
        <source>Sharing of code</source>
        <extracomment>checklist</extracomment>
        <translation>Offenlegung des Codes</translation>
    </message>
    <message>
        <source>Sharing of data</source>
        <extracomment>checklist</extracomment>
        <translation>Offenlegung der Daten</translation>
    </message>
    <message>
        <source>Software and versions</source>
        <extracomment>checklist</extracomment>
        <translation>Software und Versionen</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <extracomment>checklist</extracomment>
        <translation>Herkunft der Daten</translation>
    </message>
    <message>
        <source>Sources of the data of each part</source>
        <extracomment>checklist</extracomment>
        <translation>Herkunft der Daten jedes Teils</translation>
    </message>
    <message>
        <source>Studies of diagnostic accuracy. Numbers are those of STARD 2015 (Bossuyt et al., BMJ 2015;351:h5527). Topics that STARD-AI (2025) adds are marked AI: these eight are worded by this program and carry none of its published numbers, which stand in the guideline itself.</source>
        <extracomment>checklist</extracomment>
        <translation>Studien zur diagnostischen Genauigkeit. Die Nummern sind die von STARD 2015 (Bossuyt et al., BMJ 2015;351:h5527). Themen, die STARD-AI (2025) hinzufügt, sind mit AI bezeichnet: Diese acht hat dieses Programm formuliert; sie tragen keine der veröffentlichten Nummern, die in der Leitlinie selbst stehen.</translation>
    </message>
    <message>
        <source>Target population, intended use and users</source>
        <extracomment>checklist</extracomment>
        <translation>Zielpopulation, vorgesehener Gebrauch und Anwender</translation>
    </message>
    <message>
        <source>Test on external data</source>
        <extracomment>checklist</extracomment>
        <translation>Test an externen Daten</translation>
    </message>
    <message>
        <source>The full model, so that others can predict</source>
        <extracomment>checklist</extracomment>
        <translation>Das vollständige Modell, sodass andere vorhersagen können</translation>
    </message>
    <message>
        <source>The model in detail</source>
        <extracomment>checklist</extracomment>
        <translation>Das Modell im Einzelnen</translation>
    </message>
    <message>
        <source>Thresholds of the index test, and whether they were chosen before</source>
        <extracomment>checklist</extracomment>
        <translation>Schwellen des Indextests, und ob sie vorher festgelegt waren</translation>
    </message>
    <message>
        <source>Thresholds of the reference standard</source>
        <extracomment>checklist</extracomment>
        <translation>Schwellen des Referenzstandards</translation>
    </message>
    <message>
        <source>Time between index test and reference standard</source>
        <extracomment>checklist</extracomment>
        <translation>Zeit zwischen Indextest und Referenzstandard</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>checklist</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title names a measure of accuracy</source>
        <extracomment>checklist</extracomment>
        <translation>Der Titel nennt ein Maß der Genauigkeit</translation>
    </message>
    <message>
        <source>Title says that and which kind of AI was used</source>
        <extracomment>checklist</extracomment>
        <translation>Der Titel sagt, dass und welche Art von KI verwendet wurde</translation>
    </message>
    <message>
        <source>Training, validation and test data, and how they are kept apart</source>
        <extracomment>checklist</extracomment>
        <translation>Trainings-, Validierungs- und Testdaten, und wie sie getrennt gehalten werden</translation>
    </message>
    <message>
        <source>Treatments received</source>
        <extracomment>checklist</extracomment>
        <translation>Erhaltene Behandlungen</translation>
    </message>
    <message>
        <source>Type of model, steps of building, tuning, internal validation</source>
        <extracomment>checklist</extracomment>
        <translation>Art des Modells, Schritte des Aufbaus, der Abstimmung, der internen Validierung</translation>
    </message>
    <message>
        <source>Uncertainty and significance</source>
        <extracomment>checklist</extracomment>
        <translation>Unsicherheit und Signifikanz</translation>
    </message>
    <message>
        <source>Updating of the model</source>
        <extracomment>checklist</extracomment>
        <translation>Aktualisierung des Modells</translation>
    </message>
    <message>
        <source>Version of the model, of software and of hardware</source>
        <extracomment>checklist</extracomment>
        <translation>Version des Modells, der Software und der Hardware</translation>
    </message>
    <message>
        <source>What users must know and do</source>
        <extracomment>checklist</extracomment>
        <translation>Was Anwender wissen und tun müssen</translation>
    </message>
    <message>
        <source>What who assessed the reference standard knew</source>
        <extracomment>checklist</extracomment>
        <translation>Was die Beurteilenden des Referenzstandards wussten</translation>
    </message>
    <message>
        <source>What who performed the index test knew</source>
        <extracomment>checklist</extracomment>
        <translation>Was die Durchführenden des Indextests wussten</translation>
    </message>
    <message>
        <source>Where and when</source>
        <extracomment>checklist</extracomment>
        <translation>Wo und wann</translation>
    </message>
    <message>
        <source>Where protocol and further details are</source>
        <extracomment>checklist</extracomment>
        <translation>Wo Protokoll und weitere Einzelheiten sind</translation>
    </message>
    <message>
        <source>Who annotated; their qualification</source>
        <extracomment>checklist</extracomment>
        <translation>Wer annotiert hat; ihre Qualifikation</translation>
    </message>
    <message>
        <source>Who assessed predictors that need judgement</source>
        <extracomment>checklist</extracomment>
        <translation>Wer Prädiktoren beurteilt hat, die Ermessen verlangen</translation>
    </message>
    <message>
        <source>Who was included and excluded</source>
        <extracomment>checklist</extracomment>
        <translation>Wer ein- und ausgeschlossen wurde</translation>
    </message>
    <message>
        <source>Why this reference standard</source>
        <extracomment>checklist</extracomment>
        <translation>Warum dieser Referenzstandard</translation>
    </message>
    <message>
        <source>Intervals of the difference, from drawing whole patients again and again, the same for both networks. They rest on {count} independent patient, {rarer} of the rarer class. Where an interval holds 0, nothing may be concluded from the difference.</source>
        <extracomment>comparison_report</extracomment>
        <translation>Intervalle der Differenz, aus wiederholtem Ziehen ganzer Patienten, dieselben für beide Netze. Sie beruhen auf {count} unabhängigen Patienten, {rarer} davon aus der selteneren Klasse. Wo ein Intervall die 0 enthält, lässt sich aus der Differenz nichts schließen.</translation>
    </message>
    <message>
        <source>Intervals of the difference, from drawing whole patients again and again, the same for both networks. They rest on {count} independent patients, {rarer} of the rarer class. Where an interval holds 0, nothing may be concluded from the difference.</source>
        <extracomment>comparison_report</extracomment>
        <translation>Intervalle der Differenz, aus wiederholtem Ziehen ganzer Patienten, dieselben für beide Netze. Sie beruhen auf {count} unabhängigen Patienten, {rarer} davon aus der selteneren Klasse. Wo ein Intervall die 0 enthält, lässt sich aus der Differenz nichts schließen.</translation>
    </message>
    <message>
        <source>Of {count} nuclei, both called {rightly} rightly and {wrongly} wrongly.</source>
        <extracomment>comparison_report</extracomment>
        <translation>Von {count} Kernen haben beide {rightly} richtig und {wrongly} falsch eingestuft.</translation>
    </message>
    <message>
        <source>Of {count} nucleus, both called {rightly} rightly and {wrongly} wrongly.</source>
        <extracomment>comparison_report</extracomment>
        <translation>Von {count} Kern haben beide {rightly} richtig und {wrongly} falsch eingestuft.</translation>
    </message>
    <message>
        <source>The networks differ about nuclei of {disagreed} of {count} patient; the greatest differences come first. Where few patients make all of the difference, it says little of others.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Die Netze unterscheiden sich bei Kernen von {disagreed} von {count} Patient; die größten Unterschiede stehen zuerst. Wo wenige Patienten den ganzen Unterschied machen, sagt er wenig über andere.</translation>
    </message>
    <message>
        <source>The networks differ about nuclei of {disagreed} of {count} patients; the greatest differences come first. Where few patients make all of the difference, it says little of others.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Die Netze unterscheiden sich bei Kernen von {disagreed} von {count} Patienten; die größten Unterschiede stehen zuerst. Wo wenige Patienten den ganzen Unterschied machen, sagt er wenig über andere.</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, from drawing whole patients again and again ({times} times). They rest on {count} independent patient, {rarer} of the rarer class.</source>
        <extracomment>first_page</extracomment>
        <translation>In Klammern: 95-%-Intervalle aus wiederholtem Ziehen ganzer Patienten ({times}-mal). Sie beruhen auf {count} unabhängigen Patienten, {rarer} davon aus der selteneren Klasse.</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, from drawing whole patients again and again ({times} times). They rest on {count} independent patients, {rarer} of the rarer class.</source>
        <extracomment>first_page</extracomment>
        <translation>In Klammern: 95-%-Intervalle aus wiederholtem Ziehen ganzer Patienten ({times}-mal). Sie beruhen auf {count} unabhängigen Patienten, {rarer} davon aus der selteneren Klasse.</translation>
    </message>
    <message>
        <source>Only {count} patient of the rarer class examined it: the intervals are likely too narrow.</source>
        <extracomment>first_page</extracomment>
        <translation>Nur {count} Patient der selteneren Klasse hat geprüft: Die Intervalle sind wahrscheinlich zu schmal.</translation>
    </message>
    <message>
        <source>Only {count} patients of the rarer class examined it: the intervals are likely too narrow.</source>
        <extracomment>first_page</extracomment>
        <translation>Nur {count} Patienten der selteneren Klasse haben geprüft: Die Intervalle sind wahrscheinlich zu schmal.</translation>
    </message>
    <message>
        <source>Patient by patient, by the mean over the nuclei, {right} of {count} patient was called rightly.</source>
        <extracomment>first_page</extracomment>
        <translation>Patient für Patient, nach dem Mittel über die Kerne, wurde {right} von {count} Patient richtig eingestuft.</translation>
    </message>
    <message>
        <source>Patient by patient, by the mean over the nuclei, {right} of {count} patients were called rightly.</source>
        <extracomment>first_page</extracomment>
        <translation>Patient für Patient, nach dem Mittel über die Kerne, wurden {right} von {count} Patienten richtig eingestuft.</translation>
    </message>
    <message>
        <source>{count} file could not be read</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Datei war nicht lesbar</translation>
    </message>
    <message>
        <source>{count} file, of these readable:</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Datei, davon lesbar:</translation>
    </message>
    <message>
        <source>{count} files could not be read</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Dateien waren nicht lesbar</translation>
    </message>
    <message>
        <source>{count} files, of these readable:</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Dateien, davon lesbar:</translation>
    </message>
    <message>
        <source>{count} image beyond a limit</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Bild jenseits einer Obergrenze</translation>
    </message>
    <message>
        <source>{count} image by choice</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Bild nach Auswahl</translation>
    </message>
    <message>
        <source>{count} images beyond a limit</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Bilder jenseits einer Obergrenze</translation>
    </message>
    <message>
        <source>{count} images by choice</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Bilder nach Auswahl</translation>
    </message>
    <message>
        <source>{count} nuclei could not be decoded</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kerne ließen sich nicht dekodieren</translation>
    </message>
    <message>
        <source>{count} nuclei in no part of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kerne in keinem Teil der Aufteilung</translation>
    </message>
    <message>
        <source>{count} nuclei left out of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kerne nicht in der Aufteilung</translation>
    </message>
    <message>
        <source>{count} nuclei marked doubtful or poor</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kerne als zweifelhaft oder schlecht markiert</translation>
    </message>
    <message>
        <source>{count} nuclei of classes it does not know</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kerne von Klassen, die es nicht kennt</translation>
    </message>
    <message>
        <source>{count} nuclei: fewer were wanted</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kerne: Es wurden weniger gewünscht</translation>
    </message>
    <message>
        <source>{count} nucleus could not be decoded</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kern ließ sich nicht dekodieren</translation>
    </message>
    <message>
        <source>{count} nucleus in no part of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kern in keinem Teil der Aufteilung</translation>
    </message>
    <message>
        <source>{count} nucleus left out of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kern nicht in der Aufteilung</translation>
    </message>
    <message>
        <source>{count} nucleus marked doubtful or poor</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kern als zweifelhaft oder schlecht markiert</translation>
    </message>
    <message>
        <source>{count} nucleus of classes it does not know</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kern einer Klasse, die es nicht kennt</translation>
    </message>
    <message>
        <source>{count} nucleus: fewer were wanted</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kern: Es wurden weniger gewünscht</translation>
    </message>
    <message>
        <source>{images}, among them all of {count} patient</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{images}, darunter alle von {count} Patient</translation>
    </message>
    <message>
        <source>{images}, among them all of {count} patients</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{images}, darunter alle von {count} Patienten</translation>
    </message>
    <message>
        <source>Who was right about how many nuclei.</source>
        <extracomment>report.agreement</extracomment>
        <translation>Wer bei wie vielen Kernen recht hatte.</translation>
    </message>
    <message>
        <source>Both right: {both}; only {first}: {only_first}; only {other}: {only_other}; neither: {neither}.</source>
        <extracomment>report.agreement.shown</extracomment>
        <translation>Beide richtig: {both}; nur {first}: {only_first}; nur {other}: {only_other}; keines: {neither}.</translation>
    </message>
    <message>
        <source>all classes</source>
        <extracomment>report.all_classes</extracomment>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <source>all these runs</source>
        <extracomment>report.all_runs</extracomment>
        <translation>allen diesen Läufen</translation>
    </message>
    <message>
        <source>always {class}</source>
        <extracomment>report.always</extracomment>
        <translation>immer {class}</translation>
    </message>
    <message>
        <source>The network always answers, also for a picture that is no nucleus or unlike all it has seen.</source>
        <extracomment>report.always_answers</extracomment>
        <translation>Das Netz antwortet immer, auch auf ein Bild, das kein Kern ist oder nichts gleicht, was es gesehen hat.</translation>
    </message>
    <message>
        <source>turned by ±{degrees}°</source>
        <extracomment>report.augmented.angle</extracomment>
        <translation>um ±{degrees}° gedreht</translation>
    </message>
    <message>
        <source>turned by any angle</source>
        <extracomment>report.augmented.any_angle</extracomment>
        <translation>um jeden Winkel gedreht</translation>
    </message>
    <message>
        <source>blurred up to {pixels} pixels</source>
        <extracomment>report.augmented.blur</extracomment>
        <translation>bis zu {pixels} Pixel unscharf</translation>
    </message>
    <message>
        <source>brightness ±{amount}</source>
        <extracomment>report.augmented.brightness</extracomment>
        <translation>Helligkeit ±{amount}</translation>
    </message>
    <message>
        <source>contrast ±{amount}</source>
        <extracomment>report.augmented.contrast</extracomment>
        <translation>Kontrast ±{amount}</translation>
    </message>
    <message>
        <source>half of them with a hole of up to {amount} of the side</source>
        <extracomment>report.augmented.hole</extracomment>
        <translation>jedes zweite mit einem Loch bis zu {amount} der Seite</translation>
    </message>
    <message>
        <source>hue ±{turns} turns</source>
        <extracomment>report.augmented.hue</extracomment>
        <translation>Farbton ±{turns} Umdrehungen</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>report.augmented.mirrored</extracomment>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>{changes}; each mixed with another</source>
        <extracomment>report.augmented.mixed</extracomment>
        <translation>{changes}; jedes mit einem anderen gemischt</translation>
    </message>
    <message>
        <source>moved by ±{amount}</source>
        <extracomment>report.augmented.moved</extracomment>
        <translation>um ±{amount} verschoben</translation>
    </message>
    <message>
        <source>as they are</source>
        <extracomment>report.augmented.not</extracomment>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>saturation ±{amount}</source>
        <extracomment>report.augmented.saturation</extracomment>
        <translation>Sättigung ±{amount}</translation>
    </message>
    <message>
        <source>scaled by ±{amount}</source>
        <extracomment>report.augmented.scaled</extracomment>
        <translation>um ±{amount} skaliert</translation>
    </message>
    <message>
        <source>stain ±{amount}</source>
        <extracomment>report.augmented.stain</extracomment>
        <translation>Färbung ±{amount}</translation>
    </message>
    <message>
        <source>better than the first →</source>
        <extracomment>report.axis.better</extracomment>
        <translation>besser als das erste →</translation>
    </message>
    <message>
        <source>difference: “{other}” less “{first}”</source>
        <extracomment>report.axis.difference</extracomment>
        <translation>Differenz: „{other}“ minus „{first}“</translation>
    </message>
    <message>
        <source>1 − specificity: false alarms</source>
        <extracomment>report.axis.false_alarms</extracomment>
        <translation>1 − Spezifität: falsche Alarme</translation>
    </message>
    <message>
        <source>loss (cross-entropy, nats)</source>
        <extracomment>report.axis.loss</extracomment>
        <translation>Verlust (Kreuzentropie, nats)</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>report.axis.precision</extracomment>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall = sensitivity</source>
        <extracomment>report.axis.recall</extracomment>
        <translation>Recall = Sensitivität</translation>
    </message>
    <message>
        <source>probability that was said</source>
        <extracomment>report.axis.said</extracomment>
        <translation>genannte Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>sensitivity (ROC)</source>
        <extracomment>report.axis.sensitivity</extracomment>
        <translation>Sensitivität (ROC)</translation>
    </message>
    <message>
        <source>share of the nuclei</source>
        <extracomment>report.axis.share</extracomment>
        <translation>Anteil der Kerne</translation>
    </message>
    <message>
        <source>share that was so</source>
        <extracomment>report.axis.was_so</extracomment>
        <translation>eingetroffener Anteil</translation>
    </message>
    <message>
        <source>← worse than the first</source>
        <extracomment>report.axis.worse</extracomment>
        <translation>← schlechter als das erste</translation>
    </message>
    <message>
        <source>both right</source>
        <extracomment>report.both_right</extracomment>
        <translation>beide richtig</translation>
    </message>
    <message>
        <source>nucleus by nucleus</source>
        <extracomment>report.by_nucleus</extracomment>
        <translation>Kern für Kern</translation>
    </message>
    <message>
        <source>patient by&#xa0;patient</source>
        <extracomment>report.by_patient</extracomment>
        <translation>Patient für&#xa0;Patient</translation>
    </message>
    <message>
        <source>Whether the probability of {class} can be taken at its word: expected calibration error {error}, Brier score {brier} (0 is perfect). Bars: 95 % (Wilson), as if nuclei were independent.</source>
        <extracomment>report.calibration</extracomment>
        <translation>Ob man die Wahrscheinlichkeit für {class} beim Wort nehmen kann: erwarteter Kalibrierungsfehler {error}, Brier-Score {brier} (0 ist vollkommen). Balken: 95&#xa0;% (Wilson), als wären die Kerne unabhängig.</translation>
    </message>
    <message>
        <source>Bars: 95 % (Wilson), as if nuclei were independent.</source>
        <extracomment>report.calibration.bars</extracomment>
        <translation>Balken: 95&#xa0;% (Wilson), als wären die Kerne unabhängig.</translation>
    </message>
    <message>
        <source>Whether the probability of {class} can be taken at its word (0 is perfect), and how often each was said.</source>
        <extracomment>report.calibration.of_runs</extracomment>
        <translation>Ob man die Wahrscheinlichkeit für {class} beim Wort nehmen kann (0 ist vollkommen), und wie oft jede genannt wurde.</translation>
    </message>
    <message>
        <source>Reliability diagrams, and how often each probability was said.</source>
        <extracomment>report.calibration.of_runs_shown</extracomment>
        <translation>Zuverlässigkeitsdiagramme, und wie oft jede Wahrscheinlichkeit genannt wurde.</translation>
    </message>
    <message>
        <source>Reliability diagram, and how often each probability was said.</source>
        <extracomment>report.calibration.shown</extracomment>
        <translation>Zuverlässigkeitsdiagramm, und wie oft jede Wahrscheinlichkeit genannt wurde.</translation>
    </message>
    <message>
        <source>called</source>
        <extracomment>report.called</extracomment>
        <translation>eingestuft als</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>report.chapter.beside</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Annex: reporting checklists</source>
        <extracomment>report.chapter.checklists</extracomment>
        <translation>Anhang: Berichts-Checklisten</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <extracomment>report.chapter.disagreement</extracomment>
        <translation>Wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>How far to believe it</source>
        <extracomment>report.chapter.limits</extracomment>
        <translation>Wie weit man ihm glauben darf</translation>
    </message>
    <message>
        <source>How it was done</source>
        <extracomment>report.chapter.method</extracomment>
        <translation>Wie vorgegangen wurde</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <extracomment>report.chapter.mistakes</extracomment>
        <translation>Die schlimmsten Fehler</translation>
    </message>
    <message>
        <source>What was asked</source>
        <extracomment>report.chapter.question</extracomment>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>For the record</source>
        <extracomment>report.chapter.record</extracomment>
        <translation>Fürs Protokoll</translation>
    </message>
    <message>
        <source>Results in detail</source>
        <extracomment>report.chapter.results</extracomment>
        <translation>Ergebnisse im Einzelnen</translation>
    </message>
    <message>
        <source>Run by run, for the record</source>
        <extracomment>report.chapter.run_by_run</extracomment>
        <translation>Lauf für Lauf, fürs Protokoll</translation>
    </message>
    <message>
        <source>What came out</source>
        <extracomment>report.chapter.scores</extracomment>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>What was done differently</source>
        <extracomment>report.chapter.settings</extracomment>
        <translation>Was anders gemacht wurde</translation>
    </message>
    <message>
        <source>the author must write</source>
        <extracomment>report.checklist.author</extracomment>
        <translation>muss der Autor schreiben</translation>
    </message>
    <message>
        <source>Side by side, calibration</source>
        <extracomment>report.checklist.calibration</extracomment>
        <translation>Nebeneinander, Kalibrierung</translation>
    </message>
    <message>
        <source>Side by side, calls</source>
        <extracomment>report.checklist.calls</extracomment>
        <translation>Nebeneinander, Einstufungen</translation>
    </message>
    <message>
        <source>Run by run, diagrams</source>
        <extracomment>report.checklist.diagrams</extracomment>
        <translation>Lauf für Lauf, Diagramme</translation>
    </message>
    <message>
        <source>filled from the run: {chapter}</source>
        <extracomment>report.checklist.filled</extracomment>
        <translation>aus dem Lauf: {chapter}</translation>
    </message>
    <message>
        <source>filled from the runs: {chapter}</source>
        <extracomment>report.checklist.filled_of_runs</extracomment>
        <translation>aus den Läufen: {chapter}</translation>
    </message>
    <message>
        <source>What was asked, diagram</source>
        <extracomment>report.checklist.flow</extracomment>
        <translation>Was gefragt wurde, Diagramm</translation>
    </message>
    <message>
        <source>item</source>
        <extracomment>report.checklist.item</extracomment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What came out, matrix</source>
        <extracomment>report.checklist.matrix</extracomment>
        <translation>Was herauskam, Matrix</translation>
    </message>
    <message>
        <source>not applicable: no test part</source>
        <extracomment>report.checklist.no_test_part</extracomment>
        <translation>entfällt: kein Testteil</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>report.checklist.not_applicable</extracomment>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>not applicable: one network</source>
        <extracomment>report.checklist.one_network</extracomment>
        <translation>entfällt: ein einziges Netz</translation>
    </message>
    <message>
        <source>not applicable: each run is one network</source>
        <extracomment>report.checklist.one_network_each</extracomment>
        <translation>entfällt: jeder Lauf ist ein einziges Netz</translation>
    </message>
    <message>
        <source>Run by run</source>
        <extracomment>report.checklist.run_by_run</extracomment>
        <translation>Lauf für Lauf</translation>
    </message>
    <message>
        <source>Side by side, thresholds</source>
        <extracomment>report.checklist.thresholds</extracomment>
        <translation>Nebeneinander, Schwellen</translation>
    </message>
    <message>
        <source>topic</source>
        <extracomment>report.checklist.topic</extracomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Which items of the field&apos;s guidelines this report answers, and which its author must. “Filled from the run” says where something stands, not that it is enough. This is a list to work through, never a score of quality. Topics are told in our words; the guidelines themselves are the authority.</source>
        <extracomment>report.checklist.use</extracomment>
        <translation>Welche Punkte der Leitlinien des Fachs dieser Bericht beantwortet und welche sein Autor beantworten muss. „Aus dem Lauf“ sagt, wo etwas steht, nicht, dass es genügt. Dies ist eine Liste zum Abarbeiten, nie eine Note für die Qualität. Die Themen stehen hier in unseren Worten; maßgeblich sind die Leitlinien selbst.</translation>
    </message>
    <message>
        <source>the author must write; what differs: What was done differently</source>
        <extracomment>report.checklist.what_differs</extracomment>
        <translation>muss der Autor schreiben; was sich unterscheidet: Was anders gemacht wurde</translation>
    </message>
    <message>
        <source>The part that these scores are of also chose which epoch of the training was kept: they are a little too good.</source>
        <extracomment>report.chose_itself</extracomment>
        <translation>Der Teil, von dem diese Kennzahlen stammen, hat auch bestimmt, welche Epoche des Trainings behalten wurde: Sie sind ein wenig zu gut.</translation>
    </message>
    <message>
        <source>class</source>
        <extracomment>report.class</extracomment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The part that the scores are of also chose which epoch of each network was kept: all of them are a little too good.</source>
        <extracomment>report.compared.chose_itself</extracomment>
        <translation>Der Teil, von dem die Kennzahlen stammen, hat auch bestimmt, welche Epoche jedes Netzes behalten wurde: Alle sind ein wenig zu gut.</translation>
    </message>
    <message>
        <source>Nucleoscope · comparison with {run} · for research and teaching only, not for diagnosis</source>
        <extracomment>report.compared.footer</extracomment>
        <translation>Nucleoscope · Vergleich mit {run} · nur für Forschung und Lehre, nicht zur Diagnose</translation>
    </message>
    <message>
        <source>Not all networks were trained here: whether they have seen these nuclei is not known.</source>
        <extracomment>report.compared.imported</extracomment>
        <translation>Nicht alle Netze wurden hier trainiert: Ob sie diese Kerne gesehen haben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Does {others} tell {positive} from {negative} better than {first}, on the very same nuclei?</source>
        <extracomment>report.compared.question</extracomment>
        <translation>Unterscheidet {others} {positive} von {negative} besser als {first}, an genau denselben Kernen?</translation>
    </message>
    <message>
        <source>Comparison with {run}</source>
        <extracomment>report.compared.title</extracomment>
        <translation>Vergleich mit {run}</translation>
    </message>
    <message>
        <source>Each network is taken from its best epoch and examined on its validation part, from which it did not learn.</source>
        <extracomment>report.compared.trained</extracomment>
        <translation>Jedes Netz stammt aus seiner besten Epoche und wird an seinem Validierungsteil geprüft, aus dem es nicht gelernt hat.</translation>
    </message>
    <message>
        <source>computed on</source>
        <extracomment>report.computed_on</extracomment>
        <translation>gerechnet auf</translation>
    </message>
    <message>
        <source>Every threshold at once, nucleus by nucleus: AUROC {auroc}, average precision {precision}. The red dot is the threshold in use, {threshold}; the dotted lines are guessing.</source>
        <extracomment>report.curves</extracomment>
        <translation>Alle Schwellen auf einmal, Kern für Kern: AUROC {auroc}, mittlere Präzision {precision}. Der rote Punkt ist die verwendete Schwelle, {threshold}; die gepunkteten Linien sind Raten.</translation>
    </message>
    <message>
        <source>Every threshold at once, nucleus by nucleus. Dots: the threshold {threshold}; dotted grey: guessing. Where curves cross, neither network is the better one everywhere.</source>
        <extracomment>report.curves.of_runs</extracomment>
        <translation>Alle Schwellen auf einmal, Kern für Kern. Punkte: die Schwelle {threshold}; grau gepunktet: Raten. Wo sich Kurven kreuzen, ist keines der Netze überall das bessere.</translation>
    </message>
    <message>
        <source>ROC curves and precision-recall curves of the runs.</source>
        <extracomment>report.curves.of_runs_shown</extracomment>
        <translation>ROC-Kurven und Präzision-Recall-Kurven der Läufe.</translation>
    </message>
    <message>
        <source>ROC curve and precision-recall curve.</source>
        <extracomment>report.curves.shown</extracomment>
        <translation>ROC-Kurve und Präzision-Recall-Kurve.</translation>
    </message>
    <message>
        <source>dataset</source>
        <extracomment>report.dataset</extracomment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>report.difference</extracomment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>{low} to {high}, holds 0</source>
        <extracomment>report.difference.interval</extracomment>
        <translation>{low} bis {high}, enthält die 0</translation>
    </message>
    <message>
        <source>Dots: the difference of each score; bars: its 95 % interval. Grey: holds 0, so that nothing may be concluded.</source>
        <extracomment>report.differences</extracomment>
        <translation>Punkte: die Differenz jeder Kennzahl; Balken: ihr 95-%-Intervall. Grau: enthält die 0, sodass sich nichts schließen lässt.</translation>
    </message>
    <message>
        <source>Differences of the scores with their intervals; the table has the numbers.</source>
        <extracomment>report.differences.shown</extracomment>
        <translation>Differenzen der Kennzahlen mit ihren Intervallen; die Zahlen stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Nuclei that one of the networks alone called rightly.</source>
        <extracomment>report.disputed</extracomment>
        <translation>Kerne, die nur eines der Netze richtig eingestuft hat.</translation>
    </message>
    <message>
        <source>{class} of patient {patient}. First: {first}; other: {other}. {file}</source>
        <extracomment>report.disputed.nucleus</extracomment>
        <translation>{class} von Patient {patient}. Erstes: {first}; anderes: {other}. {file}</translation>
    </message>
    <message>
        <source>{class}. First: {first}; other: {other}. {file}</source>
        <extracomment>report.disputed.nucleus</extracomment>
        <translation>{class}. Erstes: {first}; anderes: {other}. {file}</translation>
    </message>
    <message>
        <source>The pictures are not at the place that the run names; say where they are to have the nuclei shown about which the networks disagree.</source>
        <extracomment>report.disputed_away</extracomment>
        <translation>Die Bilder sind nicht dort, wo der Lauf sie nennt; sagen Sie, wo sie sind, damit die Kerne gezeigt werden, bei denen sich die Netze unterscheiden.</translation>
    </message>
    <message>
        <source>The nuclei are drawn by the program. They are not real cells, and nothing follows for real ones.</source>
        <extracomment>report.drawn</extracomment>
        <translation>Die Kerne hat das Programm gezeichnet. Es sind keine echten Zellen, und für echte folgt daraus nichts.</translation>
    </message>
    <message>
        <source>balanced classes</source>
        <extracomment>report.drawn.balanced_classes</extracomment>
        <translation>ausgewogene Klassen</translation>
    </message>
    <message>
        <source>balanced subjects</source>
        <extracomment>report.drawn.balanced_subjects</extracomment>
        <translation>ausgewogene Patienten</translation>
    </message>
    <message>
        <source>balanced within classes</source>
        <extracomment>report.drawn.balanced_within_classes</extracomment>
        <translation>innerhalb der Klassen ausgewogen</translation>
    </message>
    <message>
        <source>shuffled</source>
        <extracomment>report.drawn.shuffled</extracomment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>report.either</extracomment>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>report.epoch</extracomment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>{finished} of {planned}, batches of {batch}; epoch {epoch} was kept, by {metric}</source>
        <extracomment>report.epochs.words</extracomment>
        <translation>{finished} von {planned}, Batches zu {batch}; Epoche {epoch} wurde behalten, nach {metric}</translation>
    </message>
    <message>
        <source>Examined on {who} (test part).</source>
        <extracomment>report.examined</extracomment>
        <translation>Geprüft an: {who} (Testteil).</translation>
    </message>
    <message>
        <source>Examined on {who} (validation part).</source>
        <extracomment>report.examined</extracomment>
        <translation>Geprüft an: {who} (Validierungsteil).</translation>
    </message>
    <message>
        <source>examined on</source>
        <extracomment>report.examined_on</extracomment>
        <translation>geprüft an</translation>
    </message>
    <message>
        <source>what it means</source>
        <extracomment>report.finding.how_bad</extracomment>
        <translation>was es bedeutet</translation>
    </message>
    <message>
        <source>what</source>
        <extracomment>report.finding.what</extracomment>
        <translation>was</translation>
    </message>
    <message>
        <source>what to do</source>
        <extracomment>report.finding.what_to_do</extracomment>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>{name}, fingerprint {fingerprint}</source>
        <extracomment>report.fingerprint</extracomment>
        <translation>{name}, Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <source>The first run is what the others are compared with. What each does without, and why: under Run by run.</source>
        <extracomment>report.first_run</extracomment>
        <translation>Mit dem ersten Lauf werden die anderen verglichen. Worauf jeder verzichtet, und warum: unter „Lauf für Lauf“.</translation>
    </message>
    <message>
        <source>Who learned and who examined. The scores of this report rest on the blue box.</source>
        <extracomment>report.flow</extracomment>
        <translation>Wer gelernt und wer geprüft hat. Die Kennzahlen dieses Berichts beruhen auf dem blauen Kasten.</translation>
    </message>
    <message>
        <source>Set aside, not opened</source>
        <extracomment>report.flow.aside</extracomment>
        <translation>Zurückgelegt, nicht geöffnet</translation>
    </message>
    <message>
        <source>Set aside, not opened: {nuclei}.</source>
        <extracomment>report.flow.aside_told</extracomment>
        <translation>Zurückgelegt, nicht geöffnet: {nuclei}.</translation>
    </message>
    <message>
        <source>{count} {class} of 1 patient</source>
        <extracomment>report.flow.class</extracomment>
        <translation>{count} {class} von 1 Patient</translation>
    </message>
    <message>
        <source>{count} {class} of {patients} patients</source>
        <extracomment>report.flow.class</extracomment>
        <translation>{count} {class} von {patients} Patienten</translation>
    </message>
    <message>
        <source>Found: {files} {nuclei}.</source>
        <extracomment>report.flow.files_told</extracomment>
        <translation>Gefunden: {files} {nuclei}.</translation>
    </message>
    <message>
        <source>Found in {dataset}</source>
        <extracomment>report.flow.found_in</extracomment>
        <translation>Gefunden in {dataset}</translation>
    </message>
    <message>
        <source>Found: {nuclei}.</source>
        <extracomment>report.flow.found_told</extracomment>
        <translation>Gefunden: {nuclei}.</translation>
    </message>
    <message>
        <source>of these in the run:</source>
        <extracomment>report.flow.in_the_run</extracomment>
        <translation>davon im Lauf:</translation>
    </message>
    <message>
        <source>other undecodable ones: known at its end</source>
        <extracomment>report.flow.known_at_end</extracomment>
        <translation>weitere nicht dekodierbare: am Ende bekannt</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>report.flow.learned</extracomment>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Learned from: {nuclei}.</source>
        <extracomment>report.flow.learned_told</extracomment>
        <translation>Gelernt aus: {nuclei}.</translation>
    </message>
    <message>
        <source>files that could not be read, and images that a limit left out: not known</source>
        <extracomment>report.flow.not_known</extracomment>
        <translation>nicht lesbare Dateien und Bilder, die eine Obergrenze ausließ: nicht bekannt</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>report.flow.not_used</extracomment>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Not used: {what}.</source>
        <extracomment>report.flow.not_used_told</extracomment>
        <translation>Nicht verwendet: {what}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>report.flow.nothing</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Who learned and who examined. The scores rest on the blue box.</source>
        <extracomment>report.flow.of_runs</extracomment>
        <translation>Wer gelernt und wer geprüft hat. Die Kennzahlen beruhen auf dem blauen Kasten.</translation>
    </message>
    <message>
        <source>Set aside, opened before</source>
        <extracomment>report.flow.opened</extracomment>
        <translation>Zurückgelegt, früher geöffnet</translation>
    </message>
    <message>
        <source>Set aside, opened before: {nuclei}.</source>
        <extracomment>report.flow.opened_told</extracomment>
        <translation>Zurückgelegt, früher geöffnet: {nuclei}.</translation>
    </message>
    <message>
        <source>Tested on</source>
        <extracomment>report.flow.tested</extracomment>
        <translation>Getestet an</translation>
    </message>
    <message>
        <source>Tested on: {nuclei}.</source>
        <extracomment>report.flow.tested_told</extracomment>
        <translation>Getestet an: {nuclei}.</translation>
    </message>
    <message>
        <source>Validated on</source>
        <extracomment>report.flow.validated</extracomment>
        <translation>Validiert an</translation>
    </message>
    <message>
        <source>Validated on: {nuclei}.</source>
        <extracomment>report.flow.validated_told</extracomment>
        <translation>Validiert an: {nuclei}.</translation>
    </message>
    <message>
        <source>Nucleoscope · {name} · for research and teaching only, not for diagnosis</source>
        <extracomment>report.footer</extracomment>
        <translation>Nucleoscope · {name} · nur für Forschung und Lehre, nicht zur Diagnose</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>report.group</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>difference, 95 % interval</source>
        <extracomment>report.group.difference</extracomment>
        <translation>Differenz, 95-%-Intervall</translation>
    </message>
    <message>
        <source>right in it</source>
        <extracomment>report.group.inside</extracomment>
        <translation>darin richtig</translation>
    </message>
    <message>
        <source>Quarters of each class by itself, so that a class does not pass for a size. The difference is the share that is right in the group less the share elsewhere, in percentage points; below 0 the group is worse. Its interval is from drawing whole patients again and again; so many comparisons are corrected for (Benjamini and Hochberg, 5 %).</source>
        <extracomment>report.group.note</extracomment>
        <translation>Viertel jeder Klasse für sich, damit eine Klasse nicht als Größe durchgeht. Die Differenz ist der Anteil richtiger in der Gruppe minus den Anteil außerhalb, in Prozentpunkten; unter 0 ist die Gruppe schlechter. Ihr Intervall stammt aus wiederholtem Ziehen ganzer Patienten; für so viele Vergleiche ist korrigiert (Benjamini und Hochberg, 5&#xa0;%).</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>report.group.of</extracomment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>right elsewhere</source>
        <extracomment>report.group.outside</extracomment>
        <translation>sonst richtig</translation>
    </message>
    <message>
        <source>patients worse in it</source>
        <extracomment>report.group.patients</extracomment>
        <translation>Patienten, die darin schlechter sind</translation>
    </message>
    <message>
        <source>linear to the classes</source>
        <extracomment>report.head.classes</extracomment>
        <translation>linear zu den Klassen</translation>
    </message>
    <message>
        <source>dropout {share}</source>
        <extracomment>report.head.dropout</extracomment>
        <translation>Dropout {share}</translation>
    </message>
    <message>
        <source>linear to {outputs}</source>
        <extracomment>report.head.linear</extracomment>
        <translation>linear zu {outputs}</translation>
    </message>
    <message>
        <source>in truth</source>
        <extracomment>report.in_truth</extracomment>
        <translation>in Wahrheit</translation>
    </message>
    <message>
        <source>centre of {crop} pixels, brought to {size} × {size}</source>
        <extracomment>report.input.crop</extracomment>
        <translation>Mitte von {crop} Pixeln, auf {size} × {size} gebracht</translation>
    </message>
    <message>
        <source>whole picture, brought to {size} × {size}</source>
        <extracomment>report.input.whole</extracomment>
        <translation>ganzes Bild, auf {size} × {size} gebracht</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>report.interval</extracomment>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>report.interval.from_to</extracomment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, from drawing nuclei again and again, as if each were of another person: they are too narrow.</source>
        <extracomment>report.intervals_of_nuclei</extracomment>
        <translation>In Klammern: 95-%-Intervalle aus wiederholtem Ziehen von Kernen, als wäre jeder von einem anderen Menschen: Sie sind zu schmal.</translation>
    </message>
    <message>
        <source>From drawing nuclei again and again, as if each were of another person: the intervals are too narrow.</source>
        <extracomment>report.intervals_too_narrow</extracomment>
        <translation>Aus wiederholtem Ziehen von Kernen, als wäre jeder von einem anderen Menschen: Die Intervalle sind zu schmal.</translation>
    </message>
    <message>
        <source>These scores were made with a leak.</source>
        <extracomment>report.leak</extracomment>
        <translation>Diese Kennzahlen entstanden mit einem Leck.</translation>
    </message>
    <message>
        <source>The scores of {runs} were made with a leak.</source>
        <extracomment>report.leak_of</extracomment>
        <translation>Die Kennzahlen von {runs} entstanden mit einem Leck.</translation>
    </message>
    <message>
        <source>The scores of this run were made with a leak.</source>
        <extracomment>report.leak_of_this</extracomment>
        <translation>Die Kennzahlen dieses Laufs entstanden mit einem Leck.</translation>
    </message>
    <message>
        <source>learned from</source>
        <extracomment>report.learned_from</extracomment>
        <translation>gelernt aus</translation>
    </message>
    <message>
        <source>How it learned.</source>
        <extracomment>report.learning</extracomment>
        <translation>Wie es gelernt hat.</translation>
    </message>
    <message>
        <source>Loss and balanced accuracy of training and validation over {count} epoch.</source>
        <extracomment>report.learning</extracomment>
        <translation>Verlust und balancierte Genauigkeit von Training und Validierung über {count} Epoche.</translation>
    </message>
    <message>
        <source>Loss and balanced accuracy of training and validation over {count} epochs.</source>
        <extracomment>report.learning</extracomment>
        <translation>Verlust und balancierte Genauigkeit von Training und Validierung über {count} Epochen.</translation>
    </message>
    <message>
        <source>How they learned: scores of the validation part after each epoch. Dots: the epochs that were kept.</source>
        <extracomment>report.learning.of_runs</extracomment>
        <translation>Wie sie gelernt haben: Kennzahlen des Validierungsteils nach jeder Epoche. Punkte: die Epochen, die behalten wurden.</translation>
    </message>
    <message>
        <source>Loss and balanced accuracy of the validation part over the epochs, of each run.</source>
        <extracomment>report.learning.of_runs_shown</extracomment>
        <translation>Verlust und balancierte Genauigkeit des Validierungsteils über die Epochen, für jeden Lauf.</translation>
    </message>
    <message>
        <source>training, as it ran (changed pictures)</source>
        <extracomment>report.learning.training</extracomment>
        <translation>Training, wie es lief (veränderte Bilder)</translation>
    </message>
    <message>
        <source>validation part; dot: the epoch that was kept</source>
        <extracomment>report.learning.validation</extracomment>
        <translation>Validierungsteil; Punkt: die behaltene Epoche</translation>
    </message>
    <message>
        <source>{run}: expected calibration error {error}, Brier score {brier}</source>
        <extracomment>report.legend.calibration</extracomment>
        <translation>{run}: erwarteter Kalibrierungsfehler {error}, Brier-Score {brier}</translation>
    </message>
    <message>
        <source>{run}: AUROC {auroc}, average precision {precision}</source>
        <extracomment>report.legend.curves</extracomment>
        <translation>{run}: AUROC {auroc}, mittlere Präzision {precision}</translation>
    </message>
    <message>
        <source>{run}: epoch {epoch} of {epochs} was kept</source>
        <extracomment>report.legend.learning</extracomment>
        <translation>{run}: Epoche {epoch} von {epochs} wurde behalten</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <extracomment>report.less_than</extracomment>
        <translation>weniger als {value}</translation>
    </message>
    <message>
        <source>What one may conclude</source>
        <extracomment>report.lesson.conclusion</extracomment>
        <translation>Was man daraus schließen darf</translation>
    </message>
    <message>
        <source>what is done</source>
        <extracomment>report.lesson.done</extracomment>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>The nuclei are drawn by the program. They are not real cells: what is shown here is how a mistake works, not how large it is elsewhere.</source>
        <extracomment>report.lesson.drawn</extracomment>
        <translation>Die Kerne hat das Programm gezeichnet. Es sind keine echten Zellen: Gezeigt wird, wie ein Fehler wirkt, nicht, wie groß er anderswo ist.</translation>
    </message>
    <message>
        <source>none: weights drawn anew</source>
        <extracomment>report.lesson.drawn_anew</extracomment>
        <translation>keines: Gewichte neu gezogen</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>report.lesson.finished_at</extracomment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>After the last epoch of each.</source>
        <extracomment>report.lesson.last_epoch</extracomment>
        <translation>Nach der letzten Epoche jedes Netzes.</translation>
    </message>
    <message>
        <source>nuclei measured</source>
        <extracomment>report.lesson.measured</extracomment>
        <translation>gemessene Kerne</translation>
    </message>
    <message>
        <source>Measured on images from which the network did not learn.</source>
        <extracomment>report.lesson.measured_on</extracomment>
        <translation>Gemessen an Bildern, aus denen das Netz nicht gelernt hat.</translation>
    </message>
    <message>
        <source>Measured on the last pass of the training itself.</source>
        <extracomment>report.lesson.measured_on</extracomment>
        <translation>Gemessen im letzten Durchgang des Trainings selbst.</translation>
    </message>
    <message>
        <source>lesson</source>
        <extracomment>report.lesson.name</extracomment>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>networks trained</source>
        <extracomment>report.lesson.networks</extracomment>
        <translation>trainierte Netze</translation>
    </message>
    <message>
        <source>Nothing was predicted before the trainings began.</source>
        <extracomment>report.lesson.not_predicted</extracomment>
        <translation>Bevor die Trainings begannen, wurde nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>All numbers</source>
        <extracomment>report.lesson.numbers</extracomment>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Predicted was: “{prediction}”.</source>
        <extracomment>report.lesson.predicted</extracomment>
        <translation>Vorhergesagt war: „{prediction}“.</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>report.lesson.predicted_at</extracomment>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <extracomment>report.lesson.seconds</extracomment>
        <translation>Sekunden Training</translation>
    </message>
    <message>
        <source>Dots: what was measured. Lines: 95 % intervals over patients.</source>
        <extracomment>report.lesson.shares</extracomment>
        <translation>Punkte: was gemessen wurde. Linien: 95-%-Intervalle über Patienten.</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>report.lesson.sides</extracomment>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>Other thresholds, other mixes of classes</source>
        <extracomment>report.lesson.thresholds</extracomment>
        <translation>Andere Schwellen, andere Mischungen der Klassen</translation>
    </message>
    <message>
        <source>Lesson: {lesson}</source>
        <extracomment>report.lesson.title</extracomment>
        <translation>Lektion: {lesson}</translation>
    </message>
    <message>
        <source>training loss</source>
        <extracomment>report.lesson.training_loss</extracomment>
        <translation>Verlust im Training</translation>
    </message>
    <message>
        <source>The trainings</source>
        <extracomment>report.lesson.trainings</extracomment>
        <translation>Die Trainings</translation>
    </message>
    <message>
        <source>validation loss</source>
        <extracomment>report.lesson.validation_loss</extracomment>
        <translation>Verlust in der Validierung</translation>
    </message>
    <message>
        <source>Of {runs}: {caution}</source>
        <extracomment>report.limit_of</extracomment>
        <translation>Zu {runs}: {caution}</translation>
    </message>
    <message>
        <source>labels smoothed by {amount}</source>
        <extracomment>report.loss.smoothed</extracomment>
        <translation>Labels um {amount} geglättet</translation>
    </message>
    <message>
        <source>on top of a softmax (a known mistake)</source>
        <extracomment>report.loss.softmax</extracomment>
        <translation>auf einem Softmax (ein bekannter Fehler)</translation>
    </message>
    <message>
        <source>rarer classes weigh more</source>
        <extracomment>report.loss.weights</extracomment>
        <translation>seltenere Klassen zählen mehr</translation>
    </message>
    <message>
        <source>loss (less is better)</source>
        <extracomment>report.loss_less</extracomment>
        <translation>Verlust (weniger ist besser)</translation>
    </message>
    <message>
        <source>How the nuclei of the test part were called. Percent: of the true class.</source>
        <extracomment>report.matrix</extracomment>
        <translation>Wie die Kerne des Testteils eingestuft wurden. Prozent: der wahren Klasse.</translation>
    </message>
    <message>
        <source>How the nuclei of the validation part were called. Percent: of the true class.</source>
        <extracomment>report.matrix</extracomment>
        <translation>Wie die Kerne des Validierungsteils eingestuft wurden. Prozent: der wahren Klasse.</translation>
    </message>
    <message>
        <source>{count} {truth} nuclei were called {called}.</source>
        <extracomment>report.matrix.cell</extracomment>
        <translation>{count} {truth}-Kerne wurden als {called} eingestuft.</translation>
    </message>
    <message>
        <source>If both erred equally often, so uneven a division would come about with a probability of {probability} (McNemar&apos;s exact test); it takes the nuclei of one patient for independent, and so says “different” too readily. The intervals below do not.</source>
        <extracomment>report.mcnemar</extracomment>
        <translation>Irrten sich beide gleich oft, käme eine so ungleiche Aufteilung mit einer Wahrscheinlichkeit von {probability} zustande (exakter McNemar-Test); er hält die Kerne eines Patienten für unabhängig und sagt deshalb zu leicht „verschieden“. Die Intervalle darunter tun das nicht.</translation>
    </message>
    <message>
        <source>mean probability of {class}</source>
        <extracomment>report.mean_probability</extracomment>
        <translation>mittlere Wahrscheinlichkeit für {class}</translation>
    </message>
    <message>
        <source>{truth}, called {called}; P({positive}) {probability}. {file}</source>
        <extracomment>report.mistake</extracomment>
        <translation>{truth}, eingestuft als {called}; P({positive}) {probability}. {file}</translation>
    </message>
    <message>
        <source>{truth}, called {called}; P({positive}) {probability}; patient {patient}. {file}</source>
        <extracomment>report.mistake</extracomment>
        <translation>{truth}, eingestuft als {called}; P({positive}) {probability}; Patient {patient}. {file}</translation>
    </message>
    <message>
        <source>The pictures are not at the place that the run names; say where they are to have the mistakes shown.</source>
        <extracomment>report.mistakes_away</extracomment>
        <translation>Die Bilder sind nicht dort, wo der Lauf sie nennt; sagen Sie, wo sie sind, damit die Fehler gezeigt werden.</translation>
    </message>
    <message>
        <source>Those of which the network was surest, {most} of a patient at most.</source>
        <extracomment>report.mistakes_chosen</extracomment>
        <translation>Die, bei denen das Netz am sichersten war, höchstens {most} von einem Patienten.</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters</source>
        <extracomment>report.network.imported</extracomment>
        <translation>{network}, {parameters} Parameter</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters, {trained} of them trained</source>
        <extracomment>report.network.words</extracomment>
        <translation>{network}, {parameters} Parameter, davon {trained} trainiert</translation>
    </message>
    <message>
        <source>“{first}” and “{other}” were right about the very same nuclei.</source>
        <extracomment>report.no_disagreement</extracomment>
        <translation>„{first}“ und „{other}“ hatten bei genau denselben Kernen recht.</translation>
    </message>
    <message>
        <source>There is nothing to report of the run {run} yet: none of its epochs was finished.</source>
        <extracomment>report.no_epoch</extracomment>
        <translation>Vom Lauf {run} gibt es noch nichts zu berichten: Keine seiner Epochen wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>The audit of the split found nothing that was left open.</source>
        <extracomment>report.no_findings</extracomment>
        <translation>Die Prüfung der Aufteilung fand nichts, was offen blieb.</translation>
    </message>
    <message>
        <source>This run is older than the record of findings; audit its dataset and split anew.</source>
        <extracomment>report.no_findings</extracomment>
        <translation>Dieser Lauf ist älter als die Aufzeichnung von Befunden; prüfen Sie seinen Datensatz und seine Aufteilung neu.</translation>
    </message>
    <message>
        <source>The program does not speak “{language}”. It speaks {languages}.</source>
        <extracomment>report.no_language</extracomment>
        <translation>Das Programm spricht „{language}“ nicht. Es spricht {languages}.</translation>
    </message>
    <message>
        <source>There is none to show.</source>
        <extracomment>report.no_mistakes</extracomment>
        <translation>Es gibt keinen zu zeigen.</translation>
    </message>
    <message>
        <source>No test part of these runs has been opened.</source>
        <extracomment>report.no_openings</extracomment>
        <translation>Kein Testteil dieser Läufe wurde geöffnet.</translation>
    </message>
    <message>
        <source>It has no predictions yet.</source>
        <extracomment>report.no_predictions</extracomment>
        <translation>Er hat noch keine Vorhersagen.</translation>
    </message>
    <message>
        <source>Drawn again and again, these patients show no spread; that is no certainty, and says little of others.</source>
        <extracomment>report.no_spread</extracomment>
        <translation>Immer wieder gezogen, zeigen diese Patienten keine Streuung; das ist keine Gewissheit und sagt wenig über andere.</translation>
    </message>
    <message>
        <source>No test part was set aside.</source>
        <extracomment>report.no_test_part</extracomment>
        <translation>Es wurde kein Testteil zurückgelegt.</translation>
    </message>
    <message>
        <source>Nobody could look for them.</source>
        <extracomment>report.no_weak_groups</extracomment>
        <translation>Niemand konnte nach ihnen suchen.</translation>
    </message>
    <message>
        <source>No two of these runs examined the same nuclei: what they said is not drawn into the same axes.</source>
        <extracomment>report.not_beside</extracomment>
        <translation>Keine zwei dieser Läufe haben dieselben Kerne geprüft: Was sie sagten, wird nicht in dieselben Achsen gezeichnet.</translation>
    </message>
    <message>
        <source>For research and teaching only, not for diagnosis. Nothing in this report is advice about a patient.</source>
        <extracomment>report.not_for_diagnosis</extracomment>
        <translation>Nur für Forschung und Lehre, nicht zur Diagnose. Nichts in diesem Bericht ist ein Rat zu einem Patienten.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>report.not_recorded</extracomment>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Nothing may be concluded.</source>
        <extracomment>report.nothing_concluded</extracomment>
        <translation>Es lässt sich nichts schließen.</translation>
    </message>
    <message>
        <source>{count} nuclei of {patients} patients</source>
        <extracomment>report.nuclei_of_patients</extracomment>
        <translation>{count} Kerne von {patients} Patienten</translation>
    </message>
    <message>
        <source>All nuclei come from one collection ({dataset}). Other microscopes, stains, laboratories and diseases were not examined.</source>
        <extracomment>report.one_collection</extracomment>
        <translation>Alle Kerne stammen aus einer Sammlung ({dataset}). Andere Mikroskope, Färbungen, Labore und Krankheiten wurden nicht untersucht.</translation>
    </message>
    <message>
        <source>one view</source>
        <extracomment>report.one_view</extracomment>
        <translation>eine Ansicht</translation>
    </message>
    <message>
        <source>Only those that can be compared with the first are drawn.</source>
        <extracomment>report.only_comparable</extracomment>
        <translation>Nur die sind gezeichnet, die sich mit dem ersten vergleichen lassen.</translation>
    </message>
    <message>
        <source>only the first right</source>
        <extracomment>report.only_first_right</extracomment>
        <translation>nur das erste richtig</translation>
    </message>
    <message>
        <source>only the other right</source>
        <extracomment>report.only_other_right</extracomment>
        <translation>nur das andere richtig</translation>
    </message>
    <message>
        <source>A network that is chosen after such a look has been chosen by the test part, too: its score there is then no longer one of nuclei that nobody had seen.</source>
        <extracomment>report.opened_and_chosen</extracomment>
        <translation>Ein Netz, das nach einem solchen Blick gewählt wird, ist auch durch den Testteil gewählt: Seine Kennzahl dort gilt dann nicht mehr für Kerne, die niemand gesehen hatte.</translation>
    </message>
    <message>
        <source>The test part was opened {count} times. Each look after which something was changed makes it less of a test.</source>
        <extracomment>report.opened_often</extracomment>
        <translation>Der Testteil wurde {count}-mal geöffnet. Jeder Blick, nach dem etwas geändert wurde, macht ihn weniger zu einem Test.</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>report.opening.when</extracomment>
        <translation>wann</translation>
    </message>
    <message>
        <source>{optimiser}, learning rate {rate}, weight decay {decay}, schedule {schedule}</source>
        <extracomment>report.optimiser.words</extracomment>
        <translation>{optimiser}, Lernrate {rate}, Weight Decay {decay}, Zeitplan {schedule}</translation>
    </message>
    <message>
        <source>Besides the scores of the first page, nucleus by nucleus: accuracy {accuracy}, weighted F1 {f1}, loss {loss} nats.</source>
        <extracomment>report.other_scores</extracomment>
        <translation>Neben den Kennzahlen der ersten Seite, Kern für Kern: Genauigkeit {accuracy}, gewichtetes F1 {f1}, Verlust {loss} nats.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>report.part.calibration</extracomment>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>report.part.calls</extracomment>
        <translation>Einstufungen</translation>
    </message>
    <message>
        <source>Data and split</source>
        <extracomment>report.part.data</extracomment>
        <translation>Daten und Aufteilung</translation>
    </message>
    <message>
        <source>Findings left open</source>
        <extracomment>report.part.findings</extracomment>
        <translation>Offen gebliebene Befunde</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>report.part.learning</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>report.part.network</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Openings of the test part</source>
        <extracomment>report.part.openings</extracomment>
        <translation>Öffnungen des Testteils</translation>
    </message>
    <message>
        <source>Openings of the test parts</source>
        <extracomment>report.part.openings_of_runs</extracomment>
        <translation>Öffnungen der Testteile</translation>
    </message>
    <message>
        <source>Patient by patient</source>
        <extracomment>report.part.patients</extracomment>
        <translation>Patient für Patient</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>report.part.recipe</extracomment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <extracomment>report.part.thresholds</extracomment>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Weak groups</source>
        <extracomment>report.part.weak_groups</extracomment>
        <translation>Schwache Gruppen</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>report.patient</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>patients: balanced accuracy</source>
        <extracomment>report.patients_balanced</extracomment>
        <translation>Patienten: balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>{low} to {high} points</source>
        <extracomment>report.points</extracomment>
        <translation>{low} bis {high} Punkte</translation>
    </message>
    <message>
        <source>PPV: of the nuclei called {class}, the share that is {class}; here, and where 10 % or 1 % of all nuclei were. The two lower thresholds were chosen on the very nuclei that they are judged by.</source>
        <extracomment>report.ppv</extracomment>
        <translation>PPV: der Anteil der als {class} eingestuften Kerne, der {class} ist; hier, und wo 10&#xa0;% oder 1&#xa0;% aller Kerne es wären. Die beiden unteren Schwellen wurden an genau den Kernen gewählt, an denen sie beurteilt werden.</translation>
    </message>
    <message>
        <source>PPV here</source>
        <extracomment>report.ppv_here</extracomment>
        <translation>PPV hier</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>report.program</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen other nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.by_image</extracomment>
        <translation>Kann ein Computer {positive} von {negative} an einzelnen Kernen unterscheiden, von Patienten, von denen er andere Kerne gesehen hat, nachdem er gelernt hat (aus: {learned})?</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen other nuclei?</source>
        <extracomment>report.question.by_image</extracomment>
        <translation>Kann ein Computer {positive} von {negative} an einzelnen Kernen unterscheiden, von Patienten, von denen er andere Kerne gesehen hat?</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never seen, after it has learned from {learned}?</source>
        <extracomment>report.question.by_patient</extracomment>
        <translation>Kann ein Computer {positive} von {negative} an einzelnen Kernen von Patienten unterscheiden, die er nie gesehen hat, nachdem er gelernt hat (aus: {learned})?</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never seen?</source>
        <extracomment>report.question.by_patient</extracomment>
        <translation>Kann ein Computer {positive} von {negative} an einzelnen Kernen von Patienten unterscheiden, die er nie gesehen hat?</translation>
    </message>
    <message>
        <source>That is easier than new patients, who are not examined here.</source>
        <extracomment>report.question.easier</extracomment>
        <translation>Das ist leichter als bei neuen Patienten, die hier nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.unknown</extracomment>
        <translation>Kann ein Computer {positive} von {negative} an einzelnen Kernen unterscheiden, nachdem er gelernt hat (aus: {learned})?</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei?</source>
        <extracomment>report.question.unknown</extracomment>
        <translation>Kann ein Computer {positive} von {negative} an einzelnen Kernen unterscheiden?</translation>
    </message>
    <message>
        <source>Whose nuclei they are is not known: the same people may stand on both sides, which makes the task easier than it would be for new patients.</source>
        <extracomment>report.question.unknown_patients</extracomment>
        <translation>Wessen Kerne es sind, ist nicht bekannt: Dieselben Menschen können auf beiden Seiten stehen, was die Aufgabe leichter macht, als sie es bei neuen Patienten wäre.</translation>
    </message>
    <message>
        <source>With other patients of the same kind, the share of nuclei called rightly (the mean over the classes) may well lie between {low} and {high}.</source>
        <extracomment>report.range</extracomment>
        <translation>Bei anderen Patienten derselben Art kann der Anteil richtig eingestufter Kerne (das Mittel über die Klassen) gut zwischen {low} und {high} liegen.</translation>
    </message>
    <message>
        <source>came as</source>
        <extracomment>report.recipe.came_as</extracomment>
        <translation>kam als</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>report.recipe.drawn</extracomment>
        <translation>Ziehung</translation>
    </message>
    <message>
        <source>epochs</source>
        <extracomment>report.recipe.epochs</extracomment>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>report.recipe.head</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>report.recipe.input</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>report.recipe.loss</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>report.recipe.network</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>optimiser</source>
        <extracomment>report.recipe.optimiser</extracomment>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>pictures while learning</source>
        <extracomment>report.recipe.pictures</extracomment>
        <translation>Bilder beim Lernen</translation>
    </message>
    <message>
        <source>prediction</source>
        <extracomment>report.recipe.prediction</extracomment>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>random weights</source>
        <extracomment>report.recipe.random</extracomment>
        <translation>Zufallsgewichte</translation>
    </message>
    <message>
        <source>started from</source>
        <extracomment>report.recipe.started_from</extracomment>
        <translation>begann mit</translation>
    </message>
    <message>
        <source>{finished}; epoch {epoch} was kept</source>
        <extracomment>report.record.epochs</extracomment>
        <translation>{finished}; Epoche {epoch} wurde behalten</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>report.record.imported</extracomment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>none was set aside</source>
        <extracomment>report.record.no_test_part</extracomment>
        <translation>es wurde keiner zurückgelegt</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>report.record.recipe</extracomment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>remark</source>
        <extracomment>report.record.remark</extracomment>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>test part</source>
        <extracomment>report.record.test_part</extracomment>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>trained</source>
        <extracomment>report.record.trained</extracomment>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>set aside, never opened</source>
        <extracomment>report.record.unopened</extracomment>
        <translation>zurückgelegt, nie geöffnet</translation>
    </message>
    <message>
        <source>{threshold}; from there to {upper} left to a person</source>
        <extracomment>report.refer_band</extracomment>
        <translation>{threshold}; von dort bis {upper} einem Menschen überlassen</translation>
    </message>
    <message>
        <source>Only {first} was right about {only_first}, only {other} about {only_other}.</source>
        <extracomment>report.right_alone</extracomment>
        <translation>Nur {first} hatte bei {only_first} recht, nur {other} bei {only_other}.</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>report.rightly</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>AUROC: ranking; 0.5 is guessing</source>
        <extracomment>report.row.auroc</extracomment>
        <translation>AUROC: Rangfolge; 0,5 ist Raten</translation>
    </message>
    <message>
        <source>balanced accuracy: mean over the classes</source>
        <extracomment>report.row.balanced_accuracy</extracomment>
        <translation>balancierte Genauigkeit: Mittel über die Klassen</translation>
    </message>
    <message>
        <source>sensitivity: share of {class} that is found</source>
        <extracomment>report.row.sensitivity</extracomment>
        <translation>Sensitivität: Anteil von {class}, der gefunden wird</translation>
    </message>
    <message>
        <source>specificity: share of {class} that is left alone</source>
        <extracomment>report.row.specificity</extracomment>
        <translation>Spezifität: Anteil von {class}, der in Ruhe gelassen wird</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>report.run</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>{run}, seed {seed}</source>
        <extracomment>report.run_and_seed</extracomment>
        <translation>{run}, Startwert {seed}</translation>
    </message>
    <message>
        <source>It found and used the very same nuclei, as drawn above.</source>
        <extracomment>report.same_nuclei</extracomment>
        <translation>Er fand und verwendete genau dieselben Kerne, wie oben gezeichnet.</translation>
    </message>
    <message>
        <source>Nothing that is recorded: recipes, data and split are the same.</source>
        <extracomment>report.same_settings</extracomment>
        <translation>Nichts, was aufgezeichnet ist: Rezepte, Daten und Aufteilung sind gleich.</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>report.schedule.constant</extracomment>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>cosine</source>
        <extracomment>report.schedule.cosine</extracomment>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>one cycle</source>
        <extracomment>report.schedule.one_cycle</extracomment>
        <translation>ein Zyklus</translation>
    </message>
    <message>
        <source>plateau</source>
        <extracomment>report.schedule.plateau</extracomment>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Nucleus by nucleus. In brackets: 95 % intervals of each run by itself, as if each nucleus were of another person: too narrow.</source>
        <extracomment>report.scores_of_nuclei</extracomment>
        <translation>Kern für Kern. In Klammern: 95-%-Intervalle jedes Laufs für sich, als wäre jeder Kern von einem anderen Menschen: zu schmal.</translation>
    </message>
    <message>
        <source>Nucleus by nucleus; the last column patient by patient, by the mean over the nuclei. In brackets: 95 % intervals of each run by itself. That two of them overlap says nothing about the difference: that has an interval of its own, below.</source>
        <extracomment>report.scores_of_runs</extracomment>
        <translation>Kern für Kern; die letzte Spalte Patient für Patient, nach dem Mittel über die Kerne. In Klammern: 95-%-Intervalle jedes Laufs für sich. Dass zwei sich überschneiden, sagt nichts über die Differenz: Die hat ein eigenes Intervall, weiter unten.</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>report.seed</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>setting</source>
        <extracomment>report.setting</extracomment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>More than one thing differs: which of them made a difference, this comparison cannot tell.</source>
        <extracomment>report.several_settings</extracomment>
        <translation>Mehr als eines ist verschieden: Was davon den Unterschied macht, kann dieser Vergleich nicht sagen.</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>report.severity.note</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>serious</source>
        <extracomment>report.severity.serious</extracomment>
        <translation>schwer</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>report.severity.warning</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>share right</source>
        <extracomment>report.share_right</extracomment>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>Of {count} {class} nuclei, {right} ({share}) were called {class}.</source>
        <extracomment>report.side</extracomment>
        <translation>Von {count} {class}-Kernen wurden {right} ({share}) als {class} eingestuft.</translation>
    </message>
    <message>
        <source>size and shape alone</source>
        <extracomment>report.silhouette</extracomment>
        <translation>nur Größe und Form</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <extracomment>report.so_many_of</extracomment>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>*: drawn again, these patients show no spread; with so few of them that is no certainty.</source>
        <extracomment>report.starred</extracomment>
        <translation>*: Immer wieder gezogen, zeigen diese Patienten keine Streuung; bei so wenigen ist das keine Gewissheit.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>report.state.cancelled</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>report.state.completed</extracomment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>report.state.failed</extracomment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>report.state.interrupted</extracomment>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>report.state.running</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>report.state.stopped_early</extracomment>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <extracomment>report.stopped</extracomment>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{dataset} · {recipe} · trained {date} · {program}</source>
        <extracomment>report.subtitle</extracomment>
        <translation>{dataset} · {recipe} · trainiert {date} · {program}</translation>
    </message>
    <message>
        <source>{dataset} · {recipe} · imported {date} · {program}</source>
        <extracomment>report.subtitle.imported</extracomment>
        <translation>{dataset} · {recipe} · importiert {date} · {program}</translation>
    </message>
    <message>
        <source>The network is less sure than its hits warrant: on the validation part, dividing the logits by {value} (temperature) would bring the loss from {before} to {after}. The probabilities of this report are as they came.</source>
        <extracomment>report.temperature</extracomment>
        <translation>Das Netz ist weniger sicher, als seine Treffer rechtfertigen: Auf dem Validierungsteil brächte das Teilen der Logits durch {value} (Temperatur) den Verlust von {before} auf {after}. Die Wahrscheinlichkeiten dieses Berichts sind, wie sie kamen.</translation>
    </message>
    <message>
        <source>The network is surer than its hits warrant: on the validation part, dividing the logits by {value} (temperature) would bring the loss from {before} to {after}. The probabilities of this report are as they came.</source>
        <extracomment>report.temperature</extracomment>
        <translation>Das Netz ist sicherer, als seine Treffer rechtfertigen: Auf dem Validierungsteil brächte das Teilen der Logits durch {value} (Temperatur) den Verlust von {before} auf {after}. Die Wahrscheinlichkeiten dieses Berichts sind, wie sie kamen.</translation>
    </message>
    <message>
        <source>{nuclei}, never opened</source>
        <extracomment>report.test.never_opened</extracomment>
        <translation>{nuclei}, nie geöffnet</translation>
    </message>
    <message>
        <source>{nuclei}, opened {count} time</source>
        <extracomment>comparison_pages</extracomment>
        <translation>{nuclei}, {count}-mal geöffnet</translation>
    </message>
    <message>
        <source>{nuclei}, opened {count} times</source>
        <extracomment>comparison_pages</extracomment>
        <translation>{nuclei}, {count}-mal geöffnet</translation>
    </message>
    <message>
        <source>A test part was set aside and was opened, last on {date} for the network of epoch {opened}; then the training went on. The network of this report, of epoch {epoch}, was not examined on it, and what was changed after that look makes it less of a test.</source>
        <extracomment>report.test_opened_before</extracomment>
        <translation>Ein Testteil wurde zurückgelegt und geöffnet, zuletzt am {date} für das Netz der Epoche {opened}; danach ging das Training weiter. Das Netz dieses Berichts, aus Epoche {epoch}, wurde nicht daran geprüft, und was nach jenem Blick geändert wurde, macht ihn weniger zu einem Test.</translation>
    </message>
    <message>
        <source>A test part was set aside and has not been opened.</source>
        <extracomment>report.test_unopened</extracomment>
        <translation>Ein Testteil wurde zurückgelegt und nicht geöffnet.</translation>
    </message>
    <message>
        <source>the first</source>
        <extracomment>report.the_first</extracomment>
        <translation>das erste</translation>
    </message>
    <message>
        <source>the other network</source>
        <extracomment>report.the_other_network</extracomment>
        <translation>das andere Netz</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>report.threshold</extracomment>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>report.threshold.in_use</extracomment>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>finds 95 %</source>
        <extracomment>report.threshold.sensitive</extracomment>
        <translation>findet 95&#xa0;%</translation>
    </message>
    <message>
        <source>greatest sensitivity + specificity</source>
        <extracomment>report.threshold.youden</extracomment>
        <translation>größte Summe Sensitivität + Spezifität</translation>
    </message>
    <message>
        <source>Report of the network “{run}”</source>
        <extracomment>report.title</extracomment>
        <translation>Bericht über das Netz „{run}“</translation>
    </message>
    <message>
        <source>Report of the training “{run}”</source>
        <extracomment>report.title</extracomment>
        <translation>Bericht über das Training „{run}“</translation>
    </message>
    <message>
        <source>from {begun}, {state}</source>
        <extracomment>report.trained_from</extracomment>
        <translation>seit {begun}, {state}</translation>
    </message>
    <message>
        <source>{begun} to {finished}, {state}</source>
        <extracomment>report.trained_from_to</extracomment>
        <translation>{begun} bis {finished}, {state}</translation>
    </message>
    <message>
        <source>{first} and {other}</source>
        <extracomment>report.two_runs</extracomment>
        <translation>{first} und {other}</translation>
    </message>
    <message>
        <source>mean over {views} turned and mirrored views</source>
        <extracomment>report.views</extracomment>
        <translation>Mittel über {views} gedrehte und gespiegelte Ansichten</translation>
    </message>
    <message>
        <source>{views}, weights averaged over the training</source>
        <extracomment>report.views.averaged</extracomment>
        <translation>{views}, Gewichte über das Training gemittelt</translation>
    </message>
    <message>
        <source>Without maps of where it looked: {reason}</source>
        <extracomment>report.why_no_heat</extracomment>
        <translation>Ohne Karten, wohin es sah: {reason}</translation>
    </message>
    <message>
        <source>Left what it saw, right where the evidence for its call came from (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why.</source>
        <extracomment>report.with_heat</extracomment>
        <translation>Links, was es sah, rechts, woher die Hinweise für seine Einstufung kamen (Grad-CAM: hell viel, dunkel wenig). Eine Heatmap zeigt, woher Hinweise kamen, nicht, warum.</translation>
    </message>
    <message>
        <source>What it saw.</source>
        <extracomment>report.without_heat</extracomment>
        <translation>Was es sah.</translation>
    </message>
    <message>
        <source>Worst first. A patient is called by the mean probability of the nuclei, at the same threshold.</source>
        <extracomment>report.worst_first</extracomment>
        <translation>Die schlechtesten zuerst. Ein Patient wird nach der mittleren Wahrscheinlichkeit der Kerne eingestuft, an derselben Schwelle.</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>report.wrongly</extracomment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>{count} nuclei</source>
        <extracomment>report_words</extracomment>
        <translation>{count} Kerne</translation>
    </message>
    <message>
        <source>{count} nuclei of 1 patient</source>
        <extracomment>report_words</extracomment>
        <translation>{count} Kerne von 1 Patient</translation>
    </message>
    <message>
        <source>{count} nucleus</source>
        <extracomment>report_words</extracomment>
        <translation>{count} Kern</translation>
    </message>
    <message>
        <source>{count} nucleus of 1 patient</source>
        <extracomment>report_words</extracomment>
        <translation>{count} Kern von 1 Patient</translation>
    </message>
    <message>
        <source>The dataset was not audited: whether something else than the cell tells the class was not asked.</source>
        <extracomment>audit.not_audited</extracomment>
        <translation>Der Datensatz wurde nicht geprüft: Ob etwas anderes als die Zelle die Klasse verrät, wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>nuclei</source>
        <extracomment>report.nuclei_counted</extracomment>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>PPV at 1&#xa0;%</source>
        <extracomment>report.ppv_at_1</extracomment>
        <translation>PPV bei 1&#xa0;%</translation>
    </message>
    <message>
        <source>PPV at 10&#xa0;%</source>
        <extracomment>report.ppv_at_10</extracomment>
        <translation>PPV bei 10&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing can be concluded here: on so few patients there is no interval.</source>
        <extracomment>lesson.no_interval</extracomment>
        <translation>Hier lässt sich nichts schließen: An so wenigen Patienten gibt es kein Intervall.</translation>
    </message>
    <message>
        <source>{measure}, {side}: {value}</source>
        <extracomment>report.lesson.share</extracomment>
        <translation>{measure}, {side}: {value}</translation>
    </message>
    <message>
        <source>{run}: {calls}</source>
        <extracomment>report.matrix.of_run</extracomment>
        <translation>{run}: {calls}</translation>
    </message>
    <message>
        <source>Split anew instead of by fold (--split subject); a split by fold made here leaves these images out of training.</source>
        <extracomment>audit.across_folds.do</extracomment>
        <translation>Neu aufteilen statt nach Folds (--split subject); eine hier nach Folds gemachte Aufteilung lässt diese Bilder im Training weg.</translation>
    </message>
    <message>
        <source>One image is grey; the others are in colour.</source>
        <extracomment>audit.grey</extracomment>
        <translation>Ein Bild ist grau; die anderen sind farbig.</translation>
    </message>
    <message>
        <source>{count} images are grey; the others are in colour.</source>
        <extracomment>audit.grey</extracomment>
        <translation>{count} Bilder sind grau; die anderen sind farbig.</translation>
    </message>
    <message>
        <source>A network sees colour first: what it learned of stained nuclei does not hold for these.</source>
        <extracomment>audit.grey.bad</extracomment>
        <translation>Ein Netz sieht die Farbe zuerst: Was es von gefärbten Kernen gelernt hat, gilt für diese nicht.</translation>
    </message>
    <message>
        <source>Get these images in colour, or take them out of the folder.</source>
        <extracomment>audit.grey.do</extracomment>
        <translation>Besorgen Sie diese Bilder in Farbe, oder nehmen Sie sie aus dem Ordner.</translation>
    </message>
    <message>
        <source>Learned in one fold and examined in another, a picture is only recognised.</source>
        <extracomment>audit.identical_across_folds.bad</extracomment>
        <translation>In einem Fold gelernt und in einem anderen geprüft, wird ein Bild nur wiedererkannt.</translation>
    </message>
    <message>
        <source>Learned in one fold and examined in another, a patient is recognised: nuclei of one patient resemble each other.</source>
        <extracomment>audit.patients_across_folds.bad</extracomment>
        <translation>In einem Fold gelernt und in einem anderen geprüft, wird ein Patient wiedererkannt: Kerne eines Patienten gleichen einander.</translation>
    </message>
    <message>
        <source>Compress all images in one way: the background is then the same, too.</source>
        <extracomment>audit.proxy.background.do</extracomment>
        <translation>Komprimieren Sie alle Bilder auf eine Weise: Dann ist auch der Hintergrund gleich.</translation>
    </message>
    <message>
        <source>The depth and hue of the stain may belong to the disease, or to the day, the laboratory or the camera. A network sees them first, and fails where nuclei are stained in another way.</source>
        <extracomment>audit.proxy.colour.bad</extracomment>
        <translation>Tiefe und Ton der Färbung können zur Krankheit gehören, oder zum Tag, zum Labor oder zur Kamera. Ein Netz sieht sie zuerst, und versagt, wo Kerne anders gefärbt sind.</translation>
    </message>
    <message>
        <source>Look at nuclei of the classes side by side, and examine on images from elsewhere.</source>
        <extracomment>audit.proxy.colour.do</extracomment>
        <translation>Sehen Sie Kerne der Klassen nebeneinander an, und prüfen Sie an Bildern von anderswo.</translation>
    </message>
    <message>
        <source>The only folders are named as the parts of a split are, not as cells: {names}. Open a folder whose subfolders are the classes of the cells.</source>
        <extracomment>dataset.parts_alone</extracomment>
        <translation>Die einzigen Ordner heißen wie Teile einer Aufteilung, nicht wie Zellen: {names}. Öffnen Sie einen Ordner, dessen Unterordner die Klassen der Zellen sind.</translation>
    </message>
    <message>
        <source>{count} nuclei of patients who examine, too, or share pictures with those who do</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kerne von Patienten, die auch prüfen oder Bilder mit solchen teilen, die es tun</translation>
    </message>
    <message>
        <source>{count} nucleus of patients who examine, too, or share pictures with those who do</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} Kern von Patienten, die auch prüfen oder Bilder mit solchen teilen, die es tun</translation>
    </message>
    <message>
        <source>One image is there in several published folds ({folds}).</source>
        <extracomment>fold_checks</extracomment>
        <translation>Ein Bild ist in mehreren veröffentlichten Folds vorhanden ({folds}).</translation>
    </message>
    <message>
        <source>Patient {patients} has images in several published folds ({folds}).</source>
        <extracomment>fold_checks</extracomment>
        <translation>Patient {patients} hat Bilder in mehreren veröffentlichten Folds ({folds}).</translation>
    </message>
    <message>
        <source>{count} images are there in several published folds ({folds}).</source>
        <extracomment>fold_checks</extracomment>
        <translation>{count} Bilder sind in mehreren veröffentlichten Folds vorhanden ({folds}).</translation>
    </message>
    <message>
        <source>{count} patients have images in several published folds ({folds}): {patients}.</source>
        <extracomment>fold_checks</extracomment>
        <translation>{count} Patienten haben Bilder in mehreren veröffentlichten Folds ({folds}): {patients}.</translation>
    </message>
    <message>
        <source>{file} was deleted since the run learned from it last.</source>
        <extracomment>image.deleted</extracomment>
        <translation>{file} wurde gelöscht, seit der Lauf zuletzt daraus gelernt hat.</translation>
    </message>
    <message>
        <source>From {before} to {all} nuclei the AUROC changed by {gain}, no more than twice what other draws of nuclei change it by ({spread}): whether more would help cannot be told. Whose they are is unknown.</source>
        <extracomment>instant_study</extracomment>
        <translation>Von {before} auf {all} Kerne änderte sich die AUROC um {gain}, nicht mehr als das Doppelte dessen, was andere Ziehungen der Kerne ausmachen ({spread}): Ob mehr helfen würden, lässt sich nicht sagen. Von wem sie sind, ist unbekannt.</translation>
    </message>
    <message>
        <source>From {before} to {all} nuclei the AUROC rose by {gain}, more than twice what other draws of nuclei change it by ({spread}): more nuclei would probably help. Whose they are is unknown.</source>
        <extracomment>instant_study</extracomment>
        <translation>Von {before} auf {all} Kerne stieg die AUROC um {gain}, mehr als das Doppelte dessen, was andere Ziehungen der Kerne ausmachen ({spread}): Mehr Kerne würden wahrscheinlich helfen. Von wem sie sind, ist unbekannt.</translation>
    </message>
    <message>
        <source>Choosing a folder for the run</source>
        <extracomment>job.new_run</extracomment>
        <translation>Einen Ordner für den Lauf wählen</translation>
    </message>
    <message>
        <source>Looking where a run lies</source>
        <extracomment>job.place_of_run</extracomment>
        <translation>Nachsehen, wo ein Lauf liegt</translation>
    </message>
    <message>
        <source>Reading by which key names are made</source>
        <extracomment>job.pseudonyms</extracomment>
        <translation>Den Schlüssel lesen, mit dem Namen gebildet werden</translation>
    </message>
    <message>
        <source>Looking for the folder of runs</source>
        <extracomment>job.runs_folder</extracomment>
        <translation>Den Ordner der Läufe suchen</translation>
    </message>
    <message>
        <source>Hunt for it: open the copy in Data and look; run the audit, which tells how far stain, compression and size give the class away, and run it on the originals, too, for stain and size differ a little in these as well; look at the heat maps in Results. Then say what it was, and have it revealed.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Suchen Sie es: Öffnen Sie die Kopie unter Daten und sehen Sie hin; lassen Sie die Prüfung laufen, die sagt, wie weit Färbung, Kompression und Größe die Klasse verraten, und lassen Sie sie auch über die Originale laufen, denn auch in diesen unterscheiden sich Färbung und Größe ein wenig; sehen Sie die Heatmaps unter Ergebnisse an. Sagen Sie dann, was es war, und lassen Sie es aufdecken.</translation>
    </message>
    <message>
        <source>{file}, by which names are made, is damaged. Without it, once it is deleted, patients get other names than in what was exported before.</source>
        <extracomment>pseudonyms.damaged</extracomment>
        <translation>{file}, womit Namen gebildet werden, ist beschädigt. Ohne diese Datei, sobald sie gelöscht ist, bekommen Patienten andere Namen als in dem, was zuvor exportiert wurde.</translation>
    </message>
    <message>
        <source>The scores of {side} were made with a leak.</source>
        <extracomment>report.lesson.leak</extracomment>
        <translation>Die Kennzahlen von {side} entstanden mit einem Leck.</translation>
    </message>
    <message>
        <source>{side} (leak)</source>
        <extracomment>report.lesson.leaky_side</extracomment>
        <translation>{side} (Leck)</translation>
    </message>
    <message>
        <source>And than the outline alone (silhouette baseline): balanced accuracy {balanced}.</source>
        <extracomment>run.summary.silhouette.balanced</extracomment>
        <translation>Und der Umriss allein (Silhouetten-Referenz): balancierte Genauigkeit {balanced}.</translation>
    </message>
    <message>
        <source>{count} images are left out: their patients have images on the validation or test side, too.</source>
        <extracomment>split.left_out_patients</extracomment>
        <translation>{count} Bilder werden weggelassen: Ihre Patienten haben auch Bilder auf der Validierungs- oder Testseite.</translation>
    </message>
    <message>
        <source>The table {file} is no text in UTF-8 and was read as Windows-1252, as Excel writes in Western Europe. Look whether its names are right; if not, save it as CSV (UTF-8).</source>
        <extracomment>csv.recoded</extracomment>
        <translation>Die Tabelle {file} ist kein Text in UTF-8 und wurde als Windows-1252 gelesen, wie Excel in Westeuropa schreibt. Sehen Sie nach, ob ihre Namen stimmen; wenn nicht, speichern Sie sie als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Its name is no text in UTF-8. Rename it</source>
        <extracomment>image.name_encoding</extracomment>
        <translation>Der Name ist kein Text in UTF-8. Benennen Sie ihn um</translation>
    </message>
    <message>
        <source>Each image is called its most probable class.</source>
        <extracomment>threshold.most_probable</extracomment>
        <translation>Jedes Bild wird nach seiner wahrscheinlichsten Klasse eingestuft.</translation>
    </message>
    <message>
        <source>Score by score</source>
        <extracomment>report.chapter.differences</extracomment>
        <translation>Kennzahl für Kennzahl</translation>
    </message>
    <message>
        <source>“{other}” is better than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {nuclei} nuclei as if each were of another person).</source>
        <extracomment>compare.better_nuclei</extracomment>
        <translation>„{other}“ ist an diesen Kernen besser als „{baseline}“: {score} {other_score} statt {baseline_score}, ein Unterschied von {difference} (95-%-Intervall {low} bis {high}, {nuclei} Kerne, als wäre jeder von einem anderen Menschen).</translation>
    </message>
    <message>
        <source>Does {others} tell {classes} apart better than {first}, on the very same nuclei?</source>
        <extracomment>report.compared.question</extracomment>
        <translation>Unterscheidet {others} die Klassen {classes} besser als {first}, an genau denselben Kernen?</translation>
    </message>
    <message>
        <source>It cannot be told which of “{other}” and “{baseline}” is better: {score} {other_score} and {baseline_score}; with {nuclei} nuclei as if each were of another person, any difference from {low} to {high} would fit.</source>
        <extracomment>compare.undecided_nuclei</extracomment>
        <translation>Welches von „{other}“ und „{baseline}“ besser ist, lässt sich nicht sagen: {score} {other_score} und {baseline_score}; bei {nuclei} Kernen, als wäre jeder von einem anderen Menschen, würde jeder Unterschied von {low} bis {high} passen.</translation>
    </message>
    <message>
        <source>“{other}” is worse than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {nuclei} nuclei as if each were of another person).</source>
        <extracomment>compare.worse_nuclei</extracomment>
        <translation>„{other}“ ist an diesen Kernen schlechter als „{baseline}“: {score} {other_score} statt {baseline_score}, ein Unterschied von {difference} (95-%-Intervall {low} bis {high}, {nuclei} Kerne, als wäre jeder von einem anderen Menschen).</translation>
    </message>
    <message>
        <source>P: the probability that each gave to its call.</source>
        <extracomment>report.disputed.of_call</extracomment>
        <translation>P: die Wahrscheinlichkeit, die jedes seiner Einstufung gab.</translation>
    </message>
    <message>
        <source>P: the probability of {class} that each said.</source>
        <extracomment>report.disputed.of_class</extracomment>
        <translation>P: die Wahrscheinlichkeit für {class}, die jedes nannte.</translation>
    </message>
    <message>
        <source>If both erred equally often and each nucleus were of another person, so uneven a division would come about with a probability of {probability} (McNemar&apos;s exact test).</source>
        <extracomment>report.mcnemar_of_nuclei</extracomment>
        <translation>Irrten sich beide gleich oft und wäre jeder Kern von einem anderen Menschen, käme eine so ungleiche Aufteilung mit einer Wahrscheinlichkeit von {probability} zustande (exakter McNemar-Test).</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.classes</extracomment>
        <translation>Kann ein Computer die Klassen {classes} an einzelnen Kernen unterscheiden, nachdem er gelernt hat (aus: {learned})?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei?</source>
        <extracomment>report.question.classes</extracomment>
        <translation>Kann ein Computer die Klassen {classes} an einzelnen Kernen unterscheiden?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients of whom it has seen other nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.classes_by_image</extracomment>
        <translation>Kann ein Computer die Klassen {classes} an einzelnen Kernen unterscheiden, von Patienten, von denen er andere Kerne gesehen hat, nachdem er gelernt hat (aus: {learned})?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients of whom it has seen other nuclei?</source>
        <extracomment>report.question.classes_by_image</extracomment>
        <translation>Kann ein Computer die Klassen {classes} an einzelnen Kernen unterscheiden, von Patienten, von denen er andere Kerne gesehen hat?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients whom it has never seen, after it has learned from {learned}?</source>
        <extracomment>report.question.classes_by_patient</extracomment>
        <translation>Kann ein Computer die Klassen {classes} an einzelnen Kernen von Patienten unterscheiden, die er nie gesehen hat, nachdem er gelernt hat (aus: {learned})?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients whom it has never seen?</source>
        <extracomment>report.question.classes_by_patient</extracomment>
        <translation>Kann ein Computer die Klassen {classes} an einzelnen Kernen von Patienten unterscheiden, die er nie gesehen hat?</translation>
    </message>
    <message>
        <source>The network came as the file “{file}” and was not trained here: whether it has seen these nuclei, or others of the same patients, is not known.</source>
        <extracomment>report.question.imported</extracomment>
        <translation>Das Netz kam als Datei „{file}“ und wurde nicht hier trainiert: Ob es diese Kerne oder andere derselben Patienten gesehen hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Sensitivity, specificity and AUROC tell {positive} from the others.</source>
        <extracomment>report.question.sides</extracomment>
        <translation>Sensitivität, Spezifität und AUROC gelten für {positive} gegenüber den anderen.</translation>
    </message>
    <message>
        <source>recall: share of {class} that is called so</source>
        <extracomment>report.row.recall</extracomment>
        <translation>Recall: Anteil von {class}, der so eingestuft wird</translation>
    </message>
    <message>
        <source>specificity: share of the others that is left alone</source>
        <extracomment>report.row.specificity_of_others</extracomment>
        <translation>Spezifität: Anteil der anderen, der in Ruhe gelassen wird</translation>
    </message>
    <message>
        <source>†: cannot be compared with the first run, for the reason below; a difference may come from the nuclei.</source>
        <extracomment>report.run_apart</extracomment>
        <translation>†: lässt sich mit dem ersten Lauf nicht vergleichen, aus dem Grund darunter; ein Unterschied kann von den Kernen kommen.</translation>
    </message>
    <message>
        <source>Worst first. A patient is called the class whose mean probability over the nuclei is the greatest.</source>
        <extracomment>report.worst_first_by_class</extracomment>
        <translation>Die schlechtesten zuerst. Ein Patient wird als die Klasse eingestuft, deren mittlere Wahrscheinlichkeit über die Kerne am größten ist.</translation>
    </message>
    <message>
        <source>And than the outline alone (silhouette baseline): AUROC {auroc}, balanced accuracy {balanced}.</source>
        <extracomment>run.summary.silhouette</extracomment>
        <translation>Und der Umriss allein (Silhouetten-Referenz): AUROC {auroc}, balancierte Genauigkeit {balanced}.</translation>
    </message>
    <message>
        <source>Writing what is downloaded</source>
        <extracomment>job.download</extracomment>
        <translation>Geladenes wird geschrieben</translation>
    </message>
    <message>
        <source>Writing what was planted</source>
        <extracomment>job.lesson_reveal</extracomment>
        <translation>Was eingepflanzt wurde, wird aufgeschrieben</translation>
    </message>
    <message>
        <source>Looking for the network of the run</source>
        <extracomment>job.network</extracomment>
        <translation>Das Netz des Laufs wird gesucht</translation>
    </message>
    <message>
        <source>Looking which recipes and weights are there</source>
        <extracomment>job.supplies</extracomment>
        <translation>Es wird nachgesehen, welche Rezepte und Gewichte da sind</translation>
    </message>
    <message>
        <source>The layers that do not learn see each picture once; what they say of it is kept.</source>
        <extracomment>log.kept_features</extracomment>
        <translation>Die Schichten, die nicht lernen, sehen jedes Bild nur einmal; was sie dazu sagen, wird aufgehoben.</translation>
    </message>
    <message>
        <source>Neither was right about {count} nuclei; here {shown}, those first of whose wrong calls the two were surest, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Über {count} Kerne hatte keines recht; hier {shown}, zuerst die, deren falscher Einstufung sich beide am sichersten waren, höchstens {most} je Patient.</translation>
    </message>
    <message>
        <source>Neither was right about {count} nucleus; here {shown}, those first of whose wrong calls the two were surest, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Über {count} Kern hatte keines recht; hier {shown}, zuerst die, deren falscher Einstufung sich beide am sichersten waren, höchstens {most} je Patient.</translation>
    </message>
    <message>
        <source>Only “{run}” was right about {count} nuclei; here {shown}, those first about which the two are furthest apart, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Über {count} Kerne hatte nur „{run}“ recht; hier {shown}, zuerst die, über die die beiden am weitesten auseinander sind, höchstens {most} je Patient.</translation>
    </message>
    <message>
        <source>Only “{run}” was right about {count} nucleus; here {shown}, those first about which the two are furthest apart, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Über {count} Kern hatte nur „{run}“ recht; hier {shown}, zuerst die, über die die beiden am weitesten auseinander sind, höchstens {most} je Patient.</translation>
    </message>
    <message>
        <source>Under pseudonyms there are no pictures.</source>
        <extracomment>pseudonyms.no_pictures</extracomment>
        <translation>Unter Pseudonymen gibt es keine Bilder.</translation>
    </message>
    <message>
        <source>Left what the network saw, right where the evidence for the call of {run} came from (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why.</source>
        <extracomment>report.beside_one_heat</extracomment>
        <translation>Links, was das Netz sah, rechts, woher die Hinweise für die Einstufung durch {run} kamen (Grad-CAM: hell viel, dunkel wenig). Eine Heatmap zeigt, woher Hinweise kamen, nicht, warum.</translation>
    </message>
    <message>
        <source>Left what the first network saw, in the middle where the evidence for its call came from, right the same of the other network (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why.</source>
        <extracomment>report.beside_with_heat</extracomment>
        <translation>Links, was das erste Netz sah, in der Mitte, woher die Hinweise für seine Einstufung kamen, rechts dasselbe vom anderen Netz (Grad-CAM: hell viel, dunkel wenig). Eine Heatmap zeigt, woher Hinweise kamen, nicht, warum.</translation>
    </message>
    <message>
        <source>What the first network saw.</source>
        <extracomment>report.beside_without_heat</extracomment>
        <translation>Was das erste Netz sah.</translation>
    </message>
    <message>
        <source>Without maps of where {run} looked: {reason}</source>
        <extracomment>report.why_no_heat_of</extracomment>
        <translation>Ohne Karten davon, wohin {run} schaute: {reason}</translation>
    </message>
    <message>
        <source>{pixels} px</source>
        <extracomment>report.setting.pixels</extracomment>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <source>{count} epoch</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} Epoche</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} Epochen</translation>
    </message>
    <message>
        <source>{count} view</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} Ansicht</translation>
    </message>
    <message>
        <source>{count} views</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} Ansichten</translation>
    </message>
    <message>
        <source>There are so many images that only pairs that look nearly the same (they differ in {bits} of 256 bits or less) were all compared closely, and some of the others.</source>
        <extracomment>audit.near_part</extracomment>
        <translation>Es sind so viele Bilder, dass nur Paare, die fast gleich aussehen (sie unterscheiden sich in höchstens {bits} von 256 Bits), alle genau verglichen wurden, von den übrigen nur ein Teil.</translation>
    </message>
    <message>
        <source>Most copies that were saved again, brightened, turned or mirrored differ in less than 24. Of nuclei that were photographed twice some may be missed.</source>
        <extracomment>audit.near_part.bad</extracomment>
        <translation>Die meisten Kopien, die neu gespeichert, aufgehellt, gedreht oder gespiegelt wurden, unterscheiden sich in weniger als 24. Von Kernen, die zweimal fotografiert wurden, können einige fehlen.</translation>
    </message>
    <message>
        <source>To compare more, audit fewer images at a time, such as one fold.</source>
        <extracomment>audit.near_part.do</extracomment>
        <translation>Um mehr zu vergleichen, prüfen Sie weniger Bilder auf einmal, etwa einen Fold.</translation>
    </message>
    <message>
        <source>probabilities corrected for how frequent classes are</source>
        <extracomment>report.loss.prior</extracomment>
        <translation>Wahrscheinlichkeiten um die Häufigkeit der Klassen berichtigt</translation>
    </message>
    <message>
        <source>Called at even odds: the more probable class. The probabilities take classes for as frequent as among the images that the network learned from.</source>
        <extracomment>threshold.even_corrected</extracomment>
        <translation>Bei gleichen Chancen eingestuft: als die wahrscheinlichere Klasse. Die Wahrscheinlichkeiten nehmen die Klassen für so häufig wie unter den Bildern, von denen das Netz gelernt hat.</translation>
    </message>
    <message>
        <source>The predictions of {run} are of several networks, each of which sees nuclei in its own way, and each nucleus was learned by all but one of them. Open the run of one fold.</source>
        <extracomment>features.pooled</extracomment>
        <translation>Die Vorhersagen von {run} sind von mehreren Netzen, von denen jedes die Kerne auf seine Weise sieht, und jeden Kern haben alle bis auf eines gelernt. Öffnen Sie den Lauf eines Folds.</translation>
    </message>
    <message>
        <source>The run {run} pools what networks say of nuclei that they did not learn from. Of these nuclei only the network of their fold is asked, and its run is not beside it any more, where {fold} was.</source>
        <extracomment>prediction.pooled</extracomment>
        <translation>Der Lauf {run} fasst zusammen, was Netze von Kernen sagen, von denen sie nicht gelernt haben. Zu diesen Kernen wird nur das Netz ihres Folds gefragt, und dessen Lauf liegt nicht mehr daneben, wo {fold} war.</translation>
    </message>
    <message>
        <source>The run {run} pools what the networks of a cross-validation said, and does not hold them: it is from before they were kept, or one of theirs was deleted. Cross-validate with the same line again, where finished folds are only read, or name the run of one, such as {fold}.</source>
        <extracomment>prediction.pooled_without</extracomment>
        <translation>Der Lauf {run} fasst zusammen, was die Netze einer Kreuzvalidierung sagten, und enthält sie nicht: Er ist von vorher, als sie noch nicht aufgehoben wurden, oder eines wurde gelöscht. Kreuzvalidieren Sie noch einmal mit derselben Zeile, wobei fertige Folds nur gelesen werden, oder nennen Sie den Lauf eines Folds, etwa {fold}.</translation>
    </message>
    <message>
        <source>The run {run} is asked as {count} networks together, and a file of weights is of one. Export the run of one fold; or, to predict elsewhere with all of them, as ONNX or TorchScript.</source>
        <extracomment>weights.ensemble</extracomment>
        <translation>Im Lauf {run} werden {count} Netze zusammen gefragt, und eine Datei mit Gewichten ist von einem. Exportieren Sie den Lauf eines Folds oder, um anderswo mit allen vorherzusagen, als ONNX oder TorchScript.</translation>
    </message>
    <message>
        <source>Nobody examined: the network learned from all, and has no scores.</source>
        <extracomment>run.summary.nobody_examines</extracomment>
        <translation>Niemand hat geprüft: Das Netz hat von allen gelernt und hat keine Werte.</translation>
    </message>
    <message>
        <source>Nobody examines: all learn, and how well the network does is not known. What to expect of it, say the scores of another run of the same recipe, in which some of the patients examined.</source>
        <extracomment>split.nobody_examines</extracomment>
        <translation>Niemand prüft: Von allen wird gelernt, und wie gut das Netz ist, bleibt unbekannt. Was zu erwarten ist, sagen die Werte eines anderen Laufs mit demselben Rezept, in dem einige der Patienten geprüft haben.</translation>
    </message>
    <message>
        <source>The validation part must be at least 0 % and less than 100 % of the images.</source>
        <extracomment>split.validation_fraction</extracomment>
        <translation>Der Validierungsteil muss mindestens 0 % und weniger als 100 % der Bilder umfassen.</translation>
    </message>
    <message>
        <source>The recipe {recipe} slows down when its examiners say so (schedule plateau), and nobody examines. Let some patients examine, or choose another recipe.</source>
        <extracomment>training.plateau_unexamined</extracomment>
        <translation>Das Rezept {recipe} wird langsamer, wenn die Prüfung es sagt (Plan plateau), und niemand prüft. Lassen Sie einige Patienten prüfen, oder wählen Sie ein anderes Rezept.</translation>
    </message>
    <message>
        <source>There is nothing to report of the run {run}: nobody examined its network, which learned from all. Report the run whose scores say what to expect of it.</source>
        <extracomment>report.nobody_examined</extracomment>
        <translation>Über den Lauf {run} gibt es nichts zu berichten: Niemand hat sein Netz geprüft, das von allen gelernt hat. Berichten Sie über den Lauf, dessen Werte sagen, was davon zu erwarten ist.</translation>
    </message>
    <message>
        <source>Final network</source>
        <extracomment>final.activity</extracomment>
        <translation>Endgültiges Netz</translation>
    </message>
    <message>
        <source>The final network could not be trained. The run is whole without it; resume it to try again.</source>
        <extracomment>final.failed</extracomment>
        <translation>Das endgültige Netz konnte nicht trainiert werden. Der Lauf ist ohne es vollständig; setzen Sie ihn fort, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>For images of others, and to be taken away, the run has a final network: trained in the same way by {all} patients, those who examined included. Nobody examined it; the scores are those of the network that {taught} taught.</source>
        <extracomment>final.finished</extracomment>
        <translation>Für Bilder anderer und zum Mitnehmen hat der Lauf ein endgültiges Netz: ebenso trainiert, von {all} Patienten, einschließlich derer, die geprüft haben. Niemand hat es geprüft; die Werte sind die des Netzes, das {taught} gelehrt haben.</translation>
    </message>
    <message>
        <source>For images of others, and to be taken away, the run has a final network: trained in the same way by {all} images, those that examined included. Nobody examined it; the scores are those of the network that {taught} taught.</source>
        <extracomment>final.finished_images</extracomment>
        <translation>Für Bilder anderer und zum Mitnehmen hat der Lauf ein endgültiges Netz: ebenso trainiert, von {all} Bildern, einschließlich derer, die geprüft haben. Niemand hat es geprüft; die Werte sind die des Netzes, das {taught} gelehrt haben.</translation>
    </message>
    <message>
        <source>The run {run} has no final network, or none that is finished: its own network is the only one to ask.</source>
        <extracomment>final.none</extracomment>
        <translation>Der Lauf {run} hat kein endgültiges Netz, oder keines, das fertig ist: Nur sein eigenes Netz kann gefragt werden.</translation>
    </message>
    <message>
        <source>Its final network, which all are to teach, is not finished: until it is, the run&apos;s own network answers for images of others. Resume the run to finish it.</source>
        <extracomment>final.unfinished</extracomment>
        <translation>Sein endgültiges Netz, das alle lehren sollen, ist nicht fertig: Bis dahin antwortet für Bilder anderer das eigene Netz des Laufs. Setzen Sie den Lauf fort, um es fertigzustellen.</translation>
    </message>
    <message>
        <source>The default. A small network that starts from what it has learned before: on blood cells of other people. It sees each nucleus whole and at three quarters of its size, turned, mirrored and moved a little every time. Size and colour are left as they are: they tell the classes apart. Each class teaches alike, and so does every patient of a class; the probabilities then know how frequent the classes are. Its weights are an average over the training. Once it has been examined, a final network learns from all. docs/recipe.md tells what each choice is worth.</source>
        <extracomment>recipes/mobilenetv2</extracomment>
        <translation>Die Vorgabe. Ein kleines Netz, das von dem ausgeht, was es zuvor gelernt hat: an Blutzellen anderer Menschen. Es sieht jeden Kern ganz und in drei Vierteln seiner Größe, jedes Mal etwas gedreht, gespiegelt und verschoben. Größe und Farbe bleiben, wie sie sind: Sie unterscheiden die Klassen. Jede Klasse lehrt gleich viel, und ebenso jeder Patient einer Klasse; die Wahrscheinlichkeiten kennen danach die Häufigkeit der Klassen. Seine Gewichte sind ein Mittel über das Training. Ist es geprüft, lernt ein endgültiges Netz von allen. docs/recipe.md sagt, was jede Wahl wert ist.</translation>
    </message>
    <message>
        <source>{file} holds several networks that answer together, as those of a cross-validation do. Only single ones are imported: take the run of one fold, or the pooled run packed, which keeps all of them.</source>
        <extracomment>import.ensemble</extracomment>
        <translation>{file} enthält mehrere Netze, die zusammen antworten, wie die einer Kreuzvalidierung. Nur einzelne werden importiert: Nehmen Sie den Lauf eines Folds, oder den zusammengefassten Lauf gepackt, der alle behält.</translation>
    </message>
    <message>
        <source>Images that look alike tie so many patients together that no split is left, so only patients with identical images are kept together. Audit the dataset: it shows which images these are.</source>
        <extracomment>split.similar_everywhere</extracomment>
        <translation>Einander ähnliche Bilder verbinden so viele Patienten, dass keine Aufteilung übrig bleibt; deshalb bleiben nur Patienten mit gleichen Bildern beisammen. Prüfen Sie den Datensatz: Die Prüfung zeigt, welche Bilder das sind.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>No</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All {count}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>{count}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{nuclei}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>{nuclei}</translation>
    </message>
    <message>
        <source> {class} nucleus</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> {class}-Kern</translation>
    </message>
    <message>
        <source> {class} nuclei</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> {class}-Kerne</translation>
    </message>
    <message>
        <source> nucleus</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> Kern</translation>
    </message>
    <message>
        <source> nuclei</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> Kerne</translation>
    </message>
    <message>
        <source> called</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, Einstufung</translation>
    </message>
    <message>
        <source> called {predicted}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, eingestuft als {predicted}</translation>
    </message>
    <message>
        <source> left to a person</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, einem Menschen überlassen</translation>
    </message>
    <message>
        <source> rightly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> richtig</translation>
    </message>
    <message>
        <source>, rightly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, richtig</translation>
    </message>
    <message>
        <source> wrongly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> falsch</translation>
    </message>
    <message>
        <source>, wrongly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, falsch</translation>
    </message>
    <message>
        <source> right</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> richtig</translation>
    </message>
    <message>
        <source>, right</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, richtig</translation>
    </message>
    <message>
        <source> wrong</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> falsch</translation>
    </message>
    <message>
        <source>, wrong</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, falsch</translation>
    </message>
    <message>
        <source> in {folds}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> in {folds}</translation>
    </message>
    <message>
        <source> picked by hand</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> von Hand ausgewählt</translation>
    </message>
    <message>
        <source> {picked}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> {picked}</translation>
    </message>
    <message>
        <source> with “{text}” in the name</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> mit „{text}“ im Namen</translation>
    </message>
    <message>
        <source>, patient {patient}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, Patient {patient}</translation>
    </message>
    <message>
        <source>, 1 patient</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, 1 Patient</translation>
    </message>
    <message>
        <source>, {patients} patients</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, {patients} Patienten</translation>
    </message>
    <message>
        <source>, probability of {positive} from {probability_low} to {probability_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, Wahrscheinlichkeit von {positive} von {probability_low} bis {probability_high}</translation>
    </message>
    <message>
        <source>, probability of {positive} from {probability_low}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, Wahrscheinlichkeit von {positive} ab {probability_low}</translation>
    </message>
    <message>
        <source>, probability of {positive} below {probability_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, Wahrscheinlichkeit von {positive} unter {probability_high}</translation>
    </message>
    <message>
        <source>, loss from {loss_low} to {loss_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, Verlust von {loss_low} bis {loss_high}</translation>
    </message>
    <message>
        <source>, loss from {loss_low}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, Verlust ab {loss_low}</translation>
    </message>
    <message>
        <source>, loss below {loss_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, Verlust unter {loss_high}</translation>
    </message>
    <message>
        <source>, not marked</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, nicht markiert</translation>
    </message>
    <message>
        <source>, marked or not</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, markiert oder nicht</translation>
    </message>
    <message>
        <source>, marked</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, markiert</translation>
    </message>
    <message>
        <source> label doubtful</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> als zweifelhaftes Label</translation>
    </message>
    <message>
        <source> poor image</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> als schlechtes Bild</translation>
    </message>
    <message>
        <source> interesting</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> als interessant</translation>
    </message>
    <message>
        <source> with a note</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> mit Notiz</translation>
    </message>
    <message>
        <source> or not at all</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> oder gar nicht</translation>
    </message>
    <message>
        <source>, label doubtful</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, als zweifelhaftes Label</translation>
    </message>
    <message>
        <source>, poor image</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, als schlechtes Bild</translation>
    </message>
    <message>
        <source>, interesting</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, als interessant</translation>
    </message>
    <message>
        <source>, with a note</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, mit Notiz</translation>
    </message>
    <message>
        <source> or label doubtful</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> oder als zweifelhaftes Label</translation>
    </message>
    <message>
        <source> or poor image</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> oder als schlechtes Bild</translation>
    </message>
    <message>
        <source> or interesting</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> oder als interessant</translation>
    </message>
    <message>
        <source> or with a note</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> oder mit Notiz</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>{nuclei} {truth} nucleus</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>{nuclei} {truth}-Kern</translation>
    </message>
    <message>
        <source>{nuclei} {truth} nuclei</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>{nuclei} {truth}-Kerne</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AgreementView</name>
    <message>
        <source>McNemar&apos;s exact test looks only at the nuclei that one run alone got right: how likely is so uneven a division if both are equally good? It takes every nucleus to be independent. Nuclei of one patient are not, so it says “different” too readily: trust the interval by patient first.</source>
        <translation>McNemars exakter Test sieht nur auf die Kerne, bei denen ein Lauf allein richtig lag: Wie wahrscheinlich ist eine so ungleiche Verteilung, wenn beide gleich gut sind? Er hält jeden Kern für unabhängig. Kerne eines Patienten sind es nicht, er sagt also zu leicht „verschieden“: Vertrauen Sie zuerst dem Intervall nach Patient.</translation>
    </message>
    <message>
        <source>Nuclei of the chosen field</source>
        <translation>Kerne des gewählten Feldes</translation>
    </message>
    <message>
        <source>With what the run that is compared said; first those about which the two differ most.</source>
        <translation>Mit dem, was der verglichene Lauf sagte; zuerst die, bei denen sich die beiden am meisten unterscheiden.</translation>
    </message>
    <message>
        <source>Show these nuclei</source>
        <translation>Diese Kerne zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: both right</source>
        <translation>
            <numerusform>%Ln Kern: beide richtig</numerusform>
            <numerusform>%Ln Kerne: beide richtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: only the baseline right</source>
        <translation>
            <numerusform>%Ln Kern: nur die Referenz richtig</numerusform>
            <numerusform>%Ln Kerne: nur die Referenz richtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: only the other right</source>
        <translation>
            <numerusform>%Ln Kern: nur der andere richtig</numerusform>
            <numerusform>%Ln Kerne: nur der andere richtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: both wrong</source>
        <translation>
            <numerusform>%Ln Kern: beide falsch</numerusform>
            <numerusform>%Ln Kerne: beide falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
right</source>
        <translation>%1
richtig</translation>
    </message>
    <message>
        <source>%1
wrong</source>
        <translation>%1
falsch</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p &lt; 0.0001</source>
        <translation>McNemars exakter Test: p &lt; 0,0001</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p = %1</source>
        <translation>McNemars exakter Test: p = %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that both called rightly</source>
        <translation>
            <numerusform>%Ln Kern, den beide richtig einstuften</numerusform>
            <numerusform>%Ln Kerne, die beide richtig einstuften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that both called wrongly</source>
        <translation>
            <numerusform>%Ln Kern, den beide falsch einstuften</numerusform>
            <numerusform>%Ln Kerne, die beide falsch einstuften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that only “%1” called rightly</source>
        <translation>
            <numerusform>%Ln Kern, den nur „%1“ richtig einstufte</numerusform>
            <numerusform>%Ln Kerne, die nur „%1“ richtig einstufte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ArmPanel</name>
    <message>
        <source>Balanced accuracy of those that examine</source>
        <translation>Balancierte Genauigkeit der prüfenden Kerne</translation>
    </message>
    <message>
        <source>AUROC of those that examine</source>
        <translation>AUROC der prüfenden Kerne</translation>
    </message>
    <message>
        <source>Accuracy of those that examine</source>
        <translation>Genauigkeit der prüfenden Kerne</translation>
    </message>
    <message>
        <source>Cross-entropy of those that examine</source>
        <translation>Kreuzentropie der prüfenden Kerne</translation>
    </message>
    <message>
        <source>The loss that is made small, in training</source>
        <translation>Der Verlust, der im Training minimiert wird</translation>
    </message>
    <message>
        <source>See its nuclei</source>
        <translation>Seine Kerne ansehen</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Opens the first network of this side in Results: its mistakes, heat maps and patients</source>
        <translation>Öffnet das erste Netz dieser Seite unter Ergebnisse: seine Fehler, Heatmaps und Patienten</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Netz %1</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>floor of softmax twice</source>
        <translation>Boden von Softmax zweimal</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a number and its 95 % interval</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AttributionSection</name>
    <message>
        <source>It looked at the nucleus more than at the black around it.</source>
        <translation>Es schaute mehr auf den Kern als auf das Schwarz ringsum.</translation>
    </message>
    <message>
        <source>It looked at the black around the nucleus more than at the nucleus: mistrust the call.</source>
        <translation>Es schaute mehr auf das Schwarz um den Kern als auf den Kern: Misstrauen Sie der Einstufung.</translation>
    </message>
    <message>
        <source>That is no more than if it were spread evenly: the map does not show that it looked at the nucleus.</source>
        <translation>Das ist nicht mehr, als wäre sie gleichmäßig verteilt: Die Karte zeigt nicht, dass es auf den Kern schaute.</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Wohin es schaute</translation>
    </message>
    <message>
        <source>A heat map of the places in the picture that spoke for the network&apos;s call (W). While this is open it is drawn over every nucleus that you select, also while the network trains.</source>
        <translation>Eine Heatmap der Stellen im Bild, die für die Einstufung des Netzes sprachen (W). Solange dies offen ist, wird sie über jeden ausgewählten Kern gezeichnet, auch während das Netz trainiert.</translation>
    </message>
    <message>
        <source>Heat map of the trained network</source>
        <translation>Heatmap des trainierten Netzes</translation>
    </message>
    <message>
        <source>Heat map of a copy with random weights</source>
        <translation>Heatmap einer Kopie mit zufälligen Gewichten</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Integrierte Gradienten</translation>
    </message>
    <message>
        <source>Grad-CAM: which places of the last layer&apos;s maps spoke for the call; coarse and quick.
Occlusion: how much the call weakens when a black patch covers a place; slow and plain.
Integrated gradients: which pixels count on the way from black to this picture; fine and noisy.</source>
        <translation>Grad-CAM: welche Stellen der Karten der letzten Schicht für die Einstufung sprachen; grob und schnell.
Verdeckung: wie sehr die Einstufung schwächer wird, wenn ein schwarzes Feld eine Stelle verdeckt; langsam und schlicht.
Integrierte Gradienten: welche Pixel auf dem Weg von Schwarz zu diesem Bild zählen; fein und verrauscht.</translation>
    </message>
    <message>
        <source>The same network with weights drawn at random: it has learned nothing. This is where it looked for its own call. Where the two look the same, the map shows the picture, not what was learned.</source>
        <translation>Dasselbe Netz mit zufällig gezogenen Gewichten: Es hat nichts gelernt. Hierhin schaute es für seine eigene Einstufung. Wo beide gleich aussehen, zeigt die Karte das Bild, nicht das Gelernte.</translation>
    </message>
    <message>
        <source>Strength of the overlay</source>
        <translation>Stärke der Überlagerung</translation>
    </message>
    <message>
        <source>How strongly the heat map covers the picture above</source>
        <translation>Wie stark die Heatmap das Bild oben überdeckt</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>Zufallsgewichte</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Heat maps show where evidence came from, not why. A map that does not change with random weights explains nothing.</source>
        <translation>Heatmaps zeigen, woher Anhaltspunkte kamen, nicht warum. Eine Karte, die sich mit zufälligen Gewichten nicht ändert, erklärt nichts.</translation>
    </message>
    <message>
        <source>Writes a picture: what the network saw, where it looked, where a copy with random weights looked.</source>
        <translation>Schreibt ein Bild: was das Netz sah, wohin es schaute, wohin eine Kopie mit zufälligen Gewichten schaute.</translation>
    </message>
    <message>
        <source>The command reads single files: this nucleus lies in an archive, or its pictures are not open.</source>
        <translation>Der Befehl liest einzelne Dateien: Dieser Kern liegt in einem Archiv, oder die Bilder sind nicht geöffnet.</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>Das Netz wird gefragt …</translation>
    </message>
    <message>
        <source>Evidence for %1.</source>
        <comment>a class</comment>
        <translation>Was für %1 spricht.</translation>
    </message>
    <message>
        <source>%1 of the heat lies inside the outline, which covers %2 of the picture.</source>
        <translation>%1 der Wärme liegt innerhalb des Umrisses, der %2 des Bildes bedeckt.</translation>
    </message>
    <message>
        <source>One of the maps is the same everywhere: there is nothing to compare.</source>
        <translation>Eine der Karten ist überall gleich: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The map of random weights is much alike (rank correlation %1, structural similarity %2): do not rely on this map.</source>
        <translation>Die Karte der zufälligen Gewichte ist sehr ähnlich (Rangkorrelation %1, strukturelle Ähnlichkeit %2): Verlassen Sie sich nicht auf diese Karte.</translation>
    </message>
    <message>
        <source>The map of random weights is another one, so this one comes of what was learned (rank correlation %1, structural similarity %2).</source>
        <translation>Die Karte der zufälligen Gewichte ist eine andere; diese kommt also vom Gelernten (Rangkorrelation %1, strukturelle Ähnlichkeit %2).</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Reads every image once, then asks what else than the cell tells the class</source>
        <translation>Liest jedes Bild einmal und fragt dann, was außer der Zelle die Klasse verrät</translation>
    </message>
    <message>
        <source>Ask a network…</source>
        <translation>Ein Netz fragen …</translation>
    </message>
    <message>
        <source>Does a trained network tell the class, or does it recognise patients? Its features learn from labels that were shuffled between patients, 200 times</source>
        <translation>Erkennt ein trainiertes Netz die Klasse, oder erkennt es Patienten wieder? Seine Merkmale lernen 200-mal aus Labels, die zwischen Patienten vertauscht wurden</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saves the findings as a table (CSV), or with the names of all images (JSON)</source>
        <translation>Speichert die Befunde als Tabelle (CSV) oder mit den Namen aller Bilder (JSON)</translation>
    </message>
    <message>
        <source>Audits the same in a terminal. Add --json for a program.</source>
        <translation>Prüft dasselbe in einem Terminal. Mit --json für ein Programm.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the audit; what was found stays known (Esc)</source>
        <translation>Schließt die Prüfung; was gefunden wurde, bleibt bekannt (Esc)</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>Die Befunde speichern</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>With image names (*.json)</source>
        <translation>Mit Bildnamen (*.json)</translation>
    </message>
    <message>
        <source>How far the audit is</source>
        <translation>Wie weit die Prüfung ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What was found out until now is kept: the next audit goes on from there</source>
        <translation>Was bis jetzt gefunden wurde, bleibt: Die nächste Prüfung macht dort weiter</translation>
    </message>
    <message>
        <source>Findings, serious ones first; Enter shows their nuclei</source>
        <translation>Befunde, die ernsten zuerst; Enter zeigt ihre Kerne</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Not audited yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln serious finding(s)</source>
        <translation>
            <numerusform>%Ln ernster Befund</numerusform>
            <numerusform>%Ln ernste Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>with the split of %1</source>
        <translation>mit der Aufteilung von %1</translation>
    </message>
    <message>
        <source>outline alone: AUROC %1</source>
        <comment>silhouette baseline</comment>
        <translation>nur der Umriss: AUROC %1</translation>
    </message>
    <message>
        <source>of the finding “%1”</source>
        <translation>des Befunds „%1“</translation>
    </message>
    <message>
        <source>Pretrained weights, before any training</source>
        <translation>Vortrainierte Gewichte, vor jedem Training</translation>
    </message>
    <message>
        <source>Train a network first: there is no run yet.</source>
        <translation>Trainieren Sie zuerst ein Netz: Es gibt noch keinen Lauf.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CacheContentsField</name>
    <message>
        <source>&amp;Empty it</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Deletes decoded images, features and measurements. Nothing is lost but time: the next training, audit or instant answer makes its own again. Runs, marks and the demo stay.</source>
        <translation>Löscht dekodierte Bilder, Merkmale und Messungen. Verloren geht nur Zeit: Das nächste Training, die nächste Prüfung oder Sofortantwort erzeugt sie wieder. Läufe, Markierungen und die Demo bleiben.</translation>
    </message>
    <message>
        <source>Emptying the cache…</source>
        <translation>Der Cache wird geleert …</translation>
    </message>
    <message>
        <source>Nothing is in it now.</source>
        <translation>Zurzeit liegt nichts darin.</translation>
    </message>
    <message>
        <source>%1 are in it now.</source>
        <translation>Zurzeit liegen %1 darin.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CachePlaceField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose a folder for the cache</source>
        <translation>Einen Ordner für den Cache wählen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CalibrationView</name>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>Of the nuclei that the network gave some probability, how many are really positive? On the dotted line the two agree; below it the network is too sure of the positive class.</source>
        <translation>Wie viele der Kerne, denen das Netz eine Wahrscheinlichkeit gab, sind wirklich positiv? Auf der gepunkteten Linie stimmt beides überein; darunter ist sich das Netz der positiven Klasse zu sicher.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Expected calibration error: how far, on average, what the network says is from what is true. A temperature makes all probabilities more or less sure by one number and changes no call at 0.5.</source>
        <translation>Erwarteter Kalibrierungsfehler: wie weit das, was das Netz sagt, im Mittel von dem entfernt ist, was wahr ist. Eine Temperatur macht alle Wahrscheinlichkeiten um eine Zahl sicherer oder unsicherer und ändert bei 0,5 keine Einstufung.</translation>
    </message>
    <message>
        <source>Reliability, positive: %1</source>
        <translation>Zuverlässigkeit, positiv: %1</translation>
    </message>
    <message>
        <source>probability of %1 that was given</source>
        <translation>angegebene Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>share that is %1</source>
        <translation>Anteil, der %1 ist</translation>
    </message>
    <message>
        <source>as the network says</source>
        <translation>wie das Netz sagt</translation>
    </message>
    <message>
        <source>On average the probability is %1 away from the truth (expected calibration error, %2 nuclei in %3 bins).</source>
        <translation>Im Mittel liegt die Wahrscheinlichkeit %1 neben der Wahrheit (erwarteter Kalibrierungsfehler, %2 Kerne in %3 Klassen).</translation>
    </message>
    <message>
        <source>at temperature %1</source>
        <translation>bei Temperatur %1</translation>
    </message>
    <message>
        <source>The network is about as sure of itself as it should be: temperature %1 fits best.</source>
        <translation>Das Netz ist sich etwa so sicher, wie es sein sollte: Temperatur %1 passt am besten.</translation>
    </message>
    <message>
        <source>The network is too sure of itself: temperature %1 fits best.</source>
        <translation>Das Netz ist sich zu sicher: Temperatur %1 passt am besten.</translation>
    </message>
    <message>
        <source>The network is not sure enough of itself: temperature %1 fits best.</source>
        <translation>Das Netz ist sich nicht sicher genug: Temperatur %1 passt am besten.</translation>
    </message>
    <message>
        <source>With it the error is %1, and the validation loss %2 instead of %3.</source>
        <translation>Mit ihr ist der Fehler %1 und der Validierungsverlust %2 statt %3.</translation>
    </message>
    <message>
        <source>The temperature was fitted on these very nuclei: on new ones expect a little less.</source>
        <translation>Die Temperatur wurde an ebendiesen Kernen angepasst: Erwarten Sie an neuen etwas weniger.</translation>
    </message>
    <message>
        <source>The temperature was fitted on the validation part only.</source>
        <translation>Die Temperatur wurde nur am Validierungsteil angepasst.</translation>
    </message>
    <message>
        <source>Nuclei a bin: %1.</source>
        <translation>Kerne je Klasse: %1.</translation>
    </message>
    <message>
        <source>Reliability, %1 against all others</source>
        <translation>Zuverlässigkeit, %1 gegen alle anderen</translation>
    </message>
    <message>
        <source>Reliability of the calls</source>
        <translation>Zuverlässigkeit der Einstufungen</translation>
    </message>
    <message>
        <source>Of the nuclei of which the network was so sure, how many were called right? On the dotted line the two agree; below it the network is too sure of its calls.</source>
        <translation>Wie viele der Kerne, bei denen sich das Netz so sicher war, wurden richtig eingestuft? Auf der gepunkteten Linie stimmt beides überein; darunter ist sich das Netz seiner Einstufungen zu sicher.</translation>
    </message>
    <message>
        <source>probability of the class that was called</source>
        <translation>Wahrscheinlichkeit der Klasse, als die eingestuft wurde</translation>
    </message>
    <message>
        <source>share called right</source>
        <translation>Anteil, der richtig eingestuft wurde</translation>
    </message>
    <message>
        <source>No temperature fits: either all nuclei are called right, or the calls are no better than guessing.</source>
        <translation>Keine Temperatur passt: Entweder sind alle Kerne richtig eingestuft, oder die Einstufungen sind nicht besser als Raten.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CallingChoice</name>
    <message>
        <source>call at another threshold</source>
        <translation>bei anderer Schwelle einstufen</translation>
    </message>
    <message>
        <source>Calls at</source>
        <translation>Einstufung bei</translation>
    </message>
    <message>
        <source>Threshold of the calls</source>
        <translation>Schwelle der Einstufung</translation>
    </message>
    <message>
        <source>From which probability on an image is called positive. Lower finds more positive nuclei and gives more false alarms. Which threshold is right hangs on how frequent positive nuclei are where the images come from (prevalence).</source>
        <translation>Ab welcher Wahrscheinlichkeit ein Bild als positiv eingestuft wird. Niedriger findet mehr positive Kerne und gibt mehr Fehlalarme. Welche Schwelle richtig ist, hängt davon ab, wie häufig positive Kerne dort sind, woher die Bilder kommen (Prävalenz).</translation>
    </message>
    <message>
        <source>even odds</source>
        <translation>gleichen Chancen</translation>
    </message>
    <message>
        <source>the run&apos;s threshold</source>
        <translation>der Schwelle des Laufs</translation>
    </message>
    <message>
        <source>a threshold of my own</source>
        <translation>einer eigenen Schwelle</translation>
    </message>
    <message>
        <source>Threshold of the calls, as a number</source>
        <translation>Schwelle der Einstufung als Zahl</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CautionList</name>
    <message>
        <source>Seen in training: the network learned from this very image.</source>
        <translation>Im Training gesehen: Das Netz hat von genau diesem Bild gelernt.</translation>
    </message>
    <message>
        <source>Seen in training: the network learned from other nuclei of this patient.</source>
        <translation>Im Training gesehen: Das Netz hat von anderen Kernen dieses Patienten gelernt.</translation>
    </message>
    <message>
        <source>Its nucleus was cut out here.</source>
        <translation>Der Kern wurde hier freigestellt.</translation>
    </message>
    <message>
        <source>These images have not been compared with what the network learned from.</source>
        <translation>Diese Bilder wurden nicht mit dem verglichen, wovon das Netz gelernt hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were seen in training: what the network says of them is no test of it.</source>
        <translation>
            <numerusform>%Ln Bild wurde im Training gesehen: Was das Netz darüber sagt, ist kein Test.</numerusform>
            <numerusform>%Ln Bilder wurden im Training gesehen: Was das Netz darüber sagt, ist kein Test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are not like what it learned from: its probabilities mean little there.</source>
        <translation>
            <numerusform>%Ln Bild ist nicht wie die gelernten: Die Wahrscheinlichkeiten bedeuten dort wenig.</numerusform>
            <numerusform>%Ln Bilder sind nicht wie die gelernten: Die Wahrscheinlichkeiten bedeuten dort wenig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images it learned from are not at their place any more, so nothing is said of likeness.</source>
        <translation>Die gelernten Bilder sind nicht mehr an ihrem Ort; über die Ähnlichkeit wird deshalb nichts gesagt.</translation>
    </message>
    <message>
        <source>Size, mask and colour were compared, the network&apos;s own view of them was not.</source>
        <translation>Verglichen wurden Größe, Maske und Farbe, nicht die eigene Sicht des Netzes darauf.</translation>
    </message>
    <message>
        <source>Images count as seen by their names alone.</source>
        <translation>Bilder zählen allein nach ihrem Namen als gesehen.</translation>
    </message>
    <message>
        <source>None was seen in training, and all look like what the network learned from. It can be wrong all the same.</source>
        <translation>Keines wurde im Training gesehen, und alle sehen aus wie die gelernten. Falsch liegen kann es trotzdem.</translation>
    </message>
    <message>
        <source>Compare with the training images</source>
        <translation>Mit den Trainingsbildern vergleichen</translation>
    </message>
    <message>
        <source>The network looks at up to 2,000 of the images it learned from, and at these. Those that are further from them than nearly all training images are from other patients&apos; are named. Takes a while the first time; waits for a training that is under way.</source>
        <translation>Das Netz sieht bis zu 2.000 der Bilder an, von denen es gelernt hat, und diese hier. Genannt werden die, die weiter davon entfernt sind als fast alle Trainingsbilder von denen anderer Patienten. Dauert beim ersten Mal eine Weile; wartet auf ein laufendes Training.</translation>
    </message>
    <message>
        <source>Shows the outline of each nucleus for approval, and classifies the nuclei on black</source>
        <translation>Zeigt den Umriss jedes Kerns zur Freigabe und stuft die Kerne auf Schwarz ein</translation>
    </message>
    <message>
        <source>Images to read with care</source>
        <translation>Bilder, die mit Vorsicht zu lesen sind</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Why its call is to be read with care</source>
        <translation>Warum die Einstufung mit Vorsicht zu lesen ist</translation>
    </message>
    <message numerus="yes">
        <source>Mask %Ln nuclei…</source>
        <translation>
            <numerusform>%Ln Kern freistellen …</numerusform>
            <numerusform>%Ln Kerne freistellen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Change masks…</source>
        <translation>Masken ändern …</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ChoiceChip</name>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered, the value chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln chosen</source>
        <comment>what is filtered</comment>
        <translation>
            <numerusform>%1: %Ln gewählt</numerusform>
            <numerusform>%1: %Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: beliebig</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search among the values</source>
        <translation>Unter den Werten suchen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Asks for none of these</source>
        <translation>Verlangt keinen davon</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>value, how many</comment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassCount</name>
    <message>
        <source>%1: %2 nuclei</source>
        <comment>class, how many</comment>
        <translation>%1: %2 Kerne</translation>
    </message>
    <message>
        <source>Show only %1 nuclei; click again for all</source>
        <translation>Nur %1-Kerne zeigen; noch ein Klick zeigt alle</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassPackDialog</name>
    <message>
        <source>The &amp;demo, drawn on each computer</source>
        <translation>Die &amp;Demo, auf jedem Computer gezeichnet</translation>
    </message>
    <message>
        <source>Make a class pack</source>
        <translation>Unterrichtspaket erstellen</translation>
    </message>
    <message>
        <source>“%1” as one file: its text, its recipes and images. Students open it by a double click, run it, and hand in a small file of what came of it.</source>
        <translation>„%1“ als eine Datei: Text, Rezepte und Bilder. Lernende öffnen sie durch Doppelklick, führen die Lektion durch und geben eine kleine Datei mit dem Ergebnis ab.</translation>
    </message>
    <message>
        <source>What the class is called</source>
        <translation>Wie der Kurs heißt</translation>
    </message>
    <message>
        <source>What you tell the students</source>
        <translation>Was Sie den Lernenden sagen</translation>
    </message>
    <message>
        <source>Shown above the lesson</source>
        <translation>Steht über der Lektion</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>Ihre &amp;Worte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Makes this class pack.</source>
        <translation>Erstellt dieses Unterrichtspaket.</translation>
    </message>
    <message>
        <source>The &amp;images of %1</source>
        <translation>Die &amp;Bilder von %1</translation>
    </message>
    <message>
        <source>The &amp;images that are open</source>
        <translation>Die geöffneten &amp;Bilder</translation>
    </message>
    <message>
        <source>Open images of two classes first.</source>
        <translation>Öffnen Sie zuerst Bilder von zwei Klassen.</translation>
    </message>
    <message>
        <source>Seed of the demo</source>
        <translation>Startwert der Demo</translation>
    </message>
    <message>
        <source>Other seeds draw other nuclei</source>
        <translation>Andere Startwerte zeichnen andere Zellkerne</translation>
    </message>
    <message>
        <source>So many images at most</source>
        <translation>Höchstens so viele Bilder</translation>
    </message>
    <message>
        <source>Whole patients are taken until there are about so many</source>
        <translation>Ganze Patienten werden genommen, bis es etwa so viele sind</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>St&amp;artwert</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Save the class pack</source>
        <translation>Unterrichtspaket speichern</translation>
    </message>
    <message>
        <source>Class pack (*.nucleopack)</source>
        <translation>Unterrichtspaket (*.nucleopack)</translation>
    </message>
    <message>
        <source>Without pseudonyms images go along under the names that they have, which may name patients. Make sure that you may pass them on.</source>
        <translation>Ohne Pseudonyme gehen die Bilder unter ihren Namen mit, die Patienten nennen können. Vergewissern Sie sich, dass Sie sie weitergeben dürfen.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassTable</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Name der Klasse</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Values with the same name become one class</source>
        <translation>Werte mit gleichem Namen werden eine Klasse</translation>
    </message>
    <message>
        <source>Sensitivity, specificity and AUROC are of the positive class</source>
        <translation>Sensitivität, Spezifität und AUROC beziehen sich auf die positive Klasse</translation>
    </message>
    <message>
        <source>Images of a value without a tick are left out</source>
        <translation>Bilder eines Wertes ohne Haken bleiben außen vor</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassTableDialog</name>
    <message>
        <source>Student</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As they wished to be called</source>
        <translation>Wie sie heißen wollten</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Before anything was trained</source>
        <translation>Bevor etwas trainiert wurde</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>Es kam</translation>
    </message>
    <message>
        <source>What it would have been right to predict on their computer</source>
        <translation>Was auf ihrem Computer richtig vorhergesagt gewesen wäre</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>The lesson&apos;s first number with its 95 % interval</source>
        <translation>Die erste Zahl der Lektion mit ihrem 95-%-Intervall</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Answers that were right, of those given</source>
        <translation>Richtige von allen gegebenen Antworten</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>By the clock of their computer, UTC</source>
        <translation>Nach der Uhr ihres Computers, UTC</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>%1 ✓ as predicted</source>
        <extracomment>what came of it, and that it was predicted</extracomment>
        <translation>%1 ✓ wie vorhergesagt</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a number and its 95 % interval</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>right answers of a quiz, of all that were given</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>What the class handed in</source>
        <translation>Was der Kurs abgegeben hat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>title of a class, and of its lesson</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>With every number of every student, for a spreadsheet</source>
        <translation>Mit jeder Zahl von allen, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Makes the same table.</source>
        <translation>Erstellt dieselbe Tabelle.</translation>
    </message>
    <message>
        <source>Files that do not count</source>
        <translation>Dateien, die nicht zählen</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Classification</name>
    <message>
        <source>cut nuclei out</source>
        <translation>Kerne freistellen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassifyPage</name>
    <message>
        <source>Drop images or a folder here.
The network of the chosen run says what it takes them for. Research and teaching only: never a diagnosis.</source>
        <translation>Legen Sie Bilder oder einen Ordner hier ab.
Das Netz des gewählten Laufs sagt, wofür es sie hält. Nur für Forschung und Lehre: niemals eine Diagnose.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Einen Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Bilder wählen …</translation>
    </message>
    <message>
        <source>Here a trained network says what it takes new images for, and how far to believe it.
There is no trained network yet: train one, or add a run that lies elsewhere.</source>
        <translation>Hier sagt ein trainiertes Netz, wofür es neue Bilder hält, und wie weit man ihm glauben darf.
Es gibt noch kein trainiertes Netz: Trainieren Sie eines, oder fügen Sie einen Lauf hinzu, der anderswo liegt.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Trainieren …</translation>
    </message>
    <message>
        <source>Add a run…</source>
        <translation>Einen Lauf hinzufügen …</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Einstufen</translation>
    </message>
    <message>
        <source>What a trained network says about new images</source>
        <translation>Was ein trainiertes Netz über neue Bilder sagt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What has been classified stays</source>
        <translation>Was eingestuft wurde, bleibt</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>All calls as a CSV table, with what is to be known of each image</source>
        <translation>Alle Einstufungen als CSV-Tabelle, mit dem, was man über jedes Bild wissen muss</translation>
    </message>
    <message>
        <source>Images…</source>
        <translation>Bilder …</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Asks the network of this run about the same images and writes a row for each.</source>
        <translation>Fragt das Netz dieses Laufs nach denselben Bildern und schreibt eine Zeile für jedes.</translation>
    </message>
    <message>
        <source>Classify some images first.</source>
        <translation>Stufen Sie zuerst Bilder ein.</translation>
    </message>
    <message>
        <source>Views of each image</source>
        <translation>Ansichten jedes Bildes</translation>
    </message>
    <message>
        <source>Test-time augmentation: the network looks at each image mirrored and turned as well, and the mean of its probabilities counts. Steadier, and slower by as much. Holds for the next images.</source>
        <translation>Augmentierung bei der Vorhersage: Das Netz sieht jedes Bild auch gespiegelt und gedreht an, und das Mittel der Wahrscheinlichkeiten zählt. Stetiger, und um so viel langsamer. Gilt für die nächsten Bilder.</translation>
    </message>
    <message>
        <source>views as trained</source>
        <translation>Ansichten wie trainiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln Ansicht</numerusform>
            <numerusform>%Ln Ansichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Images to classify</source>
        <translation>Bilder zum Einstufen</translation>
    </message>
    <message>
        <source>Images (*.bmp *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Bilder (*.bmp *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Folder of images to classify</source>
        <translation>Ordner mit Bildern zum Einstufen</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Bilder werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) so far</source>
        <translation>
            <numerusform>bisher %Ln Bild</numerusform>
            <numerusform>bisher %Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 images</source>
        <translation>Nach %1 von %2 Bildern angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), by the network of “%1”</source>
        <translation>
            <numerusform>%Ln Bild, vom Netz von „%1“</numerusform>
            <numerusform>%Ln Bilder, vom Netz von „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>Die Einstufungen speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), by the final network of “%1”</source>
        <translation>
            <numerusform>%Ln Bild, vom endgültigen Netz von „%1“</numerusform>
            <numerusform>%Ln Bilder, vom endgültigen Netz von „%1“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Classroom</name>
    <message>
        <source>Choose a lesson that is not a class pack&apos;s already.</source>
        <translation>Wählen Sie eine Lektion, die nicht schon zu einem Unterrichtspaket gehört.</translation>
    </message>
    <message>
        <source>A planted copy needs its originals beside it: plant it on each computer.</source>
        <translation>Eine Kopie mit Verstecktem braucht die Originale neben sich: Verstecken Sie es auf jedem Computer.</translation>
    </message>
    <message>
        <source>Choose the lesson of a class pack.</source>
        <translation>Wählen Sie die Lektion eines Unterrichtspakets.</translation>
    </message>
    <message>
        <source>Open a class pack</source>
        <translation>Unterrichtspaket öffnen</translation>
    </message>
    <message>
        <source>Class packs (*.nucleopack)</source>
        <translation>Unterrichtspakete (*.nucleopack)</translation>
    </message>
    <message>
        <source>What the students handed in</source>
        <translation>Was abgegeben wurde</translation>
    </message>
    <message>
        <source>Results and quizzes (*.json)</source>
        <translation>Ergebnisse und Quiz (*.json)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassroomButton</name>
    <message>
        <source>Classroom</source>
        <translation>Unterricht</translation>
    </message>
    <message>
        <source>A lesson for a class: pass it on as one file, hand in, and collect what was handed in</source>
        <translation>Eine Lektion für einen Kurs: als eine Datei weitergeben, abgeben und das Abgegebene einsammeln</translation>
    </message>
    <message>
        <source>&amp;Make a class pack…</source>
        <translation>Unterrichtspaket &amp;erstellen …</translation>
    </message>
    <message>
        <source>&amp;Open a class pack…</source>
        <translation>Unterrichtspaket ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>A lesson that a teacher passed on as one file (.nucleopack)</source>
        <translation>Eine Lektion, die eine Lehrkraft als eine Datei weitergegeben hat (.nucleopack)</translation>
    </message>
    <message>
        <source>&amp;Hand in my result…</source>
        <translation>Mein Ergebnis &amp;abgeben …</translation>
    </message>
    <message>
        <source>&amp;Collect results…</source>
        <translation>Ergebnisse e&amp;insammeln …</translation>
    </message>
    <message>
        <source>One table of what the students handed in, quiz files included</source>
        <translation>Eine Tabelle dessen, was abgegeben wurde, Quizdateien eingeschlossen</translation>
    </message>
    <message>
        <source>The chosen lesson, its recipes and images as one file for all computers of a class</source>
        <translation>Die gewählte Lektion mit Rezepten und Bildern als eine Datei für alle Computer eines Kurses</translation>
    </message>
    <message>
        <source>Writes what came of it as a small file for your teacher</source>
        <translation>Schreibt, was herauskam, als kleine Datei für Ihre Lehrkraft</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CommandButton</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Show as command</source>
        <translation>Als Befehl zeigen</translation>
    </message>
    <message>
        <source>Show as command: what to type in a terminal for the same, to repeat it, note it down or put it into a script</source>
        <translation>Als Befehl zeigen: was in einem Terminal dasselbe tut, zum Wiederholen, Notieren oder für ein Skript</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>Dafür gibt es keinen Befehl.</translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation>Dasselbe in einem Terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparePage</name>
    <message>
        <source>Every training becomes a run and is listed here, with its curves and scores beside those of others.
There is none yet: train one, or add a run that lies elsewhere.</source>
        <translation>Jedes Training wird ein Lauf und steht hier, mit seinen Kurven und Kennzahlen neben denen anderer.
Noch gibt es keinen: Trainieren Sie einen, oder fügen Sie einen Lauf hinzu, der anderswo liegt.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Trainieren …</translation>
    </message>
    <message>
        <source>Add a run…</source>
        <translation>Einen Lauf hinzufügen …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compares the checked runs with the baseline, which comes first.</source>
        <translation>Vergleicht die angehakten Läufe mit der Referenz, die zuerst kommt.</translation>
    </message>
    <message>
        <source>Check two runs at least.</source>
        <translation>Haken Sie mindestens zwei Läufe an.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Lists a run that lies elsewhere: a folder with run.json</source>
        <translation>Nimmt einen Lauf auf, der anderswo liegt: einen Ordner mit run.json</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortsetzen …</translation>
    </message>
    <message>
        <source>Goes on training from the last checkpoint. Needs the run&apos;s dataset to be open.</source>
        <translation>Trainiert vom letzten Checkpoint aus weiter. Der Datensatz des Laufs muss geöffnet sein.</translation>
    </message>
    <message>
        <source>Open in Results</source>
        <translation>Unter Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s), %1 on disk; new ones go to %2</source>
        <translation>
            <numerusform>%Ln Lauf, %1 auf dem Datenträger; neue kommen nach %2</numerusform>
            <numerusform>%Ln Läufe, %1 auf dem Datenträger; neue kommen nach %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>Training fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) are done. Train until epoch:</source>
        <translation>
            <numerusform>%Ln Epoche ist fertig. Trainieren bis Epoche:</numerusform>
            <numerusform>%Ln Epochen sind fertig. Trainieren bis Epoche:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note that stays with the run:</source>
        <translation>Eine Notiz, die beim Lauf bleibt:</translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation>Den Lauf löschen?</translation>
    </message>
    <message>
        <source>“%1” with its curves, predictions and weights (%2) will be deleted from the disk. This cannot be undone.</source>
        <translation>„%1“ mit Kurven, Vorhersagen und Gewichten (%2) wird vom Datenträger gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Er liegt in %1.</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>Nur von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparedNucleus</name>
    <message>
        <source>called %1, P(%2) %3</source>
        <comment>a class; probability of a class</comment>
        <translation>eingestuft als %1, P(%2) %3</translation>
    </message>
    <message>
        <source>called %1</source>
        <comment>a class</comment>
        <translation>eingestuft als %1</translation>
    </message>
    <message>
        <source>Picture that is compared with</source>
        <translation>Bild, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a nucleus</comment>
        <translation>Verglichen mit %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparisonView</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Scores and their difference</source>
        <translation>Kennzahlen und ihr Unterschied</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>What the runs were told differently</source>
        <translation>Was den Läufen verschieden vorgegeben war</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Which nuclei one run called rightly and the other wrongly</source>
        <translation>Welche Kerne der eine Lauf richtig und der andere falsch einstufte</translation>
    </message>
    <message>
        <source>Settings of recipe and run that are not the same</source>
        <translation>Einstellungen von Rezept und Lauf, die nicht gleich sind</translation>
    </message>
    <message>
        <source>Baseline:</source>
        <translation>Referenz:</translation>
    </message>
    <message>
        <source>The run that the others are compared with</source>
        <translation>Der Lauf, mit dem die anderen verglichen werden</translation>
    </message>
    <message>
        <source>compared with:</source>
        <translation>verglichen mit:</translation>
    </message>
    <message>
        <source>The run whose difference from the baseline is shown</source>
        <translation>Der Lauf, dessen Unterschied zur Referenz gezeigt wird</translation>
    </message>
    <message>
        <source>Curves of the checked runs, on their validation parts</source>
        <translation>Kurven der angehakten Läufe, an ihren Validierungsteilen</translation>
    </message>
    <message>
        <source>Which score is drawn</source>
        <translation>Welche Kennzahl gezeichnet wird</translation>
    </message>
    <message>
        <source>Scores of several runs over the epochs</source>
        <translation>Kennzahlen mehrerer Läufe über die Epochen</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Check a second run in the table to compare the two.</source>
        <translation>Haken Sie in der Tabelle einen zweiten Lauf an, um beide zu vergleichen.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Nicht verglichen.</translation>
    </message>
    <message>
        <source>Leak in “%1”: %2</source>
        <comment>a run, what leaks</comment>
        <translation>Leck in „%1“: %2</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>Vergleich zweier Läufe</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Comparison with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <source>What this comparison says, as a document to be printed or passed on</source>
        <translation>Was dieser Vergleich sagt, als Dokument zum Drucken oder Weitergeben</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ConclusionPanel</name>
    <message>
        <source>What one may conclude</source>
        <translation>Was man daraus schließen darf</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>What was asked, done and found, as a document to be printed or handed in. In English.</source>
        <translation>Was gefragt, getan und gefunden wurde, als Dokument zum Drucken oder Abgeben. Auf Englisch.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei (%4) were called %5.</source>
        <translation>%1 von %2 %3-Kernen (%4) wurden als %5 eingestuft.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 patients (%4) were called %5.</source>
        <translation>%1 von %2 %3-Patienten (%4) wurden als %5 eingestuft.</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Click to see just these nuclei.</source>
        <translation>Klicken Sie, um nur diese Kerne zu sehen.</translation>
    </message>
    <message>
        <source>Rows: what the nuclei are. Columns: what the network called them.</source>
        <translation>Zeilen: was die Kerne sind. Spalten: als was das Netz sie einstufte.</translation>
    </message>
    <message>
        <source>called</source>
        <comment>above the rows, beside the names of the columns</comment>
        <translation>als</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ContactSheetDialog</name>
    <message>
        <source>What stands below each picture. The names of this dataset hold the class: leave them out where somebody is to judge for himself.</source>
        <translation>Was unter jedem Bild steht. Die Namen dieses Datensatzes enthalten die Klasse: Lassen Sie sie weg, wo jemand selbst urteilen soll.</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Größe des Papiers</translation>
    </message>
    <message>
        <source>Upright or lying</source>
        <translation>Hoch- oder Querformat</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Pictures side by side</source>
        <translation>Bilder nebeneinander</translation>
    </message>
    <message>
        <source>name, class and call</source>
        <translation>Name, Klasse und Einstufung</translation>
    </message>
    <message>
        <source>class and call, no name</source>
        <translation>Klasse und Einstufung, kein Name</translation>
    </message>
    <message>
        <source>a number only</source>
        <translation>nur eine Nummer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>quer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Beschriftung</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ausrichtung</translation>
    </message>
    <message>
        <source>Pictures in a &amp;row</source>
        <translation>Bilder je &amp;Reihe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>nuclei, pages</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Den Kontaktbogen speichern</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CrashReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Report of the crash</source>
        <translation>Bericht vom Absturz</translation>
    </message>
    <message>
        <source>Puts the report into the clipboard, for a bug report</source>
        <translation>Legt den Bericht in die Zwischenablage, für eine Fehlermeldung</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Takes the report off this computer</source>
        <translation>Entfernt den Bericht von diesem Rechner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What the program was doing when it ended: its version, the kind of the last job, and the calls in its code. It names neither you nor your files, and holds nothing of your images. It lies on this computer only; nothing was sent.</source>
        <translation>Was das Programm tat, als es endete: seine Version, die Art der letzten Aufgabe und die Aufrufe in seinem Code. Der Bericht nennt weder Sie noch Ihre Dateien und enthält nichts von Ihren Bildern. Er liegt nur auf diesem Rechner; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. A report of that lies on this computer; nothing was sent.</source>
        <translation>Das Programm wurde unerwartet beendet. Ein Bericht davon liegt auf diesem Rechner; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen …</translation>
    </message>
    <message>
        <source>Opens the report: to read, to copy or to delete it</source>
        <translation>Öffnet den Bericht: zum Lesen, Kopieren oder Löschen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CrossValidationCard</name>
    <message>
        <source>Or let every patient examine once</source>
        <translation>Oder jeden Patienten einmal prüfen lassen</translation>
    </message>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>Folds der Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Cross-validation: the patients are divided into folds, and for each fold a network learns from the others and is examined on it. It takes as many trainings as there are folds.</source>
        <translation>Kreuzvalidierung: Die Patienten werden auf Folds verteilt, und für jeden Fold lernt ein Netz von den anderen und wird an ihm geprüft. Das sind so viele Trainings, wie es Folds gibt.</translation>
    </message>
    <message>
        <source>Cross-validate</source>
        <translation>Kreuzvalidieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Finished folds and epochs are kept</source>
        <translation>Fertige Folds und Epochen bleiben</translation>
    </message>
    <message>
        <source>Open all together</source>
        <translation>Alle zusammen öffnen</translation>
    </message>
    <message>
        <source>Trains once a fold as this form says; the split above does not count.</source>
        <translation>Trainiert für jeden Fold einmal, wie dieses Formular sagt; die Aufteilung oben zählt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln published fold(s)</source>
        <translation>
            <numerusform>der %Ln veröffentlichte Fold</numerusform>
            <numerusform>die %Ln veröffentlichten Folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new fold(s) by patient</source>
        <translation>
            <numerusform>%Ln neuer Fold nach Patient</numerusform>
            <numerusform>%Ln neue Folds nach Patient</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cross-validated</source>
        <comment>name of a run</comment>
        <translation>%1, kreuzvalidiert</translation>
    </message>
    <message>
        <source>Waiting to begin…</source>
        <translation>Wartet auf den Beginn …</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 ± %2 over %3. All together: %4 (%5–%6), by patient %7; AUROC %8, by patient %9.</source>
        <translation>Balancierte Genauigkeit %1 ± %2 über %3. Alle zusammen: %4 (%5–%6), nach Patient %7; AUROC %8, nach Patient %9.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fold(s)</source>
        <translation>
            <numerusform>%Ln Fold</numerusform>
            <numerusform>%Ln Folds</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Queue each fold</source>
        <translation>Jeden Fold einreihen</translation>
    </message>
    <message>
        <source>Puts one training a fold into the queue below, to be put into another order, or to learn overnight. They are trainings like any other: what all of them say together, only cross-validating tells.</source>
        <translation>Stellt je Fold ein Training in die Warteschlange unten, um sie umzuordnen oder über Nacht lernen zu lassen. Es sind Trainings wie alle anderen: Was sie zusammen sagen, zeigt nur die Kreuzvalidierung.</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 ± %2 over %3. All together: %4 (%5–%6), by patient %7.</source>
        <translation>Balancierte Genauigkeit %1 ± %2 über %3. Alle zusammen: %4 (%5–%6), nach Patient %7.</translation>
    </message>
    <message>
        <source>Results, with what each network says of the patients that it has not seen. In Classify, all of them answer together for other images: the mean of their probabilities.</source>
        <translation>Ergebnisse, mit dem, was jedes Netz von den Patienten sagt, die es nicht gesehen hat. Unter Klassifizieren antworten alle zusammen für andere Bilder: mit dem Mittel ihrer Wahrscheinlichkeiten.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CurvePlot</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: noch nichts</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: last value at horizontal position</comment>
        <translation>%1: %2 bei %3</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataFilter</name>
    <message>
        <source>filter</source>
        <translation>filtern</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataFilterBar</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Which kinds of cells to show</source>
        <translation>Welche Arten von Zellen zu zeigen sind</translation>
    </message>
    <message>
        <source>Whose nuclei to show</source>
        <translation>Wessen Kerne zu zeigen sind</translation>
    </message>
    <message>
        <source>Folds are the parts in which the data were published. They are no classes.</source>
        <translation>Folds sind die Teile, in denen die Daten veröffentlicht wurden. Sie sind keine Klassen.</translation>
    </message>
    <message>
        <source>Search name…</source>
        <translation>Name suchen …</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Part of the file name or folder (Ctrl+F)</source>
        <translation>Teil des Datei- oder Ordnernamens (Strg+F)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>file size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Takes the filter away; Ctrl+Z brings it back</source>
        <translation>Nimmt den Filter weg; Strg+Z bringt ihn zurück</translation>
    </message>
    <message>
        <source>The nuclei are dark. Brightening changes how they are displayed, never what the network sees.</source>
        <translation>Die Kerne sind dunkel. Aufhellen ändert, wie sie gezeigt werden, nie, was das Netz sieht.</translation>
    </message>
    <message>
        <source>Brighten display</source>
        <translation>Anzeige aufhellen</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Größe der Kacheln</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl+wheel)</source>
        <translation>Größe der Kacheln (Strg+Rad)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataNotices</name>
    <message>
        <source>Patients are not known here.</source>
        <translation>Patienten sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Each image counts as its own patient, so scores will look better than they would for patients never seen.</source>
        <translation>Jedes Bild zählt als eigener Patient; die Kennzahlen werden also besser aussehen, als sie für nie gesehene Patienten wären.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be used.</source>
        <translation>
            <numerusform>%Ln Datei ist nicht zu gebrauchen.</numerusform>
            <numerusform>%Ln Dateien sind nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of everything.</source>
        <translation>Sie werden überall weggelassen.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>These nuclei are drawn by the program.</source>
        <translation>Diese Kerne hat das Programm gezeichnet.</translation>
    </message>
    <message>
        <source>They look like cells and are none: good for learning how it works, not for learning about blood.</source>
        <translation>Sie sehen aus wie Zellen und sind keine: gut, um zu lernen, wie es geht, nicht, um etwas über Blut zu lernen.</translation>
    </message>
    <message>
        <source>There are test images beside these.</source>
        <translation>Neben diesen gibt es Testbilder.</translation>
    </message>
    <message>
        <source>They open as datasets of their own.</source>
        <translation>Sie öffnen sich als eigene Datensätze.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a folder&apos;s name</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>notices about the dataset</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What else to know about these data</source>
        <translation>Was über diese Daten noch zu wissen ist</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataPage</name>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Trainieren …</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Let a network learn to tell these classes apart</source>
        <translation>Ein Netz lernen lassen, diese Klassen zu unterscheiden</translation>
    </message>
    <message>
        <source>Says what this dataset holds: classes, patients, folds, files that cannot be read. Add --json for a program.</source>
        <translation>Sagt, was dieser Datensatz enthält: Klassen, Patienten, Folds, unlesbare Dateien. Mit --json für ein Programm.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>No nucleus fits this filter.</source>
        <translation>Kein Kern passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>What is wrong with these data, or with a split of them: leaks, shortcuts, damaged images</source>
        <translation>Was an diesen Daten oder einer Aufteilung nicht stimmt: Lecks, Abkürzungen, beschädigte Bilder</translation>
    </message>
    <message numerus="yes">
        <source>Audit: %Ln finding(s)</source>
        <translation>
            <numerusform>Prüfung: %Ln Befund</numerusform>
            <numerusform>Prüfung: %Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, patients unknown</source>
        <comment>nuclei</comment>
        <translation>%1, Patienten unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>nuclei, patients, folds</comment>
        <translation>%1 von %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds</source>
        <translation>
            <numerusform>%Ln Fold</numerusform>
            <numerusform>%Ln Folds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>nuclei, patients</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Only patient %1</source>
        <translation>Nur Patient %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>class</comment>
        <translation>Nur %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln nuclei</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>Alle %Ln Kerne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataSummary</name>
    <message>
        <source>No chart of patients: the names of these files do not tell whom they came from.</source>
        <translation>Kein Diagramm der Patienten: Die Namen dieser Dateien sagen nicht, von wem sie stammen.</translation>
    </message>
    <message>
        <source>These images have no classes. A trained network can judge them on the Classify page.</source>
        <translation>Diese Bilder haben keine Klassen. Ein trainiertes Netz kann sie auf der Seite Einstufen beurteilen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln patients</source>
        <comment>class</comment>
        <translation>
            <numerusform>%1, %Ln Patient</numerusform>
            <numerusform>%1, %Ln Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patient %1 (%2): %Ln nuclei</source>
        <comment>id, class</comment>
        <translation>
            <numerusform>Patient %1 (%2): %Ln Kern</numerusform>
            <numerusform>Patient %1 (%2): %Ln Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patient %1: %Ln nuclei</source>
        <comment>id</comment>
        <translation>
            <numerusform>Patient %1: %Ln Kern</numerusform>
            <numerusform>Patient %1: %Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>nuclei per patient (click a bar to see them)</source>
        <translation>Kerne je Patient (Klick auf einen Balken zeigt sie)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DescribeDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Bring your own nuclei</source>
        <translation>Eigene Kerne mitbringen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1 of 3: Your images</source>
        <translation>1 von 3: Ihre Bilder</translation>
    </message>
    <message>
        <source>2 of 3: What tells class and patient</source>
        <translation>2 von 3: Was Klasse und Patient nennt</translation>
    </message>
    <message>
        <source>3 of 3: Names, and saving</source>
        <translation>3 von 3: Namen und Speichern</translation>
    </message>
    <message>
        <source>&amp;Save and open</source>
        <translation>&amp;Speichern und öffnen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The rules have to explain some images first</source>
        <translation>Die Regeln müssen zuerst einige Bilder erklären</translation>
    </message>
    <message>
        <source>Choose where the description is kept</source>
        <translation>Wählen Sie, wo die Beschreibung liegen soll</translation>
    </message>
    <message>
        <source>Tries these rules on the images, says what they yield, and keeps the description in the same file.</source>
        <translation>Probiert diese Regeln an den Bildern aus, sagt, was sie ergeben, und legt die Beschreibung in derselben Datei ab.</translation>
    </message>
    <message>
        <source>Choose where the description is kept first.</source>
        <translation>Wählen Sie zuerst, wo die Beschreibung liegen soll.</translation>
    </message>
    <message>
        <source>Options cannot say these rules in this order. Save the description: “nucleoscope describe” with its file shows what it yields.</source>
        <translation>Diese Regeln in dieser Reihenfolge lassen sich nicht als Optionen sagen. Speichern Sie die Beschreibung: „nucleoscope describe“ mit ihrer Datei zeigt, was sie ergibt.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DoubtsView</name>
    <message>
        <source>Which labels are doubtful?</source>
        <translation>Welche Labels sind zweifelhaft?</translation>
    </message>
    <message>
        <source>For each fold of this dataset a head learns from the other patients, on pretrained weights that stay as they are (the instant recipe; not this run&apos;s network). A label is doubted where such a head is surer of another class than it usually is. Some labels are flipped in secret to see how many of them such a list finds.</source>
        <translation>Für jeden Fold dieses Datensatzes lernt ein Kopf von den anderen Patienten, auf vortrainierten Gewichten, die bleiben, wie sie sind (das Sofort-Rezept; nicht das Netz dieses Laufs). Ein Label wird bezweifelt, wo ein solcher Kopf sich einer anderen Klasse sicherer ist als sonst. Einige Labels werden heimlich vertauscht, um zu sehen, wie viele davon eine solche Liste findet.</translation>
    </message>
    <message>
        <source>Look for doubtful labels</source>
        <translation>Zweifelhafte Labels suchen</translation>
    </message>
    <message>
        <source>Lists the same doubtful labels.</source>
        <translation>Listet dieselben zweifelhaften Labels auf.</translation>
    </message>
    <message>
        <source>Doubtful labels, most doubtful first</source>
        <translation>Zweifelhafte Labels, die zweifelhaftesten zuerst</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Zweifelhafte Labels</translation>
    </message>
    <message>
        <source>Mark as doubtful</source>
        <translation>Als zweifelhaft markieren</translation>
    </message>
    <message>
        <source>Your own mark of the selected nucleus, as the key D sets it; trainings can leave such nuclei out</source>
        <translation>Ihre eigene Markierung des ausgewählten Kerns, wie die Taste D sie setzt; Trainings können solche Kerne weglassen</translation>
    </message>
    <message>
        <source>Shows just those below that this run says something about</source>
        <translation>Zeigt unten nur die, über die dieser Lauf etwas sagt</translation>
    </message>
    <message>
        <source>Show all on the Data page</source>
        <translation>Alle auf der Seite Daten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln label(s) are doubted.</source>
        <translation>
            <numerusform>%1 von %Ln Label wird bezweifelt.</numerusform>
            <numerusform>%1 von %Ln Labels werden bezweifelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How good is such a list? Of %Ln label(s) that were flipped in secret it named %1, among %2 names; its first %3 held %4 of them.</source>
        <translation>
            <numerusform>Wie gut ist eine solche Liste? Von %Ln heimlich vertauschten Label nannte sie %1, unter %2 Namen; die ersten %3 enthielten %4 davon.</numerusform>
            <numerusform>Wie gut ist eine solche Liste? Von %Ln heimlich vertauschten Labels nannte sie %1, unter %2 Namen; die ersten %3 enthielten %4 davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the inspector and mark it there: D says that its label is doubtful.</source>
        <translation>Sehen Sie ihn im Inspektor an und markieren Sie ihn dort: D sagt, dass sein Label zweifelhaft ist.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln of this part</source>
        <translation>
            <numerusform>Den %Ln dieses Teils zeigen</numerusform>
            <numerusform>Die %Ln dieses Teils zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a label as doubtful</source>
        <translation>ein Label als zweifelhaft markieren</translation>
    </message>
    <message>
        <source>take back that a label is doubtful</source>
        <translation>zurücknehmen, dass ein Label zweifelhaft ist</translation>
    </message>
    <message>
        <source>with a doubtful label</source>
        <comment>nuclei</comment>
        <translation>mit zweifelhaftem Label</translation>
    </message>
    <message>
        <source>Nucleus</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>The published class</source>
        <translation>Die veröffentlichte Klasse</translation>
    </message>
    <message>
        <source>Or rather</source>
        <translation>Oder eher</translation>
    </message>
    <message>
        <source>The class that heads claim which have not learned from it</source>
        <translation>Die Klasse, die Köpfe nennen, die nicht davon gelernt haben</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Probability of the label, less that of the other class; the lowest is doubted most</source>
        <translation>Wahrscheinlichkeit des Labels, minus die der anderen Klasse; das niedrigste wird am meisten bezweifelt</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>What reviewers say of it</source>
        <translation>Was Begutachter dazu sagen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::EpochChoice</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Whose calls are shown. The network is examined after each epoch, one pass over the training part; the best epoch is what is kept and asked by the inspector.</source>
        <translation>Wessen Einstufungen gezeigt werden. Das Netz wird nach jeder Epoche geprüft, einem Durchgang durch den Trainingsteil; die beste Epoche ist die, die behalten und vom Inspektor gefragt wird.</translation>
    </message>
    <message>
        <source>epoch %1 (best)</source>
        <translation>Epoche %1 (beste)</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>best so far: epoch %1</source>
        <translation>beste bisher: Epoche %1</translation>
    </message>
    <message>
        <source>newest: epoch %1</source>
        <translation>neueste: Epoche %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Exporter</name>
    <message>
        <source>Copy picture and numbers</source>
        <translation>Bild und Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FileDownload</name>
    <message>
        <source>the folder could not be made</source>
        <translation>der Ordner konnte nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FilterMenu</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep what is shown as…</source>
        <translation>Das Gezeigte behalten als …</translation>
    </message>
    <message>
        <source>Name under which the filter is kept with the run</source>
        <translation>Name, unter dem der Filter beim Lauf bleibt</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FindingDetails</name>
    <message>
        <source>About the chosen finding</source>
        <translation>Über den gewählten Befund</translation>
    </message>
    <message>
        <source>Shows these nuclei in the gallery below; Alt+Left goes back</source>
        <translation>Zeigt diese Kerne unten in der Galerie; Alt+Links geht zurück</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>severity, heading</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln nuclei</source>
        <translation>
            <numerusform>%Ln Kern zeigen</numerusform>
            <numerusform>%Ln Kerne zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FindingListModel</name>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity of a finding, the finding</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GalleryDelegate</name>
    <message>
        <source>P(%1) %2</source>
        <comment>class, probability</comment>
        <translation>P(%1) %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GalleryExport</name>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Kontaktbogen …</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>called %1 %2</source>
        <comment>class, probability</comment>
        <translation>eingestuft als %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of: %1</source>
        <comment>selected nuclei of what is shown</comment>
        <translation>
            <numerusform>%Ln von: %1</numerusform>
            <numerusform>%Ln von: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <translation>Nucleoscope</translation>
    </message>
    <message>
        <source>brightened for display</source>
        <translation>für die Anzeige aufgehellt</translation>
    </message>
    <message>
        <source>for research and teaching only</source>
        <translation>nur für Forschung und Lehre</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GalleryModel</name>
    <message>
        <source>patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>einem Menschen überlassen</translation>
    </message>
    <message>
        <source>called %1, loss %2</source>
        <comment>the network&apos;s call</comment>
        <translation>eingestuft als %1, Verlust %2</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>in training</comment>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>unlike</source>
        <comment>the training images</comment>
        <translation>fremd</translation>
    </message>
    <message>
        <source>masked</source>
        <comment>in this program</comment>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>Seen in training: the network learned from this image or this patient, so its call is no test.</source>
        <translation>Im Training gesehen: Das Netz hat von diesem Bild oder diesem Patienten gelernt, die Einstufung ist also kein Test.</translation>
    </message>
    <message>
        <source>Unlike the training images: the network&apos;s probability means little here.</source>
        <translation>Anders als die Trainingsbilder: Die Wahrscheinlichkeit des Netzes bedeutet hier wenig.</translation>
    </message>
    <message>
        <source>Masked here: the nucleus was cut out by this program, not by those who published the image.</source>
        <translation>Hier freigestellt: Der Kern wurde von diesem Programm ausgeschnitten, nicht von denen, die das Bild veröffentlicht haben.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GalleryView</name>
    <message>
        <source>Nuclei</source>
        <translation>Kerne</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GuideBubble</name>
    <message>
        <source>Skip the tour</source>
        <translation>Tour überspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ends the tour (Esc). “Guided tour” in the menu Help begins it again.</source>
        <translation>Beendet die Tour (Esc). „Geführte Tour“ im Menü Hilfe beginnt sie erneut.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which step of the guided tour</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>the next step of the guided tour</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HandInDialog</name>
    <message>
        <source>Hand in my result</source>
        <translation>Mein Ergebnis abgeben</translation>
    </message>
    <message>
        <source>A small file for your teacher of “%1”: what you predicted and when, what came of it with its intervals, and how a quiz on these images went, where you made one.</source>
        <translation>Eine kleine Datei für Ihre Lehrkraft in „%1“: was Sie wann vorhergesagt haben, was mit welchen Intervallen herauskam, und wie ein Quiz zu diesen Bildern ausging, falls Sie eines gemacht haben.</translation>
    </message>
    <message>
        <source>What you want to be called</source>
        <translation>Wie Sie heißen wollen</translation>
    </message>
    <message>
        <source>any name, or none</source>
        <translation>irgendein Name oder keiner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>No pictures, no places and nothing else of this computer go along but the version of this program, and a number drawn by lot that tells hand-ins of one computer apart.</source>
        <translation>Keine Bilder, keine Ordner und nichts anderes von diesem Computer gehen mit als die Version dieses Programms und eine ausgeloste Zahl, an der sich Abgaben eines Computers erkennen lassen.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Writes the same file.</source>
        <translation>Schreibt dieselbe Datei.</translation>
    </message>
    <message>
        <source>Save what you hand in</source>
        <translation>Abgabe speichern</translation>
    </message>
    <message>
        <source>Result (*.json)</source>
        <translation>Ergebnis (*.json)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HistogramView</name>
    <message>
        <source>Grey levels inside the nucleus</source>
        <translation>Graustufen im Kern</translation>
    </message>
    <message>
        <source>How many pixels of the nucleus are how bright: 0 is black, 255 is white. Measured on the picture as it is, not brightened.</source>
        <translation>Wie viele Pixel des Kerns wie hell sind: 0 ist schwarz, 255 ist weiß. Gemessen am Bild, wie es ist, nicht aufgehellt.</translation>
    </message>
    <message>
        <source>mean grey level %1 of 255</source>
        <translation>mittlere Graustufe %1 von 255</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>nichts gemessen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HistoryButtons</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what it does, its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What was shown before</source>
        <translation>Was vorher gezeigt wurde</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>What was shown before going back</source>
        <translation>Was gezeigt wurde, bevor Sie zurückgingen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HistorySection</name>
    <message>
        <source>Over the epochs</source>
        <translation>Über die Epochen</translation>
    </message>
    <message>
        <source>What the network said of this nucleus after each pass over the training part. One that keeps changing is hard, or its label is doubtful.</source>
        <translation>Was das Netz nach jedem Durchgang durch den Trainingsteil über diesen Kern sagte. Einer, der sich dauernd ändert, ist schwer, oder sein Label ist zweifelhaft.</translation>
    </message>
    <message>
        <source>No epoch&apos;s predictions contain this nucleus.</source>
        <translation>Die Vorhersagen keiner Epoche enthalten diesen Kern.</translation>
    </message>
    <message>
        <source>P(%1) by epoch; the best epoch is ringed.</source>
        <comment>probability of a class</comment>
        <translation>P(%1) nach Epoche; die beste Epoche ist umringt.</translation>
    </message>
    <message numerus="yes">
        <source>The call changed %Ln times.</source>
        <translation>
            <numerusform>Die Einstufung änderte sich %Ln-mal.</numerusform>
            <numerusform>Die Einstufung änderte sich %Ln-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call never changed.</source>
        <translation>Die Einstufung änderte sich nie.</translation>
    </message>
    <message>
        <source>Of the training part: seen changed at random, while the weights were changing.</source>
        <translation>Aus dem Trainingsteil: zufällig verändert gesehen, während sich die Gewichte änderten.</translation>
    </message>
    <message>
        <source>P(%1) by epoch</source>
        <comment>probability of a class</comment>
        <translation>P(%1) nach Epoche</translation>
    </message>
    <message>
        <source>its own class</source>
        <translation>eigene Klasse</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ImageView</name>
    <message>
        <source>Picture of the nucleus</source>
        <translation>Bild des Kerns</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ImportDialog</name>
    <message>
        <source>Makes the same run of the network.</source>
        <translation>Macht aus dem Netz denselben Lauf.</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Ein Netz importieren</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>The classes in the order of the network&apos;s outputs, with commas. Named otherwise, every call is wrong</source>
        <translation>Die Klassen in der Reihenfolge der Ausgänge des Netzes, mit Kommas. Anders genannt ist jede Einstufung falsch</translation>
    </message>
    <message>
        <source>C&amp;lasses, in the order of the outputs:</source>
        <translation>K&amp;lassen, in der Reihenfolge der Ausgänge:</translation>
    </message>
    <message>
        <source>Sensitivity, specificity and AUROC are of this class</source>
        <translation>Sensitivität, Spezifität und AUROC beziehen sich auf diese Klasse</translation>
    </message>
    <message>
        <source>&amp;Positive class:</source>
        <translation>&amp;Positive Klasse:</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>Side of the square that the network sees</source>
        <translation>Seite des Quadrats, das das Netz sieht</translation>
    </message>
    <message>
        <source>&amp;Size of its input:</source>
        <translation>&amp;Größe seiner Eingabe:</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>das ganze Bild</translation>
    </message>
    <message>
        <source>Side of the centred square that is cut out of an image before it is brought to that size</source>
        <translation>Seite des mittigen Quadrats, das aus einem Bild geschnitten wird, bevor es auf diese Größe gebracht wird</translation>
    </message>
    <message>
        <source>C&amp;ut out before:</source>
        <translation>Vorher a&amp;usschneiden:</translation>
    </message>
    <message>
        <source>What is subtracted from red, green and blue, and what they are divided by: as in its training</source>
        <translation>Was von Rot, Grün und Blau abgezogen und wodurch geteilt wird: wie in seinem Training</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie die Datei sagt</translation>
    </message>
    <message>
        <source>Mean and deviation of ImageNet</source>
        <translation>Mittelwert und Abweichung von ImageNet</translation>
    </message>
    <message>
        <source>From −1 to 1 (mean and deviation ½)</source>
        <translation>Von −1 bis 1 (Mittelwert und Abweichung ½)</translation>
    </message>
    <message>
        <source>&amp;Normalisation:</source>
        <translation>&amp;Normierung:</translation>
    </message>
    <message>
        <source>All of its labelled images are called; Results shows how well</source>
        <translation>Alle seine Bilder mit Label werden eingestuft; „Ergebnisse“ zeigt, wie gut</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds a network %2 with %n output(s). Which images it learned from is not known here: examine it on patients that it cannot have seen.</source>
        <translation>
            <numerusform>„%1“ enthält ein Netz %2 mit einem Ausgang. Aus welchen Bildern es gelernt hat, ist hier nicht bekannt: Prüfen Sie es an Patienten, die es nicht gesehen haben kann.</numerusform>
            <numerusform>„%1“ enthält ein Netz %2 mit %n Ausgängen. Aus welchen Bildern es gelernt hat, ist hier nicht bekannt: Prüfen Sie es an Patienten, die es nicht gesehen haben kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Examine it on all of “%1”, which is open</source>
        <translation>An ganz „%1“, das off&amp;en ist, prüfen</translation>
    </message>
    <message>
        <source>&amp;Examine it on the open dataset: none with classes is open</source>
        <translation>Am off&amp;enen Datensatz prüfen: Es ist keiner mit Klassen offen</translation>
    </message>
    <message numerus="yes">
        <source>Name %n class(es), each once, in the order of the outputs.</source>
        <translation>
            <numerusform>Nennen Sie eine Klasse, in der Reihenfolge der Ausgänge.</numerusform>
            <numerusform>Nennen Sie %n Klassen, jede einmal, in der Reihenfolge der Ausgänge.</numerusform>
        </translation>
    </message>
    <message>
        <source>none: each class is judged by itself</source>
        <translation>keine: jede Klasse wird für sich beurteilt</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::InspectionState</name>
    <message>
        <source>show other nuclei</source>
        <translation>andere Kerne zeigen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>The whole picture (F)</source>
        <translation>Das ganze Bild (F)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Each pixel of the picture once (1)</source>
        <translation>Jedes Pixel des Bildes einmal (1)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Draws the outline that area and solidity are measured from</source>
        <translation>Zeichnet den Umriss, aus dem Fläche und Solidität gemessen werden</translation>
    </message>
    <message>
        <source>Compare with this one</source>
        <translation>Damit vergleichen</translation>
    </message>
    <message>
        <source>Keeps this picture; the next one you select is shown beside it, at the same zoom and place</source>
        <translation>Behält dieses Bild; das nächste ausgewählte wird daneben gezeigt, in gleicher Vergrößerung und an gleicher Stelle</translation>
    </message>
    <message>
        <source>%1 %, brightened</source>
        <comment>zoom</comment>
        <translation>%1 %, aufgehellt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>x %1, y %2: red %3, green %4, blue %5</source>
        <comment>a place in the picture and its colour</comment>
        <translation>x %1, y %2: Rot %3, Grün %4, Blau %5</translation>
    </message>
    <message>
        <source>Click a nucleus to see it here, large.</source>
        <translation>Klicken Sie auf einen Kern, um ihn hier groß zu sehen.</translation>
    </message>
    <message>
        <source>The pictures of this run have not been located.</source>
        <translation>Die Bilder dieses Laufs sind noch nicht gefunden.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln nuclei)</source>
        <comment>patient&apos;s id</comment>
        <translation>
            <numerusform>%1 (%Ln Kern)</numerusform>
            <numerusform>%1 (%Ln Kerne)</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Whom the nucleus came from. Nuclei of one patient resemble each other, so they stay together when data are split.</source>
        <translation>Von wem der Kern stammt. Kerne eines Patienten ähneln einander und bleiben deshalb beim Aufteilen zusammen.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>The part of the data in which it was published. Not a class.</source>
        <translation>Der Teil der Daten, in dem er veröffentlicht wurde. Keine Klasse.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a nucleus, its class</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, called %2</source>
        <comment>true class, the network&apos;s call</comment>
        <translation>%1, eingestuft als %2</translation>
    </message>
    <message>
        <source>called %1</source>
        <comment>the network&apos;s call</comment>
        <translation>eingestuft als %1</translation>
    </message>
    <message>
        <source>%1, left to a person</source>
        <comment>true class</comment>
        <translation>%1, einem Menschen überlassen</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>einem Menschen überlassen</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>probability of a class</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>The network&apos;s own probability for this class, 0 to 1. It may be too sure of itself.</source>
        <translation>Die eigene Wahrscheinlichkeit des Netzes für diese Klasse, 0 bis 1. Es kann sich zu sicher sein.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>How surprised the network was by the true class: 0 is sure and right; 0.69 is undecided between two classes; large is sure and wrong.</source>
        <translation>Wie überrascht das Netz von der wahren Klasse war: 0 ist sicher und richtig; 0,69 ist unentschieden zwischen zwei Klassen; groß ist sicher und falsch.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::InstantPanel</name>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>score (from–to)</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>What would come out</source>
        <translation>Was herauskäme</translation>
    </message>
    <message>
        <source>every nucleus</source>
        <translation>jeder Kern</translation>
    </message>
    <message>
        <source>both classes</source>
        <translation>beide Klassen</translation>
    </message>
    <message>
        <source>every patient of a class</source>
        <translation>jeder Patient einer Klasse</translation>
    </message>
    <message>
        <source>every patient, classes as they are</source>
        <translation>jeder Patient, Klassen wie sie sind</translation>
    </message>
    <message>
        <source>What counts alike while learning. Where every nucleus does, the commoner class and patients with many nuclei decide.</source>
        <translation>Was beim Lernen gleich zählt. Zählt jeder Kern, entscheiden die häufigere Klasse und Patienten mit vielen Kernen.</translation>
    </message>
    <message>
        <source>Weight decay, power of ten times ten</source>
        <translation>Weight Decay, Zehnerpotenz mal zehn</translation>
    </message>
    <message>
        <source>How strongly the weights are held small. Little: it fits the nuclei that it learns from, and may learn them by heart. Much: it stays coarse.</source>
        <translation>Wie stark die Gewichte klein gehalten werden. Wenig: Es passt sich den gelernten Kernen an und lernt sie womöglich auswendig. Viel: Es bleibt grob.</translation>
    </message>
    <message>
        <source>Share of patients to learn from, percent</source>
        <translation>Anteil der Patienten, von denen gelernt wird, in Prozent</translation>
    </message>
    <message>
        <source>Learns from part of the patients only: are there enough, or would more help?</source>
        <translation>Lernt nur von einem Teil der Patienten: Gibt es genug, oder würden mehr helfen?</translation>
    </message>
    <message>
        <source>Nuclei of each class to learn from</source>
        <translation>Kerne jeder Klasse, von denen gelernt wird</translation>
    </message>
    <message>
        <source>Learns from so many nuclei of each class at most.</source>
        <translation>Lernt von höchstens so vielen Kernen jeder Klasse.</translation>
    </message>
    <message>
        <source>Counts ali&amp;ke</source>
        <translation>&amp;Gleich zählt</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>&amp;Weight Decay</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patienten</translation>
    </message>
    <message>
        <source>Nuclei a &amp;class</source>
        <translation>Kerne je &amp;Klasse</translation>
    </message>
    <message>
        <source>Look at the nuclei</source>
        <translation>Die Kerne ansehen</translation>
    </message>
    <message>
        <source>The network looks at every nucleus once. What it saw is kept.</source>
        <translation>Das Netz sieht jeden Kern einmal an. Was es sah, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What was looked at is kept</source>
        <translation>Was angesehen wurde, bleibt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of patients</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>by nucleus</source>
        <translation>nach Kern</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>nach Patient</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>%1 by nucleus</source>
        <translation>%1 nach Kern</translation>
    </message>
    <message>
        <source>Learned from %1 of %2, examined on %3 of %4; fitted in %5 s. Always calling the commoner class would give a balanced accuracy of %6.</source>
        <translation>Gelernt von %1 von %2, geprüft an %3 von %4; angepasst in %5 s. Immer die häufigere Klasse zu nennen ergäbe eine balancierte Genauigkeit von %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit was cut before it was quite done.</source>
        <translation>Die Anpassung wurde abgebrochen, bevor sie ganz fertig war.</translation>
    </message>
    <message>
        <source>Waiting for the split…</source>
        <translation>Wartet auf die Aufteilung …</translation>
    </message>
    <message>
        <source>The network looks at every nucleus once. After that, everything here is answered at once.</source>
        <translation>Das Netz sieht jeden Kern einmal an. Danach wird hier alles sofort beantwortet.</translation>
    </message>
    <message>
        <source>The network has not looked at all of the nuclei yet.</source>
        <translation>Das Netz hat noch nicht alle Kerne angesehen.</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>Anpassung läuft …</translation>
    </message>
    <message>
        <source>Move anything on this page: the answer follows. Start training keeps it as a run.</source>
        <translation>Bewegen Sie irgendetwas auf dieser Seite: Die Antwort folgt. Training starten behält sie als Lauf.</translation>
    </message>
    <message>
        <source>Learned from %1, examined on %2; fitted in %3 s. Always calling the commoner class would give a balanced accuracy of %4.</source>
        <translation>Gelernt von %1, geprüft an %2; angepasst in %3 s. Immer die häufigere Klasse zu nennen ergäbe eine balancierte Genauigkeit von %4.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Experiments that show how far a result can be believed: predict, run, conclude</source>
        <translation>Versuche, die zeigen, wie weit man einem Ergebnis glauben darf: vorhersagen, laufen lassen, schließen</translation>
    </message>
    <message>
        <source>Images that the lessons use</source>
        <translation>Bilder, die die Lektionen verwenden</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Large type and nothing else, for a classroom (F5); Esc leaves it</source>
        <translation>Große Schrift und sonst nichts, für den Unterricht (F5); Esc beendet es</translation>
    </message>
    <message>
        <source>Runs this lesson in a terminal.</source>
        <translation>Lässt diese Lektion in einem Terminal laufen.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The demo (drawn)</source>
        <translation>Die Demo (gezeichnet)</translation>
    </message>
    <message>
        <source>%1, a planted copy</source>
        <translation>%1, eine Kopie mit Verstecktem</translation>
    </message>
    <message>
        <source>Another lesson is running.</source>
        <translation>Eine andere Lektion läuft.</translation>
    </message>
    <message>
        <source>Plant something in a copy of the images first.</source>
        <translation>Verstecken Sie zuerst etwas in einer Kopie der Bilder.</translation>
    </message>
    <message>
        <source>The chosen lesson</source>
        <translation>Die gewählte Lektion</translation>
    </message>
    <message>
        <source>A class pack has images of its own.</source>
        <translation>Ein Unterrichtspaket hat eigene Bilder.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearningCurveCard</name>
    <message>
        <source>Would more patients help?</source>
        <translation>Würden mehr Patienten helfen?</translation>
    </message>
    <message>
        <source>Learns from a tenth of the patients, a fifth, and so on, several times from others, and is examined on those of the other folds.</source>
        <translation>Lernt von einem Zehntel der Patienten, einem Fünftel und so weiter, mehrmals von anderen, und wird an denen der anderen Folds geprüft.</translation>
    </message>
    <message>
        <source>Learning curve over patients</source>
        <translation>Lernkurve über die Patienten</translation>
    </message>
    <message>
        <source>patients to learn from</source>
        <translation>Patienten, von denen gelernt wird</translation>
    </message>
    <message>
        <source>score on other patients</source>
        <translation>Kennzahl an anderen Patienten</translation>
    </message>
    <message>
        <source>Draw the curve</source>
        <translation>Die Kurve zeichnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Computes the same curve.</source>
        <translation>Berechnet dieselbe Kurve.</translation>
    </message>
    <message>
        <source>AUROC, one standard deviation</source>
        <translation>AUROC, eine Standardabweichung</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>nuclei to learn from</source>
        <translation>Kerne, von denen gelernt wird</translation>
    </message>
    <message>
        <source>score on other nuclei</source>
        <translation>Kennzahl an anderen Kernen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearningView</name>
    <message>
        <source>picked in the learning map</source>
        <translation>in der Lernkarte ausgewählt</translation>
    </message>
    <message>
        <source>Learning map</source>
        <translation>Lernkarte</translation>
    </message>
    <message>
        <source>how much it changed (standard deviation)</source>
        <translation>wie sehr sie sich änderte (Standardabweichung)</translation>
    </message>
    <message>
        <source>mean probability of its class</source>
        <translation>mittlere Wahrscheinlichkeit der eigenen Klasse</translation>
    </message>
    <message>
        <source>For each nucleus, the probability that the network gave its true class, over the epochs: mean and standard deviation. After Swayamdipta et al., Dataset cartography, 2020.</source>
        <translation>Für jeden Kern die Wahrscheinlichkeit, die das Netz der wahren Klasse gab, über die Epochen: Mittel und Standardabweichung. Nach Swayamdipta et al., Dataset cartography, 2020.</translation>
    </message>
    <message>
        <source>Reading the epochs…</source>
        <translation>Die Epochen werden gelesen …</translation>
    </message>
    <message>
        <source>The learning map needs the predictions of two epochs at least.</source>
        <translation>Die Lernkarte braucht die Vorhersagen von mindestens zwei Epochen.</translation>
    </message>
    <message numerus="yes">
        <source>Difficulty, as this network met it over %Ln epoch(s). Top left: easy, sure of the right class throughout. Bottom: hard, often a doubtful label or picture. Right: it changed its mind.</source>
        <translation>
            <numerusform>Schwierigkeit, wie dieses Netz ihr über %Ln Epoche begegnete. Oben links: leicht, durchweg der richtigen Klasse sicher. Unten: schwer, oft ein zweifelhaftes Label oder Bild. Rechts: Es änderte seine Meinung.</numerusform>
            <numerusform>Schwierigkeit, wie dieses Netz ihr über %Ln Epochen begegnete. Oben links: leicht, durchweg der richtigen Klasse sicher. Unten: schwer, oft ein zweifelhaftes Label oder Bild. Rechts: Es änderte seine Meinung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LessonList</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done · it came as predicted</source>
        <translation>fertig · es kam wie vorhergesagt</translation>
    </message>
    <message>
        <source>done · it came otherwise</source>
        <translation>fertig · es kam anders</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not begun · your own</source>
        <translation>nicht begonnen · eigene</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a lesson and what has become of it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Class “%1” · %2</source>
        <extracomment>title of a class, and what has become of its lesson</extracomment>
        <translation>Kurs „%1“ · %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LessonView</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What has been learned is kept; the lesson goes on from there</source>
        <translation>Was gelernt wurde, bleibt; die Lektion macht dort weiter</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Wie weit die Lektion ist</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Predict first.</source>
        <translation>Sagen Sie zuerst voraus.</translation>
    </message>
    <message>
        <source>Trains both sides; it takes a minute or a few</source>
        <translation>Trainiert beide Seiten; das dauert eine Minute oder einige</translation>
    </message>
    <message>
        <source>Network %1 of %2</source>
        <translation>Netz %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <extracomment>what is being done, and how long it will take</extracomment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Fertig in %1.</translation>
    </message>
    <message>
        <source>Hand in my result…</source>
        <translation>Mein Ergebnis abgeben …</translation>
    </message>
    <message>
        <source>Writes what came of it as a small file for your teacher</source>
        <translation>Schreibt, was herauskam, als kleine Datei für Ihre Lehrkraft</translation>
    </message>
    <message>
        <source>A class pack, with recipes and images of its own.</source>
        <translation>Ein Unterrichtspaket mit eigenen Rezepten und Bildern.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LibTorchOffer</name>
    <message>
        <source>Training needs LibTorch</source>
        <translation>Trainieren braucht LibTorch</translation>
    </message>
    <message>
        <source>LibTorch is PyTorch&apos;s library that does the arithmetic of training and classifying. It may not come with this program, but you can fetch it once from PyTorch. Browsing, the audit and old runs work without it.</source>
        <translation>LibTorch ist die Bibliothek von PyTorch, die beim Trainieren und Einstufen rechnet. Sie darf diesem Programm nicht beiliegen, aber Sie können sie einmal von PyTorch holen. Ansehen, Prüfung und alte Läufe gehen ohne sie.</translation>
    </message>
    <message>
        <source>Build of LibTorch</source>
        <translation>LibTorch-Fassung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Unpacking: %1</source>
        <translation>Wird entpackt: %1</translation>
    </message>
    <message>
        <source>&amp;Download and install</source>
        <translation>&amp;Herunterladen und einrichten</translation>
    </message>
    <message>
        <source>Use a &amp;file…</source>
        <translation>Eine &amp;Datei verwenden …</translation>
    </message>
    <message>
        <source>A file that you, or somebody for you, fetched: PyTorch&apos;s wheel (torch-….whl) or its LibTorch archive (.zip)</source>
        <translation>Eine Datei, die Sie oder jemand für Sie geholt hat: das Wheel von PyTorch (torch-….whl) oder dessen LibTorch-Archiv (.zip)</translation>
    </message>
    <message>
        <source>Use an &amp;installation…</source>
        <translation>Eine &amp;Installation verwenden …</translation>
    </message>
    <message>
        <source>A folder with LibTorch that is on this computer, such as the folder torch of a Python environment. Nothing is copied.</source>
        <translation>Ein Ordner mit LibTorch, der auf diesem Rechner ist, etwa der Ordner torch einer Python-Umgebung. Es wird nichts kopiert.</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>PyTorch publishes no build for this system that the program knows.</source>
        <translation>PyTorch veröffentlicht für dieses System keine Fassung, die das Programm kennt.</translation>
    </message>
    <message>
        <source>%1 from %2. %3</source>
        <translation>%1 von %2. %3</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>PyTorch&apos;s wheel or LibTorch archive</source>
        <translation>Wheel oder LibTorch-Archiv von PyTorch</translation>
    </message>
    <message>
        <source>Wheels and archives (*.whl *.zip)</source>
        <translation>Wheels und Archive (*.whl *.zip)</translation>
    </message>
    <message>
        <source>Folder of LibTorch</source>
        <translation>Ordner von LibTorch</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen …</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LiveView</name>
    <message>
        <source>Newest epoch</source>
        <translation>Neueste Epoche</translation>
    </message>
    <message>
        <source>Called as the network does by itself, by the most probable class; the threshold does not count here</source>
        <translation>Eingestuft, wie das Netz es von sich aus tut, nach der wahrscheinlichsten Klasse; die Schwelle zählt hier nicht</translation>
    </message>
    <message>
        <source>Pinned nuclei</source>
        <translation>Angeheftete Kerne</translation>
    </message>
    <message>
        <source>What this epoch brought</source>
        <translation>Was diese Epoche brachte</translation>
    </message>
    <message>
        <source>Wrong in the epoch before, right in this one. Shows them below.</source>
        <translation>In der Epoche davor falsch, in dieser richtig. Zeigt sie unten.</translation>
    </message>
    <message>
        <source>Right in the epoch before, wrong in this one. Nuclei that are forgotten again and again are hard, or their label is doubtful. Shows them below.</source>
        <translation>In der Epoche davor richtig, in dieser falsch. Kerne, die immer wieder vergessen werden, sind schwer, oder ihr Label ist zweifelhaft. Zeigt sie unten.</translation>
    </message>
    <message>
        <source>newly learnt in epoch %1</source>
        <translation>neu gelernt in Epoche %1</translation>
    </message>
    <message>
        <source>forgotten in epoch %1</source>
        <translation>vergessen in Epoche %1</translation>
    </message>
    <message>
        <source>Patience: after so many epochs without a better one the training stops by itself</source>
        <translation>Geduld: Nach so vielen Epochen ohne eine bessere hört das Training von selbst auf</translation>
    </message>
    <message>
        <source>Patience used up</source>
        <translation>Verbrauchte Geduld</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Wie weit das Training ist</translation>
    </message>
    <message>
        <source>Stop early and keep</source>
        <translation>Vorzeitig beenden und behalten</translation>
    </message>
    <message>
        <source>Ends this epoch now, examines what was learnt, and keeps it</source>
        <translation>Beendet diese Epoche jetzt, prüft, was gelernt wurde, und behält es</translation>
    </message>
    <message>
        <source>No epoch is finished yet</source>
        <translation>Noch keine Epoche ist abgeschlossen</translation>
    </message>
    <message>
        <source>Epoch %1, validation part, the network&apos;s own calls</source>
        <translation>Epoche %1, Validierungsteil, die eigenen Einstufungen des Netzes</translation>
    </message>
    <message>
        <source>What the newest epoch brought</source>
        <translation>Was die neueste Epoche brachte</translation>
    </message>
    <message>
        <source>What epoch %1 brought</source>
        <translation>Was Epoche %1 brachte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei newly learnt</source>
        <translation>
            <numerusform>%Ln Kern neu gelernt</numerusform>
            <numerusform>%Ln Kerne neu gelernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei forgotten</source>
        <translation>
            <numerusform>%Ln Kern vergessen</numerusform>
            <numerusform>%Ln Kerne vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops after this step; what it has learnt is kept.</source>
        <translation>Es hört nach diesem Schritt auf; was es gelernt hat, bleibt.</translation>
    </message>
    <message>
        <source>Epoch %1 is the best so far.</source>
        <translation>Epoche %1 ist bisher die beste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) since the best, epoch %1.</source>
        <translation>
            <numerusform>%Ln Epoche seit der besten, Epoche %1.</numerusform>
            <numerusform>%Ln Epochen seit der besten, Epoche %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 It stops by itself after %Ln.</source>
        <translation>
            <numerusform>%1 Nach %Ln hört es von selbst auf.</numerusform>
            <numerusform>%1 Nach %Ln hört es von selbst auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, called %2 in epoch %3</source>
        <translation>%1, eingestuft als %2 in Epoche %3</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LossView</name>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>How surprised the network was by the true class: 0 is sure and right; 0.69 is undecided between two classes; large is sure and wrong. Heights are square roots, so that few are seen too.</source>
        <translation>Wie überrascht das Netz von der wahren Klasse war: 0 ist sicher und richtig; 0,69 ist unentschieden zwischen zwei Klassen; groß ist sicher und falsch. Die Höhen sind Quadratwurzeln, damit man auch wenige sieht.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Tukey&apos;s rule: an outlier lies above the upper quartile by more than one and a half times the distance between the quartiles. A doubtful label, a poor picture, or a nucleus unlike the others?</source>
        <translation>Tukeys Regel: Ein Ausreißer liegt um mehr als das Anderthalbfache des Quartilsabstands über dem oberen Quartil. Ein zweifelhaftes Label, ein schlechtes Bild oder ein Kern, der den anderen nicht gleicht?</translation>
    </message>
    <message>
        <source>Shows just these below; again: all</source>
        <translation>Zeigt unten nur diese; noch einmal: alle</translation>
    </message>
    <message>
        <source>Losses, %1</source>
        <translation>Verluste, %1</translation>
    </message>
    <message>
        <source>No nuclei with a known class.</source>
        <translation>Keine Kerne mit bekannter Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>loss from %1 to %2: %Ln nuclei</source>
        <translation>
            <numerusform>Verlust von %1 bis %2: %Ln Kern</numerusform>
            <numerusform>Verlust von %1 bis %2: %Ln Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loss from %1: %Ln nuclei</source>
        <translation>
            <numerusform>Verlust ab %1: %Ln Kern</numerusform>
            <numerusform>Verlust ab %1: %Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>loss, from 0 to %1</source>
        <translation>Verlust, von 0 bis %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln outlier(s)</source>
        <translation>
            <numerusform>%Ln Ausreißer zeigen</numerusform>
            <numerusform>%Ln Ausreißer zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the nuclei have a loss below %1, three quarters below %2.</source>
        <translation>Die Hälfte der Kerne hat einen Verlust unter %1, drei Viertel unter %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei stand out with %1 or more</source>
        <translation>
            <numerusform>%Ln Kern fällt mit %1 oder mehr auf</numerusform>
            <numerusform>%Ln Kerne fallen mit %1 oder mehr auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln patient(s).</source>
        <translation>
            <numerusform>%1, von %Ln Patient.</numerusform>
            <numerusform>%1, von %Ln Patienten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MainWindow</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <extracomment>a page&apos;s tooltip: what it is for, and its key</extracomment>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>letters call · 1 to 5 say how sure · Backspace goes back · Esc finishes</source>
        <translation>Buchstaben stufen ein · 1 bis 5 sagen, wie sicher · Rücktaste geht zurück · Esc beendet</translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <translation>Nucleoscope</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>dataset, nuclei, patients</comment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>dataset, nuclei</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 – Nucleoscope</source>
        <translation>%1 – Nucleoscope</translation>
    </message>
    <message>
        <source>A training is under way</source>
        <translation>Ein Training läuft</translation>
    </message>
    <message>
        <source>“%1” is still learning. What shall become of it?</source>
        <translation>„%1“ lernt noch. Was soll daraus werden?</translation>
    </message>
    <message>
        <source>Finished epochs are kept in any case.</source>
        <translation>Abgeschlossene Epochen bleiben in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>Stop early and keep</source>
        <translation>Vorzeitig beenden und behalten</translation>
    </message>
    <message>
        <source>Evaluates what has been learnt so far, then closes the window</source>
        <translation>Wertet aus, was bis jetzt gelernt wurde, und schließt dann das Fenster</translation>
    </message>
    <message>
        <source>Quit; resume later</source>
        <translation>Beenden; später fortsetzen</translation>
    </message>
    <message>
        <source>Closes at once; the training can go on from its last finished epoch</source>
        <translation>Schließt sofort; das Training kann ab der letzten abgeschlossenen Epoche weitergehen</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>The window closes when the training has been evaluated and saved.</source>
        <translation>Das Fenster schließt sich, wenn das Training ausgewertet und gespeichert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait in the queue; they are offered again at the next start.</source>
        <translation>
            <numerusform>%Ln Training wartet in der Warteschlange; es wird beim nächsten Start wieder angeboten.</numerusform>
            <numerusform>%Ln Trainings warten in der Warteschlange; sie werden beim nächsten Start wieder angeboten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MainWindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>&amp;Archiv öffnen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;run…</source>
        <translation>&amp;Lauf öffnen …</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Close dataset</source>
        <translation>Datensatz &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Noch nichts wurde geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Name &amp;kopieren</translation>
    </message>
    <message>
        <source>The name of the nucleus in the inspector</source>
        <translation>Der Name des Kerns im Inspektor</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>C&amp;lassify</source>
        <translation>Ei&amp;nstufen</translation>
    </message>
    <message>
        <source>Lear&amp;n</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Brighten (display only)</source>
        <translation>Auf&amp;hellen (nur Anzeige)</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>&amp;Heller</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>&amp;Dunkler</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>As the network &amp;sees it</source>
        <translation>Wie das &amp;Netz es sieht</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Where it looked</source>
        <translation>&amp;Wohin es schaute</translation>
    </message>
    <message>
        <source>The heat map over the picture of the selected nucleus, on and off</source>
        <translation>Die Heatmap über dem Bild des ausgewählten Kerns, an und aus</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Be&amp;gutachtung</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Start a training…</source>
        <translation>Ein Training &amp;starten …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop &amp;early and keep</source>
        <translation>Vorzeitig &amp;beenden und behalten</translation>
    </message>
    <message>
        <source>Evaluates and keeps what has been learnt so far</source>
        <translation>Wertet aus und behält, was bis jetzt gelernt wurde</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Ends at once; finished epochs are kept</source>
        <translation>Endet sofort; abgeschlossene Epochen bleiben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;System check…</source>
        <translation>&amp;Systemprüfung …</translation>
    </message>
    <message>
        <source>Whether all that the program needs is there and computes what it should; for bug reports</source>
        <translation>Ob alles da ist, was das Programm braucht, und rechnet, was es soll; für Fehlerberichte</translation>
    </message>
    <message>
        <source>&amp;About Nucleoscope</source>
        <translation>&amp;Über Nucleoscope</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what was done</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what was undone</comment>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Open a &amp;packed run…</source>
        <translation>&amp;Gepackten Lauf öffnen …</translation>
    </message>
    <message>
        <source>A run that somebody passed on as one file (.nucleorun)</source>
        <translation>Ein Lauf, den jemand als eine Datei (.nucleorun) weitergegeben hat</translation>
    </message>
    <message>
        <source>Pac&amp;k this run…</source>
        <translation>Diesen Lauf pac&amp;ken …</translation>
    </message>
    <message>
        <source>The run that Results shows as one file, to be passed on</source>
        <translation>Der Lauf, den die Ergebnisse zeigen, als eine Datei zum Weitergeben</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How to use the program, and what its pages compute; can be searched</source>
        <translation>Wie man das Programm benutzt und was seine Seiten berechnen; mit Suche (auf Englisch)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Begriffe</translation>
    </message>
    <message>
        <source>What nucleus, epoch, AUROC and the other terms mean</source>
        <translation>Was Kern, Epoche, AUROC und die anderen Begriffe bedeuten (auf Englisch)</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>Ein Netz &amp;importieren …</translation>
    </message>
    <message>
        <source>Somebody else&apos;s ONNX or weights, to be asked or examined on your data</source>
        <translation>ONNX oder Gewichte von jemand anderem, um sie zu befragen oder an Ihren Daten zu prüfen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Language, theme, device, threads, what is kept on the disk</source>
        <translation>Sprache, Farben, Gerät, Threads, und was auf der Festplatte aufbewahrt wird</translation>
    </message>
    <message>
        <source>&amp;Bring your own nuclei…</source>
        <translation>&amp;Eigene Kerne mitbringen …</translation>
    </message>
    <message>
        <source>Say where class, patient and fold of your own images stand: in folders, names or a table</source>
        <translation>Sagen Sie, wo Klasse, Patient und Fold Ihrer eigenen Bilder stehen: in Ordnern, Namen oder einer Tabelle</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Geführte Tour</translation>
    </message>
    <message>
        <source>A few minutes through the window, from opening nuclei to the lessons</source>
        <translation>Ein paar Minuten durch das Fenster, vom Öffnen der Kerne bis zu den Lektionen</translation>
    </message>
    <message>
        <source>Open a c&amp;lass pack…</source>
        <translation>&amp;Unterrichtspaket öffnen …</translation>
    </message>
    <message>
        <source>A lesson that a teacher passed on as one file (.nucleopack)</source>
        <translation>Eine Lektion, die eine Lehrkraft als eine Datei weitergegeben hat (.nucleopack)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Nothing in the manual holds all of these words.</source>
        <translation>Keine Stelle des Handbuchs enthält all diese Wörter.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>%1 lies beside the program&apos;s source and is not part of the manual.</source>
        <translation>%1 liegt beim Quelltext des Programms und gehört nicht zum Handbuch.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, heading</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MapView</name>
    <message>
        <source>picked in the map</source>
        <translation>in der Karte ausgewählt</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Merkmalskarte</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>Hauptkomponenten</translation>
    </message>
    <message>
        <source>neighbourhoods (t-SNE)</source>
        <translation>Nachbarschaften (t-SNE)</translation>
    </message>
    <message>
        <source>Principal components: the two directions in which the network&apos;s features vary most. t-SNE: neighbours stay neighbours; sizes of groups and distances between them mean nothing.</source>
        <translation>Hauptkomponenten: die beiden Richtungen, in denen die Merkmale des Netzes am meisten streuen. t-SNE: Nachbarn bleiben Nachbarn; Größen von Gruppen und Abstände dazwischen bedeuten nichts.</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Die Karte zeichnen</translation>
    </message>
    <message>
        <source>Runs every nucleus of this part through the network once. The features are kept with the run.</source>
        <translation>Schickt jeden Kern dieses Teils einmal durch das Netz. Die Merkmale bleiben beim Lauf.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops; the map stays as it is now</source>
        <translation>Hält an; die Karte bleibt, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Reading features…</source>
        <translation>Merkmale werden gelesen …</translation>
    </message>
    <message>
        <source>Computing the network&apos;s features…</source>
        <translation>Die Merkmale des Netzes werden berechnet …</translation>
    </message>
    <message>
        <source>Arranging neighbours (t-SNE)…</source>
        <translation>Nachbarn werden angeordnet (t-SNE) …</translation>
    </message>
    <message>
        <source>Nuclei that lie together look alike to the network. Sizes of groups and distances between them mean nothing.</source>
        <translation>Kerne, die beieinanderliegen, sehen für das Netz gleich aus. Größen von Gruppen und Abstände dazwischen bedeuten nichts.</translation>
    </message>
    <message>
        <source>%1 Stopped before it was finished.</source>
        <translation>%1 Angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>The two directions in which the network&apos;s features vary most: %1 of their variance.</source>
        <translation>Die beiden Richtungen, in denen die Merkmale des Netzes am meisten streuen: %1 ihrer Varianz.</translation>
    </message>
    <message>
        <source>%1 There are too many nuclei for t-SNE.</source>
        <translation>%1 Für t-SNE sind es zu viele Kerne.</translation>
    </message>
    <message>
        <source>The map shows which nuclei look alike to this network. It needs the network&apos;s features of each: 
about a minute for a thousand nuclei, once.</source>
        <translation>Die Karte zeigt, welche Kerne für dieses Netz gleich aussehen. Sie braucht die Merkmale des Netzes von jedem: 
etwa eine Minute für tausend Kerne, einmal.</translation>
    </message>
    <message>
        <source>The map needs the pictures of this run: locate its dataset above.</source>
        <translation>Die Karte braucht die Bilder dieses Laufs: Suchen Sie oben seinen Datensatz.</translation>
    </message>
    <message>
        <source>No predictions to draw a map of.</source>
        <translation>Keine Vorhersagen, aus denen eine Karte zu zeichnen wäre.</translation>
    </message>
    <message>
        <source>These predictions are of several networks, each of which sees nuclei in its own way: open the run of one 
fold to draw a map.</source>
        <translation>Diese Vorhersagen sind von mehreren Netzen, von denen jedes die Kerne auf seine Weise sieht: Öffnen Sie den Lauf eines 
Folds, um eine Karte zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkChoice</name>
    <message>
        <source>The network does not learn from nuclei that a reviewer marked as label doubtful or poor image. The nuclei that examine stay, with their published labels, so that scores can be compared.</source>
        <translation>Das Netz lernt nicht von Kernen, die ein Begutachter als Label zweifelhaft oder schlechtes Bild markiert hat. Die prüfenden Kerne bleiben, mit ihren veröffentlichten Labels, damit sich Kennzahlen vergleichen lassen.</translation>
    </message>
    <message>
        <source>Where all reviewers who doubt a label suggest the same class, the network learns that one.</source>
        <translation>Wo alle Begutachter, die ein Label bezweifeln, dieselbe Klasse vorschlagen, lernt das Netz diese.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %Ln nuclei marked doubtful or poor</source>
        <translation>
            <numerusform>%Ln als zweifelhaft oder schlecht markierten Kern &amp;weglassen</numerusform>
            <numerusform>%Ln als zweifelhaft oder schlecht markierte Kerne &amp;weglassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use the reviewer&apos;s label for %Ln nuclei</source>
        <translation>
            <numerusform>Für %Ln Kern das Label der &amp;Begutachter verwenden</numerusform>
            <numerusform>Für %Ln Kerne das Label der &amp;Begutachter verwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln nuclei the reviewers disagree.</source>
        <translation>
            <numerusform>Bei %Ln Kern sind sich die Begutachter uneinig.</numerusform>
            <numerusform>Bei %Ln Kernen sind sich die Begutachter uneinig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked nuclei examine the network and stay as published.</source>
        <translation>
            <numerusform>%Ln markierter Kern prüft das Netz und bleibt, wie veröffentlicht.</numerusform>
            <numerusform>%Ln markierte Kerne prüfen das Netz und bleiben, wie veröffentlicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkFilterButton</name>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Show only nuclei that reviewers marked, or that nobody did</source>
        <translation>Nur Kerne zeigen, die Begutachter markiert haben oder niemand</translation>
    </message>
    <message>
        <source>Anything marked</source>
        <translation>Irgendwie markiert</translation>
    </message>
    <message>
        <source>Nothing marked</source>
        <translation>Nicht markiert</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkKeeper</name>
    <message>
        <source>import marks</source>
        <translation>Markierungen importieren</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MaskPanel</name>
    <message>
        <source>Cut the nuclei out</source>
        <translation>Die Kerne freistellen</translation>
    </message>
    <message>
        <source>The network learned from nuclei on black. Accept the outlines that fit; images without a tick are classified as they are. What was masked here is stamped so, because an outline of a program is not that of an expert.</source>
        <translation>Das Netz hat von Kernen auf Schwarz gelernt. Bestätigen Sie die passenden Umrisse; Bilder ohne Haken werden eingestuft, wie sie sind. Was hier freigestellt wurde, wird so gestempelt, denn der Umriss eines Programms ist nicht der einer Fachkraft.</translation>
    </message>
    <message>
        <source>Images to mask; a tick accepts the outline</source>
        <translation>Bilder zum Freistellen; ein Haken bestätigt den Umriss</translation>
    </message>
    <message>
        <source>The image with the outline</source>
        <translation>Das Bild mit dem Umriss</translation>
    </message>
    <message>
        <source>The nucleus alone, as the network would see it</source>
        <translation>Der Kern allein, wie das Netz ihn sähe</translation>
    </message>
    <message>
        <source>How much counts as nucleus</source>
        <translation>Wie viel als Kern zählt</translation>
    </message>
    <message>
        <source>How dark a pixel must be to belong to the nucleus: less to the left, more to the right. The line marks what the picture&apos;s own colours suggest (Otsu&apos;s method); a double click goes back there.</source>
        <translation>Wie dunkel ein Pixel sein muss, um zum Kern zu gehören: links weniger, rechts mehr. Der Strich markiert, was die Farben des Bildes selbst nahelegen (Verfahren von Otsu); ein Doppelklick führt dorthin zurück.</translation>
    </message>
    <message>
        <source>Same for all</source>
        <translation>Für alle gleich</translation>
    </message>
    <message>
        <source>Draw every outline with this setting</source>
        <translation>Jeden Umriss mit dieser Einstellung zeichnen</translation>
    </message>
    <message>
        <source>less or more counts as nucleus</source>
        <translation>weniger oder mehr zählt als Kern</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Einstufen</translation>
    </message>
    <message>
        <source>The nucleus takes up %1 of the picture.</source>
        <translation>Der Kern nimmt %1 des Bildes ein.</translation>
    </message>
    <message>
        <source>No nucleus stands out here. Try more to the right.</source>
        <translation>Kein Kern hebt sich hier ab. Versuchen Sie es weiter rechts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outline(s) still to come</source>
        <translation>
            <numerusform>noch %Ln Umriss</numerusform>
            <numerusform>noch %Ln Umrisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 outlines accepted</source>
        <translation>%1 von %2 Umrissen bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>Classify, %Ln masked</source>
        <translation>
            <numerusform>Einstufen, %Ln freigestellt</numerusform>
            <numerusform>Einstufen, %Ln freigestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify all as they are</source>
        <translation>Alle einstufen, wie sie sind</translation>
    </message>
    <message>
        <source>Look at the outlines first</source>
        <translation>Sehen Sie zuerst die Umrisse an</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ModelExportDialog</name>
    <message>
        <source>Writes the network and, beside it, a JSON file that says what it expects and says.</source>
        <translation>Schreibt das Netz und daneben eine JSON-Datei, die sagt, was es erwartet und aussagt.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Das Modell exportieren</translation>
    </message>
    <message>
        <source>&amp;ONNX</source>
        <translation>&amp;ONNX</translation>
    </message>
    <message>
        <source>What it computes, and its weights. Runs in Python, C++, Java, in browsers. Take this one unless you know that you want another.</source>
        <translation>Was es rechnet, und seine Gewichte. Läuft in Python, C++, Java und im Browser. Nehmen Sie dies, wenn Sie nicht wissen, dass Sie etwas anderes wollen.</translation>
    </message>
    <message>
        <source>&amp;TorchScript</source>
        <translation>&amp;TorchScript</translation>
    </message>
    <message>
        <source>The same for PyTorch and LibTorch.</source>
        <translation>Dasselbe für PyTorch und LibTorch.</translation>
    </message>
    <message>
        <source>&amp;Weights alone (safetensors)</source>
        <translation>Nur die &amp;Gewichte (safetensors)</translation>
    </message>
    <message>
        <source>Under the names of timm and torchvision: to look into, or to learn on.</source>
        <translation>Unter den Namen von timm und torchvision: zum Hineinsehen oder zum Weiterlernen.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>The .json says that a call is positive from a probability of %1 on and left to a person from %2 on, as set under Threshold.</source>
        <translation>Die .json-Datei sagt, dass ab einer Wahrscheinlichkeit von %1 positiv eingestuft und ab %2 einem Menschen überlassen wird, wie unter Schwelle eingestellt.</translation>
    </message>
    <message>
        <source>The .json says that a call is positive from a probability of %1 on, as set under Threshold.</source>
        <translation>Die .json-Datei sagt, dass ab einer Wahrscheinlichkeit von %1 positiv eingestuft wird, wie unter Schwelle eingestellt.</translation>
    </message>
    <message>
        <source>ONNX model (*.onnx)</source>
        <translation>ONNX-Modell (*.onnx)</translation>
    </message>
    <message>
        <source>TorchScript module (*.pt)</source>
        <translation>TorchScript-Modul (*.pt)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Gewichte (*.safetensors)</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Das Modell speichern</translation>
    </message>
    <message>
        <source>model</source>
        <comment>name of a file</comment>
        <translation>Modell</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln network(s) of “%1” together, as a file for other programs: the mean of their probabilities.</source>
        <translation>
            <numerusform>Das %Ln Netz von „%1“ als Datei für andere Programme.</numerusform>
            <numerusform>Die %Ln Netze von „%1“ zusammen, als Datei für andere Programme: das Mittel ihrer Wahrscheinlichkeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network of “%1”, epoch %2, as a file for other programs.</source>
        <translation>Das Netz von „%1“, Epoche %2, als Datei für andere Programme.</translation>
    </message>
    <message>
        <source>A second file beside it, ending in .json, says how a picture becomes its input and what its numbers mean. For research and teaching only, not for diagnosis.</source>
        <translation>Eine zweite Datei daneben, mit der Endung .json, sagt, wie aus einem Bild die Eingabe wird und was die Zahlen bedeuten. Nur für Forschung und Lehre, nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>Such a file is of one network: export the run of one fold</source>
        <translation>Eine solche Datei ist von einem Netz: Exportieren Sie den Lauf eines Folds</translation>
    </message>
    <message>
        <source>Train the final network</source>
        <translation>Das endgültige Netz trainieren</translation>
    </message>
    <message>
        <source>Patients who examined did not teach. A final network learns from all: the same training anew. It is what is exported then; the scores stay those of the one that was examined.</source>
        <translation>Patienten, die geprüft haben, haben nicht gelehrt. Ein endgültiges Netz lernt von allen: dasselbe Training noch einmal. Dann wird es exportiert; die Werte bleiben die des geprüften.</translation>
    </message>
    <message>
        <source>Takes about as long as the training did. It can be left for later, and gone on with</source>
        <translation>Dauert etwa so lange wie das Training. Es kann für später gelassen und dann fortgesetzt werden</translation>
    </message>
    <message>
        <source>The final network of “%1”, which all have taught, those who examined included, as a file for other programs.</source>
        <translation>Das endgültige Netz von „%1“, das alle gelehrt haben, auch die, die geprüft haben, als Datei für andere Programme.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NeighboursSection</name>
    <message>
        <source>Similar nuclei</source>
        <translation>Ähnliche Kerne</translation>
    </message>
    <message>
        <source>Those of each class that the network finds most like this one: by the angle between what its last layer makes of them. 1 is the same direction.</source>
        <translation>Die Kerne jeder Klasse, die das Netz diesem am ähnlichsten findet: nach dem Winkel zwischen dem, was seine letzte Schicht daraus macht. 1 ist dieselbe Richtung.</translation>
    </message>
    <message>
        <source>Looking at all nuclei</source>
        <translation>Alle Kerne werden angesehen</translation>
    </message>
    <message numerus="yes">
        <source>The network has to look at every nucleus of this run once: %Ln. On the processor that takes a minute or a few for ten thousand; you may go on meanwhile.</source>
        <translation>
            <numerusform>Das Netz muss jeden Kern dieses Laufs einmal ansehen: %Ln. Auf dem Prozessor dauert das für zehntausend eine Minute oder einige; Sie können solange weiterarbeiten.</numerusform>
            <numerusform>Das Netz muss jeden Kern dieses Laufs einmal ansehen: %Ln. Auf dem Prozessor dauert das für zehntausend eine Minute oder einige; Sie können solange weiterarbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find similar nuclei</source>
        <translation>Ähnliche Kerne suchen</translation>
    </message>
    <message>
        <source>Takes a while with many nuclei; what is found is kept with the run. A training that is under way waits meanwhile.</source>
        <translation>Dauert bei vielen Kernen eine Weile; was gefunden wird, bleibt beim Lauf. Ein laufendes Training wartet solange.</translation>
    </message>
    <message numerus="yes">
        <source>The nearest of each class among %1 nuclei; the number is the likeness. The network has not looked at %Ln other(s).</source>
        <translation>
            <numerusform>Die nächsten jeder Klasse unter %1 Kernen; die Zahl ist die Ähnlichkeit. %Ln anderen hat das Netz nicht angesehen.</numerusform>
            <numerusform>Die nächsten jeder Klasse unter %1 Kernen; die Zahl ist die Ähnlichkeit. %Ln andere hat das Netz nicht angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the rest</source>
        <translation>Die übrigen ansehen</translation>
    </message>
    <message>
        <source>What is found is kept with the run. A training that is under way waits meanwhile.</source>
        <translation>Was gefunden wird, bleibt beim Lauf. Ein laufendes Training wartet solange.</translation>
    </message>
    <message>
        <source>The network looks at every nucleus …</source>
        <translation>Das Netz sieht jeden Kern an …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What is done is kept</source>
        <translation>Was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>This nucleus could not be read.</source>
        <translation>Dieser Kern konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The nearest of each class; the number is the likeness.</source>
        <translation>Die nächsten jeder Klasse; die Zahl ist die Ähnlichkeit.</translation>
    </message>
    <message>
        <source>%1, patient %2, likeness %3</source>
        <translation>%1, Patient %2, Ähnlichkeit %3</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NetworkViewPreview</name>
    <message>
        <source>What the network will see</source>
        <translation>Was das Netz sehen wird</translation>
    </message>
    <message>
        <source>examining</source>
        <translation>beim Prüfen</translation>
    </message>
    <message>
        <source>learning: changed by chance, each time anew</source>
        <translation>beim Lernen: zufällig verändert, jedes Mal neu</translation>
    </message>
    <message>
        <source>Nucleus as the network sees it</source>
        <translation>Kern, wie das Netz ihn sieht</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Show other nuclei and draw the changes again</source>
        <translation>Andere Kerne zeigen und die Veränderungen neu ziehen</translation>
    </message>
    <message>
        <source>The middle %1 × %1 pixels, shrunk to %2 × %2.</source>
        <translation>Die mittleren %1 × %1 Pixel, verkleinert auf %2 × %2.</translation>
    </message>
    <message>
        <source>The whole picture, shrunk to %1 × %1 pixels.</source>
        <translation>Das ganze Bild, verkleinert auf %1 × %1 Pixel.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NetworkViewSection</name>
    <message>
        <source>turned</source>
        <translation>gedreht</translation>
    </message>
    <message>
        <source>A nucleus has no up and down</source>
        <translation>Ein Kern hat kein Oben und Unten</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>Nor left and right</source>
        <translation>Auch kein Links und Rechts</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Cut out a little beside the centre</source>
        <translation>Etwas neben der Mitte ausgeschnitten</translation>
    </message>
    <message>
        <source>magnified</source>
        <translation>vergrößert</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Größer oder kleiner</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>As with another lamp or exposure</source>
        <translation>Wie mit anderer Lampe oder Belichtung</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Around the picture&apos;s mean grey</source>
        <translation>Um das mittlere Grau des Bildes</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Paler or stronger colours</source>
        <translation>Blassere oder kräftigere Farben</translation>
    </message>
    <message>
        <source>hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Towards other colours</source>
        <translation>Hin zu anderen Farben</translation>
    </message>
    <message>
        <source>stain</source>
        <translation>Färbung</translation>
    </message>
    <message>
        <source>Stained as another laboratory might have</source>
        <translation>Gefärbt, wie es ein anderes Labor getan hätte</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>Was das Netz sah</translation>
    </message>
    <message>
        <source>The picture as it goes into the network: cut out and shrunk. While learning it is changed at random each time, so that the network learns what does not matter.</source>
        <translation>Das Bild, wie es ins Netz geht: ausgeschnitten und verkleinert. Beim Lernen wird es jedes Mal zufällig verändert, damit das Netz lernt, worauf es nicht ankommt.</translation>
    </message>
    <message>
        <source>Which changes by chance</source>
        <translation>Was sich zufällig ändert</translation>
    </message>
    <message>
        <source>What the recipe changes by chance while learning: all at once, as the network meets it, or one alone</source>
        <translation>Was das Rezept beim Lernen zufällig ändert: alles zugleich, wie das Netz es erlebt, oder eines allein</translation>
    </message>
    <message>
        <source>As when examining</source>
        <translation>Wie beim Prüfen</translation>
    </message>
    <message>
        <source>As while learning, changed by chance</source>
        <translation>Wie beim Lernen, zufällig verändert</translation>
    </message>
    <message>
        <source>Other chances</source>
        <translation>Neu würfeln</translation>
    </message>
    <message>
        <source>Draws the random changes again</source>
        <translation>Zieht die zufälligen Veränderungen noch einmal</translation>
    </message>
    <message>
        <source>all changes together</source>
        <translation>alle Veränderungen zusammen</translation>
    </message>
    <message>
        <source>only: %1</source>
        <comment>a change by chance</comment>
        <translation>nur: %1</translation>
    </message>
    <message>
        <source>First: the middle %1 × %1 pixels, framed above, shrunk to %2 × %2.</source>
        <translation>Zuerst: die mittleren %1 × %1 Pixel, oben umrahmt, verkleinert auf %2 × %2.</translation>
    </message>
    <message>
        <source>First: the whole picture, shrunk to %1 × %1.</source>
        <translation>Zuerst: das ganze Bild, verkleinert auf %1 × %1.</translation>
    </message>
    <message>
        <source>This recipe changes nothing by chance.</source>
        <translation>Dieses Rezept ändert nichts zufällig.</translation>
    </message>
    <message>
        <source>Then as while learning, changed by chance.</source>
        <translation>Dann wie beim Lernen, zufällig verändert.</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>Loch</translation>
    </message>
    <message>
        <source>A black square, so that no single place is relied on</source>
        <translation>Ein schwarzes Quadrat, damit sich das Netz auf keine einzelne Stelle verlässt</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NucleusScatter</name>
    <message>
        <source>Coloured by</source>
        <translation>Gefärbt nach</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>what it was called</source>
        <translation>der Einstufung</translation>
    </message>
    <message>
        <source>right or wrong</source>
        <translation>richtig oder falsch</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw a line around nuclei to see just those below (or drag with Shift; Escape gives up). By keyboard: zoom to them and press Ctrl+A.</source>
        <translation>Ziehen Sie eine Linie um Kerne, um unten nur diese zu sehen (oder ziehen Sie mit der Umschalttaste; Esc bricht ab). Mit der Tastatur: heranzoomen und Strg+A drücken.</translation>
    </message>
    <message>
        <source>Show all points (Home)</source>
        <translation>Alle Punkte zeigen (Pos1)</translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>Alle Punkte zeigen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or PDF, or the numbers as CSV</source>
        <translation>Als PNG, SVG oder PDF speichern oder die Zahlen als CSV</translation>
    </message>
    <message>
        <source>referred to a person</source>
        <translation>einem Menschen überlassen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, called %2 (%3)</source>
        <translation>%1, eingestuft als %2 (%3)</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>weder noch</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::OverviewView</name>
    <message>
        <source>Scores</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>A patient is called by the mean probability of the nuclei, at the same threshold as they are. 95 % intervals: whole patients were drawn by lot 2,000 times.</source>
        <translation>Ein Patient wird nach der mittleren Wahrscheinlichkeit seiner Kerne eingestuft, an derselben Schwelle wie diese. 95-%-Intervalle: Ganze Patienten wurden 2.000-mal ausgelost.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Scores with intervals, matrix, worst patients and how far to believe them, in words to send to somebody</source>
        <translation>Kennzahlen mit Intervallen, Matrix, die schlechtesten Patienten und wie weit man dem glauben darf, in Worten zum Weitergeben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Confusion matrix, %1</source>
        <comment>part of the data</comment>
        <translation>Konfusionsmatrix, %1</translation>
    </message>
    <message>
        <source>Scores, %1</source>
        <comment>part of the data</comment>
        <translation>Kennzahlen, %1</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>score (from–to)</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>By patient: balanced accuracy %1, AUROC %2.</source>
        <translation>Nach Patient: balancierte Genauigkeit %1, AUROC %2.</translation>
    </message>
    <message>
        <source>By patient: balanced accuracy %1.</source>
        <translation>Nach Patient: balancierte Genauigkeit %1.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PackDialog</name>
    <message>
        <source>With the &amp;pictures of the nuclei that it called wrongly</source>
        <translation>Mit den &amp;Bildern der Kerne, die es falsch benannt hat</translation>
    </message>
    <message>
        <source>Pack this run</source>
        <translation>Diesen Lauf packen</translation>
    </message>
    <message>
        <source>“%1” as one file: its scores, calls, curves and network. Who gets it opens it by a double click. It cannot be trained further there.</source>
        <translation>„%1“ als eine Datei: Werte, Zuordnungen, Kurven und Netz. Wer sie bekommt, öffnet sie mit einem Doppelklick. Weitertrainieren lässt sie sich dort nicht.</translation>
    </message>
    <message>
        <source>The pictures of this run have not been located.</source>
        <translation>Die Bilder dieses Laufs sind noch nicht gefunden.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Packs the run as said here.</source>
        <translation>Packt den Lauf wie hier gesagt.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Save the packed run</source>
        <translation>Den gepackten Lauf speichern</translation>
    </message>
    <message>
        <source>Packed run (*.nucleorun)</source>
        <translation>Gepackter Lauf (*.nucleorun)</translation>
    </message>
    <message>
        <source>Under pseudonyms marks, notes and the name of the dataset stay here. The run&apos;s own name and the pictures go along: make sure that they name nobody. Who has the same images could still recognise them.</source>
        <translation>Unter Pseudonymen bleiben Markierungen, Notizen und der Name des Datensatzes hier. Der Name des Laufs und die Bilder gehen mit: Achten Sie darauf, dass sie niemanden nennen. Wer dieselben Bilder hat, könnte sie noch wiedererkennen.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PatientTableModel</name>
    <message>
        <source>%1 of %2, %3</source>
        <comment>right of all, in percent</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>A click shows the nuclei of patient %1 only, with Ctrl those of several patients together; another click all.</source>
        <translation>Ein Klick zeigt nur die Kerne von Patient %1, mit Strg die mehrerer Patienten zusammen; noch ein Klick alle.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>The patient&apos;s own call: the mean probability of its nuclei against the threshold</source>
        <translation>Die Einstufung des Patienten selbst: die mittlere Wahrscheinlichkeit seiner Kerne gegen die Schwelle</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Eingestuft</translation>
    </message>
    <message>
        <source>Nuclei</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>How many of its nuclei were called right</source>
        <translation>Wie viele seiner Kerne richtig eingestuft wurden</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Mean probability of %1 over its nuclei</source>
        <translation>Mittlere Wahrscheinlichkeit von %1 über seine Kerne</translation>
    </message>
    <message>
        <source>Mean P(%1)</source>
        <translation>Mittleres P(%1)</translation>
    </message>
    <message>
        <source>Its nuclei, from the least to the most probable %1, as many as fit</source>
        <translation>Seine Kerne, vom am wenigsten zum am meisten wahrscheinlichen %1, so viele Platz haben</translation>
    </message>
    <message>
        <source>Its nuclei</source>
        <translation>Seine Kerne</translation>
    </message>
    <message>
        <source>Its nuclei, as many as fit</source>
        <translation>Seine Kerne, so viele Platz haben</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PatientsView</name>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Patients, %1</source>
        <comment>part of the data</comment>
        <translation>Patienten, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) called right by the mean probability of their nuclei</source>
        <translation>
            <numerusform>%1 von %Ln Patient nach der mittleren Wahrscheinlichkeit seiner Kerne richtig eingestuft</numerusform>
            <numerusform>%1 von %Ln Patienten nach der mittleren Wahrscheinlichkeit ihrer Kerne richtig eingestuft</numerusform>
        </translation>
    </message>
    <message>
        <source>This dataset names no patients, so nuclei cannot be put together by whom they came from. File names such as UID_12_1_1_all tell the patient.</source>
        <translation>Dieser Datensatz nennt keine Patienten, Kerne lassen sich also nicht nach ihrer Herkunft zusammenfassen. Dateinamen wie UID_12_1_1_all nennen den Patienten.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinAction</name>
    <message>
        <source>&amp;Pin: follow it over the epochs</source>
        <translation>An&amp;heften: über die Epochen verfolgen</translation>
    </message>
    <message>
        <source>Of the run that is open in Results</source>
        <translation>Aus dem Lauf, der unter Ergebnisse geöffnet ist</translation>
    </message>
    <message>
        <source>No more curves can be told apart: unpin one first, in Results, Live</source>
        <translation>Mehr Kurven lassen sich nicht unterscheiden: Lösen Sie zuerst eine, unter Ergebnisse, Live</translation>
    </message>
    <message>
        <source>Draws its probability in Results, Live, and goes on with it after each epoch of a training</source>
        <translation>Zeichnet seine Wahrscheinlichkeit unter Ergebnisse, Live, und führt sie nach jeder Epoche eines Trainings weiter</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinnedNuclei</name>
    <message>
        <source>pin a nucleus</source>
        <translation>einen Kern anheften</translation>
    </message>
    <message>
        <source>unpin a nucleus</source>
        <translation>einen Kern lösen</translation>
    </message>
    <message>
        <source>unpin all nuclei</source>
        <translation>alle Kerne lösen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinnedView</name>
    <message numerus="yes">
        <source>Pin a nucleus to follow it: its probability is drawn here, and goes on after each epoch while a training runs. Up to %Ln can be pinned.</source>
        <translation>
            <numerusform>Heften Sie einen Kern an, um ihn zu verfolgen: Seine Wahrscheinlichkeit wird hier gezeichnet und während eines Trainings nach jeder Epoche weitergeführt. Bis zu %Ln kann angeheftet werden.</numerusform>
            <numerusform>Heften Sie einen Kern an, um ihn zu verfolgen: Seine Wahrscheinlichkeit wird hier gezeichnet und während eines Trainings nach jeder Epoche weitergeführt. Bis zu %Ln können angeheftet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned nuclei</source>
        <translation>Angeheftete Kerne</translation>
    </message>
    <message>
        <source>Arrow keys choose one and draw its curve solid; Delete unpins it</source>
        <translation>Pfeiltasten wählen einen und zeichnen seine Kurve durchgezogen; Entf löst ihn</translation>
    </message>
    <message>
        <source>Probability of the pinned nuclei over the epochs</source>
        <translation>Wahrscheinlichkeit der angehefteten Kerne über die Epochen</translation>
    </message>
    <message>
        <source>Pin the selected nucleus</source>
        <translation>Den ausgewählten Kern anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>The one that is chosen in the list</source>
        <translation>Den in der Liste gewählten</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Alle lösen</translation>
    </message>
    <message>
        <source>%1 · P(%2) %3 in training</source>
        <comment>class · probability of the positive class</comment>
        <translation>%1 · P(%2) %3 im Training</translation>
    </message>
    <message>
        <source>%1 · P(%2) %3</source>
        <comment>class · probability of the positive class</comment>
        <translation>%1 · P(%2) %3</translation>
    </message>
    <message>
        <source>%1 · after the first epoch</source>
        <comment>class · when there is more to be said</comment>
        <translation>%1 · nach der ersten Epoche</translation>
    </message>
    <message>
        <source>%1 · not examined while training</source>
        <comment>class · a nucleus of the test part, or left out</comment>
        <translation>%1 · beim Trainieren nicht geprüft</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>probability of a class</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>No more curves can be told apart: unpin one first</source>
        <translation>Mehr Kurven lassen sich nicht unterscheiden: Lösen Sie zuerst eine</translation>
    </message>
    <message>
        <source>Follow this nucleus: its probability is drawn anew after each epoch</source>
        <translation>Diesen Kern verfolgen: Seine Wahrscheinlichkeit wird nach jeder Epoche neu gezeichnet</translation>
    </message>
    <message>
        <source>its own class</source>
        <translation>eigene Klasse</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PlaceStep</name>
    <message>
        <source>Training needs to know of each image what it shows and whom it is from. Where your files tell that, in the names of folders, in their own names or in a table, you say here once; nothing is moved or changed.</source>
        <translation>Zum Trainieren muss von jedem Bild bekannt sein, was es zeigt und von wem es stammt. Wo Ihre Dateien das sagen, in den Namen von Ordnern, in ihren eigenen Namen oder in einer Tabelle, geben Sie hier einmal an; nichts wird verschoben oder verändert.</translation>
    </message>
    <message>
        <source>Folder or archive of the images</source>
        <translation>Ordner oder Archiv der Bilder</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archiv …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The folder of your images</source>
        <translation>Der Ordner Ihrer Bilder</translation>
    </message>
    <message>
        <source>The archive of your images</source>
        <translation>Das Archiv Ihrer Bilder</translation>
    </message>
    <message>
        <source>Archives and descriptions (*.zip *.json)</source>
        <translation>Archive und Beschreibungen (*.zip *.json)</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Die Ordner werden durchgesehen …</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) found.</source>
        <translation>
            <numerusform>%n Bild ist da.</numerusform>
            <numerusform>%n Bilder sind da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read.</source>
        <translation>
            <numerusform>%n weiteres ist nicht lesbar.</numerusform>
            <numerusform>%n weitere sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) beside them.</source>
        <translation>
            <numerusform>%n Tabelle liegt dabei.</numerusform>
            <numerusform>%n Tabellen liegen dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>A description is there already: go on to look at it or to change it.</source>
        <translation>Eine Beschreibung ist schon da: gehen Sie weiter, um sie anzusehen oder zu ändern.</translation>
    </message>
    <message>
        <source>The description that lies there cannot be used; saving replaces it.</source>
        <translation>Die Beschreibung, die dort liegt, ist nicht verwendbar; Speichern ersetzt sie.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PlantPanel</name>
    <message>
        <source>For the teacher</source>
        <translation>Für die Lehrkraft</translation>
    </message>
    <message>
        <source>Plant it in a copy</source>
        <translation>In einer Kopie verstecken</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>What to plant</source>
        <translation>Was versteckt wird</translation>
    </message>
    <message>
        <source>Surprise: by chance</source>
        <translation>Überraschung: der Zufall entscheidet</translation>
    </message>
    <message>
        <source>Another stain</source>
        <translation>Eine andere Färbung</translation>
    </message>
    <message>
        <source>Stronger JPEG compression</source>
        <translation>Stärkere JPEG-Kompression</translation>
    </message>
    <message>
        <source>Another size of the image</source>
        <translation>Eine andere Größe des Bildes</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Gar nichts</translation>
    </message>
    <message>
        <source>Copies the images, plants the cue in nine of ten leukaemic ones, seals what it was, and opens the copy</source>
        <translation>Kopiert die Bilder, versteckt den Hinweis in neun von zehn leukämischen, versiegelt, was es war, und öffnet die Kopie</translation>
    </message>
    <message>
        <source>Opens the seal and says what was planted</source>
        <translation>Öffnet das Siegel und sagt, was versteckt war</translation>
    </message>
    <message>
        <source>The open images are a copy in which something may be planted. What it is, is sealed.</source>
        <translation>Die geöffneten Bilder sind eine Kopie, in der etwas versteckt sein kann. Was es ist, ist versiegelt.</translation>
    </message>
    <message>
        <source>Nothing is planted in these images yet. Plant something while the students look away; the copy opens by itself.</source>
        <translation>In diesen Bildern ist noch nichts versteckt. Verstecken Sie etwas, während die Lernenden wegsehen; die Kopie öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>Run the lesson first, with a prediction</source>
        <translation>Lassen Sie zuerst die Lektion laufen, mit einer Vorhersage</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PointCurve</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>Every threshold at once: how many are found against how many false alarms that costs. The ring is where the network calls now; a click on the curve moves it there and shows the nuclei around it. The dotted line is guessing.</source>
        <translation>Alle Schwellen auf einmal: wie viele gefunden werden, gegen die Fehlalarme, die das kostet. Der Ring ist, wo das Netz jetzt einstuft; ein Klick auf die Kurve verschiebt ihn dorthin und zeigt die Kerne ringsum. Die gepunktete Linie ist Raten.</translation>
    </message>
    <message>
        <source>Precision-recall curve</source>
        <translation>Precision-Recall-Kurve</translation>
    </message>
    <message>
        <source>Every threshold at once: how many of the positive calls are right against how many positive nuclei are found. It depends on how common they are here. A click on the curve moves the ring and shows the nuclei around it.</source>
        <translation>Alle Schwellen auf einmal: wie viele der positiven Einstufungen richtig sind, gegen den Anteil der gefundenen positiven Kerne. Sie hängt davon ab, wie häufig diese hier sind. Ein Klick auf die Kurve verschiebt den Ring und zeigt die Kerne ringsum.</translation>
    </message>
    <message>
        <source>ROC, positive: %1</source>
        <translation>ROC, positiv: %1</translation>
    </message>
    <message>
        <source>PR, positive: %1</source>
        <comment>precision and recall</comment>
        <translation>PR, positiv: %1</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>%1 found (recall)</source>
        <translation>%1 gefunden (Recall)</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 calls right</source>
        <translation>%1-Einstufungen richtig</translation>
    </message>
    <message>
        <source>positive: %1</source>
        <translation>positiv: %1</translation>
    </message>
    <message>
        <source>ROC, %1 against all others</source>
        <translation>ROC, %1 gegen alle anderen</translation>
    </message>
    <message>
        <source>PR, %1 against all others</source>
        <comment>precision and recall</comment>
        <translation>PR, %1 gegen alle anderen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PredictionBrowser</name>
    <message>
        <source>Show all nuclei again</source>
        <translation>Wieder alle Kerne zeigen</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Show the nuclei of one patient only</source>
        <translation>Nur die Kerne eines Patienten zeigen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters that were given a name: they are kept with the run</source>
        <translation>Benannte Filter: Sie bleiben beim Lauf</translation>
    </message>
    <message>
        <source>Search name…</source>
        <translation>Name suchen …</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Name suchen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>schlechteste zuerst</translation>
    </message>
    <message>
        <source>By loss: how wrong, and how sure of it</source>
        <translation>Nach Verlust: wie falsch, und wie sicher dabei</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>beste zuerst</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>unsicherste zuerst</translation>
    </message>
    <message>
        <source>By the probability of the class that it is called</source>
        <translation>Nach der Wahrscheinlichkeit der Klasse, als die er eingestuft ist</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>sicherste zuerst</translation>
    </message>
    <message>
        <source>surest positive first</source>
        <translation>sicher positive zuerst</translation>
    </message>
    <message>
        <source>By the probability of the positive class</source>
        <translation>Nach der Wahrscheinlichkeit der positiven Klasse</translation>
    </message>
    <message>
        <source>learnt last first</source>
        <translation>zuletzt gelernte zuerst</translation>
    </message>
    <message>
        <source>By the epoch in which it was first called right, by the class most probable then; before them what never was</source>
        <translation>Nach der Epoche, in der er zuerst richtig eingestuft wurde, nach der damals wahrscheinlichsten Klasse; davor, was es nie wurde</translation>
    </message>
    <message>
        <source>most wavering first</source>
        <translation>schwankendste zuerst</translation>
    </message>
    <message>
        <source>By how often the call changed over the epochs</source>
        <translation>Danach, wie oft sich die Einstufung über die Epochen änderte</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save what is shown as a table, or its pictures as a contact sheet</source>
        <translation>Das Gezeigte als Tabelle speichern oder seine Bilder als Kontaktbogen</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>&amp;Tabelle als CSV …</translation>
    </message>
    <message>
        <source>A row a nucleus that is shown, in this order</source>
        <translation>Eine Zeile je gezeigtem Kern, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Contact sheet…</source>
        <translation>&amp;Kontaktbogen …</translation>
    </message>
    <message>
        <source>The pictures that are selected, or all that are shown, on pages to print: PDF or PNG</source>
        <translation>Die ausgewählten Bilder, oder alle gezeigten, auf Seiten zum Drucken: PDF oder PNG</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>all patients</source>
        <translation>alle Patienten</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PredictionTableModel</name>
    <message>
        <source>left to a person</source>
        <translation>einem Menschen überlassen</translation>
    </message>
    <message>
        <source>never</source>
        <comment>called right in no epoch</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>Mit Vorsicht</translation>
    </message>
    <message>
        <source>Nucleus</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Eingestuft</translation>
    </message>
    <message>
        <source>First right</source>
        <comment>epoch in which the nucleus was first called right</comment>
        <translation>Zuerst richtig</translation>
    </message>
    <message>
        <source>Call changes</source>
        <comment>how often over the epochs</comment>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>Seen in training, unlike the training images, or masked here: read such calls with care.</source>
        <translation>Im Training gesehen, anders als die Trainingsbilder oder hier freigestellt: Lesen Sie solche Einstufungen mit Vorsicht.</translation>
    </message>
    <message>
        <source>How wrong, and how sure of it: 0 is perfect, above 0.69 is on the wrong side for two classes.</source>
        <translation>Wie falsch, und wie sicher dabei: 0 ist fehlerfrei, über 0,69 liegt bei zwei Klassen auf der falschen Seite.</translation>
    </message>
    <message>
        <source>The epoch in which the network first called this nucleus rightly, by the class that it found most probable. What is learnt late, or never, is hard, or its label is doubtful.</source>
        <translation>Die Epoche, in der das Netz diesen Kern zuerst richtig einstufte, nach der Klasse, die es am wahrscheinlichsten fand. Was spät oder nie gelernt wird, ist schwer, oder sein Label ist zweifelhaft.</translation>
    </message>
    <message>
        <source>In how many epochs the network called this nucleus otherwise than in the epoch before. The network wavers about nuclei that lie between the classes.</source>
        <translation>In wie vielen Epochen das Netz diesen Kern anders einstufte als in der Epoche davor. Das Netz schwankt bei Kernen, die zwischen den Klassen liegen.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PreviewTableModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Left out, because</source>
        <translation>Ausgelassen, weil</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ProbabilityBar</name>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class, probability</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ProbabilityHistogram</name>
    <message>
        <source>Histogram of probabilities</source>
        <translation>Histogramm der Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Probability of %1 from %2 to %3: %4 %1 and %5 %6 nuclei</source>
        <translation>Wahrscheinlichkeit von %1 von %2 bis %3: %4 %1- und %5 %6-Kerne</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 oben</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 unten</translation>
    </message>
    <message>
        <source>Click to see just these nuclei. Heights are square roots, so that few are seen too.</source>
        <translation>Klicken Sie, um nur diese Kerne zu sehen. Die Höhen sind Quadratwurzeln, damit man auch wenige sieht.</translation>
    </message>
    <message>
        <source>Probability of %1 from %2 to %3: %4 %1 and %5 other nuclei</source>
        <translation>Wahrscheinlichkeit von %1 von %2 bis %3: %4 %1- und %5 andere Kerne</translation>
    </message>
    <message>
        <source>all others below</source>
        <translation>alle anderen unten</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuestionPanel</name>
    <message>
        <source>What do you expect?</source>
        <translation>Was erwarten Sie?</translation>
    </message>
    <message>
        <source>Predicted before it was run; it stands.</source>
        <translation>Vorhergesagt, bevor es lief; es gilt.</translation>
    </message>
    <message>
        <source>Say it before anything is trained: what one predicted wrongly stays in mind.</source>
        <translation>Sagen Sie es, bevor etwas trainiert wird: Was man falsch vorhergesagt hat, bleibt im Gedächtnis.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueueModel</name>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>fertig: %1</translation>
    </message>
    <message>
        <source>broken off; goes first</source>
        <translation>abgebrochen; kommt zuerst</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <extracomment>how a training is split, and the number that lots are drawn from</extracomment>
        <translation>%1, Startwert %2</translation>
    </message>
    <message>
        <source>waits, next</source>
        <translation>wartet, als nächstes</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>waits for its images, which are no longer at %1</source>
        <translation>wartet auf seine Bilder, die nicht mehr in %1 sind</translation>
    </message>
    <message>
        <source>final network, epoch %1 of %2</source>
        <translation>endgültiges Netz, Epoche %1 von %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueueOffer</name>
    <message>
        <source>The training “%1” was broken off when the program ended.</source>
        <translation>Das Training „%1“ wurde mit dem Ende des Programms abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait in the queue.</source>
        <translation>
            <numerusform>%Ln Training wartet in der Warteschlange.</numerusform>
            <numerusform>%Ln Trainings warten in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>One training after the other, until none waits; one that fails stops nothing</source>
        <translation>Ein Training nach dem anderen, bis keines mehr wartet; eines, das scheitert, hält nichts auf</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>a training that was broken off: it is not to be gone on with</extracomment>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>It is not offered again. Its run stays on the Compare page, where it can go on later.</source>
        <translation>Es wird nicht wieder angeboten. Der Lauf bleibt auf der Seite Vergleich, wo er später weitergehen kann.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueuePanel</name>
    <message>
        <source>Queue of trainings</source>
        <translation>Warteschlange der Trainings</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Show the queue of trainings</source>
        <translation>Die Warteschlange der Trainings zeigen</translation>
    </message>
    <message>
        <source>The list of trainings that wait, to be put into another order</source>
        <translation>Die Liste der wartenden Trainings, zum Umordnen</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>Fortschritt der ganzen Warteschlange</translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation>Beendete ausblenden</translation>
    </message>
    <message>
        <source>Takes it out of this list; the runs stay on the Compare page</source>
        <translation>Nimmt sie aus dieser Liste; die Läufe bleiben auf der Seite Vergleich</translation>
    </message>
    <message>
        <source>Trainings of the queue, the next one first</source>
        <translation>Trainings der Warteschlange, das nächste zuerst</translation>
    </message>
    <message>
        <source>Drag a waiting training to another place, or press Alt+Up and Alt+Down; Delete takes it out. Enter shows the results of one that has ended.</source>
        <translation>Ziehen Sie ein wartendes Training an eine andere Stelle, oder drücken Sie Alt+Auf und Alt+Ab; Entf nimmt es heraus. Die Eingabetaste zeigt die Ergebnisse eines beendeten.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Its turn comes before that of the one above it (Alt+Up)</source>
        <translation>Kommt vor dem darüber an die Reihe (Alt+Auf)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Its turn comes after that of the one below it (Alt+Down)</source>
        <translation>Kommt nach dem darunter an die Reihe (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Writing down %Ln training(s)…</source>
        <translation>
            <numerusform>%Ln Training wird aufgeschrieben …</numerusform>
            <numerusform>%Ln Trainings werden aufgeschrieben …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>trainings</comment>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait</source>
        <translation>
            <numerusform>%Ln Training wartet</numerusform>
            <numerusform>%Ln Trainings warten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was broken off</source>
        <translation>„%1“ wurde abgebrochen</translation>
    </message>
    <message>
        <source>held after the one under way</source>
        <translation>angehalten nach dem laufenden</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>What is under way goes on; no other training begins after it</source>
        <translation>Was läuft, läuft weiter; danach beginnt kein anderes Training</translation>
    </message>
    <message>
        <source>One training after the other, until none waits; one that fails stops nothing</source>
        <translation>Ein Training nach dem anderen, bis keines mehr wartet; eines, das scheitert, hält nichts auf</translation>
    </message>
    <message>
        <source>Takes it out of the queue (Delete); Undo puts it back</source>
        <translation>Nimmt es aus der Warteschlange (Entf); Rückgängig stellt es zurück</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>time, of all trainings</comment>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Locate images…</source>
        <translation>Bilder suchen …</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <translation>In einem Ordner …</translation>
    </message>
    <message>
        <source>In an archive…</source>
        <translation>In einem Archiv …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) lack their images</source>
        <translation>
            <numerusform>%Ln Training fehlen die Bilder</numerusform>
            <numerusform>%Ln Trainings fehlen die Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the images lie now that were at %1; it is remembered on this machine</source>
        <translation>Wo die Bilder jetzt liegen, die in %1 waren; auf diesem Rechner wird es behalten</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuizPage</name>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Leave the quiz</source>
        <translation>Das Quiz verlassen</translation>
    </message>
    <message>
        <source>You see nuclei without their names and classes. Say of each what you would call it, and how sure you are. At the end you read how you did, against the labels and against the network.</source>
        <translation>Sie sehen Kerne ohne ihre Namen und Klassen. Sagen Sie zu jedem, wie Sie ihn einstufen würden und wie sicher Sie sind. Am Ende lesen Sie, wie Sie abgeschnitten haben, gegen die Labels und gegen das Netz.</translation>
    </message>
    <message>
        <source>Nuclei to ask about</source>
        <translation>Kerne, nach denen gefragt wird</translation>
    </message>
    <message>
        <source>How many nuclei</source>
        <translation>Wie viele Kerne</translation>
    </message>
    <message>
        <source>As many of each class as there are</source>
        <translation>Von jeder Klasse so viele, wie es gibt</translation>
    </message>
    <message>
        <source> nuclei</source>
        <translation> Kerne</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Your answers so far were kept</source>
        <translation>Ihre bisherigen Antworten wurden behalten</translation>
    </message>
    <message>
        <source>The nucleus to judge</source>
        <translation>Der zu beurteilende Kern</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>To the nucleus before (Backspace)</source>
        <translation>Zum vorigen Kern (Rücktaste)</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt abschließen</translation>
    </message>
    <message>
        <source>Scores what you have answered so far (Escape)</source>
        <translation>Wertet, was Sie bisher beantwortet haben (Esc)</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Wie sicher sind Sie?</translation>
    </message>
    <message>
        <source>1 guessed</source>
        <translation>1 geraten</translation>
    </message>
    <message>
        <source>2 unsure</source>
        <translation>2 unsicher</translation>
    </message>
    <message>
        <source>3 rather sure</source>
        <translation>3 eher sicher</translation>
    </message>
    <message>
        <source>4 sure</source>
        <translation>4 sicher</translation>
    </message>
    <message>
        <source>5 certain</source>
        <translation>5 ganz sicher</translation>
    </message>
    <message>
        <source>Completes the answer (key %1)</source>
        <translation>Schließt die Antwort ab (Taste %1)</translation>
    </message>
    <message>
        <source>validation part of “%1”, against its network</source>
        <translation>Validierungsteil von „%1“, gegen sein Netz</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>alle von %1</translation>
    </message>
    <message numerus="yes">
        <source>Go on: %1 of %Ln answered</source>
        <translation>
            <numerusform>Weiter: %1 von %Ln beantwortet</numerusform>
            <numerusform>Weiter: %1 von %Ln beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a class and the key that calls a nucleus so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nucleus %1 of %2</source>
        <translation>Kern %1 von %2</translation>
    </message>
    <message>
        <source>This picture cannot be read. Guess.</source>
        <translation>Dieses Bild ist nicht lesbar. Raten Sie.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuizSummaryView</name>
    <message>
        <source>How you did</source>
        <translation>Wie Sie abgeschnitten haben</translation>
    </message>
    <message>
        <source>Another quiz</source>
        <translation>Noch ein Quiz</translation>
    </message>
    <message>
        <source>Sure and right</source>
        <translation>Sicher und richtig</translation>
    </message>
    <message>
        <source>Who is well calibrated is right as often as they are sure: guesses half of the time for two classes, “certain” always.</source>
        <translation>Wer gut kalibriert ist, liegt so oft richtig, wie er sicher ist: bei zwei Klassen geraten in der Hälfte der Fälle, „ganz sicher“ immer.</translation>
    </message>
    <message>
        <source>Nuclei that you got wrong</source>
        <translation>Kerne, bei denen Sie falsch lagen</translation>
    </message>
    <message numerus="yes">
        <source>You called %1 of %Ln nuclei right (%2)</source>
        <translation>
            <numerusform>Sie haben %1 von %Ln Kern richtig eingestuft (%2)</numerusform>
            <numerusform>Sie haben %1 von %Ln Kernen richtig eingestuft (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few nuclei that stands for anything from %1 to %2.</source>
        <translation>Bei so wenigen Kernen steht das für alles von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln patient(s).</source>
        <comment>what was called right</comment>
        <translation>
            <numerusform>%1, von %Ln Patient.</numerusform>
            <numerusform>%1, von %Ln Patienten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of its own</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>The network called %1 of the same %Ln right (%2).</source>
        <translation>
            <numerusform>Das Netz hat %1 von denselben %Ln richtig eingestuft (%2).</numerusform>
            <numerusform>Das Netz hat %1 von denselben %Ln richtig eingestuft (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and the network said the same of %Ln nuclei, and were both wrong on %1.</source>
        <translation>
            <numerusform>Sie und das Netz sagten bei %Ln Kern dasselbe und lagen bei %1 beide falsch.</numerusform>
            <numerusform>Sie und das Netz sagten bei %Ln Kernen dasselbe und lagen bei %1 beide falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You knew better on %Ln nuclei.</source>
        <translation>
            <numerusform>Bei %Ln Kern wussten Sie es besser.</numerusform>
            <numerusform>Bei %Ln Kernen wussten Sie es besser.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were as sure as you were right.</source>
        <translation>Sie waren so sicher, wie Sie richtig lagen.</translation>
    </message>
    <message>
        <source>You were surer than right: as if you expected %1 right.</source>
        <translation>Sie waren sicherer, als Sie richtig lagen: als hätten Sie %1 richtige erwartet.</translation>
    </message>
    <message>
        <source>You were better than you thought: as if you expected %1 right.</source>
        <translation>Sie waren besser, als Sie dachten: als hätten Sie %1 richtige erwartet.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Sie sagten</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>1 guessed</source>
        <translation>1 geraten</translation>
    </message>
    <message>
        <source>2 unsure</source>
        <translation>2 unsicher</translation>
    </message>
    <message>
        <source>3 rather sure</source>
        <translation>3 eher sicher</translation>
    </message>
    <message>
        <source>4 sure</source>
        <translation>4 sicher</translation>
    </message>
    <message>
        <source>5 certain</source>
        <translation>5 ganz sicher</translation>
    </message>
    <message>
        <source>You answered nothing yet.</source>
        <translation>Sie haben noch nichts beantwortet.</translation>
    </message>
    <message>
        <source>You got none wrong.</source>
        <translation>Sie lagen bei keinem falsch.</translation>
    </message>
    <message numerus="yes">
        <source>You got %Ln wrong, the surest first. Each shows the class it has.</source>
        <translation>
            <numerusform>Bei %Ln lagen Sie falsch, der sicherste zuerst. Jeder zeigt seine Klasse.</numerusform>
            <numerusform>Bei %Ln lagen Sie falsch, die sichersten zuerst. Jeder zeigt seine Klasse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ReportDialog</name>
    <message>
        <source>&amp;Pictures of the worst mistakes, and where the network looked</source>
        <translation>&amp;Bilder der schlimmsten Fehler, und wohin das Netz schaute</translation>
    </message>
    <message>
        <source>Writes the report, without a display.</source>
        <translation>Schreibt den Bericht, ohne Anzeige.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Needs the pictures at their place, and a few seconds of the network&apos;s time</source>
        <translation>Braucht die Bilder an ihrem Ort und ein paar Sekunden Zeit des Netzes</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>There is nothing to report yet: no epoch is finished.</source>
        <translation>Es gibt noch nichts zu berichten: Keine Epoche ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Calls are positive from a probability of %1 on and left to a person from %2 on, as set under Threshold.</source>
        <translation>Positiv eingestuft wird ab einer Wahrscheinlichkeit von %1, einem Menschen überlassen ab %2, wie unter Schwelle eingestellt.</translation>
    </message>
    <message>
        <source>Calls are positive from a probability of %1 on, as set under Threshold.</source>
        <translation>Positiv eingestuft wird ab einer Wahrscheinlichkeit von %1, wie unter Schwelle eingestellt.</translation>
    </message>
    <message>
        <source>What “%1” says, to be printed or passed on: what was asked, who examined, the scores and how far to believe them on the first page; then how it was done, curves, patients, mistakes, and which items of reporting checklists are answered. In the language of this window. For research and teaching only, not for diagnosis.</source>
        <translation>Was „%1“ sagt, zum Drucken oder Weitergeben: was gefragt war, wer prüfte, die Kennzahlen und wie weit man ihnen glauben darf, auf der ersten Seite; danach, wie es gemacht wurde, Kurven, Patienten, Fehler und welche Punkte von Berichts-Checklisten beantwortet sind. In der Sprache dieses Fensters. Nur für Forschung und Lehre, nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>report</source>
        <comment>name of a file</comment>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsHeader</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Validation: nuclei the network was examined on. Training: nuclei it learnt from, changed by chance, as it saw them then.</source>
        <translation>Validierung: Kerne, an denen das Netz geprüft wurde. Training: Kerne, von denen es gelernt hat, zufällig verändert, wie es sie damals sah.</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>training pass (augmented)</source>
        <translation>Trainingsdurchgang (augmentiert)</translation>
    </message>
    <message>
        <source>Evaluates the best epoch of this run on all nuclei of its dataset that it did not learn from, each called by its most probable class.</source>
        <translation>Wertet die beste Epoche dieses Laufs an allen Kernen seines Datensatzes aus, von denen er nicht gelernt hat, jeder nach seiner wahrscheinlichsten Klasse eingestuft.</translation>
    </message>
    <message>
        <source>Export model…</source>
        <translation>Modell exportieren …</translation>
    </message>
    <message>
        <source>The trained network as a file for other programs: ONNX, TorchScript, or its weights alone</source>
        <translation>Das trainierte Netz als Datei für andere Programme: ONNX, TorchScript oder nur seine Gewichte</translation>
    </message>
    <message>
        <source>Every call, score and patient on this page is at this threshold. Click to go back to 0.5, where the network calls by itself.</source>
        <translation>Jede Einstufung, Kennzahl und jeder Patient auf dieser Seite gilt bei dieser Schwelle. Klicken Sie, um zu 0,5 zurückzukehren, wo das Netz von sich aus einstuft.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>What this run says as a document to be printed or passed on: PDF, or one HTML file</source>
        <translation>Was dieser Lauf sagt, als Dokument zum Drucken oder Weitergeben: PDF oder eine HTML-Datei</translation>
    </message>
    <message>
        <source>To a person from %1 to %2 · back to 0.5</source>
        <translation>An einen Menschen von %1 bis %2 · zurück zu 0,5</translation>
    </message>
    <message>
        <source>Threshold %1 · back to 0.5</source>
        <translation>Schwelle %1 · zurück zu 0,5</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>Testteil</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s)</source>
        <translation>
            <numerusform>%1 von %Ln Patient</numerusform>
            <numerusform>%1 von %Ln Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln independent)</source>
        <comment>nuclei of so many patients</comment>
        <translation>
            <numerusform>%1 (%Ln unabhängiger)</numerusform>
            <numerusform>%1 (%Ln unabhängige)</numerusform>
        </translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>Noch keine Epoche ist abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these patients share identical images. They are linked: they stay together when data are split, and intervals count them as one.</source>
        <translation>Einige dieser Patienten haben identische Bilder gemeinsam. Sie sind verknüpft: Beim Aufteilen bleiben sie zusammen, und in Intervallen zählen sie als einer.</translation>
    </message>
    <message>
        <source>Nobody examined: the network learned from all. Classify asks it about others.</source>
        <translation>Niemand hat geprüft: Das Netz hat von allen gelernt. Klassifizieren fragt es nach anderen.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsPage</name>
    <message>
        <source>The pictures of this run are not open: everything but the pictures works.</source>
        <translation>Die Bilder dieses Laufs sind nicht geöffnet: Alles außer den Bildern funktioniert.</translation>
    </message>
    <message>
        <source>Ways of looking at the results</source>
        <translation>Arten, die Ergebnisse anzusehen</translation>
    </message>
    <message>
        <source>Results shows what a trained network says about every nucleus, its mistakes first.
Train one, or open an earlier run.</source>
        <translation>Ergebnisse zeigt, was ein trainiertes Netz über jeden Kern sagt, die Fehler zuerst.
Trainieren Sie eines, oder öffnen Sie einen früheren Lauf.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Trainieren …</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Einen Lauf öffnen …</translation>
    </message>
    <message>
        <source>run “%1”</source>
        <translation>Lauf „%1“</translation>
    </message>
    <message>
        <source>Locate its folder…</source>
        <translation>Seinen Ordner suchen …</translation>
    </message>
    <message>
        <source>Locate its archive…</source>
        <translation>Sein Archiv suchen …</translation>
    </message>
    <message>
        <source>Where the dataset of this run lies now; it is remembered on this machine</source>
        <translation>Wo der Datensatz dieses Laufs jetzt liegt; auf diesem Rechner wird es behalten</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsView</name>
    <message>
        <source>validation part</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>training pass</source>
        <translation>Trainingsdurchgang</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>Testteil</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ReviewActions</name>
    <message>
        <source>&amp;Walk through mistakes</source>
        <translation>Durch die &amp;Fehler gehen</translation>
    </message>
    <message>
        <source>Shows what the open run called wrong, the worst first; the arrow keys go from one to the next</source>
        <translation>Zeigt, was der geöffnete Lauf falsch einstufte, die schlimmsten zuerst; die Pfeiltasten gehen weiter</translation>
    </message>
    <message>
        <source>&amp;Quiz…</source>
        <translation>&amp;Quiz …</translation>
    </message>
    <message>
        <source>Judge nuclei yourself, without their names and classes, and see how you did</source>
        <translation>Beurteilen Sie selbst Kerne, ohne ihre Namen und Klassen, und sehen Sie, wie Sie abschneiden</translation>
    </message>
    <message>
        <source>Label &amp;doubtful</source>
        <translation>Label &amp;zweifelhaft</translation>
    </message>
    <message>
        <source>&amp;Poor image</source>
        <translation>&amp;Schlechtes Bild</translation>
    </message>
    <message>
        <source>&amp;Interesting</source>
        <translation>&amp;Interessant</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>It &amp;looks like</source>
        <translation>Es &amp;sieht aus wie</translation>
    </message>
    <message>
        <source>&amp;Import marks…</source>
        <translation>Markierungen &amp;importieren …</translation>
    </message>
    <message>
        <source>Adds another reviewer&apos;s marks, from a CSV table or a file of marks; the later one wins</source>
        <translation>Fügt die Markierungen anderer Begutachter hinzu, aus einer CSV-Tabelle oder einer Datei mit Markierungen; die spätere gewinnt</translation>
    </message>
    <message>
        <source>&amp;Export marks…</source>
        <translation>Markierungen &amp;exportieren …</translation>
    </message>
    <message>
        <source>All marks of this dataset, as a CSV table</source>
        <translation>Alle Markierungen dieses Datensatzes als CSV-Tabelle</translation>
    </message>
    <message>
        <source>Marks to add</source>
        <translation>Hinzuzufügende Markierungen</translation>
    </message>
    <message>
        <source>Marks (*.csv *.json)</source>
        <translation>Markierungen (*.csv *.json)</translation>
    </message>
    <message>
        <source>Save the marks</source>
        <translation>Die Markierungen speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Begutachtung</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Notiz (N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Begutachter</translation>
    </message>
    <message>
        <source>Marks carry the name of who made them; each reviewer has marks of their own</source>
        <translation>Markierungen tragen den Namen dessen, der sie gesetzt hat; alle haben ihre eigenen</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>Interessant</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>a mark, its key, what it is for</extracomment>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a class, the key that says it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You would call it %1 (%2)</source>
        <comment>class, key</comment>
        <translation>Sie würden ihn als %1 einstufen (%2)</translation>
    </message>
    <message>
        <source> (looks like %1)</source>
        <translation> (sieht aus wie %1)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a reviewer, and what they said of this nucleus</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mark as: %1</source>
        <extracomment>a step of undoing; the mark in lower case</extracomment>
        <translation>markieren als: %1</translation>
    </message>
    <message>
        <source>unmark: %1</source>
        <translation>Markierung aufheben: %1</translation>
    </message>
    <message>
        <source>say what it looks like</source>
        <translation>sagen, wonach er aussieht</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>eine Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RuleEditor</name>
    <message>
        <source>Earlier: where several rules tell the same, the first counts</source>
        <translation>Früher: wo mehrere Regeln dasselbe nennen, gilt die erste</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Rule %1: a folder&apos;s name</source>
        <translation>Regel %1: Name eines Ordners</translation>
    </message>
    <message>
        <source>Rule %1: a pattern in the path</source>
        <translation>Regel %1: Muster im Pfad</translation>
    </message>
    <message>
        <source>Rule %1: a table</source>
        <translation>Regel %1: Tabelle</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>die Klasse</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>den Patienten</translation>
    </message>
    <message>
        <source>the fold</source>
        <translation>den Fold</translation>
    </message>
    <message>
        <source>1: the folder that holds the image; 2: the one around that</source>
        <translation>1: der Ordner, in dem das Bild liegt; 2: der darüber</translation>
    </message>
    <message>
        <source>It tells</source>
        <translation>Er nennt</translation>
    </message>
    <message>
        <source>Levels above the image</source>
        <translation>Stufen über dem Bild</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), looked for in the path below the folder. What stands in a named group is the class, the patient or the fold.</source>
        <translation>Ein regulärer Ausdruck (PCRE2), der im Pfad unterhalb des Ordners gesucht wird. Was in einer benannten Gruppe steht, ist die Klasse, der Patient oder der Fold.</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Einfügen:</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>A part of the path without _ and /: %1</source>
        <translation>Ein Teil des Pfades ohne _ und /: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>A table (CSV) that lies elsewhere</source>
        <translation>Eine Tabelle (CSV), die woanders liegt</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The column that names the images, by path or by name. None: each row is of a patient, whom an earlier rule tells</source>
        <translation>Die Spalte, die die Bilder nennt, mit Pfad oder Namen. Keine: jede Zeile gehört zu einem Patienten, den eine frühere Regel nennt</translation>
    </message>
    <message>
        <source>The column of the classes</source>
        <translation>Die Spalte der Klassen</translation>
    </message>
    <message>
        <source>The column of the patients</source>
        <translation>Die Spalte der Patienten</translation>
    </message>
    <message>
        <source>The column of the folds</source>
        <translation>Die Spalte der Folds</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Eine Tabelle wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>none: rows are of patients</source>
        <translation>keine: Zeilen sind von Patienten</translation>
    </message>
    <message>
        <source>not told here</source>
        <translation>hier nicht genannt</translation>
    </message>
    <message>
        <source>There is no table beside the images: choose one.</source>
        <translation>Neben den Bildern liegt keine Tabelle: wählen Sie eine.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Wird ausprobiert …</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>Klasse: %1</translation>
    </message>
    <message>
        <source>Patient: %1</source>
        <translation>Patient: %1</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Fold: %1</translation>
    </message>
    <message numerus="yes">
        <source>It tells something of %n image(s).</source>
        <translation>
            <numerusform>Sie sagt etwas über %n Bild.</numerusform>
            <numerusform>Sie sagt etwas über %n Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n verschiedener</numerusform>
            <numerusform>%n verschiedene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RulesStep</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add a rule about:</source>
        <translation>Eine Regel hinzufügen über:</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The name of a folder above the image tells class, patient or fold</source>
        <translation>Der Name eines Ordners über dem Bild nennt Klasse, Patient oder Fold</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>A pattern in the path tells them: UID_11_10_1_all.bmp</source>
        <translation>Ein Muster im Pfad nennt sie: UID_11_10_1_all.bmp</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>A CSV names images or patients, and tells them</source>
        <translation>Eine CSV nennt Bilder oder Patienten und sagt es von ihnen</translation>
    </message>
    <message>
        <source>Patients are counted &amp;within their class</source>
        <translation>Patienten werden &amp;innerhalb ihrer Klasse gezählt</translation>
    </message>
    <message>
        <source>Numbers begin anew in each class: patient 7 of one class and patient 7 of another are two people</source>
        <translation>Die Nummern beginnen in jeder Klasse neu: Patient 7 einer Klasse und Patient 7 einer anderen sind zwei Menschen</translation>
    </message>
    <message>
        <source>Show &amp;only what is left out</source>
        <translation>&amp;Nur zeigen, was ausgelassen wird</translation>
    </message>
    <message>
        <source>What the rules tell of each image</source>
        <translation>Was die Regeln von jedem Bild sagen</translation>
    </message>
    <message>
        <source>Nothing here shows by itself where class and patient stand. Add a rule.</source>
        <translation>Hier zeigt nichts von selbst, wo Klasse und Patient stehen. Fügen Sie eine Regel hinzu.</translation>
    </message>
    <message>
        <source>These rules are a guess from folders, names and tables. Look at what they yield, and change them.</source>
        <translation>Diese Regeln sind aus Ordnern, Namen und Tabellen geraten. Sehen Sie an, was sie ergeben, und ändern Sie sie.</translation>
    </message>
    <message>
        <source>For class, patient and fold, the first rule that tells it counts.</source>
        <translation>Für Klasse, Patient und Fold gilt jeweils die erste Regel, die etwas nennt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n image(s) explained.</source>
        <translation>
            <numerusform>%n Bild ist erklärt.</numerusform>
            <numerusform>Alle %n Bilder sind erklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 images are explained. Left out: %3.</source>
        <translation>%1 von %2 Bildern sind erklärt. Ausgelassen: %3.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunChoice</name>
    <message>
        <source>Run whose network is asked</source>
        <translation>Lauf, dessen Netz gefragt wird</translation>
    </message>
    <message>
        <source>Another run…</source>
        <translation>Ein anderer Lauf …</translation>
    </message>
    <message numerus="yes">
        <source>Ensemble of %Ln network(s): each is asked, and the mean of their probabilities is the answer.</source>
        <translation>
            <numerusform>Ensemble aus %Ln Netz.</numerusform>
            <numerusform>Ensemble aus %Ln Netzen: Jedes wird gefragt, und das Mittel ihrer Wahrscheinlichkeiten ist die Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its final network is asked, which those who examined taught as well; of the run&apos;s own images the one that was examined.</source>
        <translation>Gefragt wird sein endgültiges Netz, das auch die gelehrt haben, die geprüft haben; zu den eigenen Bildern des Laufs das geprüfte.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunSettingsModel</name>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunSummary</name>
    <message>
        <source>How far to believe it</source>
        <translation>Wie weit man ihm glauben darf</translation>
    </message>
    <message>
        <source>How the images were split, whose they are, what the scores are held against, and what was left open</source>
        <translation>Wie die Bilder aufgeteilt wurden, von wem sie sind, womit die Kennzahlen zu vergleichen sind und was offen blieb</translation>
    </message>
    <message>
        <source>Audit this split</source>
        <translation>Diese Aufteilung prüfen</translation>
    </message>
    <message>
        <source>Opens the audit on the Data page, with the findings about this run&apos;s split and their nuclei</source>
        <translation>Öffnet die Prüfung auf der Seite Daten, mit den Befunden zur Aufteilung dieses Laufs und ihren Kernen</translation>
    </message>
    <message>
        <source>How far to believe this run</source>
        <translation>Wie weit man diesem Lauf glauben darf</translation>
    </message>
    <message>
        <source>These scores were made with a leak.</source>
        <translation>Diese Kennzahlen entstanden mit einem Leck.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more thing(s) to know.</source>
        <comment>the first caution</comment>
        <translation>
            <numerusform>%1 Und noch %Ln Sache zu wissen.</numerusform>
            <numerusform>%1 Und noch %Ln Dinge zu wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No patient is on both sides, and nothing was left open when this run was made.</source>
        <translation>Kein Patient ist auf beiden Seiten, und beim Erstellen dieses Laufs blieb nichts offen.</translation>
    </message>
    <message>
        <source>No patient is on both sides. %1</source>
        <translation>Kein Patient ist auf beiden Seiten. %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunTableModel</name>
    <message>
        <source>by patient</source>
        <translation>nach Patient</translation>
    </message>
    <message>
        <source>by image</source>
        <translation>nach Bild</translation>
    </message>
    <message>
        <source>by fold</source>
        <translation>nach Fold</translation>
    </message>
    <message>
        <source>by fold: %1</source>
        <translation>nach Fold: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>epochs finished of planned</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Of the validation part, after the best epoch</source>
        <translation>Vom Validierungsteil, nach der besten Epoche</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Balanced acc., validation</source>
        <translation>Balanc. Gen., Validierung</translation>
    </message>
    <message>
        <source>AUROC, validation</source>
        <translation>AUROC, Validierung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Platz</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SaveStep</name>
    <message>
        <source>&amp;Name of the dataset</source>
        <translation>&amp;Name des Datensatzes</translation>
    </message>
    <message>
        <source>The description is a small file. Where it is kept:</source>
        <translation>Die Beschreibung ist eine kleine Datei. Wo sie liegen soll:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>With the &amp;images, as %1: it is found by itself</source>
        <translation>Bei den &amp;Bildern, als %1: sie wird von selbst gefunden</translation>
    </message>
    <message>
        <source>An archive is not changed</source>
        <translation>Ein Archiv wird nicht verändert</translation>
    </message>
    <message>
        <source>Keep the description</source>
        <translation>Die Beschreibung ablegen</translation>
    </message>
    <message>
        <source>Description (*.json)</source>
        <translation>Beschreibung (*.json)</translation>
    </message>
    <message>
        <source>&amp;Elsewhere: the file is opened in place of the folder</source>
        <translation>&amp;Anderswo: die Datei wird anstelle des Ordners geöffnet</translation>
    </message>
    <message>
        <source>&amp;Elsewhere: %1</source>
        <translation>&amp;Anderswo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n image(s).</source>
        <translation>
            <numerusform>%n Bild wird geöffnet.</numerusform>
            <numerusform>%n Bilder werden geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n bleibt außen vor.</numerusform>
            <numerusform>%n bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are of %n patient(s).</source>
        <translation>
            <numerusform>Sie sind von %n Patienten.</numerusform>
            <numerusform>Sie sind von %n Patienten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom they are from is not known: each counts as a patient of its own.</source>
        <translation>Von wem sie sind, ist nicht bekannt: jedes zählt als eigener Patient.</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s).</source>
        <translation>
            <numerusform>Es gibt %n Fold.</numerusform>
            <numerusform>Es gibt %n Folds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and models have the classes in this order.</source>
        <translation>Tabellen und Modelle haben die Klassen in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>The chosen class goes before the one above it (Alt+Up)</source>
        <translation>Die gewählte Klasse kommt vor die darüber (Alt+Auf)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>The chosen class goes behind the one below it (Alt+Down)</source>
        <translation>Die gewählte Klasse kommt hinter die darunter (Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScatterView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>Alle Punkte zeigen</translation>
    </message>
    <message>
        <source>Pick what is in sight</source>
        <translation>Sichtbare auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them shown strongly</source>
        <translation>
            <numerusform>%Ln davon kräftig gezeigt</numerusform>
            <numerusform>%Ln davon kräftig gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScoreDifferenceModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Patients are drawn again and again, with replacement, and the difference is computed each time: 95 of 100 times it lies in this interval. Where 0 is inside, the patients at hand do not tell which run is better.</source>
        <translation>Patienten werden immer wieder gezogen, mit Zurücklegen, und der Unterschied wird jedes Mal berechnet: In 95 von 100 Fällen liegt er in diesem Intervall. Wo die 0 darin liegt, sagen die vorhandenen Patienten nicht, welcher Lauf besser ist.</translation>
    </message>
    <message>
        <source>Bold where the interval leaves 0 out. Of seven scores one may do so by chance: decide beforehand which counts.</source>
        <translation>Fett, wo das Intervall die 0 ausschließt. Von sieben Kennzahlen kann eine das durch Zufall: Entscheiden Sie vorher, welche zählt.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>95 % interval, by patient</source>
        <translation>95-%-Intervall, nach Patient</translation>
    </message>
    <message>
        <source>Nuclei are drawn again and again, with replacement, as if each were of another person, and the difference is computed each time: 95 of 100 times it lies in this interval, which is too narrow. Where 0 is inside, the nuclei at hand do not tell which run is better.</source>
        <translation>Kerne werden immer wieder mit Zurücklegen gezogen, als wäre jeder von einem anderen Menschen, und jedes Mal wird der Unterschied berechnet: in 95 von 100 Fällen liegt er in diesem Intervall, das zu schmal ist. Liegt 0 darin, so sagen die vorhandenen Kerne nicht, welcher Lauf besser ist.</translation>
    </message>
    <message>
        <source>95 % interval, by nucleus</source>
        <translation>95-%-Intervall, nach Kernen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScoreList</name>
    <message>
        <source>What the scores are held against</source>
        <translation>Womit die Kennzahlen zu vergleichen sind</translation>
    </message>
    <message>
        <source>Always saying %1: balanced %2, accuracy %3.</source>
        <comment>a class, scores</comment>
        <translation>Immer %1 zu sagen: balanciert %2, Genauigkeit %3.</translation>
    </message>
    <message>
        <source> (%1–%2)</source>
        <comment>from – to</comment>
        <translation> (%1–%2)</translation>
    </message>
    <message>
        <source>Outline alone: balanced %1, AUROC %2%3.</source>
        <comment>scores, interval</comment>
        <translation>Nur der Umriss: balanciert %1, AUROC %2%3.</translation>
    </message>
    <message>
        <source>What the same validation part gives without a network. Outline alone, the silhouette baseline: a small model that knows size and shape of the nuclei of the training part, and nothing of their inside. A network that is no better has learned no more.</source>
        <translation>Was derselbe Validierungsteil ohne ein Netz ergibt. Nur der Umriss, die Silhouetten-Referenz: ein kleines Modell, das Größe und Form der Kerne des Trainingsteils kennt und nichts von ihrem Inneren. Ein Netz, das nicht besser ist, hat nicht mehr gelernt.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from – to</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>(%1, %Ln patient(s))</source>
        <comment>interval of a score</comment>
        <translation>
            <numerusform>(%1, %Ln Patient)</numerusform>
            <numerusform>(%1, %Ln Patienten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%1, %Ln image(s))</source>
        <comment>interval of a score</comment>
        <translation>
            <numerusform>(%1, %Ln Bild)</numerusform>
            <numerusform>(%1, %Ln Bilder)</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval: whole patients were drawn by lot 2,000 times, each class for itself, and the score worked out anew. So far would it vary with other patients.</source>
        <translation>95-%-Intervall: Ganze Patienten wurden 2.000-mal ausgelost, jede Klasse für sich, und die Kennzahl neu berechnet. So weit würde sie mit anderen Patienten schwanken.</translation>
    </message>
    <message>
        <source>95 % interval: images were drawn by lot 2,000 times. This dataset names no patients, so that the true interval may be much wider.</source>
        <translation>95-%-Intervall: Bilder wurden 2.000-mal ausgelost. Dieser Datensatz nennt keine Patienten, das wahre Intervall kann also viel breiter sein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients, %1 independent: some share images.</source>
        <translation>
            <numerusform>%Ln Patient, %1 unabhängig: Einige haben Bilder gemeinsam.</numerusform>
            <numerusform>%Ln Patienten, %1 unabhängig: Einige haben Bilder gemeinsam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One class has %Ln patient(s) only: intervals come out too narrow.</source>
        <translation>
            <numerusform>Eine Klasse hat nur %Ln Patienten: Intervalle fallen zu schmal aus.</numerusform>
            <numerusform>Eine Klasse hat nur %Ln Patienten: Intervalle fallen zu schmal aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>mean over the classes</source>
        <translation>Mittel über die Klassen</translation>
    </message>
    <message>
        <source>The share found of each class, averaged over the classes. Unlike plain accuracy it does not reward calling everything by the commoner class: guessing gives 0.5 with two classes.</source>
        <translation>Der von jeder Klasse gefundene Anteil, gemittelt über die Klassen. Anders als die bloße Genauigkeit belohnt das nicht, alles der häufigeren Klasse zuzuschlagen: Raten ergibt bei zwei Klassen 0,5.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei found</source>
        <translation>%1 von %2 %3-Kernen gefunden</translation>
    </message>
    <message>
        <source>Share of the nuclei that are %1 which the network calls so. Misses lower it.</source>
        <translation>Anteil der Kerne, die %1 sind und vom Netz so eingestuft werden. Übersehene senken ihn.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei called %4</source>
        <translation>%1 von %2 %3-Kernen als %4 eingestuft</translation>
    </message>
    <message>
        <source>Share of the other nuclei that the network does not call %1. False alarms lower it.</source>
        <translation>Anteil der übrigen Kerne, die das Netz nicht als %1 einstuft. Fehlalarme senken ihn.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>%1 ranked above %2, how often</source>
        <translation>wie oft %1 über %2 liegt</translation>
    </message>
    <message>
        <source>Area under the ROC curve: of a random pair, one of each kind, how often the right one gets the higher probability. 0.5 is chance. It does not depend on the threshold.</source>
        <translation>Fläche unter der ROC-Kurve: wie oft von einem zufälligen Paar, einem von jeder Art, der richtige die höhere Wahrscheinlichkeit erhält. 0,5 ist Zufall. Hängt nicht von der Schwelle ab.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Share of all nuclei that are called right. Misleading where one class is much commoner: here always saying the commoner class would reach %1.</source>
        <translation>Anteil aller Kerne, die richtig eingestuft werden. Irreführend, wo eine Klasse viel häufiger ist: Hier würde immer die häufigere Klasse zu sagen %1 erreichen.</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Gewichtetes F1</translation>
    </message>
    <message>
        <source>Mean over the classes of the harmonic mean of precision and recall, weighted by class size: what the C-NMC challenge ranked by.</source>
        <translation>Mittel über die Klassen des harmonischen Mittels aus Präzision und Recall, gewichtet nach Klassengröße: wonach der C-NMC-Wettbewerb ordnete.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Mean cross-entropy: how wrong and how sure of it. 0 is perfect, 0.69 is guessing between two classes.</source>
        <translation>Mittlere Kreuzentropie: wie falsch und wie sicher dabei. 0 ist fehlerfrei, 0,69 ist Raten zwischen zwei Klassen.</translation>
    </message>
    <message>
        <source>Outline alone: balanced accuracy %1.</source>
        <translation>Nur der Umriss: balancierte Genauigkeit %1.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>interval of a score</comment>
        <translation>(%1)</translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals rest on %Ln patient(s).</source>
        <translation>
            <numerusform>95-%-Intervalle beruhen auf %Ln Patienten.</numerusform>
            <numerusform>95-%-Intervalle beruhen auf %Ln Patienten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals rest on %Ln image(s).</source>
        <translation>
            <numerusform>95-%-Intervalle beruhen auf %Ln Bild.</numerusform>
            <numerusform>95-%-Intervalle beruhen auf %Ln Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 other nuclei called %3</source>
        <translation>%1 von %2 anderen Kernen als %3 eingestuft</translation>
    </message>
    <message>
        <source>%1 against all others: how often it is ranked above them</source>
        <translation>%1 gegen alle anderen: wie oft darüber</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SettingRows</name>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <comment>setting</comment>
        <extracomment>name of a button, for who does not see it</extracomment>
        <translation>%1: zurück zum Standard</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SettingsDialog</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics processor (Metal)</source>
        <translation>Apple-Grafikprozessor (Metal)</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Das beste, das da ist</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Learning and predicting</source>
        <translation>Lernen und Vorhersagen</translation>
    </message>
    <message>
        <source>Kept on the disk</source>
        <translation>Auf der Festplatte aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alle zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Puts every setting here back to its default; what was opened and where the window stands stay</source>
        <translation>Setzt hier jede Einstellung auf ihren Standard zurück; was geöffnet wurde und wo das Fenster steht, bleibt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What you change holds at once.</source>
        <translation>Was Sie ändern, gilt sofort.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Dark letters on light ground, or light ones on dark ground</source>
        <translation>Dunkle Schrift auf hellem Grund oder helle auf dunklem</translation>
    </message>
    <message>
        <source>&amp;Brighten nuclei</source>
        <translation>Kerne auf&amp;hellen</translation>
    </message>
    <message>
        <source>Nuclei of this stain are dark. For your eyes only: the network always sees the pictures as they are.</source>
        <translation>Kerne dieser Färbung sind dunkel. Nur für Ihre Augen: Das Netz sieht die Bilder immer, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>size of a picture</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>&amp;Size in galleries</source>
        <translation>&amp;Größe in Galerien</translation>
    </message>
    <message>
        <source>How large a nucleus is drawn where many are side by side; Ctrl and the wheel change it there, too</source>
        <translation>Wie groß ein Kern gezeichnet wird, wo viele nebeneinander stehen; Strg und das Mausrad ändern es dort ebenfalls</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>G&amp;erät</translation>
    </message>
    <message>
        <source>What does the arithmetic wherever no other device is chosen, on the command line as well. One that is not there is replaced by the best there is.</source>
        <translation>Was rechnet, wo kein anderes Gerät gewählt ist, auch auf der Kommandozeile. Ist es nicht da, wird das beste genommen, das da ist.</translation>
    </message>
    <message>
        <source>All there are: %1</source>
        <translation>Alle, die da sind: %1</translation>
    </message>
    <message>
        <source>&amp;Threads of the processor</source>
        <translation>&amp;Threads des Prozessors</translation>
    </message>
    <message>
        <source>At most so many are used for learning, predicting and decoding, from the next one on. Fewer leave the computer to other work; results may differ in the last digits.</source>
        <translation>Höchstens so viele lernen, sagen vorher und dekodieren, vom nächsten Mal an. Weniger lassen den Rechner für andere Arbeit frei; Ergebnisse können in den letzten Stellen abweichen.</translation>
    </message>
    <message>
        <source>Te&amp;ll when a training has ended</source>
        <translation>&amp;Melden, wenn ein Training zu Ende ist</translation>
    </message>
    <message>
        <source>By a message of the desktop, where the window is not in front</source>
        <translation>Durch eine Meldung des Desktops, wenn das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while it trains</source>
        <translation>Den Rechner während des Trainings &amp;wach halten</translation>
    </message>
    <message>
        <source>Else it may fall asleep in the middle of a training; the training goes on when it wakes</source>
        <translation>Sonst kann er mitten im Training einschlafen; das Training geht weiter, wenn er aufwacht</translation>
    </message>
    <message>
        <source>Fol&amp;der of the cache</source>
        <translation>&amp;Ordner des Caches</translation>
    </message>
    <message>
        <source>For what is made once and wanted again: decoded images, features, measurements, the demo. What lies in the folder before stays there: empty it first, or delete it by hand.</source>
        <translation>Für das, was einmal erzeugt und wieder gebraucht wird: dekodierte Bilder, Merkmale, Messungen, die Demo. Was im bisherigen Ordner liegt, bleibt dort: Leeren Sie ihn vorher, oder löschen Sie es von Hand.</translation>
    </message>
    <message>
        <source>Si&amp;ze limit</source>
        <translation>Größen&amp;grenze</translation>
    </message>
    <message>
        <source>For decoded images and features together. What has been unused for longest goes first; without any, each training decodes every image again.</source>
        <translation>Für dekodierte Bilder und Merkmale zusammen. Was am längsten nicht gebraucht wurde, geht zuerst; ohne sie dekodiert jedes Training jedes Bild neu.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>What the window speaks; numbers and dates are written likewise. The manual and the command line stay English.</source>
        <translation>Was das Fenster spricht; Zahlen und Daten werden ebenso geschrieben. Handbuch und Kommandozeile bleiben englisch.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>brightness</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of te&amp;xt</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Of the size that the system asks for. Pages that no longer fit into the window scroll; F11 and a hidden inspector give them more room.</source>
        <translation>Von der Größe, die das System verlangt. Seiten, die nicht mehr ins Fenster passen, lassen sich rollen; F11 und ein ausgeblendeter Inspektor geben ihnen mehr Platz.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SizeSection</name>
    <message>
        <source>Size, shape and stain</source>
        <translation>Größe, Form und Färbung</translation>
    </message>
    <message>
        <source>Measured inside the outline of the nucleus</source>
        <translation>Gemessen innerhalb des Umrisses des Kerns</translation>
    </message>
    <message>
        <source>Grey levels inside the nucleus</source>
        <translation>Graustufen im Kern</translation>
    </message>
    <message>
        <source>The background of this picture is not black, so no outline is measured.</source>
        <translation>Der Hintergrund dieses Bildes ist nicht schwarz, deshalb wird kein Umriss gemessen.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source> µm</source>
        <comment>unit behind a number</comment>
        <translation> µm</translation>
    </message>
    <message>
        <source>Micrometres a pixel</source>
        <translation>Mikrometer je Pixel</translation>
    </message>
    <message>
        <source>How many micrometres a pixel of the picture is wide; your microscope&apos;s camera tells. Then sizes are shown in micrometres, too.</source>
        <translation>Wie viele Mikrometer ein Pixel des Bildes breit ist; die Kamera Ihres Mikroskops sagt es. Dann werden Größen auch in Mikrometern gezeigt.</translation>
    </message>
    <message>
        <source>One pixel is</source>
        <translation>Ein Pixel ist</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width, height, format</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>size in pixels, in micrometres, unit</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>pixels</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>µm²</source>
        <translation>µm²</translation>
    </message>
    <message>
        <source>Pixels inside the outline of the nucleus, holes filled.</source>
        <translation>Pixel innerhalb des Umrisses des Kerns, Löcher gefüllt.</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>µm</source>
        <translation>µm</translation>
    </message>
    <message>
        <source>Of the circle with the same area.</source>
        <translation>Des Kreises mit derselben Fläche.</translation>
    </message>
    <message>
        <source>Solidity</source>
        <translation>Solidität</translation>
    </message>
    <message>
        <source>Area divided by the area of a rubber band around it: 1 is without any dent.</source>
        <translation>Fläche geteilt durch die Fläche eines Gummibands darum: 1 ist ohne jede Delle.</translation>
    </message>
    <message>
        <source>Eccentricity</source>
        <translation>Exzentrizität</translation>
    </message>
    <message>
        <source>How elongated it is: 0 is a circle, towards 1 a line.</source>
        <translation>Wie länglich er ist: 0 ist ein Kreis, gegen 1 eine Linie.</translation>
    </message>
    <message>
        <source>Mean stain</source>
        <translation>Mittlere Färbung</translation>
    </message>
    <message>
        <source>%1 (red %2, green %3, blue %4)</source>
        <comment>optical density, mean colour</comment>
        <translation>%1 (Rot %2, Grün %3, Blau %4)</translation>
    </message>
    <message>
        <source>Optical density: how much light the stain takes, 0 none; 1 leaves a tenth. With it the mean colour inside.</source>
        <translation>Optische Dichte: wie viel Licht die Färbung nimmt, 0 keines; 1 lässt ein Zehntel. Dazu die mittlere Farbe im Inneren.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SpectrumStrip</name>
    <message>
        <source>Spectrum of nuclei</source>
        <translation>Spektrum der Kerne</translation>
    </message>
    <message>
        <source>The nuclei shown below, from the surest negative to the surest positive, as many as fit. The line is the threshold: drag it, or move it with Shift and the arrow keys. A click shows a nucleus.</source>
        <translation>Die unten gezeigten Kerne, vom sichersten negativen zum sichersten positiven, so viele Platz haben. Die Linie ist die Schwelle: Ziehen Sie sie, oder verschieben Sie sie mit Umschalt und den Pfeiltasten. Ein Klick zeigt einen Kern.</translation>
    </message>
    <message>
        <source>No nuclei are shown.</source>
        <translation>Es werden keine Kerne gezeigt.</translation>
    </message>
    <message>
        <source>surest %1</source>
        <translation>am sichersten %1</translation>
    </message>
    <message>
        <source>surest not %1</source>
        <translation>am sichersten nicht %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StabilityView</name>
    <message>
        <source>How stable is a call?</source>
        <translation>Wie stabil ist eine Einstufung?</translation>
    </message>
    <message>
        <source>A head on pretrained weights that stay as they are (the instant recipe; not this run&apos;s network) learns from the training part of this run, %1 times anew from patients drawn with replacement. What is called otherwise when other patients happen to be there is not to be relied on.</source>
        <translation>Ein Kopf auf vortrainierten Gewichten, die bleiben, wie sie sind (das Sofort-Rezept; nicht das Netz dieses Laufs), lernt vom Trainingsteil dieses Laufs, %1-mal neu von Patienten, die mit Zurücklegen gezogen werden. Was anders eingestuft wird, wenn zufällig andere Patienten da sind, darauf ist kein Verlass.</translation>
    </message>
    <message>
        <source>Ask for stability</source>
        <translation>Nach der Stabilität fragen</translation>
    </message>
    <message>
        <source>Fits the same heads and tells the same.</source>
        <translation>Passt dieselben Köpfe an und sagt dasselbe.</translation>
    </message>
    <message>
        <source>Shows just these below; again: all</source>
        <translation>Zeigt unten nur diese; noch einmal: alle</translation>
    </message>
    <message>
        <source>Patients, least stable first</source>
        <translation>Patienten, die instabilsten zuerst</translation>
    </message>
    <message>
        <source>Stability by patient</source>
        <translation>Stabilität nach Patient</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Nuclei, least stable first</source>
        <translation>Kerne, die instabilsten zuerst</translation>
    </message>
    <message>
        <source>Stability by nucleus</source>
        <translation>Stabilität nach Kern</translation>
    </message>
    <message>
        <source>Nucleus</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Same call</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Share of the refits that call it as the head does that learned from all</source>
        <translation>Anteil der Wiederholungen, die ihn einstufen wie der Kopf, der von allen gelernt hat</translation>
    </message>
    <message>
        <source>P(positive)</source>
        <translation>P(positiv)</translation>
    </message>
    <message>
        <source>By the head that learned from all patients</source>
        <translation>Vom Kopf, der von allen Patienten gelernt hat</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Over the refits</source>
        <translation>Über die Wiederholungen</translation>
    </message>
    <message>
        <source>± SD</source>
        <translation>± SD</translation>
    </message>
    <message>
        <source>Standard deviation over the refits</source>
        <translation>Standardabweichung über die Wiederholungen</translation>
    </message>
    <message>
        <source>This run pools several networks and has no training part of its own: open the run of one fold.</source>
        <translation>Dieser Lauf fasst mehrere Netze zusammen und hat keinen eigenen Trainingsteil: Öffnen Sie den Lauf eines Folds.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 nuclei are called otherwise in more than a tenth of %2 refits on other draws of the patients.</source>
        <translation>
            <numerusform>%Ln von %1 Kernen wird in mehr als einem Zehntel von %2 Wiederholungen mit anderen Ziehungen der Patienten anders eingestuft.</numerusform>
            <numerusform>%Ln von %1 Kernen werden in mehr als einem Zehntel von %2 Wiederholungen mit anderen Ziehungen der Patienten anders eingestuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the nuclei of this patient only.</source>
        <translation>Klicken Sie, um nur die Kerne dieses Patienten zu sehen.</translation>
    </message>
    <message>
        <source>Look at it in the inspector.</source>
        <translation>Sehen Sie ihn im Inspektor an.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln unstable nuclei</source>
        <translation>
            <numerusform>%Ln instabilen Kern zeigen</numerusform>
            <numerusform>%Ln instabile Kerne zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>whose call is not stable</source>
        <comment>nuclei</comment>
        <translation>mit instabiler Einstufung</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StartPage</name>
    <message>
        <source>Look closely at white blood cell nuclei</source>
        <translation>Zellkerne weißer Blutzellen genau ansehen</translation>
    </message>
    <message>
        <source>Open a folder of nuclei, train a network to tell their classes apart, watch it learn, see every mistake, and know how far to believe it.</source>
        <translation>Öffnen Sie einen Ordner mit Zellkernen, trainieren Sie ein Netz, das ihre Klassen unterscheidet, sehen Sie ihm beim Lernen zu, sehen Sie jeden Fehler, und erfahren Sie, wie weit man ihm glauben darf.</translation>
    </message>
    <message>
        <source>Open a finished training…</source>
        <translation>Ein fertiges Training öffnen …</translation>
    </message>
    <message>
        <source>The folder of a run, from this computer or another: results, mistakes and curves</source>
        <translation>Der Ordner eines Laufs, von diesem Rechner oder einem anderen: Ergebnisse, Fehler und Kurven</translation>
    </message>
    <message>
        <source>For research and teaching only. Nothing leaves this computer: no account, no statistics of use. The network is used only to fetch what you ask for.</source>
        <translation>Nur für Forschung und Lehre. Nichts verlässt diesen Rechner: kein Konto, keine Nutzungsstatistik. Ins Internet geht es nur für das, was Sie herunterladen wollen.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>The C-NMC tree, a test folder, or any folder with one folder a class.</source>
        <translation>Der C-NMC-Baum, ein Testordner oder irgendein Ordner mit einem Unterordner je Klasse.</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Archiv öffnen …</translation>
    </message>
    <message>
        <source>The Kaggle zip as it was downloaded. It is read in place, never unpacked.</source>
        <translation>Das ZIP von Kaggle, wie es heruntergeladen wurde. Es wird an Ort und Stelle gelesen, nie entpackt.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Die Demo ausprobieren</translation>
    </message>
    <message>
        <source>About 700 nuclei that the program draws itself. They are no real cells.</source>
        <translation>Etwa 700 Kerne, die das Programm selbst zeichnet. Es sind keine echten Zellen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <translation>Der Demo-Datensatz wird gezeichnet</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Bring your own nuclei…</source>
        <translation>Eigene Kerne mitbringen …</translation>
    </message>
    <message>
        <source>Say where class, patient and fold of your own images stand: in folders, names or a table</source>
        <translation>Sagen Sie, wo Klasse, Patient und Fold Ihrer eigenen Bilder stehen: in Ordnern, Namen oder einer Tabelle</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StatusStrip</name>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>bereitet sich vor</translation>
    </message>
    <message>
        <source>checking on the validation part</source>
        <translation>prüft am Validierungsteil</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>speichert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Go to the Train page</source>
        <translation>Zur Seite Training</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ends this work; what is done already is kept</source>
        <translation>Beendet diese Arbeit; was schon fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Training “%1”</source>
        <translation>Training „%1“</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>For research and teaching only. Not for diagnosis.</source>
        <translation>Nur für Forschung und Lehre. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, precision</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>final network, epoch %1 of %2</source>
        <translation>endgültiges Netz, Epoche %1 von %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StudyCard</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1; about %2 left</source>
        <translation>%1; noch etwa %2</translation>
    </message>
    <message>
        <source>Waiting to begin…</source>
        <translation>Wartet auf den Beginn …</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SystemCheckDialog</name>
    <message>
        <source>as it should be</source>
        <translation>wie es sein soll</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>gut zu wissen</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>zu beheben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was looked at, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Systemprüfung</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What this computer has, and whether the program computes on it what it should. The text names neither you nor your files: Copy puts it into a bug report.</source>
        <translation>Was dieser Rechner hat, und ob das Programm auf ihm rechnet, was es soll. Der Text nennt weder Sie noch Ihre Dateien: Kopieren legt ihn für einen Fehlerbericht bereit.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Training and predicting one batch…</source>
        <translation>Ein Batch wird trainiert und vorhergesagt …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The whole check as text, in English</source>
        <translation>Die ganze Prüfung als Text, auf Englisch</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Makes the same check without the window.</source>
        <translation>Macht dieselbe Prüfung ohne das Fenster.</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>Hier ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The check was stopped before everything was looked at.</source>
        <translation>Die Prüfung wurde angehalten, bevor alles angesehen war.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TableExport</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TestPartBar</name>
    <message>
        <source>Open the test part</source>
        <translation>Den Testteil öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The best epoch examines the nuclei that were set aside. The run records when. Every look after which something is changed makes it less of a test.</source>
        <translation>Die beste Epoche wird an den beiseitegelegten Kernen geprüft. Der Lauf vermerkt, wann. Jeder Blick, nach dem etwas geändert wird, macht ihn weniger zu einem Test.</translation>
    </message>
    <message>
        <source>Nothing has been shown yet, and nothing is recorded</source>
        <translation>Noch wurde nichts gezeigt, und nichts ist vermerkt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) are set aside for a test.</source>
        <translation>
            <numerusform>%1 von %Ln Patient sind für einen Test beiseitegelegt.</numerusform>
            <numerusform>%1 von %Ln Patienten sind für einen Test beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at them yet.</source>
        <translation>Noch niemand hat sie angesehen.</translation>
    </message>
    <message>
        <source>Examine it again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThinProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdControls</name>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>From this probability on a nucleus is called positive. Lower finds more and gives more false alarms.</source>
        <translation>Ab dieser Wahrscheinlichkeit wird ein Kern positiv eingestuft. Niedriger findet mehr und gibt mehr Fehlalarme.</translation>
    </message>
    <message>
        <source>Threshold as a number</source>
        <translation>Schwelle als Zahl</translation>
    </message>
    <message>
        <source>Where the network calls by itself: the more probable class</source>
        <translation>Wo das Netz von sich aus einstuft: die wahrscheinlichere Klasse</translation>
    </message>
    <message>
        <source>Youden</source>
        <translation>Youden</translation>
    </message>
    <message>
        <source>The threshold with the greatest sum of sensitivity and specificity (Youden&apos;s index)</source>
        <translation>Die Schwelle mit der größten Summe aus Sensitivität und Spezifität (Youden-Index)</translation>
    </message>
    <message>
        <source>sensitivity ≥ 95 %</source>
        <translation>Sensitivität ≥ 95 %</translation>
    </message>
    <message>
        <source>The highest threshold that still finds 95 of 100 positive nuclei here</source>
        <translation>Die höchste Schwelle, die hier noch 95 von 100 positiven Kernen findet</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>The threshold that costs least, where one miss costs as much as that many false alarms</source>
        <translation>Die Schwelle, die am wenigsten kostet, wenn ein übersehener Kern so viel kostet wie so viele Fehlalarme</translation>
    </message>
    <message>
        <source> : 1</source>
        <translation> : 1</translation>
    </message>
    <message>
        <source>Cost of a miss, in false alarms</source>
        <translation>Kosten eines übersehenen Kerns, in Fehlalarmen</translation>
    </message>
    <message>
        <source>How many false alarms one miss is worth to you</source>
        <translation>Wie viele Fehlalarme Ihnen ein übersehener Kern wert ist</translation>
    </message>
    <message>
        <source>Leave to a person up to</source>
        <translation>Einem Menschen überlassen bis</translation>
    </message>
    <message>
        <source>A refer band: nuclei between the two thresholds are called nothing and go to a person. Fewer errors, more work.</source>
        <translation>Ein Überweisungsband: Kerne zwischen den beiden Schwellen werden nicht eingestuft und gehen an einen Menschen. Weniger Fehler, mehr Arbeit.</translation>
    </message>
    <message>
        <source>Upper threshold of the refer band</source>
        <translation>Obere Schwelle des Überweisungsbands</translation>
    </message>
    <message>
        <source>keep the threshold</source>
        <translation>Schwelle aufbewahren</translation>
    </message>
    <message>
        <source>keep no threshold</source>
        <translation>keine Schwelle aufbewahren</translation>
    </message>
    <message>
        <source>the run&apos;s</source>
        <translation>die des Laufs</translation>
    </message>
    <message>
        <source>Written into the run: new images are called at it where Classify, or --threshold run on the command line, asks for the run&apos;s threshold. While none is kept, that follows from how frequent the classes were in training.</source>
        <translation>Wird in den Lauf geschrieben: Neue Bilder werden bei ihr eingestuft, wo Einstufen oder --threshold run auf der Kommandozeile die Schwelle des Laufs verlangt. Solange keine aufbewahrt ist, folgt sie daraus, wie häufig die Klassen im Training waren.</translation>
    </message>
    <message>
        <source>Keep for this run</source>
        <translation>Für diesen Lauf aufbewahren</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdOutcomePanel</name>
    <message>
        <source>Sensitivity: share of the positive nuclei that are found. Specificity: share of the others that are not called positive.</source>
        <translation>Sensitivität: Anteil der positiven Kerne, die gefunden werden. Spezifität: Anteil der übrigen, die nicht positiv eingestuft werden.</translation>
    </message>
    <message>
        <source>A patient is called by the mean probability of the nuclei, at the same threshold as they are.</source>
        <translation>Ein Patient wird nach der mittleren Wahrscheinlichkeit seiner Kerne eingestuft, an derselben Schwelle wie diese.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Prevalence: share of positive nuclei, in percent</source>
        <translation>Prävalenz: Anteil positiver Kerne, in Prozent</translation>
    </message>
    <message>
        <source>How common positive nuclei are where the network would be used. The rarer they are, the more of its positive calls are false alarms.</source>
        <translation>Wie häufig positive Kerne dort sind, wo das Netz verwendet würde. Je seltener, desto mehr seiner positiven Einstufungen sind Fehlalarme.</translation>
    </message>
    <message>
        <source>PPV and NPV: positive and negative predictive value, by Bayes&apos; rule</source>
        <translation>PPV und NPV: positiver und negativer prädiktiver Wert, nach dem Satz von Bayes</translation>
    </message>
    <message>
        <source>Where %1 are</source>
        <comment>followed by a share in percent</comment>
        <translation>Bei einem Anteil von %1 von</translation>
    </message>
    <message>
        <source>No nuclei with a known class.</source>
        <translation>Keine Kerne mit bekannter Klasse.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei are missed: sensitivity %4.</source>
        <translation>%1 von %2 %3-Kernen werden übersehen: Sensitivität %4.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei are called %4: specificity %5.</source>
        <translation>%1 von %2 %3-Kernen werden als %4 eingestuft: Spezifität %5.</translation>
    </message>
    <message>
        <source>Balanced accuracy %1</source>
        <translation>Balancierte Genauigkeit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %Ln patient(s).</source>
        <translation>
            <numerusform>%1, an %Ln Patient.</numerusform>
            <numerusform>%1, an %Ln Patienten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against a threshold of %1: %2 fewer are missed, %3 more false alarms.</source>
        <translation>Gegenüber einer Schwelle von %1: %2 weniger übersehen, %3 Fehlalarme mehr.</translation>
    </message>
    <message>
        <source>Against a threshold of %1: %2 more are missed, %3 fewer false alarms.</source>
        <translation>Gegenüber einer Schwelle von %1: %2 mehr übersehen, %3 Fehlalarme weniger.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) are called right</source>
        <translation>
            <numerusform>%1 von %Ln Patient richtig eingestuft</numerusform>
            <numerusform>%1 von %Ln Patienten richtig eingestuft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; at a threshold of %2: %3. Called otherwise than there: %4.</source>
        <comment>patients called right, and who changed</comment>
        <translation>%1; bei einer Schwelle von %2: %3. Anders eingestuft als dort: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 nuclei (%3) go to a person. Of the others %4 are called wrong; without a band it would be %5 of all.</source>
        <translation>%1 von %2 Kernen (%3) gehen an einen Menschen. Von den übrigen werden %4 falsch eingestuft; ohne Band wären es %5 von allen.</translation>
    </message>
    <message>
        <source>a call of %1 is right in %2 (PPV), a call of %3 in %4 (NPV).</source>
        <translation>ist eine Einstufung als %1 in %2 richtig (PPV), eine als %3 in %4 (NPV).</translation>
    </message>
    <message>
        <source>%1 of %2 other nuclei are called %3: specificity %4.</source>
        <translation>%1 von %2 anderen Kernen werden als %3 eingestuft: Spezifität %4.</translation>
    </message>
    <message>
        <source>Elsewhere on this page each nucleus is called its most probable class, until the threshold is moved.</source>
        <translation>Sonst auf dieser Seite wird jeder Kern nach seiner wahrscheinlichsten Klasse eingestuft, bis die Schwelle bewegt wird.</translation>
    </message>
    <message>
        <source>a call of %1 is right in %2 (PPV), any other call in %3 (NPV).</source>
        <translation>ist eine Einstufung als %1 in %2 richtig (PPV), jede andere in %3 (NPV).</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdView</name>
    <message>
        <source>What it means</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>A threshold parts positive classes from others, and none of this run&apos;s classes is positive. File ▸ Bring your own nuclei… says which are, in the column Positive; then train again.</source>
        <translation>Eine Schwelle trennt positive Klassen von anderen, und keine Klasse dieses Laufs ist positiv. Datei ▸ Eigene Kerne mitbringen… sagt in der Spalte Positiv, welche es sind; trainieren Sie danach neu.</translation>
    </message>
    <message>
        <source>A threshold parts positive classes from others, and all of this run&apos;s classes are positive. File ▸ Bring your own nuclei… says which are, in the column Positive; then train again.</source>
        <translation>Eine Schwelle trennt positive Klassen von anderen, und alle Klassen dieses Laufs sind positiv. Datei ▸ Eigene Kerne mitbringen… sagt in der Spalte Positiv, welche es sind; trainieren Sie danach neu.</translation>
    </message>
    <message>
        <source>Threshold: %1 against all others</source>
        <translation>Schwelle: %1 gegen alle anderen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TraceView</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epoch %1: %2</source>
        <translation>Epoche %1: %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainLive</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stops after this batch and goes on where it was</source>
        <translation>Hält nach diesem Batch an und macht später dort weiter</translation>
    </message>
    <message>
        <source>Stop early and keep</source>
        <translation>Vorzeitig beenden und behalten</translation>
    </message>
    <message>
        <source>Ends this epoch now, examines what was learnt, and keeps it</source>
        <translation>Beendet diese Epoche jetzt, prüft, was gelernt wurde, und behält es</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ends now. Finished epochs are kept, the present one is not</source>
        <translation>Endet jetzt. Abgeschlossene Epochen bleiben, die laufende nicht</translation>
    </message>
    <message>
        <source>Train another</source>
        <translation>Noch eines trainieren</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortsetzen …</translation>
    </message>
    <message>
        <source>Goes on from the last epoch, also beyond those first planned</source>
        <translation>Macht ab der letzten Epoche weiter, auch über die zuerst geplanten hinaus</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ergebnisse ansehen</translation>
    </message>
    <message>
        <source>Confusion matrix, scores and every nucleus</source>
        <translation>Konfusionsmatrix, Kennzahlen und jeder Kern</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>How wrong the network is, and how sure of it: 0 is perfect, 0.69 is guessing between two classes.</source>
        <translation>Wie falsch das Netz liegt, und wie sicher dabei: 0 ist fehlerfrei, 0,69 ist Raten zwischen zwei Klassen.</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Verlust über die Epochen</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Wie oft es richtig liegt</translation>
    </message>
    <message>
        <source>Which score is drawn</source>
        <translation>Welche Kennzahl gezeichnet wird</translation>
    </message>
    <message>
        <source>Score over the epochs</source>
        <translation>Kennzahl über die Epochen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What is happening?</source>
        <translation>Was geschieht gerade?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>training, each batch</source>
        <translation>Training, jeder Batch</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Something is not as it should be on this device.</source>
        <translation>Auf diesem Gerät ist etwas nicht, wie es sein sollte.</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>Training fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) are done. Train until epoch:</source>
        <translation>
            <numerusform>%Ln Epoche ist fertig. Trainieren bis Epoche:</numerusform>
            <numerusform>%Ln Epochen sind fertig. Trainieren bis Epoche:</numerusform>
        </translation>
    </message>
    <message>
        <source>any rotation</source>
        <translation>beliebige Drehung</translation>
    </message>
    <message>
        <source>rotation ±%1°</source>
        <translation>Drehung ±%1°</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>stain and colour</source>
        <translation>Färbung und Farbe</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>one-cycle</source>
        <translation>One-Cycle</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Gewichtetes F1</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>bereitet sich vor</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2, examining</source>
        <translation>Epoche %1 von %2, Prüfung</translation>
    </message>
    <message>
        <source>epoch %1 of %2, saving</source>
        <translation>Epoche %1 von %2, Speichern</translation>
    </message>
    <message>
        <source>paused in epoch %1 of %2</source>
        <translation>in Epoche %1 von %2 pausiert</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Balanced acc.</source>
        <translation>Balanc. Gen.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Noch</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>centre %1 → %2 px</source>
        <translation>Mitte %1 → %2 px</translation>
    </message>
    <message>
        <source>whole → %1 px</source>
        <translation>ganz → %1 px</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>The solid line is the loss on nuclei the network is learning from, batch by batch. The dashed line is the loss on nuclei it is examined on.</source>
        <translation>Die durchgezogene Linie ist der Verlust an den Kernen, von denen das Netz lernt, Batch für Batch. Die gestrichelte ist der Verlust an den Kernen, an denen es geprüft wird.</translation>
    </message>
    <message>
        <source>After each epoch it is examined once.</source>
        <translation>Nach jeder Epoche wird es einmal geprüft.</translation>
    </message>
    <message>
        <source>Both still fall: it is learning something that holds for other nuclei, too.</source>
        <translation>Beide fallen noch: Es lernt etwas, das auch für andere Kerne gilt.</translation>
    </message>
    <message>
        <source>The dashed line rose in the last epoch. If it keeps rising while the solid one falls, the network is learning its nuclei by heart.</source>
        <translation>Die gestrichelte Linie stieg in der letzten Epoche. Steigt sie weiter, während die durchgezogene fällt, lernt das Netz seine Kerne auswendig.</translation>
    </message>
    <message>
        <source>epoch %1 · %2 %3 · best, kept</source>
        <translation>Epoche %1 · %2 %3 · beste, behalten</translation>
    </message>
    <message>
        <source>epoch %1 · %2 %3 · not better</source>
        <translation>Epoche %1 · %2 %3 · nicht besser</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln epoch(s). The best one is kept.</source>
        <translation>
            <numerusform>Fertig: %Ln Epoche. Die beste ist behalten.</numerusform>
            <numerusform>Fertig: %Ln Epochen. Die beste ist behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped early after %Ln epoch(s). What it had learnt is kept and was examined.</source>
        <translation>
            <numerusform>Nach %Ln Epoche vorzeitig beendet. Was gelernt war, ist behalten und wurde geprüft.</numerusform>
            <numerusform>Nach %Ln Epochen vorzeitig beendet. Was gelernt war, ist behalten und wurde geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %Ln epoch(s), because it got no better. The best one is kept.</source>
        <translation>
            <numerusform>Nach %Ln Epoche beendet, weil es nicht besser wurde. Die beste ist behalten.</numerusform>
            <numerusform>Nach %Ln Epochen beendet, weil es nicht besser wurde. Die beste ist behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before the first epoch was finished. Nothing was kept.</source>
        <translation>Abgebrochen, bevor die erste Epoche fertig war. Nichts wurde behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln finished epoch(s) are kept.</source>
        <translation>
            <numerusform>Abgebrochen. %Ln abgeschlossene Epoche bleibt erhalten.</numerusform>
            <numerusform>Abgebrochen. %Ln abgeschlossene Epochen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare another</source>
        <translation>Weiteres vorbereiten</translation>
    </message>
    <message>
        <source>To the form; what is prepared there can wait in the queue</source>
        <translation>Zum Formular; was dort vorbereitet wird, kann in der Warteschlange warten</translation>
    </message>
    <message>
        <source>holes</source>
        <translation>Löcher</translation>
    </message>
    <message>
        <source>The line is the loss on nuclei the network is learning from, batch by batch. It falls also where they are learned by heart: nobody examines.</source>
        <translation>Die Linie ist der Verlust auf Kernen, von denen das Netz lernt, Stapel um Stapel. Sie fällt auch dort, wo auswendig gelernt wird: Niemand prüft.</translation>
    </message>
    <message>
        <source>epoch %1 · nobody examined</source>
        <translation>Epoche %1 · niemand hat geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln epoch(s). Nobody examined; the last one is kept.</source>
        <translation>
            <numerusform>Fertig: %Ln Epoche. Niemand hat geprüft; die letzte bleibt.</numerusform>
            <numerusform>Fertig: %Ln Epochen. Niemand hat geprüft; die letzte bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Für später lassen</translation>
    </message>
    <message>
        <source>Ends now. The run is whole; its final network can be gone on with</source>
        <translation>Endet jetzt. Der Lauf ist vollständig; sein endgültiges Netz kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>The final network, which all have taught, is there, too.</source>
        <translation>Das endgültige Netz, das alle gelehrt haben, ist auch da.</translation>
    </message>
    <message>
        <source>The final network is left for later: Continue goes on with it.</source>
        <translation>Das endgültige Netz ist für später gelassen: Fortsetzen führt es weiter.</translation>
    </message>
    <message>
        <source>examined; getting ready for the final network</source>
        <translation>geprüft; das endgültige Netz wird vorbereitet</translation>
    </message>
    <message>
        <source>final network, paused in epoch %1 of %2</source>
        <translation>endgültiges Netz, angehalten in Epoche %1 von %2</translation>
    </message>
    <message>
        <source>final network, epoch %1 of %2</source>
        <translation>endgültiges Netz, Epoche %1 von %2</translation>
    </message>
    <message>
        <source>The network has been examined: its scores stand, and can be looked at. Now the same training is done anew with all, those who examined included, for the network that is taken away and asked about other images. Nobody is left to examine that one.</source>
        <translation>Das Netz ist geprüft: Seine Werte stehen fest und können angesehen werden. Nun wird dasselbe Training noch einmal mit allen gemacht, auch mit denen, die geprüft haben, für das Netz, das mitgenommen und zu anderen Bildern gefragt wird. Für dieses bleibt niemand, der es prüft.</translation>
    </message>
    <message>
        <source>The final network could not be trained: the log says why. Continue tries again.</source>
        <translation>Das endgültige Netz konnte nicht trainiert werden: Das Protokoll sagt, warum. Fortsetzen versucht es noch einmal.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainSetup</name>
    <message numerus="yes">
        <source>%1: %Ln nuclei</source>
        <translation>
            <numerusform>%1: %Ln Kern</numerusform>
            <numerusform>%1: %Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Selbst wählen lassen</translation>
    </message>
    <message>
        <source>The chosen fold examines</source>
        <translation>Der gewählte Fold prüft</translation>
    </message>
    <message>
        <source>%1 % examine</source>
        <comment>share for validation</comment>
        <translation>%1 % prüfen</translation>
    </message>
    <message>
        <source>No test part</source>
        <translation>Kein Testteil</translation>
    </message>
    <message>
        <source>%1 % set aside</source>
        <translation>%1 % beiseitegelegt</translation>
    </message>
    <message>
        <source>Comparing the files, to keep identical pictures on one side…</source>
        <translation>Die Dateien werden verglichen, um identische Bilder auf einer Seite zu halten …</translation>
    </message>
    <message>
        <source>No patient is on both sides.</source>
        <translation>Kein Patient ist auf beiden Seiten.</translation>
    </message>
    <message numerus="yes">
        <source>No patient is on both sides. %Ln group(s) of patients that share pictures are kept together.</source>
        <translation>
            <numerusform>Kein Patient ist auf beiden Seiten. %Ln Gruppe von Patienten mit gemeinsamen Bildern bleibt zusammen.</numerusform>
            <numerusform>Kein Patient ist auf beiden Seiten. %Ln Gruppen von Patienten mit gemeinsamen Bildern bleiben zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the next training</source>
        <translation>das nächste Training</translation>
    </message>
    <message>
        <source>A second or two, once the network has looked at every nucleus.</source>
        <translation>Ein bis zwei Sekunden, sobald das Netz jeden Kern angesehen hat.</translation>
    </message>
    <message>
        <source>Measuring how fast this machine trains…</source>
        <translation>Gemessen wird, wie schnell dieser Rechner trainiert …</translation>
    </message>
    <message>
        <source>About %1 at %2 images a second on %3</source>
        <translation>Etwa %1 bei %2 Bildern je Sekunde auf %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>Training on %1, validating on %2. This dataset names no patients: each image counts as its own.</source>
        <translation>Training an %1, Validierung an %2. Dieser Datensatz nennt keine Patienten: Jedes Bild zählt als eigener.</translation>
    </message>
    <message>
        <source>Training on %1 of %2, validating on %3 of %4, most of them the same patients.</source>
        <translation>Training an %1 von %2, Validierung an %3 von %4, die meisten davon dieselben Patienten.</translation>
    </message>
    <message>
        <source>Training on %1 of %2, validating on %3 of %4, all of them other patients.</source>
        <translation>Training an %1 von %2, Validierung an %3 von %4, allesamt andere Patienten.</translation>
    </message>
    <message>
        <source>%1 of %2 are set aside for a test.</source>
        <translation>%1 von %2 sind für einen Test beiseitegelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei are left out, because their patients share pictures with the validation side.</source>
        <translation>
            <numerusform>%Ln Kern wird weggelassen, weil sein Patient mit der Validierungsseite Bilder gemeinsam hat.</numerusform>
            <numerusform>%Ln Kerne werden weggelassen, weil ihre Patienten mit der Validierungsseite Bilder gemeinsam haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by patient</source>
        <comment>name of a run</comment>
        <translation>%1, nach Patient</translation>
    </message>
    <message>
        <source>%1, by fold</source>
        <comment>name of a run</comment>
        <translation>%1, nach Fold</translation>
    </message>
    <message>
        <source>%1, by image</source>
        <comment>name of a run</comment>
        <translation>%1, nach Bild</translation>
    </message>
    <message>
        <source>Training needs nuclei with known classes.
Open a dataset on the Data page first: a folder, the Kaggle archive, or the demo.</source>
        <translation>Ein Training braucht Kerne mit bekannter Klasse.
Öffnen Sie zuerst auf der Seite Daten einen Datensatz: einen Ordner, das Archiv von Kaggle oder die Demo.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Trains as this form says and writes the run into the same folder, where the window lists it.</source>
        <translation>Trainiert, wie dieses Formular sagt, und schreibt den Lauf in denselben Ordner, wo das Fenster ihn auflistet.</translation>
    </message>
    <message>
        <source>What learns?</source>
        <translation>Was lernt?</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>A recipe is a complete description of a training: the network, what it sees, how it learns.</source>
        <translation>Ein Rezept ist die vollständige Beschreibung eines Trainings: das Netz, was es sieht, wie es lernt.</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Rezept</translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <translation>Beginnt &amp;mit</translation>
    </message>
    <message>
        <source>From whom does it learn, and who examines it?</source>
        <translation>Von wem lernt es, und wer prüft es?</translation>
    </message>
    <message>
        <source>By &amp;patient: it is examined on patients it has never seen</source>
        <translation>Nach &amp;Patient: geprüft an Patienten, die es nie gesehen hat</translation>
    </message>
    <message>
        <source>By published f&amp;old: as the dataset&apos;s authors divided it</source>
        <translation>Nach veröffentlichtem F&amp;old: wie die Autoren des Datensatzes ihn aufgeteilt haben</translation>
    </message>
    <message>
        <source>By &amp;image: the same patients on both sides (scores come out too high)</source>
        <translation>Nach &amp;Bild: dieselben Patienten auf beiden Seiten (die Kennzahlen fallen zu hoch aus)</translation>
    </message>
    <message>
        <source>Nuclei of one patient look alike. Only other patients tell how the network will do on new ones.</source>
        <translation>Kerne eines Patienten sehen sich ähnlich. Nur andere Patienten sagen, wie sich das Netz bei neuen macht.</translation>
    </message>
    <message>
        <source>Kept to show the mistake: the network can recognise patients instead of the disease.</source>
        <translation>Behalten, um den Fehler zu zeigen: Das Netz kann Patienten wiedererkennen statt der Krankheit.</translation>
    </message>
    <message>
        <source>Fold that examines</source>
        <translation>Prüfender Fold</translation>
    </message>
    <message>
        <source>Share for validation, percent</source>
        <translation>Anteil für die Validierung, in Prozent</translation>
    </message>
    <message>
        <source>Audit this split</source>
        <translation>Diese Aufteilung prüfen</translation>
    </message>
    <message>
        <source>Opens the audit on the Data page, with what is wrong with this split and the nuclei behind it</source>
        <translation>Öffnet die Prüfung auf der Seite Daten, mit dem, was an dieser Aufteilung nicht stimmt, und den Kernen dahinter</translation>
    </message>
    <message>
        <source>Same nuclei &amp;together</source>
        <translation>Gleiche Kerne &amp;zusammen</translation>
    </message>
    <message>
        <source>Patients of whom images show the same nucleus, photographed twice, stay on one side as well. Every image is looked at once to find them.</source>
        <translation>Patienten, deren Bilder denselben, zweimal fotografierten Kern zeigen, bleiben ebenfalls auf einer Seite. Dafür wird jedes Bild einmal angesehen.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>One epoch: every training nucleus has been seen once.</source>
        <translation>Eine Epoche: Jeder Trainingskern wurde einmal gesehen.</translation>
    </message>
    <message>
        <source>What does the arithmetic: a graphics card where there is one, else the processor.</source>
        <translation>Was die Rechenarbeit macht: eine Grafikkarte, wo es eine gibt, sonst der Prozessor.</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>G&amp;erät</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>made from recipe and split</source>
        <translation>aus Rezept und Aufteilung gebildet</translation>
    </message>
    <message>
        <source>Nuclei that are looked at together before the weights change once.</source>
        <translation>Kerne, die zusammen angesehen werden, bevor sich die Gewichte einmal ändern.</translation>
    </message>
    <message>
        <source>How far the weights move at each step. Too large: the loss jumps; too small: nothing happens.</source>
        <translation>Wie weit sich die Gewichte in jedem Schritt bewegen. Zu groß: Der Verlust springt; zu klein: Nichts geschieht.</translation>
    </message>
    <message>
        <source>Decides everything that is drawn by lot: split, order, augmentation. The same seed repeats a training.</source>
        <translation>Entscheidet alles, was ausgelost wird: Aufteilung, Reihenfolge, Augmentierung. Derselbe Startwert wiederholt ein Training.</translation>
    </message>
    <message>
        <source>Share for a test, percent</source>
        <translation>Anteil für einen Test, in Prozent</translation>
    </message>
    <message>
        <source>Set aside first and touched by nothing: neither training nor the choice of the best epoch.</source>
        <translation>Zuerst beiseitegelegt und von nichts berührt: weder vom Training noch von der Wahl der besten Epoche.</translation>
    </message>
    <message>
        <source>&amp;Name of the run</source>
        <translation>&amp;Name des Laufs</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>&amp;Batchgröße</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Lernrate</translation>
    </message>
    <message>
        <source>&amp;Test part</source>
        <translation>&amp;Testteil</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>St&amp;artwert</translation>
    </message>
    <message>
        <source>Training needs LibTorch: see above the form.</source>
        <translation>Trainieren braucht LibTorch: siehe über dem Formular.</translation>
    </message>
    <message>
        <source>How long it takes is known once LibTorch is here.</source>
        <translation>Wie lange es dauert, ist bekannt, sobald LibTorch da ist.</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>Einstellungen des Trainings</translation>
    </message>
    <message>
        <source>As in the settings: %1</source>
        <comment>device</comment>
        <translation>Wie in den Einstellungen: %1</translation>
    </message>
    <message>
        <source>A training is under way. Watch it, stop it first, or put this one into the queue.</source>
        <translation>Ein Training läuft. Sehen Sie zu, beenden Sie es zuerst, oder stellen Sie dieses in die Warteschlange.</translation>
    </message>
    <message>
        <source>Begins when the training that is under way and those before it have ended</source>
        <translation>Beginnt, wenn das laufende Training und die davor zu Ende sind</translation>
    </message>
    <message>
        <source>Waits below until you start the queue; several learn one after the other, overnight say. The queue is remembered when the program is closed.</source>
        <translation>Wartet unten, bis Sie die Warteschlange starten; mehrere lernen nacheinander, etwa über Nacht. Die Warteschlange bleibt erhalten, wenn das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a run, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Watch the training</source>
        <translation>Dem Training zusehen</translation>
    </message>
    <message>
        <source>The curves of the training that is under way</source>
        <translation>Die Kurven des laufenden Trainings</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>What would come out, and what the network will see</source>
        <translation>Was herauskäme und was das Netz sehen wird</translation>
    </message>
    <message>
        <source>Nobody examines</source>
        <translation>Niemand prüft</translation>
    </message>
    <message>
        <source>Training on %1 of %2. Nobody examines: how well the network does will not be known.</source>
        <translation>Training mit %1 von %2. Niemand prüft: Wie gut das Netz ist, wird nicht bekannt sein.</translation>
    </message>
    <message>
        <source>Training on %1. Nobody examines: how well the network does will not be known.</source>
        <translation>Training mit %1. Niemand prüft: Wie gut das Netz ist, wird nicht bekannt sein.</translation>
    </message>
    <message>
        <source>At 0 all learn: for the network to be taken away, once another training has told what to expect.</source>
        <translation>Bei 0 wird von allen gelernt: für das Netz zum Mitnehmen, wenn ein anderes Training gesagt hat, was zu erwarten ist.</translation>
    </message>
    <message>
        <source>Then a f&amp;inal network, taught by all</source>
        <translation>Dann ein end&amp;gültiges Netz, das alle lehren</translation>
    </message>
    <message>
        <source>Whoever examines does not teach. Once the network has been examined, the same training is done anew with all: for the network that is taken away and asked about other images. The scores stay those of the examined one.</source>
        <translation>Wer prüft, lehrt nicht. Ist das Netz geprüft, wird dasselbe Training noch einmal mit allen gemacht: für das Netz, das mitgenommen und zu anderen Bildern gefragt wird. Die Werte bleiben die des geprüften.</translation>
    </message>
    <message>
        <source>Keep them together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <source>Makes the split anew: patients of whom images show the same nucleus stay on one side</source>
        <translation>Teilt noch einmal auf: Patienten, von denen Bilder denselben Kern zeigen, bleiben auf einer Seite</translation>
    </message>
    <message>
        <source>Looking at every image once, to keep pictures of one nucleus on one side…</source>
        <translation>Jedes Bild wird einmal angesehen, damit Bilder eines Kerns auf einer Seite bleiben …</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingCourtesy</name>
    <message>
        <source>A network is learning: %1</source>
        <translation>Ein Netz lernt: %1</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Das Training ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>Das Training ist beendet</translation>
    </message>
    <message>
        <source>%1: balanced accuracy %2 in validation, after epoch %3.</source>
        <translation>%1: balancierte Genauigkeit %2 in der Validierung, nach Epoche %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) have ended.</source>
        <translation>
            <numerusform>%Ln Training ist zu Ende.</numerusform>
            <numerusform>%Ln Trainings sind zu Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue of trainings is done</source>
        <translation>Die Warteschlange der Trainings ist abgearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln gescheitert.</numerusform>
            <numerusform>%Ln gescheitert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingNotice</name>
    <message>
        <source>Follow it here</source>
        <translation>Hier verfolgen</translation>
    </message>
    <message>
        <source>Shows the run that is being trained; it is read again after each epoch</source>
        <translation>Zeigt den Lauf, der gerade trainiert wird; er wird nach jeder Epoche neu gelesen</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a run, what its training does</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The training waits for its turn.</source>
        <translation>Das Training wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>The training is being prepared.</source>
        <translation>Das Training wird vorbereitet.</translation>
    </message>
    <message>
        <source>The training is paused in epoch %1 of %2.</source>
        <translation>Das Training ist in Epoche %1 von %2 pausiert.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 is being examined.</source>
        <translation>Epoche %1 von %2 wird geprüft.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 is being trained.</source>
        <translation>Epoche %1 von %2 wird trainiert.</translation>
    </message>
    <message>
        <source>The training has ended.</source>
        <translation>Das Training ist beendet.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Shows the epochs that have been finished there since</source>
        <translation>Zeigt die Epochen, die dort seither abgeschlossen wurden</translation>
    </message>
    <message>
        <source>This run is being written by %1. It is open here for reading: it can be continued, renamed or deleted once that training has ended.</source>
        <comment>process 4711 on lab-3 since 2026-11-28T10:00:00Z</comment>
        <translation>Dieser Lauf wird von %1 geschrieben. Hier ist er zum Lesen offen: Fortgesetzt, umbenannt oder gelöscht werden kann er, sobald jenes Training zu Ende ist.</translation>
    </message>
    <message>
        <source>It is examined. Its final network is being trained: epoch %1 of %2.</source>
        <translation>Es ist geprüft. Sein endgültiges Netz wird trainiert: Epoche %1 von %2.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingQueueKeeper</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>balanced accuracy %1</source>
        <translation>balancierte Genauigkeit %1</translation>
    </message>
    <message>
        <source>take “%1” out of the queue</source>
        <translation>„%1“ aus der Warteschlange nehmen</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ViewTabs</name>
    <message>
        <source>Tabs further left</source>
        <translation>Reiter weiter links</translation>
    </message>
    <message>
        <source>Tabs further right</source>
        <translation>Reiter weiter rechts</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeakGroupsView</name>
    <message>
        <source>all</source>
        <comment>classes</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Is it worse at some nuclei?</source>
        <translation>Ist es bei manchen Kernen schlechter?</translation>
    </message>
    <message>
        <source>Each class is cut into quarters by size, stain, colour, focus and shape of its nuclei. A quarter is named where the network is worse at it than chance would have it, and so in at least three patients.</source>
        <translation>Jede Klasse wird nach Größe, Färbung, Farbe, Schärfe und Form ihrer Kerne in Viertel geteilt. Ein Viertel wird genannt, wo das Netz mehr als zufällig schlechter ist, und das bei mindestens drei Patienten.</translation>
    </message>
    <message>
        <source>Look for weak groups</source>
        <translation>Schwache Gruppen suchen</translation>
    </message>
    <message>
        <source>Looks for weak groups of this run&apos;s validation part.</source>
        <translation>Sucht schwache Gruppen im Validierungsteil dieses Laufs.</translation>
    </message>
    <message>
        <source>All that were looked at</source>
        <translation>Alle angesehenen</translation>
    </message>
    <message>
        <source>Weak groups</source>
        <translation>Schwache Gruppen</translation>
    </message>
    <message>
        <source>There are no predictions yet.</source>
        <translation>Es gibt noch keine Vorhersagen.</translation>
    </message>
    <message>
        <source>This dataset names no patients. A group is weak where it is so in several patients, so none can be told.</source>
        <translation>Dieser Datensatz nennt keine Patienten. Schwach ist eine Gruppe, wenn sie es bei mehreren Patienten ist; es lässt sich also keine nennen.</translation>
    </message>
    <message>
        <source>The pictures of this run are not open: nothing can be measured.</source>
        <translation>Die Bilder dieses Laufs sind nicht geöffnet: Nichts lässt sich vermessen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei could not be measured.</source>
        <translation>
            <numerusform>%Ln Kern konnte nicht vermessen werden.</numerusform>
            <numerusform>%Ln Kerne konnten nicht vermessen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these nuclei</source>
        <translation>Diese Kerne zeigen</translation>
    </message>
    <message>
        <source>Shows just these below; again: all</source>
        <translation>Zeigt unten nur diese; noch einmal: alle</translation>
    </message>
    <message>
        <source>Click to see the nuclei of this group only.</source>
        <translation>Klicken Sie, um nur die Kerne dieser Gruppe zu sehen.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>the blurriest quarter</comment>
        <translation>in der Gruppe „%1“</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>A quarter of each class, by what was measured of the nuclei</source>
        <translation>Ein Viertel jeder Klasse, nach dem, was an den Kernen gemessen wurde</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Whose nuclei; all: the mean over the classes</source>
        <translation>Wessen Kerne; alle: das Mittel über die Klassen</translation>
    </message>
    <message>
        <source>Nuclei</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>In der Gruppe</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Share called right in the group</source>
        <translation>Anteil richtiger Einstufungen in der Gruppe</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Share called right outside of it</source>
        <translation>Anteil richtiger Einstufungen außerhalb</translation>
    </message>
    <message>
        <source>Points (95 %)</source>
        <translation>Punkte (95 %)</translation>
    </message>
    <message>
        <source>Difference in percentage points, with its 95 % interval; patients are resampled</source>
        <translation>Unterschied in Prozentpunkten, mit seinem 95-%-Intervall; Patienten werden neu gezogen</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>How likely so great a loss is by chance, corrected for all that were looked at (Benjamini and Hochberg)</source>
        <translation>Wie wahrscheinlich eine so große Einbuße durch Zufall ist, korrigiert für alles Angesehene (Benjamini und Hochberg)</translation>
    </message>
    <message>
        <source>Worse in</source>
        <translation>Schlechter bei</translation>
    </message>
    <message>
        <source>Patients that are worse in the group by themselves, of those with nuclei on both sides</source>
        <translation>Patienten, die für sich in der Gruppe schlechter sind, von denen mit Kernen auf beiden Seiten</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeightsChoice</name>
    <message>
        <source>Random: it starts knowing nothing</source>
        <translation>Zufall: Es beginnt ohne jedes Wissen</translation>
    </message>
    <message>
        <source>Blood cells: comes with Nucleoscope</source>
        <translation>Blutzellen: wird mit Nucleoscope geliefert</translation>
    </message>
    <message>
        <source>ImageNet, everyday pictures: %1</source>
        <translation>ImageNet, Alltagsbilder: %1</translation>
    </message>
    <message>
        <source>Starting weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>A network that has already learnt to see from other pictures needs far fewer nuclei and epochs than one that starts from random numbers.</source>
        <translation>Ein Netz, das an anderen Bildern schon sehen gelernt hat, braucht viel weniger Kerne und Epochen als eines, das mit Zufallszahlen beginnt.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>This recipe expects pretrained weights, and none were found. From random weights it needs many more epochs. Download them, choose a file, or take the small network.</source>
        <translation>Dieses Rezept erwartet vortrainierte Gewichte, und keine wurden gefunden. Von zufälligen Gewichten aus braucht es viel mehr Epochen. Laden Sie sie herunter, wählen Sie eine Datei, oder nehmen Sie das kleine Netz.</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Gewichte zum Beginnen</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Gewichte (*.safetensors *.pth *.pt)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeightsOffer</name>
    <message>
        <source>Download ImageNet weights…</source>
        <translation>ImageNet-Gewichte herunterladen …</translation>
    </message>
    <message>
        <source>Weights that a network has learnt from 1.3 million everyday pictures. They are fetched from those who publish them, once you have read their terms.</source>
        <translation>Gewichte, die ein Netz an 1,3 Millionen Alltagsbildern gelernt hat. Sie werden von denen geholt, die sie veröffentlichen, nachdem Sie deren Bedingungen gelesen haben.</translation>
    </message>
    <message>
        <source>Weights to download</source>
        <translation>Gewichte zum Herunterladen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
        <source>%1 from %2. %3</source>
        <translation>%1 von %2. %3</translation>
    </message>
    <message>
        <source>From %1. %2</source>
        <translation>Von %1. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WhatIfSection</name>
    <message>
        <source>%1 px</source>
        <comment>blur</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>JPEG quality</comment>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>a factor</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Changes the picture as another laboratory, microscope or file might have, and asks the network again. A call that flips on a small change does not rest on the nucleus.</source>
        <translation>Ändert das Bild, wie es ein anderes Labor, Mikroskop oder eine andere Datei getan hätte, und fragt das Netz noch einmal. Eine Einstufung, die bei einer kleinen Änderung kippt, beruht nicht auf dem Kern.</translation>
    </message>
    <message>
        <source>The changed picture, as the network sees it</source>
        <translation>Das geänderte Bild, wie das Netz es sieht</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Färbung</translation>
    </message>
    <message>
        <source>How strongly the nucleus is stained: its optical density times this</source>
        <translation>Wie stark der Kern gefärbt ist: seine optische Dichte mal diesem Wert</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Blurred by so many pixels, as out of focus</source>
        <translation>Um so viele Pixel weichgezeichnet, wie unscharf</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>How bright the lamp or the exposure: all values times this</source>
        <translation>Wie hell Lampe oder Belichtung: alle Werte mal diesem</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG-Qualität</translation>
    </message>
    <message>
        <source>Saved once more as JPEG: the lower, the coarser</source>
        <translation>Noch einmal als JPEG gespeichert: je niedriger, desto gröber</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Magnification: the nucleus becomes larger or smaller</source>
        <translation>Vergrößerung: Der Kern wird größer oder kleiner</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>All sliders back; a double click moves one back</source>
        <translation>Alle Regler zurück; ein Doppelklick setzt einen zurück</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>Das Netz wird gefragt …</translation>
    </message>
    <message>
        <source>It would be called %1: P(%2) is %3, at or above the threshold of %4.</source>
        <translation>Eingestuft würde er als %1: P(%2) ist %3, an oder über der Schwelle von %4.</translation>
    </message>
    <message>
        <source>It would be called %1: P(%2) is %3, below the threshold of %4.</source>
        <translation>Eingestuft würde er als %1: P(%2) ist %3, unter der Schwelle von %4.</translation>
    </message>
    <message>
        <source>It would be left to a person.</source>
        <translation>Er würde einem Menschen überlassen.</translation>
    </message>
    <message>
        <source>It would be called %1, with probability %2.</source>
        <comment>a class</comment>
        <translation>Eingestuft würde er als %1, mit Wahrscheinlichkeit %2.</translation>
    </message>
    <message>
        <source>The call flips at %1</source>
        <translation>Die Einstufung kippt bei %1</translation>
    </message>
    <message>
        <source>The call does not flip over this range</source>
        <translation>Die Einstufung kippt in diesem Bereich nicht</translation>
    </message>
    <message>
        <source>Diamonds: where the call flips.</source>
        <translation>Rauten: wo die Einstufung kippt.</translation>
    </message>
    <message>
        <source>No single slider flips the call.</source>
        <translation>Kein Regler allein kippt die Einstufung.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WhatIsThis</name>
    <message>
        <source>What is &amp;this?</source>
        <translation>Was ist &amp;das?</translation>
    </message>
    <message>
        <source>Click a control, a score or the head of a column to read what its terms mean; the key asks about the control that has the focus</source>
        <translation>Klicken Sie auf ein Bedienelement, eine Kennzahl oder einen Spaltenkopf, um zu lesen, was die Begriffe bedeuten; die Taste fragt nach dem Bedienelement, das den Fokus hat</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WordsWindow</name>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>Begriffe durchsuchen</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Begriffe bedeuten</translation>
    </message>
    <message>
        <source>No word&apos;s name or meaning holds all of this.</source>
        <translation>Kein Begriff enthält all das, weder im Namen noch in der Bedeutung.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WorkloadCurve</name>
    <message>
        <source>The wider the refer band, the more nuclei go to a person and the fewer of the others are called wrong. The ring is the band that is chosen; a click on the curve chooses another.</source>
        <translation>Je breiter das Überweisungsband, desto mehr Kerne gehen an einen Menschen und desto weniger der übrigen werden falsch eingestuft. Der Ring ist das gewählte Band; ein Klick auf die Kurve wählt ein anderes.</translation>
    </message>
    <message>
        <source>Errors against workload</source>
        <translation>Fehler gegen Arbeitsaufwand</translation>
    </message>
    <message>
        <source>Errors, positive: %1</source>
        <translation>Fehler, positiv: %1</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>einem Menschen überlassen</translation>
    </message>
    <message>
        <source>called wrong</source>
        <translation>falsch eingestuft</translation>
    </message>
    <message>
        <source>called wrong of those that are called</source>
        <translation>falsch Eingestufte unter den Eingestuften</translation>
    </message>
    <message>
        <source>Errors, %1 against all others</source>
        <translation>Fehler, %1 gegen alle anderen</translation>
    </message>
</context>
</TS>

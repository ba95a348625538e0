<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Nucleoscope</source>
        <translation>À propos de Nucleoscope</translation>
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
        <translation>Entraîner, observer et questionner des classificateurs de noyaux de globules blancs.</translation>
    </message>
    <message>
        <source>&lt;b&gt;For research and teaching only.&lt;/b&gt; It is no medical device and must not be used for diagnosis.</source>
        <translation>&lt;b&gt;Pour la recherche et l’enseignement uniquement.&lt;/b&gt; Ce n’est pas un dispositif médical et il ne doit pas servir au diagnostic.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt, LibTorch, OpenCV and QCustomPlot.</source>
        <translation>Logiciel libre sous la GNU General Public License, version 3 ou ultérieure, sans aucune garantie. Construit avec Qt, LibTorch, OpenCV et QCustomPlot.</translation>
    </message>
    <message>
        <source>Who publishes results on the C-NMC nuclei cites: Gupta A., Gupta R., &lt;i&gt;C-NMC Challenge Dataset of Normal and Leukemic Cells&lt;/i&gt;, The Cancer Imaging Archive, 2019, &lt;a href=&quot;https://doi.org/10.7937/tcia.2019.dc64i46r&quot;&gt;doi 10.7937/tcia.2019.dc64i46r&lt;/a&gt; (CC BY 3.0).</source>
        <translation>Qui publie des résultats sur les noyaux C-NMC cite&#xa0;: Gupta A., Gupta R., &lt;i&gt;C-NMC Challenge Dataset of Normal and Leukemic Cells&lt;/i&gt;, The Cancer Imaging Archive, 2019, &lt;a href=&quot;https://doi.org/10.7937/tcia.2019.dc64i46r&quot;&gt;doi 10.7937/tcia.2019.dc64i46r&lt;/a&gt; (CC BY 3.0).</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitude équilibrée</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>F1 pondérée</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilité</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>spécificité</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>The share of right calls in each class, averaged over the classes: 0.5 is guessing.</source>
        <translation>La part de classements justes dans chaque classe, en moyenne sur les classes&#xa0;: 0,5 revient à deviner.</translation>
    </message>
    <message>
        <source>How often a nucleus of the positive class gets a higher probability than one of the other: 0.5 is guessing, 1 is perfect. No threshold is involved.</source>
        <translation>La fréquence à laquelle un noyau de la classe positive reçoit une probabilité plus élevée qu’un de l’autre&#xa0;: 0,5 revient à deviner, 1 est parfait. Aucun seuil n’intervient.</translation>
    </message>
    <message>
        <source>The share of right calls. A common class weighs more than a rare one.</source>
        <translation>La part de classements justes. Une classe fréquente pèse plus qu’une rare.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall of each class, averaged by the number of its nuclei.</source>
        <translation>La moyenne harmonique de la précision et du rappel de chaque classe, pondérée par le nombre de ses noyaux.</translation>
    </message>
    <message>
        <source>The share of nuclei of the positive class that are called so.</source>
        <translation>La part des noyaux de la classe positive qui sont classés ainsi.</translation>
    </message>
    <message>
        <source>The share of the other nuclei that are not called positive.</source>
        <translation>La part des autres noyaux qui ne sont pas classés positifs.</translation>
    </message>
    <message>
        <source>The mean cross-entropy: small is good, and a sure mistake costs most.</source>
        <translation>L’entropie croisée moyenne&#xa0;: petite, elle est bonne&#x202f;; une erreur assurée coûte le plus.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ExportNames</name>
    <message>
        <source>Pseudonyms instead of patient &amp;names</source>
        <translation>Pseudonymes à la place des &amp;noms de patients</translation>
    </message>
    <message>
        <source>Patients and images are called otherwise in what is saved: the same one always by the same name, which only this computer can make. Reports, tables, marks and packed runs follow. Who has the same images could still recognise them.</source>
        <translation>Patients et images portent un autre nom dans ce qui est enregistré : chacun toujours le même, que seul cet ordinateur peut former. Cela vaut pour les rapports, tableaux, marques et exécutions empaquetées. Qui possède les mêmes images pourrait encore les reconnaître.</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>The nuclei are being made ready. The tour goes on by itself when they are there.</source>
        <translation>Les noyaux sont en préparation. La visite continue d’elle-même dès qu’ils sont là.</translation>
    </message>
    <message>
        <source>This needs nuclei. Press “Try the demo”, and the tour goes on by itself; or pass over this step with “Next”.</source>
        <translation>Il faut des noyaux pour cela. Appuyez sur « Essayer la démo » et la visite continue d’elle-même ; ou passez cette étape avec « Suivant ».</translation>
    </message>
    <message>
        <source>The network is still learning. When it has ended, the tour goes on by itself; look around meanwhile.</source>
        <translation>Le réseau apprend encore. Quand il aura fini, la visite continuera d’elle-même ; regardez autour de vous en attendant.</translation>
    </message>
    <message>
        <source>This needs a trained network. Start a training here, and the tour goes on by itself; or pass over this step with “Next”.</source>
        <translation>Il faut un réseau entraîné pour cela. Lancez ici un entraînement et la visite continue d’elle-même ; ou passez cette étape avec « Suivant ».</translation>
    </message>
    <message>
        <source>From pictures to a result</source>
        <translation>Des images au résultat</translation>
    </message>
    <message>
        <source>This short tour shows the way from pictures of nuclei to a result that one can judge. Nuclei are open already: “Next” goes on with them.</source>
        <translation>Cette courte visite montre le chemin des images de noyaux à un résultat que l’on peut juger. Des noyaux sont déjà ouverts : « Suivant » continue avec eux.</translation>
    </message>
    <message>
        <source>This short tour shows the way from pictures of nuclei to a result that one can judge. Press “Try the demo”: the program draws about 700 nuclei. They are no real cells, but everything works on them as on real ones.</source>
        <translation>Cette courte visite montre le chemin des images de noyaux à un résultat que l’on peut juger. Appuyez sur « Essayer la démo » : le programme dessine environ 700 noyaux. Ce ne sont pas de vraies cellules, mais tout fonctionne avec eux comme avec de vraies.</translation>
    </message>
    <message>
        <source>Look at the nuclei</source>
        <translation>Regarder les noyaux</translation>
    </message>
    <message>
        <source>Each picture is one nucleus. Its dot tells the class: what the people who made the images say it is. Click a picture, or walk with the arrow keys.</source>
        <translation>Chaque image est un noyau. Son point indique la classe : ce qu’il est d’après ceux qui ont fait les images. Cliquez sur une image, ou avancez avec les flèches.</translation>
    </message>
    <message>
        <source>Look closely at one</source>
        <translation>En regarder un de près</translation>
    </message>
    <message>
        <source>The inspector shows the chosen nucleus in large, and from which patient it is. The wheel zooms. To brighten the picture helps your eyes alone: the network sees it as it is. F9 puts the inspector away, and brings it back.</source>
        <translation>L’inspecteur montre en grand le noyau choisi, et de quel patient il vient. La molette agrandit. Éclaircir l’image n’aide que vos yeux : le réseau la voit telle qu’elle est. F9 retire l’inspecteur et le ramène.</translation>
    </message>
    <message>
        <source>Let a network learn</source>
        <translation>Faire apprendre un réseau</translation>
    </message>
    <message>
        <source>A network is learning already. “Next” goes on with it.</source>
        <translation>Un réseau apprend déjà. « Suivant » continue avec lui.</translation>
    </message>
    <message>
        <source>Training needs LibTorch, which is fetched once from PyTorch: here is how. You can also pass over this with “Next” and look at the rest.</source>
        <translation>L’entraînement a besoin de LibTorch, que l’on récupère une fois chez PyTorch : voici comment. Vous pouvez aussi passer cette étape avec « Suivant » et regarder le reste.</translation>
    </message>
    <message>
        <source>Some patients are set aside to examine the network: only nuclei of patients that it never saw show what it has learnt. Leave everything as it is, and press “Start training”.</source>
        <translation>Quelques patients sont mis de côté pour examiner le réseau : seuls les noyaux de patients qu’il n’a jamais vus montrent ce qu’il a appris. Laissez tout tel quel et appuyez sur « Lancer l’entraînement ».</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Le regarder apprendre</translation>
    </message>
    <message>
        <source>An epoch is one pass through all images that it learns from. The loss tells how wrong the network still is: lower is better. Where the curve of the training goes on falling while that of the validation rises, it learns by heart.</source>
        <translation>Une époque est un passage par toutes les images dont il apprend. La perte dit à quel point le réseau se trompe encore : moins, c’est mieux. Là où la courbe de l’entraînement continue de baisser alors que celle de la validation monte, il apprend par cœur.</translation>
    </message>
    <message>
        <source>Read the result</source>
        <translation>Lire le résultat</translation>
    </message>
    <message>
        <source>A row tells what the nuclei are, a column what the network called them: right calls stand on the diagonal, mistakes beside it. Click a number to see just those nuclei. Each score comes with its interval: other patients might have moved it so far.</source>
        <translation>Une ligne dit ce que sont les noyaux, une colonne comment le réseau les a classés : le juste est sur la diagonale, les erreurs à côté. Cliquez sur un nombre pour ne voir que ces noyaux. Chaque score a son intervalle : d’autres patients auraient pu le déplacer d’autant.</translation>
    </message>
    <message>
        <source>Study the mistakes</source>
        <translation>Étudier les erreurs</translation>
    </message>
    <message>
        <source>Here are the nuclei, the worst mistake first. M walks through the mistakes alone, with the arrow keys. Ask each time: is the picture bad, is the label wrong, or did the network look beside the nucleus? W shows where it looked.</source>
        <translation>Voici les noyaux, la pire erreur d’abord. M parcourt les seules erreurs, avec les flèches. Demandez-vous chaque fois : l’image est-elle mauvaise, l’étiquette fausse, ou le réseau a-t-il regardé à côté du noyau ? W montre où il a regardé.</translation>
    </message>
    <message>
        <source>How far to believe it</source>
        <translation>Jusqu’où le croire</translation>
    </message>
    <message>
        <source>Each lesson is an experiment: predict what comes of it, then run it. They show how easily a good number deceives. This is the end of the tour; “Guided tour” in the menu Help begins it again.</source>
        <translation>Chaque leçon est une expérience : prédisez ce qui en sortira, puis lancez-la. Elles montrent combien un bon chiffre trompe facilement. La visite s’achève ici ; « Visite guidée » dans le menu Aide la recommence.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Ctrl+Page down, Ctrl+Page up</source>
        <translation>Ctrl+Page suiv., Ctrl+Page préc.</translation>
    </message>
    <message>
        <source>the next or the previous view of Results</source>
        <translation>la vue suivante ou précédente des résultats</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>the next nucleus of a gallery or table; in a picture: another place</source>
        <translation>le noyau suivant d’une galerie ou d’un tableau&#x202f;; dans une image&#xa0;: un autre endroit</translation>
    </message>
    <message>
        <source>Home, End, Page up, Page down</source>
        <translation>Origine, Fin, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>far through a gallery or table</source>
        <translation>loin dans une galerie ou un tableau</translation>
    </message>
    <message>
        <source>+, −, F, 1</source>
        <translation>+, −, F, 1</translation>
    </message>
    <message>
        <source>zoom a picture; the whole of it; each pixel once</source>
        <translation>agrandir une image&#x202f;; la voir entière&#x202f;; chaque pixel une fois</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Gauche, Alt+Droite</translation>
    </message>
    <message>
        <source>back and forward through what was shown</source>
        <translation>en arrière et en avant dans ce qui a été montré</translation>
    </message>
    <message>
        <source>copies the rows of a table, a plot, or the name of the nucleus</source>
        <translation>copie les lignes d’un tableau, un graphique ou le nom du noyau</translation>
    </message>
    <message>
        <source>saves a table or a plot</source>
        <translation>enregistre un tableau ou un graphique</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>on the spectrum of nuclei: moves the threshold by one</source>
        <translation>sur le spectre des noyaux&#xa0;: déplace le seuil d’un noyau</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>the next or the previous control</source>
        <translation>l’élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Où est le focus</translation>
    </message>
</context>
<context>
    <name>LeakMark</name>
    <message>
        <source>%1 ⚠ leak</source>
        <comment>a score, or the run that has it</comment>
        <translation>%1 ⚠ fuite</translation>
    </message>
    <message>
        <source>These scores are made with a leak.</source>
        <translation>Ces scores sont faits avec une fuite.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Label doubtful</source>
        <translation>Étiquette douteuse</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>Mauvaise image</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>Intéressant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The published class looks wrong to you. Say which class you would give; the next training can leave such nuclei out or learn your class.</source>
        <translation>La classe publiée vous semble fausse. Dites quelle classe vous donneriez&#x202f;; le prochain entraînement peut écarter ces noyaux ou apprendre votre classe.</translation>
    </message>
    <message>
        <source>Out of focus, badly cut out, or no single nucleus: nobody could tell the class from this picture.</source>
        <translation>Flou, mal découpé ou pas un noyau unique&#xa0;: personne ne pourrait dire la classe d’après cette image.</translation>
    </message>
    <message>
        <source>Worth showing to others, or coming back to.</source>
        <translation>Mérite d’être montré à d’autres ou revu.</translation>
    </message>
    <message>
        <source>What you saw, in your own words.</source>
        <translation>Ce que vous avez vu, avec vos mots.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>What the manual says about this</source>
        <translation>Ce que le manuel en dit</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open a folder of nuclei</source>
        <translation>Ouvrir un dossier de noyaux</translation>
    </message>
    <message>
        <source>Open an archive of nuclei</source>
        <translation>Ouvrir une archive de noyaux</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Ouvrir le dossier d’une exécution</translation>
    </message>
    <message>
        <source>Add the folder of a run</source>
        <translation>Ajouter le dossier d’une exécution</translation>
    </message>
    <message>
        <source>Open a packed run</source>
        <translation>Ouvrir une exécution empaquetée</translation>
    </message>
    <message>
        <source>Packed runs (*.nucleorun)</source>
        <translation>Exécutions empaquetées (*.nucleorun)</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Importer un réseau</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.safetensors *.pth *.pt)</source>
        <translation>Réseaux (*.onnx *.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Where is the dataset of this run?</source>
        <translation>Où se trouve le jeu de données de cette exécution ?</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This page is not part of this build.</source>
        <translation>Cette page ne fait pas partie de ce programme.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Look at the nuclei: by class, patient and fold</source>
        <translation>Regarder les noyaux&#xa0;: par classe, patient et pli</translation>
    </message>
    <message>
        <source>arrow keys walk through the nuclei · Ctrl+F finds · Ctrl+Z undoes</source>
        <translation>les flèches parcourent les noyaux · Ctrl+F cherche · Ctrl+Z annule</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Let a network learn to tell the classes apart, and watch it</source>
        <translation>Faire apprendre à un réseau à distinguer les classes, et l’observer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What the network got right and wrong, nucleus by nucleus</source>
        <translation>Où le réseau a eu raison et tort, noyau par noyau</translation>
    </message>
    <message>
        <source>M walks through mistakes · arrow keys go on · D, P, I, N mark · F1: all keys</source>
        <translation>M parcourt les erreurs · les flèches avancent · D, P, I, N marquent · F1&#xa0;: toutes les touches</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Trainings side by side</source>
        <translation>Des entraînements côte à côte</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Let a trained network judge new images</source>
        <translation>Faire juger de nouvelles images par un réseau entraîné</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Experiments that show how far a result can be believed</source>
        <translation>Des expériences qui montrent jusqu’où croire un résultat</translation>
    </message>
    <message>
        <source>predict first, then start · F5 presents, Esc leaves it</source>
        <translation>prédisez d’abord, lancez ensuite · F5 présente, Échap en sort</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Défiler vers la droite</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln noyau</numerusform>
            <numerusform>%Ln noyaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “%1”, epoch %2, %3: %4</source>
        <comment>name, epoch, part, how many nuclei</comment>
        <translation>Exécution «&#xa0;%1&#xa0;», époque %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Called %1 from a probability of %2 on; from %3 to there referred to a person.</source>
        <translation>Classé %1 à partir d’une probabilité de %2&#x202f;; de %3 jusque-là, laissé à un humain.</translation>
    </message>
    <message>
        <source>Each nucleus is called by its most probable class.</source>
        <translation>Chaque noyau est classé selon sa classe la plus probable.</translation>
    </message>
    <message>
        <source>Called %1 from a probability of %2 on.</source>
        <translation>Classé %1 à partir d’une probabilité de %2.</translation>
    </message>
    <message>
        <source>Published class, and what it was called:</source>
        <translation>Classe publiée, et comment elle a été classée&#xa0;:</translation>
    </message>
    <message>
        <source>Patients of whom the fewest nuclei were called right:</source>
        <translation>Patients dont le moins de noyaux ont été bien classés&#xa0;:</translation>
    </message>
    <message>
        <source>  patient %1 (%2): %3 of %4 nuclei right, called %5</source>
        <comment>id, class, right, of, call</comment>
        <translation>  patient %1 (%2)&#xa0;: %3 noyaux sur %4 bien classés, classé %5</translation>
    </message>
    <message>
        <source>How far to believe it:</source>
        <translation>Jusqu’où le croire&#xa0;:</translation>
    </message>
    <message>
        <source>Made with Nucleoscope, for research and teaching; not for diagnosis.</source>
        <translation>Fait avec Nucleoscope, pour la recherche et l’enseignement&#x202f;; pas pour le diagnostic.</translation>
    </message>
</context>
<context>
    <name>ResultsViews</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What was called what, and how good that is</source>
        <translation>Ce qui a été classé comment, et avec quelle qualité</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>From which probability on a nucleus is called positive, and what that costs</source>
        <translation>À partir de quelle probabilité un noyau est classé positif, et ce que cela coûte</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Every patient, worst first</source>
        <translation>Chaque patient, les pires d’abord</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Whether the probabilities can be taken at their word</source>
        <translation>Si l’on peut prendre les probabilités au mot</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>How wrong the network was, and what stands out</source>
        <translation>À quel point le réseau s’est trompé, et ce qui ressort</translation>
    </message>
    <message>
        <source>Weak groups</source>
        <translation>Groupes faibles</translation>
    </message>
    <message>
        <source>Whether it is worse at nuclei of some size, stain, focus or shape</source>
        <translation>S’il est moins bon pour des noyaux d’une taille, coloration, netteté ou forme</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Which calls hang on who happened to be learned from</source>
        <translation>Quels classements tiennent à ceux dont le hasard a voulu qu’on apprenne</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Which published labels are doubtful</source>
        <translation>Quelles étiquettes publiées sont douteuses</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Which nuclei look alike to the network</source>
        <translation>Quels noyaux se ressemblent pour le réseau</translation>
    </message>
    <message>
        <source>Learning map</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Which nuclei were easy, hard, or wavered over the epochs</source>
        <translation>Quels noyaux furent faciles, difficiles ou hésitants au fil des époques</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>What the newest epoch brought; pinned nuclei, while a training runs too</source>
        <translation>Ce qu’a apporté la dernière époque&#x202f;; noyaux épinglés, aussi pendant un entraînement</translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message>
        <source>dataset</source>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>state of the dataset</source>
        <translation>état du jeu de données</translation>
    </message>
    <message>
        <source>A fingerprint of its files: another one means that images were added, removed or changed.</source>
        <translation>Une empreinte de ses fichiers&#xa0;: une autre signifie que des images ont été ajoutées, retirées ou modifiées.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>répartition</translation>
    </message>
    <message>
        <source>What stays together when nuclei are divided into training and validation.</source>
        <translation>Ce qui reste ensemble quand les noyaux sont répartis entre entraînement et validation.</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>partie de validation</translation>
    </message>
    <message>
        <source>Share of the nuclei on which the network is examined.</source>
        <translation>Part des noyaux sur lesquels le réseau est examiné.</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>partie de test</translation>
    </message>
    <message>
        <source>Share of the nuclei that are kept for the very end.</source>
        <translation>Part des noyaux gardée pour la toute fin.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>validation fold</source>
        <translation>pli de validation</translation>
    </message>
    <message>
        <source>seed of the split</source>
        <translation>graine de la répartition</translation>
    </message>
    <message>
        <source>Another seed divides the nuclei by other dice.</source>
        <translation>Une autre graine répartit les noyaux avec d’autres dés.</translation>
    </message>
    <message>
        <source>same nuclei together</source>
        <translation>mêmes noyaux ensemble</translation>
    </message>
    <message>
        <source>Whether patients of whom images show the same nucleus stay on one side.</source>
        <translation>Si les patients dont des images montrent le même noyau restent d’un même côté.</translation>
    </message>
    <message>
        <source>seed of the training</source>
        <translation>graine de l’entraînement</translation>
    </message>
    <message>
        <source>First weights, order and random changes of the images come from it.</source>
        <translation>D’elle viennent les premiers poids, l’ordre et les changements aléatoires des images.</translation>
    </message>
    <message>
        <source>planned epochs</source>
        <translation>époques prévues</translation>
    </message>
    <message>
        <source>Passes over the training part.</source>
        <translation>Passages sur la partie d’entraînement.</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>premiers poids</translation>
    </message>
    <message>
        <source>What the network started from: random, or what another one has learnt.</source>
        <translation>De quoi est parti le réseau&#xa0;: du hasard, ou de ce qu’un autre a appris.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>weights asked for</source>
        <translation>poids demandés</translation>
    </message>
    <message>
        <source>layers of the head</source>
        <translation>couches de la tête</translation>
    </message>
    <message>
        <source>What makes calls out of the network&apos;s features.</source>
        <translation>Ce qui fait des classements à partir des caractéristiques du réseau.</translation>
    </message>
    <message>
        <source>dropout before the head</source>
        <translation>dropout avant la tête</translation>
    </message>
    <message>
        <source>Share of the features that are left out by chance in each step.</source>
        <translation>Part des caractéristiques omises au hasard à chaque pas.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>Softmax twice is a known mistake, for lessons.</source>
        <translation>Softmax deux fois est une erreur connue, pour les leçons.</translation>
    </message>
    <message>
        <source>all layers learn</source>
        <translation>toutes les couches apprennent</translation>
    </message>
    <message>
        <source>No: only the head does.</source>
        <translation>Non&#xa0;: seule la tête apprend.</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>normalisation par lots</translation>
    </message>
    <message>
        <source>centre that is cut out</source>
        <translation>centre découpé</translation>
    </message>
    <message>
        <source>Side of the square, in pixels of the picture.</source>
        <translation>Côté du carré, en pixels de l’image.</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>l’image entière</translation>
    </message>
    <message>
        <source>size for the network</source>
        <translation>taille pour le réseau</translation>
    </message>
    <message>
        <source>Side of the square that it sees.</source>
        <translation>Côté du carré qu’il voit.</translation>
    </message>
    <message>
        <source>mean of the colours</source>
        <translation>moyenne des couleurs</translation>
    </message>
    <message>
        <source>spread of the colours</source>
        <translation>dispersion des couleurs</translation>
    </message>
    <message>
        <source>turned by chance</source>
        <translation>tournée au hasard</translation>
    </message>
    <message>
        <source>Training images only.</source>
        <translation>Images d’entraînement seulement.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>mirrored left to right by chance</source>
        <translation>retournée au hasard de gauche à droite</translation>
    </message>
    <message>
        <source>mirrored top to bottom by chance</source>
        <translation>retournée au hasard de haut en bas</translation>
    </message>
    <message>
        <source>shifted by chance</source>
        <translation>décalée au hasard</translation>
    </message>
    <message>
        <source>Of the picture&apos;s side.</source>
        <translation>Du côté de l’image.</translation>
    </message>
    <message>
        <source>made larger or smaller by chance</source>
        <translation>agrandie ou réduite au hasard</translation>
    </message>
    <message>
        <source>brightness by chance</source>
        <translation>luminosité au hasard</translation>
    </message>
    <message>
        <source>contrast by chance</source>
        <translation>contraste au hasard</translation>
    </message>
    <message>
        <source>saturation by chance</source>
        <translation>saturation au hasard</translation>
    </message>
    <message>
        <source>hue by chance</source>
        <translation>teinte au hasard</translation>
    </message>
    <message>
        <source>stain by chance</source>
        <translation>coloration au hasard</translation>
    </message>
    <message>
        <source>Optical density of each colour, as staining differs between laboratories.</source>
        <translation>Densité optique de chaque couleur, comme la coloration diffère d’un laboratoire à l’autre.</translation>
    </message>
    <message>
        <source>blurred by chance, up to</source>
        <translation>floutée au hasard, jusqu’à</translation>
    </message>
    <message>
        <source>changed by chance in validation, too</source>
        <translation>changée au hasard aussi en validation</translation>
    </message>
    <message>
        <source>A known mistake, for lessons.</source>
        <translation>Une erreur connue, pour les leçons.</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>How a step is made from a gradient.</source>
        <translation>Comment un pas est fait à partir d’un gradient.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>Length of a step of the head; the highest where it changes over the training.</source>
        <translation>Longueur d’un pas de la tête&#x202f;; la plus grande s’il change au cours de l’entraînement.</translation>
    </message>
    <message>
        <source>learning rate from layer to layer</source>
        <translation>taux d’apprentissage de couche en couche</translation>
    </message>
    <message>
        <source>Each group of layers before the head learns this much slower than the next.</source>
        <translation>Chaque groupe de couches avant la tête apprend d’autant plus lentement que le suivant.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>dégradation des poids</translation>
    </message>
    <message>
        <source>A pull of all weights towards zero.</source>
        <translation>Une traction de tous les poids vers zéro.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>beta 1 of the optimiser</source>
        <translation>bêta 1 de l’optimiseur</translation>
    </message>
    <message>
        <source>beta 2 of the optimiser</source>
        <translation>bêta 2 de l’optimiseur</translation>
    </message>
    <message>
        <source>epsilon of the optimiser</source>
        <translation>epsilon de l’optimiseur</translation>
    </message>
    <message>
        <source>longest gradient</source>
        <translation>plus long gradient</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>course of the learning rate</source>
        <translation>cours du taux d’apprentissage</translation>
    </message>
    <message>
        <source>share of steps spent rising</source>
        <translation>part des pas en montée</translation>
    </message>
    <message>
        <source>learning rate at the end</source>
        <translation>taux d’apprentissage à la fin</translation>
    </message>
    <message>
        <source>Of the highest.</source>
        <translation>Du plus élevé.</translation>
    </message>
    <message>
        <source>learning rate on a plateau, times</source>
        <translation>taux d’apprentissage sur un plateau, fois</translation>
    </message>
    <message>
        <source>patience before a plateau</source>
        <translation>patience avant un plateau</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>lissage des étiquettes</translation>
    </message>
    <message>
        <source>How far the labels are taken as less than certain.</source>
        <translation>À quel point les étiquettes sont tenues pour moins que sûres.</translation>
    </message>
    <message>
        <source>rare classes weigh more</source>
        <translation>les classes rares pèsent plus</translation>
    </message>
    <message>
        <source>order of the nuclei</source>
        <translation>ordre des noyaux</translation>
    </message>
    <message>
        <source>Balanced: rare classes, or patients with few nuclei, are drawn more often.</source>
        <translation>Équilibré&#xa0;: les classes rares, ou les patients à peu de noyaux, sont tirés plus souvent.</translation>
    </message>
    <message>
        <source>moving average of the weights</source>
        <translation>moyenne mobile des poids</translation>
    </message>
    <message>
        <source>nuclei a step</source>
        <translation>noyaux par pas</translation>
    </message>
    <message>
        <source>precision of the numbers</source>
        <translation>précision des nombres</translation>
    </message>
    <message>
        <source>views when predicting</source>
        <translation>vues lors de la prédiction</translation>
    </message>
    <message>
        <source>Each nucleus is looked at so many times, turned and mirrored; the mean counts.</source>
        <translation>Chaque noyau est regardé autant de fois, tourné et retourné&#x202f;; la moyenne compte.</translation>
    </message>
    <message>
        <source>the best epoch is chosen by</source>
        <translation>la meilleure époque est choisie selon</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>patience</translation>
    </message>
    <message>
        <source>Epochs without a better one after which it stops by itself.</source>
        <translation>Époques sans meilleure après lesquelles il s’arrête de lui-même.</translation>
    </message>
    <message>
        <source>never stops by itself</source>
        <translation>ne s’arrête jamais de lui-même</translation>
    </message>
    <message>
        <source>a checkpoint is kept every</source>
        <translation>un point de reprise est gardé toutes les</translation>
    </message>
    <message>
        <source>best and last only</source>
        <translation>meilleur et dernier seulement</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>par patient</translation>
    </message>
    <message>
        <source>by fold</source>
        <translation>par pli</translation>
    </message>
    <message>
        <source>by image</source>
        <translation>par image</translation>
    </message>
    <message>
        <source>random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>learnt on ImageNet</source>
        <translation>appris sur ImageNet</translation>
    </message>
    <message>
        <source>learnt on blood cells</source>
        <translation>appris sur des cellules sanguines</translation>
    </message>
    <message>
        <source>the best pretrained ones there are</source>
        <translation>les meilleurs préentraînés qui soient</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>softmax twice</source>
        <translation>softmax deux fois</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>apprend</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>figée</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>lower on a plateau</source>
        <translation>abaissé sur un plateau</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>un cycle</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>mélangé</translation>
    </message>
    <message>
        <source>balanced by class</source>
        <translation>équilibré par classe</translation>
    </message>
    <message>
        <source>balanced by patient</source>
        <translation>équilibré par patient</translation>
    </message>
    <message>
        <source>balanced by patient, classes as they are</source>
        <translation>équilibré par patient, classes telles quelles</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitude équilibrée</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>F1 pondérée</translation>
    </message>
    <message>
        <source>as the device can</source>
        <translation>selon l’appareil</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>dropout %1 %</source>
        <translation>dropout %1&#x202f;%</translation>
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
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>± %1&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln époque</numerusform>
            <numerusform>%Ln époques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln vue</numerusform>
            <numerusform>%Ln vues</numerusform>
        </translation>
    </message>
    <message>
        <source>hole in every other picture, up to</source>
        <translation>trou dans une image sur deux, jusqu’à</translation>
    </message>
    <message>
        <source>pictures mixed</source>
        <translation>images mélangées</translation>
    </message>
    <message>
        <source>Each with another of its step; the larger the number, the more evenly.</source>
        <translation>Chacune avec une autre de son pas&#xa0;; plus le nombre est grand, plus le mélange est égal.</translation>
    </message>
    <message>
        <source>As frequent as among the training nuclei, though they were drawn alike.</source>
        <translation>Aussi fréquentes que parmi les noyaux d’entraînement, bien qu’elles aient été tirées à parts égales.</translation>
    </message>
    <message>
        <source>probabilities know how frequent classes are</source>
        <translation>les probabilités connaissent la fréquence des classes</translation>
    </message>
    <message>
        <source>The same training anew, in which those who examined teach, too.</source>
        <translation>Le même entraînement une fois de plus, où ceux qui ont examiné enseignent aussi.</translation>
    </message>
    <message>
        <source>final network</source>
        <translation>réseau final</translation>
    </message>
</context>
<context>
    <name>StudyLinks</name>
    <message>
        <source>There are no predictions yet.</source>
        <translation>Il n’y a pas encore de prédictions.</translation>
    </message>
    <message>
        <source>The pictures of this run are not open: nothing can be learned from them.</source>
        <translation>Les images de cette exécution ne sont pas ouvertes&#xa0;: on ne peut rien en apprendre.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>In the manual</source>
        <translation>Dans le manuel</translation>
    </message>
    <message>
        <source>Nucleus|nuclei</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Noyau|noyaux</translation>
    </message>
    <message>
        <source>The part of a cell that holds its chromatin. Each image of this program shows one, cut out of a blood or bone marrow smear; around it is black.</source>
        <translation>La partie d’une cellule qui contient sa chromatine. Chaque image de ce programme en montre un, découpé dans un frottis de sang ou de moelle osseuse ; autour de lui, tout est noir.</translation>
    </message>
    <message>
        <source>Chromatin</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Chromatine</translation>
    </message>
    <message>
        <source>The stained texture of a nucleus: its DNA with the proteins around it, fine or coarse.</source>
        <translation>La texture colorée d’un noyau : son ADN et les protéines qui l’entourent, fine ou grossière.</translation>
    </message>
    <message>
        <source>Nucleolus|nucleoli</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Nucléole|nucléoles</translation>
    </message>
    <message>
        <source>A paler round spot in the chromatin.</source>
        <translation>Une tache ronde plus claire dans la chromatine.</translation>
    </message>
    <message>
        <source>Blast|blasts|lymphoblast|lymphoblasts</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Blaste|blastes|lymphoblaste|lymphoblastes</translation>
    </message>
    <message>
        <source>A cell that has not matured. A lymphoblast would become a lymphocyte; in leukaemia it multiplies without maturing.</source>
        <translation>Une cellule qui n’est pas mûre. Un lymphoblaste deviendrait un lymphocyte ; dans la leucémie, il se multiplie sans mûrir.</translation>
    </message>
    <message>
        <source>ALL</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>ALL</translation>
    </message>
    <message>
        <source>Acute lymphoblastic leukaemia. In the C-NMC images: a nucleus of a leukaemic B lymphoblast, from a patient who has the disease.</source>
        <translation>Leucémie aiguë lymphoblastique (LAL). Dans les images de C-NMC : un noyau d’un lymphoblaste B leucémique, d’un patient qui a la maladie.</translation>
    </message>
    <message>
        <source>HEM</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>HEM</translation>
    </message>
    <message>
        <source>A nucleus of a hematogone, and the name of that class. In C-NMC all nuclei of a patient without leukaemia are HEM.</source>
        <translation>Un noyau d’une hématogonie, et le nom de cette classe. Dans C-NMC, tous les noyaux d’un patient sans leucémie sont HEM.</translation>
    </message>
    <message>
        <source>Hematogone|hematogones</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Hématogonie|hématogonies</translation>
    </message>
    <message>
        <source>A healthy precursor of a B cell. It looks much like a lymphoblast, which is what makes the task hard.</source>
        <translation>Un précurseur sain d’une cellule B. Il ressemble beaucoup à un lymphoblaste, et c’est ce qui rend la tâche difficile.</translation>
    </message>
    <message>
        <source>Smear|smears</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Frottis</translation>
    </message>
    <message>
        <source>Blood or bone marrow, spread thinly on glass, dried and stained.</source>
        <translation>Du sang ou de la moelle osseuse étalés en couche mince sur du verre, séchés et colorés.</translation>
    </message>
    <message>
        <source>Stain|stains|staining</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Coloration|colorations</translation>
    </message>
    <message>
        <source>The dyes that colour a smear. They differ from laboratory to laboratory and from day to day; a network may learn them in place of the disease.</source>
        <translation>Les colorants qui teintent un frottis. Ils diffèrent d’un laboratoire à l’autre et d’un jour à l’autre ; un réseau peut les apprendre à la place de la maladie.</translation>
    </message>
    <message>
        <source>Patient|patients|subject|subjects</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Patient|patients</translation>
    </message>
    <message>
        <source>Whom an image came from; files call it the subject. Images of one patient are alike in ways that have nothing to do with the disease.</source>
        <translation>De qui vient une image. Les images d’un même patient se ressemblent par des traits qui n’ont rien à voir avec la maladie.</translation>
    </message>
    <message>
        <source>Linked patients|linked</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Patients liés|liés</translation>
    </message>
    <message>
        <source>Patients who share identical images, and are therefore kept on the same side of a split.</source>
        <translation>Des patients qui partagent des images identiques et qui restent donc du même côté d’une répartition.</translation>
    </message>
    <message>
        <source>Dataset|datasets</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Jeu de données|jeux de données</translation>
    </message>
    <message>
        <source>A folder or archive of images that was opened.</source>
        <translation>Un dossier ou une archive d’images que l’on a ouvert.</translation>
    </message>
    <message>
        <source>Class|classes</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Classe|classes</translation>
    </message>
    <message>
        <source>What an image may be labelled as: ALL or HEM. Each keeps its colour, its shape and its letter everywhere.</source>
        <translation>Ce comme quoi une image peut être étiquetée : ALL ou HEM. Chacune garde partout sa couleur, sa forme et sa lettre.</translation>
    </message>
    <message>
        <source>Label|labels|labelled</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Étiquette|étiquettes</translation>
    </message>
    <message>
        <source>The class that a published dataset says an image is of. It may be wrong.</source>
        <translation>La classe qu’un jeu de données publié donne à une image. Elle peut être fausse.</translation>
    </message>
    <message>
        <source>Fold|folds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Pli|plis</translation>
    </message>
    <message>
        <source>A part into which a published dataset comes divided. Patients of one fold appear in no other.</source>
        <translation>Une des parties en lesquelles un jeu de données publié est déjà divisé. Les patients d’un pli n’apparaissent dans aucun autre.</translation>
    </message>
    <message>
        <source>Brighten|brightened|brighter</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Éclaircir|éclairci|plus clair</translation>
    </message>
    <message>
        <source>Makes dark nuclei lighter on the screen. It is for your eyes only: the network never sees it.</source>
        <translation>Rend plus clairs à l’écran les noyaux sombres. C’est pour vos yeux seulement : le réseau ne le voit jamais.</translation>
    </message>
    <message>
        <source>Mask|masks|outline|outlines</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Masque|masques|contour|contours</translation>
    </message>
    <message>
        <source>Which pixels of an image belong to the nucleus. The rest is painted black, so that the network sees nothing but the nucleus.</source>
        <translation>Quels pixels d’une image appartiennent au noyau. Le reste est peint en noir, pour que le réseau ne voie que le noyau.</translation>
    </message>
    <message>
        <source>Audit|audits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Audit|audits</translation>
    </message>
    <message>
        <source>Questions that are put to a dataset or a split before it is believed: shared images, damaged files, shortcuts, leaks.</source>
        <translation>Des questions posées à un jeu de données ou à une répartition avant d’y croire : images partagées, fichiers abîmés, raccourcis, fuites.</translation>
    </message>
    <message>
        <source>Finding|findings</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Constat|constats</translation>
    </message>
    <message>
        <source>Something that an audit saw: what, how bad it is, in which nuclei, and what to do.</source>
        <translation>Ce qu’un audit a vu : quoi, à quel point c’est grave, dans quels noyaux, et que faire.</translation>
    </message>
    <message>
        <source>Training|trainings</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Entraînement|entraînements</translation>
    </message>
    <message>
        <source>Showing a network images and their labels again and again, and changing its weights a little each time so that it errs less.</source>
        <translation>Montrer sans cesse à un réseau des images et leurs étiquettes, et changer chaque fois un peu ses poids pour qu’il se trompe moins.</translation>
    </message>
    <message>
        <source>Network|networks</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Réseau|réseaux</translation>
    </message>
    <message>
        <source>A chain of layers that turns an image into a probability for each class.</source>
        <translation>Une chaîne de couches qui transforme une image en une probabilité pour chaque classe.</translation>
    </message>
    <message>
        <source>Layer|layers</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Couche|couches</translation>
    </message>
    <message>
        <source>One link of a network: it computes numbers from the numbers of the layer before it, with its weights.</source>
        <translation>Un maillon d’un réseau : elle calcule, avec ses poids, des nombres à partir de ceux de la couche précédente.</translation>
    </message>
    <message>
        <source>Weights|weight</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Poids</translation>
    </message>
    <message>
        <source>The numbers that a network computes with. They are what is learned.</source>
        <translation>Les nombres avec lesquels un réseau calcule. Ce sont eux qui sont appris.</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Préentraîné|préentraînée|préentraînés</translation>
    </message>
    <message>
        <source>Starting from weights that were learned on other images, instead of from chance.</source>
        <translation>Qui part de poids appris sur d’autres images, au lieu de partir du hasard.</translation>
    </message>
    <message>
        <source>Backbone|backbones</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Tronc (backbone)|backbone|tronc</translation>
    </message>
    <message>
        <source>All layers of a network but the last ones. They find features.</source>
        <translation>Toutes les couches d’un réseau sauf les dernières. Elles trouvent des caractéristiques.</translation>
    </message>
    <message>
        <source>Head|heads</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Tête|têtes</translation>
    </message>
    <message>
        <source>The last layers of a network. They decide by the features that the backbone has found.</source>
        <translation>Les dernières couches d’un réseau. Elles décident d’après les caractéristiques que le tronc a trouvées.</translation>
    </message>
    <message>
        <source>Feature|features</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Caractéristique|caractéristiques</translation>
    </message>
    <message>
        <source>A number that the network finds in an image, such as how much there is of a certain texture.</source>
        <translation>Un nombre que le réseau trouve dans une image, par exemple la quantité d’une certaine texture.</translation>
    </message>
    <message>
        <source>Recipe|recipes</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Recette|recettes</translation>
    </message>
    <message>
        <source>A complete description of a training, as a file: network, size of the images, augmentation, learning rate and all else.</source>
        <translation>Une description complète d’un entraînement, dans un fichier : réseau, taille des images, augmentation, taux d’apprentissage et tout le reste.</translation>
    </message>
    <message>
        <source>Run|runs</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Exécution|exécutions</translation>
    </message>
    <message>
        <source>One training and what came of it: a folder on the disk with curves, predictions and weights.</source>
        <translation>Un entraînement et ce qui en est sorti : un dossier sur le disque avec courbes, prédictions et poids.</translation>
    </message>
    <message>
        <source>Epoch|epochs</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Époque|époques</translation>
    </message>
    <message>
        <source>One pass over the images that are learned from.</source>
        <translation>Un passage sur les images dont on apprend.</translation>
    </message>
    <message>
        <source>Batch|batches</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Lot|lots</translation>
    </message>
    <message>
        <source>The images that are taken at once, 32 for example, before the weights are changed.</source>
        <translation>Les images prises en une fois, 32 par exemple, avant de changer les poids.</translation>
    </message>
    <message>
        <source>Step|steps</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Pas (d’un entraînement)|pas d’entraînement</translation>
    </message>
    <message>
        <source>One change of the weights, after one batch.</source>
        <translation>Un changement des poids, après un lot.</translation>
    </message>
    <message>
        <source>Loss|losses</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Perte|pertes</translation>
    </message>
    <message>
        <source>How wrong the network is, as one number that training makes smaller. Being sure and wrong costs most.</source>
        <translation>À quel point le réseau se trompe, en un nombre que l’entraînement rend plus petit. Se tromper avec assurance coûte le plus.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>The rule by which the weights are changed after each batch, such as SGD or Adam.</source>
        <translation>La règle selon laquelle les poids sont changés après chaque lot, comme SGD ou Adam.</translation>
    </message>
    <message>
        <source>Learning rate|learning rates</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far the weights move in a step. Too far and nothing is learned; too little and it takes very long.</source>
        <translation>De combien les poids bougent à chaque pas. Trop, et rien n’est appris ; trop peu, et cela dure très longtemps.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Dégradation des poids</translation>
    </message>
    <message>
        <source>Draws the weights a little towards zero at each step, so that the network prefers simple explanations.</source>
        <translation>Tire un peu les poids vers zéro à chaque pas, pour que le réseau préfère les explications simples.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Turning, mirroring and changing images at random while training, so that the network does not learn one picture by heart.</source>
        <translation>Tourner, refléter et modifier les images au hasard pendant l’entraînement, pour que le réseau n’apprenne aucune image par cœur.</translation>
    </message>
    <message>
        <source>Split|splits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Répartition|répartitions</translation>
    </message>
    <message>
        <source>Who is learned from and who examines: patients, or images, divided among the training, validation and test parts.</source>
        <translation>De qui l’on apprend et qui examine : des patients, ou des images, répartis entre les parties d’entraînement, de validation et de test.</translation>
    </message>
    <message>
        <source>Training part|training images|training nuclei</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Partie d’entraînement</translation>
    </message>
    <message>
        <source>The patients, or images, that the network learns from.</source>
        <translation>Les patients, ou les images, dont le réseau apprend.</translation>
    </message>
    <message>
        <source>Validation part|validation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Partie de validation|validation</translation>
    </message>
    <message>
        <source>Not learned from. It says how good an epoch was, and chooses the best; so its scores are a little too good.</source>
        <translation>On n’apprend pas d’elle. Elle dit si une époque était bonne et choisit la meilleure ; ses scores sont donc un peu trop bons.</translation>
    </message>
    <message>
        <source>Test part|test</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Partie de test|test</translation>
    </message>
    <message>
        <source>Neither learned from nor chosen by; opened once, at the end. Each further look makes its scores mean less.</source>
        <translation>On n’apprend pas d’elle et elle ne choisit rien ; on l’ouvre une fois, à la fin. Chaque regard de plus diminue la valeur de ses scores.</translation>
    </message>
    <message>
        <source>Overfitting|overfits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Surapprentissage</translation>
    </message>
    <message>
        <source>Getting better on the images that are learned from, and worse on others.</source>
        <translation>Devenir meilleur sur les images dont on apprend, et moins bon sur les autres.</translation>
    </message>
    <message>
        <source>Leak|leaks</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Fuite|fuites</translation>
    </message>
    <message>
        <source>Something of the validation or test part that the training has seen, a patient for example. Scores are then too good.</source>
        <translation>Quelque chose de la partie de validation ou de test que l’entraînement a vu, un patient par exemple. Les scores sont alors trop bons.</translation>
    </message>
    <message>
        <source>Shortcut|shortcuts</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Raccourci|raccourcis</translation>
    </message>
    <message>
        <source>Something that tells the classes apart in these images and has nothing to do with the disease, such as the colour of the background.</source>
        <translation>Quelque chose qui distingue les classes dans ces images et n’a rien à voir avec la maladie, comme la couleur du fond.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Validation croisée</translation>
    </message>
    <message>
        <source>Training as many times as there are folds, each time leaving another one out to examine.</source>
        <translation>Entraîner autant de fois qu’il y a de plis, en laissant chaque fois un autre de côté pour examiner.</translation>
    </message>
    <message>
        <source>Seed|seeds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Graine|graines</translation>
    </message>
    <message>
        <source>The number from which all chance of a training is drawn. The same seed gives the same training.</source>
        <translation>Le nombre dont est tiré tout le hasard d’un entraînement. La même graine donne le même entraînement.</translation>
    </message>
    <message>
        <source>Prediction|predictions|called ALL|called HEM</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Prédiction|prédictions|classé ALL|classés ALL|classé HEM|classés HEM</translation>
    </message>
    <message>
        <source>What the network says of an image: the class it is called, and how sure the network says it is.</source>
        <translation>Ce que le réseau dit d’une image : la classe qu’il lui donne, et à quel point il se dit sûr.</translation>
    </message>
    <message>
        <source>Probability|probabilities|P(ALL)</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Probabilité|probabilités|P(ALL)</translation>
    </message>
    <message>
        <source>How sure the network says it is, from 0 to 1. Whether that is true, calibration shows.</source>
        <translation>À quel point le réseau se dit sûr, de 0 à 1. L’étalonnage montre si c’est vrai.</translation>
    </message>
    <message>
        <source>Positive class</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Classe positive</translation>
    </message>
    <message>
        <source>The class that is looked for, here ALL. Sensitivity, specificity and AUROC are of this class.</source>
        <translation>La classe que l’on cherche, ici ALL. La sensibilité, la spécificité et l’AUROC sont celles de cette classe.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>How many images of each class were called what. Rows are what they are, columns what they were called.</source>
        <translation>Combien d’images de chaque classe ont été classées comment. Les lignes disent ce qu’elles sont, les colonnes ce que le réseau en a dit.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>The share of all images that are called right. Where one class is rare it says little: who always says ALL is right in two thirds of the C-NMC images.</source>
        <translation>La part de toutes les images bien classées. Quand une classe est rare, elle dit peu : qui répond toujours ALL a raison pour deux tiers des images de C-NMC.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Of all ALL nuclei, the share that is called ALL. What is missing to 1 are leukaemic nuclei that were missed.</source>
        <translation>De tous les noyaux ALL, la part classée ALL. Ce qui manque jusqu’à 1, ce sont des noyaux leucémiques manqués.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Of all HEM nuclei, the share that is called HEM. What is missing to 1 are false alarms.</source>
        <translation>De tous les noyaux HEM, la part classée HEM. Ce qui manque jusqu’à 1, ce sont de fausses alertes.</translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Rappel|rappels</translation>
    </message>
    <message>
        <source>Of all nuclei of a class, the share that is called so. ALL&apos;s is the sensitivity, HEM&apos;s the specificity.</source>
        <translation>De tous les noyaux d’une classe, la part classée comme telle. Celui d’ALL est la sensibilité, celui de HEM la spécificité.</translation>
    </message>
    <message>
        <source>Precision</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Of all nuclei that are called ALL, the share that is. It depends on how frequent ALL is.</source>
        <translation>De tous les noyaux classés ALL, la part qui l’est. Elle dépend de la fréquence d’ALL.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>The mean of the classes&apos; recalls, so that a rare class counts as much as a frequent one. One half is chance.</source>
        <translation>La moyenne des rappels des classes : une classe rare compte autant qu’une fréquente. Un demi, c’est le hasard.</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall: high only where both are.</source>
        <translation>La moyenne harmonique de la précision et du rappel : élevée seulement si les deux le sont.</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>F1 pondérée|F1 pondéré</translation>
    </message>
    <message>
        <source>The mean of the classes&apos; F1, by their size.</source>
        <translation>La moyenne des F1 des classes, selon leur taille.</translation>
    </message>
    <message>
        <source>Threshold|thresholds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Seuil|seuils</translation>
    </message>
    <message>
        <source>From which probability on a nucleus is called ALL. Lowering it finds more ALL and calls more HEM wrong.</source>
        <translation>À partir de quelle probabilité un noyau est classé ALL. L’abaisser trouve plus d’ALL et classe mal plus de HEM.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>The probability that of one ALL and one HEM nucleus, drawn at random, the ALL one has the higher probability. One half is chance, 1 perfect; it depends on no threshold.</source>
        <translation>La probabilité que, d’un noyau ALL et d’un noyau HEM tirés au hasard, celui d’ALL ait la probabilité la plus élevée. Un demi, c’est le hasard, 1 la perfection ; elle ne dépend d’aucun seuil.</translation>
    </message>
    <message>
        <source>ROC curve|ROC</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Courbe ROC|ROC</translation>
    </message>
    <message>
        <source>Sensitivity against false alarms at every threshold. The nearer it comes to the upper left corner, the better; the area under it is the AUROC.</source>
        <translation>La sensibilité en face des fausses alertes, à chaque seuil. Plus elle approche du coin supérieur gauche, mieux c’est ; l’aire au-dessous est l’AUROC.</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Prévalence</translation>
    </message>
    <message>
        <source>How frequent a class is. Precision depends on it, and a threshold that is good for one prevalence may be bad for another.</source>
        <translation>La fréquence d’une classe. La précision en dépend, et un seuil bon pour une prévalence peut être mauvais pour une autre.</translation>
    </message>
    <message>
        <source>Calibration|calibrated</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Étalonnage|étalonné|étalonnée</translation>
    </message>
    <message>
        <source>Whether of all nuclei of which the network says 80 %, 80 % are ALL.</source>
        <translation>Si, de tous les noyaux dont le réseau dit 80 %, 80 % sont ALL.</translation>
    </message>
    <message>
        <source>95 % interval|interval|intervals</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Intervalle à 95 %|intervalle|intervalles</translation>
    </message>
    <message>
        <source>Where the score might as well lie. The program draws patients anew, 2,000 times, because another study would have other patients.</source>
        <translation>Où le score pourrait tout aussi bien se trouver. Le programme retire les patients au sort 2 000 fois, car une autre étude aurait d’autres patients.</translation>
    </message>
    <message>
        <source>Silhouette baseline|silhouette</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Référence de silhouette|silhouette</translation>
    </message>
    <message>
        <source>How far the outline alone leads, without any texture. A network that is no better has learned the size of nuclei.</source>
        <translation>Jusqu’où mène le contour seul, sans aucune texture. Un réseau qui n’est pas meilleur a appris la taille des noyaux.</translation>
    </message>
    <message>
        <source>Weak group|weak groups</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Groupe faible|groupes faibles</translation>
    </message>
    <message>
        <source>Nuclei, such as the blurriest quarter, that the network is worse at in several patients.</source>
        <translation>Des noyaux, comme le quart le plus flou, pour lesquels le réseau est moins bon chez plusieurs patients.</translation>
    </message>
    <message>
        <source>Heat map (Grad-CAM)|heat map|heat maps|Grad-CAM|where it looked</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Carte de chaleur (Grad-CAM)|carte de chaleur|cartes de chaleur|Grad-CAM</translation>
    </message>
    <message>
        <source>Which places of an image raised the probability of a class. It says where, not why; beside it stands the map of a network that has learned nothing.</source>
        <translation>Quels endroits d’une image ont augmenté la probabilité d’une classe. Elle dit où, pas pourquoi ; à côté se trouve la carte d’un réseau qui n’a rien appris.</translation>
    </message>
    <message>
        <source>Doubtful label|doubtful labels|doubts</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Étiquette douteuse|étiquettes douteuses|doutes</translation>
    </message>
    <message>
        <source>A published label that networks which never saw the image disagree with.</source>
        <translation>Une étiquette publiée que contredisent des réseaux qui n’ont jamais vu l’image.</translation>
    </message>
    <message>
        <source>Eccentricity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Excentricité</translation>
    </message>
    <message>
        <source>How far an outline is from a circle: 0 for a circle, towards 1 the longer it is drawn out.</source>
        <translation>Combien un contour s’éloigne d’un cercle&#xa0;: 0 pour un cercle, vers 1 plus il est allongé.</translation>
    </message>
    <message>
        <source>Solidity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Solidité</translation>
    </message>
    <message>
        <source>How much of its own hull an outline fills: 1 without dents, less with them.</source>
        <translation>Quelle part de sa propre enveloppe un contour remplit&#xa0;: 1 sans creux, moins s’il en a.</translation>
    </message>
    <message>
        <source>Quiz|quizzes</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>A row of nuclei whose class you guess before the answer is shown, so that your eye can be held against the network.</source>
        <translation>Une suite de noyaux dont vous devinez la classe avant que la réponse soit montrée, pour comparer votre œil au réseau.</translation>
    </message>
    <message>
        <source>Lasso</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>A line that is drawn around points of a map with the mouse, to see just those nuclei.</source>
        <translation>Une ligne tracée à la souris autour de points d’une carte, pour ne voir que ces noyaux.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>The last computation of a network: it makes probabilities of its numbers, which add up to 1. Done twice, it makes them all alike.</source>
        <translation>Le dernier calcul d’un réseau&#xa0;: il fait de ses nombres des probabilités dont la somme est 1. Fait deux fois, il les rend toutes semblables.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>The usual loss: the negative logarithm of the probability that the true class was given. 0 is perfect, 0.69 is guessing between two classes.</source>
        <translation>La perte usuelle&#xa0;: l’opposé du logarithme de la probabilité donnée à la vraie classe. 0 est parfait, 0,69 revient à deviner entre deux classes.</translation>
    </message>
    <message>
        <source>Gradient|gradients</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Gradient|gradients</translation>
    </message>
    <message>
        <source>For each weight, in which direction and how strongly it changes the loss. A step goes against it.</source>
        <translation>Pour chaque poids, dans quelle direction et avec quelle force il change la perte. Un pas va à son encontre.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>A share of the step before that is added to each step, so that weights keep their direction over single batches.</source>
        <translation>Une part du pas précédent ajoutée à chaque pas, pour que les poids gardent leur direction au-delà d’un seul lot.</translation>
    </message>
    <message>
        <source>One cycle</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>A course of the learning rate over a training: up to its highest, then down to almost nothing.</source>
        <translation>Une évolution du taux d’apprentissage au cours d’un entraînement&#xa0;: il monte au plus haut, puis descend presque à rien.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>A course of the learning rate that falls slowly at first, then faster, and slowly again at the end, like half a wave.</source>
        <translation>Une évolution du taux d’apprentissage qui baisse d’abord lentement, puis plus vite, et de nouveau lentement à la fin, comme une demi-onde.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>While training, a random share of a layer&apos;s numbers is set to zero, so that the network does not rely on single ones.</source>
        <translation>Pendant l’entraînement, une part au hasard des nombres d’une couche est mise à zéro, pour que le réseau ne se repose pas sur quelques-uns.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Normalisation par lots</translation>
    </message>
    <message>
        <source>A layer that brings its numbers to a common mean and spread, which it takes from the batch while training.</source>
        <translation>Une couche qui ramène ses nombres à une moyenne et une dispersion communes, prises du lot pendant l’entraînement.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>Training towards a little less than certainty, 0.95 for example, so that the network does not become too sure of itself.</source>
        <translation>Un entraînement vers un peu moins que la certitude, 0,95 par exemple, pour que le réseau ne devienne pas trop sûr de lui.</translation>
    </message>
    <message>
        <source>Checkpoint|checkpoints</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Point de reprise|points de reprise</translation>
    </message>
    <message>
        <source>The state of a training as a file, from which it goes on after a break and the best epoch is taken.</source>
        <translation>L’état d’un entraînement dans un fichier, d’où il reprend après une pause et d’où la meilleure époque est tirée.</translation>
    </message>
    <message>
        <source>Device|devices</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Appareil|appareils</translation>
    </message>
    <message>
        <source>What does the arithmetic: the processor, or a graphics card, which is many times faster.</source>
        <translation>Ce qui calcule&#xa0;: le processeur, ou une carte graphique, bien des fois plus rapide.</translation>
    </message>
    <message>
        <source>Thread|threads</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Fil d’exécution|fils d’exécution|fils</translation>
    </message>
    <message>
        <source>A line of work that a processor does beside others. As many as it has cores are usually fastest.</source>
        <translation>Une suite de travaux qu’un processeur mène à côté d’autres. Autant qu’il a de cœurs est en général le plus rapide.</translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Decoded images that are kept on the disk, so that the next epoch and the next training need not decode them again.</source>
        <translation>Des images décodées gardées sur le disque, pour que l’époque et l’entraînement suivants n’aient pas à les décoder de nouveau.</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>The library of PyTorch that computes networks. It is fetched once; looking at images and at earlier runs works without it.</source>
        <translation>La bibliothèque de PyTorch qui calcule les réseaux. Elle est téléchargée une fois&#x202f;; regarder des images et d’anciennes exécutions se fait sans elle.</translation>
    </message>
    <message>
        <source>Tensor|tensors</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Tenseur|tenseurs</translation>
    </message>
    <message>
        <source>A block of numbers in rows, columns and often more directions: an image, a batch, or the weights of a layer.</source>
        <translation>Un bloc de nombres en lignes, colonnes et souvent d’autres directions&#xa0;: une image, un lot ou les poids d’une couche.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>An open file format for networks that many programs read. It holds the computation and the weights.</source>
        <translation>Un format de fichier ouvert pour les réseaux, que beaucoup de programmes lisent. Il contient le calcul et les poids.</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>PyTorch&apos;s file format for a network with its computation, for programs that use PyTorch or LibTorch.</source>
        <translation>Le format de fichier de PyTorch pour un réseau avec son calcul, pour les programmes qui utilisent PyTorch ou LibTorch.</translation>
    </message>
    <message>
        <source>Safetensors</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Safetensors</translation>
    </message>
    <message>
        <source>A file format for weights alone. It can hold no program, so that a stranger&apos;s file may be opened safely.</source>
        <translation>Un format de fichier pour les poids seuls. Il ne peut contenir de programme&#xa0;: le fichier d’un inconnu s’ouvre donc sans danger.</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Turned and mirrored copies of an image that the network is asked about as well. The mean over them is the prediction.</source>
        <translation>Des copies tournées et retournées d’une image, sur lesquelles le réseau est aussi interrogé. Leur moyenne est la prédiction.</translation>
    </message>
    <message>
        <source>False alarm|false alarms</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Fausse alarme|fausses alarmes</translation>
    </message>
    <message>
        <source>A nucleus that is called positive and is not.</source>
        <translation>Un noyau classé positif qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Odds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Chances|chances égales</translation>
    </message>
    <message>
        <source>A probability against what is missing to 1: 0.75 are odds of 3 to 1. Even odds are one half.</source>
        <translation>Une probabilité contre ce qui lui manque jusqu’à 1&#xa0;: 0,75 fait 3 contre 1. Des chances égales valent un demi.</translation>
    </message>
    <message>
        <source>PPV</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>VPP</translation>
    </message>
    <message>
        <source>Positive predictive value: of all nuclei that are called positive, the share that is. The rarer the positive class, the lower it is.</source>
        <translation>Valeur prédictive positive&#xa0;: de tous les noyaux classés positifs, la part qui l’est. Plus la classe positive est rare, plus elle est basse.</translation>
    </message>
    <message>
        <source>NPV</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Negative predictive value: of all nuclei that are not called positive, the share that is not.</source>
        <translation>Valeur prédictive négative&#xa0;: de tous les noyaux qui ne sont pas classés positifs, la part qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Youden</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Youden</translation>
    </message>
    <message>
        <source>Sensitivity plus specificity less 1, named after who proposed it. The threshold where it is greatest weighs misses like false alarms.</source>
        <translation>Sensibilité plus spécificité moins 1, du nom de qui l’a proposé. Le seuil où il est le plus grand donne le même poids aux manqués et aux fausses alarmes.</translation>
    </message>
    <message>
        <source>Refer band|refer bands</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Bande de renvoi|bandes de renvoi</translation>
    </message>
    <message>
        <source>Two thresholds between which a nucleus is called nothing and left to a person.</source>
        <translation>Deux seuils entre lesquels un noyau n’est pas classé et est laissé à un humain.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>How far values typically lie from their mean. Of many measurements about two thirds lie within one of it.</source>
        <translation>À quelle distance de leur moyenne les valeurs se trouvent d’ordinaire. De nombreuses mesures, environ deux tiers sont à moins d’un écart type.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Température</translation>
    </message>
    <message>
        <source>One number that makes a network more or less sure after training, so that its probabilities become true: above 1 less sure. The most probable class stays.</source>
        <translation>Un nombre qui rend un réseau plus ou moins sûr après l’entraînement, pour que ses probabilités soient justes&#xa0;: au-dessus de 1, moins sûr. La classe la plus probable reste.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test|McNemar</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Test de McNemar|McNemar</translation>
    </message>
    <message>
        <source>Compares two networks by the nuclei on which only one of them is right. It takes nuclei to be independent, which those of one patient are not.</source>
        <translation>Compare deux réseaux par les noyaux où un seul des deux a raison. Il tient les noyaux pour indépendants, ce que ceux d’un même patient ne sont pas.</translation>
    </message>
    <message>
        <source>Benjamini–Hochberg|Benjamini and Hochberg</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Benjamini–Hochberg|Benjamini et Hochberg</translation>
    </message>
    <message>
        <source>A rule for many questions at once, some of whose answers look striking by chance: of what is reported, only 5 % is expected to be so.</source>
        <translation>Une règle pour beaucoup de questions à la fois, dont certaines réponses frappent par hasard&#xa0;: de ce qui est signalé, on ne s’y attend que pour 5&#x202f;%.</translation>
    </message>
    <message>
        <source>Likeness</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>How alike two nuclei are to the network, by the features that it finds in them: 1 is the same.</source>
        <translation>Combien deux noyaux se ressemblent pour le réseau, par les caractéristiques qu’il y trouve&#xa0;: 1, c’est le même.</translation>
    </message>
    <message>
        <source>Neighbour|neighbours</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Voisin|voisins</translation>
    </message>
    <message>
        <source>A nucleus whose features are nearest to those of another: to the network they look alike.</source>
        <translation>Un noyau dont les caractéristiques sont les plus proches de celles d’un autre&#xa0;: pour le réseau, ils se ressemblent.</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>A map of many features on two axes, on which neighbours stay neighbours. How far groups lie apart means little.</source>
        <translation>Une carte de nombreuses caractéristiques sur deux axes, où les voisins restent voisins. L’écart entre les groupes signifie peu.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Occultation</translation>
    </message>
    <message>
        <source>A heat map that is made by covering one place after another and asking how the probability changes.</source>
        <translation>Une carte de chaleur faite en couvrant un endroit après l’autre et en demandant comment la probabilité change.</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Gradients intégrés</translation>
    </message>
    <message>
        <source>A heat map that adds up, on the way from a black picture to the image, what each pixel did to the probability.</source>
        <translation>Une carte de chaleur qui additionne, sur le chemin d’une image noire à l’image, ce que chaque pixel a fait à la probabilité.</translation>
    </message>
    <message>
        <source>Logit|logits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Logit|logits</translation>
    </message>
    <message>
        <source>A number that a network gives for a class, before softmax makes probabilities of them all.</source>
        <translation>Un nombre qu’un réseau donne pour une classe, avant que softmax n’en fasse des probabilités.</translation>
    </message>
    <message>
        <source>Brier score|Brier</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Score de Brier|Brier</translation>
    </message>
    <message>
        <source>The mean square of what probabilities are off: 0 is perfect, 0.25 is saying one half of everything.</source>
        <translation>La moyenne du carré de l’écart des probabilités : 0 est parfait, 0,25 revient à dire un demi de tout.</translation>
    </message>
    <message>
        <source>Ensemble|ensembles</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Ensemble de réseaux|ensembles de réseaux</translation>
    </message>
    <message>
        <source>Several networks that answer together: the mean of their probabilities.</source>
        <translation>Plusieurs réseaux qui répondent ensemble : la moyenne de leurs probabilités.</translation>
    </message>
    <message>
        <source>Final network|final networks</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Réseau final|réseaux finals</translation>
    </message>
    <message>
        <source>Trained once more in the same way, with all patients, after the examined one: for other images, and to be taken away. Nobody examined it.</source>
        <translation>Entraîné une fois de plus de la même façon, avec tous les patients, après celui qui a été examiné : pour d’autres images, et pour l’emporter. Personne ne l’a examiné.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share of the whole; a thin space between number and sign</extracomment>
        <translation>%1&#x202f;%</translation>
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
        <translation>Fichiers inutilisables</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>They are left out of counts, trainings and scores. The rest of the dataset is not affected.</source>
        <translation>Ils sont exclus des comptes, des entraînements et des scores. Le reste du jeu de données n’est pas touché.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Drawing the nuclei of the demo</source>
        <extracomment>activity.demo</extracomment>
        <translation>Dessin des noyaux de la démo</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <extracomment>activity.scan</extracomment>
        <translation>Parcours des dossiers</translation>
    </message>
    <message>
        <source>Its name differs from {other} only in capitals</source>
        <extracomment>archive.case</extracomment>
        <translation>Son nom ne diffère de {other} que par les majuscules</translation>
    </message>
    <message>
        <source>The archive holds a file of this name twice; the first one counts</source>
        <extracomment>archive.duplicate</extracomment>
        <translation>L’archive contient deux fois un fichier de ce nom&#x202f;; le premier compte</translation>
    </message>
    <message>
        <source>It is encrypted</source>
        <extracomment>archive.encrypted</extracomment>
        <translation>Il est chiffré</translation>
    </message>
    <message>
        <source>{file} in {archive} could not be read: {reason}.</source>
        <extracomment>archive.entry</extracomment>
        <translation>{file} dans {archive} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is a link, not a file</source>
        <extracomment>archive.link</extracomment>
        <translation>C’est un lien, pas un fichier</translation>
    </message>
    <message>
        <source>Its way of compression is not supported</source>
        <extracomment>archive.method</extracomment>
        <translation>Son mode de compression n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Its name holds control characters</source>
        <extracomment>archive.name</extracomment>
        <translation>Son nom contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>Its path leads out of the archive</source>
        <extracomment>archive.path</extracomment>
        <translation>Son chemin sort de l’archive</translation>
    </message>
    <message>
        <source>It claims to unpack to an impossible size</source>
        <extracomment>archive.ratio</extracomment>
        <translation>Il prétend se décompresser à une taille impossible</translation>
    </message>
    <message>
        <source>{file} cannot be used as a zip archive: {reason}. If it was downloaded, download it again.</source>
        <extracomment>archive.unreadable</extracomment>
        <translation>{file} est inutilisable comme archive zip&#xa0;: {reason}. S’il a été téléchargé, téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Asking what else tells the class</source>
        <extracomment>audit.asking</extracomment>
        <translation>Recherche de ce qui trahit la classe par ailleurs</translation>
    </message>
    <message>
        <source>Asking what tells the parts apart</source>
        <extracomment>audit.asking_parts</extracomment>
        <translation>Recherche de ce qui distingue les parties</translation>
    </message>
    <message>
        <source>Validation images are changed at random as training images are.</source>
        <extracomment>audit.augmented_validation</extracomment>
        <translation>Les images de validation sont changées au hasard comme celles d’entraînement.</translation>
    </message>
    <message>
        <source>The scores are of images that nobody took, differ from one look to the next, and choose the best epoch partly by luck.</source>
        <extracomment>audit.augmented_validation.bad</extracomment>
        <translation>Les scores portent sur des images que personne n’a prises, diffèrent d’un coup d’œil à l’autre et choisissent la meilleure époque en partie par chance.</translation>
    </message>
    <message>
        <source>Switch augmentation off for validation.</source>
        <extracomment>audit.augmented_validation.do</extracomment>
        <translation>Désactivez l’augmentation pour la validation.</translation>
    </message>
    <message>
        <source>One image shows nothing: it has one colour from edge to edge.</source>
        <extracomment>audit.blank</extracomment>
        <translation>Une image ne montre rien&#xa0;: elle n’a qu’une couleur d’un bord à l’autre.</translation>
    </message>
    <message>
        <source>{count} images show nothing: they have one colour from edge to edge.</source>
        <extracomment>audit.blank</extracomment>
        <translation>{count} images ne montrent rien&#xa0;: elles n’ont qu’une couleur d’un bord à l’autre.</translation>
    </message>
    <message>
        <source>Whatever a network says of them is a guess, and it learns to guess from them.</source>
        <extracomment>audit.blank.bad</extracomment>
        <translation>Quoi qu’un réseau en dise, il devine, et il apprend d’elles à deviner.</translation>
    </message>
    <message>
        <source>Look at them; take them out of the folder, or mark them as poor images.</source>
        <extracomment>audit.blank.do</extracomment>
        <translation>Regardez-les&#x202f;; retirez-les du dossier ou marquez-les comme mauvaises images.</translation>
    </message>
    <message>
        <source>The audit of {dataset} was stopped. What was found out is kept: the next one goes on from there.</source>
        <extracomment>audit.cancelled</extracomment>
        <translation>L’audit de {dataset} a été arrêté. Ce qui a été trouvé est gardé&#xa0;: le prochain reprend là.</translation>
    </message>
    <message>
        <source>Looking for similar images</source>
        <extracomment>audit.comparing</extracomment>
        <translation>Recherche d’images semblables</translation>
    </message>
    <message>
        <source>Of the images of {class}, {share} % come from patient {patient}.</source>
        <extracomment>audit.dominant_patient</extracomment>
        <translation>Parmi les images de {class}, {share}&#x202f;% viennent du patient {patient}.</translation>
    </message>
    <message>
        <source>Scores by image are largely scores of this one patient.</source>
        <extracomment>audit.dominant_patient.bad</extracomment>
        <translation>Les scores par image sont en grande partie ceux de ce seul patient.</translation>
    </message>
    <message>
        <source>Read the scores by patient, and let the sampler draw patients evenly.</source>
        <extracomment>audit.dominant_patient.do</extracomment>
        <translation>Lisez les scores par patient, et faites tirer les patients également.</translation>
    </message>
    <message>
        <source>Looking for similar images was stopped.</source>
        <extracomment>audit.duplicates_cancelled</extracomment>
        <translation>La recherche d’images semblables a été arrêtée.</translation>
    </message>
    <message>
        <source>All images of {class} come from a single patient.</source>
        <extracomment>audit.few_patients</extracomment>
        <translation>Toutes les images de {class} viennent d’un seul patient.</translation>
    </message>
    <message>
        <source>All images of {class} come from {count} patients.</source>
        <extracomment>audit.few_patients</extracomment>
        <translation>Toutes les images de {class} viennent de {count} patients.</translation>
    </message>
    <message>
        <source>Nuclei of one patient resemble each other: scores tell about these people more than about {class}.</source>
        <extracomment>audit.few_patients.bad</extracomment>
        <translation>Les noyaux d’un patient se ressemblent&#xa0;: les scores en disent plus sur ces personnes que sur {class}.</translation>
    </message>
    <message>
        <source>Add patients; more images of the same ones help little.</source>
        <extracomment>audit.few_patients.do</extracomment>
        <translation>Ajoutez des patients&#x202f;; plus d’images des mêmes aident peu.</translation>
    </message>
    <message>
        <source>The {part} part holds a single patient with {class}.</source>
        <extracomment>audit.few_patients_in_part</extracomment>
        <translation>La partie de {part} contient un seul patient avec {class}.</translation>
    </message>
    <message>
        <source>The {part} part holds {count} patients with {class}.</source>
        <extracomment>audit.few_patients_in_part</extracomment>
        <translation>La partie de {part} contient {count} patients avec {class}.</translation>
    </message>
    <message>
        <source>Its scores tell about these people and may be very different for others.</source>
        <extracomment>audit.few_patients_in_part.bad</extracomment>
        <translation>Ses scores parlent de ces personnes et peuvent être très différents pour d’autres.</translation>
    </message>
    <message>
        <source>Choose another seed or fold, a larger part, or several folds in turn.</source>
        <extracomment>audit.few_patients_in_part.do</extracomment>
        <translation>Choisissez une autre graine ou un autre pli, une partie plus grande, ou plusieurs plis à tour de rôle.</translation>
    </message>
    <message>
        <source>The {part} part holds no patient with {class}.</source>
        <extracomment>audit.few_patients_in_part.none</extracomment>
        <translation>La partie de {part} ne contient aucun patient avec {class}.</translation>
    </message>
    <message>
        <source>State of the files</source>
        <extracomment>audit.heading.data</extracomment>
        <translation>État des fichiers</translation>
    </message>
    <message>
        <source>Something else than the cell may tell the class</source>
        <extracomment>audit.heading.features</extracomment>
        <translation>Autre chose que la cellule peut trahir la classe</translation>
    </message>
    <message>
        <source>Not the patients one wants to know about</source>
        <extracomment>audit.heading.population</extracomment>
        <translation>Pas les patients sur lesquels on veut savoir</translation>
    </message>
    <message>
        <source>No clean separation of training and examination</source>
        <extracomment>audit.heading.separation</extracomment>
        <translation>Pas de séparation nette entre entraînement et examen</translation>
    </message>
    <message>
        <source>One image is there under two classes.</source>
        <extracomment>audit.identical_across_classes</extracomment>
        <translation>Une image figure sous deux classes.</translation>
    </message>
    <message>
        <source>{count} images are there under more than one class.</source>
        <extracomment>audit.identical_across_classes</extracomment>
        <translation>{count} images figurent sous plus d’une classe.</translation>
    </message>
    <message>
        <source>At least one of the labels is wrong, and nobody can be right about both.</source>
        <extracomment>audit.identical_across_classes.bad</extracomment>
        <translation>Au moins une des étiquettes est fausse, et personne ne peut avoir raison sur les deux.</translation>
    </message>
    <message>
        <source>Look at them, find out which label holds, and delete the other file.</source>
        <extracomment>audit.identical_across_classes.do</extracomment>
        <translation>Regardez-les, trouvez quelle étiquette vaut, et supprimez l’autre fichier.</translation>
    </message>
    <message>
        <source>One image is both in training and in the examination.</source>
        <extracomment>audit.identical_across_parts</extracomment>
        <translation>Une image est à la fois dans l’entraînement et dans l’examen.</translation>
    </message>
    <message>
        <source>{count} images are both in training and in the examination.</source>
        <extracomment>audit.identical_across_parts</extracomment>
        <translation>{count} images sont à la fois dans l’entraînement et dans l’examen.</translation>
    </message>
    <message>
        <source>What was learned by heart is examined.</source>
        <extracomment>audit.identical_across_parts.bad</extracomment>
        <translation>On examine ce qui a été appris par cœur.</translation>
    </message>
    <message>
        <source>Split by patient: patients that share images stay on one side.</source>
        <extracomment>audit.identical_across_parts.do</extracomment>
        <translation>Répartissez par patient&#xa0;: les patients qui partagent des images restent d’un même côté.</translation>
    </message>
    <message>
        <source>Patients {patients} share one identical image.</source>
        <extracomment>audit.identical_across_patients</extracomment>
        <translation>Les patients {patients} partagent une image identique.</translation>
    </message>
    <message>
        <source>Patients {patients} share {count} pairs of identical images.</source>
        <extracomment>audit.identical_across_patients</extracomment>
        <translation>Les patients {patients} partagent {count} paires d’images identiques.</translation>
    </message>
    <message>
        <source>They may be one person under several names. Learned from one and examined on the other, the same picture is only recognised.</source>
        <extracomment>audit.identical_across_patients.bad</extracomment>
        <translation>Ce peut être une seule personne sous plusieurs noms. Apprise de l’un et examinée sur l’autre, la même image est seulement reconnue.</translation>
    </message>
    <message>
        <source>Nothing for a split made here: these patients are merged and stay on one side.</source>
        <extracomment>audit.identical_across_patients.do</extracomment>
        <translation>Rien pour une répartition faite ici&#xa0;: ces patients sont réunis et restent d’un même côté.</translation>
    </message>
    <message>
        <source>They may be one person under several names, and they stand in different published folds ({folds}): validated fold by fold, the same picture is only recognised.</source>
        <extracomment>audit.identical_across_patients.folds</extracomment>
        <translation>Ce peut être une seule personne sous plusieurs noms, dans des plis publiés différents ({folds})&#xa0;: validée pli par pli, la même image est seulement reconnue.</translation>
    </message>
    <message>
        <source>One pair of images is identical.</source>
        <extracomment>audit.identical_images</extracomment>
        <translation>Une paire d’images est identique.</translation>
    </message>
    <message>
        <source>{count} pairs of images are identical.</source>
        <extracomment>audit.identical_images</extracomment>
        <translation>{count} paires d’images sont identiques.</translation>
    </message>
    <message>
        <source>Learned from one and examined on the other, a picture is only recognised.</source>
        <extracomment>audit.identical_images.bad</extracomment>
        <translation>Apprise de l’une et examinée sur l’autre, une image est seulement reconnue.</translation>
    </message>
    <message>
        <source>Nothing for a split made here: identical images stay on one side.</source>
        <extracomment>audit.identical_images.do</extracomment>
        <translation>Rien pour une répartition faite ici&#xa0;: les images identiques restent d’un même côté.</translation>
    </message>
    <message>
        <source>One image of patient {patients} is there twice.</source>
        <extracomment>audit.identical_within_patient</extracomment>
        <translation>Une image du patient {patients} figure deux fois.</translation>
    </message>
    <message>
        <source>{count} pairs of images of one patient are identical (patients {patients}).</source>
        <extracomment>audit.identical_within_patient</extracomment>
        <translation>{count} paires d’images d’un même patient sont identiques (patients {patients}).</translation>
    </message>
    <message>
        <source>They count twice. Split by image, one may be learned and the other examined.</source>
        <extracomment>audit.identical_within_patient.bad</extracomment>
        <translation>Elles comptent deux fois. Répartie par image, l’une peut être apprise et l’autre examinée.</translation>
    </message>
    <message>
        <source>Split by patient.</source>
        <extracomment>audit.identical_within_patient.do</extracomment>
        <translation>Répartissez par patient.</translation>
    </message>
    <message>
        <source>Patients {patients} share identical images and stand on both sides of the split.</source>
        <extracomment>audit.linked_across_parts</extracomment>
        <translation>Les patients {patients} partagent des images identiques et se trouvent des deux côtés de la répartition.</translation>
    </message>
    <message>
        <source>They may be one person under several names, learned and examined.</source>
        <extracomment>audit.linked_across_parts.bad</extracomment>
        <translation>Ce peut être une seule personne sous plusieurs noms, apprise et examinée.</translation>
    </message>
    <message>
        <source>One file name writes its patient in lower case: {patients}.</source>
        <extracomment>audit.lower_case_names</extracomment>
        <translation>Un nom de fichier écrit son patient en minuscules&#xa0;: {patients}.</translation>
    </message>
    <message>
        <source>{count} file names write their patient in lower case: {patients}.</source>
        <extracomment>audit.lower_case_names</extracomment>
        <translation>{count} noms de fichiers écrivent leur patient en minuscules&#xa0;: {patients}.</translation>
    </message>
    <message>
        <source>A program that compares names letter by letter takes one patient for two, and may put one half in training, the other in the examination.</source>
        <extracomment>audit.lower_case_names.bad</extracomment>
        <translation>Un programme qui compare les noms lettre à lettre prend un patient pour deux et peut mettre une moitié dans l’entraînement, l’autre dans l’examen.</translation>
    </message>
    <message>
        <source>Nothing here: patients are compared without regard to case.</source>
        <extracomment>audit.lower_case_names.do</extracomment>
        <translation>Ici rien&#xa0;: les patients sont comparés sans égard à la casse.</translation>
    </message>
    <message>
        <source>One nucleus is cut out of its background; the others are not.</source>
        <extracomment>audit.masked</extracomment>
        <translation>Un noyau est découpé de son fond&#x202f;; les autres non.</translation>
    </message>
    <message>
        <source>{count} nuclei are cut out of their background; the others are not.</source>
        <extracomment>audit.masked</extracomment>
        <translation>{count} noyaux sont découpés de leur fond&#x202f;; les autres non.</translation>
    </message>
    <message>
        <source>A network sees the background first. Where it goes with a class or a patient, it is learned instead of the cell.</source>
        <extracomment>audit.masks.bad</extracomment>
        <translation>Un réseau voit d’abord le fond. S’il va avec une classe ou un patient, il est appris à la place de la cellule.</translation>
    </message>
    <message>
        <source>Use images that were prepared in one way.</source>
        <extracomment>audit.masks.do</extracomment>
        <translation>Utilisez des images préparées d’une seule façon.</translation>
    </message>
    <message>
        <source>The name of one file tells another class than its folder.</source>
        <extracomment>audit.name_contradicts_folder</extracomment>
        <translation>Le nom d’un fichier dit une autre classe que son dossier.</translation>
    </message>
    <message>
        <source>The names of {count} files tell another class than their folder.</source>
        <extracomment>audit.name_contradicts_folder</extracomment>
        <translation>Les noms de {count} fichiers disent une autre classe que leur dossier.</translation>
    </message>
    <message>
        <source>One of the two labels is wrong. The folder&apos;s is used.</source>
        <extracomment>audit.name_contradicts_folder.bad</extracomment>
        <translation>L’une des deux étiquettes est fausse. Celle du dossier est utilisée.</translation>
    </message>
    <message>
        <source>Look at these nuclei and move the files to where they belong.</source>
        <extracomment>audit.name_contradicts_folder.do</extracomment>
        <translation>Regardez ces noyaux et mettez les fichiers à leur place.</translation>
    </message>
    <message>
        <source>One of the labels is wrong.</source>
        <extracomment>audit.near_across_classes.bad</extracomment>
        <translation>L’une des étiquettes est fausse.</translation>
    </message>
    <message>
        <source>Look at the pairs side by side, and find out which label holds.</source>
        <extracomment>audit.near_across_classes.do</extracomment>
        <translation>Regardez les paires côte à côte et trouvez quelle étiquette vaut.</translation>
    </message>
    <message>
        <source>One nucleus that is examined was photographed twice, and the other picture is in training (patients {patients}).</source>
        <extracomment>audit.near_across_parts</extracomment>
        <translation>Un noyau examiné a été photographié deux fois, et l’autre image est dans l’entraînement (patients {patients}).</translation>
    </message>
    <message>
        <source>{count} nuclei that are examined were photographed twice, and the other pictures are in training (patients {patients}).</source>
        <extracomment>audit.near_across_parts</extracomment>
        <translation>{count} noyaux examinés ont été photographiés deux fois, et les autres images sont dans l’entraînement (patients {patients}).</translation>
    </message>
    <message>
        <source>They are {share} % of the images examined: what was learned by heart is examined.</source>
        <extracomment>audit.near_across_parts.bad</extracomment>
        <translation>C’est {share}&#x202f;% des images examinées&#xa0;: on examine ce qui a été appris par cœur.</translation>
    </message>
    <message>
        <source>Split by patient with “same nuclei together” (--link-similar): patients who share a nucleus stay on one side.</source>
        <extracomment>audit.near_across_parts.do</extracomment>
        <translation>Répartissez par patient avec «&#xa0;mêmes noyaux ensemble&#xa0;» (--link-similar)&#xa0;: les patients qui partagent un noyau restent d’un même côté.</translation>
    </message>
    <message>
        <source>They may be one person under several numbers. Learned from one and examined on the other, the same cell is only recognised: a split by patient alone does not keep them apart.</source>
        <extracomment>audit.near_across_patients.bad</extracomment>
        <translation>Ce peut être une seule personne sous plusieurs numéros. Apprise de l’un et examinée sur l’autre, la même cellule est seulement reconnue&#xa0;: une répartition par patient seule ne les sépare pas.</translation>
    </message>
    <message>
        <source>Split with “same nuclei together” (--link-similar): these patients then stay on one side.</source>
        <extracomment>audit.near_across_patients.do</extracomment>
        <translation>Répartissez avec «&#xa0;mêmes noyaux ensemble&#xa0;» (--link-similar)&#xa0;: ces patients restent alors d’un même côté.</translation>
    </message>
    <message>
        <source>Learned from one and examined on the other, the same cell is only recognised.</source>
        <extracomment>audit.near_images.bad</extracomment>
        <translation>Apprise de l’une et examinée sur l’autre, la même cellule est seulement reconnue.</translation>
    </message>
    <message>
        <source>Split with “same nuclei together” (--link-similar), which keeps such images on one side.</source>
        <extracomment>audit.near_images.do</extracomment>
        <translation>Répartissez avec «&#xa0;mêmes noyaux ensemble&#xa0;» (--link-similar), qui garde ces images d’un même côté.</translation>
    </message>
    <message>
        <source>So many images look alike that only the most similar ones were compared closely.</source>
        <extracomment>audit.near_more</extracomment>
        <translation>Tant d’images se ressemblent que seules les plus semblables ont été comparées de près.</translation>
    </message>
    <message>
        <source>There may be more images of one nucleus than are told here.</source>
        <extracomment>audit.near_more.bad</extracomment>
        <translation>Il peut y avoir plus d’images d’un même noyau qu’il n’est dit ici.</translation>
    </message>
    <message>
        <source>Look at those that are told first; they may be frames of one film.</source>
        <extracomment>audit.near_more.do</extracomment>
        <translation>Regardez celles citées d’abord&#x202f;; ce peuvent être les images d’un même film.</translation>
    </message>
    <message>
        <source>{dataset} has no classes to tell apart.</source>
        <extracomment>audit.no_classes</extracomment>
        <translation>{dataset} n’a pas de classes à distinguer.</translation>
    </message>
    <message>
        <source>The nuclei of {dataset} are not cut out of their background, so their outlines are not known.</source>
        <extracomment>audit.no_outlines</extracomment>
        <translation>Les noyaux de {dataset} ne sont pas découpés de leur fond, leurs contours ne sont donc pas connus.</translation>
    </message>
    <message>
        <source>There is no test part: the best epoch is chosen on the images that are then scored.</source>
        <extracomment>audit.no_test_part</extracomment>
        <translation>Il n’y a pas de partie de test&#xa0;: la meilleure époque est choisie sur les images qui sont ensuite notées.</translation>
    </message>
    <message>
        <source>The score of a chosen epoch is a little too good, the more epochs there are to choose from.</source>
        <extracomment>audit.no_test_part.bad</extracomment>
        <translation>Le score d’une époque choisie est un peu trop bon, d’autant plus qu’il y a d’époques à choisir.</translation>
    </message>
    <message>
        <source>Set a test part aside and open it once, at the end.</source>
        <extracomment>audit.no_test_part.do</extracomment>
        <translation>Mettez de côté une partie de test et ouvrez-la une fois, à la fin.</translation>
    </message>
    <message>
        <source>It was not audited before.</source>
        <extracomment>audit.not_known</extracomment>
        <translation>Il n’avait pas encore été audité.</translation>
    </message>
    <message>
        <source>One nucleus is not cut out of its background; the others are.</source>
        <extracomment>audit.not_masked</extracomment>
        <translation>Un noyau n’est pas découpé de son fond&#x202f;; les autres le sont.</translation>
    </message>
    <message>
        <source>{count} nuclei are not cut out of their background; the others are.</source>
        <extracomment>audit.not_masked</extracomment>
        <translation>{count} noyaux ne sont pas découpés de leur fond&#x202f;; les autres le sont.</translation>
    </message>
    <message>
        <source>{file} could not be measured: {reason}.</source>
        <extracomment>audit.not_measured</extracomment>
        <translation>{file} n’a pas pu être mesuré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There are fewer than two patients of a class to shuffle labels between.</source>
        <extracomment>audit.null_few</extracomment>
        <translation>Il y a moins de deux patients d’une classe entre lesquels mélanger des étiquettes.</translation>
    </message>
    <message>
        <source>{run} learned from every patient of {data}, so its features say nothing about patients it never met. Name a run that was split by patient.</source>
        <extracomment>audit.null_nothing</extracomment>
        <translation>{run} a appris de tous les patients de {data}, ses caractéristiques ne disent donc rien de patients jamais rencontrés. Nommez une exécution répartie par patient.</translation>
    </message>
    <message>
        <source>One image is of another size than the rest: {width} × {height} pixels.</source>
        <extracomment>audit.odd_size</extracomment>
        <translation>Une image est d’une autre taille que les autres&#xa0;: {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>{count} images are of another size than the rest, the first {width} × {height} pixels.</source>
        <extracomment>audit.odd_size</extracomment>
        <translation>{count} images sont d’une autre taille que les autres, la première de {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>A nucleus is cut out at its own scale: in an image of another scale it looks smaller or larger than it is.</source>
        <extracomment>audit.odd_size.bad</extracomment>
        <translation>Un noyau est découpé à sa propre échelle&#xa0;: dans une image d’une autre échelle, il paraît plus petit ou plus grand qu’il n’est.</translation>
    </message>
    <message>
        <source>Find out whether they were scaled. If so, take them out or get the originals.</source>
        <extracomment>audit.odd_size.do</extracomment>
        <translation>Cherchez si elles ont été redimensionnées. Si oui, retirez-les ou procurez-vous les originaux.</translation>
    </message>
    <message>
        <source>Every patient has nuclei of one class only.</source>
        <extracomment>audit.one_class_each</extracomment>
        <translation>Chaque patient n’a que des noyaux d’une classe.</translation>
    </message>
    <message>
        <source>A network may recognise patients, by stain, focus or microscope, instead of the disease; no split of these data can tell the two apart.</source>
        <extracomment>audit.one_class_each.bad</extracomment>
        <translation>Un réseau peut reconnaître les patients, à la coloration, à la netteté ou au microscope, au lieu de la maladie&#x202f;; aucune répartition de ces données ne peut distinguer les deux.</translation>
    </message>
    <message>
        <source>The silhouette baseline was made by another version of the program.</source>
        <extracomment>audit.other_outline</extracomment>
        <translation>La référence de silhouette a été faite par une autre version du programme.</translation>
    </message>
    <message>
        <source>{class} makes up {here} % of the {part} part and {there} % of training.</source>
        <extracomment>audit.other_shares</extracomment>
        <translation>{class} représente {here}&#x202f;% de la partie de {part} et {there}&#x202f;% de l’entraînement.</translation>
    </message>
    <message>
        <source>Accuracy and the best threshold depend on the shares of the classes: they do not carry over.</source>
        <extracomment>audit.other_shares.bad</extracomment>
        <translation>L’exactitude et le meilleur seuil dépendent des parts des classes&#xa0;: ils ne se transposent pas.</translation>
    </message>
    <message>
        <source>Read balanced accuracy and AUROC, or split with another seed.</source>
        <extracomment>audit.other_shares.do</extracomment>
        <translation>Lisez l’exactitude équilibrée et l’AUROC, ou répartissez avec une autre graine.</translation>
    </message>
    <message>
        <source>The split was made for other images than these. Make it again.</source>
        <extracomment>audit.other_split</extracomment>
        <translation>La répartition a été faite pour d’autres images. Refaites-la.</translation>
    </message>
    <message>
        <source>{file} holds no measurements.</source>
        <extracomment>audit.other_table</extracomment>
        <translation>{file} ne contient pas de mesures.</translation>
    </message>
    <message>
        <source>The validation part is not like the training part: its score says how the network does on other images, for better or worse, and not on new ones of this kind.</source>
        <extracomment>audit.parts.bad</extracomment>
        <translation>La partie de validation n’est pas comme celle d’entraînement&#xa0;: son score dit comment le réseau se comporte sur d’autres images, en mieux ou en pire, et non sur de nouvelles de ce genre.</translation>
    </message>
    <message>
        <source>Split by patient with another seed, or find out what makes the parts differ.</source>
        <extracomment>audit.parts.do</extracomment>
        <translation>Répartissez par patient avec une autre graine, ou cherchez en quoi les parties diffèrent.</translation>
    </message>
    <message>
        <source>Patient {patients} is both in training and in the examination: {share} % of the images examined.</source>
        <extracomment>audit.patients_on_both_sides</extracomment>
        <translation>Le patient {patients} est à la fois dans l’entraînement et dans l’examen&#xa0;: {share}&#x202f;% des images examinées.</translation>
    </message>
    <message>
        <source>{count} patients are both in training and in the examination: {share} % of the images examined are of patients that were learned.</source>
        <extracomment>audit.patients_on_both_sides</extracomment>
        <translation>{count} patients sont à la fois dans l’entraînement et dans l’examen&#xa0;: {share}&#x202f;% des images examinées sont de patients appris.</translation>
    </message>
    <message>
        <source>The scores look better than they are for new patients: nuclei of one patient resemble each other.</source>
        <extracomment>audit.patients_on_both_sides.bad</extracomment>
        <translation>Les scores paraissent meilleurs qu’ils ne sont pour de nouveaux patients&#xa0;: les noyaux d’un patient se ressemblent.</translation>
    </message>
    <message>
        <source>From what “{network}” sees of {patients} patients it did not learn from, labels shuffled between patients are told with AUROC {same} ({same_low} to {same_high}) where images of one patient are learned and examined, and {new} ({new_low} to {new_high}) on patients not learned; the true labels with {same_true} and {new_true}.</source>
        <extracomment>audit.patients_recognised</extracomment>
        <translation>D’après ce que «&#xa0;{network}&#xa0;» voit de {patients} patients dont il n’a pas appris, des étiquettes mélangées entre patients sont reconnues avec une AUROC de {same} ({same_low} à {same_high}) quand des images d’un même patient sont apprises et examinées, et de {new} ({new_low} à {new_high}) sur des patients non appris&#x202f;; les vraies étiquettes avec {same_true} et {new_true}.</translation>
    </message>
    <message>
        <source>On patients not learned from, the class is told no better than shuffled labels are (p = {p}, {shuffles} shuffles): what looks like the class may be the patients.</source>
        <extracomment>audit.patients_recognised.bad</extracomment>
        <translation>Sur des patients non appris, la classe n’est pas mieux reconnue que des étiquettes mélangées (p = {p}, {shuffles} mélanges)&#xa0;: ce qui ressemble à la classe peut être les patients.</translation>
    </message>
    <message>
        <source>The class is told beyond what recognising patients explains (p = {p}, {shuffles} shuffles). A split by image would count the recognising as well.</source>
        <extracomment>audit.patients_recognised.beyond</extracomment>
        <translation>La classe est reconnue au-delà de ce qu’explique la reconnaissance des patients (p = {p}, {shuffles} mélanges). Une répartition par image compterait aussi cette reconnaissance.</translation>
    </message>
    <message>
        <source>Examine by patient only, and on data from elsewhere.</source>
        <extracomment>audit.patients_recognised.do</extracomment>
        <translation>N’examinez que par patient, et sur des données d’ailleurs.</translation>
    </message>
    <message>
        <source>The files do not tell which patient an image comes from.</source>
        <extracomment>audit.patients_unknown</extracomment>
        <translation>Les fichiers ne disent pas de quel patient vient une image.</translation>
    </message>
    <message>
        <source>Each image counts as its own patient. If several are of the same one, the examination holds patients that were learned, and scores look better than they are for new ones.</source>
        <extracomment>audit.patients_unknown.bad</extracomment>
        <translation>Chaque image compte comme son propre patient. Si plusieurs sont du même, l’examen contient des patients appris, et les scores paraissent meilleurs qu’ils ne sont pour de nouveaux.</translation>
    </message>
    <message>
        <source>Look for a table that tells the patients, and name the files by it.</source>
        <extracomment>audit.patients_unknown.do</extracomment>
        <translation>Cherchez un tableau qui donne les patients, et nommez les fichiers d’après lui.</translation>
    </message>
    <message>
        <source>the colour of the background</source>
        <extracomment>audit.proxy.background</extracomment>
        <translation>la couleur du fond</translation>
    </message>
    <message>
        <source>A network can learn this instead of the cell, and fails where it is missing.</source>
        <extracomment>audit.proxy.bad</extracomment>
        <translation>Un réseau peut apprendre cela à la place de la cellule, et échoue où cela manque.</translation>
    </message>
    <message>
        <source>the mean colour of the nucleus</source>
        <extracomment>audit.proxy.colour</extracomment>
        <translation>la couleur moyenne du noyau</translation>
    </message>
    <message>
        <source>how strongly the JPEG is compressed</source>
        <extracomment>audit.proxy.compression</extracomment>
        <translation>la force de la compression JPEG</translation>
    </message>
    <message>
        <source>Prepare all images in one way: same device, same file type, same compression, same background.</source>
        <extracomment>audit.proxy.do</extracomment>
        <translation>Préparez toutes les images d’une seule façon&#xa0;: même appareil, même type de fichier, même compression, même fond.</translation>
    </message>
    <message>
        <source>the size of the file</source>
        <extracomment>audit.proxy.file_size</extracomment>
        <translation>la taille du fichier</translation>
    </message>
    <message>
        <source>Larger nuclei make larger files: this is no more than the outline of the nucleus tells.</source>
        <extracomment>audit.proxy.file_size.explained</extracomment>
        <translation>De plus grands noyaux font de plus grands fichiers&#xa0;: ce n’est pas plus que ce que dit le contour du noyau.</translation>
    </message>
    <message>
        <source>Nothing; a network does not see the size of a file.</source>
        <extracomment>audit.proxy.file_size.nothing</extracomment>
        <translation>Rien&#x202f;; un réseau ne voit pas la taille d’un fichier.</translation>
    </message>
    <message>
        <source>the type of the file</source>
        <extracomment>audit.proxy.file_type</extracomment>
        <translation>le type du fichier</translation>
    </message>
    <message>
        <source>the width and height of the image</source>
        <extracomment>audit.proxy.image_size</extracomment>
        <translation>la largeur et la hauteur de l’image</translation>
    </message>
    <message>
        <source>the outline of the nucleus</source>
        <extracomment>audit.proxy.outline</extracomment>
        <translation>le contour du noyau</translation>
    </message>
    <message>
        <source>folder and file name, without the words for class and patient</source>
        <extracomment>audit.proxy.path</extracomment>
        <translation>le nom du dossier et du fichier, sans les mots de classe et de patient</translation>
    </message>
    <message>
        <source>A network does not see names. But the classes were named, and perhaps taken, at different times or places, and what goes with those may be seen.</source>
        <extracomment>audit.proxy.path.bad</extracomment>
        <translation>Un réseau ne voit pas les noms. Mais les classes ont été nommées, et peut-être prises, à des moments ou en des lieux différents, et ce qui va avec peut se voir.</translation>
    </message>
    <message>
        <source>Ask how the images were collected.</source>
        <extracomment>audit.proxy.path.do</extracomment>
        <translation>Demandez comment les images ont été réunies.</translation>
    </message>
    <message>
        <source>Reading every image</source>
        <extracomment>audit.reading</extracomment>
        <translation>Lecture de chaque image</translation>
    </message>
    <message>
        <source>Shuffling the labels was stopped.</source>
        <extracomment>audit.shuffle_cancelled</extracomment>
        <translation>Le mélange des étiquettes a été arrêté.</translation>
    </message>
    <message>
        <source>Learning from labels shuffled between patients</source>
        <extracomment>audit.shuffling</extracomment>
        <translation>Apprentissage à partir d’étiquettes mélangées entre patients</translation>
    </message>
    <message>
        <source>Size and shape may well belong to the disease, or to how the nuclei were cut out. A network that scores no better than this has learned nothing but size and shape.</source>
        <extracomment>audit.silhouette.bad</extracomment>
        <translation>La taille et la forme peuvent bien tenir à la maladie, ou à la façon de découper les noyaux. Un réseau qui ne fait pas mieux n’a appris que la taille et la forme.</translation>
    </message>
    <message>
        <source>Hold every result against this number: it is the silhouette baseline.</source>
        <extracomment>audit.silhouette.do</extracomment>
        <translation>Rapportez tout résultat à ce nombre&#xa0;: c’est la référence de silhouette.</translation>
    </message>
    <message>
        <source>The network ends in a softmax, and the loss applies another one.</source>
        <extracomment>audit.softmax_twice</extracomment>
        <translation>Le réseau finit par un softmax, et la perte en applique un autre.</translation>
    </message>
    <message>
        <source>With two classes the loss cannot fall below 0.313, the gradients are small, and the probabilities say less than they seem to.</source>
        <extracomment>audit.softmax_twice.bad</extracomment>
        <translation>Avec deux classes la perte ne peut descendre sous 0,313, les gradients sont petits, et les probabilités en disent moins qu’il ne semble.</translation>
    </message>
    <message>
        <source>Let the network end without a softmax.</source>
        <extracomment>audit.softmax_twice.do</extracomment>
        <translation>Laissez le réseau finir sans softmax.</translation>
    </message>
    <message>
        <source>The classes are named as folders of a study are, not as cells: {names}.</source>
        <extracomment>audit.structural_classes</extracomment>
        <translation>Les classes portent des noms de dossiers d’étude, pas de cellules&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A network would learn which folder an image came from: its scores would say nothing about cells.</source>
        <extracomment>audit.structural_classes.bad</extracomment>
        <translation>Un réseau apprendrait de quel dossier vient une image&#xa0;: ses scores ne diraient rien des cellules.</translation>
    </message>
    <message>
        <source>Open the folder whose subfolders are the classes of the cells.</source>
        <extracomment>audit.structural_classes.do</extracomment>
        <translation>Ouvrez le dossier dont les sous-dossiers sont les classes des cellules.</translation>
    </message>
    <message>
        <source>{dataset} has a class with fewer than two patients: what is learned from one cannot be examined on another.</source>
        <extracomment>audit.too_few_subjects</extracomment>
        <translation>{dataset} a une classe de moins de deux patients&#xa0;: ce qui est appris de l’un ne peut être examiné sur un autre.</translation>
    </message>
    <message>
        <source>There are {many} images of {more} and {few} of {less}.</source>
        <extracomment>audit.uneven_classes</extracomment>
        <translation>Il y a {many} images de {more} et {few} de {less}.</translation>
    </message>
    <message>
        <source>Calling every nucleus {more} is right in {share} % of the cases: accuracy alone says little.</source>
        <extracomment>audit.uneven_classes.bad</extracomment>
        <translation>Classer chaque noyau {more} est juste dans {share}&#x202f;% des cas&#xa0;: l’exactitude seule dit peu.</translation>
    </message>
    <message>
        <source>Read balanced accuracy and AUROC first, and balance once: in the sampler or in the loss.</source>
        <extracomment>audit.uneven_classes.do</extracomment>
        <translation>Lisez d’abord l’exactitude équilibrée et l’AUROC, et équilibrez une fois&#xa0;: au tirage ou dans la perte.</translation>
    </message>
    <message>
        <source>One image cannot be read. {reason}</source>
        <extracomment>audit.unreadable</extracomment>
        <translation>Une image est illisible. {reason}</translation>
    </message>
    <message>
        <source>{count} images cannot be read. The first: {reason}</source>
        <extracomment>audit.unreadable</extracomment>
        <translation>{count} images sont illisibles. La première&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Fetch these files again, or take them out of the folder.</source>
        <extracomment>audit.unreadable.do</extracomment>
        <translation>Procurez-vous de nouveau ces fichiers, ou retirez-les du dossier.</translation>
    </message>
    <message>
        <source>They are left out of everything.</source>
        <extracomment>audit.unreadable.left_out</extracomment>
        <translation>Elles sont exclues de tout.</translation>
    </message>
    <message>
        <source>A training that comes to such an image stops there.</source>
        <extracomment>audit.unreadable.stops</extracomment>
        <translation>Un entraînement qui arrive à une telle image s’y arrête.</translation>
    </message>
    <message>
        <source>No image can be read any more. {reason} Check that the dataset&apos;s folder or archive is still there.</source>
        <extracomment>batches.nothing_readable</extracomment>
        <translation>Plus aucune image n’est lisible. {reason} Vérifiez que le dossier ou l’archive du jeu de données est toujours là.</translation>
    </message>
    <message>
        <source>Calibration needs nuclei whose class is known, and there are none here.</source>
        <extracomment>calibration.no_labels</extracomment>
        <translation>L’étalonnage demande des noyaux de classe connue, et il n’y en a pas ici.</translation>
    </message>
    <message>
        <source>The network diverged: some probabilities are not numbers, and cannot be calibrated.</source>
        <extracomment>calibration.not_a_number</extracomment>
        <translation>Le réseau a divergé&#xa0;: certaines probabilités ne sont pas des nombres et ne peuvent être étalonnées.</translation>
    </message>
    <message>
        <source>{file} is not a checkpoint that a training can continue from: its note &quot;{note}&quot; is missing or damaged.</source>
        <extracomment>checkpoint.notes</extracomment>
        <translation>{file} n’est pas un point de reprise d’où un entraînement puisse continuer&#xa0;: sa note «&#xa0;{note}&#xa0;» manque ou est abîmée.</translation>
    </message>
    <message>
        <source>{reason} The training goes on from the checkpoint before it, of epoch {epoch}.</source>
        <extracomment>checkpoint.previous</extracomment>
        <translation>{reason} L’entraînement reprend au point de reprise précédent, celui de l’époque {epoch}.</translation>
    </message>
    <message>
        <source>There is no trained network yet. Train one on the Train page first.</source>
        <extracomment>classify.no_run</extracomment>
        <translation>Il n’y a pas encore de réseau entraîné. Entraînez-en d’abord un sur la page Entraîner.</translation>
    </message>
    <message>
        <source>“{other}” is better than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {patients} patients).</source>
        <extracomment>compare.better</extracomment>
        <translation>«&#xa0;{other}&#xa0;» est meilleur que «&#xa0;{baseline}&#xa0;» sur ces noyaux&#xa0;: {score} {other_score} au lieu de {baseline_score}, une différence de {difference} (intervalle à 95&#x202f;% de {low} à {high}, {patients} patients).</translation>
    </message>
    <message>
        <source>The two runs know different numbers of classes: {baseline} and {other}.</source>
        <extracomment>compare.class_count</extracomment>
        <translation>Les deux exécutions connaissent des nombres de classes différents&#xa0;: {baseline} et {other}.</translation>
    </message>
    <message>
        <source>The two runs hold {count} of the same nuclei for different classes, so being right means different things. Train both with the same labels to compare.</source>
        <extracomment>compare.different_classes</extracomment>
        <translation>Les deux exécutions tiennent {count} des mêmes noyaux pour des classes différentes&#x202f;; avoir raison n’a donc pas le même sens. Pour comparer, entraînez les deux avec les mêmes étiquettes.</translation>
    </message>
    <message>
        <source>“{baseline}” was trained on {baseline_dataset} and “{other}” on {other_dataset}, or on another state of it, so a difference of their scores may come from the data. Train both on the same dataset to compare.</source>
        <extracomment>compare.different_datasets</extracomment>
        <translation>«&#xa0;{baseline}&#xa0;» a été entraîné sur {baseline_dataset} et «&#xa0;{other}&#xa0;» sur {other_dataset}, ou sur un autre état de celui-ci&#x202f;; une différence de scores peut donc venir des données. Pour comparer, entraînez les deux sur le même jeu.</translation>
    </message>
    <message>
        <source>The two runs were examined on different nuclei ({baseline} and {other}), so a difference of their scores may come from the nuclei and not from the networks. Train both with the same dataset, split and seed to compare.</source>
        <extracomment>compare.different_samples</extracomment>
        <translation>Les deux exécutions ont été examinées sur des noyaux différents ({baseline} et {other})&#x202f;; une différence de scores peut donc venir des noyaux et non des réseaux. Pour comparer, entraînez les deux avec le même jeu, la même répartition et la même graine.</translation>
    </message>
    <message>
        <source>One class has only {patients} patients here. An interval from so few is itself uncertain, and rather too narrow: take it as a hint.</source>
        <extracomment>compare.few_subjects</extracomment>
        <translation>Une classe n’a ici que {patients} patients. Un intervalle sur si peu est lui-même incertain, et plutôt trop étroit&#xa0;: prenez-le comme un indice.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test alone would call the two different. It takes every nucleus to be independent; nuclei of one patient are not, and the interval knows that.</source>
        <extracomment>compare.mcnemar_alone</extracomment>
        <translation>Le test de McNemar seul dirait les deux différents. Il tient chaque noyau pour indépendant&#x202f;; ceux d’un même patient ne le sont pas, et l’intervalle le sait.</translation>
    </message>
    <message>
        <source>“{run}” has no predictions of its best epoch yet: it needs one finished epoch.</source>
        <extracomment>compare.no_predictions</extracomment>
        <translation>«&#xa0;{run}&#xa0;» n’a pas encore de prédictions de sa meilleure époque&#xa0;: il lui faut une époque finie.</translation>
    </message>
    <message>
        <source>One class has only one patient here: how others of that class would fare cannot be told from it. Take the interval as a hint.</source>
        <extracomment>compare.one_subject</extracomment>
        <translation>Une classe n’a ici qu’un patient&#xa0;: on ne peut en déduire comment d’autres de cette classe s’en tireraient. Prenez l’intervalle comme un indice.</translation>
    </message>
    <message>
        <source>This compares two trainings. The same recipes with another seed may come out otherwise: to judge recipes, train each several times.</source>
        <extracomment>compare.one_training_each</extracomment>
        <translation>Ceci compare deux entraînements. Les mêmes recettes avec une autre graine peuvent donner autre chose&#xa0;: pour juger des recettes, entraînez chacune plusieurs fois.</translation>
    </message>
    <message>
        <source>“{baseline}” and “{other}” tell different classes apart.</source>
        <extracomment>compare.other_classes</extracomment>
        <translation>«&#xa0;{baseline}&#xa0;» et «&#xa0;{other}&#xa0;» distinguent des classes différentes.</translation>
    </message>
    <message>
        <source>It is not known which patient each nucleus came from, so each counts as a patient of its own and the interval is narrower than it should be.</source>
        <extracomment>compare.subjects_unknown</extracomment>
        <translation>On ne sait pas de quel patient vient chaque noyau&#x202f;; chacun compte donc comme son propre patient, et l’intervalle est plus étroit qu’il ne devrait.</translation>
    </message>
    <message>
        <source>It cannot be told which of “{other}” and “{baseline}” is better: {score} {other_score} and {baseline_score}; with {patients} patients any difference from {low} to {high} would fit.</source>
        <extracomment>compare.undecided</extracomment>
        <translation>On ne peut dire lequel de «&#xa0;{other}&#xa0;» et «&#xa0;{baseline}&#xa0;» est meilleur&#xa0;: {score} {other_score} et {baseline_score}&#x202f;; avec {patients} patients, toute différence de {low} à {high} conviendrait.</translation>
    </message>
    <message>
        <source>The {score} of “{other}” and “{baseline}” cannot be compared: a class is missing, or nothing is labelled.</source>
        <extracomment>compare.unknown</extracomment>
        <translation>Le score ({score}) de «&#xa0;{other}&#xa0;» et «&#xa0;{baseline}&#xa0;» ne peut être comparé&#xa0;: une classe manque, ou rien n’a d’étiquette.</translation>
    </message>
    <message>
        <source>“{other}” is worse than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {patients} patients).</source>
        <extracomment>compare.worse</extracomment>
        <translation>«&#xa0;{other}&#xa0;» est moins bon que «&#xa0;{baseline}&#xa0;» sur ces noyaux&#xa0;: {score} {other_score} au lieu de {baseline_score}, une différence de {difference} (intervalle à 95&#x202f;% de {low} à {high}, {patients} patients).</translation>
    </message>
    <message>
        <source>it is a TorchScript program, not a file of weights</source>
        <extracomment>constants.pkl</extracomment>
        <translation>c’est un programme TorchScript, pas un fichier de poids</translation>
    </message>
    <message>
        <source>One nucleus is there under two classes, in two different files.</source>
        <extracomment>counted</extracomment>
        <translation>Un noyau figure sous deux classes, dans deux fichiers différents.</translation>
    </message>
    <message>
        <source>Two images of different patients show one nucleus. Patients who share pictures: {patients}.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>Deux images de patients différents montrent un même noyau. Patients qui partagent des images&#xa0;: {patients}.</translation>
    </message>
    <message>
        <source>Two images of one patient ({patients}) show one nucleus.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>Deux images d’un patient ({patients}) montrent un même noyau.</translation>
    </message>
    <message>
        <source>Two images show one nucleus though the files differ.</source>
        <extracomment>counted</extracomment>
        <translation>Deux images montrent un même noyau bien que les fichiers diffèrent.</translation>
    </message>
    <message>
        <source>{count} nuclei are there under two classes, in different files.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} noyaux figurent sous deux classes, dans des fichiers différents.</translation>
    </message>
    <message>
        <source>{count} pairs of images of different patients show one nucleus. Patients who share pictures: {patients}.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} paires d’images de patients différents montrent un même noyau. Patients qui partagent des images&#xa0;: {patients}.</translation>
    </message>
    <message>
        <source>{count} pairs of images of one patient show one nucleus (patients {patients}).</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} paires d’images d’un même patient montrent un même noyau (patients {patients}).</translation>
    </message>
    <message>
        <source>{count} pairs of images show one nucleus though the files differ.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} paires d’images montrent un même noyau bien que les fichiers diffèrent.</translation>
    </message>
    <message>
        <source>Fold {number} of {count}, {name} examines</source>
        <extracomment>crossvalidation.activity</extracomment>
        <translation>Pli {number} sur {count}&#xa0;: {name} examine</translation>
    </message>
    <message>
        <source>{folder} is not empty and holds no cross-validation. Choose a new folder.</source>
        <extracomment>crossvalidation.folder_taken</extracomment>
        <translation>{folder} n’est pas vide et ne contient pas de validation croisée. Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>{folder} holds another cross-validation; these differ: {different}. Choose a new folder, or ask for the same.</source>
        <extracomment>crossvalidation.other</extracomment>
        <translation>{folder} contient une autre validation croisée&#x202f;; diffèrent&#xa0;: {different}. Choisissez un nouveau dossier, ou demandez la même.</translation>
    </message>
    <message>
        <source>Stopped in fold {number} of {count}. What is finished is kept: ask for the same again to go on.</source>
        <extracomment>crossvalidation.stopped</extracomment>
        <translation>Arrêté au pli {number} sur {count}. Ce qui est fini est gardé&#xa0;: redemandez la même chose pour continuer.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <extracomment>csv.invalid</extracomment>
        <translation>{file}, ligne {line}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>From {before} to {all} patients the AUROC changed by {gain}, no more than twice what other draws of patients change it by ({spread}): whether more would help cannot be told.</source>
        <extracomment>curve.flat</extracomment>
        <translation>De {before} à {all} patients, l’AUROC a changé de {gain}, pas plus du double de ce que la changent d’autres tirages de patients ({spread})&#xa0;: on ne peut dire si davantage aideraient.</translation>
    </message>
    <message>
        <source>One point makes no curve.</source>
        <extracomment>curve.one_point</extracomment>
        <translation>Un point ne fait pas une courbe.</translation>
    </message>
    <message>
        <source>From {before} to {all} patients the AUROC rose by {gain}, more than twice what other draws of patients change it by ({spread}): more patients would probably help.</source>
        <extracomment>curve.rising</extracomment>
        <translation>De {before} à {all} patients, l’AUROC a monté de {gain}, plus du double de ce que la changent d’autres tirages de patients ({spread})&#xa0;: plus de patients aideraient probablement.</translation>
    </message>
    <message>
        <source>None of the {count} images in {place} can be read. The first, {file}: {reason}.</source>
        <extracomment>dataset.all_unreadable</extracomment>
        <translation>Aucune des {count} images de {place} n’est lisible. La première, {file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Opening {place} was stopped.</source>
        <extracomment>dataset.cancelled</extracomment>
        <translation>L’ouverture de {place} a été arrêtée.</translation>
    </message>
    <message>
        <source>{count} images lie outside of the training folders and are left out.</source>
        <extracomment>dataset.elsewhere</extracomment>
        <translation>{count} images sont hors des dossiers d’entraînement et sont écartées.</translation>
    </message>
    <message>
        <source>{place} could not be opened: {reason}.</source>
        <extracomment>dataset.failed</extracomment>
        <translation>{place} n’a pas pu être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder {place} could not be opened: {reason}.</source>
        <extracomment>dataset.folder_not_opened</extracomment>
        <translation>Le dossier {place} n’a pas pu être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{count} file names are lower case; patients are compared without regard to case.</source>
        <extracomment>dataset.lower_case_names</extracomment>
        <translation>{count} noms de fichiers sont en minuscules&#x202f;; les patients sont comparés sans égard à la casse.</translation>
    </message>
    <message>
        <source>{count} file names tell another class than their folder; the folder counts.</source>
        <extracomment>dataset.name_contradicts_folder</extracomment>
        <translation>{count} noms de fichiers disent une autre classe que leur dossier&#x202f;; le dossier compte.</translation>
    </message>
    <message>
        <source>{count} file names tell no patient; each of these images counts as its own patient.</source>
        <extracomment>dataset.names_without_subject</extracomment>
        <translation>{count} noms de fichiers ne disent pas de patient&#x202f;; chacune de ces images compte comme son propre patient.</translation>
    </message>
    <message>
        <source>No images in {place}. Looked for BMP, JPEG, PNG and TIFF files: the C-NMC set (training_data/fold_0/all …), folders named after classes, or a folder of images.</source>
        <extracomment>dataset.no_images</extracomment>
        <translation>Pas d’images dans {place}. Ont été cherchés des fichiers BMP, JPEG, PNG et TIFF&#xa0;: le jeu C-NMC (training_data/fold_0/all …), des dossiers nommés d’après des classes, ou un dossier d’images.</translation>
    </message>
    <message>
        <source>{place} is not there. Was it moved, or its disk taken off?</source>
        <extracomment>dataset.not_found</extracomment>
        <translation>{place} n’est pas là. A-t-il été déplacé, ou son disque retiré&#x202f;?</translation>
    </message>
    <message>
        <source>{count} images lie outside of the labelled folder and are left out.</source>
        <extracomment>dataset.outside</extracomment>
        <translation>{count} images sont hors du dossier étiqueté et sont écartées.</translation>
    </message>
    <message>
        <source>{count} images lie in no class folder and are left out.</source>
        <extracomment>dataset.outside_classes</extracomment>
        <translation>{count} images ne sont dans aucun dossier de classe et sont écartées.</translation>
    </message>
    <message>
        <source>{positive} was taken for the positive class, {negative} for the other: sensitivity and AUROC are of {positive}.</source>
        <extracomment>dataset.positive_chosen</extracomment>
        <translation>{positive} a été pris pour la classe positive, {negative} pour l’autre&#xa0;: sensibilité et AUROC sont de {positive}.</translation>
    </message>
    <message>
        <source>{folder} holds {count} more images; it opens as a dataset of its own and never enters training.</source>
        <extracomment>dataset.related</extracomment>
        <translation>{folder} contient {count} images de plus&#x202f;; il s’ouvre comme un jeu à part et n’entre jamais dans l’entraînement.</translation>
    </message>
    <message>
        <source>{place} holds more than {limit} images. Open the folder of one dataset.</source>
        <extracomment>dataset.too_many_files</extracomment>
        <translation>{place} contient plus de {limit} images. Ouvrez le dossier d’un seul jeu de données.</translation>
    </message>
    <message>
        <source>The demo could not be written to {folder}: {reason}.</source>
        <extracomment>demo.folder</extracomment>
        <translation>La démo n’a pas pu être écrite dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{folder} holds other things. Name a folder that is empty or not there yet.</source>
        <extracomment>demo.not_empty</extracomment>
        <translation>{folder} contient autre chose. Nommez un dossier vide ou qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Drawing the demo was stopped; nothing was kept.</source>
        <extracomment>demo.stopped</extracomment>
        <translation>Le dessin de la démo a été arrêté&#x202f;; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: {reason}. What came is kept; try again and it goes on from there.</source>
        <extracomment>download.broken</extracomment>
        <translation>{title} n’a pas pu être obtenu&#xa0;: {reason}. Ce qui est arrivé est gardé&#x202f;; réessayez et cela reprend là.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Make room on the disk, or check who may write there, and try again.</source>
        <extracomment>download.disk</extracomment>
        <translation>{file} n’a pas pu être écrit&#xa0;: {reason}. Faites de la place sur le disque, ou vérifiez qui peut y écrire, et réessayez.</translation>
    </message>
    <message>
        <source>{url} is not there any more. Fetch {title} from its publisher and put it there: {file}.</source>
        <extracomment>download.missing</extracomment>
        <translation>{url} n’existe plus. Procurez-vous {title} chez son éditeur et placez-le ici&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>{file} could not be given its name: {reason}.</source>
        <extracomment>download.rename</extracomment>
        <translation>{file} n’a pas pu recevoir son nom&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The download of {title} was stopped. What came is kept; it goes on from there next time.</source>
        <extracomment>download.stopped</extracomment>
        <translation>Le téléchargement de {title} a été arrêté. Ce qui est arrivé est gardé&#x202f;; cela reprend là la prochaine fois.</translation>
    </message>
    <message>
        <source>{url} sends more than the file that was expected. It was deleted; it may have been replaced by another one.</source>
        <extracomment>download.too_long</extracomment>
        <translation>{url} envoie plus que le fichier attendu. Il a été supprimé&#x202f;; il a peut-être été remplacé par un autre.</translation>
    </message>
    <message>
        <source>What came from {url} is not the file that was expected: its checksum or size differs. It was deleted. Try again; if it happens again, the file was replaced or changed on its way.</source>
        <extracomment>download.wrong_file</extracomment>
        <translation>Ce qui est venu de {url} n’est pas le fichier attendu&#xa0;: sa somme de contrôle ou sa taille diffère. Il a été supprimé. Réessayez&#x202f;; si cela se reproduit, le fichier a été remplacé ou modifié en chemin.</translation>
    </message>
    <message>
        <source>There is no network architecture “{name}”. Known are: {known}.</source>
        <extracomment>engine.architecture</extracomment>
        <translation>Il n’y a pas d’architecture de réseau «&#xa0;{name}&#xa0;». Sont connues&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>A map is made of one image and one of the {classes} classes; asked for were {count} images and class {class}.</source>
        <extracomment>engine.attribution</extracomment>
        <translation>Une carte se fait d’une image et d’une des {classes} classes&#x202f;; ont été demandées {count} images et la classe {class}.</translation>
    </message>
    <message>
        <source>Stopped before the map was complete.</source>
        <extracomment>engine.attribution.stopped</extracomment>
        <translation>Arrêté avant que la carte soit complète.</translation>
    </message>
    <message>
        <source>A batch of {count} images of {width}×{height} holds {bytes} bytes of pixels and {classes} classes, which cannot be.</source>
        <extracomment>engine.batch</extracomment>
        <translation>Un lot de {count} images de {width}×{height} contient {bytes} octets de pixels et {classes} classes, ce qui ne peut être.</translation>
    </message>
    <message>
        <source>A network cannot learn {classes} classes with {weights} class weights: it takes two classes or more, and one weight each or none.</source>
        <extracomment>engine.classes</extracomment>
        <translation>Un réseau ne peut apprendre {classes} classes avec {weights} poids de classe&#xa0;: il faut deux classes ou plus, et un poids pour chacune ou aucun.</translation>
    </message>
    <message>
        <source>There is no device “{wish}” here. There is: {devices}. “auto” takes the best of them.</source>
        <extracomment>engine.device</extracomment>
        <translation>Il n’y a pas d’appareil «&#xa0;{wish}&#xa0;» ici. Il y a&#xa0;: {devices}. «&#xa0;auto&#xa0;» prend le meilleur.</translation>
    </message>
    <message>
        <source>The loss became {loss}: the training has diverged. Start again with a lower learning rate.</source>
        <extracomment>engine.diverged</extracomment>
        <translation>La perte est devenue {loss}&#xa0;: l’entraînement a divergé. Recommencez avec un taux d’apprentissage plus bas.</translation>
    </message>
    <message>
        <source>not a number</source>
        <extracomment>engine.diverged</extracomment>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>The learning engine failed while {doing}: {reason}</source>
        <extracomment>engine.failed</extracomment>
        <translation>Le moteur d’apprentissage a échoué lors de&#xa0;: {doing}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The head of the network must end in a linear layer with one output for each of the {classes} classes; set its outputs to 0 in the recipe to have that filled in.</source>
        <extracomment>engine.head</extracomment>
        <translation>La tête du réseau doit finir par une couche linéaire à une sortie pour chacune des {classes} classes&#x202f;; mettez ses sorties à 0 dans la recette pour que ce soit complété.</translation>
    </message>
    <message>
        <source>A layer of the recipe&apos;s head cannot be built: hidden linear layers need one output or more, dropout a probability of at least 0 and below 1.</source>
        <extracomment>engine.head.layer</extracomment>
        <translation>Une couche de la tête de la recette ne peut être construite&#xa0;: les couches linéaires cachées demandent au moins une sortie, dropout une probabilité d’au moins 0 et inférieure à 1.</translation>
    </message>
    <message>
        <source>The engine makes no steps for the recipe {recipe}: its head is fitted at once, on features.</source>
        <extracomment>engine.instant</extracomment>
        <translation>Le moteur ne fait pas de pas pour la recette {recipe}&#xa0;: sa tête est ajustée d’un coup, sur des caractéristiques.</translation>
    </message>
    <message>
        <source>The memory was not enough while {doing}. Choose a smaller batch or smaller images, or close other programs. ({reason})</source>
        <extracomment>engine.memory</extracomment>
        <translation>La mémoire n’a pas suffi lors de&#xa0;: {doing}. Choisissez un lot plus petit ou des images plus petites, ou fermez d’autres programmes. ({reason})</translation>
    </message>
    <message>
        <source>The memory is not enough for {batch} images at once: they go through the network {images} at a time, and their gradients are added up. The result is the same.</source>
        <extracomment>engine.micro_batches</extracomment>
        <translation>La mémoire ne suffit pas pour {batch} images à la fois&#xa0;: elles passent dans le réseau {images} par {images}, et leurs gradients sont additionnés. Le résultat est le même.</translation>
    </message>
    <message>
        <source>The memory is not enough for {batch} images at once: they go through the network {images} at a time, and their gradients are added up. Batch normalisation sees {images} images at a time, too, so the result differs a little from that on a machine with more memory.</source>
        <extracomment>engine.micro_batches_norm</extracomment>
        <translation>La mémoire ne suffit pas pour {batch} images à la fois&#xa0;: elles passent dans le réseau {images} par {images}, et leurs gradients sont additionnés. La normalisation par lots voit aussi {images} images à la fois&#x202f;; le résultat diffère donc un peu de celui d’une machine à plus de mémoire.</translation>
    </message>
    <message>
        <source>This learning engine cannot tell where a network looked.</source>
        <extracomment>engine.no_attribution</extracomment>
        <translation>Ce moteur d’apprentissage ne sait pas dire où un réseau a regardé.</translation>
    </message>
    <message>
        <source>This learning engine cannot write TorchScript. ONNX needs none.</source>
        <extracomment>engine.no_script</extracomment>
        <translation>Ce moteur d’apprentissage ne sait pas écrire de TorchScript. ONNX n’en a pas besoin.</translation>
    </message>
    <message>
        <source>{file} is not a saved state of a training: it lacks the counters to continue from. A model&apos;s file can begin a training, but not continue one.</source>
        <extracomment>engine.state</extracomment>
        <translation>{file} n’est pas un état enregistré d’un entraînement&#xa0;: les compteurs pour continuer manquent. Le fichier d’un modèle peut commencer un entraînement, pas le continuer.</translation>
    </message>
    <message>
        <source>A training step needs images whose classes are known, and one learning rate for each of the {groups} layer groups.</source>
        <extracomment>engine.step</extracomment>
        <translation>Un pas d’entraînement demande des images de classe connue, et un taux d’apprentissage pour chacun des {groups} groupes de couches.</translation>
    </message>
    <message>
        <source>{views} test-time views of {width}×{height} images are not possible: choose 1, 2, 4 or, for square images, 8.</source>
        <extracomment>engine.views</extracomment>
        <translation>{views} vues par prédiction d’images de {width}×{height} ne sont pas possibles&#xa0;: choisissez 1, 2, 4 ou, pour des images carrées, 8.</translation>
    </message>
    <message>
        <source>The weights in {file} do not fit this network. Missing: {missing}. Unexpected: {unexpected}. Of another shape: {misshapen}. Choose the architecture and head that these weights were made for.</source>
        <extracomment>engine.weights</extracomment>
        <translation>Les poids de {file} ne conviennent pas à ce réseau. Manquent&#xa0;: {missing}. En trop&#xa0;: {unexpected}. D’une autre forme&#xa0;: {misshapen}. Choisissez l’architecture et la tête pour lesquelles ces poids ont été faits.</translation>
    </message>
    <message>
        <source>The run&apos;s own images are not at {place} any more, so those it learned from were told by their names.</source>
        <extracomment>evaluation.by_name</extracomment>
        <translation>Les images propres de l’exécution ne sont plus dans {place}&#x202f;; celles apprises ont donc été reconnues à leur nom.</translation>
    </message>
    <message>
        <source>These nuclei are drawn: the scores say nothing about real cells.</source>
        <extracomment>evaluation.drawn</extracomment>
        <translation>Ces noyaux sont dessinés&#xa0;: les scores ne disent rien de vraies cellules.</translation>
    </message>
    <message>
        <source>Nothing of {data} is left to evaluate: {count} of its images were in the run&apos;s training part.</source>
        <extracomment>evaluation.nothing_left</extracomment>
        <translation>Il ne reste rien de {data} à évaluer&#xa0;: {count} de ses images étaient dans la partie d’entraînement de l’exécution.</translation>
    </message>
    <message>
        <source>Of the run: {caution}</source>
        <extracomment>evaluation.of_run</extracomment>
        <translation>De l’exécution&#xa0;: {caution}</translation>
    </message>
    <message>
        <source>{data} has classes that the run does not know: {unknown}. The run tells apart: {known}.</source>
        <extracomment>evaluation.other_classes</extracomment>
        <translation>{data} a des classes que l’exécution ne connaît pas&#xa0;: {unknown}. L’exécution distingue&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{count} images without a class were left out.</source>
        <extracomment>evaluation.some_unlabelled</extracomment>
        <translation>{count} images sans classe ont été écartées.</translation>
    </message>
    <message>
        <source>Whose images these are is unknown: each counts as its own patient.</source>
        <extracomment>evaluation.subjects_unknown</extracomment>
        <translation>On ne sait de qui sont ces images&#xa0;: chacune compte comme son propre patient.</translation>
    </message>
    <message>
        <source>{count} of the images are of patients whom the network learned from, or who share identical images with them: the scores flatter it.</source>
        <extracomment>evaluation.touched_subjects</extracomment>
        <translation>{count} des images sont de patients dont le réseau a appris, ou qui partagent avec eux des images identiques&#xa0;: les scores le flattent.</translation>
    </message>
    <message>
        <source>{data} has no classes to compare with. Predict its images instead.</source>
        <extracomment>evaluation.unlabelled</extracomment>
        <translation>{data} n’a pas de classes avec lesquelles comparer. Prédisez plutôt ses images.</translation>
    </message>
    <message>
        <source>{count} of the images were in the run&apos;s validation part, by which its best epoch was chosen: the scores are a little too good.</source>
        <extracomment>evaluation.validation_samples</extracomment>
        <translation>{count} des images étaient dans la partie de validation de l’exécution, selon laquelle sa meilleure époque a été choisie&#xa0;: les scores sont un peu trop bons.</translation>
    </message>
    <message>
        <source>What the network “{name}” computes is not known here. Known are: {known}.</source>
        <extracomment>exchange.architecture</extracomment>
        <translation>On ne sait pas ici ce que calcule le réseau «&#xa0;{name}&#xa0;». Sont connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The weights in {file} are not those of the network that the run describes: {tensor} is missing or has another shape.</source>
        <extracomment>exchange.weights</extracomment>
        <translation>Les poids de {file} ne sont pas ceux du réseau que décrit l’exécution&#xa0;: {tensor} manque ou a une autre forme.</translation>
    </message>
    <message>
        <source>{file} is of no kind that can be saved here. Take .png, .svg or .pdf.</source>
        <extracomment>export.ending</extracomment>
        <translation>{file} est d’un genre qui ne peut être enregistré ici. Prenez .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>The model is in {file}, what it expects and says in {signature}.</source>
        <extracomment>export.there</extracomment>
        <translation>Le modèle est dans {file}&#x202f;; ce qu’il attend et dit, dans {signature}.</translation>
    </message>
    <message>
        <source>Its nucleus measures {diameter} pixels across; {low} to {high} would be like the training images.</source>
        <extracomment>familiar.diameter</extracomment>
        <translation>Son noyau mesure {diameter} pixels de diamètre&#x202f;; {low} à {high} serait comme les images d’entraînement.</translation>
    </message>
    <message>
        <source>Looking at what the network learned from</source>
        <extracomment>familiar.measuring</extracomment>
        <translation>Examen de ce dont le réseau a appris</translation>
    </message>
    <message>
        <source>It is {width} × {height} pixels; {widths} wide and {heights} high would be like the training images.</source>
        <extracomment>familiar.size</extracomment>
        <translation>Elle fait {width} × {height} pixels&#x202f;; {widths} de large et {heights} de haut serait comme les images d’entraînement.</translation>
    </message>
    <message>
        <source>Stopped while looking at the training images.</source>
        <extracomment>familiar.stopped</extracomment>
        <translation>Arrêté pendant l’examen des images d’entraînement.</translation>
    </message>
    <message>
        <source>There is something around the nucleus; in the training images everything but the nucleus was black.</source>
        <extracomment>familiar.unmasked</extracomment>
        <translation>Il y a quelque chose autour du noyau&#x202f;; dans les images d’entraînement tout sauf le noyau était noir.</translation>
    </message>
    <message>
        <source>Looking at {count} nuclei</source>
        <extracomment>features.computing</extracomment>
        <translation>Examen de {count} noyaux</translation>
    </message>
    <message>
        <source>Stopped after {count} nuclei.</source>
        <extracomment>features.stopped</extracomment>
        <translation>Arrêté après {count} noyaux.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Check the free space and the permissions of its folder.</source>
        <extracomment>file.write</extracomment>
        <translation>{file} n’a pas pu être écrit&#xa0;: {reason}. Vérifiez la place libre et les droits de son dossier.</translation>
    </message>
    <message>
        <source>{folder} could not be searched to its end: {reason}.</source>
        <extracomment>files.folder</extracomment>
        <translation>{folder} n’a pas pu être parcouru jusqu’au bout&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There is no file or folder {file}.</source>
        <extracomment>files.missing</extracomment>
        <translation>Il n’y a ni fichier ni dossier {file}.</translation>
    </message>
    <message>
        <source>No image was found in {place}. BMP, JPEG, PNG and TIFF files are looked for.</source>
        <extracomment>files.no_images</extracomment>
        <translation>Aucune image n’a été trouvée dans {place}. Sont cherchés des fichiers BMP, JPEG, PNG et TIFF.</translation>
    </message>
    <message>
        <source>what was named</source>
        <extracomment>files.no_images</extracomment>
        <translation>ce qui a été nommé</translation>
    </message>
    <message>
        <source>The filters in {file} cannot be used: {reason}.</source>
        <extracomment>filters.damaged</extracomment>
        <translation>Les filtres de {file} sont inutilisables&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program.</source>
        <extracomment>filters.newer</extracomment>
        <translation>{file} a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The folder could not be opened: {reason}</source>
        <extracomment>folder.not_opened</extracomment>
        <translation>Le dossier n’a pas pu être ouvert&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{dataset} has {count} published folds, and a cross-validation over them needs two. Ask for a number of new folds instead.</source>
        <extracomment>folds.none_published</extracomment>
        <translation>{dataset} a {count} plis publiés, et une validation croisée sur eux en demande deux. Demandez plutôt un nombre de nouveaux plis.</translation>
    </message>
    <message>
        <source>A cross-validation needs two folds at least.</source>
        <extracomment>folds.too_few</extracomment>
        <translation>Une validation croisée demande au moins deux plis.</translation>
    </message>
    <message>
        <source>{class} has {count} patients, those with identical images counted as one: too few for {folds} folds. Ask for fewer.</source>
        <extracomment>folds.too_many</extracomment>
        <translation>{class} a {count} patients, ceux à images identiques comptés pour un&#xa0;: trop peu pour {folds} plis. Demandez-en moins.</translation>
    </message>
    <message>
        <source>the smallest quarter</source>
        <extracomment>groups.area.0</extracomment>
        <translation>le plus petit quart</translation>
    </message>
    <message>
        <source>the second smallest quarter</source>
        <extracomment>groups.area.1</extracomment>
        <translation>le deuxième plus petit quart</translation>
    </message>
    <message>
        <source>the second largest quarter</source>
        <extracomment>groups.area.2</extracomment>
        <translation>le deuxième plus grand quart</translation>
    </message>
    <message>
        <source>the largest quarter</source>
        <extracomment>groups.area.3</extracomment>
        <translation>le plus grand quart</translation>
    </message>
    <message>
        <source>the roundest quarter</source>
        <extracomment>groups.elongation.0</extracomment>
        <translation>le quart le plus rond</translation>
    </message>
    <message>
        <source>the second roundest quarter</source>
        <extracomment>groups.elongation.1</extracomment>
        <translation>le deuxième quart le plus rond</translation>
    </message>
    <message>
        <source>the second longest quarter</source>
        <extracomment>groups.elongation.2</extracomment>
        <translation>le deuxième quart le plus allongé</translation>
    </message>
    <message>
        <source>the longest quarter</source>
        <extracomment>groups.elongation.3</extracomment>
        <translation>le quart le plus allongé</translation>
    </message>
    <message>
        <source>the blurriest quarter</source>
        <extracomment>groups.focus.0</extracomment>
        <translation>le quart le plus flou</translation>
    </message>
    <message>
        <source>the second blurriest quarter</source>
        <extracomment>groups.focus.1</extracomment>
        <translation>le deuxième quart le plus flou</translation>
    </message>
    <message>
        <source>the second sharpest quarter</source>
        <extracomment>groups.focus.2</extracomment>
        <translation>le deuxième quart le plus net</translation>
    </message>
    <message>
        <source>the sharpest quarter</source>
        <extracomment>groups.focus.3</extracomment>
        <translation>le quart le plus net</translation>
    </message>
    <message>
        <source>{found} of {groups} groups are weak: worse beyond chance in {comparisons} comparisons (5 % of what is reported may be chance, after Benjamini and Hochberg), and in several of the {patients} patients.</source>
        <extracomment>groups.found</extracomment>
        <translation>{found} groupes sur {groups} sont faibles&#xa0;: pires au-delà du hasard dans {comparisons} comparaisons (5&#x202f;% de ce qui est signalé peut être du hasard, d’après Benjamini et Hochberg), et chez plusieurs des {patients} patients.</translation>
    </message>
    <message>
        <source>the bluest quarter</source>
        <extracomment>groups.hue.0</extracomment>
        <translation>le quart le plus bleu</translation>
    </message>
    <message>
        <source>the second bluest quarter</source>
        <extracomment>groups.hue.1</extracomment>
        <translation>le deuxième quart le plus bleu</translation>
    </message>
    <message>
        <source>the second reddest quarter</source>
        <extracomment>groups.hue.2</extracomment>
        <translation>le deuxième quart le plus rouge</translation>
    </message>
    <message>
        <source>the reddest quarter</source>
        <extracomment>groups.hue.3</extracomment>
        <translation>le quart le plus rouge</translation>
    </message>
    <message>
        <source>Measuring the nuclei</source>
        <extracomment>groups.measuring</extracomment>
        <translation>Mesure des noyaux</translation>
    </message>
    <message>
        <source>It is not known whom the nuclei of {run} came from. A group is weak where it is so in several patients: file names such as UID_12_1_1_all tell the patient.</source>
        <extracomment>groups.no_patients</extracomment>
        <translation>On ne sait de qui viennent les noyaux de {run}. Un groupe est faible s’il l’est chez plusieurs patients&#xa0;: des noms comme UID_12_1_1_all disent le patient.</translation>
    </message>
    <message>
        <source>None found; {groups} groups of {nuclei} nuclei of {patients} patients were looked at ({comparisons} comparisons). That does not prove that there is none: with few patients only a large difference can be told from chance.</source>
        <extracomment>groups.none</extracomment>
        <translation>Aucun trouvé&#x202f;; {groups} groupes de {nuclei} noyaux de {patients} patients ont été regardés ({comparisons} comparaisons). Cela ne prouve pas qu’il n’y en ait pas&#xa0;: avec peu de patients, seule une grande différence se distingue du hasard.</translation>
    </message>
    <message>
        <source>No nucleus of the validation part of {run} could be measured: its pictures are missing, unreadable or empty.</source>
        <extracomment>groups.nothing_measured</extracomment>
        <translation>Aucun noyau de la partie de validation de {run} n’a pu être mesuré&#xa0;: ses images manquent, sont illisibles ou vides.</translation>
    </message>
    <message>
        <source>the most notched quarter</source>
        <extracomment>groups.solidity.0</extracomment>
        <translation>le quart le plus échancré</translation>
    </message>
    <message>
        <source>the second most notched quarter</source>
        <extracomment>groups.solidity.1</extracomment>
        <translation>le deuxième quart le plus échancré</translation>
    </message>
    <message>
        <source>the second smoothest quarter</source>
        <extracomment>groups.solidity.2</extracomment>
        <translation>le deuxième quart le plus lisse</translation>
    </message>
    <message>
        <source>the quarter with the smoothest outlines</source>
        <extracomment>groups.solidity.3</extracomment>
        <translation>le quart aux contours les plus lisses</translation>
    </message>
    <message>
        <source>the palest quarter</source>
        <extracomment>groups.stain.0</extracomment>
        <translation>le quart le plus pâle</translation>
    </message>
    <message>
        <source>the second palest quarter</source>
        <extracomment>groups.stain.1</extracomment>
        <translation>le deuxième quart le plus pâle</translation>
    </message>
    <message>
        <source>the second darkest quarter</source>
        <extracomment>groups.stain.2</extracomment>
        <translation>le deuxième quart le plus foncé</translation>
    </message>
    <message>
        <source>the darkest quarter</source>
        <extracomment>groups.stain.3</extracomment>
        <translation>le quart le plus foncé</translation>
    </message>
    <message>
        <source>Stopped while comparing groups of nuclei.</source>
        <extracomment>groups.stopped</extracomment>
        <translation>Arrêté pendant la comparaison de groupes de noyaux.</translation>
    </message>
    <message>
        <source>No group could be looked at: a group needs 20 nuclei of three patients, and as many outside of it.</source>
        <extracomment>groups.too_few</extracomment>
        <translation>Aucun groupe n’a pu être regardé&#xa0;: un groupe demande 20 noyaux de trois patients, et autant en dehors.</translation>
    </message>
    <message>
        <source>Of {group} of each class ({count} nuclei), {inside} were called right, of the others {outside} (means over the classes): worse by {low} to {high} points (95 % interval), and so in {worse} of {compared} patients by themselves.</source>
        <extracomment>groups.weak</extracomment>
        <translation>Groupe «&#xa0;{group}&#xa0;» de chaque classe ({count} noyaux)&#xa0;: {inside} ont été bien classés, des autres {outside} (moyennes sur les classes)&#xa0;: pire de {low} à {high} points (intervalle à 95&#x202f;%), et cela chez {worse} patients sur {compared} pris isolément.</translation>
    </message>
    <message>
        <source>Of {group} of {class} ({count} nuclei), {inside} were called right, of other {class} nuclei {outside}: worse by {low} to {high} points (95 % interval), and so in {worse} of {compared} patients by themselves.</source>
        <extracomment>groups.weak_class</extracomment>
        <translation>Groupe «&#xa0;{group}&#xa0;» de {class} ({count} noyaux)&#xa0;: {inside} ont été bien classés, des autres noyaux {class} {outside}&#xa0;: pire de {low} à {high} points (intervalle à 95&#x202f;%), et cela chez {worse} patients sur {compared} pris isolément.</translation>
    </message>
    <message>
        <source>Comparing the files of {dataset} was stopped.</source>
        <extracomment>hashing.cancelled</extracomment>
        <translation>La comparaison des fichiers de {dataset} a été arrêtée.</translation>
    </message>
    <message>
        <source>It is a link to a file that is not there</source>
        <extracomment>image.broken_link</extracomment>
        <translation>C’est un lien vers un fichier qui n’existe pas</translation>
    </message>
    <message>
        <source>It is empty (0 bytes)</source>
        <extracomment>image.empty</extracomment>
        <translation>Il est vide (0 octet)</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <extracomment>image.not_a_file</extracomment>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>It could not be opened: {reason}</source>
        <extracomment>image.not_opened</extracomment>
        <translation>Il n’a pas pu être ouvert&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The region of {file} lies outside the image.</source>
        <extracomment>image.region</extracomment>
        <translation>La région de {file} est hors de l’image.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB</source>
        <extracomment>image.too_large</extracomment>
        <translation>Il dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>It ends too early: perhaps a copy or download broke off</source>
        <extracomment>image.truncated</extracomment>
        <translation>Il finit trop tôt&#xa0;: une copie ou un téléchargement s’est peut-être interrompu</translation>
    </message>
    <message>
        <source>It is not a BMP, JPEG, PNG or TIFF image, whatever its name says</source>
        <extracomment>image.unknown_format</extracomment>
        <translation>Ce n’est pas une image BMP, JPEG, PNG ou TIFF, quoi que dise son nom</translation>
    </message>
    <message>
        <source>A picture could not be written as {format}: {reason}.</source>
        <extracomment>imaging.encode</extracomment>
        <translation>Une image n’a pas pu être écrite en {format}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The head was not quite fitted after {count} iterations. A larger weight decay makes that easier.</source>
        <extracomment>instant.not_converged</extracomment>
        <translation>La tête n’était pas tout à fait ajustée après {count} itérations. Une plus grande dégradation des poids facilite cela.</translation>
    </message>
    <message>
        <source>The recipe {recipe} only fits a head on a backbone that has learned to see. Random weights have not: name pretrained ones, or choose the recipe small.</source>
        <extracomment>instant.random</extracomment>
        <translation>La recette {recipe} n’ajuste qu’une tête sur un réseau de base qui a appris à voir. Des poids au hasard ne l’ont pas&#xa0;: nommez-en de préentraînés, ou choisissez la recette small.</translation>
    </message>
    <message>
        <source>The recipe {recipe} cannot be trained at once with the optimiser lbfgs: {what}.</source>
        <extracomment>instant.recipe</extracomment>
        <translation>La recette {recipe} ne peut être entraînée d’un coup avec l’optimiseur lbfgs&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Stopped before the head was fitted. What the network saw is kept.</source>
        <extracomment>instant.stopped_before</extracomment>
        <translation>Arrêté avant que la tête soit ajustée. Ce que le réseau a vu est gardé.</translation>
    </message>
    <message>
        <source>{run} is whole: its head was fitted at once, and there are no epochs to add.</source>
        <extracomment>instant.whole</extracomment>
        <translation>{run} est complète&#xa0;: sa tête a été ajustée d’un coup, et il n’y a pas d’époques à ajouter.</translation>
    </message>
    <message>
        <source>Looking where the network looked</source>
        <extracomment>job.attribution</extracomment>
        <translation>Recherche d’où le réseau a regardé</translation>
    </message>
    <message>
        <source>Auditing {name}</source>
        <extracomment>job.audit</extracomment>
        <translation>Audit de {name}</translation>
    </message>
    <message>
        <source>The network looks at every nucleus once</source>
        <extracomment>job.backbone</extracomment>
        <translation>Le réseau regarde chaque noyau une fois</translation>
    </message>
    <message>
        <source>Reading what the network saw</source>
        <extracomment>job.backbone.kept</extracomment>
        <translation>Lecture de ce que le réseau a vu</translation>
    </message>
    <message>
        <source>Changing a run</source>
        <extracomment>job.change_run</extracomment>
        <translation>Modification d’une exécution</translation>
    </message>
    <message>
        <source>Classifying images</source>
        <extracomment>job.classify</extracomment>
        <translation>Classement d’images</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <extracomment>job.compare</extracomment>
        <translation>Comparaison d’exécutions</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <extracomment>job.crossvalidation</extracomment>
        <translation>Validation croisée</translation>
    </message>
    <message>
        <source>Deleting a run</source>
        <extracomment>job.delete_run</extracomment>
        <translation>Suppression d’une exécution</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <extracomment>job.demo</extracomment>
        <translation>Dessin du jeu de démonstration</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <extracomment>job.devices</extracomment>
        <translation>Recherche d’appareils</translation>
    </message>
    <message>
        <source>Looking for doubtful labels</source>
        <extracomment>job.doubts</extracomment>
        <translation>Recherche d’étiquettes douteuses</translation>
    </message>
    <message>
        <source>Reading the epochs</source>
        <extracomment>job.epochs</extracomment>
        <translation>Lecture des époques</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <extracomment>job.export</extracomment>
        <translation>Écriture du modèle</translation>
    </message>
    <message>
        <source>&quot;{job}&quot; ended on an unexpected error: {reason}. What it had finished is kept; try it again.</source>
        <extracomment>job.failed</extracomment>
        <translation>«&#xa0;{job}&#xa0;» a fini sur une erreur inattendue&#xa0;: {reason}. Ce qui était fini est gardé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Computing the network&apos;s features</source>
        <extracomment>job.features</extracomment>
        <translation>Calcul des caractéristiques du réseau</translation>
    </message>
    <message>
        <source>Looking at all nuclei of the run</source>
        <extracomment>job.features</extracomment>
        <translation>Examen de tous les noyaux de l’exécution</translation>
    </message>
    <message>
        <source>Reading features</source>
        <extracomment>job.features.kept</extracomment>
        <translation>Lecture de caractéristiques</translation>
    </message>
    <message>
        <source>Reading what the network made of the nuclei</source>
        <extracomment>job.features.read</extracomment>
        <translation>Lecture de ce que le réseau a fait des noyaux</translation>
    </message>
    <message>
        <source>Reading filters</source>
        <extracomment>job.filters</extracomment>
        <translation>Lecture de filtres</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <extracomment>job.find_images</extracomment>
        <translation>Recherche d’images</translation>
    </message>
    <message>
        <source>Reading the predictions of all epochs</source>
        <extracomment>job.history</extracomment>
        <translation>Lecture des prédictions de toutes les époques</translation>
    </message>
    <message>
        <source>Fitting the head</source>
        <extracomment>job.instant</extracomment>
        <translation>Ajustement de la tête</translation>
    </message>
    <message>
        <source>Drawing intervals of the scores</source>
        <extracomment>job.intervals</extracomment>
        <translation>Tirage des intervalles des scores</translation>
    </message>
    <message>
        <source>Keeping filters</source>
        <extracomment>job.keep_filters</extracomment>
        <translation>Conservation de filtres</translation>
    </message>
    <message>
        <source>Keeping the pinned nuclei</source>
        <extracomment>job.keep_pins</extracomment>
        <translation>Conservation des noyaux épinglés</translation>
    </message>
    <message>
        <source>Reading the run</source>
        <extracomment>job.leaks</extracomment>
        <translation>Lecture de l’exécution</translation>
    </message>
    <message>
        <source>Learning from fewer patients</source>
        <extracomment>job.learning_curve</extracomment>
        <translation>Apprentissage avec moins de patients</translation>
    </message>
    <message>
        <source>Lesson “{title}”</source>
        <extracomment>job.lesson</extracomment>
        <translation>Leçon «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Reading the lessons</source>
        <extracomment>job.lessons</extracomment>
        <translation>Lecture des leçons</translation>
    </message>
    <message>
        <source>Looking for the run&apos;s pictures</source>
        <extracomment>job.locate</extracomment>
        <translation>Recherche des images de l’exécution</translation>
    </message>
    <message>
        <source>Drawing the feature map</source>
        <extracomment>job.map</extracomment>
        <translation>Dessin de la carte des caractéristiques</translation>
    </message>
    <message>
        <source>Writing marks</source>
        <extracomment>job.marks.export</extracomment>
        <translation>Écriture de marques</translation>
    </message>
    <message>
        <source>Reading marks</source>
        <extracomment>job.marks.import</extracomment>
        <translation>Lecture de marques</translation>
    </message>
    <message>
        <source>Reading the marks</source>
        <extracomment>job.marks.read</extracomment>
        <translation>Lecture des marques</translation>
    </message>
    <message>
        <source>Writing the marks</source>
        <extracomment>job.marks.write</extracomment>
        <translation>Écriture des marques</translation>
    </message>
    <message>
        <source>Outlining a nucleus</source>
        <extracomment>job.mask</extracomment>
        <translation>Détourage d’un noyau</translation>
    </message>
    <message>
        <source>Outlining nuclei</source>
        <extracomment>job.masks</extracomment>
        <translation>Détourage de noyaux</translation>
    </message>
    <message>
        <source>Finding similar nuclei</source>
        <extracomment>job.neighbours</extracomment>
        <translation>Recherche de noyaux semblables</translation>
    </message>
    <message>
        <source>Preparing what the network saw</source>
        <extracomment>job.network_view</extracomment>
        <translation>Préparation de ce que le réseau a vu</translation>
    </message>
    <message>
        <source>Learning from shuffled labels</source>
        <extracomment>job.null</extracomment>
        <translation>Apprentissage à partir d’étiquettes mélangées</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>job.open</extracomment>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Opening a picture</source>
        <extracomment>job.picture</extracomment>
        <translation>Ouverture d’une image</translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <extracomment>job.picture</extracomment>
        <translation>Lecture d’une image</translation>
    </message>
    <message>
        <source>Reading the pinned nuclei</source>
        <extracomment>job.pins</extracomment>
        <translation>Lecture des noyaux épinglés</translation>
    </message>
    <message>
        <source>Reading predictions</source>
        <extracomment>job.predictions</extracomment>
        <translation>Lecture de prédictions</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <extracomment>job.preview</extracomment>
        <translation>Préparation de l’aperçu</translation>
    </message>
    <message>
        <source>Reading a nucleus</source>
        <extracomment>job.quiz</extracomment>
        <translation>Lecture d’un noyau</translation>
    </message>
    <message>
        <source>Looking for a quiz to go on with</source>
        <extracomment>job.quiz.read</extracomment>
        <translation>Recherche d’un quiz à reprendre</translation>
    </message>
    <message>
        <source>Keeping the quiz</source>
        <extracomment>job.quiz.write</extracomment>
        <translation>Conservation du quiz</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>job.report</extracomment>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Opening the run {name}</source>
        <extracomment>job.run</extracomment>
        <translation>Ouverture de l’exécution {name}</translation>
    </message>
    <message>
        <source>Reading the run again</source>
        <extracomment>job.run.reload</extracomment>
        <translation>Relecture de l’exécution</translation>
    </message>
    <message>
        <source>Listing runs</source>
        <extracomment>job.runs</extracomment>
        <translation>Liste des exécutions</translation>
    </message>
    <message>
        <source>Drawing a contact sheet</source>
        <extracomment>job.sheet</extracomment>
        <translation>Dessin d’une planche-contact</translation>
    </message>
    <message>
        <source>Measuring how fast this machine trains</source>
        <extracomment>job.speed</extracomment>
        <translation>Mesure de la vitesse d’entraînement de cette machine</translation>
    </message>
    <message>
        <source>Making the split</source>
        <extracomment>job.split</extracomment>
        <translation>Répartition en cours</translation>
    </message>
    <message>
        <source>Fitting on other draws of patients</source>
        <extracomment>job.stability</extracomment>
        <translation>Ajustement sur d’autres tirages de patients</translation>
    </message>
    <message>
        <source>Training and predicting one batch</source>
        <extracomment>job.system_engine</extracomment>
        <translation>Entraînement et prédiction d’un lot</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <extracomment>job.system_places</extracomment>
        <translation>Examen du disque</translation>
    </message>
    <message>
        <source>Fitting a temperature</source>
        <extracomment>job.temperature</extracomment>
        <translation>Ajustement d’une température</translation>
    </message>
    <message>
        <source>Examining the test part</source>
        <extracomment>job.test_part</extracomment>
        <translation>Examen de la partie de test</translation>
    </message>
    <message>
        <source>Decoding small pictures</source>
        <extracomment>job.thumbnails</extracomment>
        <translation>Décodage de petites images</translation>
    </message>
    <message>
        <source>Training {title}</source>
        <extracomment>job.training</extracomment>
        <translation>Entraînement de {title}</translation>
    </message>
    <message>
        <source>Looking for weak groups</source>
        <extracomment>job.weak_groups</extracomment>
        <translation>Recherche de groupes faibles</translation>
    </message>
    <message>
        <source>Asking what the network would say</source>
        <extracomment>job.what_if</extracomment>
        <translation>Demande de ce que dirait le réseau</translation>
    </message>
    <message>
        <source>{count} labels contradict the original file name; the label counts.</source>
        <extracomment>labels.contradicted</extracomment>
        <translation>{count} étiquettes contredisent le nom d’origine du fichier&#x202f;; l’étiquette compte.</translation>
    </message>
    <message>
        <source>{count} rows of the labels table have neither 1 (ALL) nor 0 (HEM) as label.</source>
        <extracomment>labels.not_understood</extracomment>
        <translation>{count} lignes du tableau d’étiquettes n’ont ni 1 (ALL) ni 0 (HEM) comme étiquette.</translation>
    </message>
    <message>
        <source>{count} images share their row of the labels table with another image.</source>
        <extracomment>labels.twice</extracomment>
        <translation>{count} images partagent leur ligne du tableau d’étiquettes avec une autre image.</translation>
    </message>
    <message>
        <source>{file} names none of the images beside it. A table of labels has the columns Patient_ID, new_names and labels (1 = ALL, 0 = HEM).</source>
        <extracomment>labels.unusable</extracomment>
        <translation>{file} ne nomme aucune des images voisines. Un tableau d’étiquettes a les colonnes Patient_ID, new_names et labels (1 = ALL, 0 = HEM).</translation>
    </message>
    <message>
        <source>{count} rows of the labels table have no image here.</source>
        <extracomment>labels.without_image</extracomment>
        <translation>{count} lignes du tableau d’étiquettes n’ont pas d’image ici.</translation>
    </message>
    <message>
        <source>{count} images have no row in the labels table; they have no class.</source>
        <extracomment>labels.without_row</extracomment>
        <translation>{count} images n’ont pas de ligne dans le tableau d’étiquettes&#x202f;; elles n’ont pas de classe.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}. Delete it to begin the lesson again.</source>
        <extracomment>lesson.damaged_record</extracomment>
        <translation>{file} n’a pas pu être lu&#xa0;: {reason}. Supprimez-le pour recommencer la leçon.</translation>
    </message>
    <message>
        <source>Only {subjects} patients are of the rarer class: intervals over so few come out too narrow.</source>
        <extracomment>lesson.few_subjects</extracomment>
        <translation>Seuls {subjects} patients sont de la classe la plus rare&#xa0;: les intervalles sur si peu sont trop étroits.</translation>
    </message>
    <message>
        <source>Comparing the files</source>
        <extracomment>lesson.hashing</extracomment>
        <translation>Comparaison des fichiers</translation>
    </message>
    <message>
        <source>The lesson {file} cannot be used: at {place}, {problem}.</source>
        <extracomment>lesson.invalid</extracomment>
        <translation>La leçon {file} est inutilisable&#xa0;: à {place}, {problem}.</translation>
    </message>
    <message>
        <source>Drawing heat maps</source>
        <extracomment>lesson.looking</extracomment>
        <translation>Dessin de cartes de chaleur</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>lesson.measure.accuracy</extracomment>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>accuracy less sensitivity</source>
        <extracomment>lesson.measure.accuracy_less_sensitivity</extracomment>
        <translation>exactitude moins sensibilité</translation>
    </message>
    <message>
        <source>AUROC</source>
        <extracomment>report.score.auroc</extracomment>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <extracomment>report.score.balanced_accuracy</extracomment>
        <translation>exactitude équilibrée</translation>
    </message>
    <message>
        <source>share of nuclei called otherwise</source>
        <extracomment>lesson.measure.calls_changed</extracomment>
        <translation>part de noyaux classés autrement</translation>
    </message>
    <message>
        <source>heat inside the nucleus</source>
        <extracomment>lesson.measure.heat_inside</extracomment>
        <translation>chaleur à l’intérieur du noyau</translation>
    </message>
    <message>
        <source>heat inside, less area inside</source>
        <extracomment>lesson.measure.heat_inside_beyond_its_area</extracomment>
        <translation>chaleur à l’intérieur, moins l’aire intérieure</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <extracomment>lesson.measure.loss</extracomment>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>the loss made small</source>
        <extracomment>lesson.measure.objective</extracomment>
        <translation>la perte minimisée</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <extracomment>lesson.measure.sensitivity</extracomment>
        <translation>sensibilité</translation>
    </message>
    <message>
        <source>specificity</source>
        <extracomment>lesson.measure.specificity</extracomment>
        <translation>spécificité</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <extracomment>lesson.measure.weighted_f1</extracomment>
        <translation>F1 pondérée</translation>
    </message>
    <message>
        <source>{file} is not listed: another lesson is called {name}, too. Give it another name.</source>
        <extracomment>lesson.name_taken</extracomment>
        <translation>{file} n’est pas listé&#xa0;: une autre leçon s’appelle aussi {name}. Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Nucleoscope. Update this one.</source>
        <extracomment>classresult.newer</extracomment>
        <translation>{file} a été écrit par un Nucleoscope plus récent. Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>An arm of the lesson has no predictions of these classes. Run it again.</source>
        <extracomment>lesson.no_evidence</extracomment>
        <translation>Un bras de la leçon n’a pas de prédictions de ces classes. Relancez-le.</translation>
    </message>
    <message>
        <source>{file} is not there yet.</source>
        <extracomment>lesson.no_heat</extracomment>
        <translation>{file} n’est pas encore là.</translation>
    </message>
    <message>
        <source>{sample} is not in {dataset}, from which the copy was made.</source>
        <extracomment>lesson.no_original</extracomment>
        <translation>{sample} n’est pas dans {dataset}, d’où la copie a été faite.</translation>
    </message>
    <message>
        <source>{file} has no outline to be shown by itself: its nucleus is not masked.</source>
        <extracomment>lesson.no_outline</extracomment>
        <translation>{file} n’a pas de contour à montrer seul&#xa0;: son noyau n’est pas détouré.</translation>
    </message>
    <message>
        <source>{folder} holds no lesson yet.</source>
        <extracomment>lesson.no_record</extracomment>
        <translation>{folder} ne contient pas encore de leçon.</translation>
    </message>
    <message>
        <source>{choice} is no answer to this lesson&apos;s question.</source>
        <extracomment>lesson.no_such_choice</extracomment>
        <translation>{choice} n’est pas une réponse à la question de cette leçon.</translation>
    </message>
    <message>
        <source>This lesson needs a copy with something planted in it. Plant one first.</source>
        <extracomment>lesson.not_planted</extracomment>
        <translation>Cette leçon demande une copie où quelque chose est caché. Cachez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Share of nuclei called otherwise: {value} (95 % interval {low} to {high}).</source>
        <extracomment>lesson.numbers.changed</extracomment>
        <translation>Part de noyaux classés autrement&#xa0;: {value} (intervalle à 95&#x202f;% de {low} à {high}).</translation>
    </message>
    <message>
        <source>“{second}” less “{first}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.</source>
        <extracomment>lesson.numbers.difference</extracomment>
        <translation>«&#xa0;{second}&#xa0;» moins «&#xa0;{first}&#xa0;», {measure}&#xa0;: {value} (intervalle à 95&#x202f;% de {low} à {high}), rapporté à {reference}.</translation>
    </message>
    <message>
        <source>“{first}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.</source>
        <extracomment>lesson.numbers.first</extracomment>
        <translation>«&#xa0;{first}&#xa0;», {measure}&#xa0;: {value} (intervalle à 95&#x202f;% de {low} à {high}), rapporté à {reference}.</translation>
    </message>
    <message>
        <source>“{second}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.</source>
        <extracomment>lesson.numbers.second</extracomment>
        <translation>«&#xa0;{second}&#xa0;», {measure}&#xa0;: {value} (intervalle à 95&#x202f;% de {low} à {high}), rapporté à {reference}.</translation>
    </message>
    <message>
        <source>This lesson needs a positive class and another one.</source>
        <extracomment>lesson.one_sided</extracomment>
        <translation>Cette leçon demande une classe positive et une autre.</translation>
    </message>
    <message>
        <source>They say how other patients might have come out, not how another training would.</source>
        <extracomment>lesson.one_training</extracomment>
        <translation>Ils disent comment d’autres patients auraient pu tomber, non ce que donnerait un autre entraînement.</translation>
    </message>
    <message>
        <source>{file} is no table of this lesson. Delete it to have it made again.</source>
        <extracomment>lesson.other_heat</extracomment>
        <translation>{file} n’est pas un tableau de cette leçon. Supprimez-le pour qu’il soit refait.</translation>
    </message>
    <message>
        <source>You predicted: “{prediction}”. It came otherwise.</source>
        <extracomment>lesson.predicted_otherwise</extracomment>
        <translation>Vous aviez prédit&#xa0;: «&#xa0;{prediction}&#xa0;». Il en est allé autrement.</translation>
    </message>
    <message>
        <source>You predicted: “{prediction}”. So it came.</source>
        <extracomment>lesson.predicted_right</extracomment>
        <translation>Vous aviez prédit&#xa0;: «&#xa0;{prediction}&#xa0;». C’est ce qui est arrivé.</translation>
    </message>
    <message>
        <source>You predicted: “{prediction}”. It came otherwise: “{right}”.</source>
        <extracomment>lesson.predicted_wrong</extracomment>
        <translation>Vous aviez prédit&#xa0;: «&#xa0;{prediction}&#xa0;». Il en est allé autrement&#xa0;: «&#xa0;{right}&#xa0;».</translation>
    </message>
    <message>
        <source>The 95 % intervals come from drawing patients anew. They rest on {subjects} patients; those who share identical images count as one.</source>
        <extracomment>lesson.rests_on</extracomment>
        <translation>Les intervalles à 95&#x202f;% viennent de nouveaux tirages de patients. Ils reposent sur {subjects} patients&#x202f;; ceux qui partagent des images identiques comptent pour un.</translation>
    </message>
    <message>
        <source>The lesson&apos;s run {folder} is not complete. Go on with the lesson.</source>
        <extracomment>lesson.run_missing</extracomment>
        <translation>L’exécution {folder} de la leçon n’est pas complète. Continuez la leçon.</translation>
    </message>
    <message>
        <source>The lesson was stopped. What it has learned is kept.</source>
        <extracomment>lesson.stopped</extracomment>
        <translation>La leçon a été arrêtée. Ce qu’elle a appris est gardé.</translation>
    </message>
    <message>
        <source>“{arm}”, at the usual threshold of 0.5: sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Of its positive calls {half} are right where half of all nuclei are positive, {tenth} where one in ten is, {hundredth} where one in a hundred is.</source>
        <extracomment>lesson.threshold.half</extracomment>
        <translation>«&#xa0;{arm}&#xa0;», au seuil habituel de 0,5&#xa0;: sensibilité {sensitivity}, spécificité {specificity}, exactitude {accuracy}. De ses classements positifs, {half} sont justes où la moitié des noyaux sont positifs, {tenth} où un sur dix l’est, {hundredth} où un sur cent l’est.</translation>
    </message>
    <message>
        <source>“{arm}”, where 95 of 100 positive nuclei are found ({threshold}): sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Right positive calls: {half}, {tenth}, {hundredth}.</source>
        <extracomment>lesson.threshold.sensitivity_95</extracomment>
        <translation>«&#xa0;{arm}&#xa0;», où 95 noyaux positifs sur 100 sont trouvés ({threshold})&#xa0;: sensibilité {sensitivity}, spécificité {specificity}, exactitude {accuracy}. Classements positifs justes&#xa0;: {half}, {tenth}, {hundredth}.</translation>
    </message>
    <message>
        <source>“{arm}”, where sensitivity and specificity together are best ({threshold}): sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Right positive calls: {half}, {tenth}, {hundredth}.</source>
        <extracomment>lesson.threshold.youden</extracomment>
        <translation>«&#xa0;{arm}&#xa0;», où sensibilité et spécificité ensemble sont les meilleures ({threshold})&#xa0;: sensibilité {sensitivity}, spécificité {specificity}, exactitude {accuracy}. Classements positifs justes&#xa0;: {half}, {tenth}, {hundredth}.</translation>
    </message>
    <message>
        <source>{dataset} has {folds} published folds; {turns} turns need as many.</source>
        <extracomment>lesson.turns</extracomment>
        <translation>{dataset} a {folds} plis publiés&#x202f;; {turns} tours en demandent autant.</translation>
    </message>
    <message>
        <source>A lesson needs images of two classes. Open such a dataset, or take the demo.</source>
        <extracomment>lesson.unlabelled</extracomment>
        <translation>Une leçon demande des images de deux classes. Ouvrez un tel jeu, ou prenez la démo.</translation>
    </message>
    <message>
        <source>This lesson needs nuclei on black: these pictures have no outline to look inside.</source>
        <extracomment>lesson.unmasked</extracomment>
        <translation>Cette leçon demande des noyaux sur noir&#xa0;: ces images n’ont pas de contour à l’intérieur duquel regarder.</translation>
    </message>
    <message>
        <source>A loader takes the folders fold_0, fold_1 and fold_2 for the classes, and the network learns them.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Un chargeur prend les dossiers fold_0, fold_1 et fold_2 pour les classes, et le réseau les apprend.</translation>
    </message>
    <message>
        <source>A published notebook on these images reports a network with three outputs. Nobody has three kinds of cells here: its loader took the folders fold_0, fold_1 and fold_2, in which the images were published, for the classes. The training ran without an error, and the accuracy looked like that of a network that had learned something.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Un carnet publié sur ces images rapporte un réseau à trois sorties. Personne n’a ici trois sortes de cellules&#xa0;: son chargeur a pris pour classes les dossiers fold_0, fold_1 et fold_2, dans lesquels les images ont été publiées. L’entraînement a tourné sans erreur, et l’exactitude ressemblait à celle d’un réseau qui avait appris quelque chose.</translation>
    </message>
    <message>
        <source>About as well</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>À peu près aussi bien</translation>
    </message>
    <message>
        <source>Better for new patients</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Mieux pour de nouveaux patients</translation>
    </message>
    <message>
        <source>Clearly worse for new patients</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Nettement moins bien pour de nouveaux patients</translation>
    </message>
    <message>
        <source>Examined on new patients</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Examiné sur de nouveaux patients</translation>
    </message>
    <message>
        <source>Examined on patients it knows</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Examiné sur des patients qu’il connaît</translation>
    </message>
    <message>
        <source>How well will the network name the fold of nuclei of patients that it has never seen, compared with patients that it knows?</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Avec quelle justesse le réseau dira-t-il le pli de noyaux de patients jamais vus, comparé à des patients qu’il connaît&#x202f;?</translation>
    </message>
    <message>
        <source>It had. But what? In this lesson two networks learn to name the fold of a nucleus. One is examined on other nuclei of patients whom it knows, as in the notebook. The other is examined on patients whom it has never seen. The folds were filled by patient, so nothing in a cell says which fold it belongs to: whoever cannot recognise the patient has to guess, and guessing among three folds is right in about one of three cases.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Il l’avait fait. Mais quoi&#x202f;? Dans cette leçon, deux réseaux apprennent à dire le pli d’un noyau. L’un est examiné sur d’autres noyaux de patients qu’il connaît, comme dans le carnet. L’autre l’est sur des patients qu’il n’a jamais vus. Les plis ont été remplis par patient, donc rien dans une cellule ne dit à quel pli elle appartient&#xa0;: qui ne reconnaît pas le patient doit deviner, et deviner parmi trois plis est juste dans un cas sur trois environ.</translation>
    </message>
    <message>
        <source>No difference can be told between known and new patients. On these images the network did not come to recognise patients.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Aucune différence n’apparaît entre patients connus et nouveaux. Sur ces images, le réseau n’en est pas venu à reconnaître les patients.</translation>
    </message>
    <message>
        <source>On new patients it cannot be told from guessing.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Sur de nouveaux patients, il ne se distingue pas de qui devine.</translation>
    </message>
    <message>
        <source>On new patients it does worse than guessing: it takes them for patients of other folds that look alike.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Sur de nouveaux patients, il fait pire que deviner&#xa0;: il les prend pour des patients ressemblants d’autres plis.</translation>
    </message>
    <message>
        <source>On new patients it is still better than guessing: the folds differ in more than in their patients.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Sur de nouveaux patients, il fait encore mieux que deviner&#xa0;: les plis diffèrent par plus que leurs patients.</translation>
    </message>
    <message>
        <source>The folds are the classes. Nuclei are divided by image: each patient is on both sides.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Les plis sont les classes. Les noyaux sont répartis par image&#xa0;: chaque patient est des deux côtés.</translation>
    </message>
    <message>
        <source>The folds are the classes. Nuclei are divided by patient: nobody is on both sides.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Les plis sont les classes. Les noyaux sont répartis par patient&#xa0;: personne n’est des deux côtés.</translation>
    </message>
    <message>
        <source>The network names the folds of new patients better than those of patients it knows. That is not what this lesson expects: something else than the patient tells the fold here.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Le réseau dit mieux les plis des nouveaux patients que ceux des patients qu’il connaît. Ce n’est pas ce qu’attend cette leçon&#xa0;: autre chose que le patient trahit ici le pli.</translation>
    </message>
    <message>
        <source>The network names the folds of patients it knows clearly better than those of new patients. What it learned is whom a nucleus came from: stain, focus and camera of one day. That is worth nothing for the next patient, and nothing here was about leukaemia.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Le réseau dit nettement mieux les plis des patients qu’il connaît que ceux des nouveaux. Ce qu’il a appris, c’est de qui vient un noyau&#xa0;: coloration, netteté et caméra d’un jour. Cela ne vaut rien pour le prochain patient, et rien ici ne concernait la leucémie.</translation>
    </message>
    <message>
        <source>What did it learn?</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Qu’a-t-il appris&#x202f;?</translation>
    </message>
    <message>
        <source>Divided by image</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Répartis par image</translation>
    </message>
    <message>
        <source>Divided by image the score is higher, although recipe and nuclei are the same. That surplus is knowledge of the patients and not of the disease. It is gone with the next patient who comes in.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Répartis par image, le score est plus élevé, bien que recette et noyaux soient les mêmes. Ce surplus est une connaissance des patients et non de la maladie. Il disparaît avec le prochain patient qui arrive.</translation>
    </message>
    <message>
        <source>Divided by patient</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Répartis par patient</translation>
    </message>
    <message>
        <source>Divided by patient the score is higher. That is not what this lesson expects; look for what differs between the two sides.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Répartis par patient, le score est plus élevé. Ce n’est pas ce qu’attend cette leçon&#x202f;; cherchez en quoi les deux côtés diffèrent.</translation>
    </message>
    <message>
        <source>Dividing nuclei at random puts each patient on both sides. What is a score worth then?</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Répartir les noyaux au hasard met chaque patient des deux côtés. Que vaut alors un score&#x202f;?</translation>
    </message>
    <message>
        <source>Higher</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Plus élevé</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>No difference can be told on these images: knowing the patient did not help the network in a way that shows.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Aucune différence n’apparaît sur ces images&#xa0;: connaître le patient n’a pas aidé le réseau d’une façon qui se voie.</translation>
    </message>
    <message>
        <source>Nobody is on both sides; patients that share identical images count as one.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Personne n’est des deux côtés&#x202f;; les patients qui partagent des images identiques comptent pour un.</translation>
    </message>
    <message>
        <source>Nuclei of the same patient teach and examine.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Des noyaux du même patient enseignent et examinent.</translation>
    </message>
    <message>
        <source>The same patient twice</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Le même patient deux fois</translation>
    </message>
    <message>
        <source>The same, as far as one can tell</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Le même, autant qu’on puisse dire</translation>
    </message>
    <message>
        <source>The second side is examined on patients it has never seen. How will its balanced accuracy compare with the first one&apos;s?</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Le second côté est examiné sur des patients qu’il n’a jamais vus. Que sera son exactitude équilibrée comparée à celle du premier&#x202f;?</translation>
    </message>
    <message>
        <source>To judge a network one keeps some images back and examines it on those. The usual way draws them at random. But a patient has many nuclei, stained on one day and photographed by one camera: drawn at random, some of them teach and the others examine.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Pour juger un réseau, on garde quelques images et on l’examine sur elles. D’habitude on les tire au hasard. Mais un patient a beaucoup de noyaux, colorés le même jour et photographiés par une même caméra&#xa0;: tirés au hasard, les uns enseignent et les autres examinent.</translation>
    </message>
    <message>
        <source>Whoever has seen a patient&apos;s nuclei knows something about that patient&apos;s others, whatever they show. In the clinic every patient is new. So two sets of networks learn the same thing by the same recipe here, each nucleus examined by a network that did not learn from it. On one side nuclei were divided by image, on the other by patient.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Qui a vu des noyaux d’un patient sait quelque chose des autres noyaux de ce patient, quoi qu’ils montrent. À la clinique, chaque patient est nouveau. Ici, deux ensembles de réseaux apprennent donc la même chose avec la même recette, chaque noyau étant examiné par un réseau qui n’a pas appris de lui. D’un côté les noyaux ont été répartis par image, de l’autre par patient.</translation>
    </message>
    <message>
        <source>A network ends in one number a class. Softmax turns them into probabilities, and the loss, the cross-entropy, is the negative logarithm of the probability that the true class was given: 0 where it is sure and right.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Un réseau finit par un nombre par classe. Softmax en fait des probabilités, et la perte, l’entropie croisée, est le logarithme négatif de la probabilité donnée à la vraie classe&#xa0;: 0 où il est sûr et a raison.</translation>
    </message>
    <message>
        <source>As it should be: the loss applies softmax to what the network says.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Comme il se doit&#xa0;: la perte applique softmax à ce que dit le réseau.</translation>
    </message>
    <message>
        <source>Both sides train by the same recipe on the same nuclei. The second one has softmax twice. What is compared is the loss that each made small, in its last pass over its own training images.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Les deux côtés s’entraînent avec la même recette sur les mêmes noyaux. Le second a softmax deux fois. On compare la perte que chacun a minimisée, à son dernier passage sur ses propres images d’entraînement.</translation>
    </message>
    <message>
        <source>It has reached its floor of ln(1 + 1/e) = 0.313. No network can go lower with softmax twice.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Elle a atteint son plancher de ln(1 + 1/e) = 0,313. Aucun réseau ne peut descendre plus bas avec softmax deux fois.</translation>
    </message>
    <message>
        <source>It lies below the floor, which cannot be. Please report this.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Elle est sous le plancher, ce qui ne peut être. Merci de le signaler.</translation>
    </message>
    <message>
        <source>It stays above its floor of ln(1 + 1/e) = 0.313, as it must: no network can go lower with softmax twice.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Elle reste au-dessus de son plancher de ln(1 + 1/e) = 0,313, comme il se doit&#xa0;: aucun réseau ne peut descendre plus bas avec softmax deux fois.</translation>
    </message>
    <message>
        <source>No difference can be told between the two losses: neither network came near enough to the floor for it to show.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Aucune différence n’apparaît entre les deux pertes&#xa0;: aucun réseau ne s’est assez approché du plancher pour que cela se voie.</translation>
    </message>
    <message>
        <source>Softmax once</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Softmax une fois</translation>
    </message>
    <message>
        <source>Softmax twice</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Softmax deux fois</translation>
    </message>
    <message>
        <source>The loss with softmax once has not fallen below 0.313 either, so here the floor is not what stops the other.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>La perte avec softmax une fois n’est pas non plus descendue sous 0,313&#x202f;; ici ce n’est donc pas le plancher qui arrête l’autre.</translation>
    </message>
    <message>
        <source>The loss with softmax once is below what the other can ever reach.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>La perte avec softmax une fois est plus basse que l’autre ne pourra jamais l’être.</translation>
    </message>
    <message>
        <source>The network ends in a softmax, and the loss applies its own on top.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Le réseau finit par un softmax, et la perte applique le sien par-dessus.</translation>
    </message>
    <message>
        <source>The usual cross-entropy of PyTorch applies softmax by itself. A published notebook put another softmax before it. Then even a network that is entirely sure says (1, 0), the second softmax makes 0.73 and 0.27 of that, and the loss is 0.313. It cannot go lower, its gradients fade early, and the curve flattens out as if there were nothing left to learn.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>L’entropie croisée usuelle de PyTorch applique softmax elle-même. Un carnet publié a mis un autre softmax avant. Alors même un réseau tout à fait sûr dit (1, 0), le second softmax en fait 0,73 et 0,27, et la perte est 0,313. Elle ne peut descendre, ses gradients s’éteignent tôt, et la courbe s’aplatit comme s’il n’y avait plus rien à apprendre.</translation>
    </message>
    <message>
        <source>Where will the loss of the network with softmax twice end, compared with the one without?</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Où finira la perte du réseau avec softmax deux fois, comparée à l’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Whether the loss with softmax once is below 0.313 cannot be told.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>On ne peut dire si la perte avec softmax une fois est sous 0,313.</translation>
    </message>
    <message>
        <source>Why the loss of a published notebook stops at 0.313, however long it trains.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Pourquoi la perte d’un carnet publié s’arrête à 0,313, si longtemps qu’il s’entraîne.</translation>
    </message>
    <message>
        <source>With softmax twice the loss ends higher, although both networks saw the same nuclei in the same order.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Avec softmax deux fois, la perte finit plus haut, bien que les deux réseaux aient vu les mêmes noyaux dans le même ordre.</translation>
    </message>
    <message>
        <source>With softmax twice the loss ends lower: the network without was made sure and wrong. Train longer, and look again.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Avec softmax deux fois, la perte finit plus bas&#xa0;: l’autre réseau était sûr et avait tort. Entraînez plus longtemps, et regardez de nouveau.</translation>
    </message>
    <message>
        <source>A share below nothing cannot be. Please report this.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Une part inférieure à zéro ne peut être. Merci de le signaler.</translation>
    </message>
    <message>
        <source>As it should be.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Comme il se doit.</translation>
    </message>
    <message>
        <source>Augmentation changes the training images at random, each time anew, so that the network learns what does not matter: a nucleus that is turned or paler is the same nucleus. A published notebook left it on for the images that examine, too.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>L’augmentation change les images d’entraînement au hasard, chaque fois à neuf, pour que le réseau apprenne ce qui n’importe pas&#xa0;: un noyau tourné ou plus pâle est le même noyau. Un carnet publié l’a laissée aussi pour les images qui examinent.</translation>
    </message>
    <message>
        <source>Augmented validation</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Validation augmentée</translation>
    </message>
    <message>
        <source>Both sides are the same training to the last bit: the same seed, the same nuclei in the same order, so the same networks. Only how they are examined differs.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Les deux côtés sont le même entraînement au bit près&#xa0;: même graine, mêmes noyaux dans le même ordre, donc mêmes réseaux. Seule diffère la façon de les examiner.</translation>
    </message>
    <message>
        <source>Examined on augmented images</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Examiné sur des images augmentées</translation>
    </message>
    <message>
        <source>Examined on images as they are</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Examiné sur les images telles quelles</translation>
    </message>
    <message>
        <source>In the mean its loss is the same, as far as one can tell: what it wins on some nuclei it loses on others.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>En moyenne sa perte est la même, autant qu’on puisse dire&#xa0;: ce qu’il gagne sur certains noyaux, il le perd sur d’autres.</translation>
    </message>
    <message>
        <source>No call that changed, or too few to be told from none: this network was not moved by these changes.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Aucun classement n’a changé, ou trop peu pour les distinguer d’aucun&#xa0;: ces changements n’ont pas ébranlé ce réseau.</translation>
    </message>
    <message>
        <source>No, or so few that it cannot be told from none</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Non, ou si peu que cela ne se distingue pas d’aucun</translation>
    </message>
    <message>
        <source>On augmented images its loss is higher: the examination has become harder than the task.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Sur des images augmentées sa perte est plus élevée&#xa0;: l’examen est devenu plus dur que la tâche.</translation>
    </message>
    <message>
        <source>On augmented images its loss is lower.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Sur des images augmentées sa perte est plus basse.</translation>
    </message>
    <message>
        <source>The images that examine are changed at random, too.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Les images qui examinent sont aussi changées au hasard.</translation>
    </message>
    <message>
        <source>The same network called some of the same nuclei otherwise, only because they were changed before it saw them. A score made this way is partly a throw of dice.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Le même réseau a classé autrement certains des mêmes noyaux, seulement parce qu’ils avaient été changés avant qu’il les voie. Un score ainsi fait est en partie un coup de dés.</translation>
    </message>
    <message>
        <source>The same network is asked about the same nuclei, once as they are and once changed at random. Will it call some of them otherwise?</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>On interroge le même réseau sur les mêmes noyaux, une fois tels quels et une fois changés au hasard. En classera-t-il certains autrement&#x202f;?</translation>
    </message>
    <message>
        <source>Then the examination is another one each time. The same network is asked about the same nuclei, and its calls depend on a throw of dice. What is the best epoch is then partly luck.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Alors l’examen est chaque fois un autre. On interroge le même réseau sur les mêmes noyaux, et ses classements dépendent d’un coup de dés. Quelle époque est la meilleure tient alors en partie à la chance.</translation>
    </message>
    <message>
        <source>Turned, flipped and recoloured images are good to learn from. Should they examine, too?</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Des images tournées, retournées et recolorées sont bonnes pour apprendre. Doivent-elles aussi examiner&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, some</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Oui, certains</translation>
    </message>
    <message>
        <source>A pathologist looks at the chromatin: fine and open in a blast, clumped in a ripe cell; at nucleoli; at how much cytoplasm there is. The network is said to do the same. Nobody told it to.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Un pathologiste regarde la chromatine&#xa0;: fine et ouverte dans un blaste, en mottes dans une cellule mûre&#x202f;; les nucléoles&#x202f;; la quantité de cytoplasme. On dit que le réseau fait de même. Personne ne le lui a dit.</translation>
    </message>
    <message>
        <source>From the outline alone the classes cannot be told, as far as these patients show.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>D’après le contour seul, les classes ne se distinguent pas, autant que ces patients le montrent.</translation>
    </message>
    <message>
        <source>From the outline alone the network does worse than guessing: what it learned of the shape is the other way round in new patients.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>D’après le contour seul, le réseau fait pire que deviner&#xa0;: ce qu’il a appris de la forme est inversé chez de nouveaux patients.</translation>
    </message>
    <message>
        <source>How far does one get with the shape alone, without any stain or chromatin?</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Jusqu’où va-t-on avec la forme seule, sans coloration ni chromatine&#x202f;?</translation>
    </message>
    <message>
        <source>Images as they are.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Images telles quelles.</translation>
    </message>
    <message>
        <source>It will do worse than guessing</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Il fera pire que deviner</translation>
    </message>
    <message>
        <source>No difference can be told between the nuclei and their outlines: nothing shows that the first network uses more than size and shape.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Aucune différence n’apparaît entre les noyaux et leurs contours&#xa0;: rien ne montre que le premier réseau utilise plus que la taille et la forme.</translation>
    </message>
    <message>
        <source>No, that cannot be told from guessing</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Non, cela ne se distingue pas de deviner</translation>
    </message>
    <message>
        <source>One network sees only white shapes on black. Will it tell the classes better than guessing, on new patients?</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Un réseau ne voit que des formes blanches sur noir. Distinguera-t-il les classes mieux qu’en devinant, sur de nouveaux patients&#x202f;?</translation>
    </message>
    <message>
        <source>Only the outline</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Seulement le contour</translation>
    </message>
    <message>
        <source>Only their outlines</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Seulement leurs contours</translation>
    </message>
    <message>
        <source>The nuclei</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Les noyaux</translation>
    </message>
    <message>
        <source>The nuclei themselves do better than their outlines: the inside tells something, too.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Les noyaux eux-mêmes font mieux que leurs contours&#xa0;: l’intérieur dit aussi quelque chose.</translation>
    </message>
    <message>
        <source>The outline alone tells the classes better than guessing. A network that scores so much may have looked at nothing else.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Le contour seul distingue les classes mieux que de deviner. Un réseau qui obtient ce score n’a peut-être regardé rien d’autre.</translation>
    </message>
    <message>
        <source>The outlines do even better than the nuclei themselves: stain and chromatin misled the network more than they helped.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Les contours font même mieux que les noyaux&#xa0;: coloration et chromatine ont plus trompé le réseau qu’elles ne l’ont aidé.</translation>
    </message>
    <message>
        <source>These images are cut out: the nucleus on black. Their outline alone shows size and shape, and also how the cutting-out went. Here one network sees the images as they are, and another one sees only white on black: each nucleus filled with white.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Ces images sont découpées&#xa0;: le noyau sur noir. Leur contour seul montre taille et forme, et aussi comment la découpe s’est faite. Ici un réseau voit les images telles quelles, et un autre ne voit que du blanc sur noir&#xa0;: chaque noyau rempli de blanc.</translation>
    </message>
    <message>
        <source>What the second one reaches is the least that every network&apos;s score should be compared with. It has seen no cell.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Ce qu’atteint le second est le minimum auquel comparer le score de tout réseau. Il n’a vu aucune cellule.</translation>
    </message>
    <message>
        <source>White inside the outline, black outside.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Blanc à l’intérieur du contour, noir à l’extérieur.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>A heat map (Grad-CAM) shows from which places of a picture the evidence for a call came. Where it lies on the nucleus, people take it for a proof that the network looks at the right thing.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Une carte de chaleur (Grad-CAM) montre de quels endroits d’une image sont venus les indices d’un classement. Quand elle tombe sur le noyau, on la prend pour une preuve que le réseau regarde la bonne chose.</translation>
    </message>
    <message>
        <source>A heat map that lies on the nucleus looks convincing. Would a network that has learned nothing draw it, too?</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Une carte de chaleur sur le noyau paraît convaincante. Un réseau qui n’a rien appris la dessinerait-il aussi&#x202f;?</translation>
    </message>
    <message>
        <source>A network that has learned nothing keeps even more of its heat inside the nucleus. Heat on the nucleus says nothing about what was learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Un réseau qui n’a rien appris garde même plus de sa chaleur dans le noyau. La chaleur sur le noyau ne dit rien de ce qui a été appris.</translation>
    </message>
    <message>
        <source>But perhaps the map of any network lies there, because that is where the picture is bright and all around it is black. So one asks a second one: a copy of the first with all its weights drawn at random. It has learned nothing at all. What both maps share was not learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Mais peut-être la carte de tout réseau tombe-t-elle là, parce que l’image y est claire et que tout autour est noir. On en interroge donc un second&#xa0;: une copie du premier, tous ses poids tirés au hasard. Elle n’a rien appris du tout. Ce que les deux cartes ont en commun n’a pas été appris.</translation>
    </message>
    <message>
        <source>Does it look at the nucleus?</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Regarde-t-il le noyau&#x202f;?</translation>
    </message>
    <message>
        <source>How much of the random copy&apos;s heat will lie inside the nucleus, compared with the trained network&apos;s?</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Quelle part de la chaleur de la copie aléatoire tombera dans le noyau, comparée à celle du réseau entraîné&#x202f;?</translation>
    </message>
    <message>
        <source>Its copy with random weights</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Sa copie aux poids aléatoires</translation>
    </message>
    <message>
        <source>Learned to tell the classes, divided by patient.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>A appris à distinguer les classes, réparti par patient.</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>One network is trained. Then heat maps of some nuclei are drawn, by it and by its random copy, and the share of the heat that lies inside the outline is measured.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Un réseau est entraîné. Puis des cartes de chaleur de quelques noyaux sont dessinées, par lui et par sa copie aléatoire, et l’on mesure la part de chaleur à l’intérieur du contour.</translation>
    </message>
    <message>
        <source>So does that of the network which never learned anything.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Celle du réseau qui n’a jamais rien appris aussi.</translation>
    </message>
    <message>
        <source>The random copy&apos;s heat avoids the nucleus.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>La chaleur de la copie aléatoire évite le noyau.</translation>
    </message>
    <message>
        <source>The random copy&apos;s heat is spread about evenly.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>La chaleur de la copie aléatoire est à peu près également répartie.</translation>
    </message>
    <message>
        <source>The same network, never trained. It is asked about the same nuclei.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Le même réseau, jamais entraîné. On l’interroge sur les mêmes noyaux.</translation>
    </message>
    <message>
        <source>The same share, as far as one can tell</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>La même part, autant qu’on puisse dire</translation>
    </message>
    <message>
        <source>The share inside the nucleus is the same, as far as one can tell, with and without learning. Heat on the nucleus says nothing about what was learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>La part dans le noyau est la même, autant qu’on puisse dire, avec et sans apprentissage. La chaleur sur le noyau ne dit rien de ce qui a été appris.</translation>
    </message>
    <message>
        <source>The trained network</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Le réseau entraîné</translation>
    </message>
    <message>
        <source>The trained network keeps more of its heat inside the nucleus than its random copy: looking at the nucleus is something that it learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Le réseau entraîné garde plus de sa chaleur dans le noyau que sa copie aléatoire&#xa0;: regarder le noyau est une chose qu’il a apprise.</translation>
    </message>
    <message>
        <source>The trained network&apos;s heat avoids the nucleus: it looks at its edge, or at what lies around it.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>La chaleur du réseau entraîné évite le noyau&#xa0;: il en regarde le bord, ou ce qui l’entoure.</translation>
    </message>
    <message>
        <source>The trained network&apos;s heat lies on the nucleus about as much as if it had been spread evenly over the picture.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>La chaleur du réseau entraîné tombe sur le noyau à peu près comme si elle était également répartie sur l’image.</translation>
    </message>
    <message>
        <source>The trained network&apos;s heat lies on the nucleus more than if it had been spread evenly over the picture.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>La chaleur du réseau entraîné tombe sur le noyau plus que si elle était également répartie sur l’image.</translation>
    </message>
    <message>
        <source>A network that calls everything healthy is right in nine of ten cases there. It has found nobody.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Un réseau qui dit tout sain y a raison dans neuf cas sur dix. Il n’a trouvé personne.</translation>
    </message>
    <message>
        <source>About the same</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>À peu près pareil</translation>
    </message>
    <message>
        <source>Accuracy is clearly higher: it promises too much</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>L’exactitude est nettement plus élevée&#xa0;: elle promet trop</translation>
    </message>
    <message>
        <source>Accuracy is lower</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>L’exactitude est plus basse</translation>
    </message>
    <message>
        <source>Accuracy is not sensitivity</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>L’exactitude n’est pas la sensibilité</translation>
    </message>
    <message>
        <source>Accuracy is the share of calls that are right. Sensitivity is the share of leukaemic nuclei that are called so. Where both classes are equally common the two tell about the same. In a screening they are not: leukaemic nuclei are rare.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>L’exactitude est la part de classements justes. La sensibilité est la part des noyaux leucémiques classés ainsi. Où les deux classes sont aussi fréquentes, elles disent à peu près la même chose. Dans un dépistage ce n’est pas le cas&#xa0;: les noyaux leucémiques sont rares.</translation>
    </message>
    <message>
        <source>Both sides learn by the same recipe, which does not balance the classes. On the first side the nuclei are as they are. On the second side only one nucleus in ten is leukaemic, in learning and in the examination.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Les deux côtés apprennent avec la même recette, qui n’équilibre pas les classes. Du premier côté, les noyaux sont tels quels. Du second, un noyau sur dix seulement est leucémique, à l’apprentissage et à l’examen.</translation>
    </message>
    <message>
        <source>It finds fewer of the leukaemic nuclei than the network that learned from many.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Il trouve moins de noyaux leucémiques que le réseau qui a appris de beaucoup.</translation>
    </message>
    <message>
        <source>It finds more of the leukaemic nuclei than the network that learned from many.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Il trouve plus de noyaux leucémiques que le réseau qui a appris de beaucoup.</translation>
    </message>
    <message>
        <source>Its accuracy cannot be told from that of calling every nucleus healthy.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Son exactitude ne se distingue pas de celle de dire chaque noyau sain.</translation>
    </message>
    <message>
        <source>Its accuracy is better than that of calling every nucleus healthy.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Son exactitude est meilleure que celle de dire chaque noyau sain.</translation>
    </message>
    <message>
        <source>Its accuracy is worse than that of calling every nucleus healthy.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Son exactitude est moins bonne que celle de dire chaque noyau sain.</translation>
    </message>
    <message>
        <source>Leukaemic nuclei are common</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Les noyaux leucémiques sont fréquents</translation>
    </message>
    <message>
        <source>No difference between accuracy and sensitivity can be told, even where leukaemic nuclei are rare: this network finds them about as often as it is right.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Aucune différence n’apparaît entre exactitude et sensibilité, même où les noyaux leucémiques sont rares&#xa0;: ce réseau les trouve à peu près aussi souvent qu’il a raison.</translation>
    </message>
    <message>
        <source>Of each leukaemic patient only a few nuclei are kept.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>De chaque patient leucémique, seuls quelques noyaux sont gardés.</translation>
    </message>
    <message>
        <source>One nucleus in ten is leukaemic</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Un noyau sur dix est leucémique</translation>
    </message>
    <message>
        <source>Sensitivity is higher than accuracy: this network calls too many nuclei leukaemic.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>La sensibilité est plus élevée que l’exactitude&#xa0;: ce réseau dit trop de noyaux leucémiques.</translation>
    </message>
    <message>
        <source>The nuclei as they are.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Les noyaux tels quels.</translation>
    </message>
    <message>
        <source>Where leukaemic nuclei are rare, accuracy promises more than sensitivity holds: the network is often right and still misses many of those it is meant to find.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Où les noyaux leucémiques sont rares, l’exactitude promet plus que ne tient la sensibilité&#xa0;: le réseau a souvent raison et manque pourtant beaucoup de ceux qu’il doit trouver.</translation>
    </message>
    <message>
        <source>Where leukaemic nuclei are rare, how will the network&apos;s accuracy compare with its sensitivity?</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Où les noyaux leucémiques sont rares, que sera l’exactitude du réseau comparée à sa sensibilité&#x202f;?</translation>
    </message>
    <message>
        <source>Where the disease is rare, nine of ten calls can be right while most sick nuclei are missed.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Où la maladie est rare, neuf classements sur dix peuvent être justes alors que la plupart des noyaux malades sont manqués.</translation>
    </message>
    <message>
        <source>Whether it finds more or fewer of the leukaemic nuclei than the network that learned from many cannot be told.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>On ne peut dire s’il trouve plus ou moins de noyaux leucémiques que le réseau qui a appris de beaucoup.</translation>
    </message>
    <message>
        <source>Another size of the image</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Une autre taille de l’image</translation>
    </message>
    <message>
        <source>Another stain</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Une autre coloration</translation>
    </message>
    <message>
        <source>Both sides are the same training on the copy. The first is examined on the copy, by patient, as careful people do. The second is examined on the original images of the same nuclei. If the score falls, the network had leaned on what was planted.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Les deux côtés sont le même entraînement sur la copie. Le premier est examiné sur la copie, par patient, comme font les gens soigneux. Le second l’est sur les images d’origine des mêmes noyaux. Si le score tombe, le réseau s’appuyait sur ce qui avait été caché.</translation>
    </message>
    <message>
        <source>Examined on the copy</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Examiné sur la copie</translation>
    </message>
    <message>
        <source>Examined on the originals</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Examiné sur les originaux</translation>
    </message>
    <message>
        <source>In real collections such things happen by themselves: the sick came from one hospital, the healthy from another one with its own scanner. A network takes whatever is easiest.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Dans de vraies collections ces choses arrivent d’elles-mêmes&#xa0;: les malades venaient d’un hôpital, les sains d’un autre avec son propre scanner. Un réseau prend ce qui est le plus facile.</translation>
    </message>
    <message>
        <source>Learned from the copy, examined on the copy: other patients, the same shortcut.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Appris de la copie, examiné sur la copie&#xa0;: d’autres patients, le même raccourci.</translation>
    </message>
    <message>
        <source>Learned from the copy, examined on the original images of the same nuclei.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Appris de la copie, examiné sur les images d’origine des mêmes noyaux.</translation>
    </message>
    <message>
        <source>No difference can be told: the network does not lean on anything that the copy has and the originals have not. Nothing was planted, or it has not found it.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Aucune différence n’apparaît&#xa0;: le réseau ne s’appuie sur rien que la copie ait et que les originaux n’aient pas. Rien n’était caché, ou il ne l’a pas trouvé.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>On the original images the score falls, although they show the same nuclei: the network leans on something that is in the copy and not in the cells. Splitting by patient did not help against that.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Sur les images d’origine le score tombe, bien qu’elles montrent les mêmes noyaux&#xa0;: le réseau s’appuie sur quelque chose qui est dans la copie et non dans les cellules. Répartir par patient n’y a rien fait.</translation>
    </message>
    <message>
        <source>On the original images the score is higher. Whatever was planted did not help the network.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Sur les images d’origine le score est plus élevé. Ce qui était caché n’a pas aidé le réseau.</translation>
    </message>
    <message>
        <source>Something in these images gives the class away, and it is not the cell. Find it.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Quelque chose dans ces images trahit la classe, et ce n’est pas la cellule. Trouvez-le.</translation>
    </message>
    <message>
        <source>Stronger JPEG compression</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Une compression JPEG plus forte</translation>
    </message>
    <message>
        <source>The planted shortcut</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Le raccourci caché</translation>
    </message>
    <message>
        <source>What was planted among the leukaemic nuclei?</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Qu’est-ce qui était caché parmi les noyaux leucémiques&#x202f;?</translation>
    </message>
    <message>
        <source>Your teacher has made a copy of the images and planted something in it, perhaps: leukaemic nuclei may be stained a little bluer, or saved with stronger JPEG compression, or cut closer. Or nothing was planted at all. What it was is sealed in the folder of the copy.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Votre enseignant a fait une copie des images et y a peut-être caché quelque chose&#xa0;: les noyaux leucémiques peuvent être colorés un peu plus bleu, enregistrés avec une compression JPEG plus forte, ou découpés plus près. Ou rien n’a été caché. Ce que c’était est scellé dans le dossier de la copie.</translation>
    </message>
    <message>
        <source>To the network it looks like nothing it learned from: it is {distance} away from the {neighbours} most similar training images (standard deviations a feature); {share} % of these are within {limit} of other patients&apos; images.</source>
        <extracomment>likeness.far</extracomment>
        <translation>Pour le réseau, cela ne ressemble à rien de ce qu’il a appris&#xa0;: c’est à {distance} des {neighbours} images d’entraînement les plus semblables (écarts types par caractéristique)&#x202f;; {share}&#x202f;% de celles-ci sont à moins de {limit} d’images d’autres patients.</translation>
    </message>
    <message>
        <source>The images that {run} learned from are not at {place} any more, so nothing can be compared with them.</source>
        <extracomment>likeness.no_dataset</extracomment>
        <translation>Les images dont {run} a appris ne sont plus dans {place}&#x202f;; rien ne peut donc leur être comparé.</translation>
    </message>
    <message>
        <source>The run {run} has no training images.</source>
        <extracomment>likeness.no_images</extracomment>
        <translation>L’exécution {run} n’a pas d’images d’entraînement.</translation>
    </message>
    <message>
        <source>Likeness to the training images needs at least two patients in the training part.</source>
        <extracomment>likeness.one_patient</extracomment>
        <translation>La ressemblance avec les images d’entraînement demande au moins deux patients dans la partie d’entraînement.</translation>
    </message>
    <message>
        <source>Stopped while comparing the training images.</source>
        <extracomment>likeness.stopped</extracomment>
        <translation>Arrêté pendant la comparaison des images d’entraînement.</translation>
    </message>
    <message>
        <source>The run begins.</source>
        <extracomment>log.begun</extracomment>
        <translation>L’exécution commence.</translation>
    </message>
    <message>
        <source>The run ended: {state}. {failure}</source>
        <extracomment>log.ended</extracomment>
        <translation>L’exécution a fini&#xa0;: {state}. {failure}</translation>
    </message>
    <message>
        <source>, the best so far</source>
        <extracomment>log.epoch</extracomment>
        <translation>, la meilleure jusqu’ici</translation>
    </message>
    <message>
        <source>Epoch {epoch}: training loss {training}, validation loss {validation}, balanced accuracy {balanced}, AUROC {auroc}{best}.</source>
        <extracomment>log.epoch</extracomment>
        <translation>Époque {epoch}&#xa0;: perte d’entraînement {training}, perte de validation {validation}, exactitude équilibrée {balanced}, AUROC {auroc}{best}.</translation>
    </message>
    <message>
        <source>{engine} on {device} ({name}), {parameters} parameters.</source>
        <extracomment>log.learner</extracomment>
        <translation>{engine} sur {device} ({name}), {parameters} paramètres.</translation>
    </message>
    <message>
        <source>The run continues after epoch {epoch}; {planned} epochs are planned.</source>
        <extracomment>log.resumed</extracomment>
        <translation>L’exécution continue après l’époque {epoch}&#x202f;; {planned} époques sont prévues.</translation>
    </message>
    <message>
        <source>The marks in {file} cannot be used: {reason}.</source>
        <extracomment>marks.damaged</extracomment>
        <translation>Les marques de {file} sont inutilisables&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Marked nuclei written to {file}: {count}.</source>
        <extracomment>marks.exported</extracomment>
        <translation>Noyaux marqués écrits dans {file}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Marks from {file}: {fresh} new, {later} in the place of older ones, {older} older than what is here and left out, {same} known already.</source>
        <extracomment>marks.imported</extracomment>
        <translation>Marques de {file}&#xa0;: {fresh} nouvelles, {later} à la place de plus anciennes, {older} plus anciennes que celles d’ici et écartées, {same} déjà connues.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Nucleoscope, which this one cannot read. Update the program.</source>
        <extracomment>marks.newer</extracomment>
        <translation>{file} a été écrit par un Nucleoscope plus récent, que celui-ci ne sait pas lire. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Marks changed what was learned: left out as doubtful or poor: {left_out}; learned under a reviewer&apos;s class: {relabelled}; reviewers: {reviewers}. The nuclei that examine keep their published labels.</source>
        <extracomment>marks.used</extracomment>
        <translation>Les marques ont changé ce qui a été appris&#xa0;: écartés comme douteux ou mauvais&#xa0;: {left_out}&#x202f;; appris sous la classe d’un relecteur&#xa0;: {relabelled}&#x202f;; relecteurs&#xa0;: {reviewers}. Les noyaux qui examinent gardent leurs étiquettes publiées.</translation>
    </message>
    <message>
        <source>Looking for images with something around their nucleus</source>
        <extracomment>mask.looking</extracomment>
        <translation>Recherche d’images avec quelque chose autour de leur noyau</translation>
    </message>
    <message>
        <source>No nucleus stands out in {file}, so it could not be masked. Classify it as it is.</source>
        <extracomment>mask.no_nucleus</extracomment>
        <translation>Aucun noyau ne ressort dans {file}, il n’a donc pas pu être détouré. Classez-la telle quelle.</translation>
    </message>
    <message>
        <source>Stopped while looking for images to mask.</source>
        <extracomment>mask.stopped</extracomment>
        <translation>Arrêté pendant la recherche d’images à détourer.</translation>
    </message>
    <message>
        <source>Comparing with the training images</source>
        <extracomment>notes.looking</extracomment>
        <translation>Comparaison avec les images d’entraînement</translation>
    </message>
    <message>
        <source>Stopped while looking at the images.</source>
        <extracomment>notes.stopped</extracomment>
        <translation>Arrêté pendant l’examen des images.</translation>
    </message>
    <message>
        <source>{folder} is no run: there is no run.json in it. Choose the folder that holds run.json.</source>
        <extracomment>open.no_run</extracomment>
        <translation>{folder} n’est pas une exécution&#xa0;: il ne contient pas de run.json. Choisissez le dossier qui contient run.json.</translation>
    </message>
    <message>
        <source>The pinned nuclei in {file} cannot be used: {reason}.</source>
        <extracomment>pins.damaged</extracomment>
        <translation>Les noyaux épinglés de {file} sont inutilisables&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Nucleoscope.</source>
        <extracomment>pins.newer</extracomment>
        <translation>{file} a été écrit par un Nucleoscope plus récent.</translation>
    </message>
    <message>
        <source>{file} is just being begun.</source>
        <extracomment>pixels.begun</extracomment>
        <translation>{file} vient tout juste d’être commencé.</translation>
    </message>
    <message>
        <source>No more decoded images are kept in {file}: {reason}. They are decoded again when needed.</source>
        <extracomment>pixels.full</extracomment>
        <translation>Plus d’images décodées ne sont gardées dans {file}&#xa0;: {reason}. Elles sont décodées de nouveau au besoin.</translation>
    </message>
    <message>
        <source>Decoded images are not kept on this platform.</source>
        <extracomment>pixels.platform</extracomment>
        <translation>Les images décodées ne sont pas gardées sur cette plateforme.</translation>
    </message>
    <message>
        <source>{file} could not be made: {reason}.</source>
        <extracomment>pixels.store</extracomment>
        <translation>{file} n’a pas pu être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{layer} lies on {there} and not on {device}: each step would copy it, or fail.</source>
        <extracomment>placement.device</extracomment>
        <translation>{layer} se trouve sur {there} et non sur {device}&#xa0;: chaque pas la copierait, ou échouerait.</translation>
    </message>
    <message>
        <source>{operation} of {layer} ran on {there} and not on {device}: this device does not know it, and each step would wait for a copy there and back.</source>
        <extracomment>placement.fallback</extracomment>
        <translation>{operation} de {layer} a tourné sur {there} et non sur {device}&#xa0;: cet appareil ne la connaît pas, et chaque pas attendrait une copie aller et retour.</translation>
    </message>
    <message>
        <source>What {layer} sees differs from the processor&apos;s by {difference} % where {allowed} % is usual: the operation before it computes something else on this device.</source>
        <extracomment>placement.forward</extracomment>
        <translation>Ce que voit {layer} diffère du processeur de {difference}&#x202f;%, où {allowed}&#x202f;% est habituel&#xa0;: l’opération d’avant calcule autre chose sur cet appareil.</translation>
    </message>
    <message>
        <source>Checked one batch on {device} in {precision}: {tensors} tensors are where they belong, and the {layers} layers agree with the processor in double precision within {difference} % ({tolerance} % is allowed).</source>
        <extracomment>placement.good</extracomment>
        <translation>Un lot vérifié sur {device} en {precision}&#xa0;: {tensors} tenseurs sont à leur place, et les {layers} couches concordent avec le processeur en double précision à {difference}&#x202f;% près ({tolerance}&#x202f;% permis).</translation>
    </message>
    <message>
        <source>The gradient of {layer} differs from the processor&apos;s by {difference} % where {allowed} % is usual.</source>
        <extracomment>placement.gradient</extracomment>
        <translation>Le gradient de {layer} diffère du processeur de {difference}&#x202f;%, où {allowed}&#x202f;% est habituel.</translation>
    </message>
    <message>
        <source>{layer} is not stored channels-last: it would be rearranged in each step.</source>
        <extracomment>placement.layout</extracomment>
        <translation>{layer} n’est pas stockée en channels-last&#xa0;: elle serait réordonnée à chaque pas.</translation>
    </message>
    <message>
        <source>{layer} gets no gradient: it would not learn.</source>
        <extracomment>placement.no_gradient</extracomment>
        <translation>{layer} ne reçoit pas de gradient&#xa0;: elle n’apprendrait pas.</translation>
    </message>
    <message>
        <source>{layer} computes in {there} numbers and not in bf16 as asked for.</source>
        <extracomment>placement.precision</extracomment>
        <translation>{layer} calcule en nombres {there} et non en bf16 comme demandé.</translation>
    </message>
    <message>
        <source>{first} {others} more findings of this kind are in the run&apos;s log.</source>
        <extracomment>placement.problems</extracomment>
        <translation>{first} {others} autres constats de ce genre sont dans le journal de l’exécution.</translation>
    </message>
    <message>
        <source>{layer} holds {there} and not {type} numbers.</source>
        <extracomment>placement.type</extracomment>
        <translation>{layer} contient des nombres {there} et non {type}.</translation>
    </message>
    <message>
        <source>This engine does not check where its tensors are.</source>
        <extracomment>placement.unsupported</extracomment>
        <translation>Ce moteur ne vérifie pas où sont ses tenseurs.</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>places.cache</extracomment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Own recipes</source>
        <extracomment>places.config</extracomment>
        <translation>Recettes personnelles</translation>
    </message>
    <message>
        <source>Runs and marks</source>
        <extracomment>places.data</extracomment>
        <translation>Exécutions et marques</translation>
    </message>
    <message>
        <source>Recipes and weights</source>
        <extracomment>places.resources</extracomment>
        <translation>Recettes et poids</translation>
    </message>
    <message>
        <source>The seal was changed after the cue was planted: it does not fit its hash.</source>
        <extracomment>plant.changed</extracomment>
        <translation>Le sceau a été changé après que l’indice a été caché&#xa0;: il ne correspond pas à son empreinte.</translation>
    </message>
    <message>
        <source>A shortcut is planted among images whose classes lie in folders of their own.</source>
        <extracomment>plant.classes</extracomment>
        <translation>Un raccourci se cache parmi des images dont les classes sont dans des dossiers à elles.</translation>
    </message>
    <message>
        <source>Copying the images</source>
        <extracomment>plant.copying</extracomment>
        <translation>Copie des images</translation>
    </message>
    <message>
        <source>The seal {file} was damaged: {reason}.</source>
        <extracomment>plant.damaged</extracomment>
        <translation>Le sceau {file} a été abîmé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The copy could not be written to {folder}: {reason}.</source>
        <extracomment>plant.folder</extracomment>
        <translation>La copie n’a pas pu être écrite dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is no copy with something planted in it. Plant something first.</source>
        <extracomment>plant.none</extracomment>
        <translation>{folder} n’est pas une copie où quelque chose est caché. Cachez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Copying was stopped; nothing was kept.</source>
        <extracomment>plant.stopped</extracomment>
        <translation>La copie a été arrêtée&#x202f;; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Comparing with what the run learned from</source>
        <extracomment>prediction.hashing_dataset</extracomment>
        <translation>Comparaison avec ce dont l’exécution a appris</translation>
    </message>
    <message>
        <source>Reading what the run learned from</source>
        <extracomment>prediction.hashing_run</extracomment>
        <translation>Lecture de ce dont l’exécution a appris</translation>
    </message>
    <message>
        <source>The run {run} has no model yet: none of its epochs was finished, or {file} was deleted.</source>
        <extracomment>prediction.no_model</extracomment>
        <translation>L’exécution {run} n’a pas encore de modèle&#xa0;: aucune de ses époques n’a fini, ou {file} a été supprimé.</translation>
    </message>
    <message>
        <source>Stopped after {count} images.</source>
        <extracomment>prediction.stopped</extracomment>
        <translation>Arrêté après {count} images.</translation>
    </message>
    <message>
        <source>Stopped while comparing images.</source>
        <extracomment>prediction.stopped_comparing</extracomment>
        <translation>Arrêté pendant la comparaison d’images.</translation>
    </message>
    <message>
        <source>Prediction {row} names class {truth} or {predicted}, and there are {count} classes.</source>
        <extracomment>predictions.class</extracomment>
        <translation>La prédiction {row} nomme la classe {truth} ou {predicted}, et il y a {count} classes.</translation>
    </message>
    <message>
        <source>The predictions are of {count} classes, and {given} were described.</source>
        <extracomment>predictions.positive</extracomment>
        <translation>Les prédictions portent sur {count} classes, et {given} ont été décrites.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>processor.instructions</extracomment>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>processor.memory</extracomment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>system.not_known</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>processor.name</extracomment>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>processor.threads</extracomment>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>program.environment</extracomment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>program.system</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <extracomment>program.version</extracomment>
        <translation>Nucleoscope</translation>
    </message>
    <message>
        <source>A map needs the features of at least {count} nuclei.</source>
        <extracomment>projection.few</extracomment>
        <translation>Une carte demande les caractéristiques d’au moins {count} noyaux.</translation>
    </message>
    <message>
        <source>The network&apos;s features hold numbers that are not finite, so no map can be drawn of them. A training with a lower learning rate usually mends this.</source>
        <extracomment>projection.numbers</extracomment>
        <translation>Les caractéristiques du réseau contiennent des nombres non finis, on ne peut donc en dessiner la carte. Un entraînement avec un taux d’apprentissage plus bas y remédie en général.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>projection.stopped</extracomment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>{file} needs more memory than there is.</source>
        <extracomment>pytorch.memory</extracomment>
        <translation>{file} demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>{file} is not used: {reason}. Take the weights as .safetensors, or a .pth file with a state_dict alone.</source>
        <extracomment>pytorch.refused</extracomment>
        <translation>{file} n’est pas utilisé&#xa0;: {reason}. Prenez les poids en .safetensors, ou un fichier .pth avec seulement un state_dict.</translation>
    </message>
    <message>
        <source>The quiz in {file} cannot be gone on with: {reason}.</source>
        <extracomment>quiz.damaged</extracomment>
        <translation>Le quiz de {file} ne peut être repris&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>No quiz was left unfinished.</source>
        <extracomment>quiz.none</extracomment>
        <translation>Aucun quiz n’est resté inachevé.</translation>
    </message>
    <message>
        <source>The quiz in {file} is about other images than these.</source>
        <extracomment>quiz.other_dataset</extracomment>
        <translation>Le quiz de {file} porte sur d’autres images.</translation>
    </message>
    <message>
        <source>The recipe {file} cannot be used: at {place}, {problem}.</source>
        <extracomment>recipe.invalid</extracomment>
        <translation>La recette {file} est inutilisable&#xa0;: à {place}, {problem}.</translation>
    </message>
    <message>
        <source>{file} is not listed: a shipped recipe is called {name}, too. Rename the file.</source>
        <extracomment>recipe.name_taken</extracomment>
        <translation>{file} n’est pas listé&#xa0;: une recette fournie s’appelle aussi {name}. Renommez le fichier.</translation>
    </message>
    <message>
        <source>There is no recipe called {name}. There are: {names}. A file ending in .json may be named, too.</source>
        <extracomment>recipe.not_found</extracomment>
        <translation>Il n’y a pas de recette nommée {name}. Il y a&#xa0;: {names}. On peut aussi nommer un fichier finissant par .json.</translation>
    </message>
    <message>
        <source>For classrooms. The network looks at every nucleus once and is not changed; what it saw is kept. Only the last layer learns, in a second or two, so that other patients, another balance or fewer nuclei are answered at once. It is weaker than a network of which every layer learns.</source>
        <extracomment>recipes/instant</extracomment>
        <translation>Pour la classe. Le réseau regarde chaque noyau une fois et n’est pas modifié&#x202f;; ce qu’il a vu est gardé. Seule la dernière couche apprend, en une seconde ou deux, de sorte que d’autres patients, un autre équilibre ou moins de noyaux ont leur réponse aussitôt. C’est plus faible qu’un réseau dont chaque couche apprend.</translation>
    </message>
    <message>
        <source>Instant: a head on a network that stays as it is</source>
        <extracomment>recipes/instant</extracomment>
        <translation>Instantané&#xa0;: une tête sur un réseau qui reste tel quel</translation>
    </message>
    <message>
        <source>A published notebook, repeated faithfully with its mistakes: pictures of one patient are on both sides of the split, softmax is applied twice, and the validation pictures are changed at random like the training ones. Its accuracy of 0.90 means less than it seems: compare it with the default.</source>
        <extracomment>recipes/leukemia_mobilenet</extracomment>
        <translation>Un carnet publié, répété fidèlement avec ses erreurs&#xa0;: des images d’un même patient sont des deux côtés de la répartition, softmax est appliqué deux fois, et les images de validation sont changées au hasard comme celles d’entraînement. Son exactitude de 0,90 signifie moins qu’il ne semble&#xa0;: comparez-la à la recette par défaut.</translation>
    </message>
    <message>
        <source>Notebook: leukemia with MobileNetV2</source>
        <extracomment>recipes/leukemia_mobilenet</extracomment>
        <translation>Carnet&#xa0;: leucémie avec MobileNetV2</translation>
    </message>
    <message>
        <source>A published notebook, repeated faithfully: the network itself stays as it was trained on everyday pictures, only a last layer is learned, and pictures of one patient are on both sides of the split (80 to 20, seed 42 in the notebook). With the folders fold_0, fold_1 and fold_2 as classes it learns to tell folders apart, not cells. It needs pretrained ResNet-18 weights.</source>
        <extracomment>recipes/leukemia_resnet18</extracomment>
        <translation>Un carnet publié, répété fidèlement&#xa0;: le réseau reste tel qu’il a été entraîné sur des images courantes, seule une dernière couche est apprise, et des images d’un même patient sont des deux côtés de la répartition (80 à 20, graine 42 dans le carnet). Avec les dossiers fold_0, fold_1 et fold_2 pour classes, il apprend à distinguer des dossiers, pas des cellules. Il demande des poids ResNet-18 préentraînés.</translation>
    </message>
    <message>
        <source>Notebook: leukemia with ResNet-18</source>
        <extracomment>recipes/leukemia_resnet18</extracomment>
        <translation>Carnet&#xa0;: leucémie avec ResNet-18</translation>
    </message>
    <message>
        <source>MobileNetV2, for patients it has not seen</source>
        <extracomment>recipes/mobilenetv2</extracomment>
        <translation>MobileNetV2, pour des patients qu’il n’a pas vus</translation>
    </message>
    <message>
        <source>A larger, older and very well studied network. It starts from random numbers, so it needs more passes over the pictures than the default; name a weights file to start from pretrained ones.</source>
        <extracomment>recipes/resnet18</extracomment>
        <translation>Un réseau plus grand, plus ancien et très bien étudié. Il part de nombres aléatoires et demande donc plus de passages sur les images que celui par défaut&#x202f;; nommez un fichier de poids pour partir de poids préentraînés.</translation>
    </message>
    <message>
        <source>ResNet-18</source>
        <extracomment>recipes/resnet18</extracomment>
        <translation>ResNet-18</translation>
    </message>
    <message>
        <source>A network of a few layers that starts from random numbers and needs no download. It learns the drawn demo nuclei in about a minute on an ordinary computer: good for a first try and for a classroom.</source>
        <extracomment>recipes/small</extracomment>
        <translation>Un réseau de quelques couches qui part de nombres aléatoires et ne demande aucun téléchargement. Il apprend les noyaux dessinés de la démo en une minute environ sur un ordinateur ordinaire&#xa0;: bon pour un premier essai et pour la classe.</translation>
    </message>
    <message>
        <source>Small network, from nothing</source>
        <extracomment>recipes/small</extracomment>
        <translation>Petit réseau, à partir de rien</translation>
    </message>
    <message>
        <source>The weight decay must be more than 0: without it the coefficients can grow without end.</source>
        <extracomment>regression.no_ridge</extracomment>
        <translation>La dégradation des poids doit être supérieure à 0&#xa0;: sans elle les coefficients peuvent croître sans fin.</translation>
    </message>
    <message>
        <source>There is nothing to tell apart: all that is to be learned from is of one class.</source>
        <extracomment>regression.one_class</extracomment>
        <translation>Il n’y a rien à distinguer&#xa0;: tout ce dont il faut apprendre est d’une seule classe.</translation>
    </message>
    <message>
        <source>Stopped before the head was fitted.</source>
        <extracomment>regression.stopped</extracomment>
        <translation>Arrêté avant que la tête soit ajustée.</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <extracomment>report.there</extracomment>
        <translation>Le rapport est dans {file}.</translation>
    </message>
    <message>
        <source>Of what was shown nothing is called wrong: these are all mistakes.</source>
        <extracomment>results.no_mistakes</extracomment>
        <translation>De ce qui était montré rien n’est dit faux&#xa0;: ce sont toutes les erreurs.</translation>
    </message>
    <message>
        <source>The run {folder} is being written by {owner}. Wait until that training has ended, or stop it there.</source>
        <extracomment>run.busy</extracomment>
        <translation>L’exécution {folder} est en train d’être écrite par {owner}. Attendez la fin de cet entraînement, ou arrêtez-le là-bas.</translation>
    </message>
    <message>
        <source>The run&apos;s description {file} cannot be used: {reason}.</source>
        <extracomment>run.damaged</extracomment>
        <translation>La description de l’exécution {file} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The run {folder} could not be deleted: {reason}.</source>
        <extracomment>run.delete</extracomment>
        <translation>L’exécution {folder} n’a pas pu être supprimée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{finished} epochs are finished already; {epochs} in all were asked for.</source>
        <extracomment>run.fewer_epochs</extracomment>
        <translation>{finished} époques sont déjà finies&#x202f;; {epochs} en tout ont été demandées.</translation>
    </message>
    <message>
        <source>The run&apos;s folder {folder} cannot be used: {reason}.</source>
        <extracomment>run.folder</extracomment>
        <translation>Le dossier {folder} de l’exécution est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the run.</source>
        <extracomment>run.folder_taken</extracomment>
        <translation>{folder} n’est pas vide. Choisissez un nouveau dossier pour l’exécution.</translation>
    </message>
    <message>
        <source>{folder} is not a run: it has no run.json.</source>
        <extracomment>run.missing</extracomment>
        <translation>{folder} n’est pas une exécution&#xa0;: il n’a pas de run.json.</translation>
    </message>
    <message>
        <source>The images of this run are needed to continue it. They were opened from {location}.</source>
        <extracomment>run.no_dataset</extracomment>
        <translation>Les images de cette exécution sont nécessaires pour la continuer. Elles avaient été ouvertes depuis {location}.</translation>
    </message>
    <message>
        <source>{dataset} has other classes than the run {run} was trained on.</source>
        <extracomment>run.other_classes</extracomment>
        <translation>{dataset} a d’autres classes que celles sur lesquelles l’exécution {run} a été entraînée.</translation>
    </message>
    <message>
        <source>{dataset} is not the dataset of this run: {missing} of its {count} images are not there. It was trained on {name}, opened from {location}.</source>
        <extracomment>run.other_dataset</extracomment>
        <translation>{dataset} n’est pas le jeu de données de cette exécution&#xa0;: {missing} de ses {count} images ne sont pas là. Elle a été entraînée sur {name}, ouvert depuis {location}.</translation>
    </message>
    <message>
        <source>Split by published fold: {fold} validates.</source>
        <extracomment>run.summary.by_fold</extracomment>
        <translation>Répartition par pli publié&#xa0;: {fold} valide.</translation>
    </message>
    <message>
        <source>Split by image, seed {seed}: patients stand on both sides.</source>
        <extracomment>run.summary.by_image</extracomment>
        <translation>Répartition par image, graine {seed}&#xa0;: des patients sont des deux côtés.</translation>
    </message>
    <message>
        <source>Split by published fold: the last one validates.</source>
        <extracomment>run.summary.by_last_fold</extracomment>
        <translation>Répartition par pli publié&#xa0;: le dernier valide.</translation>
    </message>
    <message>
        <source>Split by patient, seed {seed}.</source>
        <extracomment>run.summary.by_subject</extracomment>
        <translation>Répartition par patient, graine {seed}.</translation>
    </message>
    <message>
        <source>Patients who share pictures, kept on one side: {groups}.</source>
        <extracomment>run.summary.linked</extracomment>
        <translation>Patients qui partagent des images, gardés d’un même côté&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>Patients who share pictures, not kept together: {groups}.</source>
        <extracomment>run.summary.linked.apart</extracomment>
        <translation>Patients qui partagent des images, non gardés ensemble&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>To be better than: always saying {class} (accuracy {accuracy}, balanced accuracy {balanced}).</source>
        <extracomment>run.summary.majority</extracomment>
        <translation>À dépasser&#xa0;: toujours dire {class} (exactitude {accuracy}, exactitude équilibrée {balanced}).</translation>
    </message>
    <message>
        <source>Findings left open: none.</source>
        <extracomment>run.summary.no_findings</extracomment>
        <translation>Constats laissés ouverts&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Left open: {finding}</source>
        <extracomment>run.summary.open</extracomment>
        <translation>Laissé ouvert&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>And than the outline alone (silhouette baseline): AUROC {auroc} (95 % interval {low} to {high}), balanced accuracy {balanced}.</source>
        <extracomment>run.summary.silhouette</extracomment>
        <translation>Et le contour seul (référence de silhouette)&#xa0;: AUROC {auroc} (intervalle à 95&#x202f;% de {low} à {high}), exactitude équilibrée {balanced}.</translation>
    </message>
    <message>
        <source>The test part was never opened.</source>
        <extracomment>run.summary.test_closed</extracomment>
        <translation>La partie de test n’a jamais été ouverte.</translation>
    </message>
    <message>
        <source>The test part was opened once, on {time}.</source>
        <extracomment>run.summary.test_opened</extracomment>
        <translation>La partie de test a été ouverte une fois, le {time}.</translation>
    </message>
    <message>
        <source>The test part was opened {count} times, last on {time}.</source>
        <extracomment>run.summary.test_opened</extracomment>
        <translation>La partie de test a été ouverte {count} fois, la dernière le {time}.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <extracomment>run.table</extracomment>
        <translation>{file} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>A tensor of whole numbers stands where one of real numbers is needed.</source>
        <extracomment>safetensors.integers</extracomment>
        <translation>Un tenseur de nombres entiers se trouve où il en faut un de réels.</translation>
    </message>
    <message>
        <source>{file} is not a usable safetensors file: {reason}.</source>
        <extracomment>safetensors.refused</extracomment>
        <translation>{file} n’est pas un fichier safetensors utilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}.</source>
        <extracomment>safetensors.tensors</extracomment>
        <translation>{file} n’a pas été écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <extracomment>sample.failed</extracomment>
        <translation>{file} n’a pas pu être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not part of this dataset.</source>
        <extracomment>sample.not_found</extracomment>
        <translation>{file} ne fait pas partie de ce jeu de données.</translation>
    </message>
    <message>
        <source>{file}: a contact sheet is saved as .pdf or .png.</source>
        <extracomment>sheet.ending</extracomment>
        <translation>{file}&#xa0;: une planche-contact s’enregistre en .pdf ou .png.</translation>
    </message>
    <message>
        <source>The contact sheet is in {file}.</source>
        <extracomment>sheet.there</extracomment>
        <translation>La planche-contact est dans {file}.</translation>
    </message>
    <message>
        <source>{count} nuclei are too many for one picture. Save them as .pdf, or select fewer.</source>
        <extracomment>sheet.too_high</extracomment>
        <translation>{count} noyaux sont trop pour une image. Enregistrez-les en .pdf, ou sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>Split by image: cells of the same patient are in training and in validation. The scores will look better than they are for new patients.</source>
        <extracomment>split.by_image</extracomment>
        <translation>Répartition par image&#xa0;: des cellules d’un même patient sont dans l’entraînement et dans la validation. Les scores paraîtront meilleurs qu’ils ne sont pour de nouveaux patients.</translation>
    </message>
    <message>
        <source>No images of {class} would be left for the {part} part: it has too few patients, counting those with identical images as one. Add patients of {class}, or split by image.</source>
        <extracomment>split.class_missing</extracomment>
        <translation>Il ne resterait aucune image de {class} pour la partie de {part}&#xa0;: elle a trop peu de patients, ceux à images identiques comptés pour un. Ajoutez des patients de {class}, ou répartissez par image.</translation>
    </message>
    <message>
        <source>No images of {class} would be left for the {part} part with these folds. Choose another fold, or split by patient.</source>
        <extracomment>split.class_missing_fold</extracomment>
        <translation>Avec ces plis il ne resterait aucune image de {class} pour la partie de {part}. Choisissez un autre pli, ou répartissez par patient.</translation>
    </message>
    <message>
        <source>No images of {class} would be left for the {part} part. Add images of {class}.</source>
        <extracomment>split.class_missing_image</extracomment>
        <translation>Il ne resterait aucune image de {class} pour la partie de {part}. Ajoutez des images de {class}.</translation>
    </message>
    <message>
        <source>The {part} part holds no images of {class}: there are too few patients for three parts.</source>
        <extracomment>split.class_missing_test</extracomment>
        <translation>La partie de {part} ne contient aucune image de {class}&#xa0;: il y a trop peu de patients pour trois parties.</translation>
    </message>
    <message>
        <source>The {part} part holds only {count} patients with {class}: its scores may be very different for others.</source>
        <extracomment>split.few_subjects</extracomment>
        <translation>La partie de {part} ne contient que {count} patients avec {class}&#xa0;: ses scores peuvent être très différents pour d’autres.</translation>
    </message>
    <message>
        <source>A split by fold with a test part needs three folds, and there are {count}. Do without the test part, or split by patient.</source>
        <extracomment>split.fold_test</extracomment>
        <translation>Une répartition par pli avec partie de test demande trois plis, et il y en a {count}. Passez-vous de la partie de test, ou répartissez par patient.</translation>
    </message>
    <message>
        <source>{share} % of the images of {class} are for validation instead of {wanted} %: patients are not divided.</source>
        <extracomment>split.fraction</extracomment>
        <translation>{share}&#x202f;% des images de {class} sont pour la validation au lieu de {wanted}&#x202f;%&#xa0;: les patients ne sont pas divisés.</translation>
    </message>
    <message>
        <source>The file hashes do not belong to {dataset}. Hash its files again.</source>
        <extracomment>split.hashes</extracomment>
        <translation>Les empreintes de fichiers n’appartiennent pas à {dataset}. Recalculez-les.</translation>
    </message>
    <message>
        <source>{count} images are left out: their patients share identical images with the validation or test side.</source>
        <extracomment>split.left_out_linked</extracomment>
        <translation>{count} images sont écartées&#xa0;: leurs patients partagent des images identiques avec le côté de validation ou de test.</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>split.link_similar</extracomment>
        <translation>vrai</translation>
    </message>
    <message>
        <source>{dataset} has no classes, so there is nothing to learn. Open a folder with one folder for each class.</source>
        <extracomment>split.no_classes</extracomment>
        <translation>{dataset} n’a pas de classes, il n’y a donc rien à apprendre. Ouvrez un dossier avec un sous-dossier par classe.</translation>
    </message>
    <message>
        <source>{dataset} has {count} published folds, and a split by fold needs two. Split by patient.</source>
        <extracomment>split.no_folds</extracomment>
        <translation>{dataset} a {count} plis publiés, et une répartition par pli en demande deux. Répartissez par patient.</translation>
    </message>
    <message>
        <source>The {part} part holds a single patient with {class}: its scores tell about this one patient.</source>
        <extracomment>split.one_subject</extracomment>
        <translation>La partie de {part} contient un seul patient avec {class}&#xa0;: ses scores parlent de ce seul patient.</translation>
    </message>
    <message>
        <source>The patients are not known: each image counts as its own patient. If several are of the same patient, the scores will look better than they are for new patients.</source>
        <extracomment>split.subjects_unknown</extracomment>
        <translation>Les patients ne sont pas connus&#xa0;: chaque image compte comme son propre patient. Si plusieurs sont du même, les scores paraîtront meilleurs qu’ils ne sont pour de nouveaux patients.</translation>
    </message>
    <message>
        <source>The test part must be at least 0 % and less than 100 % of the images.</source>
        <extracomment>split.test_fraction</extracomment>
        <translation>La partie de test doit être d’au moins 0&#x202f;% et de moins de 100&#x202f;% des images.</translation>
    </message>
    <message>
        <source>On purpose only {count} of {all} training images were learned from, of {subjects} patients.</source>
        <extracomment>split.thinned</extracomment>
        <translation>À dessein, seules {count} des {all} images d’entraînement ont été apprises, de {subjects} patients.</translation>
    </message>
    <message>
        <source>There is no fold {fold}. The folds are {folds}.</source>
        <extracomment>split.unknown_fold</extracomment>
        <translation>Il n’y a pas de pli {fold}. Les plis sont {folds}.</translation>
    </message>
    <message>
        <source>Fit {done} of {count}</source>
        <extracomment>study.activity</extracomment>
        <translation>Ajustement {done} sur {count}</translation>
    </message>
    <message>
        <source>{run} has no training part of its own, or nothing that examines: the run of one fold, or of a training, has.</source>
        <extracomment>study.no_parts</extracomment>
        <translation>{run} n’a pas de partie d’entraînement à elle, ou rien qui examine&#xa0;: l’exécution d’un pli, ou d’un entraînement, en a.</translation>
    </message>
    <message>
        <source>Learning engine</source>
        <extracomment>system.engine</extracomment>
        <translation>Moteur d’apprentissage</translation>
    </message>
    <message>
        <source>not loaded</source>
        <extracomment>system.engine_absent</extracomment>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>Little for a training: its batches are worked on in parts, which takes longer.</source>
        <extracomment>system.little_memory</extracomment>
        <translation>Peu pour un entraînement&#xa0;: ses lots sont traités par parties, ce qui prend plus longtemps.</translation>
    </message>
    <message>
        <source>This processor has no AVX2. All works, but training and predicting take about twice as long.</source>
        <extracomment>system.no_avx2</extracomment>
        <translation>Ce processeur n’a pas AVX2. Tout fonctionne, mais l’entraînement et la prédiction durent environ deux fois plus longtemps.</translation>
    </message>
    <message>
        <source>The command line works without one, the window does not open.</source>
        <extracomment>system.no_display</extracomment>
        <translation>La ligne de commande marche sans, la fenêtre ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Weights cannot be fetched from here: Qt finds no OpenSSL. Everything else works.</source>
        <extracomment>system.no_encryption</extracomment>
        <translation>D’ici on ne peut obtenir de poids&#xa0;: Qt ne trouve pas OpenSSL. Tout le reste marche.</translation>
    </message>
    <message>
        <source>The window&apos;s texts cannot be drawn whole: {missing} are missing. Install a font, on Debian and Ubuntu: apt install fonts-dejavu-core</source>
        <extracomment>system.no_fonts</extracomment>
        <translation>Les textes de la fenêtre ne peuvent être dessinés en entier&#xa0;: il manque {missing}. Installez une police&#x202f;; sous Debian et Ubuntu&#xa0;: apt install fonts-dejavu-core</translation>
    </message>
    <message>
        <source>Qt lacks its plugin for SVG pictures. Install it, on Debian and Ubuntu: apt install libqt6svg6</source>
        <extracomment>system.no_icons</extracomment>
        <translation>Il manque à Qt son greffon pour les images SVG. Installez-le&#x202f;; sous Debian et Ubuntu&#xa0;: apt install libqt6svg6</translation>
    </message>
    <message>
        <source>{reason} The command line works without a window. Look at DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM in the environment, and whether Qt&apos;s plugin for the display is installed.</source>
        <extracomment>system.no_window</extracomment>
        <translation>{reason} La ligne de commande marche sans fenêtre. Voyez DISPLAY, WAYLAND_DISPLAY et QT_QPA_PLATFORM dans l’environnement, et si le greffon de Qt pour l’affichage est installé.</translation>
    </message>
    <message>
        <source>A training would not run there: {reason}</source>
        <extracomment>system.not_checked</extracomment>
        <translation>Un entraînement n’y tournerait pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Less than {spare} are free: decoded images are not kept there, and each training decodes its images anew.</source>
        <extracomment>system.pixel_store_full</extracomment>
        <translation>Moins de {spare} sont libres&#xa0;: les images décodées n’y sont pas gardées, et chaque entraînement décode ses images à neuf.</translation>
    </message>
    <message>
        <source>The disk is nearly full: what is written there may be lost. Make room, or name a folder on another disk in the environment: NUCLEOSCOPE_HOME.</source>
        <extracomment>system.place_full</extracomment>
        <translation>Le disque est presque plein&#xa0;: ce qui y est écrit peut être perdu. Faites de la place, ou nommez dans l’environnement un dossier d’un autre disque&#xa0;: NUCLEOSCOPE_HOME.</translation>
    </message>
    <message>
        <source>{reason} NUCLEOSCOPE_HOME in the environment names another folder for all that the program keeps.</source>
        <extracomment>system.place_unwritable</extracomment>
        <translation>{reason} NUCLEOSCOPE_HOME dans l’environnement nomme un autre dossier pour tout ce que garde le programme.</translation>
    </message>
    <message>
        <source>{reason} Install the program again.</source>
        <extracomment>system.recipe_damaged</extracomment>
        <translation>{reason} Réinstallez le programme.</translation>
    </message>
    <message>
        <source>This is no report of a system check: {reason}.</source>
        <extracomment>system.report</extracomment>
        <translation>Ce n’est pas un rapport de vérification du système&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Files that come with the program are missing. Install it again, or name their folder in the environment: NUCLEOSCOPE_RESOURCES.</source>
        <extracomment>system.resources_missing</extracomment>
        <translation>Des fichiers fournis avec le programme manquent. Réinstallez-le, ou nommez leur dossier dans l’environnement&#xa0;: NUCLEOSCOPE_RESOURCES.</translation>
    </message>
    <message>
        <source>Devices that can train</source>
        <extracomment>system.section.devices</extracomment>
        <translation>Appareils qui peuvent entraîner</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>system.section.libraries</extracomment>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Files and room on the disk</source>
        <extracomment>system.section.places</extracomment>
        <translation>Fichiers et place sur le disque</translation>
    </message>
    <message>
        <source>Processor and memory</source>
        <extracomment>system.section.processor</extracomment>
        <translation>Processeur et mémoire</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>system.section.program</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Training and prediction against reference numbers</source>
        <extracomment>system.section.reference</extracomment>
        <translation>Entraînement et prédiction face à des nombres de référence</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>system.section.window</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <extracomment>system.stopped</extracomment>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>What is computed here is not what should come out: trust no result of this machine. Run the check again with NUCLEOSCOPE_KERNELS=off in the environment; where that mends it, our own loops are at fault, else the processor, the driver or LibTorch. Please report it with this text.</source>
        <extracomment>system.wrong_numbers</extracomment>
        <translation>Ce qui est calculé ici n’est pas ce qui devrait sortir&#xa0;: ne vous fiez à aucun résultat de cette machine. Relancez la vérification avec NUCLEOSCOPE_KERNELS=off dans l’environnement&#x202f;; si cela y remédie, nos propres boucles sont en cause, sinon le processeur, le pilote ou LibTorch. Merci de le signaler avec ce texte.</translation>
    </message>
    <message>
        <source>The run {run} set no test part aside. Train with one: --test on the command line, Test part in the Train page.</source>
        <extracomment>test.none</extracomment>
        <translation>L’exécution {run} n’a pas mis de partie de test de côté. Entraînez avec une&#xa0;: --test en ligne de commande, Partie de test sur la page Entraîner.</translation>
    </message>
    <message>
        <source>The test part was opened {count} times, first on {first}, last on {last}: it is no test any more of what was changed between.</source>
        <extracomment>test.opened_often</extracomment>
        <translation>La partie de test a été ouverte {count} fois, d’abord le {first}, en dernier le {last}&#xa0;: elle n’est plus un test de ce qui a été changé entre-temps.</translation>
    </message>
    <message>
        <source>The test part was opened once, on {time}. What is changed because of it makes it a second validation part.</source>
        <extracomment>test.opened_once</extracomment>
        <translation>La partie de test a été ouverte une fois, le {time}. Ce qu’on change à cause d’elle en fait une seconde partie de validation.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>training.epoch</extracomment>
        <translation>Époque {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>The training broke off: {reason}. Finished epochs are kept.</source>
        <extracomment>training.exception</extracomment>
        <translation>L’entraînement s’est interrompu&#xa0;: {reason}. Les époques finies sont gardées.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made: {reason}.</source>
        <extracomment>training.folder</extracomment>
        <translation>Le dossier {folder} n’a pas pu être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Looking at every image once</source>
        <extracomment>training.measuring</extracomment>
        <translation>Examen de chaque image une fois</translation>
    </message>
    <message>
        <source>The training was stopped before it began.</source>
        <extracomment>training.never_started</extracomment>
        <translation>L’entraînement a été arrêté avant de commencer.</translation>
    </message>
    <message>
        <source>A training needs at least one epoch and one image a batch.</source>
        <extracomment>training.no_epochs</extracomment>
        <translation>Un entraînement demande au moins une époque et une image par lot.</translation>
    </message>
    <message>
        <source>The training broke off in epoch {epoch}, step {step}: the loss is no longer a finite number. What the finished epochs learned is kept. A lower learning rate usually helps. The batch held: {images}.</source>
        <extracomment>training.not_finite</extracomment>
        <translation>L’entraînement s’est interrompu à l’époque {epoch}, pas {step}&#xa0;: la perte n’est plus un nombre fini. Ce qu’ont appris les époques finies est gardé. Un taux d’apprentissage plus bas aide en général. Le lot contenait : {images}.</translation>
    </message>
    <message>
        <source>None of the training images could be read.</source>
        <extracomment>training.nothing_readable</extracomment>
        <translation>Aucune des images d’entraînement n’a pu être lue.</translation>
    </message>
    <message>
        <source>Fewer than two classes are left to learn from, once the marked nuclei are out. Train without the marks, or look at them again.</source>
        <extracomment>training.one_class</extracomment>
        <translation>Sans les noyaux marqués, il reste moins de deux classes à apprendre. Entraînez sans les marques, ou revoyez-les.</translation>
    </message>
    <message>
        <source>{file} belongs to another training: its seed or its number of training images differs.</source>
        <extracomment>training.other</extracomment>
        <translation>{file} appartient à un autre entraînement&#xa0;: sa graine ou son nombre d’images d’entraînement diffère.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>training.preparing</extracomment>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>The training broke off in epoch {epoch}, step {step}: {reason} What the finished epochs learned is kept.</source>
        <extracomment>training.step_failed</extracomment>
        <translation>L’entraînement s’est interrompu à l’époque {epoch}, pas {step}&#xa0;: {reason} Ce qu’ont appris les époques finies est gardé.</translation>
    </message>
    <message>
        <source>There are fewer than two images to learn from. Choose another split or a larger limit.</source>
        <extracomment>training.too_few</extracomment>
        <translation>Il y a moins de deux images dont apprendre. Choisissez une autre répartition ou une limite plus grande.</translation>
    </message>
    <message>
        <source>These images carry no classes, so nothing can be learned from them.</source>
        <extracomment>training.unlabelled</extracomment>
        <translation>Ces images ne portent pas de classes, on ne peut donc rien en apprendre.</translation>
    </message>
    <message>
        <source>The published folds were taken for classes: the network learned to tell folders apart, and nothing about cells.</source>
        <extracomment>view.folds_as_classes</extracomment>
        <translation>Les plis publiés ont été pris pour des classes&#xa0;: le réseau a appris à distinguer des dossiers, et rien des cellules.</translation>
    </message>
    <message>
        <source>{dataset} was not published in two or more folds, so they cannot be taken for classes.</source>
        <extracomment>view.no_folds</extracomment>
        <translation>{dataset} n’a pas été publié en deux plis ou plus, ils ne peuvent donc être pris pour des classes.</translation>
    </message>
    <message>
        <source>The list of weights {file} cannot be used: {problem}.</source>
        <extracomment>weights.catalogue</extracomment>
        <translation>La liste de poids {file} est inutilisable&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>Starts from what it has learned on blood cells of other people ({file}).</source>
        <extracomment>weights.from_blood_cells</extracomment>
        <translation>Part de ce qu’il a appris sur des cellules sanguines d’autres personnes ({file}).</translation>
    </message>
    <message>
        <source>Starts from the weights in {file}.</source>
        <extracomment>weights.from_file</extracomment>
        <translation>Part des poids de {file}.</translation>
    </message>
    <message>
        <source>Starts from what it has learned on everyday pictures, ImageNet ({file}).</source>
        <extracomment>weights.from_imagenet</extracomment>
        <translation>Part de ce qu’il a appris sur des images courantes, ImageNet ({file}).</translation>
    </message>
    <message>
        <source>Starts from random weights: it knows nothing yet.</source>
        <extracomment>weights.from_random</extracomment>
        <translation>Part de poids aléatoires&#xa0;: il ne sait encore rien.</translation>
    </message>
    <message>
        <source>The weights {tensor} hold values that fp16 has no room for. Export them without --half.</source>
        <extracomment>weights.half_range</extracomment>
        <translation>Les poids {tensor} contiennent des valeurs que fp16 ne peut loger. Exportez-les sans --half.</translation>
    </message>
    <message>
        <source>The weights {file} are not there.</source>
        <extracomment>weights.missing</extracomment>
        <translation>Les poids {file} ne sont pas là.</translation>
    </message>
    <message>
        <source>The recipe {recipe} starts from pretrained weights, which are not on this machine. Looked for: {places}. Download them (Train page, or `nucleoscope weights`), put the file there, name one yourself, or choose the recipe small, which needs none.</source>
        <extracomment>weights.shipped_missing</extracomment>
        <translation>La recette {recipe} part de poids préentraînés, qui ne sont pas sur cette machine. Cherché&#xa0;: {places}. Téléchargez-les (page Entraîner, ou `nucleoscope weights`), placez-y le fichier, nommez-en un, ou choisissez la recette small, qui n’en demande pas.</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>window.display</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>window.encryption</extracomment>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>window.fonts</extracomment>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Icons</source>
        <extracomment>window.icons</extracomment>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>Qt</source>
        <extracomment>window.qt</extracomment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>{class} can be told by {what} alone: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}; p = {p} against labels shuffled between patients).</source>
        <extracomment>audit.proxy.</extracomment>
        <translation>{class} se reconnaît à ceci seul&#xa0;: {what}&#x202f;; AUROC {auroc} sur des patients non appris (intervalle à 95&#x202f;% de {low} à {high}&#x202f;; p = {p} face à des étiquettes mélangées entre patients).</translation>
    </message>
    <message>
        <source>Training and validation can be told apart by {what}: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}).</source>
        <extracomment>audit.parts.</extracomment>
        <translation>Entraînement et validation se distinguent par ceci&#xa0;: {what}&#x202f;; AUROC {auroc} sur des patients non appris (intervalle à 95&#x202f;% de {low} à {high}).</translation>
    </message>
    <message>
        <source>Its mean {colour} is {mean} of 255; {low} to {high} would be like the training images. Stain or light differ.</source>
        <extracomment>familiar.</extracomment>
        <translation>Sa valeur moyenne de {colour} est {mean} sur 255&#x202f;; {low} à {high} serait comme les images d’entraînement. La coloration ou la lumière diffère.</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>familiar.colour</extracomment>
        <translation>bleu</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>familiar.colour</extracomment>
        <translation>vert</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>familiar.colour</extracomment>
        <translation>rouge</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>part</extracomment>
        <translation>test</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>part</extracomment>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>part</extracomment>
        <translation>validation</translation>
    </message>
    <message>
        <source>Out of fold: {count} networks, each of which says what it thinks of the patients that it did not learn from. Thresholds and probabilities of different networks are pooled here.</source>
        <extracomment>cross_validation_task</extracomment>
        <translation>Hors pli&#xa0;: {count} réseaux, dont chacun dit ce qu’il pense des patients dont il n’a pas appris. Seuils et probabilités de réseaux différents sont réunis ici.</translation>
    </message>
    <message>
        <source>{file} could not be made: {reason}. Check the permissions of its folder.</source>
        <extracomment>file_lock</extracomment>
        <translation>{file} n’a pas pu être créé&#xa0;: {reason}. Vérifiez les droits de son dossier.</translation>
    </message>
    <message>
        <source>The run {folder} cannot be written: {reason}.</source>
        <extracomment>run_lock</extracomment>
        <translation>L’exécution {folder} ne peut être écrite&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Learned from: {nuclei} nuclei of one patient.</source>
        <extracomment>run_record</extracomment>
        <translation>Appris de&#xa0;: {nuclei} noyaux d’un patient.</translation>
    </message>
    <message>
        <source>Learned from: {nuclei} nuclei of {patients} patients.</source>
        <extracomment>run_record</extracomment>
        <translation>Appris de&#xa0;: {nuclei} noyaux de {patients} patients.</translation>
    </message>
    <message>
        <source>Learned from: {nuclei} nuclei.</source>
        <extracomment>run_record</extracomment>
        <translation>Appris de&#xa0;: {nuclei} noyaux.</translation>
    </message>
    <message>
        <source>Set aside as test part: {nuclei} nuclei of one patient.</source>
        <extracomment>run_record</extracomment>
        <translation>Mis de côté comme partie de test&#xa0;: {nuclei} noyaux d’un patient.</translation>
    </message>
    <message>
        <source>Set aside as test part: {nuclei} nuclei of {patients} patients.</source>
        <extracomment>run_record</extracomment>
        <translation>Mis de côté comme partie de test&#xa0;: {nuclei} noyaux de {patients} patients.</translation>
    </message>
    <message>
        <source>Set aside as test part: {nuclei} nuclei.</source>
        <extracomment>run_record</extracomment>
        <translation>Mis de côté comme partie de test&#xa0;: {nuclei} noyaux.</translation>
    </message>
    <message>
        <source>Validated on: {nuclei} nuclei of one patient.</source>
        <extracomment>run_record</extracomment>
        <translation>Validée sur&#xa0;: {nuclei} noyaux d’un patient.</translation>
    </message>
    <message>
        <source>Validated on: {nuclei} nuclei of {patients} patients.</source>
        <extracomment>run_record</extracomment>
        <translation>Validée sur&#xa0;: {nuclei} noyaux de {patients} patients.</translation>
    </message>
    <message>
        <source>Validated on: {nuclei} nuclei.</source>
        <extracomment>run_record</extracomment>
        <translation>Validée sur&#xa0;: {nuclei} noyaux.</translation>
    </message>
    <message>
        <source>{archive} was refused, because of what it says of {file}: {reason}. Nothing of it was unpacked. Get it again from whoever published it.</source>
        <extracomment>archive.refused</extracomment>
        <translation>{archive} a été refusée, à cause de ce qu’elle dit de {file}&#xa0;: {reason}. Rien n’en a été décompressé. Procurez-vous-la de nouveau chez qui l’a publiée.</translation>
    </message>
    <message>
        <source>Unpacking was stopped.</source>
        <extracomment>archive.stopped</extracomment>
        <translation>La décompression a été arrêtée.</translation>
    </message>
    <message>
        <source>It would unpack to more than is allowed here</source>
        <extracomment>archive.too_large</extracomment>
        <translation>Elle se décompresserait à plus que ce qui est permis ici</translation>
    </message>
    <message>
        <source>The archive holds a file of this name twice</source>
        <extracomment>archive.twice</extracomment>
        <translation>L’archive contient deux fois un fichier de ce nom</translation>
    </message>
    <message>
        <source>Writing {file} was stopped; nothing of it is left.</source>
        <extracomment>archive.writing_stopped</extracomment>
        <translation>L’écriture de {file} a été arrêtée&#x202f;; il n’en reste rien.</translation>
    </message>
    <message>
        <source>The learning engine {file} could not be loaded: {reason}. It needs LibTorch, which the Train page and `nucleoscope libtorch download` fetch from PyTorch into {libtorch}. The environment variable NUCLEOSCOPE_ENGINE may name another engine file. Without it everything but training and predicting works.</source>
        <extracomment>engine.not_loaded</extracomment>
        <translation>Le moteur d’apprentissage {file} n’a pas pu être chargé&#xa0;: {reason}. Il lui faut LibTorch, que la page Entraîner et `nucleoscope libtorch download` obtiennent de PyTorch dans {libtorch}. La variable d’environnement NUCLEOSCOPE_ENGINE peut nommer un autre moteur. Sans lui, tout marche sauf entraîner et prédire.</translation>
    </message>
    <message>
        <source>There is no learning engine at {file}. `./dev build` builds it; the environment variable NUCLEOSCOPE_ENGINE may name another file. Without it everything but training and predicting works.</source>
        <extracomment>engine.not_there</extracomment>
        <translation>Il n’y a pas de moteur d’apprentissage à {file}. `./dev build` le construit&#x202f;; la variable d’environnement NUCLEOSCOPE_ENGINE peut nommer un autre fichier. Sans lui, tout marche sauf entraîner et prédire.</translation>
    </message>
    <message>
        <source>Unpacking LibTorch</source>
        <extracomment>job.libtorch</extracomment>
        <translation>Décompression de LibTorch</translation>
    </message>
    <message>
        <source>The list of LibTorch&apos;s builds {file} cannot be used: {problem}.</source>
        <extracomment>libtorch.catalogue</extracomment>
        <translation>La liste des versions de LibTorch {file} est inutilisable&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>There is no LibTorch for this system in {file}: {library} is missing. It has to be PyTorch&apos;s wheel (torch-….whl) or its LibTorch archive.</source>
        <extracomment>libtorch.none_inside</extracomment>
        <translation>Il n’y a pas de LibTorch pour ce système dans {file}&#xa0;: {library} manque. Il faut le wheel de PyTorch (torch-….whl) ou son archive LibTorch.</translation>
    </message>
    <message>
        <source>There is no LibTorch in {file}: {library} was looked for in lib/, torch/lib/ and libtorch/lib/. Name the folder of an unpacked archive, or of a Python installation&apos;s torch.</source>
        <extracomment>libtorch.not_there</extracomment>
        <translation>Il n’y a pas de LibTorch dans {file}&#xa0;: {library} a été cherché dans lib/, torch/lib/ et libtorch/lib/. Nommez le dossier d’une archive décompressée, ou le torch d’une installation Python.</translation>
    </message>
    <message>
        <source>{file} holds LibTorch {found}; this program needs {needed}. `pip download --no-deps torch=={needed}` fetches it.</source>
        <extracomment>libtorch.version</extracomment>
        <translation>{file} contient LibTorch {found}&#x202f;; ce programme demande {needed}. `pip download --no-deps torch=={needed}` l’obtient.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {score} of the validation part was {was} and is {is}.</source>
        <extracomment>repeat.beyond</extracomment>
        <translation>Époque {epoch}&#xa0;: {score} de la partie de validation était {was} et est {is}.</translation>
    </message>
    <message>
        <source>The repetition was stopped before its end.</source>
        <extracomment>repeat.cancelled</extracomment>
        <translation>La répétition a été arrêtée avant sa fin.</translation>
    </message>
    <message>
        <source>It learned on {was}; this time on {is}.</source>
        <extracomment>repeat.device</extracomment>
        <translation>Appris sur {was}&#x202f;; cette fois sur {is}.</translation>
    </message>
    <message>
        <source>It learned with {was}; this is {is}.</source>
        <extracomment>repeat.engine</extracomment>
        <translation>Appris avec {was}&#x202f;; ici c’est {is}.</translation>
    </message>
    <message>
        <source>metrics.csv: there were {was} epochs and are {is}.</source>
        <extracomment>repeat.epochs_differ</extracomment>
        <translation>metrics.csv&#xa0;: il y avait {was} époques et il y en a {is}.</translation>
    </message>
    <message>
        <source>{file}: the run does not have it.</source>
        <extracomment>repeat.gone</extracomment>
        <translation>{file}&#xa0;: l’exécution ne l’a pas.</translation>
    </message>
    <message>
        <source>NUCLEOSCOPE_KERNELS was “{was}” and is “{is}”.</source>
        <extracomment>repeat.kernels</extracomment>
        <translation>NUCLEOSCOPE_KERNELS était «&#xa0;{was}&#xa0;» et est «&#xa0;{is}&#xa0;».</translation>
    </message>
    <message>
        <source>Images were read with {was}; now with {is}.</source>
        <extracomment>repeat.libraries</extracomment>
        <translation>Les images ont été lues avec {was}&#x202f;; maintenant avec {is}.</translation>
    </message>
    <message>
        <source>metrics.csv, epoch {epoch}: {column} was {was} and is {is}.</source>
        <extracomment>repeat.metric_differs</extracomment>
        <translation>metrics.csv, époque {epoch}&#xa0;: {column} était {was} et est {is}.</translation>
    </message>
    <message>
        <source>{run} has no finished epoch, so there is nothing to repeat and compare.</source>
        <extracomment>repeat.no_epoch</extracomment>
        <translation>{run} n’a pas d’époque finie, il n’y a donc rien à répéter et comparer.</translation>
    </message>
    <message>
        <source>Only the processor adds up in the same order each time; {device} does not.</source>
        <extracomment>repeat.not_cpu</extracomment>
        <translation>Seul le processeur additionne chaque fois dans le même ordre&#x202f;; {device} non.</translation>
    </message>
    <message>
        <source>The run does not say with how many threads and which libraries it learned: an older program wrote it.</source>
        <extracomment>repeat.not_recorded</extracomment>
        <translation>L’exécution ne dit pas avec combien de fils et quelles bibliothèques elle a appris&#xa0;: un programme plus ancien l’a écrite.</translation>
    </message>
    <message>
        <source>checkpoints/{file}: its note “{note}” differs.</source>
        <extracomment>repeat.note_differs</extracomment>
        <translation>checkpoints/{file}&#xa0;: sa note «&#xa0;{note}&#xa0;» diffère.</translation>
    </message>
    <message>
        <source>The images in {dataset} are not those that {run} learned from: some were changed, added or removed since.</source>
        <extracomment>repeat.other_images</extracomment>
        <translation>Les images de {dataset} ne sont pas celles dont {run} a appris&#xa0;: certaines ont été changées, ajoutées ou retirées depuis.</translation>
    </message>
    <message>
        <source>{file}: the rows are of other images.</source>
        <extracomment>repeat.other_predictions</extracomment>
        <translation>{file}&#xa0;: les lignes portent sur d’autres images.</translation>
    </message>
    <message>
        <source>checkpoints/{file}: there were {was} tensors and are {is}.</source>
        <extracomment>repeat.other_tensors</extracomment>
        <translation>checkpoints/{file}&#xa0;: il y avait {was} tenseurs et il y en a {is}.</translation>
    </message>
    <message>
        <source>{file} is not the file that {run} started from: what it holds is another.</source>
        <extracomment>repeat.other_weights</extracomment>
        <translation>{file} n’est pas le fichier dont {run} est partie&#xa0;: son contenu est autre.</translation>
    </message>
    <message>
        <source>The memory was small in one of the two, where batches were worked on in parts.</source>
        <extracomment>repeat.parts</extracomment>
        <translation>La mémoire était juste dans l’une des deux, et les lots ont été traités par parties.</translation>
    </message>
    <message>
        <source>{file}: probabilities differ, by {largest} at most.</source>
        <extracomment>repeat.predictions_differ</extracomment>
        <translation>{file}&#xa0;: les probabilités diffèrent, de {largest} au plus.</translation>
    </message>
    <message>
        <source>It learned on the processor {was}; this one is {is}.</source>
        <extracomment>repeat.processor</extracomment>
        <translation>Appris sur le processeur {was}&#x202f;; celui-ci est {is}.</translation>
    </message>
    <message>
        <source>It was written by {was}; this is {is}.</source>
        <extracomment>repeat.program</extracomment>
        <translation>Elle a été écrite par {was}&#x202f;; ceci est {is}.</translation>
    </message>
    <message>
        <source>run.json: {key} was {was} and is {is}.</source>
        <extracomment>repeat.run_differs</extracomment>
        <translation>run.json&#xa0;: {key} était {was} et est {is}.</translation>
    </message>
    <message>
        <source>{run} is still being trained. Wait for its end, then it can be repeated.</source>
        <extracomment>repeat.running</extracomment>
        <translation>{run} s’entraîne encore. Attendez sa fin, elle pourra alors être répétée.</translation>
    </message>
    <message>
        <source>steps.csv: from epoch {epoch}, step {step} on; its loss was {was} and is {is}.</source>
        <extracomment>repeat.step_differs</extracomment>
        <translation>steps.csv&#xa0;: à partir de l’époque {epoch}, pas {step}&#x202f;; sa perte était {was} et est {is}.</translation>
    </message>
    <message>
        <source>steps.csv: there were {was} steps and are {is}.</source>
        <extracomment>repeat.steps_differ</extracomment>
        <translation>steps.csv&#xa0;: il y avait {was} pas et il y en a {is}.</translation>
    </message>
    <message>
        <source>It learned with {was} threads; this time it was {is}.</source>
        <extracomment>repeat.threads</extracomment>
        <translation>Appris avec {was} fils&#x202f;; cette fois c’était {is}.</translation>
    </message>
    <message>
        <source>checkpoints/{file}: {count} of {all} tensors differ, the first is {tensor}; numbers by {largest} at most.</source>
        <extracomment>repeat.weights_differ</extracomment>
        <translation>checkpoints/{file}&#xa0;: {count} tenseurs sur {all} diffèrent, le premier est {tensor}&#x202f;; les nombres de {largest} au plus.</translation>
    </message>
    <message>
        <source>Packing the run</source>
        <extracomment>activity.pack</extracomment>
        <translation>Empaquetage de l’exécution</translation>
    </message>
    <message>
        <source>Unpacking the run</source>
        <extracomment>activity.unpack</extracomment>
        <translation>Extraction de l’exécution</translation>
    </message>
    <message>
        <source>{file} was packed by a newer Nucleoscope, which this one cannot read. Update the program.</source>
        <extracomment>pack.newer</extracomment>
        <translation>{file} a été empaqueté par un Nucleoscope plus récent, que celui-ci ne sait pas lire. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>{file} is no run that Nucleoscope packed: {reason}.</source>
        <extracomment>pack.none</extracomment>
        <translation>{file} n’est pas une exécution empaquetée par Nucleoscope : {reason}.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <extracomment>pack.stopped</extracomment>
        <translation>L’empaquetage a été arrêté.</translation>
    </message>
    <message>
        <source>The packed run is {file}.</source>
        <extracomment>pack.there</extracomment>
        <translation>L’exécution empaquetée est {file}.</translation>
    </message>
    <message>
        <source>Looking who writes a run</source>
        <extracomment>job.run_writer</extracomment>
        <translation>Recherche de qui écrit une exécution</translation>
    </message>
    <message>
        <source>Of which network {file} holds the weights cannot be told from their names, or it is none that is known here. Known are, under timm&apos;s and torchvision&apos;s names: {known}.</source>
        <extracomment>import.architecture</extracomment>
        <translation>On ne peut pas déduire des noms de quel réseau {file} contient les poids, ou ce réseau n’est pas connu ici. Sont connus, sous les noms de timm et torchvision : {known}.</translation>
    </message>
    <message>
        <source>The file does not say how images become its input. Taken was: a centred square of {crop} pixels (0: the whole image) brought to {size}, mean {mean}, standard deviation {deviation}. If it learned from others, its scores are too low.</source>
        <extracomment>import.assumed_input</extracomment>
        <translation>Le fichier ne dit pas comment les images deviennent son entrée. On a pris : un carré centré de {crop} pixels (0 : l’image entière) ramené à {size}, moyenne {mean}, écart type {deviation}. Si le réseau a appris autrement, ses scores sont trop bas.</translation>
    </message>
    <message>
        <source>{file} has {outputs} outputs, and {named} classes are named for them. Name each once, in the order of the outputs, such as ALL, HEM.</source>
        <extracomment>import.classes</extracomment>
        <translation>{file} a {outputs} sorties, et {named} classes sont nommées pour elles. Nommez chacune une fois, dans l’ordre des sorties, par exemple ALL, HEM.</translation>
    </message>
    <message>
        <source>{file} cannot be used as a network: {reason}.</source>
        <extracomment>import.damaged</extracomment>
        <translation>{file} ne peut pas servir de réseau : {reason}.</translation>
    </message>
    <message>
        <source>{file} has no layer {layer} with weights. Only a head of one linear layer can be told from the weights alone; what lies in another one has to be said in {signature} beside the file.</source>
        <extracomment>import.head</extracomment>
        <translation>{file} n’a pas de couche {layer} avec des poids. Les poids seuls ne révèlent qu’une tête d’une couche linéaire ; ce que contient une autre doit être dit dans {signature} à côté du fichier.</translation>
    </message>
    <message>
        <source>Its file says that it learned from “{dataset}”. Scores on images of that collection say nothing of new patients.</source>
        <extracomment>import.learned_from</extracomment>
        <translation>Son fichier dit qu’il a appris de « {dataset} ». Des scores sur des images de cette collection ne disent rien de nouveaux patients.</translation>
    </message>
    <message>
        <source>None of the {count} images could be read: {reason}</source>
        <extracomment>import.no_pixels</extracomment>
        <translation>Aucune des {count} images n’a pu être lue : {reason}</translation>
    </message>
    <message>
        <source>No image of {data} is of a class that {file} tells apart: {known}.</source>
        <extracomment>import.no_such_class</extracomment>
        <translation>Aucune image de {data} n’est d’une classe que {file} distingue : {known}.</translation>
    </message>
    <message>
        <source>{file} has a single output. Only networks with an output for each class are known here.</source>
        <extracomment>import.one_output</extracomment>
        <translation>{file} n’a qu’une sortie. Ne sont connus ici que les réseaux ayant une sortie par classe.</translation>
    </message>
    <message>
        <source>What {signature} says of {file} cannot be used: {reason}.</source>
        <extracomment>import.signature</extracomment>
        <translation>Ce que {signature} dit de {file} est inutilisable : {reason}.</translation>
    </message>
    <message>
        <source>Images that could not be read, and are left out: {count}.</source>
        <extracomment>import.unreadable</extracomment>
        <translation>Images qui n’ont pas pu être lues et sont laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>Importing a network</source>
        <extracomment>job.import</extracomment>
        <translation>Importation d’un réseau</translation>
    </message>
    <message>
        <source>Reading a network</source>
        <extracomment>job.read_model</extracomment>
        <translation>Lecture d’un réseau</translation>
    </message>
    <message>
        <source>The network came as the file {file}. Which images it learned from is not known here: where some of these are among them, or are of the same patients, its scores are too high.</source>
        <extracomment>model_import</extracomment>
        <translation>Le réseau est venu sous forme du fichier {file}. On ne sait pas ici de quelles images il a appris : si certaines de celles-ci en font partie, ou sont des mêmes patients, ses scores sont trop élevés.</translation>
    </message>
    <message>
        <source>{file} cannot be read as ONNX: {reason}. Get the file once more, or export it again.</source>
        <extracomment>onnx.damaged</extracomment>
        <translation>{file} ne peut pas être lu comme ONNX : {reason}. Procurez-vous à nouveau le fichier, ou exportez-le encore une fois.</translation>
    </message>
    <message>
        <source>{file} does not end in a mean over maps and linear layers after it, as all networks that are known here do.</source>
        <extracomment>onnx.head</extracomment>
        <translation>{file} ne se termine pas par une moyenne sur des cartes suivie de couches linéaires, comme tous les réseaux connus ici.</translation>
    </message>
    <message>
        <source>{file} uses the operator {operator} (node {node}), which no network that is known here has. Known are: {known}.</source>
        <extracomment>onnx.operator</extracomment>
        <translation>{file} utilise l’opérateur {operator} (nœud {node}), qu’aucun réseau connu ici ne possède. Sont connus : {known}.</translation>
    </message>
    <message>
        <source>In {file} the operator {operator} (node {node}) is used as in no network that is known here: {reason}.</source>
        <extracomment>onnx.operator_use</extracomment>
        <translation>Dans {file}, l’opérateur {operator} (nœud {node}) est employé comme dans aucun réseau connu ici : {reason}.</translation>
    </message>
    <message>
        <source>{file} is none of the networks that are known here ({known}). {name} is nearest: it has {expected} where the file has {operator} (node {node}).</source>
        <extracomment>onnx.other_network</extracomment>
        <translation>{file} n’est aucun des réseaux connus ici ({known}). Le plus proche est {name} : il a {expected} là où le fichier a {operator} (nœud {node}).</translation>
    </message>
    <message>
        <source>{file} is no network that takes pixels and says classes: {reason}.</source>
        <extracomment>onnx.shape</extracomment>
        <translation>{file} n’est pas un réseau qui prend des pixels et dit des classes : {reason}.</translation>
    </message>
    <message>
        <source>The network came as a file and was not trained here.</source>
        <extracomment>run.summary.imported</extracomment>
        <translation>Le réseau est venu sous forme de fichier et n’a pas été entraîné ici.</translation>
    </message>
    <message>
        <source>{run} came as a file and was not trained here: there is no training to repeat.</source>
        <extracomment>repeat.imported</extracomment>
        <translation>{run} est venu sous forme de fichier et n’a pas été entraîné ici : il n’y a pas d’entraînement à répéter.</translation>
    </message>
    <message>
        <source>{file} could not be deleted: {reason}. Delete it by hand where it takes too much room.</source>
        <extracomment>cache.empty</extracomment>
        <translation>{file} n’a pas pu être supprimé&#xa0;: {reason}. Supprimez-le à la main s’il prend trop de place.</translation>
    </message>
    <message>
        <source>{folder} has no CACHEDIR.TAG: other things may lie there, and nothing was deleted. Choose the folder again in the settings, or delete by hand what you do not need.</source>
        <extracomment>cache.not_marked</extracomment>
        <translation>{folder} n’a pas de CACHEDIR.TAG&#xa0;: d’autres choses peuvent s’y trouver, et rien n’a été supprimé. Choisissez à nouveau le dossier dans les réglages, ou supprimez à la main ce dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>There are other things in {folder}. Choose an empty folder, or make a new one in it, for the cache alone.</source>
        <extracomment>cache.other_things</extracomment>
        <translation>Il y a d’autres choses dans {folder}. Choisissez un dossier vide, ou créez-en un nouveau à l’intérieur, pour le cache seul.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path: one begins with a slash, or with the name of a disk.</source>
        <extracomment>cache.relative</extracomment>
        <translation>«&#xa0;{folder}&#xa0;» n’est pas un chemin complet&#xa0;: un tel chemin commence par une barre oblique ou par le nom d’un disque.</translation>
    </message>
    <message>
        <source>Emptying the cache</source>
        <extracomment>job.cache_empty</extracomment>
        <translation>Vidage du cache</translation>
    </message>
    <message>
        <source>Measuring the cache</source>
        <extracomment>job.cache_measure</extracomment>
        <translation>Mesure du cache</translation>
    </message>
    <message>
        <source>Trying the folder for the cache</source>
        <extracomment>job.cache_place</extracomment>
        <translation>Essai du dossier du cache</translation>
    </message>
    <message>
        <source>The settings in {file} are not understood: {reason}. Until that is mended or the file is deleted, the program does as it does without them.</source>
        <extracomment>preferences.read</extracomment>
        <translation>Les réglages de {file} ne sont pas compris&#xa0;: {reason}. Tant que ce n’est pas corrigé ou que le fichier n’est pas supprimé, le programme fait comme s’il n’y en avait pas.</translation>
    </message>
    <message>
        <source>These settings cannot be kept: {reason}.</source>
        <extracomment>preferences.write</extracomment>
        <translation>Ces réglages ne peuvent pas être conservés&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The settings, or NUCLEOSCOPE_PIXEL_CACHE_GB, let no decoded images be kept: each training decodes them anew.</source>
        <extracomment>system.no_pixel_store</extracomment>
        <translation>D’après les réglages ou NUCLEOSCOPE_PIXEL_CACHE_GB, aucune image décodée n’est conservée&#xa0;: chaque entraînement les décode à nouveau.</translation>
    </message>
    <message>
        <source>Reading the queue of trainings</source>
        <extracomment>job.queue</extracomment>
        <translation>Lecture de la file d’entraînements</translation>
    </message>
    <message>
        <source>Writing down the training {name}</source>
        <extracomment>job.queue.add</extracomment>
        <translation>Inscription de l’entraînement {name}</translation>
    </message>
    <message>
        <source>Recording why a training failed</source>
        <extracomment>job.queue.failed</extracomment>
        <translation>Consignation de l’échec d’un entraînement</translation>
    </message>
    <message>
        <source>Beginning the next training of the queue</source>
        <extracomment>job.queue.next</extracomment>
        <translation>Début du prochain entraînement de la file</translation>
    </message>
    <message>
        <source>Deleting a waiting training</source>
        <extracomment>job.queue.remove</extracomment>
        <translation>Suppression d’un entraînement en attente</translation>
    </message>
    <message>
        <source>Writing the queue of trainings</source>
        <extracomment>job.queue.write</extracomment>
        <translation>Écriture de la file d’entraînements</translation>
    </message>
    <message>
        <source>A training that waited can no longer be read, and is left out: {reason}</source>
        <extracomment>queue.lost</extracomment>
        <translation>Un entraînement en attente n’est plus lisible et est omis&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The order of the waiting trainings in {file} is not understood: {reason}. Those that lie beside it wait in the order in which they were added.</source>
        <extracomment>queue.read</extracomment>
        <translation>L’ordre des entraînements en attente de {file} n’est pas compris&#xa0;: {reason}. Ceux qui se trouvent à côté attendent dans l’ordre de leur ajout.</translation>
    </message>
    <message>
        <source>The training was taken back before it was written down.</source>
        <extracomment>training.unprepared</extracomment>
        <translation>L’entraînement a été retiré avant d’être inscrit.</translation>
    </message>
    <message>
        <source>{place} is neither a folder, a zip archive, a table of labels (CSV) nor a description (JSON). Open the folder that holds the images.</source>
        <extracomment>dataset.not_a_place</extracomment>
        <translation>{place} n’est ni un dossier, ni une archive zip, ni un tableau d’étiquettes (CSV), ni une description (JSON). Ouvrez le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>The description {file} in the archive names another place of the images. Within an archive it is of the folder that it lies in.</source>
        <extracomment>describe.archive_images</extracomment>
        <translation>La description {file} dans l’archive désigne un autre emplacement des images. Dans une archive, elle vaut pour le dossier où elle se trouve.</translation>
    </message>
    <message>
        <source>Trying the rules was stopped.</source>
        <extracomment>describe.cancelled</extracomment>
        <translation>L’essai des règles a été arrêté.</translation>
    </message>
    <message>
        <source>the pattern does not fit its path</source>
        <extracomment>describe.differs</extracomment>
        <translation>le motif ne correspond pas à son chemin</translation>
    </message>
    <message>
        <source>its row of the table leaves this empty</source>
        <extracomment>describe.empty_cell</extracomment>
        <translation>sa ligne du tableau laisse ce champ vide</translation>
    </message>
    <message>
        <source>The first that is left out, {image}: {reason}.</source>
        <extracomment>describe.first_left_out</extracomment>
        <translation>La première laissée de côté, {image} : {reason}.</translation>
    </message>
    <message>
        <source>The description {file} cannot be used: at {place}, {problem}.</source>
        <extracomment>describe.invalid</extracomment>
        <translation>La description {file} est inutilisable : à {place}, {problem}.</translation>
    </message>
    <message>
        <source>{count} of {all} images are explained by no rule and are left out.</source>
        <extracomment>describe.left_out</extracomment>
        <translation>{count} images sur {all} ne sont expliquées par aucune règle et sont laissées de côté.</translation>
    </message>
    <message>
        <source>There are {count} classes. Are they patients, or days?</source>
        <extracomment>describe.many_classes</extracomment>
        <translation>Il y a {count} classes. S’agit-il de patients, ou de jours ?</translation>
    </message>
    <message>
        <source>Patients with images of several classes: {count}, such as {subject}. Where numbers begin anew in each class, these are different people: then say that patients are counted within their class.</source>
        <extracomment>describe.mixed_subjects</extracomment>
        <translation>Patients avec des images de plusieurs classes : {count}, par exemple {subject}. Là où les numéros recommencent dans chaque classe, ce sont des personnes différentes : indiquez alors que les patients sont comptés au sein de leur classe.</translation>
    </message>
    <message>
        <source>No class: {reason}</source>
        <extracomment>describe.no_class</extracomment>
        <translation>Pas de classe : {reason}</translation>
    </message>
    <message>
        <source>No rule tells the class: the images can be looked at, not learned from.</source>
        <extracomment>describe.no_class_rule</extracomment>
        <translation>Aucune règle n’indique la classe : les images peuvent être regardées, mais rien ne peut en être appris.</translation>
    </message>
    <message>
        <source>{file} is no regular file.</source>
        <extracomment>describe.no_file</extracomment>
        <translation>{file} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The description {file} names {place} as the place of its images, which is neither a folder nor an archive.</source>
        <extracomment>describe.no_images_place</extracomment>
        <translation>La description {file} désigne {place} comme emplacement de ses images ; ce n’est ni un dossier ni une archive.</translation>
    </message>
    <message>
        <source>no row of the table names it</source>
        <extracomment>describe.no_row</extracomment>
        <translation>aucune ligne du tableau ne la nomme</translation>
    </message>
    <message>
        <source>none of its rules tells it</source>
        <extracomment>describe.no_rule</extracomment>
        <translation>aucune de ses règles ne l’indique</translation>
    </message>
    <message>
        <source>No patient: {reason}</source>
        <extracomment>describe.no_subject</extracomment>
        <translation>Pas de patient : {reason}</translation>
    </message>
    <message>
        <source>no row of the table is of its patient</source>
        <extracomment>describe.no_subject_row</extracomment>
        <translation>aucune ligne du tableau ne concerne son patient</translation>
    </message>
    <message>
        <source>No rule tells the patient: each image counts as its own. Images of one patient may come into both parts of a split, and scores look better than they are.</source>
        <extracomment>describe.no_subject_rule</extracomment>
        <translation>Aucune règle n’indique le patient : chaque image compte pour un patient. Des images d’un même patient peuvent tomber dans les deux parties d’une répartition, et les scores paraissent meilleurs qu’ils ne sont.</translation>
    </message>
    <message>
        <source>no earlier rule tells its patient, by whom the table goes</source>
        <extracomment>describe.no_subject_yet</extracomment>
        <translation>aucune règle précédente n’indique son patient, d’après lequel le tableau est lu</translation>
    </message>
    <message>
        <source>The description {file} explains none of the images. The first, {image}: {reason}.</source>
        <extracomment>describe.nothing_explained</extracomment>
        <translation>La description {file} n’explique aucune des images. La première, {image} : {reason}.</translation>
    </message>
    <message>
        <source>There is one class alone; learning takes two.</source>
        <extracomment>describe.one_class</extracomment>
        <translation>Il n’y a qu’une classe ; il en faut deux pour apprendre.</translation>
    </message>
    <message>
        <source>Its class “{class}” is none of those described</source>
        <extracomment>describe.other_class</extracomment>
        <translation>Sa classe « {class} » n’est pas parmi celles décrites</translation>
    </message>
    <message>
        <source>For {count} images rule {rule} says something else than a rule before it, which counts.</source>
        <extracomment>describe.overruled</extracomment>
        <translation>Pour {count} images, la règle {rule} dit autre chose qu’une règle précédente ; c’est celle-ci qui compte.</translation>
    </message>
    <message>
        <source>The pattern cannot be read at character {at}: {reason}.</source>
        <extracomment>describe.pattern</extracomment>
        <translation>Le motif est illisible au caractère {at} : {reason}.</translation>
    </message>
    <message>
        <source>The pattern has a group named {name}. Groups can be named class, subject and fold; others need no name: (…) or (?:…).</source>
        <extracomment>describe.pattern_group</extracomment>
        <translation>Le motif a un groupe nommé {name}. Les groupes peuvent s’appeler class, subject et fold ; les autres se passent de nom : (…) ou (?:…).</translation>
    </message>
    <message>
        <source>The pattern tells nothing yet: put what stands for the class into (?&lt;class&gt;…), for the patient into (?&lt;subject&gt;…), for the fold into (?&lt;fold&gt;…).</source>
        <extracomment>describe.pattern_groups</extracomment>
        <translation>Le motif n’indique rien encore : placez ce qui désigne la classe dans (?&lt;class&gt;…), le patient dans (?&lt;subject&gt;…), le pli dans (?&lt;fold&gt;…).</translation>
    </message>
    <message>
        <source>The pattern is longer than {limit} bytes.</source>
        <extracomment>describe.pattern_long</extracomment>
        <translation>Le motif dépasse {limit} octets.</translation>
    </message>
    <message>
        <source>The pattern takes too long, on {file} for one. Say more closely what its parts may be, such as [^/]+ in place of .*</source>
        <extracomment>describe.pattern_slow</extracomment>
        <translation>Le motif prend trop de temps, par exemple sur {file}. Dites plus précisément ce que ses parties peuvent être, comme [^/]+ au lieu de .*</translation>
    </message>
    <message>
        <source>its row of the table names other images as well as this one</source>
        <extracomment>describe.row_shared</extracomment>
        <translation>sa ligne du tableau désigne aussi d’autres images</translation>
    </message>
    <message>
        <source>several rows of the table name it, and they differ</source>
        <extracomment>describe.rows_differ</extracomment>
        <translation>plusieurs lignes du tableau la nomment et se contredisent</translation>
    </message>
    <message>
        <source>Rule {rule} of the description {file} cannot be used. {reason}</source>
        <extracomment>describe.rule_unusable</extracomment>
        <translation>La règle {rule} de la description {file} est inutilisable. {reason}</translation>
    </message>
    <message>
        <source>the pattern fits, but leaves this open</source>
        <extracomment>describe.silent</extracomment>
        <translation>le motif correspond, mais laisse ceci ouvert</translation>
    </message>
    <message>
        <source>the pattern takes too long on it</source>
        <extracomment>describe.slow</extracomment>
        <translation>le motif prend trop de temps sur elle</translation>
    </message>
    <message>
        <source>Patients with images in several folds: {count}, such as {subject}. A split by these folds leaves out what it would have learned from those on whom it examines.</source>
        <extracomment>describe.spread_subjects</extracomment>
        <translation>Patients avec des images dans plusieurs plis : {count}, par exemple {subject}. Une répartition selon ces plis laisse de côté ce qu’elle aurait appris de ceux sur qui elle évalue.</translation>
    </message>
    <message>
        <source>Every image has a patient of its own. Is it the number of the image that was taken for the patient&apos;s?</source>
        <extracomment>describe.subject_each</extracomment>
        <translation>Chaque image a son propre patient. A-t-on pris le numéro de l’image pour celui du patient ?</translation>
    </message>
    <message>
        <source>several rows of the table are of its patient, and they differ</source>
        <extracomment>describe.subject_rows_differ</extracomment>
        <translation>plusieurs lignes du tableau concernent son patient et se contredisent</translation>
    </message>
    <message>
        <source>The table {file} has no column {column}. It has: {columns}.</source>
        <extracomment>describe.table_column</extracomment>
        <translation>Le tableau {file} n’a pas de colonne {column}. Il a : {columns}.</translation>
    </message>
    <message>
        <source>The table {file} is no text in UTF-8. Save it as CSV (UTF-8) from the program that made it.</source>
        <extracomment>csv.encoding</extracomment>
        <translation>Le tableau {file} n’est pas du texte en UTF-8. Enregistrez-le en CSV (UTF-8) depuis le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>The table {file} is larger than {limit} MB.</source>
        <extracomment>describe.table_large</extracomment>
        <translation>Le tableau {file} dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>The table {file} is not there. It is looked for beside the description and among the images, where there are: {tables}.</source>
        <extracomment>describe.table_missing</extracomment>
        <translation>Le tableau {file} est introuvable. Il est cherché à côté de la description et parmi les images, où se trouvent : {tables}.</translation>
    </message>
    <message>
        <source>The table {file} names more files in folders than can be searched. Give their names alone.</source>
        <extracomment>describe.table_paths</extracomment>
        <translation>Le tableau {file} désigne plus de fichiers dans des dossiers qu’il n’est possible d’en chercher. Donnez seulement leurs noms.</translation>
    </message>
    <message>
        <source>there is no folder {level} level(s) above it</source>
        <extracomment>describe.too_flat</extracomment>
        <translation>il n’y a pas de dossier {level} niveau(x) au-dessus</translation>
    </message>
    <message>
        <source>By the description {file} there are {count} classes; more than {limit} cannot be learned.</source>
        <extracomment>describe.too_many_classes</extracomment>
        <translation>D’après la description {file}, il y a {count} classes ; il n’est pas possible d’en apprendre plus de {limit}.</translation>
    </message>
    <message>
        <source>its rule cannot be used</source>
        <extracomment>describe.unusable</extracomment>
        <translation>sa règle est inutilisable</translation>
    </message>
    <message>
        <source>{count} of {all} rows of the table of rule {rule} are of nothing that is here, such as {first}.</source>
        <extracomment>describe.unused_rows</extracomment>
        <translation>{count} lignes sur {all} du tableau de la règle {rule} ne concernent rien de ce qui est ici, par exemple {first}.</translation>
    </message>
    <message>
        <source>{count} images are in no fold; they stay, and a split by fold learns from them.</source>
        <extracomment>describe.without_fold</extracomment>
        <translation>{count} images ne sont dans aucun pli ; elles restent, et une répartition par pli apprend d’elles.</translation>
    </message>
    <message>
        <source>Looking through somebody&apos;s own images</source>
        <extracomment>job.look</extracomment>
        <translation>Parcours de ses propres images</translation>
    </message>
    <message>
        <source>Looking through the nuclei</source>
        <extracomment>job.looking_through</extracomment>
        <translation>Parcours des noyaux</translation>
    </message>
    <message>
        <source>Reading a table</source>
        <extracomment>job.read_table</extracomment>
        <translation>Lecture d’un tableau</translation>
    </message>
    <message>
        <source>Saving a description</source>
        <extracomment>job.save_description</extracomment>
        <translation>Enregistrement d’une description</translation>
    </message>
    <message>
        <source>Trying the rules of a description</source>
        <extracomment>job.try_rules</extracomment>
        <translation>Essai des règles d’une description</translation>
    </message>
    <message>
        <source>The lesson in {folder} is not finished: there is nothing to report yet. Run it again, and it goes on.</source>
        <extracomment>lesson.report_unfinished</extracomment>
        <translation>La leçon dans {folder} n’est pas terminée&#xa0;: il n’y a encore rien à rapporter. Relancez-la, elle continuera.</translation>
    </message>
    <message>
        <source>{folder} holds the lesson “{lesson}”, which this program does not have.</source>
        <extracomment>lesson.report_unknown</extracomment>
        <translation>{folder} contient la leçon «&#xa0;{lesson}&#xa0;», que ce programme n’a pas.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or say that it is to be replaced.</source>
        <extracomment>classpack.exists</extracomment>
        <translation>{file} existe déjà. Choisissez un autre nom, ou dites qu’il faut le remplacer.</translation>
    </message>
    <message>
        <source>The images of {data} cannot go into a class pack: {reason}.</source>
        <extracomment>classpack.images</extracomment>
        <translation>Les images de {data} ne peuvent pas entrer dans un paquet de cours : {reason}.</translation>
    </message>
    <message>
        <source>Making the class pack was stopped.</source>
        <extracomment>classpack.making_stopped</extracomment>
        <translation>La création du paquet de cours a été arrêtée.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Nucleoscope, which this one cannot read. Update the program.</source>
        <extracomment>classpack.newer</extracomment>
        <translation>{file} a été créé par un Nucleoscope plus récent, que celui-ci ne peut pas lire. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>{file} is no class pack that Nucleoscope made: {reason}.</source>
        <extracomment>classpack.none</extracomment>
        <translation>{file} n’est pas un paquet de cours créé par Nucleoscope : {reason}.</translation>
    </message>
    <message>
        <source>{folder} belongs to another class pack. Move it away and open this one again.</source>
        <extracomment>classpack.other</extracomment>
        <translation>{folder} appartient à un autre paquet de cours. Déplacez-le et rouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{file}: the lesson {lesson} is about a copy of images with something planted in it, which needs the originals beside it. Plant it on each computer instead.</source>
        <extracomment>classpack.planted</extracomment>
        <translation>{file} : la leçon {lesson} porte sur une copie d’images où quelque chose est caché, et qui a besoin des originaux à côté d’elle. Cachez-le plutôt sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <extracomment>classpack.reading</extracomment>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>{file}: the lesson {lesson} trains by the recipe {recipe}, which is not there.</source>
        <extracomment>classpack.recipe</extracomment>
        <translation>{file} : la leçon {lesson} entraîne avec la recette {recipe}, qui n’est pas là.</translation>
    </message>
    <message>
        <source>The class pack {file} was refused: {reason}. Nothing of it was kept. Ask whoever made it to make it again.</source>
        <extracomment>classpack.refused</extracomment>
        <translation>Le paquet de cours {file} a été refusé : {reason}. Rien n’en a été conservé. Demandez à son auteur de le refaire.</translation>
    </message>
    <message>
        <source>Opening the class pack was stopped; nothing of it was kept.</source>
        <extracomment>classpack.stopped</extracomment>
        <translation>L’ouverture du paquet de cours a été arrêtée ; rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>The class pack is {file}. Pass it on to the students.</source>
        <extracomment>classpack.there</extracomment>
        <translation>Le paquet de cours est {file}. Transmettez-le aux étudiants.</translation>
    </message>
    <message>
        <source>Unpacking the class&apos;s images</source>
        <extracomment>classpack.unpacking</extracomment>
        <translation>Décompression des images du cours</translation>
    </message>
    <message>
        <source>{file}: the recipe {recipe} starts from weights in a file, {weights}, which a class pack cannot carry. Take “random”, “pretrained”, “blood_cells” or “imagenet”.</source>
        <extracomment>classpack.weights</extracomment>
        <translation>{file} : la recette {recipe} part de poids dans un fichier, {weights}, qu’un paquet de cours ne peut pas emporter. Prenez « random », « pretrained », « blood_cells » ou « imagenet ».</translation>
    </message>
    <message>
        <source>Writing the class pack</source>
        <extracomment>classpack.writing</extracomment>
        <translation>Écriture du paquet de cours</translation>
    </message>
    <message>
        <source>{file} is no result that a student handed in, or it was damaged: {reason}. Ask for it again.</source>
        <extracomment>classresult.damaged</extracomment>
        <translation>{file} n’est pas un résultat rendu par un étudiant, ou il a été endommagé : {reason}. Redemandez-le.</translation>
    </message>
    <message>
        <source>A name is one line of ordinary letters.</source>
        <extracomment>classresult.name_control</extracomment>
        <translation>Un nom est une ligne de lettres ordinaires.</translation>
    </message>
    <message>
        <source>That name is too long: {bytes} bytes are allowed.</source>
        <extracomment>classresult.name_long</extracomment>
        <translation>Ce nom est trop long : {bytes} octets sont permis.</translation>
    </message>
    <message>
        <source>There is nothing to hand in yet of “{pack}”. Predict and run its lesson, or answer a quiz on its images.</source>
        <extracomment>classresult.nothing</extracomment>
        <translation>Il n’y a encore rien à rendre de « {pack} ». Prédisez et exécutez sa leçon, ou répondez à un quiz sur ses images.</translation>
    </message>
    <message>
        <source>What you hand in is {file}. Send it to your teacher.</source>
        <extracomment>classresult.there</extracomment>
        <translation>Ce que vous rendez est {file}. Envoyez-le à votre enseignant.</translation>
    </message>
    <message>
        <source>Handed in more than once; the newest counts.</source>
        <extracomment>classtable.again</extracomment>
        <translation>Rendu plus d’une fois ; le plus récent compte.</translation>
    </message>
    <message>
        <source>Handed in: {count}.</source>
        <extracomment>classtable.handed_in</extracomment>
        <translation>Rendus : {count}.</translation>
    </message>
    <message>
        <source>Handed in under this name from more than one computer; all are kept.</source>
        <extracomment>classtable.name_twice</extracomment>
        <translation>Rendu sous ce nom depuis plusieurs ordinateurs ; tous sont gardés.</translation>
    </message>
    <message>
        <source>There is no file of a student in {place}. Name the files that were handed in, or their folder.</source>
        <extracomment>classtable.nothing</extracomment>
        <translation>Il n’y a aucun fichier d’étudiant dans {place}. Nommez les fichiers rendus, ou leur dossier.</translation>
    </message>
    <message>
        <source>{file} was handed in again: {newer} of {time} counts.</source>
        <extracomment>classtable.older</extracomment>
        <translation>{file} a été rendu de nouveau : {newer} du {time} compte.</translation>
    </message>
    <message>
        <source>{file} says that it is about “{pack}”, but measures something else.</source>
        <extracomment>classtable.other_measures</extracomment>
        <translation>{file} dit porter sur « {pack} », mais mesure autre chose.</translation>
    </message>
    <message>
        <source>{file} is about another class pack, “{pack}”.</source>
        <extracomment>classtable.other_pack</extracomment>
        <translation>{file} porte sur un autre paquet de cours, « {pack} ».</translation>
    </message>
    <message>
        <source>It came as predicted: {right} of {judged}.</source>
        <extracomment>classtable.predicted</extracomment>
        <translation>C’est arrivé comme prédit : {right} sur {judged}.</translation>
    </message>
    <message>
        <source>Quiz answers that were right: {right} of {asked}.</source>
        <extracomment>classtable.quiz</extracomment>
        <translation>Réponses justes au quiz : {right} sur {asked}.</translation>
    </message>
    <message>
        <source>A quiz by itself, called after its file: it does not say whose it is, nor on which images.</source>
        <extracomment>classtable.quiz_alone</extracomment>
        <translation>Un quiz seul, nommé d’après son fichier : il ne dit ni de qui il est, ni sur quelles images.</translation>
    </message>
    <message>
        <source>The quiz is that of the file {file}, which has this name.</source>
        <extracomment>classtable.quiz_of_name</extracomment>
        <translation>Le quiz est celui du fichier {file}, qui porte ce nom.</translation>
    </message>
    <message>
        <source>{file}: {student} handed in a quiz already, which counts.</source>
        <extracomment>classtable.quiz_twice</extracomment>
        <translation>{file} : {student} a déjà rendu un quiz, qui compte.</translation>
    </message>
    <message>
        <source>Collecting was stopped.</source>
        <extracomment>classtable.stopped</extracomment>
        <translation>La collecte a été arrêtée.</translation>
    </message>
    <message>
        <source>{file} was not read: there are more than {count} files.</source>
        <extracomment>classtable.too_many</extracomment>
        <translation>{file} n’a pas été lu : il y a plus de {count} fichiers.</translation>
    </message>
    <message>
        <source>Files that do not count: {count}.</source>
        <extracomment>classtable.uncounted</extracomment>
        <translation>Fichiers qui ne comptent pas : {count}.</translation>
    </message>
    <message>
        <source>Opening the class pack</source>
        <extracomment>job.classpack</extracomment>
        <translation>Ouverture du paquet de cours</translation>
    </message>
    <message>
        <source>Making the class pack</source>
        <extracomment>job.classpack_making</extracomment>
        <translation>Création du paquet de cours</translation>
    </message>
    <message>
        <source>Reading what was handed in</source>
        <extracomment>job.collect</extracomment>
        <translation>Lecture de ce qui a été rendu</translation>
    </message>
    <message>
        <source>Writing what is handed in</source>
        <extracomment>job.handin</extracomment>
        <translation>Écriture de ce qui est rendu</translation>
    </message>
    <message>
        <source>Writing down a training a fold: {name}</source>
        <extracomment>job.queue.folds</extracomment>
        <translation>Inscription d’un entraînement par pli : {name}</translation>
    </message>
    <message>
        <source>built with {version}</source>
        <extracomment>system.built_with</extracomment>
        <translation>compilé avec {version}</translation>
    </message>
    <message>
        <source>not checked: stopped</source>
        <extracomment>system.check_stopped</extracomment>
        <translation>non vérifié&#xa0;: arrêté</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <extracomment>system.could_not_check</extracomment>
        <translation>n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>off by {deviation} of {allowed} allowed</source>
        <extracomment>system.deviation</extracomment>
        <translation>écart de {deviation}, {allowed} permis</translation>
    </message>
    <message>
        <source>of {count} families</source>
        <extracomment>system.font_families</extracomment>
        <translation>parmi {count} familles</translation>
    </message>
    <message>
        <source>cannot be drawn</source>
        <extracomment>system.icons_blank</extracomment>
        <translation>ne peuvent pas être dessinées</translation>
    </message>
    <message>
        <source>{size} to be had now</source>
        <extracomment>system.memory_now</extracomment>
        <translation>{size} disponibles maintenant</translation>
    </message>
    <message>
        <source>no bf16 in hardware</source>
        <extracomment>system.no_bf16</extracomment>
        <translation>pas de bf16 matériel</translation>
    </message>
    <message>
        <source>no weights</source>
        <extracomment>system.no_weights</extracomment>
        <translation>aucun poids</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>system.none</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no encrypted connections</source>
        <extracomment>system.not_encrypted</extracomment>
        <translation>pas de connexions chiffrées</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>system.not_made</extracomment>
        <translation>pas encore créé</translation>
    </message>
    <message>
        <source>WRONG</source>
        <extracomment>system.other_numbers</extracomment>
        <translation>FAUX</translation>
    </message>
    <message>
        <source>recipes: {count}</source>
        <extracomment>system.recipes</extracomment>
        <translation>recettes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>prediction thereafter</source>
        <extracomment>system.reference.after</extracomment>
        <translation>prédiction ensuite</translation>
    </message>
    <message>
        <source>prediction of {network}</source>
        <extracomment>system.reference.prediction</extracomment>
        <translation>prédiction de {network}</translation>
    </message>
    <message>
        <source>two steps of {network}</source>
        <extracomment>system.reference.steps</extracomment>
        <translation>deux pas de {network}</translation>
    </message>
    <message>
        <source>as it should be</source>
        <extracomment>system.right_numbers</extracomment>
        <translation>comme il se doit</translation>
    </message>
    <message>
        <source>{size} free</source>
        <extracomment>system.room</extracomment>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>{size} at {scale}</source>
        <extracomment>system.screen</extracomment>
        <translation>{size} à {scale}</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <extracomment>system.size_or_more</extracomment>
        <translation>plus de {size}</translation>
    </message>
    <message>
        <source>weights of blood cells</source>
        <extracomment>system.weights</extracomment>
        <translation>poids de cellules sanguines</translation>
    </message>
    <message>
        <source>the window cannot open</source>
        <extracomment>system.window_shut</extracomment>
        <translation>la fenêtre ne peut pas s’ouvrir</translation>
    </message>
    <message>
        <source>How fast this machine trains was not measured: that was stopped.</source>
        <extracomment>speed.stopped</extracomment>
        <translation>La vitesse d’entraînement de cette machine n’a pas été mesurée : la mesure a été arrêtée.</translation>
    </message>
    <message>
        <source>One of {groups} groups is weak: worse beyond chance in {comparisons} comparisons (5 % of what is reported may be chance, after Benjamini and Hochberg), and in several of the {patients} patients.</source>
        <extracomment>groups.found</extracomment>
        <translation>Un groupe sur {groups} est faible : pire au-delà du hasard dans {comparisons} comparaisons (5 % de ce qui est signalé peut être du hasard, d’après Benjamini et Hochberg), et chez plusieurs des {patients} patients.</translation>
    </message>
    <message>
        <source>Looking for the report of a crash</source>
        <extracomment>job.crashes</extracomment>
        <translation>Recherche d’un rapport de plantage</translation>
    </message>
    <message>
        <source>Deleting the report of a crash</source>
        <extracomment>job.crashes_delete</extracomment>
        <translation>Suppression d’un rapport de plantage</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <extracomment>job.machine</extracomment>
        <translation>Examen de cette machine</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <extracomment>job.not_begun</extracomment>
        <translation>Arrêté avant de commencer.</translation>
    </message>
    <message>
        <source>Numbers of {file} are in another file, {other}, which does not lie beside it, or is a link. Put both into one folder, under the names that they had.</source>
        <extracomment>onnx.data_missing</extracomment>
        <translation>Des nombres de {file} sont dans un autre fichier, {other}, qui n&apos;est pas à côté de lui ou qui est un lien. Mettez les deux dans un même dossier, sous les noms qu&apos;ils avaient.</translation>
    </message>
    <message>
        <source>The numbers of {tensor} are not in {file} but in {other}, which is no file of the same folder. Save the model as one file: onnx.save_model(model, path, save_as_external_data=False).</source>
        <extracomment>onnx.elsewhere</extracomment>
        <translation>Les nombres de {tensor} ne sont pas dans {file} mais dans {other}, qui n&apos;est pas un fichier du même dossier. Enregistrez le modèle en un seul fichier : onnx.save_model(model, path, save_as_external_data=False).</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <extracomment>places.crashes</extracomment>
        <translation>Rapports de plantage</translation>
    </message>
    <message>
        <source>Trainings of the queue wait for their images: at {place} there are none any more, or others. Locate images, beside the queue on the Train page, takes the place where they lie now.</source>
        <extracomment>queue.images</extracomment>
        <translation>Des entraînements de la file attendent leurs images : dans {place} il n’y en a plus, ou d’autres. Localiser les images, à côté de la file sur la page Entraîner, prend l’endroit où elles se trouvent maintenant.</translation>
    </message>
    <message>
        <source>The run {folder} is not written: {link} in it is a link, or no file, and something elsewhere could be changed. Delete it, or copy the run in such a way that links become files, and try again.</source>
        <extracomment>run.links</extracomment>
        <translation>L’exécution {folder} n’est pas écrite : {link} y est un lien, ou n’est pas un fichier, et quelque chose pourrait être modifié ailleurs. Supprimez-le, ou copiez l’exécution de sorte que les liens deviennent des fichiers, puis réessayez.</translation>
    </message>
    <message>
        <source>The program has ended unexpectedly. The reports lie in that folder and were sent to nobody; the newest says most in a bug report.</source>
        <extracomment>system.crashes_advice</extracomment>
        <translation>Le programme s’est arrêté de façon inattendue. Les rapports se trouvent dans ce dossier et n’ont été envoyés à personne ; le plus récent est le plus utile pour signaler une erreur.</translation>
    </message>
    <message>
        <source>reports: {count}</source>
        <extracomment>system.crashes_count</extracomment>
        <translation>rapports : {count}</translation>
    </message>
    <message>
        <source>One image is both in validation and in the test part.</source>
        <extracomment>audit.identical_validation_test</extracomment>
        <translation>Une image est à la fois dans la validation et dans la partie de test.</translation>
    </message>
    <message>
        <source>{count} images are both in validation and in the test part.</source>
        <extracomment>audit.identical_validation_test</extracomment>
        <translation>{count} images sont à la fois dans la validation et dans la partie de test.</translation>
    </message>
    <message>
        <source>Patients {patients} share identical images and stand in validation and in the test part.</source>
        <extracomment>audit.linked_validation_test</extracomment>
        <translation>Les patients {patients} partagent des images identiques et se trouvent dans la validation et dans la partie de test.</translation>
    </message>
    <message>
        <source>One nucleus of the test part was photographed twice, and the other picture is in validation.</source>
        <extracomment>audit.near_validation_test</extracomment>
        <translation>Un noyau de la partie de test a été photographié deux fois, et l’autre image est dans la validation.</translation>
    </message>
    <message>
        <source>{count} nuclei of the test part were photographed twice, and the other pictures are in validation.</source>
        <extracomment>audit.near_validation_test</extracomment>
        <translation>{count} noyaux de la partie de test ont été photographiés deux fois, et les autres images sont dans la validation.</translation>
    </message>
    <message>
        <source>A network may go by it, and its score would be of that.</source>
        <extracomment>audit.not_audited.bad</extracomment>
        <translation>Un réseau peut s’y fier, et son score ne porterait que sur cela.</translation>
    </message>
    <message>
        <source>Audit the dataset before the next training.</source>
        <extracomment>audit.not_audited.do</extracomment>
        <translation>Auditez le jeu de données avant le prochain entraînement.</translation>
    </message>
    <message>
        <source>Split by patient, compare with labels shuffled between patients (nucleoscope audit DATA --null RUN), and examine on data from elsewhere.</source>
        <extracomment>audit.one_class_each.do</extracomment>
        <translation>Répartissez par patient, comparez à des étiquettes mélangées entre patients (nucleoscope audit DATA --null RUN), et examinez sur des données d’ailleurs.</translation>
    </message>
    <message>
        <source>{count} of {all} patients have nuclei of one class only.</source>
        <extracomment>audit.one_class_each.nearly</extracomment>
        <translation>{count} patients sur {all} n’ont que des noyaux d’une classe.</translation>
    </message>
    <message>
        <source>Patient {patients} is both in validation and in the test part.</source>
        <extracomment>audit.patients_validation_test</extracomment>
        <translation>Le patient {patients} est à la fois dans la validation et dans la partie de test.</translation>
    </message>
    <message>
        <source>{count} patients are both in validation and in the test part.</source>
        <extracomment>audit.patients_validation_test</extracomment>
        <translation>{count} patients sont à la fois dans la validation et dans la partie de test.</translation>
    </message>
    <message>
        <source>It follows from {what}, which tells the class as well.</source>
        <extracomment>audit.proxy.file_size.follows</extracomment>
        <translation>Elle découle d’autre chose, qui révèle aussi bien la classe : {what}.</translation>
    </message>
    <message>
        <source>{class} can be told by {what} alone: AUROC {auroc} on patients not learned from. {patients} patients are too few to prove that it is no chance (p = {p} against labels shuffled between patients).</source>
        <extracomment>audit.proxy.unproven</extracomment>
        <translation>{class} se reconnaît à ceci seul : {what} ; AUROC {auroc} sur des patients non appris. {patients} patients sont trop peu pour exclure le hasard (p = {p} face à des étiquettes mélangées entre patients).</translation>
    </message>
    <message>
        <source>The best epoch is chosen on what the test part then examines: its score is a little too good for new patients.</source>
        <extracomment>audit.validation_test.bad</extracomment>
        <translation>La meilleure époque est choisie sur ce que la partie de test examine ensuite : son score est un peu trop bon pour de nouveaux patients.</translation>
    </message>
    <message>
        <source>Split by patient with “same nuclei together” (--link-similar): patients who share images stay in one part.</source>
        <extracomment>audit.validation_test.do</extracomment>
        <translation>Répartissez par patient avec « mêmes noyaux ensemble » (--link-similar) : les patients qui partagent des images restent dans une même partie.</translation>
    </message>
    <message>
        <source>Nothing of {data} is left to evaluate: {count} of its images were in the run&apos;s training part, {test} are its test part, which --test opens.</source>
        <extracomment>evaluation.only_test</extracomment>
        <translation>Il ne reste rien à évaluer de {data} : {count} de ses images étaient dans la partie d’entraînement de l’exécution, {test} sont sa partie de test, que --test ouvre.</translation>
    </message>
    <message>
        <source>{count} of the images are the run&apos;s test part and were left out: it is opened with --test, which the run records.</source>
        <extracomment>evaluation.test_left_out</extracomment>
        <translation>{count} des images sont la partie de test de l’exécution et ont été laissées de côté : elle s’ouvre avec --test, ce que l’exécution consigne.</translation>
    </message>
    <message>
        <source>{file} was changed on the disk after the training had begun. Put back what it was, or begin a new training.</source>
        <extracomment>image.changed</extracomment>
        <translation>{file} a été modifié sur le disque après le début de l’entraînement. Remettez ce qui s’y trouvait ou commencez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>Looking at what is to be opened</source>
        <extracomment>job.place</extracomment>
        <translation>Examen de ce qui doit être ouvert</translation>
    </message>
    <message>
        <source>Looking for what was open last</source>
        <extracomment>job.recents</extracomment>
        <translation>Recherche de ce qui était ouvert en dernier</translation>
    </message>
    <message>
        <source>Reading the run that goes on</source>
        <extracomment>job.resume</extracomment>
        <translation>Lecture de l’exécution qui reprend</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <extracomment>job.save_file</extracomment>
        <translation>Enregistrement de {file}</translation>
    </message>
    <message>
        <source>The gradient of {layer} is nothing but noughts, which the processor&apos;s is not: it would not learn.</source>
        <extracomment>placement.gradient_nothing</extracomment>
        <translation>Le gradient de {layer} n’est que des zéros, celui du processeur non : elle n’apprendrait pas.</translation>
    </message>
    <message>
        <source>The gradient of {layer} points away from the processor&apos;s: it would learn the opposite.</source>
        <extracomment>placement.gradient_opposite</extracomment>
        <translation>Le gradient de {layer} pointe à l’opposé de celui du processeur : elle apprendrait le contraire.</translation>
    </message>
    <message>
        <source>Cross-validated in {count} folds by patient, seed {seed}: every patient is examined once, by a network that did not learn from them.</source>
        <extracomment>run.summary.made_folds</extracomment>
        <translation>Validation croisée en {count} plis par patient, graine {seed} : chaque patient est examiné une fois, par un réseau qui n’a pas appris de lui.</translation>
    </message>
    <message>
        <source>Cross-validated: each published fold is examined once, by a network that learned from the others.</source>
        <extracomment>run.summary.published_folds</extracomment>
        <translation>Validation croisée : chaque pli publié est examiné une fois, par un réseau qui a appris des autres.</translation>
    </message>
    <message>
        <source>Changed on the disk after the training had begun, and left out since: {files}. Put back what was there, or begin a new training.</source>
        <extracomment>training.changed</extracomment>
        <translation>Modifiées sur le disque après le début de l’entraînement, et écartées depuis : {files}. Remettez ce qui s’y trouvait ou commencez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>One image is left out: {reason}</source>
        <extracomment>training.unreadable</extracomment>
        <translation>Une image est écartée : {reason}</translation>
    </message>
    <message>
        <source>{count} images are left out, the latest of them {files}. Of the last of these: {reason}</source>
        <extracomment>training.unreadable</extracomment>
        <translation>{count} images sont écartées, les dernières étant {files}. Pour la dernière : {reason}</translation>
    </message>
    <message>
        <source>Its maker calls positive from a probability of {threshold} on. That is kept as the run&apos;s threshold; scores here are at 0.5, until the threshold is moved.</source>
        <extracomment>import.threshold</extracomment>
        <translation>Son auteur classe positif à partir d’une probabilité de {threshold}. C’est conservé comme seuil de l’exécution ; les scores ici sont à 0,5, tant que le seuil n’est pas déplacé.</translation>
    </message>
    <message>
        <source>Keeping the threshold</source>
        <extracomment>job.keep_threshold</extracomment>
        <translation>Conservation du seuil</translation>
    </message>
    <message>
        <source>Called {class} from P = {threshold} on, the run&apos;s threshold: {share} % of the images that it learned from are {class}. Right where {class} is about as frequent.</source>
        <extracomment>threshold.class_shares</extracomment>
        <translation>Classé {class} à partir de P = {threshold}, le seuil de l’exécution : {share} % des images apprises sont {class}. Juste là où {class} est à peu près aussi fréquent.</translation>
    </message>
    <message>
        <source>Called at even odds: the more probable class. Where classes were learned alike, that is right where they are equally frequent.</source>
        <extracomment>threshold.even</extracomment>
        <translation>Classé à chances égales : la classe la plus probable. Si les classes ont été apprises à parts égales, c’est juste là où elles sont aussi fréquentes l’une que l’autre.</translation>
    </message>
    <message>
        <source>Called {class} from P = {threshold} on, the threshold that is kept with the run.</source>
        <extracomment>threshold.kept</extracomment>
        <translation>Classé {class} à partir de P = {threshold}, le seuil conservé avec l’exécution.</translation>
    </message>
    <message>
        <source>“{wish}” is no threshold: even, run, or a number from 0 to 1 is.</source>
        <extracomment>threshold.no_number</extracomment>
        <translation>« {wish} » n’est pas un seuil : even, run ou un nombre de 0 à 1 en est un.</translation>
    </message>
    <message>
        <source>{run} has no threshold of its own: nobody kept one, and it does not say which images its network learned from. Give a number, or keep one in Results ▸ Threshold.</source>
        <extracomment>threshold.none</extracomment>
        <translation>{run} n’a pas de seuil propre : personne n’en a conservé, et elle ne dit pas de quelles images son réseau a appris. Donnez un nombre, ou conservez-en un dans Résultats ▸ Seuil.</translation>
    </message>
    <message>
        <source>A threshold is for runs that tell one positive class from one other. {run} tells apart {count} classes, {positive} of them positive: each image is called the most probable one.</source>
        <extracomment>threshold.not_two_classes</extracomment>
        <translation>Un seuil est fait pour les exécutions qui distinguent une classe positive d’une autre. {run} distingue {count} classes, dont {positive} positives : chaque image est classée dans la plus probable.</translation>
    </message>
    <message>
        <source>Called {class} from P = {threshold} on. Lower finds more {class} and gives more false alarms.</source>
        <extracomment>threshold.value</extracomment>
        <translation>Classé {class} à partir de P = {threshold}. Plus bas trouve plus de {class} et donne plus de fausses alarmes.</translation>
    </message>
    <message>
        <source>Training and the test part can be told apart by {what}: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}).</source>
        <extracomment>audit.test_part.</extracomment>
        <translation>Entraînement et partie de test se distinguent par ceci : {what} ; AUROC {auroc} sur des patients non appris (intervalle à 95 % de {low} à {high}).</translation>
    </message>
    <message>
        <source>The test part is not like the training part: its score says how the network does on other images, for better or worse, and not on new ones of this kind.</source>
        <extracomment>audit.test_part.bad</extracomment>
        <translation>La partie de test n’est pas comme celle d’entraînement : son score dit comment le réseau se comporte sur d’autres images, en mieux ou en pire, et non sur de nouvelles de ce genre.</translation>
    </message>
    <message>
        <source>MobileNetV2, for those in a hurry</source>
        <extracomment>recipes/mobilenetv2_quick</extracomment>
        <translation>MobileNetV2, pour les gens pressés</translation>
    </message>
    <message>
        <source>The default recipe at 96 instead of 224 pixels: a fifth of the time. What chromatin looks like is lost at that size: of patients it had not seen, it called two in a hundred nuclei more wrongly than the default. docs/recipe.md has the numbers.</source>
        <extracomment>recipes/mobilenetv2_quick</extracomment>
        <translation>La recette par défaut avec 96 pixels au lieu de 224 : un cinquième du temps. À cette taille, l’aspect de la chromatine se perd : chez des patients qu’il n’avait pas vus, il s’est trompé sur deux noyaux de plus sur cent que la recette par défaut. docs/recipe.md donne les chiffres.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <extracomment>checklist</extracomment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Abstract: design, methods, results, conclusions</source>
        <extracomment>checklist</extracomment>
        <translation>Résumé&#xa0;: plan d’étude, méthodes, résultats, conclusions</translation>
    </message>
    <message>
        <source>Access to code, model and data</source>
        <extracomment>checklist</extracomment>
        <translation>Accès au code, au modèle et aux données</translation>
    </message>
    <message>
        <source>Accuracy and its precision</source>
        <extracomment>checklist</extracomment>
        <translation>Exactitude et sa précision</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <extracomment>checklist</extracomment>
        <translation>Événements indésirables</translation>
    </message>
    <message>
        <source>Agreement between and within annotators</source>
        <extracomment>checklist</extracomment>
        <translation>Concordance entre annotateurs et de chacun avec lui-même</translation>
    </message>
    <message>
        <source>Aims, objectives, hypotheses</source>
        <extracomment>checklist</extracomment>
        <translation>Buts, objectifs, hypothèses</translation>
    </message>
    <message>
        <source>Alternative diagnoses in the others</source>
        <extracomment>checklist</extracomment>
        <translation>Autres diagnostics chez les autres</translation>
    </message>
    <message>
        <source>Analyses of variability</source>
        <extracomment>checklist</extracomment>
        <translation>Analyses de la variabilité</translation>
    </message>
    <message>
        <source>Analysis of errors</source>
        <extracomment>checklist</extracomment>
        <translation>Analyse des erreurs</translation>
    </message>
    <message>
        <source>Analysis of failures</source>
        <extracomment>checklist</extracomment>
        <translation>Analyse des échecs</translation>
    </message>
    <message>
        <source>Annotation of the test set</source>
        <extracomment>checklist</extracomment>
        <translation>Annotation du jeu de test</translation>
    </message>
    <message>
        <source>Availability of software, model, data</source>
        <extracomment>checklist</extracomment>
        <translation>Disponibilité du logiciel, du modèle et des données</translation>
    </message>
    <message>
        <source>Background, intended use and role of the test</source>
        <extracomment>checklist</extracomment>
        <translation>Contexte, usage prévu et rôle du test</translation>
    </message>
    <message>
        <source>Background; intended use and role</source>
        <extracomment>checklist</extracomment>
        <translation>Contexte&#xa0;; usage prévu et rôle</translation>
    </message>
    <message>
        <source>Blinding of who assessed it</source>
        <extracomment>checklist</extracomment>
        <translation>Insu de ceux qui l’ont évalué</translation>
    </message>
    <message>
        <source>CLAIM 2024</source>
        <extracomment>checklist</extracomment>
        <translation>CLAIM 2024</translation>
    </message>
    <message>
        <source>Calibration of what is said</source>
        <extracomment>checklist</extracomment>
        <translation>Étalonnage de ce qui est dit</translation>
    </message>
    <message>
        <source>Characteristics of participants</source>
        <extracomment>checklist</extracomment>
        <translation>Caractéristiques des participants</translation>
    </message>
    <message>
        <source>Checklist for Artificial Intelligence in Medical Imaging, 2024 update. Tejani et al., Radiology: Artificial Intelligence 2024;6(4):e240300.</source>
        <extracomment>checklist</extracomment>
        <translation>Liste de contrôle pour l’intelligence artificielle en imagerie médicale (CLAIM), mise à jour de 2024. Tejani et al., Radiology: Artificial Intelligence 2024;6(4):e240300.</translation>
    </message>
    <message>
        <source>Choice of predictors</source>
        <extracomment>checklist</extracomment>
        <translation>Choix des prédicteurs</translation>
    </message>
    <message>
        <source>Comparison of the parts&apos; distributions</source>
        <extracomment>checklist</extracomment>
        <translation>Comparaison des distributions des parties</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <extracomment>checklist</extracomment>
        <translation>Conflits d’intérêts</translation>
    </message>
    <message>
        <source>Consecutive, random or convenience series</source>
        <extracomment>checklist</extracomment>
        <translation>Série consécutive, aléatoire ou de convenance</translation>
    </message>
    <message>
        <source>Cross tabulation</source>
        <extracomment>checklist</extracomment>
        <translation>Tableau croisé</translation>
    </message>
    <message>
        <source>Dates of the data</source>
        <extracomment>checklist</extracomment>
        <translation>Dates des données</translation>
    </message>
    <message>
        <source>De-identification</source>
        <extracomment>checklist</extracomment>
        <translation>Anonymisation</translation>
    </message>
    <message>
        <source>Definition of predictors: the images</source>
        <extracomment>checklist</extracomment>
        <translation>Définition des prédicteurs&#xa0;: les images</translation>
    </message>
    <message>
        <source>Demographic and clinical characteristics</source>
        <extracomment>checklist</extracomment>
        <translation>Caractéristiques démographiques et cliniques</translation>
    </message>
    <message>
        <source>Diagnostic performance and its precision</source>
        <extracomment>checklist</extracomment>
        <translation>Performance diagnostique et sa précision</translation>
    </message>
    <message>
        <source>Differences between clusters: patients, hospitals</source>
        <extracomment>checklist</extracomment>
        <translation>Différences entre groupes&#xa0;: patients, hôpitaux</translation>
    </message>
    <message>
        <source>Differences between training and evaluation data</source>
        <extracomment>checklist</extracomment>
        <translation>Différences entre données d’entraînement et d’évaluation</translation>
    </message>
    <message>
        <source>Differences of performance between clusters</source>
        <extracomment>checklist</extracomment>
        <translation>Différences de performance entre groupes</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <extracomment>checklist</extracomment>
        <translation>Critères d’éligibilité</translation>
    </message>
    <message>
        <source>Ensembles</source>
        <extracomment>checklist</extracomment>
        <translation>Ensembles de modèles</translation>
    </message>
    <message>
        <source>Ethical approval</source>
        <extracomment>checklist</extracomment>
        <translation>Approbation éthique</translation>
    </message>
    <message>
        <source>Evaluation on internal data</source>
        <extracomment>checklist</extracomment>
        <translation>Évaluation sur des données internes</translation>
    </message>
    <message>
        <source>Explanation of decisions</source>
        <extracomment>checklist</extracomment>
        <translation>Explication des décisions</translation>
    </message>
    <message>
        <source>Fairness</source>
        <extracomment>checklist</extracomment>
        <translation>Équité</translation>
    </message>
    <message>
        <source>Fairness, bias, generalisation</source>
        <extracomment>checklist</extracomment>
        <translation>Équité, biais, généralisation</translation>
    </message>
    <message>
        <source>Flow of participants</source>
        <extracomment>checklist</extracomment>
        <translation>Flux des participants</translation>
    </message>
    <message>
        <source>Funding</source>
        <extracomment>checklist</extracomment>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Goal of the study</source>
        <extracomment>checklist</extracomment>
        <translation>But de l’étude</translation>
    </message>
    <message>
        <source>Health care context, existing models</source>
        <extracomment>checklist</extracomment>
        <translation>Contexte de soins, modèles existants</translation>
    </message>
    <message>
        <source>How accuracy was estimated and compared</source>
        <extracomment>checklist</extracomment>
        <translation>Comment l’exactitude a été estimée et comparée</translation>
    </message>
    <message>
        <source>How data were assigned to parts</source>
        <extracomment>checklist</extracomment>
        <translation>Comment les données ont été affectées aux parties</translation>
    </message>
    <message>
        <source>How images were acquired</source>
        <extracomment>checklist</extracomment>
        <translation>Comment les images ont été acquises</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <extracomment>checklist</extracomment>
        <translation>Comment il a été entraîné</translation>
    </message>
    <message>
        <source>How learning went</source>
        <extracomment>checklist</extracomment>
        <translation>Comment l’apprentissage s’est passé</translation>
    </message>
    <message>
        <source>How often and when test data were looked at</source>
        <extracomment>checklist</extracomment>
        <translation>Combien de fois et quand les données de test ont été regardées</translation>
    </message>
    <message>
        <source>How participants were identified</source>
        <extracomment>checklist</extracomment>
        <translation>Comment les participants ont été repérés</translation>
    </message>
    <message>
        <source>How predictions were calculated for evaluation</source>
        <extracomment>checklist</extracomment>
        <translation>Comment les prédictions ont été calculées pour l’évaluation</translation>
    </message>
    <message>
        <source>How predictors were handled</source>
        <extracomment>checklist</extracomment>
        <translation>Comment les prédicteurs ont été traités</translation>
    </message>
    <message>
        <source>How the data were used and divided</source>
        <extracomment>checklist</extracomment>
        <translation>Comment les données ont été utilisées et réparties</translation>
    </message>
    <message>
        <source>How the final model was selected</source>
        <extracomment>checklist</extracomment>
        <translation>Comment le modèle final a été choisi</translation>
    </message>
    <message>
        <source>How the reference standard was obtained</source>
        <extracomment>checklist</extracomment>
        <translation>Comment l’étalon de référence a été obtenu</translation>
    </message>
    <message>
        <source>Imbalance of classes</source>
        <extracomment>checklist</extracomment>
        <translation>Déséquilibre des classes</translation>
    </message>
    <message>
        <source>Implications for practice</source>
        <extracomment>checklist</extracomment>
        <translation>Conséquences pour la pratique</translation>
    </message>
    <message>
        <source>Indeterminate results</source>
        <extracomment>checklist</extracomment>
        <translation>Résultats indéterminés</translation>
    </message>
    <message>
        <source>Index test in detail: the network</source>
        <extracomment>checklist</extracomment>
        <translation>Test évalué en détail&#xa0;: le réseau</translation>
    </message>
    <message>
        <source>Initialisation of parameters</source>
        <extracomment>checklist</extracomment>
        <translation>Initialisation des paramètres</translation>
    </message>
    <message>
        <source>Intended sample size</source>
        <extracomment>checklist</extracomment>
        <translation>Taille d’échantillon prévue</translation>
    </message>
    <message>
        <source>Interpretation, also of fairness</source>
        <extracomment>checklist</extracomment>
        <translation>Interprétation, aussi de l’équité</translation>
    </message>
    <message>
        <source>Involvement of patients and public</source>
        <extracomment>checklist</extracomment>
        <translation>Participation des patients et du public</translation>
    </message>
    <message>
        <source>Known inequalities of health</source>
        <extracomment>checklist</extracomment>
        <translation>Inégalités de santé connues</translation>
    </message>
    <message>
        <source>Level at which the parts are disjoint</source>
        <extracomment>checklist</extracomment>
        <translation>Niveau auquel les parties sont disjointes</translation>
    </message>
    <message>
        <source>Limitations</source>
        <extracomment>checklist</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Measures and plots of performance</source>
        <extracomment>checklist</extracomment>
        <translation>Mesures et graphiques de la performance</translation>
    </message>
    <message>
        <source>Metrics of performance</source>
        <extracomment>checklist</extracomment>
        <translation>Mesures de performance</translation>
    </message>
    <message>
        <source>Missing data</source>
        <extracomment>checklist</extracomment>
        <translation>Données manquantes</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>checklist</extracomment>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>Objectives and hypotheses</source>
        <extracomment>checklist</extracomment>
        <translation>Objectifs et hypothèses</translation>
    </message>
    <message>
        <source>Objectives: development, evaluation, or both</source>
        <extracomment>checklist</extracomment>
        <translation>Objectifs&#xa0;: développement, évaluation, ou les deux</translation>
    </message>
    <message>
        <source>Outcome: what, when and how assessed</source>
        <extracomment>checklist</extracomment>
        <translation>Critère de jugement&#xa0;: quoi, quand et comment évalué</translation>
    </message>
    <message>
        <source>Output of the model, thresholds</source>
        <extracomment>checklist</extracomment>
        <translation>Sortie du modèle, seuils</translation>
    </message>
    <message>
        <source>Participants and outcomes in each analysis</source>
        <extracomment>checklist</extracomment>
        <translation>Participants et critères dans chaque analyse</translation>
    </message>
    <message>
        <source>Patients and images included and excluded</source>
        <extracomment>checklist</extracomment>
        <translation>Patients et images inclus et exclus</translation>
    </message>
    <message>
        <source>Performance with intervals, also of subgroups</source>
        <extracomment>checklist</extracomment>
        <translation>Performance avec intervalles, aussi de sous-groupes</translation>
    </message>
    <message>
        <source>Performance with its uncertainty</source>
        <extracomment>checklist</extracomment>
        <translation>Performance avec son incertitude</translation>
    </message>
    <message>
        <source>Poor or missing input in use</source>
        <extracomment>checklist</extracomment>
        <translation>Entrées mauvaises ou manquantes à l’usage</translation>
    </message>
    <message>
        <source>Preparation of the data, checks of quality</source>
        <extracomment>checklist</extracomment>
        <translation>Préparation des données, contrôles de qualité</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <extracomment>checklist</extracomment>
        <translation>Prétraitement</translation>
    </message>
    <message>
        <source>Prospective or retrospective</source>
        <extracomment>checklist</extracomment>
        <translation>Prospectif ou rétrospectif</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>checklist</extracomment>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Qualification of who assessed it</source>
        <extracomment>checklist</extracomment>
        <translation>Qualification de ceux qui l’ont évalué</translation>
    </message>
    <message>
        <source>Reference standard in detail</source>
        <extracomment>checklist</extracomment>
        <translation>Étalon de référence en détail</translation>
    </message>
    <message>
        <source>Registration</source>
        <extracomment>checklist</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Registration of a clinical trial</source>
        <extracomment>checklist</extracomment>
        <translation>Enregistrement d’un essai clinique</translation>
    </message>
    <message>
        <source>Reporting of prediction models that use regression or machine learning. Collins et al., BMJ 2024;385:e078378.</source>
        <extracomment>checklist</extracomment>
        <translation>Présentation de modèles de prédiction par régression ou apprentissage automatique. Collins et al., BMJ 2024;385:e078378.</translation>
    </message>
    <message>
        <source>Results of updating</source>
        <extracomment>checklist</extracomment>
        <translation>Résultats de la mise à jour</translation>
    </message>
    <message>
        <source>Robustness, sensitivity analyses</source>
        <extracomment>checklist</extracomment>
        <translation>Robustesse, analyses de sensibilité</translation>
    </message>
    <message>
        <source>STARD, with what STARD-AI adds</source>
        <extracomment>checklist</extracomment>
        <translation>STARD, avec ce que STARD-AI ajoute</translation>
    </message>
    <message>
        <source>Sample size and its reason</source>
        <extracomment>checklist</extracomment>
        <translation>Taille de l’échantillon et sa raison</translation>
    </message>
    <message>
        <source>Selection of subsets</source>
        <extracomment>checklist</extracomment>
        <translation>Choix de sous-ensembles</translation>
    </message>
    <message>
        <source>Setting, number and place of centres</source>
        <extracomment>checklist</extracomment>
        <translation>Cadre, nombre et lieu des centres</translation>
    </message>
    <message>
        <source>Severity of disease in those who have it</source>
        <extracomment>checklist</extracomment>
        <translation>Gravité de la maladie chez ceux qui l’ont</translation>
    </message>
    <message>
        <source>Sharing of code</source>
        <extracomment>checklist</extracomment>
        <translation>Partage du code</translation>
    </message>
    <message>
        <source>Sharing of data</source>
        <extracomment>checklist</extracomment>
        <translation>Partage des données</translation>
    </message>
    <message>
        <source>Software and versions</source>
        <extracomment>checklist</extracomment>
        <translation>Logiciels et versions</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <extracomment>checklist</extracomment>
        <translation>Sources des données</translation>
    </message>
    <message>
        <source>Sources of the data of each part</source>
        <extracomment>checklist</extracomment>
        <translation>Sources des données de chaque partie</translation>
    </message>
    <message>
        <source>Studies of diagnostic accuracy. Numbers are those of STARD 2015 (Bossuyt et al., BMJ 2015;351:h5527). Topics that STARD-AI (2025) adds are marked AI: these eight are worded by this program and carry none of its published numbers, which stand in the guideline itself.</source>
        <extracomment>checklist</extracomment>
        <translation>Études d’exactitude diagnostique. Les numéros sont ceux de STARD 2015 (Bossuyt et al., BMJ 2015;351:h5527). Les sujets que STARD-AI (2025) ajoute sont marqués AI&#xa0;: ces huit sont formulés par ce programme et ne portent aucun de ses numéros publiés, qui figurent dans le guide lui-même.</translation>
    </message>
    <message>
        <source>Target population, intended use and users</source>
        <extracomment>checklist</extracomment>
        <translation>Population cible, usage prévu et utilisateurs</translation>
    </message>
    <message>
        <source>Test on external data</source>
        <extracomment>checklist</extracomment>
        <translation>Test sur des données externes</translation>
    </message>
    <message>
        <source>The full model, so that others can predict</source>
        <extracomment>checklist</extracomment>
        <translation>Le modèle complet, pour que d’autres puissent prédire</translation>
    </message>
    <message>
        <source>The model in detail</source>
        <extracomment>checklist</extracomment>
        <translation>Le modèle en détail</translation>
    </message>
    <message>
        <source>Thresholds of the index test, and whether they were chosen before</source>
        <extracomment>checklist</extracomment>
        <translation>Seuils du test évalué, et s’ils ont été choisis d’avance</translation>
    </message>
    <message>
        <source>Thresholds of the reference standard</source>
        <extracomment>checklist</extracomment>
        <translation>Seuils de l’étalon de référence</translation>
    </message>
    <message>
        <source>Time between index test and reference standard</source>
        <extracomment>checklist</extracomment>
        <translation>Délai entre le test évalué et l’étalon de référence</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>checklist</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title names a measure of accuracy</source>
        <extracomment>checklist</extracomment>
        <translation>Le titre nomme une mesure d’exactitude</translation>
    </message>
    <message>
        <source>Title says that and which kind of AI was used</source>
        <extracomment>checklist</extracomment>
        <translation>Le titre dit que de l’IA a été utilisée, et laquelle</translation>
    </message>
    <message>
        <source>Training, validation and test data, and how they are kept apart</source>
        <extracomment>checklist</extracomment>
        <translation>Données d’entraînement, de validation et de test, et comment elles sont séparées</translation>
    </message>
    <message>
        <source>Treatments received</source>
        <extracomment>checklist</extracomment>
        <translation>Traitements reçus</translation>
    </message>
    <message>
        <source>Type of model, steps of building, tuning, internal validation</source>
        <extracomment>checklist</extracomment>
        <translation>Type de modèle, étapes de construction, de réglage, de validation interne</translation>
    </message>
    <message>
        <source>Uncertainty and significance</source>
        <extracomment>checklist</extracomment>
        <translation>Incertitude et signification</translation>
    </message>
    <message>
        <source>Updating of the model</source>
        <extracomment>checklist</extracomment>
        <translation>Mise à jour du modèle</translation>
    </message>
    <message>
        <source>Version of the model, of software and of hardware</source>
        <extracomment>checklist</extracomment>
        <translation>Version du modèle, des logiciels et du matériel</translation>
    </message>
    <message>
        <source>What users must know and do</source>
        <extracomment>checklist</extracomment>
        <translation>Ce que les utilisateurs doivent savoir et faire</translation>
    </message>
    <message>
        <source>What who assessed the reference standard knew</source>
        <extracomment>checklist</extracomment>
        <translation>Ce que savait qui a évalué l’étalon de référence</translation>
    </message>
    <message>
        <source>What who performed the index test knew</source>
        <extracomment>checklist</extracomment>
        <translation>Ce que savait qui a réalisé le test évalué</translation>
    </message>
    <message>
        <source>Where and when</source>
        <extracomment>checklist</extracomment>
        <translation>Où et quand</translation>
    </message>
    <message>
        <source>Where protocol and further details are</source>
        <extracomment>checklist</extracomment>
        <translation>Où sont le protocole et d’autres détails</translation>
    </message>
    <message>
        <source>Who annotated; their qualification</source>
        <extracomment>checklist</extracomment>
        <translation>Qui a annoté&#xa0;; leur qualification</translation>
    </message>
    <message>
        <source>Who assessed predictors that need judgement</source>
        <extracomment>checklist</extracomment>
        <translation>Qui a évalué les prédicteurs qui demandent un jugement</translation>
    </message>
    <message>
        <source>Who was included and excluded</source>
        <extracomment>checklist</extracomment>
        <translation>Qui a été inclus et exclu</translation>
    </message>
    <message>
        <source>Why this reference standard</source>
        <extracomment>checklist</extracomment>
        <translation>Pourquoi cet étalon de référence</translation>
    </message>
    <message>
        <source>Intervals of the difference, from drawing whole patients again and again, the same for both networks. They rest on {count} independent patient, {rarer} of the rarer class. Where an interval holds 0, nothing may be concluded from the difference.</source>
        <extracomment>comparison_report</extracomment>
        <translation>Intervalles de la différence, par tirages répétés de patients entiers, les mêmes pour les deux réseaux. Ils reposent sur {count} patient indépendant, dont {rarer} de la classe la plus rare. Quand un intervalle contient 0, rien ne peut être conclu de la différence.</translation>
    </message>
    <message>
        <source>Intervals of the difference, from drawing whole patients again and again, the same for both networks. They rest on {count} independent patients, {rarer} of the rarer class. Where an interval holds 0, nothing may be concluded from the difference.</source>
        <extracomment>comparison_report</extracomment>
        <translation>Intervalles de la différence, par tirages répétés de patients entiers, les mêmes pour les deux réseaux. Ils reposent sur {count} patients indépendants, dont {rarer} de la classe la plus rare. Quand un intervalle contient 0, rien ne peut être conclu de la différence.</translation>
    </message>
    <message>
        <source>Of {count} nuclei, both called {rightly} rightly and {wrongly} wrongly.</source>
        <extracomment>comparison_report</extracomment>
        <translation>Sur {count} noyaux, les deux en ont classé {rightly} juste et {wrongly} faux.</translation>
    </message>
    <message>
        <source>Of {count} nucleus, both called {rightly} rightly and {wrongly} wrongly.</source>
        <extracomment>comparison_report</extracomment>
        <translation>Sur {count} noyau, les deux en ont classé {rightly} juste et {wrongly} faux.</translation>
    </message>
    <message>
        <source>The networks differ about nuclei of {disagreed} of {count} patient; the greatest differences come first. Where few patients make all of the difference, it says little of others.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Les réseaux diffèrent sur des noyaux de {disagreed} patient sur {count}&#xa0;; les plus grandes différences viennent d’abord. Quand peu de patients font toute la différence, elle dit peu des autres.</translation>
    </message>
    <message>
        <source>The networks differ about nuclei of {disagreed} of {count} patients; the greatest differences come first. Where few patients make all of the difference, it says little of others.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Les réseaux diffèrent sur des noyaux de {disagreed} patients sur {count}&#xa0;; les plus grandes différences viennent d’abord. Quand peu de patients font toute la différence, elle dit peu des autres.</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, from drawing whole patients again and again ({times} times). They rest on {count} independent patient, {rarer} of the rarer class.</source>
        <extracomment>first_page</extracomment>
        <translation>Entre parenthèses&#xa0;: intervalles à 95&#xa0;%, par tirages répétés de patients entiers ({times} fois). Ils reposent sur {count} patient indépendant, dont {rarer} de la classe la plus rare.</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, from drawing whole patients again and again ({times} times). They rest on {count} independent patients, {rarer} of the rarer class.</source>
        <extracomment>first_page</extracomment>
        <translation>Entre parenthèses&#xa0;: intervalles à 95&#xa0;%, par tirages répétés de patients entiers ({times} fois). Ils reposent sur {count} patients indépendants, dont {rarer} de la classe la plus rare.</translation>
    </message>
    <message>
        <source>Only {count} patient of the rarer class examined it: the intervals are likely too narrow.</source>
        <extracomment>first_page</extracomment>
        <translation>Seul {count} patient de la classe la plus rare l’a examiné&#xa0;: les intervalles sont sans doute trop étroits.</translation>
    </message>
    <message>
        <source>Only {count} patients of the rarer class examined it: the intervals are likely too narrow.</source>
        <extracomment>first_page</extracomment>
        <translation>Seuls {count} patients de la classe la plus rare l’ont examiné&#xa0;: les intervalles sont sans doute trop étroits.</translation>
    </message>
    <message>
        <source>Patient by patient, by the mean over the nuclei, {right} of {count} patient was called rightly.</source>
        <extracomment>first_page</extracomment>
        <translation>Patient par patient, par la moyenne sur les noyaux, {right} patient sur {count} a été classé juste.</translation>
    </message>
    <message>
        <source>Patient by patient, by the mean over the nuclei, {right} of {count} patients were called rightly.</source>
        <extracomment>first_page</extracomment>
        <translation>Patient par patient, par la moyenne sur les noyaux, {right} patients sur {count} ont été classés juste.</translation>
    </message>
    <message>
        <source>{count} file could not be read</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} fichier illisible</translation>
    </message>
    <message>
        <source>{count} file, of these readable:</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} fichier, dont lisibles&#xa0;:</translation>
    </message>
    <message>
        <source>{count} files could not be read</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} fichiers illisibles</translation>
    </message>
    <message>
        <source>{count} files, of these readable:</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} fichiers, dont lisibles&#xa0;:</translation>
    </message>
    <message>
        <source>{count} image beyond a limit</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} image au-delà d’une limite</translation>
    </message>
    <message>
        <source>{count} image by choice</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} image par choix</translation>
    </message>
    <message>
        <source>{count} images beyond a limit</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} images au-delà d’une limite</translation>
    </message>
    <message>
        <source>{count} images by choice</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} images par choix</translation>
    </message>
    <message>
        <source>{count} nuclei could not be decoded</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyaux n’ont pas pu être décodés</translation>
    </message>
    <message>
        <source>{count} nuclei in no part of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyaux dans aucune partie de la répartition</translation>
    </message>
    <message>
        <source>{count} nuclei left out of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyaux laissés hors de la répartition</translation>
    </message>
    <message>
        <source>{count} nuclei marked doubtful or poor</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyaux marqués douteux ou mauvais</translation>
    </message>
    <message>
        <source>{count} nuclei of classes it does not know</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyaux de classes qu’il ne connaît pas</translation>
    </message>
    <message>
        <source>{count} nuclei: fewer were wanted</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyaux&#xa0;: il en fallait moins</translation>
    </message>
    <message>
        <source>{count} nucleus could not be decoded</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyau n’a pas pu être décodé</translation>
    </message>
    <message>
        <source>{count} nucleus in no part of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyau dans aucune partie de la répartition</translation>
    </message>
    <message>
        <source>{count} nucleus left out of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyau laissé hors de la répartition</translation>
    </message>
    <message>
        <source>{count} nucleus marked doubtful or poor</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyau marqué douteux ou mauvais</translation>
    </message>
    <message>
        <source>{count} nucleus of classes it does not know</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyau d’une classe qu’il ne connaît pas</translation>
    </message>
    <message>
        <source>{count} nucleus: fewer were wanted</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyau&#xa0;: il en fallait moins</translation>
    </message>
    <message>
        <source>{images}, among them all of {count} patient</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{images}, dont toutes celles de {count} patient</translation>
    </message>
    <message>
        <source>{images}, among them all of {count} patients</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{images}, dont toutes celles de {count} patients</translation>
    </message>
    <message>
        <source>Who was right about how many nuclei.</source>
        <extracomment>report.agreement</extracomment>
        <translation>Qui a eu raison pour combien de noyaux.</translation>
    </message>
    <message>
        <source>Both right: {both}; only {first}: {only_first}; only {other}: {only_other}; neither: {neither}.</source>
        <extracomment>report.agreement.shown</extracomment>
        <translation>Les deux justes&#xa0;: {both}&#xa0;; seul {first}&#xa0;: {only_first}&#xa0;; seul {other}&#xa0;: {only_other}&#xa0;; aucun&#xa0;: {neither}.</translation>
    </message>
    <message>
        <source>all classes</source>
        <extracomment>report.all_classes</extracomment>
        <translation>toutes les classes</translation>
    </message>
    <message>
        <source>all these runs</source>
        <extracomment>report.all_runs</extracomment>
        <translation>toutes ces exécutions</translation>
    </message>
    <message>
        <source>always {class}</source>
        <extracomment>report.always</extracomment>
        <translation>toujours {class}</translation>
    </message>
    <message>
        <source>The network always answers, also for a picture that is no nucleus or unlike all it has seen.</source>
        <extracomment>report.always_answers</extracomment>
        <translation>Le réseau répond toujours, même pour une image qui n’est pas un noyau ou qui ne ressemble à rien de ce qu’il a vu.</translation>
    </message>
    <message>
        <source>turned by ±{degrees}°</source>
        <extracomment>report.augmented.angle</extracomment>
        <translation>tournées de ±{degrees}°</translation>
    </message>
    <message>
        <source>turned by any angle</source>
        <extracomment>report.augmented.any_angle</extracomment>
        <translation>tournées d’un angle quelconque</translation>
    </message>
    <message>
        <source>blurred up to {pixels} pixels</source>
        <extracomment>report.augmented.blur</extracomment>
        <translation>floutées jusqu’à {pixels} pixels</translation>
    </message>
    <message>
        <source>brightness ±{amount}</source>
        <extracomment>report.augmented.brightness</extracomment>
        <translation>luminosité ±{amount}</translation>
    </message>
    <message>
        <source>contrast ±{amount}</source>
        <extracomment>report.augmented.contrast</extracomment>
        <translation>contraste ±{amount}</translation>
    </message>
    <message>
        <source>half of them with a hole of up to {amount} of the side</source>
        <extracomment>report.augmented.hole</extracomment>
        <translation>la moitié d’entre elles avec un trou allant jusqu’à {amount} du côté</translation>
    </message>
    <message>
        <source>hue ±{turns} turns</source>
        <extracomment>report.augmented.hue</extracomment>
        <translation>teinte ±{turns} tours</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>report.augmented.mirrored</extracomment>
        <translation>mises en miroir</translation>
    </message>
    <message>
        <source>{changes}; each mixed with another</source>
        <extracomment>report.augmented.mixed</extracomment>
        <translation>{changes}&#xa0;; chacune mêlée à une autre</translation>
    </message>
    <message>
        <source>moved by ±{amount}</source>
        <extracomment>report.augmented.moved</extracomment>
        <translation>déplacées de ±{amount}</translation>
    </message>
    <message>
        <source>as they are</source>
        <extracomment>report.augmented.not</extracomment>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>saturation ±{amount}</source>
        <extracomment>report.augmented.saturation</extracomment>
        <translation>saturation ±{amount}</translation>
    </message>
    <message>
        <source>scaled by ±{amount}</source>
        <extracomment>report.augmented.scaled</extracomment>
        <translation>mises à l’échelle de ±{amount}</translation>
    </message>
    <message>
        <source>stain ±{amount}</source>
        <extracomment>report.augmented.stain</extracomment>
        <translation>coloration ±{amount}</translation>
    </message>
    <message>
        <source>better than the first →</source>
        <extracomment>report.axis.better</extracomment>
        <translation>mieux que le premier →</translation>
    </message>
    <message>
        <source>difference: “{other}” less “{first}”</source>
        <extracomment>report.axis.difference</extracomment>
        <translation>différence&#xa0;: «&#xa0;{other}&#xa0;» moins «&#xa0;{first}&#xa0;»</translation>
    </message>
    <message>
        <source>1 − specificity: false alarms</source>
        <extracomment>report.axis.false_alarms</extracomment>
        <translation>1 − spécificité&#xa0;: fausses alertes</translation>
    </message>
    <message>
        <source>loss (cross-entropy, nats)</source>
        <extracomment>report.axis.loss</extracomment>
        <translation>perte (entropie croisée, nats)</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>report.axis.precision</extracomment>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall = sensitivity</source>
        <extracomment>report.axis.recall</extracomment>
        <translation>rappel = sensibilité</translation>
    </message>
    <message>
        <source>probability that was said</source>
        <extracomment>report.axis.said</extracomment>
        <translation>probabilité annoncée</translation>
    </message>
    <message>
        <source>sensitivity (ROC)</source>
        <extracomment>report.axis.sensitivity</extracomment>
        <translation>sensibilité (ROC)</translation>
    </message>
    <message>
        <source>share of the nuclei</source>
        <extracomment>report.axis.share</extracomment>
        <translation>part des noyaux</translation>
    </message>
    <message>
        <source>share that was so</source>
        <extracomment>report.axis.was_so</extracomment>
        <translation>part avérée</translation>
    </message>
    <message>
        <source>← worse than the first</source>
        <extracomment>report.axis.worse</extracomment>
        <translation>← moins bien que le premier</translation>
    </message>
    <message>
        <source>both right</source>
        <extracomment>report.both_right</extracomment>
        <translation>les deux justes</translation>
    </message>
    <message>
        <source>nucleus by nucleus</source>
        <extracomment>report.by_nucleus</extracomment>
        <translation>noyau par noyau</translation>
    </message>
    <message>
        <source>patient by&#xa0;patient</source>
        <extracomment>report.by_patient</extracomment>
        <translation>patient par patient</translation>
    </message>
    <message>
        <source>Whether the probability of {class} can be taken at its word: expected calibration error {error}, Brier score {brier} (0 is perfect). Bars: 95 % (Wilson), as if nuclei were independent.</source>
        <extracomment>report.calibration</extracomment>
        <translation>La probabilité de {class} peut-elle être prise au mot&#xa0;: erreur d’étalonnage attendue {error}, score de Brier {brier} (0 est parfait). Barres&#xa0;: 95&#xa0;% (Wilson), comme si les noyaux étaient indépendants.</translation>
    </message>
    <message>
        <source>Bars: 95 % (Wilson), as if nuclei were independent.</source>
        <extracomment>report.calibration.bars</extracomment>
        <translation>Barres&#xa0;: 95&#xa0;% (Wilson), comme si les noyaux étaient indépendants.</translation>
    </message>
    <message>
        <source>Whether the probability of {class} can be taken at its word (0 is perfect), and how often each was said.</source>
        <extracomment>report.calibration.of_runs</extracomment>
        <translation>La probabilité de {class} peut-elle être prise au mot (0 est parfait), et combien de fois chacune a été annoncée.</translation>
    </message>
    <message>
        <source>Reliability diagrams, and how often each probability was said.</source>
        <extracomment>report.calibration.of_runs_shown</extracomment>
        <translation>Diagrammes de fiabilité, et combien de fois chaque probabilité a été annoncée.</translation>
    </message>
    <message>
        <source>Reliability diagram, and how often each probability was said.</source>
        <extracomment>report.calibration.shown</extracomment>
        <translation>Diagramme de fiabilité, et combien de fois chaque probabilité a été annoncée.</translation>
    </message>
    <message>
        <source>called</source>
        <extracomment>report.called</extracomment>
        <translation>classé</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>report.chapter.beside</extracomment>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Annex: reporting checklists</source>
        <extracomment>report.chapter.checklists</extracomment>
        <translation>Annexe&#xa0;: listes de contrôle</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <extracomment>report.chapter.disagreement</extracomment>
        <translation>Où elles divergent</translation>
    </message>
    <message>
        <source>How far to believe it</source>
        <extracomment>report.chapter.limits</extracomment>
        <translation>Jusqu’où le croire</translation>
    </message>
    <message>
        <source>How it was done</source>
        <extracomment>report.chapter.method</extracomment>
        <translation>Comment cela a été fait</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <extracomment>report.chapter.mistakes</extracomment>
        <translation>Les pires erreurs</translation>
    </message>
    <message>
        <source>What was asked</source>
        <extracomment>report.chapter.question</extracomment>
        <translation>Ce qui était demandé</translation>
    </message>
    <message>
        <source>For the record</source>
        <extracomment>report.chapter.record</extracomment>
        <translation>Pour mémoire</translation>
    </message>
    <message>
        <source>Results in detail</source>
        <extracomment>report.chapter.results</extracomment>
        <translation>Résultats en détail</translation>
    </message>
    <message>
        <source>Run by run, for the record</source>
        <extracomment>report.chapter.run_by_run</extracomment>
        <translation>Exécution par exécution, pour mémoire</translation>
    </message>
    <message>
        <source>What came out</source>
        <extracomment>report.chapter.scores</extracomment>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>What was done differently</source>
        <extracomment>report.chapter.settings</extracomment>
        <translation>Ce qui a été fait autrement</translation>
    </message>
    <message>
        <source>the author must write</source>
        <extracomment>report.checklist.author</extracomment>
        <translation>à écrire par l’auteur</translation>
    </message>
    <message>
        <source>Side by side, calibration</source>
        <extracomment>report.checklist.calibration</extracomment>
        <translation>Côte à côte, étalonnage</translation>
    </message>
    <message>
        <source>Side by side, calls</source>
        <extracomment>report.checklist.calls</extracomment>
        <translation>Côte à côte, classements</translation>
    </message>
    <message>
        <source>Run by run, diagrams</source>
        <extracomment>report.checklist.diagrams</extracomment>
        <translation>Exécution par exécution, diagrammes</translation>
    </message>
    <message>
        <source>filled from the run: {chapter}</source>
        <extracomment>report.checklist.filled</extracomment>
        <translation>tiré de l’exécution&#xa0;: {chapter}</translation>
    </message>
    <message>
        <source>filled from the runs: {chapter}</source>
        <extracomment>report.checklist.filled_of_runs</extracomment>
        <translation>tiré des exécutions&#xa0;: {chapter}</translation>
    </message>
    <message>
        <source>What was asked, diagram</source>
        <extracomment>report.checklist.flow</extracomment>
        <translation>Ce qui était demandé, diagramme</translation>
    </message>
    <message>
        <source>item</source>
        <extracomment>report.checklist.item</extracomment>
        <translation>point</translation>
    </message>
    <message>
        <source>What came out, matrix</source>
        <extracomment>report.checklist.matrix</extracomment>
        <translation>Ce qui en est sorti, matrice</translation>
    </message>
    <message>
        <source>not applicable: no test part</source>
        <extracomment>report.checklist.no_test_part</extracomment>
        <translation>sans objet&#xa0;: pas de partie de test</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>report.checklist.not_applicable</extracomment>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not applicable: one network</source>
        <extracomment>report.checklist.one_network</extracomment>
        <translation>sans objet&#xa0;: un seul réseau</translation>
    </message>
    <message>
        <source>not applicable: each run is one network</source>
        <extracomment>report.checklist.one_network_each</extracomment>
        <translation>sans objet&#xa0;: chaque exécution est un seul réseau</translation>
    </message>
    <message>
        <source>Run by run</source>
        <extracomment>report.checklist.run_by_run</extracomment>
        <translation>Exécution par exécution</translation>
    </message>
    <message>
        <source>Side by side, thresholds</source>
        <extracomment>report.checklist.thresholds</extracomment>
        <translation>Côte à côte, seuils</translation>
    </message>
    <message>
        <source>topic</source>
        <extracomment>report.checklist.topic</extracomment>
        <translation>sujet</translation>
    </message>
    <message>
        <source>Which items of the field&apos;s guidelines this report answers, and which its author must. “Filled from the run” says where something stands, not that it is enough. This is a list to work through, never a score of quality. Topics are told in our words; the guidelines themselves are the authority.</source>
        <extracomment>report.checklist.use</extracomment>
        <translation>À quels points des guides du domaine ce rapport répond, et auxquels son auteur doit répondre. «&#xa0;Tiré de l’exécution&#xa0;» dit où se trouve quelque chose, non que cela suffit. C’est une liste à parcourir, jamais une note de qualité. Les sujets sont dits avec nos mots&#xa0;; les guides eux-mêmes font autorité.</translation>
    </message>
    <message>
        <source>the author must write; what differs: What was done differently</source>
        <extracomment>report.checklist.what_differs</extracomment>
        <translation>à écrire par l’auteur&#xa0;; ce qui diffère&#xa0;: Ce qui a été fait autrement</translation>
    </message>
    <message>
        <source>The part that these scores are of also chose which epoch of the training was kept: they are a little too good.</source>
        <extracomment>report.chose_itself</extracomment>
        <translation>La partie dont viennent ces scores a aussi choisi quelle époque de l’entraînement a été gardée&#xa0;: ils sont un peu trop bons.</translation>
    </message>
    <message>
        <source>class</source>
        <extracomment>report.class</extracomment>
        <translation>classe</translation>
    </message>
    <message>
        <source>The part that the scores are of also chose which epoch of each network was kept: all of them are a little too good.</source>
        <extracomment>report.compared.chose_itself</extracomment>
        <translation>La partie dont viennent les scores a aussi choisi quelle époque de chaque réseau a été gardée&#xa0;: tous sont un peu trop bons.</translation>
    </message>
    <message>
        <source>Nucleoscope · comparison with {run} · for research and teaching only, not for diagnosis</source>
        <extracomment>report.compared.footer</extracomment>
        <translation>Nucleoscope · comparaison avec {run} · pour la recherche et l’enseignement uniquement, pas pour le diagnostic</translation>
    </message>
    <message>
        <source>Not all networks were trained here: whether they have seen these nuclei is not known.</source>
        <extracomment>report.compared.imported</extracomment>
        <translation>Tous les réseaux n’ont pas été entraînés ici&#xa0;: on ne sait pas s’ils ont vu ces noyaux.</translation>
    </message>
    <message>
        <source>Does {others} tell {positive} from {negative} better than {first}, on the very same nuclei?</source>
        <extracomment>report.compared.question</extracomment>
        <translation>{others} distingue-t-il {positive} de {negative} mieux que {first}, sur exactement les mêmes noyaux&#xa0;?</translation>
    </message>
    <message>
        <source>Comparison with {run}</source>
        <extracomment>report.compared.title</extracomment>
        <translation>Comparaison avec {run}</translation>
    </message>
    <message>
        <source>Each network is taken from its best epoch and examined on its validation part, from which it did not learn.</source>
        <extracomment>report.compared.trained</extracomment>
        <translation>Chaque réseau est pris à sa meilleure époque et examiné sur sa partie de validation, dont il n’a rien appris.</translation>
    </message>
    <message>
        <source>computed on</source>
        <extracomment>report.computed_on</extracomment>
        <translation>calculé sur</translation>
    </message>
    <message>
        <source>Every threshold at once, nucleus by nucleus: AUROC {auroc}, average precision {precision}. The red dot is the threshold in use, {threshold}; the dotted lines are guessing.</source>
        <extracomment>report.curves</extracomment>
        <translation>Tous les seuils à la fois, noyau par noyau&#xa0;: AUROC {auroc}, précision moyenne {precision}. Le point rouge est le seuil utilisé, {threshold}&#xa0;; les lignes pointillées sont le hasard.</translation>
    </message>
    <message>
        <source>Every threshold at once, nucleus by nucleus. Dots: the threshold {threshold}; dotted grey: guessing. Where curves cross, neither network is the better one everywhere.</source>
        <extracomment>report.curves.of_runs</extracomment>
        <translation>Tous les seuils à la fois, noyau par noyau. Points&#xa0;: le seuil {threshold}&#xa0;; pointillé gris&#xa0;: le hasard. Là où des courbes se croisent, aucun réseau n’est partout le meilleur.</translation>
    </message>
    <message>
        <source>ROC curves and precision-recall curves of the runs.</source>
        <extracomment>report.curves.of_runs_shown</extracomment>
        <translation>Courbes ROC et courbes précision-rappel des exécutions.</translation>
    </message>
    <message>
        <source>ROC curve and precision-recall curve.</source>
        <extracomment>report.curves.shown</extracomment>
        <translation>Courbe ROC et courbe précision-rappel.</translation>
    </message>
    <message>
        <source>dataset</source>
        <extracomment>report.dataset</extracomment>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>report.difference</extracomment>
        <translation>différence</translation>
    </message>
    <message>
        <source>{low} to {high}, holds 0</source>
        <extracomment>report.difference.interval</extracomment>
        <translation>{low} à {high}, contient 0</translation>
    </message>
    <message>
        <source>Dots: the difference of each score; bars: its 95 % interval. Grey: holds 0, so that nothing may be concluded.</source>
        <extracomment>report.differences</extracomment>
        <translation>Points&#xa0;: la différence de chaque score&#xa0;; barres&#xa0;: son intervalle à 95&#xa0;%. Gris&#xa0;: contient 0, si bien que rien ne peut être conclu.</translation>
    </message>
    <message>
        <source>Differences of the scores with their intervals; the table has the numbers.</source>
        <extracomment>report.differences.shown</extracomment>
        <translation>Différences des scores avec leurs intervalles&#xa0;; le tableau donne les nombres.</translation>
    </message>
    <message>
        <source>Nuclei that one of the networks alone called rightly.</source>
        <extracomment>report.disputed</extracomment>
        <translation>Noyaux qu’un seul des réseaux a classés juste.</translation>
    </message>
    <message>
        <source>{class} of patient {patient}. First: {first}; other: {other}. {file}</source>
        <extracomment>report.disputed.nucleus</extracomment>
        <translation>{class} du patient {patient}. Premier&#xa0;: {first}&#xa0;; autre&#xa0;: {other}. {file}</translation>
    </message>
    <message>
        <source>{class}. First: {first}; other: {other}. {file}</source>
        <extracomment>report.disputed.nucleus</extracomment>
        <translation>{class}. Premier&#xa0;: {first}&#xa0;; autre&#xa0;: {other}. {file}</translation>
    </message>
    <message>
        <source>The pictures are not at the place that the run names; say where they are to have the nuclei shown about which the networks disagree.</source>
        <extracomment>report.disputed_away</extracomment>
        <translation>Les images ne sont pas à l’endroit que nomme l’exécution&#xa0;; indiquez où elles sont pour que soient montrés les noyaux sur lesquels les réseaux divergent.</translation>
    </message>
    <message>
        <source>The nuclei are drawn by the program. They are not real cells, and nothing follows for real ones.</source>
        <extracomment>report.drawn</extracomment>
        <translation>Les noyaux sont dessinés par le programme. Ce ne sont pas de vraies cellules, et rien n’en découle pour de vraies.</translation>
    </message>
    <message>
        <source>balanced classes</source>
        <extracomment>report.drawn.balanced_classes</extracomment>
        <translation>classes équilibrées</translation>
    </message>
    <message>
        <source>balanced subjects</source>
        <extracomment>report.drawn.balanced_subjects</extracomment>
        <translation>patients équilibrés</translation>
    </message>
    <message>
        <source>balanced within classes</source>
        <extracomment>report.drawn.balanced_within_classes</extracomment>
        <translation>équilibré au sein des classes</translation>
    </message>
    <message>
        <source>shuffled</source>
        <extracomment>report.drawn.shuffled</extracomment>
        <translation>mélangé</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>report.either</extracomment>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>report.epoch</extracomment>
        <translation>époque</translation>
    </message>
    <message>
        <source>{finished} of {planned}, batches of {batch}; epoch {epoch} was kept, by {metric}</source>
        <extracomment>report.epochs.words</extracomment>
        <translation>{finished} sur {planned}, lots de {batch}&#xa0;; l’époque {epoch} a été gardée, selon&#xa0;: {metric}</translation>
    </message>
    <message>
        <source>Examined on {who} (test part).</source>
        <extracomment>report.examined</extracomment>
        <translation>Examiné sur {who} (partie de test).</translation>
    </message>
    <message>
        <source>Examined on {who} (validation part).</source>
        <extracomment>report.examined</extracomment>
        <translation>Examiné sur {who} (partie de validation).</translation>
    </message>
    <message>
        <source>examined on</source>
        <extracomment>report.examined_on</extracomment>
        <translation>examiné sur</translation>
    </message>
    <message>
        <source>what it means</source>
        <extracomment>report.finding.how_bad</extracomment>
        <translation>ce que cela signifie</translation>
    </message>
    <message>
        <source>what</source>
        <extracomment>report.finding.what</extracomment>
        <translation>quoi</translation>
    </message>
    <message>
        <source>what to do</source>
        <extracomment>report.finding.what_to_do</extracomment>
        <translation>que faire</translation>
    </message>
    <message>
        <source>{name}, fingerprint {fingerprint}</source>
        <extracomment>report.fingerprint</extracomment>
        <translation>{name}, empreinte {fingerprint}</translation>
    </message>
    <message>
        <source>The first run is what the others are compared with. What each does without, and why: under Run by run.</source>
        <extracomment>report.first_run</extracomment>
        <translation>Les autres sont comparées à la première exécution. De quoi chacune se passe, et pourquoi&#xa0;: sous «&#xa0;Exécution par exécution&#xa0;».</translation>
    </message>
    <message>
        <source>Who learned and who examined. The scores of this report rest on the blue box.</source>
        <extracomment>report.flow</extracomment>
        <translation>Qui a appris et qui a examiné. Les scores de ce rapport reposent sur le cadre bleu.</translation>
    </message>
    <message>
        <source>Set aside, not opened</source>
        <extracomment>report.flow.aside</extracomment>
        <translation>Mis de côté, non ouvert</translation>
    </message>
    <message>
        <source>Set aside, not opened: {nuclei}.</source>
        <extracomment>report.flow.aside_told</extracomment>
        <translation>Mis de côté, non ouvert&#xa0;: {nuclei}.</translation>
    </message>
    <message>
        <source>{count} {class} of 1 patient</source>
        <extracomment>report.flow.class</extracomment>
        <translation>{count} {class} de 1 patient</translation>
    </message>
    <message>
        <source>{count} {class} of {patients} patients</source>
        <extracomment>report.flow.class</extracomment>
        <translation>{count} {class} de {patients} patients</translation>
    </message>
    <message>
        <source>Found: {files} {nuclei}.</source>
        <extracomment>report.flow.files_told</extracomment>
        <translation>Trouvé&#xa0;: {files} {nuclei}.</translation>
    </message>
    <message>
        <source>Found in {dataset}</source>
        <extracomment>report.flow.found_in</extracomment>
        <translation>Trouvé dans {dataset}</translation>
    </message>
    <message>
        <source>Found: {nuclei}.</source>
        <extracomment>report.flow.found_told</extracomment>
        <translation>Trouvé&#xa0;: {nuclei}.</translation>
    </message>
    <message>
        <source>of these in the run:</source>
        <extracomment>report.flow.in_the_run</extracomment>
        <translation>dont, dans l’exécution&#xa0;:</translation>
    </message>
    <message>
        <source>other undecodable ones: known at its end</source>
        <extracomment>report.flow.known_at_end</extracomment>
        <translation>autres indécodables&#xa0;: connus à sa fin</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>report.flow.learned</extracomment>
        <translation>Appris de</translation>
    </message>
    <message>
        <source>Learned from: {nuclei}.</source>
        <extracomment>report.flow.learned_told</extracomment>
        <translation>Appris de&#xa0;: {nuclei}.</translation>
    </message>
    <message>
        <source>files that could not be read, and images that a limit left out: not known</source>
        <extracomment>report.flow.not_known</extracomment>
        <translation>fichiers illisibles et images laissées de côté par une limite&#xa0;: non connu</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>report.flow.not_used</extracomment>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Not used: {what}.</source>
        <extracomment>report.flow.not_used_told</extracomment>
        <translation>Non utilisé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>report.flow.nothing</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Who learned and who examined. The scores rest on the blue box.</source>
        <extracomment>report.flow.of_runs</extracomment>
        <translation>Qui a appris et qui a examiné. Les scores reposent sur le cadre bleu.</translation>
    </message>
    <message>
        <source>Set aside, opened before</source>
        <extracomment>report.flow.opened</extracomment>
        <translation>Mis de côté, ouvert avant</translation>
    </message>
    <message>
        <source>Set aside, opened before: {nuclei}.</source>
        <extracomment>report.flow.opened_told</extracomment>
        <translation>Mis de côté, ouvert avant&#xa0;: {nuclei}.</translation>
    </message>
    <message>
        <source>Tested on</source>
        <extracomment>report.flow.tested</extracomment>
        <translation>Testé sur</translation>
    </message>
    <message>
        <source>Tested on: {nuclei}.</source>
        <extracomment>report.flow.tested_told</extracomment>
        <translation>Testé sur&#xa0;: {nuclei}.</translation>
    </message>
    <message>
        <source>Validated on</source>
        <extracomment>report.flow.validated</extracomment>
        <translation>Validé sur</translation>
    </message>
    <message>
        <source>Validated on: {nuclei}.</source>
        <extracomment>report.flow.validated_told</extracomment>
        <translation>Validé sur&#xa0;: {nuclei}.</translation>
    </message>
    <message>
        <source>Nucleoscope · {name} · for research and teaching only, not for diagnosis</source>
        <extracomment>report.footer</extracomment>
        <translation>Nucleoscope · {name} · pour la recherche et l’enseignement uniquement, pas pour le diagnostic</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>report.group</extracomment>
        <translation>groupe</translation>
    </message>
    <message>
        <source>difference, 95 % interval</source>
        <extracomment>report.group.difference</extracomment>
        <translation>différence, intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>right in it</source>
        <extracomment>report.group.inside</extracomment>
        <translation>juste dedans</translation>
    </message>
    <message>
        <source>Quarters of each class by itself, so that a class does not pass for a size. The difference is the share that is right in the group less the share elsewhere, in percentage points; below 0 the group is worse. Its interval is from drawing whole patients again and again; so many comparisons are corrected for (Benjamini and Hochberg, 5 %).</source>
        <extracomment>report.group.note</extracomment>
        <translation>Quarts de chaque classe prise à part, pour qu’une classe ne passe pas pour une taille. La différence est la part de justes dans le groupe moins la part ailleurs, en points de pourcentage&#xa0;; sous 0, le groupe est moins bon. Son intervalle vient de tirages répétés de patients entiers&#xa0;; un si grand nombre de comparaisons est corrigé (Benjamini et Hochberg, 5&#xa0;%).</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>report.group.of</extracomment>
        <translation>classe</translation>
    </message>
    <message>
        <source>right elsewhere</source>
        <extracomment>report.group.outside</extracomment>
        <translation>juste ailleurs</translation>
    </message>
    <message>
        <source>patients worse in it</source>
        <extracomment>report.group.patients</extracomment>
        <translation>patients moins bons dedans</translation>
    </message>
    <message>
        <source>linear to the classes</source>
        <extracomment>report.head.classes</extracomment>
        <translation>linéaire vers les classes</translation>
    </message>
    <message>
        <source>dropout {share}</source>
        <extracomment>report.head.dropout</extracomment>
        <translation>dropout {share}</translation>
    </message>
    <message>
        <source>linear to {outputs}</source>
        <extracomment>report.head.linear</extracomment>
        <translation>linéaire vers {outputs}</translation>
    </message>
    <message>
        <source>in truth</source>
        <extracomment>report.in_truth</extracomment>
        <translation>en vérité</translation>
    </message>
    <message>
        <source>centre of {crop} pixels, brought to {size} × {size}</source>
        <extracomment>report.input.crop</extracomment>
        <translation>centre de {crop} pixels, ramené à {size} × {size}</translation>
    </message>
    <message>
        <source>whole picture, brought to {size} × {size}</source>
        <extracomment>report.input.whole</extracomment>
        <translation>image entière, ramenée à {size} × {size}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>report.interval</extracomment>
        <translation>intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>report.interval.from_to</extracomment>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, from drawing nuclei again and again, as if each were of another person: they are too narrow.</source>
        <extracomment>report.intervals_of_nuclei</extracomment>
        <translation>Entre parenthèses&#xa0;: intervalles à 95&#xa0;%, par tirages répétés de noyaux, comme si chacun était d’une autre personne&#xa0;: ils sont trop étroits.</translation>
    </message>
    <message>
        <source>From drawing nuclei again and again, as if each were of another person: the intervals are too narrow.</source>
        <extracomment>report.intervals_too_narrow</extracomment>
        <translation>Par tirages répétés de noyaux, comme si chacun était d’une autre personne&#xa0;: les intervalles sont trop étroits.</translation>
    </message>
    <message>
        <source>These scores were made with a leak.</source>
        <extracomment>report.leak</extracomment>
        <translation>Ces scores ont été faits avec une fuite.</translation>
    </message>
    <message>
        <source>The scores of {runs} were made with a leak.</source>
        <extracomment>report.leak_of</extracomment>
        <translation>Les scores de {runs} ont été obtenus avec une fuite.</translation>
    </message>
    <message>
        <source>The scores of this run were made with a leak.</source>
        <extracomment>report.leak_of_this</extracomment>
        <translation>Les scores de cette exécution ont été obtenus avec une fuite.</translation>
    </message>
    <message>
        <source>learned from</source>
        <extracomment>report.learned_from</extracomment>
        <translation>appris de</translation>
    </message>
    <message>
        <source>How it learned.</source>
        <extracomment>report.learning</extracomment>
        <translation>Comment il a appris.</translation>
    </message>
    <message>
        <source>Loss and balanced accuracy of training and validation over {count} epoch.</source>
        <extracomment>report.learning</extracomment>
        <translation>Perte et exactitude équilibrée de l’entraînement et de la validation sur {count} époque.</translation>
    </message>
    <message>
        <source>Loss and balanced accuracy of training and validation over {count} epochs.</source>
        <extracomment>report.learning</extracomment>
        <translation>Perte et exactitude équilibrée de l’entraînement et de la validation sur {count} époques.</translation>
    </message>
    <message>
        <source>How they learned: scores of the validation part after each epoch. Dots: the epochs that were kept.</source>
        <extracomment>report.learning.of_runs</extracomment>
        <translation>Comment ils ont appris&#xa0;: scores de la partie de validation après chaque époque. Points&#xa0;: les époques gardées.</translation>
    </message>
    <message>
        <source>Loss and balanced accuracy of the validation part over the epochs, of each run.</source>
        <extracomment>report.learning.of_runs_shown</extracomment>
        <translation>Perte et exactitude équilibrée de la partie de validation au fil des époques, pour chaque exécution.</translation>
    </message>
    <message>
        <source>training, as it ran (changed pictures)</source>
        <extracomment>report.learning.training</extracomment>
        <translation>entraînement, tel quel (images modifiées)</translation>
    </message>
    <message>
        <source>validation part; dot: the epoch that was kept</source>
        <extracomment>report.learning.validation</extracomment>
        <translation>partie de validation&#xa0;; point&#xa0;: l’époque gardée</translation>
    </message>
    <message>
        <source>{run}: expected calibration error {error}, Brier score {brier}</source>
        <extracomment>report.legend.calibration</extracomment>
        <translation>{run}&#xa0;: erreur d’étalonnage attendue {error}, score de Brier {brier}</translation>
    </message>
    <message>
        <source>{run}: AUROC {auroc}, average precision {precision}</source>
        <extracomment>report.legend.curves</extracomment>
        <translation>{run}&#xa0;: AUROC {auroc}, précision moyenne {precision}</translation>
    </message>
    <message>
        <source>{run}: epoch {epoch} of {epochs} was kept</source>
        <extracomment>report.legend.learning</extracomment>
        <translation>{run}&#xa0;: époque {epoch} sur {epochs} gardée</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <extracomment>report.less_than</extracomment>
        <translation>moins de {value}</translation>
    </message>
    <message>
        <source>What one may conclude</source>
        <extracomment>report.lesson.conclusion</extracomment>
        <translation>Ce qu’on peut conclure</translation>
    </message>
    <message>
        <source>what is done</source>
        <extracomment>report.lesson.done</extracomment>
        <translation>ce qui est fait</translation>
    </message>
    <message>
        <source>The nuclei are drawn by the program. They are not real cells: what is shown here is how a mistake works, not how large it is elsewhere.</source>
        <extracomment>report.lesson.drawn</extracomment>
        <translation>Les noyaux sont dessinés par le programme. Ce ne sont pas de vraies cellules&#xa0;: ce qui est montré ici, c’est comment une erreur agit, non son ampleur ailleurs.</translation>
    </message>
    <message>
        <source>none: weights drawn anew</source>
        <extracomment>report.lesson.drawn_anew</extracomment>
        <translation>aucune&#xa0;: poids tirés à nouveau</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>report.lesson.finished_at</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>After the last epoch of each.</source>
        <extracomment>report.lesson.last_epoch</extracomment>
        <translation>Après la dernière époque de chacun.</translation>
    </message>
    <message>
        <source>nuclei measured</source>
        <extracomment>report.lesson.measured</extracomment>
        <translation>noyaux mesurés</translation>
    </message>
    <message>
        <source>Measured on images from which the network did not learn.</source>
        <extracomment>report.lesson.measured_on</extracomment>
        <translation>Mesuré sur des images dont le réseau n’a rien appris.</translation>
    </message>
    <message>
        <source>Measured on the last pass of the training itself.</source>
        <extracomment>report.lesson.measured_on</extracomment>
        <translation>Mesuré au dernier passage de l’entraînement lui-même.</translation>
    </message>
    <message>
        <source>lesson</source>
        <extracomment>report.lesson.name</extracomment>
        <translation>leçon</translation>
    </message>
    <message>
        <source>networks trained</source>
        <extracomment>report.lesson.networks</extracomment>
        <translation>réseaux entraînés</translation>
    </message>
    <message>
        <source>Nothing was predicted before the trainings began.</source>
        <extracomment>report.lesson.not_predicted</extracomment>
        <translation>Rien n’a été prédit avant le début des entraînements.</translation>
    </message>
    <message>
        <source>All numbers</source>
        <extracomment>report.lesson.numbers</extracomment>
        <translation>Tous les nombres</translation>
    </message>
    <message>
        <source>Predicted was: “{prediction}”.</source>
        <extracomment>report.lesson.predicted</extracomment>
        <translation>La prédiction était&#xa0;: «&#xa0;{prediction}&#xa0;».</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>report.lesson.predicted_at</extracomment>
        <translation>prédit</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <extracomment>report.lesson.seconds</extracomment>
        <translation>secondes d’entraînement</translation>
    </message>
    <message>
        <source>Dots: what was measured. Lines: 95 % intervals over patients.</source>
        <extracomment>report.lesson.shares</extracomment>
        <translation>Points&#xa0;: ce qui a été mesuré. Traits&#xa0;: intervalles à 95&#xa0;% sur les patients.</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>report.lesson.sides</extracomment>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Other thresholds, other mixes of classes</source>
        <extracomment>report.lesson.thresholds</extracomment>
        <translation>Autres seuils, autres mélanges de classes</translation>
    </message>
    <message>
        <source>Lesson: {lesson}</source>
        <extracomment>report.lesson.title</extracomment>
        <translation>Leçon&#xa0;: {lesson}</translation>
    </message>
    <message>
        <source>training loss</source>
        <extracomment>report.lesson.training_loss</extracomment>
        <translation>perte d’entraînement</translation>
    </message>
    <message>
        <source>The trainings</source>
        <extracomment>report.lesson.trainings</extracomment>
        <translation>Les entraînements</translation>
    </message>
    <message>
        <source>validation loss</source>
        <extracomment>report.lesson.validation_loss</extracomment>
        <translation>perte de validation</translation>
    </message>
    <message>
        <source>Of {runs}: {caution}</source>
        <extracomment>report.limit_of</extracomment>
        <translation>De {runs}&#xa0;: {caution}</translation>
    </message>
    <message>
        <source>labels smoothed by {amount}</source>
        <extracomment>report.loss.smoothed</extracomment>
        <translation>étiquettes lissées de {amount}</translation>
    </message>
    <message>
        <source>on top of a softmax (a known mistake)</source>
        <extracomment>report.loss.softmax</extracomment>
        <translation>par-dessus un softmax (une erreur connue)</translation>
    </message>
    <message>
        <source>rarer classes weigh more</source>
        <extracomment>report.loss.weights</extracomment>
        <translation>les classes plus rares pèsent plus</translation>
    </message>
    <message>
        <source>loss (less is better)</source>
        <extracomment>report.loss_less</extracomment>
        <translation>perte (moins, c’est mieux)</translation>
    </message>
    <message>
        <source>How the nuclei of the test part were called. Percent: of the true class.</source>
        <extracomment>report.matrix</extracomment>
        <translation>Comment les noyaux de la partie de test ont été classés. Pourcentage&#xa0;: de la vraie classe.</translation>
    </message>
    <message>
        <source>How the nuclei of the validation part were called. Percent: of the true class.</source>
        <extracomment>report.matrix</extracomment>
        <translation>Comment les noyaux de la partie de validation ont été classés. Pourcentage&#xa0;: de la vraie classe.</translation>
    </message>
    <message>
        <source>{count} {truth} nuclei were called {called}.</source>
        <extracomment>report.matrix.cell</extracomment>
        <translation>{count} noyaux {truth} ont été classés {called}.</translation>
    </message>
    <message>
        <source>If both erred equally often, so uneven a division would come about with a probability of {probability} (McNemar&apos;s exact test); it takes the nuclei of one patient for independent, and so says “different” too readily. The intervals below do not.</source>
        <extracomment>report.mcnemar</extracomment>
        <translation>Si les deux se trompaient aussi souvent, un partage aussi inégal surviendrait avec une probabilité de {probability} (test exact de McNemar)&#xa0;; celui-ci tient les noyaux d’un même patient pour indépendants, et dit donc trop volontiers «&#xa0;différents&#xa0;». Les intervalles ci-dessous ne le font pas.</translation>
    </message>
    <message>
        <source>mean probability of {class}</source>
        <extracomment>report.mean_probability</extracomment>
        <translation>probabilité moyenne de {class}</translation>
    </message>
    <message>
        <source>{truth}, called {called}; P({positive}) {probability}. {file}</source>
        <extracomment>report.mistake</extracomment>
        <translation>{truth}, classé {called}&#xa0;; P({positive}) {probability}. {file}</translation>
    </message>
    <message>
        <source>{truth}, called {called}; P({positive}) {probability}; patient {patient}. {file}</source>
        <extracomment>report.mistake</extracomment>
        <translation>{truth}, classé {called}&#xa0;; P({positive}) {probability}&#xa0;; patient {patient}. {file}</translation>
    </message>
    <message>
        <source>The pictures are not at the place that the run names; say where they are to have the mistakes shown.</source>
        <extracomment>report.mistakes_away</extracomment>
        <translation>Les images ne sont pas à l’endroit que nomme l’exécution&#xa0;; indiquez où elles sont pour que les erreurs soient montrées.</translation>
    </message>
    <message>
        <source>Those of which the network was surest, {most} of a patient at most.</source>
        <extracomment>report.mistakes_chosen</extracomment>
        <translation>Celles dont le réseau était le plus sûr, {most} par patient au plus.</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters</source>
        <extracomment>report.network.imported</extracomment>
        <translation>{network}, {parameters} paramètres</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters, {trained} of them trained</source>
        <extracomment>report.network.words</extracomment>
        <translation>{network}, {parameters} paramètres, dont {trained} entraînés</translation>
    </message>
    <message>
        <source>“{first}” and “{other}” were right about the very same nuclei.</source>
        <extracomment>report.no_disagreement</extracomment>
        <translation>«&#xa0;{first}&#xa0;» et «&#xa0;{other}&#xa0;» ont eu raison pour exactement les mêmes noyaux.</translation>
    </message>
    <message>
        <source>There is nothing to report of the run {run} yet: none of its epochs was finished.</source>
        <extracomment>report.no_epoch</extracomment>
        <translation>Il n’y a encore rien à rapporter de l’exécution {run}&#xa0;: aucune de ses époques n’a été terminée.</translation>
    </message>
    <message>
        <source>The audit of the split found nothing that was left open.</source>
        <extracomment>report.no_findings</extracomment>
        <translation>L’audit de la répartition n’a rien trouvé qui soit resté ouvert.</translation>
    </message>
    <message>
        <source>This run is older than the record of findings; audit its dataset and split anew.</source>
        <extracomment>report.no_findings</extracomment>
        <translation>Cette exécution est antérieure à la consignation des constats&#xa0;; auditez à nouveau son jeu de données et sa répartition.</translation>
    </message>
    <message>
        <source>The program does not speak “{language}”. It speaks {languages}.</source>
        <extracomment>report.no_language</extracomment>
        <translation>Le programme ne parle pas «&#xa0;{language}&#xa0;». Il parle {languages}.</translation>
    </message>
    <message>
        <source>There is none to show.</source>
        <extracomment>report.no_mistakes</extracomment>
        <translation>Il n’y en a aucune à montrer.</translation>
    </message>
    <message>
        <source>No test part of these runs has been opened.</source>
        <extracomment>report.no_openings</extracomment>
        <translation>Aucune partie de test de ces exécutions n’a été ouverte.</translation>
    </message>
    <message>
        <source>It has no predictions yet.</source>
        <extracomment>report.no_predictions</extracomment>
        <translation>Elle n’a pas encore de prédictions.</translation>
    </message>
    <message>
        <source>Drawn again and again, these patients show no spread; that is no certainty, and says little of others.</source>
        <extracomment>report.no_spread</extracomment>
        <translation>Tirés encore et encore, ces patients ne montrent aucune dispersion&#xa0;; ce n’est pas une certitude, et cela dit peu des autres.</translation>
    </message>
    <message>
        <source>No test part was set aside.</source>
        <extracomment>report.no_test_part</extracomment>
        <translation>Aucune partie de test n’a été mise de côté.</translation>
    </message>
    <message>
        <source>Nobody could look for them.</source>
        <extracomment>report.no_weak_groups</extracomment>
        <translation>Personne n’a pu les chercher.</translation>
    </message>
    <message>
        <source>No two of these runs examined the same nuclei: what they said is not drawn into the same axes.</source>
        <extracomment>report.not_beside</extracomment>
        <translation>Il n’y a pas deux de ces exécutions qui aient examiné les mêmes noyaux&#xa0;: ce qu’elles ont dit n’est pas tracé dans les mêmes axes.</translation>
    </message>
    <message>
        <source>For research and teaching only, not for diagnosis. Nothing in this report is advice about a patient.</source>
        <extracomment>report.not_for_diagnosis</extracomment>
        <translation>Pour la recherche et l’enseignement uniquement, pas pour le diagnostic. Rien dans ce rapport n’est un conseil au sujet d’un patient.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>report.not_recorded</extracomment>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>Nothing may be concluded.</source>
        <extracomment>report.nothing_concluded</extracomment>
        <translation>Rien ne peut être conclu.</translation>
    </message>
    <message>
        <source>{count} nuclei of {patients} patients</source>
        <extracomment>report.nuclei_of_patients</extracomment>
        <translation>{count} noyaux de {patients} patients</translation>
    </message>
    <message>
        <source>All nuclei come from one collection ({dataset}). Other microscopes, stains, laboratories and diseases were not examined.</source>
        <extracomment>report.one_collection</extracomment>
        <translation>Tous les noyaux viennent d’une seule collection ({dataset}). D’autres microscopes, colorations, laboratoires et maladies n’ont pas été examinés.</translation>
    </message>
    <message>
        <source>one view</source>
        <extracomment>report.one_view</extracomment>
        <translation>une vue</translation>
    </message>
    <message>
        <source>Only those that can be compared with the first are drawn.</source>
        <extracomment>report.only_comparable</extracomment>
        <translation>Seules celles qui peuvent être comparées à la première sont tracées.</translation>
    </message>
    <message>
        <source>only the first right</source>
        <extracomment>report.only_first_right</extracomment>
        <translation>seul le premier juste</translation>
    </message>
    <message>
        <source>only the other right</source>
        <extracomment>report.only_other_right</extracomment>
        <translation>seul l’autre juste</translation>
    </message>
    <message>
        <source>A network that is chosen after such a look has been chosen by the test part, too: its score there is then no longer one of nuclei that nobody had seen.</source>
        <extracomment>report.opened_and_chosen</extracomment>
        <translation>Un réseau choisi après un tel regard a été choisi aussi par la partie de test&#xa0;: son score y n’est alors plus celui de noyaux que personne n’avait vus.</translation>
    </message>
    <message>
        <source>The test part was opened {count} times. Each look after which something was changed makes it less of a test.</source>
        <extracomment>report.opened_often</extracomment>
        <translation>La partie de test a été ouverte {count} fois. Chaque regard après lequel quelque chose a été changé en fait moins un test.</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>report.opening.when</extracomment>
        <translation>quand</translation>
    </message>
    <message>
        <source>{optimiser}, learning rate {rate}, weight decay {decay}, schedule {schedule}</source>
        <extracomment>report.optimiser.words</extracomment>
        <translation>{optimiser}, taux d’apprentissage {rate}, dégradation des poids {decay}, programme {schedule}</translation>
    </message>
    <message>
        <source>Besides the scores of the first page, nucleus by nucleus: accuracy {accuracy}, weighted F1 {f1}, loss {loss} nats.</source>
        <extracomment>report.other_scores</extracomment>
        <translation>Outre les scores de la première page, noyau par noyau&#xa0;: exactitude {accuracy}, F1 pondéré {f1}, perte {loss} nats.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>report.part.calibration</extracomment>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>report.part.calls</extracomment>
        <translation>Classements</translation>
    </message>
    <message>
        <source>Data and split</source>
        <extracomment>report.part.data</extracomment>
        <translation>Données et répartition</translation>
    </message>
    <message>
        <source>Findings left open</source>
        <extracomment>report.part.findings</extracomment>
        <translation>Constats restés ouverts</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>report.part.learning</extracomment>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>report.part.network</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Openings of the test part</source>
        <extracomment>report.part.openings</extracomment>
        <translation>Ouvertures de la partie de test</translation>
    </message>
    <message>
        <source>Openings of the test parts</source>
        <extracomment>report.part.openings_of_runs</extracomment>
        <translation>Ouvertures des parties de test</translation>
    </message>
    <message>
        <source>Patient by patient</source>
        <extracomment>report.part.patients</extracomment>
        <translation>Patient par patient</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>report.part.recipe</extracomment>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <extracomment>report.part.thresholds</extracomment>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Weak groups</source>
        <extracomment>report.part.weak_groups</extracomment>
        <translation>Groupes faibles</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>report.patient</extracomment>
        <translation>patient</translation>
    </message>
    <message>
        <source>patients: balanced accuracy</source>
        <extracomment>report.patients_balanced</extracomment>
        <translation>patients&#xa0;: exactitude équilibrée</translation>
    </message>
    <message>
        <source>{low} to {high} points</source>
        <extracomment>report.points</extracomment>
        <translation>{low} à {high} points</translation>
    </message>
    <message>
        <source>PPV: of the nuclei called {class}, the share that is {class}; here, and where 10 % or 1 % of all nuclei were. The two lower thresholds were chosen on the very nuclei that they are judged by.</source>
        <extracomment>report.ppv</extracomment>
        <translation>VPP&#xa0;: parmi les noyaux classés {class}, la part qui est {class}&#xa0;; ici, et si 10&#xa0;% ou 1&#xa0;% de tous les noyaux l’étaient. Les deux seuils du bas ont été choisis sur les noyaux mêmes qui servent à les juger.</translation>
    </message>
    <message>
        <source>PPV here</source>
        <extracomment>report.ppv_here</extracomment>
        <translation>VPP ici</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>report.program</extracomment>
        <translation>programme</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen other nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.by_image</extracomment>
        <translation>Un ordinateur peut-il distinguer {positive} de {negative} à partir de noyaux isolés de patients dont il a vu d’autres noyaux, après avoir appris de {learned}&#xa0;?</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen other nuclei?</source>
        <extracomment>report.question.by_image</extracomment>
        <translation>Un ordinateur peut-il distinguer {positive} de {negative} à partir de noyaux isolés de patients dont il a vu d’autres noyaux&#xa0;?</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never seen, after it has learned from {learned}?</source>
        <extracomment>report.question.by_patient</extracomment>
        <translation>Un ordinateur peut-il distinguer {positive} de {negative} à partir de noyaux isolés de patients qu’il n’a jamais vus, après avoir appris de {learned}&#xa0;?</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never seen?</source>
        <extracomment>report.question.by_patient</extracomment>
        <translation>Un ordinateur peut-il distinguer {positive} de {negative} à partir de noyaux isolés de patients qu’il n’a jamais vus&#xa0;?</translation>
    </message>
    <message>
        <source>That is easier than new patients, who are not examined here.</source>
        <extracomment>report.question.easier</extracomment>
        <translation>C’est plus facile qu’avec de nouveaux patients, qui ne sont pas examinés ici.</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.unknown</extracomment>
        <translation>Un ordinateur peut-il distinguer {positive} de {negative} à partir de noyaux isolés, après avoir appris de {learned}&#xa0;?</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei?</source>
        <extracomment>report.question.unknown</extracomment>
        <translation>Un ordinateur peut-il distinguer {positive} de {negative} à partir de noyaux isolés&#xa0;?</translation>
    </message>
    <message>
        <source>Whose nuclei they are is not known: the same people may stand on both sides, which makes the task easier than it would be for new patients.</source>
        <extracomment>report.question.unknown_patients</extracomment>
        <translation>On ne sait pas à qui sont les noyaux&#xa0;: les mêmes personnes peuvent se trouver des deux côtés, ce qui rend la tâche plus facile qu’avec de nouveaux patients.</translation>
    </message>
    <message>
        <source>With other patients of the same kind, the share of nuclei called rightly (the mean over the classes) may well lie between {low} and {high}.</source>
        <extracomment>report.range</extracomment>
        <translation>Avec d’autres patients du même genre, la part de noyaux classés juste (la moyenne sur les classes) peut bien se situer entre {low} et {high}.</translation>
    </message>
    <message>
        <source>came as</source>
        <extracomment>report.recipe.came_as</extracomment>
        <translation>venu du fichier</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>report.recipe.drawn</extracomment>
        <translation>tirage</translation>
    </message>
    <message>
        <source>epochs</source>
        <extracomment>report.recipe.epochs</extracomment>
        <translation>époques</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>report.recipe.head</extracomment>
        <translation>tête</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>report.recipe.input</extracomment>
        <translation>entrée</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>report.recipe.loss</extracomment>
        <translation>perte</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>report.recipe.network</extracomment>
        <translation>réseau</translation>
    </message>
    <message>
        <source>optimiser</source>
        <extracomment>report.recipe.optimiser</extracomment>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>pictures while learning</source>
        <extracomment>report.recipe.pictures</extracomment>
        <translation>images pendant l’apprentissage</translation>
    </message>
    <message>
        <source>prediction</source>
        <extracomment>report.recipe.prediction</extracomment>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>random weights</source>
        <extracomment>report.recipe.random</extracomment>
        <translation>poids aléatoires</translation>
    </message>
    <message>
        <source>started from</source>
        <extracomment>report.recipe.started_from</extracomment>
        <translation>parti de</translation>
    </message>
    <message>
        <source>{finished}; epoch {epoch} was kept</source>
        <extracomment>report.record.epochs</extracomment>
        <translation>{finished}&#xa0;; l’époque {epoch} a été gardée</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>report.record.imported</extracomment>
        <translation>importé</translation>
    </message>
    <message>
        <source>none was set aside</source>
        <extracomment>report.record.no_test_part</extracomment>
        <translation>aucune n’a été mise de côté</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>report.record.recipe</extracomment>
        <translation>recette</translation>
    </message>
    <message>
        <source>remark</source>
        <extracomment>report.record.remark</extracomment>
        <translation>remarque</translation>
    </message>
    <message>
        <source>test part</source>
        <extracomment>report.record.test_part</extracomment>
        <translation>partie de test</translation>
    </message>
    <message>
        <source>trained</source>
        <extracomment>report.record.trained</extracomment>
        <translation>entraîné</translation>
    </message>
    <message>
        <source>set aside, never opened</source>
        <extracomment>report.record.unopened</extracomment>
        <translation>mise de côté, jamais ouverte</translation>
    </message>
    <message>
        <source>{threshold}; from there to {upper} left to a person</source>
        <extracomment>report.refer_band</extracomment>
        <translation>{threshold}&#xa0;; de là à {upper}, laissé à un humain</translation>
    </message>
    <message>
        <source>Only {first} was right about {only_first}, only {other} about {only_other}.</source>
        <extracomment>report.right_alone</extracomment>
        <translation>Seul {first} a eu raison pour {only_first}, seul {other} pour {only_other}.</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>report.rightly</extracomment>
        <translation>juste</translation>
    </message>
    <message>
        <source>AUROC: ranking; 0.5 is guessing</source>
        <extracomment>report.row.auroc</extracomment>
        <translation>AUROC&#xa0;: classement&#xa0;; 0,5 est le hasard</translation>
    </message>
    <message>
        <source>balanced accuracy: mean over the classes</source>
        <extracomment>report.row.balanced_accuracy</extracomment>
        <translation>exactitude équilibrée&#xa0;: moyenne sur les classes</translation>
    </message>
    <message>
        <source>sensitivity: share of {class} that is found</source>
        <extracomment>report.row.sensitivity</extracomment>
        <translation>sensibilité&#xa0;: part de {class} qui est trouvée</translation>
    </message>
    <message>
        <source>specificity: share of {class} that is left alone</source>
        <extracomment>report.row.specificity</extracomment>
        <translation>spécificité&#xa0;: part de {class} laissée tranquille</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>report.run</extracomment>
        <translation>exécution</translation>
    </message>
    <message>
        <source>{run}, seed {seed}</source>
        <extracomment>report.run_and_seed</extracomment>
        <translation>{run}, graine {seed}</translation>
    </message>
    <message>
        <source>It found and used the very same nuclei, as drawn above.</source>
        <extracomment>report.same_nuclei</extracomment>
        <translation>Elle a trouvé et utilisé exactement les mêmes noyaux, comme dessiné plus haut.</translation>
    </message>
    <message>
        <source>Nothing that is recorded: recipes, data and split are the same.</source>
        <extracomment>report.same_settings</extracomment>
        <translation>Rien qui soit consigné&#xa0;: recettes, données et répartition sont les mêmes.</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>report.schedule.constant</extracomment>
        <translation>constant</translation>
    </message>
    <message>
        <source>cosine</source>
        <extracomment>report.schedule.cosine</extracomment>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>one cycle</source>
        <extracomment>report.schedule.one_cycle</extracomment>
        <translation>un cycle</translation>
    </message>
    <message>
        <source>plateau</source>
        <extracomment>report.schedule.plateau</extracomment>
        <translation>plateau</translation>
    </message>
    <message>
        <source>Nucleus by nucleus. In brackets: 95 % intervals of each run by itself, as if each nucleus were of another person: too narrow.</source>
        <extracomment>report.scores_of_nuclei</extracomment>
        <translation>Noyau par noyau. Entre parenthèses&#xa0;: intervalles à 95&#xa0;% de chaque exécution prise à part, comme si chaque noyau était d’une autre personne&#xa0;: trop étroits.</translation>
    </message>
    <message>
        <source>Nucleus by nucleus; the last column patient by patient, by the mean over the nuclei. In brackets: 95 % intervals of each run by itself. That two of them overlap says nothing about the difference: that has an interval of its own, below.</source>
        <extracomment>report.scores_of_runs</extracomment>
        <translation>Noyau par noyau&#xa0;; la dernière colonne patient par patient, par la moyenne sur les noyaux. Entre parenthèses&#xa0;: intervalles à 95&#xa0;% de chaque exécution prise à part. Que deux d’entre eux se recouvrent ne dit rien de la différence&#xa0;: elle a son propre intervalle, plus bas.</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>report.seed</extracomment>
        <translation>graine</translation>
    </message>
    <message>
        <source>setting</source>
        <extracomment>report.setting</extracomment>
        <translation>réglage</translation>
    </message>
    <message>
        <source>More than one thing differs: which of them made a difference, this comparison cannot tell.</source>
        <extracomment>report.several_settings</extracomment>
        <translation>Plus d’une chose diffère&#xa0;: laquelle a fait la différence, cette comparaison ne peut le dire.</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>report.severity.note</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>serious</source>
        <extracomment>report.severity.serious</extracomment>
        <translation>grave</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>report.severity.warning</extracomment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>share right</source>
        <extracomment>report.share_right</extracomment>
        <translation>part de justes</translation>
    </message>
    <message>
        <source>Of {count} {class} nuclei, {right} ({share}) were called {class}.</source>
        <extracomment>report.side</extracomment>
        <translation>Sur {count} noyaux {class}, {right} ({share}) ont été classés {class}.</translation>
    </message>
    <message>
        <source>size and shape alone</source>
        <extracomment>report.silhouette</extracomment>
        <translation>taille et forme seules</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <extracomment>report.so_many_of</extracomment>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>*: drawn again, these patients show no spread; with so few of them that is no certainty.</source>
        <extracomment>report.starred</extracomment>
        <translation>*&#xa0;: tirés encore et encore, ces patients ne montrent aucune dispersion&#xa0;; avec si peu d’entre eux, ce n’est pas une certitude.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>report.state.cancelled</extracomment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>report.state.completed</extracomment>
        <translation>achevé</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>report.state.failed</extracomment>
        <translation>échouée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>report.state.interrupted</extracomment>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>report.state.running</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>report.state.stopped_early</extracomment>
        <translation>arrêtée tôt</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <extracomment>report.stopped</extracomment>
        <translation>Le rapport a été arrêté.</translation>
    </message>
    <message>
        <source>{dataset} · {recipe} · trained {date} · {program}</source>
        <extracomment>report.subtitle</extracomment>
        <translation>{dataset} · {recipe} · entraîné le {date} · {program}</translation>
    </message>
    <message>
        <source>{dataset} · {recipe} · imported {date} · {program}</source>
        <extracomment>report.subtitle.imported</extracomment>
        <translation>{dataset} · {recipe} · importé le {date} · {program}</translation>
    </message>
    <message>
        <source>The network is less sure than its hits warrant: on the validation part, dividing the logits by {value} (temperature) would bring the loss from {before} to {after}. The probabilities of this report are as they came.</source>
        <extracomment>report.temperature</extracomment>
        <translation>Le réseau est moins sûr que ses réussites ne le justifient&#xa0;: sur la partie de validation, diviser les logits par {value} (température) ferait passer la perte de {before} à {after}. Les probabilités de ce rapport sont telles qu’elles sont venues.</translation>
    </message>
    <message>
        <source>The network is surer than its hits warrant: on the validation part, dividing the logits by {value} (temperature) would bring the loss from {before} to {after}. The probabilities of this report are as they came.</source>
        <extracomment>report.temperature</extracomment>
        <translation>Le réseau est plus sûr que ses réussites ne le justifient&#xa0;: sur la partie de validation, diviser les logits par {value} (température) ferait passer la perte de {before} à {after}. Les probabilités de ce rapport sont telles qu’elles sont venues.</translation>
    </message>
    <message>
        <source>{nuclei}, never opened</source>
        <extracomment>report.test.never_opened</extracomment>
        <translation>{nuclei}, jamais ouverte</translation>
    </message>
    <message>
        <source>{nuclei}, opened {count} time</source>
        <extracomment>comparison_pages</extracomment>
        <translation>{nuclei}, ouverte {count} fois</translation>
    </message>
    <message>
        <source>{nuclei}, opened {count} times</source>
        <extracomment>comparison_pages</extracomment>
        <translation>{nuclei}, ouverte {count} fois</translation>
    </message>
    <message>
        <source>A test part was set aside and was opened, last on {date} for the network of epoch {opened}; then the training went on. The network of this report, of epoch {epoch}, was not examined on it, and what was changed after that look makes it less of a test.</source>
        <extracomment>report.test_opened_before</extracomment>
        <translation>Une partie de test a été mise de côté et ouverte, en dernier le {date} pour le réseau de l’époque {opened}&#xa0;; puis l’entraînement a continué. Le réseau de ce rapport, de l’époque {epoch}, n’a pas été examiné sur elle, et ce qui a été changé après ce regard en fait moins un test.</translation>
    </message>
    <message>
        <source>A test part was set aside and has not been opened.</source>
        <extracomment>report.test_unopened</extracomment>
        <translation>Une partie de test a été mise de côté et n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>the first</source>
        <extracomment>report.the_first</extracomment>
        <translation>le premier</translation>
    </message>
    <message>
        <source>the other network</source>
        <extracomment>report.the_other_network</extracomment>
        <translation>l’autre réseau</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>report.threshold</extracomment>
        <translation>seuil</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>report.threshold.in_use</extracomment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>finds 95 %</source>
        <extracomment>report.threshold.sensitive</extracomment>
        <translation>trouve 95&#xa0;%</translation>
    </message>
    <message>
        <source>greatest sensitivity + specificity</source>
        <extracomment>report.threshold.youden</extracomment>
        <translation>plus grande somme sensibilité + spécificité</translation>
    </message>
    <message>
        <source>Report of the network “{run}”</source>
        <extracomment>report.title</extracomment>
        <translation>Rapport sur le réseau «&#xa0;{run}&#xa0;»</translation>
    </message>
    <message>
        <source>Report of the training “{run}”</source>
        <extracomment>report.title</extracomment>
        <translation>Rapport sur l’entraînement «&#xa0;{run}&#xa0;»</translation>
    </message>
    <message>
        <source>from {begun}, {state}</source>
        <extracomment>report.trained_from</extracomment>
        <translation>depuis {begun}, {state}</translation>
    </message>
    <message>
        <source>{begun} to {finished}, {state}</source>
        <extracomment>report.trained_from_to</extracomment>
        <translation>{begun} à {finished}, {state}</translation>
    </message>
    <message>
        <source>{first} and {other}</source>
        <extracomment>report.two_runs</extracomment>
        <translation>{first} et {other}</translation>
    </message>
    <message>
        <source>mean over {views} turned and mirrored views</source>
        <extracomment>report.views</extracomment>
        <translation>moyenne de {views} vues tournées et en miroir</translation>
    </message>
    <message>
        <source>{views}, weights averaged over the training</source>
        <extracomment>report.views.averaged</extracomment>
        <translation>{views}, poids moyennés sur l’entraînement</translation>
    </message>
    <message>
        <source>Without maps of where it looked: {reason}</source>
        <extracomment>report.why_no_heat</extracomment>
        <translation>Sans cartes de l’endroit où il a regardé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Left what it saw, right where the evidence for its call came from (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why.</source>
        <extracomment>report.with_heat</extracomment>
        <translation>À gauche ce qu’il a vu, à droite d’où venaient les indices de son classement (Grad-CAM&#xa0;: clair beaucoup, sombre peu). Une carte de chaleur montre d’où venaient les indices, non pourquoi.</translation>
    </message>
    <message>
        <source>What it saw.</source>
        <extracomment>report.without_heat</extracomment>
        <translation>Ce qu’il a vu.</translation>
    </message>
    <message>
        <source>Worst first. A patient is called by the mean probability of the nuclei, at the same threshold.</source>
        <extracomment>report.worst_first</extracomment>
        <translation>Les pires d’abord. Un patient est classé par la probabilité moyenne des noyaux, au même seuil.</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>report.wrongly</extracomment>
        <translation>faux</translation>
    </message>
    <message>
        <source>{count} nuclei</source>
        <extracomment>report_words</extracomment>
        <translation>{count} noyaux</translation>
    </message>
    <message>
        <source>{count} nuclei of 1 patient</source>
        <extracomment>report_words</extracomment>
        <translation>{count} noyaux de 1 patient</translation>
    </message>
    <message>
        <source>{count} nucleus</source>
        <extracomment>report_words</extracomment>
        <translation>{count} noyau</translation>
    </message>
    <message>
        <source>{count} nucleus of 1 patient</source>
        <extracomment>report_words</extracomment>
        <translation>{count} noyau de 1 patient</translation>
    </message>
    <message>
        <source>The dataset was not audited: whether something else than the cell tells the class was not asked.</source>
        <extracomment>audit.not_audited</extracomment>
        <translation>Le jeu de données n’a pas été audité&#xa0;: on n’a pas demandé si autre chose que la cellule trahit la classe.</translation>
    </message>
    <message>
        <source>nuclei</source>
        <extracomment>report.nuclei_counted</extracomment>
        <translation>noyaux</translation>
    </message>
    <message>
        <source>PPV at 1&#xa0;%</source>
        <extracomment>report.ppv_at_1</extracomment>
        <translation>VPP à 1&#xa0;%</translation>
    </message>
    <message>
        <source>PPV at 10&#xa0;%</source>
        <extracomment>report.ppv_at_10</extracomment>
        <translation>VPP à 10&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing can be concluded here: on so few patients there is no interval.</source>
        <extracomment>lesson.no_interval</extracomment>
        <translation>Rien ne peut être conclu ici&#xa0;: avec si peu de patients, il n’y a pas d’intervalle.</translation>
    </message>
    <message>
        <source>{measure}, {side}: {value}</source>
        <extracomment>report.lesson.share</extracomment>
        <translation>{measure}, {side}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{run}: {calls}</source>
        <extracomment>report.matrix.of_run</extracomment>
        <translation>{run}&#xa0;: {calls}</translation>
    </message>
    <message>
        <source>Split anew instead of by fold (--split subject); a split by fold made here leaves these images out of training.</source>
        <extracomment>audit.across_folds.do</extracomment>
        <translation>Répartissez à nouveau plutôt que par plis (--split subject) ; une répartition par plis faite ici écarte ces images de l’entraînement.</translation>
    </message>
    <message>
        <source>One image is grey; the others are in colour.</source>
        <extracomment>audit.grey</extracomment>
        <translation>Une image est grise ; les autres sont en couleur.</translation>
    </message>
    <message>
        <source>{count} images are grey; the others are in colour.</source>
        <extracomment>audit.grey</extracomment>
        <translation>{count} images sont grises ; les autres sont en couleur.</translation>
    </message>
    <message>
        <source>A network sees colour first: what it learned of stained nuclei does not hold for these.</source>
        <extracomment>audit.grey.bad</extracomment>
        <translation>Un réseau voit d’abord la couleur : ce qu’il a appris de noyaux colorés ne vaut pas pour celles-ci.</translation>
    </message>
    <message>
        <source>Get these images in colour, or take them out of the folder.</source>
        <extracomment>audit.grey.do</extracomment>
        <translation>Procurez-vous ces images en couleur, ou retirez-les du dossier.</translation>
    </message>
    <message>
        <source>Learned in one fold and examined in another, a picture is only recognised.</source>
        <extracomment>audit.identical_across_folds.bad</extracomment>
        <translation>Apprise dans un pli et examinée dans un autre, une image est seulement reconnue.</translation>
    </message>
    <message>
        <source>Learned in one fold and examined in another, a patient is recognised: nuclei of one patient resemble each other.</source>
        <extracomment>audit.patients_across_folds.bad</extracomment>
        <translation>Appris dans un pli et examiné dans un autre, un patient est reconnu : les noyaux d’un même patient se ressemblent.</translation>
    </message>
    <message>
        <source>Compress all images in one way: the background is then the same, too.</source>
        <extracomment>audit.proxy.background.do</extracomment>
        <translation>Compressez toutes les images de la même façon : le fond sera alors le même, lui aussi.</translation>
    </message>
    <message>
        <source>The depth and hue of the stain may belong to the disease, or to the day, the laboratory or the camera. A network sees them first, and fails where nuclei are stained in another way.</source>
        <extracomment>audit.proxy.colour.bad</extracomment>
        <translation>L’intensité et la teinte de la coloration peuvent tenir à la maladie, ou au jour, au laboratoire ou à la caméra. Un réseau les voit en premier, et échoue là où les noyaux sont colorés autrement.</translation>
    </message>
    <message>
        <source>Look at nuclei of the classes side by side, and examine on images from elsewhere.</source>
        <extracomment>audit.proxy.colour.do</extracomment>
        <translation>Regardez des noyaux des classes côte à côte, et examinez sur des images venues d’ailleurs.</translation>
    </message>
    <message>
        <source>The only folders are named as the parts of a split are, not as cells: {names}. Open a folder whose subfolders are the classes of the cells.</source>
        <extracomment>dataset.parts_alone</extracomment>
        <translation>Les seuls dossiers portent des noms de parties d’une répartition, pas de cellules : {names}. Ouvrez un dossier dont les sous-dossiers sont les classes des cellules.</translation>
    </message>
    <message>
        <source>{count} nuclei of patients who examine, too, or share pictures with those who do</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyaux de patients qui examinent aussi, ou partagent des images avec ceux qui le font</translation>
    </message>
    <message>
        <source>{count} nucleus of patients who examine, too, or share pictures with those who do</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} noyau de patients qui examinent aussi, ou partagent des images avec ceux qui le font</translation>
    </message>
    <message>
        <source>One image is there in several published folds ({folds}).</source>
        <extracomment>fold_checks</extracomment>
        <translation>Une image se trouve dans plusieurs plis publiés ({folds}).</translation>
    </message>
    <message>
        <source>Patient {patients} has images in several published folds ({folds}).</source>
        <extracomment>fold_checks</extracomment>
        <translation>Le patient {patients} a des images dans plusieurs plis publiés ({folds}).</translation>
    </message>
    <message>
        <source>{count} images are there in several published folds ({folds}).</source>
        <extracomment>fold_checks</extracomment>
        <translation>{count} images se trouvent dans plusieurs plis publiés ({folds}).</translation>
    </message>
    <message>
        <source>{count} patients have images in several published folds ({folds}): {patients}.</source>
        <extracomment>fold_checks</extracomment>
        <translation>{count} patients ont des images dans plusieurs plis publiés ({folds}) : {patients}.</translation>
    </message>
    <message>
        <source>{file} was deleted since the run learned from it last.</source>
        <extracomment>image.deleted</extracomment>
        <translation>{file} a été supprimé depuis que l’exécution en a appris pour la dernière fois.</translation>
    </message>
    <message>
        <source>From {before} to {all} nuclei the AUROC changed by {gain}, no more than twice what other draws of nuclei change it by ({spread}): whether more would help cannot be told. Whose they are is unknown.</source>
        <extracomment>instant_study</extracomment>
        <translation>De {before} à {all} noyaux, l’AUROC a changé de {gain}, pas plus du double de ce que la changent d’autres tirages de noyaux ({spread}) : on ne peut dire si davantage aideraient. On ignore de qui ils sont.</translation>
    </message>
    <message>
        <source>From {before} to {all} nuclei the AUROC rose by {gain}, more than twice what other draws of nuclei change it by ({spread}): more nuclei would probably help. Whose they are is unknown.</source>
        <extracomment>instant_study</extracomment>
        <translation>De {before} à {all} noyaux, l’AUROC a monté de {gain}, plus du double de ce que la changent d’autres tirages de noyaux ({spread}) : plus de noyaux aideraient probablement. On ignore de qui ils sont.</translation>
    </message>
    <message>
        <source>Choosing a folder for the run</source>
        <extracomment>job.new_run</extracomment>
        <translation>Choix d’un dossier pour l’exécution</translation>
    </message>
    <message>
        <source>Looking where a run lies</source>
        <extracomment>job.place_of_run</extracomment>
        <translation>Recherche de l’emplacement d’une exécution</translation>
    </message>
    <message>
        <source>Reading by which key names are made</source>
        <extracomment>job.pseudonyms</extracomment>
        <translation>Lecture de la clé qui forme les noms</translation>
    </message>
    <message>
        <source>Looking for the folder of runs</source>
        <extracomment>job.runs_folder</extracomment>
        <translation>Recherche du dossier des exécutions</translation>
    </message>
    <message>
        <source>Hunt for it: open the copy in Data and look; run the audit, which tells how far stain, compression and size give the class away, and run it on the originals, too, for stain and size differ a little in these as well; look at the heat maps in Results. Then say what it was, and have it revealed.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Cherchez : ouvrez la copie dans Données et regardez ; lancez l’audit, qui dit jusqu’où la coloration, la compression et la taille trahissent la classe, et lancez-le aussi sur les originaux, car la coloration et la taille y diffèrent un peu aussi ; regardez les cartes de chaleur dans Résultats. Dites ensuite ce que c’était, et faites-le révéler.</translation>
    </message>
    <message>
        <source>{file}, by which names are made, is damaged. Without it, once it is deleted, patients get other names than in what was exported before.</source>
        <extracomment>pseudonyms.damaged</extracomment>
        <translation>{file}, qui sert à former les noms, est endommagé. Sans lui, une fois supprimé, les patients reçoivent d’autres noms que dans ce qui a été exporté auparavant.</translation>
    </message>
    <message>
        <source>The scores of {side} were made with a leak.</source>
        <extracomment>report.lesson.leak</extracomment>
        <translation>Les scores de {side} ont été obtenus avec une fuite.</translation>
    </message>
    <message>
        <source>{side} (leak)</source>
        <extracomment>report.lesson.leaky_side</extracomment>
        <translation>{side} (fuite)</translation>
    </message>
    <message>
        <source>And than the outline alone (silhouette baseline): balanced accuracy {balanced}.</source>
        <extracomment>run.summary.silhouette.balanced</extracomment>
        <translation>Et le contour seul (référence de silhouette) : exactitude équilibrée {balanced}.</translation>
    </message>
    <message>
        <source>{count} images are left out: their patients have images on the validation or test side, too.</source>
        <extracomment>split.left_out_patients</extracomment>
        <translation>{count} images sont écartées : leurs patients ont aussi des images du côté de validation ou de test.</translation>
    </message>
    <message>
        <source>The table {file} is no text in UTF-8 and was read as Windows-1252, as Excel writes in Western Europe. Look whether its names are right; if not, save it as CSV (UTF-8).</source>
        <extracomment>csv.recoded</extracomment>
        <translation>Le tableau {file} n’est pas du texte en UTF-8 et a été lu comme du Windows-1252, tel qu’Excel l’écrit en Europe de l’Ouest. Vérifiez que ses noms sont justes ; sinon, enregistrez-le en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Its name is no text in UTF-8. Rename it</source>
        <extracomment>image.name_encoding</extracomment>
        <translation>Son nom n’est pas du texte en UTF-8. Renommez-le</translation>
    </message>
    <message>
        <source>Each image is called its most probable class.</source>
        <extracomment>threshold.most_probable</extracomment>
        <translation>Chaque image est classée selon sa classe la plus probable.</translation>
    </message>
    <message>
        <source>Score by score</source>
        <extracomment>report.chapter.differences</extracomment>
        <translation>Score par score</translation>
    </message>
    <message>
        <source>“{other}” is better than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {nuclei} nuclei as if each were of another person).</source>
        <extracomment>compare.better_nuclei</extracomment>
        <translation>«&#xa0;{other}&#xa0;» est meilleur que «&#xa0;{baseline}&#xa0;» sur ces noyaux&#xa0;: {score} {other_score} au lieu de {baseline_score}, une différence de {difference} (intervalle à 95&#xa0;% de {low} à {high}, {nuclei} noyaux comme si chacun était d’une autre personne).</translation>
    </message>
    <message>
        <source>Does {others} tell {classes} apart better than {first}, on the very same nuclei?</source>
        <extracomment>report.compared.question</extracomment>
        <translation>{others} distingue-t-il les classes {classes} mieux que {first}, sur exactement les mêmes noyaux&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be told which of “{other}” and “{baseline}” is better: {score} {other_score} and {baseline_score}; with {nuclei} nuclei as if each were of another person, any difference from {low} to {high} would fit.</source>
        <extracomment>compare.undecided_nuclei</extracomment>
        <translation>On ne peut dire lequel de «&#xa0;{other}&#xa0;» et «&#xa0;{baseline}&#xa0;» est meilleur&#xa0;: {score} {other_score} et {baseline_score}&#x202f;; avec {nuclei} noyaux, comme si chacun était d’une autre personne, toute différence de {low} à {high} conviendrait.</translation>
    </message>
    <message>
        <source>“{other}” is worse than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {nuclei} nuclei as if each were of another person).</source>
        <extracomment>compare.worse_nuclei</extracomment>
        <translation>«&#xa0;{other}&#xa0;» est moins bon que «&#xa0;{baseline}&#xa0;» sur ces noyaux&#xa0;: {score} {other_score} au lieu de {baseline_score}, une différence de {difference} (intervalle à 95&#xa0;% de {low} à {high}, {nuclei} noyaux comme si chacun était d’une autre personne).</translation>
    </message>
    <message>
        <source>P: the probability that each gave to its call.</source>
        <extracomment>report.disputed.of_call</extracomment>
        <translation>P&#xa0;: la probabilité que chacun a donnée à son classement.</translation>
    </message>
    <message>
        <source>P: the probability of {class} that each said.</source>
        <extracomment>report.disputed.of_class</extracomment>
        <translation>P&#xa0;: la probabilité de {class} que chacun a dite.</translation>
    </message>
    <message>
        <source>If both erred equally often and each nucleus were of another person, so uneven a division would come about with a probability of {probability} (McNemar&apos;s exact test).</source>
        <extracomment>report.mcnemar_of_nuclei</extracomment>
        <translation>Si les deux se trompaient aussi souvent et que chaque noyau était d’une autre personne, un partage aussi inégal surviendrait avec une probabilité de {probability} (test exact de McNemar).</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.classes</extracomment>
        <translation>Un ordinateur peut-il distinguer les classes {classes} à partir de noyaux isolés, après avoir appris de {learned}&#x202f;?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei?</source>
        <extracomment>report.question.classes</extracomment>
        <translation>Un ordinateur peut-il distinguer les classes {classes} à partir de noyaux isolés&#x202f;?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients of whom it has seen other nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.classes_by_image</extracomment>
        <translation>Un ordinateur peut-il distinguer les classes {classes} à partir de noyaux isolés de patients dont il a vu d’autres noyaux, après avoir appris de {learned}&#x202f;?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients of whom it has seen other nuclei?</source>
        <extracomment>report.question.classes_by_image</extracomment>
        <translation>Un ordinateur peut-il distinguer les classes {classes} à partir de noyaux isolés de patients dont il a vu d’autres noyaux&#x202f;?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients whom it has never seen, after it has learned from {learned}?</source>
        <extracomment>report.question.classes_by_patient</extracomment>
        <translation>Un ordinateur peut-il distinguer les classes {classes} à partir de noyaux isolés de patients qu’il n’a jamais vus, après avoir appris de {learned}&#x202f;?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients whom it has never seen?</source>
        <extracomment>report.question.classes_by_patient</extracomment>
        <translation>Un ordinateur peut-il distinguer les classes {classes} à partir de noyaux isolés de patients qu’il n’a jamais vus&#x202f;?</translation>
    </message>
    <message>
        <source>The network came as the file “{file}” and was not trained here: whether it has seen these nuclei, or others of the same patients, is not known.</source>
        <extracomment>report.question.imported</extracomment>
        <translation>Le réseau est venu du fichier «&#xa0;{file}&#xa0;» et n’a pas été entraîné ici&#xa0;: on ne sait pas s’il a vu ces noyaux, ou d’autres des mêmes patients.</translation>
    </message>
    <message>
        <source>Sensitivity, specificity and AUROC tell {positive} from the others.</source>
        <extracomment>report.question.sides</extracomment>
        <translation>La sensibilité, la spécificité et l’AUROC distinguent {positive} des autres.</translation>
    </message>
    <message>
        <source>recall: share of {class} that is called so</source>
        <extracomment>report.row.recall</extracomment>
        <translation>rappel&#xa0;: part de {class} qui est classée ainsi</translation>
    </message>
    <message>
        <source>specificity: share of the others that is left alone</source>
        <extracomment>report.row.specificity_of_others</extracomment>
        <translation>spécificité&#xa0;: part des autres laissée tranquille</translation>
    </message>
    <message>
        <source>†: cannot be compared with the first run, for the reason below; a difference may come from the nuclei.</source>
        <extracomment>report.run_apart</extracomment>
        <translation>†&#xa0;: ne peut être comparée à la première exécution, pour la raison ci-dessous&#x202f;; une différence peut venir des noyaux.</translation>
    </message>
    <message>
        <source>Worst first. A patient is called the class whose mean probability over the nuclei is the greatest.</source>
        <extracomment>report.worst_first_by_class</extracomment>
        <translation>Les pires d’abord. Un patient est classé dans la classe dont la probabilité moyenne sur les noyaux est la plus grande.</translation>
    </message>
    <message>
        <source>And than the outline alone (silhouette baseline): AUROC {auroc}, balanced accuracy {balanced}.</source>
        <extracomment>run.summary.silhouette</extracomment>
        <translation>Et le contour seul (référence de silhouette)&#xa0;: AUROC {auroc}, exactitude équilibrée {balanced}.</translation>
    </message>
    <message>
        <source>Writing what is downloaded</source>
        <extracomment>job.download</extracomment>
        <translation>Écriture de ce qui est téléchargé</translation>
    </message>
    <message>
        <source>Writing what was planted</source>
        <extracomment>job.lesson_reveal</extracomment>
        <translation>Écriture de ce qui a été planté</translation>
    </message>
    <message>
        <source>Looking for the network of the run</source>
        <extracomment>job.network</extracomment>
        <translation>Recherche du réseau de l’exécution</translation>
    </message>
    <message>
        <source>Looking which recipes and weights are there</source>
        <extracomment>job.supplies</extracomment>
        <translation>Recherche des recettes et des poids présents</translation>
    </message>
    <message>
        <source>The layers that do not learn see each picture once; what they say of it is kept.</source>
        <extracomment>log.kept_features</extracomment>
        <translation>Les couches qui n’apprennent pas ne voient chaque image qu’une fois ; ce qu’elles en disent est conservé.</translation>
    </message>
    <message>
        <source>Neither was right about {count} nuclei; here {shown}, those first of whose wrong calls the two were surest, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Aucun n’a eu raison sur {count} noyaux ; en voici {shown}, d’abord ceux dont le mauvais classement leur était le plus sûr, {most} par patient au plus.</translation>
    </message>
    <message>
        <source>Neither was right about {count} nucleus; here {shown}, those first of whose wrong calls the two were surest, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Aucun n’a eu raison sur {count} noyau ; en voici {shown}, d’abord ceux dont le mauvais classement leur était le plus sûr, {most} par patient au plus.</translation>
    </message>
    <message>
        <source>Only “{run}” was right about {count} nuclei; here {shown}, those first about which the two are furthest apart, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Seul « {run} » a eu raison sur {count} noyaux ; en voici {shown}, d’abord ceux sur lesquels les deux sont le plus éloignés, {most} par patient au plus.</translation>
    </message>
    <message>
        <source>Only “{run}” was right about {count} nucleus; here {shown}, those first about which the two are furthest apart, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Seul « {run} » a eu raison sur {count} noyau ; en voici {shown}, d’abord ceux sur lesquels les deux sont le plus éloignés, {most} par patient au plus.</translation>
    </message>
    <message>
        <source>Under pseudonyms there are no pictures.</source>
        <extracomment>pseudonyms.no_pictures</extracomment>
        <translation>Sous pseudonymes, il n’y a pas d’images.</translation>
    </message>
    <message>
        <source>Left what the network saw, right where the evidence for the call of {run} came from (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why.</source>
        <extracomment>report.beside_one_heat</extracomment>
        <translation>À gauche, ce que le réseau a vu ; à droite, d’où venaient les indices du classement par {run} (Grad-CAM : clair beaucoup, sombre peu). Une carte de chaleur montre d’où venaient les indices, non pourquoi.</translation>
    </message>
    <message>
        <source>Left what the first network saw, in the middle where the evidence for its call came from, right the same of the other network (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why.</source>
        <extracomment>report.beside_with_heat</extracomment>
        <translation>À gauche, ce que le premier réseau a vu ; au milieu, d’où venaient les indices de son classement ; à droite, la même chose pour l’autre réseau (Grad-CAM : clair beaucoup, sombre peu). Une carte de chaleur montre d’où venaient les indices, non pourquoi.</translation>
    </message>
    <message>
        <source>What the first network saw.</source>
        <extracomment>report.beside_without_heat</extracomment>
        <translation>Ce que le premier réseau a vu.</translation>
    </message>
    <message>
        <source>Without maps of where {run} looked: {reason}</source>
        <extracomment>report.why_no_heat_of</extracomment>
        <translation>Sans cartes de l’endroit que {run} a regardé : {reason}</translation>
    </message>
    <message>
        <source>{pixels} px</source>
        <extracomment>report.setting.pixels</extracomment>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <source>{count} epoch</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} époque</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} époques</translation>
    </message>
    <message>
        <source>{count} view</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} vue</translation>
    </message>
    <message>
        <source>{count} views</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} vues</translation>
    </message>
    <message>
        <source>There are so many images that only pairs that look nearly the same (they differ in {bits} of 256 bits or less) were all compared closely, and some of the others.</source>
        <extracomment>audit.near_part</extracomment>
        <translation>Il y a tant d’images que seules les paires qui se ressemblent presque parfaitement (elles diffèrent par {bits} bits sur 256 au plus) ont toutes été comparées de près, et une partie seulement des autres.</translation>
    </message>
    <message>
        <source>Most copies that were saved again, brightened, turned or mirrored differ in less than 24. Of nuclei that were photographed twice some may be missed.</source>
        <extracomment>audit.near_part.bad</extracomment>
        <translation>La plupart des copies réenregistrées, éclaircies, tournées ou retournées diffèrent par moins de 24 bits. Parmi les noyaux photographiés deux fois, certains peuvent manquer.</translation>
    </message>
    <message>
        <source>To compare more, audit fewer images at a time, such as one fold.</source>
        <extracomment>audit.near_part.do</extracomment>
        <translation>Pour en comparer davantage, auditez moins d’images à la fois, par exemple un pli.</translation>
    </message>
    <message>
        <source>probabilities corrected for how frequent classes are</source>
        <extracomment>report.loss.prior</extracomment>
        <translation>probabilités corrigées selon la fréquence des classes</translation>
    </message>
    <message>
        <source>Called at even odds: the more probable class. The probabilities take classes for as frequent as among the images that the network learned from.</source>
        <extracomment>threshold.even_corrected</extracomment>
        <translation>Classé à chances égales : la classe la plus probable. Les probabilités tiennent les classes pour aussi fréquentes que parmi les images dont le réseau a appris.</translation>
    </message>
    <message>
        <source>The predictions of {run} are of several networks, each of which sees nuclei in its own way, and each nucleus was learned by all but one of them. Open the run of one fold.</source>
        <extracomment>features.pooled</extracomment>
        <translation>Les prédictions de {run} viennent de plusieurs réseaux, dont chacun voit les noyaux à sa façon, et chaque noyau a été appris par tous sauf un. Ouvrez l’exécution d’un pli.</translation>
    </message>
    <message>
        <source>The run {run} pools what networks say of nuclei that they did not learn from. Of these nuclei only the network of their fold is asked, and its run is not beside it any more, where {fold} was.</source>
        <extracomment>prediction.pooled</extracomment>
        <translation>L’exécution {run} réunit ce que disent les réseaux de noyaux dont ils n’ont pas appris. Sur ces noyaux, seul le réseau de leur pli est interrogé, et son exécution n’est plus à côté, là où était {fold}.</translation>
    </message>
    <message>
        <source>The run {run} pools what the networks of a cross-validation said, and does not hold them: it is from before they were kept, or one of theirs was deleted. Cross-validate with the same line again, where finished folds are only read, or name the run of one, such as {fold}.</source>
        <extracomment>prediction.pooled_without</extracomment>
        <translation>L’exécution {run} réunit ce qu’ont dit les réseaux d’une validation croisée et ne les contient pas : elle date d’avant leur conservation, ou l’un d’eux a été supprimé. Refaites la validation croisée avec la même ligne, où les plis finis sont seulement lus, ou nommez l’exécution de l’un d’eux, comme {fold}.</translation>
    </message>
    <message>
        <source>The run {run} is asked as {count} networks together, and a file of weights is of one. Export the run of one fold; or, to predict elsewhere with all of them, as ONNX or TorchScript.</source>
        <extracomment>weights.ensemble</extracomment>
        <translation>Dans l’exécution {run}, {count} réseaux sont interrogés ensemble, et un fichier de poids n’en contient qu’un. Exportez l’exécution d’un pli ; ou, pour prédire ailleurs avec tous, en ONNX ou TorchScript.</translation>
    </message>
    <message>
        <source>Nobody examined: the network learned from all, and has no scores.</source>
        <extracomment>run.summary.nobody_examines</extracomment>
        <translation>Personne n’a examiné : le réseau a appris de tous et n’a pas de scores.</translation>
    </message>
    <message>
        <source>Nobody examines: all learn, and how well the network does is not known. What to expect of it, say the scores of another run of the same recipe, in which some of the patients examined.</source>
        <extracomment>split.nobody_examines</extracomment>
        <translation>Personne n’examine : on apprend de tous, et l’on ne sait pas ce que vaut le réseau. Ce qu’il faut en attendre, les scores d’une autre exécution de la même recette le disent, dans laquelle certains des patients ont examiné.</translation>
    </message>
    <message>
        <source>The validation part must be at least 0 % and less than 100 % of the images.</source>
        <extracomment>split.validation_fraction</extracomment>
        <translation>La partie de validation doit représenter au moins 0 % et moins de 100 % des images.</translation>
    </message>
    <message>
        <source>The recipe {recipe} slows down when its examiners say so (schedule plateau), and nobody examines. Let some patients examine, or choose another recipe.</source>
        <extracomment>training.plateau_unexamined</extracomment>
        <translation>La recette {recipe} ralentit quand l’examen le dit (programme plateau), et personne n’examine. Laissez certains patients examiner, ou choisissez une autre recette.</translation>
    </message>
    <message>
        <source>There is nothing to report of the run {run}: nobody examined its network, which learned from all. Report the run whose scores say what to expect of it.</source>
        <extracomment>report.nobody_examined</extracomment>
        <translation>Il n’y a rien à rapporter de l’exécution {run} : personne n’a examiné son réseau, qui a appris de tous. Faites le rapport de l’exécution dont les scores disent ce qu’il faut en attendre.</translation>
    </message>
    <message>
        <source>Final network</source>
        <extracomment>final.activity</extracomment>
        <translation>Réseau final</translation>
    </message>
    <message>
        <source>The final network could not be trained. The run is whole without it; resume it to try again.</source>
        <extracomment>final.failed</extracomment>
        <translation>Le réseau final n’a pas pu être entraîné. L’exécution est complète sans lui ; reprenez-la pour réessayer.</translation>
    </message>
    <message>
        <source>For images of others, and to be taken away, the run has a final network: trained in the same way by {all} patients, those who examined included. Nobody examined it; the scores are those of the network that {taught} taught.</source>
        <extracomment>final.finished</extracomment>
        <translation>Pour les images d’autres patients, et pour être emporté, l’exécution a un réseau final : entraîné de la même façon par {all} patients, y compris ceux qui ont examiné. Personne ne l’a examiné ; les scores sont ceux du réseau auquel {taught} ont enseigné.</translation>
    </message>
    <message>
        <source>For images of others, and to be taken away, the run has a final network: trained in the same way by {all} images, those that examined included. Nobody examined it; the scores are those of the network that {taught} taught.</source>
        <extracomment>final.finished_images</extracomment>
        <translation>Pour les images d’autres patients, et pour être emporté, l’exécution a un réseau final : entraîné de la même façon par {all} images, y compris celles qui ont examiné. Personne ne l’a examiné ; les scores sont ceux du réseau auquel {taught} ont enseigné.</translation>
    </message>
    <message>
        <source>The run {run} has no final network, or none that is finished: its own network is the only one to ask.</source>
        <extracomment>final.none</extracomment>
        <translation>L’exécution {run} n’a pas de réseau final, ou aucun qui soit terminé : son propre réseau est le seul que l’on puisse interroger.</translation>
    </message>
    <message>
        <source>Its final network, which all are to teach, is not finished: until it is, the run&apos;s own network answers for images of others. Resume the run to finish it.</source>
        <extracomment>final.unfinished</extracomment>
        <translation>Son réseau final, auquel tous doivent enseigner, n’est pas terminé : d’ici là, le propre réseau de l’exécution répond pour les images d’autres patients. Reprenez l’exécution pour le terminer.</translation>
    </message>
    <message>
        <source>The default. A small network that starts from what it has learned before: on blood cells of other people. It sees each nucleus whole and at three quarters of its size, turned, mirrored and moved a little every time. Size and colour are left as they are: they tell the classes apart. Each class teaches alike, and so does every patient of a class; the probabilities then know how frequent the classes are. Its weights are an average over the training. Once it has been examined, a final network learns from all. docs/recipe.md tells what each choice is worth.</source>
        <extracomment>recipes/mobilenetv2</extracomment>
        <translation>La recette par défaut. Un petit réseau qui part de ce qu’il a appris auparavant : sur des cellules sanguines d’autres personnes. Il voit chaque noyau entier et aux trois quarts de sa taille, chaque fois un peu tourné, retourné et déplacé. Taille et couleur sont laissées telles quelles : elles distinguent les classes. Chaque classe enseigne autant, et chaque patient d’une classe aussi ; les probabilités connaissent ensuite la fréquence des classes. Ses poids sont une moyenne sur l’entraînement. Une fois examiné, un réseau final apprend de tous. docs/recipe.md dit ce que vaut chaque choix.</translation>
    </message>
    <message>
        <source>{file} holds several networks that answer together, as those of a cross-validation do. Only single ones are imported: take the run of one fold, or the pooled run packed, which keeps all of them.</source>
        <extracomment>import.ensemble</extracomment>
        <translation>{file} contient plusieurs réseaux qui répondent ensemble, comme ceux d’une validation croisée. Seuls des réseaux isolés sont importés : prenez l’exécution d’un pli, ou l’exécution commune empaquetée, qui les garde tous.</translation>
    </message>
    <message>
        <source>Images that look alike tie so many patients together that no split is left, so only patients with identical images are kept together. Audit the dataset: it shows which images these are.</source>
        <extracomment>split.similar_everywhere</extracomment>
        <translation>Des images qui se ressemblent lient tant de patients qu’aucune répartition n’est possible : seuls les patients ayant des images identiques restent ensemble. Auditez le jeu de données : l’audit montre quelles sont ces images.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>No</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>All {count}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>Les {count}</translation>
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
        <translation> noyau {class}</translation>
    </message>
    <message>
        <source> {class} nuclei</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> noyaux {class}</translation>
    </message>
    <message>
        <source> nucleus</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> noyau</translation>
    </message>
    <message>
        <source> nuclei</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> noyaux</translation>
    </message>
    <message>
        <source> called</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> classés</translation>
    </message>
    <message>
        <source> called {predicted}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> classés {predicted}</translation>
    </message>
    <message>
        <source> left to a person</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> laissés à un humain</translation>
    </message>
    <message>
        <source> rightly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> à raison</translation>
    </message>
    <message>
        <source>, rightly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, à raison</translation>
    </message>
    <message>
        <source> wrongly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> à tort</translation>
    </message>
    <message>
        <source>, wrongly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, à tort</translation>
    </message>
    <message>
        <source> right</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> à raison</translation>
    </message>
    <message>
        <source>, right</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, à raison</translation>
    </message>
    <message>
        <source> wrong</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> à tort</translation>
    </message>
    <message>
        <source>, wrong</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, à tort</translation>
    </message>
    <message>
        <source> in {folds}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> dans {folds}</translation>
    </message>
    <message>
        <source> picked by hand</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> choisis à la main</translation>
    </message>
    <message>
        <source> {picked}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> {picked}</translation>
    </message>
    <message>
        <source> with “{text}” in the name</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> avec «&#xa0;{text}&#xa0;» dans le nom</translation>
    </message>
    <message>
        <source>, patient {patient}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, patient {patient}</translation>
    </message>
    <message>
        <source>, 1 patient</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, 1 patient</translation>
    </message>
    <message>
        <source>, {patients} patients</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, {patients} patients</translation>
    </message>
    <message>
        <source>, probability of {positive} from {probability_low} to {probability_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, probabilité de {positive} de {probability_low} à {probability_high}</translation>
    </message>
    <message>
        <source>, probability of {positive} from {probability_low}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, probabilité de {positive} dès {probability_low}</translation>
    </message>
    <message>
        <source>, probability of {positive} below {probability_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, probabilité de {positive} sous {probability_high}</translation>
    </message>
    <message>
        <source>, loss from {loss_low} to {loss_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, perte de {loss_low} à {loss_high}</translation>
    </message>
    <message>
        <source>, loss from {loss_low}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, perte dès {loss_low}</translation>
    </message>
    <message>
        <source>, loss below {loss_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, perte sous {loss_high}</translation>
    </message>
    <message>
        <source>, not marked</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, non marqués</translation>
    </message>
    <message>
        <source>, marked or not</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, marqués ou non</translation>
    </message>
    <message>
        <source>, marked</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, marqués</translation>
    </message>
    <message>
        <source> label doubtful</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> étiquette douteuse</translation>
    </message>
    <message>
        <source> poor image</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> mauvaise image</translation>
    </message>
    <message>
        <source> interesting</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> intéressants</translation>
    </message>
    <message>
        <source> with a note</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> avec une note</translation>
    </message>
    <message>
        <source> or not at all</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> ou pas du tout</translation>
    </message>
    <message>
        <source>, label doubtful</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, étiquette douteuse</translation>
    </message>
    <message>
        <source>, poor image</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, mauvaise image</translation>
    </message>
    <message>
        <source>, interesting</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, intéressants</translation>
    </message>
    <message>
        <source>, with a note</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, avec une note</translation>
    </message>
    <message>
        <source> or label doubtful</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> ou étiquette douteuse</translation>
    </message>
    <message>
        <source> or poor image</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> ou mauvaise image</translation>
    </message>
    <message>
        <source> or interesting</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> ou intéressants</translation>
    </message>
    <message>
        <source> or with a note</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> ou avec une note</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>{nuclei} {truth} nucleus</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>{nuclei} noyau {truth}</translation>
    </message>
    <message>
        <source>{nuclei} {truth} nuclei</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>{nuclei} noyaux {truth}</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AgreementView</name>
    <message>
        <source>McNemar&apos;s exact test looks only at the nuclei that one run alone got right: how likely is so uneven a division if both are equally good? It takes every nucleus to be independent. Nuclei of one patient are not, so it says “different” too readily: trust the interval by patient first.</source>
        <translation>Le test exact de McNemar ne regarde que les noyaux où une seule exécution a eu raison&#xa0;: quelle est la probabilité d’un partage si inégal si les deux se valent&#x202f;? Il tient chaque noyau pour indépendant. Ceux d’un même patient ne le sont pas, il dit donc trop vite «&#xa0;différents&#xa0;»&#xa0;: fiez-vous d’abord à l’intervalle par patient.</translation>
    </message>
    <message>
        <source>Nuclei of the chosen field</source>
        <translation>Noyaux de la case choisie</translation>
    </message>
    <message>
        <source>With what the run that is compared said; first those about which the two differ most.</source>
        <translation>Avec ce qu’a dit l’exécution comparée&#x202f;; d’abord ceux sur lesquels les deux diffèrent le plus.</translation>
    </message>
    <message>
        <source>Show these nuclei</source>
        <translation>Montrer ces noyaux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: both right</source>
        <translation>
            <numerusform>%Ln noyau&#xa0;: les deux justes</numerusform>
            <numerusform>%Ln noyaux&#xa0;: les deux justes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: only the baseline right</source>
        <translation>
            <numerusform>%Ln noyau&#xa0;: seule la référence juste</numerusform>
            <numerusform>%Ln noyaux&#xa0;: seule la référence juste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: only the other right</source>
        <translation>
            <numerusform>%Ln noyau&#xa0;: seule l’autre juste</numerusform>
            <numerusform>%Ln noyaux&#xa0;: seule l’autre juste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: both wrong</source>
        <translation>
            <numerusform>%Ln noyau&#xa0;: les deux fausses</numerusform>
            <numerusform>%Ln noyaux&#xa0;: les deux fausses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
right</source>
        <translation>%1
juste</translation>
    </message>
    <message>
        <source>%1
wrong</source>
        <translation>%1
fausse</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p &lt; 0.0001</source>
        <translation>Test exact de McNemar&#xa0;: p &lt; 0,0001</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p = %1</source>
        <translation>Test exact de McNemar&#xa0;: p = %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that both called rightly</source>
        <translation>
            <numerusform>%Ln noyau que les deux ont bien classé</numerusform>
            <numerusform>%Ln noyaux que les deux ont bien classés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that both called wrongly</source>
        <translation>
            <numerusform>%Ln noyau que les deux ont mal classé</numerusform>
            <numerusform>%Ln noyaux que les deux ont mal classés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that only “%1” called rightly</source>
        <translation>
            <numerusform>%Ln noyau que seule «&#xa0;%1&#xa0;» a bien classé</numerusform>
            <numerusform>%Ln noyaux que seule «&#xa0;%1&#xa0;» a bien classés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ArmPanel</name>
    <message>
        <source>Balanced accuracy of those that examine</source>
        <translation>Exactitude équilibrée de ceux qui examinent</translation>
    </message>
    <message>
        <source>AUROC of those that examine</source>
        <translation>AUROC de ceux qui examinent</translation>
    </message>
    <message>
        <source>Accuracy of those that examine</source>
        <translation>Exactitude de ceux qui examinent</translation>
    </message>
    <message>
        <source>Cross-entropy of those that examine</source>
        <translation>Entropie croisée de ceux qui examinent</translation>
    </message>
    <message>
        <source>The loss that is made small, in training</source>
        <translation>La perte minimisée, à l’entraînement</translation>
    </message>
    <message>
        <source>See its nuclei</source>
        <translation>Voir ses noyaux</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>Opens the first network of this side in Results: its mistakes, heat maps and patients</source>
        <translation>Ouvre dans Résultats le premier réseau de ce côté&#xa0;: ses erreurs, cartes de chaleur et patients</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Réseau %1</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>deviner</translation>
    </message>
    <message>
        <source>floor of softmax twice</source>
        <translation>plancher de softmax deux fois</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a number and its 95 % interval</extracomment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln noyau</numerusform>
            <numerusform>%Ln noyaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AttributionSection</name>
    <message>
        <source>It looked at the nucleus more than at the black around it.</source>
        <translation>Il a regardé le noyau plus que le noir alentour.</translation>
    </message>
    <message>
        <source>It looked at the black around the nucleus more than at the nucleus: mistrust the call.</source>
        <translation>Il a regardé le noir autour du noyau plus que le noyau&#xa0;: méfiez-vous du classement.</translation>
    </message>
    <message>
        <source>That is no more than if it were spread evenly: the map does not show that it looked at the nucleus.</source>
        <translation>Ce n’est pas plus que si elle était également répartie&#xa0;: la carte ne montre pas qu’il ait regardé le noyau.</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Où il a regardé</translation>
    </message>
    <message>
        <source>A heat map of the places in the picture that spoke for the network&apos;s call (W). While this is open it is drawn over every nucleus that you select, also while the network trains.</source>
        <translation>Une carte de chaleur des endroits de l’image qui parlaient pour le classement du réseau (W). Tant qu’elle est ouverte, elle est dessinée sur chaque noyau sélectionné, aussi pendant que le réseau s’entraîne.</translation>
    </message>
    <message>
        <source>Heat map of the trained network</source>
        <translation>Carte de chaleur du réseau entraîné</translation>
    </message>
    <message>
        <source>Heat map of a copy with random weights</source>
        <translation>Carte de chaleur d’une copie aux poids aléatoires</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occultation</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradients intégrés</translation>
    </message>
    <message>
        <source>Grad-CAM: which places of the last layer&apos;s maps spoke for the call; coarse and quick.
Occlusion: how much the call weakens when a black patch covers a place; slow and plain.
Integrated gradients: which pixels count on the way from black to this picture; fine and noisy.</source>
        <translation>Grad-CAM&#xa0;: quels endroits des cartes de la dernière couche parlaient pour le classement&#x202f;; grossier et rapide.
Occultation&#xa0;: combien le classement faiblit quand un carré noir couvre un endroit&#x202f;; lent et simple.
Gradients intégrés&#xa0;: quels pixels comptent sur le chemin du noir à cette image&#x202f;; fin et bruité.</translation>
    </message>
    <message>
        <source>The same network with weights drawn at random: it has learned nothing. This is where it looked for its own call. Where the two look the same, the map shows the picture, not what was learned.</source>
        <translation>Le même réseau aux poids tirés au hasard&#xa0;: il n’a rien appris. Voici où il a regardé pour son propre classement. Où les deux se ressemblent, la carte montre l’image, non ce qui a été appris.</translation>
    </message>
    <message>
        <source>Strength of the overlay</source>
        <translation>Force de la superposition</translation>
    </message>
    <message>
        <source>How strongly the heat map covers the picture above</source>
        <translation>Avec quelle force la carte de chaleur couvre l’image du haut</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>entraîné</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>poids aléatoires</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Heat maps show where evidence came from, not why. A map that does not change with random weights explains nothing.</source>
        <translation>Les cartes de chaleur montrent d’où venaient les indices, pas pourquoi. Une carte qui ne change pas avec des poids aléatoires n’explique rien.</translation>
    </message>
    <message>
        <source>Writes a picture: what the network saw, where it looked, where a copy with random weights looked.</source>
        <translation>Écrit une image&#xa0;: ce que le réseau a vu, où il a regardé, où une copie aux poids aléatoires a regardé.</translation>
    </message>
    <message>
        <source>The command reads single files: this nucleus lies in an archive, or its pictures are not open.</source>
        <translation>La commande lit des fichiers isolés&#xa0;: ce noyau est dans une archive, ou ses images ne sont pas ouvertes.</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>Interrogation du réseau …</translation>
    </message>
    <message>
        <source>Evidence for %1.</source>
        <comment>a class</comment>
        <translation>Indices pour %1.</translation>
    </message>
    <message>
        <source>%1 of the heat lies inside the outline, which covers %2 of the picture.</source>
        <translation>%1 de la chaleur se trouve dans le contour, qui couvre %2 de l’image.</translation>
    </message>
    <message>
        <source>One of the maps is the same everywhere: there is nothing to compare.</source>
        <translation>L’une des cartes est partout la même&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>The map of random weights is much alike (rank correlation %1, structural similarity %2): do not rely on this map.</source>
        <translation>La carte des poids aléatoires est très semblable (corrélation des rangs %1, similarité structurelle %2)&#xa0;: ne vous fiez pas à cette carte.</translation>
    </message>
    <message>
        <source>The map of random weights is another one, so this one comes of what was learned (rank correlation %1, structural similarity %2).</source>
        <translation>La carte des poids aléatoires est autre, celle-ci vient donc de ce qui a été appris (corrélation des rangs %1, similarité structurelle %2).</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Reads every image once, then asks what else than the cell tells the class</source>
        <translation>Lit chaque image une fois, puis demande ce qui, outre la cellule, trahit la classe</translation>
    </message>
    <message>
        <source>Ask a network…</source>
        <translation>Interroger un réseau…</translation>
    </message>
    <message>
        <source>Does a trained network tell the class, or does it recognise patients? Its features learn from labels that were shuffled between patients, 200 times</source>
        <translation>Un réseau entraîné dit-il la classe, ou reconnaît-il les patients&#x202f;? Ses caractéristiques apprennent d’étiquettes mélangées entre patients, 200 fois</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saves the findings as a table (CSV), or with the names of all images (JSON)</source>
        <translation>Enregistre les constats en tableau (CSV), ou avec les noms de toutes les images (JSON)</translation>
    </message>
    <message>
        <source>Audits the same in a terminal. Add --json for a program.</source>
        <translation>Audite la même chose dans un terminal. Ajoutez --json pour un programme.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes the audit; what was found stays known (Esc)</source>
        <translation>Ferme l’audit&#x202f;; ce qui a été trouvé reste connu (Échap)</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>Enregistrer les constats</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audit</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>With image names (*.json)</source>
        <translation>Avec les noms d’images (*.json)</translation>
    </message>
    <message>
        <source>How far the audit is</source>
        <translation>Où en est l’audit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What was found out until now is kept: the next audit goes on from there</source>
        <translation>Ce qui a été trouvé jusqu’ici est gardé&#xa0;: le prochain audit reprend là</translation>
    </message>
    <message>
        <source>Findings, serious ones first; Enter shows their nuclei</source>
        <translation>Constats, les sérieux d’abord&#x202f;; Entrée montre leurs noyaux</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Not audited yet.</source>
        <translation>Pas encore audité.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln serious finding(s)</source>
        <translation>
            <numerusform>%Ln constat sérieux</numerusform>
            <numerusform>%Ln constats sérieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>with the split of %1</source>
        <translation>avec la répartition de %1</translation>
    </message>
    <message>
        <source>outline alone: AUROC %1</source>
        <comment>silhouette baseline</comment>
        <translation>contour seul&#xa0;: AUROC %1</translation>
    </message>
    <message>
        <source>of the finding “%1”</source>
        <translation>du constat «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Pretrained weights, before any training</source>
        <translation>Poids préentraînés, avant tout entraînement</translation>
    </message>
    <message>
        <source>Train a network first: there is no run yet.</source>
        <translation>Entraînez d’abord un réseau&#xa0;: il n’y a pas encore d’exécution.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CacheContentsField</name>
    <message>
        <source>&amp;Empty it</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Deletes decoded images, features and measurements. Nothing is lost but time: the next training, audit or instant answer makes its own again. Runs, marks and the demo stay.</source>
        <translation>Supprime les images décodées, les caractéristiques et les mesures. On ne perd que du temps&#xa0;: le prochain entraînement, audit ou réponse immédiate les refait. Les exécutions, les marques et la démo restent.</translation>
    </message>
    <message>
        <source>Emptying the cache…</source>
        <translation>Vidage du cache…</translation>
    </message>
    <message>
        <source>Nothing is in it now.</source>
        <translation>Il ne contient rien pour l’instant.</translation>
    </message>
    <message>
        <source>%1 are in it now.</source>
        <translation>Il contient %1 pour l’instant.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CachePlaceField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose a folder for the cache</source>
        <translation>Choisir un dossier pour le cache</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CalibrationView</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
        <source>Of the nuclei that the network gave some probability, how many are really positive? On the dotted line the two agree; below it the network is too sure of the positive class.</source>
        <translation>Des noyaux auxquels le réseau a donné une certaine probabilité, combien sont vraiment positifs&#x202f;? Sur la ligne pointillée les deux concordent&#x202f;; au-dessous, le réseau est trop sûr de la classe positive.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Expected calibration error: how far, on average, what the network says is from what is true. A temperature makes all probabilities more or less sure by one number and changes no call at 0.5.</source>
        <translation>Erreur d’étalonnage attendue&#xa0;: de combien, en moyenne, ce que dit le réseau s’écarte de ce qui est vrai. Une température rend toutes les probabilités plus ou moins sûres par un seul nombre et ne change aucun classement à 0,5.</translation>
    </message>
    <message>
        <source>Reliability, positive: %1</source>
        <translation>Fiabilité, positive&#xa0;: %1</translation>
    </message>
    <message>
        <source>probability of %1 that was given</source>
        <translation>probabilité de %1 donnée</translation>
    </message>
    <message>
        <source>share that is %1</source>
        <translation>part qui est %1</translation>
    </message>
    <message>
        <source>as the network says</source>
        <translation>selon le réseau</translation>
    </message>
    <message>
        <source>On average the probability is %1 away from the truth (expected calibration error, %2 nuclei in %3 bins).</source>
        <translation>En moyenne la probabilité s’écarte de %1 de la vérité (erreur d’étalonnage attendue, %2 noyaux en %3 tranches).</translation>
    </message>
    <message>
        <source>at temperature %1</source>
        <translation>à la température %1</translation>
    </message>
    <message>
        <source>The network is about as sure of itself as it should be: temperature %1 fits best.</source>
        <translation>Le réseau est à peu près aussi sûr de lui qu’il doit&#xa0;: la température %1 convient le mieux.</translation>
    </message>
    <message>
        <source>The network is too sure of itself: temperature %1 fits best.</source>
        <translation>Le réseau est trop sûr de lui&#xa0;: la température %1 convient le mieux.</translation>
    </message>
    <message>
        <source>The network is not sure enough of itself: temperature %1 fits best.</source>
        <translation>Le réseau n’est pas assez sûr de lui&#xa0;: la température %1 convient le mieux.</translation>
    </message>
    <message>
        <source>With it the error is %1, and the validation loss %2 instead of %3.</source>
        <translation>Avec elle l’erreur est %1, et la perte de validation %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>The temperature was fitted on these very nuclei: on new ones expect a little less.</source>
        <translation>La température a été ajustée sur ces noyaux mêmes&#xa0;: attendez un peu moins sur de nouveaux.</translation>
    </message>
    <message>
        <source>The temperature was fitted on the validation part only.</source>
        <translation>La température a été ajustée sur la seule partie de validation.</translation>
    </message>
    <message>
        <source>Nuclei a bin: %1.</source>
        <translation>Noyaux par tranche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reliability, %1 against all others</source>
        <translation>Fiabilité, %1 contre toutes les autres</translation>
    </message>
    <message>
        <source>Reliability of the calls</source>
        <translation>Fiabilité des classements</translation>
    </message>
    <message>
        <source>Of the nuclei of which the network was so sure, how many were called right? On the dotted line the two agree; below it the network is too sure of its calls.</source>
        <translation>Des noyaux dont le réseau était sûr à ce point, combien ont été bien classés&#x202f;? Sur la ligne pointillée les deux concordent&#x202f;; au-dessous, le réseau est trop sûr de ses classements.</translation>
    </message>
    <message>
        <source>probability of the class that was called</source>
        <translation>probabilité de la classe retenue</translation>
    </message>
    <message>
        <source>share called right</source>
        <translation>part bien classée</translation>
    </message>
    <message>
        <source>No temperature fits: either all nuclei are called right, or the calls are no better than guessing.</source>
        <translation>Aucune température ne convient&#xa0;: soit tous les noyaux sont bien classés, soit les classements ne valent pas mieux que le hasard.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CallingChoice</name>
    <message>
        <source>call at another threshold</source>
        <translation>classer à un autre seuil</translation>
    </message>
    <message>
        <source>Calls at</source>
        <translation>Classement à</translation>
    </message>
    <message>
        <source>Threshold of the calls</source>
        <translation>Seuil du classement</translation>
    </message>
    <message>
        <source>From which probability on an image is called positive. Lower finds more positive nuclei and gives more false alarms. Which threshold is right hangs on how frequent positive nuclei are where the images come from (prevalence).</source>
        <translation>À partir de quelle probabilité une image est classée positive. Plus bas trouve plus de noyaux positifs et donne plus de fausses alarmes. Le bon seuil dépend de la fréquence des noyaux positifs là d’où viennent les images (prévalence).</translation>
    </message>
    <message>
        <source>even odds</source>
        <translation>chances égales</translation>
    </message>
    <message>
        <source>the run&apos;s threshold</source>
        <translation>seuil de l’exécution</translation>
    </message>
    <message>
        <source>a threshold of my own</source>
        <translation>mon propre seuil</translation>
    </message>
    <message>
        <source>Threshold of the calls, as a number</source>
        <translation>Seuil du classement, en nombre</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CautionList</name>
    <message>
        <source>Seen in training: the network learned from this very image.</source>
        <translation>Vu à l’entraînement&#xa0;: le réseau a appris de cette image même.</translation>
    </message>
    <message>
        <source>Seen in training: the network learned from other nuclei of this patient.</source>
        <translation>Vu à l’entraînement&#xa0;: le réseau a appris d’autres noyaux de ce patient.</translation>
    </message>
    <message>
        <source>Its nucleus was cut out here.</source>
        <translation>Son noyau a été détouré ici.</translation>
    </message>
    <message>
        <source>These images have not been compared with what the network learned from.</source>
        <translation>Ces images n’ont pas été comparées à celles dont le réseau a appris.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were seen in training: what the network says of them is no test of it.</source>
        <translation>
            <numerusform>%Ln image a été vue à l’entraînement&#xa0;: ce qu’en dit le réseau n’est pas un test.</numerusform>
            <numerusform>%Ln images ont été vues à l’entraînement&#xa0;: ce qu’en dit le réseau n’est pas un test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are not like what it learned from: its probabilities mean little there.</source>
        <translation>
            <numerusform>%Ln image n’est pas comme celles apprises&#xa0;: ses probabilités y signifient peu.</numerusform>
            <numerusform>%Ln images ne sont pas comme celles apprises&#xa0;: ses probabilités y signifient peu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images it learned from are not at their place any more, so nothing is said of likeness.</source>
        <translation>Les images apprises ne sont plus à leur place, rien n’est donc dit de la ressemblance.</translation>
    </message>
    <message>
        <source>Size, mask and colour were compared, the network&apos;s own view of them was not.</source>
        <translation>Taille, masque et couleur ont été comparés, non la vue que le réseau en a.</translation>
    </message>
    <message>
        <source>Images count as seen by their names alone.</source>
        <translation>Les images comptent comme vues à leur seul nom.</translation>
    </message>
    <message>
        <source>None was seen in training, and all look like what the network learned from. It can be wrong all the same.</source>
        <translation>Aucune n’a été vue à l’entraînement, et toutes ressemblent à celles apprises. Il peut se tromper quand même.</translation>
    </message>
    <message>
        <source>Compare with the training images</source>
        <translation>Comparer aux images d’entraînement</translation>
    </message>
    <message>
        <source>The network looks at up to 2,000 of the images it learned from, and at these. Those that are further from them than nearly all training images are from other patients&apos; are named. Takes a while the first time; waits for a training that is under way.</source>
        <translation>Le réseau regarde jusqu’à 2 000 des images dont il a appris, et celles-ci. Sont nommées celles qui en sont plus loin que presque toutes les images d’entraînement de celles d’autres patients. Prend un moment la première fois&#x202f;; attend un entraînement en cours.</translation>
    </message>
    <message>
        <source>Shows the outline of each nucleus for approval, and classifies the nuclei on black</source>
        <translation>Montre le contour de chaque noyau pour approbation, et classe les noyaux sur noir</translation>
    </message>
    <message>
        <source>Images to read with care</source>
        <translation>Images à lire avec prudence</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Why its call is to be read with care</source>
        <translation>Pourquoi lire son classement avec prudence</translation>
    </message>
    <message numerus="yes">
        <source>Mask %Ln nuclei…</source>
        <translation>
            <numerusform>Détourer %Ln noyau…</numerusform>
            <numerusform>Détourer %Ln noyaux…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change masks…</source>
        <translation>Changer les masques…</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ChoiceChip</name>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered, the value chosen</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln chosen</source>
        <comment>what is filtered</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln choisi</numerusform>
            <numerusform>%1&#xa0;: %Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1&#xa0;: tout</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search among the values</source>
        <translation>Rechercher parmi les valeurs</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Asks for none of these</source>
        <translation>N’en demande aucun</translation>
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
        <translation>%1&#xa0;: %2 noyaux</translation>
    </message>
    <message>
        <source>Show only %1 nuclei; click again for all</source>
        <translation>Ne montrer que les noyaux %1&#x202f;; un autre clic pour tous</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassPackDialog</name>
    <message>
        <source>The &amp;demo, drawn on each computer</source>
        <translation>La &amp;démo, dessinée sur chaque ordinateur</translation>
    </message>
    <message>
        <source>Make a class pack</source>
        <translation>Créer un paquet de cours</translation>
    </message>
    <message>
        <source>“%1” as one file: its text, its recipes and images. Students open it by a double click, run it, and hand in a small file of what came of it.</source>
        <translation>« %1 » en un seul fichier : son texte, ses recettes et ses images. Les étudiants l’ouvrent par un double-clic, l’exécutent et rendent un petit fichier de ce qui en est sorti.</translation>
    </message>
    <message>
        <source>What the class is called</source>
        <translation>Comment s’appelle le cours</translation>
    </message>
    <message>
        <source>What you tell the students</source>
        <translation>Ce que vous dites aux étudiants</translation>
    </message>
    <message>
        <source>Shown above the lesson</source>
        <translation>Affiché au-dessus de la leçon</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>Vos &amp;mots</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Makes this class pack.</source>
        <translation>Crée ce paquet de cours.</translation>
    </message>
    <message>
        <source>The &amp;images of %1</source>
        <translation>Les &amp;images de %1</translation>
    </message>
    <message>
        <source>The &amp;images that are open</source>
        <translation>Les &amp;images ouvertes</translation>
    </message>
    <message>
        <source>Open images of two classes first.</source>
        <translation>Ouvrez d’abord des images de deux classes.</translation>
    </message>
    <message>
        <source>Seed of the demo</source>
        <translation>Graine de la démo</translation>
    </message>
    <message>
        <source>Other seeds draw other nuclei</source>
        <translation>D’autres graines dessinent d’autres noyaux</translation>
    </message>
    <message>
        <source>So many images at most</source>
        <translation>Au plus tant d’images</translation>
    </message>
    <message>
        <source>Whole patients are taken until there are about so many</source>
        <translation>Des patients entiers sont pris jusqu’à ce qu’il y en ait à peu près autant</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>Save the class pack</source>
        <translation>Enregistrer le paquet de cours</translation>
    </message>
    <message>
        <source>Class pack (*.nucleopack)</source>
        <translation>Paquet de cours (*.nucleopack)</translation>
    </message>
    <message>
        <source>Without pseudonyms images go along under the names that they have, which may name patients. Make sure that you may pass them on.</source>
        <translation>Sans pseudonymes, les images partent sous les noms qu’elles ont, qui peuvent nommer des patients. Assurez-vous que vous pouvez les transmettre.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassTable</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nom de la classe</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positive</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Values with the same name become one class</source>
        <translation>Les valeurs de même nom forment une seule classe</translation>
    </message>
    <message>
        <source>Sensitivity, specificity and AUROC are of the positive class</source>
        <translation>Sensibilité, spécificité et AUROC portent sur la classe positive</translation>
    </message>
    <message>
        <source>Images of a value without a tick are left out</source>
        <translation>Les images d’une valeur non cochée sont laissées de côté</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassTableDialog</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>As they wished to be called</source>
        <translation>Comme ils ont voulu s’appeler</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Before anything was trained</source>
        <translation>Avant tout entraînement</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>Il en est sorti</translation>
    </message>
    <message>
        <source>What it would have been right to predict on their computer</source>
        <translation>Ce qu’il aurait été juste de prédire sur leur ordinateur</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>The lesson&apos;s first number with its 95 % interval</source>
        <translation>Le premier nombre de la leçon avec son intervalle à 95 %</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Answers that were right, of those given</source>
        <translation>Réponses justes, parmi celles données</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>By the clock of their computer, UTC</source>
        <translation>D’après l’horloge de leur ordinateur, UTC</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>pas terminé</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>nul ne peut le dire</translation>
    </message>
    <message>
        <source>%1 ✓ as predicted</source>
        <extracomment>what came of it, and that it was predicted</extracomment>
        <translation>%1 ✓ comme prédit</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a number and its 95 % interval</extracomment>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>right answers of a quiz, of all that were given</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>What the class handed in</source>
        <translation>Ce que le cours a rendu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>title of a class, and of its lesson</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>With every number of every student, for a spreadsheet</source>
        <translation>Avec tous les nombres de chaque étudiant, pour un tableur</translation>
    </message>
    <message>
        <source>Makes the same table.</source>
        <translation>Crée le même tableau.</translation>
    </message>
    <message>
        <source>Files that do not count</source>
        <translation>Fichiers qui ne comptent pas</translation>
    </message>
    <message>
        <source>class</source>
        <translation>cours</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Classification</name>
    <message>
        <source>cut nuclei out</source>
        <translation>détourer les noyaux</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassifyPage</name>
    <message>
        <source>Drop images or a folder here.
The network of the chosen run says what it takes them for. Research and teaching only: never a diagnosis.</source>
        <translation>Déposez ici des images ou un dossier.
Le réseau de l’exécution choisie dit pour quoi il les prend. Recherche et enseignement uniquement&#xa0;: jamais un diagnostic.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>Here a trained network says what it takes new images for, and how far to believe it.
There is no trained network yet: train one, or add a run that lies elsewhere.</source>
        <translation>Ici un réseau entraîné dit pour quoi il prend de nouvelles images, et jusqu’où le croire.
Il n’y a pas encore de réseau entraîné&#xa0;: entraînez-en un, ou ajoutez une exécution qui se trouve ailleurs.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entraîner…</translation>
    </message>
    <message>
        <source>Add a run…</source>
        <translation>Ajouter une exécution…</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>What a trained network says about new images</source>
        <translation>Ce qu’un réseau entraîné dit de nouvelles images</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What has been classified stays</source>
        <translation>Ce qui a été classé reste</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>All calls as a CSV table, with what is to be known of each image</source>
        <translation>Tous les classements en tableau CSV, avec ce qu’il faut savoir de chaque image</translation>
    </message>
    <message>
        <source>Images…</source>
        <translation>Images…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Asks the network of this run about the same images and writes a row for each.</source>
        <translation>Interroge le réseau de cette exécution sur les mêmes images et écrit une ligne pour chacune.</translation>
    </message>
    <message>
        <source>Classify some images first.</source>
        <translation>Classez d’abord des images.</translation>
    </message>
    <message>
        <source>Views of each image</source>
        <translation>Vues de chaque image</translation>
    </message>
    <message>
        <source>Test-time augmentation: the network looks at each image mirrored and turned as well, and the mean of its probabilities counts. Steadier, and slower by as much. Holds for the next images.</source>
        <translation>Augmentation à la prédiction&#xa0;: le réseau regarde chaque image aussi retournée et tournée, et la moyenne de ses probabilités compte. Plus stable, et d’autant plus lent. Vaut pour les prochaines images.</translation>
    </message>
    <message>
        <source>views as trained</source>
        <translation>vues comme à l’entraînement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln vue</numerusform>
            <numerusform>%Ln vues</numerusform>
        </translation>
    </message>
    <message>
        <source>Images to classify</source>
        <translation>Images à classer</translation>
    </message>
    <message>
        <source>Images (*.bmp *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Images (*.bmp *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Folder of images to classify</source>
        <translation>Dossier d’images à classer</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Recherche d’images…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) so far</source>
        <translation>
            <numerusform>%Ln image jusqu’ici</numerusform>
            <numerusform>%Ln images jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 images</source>
        <translation>Arrêté après %1 images sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), by the network of “%1”</source>
        <translation>
            <numerusform>%Ln image, par le réseau de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln images, par le réseau de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>Enregistrer les classements</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), by the final network of “%1”</source>
        <translation>
            <numerusform>%Ln image, par le réseau final de «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln images, par le réseau final de «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Classroom</name>
    <message>
        <source>Choose a lesson that is not a class pack&apos;s already.</source>
        <translation>Choisissez une leçon qui n’appartient pas déjà à un paquet de cours.</translation>
    </message>
    <message>
        <source>A planted copy needs its originals beside it: plant it on each computer.</source>
        <translation>Une copie piégée a besoin de ses originaux à côté d’elle : piégez-la sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>Choose the lesson of a class pack.</source>
        <translation>Choisissez la leçon d’un paquet de cours.</translation>
    </message>
    <message>
        <source>Open a class pack</source>
        <translation>Ouvrir un paquet de cours</translation>
    </message>
    <message>
        <source>Class packs (*.nucleopack)</source>
        <translation>Paquets de cours (*.nucleopack)</translation>
    </message>
    <message>
        <source>What the students handed in</source>
        <translation>Ce que les étudiants ont rendu</translation>
    </message>
    <message>
        <source>Results and quizzes (*.json)</source>
        <translation>Résultats et quiz (*.json)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassroomButton</name>
    <message>
        <source>Classroom</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>A lesson for a class: pass it on as one file, hand in, and collect what was handed in</source>
        <translation>Une leçon pour un cours : la transmettre en un fichier, rendre et collecter ce qui a été rendu</translation>
    </message>
    <message>
        <source>&amp;Make a class pack…</source>
        <translation>&amp;Créer un paquet de cours…</translation>
    </message>
    <message>
        <source>&amp;Open a class pack…</source>
        <translation>&amp;Ouvrir un paquet de cours…</translation>
    </message>
    <message>
        <source>A lesson that a teacher passed on as one file (.nucleopack)</source>
        <translation>Une leçon qu’un enseignant a transmise en un seul fichier (.nucleopack)</translation>
    </message>
    <message>
        <source>&amp;Hand in my result…</source>
        <translation>&amp;Rendre mon résultat…</translation>
    </message>
    <message>
        <source>&amp;Collect results…</source>
        <translation>C&amp;ollecter les résultats…</translation>
    </message>
    <message>
        <source>One table of what the students handed in, quiz files included</source>
        <translation>Un tableau de ce que les étudiants ont rendu, quiz compris</translation>
    </message>
    <message>
        <source>The chosen lesson, its recipes and images as one file for all computers of a class</source>
        <translation>La leçon choisie, ses recettes et ses images en un fichier pour tous les ordinateurs d’un cours</translation>
    </message>
    <message>
        <source>Writes what came of it as a small file for your teacher</source>
        <translation>Écrit ce qui en est sorti dans un petit fichier pour votre enseignant</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CommandButton</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Show as command</source>
        <translation>Montrer comme commande</translation>
    </message>
    <message>
        <source>Show as command: what to type in a terminal for the same, to repeat it, note it down or put it into a script</source>
        <translation>Montrer comme commande&#xa0;: que taper dans un terminal pour la même chose, pour la répéter, la noter ou la mettre dans un script</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>Il n’y a pas de commande pour cela.</translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation>La même chose dans un terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparePage</name>
    <message>
        <source>Every training becomes a run and is listed here, with its curves and scores beside those of others.
There is none yet: train one, or add a run that lies elsewhere.</source>
        <translation>Chaque entraînement devient une exécution et figure ici, avec ses courbes et scores à côté de ceux des autres.
Il n’y en a pas encore&#xa0;: entraînez-en une, ou ajoutez une exécution qui se trouve ailleurs.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entraîner…</translation>
    </message>
    <message>
        <source>Add a run…</source>
        <translation>Ajouter une exécution…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compares the checked runs with the baseline, which comes first.</source>
        <translation>Compare les exécutions cochées à la référence, qui vient en premier.</translation>
    </message>
    <message>
        <source>Check two runs at least.</source>
        <translation>Cochez au moins deux exécutions.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Lists a run that lies elsewhere: a folder with run.json</source>
        <translation>Liste une exécution qui se trouve ailleurs&#xa0;: un dossier avec run.json</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Goes on training from the last checkpoint. Needs the run&apos;s dataset to be open.</source>
        <translation>Continue l’entraînement depuis le dernier point de reprise. Le jeu de données de l’exécution doit être ouvert.</translation>
    </message>
    <message>
        <source>Open in Results</source>
        <translation>Ouvrir dans Résultats</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s), %1 on disk; new ones go to %2</source>
        <translation>
            <numerusform>%Ln exécution, %1 sur le disque&#x202f;; les nouvelles vont dans %2</numerusform>
            <numerusform>%Ln exécutions, %1 sur le disque&#x202f;; les nouvelles vont dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) are done. Train until epoch:</source>
        <translation>
            <numerusform>%Ln époque est faite. Entraîner jusqu’à l’époque&#xa0;:</numerusform>
            <numerusform>%Ln époques sont faites. Entraîner jusqu’à l’époque&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note that stays with the run:</source>
        <translation>Une note qui reste avec l’exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation>Supprimer l’exécution&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” with its curves, predictions and weights (%2) will be deleted from the disk. This cannot be undone.</source>
        <translation>«&#xa0;%1&#xa0;» sera supprimée du disque avec ses courbes, prédictions et poids (%2). C’est irréversible.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Elle se trouve dans %1.</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>Seulement la retirer de la liste</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparedNucleus</name>
    <message>
        <source>called %1, P(%2) %3</source>
        <comment>a class; probability of a class</comment>
        <translation>classé %1, P(%2) %3</translation>
    </message>
    <message>
        <source>called %1</source>
        <comment>a class</comment>
        <translation>classé %1</translation>
    </message>
    <message>
        <source>Picture that is compared with</source>
        <translation>Image à laquelle on compare</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a nucleus</comment>
        <translation>Comparé à %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparisonView</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Scores and their difference</source>
        <translation>Scores et leur différence</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Où elles divergent</translation>
    </message>
    <message>
        <source>What the runs were told differently</source>
        <translation>Ce qui a été demandé autrement aux exécutions</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été changé</translation>
    </message>
    <message>
        <source>Which nuclei one run called rightly and the other wrongly</source>
        <translation>Quels noyaux une exécution a bien classés et l’autre mal</translation>
    </message>
    <message>
        <source>Settings of recipe and run that are not the same</source>
        <translation>Réglages de recette et d’exécution qui diffèrent</translation>
    </message>
    <message>
        <source>Baseline:</source>
        <translation>Référence&#xa0;:</translation>
    </message>
    <message>
        <source>The run that the others are compared with</source>
        <translation>L’exécution à laquelle les autres sont comparées</translation>
    </message>
    <message>
        <source>compared with:</source>
        <translation>comparée à&#xa0;:</translation>
    </message>
    <message>
        <source>The run whose difference from the baseline is shown</source>
        <translation>L’exécution dont la différence à la référence est montrée</translation>
    </message>
    <message>
        <source>Curves of the checked runs, on their validation parts</source>
        <translation>Courbes des exécutions cochées, sur leurs parties de validation</translation>
    </message>
    <message>
        <source>Which score is drawn</source>
        <translation>Quel score est dessiné</translation>
    </message>
    <message>
        <source>Scores of several runs over the epochs</source>
        <translation>Scores de plusieurs exécutions au fil des époques</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>Check a second run in the table to compare the two.</source>
        <translation>Cochez une seconde exécution dans le tableau pour comparer les deux.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Non comparées.</translation>
    </message>
    <message>
        <source>Leak in “%1”: %2</source>
        <comment>a run, what leaks</comment>
        <translation>Fuite dans «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>Comparaison de deux exécutions</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Comparison with %1</source>
        <translation>Comparaison avec %1</translation>
    </message>
    <message>
        <source>What this comparison says, as a document to be printed or passed on</source>
        <translation>Ce que dit cette comparaison, comme document à imprimer ou à transmettre</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ConclusionPanel</name>
    <message>
        <source>What one may conclude</source>
        <translation>Ce qu’on peut conclure</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>What was asked, done and found, as a document to be printed or handed in. In English.</source>
        <translation>Ce qui a été demandé, fait et trouvé, sous forme de document à imprimer ou à rendre. En anglais.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei (%4) were called %5.</source>
        <translation>%1 des %2 noyaux %3 (%4) ont été classés %5.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 patients (%4) were called %5.</source>
        <translation>%1 des %2 patients %3 (%4) ont été classés %5.</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>classé %1</translation>
    </message>
    <message>
        <source>Click to see just these nuclei.</source>
        <translation>Cliquez pour ne voir que ces noyaux.</translation>
    </message>
    <message>
        <source>Rows: what the nuclei are. Columns: what the network called them.</source>
        <translation>Lignes&#xa0;: ce que sont les noyaux. Colonnes&#xa0;: comment le réseau les a classés.</translation>
    </message>
    <message>
        <source>called</source>
        <comment>above the rows, beside the names of the columns</comment>
        <translation>classé</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ContactSheetDialog</name>
    <message>
        <source>What stands below each picture. The names of this dataset hold the class: leave them out where somebody is to judge for himself.</source>
        <translation>Ce qui figure sous chaque image. Les noms de ce jeu contiennent la classe&#xa0;: omettez-les si quelqu’un doit juger par lui-même.</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Taille du papier</translation>
    </message>
    <message>
        <source>Upright or lying</source>
        <translation>Portrait ou paysage</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Pictures side by side</source>
        <translation>Images côte à côte</translation>
    </message>
    <message>
        <source>name, class and call</source>
        <translation>nom, classe et classement</translation>
    </message>
    <message>
        <source>class and call, no name</source>
        <translation>classe et classement, sans nom</translation>
    </message>
    <message>
        <source>a number only</source>
        <translation>un numéro seulement</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>portrait</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>paysage</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Légendes</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>Pictures in a &amp;row</source>
        <translation>Images par &amp;rangée</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>nuclei, pages</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln noyau</numerusform>
            <numerusform>%Ln noyaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Enregistrer la planche-contact</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CrashReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Report of the crash</source>
        <translation>Rapport du plantage</translation>
    </message>
    <message>
        <source>Puts the report into the clipboard, for a bug report</source>
        <translation>Place le rapport dans le presse-papiers, pour signaler l’erreur</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Takes the report off this computer</source>
        <translation>Retire le rapport de cet ordinateur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What the program was doing when it ended: its version, the kind of the last job, and the calls in its code. It names neither you nor your files, and holds nothing of your images. It lies on this computer only; nothing was sent.</source>
        <translation>Ce que faisait le programme quand il s’est arrêté : sa version, le genre de la dernière tâche et les appels dans son code. Il ne nomme ni vous ni vos fichiers et ne contient rien de vos images. Il se trouve uniquement sur cet ordinateur ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. A report of that lies on this computer; nothing was sent.</source>
        <translation>Le programme s’est arrêté de façon inattendue. Un rapport se trouve sur cet ordinateur ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Opens the report: to read, to copy or to delete it</source>
        <translation>Ouvre le rapport : pour le lire, le copier ou le supprimer</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CrossValidationCard</name>
    <message>
        <source>Or let every patient examine once</source>
        <translation>Ou faire examiner chaque patient une fois</translation>
    </message>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>Plis de la validation croisée</translation>
    </message>
    <message>
        <source>Cross-validation: the patients are divided into folds, and for each fold a network learns from the others and is examined on it. It takes as many trainings as there are folds.</source>
        <translation>Validation croisée&#xa0;: les patients sont répartis en plis, et pour chaque pli un réseau apprend des autres et est examiné sur lui. Cela fait autant d’entraînements que de plis.</translation>
    </message>
    <message>
        <source>Cross-validate</source>
        <translation>Valider en croisé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Finished folds and epochs are kept</source>
        <translation>Les plis et époques finis sont gardés</translation>
    </message>
    <message>
        <source>Open all together</source>
        <translation>Ouvrir tout ensemble</translation>
    </message>
    <message>
        <source>Trains once a fold as this form says; the split above does not count.</source>
        <translation>Entraîne une fois par pli comme le dit ce formulaire&#x202f;; la répartition du haut ne compte pas.</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln published fold(s)</source>
        <translation>
            <numerusform>le pli publié (%Ln)</numerusform>
            <numerusform>les %Ln plis publiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new fold(s) by patient</source>
        <translation>
            <numerusform>%Ln nouveau pli par patient</numerusform>
            <numerusform>%Ln nouveaux plis par patient</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cross-validated</source>
        <comment>name of a run</comment>
        <translation>%1, validation croisée</translation>
    </message>
    <message>
        <source>Waiting to begin…</source>
        <translation>En attente de départ…</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 ± %2 over %3. All together: %4 (%5–%6), by patient %7; AUROC %8, by patient %9.</source>
        <translation>Exactitude équilibrée %1 ± %2 sur %3. Tout ensemble&#xa0;: %4 (%5–%6), par patient %7&#x202f;; AUROC %8, par patient %9.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fold(s)</source>
        <translation>
            <numerusform>%Ln pli</numerusform>
            <numerusform>%Ln plis</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Queue each fold</source>
        <translation>Mettre chaque pli en file</translation>
    </message>
    <message>
        <source>Puts one training a fold into the queue below, to be put into another order, or to learn overnight. They are trainings like any other: what all of them say together, only cross-validating tells.</source>
        <translation>Met un entraînement par pli dans la file ci-dessous, à réordonner ou à laisser apprendre la nuit. Ce sont des entraînements comme les autres : ce qu’ils disent ensemble, seule la validation croisée le montre.</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 ± %2 over %3. All together: %4 (%5–%6), by patient %7.</source>
        <translation>Exactitude équilibrée %1 ± %2 sur %3. Tout ensemble&#xa0;: %4 (%5–%6), par patient %7.</translation>
    </message>
    <message>
        <source>Results, with what each network says of the patients that it has not seen. In Classify, all of them answer together for other images: the mean of their probabilities.</source>
        <translation>Résultats, avec ce que chaque réseau dit des patients qu’il n’a pas vus. Dans Classer, tous répondent ensemble pour d’autres images : la moyenne de leurs probabilités.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CurvePlot</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1&#xa0;: rien encore</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: last value at horizontal position</comment>
        <translation>%1&#xa0;: %2 à %3</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataFilter</name>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataFilterBar</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Which kinds of cells to show</source>
        <translation>Quelles sortes de cellules montrer</translation>
    </message>
    <message>
        <source>Whose nuclei to show</source>
        <translation>De qui montrer les noyaux</translation>
    </message>
    <message>
        <source>Folds are the parts in which the data were published. They are no classes.</source>
        <translation>Les plis sont les parties dans lesquelles les données ont été publiées. Ce ne sont pas des classes.</translation>
    </message>
    <message>
        <source>Search name…</source>
        <translation>Rechercher un nom…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Part of the file name or folder (Ctrl+F)</source>
        <translation>Partie du nom du fichier ou du dossier (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>class</source>
        <translation>cours</translation>
    </message>
    <message>
        <source>file size</source>
        <translation>taille du fichier</translation>
    </message>
    <message>
        <source>Takes the filter away; Ctrl+Z brings it back</source>
        <translation>Retire le filtre&#x202f;; Ctrl+Z le ramène</translation>
    </message>
    <message>
        <source>The nuclei are dark. Brightening changes how they are displayed, never what the network sees.</source>
        <translation>Les noyaux sont sombres. Éclaircir change leur affichage, jamais ce que voit le réseau.</translation>
    </message>
    <message>
        <source>Brighten display</source>
        <translation>Éclaircir l’affichage</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl+wheel)</source>
        <translation>Taille des vignettes (Ctrl+molette)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataNotices</name>
    <message>
        <source>Patients are not known here.</source>
        <translation>Les patients ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>Each image counts as its own patient, so scores will look better than they would for patients never seen.</source>
        <translation>Chaque image compte comme son propre patient&#x202f;; les scores paraîtront donc meilleurs qu’ils ne seraient pour des patients jamais vus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be used.</source>
        <translation>
            <numerusform>%Ln fichier est inutilisable.</numerusform>
            <numerusform>%Ln fichiers sont inutilisables.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of everything.</source>
        <translation>Elles sont exclues de tout.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>These nuclei are drawn by the program.</source>
        <translation>Ces noyaux sont dessinés par le programme.</translation>
    </message>
    <message>
        <source>They look like cells and are none: good for learning how it works, not for learning about blood.</source>
        <translation>Ils ressemblent à des cellules et n’en sont pas&#xa0;: bons pour apprendre le fonctionnement, pas pour apprendre sur le sang.</translation>
    </message>
    <message>
        <source>There are test images beside these.</source>
        <translation>Il y a des images de test à côté de celles-ci.</translation>
    </message>
    <message>
        <source>They open as datasets of their own.</source>
        <translation>Elles s’ouvrent comme des jeux de données à part.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a folder&apos;s name</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>notices about the dataset</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What else to know about these data</source>
        <translation>Que savoir d’autre sur ces données</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entraîner…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Let a network learn to tell these classes apart</source>
        <translation>Faire apprendre à un réseau à distinguer ces classes</translation>
    </message>
    <message>
        <source>Says what this dataset holds: classes, patients, folds, files that cannot be read. Add --json for a program.</source>
        <translation>Dit ce que contient ce jeu&#xa0;: classes, patients, plis, fichiers illisibles. Ajoutez --json pour un programme.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>No nucleus fits this filter.</source>
        <translation>Aucun noyau ne répond à ce filtre.</translation>
    </message>
    <message>
        <source>What is wrong with these data, or with a split of them: leaks, shortcuts, damaged images</source>
        <translation>Ce qui ne va pas dans ces données, ou dans une de leurs répartitions&#xa0;: fuites, raccourcis, images abîmées</translation>
    </message>
    <message numerus="yes">
        <source>Audit: %Ln finding(s)</source>
        <translation>
            <numerusform>Audit&#xa0;: %Ln constat</numerusform>
            <numerusform>Audit&#xa0;: %Ln constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln noyau</numerusform>
            <numerusform>%Ln noyaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, patients unknown</source>
        <comment>nuclei</comment>
        <translation>%1, patients inconnus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>nuclei, patients, folds</comment>
        <translation>%1 de %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds</source>
        <translation>
            <numerusform>%Ln pli</numerusform>
            <numerusform>%Ln plis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>nuclei, patients</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Only patient %1</source>
        <translation>Seulement le patient %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>class</comment>
        <translation>Seulement %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln nuclei</source>
        <translation>
            <numerusform>%Ln noyau</numerusform>
            <numerusform>Les %Ln noyaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataSummary</name>
    <message>
        <source>No chart of patients: the names of these files do not tell whom they came from.</source>
        <translation>Pas de graphique des patients&#xa0;: les noms de ces fichiers ne disent pas de qui ils viennent.</translation>
    </message>
    <message>
        <source>These images have no classes. A trained network can judge them on the Classify page.</source>
        <translation>Ces images n’ont pas de classes. Un réseau entraîné peut les juger sur la page Classer.</translation>
    </message>
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
            <numerusform>patient %1 (%2)&#xa0;: %Ln noyau</numerusform>
            <numerusform>patient %1 (%2)&#xa0;: %Ln noyaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patient %1: %Ln nuclei</source>
        <comment>id</comment>
        <translation>
            <numerusform>patient %1&#xa0;: %Ln noyau</numerusform>
            <numerusform>patient %1&#xa0;: %Ln noyaux</numerusform>
        </translation>
    </message>
    <message>
        <source>nuclei per patient (click a bar to see them)</source>
        <translation>noyaux par patient (cliquez sur une barre pour les voir)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DescribeDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Bring your own nuclei</source>
        <translation>Apportez vos propres noyaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>1 of 3: Your images</source>
        <translation>1 sur 3 : vos images</translation>
    </message>
    <message>
        <source>2 of 3: What tells class and patient</source>
        <translation>2 sur 3 : ce qui indique classe et patient</translation>
    </message>
    <message>
        <source>3 of 3: Names, and saving</source>
        <translation>3 sur 3 : noms et enregistrement</translation>
    </message>
    <message>
        <source>&amp;Save and open</source>
        <translation>&amp;Enregistrer et ouvrir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The rules have to explain some images first</source>
        <translation>Les règles doivent d’abord expliquer quelques images</translation>
    </message>
    <message>
        <source>Choose where the description is kept</source>
        <translation>Choisissez où la description est conservée</translation>
    </message>
    <message>
        <source>Tries these rules on the images, says what they yield, and keeps the description in the same file.</source>
        <translation>Essaie ces règles sur les images, dit ce qu’elles donnent et garde la description dans le même fichier.</translation>
    </message>
    <message>
        <source>Choose where the description is kept first.</source>
        <translation>Choisissez d’abord où la description est conservée.</translation>
    </message>
    <message>
        <source>Options cannot say these rules in this order. Save the description: “nucleoscope describe” with its file shows what it yields.</source>
        <translation>Des options ne peuvent pas dire ces règles dans cet ordre. Enregistrez la description : « nucleoscope describe » avec son fichier montre ce qu’elle donne.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DoubtsView</name>
    <message>
        <source>Which labels are doubtful?</source>
        <translation>Quelles étiquettes sont douteuses&#x202f;?</translation>
    </message>
    <message>
        <source>For each fold of this dataset a head learns from the other patients, on pretrained weights that stay as they are (the instant recipe; not this run&apos;s network). A label is doubted where such a head is surer of another class than it usually is. Some labels are flipped in secret to see how many of them such a list finds.</source>
        <translation>Pour chaque pli de ce jeu, une tête apprend des autres patients, sur des poids préentraînés qui restent tels quels (la recette instantanée&#x202f;; non le réseau de cette exécution). On doute d’une étiquette quand une telle tête est plus sûre d’une autre classe que d’habitude. Quelques étiquettes sont inversées en secret pour voir combien une telle liste en trouve.</translation>
    </message>
    <message>
        <source>Look for doubtful labels</source>
        <translation>Chercher les étiquettes douteuses</translation>
    </message>
    <message>
        <source>Lists the same doubtful labels.</source>
        <translation>Liste les mêmes étiquettes douteuses.</translation>
    </message>
    <message>
        <source>Doubtful labels, most doubtful first</source>
        <translation>Étiquettes douteuses, les plus douteuses d’abord</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Étiquettes douteuses</translation>
    </message>
    <message>
        <source>Mark as doubtful</source>
        <translation>Marquer comme douteuse</translation>
    </message>
    <message>
        <source>Your own mark of the selected nucleus, as the key D sets it; trainings can leave such nuclei out</source>
        <translation>Votre propre marque du noyau sélectionné, comme la pose la touche D&#x202f;; les entraînements peuvent écarter ces noyaux</translation>
    </message>
    <message>
        <source>Shows just those below that this run says something about</source>
        <translation>Ne montre en bas que celles dont cette exécution dit quelque chose</translation>
    </message>
    <message>
        <source>Show all on the Data page</source>
        <translation>Tout montrer sur la page Données</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln label(s) are doubted.</source>
        <translation>
            <numerusform>On doute de %1 étiquette sur %Ln.</numerusform>
            <numerusform>On doute de %1 étiquettes sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How good is such a list? Of %Ln label(s) that were flipped in secret it named %1, among %2 names; its first %3 held %4 of them.</source>
        <translation>
            <numerusform>Que vaut une telle liste&#x202f;? De %Ln étiquette inversée en secret elle en a nommé %1, parmi %2 noms&#x202f;; ses %3 premiers en contenaient %4.</numerusform>
            <numerusform>Que vaut une telle liste&#x202f;? De %Ln étiquettes inversées en secret elle en a nommé %1, parmi %2 noms&#x202f;; ses %3 premiers en contenaient %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the inspector and mark it there: D says that its label is doubtful.</source>
        <translation>Regardez-le dans l’inspecteur et marquez-le là&#xa0;: D dit que son étiquette est douteuse.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln of this part</source>
        <translation>
            <numerusform>Montrer la %Ln de cette partie</numerusform>
            <numerusform>Montrer les %Ln de cette partie</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a label as doubtful</source>
        <translation>marquer une étiquette comme douteuse</translation>
    </message>
    <message>
        <source>take back that a label is doubtful</source>
        <translation>retirer qu’une étiquette est douteuse</translation>
    </message>
    <message>
        <source>with a doubtful label</source>
        <comment>nuclei</comment>
        <translation>à l’étiquette douteuse</translation>
    </message>
    <message>
        <source>Nucleus</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>The published class</source>
        <translation>La classe publiée</translation>
    </message>
    <message>
        <source>Or rather</source>
        <translation>Ou plutôt</translation>
    </message>
    <message>
        <source>The class that heads claim which have not learned from it</source>
        <translation>La classe qu’affirment des têtes qui n’en ont pas appris</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Probability of the label, less that of the other class; the lowest is doubted most</source>
        <translation>Probabilité de l’étiquette, moins celle de l’autre classe&#x202f;; la plus basse est la plus douteuse</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>What reviewers say of it</source>
        <translation>Ce qu’en disent les relecteurs</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::EpochChoice</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Whose calls are shown. The network is examined after each epoch, one pass over the training part; the best epoch is what is kept and asked by the inspector.</source>
        <translation>De qui sont les classements montrés. Le réseau est examiné après chaque époque, un passage sur la partie d’entraînement&#x202f;; la meilleure est celle qui est gardée et que l’inspecteur interroge.</translation>
    </message>
    <message>
        <source>epoch %1 (best)</source>
        <translation>époque %1 (meilleure)</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>best so far: epoch %1</source>
        <translation>meilleure jusqu’ici&#xa0;: époque %1</translation>
    </message>
    <message>
        <source>newest: epoch %1</source>
        <translation>dernière&#xa0;: époque %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Exporter</name>
    <message>
        <source>Copy picture and numbers</source>
        <translation>Copier image et nombres</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Nombres (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FileDownload</name>
    <message>
        <source>the folder could not be made</source>
        <translation>le dossier n’a pas pu être créé</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FilterMenu</name>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep what is shown as…</source>
        <translation>Garder ce qui est montré sous…</translation>
    </message>
    <message>
        <source>Name under which the filter is kept with the run</source>
        <translation>Nom sous lequel le filtre est gardé avec l’exécution</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FindingDetails</name>
    <message>
        <source>About the chosen finding</source>
        <translation>Sur le constat choisi</translation>
    </message>
    <message>
        <source>Shows these nuclei in the gallery below; Alt+Left goes back</source>
        <translation>Montre ces noyaux dans la galerie du bas&#x202f;; Alt+Gauche revient</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>severity, heading</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln nuclei</source>
        <translation>
            <numerusform>Montrer %Ln noyau</numerusform>
            <numerusform>Montrer %Ln noyaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FindingListModel</name>
    <message>
        <source>Serious</source>
        <translation>Sérieux</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity of a finding, the finding</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Planche-contact…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>called %1 %2</source>
        <comment>class, probability</comment>
        <translation>classé %1&#x202f;%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of: %1</source>
        <comment>selected nuclei of what is shown</comment>
        <translation>
            <numerusform>%Ln de&#xa0;: %1</numerusform>
            <numerusform>%Ln de&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <translation>Nucleoscope</translation>
    </message>
    <message>
        <source>brightened for display</source>
        <translation>éclairci à l’affichage</translation>
    </message>
    <message>
        <source>for research and teaching only</source>
        <translation>pour la recherche et l’enseignement uniquement</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GalleryModel</name>
    <message>
        <source>patient %1</source>
        <translation>patient %1</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>laissé à un humain</translation>
    </message>
    <message>
        <source>called %1, loss %2</source>
        <comment>the network&apos;s call</comment>
        <translation>classé %1, perte %2</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>in training</comment>
        <translation>vu</translation>
    </message>
    <message>
        <source>unlike</source>
        <comment>the training images</comment>
        <translation>étranger</translation>
    </message>
    <message>
        <source>masked</source>
        <comment>in this program</comment>
        <translation>détouré</translation>
    </message>
    <message>
        <source>Seen in training: the network learned from this image or this patient, so its call is no test.</source>
        <translation>Vu à l’entraînement&#xa0;: le réseau a appris de cette image ou de ce patient, son classement n’est donc pas un test.</translation>
    </message>
    <message>
        <source>Unlike the training images: the network&apos;s probability means little here.</source>
        <translation>Différent des images d’entraînement&#xa0;: la probabilité du réseau signifie peu ici.</translation>
    </message>
    <message>
        <source>Masked here: the nucleus was cut out by this program, not by those who published the image.</source>
        <translation>Détouré ici&#xa0;: le noyau a été découpé par ce programme, non par ceux qui ont publié l’image.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GalleryView</name>
    <message>
        <source>Nuclei</source>
        <translation>Noyaux</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GuideBubble</name>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Ends the tour (Esc). “Guided tour” in the menu Help begins it again.</source>
        <translation>Termine la visite (Échap). « Visite guidée » dans le menu Aide la recommence.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which step of the guided tour</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>the next step of the guided tour</extracomment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HandInDialog</name>
    <message>
        <source>Hand in my result</source>
        <translation>Rendre mon résultat</translation>
    </message>
    <message>
        <source>A small file for your teacher of “%1”: what you predicted and when, what came of it with its intervals, and how a quiz on these images went, where you made one.</source>
        <translation>Un petit fichier pour votre enseignant de « %1 » : ce que vous avez prédit et quand, ce qui en est sorti avec ses intervalles, et comment s’est passé un quiz sur ces images, si vous en avez fait un.</translation>
    </message>
    <message>
        <source>What you want to be called</source>
        <translation>Comment vous voulez vous appeler</translation>
    </message>
    <message>
        <source>any name, or none</source>
        <translation>un nom quelconque, ou aucun</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>No pictures, no places and nothing else of this computer go along but the version of this program, and a number drawn by lot that tells hand-ins of one computer apart.</source>
        <translation>Aucune image, aucun emplacement ni rien d’autre de cet ordinateur ne part, sinon la version de ce programme et un nombre tiré au sort qui permet de reconnaître ce qui vient d’un même ordinateur.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Writes the same file.</source>
        <translation>Écrit le même fichier.</translation>
    </message>
    <message>
        <source>Save what you hand in</source>
        <translation>Enregistrer ce que vous rendez</translation>
    </message>
    <message>
        <source>Result (*.json)</source>
        <translation>Résultat (*.json)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HistogramView</name>
    <message>
        <source>Grey levels inside the nucleus</source>
        <translation>Niveaux de gris dans le noyau</translation>
    </message>
    <message>
        <source>How many pixels of the nucleus are how bright: 0 is black, 255 is white. Measured on the picture as it is, not brightened.</source>
        <translation>Combien de pixels du noyau ont quelle clarté&#xa0;: 0 est noir, 255 est blanc. Mesuré sur l’image telle quelle, non éclaircie.</translation>
    </message>
    <message>
        <source>mean grey level %1 of 255</source>
        <translation>niveau de gris moyen %1 sur 255</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>rien de mesuré</translation>
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
        <translation>Précédent</translation>
    </message>
    <message>
        <source>What was shown before</source>
        <translation>Ce qui était montré avant</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>What was shown before going back</source>
        <translation>Ce qui était montré avant de revenir</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HistorySection</name>
    <message>
        <source>Over the epochs</source>
        <translation>Au fil des époques</translation>
    </message>
    <message>
        <source>What the network said of this nucleus after each pass over the training part. One that keeps changing is hard, or its label is doubtful.</source>
        <translation>Ce que le réseau a dit de ce noyau après chaque passage sur la partie d’entraînement. Celui qui change sans cesse est difficile, ou son étiquette est douteuse.</translation>
    </message>
    <message>
        <source>No epoch&apos;s predictions contain this nucleus.</source>
        <translation>Les prédictions d’aucune époque ne contiennent ce noyau.</translation>
    </message>
    <message>
        <source>P(%1) by epoch; the best epoch is ringed.</source>
        <comment>probability of a class</comment>
        <translation>P(%1) par époque&#x202f;; la meilleure est cerclée.</translation>
    </message>
    <message numerus="yes">
        <source>The call changed %Ln times.</source>
        <translation>
            <numerusform>Le classement a changé %Ln fois.</numerusform>
            <numerusform>Le classement a changé %Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call never changed.</source>
        <translation>Le classement n’a jamais changé.</translation>
    </message>
    <message>
        <source>Of the training part: seen changed at random, while the weights were changing.</source>
        <translation>De la partie d’entraînement&#xa0;: vu changé au hasard, pendant que les poids changeaient.</translation>
    </message>
    <message>
        <source>P(%1) by epoch</source>
        <comment>probability of a class</comment>
        <translation>P(%1) par époque</translation>
    </message>
    <message>
        <source>its own class</source>
        <translation>sa propre classe</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ImageView</name>
    <message>
        <source>Picture of the nucleus</source>
        <translation>Image du noyau</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ImportDialog</name>
    <message>
        <source>Makes the same run of the network.</source>
        <translation>Fait du réseau la même exécution.</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Importer un réseau</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de « %1 »…</translation>
    </message>
    <message>
        <source>The classes in the order of the network&apos;s outputs, with commas. Named otherwise, every call is wrong</source>
        <translation>Les classes dans l’ordre des sorties du réseau, avec des virgules. Nommées autrement, chaque classement est faux</translation>
    </message>
    <message>
        <source>C&amp;lasses, in the order of the outputs:</source>
        <translation>C&amp;lasses, dans l’ordre des sorties :</translation>
    </message>
    <message>
        <source>Sensitivity, specificity and AUROC are of this class</source>
        <translation>La sensibilité, la spécificité et l’AUROC sont de cette classe</translation>
    </message>
    <message>
        <source>&amp;Positive class:</source>
        <translation>Classe &amp;positive :</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>Side of the square that the network sees</source>
        <translation>Côté du carré que voit le réseau</translation>
    </message>
    <message>
        <source>&amp;Size of its input:</source>
        <translation>&amp;Taille de son entrée :</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>l’image entière</translation>
    </message>
    <message>
        <source>Side of the centred square that is cut out of an image before it is brought to that size</source>
        <translation>Côté du carré centré découpé dans une image avant qu’elle soit ramenée à cette taille</translation>
    </message>
    <message>
        <source>C&amp;ut out before:</source>
        <translation>Déco&amp;uper avant :</translation>
    </message>
    <message>
        <source>What is subtracted from red, green and blue, and what they are divided by: as in its training</source>
        <translation>Ce qu’on soustrait du rouge, du vert et du bleu, et par quoi on les divise : comme dans son entraînement</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Comme le dit le fichier</translation>
    </message>
    <message>
        <source>Mean and deviation of ImageNet</source>
        <translation>Moyenne et écart type d’ImageNet</translation>
    </message>
    <message>
        <source>From −1 to 1 (mean and deviation ½)</source>
        <translation>De −1 à 1 (moyenne et écart type ½)</translation>
    </message>
    <message>
        <source>&amp;Normalisation:</source>
        <translation>&amp;Normalisation :</translation>
    </message>
    <message>
        <source>All of its labelled images are called; Results shows how well</source>
        <translation>Toutes ses images étiquetées sont classées ; Résultats montre avec quel succès</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds a network %2 with %n output(s). Which images it learned from is not known here: examine it on patients that it cannot have seen.</source>
        <translation>
            <numerusform>« %1 » contient un réseau %2 à %n sortie. On ne sait pas ici de quelles images il a appris : examinez-le sur des patients qu’il ne peut avoir vus.</numerusform>
            <numerusform>« %1 » contient un réseau %2 à %n sorties. On ne sait pas ici de quelles images il a appris : examinez-le sur des patients qu’il ne peut avoir vus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Examine it on all of “%1”, which is open</source>
        <translation>L’&amp;examiner sur tout « %1 », qui est ouvert</translation>
    </message>
    <message>
        <source>&amp;Examine it on the open dataset: none with classes is open</source>
        <translation>L’&amp;examiner sur le jeu ouvert : aucun avec des classes n’est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>Name %n class(es), each once, in the order of the outputs.</source>
        <translation>
            <numerusform>Nommez %n classe, dans l’ordre des sorties.</numerusform>
            <numerusform>Nommez %n classes, chacune une fois, dans l’ordre des sorties.</numerusform>
        </translation>
    </message>
    <message>
        <source>none: each class is judged by itself</source>
        <translation>aucune : chaque classe est jugée pour elle-même</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::InspectionState</name>
    <message>
        <source>show other nuclei</source>
        <translation>montrer d’autres noyaux</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Dézoomer</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>The whole picture (F)</source>
        <translation>L’image entière (F)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Each pixel of the picture once (1)</source>
        <translation>Chaque pixel de l’image une fois (1)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Draws the outline that area and solidity are measured from</source>
        <translation>Dessine le contour d’où sont mesurées aire et solidité</translation>
    </message>
    <message>
        <source>Compare with this one</source>
        <translation>Comparer avec celui-ci</translation>
    </message>
    <message>
        <source>Keeps this picture; the next one you select is shown beside it, at the same zoom and place</source>
        <translation>Garde cette image&#x202f;; la prochaine sélectionnée est montrée à côté, au même zoom et au même endroit</translation>
    </message>
    <message>
        <source>%1 %, brightened</source>
        <comment>zoom</comment>
        <translation>%1&#x202f;%, éclaircie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>x %1, y %2: red %3, green %4, blue %5</source>
        <comment>a place in the picture and its colour</comment>
        <translation>x %1, y %2&#xa0;: rouge %3, vert %4, bleu %5</translation>
    </message>
    <message>
        <source>Click a nucleus to see it here, large.</source>
        <translation>Cliquez sur un noyau pour le voir ici, en grand.</translation>
    </message>
    <message>
        <source>The pictures of this run have not been located.</source>
        <translation>Les images de cette exécution n’ont pas été localisées.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln nuclei)</source>
        <comment>patient&apos;s id</comment>
        <translation>
            <numerusform>%1 (%Ln noyau)</numerusform>
            <numerusform>%1 (%Ln noyaux)</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Whom the nucleus came from. Nuclei of one patient resemble each other, so they stay together when data are split.</source>
        <translation>De qui vient le noyau. Les noyaux d’un patient se ressemblent&#x202f;; ils restent donc ensemble quand les données sont réparties.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>The part of the data in which it was published. Not a class.</source>
        <translation>La partie des données dans laquelle il a été publié. Pas une classe.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a nucleus, its class</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, called %2</source>
        <comment>true class, the network&apos;s call</comment>
        <translation>%1, classé %2</translation>
    </message>
    <message>
        <source>called %1</source>
        <comment>the network&apos;s call</comment>
        <translation>classé %1</translation>
    </message>
    <message>
        <source>%1, left to a person</source>
        <comment>true class</comment>
        <translation>%1, laissé à un humain</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>laissé à un humain</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>probability of a class</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>The network&apos;s own probability for this class, 0 to 1. It may be too sure of itself.</source>
        <translation>La probabilité que le réseau lui-même donne à cette classe, de 0 à 1. Il peut être trop sûr de lui.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>How surprised the network was by the true class: 0 is sure and right; 0.69 is undecided between two classes; large is sure and wrong.</source>
        <translation>À quel point la vraie classe a surpris le réseau&#xa0;: 0 est sûr et juste&#x202f;; 0,69 hésite entre deux classes&#x202f;; grand est sûr et faux.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
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
        <translation>Ce qui sortirait</translation>
    </message>
    <message>
        <source>every nucleus</source>
        <translation>chaque noyau</translation>
    </message>
    <message>
        <source>both classes</source>
        <translation>les deux classes</translation>
    </message>
    <message>
        <source>every patient of a class</source>
        <translation>chaque patient d’une classe</translation>
    </message>
    <message>
        <source>every patient, classes as they are</source>
        <translation>chaque patient, classes telles quelles</translation>
    </message>
    <message>
        <source>What counts alike while learning. Where every nucleus does, the commoner class and patients with many nuclei decide.</source>
        <translation>Ce qui compte également en apprenant. Si c’est chaque noyau, la classe la plus fréquente et les patients à beaucoup de noyaux décident.</translation>
    </message>
    <message>
        <source>Weight decay, power of ten times ten</source>
        <translation>Dégradation des poids, puissance de dix fois dix</translation>
    </message>
    <message>
        <source>How strongly the weights are held small. Little: it fits the nuclei that it learns from, and may learn them by heart. Much: it stays coarse.</source>
        <translation>Avec quelle force les poids sont tenus petits. Peu&#xa0;: il épouse les noyaux dont il apprend, et peut les apprendre par cœur. Beaucoup&#xa0;: il reste grossier.</translation>
    </message>
    <message>
        <source>Share of patients to learn from, percent</source>
        <translation>Part des patients dont apprendre, en pour cent</translation>
    </message>
    <message>
        <source>Learns from part of the patients only: are there enough, or would more help?</source>
        <translation>N’apprend que d’une partie des patients&#xa0;: y en a-t-il assez, ou davantage aideraient-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Nuclei of each class to learn from</source>
        <translation>Noyaux de chaque classe dont apprendre</translation>
    </message>
    <message>
        <source>Learns from so many nuclei of each class at most.</source>
        <translation>Apprend d’au plus tant de noyaux de chaque classe.</translation>
    </message>
    <message>
        <source>Counts ali&amp;ke</source>
        <translation>Compte à é&amp;galité</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>&amp;Dégradation des poids</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patients</translation>
    </message>
    <message>
        <source>Nuclei a &amp;class</source>
        <translation>Noyaux par &amp;classe</translation>
    </message>
    <message>
        <source>Look at the nuclei</source>
        <translation>Regarder les noyaux</translation>
    </message>
    <message>
        <source>The network looks at every nucleus once. What it saw is kept.</source>
        <translation>Le réseau regarde chaque noyau une fois. Ce qu’il a vu est gardé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What was looked at is kept</source>
        <translation>Ce qui a été regardé est gardé</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of patients</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>by nucleus</source>
        <translation>par noyau</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>par patient</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>%1 by nucleus</source>
        <translation>%1 par noyau</translation>
    </message>
    <message>
        <source>Learned from %1 of %2, examined on %3 of %4; fitted in %5 s. Always calling the commoner class would give a balanced accuracy of %6.</source>
        <translation>Appris de %1 de %2, examiné sur %3 de %4&#x202f;; ajusté en %5 s. Toujours dire la classe la plus fréquente donnerait une exactitude équilibrée de %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln noyau</numerusform>
            <numerusform>%Ln noyaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit was cut before it was quite done.</source>
        <translation>L’ajustement a été coupé avant d’être tout à fait fini.</translation>
    </message>
    <message>
        <source>Waiting for the split…</source>
        <translation>En attente de la répartition…</translation>
    </message>
    <message>
        <source>The network looks at every nucleus once. After that, everything here is answered at once.</source>
        <translation>Le réseau regarde chaque noyau une fois. Ensuite, tout ici a sa réponse aussitôt.</translation>
    </message>
    <message>
        <source>The network has not looked at all of the nuclei yet.</source>
        <translation>Le réseau n’a pas encore regardé tous les noyaux.</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>Ajustement…</translation>
    </message>
    <message>
        <source>Move anything on this page: the answer follows. Start training keeps it as a run.</source>
        <translation>Bougez ce que vous voulez sur cette page&#xa0;: la réponse suit. Lancer l’entraînement la garde comme exécution.</translation>
    </message>
    <message>
        <source>Learned from %1, examined on %2; fitted in %3 s. Always calling the commoner class would give a balanced accuracy of %4.</source>
        <translation>Appris de %1, examiné sur %2 ; ajusté en %3 s. Toujours dire la classe la plus fréquente donnerait une exactitude équilibrée de %4.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Experiments that show how far a result can be believed: predict, run, conclude</source>
        <translation>Des expériences qui montrent jusqu’où croire un résultat&#xa0;: prédire, lancer, conclure</translation>
    </message>
    <message>
        <source>Images that the lessons use</source>
        <translation>Images qu’utilisent les leçons</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Large type and nothing else, for a classroom (F5); Esc leaves it</source>
        <translation>Grands caractères et rien d’autre, pour la classe (F5)&#x202f;; Échap en sort</translation>
    </message>
    <message>
        <source>Runs this lesson in a terminal.</source>
        <translation>Lance cette leçon dans un terminal.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The demo (drawn)</source>
        <translation>La démo (dessinée)</translation>
    </message>
    <message>
        <source>%1, a planted copy</source>
        <translation>%1, une copie piégée</translation>
    </message>
    <message>
        <source>Another lesson is running.</source>
        <translation>Une autre leçon est en cours.</translation>
    </message>
    <message>
        <source>Plant something in a copy of the images first.</source>
        <translation>Cachez d’abord quelque chose dans une copie des images.</translation>
    </message>
    <message>
        <source>The chosen lesson</source>
        <translation>La leçon choisie</translation>
    </message>
    <message>
        <source>A class pack has images of its own.</source>
        <translation>Un paquet de cours a ses propres images.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearningCurveCard</name>
    <message>
        <source>Would more patients help?</source>
        <translation>Plus de patients aideraient-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Learns from a tenth of the patients, a fifth, and so on, several times from others, and is examined on those of the other folds.</source>
        <translation>Apprend d’un dixième des patients, d’un cinquième, et ainsi de suite, plusieurs fois avec d’autres, et est examiné sur ceux des autres plis.</translation>
    </message>
    <message>
        <source>Learning curve over patients</source>
        <translation>Courbe d’apprentissage selon les patients</translation>
    </message>
    <message>
        <source>patients to learn from</source>
        <translation>patients dont apprendre</translation>
    </message>
    <message>
        <source>score on other patients</source>
        <translation>score sur d’autres patients</translation>
    </message>
    <message>
        <source>Draw the curve</source>
        <translation>Dessiner la courbe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Computes the same curve.</source>
        <translation>Calcule la même courbe.</translation>
    </message>
    <message>
        <source>AUROC, one standard deviation</source>
        <translation>AUROC, un écart type</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitude équilibrée</translation>
    </message>
    <message>
        <source>nuclei to learn from</source>
        <translation>noyaux dont apprendre</translation>
    </message>
    <message>
        <source>score on other nuclei</source>
        <translation>score sur d’autres noyaux</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearningView</name>
    <message>
        <source>picked in the learning map</source>
        <translation>choisis dans la carte d’apprentissage</translation>
    </message>
    <message>
        <source>Learning map</source>
        <translation>Carte d’apprentissage</translation>
    </message>
    <message>
        <source>how much it changed (standard deviation)</source>
        <translation>de combien cela a changé (écart type)</translation>
    </message>
    <message>
        <source>mean probability of its class</source>
        <translation>probabilité moyenne de sa classe</translation>
    </message>
    <message>
        <source>For each nucleus, the probability that the network gave its true class, over the epochs: mean and standard deviation. After Swayamdipta et al., Dataset cartography, 2020.</source>
        <translation>Pour chaque noyau, la probabilité que le réseau a donnée à sa vraie classe au fil des époques&#xa0;: moyenne et écart type. D’après Swayamdipta et al., Dataset cartography, 2020.</translation>
    </message>
    <message>
        <source>Reading the epochs…</source>
        <translation>Lecture des époques…</translation>
    </message>
    <message>
        <source>The learning map needs the predictions of two epochs at least.</source>
        <translation>La carte d’apprentissage demande les prédictions d’au moins deux époques.</translation>
    </message>
    <message numerus="yes">
        <source>Difficulty, as this network met it over %Ln epoch(s). Top left: easy, sure of the right class throughout. Bottom: hard, often a doubtful label or picture. Right: it changed its mind.</source>
        <translation>
            <numerusform>Difficulté, telle que ce réseau l’a rencontrée sur %Ln époque. En haut à gauche&#xa0;: facile, sûr de la bonne classe tout du long. En bas&#xa0;: difficile, souvent une étiquette ou image douteuse. À droite&#xa0;: il a changé d’avis.</numerusform>
            <numerusform>Difficulté, telle que ce réseau l’a rencontrée sur %Ln époques. En haut à gauche&#xa0;: facile, sûr de la bonne classe tout du long. En bas&#xa0;: difficile, souvent une étiquette ou image douteuse. À droite&#xa0;: il a changé d’avis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LessonList</name>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>done · it came as predicted</source>
        <translation>faite · conforme à la prédiction</translation>
    </message>
    <message>
        <source>done · it came otherwise</source>
        <translation>faite · autrement que prédit</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencée</translation>
    </message>
    <message>
        <source>not begun · your own</source>
        <translation>non commencée · la vôtre</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a lesson and what has become of it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Class “%1” · %2</source>
        <extracomment>title of a class, and what has become of its lesson</extracomment>
        <translation>Cours « %1 » · %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LessonView</name>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What has been learned is kept; the lesson goes on from there</source>
        <translation>Ce qui a été appris est gardé&#x202f;; la leçon reprend là</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Où en est la leçon</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Predict first.</source>
        <translation>Prédisez d’abord.</translation>
    </message>
    <message>
        <source>Trains both sides; it takes a minute or a few</source>
        <translation>Entraîne les deux côtés&#x202f;; prend une minute ou quelques-unes</translation>
    </message>
    <message>
        <source>Network %1 of %2</source>
        <translation>Réseau %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <extracomment>what is being done, and how long it will take</extracomment>
        <translation>%1, encore %2</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Fait en %1.</translation>
    </message>
    <message>
        <source>Hand in my result…</source>
        <translation>Rendre mon résultat…</translation>
    </message>
    <message>
        <source>Writes what came of it as a small file for your teacher</source>
        <translation>Écrit ce qui en est sorti dans un petit fichier pour votre enseignant</translation>
    </message>
    <message>
        <source>A class pack, with recipes and images of its own.</source>
        <translation>Un paquet de cours, avec ses propres recettes et images.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LibTorchOffer</name>
    <message>
        <source>Training needs LibTorch</source>
        <translation>L’entraînement demande LibTorch</translation>
    </message>
    <message>
        <source>LibTorch is PyTorch&apos;s library that does the arithmetic of training and classifying. It may not come with this program, but you can fetch it once from PyTorch. Browsing, the audit and old runs work without it.</source>
        <translation>LibTorch est la bibliothèque de PyTorch qui fait les calculs de l’entraînement et du classement. Elle ne peut accompagner ce programme, mais vous pouvez l’obtenir une fois de PyTorch. Regarder, l’audit et les anciennes exécutions marchent sans elle.</translation>
    </message>
    <message>
        <source>Build of LibTorch</source>
        <translation>Version de LibTorch</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Unpacking: %1</source>
        <translation>Décompression&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Download and install</source>
        <translation>&amp;Télécharger et installer</translation>
    </message>
    <message>
        <source>Use a &amp;file…</source>
        <translation>Utiliser un &amp;fichier…</translation>
    </message>
    <message>
        <source>A file that you, or somebody for you, fetched: PyTorch&apos;s wheel (torch-….whl) or its LibTorch archive (.zip)</source>
        <translation>Un fichier que vous, ou quelqu’un pour vous, avez obtenu&#xa0;: le wheel de PyTorch (torch-….whl) ou son archive LibTorch (.zip)</translation>
    </message>
    <message>
        <source>Use an &amp;installation…</source>
        <translation>Utiliser une &amp;installation…</translation>
    </message>
    <message>
        <source>A folder with LibTorch that is on this computer, such as the folder torch of a Python environment. Nothing is copied.</source>
        <translation>Un dossier avec LibTorch présent sur cet ordinateur, comme le dossier torch d’un environnement Python. Rien n’est copié.</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>PyTorch publishes no build for this system that the program knows.</source>
        <translation>PyTorch ne publie pour ce système aucune version que le programme connaisse.</translation>
    </message>
    <message>
        <source>%1 from %2. %3</source>
        <translation>%1 de %2. %3</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>PyTorch&apos;s wheel or LibTorch archive</source>
        <translation>Wheel ou archive LibTorch de PyTorch</translation>
    </message>
    <message>
        <source>Wheels and archives (*.whl *.zip)</source>
        <translation>Wheels et archives (*.whl *.zip)</translation>
    </message>
    <message>
        <source>Folder of LibTorch</source>
        <translation>Dossier de LibTorch</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LiveView</name>
    <message>
        <source>Newest epoch</source>
        <translation>Dernière époque</translation>
    </message>
    <message>
        <source>Called as the network does by itself, by the most probable class; the threshold does not count here</source>
        <translation>Classé comme le réseau le fait de lui-même, selon la classe la plus probable&#x202f;; le seuil ne compte pas ici</translation>
    </message>
    <message>
        <source>Pinned nuclei</source>
        <translation>Noyaux épinglés</translation>
    </message>
    <message>
        <source>What this epoch brought</source>
        <translation>Ce qu’a apporté cette époque</translation>
    </message>
    <message>
        <source>Wrong in the epoch before, right in this one. Shows them below.</source>
        <translation>Faux à l’époque d’avant, juste à celle-ci. Les montre en bas.</translation>
    </message>
    <message>
        <source>Right in the epoch before, wrong in this one. Nuclei that are forgotten again and again are hard, or their label is doubtful. Shows them below.</source>
        <translation>Juste à l’époque d’avant, faux à celle-ci. Les noyaux sans cesse oubliés sont difficiles, ou leur étiquette est douteuse. Les montre en bas.</translation>
    </message>
    <message>
        <source>newly learnt in epoch %1</source>
        <translation>nouvellement appris à l’époque %1</translation>
    </message>
    <message>
        <source>forgotten in epoch %1</source>
        <translation>oubliés à l’époque %1</translation>
    </message>
    <message>
        <source>Patience: after so many epochs without a better one the training stops by itself</source>
        <translation>Patience&#xa0;: après tant d’époques sans meilleure, l’entraînement s’arrête de lui-même</translation>
    </message>
    <message>
        <source>Patience used up</source>
        <translation>Patience épuisée</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Où en est l’entraînement</translation>
    </message>
    <message>
        <source>Stop early and keep</source>
        <translation>Arrêter tôt et garder</translation>
    </message>
    <message>
        <source>Ends this epoch now, examines what was learnt, and keeps it</source>
        <translation>Finit cette époque maintenant, examine ce qui a été appris, et le garde</translation>
    </message>
    <message>
        <source>No epoch is finished yet</source>
        <translation>Aucune époque n’est encore finie</translation>
    </message>
    <message>
        <source>Epoch %1, validation part, the network&apos;s own calls</source>
        <translation>Époque %1, partie de validation, classements propres du réseau</translation>
    </message>
    <message>
        <source>What the newest epoch brought</source>
        <translation>Ce qu’a apporté la dernière époque</translation>
    </message>
    <message>
        <source>What epoch %1 brought</source>
        <translation>Ce qu’a apporté l’époque %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei newly learnt</source>
        <translation>
            <numerusform>%Ln noyau nouvellement appris</numerusform>
            <numerusform>%Ln noyaux nouvellement appris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei forgotten</source>
        <translation>
            <numerusform>%Ln noyau oublié</numerusform>
            <numerusform>%Ln noyaux oubliés</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops after this step; what it has learnt is kept.</source>
        <translation>Il s’arrête après ce pas&#x202f;; ce qu’il a appris est gardé.</translation>
    </message>
    <message>
        <source>Epoch %1 is the best so far.</source>
        <translation>L’époque %1 est la meilleure jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) since the best, epoch %1.</source>
        <translation>
            <numerusform>%Ln époque depuis la meilleure, l’époque %1.</numerusform>
            <numerusform>%Ln époques depuis la meilleure, l’époque %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 It stops by itself after %Ln.</source>
        <translation>
            <numerusform>%1 Il s’arrête de lui-même après %Ln.</numerusform>
            <numerusform>%1 Il s’arrête de lui-même après %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, called %2 in epoch %3</source>
        <translation>%1, classé %2 à l’époque %3</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LossView</name>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>How surprised the network was by the true class: 0 is sure and right; 0.69 is undecided between two classes; large is sure and wrong. Heights are square roots, so that few are seen too.</source>
        <translation>À quel point la vraie classe a surpris le réseau&#xa0;: 0 est sûr et juste&#x202f;; 0,69 hésite entre deux classes&#x202f;; grand est sûr et faux. Les hauteurs sont des racines carrées, pour que peu se voient aussi.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce qui ressort</translation>
    </message>
    <message>
        <source>Tukey&apos;s rule: an outlier lies above the upper quartile by more than one and a half times the distance between the quartiles. A doubtful label, a poor picture, or a nucleus unlike the others?</source>
        <translation>Règle de Tukey&#xa0;: une valeur aberrante dépasse le quartile supérieur de plus d’une fois et demie l’écart entre quartiles. Une étiquette douteuse, une mauvaise image, ou un noyau différent des autres&#x202f;?</translation>
    </message>
    <message>
        <source>Shows just these below; again: all</source>
        <translation>Ne montre en bas que ceux-ci&#x202f;; de nouveau&#xa0;: tous</translation>
    </message>
    <message>
        <source>Losses, %1</source>
        <translation>Pertes, %1</translation>
    </message>
    <message>
        <source>No nuclei with a known class.</source>
        <translation>Pas de noyaux de classe connue.</translation>
    </message>
    <message numerus="yes">
        <source>loss from %1 to %2: %Ln nuclei</source>
        <translation>
            <numerusform>perte de %1 à %2&#xa0;: %Ln noyau</numerusform>
            <numerusform>perte de %1 à %2&#xa0;: %Ln noyaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loss from %1: %Ln nuclei</source>
        <translation>
            <numerusform>perte dès %1&#xa0;: %Ln noyau</numerusform>
            <numerusform>perte dès %1&#xa0;: %Ln noyaux</numerusform>
        </translation>
    </message>
    <message>
        <source>loss, from 0 to %1</source>
        <translation>perte, de 0 à %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln outlier(s)</source>
        <translation>
            <numerusform>Montrer %Ln valeur aberrante</numerusform>
            <numerusform>Montrer %Ln valeurs aberrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the nuclei have a loss below %1, three quarters below %2.</source>
        <translation>La moitié des noyaux ont une perte sous %1, trois quarts sous %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei stand out with %1 or more</source>
        <translation>
            <numerusform>%Ln noyau ressort avec %1 ou plus</numerusform>
            <numerusform>%Ln noyaux ressortent avec %1 ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln patient(s).</source>
        <translation>
            <numerusform>%1, de %Ln patient.</numerusform>
            <numerusform>%1, de %Ln patients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MainWindow</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <extracomment>a page&apos;s tooltip: what it is for, and its key</extracomment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>letters call · 1 to 5 say how sure · Backspace goes back · Esc finishes</source>
        <translation>les lettres classent · 1 à 5 disent l’assurance · Retour arrière revient · Échap finit</translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <translation>Nucleoscope</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln noyau</numerusform>
            <numerusform>%Ln noyaux</numerusform>
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
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
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
        <translation>Un entraînement est en cours</translation>
    </message>
    <message>
        <source>“%1” is still learning. What shall become of it?</source>
        <translation>«&#xa0;%1&#xa0;» apprend encore. Que faut-il en faire&#x202f;?</translation>
    </message>
    <message>
        <source>Finished epochs are kept in any case.</source>
        <translation>Les époques finies sont gardées dans tous les cas.</translation>
    </message>
    <message>
        <source>Stop early and keep</source>
        <translation>Arrêter tôt et garder</translation>
    </message>
    <message>
        <source>Evaluates what has been learnt so far, then closes the window</source>
        <translation>Évalue ce qui a été appris jusqu’ici, puis ferme la fenêtre</translation>
    </message>
    <message>
        <source>Quit; resume later</source>
        <translation>Quitter&#x202f;; reprendre plus tard</translation>
    </message>
    <message>
        <source>Closes at once; the training can go on from its last finished epoch</source>
        <translation>Ferme aussitôt&#x202f;; l’entraînement peut continuer depuis sa dernière époque finie</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
    <message>
        <source>The window closes when the training has been evaluated and saved.</source>
        <translation>La fenêtre se ferme quand l’entraînement aura été évalué et enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait in the queue; they are offered again at the next start.</source>
        <translation>
            <numerusform>%Ln entraînement attend dans la file&#x202f;; il sera proposé à nouveau au prochain démarrage.</numerusform>
            <numerusform>%Ln entraînements attendent dans la file&#x202f;; ils seront proposés à nouveau au prochain démarrage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MainWindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Ouvrir une &amp;archive…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;run…</source>
        <translation>Ouvrir une &amp;exécution…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la dé&amp;mo</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <translation>Ré&amp;cents</translation>
    </message>
    <message>
        <source>&amp;Close dataset</source>
        <translation>&amp;Fermer le jeu de données</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Copier le nom</translation>
    </message>
    <message>
        <source>The name of the nucleus in the inspector</source>
        <translation>Le nom du noyau dans l’inspecteur</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entraîner</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>C&amp;lassify</source>
        <translation>C&amp;lasser</translation>
    </message>
    <message>
        <source>Lear&amp;n</source>
        <translation>&amp;Apprendre</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Brighten (display only)</source>
        <translation>Écl&amp;aircir (affichage seul)</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>Plus &amp;clair</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>Plus &amp;sombre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>As the network &amp;sees it</source>
        <translation>Comme le &amp;réseau le voit</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Where it looked</source>
        <translation>&amp;Où il a regardé</translation>
    </message>
    <message>
        <source>The heat map over the picture of the selected nucleus, on and off</source>
        <translation>La carte de chaleur sur l’image du noyau sélectionné, oui ou non</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;lecture</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Start a training…</source>
        <translation>&amp;Lancer un entraînement…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop &amp;early and keep</source>
        <translation>Arrêter &amp;tôt et garder</translation>
    </message>
    <message>
        <source>Evaluates and keeps what has been learnt so far</source>
        <translation>Évalue et garde ce qui a été appris jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Ends at once; finished epochs are kept</source>
        <translation>Finit aussitôt&#x202f;; les époques finies sont gardées</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;System check…</source>
        <translation>&amp;Vérification du système…</translation>
    </message>
    <message>
        <source>Whether all that the program needs is there and computes what it should; for bug reports</source>
        <translation>Si tout ce qu’il faut au programme est là et calcule ce qu’il doit&#x202f;; pour signaler des défauts</translation>
    </message>
    <message>
        <source>&amp;About Nucleoscope</source>
        <translation>À &amp;propos de Nucleoscope</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what was done</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what was undone</comment>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Open a &amp;packed run…</source>
        <translation>Ouvrir une exécution em&amp;paquetée…</translation>
    </message>
    <message>
        <source>A run that somebody passed on as one file (.nucleorun)</source>
        <translation>Une exécution que quelqu’un a transmise en un seul fichier (.nucleorun)</translation>
    </message>
    <message>
        <source>Pac&amp;k this run…</source>
        <translation>E&amp;mpaqueter cette exécution…</translation>
    </message>
    <message>
        <source>The run that Results shows as one file, to be passed on</source>
        <translation>L’exécution que montrent les résultats en un seul fichier, à transmettre</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>How to use the program, and what its pages compute; can be searched</source>
        <translation>Comment utiliser le programme et ce que calculent ses pages ; avec recherche (en anglais)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Termes</translation>
    </message>
    <message>
        <source>What nucleus, epoch, AUROC and the other terms mean</source>
        <translation>Ce que signifient noyau, époque, AUROC et les autres termes (en anglais)</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>&amp;Importer un réseau…</translation>
    </message>
    <message>
        <source>Somebody else&apos;s ONNX or weights, to be asked or examined on your data</source>
        <translation>ONNX ou poids de quelqu’un d’autre, à interroger ou à examiner sur vos données</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Language, theme, device, threads, what is kept on the disk</source>
        <translation>Langue, thème, appareil, fils d’exécution, ce qui est conservé sur le disque</translation>
    </message>
    <message>
        <source>&amp;Bring your own nuclei…</source>
        <translation>Apporter vos &amp;propres noyaux…</translation>
    </message>
    <message>
        <source>Say where class, patient and fold of your own images stand: in folders, names or a table</source>
        <translation>Dites où se trouvent la classe, le patient et le pli de vos propres images : dans des dossiers, des noms ou un tableau</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>A few minutes through the window, from opening nuclei to the lessons</source>
        <translation>Quelques minutes à travers la fenêtre, de l’ouverture des noyaux aux leçons</translation>
    </message>
    <message>
        <source>Open a c&amp;lass pack…</source>
        <translation>Ouvrir un paquet de &amp;cours…</translation>
    </message>
    <message>
        <source>A lesson that a teacher passed on as one file (.nucleopack)</source>
        <translation>Une leçon qu’un enseignant a transmise en un seul fichier (.nucleopack)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>Nothing in the manual holds all of these words.</source>
        <translation>Aucun passage du manuel ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 lies beside the program&apos;s source and is not part of the manual.</source>
        <translation>%1 se trouve à côté du code source du programme et ne fait pas partie du manuel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, heading</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MapView</name>
    <message>
        <source>picked in the map</source>
        <translation>choisis dans la carte</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Carte des caractéristiques</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>composantes principales</translation>
    </message>
    <message>
        <source>neighbourhoods (t-SNE)</source>
        <translation>voisinages (t-SNE)</translation>
    </message>
    <message>
        <source>Principal components: the two directions in which the network&apos;s features vary most. t-SNE: neighbours stay neighbours; sizes of groups and distances between them mean nothing.</source>
        <translation>Composantes principales&#xa0;: les deux directions où les caractéristiques du réseau varient le plus. t-SNE&#xa0;: les voisins restent voisins&#x202f;; la taille des groupes et les distances entre eux ne signifient rien.</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Dessiner la carte</translation>
    </message>
    <message>
        <source>Runs every nucleus of this part through the network once. The features are kept with the run.</source>
        <translation>Passe une fois chaque noyau de cette partie dans le réseau. Les caractéristiques sont gardées avec l’exécution.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops; the map stays as it is now</source>
        <translation>Arrête&#x202f;; la carte reste telle quelle</translation>
    </message>
    <message>
        <source>Reading features…</source>
        <translation>Lecture des caractéristiques…</translation>
    </message>
    <message>
        <source>Computing the network&apos;s features…</source>
        <translation>Calcul des caractéristiques du réseau…</translation>
    </message>
    <message>
        <source>Arranging neighbours (t-SNE)…</source>
        <translation>Disposition des voisins (t-SNE)…</translation>
    </message>
    <message>
        <source>Nuclei that lie together look alike to the network. Sizes of groups and distances between them mean nothing.</source>
        <translation>Les noyaux proches se ressemblent pour le réseau. La taille des groupes et les distances entre eux ne signifient rien.</translation>
    </message>
    <message>
        <source>%1 Stopped before it was finished.</source>
        <translation>%1 Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>The two directions in which the network&apos;s features vary most: %1 of their variance.</source>
        <translation>Les deux directions où les caractéristiques du réseau varient le plus&#xa0;: %1 de leur variance.</translation>
    </message>
    <message>
        <source>%1 There are too many nuclei for t-SNE.</source>
        <translation>%1 Il y a trop de noyaux pour t-SNE.</translation>
    </message>
    <message>
        <source>The map shows which nuclei look alike to this network. It needs the network&apos;s features of each: 
about a minute for a thousand nuclei, once.</source>
        <translation>La carte montre quels noyaux se ressemblent pour ce réseau. Il lui faut les caractéristiques de chacun&#xa0;: 
environ une minute pour mille noyaux, une fois.</translation>
    </message>
    <message>
        <source>The map needs the pictures of this run: locate its dataset above.</source>
        <translation>La carte demande les images de cette exécution&#xa0;: localisez plus haut son jeu de données.</translation>
    </message>
    <message>
        <source>No predictions to draw a map of.</source>
        <translation>Pas de prédictions dont dessiner une carte.</translation>
    </message>
    <message>
        <source>These predictions are of several networks, each of which sees nuclei in its own way: open the run of one 
fold to draw a map.</source>
        <translation>Ces prédictions viennent de plusieurs réseaux, dont chacun voit les noyaux à sa façon : ouvrez l’exécution d’un 
pli pour dessiner une carte.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkChoice</name>
    <message>
        <source>The network does not learn from nuclei that a reviewer marked as label doubtful or poor image. The nuclei that examine stay, with their published labels, so that scores can be compared.</source>
        <translation>Le réseau n’apprend pas des noyaux qu’un relecteur a marqués étiquette douteuse ou mauvaise image. Les noyaux qui examinent restent, avec leurs étiquettes publiées, pour que les scores se comparent.</translation>
    </message>
    <message>
        <source>Where all reviewers who doubt a label suggest the same class, the network learns that one.</source>
        <translation>Où tous les relecteurs qui doutent d’une étiquette proposent la même classe, le réseau apprend celle-là.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %Ln nuclei marked doubtful or poor</source>
        <translation>
            <numerusform>&amp;Écarter %Ln noyau marqué douteux ou mauvais</numerusform>
            <numerusform>&amp;Écarter %Ln noyaux marqués douteux ou mauvais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use the reviewer&apos;s label for %Ln nuclei</source>
        <translation>
            <numerusform>&amp;Utiliser l’étiquette du relecteur pour %Ln noyau</numerusform>
            <numerusform>&amp;Utiliser l’étiquette du relecteur pour %Ln noyaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln nuclei the reviewers disagree.</source>
        <translation>
            <numerusform>Sur %Ln noyau les relecteurs divergent.</numerusform>
            <numerusform>Sur %Ln noyaux les relecteurs divergent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked nuclei examine the network and stay as published.</source>
        <translation>
            <numerusform>%Ln noyau marqué examine le réseau et reste tel que publié.</numerusform>
            <numerusform>%Ln noyaux marqués examinent le réseau et restent tels que publiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkFilterButton</name>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Show only nuclei that reviewers marked, or that nobody did</source>
        <translation>Ne montrer que les noyaux marqués par des relecteurs, ou par personne</translation>
    </message>
    <message>
        <source>Anything marked</source>
        <translation>Toute marque</translation>
    </message>
    <message>
        <source>Nothing marked</source>
        <translation>Aucune marque</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkKeeper</name>
    <message>
        <source>import marks</source>
        <translation>importer des marques</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MaskPanel</name>
    <message>
        <source>Cut the nuclei out</source>
        <translation>Détourer les noyaux</translation>
    </message>
    <message>
        <source>The network learned from nuclei on black. Accept the outlines that fit; images without a tick are classified as they are. What was masked here is stamped so, because an outline of a program is not that of an expert.</source>
        <translation>Le réseau a appris de noyaux sur noir. Acceptez les contours qui conviennent&#x202f;; les images non cochées sont classées telles quelles. Ce qui a été détouré ici porte un tampon, car le contour d’un programme n’est pas celui d’un expert.</translation>
    </message>
    <message>
        <source>Images to mask; a tick accepts the outline</source>
        <translation>Images à détourer&#x202f;; une coche accepte le contour</translation>
    </message>
    <message>
        <source>The image with the outline</source>
        <translation>L’image avec le contour</translation>
    </message>
    <message>
        <source>The nucleus alone, as the network would see it</source>
        <translation>Le noyau seul, comme le réseau le verrait</translation>
    </message>
    <message>
        <source>How much counts as nucleus</source>
        <translation>Ce qui compte comme noyau</translation>
    </message>
    <message>
        <source>How dark a pixel must be to belong to the nucleus: less to the left, more to the right. The line marks what the picture&apos;s own colours suggest (Otsu&apos;s method); a double click goes back there.</source>
        <translation>À quel point un pixel doit être sombre pour appartenir au noyau&#xa0;: moins à gauche, plus à droite. Le trait marque ce que suggèrent les couleurs de l’image elle-même (méthode d’Otsu)&#x202f;; un double clic y revient.</translation>
    </message>
    <message>
        <source>Same for all</source>
        <translation>Pareil pour toutes</translation>
    </message>
    <message>
        <source>Draw every outline with this setting</source>
        <translation>Dessiner tous les contours avec ce réglage</translation>
    </message>
    <message>
        <source>less or more counts as nucleus</source>
        <translation>moins ou plus compte comme noyau</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>The nucleus takes up %1 of the picture.</source>
        <translation>Le noyau occupe %1 de l’image.</translation>
    </message>
    <message>
        <source>No nucleus stands out here. Try more to the right.</source>
        <translation>Aucun noyau ne ressort ici. Essayez plus à droite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outline(s) still to come</source>
        <translation>
            <numerusform>encore %Ln contour</numerusform>
            <numerusform>encore %Ln contours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 outlines accepted</source>
        <translation>%1 contours acceptés sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Classify, %Ln masked</source>
        <translation>
            <numerusform>Classer, %Ln détouré</numerusform>
            <numerusform>Classer, %Ln détourés</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify all as they are</source>
        <translation>Tout classer tel quel</translation>
    </message>
    <message>
        <source>Look at the outlines first</source>
        <translation>Regardez d’abord les contours</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>Écarter ce message (Échap)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ModelExportDialog</name>
    <message>
        <source>Writes the network and, beside it, a JSON file that says what it expects and says.</source>
        <translation>Écrit le réseau et, à côté, un fichier JSON qui dit ce qu’il attend et dit.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>&amp;ONNX</source>
        <translation>&amp;ONNX</translation>
    </message>
    <message>
        <source>What it computes, and its weights. Runs in Python, C++, Java, in browsers. Take this one unless you know that you want another.</source>
        <translation>Ce qu’il calcule, et ses poids. Tourne en Python, C++, Java, dans les navigateurs. Prenez celui-ci à moins de savoir que vous en voulez un autre.</translation>
    </message>
    <message>
        <source>&amp;TorchScript</source>
        <translation>&amp;TorchScript</translation>
    </message>
    <message>
        <source>The same for PyTorch and LibTorch.</source>
        <translation>La même chose pour PyTorch et LibTorch.</translation>
    </message>
    <message>
        <source>&amp;Weights alone (safetensors)</source>
        <translation>Les &amp;poids seuls (safetensors)</translation>
    </message>
    <message>
        <source>Under the names of timm and torchvision: to look into, or to learn on.</source>
        <translation>Sous les noms de timm et torchvision&#xa0;: pour regarder dedans, ou apprendre à partir de là.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The .json says that a call is positive from a probability of %1 on and left to a person from %2 on, as set under Threshold.</source>
        <translation>Le .json dit qu’un classement est positif à partir d’une probabilité de %1 et laissé à un humain à partir de %2, comme réglé sous Seuil.</translation>
    </message>
    <message>
        <source>The .json says that a call is positive from a probability of %1 on, as set under Threshold.</source>
        <translation>Le .json dit qu’un classement est positif à partir d’une probabilité de %1, comme réglé sous Seuil.</translation>
    </message>
    <message>
        <source>ONNX model (*.onnx)</source>
        <translation>Modèle ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>TorchScript module (*.pt)</source>
        <translation>Module TorchScript (*.pt)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Poids (*.safetensors)</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>model</source>
        <comment>name of a file</comment>
        <translation>modele</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln network(s) of “%1” together, as a file for other programs: the mean of their probabilities.</source>
        <translation>
            <numerusform>Le réseau (%Ln) de « %1 », comme fichier pour d’autres programmes.</numerusform>
            <numerusform>Les %Ln réseaux de « %1 » ensemble, comme fichier pour d’autres programmes : la moyenne de leurs probabilités.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network of “%1”, epoch %2, as a file for other programs.</source>
        <translation>Le réseau de « %1 », époque %2, comme fichier pour d’autres programmes.</translation>
    </message>
    <message>
        <source>A second file beside it, ending in .json, says how a picture becomes its input and what its numbers mean. For research and teaching only, not for diagnosis.</source>
        <translation>Un second fichier à côté, finissant par .json, dit comment une image devient son entrée et ce que signifient ses nombres. Pour la recherche et l’enseignement uniquement, pas pour le diagnostic.</translation>
    </message>
    <message>
        <source>Such a file is of one network: export the run of one fold</source>
        <translation>Un tel fichier ne contient qu’un réseau : exportez l’exécution d’un pli</translation>
    </message>
    <message>
        <source>Train the final network</source>
        <translation>Entraîner le réseau final</translation>
    </message>
    <message>
        <source>Patients who examined did not teach. A final network learns from all: the same training anew. It is what is exported then; the scores stay those of the one that was examined.</source>
        <translation>Les patients qui ont examiné n’ont pas enseigné. Un réseau final apprend de tous : le même entraînement une fois de plus. C’est alors lui qui est exporté ; les scores restent ceux du réseau examiné.</translation>
    </message>
    <message>
        <source>Takes about as long as the training did. It can be left for later, and gone on with</source>
        <translation>Prend à peu près autant de temps que l’entraînement. On peut le laisser pour plus tard, et le reprendre</translation>
    </message>
    <message>
        <source>The final network of “%1”, which all have taught, those who examined included, as a file for other programs.</source>
        <translation>Le réseau final de «&#xa0;%1&#xa0;», auquel tous ont enseigné, y compris ceux qui ont examiné, comme fichier pour d’autres programmes.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NeighboursSection</name>
    <message>
        <source>Similar nuclei</source>
        <translation>Noyaux semblables</translation>
    </message>
    <message>
        <source>Those of each class that the network finds most like this one: by the angle between what its last layer makes of them. 1 is the same direction.</source>
        <translation>Ceux de chaque classe que le réseau trouve les plus semblables à celui-ci&#xa0;: par l’angle entre ce que sa dernière couche en fait. 1 est la même direction.</translation>
    </message>
    <message>
        <source>Looking at all nuclei</source>
        <translation>Examen de tous les noyaux</translation>
    </message>
    <message numerus="yes">
        <source>The network has to look at every nucleus of this run once: %Ln. On the processor that takes a minute or a few for ten thousand; you may go on meanwhile.</source>
        <translation>
            <numerusform>Le réseau doit regarder une fois chaque noyau de cette exécution&#xa0;: %Ln. Sur le processeur, cela prend une minute ou quelques-unes pour dix mille&#x202f;; vous pouvez continuer entre-temps.</numerusform>
            <numerusform>Le réseau doit regarder une fois chaque noyau de cette exécution&#xa0;: %Ln. Sur le processeur, cela prend une minute ou quelques-unes pour dix mille&#x202f;; vous pouvez continuer entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find similar nuclei</source>
        <translation>Trouver des noyaux semblables</translation>
    </message>
    <message>
        <source>Takes a while with many nuclei; what is found is kept with the run. A training that is under way waits meanwhile.</source>
        <translation>Prend un moment avec beaucoup de noyaux&#x202f;; ce qui est trouvé est gardé avec l’exécution. Un entraînement en cours attend entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>The nearest of each class among %1 nuclei; the number is the likeness. The network has not looked at %Ln other(s).</source>
        <translation>
            <numerusform>Les plus proches de chaque classe parmi %1 noyaux&#x202f;; le nombre est la ressemblance. Le réseau n’en a pas regardé %Ln autre.</numerusform>
            <numerusform>Les plus proches de chaque classe parmi %1 noyaux&#x202f;; le nombre est la ressemblance. Le réseau n’en a pas regardé %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the rest</source>
        <translation>Regarder le reste</translation>
    </message>
    <message>
        <source>What is found is kept with the run. A training that is under way waits meanwhile.</source>
        <translation>Ce qui est trouvé est gardé avec l’exécution. Un entraînement en cours attend entre-temps.</translation>
    </message>
    <message>
        <source>The network looks at every nucleus …</source>
        <translation>Le réseau regarde chaque noyau …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What is done is kept</source>
        <translation>Ce qui est fait est gardé</translation>
    </message>
    <message>
        <source>This nucleus could not be read.</source>
        <translation>Ce noyau n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The nearest of each class; the number is the likeness.</source>
        <translation>Les plus proches de chaque classe&#x202f;; le nombre est la ressemblance.</translation>
    </message>
    <message>
        <source>%1, patient %2, likeness %3</source>
        <translation>%1, patient %2, ressemblance %3</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NetworkViewPreview</name>
    <message>
        <source>What the network will see</source>
        <translation>Ce que verra le réseau</translation>
    </message>
    <message>
        <source>examining</source>
        <translation>à l’examen</translation>
    </message>
    <message>
        <source>learning: changed by chance, each time anew</source>
        <translation>à l’apprentissage&#xa0;: changé au hasard, chaque fois à neuf</translation>
    </message>
    <message>
        <source>Nucleus as the network sees it</source>
        <translation>Le noyau comme le réseau le voit</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>D’autres</translation>
    </message>
    <message>
        <source>Show other nuclei and draw the changes again</source>
        <translation>Montrer d’autres noyaux et tirer de nouveau les changements</translation>
    </message>
    <message>
        <source>The middle %1 × %1 pixels, shrunk to %2 × %2.</source>
        <translation>Les %1 × %1 pixels du milieu, réduits à %2 × %2.</translation>
    </message>
    <message>
        <source>The whole picture, shrunk to %1 × %1 pixels.</source>
        <translation>L’image entière, réduite à %1 × %1 pixels.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NetworkViewSection</name>
    <message>
        <source>turned</source>
        <translation>tourné</translation>
    </message>
    <message>
        <source>A nucleus has no up and down</source>
        <translation>Un noyau n’a ni haut ni bas</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>Nor left and right</source>
        <translation>Ni gauche ni droite</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>Cut out a little beside the centre</source>
        <translation>Découpé un peu à côté du centre</translation>
    </message>
    <message>
        <source>magnified</source>
        <translation>agrandi</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Plus grand ou plus petit</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>luminosité</translation>
    </message>
    <message>
        <source>As with another lamp or exposure</source>
        <translation>Comme avec une autre lampe ou exposition</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <source>Around the picture&apos;s mean grey</source>
        <translation>Autour du gris moyen de l’image</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>saturation</translation>
    </message>
    <message>
        <source>Paler or stronger colours</source>
        <translation>Couleurs plus pâles ou plus vives</translation>
    </message>
    <message>
        <source>hue</source>
        <translation>teinte</translation>
    </message>
    <message>
        <source>Towards other colours</source>
        <translation>Vers d’autres couleurs</translation>
    </message>
    <message>
        <source>stain</source>
        <translation>coloration</translation>
    </message>
    <message>
        <source>Stained as another laboratory might have</source>
        <translation>Coloré comme l’aurait fait un autre laboratoire</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>flou</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Pas net</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>Ce que le réseau a vu</translation>
    </message>
    <message>
        <source>The picture as it goes into the network: cut out and shrunk. While learning it is changed at random each time, so that the network learns what does not matter.</source>
        <translation>L’image telle qu’elle entre dans le réseau&#xa0;: découpée et réduite. À l’apprentissage elle est chaque fois changée au hasard, pour que le réseau apprenne ce qui n’importe pas.</translation>
    </message>
    <message>
        <source>Which changes by chance</source>
        <translation>Ce qui change au hasard</translation>
    </message>
    <message>
        <source>What the recipe changes by chance while learning: all at once, as the network meets it, or one alone</source>
        <translation>Ce que la recette change au hasard en apprenant&#xa0;: tout à la fois, comme le réseau le rencontre, ou un seul changement</translation>
    </message>
    <message>
        <source>As when examining</source>
        <translation>Comme à l’examen</translation>
    </message>
    <message>
        <source>As while learning, changed by chance</source>
        <translation>Comme à l’apprentissage, changé au hasard</translation>
    </message>
    <message>
        <source>Other chances</source>
        <translation>Autre tirage</translation>
    </message>
    <message>
        <source>Draws the random changes again</source>
        <translation>Tire de nouveau les changements aléatoires</translation>
    </message>
    <message>
        <source>all changes together</source>
        <translation>tous les changements ensemble</translation>
    </message>
    <message>
        <source>only: %1</source>
        <comment>a change by chance</comment>
        <translation>seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>First: the middle %1 × %1 pixels, framed above, shrunk to %2 × %2.</source>
        <translation>D’abord&#xa0;: les %1 × %1 pixels du milieu, encadrés plus haut, réduits à %2 × %2.</translation>
    </message>
    <message>
        <source>First: the whole picture, shrunk to %1 × %1.</source>
        <translation>D’abord&#xa0;: l’image entière, réduite à %1 × %1.</translation>
    </message>
    <message>
        <source>This recipe changes nothing by chance.</source>
        <translation>Cette recette ne change rien au hasard.</translation>
    </message>
    <message>
        <source>Then as while learning, changed by chance.</source>
        <translation>Puis comme à l’apprentissage, changé au hasard.</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>trou</translation>
    </message>
    <message>
        <source>A black square, so that no single place is relied on</source>
        <translation>Un carré noir, pour que le réseau ne se fie à aucun endroit précis</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NucleusScatter</name>
    <message>
        <source>Coloured by</source>
        <translation>Couleur selon</translation>
    </message>
    <message>
        <source>class</source>
        <translation>cours</translation>
    </message>
    <message>
        <source>what it was called</source>
        <translation>le classement</translation>
    </message>
    <message>
        <source>right or wrong</source>
        <translation>juste ou faux</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>pli</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw a line around nuclei to see just those below (or drag with Shift; Escape gives up). By keyboard: zoom to them and press Ctrl+A.</source>
        <translation>Tracez une ligne autour de noyaux pour ne voir qu’eux en bas (ou glissez avec Maj&#x202f;; Échap abandonne). Au clavier&#xa0;: zoomez sur eux et pressez Ctrl+A.</translation>
    </message>
    <message>
        <source>Show all points (Home)</source>
        <translation>Montrer tous les points (Origine)</translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>Montrer tous les points</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or PDF, or the numbers as CSV</source>
        <translation>Enregistrer en PNG, SVG ou PDF, ou les nombres en CSV</translation>
    </message>
    <message>
        <source>referred to a person</source>
        <translation>renvoyé à un humain</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1, called %2 (%3)</source>
        <translation>%1, classé %2 (%3)</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>patient %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>classé %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni l’un ni l’autre</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::OverviewView</name>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>A patient is called by the mean probability of the nuclei, at the same threshold as they are. 95 % intervals: whole patients were drawn by lot 2,000 times.</source>
        <translation>Un patient est classé par la probabilité moyenne de ses noyaux, au même seuil qu’eux. Intervalles à 95&#x202f;%&#xa0;: des patients entiers ont été tirés au sort 2 000 fois.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Scores with intervals, matrix, worst patients and how far to believe them, in words to send to somebody</source>
        <translation>Scores avec intervalles, matrice, pires patients et jusqu’où les croire, en mots à envoyer à quelqu’un</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Confusion matrix, %1</source>
        <comment>part of the data</comment>
        <translation>Matrice de confusion, %1</translation>
    </message>
    <message>
        <source>Scores, %1</source>
        <comment>part of the data</comment>
        <translation>Scores, %1</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>score (from–to)</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>By patient: balanced accuracy %1, AUROC %2.</source>
        <translation>Par patient&#xa0;: exactitude équilibrée %1, AUROC %2.</translation>
    </message>
    <message>
        <source>By patient: balanced accuracy %1.</source>
        <translation>Par patient&#xa0;: exactitude équilibrée %1.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PackDialog</name>
    <message>
        <source>With the &amp;pictures of the nuclei that it called wrongly</source>
        <translation>Avec les i&amp;mages des noyaux qu’elle a mal classés</translation>
    </message>
    <message>
        <source>Pack this run</source>
        <translation>Empaqueter cette exécution</translation>
    </message>
    <message>
        <source>“%1” as one file: its scores, calls, curves and network. Who gets it opens it by a double click. It cannot be trained further there.</source>
        <translation>« %1 » en un seul fichier : ses scores, classements, courbes et réseau. Qui le reçoit l’ouvre d’un double-clic. L’entraînement ne peut pas y être poursuivi.</translation>
    </message>
    <message>
        <source>The pictures of this run have not been located.</source>
        <translation>Les images de cette exécution n’ont pas été localisées.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Packs the run as said here.</source>
        <translation>Empaquette l’exécution comme indiqué ici.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>Save the packed run</source>
        <translation>Enregistrer l’exécution empaquetée</translation>
    </message>
    <message>
        <source>Packed run (*.nucleorun)</source>
        <translation>Exécution empaquetée (*.nucleorun)</translation>
    </message>
    <message>
        <source>Under pseudonyms marks, notes and the name of the dataset stay here. The run&apos;s own name and the pictures go along: make sure that they name nobody. Who has the same images could still recognise them.</source>
        <translation>Sous pseudonymes, marques, notes et nom du jeu de données restent ici. Le nom de l’exécution et les images partent avec : vérifiez qu’ils ne nomment personne. Qui possède les mêmes images pourrait encore les reconnaître.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PatientTableModel</name>
    <message>
        <source>%1 of %2, %3</source>
        <comment>right of all, in percent</comment>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>A click shows the nuclei of patient %1 only, with Ctrl those of several patients together; another click all.</source>
        <translation>Un clic ne montre que les noyaux du patient %1, avec Ctrl ceux de plusieurs patients ensemble&#x202f;; un autre clic, tous.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>The patient&apos;s own call: the mean probability of its nuclei against the threshold</source>
        <translation>Le classement du patient lui-même&#xa0;: la probabilité moyenne de ses noyaux face au seuil</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Classé</translation>
    </message>
    <message>
        <source>Nuclei</source>
        <translation>Noyaux</translation>
    </message>
    <message>
        <source>How many of its nuclei were called right</source>
        <translation>Combien de ses noyaux ont été bien classés</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Mean probability of %1 over its nuclei</source>
        <translation>Probabilité moyenne de %1 sur ses noyaux</translation>
    </message>
    <message>
        <source>Mean P(%1)</source>
        <translation>P(%1) moyenne</translation>
    </message>
    <message>
        <source>Its nuclei, from the least to the most probable %1, as many as fit</source>
        <translation>Ses noyaux, du moins au plus probable %1, autant qu’il en tient</translation>
    </message>
    <message>
        <source>Its nuclei</source>
        <translation>Ses noyaux</translation>
    </message>
    <message>
        <source>Its nuclei, as many as fit</source>
        <translation>Ses noyaux, autant qu’il en tient</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PatientsView</name>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Patients, %1</source>
        <comment>part of the data</comment>
        <translation>Patients, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) called right by the mean probability of their nuclei</source>
        <translation>
            <numerusform>%1 patient sur %Ln bien classé par la probabilité moyenne de ses noyaux</numerusform>
            <numerusform>%1 patients sur %Ln bien classés par la probabilité moyenne de leurs noyaux</numerusform>
        </translation>
    </message>
    <message>
        <source>This dataset names no patients, so nuclei cannot be put together by whom they came from. File names such as UID_12_1_1_all tell the patient.</source>
        <translation>Ce jeu ne nomme pas de patients, les noyaux ne peuvent donc être réunis selon leur origine. Des noms comme UID_12_1_1_all disent le patient.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinAction</name>
    <message>
        <source>&amp;Pin: follow it over the epochs</source>
        <translation>É&amp;pingler&#xa0;: le suivre au fil des époques</translation>
    </message>
    <message>
        <source>Of the run that is open in Results</source>
        <translation>De l’exécution ouverte dans Résultats</translation>
    </message>
    <message>
        <source>No more curves can be told apart: unpin one first, in Results, Live</source>
        <translation>On ne peut distinguer plus de courbes&#xa0;: désépinglez-en d’abord une, dans Résultats, En direct</translation>
    </message>
    <message>
        <source>Draws its probability in Results, Live, and goes on with it after each epoch of a training</source>
        <translation>Dessine sa probabilité dans Résultats, En direct, et la poursuit après chaque époque d’un entraînement</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinnedNuclei</name>
    <message>
        <source>pin a nucleus</source>
        <translation>épingler un noyau</translation>
    </message>
    <message>
        <source>unpin a nucleus</source>
        <translation>désépingler un noyau</translation>
    </message>
    <message>
        <source>unpin all nuclei</source>
        <translation>désépingler tous les noyaux</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinnedView</name>
    <message numerus="yes">
        <source>Pin a nucleus to follow it: its probability is drawn here, and goes on after each epoch while a training runs. Up to %Ln can be pinned.</source>
        <translation>
            <numerusform>Épinglez un noyau pour le suivre&#xa0;: sa probabilité est dessinée ici, et se poursuit après chaque époque pendant un entraînement. Jusqu’à %Ln peut l’être.</numerusform>
            <numerusform>Épinglez un noyau pour le suivre&#xa0;: sa probabilité est dessinée ici, et se poursuit après chaque époque pendant un entraînement. Jusqu’à %Ln peuvent l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned nuclei</source>
        <translation>Noyaux épinglés</translation>
    </message>
    <message>
        <source>Arrow keys choose one and draw its curve solid; Delete unpins it</source>
        <translation>Les flèches en choisissent un et dessinent sa courbe pleine&#x202f;; Suppr le désépingle</translation>
    </message>
    <message>
        <source>Probability of the pinned nuclei over the epochs</source>
        <translation>Probabilité des noyaux épinglés au fil des époques</translation>
    </message>
    <message>
        <source>Pin the selected nucleus</source>
        <translation>Épingler le noyau sélectionné</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>The one that is chosen in the list</source>
        <translation>Celui qui est choisi dans la liste</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Tout désépingler</translation>
    </message>
    <message>
        <source>%1 · P(%2) %3 in training</source>
        <comment>class · probability of the positive class</comment>
        <translation>%1 · P(%2) %3 à l’entraînement</translation>
    </message>
    <message>
        <source>%1 · P(%2) %3</source>
        <comment>class · probability of the positive class</comment>
        <translation>%1 · P(%2) %3</translation>
    </message>
    <message>
        <source>%1 · after the first epoch</source>
        <comment>class · when there is more to be said</comment>
        <translation>%1 · après la première époque</translation>
    </message>
    <message>
        <source>%1 · not examined while training</source>
        <comment>class · a nucleus of the test part, or left out</comment>
        <translation>%1 · non examiné pendant l’entraînement</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>probability of a class</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>No more curves can be told apart: unpin one first</source>
        <translation>On ne peut distinguer plus de courbes&#xa0;: désépinglez-en d’abord une</translation>
    </message>
    <message>
        <source>Follow this nucleus: its probability is drawn anew after each epoch</source>
        <translation>Suivre ce noyau&#xa0;: sa probabilité est redessinée après chaque époque</translation>
    </message>
    <message>
        <source>its own class</source>
        <translation>sa propre classe</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PlaceStep</name>
    <message>
        <source>Training needs to know of each image what it shows and whom it is from. Where your files tell that, in the names of folders, in their own names or in a table, you say here once; nothing is moved or changed.</source>
        <translation>Pour entraîner, il faut savoir de chaque image ce qu’elle montre et de qui elle vient. Vous dites ici une fois pour toutes où vos fichiers l’indiquent : dans les noms de dossiers, dans leurs propres noms ou dans un tableau ; rien n’est déplacé ni modifié.</translation>
    </message>
    <message>
        <source>Folder or archive of the images</source>
        <translation>Dossier ou archive des images</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archive…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The folder of your images</source>
        <translation>Le dossier de vos images</translation>
    </message>
    <message>
        <source>The archive of your images</source>
        <translation>L’archive de vos images</translation>
    </message>
    <message>
        <source>Archives and descriptions (*.zip *.json)</source>
        <translation>Archives et descriptions (*.zip *.json)</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Parcours des dossiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) found.</source>
        <translation>
            <numerusform>%n image s’y trouve.</numerusform>
            <numerusform>%n images s’y trouvent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read.</source>
        <translation>
            <numerusform>%n autre est illisible.</numerusform>
            <numerusform>%n autres sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) beside them.</source>
        <translation>
            <numerusform>%n tableau s’y trouve.</numerusform>
            <numerusform>%n tableaux s’y trouvent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A description is there already: go on to look at it or to change it.</source>
        <translation>Une description existe déjà : continuez pour la voir ou la modifier.</translation>
    </message>
    <message>
        <source>The description that lies there cannot be used; saving replaces it.</source>
        <translation>La description qui s’y trouve est inutilisable ; l’enregistrement la remplace.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PlantPanel</name>
    <message>
        <source>For the teacher</source>
        <translation>Pour l’enseignant</translation>
    </message>
    <message>
        <source>Plant it in a copy</source>
        <translation>Le cacher dans une copie</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>What to plant</source>
        <translation>Quoi cacher</translation>
    </message>
    <message>
        <source>Surprise: by chance</source>
        <translation>Surprise&#xa0;: au hasard</translation>
    </message>
    <message>
        <source>Another stain</source>
        <translation>Une autre coloration</translation>
    </message>
    <message>
        <source>Stronger JPEG compression</source>
        <translation>Une compression JPEG plus forte</translation>
    </message>
    <message>
        <source>Another size of the image</source>
        <translation>Une autre taille de l’image</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Rien du tout</translation>
    </message>
    <message>
        <source>Copies the images, plants the cue in nine of ten leukaemic ones, seals what it was, and opens the copy</source>
        <translation>Copie les images, cache l’indice dans neuf leucémiques sur dix, scelle ce que c’était, et ouvre la copie</translation>
    </message>
    <message>
        <source>Opens the seal and says what was planted</source>
        <translation>Ouvre le sceau et dit ce qui était caché</translation>
    </message>
    <message>
        <source>The open images are a copy in which something may be planted. What it is, is sealed.</source>
        <translation>Les images ouvertes sont une copie où quelque chose peut être caché. Ce que c’est est scellé.</translation>
    </message>
    <message>
        <source>Nothing is planted in these images yet. Plant something while the students look away; the copy opens by itself.</source>
        <translation>Rien n’est encore caché dans ces images. Cachez quelque chose pendant que les élèves regardent ailleurs&#x202f;; la copie s’ouvre d’elle-même.</translation>
    </message>
    <message>
        <source>Run the lesson first, with a prediction</source>
        <translation>Lancez d’abord la leçon, avec une prédiction</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PointCurve</name>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>Every threshold at once: how many are found against how many false alarms that costs. The ring is where the network calls now; a click on the curve moves it there and shows the nuclei around it. The dotted line is guessing.</source>
        <translation>Tous les seuils à la fois&#xa0;: combien sont trouvés contre combien de fausses alarmes cela coûte. L’anneau est où le réseau classe maintenant&#x202f;; un clic sur la courbe l’y déplace et montre les noyaux alentour. La ligne pointillée revient à deviner.</translation>
    </message>
    <message>
        <source>Precision-recall curve</source>
        <translation>Courbe précision-rappel</translation>
    </message>
    <message>
        <source>Every threshold at once: how many of the positive calls are right against how many positive nuclei are found. It depends on how common they are here. A click on the curve moves the ring and shows the nuclei around it.</source>
        <translation>Tous les seuils à la fois&#xa0;: combien des classements positifs sont justes contre combien de noyaux positifs sont trouvés. Elle dépend de leur fréquence ici. Un clic sur la courbe déplace l’anneau et montre les noyaux alentour.</translation>
    </message>
    <message>
        <source>ROC, positive: %1</source>
        <translation>ROC, positive&#xa0;: %1</translation>
    </message>
    <message>
        <source>PR, positive: %1</source>
        <comment>precision and recall</comment>
        <translation>PR, positive&#xa0;: %1</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>fausses alarmes</translation>
    </message>
    <message>
        <source>%1 found (recall)</source>
        <translation>%1 trouvés (rappel)</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>%1 calls right</source>
        <translation>classements %1 justes</translation>
    </message>
    <message>
        <source>positive: %1</source>
        <translation>positive&#xa0;: %1</translation>
    </message>
    <message>
        <source>ROC, %1 against all others</source>
        <translation>ROC, %1 contre toutes les autres</translation>
    </message>
    <message>
        <source>PR, %1 against all others</source>
        <comment>precision and recall</comment>
        <translation>PR, %1 contre toutes les autres</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PredictionBrowser</name>
    <message>
        <source>Show all nuclei again</source>
        <translation>Montrer de nouveau tous les noyaux</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Show the nuclei of one patient only</source>
        <translation>Ne montrer que les noyaux d’un patient</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filters that were given a name: they are kept with the run</source>
        <translation>Filtres nommés&#xa0;: ils sont gardés avec l’exécution</translation>
    </message>
    <message>
        <source>Search name…</source>
        <translation>Rechercher un nom…</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Rechercher un nom</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>pires d’abord</translation>
    </message>
    <message>
        <source>By loss: how wrong, and how sure of it</source>
        <translation>Par perte&#xa0;: à quel point faux, et avec quelle assurance</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>meilleurs d’abord</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>moins sûrs d’abord</translation>
    </message>
    <message>
        <source>By the probability of the class that it is called</source>
        <translation>Par la probabilité de la classe dans laquelle il est classé</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>plus sûrs d’abord</translation>
    </message>
    <message>
        <source>surest positive first</source>
        <translation>plus sûrs positifs d’abord</translation>
    </message>
    <message>
        <source>By the probability of the positive class</source>
        <translation>Par la probabilité de la classe positive</translation>
    </message>
    <message>
        <source>learnt last first</source>
        <translation>derniers appris d’abord</translation>
    </message>
    <message>
        <source>By the epoch in which it was first called right, by the class most probable then; before them what never was</source>
        <translation>Par l’époque où il a été bien classé pour la première fois, selon la classe alors la plus probable&#x202f;; avant, ce qui ne le fut jamais</translation>
    </message>
    <message>
        <source>most wavering first</source>
        <translation>plus hésitants d’abord</translation>
    </message>
    <message>
        <source>By how often the call changed over the epochs</source>
        <translation>Par le nombre de changements du classement au fil des époques</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save what is shown as a table, or its pictures as a contact sheet</source>
        <translation>Enregistrer ce qui est montré en tableau, ou ses images en planche-contact</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>&amp;Tableau en CSV…</translation>
    </message>
    <message>
        <source>A row a nucleus that is shown, in this order</source>
        <translation>Une ligne par noyau montré, dans cet ordre</translation>
    </message>
    <message>
        <source>&amp;Contact sheet…</source>
        <translation>&amp;Planche-contact…</translation>
    </message>
    <message>
        <source>The pictures that are selected, or all that are shown, on pages to print: PDF or PNG</source>
        <translation>Les images sélectionnées, ou toutes celles montrées, sur des pages à imprimer&#xa0;: PDF ou PNG</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <source>all patients</source>
        <translation>tous les patients</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>patient %1</translation>
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
    <name>nucleoscope::ui::PredictionTableModel</name>
    <message>
        <source>left to a person</source>
        <translation>laissé à un humain</translation>
    </message>
    <message>
        <source>never</source>
        <comment>called right in no epoch</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>Nucleus</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Classé</translation>
    </message>
    <message>
        <source>First right</source>
        <comment>epoch in which the nucleus was first called right</comment>
        <translation>Juste dès</translation>
    </message>
    <message>
        <source>Call changes</source>
        <comment>how often over the epochs</comment>
        <translation>Revirements</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>Seen in training, unlike the training images, or masked here: read such calls with care.</source>
        <translation>Vu à l’entraînement, différent de ses images ou détouré ici&#xa0;: lisez ces classements avec prudence.</translation>
    </message>
    <message>
        <source>How wrong, and how sure of it: 0 is perfect, above 0.69 is on the wrong side for two classes.</source>
        <translation>À quel point faux, et avec quelle assurance&#xa0;: 0 est parfait, au-dessus de 0,69 c’est du mauvais côté pour deux classes.</translation>
    </message>
    <message>
        <source>The epoch in which the network first called this nucleus rightly, by the class that it found most probable. What is learnt late, or never, is hard, or its label is doubtful.</source>
        <translation>L’époque où le réseau a bien classé ce noyau pour la première fois, selon la classe qu’il trouvait la plus probable. Ce qui est appris tard, ou jamais, est difficile, ou son étiquette est douteuse.</translation>
    </message>
    <message>
        <source>In how many epochs the network called this nucleus otherwise than in the epoch before. The network wavers about nuclei that lie between the classes.</source>
        <translation>Dans combien d’époques le réseau a classé ce noyau autrement qu’à l’époque d’avant. Le réseau hésite sur les noyaux situés entre les classes.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PreviewTableModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>Left out, because</source>
        <translation>Laissée de côté, car</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ProbabilityBar</name>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class, probability</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ProbabilityHistogram</name>
    <message>
        <source>Histogram of probabilities</source>
        <translation>Histogramme des probabilités</translation>
    </message>
    <message>
        <source>Probability of %1 from %2 to %3: %4 %1 and %5 %6 nuclei</source>
        <translation>Probabilité de %1 de %2 à %3&#xa0;: %4 noyaux %1 et %5&#x202f;%6</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>probabilité de %1</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 au-dessus</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 au-dessous</translation>
    </message>
    <message>
        <source>Click to see just these nuclei. Heights are square roots, so that few are seen too.</source>
        <translation>Cliquez pour ne voir que ces noyaux. Les hauteurs sont des racines carrées, pour que peu se voient aussi.</translation>
    </message>
    <message>
        <source>Probability of %1 from %2 to %3: %4 %1 and %5 other nuclei</source>
        <translation>Probabilité de %1 de %2 à %3&#xa0;: %4 noyaux %1 et %5 autres</translation>
    </message>
    <message>
        <source>all others below</source>
        <translation>toutes les autres au-dessous</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuestionPanel</name>
    <message>
        <source>What do you expect?</source>
        <translation>Qu’attendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Predicted before it was run; it stands.</source>
        <translation>Prédit avant le lancement&#x202f;; cela reste.</translation>
    </message>
    <message>
        <source>Say it before anything is trained: what one predicted wrongly stays in mind.</source>
        <translation>Dites-le avant que quoi que ce soit soit entraîné&#xa0;: ce qu’on a mal prédit reste en mémoire.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueueModel</name>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>broken off; goes first</source>
        <translation>interrompu&#x202f;; passe en premier</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <extracomment>how a training is split, and the number that lots are drawn from</extracomment>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>waits, next</source>
        <translation>attend, le prochain</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>waits for its images, which are no longer at %1</source>
        <translation>attend ses images, qui ne sont plus dans %1</translation>
    </message>
    <message>
        <source>final network, epoch %1 of %2</source>
        <translation>réseau final, époque %1 sur %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueueOffer</name>
    <message>
        <source>The training “%1” was broken off when the program ended.</source>
        <translation>L’entraînement «&#xa0;%1&#xa0;» a été interrompu à la fermeture du programme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait in the queue.</source>
        <translation>
            <numerusform>%Ln entraînement attend dans la file.</numerusform>
            <numerusform>%Ln entraînements attendent dans la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Continuer maintenant</translation>
    </message>
    <message>
        <source>One training after the other, until none waits; one that fails stops nothing</source>
        <translation>Un entraînement après l’autre, jusqu’à ce qu’aucun n’attende&#x202f;; un échec n’arrête rien</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Montrer la file</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>a training that was broken off: it is not to be gone on with</extracomment>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>It is not offered again. Its run stays on the Compare page, where it can go on later.</source>
        <translation>Il n’est plus proposé. Son exécution reste sur la page Comparer, où il peut continuer plus tard.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueuePanel</name>
    <message>
        <source>Queue of trainings</source>
        <translation>File d’entraînements</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Show the queue of trainings</source>
        <translation>Montrer la file d’entraînements</translation>
    </message>
    <message>
        <source>The list of trainings that wait, to be put into another order</source>
        <translation>La liste des entraînements en attente, pour en changer l’ordre</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>Progression de toute la file</translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation>Retirer ce qui est terminé</translation>
    </message>
    <message>
        <source>Takes it out of this list; the runs stay on the Compare page</source>
        <translation>Les retire de cette liste&#x202f;; les exécutions restent sur la page Comparer</translation>
    </message>
    <message>
        <source>Trainings of the queue, the next one first</source>
        <translation>Entraînements de la file, le prochain en premier</translation>
    </message>
    <message>
        <source>Drag a waiting training to another place, or press Alt+Up and Alt+Down; Delete takes it out. Enter shows the results of one that has ended.</source>
        <translation>Faites glisser un entraînement en attente à une autre place, ou appuyez sur Alt+Haut et Alt+Bas&#x202f;; Suppr le retire. Entrée montre les résultats d’un entraînement terminé.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Its turn comes before that of the one above it (Alt+Up)</source>
        <translation>Son tour vient avant celui du dessus (Alt+Haut)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Its turn comes after that of the one below it (Alt+Down)</source>
        <translation>Son tour vient après celui du dessous (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Writing down %Ln training(s)…</source>
        <translation>
            <numerusform>Inscription de %Ln entraînement…</numerusform>
            <numerusform>Inscription de %Ln entraînements…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>trainings</comment>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait</source>
        <translation>
            <numerusform>%Ln entraînement attend</numerusform>
            <numerusform>%Ln entraînements attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was broken off</source>
        <translation>«&#xa0;%1&#xa0;» a été interrompu</translation>
    </message>
    <message>
        <source>held after the one under way</source>
        <translation>en suspens après celui en cours</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Suspendre la file</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Démarrer la file</translation>
    </message>
    <message>
        <source>What is under way goes on; no other training begins after it</source>
        <translation>Ce qui est en cours continue&#x202f;; aucun autre entraînement ne commence après</translation>
    </message>
    <message>
        <source>One training after the other, until none waits; one that fails stops nothing</source>
        <translation>Un entraînement après l’autre, jusqu’à ce qu’aucun n’attende&#x202f;; un échec n’arrête rien</translation>
    </message>
    <message>
        <source>Takes it out of the queue (Delete); Undo puts it back</source>
        <translation>Le retire de la file (Suppr) ; Annuler l’y remet</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>time, of all trainings</comment>
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>Locate images…</source>
        <translation>Localiser les images…</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <translation>Dans un dossier…</translation>
    </message>
    <message>
        <source>In an archive…</source>
        <translation>Dans une archive…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) lack their images</source>
        <translation>
            <numerusform>%Ln entraînement n’a plus ses images</numerusform>
            <numerusform>%Ln entraînements n’ont plus leurs images</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the images lie now that were at %1; it is remembered on this machine</source>
        <translation>Où se trouvent maintenant les images qui étaient dans %1 ; c’est retenu sur cette machine</translation>
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
        <translation>Quitter le quiz</translation>
    </message>
    <message>
        <source>You see nuclei without their names and classes. Say of each what you would call it, and how sure you are. At the end you read how you did, against the labels and against the network.</source>
        <translation>Vous voyez des noyaux sans leurs noms ni classes. Dites de chacun comment vous le classeriez, et avec quelle assurance. À la fin vous lisez votre résultat, face aux étiquettes et face au réseau.</translation>
    </message>
    <message>
        <source>Nuclei to ask about</source>
        <translation>Noyaux à demander</translation>
    </message>
    <message>
        <source>How many nuclei</source>
        <translation>Combien de noyaux</translation>
    </message>
    <message>
        <source>As many of each class as there are</source>
        <translation>Autant de chaque classe qu’il y en a</translation>
    </message>
    <message>
        <source> nuclei</source>
        <translation> noyaux</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Your answers so far were kept</source>
        <translation>Vos réponses jusqu’ici ont été gardées</translation>
    </message>
    <message>
        <source>The nucleus to judge</source>
        <translation>Le noyau à juger</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>To the nucleus before (Backspace)</source>
        <translation>Au noyau précédent (Retour arrière)</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Finir maintenant</translation>
    </message>
    <message>
        <source>Scores what you have answered so far (Escape)</source>
        <translation>Note ce que vous avez répondu jusqu’ici (Échap)</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>À quel point êtes-vous sûr&#x202f;?</translation>
    </message>
    <message>
        <source>1 guessed</source>
        <translation>1 deviné</translation>
    </message>
    <message>
        <source>2 unsure</source>
        <translation>2 peu sûr</translation>
    </message>
    <message>
        <source>3 rather sure</source>
        <translation>3 plutôt sûr</translation>
    </message>
    <message>
        <source>4 sure</source>
        <translation>4 sûr</translation>
    </message>
    <message>
        <source>5 certain</source>
        <translation>5 certain</translation>
    </message>
    <message>
        <source>Completes the answer (key %1)</source>
        <translation>Complète la réponse (touche %1)</translation>
    </message>
    <message>
        <source>validation part of “%1”, against its network</source>
        <translation>partie de validation de «&#xa0;%1&#xa0;», face à son réseau</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>tout %1</translation>
    </message>
    <message numerus="yes">
        <source>Go on: %1 of %Ln answered</source>
        <translation>
            <numerusform>Continuer&#xa0;: %1 sur %Ln répondu</numerusform>
            <numerusform>Continuer&#xa0;: %1 sur %Ln répondus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a class and the key that calls a nucleus so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nucleus %1 of %2</source>
        <translation>Noyau %1 sur %2</translation>
    </message>
    <message>
        <source>This picture cannot be read. Guess.</source>
        <translation>Cette image est illisible. Devinez.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuizSummaryView</name>
    <message>
        <source>How you did</source>
        <translation>Votre résultat</translation>
    </message>
    <message>
        <source>Another quiz</source>
        <translation>Un autre quiz</translation>
    </message>
    <message>
        <source>Sure and right</source>
        <translation>Sûr et juste</translation>
    </message>
    <message>
        <source>Who is well calibrated is right as often as they are sure: guesses half of the time for two classes, “certain” always.</source>
        <translation>Qui est bien étalonné a raison aussi souvent qu’il est sûr&#xa0;: deviné, la moitié du temps pour deux classes&#x202f;; «&#xa0;certain&#xa0;», toujours.</translation>
    </message>
    <message>
        <source>Nuclei that you got wrong</source>
        <translation>Noyaux où vous avez eu tort</translation>
    </message>
    <message numerus="yes">
        <source>You called %1 of %Ln nuclei right (%2)</source>
        <translation>
            <numerusform>Vous avez bien classé %1 noyau sur %Ln (%2)</numerusform>
            <numerusform>Vous avez bien classé %1 noyaux sur %Ln (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few nuclei that stands for anything from %1 to %2.</source>
        <translation>Avec si peu de noyaux, cela vaut pour tout entre %1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln patient(s).</source>
        <comment>what was called right</comment>
        <translation>
            <numerusform>%1, de %Ln patient.</numerusform>
            <numerusform>%1, de %Ln patients.</numerusform>
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
            <numerusform>Le réseau en a bien classé %1 sur le même %Ln (%2).</numerusform>
            <numerusform>Le réseau en a bien classé %1 sur les mêmes %Ln (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and the network said the same of %Ln nuclei, and were both wrong on %1.</source>
        <translation>
            <numerusform>Vous et le réseau avez dit la même chose de %Ln noyau, et vous êtes trompés tous deux sur %1.</numerusform>
            <numerusform>Vous et le réseau avez dit la même chose de %Ln noyaux, et vous êtes trompés tous deux sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You knew better on %Ln nuclei.</source>
        <translation>
            <numerusform>Vous avez su mieux sur %Ln noyau.</numerusform>
            <numerusform>Vous avez su mieux sur %Ln noyaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were as sure as you were right.</source>
        <translation>Vous étiez aussi sûr que vous aviez raison.</translation>
    </message>
    <message>
        <source>You were surer than right: as if you expected %1 right.</source>
        <translation>Vous étiez plus sûr que juste&#xa0;: comme si vous en attendiez %1 justes.</translation>
    </message>
    <message>
        <source>You were better than you thought: as if you expected %1 right.</source>
        <translation>Vous étiez meilleur que vous ne pensiez&#xa0;: comme si vous en attendiez %1 justes.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Vous avez dit</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>1 guessed</source>
        <translation>1 deviné</translation>
    </message>
    <message>
        <source>2 unsure</source>
        <translation>2 peu sûr</translation>
    </message>
    <message>
        <source>3 rather sure</source>
        <translation>3 plutôt sûr</translation>
    </message>
    <message>
        <source>4 sure</source>
        <translation>4 sûr</translation>
    </message>
    <message>
        <source>5 certain</source>
        <translation>5 certain</translation>
    </message>
    <message>
        <source>You answered nothing yet.</source>
        <translation>Vous n’avez encore rien répondu.</translation>
    </message>
    <message>
        <source>You got none wrong.</source>
        <translation>Vous n’en avez manqué aucun.</translation>
    </message>
    <message numerus="yes">
        <source>You got %Ln wrong, the surest first. Each shows the class it has.</source>
        <translation>
            <numerusform>Vous en avez manqué %Ln, le plus sûr d’abord. Chacun montre la classe qu’il a.</numerusform>
            <numerusform>Vous en avez manqué %Ln, les plus sûrs d’abord. Chacun montre la classe qu’il a.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ReportDialog</name>
    <message>
        <source>&amp;Pictures of the worst mistakes, and where the network looked</source>
        <translation>&amp;Images des pires erreurs, et où le réseau a regardé</translation>
    </message>
    <message>
        <source>Writes the report, without a display.</source>
        <translation>Écrit le rapport, sans affichage.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Needs the pictures at their place, and a few seconds of the network&apos;s time</source>
        <translation>Demande les images à leur place, et quelques secondes du réseau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>There is nothing to report yet: no epoch is finished.</source>
        <translation>Il n’y a encore rien à rapporter&#xa0;: aucune époque n’est finie.</translation>
    </message>
    <message>
        <source>Calls are positive from a probability of %1 on and left to a person from %2 on, as set under Threshold.</source>
        <translation>Les classements sont positifs à partir d’une probabilité de %1 et laissés à un humain à partir de %2, comme réglé sous Seuil.</translation>
    </message>
    <message>
        <source>Calls are positive from a probability of %1 on, as set under Threshold.</source>
        <translation>Les classements sont positifs à partir d’une probabilité de %1, comme réglé sous Seuil.</translation>
    </message>
    <message>
        <source>What “%1” says, to be printed or passed on: what was asked, who examined, the scores and how far to believe them on the first page; then how it was done, curves, patients, mistakes, and which items of reporting checklists are answered. In the language of this window. For research and teaching only, not for diagnosis.</source>
        <translation>Ce que dit «&#xa0;%1&#xa0;», à imprimer ou à transmettre&#xa0;: ce qui était demandé, qui a examiné, les scores et jusqu’où les croire en première page&#xa0;; ensuite comment cela a été fait, courbes, patients, erreurs, et quels points des listes de contrôle sont renseignés. Dans la langue de cette fenêtre. Pour la recherche et l’enseignement uniquement, pas pour le diagnostic.</translation>
    </message>
    <message>
        <source>report</source>
        <comment>name of a file</comment>
        <translation>rapport</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsHeader</name>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Validation: nuclei the network was examined on. Training: nuclei it learnt from, changed by chance, as it saw them then.</source>
        <translation>Validation&#xa0;: noyaux sur lesquels le réseau a été examiné. Entraînement&#xa0;: noyaux dont il a appris, changés au hasard, comme il les a vus alors.</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>partie de validation</translation>
    </message>
    <message>
        <source>training pass (augmented)</source>
        <translation>passage d’entraînement (augmenté)</translation>
    </message>
    <message>
        <source>Evaluates the best epoch of this run on all nuclei of its dataset that it did not learn from, each called by its most probable class.</source>
        <translation>Évalue la meilleure époque de cette exécution sur tous les noyaux de son jeu dont elle n’a pas appris, chacun classé selon sa classe la plus probable.</translation>
    </message>
    <message>
        <source>Export model…</source>
        <translation>Exporter le modèle…</translation>
    </message>
    <message>
        <source>The trained network as a file for other programs: ONNX, TorchScript, or its weights alone</source>
        <translation>Le réseau entraîné comme fichier pour d’autres programmes&#xa0;: ONNX, TorchScript, ou ses poids seuls</translation>
    </message>
    <message>
        <source>Every call, score and patient on this page is at this threshold. Click to go back to 0.5, where the network calls by itself.</source>
        <translation>Chaque classement, score et patient de cette page est à ce seuil. Cliquez pour revenir à 0,5, où le réseau classe de lui-même.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>What this run says as a document to be printed or passed on: PDF, or one HTML file</source>
        <translation>Ce que dit cette exécution comme document à imprimer ou à transmettre&#xa0;: PDF, ou un fichier HTML</translation>
    </message>
    <message>
        <source>To a person from %1 to %2 · back to 0.5</source>
        <translation>À un humain de %1 à %2 · retour à 0,5</translation>
    </message>
    <message>
        <source>Threshold %1 · back to 0.5</source>
        <translation>Seuil %1 · retour à 0,5</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>partie de test</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s)</source>
        <translation>
            <numerusform>%1 de %Ln patient</numerusform>
            <numerusform>%1 de %Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln independent)</source>
        <comment>nuclei of so many patients</comment>
        <translation>
            <numerusform>%1 (%Ln indépendant)</numerusform>
            <numerusform>%1 (%Ln indépendants)</numerusform>
        </translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>Aucune époque n’est encore finie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln noyau</numerusform>
            <numerusform>%Ln noyaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these patients share identical images. They are linked: they stay together when data are split, and intervals count them as one.</source>
        <translation>Certains de ces patients partagent des images identiques. Ils sont liés&#xa0;: ils restent ensemble quand les données sont réparties, et les intervalles les comptent pour un.</translation>
    </message>
    <message>
        <source>Nobody examined: the network learned from all. Classify asks it about others.</source>
        <translation>Personne n’a examiné : le réseau a appris de tous. Classer l’interroge sur d’autres.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsPage</name>
    <message>
        <source>The pictures of this run are not open: everything but the pictures works.</source>
        <translation>Les images de cette exécution ne sont pas ouvertes&#xa0;: tout marche sauf les images.</translation>
    </message>
    <message>
        <source>Ways of looking at the results</source>
        <translation>Façons de regarder les résultats</translation>
    </message>
    <message>
        <source>Results shows what a trained network says about every nucleus, its mistakes first.
Train one, or open an earlier run.</source>
        <translation>Résultats montre ce qu’un réseau entraîné dit de chaque noyau, ses erreurs d’abord.
Entraînez-en un, ou ouvrez une exécution antérieure.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entraîner…</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions antérieures</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Ouvrir une exécution…</translation>
    </message>
    <message>
        <source>run “%1”</source>
        <translation>exécution «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Locate its folder…</source>
        <translation>Localiser son dossier…</translation>
    </message>
    <message>
        <source>Locate its archive…</source>
        <translation>Localiser son archive…</translation>
    </message>
    <message>
        <source>Where the dataset of this run lies now; it is remembered on this machine</source>
        <translation>Où se trouve maintenant le jeu de données de cette exécution ; c’est retenu sur cette machine</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsView</name>
    <message>
        <source>validation part</source>
        <translation>partie de validation</translation>
    </message>
    <message>
        <source>training pass</source>
        <translation>passage d’entraînement</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>partie de test</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ReviewActions</name>
    <message>
        <source>&amp;Walk through mistakes</source>
        <translation>Parcourir les &amp;erreurs</translation>
    </message>
    <message>
        <source>Shows what the open run called wrong, the worst first; the arrow keys go from one to the next</source>
        <translation>Montre ce que l’exécution ouverte a mal classé, le pire d’abord&#x202f;; les flèches vont de l’un à l’autre</translation>
    </message>
    <message>
        <source>&amp;Quiz…</source>
        <translation>&amp;Quiz…</translation>
    </message>
    <message>
        <source>Judge nuclei yourself, without their names and classes, and see how you did</source>
        <translation>Jugez vous-même des noyaux, sans leurs noms ni classes, et voyez votre résultat</translation>
    </message>
    <message>
        <source>Label &amp;doubtful</source>
        <translation>Étiquette &amp;douteuse</translation>
    </message>
    <message>
        <source>&amp;Poor image</source>
        <translation>&amp;Mauvaise image</translation>
    </message>
    <message>
        <source>&amp;Interesting</source>
        <translation>&amp;Intéressant</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>It &amp;looks like</source>
        <translation>&amp;Ressemble à</translation>
    </message>
    <message>
        <source>&amp;Import marks…</source>
        <translation>Im&amp;porter des marques…</translation>
    </message>
    <message>
        <source>Adds another reviewer&apos;s marks, from a CSV table or a file of marks; the later one wins</source>
        <translation>Ajoute les marques d’un autre relecteur, d’un tableau CSV ou d’un fichier de marques&#x202f;; la plus récente l’emporte</translation>
    </message>
    <message>
        <source>&amp;Export marks…</source>
        <translation>E&amp;xporter les marques…</translation>
    </message>
    <message>
        <source>All marks of this dataset, as a CSV table</source>
        <translation>Toutes les marques de ce jeu de données, en tableau CSV</translation>
    </message>
    <message>
        <source>Marks to add</source>
        <translation>Marques à ajouter</translation>
    </message>
    <message>
        <source>Marks (*.csv *.json)</source>
        <translation>Marques (*.csv *.json)</translation>
    </message>
    <message>
        <source>Save the marks</source>
        <translation>Enregistrer les marques</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Note (N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Marks carry the name of who made them; each reviewer has marks of their own</source>
        <translation>Les marques portent le nom de qui les a faites&#x202f;; chaque relecteur a les siennes</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteuse</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mauvaise</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>Intéressant</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>a mark, its key, what it is for</extracomment>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a class, the key that says it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You would call it %1 (%2)</source>
        <comment>class, key</comment>
        <translation>Vous le classeriez %1 (%2)</translation>
    </message>
    <message>
        <source> (looks like %1)</source>
        <translation> (ressemble à %1)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a reviewer, and what they said of this nucleus</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>mark as: %1</source>
        <extracomment>a step of undoing; the mark in lower case</extracomment>
        <translation>marquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>unmark: %1</source>
        <translation>retirer la marque&#xa0;: %1</translation>
    </message>
    <message>
        <source>say what it looks like</source>
        <translation>dire à quoi il ressemble</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>écrire une note</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RuleEditor</name>
    <message>
        <source>Earlier: where several rules tell the same, the first counts</source>
        <translation>Plus tôt : là où plusieurs règles disent la même chose, la première compte</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Supprimer cette règle</translation>
    </message>
    <message>
        <source>Rule %1: a folder&apos;s name</source>
        <translation>Règle %1 : le nom d’un dossier</translation>
    </message>
    <message>
        <source>Rule %1: a pattern in the path</source>
        <translation>Règle %1 : un motif dans le chemin</translation>
    </message>
    <message>
        <source>Rule %1: a table</source>
        <translation>Règle %1 : un tableau</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>la classe</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>le patient</translation>
    </message>
    <message>
        <source>the fold</source>
        <translation>le pli</translation>
    </message>
    <message>
        <source>1: the folder that holds the image; 2: the one around that</source>
        <translation>1 : le dossier qui contient l’image ; 2 : celui qui l’entoure</translation>
    </message>
    <message>
        <source>It tells</source>
        <translation>Il indique</translation>
    </message>
    <message>
        <source>Levels above the image</source>
        <translation>Niveaux au-dessus de l’image</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), looked for in the path below the folder. What stands in a named group is the class, the patient or the fold.</source>
        <translation>Une expression régulière (PCRE2), cherchée dans le chemin sous le dossier. Ce qui se trouve dans un groupe nommé est la classe, le patient ou le pli.</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Insérer :</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>A part of the path without _ and /: %1</source>
        <translation>Une partie du chemin sans _ ni / : %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>A table (CSV) that lies elsewhere</source>
        <translation>Un tableau (CSV) qui se trouve ailleurs</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The column that names the images, by path or by name. None: each row is of a patient, whom an earlier rule tells</source>
        <translation>La colonne qui nomme les images, par chemin ou par nom. Aucune : chaque ligne concerne un patient, indiqué par une règle précédente</translation>
    </message>
    <message>
        <source>The column of the classes</source>
        <translation>La colonne des classes</translation>
    </message>
    <message>
        <source>The column of the patients</source>
        <translation>La colonne des patients</translation>
    </message>
    <message>
        <source>The column of the folds</source>
        <translation>La colonne des plis</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>none: rows are of patients</source>
        <translation>aucune : les lignes concernent des patients</translation>
    </message>
    <message>
        <source>not told here</source>
        <translation>non indiqué ici</translation>
    </message>
    <message>
        <source>There is no table beside the images: choose one.</source>
        <translation>Il n’y a pas de tableau à côté des images : choisissez-en un.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Essai…</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>Classe : %1</translation>
    </message>
    <message>
        <source>Patient: %1</source>
        <translation>Patient : %1</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Pli : %1</translation>
    </message>
    <message numerus="yes">
        <source>It tells something of %n image(s).</source>
        <translation>
            <numerusform>Elle dit quelque chose de %n image.</numerusform>
            <numerusform>Elle dit quelque chose de %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n différent</numerusform>
            <numerusform>%n différents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RulesStep</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Add a rule about:</source>
        <translation>Ajouter une règle sur :</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>The name of a folder above the image tells class, patient or fold</source>
        <translation>Le nom d’un dossier au-dessus de l’image indique la classe, le patient ou le pli</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>A pattern in the path tells them: UID_11_10_1_all.bmp</source>
        <translation>Un motif dans le chemin les indique : UID_11_10_1_all.bmp</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>A CSV names images or patients, and tells them</source>
        <translation>Un CSV nomme des images ou des patients, et l’indique pour eux</translation>
    </message>
    <message>
        <source>Patients are counted &amp;within their class</source>
        <translation>Les patients sont comptés &amp;au sein de leur classe</translation>
    </message>
    <message>
        <source>Numbers begin anew in each class: patient 7 of one class and patient 7 of another are two people</source>
        <translation>Les numéros recommencent dans chaque classe : le patient 7 d’une classe et le patient 7 d’une autre sont deux personnes</translation>
    </message>
    <message>
        <source>Show &amp;only what is left out</source>
        <translation>Ne montrer &amp;que ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>What the rules tell of each image</source>
        <translation>Ce que les règles disent de chaque image</translation>
    </message>
    <message>
        <source>Nothing here shows by itself where class and patient stand. Add a rule.</source>
        <translation>Rien ne montre ici de soi-même où se trouvent classe et patient. Ajoutez une règle.</translation>
    </message>
    <message>
        <source>These rules are a guess from folders, names and tables. Look at what they yield, and change them.</source>
        <translation>Ces règles sont devinées d’après les dossiers, les noms et les tableaux. Regardez ce qu’elles donnent et modifiez-les.</translation>
    </message>
    <message>
        <source>For class, patient and fold, the first rule that tells it counts.</source>
        <translation>Pour la classe, le patient et le pli, la première règle qui l’indique compte.</translation>
    </message>
    <message numerus="yes">
        <source>All %n image(s) explained.</source>
        <translation>
            <numerusform>L’image (%n) est expliquée.</numerusform>
            <numerusform>Les %n images sont toutes expliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 images are explained. Left out: %3.</source>
        <translation>%1 images sur %2 sont expliquées. Laissées de côté : %3.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunChoice</name>
    <message>
        <source>Run whose network is asked</source>
        <translation>Exécution dont le réseau est interrogé</translation>
    </message>
    <message>
        <source>Another run…</source>
        <translation>Une autre exécution…</translation>
    </message>
    <message numerus="yes">
        <source>Ensemble of %Ln network(s): each is asked, and the mean of their probabilities is the answer.</source>
        <translation>
            <numerusform>Ensemble de %Ln réseau.</numerusform>
            <numerusform>Ensemble de %Ln réseaux : chacun est interrogé, et la moyenne de leurs probabilités est la réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its final network is asked, which those who examined taught as well; of the run&apos;s own images the one that was examined.</source>
        <translation>On interroge son réseau final, auquel ceux qui ont examiné ont aussi enseigné ; pour les propres images de l’exécution, celui qui a été examiné.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunSettingsModel</name>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunSummary</name>
    <message>
        <source>How far to believe it</source>
        <translation>Jusqu’où le croire</translation>
    </message>
    <message>
        <source>How the images were split, whose they are, what the scores are held against, and what was left open</source>
        <translation>Comment les images ont été réparties, de qui elles sont, à quoi rapporter les scores, et ce qui est resté ouvert</translation>
    </message>
    <message>
        <source>Audit this split</source>
        <translation>Auditer cette répartition</translation>
    </message>
    <message>
        <source>Opens the audit on the Data page, with the findings about this run&apos;s split and their nuclei</source>
        <translation>Ouvre l’audit sur la page Données, avec les constats sur la répartition de cette exécution et leurs noyaux</translation>
    </message>
    <message>
        <source>How far to believe this run</source>
        <translation>Jusqu’où croire cette exécution</translation>
    </message>
    <message>
        <source>These scores were made with a leak.</source>
        <translation>Ces scores ont été faits avec une fuite.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more thing(s) to know.</source>
        <comment>the first caution</comment>
        <translation>
            <numerusform>%1 Et %Ln autre chose à savoir.</numerusform>
            <numerusform>%1 Et %Ln autres choses à savoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No patient is on both sides, and nothing was left open when this run was made.</source>
        <translation>Aucun patient n’est des deux côtés, et rien n’est resté ouvert quand cette exécution a été faite.</translation>
    </message>
    <message>
        <source>No patient is on both sides. %1</source>
        <translation>Aucun patient n’est des deux côtés. %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunTableModel</name>
    <message>
        <source>by patient</source>
        <translation>par patient</translation>
    </message>
    <message>
        <source>by image</source>
        <translation>par image</translation>
    </message>
    <message>
        <source>by fold</source>
        <translation>par pli</translation>
    </message>
    <message>
        <source>by fold: %1</source>
        <translation>par pli&#xa0;: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêtée tôt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>epochs finished of planned</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Of the validation part, after the best epoch</source>
        <translation>De la partie de validation, après la meilleure époque</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Balanced acc., validation</source>
        <translation>Exact. équil., validation</translation>
    </message>
    <message>
        <source>AUROC, validation</source>
        <translation>AUROC, validation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Disque</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SaveStep</name>
    <message>
        <source>&amp;Name of the dataset</source>
        <translation>&amp;Nom du jeu de données</translation>
    </message>
    <message>
        <source>The description is a small file. Where it is kept:</source>
        <translation>La description est un petit fichier. Où elle est conservée :</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>With the &amp;images, as %1: it is found by itself</source>
        <translation>Avec les &amp;images, sous le nom %1 : elle est trouvée d’elle-même</translation>
    </message>
    <message>
        <source>An archive is not changed</source>
        <translation>Une archive n’est pas modifiée</translation>
    </message>
    <message>
        <source>Keep the description</source>
        <translation>Conserver la description</translation>
    </message>
    <message>
        <source>Description (*.json)</source>
        <translation>Description (*.json)</translation>
    </message>
    <message>
        <source>&amp;Elsewhere: the file is opened in place of the folder</source>
        <translation>&amp;Ailleurs : le fichier est ouvert à la place du dossier</translation>
    </message>
    <message>
        <source>&amp;Elsewhere: %1</source>
        <translation>&amp;Ailleurs : %1</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n image(s).</source>
        <translation>
            <numerusform>%n image est ouverte.</numerusform>
            <numerusform>%n images sont ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n est laissée de côté.</numerusform>
            <numerusform>%n sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are of %n patient(s).</source>
        <translation>
            <numerusform>Elles viennent de %n patient.</numerusform>
            <numerusform>Elles viennent de %n patients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom they are from is not known: each counts as a patient of its own.</source>
        <translation>On ne sait pas de qui elles viennent : chacune compte pour un patient.</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s).</source>
        <translation>
            <numerusform>Il y a %n pli.</numerusform>
            <numerusform>Il y a %n plis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and models have the classes in this order.</source>
        <translation>Les tableaux et les modèles ont les classes dans cet ordre.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>The chosen class goes before the one above it (Alt+Up)</source>
        <translation>La classe choisie passe avant celle du dessus (Alt+Haut)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>The chosen class goes behind the one below it (Alt+Down)</source>
        <translation>La classe choisie passe après celle du dessous (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScatterView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>Montrer tous les points</translation>
    </message>
    <message>
        <source>Pick what is in sight</source>
        <translation>Choisir ce qui est en vue</translation>
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
            <numerusform>%Ln d’entre eux mis en valeur</numerusform>
            <numerusform>%Ln d’entre eux mis en valeur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScoreDifferenceModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Patients are drawn again and again, with replacement, and the difference is computed each time: 95 of 100 times it lies in this interval. Where 0 is inside, the patients at hand do not tell which run is better.</source>
        <translation>Les patients sont tirés encore et encore, avec remise, et la différence est calculée chaque fois&#xa0;: 95 fois sur 100 elle est dans cet intervalle. Si 0 est dedans, les patients disponibles ne disent pas laquelle est meilleure.</translation>
    </message>
    <message>
        <source>Bold where the interval leaves 0 out. Of seven scores one may do so by chance: decide beforehand which counts.</source>
        <translation>En gras où l’intervalle exclut 0. Sur sept scores, un peut le faire par hasard&#xa0;: décidez d’avance lequel compte.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>95 % interval, by patient</source>
        <translation>intervalle à 95&#x202f;%, par patient</translation>
    </message>
    <message>
        <source>Nuclei are drawn again and again, with replacement, as if each were of another person, and the difference is computed each time: 95 of 100 times it lies in this interval, which is too narrow. Where 0 is inside, the nuclei at hand do not tell which run is better.</source>
        <translation>Des noyaux sont tirés encore et encore, avec remise, comme si chacun était d’une autre personne, et la différence est calculée à chaque fois : 95 fois sur 100, elle est dans cet intervalle, qui est trop étroit. Si 0 y est, les noyaux présents ne disent pas quelle exécution est la meilleure.</translation>
    </message>
    <message>
        <source>95 % interval, by nucleus</source>
        <translation>intervalle à 95 %, par noyau</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScoreList</name>
    <message>
        <source>What the scores are held against</source>
        <translation>À quoi rapporter les scores</translation>
    </message>
    <message>
        <source>Always saying %1: balanced %2, accuracy %3.</source>
        <comment>a class, scores</comment>
        <translation>Toujours dire %1&#xa0;: équilibrée %2, exactitude %3.</translation>
    </message>
    <message>
        <source> (%1–%2)</source>
        <comment>from – to</comment>
        <translation> (%1–%2)</translation>
    </message>
    <message>
        <source>Outline alone: balanced %1, AUROC %2%3.</source>
        <comment>scores, interval</comment>
        <translation>Contour seul&#xa0;: équilibrée %1, AUROC %2%3.</translation>
    </message>
    <message>
        <source>What the same validation part gives without a network. Outline alone, the silhouette baseline: a small model that knows size and shape of the nuclei of the training part, and nothing of their inside. A network that is no better has learned no more.</source>
        <translation>Ce que donne la même partie de validation sans réseau. Contour seul, la référence de silhouette&#xa0;: un petit modèle qui connaît taille et forme des noyaux de la partie d’entraînement, et rien de leur intérieur. Un réseau qui n’est pas meilleur n’a rien appris de plus.</translation>
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
    <message>
        <source>95 % interval: whole patients were drawn by lot 2,000 times, each class for itself, and the score worked out anew. So far would it vary with other patients.</source>
        <translation>Intervalle à 95&#x202f;%&#xa0;: des patients entiers ont été tirés au sort 2 000 fois, chaque classe à part, et le score recalculé. C’est de tant qu’il varierait avec d’autres patients.</translation>
    </message>
    <message>
        <source>95 % interval: images were drawn by lot 2,000 times. This dataset names no patients, so that the true interval may be much wider.</source>
        <translation>Intervalle à 95&#x202f;%&#xa0;: des images ont été tirées au sort 2 000 fois. Ce jeu ne nomme pas de patients, le vrai intervalle peut donc être bien plus large.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients, %1 independent: some share images.</source>
        <translation>
            <numerusform>%Ln patient, %1 indépendant&#xa0;: certains partagent des images.</numerusform>
            <numerusform>%Ln patients, %1 indépendants&#xa0;: certains partagent des images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One class has %Ln patient(s) only: intervals come out too narrow.</source>
        <translation>
            <numerusform>Une classe n’a que %Ln patient&#xa0;: les intervalles sont trop étroits.</numerusform>
            <numerusform>Une classe n’a que %Ln patients&#xa0;: les intervalles sont trop étroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>mean over the classes</source>
        <translation>moyenne des classes</translation>
    </message>
    <message>
        <source>The share found of each class, averaged over the classes. Unlike plain accuracy it does not reward calling everything by the commoner class: guessing gives 0.5 with two classes.</source>
        <translation>La part trouvée de chaque classe, en moyenne sur les classes. À la différence de la simple exactitude, elle ne récompense pas de tout dire de la classe la plus fréquente&#xa0;: deviner donne 0,5 avec deux classes.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei found</source>
        <translation>%1 des %2 noyaux %3 trouvés</translation>
    </message>
    <message>
        <source>Share of the nuclei that are %1 which the network calls so. Misses lower it.</source>
        <translation>Part des noyaux qui sont %1 et que le réseau classe ainsi. Les manqués l’abaissent.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei called %4</source>
        <translation>%1 des %2 noyaux %3 classés %4</translation>
    </message>
    <message>
        <source>Share of the other nuclei that the network does not call %1. False alarms lower it.</source>
        <translation>Part des autres noyaux que le réseau ne classe pas %1. Les fausses alarmes l’abaissent.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>%1 ranked above %2, how often</source>
        <translation>%1 au-dessus de %2, combien de fois</translation>
    </message>
    <message>
        <source>Area under the ROC curve: of a random pair, one of each kind, how often the right one gets the higher probability. 0.5 is chance. It does not depend on the threshold.</source>
        <translation>Aire sous la courbe ROC&#xa0;: d’une paire au hasard, un de chaque sorte, combien de fois le bon reçoit la probabilité la plus élevée. 0,5 est le hasard. Ne dépend pas du seuil.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Share of all nuclei that are called right. Misleading where one class is much commoner: here always saying the commoner class would reach %1.</source>
        <translation>Part de tous les noyaux bien classés. Trompeuse où une classe est bien plus fréquente&#xa0;: ici, toujours dire la plus fréquente atteindrait %1.</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 pondérée</translation>
    </message>
    <message>
        <source>Mean over the classes of the harmonic mean of precision and recall, weighted by class size: what the C-NMC challenge ranked by.</source>
        <translation>Moyenne sur les classes de la moyenne harmonique de précision et rappel, pondérée par la taille des classes&#xa0;: ce selon quoi le concours C-NMC classait.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Mean cross-entropy: how wrong and how sure of it. 0 is perfect, 0.69 is guessing between two classes.</source>
        <translation>Entropie croisée moyenne&#xa0;: à quel point faux et avec quelle assurance. 0 est parfait, 0,69 revient à deviner entre deux classes.</translation>
    </message>
    <message>
        <source>Outline alone: balanced accuracy %1.</source>
        <translation>Contour seul&#xa0;: exactitude équilibrée %1.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>interval of a score</comment>
        <translation>(%1)</translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals rest on %Ln patient(s).</source>
        <translation>
            <numerusform>Les intervalles à 95&#x202f;% reposent sur %Ln patient.</numerusform>
            <numerusform>Les intervalles à 95&#x202f;% reposent sur %Ln patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals rest on %Ln image(s).</source>
        <translation>
            <numerusform>Les intervalles à 95&#x202f;% reposent sur %Ln image.</numerusform>
            <numerusform>Les intervalles à 95&#x202f;% reposent sur %Ln images.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 other nuclei called %3</source>
        <translation>%1 des %2 autres noyaux classés %3</translation>
    </message>
    <message>
        <source>%1 against all others: how often it is ranked above them</source>
        <translation>%1 contre toutes les autres&#xa0;: combien de fois au-dessus</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SettingRows</name>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <comment>setting</comment>
        <extracomment>name of a button, for who does not see it</extracomment>
        <translation>%1&#xa0;: revenir à la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SettingsDialog</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>rien n’est conservé</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics processor (Metal)</source>
        <translation>Processeur graphique Apple (Metal)</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Le meilleur disponible</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Learning and predicting</source>
        <translation>Apprendre et prédire</translation>
    </message>
    <message>
        <source>Kept on the disk</source>
        <translation>Conservé sur le disque</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Tout &amp;rétablir</translation>
    </message>
    <message>
        <source>Puts every setting here back to its default; what was opened and where the window stands stay</source>
        <translation>Remet ici chaque réglage à sa valeur par défaut&#x202f;; ce qui a été ouvert et la place de la fenêtre restent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you change holds at once.</source>
        <translation>Ce que vous changez s’applique aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Dark letters on light ground, or light ones on dark ground</source>
        <translation>Lettres foncées sur fond clair, ou claires sur fond foncé</translation>
    </message>
    <message>
        <source>&amp;Brighten nuclei</source>
        <translation>É&amp;claircir les noyaux</translation>
    </message>
    <message>
        <source>Nuclei of this stain are dark. For your eyes only: the network always sees the pictures as they are.</source>
        <translation>Les noyaux de cette coloration sont sombres. Pour vos yeux seulement&#xa0;: le réseau voit toujours les images telles quelles.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>size of a picture</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>&amp;Size in galleries</source>
        <translation>Taille dans les &amp;galeries</translation>
    </message>
    <message>
        <source>How large a nucleus is drawn where many are side by side; Ctrl and the wheel change it there, too</source>
        <translation>La taille d’un noyau là où il y en a beaucoup côte à côte&#x202f;; Ctrl et la molette la changent aussi</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>What does the arithmetic wherever no other device is chosen, on the command line as well. One that is not there is replaced by the best there is.</source>
        <translation>Ce qui calcule là où aucun autre appareil n’est choisi, y compris sur la ligne de commande. S’il est absent, le meilleur disponible le remplace.</translation>
    </message>
    <message>
        <source>All there are: %1</source>
        <translation>Tous ceux qu’il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Threads of the processor</source>
        <translation>&amp;Fils du processeur</translation>
    </message>
    <message>
        <source>At most so many are used for learning, predicting and decoding, from the next one on. Fewer leave the computer to other work; results may differ in the last digits.</source>
        <translation>Au plus autant servent à apprendre, prédire et décoder, dès la prochaine fois. Moins de fils laissent l’ordinateur à d’autres tâches&#x202f;; les résultats peuvent différer dans les derniers chiffres.</translation>
    </message>
    <message>
        <source>Te&amp;ll when a training has ended</source>
        <translation>&amp;Prévenir quand un entraînement est terminé</translation>
    </message>
    <message>
        <source>By a message of the desktop, where the window is not in front</source>
        <translation>Par un message du bureau, quand la fenêtre n’est pas au premier plan</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while it trains</source>
        <translation>&amp;Empêcher la mise en veille pendant l’entraînement</translation>
    </message>
    <message>
        <source>Else it may fall asleep in the middle of a training; the training goes on when it wakes</source>
        <translation>Sinon il peut se mettre en veille au milieu d’un entraînement&#x202f;; celui-ci continue au réveil</translation>
    </message>
    <message>
        <source>Fol&amp;der of the cache</source>
        <translation>&amp;Dossier du cache</translation>
    </message>
    <message>
        <source>For what is made once and wanted again: decoded images, features, measurements, the demo. What lies in the folder before stays there: empty it first, or delete it by hand.</source>
        <translation>Pour ce qui est fait une fois et resservira&#xa0;: images décodées, caractéristiques, mesures, la démo. Ce qui se trouve dans le dossier précédent y reste&#xa0;: videz-le d’abord, ou supprimez-le à la main.</translation>
    </message>
    <message>
        <source>Si&amp;ze limit</source>
        <translation>Taille &amp;limite</translation>
    </message>
    <message>
        <source>For decoded images and features together. What has been unused for longest goes first; without any, each training decodes every image again.</source>
        <translation>Pour les images décodées et les caractéristiques ensemble. Ce qui n’a pas servi depuis le plus longtemps part en premier&#x202f;; sans elles, chaque entraînement décode à nouveau chaque image.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>What the window speaks; numbers and dates are written likewise. The manual and the command line stay English.</source>
        <translation>La langue de la fenêtre&#x202f;; les nombres et les dates s’écrivent de même. Le manuel et la ligne de commande restent en anglais.</translation>
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
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Of the size that the system asks for. Pages that no longer fit into the window scroll; F11 and a hidden inspector give them more room.</source>
        <translation>De la taille que demande le système. Les pages qui ne tiennent plus dans la fenêtre défilent ; F11 et un inspecteur masqué leur laissent plus de place.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SizeSection</name>
    <message>
        <source>Size, shape and stain</source>
        <translation>Taille, forme et coloration</translation>
    </message>
    <message>
        <source>Measured inside the outline of the nucleus</source>
        <translation>Mesurées à l’intérieur du contour du noyau</translation>
    </message>
    <message>
        <source>Grey levels inside the nucleus</source>
        <translation>Niveaux de gris dans le noyau</translation>
    </message>
    <message>
        <source>The background of this picture is not black, so no outline is measured.</source>
        <translation>Le fond de cette image n’est pas noir, aucun contour n’est donc mesuré.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source> µm</source>
        <comment>unit behind a number</comment>
        <translation> µm</translation>
    </message>
    <message>
        <source>Micrometres a pixel</source>
        <translation>Micromètres par pixel</translation>
    </message>
    <message>
        <source>How many micrometres a pixel of the picture is wide; your microscope&apos;s camera tells. Then sizes are shown in micrometres, too.</source>
        <translation>Combien de micromètres fait un pixel de l’image&#x202f;; la caméra de votre microscope le dit. Les tailles sont alors montrées aussi en micromètres.</translation>
    </message>
    <message>
        <source>One pixel is</source>
        <translation>Un pixel fait</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width, height, format</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>size in pixels, in micrometres, unit</comment>
        <translation>%1, %2&#x202f;%3</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
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
        <translation>Pixels à l’intérieur du contour du noyau, trous remplis.</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diamètre</translation>
    </message>
    <message>
        <source>µm</source>
        <translation>µm</translation>
    </message>
    <message>
        <source>Of the circle with the same area.</source>
        <translation>Du cercle de même aire.</translation>
    </message>
    <message>
        <source>Solidity</source>
        <translation>Solidité</translation>
    </message>
    <message>
        <source>Area divided by the area of a rubber band around it: 1 is without any dent.</source>
        <translation>Aire divisée par celle d’un élastique tendu autour&#xa0;: 1 est sans aucun creux.</translation>
    </message>
    <message>
        <source>Eccentricity</source>
        <translation>Excentricité</translation>
    </message>
    <message>
        <source>How elongated it is: 0 is a circle, towards 1 a line.</source>
        <translation>À quel point il est allongé&#xa0;: 0 est un cercle, vers 1 une ligne.</translation>
    </message>
    <message>
        <source>Mean stain</source>
        <translation>Coloration moyenne</translation>
    </message>
    <message>
        <source>%1 (red %2, green %3, blue %4)</source>
        <comment>optical density, mean colour</comment>
        <translation>%1 (rouge %2, vert %3, bleu %4)</translation>
    </message>
    <message>
        <source>Optical density: how much light the stain takes, 0 none; 1 leaves a tenth. With it the mean colour inside.</source>
        <translation>Densité optique&#xa0;: combien de lumière prend la coloration, 0 aucune&#x202f;; 1 en laisse un dixième. Avec elle la couleur moyenne à l’intérieur.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SpectrumStrip</name>
    <message>
        <source>Spectrum of nuclei</source>
        <translation>Spectre des noyaux</translation>
    </message>
    <message>
        <source>The nuclei shown below, from the surest negative to the surest positive, as many as fit. The line is the threshold: drag it, or move it with Shift and the arrow keys. A click shows a nucleus.</source>
        <translation>Les noyaux montrés en bas, du négatif le plus sûr au positif le plus sûr, autant qu’il en tient. La ligne est le seuil&#xa0;: faites-la glisser, ou déplacez-la avec Maj et les flèches. Un clic montre un noyau.</translation>
    </message>
    <message>
        <source>No nuclei are shown.</source>
        <translation>Aucun noyau n’est montré.</translation>
    </message>
    <message>
        <source>surest %1</source>
        <translation>%1 le plus sûr</translation>
    </message>
    <message>
        <source>surest not %1</source>
        <translation>le plus sûrement pas %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StabilityView</name>
    <message>
        <source>How stable is a call?</source>
        <translation>Un classement est-il stable&#x202f;?</translation>
    </message>
    <message>
        <source>A head on pretrained weights that stay as they are (the instant recipe; not this run&apos;s network) learns from the training part of this run, %1 times anew from patients drawn with replacement. What is called otherwise when other patients happen to be there is not to be relied on.</source>
        <translation>Une tête sur des poids préentraînés qui restent tels quels (la recette instantanée&#x202f;; non le réseau de cette exécution) apprend de la partie d’entraînement de cette exécution, %1 fois à neuf de patients tirés avec remise. Ce qui est classé autrement quand d’autres patients se trouvent là n’est pas fiable.</translation>
    </message>
    <message>
        <source>Ask for stability</source>
        <translation>Demander la stabilité</translation>
    </message>
    <message>
        <source>Fits the same heads and tells the same.</source>
        <translation>Ajuste les mêmes têtes et dit la même chose.</translation>
    </message>
    <message>
        <source>Shows just these below; again: all</source>
        <translation>Ne montre en bas que ceux-ci&#x202f;; de nouveau&#xa0;: tous</translation>
    </message>
    <message>
        <source>Patients, least stable first</source>
        <translation>Patients, les moins stables d’abord</translation>
    </message>
    <message>
        <source>Stability by patient</source>
        <translation>Stabilité par patient</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Nuclei, least stable first</source>
        <translation>Noyaux, les moins stables d’abord</translation>
    </message>
    <message>
        <source>Stability by nucleus</source>
        <translation>Stabilité par noyau</translation>
    </message>
    <message>
        <source>Nucleus</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Same call</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Share of the refits that call it as the head does that learned from all</source>
        <translation>Part des réajustements qui le classent comme la tête qui a appris de tous</translation>
    </message>
    <message>
        <source>P(positive)</source>
        <translation>P(positive)</translation>
    </message>
    <message>
        <source>By the head that learned from all patients</source>
        <translation>Par la tête qui a appris de tous les patients</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Over the refits</source>
        <translation>Sur les réajustements</translation>
    </message>
    <message>
        <source>± SD</source>
        <translation>± ET</translation>
    </message>
    <message>
        <source>Standard deviation over the refits</source>
        <translation>Écart type sur les réajustements</translation>
    </message>
    <message>
        <source>This run pools several networks and has no training part of its own: open the run of one fold.</source>
        <translation>Cette exécution réunit plusieurs réseaux et n’a pas de partie d’entraînement à elle&#xa0;: ouvrez l’exécution d’un pli.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 nuclei are called otherwise in more than a tenth of %2 refits on other draws of the patients.</source>
        <translation>
            <numerusform>%Ln noyau sur %1 est classé autrement dans plus d’un dixième de %2 réajustements sur d’autres tirages de patients.</numerusform>
            <numerusform>%Ln noyaux sur %1 sont classés autrement dans plus d’un dixième de %2 réajustements sur d’autres tirages de patients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the nuclei of this patient only.</source>
        <translation>Cliquez pour ne voir que les noyaux de ce patient.</translation>
    </message>
    <message>
        <source>Look at it in the inspector.</source>
        <translation>Regardez-le dans l’inspecteur.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln unstable nuclei</source>
        <translation>
            <numerusform>Montrer %Ln noyau instable</numerusform>
            <numerusform>Montrer %Ln noyaux instables</numerusform>
        </translation>
    </message>
    <message>
        <source>whose call is not stable</source>
        <comment>nuclei</comment>
        <translation>au classement instable</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StartPage</name>
    <message>
        <source>Look closely at white blood cell nuclei</source>
        <translation>Regardez de près les noyaux des globules blancs</translation>
    </message>
    <message>
        <source>Open a folder of nuclei, train a network to tell their classes apart, watch it learn, see every mistake, and know how far to believe it.</source>
        <translation>Ouvrez un dossier de noyaux, entraînez un réseau à distinguer leurs classes, regardez-le apprendre, voyez chaque erreur, et sachez jusqu’où le croire.</translation>
    </message>
    <message>
        <source>Open a finished training…</source>
        <translation>Ouvrir un entraînement fini…</translation>
    </message>
    <message>
        <source>The folder of a run, from this computer or another: results, mistakes and curves</source>
        <translation>Le dossier d’une exécution, de cet ordinateur ou d’un autre&#xa0;: résultats, erreurs et courbes</translation>
    </message>
    <message>
        <source>For research and teaching only. Nothing leaves this computer: no account, no statistics of use. The network is used only to fetch what you ask for.</source>
        <translation>Pour la recherche et l’enseignement uniquement. Rien ne quitte cet ordinateur&#xa0;: ni compte, ni statistiques d’usage. Internet ne sert qu’à obtenir ce que vous demandez.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>The C-NMC tree, a test folder, or any folder with one folder a class.</source>
        <translation>L’arbre C-NMC, un dossier de test, ou tout dossier avec un sous-dossier par classe.</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Ouvrir une archive…</translation>
    </message>
    <message>
        <source>The Kaggle zip as it was downloaded. It is read in place, never unpacked.</source>
        <translation>Le zip de Kaggle tel que téléchargé. Il est lu sur place, jamais décompressé.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>About 700 nuclei that the program draws itself. They are no real cells.</source>
        <translation>Environ 700 noyaux que le programme dessine lui-même. Ce ne sont pas de vraies cellules.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <translation>Dessin du jeu de démonstration</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Bring your own nuclei…</source>
        <translation>Apporter vos propres noyaux…</translation>
    </message>
    <message>
        <source>Say where class, patient and fold of your own images stand: in folders, names or a table</source>
        <translation>Dites où se trouvent la classe, le patient et le pli de vos propres images : dans des dossiers, des noms ou un tableau</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StatusStrip</name>
    <message>
        <source>waiting for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>se prépare</translation>
    </message>
    <message>
        <source>checking on the validation part</source>
        <translation>vérifie sur la partie de validation</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>enregistre</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>Go to the Train page</source>
        <translation>Aller à la page Entraîner</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ends this work; what is done already is kept</source>
        <translation>Met fin à ce travail&#x202f;; ce qui est déjà fait est gardé</translation>
    </message>
    <message>
        <source>Training “%1”</source>
        <translation>Entraînement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>For research and teaching only. Not for diagnosis.</source>
        <translation>Pour la recherche et l’enseignement uniquement. Pas pour le diagnostic.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, precision</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>final network, epoch %1 of %2</source>
        <translation>réseau final, époque %1 sur %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StudyCard</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1; about %2 left</source>
        <translation>%1&#x202f;; encore environ %2</translation>
    </message>
    <message>
        <source>Waiting to begin…</source>
        <translation>En attente de départ…</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SystemCheckDialog</name>
    <message>
        <source>as it should be</source>
        <translation>comme il se doit</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>bon à savoir</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>à réparer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was looked at, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Vérification du système</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui a été regardé</translation>
    </message>
    <message>
        <source>What this computer has, and whether the program computes on it what it should. The text names neither you nor your files: Copy puts it into a bug report.</source>
        <translation>Ce qu’a cet ordinateur, et si le programme y calcule ce qu’il doit. Le texte ne nomme ni vous ni vos fichiers&#xa0;: Copier le met dans un rapport de défaut.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Training and predicting one batch…</source>
        <translation>Entraînement et prédiction d’un lot…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The whole check as text, in English</source>
        <translation>Toute la vérification en texte, en anglais</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Vérifier de &amp;nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Makes the same check without the window.</source>
        <translation>Fait la même vérification sans la fenêtre.</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>Tout va bien ici.</translation>
    </message>
    <message>
        <source>The check was stopped before everything was looked at.</source>
        <translation>La vérification a été arrêtée avant que tout soit regardé.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TableExport</name>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TestPartBar</name>
    <message>
        <source>Open the test part</source>
        <translation>Ouvrir la partie de test</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The best epoch examines the nuclei that were set aside. The run records when. Every look after which something is changed makes it less of a test.</source>
        <translation>La meilleure époque est examinée sur les noyaux mis de côté. L’exécution note quand. Chaque regard après lequel on change quelque chose en fait moins un test.</translation>
    </message>
    <message>
        <source>Nothing has been shown yet, and nothing is recorded</source>
        <translation>Rien n’a encore été montré, et rien n’est noté</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) are set aside for a test.</source>
        <translation>
            <numerusform>%1 de %Ln patient sont mis de côté pour un test.</numerusform>
            <numerusform>%1 de %Ln patients sont mis de côté pour un test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln noyau</numerusform>
            <numerusform>%Ln noyaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at them yet.</source>
        <translation>Personne ne les a encore regardés.</translation>
    </message>
    <message>
        <source>Examine it again</source>
        <translation>Examiner de nouveau</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThinProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdControls</name>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>From this probability on a nucleus is called positive. Lower finds more and gives more false alarms.</source>
        <translation>À partir de cette probabilité un noyau est classé positif. Plus bas en trouve plus et donne plus de fausses alarmes.</translation>
    </message>
    <message>
        <source>Threshold as a number</source>
        <translation>Seuil en nombre</translation>
    </message>
    <message>
        <source>Where the network calls by itself: the more probable class</source>
        <translation>Où le réseau classe de lui-même&#xa0;: la classe la plus probable</translation>
    </message>
    <message>
        <source>Youden</source>
        <translation>Youden</translation>
    </message>
    <message>
        <source>The threshold with the greatest sum of sensitivity and specificity (Youden&apos;s index)</source>
        <translation>Le seuil de plus grande somme de sensibilité et spécificité (indice de Youden)</translation>
    </message>
    <message>
        <source>sensitivity ≥ 95 %</source>
        <translation>sensibilité ≥ 95&#x202f;%</translation>
    </message>
    <message>
        <source>The highest threshold that still finds 95 of 100 positive nuclei here</source>
        <translation>Le plus haut seuil qui trouve encore ici 95 noyaux positifs sur 100</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>The threshold that costs least, where one miss costs as much as that many false alarms</source>
        <translation>Le seuil qui coûte le moins, si un manqué coûte autant que tant de fausses alarmes</translation>
    </message>
    <message>
        <source> : 1</source>
        <translation> : 1</translation>
    </message>
    <message>
        <source>Cost of a miss, in false alarms</source>
        <translation>Coût d’un manqué, en fausses alarmes</translation>
    </message>
    <message>
        <source>How many false alarms one miss is worth to you</source>
        <translation>Combien de fausses alarmes vaut pour vous un manqué</translation>
    </message>
    <message>
        <source>Leave to a person up to</source>
        <translation>Laisser à un humain jusqu’à</translation>
    </message>
    <message>
        <source>A refer band: nuclei between the two thresholds are called nothing and go to a person. Fewer errors, more work.</source>
        <translation>Une bande de renvoi&#xa0;: les noyaux entre les deux seuils ne sont pas classés et vont à un humain. Moins d’erreurs, plus de travail.</translation>
    </message>
    <message>
        <source>Upper threshold of the refer band</source>
        <translation>Seuil supérieur de la bande de renvoi</translation>
    </message>
    <message>
        <source>keep the threshold</source>
        <translation>conserver le seuil</translation>
    </message>
    <message>
        <source>keep no threshold</source>
        <translation>ne conserver aucun seuil</translation>
    </message>
    <message>
        <source>the run&apos;s</source>
        <translation>celui de l’exécution</translation>
    </message>
    <message>
        <source>Written into the run: new images are called at it where Classify, or --threshold run on the command line, asks for the run&apos;s threshold. While none is kept, that follows from how frequent the classes were in training.</source>
        <translation>Écrit dans l’exécution : les nouvelles images sont classées à ce seuil là où Classer, ou --threshold run en ligne de commande, demande le seuil de l’exécution. Tant qu’aucun n’est conservé, il découle de la fréquence des classes à l’entraînement.</translation>
    </message>
    <message>
        <source>Keep for this run</source>
        <translation>Conserver pour cette exécution</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdOutcomePanel</name>
    <message>
        <source>Sensitivity: share of the positive nuclei that are found. Specificity: share of the others that are not called positive.</source>
        <translation>Sensibilité&#xa0;: part des noyaux positifs trouvés. Spécificité&#xa0;: part des autres qui ne sont pas classés positifs.</translation>
    </message>
    <message>
        <source>A patient is called by the mean probability of the nuclei, at the same threshold as they are.</source>
        <translation>Un patient est classé par la probabilité moyenne de ses noyaux, au même seuil qu’eux.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Prevalence: share of positive nuclei, in percent</source>
        <translation>Prévalence&#xa0;: part de noyaux positifs, en pour cent</translation>
    </message>
    <message>
        <source>How common positive nuclei are where the network would be used. The rarer they are, the more of its positive calls are false alarms.</source>
        <translation>Fréquence des noyaux positifs où le réseau serait utilisé. Plus ils sont rares, plus ses classements positifs sont de fausses alarmes.</translation>
    </message>
    <message>
        <source>PPV and NPV: positive and negative predictive value, by Bayes&apos; rule</source>
        <translation>VPP et VPN&#xa0;: valeur prédictive positive et négative, par la règle de Bayes</translation>
    </message>
    <message>
        <source>Where %1 are</source>
        <comment>followed by a share in percent</comment>
        <translation>Où les %1 sont</translation>
    </message>
    <message>
        <source>No nuclei with a known class.</source>
        <translation>Pas de noyaux de classe connue.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei are missed: sensitivity %4.</source>
        <translation>%1 des %2 noyaux %3 sont manqués&#xa0;: sensibilité %4.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei are called %4: specificity %5.</source>
        <translation>%1 des %2 noyaux %3 sont classés %4&#xa0;: spécificité %5.</translation>
    </message>
    <message>
        <source>Balanced accuracy %1</source>
        <translation>Exactitude équilibrée %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %Ln patient(s).</source>
        <translation>
            <numerusform>%1, sur %Ln patient.</numerusform>
            <numerusform>%1, sur %Ln patients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against a threshold of %1: %2 fewer are missed, %3 more false alarms.</source>
        <translation>Par rapport à un seuil de %1&#xa0;: %2 manqués de moins, %3 fausses alarmes de plus.</translation>
    </message>
    <message>
        <source>Against a threshold of %1: %2 more are missed, %3 fewer false alarms.</source>
        <translation>Par rapport à un seuil de %1&#xa0;: %2 manqués de plus, %3 fausses alarmes de moins.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) are called right</source>
        <translation>
            <numerusform>%1 patient sur %Ln bien classé</numerusform>
            <numerusform>%1 patients sur %Ln bien classés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; at a threshold of %2: %3. Called otherwise than there: %4.</source>
        <comment>patients called right, and who changed</comment>
        <translation>%1&#x202f;; à un seuil de %2&#xa0;: %3. Classés autrement que là&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 nuclei (%3) go to a person. Of the others %4 are called wrong; without a band it would be %5 of all.</source>
        <translation>%1 des %2 noyaux (%3) vont à un humain. Des autres, %4 sont mal classés&#x202f;; sans bande ce serait %5 de tous.</translation>
    </message>
    <message>
        <source>a call of %1 is right in %2 (PPV), a call of %3 in %4 (NPV).</source>
        <translation>un classement %1 est juste dans %2 (VPP), un classement %3 dans %4 (VPN).</translation>
    </message>
    <message>
        <source>%1 of %2 other nuclei are called %3: specificity %4.</source>
        <translation>%1 des %2 autres noyaux sont classés %3&#xa0;: spécificité %4.</translation>
    </message>
    <message>
        <source>Elsewhere on this page each nucleus is called its most probable class, until the threshold is moved.</source>
        <translation>Ailleurs sur cette page, chaque noyau est classé selon sa classe la plus probable, tant que le seuil n’est pas déplacé.</translation>
    </message>
    <message>
        <source>a call of %1 is right in %2 (PPV), any other call in %3 (NPV).</source>
        <translation>un classement %1 est juste dans %2 (VPP), tout autre dans %3 (VPN).</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdView</name>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>A threshold parts positive classes from others, and none of this run&apos;s classes is positive. File ▸ Bring your own nuclei… says which are, in the column Positive; then train again.</source>
        <translation>Un seuil sépare des classes positives des autres, et aucune classe de cette exécution n’est positive. Fichier ▸ Apporter vos propres noyaux… dit lesquelles le sont, dans la colonne Positive&#x202f;; entraînez ensuite de nouveau.</translation>
    </message>
    <message>
        <source>A threshold parts positive classes from others, and all of this run&apos;s classes are positive. File ▸ Bring your own nuclei… says which are, in the column Positive; then train again.</source>
        <translation>Un seuil sépare des classes positives des autres, et toutes les classes de cette exécution sont positives. Fichier ▸ Apporter vos propres noyaux… dit lesquelles le sont, dans la colonne Positive&#x202f;; entraînez ensuite de nouveau.</translation>
    </message>
    <message>
        <source>Threshold: %1 against all others</source>
        <translation>Seuil&#xa0;: %1 contre toutes les autres</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TraceView</name>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>Epoch %1: %2</source>
        <translation>Époque %1&#xa0;: %2</translation>
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
        <translation>S’arrête après ce lot et continue où il était</translation>
    </message>
    <message>
        <source>Stop early and keep</source>
        <translation>Arrêter tôt et garder</translation>
    </message>
    <message>
        <source>Ends this epoch now, examines what was learnt, and keeps it</source>
        <translation>Finit cette époque maintenant, examine ce qui a été appris, et le garde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ends now. Finished epochs are kept, the present one is not</source>
        <translation>Finit maintenant. Les époques finies sont gardées, la présente non</translation>
    </message>
    <message>
        <source>Train another</source>
        <translation>En entraîner un autre</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Goes on from the last epoch, also beyond those first planned</source>
        <translation>Continue depuis la dernière époque, aussi au-delà de celles d’abord prévues</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>Confusion matrix, scores and every nucleus</source>
        <translation>Matrice de confusion, scores et chaque noyau</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>How wrong the network is, and how sure of it: 0 is perfect, 0.69 is guessing between two classes.</source>
        <translation>À quel point le réseau a tort, et avec quelle assurance&#xa0;: 0 est parfait, 0,69 revient à deviner entre deux classes.</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Perte au fil des époques</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Combien de fois il a raison</translation>
    </message>
    <message>
        <source>Which score is drawn</source>
        <translation>Quel score est dessiné</translation>
    </message>
    <message>
        <source>Score over the epochs</source>
        <translation>Score au fil des époques</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What is happening?</source>
        <translation>Que se passe-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>training, each batch</source>
        <translation>entraînement, chaque lot</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleure</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Something is not as it should be on this device.</source>
        <translation>Quelque chose n’est pas comme il se doit sur cet appareil.</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) are done. Train until epoch:</source>
        <translation>
            <numerusform>%Ln époque est faite. Entraîner jusqu’à l’époque&#xa0;:</numerusform>
            <numerusform>%Ln époques sont faites. Entraîner jusqu’à l’époque&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>any rotation</source>
        <translation>toute rotation</translation>
    </message>
    <message>
        <source>rotation ±%1°</source>
        <translation>rotation ±%1°</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>retournements</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>décalage</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>stain and colour</source>
        <translation>coloration et couleur</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>netteté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>plateau</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>one-cycle</source>
        <translation>un cycle</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 pondérée</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>se prépare</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2, examining</source>
        <translation>époque %1 sur %2, examen</translation>
    </message>
    <message>
        <source>epoch %1 of %2, saving</source>
        <translation>époque %1 sur %2, enregistrement</translation>
    </message>
    <message>
        <source>paused in epoch %1 of %2</source>
        <translation>en pause à l’époque %1 sur %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fini</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
    <message>
        <source>Balanced acc.</source>
        <translation>Exact. équil.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>centre %1 → %2 px</source>
        <translation>centre %1 → %2 px</translation>
    </message>
    <message>
        <source>whole → %1 px</source>
        <translation>entière → %1 px</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>The solid line is the loss on nuclei the network is learning from, batch by batch. The dashed line is the loss on nuclei it is examined on.</source>
        <translation>La ligne pleine est la perte sur les noyaux dont le réseau apprend, lot par lot. La ligne tiretée est la perte sur les noyaux qui l’examinent.</translation>
    </message>
    <message>
        <source>After each epoch it is examined once.</source>
        <translation>Après chaque époque il est examiné une fois.</translation>
    </message>
    <message>
        <source>Both still fall: it is learning something that holds for other nuclei, too.</source>
        <translation>Les deux descendent encore&#xa0;: il apprend quelque chose qui vaut aussi pour d’autres noyaux.</translation>
    </message>
    <message>
        <source>The dashed line rose in the last epoch. If it keeps rising while the solid one falls, the network is learning its nuclei by heart.</source>
        <translation>La ligne tiretée a monté à la dernière époque. Si elle continue pendant que la pleine descend, le réseau apprend ses noyaux par cœur.</translation>
    </message>
    <message>
        <source>epoch %1 · %2 %3 · best, kept</source>
        <translation>époque %1 · %2&#x202f;%3 · meilleure, gardée</translation>
    </message>
    <message>
        <source>epoch %1 · %2 %3 · not better</source>
        <translation>époque %1 · %2&#x202f;%3 · pas meilleure</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln epoch(s). The best one is kept.</source>
        <translation>
            <numerusform>Fini&#xa0;: %Ln époque. La meilleure est gardée.</numerusform>
            <numerusform>Fini&#xa0;: %Ln époques. La meilleure est gardée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped early after %Ln epoch(s). What it had learnt is kept and was examined.</source>
        <translation>
            <numerusform>Arrêté tôt après %Ln époque. Ce qui était appris est gardé et a été examiné.</numerusform>
            <numerusform>Arrêté tôt après %Ln époques. Ce qui était appris est gardé et a été examiné.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %Ln epoch(s), because it got no better. The best one is kept.</source>
        <translation>
            <numerusform>Fini après %Ln époque, faute de progrès. La meilleure est gardée.</numerusform>
            <numerusform>Fini après %Ln époques, faute de progrès. La meilleure est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before the first epoch was finished. Nothing was kept.</source>
        <translation>Annulé avant la fin de la première époque. Rien n’a été gardé.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln finished epoch(s) are kept.</source>
        <translation>
            <numerusform>Annulé. %Ln époque finie est gardée.</numerusform>
            <numerusform>Annulé. %Ln époques finies sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare another</source>
        <translation>En préparer un autre</translation>
    </message>
    <message>
        <source>To the form; what is prepared there can wait in the queue</source>
        <translation>Vers le formulaire&#x202f;; ce qui y est préparé peut attendre dans la file</translation>
    </message>
    <message>
        <source>holes</source>
        <translation>trous</translation>
    </message>
    <message>
        <source>The line is the loss on nuclei the network is learning from, batch by batch. It falls also where they are learned by heart: nobody examines.</source>
        <translation>La ligne est la perte sur les noyaux dont le réseau apprend, lot par lot. Elle baisse aussi quand ils sont appris par cœur : personne n’examine.</translation>
    </message>
    <message>
        <source>epoch %1 · nobody examined</source>
        <translation>époque %1 · personne n’a examiné</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln epoch(s). Nobody examined; the last one is kept.</source>
        <translation>
            <numerusform>Terminé : %Ln époque. Personne n’a examiné ; la dernière est gardée.</numerusform>
            <numerusform>Terminé : %Ln époques. Personne n’a examiné ; la dernière est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Laisser pour plus tard</translation>
    </message>
    <message>
        <source>Ends now. The run is whole; its final network can be gone on with</source>
        <translation>Se termine maintenant. L’exécution est complète ; son réseau final peut être repris</translation>
    </message>
    <message>
        <source>The final network, which all have taught, is there, too.</source>
        <translation>Le réseau final, auquel tous ont enseigné, est là aussi.</translation>
    </message>
    <message>
        <source>The final network is left for later: Continue goes on with it.</source>
        <translation>Le réseau final est laissé pour plus tard : Continuer le reprend.</translation>
    </message>
    <message>
        <source>examined; getting ready for the final network</source>
        <translation>examiné ; préparation du réseau final</translation>
    </message>
    <message>
        <source>final network, paused in epoch %1 of %2</source>
        <translation>réseau final, en pause à l’époque %1 sur %2</translation>
    </message>
    <message>
        <source>final network, epoch %1 of %2</source>
        <translation>réseau final, époque %1 sur %2</translation>
    </message>
    <message>
        <source>The network has been examined: its scores stand, and can be looked at. Now the same training is done anew with all, those who examined included, for the network that is taken away and asked about other images. Nobody is left to examine that one.</source>
        <translation>Le réseau a été examiné : ses scores sont acquis et peuvent être regardés. Le même entraînement est maintenant refait avec tous, y compris ceux qui ont examiné, pour le réseau que l’on emporte et que l’on interroge sur d’autres images. Il ne reste personne pour examiner celui-là.</translation>
    </message>
    <message>
        <source>The final network could not be trained: the log says why. Continue tries again.</source>
        <translation>Le réseau final n’a pas pu être entraîné : le journal dit pourquoi. Continuer essaie à nouveau.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainSetup</name>
    <message numerus="yes">
        <source>%1: %Ln nuclei</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln noyau</numerusform>
            <numerusform>%1&#xa0;: %Ln noyaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Choisir de lui-même</translation>
    </message>
    <message>
        <source>The chosen fold examines</source>
        <translation>Le pli choisi examine</translation>
    </message>
    <message>
        <source>%1 % examine</source>
        <comment>share for validation</comment>
        <translation>%1&#x202f;% examinent</translation>
    </message>
    <message>
        <source>No test part</source>
        <translation>Pas de partie de test</translation>
    </message>
    <message>
        <source>%1 % set aside</source>
        <translation>%1&#x202f;% mis de côté</translation>
    </message>
    <message>
        <source>Comparing the files, to keep identical pictures on one side…</source>
        <translation>Comparaison des fichiers, pour garder les images identiques d’un même côté…</translation>
    </message>
    <message>
        <source>No patient is on both sides.</source>
        <translation>Aucun patient n’est des deux côtés.</translation>
    </message>
    <message numerus="yes">
        <source>No patient is on both sides. %Ln group(s) of patients that share pictures are kept together.</source>
        <translation>
            <numerusform>Aucun patient n’est des deux côtés. %Ln groupe de patients qui partagent des images est gardé ensemble.</numerusform>
            <numerusform>Aucun patient n’est des deux côtés. %Ln groupes de patients qui partagent des images sont gardés ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>the next training</source>
        <translation>le prochain entraînement</translation>
    </message>
    <message>
        <source>A second or two, once the network has looked at every nucleus.</source>
        <translation>Une seconde ou deux, une fois que le réseau a regardé chaque noyau.</translation>
    </message>
    <message>
        <source>Measuring how fast this machine trains…</source>
        <translation>Mesure de la vitesse d’entraînement de cette machine…</translation>
    </message>
    <message>
        <source>About %1 at %2 images a second on %3</source>
        <translation>Environ %1 à %2 images par seconde sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln noyau</numerusform>
            <numerusform>%Ln noyaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message>
        <source>Training on %1, validating on %2. This dataset names no patients: each image counts as its own.</source>
        <translation>Entraînement sur %1, validation sur %2. Ce jeu ne nomme pas de patients&#xa0;: chaque image compte comme un.</translation>
    </message>
    <message>
        <source>Training on %1 of %2, validating on %3 of %4, most of them the same patients.</source>
        <translation>Entraînement sur %1 de %2, validation sur %3 de %4, pour la plupart les mêmes patients.</translation>
    </message>
    <message>
        <source>Training on %1 of %2, validating on %3 of %4, all of them other patients.</source>
        <translation>Entraînement sur %1 de %2, validation sur %3 de %4, tous d’autres patients.</translation>
    </message>
    <message>
        <source>%1 of %2 are set aside for a test.</source>
        <translation>%1 de %2 sont mis de côté pour un test.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei are left out, because their patients share pictures with the validation side.</source>
        <translation>
            <numerusform>%Ln noyau est écarté, parce que son patient partage des images avec le côté de validation.</numerusform>
            <numerusform>%Ln noyaux sont écartés, parce que leurs patients partagent des images avec le côté de validation.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by patient</source>
        <comment>name of a run</comment>
        <translation>%1, par patient</translation>
    </message>
    <message>
        <source>%1, by fold</source>
        <comment>name of a run</comment>
        <translation>%1, par pli</translation>
    </message>
    <message>
        <source>%1, by image</source>
        <comment>name of a run</comment>
        <translation>%1, par image</translation>
    </message>
    <message>
        <source>Training needs nuclei with known classes.
Open a dataset on the Data page first: a folder, the Kaggle archive, or the demo.</source>
        <translation>L’entraînement demande des noyaux de classe connue.
Ouvrez d’abord un jeu de données sur la page Données&#xa0;: un dossier, l’archive de Kaggle, ou la démo.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Lancer l’entraînement</translation>
    </message>
    <message>
        <source>Trains as this form says and writes the run into the same folder, where the window lists it.</source>
        <translation>Entraîne comme le dit ce formulaire et écrit l’exécution dans le même dossier, où la fenêtre la liste.</translation>
    </message>
    <message>
        <source>What learns?</source>
        <translation>Qui apprend&#x202f;?</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>A recipe is a complete description of a training: the network, what it sees, how it learns.</source>
        <translation>Une recette est la description complète d’un entraînement&#xa0;: le réseau, ce qu’il voit, comment il apprend.</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Recette</translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <translation>Part &amp;de</translation>
    </message>
    <message>
        <source>From whom does it learn, and who examines it?</source>
        <translation>De qui apprend-il, et qui l’examine&#x202f;?</translation>
    </message>
    <message>
        <source>By &amp;patient: it is examined on patients it has never seen</source>
        <translation>Par &amp;patient&#xa0;: il est examiné sur des patients jamais vus</translation>
    </message>
    <message>
        <source>By published f&amp;old: as the dataset&apos;s authors divided it</source>
        <translation>Par p&amp;li publié&#xa0;: comme l’ont réparti les auteurs du jeu</translation>
    </message>
    <message>
        <source>By &amp;image: the same patients on both sides (scores come out too high)</source>
        <translation>Par &amp;image&#xa0;: les mêmes patients des deux côtés (scores trop élevés)</translation>
    </message>
    <message>
        <source>Nuclei of one patient look alike. Only other patients tell how the network will do on new ones.</source>
        <translation>Les noyaux d’un patient se ressemblent. Seuls d’autres patients disent comment le réseau fera sur de nouveaux.</translation>
    </message>
    <message>
        <source>Kept to show the mistake: the network can recognise patients instead of the disease.</source>
        <translation>Gardé pour montrer l’erreur&#xa0;: le réseau peut reconnaître les patients au lieu de la maladie.</translation>
    </message>
    <message>
        <source>Fold that examines</source>
        <translation>Pli qui examine</translation>
    </message>
    <message>
        <source>Share for validation, percent</source>
        <translation>Part pour la validation, en pour cent</translation>
    </message>
    <message>
        <source>Audit this split</source>
        <translation>Auditer cette répartition</translation>
    </message>
    <message>
        <source>Opens the audit on the Data page, with what is wrong with this split and the nuclei behind it</source>
        <translation>Ouvre l’audit sur la page Données, avec ce qui ne va pas dans cette répartition et les noyaux derrière</translation>
    </message>
    <message>
        <source>Same nuclei &amp;together</source>
        <translation>Mêmes noyaux ensem&amp;ble</translation>
    </message>
    <message>
        <source>Patients of whom images show the same nucleus, photographed twice, stay on one side as well. Every image is looked at once to find them.</source>
        <translation>Les patients dont des images montrent le même noyau, photographié deux fois, restent aussi d’un même côté. Chaque image est regardée une fois pour les trouver.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Combien de temps&#x202f;?</translation>
    </message>
    <message>
        <source>One epoch: every training nucleus has been seen once.</source>
        <translation>Une époque&#xa0;: chaque noyau d’entraînement a été vu une fois.</translation>
    </message>
    <message>
        <source>What does the arithmetic: a graphics card where there is one, else the processor.</source>
        <translation>Ce qui fait les calculs&#xa0;: une carte graphique s’il y en a une, sinon le processeur.</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Époques</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>made from recipe and split</source>
        <translation>fait de la recette et de la répartition</translation>
    </message>
    <message>
        <source>Nuclei that are looked at together before the weights change once.</source>
        <translation>Noyaux regardés ensemble avant que les poids changent une fois.</translation>
    </message>
    <message>
        <source>How far the weights move at each step. Too large: the loss jumps; too small: nothing happens.</source>
        <translation>De combien bougent les poids à chaque pas. Trop&#xa0;: la perte saute&#x202f;; trop peu&#xa0;: rien ne se passe.</translation>
    </message>
    <message>
        <source>Decides everything that is drawn by lot: split, order, augmentation. The same seed repeats a training.</source>
        <translation>Décide de tout ce qui est tiré au sort&#xa0;: répartition, ordre, augmentation. La même graine répète un entraînement.</translation>
    </message>
    <message>
        <source>Share for a test, percent</source>
        <translation>Part pour un test, en pour cent</translation>
    </message>
    <message>
        <source>Set aside first and touched by nothing: neither training nor the choice of the best epoch.</source>
        <translation>Mise de côté d’abord et touchée par rien&#xa0;: ni l’entraînement ni le choix de la meilleure époque.</translation>
    </message>
    <message>
        <source>&amp;Name of the run</source>
        <translation>&amp;Nom de l’exécution</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Taille du l&amp;ot</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Taux d’apprentissage</translation>
    </message>
    <message>
        <source>&amp;Test part</source>
        <translation>Partie de te&amp;st</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Training needs LibTorch: see above the form.</source>
        <translation>L’entraînement demande LibTorch&#xa0;: voyez au-dessus du formulaire.</translation>
    </message>
    <message>
        <source>How long it takes is known once LibTorch is here.</source>
        <translation>La durée sera connue une fois LibTorch présent.</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>Réglages de l’entraînement</translation>
    </message>
    <message>
        <source>As in the settings: %1</source>
        <comment>device</comment>
        <translation>Comme dans les réglages&#xa0;: %1</translation>
    </message>
    <message>
        <source>A training is under way. Watch it, stop it first, or put this one into the queue.</source>
        <translation>Un entraînement est en cours. Regardez-le, arrêtez-le d’abord, ou mettez celui-ci dans la file.</translation>
    </message>
    <message>
        <source>Begins when the training that is under way and those before it have ended</source>
        <translation>Commence quand l’entraînement en cours et ceux qui le précèdent sont terminés</translation>
    </message>
    <message>
        <source>Waits below until you start the queue; several learn one after the other, overnight say. The queue is remembered when the program is closed.</source>
        <translation>Attend en bas jusqu’à ce que vous démarriez la file&#x202f;; plusieurs apprennent l’un après l’autre, la nuit par exemple. La file est conservée quand le programme est fermé.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a run, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Watch the training</source>
        <translation>Regarder l’entraînement</translation>
    </message>
    <message>
        <source>The curves of the training that is under way</source>
        <translation>Les courbes de l’entraînement en cours</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>What would come out, and what the network will see</source>
        <translation>Ce qui sortirait, et ce que verra le réseau</translation>
    </message>
    <message>
        <source>Nobody examines</source>
        <translation>Personne n’examine</translation>
    </message>
    <message>
        <source>Training on %1 of %2. Nobody examines: how well the network does will not be known.</source>
        <translation>Entraînement sur %1 de %2. Personne n’examine : on ne saura pas ce que vaut le réseau.</translation>
    </message>
    <message>
        <source>Training on %1. Nobody examines: how well the network does will not be known.</source>
        <translation>Entraînement sur %1. Personne n’examine : on ne saura pas ce que vaut le réseau.</translation>
    </message>
    <message>
        <source>At 0 all learn: for the network to be taken away, once another training has told what to expect.</source>
        <translation>À 0, on apprend de tous : pour le réseau à emporter, une fois qu’un autre entraînement a dit à quoi s’attendre.</translation>
    </message>
    <message>
        <source>Then a f&amp;inal network, taught by all</source>
        <translation>Puis un réseau f&amp;inal, enseigné par tous</translation>
    </message>
    <message>
        <source>Whoever examines does not teach. Once the network has been examined, the same training is done anew with all: for the network that is taken away and asked about other images. The scores stay those of the examined one.</source>
        <translation>Qui examine n’enseigne pas. Une fois le réseau examiné, le même entraînement est refait avec tous : pour le réseau que l’on emporte et que l’on interroge sur d’autres images. Les scores restent ceux du réseau examiné.</translation>
    </message>
    <message>
        <source>Keep them together</source>
        <translation>Les garder ensemble</translation>
    </message>
    <message>
        <source>Makes the split anew: patients of whom images show the same nucleus stay on one side</source>
        <translation>Refait la répartition : les patients dont des images montrent le même noyau restent du même côté</translation>
    </message>
    <message>
        <source>Looking at every image once, to keep pictures of one nucleus on one side…</source>
        <translation>Chaque image est examinée une fois, pour garder les images d’un même noyau du même côté…</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingCourtesy</name>
    <message>
        <source>A network is learning: %1</source>
        <translation>Un réseau apprend : %1</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>L’entraînement a échoué</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>L’entraînement est terminé</translation>
    </message>
    <message>
        <source>%1: balanced accuracy %2 in validation, after epoch %3.</source>
        <translation>%1 : exactitude équilibrée %2 en validation, après l’époque %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) have ended.</source>
        <translation>
            <numerusform>%Ln entraînement est terminé.</numerusform>
            <numerusform>%Ln entraînements sont terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue of trainings is done</source>
        <translation>La file d’entraînements est terminée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln échec.</numerusform>
            <numerusform>%Ln échecs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingNotice</name>
    <message>
        <source>Follow it here</source>
        <translation>La suivre ici</translation>
    </message>
    <message>
        <source>Shows the run that is being trained; it is read again after each epoch</source>
        <translation>Montre l’exécution en cours d’entraînement&#x202f;; elle est relue après chaque époque</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a run, what its training does</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The training waits for its turn.</source>
        <translation>L’entraînement attend son tour.</translation>
    </message>
    <message>
        <source>The training is being prepared.</source>
        <translation>L’entraînement se prépare.</translation>
    </message>
    <message>
        <source>The training is paused in epoch %1 of %2.</source>
        <translation>L’entraînement est en pause à l’époque %1 sur %2.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 is being examined.</source>
        <translation>L’époque %1 sur %2 est examinée.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 is being trained.</source>
        <translation>L’époque %1 sur %2 est entraînée.</translation>
    </message>
    <message>
        <source>The training has ended.</source>
        <translation>L’entraînement est fini.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Shows the epochs that have been finished there since</source>
        <translation>Montre les époques terminées là-bas depuis</translation>
    </message>
    <message>
        <source>This run is being written by %1. It is open here for reading: it can be continued, renamed or deleted once that training has ended.</source>
        <comment>process 4711 on lab-3 since 2026-11-28T10:00:00Z</comment>
        <translation>Cette exécution est en train d’être écrite par %1. Elle est ouverte ici en lecture : elle pourra être continuée, renommée ou supprimée une fois cet entraînement terminé.</translation>
    </message>
    <message>
        <source>It is examined. Its final network is being trained: epoch %1 of %2.</source>
        <translation>Il est examiné. Son réseau final est en cours d’entraînement : époque %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingQueueKeeper</name>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>balanced accuracy %1</source>
        <translation>exactitude équilibrée %1</translation>
    </message>
    <message>
        <source>take “%1” out of the queue</source>
        <translation>retirer « %1 » de la file</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ViewTabs</name>
    <message>
        <source>Tabs further left</source>
        <translation>Onglets plus à gauche</translation>
    </message>
    <message>
        <source>Tabs further right</source>
        <translation>Onglets plus à droite</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeakGroupsView</name>
    <message>
        <source>all</source>
        <comment>classes</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Is it worse at some nuclei?</source>
        <translation>Est-il moins bon pour certains noyaux&#x202f;?</translation>
    </message>
    <message>
        <source>Each class is cut into quarters by size, stain, colour, focus and shape of its nuclei. A quarter is named where the network is worse at it than chance would have it, and so in at least three patients.</source>
        <translation>Chaque classe est coupée en quarts par taille, coloration, couleur, netteté et forme de ses noyaux. Un quart est nommé où le réseau y est moins bon que le hasard ne le voudrait, et cela chez au moins trois patients.</translation>
    </message>
    <message>
        <source>Look for weak groups</source>
        <translation>Chercher des groupes faibles</translation>
    </message>
    <message>
        <source>Looks for weak groups of this run&apos;s validation part.</source>
        <translation>Cherche des groupes faibles dans la partie de validation de cette exécution.</translation>
    </message>
    <message>
        <source>All that were looked at</source>
        <translation>Tous ceux regardés</translation>
    </message>
    <message>
        <source>Weak groups</source>
        <translation>Groupes faibles</translation>
    </message>
    <message>
        <source>There are no predictions yet.</source>
        <translation>Il n’y a pas encore de prédictions.</translation>
    </message>
    <message>
        <source>This dataset names no patients. A group is weak where it is so in several patients, so none can be told.</source>
        <translation>Ce jeu ne nomme pas de patients. Un groupe est faible s’il l’est chez plusieurs patients, on ne peut donc en dire aucun.</translation>
    </message>
    <message>
        <source>The pictures of this run are not open: nothing can be measured.</source>
        <translation>Les images de cette exécution ne sont pas ouvertes&#xa0;: rien ne peut être mesuré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei could not be measured.</source>
        <translation>
            <numerusform>%Ln noyau n’a pas pu être mesuré.</numerusform>
            <numerusform>%Ln noyaux n’ont pas pu être mesurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these nuclei</source>
        <translation>Montrer ces noyaux</translation>
    </message>
    <message>
        <source>Shows just these below; again: all</source>
        <translation>Ne montre en bas que ceux-ci&#x202f;; de nouveau&#xa0;: tous</translation>
    </message>
    <message>
        <source>Click to see the nuclei of this group only.</source>
        <translation>Cliquez pour ne voir que les noyaux de ce groupe.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>the blurriest quarter</comment>
        <translation>dans le groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>A quarter of each class, by what was measured of the nuclei</source>
        <translation>Un quart de chaque classe, selon ce qui a été mesuré des noyaux</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Whose nuclei; all: the mean over the classes</source>
        <translation>De quelle classe&#x202f;; toutes&#xa0;: la moyenne des classes</translation>
    </message>
    <message>
        <source>Nuclei</source>
        <translation>Noyaux</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>Dans le groupe</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Share called right in the group</source>
        <translation>Part bien classée dans le groupe</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>D’autres</translation>
    </message>
    <message>
        <source>Share called right outside of it</source>
        <translation>Part bien classée en dehors</translation>
    </message>
    <message>
        <source>Points (95 %)</source>
        <translation>Points (95&#x202f;%)</translation>
    </message>
    <message>
        <source>Difference in percentage points, with its 95 % interval; patients are resampled</source>
        <translation>Différence en points de pourcentage, avec son intervalle à 95&#x202f;%&#x202f;; les patients sont rééchantillonnés</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>How likely so great a loss is by chance, corrected for all that were looked at (Benjamini and Hochberg)</source>
        <translation>Probabilité d’une telle baisse par hasard, corrigée pour tout ce qui a été regardé (Benjamini et Hochberg)</translation>
    </message>
    <message>
        <source>Worse in</source>
        <translation>Pire chez</translation>
    </message>
    <message>
        <source>Patients that are worse in the group by themselves, of those with nuclei on both sides</source>
        <translation>Patients pour qui c’est pire dans le groupe à eux seuls, parmi ceux ayant des noyaux des deux côtés</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeightsChoice</name>
    <message>
        <source>Random: it starts knowing nothing</source>
        <translation>Hasard&#xa0;: il part sans rien savoir</translation>
    </message>
    <message>
        <source>Blood cells: comes with Nucleoscope</source>
        <translation>Cellules sanguines&#xa0;: fourni avec Nucleoscope</translation>
    </message>
    <message>
        <source>ImageNet, everyday pictures: %1</source>
        <translation>ImageNet, images courantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Starting weights</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>A network that has already learnt to see from other pictures needs far fewer nuclei and epochs than one that starts from random numbers.</source>
        <translation>Un réseau qui a déjà appris à voir sur d’autres images demande bien moins de noyaux et d’époques qu’un qui part de nombres aléatoires.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>This recipe expects pretrained weights, and none were found. From random weights it needs many more epochs. Download them, choose a file, or take the small network.</source>
        <translation>Cette recette attend des poids préentraînés, et aucun n’a été trouvé. Avec des poids aléatoires, il faut bien plus d’époques. Téléchargez-les, choisissez un fichier, ou prenez le petit réseau.</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Poids dont partir</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Poids (*.safetensors *.pth *.pt)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeightsOffer</name>
    <message>
        <source>Download ImageNet weights…</source>
        <translation>Télécharger des poids ImageNet…</translation>
    </message>
    <message>
        <source>Weights that a network has learnt from 1.3 million everyday pictures. They are fetched from those who publish them, once you have read their terms.</source>
        <translation>Des poids qu’un réseau a appris de 1,3 million d’images courantes. Ils viennent de ceux qui les publient, une fois que vous avez lu leurs conditions.</translation>
    </message>
    <message>
        <source>Weights to download</source>
        <translation>Poids à télécharger</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>%1 from %2. %3</source>
        <translation>%1 de %2. %3</translation>
    </message>
    <message>
        <source>From %1. %2</source>
        <translation>De %1. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>a factor</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Changes the picture as another laboratory, microscope or file might have, and asks the network again. A call that flips on a small change does not rest on the nucleus.</source>
        <translation>Change l’image comme l’aurait fait un autre laboratoire, microscope ou fichier, et interroge de nouveau le réseau. Un classement qui bascule pour un petit changement ne repose pas sur le noyau.</translation>
    </message>
    <message>
        <source>The changed picture, as the network sees it</source>
        <translation>L’image changée, comme le réseau la voit</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Coloration</translation>
    </message>
    <message>
        <source>How strongly the nucleus is stained: its optical density times this</source>
        <translation>Force de coloration du noyau&#xa0;: sa densité optique fois ceci</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Blurred by so many pixels, as out of focus</source>
        <translation>Flouté de tant de pixels, comme pas net</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>How bright the lamp or the exposure: all values times this</source>
        <translation>Clarté de la lampe ou de l’exposition&#xa0;: toutes les valeurs fois ceci</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Qualité JPEG</translation>
    </message>
    <message>
        <source>Saved once more as JPEG: the lower, the coarser</source>
        <translation>Enregistré une fois de plus en JPEG&#xa0;: plus bas, plus grossier</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Magnification: the nucleus becomes larger or smaller</source>
        <translation>Grossissement&#xa0;: le noyau devient plus grand ou plus petit</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>All sliders back; a double click moves one back</source>
        <translation>Tous les curseurs en arrière&#x202f;; un double clic en ramène un</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>Interrogation du réseau …</translation>
    </message>
    <message>
        <source>It would be called %1: P(%2) is %3, at or above the threshold of %4.</source>
        <translation>Il serait classé %1&#xa0;: P(%2) vaut %3, au seuil de %4 ou au-dessus.</translation>
    </message>
    <message>
        <source>It would be called %1: P(%2) is %3, below the threshold of %4.</source>
        <translation>Il serait classé %1&#xa0;: P(%2) vaut %3, sous le seuil de %4.</translation>
    </message>
    <message>
        <source>It would be left to a person.</source>
        <translation>Il serait laissé à un humain.</translation>
    </message>
    <message>
        <source>It would be called %1, with probability %2.</source>
        <comment>a class</comment>
        <translation>Il serait classé %1, avec la probabilité %2.</translation>
    </message>
    <message>
        <source>The call flips at %1</source>
        <translation>Le classement bascule à %1</translation>
    </message>
    <message>
        <source>The call does not flip over this range</source>
        <translation>Le classement ne bascule pas dans cette plage</translation>
    </message>
    <message>
        <source>Diamonds: where the call flips.</source>
        <translation>Losanges&#xa0;: où le classement bascule.</translation>
    </message>
    <message>
        <source>No single slider flips the call.</source>
        <translation>Aucun curseur seul ne fait basculer le classement.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WhatIsThis</name>
    <message>
        <source>What is &amp;this?</source>
        <translation>Qu’est-ce que &amp;c’est ?</translation>
    </message>
    <message>
        <source>Click a control, a score or the head of a column to read what its terms mean; the key asks about the control that has the focus</source>
        <translation>Cliquez sur un élément, un score ou un en-tête de colonne pour lire ce que ses termes veulent dire ; la touche interroge l’élément qui a le focus</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WordsWindow</name>
    <message>
        <source>Words</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>Chercher dans les termes</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Ce que veulent dire les termes</translation>
    </message>
    <message>
        <source>No word&apos;s name or meaning holds all of this.</source>
        <translation>Aucun terme ne contient tout cela, ni dans son nom ni dans son sens.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WorkloadCurve</name>
    <message>
        <source>The wider the refer band, the more nuclei go to a person and the fewer of the others are called wrong. The ring is the band that is chosen; a click on the curve chooses another.</source>
        <translation>Plus la bande de renvoi est large, plus de noyaux vont à un humain et moins des autres sont mal classés. L’anneau est la bande choisie&#x202f;; un clic sur la courbe en choisit une autre.</translation>
    </message>
    <message>
        <source>Errors against workload</source>
        <translation>Erreurs contre charge de travail</translation>
    </message>
    <message>
        <source>Errors, positive: %1</source>
        <translation>Erreurs, positive&#xa0;: %1</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>laissé à un humain</translation>
    </message>
    <message>
        <source>called wrong</source>
        <translation>mal classés</translation>
    </message>
    <message>
        <source>called wrong of those that are called</source>
        <translation>mal classés parmi les classés</translation>
    </message>
    <message>
        <source>Errors, %1 against all others</source>
        <translation>Erreurs, %1 contre toutes les autres</translation>
    </message>
</context>
</TS>

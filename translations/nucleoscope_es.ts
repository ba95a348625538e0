<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Nucleoscope</source>
        <translation>Acerca de Nucleoscope</translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <translation>Nucleoscope</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Train, watch and question classifiers of white blood cell nuclei.</source>
        <translation>Entrenar, observar y cuestionar clasificadores de núcleos de glóbulos blancos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;For research and teaching only.&lt;/b&gt; It is no medical device and must not be used for diagnosis.</source>
        <translation>&lt;b&gt;Solo para investigación y docencia.&lt;/b&gt; No es un producto sanitario y no debe usarse para el diagnóstico.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt, LibTorch, OpenCV and QCustomPlot.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior, sin ninguna garantía. Hecho con Qt, LibTorch, OpenCV y QCustomPlot.</translation>
    </message>
    <message>
        <source>Who publishes results on the C-NMC nuclei cites: Gupta A., Gupta R., &lt;i&gt;C-NMC Challenge Dataset of Normal and Leukemic Cells&lt;/i&gt;, The Cancer Imaging Archive, 2019, &lt;a href=&quot;https://doi.org/10.7937/tcia.2019.dc64i46r&quot;&gt;doi 10.7937/tcia.2019.dc64i46r&lt;/a&gt; (CC BY 3.0).</source>
        <translation>Quien publique resultados sobre los núcleos C-NMC cita: Gupta A., Gupta R., &lt;i&gt;C-NMC Challenge Dataset of Normal and Leukemic Cells&lt;/i&gt;, The Cancer Imaging Archive, 2019, &lt;a href=&quot;https://doi.org/10.7937/tcia.2019.dc64i46r&quot;&gt;doi 10.7937/tcia.2019.dc64i46r&lt;/a&gt; (CC BY 3.0).</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>F1 ponderada</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>especificidad</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>The share of right calls in each class, averaged over the classes: 0.5 is guessing.</source>
        <translation>La proporción de aciertos en cada clase, promediada entre las clases: 0,5 es adivinar.</translation>
    </message>
    <message>
        <source>How often a nucleus of the positive class gets a higher probability than one of the other: 0.5 is guessing, 1 is perfect. No threshold is involved.</source>
        <translation>Con qué frecuencia un núcleo de la clase positiva recibe una probabilidad mayor que uno de la otra: 0,5 es adivinar, 1 es perfecto. No interviene ningún umbral.</translation>
    </message>
    <message>
        <source>The share of right calls. A common class weighs more than a rare one.</source>
        <translation>La proporción de aciertos. Una clase frecuente pesa más que una rara.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall of each class, averaged by the number of its nuclei.</source>
        <translation>La media armónica de precisión y exhaustividad de cada clase, promediada según el número de sus núcleos.</translation>
    </message>
    <message>
        <source>The share of nuclei of the positive class that are called so.</source>
        <translation>La proporción de núcleos de la clase positiva que se clasifican como tales.</translation>
    </message>
    <message>
        <source>The share of the other nuclei that are not called positive.</source>
        <translation>La proporción de los demás núcleos que no se clasifican como positivos.</translation>
    </message>
    <message>
        <source>The mean cross-entropy: small is good, and a sure mistake costs most.</source>
        <translation>La entropía cruzada media: poca es buena, y un error seguro es lo que más cuesta.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ExportNames</name>
    <message>
        <source>Pseudonyms instead of patient &amp;names</source>
        <translation>Seudónimos en lugar de &amp;nombres de pacientes</translation>
    </message>
    <message>
        <source>Patients and images are called otherwise in what is saved: the same one always by the same name, which only this computer can make. Reports, tables, marks and packed runs follow. Who has the same images could still recognise them.</source>
        <translation>Pacientes e imágenes se llaman de otro modo en lo que se guarda: cada uno siempre igual, con un nombre que solo este equipo puede formar. Vale para informes, tablas, marcas y ejecuciones empaquetadas. Quien tenga las mismas imágenes aún podría reconocerlas.</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>The nuclei are being made ready. The tour goes on by itself when they are there.</source>
        <translation>Se están preparando los núcleos. El recorrido continúa solo cuando estén listos.</translation>
    </message>
    <message>
        <source>This needs nuclei. Press “Try the demo”, and the tour goes on by itself; or pass over this step with “Next”.</source>
        <translation>Para esto hacen falta núcleos. Pulse «Probar la demostración» y el recorrido continuará solo; o pase por alto este paso con «Siguiente».</translation>
    </message>
    <message>
        <source>The network is still learning. When it has ended, the tour goes on by itself; look around meanwhile.</source>
        <translation>La red todavía está aprendiendo. Cuando termine, el recorrido continuará solo; mientras tanto, mire a su alrededor.</translation>
    </message>
    <message>
        <source>This needs a trained network. Start a training here, and the tour goes on by itself; or pass over this step with “Next”.</source>
        <translation>Para esto hace falta una red entrenada. Inicie aquí un entrenamiento y el recorrido continuará solo; o pase por alto este paso con «Siguiente».</translation>
    </message>
    <message>
        <source>From pictures to a result</source>
        <translation>De las imágenes a un resultado</translation>
    </message>
    <message>
        <source>This short tour shows the way from pictures of nuclei to a result that one can judge. Nuclei are open already: “Next” goes on with them.</source>
        <translation>Este breve recorrido muestra el camino de las imágenes de núcleos a un resultado que se puede juzgar. Ya hay núcleos abiertos: «Siguiente» continúa con ellos.</translation>
    </message>
    <message>
        <source>This short tour shows the way from pictures of nuclei to a result that one can judge. Press “Try the demo”: the program draws about 700 nuclei. They are no real cells, but everything works on them as on real ones.</source>
        <translation>Este breve recorrido muestra el camino de las imágenes de núcleos a un resultado que se puede juzgar. Pulse «Probar la demostración»: el programa dibuja unos 700 núcleos. No son células reales, pero con ellos todo funciona como con las reales.</translation>
    </message>
    <message>
        <source>Look at the nuclei</source>
        <translation>Mirar los núcleos</translation>
    </message>
    <message>
        <source>Each picture is one nucleus. Its dot tells the class: what the people who made the images say it is. Click a picture, or walk with the arrow keys.</source>
        <translation>Cada imagen es un núcleo. Su punto indica la clase: lo que es según quienes hicieron las imágenes. Haga clic en una imagen o avance con las flechas.</translation>
    </message>
    <message>
        <source>Look closely at one</source>
        <translation>Mirar uno de cerca</translation>
    </message>
    <message>
        <source>The inspector shows the chosen nucleus in large, and from which patient it is. The wheel zooms. To brighten the picture helps your eyes alone: the network sees it as it is. F9 puts the inspector away, and brings it back.</source>
        <translation>El inspector muestra en grande el núcleo elegido y de qué paciente es. La rueda amplía. Aclarar la imagen solo ayuda a sus ojos: la red la ve como es. F9 quita el inspector y lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Let a network learn</source>
        <translation>Hacer que una red aprenda</translation>
    </message>
    <message>
        <source>A network is learning already. “Next” goes on with it.</source>
        <translation>Ya hay una red aprendiendo. «Siguiente» continúa con ella.</translation>
    </message>
    <message>
        <source>Training needs LibTorch, which is fetched once from PyTorch: here is how. You can also pass over this with “Next” and look at the rest.</source>
        <translation>El entrenamiento necesita LibTorch, que se obtiene una vez de PyTorch: aquí se explica cómo. También puede pasarlo por alto con «Siguiente» y ver el resto.</translation>
    </message>
    <message>
        <source>Some patients are set aside to examine the network: only nuclei of patients that it never saw show what it has learnt. Leave everything as it is, and press “Start training”.</source>
        <translation>Algunos pacientes se apartan para examinar la red: solo los núcleos de pacientes que nunca vio muestran lo que ha aprendido. Deje todo como está y pulse «Iniciar el entrenamiento».</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>Verla aprender</translation>
    </message>
    <message>
        <source>An epoch is one pass through all images that it learns from. The loss tells how wrong the network still is: lower is better. Where the curve of the training goes on falling while that of the validation rises, it learns by heart.</source>
        <translation>Una época es un paso por todas las imágenes de las que aprende. La pérdida dice cuánto se equivoca todavía la red: menos es mejor. Donde la curva del entrenamiento sigue bajando mientras la de la validación sube, aprende de memoria.</translation>
    </message>
    <message>
        <source>Read the result</source>
        <translation>Leer el resultado</translation>
    </message>
    <message>
        <source>A row tells what the nuclei are, a column what the network called them: right calls stand on the diagonal, mistakes beside it. Click a number to see just those nuclei. Each score comes with its interval: other patients might have moved it so far.</source>
        <translation>Una fila dice qué son los núcleos; una columna, cómo los clasificó la red: los aciertos están en la diagonal y los errores fuera de ella. Haga clic en un número para ver solo esos núcleos. Cada métrica lleva su intervalo: hasta ahí podrían haberla movido otros pacientes.</translation>
    </message>
    <message>
        <source>Study the mistakes</source>
        <translation>Estudiar los errores</translation>
    </message>
    <message>
        <source>Here are the nuclei, the worst mistake first. M walks through the mistakes alone, with the arrow keys. Ask each time: is the picture bad, is the label wrong, or did the network look beside the nucleus? W shows where it looked.</source>
        <translation>Aquí están los núcleos, el peor error primero. M recorre solo los errores, con las flechas. Pregúntese cada vez: ¿es mala la imagen, es errónea la etiqueta o miró la red al lado del núcleo? W muestra dónde miró.</translation>
    </message>
    <message>
        <source>How far to believe it</source>
        <translation>Hasta dónde creerlo</translation>
    </message>
    <message>
        <source>Each lesson is an experiment: predict what comes of it, then run it. They show how easily a good number deceives. This is the end of the tour; “Guided tour” in the menu Help begins it again.</source>
        <translation>Cada lección es un experimento: prediga qué saldrá y luego ejecútelo. Muestran con qué facilidad engaña un buen número. Aquí termina el recorrido; «Recorrido guiado» en el menú Ayuda lo empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Ctrl+Page down, Ctrl+Page up</source>
        <translation>Ctrl+Av Pág, Ctrl+Re Pág</translation>
    </message>
    <message>
        <source>the next or the previous view of Results</source>
        <translation>la vista siguiente o anterior de los resultados</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>the next nucleus of a gallery or table; in a picture: another place</source>
        <translation>el núcleo siguiente de una galería o tabla; en una imagen: otro lugar</translation>
    </message>
    <message>
        <source>Home, End, Page up, Page down</source>
        <translation>Inicio, Fin, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>far through a gallery or table</source>
        <translation>lejos en una galería o tabla</translation>
    </message>
    <message>
        <source>+, −, F, 1</source>
        <translation>+, −, F, 1</translation>
    </message>
    <message>
        <source>zoom a picture; the whole of it; each pixel once</source>
        <translation>ampliar una imagen; verla entera; cada píxel una vez</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Izquierda, Alt+Derecha</translation>
    </message>
    <message>
        <source>back and forward through what was shown</source>
        <translation>atrás y adelante por lo mostrado</translation>
    </message>
    <message>
        <source>copies the rows of a table, a plot, or the name of the nucleus</source>
        <translation>copia las filas de una tabla, un gráfico o el nombre del núcleo</translation>
    </message>
    <message>
        <source>saves a table or a plot</source>
        <translation>guarda una tabla o un gráfico</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>on the spectrum of nuclei: moves the threshold by one</source>
        <translation>en el espectro de núcleos: mueve el umbral de uno en uno</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>the next or the previous control</source>
        <translation>el control siguiente o anterior</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>Dónde está el foco</translation>
    </message>
</context>
<context>
    <name>LeakMark</name>
    <message>
        <source>%1 ⚠ leak</source>
        <comment>a score, or the run that has it</comment>
        <translation>%1 ⚠ fuga</translation>
    </message>
    <message>
        <source>These scores are made with a leak.</source>
        <translation>Estas métricas se hacen con una fuga.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Label doubtful</source>
        <translation>Etiqueta dudosa</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>Imagen mala</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>Interesante</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The published class looks wrong to you. Say which class you would give; the next training can leave such nuclei out or learn your class.</source>
        <translation>La clase publicada le parece errónea. Diga qué clase daría usted; el próximo entrenamiento puede omitir esos núcleos o aprender su clase.</translation>
    </message>
    <message>
        <source>Out of focus, badly cut out, or no single nucleus: nobody could tell the class from this picture.</source>
        <translation>Desenfocado, mal recortado o no es un solo núcleo: nadie podría decir la clase a partir de esta imagen.</translation>
    </message>
    <message>
        <source>Worth showing to others, or coming back to.</source>
        <translation>Vale la pena enseñarlo a otros o volver a él.</translation>
    </message>
    <message>
        <source>What you saw, in your own words.</source>
        <translation>Lo que vio, con sus propias palabras.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>What the manual says about this</source>
        <translation>Lo que dice el manual sobre esto</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open a folder of nuclei</source>
        <translation>Abrir una carpeta de núcleos</translation>
    </message>
    <message>
        <source>Open an archive of nuclei</source>
        <translation>Abrir un archivo comprimido de núcleos</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Abrir la carpeta de una ejecución</translation>
    </message>
    <message>
        <source>Add the folder of a run</source>
        <translation>Añadir la carpeta de una ejecución</translation>
    </message>
    <message>
        <source>Open a packed run</source>
        <translation>Abrir una ejecución empaquetada</translation>
    </message>
    <message>
        <source>Packed runs (*.nucleorun)</source>
        <translation>Ejecuciones empaquetadas (*.nucleorun)</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Importar una red</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.safetensors *.pth *.pt)</source>
        <translation>Redes (*.onnx *.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Where is the dataset of this run?</source>
        <translation>¿Dónde está el conjunto de datos de esta ejecución?</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This page is not part of this build.</source>
        <translation>Esta página no forma parte de este programa.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Look at the nuclei: by class, patient and fold</source>
        <translation>Mirar los núcleos: por clase, paciente y pliegue</translation>
    </message>
    <message>
        <source>arrow keys walk through the nuclei · Ctrl+F finds · Ctrl+Z undoes</source>
        <translation>las flechas recorren los núcleos · Ctrl+F busca · Ctrl+Z deshace</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Let a network learn to tell the classes apart, and watch it</source>
        <translation>Hacer que una red aprenda a distinguir las clases, y observarla</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What the network got right and wrong, nucleus by nucleus</source>
        <translation>En qué acertó y en qué falló la red, núcleo a núcleo</translation>
    </message>
    <message>
        <source>M walks through mistakes · arrow keys go on · D, P, I, N mark · F1: all keys</source>
        <translation>M recorre los errores · las flechas avanzan · D, P, I, N marcan · F1: todas las teclas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Trainings side by side</source>
        <translation>Entrenamientos lado a lado</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Let a trained network judge new images</source>
        <translation>Hacer que una red entrenada juzgue imágenes nuevas</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Experiments that show how far a result can be believed</source>
        <translation>Experimentos que muestran hasta dónde creer un resultado</translation>
    </message>
    <message>
        <source>predict first, then start · F5 presents, Esc leaves it</source>
        <translation>primero prediga, luego inicie · F5 presenta, Esc sale</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Desplazar a la derecha</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “%1”, epoch %2, %3: %4</source>
        <comment>name, epoch, part, how many nuclei</comment>
        <translation>Ejecución «%1», época %2, %3: %4</translation>
    </message>
    <message>
        <source>Called %1 from a probability of %2 on; from %3 to there referred to a person.</source>
        <translation>Clasificado como %1 a partir de una probabilidad de %2; desde %3 hasta ahí se deja a una persona.</translation>
    </message>
    <message>
        <source>Each nucleus is called by its most probable class.</source>
        <translation>Cada núcleo se clasifica según su clase más probable.</translation>
    </message>
    <message>
        <source>Called %1 from a probability of %2 on.</source>
        <translation>Clasificado como %1 a partir de una probabilidad de %2.</translation>
    </message>
    <message>
        <source>Published class, and what it was called:</source>
        <translation>Clase publicada, y cómo se clasificó:</translation>
    </message>
    <message>
        <source>Patients of whom the fewest nuclei were called right:</source>
        <translation>Pacientes con menos núcleos bien clasificados:</translation>
    </message>
    <message>
        <source>  patient %1 (%2): %3 of %4 nuclei right, called %5</source>
        <comment>id, class, right, of, call</comment>
        <translation>  paciente %1 (%2): %3 de %4 núcleos bien, clasificado como %5</translation>
    </message>
    <message>
        <source>How far to believe it:</source>
        <translation>Hasta dónde creerlo:</translation>
    </message>
    <message>
        <source>Made with Nucleoscope, for research and teaching; not for diagnosis.</source>
        <translation>Hecho con Nucleoscope, para investigación y docencia; no para el diagnóstico.</translation>
    </message>
</context>
<context>
    <name>ResultsViews</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What was called what, and how good that is</source>
        <translation>Qué se clasificó como qué, y cuán bueno es</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>From which probability on a nucleus is called positive, and what that costs</source>
        <translation>Desde qué probabilidad un núcleo se clasifica como positivo, y qué cuesta</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Every patient, worst first</source>
        <translation>Cada paciente, los peores primero</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Whether the probabilities can be taken at their word</source>
        <translation>Si se puede tomar la palabra a las probabilidades</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>How wrong the network was, and what stands out</source>
        <translation>Cuánto se equivocó la red, y qué destaca</translation>
    </message>
    <message>
        <source>Weak groups</source>
        <translation>Grupos débiles</translation>
    </message>
    <message>
        <source>Whether it is worse at nuclei of some size, stain, focus or shape</source>
        <translation>Si es peor con núcleos de cierto tamaño, tinción, enfoque o forma</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Which calls hang on who happened to be learned from</source>
        <translation>Qué clasificaciones dependen de quién estuvo por azar para aprender</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Which published labels are doubtful</source>
        <translation>Qué etiquetas publicadas son dudosas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Which nuclei look alike to the network</source>
        <translation>Qué núcleos le parecen iguales a la red</translation>
    </message>
    <message>
        <source>Learning map</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Which nuclei were easy, hard, or wavered over the epochs</source>
        <translation>Qué núcleos fueron fáciles, difíciles o vacilaron a lo largo de las épocas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>What the newest epoch brought; pinned nuclei, while a training runs too</source>
        <translation>Qué trajo la época más reciente; núcleos fijados, también durante un entrenamiento</translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message>
        <source>dataset</source>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <source>state of the dataset</source>
        <translation>estado del conjunto de datos</translation>
    </message>
    <message>
        <source>A fingerprint of its files: another one means that images were added, removed or changed.</source>
        <translation>Una huella de sus archivos: otra significa que se añadieron, quitaron o cambiaron imágenes.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>división</translation>
    </message>
    <message>
        <source>What stays together when nuclei are divided into training and validation.</source>
        <translation>Qué permanece junto al repartir los núcleos entre entrenamiento y validación.</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>parte de validación</translation>
    </message>
    <message>
        <source>Share of the nuclei on which the network is examined.</source>
        <translation>Proporción de los núcleos con los que se examina la red.</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>parte de prueba</translation>
    </message>
    <message>
        <source>Share of the nuclei that are kept for the very end.</source>
        <translation>Proporción de los núcleos que se guarda para el final.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>validation fold</source>
        <translation>pliegue de validación</translation>
    </message>
    <message>
        <source>seed of the split</source>
        <translation>semilla de la división</translation>
    </message>
    <message>
        <source>Another seed divides the nuclei by other dice.</source>
        <translation>Otra semilla reparte los núcleos con otros dados.</translation>
    </message>
    <message>
        <source>same nuclei together</source>
        <translation>núcleos iguales juntos</translation>
    </message>
    <message>
        <source>Whether patients of whom images show the same nucleus stay on one side.</source>
        <translation>Si los pacientes cuyas imágenes muestran el mismo núcleo quedan en un mismo lado.</translation>
    </message>
    <message>
        <source>seed of the training</source>
        <translation>semilla del entrenamiento</translation>
    </message>
    <message>
        <source>First weights, order and random changes of the images come from it.</source>
        <translation>De ella salen los pesos iniciales, el orden y los cambios al azar de las imágenes.</translation>
    </message>
    <message>
        <source>planned epochs</source>
        <translation>épocas previstas</translation>
    </message>
    <message>
        <source>Passes over the training part.</source>
        <translation>Pasadas por la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>pesos iniciales</translation>
    </message>
    <message>
        <source>What the network started from: random, or what another one has learnt.</source>
        <translation>De qué partió la red: del azar o de lo que aprendió otra.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>weights asked for</source>
        <translation>pesos pedidos</translation>
    </message>
    <message>
        <source>layers of the head</source>
        <translation>capas de la cabeza</translation>
    </message>
    <message>
        <source>What makes calls out of the network&apos;s features.</source>
        <translation>Lo que convierte las características de la red en clasificaciones.</translation>
    </message>
    <message>
        <source>dropout before the head</source>
        <translation>dropout antes de la cabeza</translation>
    </message>
    <message>
        <source>Share of the features that are left out by chance in each step.</source>
        <translation>Proporción de características que se omiten al azar en cada paso.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>Softmax twice is a known mistake, for lessons.</source>
        <translation>Softmax dos veces es un error conocido, para las lecciones.</translation>
    </message>
    <message>
        <source>all layers learn</source>
        <translation>aprenden todas las capas</translation>
    </message>
    <message>
        <source>No: only the head does.</source>
        <translation>No: solo aprende la cabeza.</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>normalización por lotes</translation>
    </message>
    <message>
        <source>centre that is cut out</source>
        <translation>centro que se recorta</translation>
    </message>
    <message>
        <source>Side of the square, in pixels of the picture.</source>
        <translation>Lado del cuadrado, en píxeles de la imagen.</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>la imagen entera</translation>
    </message>
    <message>
        <source>size for the network</source>
        <translation>tamaño para la red</translation>
    </message>
    <message>
        <source>Side of the square that it sees.</source>
        <translation>Lado del cuadrado que ve.</translation>
    </message>
    <message>
        <source>mean of the colours</source>
        <translation>media de los colores</translation>
    </message>
    <message>
        <source>spread of the colours</source>
        <translation>dispersión de los colores</translation>
    </message>
    <message>
        <source>turned by chance</source>
        <translation>girada al azar</translation>
    </message>
    <message>
        <source>Training images only.</source>
        <translation>Solo imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>mirrored left to right by chance</source>
        <translation>reflejada al azar de izquierda a derecha</translation>
    </message>
    <message>
        <source>mirrored top to bottom by chance</source>
        <translation>reflejada al azar de arriba abajo</translation>
    </message>
    <message>
        <source>shifted by chance</source>
        <translation>desplazada al azar</translation>
    </message>
    <message>
        <source>Of the picture&apos;s side.</source>
        <translation>Del lado de la imagen.</translation>
    </message>
    <message>
        <source>made larger or smaller by chance</source>
        <translation>agrandada o reducida al azar</translation>
    </message>
    <message>
        <source>brightness by chance</source>
        <translation>brillo al azar</translation>
    </message>
    <message>
        <source>contrast by chance</source>
        <translation>contraste al azar</translation>
    </message>
    <message>
        <source>saturation by chance</source>
        <translation>saturación al azar</translation>
    </message>
    <message>
        <source>hue by chance</source>
        <translation>tono al azar</translation>
    </message>
    <message>
        <source>stain by chance</source>
        <translation>tinción al azar</translation>
    </message>
    <message>
        <source>Optical density of each colour, as staining differs between laboratories.</source>
        <translation>Densidad óptica de cada color, como difiere la tinción entre laboratorios.</translation>
    </message>
    <message>
        <source>blurred by chance, up to</source>
        <translation>desenfocada al azar, hasta</translation>
    </message>
    <message>
        <source>changed by chance in validation, too</source>
        <translation>cambiada al azar también en la validación</translation>
    </message>
    <message>
        <source>A known mistake, for lessons.</source>
        <translation>Un error conocido, para las lecciones.</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>How a step is made from a gradient.</source>
        <translation>Cómo se hace un paso a partir de un gradiente.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Length of a step of the head; the highest where it changes over the training.</source>
        <translation>Longitud de un paso de la cabeza; la más alta si cambia durante el entrenamiento.</translation>
    </message>
    <message>
        <source>learning rate from layer to layer</source>
        <translation>tasa de aprendizaje de capa a capa</translation>
    </message>
    <message>
        <source>Each group of layers before the head learns this much slower than the next.</source>
        <translation>Cada grupo de capas antes de la cabeza aprende así de más despacio que el siguiente.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de pesos</translation>
    </message>
    <message>
        <source>A pull of all weights towards zero.</source>
        <translation>Un tirón de todos los pesos hacia cero.</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>beta 1 of the optimiser</source>
        <translation>beta 1 del optimizador</translation>
    </message>
    <message>
        <source>beta 2 of the optimiser</source>
        <translation>beta 2 del optimizador</translation>
    </message>
    <message>
        <source>epsilon of the optimiser</source>
        <translation>épsilon del optimizador</translation>
    </message>
    <message>
        <source>longest gradient</source>
        <translation>gradiente más largo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>course of the learning rate</source>
        <translation>curso de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>share of steps spent rising</source>
        <translation>proporción de pasos de subida</translation>
    </message>
    <message>
        <source>learning rate at the end</source>
        <translation>tasa de aprendizaje al final</translation>
    </message>
    <message>
        <source>Of the highest.</source>
        <translation>De la más alta.</translation>
    </message>
    <message>
        <source>learning rate on a plateau, times</source>
        <translation>tasa de aprendizaje en una meseta, por</translation>
    </message>
    <message>
        <source>patience before a plateau</source>
        <translation>paciencia antes de una meseta</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>suavizado de etiquetas</translation>
    </message>
    <message>
        <source>How far the labels are taken as less than certain.</source>
        <translation>Hasta qué punto las etiquetas se toman por menos que seguras.</translation>
    </message>
    <message>
        <source>rare classes weigh more</source>
        <translation>las clases raras pesan más</translation>
    </message>
    <message>
        <source>order of the nuclei</source>
        <translation>orden de los núcleos</translation>
    </message>
    <message>
        <source>Balanced: rare classes, or patients with few nuclei, are drawn more often.</source>
        <translation>Equilibrado: las clases raras, o los pacientes con pocos núcleos, salen más a menudo.</translation>
    </message>
    <message>
        <source>moving average of the weights</source>
        <translation>media móvil de los pesos</translation>
    </message>
    <message>
        <source>nuclei a step</source>
        <translation>núcleos por paso</translation>
    </message>
    <message>
        <source>precision of the numbers</source>
        <translation>precisión de los números</translation>
    </message>
    <message>
        <source>views when predicting</source>
        <translation>vistas al predecir</translation>
    </message>
    <message>
        <source>Each nucleus is looked at so many times, turned and mirrored; the mean counts.</source>
        <translation>Cada núcleo se mira ese número de veces, girado y reflejado; cuenta la media.</translation>
    </message>
    <message>
        <source>the best epoch is chosen by</source>
        <translation>la mejor época se elige por</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>paciencia</translation>
    </message>
    <message>
        <source>Epochs without a better one after which it stops by itself.</source>
        <translation>Épocas sin una mejor tras las cuales se detiene solo.</translation>
    </message>
    <message>
        <source>never stops by itself</source>
        <translation>nunca se detiene solo</translation>
    </message>
    <message>
        <source>a checkpoint is kept every</source>
        <translation>se guarda un punto de control cada</translation>
    </message>
    <message>
        <source>best and last only</source>
        <translation>solo el mejor y el último</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>por paciente</translation>
    </message>
    <message>
        <source>by fold</source>
        <translation>por pliegue</translation>
    </message>
    <message>
        <source>by image</source>
        <translation>por imagen</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>learnt on ImageNet</source>
        <translation>aprendidos en ImageNet</translation>
    </message>
    <message>
        <source>learnt on blood cells</source>
        <translation>aprendidos en células sanguíneas</translation>
    </message>
    <message>
        <source>the best pretrained ones there are</source>
        <translation>los mejores preentrenados que haya</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como siempre</translation>
    </message>
    <message>
        <source>softmax twice</source>
        <translation>softmax dos veces</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>aprende</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelada</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>lower on a plateau</source>
        <translation>más baja en una meseta</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>un ciclo</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>barajado</translation>
    </message>
    <message>
        <source>balanced by class</source>
        <translation>equilibrado por clase</translation>
    </message>
    <message>
        <source>balanced by patient</source>
        <translation>equilibrado por paciente</translation>
    </message>
    <message>
        <source>balanced by patient, classes as they are</source>
        <translation>equilibrado por paciente, clases tal como son</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>F1 ponderada</translation>
    </message>
    <message>
        <source>as the device can</source>
        <translation>como pueda el dispositivo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>dropout %1 %</source>
        <translation>dropout %1 %</translation>
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
            <numerusform>%Ln época</numerusform>
            <numerusform>%Ln épocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln vista</numerusform>
            <numerusform>%Ln vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>hole in every other picture, up to</source>
        <translation>hueco en una de cada dos imágenes, de hasta</translation>
    </message>
    <message>
        <source>pictures mixed</source>
        <translation>imágenes mezcladas</translation>
    </message>
    <message>
        <source>Each with another of its step; the larger the number, the more evenly.</source>
        <translation>Cada una con otra de su paso; cuanto mayor el número, más por igual.</translation>
    </message>
    <message>
        <source>As frequent as among the training nuclei, though they were drawn alike.</source>
        <translation>Tan frecuentes como entre los núcleos de entrenamiento, aunque se extrajeron por igual.</translation>
    </message>
    <message>
        <source>probabilities know how frequent classes are</source>
        <translation>las probabilidades conocen la frecuencia de las clases</translation>
    </message>
    <message>
        <source>The same training anew, in which those who examined teach, too.</source>
        <translation>El mismo entrenamiento otra vez, en el que también enseñan quienes examinaron.</translation>
    </message>
    <message>
        <source>final network</source>
        <translation>red final</translation>
    </message>
</context>
<context>
    <name>StudyLinks</name>
    <message>
        <source>There are no predictions yet.</source>
        <translation>Todavía no hay predicciones.</translation>
    </message>
    <message>
        <source>The pictures of this run are not open: nothing can be learned from them.</source>
        <translation>Las imágenes de esta ejecución no están abiertas: no se puede aprender nada de ellas.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>In the manual</source>
        <translation>En el manual</translation>
    </message>
    <message>
        <source>Nucleus|nuclei</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Núcleo|núcleos</translation>
    </message>
    <message>
        <source>The part of a cell that holds its chromatin. Each image of this program shows one, cut out of a blood or bone marrow smear; around it is black.</source>
        <translation>La parte de una célula que contiene su cromatina. Cada imagen de este programa muestra uno, recortado de un frotis de sangre o de médula ósea; alrededor todo es negro.</translation>
    </message>
    <message>
        <source>Chromatin</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Cromatina</translation>
    </message>
    <message>
        <source>The stained texture of a nucleus: its DNA with the proteins around it, fine or coarse.</source>
        <translation>La textura teñida de un núcleo: su ADN con las proteínas que lo rodean, fina o gruesa.</translation>
    </message>
    <message>
        <source>Nucleolus|nucleoli</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Nucléolo|nucléolos</translation>
    </message>
    <message>
        <source>A paler round spot in the chromatin.</source>
        <translation>Una mancha redonda más clara en la cromatina.</translation>
    </message>
    <message>
        <source>Blast|blasts|lymphoblast|lymphoblasts</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Blasto|blastos|linfoblasto|linfoblastos</translation>
    </message>
    <message>
        <source>A cell that has not matured. A lymphoblast would become a lymphocyte; in leukaemia it multiplies without maturing.</source>
        <translation>Una célula que no ha madurado. Un linfoblasto llegaría a ser un linfocito; en la leucemia se multiplica sin madurar.</translation>
    </message>
    <message>
        <source>ALL</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>ALL</translation>
    </message>
    <message>
        <source>Acute lymphoblastic leukaemia. In the C-NMC images: a nucleus of a leukaemic B lymphoblast, from a patient who has the disease.</source>
        <translation>Leucemia linfoblástica aguda (LLA). En las imágenes de C-NMC: un núcleo de un linfoblasto B leucémico, de un paciente que tiene la enfermedad.</translation>
    </message>
    <message>
        <source>HEM</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>HEM</translation>
    </message>
    <message>
        <source>A nucleus of a hematogone, and the name of that class. In C-NMC all nuclei of a patient without leukaemia are HEM.</source>
        <translation>Un núcleo de una hematogonia, y el nombre de esa clase. En C-NMC todos los núcleos de un paciente sin leucemia son HEM.</translation>
    </message>
    <message>
        <source>Hematogone|hematogones</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Hematogonia|hematogonias</translation>
    </message>
    <message>
        <source>A healthy precursor of a B cell. It looks much like a lymphoblast, which is what makes the task hard.</source>
        <translation>Un precursor sano de una célula B. Se parece mucho a un linfoblasto, y eso hace difícil la tarea.</translation>
    </message>
    <message>
        <source>Smear|smears</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Frotis</translation>
    </message>
    <message>
        <source>Blood or bone marrow, spread thinly on glass, dried and stained.</source>
        <translation>Sangre o médula ósea extendida en capa fina sobre vidrio, secada y teñida.</translation>
    </message>
    <message>
        <source>Stain|stains|staining</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Tinción|tinciones</translation>
    </message>
    <message>
        <source>The dyes that colour a smear. They differ from laboratory to laboratory and from day to day; a network may learn them in place of the disease.</source>
        <translation>Los colorantes que tiñen un frotis. Varían de un laboratorio a otro y de un día a otro; una red puede aprenderlos en lugar de la enfermedad.</translation>
    </message>
    <message>
        <source>Patient|patients|subject|subjects</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Paciente|pacientes</translation>
    </message>
    <message>
        <source>Whom an image came from; files call it the subject. Images of one patient are alike in ways that have nothing to do with the disease.</source>
        <translation>De quién procede una imagen. Las imágenes de un mismo paciente se parecen en cosas que nada tienen que ver con la enfermedad.</translation>
    </message>
    <message>
        <source>Linked patients|linked</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Pacientes vinculados|vinculados</translation>
    </message>
    <message>
        <source>Patients who share identical images, and are therefore kept on the same side of a split.</source>
        <translation>Pacientes que comparten imágenes idénticas y que por eso quedan en el mismo lado de una división.</translation>
    </message>
    <message>
        <source>Dataset|datasets</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Conjunto de datos|conjuntos de datos</translation>
    </message>
    <message>
        <source>A folder or archive of images that was opened.</source>
        <translation>Una carpeta o un archivo comprimido de imágenes que se ha abierto.</translation>
    </message>
    <message>
        <source>Class|classes</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Clase|clases</translation>
    </message>
    <message>
        <source>What an image may be labelled as: ALL or HEM. Each keeps its colour, its shape and its letter everywhere.</source>
        <translation>Aquello como lo que puede estar etiquetada una imagen: ALL o HEM. Cada una conserva en todas partes su color, su forma y su letra.</translation>
    </message>
    <message>
        <source>Label|labels|labelled</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Etiqueta|etiquetas</translation>
    </message>
    <message>
        <source>The class that a published dataset says an image is of. It may be wrong.</source>
        <translation>La clase que un conjunto de datos publicado asigna a una imagen. Puede ser errónea.</translation>
    </message>
    <message>
        <source>Fold|folds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Pliegue|pliegues</translation>
    </message>
    <message>
        <source>A part into which a published dataset comes divided. Patients of one fold appear in no other.</source>
        <translation>Una de las partes en que viene dividido un conjunto de datos publicado. Los pacientes de un pliegue no aparecen en ningún otro.</translation>
    </message>
    <message>
        <source>Brighten|brightened|brighter</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Aclarar|aclarado|más claro</translation>
    </message>
    <message>
        <source>Makes dark nuclei lighter on the screen. It is for your eyes only: the network never sees it.</source>
        <translation>Hace más claros en la pantalla los núcleos oscuros. Es solo para sus ojos: la red nunca lo ve.</translation>
    </message>
    <message>
        <source>Mask|masks|outline|outlines</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Máscara|máscaras|contorno|contornos</translation>
    </message>
    <message>
        <source>Which pixels of an image belong to the nucleus. The rest is painted black, so that the network sees nothing but the nucleus.</source>
        <translation>Qué píxeles de una imagen pertenecen al núcleo. El resto se pinta de negro, para que la red no vea más que el núcleo.</translation>
    </message>
    <message>
        <source>Audit|audits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Auditoría|auditorías</translation>
    </message>
    <message>
        <source>Questions that are put to a dataset or a split before it is believed: shared images, damaged files, shortcuts, leaks.</source>
        <translation>Preguntas que se hacen a un conjunto de datos o a una división antes de creerlos: imágenes compartidas, archivos dañados, atajos, fugas.</translation>
    </message>
    <message>
        <source>Finding|findings</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Hallazgo|hallazgos</translation>
    </message>
    <message>
        <source>Something that an audit saw: what, how bad it is, in which nuclei, and what to do.</source>
        <translation>Algo que ha visto una auditoría: qué, cómo de grave es, en qué núcleos y qué hacer.</translation>
    </message>
    <message>
        <source>Training|trainings</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Entrenamiento|entrenamientos</translation>
    </message>
    <message>
        <source>Showing a network images and their labels again and again, and changing its weights a little each time so that it errs less.</source>
        <translation>Mostrar a una red imágenes y sus etiquetas una y otra vez, y cambiar un poco sus pesos cada vez para que se equivoque menos.</translation>
    </message>
    <message>
        <source>Network|networks</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Red|redes</translation>
    </message>
    <message>
        <source>A chain of layers that turns an image into a probability for each class.</source>
        <translation>Una cadena de capas que convierte una imagen en una probabilidad para cada clase.</translation>
    </message>
    <message>
        <source>Layer|layers</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Capa|capas</translation>
    </message>
    <message>
        <source>One link of a network: it computes numbers from the numbers of the layer before it, with its weights.</source>
        <translation>Un eslabón de una red: calcula con sus pesos números a partir de los números de la capa anterior.</translation>
    </message>
    <message>
        <source>Weights|weight</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>The numbers that a network computes with. They are what is learned.</source>
        <translation>Los números con los que calcula una red. Son lo que se aprende.</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Preentrenado|preentrenada|preentrenados</translation>
    </message>
    <message>
        <source>Starting from weights that were learned on other images, instead of from chance.</source>
        <translation>Que parte de pesos aprendidos con otras imágenes, en lugar de partir del azar.</translation>
    </message>
    <message>
        <source>Backbone|backbones</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Tronco (backbone)|backbone|tronco</translation>
    </message>
    <message>
        <source>All layers of a network but the last ones. They find features.</source>
        <translation>Todas las capas de una red menos las últimas. Encuentran características.</translation>
    </message>
    <message>
        <source>Head|heads</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Cabeza|cabezas</translation>
    </message>
    <message>
        <source>The last layers of a network. They decide by the features that the backbone has found.</source>
        <translation>Las últimas capas de una red. Deciden según las características que ha encontrado el tronco.</translation>
    </message>
    <message>
        <source>Feature|features</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Característica|características</translation>
    </message>
    <message>
        <source>A number that the network finds in an image, such as how much there is of a certain texture.</source>
        <translation>Un número que la red encuentra en una imagen, por ejemplo cuánto hay de cierta textura.</translation>
    </message>
    <message>
        <source>Recipe|recipes</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Receta|recetas</translation>
    </message>
    <message>
        <source>A complete description of a training, as a file: network, size of the images, augmentation, learning rate and all else.</source>
        <translation>Una descripción completa de un entrenamiento, en un archivo: red, tamaño de las imágenes, aumento de datos, tasa de aprendizaje y todo lo demás.</translation>
    </message>
    <message>
        <source>Run|runs</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Ejecución|ejecuciones</translation>
    </message>
    <message>
        <source>One training and what came of it: a folder on the disk with curves, predictions and weights.</source>
        <translation>Un entrenamiento y lo que resultó de él: una carpeta en el disco con curvas, predicciones y pesos.</translation>
    </message>
    <message>
        <source>Epoch|epochs</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Época|épocas</translation>
    </message>
    <message>
        <source>One pass over the images that are learned from.</source>
        <translation>Una pasada por las imágenes de las que se aprende.</translation>
    </message>
    <message>
        <source>Batch|batches</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Lote|lotes</translation>
    </message>
    <message>
        <source>The images that are taken at once, 32 for example, before the weights are changed.</source>
        <translation>Las imágenes que se toman a la vez, 32 por ejemplo, antes de cambiar los pesos.</translation>
    </message>
    <message>
        <source>Step|steps</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Paso|pasos</translation>
    </message>
    <message>
        <source>One change of the weights, after one batch.</source>
        <translation>Un cambio de los pesos, tras un lote.</translation>
    </message>
    <message>
        <source>Loss|losses</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Pérdida|pérdidas</translation>
    </message>
    <message>
        <source>How wrong the network is, as one number that training makes smaller. Being sure and wrong costs most.</source>
        <translation>Cuánto se equivoca la red, en un número que el entrenamiento hace menor. Lo que más cuesta es estar segura y equivocarse.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>The rule by which the weights are changed after each batch, such as SGD or Adam.</source>
        <translation>La regla con la que se cambian los pesos tras cada lote, como SGD o Adam.</translation>
    </message>
    <message>
        <source>Learning rate|learning rates</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far the weights move in a step. Too far and nothing is learned; too little and it takes very long.</source>
        <translation>Cuánto se mueven los pesos en un paso. Si es demasiado, no se aprende nada; si es demasiado poco, se tarda mucho.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Draws the weights a little towards zero at each step, so that the network prefers simple explanations.</source>
        <translation>Acerca un poco los pesos a cero en cada paso, para que la red prefiera explicaciones sencillas.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Turning, mirroring and changing images at random while training, so that the network does not learn one picture by heart.</source>
        <translation>Girar, reflejar y alterar imágenes al azar durante el entrenamiento, para que la red no se aprenda una imagen de memoria.</translation>
    </message>
    <message>
        <source>Split|splits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>División|divisiones</translation>
    </message>
    <message>
        <source>Who is learned from and who examines: patients, or images, divided among the training, validation and test parts.</source>
        <translation>De quién se aprende y quién examina: pacientes, o imágenes, repartidos entre las partes de entrenamiento, validación y prueba.</translation>
    </message>
    <message>
        <source>Training part|training images|training nuclei</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Parte de entrenamiento</translation>
    </message>
    <message>
        <source>The patients, or images, that the network learns from.</source>
        <translation>Los pacientes, o las imágenes, de los que aprende la red.</translation>
    </message>
    <message>
        <source>Validation part|validation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Parte de validación|validación</translation>
    </message>
    <message>
        <source>Not learned from. It says how good an epoch was, and chooses the best; so its scores are a little too good.</source>
        <translation>De ella no se aprende. Dice cómo de buena fue una época y elige la mejor; por eso sus métricas son algo demasiado buenas.</translation>
    </message>
    <message>
        <source>Test part|test</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Parte de prueba|prueba</translation>
    </message>
    <message>
        <source>Neither learned from nor chosen by; opened once, at the end. Each further look makes its scores mean less.</source>
        <translation>Ni se aprende de ella ni se elige con ella; se abre una sola vez, al final. Cada mirada más resta valor a sus métricas.</translation>
    </message>
    <message>
        <source>Overfitting|overfits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Sobreajuste</translation>
    </message>
    <message>
        <source>Getting better on the images that are learned from, and worse on others.</source>
        <translation>Mejorar con las imágenes de las que se aprende y empeorar con otras.</translation>
    </message>
    <message>
        <source>Leak|leaks</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Fuga|fugas</translation>
    </message>
    <message>
        <source>Something of the validation or test part that the training has seen, a patient for example. Scores are then too good.</source>
        <translation>Algo de la parte de validación o de prueba que el entrenamiento ha visto, por ejemplo un paciente. Las métricas son entonces demasiado buenas.</translation>
    </message>
    <message>
        <source>Shortcut|shortcuts</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Atajo|atajos</translation>
    </message>
    <message>
        <source>Something that tells the classes apart in these images and has nothing to do with the disease, such as the colour of the background.</source>
        <translation>Algo que en estas imágenes distingue las clases y nada tiene que ver con la enfermedad, como el color del fondo.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>Training as many times as there are folds, each time leaving another one out to examine.</source>
        <translation>Entrenar tantas veces como pliegues haya, dejando fuera cada vez otro para examinar.</translation>
    </message>
    <message>
        <source>Seed|seeds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Semilla|semillas</translation>
    </message>
    <message>
        <source>The number from which all chance of a training is drawn. The same seed gives the same training.</source>
        <translation>El número del que sale todo el azar de un entrenamiento. La misma semilla da el mismo entrenamiento.</translation>
    </message>
    <message>
        <source>Prediction|predictions|called ALL|called HEM</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Predicción|predicciones|clasificado como ALL|clasificados como ALL|clasificado como HEM|clasificados como HEM</translation>
    </message>
    <message>
        <source>What the network says of an image: the class it is called, and how sure the network says it is.</source>
        <translation>Lo que la red dice de una imagen: la clase que le da y lo segura que dice estar.</translation>
    </message>
    <message>
        <source>Probability|probabilities|P(ALL)</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Probabilidad|probabilidades|P(ALL)</translation>
    </message>
    <message>
        <source>How sure the network says it is, from 0 to 1. Whether that is true, calibration shows.</source>
        <translation>Lo segura que dice estar la red, de 0 a 1. Si es verdad, lo muestra la calibración.</translation>
    </message>
    <message>
        <source>Positive class</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Clase positiva</translation>
    </message>
    <message>
        <source>The class that is looked for, here ALL. Sensitivity, specificity and AUROC are of this class.</source>
        <translation>La clase que se busca, aquí ALL. La sensibilidad, la especificidad y el AUROC son de esta clase.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>How many images of each class were called what. Rows are what they are, columns what they were called.</source>
        <translation>Cuántas imágenes de cada clase se clasificaron como qué. Las filas dicen lo que son; las columnas, como qué se clasificaron.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>The share of all images that are called right. Where one class is rare it says little: who always says ALL is right in two thirds of the C-NMC images.</source>
        <translation>La proporción de todas las imágenes que se clasifican bien. Donde una clase es rara dice poco: quien siempre diga ALL acierta en dos tercios de las imágenes de C-NMC.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Of all ALL nuclei, the share that is called ALL. What is missing to 1 are leukaemic nuclei that were missed.</source>
        <translation>De todos los núcleos ALL, la proporción clasificada como ALL. Lo que falta hasta 1 son núcleos leucémicos que se pasaron por alto.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Of all HEM nuclei, the share that is called HEM. What is missing to 1 are false alarms.</source>
        <translation>De todos los núcleos HEM, la proporción clasificada como HEM. Lo que falta hasta 1 son falsas alarmas.</translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Of all nuclei of a class, the share that is called so. ALL&apos;s is the sensitivity, HEM&apos;s the specificity.</source>
        <translation>De todos los núcleos de una clase, la proporción clasificada como tal. La de ALL es la sensibilidad; la de HEM, la especificidad.</translation>
    </message>
    <message>
        <source>Precision</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Of all nuclei that are called ALL, the share that is. It depends on how frequent ALL is.</source>
        <translation>De todos los núcleos clasificados como ALL, la proporción que lo es. Depende de lo frecuente que sea ALL.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>The mean of the classes&apos; recalls, so that a rare class counts as much as a frequent one. One half is chance.</source>
        <translation>La media de la exhaustividad de las clases, de modo que una rara cuenta tanto como una frecuente. Un medio es azar.</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall: high only where both are.</source>
        <translation>La media armónica de precisión y exhaustividad: alta solo donde lo son ambas.</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>F1 ponderada|F1 ponderado</translation>
    </message>
    <message>
        <source>The mean of the classes&apos; F1, by their size.</source>
        <translation>La media de los F1 de las clases, según su tamaño.</translation>
    </message>
    <message>
        <source>Threshold|thresholds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Umbral|umbrales</translation>
    </message>
    <message>
        <source>From which probability on a nucleus is called ALL. Lowering it finds more ALL and calls more HEM wrong.</source>
        <translation>A partir de qué probabilidad un núcleo se clasifica como ALL. Bajarlo encuentra más ALL y clasifica mal más HEM.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>The probability that of one ALL and one HEM nucleus, drawn at random, the ALL one has the higher probability. One half is chance, 1 perfect; it depends on no threshold.</source>
        <translation>La probabilidad de que, de un núcleo ALL y uno HEM tomados al azar, el ALL tenga la probabilidad más alta. Un medio es azar, 1 es perfecto; no depende de ningún umbral.</translation>
    </message>
    <message>
        <source>ROC curve|ROC</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Curva ROC|ROC</translation>
    </message>
    <message>
        <source>Sensitivity against false alarms at every threshold. The nearer it comes to the upper left corner, the better; the area under it is the AUROC.</source>
        <translation>La sensibilidad frente a las falsas alarmas con cada umbral. Cuanto más se acerca a la esquina superior izquierda, mejor; el área debajo es el AUROC.</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Prevalencia</translation>
    </message>
    <message>
        <source>How frequent a class is. Precision depends on it, and a threshold that is good for one prevalence may be bad for another.</source>
        <translation>Lo frecuente que es una clase. La precisión depende de ella, y un umbral bueno para una prevalencia puede ser malo para otra.</translation>
    </message>
    <message>
        <source>Calibration|calibrated</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Calibración|calibrado|calibrada</translation>
    </message>
    <message>
        <source>Whether of all nuclei of which the network says 80 %, 80 % are ALL.</source>
        <translation>Si, de todos los núcleos de los que la red dice 80 %, el 80 % son ALL.</translation>
    </message>
    <message>
        <source>95 % interval|interval|intervals</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Intervalo del 95 %|intervalo|intervalos</translation>
    </message>
    <message>
        <source>Where the score might as well lie. The program draws patients anew, 2,000 times, because another study would have other patients.</source>
        <translation>Dónde podría estar igualmente la métrica. El programa vuelve a sortear los pacientes 2000 veces, porque otro estudio tendría otros pacientes.</translation>
    </message>
    <message>
        <source>Silhouette baseline|silhouette</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Referencia de silueta|silueta</translation>
    </message>
    <message>
        <source>How far the outline alone leads, without any texture. A network that is no better has learned the size of nuclei.</source>
        <translation>Hasta dónde lleva el contorno por sí solo, sin textura alguna. Una red que no es mejor ha aprendido el tamaño de los núcleos.</translation>
    </message>
    <message>
        <source>Weak group|weak groups</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Grupo débil|grupos débiles</translation>
    </message>
    <message>
        <source>Nuclei, such as the blurriest quarter, that the network is worse at in several patients.</source>
        <translation>Núcleos, como el cuarto más borroso, con los que la red es peor en varios pacientes.</translation>
    </message>
    <message>
        <source>Heat map (Grad-CAM)|heat map|heat maps|Grad-CAM|where it looked</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Mapa de calor (Grad-CAM)|mapa de calor|mapas de calor|Grad-CAM</translation>
    </message>
    <message>
        <source>Which places of an image raised the probability of a class. It says where, not why; beside it stands the map of a network that has learned nothing.</source>
        <translation>Qué lugares de una imagen elevaron la probabilidad de una clase. Dice dónde, no por qué; al lado está el mapa de una red que no ha aprendido nada.</translation>
    </message>
    <message>
        <source>Doubtful label|doubtful labels|doubts</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Etiqueta dudosa|etiquetas dudosas|dudas</translation>
    </message>
    <message>
        <source>A published label that networks which never saw the image disagree with.</source>
        <translation>Una etiqueta publicada con la que no están de acuerdo redes que nunca vieron la imagen.</translation>
    </message>
    <message>
        <source>Eccentricity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Excentricidad</translation>
    </message>
    <message>
        <source>How far an outline is from a circle: 0 for a circle, towards 1 the longer it is drawn out.</source>
        <translation>Cuánto se aleja un contorno de un círculo: 0 en un círculo, hacia 1 cuanto más alargado es.</translation>
    </message>
    <message>
        <source>Solidity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>How much of its own hull an outline fills: 1 without dents, less with them.</source>
        <translation>Cuánto de su propia envolvente llena un contorno: 1 sin hendiduras, menos con ellas.</translation>
    </message>
    <message>
        <source>Quiz|quizzes</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Cuestionario|cuestionarios</translation>
    </message>
    <message>
        <source>A row of nuclei whose class you guess before the answer is shown, so that your eye can be held against the network.</source>
        <translation>Una serie de núcleos cuya clase adivina antes de ver la respuesta, para comparar su ojo con la red.</translation>
    </message>
    <message>
        <source>Lasso</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>A line that is drawn around points of a map with the mouse, to see just those nuclei.</source>
        <translation>Una línea que se traza con el ratón alrededor de puntos de un mapa, para ver solo esos núcleos.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>The last computation of a network: it makes probabilities of its numbers, which add up to 1. Done twice, it makes them all alike.</source>
        <translation>El último cálculo de una red: convierte sus números en probabilidades que suman 1. Hecho dos veces, las vuelve todas parecidas.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>The usual loss: the negative logarithm of the probability that the true class was given. 0 is perfect, 0.69 is guessing between two classes.</source>
        <translation>La pérdida habitual: el logaritmo negativo de la probabilidad que se dio a la clase verdadera. 0 es perfecto, 0,69 es adivinar entre dos clases.</translation>
    </message>
    <message>
        <source>Gradient|gradients</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Gradiente|gradientes</translation>
    </message>
    <message>
        <source>For each weight, in which direction and how strongly it changes the loss. A step goes against it.</source>
        <translation>Para cada peso, en qué dirección y con qué fuerza cambia la pérdida. Un paso va en contra.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>A share of the step before that is added to each step, so that weights keep their direction over single batches.</source>
        <translation>Una parte del paso anterior que se suma a cada paso, para que los pesos mantengan su dirección por encima de lotes sueltos.</translation>
    </message>
    <message>
        <source>One cycle</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>A course of the learning rate over a training: up to its highest, then down to almost nothing.</source>
        <translation>Un curso de la tasa de aprendizaje durante un entrenamiento: sube hasta la más alta y baja luego hasta casi nada.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>A course of the learning rate that falls slowly at first, then faster, and slowly again at the end, like half a wave.</source>
        <translation>Un curso de la tasa de aprendizaje que baja despacio al principio, luego más deprisa y otra vez despacio al final, como media onda.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>While training, a random share of a layer&apos;s numbers is set to zero, so that the network does not rely on single ones.</source>
        <translation>Al entrenar, una parte al azar de los números de una capa se pone a cero, para que la red no dependa de unos pocos.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>A layer that brings its numbers to a common mean and spread, which it takes from the batch while training.</source>
        <translation>Una capa que lleva sus números a una media y una dispersión comunes, que al entrenar toma del lote.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Training towards a little less than certainty, 0.95 for example, so that the network does not become too sure of itself.</source>
        <translation>Entrenar hacia algo menos que la certeza, 0,95 por ejemplo, para que la red no se vuelva demasiado segura de sí.</translation>
    </message>
    <message>
        <source>Checkpoint|checkpoints</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Punto de control|puntos de control</translation>
    </message>
    <message>
        <source>The state of a training as a file, from which it goes on after a break and the best epoch is taken.</source>
        <translation>El estado de un entrenamiento como archivo, desde el que sigue tras una pausa y del que se toma la mejor época.</translation>
    </message>
    <message>
        <source>Device|devices</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Dispositivo|dispositivos</translation>
    </message>
    <message>
        <source>What does the arithmetic: the processor, or a graphics card, which is many times faster.</source>
        <translation>Lo que hace los cálculos: el procesador o una tarjeta gráfica, que es muchas veces más rápida.</translation>
    </message>
    <message>
        <source>Thread|threads</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Hilo|hilos</translation>
    </message>
    <message>
        <source>A line of work that a processor does beside others. As many as it has cores are usually fastest.</source>
        <translation>Una línea de trabajo que un procesador hace junto a otras. Tantas como núcleos tiene suelen ser lo más rápido.</translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Decoded images that are kept on the disk, so that the next epoch and the next training need not decode them again.</source>
        <translation>Imágenes descodificadas que se guardan en el disco, para que la próxima época y el próximo entrenamiento no tengan que descodificarlas otra vez.</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>The library of PyTorch that computes networks. It is fetched once; looking at images and at earlier runs works without it.</source>
        <translation>La biblioteca de PyTorch que calcula redes. Se descarga una vez; ver imágenes y ejecuciones anteriores funciona sin ella.</translation>
    </message>
    <message>
        <source>Tensor|tensors</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Tensor|tensores</translation>
    </message>
    <message>
        <source>A block of numbers in rows, columns and often more directions: an image, a batch, or the weights of a layer.</source>
        <translation>Un bloque de números en filas, columnas y a menudo más direcciones: una imagen, un lote o los pesos de una capa.</translation>
    </message>
    <message>
        <source>ONNX</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>An open file format for networks that many programs read. It holds the computation and the weights.</source>
        <translation>Un formato de archivo abierto para redes que leen muchos programas. Contiene el cálculo y los pesos.</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>PyTorch&apos;s file format for a network with its computation, for programs that use PyTorch or LibTorch.</source>
        <translation>El formato de archivo de PyTorch para una red con su cálculo, para programas que usan PyTorch o LibTorch.</translation>
    </message>
    <message>
        <source>Safetensors</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Safetensors</translation>
    </message>
    <message>
        <source>A file format for weights alone. It can hold no program, so that a stranger&apos;s file may be opened safely.</source>
        <translation>Un formato de archivo solo para pesos. No puede contener un programa, así que el archivo de un desconocido puede abrirse sin peligro.</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Turned and mirrored copies of an image that the network is asked about as well. The mean over them is the prediction.</source>
        <translation>Copias giradas y reflejadas de una imagen por las que también se pregunta a la red. Su media es la predicción.</translation>
    </message>
    <message>
        <source>False alarm|false alarms</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Falsa alarma|falsas alarmas</translation>
    </message>
    <message>
        <source>A nucleus that is called positive and is not.</source>
        <translation>Un núcleo que se clasifica como positivo y no lo es.</translation>
    </message>
    <message>
        <source>Odds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Posibilidades|partes iguales</translation>
    </message>
    <message>
        <source>A probability against what is missing to 1: 0.75 are odds of 3 to 1. Even odds are one half.</source>
        <translation>Una probabilidad frente a lo que le falta hasta 1: 0,75 son 3 contra 1. A partes iguales es un medio.</translation>
    </message>
    <message>
        <source>PPV</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>VPP</translation>
    </message>
    <message>
        <source>Positive predictive value: of all nuclei that are called positive, the share that is. The rarer the positive class, the lower it is.</source>
        <translation>Valor predictivo positivo: de todos los núcleos clasificados como positivos, la parte que lo es. Cuanto más rara la clase positiva, más bajo.</translation>
    </message>
    <message>
        <source>NPV</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>VPN</translation>
    </message>
    <message>
        <source>Negative predictive value: of all nuclei that are not called positive, the share that is not.</source>
        <translation>Valor predictivo negativo: de todos los núcleos que no se clasifican como positivos, la parte que no lo es.</translation>
    </message>
    <message>
        <source>Youden</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Youden</translation>
    </message>
    <message>
        <source>Sensitivity plus specificity less 1, named after who proposed it. The threshold where it is greatest weighs misses like false alarms.</source>
        <translation>Sensibilidad más especificidad menos 1, por el nombre de quien lo propuso. El umbral donde es mayor da el mismo peso a omisiones y falsas alarmas.</translation>
    </message>
    <message>
        <source>Refer band|refer bands</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Banda de derivación|bandas de derivación</translation>
    </message>
    <message>
        <source>Two thresholds between which a nucleus is called nothing and left to a person.</source>
        <translation>Dos umbrales entre los que un núcleo no se clasifica y se deja a una persona.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>How far values typically lie from their mean. Of many measurements about two thirds lie within one of it.</source>
        <translation>Cuánto se alejan típicamente los valores de su media. De muchas mediciones, unas dos terceras partes quedan dentro de una.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>One number that makes a network more or less sure after training, so that its probabilities become true: above 1 less sure. The most probable class stays.</source>
        <translation>Un número que hace a una red más o menos segura después de entrenar, para que sus probabilidades sean ciertas: por encima de 1, menos segura. La clase más probable no cambia.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test|McNemar</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Prueba de McNemar|McNemar</translation>
    </message>
    <message>
        <source>Compares two networks by the nuclei on which only one of them is right. It takes nuclei to be independent, which those of one patient are not.</source>
        <translation>Compara dos redes por los núcleos en los que solo una de ellas acierta. Toma los núcleos por independientes, y los de un mismo paciente no lo son.</translation>
    </message>
    <message>
        <source>Benjamini–Hochberg|Benjamini and Hochberg</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Benjamini–Hochberg|Benjamini y Hochberg</translation>
    </message>
    <message>
        <source>A rule for many questions at once, some of whose answers look striking by chance: of what is reported, only 5 % is expected to be so.</source>
        <translation>Una regla para muchas preguntas a la vez, algunas de cuyas respuestas llaman la atención por azar: de lo indicado, solo se espera que lo sea el 5 %.</translation>
    </message>
    <message>
        <source>Likeness</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>How alike two nuclei are to the network, by the features that it finds in them: 1 is the same.</source>
        <translation>Cuánto se parecen dos núcleos para la red, por las características que encuentra en ellos: 1 es lo mismo.</translation>
    </message>
    <message>
        <source>Neighbour|neighbours</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Vecino|vecinos</translation>
    </message>
    <message>
        <source>A nucleus whose features are nearest to those of another: to the network they look alike.</source>
        <translation>Un núcleo cuyas características son las más cercanas a las de otro: para la red se parecen.</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>A map of many features on two axes, on which neighbours stay neighbours. How far groups lie apart means little.</source>
        <translation>Un mapa de muchas características en dos ejes, en el que los vecinos siguen siendo vecinos. Lo lejos que estén los grupos significa poco.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>A heat map that is made by covering one place after another and asking how the probability changes.</source>
        <translation>Un mapa de calor que se hace tapando un lugar tras otro y preguntando cómo cambia la probabilidad.</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Gradientes integrados</translation>
    </message>
    <message>
        <source>A heat map that adds up, on the way from a black picture to the image, what each pixel did to the probability.</source>
        <translation>Un mapa de calor que suma, en el camino de una imagen negra a la imagen, lo que cada píxel hizo a la probabilidad.</translation>
    </message>
    <message>
        <source>Logit|logits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Logit|logits</translation>
    </message>
    <message>
        <source>A number that a network gives for a class, before softmax makes probabilities of them all.</source>
        <translation>Un número que una red da para una clase, antes de que softmax haga probabilidades de todos.</translation>
    </message>
    <message>
        <source>Brier score|Brier</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Puntuación de Brier|Brier</translation>
    </message>
    <message>
        <source>The mean square of what probabilities are off: 0 is perfect, 0.25 is saying one half of everything.</source>
        <translation>La media del cuadrado de lo que se desvían las probabilidades: 0 es perfecto, 0,25 es decir un medio de todo.</translation>
    </message>
    <message>
        <source>Ensemble|ensembles</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Conjunto de redes|conjuntos de redes</translation>
    </message>
    <message>
        <source>Several networks that answer together: the mean of their probabilities.</source>
        <translation>Varias redes que responden juntas: la media de sus probabilidades.</translation>
    </message>
    <message>
        <source>Final network|final networks</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Red final|redes finales</translation>
    </message>
    <message>
        <source>Trained once more in the same way, with all patients, after the examined one: for other images, and to be taken away. Nobody examined it.</source>
        <translation>Entrenada una vez más de la misma manera, con todos los pacientes, después de la examinada: para otras imágenes, y para llevársela. Nadie la examinó.</translation>
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
        <translation>Archivos que no se pueden usar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>They are left out of counts, trainings and scores. The rest of the dataset is not affected.</source>
        <translation>Se omiten en recuentos, entrenamientos y métricas. El resto del conjunto de datos no se ve afectado.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Drawing the nuclei of the demo</source>
        <extracomment>activity.demo</extracomment>
        <translation>Dibujando los núcleos de la demostración</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <extracomment>activity.scan</extracomment>
        <translation>Recorriendo las carpetas</translation>
    </message>
    <message>
        <source>Its name differs from {other} only in capitals</source>
        <extracomment>archive.case</extracomment>
        <translation>Su nombre difiere de {other} solo en las mayúsculas</translation>
    </message>
    <message>
        <source>The archive holds a file of this name twice; the first one counts</source>
        <extracomment>archive.duplicate</extracomment>
        <translation>El archivo comprimido contiene dos veces un archivo con este nombre; cuenta el primero</translation>
    </message>
    <message>
        <source>It is encrypted</source>
        <extracomment>archive.encrypted</extracomment>
        <translation>Está cifrado</translation>
    </message>
    <message>
        <source>{file} in {archive} could not be read: {reason}.</source>
        <extracomment>archive.entry</extracomment>
        <translation>No se pudo leer {file} en {archive}: {reason}.</translation>
    </message>
    <message>
        <source>It is a link, not a file</source>
        <extracomment>archive.link</extracomment>
        <translation>Es un enlace, no un archivo</translation>
    </message>
    <message>
        <source>Its way of compression is not supported</source>
        <extracomment>archive.method</extracomment>
        <translation>Su forma de compresión no se admite</translation>
    </message>
    <message>
        <source>Its name holds control characters</source>
        <extracomment>archive.name</extracomment>
        <translation>Su nombre contiene caracteres de control</translation>
    </message>
    <message>
        <source>Its path leads out of the archive</source>
        <extracomment>archive.path</extracomment>
        <translation>Su ruta sale del archivo comprimido</translation>
    </message>
    <message>
        <source>It claims to unpack to an impossible size</source>
        <extracomment>archive.ratio</extracomment>
        <translation>Dice descomprimirse a un tamaño imposible</translation>
    </message>
    <message>
        <source>{file} cannot be used as a zip archive: {reason}. If it was downloaded, download it again.</source>
        <extracomment>archive.unreadable</extracomment>
        <translation>{file} no se puede usar como archivo zip: {reason}. Si se descargó, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Asking what else tells the class</source>
        <extracomment>audit.asking</extracomment>
        <translation>Preguntando qué más delata la clase</translation>
    </message>
    <message>
        <source>Asking what tells the parts apart</source>
        <extracomment>audit.asking_parts</extracomment>
        <translation>Preguntando qué distingue las partes</translation>
    </message>
    <message>
        <source>Validation images are changed at random as training images are.</source>
        <extracomment>audit.augmented_validation</extracomment>
        <translation>Las imágenes de validación se cambian al azar como las de entrenamiento.</translation>
    </message>
    <message>
        <source>The scores are of images that nobody took, differ from one look to the next, and choose the best epoch partly by luck.</source>
        <extracomment>audit.augmented_validation.bad</extracomment>
        <translation>Las métricas son de imágenes que nadie tomó, difieren de una vez a otra y eligen la mejor época en parte por suerte.</translation>
    </message>
    <message>
        <source>Switch augmentation off for validation.</source>
        <extracomment>audit.augmented_validation.do</extracomment>
        <translation>Desactive el aumento de datos en la validación.</translation>
    </message>
    <message>
        <source>One image shows nothing: it has one colour from edge to edge.</source>
        <extracomment>audit.blank</extracomment>
        <translation>Una imagen no muestra nada: tiene un solo color de borde a borde.</translation>
    </message>
    <message>
        <source>{count} images show nothing: they have one colour from edge to edge.</source>
        <extracomment>audit.blank</extracomment>
        <translation>{count} imágenes no muestran nada: tienen un solo color de borde a borde.</translation>
    </message>
    <message>
        <source>Whatever a network says of them is a guess, and it learns to guess from them.</source>
        <extracomment>audit.blank.bad</extracomment>
        <translation>Lo que una red diga de ellas es adivinar, y aprende a adivinar con ellas.</translation>
    </message>
    <message>
        <source>Look at them; take them out of the folder, or mark them as poor images.</source>
        <extracomment>audit.blank.do</extracomment>
        <translation>Mírelas; sáquelas de la carpeta o márquelas como imágenes malas.</translation>
    </message>
    <message>
        <source>The audit of {dataset} was stopped. What was found out is kept: the next one goes on from there.</source>
        <extracomment>audit.cancelled</extracomment>
        <translation>Se detuvo la auditoría de {dataset}. Lo averiguado se conserva: la próxima continúa desde ahí.</translation>
    </message>
    <message>
        <source>Looking for similar images</source>
        <extracomment>audit.comparing</extracomment>
        <translation>Buscando imágenes parecidas</translation>
    </message>
    <message>
        <source>Of the images of {class}, {share} % come from patient {patient}.</source>
        <extracomment>audit.dominant_patient</extracomment>
        <translation>De las imágenes de {class}, el {share} % son del paciente {patient}.</translation>
    </message>
    <message>
        <source>Scores by image are largely scores of this one patient.</source>
        <extracomment>audit.dominant_patient.bad</extracomment>
        <translation>Las métricas por imagen son en gran parte las de este único paciente.</translation>
    </message>
    <message>
        <source>Read the scores by patient, and let the sampler draw patients evenly.</source>
        <extracomment>audit.dominant_patient.do</extracomment>
        <translation>Lea las métricas por paciente y haga que los pacientes se sorteen por igual.</translation>
    </message>
    <message>
        <source>Looking for similar images was stopped.</source>
        <extracomment>audit.duplicates_cancelled</extracomment>
        <translation>Se detuvo la búsqueda de imágenes parecidas.</translation>
    </message>
    <message>
        <source>All images of {class} come from a single patient.</source>
        <extracomment>audit.few_patients</extracomment>
        <translation>Todas las imágenes de {class} son de un solo paciente.</translation>
    </message>
    <message>
        <source>All images of {class} come from {count} patients.</source>
        <extracomment>audit.few_patients</extracomment>
        <translation>Todas las imágenes de {class} son de {count} pacientes.</translation>
    </message>
    <message>
        <source>Nuclei of one patient resemble each other: scores tell about these people more than about {class}.</source>
        <extracomment>audit.few_patients.bad</extracomment>
        <translation>Los núcleos de un paciente se parecen: las métricas dicen más de estas personas que de {class}.</translation>
    </message>
    <message>
        <source>Add patients; more images of the same ones help little.</source>
        <extracomment>audit.few_patients.do</extracomment>
        <translation>Añada pacientes; más imágenes de los mismos ayudan poco.</translation>
    </message>
    <message>
        <source>The {part} part holds a single patient with {class}.</source>
        <extracomment>audit.few_patients_in_part</extracomment>
        <translation>La parte de {part} contiene un solo paciente con {class}.</translation>
    </message>
    <message>
        <source>The {part} part holds {count} patients with {class}.</source>
        <extracomment>audit.few_patients_in_part</extracomment>
        <translation>La parte de {part} contiene {count} pacientes con {class}.</translation>
    </message>
    <message>
        <source>Its scores tell about these people and may be very different for others.</source>
        <extracomment>audit.few_patients_in_part.bad</extracomment>
        <translation>Sus métricas hablan de estas personas y pueden ser muy distintas para otras.</translation>
    </message>
    <message>
        <source>Choose another seed or fold, a larger part, or several folds in turn.</source>
        <extracomment>audit.few_patients_in_part.do</extracomment>
        <translation>Elija otra semilla u otro pliegue, una parte mayor o varios pliegues por turnos.</translation>
    </message>
    <message>
        <source>The {part} part holds no patient with {class}.</source>
        <extracomment>audit.few_patients_in_part.none</extracomment>
        <translation>La parte de {part} no contiene ningún paciente con {class}.</translation>
    </message>
    <message>
        <source>State of the files</source>
        <extracomment>audit.heading.data</extracomment>
        <translation>Estado de los archivos</translation>
    </message>
    <message>
        <source>Something else than the cell may tell the class</source>
        <extracomment>audit.heading.features</extracomment>
        <translation>Algo distinto de la célula puede delatar la clase</translation>
    </message>
    <message>
        <source>Not the patients one wants to know about</source>
        <extracomment>audit.heading.population</extracomment>
        <translation>No son los pacientes de los que se quiere saber</translation>
    </message>
    <message>
        <source>No clean separation of training and examination</source>
        <extracomment>audit.heading.separation</extracomment>
        <translation>Sin separación limpia entre entrenamiento y examen</translation>
    </message>
    <message>
        <source>One image is there under two classes.</source>
        <extracomment>audit.identical_across_classes</extracomment>
        <translation>Una imagen está bajo dos clases.</translation>
    </message>
    <message>
        <source>{count} images are there under more than one class.</source>
        <extracomment>audit.identical_across_classes</extracomment>
        <translation>{count} imágenes están bajo más de una clase.</translation>
    </message>
    <message>
        <source>At least one of the labels is wrong, and nobody can be right about both.</source>
        <extracomment>audit.identical_across_classes.bad</extracomment>
        <translation>Al menos una de las etiquetas es errónea, y nadie puede acertar con ambas.</translation>
    </message>
    <message>
        <source>Look at them, find out which label holds, and delete the other file.</source>
        <extracomment>audit.identical_across_classes.do</extracomment>
        <translation>Mírelas, averigüe qué etiqueta vale y borre el otro archivo.</translation>
    </message>
    <message>
        <source>One image is both in training and in the examination.</source>
        <extracomment>audit.identical_across_parts</extracomment>
        <translation>Una imagen está tanto en el entrenamiento como en el examen.</translation>
    </message>
    <message>
        <source>{count} images are both in training and in the examination.</source>
        <extracomment>audit.identical_across_parts</extracomment>
        <translation>{count} imágenes están tanto en el entrenamiento como en el examen.</translation>
    </message>
    <message>
        <source>What was learned by heart is examined.</source>
        <extracomment>audit.identical_across_parts.bad</extracomment>
        <translation>Se examina lo que se aprendió de memoria.</translation>
    </message>
    <message>
        <source>Split by patient: patients that share images stay on one side.</source>
        <extracomment>audit.identical_across_parts.do</extracomment>
        <translation>Divida por paciente: los pacientes que comparten imágenes quedan en un mismo lado.</translation>
    </message>
    <message>
        <source>Patients {patients} share one identical image.</source>
        <extracomment>audit.identical_across_patients</extracomment>
        <translation>Los pacientes {patients} comparten una imagen idéntica.</translation>
    </message>
    <message>
        <source>Patients {patients} share {count} pairs of identical images.</source>
        <extracomment>audit.identical_across_patients</extracomment>
        <translation>Los pacientes {patients} comparten {count} pares de imágenes idénticas.</translation>
    </message>
    <message>
        <source>They may be one person under several names. Learned from one and examined on the other, the same picture is only recognised.</source>
        <extracomment>audit.identical_across_patients.bad</extracomment>
        <translation>Pueden ser una misma persona con varios nombres. Aprendida de uno y examinada en otro, la misma imagen solo se reconoce.</translation>
    </message>
    <message>
        <source>Nothing for a split made here: these patients are merged and stay on one side.</source>
        <extracomment>audit.identical_across_patients.do</extracomment>
        <translation>Nada si la división se hace aquí: estos pacientes se unen y quedan en un mismo lado.</translation>
    </message>
    <message>
        <source>They may be one person under several names, and they stand in different published folds ({folds}): validated fold by fold, the same picture is only recognised.</source>
        <extracomment>audit.identical_across_patients.folds</extracomment>
        <translation>Pueden ser una misma persona con varios nombres, y están en pliegues publicados distintos ({folds}): validada pliegue a pliegue, la misma imagen solo se reconoce.</translation>
    </message>
    <message>
        <source>One pair of images is identical.</source>
        <extracomment>audit.identical_images</extracomment>
        <translation>Un par de imágenes es idéntico.</translation>
    </message>
    <message>
        <source>{count} pairs of images are identical.</source>
        <extracomment>audit.identical_images</extracomment>
        <translation>{count} pares de imágenes son idénticos.</translation>
    </message>
    <message>
        <source>Learned from one and examined on the other, a picture is only recognised.</source>
        <extracomment>audit.identical_images.bad</extracomment>
        <translation>Aprendida de una y examinada en la otra, una imagen solo se reconoce.</translation>
    </message>
    <message>
        <source>Nothing for a split made here: identical images stay on one side.</source>
        <extracomment>audit.identical_images.do</extracomment>
        <translation>Nada si la división se hace aquí: las imágenes idénticas quedan en un mismo lado.</translation>
    </message>
    <message>
        <source>One image of patient {patients} is there twice.</source>
        <extracomment>audit.identical_within_patient</extracomment>
        <translation>Una imagen del paciente {patients} está dos veces.</translation>
    </message>
    <message>
        <source>{count} pairs of images of one patient are identical (patients {patients}).</source>
        <extracomment>audit.identical_within_patient</extracomment>
        <translation>{count} pares de imágenes de un mismo paciente son idénticos (pacientes {patients}).</translation>
    </message>
    <message>
        <source>They count twice. Split by image, one may be learned and the other examined.</source>
        <extracomment>audit.identical_within_patient.bad</extracomment>
        <translation>Cuentan dos veces. Si se divide por imagen, una puede aprenderse y la otra examinarse.</translation>
    </message>
    <message>
        <source>Split by patient.</source>
        <extracomment>audit.identical_within_patient.do</extracomment>
        <translation>Divida por paciente.</translation>
    </message>
    <message>
        <source>Patients {patients} share identical images and stand on both sides of the split.</source>
        <extracomment>audit.linked_across_parts</extracomment>
        <translation>Los pacientes {patients} comparten imágenes idénticas y están a ambos lados de la división.</translation>
    </message>
    <message>
        <source>They may be one person under several names, learned and examined.</source>
        <extracomment>audit.linked_across_parts.bad</extracomment>
        <translation>Pueden ser una misma persona con varios nombres, aprendida y examinada.</translation>
    </message>
    <message>
        <source>One file name writes its patient in lower case: {patients}.</source>
        <extracomment>audit.lower_case_names</extracomment>
        <translation>Un nombre de archivo escribe su paciente en minúsculas: {patients}.</translation>
    </message>
    <message>
        <source>{count} file names write their patient in lower case: {patients}.</source>
        <extracomment>audit.lower_case_names</extracomment>
        <translation>{count} nombres de archivo escriben su paciente en minúsculas: {patients}.</translation>
    </message>
    <message>
        <source>A program that compares names letter by letter takes one patient for two, and may put one half in training, the other in the examination.</source>
        <extracomment>audit.lower_case_names.bad</extracomment>
        <translation>Un programa que compara los nombres letra por letra toma a un paciente por dos y puede poner una mitad en el entrenamiento y la otra en el examen.</translation>
    </message>
    <message>
        <source>Nothing here: patients are compared without regard to case.</source>
        <extracomment>audit.lower_case_names.do</extracomment>
        <translation>Aquí nada: los pacientes se comparan sin distinguir mayúsculas.</translation>
    </message>
    <message>
        <source>One nucleus is cut out of its background; the others are not.</source>
        <extracomment>audit.masked</extracomment>
        <translation>Un núcleo está recortado de su fondo; los demás no.</translation>
    </message>
    <message>
        <source>{count} nuclei are cut out of their background; the others are not.</source>
        <extracomment>audit.masked</extracomment>
        <translation>{count} núcleos están recortados de su fondo; los demás no.</translation>
    </message>
    <message>
        <source>A network sees the background first. Where it goes with a class or a patient, it is learned instead of the cell.</source>
        <extracomment>audit.masks.bad</extracomment>
        <translation>Una red ve primero el fondo. Si va con una clase o un paciente, lo aprende en vez de la célula.</translation>
    </message>
    <message>
        <source>Use images that were prepared in one way.</source>
        <extracomment>audit.masks.do</extracomment>
        <translation>Use imágenes preparadas de una sola manera.</translation>
    </message>
    <message>
        <source>The name of one file tells another class than its folder.</source>
        <extracomment>audit.name_contradicts_folder</extracomment>
        <translation>El nombre de un archivo dice otra clase que su carpeta.</translation>
    </message>
    <message>
        <source>The names of {count} files tell another class than their folder.</source>
        <extracomment>audit.name_contradicts_folder</extracomment>
        <translation>Los nombres de {count} archivos dicen otra clase que su carpeta.</translation>
    </message>
    <message>
        <source>One of the two labels is wrong. The folder&apos;s is used.</source>
        <extracomment>audit.name_contradicts_folder.bad</extracomment>
        <translation>Una de las dos etiquetas es errónea. Se usa la de la carpeta.</translation>
    </message>
    <message>
        <source>Look at these nuclei and move the files to where they belong.</source>
        <extracomment>audit.name_contradicts_folder.do</extracomment>
        <translation>Mire estos núcleos y mueva los archivos a donde corresponden.</translation>
    </message>
    <message>
        <source>One of the labels is wrong.</source>
        <extracomment>audit.near_across_classes.bad</extracomment>
        <translation>Una de las etiquetas es errónea.</translation>
    </message>
    <message>
        <source>Look at the pairs side by side, and find out which label holds.</source>
        <extracomment>audit.near_across_classes.do</extracomment>
        <translation>Mire los pares lado a lado y averigüe qué etiqueta vale.</translation>
    </message>
    <message>
        <source>One nucleus that is examined was photographed twice, and the other picture is in training (patients {patients}).</source>
        <extracomment>audit.near_across_parts</extracomment>
        <translation>Un núcleo que se examina se fotografió dos veces, y la otra imagen está en el entrenamiento (pacientes {patients}).</translation>
    </message>
    <message>
        <source>{count} nuclei that are examined were photographed twice, and the other pictures are in training (patients {patients}).</source>
        <extracomment>audit.near_across_parts</extracomment>
        <translation>{count} núcleos que se examinan se fotografiaron dos veces, y las otras imágenes están en el entrenamiento (pacientes {patients}).</translation>
    </message>
    <message>
        <source>They are {share} % of the images examined: what was learned by heart is examined.</source>
        <extracomment>audit.near_across_parts.bad</extracomment>
        <translation>Son el {share} % de las imágenes examinadas: se examina lo que se aprendió de memoria.</translation>
    </message>
    <message>
        <source>Split by patient with “same nuclei together” (--link-similar): patients who share a nucleus stay on one side.</source>
        <extracomment>audit.near_across_parts.do</extracomment>
        <translation>Divida por paciente con «núcleos iguales juntos» (--link-similar): los pacientes que comparten un núcleo quedan en un mismo lado.</translation>
    </message>
    <message>
        <source>They may be one person under several numbers. Learned from one and examined on the other, the same cell is only recognised: a split by patient alone does not keep them apart.</source>
        <extracomment>audit.near_across_patients.bad</extracomment>
        <translation>Pueden ser una misma persona con varios números. Aprendida de uno y examinada en otro, la misma célula solo se reconoce: una división por paciente por sí sola no los separa.</translation>
    </message>
    <message>
        <source>Split with “same nuclei together” (--link-similar): these patients then stay on one side.</source>
        <extracomment>audit.near_across_patients.do</extracomment>
        <translation>Divida con «núcleos iguales juntos» (--link-similar): estos pacientes quedan entonces en un mismo lado.</translation>
    </message>
    <message>
        <source>Learned from one and examined on the other, the same cell is only recognised.</source>
        <extracomment>audit.near_images.bad</extracomment>
        <translation>Aprendida de una y examinada en la otra, la misma célula solo se reconoce.</translation>
    </message>
    <message>
        <source>Split with “same nuclei together” (--link-similar), which keeps such images on one side.</source>
        <extracomment>audit.near_images.do</extracomment>
        <translation>Divida con «núcleos iguales juntos» (--link-similar), que mantiene esas imágenes en un mismo lado.</translation>
    </message>
    <message>
        <source>So many images look alike that only the most similar ones were compared closely.</source>
        <extracomment>audit.near_more</extracomment>
        <translation>Se parecen tantas imágenes que solo se compararon de cerca las más parecidas.</translation>
    </message>
    <message>
        <source>There may be more images of one nucleus than are told here.</source>
        <extracomment>audit.near_more.bad</extracomment>
        <translation>Puede haber más imágenes de un mismo núcleo de las que se dicen aquí.</translation>
    </message>
    <message>
        <source>Look at those that are told first; they may be frames of one film.</source>
        <extracomment>audit.near_more.do</extracomment>
        <translation>Mire las que se nombran primero; pueden ser fotogramas de una misma película.</translation>
    </message>
    <message>
        <source>{dataset} has no classes to tell apart.</source>
        <extracomment>audit.no_classes</extracomment>
        <translation>{dataset} no tiene clases que distinguir.</translation>
    </message>
    <message>
        <source>The nuclei of {dataset} are not cut out of their background, so their outlines are not known.</source>
        <extracomment>audit.no_outlines</extracomment>
        <translation>Los núcleos de {dataset} no están recortados de su fondo, así que sus contornos no se conocen.</translation>
    </message>
    <message>
        <source>There is no test part: the best epoch is chosen on the images that are then scored.</source>
        <extracomment>audit.no_test_part</extracomment>
        <translation>No hay parte de prueba: la mejor época se elige con las imágenes que luego se puntúan.</translation>
    </message>
    <message>
        <source>The score of a chosen epoch is a little too good, the more epochs there are to choose from.</source>
        <extracomment>audit.no_test_part.bad</extracomment>
        <translation>La métrica de una época elegida es un poco demasiado buena, tanto más cuantas más épocas haya para elegir.</translation>
    </message>
    <message>
        <source>Set a test part aside and open it once, at the end.</source>
        <extracomment>audit.no_test_part.do</extracomment>
        <translation>Aparte una parte de prueba y ábrala una vez, al final.</translation>
    </message>
    <message>
        <source>It was not audited before.</source>
        <extracomment>audit.not_known</extracomment>
        <translation>No se había auditado antes.</translation>
    </message>
    <message>
        <source>One nucleus is not cut out of its background; the others are.</source>
        <extracomment>audit.not_masked</extracomment>
        <translation>Un núcleo no está recortado de su fondo; los demás sí.</translation>
    </message>
    <message>
        <source>{count} nuclei are not cut out of their background; the others are.</source>
        <extracomment>audit.not_masked</extracomment>
        <translation>{count} núcleos no están recortados de su fondo; los demás sí.</translation>
    </message>
    <message>
        <source>{file} could not be measured: {reason}.</source>
        <extracomment>audit.not_measured</extracomment>
        <translation>No se pudo medir {file}: {reason}.</translation>
    </message>
    <message>
        <source>There are fewer than two patients of a class to shuffle labels between.</source>
        <extracomment>audit.null_few</extracomment>
        <translation>Hay menos de dos pacientes de una clase entre los que barajar etiquetas.</translation>
    </message>
    <message>
        <source>{run} learned from every patient of {data}, so its features say nothing about patients it never met. Name a run that was split by patient.</source>
        <extracomment>audit.null_nothing</extracomment>
        <translation>{run} aprendió de todos los pacientes de {data}, así que sus características no dicen nada de pacientes que nunca vio. Nombre una ejecución dividida por paciente.</translation>
    </message>
    <message>
        <source>One image is of another size than the rest: {width} × {height} pixels.</source>
        <extracomment>audit.odd_size</extracomment>
        <translation>Una imagen es de otro tamaño que las demás: {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>{count} images are of another size than the rest, the first {width} × {height} pixels.</source>
        <extracomment>audit.odd_size</extracomment>
        <translation>{count} imágenes son de otro tamaño que las demás, la primera de {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>A nucleus is cut out at its own scale: in an image of another scale it looks smaller or larger than it is.</source>
        <extracomment>audit.odd_size.bad</extracomment>
        <translation>Un núcleo se recorta a su propia escala: en una imagen de otra escala parece más pequeño o más grande de lo que es.</translation>
    </message>
    <message>
        <source>Find out whether they were scaled. If so, take them out or get the originals.</source>
        <extracomment>audit.odd_size.do</extracomment>
        <translation>Averigüe si se escalaron. Si es así, sáquelas o consiga los originales.</translation>
    </message>
    <message>
        <source>Every patient has nuclei of one class only.</source>
        <extracomment>audit.one_class_each</extracomment>
        <translation>Cada paciente tiene núcleos de una sola clase.</translation>
    </message>
    <message>
        <source>A network may recognise patients, by stain, focus or microscope, instead of the disease; no split of these data can tell the two apart.</source>
        <extracomment>audit.one_class_each.bad</extracomment>
        <translation>Una red puede reconocer pacientes, por la tinción, el enfoque o el microscopio, en vez de la enfermedad; ninguna división de estos datos puede distinguir lo uno de lo otro.</translation>
    </message>
    <message>
        <source>The silhouette baseline was made by another version of the program.</source>
        <extracomment>audit.other_outline</extracomment>
        <translation>La referencia de silueta la hizo otra versión del programa.</translation>
    </message>
    <message>
        <source>{class} makes up {here} % of the {part} part and {there} % of training.</source>
        <extracomment>audit.other_shares</extracomment>
        <translation>{class} es el {here} % de la parte de {part} y el {there} % del entrenamiento.</translation>
    </message>
    <message>
        <source>Accuracy and the best threshold depend on the shares of the classes: they do not carry over.</source>
        <extracomment>audit.other_shares.bad</extracomment>
        <translation>La exactitud y el mejor umbral dependen de las proporciones de las clases: no se trasladan.</translation>
    </message>
    <message>
        <source>Read balanced accuracy and AUROC, or split with another seed.</source>
        <extracomment>audit.other_shares.do</extracomment>
        <translation>Lea la exactitud equilibrada y la AUROC, o divida con otra semilla.</translation>
    </message>
    <message>
        <source>The split was made for other images than these. Make it again.</source>
        <extracomment>audit.other_split</extracomment>
        <translation>La división se hizo para otras imágenes. Hágala de nuevo.</translation>
    </message>
    <message>
        <source>{file} holds no measurements.</source>
        <extracomment>audit.other_table</extracomment>
        <translation>{file} no contiene medidas.</translation>
    </message>
    <message>
        <source>The validation part is not like the training part: its score says how the network does on other images, for better or worse, and not on new ones of this kind.</source>
        <extracomment>audit.parts.bad</extracomment>
        <translation>La parte de validación no es como la de entrenamiento: su métrica dice cómo le va a la red con otras imágenes, para bien o para mal, y no con nuevas de este tipo.</translation>
    </message>
    <message>
        <source>Split by patient with another seed, or find out what makes the parts differ.</source>
        <extracomment>audit.parts.do</extracomment>
        <translation>Divida por paciente con otra semilla, o averigüe en qué difieren las partes.</translation>
    </message>
    <message>
        <source>Patient {patients} is both in training and in the examination: {share} % of the images examined.</source>
        <extracomment>audit.patients_on_both_sides</extracomment>
        <translation>El paciente {patients} está tanto en el entrenamiento como en el examen: el {share} % de las imágenes examinadas.</translation>
    </message>
    <message>
        <source>{count} patients are both in training and in the examination: {share} % of the images examined are of patients that were learned.</source>
        <extracomment>audit.patients_on_both_sides</extracomment>
        <translation>{count} pacientes están tanto en el entrenamiento como en el examen: el {share} % de las imágenes examinadas son de pacientes aprendidos.</translation>
    </message>
    <message>
        <source>The scores look better than they are for new patients: nuclei of one patient resemble each other.</source>
        <extracomment>audit.patients_on_both_sides.bad</extracomment>
        <translation>Las métricas parecen mejores de lo que son para pacientes nuevos: los núcleos de un paciente se parecen.</translation>
    </message>
    <message>
        <source>From what “{network}” sees of {patients} patients it did not learn from, labels shuffled between patients are told with AUROC {same} ({same_low} to {same_high}) where images of one patient are learned and examined, and {new} ({new_low} to {new_high}) on patients not learned; the true labels with {same_true} and {new_true}.</source>
        <extracomment>audit.patients_recognised</extracomment>
        <translation>De lo que «{network}» ve de {patients} pacientes de los que no aprendió, las etiquetas barajadas entre pacientes se reconocen con AUROC {same} (de {same_low} a {same_high}) cuando se aprenden y examinan imágenes de un mismo paciente, y con {new} (de {new_low} a {new_high}) en pacientes no aprendidos; las verdaderas, con {same_true} y {new_true}.</translation>
    </message>
    <message>
        <source>On patients not learned from, the class is told no better than shuffled labels are (p = {p}, {shuffles} shuffles): what looks like the class may be the patients.</source>
        <extracomment>audit.patients_recognised.bad</extracomment>
        <translation>En pacientes no aprendidos, la clase no se reconoce mejor que las etiquetas barajadas (p = {p}, {shuffles} barajaduras): lo que parece la clase pueden ser los pacientes.</translation>
    </message>
    <message>
        <source>The class is told beyond what recognising patients explains (p = {p}, {shuffles} shuffles). A split by image would count the recognising as well.</source>
        <extracomment>audit.patients_recognised.beyond</extracomment>
        <translation>La clase se reconoce más allá de lo que explica reconocer pacientes (p = {p}, {shuffles} barajaduras). Una división por imagen contaría también ese reconocimiento.</translation>
    </message>
    <message>
        <source>Examine by patient only, and on data from elsewhere.</source>
        <extracomment>audit.patients_recognised.do</extracomment>
        <translation>Examine solo por paciente, y con datos de otro sitio.</translation>
    </message>
    <message>
        <source>The files do not tell which patient an image comes from.</source>
        <extracomment>audit.patients_unknown</extracomment>
        <translation>Los archivos no dicen de qué paciente es una imagen.</translation>
    </message>
    <message>
        <source>Each image counts as its own patient. If several are of the same one, the examination holds patients that were learned, and scores look better than they are for new ones.</source>
        <extracomment>audit.patients_unknown.bad</extracomment>
        <translation>Cada imagen cuenta como paciente propio. Si varias son del mismo, el examen contiene pacientes aprendidos y las métricas parecen mejores de lo que son para nuevos.</translation>
    </message>
    <message>
        <source>Look for a table that tells the patients, and name the files by it.</source>
        <extracomment>audit.patients_unknown.do</extracomment>
        <translation>Busque una tabla que diga los pacientes y nombre los archivos según ella.</translation>
    </message>
    <message>
        <source>the colour of the background</source>
        <extracomment>audit.proxy.background</extracomment>
        <translation>el color del fondo</translation>
    </message>
    <message>
        <source>A network can learn this instead of the cell, and fails where it is missing.</source>
        <extracomment>audit.proxy.bad</extracomment>
        <translation>Una red puede aprender esto en vez de la célula, y falla donde falta.</translation>
    </message>
    <message>
        <source>the mean colour of the nucleus</source>
        <extracomment>audit.proxy.colour</extracomment>
        <translation>el color medio del núcleo</translation>
    </message>
    <message>
        <source>how strongly the JPEG is compressed</source>
        <extracomment>audit.proxy.compression</extracomment>
        <translation>cuánto está comprimido el JPEG</translation>
    </message>
    <message>
        <source>Prepare all images in one way: same device, same file type, same compression, same background.</source>
        <extracomment>audit.proxy.do</extracomment>
        <translation>Prepare todas las imágenes de una sola manera: mismo aparato, mismo tipo de archivo, misma compresión, mismo fondo.</translation>
    </message>
    <message>
        <source>the size of the file</source>
        <extracomment>audit.proxy.file_size</extracomment>
        <translation>el tamaño del archivo</translation>
    </message>
    <message>
        <source>Larger nuclei make larger files: this is no more than the outline of the nucleus tells.</source>
        <extracomment>audit.proxy.file_size.explained</extracomment>
        <translation>Los núcleos mayores dan archivos mayores: no es más de lo que dice el contorno del núcleo.</translation>
    </message>
    <message>
        <source>Nothing; a network does not see the size of a file.</source>
        <extracomment>audit.proxy.file_size.nothing</extracomment>
        <translation>Nada; una red no ve el tamaño de un archivo.</translation>
    </message>
    <message>
        <source>the type of the file</source>
        <extracomment>audit.proxy.file_type</extracomment>
        <translation>el tipo del archivo</translation>
    </message>
    <message>
        <source>the width and height of the image</source>
        <extracomment>audit.proxy.image_size</extracomment>
        <translation>el ancho y el alto de la imagen</translation>
    </message>
    <message>
        <source>the outline of the nucleus</source>
        <extracomment>audit.proxy.outline</extracomment>
        <translation>el contorno del núcleo</translation>
    </message>
    <message>
        <source>folder and file name, without the words for class and patient</source>
        <extracomment>audit.proxy.path</extracomment>
        <translation>el nombre de carpeta y archivo, sin las palabras de clase y paciente</translation>
    </message>
    <message>
        <source>A network does not see names. But the classes were named, and perhaps taken, at different times or places, and what goes with those may be seen.</source>
        <extracomment>audit.proxy.path.bad</extracomment>
        <translation>Una red no ve nombres. Pero las clases se nombraron, y quizá se tomaron, en momentos o lugares distintos, y lo que va con ellos puede verse.</translation>
    </message>
    <message>
        <source>Ask how the images were collected.</source>
        <extracomment>audit.proxy.path.do</extracomment>
        <translation>Pregunte cómo se reunieron las imágenes.</translation>
    </message>
    <message>
        <source>Reading every image</source>
        <extracomment>audit.reading</extracomment>
        <translation>Leyendo cada imagen</translation>
    </message>
    <message>
        <source>Shuffling the labels was stopped.</source>
        <extracomment>audit.shuffle_cancelled</extracomment>
        <translation>Se detuvo el barajado de las etiquetas.</translation>
    </message>
    <message>
        <source>Learning from labels shuffled between patients</source>
        <extracomment>audit.shuffling</extracomment>
        <translation>Aprendiendo de etiquetas barajadas entre pacientes</translation>
    </message>
    <message>
        <source>Size and shape may well belong to the disease, or to how the nuclei were cut out. A network that scores no better than this has learned nothing but size and shape.</source>
        <extracomment>audit.silhouette.bad</extracomment>
        <translation>Tamaño y forma bien pueden pertenecer a la enfermedad, o a cómo se recortaron los núcleos. Una red que no puntúa mejor no ha aprendido más que tamaño y forma.</translation>
    </message>
    <message>
        <source>Hold every result against this number: it is the silhouette baseline.</source>
        <extracomment>audit.silhouette.do</extracomment>
        <translation>Compare todo resultado con este número: es la referencia de silueta.</translation>
    </message>
    <message>
        <source>The network ends in a softmax, and the loss applies another one.</source>
        <extracomment>audit.softmax_twice</extracomment>
        <translation>La red termina en un softmax, y la pérdida aplica otro.</translation>
    </message>
    <message>
        <source>With two classes the loss cannot fall below 0.313, the gradients are small, and the probabilities say less than they seem to.</source>
        <extracomment>audit.softmax_twice.bad</extracomment>
        <translation>Con dos clases la pérdida no puede bajar de 0,313, los gradientes son pequeños y las probabilidades dicen menos de lo que parece.</translation>
    </message>
    <message>
        <source>Let the network end without a softmax.</source>
        <extracomment>audit.softmax_twice.do</extracomment>
        <translation>Haga que la red termine sin softmax.</translation>
    </message>
    <message>
        <source>The classes are named as folders of a study are, not as cells: {names}.</source>
        <extracomment>audit.structural_classes</extracomment>
        <translation>Las clases se llaman como carpetas de un estudio, no como células: {names}.</translation>
    </message>
    <message>
        <source>A network would learn which folder an image came from: its scores would say nothing about cells.</source>
        <extracomment>audit.structural_classes.bad</extracomment>
        <translation>Una red aprendería de qué carpeta vino una imagen: sus métricas no dirían nada de las células.</translation>
    </message>
    <message>
        <source>Open the folder whose subfolders are the classes of the cells.</source>
        <extracomment>audit.structural_classes.do</extracomment>
        <translation>Abra la carpeta cuyas subcarpetas son las clases de las células.</translation>
    </message>
    <message>
        <source>{dataset} has a class with fewer than two patients: what is learned from one cannot be examined on another.</source>
        <extracomment>audit.too_few_subjects</extracomment>
        <translation>{dataset} tiene una clase con menos de dos pacientes: lo que se aprende de uno no puede examinarse en otro.</translation>
    </message>
    <message>
        <source>There are {many} images of {more} and {few} of {less}.</source>
        <extracomment>audit.uneven_classes</extracomment>
        <translation>Hay {many} imágenes de {more} y {few} de {less}.</translation>
    </message>
    <message>
        <source>Calling every nucleus {more} is right in {share} % of the cases: accuracy alone says little.</source>
        <extracomment>audit.uneven_classes.bad</extracomment>
        <translation>Llamar {more} a cada núcleo acierta en el {share} % de los casos: la exactitud sola dice poco.</translation>
    </message>
    <message>
        <source>Read balanced accuracy and AUROC first, and balance once: in the sampler or in the loss.</source>
        <extracomment>audit.uneven_classes.do</extracomment>
        <translation>Lea primero la exactitud equilibrada y la AUROC, y equilibre una vez: en el muestreo o en la pérdida.</translation>
    </message>
    <message>
        <source>One image cannot be read. {reason}</source>
        <extracomment>audit.unreadable</extracomment>
        <translation>No se puede leer una imagen. {reason}</translation>
    </message>
    <message>
        <source>{count} images cannot be read. The first: {reason}</source>
        <extracomment>audit.unreadable</extracomment>
        <translation>No se pueden leer {count} imágenes. La primera: {reason}</translation>
    </message>
    <message>
        <source>Fetch these files again, or take them out of the folder.</source>
        <extracomment>audit.unreadable.do</extracomment>
        <translation>Consiga de nuevo estos archivos, o sáquelos de la carpeta.</translation>
    </message>
    <message>
        <source>They are left out of everything.</source>
        <extracomment>audit.unreadable.left_out</extracomment>
        <translation>Se omiten en todo.</translation>
    </message>
    <message>
        <source>A training that comes to such an image stops there.</source>
        <extracomment>audit.unreadable.stops</extracomment>
        <translation>Un entrenamiento que llega a una imagen así se detiene ahí.</translation>
    </message>
    <message>
        <source>No image can be read any more. {reason} Check that the dataset&apos;s folder or archive is still there.</source>
        <extracomment>batches.nothing_readable</extracomment>
        <translation>Ya no se puede leer ninguna imagen. {reason} Compruebe que la carpeta o el archivo comprimido del conjunto de datos sigue ahí.</translation>
    </message>
    <message>
        <source>Calibration needs nuclei whose class is known, and there are none here.</source>
        <extracomment>calibration.no_labels</extracomment>
        <translation>La calibración necesita núcleos de clase conocida, y aquí no hay ninguno.</translation>
    </message>
    <message>
        <source>The network diverged: some probabilities are not numbers, and cannot be calibrated.</source>
        <extracomment>calibration.not_a_number</extracomment>
        <translation>La red divergió: algunas probabilidades no son números y no pueden calibrarse.</translation>
    </message>
    <message>
        <source>{file} is not a checkpoint that a training can continue from: its note &quot;{note}&quot; is missing or damaged.</source>
        <extracomment>checkpoint.notes</extracomment>
        <translation>{file} no es un punto de control desde el que pueda continuar un entrenamiento: su nota «{note}» falta o está dañada.</translation>
    </message>
    <message>
        <source>{reason} The training goes on from the checkpoint before it, of epoch {epoch}.</source>
        <extracomment>checkpoint.previous</extracomment>
        <translation>{reason} El entrenamiento continúa desde el punto de control anterior, el de la época {epoch}.</translation>
    </message>
    <message>
        <source>There is no trained network yet. Train one on the Train page first.</source>
        <extracomment>classify.no_run</extracomment>
        <translation>Todavía no hay una red entrenada. Entrene primero una en la página Entrenar.</translation>
    </message>
    <message>
        <source>“{other}” is better than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {patients} patients).</source>
        <extracomment>compare.better</extracomment>
        <translation>«{other}» es mejor que «{baseline}» en estos núcleos: {score} {other_score} en vez de {baseline_score}, una diferencia de {difference} (intervalo del 95 % de {low} a {high}, {patients} pacientes).</translation>
    </message>
    <message>
        <source>The two runs know different numbers of classes: {baseline} and {other}.</source>
        <extracomment>compare.class_count</extracomment>
        <translation>Las dos ejecuciones conocen números distintos de clases: {baseline} y {other}.</translation>
    </message>
    <message>
        <source>The two runs hold {count} of the same nuclei for different classes, so being right means different things. Train both with the same labels to compare.</source>
        <extracomment>compare.different_classes</extracomment>
        <translation>Las dos ejecuciones toman {count} de los mismos núcleos por clases distintas, así que acertar significa cosas distintas. Para comparar, entrene ambas con las mismas etiquetas.</translation>
    </message>
    <message>
        <source>“{baseline}” was trained on {baseline_dataset} and “{other}” on {other_dataset}, or on another state of it, so a difference of their scores may come from the data. Train both on the same dataset to compare.</source>
        <extracomment>compare.different_datasets</extracomment>
        <translation>«{baseline}» se entrenó con {baseline_dataset} y «{other}» con {other_dataset}, o con otro estado de él, así que una diferencia de métricas puede venir de los datos. Para comparar, entrene ambas con el mismo conjunto.</translation>
    </message>
    <message>
        <source>The two runs were examined on different nuclei ({baseline} and {other}), so a difference of their scores may come from the nuclei and not from the networks. Train both with the same dataset, split and seed to compare.</source>
        <extracomment>compare.different_samples</extracomment>
        <translation>Las dos ejecuciones se examinaron con núcleos distintos ({baseline} y {other}), así que una diferencia de métricas puede venir de los núcleos y no de las redes. Para comparar, entrene ambas con el mismo conjunto, división y semilla.</translation>
    </message>
    <message>
        <source>One class has only {patients} patients here. An interval from so few is itself uncertain, and rather too narrow: take it as a hint.</source>
        <extracomment>compare.few_subjects</extracomment>
        <translation>Una clase tiene aquí solo {patients} pacientes. Un intervalo de tan pocos es él mismo incierto y más bien estrecho: tómelo como un indicio.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test alone would call the two different. It takes every nucleus to be independent; nuclei of one patient are not, and the interval knows that.</source>
        <extracomment>compare.mcnemar_alone</extracomment>
        <translation>La prueba de McNemar por sí sola llamaría distintas a las dos. Toma cada núcleo por independiente; los de un mismo paciente no lo son, y el intervalo lo sabe.</translation>
    </message>
    <message>
        <source>“{run}” has no predictions of its best epoch yet: it needs one finished epoch.</source>
        <extracomment>compare.no_predictions</extracomment>
        <translation>«{run}» todavía no tiene predicciones de su mejor época: necesita una época terminada.</translation>
    </message>
    <message>
        <source>One class has only one patient here: how others of that class would fare cannot be told from it. Take the interval as a hint.</source>
        <extracomment>compare.one_subject</extracomment>
        <translation>Una clase tiene aquí un solo paciente: de él no se puede saber cómo les iría a otros de esa clase. Tome el intervalo como un indicio.</translation>
    </message>
    <message>
        <source>This compares two trainings. The same recipes with another seed may come out otherwise: to judge recipes, train each several times.</source>
        <extracomment>compare.one_training_each</extracomment>
        <translation>Esto compara dos entrenamientos. Las mismas recetas con otra semilla pueden salir de otro modo: para juzgar recetas, entrene cada una varias veces.</translation>
    </message>
    <message>
        <source>“{baseline}” and “{other}” tell different classes apart.</source>
        <extracomment>compare.other_classes</extracomment>
        <translation>«{baseline}» y «{other}» distinguen clases diferentes.</translation>
    </message>
    <message>
        <source>It is not known which patient each nucleus came from, so each counts as a patient of its own and the interval is narrower than it should be.</source>
        <extracomment>compare.subjects_unknown</extracomment>
        <translation>No se sabe de qué paciente es cada núcleo, así que cada uno cuenta como paciente propio y el intervalo es más estrecho de lo debido.</translation>
    </message>
    <message>
        <source>It cannot be told which of “{other}” and “{baseline}” is better: {score} {other_score} and {baseline_score}; with {patients} patients any difference from {low} to {high} would fit.</source>
        <extracomment>compare.undecided</extracomment>
        <translation>No se puede decir cuál de «{other}» y «{baseline}» es mejor: {score} {other_score} y {baseline_score}; con {patients} pacientes encajaría cualquier diferencia de {low} a {high}.</translation>
    </message>
    <message>
        <source>The {score} of “{other}” and “{baseline}” cannot be compared: a class is missing, or nothing is labelled.</source>
        <extracomment>compare.unknown</extracomment>
        <translation>No se puede comparar la métrica ({score}) de «{other}» y «{baseline}»: falta una clase, o nada tiene etiqueta.</translation>
    </message>
    <message>
        <source>“{other}” is worse than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {patients} patients).</source>
        <extracomment>compare.worse</extracomment>
        <translation>«{other}» es peor que «{baseline}» en estos núcleos: {score} {other_score} en vez de {baseline_score}, una diferencia de {difference} (intervalo del 95 % de {low} a {high}, {patients} pacientes).</translation>
    </message>
    <message>
        <source>it is a TorchScript program, not a file of weights</source>
        <extracomment>constants.pkl</extracomment>
        <translation>es un programa TorchScript, no un archivo de pesos</translation>
    </message>
    <message>
        <source>One nucleus is there under two classes, in two different files.</source>
        <extracomment>counted</extracomment>
        <translation>Un núcleo está bajo dos clases, en dos archivos distintos.</translation>
    </message>
    <message>
        <source>Two images of different patients show one nucleus. Patients who share pictures: {patients}.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>Dos imágenes de pacientes distintos muestran un mismo núcleo. Pacientes que comparten imágenes: {patients}.</translation>
    </message>
    <message>
        <source>Two images of one patient ({patients}) show one nucleus.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>Dos imágenes de un paciente ({patients}) muestran un mismo núcleo.</translation>
    </message>
    <message>
        <source>Two images show one nucleus though the files differ.</source>
        <extracomment>counted</extracomment>
        <translation>Dos imágenes muestran un mismo núcleo aunque los archivos difieren.</translation>
    </message>
    <message>
        <source>{count} nuclei are there under two classes, in different files.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} núcleos están bajo dos clases, en archivos distintos.</translation>
    </message>
    <message>
        <source>{count} pairs of images of different patients show one nucleus. Patients who share pictures: {patients}.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} pares de imágenes de pacientes distintos muestran un mismo núcleo. Pacientes que comparten imágenes: {patients}.</translation>
    </message>
    <message>
        <source>{count} pairs of images of one patient show one nucleus (patients {patients}).</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} pares de imágenes de un paciente muestran un mismo núcleo (pacientes {patients}).</translation>
    </message>
    <message>
        <source>{count} pairs of images show one nucleus though the files differ.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} pares de imágenes muestran un mismo núcleo aunque los archivos difieren.</translation>
    </message>
    <message>
        <source>Fold {number} of {count}, {name} examines</source>
        <extracomment>crossvalidation.activity</extracomment>
        <translation>Pliegue {number} de {count}: examina {name}</translation>
    </message>
    <message>
        <source>{folder} is not empty and holds no cross-validation. Choose a new folder.</source>
        <extracomment>crossvalidation.folder_taken</extracomment>
        <translation>{folder} no está vacía y no contiene una validación cruzada. Elija una carpeta nueva.</translation>
    </message>
    <message>
        <source>{folder} holds another cross-validation; these differ: {different}. Choose a new folder, or ask for the same.</source>
        <extracomment>crossvalidation.other</extracomment>
        <translation>{folder} contiene otra validación cruzada; difieren: {different}. Elija una carpeta nueva, o pida la misma.</translation>
    </message>
    <message>
        <source>Stopped in fold {number} of {count}. What is finished is kept: ask for the same again to go on.</source>
        <extracomment>crossvalidation.stopped</extracomment>
        <translation>Detenida en el pliegue {number} de {count}. Lo terminado se conserva: pida lo mismo otra vez para continuar.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <extracomment>csv.invalid</extracomment>
        <translation>{file}, línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>From {before} to {all} patients the AUROC changed by {gain}, no more than twice what other draws of patients change it by ({spread}): whether more would help cannot be told.</source>
        <extracomment>curve.flat</extracomment>
        <translation>De {before} a {all} pacientes la AUROC cambió en {gain}, no más del doble de lo que la cambian otros sorteos de pacientes ({spread}): no se puede decir si más ayudarían.</translation>
    </message>
    <message>
        <source>One point makes no curve.</source>
        <extracomment>curve.one_point</extracomment>
        <translation>Un punto no hace una curva.</translation>
    </message>
    <message>
        <source>From {before} to {all} patients the AUROC rose by {gain}, more than twice what other draws of patients change it by ({spread}): more patients would probably help.</source>
        <extracomment>curve.rising</extracomment>
        <translation>De {before} a {all} pacientes la AUROC subió {gain}, más del doble de lo que la cambian otros sorteos de pacientes ({spread}): más pacientes probablemente ayudarían.</translation>
    </message>
    <message>
        <source>None of the {count} images in {place} can be read. The first, {file}: {reason}.</source>
        <extracomment>dataset.all_unreadable</extracomment>
        <translation>No se puede leer ninguna de las {count} imágenes de {place}. La primera, {file}: {reason}.</translation>
    </message>
    <message>
        <source>Opening {place} was stopped.</source>
        <extracomment>dataset.cancelled</extracomment>
        <translation>Se detuvo la apertura de {place}.</translation>
    </message>
    <message>
        <source>{count} images lie outside of the training folders and are left out.</source>
        <extracomment>dataset.elsewhere</extracomment>
        <translation>{count} imágenes están fuera de las carpetas de entrenamiento y se omiten.</translation>
    </message>
    <message>
        <source>{place} could not be opened: {reason}.</source>
        <extracomment>dataset.failed</extracomment>
        <translation>No se pudo abrir {place}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {place} could not be opened: {reason}.</source>
        <extracomment>dataset.folder_not_opened</extracomment>
        <translation>No se pudo abrir la carpeta {place}: {reason}.</translation>
    </message>
    <message>
        <source>{count} file names are lower case; patients are compared without regard to case.</source>
        <extracomment>dataset.lower_case_names</extracomment>
        <translation>{count} nombres de archivo están en minúsculas; los pacientes se comparan sin distinguirlas.</translation>
    </message>
    <message>
        <source>{count} file names tell another class than their folder; the folder counts.</source>
        <extracomment>dataset.name_contradicts_folder</extracomment>
        <translation>{count} nombres de archivo dicen otra clase que su carpeta; cuenta la carpeta.</translation>
    </message>
    <message>
        <source>{count} file names tell no patient; each of these images counts as its own patient.</source>
        <extracomment>dataset.names_without_subject</extracomment>
        <translation>{count} nombres de archivo no dicen paciente; cada una de esas imágenes cuenta como paciente propio.</translation>
    </message>
    <message>
        <source>No images in {place}. Looked for BMP, JPEG, PNG and TIFF files: the C-NMC set (training_data/fold_0/all …), folders named after classes, or a folder of images.</source>
        <extracomment>dataset.no_images</extracomment>
        <translation>No hay imágenes en {place}. Se buscaron archivos BMP, JPEG, PNG y TIFF: el conjunto C-NMC (training_data/fold_0/all …), carpetas con nombre de clase o una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>{place} is not there. Was it moved, or its disk taken off?</source>
        <extracomment>dataset.not_found</extracomment>
        <translation>{place} no está. ¿Se movió, o se retiró su disco?</translation>
    </message>
    <message>
        <source>{count} images lie outside of the labelled folder and are left out.</source>
        <extracomment>dataset.outside</extracomment>
        <translation>{count} imágenes están fuera de la carpeta etiquetada y se omiten.</translation>
    </message>
    <message>
        <source>{count} images lie in no class folder and are left out.</source>
        <extracomment>dataset.outside_classes</extracomment>
        <translation>{count} imágenes no están en ninguna carpeta de clase y se omiten.</translation>
    </message>
    <message>
        <source>{positive} was taken for the positive class, {negative} for the other: sensitivity and AUROC are of {positive}.</source>
        <extracomment>dataset.positive_chosen</extracomment>
        <translation>Se tomó {positive} como clase positiva y {negative} como la otra: sensibilidad y AUROC son de {positive}.</translation>
    </message>
    <message>
        <source>{folder} holds {count} more images; it opens as a dataset of its own and never enters training.</source>
        <extracomment>dataset.related</extracomment>
        <translation>{folder} contiene {count} imágenes más; se abre como conjunto propio y nunca entra en el entrenamiento.</translation>
    </message>
    <message>
        <source>{place} holds more than {limit} images. Open the folder of one dataset.</source>
        <extracomment>dataset.too_many_files</extracomment>
        <translation>{place} contiene más de {limit} imágenes. Abra la carpeta de un solo conjunto de datos.</translation>
    </message>
    <message>
        <source>The demo could not be written to {folder}: {reason}.</source>
        <extracomment>demo.folder</extracomment>
        <translation>No se pudo escribir la demostración en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder} holds other things. Name a folder that is empty or not there yet.</source>
        <extracomment>demo.not_empty</extracomment>
        <translation>{folder} contiene otras cosas. Nombre una carpeta vacía o que aún no exista.</translation>
    </message>
    <message>
        <source>Drawing the demo was stopped; nothing was kept.</source>
        <extracomment>demo.stopped</extracomment>
        <translation>Se detuvo el dibujo de la demostración; no se conservó nada.</translation>
    </message>
    <message>
        <source>{title} could not be fetched: {reason}. What came is kept; try again and it goes on from there.</source>
        <extracomment>download.broken</extracomment>
        <translation>No se pudo obtener {title}: {reason}. Lo recibido se conserva; al reintentar continúa desde ahí.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Make room on the disk, or check who may write there, and try again.</source>
        <extracomment>download.disk</extracomment>
        <translation>No se pudo escribir {file}: {reason}. Haga sitio en el disco, o compruebe quién puede escribir ahí, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{url} is not there any more. Fetch {title} from its publisher and put it there: {file}.</source>
        <extracomment>download.missing</extracomment>
        <translation>{url} ya no existe. Obtenga {title} de quien lo publica y póngalo aquí: {file}.</translation>
    </message>
    <message>
        <source>{file} could not be given its name: {reason}.</source>
        <extracomment>download.rename</extracomment>
        <translation>No se pudo dar su nombre a {file}: {reason}.</translation>
    </message>
    <message>
        <source>The download of {title} was stopped. What came is kept; it goes on from there next time.</source>
        <extracomment>download.stopped</extracomment>
        <translation>Se detuvo la descarga de {title}. Lo recibido se conserva; la próxima vez continúa desde ahí.</translation>
    </message>
    <message>
        <source>{url} sends more than the file that was expected. It was deleted; it may have been replaced by another one.</source>
        <extracomment>download.too_long</extracomment>
        <translation>{url} envía más que el archivo esperado. Se borró; quizá lo sustituyeron por otro.</translation>
    </message>
    <message>
        <source>What came from {url} is not the file that was expected: its checksum or size differs. It was deleted. Try again; if it happens again, the file was replaced or changed on its way.</source>
        <extracomment>download.wrong_file</extracomment>
        <translation>Lo que llegó de {url} no es el archivo esperado: su suma de comprobación o su tamaño difieren. Se borró. Inténtelo de nuevo; si vuelve a ocurrir, el archivo fue sustituido o alterado en el camino.</translation>
    </message>
    <message>
        <source>There is no network architecture “{name}”. Known are: {known}.</source>
        <extracomment>engine.architecture</extracomment>
        <translation>No hay ninguna arquitectura de red «{name}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>A map is made of one image and one of the {classes} classes; asked for were {count} images and class {class}.</source>
        <extracomment>engine.attribution</extracomment>
        <translation>Un mapa se hace de una imagen y una de las {classes} clases; se pidieron {count} imágenes y la clase {class}.</translation>
    </message>
    <message>
        <source>Stopped before the map was complete.</source>
        <extracomment>engine.attribution.stopped</extracomment>
        <translation>Detenido antes de completar el mapa.</translation>
    </message>
    <message>
        <source>A batch of {count} images of {width}×{height} holds {bytes} bytes of pixels and {classes} classes, which cannot be.</source>
        <extracomment>engine.batch</extracomment>
        <translation>Un lote de {count} imágenes de {width}×{height} contiene {bytes} bytes de píxeles y {classes} clases, lo que no puede ser.</translation>
    </message>
    <message>
        <source>A network cannot learn {classes} classes with {weights} class weights: it takes two classes or more, and one weight each or none.</source>
        <extracomment>engine.classes</extracomment>
        <translation>Una red no puede aprender {classes} clases con {weights} pesos de clase: hacen falta dos o más clases, y un peso por cada una o ninguno.</translation>
    </message>
    <message>
        <source>There is no device “{wish}” here. There is: {devices}. “auto” takes the best of them.</source>
        <extracomment>engine.device</extracomment>
        <translation>Aquí no hay ningún dispositivo «{wish}». Hay: {devices}. «auto» toma el mejor.</translation>
    </message>
    <message>
        <source>The loss became {loss}: the training has diverged. Start again with a lower learning rate.</source>
        <extracomment>engine.diverged</extracomment>
        <translation>La pérdida pasó a ser {loss}: el entrenamiento ha divergido. Empiece de nuevo con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>not a number</source>
        <extracomment>engine.diverged</extracomment>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>The learning engine failed while {doing}: {reason}</source>
        <extracomment>engine.failed</extracomment>
        <translation>El motor de aprendizaje falló en: {doing}: {reason}</translation>
    </message>
    <message>
        <source>The head of the network must end in a linear layer with one output for each of the {classes} classes; set its outputs to 0 in the recipe to have that filled in.</source>
        <extracomment>engine.head</extracomment>
        <translation>La cabeza de la red debe terminar en una capa lineal con una salida por cada una de las {classes} clases; ponga sus salidas a 0 en la receta para que se complete.</translation>
    </message>
    <message>
        <source>A layer of the recipe&apos;s head cannot be built: hidden linear layers need one output or more, dropout a probability of at least 0 and below 1.</source>
        <extracomment>engine.head.layer</extracomment>
        <translation>No se puede construir una capa de la cabeza de la receta: las capas lineales ocultas necesitan al menos una salida, y dropout una probabilidad de al menos 0 y menor que 1.</translation>
    </message>
    <message>
        <source>The engine makes no steps for the recipe {recipe}: its head is fitted at once, on features.</source>
        <extracomment>engine.instant</extracomment>
        <translation>El motor no da pasos para la receta {recipe}: su cabeza se ajusta de una vez, sobre características.</translation>
    </message>
    <message>
        <source>The memory was not enough while {doing}. Choose a smaller batch or smaller images, or close other programs. ({reason})</source>
        <extracomment>engine.memory</extracomment>
        <translation>La memoria no bastó en: {doing}. Elija un lote menor o imágenes más pequeñas, o cierre otros programas. ({reason})</translation>
    </message>
    <message>
        <source>The memory is not enough for {batch} images at once: they go through the network {images} at a time, and their gradients are added up. The result is the same.</source>
        <extracomment>engine.micro_batches</extracomment>
        <translation>La memoria no basta para {batch} imágenes a la vez: pasan por la red de {images} en {images}, y sus gradientes se suman. El resultado es el mismo.</translation>
    </message>
    <message>
        <source>The memory is not enough for {batch} images at once: they go through the network {images} at a time, and their gradients are added up. Batch normalisation sees {images} images at a time, too, so the result differs a little from that on a machine with more memory.</source>
        <extracomment>engine.micro_batches_norm</extracomment>
        <translation>La memoria no basta para {batch} imágenes a la vez: pasan por la red de {images} en {images}, y sus gradientes se suman. La normalización por lotes también ve {images} a la vez, así que el resultado difiere un poco del de un equipo con más memoria.</translation>
    </message>
    <message>
        <source>This learning engine cannot tell where a network looked.</source>
        <extracomment>engine.no_attribution</extracomment>
        <translation>Este motor de aprendizaje no sabe decir dónde miró una red.</translation>
    </message>
    <message>
        <source>This learning engine cannot write TorchScript. ONNX needs none.</source>
        <extracomment>engine.no_script</extracomment>
        <translation>Este motor de aprendizaje no sabe escribir TorchScript. ONNX no lo necesita.</translation>
    </message>
    <message>
        <source>{file} is not a saved state of a training: it lacks the counters to continue from. A model&apos;s file can begin a training, but not continue one.</source>
        <extracomment>engine.state</extracomment>
        <translation>{file} no es un estado guardado de un entrenamiento: le faltan los contadores para continuar. El archivo de un modelo puede empezar un entrenamiento, pero no continuarlo.</translation>
    </message>
    <message>
        <source>A training step needs images whose classes are known, and one learning rate for each of the {groups} layer groups.</source>
        <extracomment>engine.step</extracomment>
        <translation>Un paso de entrenamiento necesita imágenes de clase conocida, y una tasa de aprendizaje por cada uno de los {groups} grupos de capas.</translation>
    </message>
    <message>
        <source>{views} test-time views of {width}×{height} images are not possible: choose 1, 2, 4 or, for square images, 8.</source>
        <extracomment>engine.views</extracomment>
        <translation>No son posibles {views} vistas por predicción de imágenes de {width}×{height}: elija 1, 2, 4 o, si las imágenes son cuadradas, 8.</translation>
    </message>
    <message>
        <source>The weights in {file} do not fit this network. Missing: {missing}. Unexpected: {unexpected}. Of another shape: {misshapen}. Choose the architecture and head that these weights were made for.</source>
        <extracomment>engine.weights</extracomment>
        <translation>Los pesos de {file} no encajan en esta red. Faltan: {missing}. Sobran: {unexpected}. De otra forma: {misshapen}. Elija la arquitectura y la cabeza para las que se hicieron.</translation>
    </message>
    <message>
        <source>The run&apos;s own images are not at {place} any more, so those it learned from were told by their names.</source>
        <extracomment>evaluation.by_name</extracomment>
        <translation>Las imágenes propias de la ejecución ya no están en {place}, así que las aprendidas se reconocieron por sus nombres.</translation>
    </message>
    <message>
        <source>These nuclei are drawn: the scores say nothing about real cells.</source>
        <extracomment>evaluation.drawn</extracomment>
        <translation>Estos núcleos están dibujados: las métricas no dicen nada de células reales.</translation>
    </message>
    <message>
        <source>Nothing of {data} is left to evaluate: {count} of its images were in the run&apos;s training part.</source>
        <extracomment>evaluation.nothing_left</extracomment>
        <translation>De {data} no queda nada que evaluar: {count} de sus imágenes estaban en la parte de entrenamiento de la ejecución.</translation>
    </message>
    <message>
        <source>Of the run: {caution}</source>
        <extracomment>evaluation.of_run</extracomment>
        <translation>De la ejecución: {caution}</translation>
    </message>
    <message>
        <source>{data} has classes that the run does not know: {unknown}. The run tells apart: {known}.</source>
        <extracomment>evaluation.other_classes</extracomment>
        <translation>{data} tiene clases que la ejecución no conoce: {unknown}. La ejecución distingue: {known}.</translation>
    </message>
    <message>
        <source>{count} images without a class were left out.</source>
        <extracomment>evaluation.some_unlabelled</extracomment>
        <translation>Se omitieron {count} imágenes sin clase.</translation>
    </message>
    <message>
        <source>Whose images these are is unknown: each counts as its own patient.</source>
        <extracomment>evaluation.subjects_unknown</extracomment>
        <translation>No se sabe de quién son estas imágenes: cada una cuenta como paciente propio.</translation>
    </message>
    <message>
        <source>{count} of the images are of patients whom the network learned from, or who share identical images with them: the scores flatter it.</source>
        <extracomment>evaluation.touched_subjects</extracomment>
        <translation>{count} de las imágenes son de pacientes de los que la red aprendió, o que comparten con ellos imágenes idénticas: las métricas la favorecen.</translation>
    </message>
    <message>
        <source>{data} has no classes to compare with. Predict its images instead.</source>
        <extracomment>evaluation.unlabelled</extracomment>
        <translation>{data} no tiene clases con las que comparar. Prediga sus imágenes en su lugar.</translation>
    </message>
    <message>
        <source>{count} of the images were in the run&apos;s validation part, by which its best epoch was chosen: the scores are a little too good.</source>
        <extracomment>evaluation.validation_samples</extracomment>
        <translation>{count} de las imágenes estaban en la parte de validación de la ejecución, por la que se eligió su mejor época: las métricas son un poco demasiado buenas.</translation>
    </message>
    <message>
        <source>What the network “{name}” computes is not known here. Known are: {known}.</source>
        <extracomment>exchange.architecture</extracomment>
        <translation>Aquí no se sabe qué calcula la red «{name}». Se conocen: {known}.</translation>
    </message>
    <message>
        <source>The weights in {file} are not those of the network that the run describes: {tensor} is missing or has another shape.</source>
        <extracomment>exchange.weights</extracomment>
        <translation>Los pesos de {file} no son los de la red que describe la ejecución: {tensor} falta o tiene otra forma.</translation>
    </message>
    <message>
        <source>{file} is of no kind that can be saved here. Take .png, .svg or .pdf.</source>
        <extracomment>export.ending</extracomment>
        <translation>{file} es de un tipo que aquí no se puede guardar. Use .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>The model is in {file}, what it expects and says in {signature}.</source>
        <extracomment>export.there</extracomment>
        <translation>El modelo está en {file}; lo que espera y dice, en {signature}.</translation>
    </message>
    <message>
        <source>Its nucleus measures {diameter} pixels across; {low} to {high} would be like the training images.</source>
        <extracomment>familiar.diameter</extracomment>
        <translation>Su núcleo mide {diameter} píxeles de diámetro; de {low} a {high} sería como las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Looking at what the network learned from</source>
        <extracomment>familiar.measuring</extracomment>
        <translation>Mirando de qué aprendió la red</translation>
    </message>
    <message>
        <source>It is {width} × {height} pixels; {widths} wide and {heights} high would be like the training images.</source>
        <extracomment>familiar.size</extracomment>
        <translation>Tiene {width} × {height} píxeles; {widths} de ancho y {heights} de alto sería como las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Stopped while looking at the training images.</source>
        <extracomment>familiar.stopped</extracomment>
        <translation>Detenido mientras se miraban las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>There is something around the nucleus; in the training images everything but the nucleus was black.</source>
        <extracomment>familiar.unmasked</extracomment>
        <translation>Hay algo alrededor del núcleo; en las imágenes de entrenamiento todo menos el núcleo era negro.</translation>
    </message>
    <message>
        <source>Looking at {count} nuclei</source>
        <extracomment>features.computing</extracomment>
        <translation>Mirando {count} núcleos</translation>
    </message>
    <message>
        <source>Stopped after {count} nuclei.</source>
        <extracomment>features.stopped</extracomment>
        <translation>Detenido tras {count} núcleos.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Check the free space and the permissions of its folder.</source>
        <extracomment>file.write</extracomment>
        <translation>No se pudo escribir {file}: {reason}. Compruebe el espacio libre y los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>{folder} could not be searched to its end: {reason}.</source>
        <extracomment>files.folder</extracomment>
        <translation>No se pudo recorrer {folder} hasta el final: {reason}.</translation>
    </message>
    <message>
        <source>There is no file or folder {file}.</source>
        <extracomment>files.missing</extracomment>
        <translation>No hay ningún archivo ni carpeta {file}.</translation>
    </message>
    <message>
        <source>No image was found in {place}. BMP, JPEG, PNG and TIFF files are looked for.</source>
        <extracomment>files.no_images</extracomment>
        <translation>No se encontró ninguna imagen en {place}. Se buscan archivos BMP, JPEG, PNG y TIFF.</translation>
    </message>
    <message>
        <source>what was named</source>
        <extracomment>files.no_images</extracomment>
        <translation>lo que se nombró</translation>
    </message>
    <message>
        <source>The filters in {file} cannot be used: {reason}.</source>
        <extracomment>filters.damaged</extracomment>
        <translation>Los filtros de {file} no se pueden usar: {reason}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program.</source>
        <extracomment>filters.newer</extracomment>
        <translation>{file} lo escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>The folder could not be opened: {reason}</source>
        <extracomment>folder.not_opened</extracomment>
        <translation>No se pudo abrir la carpeta: {reason}</translation>
    </message>
    <message>
        <source>{dataset} has {count} published folds, and a cross-validation over them needs two. Ask for a number of new folds instead.</source>
        <extracomment>folds.none_published</extracomment>
        <translation>{dataset} tiene {count} pliegues publicados, y una validación cruzada sobre ellos necesita dos. Pida en su lugar un número de pliegues nuevos.</translation>
    </message>
    <message>
        <source>A cross-validation needs two folds at least.</source>
        <extracomment>folds.too_few</extracomment>
        <translation>Una validación cruzada necesita al menos dos pliegues.</translation>
    </message>
    <message>
        <source>{class} has {count} patients, those with identical images counted as one: too few for {folds} folds. Ask for fewer.</source>
        <extracomment>folds.too_many</extracomment>
        <translation>{class} tiene {count} pacientes, contando como uno los que tienen imágenes idénticas: muy pocos para {folds} pliegues. Pida menos.</translation>
    </message>
    <message>
        <source>the smallest quarter</source>
        <extracomment>groups.area.0</extracomment>
        <translation>el cuarto más pequeño</translation>
    </message>
    <message>
        <source>the second smallest quarter</source>
        <extracomment>groups.area.1</extracomment>
        <translation>el segundo cuarto más pequeño</translation>
    </message>
    <message>
        <source>the second largest quarter</source>
        <extracomment>groups.area.2</extracomment>
        <translation>el segundo cuarto más grande</translation>
    </message>
    <message>
        <source>the largest quarter</source>
        <extracomment>groups.area.3</extracomment>
        <translation>el cuarto más grande</translation>
    </message>
    <message>
        <source>the roundest quarter</source>
        <extracomment>groups.elongation.0</extracomment>
        <translation>el cuarto más redondo</translation>
    </message>
    <message>
        <source>the second roundest quarter</source>
        <extracomment>groups.elongation.1</extracomment>
        <translation>el segundo cuarto más redondo</translation>
    </message>
    <message>
        <source>the second longest quarter</source>
        <extracomment>groups.elongation.2</extracomment>
        <translation>el segundo cuarto más alargado</translation>
    </message>
    <message>
        <source>the longest quarter</source>
        <extracomment>groups.elongation.3</extracomment>
        <translation>el cuarto más alargado</translation>
    </message>
    <message>
        <source>the blurriest quarter</source>
        <extracomment>groups.focus.0</extracomment>
        <translation>el cuarto más borroso</translation>
    </message>
    <message>
        <source>the second blurriest quarter</source>
        <extracomment>groups.focus.1</extracomment>
        <translation>el segundo cuarto más borroso</translation>
    </message>
    <message>
        <source>the second sharpest quarter</source>
        <extracomment>groups.focus.2</extracomment>
        <translation>el segundo cuarto más nítido</translation>
    </message>
    <message>
        <source>the sharpest quarter</source>
        <extracomment>groups.focus.3</extracomment>
        <translation>el cuarto más nítido</translation>
    </message>
    <message>
        <source>{found} of {groups} groups are weak: worse beyond chance in {comparisons} comparisons (5 % of what is reported may be chance, after Benjamini and Hochberg), and in several of the {patients} patients.</source>
        <extracomment>groups.found</extracomment>
        <translation>{found} de {groups} grupos son débiles: peores más allá del azar en {comparisons} comparaciones (el 5 % de lo indicado puede ser azar, según Benjamini y Hochberg), y en varios de los {patients} pacientes.</translation>
    </message>
    <message>
        <source>the bluest quarter</source>
        <extracomment>groups.hue.0</extracomment>
        <translation>el cuarto más azul</translation>
    </message>
    <message>
        <source>the second bluest quarter</source>
        <extracomment>groups.hue.1</extracomment>
        <translation>el segundo cuarto más azul</translation>
    </message>
    <message>
        <source>the second reddest quarter</source>
        <extracomment>groups.hue.2</extracomment>
        <translation>el segundo cuarto más rojo</translation>
    </message>
    <message>
        <source>the reddest quarter</source>
        <extracomment>groups.hue.3</extracomment>
        <translation>el cuarto más rojo</translation>
    </message>
    <message>
        <source>Measuring the nuclei</source>
        <extracomment>groups.measuring</extracomment>
        <translation>Midiendo los núcleos</translation>
    </message>
    <message>
        <source>It is not known whom the nuclei of {run} came from. A group is weak where it is so in several patients: file names such as UID_12_1_1_all tell the patient.</source>
        <extracomment>groups.no_patients</extracomment>
        <translation>No se sabe de quién son los núcleos de {run}. Un grupo es débil si lo es en varios pacientes: nombres de archivo como UID_12_1_1_all dicen el paciente.</translation>
    </message>
    <message>
        <source>None found; {groups} groups of {nuclei} nuclei of {patients} patients were looked at ({comparisons} comparisons). That does not prove that there is none: with few patients only a large difference can be told from chance.</source>
        <extracomment>groups.none</extracomment>
        <translation>No se encontró ninguno; se miraron {groups} grupos de {nuclei} núcleos de {patients} pacientes ({comparisons} comparaciones). Eso no prueba que no los haya: con pocos pacientes solo una gran diferencia se distingue del azar.</translation>
    </message>
    <message>
        <source>No nucleus of the validation part of {run} could be measured: its pictures are missing, unreadable or empty.</source>
        <extracomment>groups.nothing_measured</extracomment>
        <translation>No se pudo medir ningún núcleo de la parte de validación de {run}: sus imágenes faltan, no se leen o están vacías.</translation>
    </message>
    <message>
        <source>the most notched quarter</source>
        <extracomment>groups.solidity.0</extracomment>
        <translation>el cuarto con más muescas</translation>
    </message>
    <message>
        <source>the second most notched quarter</source>
        <extracomment>groups.solidity.1</extracomment>
        <translation>el segundo cuarto con más muescas</translation>
    </message>
    <message>
        <source>the second smoothest quarter</source>
        <extracomment>groups.solidity.2</extracomment>
        <translation>el segundo cuarto más liso</translation>
    </message>
    <message>
        <source>the quarter with the smoothest outlines</source>
        <extracomment>groups.solidity.3</extracomment>
        <translation>el cuarto de contornos más lisos</translation>
    </message>
    <message>
        <source>the palest quarter</source>
        <extracomment>groups.stain.0</extracomment>
        <translation>el cuarto más pálido</translation>
    </message>
    <message>
        <source>the second palest quarter</source>
        <extracomment>groups.stain.1</extracomment>
        <translation>el segundo cuarto más pálido</translation>
    </message>
    <message>
        <source>the second darkest quarter</source>
        <extracomment>groups.stain.2</extracomment>
        <translation>el segundo cuarto más oscuro</translation>
    </message>
    <message>
        <source>the darkest quarter</source>
        <extracomment>groups.stain.3</extracomment>
        <translation>el cuarto más oscuro</translation>
    </message>
    <message>
        <source>Stopped while comparing groups of nuclei.</source>
        <extracomment>groups.stopped</extracomment>
        <translation>Detenido mientras se comparaban grupos de núcleos.</translation>
    </message>
    <message>
        <source>No group could be looked at: a group needs 20 nuclei of three patients, and as many outside of it.</source>
        <extracomment>groups.too_few</extracomment>
        <translation>No se pudo mirar ningún grupo: un grupo necesita 20 núcleos de tres pacientes, y otros tantos fuera de él.</translation>
    </message>
    <message>
        <source>Of {group} of each class ({count} nuclei), {inside} were called right, of the others {outside} (means over the classes): worse by {low} to {high} points (95 % interval), and so in {worse} of {compared} patients by themselves.</source>
        <extracomment>groups.weak</extracomment>
        <translation>Grupo «{group}» de cada clase ({count} núcleos): {inside} se clasificaron bien, de los demás {outside} (medias de las clases): peor entre {low} y {high} puntos (intervalo del 95 %), y así en {worse} de {compared} pacientes por sí mismos.</translation>
    </message>
    <message>
        <source>Of {group} of {class} ({count} nuclei), {inside} were called right, of other {class} nuclei {outside}: worse by {low} to {high} points (95 % interval), and so in {worse} of {compared} patients by themselves.</source>
        <extracomment>groups.weak_class</extracomment>
        <translation>Grupo «{group}» de {class} ({count} núcleos): {inside} se clasificaron bien, de los demás núcleos {class} {outside}: peor entre {low} y {high} puntos (intervalo del 95 %), y así en {worse} de {compared} pacientes por sí mismos.</translation>
    </message>
    <message>
        <source>Comparing the files of {dataset} was stopped.</source>
        <extracomment>hashing.cancelled</extracomment>
        <translation>Se detuvo la comparación de los archivos de {dataset}.</translation>
    </message>
    <message>
        <source>It is a link to a file that is not there</source>
        <extracomment>image.broken_link</extracomment>
        <translation>Es un enlace a un archivo que no existe</translation>
    </message>
    <message>
        <source>It is empty (0 bytes)</source>
        <extracomment>image.empty</extracomment>
        <translation>Está vacío (0 bytes)</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <extracomment>image.not_a_file</extracomment>
        <translation>No es un archivo normal</translation>
    </message>
    <message>
        <source>It could not be opened: {reason}</source>
        <extracomment>image.not_opened</extracomment>
        <translation>No se pudo abrir: {reason}</translation>
    </message>
    <message>
        <source>The region of {file} lies outside the image.</source>
        <extracomment>image.region</extracomment>
        <translation>La región de {file} cae fuera de la imagen.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB</source>
        <extracomment>image.too_large</extracomment>
        <translation>Pesa más de {limit} MB</translation>
    </message>
    <message>
        <source>It ends too early: perhaps a copy or download broke off</source>
        <extracomment>image.truncated</extracomment>
        <translation>Termina demasiado pronto: quizá se interrumpió una copia o descarga</translation>
    </message>
    <message>
        <source>It is not a BMP, JPEG, PNG or TIFF image, whatever its name says</source>
        <extracomment>image.unknown_format</extracomment>
        <translation>No es una imagen BMP, JPEG, PNG o TIFF, diga lo que diga su nombre</translation>
    </message>
    <message>
        <source>A picture could not be written as {format}: {reason}.</source>
        <extracomment>imaging.encode</extracomment>
        <translation>No se pudo escribir una imagen como {format}: {reason}.</translation>
    </message>
    <message>
        <source>The head was not quite fitted after {count} iterations. A larger weight decay makes that easier.</source>
        <extracomment>instant.not_converged</extracomment>
        <translation>La cabeza no quedó del todo ajustada tras {count} iteraciones. Un decaimiento de pesos mayor lo facilita.</translation>
    </message>
    <message>
        <source>The recipe {recipe} only fits a head on a backbone that has learned to see. Random weights have not: name pretrained ones, or choose the recipe small.</source>
        <extracomment>instant.random</extracomment>
        <translation>La receta {recipe} solo ajusta una cabeza sobre una red base que ha aprendido a ver. Los pesos al azar no: nombre unos preentrenados, o elija la receta small.</translation>
    </message>
    <message>
        <source>The recipe {recipe} cannot be trained at once with the optimiser lbfgs: {what}.</source>
        <extracomment>instant.recipe</extracomment>
        <translation>La receta {recipe} no se puede entrenar de una vez con el optimizador lbfgs: {what}.</translation>
    </message>
    <message>
        <source>Stopped before the head was fitted. What the network saw is kept.</source>
        <extracomment>instant.stopped_before</extracomment>
        <translation>Detenido antes de ajustar la cabeza. Lo que vio la red se conserva.</translation>
    </message>
    <message>
        <source>{run} is whole: its head was fitted at once, and there are no epochs to add.</source>
        <extracomment>instant.whole</extracomment>
        <translation>{run} está completa: su cabeza se ajustó de una vez, y no hay épocas que añadir.</translation>
    </message>
    <message>
        <source>Looking where the network looked</source>
        <extracomment>job.attribution</extracomment>
        <translation>Mirando dónde miró la red</translation>
    </message>
    <message>
        <source>Auditing {name}</source>
        <extracomment>job.audit</extracomment>
        <translation>Auditando {name}</translation>
    </message>
    <message>
        <source>The network looks at every nucleus once</source>
        <extracomment>job.backbone</extracomment>
        <translation>La red mira cada núcleo una vez</translation>
    </message>
    <message>
        <source>Reading what the network saw</source>
        <extracomment>job.backbone.kept</extracomment>
        <translation>Leyendo lo que vio la red</translation>
    </message>
    <message>
        <source>Changing a run</source>
        <extracomment>job.change_run</extracomment>
        <translation>Cambiando una ejecución</translation>
    </message>
    <message>
        <source>Classifying images</source>
        <extracomment>job.classify</extracomment>
        <translation>Clasificando imágenes</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <extracomment>job.compare</extracomment>
        <translation>Comparando ejecuciones</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <extracomment>job.crossvalidation</extracomment>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>Deleting a run</source>
        <extracomment>job.delete_run</extracomment>
        <translation>Borrando una ejecución</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <extracomment>job.demo</extracomment>
        <translation>Dibujando el conjunto de demostración</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <extracomment>job.devices</extracomment>
        <translation>Buscando dispositivos</translation>
    </message>
    <message>
        <source>Looking for doubtful labels</source>
        <extracomment>job.doubts</extracomment>
        <translation>Buscando etiquetas dudosas</translation>
    </message>
    <message>
        <source>Reading the epochs</source>
        <extracomment>job.epochs</extracomment>
        <translation>Leyendo las épocas</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <extracomment>job.export</extracomment>
        <translation>Escribiendo el modelo</translation>
    </message>
    <message>
        <source>&quot;{job}&quot; ended on an unexpected error: {reason}. What it had finished is kept; try it again.</source>
        <extracomment>job.failed</extracomment>
        <translation>«{job}» terminó con un error inesperado: {reason}. Lo que había terminado se conserva; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Computing the network&apos;s features</source>
        <extracomment>job.features</extracomment>
        <translation>Calculando las características de la red</translation>
    </message>
    <message>
        <source>Looking at all nuclei of the run</source>
        <extracomment>job.features</extracomment>
        <translation>Mirando todos los núcleos de la ejecución</translation>
    </message>
    <message>
        <source>Reading features</source>
        <extracomment>job.features.kept</extracomment>
        <translation>Leyendo características</translation>
    </message>
    <message>
        <source>Reading what the network made of the nuclei</source>
        <extracomment>job.features.read</extracomment>
        <translation>Leyendo lo que la red hizo de los núcleos</translation>
    </message>
    <message>
        <source>Reading filters</source>
        <extracomment>job.filters</extracomment>
        <translation>Leyendo filtros</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <extracomment>job.find_images</extracomment>
        <translation>Buscando imágenes</translation>
    </message>
    <message>
        <source>Reading the predictions of all epochs</source>
        <extracomment>job.history</extracomment>
        <translation>Leyendo las predicciones de todas las épocas</translation>
    </message>
    <message>
        <source>Fitting the head</source>
        <extracomment>job.instant</extracomment>
        <translation>Ajustando la cabeza</translation>
    </message>
    <message>
        <source>Drawing intervals of the scores</source>
        <extracomment>job.intervals</extracomment>
        <translation>Sorteando intervalos de las métricas</translation>
    </message>
    <message>
        <source>Keeping filters</source>
        <extracomment>job.keep_filters</extracomment>
        <translation>Guardando filtros</translation>
    </message>
    <message>
        <source>Keeping the pinned nuclei</source>
        <extracomment>job.keep_pins</extracomment>
        <translation>Guardando los núcleos fijados</translation>
    </message>
    <message>
        <source>Reading the run</source>
        <extracomment>job.leaks</extracomment>
        <translation>Leyendo la ejecución</translation>
    </message>
    <message>
        <source>Learning from fewer patients</source>
        <extracomment>job.learning_curve</extracomment>
        <translation>Aprendiendo de menos pacientes</translation>
    </message>
    <message>
        <source>Lesson “{title}”</source>
        <extracomment>job.lesson</extracomment>
        <translation>Lección «{title}»</translation>
    </message>
    <message>
        <source>Reading the lessons</source>
        <extracomment>job.lessons</extracomment>
        <translation>Leyendo las lecciones</translation>
    </message>
    <message>
        <source>Looking for the run&apos;s pictures</source>
        <extracomment>job.locate</extracomment>
        <translation>Buscando las imágenes de la ejecución</translation>
    </message>
    <message>
        <source>Drawing the feature map</source>
        <extracomment>job.map</extracomment>
        <translation>Dibujando el mapa de características</translation>
    </message>
    <message>
        <source>Writing marks</source>
        <extracomment>job.marks.export</extracomment>
        <translation>Escribiendo marcas</translation>
    </message>
    <message>
        <source>Reading marks</source>
        <extracomment>job.marks.import</extracomment>
        <translation>Leyendo marcas</translation>
    </message>
    <message>
        <source>Reading the marks</source>
        <extracomment>job.marks.read</extracomment>
        <translation>Leyendo las marcas</translation>
    </message>
    <message>
        <source>Writing the marks</source>
        <extracomment>job.marks.write</extracomment>
        <translation>Escribiendo las marcas</translation>
    </message>
    <message>
        <source>Outlining a nucleus</source>
        <extracomment>job.mask</extracomment>
        <translation>Contorneando un núcleo</translation>
    </message>
    <message>
        <source>Outlining nuclei</source>
        <extracomment>job.masks</extracomment>
        <translation>Contorneando núcleos</translation>
    </message>
    <message>
        <source>Finding similar nuclei</source>
        <extracomment>job.neighbours</extracomment>
        <translation>Buscando núcleos parecidos</translation>
    </message>
    <message>
        <source>Preparing what the network saw</source>
        <extracomment>job.network_view</extracomment>
        <translation>Preparando lo que vio la red</translation>
    </message>
    <message>
        <source>Learning from shuffled labels</source>
        <extracomment>job.null</extracomment>
        <translation>Aprendiendo de etiquetas barajadas</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>job.open</extracomment>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Opening a picture</source>
        <extracomment>job.picture</extracomment>
        <translation>Abriendo una imagen</translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <extracomment>job.picture</extracomment>
        <translation>Leyendo una imagen</translation>
    </message>
    <message>
        <source>Reading the pinned nuclei</source>
        <extracomment>job.pins</extracomment>
        <translation>Leyendo los núcleos fijados</translation>
    </message>
    <message>
        <source>Reading predictions</source>
        <extracomment>job.predictions</extracomment>
        <translation>Leyendo predicciones</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <extracomment>job.preview</extracomment>
        <translation>Preparando la vista previa</translation>
    </message>
    <message>
        <source>Reading a nucleus</source>
        <extracomment>job.quiz</extracomment>
        <translation>Leyendo un núcleo</translation>
    </message>
    <message>
        <source>Looking for a quiz to go on with</source>
        <extracomment>job.quiz.read</extracomment>
        <translation>Buscando un cuestionario que continuar</translation>
    </message>
    <message>
        <source>Keeping the quiz</source>
        <extracomment>job.quiz.write</extracomment>
        <translation>Guardando el cuestionario</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>job.report</extracomment>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Opening the run {name}</source>
        <extracomment>job.run</extracomment>
        <translation>Abriendo la ejecución {name}</translation>
    </message>
    <message>
        <source>Reading the run again</source>
        <extracomment>job.run.reload</extracomment>
        <translation>Leyendo de nuevo la ejecución</translation>
    </message>
    <message>
        <source>Listing runs</source>
        <extracomment>job.runs</extracomment>
        <translation>Listando ejecuciones</translation>
    </message>
    <message>
        <source>Drawing a contact sheet</source>
        <extracomment>job.sheet</extracomment>
        <translation>Dibujando una hoja de contactos</translation>
    </message>
    <message>
        <source>Measuring how fast this machine trains</source>
        <extracomment>job.speed</extracomment>
        <translation>Midiendo la velocidad de entrenamiento de este equipo</translation>
    </message>
    <message>
        <source>Making the split</source>
        <extracomment>job.split</extracomment>
        <translation>Haciendo la división</translation>
    </message>
    <message>
        <source>Fitting on other draws of patients</source>
        <extracomment>job.stability</extracomment>
        <translation>Ajustando con otros sorteos de pacientes</translation>
    </message>
    <message>
        <source>Training and predicting one batch</source>
        <extracomment>job.system_engine</extracomment>
        <translation>Entrenando y prediciendo un lote</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <extracomment>job.system_places</extracomment>
        <translation>Mirando el disco</translation>
    </message>
    <message>
        <source>Fitting a temperature</source>
        <extracomment>job.temperature</extracomment>
        <translation>Ajustando una temperatura</translation>
    </message>
    <message>
        <source>Examining the test part</source>
        <extracomment>job.test_part</extracomment>
        <translation>Examinando la parte de prueba</translation>
    </message>
    <message>
        <source>Decoding small pictures</source>
        <extracomment>job.thumbnails</extracomment>
        <translation>Decodificando imágenes pequeñas</translation>
    </message>
    <message>
        <source>Training {title}</source>
        <extracomment>job.training</extracomment>
        <translation>Entrenando {title}</translation>
    </message>
    <message>
        <source>Looking for weak groups</source>
        <extracomment>job.weak_groups</extracomment>
        <translation>Buscando grupos débiles</translation>
    </message>
    <message>
        <source>Asking what the network would say</source>
        <extracomment>job.what_if</extracomment>
        <translation>Preguntando qué diría la red</translation>
    </message>
    <message>
        <source>{count} labels contradict the original file name; the label counts.</source>
        <extracomment>labels.contradicted</extracomment>
        <translation>{count} etiquetas contradicen el nombre original del archivo; cuenta la etiqueta.</translation>
    </message>
    <message>
        <source>{count} rows of the labels table have neither 1 (ALL) nor 0 (HEM) as label.</source>
        <extracomment>labels.not_understood</extracomment>
        <translation>{count} filas de la tabla de etiquetas no tienen 1 (ALL) ni 0 (HEM) como etiqueta.</translation>
    </message>
    <message>
        <source>{count} images share their row of the labels table with another image.</source>
        <extracomment>labels.twice</extracomment>
        <translation>{count} imágenes comparten su fila de la tabla de etiquetas con otra imagen.</translation>
    </message>
    <message>
        <source>{file} names none of the images beside it. A table of labels has the columns Patient_ID, new_names and labels (1 = ALL, 0 = HEM).</source>
        <extracomment>labels.unusable</extracomment>
        <translation>{file} no nombra ninguna de las imágenes contiguas. Una tabla de etiquetas tiene las columnas Patient_ID, new_names y labels (1 = ALL, 0 = HEM).</translation>
    </message>
    <message>
        <source>{count} rows of the labels table have no image here.</source>
        <extracomment>labels.without_image</extracomment>
        <translation>{count} filas de la tabla de etiquetas no tienen imagen aquí.</translation>
    </message>
    <message>
        <source>{count} images have no row in the labels table; they have no class.</source>
        <extracomment>labels.without_row</extracomment>
        <translation>{count} imágenes no tienen fila en la tabla de etiquetas; no tienen clase.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}. Delete it to begin the lesson again.</source>
        <extracomment>lesson.damaged_record</extracomment>
        <translation>No se pudo leer {file}: {reason}. Bórrelo para empezar la lección de nuevo.</translation>
    </message>
    <message>
        <source>Only {subjects} patients are of the rarer class: intervals over so few come out too narrow.</source>
        <extracomment>lesson.few_subjects</extracomment>
        <translation>Solo {subjects} pacientes son de la clase más rara: los intervalos con tan pocos salen demasiado estrechos.</translation>
    </message>
    <message>
        <source>Comparing the files</source>
        <extracomment>lesson.hashing</extracomment>
        <translation>Comparando los archivos</translation>
    </message>
    <message>
        <source>The lesson {file} cannot be used: at {place}, {problem}.</source>
        <extracomment>lesson.invalid</extracomment>
        <translation>La lección {file} no se puede usar: en {place}, {problem}.</translation>
    </message>
    <message>
        <source>Drawing heat maps</source>
        <extracomment>lesson.looking</extracomment>
        <translation>Dibujando mapas de calor</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>lesson.measure.accuracy</extracomment>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>accuracy less sensitivity</source>
        <extracomment>lesson.measure.accuracy_less_sensitivity</extracomment>
        <translation>exactitud menos sensibilidad</translation>
    </message>
    <message>
        <source>AUROC</source>
        <extracomment>report.score.auroc</extracomment>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <extracomment>report.score.balanced_accuracy</extracomment>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>share of nuclei called otherwise</source>
        <extracomment>lesson.measure.calls_changed</extracomment>
        <translation>proporción de núcleos clasificados de otro modo</translation>
    </message>
    <message>
        <source>heat inside the nucleus</source>
        <extracomment>lesson.measure.heat_inside</extracomment>
        <translation>calor dentro del núcleo</translation>
    </message>
    <message>
        <source>heat inside, less area inside</source>
        <extracomment>lesson.measure.heat_inside_beyond_its_area</extracomment>
        <translation>calor dentro, menos área dentro</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <extracomment>lesson.measure.loss</extracomment>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>the loss made small</source>
        <extracomment>lesson.measure.objective</extracomment>
        <translation>la pérdida que se minimiza</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <extracomment>lesson.measure.sensitivity</extracomment>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>specificity</source>
        <extracomment>lesson.measure.specificity</extracomment>
        <translation>especificidad</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <extracomment>lesson.measure.weighted_f1</extracomment>
        <translation>F1 ponderada</translation>
    </message>
    <message>
        <source>{file} is not listed: another lesson is called {name}, too. Give it another name.</source>
        <extracomment>lesson.name_taken</extracomment>
        <translation>{file} no se lista: otra lección se llama también {name}. Déle otro nombre.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Nucleoscope. Update this one.</source>
        <extracomment>classresult.newer</extracomment>
        <translation>{file} lo escribió un Nucleoscope más nuevo. Actualice este.</translation>
    </message>
    <message>
        <source>An arm of the lesson has no predictions of these classes. Run it again.</source>
        <extracomment>lesson.no_evidence</extracomment>
        <translation>Un brazo de la lección no tiene predicciones de estas clases. Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not there yet.</source>
        <extracomment>lesson.no_heat</extracomment>
        <translation>{file} aún no está.</translation>
    </message>
    <message>
        <source>{sample} is not in {dataset}, from which the copy was made.</source>
        <extracomment>lesson.no_original</extracomment>
        <translation>{sample} no está en {dataset}, de donde se hizo la copia.</translation>
    </message>
    <message>
        <source>{file} has no outline to be shown by itself: its nucleus is not masked.</source>
        <extracomment>lesson.no_outline</extracomment>
        <translation>{file} no tiene un contorno que mostrar por sí solo: su núcleo no está recortado.</translation>
    </message>
    <message>
        <source>{folder} holds no lesson yet.</source>
        <extracomment>lesson.no_record</extracomment>
        <translation>{folder} todavía no contiene ninguna lección.</translation>
    </message>
    <message>
        <source>{choice} is no answer to this lesson&apos;s question.</source>
        <extracomment>lesson.no_such_choice</extracomment>
        <translation>{choice} no es una respuesta a la pregunta de esta lección.</translation>
    </message>
    <message>
        <source>This lesson needs a copy with something planted in it. Plant one first.</source>
        <extracomment>lesson.not_planted</extracomment>
        <translation>Esta lección necesita una copia con algo escondido. Esconda algo primero.</translation>
    </message>
    <message>
        <source>Share of nuclei called otherwise: {value} (95 % interval {low} to {high}).</source>
        <extracomment>lesson.numbers.changed</extracomment>
        <translation>Proporción de núcleos clasificados de otro modo: {value} (intervalo del 95 % de {low} a {high}).</translation>
    </message>
    <message>
        <source>“{second}” less “{first}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.</source>
        <extracomment>lesson.numbers.difference</extracomment>
        <translation>«{second}» menos «{first}», {measure}: {value} (intervalo del 95 % de {low} a {high}), comparado con {reference}.</translation>
    </message>
    <message>
        <source>“{first}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.</source>
        <extracomment>lesson.numbers.first</extracomment>
        <translation>«{first}», {measure}: {value} (intervalo del 95 % de {low} a {high}), comparado con {reference}.</translation>
    </message>
    <message>
        <source>“{second}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.</source>
        <extracomment>lesson.numbers.second</extracomment>
        <translation>«{second}», {measure}: {value} (intervalo del 95 % de {low} a {high}), comparado con {reference}.</translation>
    </message>
    <message>
        <source>This lesson needs a positive class and another one.</source>
        <extracomment>lesson.one_sided</extracomment>
        <translation>Esta lección necesita una clase positiva y otra más.</translation>
    </message>
    <message>
        <source>They say how other patients might have come out, not how another training would.</source>
        <extracomment>lesson.one_training</extracomment>
        <translation>Dicen cómo podrían haber salido otros pacientes, no cómo saldría otro entrenamiento.</translation>
    </message>
    <message>
        <source>{file} is no table of this lesson. Delete it to have it made again.</source>
        <extracomment>lesson.other_heat</extracomment>
        <translation>{file} no es una tabla de esta lección. Bórrelo para que se haga de nuevo.</translation>
    </message>
    <message>
        <source>You predicted: “{prediction}”. It came otherwise.</source>
        <extracomment>lesson.predicted_otherwise</extracomment>
        <translation>Usted predijo: «{prediction}». Salió de otro modo.</translation>
    </message>
    <message>
        <source>You predicted: “{prediction}”. So it came.</source>
        <extracomment>lesson.predicted_right</extracomment>
        <translation>Usted predijo: «{prediction}». Así salió.</translation>
    </message>
    <message>
        <source>You predicted: “{prediction}”. It came otherwise: “{right}”.</source>
        <extracomment>lesson.predicted_wrong</extracomment>
        <translation>Usted predijo: «{prediction}». Salió de otro modo: «{right}».</translation>
    </message>
    <message>
        <source>The 95 % intervals come from drawing patients anew. They rest on {subjects} patients; those who share identical images count as one.</source>
        <extracomment>lesson.rests_on</extracomment>
        <translation>Los intervalos del 95 % vienen de sortear de nuevo a los pacientes. Se apoyan en {subjects} pacientes; quienes comparten imágenes idénticas cuentan como uno.</translation>
    </message>
    <message>
        <source>The lesson&apos;s run {folder} is not complete. Go on with the lesson.</source>
        <extracomment>lesson.run_missing</extracomment>
        <translation>La ejecución {folder} de la lección no está completa. Continúe con la lección.</translation>
    </message>
    <message>
        <source>The lesson was stopped. What it has learned is kept.</source>
        <extracomment>lesson.stopped</extracomment>
        <translation>Se detuvo la lección. Lo aprendido se conserva.</translation>
    </message>
    <message>
        <source>“{arm}”, at the usual threshold of 0.5: sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Of its positive calls {half} are right where half of all nuclei are positive, {tenth} where one in ten is, {hundredth} where one in a hundred is.</source>
        <extracomment>lesson.threshold.half</extracomment>
        <translation>«{arm}», con el umbral habitual de 0,5: sensibilidad {sensitivity}, especificidad {specificity}, exactitud {accuracy}. De sus clasificaciones positivas acierta {half} si la mitad de los núcleos son positivos, {tenth} si lo es uno de cada diez, {hundredth} si lo es uno de cada cien.</translation>
    </message>
    <message>
        <source>“{arm}”, where 95 of 100 positive nuclei are found ({threshold}): sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Right positive calls: {half}, {tenth}, {hundredth}.</source>
        <extracomment>lesson.threshold.sensitivity_95</extracomment>
        <translation>«{arm}», donde se encuentran 95 de 100 núcleos positivos ({threshold}): sensibilidad {sensitivity}, especificidad {specificity}, exactitud {accuracy}. Aciertos entre las positivas: {half}, {tenth}, {hundredth}.</translation>
    </message>
    <message>
        <source>“{arm}”, where sensitivity and specificity together are best ({threshold}): sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Right positive calls: {half}, {tenth}, {hundredth}.</source>
        <extracomment>lesson.threshold.youden</extracomment>
        <translation>«{arm}», donde sensibilidad y especificidad juntas son mejores ({threshold}): sensibilidad {sensitivity}, especificidad {specificity}, exactitud {accuracy}. Aciertos entre las positivas: {half}, {tenth}, {hundredth}.</translation>
    </message>
    <message>
        <source>{dataset} has {folds} published folds; {turns} turns need as many.</source>
        <extracomment>lesson.turns</extracomment>
        <translation>{dataset} tiene {folds} pliegues publicados; {turns} turnos necesitan otros tantos.</translation>
    </message>
    <message>
        <source>A lesson needs images of two classes. Open such a dataset, or take the demo.</source>
        <extracomment>lesson.unlabelled</extracomment>
        <translation>Una lección necesita imágenes de dos clases. Abra un conjunto así, o use la demostración.</translation>
    </message>
    <message>
        <source>This lesson needs nuclei on black: these pictures have no outline to look inside.</source>
        <extracomment>lesson.unmasked</extracomment>
        <translation>Esta lección necesita núcleos sobre negro: estas imágenes no tienen un contorno dentro del cual mirar.</translation>
    </message>
    <message>
        <source>A loader takes the folders fold_0, fold_1 and fold_2 for the classes, and the network learns them.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Un cargador toma las carpetas fold_0, fold_1 y fold_2 por las clases, y la red las aprende.</translation>
    </message>
    <message>
        <source>A published notebook on these images reports a network with three outputs. Nobody has three kinds of cells here: its loader took the folders fold_0, fold_1 and fold_2, in which the images were published, for the classes. The training ran without an error, and the accuracy looked like that of a network that had learned something.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Un cuaderno publicado sobre estas imágenes informa de una red con tres salidas. Aquí nadie tiene tres tipos de células: su cargador tomó por clases las carpetas fold_0, fold_1 y fold_2, en las que se publicaron las imágenes. El entrenamiento corrió sin error, y la exactitud parecía la de una red que había aprendido algo.</translation>
    </message>
    <message>
        <source>About as well</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Más o menos igual</translation>
    </message>
    <message>
        <source>Better for new patients</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Mejor con pacientes nuevos</translation>
    </message>
    <message>
        <source>Clearly worse for new patients</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Claramente peor con pacientes nuevos</translation>
    </message>
    <message>
        <source>Examined on new patients</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Examinada con pacientes nuevos</translation>
    </message>
    <message>
        <source>Examined on patients it knows</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Examinada con pacientes que conoce</translation>
    </message>
    <message>
        <source>How well will the network name the fold of nuclei of patients that it has never seen, compared with patients that it knows?</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>¿Cómo de bien dirá la red el pliegue de núcleos de pacientes que nunca ha visto, comparado con pacientes que conoce?</translation>
    </message>
    <message>
        <source>It had. But what? In this lesson two networks learn to name the fold of a nucleus. One is examined on other nuclei of patients whom it knows, as in the notebook. The other is examined on patients whom it has never seen. The folds were filled by patient, so nothing in a cell says which fold it belongs to: whoever cannot recognise the patient has to guess, and guessing among three folds is right in about one of three cases.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Lo había hecho. Pero ¿qué? En esta lección dos redes aprenden a decir el pliegue de un núcleo. Una se examina con otros núcleos de pacientes que conoce, como en el cuaderno. La otra, con pacientes que nunca ha visto. Los pliegues se llenaron por paciente, así que nada en una célula dice a qué pliegue pertenece: quien no reconoce al paciente tiene que adivinar, y adivinar entre tres pliegues acierta en uno de cada tres casos, más o menos.</translation>
    </message>
    <message>
        <source>No difference can be told between known and new patients. On these images the network did not come to recognise patients.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>No se aprecia diferencia entre pacientes conocidos y nuevos. Con estas imágenes la red no llegó a reconocer pacientes.</translation>
    </message>
    <message>
        <source>On new patients it cannot be told from guessing.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Con pacientes nuevos no se distingue de adivinar.</translation>
    </message>
    <message>
        <source>On new patients it does worse than guessing: it takes them for patients of other folds that look alike.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Con pacientes nuevos es peor que adivinar: los toma por pacientes parecidos de otros pliegues.</translation>
    </message>
    <message>
        <source>On new patients it is still better than guessing: the folds differ in more than in their patients.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Con pacientes nuevos sigue siendo mejor que adivinar: los pliegues difieren en algo más que sus pacientes.</translation>
    </message>
    <message>
        <source>The folds are the classes. Nuclei are divided by image: each patient is on both sides.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Los pliegues son las clases. Los núcleos se dividen por imagen: cada paciente está a ambos lados.</translation>
    </message>
    <message>
        <source>The folds are the classes. Nuclei are divided by patient: nobody is on both sides.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>Los pliegues son las clases. Los núcleos se dividen por paciente: nadie está a ambos lados.</translation>
    </message>
    <message>
        <source>The network names the folds of new patients better than those of patients it knows. That is not what this lesson expects: something else than the patient tells the fold here.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>La red dice mejor los pliegues de pacientes nuevos que los de los que conoce. No es lo que espera esta lección: aquí algo distinto del paciente delata el pliegue.</translation>
    </message>
    <message>
        <source>The network names the folds of patients it knows clearly better than those of new patients. What it learned is whom a nucleus came from: stain, focus and camera of one day. That is worth nothing for the next patient, and nothing here was about leukaemia.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>La red dice los pliegues de los pacientes que conoce claramente mejor que los de los nuevos. Lo que aprendió es de quién es un núcleo: tinción, enfoque y cámara de un día. Para el próximo paciente eso no vale nada, y nada de esto trataba de la leucemia.</translation>
    </message>
    <message>
        <source>What did it learn?</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>¿Qué aprendió?</translation>
    </message>
    <message>
        <source>Divided by image</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Dividido por imagen</translation>
    </message>
    <message>
        <source>Divided by image the score is higher, although recipe and nuclei are the same. That surplus is knowledge of the patients and not of the disease. It is gone with the next patient who comes in.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Dividido por imagen la métrica es más alta, aunque la receta y los núcleos son los mismos. Ese excedente es conocimiento de los pacientes y no de la enfermedad. Desaparece con el próximo paciente que entre.</translation>
    </message>
    <message>
        <source>Divided by patient</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Dividido por paciente</translation>
    </message>
    <message>
        <source>Divided by patient the score is higher. That is not what this lesson expects; look for what differs between the two sides.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Dividido por paciente la métrica es más alta. No es lo que espera esta lección; busque en qué difieren los dos lados.</translation>
    </message>
    <message>
        <source>Dividing nuclei at random puts each patient on both sides. What is a score worth then?</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Dividir los núcleos al azar pone a cada paciente a ambos lados. ¿Qué vale entonces una métrica?</translation>
    </message>
    <message>
        <source>Higher</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Más alta</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Más baja</translation>
    </message>
    <message>
        <source>No difference can be told on these images: knowing the patient did not help the network in a way that shows.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Con estas imágenes no se aprecia diferencia: conocer al paciente no ayudó a la red de forma que se note.</translation>
    </message>
    <message>
        <source>Nobody is on both sides; patients that share identical images count as one.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Nadie está a ambos lados; los pacientes que comparten imágenes idénticas cuentan como uno.</translation>
    </message>
    <message>
        <source>Nuclei of the same patient teach and examine.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Núcleos del mismo paciente enseñan y examinan.</translation>
    </message>
    <message>
        <source>The same patient twice</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>El mismo paciente dos veces</translation>
    </message>
    <message>
        <source>The same, as far as one can tell</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Igual, hasta donde se puede decir</translation>
    </message>
    <message>
        <source>The second side is examined on patients it has never seen. How will its balanced accuracy compare with the first one&apos;s?</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>El segundo lado se examina con pacientes que nunca ha visto. ¿Cómo será su exactitud equilibrada comparada con la del primero?</translation>
    </message>
    <message>
        <source>To judge a network one keeps some images back and examines it on those. The usual way draws them at random. But a patient has many nuclei, stained on one day and photographed by one camera: drawn at random, some of them teach and the others examine.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Para juzgar una red se reservan algunas imágenes y se la examina con ellas. Lo habitual es sortearlas. Pero un paciente tiene muchos núcleos, teñidos el mismo día y fotografiados con una cámara: sorteados, unos enseñan y los otros examinan.</translation>
    </message>
    <message>
        <source>Whoever has seen a patient&apos;s nuclei knows something about that patient&apos;s others, whatever they show. In the clinic every patient is new. So two sets of networks learn the same thing by the same recipe here, each nucleus examined by a network that did not learn from it. On one side nuclei were divided by image, on the other by patient.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>Quien ha visto núcleos de un paciente sabe algo de los demás de ese paciente, muestren lo que muestren. En la clínica cada paciente es nuevo. Por eso aquí dos conjuntos de redes aprenden lo mismo con la misma receta, y a cada núcleo lo examina una red que no aprendió de él. En un lado los núcleos se dividieron por imagen, en el otro por paciente.</translation>
    </message>
    <message>
        <source>A network ends in one number a class. Softmax turns them into probabilities, and the loss, the cross-entropy, is the negative logarithm of the probability that the true class was given: 0 where it is sure and right.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Una red termina en un número por clase. Softmax los convierte en probabilidades, y la pérdida, la entropía cruzada, es el logaritmo negativo de la probabilidad que se dio a la clase verdadera: 0 donde está segura y acierta.</translation>
    </message>
    <message>
        <source>As it should be: the loss applies softmax to what the network says.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Como debe ser: la pérdida aplica softmax a lo que dice la red.</translation>
    </message>
    <message>
        <source>Both sides train by the same recipe on the same nuclei. The second one has softmax twice. What is compared is the loss that each made small, in its last pass over its own training images.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Ambos lados entrenan con la misma receta y los mismos núcleos. El segundo tiene softmax dos veces. Lo que se compara es la pérdida que cada uno minimizó, en su última pasada por sus propias imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>It has reached its floor of ln(1 + 1/e) = 0.313. No network can go lower with softmax twice.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Ha llegado a su suelo de ln(1 + 1/e) = 0,313. Ninguna red puede bajar más con softmax dos veces.</translation>
    </message>
    <message>
        <source>It lies below the floor, which cannot be. Please report this.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Está por debajo del suelo, lo que no puede ser. Comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>It stays above its floor of ln(1 + 1/e) = 0.313, as it must: no network can go lower with softmax twice.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Queda por encima de su suelo de ln(1 + 1/e) = 0,313, como debe: ninguna red puede bajar más con softmax dos veces.</translation>
    </message>
    <message>
        <source>No difference can be told between the two losses: neither network came near enough to the floor for it to show.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>No se aprecia diferencia entre las dos pérdidas: ninguna red se acercó al suelo lo bastante para que se note.</translation>
    </message>
    <message>
        <source>Softmax once</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Softmax una vez</translation>
    </message>
    <message>
        <source>Softmax twice</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Softmax dos veces</translation>
    </message>
    <message>
        <source>The loss with softmax once has not fallen below 0.313 either, so here the floor is not what stops the other.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>La pérdida con softmax una vez tampoco ha bajado de 0,313, así que aquí no es el suelo lo que frena a la otra.</translation>
    </message>
    <message>
        <source>The loss with softmax once is below what the other can ever reach.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>La pérdida con softmax una vez está por debajo de lo que la otra puede alcanzar jamás.</translation>
    </message>
    <message>
        <source>The network ends in a softmax, and the loss applies its own on top.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>La red termina en un softmax, y la pérdida aplica encima el suyo.</translation>
    </message>
    <message>
        <source>The usual cross-entropy of PyTorch applies softmax by itself. A published notebook put another softmax before it. Then even a network that is entirely sure says (1, 0), the second softmax makes 0.73 and 0.27 of that, and the loss is 0.313. It cannot go lower, its gradients fade early, and the curve flattens out as if there were nothing left to learn.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>La entropía cruzada habitual de PyTorch aplica softmax por sí misma. Un cuaderno publicado puso otro softmax delante. Entonces hasta una red del todo segura dice (1, 0), el segundo softmax hace de eso 0,73 y 0,27, y la pérdida es 0,313. No puede bajar más, sus gradientes se apagan pronto y la curva se aplana como si no quedara nada que aprender.</translation>
    </message>
    <message>
        <source>Where will the loss of the network with softmax twice end, compared with the one without?</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>¿Dónde terminará la pérdida de la red con softmax dos veces, comparada con la otra?</translation>
    </message>
    <message>
        <source>Whether the loss with softmax once is below 0.313 cannot be told.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>No se puede decir si la pérdida con softmax una vez está por debajo de 0,313.</translation>
    </message>
    <message>
        <source>Why the loss of a published notebook stops at 0.313, however long it trains.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Por qué la pérdida de un cuaderno publicado se queda en 0,313, por mucho que entrene.</translation>
    </message>
    <message>
        <source>With softmax twice the loss ends higher, although both networks saw the same nuclei in the same order.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Con softmax dos veces la pérdida termina más alta, aunque ambas redes vieron los mismos núcleos en el mismo orden.</translation>
    </message>
    <message>
        <source>With softmax twice the loss ends lower: the network without was made sure and wrong. Train longer, and look again.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>Con softmax dos veces la pérdida termina más baja: la otra red estaba segura y equivocada. Entrene más tiempo y vuelva a mirar.</translation>
    </message>
    <message>
        <source>A share below nothing cannot be. Please report this.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Una proporción menor que nada no puede ser. Comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>As it should be.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Como debe ser.</translation>
    </message>
    <message>
        <source>Augmentation changes the training images at random, each time anew, so that the network learns what does not matter: a nucleus that is turned or paler is the same nucleus. A published notebook left it on for the images that examine, too.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>El aumento de datos cambia al azar las imágenes de entrenamiento, cada vez de nuevo, para que la red aprenda lo que no importa: un núcleo girado o más pálido es el mismo núcleo. Un cuaderno publicado lo dejó puesto también para las imágenes que examinan.</translation>
    </message>
    <message>
        <source>Augmented validation</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Validación con aumento de datos</translation>
    </message>
    <message>
        <source>Both sides are the same training to the last bit: the same seed, the same nuclei in the same order, so the same networks. Only how they are examined differs.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Ambos lados son el mismo entrenamiento hasta el último bit: la misma semilla, los mismos núcleos en el mismo orden, o sea las mismas redes. Solo difiere cómo se examinan.</translation>
    </message>
    <message>
        <source>Examined on augmented images</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Examinada con imágenes cambiadas</translation>
    </message>
    <message>
        <source>Examined on images as they are</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Examinada con las imágenes tal como son</translation>
    </message>
    <message>
        <source>In the mean its loss is the same, as far as one can tell: what it wins on some nuclei it loses on others.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>En promedio su pérdida es la misma, hasta donde se puede decir: lo que gana en unos núcleos lo pierde en otros.</translation>
    </message>
    <message>
        <source>No call that changed, or too few to be told from none: this network was not moved by these changes.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>No cambió ninguna clasificación, o muy pocas para distinguirlas de ninguna: estos cambios no movieron a esta red.</translation>
    </message>
    <message>
        <source>No, or so few that it cannot be told from none</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>No, o tan pocas que no se distinguen de ninguna</translation>
    </message>
    <message>
        <source>On augmented images its loss is higher: the examination has become harder than the task.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Con imágenes cambiadas su pérdida es más alta: el examen se ha vuelto más difícil que la tarea.</translation>
    </message>
    <message>
        <source>On augmented images its loss is lower.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Con imágenes cambiadas su pérdida es más baja.</translation>
    </message>
    <message>
        <source>The images that examine are changed at random, too.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Las imágenes que examinan también se cambian al azar.</translation>
    </message>
    <message>
        <source>The same network called some of the same nuclei otherwise, only because they were changed before it saw them. A score made this way is partly a throw of dice.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>La misma red clasificó de otro modo algunos de los mismos núcleos, solo porque se cambiaron antes de que los viera. Una métrica hecha así es en parte una tirada de dados.</translation>
    </message>
    <message>
        <source>The same network is asked about the same nuclei, once as they are and once changed at random. Will it call some of them otherwise?</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Se pregunta a la misma red por los mismos núcleos, una vez tal como son y otra cambiados al azar. ¿Clasificará algunos de otro modo?</translation>
    </message>
    <message>
        <source>Then the examination is another one each time. The same network is asked about the same nuclei, and its calls depend on a throw of dice. What is the best epoch is then partly luck.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Entonces el examen es otro cada vez. Se pregunta a la misma red por los mismos núcleos, y sus clasificaciones dependen de una tirada de dados. Cuál es la mejor época es entonces en parte suerte.</translation>
    </message>
    <message>
        <source>Turned, flipped and recoloured images are good to learn from. Should they examine, too?</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Las imágenes giradas, reflejadas y recoloreadas son buenas para aprender. ¿Deben también examinar?</translation>
    </message>
    <message>
        <source>Yes, some</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>Sí, algunas</translation>
    </message>
    <message>
        <source>A pathologist looks at the chromatin: fine and open in a blast, clumped in a ripe cell; at nucleoli; at how much cytoplasm there is. The network is said to do the same. Nobody told it to.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Un patólogo mira la cromatina: fina y abierta en un blasto, grumosa en una célula madura; los nucléolos; cuánto citoplasma hay. De la red se dice que hace lo mismo. Nadie se lo dijo.</translation>
    </message>
    <message>
        <source>From the outline alone the classes cannot be told, as far as these patients show.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Solo por el contorno no se pueden distinguir las clases, hasta donde muestran estos pacientes.</translation>
    </message>
    <message>
        <source>From the outline alone the network does worse than guessing: what it learned of the shape is the other way round in new patients.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Solo por el contorno la red es peor que adivinar: lo que aprendió de la forma es al revés en pacientes nuevos.</translation>
    </message>
    <message>
        <source>How far does one get with the shape alone, without any stain or chromatin?</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>¿Hasta dónde se llega solo con la forma, sin tinción ni cromatina?</translation>
    </message>
    <message>
        <source>Images as they are.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Las imágenes tal como son.</translation>
    </message>
    <message>
        <source>It will do worse than guessing</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Será peor que adivinar</translation>
    </message>
    <message>
        <source>No difference can be told between the nuclei and their outlines: nothing shows that the first network uses more than size and shape.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>No se aprecia diferencia entre los núcleos y sus contornos: nada muestra que la primera red use más que tamaño y forma.</translation>
    </message>
    <message>
        <source>No, that cannot be told from guessing</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>No, eso no se distingue de adivinar</translation>
    </message>
    <message>
        <source>One network sees only white shapes on black. Will it tell the classes better than guessing, on new patients?</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Una red ve solo formas blancas sobre negro. ¿Distinguirá las clases mejor que adivinando, con pacientes nuevos?</translation>
    </message>
    <message>
        <source>Only the outline</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Solo el contorno</translation>
    </message>
    <message>
        <source>Only their outlines</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Solo sus contornos</translation>
    </message>
    <message>
        <source>The nuclei</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Los núcleos</translation>
    </message>
    <message>
        <source>The nuclei themselves do better than their outlines: the inside tells something, too.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Los núcleos mismos dan mejor resultado que sus contornos: el interior también dice algo.</translation>
    </message>
    <message>
        <source>The outline alone tells the classes better than guessing. A network that scores so much may have looked at nothing else.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>El contorno solo distingue las clases mejor que adivinar. Una red que puntúa así quizá no haya mirado nada más.</translation>
    </message>
    <message>
        <source>The outlines do even better than the nuclei themselves: stain and chromatin misled the network more than they helped.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Los contornos dan incluso mejor resultado que los núcleos: la tinción y la cromatina confundieron a la red más de lo que ayudaron.</translation>
    </message>
    <message>
        <source>These images are cut out: the nucleus on black. Their outline alone shows size and shape, and also how the cutting-out went. Here one network sees the images as they are, and another one sees only white on black: each nucleus filled with white.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Estas imágenes están recortadas: el núcleo sobre negro. Su contorno por sí solo muestra tamaño y forma, y también cómo fue el recorte. Aquí una red ve las imágenes tal como son, y otra solo blanco sobre negro: cada núcleo relleno de blanco.</translation>
    </message>
    <message>
        <source>What the second one reaches is the least that every network&apos;s score should be compared with. It has seen no cell.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Lo que alcanza la segunda es lo mínimo con lo que debería compararse la métrica de toda red. No ha visto ninguna célula.</translation>
    </message>
    <message>
        <source>White inside the outline, black outside.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Blanco dentro del contorno, negro fuera.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>A heat map (Grad-CAM) shows from which places of a picture the evidence for a call came. Where it lies on the nucleus, people take it for a proof that the network looks at the right thing.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Un mapa de calor (Grad-CAM) muestra de qué lugares de una imagen vinieron los indicios para una clasificación. Donde cae sobre el núcleo, la gente lo toma por prueba de que la red mira lo correcto.</translation>
    </message>
    <message>
        <source>A heat map that lies on the nucleus looks convincing. Would a network that has learned nothing draw it, too?</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Un mapa de calor que cae sobre el núcleo parece convincente. ¿Lo dibujaría también una red que no ha aprendido nada?</translation>
    </message>
    <message>
        <source>A network that has learned nothing keeps even more of its heat inside the nucleus. Heat on the nucleus says nothing about what was learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Una red que no ha aprendido nada conserva incluso más calor dentro del núcleo. El calor sobre el núcleo no dice nada de lo aprendido.</translation>
    </message>
    <message>
        <source>But perhaps the map of any network lies there, because that is where the picture is bright and all around it is black. So one asks a second one: a copy of the first with all its weights drawn at random. It has learned nothing at all. What both maps share was not learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Pero quizá el mapa de cualquier red cae ahí, porque ahí la imagen es clara y alrededor todo es negro. Así que se pregunta a una segunda: una copia de la primera con todos sus pesos sorteados. No ha aprendido nada de nada. Lo que ambos mapas comparten no se aprendió.</translation>
    </message>
    <message>
        <source>Does it look at the nucleus?</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>¿Mira el núcleo?</translation>
    </message>
    <message>
        <source>How much of the random copy&apos;s heat will lie inside the nucleus, compared with the trained network&apos;s?</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>¿Cuánto calor de la copia al azar quedará dentro del núcleo, comparado con el de la red entrenada?</translation>
    </message>
    <message>
        <source>Its copy with random weights</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Su copia con pesos al azar</translation>
    </message>
    <message>
        <source>Learned to tell the classes, divided by patient.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Aprendió a distinguir las clases, dividido por paciente.</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>One network is trained. Then heat maps of some nuclei are drawn, by it and by its random copy, and the share of the heat that lies inside the outline is measured.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>Se entrena una red. Luego se dibujan mapas de calor de algunos núcleos, por ella y por su copia al azar, y se mide la proporción del calor que queda dentro del contorno.</translation>
    </message>
    <message>
        <source>So does that of the network which never learned anything.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>También el de la red que nunca aprendió nada.</translation>
    </message>
    <message>
        <source>The random copy&apos;s heat avoids the nucleus.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>El calor de la copia al azar evita el núcleo.</translation>
    </message>
    <message>
        <source>The random copy&apos;s heat is spread about evenly.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>El calor de la copia al azar está repartido más o menos por igual.</translation>
    </message>
    <message>
        <source>The same network, never trained. It is asked about the same nuclei.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>La misma red, nunca entrenada. Se le pregunta por los mismos núcleos.</translation>
    </message>
    <message>
        <source>The same share, as far as one can tell</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>La misma proporción, hasta donde se puede decir</translation>
    </message>
    <message>
        <source>The share inside the nucleus is the same, as far as one can tell, with and without learning. Heat on the nucleus says nothing about what was learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>La proporción dentro del núcleo es la misma, hasta donde se puede decir, con y sin aprendizaje. El calor sobre el núcleo no dice nada de lo aprendido.</translation>
    </message>
    <message>
        <source>The trained network</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>La red entrenada</translation>
    </message>
    <message>
        <source>The trained network keeps more of its heat inside the nucleus than its random copy: looking at the nucleus is something that it learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>La red entrenada conserva más calor dentro del núcleo que su copia al azar: mirar el núcleo es algo que aprendió.</translation>
    </message>
    <message>
        <source>The trained network&apos;s heat avoids the nucleus: it looks at its edge, or at what lies around it.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>El calor de la red entrenada evita el núcleo: mira su borde, o lo que lo rodea.</translation>
    </message>
    <message>
        <source>The trained network&apos;s heat lies on the nucleus about as much as if it had been spread evenly over the picture.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>El calor de la red entrenada cae sobre el núcleo más o menos como si se hubiera repartido por igual en la imagen.</translation>
    </message>
    <message>
        <source>The trained network&apos;s heat lies on the nucleus more than if it had been spread evenly over the picture.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>El calor de la red entrenada cae sobre el núcleo más que si se hubiera repartido por igual en la imagen.</translation>
    </message>
    <message>
        <source>A network that calls everything healthy is right in nine of ten cases there. It has found nobody.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Una red que llama sano a todo acierta ahí en nueve de cada diez casos. No ha encontrado a nadie.</translation>
    </message>
    <message>
        <source>About the same</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Más o menos igual</translation>
    </message>
    <message>
        <source>Accuracy is clearly higher: it promises too much</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>La exactitud es claramente más alta: promete demasiado</translation>
    </message>
    <message>
        <source>Accuracy is lower</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>La exactitud es más baja</translation>
    </message>
    <message>
        <source>Accuracy is not sensitivity</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>La exactitud no es la sensibilidad</translation>
    </message>
    <message>
        <source>Accuracy is the share of calls that are right. Sensitivity is the share of leukaemic nuclei that are called so. Where both classes are equally common the two tell about the same. In a screening they are not: leukaemic nuclei are rare.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>La exactitud es la proporción de clasificaciones correctas. La sensibilidad es la proporción de núcleos leucémicos que se clasifican así. Donde ambas clases son igual de frecuentes, las dos dicen más o menos lo mismo. En un cribado no lo son: los núcleos leucémicos son raros.</translation>
    </message>
    <message>
        <source>Both sides learn by the same recipe, which does not balance the classes. On the first side the nuclei are as they are. On the second side only one nucleus in ten is leukaemic, in learning and in the examination.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Ambos lados aprenden con la misma receta, que no equilibra las clases. En el primero los núcleos son como son. En el segundo solo uno de cada diez es leucémico, al aprender y en el examen.</translation>
    </message>
    <message>
        <source>It finds fewer of the leukaemic nuclei than the network that learned from many.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Encuentra menos núcleos leucémicos que la red que aprendió de muchos.</translation>
    </message>
    <message>
        <source>It finds more of the leukaemic nuclei than the network that learned from many.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Encuentra más núcleos leucémicos que la red que aprendió de muchos.</translation>
    </message>
    <message>
        <source>Its accuracy cannot be told from that of calling every nucleus healthy.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Su exactitud no se distingue de la de llamar sano a cada núcleo.</translation>
    </message>
    <message>
        <source>Its accuracy is better than that of calling every nucleus healthy.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Su exactitud es mejor que la de llamar sano a cada núcleo.</translation>
    </message>
    <message>
        <source>Its accuracy is worse than that of calling every nucleus healthy.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Su exactitud es peor que la de llamar sano a cada núcleo.</translation>
    </message>
    <message>
        <source>Leukaemic nuclei are common</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Los núcleos leucémicos son frecuentes</translation>
    </message>
    <message>
        <source>No difference between accuracy and sensitivity can be told, even where leukaemic nuclei are rare: this network finds them about as often as it is right.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>No se aprecia diferencia entre exactitud y sensibilidad, ni siquiera donde los núcleos leucémicos son raros: esta red los encuentra más o menos con la frecuencia con que acierta.</translation>
    </message>
    <message>
        <source>Of each leukaemic patient only a few nuclei are kept.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>De cada paciente leucémico se conservan solo unos pocos núcleos.</translation>
    </message>
    <message>
        <source>One nucleus in ten is leukaemic</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Uno de cada diez núcleos es leucémico</translation>
    </message>
    <message>
        <source>Sensitivity is higher than accuracy: this network calls too many nuclei leukaemic.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>La sensibilidad es más alta que la exactitud: esta red llama leucémicos a demasiados núcleos.</translation>
    </message>
    <message>
        <source>The nuclei as they are.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Los núcleos tal como son.</translation>
    </message>
    <message>
        <source>Where leukaemic nuclei are rare, accuracy promises more than sensitivity holds: the network is often right and still misses many of those it is meant to find.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Donde los núcleos leucémicos son raros, la exactitud promete más de lo que cumple la sensibilidad: la red acierta a menudo y aun así pasa por alto muchos de los que debe encontrar.</translation>
    </message>
    <message>
        <source>Where leukaemic nuclei are rare, how will the network&apos;s accuracy compare with its sensitivity?</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Donde los núcleos leucémicos son raros, ¿cómo será la exactitud de la red comparada con su sensibilidad?</translation>
    </message>
    <message>
        <source>Where the disease is rare, nine of ten calls can be right while most sick nuclei are missed.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>Donde la enfermedad es rara, nueve de cada diez clasificaciones pueden ser correctas mientras se pasan por alto la mayoría de los núcleos enfermos.</translation>
    </message>
    <message>
        <source>Whether it finds more or fewer of the leukaemic nuclei than the network that learned from many cannot be told.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>No se puede decir si encuentra más o menos núcleos leucémicos que la red que aprendió de muchos.</translation>
    </message>
    <message>
        <source>Another size of the image</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Otro tamaño de la imagen</translation>
    </message>
    <message>
        <source>Another stain</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Otra tinción</translation>
    </message>
    <message>
        <source>Both sides are the same training on the copy. The first is examined on the copy, by patient, as careful people do. The second is examined on the original images of the same nuclei. If the score falls, the network had leaned on what was planted.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Ambos lados son el mismo entrenamiento sobre la copia. El primero se examina con la copia, por paciente, como hace la gente cuidadosa. El segundo, con las imágenes originales de los mismos núcleos. Si la métrica cae, la red se apoyaba en lo escondido.</translation>
    </message>
    <message>
        <source>Examined on the copy</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Examinada con la copia</translation>
    </message>
    <message>
        <source>Examined on the originals</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Examinada con los originales</translation>
    </message>
    <message>
        <source>In real collections such things happen by themselves: the sick came from one hospital, the healthy from another one with its own scanner. A network takes whatever is easiest.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>En colecciones reales estas cosas ocurren solas: los enfermos vinieron de un hospital, los sanos de otro con su propio escáner. Una red toma lo más fácil.</translation>
    </message>
    <message>
        <source>Learned from the copy, examined on the copy: other patients, the same shortcut.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Aprendido de la copia, examinado con la copia: otros pacientes, el mismo atajo.</translation>
    </message>
    <message>
        <source>Learned from the copy, examined on the original images of the same nuclei.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Aprendido de la copia, examinado con las imágenes originales de los mismos núcleos.</translation>
    </message>
    <message>
        <source>No difference can be told: the network does not lean on anything that the copy has and the originals have not. Nothing was planted, or it has not found it.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>No se aprecia diferencia: la red no se apoya en nada que la copia tenga y los originales no. No se escondió nada, o no lo ha encontrado.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>On the original images the score falls, although they show the same nuclei: the network leans on something that is in the copy and not in the cells. Splitting by patient did not help against that.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Con las imágenes originales la métrica cae, aunque muestran los mismos núcleos: la red se apoya en algo que está en la copia y no en las células. Dividir por paciente no ayudó contra eso.</translation>
    </message>
    <message>
        <source>On the original images the score is higher. Whatever was planted did not help the network.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Con las imágenes originales la métrica es más alta. Lo escondido, fuera lo que fuera, no ayudó a la red.</translation>
    </message>
    <message>
        <source>Something in these images gives the class away, and it is not the cell. Find it.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Algo en estas imágenes delata la clase, y no es la célula. Encuéntrelo.</translation>
    </message>
    <message>
        <source>Stronger JPEG compression</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Más compresión JPEG</translation>
    </message>
    <message>
        <source>The planted shortcut</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>El atajo escondido</translation>
    </message>
    <message>
        <source>What was planted among the leukaemic nuclei?</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>¿Qué se escondió entre los núcleos leucémicos?</translation>
    </message>
    <message>
        <source>Your teacher has made a copy of the images and planted something in it, perhaps: leukaemic nuclei may be stained a little bluer, or saved with stronger JPEG compression, or cut closer. Or nothing was planted at all. What it was is sealed in the folder of the copy.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Su profesor ha hecho una copia de las imágenes y quizá ha escondido algo en ella: los núcleos leucémicos pueden estar teñidos un poco más azules, guardados con más compresión JPEG o recortados más de cerca. O no se escondió nada. Lo que fue está sellado en la carpeta de la copia.</translation>
    </message>
    <message>
        <source>To the network it looks like nothing it learned from: it is {distance} away from the {neighbours} most similar training images (standard deviations a feature); {share} % of these are within {limit} of other patients&apos; images.</source>
        <extracomment>likeness.far</extracomment>
        <translation>A la red no le parece nada de lo que aprendió: está a {distance} de las {neighbours} imágenes de entrenamiento más parecidas (desviaciones típicas por característica); el {share} % de estas están a menos de {limit} de imágenes de otros pacientes.</translation>
    </message>
    <message>
        <source>The images that {run} learned from are not at {place} any more, so nothing can be compared with them.</source>
        <extracomment>likeness.no_dataset</extracomment>
        <translation>Las imágenes de las que aprendió {run} ya no están en {place}, así que no se puede comparar nada con ellas.</translation>
    </message>
    <message>
        <source>The run {run} has no training images.</source>
        <extracomment>likeness.no_images</extracomment>
        <translation>La ejecución {run} no tiene imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Likeness to the training images needs at least two patients in the training part.</source>
        <extracomment>likeness.one_patient</extracomment>
        <translation>El parecido con las imágenes de entrenamiento necesita al menos dos pacientes en la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>Stopped while comparing the training images.</source>
        <extracomment>likeness.stopped</extracomment>
        <translation>Detenido mientras se comparaban las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>The run begins.</source>
        <extracomment>log.begun</extracomment>
        <translation>Empieza la ejecución.</translation>
    </message>
    <message>
        <source>The run ended: {state}. {failure}</source>
        <extracomment>log.ended</extracomment>
        <translation>Terminó la ejecución: {state}. {failure}</translation>
    </message>
    <message>
        <source>, the best so far</source>
        <extracomment>log.epoch</extracomment>
        <translation>, la mejor hasta ahora</translation>
    </message>
    <message>
        <source>Epoch {epoch}: training loss {training}, validation loss {validation}, balanced accuracy {balanced}, AUROC {auroc}{best}.</source>
        <extracomment>log.epoch</extracomment>
        <translation>Época {epoch}: pérdida de entrenamiento {training}, pérdida de validación {validation}, exactitud equilibrada {balanced}, AUROC {auroc}{best}.</translation>
    </message>
    <message>
        <source>{engine} on {device} ({name}), {parameters} parameters.</source>
        <extracomment>log.learner</extracomment>
        <translation>{engine} en {device} ({name}), {parameters} parámetros.</translation>
    </message>
    <message>
        <source>The run continues after epoch {epoch}; {planned} epochs are planned.</source>
        <extracomment>log.resumed</extracomment>
        <translation>La ejecución continúa tras la época {epoch}; hay {planned} épocas previstas.</translation>
    </message>
    <message>
        <source>The marks in {file} cannot be used: {reason}.</source>
        <extracomment>marks.damaged</extracomment>
        <translation>Las marcas de {file} no se pueden usar: {reason}.</translation>
    </message>
    <message>
        <source>Marked nuclei written to {file}: {count}.</source>
        <extracomment>marks.exported</extracomment>
        <translation>Núcleos marcados escritos en {file}: {count}.</translation>
    </message>
    <message>
        <source>Marks from {file}: {fresh} new, {later} in the place of older ones, {older} older than what is here and left out, {same} known already.</source>
        <extracomment>marks.imported</extracomment>
        <translation>Marcas de {file}: {fresh} nuevas, {later} en lugar de otras anteriores, {older} más antiguas que las de aquí y omitidas, {same} ya conocidas.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Nucleoscope, which this one cannot read. Update the program.</source>
        <extracomment>marks.newer</extracomment>
        <translation>{file} lo escribió un Nucleoscope más nuevo, que este no puede leer. Actualice el programa.</translation>
    </message>
    <message>
        <source>Marks changed what was learned: left out as doubtful or poor: {left_out}; learned under a reviewer&apos;s class: {relabelled}; reviewers: {reviewers}. The nuclei that examine keep their published labels.</source>
        <extracomment>marks.used</extracomment>
        <translation>Las marcas cambiaron lo que se aprendió: omitidos por dudosos o malos: {left_out}; aprendidos con la clase de un revisor: {relabelled}; revisores: {reviewers}. Los núcleos que examinan conservan sus etiquetas publicadas.</translation>
    </message>
    <message>
        <source>Looking for images with something around their nucleus</source>
        <extracomment>mask.looking</extracomment>
        <translation>Buscando imágenes con algo alrededor de su núcleo</translation>
    </message>
    <message>
        <source>No nucleus stands out in {file}, so it could not be masked. Classify it as it is.</source>
        <extracomment>mask.no_nucleus</extracomment>
        <translation>En {file} no destaca ningún núcleo, así que no se pudo recortar. Clasifíquela tal como es.</translation>
    </message>
    <message>
        <source>Stopped while looking for images to mask.</source>
        <extracomment>mask.stopped</extracomment>
        <translation>Detenido mientras se buscaban imágenes para recortar.</translation>
    </message>
    <message>
        <source>Comparing with the training images</source>
        <extracomment>notes.looking</extracomment>
        <translation>Comparando con las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Stopped while looking at the images.</source>
        <extracomment>notes.stopped</extracomment>
        <translation>Detenido mientras se miraban las imágenes.</translation>
    </message>
    <message>
        <source>{folder} is no run: there is no run.json in it. Choose the folder that holds run.json.</source>
        <extracomment>open.no_run</extracomment>
        <translation>{folder} no es una ejecución: no contiene run.json. Elija la carpeta que contiene run.json.</translation>
    </message>
    <message>
        <source>The pinned nuclei in {file} cannot be used: {reason}.</source>
        <extracomment>pins.damaged</extracomment>
        <translation>Los núcleos fijados de {file} no se pueden usar: {reason}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Nucleoscope.</source>
        <extracomment>pins.newer</extracomment>
        <translation>{file} lo escribió un Nucleoscope más nuevo.</translation>
    </message>
    <message>
        <source>{file} is just being begun.</source>
        <extracomment>pixels.begun</extracomment>
        <translation>{file} se está empezando ahora mismo.</translation>
    </message>
    <message>
        <source>No more decoded images are kept in {file}: {reason}. They are decoded again when needed.</source>
        <extracomment>pixels.full</extracomment>
        <translation>No se guardan más imágenes decodificadas en {file}: {reason}. Se decodifican de nuevo cuando hacen falta.</translation>
    </message>
    <message>
        <source>Decoded images are not kept on this platform.</source>
        <extracomment>pixels.platform</extracomment>
        <translation>En esta plataforma no se guardan imágenes decodificadas.</translation>
    </message>
    <message>
        <source>{file} could not be made: {reason}.</source>
        <extracomment>pixels.store</extracomment>
        <translation>No se pudo crear {file}: {reason}.</translation>
    </message>
    <message>
        <source>{layer} lies on {there} and not on {device}: each step would copy it, or fail.</source>
        <extracomment>placement.device</extracomment>
        <translation>{layer} está en {there} y no en {device}: cada paso la copiaría, o fallaría.</translation>
    </message>
    <message>
        <source>{operation} of {layer} ran on {there} and not on {device}: this device does not know it, and each step would wait for a copy there and back.</source>
        <extracomment>placement.fallback</extracomment>
        <translation>{operation} de {layer} se ejecutó en {there} y no en {device}: este dispositivo no la conoce, y cada paso esperaría una copia de ida y vuelta.</translation>
    </message>
    <message>
        <source>What {layer} sees differs from the processor&apos;s by {difference} % where {allowed} % is usual: the operation before it computes something else on this device.</source>
        <extracomment>placement.forward</extracomment>
        <translation>Lo que ve {layer} difiere del procesador en un {difference} %, cuando lo habitual es {allowed} %: la operación anterior calcula otra cosa en este dispositivo.</translation>
    </message>
    <message>
        <source>Checked one batch on {device} in {precision}: {tensors} tensors are where they belong, and the {layers} layers agree with the processor in double precision within {difference} % ({tolerance} % is allowed).</source>
        <extracomment>placement.good</extracomment>
        <translation>Comprobado un lote en {device} con {precision}: {tensors} tensores están donde deben, y las {layers} capas coinciden con el procesador en doble precisión dentro del {difference} % (se permite {tolerance} %).</translation>
    </message>
    <message>
        <source>The gradient of {layer} differs from the processor&apos;s by {difference} % where {allowed} % is usual.</source>
        <extracomment>placement.gradient</extracomment>
        <translation>El gradiente de {layer} difiere del procesador en un {difference} %, cuando lo habitual es {allowed} %.</translation>
    </message>
    <message>
        <source>{layer} is not stored channels-last: it would be rearranged in each step.</source>
        <extracomment>placement.layout</extracomment>
        <translation>{layer} no se guarda como channels-last: se reordenaría en cada paso.</translation>
    </message>
    <message>
        <source>{layer} gets no gradient: it would not learn.</source>
        <extracomment>placement.no_gradient</extracomment>
        <translation>{layer} no recibe gradiente: no aprendería.</translation>
    </message>
    <message>
        <source>{layer} computes in {there} numbers and not in bf16 as asked for.</source>
        <extracomment>placement.precision</extracomment>
        <translation>{layer} calcula con números {there} y no con bf16 como se pidió.</translation>
    </message>
    <message>
        <source>{first} {others} more findings of this kind are in the run&apos;s log.</source>
        <extracomment>placement.problems</extracomment>
        <translation>{first} Hay {others} hallazgos más de este tipo en el registro de la ejecución.</translation>
    </message>
    <message>
        <source>{layer} holds {there} and not {type} numbers.</source>
        <extracomment>placement.type</extracomment>
        <translation>{layer} contiene números {there} y no {type}.</translation>
    </message>
    <message>
        <source>This engine does not check where its tensors are.</source>
        <extracomment>placement.unsupported</extracomment>
        <translation>Este motor no comprueba dónde están sus tensores.</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>places.cache</extracomment>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Own recipes</source>
        <extracomment>places.config</extracomment>
        <translation>Recetas propias</translation>
    </message>
    <message>
        <source>Runs and marks</source>
        <extracomment>places.data</extracomment>
        <translation>Ejecuciones y marcas</translation>
    </message>
    <message>
        <source>Recipes and weights</source>
        <extracomment>places.resources</extracomment>
        <translation>Recetas y pesos</translation>
    </message>
    <message>
        <source>The seal was changed after the cue was planted: it does not fit its hash.</source>
        <extracomment>plant.changed</extracomment>
        <translation>El sello se cambió después de esconder la pista: no encaja con su suma de comprobación.</translation>
    </message>
    <message>
        <source>A shortcut is planted among images whose classes lie in folders of their own.</source>
        <extracomment>plant.classes</extracomment>
        <translation>Un atajo se esconde entre imágenes cuyas clases están en carpetas propias.</translation>
    </message>
    <message>
        <source>Copying the images</source>
        <extracomment>plant.copying</extracomment>
        <translation>Copiando las imágenes</translation>
    </message>
    <message>
        <source>The seal {file} was damaged: {reason}.</source>
        <extracomment>plant.damaged</extracomment>
        <translation>El sello {file} fue dañado: {reason}.</translation>
    </message>
    <message>
        <source>The copy could not be written to {folder}: {reason}.</source>
        <extracomment>plant.folder</extracomment>
        <translation>No se pudo escribir la copia en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is no copy with something planted in it. Plant something first.</source>
        <extracomment>plant.none</extracomment>
        <translation>{folder} no es una copia con algo escondido. Esconda algo primero.</translation>
    </message>
    <message>
        <source>Copying was stopped; nothing was kept.</source>
        <extracomment>plant.stopped</extracomment>
        <translation>Se detuvo la copia; no se conservó nada.</translation>
    </message>
    <message>
        <source>Comparing with what the run learned from</source>
        <extracomment>prediction.hashing_dataset</extracomment>
        <translation>Comparando con lo que aprendió la ejecución</translation>
    </message>
    <message>
        <source>Reading what the run learned from</source>
        <extracomment>prediction.hashing_run</extracomment>
        <translation>Leyendo de qué aprendió la ejecución</translation>
    </message>
    <message>
        <source>The run {run} has no model yet: none of its epochs was finished, or {file} was deleted.</source>
        <extracomment>prediction.no_model</extracomment>
        <translation>La ejecución {run} todavía no tiene modelo: no terminó ninguna de sus épocas, o se borró {file}.</translation>
    </message>
    <message>
        <source>Stopped after {count} images.</source>
        <extracomment>prediction.stopped</extracomment>
        <translation>Detenido tras {count} imágenes.</translation>
    </message>
    <message>
        <source>Stopped while comparing images.</source>
        <extracomment>prediction.stopped_comparing</extracomment>
        <translation>Detenido mientras se comparaban imágenes.</translation>
    </message>
    <message>
        <source>Prediction {row} names class {truth} or {predicted}, and there are {count} classes.</source>
        <extracomment>predictions.class</extracomment>
        <translation>La predicción {row} nombra la clase {truth} o {predicted}, y hay {count} clases.</translation>
    </message>
    <message>
        <source>The predictions are of {count} classes, and {given} were described.</source>
        <extracomment>predictions.positive</extracomment>
        <translation>Las predicciones son de {count} clases, y se describieron {given}.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>processor.instructions</extracomment>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>processor.memory</extracomment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>system.not_known</extracomment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>processor.name</extracomment>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>processor.threads</extracomment>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>program.environment</extracomment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>program.system</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <extracomment>program.version</extracomment>
        <translation>Nucleoscope</translation>
    </message>
    <message>
        <source>A map needs the features of at least {count} nuclei.</source>
        <extracomment>projection.few</extracomment>
        <translation>Un mapa necesita las características de al menos {count} núcleos.</translation>
    </message>
    <message>
        <source>The network&apos;s features hold numbers that are not finite, so no map can be drawn of them. A training with a lower learning rate usually mends this.</source>
        <extracomment>projection.numbers</extracomment>
        <translation>Las características de la red contienen números no finitos, así que no se puede dibujar un mapa. Un entrenamiento con una tasa de aprendizaje menor suele arreglarlo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>projection.stopped</extracomment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>{file} needs more memory than there is.</source>
        <extracomment>pytorch.memory</extracomment>
        <translation>{file} necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>{file} is not used: {reason}. Take the weights as .safetensors, or a .pth file with a state_dict alone.</source>
        <extracomment>pytorch.refused</extracomment>
        <translation>{file} no se usa: {reason}. Use los pesos como .safetensors, o un archivo .pth que solo tenga un state_dict.</translation>
    </message>
    <message>
        <source>The quiz in {file} cannot be gone on with: {reason}.</source>
        <extracomment>quiz.damaged</extracomment>
        <translation>No se puede continuar el cuestionario de {file}: {reason}.</translation>
    </message>
    <message>
        <source>No quiz was left unfinished.</source>
        <extracomment>quiz.none</extracomment>
        <translation>No quedó ningún cuestionario sin terminar.</translation>
    </message>
    <message>
        <source>The quiz in {file} is about other images than these.</source>
        <extracomment>quiz.other_dataset</extracomment>
        <translation>El cuestionario de {file} trata de otras imágenes.</translation>
    </message>
    <message>
        <source>The recipe {file} cannot be used: at {place}, {problem}.</source>
        <extracomment>recipe.invalid</extracomment>
        <translation>La receta {file} no se puede usar: en {place}, {problem}.</translation>
    </message>
    <message>
        <source>{file} is not listed: a shipped recipe is called {name}, too. Rename the file.</source>
        <extracomment>recipe.name_taken</extracomment>
        <translation>{file} no se lista: una receta incluida se llama también {name}. Cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>There is no recipe called {name}. There are: {names}. A file ending in .json may be named, too.</source>
        <extracomment>recipe.not_found</extracomment>
        <translation>No hay ninguna receta llamada {name}. Hay: {names}. También se puede nombrar un archivo terminado en .json.</translation>
    </message>
    <message>
        <source>For classrooms. The network looks at every nucleus once and is not changed; what it saw is kept. Only the last layer learns, in a second or two, so that other patients, another balance or fewer nuclei are answered at once. It is weaker than a network of which every layer learns.</source>
        <extracomment>recipes/instant</extracomment>
        <translation>Para el aula. La red mira cada núcleo una vez y no cambia; lo que vio se conserva. Solo aprende la última capa, en un segundo o dos, de modo que otros pacientes, otro equilibrio o menos núcleos se responden al instante. Es más débil que una red en la que aprenden todas las capas.</translation>
    </message>
    <message>
        <source>Instant: a head on a network that stays as it is</source>
        <extracomment>recipes/instant</extracomment>
        <translation>Al instante: una cabeza sobre una red que queda como está</translation>
    </message>
    <message>
        <source>A published notebook, repeated faithfully with its mistakes: pictures of one patient are on both sides of the split, softmax is applied twice, and the validation pictures are changed at random like the training ones. Its accuracy of 0.90 means less than it seems: compare it with the default.</source>
        <extracomment>recipes/leukemia_mobilenet</extracomment>
        <translation>Un cuaderno publicado, repetido fielmente con sus errores: hay imágenes de un mismo paciente a ambos lados de la división, softmax se aplica dos veces y las imágenes de validación se cambian al azar como las de entrenamiento. Su exactitud de 0,90 significa menos de lo que parece: compárela con la receta predeterminada.</translation>
    </message>
    <message>
        <source>Notebook: leukemia with MobileNetV2</source>
        <extracomment>recipes/leukemia_mobilenet</extracomment>
        <translation>Cuaderno: leucemia con MobileNetV2</translation>
    </message>
    <message>
        <source>A published notebook, repeated faithfully: the network itself stays as it was trained on everyday pictures, only a last layer is learned, and pictures of one patient are on both sides of the split (80 to 20, seed 42 in the notebook). With the folders fold_0, fold_1 and fold_2 as classes it learns to tell folders apart, not cells. It needs pretrained ResNet-18 weights.</source>
        <extracomment>recipes/leukemia_resnet18</extracomment>
        <translation>Un cuaderno publicado, repetido fielmente: la red queda como se entrenó con imágenes cotidianas, solo se aprende una última capa, y hay imágenes de un mismo paciente a ambos lados de la división (80 a 20, semilla 42 en el cuaderno). Con las carpetas fold_0, fold_1 y fold_2 como clases aprende a distinguir carpetas, no células. Necesita pesos ResNet-18 preentrenados.</translation>
    </message>
    <message>
        <source>Notebook: leukemia with ResNet-18</source>
        <extracomment>recipes/leukemia_resnet18</extracomment>
        <translation>Cuaderno: leucemia con ResNet-18</translation>
    </message>
    <message>
        <source>MobileNetV2, for patients it has not seen</source>
        <extracomment>recipes/mobilenetv2</extracomment>
        <translation>MobileNetV2, para pacientes que no ha visto</translation>
    </message>
    <message>
        <source>A larger, older and very well studied network. It starts from random numbers, so it needs more passes over the pictures than the default; name a weights file to start from pretrained ones.</source>
        <extracomment>recipes/resnet18</extracomment>
        <translation>Una red mayor, más antigua y muy bien estudiada. Parte de números al azar, así que necesita más pasadas por las imágenes que la predeterminada; nombre un archivo de pesos para partir de unos preentrenados.</translation>
    </message>
    <message>
        <source>ResNet-18</source>
        <extracomment>recipes/resnet18</extracomment>
        <translation>ResNet-18</translation>
    </message>
    <message>
        <source>A network of a few layers that starts from random numbers and needs no download. It learns the drawn demo nuclei in about a minute on an ordinary computer: good for a first try and for a classroom.</source>
        <extracomment>recipes/small</extracomment>
        <translation>Una red de pocas capas que parte de números al azar y no necesita descargas. Aprende los núcleos dibujados de la demostración en un minuto, más o menos, en un ordenador normal: buena para un primer intento y para el aula.</translation>
    </message>
    <message>
        <source>Small network, from nothing</source>
        <extracomment>recipes/small</extracomment>
        <translation>Red pequeña, desde cero</translation>
    </message>
    <message>
        <source>The weight decay must be more than 0: without it the coefficients can grow without end.</source>
        <extracomment>regression.no_ridge</extracomment>
        <translation>El decaimiento de pesos debe ser mayor que 0: sin él los coeficientes pueden crecer sin fin.</translation>
    </message>
    <message>
        <source>There is nothing to tell apart: all that is to be learned from is of one class.</source>
        <extracomment>regression.one_class</extracomment>
        <translation>No hay nada que distinguir: todo lo que hay para aprender es de una sola clase.</translation>
    </message>
    <message>
        <source>Stopped before the head was fitted.</source>
        <extracomment>regression.stopped</extracomment>
        <translation>Detenido antes de ajustar la cabeza.</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <extracomment>report.there</extracomment>
        <translation>El informe está en {file}.</translation>
    </message>
    <message>
        <source>Of what was shown nothing is called wrong: these are all mistakes.</source>
        <extracomment>results.no_mistakes</extracomment>
        <translation>De lo mostrado nada se llama erróneo: estos son todos los errores.</translation>
    </message>
    <message>
        <source>The run {folder} is being written by {owner}. Wait until that training has ended, or stop it there.</source>
        <extracomment>run.busy</extracomment>
        <translation>La ejecución {folder} la está escribiendo {owner}. Espere a que termine ese entrenamiento, o deténgalo allí.</translation>
    </message>
    <message>
        <source>The run&apos;s description {file} cannot be used: {reason}.</source>
        <extracomment>run.damaged</extracomment>
        <translation>La descripción de la ejecución {file} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The run {folder} could not be deleted: {reason}.</source>
        <extracomment>run.delete</extracomment>
        <translation>No se pudo borrar la ejecución {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{finished} epochs are finished already; {epochs} in all were asked for.</source>
        <extracomment>run.fewer_epochs</extracomment>
        <translation>Ya hay {finished} épocas terminadas; se pidieron {epochs} en total.</translation>
    </message>
    <message>
        <source>The run&apos;s folder {folder} cannot be used: {reason}.</source>
        <extracomment>run.folder</extracomment>
        <translation>La carpeta {folder} de la ejecución no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the run.</source>
        <extracomment>run.folder_taken</extracomment>
        <translation>{folder} no está vacía. Elija una carpeta nueva para la ejecución.</translation>
    </message>
    <message>
        <source>{folder} is not a run: it has no run.json.</source>
        <extracomment>run.missing</extracomment>
        <translation>{folder} no es una ejecución: no tiene run.json.</translation>
    </message>
    <message>
        <source>The images of this run are needed to continue it. They were opened from {location}.</source>
        <extracomment>run.no_dataset</extracomment>
        <translation>Para continuar esta ejecución hacen falta sus imágenes. Se abrieron desde {location}.</translation>
    </message>
    <message>
        <source>{dataset} has other classes than the run {run} was trained on.</source>
        <extracomment>run.other_classes</extracomment>
        <translation>{dataset} tiene otras clases que aquellas con las que se entrenó la ejecución {run}.</translation>
    </message>
    <message>
        <source>{dataset} is not the dataset of this run: {missing} of its {count} images are not there. It was trained on {name}, opened from {location}.</source>
        <extracomment>run.other_dataset</extracomment>
        <translation>{dataset} no es el conjunto de datos de esta ejecución: {missing} de sus {count} imágenes no están. Se entrenó con {name}, abierto desde {location}.</translation>
    </message>
    <message>
        <source>Split by published fold: {fold} validates.</source>
        <extracomment>run.summary.by_fold</extracomment>
        <translation>División por pliegue publicado: {fold} valida.</translation>
    </message>
    <message>
        <source>Split by image, seed {seed}: patients stand on both sides.</source>
        <extracomment>run.summary.by_image</extracomment>
        <translation>División por imagen, semilla {seed}: hay pacientes a ambos lados.</translation>
    </message>
    <message>
        <source>Split by published fold: the last one validates.</source>
        <extracomment>run.summary.by_last_fold</extracomment>
        <translation>División por pliegue publicado: valida el último.</translation>
    </message>
    <message>
        <source>Split by patient, seed {seed}.</source>
        <extracomment>run.summary.by_subject</extracomment>
        <translation>División por paciente, semilla {seed}.</translation>
    </message>
    <message>
        <source>Patients who share pictures, kept on one side: {groups}.</source>
        <extracomment>run.summary.linked</extracomment>
        <translation>Pacientes que comparten imágenes, mantenidos en un mismo lado: {groups}.</translation>
    </message>
    <message>
        <source>Patients who share pictures, not kept together: {groups}.</source>
        <extracomment>run.summary.linked.apart</extracomment>
        <translation>Pacientes que comparten imágenes, no mantenidos juntos: {groups}.</translation>
    </message>
    <message>
        <source>To be better than: always saying {class} (accuracy {accuracy}, balanced accuracy {balanced}).</source>
        <extracomment>run.summary.majority</extracomment>
        <translation>A superar: decir siempre {class} (exactitud {accuracy}, exactitud equilibrada {balanced}).</translation>
    </message>
    <message>
        <source>Findings left open: none.</source>
        <extracomment>run.summary.no_findings</extracomment>
        <translation>Hallazgos pendientes: ninguno.</translation>
    </message>
    <message>
        <source>Left open: {finding}</source>
        <extracomment>run.summary.open</extracomment>
        <translation>Pendiente: {finding}</translation>
    </message>
    <message>
        <source>And than the outline alone (silhouette baseline): AUROC {auroc} (95 % interval {low} to {high}), balanced accuracy {balanced}.</source>
        <extracomment>run.summary.silhouette</extracomment>
        <translation>Y el contorno solo (referencia de silueta): AUROC {auroc} (intervalo del 95 % de {low} a {high}), exactitud equilibrada {balanced}.</translation>
    </message>
    <message>
        <source>The test part was never opened.</source>
        <extracomment>run.summary.test_closed</extracomment>
        <translation>La parte de prueba nunca se abrió.</translation>
    </message>
    <message>
        <source>The test part was opened once, on {time}.</source>
        <extracomment>run.summary.test_opened</extracomment>
        <translation>La parte de prueba se abrió una vez, el {time}.</translation>
    </message>
    <message>
        <source>The test part was opened {count} times, last on {time}.</source>
        <extracomment>run.summary.test_opened</extracomment>
        <translation>La parte de prueba se abrió {count} veces, la última el {time}.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <extracomment>run.table</extracomment>
        <translation>{file} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>A tensor of whole numbers stands where one of real numbers is needed.</source>
        <extracomment>safetensors.integers</extracomment>
        <translation>Hay un tensor de enteros donde hace falta uno de reales.</translation>
    </message>
    <message>
        <source>{file} is not a usable safetensors file: {reason}.</source>
        <extracomment>safetensors.refused</extracomment>
        <translation>{file} no es un archivo safetensors utilizable: {reason}.</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}.</source>
        <extracomment>safetensors.tensors</extracomment>
        <translation>No se escribió {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <extracomment>sample.failed</extracomment>
        <translation>No se pudo leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not part of this dataset.</source>
        <extracomment>sample.not_found</extracomment>
        <translation>{file} no forma parte de este conjunto de datos.</translation>
    </message>
    <message>
        <source>{file}: a contact sheet is saved as .pdf or .png.</source>
        <extracomment>sheet.ending</extracomment>
        <translation>{file}: una hoja de contactos se guarda como .pdf o .png.</translation>
    </message>
    <message>
        <source>The contact sheet is in {file}.</source>
        <extracomment>sheet.there</extracomment>
        <translation>La hoja de contactos está en {file}.</translation>
    </message>
    <message>
        <source>{count} nuclei are too many for one picture. Save them as .pdf, or select fewer.</source>
        <extracomment>sheet.too_high</extracomment>
        <translation>{count} núcleos son demasiados para una imagen. Guárdelos como .pdf, o seleccione menos.</translation>
    </message>
    <message>
        <source>Split by image: cells of the same patient are in training and in validation. The scores will look better than they are for new patients.</source>
        <extracomment>split.by_image</extracomment>
        <translation>División por imagen: hay células de un mismo paciente en el entrenamiento y en la validación. Las métricas parecerán mejores de lo que son para pacientes nuevos.</translation>
    </message>
    <message>
        <source>No images of {class} would be left for the {part} part: it has too few patients, counting those with identical images as one. Add patients of {class}, or split by image.</source>
        <extracomment>split.class_missing</extracomment>
        <translation>No quedarían imágenes de {class} para la parte de {part}: tiene muy pocos pacientes, contando como uno los que tienen imágenes idénticas. Añada pacientes de {class}, o divida por imagen.</translation>
    </message>
    <message>
        <source>No images of {class} would be left for the {part} part with these folds. Choose another fold, or split by patient.</source>
        <extracomment>split.class_missing_fold</extracomment>
        <translation>Con estos pliegues no quedarían imágenes de {class} para la parte de {part}. Elija otro pliegue, o divida por paciente.</translation>
    </message>
    <message>
        <source>No images of {class} would be left for the {part} part. Add images of {class}.</source>
        <extracomment>split.class_missing_image</extracomment>
        <translation>No quedarían imágenes de {class} para la parte de {part}. Añada imágenes de {class}.</translation>
    </message>
    <message>
        <source>The {part} part holds no images of {class}: there are too few patients for three parts.</source>
        <extracomment>split.class_missing_test</extracomment>
        <translation>La parte de {part} no contiene imágenes de {class}: hay muy pocos pacientes para tres partes.</translation>
    </message>
    <message>
        <source>The {part} part holds only {count} patients with {class}: its scores may be very different for others.</source>
        <extracomment>split.few_subjects</extracomment>
        <translation>La parte de {part} contiene solo {count} pacientes con {class}: sus métricas pueden ser muy distintas para otros.</translation>
    </message>
    <message>
        <source>A split by fold with a test part needs three folds, and there are {count}. Do without the test part, or split by patient.</source>
        <extracomment>split.fold_test</extracomment>
        <translation>Una división por pliegue con parte de prueba necesita tres pliegues, y hay {count}. Prescinda de la parte de prueba, o divida por paciente.</translation>
    </message>
    <message>
        <source>{share} % of the images of {class} are for validation instead of {wanted} %: patients are not divided.</source>
        <extracomment>split.fraction</extracomment>
        <translation>El {share} % de las imágenes de {class} es para la validación en vez del {wanted} %: los pacientes no se parten.</translation>
    </message>
    <message>
        <source>The file hashes do not belong to {dataset}. Hash its files again.</source>
        <extracomment>split.hashes</extracomment>
        <translation>Las sumas de comprobación no son de {dataset}. Calcúlelas de nuevo.</translation>
    </message>
    <message>
        <source>{count} images are left out: their patients share identical images with the validation or test side.</source>
        <extracomment>split.left_out_linked</extracomment>
        <translation>Se omiten {count} imágenes: sus pacientes comparten imágenes idénticas con el lado de validación o de prueba.</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>split.link_similar</extracomment>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>{dataset} has no classes, so there is nothing to learn. Open a folder with one folder for each class.</source>
        <extracomment>split.no_classes</extracomment>
        <translation>{dataset} no tiene clases, así que no hay nada que aprender. Abra una carpeta con una subcarpeta por clase.</translation>
    </message>
    <message>
        <source>{dataset} has {count} published folds, and a split by fold needs two. Split by patient.</source>
        <extracomment>split.no_folds</extracomment>
        <translation>{dataset} tiene {count} pliegues publicados, y una división por pliegue necesita dos. Divida por paciente.</translation>
    </message>
    <message>
        <source>The {part} part holds a single patient with {class}: its scores tell about this one patient.</source>
        <extracomment>split.one_subject</extracomment>
        <translation>La parte de {part} contiene un solo paciente con {class}: sus métricas hablan de ese único paciente.</translation>
    </message>
    <message>
        <source>The patients are not known: each image counts as its own patient. If several are of the same patient, the scores will look better than they are for new patients.</source>
        <extracomment>split.subjects_unknown</extracomment>
        <translation>No se conocen los pacientes: cada imagen cuenta como paciente propio. Si varias son del mismo, las métricas parecerán mejores de lo que son para pacientes nuevos.</translation>
    </message>
    <message>
        <source>The test part must be at least 0 % and less than 100 % of the images.</source>
        <extracomment>split.test_fraction</extracomment>
        <translation>La parte de prueba debe ser al menos el 0 % y menos del 100 % de las imágenes.</translation>
    </message>
    <message>
        <source>On purpose only {count} of {all} training images were learned from, of {subjects} patients.</source>
        <extracomment>split.thinned</extracomment>
        <translation>A propósito solo se aprendió de {count} de las {all} imágenes de entrenamiento, de {subjects} pacientes.</translation>
    </message>
    <message>
        <source>There is no fold {fold}. The folds are {folds}.</source>
        <extracomment>split.unknown_fold</extracomment>
        <translation>No hay ningún pliegue {fold}. Los pliegues son {folds}.</translation>
    </message>
    <message>
        <source>Fit {done} of {count}</source>
        <extracomment>study.activity</extracomment>
        <translation>Ajuste {done} de {count}</translation>
    </message>
    <message>
        <source>{run} has no training part of its own, or nothing that examines: the run of one fold, or of a training, has.</source>
        <extracomment>study.no_parts</extracomment>
        <translation>{run} no tiene parte de entrenamiento propia, o nada que examine: la ejecución de un pliegue, o de un entrenamiento, sí.</translation>
    </message>
    <message>
        <source>Learning engine</source>
        <extracomment>system.engine</extracomment>
        <translation>Motor de aprendizaje</translation>
    </message>
    <message>
        <source>not loaded</source>
        <extracomment>system.engine_absent</extracomment>
        <translation>no cargado</translation>
    </message>
    <message>
        <source>Little for a training: its batches are worked on in parts, which takes longer.</source>
        <extracomment>system.little_memory</extracomment>
        <translation>Poco para un entrenamiento: sus lotes se trabajan por partes, lo que tarda más.</translation>
    </message>
    <message>
        <source>This processor has no AVX2. All works, but training and predicting take about twice as long.</source>
        <extracomment>system.no_avx2</extracomment>
        <translation>Este procesador no tiene AVX2. Todo funciona, pero entrenar y predecir tarda aproximadamente el doble.</translation>
    </message>
    <message>
        <source>The command line works without one, the window does not open.</source>
        <extracomment>system.no_display</extracomment>
        <translation>La línea de órdenes funciona sin ello; la ventana no se abre.</translation>
    </message>
    <message>
        <source>Weights cannot be fetched from here: Qt finds no OpenSSL. Everything else works.</source>
        <extracomment>system.no_encryption</extracomment>
        <translation>Desde aquí no se pueden obtener pesos: Qt no encuentra OpenSSL. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>The window&apos;s texts cannot be drawn whole: {missing} are missing. Install a font, on Debian and Ubuntu: apt install fonts-dejavu-core</source>
        <extracomment>system.no_fonts</extracomment>
        <translation>Los textos de la ventana no se pueden dibujar enteros: faltan {missing}. Instale una fuente; en Debian y Ubuntu: apt install fonts-dejavu-core</translation>
    </message>
    <message>
        <source>Qt lacks its plugin for SVG pictures. Install it, on Debian and Ubuntu: apt install libqt6svg6</source>
        <extracomment>system.no_icons</extracomment>
        <translation>A Qt le falta su complemento para imágenes SVG. Instálelo; en Debian y Ubuntu: apt install libqt6svg6</translation>
    </message>
    <message>
        <source>{reason} The command line works without a window. Look at DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM in the environment, and whether Qt&apos;s plugin for the display is installed.</source>
        <extracomment>system.no_window</extracomment>
        <translation>{reason} La línea de órdenes funciona sin ventana. Mire DISPLAY, WAYLAND_DISPLAY y QT_QPA_PLATFORM en el entorno, y si está instalado el complemento de Qt para la pantalla.</translation>
    </message>
    <message>
        <source>A training would not run there: {reason}</source>
        <extracomment>system.not_checked</extracomment>
        <translation>Un entrenamiento no funcionaría ahí: {reason}</translation>
    </message>
    <message>
        <source>Less than {spare} are free: decoded images are not kept there, and each training decodes its images anew.</source>
        <extracomment>system.pixel_store_full</extracomment>
        <translation>Quedan libres menos de {spare}: ahí no se guardan imágenes decodificadas, y cada entrenamiento las decodifica de nuevo.</translation>
    </message>
    <message>
        <source>The disk is nearly full: what is written there may be lost. Make room, or name a folder on another disk in the environment: NUCLEOSCOPE_HOME.</source>
        <extracomment>system.place_full</extracomment>
        <translation>El disco está casi lleno: lo que se escriba ahí puede perderse. Haga sitio, o nombre en el entorno una carpeta de otro disco: NUCLEOSCOPE_HOME.</translation>
    </message>
    <message>
        <source>{reason} NUCLEOSCOPE_HOME in the environment names another folder for all that the program keeps.</source>
        <extracomment>system.place_unwritable</extracomment>
        <translation>{reason} NUCLEOSCOPE_HOME en el entorno nombra otra carpeta para todo lo que guarda el programa.</translation>
    </message>
    <message>
        <source>{reason} Install the program again.</source>
        <extracomment>system.recipe_damaged</extracomment>
        <translation>{reason} Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>This is no report of a system check: {reason}.</source>
        <extracomment>system.report</extracomment>
        <translation>Esto no es un informe de una comprobación del sistema: {reason}.</translation>
    </message>
    <message>
        <source>Files that come with the program are missing. Install it again, or name their folder in the environment: NUCLEOSCOPE_RESOURCES.</source>
        <extracomment>system.resources_missing</extracomment>
        <translation>Faltan archivos que vienen con el programa. Instálelo de nuevo, o nombre su carpeta en el entorno: NUCLEOSCOPE_RESOURCES.</translation>
    </message>
    <message>
        <source>Devices that can train</source>
        <extracomment>system.section.devices</extracomment>
        <translation>Dispositivos que pueden entrenar</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>system.section.libraries</extracomment>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Files and room on the disk</source>
        <extracomment>system.section.places</extracomment>
        <translation>Archivos y espacio en el disco</translation>
    </message>
    <message>
        <source>Processor and memory</source>
        <extracomment>system.section.processor</extracomment>
        <translation>Procesador y memoria</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>system.section.program</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Training and prediction against reference numbers</source>
        <extracomment>system.section.reference</extracomment>
        <translation>Entrenamiento y predicción frente a números de referencia</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>system.section.window</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <extracomment>system.stopped</extracomment>
        <translation>Se detuvo la comprobación.</translation>
    </message>
    <message>
        <source>What is computed here is not what should come out: trust no result of this machine. Run the check again with NUCLEOSCOPE_KERNELS=off in the environment; where that mends it, our own loops are at fault, else the processor, the driver or LibTorch. Please report it with this text.</source>
        <extracomment>system.wrong_numbers</extracomment>
        <translation>Lo que se calcula aquí no es lo que debería salir: no confíe en ningún resultado de este equipo. Repita la comprobación con NUCLEOSCOPE_KERNELS=off en el entorno; si eso lo arregla, la culpa es de nuestros propios bucles; si no, del procesador, del controlador o de LibTorch. Comuníquelo con este texto, por favor.</translation>
    </message>
    <message>
        <source>The run {run} set no test part aside. Train with one: --test on the command line, Test part in the Train page.</source>
        <extracomment>test.none</extracomment>
        <translation>La ejecución {run} no apartó una parte de prueba. Entrene con una: --test en la línea de órdenes, Parte de prueba en la página Entrenar.</translation>
    </message>
    <message>
        <source>The test part was opened {count} times, first on {first}, last on {last}: it is no test any more of what was changed between.</source>
        <extracomment>test.opened_often</extracomment>
        <translation>La parte de prueba se abrió {count} veces, la primera el {first}, la última el {last}: ya no es una prueba de lo que se cambió entre medias.</translation>
    </message>
    <message>
        <source>The test part was opened once, on {time}. What is changed because of it makes it a second validation part.</source>
        <extracomment>test.opened_once</extracomment>
        <translation>La parte de prueba se abrió una vez, el {time}. Lo que se cambie por ella la convierte en una segunda parte de validación.</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>training.epoch</extracomment>
        <translation>Época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>The training broke off: {reason}. Finished epochs are kept.</source>
        <extracomment>training.exception</extracomment>
        <translation>El entrenamiento se interrumpió: {reason}. Las épocas terminadas se conservan.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made: {reason}.</source>
        <extracomment>training.folder</extracomment>
        <translation>No se pudo crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Looking at every image once</source>
        <extracomment>training.measuring</extracomment>
        <translation>Mirando cada imagen una vez</translation>
    </message>
    <message>
        <source>The training was stopped before it began.</source>
        <extracomment>training.never_started</extracomment>
        <translation>El entrenamiento se detuvo antes de empezar.</translation>
    </message>
    <message>
        <source>A training needs at least one epoch and one image a batch.</source>
        <extracomment>training.no_epochs</extracomment>
        <translation>Un entrenamiento necesita al menos una época y una imagen por lote.</translation>
    </message>
    <message>
        <source>The training broke off in epoch {epoch}, step {step}: the loss is no longer a finite number. What the finished epochs learned is kept. A lower learning rate usually helps. The batch held: {images}.</source>
        <extracomment>training.not_finite</extracomment>
        <translation>El entrenamiento se interrumpió en la época {epoch}, paso {step}: la pérdida ya no es un número finito. Lo que aprendieron las épocas terminadas se conserva. Suele ayudar una tasa de aprendizaje menor. El lote contenía: {images}.</translation>
    </message>
    <message>
        <source>None of the training images could be read.</source>
        <extracomment>training.nothing_readable</extracomment>
        <translation>No se pudo leer ninguna de las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Fewer than two classes are left to learn from, once the marked nuclei are out. Train without the marks, or look at them again.</source>
        <extracomment>training.one_class</extracomment>
        <translation>Sin los núcleos marcados quedan menos de dos clases de las que aprender. Entrene sin las marcas, o revíselas.</translation>
    </message>
    <message>
        <source>{file} belongs to another training: its seed or its number of training images differs.</source>
        <extracomment>training.other</extracomment>
        <translation>{file} es de otro entrenamiento: difieren su semilla o su número de imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>training.preparing</extracomment>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>The training broke off in epoch {epoch}, step {step}: {reason} What the finished epochs learned is kept.</source>
        <extracomment>training.step_failed</extracomment>
        <translation>El entrenamiento se interrumpió en la época {epoch}, paso {step}: {reason} Lo que aprendieron las épocas terminadas se conserva.</translation>
    </message>
    <message>
        <source>There are fewer than two images to learn from. Choose another split or a larger limit.</source>
        <extracomment>training.too_few</extracomment>
        <translation>Hay menos de dos imágenes de las que aprender. Elija otra división o un límite mayor.</translation>
    </message>
    <message>
        <source>These images carry no classes, so nothing can be learned from them.</source>
        <extracomment>training.unlabelled</extracomment>
        <translation>Estas imágenes no llevan clases, así que no se puede aprender nada de ellas.</translation>
    </message>
    <message>
        <source>The published folds were taken for classes: the network learned to tell folders apart, and nothing about cells.</source>
        <extracomment>view.folds_as_classes</extracomment>
        <translation>Los pliegues publicados se tomaron por clases: la red aprendió a distinguir carpetas, y nada de las células.</translation>
    </message>
    <message>
        <source>{dataset} was not published in two or more folds, so they cannot be taken for classes.</source>
        <extracomment>view.no_folds</extracomment>
        <translation>{dataset} no se publicó en dos o más pliegues, así que no pueden tomarse por clases.</translation>
    </message>
    <message>
        <source>The list of weights {file} cannot be used: {problem}.</source>
        <extracomment>weights.catalogue</extracomment>
        <translation>La lista de pesos {file} no se puede usar: {problem}.</translation>
    </message>
    <message>
        <source>Starts from what it has learned on blood cells of other people ({file}).</source>
        <extracomment>weights.from_blood_cells</extracomment>
        <translation>Parte de lo que aprendió de células sanguíneas de otras personas ({file}).</translation>
    </message>
    <message>
        <source>Starts from the weights in {file}.</source>
        <extracomment>weights.from_file</extracomment>
        <translation>Parte de los pesos de {file}.</translation>
    </message>
    <message>
        <source>Starts from what it has learned on everyday pictures, ImageNet ({file}).</source>
        <extracomment>weights.from_imagenet</extracomment>
        <translation>Parte de lo que aprendió de imágenes cotidianas, ImageNet ({file}).</translation>
    </message>
    <message>
        <source>Starts from random weights: it knows nothing yet.</source>
        <extracomment>weights.from_random</extracomment>
        <translation>Parte de pesos al azar: todavía no sabe nada.</translation>
    </message>
    <message>
        <source>The weights {tensor} hold values that fp16 has no room for. Export them without --half.</source>
        <extracomment>weights.half_range</extracomment>
        <translation>Los pesos {tensor} contienen valores que no caben en fp16. Expórtelos sin --half.</translation>
    </message>
    <message>
        <source>The weights {file} are not there.</source>
        <extracomment>weights.missing</extracomment>
        <translation>Los pesos {file} no están.</translation>
    </message>
    <message>
        <source>The recipe {recipe} starts from pretrained weights, which are not on this machine. Looked for: {places}. Download them (Train page, or `nucleoscope weights`), put the file there, name one yourself, or choose the recipe small, which needs none.</source>
        <extracomment>weights.shipped_missing</extracomment>
        <translation>La receta {recipe} parte de pesos preentrenados, que no están en este equipo. Se buscó: {places}. Descárguelos (página Entrenar, o `nucleoscope weights`), ponga ahí el archivo, nombre uno usted mismo o elija la receta small, que no los necesita.</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>window.display</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>window.encryption</extracomment>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>window.fonts</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Icons</source>
        <extracomment>window.icons</extracomment>
        <translation>Iconos</translation>
    </message>
    <message>
        <source>Qt</source>
        <extracomment>window.qt</extracomment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>{class} can be told by {what} alone: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}; p = {p} against labels shuffled between patients).</source>
        <extracomment>audit.proxy.</extracomment>
        <translation>{class} se reconoce solo por lo siguiente: {what}; AUROC {auroc} en pacientes no aprendidos (intervalo del 95 % de {low} a {high}; p = {p} frente a etiquetas barajadas entre pacientes).</translation>
    </message>
    <message>
        <source>Training and validation can be told apart by {what}: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}).</source>
        <extracomment>audit.parts.</extracomment>
        <translation>Entrenamiento y validación se distinguen por lo siguiente: {what}; AUROC {auroc} en pacientes no aprendidos (intervalo del 95 % de {low} a {high}).</translation>
    </message>
    <message>
        <source>Its mean {colour} is {mean} of 255; {low} to {high} would be like the training images. Stain or light differ.</source>
        <extracomment>familiar.</extracomment>
        <translation>Su valor medio de {colour} es {mean} de 255; de {low} a {high} sería como las imágenes de entrenamiento. La tinción o la luz difieren.</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>familiar.colour</extracomment>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>familiar.colour</extracomment>
        <translation>verde</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>familiar.colour</extracomment>
        <translation>rojo</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>part</extracomment>
        <translation>prueba</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>part</extracomment>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>part</extracomment>
        <translation>validación</translation>
    </message>
    <message>
        <source>Out of fold: {count} networks, each of which says what it thinks of the patients that it did not learn from. Thresholds and probabilities of different networks are pooled here.</source>
        <extracomment>cross_validation_task</extracomment>
        <translation>Fuera del pliegue: {count} redes, cada una de las cuales dice lo que piensa de los pacientes de los que no aprendió. Aquí se reúnen umbrales y probabilidades de redes distintas.</translation>
    </message>
    <message>
        <source>{file} could not be made: {reason}. Check the permissions of its folder.</source>
        <extracomment>file_lock</extracomment>
        <translation>No se pudo crear {file}: {reason}. Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The run {folder} cannot be written: {reason}.</source>
        <extracomment>run_lock</extracomment>
        <translation>No se puede escribir la ejecución {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Learned from: {nuclei} nuclei of one patient.</source>
        <extracomment>run_record</extracomment>
        <translation>Aprendió de: {nuclei} núcleos de un paciente.</translation>
    </message>
    <message>
        <source>Learned from: {nuclei} nuclei of {patients} patients.</source>
        <extracomment>run_record</extracomment>
        <translation>Aprendió de: {nuclei} núcleos de {patients} pacientes.</translation>
    </message>
    <message>
        <source>Learned from: {nuclei} nuclei.</source>
        <extracomment>run_record</extracomment>
        <translation>Aprendió de: {nuclei} núcleos.</translation>
    </message>
    <message>
        <source>Set aside as test part: {nuclei} nuclei of one patient.</source>
        <extracomment>run_record</extracomment>
        <translation>Apartados como parte de prueba: {nuclei} núcleos de un paciente.</translation>
    </message>
    <message>
        <source>Set aside as test part: {nuclei} nuclei of {patients} patients.</source>
        <extracomment>run_record</extracomment>
        <translation>Apartados como parte de prueba: {nuclei} núcleos de {patients} pacientes.</translation>
    </message>
    <message>
        <source>Set aside as test part: {nuclei} nuclei.</source>
        <extracomment>run_record</extracomment>
        <translation>Apartados como parte de prueba: {nuclei} núcleos.</translation>
    </message>
    <message>
        <source>Validated on: {nuclei} nuclei of one patient.</source>
        <extracomment>run_record</extracomment>
        <translation>Validada con: {nuclei} núcleos de un paciente.</translation>
    </message>
    <message>
        <source>Validated on: {nuclei} nuclei of {patients} patients.</source>
        <extracomment>run_record</extracomment>
        <translation>Validada con: {nuclei} núcleos de {patients} pacientes.</translation>
    </message>
    <message>
        <source>Validated on: {nuclei} nuclei.</source>
        <extracomment>run_record</extracomment>
        <translation>Validada con: {nuclei} núcleos.</translation>
    </message>
    <message>
        <source>{archive} was refused, because of what it says of {file}: {reason}. Nothing of it was unpacked. Get it again from whoever published it.</source>
        <extracomment>archive.refused</extracomment>
        <translation>{archive} se rechazó por lo que dice de {file}: {reason}. No se descomprimió nada. Consígalo de nuevo de quien lo publicó.</translation>
    </message>
    <message>
        <source>Unpacking was stopped.</source>
        <extracomment>archive.stopped</extracomment>
        <translation>Se detuvo la descompresión.</translation>
    </message>
    <message>
        <source>It would unpack to more than is allowed here</source>
        <extracomment>archive.too_large</extracomment>
        <translation>Se descomprimiría a más de lo que se permite aquí</translation>
    </message>
    <message>
        <source>The archive holds a file of this name twice</source>
        <extracomment>archive.twice</extracomment>
        <translation>El archivo comprimido contiene dos veces un archivo con este nombre</translation>
    </message>
    <message>
        <source>Writing {file} was stopped; nothing of it is left.</source>
        <extracomment>archive.writing_stopped</extracomment>
        <translation>Se detuvo la escritura de {file}; no queda nada.</translation>
    </message>
    <message>
        <source>The learning engine {file} could not be loaded: {reason}. It needs LibTorch, which the Train page and `nucleoscope libtorch download` fetch from PyTorch into {libtorch}. The environment variable NUCLEOSCOPE_ENGINE may name another engine file. Without it everything but training and predicting works.</source>
        <extracomment>engine.not_loaded</extracomment>
        <translation>No se pudo cargar el motor de aprendizaje {file}: {reason}. Necesita LibTorch, que la página Entrenar y `nucleoscope libtorch download` obtienen de PyTorch en {libtorch}. La variable de entorno NUCLEOSCOPE_ENGINE puede nombrar otro motor. Sin él funciona todo menos entrenar y predecir.</translation>
    </message>
    <message>
        <source>There is no learning engine at {file}. `./dev build` builds it; the environment variable NUCLEOSCOPE_ENGINE may name another file. Without it everything but training and predicting works.</source>
        <extracomment>engine.not_there</extracomment>
        <translation>No hay motor de aprendizaje en {file}. `./dev build` lo compila; la variable de entorno NUCLEOSCOPE_ENGINE puede nombrar otro archivo. Sin él funciona todo menos entrenar y predecir.</translation>
    </message>
    <message>
        <source>Unpacking LibTorch</source>
        <extracomment>job.libtorch</extracomment>
        <translation>Descomprimiendo LibTorch</translation>
    </message>
    <message>
        <source>The list of LibTorch&apos;s builds {file} cannot be used: {problem}.</source>
        <extracomment>libtorch.catalogue</extracomment>
        <translation>La lista de versiones de LibTorch {file} no se puede usar: {problem}.</translation>
    </message>
    <message>
        <source>There is no LibTorch for this system in {file}: {library} is missing. It has to be PyTorch&apos;s wheel (torch-….whl) or its LibTorch archive.</source>
        <extracomment>libtorch.none_inside</extracomment>
        <translation>En {file} no hay LibTorch para este sistema: falta {library}. Tiene que ser el wheel de PyTorch (torch-….whl) o su archivo LibTorch.</translation>
    </message>
    <message>
        <source>There is no LibTorch in {file}: {library} was looked for in lib/, torch/lib/ and libtorch/lib/. Name the folder of an unpacked archive, or of a Python installation&apos;s torch.</source>
        <extracomment>libtorch.not_there</extracomment>
        <translation>En {file} no hay LibTorch: se buscó {library} en lib/, torch/lib/ y libtorch/lib/. Nombre la carpeta de un archivo descomprimido, o el torch de una instalación de Python.</translation>
    </message>
    <message>
        <source>{file} holds LibTorch {found}; this program needs {needed}. `pip download --no-deps torch=={needed}` fetches it.</source>
        <extracomment>libtorch.version</extracomment>
        <translation>{file} contiene LibTorch {found}; este programa necesita {needed}. `pip download --no-deps torch=={needed}` lo obtiene.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {score} of the validation part was {was} and is {is}.</source>
        <extracomment>repeat.beyond</extracomment>
        <translation>Época {epoch}: {score} de la parte de validación era {was} y es {is}.</translation>
    </message>
    <message>
        <source>The repetition was stopped before its end.</source>
        <extracomment>repeat.cancelled</extracomment>
        <translation>La repetición se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>It learned on {was}; this time on {is}.</source>
        <extracomment>repeat.device</extracomment>
        <translation>Aprendió en {was}; esta vez en {is}.</translation>
    </message>
    <message>
        <source>It learned with {was}; this is {is}.</source>
        <extracomment>repeat.engine</extracomment>
        <translation>Aprendió con {was}; este es {is}.</translation>
    </message>
    <message>
        <source>metrics.csv: there were {was} epochs and are {is}.</source>
        <extracomment>repeat.epochs_differ</extracomment>
        <translation>metrics.csv: había {was} épocas y hay {is}.</translation>
    </message>
    <message>
        <source>{file}: the run does not have it.</source>
        <extracomment>repeat.gone</extracomment>
        <translation>{file}: la ejecución no lo tiene.</translation>
    </message>
    <message>
        <source>NUCLEOSCOPE_KERNELS was “{was}” and is “{is}”.</source>
        <extracomment>repeat.kernels</extracomment>
        <translation>NUCLEOSCOPE_KERNELS era «{was}» y es «{is}».</translation>
    </message>
    <message>
        <source>Images were read with {was}; now with {is}.</source>
        <extracomment>repeat.libraries</extracomment>
        <translation>Las imágenes se leyeron con {was}; ahora con {is}.</translation>
    </message>
    <message>
        <source>metrics.csv, epoch {epoch}: {column} was {was} and is {is}.</source>
        <extracomment>repeat.metric_differs</extracomment>
        <translation>metrics.csv, época {epoch}: {column} era {was} y es {is}.</translation>
    </message>
    <message>
        <source>{run} has no finished epoch, so there is nothing to repeat and compare.</source>
        <extracomment>repeat.no_epoch</extracomment>
        <translation>{run} no tiene ninguna época terminada, así que no hay nada que repetir y comparar.</translation>
    </message>
    <message>
        <source>Only the processor adds up in the same order each time; {device} does not.</source>
        <extracomment>repeat.not_cpu</extracomment>
        <translation>Solo el procesador suma cada vez en el mismo orden; {device} no.</translation>
    </message>
    <message>
        <source>The run does not say with how many threads and which libraries it learned: an older program wrote it.</source>
        <extracomment>repeat.not_recorded</extracomment>
        <translation>La ejecución no dice con cuántos hilos y qué bibliotecas aprendió: la escribió un programa más antiguo.</translation>
    </message>
    <message>
        <source>checkpoints/{file}: its note “{note}” differs.</source>
        <extracomment>repeat.note_differs</extracomment>
        <translation>checkpoints/{file}: su nota «{note}» difiere.</translation>
    </message>
    <message>
        <source>The images in {dataset} are not those that {run} learned from: some were changed, added or removed since.</source>
        <extracomment>repeat.other_images</extracomment>
        <translation>Las imágenes de {dataset} no son aquellas de las que aprendió {run}: desde entonces se cambiaron, añadieron o quitaron algunas.</translation>
    </message>
    <message>
        <source>{file}: the rows are of other images.</source>
        <extracomment>repeat.other_predictions</extracomment>
        <translation>{file}: las filas son de otras imágenes.</translation>
    </message>
    <message>
        <source>checkpoints/{file}: there were {was} tensors and are {is}.</source>
        <extracomment>repeat.other_tensors</extracomment>
        <translation>checkpoints/{file}: había {was} tensores y hay {is}.</translation>
    </message>
    <message>
        <source>{file} is not the file that {run} started from: what it holds is another.</source>
        <extracomment>repeat.other_weights</extracomment>
        <translation>{file} no es el archivo del que partió {run}: su contenido es otro.</translation>
    </message>
    <message>
        <source>The memory was small in one of the two, where batches were worked on in parts.</source>
        <extracomment>repeat.parts</extracomment>
        <translation>La memoria era escasa en una de las dos, y los lotes se trabajaron por partes.</translation>
    </message>
    <message>
        <source>{file}: probabilities differ, by {largest} at most.</source>
        <extracomment>repeat.predictions_differ</extracomment>
        <translation>{file}: las probabilidades difieren, como mucho en {largest}.</translation>
    </message>
    <message>
        <source>It learned on the processor {was}; this one is {is}.</source>
        <extracomment>repeat.processor</extracomment>
        <translation>Aprendió en el procesador {was}; este es {is}.</translation>
    </message>
    <message>
        <source>It was written by {was}; this is {is}.</source>
        <extracomment>repeat.program</extracomment>
        <translation>La escribió {was}; este es {is}.</translation>
    </message>
    <message>
        <source>run.json: {key} was {was} and is {is}.</source>
        <extracomment>repeat.run_differs</extracomment>
        <translation>run.json: {key} era {was} y es {is}.</translation>
    </message>
    <message>
        <source>{run} is still being trained. Wait for its end, then it can be repeated.</source>
        <extracomment>repeat.running</extracomment>
        <translation>{run} todavía se está entrenando. Espere a que termine; entonces se puede repetir.</translation>
    </message>
    <message>
        <source>steps.csv: from epoch {epoch}, step {step} on; its loss was {was} and is {is}.</source>
        <extracomment>repeat.step_differs</extracomment>
        <translation>steps.csv: desde la época {epoch}, paso {step}; su pérdida era {was} y es {is}.</translation>
    </message>
    <message>
        <source>steps.csv: there were {was} steps and are {is}.</source>
        <extracomment>repeat.steps_differ</extracomment>
        <translation>steps.csv: había {was} pasos y hay {is}.</translation>
    </message>
    <message>
        <source>It learned with {was} threads; this time it was {is}.</source>
        <extracomment>repeat.threads</extracomment>
        <translation>Aprendió con {was} hilos; esta vez fueron {is}.</translation>
    </message>
    <message>
        <source>checkpoints/{file}: {count} of {all} tensors differ, the first is {tensor}; numbers by {largest} at most.</source>
        <extracomment>repeat.weights_differ</extracomment>
        <translation>checkpoints/{file}: difieren {count} de {all} tensores, el primero es {tensor}; los números, como mucho en {largest}.</translation>
    </message>
    <message>
        <source>Packing the run</source>
        <extracomment>activity.pack</extracomment>
        <translation>Empaquetando la ejecución</translation>
    </message>
    <message>
        <source>Unpacking the run</source>
        <extracomment>activity.unpack</extracomment>
        <translation>Desempaquetando la ejecución</translation>
    </message>
    <message>
        <source>{file} was packed by a newer Nucleoscope, which this one cannot read. Update the program.</source>
        <extracomment>pack.newer</extracomment>
        <translation>{file} lo empaquetó un Nucleoscope más nuevo, que este no puede leer. Actualice el programa.</translation>
    </message>
    <message>
        <source>{file} is no run that Nucleoscope packed: {reason}.</source>
        <extracomment>pack.none</extracomment>
        <translation>{file} no es una ejecución empaquetada por Nucleoscope: {reason}.</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <extracomment>pack.stopped</extracomment>
        <translation>El empaquetado se detuvo.</translation>
    </message>
    <message>
        <source>The packed run is {file}.</source>
        <extracomment>pack.there</extracomment>
        <translation>La ejecución empaquetada es {file}.</translation>
    </message>
    <message>
        <source>Looking who writes a run</source>
        <extracomment>job.run_writer</extracomment>
        <translation>Buscando quién escribe una ejecución</translation>
    </message>
    <message>
        <source>Of which network {file} holds the weights cannot be told from their names, or it is none that is known here. Known are, under timm&apos;s and torchvision&apos;s names: {known}.</source>
        <extracomment>import.architecture</extracomment>
        <translation>De qué red contiene {file} los pesos no se deduce de sus nombres, o no es ninguna conocida aquí. Se conocen, con los nombres de timm y torchvision: {known}.</translation>
    </message>
    <message>
        <source>The file does not say how images become its input. Taken was: a centred square of {crop} pixels (0: the whole image) brought to {size}, mean {mean}, standard deviation {deviation}. If it learned from others, its scores are too low.</source>
        <extracomment>import.assumed_input</extracomment>
        <translation>El archivo no dice cómo se convierten las imágenes en su entrada. Se tomó: un cuadrado centrado de {crop} píxeles (0: la imagen entera) llevado a {size}, media {mean}, desviación estándar {deviation}. Si la red aprendió de otra manera, sus métricas son demasiado bajas.</translation>
    </message>
    <message>
        <source>{file} has {outputs} outputs, and {named} classes are named for them. Name each once, in the order of the outputs, such as ALL, HEM.</source>
        <extracomment>import.classes</extracomment>
        <translation>{file} tiene {outputs} salidas, y para ellas se nombran {named} clases. Nombre cada una una vez, en el orden de las salidas, por ejemplo ALL, HEM.</translation>
    </message>
    <message>
        <source>{file} cannot be used as a network: {reason}.</source>
        <extracomment>import.damaged</extracomment>
        <translation>{file} no puede usarse como red: {reason}.</translation>
    </message>
    <message>
        <source>{file} has no layer {layer} with weights. Only a head of one linear layer can be told from the weights alone; what lies in another one has to be said in {signature} beside the file.</source>
        <extracomment>import.head</extracomment>
        <translation>{file} no tiene una capa {layer} con pesos. Solo de los pesos puede deducirse únicamente una cabeza de una capa lineal; lo que hay en otra debe decirse en {signature} junto al archivo.</translation>
    </message>
    <message>
        <source>Its file says that it learned from “{dataset}”. Scores on images of that collection say nothing of new patients.</source>
        <extracomment>import.learned_from</extracomment>
        <translation>Su archivo dice que aprendió de «{dataset}». Las métricas en imágenes de esa colección no dicen nada de pacientes nuevos.</translation>
    </message>
    <message>
        <source>None of the {count} images could be read: {reason}</source>
        <extracomment>import.no_pixels</extracomment>
        <translation>No se pudo leer ninguna de las {count} imágenes: {reason}</translation>
    </message>
    <message>
        <source>No image of {data} is of a class that {file} tells apart: {known}.</source>
        <extracomment>import.no_such_class</extracomment>
        <translation>Ninguna imagen de {data} es de una clase que {file} distinga: {known}.</translation>
    </message>
    <message>
        <source>{file} has a single output. Only networks with an output for each class are known here.</source>
        <extracomment>import.one_output</extracomment>
        <translation>{file} tiene una sola salida. Aquí solo se conocen redes con una salida por clase.</translation>
    </message>
    <message>
        <source>What {signature} says of {file} cannot be used: {reason}.</source>
        <extracomment>import.signature</extracomment>
        <translation>Lo que {signature} dice de {file} no puede usarse: {reason}.</translation>
    </message>
    <message>
        <source>Images that could not be read, and are left out: {count}.</source>
        <extracomment>import.unreadable</extracomment>
        <translation>Imágenes que no se pudieron leer y quedan fuera: {count}.</translation>
    </message>
    <message>
        <source>Importing a network</source>
        <extracomment>job.import</extracomment>
        <translation>Importando una red</translation>
    </message>
    <message>
        <source>Reading a network</source>
        <extracomment>job.read_model</extracomment>
        <translation>Leyendo una red</translation>
    </message>
    <message>
        <source>The network came as the file {file}. Which images it learned from is not known here: where some of these are among them, or are of the same patients, its scores are too high.</source>
        <extracomment>model_import</extracomment>
        <translation>La red llegó como archivo {file}. Aquí no se sabe de qué imágenes aprendió: si algunas de estas están entre ellas, o son de los mismos pacientes, sus métricas son demasiado altas.</translation>
    </message>
    <message>
        <source>{file} cannot be read as ONNX: {reason}. Get the file once more, or export it again.</source>
        <extracomment>onnx.damaged</extracomment>
        <translation>{file} no puede leerse como ONNX: {reason}. Obtenga el archivo otra vez o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} does not end in a mean over maps and linear layers after it, as all networks that are known here do.</source>
        <extracomment>onnx.head</extracomment>
        <translation>{file} no termina en una media sobre mapas y capas lineales después, como todas las redes conocidas aquí.</translation>
    </message>
    <message>
        <source>{file} uses the operator {operator} (node {node}), which no network that is known here has. Known are: {known}.</source>
        <extracomment>onnx.operator</extracomment>
        <translation>{file} usa el operador {operator} (nodo {node}), que ninguna red conocida aquí tiene. Se conocen: {known}.</translation>
    </message>
    <message>
        <source>In {file} the operator {operator} (node {node}) is used as in no network that is known here: {reason}.</source>
        <extracomment>onnx.operator_use</extracomment>
        <translation>En {file} el operador {operator} (nodo {node}) se usa como en ninguna red conocida aquí: {reason}.</translation>
    </message>
    <message>
        <source>{file} is none of the networks that are known here ({known}). {name} is nearest: it has {expected} where the file has {operator} (node {node}).</source>
        <extracomment>onnx.other_network</extracomment>
        <translation>{file} no es ninguna de las redes conocidas aquí ({known}). La más cercana es {name}: tiene {expected} donde el archivo tiene {operator} (nodo {node}).</translation>
    </message>
    <message>
        <source>{file} is no network that takes pixels and says classes: {reason}.</source>
        <extracomment>onnx.shape</extracomment>
        <translation>{file} no es una red que tome píxeles y diga clases: {reason}.</translation>
    </message>
    <message>
        <source>The network came as a file and was not trained here.</source>
        <extracomment>run.summary.imported</extracomment>
        <translation>La red llegó como archivo y no se entrenó aquí.</translation>
    </message>
    <message>
        <source>{run} came as a file and was not trained here: there is no training to repeat.</source>
        <extracomment>repeat.imported</extracomment>
        <translation>{run} llegó como archivo y no se entrenó aquí: no hay entrenamiento que repetir.</translation>
    </message>
    <message>
        <source>{file} could not be deleted: {reason}. Delete it by hand where it takes too much room.</source>
        <extracomment>cache.empty</extracomment>
        <translation>No se pudo eliminar {file}: {reason}. Elimínelo a mano si ocupa demasiado espacio.</translation>
    </message>
    <message>
        <source>{folder} has no CACHEDIR.TAG: other things may lie there, and nothing was deleted. Choose the folder again in the settings, or delete by hand what you do not need.</source>
        <extracomment>cache.not_marked</extracomment>
        <translation>{folder} no tiene CACHEDIR.TAG: puede haber otras cosas allí, y no se ha eliminado nada. Vuelva a elegir la carpeta en los ajustes o elimine a mano lo que no necesite.</translation>
    </message>
    <message>
        <source>There are other things in {folder}. Choose an empty folder, or make a new one in it, for the cache alone.</source>
        <extracomment>cache.other_things</extracomment>
        <translation>Hay otras cosas en {folder}. Elija una carpeta vacía, o cree una nueva dentro, solo para la caché.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path: one begins with a slash, or with the name of a disk.</source>
        <extracomment>cache.relative</extracomment>
        <translation>«{folder}» no es una ruta completa: una ruta completa empieza con una barra o con el nombre de un disco.</translation>
    </message>
    <message>
        <source>Emptying the cache</source>
        <extracomment>job.cache_empty</extracomment>
        <translation>Vaciando la caché</translation>
    </message>
    <message>
        <source>Measuring the cache</source>
        <extracomment>job.cache_measure</extracomment>
        <translation>Midiendo la caché</translation>
    </message>
    <message>
        <source>Trying the folder for the cache</source>
        <extracomment>job.cache_place</extracomment>
        <translation>Probando la carpeta de la caché</translation>
    </message>
    <message>
        <source>The settings in {file} are not understood: {reason}. Until that is mended or the file is deleted, the program does as it does without them.</source>
        <extracomment>preferences.read</extracomment>
        <translation>No se entienden los ajustes de {file}: {reason}. Hasta que se corrija o se elimine el archivo, el programa funciona como si no los hubiera.</translation>
    </message>
    <message>
        <source>These settings cannot be kept: {reason}.</source>
        <extracomment>preferences.write</extracomment>
        <translation>Estos ajustes no se pueden guardar: {reason}.</translation>
    </message>
    <message>
        <source>The settings, or NUCLEOSCOPE_PIXEL_CACHE_GB, let no decoded images be kept: each training decodes them anew.</source>
        <extracomment>system.no_pixel_store</extracomment>
        <translation>Según los ajustes o NUCLEOSCOPE_PIXEL_CACHE_GB no se guardan imágenes decodificadas: cada entrenamiento las decodifica de nuevo.</translation>
    </message>
    <message>
        <source>Reading the queue of trainings</source>
        <extracomment>job.queue</extracomment>
        <translation>Leyendo la cola de entrenamientos</translation>
    </message>
    <message>
        <source>Writing down the training {name}</source>
        <extracomment>job.queue.add</extracomment>
        <translation>Anotando el entrenamiento {name}</translation>
    </message>
    <message>
        <source>Recording why a training failed</source>
        <extracomment>job.queue.failed</extracomment>
        <translation>Anotando por qué falló un entrenamiento</translation>
    </message>
    <message>
        <source>Beginning the next training of the queue</source>
        <extracomment>job.queue.next</extracomment>
        <translation>Empezando el siguiente entrenamiento de la cola</translation>
    </message>
    <message>
        <source>Deleting a waiting training</source>
        <extracomment>job.queue.remove</extracomment>
        <translation>Eliminando un entrenamiento en espera</translation>
    </message>
    <message>
        <source>Writing the queue of trainings</source>
        <extracomment>job.queue.write</extracomment>
        <translation>Escribiendo la cola de entrenamientos</translation>
    </message>
    <message>
        <source>A training that waited can no longer be read, and is left out: {reason}</source>
        <extracomment>queue.lost</extracomment>
        <translation>Un entrenamiento en espera ya no se puede leer y se omite: {reason}</translation>
    </message>
    <message>
        <source>The order of the waiting trainings in {file} is not understood: {reason}. Those that lie beside it wait in the order in which they were added.</source>
        <extracomment>queue.read</extracomment>
        <translation>No se entiende el orden de los entrenamientos en espera de {file}: {reason}. Los que están junto a él esperan en el orden en que se añadieron.</translation>
    </message>
    <message>
        <source>The training was taken back before it was written down.</source>
        <extracomment>training.unprepared</extracomment>
        <translation>El entrenamiento se retiró antes de quedar anotado.</translation>
    </message>
    <message>
        <source>{place} is neither a folder, a zip archive, a table of labels (CSV) nor a description (JSON). Open the folder that holds the images.</source>
        <extracomment>dataset.not_a_place</extracomment>
        <translation>{place} no es ni una carpeta, ni un archivo zip, ni una tabla de etiquetas (CSV), ni una descripción (JSON). Abra la carpeta que contiene las imágenes.</translation>
    </message>
    <message>
        <source>The description {file} in the archive names another place of the images. Within an archive it is of the folder that it lies in.</source>
        <extracomment>describe.archive_images</extracomment>
        <translation>La descripción {file} del archivo comprimido nombra otro lugar de las imágenes. Dentro de un archivo comprimido vale para la carpeta en la que está.</translation>
    </message>
    <message>
        <source>Trying the rules was stopped.</source>
        <extracomment>describe.cancelled</extracomment>
        <translation>Se detuvo la prueba de las reglas.</translation>
    </message>
    <message>
        <source>the pattern does not fit its path</source>
        <extracomment>describe.differs</extracomment>
        <translation>el patrón no encaja con su ruta</translation>
    </message>
    <message>
        <source>its row of the table leaves this empty</source>
        <extracomment>describe.empty_cell</extracomment>
        <translation>su fila de la tabla lo deja vacío</translation>
    </message>
    <message>
        <source>The first that is left out, {image}: {reason}.</source>
        <extracomment>describe.first_left_out</extracomment>
        <translation>La primera que se deja fuera, {image}: {reason}.</translation>
    </message>
    <message>
        <source>The description {file} cannot be used: at {place}, {problem}.</source>
        <extracomment>describe.invalid</extracomment>
        <translation>La descripción {file} no se puede usar: en {place}, {problem}.</translation>
    </message>
    <message>
        <source>{count} of {all} images are explained by no rule and are left out.</source>
        <extracomment>describe.left_out</extracomment>
        <translation>{count} de {all} imágenes no las explica ninguna regla y se dejan fuera.</translation>
    </message>
    <message>
        <source>There are {count} classes. Are they patients, or days?</source>
        <extracomment>describe.many_classes</extracomment>
        <translation>Hay {count} clases. ¿Son pacientes, o días?</translation>
    </message>
    <message>
        <source>Patients with images of several classes: {count}, such as {subject}. Where numbers begin anew in each class, these are different people: then say that patients are counted within their class.</source>
        <extracomment>describe.mixed_subjects</extracomment>
        <translation>Pacientes con imágenes de varias clases: {count}, por ejemplo {subject}. Donde los números empiezan de nuevo en cada clase son personas distintas: indique entonces que los pacientes se cuentan dentro de su clase.</translation>
    </message>
    <message>
        <source>No class: {reason}</source>
        <extracomment>describe.no_class</extracomment>
        <translation>Sin clase: {reason}</translation>
    </message>
    <message>
        <source>No rule tells the class: the images can be looked at, not learned from.</source>
        <extracomment>describe.no_class_rule</extracomment>
        <translation>Ninguna regla dice la clase: las imágenes se pueden mirar, pero no se puede aprender de ellas.</translation>
    </message>
    <message>
        <source>{file} is no regular file.</source>
        <extracomment>describe.no_file</extracomment>
        <translation>{file} no es un archivo normal.</translation>
    </message>
    <message>
        <source>The description {file} names {place} as the place of its images, which is neither a folder nor an archive.</source>
        <extracomment>describe.no_images_place</extracomment>
        <translation>La descripción {file} nombra {place} como lugar de sus imágenes, que no es ni una carpeta ni un archivo comprimido.</translation>
    </message>
    <message>
        <source>no row of the table names it</source>
        <extracomment>describe.no_row</extracomment>
        <translation>ninguna fila de la tabla la nombra</translation>
    </message>
    <message>
        <source>none of its rules tells it</source>
        <extracomment>describe.no_rule</extracomment>
        <translation>ninguna de sus reglas lo dice</translation>
    </message>
    <message>
        <source>No patient: {reason}</source>
        <extracomment>describe.no_subject</extracomment>
        <translation>Sin paciente: {reason}</translation>
    </message>
    <message>
        <source>no row of the table is of its patient</source>
        <extracomment>describe.no_subject_row</extracomment>
        <translation>ninguna fila de la tabla es de su paciente</translation>
    </message>
    <message>
        <source>No rule tells the patient: each image counts as its own. Images of one patient may come into both parts of a split, and scores look better than they are.</source>
        <extracomment>describe.no_subject_rule</extracomment>
        <translation>Ninguna regla dice el paciente: cada imagen cuenta como uno propio. Imágenes de un mismo paciente pueden caer en las dos partes de una división, y las métricas parecen mejores de lo que son.</translation>
    </message>
    <message>
        <source>no earlier rule tells its patient, by whom the table goes</source>
        <extracomment>describe.no_subject_yet</extracomment>
        <translation>ninguna regla anterior dice su paciente, por el que va la tabla</translation>
    </message>
    <message>
        <source>The description {file} explains none of the images. The first, {image}: {reason}.</source>
        <extracomment>describe.nothing_explained</extracomment>
        <translation>La descripción {file} no explica ninguna de las imágenes. La primera, {image}: {reason}.</translation>
    </message>
    <message>
        <source>There is one class alone; learning takes two.</source>
        <extracomment>describe.one_class</extracomment>
        <translation>Hay una sola clase; para aprender hacen falta dos.</translation>
    </message>
    <message>
        <source>Its class “{class}” is none of those described</source>
        <extracomment>describe.other_class</extracomment>
        <translation>Su clase «{class}» no es ninguna de las descritas</translation>
    </message>
    <message>
        <source>For {count} images rule {rule} says something else than a rule before it, which counts.</source>
        <extracomment>describe.overruled</extracomment>
        <translation>En {count} imágenes la regla {rule} dice otra cosa que una regla anterior, que es la que vale.</translation>
    </message>
    <message>
        <source>The pattern cannot be read at character {at}: {reason}.</source>
        <extracomment>describe.pattern</extracomment>
        <translation>El patrón no se puede leer en el carácter {at}: {reason}.</translation>
    </message>
    <message>
        <source>The pattern has a group named {name}. Groups can be named class, subject and fold; others need no name: (…) or (?:…).</source>
        <extracomment>describe.pattern_group</extracomment>
        <translation>El patrón tiene un grupo llamado {name}. Los grupos pueden llamarse class, subject y fold; los demás no necesitan nombre: (…) o (?:…).</translation>
    </message>
    <message>
        <source>The pattern tells nothing yet: put what stands for the class into (?&lt;class&gt;…), for the patient into (?&lt;subject&gt;…), for the fold into (?&lt;fold&gt;…).</source>
        <extracomment>describe.pattern_groups</extracomment>
        <translation>El patrón no dice nada todavía: ponga lo que representa la clase en (?&lt;class&gt;…), el paciente en (?&lt;subject&gt;…), el pliegue en (?&lt;fold&gt;…).</translation>
    </message>
    <message>
        <source>The pattern is longer than {limit} bytes.</source>
        <extracomment>describe.pattern_long</extracomment>
        <translation>El patrón tiene más de {limit} bytes.</translation>
    </message>
    <message>
        <source>The pattern takes too long, on {file} for one. Say more closely what its parts may be, such as [^/]+ in place of .*</source>
        <extracomment>describe.pattern_slow</extracomment>
        <translation>El patrón tarda demasiado, por ejemplo con {file}. Diga con más precisión qué pueden ser sus partes, como [^/]+ en lugar de .*</translation>
    </message>
    <message>
        <source>its row of the table names other images as well as this one</source>
        <extracomment>describe.row_shared</extracomment>
        <translation>su fila de la tabla nombra también otras imágenes</translation>
    </message>
    <message>
        <source>several rows of the table name it, and they differ</source>
        <extracomment>describe.rows_differ</extracomment>
        <translation>varias filas de la tabla la nombran, y difieren</translation>
    </message>
    <message>
        <source>Rule {rule} of the description {file} cannot be used. {reason}</source>
        <extracomment>describe.rule_unusable</extracomment>
        <translation>La regla {rule} de la descripción {file} no se puede usar. {reason}</translation>
    </message>
    <message>
        <source>the pattern fits, but leaves this open</source>
        <extracomment>describe.silent</extracomment>
        <translation>el patrón encaja, pero lo deja abierto</translation>
    </message>
    <message>
        <source>the pattern takes too long on it</source>
        <extracomment>describe.slow</extracomment>
        <translation>el patrón tarda demasiado con ella</translation>
    </message>
    <message>
        <source>Patients with images in several folds: {count}, such as {subject}. A split by these folds leaves out what it would have learned from those on whom it examines.</source>
        <extracomment>describe.spread_subjects</extracomment>
        <translation>Pacientes con imágenes en varios pliegues: {count}, por ejemplo {subject}. Una división por estos pliegues deja fuera lo que habría aprendido de aquellos con quienes examina.</translation>
    </message>
    <message>
        <source>Every image has a patient of its own. Is it the number of the image that was taken for the patient&apos;s?</source>
        <extracomment>describe.subject_each</extracomment>
        <translation>Cada imagen tiene un paciente propio. ¿Se tomó el número de la imagen por el del paciente?</translation>
    </message>
    <message>
        <source>several rows of the table are of its patient, and they differ</source>
        <extracomment>describe.subject_rows_differ</extracomment>
        <translation>varias filas de la tabla son de su paciente, y difieren</translation>
    </message>
    <message>
        <source>The table {file} has no column {column}. It has: {columns}.</source>
        <extracomment>describe.table_column</extracomment>
        <translation>La tabla {file} no tiene ninguna columna {column}. Tiene: {columns}.</translation>
    </message>
    <message>
        <source>The table {file} is no text in UTF-8. Save it as CSV (UTF-8) from the program that made it.</source>
        <extracomment>csv.encoding</extracomment>
        <translation>La tabla {file} no es texto en UTF-8. Guárdela como CSV (UTF-8) desde el programa que la creó.</translation>
    </message>
    <message>
        <source>The table {file} is larger than {limit} MB.</source>
        <extracomment>describe.table_large</extracomment>
        <translation>La tabla {file} ocupa más de {limit} MB.</translation>
    </message>
    <message>
        <source>The table {file} is not there. It is looked for beside the description and among the images, where there are: {tables}.</source>
        <extracomment>describe.table_missing</extracomment>
        <translation>La tabla {file} no está. Se busca junto a la descripción y entre las imágenes, donde hay: {tables}.</translation>
    </message>
    <message>
        <source>The table {file} names more files in folders than can be searched. Give their names alone.</source>
        <extracomment>describe.table_paths</extracomment>
        <translation>La tabla {file} nombra más archivos en carpetas de los que se pueden buscar. Indique solo sus nombres.</translation>
    </message>
    <message>
        <source>there is no folder {level} level(s) above it</source>
        <extracomment>describe.too_flat</extracomment>
        <translation>no hay ninguna carpeta {level} nivel(es) por encima</translation>
    </message>
    <message>
        <source>By the description {file} there are {count} classes; more than {limit} cannot be learned.</source>
        <extracomment>describe.too_many_classes</extracomment>
        <translation>Según la descripción {file} hay {count} clases; no se pueden aprender más de {limit}.</translation>
    </message>
    <message>
        <source>its rule cannot be used</source>
        <extracomment>describe.unusable</extracomment>
        <translation>su regla no se puede usar</translation>
    </message>
    <message>
        <source>{count} of {all} rows of the table of rule {rule} are of nothing that is here, such as {first}.</source>
        <extracomment>describe.unused_rows</extracomment>
        <translation>{count} de {all} filas de la tabla de la regla {rule} no son de nada que esté aquí, por ejemplo {first}.</translation>
    </message>
    <message>
        <source>{count} images are in no fold; they stay, and a split by fold learns from them.</source>
        <extracomment>describe.without_fold</extracomment>
        <translation>{count} imágenes no están en ningún pliegue; se quedan, y una división por pliegues aprende de ellas.</translation>
    </message>
    <message>
        <source>Looking through somebody&apos;s own images</source>
        <extracomment>job.look</extracomment>
        <translation>Revisando imágenes propias</translation>
    </message>
    <message>
        <source>Looking through the nuclei</source>
        <extracomment>job.looking_through</extracomment>
        <translation>Revisando los núcleos</translation>
    </message>
    <message>
        <source>Reading a table</source>
        <extracomment>job.read_table</extracomment>
        <translation>Leyendo una tabla</translation>
    </message>
    <message>
        <source>Saving a description</source>
        <extracomment>job.save_description</extracomment>
        <translation>Guardando una descripción</translation>
    </message>
    <message>
        <source>Trying the rules of a description</source>
        <extracomment>job.try_rules</extracomment>
        <translation>Probando las reglas de una descripción</translation>
    </message>
    <message>
        <source>The lesson in {folder} is not finished: there is nothing to report yet. Run it again, and it goes on.</source>
        <extracomment>lesson.report_unfinished</extracomment>
        <translation>La lección en {folder} no está terminada: todavía no hay nada que informar. Iníciela de nuevo y continuará.</translation>
    </message>
    <message>
        <source>{folder} holds the lesson “{lesson}”, which this program does not have.</source>
        <extracomment>lesson.report_unknown</extracomment>
        <translation>{folder} contiene la lección «{lesson}», que este programa no tiene.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or say that it is to be replaced.</source>
        <extracomment>classpack.exists</extracomment>
        <translation>{file} ya existe. Elija otro nombre o indique que debe reemplazarse.</translation>
    </message>
    <message>
        <source>The images of {data} cannot go into a class pack: {reason}.</source>
        <extracomment>classpack.images</extracomment>
        <translation>Las imágenes de {data} no pueden ir en un paquete de clase: {reason}.</translation>
    </message>
    <message>
        <source>Making the class pack was stopped.</source>
        <extracomment>classpack.making_stopped</extracomment>
        <translation>Se detuvo la creación del paquete de clase.</translation>
    </message>
    <message>
        <source>{file} was made by a newer Nucleoscope, which this one cannot read. Update the program.</source>
        <extracomment>classpack.newer</extracomment>
        <translation>{file} fue creado por un Nucleoscope más reciente, que este no puede leer. Actualice el programa.</translation>
    </message>
    <message>
        <source>{file} is no class pack that Nucleoscope made: {reason}.</source>
        <extracomment>classpack.none</extracomment>
        <translation>{file} no es un paquete de clase creado por Nucleoscope: {reason}.</translation>
    </message>
    <message>
        <source>{folder} belongs to another class pack. Move it away and open this one again.</source>
        <extracomment>classpack.other</extracomment>
        <translation>{folder} pertenece a otro paquete de clase. Muévala a otro lugar y abra este de nuevo.</translation>
    </message>
    <message>
        <source>{file}: the lesson {lesson} is about a copy of images with something planted in it, which needs the originals beside it. Plant it on each computer instead.</source>
        <extracomment>classpack.planted</extracomment>
        <translation>{file}: la lección {lesson} trata de una copia de imágenes con algo plantado, que necesita los originales a su lado. Plántelo en cada ordenador.</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <extracomment>classpack.reading</extracomment>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>{file}: the lesson {lesson} trains by the recipe {recipe}, which is not there.</source>
        <extracomment>classpack.recipe</extracomment>
        <translation>{file}: la lección {lesson} entrena con la receta {recipe}, que no está.</translation>
    </message>
    <message>
        <source>The class pack {file} was refused: {reason}. Nothing of it was kept. Ask whoever made it to make it again.</source>
        <extracomment>classpack.refused</extracomment>
        <translation>Se rechazó el paquete de clase {file}: {reason}. No se conservó nada de él. Pida a quien lo hizo que lo haga de nuevo.</translation>
    </message>
    <message>
        <source>Opening the class pack was stopped; nothing of it was kept.</source>
        <extracomment>classpack.stopped</extracomment>
        <translation>Se detuvo la apertura del paquete de clase; no se conservó nada de él.</translation>
    </message>
    <message>
        <source>The class pack is {file}. Pass it on to the students.</source>
        <extracomment>classpack.there</extracomment>
        <translation>El paquete de clase es {file}. Entréguelo a los estudiantes.</translation>
    </message>
    <message>
        <source>Unpacking the class&apos;s images</source>
        <extracomment>classpack.unpacking</extracomment>
        <translation>Desempaquetando las imágenes de la clase</translation>
    </message>
    <message>
        <source>{file}: the recipe {recipe} starts from weights in a file, {weights}, which a class pack cannot carry. Take “random”, “pretrained”, “blood_cells” or “imagenet”.</source>
        <extracomment>classpack.weights</extracomment>
        <translation>{file}: la receta {recipe} parte de pesos en un archivo, {weights}, que un paquete de clase no puede llevar. Use «random», «pretrained», «blood_cells» o «imagenet».</translation>
    </message>
    <message>
        <source>Writing the class pack</source>
        <extracomment>classpack.writing</extracomment>
        <translation>Escribiendo el paquete de clase</translation>
    </message>
    <message>
        <source>{file} is no result that a student handed in, or it was damaged: {reason}. Ask for it again.</source>
        <extracomment>classresult.damaged</extracomment>
        <translation>{file} no es un resultado entregado por un estudiante, o está dañado: {reason}. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>A name is one line of ordinary letters.</source>
        <extracomment>classresult.name_control</extracomment>
        <translation>Un nombre es una línea de letras corrientes.</translation>
    </message>
    <message>
        <source>That name is too long: {bytes} bytes are allowed.</source>
        <extracomment>classresult.name_long</extracomment>
        <translation>Ese nombre es demasiado largo: se permiten {bytes} bytes.</translation>
    </message>
    <message>
        <source>There is nothing to hand in yet of “{pack}”. Predict and run its lesson, or answer a quiz on its images.</source>
        <extracomment>classresult.nothing</extracomment>
        <translation>Aún no hay nada que entregar de «{pack}». Prediga y ejecute su lección, o responda un cuestionario sobre sus imágenes.</translation>
    </message>
    <message>
        <source>What you hand in is {file}. Send it to your teacher.</source>
        <extracomment>classresult.there</extracomment>
        <translation>Lo que entrega es {file}. Envíelo a su docente.</translation>
    </message>
    <message>
        <source>Handed in more than once; the newest counts.</source>
        <extracomment>classtable.again</extracomment>
        <translation>Entregado más de una vez; cuenta lo más reciente.</translation>
    </message>
    <message>
        <source>Handed in: {count}.</source>
        <extracomment>classtable.handed_in</extracomment>
        <translation>Entregados: {count}.</translation>
    </message>
    <message>
        <source>Handed in under this name from more than one computer; all are kept.</source>
        <extracomment>classtable.name_twice</extracomment>
        <translation>Entregado con este nombre desde más de un ordenador; se conservan todos.</translation>
    </message>
    <message>
        <source>There is no file of a student in {place}. Name the files that were handed in, or their folder.</source>
        <extracomment>classtable.nothing</extracomment>
        <translation>No hay ningún archivo de estudiante en {place}. Indique los archivos entregados o su carpeta.</translation>
    </message>
    <message>
        <source>{file} was handed in again: {newer} of {time} counts.</source>
        <extracomment>classtable.older</extracomment>
        <translation>{file} se entregó de nuevo: cuenta {newer}, de {time}.</translation>
    </message>
    <message>
        <source>{file} says that it is about “{pack}”, but measures something else.</source>
        <extracomment>classtable.other_measures</extracomment>
        <translation>{file} dice tratar de «{pack}», pero mide otra cosa.</translation>
    </message>
    <message>
        <source>{file} is about another class pack, “{pack}”.</source>
        <extracomment>classtable.other_pack</extracomment>
        <translation>{file} trata de otro paquete de clase, «{pack}».</translation>
    </message>
    <message>
        <source>It came as predicted: {right} of {judged}.</source>
        <extracomment>classtable.predicted</extracomment>
        <translation>Salió como se predijo: {right} de {judged}.</translation>
    </message>
    <message>
        <source>Quiz answers that were right: {right} of {asked}.</source>
        <extracomment>classtable.quiz</extracomment>
        <translation>Respuestas correctas del cuestionario: {right} de {asked}.</translation>
    </message>
    <message>
        <source>A quiz by itself, called after its file: it does not say whose it is, nor on which images.</source>
        <extracomment>classtable.quiz_alone</extracomment>
        <translation>Un cuestionario suelto, llamado como su archivo: no dice de quién es ni sobre qué imágenes.</translation>
    </message>
    <message>
        <source>The quiz is that of the file {file}, which has this name.</source>
        <extracomment>classtable.quiz_of_name</extracomment>
        <translation>El cuestionario es el del archivo {file}, que tiene este nombre.</translation>
    </message>
    <message>
        <source>{file}: {student} handed in a quiz already, which counts.</source>
        <extracomment>classtable.quiz_twice</extracomment>
        <translation>{file}: {student} ya entregó un cuestionario, que es el que cuenta.</translation>
    </message>
    <message>
        <source>Collecting was stopped.</source>
        <extracomment>classtable.stopped</extracomment>
        <translation>Se detuvo la recogida.</translation>
    </message>
    <message>
        <source>{file} was not read: there are more than {count} files.</source>
        <extracomment>classtable.too_many</extracomment>
        <translation>No se leyó {file}: hay más de {count} archivos.</translation>
    </message>
    <message>
        <source>Files that do not count: {count}.</source>
        <extracomment>classtable.uncounted</extracomment>
        <translation>Archivos que no cuentan: {count}.</translation>
    </message>
    <message>
        <source>Opening the class pack</source>
        <extracomment>job.classpack</extracomment>
        <translation>Abriendo el paquete de clase</translation>
    </message>
    <message>
        <source>Making the class pack</source>
        <extracomment>job.classpack_making</extracomment>
        <translation>Creando el paquete de clase</translation>
    </message>
    <message>
        <source>Reading what was handed in</source>
        <extracomment>job.collect</extracomment>
        <translation>Leyendo lo entregado</translation>
    </message>
    <message>
        <source>Writing what is handed in</source>
        <extracomment>job.handin</extracomment>
        <translation>Escribiendo lo que se entrega</translation>
    </message>
    <message>
        <source>Writing down a training a fold: {name}</source>
        <extracomment>job.queue.folds</extracomment>
        <translation>Anotando un entrenamiento por pliegue: {name}</translation>
    </message>
    <message>
        <source>built with {version}</source>
        <extracomment>system.built_with</extracomment>
        <translation>compilado con {version}</translation>
    </message>
    <message>
        <source>not checked: stopped</source>
        <extracomment>system.check_stopped</extracomment>
        <translation>sin comprobar: detenido</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <extracomment>system.could_not_check</extracomment>
        <translation>no se pudo comprobar</translation>
    </message>
    <message>
        <source>off by {deviation} of {allowed} allowed</source>
        <extracomment>system.deviation</extracomment>
        <translation>desviación de {deviation}; se permite {allowed}</translation>
    </message>
    <message>
        <source>of {count} families</source>
        <extracomment>system.font_families</extracomment>
        <translation>de {count} familias</translation>
    </message>
    <message>
        <source>cannot be drawn</source>
        <extracomment>system.icons_blank</extracomment>
        <translation>no se pueden dibujar</translation>
    </message>
    <message>
        <source>{size} to be had now</source>
        <extracomment>system.memory_now</extracomment>
        <translation>{size} disponibles ahora</translation>
    </message>
    <message>
        <source>no bf16 in hardware</source>
        <extracomment>system.no_bf16</extracomment>
        <translation>sin bf16 en el hardware</translation>
    </message>
    <message>
        <source>no weights</source>
        <extracomment>system.no_weights</extracomment>
        <translation>sin pesos</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>system.none</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>no encrypted connections</source>
        <extracomment>system.not_encrypted</extracomment>
        <translation>sin conexiones cifradas</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>system.not_made</extracomment>
        <translation>aún no creada</translation>
    </message>
    <message>
        <source>WRONG</source>
        <extracomment>system.other_numbers</extracomment>
        <translation>INCORRECTO</translation>
    </message>
    <message>
        <source>recipes: {count}</source>
        <extracomment>system.recipes</extracomment>
        <translation>recetas: {count}</translation>
    </message>
    <message>
        <source>prediction thereafter</source>
        <extracomment>system.reference.after</extracomment>
        <translation>predicción posterior</translation>
    </message>
    <message>
        <source>prediction of {network}</source>
        <extracomment>system.reference.prediction</extracomment>
        <translation>predicción de {network}</translation>
    </message>
    <message>
        <source>two steps of {network}</source>
        <extracomment>system.reference.steps</extracomment>
        <translation>dos pasos de {network}</translation>
    </message>
    <message>
        <source>as it should be</source>
        <extracomment>system.right_numbers</extracomment>
        <translation>como debe ser</translation>
    </message>
    <message>
        <source>{size} free</source>
        <extracomment>system.room</extracomment>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>{size} at {scale}</source>
        <extracomment>system.screen</extracomment>
        <translation>{size} a {scale}</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <extracomment>system.size_or_more</extracomment>
        <translation>más de {size}</translation>
    </message>
    <message>
        <source>weights of blood cells</source>
        <extracomment>system.weights</extracomment>
        <translation>pesos de células sanguíneas</translation>
    </message>
    <message>
        <source>the window cannot open</source>
        <extracomment>system.window_shut</extracomment>
        <translation>la ventana no se puede abrir</translation>
    </message>
    <message>
        <source>How fast this machine trains was not measured: that was stopped.</source>
        <extracomment>speed.stopped</extracomment>
        <translation>No se midió la velocidad de entrenamiento de este equipo: se detuvo.</translation>
    </message>
    <message>
        <source>One of {groups} groups is weak: worse beyond chance in {comparisons} comparisons (5 % of what is reported may be chance, after Benjamini and Hochberg), and in several of the {patients} patients.</source>
        <extracomment>groups.found</extracomment>
        <translation>Uno de {groups} grupos es débil: peor más allá del azar en {comparisons} comparaciones (el 5 % de lo indicado puede ser azar, según Benjamini y Hochberg), y en varios de los {patients} pacientes.</translation>
    </message>
    <message>
        <source>Looking for the report of a crash</source>
        <extracomment>job.crashes</extracomment>
        <translation>Buscando el informe de un fallo</translation>
    </message>
    <message>
        <source>Deleting the report of a crash</source>
        <extracomment>job.crashes_delete</extracomment>
        <translation>Eliminando el informe de un fallo</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <extracomment>job.machine</extracomment>
        <translation>Examinando este equipo</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <extracomment>job.not_begun</extracomment>
        <translation>Detenido antes de empezar.</translation>
    </message>
    <message>
        <source>Numbers of {file} are in another file, {other}, which does not lie beside it, or is a link. Put both into one folder, under the names that they had.</source>
        <extracomment>onnx.data_missing</extracomment>
        <translation>Hay números de {file} en otro archivo, {other}, que no está junto a él o es un enlace. Ponga ambos en una misma carpeta, con los nombres que tenían.</translation>
    </message>
    <message>
        <source>The numbers of {tensor} are not in {file} but in {other}, which is no file of the same folder. Save the model as one file: onnx.save_model(model, path, save_as_external_data=False).</source>
        <extracomment>onnx.elsewhere</extracomment>
        <translation>Los números de {tensor} no están en {file} sino en {other}, que no es un archivo de la misma carpeta. Guarde el modelo como un solo archivo: onnx.save_model(model, path, save_as_external_data=False).</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <extracomment>places.crashes</extracomment>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>Trainings of the queue wait for their images: at {place} there are none any more, or others. Locate images, beside the queue on the Train page, takes the place where they lie now.</source>
        <extracomment>queue.images</extracomment>
        <translation>Hay entrenamientos de la cola que esperan sus imágenes: en {place} ya no hay ninguna, o son otras. Localizar imágenes, junto a la cola en la página Entrenar, toma el lugar donde están ahora.</translation>
    </message>
    <message>
        <source>The run {folder} is not written: {link} in it is a link, or no file, and something elsewhere could be changed. Delete it, or copy the run in such a way that links become files, and try again.</source>
        <extracomment>run.links</extracomment>
        <translation>La ejecución {folder} no se escribe: {link}, dentro de ella, es un enlace, o no es un archivo, y podría cambiarse algo en otro lugar. Elimínelo, o copie la ejecución de modo que los enlaces se conviertan en archivos, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program has ended unexpectedly. The reports lie in that folder and were sent to nobody; the newest says most in a bug report.</source>
        <extracomment>system.crashes_advice</extracomment>
        <translation>El programa terminó de forma inesperada. Los informes están en esa carpeta y no se enviaron a nadie; el más reciente es el más útil al notificar un error.</translation>
    </message>
    <message>
        <source>reports: {count}</source>
        <extracomment>system.crashes_count</extracomment>
        <translation>informes: {count}</translation>
    </message>
    <message>
        <source>One image is both in validation and in the test part.</source>
        <extracomment>audit.identical_validation_test</extracomment>
        <translation>Una imagen está tanto en la validación como en la parte de prueba.</translation>
    </message>
    <message>
        <source>{count} images are both in validation and in the test part.</source>
        <extracomment>audit.identical_validation_test</extracomment>
        <translation>{count} imágenes están tanto en la validación como en la parte de prueba.</translation>
    </message>
    <message>
        <source>Patients {patients} share identical images and stand in validation and in the test part.</source>
        <extracomment>audit.linked_validation_test</extracomment>
        <translation>Los pacientes {patients} comparten imágenes idénticas y están en la validación y en la parte de prueba.</translation>
    </message>
    <message>
        <source>One nucleus of the test part was photographed twice, and the other picture is in validation.</source>
        <extracomment>audit.near_validation_test</extracomment>
        <translation>Un núcleo de la parte de prueba se fotografió dos veces, y la otra imagen está en la validación.</translation>
    </message>
    <message>
        <source>{count} nuclei of the test part were photographed twice, and the other pictures are in validation.</source>
        <extracomment>audit.near_validation_test</extracomment>
        <translation>{count} núcleos de la parte de prueba se fotografiaron dos veces, y las otras imágenes están en la validación.</translation>
    </message>
    <message>
        <source>A network may go by it, and its score would be of that.</source>
        <extracomment>audit.not_audited.bad</extracomment>
        <translation>Una red puede guiarse por ello, y su puntuación sería de eso.</translation>
    </message>
    <message>
        <source>Audit the dataset before the next training.</source>
        <extracomment>audit.not_audited.do</extracomment>
        <translation>Audite el conjunto de datos antes del próximo entrenamiento.</translation>
    </message>
    <message>
        <source>Split by patient, compare with labels shuffled between patients (nucleoscope audit DATA --null RUN), and examine on data from elsewhere.</source>
        <extracomment>audit.one_class_each.do</extracomment>
        <translation>Divida por paciente, compare con etiquetas barajadas entre pacientes (nucleoscope audit DATA --null RUN) y examine con datos de otro sitio.</translation>
    </message>
    <message>
        <source>{count} of {all} patients have nuclei of one class only.</source>
        <extracomment>audit.one_class_each.nearly</extracomment>
        <translation>{count} de {all} pacientes tienen núcleos de una sola clase.</translation>
    </message>
    <message>
        <source>Patient {patients} is both in validation and in the test part.</source>
        <extracomment>audit.patients_validation_test</extracomment>
        <translation>El paciente {patients} está tanto en la validación como en la parte de prueba.</translation>
    </message>
    <message>
        <source>{count} patients are both in validation and in the test part.</source>
        <extracomment>audit.patients_validation_test</extracomment>
        <translation>{count} pacientes están tanto en la validación como en la parte de prueba.</translation>
    </message>
    <message>
        <source>It follows from {what}, which tells the class as well.</source>
        <extracomment>audit.proxy.file_size.follows</extracomment>
        <translation>Se debe a otra cosa que revela la clase igual de bien: {what}.</translation>
    </message>
    <message>
        <source>{class} can be told by {what} alone: AUROC {auroc} on patients not learned from. {patients} patients are too few to prove that it is no chance (p = {p} against labels shuffled between patients).</source>
        <extracomment>audit.proxy.unproven</extracomment>
        <translation>{class} se reconoce solo por lo siguiente: {what}; AUROC {auroc} en pacientes no aprendidos. {patients} pacientes son muy pocos para descartar el azar (p = {p} frente a etiquetas barajadas entre pacientes).</translation>
    </message>
    <message>
        <source>The best epoch is chosen on what the test part then examines: its score is a little too good for new patients.</source>
        <extracomment>audit.validation_test.bad</extracomment>
        <translation>La mejor época se elige con lo que luego examina la parte de prueba: su puntuación es un poco demasiado buena para pacientes nuevos.</translation>
    </message>
    <message>
        <source>Split by patient with “same nuclei together” (--link-similar): patients who share images stay in one part.</source>
        <extracomment>audit.validation_test.do</extracomment>
        <translation>Divida por paciente con «núcleos iguales juntos» (--link-similar): los pacientes que comparten imágenes quedan en una misma parte.</translation>
    </message>
    <message>
        <source>Nothing of {data} is left to evaluate: {count} of its images were in the run&apos;s training part, {test} are its test part, which --test opens.</source>
        <extracomment>evaluation.only_test</extracomment>
        <translation>No queda nada de {data} por evaluar: {count} de sus imágenes estaban en la parte de entrenamiento de la ejecución, {test} son su parte de prueba, que se abre con --test.</translation>
    </message>
    <message>
        <source>{count} of the images are the run&apos;s test part and were left out: it is opened with --test, which the run records.</source>
        <extracomment>evaluation.test_left_out</extracomment>
        <translation>{count} de las imágenes son la parte de prueba de la ejecución y se dejaron fuera: se abre con --test, lo que la ejecución registra.</translation>
    </message>
    <message>
        <source>{file} was changed on the disk after the training had begun. Put back what it was, or begin a new training.</source>
        <extracomment>image.changed</extracomment>
        <translation>{file} se cambió en el disco después de empezar el entrenamiento. Vuelva a poner lo que había o empiece un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>Looking at what is to be opened</source>
        <extracomment>job.place</extracomment>
        <translation>Mirando lo que se va a abrir</translation>
    </message>
    <message>
        <source>Looking for what was open last</source>
        <extracomment>job.recents</extracomment>
        <translation>Buscando lo abierto recientemente</translation>
    </message>
    <message>
        <source>Reading the run that goes on</source>
        <extracomment>job.resume</extracomment>
        <translation>Leyendo la ejecución que continúa</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <extracomment>job.save_file</extracomment>
        <translation>Guardando {file}</translation>
    </message>
    <message>
        <source>The gradient of {layer} is nothing but noughts, which the processor&apos;s is not: it would not learn.</source>
        <extracomment>placement.gradient_nothing</extracomment>
        <translation>El gradiente de {layer} es todo ceros, y el del procesador no: no aprendería.</translation>
    </message>
    <message>
        <source>The gradient of {layer} points away from the processor&apos;s: it would learn the opposite.</source>
        <extracomment>placement.gradient_opposite</extracomment>
        <translation>El gradiente de {layer} apunta en sentido contrario al del procesador: aprendería lo contrario.</translation>
    </message>
    <message>
        <source>Cross-validated in {count} folds by patient, seed {seed}: every patient is examined once, by a network that did not learn from them.</source>
        <extracomment>run.summary.made_folds</extracomment>
        <translation>Validación cruzada en {count} pliegues por paciente, semilla {seed}: cada paciente se examina una vez, con una red que no aprendió de él.</translation>
    </message>
    <message>
        <source>Cross-validated: each published fold is examined once, by a network that learned from the others.</source>
        <extracomment>run.summary.published_folds</extracomment>
        <translation>Validación cruzada: cada pliegue publicado se examina una vez, con una red que aprendió de los demás.</translation>
    </message>
    <message>
        <source>Changed on the disk after the training had begun, and left out since: {files}. Put back what was there, or begin a new training.</source>
        <extracomment>training.changed</extracomment>
        <translation>Cambiadas en el disco después de empezar el entrenamiento y omitidas desde entonces: {files}. Vuelva a poner lo que había o empiece un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>One image is left out: {reason}</source>
        <extracomment>training.unreadable</extracomment>
        <translation>Se omite una imagen: {reason}</translation>
    </message>
    <message>
        <source>{count} images are left out, the latest of them {files}. Of the last of these: {reason}</source>
        <extracomment>training.unreadable</extracomment>
        <translation>Se omiten {count} imágenes, las últimas de ellas {files}. De la última: {reason}</translation>
    </message>
    <message>
        <source>Its maker calls positive from a probability of {threshold} on. That is kept as the run&apos;s threshold; scores here are at 0.5, until the threshold is moved.</source>
        <extracomment>import.threshold</extracomment>
        <translation>Su autor clasifica como positivo a partir de una probabilidad de {threshold}. Eso se guarda como umbral de la ejecución; las puntuaciones aquí son a 0,5, hasta que se mueva el umbral.</translation>
    </message>
    <message>
        <source>Keeping the threshold</source>
        <extracomment>job.keep_threshold</extracomment>
        <translation>Guardando el umbral</translation>
    </message>
    <message>
        <source>Called {class} from P = {threshold} on, the run&apos;s threshold: {share} % of the images that it learned from are {class}. Right where {class} is about as frequent.</source>
        <extracomment>threshold.class_shares</extracomment>
        <translation>Clasificado como {class} desde P = {threshold}, el umbral de la ejecución: el {share} % de las imágenes de las que aprendió son {class}. Adecuado donde {class} es más o menos igual de frecuente.</translation>
    </message>
    <message>
        <source>Called at even odds: the more probable class. Where classes were learned alike, that is right where they are equally frequent.</source>
        <extracomment>threshold.even</extracomment>
        <translation>Clasificado a partes iguales: la clase más probable. Si las clases se aprendieron por igual, es adecuado donde son igual de frecuentes.</translation>
    </message>
    <message>
        <source>Called {class} from P = {threshold} on, the threshold that is kept with the run.</source>
        <extracomment>threshold.kept</extracomment>
        <translation>Clasificado como {class} desde P = {threshold}, el umbral guardado con la ejecución.</translation>
    </message>
    <message>
        <source>“{wish}” is no threshold: even, run, or a number from 0 to 1 is.</source>
        <extracomment>threshold.no_number</extracomment>
        <translation>«{wish}» no es un umbral: lo son even, run o un número de 0 a 1.</translation>
    </message>
    <message>
        <source>{run} has no threshold of its own: nobody kept one, and it does not say which images its network learned from. Give a number, or keep one in Results ▸ Threshold.</source>
        <extracomment>threshold.none</extracomment>
        <translation>{run} no tiene umbral propio: nadie ha guardado uno y no dice de qué imágenes aprendió su red. Indique un número o guarde uno en Resultados ▸ Umbral.</translation>
    </message>
    <message>
        <source>A threshold is for runs that tell one positive class from one other. {run} tells apart {count} classes, {positive} of them positive: each image is called the most probable one.</source>
        <extracomment>threshold.not_two_classes</extracomment>
        <translation>Un umbral es para ejecuciones que distinguen una clase positiva de otra. {run} distingue {count} clases, {positive} de ellas positivas: cada imagen se clasifica como la más probable.</translation>
    </message>
    <message>
        <source>Called {class} from P = {threshold} on. Lower finds more {class} and gives more false alarms.</source>
        <extracomment>threshold.value</extracomment>
        <translation>Clasificado como {class} desde P = {threshold}. Más bajo encuentra más {class} y da más falsas alarmas.</translation>
    </message>
    <message>
        <source>Training and the test part can be told apart by {what}: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}).</source>
        <extracomment>audit.test_part.</extracomment>
        <translation>Entrenamiento y parte de prueba se distinguen por lo siguiente: {what}; AUROC {auroc} en pacientes no aprendidos (intervalo del 95 % de {low} a {high}).</translation>
    </message>
    <message>
        <source>The test part is not like the training part: its score says how the network does on other images, for better or worse, and not on new ones of this kind.</source>
        <extracomment>audit.test_part.bad</extracomment>
        <translation>La parte de prueba no es como la de entrenamiento: su métrica dice cómo le va a la red con otras imágenes, para bien o para mal, y no con nuevas de este tipo.</translation>
    </message>
    <message>
        <source>MobileNetV2, for those in a hurry</source>
        <extracomment>recipes/mobilenetv2_quick</extracomment>
        <translation>MobileNetV2, para quien tiene prisa</translation>
    </message>
    <message>
        <source>The default recipe at 96 instead of 224 pixels: a fifth of the time. What chromatin looks like is lost at that size: of patients it had not seen, it called two in a hundred nuclei more wrongly than the default. docs/recipe.md has the numbers.</source>
        <extracomment>recipes/mobilenetv2_quick</extracomment>
        <translation>La receta predeterminada con 96 píxeles en lugar de 224: una quinta parte del tiempo. A ese tamaño se pierde el aspecto de la cromatina: de pacientes que no había visto, llamó mal a dos núcleos de cada cien más que la predeterminada. docs/recipe.md tiene las cifras.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <extracomment>checklist</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Abstract: design, methods, results, conclusions</source>
        <extracomment>checklist</extracomment>
        <translation>Resumen: diseño, métodos, resultados, conclusiones</translation>
    </message>
    <message>
        <source>Access to code, model and data</source>
        <extracomment>checklist</extracomment>
        <translation>Acceso a código, modelo y datos</translation>
    </message>
    <message>
        <source>Accuracy and its precision</source>
        <extracomment>checklist</extracomment>
        <translation>Exactitud y su precisión</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <extracomment>checklist</extracomment>
        <translation>Acontecimientos adversos</translation>
    </message>
    <message>
        <source>Agreement between and within annotators</source>
        <extracomment>checklist</extracomment>
        <translation>Concordancia entre anotadores y de cada uno consigo mismo</translation>
    </message>
    <message>
        <source>Aims, objectives, hypotheses</source>
        <extracomment>checklist</extracomment>
        <translation>Fines, objetivos, hipótesis</translation>
    </message>
    <message>
        <source>Alternative diagnoses in the others</source>
        <extracomment>checklist</extracomment>
        <translation>Diagnósticos alternativos en los demás</translation>
    </message>
    <message>
        <source>Analyses of variability</source>
        <extracomment>checklist</extracomment>
        <translation>Análisis de la variabilidad</translation>
    </message>
    <message>
        <source>Analysis of errors</source>
        <extracomment>checklist</extracomment>
        <translation>Análisis de los errores</translation>
    </message>
    <message>
        <source>Analysis of failures</source>
        <extracomment>checklist</extracomment>
        <translation>Análisis de los fallos</translation>
    </message>
    <message>
        <source>Annotation of the test set</source>
        <extracomment>checklist</extracomment>
        <translation>Anotación del conjunto de prueba</translation>
    </message>
    <message>
        <source>Availability of software, model, data</source>
        <extracomment>checklist</extracomment>
        <translation>Disponibilidad de software, modelo y datos</translation>
    </message>
    <message>
        <source>Background, intended use and role of the test</source>
        <extracomment>checklist</extracomment>
        <translation>Antecedentes, uso previsto y papel de la prueba</translation>
    </message>
    <message>
        <source>Background; intended use and role</source>
        <extracomment>checklist</extracomment>
        <translation>Antecedentes; uso previsto y papel</translation>
    </message>
    <message>
        <source>Blinding of who assessed it</source>
        <extracomment>checklist</extracomment>
        <translation>Enmascaramiento de quienes lo evaluaron</translation>
    </message>
    <message>
        <source>CLAIM 2024</source>
        <extracomment>checklist</extracomment>
        <translation>CLAIM 2024</translation>
    </message>
    <message>
        <source>Calibration of what is said</source>
        <extracomment>checklist</extracomment>
        <translation>Calibración de lo que se dice</translation>
    </message>
    <message>
        <source>Characteristics of participants</source>
        <extracomment>checklist</extracomment>
        <translation>Características de los participantes</translation>
    </message>
    <message>
        <source>Checklist for Artificial Intelligence in Medical Imaging, 2024 update. Tejani et al., Radiology: Artificial Intelligence 2024;6(4):e240300.</source>
        <extracomment>checklist</extracomment>
        <translation>Lista de comprobación para la inteligencia artificial en imagen médica (CLAIM), actualización de 2024. Tejani et al., Radiology: Artificial Intelligence 2024;6(4):e240300.</translation>
    </message>
    <message>
        <source>Choice of predictors</source>
        <extracomment>checklist</extracomment>
        <translation>Elección de los predictores</translation>
    </message>
    <message>
        <source>Comparison of the parts&apos; distributions</source>
        <extracomment>checklist</extracomment>
        <translation>Comparación de las distribuciones de las partes</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <extracomment>checklist</extracomment>
        <translation>Conflictos de intereses</translation>
    </message>
    <message>
        <source>Consecutive, random or convenience series</source>
        <extracomment>checklist</extracomment>
        <translation>Serie consecutiva, aleatoria o de conveniencia</translation>
    </message>
    <message>
        <source>Cross tabulation</source>
        <extracomment>checklist</extracomment>
        <translation>Tabla cruzada</translation>
    </message>
    <message>
        <source>Dates of the data</source>
        <extracomment>checklist</extracomment>
        <translation>Fechas de los datos</translation>
    </message>
    <message>
        <source>De-identification</source>
        <extracomment>checklist</extracomment>
        <translation>Anonimización</translation>
    </message>
    <message>
        <source>Definition of predictors: the images</source>
        <extracomment>checklist</extracomment>
        <translation>Definición de los predictores: las imágenes</translation>
    </message>
    <message>
        <source>Demographic and clinical characteristics</source>
        <extracomment>checklist</extracomment>
        <translation>Características demográficas y clínicas</translation>
    </message>
    <message>
        <source>Diagnostic performance and its precision</source>
        <extracomment>checklist</extracomment>
        <translation>Rendimiento diagnóstico y su precisión</translation>
    </message>
    <message>
        <source>Differences between clusters: patients, hospitals</source>
        <extracomment>checklist</extracomment>
        <translation>Diferencias entre grupos: pacientes, hospitales</translation>
    </message>
    <message>
        <source>Differences between training and evaluation data</source>
        <extracomment>checklist</extracomment>
        <translation>Diferencias entre los datos de entrenamiento y de evaluación</translation>
    </message>
    <message>
        <source>Differences of performance between clusters</source>
        <extracomment>checklist</extracomment>
        <translation>Diferencias de rendimiento entre grupos</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <extracomment>checklist</extracomment>
        <translation>Criterios de elegibilidad</translation>
    </message>
    <message>
        <source>Ensembles</source>
        <extracomment>checklist</extracomment>
        <translation>Conjuntos de modelos</translation>
    </message>
    <message>
        <source>Ethical approval</source>
        <extracomment>checklist</extracomment>
        <translation>Aprobación ética</translation>
    </message>
    <message>
        <source>Evaluation on internal data</source>
        <extracomment>checklist</extracomment>
        <translation>Evaluación con datos internos</translation>
    </message>
    <message>
        <source>Explanation of decisions</source>
        <extracomment>checklist</extracomment>
        <translation>Explicación de las decisiones</translation>
    </message>
    <message>
        <source>Fairness</source>
        <extracomment>checklist</extracomment>
        <translation>Equidad</translation>
    </message>
    <message>
        <source>Fairness, bias, generalisation</source>
        <extracomment>checklist</extracomment>
        <translation>Equidad, sesgo, generalización</translation>
    </message>
    <message>
        <source>Flow of participants</source>
        <extracomment>checklist</extracomment>
        <translation>Flujo de participantes</translation>
    </message>
    <message>
        <source>Funding</source>
        <extracomment>checklist</extracomment>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Goal of the study</source>
        <extracomment>checklist</extracomment>
        <translation>Objetivo del estudio</translation>
    </message>
    <message>
        <source>Health care context, existing models</source>
        <extracomment>checklist</extracomment>
        <translation>Contexto asistencial, modelos existentes</translation>
    </message>
    <message>
        <source>How accuracy was estimated and compared</source>
        <extracomment>checklist</extracomment>
        <translation>Cómo se estimó y comparó la exactitud</translation>
    </message>
    <message>
        <source>How data were assigned to parts</source>
        <extracomment>checklist</extracomment>
        <translation>Cómo se asignaron los datos a las partes</translation>
    </message>
    <message>
        <source>How images were acquired</source>
        <extracomment>checklist</extracomment>
        <translation>Cómo se adquirieron las imágenes</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <extracomment>checklist</extracomment>
        <translation>Cómo se entrenó</translation>
    </message>
    <message>
        <source>How learning went</source>
        <extracomment>checklist</extracomment>
        <translation>Cómo fue el aprendizaje</translation>
    </message>
    <message>
        <source>How often and when test data were looked at</source>
        <extracomment>checklist</extracomment>
        <translation>Cuántas veces y cuándo se miraron los datos de prueba</translation>
    </message>
    <message>
        <source>How participants were identified</source>
        <extracomment>checklist</extracomment>
        <translation>Cómo se identificó a los participantes</translation>
    </message>
    <message>
        <source>How predictions were calculated for evaluation</source>
        <extracomment>checklist</extracomment>
        <translation>Cómo se calcularon las predicciones para la evaluación</translation>
    </message>
    <message>
        <source>How predictors were handled</source>
        <extracomment>checklist</extracomment>
        <translation>Cómo se trataron los predictores</translation>
    </message>
    <message>
        <source>How the data were used and divided</source>
        <extracomment>checklist</extracomment>
        <translation>Cómo se usaron y dividieron los datos</translation>
    </message>
    <message>
        <source>How the final model was selected</source>
        <extracomment>checklist</extracomment>
        <translation>Cómo se eligió el modelo final</translation>
    </message>
    <message>
        <source>How the reference standard was obtained</source>
        <extracomment>checklist</extracomment>
        <translation>Cómo se obtuvo el patrón de referencia</translation>
    </message>
    <message>
        <source>Imbalance of classes</source>
        <extracomment>checklist</extracomment>
        <translation>Desequilibrio de las clases</translation>
    </message>
    <message>
        <source>Implications for practice</source>
        <extracomment>checklist</extracomment>
        <translation>Implicaciones para la práctica</translation>
    </message>
    <message>
        <source>Indeterminate results</source>
        <extracomment>checklist</extracomment>
        <translation>Resultados indeterminados</translation>
    </message>
    <message>
        <source>Index test in detail: the network</source>
        <extracomment>checklist</extracomment>
        <translation>Prueba índice en detalle: la red</translation>
    </message>
    <message>
        <source>Initialisation of parameters</source>
        <extracomment>checklist</extracomment>
        <translation>Inicialización de los parámetros</translation>
    </message>
    <message>
        <source>Intended sample size</source>
        <extracomment>checklist</extracomment>
        <translation>Tamaño de muestra previsto</translation>
    </message>
    <message>
        <source>Interpretation, also of fairness</source>
        <extracomment>checklist</extracomment>
        <translation>Interpretación, también de la equidad</translation>
    </message>
    <message>
        <source>Involvement of patients and public</source>
        <extracomment>checklist</extracomment>
        <translation>Participación de los pacientes y del público</translation>
    </message>
    <message>
        <source>Known inequalities of health</source>
        <extracomment>checklist</extracomment>
        <translation>Desigualdades de salud conocidas</translation>
    </message>
    <message>
        <source>Level at which the parts are disjoint</source>
        <extracomment>checklist</extracomment>
        <translation>Nivel en que las partes son disjuntas</translation>
    </message>
    <message>
        <source>Limitations</source>
        <extracomment>checklist</extracomment>
        <translation>Limitaciones</translation>
    </message>
    <message>
        <source>Measures and plots of performance</source>
        <extracomment>checklist</extracomment>
        <translation>Medidas y gráficos del rendimiento</translation>
    </message>
    <message>
        <source>Metrics of performance</source>
        <extracomment>checklist</extracomment>
        <translation>Métricas de rendimiento</translation>
    </message>
    <message>
        <source>Missing data</source>
        <extracomment>checklist</extracomment>
        <translation>Datos ausentes</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>checklist</extracomment>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Objectives and hypotheses</source>
        <extracomment>checklist</extracomment>
        <translation>Objetivos e hipótesis</translation>
    </message>
    <message>
        <source>Objectives: development, evaluation, or both</source>
        <extracomment>checklist</extracomment>
        <translation>Objetivos: desarrollo, evaluación o ambos</translation>
    </message>
    <message>
        <source>Outcome: what, when and how assessed</source>
        <extracomment>checklist</extracomment>
        <translation>Desenlace: qué, cuándo y cómo se evaluó</translation>
    </message>
    <message>
        <source>Output of the model, thresholds</source>
        <extracomment>checklist</extracomment>
        <translation>Salida del modelo, umbrales</translation>
    </message>
    <message>
        <source>Participants and outcomes in each analysis</source>
        <extracomment>checklist</extracomment>
        <translation>Participantes y desenlaces en cada análisis</translation>
    </message>
    <message>
        <source>Patients and images included and excluded</source>
        <extracomment>checklist</extracomment>
        <translation>Pacientes e imágenes incluidos y excluidos</translation>
    </message>
    <message>
        <source>Performance with intervals, also of subgroups</source>
        <extracomment>checklist</extracomment>
        <translation>Rendimiento con intervalos, también de subgrupos</translation>
    </message>
    <message>
        <source>Performance with its uncertainty</source>
        <extracomment>checklist</extracomment>
        <translation>Rendimiento con su incertidumbre</translation>
    </message>
    <message>
        <source>Poor or missing input in use</source>
        <extracomment>checklist</extracomment>
        <translation>Entradas deficientes o ausentes durante el uso</translation>
    </message>
    <message>
        <source>Preparation of the data, checks of quality</source>
        <extracomment>checklist</extracomment>
        <translation>Preparación de los datos, controles de calidad</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <extracomment>checklist</extracomment>
        <translation>Preprocesamiento</translation>
    </message>
    <message>
        <source>Prospective or retrospective</source>
        <extracomment>checklist</extracomment>
        <translation>Prospectivo o retrospectivo</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>checklist</extracomment>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Qualification of who assessed it</source>
        <extracomment>checklist</extracomment>
        <translation>Cualificación de quienes lo evaluaron</translation>
    </message>
    <message>
        <source>Reference standard in detail</source>
        <extracomment>checklist</extracomment>
        <translation>Patrón de referencia en detalle</translation>
    </message>
    <message>
        <source>Registration</source>
        <extracomment>checklist</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Registration of a clinical trial</source>
        <extracomment>checklist</extracomment>
        <translation>Registro de un ensayo clínico</translation>
    </message>
    <message>
        <source>Reporting of prediction models that use regression or machine learning. Collins et al., BMJ 2024;385:e078378.</source>
        <extracomment>checklist</extracomment>
        <translation>Informe de modelos de predicción que usan regresión o aprendizaje automático. Collins et al., BMJ 2024;385:e078378.</translation>
    </message>
    <message>
        <source>Results of updating</source>
        <extracomment>checklist</extracomment>
        <translation>Resultados de la actualización</translation>
    </message>
    <message>
        <source>Robustness, sensitivity analyses</source>
        <extracomment>checklist</extracomment>
        <translation>Robustez, análisis de sensibilidad</translation>
    </message>
    <message>
        <source>STARD, with what STARD-AI adds</source>
        <extracomment>checklist</extracomment>
        <translation>STARD, con lo que añade STARD-AI</translation>
    </message>
    <message>
        <source>Sample size and its reason</source>
        <extracomment>checklist</extracomment>
        <translation>Tamaño de la muestra y su motivo</translation>
    </message>
    <message>
        <source>Selection of subsets</source>
        <extracomment>checklist</extracomment>
        <translation>Selección de subconjuntos</translation>
    </message>
    <message>
        <source>Setting, number and place of centres</source>
        <extracomment>checklist</extracomment>
        <translation>Entorno, número y lugar de los centros</translation>
    </message>
    <message>
        <source>Severity of disease in those who have it</source>
        <extracomment>checklist</extracomment>
        <translation>Gravedad de la enfermedad en quienes la tienen</translation>
    </message>
    <message>
        <source>Sharing of code</source>
        <extracomment>checklist</extracomment>
        <translation>Acceso compartido al código</translation>
    </message>
    <message>
        <source>Sharing of data</source>
        <extracomment>checklist</extracomment>
        <translation>Acceso compartido a los datos</translation>
    </message>
    <message>
        <source>Software and versions</source>
        <extracomment>checklist</extracomment>
        <translation>Software y versiones</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <extracomment>checklist</extracomment>
        <translation>Procedencia de los datos</translation>
    </message>
    <message>
        <source>Sources of the data of each part</source>
        <extracomment>checklist</extracomment>
        <translation>Procedencia de los datos de cada parte</translation>
    </message>
    <message>
        <source>Studies of diagnostic accuracy. Numbers are those of STARD 2015 (Bossuyt et al., BMJ 2015;351:h5527). Topics that STARD-AI (2025) adds are marked AI: these eight are worded by this program and carry none of its published numbers, which stand in the guideline itself.</source>
        <extracomment>checklist</extracomment>
        <translation>Estudios de exactitud diagnóstica. Los números son los de STARD 2015 (Bossuyt et al., BMJ 2015;351:h5527). Los temas que añade STARD-AI (2025) están marcados AI: estos ocho están redactados por este programa y no llevan ninguno de sus números publicados, que figuran en la propia guía.</translation>
    </message>
    <message>
        <source>Target population, intended use and users</source>
        <extracomment>checklist</extracomment>
        <translation>Población diana, uso previsto y usuarios</translation>
    </message>
    <message>
        <source>Test on external data</source>
        <extracomment>checklist</extracomment>
        <translation>Prueba con datos externos</translation>
    </message>
    <message>
        <source>The full model, so that others can predict</source>
        <extracomment>checklist</extracomment>
        <translation>El modelo completo, para que otros puedan predecir</translation>
    </message>
    <message>
        <source>The model in detail</source>
        <extracomment>checklist</extracomment>
        <translation>El modelo en detalle</translation>
    </message>
    <message>
        <source>Thresholds of the index test, and whether they were chosen before</source>
        <extracomment>checklist</extracomment>
        <translation>Umbrales de la prueba índice, y si se eligieron de antemano</translation>
    </message>
    <message>
        <source>Thresholds of the reference standard</source>
        <extracomment>checklist</extracomment>
        <translation>Umbrales del patrón de referencia</translation>
    </message>
    <message>
        <source>Time between index test and reference standard</source>
        <extracomment>checklist</extracomment>
        <translation>Tiempo entre la prueba índice y el patrón de referencia</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>checklist</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title names a measure of accuracy</source>
        <extracomment>checklist</extracomment>
        <translation>El título nombra una medida de exactitud</translation>
    </message>
    <message>
        <source>Title says that and which kind of AI was used</source>
        <extracomment>checklist</extracomment>
        <translation>El título dice que se usó IA y de qué tipo</translation>
    </message>
    <message>
        <source>Training, validation and test data, and how they are kept apart</source>
        <extracomment>checklist</extracomment>
        <translation>Datos de entrenamiento, validación y prueba, y cómo se mantienen separados</translation>
    </message>
    <message>
        <source>Treatments received</source>
        <extracomment>checklist</extracomment>
        <translation>Tratamientos recibidos</translation>
    </message>
    <message>
        <source>Type of model, steps of building, tuning, internal validation</source>
        <extracomment>checklist</extracomment>
        <translation>Tipo de modelo, pasos de construcción, ajuste y validación interna</translation>
    </message>
    <message>
        <source>Uncertainty and significance</source>
        <extracomment>checklist</extracomment>
        <translation>Incertidumbre y significación</translation>
    </message>
    <message>
        <source>Updating of the model</source>
        <extracomment>checklist</extracomment>
        <translation>Actualización del modelo</translation>
    </message>
    <message>
        <source>Version of the model, of software and of hardware</source>
        <extracomment>checklist</extracomment>
        <translation>Versión del modelo, del software y del hardware</translation>
    </message>
    <message>
        <source>What users must know and do</source>
        <extracomment>checklist</extracomment>
        <translation>Qué deben saber y hacer los usuarios</translation>
    </message>
    <message>
        <source>What who assessed the reference standard knew</source>
        <extracomment>checklist</extracomment>
        <translation>Qué sabía quien evaluó el patrón de referencia</translation>
    </message>
    <message>
        <source>What who performed the index test knew</source>
        <extracomment>checklist</extracomment>
        <translation>Qué sabía quien realizó la prueba índice</translation>
    </message>
    <message>
        <source>Where and when</source>
        <extracomment>checklist</extracomment>
        <translation>Dónde y cuándo</translation>
    </message>
    <message>
        <source>Where protocol and further details are</source>
        <extracomment>checklist</extracomment>
        <translation>Dónde están el protocolo y más detalles</translation>
    </message>
    <message>
        <source>Who annotated; their qualification</source>
        <extracomment>checklist</extracomment>
        <translation>Quién anotó; su cualificación</translation>
    </message>
    <message>
        <source>Who assessed predictors that need judgement</source>
        <extracomment>checklist</extracomment>
        <translation>Quién evaluó los predictores que exigen juicio</translation>
    </message>
    <message>
        <source>Who was included and excluded</source>
        <extracomment>checklist</extracomment>
        <translation>A quién se incluyó y excluyó</translation>
    </message>
    <message>
        <source>Why this reference standard</source>
        <extracomment>checklist</extracomment>
        <translation>Por qué este patrón de referencia</translation>
    </message>
    <message>
        <source>Intervals of the difference, from drawing whole patients again and again, the same for both networks. They rest on {count} independent patient, {rarer} of the rarer class. Where an interval holds 0, nothing may be concluded from the difference.</source>
        <extracomment>comparison_report</extracomment>
        <translation>Intervalos de la diferencia, al extraer pacientes enteros una y otra vez, los mismos para ambas redes. Se apoyan en {count} paciente independiente, {rarer} de la clase más rara. Donde un intervalo contiene el 0, nada puede concluirse de la diferencia.</translation>
    </message>
    <message>
        <source>Intervals of the difference, from drawing whole patients again and again, the same for both networks. They rest on {count} independent patients, {rarer} of the rarer class. Where an interval holds 0, nothing may be concluded from the difference.</source>
        <extracomment>comparison_report</extracomment>
        <translation>Intervalos de la diferencia, al extraer pacientes enteros una y otra vez, los mismos para ambas redes. Se apoyan en {count} pacientes independientes, {rarer} de la clase más rara. Donde un intervalo contiene el 0, nada puede concluirse de la diferencia.</translation>
    </message>
    <message>
        <source>Of {count} nuclei, both called {rightly} rightly and {wrongly} wrongly.</source>
        <extracomment>comparison_report</extracomment>
        <translation>De {count} núcleos, ambas clasificaron {rightly} bien y {wrongly} mal.</translation>
    </message>
    <message>
        <source>Of {count} nucleus, both called {rightly} rightly and {wrongly} wrongly.</source>
        <extracomment>comparison_report</extracomment>
        <translation>De {count} núcleo, ambas clasificaron {rightly} bien y {wrongly} mal.</translation>
    </message>
    <message>
        <source>The networks differ about nuclei of {disagreed} of {count} patient; the greatest differences come first. Where few patients make all of the difference, it says little of others.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Las redes difieren en núcleos de {disagreed} de {count} paciente; las mayores diferencias van primero. Donde pocos pacientes hacen toda la diferencia, dice poco de otros.</translation>
    </message>
    <message>
        <source>The networks differ about nuclei of {disagreed} of {count} patients; the greatest differences come first. Where few patients make all of the difference, it says little of others.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Las redes difieren en núcleos de {disagreed} de {count} pacientes; las mayores diferencias van primero. Donde pocos pacientes hacen toda la diferencia, dice poco de otros.</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, from drawing whole patients again and again ({times} times). They rest on {count} independent patient, {rarer} of the rarer class.</source>
        <extracomment>first_page</extracomment>
        <translation>Entre paréntesis: intervalos del 95&#xa0;%, al extraer pacientes enteros una y otra vez ({times} veces). Se apoyan en {count} paciente independiente, {rarer} de la clase más rara.</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, from drawing whole patients again and again ({times} times). They rest on {count} independent patients, {rarer} of the rarer class.</source>
        <extracomment>first_page</extracomment>
        <translation>Entre paréntesis: intervalos del 95&#xa0;%, al extraer pacientes enteros una y otra vez ({times} veces). Se apoyan en {count} pacientes independientes, {rarer} de la clase más rara.</translation>
    </message>
    <message>
        <source>Only {count} patient of the rarer class examined it: the intervals are likely too narrow.</source>
        <extracomment>first_page</extracomment>
        <translation>Solo {count} paciente de la clase más rara la examinó: es probable que los intervalos sean demasiado estrechos.</translation>
    </message>
    <message>
        <source>Only {count} patients of the rarer class examined it: the intervals are likely too narrow.</source>
        <extracomment>first_page</extracomment>
        <translation>Solo {count} pacientes de la clase más rara la examinaron: es probable que los intervalos sean demasiado estrechos.</translation>
    </message>
    <message>
        <source>Patient by patient, by the mean over the nuclei, {right} of {count} patient was called rightly.</source>
        <extracomment>first_page</extracomment>
        <translation>Paciente por paciente, por la media de los núcleos, {right} de {count} paciente se clasificó bien.</translation>
    </message>
    <message>
        <source>Patient by patient, by the mean over the nuclei, {right} of {count} patients were called rightly.</source>
        <extracomment>first_page</extracomment>
        <translation>Paciente por paciente, por la media de los núcleos, {right} de {count} pacientes se clasificaron bien.</translation>
    </message>
    <message>
        <source>{count} file could not be read</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} archivo no se pudo leer</translation>
    </message>
    <message>
        <source>{count} file, of these readable:</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} archivo, de ellos legibles:</translation>
    </message>
    <message>
        <source>{count} files could not be read</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} archivos no se pudieron leer</translation>
    </message>
    <message>
        <source>{count} files, of these readable:</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} archivos, de ellos legibles:</translation>
    </message>
    <message>
        <source>{count} image beyond a limit</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} imagen más allá de un límite</translation>
    </message>
    <message>
        <source>{count} image by choice</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} imagen por elección</translation>
    </message>
    <message>
        <source>{count} images beyond a limit</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} imágenes más allá de un límite</translation>
    </message>
    <message>
        <source>{count} images by choice</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} imágenes por elección</translation>
    </message>
    <message>
        <source>{count} nuclei could not be decoded</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleos no se pudieron decodificar</translation>
    </message>
    <message>
        <source>{count} nuclei in no part of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleos en ninguna parte de la división</translation>
    </message>
    <message>
        <source>{count} nuclei left out of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleos fuera de la división</translation>
    </message>
    <message>
        <source>{count} nuclei marked doubtful or poor</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleos marcados como dudosos o malos</translation>
    </message>
    <message>
        <source>{count} nuclei of classes it does not know</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleos de clases que no conoce</translation>
    </message>
    <message>
        <source>{count} nuclei: fewer were wanted</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleos: se querían menos</translation>
    </message>
    <message>
        <source>{count} nucleus could not be decoded</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleo no se pudo decodificar</translation>
    </message>
    <message>
        <source>{count} nucleus in no part of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleo en ninguna parte de la división</translation>
    </message>
    <message>
        <source>{count} nucleus left out of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleo fuera de la división</translation>
    </message>
    <message>
        <source>{count} nucleus marked doubtful or poor</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleo marcado como dudoso o malo</translation>
    </message>
    <message>
        <source>{count} nucleus of classes it does not know</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleo de una clase que no conoce</translation>
    </message>
    <message>
        <source>{count} nucleus: fewer were wanted</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleo: se querían menos</translation>
    </message>
    <message>
        <source>{images}, among them all of {count} patient</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{images}, entre ellas todas las de {count} paciente</translation>
    </message>
    <message>
        <source>{images}, among them all of {count} patients</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{images}, entre ellas todas las de {count} pacientes</translation>
    </message>
    <message>
        <source>Who was right about how many nuclei.</source>
        <extracomment>report.agreement</extracomment>
        <translation>Quién acertó en cuántos núcleos.</translation>
    </message>
    <message>
        <source>Both right: {both}; only {first}: {only_first}; only {other}: {only_other}; neither: {neither}.</source>
        <extracomment>report.agreement.shown</extracomment>
        <translation>Ambas aciertan: {both}; solo {first}: {only_first}; solo {other}: {only_other}; ninguna: {neither}.</translation>
    </message>
    <message>
        <source>all classes</source>
        <extracomment>report.all_classes</extracomment>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>all these runs</source>
        <extracomment>report.all_runs</extracomment>
        <translation>todas estas ejecuciones</translation>
    </message>
    <message>
        <source>always {class}</source>
        <extracomment>report.always</extracomment>
        <translation>siempre {class}</translation>
    </message>
    <message>
        <source>The network always answers, also for a picture that is no nucleus or unlike all it has seen.</source>
        <extracomment>report.always_answers</extracomment>
        <translation>La red siempre responde, también ante una imagen que no es un núcleo o que no se parece a nada de lo que ha visto.</translation>
    </message>
    <message>
        <source>turned by ±{degrees}°</source>
        <extracomment>report.augmented.angle</extracomment>
        <translation>giradas ±{degrees}°</translation>
    </message>
    <message>
        <source>turned by any angle</source>
        <extracomment>report.augmented.any_angle</extracomment>
        <translation>giradas cualquier ángulo</translation>
    </message>
    <message>
        <source>blurred up to {pixels} pixels</source>
        <extracomment>report.augmented.blur</extracomment>
        <translation>desenfocadas hasta {pixels} píxeles</translation>
    </message>
    <message>
        <source>brightness ±{amount}</source>
        <extracomment>report.augmented.brightness</extracomment>
        <translation>brillo ±{amount}</translation>
    </message>
    <message>
        <source>contrast ±{amount}</source>
        <extracomment>report.augmented.contrast</extracomment>
        <translation>contraste ±{amount}</translation>
    </message>
    <message>
        <source>half of them with a hole of up to {amount} of the side</source>
        <extracomment>report.augmented.hole</extracomment>
        <translation>la mitad de ellas con un hueco de hasta {amount} del lado</translation>
    </message>
    <message>
        <source>hue ±{turns} turns</source>
        <extracomment>report.augmented.hue</extracomment>
        <translation>tono ±{turns} vueltas</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>report.augmented.mirrored</extracomment>
        <translation>reflejadas</translation>
    </message>
    <message>
        <source>{changes}; each mixed with another</source>
        <extracomment>report.augmented.mixed</extracomment>
        <translation>{changes}; cada una mezclada con otra</translation>
    </message>
    <message>
        <source>moved by ±{amount}</source>
        <extracomment>report.augmented.moved</extracomment>
        <translation>desplazadas ±{amount}</translation>
    </message>
    <message>
        <source>as they are</source>
        <extracomment>report.augmented.not</extracomment>
        <translation>tal como son</translation>
    </message>
    <message>
        <source>saturation ±{amount}</source>
        <extracomment>report.augmented.saturation</extracomment>
        <translation>saturación ±{amount}</translation>
    </message>
    <message>
        <source>scaled by ±{amount}</source>
        <extracomment>report.augmented.scaled</extracomment>
        <translation>escaladas ±{amount}</translation>
    </message>
    <message>
        <source>stain ±{amount}</source>
        <extracomment>report.augmented.stain</extracomment>
        <translation>tinción ±{amount}</translation>
    </message>
    <message>
        <source>better than the first →</source>
        <extracomment>report.axis.better</extracomment>
        <translation>mejor que la primera →</translation>
    </message>
    <message>
        <source>difference: “{other}” less “{first}”</source>
        <extracomment>report.axis.difference</extracomment>
        <translation>diferencia: «{other}» menos «{first}»</translation>
    </message>
    <message>
        <source>1 − specificity: false alarms</source>
        <extracomment>report.axis.false_alarms</extracomment>
        <translation>1 − especificidad: falsas alarmas</translation>
    </message>
    <message>
        <source>loss (cross-entropy, nats)</source>
        <extracomment>report.axis.loss</extracomment>
        <translation>pérdida (entropía cruzada, nats)</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>report.axis.precision</extracomment>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall = sensitivity</source>
        <extracomment>report.axis.recall</extracomment>
        <translation>exhaustividad = sensibilidad</translation>
    </message>
    <message>
        <source>probability that was said</source>
        <extracomment>report.axis.said</extracomment>
        <translation>probabilidad que se dijo</translation>
    </message>
    <message>
        <source>sensitivity (ROC)</source>
        <extracomment>report.axis.sensitivity</extracomment>
        <translation>sensibilidad (ROC)</translation>
    </message>
    <message>
        <source>share of the nuclei</source>
        <extracomment>report.axis.share</extracomment>
        <translation>parte de los núcleos</translation>
    </message>
    <message>
        <source>share that was so</source>
        <extracomment>report.axis.was_so</extracomment>
        <translation>parte en que fue así</translation>
    </message>
    <message>
        <source>← worse than the first</source>
        <extracomment>report.axis.worse</extracomment>
        <translation>← peor que la primera</translation>
    </message>
    <message>
        <source>both right</source>
        <extracomment>report.both_right</extracomment>
        <translation>aciertan ambas</translation>
    </message>
    <message>
        <source>nucleus by nucleus</source>
        <extracomment>report.by_nucleus</extracomment>
        <translation>núcleo por núcleo</translation>
    </message>
    <message>
        <source>patient by&#xa0;patient</source>
        <extracomment>report.by_patient</extracomment>
        <translation>paciente por paciente</translation>
    </message>
    <message>
        <source>Whether the probability of {class} can be taken at its word: expected calibration error {error}, Brier score {brier} (0 is perfect). Bars: 95 % (Wilson), as if nuclei were independent.</source>
        <extracomment>report.calibration</extracomment>
        <translation>Si la probabilidad de {class} se puede tomar al pie de la letra: error de calibración esperado {error}, puntuación de Brier {brier} (0 es perfecto). Barras: 95&#xa0;% (Wilson), como si los núcleos fueran independientes.</translation>
    </message>
    <message>
        <source>Bars: 95 % (Wilson), as if nuclei were independent.</source>
        <extracomment>report.calibration.bars</extracomment>
        <translation>Barras: 95&#xa0;% (Wilson), como si los núcleos fueran independientes.</translation>
    </message>
    <message>
        <source>Whether the probability of {class} can be taken at its word (0 is perfect), and how often each was said.</source>
        <extracomment>report.calibration.of_runs</extracomment>
        <translation>Si la probabilidad de {class} se puede tomar al pie de la letra (0 es perfecto), y cuántas veces se dijo cada una.</translation>
    </message>
    <message>
        <source>Reliability diagrams, and how often each probability was said.</source>
        <extracomment>report.calibration.of_runs_shown</extracomment>
        <translation>Diagramas de fiabilidad, y cuántas veces se dijo cada probabilidad.</translation>
    </message>
    <message>
        <source>Reliability diagram, and how often each probability was said.</source>
        <extracomment>report.calibration.shown</extracomment>
        <translation>Diagrama de fiabilidad, y cuántas veces se dijo cada probabilidad.</translation>
    </message>
    <message>
        <source>called</source>
        <extracomment>report.called</extracomment>
        <translation>clasificado como</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>report.chapter.beside</extracomment>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Annex: reporting checklists</source>
        <extracomment>report.chapter.checklists</extracomment>
        <translation>Anexo: listas de comprobación</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <extracomment>report.chapter.disagreement</extracomment>
        <translation>Dónde discrepan</translation>
    </message>
    <message>
        <source>How far to believe it</source>
        <extracomment>report.chapter.limits</extracomment>
        <translation>Hasta dónde creerlo</translation>
    </message>
    <message>
        <source>How it was done</source>
        <extracomment>report.chapter.method</extracomment>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <extracomment>report.chapter.mistakes</extracomment>
        <translation>Los peores errores</translation>
    </message>
    <message>
        <source>What was asked</source>
        <extracomment>report.chapter.question</extracomment>
        <translation>Qué se preguntó</translation>
    </message>
    <message>
        <source>For the record</source>
        <extracomment>report.chapter.record</extracomment>
        <translation>Para que conste</translation>
    </message>
    <message>
        <source>Results in detail</source>
        <extracomment>report.chapter.results</extracomment>
        <translation>Resultados en detalle</translation>
    </message>
    <message>
        <source>Run by run, for the record</source>
        <extracomment>report.chapter.run_by_run</extracomment>
        <translation>Ejecución por ejecución, para que conste</translation>
    </message>
    <message>
        <source>What came out</source>
        <extracomment>report.chapter.scores</extracomment>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What was done differently</source>
        <extracomment>report.chapter.settings</extracomment>
        <translation>Qué se hizo de otro modo</translation>
    </message>
    <message>
        <source>the author must write</source>
        <extracomment>report.checklist.author</extracomment>
        <translation>debe escribirlo el autor</translation>
    </message>
    <message>
        <source>Side by side, calibration</source>
        <extracomment>report.checklist.calibration</extracomment>
        <translation>Lado a lado, calibración</translation>
    </message>
    <message>
        <source>Side by side, calls</source>
        <extracomment>report.checklist.calls</extracomment>
        <translation>Lado a lado, clasificaciones</translation>
    </message>
    <message>
        <source>Run by run, diagrams</source>
        <extracomment>report.checklist.diagrams</extracomment>
        <translation>Ejecución por ejecución, diagramas</translation>
    </message>
    <message>
        <source>filled from the run: {chapter}</source>
        <extracomment>report.checklist.filled</extracomment>
        <translation>tomado de la ejecución: {chapter}</translation>
    </message>
    <message>
        <source>filled from the runs: {chapter}</source>
        <extracomment>report.checklist.filled_of_runs</extracomment>
        <translation>tomado de las ejecuciones: {chapter}</translation>
    </message>
    <message>
        <source>What was asked, diagram</source>
        <extracomment>report.checklist.flow</extracomment>
        <translation>Qué se preguntó, diagrama</translation>
    </message>
    <message>
        <source>item</source>
        <extracomment>report.checklist.item</extracomment>
        <translation>punto</translation>
    </message>
    <message>
        <source>What came out, matrix</source>
        <extracomment>report.checklist.matrix</extracomment>
        <translation>Qué resultó, matriz</translation>
    </message>
    <message>
        <source>not applicable: no test part</source>
        <extracomment>report.checklist.no_test_part</extracomment>
        <translation>no procede: sin parte de prueba</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>report.checklist.not_applicable</extracomment>
        <translation>no procede</translation>
    </message>
    <message>
        <source>not applicable: one network</source>
        <extracomment>report.checklist.one_network</extracomment>
        <translation>no procede: una sola red</translation>
    </message>
    <message>
        <source>not applicable: each run is one network</source>
        <extracomment>report.checklist.one_network_each</extracomment>
        <translation>no procede: cada ejecución es una sola red</translation>
    </message>
    <message>
        <source>Run by run</source>
        <extracomment>report.checklist.run_by_run</extracomment>
        <translation>Ejecución por ejecución</translation>
    </message>
    <message>
        <source>Side by side, thresholds</source>
        <extracomment>report.checklist.thresholds</extracomment>
        <translation>Lado a lado, umbrales</translation>
    </message>
    <message>
        <source>topic</source>
        <extracomment>report.checklist.topic</extracomment>
        <translation>tema</translation>
    </message>
    <message>
        <source>Which items of the field&apos;s guidelines this report answers, and which its author must. “Filled from the run” says where something stands, not that it is enough. This is a list to work through, never a score of quality. Topics are told in our words; the guidelines themselves are the authority.</source>
        <extracomment>report.checklist.use</extracomment>
        <translation>Qué puntos de las guías del campo responde este informe, y cuáles debe responder su autor. «Tomado de la ejecución» dice dónde está algo, no que baste. Es una lista para trabajar con ella, nunca una nota de calidad. Los temas están en nuestras palabras; la autoridad son las propias guías.</translation>
    </message>
    <message>
        <source>the author must write; what differs: What was done differently</source>
        <extracomment>report.checklist.what_differs</extracomment>
        <translation>debe escribirlo el autor; lo que difiere: Qué se hizo de otro modo</translation>
    </message>
    <message>
        <source>The part that these scores are of also chose which epoch of the training was kept: they are a little too good.</source>
        <extracomment>report.chose_itself</extracomment>
        <translation>La parte de la que son estas métricas eligió también qué época del entrenamiento se conservó: son un poco demasiado buenas.</translation>
    </message>
    <message>
        <source>class</source>
        <extracomment>report.class</extracomment>
        <translation>clase</translation>
    </message>
    <message>
        <source>The part that the scores are of also chose which epoch of each network was kept: all of them are a little too good.</source>
        <extracomment>report.compared.chose_itself</extracomment>
        <translation>La parte de la que son las métricas eligió también qué época de cada red se conservó: todas son un poco demasiado buenas.</translation>
    </message>
    <message>
        <source>Nucleoscope · comparison with {run} · for research and teaching only, not for diagnosis</source>
        <extracomment>report.compared.footer</extracomment>
        <translation>Nucleoscope · comparación con {run} · solo para investigación y docencia, no para el diagnóstico</translation>
    </message>
    <message>
        <source>Not all networks were trained here: whether they have seen these nuclei is not known.</source>
        <extracomment>report.compared.imported</extracomment>
        <translation>No todas las redes se entrenaron aquí: no se sabe si han visto estos núcleos.</translation>
    </message>
    <message>
        <source>Does {others} tell {positive} from {negative} better than {first}, on the very same nuclei?</source>
        <extracomment>report.compared.question</extracomment>
        <translation>¿Distingue {others} {positive} de {negative} mejor que {first}, en exactamente los mismos núcleos?</translation>
    </message>
    <message>
        <source>Comparison with {run}</source>
        <extracomment>report.compared.title</extracomment>
        <translation>Comparación con {run}</translation>
    </message>
    <message>
        <source>Each network is taken from its best epoch and examined on its validation part, from which it did not learn.</source>
        <extracomment>report.compared.trained</extracomment>
        <translation>Cada red se toma de su mejor época y se examina en su parte de validación, de la que no aprendió.</translation>
    </message>
    <message>
        <source>computed on</source>
        <extracomment>report.computed_on</extracomment>
        <translation>calculado en</translation>
    </message>
    <message>
        <source>Every threshold at once, nucleus by nucleus: AUROC {auroc}, average precision {precision}. The red dot is the threshold in use, {threshold}; the dotted lines are guessing.</source>
        <extracomment>report.curves</extracomment>
        <translation>Todos los umbrales a la vez, núcleo por núcleo: AUROC {auroc}, precisión media {precision}. El punto rojo es el umbral en uso, {threshold}; las líneas de puntos son el azar.</translation>
    </message>
    <message>
        <source>Every threshold at once, nucleus by nucleus. Dots: the threshold {threshold}; dotted grey: guessing. Where curves cross, neither network is the better one everywhere.</source>
        <extracomment>report.curves.of_runs</extracomment>
        <translation>Todos los umbrales a la vez, núcleo por núcleo. Puntos: el umbral {threshold}; gris punteado: el azar. Donde las curvas se cruzan, ninguna red es la mejor en todas partes.</translation>
    </message>
    <message>
        <source>ROC curves and precision-recall curves of the runs.</source>
        <extracomment>report.curves.of_runs_shown</extracomment>
        <translation>Curvas ROC y curvas de precisión y exhaustividad de las ejecuciones.</translation>
    </message>
    <message>
        <source>ROC curve and precision-recall curve.</source>
        <extracomment>report.curves.shown</extracomment>
        <translation>Curva ROC y curva de precisión y exhaustividad.</translation>
    </message>
    <message>
        <source>dataset</source>
        <extracomment>report.dataset</extracomment>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>report.difference</extracomment>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>{low} to {high}, holds 0</source>
        <extracomment>report.difference.interval</extracomment>
        <translation>{low} a {high}, contiene el 0</translation>
    </message>
    <message>
        <source>Dots: the difference of each score; bars: its 95 % interval. Grey: holds 0, so that nothing may be concluded.</source>
        <extracomment>report.differences</extracomment>
        <translation>Puntos: la diferencia de cada métrica; barras: su intervalo del 95&#xa0;%. Gris: contiene el 0, de modo que nada puede concluirse.</translation>
    </message>
    <message>
        <source>Differences of the scores with their intervals; the table has the numbers.</source>
        <extracomment>report.differences.shown</extracomment>
        <translation>Diferencias de las métricas con sus intervalos; los números están en la tabla.</translation>
    </message>
    <message>
        <source>Nuclei that one of the networks alone called rightly.</source>
        <extracomment>report.disputed</extracomment>
        <translation>Núcleos que solo una de las redes clasificó bien.</translation>
    </message>
    <message>
        <source>{class} of patient {patient}. First: {first}; other: {other}. {file}</source>
        <extracomment>report.disputed.nucleus</extracomment>
        <translation>{class} del paciente {patient}. Primera: {first}; otra: {other}. {file}</translation>
    </message>
    <message>
        <source>{class}. First: {first}; other: {other}. {file}</source>
        <extracomment>report.disputed.nucleus</extracomment>
        <translation>{class}. Primera: {first}; otra: {other}. {file}</translation>
    </message>
    <message>
        <source>The pictures are not at the place that the run names; say where they are to have the nuclei shown about which the networks disagree.</source>
        <extracomment>report.disputed_away</extracomment>
        <translation>Las imágenes no están en el lugar que nombra la ejecución; indique dónde están para que se muestren los núcleos en los que discrepan las redes.</translation>
    </message>
    <message>
        <source>The nuclei are drawn by the program. They are not real cells, and nothing follows for real ones.</source>
        <extracomment>report.drawn</extracomment>
        <translation>Los núcleos los dibuja el programa. No son células reales, y nada se sigue de ellos para las reales.</translation>
    </message>
    <message>
        <source>balanced classes</source>
        <extracomment>report.drawn.balanced_classes</extracomment>
        <translation>clases equilibradas</translation>
    </message>
    <message>
        <source>balanced subjects</source>
        <extracomment>report.drawn.balanced_subjects</extracomment>
        <translation>pacientes equilibrados</translation>
    </message>
    <message>
        <source>balanced within classes</source>
        <extracomment>report.drawn.balanced_within_classes</extracomment>
        <translation>equilibrado dentro de las clases</translation>
    </message>
    <message>
        <source>shuffled</source>
        <extracomment>report.drawn.shuffled</extracomment>
        <translation>barajado</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>report.either</extracomment>
        <translation>{first} o {second}</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>report.epoch</extracomment>
        <translation>época</translation>
    </message>
    <message>
        <source>{finished} of {planned}, batches of {batch}; epoch {epoch} was kept, by {metric}</source>
        <extracomment>report.epochs.words</extracomment>
        <translation>{finished} de {planned}, lotes de {batch}; se conservó la época {epoch}, por {metric}</translation>
    </message>
    <message>
        <source>Examined on {who} (test part).</source>
        <extracomment>report.examined</extracomment>
        <translation>Examinada con {who} (parte de prueba).</translation>
    </message>
    <message>
        <source>Examined on {who} (validation part).</source>
        <extracomment>report.examined</extracomment>
        <translation>Examinada con {who} (parte de validación).</translation>
    </message>
    <message>
        <source>examined on</source>
        <extracomment>report.examined_on</extracomment>
        <translation>examinada con</translation>
    </message>
    <message>
        <source>what it means</source>
        <extracomment>report.finding.how_bad</extracomment>
        <translation>qué significa</translation>
    </message>
    <message>
        <source>what</source>
        <extracomment>report.finding.what</extracomment>
        <translation>qué</translation>
    </message>
    <message>
        <source>what to do</source>
        <extracomment>report.finding.what_to_do</extracomment>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>{name}, fingerprint {fingerprint}</source>
        <extracomment>report.fingerprint</extracomment>
        <translation>{name}, huella {fingerprint}</translation>
    </message>
    <message>
        <source>The first run is what the others are compared with. What each does without, and why: under Run by run.</source>
        <extracomment>report.first_run</extracomment>
        <translation>Con la primera ejecución se comparan las demás. De qué prescinde cada una, y por qué: en «Ejecución por ejecución».</translation>
    </message>
    <message>
        <source>Who learned and who examined. The scores of this report rest on the blue box.</source>
        <extracomment>report.flow</extracomment>
        <translation>Quién aprendió y quién examinó. Las métricas de este informe se apoyan en el recuadro azul.</translation>
    </message>
    <message>
        <source>Set aside, not opened</source>
        <extracomment>report.flow.aside</extracomment>
        <translation>Apartado, sin abrir</translation>
    </message>
    <message>
        <source>Set aside, not opened: {nuclei}.</source>
        <extracomment>report.flow.aside_told</extracomment>
        <translation>Apartado, sin abrir: {nuclei}.</translation>
    </message>
    <message>
        <source>{count} {class} of 1 patient</source>
        <extracomment>report.flow.class</extracomment>
        <translation>{count} {class} de 1 paciente</translation>
    </message>
    <message>
        <source>{count} {class} of {patients} patients</source>
        <extracomment>report.flow.class</extracomment>
        <translation>{count} {class} de {patients} pacientes</translation>
    </message>
    <message>
        <source>Found: {files} {nuclei}.</source>
        <extracomment>report.flow.files_told</extracomment>
        <translation>Encontrado: {files} {nuclei}.</translation>
    </message>
    <message>
        <source>Found in {dataset}</source>
        <extracomment>report.flow.found_in</extracomment>
        <translation>Encontrado en {dataset}</translation>
    </message>
    <message>
        <source>Found: {nuclei}.</source>
        <extracomment>report.flow.found_told</extracomment>
        <translation>Encontrado: {nuclei}.</translation>
    </message>
    <message>
        <source>of these in the run:</source>
        <extracomment>report.flow.in_the_run</extracomment>
        <translation>de ellos en la ejecución:</translation>
    </message>
    <message>
        <source>other undecodable ones: known at its end</source>
        <extracomment>report.flow.known_at_end</extracomment>
        <translation>otros no decodificables: se sabrá al final</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>report.flow.learned</extracomment>
        <translation>Aprendió de</translation>
    </message>
    <message>
        <source>Learned from: {nuclei}.</source>
        <extracomment>report.flow.learned_told</extracomment>
        <translation>Aprendió de: {nuclei}.</translation>
    </message>
    <message>
        <source>files that could not be read, and images that a limit left out: not known</source>
        <extracomment>report.flow.not_known</extracomment>
        <translation>archivos que no se pudieron leer e imágenes que un límite dejó fuera: no se sabe</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>report.flow.not_used</extracomment>
        <translation>No usado</translation>
    </message>
    <message>
        <source>Not used: {what}.</source>
        <extracomment>report.flow.not_used_told</extracomment>
        <translation>No usado: {what}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>report.flow.nothing</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Who learned and who examined. The scores rest on the blue box.</source>
        <extracomment>report.flow.of_runs</extracomment>
        <translation>Quién aprendió y quién examinó. Las métricas se apoyan en el recuadro azul.</translation>
    </message>
    <message>
        <source>Set aside, opened before</source>
        <extracomment>report.flow.opened</extracomment>
        <translation>Apartado, abierto antes</translation>
    </message>
    <message>
        <source>Set aside, opened before: {nuclei}.</source>
        <extracomment>report.flow.opened_told</extracomment>
        <translation>Apartado, abierto antes: {nuclei}.</translation>
    </message>
    <message>
        <source>Tested on</source>
        <extracomment>report.flow.tested</extracomment>
        <translation>Probada con</translation>
    </message>
    <message>
        <source>Tested on: {nuclei}.</source>
        <extracomment>report.flow.tested_told</extracomment>
        <translation>Probada con: {nuclei}.</translation>
    </message>
    <message>
        <source>Validated on</source>
        <extracomment>report.flow.validated</extracomment>
        <translation>Validada con</translation>
    </message>
    <message>
        <source>Validated on: {nuclei}.</source>
        <extracomment>report.flow.validated_told</extracomment>
        <translation>Validada con: {nuclei}.</translation>
    </message>
    <message>
        <source>Nucleoscope · {name} · for research and teaching only, not for diagnosis</source>
        <extracomment>report.footer</extracomment>
        <translation>Nucleoscope · {name} · solo para investigación y docencia, no para el diagnóstico</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>report.group</extracomment>
        <translation>grupo</translation>
    </message>
    <message>
        <source>difference, 95 % interval</source>
        <extracomment>report.group.difference</extracomment>
        <translation>diferencia, intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>right in it</source>
        <extracomment>report.group.inside</extracomment>
        <translation>bien en él</translation>
    </message>
    <message>
        <source>Quarters of each class by itself, so that a class does not pass for a size. The difference is the share that is right in the group less the share elsewhere, in percentage points; below 0 the group is worse. Its interval is from drawing whole patients again and again; so many comparisons are corrected for (Benjamini and Hochberg, 5 %).</source>
        <extracomment>report.group.note</extracomment>
        <translation>Cuartos de cada clase por separado, para que una clase no pase por un tamaño. La diferencia es la parte de aciertos en el grupo menos la de fuera, en puntos porcentuales; por debajo de 0 el grupo es peor. Su intervalo sale de extraer pacientes enteros una y otra vez; se corrige por tantas comparaciones (Benjamini y Hochberg, 5&#xa0;%).</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>report.group.of</extracomment>
        <translation>clase</translation>
    </message>
    <message>
        <source>right elsewhere</source>
        <extracomment>report.group.outside</extracomment>
        <translation>bien fuera</translation>
    </message>
    <message>
        <source>patients worse in it</source>
        <extracomment>report.group.patients</extracomment>
        <translation>pacientes peores en él</translation>
    </message>
    <message>
        <source>linear to the classes</source>
        <extracomment>report.head.classes</extracomment>
        <translation>lineal a las clases</translation>
    </message>
    <message>
        <source>dropout {share}</source>
        <extracomment>report.head.dropout</extracomment>
        <translation>dropout {share}</translation>
    </message>
    <message>
        <source>linear to {outputs}</source>
        <extracomment>report.head.linear</extracomment>
        <translation>lineal a {outputs}</translation>
    </message>
    <message>
        <source>in truth</source>
        <extracomment>report.in_truth</extracomment>
        <translation>en verdad</translation>
    </message>
    <message>
        <source>centre of {crop} pixels, brought to {size} × {size}</source>
        <extracomment>report.input.crop</extracomment>
        <translation>centro de {crop} píxeles, llevado a {size} × {size}</translation>
    </message>
    <message>
        <source>whole picture, brought to {size} × {size}</source>
        <extracomment>report.input.whole</extracomment>
        <translation>imagen entera, llevada a {size} × {size}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>report.interval</extracomment>
        <translation>intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>report.interval.from_to</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, from drawing nuclei again and again, as if each were of another person: they are too narrow.</source>
        <extracomment>report.intervals_of_nuclei</extracomment>
        <translation>Entre paréntesis: intervalos del 95&#xa0;%, al extraer núcleos una y otra vez, como si cada uno fuera de otra persona: son demasiado estrechos.</translation>
    </message>
    <message>
        <source>From drawing nuclei again and again, as if each were of another person: the intervals are too narrow.</source>
        <extracomment>report.intervals_too_narrow</extracomment>
        <translation>Al extraer núcleos una y otra vez, como si cada uno fuera de otra persona: los intervalos son demasiado estrechos.</translation>
    </message>
    <message>
        <source>These scores were made with a leak.</source>
        <extracomment>report.leak</extracomment>
        <translation>Estas métricas se hicieron con una fuga.</translation>
    </message>
    <message>
        <source>The scores of {runs} were made with a leak.</source>
        <extracomment>report.leak_of</extracomment>
        <translation>Las métricas de {runs} se obtuvieron con una fuga.</translation>
    </message>
    <message>
        <source>The scores of this run were made with a leak.</source>
        <extracomment>report.leak_of_this</extracomment>
        <translation>Las métricas de esta ejecución se obtuvieron con una fuga.</translation>
    </message>
    <message>
        <source>learned from</source>
        <extracomment>report.learned_from</extracomment>
        <translation>aprendió de</translation>
    </message>
    <message>
        <source>How it learned.</source>
        <extracomment>report.learning</extracomment>
        <translation>Cómo aprendió.</translation>
    </message>
    <message>
        <source>Loss and balanced accuracy of training and validation over {count} epoch.</source>
        <extracomment>report.learning</extracomment>
        <translation>Pérdida y exactitud equilibrada de entrenamiento y validación a lo largo de {count} época.</translation>
    </message>
    <message>
        <source>Loss and balanced accuracy of training and validation over {count} epochs.</source>
        <extracomment>report.learning</extracomment>
        <translation>Pérdida y exactitud equilibrada de entrenamiento y validación a lo largo de {count} épocas.</translation>
    </message>
    <message>
        <source>How they learned: scores of the validation part after each epoch. Dots: the epochs that were kept.</source>
        <extracomment>report.learning.of_runs</extracomment>
        <translation>Cómo aprendieron: métricas de la parte de validación tras cada época. Puntos: las épocas que se conservaron.</translation>
    </message>
    <message>
        <source>Loss and balanced accuracy of the validation part over the epochs, of each run.</source>
        <extracomment>report.learning.of_runs_shown</extracomment>
        <translation>Pérdida y exactitud equilibrada de la parte de validación a lo largo de las épocas, de cada ejecución.</translation>
    </message>
    <message>
        <source>training, as it ran (changed pictures)</source>
        <extracomment>report.learning.training</extracomment>
        <translation>entrenamiento, tal como fue (imágenes alteradas)</translation>
    </message>
    <message>
        <source>validation part; dot: the epoch that was kept</source>
        <extracomment>report.learning.validation</extracomment>
        <translation>parte de validación; punto: la época conservada</translation>
    </message>
    <message>
        <source>{run}: expected calibration error {error}, Brier score {brier}</source>
        <extracomment>report.legend.calibration</extracomment>
        <translation>{run}: error de calibración esperado {error}, puntuación de Brier {brier}</translation>
    </message>
    <message>
        <source>{run}: AUROC {auroc}, average precision {precision}</source>
        <extracomment>report.legend.curves</extracomment>
        <translation>{run}: AUROC {auroc}, precisión media {precision}</translation>
    </message>
    <message>
        <source>{run}: epoch {epoch} of {epochs} was kept</source>
        <extracomment>report.legend.learning</extracomment>
        <translation>{run}: se conservó la época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <extracomment>report.less_than</extracomment>
        <translation>menos de {value}</translation>
    </message>
    <message>
        <source>What one may conclude</source>
        <extracomment>report.lesson.conclusion</extracomment>
        <translation>Lo que se puede concluir</translation>
    </message>
    <message>
        <source>what is done</source>
        <extracomment>report.lesson.done</extracomment>
        <translation>qué se hace</translation>
    </message>
    <message>
        <source>The nuclei are drawn by the program. They are not real cells: what is shown here is how a mistake works, not how large it is elsewhere.</source>
        <extracomment>report.lesson.drawn</extracomment>
        <translation>Los núcleos los dibuja el programa. No son células reales: aquí se muestra cómo actúa un error, no lo grande que es en otra parte.</translation>
    </message>
    <message>
        <source>none: weights drawn anew</source>
        <extracomment>report.lesson.drawn_anew</extracomment>
        <translation>ninguna: pesos extraídos de nuevo</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>report.lesson.finished_at</extracomment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>After the last epoch of each.</source>
        <extracomment>report.lesson.last_epoch</extracomment>
        <translation>Tras la última época de cada una.</translation>
    </message>
    <message>
        <source>nuclei measured</source>
        <extracomment>report.lesson.measured</extracomment>
        <translation>núcleos medidos</translation>
    </message>
    <message>
        <source>Measured on images from which the network did not learn.</source>
        <extracomment>report.lesson.measured_on</extracomment>
        <translation>Medido en imágenes de las que la red no aprendió.</translation>
    </message>
    <message>
        <source>Measured on the last pass of the training itself.</source>
        <extracomment>report.lesson.measured_on</extracomment>
        <translation>Medido en la última pasada del propio entrenamiento.</translation>
    </message>
    <message>
        <source>lesson</source>
        <extracomment>report.lesson.name</extracomment>
        <translation>lección</translation>
    </message>
    <message>
        <source>networks trained</source>
        <extracomment>report.lesson.networks</extracomment>
        <translation>redes entrenadas</translation>
    </message>
    <message>
        <source>Nothing was predicted before the trainings began.</source>
        <extracomment>report.lesson.not_predicted</extracomment>
        <translation>Nada se predijo antes de que empezaran los entrenamientos.</translation>
    </message>
    <message>
        <source>All numbers</source>
        <extracomment>report.lesson.numbers</extracomment>
        <translation>Todos los números</translation>
    </message>
    <message>
        <source>Predicted was: “{prediction}”.</source>
        <extracomment>report.lesson.predicted</extracomment>
        <translation>Se predijo: «{prediction}».</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>report.lesson.predicted_at</extracomment>
        <translation>predicho</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <extracomment>report.lesson.seconds</extracomment>
        <translation>segundos de entrenamiento</translation>
    </message>
    <message>
        <source>Dots: what was measured. Lines: 95 % intervals over patients.</source>
        <extracomment>report.lesson.shares</extracomment>
        <translation>Puntos: lo medido. Líneas: intervalos del 95&#xa0;% sobre pacientes.</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>report.lesson.sides</extracomment>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Other thresholds, other mixes of classes</source>
        <extracomment>report.lesson.thresholds</extracomment>
        <translation>Otros umbrales, otras mezclas de clases</translation>
    </message>
    <message>
        <source>Lesson: {lesson}</source>
        <extracomment>report.lesson.title</extracomment>
        <translation>Lección: {lesson}</translation>
    </message>
    <message>
        <source>training loss</source>
        <extracomment>report.lesson.training_loss</extracomment>
        <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>The trainings</source>
        <extracomment>report.lesson.trainings</extracomment>
        <translation>Los entrenamientos</translation>
    </message>
    <message>
        <source>validation loss</source>
        <extracomment>report.lesson.validation_loss</extracomment>
        <translation>pérdida de validación</translation>
    </message>
    <message>
        <source>Of {runs}: {caution}</source>
        <extracomment>report.limit_of</extracomment>
        <translation>De {runs}: {caution}</translation>
    </message>
    <message>
        <source>labels smoothed by {amount}</source>
        <extracomment>report.loss.smoothed</extracomment>
        <translation>etiquetas suavizadas en {amount}</translation>
    </message>
    <message>
        <source>on top of a softmax (a known mistake)</source>
        <extracomment>report.loss.softmax</extracomment>
        <translation>sobre un softmax (un error conocido)</translation>
    </message>
    <message>
        <source>rarer classes weigh more</source>
        <extracomment>report.loss.weights</extracomment>
        <translation>las clases más raras pesan más</translation>
    </message>
    <message>
        <source>loss (less is better)</source>
        <extracomment>report.loss_less</extracomment>
        <translation>pérdida (menos es mejor)</translation>
    </message>
    <message>
        <source>How the nuclei of the test part were called. Percent: of the true class.</source>
        <extracomment>report.matrix</extracomment>
        <translation>Cómo se clasificaron los núcleos de la parte de prueba. Porcentaje: de la clase verdadera.</translation>
    </message>
    <message>
        <source>How the nuclei of the validation part were called. Percent: of the true class.</source>
        <extracomment>report.matrix</extracomment>
        <translation>Cómo se clasificaron los núcleos de la parte de validación. Porcentaje: de la clase verdadera.</translation>
    </message>
    <message>
        <source>{count} {truth} nuclei were called {called}.</source>
        <extracomment>report.matrix.cell</extracomment>
        <translation>{count} núcleos {truth} se clasificaron como {called}.</translation>
    </message>
    <message>
        <source>If both erred equally often, so uneven a division would come about with a probability of {probability} (McNemar&apos;s exact test); it takes the nuclei of one patient for independent, and so says “different” too readily. The intervals below do not.</source>
        <extracomment>report.mcnemar</extracomment>
        <translation>Si ambas erraran igual de a menudo, un reparto tan desigual se daría con una probabilidad de {probability} (prueba exacta de McNemar); esta toma por independientes los núcleos de un mismo paciente, y por eso dice «distintas» con demasiada facilidad. Los intervalos de abajo no lo hacen.</translation>
    </message>
    <message>
        <source>mean probability of {class}</source>
        <extracomment>report.mean_probability</extracomment>
        <translation>probabilidad media de {class}</translation>
    </message>
    <message>
        <source>{truth}, called {called}; P({positive}) {probability}. {file}</source>
        <extracomment>report.mistake</extracomment>
        <translation>{truth}, clasificado como {called}; P({positive}) {probability}. {file}</translation>
    </message>
    <message>
        <source>{truth}, called {called}; P({positive}) {probability}; patient {patient}. {file}</source>
        <extracomment>report.mistake</extracomment>
        <translation>{truth}, clasificado como {called}; P({positive}) {probability}; paciente {patient}. {file}</translation>
    </message>
    <message>
        <source>The pictures are not at the place that the run names; say where they are to have the mistakes shown.</source>
        <extracomment>report.mistakes_away</extracomment>
        <translation>Las imágenes no están en el lugar que nombra la ejecución; indique dónde están para que se muestren los errores.</translation>
    </message>
    <message>
        <source>Those of which the network was surest, {most} of a patient at most.</source>
        <extracomment>report.mistakes_chosen</extracomment>
        <translation>Aquellos en los que la red estaba más segura, {most} por paciente como máximo.</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters</source>
        <extracomment>report.network.imported</extracomment>
        <translation>{network}, {parameters} parámetros</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters, {trained} of them trained</source>
        <extracomment>report.network.words</extracomment>
        <translation>{network}, {parameters} parámetros, {trained} de ellos entrenados</translation>
    </message>
    <message>
        <source>“{first}” and “{other}” were right about the very same nuclei.</source>
        <extracomment>report.no_disagreement</extracomment>
        <translation>«{first}» y «{other}» acertaron en exactamente los mismos núcleos.</translation>
    </message>
    <message>
        <source>There is nothing to report of the run {run} yet: none of its epochs was finished.</source>
        <extracomment>report.no_epoch</extracomment>
        <translation>Aún no hay nada que informar de la ejecución {run}: no se terminó ninguna de sus épocas.</translation>
    </message>
    <message>
        <source>The audit of the split found nothing that was left open.</source>
        <extracomment>report.no_findings</extracomment>
        <translation>La auditoría de la división no encontró nada que quedara abierto.</translation>
    </message>
    <message>
        <source>This run is older than the record of findings; audit its dataset and split anew.</source>
        <extracomment>report.no_findings</extracomment>
        <translation>Esta ejecución es anterior al registro de hallazgos; audite de nuevo su conjunto de datos y su división.</translation>
    </message>
    <message>
        <source>The program does not speak “{language}”. It speaks {languages}.</source>
        <extracomment>report.no_language</extracomment>
        <translation>El programa no habla «{language}». Habla {languages}.</translation>
    </message>
    <message>
        <source>There is none to show.</source>
        <extracomment>report.no_mistakes</extracomment>
        <translation>No hay ninguno que mostrar.</translation>
    </message>
    <message>
        <source>No test part of these runs has been opened.</source>
        <extracomment>report.no_openings</extracomment>
        <translation>No se ha abierto ninguna parte de prueba de estas ejecuciones.</translation>
    </message>
    <message>
        <source>It has no predictions yet.</source>
        <extracomment>report.no_predictions</extracomment>
        <translation>Aún no tiene predicciones.</translation>
    </message>
    <message>
        <source>Drawn again and again, these patients show no spread; that is no certainty, and says little of others.</source>
        <extracomment>report.no_spread</extracomment>
        <translation>Extraídos una y otra vez, estos pacientes no muestran dispersión; eso no es certeza, y dice poco de otros.</translation>
    </message>
    <message>
        <source>No test part was set aside.</source>
        <extracomment>report.no_test_part</extracomment>
        <translation>No se apartó ninguna parte de prueba.</translation>
    </message>
    <message>
        <source>Nobody could look for them.</source>
        <extracomment>report.no_weak_groups</extracomment>
        <translation>Nadie pudo buscarlos.</translation>
    </message>
    <message>
        <source>No two of these runs examined the same nuclei: what they said is not drawn into the same axes.</source>
        <extracomment>report.not_beside</extracomment>
        <translation>No hay dos de estas ejecuciones que examinaran los mismos núcleos: lo que dijeron no se dibuja en los mismos ejes.</translation>
    </message>
    <message>
        <source>For research and teaching only, not for diagnosis. Nothing in this report is advice about a patient.</source>
        <extracomment>report.not_for_diagnosis</extracomment>
        <translation>Solo para investigación y docencia, no para el diagnóstico. Nada en este informe es un consejo sobre un paciente.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>report.not_recorded</extracomment>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Nothing may be concluded.</source>
        <extracomment>report.nothing_concluded</extracomment>
        <translation>Nada puede concluirse.</translation>
    </message>
    <message>
        <source>{count} nuclei of {patients} patients</source>
        <extracomment>report.nuclei_of_patients</extracomment>
        <translation>{count} núcleos de {patients} pacientes</translation>
    </message>
    <message>
        <source>All nuclei come from one collection ({dataset}). Other microscopes, stains, laboratories and diseases were not examined.</source>
        <extracomment>report.one_collection</extracomment>
        <translation>Todos los núcleos proceden de una sola colección ({dataset}). No se examinaron otros microscopios, tinciones, laboratorios ni enfermedades.</translation>
    </message>
    <message>
        <source>one view</source>
        <extracomment>report.one_view</extracomment>
        <translation>una vista</translation>
    </message>
    <message>
        <source>Only those that can be compared with the first are drawn.</source>
        <extracomment>report.only_comparable</extracomment>
        <translation>Solo se dibujan las que se pueden comparar con la primera.</translation>
    </message>
    <message>
        <source>only the first right</source>
        <extracomment>report.only_first_right</extracomment>
        <translation>solo acierta la primera</translation>
    </message>
    <message>
        <source>only the other right</source>
        <extracomment>report.only_other_right</extracomment>
        <translation>solo acierta la otra</translation>
    </message>
    <message>
        <source>A network that is chosen after such a look has been chosen by the test part, too: its score there is then no longer one of nuclei that nobody had seen.</source>
        <extracomment>report.opened_and_chosen</extracomment>
        <translation>Una red que se elige tras mirar así ha sido elegida también por la parte de prueba: su métrica allí ya no es la de núcleos que nadie había visto.</translation>
    </message>
    <message>
        <source>The test part was opened {count} times. Each look after which something was changed makes it less of a test.</source>
        <extracomment>report.opened_often</extracomment>
        <translation>La parte de prueba se abrió {count} veces. Cada mirada tras la que se cambió algo la hace menos prueba.</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>report.opening.when</extracomment>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>{optimiser}, learning rate {rate}, weight decay {decay}, schedule {schedule}</source>
        <extracomment>report.optimiser.words</extracomment>
        <translation>{optimiser}, tasa de aprendizaje {rate}, decaimiento de pesos {decay}, plan {schedule}</translation>
    </message>
    <message>
        <source>Besides the scores of the first page, nucleus by nucleus: accuracy {accuracy}, weighted F1 {f1}, loss {loss} nats.</source>
        <extracomment>report.other_scores</extracomment>
        <translation>Además de las métricas de la primera página, núcleo por núcleo: exactitud {accuracy}, F1 ponderado {f1}, pérdida {loss} nats.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>report.part.calibration</extracomment>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>report.part.calls</extracomment>
        <translation>Clasificaciones</translation>
    </message>
    <message>
        <source>Data and split</source>
        <extracomment>report.part.data</extracomment>
        <translation>Datos y división</translation>
    </message>
    <message>
        <source>Findings left open</source>
        <extracomment>report.part.findings</extracomment>
        <translation>Hallazgos que quedaron abiertos</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>report.part.learning</extracomment>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>report.part.network</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Openings of the test part</source>
        <extracomment>report.part.openings</extracomment>
        <translation>Aperturas de la parte de prueba</translation>
    </message>
    <message>
        <source>Openings of the test parts</source>
        <extracomment>report.part.openings_of_runs</extracomment>
        <translation>Aperturas de las partes de prueba</translation>
    </message>
    <message>
        <source>Patient by patient</source>
        <extracomment>report.part.patients</extracomment>
        <translation>Paciente por paciente</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>report.part.recipe</extracomment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <extracomment>report.part.thresholds</extracomment>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Weak groups</source>
        <extracomment>report.part.weak_groups</extracomment>
        <translation>Grupos débiles</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>report.patient</extracomment>
        <translation>paciente</translation>
    </message>
    <message>
        <source>patients: balanced accuracy</source>
        <extracomment>report.patients_balanced</extracomment>
        <translation>pacientes: exactitud equilibrada</translation>
    </message>
    <message>
        <source>{low} to {high} points</source>
        <extracomment>report.points</extracomment>
        <translation>{low} a {high} puntos</translation>
    </message>
    <message>
        <source>PPV: of the nuclei called {class}, the share that is {class}; here, and where 10 % or 1 % of all nuclei were. The two lower thresholds were chosen on the very nuclei that they are judged by.</source>
        <extracomment>report.ppv</extracomment>
        <translation>VPP: de los núcleos clasificados como {class}, la parte que es {class}; aquí, y donde lo fuera el 10&#xa0;% o el 1&#xa0;% de todos los núcleos. Los dos umbrales inferiores se eligieron en los mismos núcleos por los que se juzgan.</translation>
    </message>
    <message>
        <source>PPV here</source>
        <extracomment>report.ppv_here</extracomment>
        <translation>VPP aquí</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>report.program</extracomment>
        <translation>programa</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen other nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.by_image</extracomment>
        <translation>¿Puede un ordenador distinguir {positive} de {negative} por núcleos sueltos de pacientes de quienes ha visto otros núcleos, tras haber aprendido de {learned}?</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen other nuclei?</source>
        <extracomment>report.question.by_image</extracomment>
        <translation>¿Puede un ordenador distinguir {positive} de {negative} por núcleos sueltos de pacientes de quienes ha visto otros núcleos?</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never seen, after it has learned from {learned}?</source>
        <extracomment>report.question.by_patient</extracomment>
        <translation>¿Puede un ordenador distinguir {positive} de {negative} por núcleos sueltos de pacientes a quienes nunca ha visto, tras haber aprendido de {learned}?</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never seen?</source>
        <extracomment>report.question.by_patient</extracomment>
        <translation>¿Puede un ordenador distinguir {positive} de {negative} por núcleos sueltos de pacientes a quienes nunca ha visto?</translation>
    </message>
    <message>
        <source>That is easier than new patients, who are not examined here.</source>
        <extracomment>report.question.easier</extracomment>
        <translation>Eso es más fácil que con pacientes nuevos, que aquí no se examinan.</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.unknown</extracomment>
        <translation>¿Puede un ordenador distinguir {positive} de {negative} por núcleos sueltos, tras haber aprendido de {learned}?</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei?</source>
        <extracomment>report.question.unknown</extracomment>
        <translation>¿Puede un ordenador distinguir {positive} de {negative} por núcleos sueltos?</translation>
    </message>
    <message>
        <source>Whose nuclei they are is not known: the same people may stand on both sides, which makes the task easier than it would be for new patients.</source>
        <extracomment>report.question.unknown_patients</extracomment>
        <translation>No se sabe de quién son los núcleos: las mismas personas pueden estar en ambos lados, lo que hace la tarea más fácil de lo que sería con pacientes nuevos.</translation>
    </message>
    <message>
        <source>With other patients of the same kind, the share of nuclei called rightly (the mean over the classes) may well lie between {low} and {high}.</source>
        <extracomment>report.range</extracomment>
        <translation>Con otros pacientes del mismo tipo, la parte de núcleos bien clasificados (la media de las clases) bien puede estar entre {low} y {high}.</translation>
    </message>
    <message>
        <source>came as</source>
        <extracomment>report.recipe.came_as</extracomment>
        <translation>llegó como</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>report.recipe.drawn</extracomment>
        <translation>extracción</translation>
    </message>
    <message>
        <source>epochs</source>
        <extracomment>report.recipe.epochs</extracomment>
        <translation>épocas</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>report.recipe.head</extracomment>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>report.recipe.input</extracomment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>report.recipe.loss</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>report.recipe.network</extracomment>
        <translation>red</translation>
    </message>
    <message>
        <source>optimiser</source>
        <extracomment>report.recipe.optimiser</extracomment>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>pictures while learning</source>
        <extracomment>report.recipe.pictures</extracomment>
        <translation>imágenes al aprender</translation>
    </message>
    <message>
        <source>prediction</source>
        <extracomment>report.recipe.prediction</extracomment>
        <translation>predicción</translation>
    </message>
    <message>
        <source>random weights</source>
        <extracomment>report.recipe.random</extracomment>
        <translation>pesos al azar</translation>
    </message>
    <message>
        <source>started from</source>
        <extracomment>report.recipe.started_from</extracomment>
        <translation>partió de</translation>
    </message>
    <message>
        <source>{finished}; epoch {epoch} was kept</source>
        <extracomment>report.record.epochs</extracomment>
        <translation>{finished}; se conservó la época {epoch}</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>report.record.imported</extracomment>
        <translation>importada</translation>
    </message>
    <message>
        <source>none was set aside</source>
        <extracomment>report.record.no_test_part</extracomment>
        <translation>no se apartó ninguna</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>report.record.recipe</extracomment>
        <translation>receta</translation>
    </message>
    <message>
        <source>remark</source>
        <extracomment>report.record.remark</extracomment>
        <translation>observación</translation>
    </message>
    <message>
        <source>test part</source>
        <extracomment>report.record.test_part</extracomment>
        <translation>parte de prueba</translation>
    </message>
    <message>
        <source>trained</source>
        <extracomment>report.record.trained</extracomment>
        <translation>entrenada</translation>
    </message>
    <message>
        <source>set aside, never opened</source>
        <extracomment>report.record.unopened</extracomment>
        <translation>apartada, nunca abierta</translation>
    </message>
    <message>
        <source>{threshold}; from there to {upper} left to a person</source>
        <extracomment>report.refer_band</extracomment>
        <translation>{threshold}; desde ahí hasta {upper}, dejado a una persona</translation>
    </message>
    <message>
        <source>Only {first} was right about {only_first}, only {other} about {only_other}.</source>
        <extracomment>report.right_alone</extracomment>
        <translation>Solo {first} acertó en {only_first}, solo {other} en {only_other}.</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>report.rightly</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>AUROC: ranking; 0.5 is guessing</source>
        <extracomment>report.row.auroc</extracomment>
        <translation>AUROC: ordenación; 0,5 es el azar</translation>
    </message>
    <message>
        <source>balanced accuracy: mean over the classes</source>
        <extracomment>report.row.balanced_accuracy</extracomment>
        <translation>exactitud equilibrada: media de las clases</translation>
    </message>
    <message>
        <source>sensitivity: share of {class} that is found</source>
        <extracomment>report.row.sensitivity</extracomment>
        <translation>sensibilidad: parte de {class} que se encuentra</translation>
    </message>
    <message>
        <source>specificity: share of {class} that is left alone</source>
        <extracomment>report.row.specificity</extracomment>
        <translation>especificidad: parte de {class} que se deja en paz</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>report.run</extracomment>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>{run}, seed {seed}</source>
        <extracomment>report.run_and_seed</extracomment>
        <translation>{run}, semilla {seed}</translation>
    </message>
    <message>
        <source>It found and used the very same nuclei, as drawn above.</source>
        <extracomment>report.same_nuclei</extracomment>
        <translation>Encontró y usó exactamente los mismos núcleos, como se dibuja arriba.</translation>
    </message>
    <message>
        <source>Nothing that is recorded: recipes, data and split are the same.</source>
        <extracomment>report.same_settings</extracomment>
        <translation>Nada que esté registrado: recetas, datos y división son iguales.</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>report.schedule.constant</extracomment>
        <translation>constante</translation>
    </message>
    <message>
        <source>cosine</source>
        <extracomment>report.schedule.cosine</extracomment>
        <translation>coseno</translation>
    </message>
    <message>
        <source>one cycle</source>
        <extracomment>report.schedule.one_cycle</extracomment>
        <translation>un ciclo</translation>
    </message>
    <message>
        <source>plateau</source>
        <extracomment>report.schedule.plateau</extracomment>
        <translation>meseta</translation>
    </message>
    <message>
        <source>Nucleus by nucleus. In brackets: 95 % intervals of each run by itself, as if each nucleus were of another person: too narrow.</source>
        <extracomment>report.scores_of_nuclei</extracomment>
        <translation>Núcleo por núcleo. Entre paréntesis: intervalos del 95&#xa0;% de cada ejecución por sí sola, como si cada núcleo fuera de otra persona: demasiado estrechos.</translation>
    </message>
    <message>
        <source>Nucleus by nucleus; the last column patient by patient, by the mean over the nuclei. In brackets: 95 % intervals of each run by itself. That two of them overlap says nothing about the difference: that has an interval of its own, below.</source>
        <extracomment>report.scores_of_runs</extracomment>
        <translation>Núcleo por núcleo; la última columna paciente por paciente, por la media de los núcleos. Entre paréntesis: intervalos del 95&#xa0;% de cada ejecución por sí sola. Que dos de ellos se solapen no dice nada de la diferencia: esta tiene un intervalo propio, más abajo.</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>report.seed</extracomment>
        <translation>semilla</translation>
    </message>
    <message>
        <source>setting</source>
        <extracomment>report.setting</extracomment>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>More than one thing differs: which of them made a difference, this comparison cannot tell.</source>
        <extracomment>report.several_settings</extracomment>
        <translation>Difiere más de una cosa: cuál de ellas hizo la diferencia, esta comparación no puede decirlo.</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>report.severity.note</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>serious</source>
        <extracomment>report.severity.serious</extracomment>
        <translation>grave</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>report.severity.warning</extracomment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>share right</source>
        <extracomment>report.share_right</extracomment>
        <translation>parte de aciertos</translation>
    </message>
    <message>
        <source>Of {count} {class} nuclei, {right} ({share}) were called {class}.</source>
        <extracomment>report.side</extracomment>
        <translation>De {count} núcleos {class}, {right} ({share}) se clasificaron como {class}.</translation>
    </message>
    <message>
        <source>size and shape alone</source>
        <extracomment>report.silhouette</extracomment>
        <translation>solo tamaño y forma</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <extracomment>report.so_many_of</extracomment>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>*: drawn again, these patients show no spread; with so few of them that is no certainty.</source>
        <extracomment>report.starred</extracomment>
        <translation>*: extraídos una y otra vez, estos pacientes no muestran dispersión; con tan pocos, eso no es certeza.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>report.state.cancelled</extracomment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>report.state.completed</extracomment>
        <translation>completada</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>report.state.failed</extracomment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>report.state.interrupted</extracomment>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>report.state.running</extracomment>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>report.state.stopped_early</extracomment>
        <translation>terminada antes</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <extracomment>report.stopped</extracomment>
        <translation>El informe se detuvo.</translation>
    </message>
    <message>
        <source>{dataset} · {recipe} · trained {date} · {program}</source>
        <extracomment>report.subtitle</extracomment>
        <translation>{dataset} · {recipe} · entrenada el {date} · {program}</translation>
    </message>
    <message>
        <source>{dataset} · {recipe} · imported {date} · {program}</source>
        <extracomment>report.subtitle.imported</extracomment>
        <translation>{dataset} · {recipe} · importada el {date} · {program}</translation>
    </message>
    <message>
        <source>The network is less sure than its hits warrant: on the validation part, dividing the logits by {value} (temperature) would bring the loss from {before} to {after}. The probabilities of this report are as they came.</source>
        <extracomment>report.temperature</extracomment>
        <translation>La red está menos segura de lo que justifican sus aciertos: en la parte de validación, dividir los logits entre {value} (temperatura) llevaría la pérdida de {before} a {after}. Las probabilidades de este informe son tal como salieron.</translation>
    </message>
    <message>
        <source>The network is surer than its hits warrant: on the validation part, dividing the logits by {value} (temperature) would bring the loss from {before} to {after}. The probabilities of this report are as they came.</source>
        <extracomment>report.temperature</extracomment>
        <translation>La red está más segura de lo que justifican sus aciertos: en la parte de validación, dividir los logits entre {value} (temperatura) llevaría la pérdida de {before} a {after}. Las probabilidades de este informe son tal como salieron.</translation>
    </message>
    <message>
        <source>{nuclei}, never opened</source>
        <extracomment>report.test.never_opened</extracomment>
        <translation>{nuclei}, nunca abierta</translation>
    </message>
    <message>
        <source>{nuclei}, opened {count} time</source>
        <extracomment>comparison_pages</extracomment>
        <translation>{nuclei}, abierta {count} vez</translation>
    </message>
    <message>
        <source>{nuclei}, opened {count} times</source>
        <extracomment>comparison_pages</extracomment>
        <translation>{nuclei}, abierta {count} veces</translation>
    </message>
    <message>
        <source>A test part was set aside and was opened, last on {date} for the network of epoch {opened}; then the training went on. The network of this report, of epoch {epoch}, was not examined on it, and what was changed after that look makes it less of a test.</source>
        <extracomment>report.test_opened_before</extracomment>
        <translation>Se apartó una parte de prueba y se abrió, por última vez el {date} para la red de la época {opened}; luego el entrenamiento siguió. La red de este informe, de la época {epoch}, no se examinó con ella, y lo que se cambió tras aquella mirada la hace menos prueba.</translation>
    </message>
    <message>
        <source>A test part was set aside and has not been opened.</source>
        <extracomment>report.test_unopened</extracomment>
        <translation>Se apartó una parte de prueba y no se ha abierto.</translation>
    </message>
    <message>
        <source>the first</source>
        <extracomment>report.the_first</extracomment>
        <translation>la primera</translation>
    </message>
    <message>
        <source>the other network</source>
        <extracomment>report.the_other_network</extracomment>
        <translation>la otra red</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>report.threshold</extracomment>
        <translation>umbral</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>report.threshold.in_use</extracomment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>finds 95 %</source>
        <extracomment>report.threshold.sensitive</extracomment>
        <translation>encuentra el 95&#xa0;%</translation>
    </message>
    <message>
        <source>greatest sensitivity + specificity</source>
        <extracomment>report.threshold.youden</extracomment>
        <translation>mayor sensibilidad + especificidad</translation>
    </message>
    <message>
        <source>Report of the network “{run}”</source>
        <extracomment>report.title</extracomment>
        <translation>Informe de la red «{run}»</translation>
    </message>
    <message>
        <source>Report of the training “{run}”</source>
        <extracomment>report.title</extracomment>
        <translation>Informe del entrenamiento «{run}»</translation>
    </message>
    <message>
        <source>from {begun}, {state}</source>
        <extracomment>report.trained_from</extracomment>
        <translation>desde {begun}, {state}</translation>
    </message>
    <message>
        <source>{begun} to {finished}, {state}</source>
        <extracomment>report.trained_from_to</extracomment>
        <translation>{begun} a {finished}, {state}</translation>
    </message>
    <message>
        <source>{first} and {other}</source>
        <extracomment>report.two_runs</extracomment>
        <translation>{first} y {other}</translation>
    </message>
    <message>
        <source>mean over {views} turned and mirrored views</source>
        <extracomment>report.views</extracomment>
        <translation>media de {views} vistas giradas y reflejadas</translation>
    </message>
    <message>
        <source>{views}, weights averaged over the training</source>
        <extracomment>report.views.averaged</extracomment>
        <translation>{views}, pesos promediados a lo largo del entrenamiento</translation>
    </message>
    <message>
        <source>Without maps of where it looked: {reason}</source>
        <extracomment>report.why_no_heat</extracomment>
        <translation>Sin mapas de dónde miró: {reason}</translation>
    </message>
    <message>
        <source>Left what it saw, right where the evidence for its call came from (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why.</source>
        <extracomment>report.with_heat</extracomment>
        <translation>A la izquierda lo que vio, a la derecha de dónde vino la evidencia de su clasificación (Grad-CAM: claro mucho, oscuro poco). Un mapa de calor muestra de dónde vino la evidencia, no por qué.</translation>
    </message>
    <message>
        <source>What it saw.</source>
        <extracomment>report.without_heat</extracomment>
        <translation>Lo que vio.</translation>
    </message>
    <message>
        <source>Worst first. A patient is called by the mean probability of the nuclei, at the same threshold.</source>
        <extracomment>report.worst_first</extracomment>
        <translation>Los peores primero. Un paciente se clasifica por la probabilidad media de los núcleos, con el mismo umbral.</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>report.wrongly</extracomment>
        <translation>mal</translation>
    </message>
    <message>
        <source>{count} nuclei</source>
        <extracomment>report_words</extracomment>
        <translation>{count} núcleos</translation>
    </message>
    <message>
        <source>{count} nuclei of 1 patient</source>
        <extracomment>report_words</extracomment>
        <translation>{count} núcleos de 1 paciente</translation>
    </message>
    <message>
        <source>{count} nucleus</source>
        <extracomment>report_words</extracomment>
        <translation>{count} núcleo</translation>
    </message>
    <message>
        <source>{count} nucleus of 1 patient</source>
        <extracomment>report_words</extracomment>
        <translation>{count} núcleo de 1 paciente</translation>
    </message>
    <message>
        <source>The dataset was not audited: whether something else than the cell tells the class was not asked.</source>
        <extracomment>audit.not_audited</extracomment>
        <translation>El conjunto de datos no se auditó: no se preguntó si algo distinto de la célula delata la clase.</translation>
    </message>
    <message>
        <source>nuclei</source>
        <extracomment>report.nuclei_counted</extracomment>
        <translation>núcleos</translation>
    </message>
    <message>
        <source>PPV at 1&#xa0;%</source>
        <extracomment>report.ppv_at_1</extracomment>
        <translation>VPP al 1&#xa0;%</translation>
    </message>
    <message>
        <source>PPV at 10&#xa0;%</source>
        <extracomment>report.ppv_at_10</extracomment>
        <translation>VPP al 10&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing can be concluded here: on so few patients there is no interval.</source>
        <extracomment>lesson.no_interval</extracomment>
        <translation>Aquí no puede concluirse nada: con tan pocos pacientes no hay intervalo.</translation>
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
        <translation>Divida de nuevo en vez de por pliegues (--split subject); una división por pliegues hecha aquí deja estas imágenes fuera del entrenamiento.</translation>
    </message>
    <message>
        <source>One image is grey; the others are in colour.</source>
        <extracomment>audit.grey</extracomment>
        <translation>Una imagen es gris; las demás son en color.</translation>
    </message>
    <message>
        <source>{count} images are grey; the others are in colour.</source>
        <extracomment>audit.grey</extracomment>
        <translation>{count} imágenes son grises; las demás son en color.</translation>
    </message>
    <message>
        <source>A network sees colour first: what it learned of stained nuclei does not hold for these.</source>
        <extracomment>audit.grey.bad</extracomment>
        <translation>Una red ve primero el color: lo que aprendió de núcleos teñidos no vale para estas.</translation>
    </message>
    <message>
        <source>Get these images in colour, or take them out of the folder.</source>
        <extracomment>audit.grey.do</extracomment>
        <translation>Consiga estas imágenes en color, o quítelas de la carpeta.</translation>
    </message>
    <message>
        <source>Learned in one fold and examined in another, a picture is only recognised.</source>
        <extracomment>audit.identical_across_folds.bad</extracomment>
        <translation>Aprendida en un pliegue y examinada en otro, una imagen solo se reconoce.</translation>
    </message>
    <message>
        <source>Learned in one fold and examined in another, a patient is recognised: nuclei of one patient resemble each other.</source>
        <extracomment>audit.patients_across_folds.bad</extracomment>
        <translation>Aprendido en un pliegue y examinado en otro, un paciente se reconoce: los núcleos de un paciente se parecen entre sí.</translation>
    </message>
    <message>
        <source>Compress all images in one way: the background is then the same, too.</source>
        <extracomment>audit.proxy.background.do</extracomment>
        <translation>Comprima todas las imágenes de un mismo modo: el fondo será entonces también igual.</translation>
    </message>
    <message>
        <source>The depth and hue of the stain may belong to the disease, or to the day, the laboratory or the camera. A network sees them first, and fails where nuclei are stained in another way.</source>
        <extracomment>audit.proxy.colour.bad</extracomment>
        <translation>La intensidad y el tono de la tinción pueden pertenecer a la enfermedad, o al día, al laboratorio o a la cámara. Una red los ve primero, y falla donde los núcleos están teñidos de otro modo.</translation>
    </message>
    <message>
        <source>Look at nuclei of the classes side by side, and examine on images from elsewhere.</source>
        <extracomment>audit.proxy.colour.do</extracomment>
        <translation>Mire núcleos de las clases uno al lado del otro, y examine con imágenes de otro lugar.</translation>
    </message>
    <message>
        <source>The only folders are named as the parts of a split are, not as cells: {names}. Open a folder whose subfolders are the classes of the cells.</source>
        <extracomment>dataset.parts_alone</extracomment>
        <translation>Las únicas carpetas se llaman como partes de una división, no como células: {names}. Abra una carpeta cuyas subcarpetas sean las clases de las células.</translation>
    </message>
    <message>
        <source>{count} nuclei of patients who examine, too, or share pictures with those who do</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleos de pacientes que también examinan, o que comparten imágenes con quienes lo hacen</translation>
    </message>
    <message>
        <source>{count} nucleus of patients who examine, too, or share pictures with those who do</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} núcleo de pacientes que también examinan, o que comparten imágenes con quienes lo hacen</translation>
    </message>
    <message>
        <source>One image is there in several published folds ({folds}).</source>
        <extracomment>fold_checks</extracomment>
        <translation>Una imagen está en varios pliegues publicados ({folds}).</translation>
    </message>
    <message>
        <source>Patient {patients} has images in several published folds ({folds}).</source>
        <extracomment>fold_checks</extracomment>
        <translation>El paciente {patients} tiene imágenes en varios pliegues publicados ({folds}).</translation>
    </message>
    <message>
        <source>{count} images are there in several published folds ({folds}).</source>
        <extracomment>fold_checks</extracomment>
        <translation>{count} imágenes están en varios pliegues publicados ({folds}).</translation>
    </message>
    <message>
        <source>{count} patients have images in several published folds ({folds}): {patients}.</source>
        <extracomment>fold_checks</extracomment>
        <translation>{count} pacientes tienen imágenes en varios pliegues publicados ({folds}): {patients}.</translation>
    </message>
    <message>
        <source>{file} was deleted since the run learned from it last.</source>
        <extracomment>image.deleted</extracomment>
        <translation>{file} se borró después de que la ejecución aprendiera de él por última vez.</translation>
    </message>
    <message>
        <source>From {before} to {all} nuclei the AUROC changed by {gain}, no more than twice what other draws of nuclei change it by ({spread}): whether more would help cannot be told. Whose they are is unknown.</source>
        <extracomment>instant_study</extracomment>
        <translation>De {before} a {all} núcleos la AUROC cambió en {gain}, no más del doble de lo que la cambian otros sorteos de núcleos ({spread}): no se puede decir si más ayudarían. Se desconoce de quién son.</translation>
    </message>
    <message>
        <source>From {before} to {all} nuclei the AUROC rose by {gain}, more than twice what other draws of nuclei change it by ({spread}): more nuclei would probably help. Whose they are is unknown.</source>
        <extracomment>instant_study</extracomment>
        <translation>De {before} a {all} núcleos la AUROC subió {gain}, más del doble de lo que la cambian otros sorteos de núcleos ({spread}): más núcleos probablemente ayudarían. Se desconoce de quién son.</translation>
    </message>
    <message>
        <source>Choosing a folder for the run</source>
        <extracomment>job.new_run</extracomment>
        <translation>Eligiendo una carpeta para la ejecución</translation>
    </message>
    <message>
        <source>Looking where a run lies</source>
        <extracomment>job.place_of_run</extracomment>
        <translation>Mirando dónde está una ejecución</translation>
    </message>
    <message>
        <source>Reading by which key names are made</source>
        <extracomment>job.pseudonyms</extracomment>
        <translation>Leyendo la clave con la que se forman los nombres</translation>
    </message>
    <message>
        <source>Looking for the folder of runs</source>
        <extracomment>job.runs_folder</extracomment>
        <translation>Buscando la carpeta de ejecuciones</translation>
    </message>
    <message>
        <source>Hunt for it: open the copy in Data and look; run the audit, which tells how far stain, compression and size give the class away, and run it on the originals, too, for stain and size differ a little in these as well; look at the heat maps in Results. Then say what it was, and have it revealed.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>Búsquelo: abra la copia en Datos y mire; ejecute la auditoría, que dice hasta qué punto la tinción, la compresión y el tamaño delatan la clase, y ejecútela también sobre los originales, pues también en ellos la tinción y el tamaño difieren un poco; mire los mapas de calor en Resultados. Diga después qué era, y haga que se revele.</translation>
    </message>
    <message>
        <source>{file}, by which names are made, is damaged. Without it, once it is deleted, patients get other names than in what was exported before.</source>
        <extracomment>pseudonyms.damaged</extracomment>
        <translation>{file}, con el que se forman los nombres, está dañado. Sin él, una vez borrado, los pacientes reciben otros nombres que en lo exportado antes.</translation>
    </message>
    <message>
        <source>The scores of {side} were made with a leak.</source>
        <extracomment>report.lesson.leak</extracomment>
        <translation>Las puntuaciones de {side} se obtuvieron con una fuga.</translation>
    </message>
    <message>
        <source>{side} (leak)</source>
        <extracomment>report.lesson.leaky_side</extracomment>
        <translation>{side} (fuga)</translation>
    </message>
    <message>
        <source>And than the outline alone (silhouette baseline): balanced accuracy {balanced}.</source>
        <extracomment>run.summary.silhouette.balanced</extracomment>
        <translation>Y el contorno solo (referencia de silueta): exactitud equilibrada {balanced}.</translation>
    </message>
    <message>
        <source>{count} images are left out: their patients have images on the validation or test side, too.</source>
        <extracomment>split.left_out_patients</extracomment>
        <translation>Se omiten {count} imágenes: sus pacientes tienen también imágenes en el lado de validación o de prueba.</translation>
    </message>
    <message>
        <source>The table {file} is no text in UTF-8 and was read as Windows-1252, as Excel writes in Western Europe. Look whether its names are right; if not, save it as CSV (UTF-8).</source>
        <extracomment>csv.recoded</extracomment>
        <translation>La tabla {file} no es texto en UTF-8 y se leyó como Windows-1252, como escribe Excel en Europa occidental. Compruebe que sus nombres son correctos; si no, guárdela como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Its name is no text in UTF-8. Rename it</source>
        <extracomment>image.name_encoding</extracomment>
        <translation>Su nombre no es texto en UTF-8. Cámbielo</translation>
    </message>
    <message>
        <source>Each image is called its most probable class.</source>
        <extracomment>threshold.most_probable</extracomment>
        <translation>Cada imagen se clasifica según su clase más probable.</translation>
    </message>
    <message>
        <source>Score by score</source>
        <extracomment>report.chapter.differences</extracomment>
        <translation>Métrica por métrica</translation>
    </message>
    <message>
        <source>“{other}” is better than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {nuclei} nuclei as if each were of another person).</source>
        <extracomment>compare.better_nuclei</extracomment>
        <translation>«{other}» es mejor que «{baseline}» en estos núcleos: {score} {other_score} en vez de {baseline_score}, una diferencia de {difference} (intervalo del 95&#xa0;% de {low} a {high}, {nuclei} núcleos como si cada uno fuera de otra persona).</translation>
    </message>
    <message>
        <source>Does {others} tell {classes} apart better than {first}, on the very same nuclei?</source>
        <extracomment>report.compared.question</extracomment>
        <translation>¿Distingue {others} las clases {classes} mejor que {first}, en exactamente los mismos núcleos?</translation>
    </message>
    <message>
        <source>It cannot be told which of “{other}” and “{baseline}” is better: {score} {other_score} and {baseline_score}; with {nuclei} nuclei as if each were of another person, any difference from {low} to {high} would fit.</source>
        <extracomment>compare.undecided_nuclei</extracomment>
        <translation>No se puede decir cuál de «{other}» y «{baseline}» es mejor: {score} {other_score} y {baseline_score}; con {nuclei} núcleos, como si cada uno fuera de otra persona, encajaría cualquier diferencia de {low} a {high}.</translation>
    </message>
    <message>
        <source>“{other}” is worse than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {nuclei} nuclei as if each were of another person).</source>
        <extracomment>compare.worse_nuclei</extracomment>
        <translation>«{other}» es peor que «{baseline}» en estos núcleos: {score} {other_score} en vez de {baseline_score}, una diferencia de {difference} (intervalo del 95&#xa0;% de {low} a {high}, {nuclei} núcleos como si cada uno fuera de otra persona).</translation>
    </message>
    <message>
        <source>P: the probability that each gave to its call.</source>
        <extracomment>report.disputed.of_call</extracomment>
        <translation>P: la probabilidad que cada una dio a su clasificación.</translation>
    </message>
    <message>
        <source>P: the probability of {class} that each said.</source>
        <extracomment>report.disputed.of_class</extracomment>
        <translation>P: la probabilidad de {class} que dijo cada una.</translation>
    </message>
    <message>
        <source>If both erred equally often and each nucleus were of another person, so uneven a division would come about with a probability of {probability} (McNemar&apos;s exact test).</source>
        <extracomment>report.mcnemar_of_nuclei</extracomment>
        <translation>Si ambas erraran igual de a menudo y cada núcleo fuera de otra persona, un reparto tan desigual se daría con una probabilidad de {probability} (prueba exacta de McNemar).</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.classes</extracomment>
        <translation>¿Puede un ordenador distinguir las clases {classes} por núcleos sueltos, tras haber aprendido de {learned}?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei?</source>
        <extracomment>report.question.classes</extracomment>
        <translation>¿Puede un ordenador distinguir las clases {classes} por núcleos sueltos?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients of whom it has seen other nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.classes_by_image</extracomment>
        <translation>¿Puede un ordenador distinguir las clases {classes} por núcleos sueltos de pacientes de quienes ha visto otros núcleos, tras haber aprendido de {learned}?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients of whom it has seen other nuclei?</source>
        <extracomment>report.question.classes_by_image</extracomment>
        <translation>¿Puede un ordenador distinguir las clases {classes} por núcleos sueltos de pacientes de quienes ha visto otros núcleos?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients whom it has never seen, after it has learned from {learned}?</source>
        <extracomment>report.question.classes_by_patient</extracomment>
        <translation>¿Puede un ordenador distinguir las clases {classes} por núcleos sueltos de pacientes a quienes nunca ha visto, tras haber aprendido de {learned}?</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients whom it has never seen?</source>
        <extracomment>report.question.classes_by_patient</extracomment>
        <translation>¿Puede un ordenador distinguir las clases {classes} por núcleos sueltos de pacientes a quienes nunca ha visto?</translation>
    </message>
    <message>
        <source>The network came as the file “{file}” and was not trained here: whether it has seen these nuclei, or others of the same patients, is not known.</source>
        <extracomment>report.question.imported</extracomment>
        <translation>La red llegó como el archivo «{file}» y no se entrenó aquí: no se sabe si ha visto estos núcleos, u otros de los mismos pacientes.</translation>
    </message>
    <message>
        <source>Sensitivity, specificity and AUROC tell {positive} from the others.</source>
        <extracomment>report.question.sides</extracomment>
        <translation>La sensibilidad, la especificidad y la AUROC distinguen {positive} de las demás.</translation>
    </message>
    <message>
        <source>recall: share of {class} that is called so</source>
        <extracomment>report.row.recall</extracomment>
        <translation>exhaustividad: parte de {class} que se clasifica como tal</translation>
    </message>
    <message>
        <source>specificity: share of the others that is left alone</source>
        <extracomment>report.row.specificity_of_others</extracomment>
        <translation>especificidad: parte de las demás que se deja en paz</translation>
    </message>
    <message>
        <source>†: cannot be compared with the first run, for the reason below; a difference may come from the nuclei.</source>
        <extracomment>report.run_apart</extracomment>
        <translation>†: no se puede comparar con la primera ejecución, por el motivo indicado abajo; una diferencia puede venir de los núcleos.</translation>
    </message>
    <message>
        <source>Worst first. A patient is called the class whose mean probability over the nuclei is the greatest.</source>
        <extracomment>report.worst_first_by_class</extracomment>
        <translation>Los peores primero. Un paciente se clasifica como la clase cuya probabilidad media sobre los núcleos es la mayor.</translation>
    </message>
    <message>
        <source>And than the outline alone (silhouette baseline): AUROC {auroc}, balanced accuracy {balanced}.</source>
        <extracomment>run.summary.silhouette</extracomment>
        <translation>Y el contorno solo (referencia de silueta): AUROC {auroc}, exactitud equilibrada {balanced}.</translation>
    </message>
    <message>
        <source>Writing what is downloaded</source>
        <extracomment>job.download</extracomment>
        <translation>Se escribe lo que se descarga</translation>
    </message>
    <message>
        <source>Writing what was planted</source>
        <extracomment>job.lesson_reveal</extracomment>
        <translation>Se anota lo que se plantó</translation>
    </message>
    <message>
        <source>Looking for the network of the run</source>
        <extracomment>job.network</extracomment>
        <translation>Se busca la red de la ejecución</translation>
    </message>
    <message>
        <source>Looking which recipes and weights are there</source>
        <extracomment>job.supplies</extracomment>
        <translation>Se mira qué recetas y pesos hay</translation>
    </message>
    <message>
        <source>The layers that do not learn see each picture once; what they say of it is kept.</source>
        <extracomment>log.kept_features</extracomment>
        <translation>Las capas que no aprenden ven cada imagen una sola vez; lo que dicen de ella se guarda.</translation>
    </message>
    <message>
        <source>Neither was right about {count} nuclei; here {shown}, those first of whose wrong calls the two were surest, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Ninguna acertó en {count} núcleos; aquí {shown}, primero aquellos de cuya clasificación errónea ambas estaban más seguras, como mucho {most} por paciente.</translation>
    </message>
    <message>
        <source>Neither was right about {count} nucleus; here {shown}, those first of whose wrong calls the two were surest, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Ninguna acertó en {count} núcleo; aquí {shown}, primero aquellos de cuya clasificación errónea ambas estaban más seguras, como mucho {most} por paciente.</translation>
    </message>
    <message>
        <source>Only “{run}” was right about {count} nuclei; here {shown}, those first about which the two are furthest apart, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Solo «{run}» acertó en {count} núcleos; aquí {shown}, primero aquellos en que ambas están más alejadas, como mucho {most} por paciente.</translation>
    </message>
    <message>
        <source>Only “{run}” was right about {count} nucleus; here {shown}, those first about which the two are furthest apart, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>Solo «{run}» acertó en {count} núcleo; aquí {shown}, primero aquellos en que ambas están más alejadas, como mucho {most} por paciente.</translation>
    </message>
    <message>
        <source>Under pseudonyms there are no pictures.</source>
        <extracomment>pseudonyms.no_pictures</extracomment>
        <translation>Con seudónimos no hay imágenes.</translation>
    </message>
    <message>
        <source>Left what the network saw, right where the evidence for the call of {run} came from (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why.</source>
        <extracomment>report.beside_one_heat</extracomment>
        <translation>A la izquierda, lo que vio la red; a la derecha, de dónde vino la evidencia de la clasificación de {run} (Grad-CAM: claro mucho, oscuro poco). Un mapa de calor muestra de dónde vino la evidencia, no por qué.</translation>
    </message>
    <message>
        <source>Left what the first network saw, in the middle where the evidence for its call came from, right the same of the other network (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why.</source>
        <extracomment>report.beside_with_heat</extracomment>
        <translation>A la izquierda, lo que vio la primera red; en el centro, de dónde vino la evidencia de su clasificación; a la derecha, lo mismo de la otra red (Grad-CAM: claro mucho, oscuro poco). Un mapa de calor muestra de dónde vino la evidencia, no por qué.</translation>
    </message>
    <message>
        <source>What the first network saw.</source>
        <extracomment>report.beside_without_heat</extracomment>
        <translation>Lo que vio la primera red.</translation>
    </message>
    <message>
        <source>Without maps of where {run} looked: {reason}</source>
        <extracomment>report.why_no_heat_of</extracomment>
        <translation>Sin mapas de adónde miró {run}: {reason}</translation>
    </message>
    <message>
        <source>{pixels} px</source>
        <extracomment>report.setting.pixels</extracomment>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <source>{count} epoch</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} época</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} épocas</translation>
    </message>
    <message>
        <source>{count} view</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} vista</translation>
    </message>
    <message>
        <source>{count} views</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} vistas</translation>
    </message>
    <message>
        <source>There are so many images that only pairs that look nearly the same (they differ in {bits} of 256 bits or less) were all compared closely, and some of the others.</source>
        <extracomment>audit.near_part</extracomment>
        <translation>Hay tantas imágenes que solo se compararon de cerca todos los pares que parecen casi iguales (difieren en {bits} de 256 bits o menos), y de los demás, una parte.</translation>
    </message>
    <message>
        <source>Most copies that were saved again, brightened, turned or mirrored differ in less than 24. Of nuclei that were photographed twice some may be missed.</source>
        <extracomment>audit.near_part.bad</extracomment>
        <translation>La mayoría de las copias que se guardaron de nuevo, se aclararon, se giraron o se reflejaron difieren en menos de 24. De los núcleos fotografiados dos veces pueden faltar algunos.</translation>
    </message>
    <message>
        <source>To compare more, audit fewer images at a time, such as one fold.</source>
        <extracomment>audit.near_part.do</extracomment>
        <translation>Para comparar más, audite menos imágenes a la vez, por ejemplo un pliegue.</translation>
    </message>
    <message>
        <source>probabilities corrected for how frequent classes are</source>
        <extracomment>report.loss.prior</extracomment>
        <translation>probabilidades corregidas según la frecuencia de las clases</translation>
    </message>
    <message>
        <source>Called at even odds: the more probable class. The probabilities take classes for as frequent as among the images that the network learned from.</source>
        <extracomment>threshold.even_corrected</extracomment>
        <translation>Clasificado a partes iguales: la clase más probable. Las probabilidades toman las clases por tan frecuentes como entre las imágenes de las que aprendió la red.</translation>
    </message>
    <message>
        <source>The predictions of {run} are of several networks, each of which sees nuclei in its own way, and each nucleus was learned by all but one of them. Open the run of one fold.</source>
        <extracomment>features.pooled</extracomment>
        <translation>Las predicciones de {run} son de varias redes, cada una de las cuales ve los núcleos a su manera, y cada núcleo lo aprendieron todas menos una. Abra la ejecución de un pliegue.</translation>
    </message>
    <message>
        <source>The run {run} pools what networks say of nuclei that they did not learn from. Of these nuclei only the network of their fold is asked, and its run is not beside it any more, where {fold} was.</source>
        <extracomment>prediction.pooled</extracomment>
        <translation>La ejecución {run} reúne lo que dicen las redes de núcleos de los que no aprendieron. Sobre estos núcleos solo se pregunta a la red de su pliegue, y su ejecución ya no está al lado, donde estaba {fold}.</translation>
    </message>
    <message>
        <source>The run {run} pools what the networks of a cross-validation said, and does not hold them: it is from before they were kept, or one of theirs was deleted. Cross-validate with the same line again, where finished folds are only read, or name the run of one, such as {fold}.</source>
        <extracomment>prediction.pooled_without</extracomment>
        <translation>La ejecución {run} reúne lo que dijeron las redes de una validación cruzada y no las contiene: es de antes de que se guardaran, o se borró una de ellas. Haga la validación cruzada otra vez con la misma línea, en la que los pliegues terminados solo se leen, o nombre la ejecución de uno, como {fold}.</translation>
    </message>
    <message>
        <source>The run {run} is asked as {count} networks together, and a file of weights is of one. Export the run of one fold; or, to predict elsewhere with all of them, as ONNX or TorchScript.</source>
        <extracomment>weights.ensemble</extracomment>
        <translation>En la ejecución {run} se pregunta a {count} redes juntas, y un archivo de pesos es de una. Exporte la ejecución de un pliegue; o, para predecir en otro lugar con todas, como ONNX o TorchScript.</translation>
    </message>
    <message>
        <source>Nobody examined: the network learned from all, and has no scores.</source>
        <extracomment>run.summary.nobody_examines</extracomment>
        <translation>Nadie examinó: la red aprendió de todos y no tiene puntuaciones.</translation>
    </message>
    <message>
        <source>Nobody examines: all learn, and how well the network does is not known. What to expect of it, say the scores of another run of the same recipe, in which some of the patients examined.</source>
        <extracomment>split.nobody_examines</extracomment>
        <translation>Nadie examina: se aprende de todos, y no se sabe lo buena que es la red. Qué esperar de ella lo dicen las puntuaciones de otra ejecución de la misma receta, en la que algunos de los pacientes examinaron.</translation>
    </message>
    <message>
        <source>The validation part must be at least 0 % and less than 100 % of the images.</source>
        <extracomment>split.validation_fraction</extracomment>
        <translation>La parte de validación debe ser al menos el 0 % y menos del 100 % de las imágenes.</translation>
    </message>
    <message>
        <source>The recipe {recipe} slows down when its examiners say so (schedule plateau), and nobody examines. Let some patients examine, or choose another recipe.</source>
        <extracomment>training.plateau_unexamined</extracomment>
        <translation>La receta {recipe} va más despacio cuando el examen lo dice (plan plateau), y nadie examina. Deje que algunos pacientes examinen, o elija otra receta.</translation>
    </message>
    <message>
        <source>There is nothing to report of the run {run}: nobody examined its network, which learned from all. Report the run whose scores say what to expect of it.</source>
        <extracomment>report.nobody_examined</extracomment>
        <translation>No hay nada que informar de la ejecución {run}: nadie examinó su red, que aprendió de todos. Informe de la ejecución cuyas puntuaciones dicen qué esperar de ella.</translation>
    </message>
    <message>
        <source>Final network</source>
        <extracomment>final.activity</extracomment>
        <translation>Red final</translation>
    </message>
    <message>
        <source>The final network could not be trained. The run is whole without it; resume it to try again.</source>
        <extracomment>final.failed</extracomment>
        <translation>No se pudo entrenar la red final. La ejecución está completa sin ella; continúela para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>For images of others, and to be taken away, the run has a final network: trained in the same way by {all} patients, those who examined included. Nobody examined it; the scores are those of the network that {taught} taught.</source>
        <extracomment>final.finished</extracomment>
        <translation>Para imágenes de otros, y para llevársela, la ejecución tiene una red final: entrenada de la misma manera por {all} pacientes, incluidos los que examinaron. Nadie la examinó; las puntuaciones son de la red a la que enseñaron {taught}.</translation>
    </message>
    <message>
        <source>For images of others, and to be taken away, the run has a final network: trained in the same way by {all} images, those that examined included. Nobody examined it; the scores are those of the network that {taught} taught.</source>
        <extracomment>final.finished_images</extracomment>
        <translation>Para imágenes de otros, y para llevársela, la ejecución tiene una red final: entrenada de la misma manera con {all} imágenes, incluidas las que examinaron. Nadie la examinó; las puntuaciones son de la red a la que enseñaron {taught}.</translation>
    </message>
    <message>
        <source>The run {run} has no final network, or none that is finished: its own network is the only one to ask.</source>
        <extracomment>final.none</extracomment>
        <translation>La ejecución {run} no tiene red final, o ninguna terminada: su propia red es la única a la que se puede preguntar.</translation>
    </message>
    <message>
        <source>Its final network, which all are to teach, is not finished: until it is, the run&apos;s own network answers for images of others. Resume the run to finish it.</source>
        <extracomment>final.unfinished</extracomment>
        <translation>Su red final, a la que han de enseñar todos, no está terminada: hasta entonces responde la propia red de la ejecución por las imágenes de otros. Continúe la ejecución para terminarla.</translation>
    </message>
    <message>
        <source>The default. A small network that starts from what it has learned before: on blood cells of other people. It sees each nucleus whole and at three quarters of its size, turned, mirrored and moved a little every time. Size and colour are left as they are: they tell the classes apart. Each class teaches alike, and so does every patient of a class; the probabilities then know how frequent the classes are. Its weights are an average over the training. Once it has been examined, a final network learns from all. docs/recipe.md tells what each choice is worth.</source>
        <extracomment>recipes/mobilenetv2</extracomment>
        <translation>La predeterminada. Una red pequeña que parte de lo que aprendió antes: de células sanguíneas de otras personas. Ve cada núcleo entero y a tres cuartos de su tamaño, cada vez un poco girado, reflejado y movido. El tamaño y el color se dejan como están: distinguen las clases. Cada clase enseña por igual, y también cada paciente de una clase; las probabilidades conocen después la frecuencia de las clases. Sus pesos son una media a lo largo del entrenamiento. Una vez examinada, una red final aprende de todos. docs/recipe.md dice qué vale cada decisión.</translation>
    </message>
    <message>
        <source>{file} holds several networks that answer together, as those of a cross-validation do. Only single ones are imported: take the run of one fold, or the pooled run packed, which keeps all of them.</source>
        <extracomment>import.ensemble</extracomment>
        <translation>{file} contiene varias redes que responden juntas, como las de una validación cruzada. Solo se importan redes únicas: tome la ejecución de un pliegue, o la ejecución conjunta empaquetada, que las conserva todas.</translation>
    </message>
    <message>
        <source>Images that look alike tie so many patients together that no split is left, so only patients with identical images are kept together. Audit the dataset: it shows which images these are.</source>
        <extracomment>split.similar_everywhere</extracomment>
        <translation>Las imágenes parecidas unen a tantos pacientes que no queda ninguna división posible, así que solo se mantienen juntos los pacientes con imágenes idénticas. Audite el conjunto de datos: la auditoría muestra cuáles son esas imágenes.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>No</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>Ninguno:</translation>
    </message>
    <message>
        <source>All {count}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>Los {count}</translation>
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
        <translation> núcleo {class}</translation>
    </message>
    <message>
        <source> {class} nuclei</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> núcleos {class}</translation>
    </message>
    <message>
        <source> nucleus</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> núcleo</translation>
    </message>
    <message>
        <source> nuclei</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> núcleos</translation>
    </message>
    <message>
        <source> called</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> clasificados</translation>
    </message>
    <message>
        <source> called {predicted}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> clasificados como {predicted}</translation>
    </message>
    <message>
        <source> left to a person</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> dejados a una persona</translation>
    </message>
    <message>
        <source> rightly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> bien</translation>
    </message>
    <message>
        <source>, rightly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, bien</translation>
    </message>
    <message>
        <source> wrongly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> mal</translation>
    </message>
    <message>
        <source>, wrongly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, mal</translation>
    </message>
    <message>
        <source> right</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> bien</translation>
    </message>
    <message>
        <source>, right</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, bien</translation>
    </message>
    <message>
        <source> wrong</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> mal</translation>
    </message>
    <message>
        <source>, wrong</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, mal</translation>
    </message>
    <message>
        <source> in {folds}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> en {folds}</translation>
    </message>
    <message>
        <source> picked by hand</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> elegidos a mano</translation>
    </message>
    <message>
        <source> {picked}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> {picked}</translation>
    </message>
    <message>
        <source> with “{text}” in the name</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> con «{text}» en el nombre</translation>
    </message>
    <message>
        <source>, patient {patient}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, paciente {patient}</translation>
    </message>
    <message>
        <source>, 1 patient</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, 1 paciente</translation>
    </message>
    <message>
        <source>, {patients} patients</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, {patients} pacientes</translation>
    </message>
    <message>
        <source>, probability of {positive} from {probability_low} to {probability_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, probabilidad de {positive} de {probability_low} a {probability_high}</translation>
    </message>
    <message>
        <source>, probability of {positive} from {probability_low}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, probabilidad de {positive} desde {probability_low}</translation>
    </message>
    <message>
        <source>, probability of {positive} below {probability_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, probabilidad de {positive} menor que {probability_high}</translation>
    </message>
    <message>
        <source>, loss from {loss_low} to {loss_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, pérdida de {loss_low} a {loss_high}</translation>
    </message>
    <message>
        <source>, loss from {loss_low}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, pérdida desde {loss_low}</translation>
    </message>
    <message>
        <source>, loss below {loss_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, pérdida menor que {loss_high}</translation>
    </message>
    <message>
        <source>, not marked</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, sin marcar</translation>
    </message>
    <message>
        <source>, marked or not</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, marcados o no</translation>
    </message>
    <message>
        <source>, marked</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, marcados</translation>
    </message>
    <message>
        <source> label doubtful</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> como etiqueta dudosa</translation>
    </message>
    <message>
        <source> poor image</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> como imagen mala</translation>
    </message>
    <message>
        <source> interesting</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> como interesantes</translation>
    </message>
    <message>
        <source> with a note</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> con una nota</translation>
    </message>
    <message>
        <source> or not at all</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> o sin marcar</translation>
    </message>
    <message>
        <source>, label doubtful</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, como etiqueta dudosa</translation>
    </message>
    <message>
        <source>, poor image</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, como imagen mala</translation>
    </message>
    <message>
        <source>, interesting</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, como interesantes</translation>
    </message>
    <message>
        <source>, with a note</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, con una nota</translation>
    </message>
    <message>
        <source> or label doubtful</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> o como etiqueta dudosa</translation>
    </message>
    <message>
        <source> or poor image</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> o como imagen mala</translation>
    </message>
    <message>
        <source> or interesting</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> o como interesantes</translation>
    </message>
    <message>
        <source> or with a note</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> o con una nota</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>{nuclei} {truth} nucleus</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>{nuclei} núcleo {truth}</translation>
    </message>
    <message>
        <source>{nuclei} {truth} nuclei</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>{nuclei} núcleos {truth}</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AgreementView</name>
    <message>
        <source>McNemar&apos;s exact test looks only at the nuclei that one run alone got right: how likely is so uneven a division if both are equally good? It takes every nucleus to be independent. Nuclei of one patient are not, so it says “different” too readily: trust the interval by patient first.</source>
        <translation>La prueba exacta de McNemar solo mira los núcleos en los que acertó una sola ejecución: ¿cómo de probable es un reparto tan desigual si ambas son igual de buenas? Toma cada núcleo por independiente. Los de un mismo paciente no lo son, así que dice «distintas» con demasiada facilidad: confíe primero en el intervalo por paciente.</translation>
    </message>
    <message>
        <source>Nuclei of the chosen field</source>
        <translation>Núcleos del campo elegido</translation>
    </message>
    <message>
        <source>With what the run that is compared said; first those about which the two differ most.</source>
        <translation>Con lo que dijo la ejecución comparada; primero aquellos en los que más difieren ambas.</translation>
    </message>
    <message>
        <source>Show these nuclei</source>
        <translation>Mostrar estos núcleos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: both right</source>
        <translation>
            <numerusform>%Ln núcleo: ambas bien</numerusform>
            <numerusform>%Ln núcleos: ambas bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: only the baseline right</source>
        <translation>
            <numerusform>%Ln núcleo: solo la referencia bien</numerusform>
            <numerusform>%Ln núcleos: solo la referencia bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: only the other right</source>
        <translation>
            <numerusform>%Ln núcleo: solo la otra bien</numerusform>
            <numerusform>%Ln núcleos: solo la otra bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: both wrong</source>
        <translation>
            <numerusform>%Ln núcleo: ambas mal</numerusform>
            <numerusform>%Ln núcleos: ambas mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
right</source>
        <translation>%1
bien</translation>
    </message>
    <message>
        <source>%1
wrong</source>
        <translation>%1
mal</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p &lt; 0.0001</source>
        <translation>Prueba exacta de McNemar: p &lt; 0,0001</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p = %1</source>
        <translation>Prueba exacta de McNemar: p = %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that both called rightly</source>
        <translation>
            <numerusform>%Ln núcleo que ambas clasificaron bien</numerusform>
            <numerusform>%Ln núcleos que ambas clasificaron bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that both called wrongly</source>
        <translation>
            <numerusform>%Ln núcleo que ambas clasificaron mal</numerusform>
            <numerusform>%Ln núcleos que ambas clasificaron mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that only “%1” called rightly</source>
        <translation>
            <numerusform>%Ln núcleo que solo «%1» clasificó bien</numerusform>
            <numerusform>%Ln núcleos que solo «%1» clasificó bien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ArmPanel</name>
    <message>
        <source>Balanced accuracy of those that examine</source>
        <translation>Exactitud equilibrada de los que examinan</translation>
    </message>
    <message>
        <source>AUROC of those that examine</source>
        <translation>AUROC de los que examinan</translation>
    </message>
    <message>
        <source>Accuracy of those that examine</source>
        <translation>Exactitud de los que examinan</translation>
    </message>
    <message>
        <source>Cross-entropy of those that examine</source>
        <translation>Entropía cruzada de los que examinan</translation>
    </message>
    <message>
        <source>The loss that is made small, in training</source>
        <translation>La pérdida que se minimiza, en el entrenamiento</translation>
    </message>
    <message>
        <source>See its nuclei</source>
        <translation>Ver sus núcleos</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>Opens the first network of this side in Results: its mistakes, heat maps and patients</source>
        <translation>Abre en Resultados la primera red de este lado: sus errores, mapas de calor y pacientes</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Red %1</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>adivinar</translation>
    </message>
    <message>
        <source>floor of softmax twice</source>
        <translation>suelo de softmax dos veces</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a number and its 95 % interval</extracomment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AttributionSection</name>
    <message>
        <source>It looked at the nucleus more than at the black around it.</source>
        <translation>Miró más el núcleo que el negro que lo rodea.</translation>
    </message>
    <message>
        <source>It looked at the black around the nucleus more than at the nucleus: mistrust the call.</source>
        <translation>Miró más el negro alrededor del núcleo que el núcleo: desconfíe de la clasificación.</translation>
    </message>
    <message>
        <source>That is no more than if it were spread evenly: the map does not show that it looked at the nucleus.</source>
        <translation>No es más que si estuviera repartido por igual: el mapa no muestra que mirara el núcleo.</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Dónde miró</translation>
    </message>
    <message>
        <source>A heat map of the places in the picture that spoke for the network&apos;s call (W). While this is open it is drawn over every nucleus that you select, also while the network trains.</source>
        <translation>Un mapa de calor de los lugares de la imagen que hablaron a favor de la clasificación de la red (W). Mientras esté abierto se dibuja sobre cada núcleo que seleccione, también mientras la red entrena.</translation>
    </message>
    <message>
        <source>Heat map of the trained network</source>
        <translation>Mapa de calor de la red entrenada</translation>
    </message>
    <message>
        <source>Heat map of a copy with random weights</source>
        <translation>Mapa de calor de una copia con pesos al azar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradientes integrados</translation>
    </message>
    <message>
        <source>Grad-CAM: which places of the last layer&apos;s maps spoke for the call; coarse and quick.
Occlusion: how much the call weakens when a black patch covers a place; slow and plain.
Integrated gradients: which pixels count on the way from black to this picture; fine and noisy.</source>
        <translation>Grad-CAM: qué lugares de los mapas de la última capa hablaron a favor de la clasificación; tosco y rápido.
Oclusión: cuánto se debilita la clasificación cuando un parche negro tapa un lugar; lento y sencillo.
Gradientes integrados: qué píxeles cuentan en el camino del negro a esta imagen; fino y ruidoso.</translation>
    </message>
    <message>
        <source>The same network with weights drawn at random: it has learned nothing. This is where it looked for its own call. Where the two look the same, the map shows the picture, not what was learned.</source>
        <translation>La misma red con pesos sorteados: no ha aprendido nada. Aquí miró para su propia clasificación. Donde ambos se parecen, el mapa muestra la imagen, no lo aprendido.</translation>
    </message>
    <message>
        <source>Strength of the overlay</source>
        <translation>Intensidad de la superposición</translation>
    </message>
    <message>
        <source>How strongly the heat map covers the picture above</source>
        <translation>Con qué fuerza el mapa de calor cubre la imagen de arriba</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>entrenada</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>pesos al azar</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Heat maps show where evidence came from, not why. A map that does not change with random weights explains nothing.</source>
        <translation>Los mapas de calor muestran de dónde vinieron los indicios, no por qué. Un mapa que no cambia con pesos al azar no explica nada.</translation>
    </message>
    <message>
        <source>Writes a picture: what the network saw, where it looked, where a copy with random weights looked.</source>
        <translation>Escribe una imagen: lo que vio la red, dónde miró, dónde miró una copia con pesos al azar.</translation>
    </message>
    <message>
        <source>The command reads single files: this nucleus lies in an archive, or its pictures are not open.</source>
        <translation>La orden lee archivos sueltos: este núcleo está en un archivo comprimido, o sus imágenes no están abiertas.</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>Preguntando a la red …</translation>
    </message>
    <message>
        <source>Evidence for %1.</source>
        <comment>a class</comment>
        <translation>Indicios a favor de %1.</translation>
    </message>
    <message>
        <source>%1 of the heat lies inside the outline, which covers %2 of the picture.</source>
        <translation>El %1 del calor queda dentro del contorno, que cubre el %2 de la imagen.</translation>
    </message>
    <message>
        <source>One of the maps is the same everywhere: there is nothing to compare.</source>
        <translation>Uno de los mapas es igual en todas partes: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>The map of random weights is much alike (rank correlation %1, structural similarity %2): do not rely on this map.</source>
        <translation>El mapa de los pesos al azar es muy parecido (correlación de rangos %1, similitud estructural %2): no se fíe de este mapa.</translation>
    </message>
    <message>
        <source>The map of random weights is another one, so this one comes of what was learned (rank correlation %1, structural similarity %2).</source>
        <translation>El mapa de los pesos al azar es otro, así que este viene de lo aprendido (correlación de rangos %1, similitud estructural %2).</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Reads every image once, then asks what else than the cell tells the class</source>
        <translation>Lee cada imagen una vez, y luego pregunta qué más que la célula delata la clase</translation>
    </message>
    <message>
        <source>Ask a network…</source>
        <translation>Preguntar a una red…</translation>
    </message>
    <message>
        <source>Does a trained network tell the class, or does it recognise patients? Its features learn from labels that were shuffled between patients, 200 times</source>
        <translation>¿Una red entrenada dice la clase, o reconoce pacientes? Sus características aprenden de etiquetas barajadas entre pacientes, 200 veces</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saves the findings as a table (CSV), or with the names of all images (JSON)</source>
        <translation>Guarda los hallazgos como tabla (CSV), o con los nombres de todas las imágenes (JSON)</translation>
    </message>
    <message>
        <source>Audits the same in a terminal. Add --json for a program.</source>
        <translation>Audita lo mismo en un terminal. Añada --json para un programa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes the audit; what was found stays known (Esc)</source>
        <translation>Cierra la auditoría; lo hallado sigue conocido (Esc)</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>Guardar los hallazgos</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>With image names (*.json)</source>
        <translation>Con nombres de imágenes (*.json)</translation>
    </message>
    <message>
        <source>How far the audit is</source>
        <translation>Cuánto lleva la auditoría</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What was found out until now is kept: the next audit goes on from there</source>
        <translation>Lo averiguado hasta ahora se conserva: la próxima auditoría continúa desde ahí</translation>
    </message>
    <message>
        <source>Findings, serious ones first; Enter shows their nuclei</source>
        <translation>Hallazgos, los serios primero; Intro muestra sus núcleos</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Not audited yet.</source>
        <translation>Todavía sin auditar.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln serious finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo serio</numerusform>
            <numerusform>%Ln hallazgos serios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se halló nada.</translation>
    </message>
    <message>
        <source>with the split of %1</source>
        <translation>con la división de %1</translation>
    </message>
    <message>
        <source>outline alone: AUROC %1</source>
        <comment>silhouette baseline</comment>
        <translation>solo el contorno: AUROC %1</translation>
    </message>
    <message>
        <source>of the finding “%1”</source>
        <translation>del hallazgo «%1»</translation>
    </message>
    <message>
        <source>Pretrained weights, before any training</source>
        <translation>Pesos preentrenados, antes de todo entrenamiento</translation>
    </message>
    <message>
        <source>Train a network first: there is no run yet.</source>
        <translation>Entrene primero una red: todavía no hay ninguna ejecución.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CacheContentsField</name>
    <message>
        <source>&amp;Empty it</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Deletes decoded images, features and measurements. Nothing is lost but time: the next training, audit or instant answer makes its own again. Runs, marks and the demo stay.</source>
        <translation>Elimina imágenes decodificadas, características y mediciones. Solo se pierde tiempo: el próximo entrenamiento, auditoría o respuesta inmediata las vuelve a crear. Las ejecuciones, las marcas y la demo se quedan.</translation>
    </message>
    <message>
        <source>Emptying the cache…</source>
        <translation>Vaciando la caché…</translation>
    </message>
    <message>
        <source>Nothing is in it now.</source>
        <translation>Ahora no contiene nada.</translation>
    </message>
    <message>
        <source>%1 are in it now.</source>
        <translation>Ahora contiene %1.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CachePlaceField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Choose a folder for the cache</source>
        <translation>Elegir una carpeta para la caché</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CalibrationView</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
        <source>Of the nuclei that the network gave some probability, how many are really positive? On the dotted line the two agree; below it the network is too sure of the positive class.</source>
        <translation>De los núcleos a los que la red dio cierta probabilidad, ¿cuántos son de verdad positivos? En la línea de puntos ambos coinciden; por debajo, la red está demasiado segura de la clase positiva.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Expected calibration error: how far, on average, what the network says is from what is true. A temperature makes all probabilities more or less sure by one number and changes no call at 0.5.</source>
        <translation>Error de calibración esperado: cuánto se aleja en promedio lo que dice la red de lo que es verdad. Una temperatura hace todas las probabilidades más o menos seguras con un solo número y no cambia ninguna clasificación en 0,5.</translation>
    </message>
    <message>
        <source>Reliability, positive: %1</source>
        <translation>Fiabilidad, positiva: %1</translation>
    </message>
    <message>
        <source>probability of %1 that was given</source>
        <translation>probabilidad de %1 que se dio</translation>
    </message>
    <message>
        <source>share that is %1</source>
        <translation>proporción que es %1</translation>
    </message>
    <message>
        <source>as the network says</source>
        <translation>como dice la red</translation>
    </message>
    <message>
        <source>On average the probability is %1 away from the truth (expected calibration error, %2 nuclei in %3 bins).</source>
        <translation>En promedio la probabilidad se aleja %1 de la verdad (error de calibración esperado, %2 núcleos en %3 intervalos).</translation>
    </message>
    <message>
        <source>at temperature %1</source>
        <translation>a temperatura %1</translation>
    </message>
    <message>
        <source>The network is about as sure of itself as it should be: temperature %1 fits best.</source>
        <translation>La red está más o menos tan segura de sí como debe: la temperatura %1 es la que mejor encaja.</translation>
    </message>
    <message>
        <source>The network is too sure of itself: temperature %1 fits best.</source>
        <translation>La red está demasiado segura de sí: la temperatura %1 es la que mejor encaja.</translation>
    </message>
    <message>
        <source>The network is not sure enough of itself: temperature %1 fits best.</source>
        <translation>La red no está lo bastante segura de sí: la temperatura %1 es la que mejor encaja.</translation>
    </message>
    <message>
        <source>With it the error is %1, and the validation loss %2 instead of %3.</source>
        <translation>Con ella el error es %1, y la pérdida de validación %2 en vez de %3.</translation>
    </message>
    <message>
        <source>The temperature was fitted on these very nuclei: on new ones expect a little less.</source>
        <translation>La temperatura se ajustó con estos mismos núcleos: con nuevos espere algo menos.</translation>
    </message>
    <message>
        <source>The temperature was fitted on the validation part only.</source>
        <translation>La temperatura se ajustó solo con la parte de validación.</translation>
    </message>
    <message>
        <source>Nuclei a bin: %1.</source>
        <translation>Núcleos por intervalo: %1.</translation>
    </message>
    <message>
        <source>Reliability, %1 against all others</source>
        <translation>Fiabilidad, %1 frente a todas las demás</translation>
    </message>
    <message>
        <source>Reliability of the calls</source>
        <translation>Fiabilidad de las clasificaciones</translation>
    </message>
    <message>
        <source>Of the nuclei of which the network was so sure, how many were called right? On the dotted line the two agree; below it the network is too sure of its calls.</source>
        <translation>De los núcleos de los que la red estaba así de segura, ¿cuántos se clasificaron bien? En la línea de puntos ambos coinciden; por debajo, la red está demasiado segura de sus clasificaciones.</translation>
    </message>
    <message>
        <source>probability of the class that was called</source>
        <translation>probabilidad de la clase que se dijo</translation>
    </message>
    <message>
        <source>share called right</source>
        <translation>proporción clasificada bien</translation>
    </message>
    <message>
        <source>No temperature fits: either all nuclei are called right, or the calls are no better than guessing.</source>
        <translation>Ninguna temperatura encaja: o todos los núcleos se clasifican bien, o las clasificaciones no son mejores que adivinar.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CallingChoice</name>
    <message>
        <source>call at another threshold</source>
        <translation>clasificar con otro umbral</translation>
    </message>
    <message>
        <source>Calls at</source>
        <translation>Clasificar a</translation>
    </message>
    <message>
        <source>Threshold of the calls</source>
        <translation>Umbral de la clasificación</translation>
    </message>
    <message>
        <source>From which probability on an image is called positive. Lower finds more positive nuclei and gives more false alarms. Which threshold is right hangs on how frequent positive nuclei are where the images come from (prevalence).</source>
        <translation>Desde qué probabilidad se clasifica una imagen como positiva. Más bajo encuentra más núcleos positivos y da más falsas alarmas. Qué umbral es adecuado depende de lo frecuentes que sean los núcleos positivos donde se tomaron las imágenes (prevalencia).</translation>
    </message>
    <message>
        <source>even odds</source>
        <translation>partes iguales</translation>
    </message>
    <message>
        <source>the run&apos;s threshold</source>
        <translation>umbral de la ejecución</translation>
    </message>
    <message>
        <source>a threshold of my own</source>
        <translation>umbral propio</translation>
    </message>
    <message>
        <source>Threshold of the calls, as a number</source>
        <translation>Umbral de la clasificación, como número</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CautionList</name>
    <message>
        <source>Seen in training: the network learned from this very image.</source>
        <translation>Visto en el entrenamiento: la red aprendió de esta misma imagen.</translation>
    </message>
    <message>
        <source>Seen in training: the network learned from other nuclei of this patient.</source>
        <translation>Visto en el entrenamiento: la red aprendió de otros núcleos de este paciente.</translation>
    </message>
    <message>
        <source>Its nucleus was cut out here.</source>
        <translation>Su núcleo se recortó aquí.</translation>
    </message>
    <message>
        <source>These images have not been compared with what the network learned from.</source>
        <translation>Estas imágenes no se han comparado con aquellas de las que aprendió la red.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were seen in training: what the network says of them is no test of it.</source>
        <translation>
            <numerusform>%Ln imagen se vio en el entrenamiento: lo que la red diga de ella no es una prueba.</numerusform>
            <numerusform>%Ln imágenes se vieron en el entrenamiento: lo que la red diga de ellas no es una prueba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are not like what it learned from: its probabilities mean little there.</source>
        <translation>
            <numerusform>%Ln imagen no es como las que aprendió: sus probabilidades significan poco ahí.</numerusform>
            <numerusform>%Ln imágenes no son como las que aprendió: sus probabilidades significan poco ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images it learned from are not at their place any more, so nothing is said of likeness.</source>
        <translation>Las imágenes de las que aprendió ya no están en su sitio, así que no se dice nada del parecido.</translation>
    </message>
    <message>
        <source>Size, mask and colour were compared, the network&apos;s own view of them was not.</source>
        <translation>Se compararon tamaño, máscara y color, no la visión que la red tiene de ellas.</translation>
    </message>
    <message>
        <source>Images count as seen by their names alone.</source>
        <translation>Las imágenes cuentan como vistas solo por su nombre.</translation>
    </message>
    <message>
        <source>None was seen in training, and all look like what the network learned from. It can be wrong all the same.</source>
        <translation>Ninguna se vio en el entrenamiento, y todas parecen como las que aprendió. Aun así puede equivocarse.</translation>
    </message>
    <message>
        <source>Compare with the training images</source>
        <translation>Comparar con las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>The network looks at up to 2,000 of the images it learned from, and at these. Those that are further from them than nearly all training images are from other patients&apos; are named. Takes a while the first time; waits for a training that is under way.</source>
        <translation>La red mira hasta 2000 de las imágenes de las que aprendió, y estas. Se nombran las que están más lejos de ellas que casi todas las imágenes de entrenamiento de las de otros pacientes. La primera vez tarda un rato; espera a un entrenamiento en curso.</translation>
    </message>
    <message>
        <source>Shows the outline of each nucleus for approval, and classifies the nuclei on black</source>
        <translation>Muestra el contorno de cada núcleo para aprobarlo, y clasifica los núcleos sobre negro</translation>
    </message>
    <message>
        <source>Images to read with care</source>
        <translation>Imágenes que leer con cuidado</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Why its call is to be read with care</source>
        <translation>Por qué leer su clasificación con cuidado</translation>
    </message>
    <message numerus="yes">
        <source>Mask %Ln nuclei…</source>
        <translation>
            <numerusform>Recortar %Ln núcleo…</numerusform>
            <numerusform>Recortar %Ln núcleos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change masks…</source>
        <translation>Cambiar máscaras…</translation>
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
            <numerusform>%1: %Ln elegido</numerusform>
            <numerusform>%1: %Ln elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: cualquiera</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search among the values</source>
        <translation>Buscar entre los valores</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Asks for none of these</source>
        <translation>No pide ninguno de estos</translation>
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
        <translation>%1: %2 núcleos</translation>
    </message>
    <message>
        <source>Show only %1 nuclei; click again for all</source>
        <translation>Mostrar solo núcleos %1; otro clic los muestra todos</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassPackDialog</name>
    <message>
        <source>The &amp;demo, drawn on each computer</source>
        <translation>La &amp;demo, dibujada en cada ordenador</translation>
    </message>
    <message>
        <source>Make a class pack</source>
        <translation>Crear un paquete de clase</translation>
    </message>
    <message>
        <source>“%1” as one file: its text, its recipes and images. Students open it by a double click, run it, and hand in a small file of what came of it.</source>
        <translation>«%1» como un solo archivo: su texto, sus recetas y sus imágenes. Los estudiantes lo abren con doble clic, lo ejecutan y entregan un pequeño archivo con lo que salió.</translation>
    </message>
    <message>
        <source>What the class is called</source>
        <translation>Cómo se llama la clase</translation>
    </message>
    <message>
        <source>What you tell the students</source>
        <translation>Lo que dice a los estudiantes</translation>
    </message>
    <message>
        <source>Shown above the lesson</source>
        <translation>Se muestra encima de la lección</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>Sus &amp;palabras</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Makes this class pack.</source>
        <translation>Crea este paquete de clase.</translation>
    </message>
    <message>
        <source>The &amp;images of %1</source>
        <translation>Las &amp;imágenes de %1</translation>
    </message>
    <message>
        <source>The &amp;images that are open</source>
        <translation>Las &amp;imágenes abiertas</translation>
    </message>
    <message>
        <source>Open images of two classes first.</source>
        <translation>Abra primero imágenes de dos clases.</translation>
    </message>
    <message>
        <source>Seed of the demo</source>
        <translation>Semilla de la demo</translation>
    </message>
    <message>
        <source>Other seeds draw other nuclei</source>
        <translation>Otras semillas dibujan otros núcleos</translation>
    </message>
    <message>
        <source>So many images at most</source>
        <translation>Como máximo tantas imágenes</translation>
    </message>
    <message>
        <source>Whole patients are taken until there are about so many</source>
        <translation>Se toman pacientes enteros hasta que hay más o menos tantas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>Save the class pack</source>
        <translation>Guardar el paquete de clase</translation>
    </message>
    <message>
        <source>Class pack (*.nucleopack)</source>
        <translation>Paquete de clase (*.nucleopack)</translation>
    </message>
    <message>
        <source>Without pseudonyms images go along under the names that they have, which may name patients. Make sure that you may pass them on.</source>
        <translation>Sin seudónimos, las imágenes van con los nombres que tienen, que pueden nombrar a pacientes. Asegúrese de que puede compartirlas.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassTable</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nombre de la clase</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiva</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Values with the same name become one class</source>
        <translation>Los valores con el mismo nombre forman una sola clase</translation>
    </message>
    <message>
        <source>Sensitivity, specificity and AUROC are of the positive class</source>
        <translation>La sensibilidad, la especificidad y el AUROC son de la clase positiva</translation>
    </message>
    <message>
        <source>Images of a value without a tick are left out</source>
        <translation>Las imágenes de un valor sin marcar se dejan fuera</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassTableDialog</name>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>As they wished to be called</source>
        <translation>Como quisieron llamarse</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicho</translation>
    </message>
    <message>
        <source>Before anything was trained</source>
        <translation>Antes de entrenar nada</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>What it would have been right to predict on their computer</source>
        <translation>Lo que habría sido correcto predecir en su ordenador</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>The lesson&apos;s first number with its 95 % interval</source>
        <translation>El primer número de la lección con su intervalo del 95 %</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Answers that were right, of those given</source>
        <translation>Respuestas correctas, de las dadas</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>By the clock of their computer, UTC</source>
        <translation>Según el reloj de su ordenador, UTC</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>nadie puede saberlo</translation>
    </message>
    <message>
        <source>%1 ✓ as predicted</source>
        <extracomment>what came of it, and that it was predicted</extracomment>
        <translation>%1 ✓ como se predijo</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a number and its 95 % interval</extracomment>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>right answers of a quiz, of all that were given</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>What the class handed in</source>
        <translation>Lo que entregó la clase</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>title of a class, and of its lesson</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>With every number of every student, for a spreadsheet</source>
        <translation>Con todos los números de todos los estudiantes, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Makes the same table.</source>
        <translation>Crea la misma tabla.</translation>
    </message>
    <message>
        <source>Files that do not count</source>
        <translation>Archivos que no cuentan</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Classification</name>
    <message>
        <source>cut nuclei out</source>
        <translation>recortar núcleos</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassifyPage</name>
    <message>
        <source>Drop images or a folder here.
The network of the chosen run says what it takes them for. Research and teaching only: never a diagnosis.</source>
        <translation>Suelte aquí imágenes o una carpeta.
La red de la ejecución elegida dice por qué las toma. Solo investigación y docencia: nunca un diagnóstico.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Here a trained network says what it takes new images for, and how far to believe it.
There is no trained network yet: train one, or add a run that lies elsewhere.</source>
        <translation>Aquí una red entrenada dice por qué toma imágenes nuevas, y hasta dónde creerla.
Todavía no hay una red entrenada: entrene una, o añada una ejecución que esté en otro sitio.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entrenar…</translation>
    </message>
    <message>
        <source>Add a run…</source>
        <translation>Añadir una ejecución…</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>What a trained network says about new images</source>
        <translation>Lo que una red entrenada dice de imágenes nuevas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What has been classified stays</source>
        <translation>Lo ya clasificado se conserva</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>All calls as a CSV table, with what is to be known of each image</source>
        <translation>Todas las clasificaciones como tabla CSV, con lo que hay que saber de cada imagen</translation>
    </message>
    <message>
        <source>Images…</source>
        <translation>Imágenes…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Asks the network of this run about the same images and writes a row for each.</source>
        <translation>Pregunta a la red de esta ejecución por las mismas imágenes y escribe una fila por cada una.</translation>
    </message>
    <message>
        <source>Classify some images first.</source>
        <translation>Clasifique primero algunas imágenes.</translation>
    </message>
    <message>
        <source>Views of each image</source>
        <translation>Vistas de cada imagen</translation>
    </message>
    <message>
        <source>Test-time augmentation: the network looks at each image mirrored and turned as well, and the mean of its probabilities counts. Steadier, and slower by as much. Holds for the next images.</source>
        <translation>Aumento al predecir: la red mira cada imagen también reflejada y girada, y cuenta la media de sus probabilidades. Más firme, y otro tanto más lento. Vale para las próximas imágenes.</translation>
    </message>
    <message>
        <source>views as trained</source>
        <translation>vistas como al entrenar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln vista</numerusform>
            <numerusform>%Ln vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Images to classify</source>
        <translation>Imágenes que clasificar</translation>
    </message>
    <message>
        <source>Images (*.bmp *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Imágenes (*.bmp *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Folder of images to classify</source>
        <translation>Carpeta de imágenes que clasificar</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) so far</source>
        <translation>
            <numerusform>%Ln imagen hasta ahora</numerusform>
            <numerusform>%Ln imágenes hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 images</source>
        <translation>Detenido tras %1 de %2 imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), by the network of “%1”</source>
        <translation>
            <numerusform>%Ln imagen, por la red de «%1»</numerusform>
            <numerusform>%Ln imágenes, por la red de «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>Guardar las clasificaciones</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), by the final network of “%1”</source>
        <translation>
            <numerusform>%Ln imagen, por la red final de «%1»</numerusform>
            <numerusform>%Ln imágenes, por la red final de «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Classroom</name>
    <message>
        <source>Choose a lesson that is not a class pack&apos;s already.</source>
        <translation>Elija una lección que no sea ya de un paquete de clase.</translation>
    </message>
    <message>
        <source>A planted copy needs its originals beside it: plant it on each computer.</source>
        <translation>Una copia plantada necesita sus originales al lado: plántela en cada ordenador.</translation>
    </message>
    <message>
        <source>Choose the lesson of a class pack.</source>
        <translation>Elija la lección de un paquete de clase.</translation>
    </message>
    <message>
        <source>Open a class pack</source>
        <translation>Abrir un paquete de clase</translation>
    </message>
    <message>
        <source>Class packs (*.nucleopack)</source>
        <translation>Paquetes de clase (*.nucleopack)</translation>
    </message>
    <message>
        <source>What the students handed in</source>
        <translation>Lo que entregaron los estudiantes</translation>
    </message>
    <message>
        <source>Results and quizzes (*.json)</source>
        <translation>Resultados y cuestionarios (*.json)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassroomButton</name>
    <message>
        <source>Classroom</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>A lesson for a class: pass it on as one file, hand in, and collect what was handed in</source>
        <translation>Una lección para una clase: pasarla como un archivo, entregar y recoger lo entregado</translation>
    </message>
    <message>
        <source>&amp;Make a class pack…</source>
        <translation>&amp;Crear un paquete de clase…</translation>
    </message>
    <message>
        <source>&amp;Open a class pack…</source>
        <translation>&amp;Abrir un paquete de clase…</translation>
    </message>
    <message>
        <source>A lesson that a teacher passed on as one file (.nucleopack)</source>
        <translation>Una lección que un docente pasó como un solo archivo (.nucleopack)</translation>
    </message>
    <message>
        <source>&amp;Hand in my result…</source>
        <translation>&amp;Entregar mi resultado…</translation>
    </message>
    <message>
        <source>&amp;Collect results…</source>
        <translation>&amp;Recoger resultados…</translation>
    </message>
    <message>
        <source>One table of what the students handed in, quiz files included</source>
        <translation>Una tabla de lo que entregaron los estudiantes, incluidos los cuestionarios</translation>
    </message>
    <message>
        <source>The chosen lesson, its recipes and images as one file for all computers of a class</source>
        <translation>La lección elegida, sus recetas e imágenes como un solo archivo para todos los ordenadores de una clase</translation>
    </message>
    <message>
        <source>Writes what came of it as a small file for your teacher</source>
        <translation>Escribe lo que salió como un pequeño archivo para su docente</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CommandButton</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Show as command</source>
        <translation>Mostrar como orden</translation>
    </message>
    <message>
        <source>Show as command: what to type in a terminal for the same, to repeat it, note it down or put it into a script</source>
        <translation>Mostrar como orden: qué escribir en un terminal para lo mismo, para repetirlo, anotarlo o ponerlo en un script</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>Para esto no hay ninguna orden.</translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation>Lo mismo en un terminal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparePage</name>
    <message>
        <source>Every training becomes a run and is listed here, with its curves and scores beside those of others.
There is none yet: train one, or add a run that lies elsewhere.</source>
        <translation>Cada entrenamiento se convierte en una ejecución y se lista aquí, con sus curvas y métricas junto a las de otros.
Todavía no hay ninguna: entrene una, o añada una ejecución que esté en otro sitio.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entrenar…</translation>
    </message>
    <message>
        <source>Add a run…</source>
        <translation>Añadir una ejecución…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compares the checked runs with the baseline, which comes first.</source>
        <translation>Compara las ejecuciones marcadas con la referencia, que va primero.</translation>
    </message>
    <message>
        <source>Check two runs at least.</source>
        <translation>Marque al menos dos ejecuciones.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Lists a run that lies elsewhere: a folder with run.json</source>
        <translation>Lista una ejecución que está en otro sitio: una carpeta con run.json</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Goes on training from the last checkpoint. Needs the run&apos;s dataset to be open.</source>
        <translation>Sigue entrenando desde el último punto de control. El conjunto de datos de la ejecución debe estar abierto.</translation>
    </message>
    <message>
        <source>Open in Results</source>
        <translation>Abrir en Resultados</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s), %1 on disk; new ones go to %2</source>
        <translation>
            <numerusform>%Ln ejecución, %1 en el disco; las nuevas van a %2</numerusform>
            <numerusform>%Ln ejecuciones, %1 en el disco; las nuevas van a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>Continuar el entrenamiento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) are done. Train until epoch:</source>
        <translation>
            <numerusform>Hay %Ln época hecha. Entrenar hasta la época:</numerusform>
            <numerusform>Hay %Ln épocas hechas. Entrenar hasta la época:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note that stays with the run:</source>
        <translation>Una nota que queda con la ejecución:</translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation>¿Borrar la ejecución?</translation>
    </message>
    <message>
        <source>“%1” with its curves, predictions and weights (%2) will be deleted from the disk. This cannot be undone.</source>
        <translation>«%1» se borrará del disco con sus curvas, predicciones y pesos (%2). No se puede deshacer.</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>Solo quitarla de la lista</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparedNucleus</name>
    <message>
        <source>called %1, P(%2) %3</source>
        <comment>a class; probability of a class</comment>
        <translation>clasificado como %1, P(%2) %3</translation>
    </message>
    <message>
        <source>called %1</source>
        <comment>a class</comment>
        <translation>clasificado como %1</translation>
    </message>
    <message>
        <source>Picture that is compared with</source>
        <translation>Imagen con la que se compara</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a nucleus</comment>
        <translation>Comparado con %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparisonView</name>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Scores and their difference</source>
        <translation>Métricas y su diferencia</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Dónde discrepan</translation>
    </message>
    <message>
        <source>What the runs were told differently</source>
        <translation>Lo que se indicó distinto a las ejecuciones</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Lo que se cambió</translation>
    </message>
    <message>
        <source>Which nuclei one run called rightly and the other wrongly</source>
        <translation>Qué núcleos clasificó bien una ejecución y mal la otra</translation>
    </message>
    <message>
        <source>Settings of recipe and run that are not the same</source>
        <translation>Ajustes de receta y ejecución que no son iguales</translation>
    </message>
    <message>
        <source>Baseline:</source>
        <translation>Referencia:</translation>
    </message>
    <message>
        <source>The run that the others are compared with</source>
        <translation>La ejecución con la que se comparan las demás</translation>
    </message>
    <message>
        <source>compared with:</source>
        <translation>comparada con:</translation>
    </message>
    <message>
        <source>The run whose difference from the baseline is shown</source>
        <translation>La ejecución cuya diferencia con la referencia se muestra</translation>
    </message>
    <message>
        <source>Curves of the checked runs, on their validation parts</source>
        <translation>Curvas de las ejecuciones marcadas, en sus partes de validación</translation>
    </message>
    <message>
        <source>Which score is drawn</source>
        <translation>Qué métrica se dibuja</translation>
    </message>
    <message>
        <source>Scores of several runs over the epochs</source>
        <translation>Métricas de varias ejecuciones a lo largo de las épocas</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>Check a second run in the table to compare the two.</source>
        <translation>Marque una segunda ejecución en la tabla para comparar las dos.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Sin comparar.</translation>
    </message>
    <message>
        <source>Leak in “%1”: %2</source>
        <comment>a run, what leaks</comment>
        <translation>Fuga en «%1»: %2</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>Comparación de dos ejecuciones</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Comparison with %1</source>
        <translation>Comparación con %1</translation>
    </message>
    <message>
        <source>What this comparison says, as a document to be printed or passed on</source>
        <translation>Lo que dice esta comparación, como documento para imprimir o entregar</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ConclusionPanel</name>
    <message>
        <source>What one may conclude</source>
        <translation>Lo que se puede concluir</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>What was asked, done and found, as a document to be printed or handed in. In English.</source>
        <translation>Lo que se preguntó, se hizo y se encontró, como documento para imprimir o entregar. En inglés.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei (%4) were called %5.</source>
        <translation>%1 de %2 núcleos %3 (%4) se clasificaron como %5.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 patients (%4) were called %5.</source>
        <translation>%1 de %2 pacientes %3 (%4) se clasificaron como %5.</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>Click to see just these nuclei.</source>
        <translation>Haga clic para ver solo estos núcleos.</translation>
    </message>
    <message>
        <source>Rows: what the nuclei are. Columns: what the network called them.</source>
        <translation>Filas: lo que son los núcleos. Columnas: cómo los clasificó la red.</translation>
    </message>
    <message>
        <source>called</source>
        <comment>above the rows, beside the names of the columns</comment>
        <translation>como</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ContactSheetDialog</name>
    <message>
        <source>What stands below each picture. The names of this dataset hold the class: leave them out where somebody is to judge for himself.</source>
        <translation>Lo que va debajo de cada imagen. Los nombres de este conjunto contienen la clase: omítalos si alguien ha de juzgar por sí mismo.</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Upright or lying</source>
        <translation>Vertical u horizontal</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Pictures side by side</source>
        <translation>Imágenes lado a lado</translation>
    </message>
    <message>
        <source>name, class and call</source>
        <translation>nombre, clase y clasificación</translation>
    </message>
    <message>
        <source>class and call, no name</source>
        <translation>clase y clasificación, sin nombre</translation>
    </message>
    <message>
        <source>a number only</source>
        <translation>solo un número</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Pies</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pa&amp;pel</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientación</translation>
    </message>
    <message>
        <source>Pictures in a &amp;row</source>
        <translation>Imágenes por &amp;fila</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>nuclei, pages</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Guardar la hoja de contactos</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CrashReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Report of the crash</source>
        <translation>Informe del fallo</translation>
    </message>
    <message>
        <source>Puts the report into the clipboard, for a bug report</source>
        <translation>Pone el informe en el portapapeles, para notificar el error</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Takes the report off this computer</source>
        <translation>Quita el informe de este ordenador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What the program was doing when it ended: its version, the kind of the last job, and the calls in its code. It names neither you nor your files, and holds nothing of your images. It lies on this computer only; nothing was sent.</source>
        <translation>Lo que hacía el programa cuando terminó: su versión, el tipo de la última tarea y las llamadas en su código. No le nombra a usted ni a sus archivos, y no contiene nada de sus imágenes. Está solo en este ordenador; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. A report of that lies on this computer; nothing was sent.</source>
        <translation>El programa terminó de forma inesperada. Hay un informe de ello en este ordenador; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Opens the report: to read, to copy or to delete it</source>
        <translation>Abre el informe: para leerlo, copiarlo o eliminarlo</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CrossValidationCard</name>
    <message>
        <source>Or let every patient examine once</source>
        <translation>O que cada paciente examine una vez</translation>
    </message>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>Pliegues de la validación cruzada</translation>
    </message>
    <message>
        <source>Cross-validation: the patients are divided into folds, and for each fold a network learns from the others and is examined on it. It takes as many trainings as there are folds.</source>
        <translation>Validación cruzada: los pacientes se reparten en pliegues, y para cada pliegue una red aprende de los demás y se examina con él. Son tantos entrenamientos como pliegues.</translation>
    </message>
    <message>
        <source>Cross-validate</source>
        <translation>Validar de forma cruzada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Finished folds and epochs are kept</source>
        <translation>Los pliegues y épocas terminados se conservan</translation>
    </message>
    <message>
        <source>Open all together</source>
        <translation>Abrir todo junto</translation>
    </message>
    <message>
        <source>Trains once a fold as this form says; the split above does not count.</source>
        <translation>Entrena una vez por pliegue como dice este formulario; la división de arriba no cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln published fold(s)</source>
        <translation>
            <numerusform>el pliegue publicado (%Ln)</numerusform>
            <numerusform>los %Ln pliegues publicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new fold(s) by patient</source>
        <translation>
            <numerusform>%Ln pliegue nuevo por paciente</numerusform>
            <numerusform>%Ln pliegues nuevos por paciente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cross-validated</source>
        <comment>name of a run</comment>
        <translation>%1, con validación cruzada</translation>
    </message>
    <message>
        <source>Waiting to begin…</source>
        <translation>Esperando para empezar…</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 ± %2 over %3. All together: %4 (%5–%6), by patient %7; AUROC %8, by patient %9.</source>
        <translation>Exactitud equilibrada %1 ± %2 en %3. Todo junto: %4 (%5–%6), por paciente %7; AUROC %8, por paciente %9.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fold(s)</source>
        <translation>
            <numerusform>%Ln pliegue</numerusform>
            <numerusform>%Ln pliegues</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Queue each fold</source>
        <translation>Poner cada pliegue en la cola</translation>
    </message>
    <message>
        <source>Puts one training a fold into the queue below, to be put into another order, or to learn overnight. They are trainings like any other: what all of them say together, only cross-validating tells.</source>
        <translation>Pone un entrenamiento por pliegue en la cola de abajo, para ordenarlos de otro modo o dejarlos aprender de noche. Son entrenamientos como los demás: lo que dicen todos juntos solo lo muestra la validación cruzada.</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 ± %2 over %3. All together: %4 (%5–%6), by patient %7.</source>
        <translation>Exactitud equilibrada %1 ± %2 en %3. Todo junto: %4 (%5–%6), por paciente %7.</translation>
    </message>
    <message>
        <source>Results, with what each network says of the patients that it has not seen. In Classify, all of them answer together for other images: the mean of their probabilities.</source>
        <translation>Resultados, con lo que cada red dice de los pacientes que no ha visto. En Clasificar, todas responden juntas para otras imágenes: la media de sus probabilidades.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CurvePlot</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1: nada todavía</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: last value at horizontal position</comment>
        <translation>%1: %2 en %3</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataFilter</name>
    <message>
        <source>filter</source>
        <translation>filtrar</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataFilterBar</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pliegue</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Which kinds of cells to show</source>
        <translation>Qué tipos de células mostrar</translation>
    </message>
    <message>
        <source>Whose nuclei to show</source>
        <translation>De quién mostrar los núcleos</translation>
    </message>
    <message>
        <source>Folds are the parts in which the data were published. They are no classes.</source>
        <translation>Los pliegues son las partes en que se publicaron los datos. No son clases.</translation>
    </message>
    <message>
        <source>Search name…</source>
        <translation>Buscar nombre…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Part of the file name or folder (Ctrl+F)</source>
        <translation>Parte del nombre del archivo o carpeta (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>file size</source>
        <translation>tamaño del archivo</translation>
    </message>
    <message>
        <source>Takes the filter away; Ctrl+Z brings it back</source>
        <translation>Quita el filtro; Ctrl+Z lo recupera</translation>
    </message>
    <message>
        <source>The nuclei are dark. Brightening changes how they are displayed, never what the network sees.</source>
        <translation>Los núcleos son oscuros. Aclarar cambia cómo se muestran, nunca lo que ve la red.</translation>
    </message>
    <message>
        <source>Brighten display</source>
        <translation>Aclarar en pantalla</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl+wheel)</source>
        <translation>Tamaño de las miniaturas (Ctrl+rueda)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataNotices</name>
    <message>
        <source>Patients are not known here.</source>
        <translation>Aquí no se conocen los pacientes.</translation>
    </message>
    <message>
        <source>Each image counts as its own patient, so scores will look better than they would for patients never seen.</source>
        <translation>Cada imagen cuenta como paciente propio, así que las métricas parecerán mejores de lo que serían para pacientes nunca vistos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be used.</source>
        <translation>
            <numerusform>%Ln archivo no se puede usar.</numerusform>
            <numerusform>%Ln archivos no se pueden usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of everything.</source>
        <translation>Se omiten en todo.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>These nuclei are drawn by the program.</source>
        <translation>Estos núcleos los dibuja el programa.</translation>
    </message>
    <message>
        <source>They look like cells and are none: good for learning how it works, not for learning about blood.</source>
        <translation>Parecen células y no lo son: sirven para aprender cómo funciona, no para aprender sobre la sangre.</translation>
    </message>
    <message>
        <source>There are test images beside these.</source>
        <translation>Junto a estas hay imágenes de prueba.</translation>
    </message>
    <message>
        <source>They open as datasets of their own.</source>
        <translation>Se abren como conjuntos de datos propios.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a folder&apos;s name</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>notices about the dataset</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>What else to know about these data</source>
        <translation>Qué más conviene saber de estos datos</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entrenar…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Let a network learn to tell these classes apart</source>
        <translation>Hacer que una red aprenda a distinguir estas clases</translation>
    </message>
    <message>
        <source>Says what this dataset holds: classes, patients, folds, files that cannot be read. Add --json for a program.</source>
        <translation>Dice qué contiene este conjunto: clases, pacientes, pliegues, archivos ilegibles. Añada --json para un programa.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No nucleus fits this filter.</source>
        <translation>Ningún núcleo encaja en este filtro.</translation>
    </message>
    <message>
        <source>What is wrong with these data, or with a split of them: leaks, shortcuts, damaged images</source>
        <translation>Qué hay de malo en estos datos, o en una división de ellos: fugas, atajos, imágenes dañadas</translation>
    </message>
    <message numerus="yes">
        <source>Audit: %Ln finding(s)</source>
        <translation>
            <numerusform>Auditoría: %Ln hallazgo</numerusform>
            <numerusform>Auditoría: %Ln hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, patients unknown</source>
        <comment>nuclei</comment>
        <translation>%1, pacientes desconocidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
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
            <numerusform>%Ln pliegue</numerusform>
            <numerusform>%Ln pliegues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>nuclei, patients</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Only patient %1</source>
        <translation>Solo el paciente %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>class</comment>
        <translation>Solo %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln nuclei</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>Los %Ln núcleos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataSummary</name>
    <message>
        <source>No chart of patients: the names of these files do not tell whom they came from.</source>
        <translation>Sin gráfico de pacientes: los nombres de estos archivos no dicen de quién son.</translation>
    </message>
    <message>
        <source>These images have no classes. A trained network can judge them on the Classify page.</source>
        <translation>Estas imágenes no tienen clases. Una red entrenada puede juzgarlas en la página Clasificar.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln patients</source>
        <comment>class</comment>
        <translation>
            <numerusform>%1, %Ln paciente</numerusform>
            <numerusform>%1, %Ln pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patient %1 (%2): %Ln nuclei</source>
        <comment>id, class</comment>
        <translation>
            <numerusform>paciente %1 (%2): %Ln núcleo</numerusform>
            <numerusform>paciente %1 (%2): %Ln núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patient %1: %Ln nuclei</source>
        <comment>id</comment>
        <translation>
            <numerusform>paciente %1: %Ln núcleo</numerusform>
            <numerusform>paciente %1: %Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>nuclei per patient (click a bar to see them)</source>
        <translation>núcleos por paciente (haga clic en una barra para verlos)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DescribeDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Bring your own nuclei</source>
        <translation>Traiga sus propios núcleos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>1 of 3: Your images</source>
        <translation>1 de 3: Sus imágenes</translation>
    </message>
    <message>
        <source>2 of 3: What tells class and patient</source>
        <translation>2 de 3: Qué dice la clase y el paciente</translation>
    </message>
    <message>
        <source>3 of 3: Names, and saving</source>
        <translation>3 de 3: Nombres, y guardar</translation>
    </message>
    <message>
        <source>&amp;Save and open</source>
        <translation>&amp;Guardar y abrir</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The rules have to explain some images first</source>
        <translation>Primero las reglas tienen que explicar algunas imágenes</translation>
    </message>
    <message>
        <source>Choose where the description is kept</source>
        <translation>Elija dónde se guarda la descripción</translation>
    </message>
    <message>
        <source>Tries these rules on the images, says what they yield, and keeps the description in the same file.</source>
        <translation>Prueba estas reglas con las imágenes, dice qué resulta y guarda la descripción en el mismo archivo.</translation>
    </message>
    <message>
        <source>Choose where the description is kept first.</source>
        <translation>Elija primero dónde se guarda la descripción.</translation>
    </message>
    <message>
        <source>Options cannot say these rules in this order. Save the description: “nucleoscope describe” with its file shows what it yields.</source>
        <translation>Estas reglas en este orden no se pueden expresar con opciones. Guarde la descripción: «nucleoscope describe» con su archivo muestra qué resulta.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DoubtsView</name>
    <message>
        <source>Which labels are doubtful?</source>
        <translation>¿Qué etiquetas son dudosas?</translation>
    </message>
    <message>
        <source>For each fold of this dataset a head learns from the other patients, on pretrained weights that stay as they are (the instant recipe; not this run&apos;s network). A label is doubted where such a head is surer of another class than it usually is. Some labels are flipped in secret to see how many of them such a list finds.</source>
        <translation>Para cada pliegue de este conjunto una cabeza aprende de los demás pacientes, sobre pesos preentrenados que quedan como están (la receta al instante; no la red de esta ejecución). Se duda de una etiqueta cuando esa cabeza está más segura de otra clase que de costumbre. Algunas etiquetas se cambian en secreto para ver cuántas de ellas encuentra una lista así.</translation>
    </message>
    <message>
        <source>Look for doubtful labels</source>
        <translation>Buscar etiquetas dudosas</translation>
    </message>
    <message>
        <source>Lists the same doubtful labels.</source>
        <translation>Lista las mismas etiquetas dudosas.</translation>
    </message>
    <message>
        <source>Doubtful labels, most doubtful first</source>
        <translation>Etiquetas dudosas, las más dudosas primero</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>Etiquetas dudosas</translation>
    </message>
    <message>
        <source>Mark as doubtful</source>
        <translation>Marcar como dudosa</translation>
    </message>
    <message>
        <source>Your own mark of the selected nucleus, as the key D sets it; trainings can leave such nuclei out</source>
        <translation>Su propia marca del núcleo seleccionado, como la pone la tecla D; los entrenamientos pueden omitir esos núcleos</translation>
    </message>
    <message>
        <source>Shows just those below that this run says something about</source>
        <translation>Muestra abajo solo aquellas de las que esta ejecución dice algo</translation>
    </message>
    <message>
        <source>Show all on the Data page</source>
        <translation>Mostrar todas en la página Datos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln label(s) are doubted.</source>
        <translation>
            <numerusform>Se duda de %1 de %Ln etiqueta.</numerusform>
            <numerusform>Se duda de %1 de %Ln etiquetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How good is such a list? Of %Ln label(s) that were flipped in secret it named %1, among %2 names; its first %3 held %4 of them.</source>
        <translation>
            <numerusform>¿Cuán buena es una lista así? De %Ln etiqueta cambiada en secreto nombró %1, entre %2 nombres; sus primeros %3 contenían %4.</numerusform>
            <numerusform>¿Cuán buena es una lista así? De %Ln etiquetas cambiadas en secreto nombró %1, entre %2 nombres; sus primeros %3 contenían %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the inspector and mark it there: D says that its label is doubtful.</source>
        <translation>Mírelo en el inspector y márquelo ahí: D dice que su etiqueta es dudosa.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln of this part</source>
        <translation>
            <numerusform>Mostrar la %Ln de esta parte</numerusform>
            <numerusform>Mostrar las %Ln de esta parte</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a label as doubtful</source>
        <translation>marcar una etiqueta como dudosa</translation>
    </message>
    <message>
        <source>take back that a label is doubtful</source>
        <translation>retirar que una etiqueta es dudosa</translation>
    </message>
    <message>
        <source>with a doubtful label</source>
        <comment>nuclei</comment>
        <translation>con etiqueta dudosa</translation>
    </message>
    <message>
        <source>Nucleus</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The published class</source>
        <translation>La clase publicada</translation>
    </message>
    <message>
        <source>Or rather</source>
        <translation>O más bien</translation>
    </message>
    <message>
        <source>The class that heads claim which have not learned from it</source>
        <translation>La clase que dicen cabezas que no han aprendido de él</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Probability of the label, less that of the other class; the lowest is doubted most</source>
        <translation>Probabilidad de la etiqueta, menos la de la otra clase; la más baja es la más dudosa</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>What reviewers say of it</source>
        <translation>Lo que dicen de ello los revisores</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::EpochChoice</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Whose calls are shown. The network is examined after each epoch, one pass over the training part; the best epoch is what is kept and asked by the inspector.</source>
        <translation>De qué época son las clasificaciones. La red se examina tras cada época, una pasada por la parte de entrenamiento; la mejor es la que se conserva y a la que pregunta el inspector.</translation>
    </message>
    <message>
        <source>epoch %1 (best)</source>
        <translation>época %1 (mejor)</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>best so far: epoch %1</source>
        <translation>mejor hasta ahora: época %1</translation>
    </message>
    <message>
        <source>newest: epoch %1</source>
        <translation>más reciente: época %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Exporter</name>
    <message>
        <source>Copy picture and numbers</source>
        <translation>Copiar imagen y números</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Números (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Guardar «%1»</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FileDownload</name>
    <message>
        <source>the folder could not be made</source>
        <translation>no se pudo crear la carpeta</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FilterMenu</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Keep what is shown as…</source>
        <translation>Guardar lo mostrado como…</translation>
    </message>
    <message>
        <source>Name under which the filter is kept with the run</source>
        <translation>Nombre con el que el filtro se guarda con la ejecución</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FindingDetails</name>
    <message>
        <source>About the chosen finding</source>
        <translation>Sobre el hallazgo elegido</translation>
    </message>
    <message>
        <source>Shows these nuclei in the gallery below; Alt+Left goes back</source>
        <translation>Muestra estos núcleos en la galería de abajo; Alt+Izquierda vuelve</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>severity, heading</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln nuclei</source>
        <translation>
            <numerusform>Mostrar %Ln núcleo</numerusform>
            <numerusform>Mostrar %Ln núcleos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FindingListModel</name>
    <message>
        <source>Serious</source>
        <translation>Serio</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
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
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Hoja de contactos…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>called %1 %2</source>
        <comment>class, probability</comment>
        <translation>clasificado como %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of: %1</source>
        <comment>selected nuclei of what is shown</comment>
        <translation>
            <numerusform>%Ln de: %1</numerusform>
            <numerusform>%Ln de: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <translation>Nucleoscope</translation>
    </message>
    <message>
        <source>brightened for display</source>
        <translation>aclarado en pantalla</translation>
    </message>
    <message>
        <source>for research and teaching only</source>
        <translation>solo para investigación y docencia</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GalleryModel</name>
    <message>
        <source>patient %1</source>
        <translation>paciente %1</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>dejado a una persona</translation>
    </message>
    <message>
        <source>called %1, loss %2</source>
        <comment>the network&apos;s call</comment>
        <translation>clasificado como %1, pérdida %2</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>in training</comment>
        <translation>visto</translation>
    </message>
    <message>
        <source>unlike</source>
        <comment>the training images</comment>
        <translation>ajeno</translation>
    </message>
    <message>
        <source>masked</source>
        <comment>in this program</comment>
        <translation>recortado</translation>
    </message>
    <message>
        <source>Seen in training: the network learned from this image or this patient, so its call is no test.</source>
        <translation>Visto en el entrenamiento: la red aprendió de esta imagen o de este paciente, así que su clasificación no es una prueba.</translation>
    </message>
    <message>
        <source>Unlike the training images: the network&apos;s probability means little here.</source>
        <translation>Distinto de las imágenes de entrenamiento: la probabilidad de la red significa poco aquí.</translation>
    </message>
    <message>
        <source>Masked here: the nucleus was cut out by this program, not by those who published the image.</source>
        <translation>Recortado aquí: el núcleo lo recortó este programa, no quienes publicaron la imagen.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GalleryView</name>
    <message>
        <source>Nuclei</source>
        <translation>Núcleos</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GuideBubble</name>
    <message>
        <source>Skip the tour</source>
        <translation>Omitir el recorrido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Ends the tour (Esc). “Guided tour” in the menu Help begins it again.</source>
        <translation>Termina el recorrido (Esc). «Recorrido guiado» en el menú Ayuda lo empieza de nuevo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which step of the guided tour</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>the next step of the guided tour</extracomment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HandInDialog</name>
    <message>
        <source>Hand in my result</source>
        <translation>Entregar mi resultado</translation>
    </message>
    <message>
        <source>A small file for your teacher of “%1”: what you predicted and when, what came of it with its intervals, and how a quiz on these images went, where you made one.</source>
        <translation>Un pequeño archivo para su docente de «%1»: qué predijo y cuándo, qué salió con sus intervalos y cómo fue un cuestionario sobre estas imágenes, si hizo uno.</translation>
    </message>
    <message>
        <source>What you want to be called</source>
        <translation>Cómo quiere llamarse</translation>
    </message>
    <message>
        <source>any name, or none</source>
        <translation>cualquier nombre, o ninguno</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>No pictures, no places and nothing else of this computer go along but the version of this program, and a number drawn by lot that tells hand-ins of one computer apart.</source>
        <translation>No van imágenes, ni rutas ni nada más de este ordenador, salvo la versión de este programa y un número sorteado que permite reconocer las entregas de un mismo ordenador.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Writes the same file.</source>
        <translation>Escribe el mismo archivo.</translation>
    </message>
    <message>
        <source>Save what you hand in</source>
        <translation>Guardar lo que entrega</translation>
    </message>
    <message>
        <source>Result (*.json)</source>
        <translation>Resultado (*.json)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HistogramView</name>
    <message>
        <source>Grey levels inside the nucleus</source>
        <translation>Niveles de gris dentro del núcleo</translation>
    </message>
    <message>
        <source>How many pixels of the nucleus are how bright: 0 is black, 255 is white. Measured on the picture as it is, not brightened.</source>
        <translation>Cuántos píxeles del núcleo tienen cada brillo: 0 es negro, 255 es blanco. Medido en la imagen tal como es, sin aclarar.</translation>
    </message>
    <message>
        <source>mean grey level %1 of 255</source>
        <translation>nivel medio de gris %1 de 255</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>nada medido</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What was shown before</source>
        <translation>Lo que se mostraba antes</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>What was shown before going back</source>
        <translation>Lo que se mostraba antes de volver atrás</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HistorySection</name>
    <message>
        <source>Over the epochs</source>
        <translation>A lo largo de las épocas</translation>
    </message>
    <message>
        <source>What the network said of this nucleus after each pass over the training part. One that keeps changing is hard, or its label is doubtful.</source>
        <translation>Lo que dijo la red de este núcleo tras cada pasada por la parte de entrenamiento. Uno que cambia sin parar es difícil, o su etiqueta es dudosa.</translation>
    </message>
    <message>
        <source>No epoch&apos;s predictions contain this nucleus.</source>
        <translation>Las predicciones de ninguna época contienen este núcleo.</translation>
    </message>
    <message>
        <source>P(%1) by epoch; the best epoch is ringed.</source>
        <comment>probability of a class</comment>
        <translation>P(%1) por época; la mejor está rodeada.</translation>
    </message>
    <message numerus="yes">
        <source>The call changed %Ln times.</source>
        <translation>
            <numerusform>La clasificación cambió %Ln vez.</numerusform>
            <numerusform>La clasificación cambió %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call never changed.</source>
        <translation>La clasificación no cambió nunca.</translation>
    </message>
    <message>
        <source>Of the training part: seen changed at random, while the weights were changing.</source>
        <translation>De la parte de entrenamiento: visto con cambios al azar, mientras los pesos cambiaban.</translation>
    </message>
    <message>
        <source>P(%1) by epoch</source>
        <comment>probability of a class</comment>
        <translation>P(%1) por época</translation>
    </message>
    <message>
        <source>its own class</source>
        <translation>su propia clase</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ImageView</name>
    <message>
        <source>Picture of the nucleus</source>
        <translation>Imagen del núcleo</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ImportDialog</name>
    <message>
        <source>Makes the same run of the network.</source>
        <translation>Hace de la red la misma ejecución.</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>Importar una red</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message>
        <source>The classes in the order of the network&apos;s outputs, with commas. Named otherwise, every call is wrong</source>
        <translation>Las clases en el orden de las salidas de la red, con comas. Nombradas de otro modo, cada clasificación es errónea</translation>
    </message>
    <message>
        <source>C&amp;lasses, in the order of the outputs:</source>
        <translation>C&amp;lases, en el orden de las salidas:</translation>
    </message>
    <message>
        <source>Sensitivity, specificity and AUROC are of this class</source>
        <translation>La sensibilidad, la especificidad y el AUROC son de esta clase</translation>
    </message>
    <message>
        <source>&amp;Positive class:</source>
        <translation>Clase &amp;positiva:</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>Side of the square that the network sees</source>
        <translation>Lado del cuadrado que ve la red</translation>
    </message>
    <message>
        <source>&amp;Size of its input:</source>
        <translation>&amp;Tamaño de su entrada:</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>la imagen entera</translation>
    </message>
    <message>
        <source>Side of the centred square that is cut out of an image before it is brought to that size</source>
        <translation>Lado del cuadrado centrado que se recorta de una imagen antes de llevarla a ese tamaño</translation>
    </message>
    <message>
        <source>C&amp;ut out before:</source>
        <translation>Recortar a&amp;ntes:</translation>
    </message>
    <message>
        <source>What is subtracted from red, green and blue, and what they are divided by: as in its training</source>
        <translation>Lo que se resta de rojo, verde y azul, y por lo que se dividen: como en su entrenamiento</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Como dice el archivo</translation>
    </message>
    <message>
        <source>Mean and deviation of ImageNet</source>
        <translation>Media y desviación de ImageNet</translation>
    </message>
    <message>
        <source>From −1 to 1 (mean and deviation ½)</source>
        <translation>De −1 a 1 (media y desviación ½)</translation>
    </message>
    <message>
        <source>&amp;Normalisation:</source>
        <translation>N&amp;ormalización:</translation>
    </message>
    <message>
        <source>All of its labelled images are called; Results shows how well</source>
        <translation>Se clasifican todas sus imágenes etiquetadas; Resultados muestra qué tal</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds a network %2 with %n output(s). Which images it learned from is not known here: examine it on patients that it cannot have seen.</source>
        <translation>
            <numerusform>«%1» contiene una red %2 con %n salida. Aquí no se sabe de qué imágenes aprendió: examínela con pacientes que no pueda haber visto.</numerusform>
            <numerusform>«%1» contiene una red %2 con %n salidas. Aquí no se sabe de qué imágenes aprendió: examínela con pacientes que no pueda haber visto.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Examine it on all of “%1”, which is open</source>
        <translation>&amp;Examinarla con todo «%1», que está abierto</translation>
    </message>
    <message>
        <source>&amp;Examine it on the open dataset: none with classes is open</source>
        <translation>&amp;Examinarla con el conjunto abierto: ninguno con clases está abierto</translation>
    </message>
    <message numerus="yes">
        <source>Name %n class(es), each once, in the order of the outputs.</source>
        <translation>
            <numerusform>Nombre %n clase, en el orden de las salidas.</numerusform>
            <numerusform>Nombre %n clases, cada una una vez, en el orden de las salidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>none: each class is judged by itself</source>
        <translation>ninguna: cada clase se juzga por sí misma</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::InspectionState</name>
    <message>
        <source>show other nuclei</source>
        <translation>mostrar otros núcleos</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Más pequeño (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Más grande (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>The whole picture (F)</source>
        <translation>La imagen entera (F)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Each pixel of the picture once (1)</source>
        <translation>Cada píxel de la imagen una vez (1)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Draws the outline that area and solidity are measured from</source>
        <translation>Dibuja el contorno del que se miden área y solidez</translation>
    </message>
    <message>
        <source>Compare with this one</source>
        <translation>Comparar con este</translation>
    </message>
    <message>
        <source>Keeps this picture; the next one you select is shown beside it, at the same zoom and place</source>
        <translation>Conserva esta imagen; la próxima que seleccione se muestra a su lado, con el mismo aumento y en el mismo lugar</translation>
    </message>
    <message>
        <source>%1 %, brightened</source>
        <comment>zoom</comment>
        <translation>%1 %, aclarada</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>x %1, y %2: red %3, green %4, blue %5</source>
        <comment>a place in the picture and its colour</comment>
        <translation>x %1, y %2: rojo %3, verde %4, azul %5</translation>
    </message>
    <message>
        <source>Click a nucleus to see it here, large.</source>
        <translation>Haga clic en un núcleo para verlo aquí, en grande.</translation>
    </message>
    <message>
        <source>The pictures of this run have not been located.</source>
        <translation>Las imágenes de esta ejecución no se han localizado.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln nuclei)</source>
        <comment>patient&apos;s id</comment>
        <translation>
            <numerusform>%1 (%Ln núcleo)</numerusform>
            <numerusform>%1 (%Ln núcleos)</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Whom the nucleus came from. Nuclei of one patient resemble each other, so they stay together when data are split.</source>
        <translation>De quién es el núcleo. Los núcleos de un paciente se parecen, así que quedan juntos al dividir los datos.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pliegue</translation>
    </message>
    <message>
        <source>The part of the data in which it was published. Not a class.</source>
        <translation>La parte de los datos en que se publicó. No es una clase.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a nucleus, its class</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, called %2</source>
        <comment>true class, the network&apos;s call</comment>
        <translation>%1, clasificado como %2</translation>
    </message>
    <message>
        <source>called %1</source>
        <comment>the network&apos;s call</comment>
        <translation>clasificado como %1</translation>
    </message>
    <message>
        <source>%1, left to a person</source>
        <comment>true class</comment>
        <translation>%1, dejado a una persona</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>dejado a una persona</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>probability of a class</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>The network&apos;s own probability for this class, 0 to 1. It may be too sure of itself.</source>
        <translation>La probabilidad que la propia red da a esta clase, de 0 a 1. Puede estar demasiado segura de sí.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>How surprised the network was by the true class: 0 is sure and right; 0.69 is undecided between two classes; large is sure and wrong.</source>
        <translation>Cuánto sorprendió a la red la clase verdadera: 0 es segura y correcta; 0,69 es indecisa entre dos clases; grande es segura y errónea.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
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
        <translation>Qué saldría</translation>
    </message>
    <message>
        <source>every nucleus</source>
        <translation>cada núcleo</translation>
    </message>
    <message>
        <source>both classes</source>
        <translation>ambas clases</translation>
    </message>
    <message>
        <source>every patient of a class</source>
        <translation>cada paciente de una clase</translation>
    </message>
    <message>
        <source>every patient, classes as they are</source>
        <translation>cada paciente, clases tal como son</translation>
    </message>
    <message>
        <source>What counts alike while learning. Where every nucleus does, the commoner class and patients with many nuclei decide.</source>
        <translation>Qué cuenta por igual al aprender. Si cuenta cada núcleo, deciden la clase más frecuente y los pacientes con muchos núcleos.</translation>
    </message>
    <message>
        <source>Weight decay, power of ten times ten</source>
        <translation>Decaimiento de pesos, potencia de diez por diez</translation>
    </message>
    <message>
        <source>How strongly the weights are held small. Little: it fits the nuclei that it learns from, and may learn them by heart. Much: it stays coarse.</source>
        <translation>Con qué fuerza se mantienen pequeños los pesos. Poca: se ajusta a los núcleos de los que aprende, y puede aprenderlos de memoria. Mucha: queda tosca.</translation>
    </message>
    <message>
        <source>Share of patients to learn from, percent</source>
        <translation>Proporción de pacientes de los que aprender, en porcentaje</translation>
    </message>
    <message>
        <source>Learns from part of the patients only: are there enough, or would more help?</source>
        <translation>Aprende solo de parte de los pacientes: ¿hay bastantes, o ayudarían más?</translation>
    </message>
    <message>
        <source>Nuclei of each class to learn from</source>
        <translation>Núcleos de cada clase de los que aprender</translation>
    </message>
    <message>
        <source>Learns from so many nuclei of each class at most.</source>
        <translation>Aprende como mucho de tantos núcleos de cada clase.</translation>
    </message>
    <message>
        <source>Counts ali&amp;ke</source>
        <translation>Cuenta por &amp;igual</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>&amp;Decaimiento de pesos</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Pacientes</translation>
    </message>
    <message>
        <source>Nuclei a &amp;class</source>
        <translation>Núcleos por &amp;clase</translation>
    </message>
    <message>
        <source>Look at the nuclei</source>
        <translation>Mirar los núcleos</translation>
    </message>
    <message>
        <source>The network looks at every nucleus once. What it saw is kept.</source>
        <translation>La red mira cada núcleo una vez. Lo que vio se conserva.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What was looked at is kept</source>
        <translation>Lo ya mirado se conserva</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of patients</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 como mucho</translation>
    </message>
    <message>
        <source>by nucleus</source>
        <translation>por núcleo</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>por paciente</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>%1 by nucleus</source>
        <translation>%1 por núcleo</translation>
    </message>
    <message>
        <source>Learned from %1 of %2, examined on %3 of %4; fitted in %5 s. Always calling the commoner class would give a balanced accuracy of %6.</source>
        <translation>Aprendió de %1 de %2, examinada con %3 de %4; ajustada en %5 s. Decir siempre la clase más frecuente daría una exactitud equilibrada de %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit was cut before it was quite done.</source>
        <translation>El ajuste se cortó antes de estar del todo hecho.</translation>
    </message>
    <message>
        <source>Waiting for the split…</source>
        <translation>Esperando la división…</translation>
    </message>
    <message>
        <source>The network looks at every nucleus once. After that, everything here is answered at once.</source>
        <translation>La red mira cada núcleo una vez. Después, aquí todo se responde al instante.</translation>
    </message>
    <message>
        <source>The network has not looked at all of the nuclei yet.</source>
        <translation>La red todavía no ha mirado todos los núcleos.</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>Ajustando…</translation>
    </message>
    <message>
        <source>Move anything on this page: the answer follows. Start training keeps it as a run.</source>
        <translation>Mueva lo que quiera en esta página: la respuesta lo sigue. Iniciar el entrenamiento la guarda como ejecución.</translation>
    </message>
    <message>
        <source>Learned from %1, examined on %2; fitted in %3 s. Always calling the commoner class would give a balanced accuracy of %4.</source>
        <translation>Aprendió de %1, examinada con %2; ajustada en %3 s. Decir siempre la clase más frecuente daría una exactitud equilibrada de %4.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Experiments that show how far a result can be believed: predict, run, conclude</source>
        <translation>Experimentos que muestran hasta dónde creer un resultado: prediga, ejecute, concluya</translation>
    </message>
    <message>
        <source>Images that the lessons use</source>
        <translation>Imágenes que usan las lecciones</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Large type and nothing else, for a classroom (F5); Esc leaves it</source>
        <translation>Letra grande y nada más, para el aula (F5); Esc sale</translation>
    </message>
    <message>
        <source>Runs this lesson in a terminal.</source>
        <translation>Ejecuta esta lección en un terminal.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>The demo (drawn)</source>
        <translation>La demostración (dibujada)</translation>
    </message>
    <message>
        <source>%1, a planted copy</source>
        <translation>%1, una copia con algo escondido</translation>
    </message>
    <message>
        <source>Another lesson is running.</source>
        <translation>Otra lección está en marcha.</translation>
    </message>
    <message>
        <source>Plant something in a copy of the images first.</source>
        <translation>Esconda primero algo en una copia de las imágenes.</translation>
    </message>
    <message>
        <source>The chosen lesson</source>
        <translation>La lección elegida</translation>
    </message>
    <message>
        <source>A class pack has images of its own.</source>
        <translation>Un paquete de clase tiene sus propias imágenes.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearningCurveCard</name>
    <message>
        <source>Would more patients help?</source>
        <translation>¿Ayudarían más pacientes?</translation>
    </message>
    <message>
        <source>Learns from a tenth of the patients, a fifth, and so on, several times from others, and is examined on those of the other folds.</source>
        <translation>Aprende de una décima parte de los pacientes, de una quinta parte, etcétera, varias veces de otros, y se examina con los de los demás pliegues.</translation>
    </message>
    <message>
        <source>Learning curve over patients</source>
        <translation>Curva de aprendizaje según los pacientes</translation>
    </message>
    <message>
        <source>patients to learn from</source>
        <translation>pacientes de los que aprender</translation>
    </message>
    <message>
        <source>score on other patients</source>
        <translation>métrica en otros pacientes</translation>
    </message>
    <message>
        <source>Draw the curve</source>
        <translation>Dibujar la curva</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Computes the same curve.</source>
        <translation>Calcula la misma curva.</translation>
    </message>
    <message>
        <source>AUROC, one standard deviation</source>
        <translation>AUROC, una desviación típica</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>nuclei to learn from</source>
        <translation>núcleos de los que aprender</translation>
    </message>
    <message>
        <source>score on other nuclei</source>
        <translation>métrica en otros núcleos</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearningView</name>
    <message>
        <source>picked in the learning map</source>
        <translation>elegidos en el mapa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning map</source>
        <translation>Mapa de aprendizaje</translation>
    </message>
    <message>
        <source>how much it changed (standard deviation)</source>
        <translation>cuánto cambió (desviación típica)</translation>
    </message>
    <message>
        <source>mean probability of its class</source>
        <translation>probabilidad media de su clase</translation>
    </message>
    <message>
        <source>For each nucleus, the probability that the network gave its true class, over the epochs: mean and standard deviation. After Swayamdipta et al., Dataset cartography, 2020.</source>
        <translation>Para cada núcleo, la probabilidad que la red dio a su clase verdadera a lo largo de las épocas: media y desviación típica. Según Swayamdipta et al., Dataset cartography, 2020.</translation>
    </message>
    <message>
        <source>Reading the epochs…</source>
        <translation>Leyendo las épocas…</translation>
    </message>
    <message>
        <source>The learning map needs the predictions of two epochs at least.</source>
        <translation>El mapa de aprendizaje necesita las predicciones de al menos dos épocas.</translation>
    </message>
    <message numerus="yes">
        <source>Difficulty, as this network met it over %Ln epoch(s). Top left: easy, sure of the right class throughout. Bottom: hard, often a doubtful label or picture. Right: it changed its mind.</source>
        <translation>
            <numerusform>Dificultad, como la encontró esta red en %Ln época. Arriba a la izquierda: fácil, segura de la clase correcta todo el tiempo. Abajo: difícil, a menudo una etiqueta o imagen dudosa. A la derecha: cambió de opinión.</numerusform>
            <numerusform>Dificultad, como la encontró esta red en %Ln épocas. Arriba a la izquierda: fácil, segura de la clase correcta todo el tiempo. Abajo: difícil, a menudo una etiqueta o imagen dudosa. A la derecha: cambió de opinión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LessonList</name>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>done · it came as predicted</source>
        <translation>hecha · salió como se predijo</translation>
    </message>
    <message>
        <source>done · it came otherwise</source>
        <translation>hecha · salió de otro modo</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>not begun · your own</source>
        <translation>sin empezar · propia</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a lesson and what has become of it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Class “%1” · %2</source>
        <extracomment>title of a class, and what has become of its lesson</extracomment>
        <translation>Clase «%1» · %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LessonView</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What has been learned is kept; the lesson goes on from there</source>
        <translation>Lo aprendido se conserva; la lección continúa desde ahí</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Cuánto lleva la lección</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Predict first.</source>
        <translation>Prediga primero.</translation>
    </message>
    <message>
        <source>Trains both sides; it takes a minute or a few</source>
        <translation>Entrena ambos lados; tarda un minuto o unos pocos</translation>
    </message>
    <message>
        <source>Network %1 of %2</source>
        <translation>Red %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <extracomment>what is being done, and how long it will take</extracomment>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Hecho en %1.</translation>
    </message>
    <message>
        <source>Hand in my result…</source>
        <translation>Entregar mi resultado…</translation>
    </message>
    <message>
        <source>Writes what came of it as a small file for your teacher</source>
        <translation>Escribe lo que salió como un pequeño archivo para su docente</translation>
    </message>
    <message>
        <source>A class pack, with recipes and images of its own.</source>
        <translation>Un paquete de clase, con recetas e imágenes propias.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LibTorchOffer</name>
    <message>
        <source>Training needs LibTorch</source>
        <translation>Entrenar necesita LibTorch</translation>
    </message>
    <message>
        <source>LibTorch is PyTorch&apos;s library that does the arithmetic of training and classifying. It may not come with this program, but you can fetch it once from PyTorch. Browsing, the audit and old runs work without it.</source>
        <translation>LibTorch es la biblioteca de PyTorch que hace las cuentas de entrenar y clasificar. No puede venir con este programa, pero usted puede obtenerla una vez de PyTorch. Mirar, la auditoría y las ejecuciones antiguas funcionan sin ella.</translation>
    </message>
    <message>
        <source>Build of LibTorch</source>
        <translation>Versión de LibTorch</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Unpacking: %1</source>
        <translation>Descomprimiendo: %1</translation>
    </message>
    <message>
        <source>&amp;Download and install</source>
        <translation>&amp;Descargar e instalar</translation>
    </message>
    <message>
        <source>Use a &amp;file…</source>
        <translation>Usar un &amp;archivo…</translation>
    </message>
    <message>
        <source>A file that you, or somebody for you, fetched: PyTorch&apos;s wheel (torch-….whl) or its LibTorch archive (.zip)</source>
        <translation>Un archivo que usted, o alguien por usted, obtuvo: el wheel de PyTorch (torch-….whl) o su archivo LibTorch (.zip)</translation>
    </message>
    <message>
        <source>Use an &amp;installation…</source>
        <translation>Usar una &amp;instalación…</translation>
    </message>
    <message>
        <source>A folder with LibTorch that is on this computer, such as the folder torch of a Python environment. Nothing is copied.</source>
        <translation>Una carpeta con LibTorch que está en este equipo, como la carpeta torch de un entorno de Python. No se copia nada.</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>PyTorch publishes no build for this system that the program knows.</source>
        <translation>PyTorch no publica para este sistema ninguna versión que el programa conozca.</translation>
    </message>
    <message>
        <source>%1 from %2. %3</source>
        <translation>%1 de %2. %3</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>PyTorch&apos;s wheel or LibTorch archive</source>
        <translation>Wheel o archivo LibTorch de PyTorch</translation>
    </message>
    <message>
        <source>Wheels and archives (*.whl *.zip)</source>
        <translation>Wheels y archivos comprimidos (*.whl *.zip)</translation>
    </message>
    <message>
        <source>Folder of LibTorch</source>
        <translation>Carpeta de LibTorch</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Mirando %1…</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LiveView</name>
    <message>
        <source>Newest epoch</source>
        <translation>Época más reciente</translation>
    </message>
    <message>
        <source>Called as the network does by itself, by the most probable class; the threshold does not count here</source>
        <translation>Clasificado como lo hace la red por sí misma, según la clase más probable; el umbral no cuenta aquí</translation>
    </message>
    <message>
        <source>Pinned nuclei</source>
        <translation>Núcleos fijados</translation>
    </message>
    <message>
        <source>What this epoch brought</source>
        <translation>Lo que trajo esta época</translation>
    </message>
    <message>
        <source>Wrong in the epoch before, right in this one. Shows them below.</source>
        <translation>Mal en la época anterior, bien en esta. Los muestra abajo.</translation>
    </message>
    <message>
        <source>Right in the epoch before, wrong in this one. Nuclei that are forgotten again and again are hard, or their label is doubtful. Shows them below.</source>
        <translation>Bien en la época anterior, mal en esta. Los núcleos que se olvidan una y otra vez son difíciles, o su etiqueta es dudosa. Los muestra abajo.</translation>
    </message>
    <message>
        <source>newly learnt in epoch %1</source>
        <translation>recién aprendidos en la época %1</translation>
    </message>
    <message>
        <source>forgotten in epoch %1</source>
        <translation>olvidados en la época %1</translation>
    </message>
    <message>
        <source>Patience: after so many epochs without a better one the training stops by itself</source>
        <translation>Paciencia: tras tantas épocas sin una mejor, el entrenamiento se detiene solo</translation>
    </message>
    <message>
        <source>Patience used up</source>
        <translation>Paciencia gastada</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Cuánto lleva el entrenamiento</translation>
    </message>
    <message>
        <source>Stop early and keep</source>
        <translation>Terminar antes y conservar</translation>
    </message>
    <message>
        <source>Ends this epoch now, examines what was learnt, and keeps it</source>
        <translation>Termina ya esta época, examina lo aprendido y lo conserva</translation>
    </message>
    <message>
        <source>No epoch is finished yet</source>
        <translation>Todavía no ha terminado ninguna época</translation>
    </message>
    <message>
        <source>Epoch %1, validation part, the network&apos;s own calls</source>
        <translation>Época %1, parte de validación, clasificaciones propias de la red</translation>
    </message>
    <message>
        <source>What the newest epoch brought</source>
        <translation>Lo que trajo la época más reciente</translation>
    </message>
    <message>
        <source>What epoch %1 brought</source>
        <translation>Lo que trajo la época %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei newly learnt</source>
        <translation>
            <numerusform>%Ln núcleo recién aprendido</numerusform>
            <numerusform>%Ln núcleos recién aprendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei forgotten</source>
        <translation>
            <numerusform>%Ln núcleo olvidado</numerusform>
            <numerusform>%Ln núcleos olvidados</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops after this step; what it has learnt is kept.</source>
        <translation>Se detiene después de este paso; lo aprendido se conserva.</translation>
    </message>
    <message>
        <source>Epoch %1 is the best so far.</source>
        <translation>La época %1 es la mejor hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) since the best, epoch %1.</source>
        <translation>
            <numerusform>%Ln época desde la mejor, la época %1.</numerusform>
            <numerusform>%Ln épocas desde la mejor, la época %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 It stops by itself after %Ln.</source>
        <translation>
            <numerusform>%1 Se detiene solo tras %Ln.</numerusform>
            <numerusform>%1 Se detiene solo tras %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, called %2 in epoch %3</source>
        <translation>%1, clasificado como %2 en la época %3</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LossView</name>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>How surprised the network was by the true class: 0 is sure and right; 0.69 is undecided between two classes; large is sure and wrong. Heights are square roots, so that few are seen too.</source>
        <translation>Cuánto sorprendió a la red la clase verdadera: 0 es segura y correcta; 0,69 es indecisa entre dos clases; grande es segura y errónea. Las alturas son raíces cuadradas, para que también se vean pocos.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Lo que destaca</translation>
    </message>
    <message>
        <source>Tukey&apos;s rule: an outlier lies above the upper quartile by more than one and a half times the distance between the quartiles. A doubtful label, a poor picture, or a nucleus unlike the others?</source>
        <translation>Regla de Tukey: un valor atípico está por encima del cuartil superior más de una vez y media la distancia entre cuartiles. ¿Una etiqueta dudosa, una imagen mala o un núcleo distinto de los demás?</translation>
    </message>
    <message>
        <source>Shows just these below; again: all</source>
        <translation>Muestra abajo solo estos; otra vez: todos</translation>
    </message>
    <message>
        <source>Losses, %1</source>
        <translation>Pérdidas, %1</translation>
    </message>
    <message>
        <source>No nuclei with a known class.</source>
        <translation>No hay núcleos de clase conocida.</translation>
    </message>
    <message numerus="yes">
        <source>loss from %1 to %2: %Ln nuclei</source>
        <translation>
            <numerusform>pérdida de %1 a %2: %Ln núcleo</numerusform>
            <numerusform>pérdida de %1 a %2: %Ln núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loss from %1: %Ln nuclei</source>
        <translation>
            <numerusform>pérdida desde %1: %Ln núcleo</numerusform>
            <numerusform>pérdida desde %1: %Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>loss, from 0 to %1</source>
        <translation>pérdida, de 0 a %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln outlier(s)</source>
        <translation>
            <numerusform>Mostrar %Ln valor atípico</numerusform>
            <numerusform>Mostrar %Ln valores atípicos</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the nuclei have a loss below %1, three quarters below %2.</source>
        <translation>La mitad de los núcleos tienen una pérdida menor que %1, tres cuartos menor que %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei stand out with %1 or more</source>
        <translation>
            <numerusform>%Ln núcleo destaca con %1 o más</numerusform>
            <numerusform>%Ln núcleos destacan con %1 o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln patient(s).</source>
        <translation>
            <numerusform>%1, de %Ln paciente.</numerusform>
            <numerusform>%1, de %Ln pacientes.</numerusform>
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
        <translation>las letras clasifican · de 1 a 5 dicen la seguridad · Retroceso vuelve · Esc termina</translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <translation>Nucleoscope</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
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
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
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
        <translation>Hay un entrenamiento en curso</translation>
    </message>
    <message>
        <source>“%1” is still learning. What shall become of it?</source>
        <translation>«%1» aún está aprendiendo. ¿Qué hacer con él?</translation>
    </message>
    <message>
        <source>Finished epochs are kept in any case.</source>
        <translation>Las épocas terminadas se conservan en todo caso.</translation>
    </message>
    <message>
        <source>Stop early and keep</source>
        <translation>Terminar antes y conservar</translation>
    </message>
    <message>
        <source>Evaluates what has been learnt so far, then closes the window</source>
        <translation>Evalúa lo aprendido hasta ahora y luego cierra la ventana</translation>
    </message>
    <message>
        <source>Quit; resume later</source>
        <translation>Salir; reanudar después</translation>
    </message>
    <message>
        <source>Closes at once; the training can go on from its last finished epoch</source>
        <translation>Cierra de inmediato; el entrenamiento puede continuar desde su última época terminada</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>The window closes when the training has been evaluated and saved.</source>
        <translation>La ventana se cierra cuando el entrenamiento se haya evaluado y guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait in the queue; they are offered again at the next start.</source>
        <translation>
            <numerusform>%Ln entrenamiento espera en la cola; se ofrecerá de nuevo en el próximo inicio.</numerusform>
            <numerusform>%Ln entrenamientos esperan en la cola; se ofrecerán de nuevo en el próximo inicio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MainWindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Abrir archivo co&amp;mprimido…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;run…</source>
        <translation>Abrir &amp;ejecución…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demostración</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <translation>Re&amp;cientes</translation>
    </message>
    <message>
        <source>&amp;Close dataset</source>
        <translation>Ce&amp;rrar el conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>Todavía no se ha abierto nada</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Copiar nombre</translation>
    </message>
    <message>
        <source>The name of the nucleus in the inspector</source>
        <translation>El nombre del núcleo en el inspector</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Entrenar</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>C&amp;lassify</source>
        <translation>C&amp;lasificar</translation>
    </message>
    <message>
        <source>Lear&amp;n</source>
        <translation>&amp;Aprender</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Brighten (display only)</source>
        <translation>Acla&amp;rar (solo en pantalla)</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>Más &amp;claro</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>Más &amp;oscuro</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>As the network &amp;sees it</source>
        <translation>Como lo ve la &amp;red</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>&amp;Where it looked</source>
        <translation>Dónde &amp;miró</translation>
    </message>
    <message>
        <source>The heat map over the picture of the selected nucleus, on and off</source>
        <translation>El mapa de calor sobre la imagen del núcleo seleccionado, sí o no</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;visar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Start a training…</source>
        <translation>&amp;Iniciar un entrenamiento…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Stop &amp;early and keep</source>
        <translation>&amp;Terminar antes y conservar</translation>
    </message>
    <message>
        <source>Evaluates and keeps what has been learnt so far</source>
        <translation>Evalúa y conserva lo aprendido hasta ahora</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Ends at once; finished epochs are kept</source>
        <translation>Termina de inmediato; las épocas terminadas se conservan</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;System check…</source>
        <translation>&amp;Comprobación del sistema…</translation>
    </message>
    <message>
        <source>Whether all that the program needs is there and computes what it should; for bug reports</source>
        <translation>Si está todo lo que el programa necesita y calcula lo que debe; para informar de errores</translation>
    </message>
    <message>
        <source>&amp;About Nucleoscope</source>
        <translation>&amp;Acerca de Nucleoscope</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what was done</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what was undone</comment>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Open a &amp;packed run…</source>
        <translation>Abrir una ejecución em&amp;paquetada…</translation>
    </message>
    <message>
        <source>A run that somebody passed on as one file (.nucleorun)</source>
        <translation>Una ejecución que alguien pasó como un solo archivo (.nucleorun)</translation>
    </message>
    <message>
        <source>Pac&amp;k this run…</source>
        <translation>Empa&amp;quetar esta ejecución…</translation>
    </message>
    <message>
        <source>The run that Results shows as one file, to be passed on</source>
        <translation>La ejecución que muestra Resultados, como un solo archivo para pasarlo</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>How to use the program, and what its pages compute; can be searched</source>
        <translation>Cómo se usa el programa y qué calculan sus páginas; con búsqueda (en inglés)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Términos</translation>
    </message>
    <message>
        <source>What nucleus, epoch, AUROC and the other terms mean</source>
        <translation>Qué significan núcleo, época, AUROC y los demás términos (en inglés)</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>&amp;Importar una red…</translation>
    </message>
    <message>
        <source>Somebody else&apos;s ONNX or weights, to be asked or examined on your data</source>
        <translation>ONNX o pesos de otra persona, para consultarlos o examinarlos con sus datos</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Language, theme, device, threads, what is kept on the disk</source>
        <translation>Idioma, tema, dispositivo, hilos y lo que se guarda en el disco</translation>
    </message>
    <message>
        <source>&amp;Bring your own nuclei…</source>
        <translation>&amp;Traer núcleos propios…</translation>
    </message>
    <message>
        <source>Say where class, patient and fold of your own images stand: in folders, names or a table</source>
        <translation>Diga dónde están la clase, el paciente y el pliegue de sus propias imágenes: en carpetas, nombres o una tabla</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Recorrido guiado</translation>
    </message>
    <message>
        <source>A few minutes through the window, from opening nuclei to the lessons</source>
        <translation>Unos minutos por la ventana, desde abrir núcleos hasta las lecciones</translation>
    </message>
    <message>
        <source>Open a c&amp;lass pack…</source>
        <translation>Abrir un paquete de c&amp;lase…</translation>
    </message>
    <message>
        <source>A lesson that a teacher passed on as one file (.nucleopack)</source>
        <translation>Una lección que un docente pasó como un solo archivo (.nucleopack)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Nothing in the manual holds all of these words.</source>
        <translation>Ningún lugar del manual contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>%1 lies beside the program&apos;s source and is not part of the manual.</source>
        <translation>%1 está junto al código fuente del programa y no forma parte del manual.</translation>
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
        <translation>elegidos en el mapa</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>Mapa de características</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>componentes principales</translation>
    </message>
    <message>
        <source>neighbourhoods (t-SNE)</source>
        <translation>vecindades (t-SNE)</translation>
    </message>
    <message>
        <source>Principal components: the two directions in which the network&apos;s features vary most. t-SNE: neighbours stay neighbours; sizes of groups and distances between them mean nothing.</source>
        <translation>Componentes principales: las dos direcciones en que más varían las características de la red. t-SNE: los vecinos siguen siendo vecinos; los tamaños de los grupos y las distancias entre ellos no significan nada.</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Dibujar el mapa</translation>
    </message>
    <message>
        <source>Runs every nucleus of this part through the network once. The features are kept with the run.</source>
        <translation>Pasa una vez por la red cada núcleo de esta parte. Las características se guardan con la ejecución.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops; the map stays as it is now</source>
        <translation>Se detiene; el mapa queda como está</translation>
    </message>
    <message>
        <source>Reading features…</source>
        <translation>Leyendo características…</translation>
    </message>
    <message>
        <source>Computing the network&apos;s features…</source>
        <translation>Calculando las características de la red…</translation>
    </message>
    <message>
        <source>Arranging neighbours (t-SNE)…</source>
        <translation>Ordenando vecinos (t-SNE)…</translation>
    </message>
    <message>
        <source>Nuclei that lie together look alike to the network. Sizes of groups and distances between them mean nothing.</source>
        <translation>Los núcleos que están juntos le parecen iguales a la red. Los tamaños de los grupos y las distancias entre ellos no significan nada.</translation>
    </message>
    <message>
        <source>%1 Stopped before it was finished.</source>
        <translation>%1 Detenido antes de terminar.</translation>
    </message>
    <message>
        <source>The two directions in which the network&apos;s features vary most: %1 of their variance.</source>
        <translation>Las dos direcciones en que más varían las características de la red: %1 de su varianza.</translation>
    </message>
    <message>
        <source>%1 There are too many nuclei for t-SNE.</source>
        <translation>%1 Hay demasiados núcleos para t-SNE.</translation>
    </message>
    <message>
        <source>The map shows which nuclei look alike to this network. It needs the network&apos;s features of each: 
about a minute for a thousand nuclei, once.</source>
        <translation>El mapa muestra qué núcleos le parecen iguales a esta red. Necesita las características de cada uno: 
un minuto más o menos por cada mil núcleos, una sola vez.</translation>
    </message>
    <message>
        <source>The map needs the pictures of this run: locate its dataset above.</source>
        <translation>El mapa necesita las imágenes de esta ejecución: localice arriba su conjunto de datos.</translation>
    </message>
    <message>
        <source>No predictions to draw a map of.</source>
        <translation>No hay predicciones de las que dibujar un mapa.</translation>
    </message>
    <message>
        <source>These predictions are of several networks, each of which sees nuclei in its own way: open the run of one 
fold to draw a map.</source>
        <translation>Estas predicciones son de varias redes, cada una de las cuales ve los núcleos a su manera: abra la ejecución de un 
pliegue para dibujar un mapa.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkChoice</name>
    <message>
        <source>The network does not learn from nuclei that a reviewer marked as label doubtful or poor image. The nuclei that examine stay, with their published labels, so that scores can be compared.</source>
        <translation>La red no aprende de los núcleos que un revisor marcó como etiqueta dudosa o imagen mala. Los núcleos que examinan quedan, con sus etiquetas publicadas, para que las métricas se puedan comparar.</translation>
    </message>
    <message>
        <source>Where all reviewers who doubt a label suggest the same class, the network learns that one.</source>
        <translation>Cuando todos los revisores que dudan de una etiqueta proponen la misma clase, la red aprende esa.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %Ln nuclei marked doubtful or poor</source>
        <translation>
            <numerusform>&amp;Omitir %Ln núcleo marcado como dudoso o malo</numerusform>
            <numerusform>&amp;Omitir %Ln núcleos marcados como dudosos o malos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use the reviewer&apos;s label for %Ln nuclei</source>
        <translation>
            <numerusform>&amp;Usar la etiqueta del revisor en %Ln núcleo</numerusform>
            <numerusform>&amp;Usar la etiqueta del revisor en %Ln núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln nuclei the reviewers disagree.</source>
        <translation>
            <numerusform>En %Ln núcleo los revisores discrepan.</numerusform>
            <numerusform>En %Ln núcleos los revisores discrepan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked nuclei examine the network and stay as published.</source>
        <translation>
            <numerusform>%Ln núcleo marcado examina la red y queda como se publicó.</numerusform>
            <numerusform>%Ln núcleos marcados examinan la red y quedan como se publicaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkFilterButton</name>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Show only nuclei that reviewers marked, or that nobody did</source>
        <translation>Mostrar solo núcleos que los revisores marcaron, o que nadie marcó</translation>
    </message>
    <message>
        <source>Anything marked</source>
        <translation>Cualquier marca</translation>
    </message>
    <message>
        <source>Nothing marked</source>
        <translation>Sin marcas</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkKeeper</name>
    <message>
        <source>import marks</source>
        <translation>importar marcas</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MaskPanel</name>
    <message>
        <source>Cut the nuclei out</source>
        <translation>Recortar los núcleos</translation>
    </message>
    <message>
        <source>The network learned from nuclei on black. Accept the outlines that fit; images without a tick are classified as they are. What was masked here is stamped so, because an outline of a program is not that of an expert.</source>
        <translation>La red aprendió de núcleos sobre negro. Acepte los contornos que encajen; las imágenes sin marca de verificación se clasifican tal como son. Lo recortado aquí lleva un sello, porque el contorno de un programa no es el de un experto.</translation>
    </message>
    <message>
        <source>Images to mask; a tick accepts the outline</source>
        <translation>Imágenes que recortar; una marca de verificación acepta el contorno</translation>
    </message>
    <message>
        <source>The image with the outline</source>
        <translation>La imagen con el contorno</translation>
    </message>
    <message>
        <source>The nucleus alone, as the network would see it</source>
        <translation>El núcleo solo, como lo vería la red</translation>
    </message>
    <message>
        <source>How much counts as nucleus</source>
        <translation>Cuánto cuenta como núcleo</translation>
    </message>
    <message>
        <source>How dark a pixel must be to belong to the nucleus: less to the left, more to the right. The line marks what the picture&apos;s own colours suggest (Otsu&apos;s method); a double click goes back there.</source>
        <translation>Cómo de oscuro debe ser un píxel para pertenecer al núcleo: menos a la izquierda, más a la derecha. La línea señala lo que sugieren los propios colores de la imagen (método de Otsu); un doble clic vuelve ahí.</translation>
    </message>
    <message>
        <source>Same for all</source>
        <translation>Igual para todas</translation>
    </message>
    <message>
        <source>Draw every outline with this setting</source>
        <translation>Dibujar todos los contornos con este ajuste</translation>
    </message>
    <message>
        <source>less or more counts as nucleus</source>
        <translation>menos o más cuenta como núcleo</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todos</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Rechazar todos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>The nucleus takes up %1 of the picture.</source>
        <translation>El núcleo ocupa el %1 de la imagen.</translation>
    </message>
    <message>
        <source>No nucleus stands out here. Try more to the right.</source>
        <translation>Aquí no destaca ningún núcleo. Pruebe más a la derecha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outline(s) still to come</source>
        <translation>
            <numerusform>falta %Ln contorno</numerusform>
            <numerusform>faltan %Ln contornos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 outlines accepted</source>
        <translation>%1 de %2 contornos aceptados</translation>
    </message>
    <message numerus="yes">
        <source>Classify, %Ln masked</source>
        <translation>
            <numerusform>Clasificar, %Ln recortado</numerusform>
            <numerusform>Clasificar, %Ln recortados</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify all as they are</source>
        <translation>Clasificar todas tal como son</translation>
    </message>
    <message>
        <source>Look at the outlines first</source>
        <translation>Mire primero los contornos</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>Descartar este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ModelExportDialog</name>
    <message>
        <source>Writes the network and, beside it, a JSON file that says what it expects and says.</source>
        <translation>Escribe la red y, a su lado, un archivo JSON que dice lo que espera y lo que dice.</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>&amp;ONNX</source>
        <translation>&amp;ONNX</translation>
    </message>
    <message>
        <source>What it computes, and its weights. Runs in Python, C++, Java, in browsers. Take this one unless you know that you want another.</source>
        <translation>Lo que calcula, y sus pesos. Funciona en Python, C++, Java y en navegadores. Elija este si no sabe que quiere otro.</translation>
    </message>
    <message>
        <source>&amp;TorchScript</source>
        <translation>&amp;TorchScript</translation>
    </message>
    <message>
        <source>The same for PyTorch and LibTorch.</source>
        <translation>Lo mismo para PyTorch y LibTorch.</translation>
    </message>
    <message>
        <source>&amp;Weights alone (safetensors)</source>
        <translation>Solo los &amp;pesos (safetensors)</translation>
    </message>
    <message>
        <source>Under the names of timm and torchvision: to look into, or to learn on.</source>
        <translation>Con los nombres de timm y torchvision: para mirar dentro, o para seguir aprendiendo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The .json says that a call is positive from a probability of %1 on and left to a person from %2 on, as set under Threshold.</source>
        <translation>El .json dice que una clasificación es positiva desde una probabilidad de %1 y se deja a una persona desde %2, como se fijó en Umbral.</translation>
    </message>
    <message>
        <source>The .json says that a call is positive from a probability of %1 on, as set under Threshold.</source>
        <translation>El .json dice que una clasificación es positiva desde una probabilidad de %1, como se fijó en Umbral.</translation>
    </message>
    <message>
        <source>ONNX model (*.onnx)</source>
        <translation>Modelo ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>TorchScript module (*.pt)</source>
        <translation>Módulo TorchScript (*.pt)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Pesos (*.safetensors)</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Guardar el modelo</translation>
    </message>
    <message>
        <source>model</source>
        <comment>name of a file</comment>
        <translation>modelo</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln network(s) of “%1” together, as a file for other programs: the mean of their probabilities.</source>
        <translation>
            <numerusform>La red (%Ln) de «%1» como archivo para otros programas.</numerusform>
            <numerusform>Las %Ln redes de «%1» juntas, como archivo para otros programas: la media de sus probabilidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network of “%1”, epoch %2, as a file for other programs.</source>
        <translation>La red de «%1», época %2, como archivo para otros programas.</translation>
    </message>
    <message>
        <source>A second file beside it, ending in .json, says how a picture becomes its input and what its numbers mean. For research and teaching only, not for diagnosis.</source>
        <translation>Un segundo archivo a su lado, terminado en .json, dice cómo una imagen se convierte en su entrada y qué significan sus números. Solo para investigación y docencia, no para el diagnóstico.</translation>
    </message>
    <message>
        <source>Such a file is of one network: export the run of one fold</source>
        <translation>Un archivo así es de una sola red: exporte la ejecución de un pliegue</translation>
    </message>
    <message>
        <source>Train the final network</source>
        <translation>Entrenar la red final</translation>
    </message>
    <message>
        <source>Patients who examined did not teach. A final network learns from all: the same training anew. It is what is exported then; the scores stay those of the one that was examined.</source>
        <translation>Los pacientes que examinaron no enseñaron. Una red final aprende de todos: el mismo entrenamiento otra vez. Entonces es la que se exporta; las puntuaciones siguen siendo las de la examinada.</translation>
    </message>
    <message>
        <source>Takes about as long as the training did. It can be left for later, and gone on with</source>
        <translation>Tarda más o menos lo mismo que el entrenamiento. Se puede dejar para más tarde y continuar</translation>
    </message>
    <message>
        <source>The final network of “%1”, which all have taught, those who examined included, as a file for other programs.</source>
        <translation>La red final de «%1», a la que enseñaron todos, también quienes examinaron, como archivo para otros programas.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NeighboursSection</name>
    <message>
        <source>Similar nuclei</source>
        <translation>Núcleos parecidos</translation>
    </message>
    <message>
        <source>Those of each class that the network finds most like this one: by the angle between what its last layer makes of them. 1 is the same direction.</source>
        <translation>Los de cada clase que la red encuentra más parecidos a este: según el ángulo entre lo que su última capa hace de ellos. 1 es la misma dirección.</translation>
    </message>
    <message>
        <source>Looking at all nuclei</source>
        <translation>Mirando todos los núcleos</translation>
    </message>
    <message numerus="yes">
        <source>The network has to look at every nucleus of this run once: %Ln. On the processor that takes a minute or a few for ten thousand; you may go on meanwhile.</source>
        <translation>
            <numerusform>La red tiene que mirar una vez cada núcleo de esta ejecución: %Ln. En el procesador eso tarda un minuto o unos pocos por cada diez mil; mientras tanto puede seguir.</numerusform>
            <numerusform>La red tiene que mirar una vez cada núcleo de esta ejecución: %Ln. En el procesador eso tarda un minuto o unos pocos por cada diez mil; mientras tanto puede seguir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find similar nuclei</source>
        <translation>Buscar núcleos parecidos</translation>
    </message>
    <message>
        <source>Takes a while with many nuclei; what is found is kept with the run. A training that is under way waits meanwhile.</source>
        <translation>Con muchos núcleos tarda un rato; lo hallado se guarda con la ejecución. Un entrenamiento en curso espera mientras tanto.</translation>
    </message>
    <message numerus="yes">
        <source>The nearest of each class among %1 nuclei; the number is the likeness. The network has not looked at %Ln other(s).</source>
        <translation>
            <numerusform>Los más próximos de cada clase entre %1 núcleos; el número es el parecido. La red no ha mirado %Ln más.</numerusform>
            <numerusform>Los más próximos de cada clase entre %1 núcleos; el número es el parecido. La red no ha mirado otros %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the rest</source>
        <translation>Mirar el resto</translation>
    </message>
    <message>
        <source>What is found is kept with the run. A training that is under way waits meanwhile.</source>
        <translation>Lo hallado se guarda con la ejecución. Un entrenamiento en curso espera mientras tanto.</translation>
    </message>
    <message>
        <source>The network looks at every nucleus …</source>
        <translation>La red mira cada núcleo …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What is done is kept</source>
        <translation>Lo hecho se conserva</translation>
    </message>
    <message>
        <source>This nucleus could not be read.</source>
        <translation>No se pudo leer este núcleo.</translation>
    </message>
    <message>
        <source>The nearest of each class; the number is the likeness.</source>
        <translation>Los más próximos de cada clase; el número es el parecido.</translation>
    </message>
    <message>
        <source>%1, patient %2, likeness %3</source>
        <translation>%1, paciente %2, parecido %3</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NetworkViewPreview</name>
    <message>
        <source>What the network will see</source>
        <translation>Lo que verá la red</translation>
    </message>
    <message>
        <source>examining</source>
        <translation>al examinar</translation>
    </message>
    <message>
        <source>learning: changed by chance, each time anew</source>
        <translation>al aprender: cambiado al azar, cada vez de nuevo</translation>
    </message>
    <message>
        <source>Nucleus as the network sees it</source>
        <translation>El núcleo como lo ve la red</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Show other nuclei and draw the changes again</source>
        <translation>Mostrar otros núcleos y sortear de nuevo los cambios</translation>
    </message>
    <message>
        <source>The middle %1 × %1 pixels, shrunk to %2 × %2.</source>
        <translation>Los %1 × %1 píxeles centrales, reducidos a %2 × %2.</translation>
    </message>
    <message>
        <source>The whole picture, shrunk to %1 × %1 pixels.</source>
        <translation>La imagen entera, reducida a %1 × %1 píxeles.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NetworkViewSection</name>
    <message>
        <source>turned</source>
        <translation>girado</translation>
    </message>
    <message>
        <source>A nucleus has no up and down</source>
        <translation>Un núcleo no tiene arriba ni abajo</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejado</translation>
    </message>
    <message>
        <source>Nor left and right</source>
        <translation>Tampoco izquierda ni derecha</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>Cut out a little beside the centre</source>
        <translation>Recortado un poco al lado del centro</translation>
    </message>
    <message>
        <source>magnified</source>
        <translation>ampliado</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Más grande o más pequeño</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>brillo</translation>
    </message>
    <message>
        <source>As with another lamp or exposure</source>
        <translation>Como con otra lámpara o exposición</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <source>Around the picture&apos;s mean grey</source>
        <translation>En torno al gris medio de la imagen</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>saturación</translation>
    </message>
    <message>
        <source>Paler or stronger colours</source>
        <translation>Colores más pálidos o más vivos</translation>
    </message>
    <message>
        <source>hue</source>
        <translation>tono</translation>
    </message>
    <message>
        <source>Towards other colours</source>
        <translation>Hacia otros colores</translation>
    </message>
    <message>
        <source>stain</source>
        <translation>tinción</translation>
    </message>
    <message>
        <source>Stained as another laboratory might have</source>
        <translation>Teñido como lo habría hecho otro laboratorio</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>desenfoque</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Desenfocado</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>Lo que vio la red</translation>
    </message>
    <message>
        <source>The picture as it goes into the network: cut out and shrunk. While learning it is changed at random each time, so that the network learns what does not matter.</source>
        <translation>La imagen como entra en la red: recortada y reducida. Al aprender se cambia al azar cada vez, para que la red aprenda lo que no importa.</translation>
    </message>
    <message>
        <source>Which changes by chance</source>
        <translation>Qué cambia al azar</translation>
    </message>
    <message>
        <source>What the recipe changes by chance while learning: all at once, as the network meets it, or one alone</source>
        <translation>Lo que la receta cambia al azar al aprender: todo a la vez, como lo encuentra la red, o una sola cosa</translation>
    </message>
    <message>
        <source>As when examining</source>
        <translation>Como al examinar</translation>
    </message>
    <message>
        <source>As while learning, changed by chance</source>
        <translation>Como al aprender, cambiado al azar</translation>
    </message>
    <message>
        <source>Other chances</source>
        <translation>Otro sorteo</translation>
    </message>
    <message>
        <source>Draws the random changes again</source>
        <translation>Sortea de nuevo los cambios al azar</translation>
    </message>
    <message>
        <source>all changes together</source>
        <translation>todos los cambios juntos</translation>
    </message>
    <message>
        <source>only: %1</source>
        <comment>a change by chance</comment>
        <translation>solo: %1</translation>
    </message>
    <message>
        <source>First: the middle %1 × %1 pixels, framed above, shrunk to %2 × %2.</source>
        <translation>Primero: los %1 × %1 píxeles centrales, enmarcados arriba, reducidos a %2 × %2.</translation>
    </message>
    <message>
        <source>First: the whole picture, shrunk to %1 × %1.</source>
        <translation>Primero: la imagen entera, reducida a %1 × %1.</translation>
    </message>
    <message>
        <source>This recipe changes nothing by chance.</source>
        <translation>Esta receta no cambia nada al azar.</translation>
    </message>
    <message>
        <source>Then as while learning, changed by chance.</source>
        <translation>Luego como al aprender, cambiado al azar.</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>A black square, so that no single place is relied on</source>
        <translation>Un cuadrado negro, para que la red no dependa de un solo lugar</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NucleusScatter</name>
    <message>
        <source>Coloured by</source>
        <translation>Color según</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>what it was called</source>
        <translation>la clasificación</translation>
    </message>
    <message>
        <source>right or wrong</source>
        <translation>acierto o error</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>pliegue</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Draw a line around nuclei to see just those below (or drag with Shift; Escape gives up). By keyboard: zoom to them and press Ctrl+A.</source>
        <translation>Dibuje una línea alrededor de núcleos para ver abajo solo esos (o arrastre con Mayús; Esc abandona). Con el teclado: acérquese a ellos y pulse Ctrl+A.</translation>
    </message>
    <message>
        <source>Show all points (Home)</source>
        <translation>Mostrar todos los puntos (Inicio)</translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>Mostrar todos los puntos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or PDF, or the numbers as CSV</source>
        <translation>Guardar como PNG, SVG o PDF, o los números como CSV</translation>
    </message>
    <message>
        <source>referred to a person</source>
        <translation>derivado a una persona</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>%1, called %2 (%3)</source>
        <translation>%1, clasificado como %2 (%3)</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>paciente %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni lo uno ni lo otro</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::OverviewView</name>
    <message>
        <source>Scores</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>A patient is called by the mean probability of the nuclei, at the same threshold as they are. 95 % intervals: whole patients were drawn by lot 2,000 times.</source>
        <translation>Un paciente se clasifica según la probabilidad media de sus núcleos, con el mismo umbral que ellos. Intervalos del 95 %: se sortearon pacientes enteros 2000 veces.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Scores with intervals, matrix, worst patients and how far to believe them, in words to send to somebody</source>
        <translation>Métricas con intervalos, matriz, peores pacientes y hasta dónde creerlos, en palabras para enviar a alguien</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Confusion matrix, %1</source>
        <comment>part of the data</comment>
        <translation>Matriz de confusión, %1</translation>
    </message>
    <message>
        <source>Scores, %1</source>
        <comment>part of the data</comment>
        <translation>Métricas, %1</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>score (from–to)</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>By patient: balanced accuracy %1, AUROC %2.</source>
        <translation>Por paciente: exactitud equilibrada %1, AUROC %2.</translation>
    </message>
    <message>
        <source>By patient: balanced accuracy %1.</source>
        <translation>Por paciente: exactitud equilibrada %1.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PackDialog</name>
    <message>
        <source>With the &amp;pictures of the nuclei that it called wrongly</source>
        <translation>Con las &amp;imágenes de los núcleos que clasificó mal</translation>
    </message>
    <message>
        <source>Pack this run</source>
        <translation>Empaquetar esta ejecución</translation>
    </message>
    <message>
        <source>“%1” as one file: its scores, calls, curves and network. Who gets it opens it by a double click. It cannot be trained further there.</source>
        <translation>«%1» como un solo archivo: sus puntuaciones, clasificaciones, curvas y red. Quien lo recibe lo abre con un doble clic. Allí no se puede seguir entrenando.</translation>
    </message>
    <message>
        <source>The pictures of this run have not been located.</source>
        <translation>Las imágenes de esta ejecución no se han localizado.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Packs the run as said here.</source>
        <translation>Empaqueta la ejecución como se dice aquí.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>Save the packed run</source>
        <translation>Guardar la ejecución empaquetada</translation>
    </message>
    <message>
        <source>Packed run (*.nucleorun)</source>
        <translation>Ejecución empaquetada (*.nucleorun)</translation>
    </message>
    <message>
        <source>Under pseudonyms marks, notes and the name of the dataset stay here. The run&apos;s own name and the pictures go along: make sure that they name nobody. Who has the same images could still recognise them.</source>
        <translation>Con seudónimos, las marcas, las notas y el nombre del conjunto de datos se quedan aquí. El nombre de la ejecución y las imágenes van incluidos: asegúrese de que no nombren a nadie. Quien tenga las mismas imágenes aún podría reconocerlas.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PatientTableModel</name>
    <message>
        <source>%1 of %2, %3</source>
        <comment>right of all, in percent</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>A click shows the nuclei of patient %1 only, with Ctrl those of several patients together; another click all.</source>
        <translation>Un clic muestra solo los núcleos del paciente %1, con Ctrl los de varios pacientes juntos; otro clic, todos.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>The patient&apos;s own call: the mean probability of its nuclei against the threshold</source>
        <translation>La clasificación del propio paciente: la probabilidad media de sus núcleos frente al umbral</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Clasificado</translation>
    </message>
    <message>
        <source>Nuclei</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>How many of its nuclei were called right</source>
        <translation>Cuántos de sus núcleos se clasificaron bien</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Mean probability of %1 over its nuclei</source>
        <translation>Probabilidad media de %1 en sus núcleos</translation>
    </message>
    <message>
        <source>Mean P(%1)</source>
        <translation>P(%1) media</translation>
    </message>
    <message>
        <source>Its nuclei, from the least to the most probable %1, as many as fit</source>
        <translation>Sus núcleos, del menos al más probable %1, tantos como quepan</translation>
    </message>
    <message>
        <source>Its nuclei</source>
        <translation>Sus núcleos</translation>
    </message>
    <message>
        <source>Its nuclei, as many as fit</source>
        <translation>Sus núcleos, tantos como quepan</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PatientsView</name>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Patients, %1</source>
        <comment>part of the data</comment>
        <translation>Pacientes, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) called right by the mean probability of their nuclei</source>
        <translation>
            <numerusform>%1 de %Ln paciente clasificado bien según la probabilidad media de sus núcleos</numerusform>
            <numerusform>%1 de %Ln pacientes clasificados bien según la probabilidad media de sus núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>This dataset names no patients, so nuclei cannot be put together by whom they came from. File names such as UID_12_1_1_all tell the patient.</source>
        <translation>Este conjunto no nombra pacientes, así que los núcleos no pueden agruparse según de quién son. Nombres de archivo como UID_12_1_1_all dicen el paciente.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinAction</name>
    <message>
        <source>&amp;Pin: follow it over the epochs</source>
        <translation>&amp;Fijar: seguirlo a lo largo de las épocas</translation>
    </message>
    <message>
        <source>Of the run that is open in Results</source>
        <translation>De la ejecución abierta en Resultados</translation>
    </message>
    <message>
        <source>No more curves can be told apart: unpin one first, in Results, Live</source>
        <translation>No se pueden distinguir más curvas: suelte antes una, en Resultados, En vivo</translation>
    </message>
    <message>
        <source>Draws its probability in Results, Live, and goes on with it after each epoch of a training</source>
        <translation>Dibuja su probabilidad en Resultados, En vivo, y la continúa tras cada época de un entrenamiento</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinnedNuclei</name>
    <message>
        <source>pin a nucleus</source>
        <translation>fijar un núcleo</translation>
    </message>
    <message>
        <source>unpin a nucleus</source>
        <translation>soltar un núcleo</translation>
    </message>
    <message>
        <source>unpin all nuclei</source>
        <translation>soltar todos los núcleos</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinnedView</name>
    <message numerus="yes">
        <source>Pin a nucleus to follow it: its probability is drawn here, and goes on after each epoch while a training runs. Up to %Ln can be pinned.</source>
        <translation>
            <numerusform>Fije un núcleo para seguirlo: su probabilidad se dibuja aquí, y continúa tras cada época mientras corre un entrenamiento. Se puede fijar hasta %Ln.</numerusform>
            <numerusform>Fije un núcleo para seguirlo: su probabilidad se dibuja aquí, y continúa tras cada época mientras corre un entrenamiento. Se pueden fijar hasta %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned nuclei</source>
        <translation>Núcleos fijados</translation>
    </message>
    <message>
        <source>Arrow keys choose one and draw its curve solid; Delete unpins it</source>
        <translation>Las flechas eligen uno y dibujan su curva continua; Supr lo suelta</translation>
    </message>
    <message>
        <source>Probability of the pinned nuclei over the epochs</source>
        <translation>Probabilidad de los núcleos fijados a lo largo de las épocas</translation>
    </message>
    <message>
        <source>Pin the selected nucleus</source>
        <translation>Fijar el núcleo seleccionado</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>The one that is chosen in the list</source>
        <translation>El que está elegido en la lista</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Soltar todos</translation>
    </message>
    <message>
        <source>%1 · P(%2) %3 in training</source>
        <comment>class · probability of the positive class</comment>
        <translation>%1 · P(%2) %3 en el entrenamiento</translation>
    </message>
    <message>
        <source>%1 · P(%2) %3</source>
        <comment>class · probability of the positive class</comment>
        <translation>%1 · P(%2) %3</translation>
    </message>
    <message>
        <source>%1 · after the first epoch</source>
        <comment>class · when there is more to be said</comment>
        <translation>%1 · tras la primera época</translation>
    </message>
    <message>
        <source>%1 · not examined while training</source>
        <comment>class · a nucleus of the test part, or left out</comment>
        <translation>%1 · no se examina durante el entrenamiento</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>probability of a class</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>No more curves can be told apart: unpin one first</source>
        <translation>No se pueden distinguir más curvas: suelte antes una</translation>
    </message>
    <message>
        <source>Follow this nucleus: its probability is drawn anew after each epoch</source>
        <translation>Seguir este núcleo: su probabilidad se dibuja de nuevo tras cada época</translation>
    </message>
    <message>
        <source>its own class</source>
        <translation>su propia clase</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PlaceStep</name>
    <message>
        <source>Training needs to know of each image what it shows and whom it is from. Where your files tell that, in the names of folders, in their own names or in a table, you say here once; nothing is moved or changed.</source>
        <translation>Para entrenar hay que saber de cada imagen qué muestra y de quién es. Dónde lo dicen sus archivos, en los nombres de las carpetas, en sus propios nombres o en una tabla, se indica aquí una sola vez; nada se mueve ni se cambia.</translation>
    </message>
    <message>
        <source>Folder or archive of the images</source>
        <translation>Carpeta o archivo comprimido de las imágenes</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>&amp;Archivo comprimido…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The folder of your images</source>
        <translation>La carpeta de sus imágenes</translation>
    </message>
    <message>
        <source>The archive of your images</source>
        <translation>El archivo comprimido de sus imágenes</translation>
    </message>
    <message>
        <source>Archives and descriptions (*.zip *.json)</source>
        <translation>Archivos comprimidos y descripciones (*.zip *.json)</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Revisando las carpetas…</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) found.</source>
        <translation>
            <numerusform>Hay %n imagen.</numerusform>
            <numerusform>Hay %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read.</source>
        <translation>
            <numerusform>%n más no se puede leer.</numerusform>
            <numerusform>%n más no se pueden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) beside them.</source>
        <translation>
            <numerusform>Hay %n tabla.</numerusform>
            <numerusform>Hay %n tablas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A description is there already: go on to look at it or to change it.</source>
        <translation>Ya hay una descripción: siga para verla o cambiarla.</translation>
    </message>
    <message>
        <source>The description that lies there cannot be used; saving replaces it.</source>
        <translation>La descripción que hay no se puede usar; al guardar se reemplaza.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PlantPanel</name>
    <message>
        <source>For the teacher</source>
        <translation>Para el profesor</translation>
    </message>
    <message>
        <source>Plant it in a copy</source>
        <translation>Esconderlo en una copia</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>What to plant</source>
        <translation>Qué esconder</translation>
    </message>
    <message>
        <source>Surprise: by chance</source>
        <translation>Sorpresa: al azar</translation>
    </message>
    <message>
        <source>Another stain</source>
        <translation>Otra tinción</translation>
    </message>
    <message>
        <source>Stronger JPEG compression</source>
        <translation>Más compresión JPEG</translation>
    </message>
    <message>
        <source>Another size of the image</source>
        <translation>Otro tamaño de la imagen</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Nada en absoluto</translation>
    </message>
    <message>
        <source>Copies the images, plants the cue in nine of ten leukaemic ones, seals what it was, and opens the copy</source>
        <translation>Copia las imágenes, esconde la pista en nueve de cada diez leucémicas, sella lo que era y abre la copia</translation>
    </message>
    <message>
        <source>Opens the seal and says what was planted</source>
        <translation>Abre el sello y dice qué se escondió</translation>
    </message>
    <message>
        <source>The open images are a copy in which something may be planted. What it is, is sealed.</source>
        <translation>Las imágenes abiertas son una copia en la que puede haber algo escondido. Lo que es está sellado.</translation>
    </message>
    <message>
        <source>Nothing is planted in these images yet. Plant something while the students look away; the copy opens by itself.</source>
        <translation>En estas imágenes todavía no hay nada escondido. Esconda algo mientras los alumnos no miran; la copia se abre sola.</translation>
    </message>
    <message>
        <source>Run the lesson first, with a prediction</source>
        <translation>Ejecute primero la lección, con una predicción</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PointCurve</name>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>Every threshold at once: how many are found against how many false alarms that costs. The ring is where the network calls now; a click on the curve moves it there and shows the nuclei around it. The dotted line is guessing.</source>
        <translation>Todos los umbrales a la vez: cuántos se encuentran frente a cuántas falsas alarmas cuesta. El anillo es donde la red clasifica ahora; un clic en la curva lo mueve ahí y muestra los núcleos de alrededor. La línea de puntos es adivinar.</translation>
    </message>
    <message>
        <source>Precision-recall curve</source>
        <translation>Curva de precisión y exhaustividad</translation>
    </message>
    <message>
        <source>Every threshold at once: how many of the positive calls are right against how many positive nuclei are found. It depends on how common they are here. A click on the curve moves the ring and shows the nuclei around it.</source>
        <translation>Todos los umbrales a la vez: cuántas de las clasificaciones positivas aciertan frente a cuántos núcleos positivos se encuentran. Depende de lo frecuentes que sean aquí. Un clic en la curva mueve el anillo y muestra los núcleos de alrededor.</translation>
    </message>
    <message>
        <source>ROC, positive: %1</source>
        <translation>ROC, positiva: %1</translation>
    </message>
    <message>
        <source>PR, positive: %1</source>
        <comment>precision and recall</comment>
        <translation>PR, positiva: %1</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>falsas alarmas</translation>
    </message>
    <message>
        <source>%1 found (recall)</source>
        <translation>%1 encontrados (exhaustividad)</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>%1 calls right</source>
        <translation>aciertos entre los %1</translation>
    </message>
    <message>
        <source>positive: %1</source>
        <translation>positiva: %1</translation>
    </message>
    <message>
        <source>ROC, %1 against all others</source>
        <translation>ROC, %1 frente a todas las demás</translation>
    </message>
    <message>
        <source>PR, %1 against all others</source>
        <comment>precision and recall</comment>
        <translation>PR, %1 frente a todas las demás</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PredictionBrowser</name>
    <message>
        <source>Show all nuclei again</source>
        <translation>Mostrar otra vez todos los núcleos</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Show the nuclei of one patient only</source>
        <translation>Mostrar solo los núcleos de un paciente</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters that were given a name: they are kept with the run</source>
        <translation>Filtros con nombre: se guardan con la ejecución</translation>
    </message>
    <message>
        <source>Search name…</source>
        <translation>Buscar nombre…</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Buscar nombre</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>peores primero</translation>
    </message>
    <message>
        <source>By loss: how wrong, and how sure of it</source>
        <translation>Por pérdida: cuánto se equivoca, y con qué seguridad</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>mejores primero</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>menos seguros primero</translation>
    </message>
    <message>
        <source>By the probability of the class that it is called</source>
        <translation>Por la probabilidad de la clase en que se clasifica</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>más seguros primero</translation>
    </message>
    <message>
        <source>surest positive first</source>
        <translation>positivos más seguros primero</translation>
    </message>
    <message>
        <source>By the probability of the positive class</source>
        <translation>Por la probabilidad de la clase positiva</translation>
    </message>
    <message>
        <source>learnt last first</source>
        <translation>aprendidos al final primero</translation>
    </message>
    <message>
        <source>By the epoch in which it was first called right, by the class most probable then; before them what never was</source>
        <translation>Por la época en que se clasificó bien por primera vez, según la clase entonces más probable; antes, los que nunca</translation>
    </message>
    <message>
        <source>most wavering first</source>
        <translation>más vacilantes primero</translation>
    </message>
    <message>
        <source>By how often the call changed over the epochs</source>
        <translation>Por las veces que cambió la clasificación a lo largo de las épocas</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save what is shown as a table, or its pictures as a contact sheet</source>
        <translation>Guardar lo mostrado como tabla, o sus imágenes como hoja de contactos</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>&amp;Tabla como CSV…</translation>
    </message>
    <message>
        <source>A row a nucleus that is shown, in this order</source>
        <translation>Una fila por núcleo mostrado, en este orden</translation>
    </message>
    <message>
        <source>&amp;Contact sheet…</source>
        <translation>&amp;Hoja de contactos…</translation>
    </message>
    <message>
        <source>The pictures that are selected, or all that are shown, on pages to print: PDF or PNG</source>
        <translation>Las imágenes seleccionadas, o todas las mostradas, en páginas para imprimir: PDF o PNG</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <source>all patients</source>
        <translation>todos los pacientes</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>paciente %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PredictionTableModel</name>
    <message>
        <source>left to a person</source>
        <translation>dejado a una persona</translation>
    </message>
    <message>
        <source>never</source>
        <comment>called right in no epoch</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>Con cuidado</translation>
    </message>
    <message>
        <source>Nucleus</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Clasificado</translation>
    </message>
    <message>
        <source>First right</source>
        <comment>epoch in which the nucleus was first called right</comment>
        <translation>Primer acierto</translation>
    </message>
    <message>
        <source>Call changes</source>
        <comment>how often over the epochs</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>Seen in training, unlike the training images, or masked here: read such calls with care.</source>
        <translation>Visto en el entrenamiento, distinto de sus imágenes o recortado aquí: lea con cuidado esas clasificaciones.</translation>
    </message>
    <message>
        <source>How wrong, and how sure of it: 0 is perfect, above 0.69 is on the wrong side for two classes.</source>
        <translation>Cuánto se equivoca, y con qué seguridad: 0 es perfecto; más de 0,69 está en el lado erróneo con dos clases.</translation>
    </message>
    <message>
        <source>The epoch in which the network first called this nucleus rightly, by the class that it found most probable. What is learnt late, or never, is hard, or its label is doubtful.</source>
        <translation>La época en que la red clasificó bien este núcleo por primera vez, según la clase que halló más probable. Lo que se aprende tarde, o nunca, es difícil, o su etiqueta es dudosa.</translation>
    </message>
    <message>
        <source>In how many epochs the network called this nucleus otherwise than in the epoch before. The network wavers about nuclei that lie between the classes.</source>
        <translation>En cuántas épocas la red clasificó este núcleo de otro modo que en la anterior. La red vacila con los núcleos que están entre las clases.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PreviewTableModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pliegue</translation>
    </message>
    <message>
        <source>Left out, because</source>
        <translation>Se deja fuera porque</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ProbabilityBar</name>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
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
        <translation>Histograma de probabilidades</translation>
    </message>
    <message>
        <source>Probability of %1 from %2 to %3: %4 %1 and %5 %6 nuclei</source>
        <translation>Probabilidad de %1 de %2 a %3: %4 núcleos %1 y %5 %6</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>probabilidad de %1</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>%1 arriba</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 abajo</translation>
    </message>
    <message>
        <source>Click to see just these nuclei. Heights are square roots, so that few are seen too.</source>
        <translation>Haga clic para ver solo estos núcleos. Las alturas son raíces cuadradas, para que también se vean pocos.</translation>
    </message>
    <message>
        <source>Probability of %1 from %2 to %3: %4 %1 and %5 other nuclei</source>
        <translation>Probabilidad de %1 de %2 a %3: %4 núcleos %1 y %5 de otras clases</translation>
    </message>
    <message>
        <source>all others below</source>
        <translation>todas las demás abajo</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuestionPanel</name>
    <message>
        <source>What do you expect?</source>
        <translation>¿Qué espera?</translation>
    </message>
    <message>
        <source>Predicted before it was run; it stands.</source>
        <translation>Predicho antes de ejecutarla; queda así.</translation>
    </message>
    <message>
        <source>Say it before anything is trained: what one predicted wrongly stays in mind.</source>
        <translation>Dígalo antes de que se entrene nada: lo que uno predijo mal se recuerda.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueueModel</name>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>terminado: %1</translation>
    </message>
    <message>
        <source>broken off; goes first</source>
        <translation>interrumpido; va primero</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <extracomment>how a training is split, and the number that lots are drawn from</extracomment>
        <translation>%1, semilla %2</translation>
    </message>
    <message>
        <source>waits, next</source>
        <translation>espera, el siguiente</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>waits for its images, which are no longer at %1</source>
        <translation>espera sus imágenes, que ya no están en %1</translation>
    </message>
    <message>
        <source>final network, epoch %1 of %2</source>
        <translation>red final, época %1 de %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueueOffer</name>
    <message>
        <source>The training “%1” was broken off when the program ended.</source>
        <translation>El entrenamiento «%1» se interrumpió al cerrarse el programa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait in the queue.</source>
        <translation>
            <numerusform>%Ln entrenamiento espera en la cola.</numerusform>
            <numerusform>%Ln entrenamientos esperan en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Continuar ahora</translation>
    </message>
    <message>
        <source>One training after the other, until none waits; one that fails stops nothing</source>
        <translation>Un entrenamiento tras otro, hasta que no quede ninguno; uno que falla no detiene nada</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>a training that was broken off: it is not to be gone on with</extracomment>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>It is not offered again. Its run stays on the Compare page, where it can go on later.</source>
        <translation>No se vuelve a ofrecer. Su ejecución queda en la página Comparar, donde puede continuar más tarde.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueuePanel</name>
    <message>
        <source>Queue of trainings</source>
        <translation>Cola de entrenamientos</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Show the queue of trainings</source>
        <translation>Mostrar la cola de entrenamientos</translation>
    </message>
    <message>
        <source>The list of trainings that wait, to be put into another order</source>
        <translation>La lista de los entrenamientos en espera, para cambiar su orden</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>Progreso de toda la cola</translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation>Quitar los terminados</translation>
    </message>
    <message>
        <source>Takes it out of this list; the runs stay on the Compare page</source>
        <translation>Los quita de esta lista; las ejecuciones siguen en la página Comparar</translation>
    </message>
    <message>
        <source>Trainings of the queue, the next one first</source>
        <translation>Entrenamientos de la cola, el siguiente primero</translation>
    </message>
    <message>
        <source>Drag a waiting training to another place, or press Alt+Up and Alt+Down; Delete takes it out. Enter shows the results of one that has ended.</source>
        <translation>Arrastre un entrenamiento en espera a otro lugar, o pulse Alt+Arriba y Alt+Abajo; Supr lo quita. Intro muestra los resultados de uno terminado.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Its turn comes before that of the one above it (Alt+Up)</source>
        <translation>Su turno llega antes que el de arriba (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Its turn comes after that of the one below it (Alt+Down)</source>
        <translation>Su turno llega después que el de abajo (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Writing down %Ln training(s)…</source>
        <translation>
            <numerusform>Anotando %Ln entrenamiento…</numerusform>
            <numerusform>Anotando %Ln entrenamientos…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>trainings</comment>
        <translation>%1 de %2 terminados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln falló</numerusform>
            <numerusform>%Ln fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait</source>
        <translation>
            <numerusform>%Ln entrenamiento espera</numerusform>
            <numerusform>%Ln entrenamientos esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was broken off</source>
        <translation>«%1» se interrumpió</translation>
    </message>
    <message>
        <source>held after the one under way</source>
        <translation>en pausa tras el que está en curso</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Pausar la cola</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Iniciar la cola</translation>
    </message>
    <message>
        <source>What is under way goes on; no other training begins after it</source>
        <translation>Lo que está en curso continúa; después no empieza ningún otro</translation>
    </message>
    <message>
        <source>One training after the other, until none waits; one that fails stops nothing</source>
        <translation>Un entrenamiento tras otro, hasta que no quede ninguno; uno que falla no detiene nada</translation>
    </message>
    <message>
        <source>Takes it out of the queue (Delete); Undo puts it back</source>
        <translation>Lo quita de la cola (Supr); Deshacer lo devuelve</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>time, of all trainings</comment>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>Locate images…</source>
        <translation>Localizar imágenes…</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <translation>En una carpeta…</translation>
    </message>
    <message>
        <source>In an archive…</source>
        <translation>En un archivo comprimido…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) lack their images</source>
        <translation>
            <numerusform>a %Ln entrenamiento le faltan las imágenes</numerusform>
            <numerusform>a %Ln entrenamientos les faltan las imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the images lie now that were at %1; it is remembered on this machine</source>
        <translation>Dónde están ahora las imágenes que estaban en %1; se recuerda en este equipo</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuizPage</name>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Leave the quiz</source>
        <translation>Salir del cuestionario</translation>
    </message>
    <message>
        <source>You see nuclei without their names and classes. Say of each what you would call it, and how sure you are. At the end you read how you did, against the labels and against the network.</source>
        <translation>Verá núcleos sin sus nombres ni clases. Diga de cada uno cómo lo clasificaría, y con qué seguridad. Al final leerá cómo le fue, frente a las etiquetas y frente a la red.</translation>
    </message>
    <message>
        <source>Nuclei to ask about</source>
        <translation>Núcleos por los que preguntar</translation>
    </message>
    <message>
        <source>How many nuclei</source>
        <translation>Cuántos núcleos</translation>
    </message>
    <message>
        <source>As many of each class as there are</source>
        <translation>De cada clase tantos como haya</translation>
    </message>
    <message>
        <source> nuclei</source>
        <translation> núcleos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Your answers so far were kept</source>
        <translation>Sus respuestas hasta ahora se guardaron</translation>
    </message>
    <message>
        <source>The nucleus to judge</source>
        <translation>El núcleo que juzgar</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>To the nucleus before (Backspace)</source>
        <translation>Al núcleo anterior (Retroceso)</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>Scores what you have answered so far (Escape)</source>
        <translation>Puntúa lo que ha respondido hasta ahora (Esc)</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>¿Con qué seguridad?</translation>
    </message>
    <message>
        <source>1 guessed</source>
        <translation>1 adivinado</translation>
    </message>
    <message>
        <source>2 unsure</source>
        <translation>2 inseguro</translation>
    </message>
    <message>
        <source>3 rather sure</source>
        <translation>3 bastante seguro</translation>
    </message>
    <message>
        <source>4 sure</source>
        <translation>4 seguro</translation>
    </message>
    <message>
        <source>5 certain</source>
        <translation>5 cierto</translation>
    </message>
    <message>
        <source>Completes the answer (key %1)</source>
        <translation>Completa la respuesta (tecla %1)</translation>
    </message>
    <message>
        <source>validation part of “%1”, against its network</source>
        <translation>parte de validación de «%1», frente a su red</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>todo %1</translation>
    </message>
    <message numerus="yes">
        <source>Go on: %1 of %Ln answered</source>
        <translation>
            <numerusform>Continuar: %1 de %Ln respondido</numerusform>
            <numerusform>Continuar: %1 de %Ln respondidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a class and the key that calls a nucleus so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nucleus %1 of %2</source>
        <translation>Núcleo %1 de %2</translation>
    </message>
    <message>
        <source>This picture cannot be read. Guess.</source>
        <translation>Esta imagen no se puede leer. Adivine.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuizSummaryView</name>
    <message>
        <source>How you did</source>
        <translation>Cómo le fue</translation>
    </message>
    <message>
        <source>Another quiz</source>
        <translation>Otro cuestionario</translation>
    </message>
    <message>
        <source>Sure and right</source>
        <translation>Seguridad y acierto</translation>
    </message>
    <message>
        <source>Who is well calibrated is right as often as they are sure: guesses half of the time for two classes, “certain” always.</source>
        <translation>Quien está bien calibrado acierta con la frecuencia con que está seguro: lo adivinado la mitad de las veces con dos clases, lo «cierto» siempre.</translation>
    </message>
    <message>
        <source>Nuclei that you got wrong</source>
        <translation>Núcleos en los que falló</translation>
    </message>
    <message numerus="yes">
        <source>You called %1 of %Ln nuclei right (%2)</source>
        <translation>
            <numerusform>Clasificó bien %1 de %Ln núcleo (%2)</numerusform>
            <numerusform>Clasificó bien %1 de %Ln núcleos (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few nuclei that stands for anything from %1 to %2.</source>
        <translation>Con tan pocos núcleos eso vale por cualquier cosa de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln patient(s).</source>
        <comment>what was called right</comment>
        <translation>
            <numerusform>%1, de %Ln paciente.</numerusform>
            <numerusform>%1, de %Ln pacientes.</numerusform>
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
            <numerusform>La red clasificó bien %1 del mismo %Ln (%2).</numerusform>
            <numerusform>La red clasificó bien %1 de los mismos %Ln (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and the network said the same of %Ln nuclei, and were both wrong on %1.</source>
        <translation>
            <numerusform>Usted y la red dijeron lo mismo de %Ln núcleo, y ambos fallaron en %1.</numerusform>
            <numerusform>Usted y la red dijeron lo mismo de %Ln núcleos, y ambos fallaron en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You knew better on %Ln nuclei.</source>
        <translation>
            <numerusform>Usted supo más en %Ln núcleo.</numerusform>
            <numerusform>Usted supo más en %Ln núcleos.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were as sure as you were right.</source>
        <translation>Estuvo tan seguro como acertado.</translation>
    </message>
    <message>
        <source>You were surer than right: as if you expected %1 right.</source>
        <translation>Estuvo más seguro que acertado: como si esperara %1 aciertos.</translation>
    </message>
    <message>
        <source>You were better than you thought: as if you expected %1 right.</source>
        <translation>Lo hizo mejor de lo que pensaba: como si esperara %1 aciertos.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Usted dijo</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>1 guessed</source>
        <translation>1 adivinado</translation>
    </message>
    <message>
        <source>2 unsure</source>
        <translation>2 inseguro</translation>
    </message>
    <message>
        <source>3 rather sure</source>
        <translation>3 bastante seguro</translation>
    </message>
    <message>
        <source>4 sure</source>
        <translation>4 seguro</translation>
    </message>
    <message>
        <source>5 certain</source>
        <translation>5 cierto</translation>
    </message>
    <message>
        <source>You answered nothing yet.</source>
        <translation>Todavía no respondió nada.</translation>
    </message>
    <message>
        <source>You got none wrong.</source>
        <translation>No falló ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>You got %Ln wrong, the surest first. Each shows the class it has.</source>
        <translation>
            <numerusform>Falló %Ln, el más seguro primero. Cada uno muestra la clase que tiene.</numerusform>
            <numerusform>Falló %Ln, los más seguros primero. Cada uno muestra la clase que tiene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ReportDialog</name>
    <message>
        <source>&amp;Pictures of the worst mistakes, and where the network looked</source>
        <translation>&amp;Imágenes de los peores errores, y dónde miró la red</translation>
    </message>
    <message>
        <source>Writes the report, without a display.</source>
        <translation>Escribe el informe, sin pantalla.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Needs the pictures at their place, and a few seconds of the network&apos;s time</source>
        <translation>Necesita las imágenes en su sitio, y unos segundos de la red</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>There is nothing to report yet: no epoch is finished.</source>
        <translation>Todavía no hay nada que informar: no ha terminado ninguna época.</translation>
    </message>
    <message>
        <source>Calls are positive from a probability of %1 on and left to a person from %2 on, as set under Threshold.</source>
        <translation>Las clasificaciones son positivas desde una probabilidad de %1 y se dejan a una persona desde %2, como se fijó en Umbral.</translation>
    </message>
    <message>
        <source>Calls are positive from a probability of %1 on, as set under Threshold.</source>
        <translation>Las clasificaciones son positivas desde una probabilidad de %1, como se fijó en Umbral.</translation>
    </message>
    <message>
        <source>What “%1” says, to be printed or passed on: what was asked, who examined, the scores and how far to believe them on the first page; then how it was done, curves, patients, mistakes, and which items of reporting checklists are answered. In the language of this window. For research and teaching only, not for diagnosis.</source>
        <translation>Lo que dice «%1», para imprimir o pasar: qué se preguntó, quién examinó, las métricas y hasta dónde creerlas, en la primera página; después cómo se hizo, curvas, pacientes, errores, y qué puntos de las listas de comprobación quedan respondidos. En el idioma de esta ventana. Solo para investigación y docencia, no para el diagnóstico.</translation>
    </message>
    <message>
        <source>report</source>
        <comment>name of a file</comment>
        <translation>informe</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsHeader</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Validation: nuclei the network was examined on. Training: nuclei it learnt from, changed by chance, as it saw them then.</source>
        <translation>Validación: núcleos con los que se examinó la red. Entrenamiento: núcleos de los que aprendió, cambiados al azar, como los vio entonces.</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>parte de validación</translation>
    </message>
    <message>
        <source>training pass (augmented)</source>
        <translation>pasada de entrenamiento (con aumento)</translation>
    </message>
    <message>
        <source>Evaluates the best epoch of this run on all nuclei of its dataset that it did not learn from, each called by its most probable class.</source>
        <translation>Evalúa la mejor época de esta ejecución en todos los núcleos de su conjunto de los que no aprendió, cada uno según su clase más probable.</translation>
    </message>
    <message>
        <source>Export model…</source>
        <translation>Exportar modelo…</translation>
    </message>
    <message>
        <source>The trained network as a file for other programs: ONNX, TorchScript, or its weights alone</source>
        <translation>La red entrenada como archivo para otros programas: ONNX, TorchScript o solo sus pesos</translation>
    </message>
    <message>
        <source>Every call, score and patient on this page is at this threshold. Click to go back to 0.5, where the network calls by itself.</source>
        <translation>Cada clasificación, métrica y paciente de esta página es con este umbral. Haga clic para volver a 0,5, donde la red clasifica por sí misma.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>What this run says as a document to be printed or passed on: PDF, or one HTML file</source>
        <translation>Lo que dice esta ejecución como documento para imprimir o pasar: PDF, o un archivo HTML</translation>
    </message>
    <message>
        <source>To a person from %1 to %2 · back to 0.5</source>
        <translation>A una persona de %1 a %2 · volver a 0,5</translation>
    </message>
    <message>
        <source>Threshold %1 · back to 0.5</source>
        <translation>Umbral %1 · volver a 0,5</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>parte de prueba</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s)</source>
        <translation>
            <numerusform>%1 de %Ln paciente</numerusform>
            <numerusform>%1 de %Ln pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln independent)</source>
        <comment>nuclei of so many patients</comment>
        <translation>
            <numerusform>%1 (%Ln independiente)</numerusform>
            <numerusform>%1 (%Ln independientes)</numerusform>
        </translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>Todavía no ha terminado ninguna época.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these patients share identical images. They are linked: they stay together when data are split, and intervals count them as one.</source>
        <translation>Algunos de estos pacientes comparten imágenes idénticas. Están vinculados: quedan juntos al dividir los datos, y los intervalos los cuentan como uno.</translation>
    </message>
    <message>
        <source>Nobody examined: the network learned from all. Classify asks it about others.</source>
        <translation>Nadie examinó: la red aprendió de todos. Clasificar le pregunta por otros.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsPage</name>
    <message>
        <source>The pictures of this run are not open: everything but the pictures works.</source>
        <translation>Las imágenes de esta ejecución no están abiertas: todo funciona menos las imágenes.</translation>
    </message>
    <message>
        <source>Ways of looking at the results</source>
        <translation>Maneras de mirar los resultados</translation>
    </message>
    <message>
        <source>Results shows what a trained network says about every nucleus, its mistakes first.
Train one, or open an earlier run.</source>
        <translation>Resultados muestra lo que una red entrenada dice de cada núcleo, sus errores primero.
Entrene una, o abra una ejecución anterior.</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entrenar…</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Abrir una ejecución…</translation>
    </message>
    <message>
        <source>run “%1”</source>
        <translation>ejecución «%1»</translation>
    </message>
    <message>
        <source>Locate its folder…</source>
        <translation>Localizar su carpeta…</translation>
    </message>
    <message>
        <source>Locate its archive…</source>
        <translation>Localizar su archivo comprimido…</translation>
    </message>
    <message>
        <source>Where the dataset of this run lies now; it is remembered on this machine</source>
        <translation>Dónde está ahora el conjunto de datos de esta ejecución; se recuerda en este equipo</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsView</name>
    <message>
        <source>validation part</source>
        <translation>parte de validación</translation>
    </message>
    <message>
        <source>training pass</source>
        <translation>pasada de entrenamiento</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>parte de prueba</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ReviewActions</name>
    <message>
        <source>&amp;Walk through mistakes</source>
        <translation>Recorrer los &amp;errores</translation>
    </message>
    <message>
        <source>Shows what the open run called wrong, the worst first; the arrow keys go from one to the next</source>
        <translation>Muestra lo que la ejecución abierta clasificó mal, lo peor primero; las flechas van de uno a otro</translation>
    </message>
    <message>
        <source>&amp;Quiz…</source>
        <translation>&amp;Cuestionario…</translation>
    </message>
    <message>
        <source>Judge nuclei yourself, without their names and classes, and see how you did</source>
        <translation>Juzgue núcleos usted mismo, sin sus nombres ni clases, y vea cómo le va</translation>
    </message>
    <message>
        <source>Label &amp;doubtful</source>
        <translation>Etiqueta &amp;dudosa</translation>
    </message>
    <message>
        <source>&amp;Poor image</source>
        <translation>Imagen &amp;mala</translation>
    </message>
    <message>
        <source>&amp;Interesting</source>
        <translation>&amp;Interesante</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>It &amp;looks like</source>
        <translation>&amp;Parece</translation>
    </message>
    <message>
        <source>&amp;Import marks…</source>
        <translation>Im&amp;portar marcas…</translation>
    </message>
    <message>
        <source>Adds another reviewer&apos;s marks, from a CSV table or a file of marks; the later one wins</source>
        <translation>Añade las marcas de otro revisor, de una tabla CSV o un archivo de marcas; gana la posterior</translation>
    </message>
    <message>
        <source>&amp;Export marks…</source>
        <translation>E&amp;xportar marcas…</translation>
    </message>
    <message>
        <source>All marks of this dataset, as a CSV table</source>
        <translation>Todas las marcas de este conjunto de datos, como tabla CSV</translation>
    </message>
    <message>
        <source>Marks to add</source>
        <translation>Marcas que añadir</translation>
    </message>
    <message>
        <source>Marks (*.csv *.json)</source>
        <translation>Marcas (*.csv *.json)</translation>
    </message>
    <message>
        <source>Save the marks</source>
        <translation>Guardar las marcas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Nota (N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Marks carry the name of who made them; each reviewer has marks of their own</source>
        <translation>Las marcas llevan el nombre de quien las hizo; cada revisor tiene las suyas</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mala</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>Interesante</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>a mark, its key, what it is for</extracomment>
        <translation>%1 (%2). %3</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Parece</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a class, the key that says it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You would call it %1 (%2)</source>
        <comment>class, key</comment>
        <translation>Usted lo clasificaría como %1 (%2)</translation>
    </message>
    <message>
        <source> (looks like %1)</source>
        <translation> (parece %1)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a reviewer, and what they said of this nucleus</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mark as: %1</source>
        <extracomment>a step of undoing; the mark in lower case</extracomment>
        <translation>marcar como: %1</translation>
    </message>
    <message>
        <source>unmark: %1</source>
        <translation>desmarcar: %1</translation>
    </message>
    <message>
        <source>say what it looks like</source>
        <translation>decir qué parece</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>escribir una nota</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RuleEditor</name>
    <message>
        <source>Earlier: where several rules tell the same, the first counts</source>
        <translation>Antes: donde varias reglas dicen lo mismo, vale la primera</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>Rule %1: a folder&apos;s name</source>
        <translation>Regla %1: el nombre de una carpeta</translation>
    </message>
    <message>
        <source>Rule %1: a pattern in the path</source>
        <translation>Regla %1: un patrón en la ruta</translation>
    </message>
    <message>
        <source>Rule %1: a table</source>
        <translation>Regla %1: una tabla</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>la clase</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>el paciente</translation>
    </message>
    <message>
        <source>the fold</source>
        <translation>el pliegue</translation>
    </message>
    <message>
        <source>1: the folder that holds the image; 2: the one around that</source>
        <translation>1: la carpeta que contiene la imagen; 2: la que contiene a esa</translation>
    </message>
    <message>
        <source>It tells</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Levels above the image</source>
        <translation>Niveles por encima de la imagen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), looked for in the path below the folder. What stands in a named group is the class, the patient or the fold.</source>
        <translation>Una expresión regular (PCRE2) que se busca en la ruta dentro de la carpeta. Lo que hay en un grupo con nombre es la clase, el paciente o el pliegue.</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Insertar:</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pliegue</translation>
    </message>
    <message>
        <source>A part of the path without _ and /: %1</source>
        <translation>Una parte de la ruta sin _ ni /: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>A table (CSV) that lies elsewhere</source>
        <translation>Una tabla (CSV) que está en otro sitio</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>The column that names the images, by path or by name. None: each row is of a patient, whom an earlier rule tells</source>
        <translation>La columna que nombra las imágenes, por ruta o por nombre. Ninguna: cada fila es de un paciente, que dice una regla anterior</translation>
    </message>
    <message>
        <source>The column of the classes</source>
        <translation>La columna de las clases</translation>
    </message>
    <message>
        <source>The column of the patients</source>
        <translation>La columna de los pacientes</translation>
    </message>
    <message>
        <source>The column of the folds</source>
        <translation>La columna de los pliegues</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Elegir una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>none: rows are of patients</source>
        <translation>ninguna: las filas son de pacientes</translation>
    </message>
    <message>
        <source>not told here</source>
        <translation>no se dice aquí</translation>
    </message>
    <message>
        <source>There is no table beside the images: choose one.</source>
        <translation>No hay ninguna tabla junto a las imágenes: elija una.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>Clase: %1</translation>
    </message>
    <message>
        <source>Patient: %1</source>
        <translation>Paciente: %1</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>Pliegue: %1</translation>
    </message>
    <message numerus="yes">
        <source>It tells something of %n image(s).</source>
        <translation>
            <numerusform>Dice algo de %n imagen.</numerusform>
            <numerusform>Dice algo de %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n distinto</numerusform>
            <numerusform>%n distintos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RulesStep</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Add a rule about:</source>
        <translation>Añadir una regla sobre:</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>The name of a folder above the image tells class, patient or fold</source>
        <translation>El nombre de una carpeta por encima de la imagen dice la clase, el paciente o el pliegue</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>A pattern in the path tells them: UID_11_10_1_all.bmp</source>
        <translation>Un patrón en la ruta lo dice: UID_11_10_1_all.bmp</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>A CSV names images or patients, and tells them</source>
        <translation>Un CSV nombra imágenes o pacientes, y lo dice de ellos</translation>
    </message>
    <message>
        <source>Patients are counted &amp;within their class</source>
        <translation>Los pacientes se cuentan &amp;dentro de su clase</translation>
    </message>
    <message>
        <source>Numbers begin anew in each class: patient 7 of one class and patient 7 of another are two people</source>
        <translation>Los números empiezan de nuevo en cada clase: el paciente 7 de una clase y el 7 de otra son dos personas</translation>
    </message>
    <message>
        <source>Show &amp;only what is left out</source>
        <translation>Mostrar &amp;solo lo que se deja fuera</translation>
    </message>
    <message>
        <source>What the rules tell of each image</source>
        <translation>Lo que las reglas dicen de cada imagen</translation>
    </message>
    <message>
        <source>Nothing here shows by itself where class and patient stand. Add a rule.</source>
        <translation>Nada muestra aquí por sí mismo dónde están la clase y el paciente. Añada una regla.</translation>
    </message>
    <message>
        <source>These rules are a guess from folders, names and tables. Look at what they yield, and change them.</source>
        <translation>Estas reglas se han deducido de carpetas, nombres y tablas. Mire lo que dan, y cámbielas.</translation>
    </message>
    <message>
        <source>For class, patient and fold, the first rule that tells it counts.</source>
        <translation>Para clase, paciente y pliegue vale la primera regla que lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>All %n image(s) explained.</source>
        <translation>
            <numerusform>La imagen (%n) está explicada.</numerusform>
            <numerusform>Las %n imágenes están explicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 images are explained. Left out: %3.</source>
        <translation>%1 de %2 imágenes están explicadas. Se dejan fuera: %3.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunChoice</name>
    <message>
        <source>Run whose network is asked</source>
        <translation>Ejecución a cuya red se pregunta</translation>
    </message>
    <message>
        <source>Another run…</source>
        <translation>Otra ejecución…</translation>
    </message>
    <message numerus="yes">
        <source>Ensemble of %Ln network(s): each is asked, and the mean of their probabilities is the answer.</source>
        <translation>
            <numerusform>Conjunto de %Ln red.</numerusform>
            <numerusform>Conjunto de %Ln redes: se pregunta a cada una, y la media de sus probabilidades es la respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its final network is asked, which those who examined taught as well; of the run&apos;s own images the one that was examined.</source>
        <translation>Se pregunta a su red final, a la que enseñaron también quienes examinaron; sobre las imágenes de la propia ejecución, a la examinada.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunSettingsModel</name>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunSummary</name>
    <message>
        <source>How far to believe it</source>
        <translation>Hasta dónde creerlo</translation>
    </message>
    <message>
        <source>How the images were split, whose they are, what the scores are held against, and what was left open</source>
        <translation>Cómo se dividieron las imágenes, de quién son, con qué comparar las métricas y qué quedó pendiente</translation>
    </message>
    <message>
        <source>Audit this split</source>
        <translation>Auditar esta división</translation>
    </message>
    <message>
        <source>Opens the audit on the Data page, with the findings about this run&apos;s split and their nuclei</source>
        <translation>Abre la auditoría en la página Datos, con los hallazgos sobre la división de esta ejecución y sus núcleos</translation>
    </message>
    <message>
        <source>How far to believe this run</source>
        <translation>Hasta dónde creer esta ejecución</translation>
    </message>
    <message>
        <source>These scores were made with a leak.</source>
        <translation>Estas métricas se hicieron con una fuga.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more thing(s) to know.</source>
        <comment>the first caution</comment>
        <translation>
            <numerusform>%1 Y hay %Ln cosa más que saber.</numerusform>
            <numerusform>%1 Y hay %Ln cosas más que saber.</numerusform>
        </translation>
    </message>
    <message>
        <source>No patient is on both sides, and nothing was left open when this run was made.</source>
        <translation>Ningún paciente está a ambos lados, y no quedó nada pendiente cuando se hizo esta ejecución.</translation>
    </message>
    <message>
        <source>No patient is on both sides. %1</source>
        <translation>Ningún paciente está en ambos lados. %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunTableModel</name>
    <message>
        <source>by patient</source>
        <translation>por paciente</translation>
    </message>
    <message>
        <source>by image</source>
        <translation>por imagen</translation>
    </message>
    <message>
        <source>by fold</source>
        <translation>por pliegue</translation>
    </message>
    <message>
        <source>by fold: %1</source>
        <translation>por pliegue: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>terminada antes</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>epochs finished of planned</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Of the validation part, after the best epoch</source>
        <translation>De la parte de validación, tras la mejor época</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Balanced acc., validation</source>
        <translation>Exact. equil., validación</translation>
    </message>
    <message>
        <source>AUROC, validation</source>
        <translation>AUROC, validación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SaveStep</name>
    <message>
        <source>&amp;Name of the dataset</source>
        <translation>&amp;Nombre del conjunto de datos</translation>
    </message>
    <message>
        <source>The description is a small file. Where it is kept:</source>
        <translation>La descripción es un archivo pequeño. Dónde se guarda:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>With the &amp;images, as %1: it is found by itself</source>
        <translation>Con las &amp;imágenes, como %1: se encuentra por sí sola</translation>
    </message>
    <message>
        <source>An archive is not changed</source>
        <translation>Un archivo comprimido no se modifica</translation>
    </message>
    <message>
        <source>Keep the description</source>
        <translation>Guardar la descripción</translation>
    </message>
    <message>
        <source>Description (*.json)</source>
        <translation>Descripción (*.json)</translation>
    </message>
    <message>
        <source>&amp;Elsewhere: the file is opened in place of the folder</source>
        <translation>En &amp;otro sitio: se abre el archivo en lugar de la carpeta</translation>
    </message>
    <message>
        <source>&amp;Elsewhere: %1</source>
        <translation>En &amp;otro sitio: %1</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n image(s).</source>
        <translation>
            <numerusform>Se abre %n imagen.</numerusform>
            <numerusform>Se abren %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n se deja fuera.</numerusform>
            <numerusform>%n se dejan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are of %n patient(s).</source>
        <translation>
            <numerusform>Son de %n paciente.</numerusform>
            <numerusform>Son de %n pacientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom they are from is not known: each counts as a patient of its own.</source>
        <translation>No se sabe de quién son: cada una cuenta como un paciente propio.</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s).</source>
        <translation>
            <numerusform>Hay %n pliegue.</numerusform>
            <numerusform>Hay %n pliegues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and models have the classes in this order.</source>
        <translation>Las tablas y los modelos tienen las clases en este orden.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>The chosen class goes before the one above it (Alt+Up)</source>
        <translation>La clase elegida pasa antes de la de arriba (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>The chosen class goes behind the one below it (Alt+Down)</source>
        <translation>La clase elegida pasa después de la de abajo (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScatterView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>Mostrar todos los puntos</translation>
    </message>
    <message>
        <source>Pick what is in sight</source>
        <translation>Elegir lo que se ve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them shown strongly</source>
        <translation>
            <numerusform>%Ln de ellos resaltado</numerusform>
            <numerusform>%Ln de ellos resaltados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScoreDifferenceModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Patients are drawn again and again, with replacement, and the difference is computed each time: 95 of 100 times it lies in this interval. Where 0 is inside, the patients at hand do not tell which run is better.</source>
        <translation>Los pacientes se sortean una y otra vez, con reposición, y la diferencia se calcula cada vez: 95 de cada 100 veces cae en este intervalo. Si el 0 está dentro, los pacientes disponibles no dicen cuál es mejor.</translation>
    </message>
    <message>
        <source>Bold where the interval leaves 0 out. Of seven scores one may do so by chance: decide beforehand which counts.</source>
        <translation>En negrita donde el intervalo excluye el 0. De siete métricas una puede hacerlo por azar: decida de antemano cuál cuenta.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>95 % interval, by patient</source>
        <translation>intervalo del 95 %, por paciente</translation>
    </message>
    <message>
        <source>Nuclei are drawn again and again, with replacement, as if each were of another person, and the difference is computed each time: 95 of 100 times it lies in this interval, which is too narrow. Where 0 is inside, the nuclei at hand do not tell which run is better.</source>
        <translation>Se sacan núcleos una y otra vez, con reposición, como si cada uno fuera de otra persona, y cada vez se calcula la diferencia: 95 de cada 100 veces queda en este intervalo, que es demasiado estrecho. Si contiene el 0, los núcleos disponibles no dicen qué ejecución es mejor.</translation>
    </message>
    <message>
        <source>95 % interval, by nucleus</source>
        <translation>intervalo del 95 %, por núcleo</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScoreList</name>
    <message>
        <source>What the scores are held against</source>
        <translation>Con qué se comparan las métricas</translation>
    </message>
    <message>
        <source>Always saying %1: balanced %2, accuracy %3.</source>
        <comment>a class, scores</comment>
        <translation>Decir siempre %1: equilibrada %2, exactitud %3.</translation>
    </message>
    <message>
        <source> (%1–%2)</source>
        <comment>from – to</comment>
        <translation> (%1–%2)</translation>
    </message>
    <message>
        <source>Outline alone: balanced %1, AUROC %2%3.</source>
        <comment>scores, interval</comment>
        <translation>Solo el contorno: equilibrada %1, AUROC %2%3.</translation>
    </message>
    <message>
        <source>What the same validation part gives without a network. Outline alone, the silhouette baseline: a small model that knows size and shape of the nuclei of the training part, and nothing of their inside. A network that is no better has learned no more.</source>
        <translation>Lo que da la misma parte de validación sin una red. Solo el contorno, la referencia de silueta: un modelo pequeño que conoce el tamaño y la forma de los núcleos de la parte de entrenamiento, y nada de su interior. Una red que no es mejor no ha aprendido más.</translation>
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
            <numerusform>(%1, %Ln paciente)</numerusform>
            <numerusform>(%1, %Ln pacientes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%1, %Ln image(s))</source>
        <comment>interval of a score</comment>
        <translation>
            <numerusform>(%1, %Ln imagen)</numerusform>
            <numerusform>(%1, %Ln imágenes)</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval: whole patients were drawn by lot 2,000 times, each class for itself, and the score worked out anew. So far would it vary with other patients.</source>
        <translation>Intervalo del 95 %: se sortearon pacientes enteros 2000 veces, cada clase por su lado, y la métrica se calculó de nuevo. Tanto variaría con otros pacientes.</translation>
    </message>
    <message>
        <source>95 % interval: images were drawn by lot 2,000 times. This dataset names no patients, so that the true interval may be much wider.</source>
        <translation>Intervalo del 95 %: se sortearon imágenes 2000 veces. Este conjunto no nombra pacientes, así que el intervalo verdadero puede ser mucho más ancho.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients, %1 independent: some share images.</source>
        <translation>
            <numerusform>%Ln paciente, %1 independiente: algunos comparten imágenes.</numerusform>
            <numerusform>%Ln pacientes, %1 independientes: algunos comparten imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One class has %Ln patient(s) only: intervals come out too narrow.</source>
        <translation>
            <numerusform>Una clase tiene solo %Ln paciente: los intervalos salen demasiado estrechos.</numerusform>
            <numerusform>Una clase tiene solo %Ln pacientes: los intervalos salen demasiado estrechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>mean over the classes</source>
        <translation>media de las clases</translation>
    </message>
    <message>
        <source>The share found of each class, averaged over the classes. Unlike plain accuracy it does not reward calling everything by the commoner class: guessing gives 0.5 with two classes.</source>
        <translation>La proporción encontrada de cada clase, promediada entre las clases. A diferencia de la simple exactitud no premia llamar a todo la clase más frecuente: adivinar da 0,5 con dos clases.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei found</source>
        <translation>%1 de %2 núcleos %3 encontrados</translation>
    </message>
    <message>
        <source>Share of the nuclei that are %1 which the network calls so. Misses lower it.</source>
        <translation>Proporción de los núcleos que son %1 y la red clasifica así. Los omitidos la bajan.</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei called %4</source>
        <translation>%1 de %2 núcleos %3 clasificados como %4</translation>
    </message>
    <message>
        <source>Share of the other nuclei that the network does not call %1. False alarms lower it.</source>
        <translation>Proporción de los demás núcleos que la red no clasifica como %1. Las falsas alarmas la bajan.</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>%1 ranked above %2, how often</source>
        <translation>cuántas veces %1 queda sobre %2</translation>
    </message>
    <message>
        <source>Area under the ROC curve: of a random pair, one of each kind, how often the right one gets the higher probability. 0.5 is chance. It does not depend on the threshold.</source>
        <translation>Área bajo la curva ROC: de un par al azar, uno de cada tipo, con qué frecuencia el correcto recibe la probabilidad mayor. 0,5 es azar. No depende del umbral.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Share of all nuclei that are called right. Misleading where one class is much commoner: here always saying the commoner class would reach %1.</source>
        <translation>Proporción de todos los núcleos clasificados bien. Engañosa donde una clase es mucho más frecuente: aquí decir siempre la más frecuente llegaría a %1.</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 ponderada</translation>
    </message>
    <message>
        <source>Mean over the classes of the harmonic mean of precision and recall, weighted by class size: what the C-NMC challenge ranked by.</source>
        <translation>Media entre las clases de la media armónica de precisión y exhaustividad, ponderada por el tamaño de la clase: con ella ordenaba el concurso C-NMC.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Mean cross-entropy: how wrong and how sure of it. 0 is perfect, 0.69 is guessing between two classes.</source>
        <translation>Entropía cruzada media: cuánto se equivoca y con qué seguridad. 0 es perfecto, 0,69 es adivinar entre dos clases.</translation>
    </message>
    <message>
        <source>Outline alone: balanced accuracy %1.</source>
        <translation>Solo el contorno: exactitud equilibrada %1.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>interval of a score</comment>
        <translation>(%1)</translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals rest on %Ln patient(s).</source>
        <translation>
            <numerusform>Los intervalos del 95 % se basan en %Ln paciente.</numerusform>
            <numerusform>Los intervalos del 95 % se basan en %Ln pacientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals rest on %Ln image(s).</source>
        <translation>
            <numerusform>Los intervalos del 95 % se basan en %Ln imagen.</numerusform>
            <numerusform>Los intervalos del 95 % se basan en %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 other nuclei called %3</source>
        <translation>%1 de %2 núcleos de otras clases clasificados como %3</translation>
    </message>
    <message>
        <source>%1 against all others: how often it is ranked above them</source>
        <translation>%1 frente a todas las demás: cuántas veces queda por encima</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SettingRows</name>
    <message>
        <source>Default: %1</source>
        <translation>Por defecto: %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor por defecto: %1</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <comment>setting</comment>
        <extracomment>name of a button, for who does not see it</extracomment>
        <translation>%1: volver al valor por defecto</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SettingsDialog</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tal como son</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>no se guarda nada</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics processor (Metal)</source>
        <translation>Procesador gráfico de Apple (Metal)</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>El mejor que haya</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Learning and predicting</source>
        <translation>Aprender y predecir</translation>
    </message>
    <message>
        <source>Kept on the disk</source>
        <translation>Guardado en el disco</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>Puts every setting here back to its default; what was opened and where the window stands stay</source>
        <translation>Devuelve cada ajuste de aquí a su valor por defecto; lo que se abrió y la posición de la ventana se conservan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What you change holds at once.</source>
        <translation>Lo que cambie se aplica enseguida.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Dark letters on light ground, or light ones on dark ground</source>
        <translation>Letras oscuras sobre fondo claro o claras sobre fondo oscuro</translation>
    </message>
    <message>
        <source>&amp;Brighten nuclei</source>
        <translation>A&amp;clarar los núcleos</translation>
    </message>
    <message>
        <source>Nuclei of this stain are dark. For your eyes only: the network always sees the pictures as they are.</source>
        <translation>Los núcleos de esta tinción son oscuros. Solo para sus ojos: la red siempre ve las imágenes tal como son.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>size of a picture</comment>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>&amp;Size in galleries</source>
        <translation>&amp;Tamaño en las galerías</translation>
    </message>
    <message>
        <source>How large a nucleus is drawn where many are side by side; Ctrl and the wheel change it there, too</source>
        <translation>El tamaño de un núcleo donde hay muchos juntos; Ctrl y la rueda también lo cambian allí</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>What does the arithmetic wherever no other device is chosen, on the command line as well. One that is not there is replaced by the best there is.</source>
        <translation>Lo que hace los cálculos cuando no se elige otro dispositivo, también en la línea de órdenes. Si no está, se usa el mejor que haya.</translation>
    </message>
    <message>
        <source>All there are: %1</source>
        <translation>Todos los que hay: %1</translation>
    </message>
    <message>
        <source>&amp;Threads of the processor</source>
        <translation>&amp;Hilos del procesador</translation>
    </message>
    <message>
        <source>At most so many are used for learning, predicting and decoding, from the next one on. Fewer leave the computer to other work; results may differ in the last digits.</source>
        <translation>Como máximo se usan tantos para aprender, predecir y decodificar, a partir de la próxima vez. Con menos, el ordenador queda libre para otro trabajo; los resultados pueden diferir en los últimos dígitos.</translation>
    </message>
    <message>
        <source>Te&amp;ll when a training has ended</source>
        <translation>A&amp;visar cuando termine un entrenamiento</translation>
    </message>
    <message>
        <source>By a message of the desktop, where the window is not in front</source>
        <translation>Con un mensaje del escritorio, cuando la ventana no está delante</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while it trains</source>
        <translation>&amp;Mantener despierto el ordenador mientras entrena</translation>
    </message>
    <message>
        <source>Else it may fall asleep in the middle of a training; the training goes on when it wakes</source>
        <translation>Si no, puede suspenderse en mitad de un entrenamiento; este sigue cuando despierta</translation>
    </message>
    <message>
        <source>Fol&amp;der of the cache</source>
        <translation>Car&amp;peta de la caché</translation>
    </message>
    <message>
        <source>For what is made once and wanted again: decoded images, features, measurements, the demo. What lies in the folder before stays there: empty it first, or delete it by hand.</source>
        <translation>Para lo que se crea una vez y se vuelve a necesitar: imágenes decodificadas, características, mediciones, la demo. Lo que hay en la carpeta anterior se queda allí: vacíela antes o elimínelo a mano.</translation>
    </message>
    <message>
        <source>Si&amp;ze limit</source>
        <translation>Límite de &amp;tamaño</translation>
    </message>
    <message>
        <source>For decoded images and features together. What has been unused for longest goes first; without any, each training decodes every image again.</source>
        <translation>Para imágenes decodificadas y características juntas. Lo que lleva más tiempo sin usarse se elimina primero; sin nada guardado, cada entrenamiento decodifica de nuevo todas las imágenes.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>What the window speaks; numbers and dates are written likewise. The manual and the command line stay English.</source>
        <translation>El idioma de la ventana; los números y las fechas se escriben igual. El manual y la línea de órdenes siguen en inglés.</translation>
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
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Of the size that the system asks for. Pages that no longer fit into the window scroll; F11 and a hidden inspector give them more room.</source>
        <translation>Del tamaño que pide el sistema. Las páginas que ya no caben en la ventana se desplazan; F11 y un inspector oculto les dan más sitio.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SizeSection</name>
    <message>
        <source>Size, shape and stain</source>
        <translation>Tamaño, forma y tinción</translation>
    </message>
    <message>
        <source>Measured inside the outline of the nucleus</source>
        <translation>Medido dentro del contorno del núcleo</translation>
    </message>
    <message>
        <source>Grey levels inside the nucleus</source>
        <translation>Niveles de gris dentro del núcleo</translation>
    </message>
    <message>
        <source>The background of this picture is not black, so no outline is measured.</source>
        <translation>El fondo de esta imagen no es negro, así que no se mide ningún contorno.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source> µm</source>
        <comment>unit behind a number</comment>
        <translation> µm</translation>
    </message>
    <message>
        <source>Micrometres a pixel</source>
        <translation>Micrómetros por píxel</translation>
    </message>
    <message>
        <source>How many micrometres a pixel of the picture is wide; your microscope&apos;s camera tells. Then sizes are shown in micrometres, too.</source>
        <translation>Cuántos micrómetros de ancho tiene un píxel de la imagen; la cámara de su microscopio lo dice. Entonces los tamaños se muestran también en micrómetros.</translation>
    </message>
    <message>
        <source>One pixel is</source>
        <translation>Un píxel es</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
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
        <translation>Área</translation>
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
        <translation>Píxeles dentro del contorno del núcleo, con los huecos rellenos.</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diámetro</translation>
    </message>
    <message>
        <source>µm</source>
        <translation>µm</translation>
    </message>
    <message>
        <source>Of the circle with the same area.</source>
        <translation>Del círculo con la misma área.</translation>
    </message>
    <message>
        <source>Solidity</source>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>Area divided by the area of a rubber band around it: 1 is without any dent.</source>
        <translation>Área dividida por el área de una goma elástica a su alrededor: 1 es sin ninguna muesca.</translation>
    </message>
    <message>
        <source>Eccentricity</source>
        <translation>Excentricidad</translation>
    </message>
    <message>
        <source>How elongated it is: 0 is a circle, towards 1 a line.</source>
        <translation>Lo alargado que es: 0 es un círculo, hacia 1 una línea.</translation>
    </message>
    <message>
        <source>Mean stain</source>
        <translation>Tinción media</translation>
    </message>
    <message>
        <source>%1 (red %2, green %3, blue %4)</source>
        <comment>optical density, mean colour</comment>
        <translation>%1 (rojo %2, verde %3, azul %4)</translation>
    </message>
    <message>
        <source>Optical density: how much light the stain takes, 0 none; 1 leaves a tenth. With it the mean colour inside.</source>
        <translation>Densidad óptica: cuánta luz toma la tinción, 0 ninguna; 1 deja una décima parte. Junto a ella, el color medio del interior.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SpectrumStrip</name>
    <message>
        <source>Spectrum of nuclei</source>
        <translation>Espectro de núcleos</translation>
    </message>
    <message>
        <source>The nuclei shown below, from the surest negative to the surest positive, as many as fit. The line is the threshold: drag it, or move it with Shift and the arrow keys. A click shows a nucleus.</source>
        <translation>Los núcleos mostrados abajo, del negativo más seguro al positivo más seguro, tantos como quepan. La línea es el umbral: arrástrela, o muévala con Mayús y las flechas. Un clic muestra un núcleo.</translation>
    </message>
    <message>
        <source>No nuclei are shown.</source>
        <translation>No se muestra ningún núcleo.</translation>
    </message>
    <message>
        <source>surest %1</source>
        <translation>%1 más seguro</translation>
    </message>
    <message>
        <source>surest not %1</source>
        <translation>más seguro que no %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StabilityView</name>
    <message>
        <source>How stable is a call?</source>
        <translation>¿Cuán estable es una clasificación?</translation>
    </message>
    <message>
        <source>A head on pretrained weights that stay as they are (the instant recipe; not this run&apos;s network) learns from the training part of this run, %1 times anew from patients drawn with replacement. What is called otherwise when other patients happen to be there is not to be relied on.</source>
        <translation>Una cabeza sobre pesos preentrenados que quedan como están (la receta al instante; no la red de esta ejecución) aprende de la parte de entrenamiento de esta ejecución, %1 veces de nuevo con pacientes sorteados con reposición. Lo que se clasifica de otro modo cuando por azar hay otros pacientes no es de fiar.</translation>
    </message>
    <message>
        <source>Ask for stability</source>
        <translation>Preguntar por la estabilidad</translation>
    </message>
    <message>
        <source>Fits the same heads and tells the same.</source>
        <translation>Ajusta las mismas cabezas y dice lo mismo.</translation>
    </message>
    <message>
        <source>Shows just these below; again: all</source>
        <translation>Muestra abajo solo estos; otra vez: todos</translation>
    </message>
    <message>
        <source>Patients, least stable first</source>
        <translation>Pacientes, los menos estables primero</translation>
    </message>
    <message>
        <source>Stability by patient</source>
        <translation>Estabilidad por paciente</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Nuclei, least stable first</source>
        <translation>Núcleos, los menos estables primero</translation>
    </message>
    <message>
        <source>Stability by nucleus</source>
        <translation>Estabilidad por núcleo</translation>
    </message>
    <message>
        <source>Nucleus</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Same call</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Share of the refits that call it as the head does that learned from all</source>
        <translation>Proporción de los reajustes que lo clasifican como la cabeza que aprendió de todos</translation>
    </message>
    <message>
        <source>P(positive)</source>
        <translation>P(positiva)</translation>
    </message>
    <message>
        <source>By the head that learned from all patients</source>
        <translation>De la cabeza que aprendió de todos los pacientes</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Over the refits</source>
        <translation>En los reajustes</translation>
    </message>
    <message>
        <source>± SD</source>
        <translation>± DT</translation>
    </message>
    <message>
        <source>Standard deviation over the refits</source>
        <translation>Desviación típica en los reajustes</translation>
    </message>
    <message>
        <source>This run pools several networks and has no training part of its own: open the run of one fold.</source>
        <translation>Esta ejecución reúne varias redes y no tiene parte de entrenamiento propia: abra la ejecución de un pliegue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 nuclei are called otherwise in more than a tenth of %2 refits on other draws of the patients.</source>
        <translation>
            <numerusform>%Ln de %1 núcleos se clasifica de otro modo en más de una décima parte de %2 reajustes con otros sorteos de pacientes.</numerusform>
            <numerusform>%Ln de %1 núcleos se clasifican de otro modo en más de una décima parte de %2 reajustes con otros sorteos de pacientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the nuclei of this patient only.</source>
        <translation>Haga clic para ver solo los núcleos de este paciente.</translation>
    </message>
    <message>
        <source>Look at it in the inspector.</source>
        <translation>Mírelo en el inspector.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln unstable nuclei</source>
        <translation>
            <numerusform>Mostrar %Ln núcleo inestable</numerusform>
            <numerusform>Mostrar %Ln núcleos inestables</numerusform>
        </translation>
    </message>
    <message>
        <source>whose call is not stable</source>
        <comment>nuclei</comment>
        <translation>cuya clasificación no es estable</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StartPage</name>
    <message>
        <source>Look closely at white blood cell nuclei</source>
        <translation>Mire de cerca los núcleos de los glóbulos blancos</translation>
    </message>
    <message>
        <source>Open a folder of nuclei, train a network to tell their classes apart, watch it learn, see every mistake, and know how far to believe it.</source>
        <translation>Abra una carpeta de núcleos, entrene una red que distinga sus clases, véala aprender, vea cada error y sepa hasta dónde creerla.</translation>
    </message>
    <message>
        <source>Open a finished training…</source>
        <translation>Abrir un entrenamiento terminado…</translation>
    </message>
    <message>
        <source>The folder of a run, from this computer or another: results, mistakes and curves</source>
        <translation>La carpeta de una ejecución, de este equipo o de otro: resultados, errores y curvas</translation>
    </message>
    <message>
        <source>For research and teaching only. Nothing leaves this computer: no account, no statistics of use. The network is used only to fetch what you ask for.</source>
        <translation>Solo para investigación y docencia. Nada sale de este equipo: ni cuenta ni estadísticas de uso. La red solo se usa para obtener lo que usted pida.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>The C-NMC tree, a test folder, or any folder with one folder a class.</source>
        <translation>El árbol C-NMC, una carpeta de prueba o cualquier carpeta con una subcarpeta por clase.</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Abrir archivo comprimido…</translation>
    </message>
    <message>
        <source>The Kaggle zip as it was downloaded. It is read in place, never unpacked.</source>
        <translation>El zip de Kaggle tal como se descargó. Se lee en su sitio, nunca se descomprime.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>About 700 nuclei that the program draws itself. They are no real cells.</source>
        <translation>Unos 700 núcleos que dibuja el propio programa. No son células reales.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <translation>Dibujando el conjunto de demostración</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Bring your own nuclei…</source>
        <translation>Traer núcleos propios…</translation>
    </message>
    <message>
        <source>Say where class, patient and fold of your own images stand: in folders, names or a table</source>
        <translation>Diga dónde están la clase, el paciente y el pliegue de sus propias imágenes: en carpetas, nombres o una tabla</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StatusStrip</name>
    <message>
        <source>waiting for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>se prepara</translation>
    </message>
    <message>
        <source>checking on the validation part</source>
        <translation>se comprueba en la parte de validación</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>guarda</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Lo que está en curso</translation>
    </message>
    <message>
        <source>Go to the Train page</source>
        <translation>Ir a la página Entrenar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ends this work; what is done already is kept</source>
        <translation>Termina este trabajo; lo ya hecho se conserva</translation>
    </message>
    <message>
        <source>Training “%1”</source>
        <translation>Entrenamiento «%1»</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>For research and teaching only. Not for diagnosis.</source>
        <translation>Solo para investigación y docencia. No para el diagnóstico.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, precision</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>final network, epoch %1 of %2</source>
        <translation>red final, época %1 de %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StudyCard</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1; about %2 left</source>
        <translation>%1; quedan unos %2</translation>
    </message>
    <message>
        <source>Waiting to begin…</source>
        <translation>Esperando para empezar…</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SystemCheckDialog</name>
    <message>
        <source>as it should be</source>
        <translation>como debe ser</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>conviene saberlo</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>por arreglar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was looked at, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Comprobación del sistema</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Qué se miró</translation>
    </message>
    <message>
        <source>What this computer has, and whether the program computes on it what it should. The text names neither you nor your files: Copy puts it into a bug report.</source>
        <translation>Lo que tiene este equipo, y si el programa calcula en él lo que debe. El texto no nombra ni a usted ni sus archivos: Copiar lo pone en un informe de errores.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Training and predicting one batch…</source>
        <translation>Entrenando y prediciendo un lote…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The whole check as text, in English</source>
        <translation>Toda la comprobación como texto, en inglés</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar &amp;otra vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Makes the same check without the window.</source>
        <translation>Hace la misma comprobación sin la ventana.</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>Aquí no falla nada.</translation>
    </message>
    <message>
        <source>The check was stopped before everything was looked at.</source>
        <translation>La comprobación se detuvo antes de mirarlo todo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TableExport</name>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Guardar «%1»</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TestPartBar</name>
    <message>
        <source>Open the test part</source>
        <translation>Abrir la parte de prueba</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The best epoch examines the nuclei that were set aside. The run records when. Every look after which something is changed makes it less of a test.</source>
        <translation>La mejor época se examina con los núcleos apartados. La ejecución anota cuándo. Cada mirada tras la que se cambia algo la hace menos una prueba.</translation>
    </message>
    <message>
        <source>Nothing has been shown yet, and nothing is recorded</source>
        <translation>Todavía no se ha mostrado nada, y nada se ha anotado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) are set aside for a test.</source>
        <translation>
            <numerusform>%1 de %Ln paciente están apartados para una prueba.</numerusform>
            <numerusform>%1 de %Ln pacientes están apartados para una prueba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at them yet.</source>
        <translation>Nadie los ha mirado todavía.</translation>
    </message>
    <message>
        <source>Examine it again</source>
        <translation>Examinar otra vez</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThinProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdControls</name>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>From this probability on a nucleus is called positive. Lower finds more and gives more false alarms.</source>
        <translation>Desde esta probabilidad un núcleo se clasifica como positivo. Más baja encuentra más y da más falsas alarmas.</translation>
    </message>
    <message>
        <source>Threshold as a number</source>
        <translation>Umbral como número</translation>
    </message>
    <message>
        <source>Where the network calls by itself: the more probable class</source>
        <translation>Donde la red clasifica por sí misma: la clase más probable</translation>
    </message>
    <message>
        <source>Youden</source>
        <translation>Youden</translation>
    </message>
    <message>
        <source>The threshold with the greatest sum of sensitivity and specificity (Youden&apos;s index)</source>
        <translation>El umbral con la mayor suma de sensibilidad y especificidad (índice de Youden)</translation>
    </message>
    <message>
        <source>sensitivity ≥ 95 %</source>
        <translation>sensibilidad ≥ 95 %</translation>
    </message>
    <message>
        <source>The highest threshold that still finds 95 of 100 positive nuclei here</source>
        <translation>El umbral más alto que aún encuentra aquí 95 de cada 100 núcleos positivos</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>The threshold that costs least, where one miss costs as much as that many false alarms</source>
        <translation>El umbral que menos cuesta, si una omisión cuesta tanto como ese número de falsas alarmas</translation>
    </message>
    <message>
        <source> : 1</source>
        <translation> : 1</translation>
    </message>
    <message>
        <source>Cost of a miss, in false alarms</source>
        <translation>Coste de una omisión, en falsas alarmas</translation>
    </message>
    <message>
        <source>How many false alarms one miss is worth to you</source>
        <translation>Cuántas falsas alarmas vale para usted una omisión</translation>
    </message>
    <message>
        <source>Leave to a person up to</source>
        <translation>Dejar a una persona hasta</translation>
    </message>
    <message>
        <source>A refer band: nuclei between the two thresholds are called nothing and go to a person. Fewer errors, more work.</source>
        <translation>Una banda de derivación: los núcleos entre los dos umbrales no se clasifican y van a una persona. Menos errores, más trabajo.</translation>
    </message>
    <message>
        <source>Upper threshold of the refer band</source>
        <translation>Umbral superior de la banda de derivación</translation>
    </message>
    <message>
        <source>keep the threshold</source>
        <translation>guardar el umbral</translation>
    </message>
    <message>
        <source>keep no threshold</source>
        <translation>no guardar umbral</translation>
    </message>
    <message>
        <source>the run&apos;s</source>
        <translation>el de la ejecución</translation>
    </message>
    <message>
        <source>Written into the run: new images are called at it where Classify, or --threshold run on the command line, asks for the run&apos;s threshold. While none is kept, that follows from how frequent the classes were in training.</source>
        <translation>Se escribe en la ejecución: las imágenes nuevas se clasifican con él donde Clasificar, o --threshold run en la línea de órdenes, pide el umbral de la ejecución. Mientras no se guarde ninguno, se deduce de lo frecuentes que eran las clases en el entrenamiento.</translation>
    </message>
    <message>
        <source>Keep for this run</source>
        <translation>Guardar para esta ejecución</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdOutcomePanel</name>
    <message>
        <source>Sensitivity: share of the positive nuclei that are found. Specificity: share of the others that are not called positive.</source>
        <translation>Sensibilidad: proporción de los núcleos positivos que se encuentran. Especificidad: proporción de los demás que no se clasifican como positivos.</translation>
    </message>
    <message>
        <source>A patient is called by the mean probability of the nuclei, at the same threshold as they are.</source>
        <translation>Un paciente se clasifica según la probabilidad media de sus núcleos, con el mismo umbral que ellos.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Prevalence: share of positive nuclei, in percent</source>
        <translation>Prevalencia: proporción de núcleos positivos, en porcentaje</translation>
    </message>
    <message>
        <source>How common positive nuclei are where the network would be used. The rarer they are, the more of its positive calls are false alarms.</source>
        <translation>Lo frecuentes que son los núcleos positivos donde se usaría la red. Cuanto más raros, más de sus clasificaciones positivas son falsas alarmas.</translation>
    </message>
    <message>
        <source>PPV and NPV: positive and negative predictive value, by Bayes&apos; rule</source>
        <translation>VPP y VPN: valor predictivo positivo y negativo, por la regla de Bayes</translation>
    </message>
    <message>
        <source>Where %1 are</source>
        <comment>followed by a share in percent</comment>
        <translation>Si son %1 el</translation>
    </message>
    <message>
        <source>No nuclei with a known class.</source>
        <translation>No hay núcleos de clase conocida.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei are missed: sensitivity %4.</source>
        <translation>%1 de %2 núcleos %3 se pasan por alto: sensibilidad %4.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei are called %4: specificity %5.</source>
        <translation>%1 de %2 núcleos %3 se clasifican como %4: especificidad %5.</translation>
    </message>
    <message>
        <source>Balanced accuracy %1</source>
        <translation>Exactitud equilibrada %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %Ln patient(s).</source>
        <translation>
            <numerusform>%1, en %Ln paciente.</numerusform>
            <numerusform>%1, en %Ln pacientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Against a threshold of %1: %2 fewer are missed, %3 more false alarms.</source>
        <translation>Frente a un umbral de %1: se omiten %2 menos, %3 falsas alarmas más.</translation>
    </message>
    <message>
        <source>Against a threshold of %1: %2 more are missed, %3 fewer false alarms.</source>
        <translation>Frente a un umbral de %1: se omiten %2 más, %3 falsas alarmas menos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) are called right</source>
        <translation>
            <numerusform>%1 de %Ln paciente clasificado bien</numerusform>
            <numerusform>%1 de %Ln pacientes clasificados bien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; at a threshold of %2: %3. Called otherwise than there: %4.</source>
        <comment>patients called right, and who changed</comment>
        <translation>%1; con un umbral de %2: %3. Clasificados de otro modo que ahí: %4.</translation>
    </message>
    <message>
        <source>%1 of %2 nuclei (%3) go to a person. Of the others %4 are called wrong; without a band it would be %5 of all.</source>
        <translation>%1 de %2 núcleos (%3) van a una persona. De los demás se clasifican mal el %4; sin banda sería el %5 de todos.</translation>
    </message>
    <message>
        <source>a call of %1 is right in %2 (PPV), a call of %3 in %4 (NPV).</source>
        <translation>una clasificación como %1 acierta en el %2 (VPP), una como %3 en el %4 (VPN).</translation>
    </message>
    <message>
        <source>%1 of %2 other nuclei are called %3: specificity %4.</source>
        <translation>%1 de %2 núcleos de otras clases se clasifican como %3: especificidad %4.</translation>
    </message>
    <message>
        <source>Elsewhere on this page each nucleus is called its most probable class, until the threshold is moved.</source>
        <translation>En el resto de esta página cada núcleo se clasifica según su clase más probable, hasta que se mueva el umbral.</translation>
    </message>
    <message>
        <source>a call of %1 is right in %2 (PPV), any other call in %3 (NPV).</source>
        <translation>una clasificación como %1 acierta en el %2 (VPP), cualquier otra en el %3 (VPN).</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdView</name>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>A threshold parts positive classes from others, and none of this run&apos;s classes is positive. File ▸ Bring your own nuclei… says which are, in the column Positive; then train again.</source>
        <translation>Un umbral separa clases positivas de las demás, y ninguna clase de esta ejecución es positiva. Archivo ▸ Traer núcleos propios… dice cuáles lo son, en la columna Positiva; después entrene otra vez.</translation>
    </message>
    <message>
        <source>A threshold parts positive classes from others, and all of this run&apos;s classes are positive. File ▸ Bring your own nuclei… says which are, in the column Positive; then train again.</source>
        <translation>Un umbral separa clases positivas de las demás, y todas las clases de esta ejecución son positivas. Archivo ▸ Traer núcleos propios… dice cuáles lo son, en la columna Positiva; después entrene otra vez.</translation>
    </message>
    <message>
        <source>Threshold: %1 against all others</source>
        <translation>Umbral: %1 frente a todas las demás</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TraceView</name>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>Epoch %1: %2</source>
        <translation>Época %1: %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainLive</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stops after this batch and goes on where it was</source>
        <translation>Se detiene tras este lote y continúa donde estaba</translation>
    </message>
    <message>
        <source>Stop early and keep</source>
        <translation>Terminar antes y conservar</translation>
    </message>
    <message>
        <source>Ends this epoch now, examines what was learnt, and keeps it</source>
        <translation>Termina ya esta época, examina lo aprendido y lo conserva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ends now. Finished epochs are kept, the present one is not</source>
        <translation>Termina ahora. Las épocas terminadas se conservan, la actual no</translation>
    </message>
    <message>
        <source>Train another</source>
        <translation>Entrenar otra</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Goes on from the last epoch, also beyond those first planned</source>
        <translation>Continúa desde la última época, también más allá de las previstas al principio</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ver los resultados</translation>
    </message>
    <message>
        <source>Confusion matrix, scores and every nucleus</source>
        <translation>Matriz de confusión, métricas y cada núcleo</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>How wrong the network is, and how sure of it: 0 is perfect, 0.69 is guessing between two classes.</source>
        <translation>Cuánto se equivoca la red, y con qué seguridad: 0 es perfecto, 0,69 es adivinar entre dos clases.</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>Pérdida a lo largo de las épocas</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Con qué frecuencia acierta</translation>
    </message>
    <message>
        <source>Which score is drawn</source>
        <translation>Qué métrica se dibuja</translation>
    </message>
    <message>
        <source>Score over the epochs</source>
        <translation>Métrica a lo largo de las épocas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What is happening?</source>
        <translation>¿Qué está pasando?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>training, each batch</source>
        <translation>entrenamiento, cada lote</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Something is not as it should be on this device.</source>
        <translation>Algo no es como debe en este dispositivo.</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>Continuar el entrenamiento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) are done. Train until epoch:</source>
        <translation>
            <numerusform>Hay %Ln época hecha. Entrenar hasta la época:</numerusform>
            <numerusform>Hay %Ln épocas hechas. Entrenar hasta la época:</numerusform>
        </translation>
    </message>
    <message>
        <source>any rotation</source>
        <translation>cualquier giro</translation>
    </message>
    <message>
        <source>rotation ±%1°</source>
        <translation>giro ±%1°</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>reflejos</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>stain and colour</source>
        <translation>tinción y color</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>enfoque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>meseta</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>one-cycle</source>
        <translation>un ciclo</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 ponderada</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>se prepara</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>epoch %1 of %2, examining</source>
        <translation>época %1 de %2, examinando</translation>
    </message>
    <message>
        <source>epoch %1 of %2, saving</source>
        <translation>época %1 de %2, guardando</translation>
    </message>
    <message>
        <source>paused in epoch %1 of %2</source>
        <translation>en pausa en la época %1 de %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
    <message>
        <source>Balanced acc.</source>
        <translation>Exact. equil.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>centre %1 → %2 px</source>
        <translation>centro %1 → %2 px</translation>
    </message>
    <message>
        <source>whole → %1 px</source>
        <translation>entera → %1 px</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>The solid line is the loss on nuclei the network is learning from, batch by batch. The dashed line is the loss on nuclei it is examined on.</source>
        <translation>La línea continua es la pérdida en los núcleos de los que la red aprende, lote a lote. La discontinua es la pérdida en los núcleos con los que se examina.</translation>
    </message>
    <message>
        <source>After each epoch it is examined once.</source>
        <translation>Tras cada época se examina una vez.</translation>
    </message>
    <message>
        <source>Both still fall: it is learning something that holds for other nuclei, too.</source>
        <translation>Ambas siguen bajando: está aprendiendo algo que vale también para otros núcleos.</translation>
    </message>
    <message>
        <source>The dashed line rose in the last epoch. If it keeps rising while the solid one falls, the network is learning its nuclei by heart.</source>
        <translation>La línea discontinua subió en la última época. Si sigue subiendo mientras la continua baja, la red está aprendiendo sus núcleos de memoria.</translation>
    </message>
    <message>
        <source>epoch %1 · %2 %3 · best, kept</source>
        <translation>época %1 · %2 %3 · mejor, conservada</translation>
    </message>
    <message>
        <source>epoch %1 · %2 %3 · not better</source>
        <translation>época %1 · %2 %3 · no mejor</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln epoch(s). The best one is kept.</source>
        <translation>
            <numerusform>Hecho: %Ln época. Se conserva la mejor.</numerusform>
            <numerusform>Hecho: %Ln épocas. Se conserva la mejor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped early after %Ln epoch(s). What it had learnt is kept and was examined.</source>
        <translation>
            <numerusform>Terminado antes, tras %Ln época. Lo aprendido se conserva y se examinó.</numerusform>
            <numerusform>Terminado antes, tras %Ln épocas. Lo aprendido se conserva y se examinó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %Ln epoch(s), because it got no better. The best one is kept.</source>
        <translation>
            <numerusform>Terminado tras %Ln época, porque no mejoraba. Se conserva la mejor.</numerusform>
            <numerusform>Terminado tras %Ln épocas, porque no mejoraba. Se conserva la mejor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before the first epoch was finished. Nothing was kept.</source>
        <translation>Cancelado antes de terminar la primera época. No se conservó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln finished epoch(s) are kept.</source>
        <translation>
            <numerusform>Cancelado. Se conserva %Ln época terminada.</numerusform>
            <numerusform>Cancelado. Se conservan %Ln épocas terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare another</source>
        <translation>Preparar otro</translation>
    </message>
    <message>
        <source>To the form; what is prepared there can wait in the queue</source>
        <translation>Al formulario; lo que se prepara allí puede esperar en la cola</translation>
    </message>
    <message>
        <source>holes</source>
        <translation>huecos</translation>
    </message>
    <message>
        <source>The line is the loss on nuclei the network is learning from, batch by batch. It falls also where they are learned by heart: nobody examines.</source>
        <translation>La línea es la pérdida en núcleos de los que la red aprende, lote a lote. También baja cuando se aprenden de memoria: nadie examina.</translation>
    </message>
    <message>
        <source>epoch %1 · nobody examined</source>
        <translation>época %1 · nadie examinó</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln epoch(s). Nobody examined; the last one is kept.</source>
        <translation>
            <numerusform>Listo: %Ln época. Nadie examinó; se conserva la última.</numerusform>
            <numerusform>Listo: %Ln épocas. Nadie examinó; se conserva la última.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Dejar para más tarde</translation>
    </message>
    <message>
        <source>Ends now. The run is whole; its final network can be gone on with</source>
        <translation>Termina ahora. La ejecución está completa; su red final se puede continuar</translation>
    </message>
    <message>
        <source>The final network, which all have taught, is there, too.</source>
        <translation>También está la red final, a la que enseñaron todos.</translation>
    </message>
    <message>
        <source>The final network is left for later: Continue goes on with it.</source>
        <translation>La red final queda para más tarde: Continuar sigue con ella.</translation>
    </message>
    <message>
        <source>examined; getting ready for the final network</source>
        <translation>examinada; se prepara la red final</translation>
    </message>
    <message>
        <source>final network, paused in epoch %1 of %2</source>
        <translation>red final, en pausa en la época %1 de %2</translation>
    </message>
    <message>
        <source>final network, epoch %1 of %2</source>
        <translation>red final, época %1 de %2</translation>
    </message>
    <message>
        <source>The network has been examined: its scores stand, and can be looked at. Now the same training is done anew with all, those who examined included, for the network that is taken away and asked about other images. Nobody is left to examine that one.</source>
        <translation>La red está examinada: sus puntuaciones son firmes y se pueden ver. Ahora se hace otra vez el mismo entrenamiento con todos, también con quienes examinaron, para la red que se lleva y a la que se pregunta por otras imágenes. A esa ya no queda quien la examine.</translation>
    </message>
    <message>
        <source>The final network could not be trained: the log says why. Continue tries again.</source>
        <translation>La red final no se pudo entrenar: el registro dice por qué. Continuar lo intenta de nuevo.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainSetup</name>
    <message numerus="yes">
        <source>%1: %Ln nuclei</source>
        <translation>
            <numerusform>%1: %Ln núcleo</numerusform>
            <numerusform>%1: %Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>Que elija solo</translation>
    </message>
    <message>
        <source>The chosen fold examines</source>
        <translation>El pliegue elegido examina</translation>
    </message>
    <message>
        <source>%1 % examine</source>
        <comment>share for validation</comment>
        <translation>%1 % examina</translation>
    </message>
    <message>
        <source>No test part</source>
        <translation>Sin parte de prueba</translation>
    </message>
    <message>
        <source>%1 % set aside</source>
        <translation>%1 % apartado</translation>
    </message>
    <message>
        <source>Comparing the files, to keep identical pictures on one side…</source>
        <translation>Comparando los archivos, para mantener imágenes idénticas en un mismo lado…</translation>
    </message>
    <message>
        <source>No patient is on both sides.</source>
        <translation>Ningún paciente está a ambos lados.</translation>
    </message>
    <message numerus="yes">
        <source>No patient is on both sides. %Ln group(s) of patients that share pictures are kept together.</source>
        <translation>
            <numerusform>Ningún paciente está a ambos lados. Se mantiene junto %Ln grupo de pacientes que comparten imágenes.</numerusform>
            <numerusform>Ningún paciente está a ambos lados. Se mantienen juntos %Ln grupos de pacientes que comparten imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>the next training</source>
        <translation>el próximo entrenamiento</translation>
    </message>
    <message>
        <source>A second or two, once the network has looked at every nucleus.</source>
        <translation>Un segundo o dos, una vez que la red haya mirado cada núcleo.</translation>
    </message>
    <message>
        <source>Measuring how fast this machine trains…</source>
        <translation>Midiendo la velocidad de entrenamiento de este equipo…</translation>
    </message>
    <message>
        <source>About %1 at %2 images a second on %3</source>
        <translation>Unos %1 a %2 imágenes por segundo en %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Training on %1, validating on %2. This dataset names no patients: each image counts as its own.</source>
        <translation>Entrena con %1, valida con %2. Este conjunto no nombra pacientes: cada imagen cuenta como uno.</translation>
    </message>
    <message>
        <source>Training on %1 of %2, validating on %3 of %4, most of them the same patients.</source>
        <translation>Entrena con %1 de %2, valida con %3 de %4, la mayoría los mismos pacientes.</translation>
    </message>
    <message>
        <source>Training on %1 of %2, validating on %3 of %4, all of them other patients.</source>
        <translation>Entrena con %1 de %2, valida con %3 de %4, todos ellos otros pacientes.</translation>
    </message>
    <message>
        <source>%1 of %2 are set aside for a test.</source>
        <translation>%1 de %2 se apartan para una prueba.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei are left out, because their patients share pictures with the validation side.</source>
        <translation>
            <numerusform>Se omite %Ln núcleo, porque su paciente comparte imágenes con el lado de validación.</numerusform>
            <numerusform>Se omiten %Ln núcleos, porque sus pacientes comparten imágenes con el lado de validación.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by patient</source>
        <comment>name of a run</comment>
        <translation>%1, por paciente</translation>
    </message>
    <message>
        <source>%1, by fold</source>
        <comment>name of a run</comment>
        <translation>%1, por pliegue</translation>
    </message>
    <message>
        <source>%1, by image</source>
        <comment>name of a run</comment>
        <translation>%1, por imagen</translation>
    </message>
    <message>
        <source>Training needs nuclei with known classes.
Open a dataset on the Data page first: a folder, the Kaggle archive, or the demo.</source>
        <translation>Entrenar necesita núcleos de clase conocida.
Abra primero un conjunto de datos en la página Datos: una carpeta, el archivo de Kaggle o la demostración.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>Trains as this form says and writes the run into the same folder, where the window lists it.</source>
        <translation>Entrena como dice este formulario y escribe la ejecución en la misma carpeta, donde la ventana la lista.</translation>
    </message>
    <message>
        <source>What learns?</source>
        <translation>¿Qué aprende?</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>A recipe is a complete description of a training: the network, what it sees, how it learns.</source>
        <translation>Una receta es la descripción completa de un entrenamiento: la red, lo que ve, cómo aprende.</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Receta</translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <translation>Parte &amp;de</translation>
    </message>
    <message>
        <source>From whom does it learn, and who examines it?</source>
        <translation>¿De quién aprende, y quién la examina?</translation>
    </message>
    <message>
        <source>By &amp;patient: it is examined on patients it has never seen</source>
        <translation>Por &amp;paciente: se examina con pacientes que nunca ha visto</translation>
    </message>
    <message>
        <source>By published f&amp;old: as the dataset&apos;s authors divided it</source>
        <translation>Por p&amp;liegue publicado: como lo dividieron los autores del conjunto</translation>
    </message>
    <message>
        <source>By &amp;image: the same patients on both sides (scores come out too high)</source>
        <translation>Por &amp;imagen: los mismos pacientes a ambos lados (las métricas salen demasiado altas)</translation>
    </message>
    <message>
        <source>Nuclei of one patient look alike. Only other patients tell how the network will do on new ones.</source>
        <translation>Los núcleos de un paciente se parecen. Solo otros pacientes dicen cómo le irá a la red con nuevos.</translation>
    </message>
    <message>
        <source>Kept to show the mistake: the network can recognise patients instead of the disease.</source>
        <translation>Se conserva para mostrar el error: la red puede reconocer pacientes en vez de la enfermedad.</translation>
    </message>
    <message>
        <source>Fold that examines</source>
        <translation>Pliegue que examina</translation>
    </message>
    <message>
        <source>Share for validation, percent</source>
        <translation>Proporción para la validación, en porcentaje</translation>
    </message>
    <message>
        <source>Audit this split</source>
        <translation>Auditar esta división</translation>
    </message>
    <message>
        <source>Opens the audit on the Data page, with what is wrong with this split and the nuclei behind it</source>
        <translation>Abre la auditoría en la página Datos, con lo que hay de malo en esta división y los núcleos de detrás</translation>
    </message>
    <message>
        <source>Same nuclei &amp;together</source>
        <translation>Núcleos iguales &amp;juntos</translation>
    </message>
    <message>
        <source>Patients of whom images show the same nucleus, photographed twice, stay on one side as well. Every image is looked at once to find them.</source>
        <translation>Los pacientes cuyas imágenes muestran el mismo núcleo, fotografiado dos veces, quedan también en un mismo lado. Para hallarlos se mira cada imagen una vez.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>One epoch: every training nucleus has been seen once.</source>
        <translation>Una época: cada núcleo de entrenamiento se ha visto una vez.</translation>
    </message>
    <message>
        <source>What does the arithmetic: a graphics card where there is one, else the processor.</source>
        <translation>Lo que hace las cuentas: una tarjeta gráfica si la hay; si no, el procesador.</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Épocas</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>made from recipe and split</source>
        <translation>hecho de la receta y la división</translation>
    </message>
    <message>
        <source>Nuclei that are looked at together before the weights change once.</source>
        <translation>Núcleos que se miran juntos antes de que los pesos cambien una vez.</translation>
    </message>
    <message>
        <source>How far the weights move at each step. Too large: the loss jumps; too small: nothing happens.</source>
        <translation>Cuánto se mueven los pesos en cada paso. Demasiado: la pérdida salta; demasiado poco: no pasa nada.</translation>
    </message>
    <message>
        <source>Decides everything that is drawn by lot: split, order, augmentation. The same seed repeats a training.</source>
        <translation>Decide todo lo que se sortea: división, orden, aumento. La misma semilla repite un entrenamiento.</translation>
    </message>
    <message>
        <source>Share for a test, percent</source>
        <translation>Proporción para una prueba, en porcentaje</translation>
    </message>
    <message>
        <source>Set aside first and touched by nothing: neither training nor the choice of the best epoch.</source>
        <translation>Apartada antes que nada y sin que nada la toque: ni el entrenamiento ni la elección de la mejor época.</translation>
    </message>
    <message>
        <source>&amp;Name of the run</source>
        <translation>&amp;Nombre de la ejecución</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Tamaño del &amp;lote</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>T&amp;asa de aprendizaje</translation>
    </message>
    <message>
        <source>&amp;Test part</source>
        <translation>Parte de pr&amp;ueba</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>Training needs LibTorch: see above the form.</source>
        <translation>Entrenar necesita LibTorch: vea encima del formulario.</translation>
    </message>
    <message>
        <source>How long it takes is known once LibTorch is here.</source>
        <translation>Cuánto tarda se sabrá cuando LibTorch esté aquí.</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>Ajustes del entrenamiento</translation>
    </message>
    <message>
        <source>As in the settings: %1</source>
        <comment>device</comment>
        <translation>Como en los ajustes: %1</translation>
    </message>
    <message>
        <source>A training is under way. Watch it, stop it first, or put this one into the queue.</source>
        <translation>Hay un entrenamiento en curso. Obsérvelo, deténgalo primero o ponga este en la cola.</translation>
    </message>
    <message>
        <source>Begins when the training that is under way and those before it have ended</source>
        <translation>Empieza cuando terminen el entrenamiento en curso y los anteriores</translation>
    </message>
    <message>
        <source>Waits below until you start the queue; several learn one after the other, overnight say. The queue is remembered when the program is closed.</source>
        <translation>Espera abajo hasta que inicie la cola; varios aprenden uno tras otro, por ejemplo de noche. La cola se recuerda al cerrar el programa.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a run, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Watch the training</source>
        <translation>Ver el entrenamiento</translation>
    </message>
    <message>
        <source>The curves of the training that is under way</source>
        <translation>Las curvas del entrenamiento en curso</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>What would come out, and what the network will see</source>
        <translation>Qué saldría y qué verá la red</translation>
    </message>
    <message>
        <source>Nobody examines</source>
        <translation>Nadie examina</translation>
    </message>
    <message>
        <source>Training on %1 of %2. Nobody examines: how well the network does will not be known.</source>
        <translation>Entrenamiento con %1 de %2. Nadie examina: no se sabrá lo buena que es la red.</translation>
    </message>
    <message>
        <source>Training on %1. Nobody examines: how well the network does will not be known.</source>
        <translation>Entrenamiento con %1. Nadie examina: no se sabrá lo buena que es la red.</translation>
    </message>
    <message>
        <source>At 0 all learn: for the network to be taken away, once another training has told what to expect.</source>
        <translation>Con 0 se aprende de todos: para la red que se va a llevar, una vez que otro entrenamiento ha dicho qué esperar.</translation>
    </message>
    <message>
        <source>Then a f&amp;inal network, taught by all</source>
        <translation>Después, una red f&amp;inal enseñada por todos</translation>
    </message>
    <message>
        <source>Whoever examines does not teach. Once the network has been examined, the same training is done anew with all: for the network that is taken away and asked about other images. The scores stay those of the examined one.</source>
        <translation>Quien examina no enseña. Una vez examinada la red, se hace otra vez el mismo entrenamiento con todos: para la red que se lleva y a la que se pregunta por otras imágenes. Las puntuaciones siguen siendo las de la examinada.</translation>
    </message>
    <message>
        <source>Keep them together</source>
        <translation>Mantenerlas juntas</translation>
    </message>
    <message>
        <source>Makes the split anew: patients of whom images show the same nucleus stay on one side</source>
        <translation>Hace de nuevo la división: los pacientes cuyas imágenes muestran el mismo núcleo quedan en un lado</translation>
    </message>
    <message>
        <source>Looking at every image once, to keep pictures of one nucleus on one side…</source>
        <translation>Se mira cada imagen una vez, para mantener las imágenes de un mismo núcleo en un lado…</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingCourtesy</name>
    <message>
        <source>A network is learning: %1</source>
        <translation>Una red está aprendiendo: %1</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>El entrenamiento ha fallado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>El entrenamiento ha terminado</translation>
    </message>
    <message>
        <source>%1: balanced accuracy %2 in validation, after epoch %3.</source>
        <translation>%1: exactitud equilibrada %2 en validación, tras la época %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) have ended.</source>
        <translation>
            <numerusform>Ha terminado %Ln entrenamiento.</numerusform>
            <numerusform>Han terminado %Ln entrenamientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue of trainings is done</source>
        <translation>La cola de entrenamientos ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln falló.</numerusform>
            <numerusform>%Ln fallaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingNotice</name>
    <message>
        <source>Follow it here</source>
        <translation>Seguirlo aquí</translation>
    </message>
    <message>
        <source>Shows the run that is being trained; it is read again after each epoch</source>
        <translation>Muestra la ejecución que se está entrenando; se lee de nuevo tras cada época</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a run, what its training does</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>The training waits for its turn.</source>
        <translation>El entrenamiento espera su turno.</translation>
    </message>
    <message>
        <source>The training is being prepared.</source>
        <translation>El entrenamiento se está preparando.</translation>
    </message>
    <message>
        <source>The training is paused in epoch %1 of %2.</source>
        <translation>El entrenamiento está en pausa en la época %1 de %2.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 is being examined.</source>
        <translation>Se examina la época %1 de %2.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 is being trained.</source>
        <translation>Se entrena la época %1 de %2.</translation>
    </message>
    <message>
        <source>The training has ended.</source>
        <translation>El entrenamiento ha terminado.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Shows the epochs that have been finished there since</source>
        <translation>Muestra las épocas que se han terminado allí desde entonces</translation>
    </message>
    <message>
        <source>This run is being written by %1. It is open here for reading: it can be continued, renamed or deleted once that training has ended.</source>
        <comment>process 4711 on lab-3 since 2026-11-28T10:00:00Z</comment>
        <translation>%1 está escribiendo esta ejecución. Aquí está abierta para leerla: se puede continuar, renombrar o borrar cuando termine ese entrenamiento.</translation>
    </message>
    <message>
        <source>It is examined. Its final network is being trained: epoch %1 of %2.</source>
        <translation>Está examinada. Se entrena su red final: época %1 de %2.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingQueueKeeper</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>balanced accuracy %1</source>
        <translation>exactitud equilibrada %1</translation>
    </message>
    <message>
        <source>take “%1” out of the queue</source>
        <translation>quitar «%1» de la cola</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ViewTabs</name>
    <message>
        <source>Tabs further left</source>
        <translation>Pestañas más a la izquierda</translation>
    </message>
    <message>
        <source>Tabs further right</source>
        <translation>Pestañas más a la derecha</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeakGroupsView</name>
    <message>
        <source>all</source>
        <comment>classes</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Is it worse at some nuclei?</source>
        <translation>¿Es peor con algunos núcleos?</translation>
    </message>
    <message>
        <source>Each class is cut into quarters by size, stain, colour, focus and shape of its nuclei. A quarter is named where the network is worse at it than chance would have it, and so in at least three patients.</source>
        <translation>Cada clase se parte en cuartos según tamaño, tinción, color, enfoque y forma de sus núcleos. Se nombra un cuarto cuando la red es peor en él de lo que daría el azar, y así en al menos tres pacientes.</translation>
    </message>
    <message>
        <source>Look for weak groups</source>
        <translation>Buscar grupos débiles</translation>
    </message>
    <message>
        <source>Looks for weak groups of this run&apos;s validation part.</source>
        <translation>Busca grupos débiles en la parte de validación de esta ejecución.</translation>
    </message>
    <message>
        <source>All that were looked at</source>
        <translation>Todos los que se miraron</translation>
    </message>
    <message>
        <source>Weak groups</source>
        <translation>Grupos débiles</translation>
    </message>
    <message>
        <source>There are no predictions yet.</source>
        <translation>Todavía no hay predicciones.</translation>
    </message>
    <message>
        <source>This dataset names no patients. A group is weak where it is so in several patients, so none can be told.</source>
        <translation>Este conjunto no nombra pacientes. Un grupo es débil si lo es en varios pacientes, así que no se puede decir ninguno.</translation>
    </message>
    <message>
        <source>The pictures of this run are not open: nothing can be measured.</source>
        <translation>Las imágenes de esta ejecución no están abiertas: no se puede medir nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei could not be measured.</source>
        <translation>
            <numerusform>No se pudo medir %Ln núcleo.</numerusform>
            <numerusform>No se pudieron medir %Ln núcleos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these nuclei</source>
        <translation>Mostrar estos núcleos</translation>
    </message>
    <message>
        <source>Shows just these below; again: all</source>
        <translation>Muestra abajo solo estos; otra vez: todos</translation>
    </message>
    <message>
        <source>Click to see the nuclei of this group only.</source>
        <translation>Haga clic para ver solo los núcleos de este grupo.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>the blurriest quarter</comment>
        <translation>en el grupo «%1»</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>A quarter of each class, by what was measured of the nuclei</source>
        <translation>Un cuarto de cada clase, según lo medido en los núcleos</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Whose nuclei; all: the mean over the classes</source>
        <translation>De quién son los núcleos; todas: la media de las clases</translation>
    </message>
    <message>
        <source>Nuclei</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>En el grupo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Share called right in the group</source>
        <translation>Proporción de aciertos en el grupo</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Share called right outside of it</source>
        <translation>Proporción de aciertos fuera de él</translation>
    </message>
    <message>
        <source>Points (95 %)</source>
        <translation>Puntos (95 %)</translation>
    </message>
    <message>
        <source>Difference in percentage points, with its 95 % interval; patients are resampled</source>
        <translation>Diferencia en puntos porcentuales, con su intervalo del 95 %; se remuestrean pacientes</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>How likely so great a loss is by chance, corrected for all that were looked at (Benjamini and Hochberg)</source>
        <translation>Lo probable que es por azar una pérdida tan grande, corregida por todo lo que se miró (Benjamini y Hochberg)</translation>
    </message>
    <message>
        <source>Worse in</source>
        <translation>Peor en</translation>
    </message>
    <message>
        <source>Patients that are worse in the group by themselves, of those with nuclei on both sides</source>
        <translation>Pacientes que por sí mismos son peores en el grupo, de los que tienen núcleos a ambos lados</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeightsChoice</name>
    <message>
        <source>Random: it starts knowing nothing</source>
        <translation>Azar: parte sin saber nada</translation>
    </message>
    <message>
        <source>Blood cells: comes with Nucleoscope</source>
        <translation>Células sanguíneas: viene con Nucleoscope</translation>
    </message>
    <message>
        <source>ImageNet, everyday pictures: %1</source>
        <translation>ImageNet, imágenes cotidianas: %1</translation>
    </message>
    <message>
        <source>Starting weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>A network that has already learnt to see from other pictures needs far fewer nuclei and epochs than one that starts from random numbers.</source>
        <translation>Una red que ya aprendió a ver con otras imágenes necesita muchos menos núcleos y épocas que una que parte de números al azar.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>This recipe expects pretrained weights, and none were found. From random weights it needs many more epochs. Download them, choose a file, or take the small network.</source>
        <translation>Esta receta espera pesos preentrenados, y no se encontraron. Con pesos al azar necesita muchas más épocas. Descárguelos, elija un archivo o use la red pequeña.</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>Pesos de los que partir</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Pesos (*.safetensors *.pth *.pt)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeightsOffer</name>
    <message>
        <source>Download ImageNet weights…</source>
        <translation>Descargar pesos de ImageNet…</translation>
    </message>
    <message>
        <source>Weights that a network has learnt from 1.3 million everyday pictures. They are fetched from those who publish them, once you have read their terms.</source>
        <translation>Pesos que una red aprendió de 1,3 millones de imágenes cotidianas. Se obtienen de quienes los publican, una vez leídas sus condiciones.</translation>
    </message>
    <message>
        <source>Weights to download</source>
        <translation>Pesos que descargar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
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
        <translation>%1 de %2</translation>
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
        <translation>como está</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>a factor</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si…</translation>
    </message>
    <message>
        <source>Changes the picture as another laboratory, microscope or file might have, and asks the network again. A call that flips on a small change does not rest on the nucleus.</source>
        <translation>Cambia la imagen como lo habría hecho otro laboratorio, microscopio o archivo, y vuelve a preguntar a la red. Una clasificación que cambia con un cambio pequeño no se apoya en el núcleo.</translation>
    </message>
    <message>
        <source>The changed picture, as the network sees it</source>
        <translation>La imagen cambiada, como la ve la red</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>Tinción</translation>
    </message>
    <message>
        <source>How strongly the nucleus is stained: its optical density times this</source>
        <translation>Con qué fuerza está teñido el núcleo: su densidad óptica por este valor</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Blurred by so many pixels, as out of focus</source>
        <translation>Desenfocado en tantos píxeles</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>How bright the lamp or the exposure: all values times this</source>
        <translation>Lo clara que es la lámpara o la exposición: todos los valores por este</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Calidad JPEG</translation>
    </message>
    <message>
        <source>Saved once more as JPEG: the lower, the coarser</source>
        <translation>Guardada otra vez como JPEG: cuanto más baja, más tosca</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Magnification: the nucleus becomes larger or smaller</source>
        <translation>Aumento: el núcleo se hace más grande o más pequeño</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>All sliders back; a double click moves one back</source>
        <translation>Todos los controles atrás; un doble clic devuelve uno</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>Preguntando a la red …</translation>
    </message>
    <message>
        <source>It would be called %1: P(%2) is %3, at or above the threshold of %4.</source>
        <translation>Se clasificaría como %1: P(%2) es %3, en el umbral de %4 o por encima.</translation>
    </message>
    <message>
        <source>It would be called %1: P(%2) is %3, below the threshold of %4.</source>
        <translation>Se clasificaría como %1: P(%2) es %3, por debajo del umbral de %4.</translation>
    </message>
    <message>
        <source>It would be left to a person.</source>
        <translation>Se dejaría a una persona.</translation>
    </message>
    <message>
        <source>It would be called %1, with probability %2.</source>
        <comment>a class</comment>
        <translation>Se clasificaría como %1, con probabilidad %2.</translation>
    </message>
    <message>
        <source>The call flips at %1</source>
        <translation>La clasificación cambia en %1</translation>
    </message>
    <message>
        <source>The call does not flip over this range</source>
        <translation>La clasificación no cambia en este intervalo</translation>
    </message>
    <message>
        <source>Diamonds: where the call flips.</source>
        <translation>Rombos: donde cambia la clasificación.</translation>
    </message>
    <message>
        <source>No single slider flips the call.</source>
        <translation>Ningún control por sí solo cambia la clasificación.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WhatIsThis</name>
    <message>
        <source>What is &amp;this?</source>
        <translation>¿Qué es &amp;esto?</translation>
    </message>
    <message>
        <source>Click a control, a score or the head of a column to read what its terms mean; the key asks about the control that has the focus</source>
        <translation>Haga clic en un control, una métrica o el encabezado de una columna para leer qué significan sus términos; la tecla pregunta por el control que tiene el foco</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WordsWindow</name>
    <message>
        <source>Words</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>Buscar en los términos</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan los términos</translation>
    </message>
    <message>
        <source>No word&apos;s name or meaning holds all of this.</source>
        <translation>Ningún término contiene todo esto, ni en el nombre ni en el significado.</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WorkloadCurve</name>
    <message>
        <source>The wider the refer band, the more nuclei go to a person and the fewer of the others are called wrong. The ring is the band that is chosen; a click on the curve chooses another.</source>
        <translation>Cuanto más ancha la banda de derivación, más núcleos van a una persona y menos de los demás se clasifican mal. El anillo es la banda elegida; un clic en la curva elige otra.</translation>
    </message>
    <message>
        <source>Errors against workload</source>
        <translation>Errores frente a carga de trabajo</translation>
    </message>
    <message>
        <source>Errors, positive: %1</source>
        <translation>Errores, positiva: %1</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>dejado a una persona</translation>
    </message>
    <message>
        <source>called wrong</source>
        <translation>clasificados mal</translation>
    </message>
    <message>
        <source>called wrong of those that are called</source>
        <translation>mal clasificados entre los clasificados</translation>
    </message>
    <message>
        <source>Errors, %1 against all others</source>
        <translation>Errores, %1 frente a todas las demás</translation>
    </message>
</context>
</TS>

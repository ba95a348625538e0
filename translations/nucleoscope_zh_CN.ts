<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Nucleoscope</source>
        <translation>关于 Nucleoscope</translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <translation>Nucleoscope</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Train, watch and question classifiers of white blood cell nuclei.</source>
        <translation>训练、观察并质疑白细胞核分类器。</translation>
    </message>
    <message>
        <source>&lt;b&gt;For research and teaching only.&lt;/b&gt; It is no medical device and must not be used for diagnosis.</source>
        <translation>&lt;b&gt;仅供科研与教学使用。&lt;/b&gt;本软件不是医疗器械，不得用于诊断。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt, LibTorch, OpenCV and QCustomPlot.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本，不提供任何担保。使用 Qt、LibTorch、OpenCV 和 QCustomPlot 构建。</translation>
    </message>
    <message>
        <source>Who publishes results on the C-NMC nuclei cites: Gupta A., Gupta R., &lt;i&gt;C-NMC Challenge Dataset of Normal and Leukemic Cells&lt;/i&gt;, The Cancer Imaging Archive, 2019, &lt;a href=&quot;https://doi.org/10.7937/tcia.2019.dc64i46r&quot;&gt;doi 10.7937/tcia.2019.dc64i46r&lt;/a&gt; (CC BY 3.0).</source>
        <translation>发表 C-NMC 细胞核相关结果时请引用：Gupta A., Gupta R., &lt;i&gt;C-NMC Challenge Dataset of Normal and Leukemic Cells&lt;/i&gt;, The Cancer Imaging Archive, 2019, &lt;a href=&quot;https://doi.org/10.7937/tcia.2019.dc64i46r&quot;&gt;doi 10.7937/tcia.2019.dc64i46r&lt;/a&gt; (CC BY 3.0)。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>加权 F1</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>The share of right calls in each class, averaged over the classes: 0.5 is guessing.</source>
        <translation>每个类别中判断正确的比例，再对各类别取平均：0.5 相当于猜测。</translation>
    </message>
    <message>
        <source>How often a nucleus of the positive class gets a higher probability than one of the other: 0.5 is guessing, 1 is perfect. No threshold is involved.</source>
        <translation>阳性类别的细胞核得到的概率高于另一类的频率：0.5 相当于猜测，1 为完美。不涉及阈值。</translation>
    </message>
    <message>
        <source>The share of right calls. A common class weighs more than a rare one.</source>
        <translation>判断正确的比例。常见类别的权重大于罕见类别。</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall of each class, averaged by the number of its nuclei.</source>
        <translation>各类别精确率与召回率的调和平均，按细胞核数量加权平均。</translation>
    </message>
    <message>
        <source>The share of nuclei of the positive class that are called so.</source>
        <translation>阳性类别的细胞核中被判为阳性的比例。</translation>
    </message>
    <message>
        <source>The share of the other nuclei that are not called positive.</source>
        <translation>其余细胞核中未被判为阳性的比例。</translation>
    </message>
    <message>
        <source>The mean cross-entropy: small is good, and a sure mistake costs most.</source>
        <translation>平均交叉熵：越小越好，自信的错误代价最大。</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ExportNames</name>
    <message>
        <source>Pseudonyms instead of patient &amp;names</source>
        <translation>用假名代替患者姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Patients and images are called otherwise in what is saved: the same one always by the same name, which only this computer can make. Reports, tables, marks and packed runs follow. Who has the same images could still recognise them.</source>
        <translation>在保存的内容中，患者和图像使用别的名称：同一对象始终为同一名称，且只有本机能够生成。报告、表格、标记和打包的运行均如此。拥有相同图像的人仍可能认出它们。</translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>The nuclei are being made ready. The tour goes on by itself when they are there.</source>
        <translation>正在准备细胞核。准备好后，导览会自动继续。</translation>
    </message>
    <message>
        <source>This needs nuclei. Press “Try the demo”, and the tour goes on by itself; or pass over this step with “Next”.</source>
        <translation>这一步需要细胞核。请按“试用演示”，导览会自动继续；也可以按“下一步”跳过。</translation>
    </message>
    <message>
        <source>The network is still learning. When it has ended, the tour goes on by itself; look around meanwhile.</source>
        <translation>网络仍在学习。结束后导览会自动继续；其间可以随意看看。</translation>
    </message>
    <message>
        <source>This needs a trained network. Start a training here, and the tour goes on by itself; or pass over this step with “Next”.</source>
        <translation>这一步需要训练好的网络。请在这里开始训练，导览会自动继续；也可以按“下一步”跳过。</translation>
    </message>
    <message>
        <source>From pictures to a result</source>
        <translation>从图片到结果</translation>
    </message>
    <message>
        <source>This short tour shows the way from pictures of nuclei to a result that one can judge. Nuclei are open already: “Next” goes on with them.</source>
        <translation>这个简短的导览展示从细胞核图片到可以评判的结果的过程。细胞核已经打开：按“下一步”用它们继续。</translation>
    </message>
    <message>
        <source>This short tour shows the way from pictures of nuclei to a result that one can judge. Press “Try the demo”: the program draws about 700 nuclei. They are no real cells, but everything works on them as on real ones.</source>
        <translation>这个简短的导览展示从细胞核图片到可以评判的结果的过程。请按“试用演示”：程序会画出约 700 个细胞核。它们不是真实细胞，但一切操作都和真实细胞一样。</translation>
    </message>
    <message>
        <source>Look at the nuclei</source>
        <translation>观察细胞核</translation>
    </message>
    <message>
        <source>Each picture is one nucleus. Its dot tells the class: what the people who made the images say it is. Click a picture, or walk with the arrow keys.</source>
        <translation>每张图片是一个细胞核。圆点表示类别：即图像制作者认定的类别。请点击一张图片，或用方向键移动。</translation>
    </message>
    <message>
        <source>Look closely at one</source>
        <translation>仔细看一个</translation>
    </message>
    <message>
        <source>The inspector shows the chosen nucleus in large, and from which patient it is. The wheel zooms. To brighten the picture helps your eyes alone: the network sees it as it is. F9 puts the inspector away, and brings it back.</source>
        <translation>检查器放大显示所选细胞核及其所属患者。滚轮可缩放。调亮只为方便人眼：网络看到的仍是原图。F9 收起或恢复检查器。</translation>
    </message>
    <message>
        <source>Let a network learn</source>
        <translation>让网络学习</translation>
    </message>
    <message>
        <source>A network is learning already. “Next” goes on with it.</source>
        <translation>已有网络在学习。按“下一步”用它继续。</translation>
    </message>
    <message>
        <source>Training needs LibTorch, which is fetched once from PyTorch: here is how. You can also pass over this with “Next” and look at the rest.</source>
        <translation>训练需要 LibTorch，只需从 PyTorch 获取一次：方法见此处。也可以按“下一步”跳过，先看其余部分。</translation>
    </message>
    <message>
        <source>Some patients are set aside to examine the network: only nuclei of patients that it never saw show what it has learnt. Leave everything as it is, and press “Start training”.</source>
        <translation>一部分患者留作检验：只有网络从未见过的患者的细胞核，才能显示它学到了什么。保持原样，按“开始训练”即可。</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>看它学习</translation>
    </message>
    <message>
        <source>An epoch is one pass through all images that it learns from. The loss tells how wrong the network still is: lower is better. Where the curve of the training goes on falling while that of the validation rises, it learns by heart.</source>
        <translation>一个轮次是把所有用来学习的图像看一遍。损失表示网络还错多少：越低越好。当训练曲线继续下降而验证曲线上升时，它是在死记硬背。</translation>
    </message>
    <message>
        <source>Read the result</source>
        <translation>解读结果</translation>
    </message>
    <message>
        <source>A row tells what the nuclei are, a column what the network called them: right calls stand on the diagonal, mistakes beside it. Click a number to see just those nuclei. Each score comes with its interval: other patients might have moved it so far.</source>
        <translation>行表示细胞核的真实类别，列表示网络的判断：正确的在对角线上，错误的在旁边。点击数字可只看那些细胞核。每个指标都带区间：换一批患者，它可能移动这么多。</translation>
    </message>
    <message>
        <source>Study the mistakes</source>
        <translation>研究错误</translation>
    </message>
    <message>
        <source>Here are the nuclei, the worst mistake first. M walks through the mistakes alone, with the arrow keys. Ask each time: is the picture bad, is the label wrong, or did the network look beside the nucleus? W shows where it looked.</source>
        <translation>这里是各个细胞核，最严重的错误在前。按 M 只看错误，用方向键移动。每次都问：是图片不好，标签有误，还是网络看到了细胞核之外？按 W 显示它看了哪里。</translation>
    </message>
    <message>
        <source>How far to believe it</source>
        <translation>能相信到什么程度</translation>
    </message>
    <message>
        <source>Each lesson is an experiment: predict what comes of it, then run it. They show how easily a good number deceives. This is the end of the tour; “Guided tour” in the menu Help begins it again.</source>
        <translation>每门课程都是一个实验：先预测结果，再运行。它们说明一个好看的数字多么容易误导人。导览到此结束；帮助菜单中的“导览”可重新开始。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Ctrl+Page down, Ctrl+Page up</source>
        <translation>Ctrl+Page down、Ctrl+Page up</translation>
    </message>
    <message>
        <source>the next or the previous view of Results</source>
        <translation>结果的下一个或上一个视图</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>the next nucleus of a gallery or table; in a picture: another place</source>
        <translation>图库或表格中的下一个细胞核；在图片中：移动位置</translation>
    </message>
    <message>
        <source>Home, End, Page up, Page down</source>
        <translation>Home、End、Page up、Page down</translation>
    </message>
    <message>
        <source>far through a gallery or table</source>
        <translation>在图库或表格中大幅移动</translation>
    </message>
    <message>
        <source>+, −, F, 1</source>
        <translation>+、−、F、1</translation>
    </message>
    <message>
        <source>zoom a picture; the whole of it; each pixel once</source>
        <translation>缩放图片；显示全图；每个像素显示一次</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+左、Alt+右</translation>
    </message>
    <message>
        <source>back and forward through what was shown</source>
        <translation>在显示过的内容中后退和前进</translation>
    </message>
    <message>
        <source>copies the rows of a table, a plot, or the name of the nucleus</source>
        <translation>复制表格的行、图表或细胞核的名称</translation>
    </message>
    <message>
        <source>saves a table or a plot</source>
        <translation>保存表格或图表</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>on the spectrum of nuclei: moves the threshold by one</source>
        <translation>在细胞核谱上：将阈值移动一个</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>the next or the previous control</source>
        <translation>下一个或上一个控件</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where the focus is</source>
        <translation>焦点所在处</translation>
    </message>
</context>
<context>
    <name>LeakMark</name>
    <message>
        <source>%1 ⚠ leak</source>
        <comment>a score, or the run that has it</comment>
        <translation>%1 ⚠ 泄漏</translation>
    </message>
    <message>
        <source>These scores are made with a leak.</source>
        <translation>这些指标是在有泄漏的情况下得出的。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Label doubtful</source>
        <translation>标签可疑</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>图像不佳</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>值得关注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The published class looks wrong to you. Say which class you would give; the next training can leave such nuclei out or learn your class.</source>
        <translation>您认为公布的类别有误。请说明您会给出的类别；下一次训练可以排除这些细胞核，或学习您给出的类别。</translation>
    </message>
    <message>
        <source>Out of focus, badly cut out, or no single nucleus: nobody could tell the class from this picture.</source>
        <translation>失焦、裁剪不良或并非单个细胞核：任何人都无法从这张图判断类别。</translation>
    </message>
    <message>
        <source>Worth showing to others, or coming back to.</source>
        <translation>值得展示给他人或再次查看。</translation>
    </message>
    <message>
        <source>What you saw, in your own words.</source>
        <translation>用您自己的话写下所见。</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>What the manual says about this</source>
        <translation>手册对此的说明</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open a folder of nuclei</source>
        <translation>打开细胞核文件夹</translation>
    </message>
    <message>
        <source>Open an archive of nuclei</source>
        <translation>打开细胞核压缩包</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>打开一次运行的文件夹</translation>
    </message>
    <message>
        <source>Add the folder of a run</source>
        <translation>添加一次运行的文件夹</translation>
    </message>
    <message>
        <source>Open a packed run</source>
        <translation>打开打包的运行</translation>
    </message>
    <message>
        <source>Packed runs (*.nucleorun)</source>
        <translation>打包的运行 (*.nucleorun)</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>导入网络</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.safetensors *.pth *.pt)</source>
        <translation>网络 (*.onnx *.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>Where is the dataset of this run?</source>
        <translation>此运行的数据集在哪里？</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This page is not part of this build.</source>
        <translation>此页面不包含在本程序中。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Look at the nuclei: by class, patient and fold</source>
        <translation>查看细胞核：按类别、患者和折</translation>
    </message>
    <message>
        <source>arrow keys walk through the nuclei · Ctrl+F finds · Ctrl+Z undoes</source>
        <translation>方向键浏览细胞核 · Ctrl+F 查找 · Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Let a network learn to tell the classes apart, and watch it</source>
        <translation>让网络学习区分类别，并观察它</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What the network got right and wrong, nucleus by nucleus</source>
        <translation>网络判对与判错的内容，逐个细胞核</translation>
    </message>
    <message>
        <source>M walks through mistakes · arrow keys go on · D, P, I, N mark · F1: all keys</source>
        <translation>M 浏览错误 · 方向键继续 · D、P、I、N 标记 · F1：全部按键</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Trainings side by side</source>
        <translation>并排查看多次训练</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Let a trained network judge new images</source>
        <translation>让训练好的网络判断新图像</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Experiments that show how far a result can be believed</source>
        <translation>展示结果可信程度的实验</translation>
    </message>
    <message>
        <source>predict first, then start · F5 presents, Esc leaves it</source>
        <translation>先预测，再开始 · F5 演示，Esc 退出</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>向右滚动</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>ResultText</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “%1”, epoch %2, %3: %4</source>
        <comment>name, epoch, part, how many nuclei</comment>
        <translation>运行“%1”，第 %2 轮，%3：%4</translation>
    </message>
    <message>
        <source>Called %1 from a probability of %2 on; from %3 to there referred to a person.</source>
        <translation>概率达到 %2 起判为 %1；%3 至该值之间交由人工判断。</translation>
    </message>
    <message>
        <source>Each nucleus is called by its most probable class.</source>
        <translation>每个细胞核按其最可能的类别判断。</translation>
    </message>
    <message>
        <source>Called %1 from a probability of %2 on.</source>
        <translation>概率达到 %2 起判为 %1。</translation>
    </message>
    <message>
        <source>Published class, and what it was called:</source>
        <translation>公布的类别，以及被判为：</translation>
    </message>
    <message>
        <source>Patients of whom the fewest nuclei were called right:</source>
        <translation>判断正确的细胞核最少的患者：</translation>
    </message>
    <message>
        <source>  patient %1 (%2): %3 of %4 nuclei right, called %5</source>
        <comment>id, class, right, of, call</comment>
        <translation>  患者 %1（%2）：%4 个细胞核中 %3 个正确，判为 %5</translation>
    </message>
    <message>
        <source>How far to believe it:</source>
        <translation>可信程度：</translation>
    </message>
    <message>
        <source>Made with Nucleoscope, for research and teaching; not for diagnosis.</source>
        <translation>由 Nucleoscope 制作，供科研与教学使用；不用于诊断。</translation>
    </message>
</context>
<context>
    <name>ResultsViews</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What was called what, and how good that is</source>
        <translation>什么被判成了什么，效果如何</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>From which probability on a nucleus is called positive, and what that costs</source>
        <translation>从多大概率起细胞核被判为阳性，代价是什么</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Every patient, worst first</source>
        <translation>每位患者，最差的在前</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Whether the probabilities can be taken at their word</source>
        <translation>概率是否可以信以为真</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>How wrong the network was, and what stands out</source>
        <translation>网络错得多离谱，以及哪些突出</translation>
    </message>
    <message>
        <source>Weak groups</source>
        <translation>薄弱组</translation>
    </message>
    <message>
        <source>Whether it is worse at nuclei of some size, stain, focus or shape</source>
        <translation>对某种大小、染色、清晰度或形状的细胞核是否更差</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>Which calls hang on who happened to be learned from</source>
        <translation>哪些判断取决于恰好从谁那里学习</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Which published labels are doubtful</source>
        <translation>哪些公布的标签可疑</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图谱</translation>
    </message>
    <message>
        <source>Which nuclei look alike to the network</source>
        <translation>哪些细胞核在网络看来相似</translation>
    </message>
    <message>
        <source>Learning map</source>
        <translation>学习图谱</translation>
    </message>
    <message>
        <source>Which nuclei were easy, hard, or wavered over the epochs</source>
        <translation>哪些细胞核在各轮中容易、困难或摇摆</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>What the newest epoch brought; pinned nuclei, while a training runs too</source>
        <translation>最新一轮带来了什么；固定的细胞核，训练进行中亦可</translation>
    </message>
</context>
<context>
    <name>RunSettings</name>
    <message>
        <source>dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>state of the dataset</source>
        <translation>数据集状态</translation>
    </message>
    <message>
        <source>A fingerprint of its files: another one means that images were added, removed or changed.</source>
        <translation>其文件的指纹：不同的指纹表示图像有增删或改动。</translation>
    </message>
    <message>
        <source>split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>What stays together when nuclei are divided into training and validation.</source>
        <translation>将细胞核划分为训练与验证时，哪些保持在一起。</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>Share of the nuclei on which the network is examined.</source>
        <translation>用来检验网络的细胞核的比例。</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>Share of the nuclei that are kept for the very end.</source>
        <translation>留到最后使用的细胞核的比例。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>validation fold</source>
        <translation>验证折</translation>
    </message>
    <message>
        <source>seed of the split</source>
        <translation>划分的随机种子</translation>
    </message>
    <message>
        <source>Another seed divides the nuclei by other dice.</source>
        <translation>换一个种子会以另一种随机方式划分细胞核。</translation>
    </message>
    <message>
        <source>same nuclei together</source>
        <translation>相同细胞核放在一起</translation>
    </message>
    <message>
        <source>Whether patients of whom images show the same nucleus stay on one side.</source>
        <translation>图像显示同一细胞核的患者是否留在同一侧。</translation>
    </message>
    <message>
        <source>seed of the training</source>
        <translation>训练的随机种子</translation>
    </message>
    <message>
        <source>First weights, order and random changes of the images come from it.</source>
        <translation>初始权重、顺序和图像的随机变化都由它产生。</translation>
    </message>
    <message>
        <source>planned epochs</source>
        <translation>计划轮数</translation>
    </message>
    <message>
        <source>Passes over the training part.</source>
        <translation>遍历训练集的次数。</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>What the network started from: random, or what another one has learnt.</source>
        <translation>网络的起点：随机，或另一个网络学到的内容。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>weights asked for</source>
        <translation>要求的权重</translation>
    </message>
    <message>
        <source>layers of the head</source>
        <translation>分类头的层</translation>
    </message>
    <message>
        <source>What makes calls out of the network&apos;s features.</source>
        <translation>由网络特征得出判断的部分。</translation>
    </message>
    <message>
        <source>dropout before the head</source>
        <translation>分类头之前的 dropout</translation>
    </message>
    <message>
        <source>Share of the features that are left out by chance in each step.</source>
        <translation>每一步中随机略去的特征比例。</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Softmax twice is a known mistake, for lessons.</source>
        <translation>两次 softmax 是一个已知错误，用于课程。</translation>
    </message>
    <message>
        <source>all layers learn</source>
        <translation>所有层都学习</translation>
    </message>
    <message>
        <source>No: only the head does.</source>
        <translation>否：只有分类头学习。</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>centre that is cut out</source>
        <translation>裁出的中心</translation>
    </message>
    <message>
        <source>Side of the square, in pixels of the picture.</source>
        <translation>正方形的边长，以图片像素计。</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>size for the network</source>
        <translation>网络输入尺寸</translation>
    </message>
    <message>
        <source>Side of the square that it sees.</source>
        <translation>网络所见正方形的边长。</translation>
    </message>
    <message>
        <source>mean of the colours</source>
        <translation>颜色均值</translation>
    </message>
    <message>
        <source>spread of the colours</source>
        <translation>颜色标准差</translation>
    </message>
    <message>
        <source>turned by chance</source>
        <translation>随机旋转</translation>
    </message>
    <message>
        <source>Training images only.</source>
        <translation>仅限训练图像。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>mirrored left to right by chance</source>
        <translation>随机左右翻转</translation>
    </message>
    <message>
        <source>mirrored top to bottom by chance</source>
        <translation>随机上下翻转</translation>
    </message>
    <message>
        <source>shifted by chance</source>
        <translation>随机平移</translation>
    </message>
    <message>
        <source>Of the picture&apos;s side.</source>
        <translation>占图片边长。</translation>
    </message>
    <message>
        <source>made larger or smaller by chance</source>
        <translation>随机放大或缩小</translation>
    </message>
    <message>
        <source>brightness by chance</source>
        <translation>随机亮度</translation>
    </message>
    <message>
        <source>contrast by chance</source>
        <translation>随机对比度</translation>
    </message>
    <message>
        <source>saturation by chance</source>
        <translation>随机饱和度</translation>
    </message>
    <message>
        <source>hue by chance</source>
        <translation>随机色调</translation>
    </message>
    <message>
        <source>stain by chance</source>
        <translation>随机染色</translation>
    </message>
    <message>
        <source>Optical density of each colour, as staining differs between laboratories.</source>
        <translation>各颜色的光密度，模拟实验室之间染色的差异。</translation>
    </message>
    <message>
        <source>blurred by chance, up to</source>
        <translation>随机模糊，最多</translation>
    </message>
    <message>
        <source>changed by chance in validation, too</source>
        <translation>验证时也随机变化</translation>
    </message>
    <message>
        <source>A known mistake, for lessons.</source>
        <translation>一个已知错误，用于课程。</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How a step is made from a gradient.</source>
        <translation>如何由梯度得出一步更新。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Length of a step of the head; the highest where it changes over the training.</source>
        <translation>分类头一步的大小；若随训练变化，则为最大值。</translation>
    </message>
    <message>
        <source>learning rate from layer to layer</source>
        <translation>逐层学习率</translation>
    </message>
    <message>
        <source>Each group of layers before the head learns this much slower than the next.</source>
        <translation>分类头之前的每组层都比后一组学得慢这么多。</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>A pull of all weights towards zero.</source>
        <translation>把所有权重拉向零。</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>beta 1 of the optimiser</source>
        <translation>优化器的 beta 1</translation>
    </message>
    <message>
        <source>beta 2 of the optimiser</source>
        <translation>优化器的 beta 2</translation>
    </message>
    <message>
        <source>epsilon of the optimiser</source>
        <translation>优化器的 epsilon</translation>
    </message>
    <message>
        <source>longest gradient</source>
        <translation>梯度长度上限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>course of the learning rate</source>
        <translation>学习率的变化</translation>
    </message>
    <message>
        <source>share of steps spent rising</source>
        <translation>上升步数的比例</translation>
    </message>
    <message>
        <source>learning rate at the end</source>
        <translation>结束时的学习率</translation>
    </message>
    <message>
        <source>Of the highest.</source>
        <translation>占最大值。</translation>
    </message>
    <message>
        <source>learning rate on a plateau, times</source>
        <translation>平台期学习率乘以</translation>
    </message>
    <message>
        <source>patience before a plateau</source>
        <translation>平台期之前的耐心</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>How far the labels are taken as less than certain.</source>
        <translation>在多大程度上不把标签当作完全确定。</translation>
    </message>
    <message>
        <source>rare classes weigh more</source>
        <translation>罕见类别权重更大</translation>
    </message>
    <message>
        <source>order of the nuclei</source>
        <translation>细胞核的顺序</translation>
    </message>
    <message>
        <source>Balanced: rare classes, or patients with few nuclei, are drawn more often.</source>
        <translation>平衡：罕见类别或细胞核少的患者被更频繁地抽取。</translation>
    </message>
    <message>
        <source>moving average of the weights</source>
        <translation>权重的滑动平均</translation>
    </message>
    <message>
        <source>nuclei a step</source>
        <translation>每步细胞核数</translation>
    </message>
    <message>
        <source>precision of the numbers</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>views when predicting</source>
        <translation>预测时的视图数</translation>
    </message>
    <message>
        <source>Each nucleus is looked at so many times, turned and mirrored; the mean counts.</source>
        <translation>每个细胞核被旋转、翻转后查看这么多次，取平均值。</translation>
    </message>
    <message>
        <source>the best epoch is chosen by</source>
        <translation>最佳轮次的选择依据</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Epochs without a better one after which it stops by itself.</source>
        <translation>经过这么多轮没有改进后自动停止。</translation>
    </message>
    <message>
        <source>never stops by itself</source>
        <translation>从不自动停止</translation>
    </message>
    <message>
        <source>a checkpoint is kept every</source>
        <translation>检查点保存间隔</translation>
    </message>
    <message>
        <source>best and last only</source>
        <translation>仅最佳和最后</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>按患者</translation>
    </message>
    <message>
        <source>by fold</source>
        <translation>按折</translation>
    </message>
    <message>
        <source>by image</source>
        <translation>按图像</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>learnt on ImageNet</source>
        <translation>在 ImageNet 上学得</translation>
    </message>
    <message>
        <source>learnt on blood cells</source>
        <translation>在血细胞上学得</translation>
    </message>
    <message>
        <source>the best pretrained ones there are</source>
        <translation>现有最好的预训练权重</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>softmax twice</source>
        <translation>两次 softmax</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>lower on a plateau</source>
        <translation>平台期降低</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>one cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>balanced by class</source>
        <translation>按类别平衡</translation>
    </message>
    <message>
        <source>balanced by patient</source>
        <translation>按患者平衡</translation>
    </message>
    <message>
        <source>balanced by patient, classes as they are</source>
        <translation>按患者平衡，类别保持原样</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>加权 F1</translation>
    </message>
    <message>
        <source>as the device can</source>
        <translation>视设备而定</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>dropout %1 %</source>
        <translation>dropout %1%</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>± %1°</source>
        <translation>±%1°</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>± %1 %</source>
        <translation>±%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln 个视图</numerusform>
        </translation>
    </message>
    <message>
        <source>hole in every other picture, up to</source>
        <translation>半数图像带有空洞，最大</translation>
    </message>
    <message>
        <source>pictures mixed</source>
        <translation>图像混合</translation>
    </message>
    <message>
        <source>Each with another of its step; the larger the number, the more evenly.</source>
        <translation>每幅图像与同一步中的另一幅混合；数值越大，混合越均匀。</translation>
    </message>
    <message>
        <source>As frequent as among the training nuclei, though they were drawn alike.</source>
        <translation>与训练细胞核中的频率一致，尽管抽取时各类别同样多。</translation>
    </message>
    <message>
        <source>probabilities know how frequent classes are</source>
        <translation>概率考虑类别的频率</translation>
    </message>
    <message>
        <source>The same training anew, in which those who examined teach, too.</source>
        <translation>同样的训练再做一次，参与检验的患者也用于学习。</translation>
    </message>
    <message>
        <source>final network</source>
        <translation>最终网络</translation>
    </message>
</context>
<context>
    <name>StudyLinks</name>
    <message>
        <source>There are no predictions yet.</source>
        <translation>还没有预测。</translation>
    </message>
    <message>
        <source>The pictures of this run are not open: nothing can be learned from them.</source>
        <translation>此运行的图片未打开：无法从中学习。</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>In the manual</source>
        <translation>在手册中查看</translation>
    </message>
    <message>
        <source>Nucleus|nuclei</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>细胞核</translation>
    </message>
    <message>
        <source>The part of a cell that holds its chromatin. Each image of this program shows one, cut out of a blood or bone marrow smear; around it is black.</source>
        <translation>细胞中含有染色质的部分。本程序的每张图像显示一个细胞核，从血涂片或骨髓涂片中裁出，周围为黑色。</translation>
    </message>
    <message>
        <source>Chromatin</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>染色质</translation>
    </message>
    <message>
        <source>The stained texture of a nucleus: its DNA with the proteins around it, fine or coarse.</source>
        <translation>细胞核中被染色的纹理：DNA 及其周围的蛋白质，或细或粗。</translation>
    </message>
    <message>
        <source>Nucleolus|nucleoli</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>核仁</translation>
    </message>
    <message>
        <source>A paler round spot in the chromatin.</source>
        <translation>染色质中颜色较浅的圆形斑点。</translation>
    </message>
    <message>
        <source>Blast|blasts|lymphoblast|lymphoblasts</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>原始细胞|原始淋巴细胞</translation>
    </message>
    <message>
        <source>A cell that has not matured. A lymphoblast would become a lymphocyte; in leukaemia it multiplies without maturing.</source>
        <translation>尚未成熟的细胞。原始淋巴细胞本应成为淋巴细胞；在白血病中它不断增殖而不成熟。</translation>
    </message>
    <message>
        <source>ALL</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>ALL</translation>
    </message>
    <message>
        <source>Acute lymphoblastic leukaemia. In the C-NMC images: a nucleus of a leukaemic B lymphoblast, from a patient who has the disease.</source>
        <translation>急性淋巴细胞白血病。在 C-NMC 图像中：白血病性 B 原始淋巴细胞的细胞核，来自患有此病的患者。</translation>
    </message>
    <message>
        <source>HEM</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>HEM</translation>
    </message>
    <message>
        <source>A nucleus of a hematogone, and the name of that class. In C-NMC all nuclei of a patient without leukaemia are HEM.</source>
        <translation>正常前体 B 细胞的细胞核，也是该类别的名称。在 C-NMC 中，没有白血病的患者的所有细胞核都是 HEM。</translation>
    </message>
    <message>
        <source>Hematogone|hematogones</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>正常前体 B 细胞</translation>
    </message>
    <message>
        <source>A healthy precursor of a B cell. It looks much like a lymphoblast, which is what makes the task hard.</source>
        <translation>B 细胞的健康前体。它与原始淋巴细胞非常相似，这正是任务困难之处。</translation>
    </message>
    <message>
        <source>Smear|smears</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>涂片</translation>
    </message>
    <message>
        <source>Blood or bone marrow, spread thinly on glass, dried and stained.</source>
        <translation>在玻片上薄薄涂开、干燥并染色的血液或骨髓。</translation>
    </message>
    <message>
        <source>Stain|stains|staining</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>染色</translation>
    </message>
    <message>
        <source>The dyes that colour a smear. They differ from laboratory to laboratory and from day to day; a network may learn them in place of the disease.</source>
        <translation>给涂片着色的染料。不同实验室、不同日子各不相同；网络可能学到的是染色而不是疾病。</translation>
    </message>
    <message>
        <source>Patient|patients|subject|subjects</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>患者</translation>
    </message>
    <message>
        <source>Whom an image came from; files call it the subject. Images of one patient are alike in ways that have nothing to do with the disease.</source>
        <translation>图像来自的人。同一患者的图像彼此相似，而这种相似与疾病无关。</translation>
    </message>
    <message>
        <source>Linked patients|linked</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>关联患者</translation>
    </message>
    <message>
        <source>Patients who share identical images, and are therefore kept on the same side of a split.</source>
        <translation>拥有相同图像的患者，因此在划分中始终处于同一侧。</translation>
    </message>
    <message>
        <source>Dataset|datasets</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>数据集</translation>
    </message>
    <message>
        <source>A folder or archive of images that was opened.</source>
        <translation>已打开的图像文件夹或压缩包。</translation>
    </message>
    <message>
        <source>Class|classes</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>What an image may be labelled as: ALL or HEM. Each keeps its colour, its shape and its letter everywhere.</source>
        <translation>图像可被标为什么：ALL 或 HEM。每个类别在各处都保持其颜色、形状和字母。</translation>
    </message>
    <message>
        <source>Label|labels|labelled</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>The class that a published dataset says an image is of. It may be wrong.</source>
        <translation>已发布的数据集为图像给出的类别。它可能是错的。</translation>
    </message>
    <message>
        <source>Fold|folds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>折</translation>
    </message>
    <message>
        <source>A part into which a published dataset comes divided. Patients of one fold appear in no other.</source>
        <translation>已发布的数据集预先划分成的部分。一折中的患者不出现在其他折中。</translation>
    </message>
    <message>
        <source>Brighten|brightened|brighter</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>提亮|更亮</translation>
    </message>
    <message>
        <source>Makes dark nuclei lighter on the screen. It is for your eyes only: the network never sees it.</source>
        <translation>让屏幕上较暗的细胞核显得更亮。只供您的眼睛看：网络从不看到它。</translation>
    </message>
    <message>
        <source>Mask|masks|outline|outlines</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>掩膜|轮廓</translation>
    </message>
    <message>
        <source>Which pixels of an image belong to the nucleus. The rest is painted black, so that the network sees nothing but the nucleus.</source>
        <translation>图像中哪些像素属于细胞核。其余部分涂黑，使网络只看到细胞核。</translation>
    </message>
    <message>
        <source>Audit|audits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>审查</translation>
    </message>
    <message>
        <source>Questions that are put to a dataset or a split before it is believed: shared images, damaged files, shortcuts, leaks.</source>
        <translation>在相信一个数据集或划分之前向它提出的问题：相同的图像、损坏的文件、捷径、泄漏。</translation>
    </message>
    <message>
        <source>Finding|findings</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>发现</translation>
    </message>
    <message>
        <source>Something that an audit saw: what, how bad it is, in which nuclei, and what to do.</source>
        <translation>审查所看到的情况：是什么、有多严重、涉及哪些细胞核、该怎么办。</translation>
    </message>
    <message>
        <source>Training|trainings</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Showing a network images and their labels again and again, and changing its weights a little each time so that it errs less.</source>
        <translation>反复向网络展示图像及其标签，每次略微改变其权重，使它少犯错误。</translation>
    </message>
    <message>
        <source>Network|networks</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>网络</translation>
    </message>
    <message>
        <source>A chain of layers that turns an image into a probability for each class.</source>
        <translation>由一系列层组成的链，把图像变成每个类别的概率。</translation>
    </message>
    <message>
        <source>Layer|layers</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>层（网络）|网络层</translation>
    </message>
    <message>
        <source>One link of a network: it computes numbers from the numbers of the layer before it, with its weights.</source>
        <translation>网络中的一环：用其权重，由前一层的数计算出新的数。</translation>
    </message>
    <message>
        <source>Weights|weight</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>权重</translation>
    </message>
    <message>
        <source>The numbers that a network computes with. They are what is learned.</source>
        <translation>网络用来计算的数。学到的正是它们。</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Starting from weights that were learned on other images, instead of from chance.</source>
        <translation>从在其他图像上学到的权重开始，而不是从随机数开始。</translation>
    </message>
    <message>
        <source>Backbone|backbones</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>骨干网络|主干</translation>
    </message>
    <message>
        <source>All layers of a network but the last ones. They find features.</source>
        <translation>网络中除最后几层以外的所有层。它们寻找特征。</translation>
    </message>
    <message>
        <source>Head|heads</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>分类头</translation>
    </message>
    <message>
        <source>The last layers of a network. They decide by the features that the backbone has found.</source>
        <translation>网络的最后几层。它们根据骨干网络找到的特征作出判断。</translation>
    </message>
    <message>
        <source>Feature|features</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>特征</translation>
    </message>
    <message>
        <source>A number that the network finds in an image, such as how much there is of a certain texture.</source>
        <translation>网络在图像中找到的一个数，例如某种纹理有多少。</translation>
    </message>
    <message>
        <source>Recipe|recipes</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>配方</translation>
    </message>
    <message>
        <source>A complete description of a training, as a file: network, size of the images, augmentation, learning rate and all else.</source>
        <translation>以文件形式对一次训练的完整描述：网络、图像大小、数据增强、学习率以及其他一切。</translation>
    </message>
    <message>
        <source>Run|runs</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>运行</translation>
    </message>
    <message>
        <source>One training and what came of it: a folder on the disk with curves, predictions and weights.</source>
        <translation>一次训练及其结果：磁盘上的一个文件夹，含曲线、预测和权重。</translation>
    </message>
    <message>
        <source>Epoch|epochs</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>轮次|轮</translation>
    </message>
    <message>
        <source>One pass over the images that are learned from.</source>
        <translation>把用于学习的图像完整看一遍。</translation>
    </message>
    <message>
        <source>Batch|batches</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>批次</translation>
    </message>
    <message>
        <source>The images that are taken at once, 32 for example, before the weights are changed.</source>
        <translation>在改变权重之前一次取用的图像，例如 32 张。</translation>
    </message>
    <message>
        <source>Step|steps</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>步（训练）|训练步</translation>
    </message>
    <message>
        <source>One change of the weights, after one batch.</source>
        <translation>每个批次之后对权重的一次改变。</translation>
    </message>
    <message>
        <source>Loss|losses</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>损失</translation>
    </message>
    <message>
        <source>How wrong the network is, as one number that training makes smaller. Being sure and wrong costs most.</source>
        <translation>网络错得有多厉害，用一个数表示，训练使它变小。又自信又错误代价最大。</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>优化器</translation>
    </message>
    <message>
        <source>The rule by which the weights are changed after each batch, such as SGD or Adam.</source>
        <translation>每个批次之后改变权重所用的规则，例如 SGD 或 Adam。</translation>
    </message>
    <message>
        <source>Learning rate|learning rates</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far the weights move in a step. Too far and nothing is learned; too little and it takes very long.</source>
        <translation>权重在一步中移动多远。太大则学不到东西，太小则耗时很长。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Draws the weights a little towards zero at each step, so that the network prefers simple explanations.</source>
        <translation>每一步都把权重略微拉向零，使网络偏好简单的解释。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Turning, mirroring and changing images at random while training, so that the network does not learn one picture by heart.</source>
        <translation>训练时随机旋转、镜像和改变图像，使网络不会死记某一张图。</translation>
    </message>
    <message>
        <source>Split|splits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>划分</translation>
    </message>
    <message>
        <source>Who is learned from and who examines: patients, or images, divided among the training, validation and test parts.</source>
        <translation>从谁学习、由谁检验：患者或图像被分到训练集、验证集和测试集。</translation>
    </message>
    <message>
        <source>Training part|training images|training nuclei</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>训练集</translation>
    </message>
    <message>
        <source>The patients, or images, that the network learns from.</source>
        <translation>网络从中学习的患者或图像。</translation>
    </message>
    <message>
        <source>Validation part|validation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>验证集|验证</translation>
    </message>
    <message>
        <source>Not learned from. It says how good an epoch was, and chooses the best; so its scores are a little too good.</source>
        <translation>不用于学习。它说明一个轮次有多好，并选出最好的一个；因此其指标略微偏好。</translation>
    </message>
    <message>
        <source>Test part|test</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>测试集|测试</translation>
    </message>
    <message>
        <source>Neither learned from nor chosen by; opened once, at the end. Each further look makes its scores mean less.</source>
        <translation>既不用于学习，也不用于选择；只在最后打开一次。每多看一次，其指标的意义就少一些。</translation>
    </message>
    <message>
        <source>Overfitting|overfits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>Getting better on the images that are learned from, and worse on others.</source>
        <translation>在用于学习的图像上越来越好，在其他图像上却越来越差。</translation>
    </message>
    <message>
        <source>Leak|leaks</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>Something of the validation or test part that the training has seen, a patient for example. Scores are then too good.</source>
        <translation>训练中见过的验证集或测试集的内容，例如某位患者。这样指标就会偏高。</translation>
    </message>
    <message>
        <source>Shortcut|shortcuts</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>捷径</translation>
    </message>
    <message>
        <source>Something that tells the classes apart in these images and has nothing to do with the disease, such as the colour of the background.</source>
        <translation>在这些图像中能区分类别、却与疾病无关的东西，例如背景的颜色。</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Training as many times as there are folds, each time leaving another one out to examine.</source>
        <translation>有几折就训练几次，每次留出另一折用于检验。</translation>
    </message>
    <message>
        <source>Seed|seeds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The number from which all chance of a training is drawn. The same seed gives the same training.</source>
        <translation>一次训练的所有随机性都由它产生的数。相同的种子得到相同的训练。</translation>
    </message>
    <message>
        <source>Prediction|predictions|called ALL|called HEM</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>预测|判为 ALL|判为 HEM</translation>
    </message>
    <message>
        <source>What the network says of an image: the class it is called, and how sure the network says it is.</source>
        <translation>网络对一张图像的说法：把它判为哪个类别，以及网络自称有多确定。</translation>
    </message>
    <message>
        <source>Probability|probabilities|P(ALL)</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>概率|P(ALL)</translation>
    </message>
    <message>
        <source>How sure the network says it is, from 0 to 1. Whether that is true, calibration shows.</source>
        <translation>网络自称有多确定，从 0 到 1。是否属实，由校准来说明。</translation>
    </message>
    <message>
        <source>Positive class</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>阳性类别</translation>
    </message>
    <message>
        <source>The class that is looked for, here ALL. Sensitivity, specificity and AUROC are of this class.</source>
        <translation>要寻找的类别，这里是 ALL。灵敏度、特异度和 AUROC 都针对该类别。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>How many images of each class were called what. Rows are what they are, columns what they were called.</source>
        <translation>每个类别有多少图像被判为什么。行是真实类别，列是判定的类别。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The share of all images that are called right. Where one class is rare it says little: who always says ALL is right in two thirds of the C-NMC images.</source>
        <translation>所有图像中判断正确的比例。某一类别稀少时它说明不了什么：总说 ALL 的人，在 C-NMC 图像中有三分之二是对的。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Of all ALL nuclei, the share that is called ALL. What is missing to 1 are leukaemic nuclei that were missed.</source>
        <translation>所有 ALL 细胞核中被判为 ALL 的比例。与 1 的差距就是漏掉的白血病细胞核。</translation>
    </message>
    <message>
        <source>Specificity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>特异度</translation>
    </message>
    <message>
        <source>Of all HEM nuclei, the share that is called HEM. What is missing to 1 are false alarms.</source>
        <translation>所有 HEM 细胞核中被判为 HEM 的比例。与 1 的差距就是误报。</translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Of all nuclei of a class, the share that is called so. ALL&apos;s is the sensitivity, HEM&apos;s the specificity.</source>
        <translation>某一类别的所有细胞核中被判为该类别的比例。ALL 的召回率是灵敏度，HEM 的是特异度。</translation>
    </message>
    <message>
        <source>Precision</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Of all nuclei that are called ALL, the share that is. It depends on how frequent ALL is.</source>
        <translation>被判为 ALL 的所有细胞核中确实是 ALL 的比例。它取决于 ALL 有多常见。</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>The mean of the classes&apos; recalls, so that a rare class counts as much as a frequent one. One half is chance.</source>
        <translation>各类别召回率的平均值，使稀少的类别与常见的类别同样重要。二分之一等于碰运气。</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall: high only where both are.</source>
        <translation>精确率与召回率的调和平均数：只有两者都高时它才高。</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>加权 F1</translation>
    </message>
    <message>
        <source>The mean of the classes&apos; F1, by their size.</source>
        <translation>各类别 F1 按类别大小加权的平均值。</translation>
    </message>
    <message>
        <source>Threshold|thresholds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>From which probability on a nucleus is called ALL. Lowering it finds more ALL and calls more HEM wrong.</source>
        <translation>概率达到多少时细胞核被判为 ALL。降低它能找到更多 ALL，但也会误判更多 HEM。</translation>
    </message>
    <message>
        <source>AUROC</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>The probability that of one ALL and one HEM nucleus, drawn at random, the ALL one has the higher probability. One half is chance, 1 perfect; it depends on no threshold.</source>
        <translation>随机抽取一个 ALL 细胞核和一个 HEM 细胞核，ALL 的概率更高的可能性。二分之一等于碰运气，1 为完美；它不依赖任何阈值。</translation>
    </message>
    <message>
        <source>ROC curve|ROC</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>ROC 曲线|ROC</translation>
    </message>
    <message>
        <source>Sensitivity against false alarms at every threshold. The nearer it comes to the upper left corner, the better; the area under it is the AUROC.</source>
        <translation>每个阈值下的灵敏度与误报。越接近左上角越好；其下的面积就是 AUROC。</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>患病率</translation>
    </message>
    <message>
        <source>How frequent a class is. Precision depends on it, and a threshold that is good for one prevalence may be bad for another.</source>
        <translation>一个类别有多常见。精确率取决于它；对一种患病率合适的阈值，对另一种可能不合适。</translation>
    </message>
    <message>
        <source>Calibration|calibrated</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>校准</translation>
    </message>
    <message>
        <source>Whether of all nuclei of which the network says 80 %, 80 % are ALL.</source>
        <translation>在网络说 80% 的所有细胞核中，是否有 80% 是 ALL。</translation>
    </message>
    <message>
        <source>95 % interval|interval|intervals</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>95% 区间|区间</translation>
    </message>
    <message>
        <source>Where the score might as well lie. The program draws patients anew, 2,000 times, because another study would have other patients.</source>
        <translation>指标同样可能落在的范围。程序把患者重新抽取 2,000 次，因为另一项研究会有另一些患者。</translation>
    </message>
    <message>
        <source>Silhouette baseline|silhouette</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>轮廓基线</translation>
    </message>
    <message>
        <source>How far the outline alone leads, without any texture. A network that is no better has learned the size of nuclei.</source>
        <translation>不看任何纹理，仅凭轮廓能做到什么程度。并不比它更好的网络只学到了细胞核的大小。</translation>
    </message>
    <message>
        <source>Weak group|weak groups</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>薄弱组</translation>
    </message>
    <message>
        <source>Nuclei, such as the blurriest quarter, that the network is worse at in several patients.</source>
        <translation>网络在多位患者中都表现较差的细胞核，例如最模糊的四分之一。</translation>
    </message>
    <message>
        <source>Heat map (Grad-CAM)|heat map|heat maps|Grad-CAM|where it looked</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>热图（Grad-CAM）|热图|Grad-CAM</translation>
    </message>
    <message>
        <source>Which places of an image raised the probability of a class. It says where, not why; beside it stands the map of a network that has learned nothing.</source>
        <translation>图像的哪些位置提高了某一类别的概率。它说明在哪里，而不说明为什么；旁边是一个什么都没学过的网络的热图。</translation>
    </message>
    <message>
        <source>Doubtful label|doubtful labels|doubts</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>可疑标签</translation>
    </message>
    <message>
        <source>A published label that networks which never saw the image disagree with.</source>
        <translation>从未见过该图像的网络都不同意的已发布标签。</translation>
    </message>
    <message>
        <source>Eccentricity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>离心率</translation>
    </message>
    <message>
        <source>How far an outline is from a circle: 0 for a circle, towards 1 the longer it is drawn out.</source>
        <translation>轮廓偏离圆的程度：圆为 0，越细长越接近 1。</translation>
    </message>
    <message>
        <source>Solidity</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>实心度</translation>
    </message>
    <message>
        <source>How much of its own hull an outline fills: 1 without dents, less with them.</source>
        <translation>轮廓占其自身凸包的比例：没有凹陷为 1，有凹陷则更小。</translation>
    </message>
    <message>
        <source>Quiz|quizzes</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>测验</translation>
    </message>
    <message>
        <source>A row of nuclei whose class you guess before the answer is shown, so that your eye can be held against the network.</source>
        <translation>一组细胞核：在显示答案之前由您猜测类别，以便将您的眼力与网络相比较。</translation>
    </message>
    <message>
        <source>Lasso</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>套索</translation>
    </message>
    <message>
        <source>A line that is drawn around points of a map with the mouse, to see just those nuclei.</source>
        <translation>用鼠标在图上圈出一些点，以便只看这些细胞核。</translation>
    </message>
    <message>
        <source>Softmax</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>The last computation of a network: it makes probabilities of its numbers, which add up to 1. Done twice, it makes them all alike.</source>
        <translation>网络的最后一步计算：把它的数值变成总和为 1 的概率。做两次会使它们彼此接近。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>The usual loss: the negative logarithm of the probability that the true class was given. 0 is perfect, 0.69 is guessing between two classes.</source>
        <translation>常用的损失：给真实类别的概率的负对数。0 为完美，0.69 相当于在两个类别间猜测。</translation>
    </message>
    <message>
        <source>Gradient|gradients</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>梯度</translation>
    </message>
    <message>
        <source>For each weight, in which direction and how strongly it changes the loss. A step goes against it.</source>
        <translation>对每个权重而言，它以什么方向、多大强度改变损失。每一步都逆着它走。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>动量</translation>
    </message>
    <message>
        <source>A share of the step before that is added to each step, so that weights keep their direction over single batches.</source>
        <translation>每一步都加上前一步的一部分，使权重不因个别批次而改变方向。</translation>
    </message>
    <message>
        <source>One cycle</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>单周期</translation>
    </message>
    <message>
        <source>A course of the learning rate over a training: up to its highest, then down to almost nothing.</source>
        <translation>学习率在一次训练中的变化方式：先升到最高，再降到几乎为零。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>余弦</translation>
    </message>
    <message>
        <source>A course of the learning rate that falls slowly at first, then faster, and slowly again at the end, like half a wave.</source>
        <translation>学习率的一种变化方式：开始降得慢，随后变快，最后又变慢，像半个波形。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>While training, a random share of a layer&apos;s numbers is set to zero, so that the network does not rely on single ones.</source>
        <translation>训练时随机把一层中的一部分数值设为零，使网络不依赖个别数值。</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>A layer that brings its numbers to a common mean and spread, which it takes from the batch while training.</source>
        <translation>把数值调整到共同均值和离散程度的一种层；训练时这两者取自该批次。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Training towards a little less than certainty, 0.95 for example, so that the network does not become too sure of itself.</source>
        <translation>训练目标略低于确定（例如 0.95），使网络不会过于自信。</translation>
    </message>
    <message>
        <source>Checkpoint|checkpoints</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>检查点</translation>
    </message>
    <message>
        <source>The state of a training as a file, from which it goes on after a break and the best epoch is taken.</source>
        <translation>以文件保存的训练状态：中断后由此继续，最佳轮次也取自其中。</translation>
    </message>
    <message>
        <source>Device|devices</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>What does the arithmetic: the processor, or a graphics card, which is many times faster.</source>
        <translation>进行计算的部件：处理器，或快许多倍的显卡。</translation>
    </message>
    <message>
        <source>Thread|threads</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>线程</translation>
    </message>
    <message>
        <source>A line of work that a processor does beside others. As many as it has cores are usually fastest.</source>
        <translation>处理器与其他工作并行执行的一条工作线。线程数与核心数相同时通常最快。</translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Decoded images that are kept on the disk, so that the next epoch and the next training need not decode them again.</source>
        <translation>保存在磁盘上的已解码图像，使下一轮次和下一次训练无需再次解码。</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>The library of PyTorch that computes networks. It is fetched once; looking at images and at earlier runs works without it.</source>
        <translation>PyTorch 中计算网络的程序库。只需获取一次；查看图像和以前的运行不需要它。</translation>
    </message>
    <message>
        <source>Tensor|tensors</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>张量</translation>
    </message>
    <message>
        <source>A block of numbers in rows, columns and often more directions: an image, a batch, or the weights of a layer.</source>
        <translation>按行、列以及往往更多方向排列的一组数值：一幅图像、一个批次，或一层的权重。</translation>
    </message>
    <message>
        <source>ONNX</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>An open file format for networks that many programs read. It holds the computation and the weights.</source>
        <translation>一种开放的网络文件格式，许多程序都能读取。它包含计算过程和权重。</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>PyTorch&apos;s file format for a network with its computation, for programs that use PyTorch or LibTorch.</source>
        <translation>PyTorch 的文件格式，包含网络及其计算过程，供使用 PyTorch 或 LibTorch 的程序读取。</translation>
    </message>
    <message>
        <source>Safetensors</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Safetensors</translation>
    </message>
    <message>
        <source>A file format for weights alone. It can hold no program, so that a stranger&apos;s file may be opened safely.</source>
        <translation>只存放权重的文件格式。其中不能包含程序，因此可以安全地打开陌生人的文件。</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>视图|视图数</translation>
    </message>
    <message>
        <source>Turned and mirrored copies of an image that the network is asked about as well. The mean over them is the prediction.</source>
        <translation>图像经旋转和镜像的副本，也一并交给网络预测；它们的平均值就是预测结果。</translation>
    </message>
    <message>
        <source>False alarm|false alarms</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>误报</translation>
    </message>
    <message>
        <source>A nucleus that is called positive and is not.</source>
        <translation>被判为阳性但实际并非阳性的细胞核。</translation>
    </message>
    <message>
        <source>Odds</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>机会比|均等机会</translation>
    </message>
    <message>
        <source>A probability against what is missing to 1: 0.75 are odds of 3 to 1. Even odds are one half.</source>
        <translation>概率与其到 1 的差之比：0.75 即 3 比 1。均等机会就是二分之一。</translation>
    </message>
    <message>
        <source>PPV</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>PPV</translation>
    </message>
    <message>
        <source>Positive predictive value: of all nuclei that are called positive, the share that is. The rarer the positive class, the lower it is.</source>
        <translation>阳性预测值：所有被判为阳性的细胞核中确为阳性的比例。阳性类别越少见，它越低。</translation>
    </message>
    <message>
        <source>NPV</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>NPV</translation>
    </message>
    <message>
        <source>Negative predictive value: of all nuclei that are not called positive, the share that is not.</source>
        <translation>阴性预测值：所有未被判为阳性的细胞核中确非阳性的比例。</translation>
    </message>
    <message>
        <source>Youden</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Youden</translation>
    </message>
    <message>
        <source>Sensitivity plus specificity less 1, named after who proposed it. The threshold where it is greatest weighs misses like false alarms.</source>
        <translation>灵敏度加特异度减 1，以提出者命名。使其最大的阈值对漏判和误报一视同仁。</translation>
    </message>
    <message>
        <source>Refer band|refer bands</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>转人工区间</translation>
    </message>
    <message>
        <source>Two thresholds between which a nucleus is called nothing and left to a person.</source>
        <translation>两个阈值之间的范围：其中的细胞核不作判定，交由人工判断。</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>标准差</translation>
    </message>
    <message>
        <source>How far values typically lie from their mean. Of many measurements about two thirds lie within one of it.</source>
        <translation>数值通常偏离均值的程度。大量测量中约有三分之二落在一个标准差之内。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>温度</translation>
    </message>
    <message>
        <source>One number that makes a network more or less sure after training, so that its probabilities become true: above 1 less sure. The most probable class stays.</source>
        <translation>训练后使网络更自信或更不自信的一个数，使其概率符合实际：大于 1 则更不自信。最可能的类别不变。</translation>
    </message>
    <message>
        <source>McNemar&apos;s test|McNemar</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>McNemar 检验|McNemar</translation>
    </message>
    <message>
        <source>Compares two networks by the nuclei on which only one of them is right. It takes nuclei to be independent, which those of one patient are not.</source>
        <translation>用只有其中一个判对的细胞核比较两个网络。它假定细胞核相互独立，而同一患者的细胞核并非如此。</translation>
    </message>
    <message>
        <source>Benjamini–Hochberg|Benjamini and Hochberg</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Benjamini–Hochberg|Benjamini 和 Hochberg</translation>
    </message>
    <message>
        <source>A rule for many questions at once, some of whose answers look striking by chance: of what is reported, only 5 % is expected to be so.</source>
        <translation>用于同时提出许多问题的规则；其中有些答案只是偶然显眼：在所报告的内容中，预期只有 5% 如此。</translation>
    </message>
    <message>
        <source>Likeness</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>相似度</translation>
    </message>
    <message>
        <source>How alike two nuclei are to the network, by the features that it finds in them: 1 is the same.</source>
        <translation>按网络在两个细胞核中找到的特征，它们对网络而言有多相像：1 表示相同。</translation>
    </message>
    <message>
        <source>Neighbour|neighbours</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>邻居</translation>
    </message>
    <message>
        <source>A nucleus whose features are nearest to those of another: to the network they look alike.</source>
        <translation>特征与另一个细胞核最接近的细胞核：在网络看来二者相像。</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>A map of many features on two axes, on which neighbours stay neighbours. How far groups lie apart means little.</source>
        <translation>把许多特征画在两个轴上的图，邻居仍是邻居。各组之间的距离意义不大。</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>A heat map that is made by covering one place after another and asking how the probability changes.</source>
        <translation>一种热图：依次遮住每个位置，看概率如何变化。</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>积分梯度</translation>
    </message>
    <message>
        <source>A heat map that adds up, on the way from a black picture to the image, what each pixel did to the probability.</source>
        <translation>一种热图：从全黑图像逐步过渡到该图像，累加每个像素对概率的影响。</translation>
    </message>
    <message>
        <source>Logit|logits</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>logit|logits</translation>
    </message>
    <message>
        <source>A number that a network gives for a class, before softmax makes probabilities of them all.</source>
        <translation>网络为一个类别给出的数值，随后由 softmax 将各类数值变为概率。</translation>
    </message>
    <message>
        <source>Brier score|Brier</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>Brier 评分|Brier</translation>
    </message>
    <message>
        <source>The mean square of what probabilities are off: 0 is perfect, 0.25 is saying one half of everything.</source>
        <translation>概率偏差平方的平均值：0 为完美，0.25 相当于对一切都说二分之一。</translation>
    </message>
    <message>
        <source>Ensemble|ensembles</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>集成</translation>
    </message>
    <message>
        <source>Several networks that answer together: the mean of their probabilities.</source>
        <translation>多个网络一起作答：取其概率的平均值。</translation>
    </message>
    <message>
        <source>Final network|final networks</source>
        <comment>a term&apos;s name, then the other forms in which texts carry it</comment>
        <translation>最终网络</translation>
    </message>
    <message>
        <source>Trained once more in the same way, with all patients, after the examined one: for other images, and to be taken away. Nobody examined it.</source>
        <translation>在受检验的网络之后，用全部患者以同样方式再训练一次：用于其他图像，也用于带走。没有人检验过它。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share of the whole; a thin space between number and sign</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>Files that cannot be used</source>
        <translation>无法使用的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>They are left out of counts, trainings and scores. The rest of the dataset is not affected.</source>
        <translation>它们不计入计数、训练和指标。数据集的其余部分不受影响。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Drawing the nuclei of the demo</source>
        <extracomment>activity.demo</extracomment>
        <translation>正在绘制演示用细胞核</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <extracomment>activity.scan</extracomment>
        <translation>正在查看文件夹</translation>
    </message>
    <message>
        <source>Its name differs from {other} only in capitals</source>
        <extracomment>archive.case</extracomment>
        <translation>其名称与 {other} 仅大小写不同</translation>
    </message>
    <message>
        <source>The archive holds a file of this name twice; the first one counts</source>
        <extracomment>archive.duplicate</extracomment>
        <translation>压缩包中有两个同名文件；以第一个为准</translation>
    </message>
    <message>
        <source>It is encrypted</source>
        <extracomment>archive.encrypted</extracomment>
        <translation>已加密</translation>
    </message>
    <message>
        <source>{file} in {archive} could not be read: {reason}.</source>
        <extracomment>archive.entry</extracomment>
        <translation>无法读取 {archive} 中的 {file}：{reason}。</translation>
    </message>
    <message>
        <source>It is a link, not a file</source>
        <extracomment>archive.link</extracomment>
        <translation>这是链接，不是文件</translation>
    </message>
    <message>
        <source>Its way of compression is not supported</source>
        <extracomment>archive.method</extracomment>
        <translation>不支持其压缩方式</translation>
    </message>
    <message>
        <source>Its name holds control characters</source>
        <extracomment>archive.name</extracomment>
        <translation>其名称含有控制字符</translation>
    </message>
    <message>
        <source>Its path leads out of the archive</source>
        <extracomment>archive.path</extracomment>
        <translation>其路径指向压缩包之外</translation>
    </message>
    <message>
        <source>It claims to unpack to an impossible size</source>
        <extracomment>archive.ratio</extracomment>
        <translation>其声称的解压大小不可能</translation>
    </message>
    <message>
        <source>{file} cannot be used as a zip archive: {reason}. If it was downloaded, download it again.</source>
        <extracomment>archive.unreadable</extracomment>
        <translation>{file} 无法作为 zip 压缩包使用：{reason}。如果是下载的，请重新下载。</translation>
    </message>
    <message>
        <source>Asking what else tells the class</source>
        <extracomment>audit.asking</extracomment>
        <translation>正在检查还有什么能透露类别</translation>
    </message>
    <message>
        <source>Asking what tells the parts apart</source>
        <extracomment>audit.asking_parts</extracomment>
        <translation>正在检查各部分的差别</translation>
    </message>
    <message>
        <source>Validation images are changed at random as training images are.</source>
        <extracomment>audit.augmented_validation</extracomment>
        <translation>验证图像像训练图像一样被随机变化。</translation>
    </message>
    <message>
        <source>The scores are of images that nobody took, differ from one look to the next, and choose the best epoch partly by luck.</source>
        <extracomment>audit.augmented_validation.bad</extracomment>
        <translation>指标来自没有人拍摄过的图像，每次查看都不同，而且最佳轮次部分靠运气选出。</translation>
    </message>
    <message>
        <source>Switch augmentation off for validation.</source>
        <extracomment>audit.augmented_validation.do</extracomment>
        <translation>请关闭验证时的数据增强。</translation>
    </message>
    <message>
        <source>One image shows nothing: it has one colour from edge to edge.</source>
        <extracomment>audit.blank</extracomment>
        <translation>一张图像什么也没有显示：从一边到另一边只有一种颜色。</translation>
    </message>
    <message>
        <source>{count} images show nothing: they have one colour from edge to edge.</source>
        <extracomment>audit.blank</extracomment>
        <translation>{count} 张图像什么也没有显示：从一边到另一边只有一种颜色。</translation>
    </message>
    <message>
        <source>Whatever a network says of them is a guess, and it learns to guess from them.</source>
        <extracomment>audit.blank.bad</extracomment>
        <translation>网络对它们的任何说法都是猜测，并且会从中学会猜测。</translation>
    </message>
    <message>
        <source>Look at them; take them out of the folder, or mark them as poor images.</source>
        <extracomment>audit.blank.do</extracomment>
        <translation>请查看它们；将其移出文件夹，或标记为图像不佳。</translation>
    </message>
    <message>
        <source>The audit of {dataset} was stopped. What was found out is kept: the next one goes on from there.</source>
        <extracomment>audit.cancelled</extracomment>
        <translation>对 {dataset} 的审查已停止。已查明的内容保留：下次从那里继续。</translation>
    </message>
    <message>
        <source>Looking for similar images</source>
        <extracomment>audit.comparing</extracomment>
        <translation>正在查找相似图像</translation>
    </message>
    <message>
        <source>Of the images of {class}, {share} % come from patient {patient}.</source>
        <extracomment>audit.dominant_patient</extracomment>
        <translation>{class} 的图像中，{share}% 来自患者 {patient}。</translation>
    </message>
    <message>
        <source>Scores by image are largely scores of this one patient.</source>
        <extracomment>audit.dominant_patient.bad</extracomment>
        <translation>按图像计算的指标在很大程度上是这一位患者的指标。</translation>
    </message>
    <message>
        <source>Read the scores by patient, and let the sampler draw patients evenly.</source>
        <extracomment>audit.dominant_patient.do</extracomment>
        <translation>请看按患者计算的指标，并让采样均匀地抽取患者。</translation>
    </message>
    <message>
        <source>Looking for similar images was stopped.</source>
        <extracomment>audit.duplicates_cancelled</extracomment>
        <translation>查找相似图像已停止。</translation>
    </message>
    <message>
        <source>All images of {class} come from a single patient.</source>
        <extracomment>audit.few_patients</extracomment>
        <translation>{class} 的所有图像都来自同一位患者。</translation>
    </message>
    <message>
        <source>All images of {class} come from {count} patients.</source>
        <extracomment>audit.few_patients</extracomment>
        <translation>{class} 的所有图像来自 {count} 位患者。</translation>
    </message>
    <message>
        <source>Nuclei of one patient resemble each other: scores tell about these people more than about {class}.</source>
        <extracomment>audit.few_patients.bad</extracomment>
        <translation>同一患者的细胞核彼此相似：指标更多反映这些人，而非 {class}。</translation>
    </message>
    <message>
        <source>Add patients; more images of the same ones help little.</source>
        <extracomment>audit.few_patients.do</extracomment>
        <translation>请增加患者；同一批患者的更多图像帮助不大。</translation>
    </message>
    <message>
        <source>The {part} part holds a single patient with {class}.</source>
        <extracomment>audit.few_patients_in_part</extracomment>
        <translation>{part}集中只有一位患有 {class} 的患者。</translation>
    </message>
    <message>
        <source>The {part} part holds {count} patients with {class}.</source>
        <extracomment>audit.few_patients_in_part</extracomment>
        <translation>{part}集中有 {count} 位患有 {class} 的患者。</translation>
    </message>
    <message>
        <source>Its scores tell about these people and may be very different for others.</source>
        <extracomment>audit.few_patients_in_part.bad</extracomment>
        <translation>其指标反映的是这些人，对其他人可能大不相同。</translation>
    </message>
    <message>
        <source>Choose another seed or fold, a larger part, or several folds in turn.</source>
        <extracomment>audit.few_patients_in_part.do</extracomment>
        <translation>请换一个种子或折，取更大的部分，或依次使用多个折。</translation>
    </message>
    <message>
        <source>The {part} part holds no patient with {class}.</source>
        <extracomment>audit.few_patients_in_part.none</extracomment>
        <translation>{part}集中没有患有 {class} 的患者。</translation>
    </message>
    <message>
        <source>State of the files</source>
        <extracomment>audit.heading.data</extracomment>
        <translation>文件状态</translation>
    </message>
    <message>
        <source>Something else than the cell may tell the class</source>
        <extracomment>audit.heading.features</extracomment>
        <translation>细胞以外的东西可能透露类别</translation>
    </message>
    <message>
        <source>Not the patients one wants to know about</source>
        <extracomment>audit.heading.population</extracomment>
        <translation>不是想要了解的患者</translation>
    </message>
    <message>
        <source>No clean separation of training and examination</source>
        <extracomment>audit.heading.separation</extracomment>
        <translation>训练与检验没有清楚分开</translation>
    </message>
    <message>
        <source>One image is there under two classes.</source>
        <extracomment>audit.identical_across_classes</extracomment>
        <translation>一张图像同时出现在两个类别下。</translation>
    </message>
    <message>
        <source>{count} images are there under more than one class.</source>
        <extracomment>audit.identical_across_classes</extracomment>
        <translation>{count} 张图像出现在多个类别下。</translation>
    </message>
    <message>
        <source>At least one of the labels is wrong, and nobody can be right about both.</source>
        <extracomment>audit.identical_across_classes.bad</extracomment>
        <translation>至少有一个标签是错的，没有人能两个都判对。</translation>
    </message>
    <message>
        <source>Look at them, find out which label holds, and delete the other file.</source>
        <extracomment>audit.identical_across_classes.do</extracomment>
        <translation>请查看它们，弄清哪个标签正确，并删除另一个文件。</translation>
    </message>
    <message>
        <source>One image is both in training and in the examination.</source>
        <extracomment>audit.identical_across_parts</extracomment>
        <translation>一张图像同时在训练和检验中。</translation>
    </message>
    <message>
        <source>{count} images are both in training and in the examination.</source>
        <extracomment>audit.identical_across_parts</extracomment>
        <translation>{count} 张图像同时在训练和检验中。</translation>
    </message>
    <message>
        <source>What was learned by heart is examined.</source>
        <extracomment>audit.identical_across_parts.bad</extracomment>
        <translation>检验的是死记硬背的内容。</translation>
    </message>
    <message>
        <source>Split by patient: patients that share images stay on one side.</source>
        <extracomment>audit.identical_across_parts.do</extracomment>
        <translation>请按患者划分：共享图像的患者留在同一侧。</translation>
    </message>
    <message>
        <source>Patients {patients} share one identical image.</source>
        <extracomment>audit.identical_across_patients</extracomment>
        <translation>患者 {patients} 共有一张相同的图像。</translation>
    </message>
    <message>
        <source>Patients {patients} share {count} pairs of identical images.</source>
        <extracomment>audit.identical_across_patients</extracomment>
        <translation>患者 {patients} 共有 {count} 对相同的图像。</translation>
    </message>
    <message>
        <source>They may be one person under several names. Learned from one and examined on the other, the same picture is only recognised.</source>
        <extracomment>audit.identical_across_patients.bad</extracomment>
        <translation>可能是同一个人用了多个名字。从一个学习、在另一个上检验时，同一张图片只是被认出来而已。</translation>
    </message>
    <message>
        <source>Nothing for a split made here: these patients are merged and stay on one side.</source>
        <extracomment>audit.identical_across_patients.do</extracomment>
        <translation>在这里划分则无需处理：这些患者会合并并留在同一侧。</translation>
    </message>
    <message>
        <source>They may be one person under several names, and they stand in different published folds ({folds}): validated fold by fold, the same picture is only recognised.</source>
        <extracomment>audit.identical_across_patients.folds</extracomment>
        <translation>可能是同一个人用了多个名字，且位于不同的公布折（{folds}）：逐折验证时，同一张图片只是被认出来而已。</translation>
    </message>
    <message>
        <source>One pair of images is identical.</source>
        <extracomment>audit.identical_images</extracomment>
        <translation>有一对图像完全相同。</translation>
    </message>
    <message>
        <source>{count} pairs of images are identical.</source>
        <extracomment>audit.identical_images</extracomment>
        <translation>有 {count} 对图像完全相同。</translation>
    </message>
    <message>
        <source>Learned from one and examined on the other, a picture is only recognised.</source>
        <extracomment>audit.identical_images.bad</extracomment>
        <translation>从一张学习、在另一张上检验时，图片只是被认出来而已。</translation>
    </message>
    <message>
        <source>Nothing for a split made here: identical images stay on one side.</source>
        <extracomment>audit.identical_images.do</extracomment>
        <translation>在这里划分则无需处理：相同的图像留在同一侧。</translation>
    </message>
    <message>
        <source>One image of patient {patients} is there twice.</source>
        <extracomment>audit.identical_within_patient</extracomment>
        <translation>患者 {patients} 的一张图像出现了两次。</translation>
    </message>
    <message>
        <source>{count} pairs of images of one patient are identical (patients {patients}).</source>
        <extracomment>audit.identical_within_patient</extracomment>
        <translation>有 {count} 对同一患者的图像完全相同（患者 {patients}）。</translation>
    </message>
    <message>
        <source>They count twice. Split by image, one may be learned and the other examined.</source>
        <extracomment>audit.identical_within_patient.bad</extracomment>
        <translation>它们被计算两次。按图像划分时，一张可能用于学习，另一张用于检验。</translation>
    </message>
    <message>
        <source>Split by patient.</source>
        <extracomment>audit.identical_within_patient.do</extracomment>
        <translation>请按患者划分。</translation>
    </message>
    <message>
        <source>Patients {patients} share identical images and stand on both sides of the split.</source>
        <extracomment>audit.linked_across_parts</extracomment>
        <translation>患者 {patients} 共有相同图像，却位于划分的两侧。</translation>
    </message>
    <message>
        <source>They may be one person under several names, learned and examined.</source>
        <extracomment>audit.linked_across_parts.bad</extracomment>
        <translation>可能是同一个人用了多个名字，既被学习又被检验。</translation>
    </message>
    <message>
        <source>One file name writes its patient in lower case: {patients}.</source>
        <extracomment>audit.lower_case_names</extracomment>
        <translation>一个文件名用小写书写患者：{patients}。</translation>
    </message>
    <message>
        <source>{count} file names write their patient in lower case: {patients}.</source>
        <extracomment>audit.lower_case_names</extracomment>
        <translation>{count} 个文件名用小写书写患者：{patients}。</translation>
    </message>
    <message>
        <source>A program that compares names letter by letter takes one patient for two, and may put one half in training, the other in the examination.</source>
        <extracomment>audit.lower_case_names.bad</extracomment>
        <translation>逐字母比较名称的程序会把一位患者当成两位，可能把一半放进训练，另一半放进检验。</translation>
    </message>
    <message>
        <source>Nothing here: patients are compared without regard to case.</source>
        <extracomment>audit.lower_case_names.do</extracomment>
        <translation>这里无需处理：比较患者时不区分大小写。</translation>
    </message>
    <message>
        <source>One nucleus is cut out of its background; the others are not.</source>
        <extracomment>audit.masked</extracomment>
        <translation>一个细胞核已从背景中抠出，其余没有。</translation>
    </message>
    <message>
        <source>{count} nuclei are cut out of their background; the others are not.</source>
        <extracomment>audit.masked</extracomment>
        <translation>{count} 个细胞核已从背景中抠出，其余没有。</translation>
    </message>
    <message>
        <source>A network sees the background first. Where it goes with a class or a patient, it is learned instead of the cell.</source>
        <extracomment>audit.masks.bad</extracomment>
        <translation>网络首先看到背景。若背景与类别或患者相关，网络学到的就是背景而不是细胞。</translation>
    </message>
    <message>
        <source>Use images that were prepared in one way.</source>
        <extracomment>audit.masks.do</extracomment>
        <translation>请使用以同一种方式制备的图像。</translation>
    </message>
    <message>
        <source>The name of one file tells another class than its folder.</source>
        <extracomment>audit.name_contradicts_folder</extracomment>
        <translation>一个文件的名称与其文件夹表示的类别不同。</translation>
    </message>
    <message>
        <source>The names of {count} files tell another class than their folder.</source>
        <extracomment>audit.name_contradicts_folder</extracomment>
        <translation>{count} 个文件的名称与其文件夹表示的类别不同。</translation>
    </message>
    <message>
        <source>One of the two labels is wrong. The folder&apos;s is used.</source>
        <extracomment>audit.name_contradicts_folder.bad</extracomment>
        <translation>两个标签中有一个是错的。采用文件夹的标签。</translation>
    </message>
    <message>
        <source>Look at these nuclei and move the files to where they belong.</source>
        <extracomment>audit.name_contradicts_folder.do</extracomment>
        <translation>请查看这些细胞核，并把文件移到正确的位置。</translation>
    </message>
    <message>
        <source>One of the labels is wrong.</source>
        <extracomment>audit.near_across_classes.bad</extracomment>
        <translation>其中一个标签是错的。</translation>
    </message>
    <message>
        <source>Look at the pairs side by side, and find out which label holds.</source>
        <extracomment>audit.near_across_classes.do</extracomment>
        <translation>请并排查看这些图像对，弄清哪个标签正确。</translation>
    </message>
    <message>
        <source>One nucleus that is examined was photographed twice, and the other picture is in training (patients {patients}).</source>
        <extracomment>audit.near_across_parts</extracomment>
        <translation>一个被检验的细胞核拍摄了两次，另一张图片在训练中（患者 {patients}）。</translation>
    </message>
    <message>
        <source>{count} nuclei that are examined were photographed twice, and the other pictures are in training (patients {patients}).</source>
        <extracomment>audit.near_across_parts</extracomment>
        <translation>{count} 个被检验的细胞核拍摄了两次，另一张图片在训练中（患者 {patients}）。</translation>
    </message>
    <message>
        <source>They are {share} % of the images examined: what was learned by heart is examined.</source>
        <extracomment>audit.near_across_parts.bad</extracomment>
        <translation>它们占被检验图像的 {share}%：检验的是死记硬背的内容。</translation>
    </message>
    <message>
        <source>Split by patient with “same nuclei together” (--link-similar): patients who share a nucleus stay on one side.</source>
        <extracomment>audit.near_across_parts.do</extracomment>
        <translation>请按患者划分并启用“相同细胞核放在一起”（--link-similar）：共享细胞核的患者留在同一侧。</translation>
    </message>
    <message>
        <source>They may be one person under several numbers. Learned from one and examined on the other, the same cell is only recognised: a split by patient alone does not keep them apart.</source>
        <extracomment>audit.near_across_patients.bad</extracomment>
        <translation>可能是同一个人用了多个编号。从一个学习、在另一个上检验时，同一细胞只是被认出来而已：仅按患者划分无法将其分开。</translation>
    </message>
    <message>
        <source>Split with “same nuclei together” (--link-similar): these patients then stay on one side.</source>
        <extracomment>audit.near_across_patients.do</extracomment>
        <translation>请启用“相同细胞核放在一起”（--link-similar）划分：这些患者便留在同一侧。</translation>
    </message>
    <message>
        <source>Learned from one and examined on the other, the same cell is only recognised.</source>
        <extracomment>audit.near_images.bad</extracomment>
        <translation>从一张学习、在另一张上检验时，同一细胞只是被认出来而已。</translation>
    </message>
    <message>
        <source>Split with “same nuclei together” (--link-similar), which keeps such images on one side.</source>
        <extracomment>audit.near_images.do</extracomment>
        <translation>请启用“相同细胞核放在一起”（--link-similar）划分，使这些图像留在同一侧。</translation>
    </message>
    <message>
        <source>So many images look alike that only the most similar ones were compared closely.</source>
        <extracomment>audit.near_more</extracomment>
        <translation>相似的图像太多，只仔细比较了最相似的那些。</translation>
    </message>
    <message>
        <source>There may be more images of one nucleus than are told here.</source>
        <extracomment>audit.near_more.bad</extracomment>
        <translation>同一细胞核的图像可能比这里列出的更多。</translation>
    </message>
    <message>
        <source>Look at those that are told first; they may be frames of one film.</source>
        <extracomment>audit.near_more.do</extracomment>
        <translation>请查看最先列出的；它们可能是同一段影像的画面。</translation>
    </message>
    <message>
        <source>{dataset} has no classes to tell apart.</source>
        <extracomment>audit.no_classes</extracomment>
        <translation>{dataset} 没有可区分的类别。</translation>
    </message>
    <message>
        <source>The nuclei of {dataset} are not cut out of their background, so their outlines are not known.</source>
        <extracomment>audit.no_outlines</extracomment>
        <translation>{dataset} 的细胞核没有从背景中抠出，因此轮廓未知。</translation>
    </message>
    <message>
        <source>There is no test part: the best epoch is chosen on the images that are then scored.</source>
        <extracomment>audit.no_test_part</extracomment>
        <translation>没有测试集：最佳轮次是在随后用于评分的图像上选出的。</translation>
    </message>
    <message>
        <source>The score of a chosen epoch is a little too good, the more epochs there are to choose from.</source>
        <extracomment>audit.no_test_part.bad</extracomment>
        <translation>选出的轮次的指标略微偏好，可选的轮次越多偏得越多。</translation>
    </message>
    <message>
        <source>Set a test part aside and open it once, at the end.</source>
        <extracomment>audit.no_test_part.do</extracomment>
        <translation>请留出测试集，并只在最后打开一次。</translation>
    </message>
    <message>
        <source>It was not audited before.</source>
        <extracomment>audit.not_known</extracomment>
        <translation>之前没有审查过。</translation>
    </message>
    <message>
        <source>One nucleus is not cut out of its background; the others are.</source>
        <extracomment>audit.not_masked</extracomment>
        <translation>一个细胞核没有从背景中抠出，其余都已抠出。</translation>
    </message>
    <message>
        <source>{count} nuclei are not cut out of their background; the others are.</source>
        <extracomment>audit.not_masked</extracomment>
        <translation>{count} 个细胞核没有从背景中抠出，其余都已抠出。</translation>
    </message>
    <message>
        <source>{file} could not be measured: {reason}.</source>
        <extracomment>audit.not_measured</extracomment>
        <translation>无法测量 {file}：{reason}。</translation>
    </message>
    <message>
        <source>There are fewer than two patients of a class to shuffle labels between.</source>
        <extracomment>audit.null_few</extracomment>
        <translation>某个类别的患者少于两位，无法在其间打乱标签。</translation>
    </message>
    <message>
        <source>{run} learned from every patient of {data}, so its features say nothing about patients it never met. Name a run that was split by patient.</source>
        <extracomment>audit.null_nothing</extracomment>
        <translation>{run} 从 {data} 的每位患者学习过，因此其特征无法说明从未见过的患者。请指定一个按患者划分的运行。</translation>
    </message>
    <message>
        <source>One image is of another size than the rest: {width} × {height} pixels.</source>
        <extracomment>audit.odd_size</extracomment>
        <translation>一张图像的尺寸与其余不同：{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>{count} images are of another size than the rest, the first {width} × {height} pixels.</source>
        <extracomment>audit.odd_size</extracomment>
        <translation>{count} 张图像的尺寸与其余不同，第一张为 {width} × {height} 像素。</translation>
    </message>
    <message>
        <source>A nucleus is cut out at its own scale: in an image of another scale it looks smaller or larger than it is.</source>
        <extracomment>audit.odd_size.bad</extracomment>
        <translation>细胞核按自身比例裁出：在比例不同的图像中，它显得比实际更小或更大。</translation>
    </message>
    <message>
        <source>Find out whether they were scaled. If so, take them out or get the originals.</source>
        <extracomment>audit.odd_size.do</extracomment>
        <translation>请查明它们是否被缩放过。如果是，请移除或取得原图。</translation>
    </message>
    <message>
        <source>Every patient has nuclei of one class only.</source>
        <extracomment>audit.one_class_each</extracomment>
        <translation>每位患者只有一个类别的细胞核。</translation>
    </message>
    <message>
        <source>A network may recognise patients, by stain, focus or microscope, instead of the disease; no split of these data can tell the two apart.</source>
        <extracomment>audit.one_class_each.bad</extracomment>
        <translation>网络可能凭染色、清晰度或显微镜认出患者，而不是识别疾病；这些数据的任何划分都无法区分二者。</translation>
    </message>
    <message>
        <source>The silhouette baseline was made by another version of the program.</source>
        <extracomment>audit.other_outline</extracomment>
        <translation>轮廓基线由另一版本的程序生成。</translation>
    </message>
    <message>
        <source>{class} makes up {here} % of the {part} part and {there} % of training.</source>
        <extracomment>audit.other_shares</extracomment>
        <translation>{class} 占{part}集的 {here}%，占训练集的 {there}%。</translation>
    </message>
    <message>
        <source>Accuracy and the best threshold depend on the shares of the classes: they do not carry over.</source>
        <extracomment>audit.other_shares.bad</extracomment>
        <translation>准确率和最佳阈值取决于类别比例：不能照搬。</translation>
    </message>
    <message>
        <source>Read balanced accuracy and AUROC, or split with another seed.</source>
        <extracomment>audit.other_shares.do</extracomment>
        <translation>请看平衡准确率和 AUROC，或换一个种子划分。</translation>
    </message>
    <message>
        <source>The split was made for other images than these. Make it again.</source>
        <extracomment>audit.other_split</extracomment>
        <translation>该划分是为其他图像做的。请重新划分。</translation>
    </message>
    <message>
        <source>{file} holds no measurements.</source>
        <extracomment>audit.other_table</extracomment>
        <translation>{file} 不含测量数据。</translation>
    </message>
    <message>
        <source>The validation part is not like the training part: its score says how the network does on other images, for better or worse, and not on new ones of this kind.</source>
        <extracomment>audit.parts.bad</extracomment>
        <translation>验证集与训练集不相似：其指标反映的是网络在另一类图像上的表现，或好或坏，而不是在同类新图像上的表现。</translation>
    </message>
    <message>
        <source>Split by patient with another seed, or find out what makes the parts differ.</source>
        <extracomment>audit.parts.do</extracomment>
        <translation>请换一个种子按患者划分，或查明各部分的差别。</translation>
    </message>
    <message>
        <source>Patient {patients} is both in training and in the examination: {share} % of the images examined.</source>
        <extracomment>audit.patients_on_both_sides</extracomment>
        <translation>患者 {patients} 同时在训练和检验中：占被检验图像的 {share}%。</translation>
    </message>
    <message>
        <source>{count} patients are both in training and in the examination: {share} % of the images examined are of patients that were learned.</source>
        <extracomment>audit.patients_on_both_sides</extracomment>
        <translation>{count} 位患者同时在训练和检验中：被检验图像的 {share}% 来自学习过的患者。</translation>
    </message>
    <message>
        <source>The scores look better than they are for new patients: nuclei of one patient resemble each other.</source>
        <extracomment>audit.patients_on_both_sides.bad</extracomment>
        <translation>指标看起来比对新患者的实际表现更好：同一患者的细胞核彼此相似。</translation>
    </message>
    <message>
        <source>From what “{network}” sees of {patients} patients it did not learn from, labels shuffled between patients are told with AUROC {same} ({same_low} to {same_high}) where images of one patient are learned and examined, and {new} ({new_low} to {new_high}) on patients not learned; the true labels with {same_true} and {new_true}.</source>
        <extracomment>audit.patients_recognised</extracomment>
        <translation>根据“{network}”从 {patients} 位未学习过的患者那里看到的内容，在学习并检验同一患者的图像时，患者间打乱的标签的识别 AUROC 为 {same}（{same_low} 至 {same_high}），在未学习的患者上为 {new}（{new_low} 至 {new_high}）；真实标签分别为 {same_true} 和 {new_true}。</translation>
    </message>
    <message>
        <source>On patients not learned from, the class is told no better than shuffled labels are (p = {p}, {shuffles} shuffles): what looks like the class may be the patients.</source>
        <extracomment>audit.patients_recognised.bad</extracomment>
        <translation>在未学习过的患者上，类别的识别并不优于打乱的标签（p = {p}，{shuffles} 次打乱）：看似类别的东西可能是患者。</translation>
    </message>
    <message>
        <source>The class is told beyond what recognising patients explains (p = {p}, {shuffles} shuffles). A split by image would count the recognising as well.</source>
        <extracomment>audit.patients_recognised.beyond</extracomment>
        <translation>类别的识别超出了认出患者所能解释的程度（p = {p}，{shuffles} 次打乱）。按图像划分会把认出患者也算进去。</translation>
    </message>
    <message>
        <source>Examine by patient only, and on data from elsewhere.</source>
        <extracomment>audit.patients_recognised.do</extracomment>
        <translation>只按患者检验，并在其他来源的数据上检验。</translation>
    </message>
    <message>
        <source>The files do not tell which patient an image comes from.</source>
        <extracomment>audit.patients_unknown</extracomment>
        <translation>文件没有说明图像来自哪位患者。</translation>
    </message>
    <message>
        <source>Each image counts as its own patient. If several are of the same one, the examination holds patients that were learned, and scores look better than they are for new ones.</source>
        <extracomment>audit.patients_unknown.bad</extracomment>
        <translation>每张图像视为一位单独的患者。若多张来自同一患者，检验中就会有学习过的患者，指标看起来比对新患者更好。</translation>
    </message>
    <message>
        <source>Look for a table that tells the patients, and name the files by it.</source>
        <extracomment>audit.patients_unknown.do</extracomment>
        <translation>请查找说明患者的表格，并据此命名文件。</translation>
    </message>
    <message>
        <source>the colour of the background</source>
        <extracomment>audit.proxy.background</extracomment>
        <translation>背景的颜色</translation>
    </message>
    <message>
        <source>A network can learn this instead of the cell, and fails where it is missing.</source>
        <extracomment>audit.proxy.bad</extracomment>
        <translation>网络可能学到这一点而不是细胞，一旦缺少就会失败。</translation>
    </message>
    <message>
        <source>the mean colour of the nucleus</source>
        <extracomment>audit.proxy.colour</extracomment>
        <translation>细胞核的平均颜色</translation>
    </message>
    <message>
        <source>how strongly the JPEG is compressed</source>
        <extracomment>audit.proxy.compression</extracomment>
        <translation>JPEG 压缩的强度</translation>
    </message>
    <message>
        <source>Prepare all images in one way: same device, same file type, same compression, same background.</source>
        <extracomment>audit.proxy.do</extracomment>
        <translation>请以同一种方式制备所有图像：相同设备、相同文件类型、相同压缩、相同背景。</translation>
    </message>
    <message>
        <source>the size of the file</source>
        <extracomment>audit.proxy.file_size</extracomment>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Larger nuclei make larger files: this is no more than the outline of the nucleus tells.</source>
        <extracomment>audit.proxy.file_size.explained</extracomment>
        <translation>较大的细胞核产生较大的文件：这并不比细胞核轮廓说明得更多。</translation>
    </message>
    <message>
        <source>Nothing; a network does not see the size of a file.</source>
        <extracomment>audit.proxy.file_size.nothing</extracomment>
        <translation>无需处理；网络看不到文件大小。</translation>
    </message>
    <message>
        <source>the type of the file</source>
        <extracomment>audit.proxy.file_type</extracomment>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>the width and height of the image</source>
        <extracomment>audit.proxy.image_size</extracomment>
        <translation>图像的宽和高</translation>
    </message>
    <message>
        <source>the outline of the nucleus</source>
        <extracomment>audit.proxy.outline</extracomment>
        <translation>细胞核的轮廓</translation>
    </message>
    <message>
        <source>folder and file name, without the words for class and patient</source>
        <extracomment>audit.proxy.path</extracomment>
        <translation>除去类别和患者字样的文件夹名和文件名</translation>
    </message>
    <message>
        <source>A network does not see names. But the classes were named, and perhaps taken, at different times or places, and what goes with those may be seen.</source>
        <extracomment>audit.proxy.path.bad</extracomment>
        <translation>网络看不到名称。但各类别的命名（或许还有拍摄）是在不同时间或地点进行的，与之相关的东西可能会被看到。</translation>
    </message>
    <message>
        <source>Ask how the images were collected.</source>
        <extracomment>audit.proxy.path.do</extracomment>
        <translation>请询问图像是如何收集的。</translation>
    </message>
    <message>
        <source>Reading every image</source>
        <extracomment>audit.reading</extracomment>
        <translation>正在读取每张图像</translation>
    </message>
    <message>
        <source>Shuffling the labels was stopped.</source>
        <extracomment>audit.shuffle_cancelled</extracomment>
        <translation>打乱标签已停止。</translation>
    </message>
    <message>
        <source>Learning from labels shuffled between patients</source>
        <extracomment>audit.shuffling</extracomment>
        <translation>正在从患者间打乱的标签学习</translation>
    </message>
    <message>
        <source>Size and shape may well belong to the disease, or to how the nuclei were cut out. A network that scores no better than this has learned nothing but size and shape.</source>
        <extracomment>audit.silhouette.bad</extracomment>
        <translation>大小和形状很可能与疾病有关，也可能与细胞核的抠取方式有关。得分不高于此的网络只学到了大小和形状。</translation>
    </message>
    <message>
        <source>Hold every result against this number: it is the silhouette baseline.</source>
        <extracomment>audit.silhouette.do</extracomment>
        <translation>请将每个结果与这个数字对照：它是轮廓基线。</translation>
    </message>
    <message>
        <source>The network ends in a softmax, and the loss applies another one.</source>
        <extracomment>audit.softmax_twice</extracomment>
        <translation>网络以 softmax 结尾，而损失又应用了一次。</translation>
    </message>
    <message>
        <source>With two classes the loss cannot fall below 0.313, the gradients are small, and the probabilities say less than they seem to.</source>
        <extracomment>audit.softmax_twice.bad</extracomment>
        <translation>两个类别时损失不可能低于 0.313，梯度很小，概率所能说明的比看起来少。</translation>
    </message>
    <message>
        <source>Let the network end without a softmax.</source>
        <extracomment>audit.softmax_twice.do</extracomment>
        <translation>请让网络不以 softmax 结尾。</translation>
    </message>
    <message>
        <source>The classes are named as folders of a study are, not as cells: {names}.</source>
        <extracomment>audit.structural_classes</extracomment>
        <translation>类别的名称像研究的文件夹，而不像细胞：{names}。</translation>
    </message>
    <message>
        <source>A network would learn which folder an image came from: its scores would say nothing about cells.</source>
        <extracomment>audit.structural_classes.bad</extracomment>
        <translation>网络会学习图像来自哪个文件夹：其指标与细胞无关。</translation>
    </message>
    <message>
        <source>Open the folder whose subfolders are the classes of the cells.</source>
        <extracomment>audit.structural_classes.do</extracomment>
        <translation>请打开以细胞类别为子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>{dataset} has a class with fewer than two patients: what is learned from one cannot be examined on another.</source>
        <extracomment>audit.too_few_subjects</extracomment>
        <translation>{dataset} 有一个类别的患者少于两位：从一位学到的无法在另一位上检验。</translation>
    </message>
    <message>
        <source>There are {many} images of {more} and {few} of {less}.</source>
        <extracomment>audit.uneven_classes</extracomment>
        <translation>{more} 有 {many} 张图像，{less} 有 {few} 张。</translation>
    </message>
    <message>
        <source>Calling every nucleus {more} is right in {share} % of the cases: accuracy alone says little.</source>
        <extracomment>audit.uneven_classes.bad</extracomment>
        <translation>把每个细胞核都判为 {more}，在 {share}% 的情况下正确：单看准确率说明不了什么。</translation>
    </message>
    <message>
        <source>Read balanced accuracy and AUROC first, and balance once: in the sampler or in the loss.</source>
        <extracomment>audit.uneven_classes.do</extracomment>
        <translation>请先看平衡准确率和 AUROC，并只平衡一次：在采样中或在损失中。</translation>
    </message>
    <message>
        <source>One image cannot be read. {reason}</source>
        <extracomment>audit.unreadable</extracomment>
        <translation>有一张图像无法读取。{reason}</translation>
    </message>
    <message>
        <source>{count} images cannot be read. The first: {reason}</source>
        <extracomment>audit.unreadable</extracomment>
        <translation>有 {count} 张图像无法读取。第一张：{reason}</translation>
    </message>
    <message>
        <source>Fetch these files again, or take them out of the folder.</source>
        <extracomment>audit.unreadable.do</extracomment>
        <translation>请重新获取这些文件，或将其移出文件夹。</translation>
    </message>
    <message>
        <source>They are left out of everything.</source>
        <extracomment>audit.unreadable.left_out</extracomment>
        <translation>它们在所有环节中都被排除。</translation>
    </message>
    <message>
        <source>A training that comes to such an image stops there.</source>
        <extracomment>audit.unreadable.stops</extracomment>
        <translation>训练遇到这样的图像时会在那里停止。</translation>
    </message>
    <message>
        <source>No image can be read any more. {reason} Check that the dataset&apos;s folder or archive is still there.</source>
        <extracomment>batches.nothing_readable</extracomment>
        <translation>任何图像都无法再读取。{reason}请检查数据集的文件夹或压缩包是否仍在。</translation>
    </message>
    <message>
        <source>Calibration needs nuclei whose class is known, and there are none here.</source>
        <extracomment>calibration.no_labels</extracomment>
        <translation>校准需要类别已知的细胞核，而这里没有。</translation>
    </message>
    <message>
        <source>The network diverged: some probabilities are not numbers, and cannot be calibrated.</source>
        <extracomment>calibration.not_a_number</extracomment>
        <translation>网络已发散：有些概率不是数字，无法校准。</translation>
    </message>
    <message>
        <source>{file} is not a checkpoint that a training can continue from: its note &quot;{note}&quot; is missing or damaged.</source>
        <extracomment>checkpoint.notes</extracomment>
        <translation>{file} 不是可以继续训练的检查点：其说明“{note}”缺失或损坏。</translation>
    </message>
    <message>
        <source>{reason} The training goes on from the checkpoint before it, of epoch {epoch}.</source>
        <extracomment>checkpoint.previous</extracomment>
        <translation>{reason}训练从前一个检查点（第 {epoch} 轮）继续。</translation>
    </message>
    <message>
        <source>There is no trained network yet. Train one on the Train page first.</source>
        <extracomment>classify.no_run</extracomment>
        <translation>还没有训练好的网络。请先在训练页面训练一个。</translation>
    </message>
    <message>
        <source>“{other}” is better than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {patients} patients).</source>
        <extracomment>compare.better</extracomment>
        <translation>在这些细胞核上，“{other}”优于“{baseline}”：{score} {other_score}，而后者为 {baseline_score}，相差 {difference}（95% 区间 {low} 至 {high}，{patients} 位患者）。</translation>
    </message>
    <message>
        <source>The two runs know different numbers of classes: {baseline} and {other}.</source>
        <extracomment>compare.class_count</extracomment>
        <translation>两次运行的类别数不同：{baseline} 和 {other}。</translation>
    </message>
    <message>
        <source>The two runs hold {count} of the same nuclei for different classes, so being right means different things. Train both with the same labels to compare.</source>
        <extracomment>compare.different_classes</extracomment>
        <translation>两次运行对 {count} 个相同细胞核的类别认定不同，因此“正确”的含义不同。请用相同标签训练两者再比较。</translation>
    </message>
    <message>
        <source>“{baseline}” was trained on {baseline_dataset} and “{other}” on {other_dataset}, or on another state of it, so a difference of their scores may come from the data. Train both on the same dataset to compare.</source>
        <extracomment>compare.different_datasets</extracomment>
        <translation>“{baseline}”在 {baseline_dataset} 上训练，“{other}”在 {other_dataset}（或其另一状态）上训练，指标差异可能来自数据。请用同一数据集训练两者再比较。</translation>
    </message>
    <message>
        <source>The two runs were examined on different nuclei ({baseline} and {other}), so a difference of their scores may come from the nuclei and not from the networks. Train both with the same dataset, split and seed to compare.</source>
        <extracomment>compare.different_samples</extracomment>
        <translation>两次运行在不同的细胞核上检验（{baseline} 和 {other}），指标差异可能来自细胞核而非网络。请用相同的数据集、划分和种子训练两者再比较。</translation>
    </message>
    <message>
        <source>One class has only {patients} patients here. An interval from so few is itself uncertain, and rather too narrow: take it as a hint.</source>
        <extracomment>compare.few_subjects</extracomment>
        <translation>一个类别在这里只有 {patients} 位患者。如此少的患者得出的区间本身就不确定，而且偏窄：仅作参考。</translation>
    </message>
    <message>
        <source>McNemar&apos;s test alone would call the two different. It takes every nucleus to be independent; nuclei of one patient are not, and the interval knows that.</source>
        <extracomment>compare.mcnemar_alone</extracomment>
        <translation>单凭 McNemar 检验会说二者不同。它假定每个细胞核相互独立；同一患者的细胞核并非如此，而区间考虑到了这一点。</translation>
    </message>
    <message>
        <source>“{run}” has no predictions of its best epoch yet: it needs one finished epoch.</source>
        <extracomment>compare.no_predictions</extracomment>
        <translation>“{run}”还没有最佳轮次的预测：需要完成一轮。</translation>
    </message>
    <message>
        <source>One class has only one patient here: how others of that class would fare cannot be told from it. Take the interval as a hint.</source>
        <extracomment>compare.one_subject</extracomment>
        <translation>一个类别在这里只有一位患者：无法据此推断该类别其他患者的情况。区间仅作参考。</translation>
    </message>
    <message>
        <source>This compares two trainings. The same recipes with another seed may come out otherwise: to judge recipes, train each several times.</source>
        <extracomment>compare.one_training_each</extracomment>
        <translation>这里比较的是两次训练。相同配方换一个种子可能结果不同：要评判配方，请将每个训练多次。</translation>
    </message>
    <message>
        <source>“{baseline}” and “{other}” tell different classes apart.</source>
        <extracomment>compare.other_classes</extracomment>
        <translation>“{baseline}”和“{other}”区分的类别不同。</translation>
    </message>
    <message>
        <source>It is not known which patient each nucleus came from, so each counts as a patient of its own and the interval is narrower than it should be.</source>
        <extracomment>compare.subjects_unknown</extracomment>
        <translation>不知道每个细胞核来自哪位患者，因此每个都视为单独的患者，区间比应有的更窄。</translation>
    </message>
    <message>
        <source>It cannot be told which of “{other}” and “{baseline}” is better: {score} {other_score} and {baseline_score}; with {patients} patients any difference from {low} to {high} would fit.</source>
        <extracomment>compare.undecided</extracomment>
        <translation>无法判断“{other}”和“{baseline}”哪个更好：{score} {other_score} 和 {baseline_score}；在 {patients} 位患者的情况下，{low} 至 {high} 之间的任何差异都有可能。</translation>
    </message>
    <message>
        <source>The {score} of “{other}” and “{baseline}” cannot be compared: a class is missing, or nothing is labelled.</source>
        <extracomment>compare.unknown</extracomment>
        <translation>无法比较“{other}”和“{baseline}”的{score}：缺少一个类别，或没有任何标签。</translation>
    </message>
    <message>
        <source>“{other}” is worse than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {patients} patients).</source>
        <extracomment>compare.worse</extracomment>
        <translation>在这些细胞核上，“{other}”劣于“{baseline}”：{score} {other_score}，而后者为 {baseline_score}，相差 {difference}（95% 区间 {low} 至 {high}，{patients} 位患者）。</translation>
    </message>
    <message>
        <source>it is a TorchScript program, not a file of weights</source>
        <extracomment>constants.pkl</extracomment>
        <translation>这是 TorchScript 程序，不是权重文件</translation>
    </message>
    <message>
        <source>One nucleus is there under two classes, in two different files.</source>
        <extracomment>counted</extracomment>
        <translation>一个细胞核在两个不同文件中出现在两个类别下。</translation>
    </message>
    <message>
        <source>Two images of different patients show one nucleus. Patients who share pictures: {patients}.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>不同患者的两张图像显示同一个细胞核。共享图片的患者：{patients}。</translation>
    </message>
    <message>
        <source>Two images of one patient ({patients}) show one nucleus.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>同一患者（{patients}）的两张图像显示同一个细胞核。</translation>
    </message>
    <message>
        <source>Two images show one nucleus though the files differ.</source>
        <extracomment>counted</extracomment>
        <translation>两张图像显示同一个细胞核，尽管文件不同。</translation>
    </message>
    <message>
        <source>{count} nuclei are there under two classes, in different files.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>{count} 个细胞核在不同文件中出现在两个类别下。</translation>
    </message>
    <message>
        <source>{count} pairs of images of different patients show one nucleus. Patients who share pictures: {patients}.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>有 {count} 对不同患者的图像显示同一个细胞核。共享图片的患者：{patients}。</translation>
    </message>
    <message>
        <source>{count} pairs of images of one patient show one nucleus (patients {patients}).</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>有 {count} 对同一患者的图像显示同一个细胞核（患者 {patients}）。</translation>
    </message>
    <message>
        <source>{count} pairs of images show one nucleus though the files differ.</source>
        <extracomment>duplicate_checks</extracomment>
        <translation>有 {count} 对图像显示同一个细胞核，尽管文件不同。</translation>
    </message>
    <message>
        <source>Fold {number} of {count}, {name} examines</source>
        <extracomment>crossvalidation.activity</extracomment>
        <translation>第 {number} 折，共 {count} 折：由 {name} 检验</translation>
    </message>
    <message>
        <source>{folder} is not empty and holds no cross-validation. Choose a new folder.</source>
        <extracomment>crossvalidation.folder_taken</extracomment>
        <translation>{folder} 不为空，且不含交叉验证。请选择新文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds another cross-validation; these differ: {different}. Choose a new folder, or ask for the same.</source>
        <extracomment>crossvalidation.other</extracomment>
        <translation>{folder} 含有另一个交叉验证；不同之处：{different}。请选择新文件夹，或要求相同的交叉验证。</translation>
    </message>
    <message>
        <source>Stopped in fold {number} of {count}. What is finished is kept: ask for the same again to go on.</source>
        <extracomment>crossvalidation.stopped</extracomment>
        <translation>在第 {number} 折（共 {count} 折）停止。已完成的内容保留：再次要求相同内容即可继续。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <extracomment>csv.invalid</extracomment>
        <translation>{file} 第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>From {before} to {all} patients the AUROC changed by {gain}, no more than twice what other draws of patients change it by ({spread}): whether more would help cannot be told.</source>
        <extracomment>curve.flat</extracomment>
        <translation>从 {before} 位到 {all} 位患者，AUROC 变化了 {gain}，不超过其他患者抽样所致变化的两倍（{spread}）：无法判断更多患者是否有帮助。</translation>
    </message>
    <message>
        <source>One point makes no curve.</source>
        <extracomment>curve.one_point</extracomment>
        <translation>一个点构不成曲线。</translation>
    </message>
    <message>
        <source>From {before} to {all} patients the AUROC rose by {gain}, more than twice what other draws of patients change it by ({spread}): more patients would probably help.</source>
        <extracomment>curve.rising</extracomment>
        <translation>从 {before} 位到 {all} 位患者，AUROC 上升了 {gain}，超过其他患者抽样所致变化的两倍（{spread}）：更多患者很可能有帮助。</translation>
    </message>
    <message>
        <source>None of the {count} images in {place} can be read. The first, {file}: {reason}.</source>
        <extracomment>dataset.all_unreadable</extracomment>
        <translation>{place} 中的 {count} 张图像都无法读取。第一张 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Opening {place} was stopped.</source>
        <extracomment>dataset.cancelled</extracomment>
        <translation>打开 {place} 已停止。</translation>
    </message>
    <message>
        <source>{count} images lie outside of the training folders and are left out.</source>
        <extracomment>dataset.elsewhere</extracomment>
        <translation>{count} 张图像位于训练文件夹之外，已排除。</translation>
    </message>
    <message>
        <source>{place} could not be opened: {reason}.</source>
        <extracomment>dataset.failed</extracomment>
        <translation>无法打开 {place}：{reason}。</translation>
    </message>
    <message>
        <source>The folder {place} could not be opened: {reason}.</source>
        <extracomment>dataset.folder_not_opened</extracomment>
        <translation>无法打开文件夹 {place}：{reason}。</translation>
    </message>
    <message>
        <source>{count} file names are lower case; patients are compared without regard to case.</source>
        <extracomment>dataset.lower_case_names</extracomment>
        <translation>{count} 个文件名为小写；比较患者时不区分大小写。</translation>
    </message>
    <message>
        <source>{count} file names tell another class than their folder; the folder counts.</source>
        <extracomment>dataset.name_contradicts_folder</extracomment>
        <translation>{count} 个文件名与其文件夹表示的类别不同；以文件夹为准。</translation>
    </message>
    <message>
        <source>{count} file names tell no patient; each of these images counts as its own patient.</source>
        <extracomment>dataset.names_without_subject</extracomment>
        <translation>{count} 个文件名未说明患者；这些图像各视为一位单独的患者。</translation>
    </message>
    <message>
        <source>No images in {place}. Looked for BMP, JPEG, PNG and TIFF files: the C-NMC set (training_data/fold_0/all …), folders named after classes, or a folder of images.</source>
        <extracomment>dataset.no_images</extracomment>
        <translation>{place} 中没有图像。已查找 BMP、JPEG、PNG 和 TIFF 文件：C-NMC 数据集（training_data/fold_0/all …）、以类别命名的文件夹，或图像文件夹。</translation>
    </message>
    <message>
        <source>{place} is not there. Was it moved, or its disk taken off?</source>
        <extracomment>dataset.not_found</extracomment>
        <translation>{place} 不存在。是被移动了，还是磁盘已取下？</translation>
    </message>
    <message>
        <source>{count} images lie outside of the labelled folder and are left out.</source>
        <extracomment>dataset.outside</extracomment>
        <translation>{count} 张图像位于带标签的文件夹之外，已排除。</translation>
    </message>
    <message>
        <source>{count} images lie in no class folder and are left out.</source>
        <extracomment>dataset.outside_classes</extracomment>
        <translation>{count} 张图像不在任何类别文件夹中，已排除。</translation>
    </message>
    <message>
        <source>{positive} was taken for the positive class, {negative} for the other: sensitivity and AUROC are of {positive}.</source>
        <extracomment>dataset.positive_chosen</extracomment>
        <translation>{positive} 被视为阳性类别，{negative} 为另一类：灵敏度和 AUROC 针对 {positive}。</translation>
    </message>
    <message>
        <source>{folder} holds {count} more images; it opens as a dataset of its own and never enters training.</source>
        <extracomment>dataset.related</extracomment>
        <translation>{folder} 另有 {count} 张图像；它作为单独的数据集打开，绝不进入训练。</translation>
    </message>
    <message>
        <source>{place} holds more than {limit} images. Open the folder of one dataset.</source>
        <extracomment>dataset.too_many_files</extracomment>
        <translation>{place} 含有超过 {limit} 张图像。请打开单个数据集的文件夹。</translation>
    </message>
    <message>
        <source>The demo could not be written to {folder}: {reason}.</source>
        <extracomment>demo.folder</extracomment>
        <translation>无法将演示写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{folder} holds other things. Name a folder that is empty or not there yet.</source>
        <extracomment>demo.not_empty</extracomment>
        <translation>{folder} 含有其他内容。请指定空的或尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>Drawing the demo was stopped; nothing was kept.</source>
        <extracomment>demo.stopped</extracomment>
        <translation>绘制演示已停止；没有保留任何内容。</translation>
    </message>
    <message>
        <source>{title} could not be fetched: {reason}. What came is kept; try again and it goes on from there.</source>
        <extracomment>download.broken</extracomment>
        <translation>无法获取 {title}：{reason}。已收到的内容保留；重试时从那里继续。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Make room on the disk, or check who may write there, and try again.</source>
        <extracomment>download.disk</extracomment>
        <translation>无法写入 {file}：{reason}。请腾出磁盘空间或检查写入权限，然后重试。</translation>
    </message>
    <message>
        <source>{url} is not there any more. Fetch {title} from its publisher and put it there: {file}.</source>
        <extracomment>download.missing</extracomment>
        <translation>{url} 已不存在。请从发布者处获取 {title} 并放到：{file}。</translation>
    </message>
    <message>
        <source>{file} could not be given its name: {reason}.</source>
        <extracomment>download.rename</extracomment>
        <translation>无法为 {file} 命名：{reason}。</translation>
    </message>
    <message>
        <source>The download of {title} was stopped. What came is kept; it goes on from there next time.</source>
        <extracomment>download.stopped</extracomment>
        <translation>{title} 的下载已停止。已收到的内容保留；下次从那里继续。</translation>
    </message>
    <message>
        <source>{url} sends more than the file that was expected. It was deleted; it may have been replaced by another one.</source>
        <extracomment>download.too_long</extracomment>
        <translation>{url} 发送的内容多于预期文件。已删除；它可能已被替换。</translation>
    </message>
    <message>
        <source>What came from {url} is not the file that was expected: its checksum or size differs. It was deleted. Try again; if it happens again, the file was replaced or changed on its way.</source>
        <extracomment>download.wrong_file</extracomment>
        <translation>从 {url} 得到的不是预期文件：校验和或大小不符。已删除。请重试；若再次发生，则文件已被替换或在传输中被改动。</translation>
    </message>
    <message>
        <source>There is no network architecture “{name}”. Known are: {known}.</source>
        <extracomment>engine.architecture</extracomment>
        <translation>没有名为“{name}”的网络架构。已知的有：{known}。</translation>
    </message>
    <message>
        <source>A map is made of one image and one of the {classes} classes; asked for were {count} images and class {class}.</source>
        <extracomment>engine.attribution</extracomment>
        <translation>热图由一张图像和 {classes} 个类别之一生成；要求的是 {count} 张图像和类别 {class}。</translation>
    </message>
    <message>
        <source>Stopped before the map was complete.</source>
        <extracomment>engine.attribution.stopped</extracomment>
        <translation>在热图完成之前停止。</translation>
    </message>
    <message>
        <source>A batch of {count} images of {width}×{height} holds {bytes} bytes of pixels and {classes} classes, which cannot be.</source>
        <extracomment>engine.batch</extracomment>
        <translation>一批 {count} 张 {width}×{height} 的图像含有 {bytes} 字节像素和 {classes} 个类别，这不可能。</translation>
    </message>
    <message>
        <source>A network cannot learn {classes} classes with {weights} class weights: it takes two classes or more, and one weight each or none.</source>
        <extracomment>engine.classes</extracomment>
        <translation>网络无法用 {weights} 个类别权重学习 {classes} 个类别：需要两个或更多类别，每个类别一个权重或都没有。</translation>
    </message>
    <message>
        <source>There is no device “{wish}” here. There is: {devices}. “auto” takes the best of them.</source>
        <extracomment>engine.device</extracomment>
        <translation>这里没有设备“{wish}”。现有：{devices}。“auto”选用最好的。</translation>
    </message>
    <message>
        <source>The loss became {loss}: the training has diverged. Start again with a lower learning rate.</source>
        <extracomment>engine.diverged</extracomment>
        <translation>损失变为 {loss}：训练已发散。请用更低的学习率重新开始。</translation>
    </message>
    <message>
        <source>not a number</source>
        <extracomment>engine.diverged</extracomment>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>The learning engine failed while {doing}: {reason}</source>
        <extracomment>engine.failed</extracomment>
        <translation>学习引擎在{doing}时失败：{reason}</translation>
    </message>
    <message>
        <source>The head of the network must end in a linear layer with one output for each of the {classes} classes; set its outputs to 0 in the recipe to have that filled in.</source>
        <extracomment>engine.head</extracomment>
        <translation>网络的分类头必须以线性层结尾，{classes} 个类别各有一个输出；在配方中将其输出设为 0 即可自动填入。</translation>
    </message>
    <message>
        <source>A layer of the recipe&apos;s head cannot be built: hidden linear layers need one output or more, dropout a probability of at least 0 and below 1.</source>
        <extracomment>engine.head.layer</extracomment>
        <translation>配方的分类头有一层无法构建：隐藏线性层至少需要一个输出，dropout 概率须大于等于 0 且小于 1。</translation>
    </message>
    <message>
        <source>The engine makes no steps for the recipe {recipe}: its head is fitted at once, on features.</source>
        <extracomment>engine.instant</extracomment>
        <translation>引擎不为配方 {recipe} 走步：其分类头在特征上一次拟合完成。</translation>
    </message>
    <message>
        <source>The memory was not enough while {doing}. Choose a smaller batch or smaller images, or close other programs. ({reason})</source>
        <extracomment>engine.memory</extracomment>
        <translation>{doing}时内存不足。请选择更小的批次或图像，或关闭其他程序。（{reason}）</translation>
    </message>
    <message>
        <source>The memory is not enough for {batch} images at once: they go through the network {images} at a time, and their gradients are added up. The result is the same.</source>
        <extracomment>engine.micro_batches</extracomment>
        <translation>内存不足以一次处理 {batch} 张图像：每次 {images} 张通过网络，梯度相加。结果相同。</translation>
    </message>
    <message>
        <source>The memory is not enough for {batch} images at once: they go through the network {images} at a time, and their gradients are added up. Batch normalisation sees {images} images at a time, too, so the result differs a little from that on a machine with more memory.</source>
        <extracomment>engine.micro_batches_norm</extracomment>
        <translation>内存不足以一次处理 {batch} 张图像：每次 {images} 张通过网络，梯度相加。批归一化每次也只看到 {images} 张，因此结果与内存更大的机器略有不同。</translation>
    </message>
    <message>
        <source>This learning engine cannot tell where a network looked.</source>
        <extracomment>engine.no_attribution</extracomment>
        <translation>此学习引擎无法说明网络看了哪里。</translation>
    </message>
    <message>
        <source>This learning engine cannot write TorchScript. ONNX needs none.</source>
        <extracomment>engine.no_script</extracomment>
        <translation>此学习引擎无法写出 TorchScript。ONNX 不需要它。</translation>
    </message>
    <message>
        <source>{file} is not a saved state of a training: it lacks the counters to continue from. A model&apos;s file can begin a training, but not continue one.</source>
        <extracomment>engine.state</extracomment>
        <translation>{file} 不是训练的保存状态：缺少继续所需的计数。模型文件可以开始训练，但不能继续训练。</translation>
    </message>
    <message>
        <source>A training step needs images whose classes are known, and one learning rate for each of the {groups} layer groups.</source>
        <extracomment>engine.step</extracomment>
        <translation>一步训练需要类别已知的图像，以及 {groups} 组层各一个学习率。</translation>
    </message>
    <message>
        <source>{views} test-time views of {width}×{height} images are not possible: choose 1, 2, 4 or, for square images, 8.</source>
        <extracomment>engine.views</extracomment>
        <translation>{width}×{height} 图像不能有 {views} 个预测视图：请选 1、2、4，或方形图像选 8。</translation>
    </message>
    <message>
        <source>The weights in {file} do not fit this network. Missing: {missing}. Unexpected: {unexpected}. Of another shape: {misshapen}. Choose the architecture and head that these weights were made for.</source>
        <extracomment>engine.weights</extracomment>
        <translation>{file} 中的权重不适合此网络。缺少：{missing}。多余：{unexpected}。形状不符：{misshapen}。请选择这些权重对应的架构和分类头。</translation>
    </message>
    <message>
        <source>The run&apos;s own images are not at {place} any more, so those it learned from were told by their names.</source>
        <extracomment>evaluation.by_name</extracomment>
        <translation>运行自己的图像已不在 {place}，因此按名称判断学习过哪些。</translation>
    </message>
    <message>
        <source>These nuclei are drawn: the scores say nothing about real cells.</source>
        <extracomment>evaluation.drawn</extracomment>
        <translation>这些细胞核是绘制的：指标与真实细胞无关。</translation>
    </message>
    <message>
        <source>Nothing of {data} is left to evaluate: {count} of its images were in the run&apos;s training part.</source>
        <extracomment>evaluation.nothing_left</extracomment>
        <translation>{data} 没有可评估的内容：其中 {count} 张图像在该运行的训练集中。</translation>
    </message>
    <message>
        <source>Of the run: {caution}</source>
        <extracomment>evaluation.of_run</extracomment>
        <translation>关于该运行：{caution}</translation>
    </message>
    <message>
        <source>{data} has classes that the run does not know: {unknown}. The run tells apart: {known}.</source>
        <extracomment>evaluation.other_classes</extracomment>
        <translation>{data} 含有运行不认识的类别：{unknown}。该运行区分：{known}。</translation>
    </message>
    <message>
        <source>{count} images without a class were left out.</source>
        <extracomment>evaluation.some_unlabelled</extracomment>
        <translation>{count} 张没有类别的图像已排除。</translation>
    </message>
    <message>
        <source>Whose images these are is unknown: each counts as its own patient.</source>
        <extracomment>evaluation.subjects_unknown</extracomment>
        <translation>不知道这些图像来自谁：每张视为一位单独的患者。</translation>
    </message>
    <message>
        <source>{count} of the images are of patients whom the network learned from, or who share identical images with them: the scores flatter it.</source>
        <extracomment>evaluation.touched_subjects</extracomment>
        <translation>其中 {count} 张图像来自网络学习过的患者，或与其共享相同图像的患者：指标偏好。</translation>
    </message>
    <message>
        <source>{data} has no classes to compare with. Predict its images instead.</source>
        <extracomment>evaluation.unlabelled</extracomment>
        <translation>{data} 没有可供比较的类别。请改为预测其图像。</translation>
    </message>
    <message>
        <source>{count} of the images were in the run&apos;s validation part, by which its best epoch was chosen: the scores are a little too good.</source>
        <extracomment>evaluation.validation_samples</extracomment>
        <translation>其中 {count} 张图像在该运行的验证集中，最佳轮次据此选出：指标略微偏好。</translation>
    </message>
    <message>
        <source>What the network “{name}” computes is not known here. Known are: {known}.</source>
        <extracomment>exchange.architecture</extracomment>
        <translation>这里不清楚网络“{name}”如何计算。已知的有：{known}。</translation>
    </message>
    <message>
        <source>The weights in {file} are not those of the network that the run describes: {tensor} is missing or has another shape.</source>
        <extracomment>exchange.weights</extracomment>
        <translation>{file} 中的权重不属于运行所描述的网络：{tensor} 缺失或形状不同。</translation>
    </message>
    <message>
        <source>{file} is of no kind that can be saved here. Take .png, .svg or .pdf.</source>
        <extracomment>export.ending</extracomment>
        <translation>{file} 的类型无法在此保存。请用 .png、.svg 或 .pdf。</translation>
    </message>
    <message>
        <source>The model is in {file}, what it expects and says in {signature}.</source>
        <extracomment>export.there</extracomment>
        <translation>模型位于 {file}，其输入与输出说明位于 {signature}。</translation>
    </message>
    <message>
        <source>Its nucleus measures {diameter} pixels across; {low} to {high} would be like the training images.</source>
        <extracomment>familiar.diameter</extracomment>
        <translation>其细胞核直径为 {diameter} 像素；{low} 至 {high} 才与训练图像相似。</translation>
    </message>
    <message>
        <source>Looking at what the network learned from</source>
        <extracomment>familiar.measuring</extracomment>
        <translation>正在查看网络从什么学习</translation>
    </message>
    <message>
        <source>It is {width} × {height} pixels; {widths} wide and {heights} high would be like the training images.</source>
        <extracomment>familiar.size</extracomment>
        <translation>其尺寸为 {width} × {height} 像素；宽 {widths}、高 {heights} 才与训练图像相似。</translation>
    </message>
    <message>
        <source>Stopped while looking at the training images.</source>
        <extracomment>familiar.stopped</extracomment>
        <translation>查看训练图像时停止。</translation>
    </message>
    <message>
        <source>There is something around the nucleus; in the training images everything but the nucleus was black.</source>
        <extracomment>familiar.unmasked</extracomment>
        <translation>细胞核周围有东西；训练图像中除细胞核外全为黑色。</translation>
    </message>
    <message>
        <source>Looking at {count} nuclei</source>
        <extracomment>features.computing</extracomment>
        <translation>正在查看 {count} 个细胞核</translation>
    </message>
    <message>
        <source>Stopped after {count} nuclei.</source>
        <extracomment>features.stopped</extracomment>
        <translation>在 {count} 个细胞核后停止。</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Check the free space and the permissions of its folder.</source>
        <extracomment>file.write</extracomment>
        <translation>无法写入 {file}：{reason}。请检查剩余空间及其文件夹的权限。</translation>
    </message>
    <message>
        <source>{folder} could not be searched to its end: {reason}.</source>
        <extracomment>files.folder</extracomment>
        <translation>无法完整搜索 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>There is no file or folder {file}.</source>
        <extracomment>files.missing</extracomment>
        <translation>没有名为 {file} 的文件或文件夹。</translation>
    </message>
    <message>
        <source>No image was found in {place}. BMP, JPEG, PNG and TIFF files are looked for.</source>
        <extracomment>files.no_images</extracomment>
        <translation>在 {place} 中没有找到图像。查找的是 BMP、JPEG、PNG 和 TIFF 文件。</translation>
    </message>
    <message>
        <source>what was named</source>
        <extracomment>files.no_images</extracomment>
        <translation>所指定的内容</translation>
    </message>
    <message>
        <source>The filters in {file} cannot be used: {reason}.</source>
        <extracomment>filters.damaged</extracomment>
        <translation>{file} 中的筛选条件无法使用：{reason}。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program.</source>
        <extracomment>filters.newer</extracomment>
        <translation>{file} 由本程序的更新版本写成。</translation>
    </message>
    <message>
        <source>The folder could not be opened: {reason}</source>
        <extracomment>folder.not_opened</extracomment>
        <translation>无法打开文件夹：{reason}</translation>
    </message>
    <message>
        <source>{dataset} has {count} published folds, and a cross-validation over them needs two. Ask for a number of new folds instead.</source>
        <extracomment>folds.none_published</extracomment>
        <translation>{dataset} 有 {count} 个公布的折，对其交叉验证需要两个。请改为指定新折的数量。</translation>
    </message>
    <message>
        <source>A cross-validation needs two folds at least.</source>
        <extracomment>folds.too_few</extracomment>
        <translation>交叉验证至少需要两折。</translation>
    </message>
    <message>
        <source>{class} has {count} patients, those with identical images counted as one: too few for {folds} folds. Ask for fewer.</source>
        <extracomment>folds.too_many</extracomment>
        <translation>{class} 有 {count} 位患者（共享相同图像者计为一位）：对 {folds} 折来说太少。请减少折数。</translation>
    </message>
    <message>
        <source>the smallest quarter</source>
        <extracomment>groups.area.0</extracomment>
        <translation>最小的四分之一</translation>
    </message>
    <message>
        <source>the second smallest quarter</source>
        <extracomment>groups.area.1</extracomment>
        <translation>第二小的四分之一</translation>
    </message>
    <message>
        <source>the second largest quarter</source>
        <extracomment>groups.area.2</extracomment>
        <translation>第二大的四分之一</translation>
    </message>
    <message>
        <source>the largest quarter</source>
        <extracomment>groups.area.3</extracomment>
        <translation>最大的四分之一</translation>
    </message>
    <message>
        <source>the roundest quarter</source>
        <extracomment>groups.elongation.0</extracomment>
        <translation>最圆的四分之一</translation>
    </message>
    <message>
        <source>the second roundest quarter</source>
        <extracomment>groups.elongation.1</extracomment>
        <translation>第二圆的四分之一</translation>
    </message>
    <message>
        <source>the second longest quarter</source>
        <extracomment>groups.elongation.2</extracomment>
        <translation>第二长的四分之一</translation>
    </message>
    <message>
        <source>the longest quarter</source>
        <extracomment>groups.elongation.3</extracomment>
        <translation>最长的四分之一</translation>
    </message>
    <message>
        <source>the blurriest quarter</source>
        <extracomment>groups.focus.0</extracomment>
        <translation>最模糊的四分之一</translation>
    </message>
    <message>
        <source>the second blurriest quarter</source>
        <extracomment>groups.focus.1</extracomment>
        <translation>第二模糊的四分之一</translation>
    </message>
    <message>
        <source>the second sharpest quarter</source>
        <extracomment>groups.focus.2</extracomment>
        <translation>第二清晰的四分之一</translation>
    </message>
    <message>
        <source>the sharpest quarter</source>
        <extracomment>groups.focus.3</extracomment>
        <translation>最清晰的四分之一</translation>
    </message>
    <message>
        <source>{found} of {groups} groups are weak: worse beyond chance in {comparisons} comparisons (5 % of what is reported may be chance, after Benjamini and Hochberg), and in several of the {patients} patients.</source>
        <extracomment>groups.found</extracomment>
        <translation>{groups} 组中有 {found} 组薄弱：在 {comparisons} 次比较中差于偶然（按 Benjamini 和 Hochberg，报告中有 5% 可能是偶然），且在 {patients} 位患者中的多位身上如此。</translation>
    </message>
    <message>
        <source>the bluest quarter</source>
        <extracomment>groups.hue.0</extracomment>
        <translation>最蓝的四分之一</translation>
    </message>
    <message>
        <source>the second bluest quarter</source>
        <extracomment>groups.hue.1</extracomment>
        <translation>第二蓝的四分之一</translation>
    </message>
    <message>
        <source>the second reddest quarter</source>
        <extracomment>groups.hue.2</extracomment>
        <translation>第二红的四分之一</translation>
    </message>
    <message>
        <source>the reddest quarter</source>
        <extracomment>groups.hue.3</extracomment>
        <translation>最红的四分之一</translation>
    </message>
    <message>
        <source>Measuring the nuclei</source>
        <extracomment>groups.measuring</extracomment>
        <translation>正在测量细胞核</translation>
    </message>
    <message>
        <source>It is not known whom the nuclei of {run} came from. A group is weak where it is so in several patients: file names such as UID_12_1_1_all tell the patient.</source>
        <extracomment>groups.no_patients</extracomment>
        <translation>不知道 {run} 的细胞核来自谁。只有在多位患者身上都如此时，一组才算薄弱：如 UID_12_1_1_all 的文件名可说明患者。</translation>
    </message>
    <message>
        <source>None found; {groups} groups of {nuclei} nuclei of {patients} patients were looked at ({comparisons} comparisons). That does not prove that there is none: with few patients only a large difference can be told from chance.</source>
        <extracomment>groups.none</extracomment>
        <translation>没有发现；查看了 {patients} 位患者 {nuclei} 个细胞核的 {groups} 组（{comparisons} 次比较）。这并不证明没有：患者少时只有很大的差异才能与偶然区分。</translation>
    </message>
    <message>
        <source>No nucleus of the validation part of {run} could be measured: its pictures are missing, unreadable or empty.</source>
        <extracomment>groups.nothing_measured</extracomment>
        <translation>{run} 验证集的细胞核都无法测量：图片缺失、无法读取或为空。</translation>
    </message>
    <message>
        <source>the most notched quarter</source>
        <extracomment>groups.solidity.0</extracomment>
        <translation>凹口最多的四分之一</translation>
    </message>
    <message>
        <source>the second most notched quarter</source>
        <extracomment>groups.solidity.1</extracomment>
        <translation>凹口第二多的四分之一</translation>
    </message>
    <message>
        <source>the second smoothest quarter</source>
        <extracomment>groups.solidity.2</extracomment>
        <translation>第二平滑的四分之一</translation>
    </message>
    <message>
        <source>the quarter with the smoothest outlines</source>
        <extracomment>groups.solidity.3</extracomment>
        <translation>轮廓最平滑的四分之一</translation>
    </message>
    <message>
        <source>the palest quarter</source>
        <extracomment>groups.stain.0</extracomment>
        <translation>最浅的四分之一</translation>
    </message>
    <message>
        <source>the second palest quarter</source>
        <extracomment>groups.stain.1</extracomment>
        <translation>第二浅的四分之一</translation>
    </message>
    <message>
        <source>the second darkest quarter</source>
        <extracomment>groups.stain.2</extracomment>
        <translation>第二深的四分之一</translation>
    </message>
    <message>
        <source>the darkest quarter</source>
        <extracomment>groups.stain.3</extracomment>
        <translation>最深的四分之一</translation>
    </message>
    <message>
        <source>Stopped while comparing groups of nuclei.</source>
        <extracomment>groups.stopped</extracomment>
        <translation>比较细胞核各组时停止。</translation>
    </message>
    <message>
        <source>No group could be looked at: a group needs 20 nuclei of three patients, and as many outside of it.</source>
        <extracomment>groups.too_few</extracomment>
        <translation>没有可查看的组：一组需要三位患者的 20 个细胞核，组外也需同样多。</translation>
    </message>
    <message>
        <source>Of {group} of each class ({count} nuclei), {inside} were called right, of the others {outside} (means over the classes): worse by {low} to {high} points (95 % interval), and so in {worse} of {compared} patients by themselves.</source>
        <extracomment>groups.weak</extracomment>
        <translation>各类别的“{group}”（{count} 个细胞核）中判断正确的为 {inside}，其余为 {outside}（各类别平均）：差 {low} 至 {high} 个百分点（95% 区间），在 {compared} 位患者中有 {worse} 位单独看也是如此。</translation>
    </message>
    <message>
        <source>Of {group} of {class} ({count} nuclei), {inside} were called right, of other {class} nuclei {outside}: worse by {low} to {high} points (95 % interval), and so in {worse} of {compared} patients by themselves.</source>
        <extracomment>groups.weak_class</extracomment>
        <translation>{class} 的“{group}”（{count} 个细胞核）中判断正确的为 {inside}，其余 {class} 细胞核为 {outside}：差 {low} 至 {high} 个百分点（95% 区间），在 {compared} 位患者中有 {worse} 位单独看也是如此。</translation>
    </message>
    <message>
        <source>Comparing the files of {dataset} was stopped.</source>
        <extracomment>hashing.cancelled</extracomment>
        <translation>比较 {dataset} 的文件已停止。</translation>
    </message>
    <message>
        <source>It is a link to a file that is not there</source>
        <extracomment>image.broken_link</extracomment>
        <translation>这是指向不存在文件的链接</translation>
    </message>
    <message>
        <source>It is empty (0 bytes)</source>
        <extracomment>image.empty</extracomment>
        <translation>为空（0 字节）</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <extracomment>image.not_a_file</extracomment>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>It could not be opened: {reason}</source>
        <extracomment>image.not_opened</extracomment>
        <translation>无法打开：{reason}</translation>
    </message>
    <message>
        <source>The region of {file} lies outside the image.</source>
        <extracomment>image.region</extracomment>
        <translation>{file} 的区域超出图像范围。</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB</source>
        <extracomment>image.too_large</extracomment>
        <translation>大于 {limit} MB</translation>
    </message>
    <message>
        <source>It ends too early: perhaps a copy or download broke off</source>
        <extracomment>image.truncated</extracomment>
        <translation>过早结束：可能是复制或下载中断</translation>
    </message>
    <message>
        <source>It is not a BMP, JPEG, PNG or TIFF image, whatever its name says</source>
        <extracomment>image.unknown_format</extracomment>
        <translation>不是 BMP、JPEG、PNG 或 TIFF 图像，无论其名称如何</translation>
    </message>
    <message>
        <source>A picture could not be written as {format}: {reason}.</source>
        <extracomment>imaging.encode</extracomment>
        <translation>无法将图片写为 {format}：{reason}。</translation>
    </message>
    <message>
        <source>The head was not quite fitted after {count} iterations. A larger weight decay makes that easier.</source>
        <extracomment>instant.not_converged</extracomment>
        <translation>经过 {count} 次迭代，分类头尚未完全拟合。更大的权重衰减会使其更容易。</translation>
    </message>
    <message>
        <source>The recipe {recipe} only fits a head on a backbone that has learned to see. Random weights have not: name pretrained ones, or choose the recipe small.</source>
        <extracomment>instant.random</extracomment>
        <translation>配方 {recipe} 只在学会观察的主干网络上拟合分类头。随机权重不行：请指定预训练权重，或选择配方 small。</translation>
    </message>
    <message>
        <source>The recipe {recipe} cannot be trained at once with the optimiser lbfgs: {what}.</source>
        <extracomment>instant.recipe</extracomment>
        <translation>配方 {recipe} 无法用优化器 lbfgs 一次训练完成：{what}。</translation>
    </message>
    <message>
        <source>Stopped before the head was fitted. What the network saw is kept.</source>
        <extracomment>instant.stopped_before</extracomment>
        <translation>在分类头拟合之前停止。网络看到的内容保留。</translation>
    </message>
    <message>
        <source>{run} is whole: its head was fitted at once, and there are no epochs to add.</source>
        <extracomment>instant.whole</extracomment>
        <translation>{run} 已完整：其分类头一次拟合完成，没有可增加的轮次。</translation>
    </message>
    <message>
        <source>Looking where the network looked</source>
        <extracomment>job.attribution</extracomment>
        <translation>正在查看网络看了哪里</translation>
    </message>
    <message>
        <source>Auditing {name}</source>
        <extracomment>job.audit</extracomment>
        <translation>正在审查 {name}</translation>
    </message>
    <message>
        <source>The network looks at every nucleus once</source>
        <extracomment>job.backbone</extracomment>
        <translation>网络将每个细胞核查看一次</translation>
    </message>
    <message>
        <source>Reading what the network saw</source>
        <extracomment>job.backbone.kept</extracomment>
        <translation>正在读取网络看到的内容</translation>
    </message>
    <message>
        <source>Changing a run</source>
        <extracomment>job.change_run</extracomment>
        <translation>正在修改运行</translation>
    </message>
    <message>
        <source>Classifying images</source>
        <extracomment>job.classify</extracomment>
        <translation>正在分类图像</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <extracomment>job.compare</extracomment>
        <translation>正在比较运行</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <extracomment>job.crossvalidation</extracomment>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Deleting a run</source>
        <extracomment>job.delete_run</extracomment>
        <translation>正在删除运行</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <extracomment>job.demo</extracomment>
        <translation>正在绘制演示数据集</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <extracomment>job.devices</extracomment>
        <translation>正在查找设备</translation>
    </message>
    <message>
        <source>Looking for doubtful labels</source>
        <extracomment>job.doubts</extracomment>
        <translation>正在查找可疑标签</translation>
    </message>
    <message>
        <source>Reading the epochs</source>
        <extracomment>job.epochs</extracomment>
        <translation>正在读取各轮</translation>
    </message>
    <message>
        <source>Writing the model</source>
        <extracomment>job.export</extracomment>
        <translation>正在写入模型</translation>
    </message>
    <message>
        <source>&quot;{job}&quot; ended on an unexpected error: {reason}. What it had finished is kept; try it again.</source>
        <extracomment>job.failed</extracomment>
        <translation>“{job}”因意外错误结束：{reason}。已完成的内容保留；请重试。</translation>
    </message>
    <message>
        <source>Computing the network&apos;s features</source>
        <extracomment>job.features</extracomment>
        <translation>正在计算网络的特征</translation>
    </message>
    <message>
        <source>Looking at all nuclei of the run</source>
        <extracomment>job.features</extracomment>
        <translation>正在查看该运行的所有细胞核</translation>
    </message>
    <message>
        <source>Reading features</source>
        <extracomment>job.features.kept</extracomment>
        <translation>正在读取特征</translation>
    </message>
    <message>
        <source>Reading what the network made of the nuclei</source>
        <extracomment>job.features.read</extracomment>
        <translation>正在读取网络对细胞核的理解</translation>
    </message>
    <message>
        <source>Reading filters</source>
        <extracomment>job.filters</extracomment>
        <translation>正在读取筛选条件</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <extracomment>job.find_images</extracomment>
        <translation>正在查找图像</translation>
    </message>
    <message>
        <source>Reading the predictions of all epochs</source>
        <extracomment>job.history</extracomment>
        <translation>正在读取所有轮次的预测</translation>
    </message>
    <message>
        <source>Fitting the head</source>
        <extracomment>job.instant</extracomment>
        <translation>正在拟合分类头</translation>
    </message>
    <message>
        <source>Drawing intervals of the scores</source>
        <extracomment>job.intervals</extracomment>
        <translation>正在抽样计算指标区间</translation>
    </message>
    <message>
        <source>Keeping filters</source>
        <extracomment>job.keep_filters</extracomment>
        <translation>正在保存筛选条件</translation>
    </message>
    <message>
        <source>Keeping the pinned nuclei</source>
        <extracomment>job.keep_pins</extracomment>
        <translation>正在保存固定的细胞核</translation>
    </message>
    <message>
        <source>Reading the run</source>
        <extracomment>job.leaks</extracomment>
        <translation>正在读取运行</translation>
    </message>
    <message>
        <source>Learning from fewer patients</source>
        <extracomment>job.learning_curve</extracomment>
        <translation>正在从较少的患者学习</translation>
    </message>
    <message>
        <source>Lesson “{title}”</source>
        <extracomment>job.lesson</extracomment>
        <translation>课程“{title}”</translation>
    </message>
    <message>
        <source>Reading the lessons</source>
        <extracomment>job.lessons</extracomment>
        <translation>正在读取课程</translation>
    </message>
    <message>
        <source>Looking for the run&apos;s pictures</source>
        <extracomment>job.locate</extracomment>
        <translation>正在查找该运行的图片</translation>
    </message>
    <message>
        <source>Drawing the feature map</source>
        <extracomment>job.map</extracomment>
        <translation>正在绘制特征图谱</translation>
    </message>
    <message>
        <source>Writing marks</source>
        <extracomment>job.marks.export</extracomment>
        <translation>正在写入标记</translation>
    </message>
    <message>
        <source>Reading marks</source>
        <extracomment>job.marks.import</extracomment>
        <translation>正在读取标记</translation>
    </message>
    <message>
        <source>Reading the marks</source>
        <extracomment>job.marks.read</extracomment>
        <translation>正在读取标记</translation>
    </message>
    <message>
        <source>Writing the marks</source>
        <extracomment>job.marks.write</extracomment>
        <translation>正在写入标记</translation>
    </message>
    <message>
        <source>Outlining a nucleus</source>
        <extracomment>job.mask</extracomment>
        <translation>正在勾画细胞核</translation>
    </message>
    <message>
        <source>Outlining nuclei</source>
        <extracomment>job.masks</extracomment>
        <translation>正在勾画细胞核</translation>
    </message>
    <message>
        <source>Finding similar nuclei</source>
        <extracomment>job.neighbours</extracomment>
        <translation>正在查找相似细胞核</translation>
    </message>
    <message>
        <source>Preparing what the network saw</source>
        <extracomment>job.network_view</extracomment>
        <translation>正在准备网络看到的内容</translation>
    </message>
    <message>
        <source>Learning from shuffled labels</source>
        <extracomment>job.null</extracomment>
        <translation>正在从打乱的标签学习</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <extracomment>job.open</extracomment>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Opening a picture</source>
        <extracomment>job.picture</extracomment>
        <translation>正在打开图片</translation>
    </message>
    <message>
        <source>Reading a picture</source>
        <extracomment>job.picture</extracomment>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>Reading the pinned nuclei</source>
        <extracomment>job.pins</extracomment>
        <translation>正在读取固定的细胞核</translation>
    </message>
    <message>
        <source>Reading predictions</source>
        <extracomment>job.predictions</extracomment>
        <translation>正在读取预测</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <extracomment>job.preview</extracomment>
        <translation>正在准备预览</translation>
    </message>
    <message>
        <source>Reading a nucleus</source>
        <extracomment>job.quiz</extracomment>
        <translation>正在读取细胞核</translation>
    </message>
    <message>
        <source>Looking for a quiz to go on with</source>
        <extracomment>job.quiz.read</extracomment>
        <translation>正在查找可继续的测验</translation>
    </message>
    <message>
        <source>Keeping the quiz</source>
        <extracomment>job.quiz.write</extracomment>
        <translation>正在保存测验</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>job.report</extracomment>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>Opening the run {name}</source>
        <extracomment>job.run</extracomment>
        <translation>正在打开运行 {name}</translation>
    </message>
    <message>
        <source>Reading the run again</source>
        <extracomment>job.run.reload</extracomment>
        <translation>正在重新读取运行</translation>
    </message>
    <message>
        <source>Listing runs</source>
        <extracomment>job.runs</extracomment>
        <translation>正在列出运行</translation>
    </message>
    <message>
        <source>Drawing a contact sheet</source>
        <extracomment>job.sheet</extracomment>
        <translation>正在绘制缩略图页</translation>
    </message>
    <message>
        <source>Measuring how fast this machine trains</source>
        <extracomment>job.speed</extracomment>
        <translation>正在测量本机训练速度</translation>
    </message>
    <message>
        <source>Making the split</source>
        <extracomment>job.split</extracomment>
        <translation>正在划分</translation>
    </message>
    <message>
        <source>Fitting on other draws of patients</source>
        <extracomment>job.stability</extracomment>
        <translation>正在用其他患者抽样拟合</translation>
    </message>
    <message>
        <source>Training and predicting one batch</source>
        <extracomment>job.system_engine</extracomment>
        <translation>正在训练并预测一个批次</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <extracomment>job.system_places</extracomment>
        <translation>正在查看磁盘</translation>
    </message>
    <message>
        <source>Fitting a temperature</source>
        <extracomment>job.temperature</extracomment>
        <translation>正在拟合温度</translation>
    </message>
    <message>
        <source>Examining the test part</source>
        <extracomment>job.test_part</extracomment>
        <translation>正在检验测试集</translation>
    </message>
    <message>
        <source>Decoding small pictures</source>
        <extracomment>job.thumbnails</extracomment>
        <translation>正在解码小图</translation>
    </message>
    <message>
        <source>Training {title}</source>
        <extracomment>job.training</extracomment>
        <translation>正在训练 {title}</translation>
    </message>
    <message>
        <source>Looking for weak groups</source>
        <extracomment>job.weak_groups</extracomment>
        <translation>正在查找薄弱组</translation>
    </message>
    <message>
        <source>Asking what the network would say</source>
        <extracomment>job.what_if</extracomment>
        <translation>正在询问网络会怎么说</translation>
    </message>
    <message>
        <source>{count} labels contradict the original file name; the label counts.</source>
        <extracomment>labels.contradicted</extracomment>
        <translation>{count} 个标签与原文件名矛盾；以标签为准。</translation>
    </message>
    <message>
        <source>{count} rows of the labels table have neither 1 (ALL) nor 0 (HEM) as label.</source>
        <extracomment>labels.not_understood</extracomment>
        <translation>标签表有 {count} 行的标签既不是 1（ALL）也不是 0（HEM）。</translation>
    </message>
    <message>
        <source>{count} images share their row of the labels table with another image.</source>
        <extracomment>labels.twice</extracomment>
        <translation>{count} 张图像与另一张图像共用标签表的一行。</translation>
    </message>
    <message>
        <source>{file} names none of the images beside it. A table of labels has the columns Patient_ID, new_names and labels (1 = ALL, 0 = HEM).</source>
        <extracomment>labels.unusable</extracomment>
        <translation>{file} 没有列出旁边的任何图像。标签表的列为 Patient_ID、new_names 和 labels（1 = ALL，0 = HEM）。</translation>
    </message>
    <message>
        <source>{count} rows of the labels table have no image here.</source>
        <extracomment>labels.without_image</extracomment>
        <translation>标签表有 {count} 行在这里没有图像。</translation>
    </message>
    <message>
        <source>{count} images have no row in the labels table; they have no class.</source>
        <extracomment>labels.without_row</extracomment>
        <translation>{count} 张图像在标签表中没有对应行；它们没有类别。</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}. Delete it to begin the lesson again.</source>
        <extracomment>lesson.damaged_record</extracomment>
        <translation>无法读取 {file}：{reason}。删除它可重新开始课程。</translation>
    </message>
    <message>
        <source>Only {subjects} patients are of the rarer class: intervals over so few come out too narrow.</source>
        <extracomment>lesson.few_subjects</extracomment>
        <translation>较少的类别只有 {subjects} 位患者：如此少时区间会过窄。</translation>
    </message>
    <message>
        <source>Comparing the files</source>
        <extracomment>lesson.hashing</extracomment>
        <translation>正在比较文件</translation>
    </message>
    <message>
        <source>The lesson {file} cannot be used: at {place}, {problem}.</source>
        <extracomment>lesson.invalid</extracomment>
        <translation>课程 {file} 无法使用：在 {place}，{problem}。</translation>
    </message>
    <message>
        <source>Drawing heat maps</source>
        <extracomment>lesson.looking</extracomment>
        <translation>正在绘制热图</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>lesson.measure.accuracy</extracomment>
        <translation>准确率</translation>
    </message>
    <message>
        <source>accuracy less sensitivity</source>
        <extracomment>lesson.measure.accuracy_less_sensitivity</extracomment>
        <translation>准确率减灵敏度</translation>
    </message>
    <message>
        <source>AUROC</source>
        <extracomment>report.score.auroc</extracomment>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <extracomment>report.score.balanced_accuracy</extracomment>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>share of nuclei called otherwise</source>
        <extracomment>lesson.measure.calls_changed</extracomment>
        <translation>判断改变的细胞核比例</translation>
    </message>
    <message>
        <source>heat inside the nucleus</source>
        <extracomment>lesson.measure.heat_inside</extracomment>
        <translation>细胞核内的热度</translation>
    </message>
    <message>
        <source>heat inside, less area inside</source>
        <extracomment>lesson.measure.heat_inside_beyond_its_area</extracomment>
        <translation>细胞核内热度减去内部面积</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <extracomment>lesson.measure.loss</extracomment>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>the loss made small</source>
        <extracomment>lesson.measure.objective</extracomment>
        <translation>被最小化的损失</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <extracomment>lesson.measure.sensitivity</extracomment>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>specificity</source>
        <extracomment>lesson.measure.specificity</extracomment>
        <translation>特异度</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <extracomment>lesson.measure.weighted_f1</extracomment>
        <translation>加权 F1</translation>
    </message>
    <message>
        <source>{file} is not listed: another lesson is called {name}, too. Give it another name.</source>
        <extracomment>lesson.name_taken</extracomment>
        <translation>{file} 未列出：另一课程也叫 {name}。请换个名称。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Nucleoscope. Update this one.</source>
        <extracomment>classresult.newer</extracomment>
        <translation>{file} 由更新的 Nucleoscope 写成。请更新本程序。</translation>
    </message>
    <message>
        <source>An arm of the lesson has no predictions of these classes. Run it again.</source>
        <extracomment>lesson.no_evidence</extracomment>
        <translation>课程的一个分支没有这些类别的预测。请重新运行。</translation>
    </message>
    <message>
        <source>{file} is not there yet.</source>
        <extracomment>lesson.no_heat</extracomment>
        <translation>{file} 尚不存在。</translation>
    </message>
    <message>
        <source>{sample} is not in {dataset}, from which the copy was made.</source>
        <extracomment>lesson.no_original</extracomment>
        <translation>{sample} 不在制作副本所用的 {dataset} 中。</translation>
    </message>
    <message>
        <source>{file} has no outline to be shown by itself: its nucleus is not masked.</source>
        <extracomment>lesson.no_outline</extracomment>
        <translation>{file} 没有可单独显示的轮廓：其细胞核未抠出。</translation>
    </message>
    <message>
        <source>{folder} holds no lesson yet.</source>
        <extracomment>lesson.no_record</extracomment>
        <translation>{folder} 还没有课程。</translation>
    </message>
    <message>
        <source>{choice} is no answer to this lesson&apos;s question.</source>
        <extracomment>lesson.no_such_choice</extracomment>
        <translation>{choice} 不是本课程问题的答案。</translation>
    </message>
    <message>
        <source>This lesson needs a copy with something planted in it. Plant one first.</source>
        <extracomment>lesson.not_planted</extracomment>
        <translation>本课程需要一个埋藏了线索的副本。请先埋藏。</translation>
    </message>
    <message>
        <source>Share of nuclei called otherwise: {value} (95 % interval {low} to {high}).</source>
        <extracomment>lesson.numbers.changed</extracomment>
        <translation>判断改变的细胞核比例：{value}（95% 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>“{second}” less “{first}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.</source>
        <extracomment>lesson.numbers.difference</extracomment>
        <translation>“{second}”减“{first}”，{measure}：{value}（95% 区间 {low} 至 {high}），对照 {reference}。</translation>
    </message>
    <message>
        <source>“{first}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.</source>
        <extracomment>lesson.numbers.first</extracomment>
        <translation>“{first}”，{measure}：{value}（95% 区间 {low} 至 {high}），对照 {reference}。</translation>
    </message>
    <message>
        <source>“{second}”, {measure}: {value} (95 % interval {low} to {high}), held against {reference}.</source>
        <extracomment>lesson.numbers.second</extracomment>
        <translation>“{second}”，{measure}：{value}（95% 区间 {low} 至 {high}），对照 {reference}。</translation>
    </message>
    <message>
        <source>This lesson needs a positive class and another one.</source>
        <extracomment>lesson.one_sided</extracomment>
        <translation>本课程需要一个阳性类别和另一个类别。</translation>
    </message>
    <message>
        <source>They say how other patients might have come out, not how another training would.</source>
        <extracomment>lesson.one_training</extracomment>
        <translation>它们说明其他患者可能的结果，而不是另一次训练的结果。</translation>
    </message>
    <message>
        <source>{file} is no table of this lesson. Delete it to have it made again.</source>
        <extracomment>lesson.other_heat</extracomment>
        <translation>{file} 不是本课程的表格。删除它可重新生成。</translation>
    </message>
    <message>
        <source>You predicted: “{prediction}”. It came otherwise.</source>
        <extracomment>lesson.predicted_otherwise</extracomment>
        <translation>您预测：“{prediction}”。结果并非如此。</translation>
    </message>
    <message>
        <source>You predicted: “{prediction}”. So it came.</source>
        <extracomment>lesson.predicted_right</extracomment>
        <translation>您预测：“{prediction}”。结果正是如此。</translation>
    </message>
    <message>
        <source>You predicted: “{prediction}”. It came otherwise: “{right}”.</source>
        <extracomment>lesson.predicted_wrong</extracomment>
        <translation>您预测：“{prediction}”。结果却是：“{right}”。</translation>
    </message>
    <message>
        <source>The 95 % intervals come from drawing patients anew. They rest on {subjects} patients; those who share identical images count as one.</source>
        <extracomment>lesson.rests_on</extracomment>
        <translation>95% 区间来自对患者的重新抽样。它们基于 {subjects} 位患者；共享相同图像者计为一位。</translation>
    </message>
    <message>
        <source>The lesson&apos;s run {folder} is not complete. Go on with the lesson.</source>
        <extracomment>lesson.run_missing</extracomment>
        <translation>课程的运行 {folder} 不完整。请继续课程。</translation>
    </message>
    <message>
        <source>The lesson was stopped. What it has learned is kept.</source>
        <extracomment>lesson.stopped</extracomment>
        <translation>课程已停止。学到的内容保留。</translation>
    </message>
    <message>
        <source>“{arm}”, at the usual threshold of 0.5: sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Of its positive calls {half} are right where half of all nuclei are positive, {tenth} where one in ten is, {hundredth} where one in a hundred is.</source>
        <extracomment>lesson.threshold.half</extracomment>
        <translation>“{arm}”，在通常的阈值 0.5 处：灵敏度 {sensitivity}，特异度 {specificity}，准确率 {accuracy}。其阳性判断中，若一半细胞核为阳性则 {half} 正确，若十分之一则 {tenth}，若百分之一则 {hundredth}。</translation>
    </message>
    <message>
        <source>“{arm}”, where 95 of 100 positive nuclei are found ({threshold}): sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Right positive calls: {half}, {tenth}, {hundredth}.</source>
        <extracomment>lesson.threshold.sensitivity_95</extracomment>
        <translation>“{arm}”，在找到 100 个阳性细胞核中 95 个的位置（{threshold}）：灵敏度 {sensitivity}，特异度 {specificity}，准确率 {accuracy}。正确的阳性判断：{half}、{tenth}、{hundredth}。</translation>
    </message>
    <message>
        <source>“{arm}”, where sensitivity and specificity together are best ({threshold}): sensitivity {sensitivity}, specificity {specificity}, accuracy {accuracy}. Right positive calls: {half}, {tenth}, {hundredth}.</source>
        <extracomment>lesson.threshold.youden</extracomment>
        <translation>“{arm}”，在灵敏度与特异度之和最佳处（{threshold}）：灵敏度 {sensitivity}，特异度 {specificity}，准确率 {accuracy}。正确的阳性判断：{half}、{tenth}、{hundredth}。</translation>
    </message>
    <message>
        <source>{dataset} has {folds} published folds; {turns} turns need as many.</source>
        <extracomment>lesson.turns</extracomment>
        <translation>{dataset} 有 {folds} 个公布的折；{turns} 轮次需要同样多。</translation>
    </message>
    <message>
        <source>A lesson needs images of two classes. Open such a dataset, or take the demo.</source>
        <extracomment>lesson.unlabelled</extracomment>
        <translation>课程需要两个类别的图像。请打开这样的数据集，或使用演示。</translation>
    </message>
    <message>
        <source>This lesson needs nuclei on black: these pictures have no outline to look inside.</source>
        <extracomment>lesson.unmasked</extracomment>
        <translation>本课程需要黑底的细胞核：这些图片没有可查看其内部的轮廓。</translation>
    </message>
    <message>
        <source>A loader takes the folders fold_0, fold_1 and fold_2 for the classes, and the network learns them.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>加载程序把文件夹 fold_0、fold_1 和 fold_2 当作类别，网络便学习它们。</translation>
    </message>
    <message>
        <source>A published notebook on these images reports a network with three outputs. Nobody has three kinds of cells here: its loader took the folders fold_0, fold_1 and fold_2, in which the images were published, for the classes. The training ran without an error, and the accuracy looked like that of a network that had learned something.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>关于这些图像的一份公开笔记本报告了一个有三个输出的网络。这里没有三种细胞：其加载程序把发布图像所用的文件夹 fold_0、fold_1 和 fold_2 当成了类别。训练没有出错，准确率看起来像是网络学到了什么。</translation>
    </message>
    <message>
        <source>About as well</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>差不多</translation>
    </message>
    <message>
        <source>Better for new patients</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>对新患者更好</translation>
    </message>
    <message>
        <source>Clearly worse for new patients</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>对新患者明显更差</translation>
    </message>
    <message>
        <source>Examined on new patients</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>在新患者上检验</translation>
    </message>
    <message>
        <source>Examined on patients it knows</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>在认识的患者上检验</translation>
    </message>
    <message>
        <source>How well will the network name the fold of nuclei of patients that it has never seen, compared with patients that it knows?</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>与认识的患者相比，网络对从未见过的患者的细胞核说出所属折的能力如何？</translation>
    </message>
    <message>
        <source>It had. But what? In this lesson two networks learn to name the fold of a nucleus. One is examined on other nuclei of patients whom it knows, as in the notebook. The other is examined on patients whom it has never seen. The folds were filled by patient, so nothing in a cell says which fold it belongs to: whoever cannot recognise the patient has to guess, and guessing among three folds is right in about one of three cases.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>它确实学到了。但学到了什么？在本课程中，两个网络学习说出细胞核所属的折。一个像笔记本那样，在其认识的患者的其他细胞核上检验。另一个在从未见过的患者上检验。各折是按患者填充的，因此细胞中没有任何东西说明它属于哪一折：认不出患者就只能猜，而在三折中猜大约三次对一次。</translation>
    </message>
    <message>
        <source>No difference can be told between known and new patients. On these images the network did not come to recognise patients.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>认识的患者与新患者之间看不出差异。在这些图像上，网络没有学会认出患者。</translation>
    </message>
    <message>
        <source>On new patients it cannot be told from guessing.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>在新患者上与猜测无异。</translation>
    </message>
    <message>
        <source>On new patients it does worse than guessing: it takes them for patients of other folds that look alike.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>在新患者上比猜测更差：它把他们当成其他折中相似的患者。</translation>
    </message>
    <message>
        <source>On new patients it is still better than guessing: the folds differ in more than in their patients.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>在新患者上仍优于猜测：各折之间的差别不仅在于患者。</translation>
    </message>
    <message>
        <source>The folds are the classes. Nuclei are divided by image: each patient is on both sides.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>折就是类别。细胞核按图像划分：每位患者都在两侧。</translation>
    </message>
    <message>
        <source>The folds are the classes. Nuclei are divided by patient: nobody is on both sides.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>折就是类别。细胞核按患者划分：没有人在两侧。</translation>
    </message>
    <message>
        <source>The network names the folds of new patients better than those of patients it knows. That is not what this lesson expects: something else than the patient tells the fold here.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>网络对新患者的折说得比认识的患者更好。这不是本课程所预期的：这里除患者外还有别的东西透露了折。</translation>
    </message>
    <message>
        <source>The network names the folds of patients it knows clearly better than those of new patients. What it learned is whom a nucleus came from: stain, focus and camera of one day. That is worth nothing for the next patient, and nothing here was about leukaemia.</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>网络对认识的患者的折说得明显好于新患者。它学到的是细胞核来自谁：某一天的染色、对焦和相机。这对下一位患者毫无价值，而且与白血病无关。</translation>
    </message>
    <message>
        <source>What did it learn?</source>
        <extracomment>lessons/1-what_did_it_learn</extracomment>
        <translation>它学到了什么？</translation>
    </message>
    <message>
        <source>Divided by image</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>按图像划分</translation>
    </message>
    <message>
        <source>Divided by image the score is higher, although recipe and nuclei are the same. That surplus is knowledge of the patients and not of the disease. It is gone with the next patient who comes in.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>按图像划分时指标更高，尽管配方和细胞核都相同。多出来的是对患者的了解，而不是对疾病的了解。下一位患者一来就不存在了。</translation>
    </message>
    <message>
        <source>Divided by patient</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>按患者划分</translation>
    </message>
    <message>
        <source>Divided by patient the score is higher. That is not what this lesson expects; look for what differs between the two sides.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>按患者划分时指标更高。这不是本课程所预期的；请查找两侧的差别。</translation>
    </message>
    <message>
        <source>Dividing nuclei at random puts each patient on both sides. What is a score worth then?</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>随机划分细胞核会使每位患者都在两侧。那么指标还有什么价值？</translation>
    </message>
    <message>
        <source>Higher</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>更高</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>更低</translation>
    </message>
    <message>
        <source>No difference can be told on these images: knowing the patient did not help the network in a way that shows.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>在这些图像上看不出差异：认识患者没有以看得出的方式帮助网络。</translation>
    </message>
    <message>
        <source>Nobody is on both sides; patients that share identical images count as one.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>没有人在两侧；共享相同图像的患者计为一位。</translation>
    </message>
    <message>
        <source>Nuclei of the same patient teach and examine.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>同一患者的细胞核既用于学习又用于检验。</translation>
    </message>
    <message>
        <source>The same patient twice</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>同一患者出现两次</translation>
    </message>
    <message>
        <source>The same, as far as one can tell</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>就目前看来相同</translation>
    </message>
    <message>
        <source>The second side is examined on patients it has never seen. How will its balanced accuracy compare with the first one&apos;s?</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>第二侧在从未见过的患者上检验。其平衡准确率与第一侧相比如何？</translation>
    </message>
    <message>
        <source>To judge a network one keeps some images back and examines it on those. The usual way draws them at random. But a patient has many nuclei, stained on one day and photographed by one camera: drawn at random, some of them teach and the others examine.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>要评判网络，需要留出一些图像来检验它。通常的做法是随机抽取。但一位患者有许多细胞核，在同一天染色、由同一相机拍摄：随机抽取时，一部分用于学习，另一部分用于检验。</translation>
    </message>
    <message>
        <source>Whoever has seen a patient&apos;s nuclei knows something about that patient&apos;s others, whatever they show. In the clinic every patient is new. So two sets of networks learn the same thing by the same recipe here, each nucleus examined by a network that did not learn from it. On one side nuclei were divided by image, on the other by patient.</source>
        <extracomment>lessons/2-same_patient_twice</extracomment>
        <translation>见过一位患者的细胞核，就对该患者的其他细胞核有所了解，无论它们显示什么。在临床上每位患者都是新的。因此这里有两组网络用同一配方学习同样的东西，每个细胞核都由没有从它学习的网络检验。一侧按图像划分，另一侧按患者划分。</translation>
    </message>
    <message>
        <source>A network ends in one number a class. Softmax turns them into probabilities, and the loss, the cross-entropy, is the negative logarithm of the probability that the true class was given: 0 where it is sure and right.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>网络最后对每个类别给出一个数。Softmax 将其变为概率，而损失（交叉熵）是给真实类别的概率的负对数：自信且正确时为 0。</translation>
    </message>
    <message>
        <source>As it should be: the loss applies softmax to what the network says.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>应有的做法：损失对网络的输出应用 softmax。</translation>
    </message>
    <message>
        <source>Both sides train by the same recipe on the same nuclei. The second one has softmax twice. What is compared is the loss that each made small, in its last pass over its own training images.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>两侧用同一配方在相同细胞核上训练。第二侧有两次 softmax。比较的是各自最小化的损失，即最后一次遍历自己训练图像时的损失。</translation>
    </message>
    <message>
        <source>It has reached its floor of ln(1 + 1/e) = 0.313. No network can go lower with softmax twice.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>它已到达下限 ln(1 + 1/e) = 0.313。两次 softmax 的网络不可能更低。</translation>
    </message>
    <message>
        <source>It lies below the floor, which cannot be. Please report this.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>它低于下限，这不可能。请报告此情况。</translation>
    </message>
    <message>
        <source>It stays above its floor of ln(1 + 1/e) = 0.313, as it must: no network can go lower with softmax twice.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>它停留在下限 ln(1 + 1/e) = 0.313 之上，理应如此：两次 softmax 的网络不可能更低。</translation>
    </message>
    <message>
        <source>No difference can be told between the two losses: neither network came near enough to the floor for it to show.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>两个损失之间看不出差异：两个网络都没有足够接近下限。</translation>
    </message>
    <message>
        <source>Softmax once</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>一次 softmax</translation>
    </message>
    <message>
        <source>Softmax twice</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>两次 softmax</translation>
    </message>
    <message>
        <source>The loss with softmax once has not fallen below 0.313 either, so here the floor is not what stops the other.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>一次 softmax 的损失也没有降到 0.313 以下，因此这里阻止另一个的并不是下限。</translation>
    </message>
    <message>
        <source>The loss with softmax once is below what the other can ever reach.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>一次 softmax 的损失低于另一个所能达到的值。</translation>
    </message>
    <message>
        <source>The network ends in a softmax, and the loss applies its own on top.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>网络以 softmax 结尾，损失又在其上应用自己的 softmax。</translation>
    </message>
    <message>
        <source>The usual cross-entropy of PyTorch applies softmax by itself. A published notebook put another softmax before it. Then even a network that is entirely sure says (1, 0), the second softmax makes 0.73 and 0.27 of that, and the loss is 0.313. It cannot go lower, its gradients fade early, and the curve flattens out as if there were nothing left to learn.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>PyTorch 通常的交叉熵自带 softmax。一份公开笔记本在它之前又放了一个。于是即使完全自信的网络说 (1, 0)，第二个 softmax 也会变成 0.73 和 0.27，损失为 0.313。它不能更低，梯度过早消失，曲线变平，仿佛没有可学的了。</translation>
    </message>
    <message>
        <source>Where will the loss of the network with softmax twice end, compared with the one without?</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>与没有的相比，两次 softmax 的网络的损失会停在哪里？</translation>
    </message>
    <message>
        <source>Whether the loss with softmax once is below 0.313 cannot be told.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>无法判断一次 softmax 的损失是否低于 0.313。</translation>
    </message>
    <message>
        <source>Why the loss of a published notebook stops at 0.313, however long it trains.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>为什么一份公开笔记本的损失停在 0.313，无论训练多久。</translation>
    </message>
    <message>
        <source>With softmax twice the loss ends higher, although both networks saw the same nuclei in the same order.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>两次 softmax 的损失最终更高，尽管两个网络以相同顺序看到相同的细胞核。</translation>
    </message>
    <message>
        <source>With softmax twice the loss ends lower: the network without was made sure and wrong. Train longer, and look again.</source>
        <extracomment>lessons/3-softmax_twice</extracomment>
        <translation>两次 softmax 的损失最终更低：没有它的网络自信却判错。请训练更久再看。</translation>
    </message>
    <message>
        <source>A share below nothing cannot be. Please report this.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>比例不可能小于零。请报告此情况。</translation>
    </message>
    <message>
        <source>As it should be.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>应有的做法。</translation>
    </message>
    <message>
        <source>Augmentation changes the training images at random, each time anew, so that the network learns what does not matter: a nucleus that is turned or paler is the same nucleus. A published notebook left it on for the images that examine, too.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>数据增强随机改变训练图像，每次都不同，使网络学会什么不重要：旋转或变浅的细胞核仍是同一个细胞核。一份公开笔记本在检验图像上也开着它。</translation>
    </message>
    <message>
        <source>Augmented validation</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>验证时的数据增强</translation>
    </message>
    <message>
        <source>Both sides are the same training to the last bit: the same seed, the same nuclei in the same order, so the same networks. Only how they are examined differs.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>两侧是完全相同的训练：相同的种子、相同顺序的相同细胞核，因此是相同的网络。只有检验方式不同。</translation>
    </message>
    <message>
        <source>Examined on augmented images</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>在增强的图像上检验</translation>
    </message>
    <message>
        <source>Examined on images as they are</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>在原样图像上检验</translation>
    </message>
    <message>
        <source>In the mean its loss is the same, as far as one can tell: what it wins on some nuclei it loses on others.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>平均来看损失就目前而言相同：在一些细胞核上得到的，在另一些上失去。</translation>
    </message>
    <message>
        <source>No call that changed, or too few to be told from none: this network was not moved by these changes.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>没有判断改变，或少到无法与没有区分：这个网络不受这些变化影响。</translation>
    </message>
    <message>
        <source>No, or so few that it cannot be told from none</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>不会，或少到无法与没有区分</translation>
    </message>
    <message>
        <source>On augmented images its loss is higher: the examination has become harder than the task.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>在增强图像上损失更高：检验变得比任务更难。</translation>
    </message>
    <message>
        <source>On augmented images its loss is lower.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>在增强图像上损失更低。</translation>
    </message>
    <message>
        <source>The images that examine are changed at random, too.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>检验用的图像也被随机改变。</translation>
    </message>
    <message>
        <source>The same network called some of the same nuclei otherwise, only because they were changed before it saw them. A score made this way is partly a throw of dice.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>同一网络对一些相同细胞核作出了不同判断，仅仅因为它们在被看到之前改变了。这样得出的指标部分是掷骰子。</translation>
    </message>
    <message>
        <source>The same network is asked about the same nuclei, once as they are and once changed at random. Will it call some of them otherwise?</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>就相同的细胞核询问同一网络，一次原样，一次随机改变。它会对其中一些作出不同判断吗？</translation>
    </message>
    <message>
        <source>Then the examination is another one each time. The same network is asked about the same nuclei, and its calls depend on a throw of dice. What is the best epoch is then partly luck.</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>那么每次检验都不同。就相同的细胞核询问同一网络，判断却取决于掷骰子。哪一轮最佳就部分靠运气。</translation>
    </message>
    <message>
        <source>Turned, flipped and recoloured images are good to learn from. Should they examine, too?</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>旋转、翻转和改变颜色的图像利于学习。它们也该用于检验吗？</translation>
    </message>
    <message>
        <source>Yes, some</source>
        <extracomment>lessons/4-augmented_validation</extracomment>
        <translation>会，有一些</translation>
    </message>
    <message>
        <source>A pathologist looks at the chromatin: fine and open in a blast, clumped in a ripe cell; at nucleoli; at how much cytoplasm there is. The network is said to do the same. Nobody told it to.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>病理医生看染色质：原始细胞中细腻疏松，成熟细胞中聚集成块；看核仁；看胞质多少。据说网络也这样做。没有人告诉过它。</translation>
    </message>
    <message>
        <source>From the outline alone the classes cannot be told, as far as these patients show.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>就这些患者而言，仅凭轮廓无法区分类别。</translation>
    </message>
    <message>
        <source>From the outline alone the network does worse than guessing: what it learned of the shape is the other way round in new patients.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>仅凭轮廓，网络比猜测更差：它学到的形状规律在新患者中正好相反。</translation>
    </message>
    <message>
        <source>How far does one get with the shape alone, without any stain or chromatin?</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>只凭形状，没有染色和染色质，能走多远？</translation>
    </message>
    <message>
        <source>Images as they are.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>原样图像。</translation>
    </message>
    <message>
        <source>It will do worse than guessing</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>会比猜测更差</translation>
    </message>
    <message>
        <source>No difference can be told between the nuclei and their outlines: nothing shows that the first network uses more than size and shape.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>细胞核与其轮廓之间看不出差异：没有证据表明第一个网络用到了大小和形状以外的东西。</translation>
    </message>
    <message>
        <source>No, that cannot be told from guessing</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>不能，与猜测无法区分</translation>
    </message>
    <message>
        <source>One network sees only white shapes on black. Will it tell the classes better than guessing, on new patients?</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>一个网络只看到黑底白形。它在新患者上区分类别会优于猜测吗？</translation>
    </message>
    <message>
        <source>Only the outline</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>只有轮廓</translation>
    </message>
    <message>
        <source>Only their outlines</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>只有它们的轮廓</translation>
    </message>
    <message>
        <source>The nuclei</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>细胞核</translation>
    </message>
    <message>
        <source>The nuclei themselves do better than their outlines: the inside tells something, too.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>细胞核本身优于其轮廓：内部也说明了一些东西。</translation>
    </message>
    <message>
        <source>The outline alone tells the classes better than guessing. A network that scores so much may have looked at nothing else.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>仅凭轮廓区分类别就优于猜测。得到这样分数的网络可能没有看别的。</translation>
    </message>
    <message>
        <source>The outlines do even better than the nuclei themselves: stain and chromatin misled the network more than they helped.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>轮廓甚至优于细胞核本身：染色和染色质对网络的误导多于帮助。</translation>
    </message>
    <message>
        <source>These images are cut out: the nucleus on black. Their outline alone shows size and shape, and also how the cutting-out went. Here one network sees the images as they are, and another one sees only white on black: each nucleus filled with white.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>这些图像是抠出来的：黑底上的细胞核。仅轮廓就显示大小和形状，也显示抠取的方式。这里一个网络看原样图像，另一个只看黑底白形：每个细胞核填成白色。</translation>
    </message>
    <message>
        <source>What the second one reaches is the least that every network&apos;s score should be compared with. It has seen no cell.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>第二个网络所达到的，是每个网络的指标都应与之比较的最低值。它没有见过任何细胞。</translation>
    </message>
    <message>
        <source>White inside the outline, black outside.</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>轮廓内为白，外为黑。</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>lessons/5-only_the_outline</extracomment>
        <translation>能</translation>
    </message>
    <message>
        <source>A heat map (Grad-CAM) shows from which places of a picture the evidence for a call came. Where it lies on the nucleus, people take it for a proof that the network looks at the right thing.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>热图（Grad-CAM）显示一次判断的依据来自图片的哪些位置。当它落在细胞核上时，人们就把它当作网络看对了地方的证明。</translation>
    </message>
    <message>
        <source>A heat map that lies on the nucleus looks convincing. Would a network that has learned nothing draw it, too?</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>落在细胞核上的热图看起来很有说服力。什么都没学过的网络也会画出它吗？</translation>
    </message>
    <message>
        <source>A network that has learned nothing keeps even more of its heat inside the nucleus. Heat on the nucleus says nothing about what was learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>什么都没学过的网络甚至把更多热度留在细胞核内。细胞核上的热度不能说明学到了什么。</translation>
    </message>
    <message>
        <source>But perhaps the map of any network lies there, because that is where the picture is bright and all around it is black. So one asks a second one: a copy of the first with all its weights drawn at random. It has learned nothing at all. What both maps share was not learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>但也许任何网络的热图都落在那里，因为图片那里亮而四周全黑。所以再问第二个：第一个的副本，所有权重随机抽取。它什么也没学过。两张热图共有的东西不是学来的。</translation>
    </message>
    <message>
        <source>Does it look at the nucleus?</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>它在看细胞核吗？</translation>
    </message>
    <message>
        <source>How much of the random copy&apos;s heat will lie inside the nucleus, compared with the trained network&apos;s?</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>与训练好的网络相比，随机副本的热度有多少会落在细胞核内？</translation>
    </message>
    <message>
        <source>Its copy with random weights</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>权重随机的副本</translation>
    </message>
    <message>
        <source>Learned to tell the classes, divided by patient.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>学习区分类别，按患者划分。</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>更少</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>One network is trained. Then heat maps of some nuclei are drawn, by it and by its random copy, and the share of the heat that lies inside the outline is measured.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>训练一个网络。然后由它及其随机副本绘制一些细胞核的热图，并测量落在轮廓内的热度比例。</translation>
    </message>
    <message>
        <source>So does that of the network which never learned anything.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>从未学过任何东西的网络也是如此。</translation>
    </message>
    <message>
        <source>The random copy&apos;s heat avoids the nucleus.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>随机副本的热度避开细胞核。</translation>
    </message>
    <message>
        <source>The random copy&apos;s heat is spread about evenly.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>随机副本的热度大致均匀分布。</translation>
    </message>
    <message>
        <source>The same network, never trained. It is asked about the same nuclei.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>同一网络，从未训练。就相同的细胞核询问它。</translation>
    </message>
    <message>
        <source>The same share, as far as one can tell</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>就目前看来比例相同</translation>
    </message>
    <message>
        <source>The share inside the nucleus is the same, as far as one can tell, with and without learning. Heat on the nucleus says nothing about what was learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>就目前看来，学习与否细胞核内的比例相同。细胞核上的热度不能说明学到了什么。</translation>
    </message>
    <message>
        <source>The trained network</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>训练好的网络</translation>
    </message>
    <message>
        <source>The trained network keeps more of its heat inside the nucleus than its random copy: looking at the nucleus is something that it learned.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>训练好的网络比其随机副本把更多热度留在细胞核内：看细胞核是它学到的。</translation>
    </message>
    <message>
        <source>The trained network&apos;s heat avoids the nucleus: it looks at its edge, or at what lies around it.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>训练好的网络的热度避开细胞核：它看的是边缘或周围。</translation>
    </message>
    <message>
        <source>The trained network&apos;s heat lies on the nucleus about as much as if it had been spread evenly over the picture.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>训练好的网络的热度落在细胞核上的程度，与均匀分布在图片上差不多。</translation>
    </message>
    <message>
        <source>The trained network&apos;s heat lies on the nucleus more than if it had been spread evenly over the picture.</source>
        <extracomment>lessons/6-does_it_look_at_the_nucleus</extracomment>
        <translation>训练好的网络的热度落在细胞核上的程度，高于均匀分布在图片上。</translation>
    </message>
    <message>
        <source>A network that calls everything healthy is right in nine of ten cases there. It has found nobody.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>在那里，把一切都判为健康的网络十次有九次正确。它却没有找到任何人。</translation>
    </message>
    <message>
        <source>About the same</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>差不多</translation>
    </message>
    <message>
        <source>Accuracy is clearly higher: it promises too much</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>准确率明显更高：它许诺过多</translation>
    </message>
    <message>
        <source>Accuracy is lower</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>准确率更低</translation>
    </message>
    <message>
        <source>Accuracy is not sensitivity</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>准确率不是灵敏度</translation>
    </message>
    <message>
        <source>Accuracy is the share of calls that are right. Sensitivity is the share of leukaemic nuclei that are called so. Where both classes are equally common the two tell about the same. In a screening they are not: leukaemic nuclei are rare.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>准确率是判断正确的比例。灵敏度是白血病细胞核中被如此判断的比例。两类同样常见时，二者大致相同。在筛查中并非如此：白血病细胞核很少见。</translation>
    </message>
    <message>
        <source>Both sides learn by the same recipe, which does not balance the classes. On the first side the nuclei are as they are. On the second side only one nucleus in ten is leukaemic, in learning and in the examination.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>两侧用同一配方学习，该配方不平衡类别。第一侧细胞核保持原样。第二侧无论学习还是检验，十个细胞核中只有一个是白血病的。</translation>
    </message>
    <message>
        <source>It finds fewer of the leukaemic nuclei than the network that learned from many.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>它找到的白血病细胞核少于从许多例子学习的网络。</translation>
    </message>
    <message>
        <source>It finds more of the leukaemic nuclei than the network that learned from many.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>它找到的白血病细胞核多于从许多例子学习的网络。</translation>
    </message>
    <message>
        <source>Its accuracy cannot be told from that of calling every nucleus healthy.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>其准确率与把每个细胞核都判为健康的准确率无法区分。</translation>
    </message>
    <message>
        <source>Its accuracy is better than that of calling every nucleus healthy.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>其准确率优于把每个细胞核都判为健康的准确率。</translation>
    </message>
    <message>
        <source>Its accuracy is worse than that of calling every nucleus healthy.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>其准确率劣于把每个细胞核都判为健康的准确率。</translation>
    </message>
    <message>
        <source>Leukaemic nuclei are common</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>白血病细胞核常见</translation>
    </message>
    <message>
        <source>No difference between accuracy and sensitivity can be told, even where leukaemic nuclei are rare: this network finds them about as often as it is right.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>即使白血病细胞核很少见，准确率与灵敏度之间也看不出差异：这个网络找到它们的频率与判对的频率差不多。</translation>
    </message>
    <message>
        <source>Of each leukaemic patient only a few nuclei are kept.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>每位白血病患者只保留少数细胞核。</translation>
    </message>
    <message>
        <source>One nucleus in ten is leukaemic</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>十个细胞核中有一个是白血病的</translation>
    </message>
    <message>
        <source>Sensitivity is higher than accuracy: this network calls too many nuclei leukaemic.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>灵敏度高于准确率：这个网络把太多细胞核判为白血病。</translation>
    </message>
    <message>
        <source>The nuclei as they are.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>原样的细胞核。</translation>
    </message>
    <message>
        <source>Where leukaemic nuclei are rare, accuracy promises more than sensitivity holds: the network is often right and still misses many of those it is meant to find.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>白血病细胞核少见时，准确率许诺的多于灵敏度兑现的：网络常常判对，却仍漏掉许多应找到的。</translation>
    </message>
    <message>
        <source>Where leukaemic nuclei are rare, how will the network&apos;s accuracy compare with its sensitivity?</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>白血病细胞核少见时，网络的准确率与其灵敏度相比如何？</translation>
    </message>
    <message>
        <source>Where the disease is rare, nine of ten calls can be right while most sick nuclei are missed.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>疾病少见时，十次判断可以有九次正确，而大多数患病的细胞核被漏掉。</translation>
    </message>
    <message>
        <source>Whether it finds more or fewer of the leukaemic nuclei than the network that learned from many cannot be told.</source>
        <extracomment>lessons/7-accuracy_is_not_sensitivity</extracomment>
        <translation>无法判断它找到的白血病细胞核比从许多例子学习的网络更多还是更少。</translation>
    </message>
    <message>
        <source>Another size of the image</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>图像尺寸不同</translation>
    </message>
    <message>
        <source>Another stain</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>染色不同</translation>
    </message>
    <message>
        <source>Both sides are the same training on the copy. The first is examined on the copy, by patient, as careful people do. The second is examined on the original images of the same nuclei. If the score falls, the network had leaned on what was planted.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>两侧是在副本上的同一次训练。第一侧像细心的人那样按患者在副本上检验。第二侧在相同细胞核的原图上检验。如果指标下降，说明网络依赖了所埋藏的东西。</translation>
    </message>
    <message>
        <source>Examined on the copy</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>在副本上检验</translation>
    </message>
    <message>
        <source>Examined on the originals</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>在原图上检验</translation>
    </message>
    <message>
        <source>In real collections such things happen by themselves: the sick came from one hospital, the healthy from another one with its own scanner. A network takes whatever is easiest.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>在真实的收集中，这种事会自行发生：病人来自一家医院，健康者来自另一家，各有自己的扫描仪。网络取最容易的。</translation>
    </message>
    <message>
        <source>Learned from the copy, examined on the copy: other patients, the same shortcut.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>从副本学习，在副本上检验：其他患者，相同的捷径。</translation>
    </message>
    <message>
        <source>Learned from the copy, examined on the original images of the same nuclei.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>从副本学习，在相同细胞核的原图上检验。</translation>
    </message>
    <message>
        <source>No difference can be told: the network does not lean on anything that the copy has and the originals have not. Nothing was planted, or it has not found it.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>看不出差异：网络不依赖副本有而原图没有的任何东西。要么什么也没埋藏，要么它没有发现。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>什么也没有</translation>
    </message>
    <message>
        <source>On the original images the score falls, although they show the same nuclei: the network leans on something that is in the copy and not in the cells. Splitting by patient did not help against that.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>在原图上指标下降，尽管显示的是相同的细胞核：网络依赖了副本中有而细胞中没有的东西。按患者划分对此无济于事。</translation>
    </message>
    <message>
        <source>On the original images the score is higher. Whatever was planted did not help the network.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>在原图上指标更高。无论埋藏了什么，都没有帮助网络。</translation>
    </message>
    <message>
        <source>Something in these images gives the class away, and it is not the cell. Find it.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>这些图像中有东西透露了类别，而它不是细胞。找出它。</translation>
    </message>
    <message>
        <source>Stronger JPEG compression</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>更强的 JPEG 压缩</translation>
    </message>
    <message>
        <source>The planted shortcut</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>埋藏的捷径</translation>
    </message>
    <message>
        <source>What was planted among the leukaemic nuclei?</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>在白血病细胞核中埋藏了什么？</translation>
    </message>
    <message>
        <source>Your teacher has made a copy of the images and planted something in it, perhaps: leukaemic nuclei may be stained a little bluer, or saved with stronger JPEG compression, or cut closer. Or nothing was planted at all. What it was is sealed in the folder of the copy.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>您的老师做了图像的副本，也许在其中埋藏了什么：白血病细胞核可能染得稍蓝、以更强的 JPEG 压缩保存，或裁得更紧。也可能什么都没埋藏。答案封存在副本的文件夹里。</translation>
    </message>
    <message>
        <source>To the network it looks like nothing it learned from: it is {distance} away from the {neighbours} most similar training images (standard deviations a feature); {share} % of these are within {limit} of other patients&apos; images.</source>
        <extracomment>likeness.far</extracomment>
        <translation>在网络看来，它不像所学过的任何东西：它与最相似的 {neighbours} 张训练图像相距 {distance}（每个特征的标准差）；其中 {share}% 与其他患者图像的距离在 {limit} 以内。</translation>
    </message>
    <message>
        <source>The images that {run} learned from are not at {place} any more, so nothing can be compared with them.</source>
        <extracomment>likeness.no_dataset</extracomment>
        <translation>{run} 学习所用的图像已不在 {place}，因此无法与之比较。</translation>
    </message>
    <message>
        <source>The run {run} has no training images.</source>
        <extracomment>likeness.no_images</extracomment>
        <translation>运行 {run} 没有训练图像。</translation>
    </message>
    <message>
        <source>Likeness to the training images needs at least two patients in the training part.</source>
        <extracomment>likeness.one_patient</extracomment>
        <translation>与训练图像的相似度至少需要训练集中有两位患者。</translation>
    </message>
    <message>
        <source>Stopped while comparing the training images.</source>
        <extracomment>likeness.stopped</extracomment>
        <translation>比较训练图像时停止。</translation>
    </message>
    <message>
        <source>The run begins.</source>
        <extracomment>log.begun</extracomment>
        <translation>运行开始。</translation>
    </message>
    <message>
        <source>The run ended: {state}. {failure}</source>
        <extracomment>log.ended</extracomment>
        <translation>运行结束：{state}。{failure}</translation>
    </message>
    <message>
        <source>, the best so far</source>
        <extracomment>log.epoch</extracomment>
        <translation>，目前最佳</translation>
    </message>
    <message>
        <source>Epoch {epoch}: training loss {training}, validation loss {validation}, balanced accuracy {balanced}, AUROC {auroc}{best}.</source>
        <extracomment>log.epoch</extracomment>
        <translation>第 {epoch} 轮：训练损失 {training}，验证损失 {validation}，平衡准确率 {balanced}，AUROC {auroc}{best}。</translation>
    </message>
    <message>
        <source>{engine} on {device} ({name}), {parameters} parameters.</source>
        <extracomment>log.learner</extracomment>
        <translation>{engine}，设备 {device}（{name}），{parameters} 个参数。</translation>
    </message>
    <message>
        <source>The run continues after epoch {epoch}; {planned} epochs are planned.</source>
        <extracomment>log.resumed</extracomment>
        <translation>运行在第 {epoch} 轮之后继续；计划 {planned} 轮。</translation>
    </message>
    <message>
        <source>The marks in {file} cannot be used: {reason}.</source>
        <extracomment>marks.damaged</extracomment>
        <translation>{file} 中的标记无法使用：{reason}。</translation>
    </message>
    <message>
        <source>Marked nuclei written to {file}: {count}.</source>
        <extracomment>marks.exported</extracomment>
        <translation>已将标记的细胞核写入 {file}：{count}。</translation>
    </message>
    <message>
        <source>Marks from {file}: {fresh} new, {later} in the place of older ones, {older} older than what is here and left out, {same} known already.</source>
        <extracomment>marks.imported</extracomment>
        <translation>来自 {file} 的标记：{fresh} 个新的，{later} 个替换了较旧的，{older} 个比这里的旧而略去，{same} 个已知。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Nucleoscope, which this one cannot read. Update the program.</source>
        <extracomment>marks.newer</extracomment>
        <translation>{file} 由更新的 Nucleoscope 写成，本程序无法读取。请更新程序。</translation>
    </message>
    <message>
        <source>Marks changed what was learned: left out as doubtful or poor: {left_out}; learned under a reviewer&apos;s class: {relabelled}; reviewers: {reviewers}. The nuclei that examine keep their published labels.</source>
        <extracomment>marks.used</extracomment>
        <translation>标记改变了学习内容：因可疑或不佳而排除：{left_out}；按审阅者的类别学习：{relabelled}；审阅者：{reviewers}。检验用的细胞核保留公布的标签。</translation>
    </message>
    <message>
        <source>Looking for images with something around their nucleus</source>
        <extracomment>mask.looking</extracomment>
        <translation>正在查找细胞核周围有东西的图像</translation>
    </message>
    <message>
        <source>No nucleus stands out in {file}, so it could not be masked. Classify it as it is.</source>
        <extracomment>mask.no_nucleus</extracomment>
        <translation>{file} 中没有突出的细胞核，因此无法抠取。请按原样分类。</translation>
    </message>
    <message>
        <source>Stopped while looking for images to mask.</source>
        <extracomment>mask.stopped</extracomment>
        <translation>查找要抠取的图像时停止。</translation>
    </message>
    <message>
        <source>Comparing with the training images</source>
        <extracomment>notes.looking</extracomment>
        <translation>正在与训练图像比较</translation>
    </message>
    <message>
        <source>Stopped while looking at the images.</source>
        <extracomment>notes.stopped</extracomment>
        <translation>查看图像时停止。</translation>
    </message>
    <message>
        <source>{folder} is no run: there is no run.json in it. Choose the folder that holds run.json.</source>
        <extracomment>open.no_run</extracomment>
        <translation>{folder} 不是运行：其中没有 run.json。请选择含有 run.json 的文件夹。</translation>
    </message>
    <message>
        <source>The pinned nuclei in {file} cannot be used: {reason}.</source>
        <extracomment>pins.damaged</extracomment>
        <translation>{file} 中固定的细胞核无法使用：{reason}。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Nucleoscope.</source>
        <extracomment>pins.newer</extracomment>
        <translation>{file} 由更新的 Nucleoscope 写成。</translation>
    </message>
    <message>
        <source>{file} is just being begun.</source>
        <extracomment>pixels.begun</extracomment>
        <translation>{file} 刚刚开始写入。</translation>
    </message>
    <message>
        <source>No more decoded images are kept in {file}: {reason}. They are decoded again when needed.</source>
        <extracomment>pixels.full</extracomment>
        <translation>{file} 中不再保存解码图像：{reason}。需要时重新解码。</translation>
    </message>
    <message>
        <source>Decoded images are not kept on this platform.</source>
        <extracomment>pixels.platform</extracomment>
        <translation>此平台不保存解码图像。</translation>
    </message>
    <message>
        <source>{file} could not be made: {reason}.</source>
        <extracomment>pixels.store</extracomment>
        <translation>无法创建 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{layer} lies on {there} and not on {device}: each step would copy it, or fail.</source>
        <extracomment>placement.device</extracomment>
        <translation>{layer} 位于 {there} 而不是 {device}：每一步都要复制它，或者失败。</translation>
    </message>
    <message>
        <source>{operation} of {layer} ran on {there} and not on {device}: this device does not know it, and each step would wait for a copy there and back.</source>
        <extracomment>placement.fallback</extracomment>
        <translation>{layer} 的 {operation} 在 {there} 而不是 {device} 上运行：此设备不支持它，每一步都要等待来回复制。</translation>
    </message>
    <message>
        <source>What {layer} sees differs from the processor&apos;s by {difference} % where {allowed} % is usual: the operation before it computes something else on this device.</source>
        <extracomment>placement.forward</extracomment>
        <translation>{layer} 看到的内容与处理器相差 {difference}%，通常为 {allowed}%：前面的运算在此设备上计算结果不同。</translation>
    </message>
    <message>
        <source>Checked one batch on {device} in {precision}: {tensors} tensors are where they belong, and the {layers} layers agree with the processor in double precision within {difference} % ({tolerance} % is allowed).</source>
        <extracomment>placement.good</extracomment>
        <translation>已在 {device} 上以 {precision} 检查一个批次：{tensors} 个张量位置正确，{layers} 层与处理器双精度结果相差不超过 {difference}%（允许 {tolerance}%）。</translation>
    </message>
    <message>
        <source>The gradient of {layer} differs from the processor&apos;s by {difference} % where {allowed} % is usual.</source>
        <extracomment>placement.gradient</extracomment>
        <translation>{layer} 的梯度与处理器相差 {difference}%，通常为 {allowed}%。</translation>
    </message>
    <message>
        <source>{layer} is not stored channels-last: it would be rearranged in each step.</source>
        <extracomment>placement.layout</extracomment>
        <translation>{layer} 未以 channels-last 存储：每一步都要重排。</translation>
    </message>
    <message>
        <source>{layer} gets no gradient: it would not learn.</source>
        <extracomment>placement.no_gradient</extracomment>
        <translation>{layer} 没有梯度：它不会学习。</translation>
    </message>
    <message>
        <source>{layer} computes in {there} numbers and not in bf16 as asked for.</source>
        <extracomment>placement.precision</extracomment>
        <translation>{layer} 以 {there} 而不是要求的 bf16 计算。</translation>
    </message>
    <message>
        <source>{first} {others} more findings of this kind are in the run&apos;s log.</source>
        <extracomment>placement.problems</extracomment>
        <translation>{first}运行日志中还有 {others} 条此类发现。</translation>
    </message>
    <message>
        <source>{layer} holds {there} and not {type} numbers.</source>
        <extracomment>placement.type</extracomment>
        <translation>{layer} 含有 {there} 而不是 {type} 数值。</translation>
    </message>
    <message>
        <source>This engine does not check where its tensors are.</source>
        <extracomment>placement.unsupported</extracomment>
        <translation>此引擎不检查其张量的位置。</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>places.cache</extracomment>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Own recipes</source>
        <extracomment>places.config</extracomment>
        <translation>自有配方</translation>
    </message>
    <message>
        <source>Runs and marks</source>
        <extracomment>places.data</extracomment>
        <translation>运行与标记</translation>
    </message>
    <message>
        <source>Recipes and weights</source>
        <extracomment>places.resources</extracomment>
        <translation>配方与权重</translation>
    </message>
    <message>
        <source>The seal was changed after the cue was planted: it does not fit its hash.</source>
        <extracomment>plant.changed</extracomment>
        <translation>封条在埋藏线索之后被改动：与其哈希不符。</translation>
    </message>
    <message>
        <source>A shortcut is planted among images whose classes lie in folders of their own.</source>
        <extracomment>plant.classes</extracomment>
        <translation>捷径埋藏在类别各有文件夹的图像中。</translation>
    </message>
    <message>
        <source>Copying the images</source>
        <extracomment>plant.copying</extracomment>
        <translation>正在复制图像</translation>
    </message>
    <message>
        <source>The seal {file} was damaged: {reason}.</source>
        <extracomment>plant.damaged</extracomment>
        <translation>封条 {file} 已损坏：{reason}。</translation>
    </message>
    <message>
        <source>The copy could not be written to {folder}: {reason}.</source>
        <extracomment>plant.folder</extracomment>
        <translation>无法将副本写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{folder} is no copy with something planted in it. Plant something first.</source>
        <extracomment>plant.none</extracomment>
        <translation>{folder} 不是埋藏了线索的副本。请先埋藏。</translation>
    </message>
    <message>
        <source>Copying was stopped; nothing was kept.</source>
        <extracomment>plant.stopped</extracomment>
        <translation>复制已停止；没有保留任何内容。</translation>
    </message>
    <message>
        <source>Comparing with what the run learned from</source>
        <extracomment>prediction.hashing_dataset</extracomment>
        <translation>正在与该运行学习的内容比较</translation>
    </message>
    <message>
        <source>Reading what the run learned from</source>
        <extracomment>prediction.hashing_run</extracomment>
        <translation>正在读取该运行学习的内容</translation>
    </message>
    <message>
        <source>The run {run} has no model yet: none of its epochs was finished, or {file} was deleted.</source>
        <extracomment>prediction.no_model</extracomment>
        <translation>运行 {run} 还没有模型：没有一轮完成，或 {file} 已被删除。</translation>
    </message>
    <message>
        <source>Stopped after {count} images.</source>
        <extracomment>prediction.stopped</extracomment>
        <translation>在 {count} 张图像后停止。</translation>
    </message>
    <message>
        <source>Stopped while comparing images.</source>
        <extracomment>prediction.stopped_comparing</extracomment>
        <translation>比较图像时停止。</translation>
    </message>
    <message>
        <source>Prediction {row} names class {truth} or {predicted}, and there are {count} classes.</source>
        <extracomment>predictions.class</extracomment>
        <translation>预测 {row} 给出类别 {truth} 或 {predicted}，而共有 {count} 个类别。</translation>
    </message>
    <message>
        <source>The predictions are of {count} classes, and {given} were described.</source>
        <extracomment>predictions.positive</extracomment>
        <translation>预测针对 {count} 个类别，而描述了 {given} 个。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>processor.instructions</extracomment>
        <translation>指令集</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>processor.memory</extracomment>
        <translation>内存</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>system.not_known</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>processor.name</extracomment>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>processor.threads</extracomment>
        <translation>线程</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>program.environment</extracomment>
        <translation>环境</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>program.system</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <extracomment>program.version</extracomment>
        <translation>Nucleoscope</translation>
    </message>
    <message>
        <source>A map needs the features of at least {count} nuclei.</source>
        <extracomment>projection.few</extracomment>
        <translation>图谱至少需要 {count} 个细胞核的特征。</translation>
    </message>
    <message>
        <source>The network&apos;s features hold numbers that are not finite, so no map can be drawn of them. A training with a lower learning rate usually mends this.</source>
        <extracomment>projection.numbers</extracomment>
        <translation>网络的特征含有非有限数，因此无法绘制图谱。用更低的学习率训练通常可解决。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>projection.stopped</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>{file} needs more memory than there is.</source>
        <extracomment>pytorch.memory</extracomment>
        <translation>{file} 需要的内存超过现有。</translation>
    </message>
    <message>
        <source>{file} is not used: {reason}. Take the weights as .safetensors, or a .pth file with a state_dict alone.</source>
        <extracomment>pytorch.refused</extracomment>
        <translation>未使用 {file}：{reason}。请使用 .safetensors 权重，或只含 state_dict 的 .pth 文件。</translation>
    </message>
    <message>
        <source>The quiz in {file} cannot be gone on with: {reason}.</source>
        <extracomment>quiz.damaged</extracomment>
        <translation>{file} 中的测验无法继续：{reason}。</translation>
    </message>
    <message>
        <source>No quiz was left unfinished.</source>
        <extracomment>quiz.none</extracomment>
        <translation>没有未完成的测验。</translation>
    </message>
    <message>
        <source>The quiz in {file} is about other images than these.</source>
        <extracomment>quiz.other_dataset</extracomment>
        <translation>{file} 中的测验针对其他图像。</translation>
    </message>
    <message>
        <source>The recipe {file} cannot be used: at {place}, {problem}.</source>
        <extracomment>recipe.invalid</extracomment>
        <translation>配方 {file} 无法使用：在 {place}，{problem}。</translation>
    </message>
    <message>
        <source>{file} is not listed: a shipped recipe is called {name}, too. Rename the file.</source>
        <extracomment>recipe.name_taken</extracomment>
        <translation>{file} 未列出：内置配方也叫 {name}。请重命名文件。</translation>
    </message>
    <message>
        <source>There is no recipe called {name}. There are: {names}. A file ending in .json may be named, too.</source>
        <extracomment>recipe.not_found</extracomment>
        <translation>没有名为 {name} 的配方。现有：{names}。也可指定以 .json 结尾的文件。</translation>
    </message>
    <message>
        <source>For classrooms. The network looks at every nucleus once and is not changed; what it saw is kept. Only the last layer learns, in a second or two, so that other patients, another balance or fewer nuclei are answered at once. It is weaker than a network of which every layer learns.</source>
        <extracomment>recipes/instant</extracomment>
        <translation>适用于课堂。网络将每个细胞核查看一次，本身不变；看到的内容保留。只有最后一层学习，一两秒即可，因此换患者、换平衡方式或减少细胞核都能立即得到答案。它弱于每一层都学习的网络。</translation>
    </message>
    <message>
        <source>Instant: a head on a network that stays as it is</source>
        <extracomment>recipes/instant</extracomment>
        <translation>即时：在保持不变的网络上加一个分类头</translation>
    </message>
    <message>
        <source>A published notebook, repeated faithfully with its mistakes: pictures of one patient are on both sides of the split, softmax is applied twice, and the validation pictures are changed at random like the training ones. Its accuracy of 0.90 means less than it seems: compare it with the default.</source>
        <extracomment>recipes/leukemia_mobilenet</extracomment>
        <translation>忠实重现一份公开笔记本及其错误：同一患者的图片在划分两侧，softmax 应用两次，验证图片像训练图片一样随机改变。其 0.90 的准确率没有看起来那么有意义：请与默认配方比较。</translation>
    </message>
    <message>
        <source>Notebook: leukemia with MobileNetV2</source>
        <extracomment>recipes/leukemia_mobilenet</extracomment>
        <translation>笔记本：用 MobileNetV2 识别白血病</translation>
    </message>
    <message>
        <source>A published notebook, repeated faithfully: the network itself stays as it was trained on everyday pictures, only a last layer is learned, and pictures of one patient are on both sides of the split (80 to 20, seed 42 in the notebook). With the folders fold_0, fold_1 and fold_2 as classes it learns to tell folders apart, not cells. It needs pretrained ResNet-18 weights.</source>
        <extracomment>recipes/leukemia_resnet18</extracomment>
        <translation>忠实重现一份公开笔记本：网络本身保持在日常图片上训练的状态，只学习最后一层，同一患者的图片在划分两侧（80 比 20，笔记本中种子为 42）。以文件夹 fold_0、fold_1 和 fold_2 为类别时，它学到的是区分文件夹，而不是细胞。需要预训练的 ResNet-18 权重。</translation>
    </message>
    <message>
        <source>Notebook: leukemia with ResNet-18</source>
        <extracomment>recipes/leukemia_resnet18</extracomment>
        <translation>笔记本：用 ResNet-18 识别白血病</translation>
    </message>
    <message>
        <source>MobileNetV2, for patients it has not seen</source>
        <extracomment>recipes/mobilenetv2</extracomment>
        <translation>MobileNetV2，面向未见过的患者</translation>
    </message>
    <message>
        <source>A larger, older and very well studied network. It starts from random numbers, so it needs more passes over the pictures than the default; name a weights file to start from pretrained ones.</source>
        <extracomment>recipes/resnet18</extracomment>
        <translation>一个更大、更早、研究充分的网络。它从随机数开始，因此需要比默认配方更多次遍历图片；指定权重文件可从预训练开始。</translation>
    </message>
    <message>
        <source>ResNet-18</source>
        <extracomment>recipes/resnet18</extracomment>
        <translation>ResNet-18</translation>
    </message>
    <message>
        <source>A network of a few layers that starts from random numbers and needs no download. It learns the drawn demo nuclei in about a minute on an ordinary computer: good for a first try and for a classroom.</source>
        <extracomment>recipes/small</extracomment>
        <translation>一个只有几层的网络，从随机数开始，无需下载。在普通计算机上约一分钟学会绘制的演示细胞核：适合初次尝试和课堂。</translation>
    </message>
    <message>
        <source>Small network, from nothing</source>
        <extracomment>recipes/small</extracomment>
        <translation>小型网络，从零开始</translation>
    </message>
    <message>
        <source>The weight decay must be more than 0: without it the coefficients can grow without end.</source>
        <extracomment>regression.no_ridge</extracomment>
        <translation>权重衰减必须大于 0：否则系数可能无限增长。</translation>
    </message>
    <message>
        <source>There is nothing to tell apart: all that is to be learned from is of one class.</source>
        <extracomment>regression.one_class</extracomment>
        <translation>没有可区分的内容：所有学习对象都属于一个类别。</translation>
    </message>
    <message>
        <source>Stopped before the head was fitted.</source>
        <extracomment>regression.stopped</extracomment>
        <translation>在分类头拟合之前停止。</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <extracomment>report.there</extracomment>
        <translation>报告位于 {file}。</translation>
    </message>
    <message>
        <source>Of what was shown nothing is called wrong: these are all mistakes.</source>
        <extracomment>results.no_mistakes</extracomment>
        <translation>所显示的内容中没有判错的：这是全部错误。</translation>
    </message>
    <message>
        <source>The run {folder} is being written by {owner}. Wait until that training has ended, or stop it there.</source>
        <extracomment>run.busy</extracomment>
        <translation>运行 {folder} 正由{owner}写入。请等该训练结束，或在那里停止它。</translation>
    </message>
    <message>
        <source>The run&apos;s description {file} cannot be used: {reason}.</source>
        <extracomment>run.damaged</extracomment>
        <translation>运行的描述 {file} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The run {folder} could not be deleted: {reason}.</source>
        <extracomment>run.delete</extracomment>
        <translation>无法删除运行 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{finished} epochs are finished already; {epochs} in all were asked for.</source>
        <extracomment>run.fewer_epochs</extracomment>
        <translation>已完成 {finished} 轮；要求共 {epochs} 轮。</translation>
    </message>
    <message>
        <source>The run&apos;s folder {folder} cannot be used: {reason}.</source>
        <extracomment>run.folder</extracomment>
        <translation>运行的文件夹 {folder} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the run.</source>
        <extracomment>run.folder_taken</extracomment>
        <translation>{folder} 不为空。请为运行选择新文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not a run: it has no run.json.</source>
        <extracomment>run.missing</extracomment>
        <translation>{folder} 不是运行：没有 run.json。</translation>
    </message>
    <message>
        <source>The images of this run are needed to continue it. They were opened from {location}.</source>
        <extracomment>run.no_dataset</extracomment>
        <translation>继续此运行需要其图像。它们当时从 {location} 打开。</translation>
    </message>
    <message>
        <source>{dataset} has other classes than the run {run} was trained on.</source>
        <extracomment>run.other_classes</extracomment>
        <translation>{dataset} 的类别与训练运行 {run} 时不同。</translation>
    </message>
    <message>
        <source>{dataset} is not the dataset of this run: {missing} of its {count} images are not there. It was trained on {name}, opened from {location}.</source>
        <extracomment>run.other_dataset</extracomment>
        <translation>{dataset} 不是此运行的数据集：其 {count} 张图像中缺少 {missing} 张。它在 {name} 上训练，从 {location} 打开。</translation>
    </message>
    <message>
        <source>Split by published fold: {fold} validates.</source>
        <extracomment>run.summary.by_fold</extracomment>
        <translation>按公布的折划分：{fold} 用于验证。</translation>
    </message>
    <message>
        <source>Split by image, seed {seed}: patients stand on both sides.</source>
        <extracomment>run.summary.by_image</extracomment>
        <translation>按图像划分，种子 {seed}：患者位于两侧。</translation>
    </message>
    <message>
        <source>Split by published fold: the last one validates.</source>
        <extracomment>run.summary.by_last_fold</extracomment>
        <translation>按公布的折划分：最后一折用于验证。</translation>
    </message>
    <message>
        <source>Split by patient, seed {seed}.</source>
        <extracomment>run.summary.by_subject</extracomment>
        <translation>按患者划分，种子 {seed}。</translation>
    </message>
    <message>
        <source>Patients who share pictures, kept on one side: {groups}.</source>
        <extracomment>run.summary.linked</extracomment>
        <translation>共享图片的患者，留在同一侧：{groups}。</translation>
    </message>
    <message>
        <source>Patients who share pictures, not kept together: {groups}.</source>
        <extracomment>run.summary.linked.apart</extracomment>
        <translation>共享图片的患者，未放在一起：{groups}。</translation>
    </message>
    <message>
        <source>To be better than: always saying {class} (accuracy {accuracy}, balanced accuracy {balanced}).</source>
        <extracomment>run.summary.majority</extracomment>
        <translation>应优于：总是判为 {class}（准确率 {accuracy}，平衡准确率 {balanced}）。</translation>
    </message>
    <message>
        <source>Findings left open: none.</source>
        <extracomment>run.summary.no_findings</extracomment>
        <translation>遗留的发现：无。</translation>
    </message>
    <message>
        <source>Left open: {finding}</source>
        <extracomment>run.summary.open</extracomment>
        <translation>遗留：{finding}</translation>
    </message>
    <message>
        <source>And than the outline alone (silhouette baseline): AUROC {auroc} (95 % interval {low} to {high}), balanced accuracy {balanced}.</source>
        <extracomment>run.summary.silhouette</extracomment>
        <translation>以及仅凭轮廓（轮廓基线）：AUROC {auroc}（95% 区间 {low} 至 {high}），平衡准确率 {balanced}。</translation>
    </message>
    <message>
        <source>The test part was never opened.</source>
        <extracomment>run.summary.test_closed</extracomment>
        <translation>测试集从未打开。</translation>
    </message>
    <message>
        <source>The test part was opened once, on {time}.</source>
        <extracomment>run.summary.test_opened</extracomment>
        <translation>测试集打开过一次，时间 {time}。</translation>
    </message>
    <message>
        <source>The test part was opened {count} times, last on {time}.</source>
        <extracomment>run.summary.test_opened</extracomment>
        <translation>测试集打开过 {count} 次，最后一次 {time}。</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <extracomment>run.table</extracomment>
        <translation>{file} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>A tensor of whole numbers stands where one of real numbers is needed.</source>
        <extracomment>safetensors.integers</extracomment>
        <translation>需要实数张量处出现了整数张量。</translation>
    </message>
    <message>
        <source>{file} is not a usable safetensors file: {reason}.</source>
        <extracomment>safetensors.refused</extracomment>
        <translation>{file} 不是可用的 safetensors 文件：{reason}。</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}.</source>
        <extracomment>safetensors.tensors</extracomment>
        <translation>未写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <extracomment>sample.failed</extracomment>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} is not part of this dataset.</source>
        <extracomment>sample.not_found</extracomment>
        <translation>{file} 不属于此数据集。</translation>
    </message>
    <message>
        <source>{file}: a contact sheet is saved as .pdf or .png.</source>
        <extracomment>sheet.ending</extracomment>
        <translation>{file}：缩略图页须保存为 .pdf 或 .png。</translation>
    </message>
    <message>
        <source>The contact sheet is in {file}.</source>
        <extracomment>sheet.there</extracomment>
        <translation>缩略图页位于 {file}。</translation>
    </message>
    <message>
        <source>{count} nuclei are too many for one picture. Save them as .pdf, or select fewer.</source>
        <extracomment>sheet.too_high</extracomment>
        <translation>{count} 个细胞核对一张图片来说太多。请保存为 .pdf，或减少选择。</translation>
    </message>
    <message>
        <source>Split by image: cells of the same patient are in training and in validation. The scores will look better than they are for new patients.</source>
        <extracomment>split.by_image</extracomment>
        <translation>按图像划分：同一患者的细胞既在训练又在验证中。指标会看起来比对新患者更好。</translation>
    </message>
    <message>
        <source>No images of {class} would be left for the {part} part: it has too few patients, counting those with identical images as one. Add patients of {class}, or split by image.</source>
        <extracomment>split.class_missing</extracomment>
        <translation>{part}集将没有 {class} 的图像：其患者太少（共享相同图像者计为一位）。请增加 {class} 的患者，或按图像划分。</translation>
    </message>
    <message>
        <source>No images of {class} would be left for the {part} part with these folds. Choose another fold, or split by patient.</source>
        <extracomment>split.class_missing_fold</extracomment>
        <translation>用这些折时{part}集将没有 {class} 的图像。请选择其他折，或按患者划分。</translation>
    </message>
    <message>
        <source>No images of {class} would be left for the {part} part. Add images of {class}.</source>
        <extracomment>split.class_missing_image</extracomment>
        <translation>{part}集将没有 {class} 的图像。请增加 {class} 的图像。</translation>
    </message>
    <message>
        <source>The {part} part holds no images of {class}: there are too few patients for three parts.</source>
        <extracomment>split.class_missing_test</extracomment>
        <translation>{part}集没有 {class} 的图像：患者太少，不足以分成三部分。</translation>
    </message>
    <message>
        <source>The {part} part holds only {count} patients with {class}: its scores may be very different for others.</source>
        <extracomment>split.few_subjects</extracomment>
        <translation>{part}集只有 {count} 位患有 {class} 的患者：其指标对其他人可能大不相同。</translation>
    </message>
    <message>
        <source>A split by fold with a test part needs three folds, and there are {count}. Do without the test part, or split by patient.</source>
        <extracomment>split.fold_test</extracomment>
        <translation>带测试集的按折划分需要三折，现有 {count} 折。请不用测试集，或按患者划分。</translation>
    </message>
    <message>
        <source>{share} % of the images of {class} are for validation instead of {wanted} %: patients are not divided.</source>
        <extracomment>split.fraction</extracomment>
        <translation>{class} 的图像有 {share}% 用于验证，而非 {wanted}%：患者不拆分。</translation>
    </message>
    <message>
        <source>The file hashes do not belong to {dataset}. Hash its files again.</source>
        <extracomment>split.hashes</extracomment>
        <translation>文件哈希不属于 {dataset}。请重新计算。</translation>
    </message>
    <message>
        <source>{count} images are left out: their patients share identical images with the validation or test side.</source>
        <extracomment>split.left_out_linked</extracomment>
        <translation>{count} 张图像已排除：其患者与验证或测试侧共有相同图像。</translation>
    </message>
    <message>
        <source>true</source>
        <extracomment>split.link_similar</extracomment>
        <translation>真</translation>
    </message>
    <message>
        <source>{dataset} has no classes, so there is nothing to learn. Open a folder with one folder for each class.</source>
        <extracomment>split.no_classes</extracomment>
        <translation>{dataset} 没有类别，因此无可学习。请打开每个类别一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>{dataset} has {count} published folds, and a split by fold needs two. Split by patient.</source>
        <extracomment>split.no_folds</extracomment>
        <translation>{dataset} 有 {count} 个公布的折，按折划分需要两个。请按患者划分。</translation>
    </message>
    <message>
        <source>The {part} part holds a single patient with {class}: its scores tell about this one patient.</source>
        <extracomment>split.one_subject</extracomment>
        <translation>{part}集只有一位患有 {class} 的患者：其指标只反映这一位患者。</translation>
    </message>
    <message>
        <source>The patients are not known: each image counts as its own patient. If several are of the same patient, the scores will look better than they are for new patients.</source>
        <extracomment>split.subjects_unknown</extracomment>
        <translation>患者未知：每张图像视为一位单独的患者。若多张来自同一患者，指标会看起来比对新患者更好。</translation>
    </message>
    <message>
        <source>The test part must be at least 0 % and less than 100 % of the images.</source>
        <extracomment>split.test_fraction</extracomment>
        <translation>测试集必须不少于图像的 0% 且少于 100%。</translation>
    </message>
    <message>
        <source>On purpose only {count} of {all} training images were learned from, of {subjects} patients.</source>
        <extracomment>split.thinned</extracomment>
        <translation>有意只从 {all} 张训练图像中的 {count} 张学习，来自 {subjects} 位患者。</translation>
    </message>
    <message>
        <source>There is no fold {fold}. The folds are {folds}.</source>
        <extracomment>split.unknown_fold</extracomment>
        <translation>没有折 {fold}。现有的折为 {folds}。</translation>
    </message>
    <message>
        <source>Fit {done} of {count}</source>
        <extracomment>study.activity</extracomment>
        <translation>拟合 {done}/{count}</translation>
    </message>
    <message>
        <source>{run} has no training part of its own, or nothing that examines: the run of one fold, or of a training, has.</source>
        <extracomment>study.no_parts</extracomment>
        <translation>{run} 没有自己的训练集，或没有检验部分：单折的运行或一次训练的运行才有。</translation>
    </message>
    <message>
        <source>Learning engine</source>
        <extracomment>system.engine</extracomment>
        <translation>学习引擎</translation>
    </message>
    <message>
        <source>not loaded</source>
        <extracomment>system.engine_absent</extracomment>
        <translation>未加载</translation>
    </message>
    <message>
        <source>Little for a training: its batches are worked on in parts, which takes longer.</source>
        <extracomment>system.little_memory</extracomment>
        <translation>对训练来说偏少：批次分部分处理，耗时更长。</translation>
    </message>
    <message>
        <source>This processor has no AVX2. All works, but training and predicting take about twice as long.</source>
        <extracomment>system.no_avx2</extracomment>
        <translation>此处理器没有 AVX2。一切功能均可使用，但训练和预测所需时间约为平时的两倍。</translation>
    </message>
    <message>
        <source>The command line works without one, the window does not open.</source>
        <extracomment>system.no_display</extracomment>
        <translation>没有它命令行可用，窗口打不开。</translation>
    </message>
    <message>
        <source>Weights cannot be fetched from here: Qt finds no OpenSSL. Everything else works.</source>
        <extracomment>system.no_encryption</extracomment>
        <translation>无法从这里获取权重：Qt 找不到 OpenSSL。其他一切可用。</translation>
    </message>
    <message>
        <source>The window&apos;s texts cannot be drawn whole: {missing} are missing. Install a font, on Debian and Ubuntu: apt install fonts-dejavu-core</source>
        <extracomment>system.no_fonts</extracomment>
        <translation>窗口文字无法完整显示：缺少 {missing}。请安装字体，在 Debian 和 Ubuntu 上：apt install fonts-dejavu-core</translation>
    </message>
    <message>
        <source>Qt lacks its plugin for SVG pictures. Install it, on Debian and Ubuntu: apt install libqt6svg6</source>
        <extracomment>system.no_icons</extracomment>
        <translation>Qt 缺少 SVG 图片插件。请安装，在 Debian 和 Ubuntu 上：apt install libqt6svg6</translation>
    </message>
    <message>
        <source>{reason} The command line works without a window. Look at DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM in the environment, and whether Qt&apos;s plugin for the display is installed.</source>
        <extracomment>system.no_window</extracomment>
        <translation>{reason}没有窗口时命令行可用。请检查环境中的 DISPLAY、WAYLAND_DISPLAY 和 QT_QPA_PLATFORM，以及是否安装了 Qt 的显示插件。</translation>
    </message>
    <message>
        <source>A training would not run there: {reason}</source>
        <extracomment>system.not_checked</extracomment>
        <translation>训练无法在那里运行：{reason}</translation>
    </message>
    <message>
        <source>Less than {spare} are free: decoded images are not kept there, and each training decodes its images anew.</source>
        <extracomment>system.pixel_store_full</extracomment>
        <translation>可用空间少于 {spare}：那里不保存解码图像，每次训练重新解码。</translation>
    </message>
    <message>
        <source>The disk is nearly full: what is written there may be lost. Make room, or name a folder on another disk in the environment: NUCLEOSCOPE_HOME.</source>
        <extracomment>system.place_full</extracomment>
        <translation>磁盘快满了：写入的内容可能丢失。请腾出空间，或在环境中指定其他磁盘上的文件夹：NUCLEOSCOPE_HOME。</translation>
    </message>
    <message>
        <source>{reason} NUCLEOSCOPE_HOME in the environment names another folder for all that the program keeps.</source>
        <extracomment>system.place_unwritable</extracomment>
        <translation>{reason}环境变量 NUCLEOSCOPE_HOME 可为程序保存的一切指定其他文件夹。</translation>
    </message>
    <message>
        <source>{reason} Install the program again.</source>
        <extracomment>system.recipe_damaged</extracomment>
        <translation>{reason}请重新安装程序。</translation>
    </message>
    <message>
        <source>This is no report of a system check: {reason}.</source>
        <extracomment>system.report</extracomment>
        <translation>这不是系统检查的报告：{reason}。</translation>
    </message>
    <message>
        <source>Files that come with the program are missing. Install it again, or name their folder in the environment: NUCLEOSCOPE_RESOURCES.</source>
        <extracomment>system.resources_missing</extracomment>
        <translation>缺少随程序提供的文件。请重新安装，或在环境中指定其文件夹：NUCLEOSCOPE_RESOURCES。</translation>
    </message>
    <message>
        <source>Devices that can train</source>
        <extracomment>system.section.devices</extracomment>
        <translation>可用于训练的设备</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>system.section.libraries</extracomment>
        <translation>库</translation>
    </message>
    <message>
        <source>Files and room on the disk</source>
        <extracomment>system.section.places</extracomment>
        <translation>文件与磁盘空间</translation>
    </message>
    <message>
        <source>Processor and memory</source>
        <extracomment>system.section.processor</extracomment>
        <translation>处理器与内存</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>system.section.program</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Training and prediction against reference numbers</source>
        <extracomment>system.section.reference</extracomment>
        <translation>训练与预测对照参考数值</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>system.section.window</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <extracomment>system.stopped</extracomment>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>What is computed here is not what should come out: trust no result of this machine. Run the check again with NUCLEOSCOPE_KERNELS=off in the environment; where that mends it, our own loops are at fault, else the processor, the driver or LibTorch. Please report it with this text.</source>
        <extracomment>system.wrong_numbers</extracomment>
        <translation>这里计算的结果不是应有的结果：不要相信本机的任何结果。请在环境中设置 NUCLEOSCOPE_KERNELS=off 后再次检查；若恢复正常，问题在我们自己的循环，否则在处理器、驱动或 LibTorch。请附上此文本报告。</translation>
    </message>
    <message>
        <source>The run {run} set no test part aside. Train with one: --test on the command line, Test part in the Train page.</source>
        <extracomment>test.none</extracomment>
        <translation>运行 {run} 没有留出测试集。请带测试集训练：命令行用 --test，或训练页面的测试集。</translation>
    </message>
    <message>
        <source>The test part was opened {count} times, first on {first}, last on {last}: it is no test any more of what was changed between.</source>
        <extracomment>test.opened_often</extracomment>
        <translation>测试集打开过 {count} 次，首次 {first}，最后 {last}：对其间所作的改动而言它已不再是测试。</translation>
    </message>
    <message>
        <source>The test part was opened once, on {time}. What is changed because of it makes it a second validation part.</source>
        <extracomment>test.opened_once</extracomment>
        <translation>测试集打开过一次，时间 {time}。因它而作的改动会使它变成第二个验证集。</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <extracomment>training.epoch</extracomment>
        <translation>第 {epoch} 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>The training broke off: {reason}. Finished epochs are kept.</source>
        <extracomment>training.exception</extracomment>
        <translation>训练中断：{reason}。已完成的轮次保留。</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made: {reason}.</source>
        <extracomment>training.folder</extracomment>
        <translation>无法创建文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Looking at every image once</source>
        <extracomment>training.measuring</extracomment>
        <translation>将每张图像查看一次</translation>
    </message>
    <message>
        <source>The training was stopped before it began.</source>
        <extracomment>training.never_started</extracomment>
        <translation>训练在开始之前就停止了。</translation>
    </message>
    <message>
        <source>A training needs at least one epoch and one image a batch.</source>
        <extracomment>training.no_epochs</extracomment>
        <translation>训练至少需要一轮，且每批至少一张图像。</translation>
    </message>
    <message>
        <source>The training broke off in epoch {epoch}, step {step}: the loss is no longer a finite number. What the finished epochs learned is kept. A lower learning rate usually helps. The batch held: {images}.</source>
        <extracomment>training.not_finite</extracomment>
        <translation>训练在第 {epoch} 轮第 {step} 步中断：损失不再是有限数。已完成轮次学到的内容保留。更低的学习率通常有帮助。该批次包含：{images}。</translation>
    </message>
    <message>
        <source>None of the training images could be read.</source>
        <extracomment>training.nothing_readable</extracomment>
        <translation>训练图像都无法读取。</translation>
    </message>
    <message>
        <source>Fewer than two classes are left to learn from, once the marked nuclei are out. Train without the marks, or look at them again.</source>
        <extracomment>training.one_class</extracomment>
        <translation>去掉标记的细胞核后，可学习的类别少于两个。请不用标记训练，或重新查看标记。</translation>
    </message>
    <message>
        <source>{file} belongs to another training: its seed or its number of training images differs.</source>
        <extracomment>training.other</extracomment>
        <translation>{file} 属于另一次训练：其种子或训练图像数量不同。</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>training.preparing</extracomment>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>The training broke off in epoch {epoch}, step {step}: {reason} What the finished epochs learned is kept.</source>
        <extracomment>training.step_failed</extracomment>
        <translation>训练在第 {epoch} 轮第 {step} 步中断：{reason}已完成轮次学到的内容保留。</translation>
    </message>
    <message>
        <source>There are fewer than two images to learn from. Choose another split or a larger limit.</source>
        <extracomment>training.too_few</extracomment>
        <translation>可学习的图像少于两张。请选择其他划分或更大的上限。</translation>
    </message>
    <message>
        <source>These images carry no classes, so nothing can be learned from them.</source>
        <extracomment>training.unlabelled</extracomment>
        <translation>这些图像没有类别，因此无法从中学习。</translation>
    </message>
    <message>
        <source>The published folds were taken for classes: the network learned to tell folders apart, and nothing about cells.</source>
        <extracomment>view.folds_as_classes</extracomment>
        <translation>公布的折被当作类别：网络学到的是区分文件夹，与细胞无关。</translation>
    </message>
    <message>
        <source>{dataset} was not published in two or more folds, so they cannot be taken for classes.</source>
        <extracomment>view.no_folds</extracomment>
        <translation>{dataset} 未以两个或更多折发布，因此不能当作类别。</translation>
    </message>
    <message>
        <source>The list of weights {file} cannot be used: {problem}.</source>
        <extracomment>weights.catalogue</extracomment>
        <translation>权重列表 {file} 无法使用：{problem}。</translation>
    </message>
    <message>
        <source>Starts from what it has learned on blood cells of other people ({file}).</source>
        <extracomment>weights.from_blood_cells</extracomment>
        <translation>从其在他人血细胞上学到的内容开始（{file}）。</translation>
    </message>
    <message>
        <source>Starts from the weights in {file}.</source>
        <extracomment>weights.from_file</extracomment>
        <translation>从 {file} 中的权重开始。</translation>
    </message>
    <message>
        <source>Starts from what it has learned on everyday pictures, ImageNet ({file}).</source>
        <extracomment>weights.from_imagenet</extracomment>
        <translation>从其在日常图片 ImageNet 上学到的内容开始（{file}）。</translation>
    </message>
    <message>
        <source>Starts from random weights: it knows nothing yet.</source>
        <extracomment>weights.from_random</extracomment>
        <translation>从随机权重开始：它还什么都不知道。</translation>
    </message>
    <message>
        <source>The weights {tensor} hold values that fp16 has no room for. Export them without --half.</source>
        <extracomment>weights.half_range</extracomment>
        <translation>权重 {tensor} 含有 fp16 无法容纳的值。请不带 --half 导出。</translation>
    </message>
    <message>
        <source>The weights {file} are not there.</source>
        <extracomment>weights.missing</extracomment>
        <translation>权重 {file} 不存在。</translation>
    </message>
    <message>
        <source>The recipe {recipe} starts from pretrained weights, which are not on this machine. Looked for: {places}. Download them (Train page, or `nucleoscope weights`), put the file there, name one yourself, or choose the recipe small, which needs none.</source>
        <extracomment>weights.shipped_missing</extracomment>
        <translation>配方 {recipe} 从预训练权重开始，而本机没有。已查找：{places}。请下载（训练页面，或 `nucleoscope weights`），将文件放到那里，自行指定，或选择不需要权重的配方 small。</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>window.display</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>window.encryption</extracomment>
        <translation>下载</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>window.fonts</extracomment>
        <translation>字体</translation>
    </message>
    <message>
        <source>Icons</source>
        <extracomment>window.icons</extracomment>
        <translation>图标</translation>
    </message>
    <message>
        <source>Qt</source>
        <extracomment>window.qt</extracomment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>{class} can be told by {what} alone: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}; p = {p} against labels shuffled between patients).</source>
        <extracomment>audit.proxy.</extracomment>
        <translation>仅凭{what}即可识别 {class}：在未学习的患者上 AUROC {auroc}（95% 区间 {low} 至 {high}；与患者间打乱的标签相比 p = {p}）。</translation>
    </message>
    <message>
        <source>Training and validation can be told apart by {what}: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}).</source>
        <extracomment>audit.parts.</extracomment>
        <translation>凭{what}即可区分训练集与验证集：在未学习的患者上 AUROC {auroc}（95% 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>Its mean {colour} is {mean} of 255; {low} to {high} would be like the training images. Stain or light differ.</source>
        <extracomment>familiar.</extracomment>
        <translation>其平均{colour}值为 {mean}/255；{low} 至 {high} 才与训练图像相似。染色或光照不同。</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>familiar.colour</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>familiar.colour</extracomment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>familiar.colour</extracomment>
        <translation>红色</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>part</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>part</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>part</extracomment>
        <translation>验证</translation>
    </message>
    <message>
        <source>Out of fold: {count} networks, each of which says what it thinks of the patients that it did not learn from. Thresholds and probabilities of different networks are pooled here.</source>
        <extracomment>cross_validation_task</extracomment>
        <translation>折外：{count} 个网络，各自判断未用于其学习的患者。这里汇集了不同网络的阈值和概率。</translation>
    </message>
    <message>
        <source>{file} could not be made: {reason}. Check the permissions of its folder.</source>
        <extracomment>file_lock</extracomment>
        <translation>无法创建 {file}：{reason}。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>The run {folder} cannot be written: {reason}.</source>
        <extracomment>run_lock</extracomment>
        <translation>无法写入运行 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Learned from: {nuclei} nuclei of one patient.</source>
        <extracomment>run_record</extracomment>
        <translation>学习自：一位患者的 {nuclei} 个细胞核。</translation>
    </message>
    <message>
        <source>Learned from: {nuclei} nuclei of {patients} patients.</source>
        <extracomment>run_record</extracomment>
        <translation>学习自：{patients} 位患者的 {nuclei} 个细胞核。</translation>
    </message>
    <message>
        <source>Learned from: {nuclei} nuclei.</source>
        <extracomment>run_record</extracomment>
        <translation>学习自：{nuclei} 个细胞核。</translation>
    </message>
    <message>
        <source>Set aside as test part: {nuclei} nuclei of one patient.</source>
        <extracomment>run_record</extracomment>
        <translation>留作测试集：一位患者的 {nuclei} 个细胞核。</translation>
    </message>
    <message>
        <source>Set aside as test part: {nuclei} nuclei of {patients} patients.</source>
        <extracomment>run_record</extracomment>
        <translation>留作测试集：{patients} 位患者的 {nuclei} 个细胞核。</translation>
    </message>
    <message>
        <source>Set aside as test part: {nuclei} nuclei.</source>
        <extracomment>run_record</extracomment>
        <translation>留作测试集：{nuclei} 个细胞核。</translation>
    </message>
    <message>
        <source>Validated on: {nuclei} nuclei of one patient.</source>
        <extracomment>run_record</extracomment>
        <translation>验证于：一位患者的 {nuclei} 个细胞核。</translation>
    </message>
    <message>
        <source>Validated on: {nuclei} nuclei of {patients} patients.</source>
        <extracomment>run_record</extracomment>
        <translation>验证于：{patients} 位患者的 {nuclei} 个细胞核。</translation>
    </message>
    <message>
        <source>Validated on: {nuclei} nuclei.</source>
        <extracomment>run_record</extracomment>
        <translation>验证于：{nuclei} 个细胞核。</translation>
    </message>
    <message>
        <source>{archive} was refused, because of what it says of {file}: {reason}. Nothing of it was unpacked. Get it again from whoever published it.</source>
        <extracomment>archive.refused</extracomment>
        <translation>{archive} 被拒绝，因为它关于 {file} 的内容：{reason}。没有解压任何内容。请从发布者处重新获取。</translation>
    </message>
    <message>
        <source>Unpacking was stopped.</source>
        <extracomment>archive.stopped</extracomment>
        <translation>解压已停止。</translation>
    </message>
    <message>
        <source>It would unpack to more than is allowed here</source>
        <extracomment>archive.too_large</extracomment>
        <translation>其解压后的大小超过此处允许的范围</translation>
    </message>
    <message>
        <source>The archive holds a file of this name twice</source>
        <extracomment>archive.twice</extracomment>
        <translation>压缩包中有两个同名文件</translation>
    </message>
    <message>
        <source>Writing {file} was stopped; nothing of it is left.</source>
        <extracomment>archive.writing_stopped</extracomment>
        <translation>写入 {file} 已停止；没有留下任何内容。</translation>
    </message>
    <message>
        <source>The learning engine {file} could not be loaded: {reason}. It needs LibTorch, which the Train page and `nucleoscope libtorch download` fetch from PyTorch into {libtorch}. The environment variable NUCLEOSCOPE_ENGINE may name another engine file. Without it everything but training and predicting works.</source>
        <extracomment>engine.not_loaded</extracomment>
        <translation>无法加载学习引擎 {file}：{reason}。它需要 LibTorch，训练页面和 `nucleoscope libtorch download` 可从 PyTorch 获取到 {libtorch}。环境变量 NUCLEOSCOPE_ENGINE 可指定其他引擎。没有它，除训练和预测外一切可用。</translation>
    </message>
    <message>
        <source>There is no learning engine at {file}. `./dev build` builds it; the environment variable NUCLEOSCOPE_ENGINE may name another file. Without it everything but training and predicting works.</source>
        <extracomment>engine.not_there</extracomment>
        <translation>{file} 处没有学习引擎。`./dev build` 会构建它；环境变量 NUCLEOSCOPE_ENGINE 可指定其他文件。没有它，除训练和预测外一切可用。</translation>
    </message>
    <message>
        <source>Unpacking LibTorch</source>
        <extracomment>job.libtorch</extracomment>
        <translation>正在解压 LibTorch</translation>
    </message>
    <message>
        <source>The list of LibTorch&apos;s builds {file} cannot be used: {problem}.</source>
        <extracomment>libtorch.catalogue</extracomment>
        <translation>LibTorch 版本列表 {file} 无法使用：{problem}。</translation>
    </message>
    <message>
        <source>There is no LibTorch for this system in {file}: {library} is missing. It has to be PyTorch&apos;s wheel (torch-….whl) or its LibTorch archive.</source>
        <extracomment>libtorch.none_inside</extracomment>
        <translation>{file} 中没有适用于本系统的 LibTorch：缺少 {library}。须为 PyTorch 的 wheel（torch-….whl）或其 LibTorch 压缩包。</translation>
    </message>
    <message>
        <source>There is no LibTorch in {file}: {library} was looked for in lib/, torch/lib/ and libtorch/lib/. Name the folder of an unpacked archive, or of a Python installation&apos;s torch.</source>
        <extracomment>libtorch.not_there</extracomment>
        <translation>{file} 中没有 LibTorch：已在 lib/、torch/lib/ 和 libtorch/lib/ 中查找 {library}。请指定解压后的压缩包文件夹，或 Python 安装中的 torch。</translation>
    </message>
    <message>
        <source>{file} holds LibTorch {found}; this program needs {needed}. `pip download --no-deps torch=={needed}` fetches it.</source>
        <extracomment>libtorch.version</extracomment>
        <translation>{file} 含有 LibTorch {found}；本程序需要 {needed}。可用 `pip download --no-deps torch=={needed}` 获取。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {score} of the validation part was {was} and is {is}.</source>
        <extracomment>repeat.beyond</extracomment>
        <translation>第 {epoch} 轮：验证集的 {score} 原为 {was}，现为 {is}。</translation>
    </message>
    <message>
        <source>The repetition was stopped before its end.</source>
        <extracomment>repeat.cancelled</extracomment>
        <translation>重复在结束之前停止。</translation>
    </message>
    <message>
        <source>It learned on {was}; this time on {is}.</source>
        <extracomment>repeat.device</extracomment>
        <translation>原在 {was} 上学习；这次在 {is} 上。</translation>
    </message>
    <message>
        <source>It learned with {was}; this is {is}.</source>
        <extracomment>repeat.engine</extracomment>
        <translation>原用 {was} 学习；现为 {is}。</translation>
    </message>
    <message>
        <source>metrics.csv: there were {was} epochs and are {is}.</source>
        <extracomment>repeat.epochs_differ</extracomment>
        <translation>metrics.csv：原有 {was} 轮，现有 {is} 轮。</translation>
    </message>
    <message>
        <source>{file}: the run does not have it.</source>
        <extracomment>repeat.gone</extracomment>
        <translation>{file}：该运行没有此文件。</translation>
    </message>
    <message>
        <source>NUCLEOSCOPE_KERNELS was “{was}” and is “{is}”.</source>
        <extracomment>repeat.kernels</extracomment>
        <translation>NUCLEOSCOPE_KERNELS 原为“{was}”，现为“{is}”。</translation>
    </message>
    <message>
        <source>Images were read with {was}; now with {is}.</source>
        <extracomment>repeat.libraries</extracomment>
        <translation>图像原用 {was} 读取；现用 {is}。</translation>
    </message>
    <message>
        <source>metrics.csv, epoch {epoch}: {column} was {was} and is {is}.</source>
        <extracomment>repeat.metric_differs</extracomment>
        <translation>metrics.csv，第 {epoch} 轮：{column} 原为 {was}，现为 {is}。</translation>
    </message>
    <message>
        <source>{run} has no finished epoch, so there is nothing to repeat and compare.</source>
        <extracomment>repeat.no_epoch</extracomment>
        <translation>{run} 没有完成的轮次，因此没有可重复和比较的内容。</translation>
    </message>
    <message>
        <source>Only the processor adds up in the same order each time; {device} does not.</source>
        <extracomment>repeat.not_cpu</extracomment>
        <translation>只有处理器每次以相同顺序求和；{device} 不是。</translation>
    </message>
    <message>
        <source>The run does not say with how many threads and which libraries it learned: an older program wrote it.</source>
        <extracomment>repeat.not_recorded</extracomment>
        <translation>该运行没有说明用了多少线程和哪些库学习：由较旧的程序写成。</translation>
    </message>
    <message>
        <source>checkpoints/{file}: its note “{note}” differs.</source>
        <extracomment>repeat.note_differs</extracomment>
        <translation>checkpoints/{file}：其说明“{note}”不同。</translation>
    </message>
    <message>
        <source>The images in {dataset} are not those that {run} learned from: some were changed, added or removed since.</source>
        <extracomment>repeat.other_images</extracomment>
        <translation>{dataset} 中的图像不是 {run} 学习所用的：此后有改动、增加或删除。</translation>
    </message>
    <message>
        <source>{file}: the rows are of other images.</source>
        <extracomment>repeat.other_predictions</extracomment>
        <translation>{file}：各行针对其他图像。</translation>
    </message>
    <message>
        <source>checkpoints/{file}: there were {was} tensors and are {is}.</source>
        <extracomment>repeat.other_tensors</extracomment>
        <translation>checkpoints/{file}：原有 {was} 个张量，现有 {is} 个。</translation>
    </message>
    <message>
        <source>{file} is not the file that {run} started from: what it holds is another.</source>
        <extracomment>repeat.other_weights</extracomment>
        <translation>{file} 不是 {run} 起始所用的文件：内容不同。</translation>
    </message>
    <message>
        <source>The memory was small in one of the two, where batches were worked on in parts.</source>
        <extracomment>repeat.parts</extracomment>
        <translation>其中一次内存偏小，批次分部分处理。</translation>
    </message>
    <message>
        <source>{file}: probabilities differ, by {largest} at most.</source>
        <extracomment>repeat.predictions_differ</extracomment>
        <translation>{file}：概率不同，最大相差 {largest}。</translation>
    </message>
    <message>
        <source>It learned on the processor {was}; this one is {is}.</source>
        <extracomment>repeat.processor</extracomment>
        <translation>原在处理器 {was} 上学习；现为 {is}。</translation>
    </message>
    <message>
        <source>It was written by {was}; this is {is}.</source>
        <extracomment>repeat.program</extracomment>
        <translation>原由 {was} 写成；现为 {is}。</translation>
    </message>
    <message>
        <source>run.json: {key} was {was} and is {is}.</source>
        <extracomment>repeat.run_differs</extracomment>
        <translation>run.json：{key} 原为 {was}，现为 {is}。</translation>
    </message>
    <message>
        <source>{run} is still being trained. Wait for its end, then it can be repeated.</source>
        <extracomment>repeat.running</extracomment>
        <translation>{run} 仍在训练。请等它结束，之后才能重复。</translation>
    </message>
    <message>
        <source>steps.csv: from epoch {epoch}, step {step} on; its loss was {was} and is {is}.</source>
        <extracomment>repeat.step_differs</extracomment>
        <translation>steps.csv：自第 {epoch} 轮第 {step} 步起；损失原为 {was}，现为 {is}。</translation>
    </message>
    <message>
        <source>steps.csv: there were {was} steps and are {is}.</source>
        <extracomment>repeat.steps_differ</extracomment>
        <translation>steps.csv：原有 {was} 步，现有 {is} 步。</translation>
    </message>
    <message>
        <source>It learned with {was} threads; this time it was {is}.</source>
        <extracomment>repeat.threads</extracomment>
        <translation>原用 {was} 个线程学习；这次为 {is} 个。</translation>
    </message>
    <message>
        <source>checkpoints/{file}: {count} of {all} tensors differ, the first is {tensor}; numbers by {largest} at most.</source>
        <extracomment>repeat.weights_differ</extracomment>
        <translation>checkpoints/{file}：{all} 个张量中有 {count} 个不同，第一个为 {tensor}；数值最大相差 {largest}。</translation>
    </message>
    <message>
        <source>Packing the run</source>
        <extracomment>activity.pack</extracomment>
        <translation>正在打包运行</translation>
    </message>
    <message>
        <source>Unpacking the run</source>
        <extracomment>activity.unpack</extracomment>
        <translation>正在解包运行</translation>
    </message>
    <message>
        <source>{file} was packed by a newer Nucleoscope, which this one cannot read. Update the program.</source>
        <extracomment>pack.newer</extracomment>
        <translation>{file} 由更新的 Nucleoscope 打包，本程序无法读取。请更新程序。</translation>
    </message>
    <message>
        <source>{file} is no run that Nucleoscope packed: {reason}.</source>
        <extracomment>pack.none</extracomment>
        <translation>{file} 不是 Nucleoscope 打包的运行：{reason}。</translation>
    </message>
    <message>
        <source>Packing was stopped.</source>
        <extracomment>pack.stopped</extracomment>
        <translation>打包已停止。</translation>
    </message>
    <message>
        <source>The packed run is {file}.</source>
        <extracomment>pack.there</extracomment>
        <translation>打包的运行是 {file}。</translation>
    </message>
    <message>
        <source>Looking who writes a run</source>
        <extracomment>job.run_writer</extracomment>
        <translation>正在查看谁在写入运行</translation>
    </message>
    <message>
        <source>Of which network {file} holds the weights cannot be told from their names, or it is none that is known here. Known are, under timm&apos;s and torchvision&apos;s names: {known}.</source>
        <extracomment>import.architecture</extracomment>
        <translation>无法从名称判断 {file} 中的权重属于哪种网络，或者这种网络在此未知。已知的网络（采用 timm 和 torchvision 的名称）：{known}。</translation>
    </message>
    <message>
        <source>The file does not say how images become its input. Taken was: a centred square of {crop} pixels (0: the whole image) brought to {size}, mean {mean}, standard deviation {deviation}. If it learned from others, its scores are too low.</source>
        <extracomment>import.assumed_input</extracomment>
        <translation>文件没有说明图像如何变成网络的输入。采用的是：居中裁剪 {crop} 像素的正方形（0：整幅图像），缩放到 {size}，均值 {mean}，标准差 {deviation}。如果网络训练时用的是别的方式，其指标会偏低。</translation>
    </message>
    <message>
        <source>{file} has {outputs} outputs, and {named} classes are named for them. Name each once, in the order of the outputs, such as ALL, HEM.</source>
        <extracomment>import.classes</extracomment>
        <translation>{file} 有 {outputs} 个输出，而为其指定了 {named} 个类别。请按输出的顺序把每个类别写一次，例如 ALL, HEM。</translation>
    </message>
    <message>
        <source>{file} cannot be used as a network: {reason}.</source>
        <extracomment>import.damaged</extracomment>
        <translation>{file} 不能用作网络：{reason}。</translation>
    </message>
    <message>
        <source>{file} has no layer {layer} with weights. Only a head of one linear layer can be told from the weights alone; what lies in another one has to be said in {signature} beside the file.</source>
        <extracomment>import.head</extracomment>
        <translation>{file} 没有带权重的层 {layer}。仅凭权重只能识别由一个线性层构成的分类头；其他分类头的内容必须写在文件旁边的 {signature} 中。</translation>
    </message>
    <message>
        <source>Its file says that it learned from “{dataset}”. Scores on images of that collection say nothing of new patients.</source>
        <extracomment>import.learned_from</extracomment>
        <translation>其文件说明它是从“{dataset}”学习的。在该集合的图像上得到的指标不能说明新患者的情况。</translation>
    </message>
    <message>
        <source>None of the {count} images could be read: {reason}</source>
        <extracomment>import.no_pixels</extracomment>
        <translation>{count} 幅图像均无法读取：{reason}</translation>
    </message>
    <message>
        <source>No image of {data} is of a class that {file} tells apart: {known}.</source>
        <extracomment>import.no_such_class</extracomment>
        <translation>{data} 中没有属于 {file} 所区分类别的图像：{known}。</translation>
    </message>
    <message>
        <source>{file} has a single output. Only networks with an output for each class are known here.</source>
        <extracomment>import.one_output</extracomment>
        <translation>{file} 只有一个输出。此处只支持每个类别各有一个输出的网络。</translation>
    </message>
    <message>
        <source>What {signature} says of {file} cannot be used: {reason}.</source>
        <extracomment>import.signature</extracomment>
        <translation>{signature} 关于 {file} 的说明不能使用：{reason}。</translation>
    </message>
    <message>
        <source>Images that could not be read, and are left out: {count}.</source>
        <extracomment>import.unreadable</extracomment>
        <translation>无法读取而被排除的图像：{count}。</translation>
    </message>
    <message>
        <source>Importing a network</source>
        <extracomment>job.import</extracomment>
        <translation>正在导入网络</translation>
    </message>
    <message>
        <source>Reading a network</source>
        <extracomment>job.read_model</extracomment>
        <translation>正在读取网络</translation>
    </message>
    <message>
        <source>The network came as the file {file}. Which images it learned from is not known here: where some of these are among them, or are of the same patients, its scores are too high.</source>
        <extracomment>model_import</extracomment>
        <translation>该网络来自文件 {file}。此处不知道它从哪些图像学习：如果这里的图像有一些在其中，或来自相同的患者，其指标会偏高。</translation>
    </message>
    <message>
        <source>{file} cannot be read as ONNX: {reason}. Get the file once more, or export it again.</source>
        <extracomment>onnx.damaged</extracomment>
        <translation>{file} 无法作为 ONNX 读取：{reason}。请重新获取该文件，或重新导出。</translation>
    </message>
    <message>
        <source>{file} does not end in a mean over maps and linear layers after it, as all networks that are known here do.</source>
        <extracomment>onnx.head</extracomment>
        <translation>{file} 的末尾不是对特征图取平均再接线性层，而此处已知的网络都是这样。</translation>
    </message>
    <message>
        <source>{file} uses the operator {operator} (node {node}), which no network that is known here has. Known are: {known}.</source>
        <extracomment>onnx.operator</extracomment>
        <translation>{file} 使用了算子 {operator}（节点 {node}），此处已知的网络都没有它。已知的有：{known}。</translation>
    </message>
    <message>
        <source>In {file} the operator {operator} (node {node}) is used as in no network that is known here: {reason}.</source>
        <extracomment>onnx.operator_use</extracomment>
        <translation>{file} 中算子 {operator}（节点 {node}）的用法与此处已知的任何网络都不同：{reason}。</translation>
    </message>
    <message>
        <source>{file} is none of the networks that are known here ({known}). {name} is nearest: it has {expected} where the file has {operator} (node {node}).</source>
        <extracomment>onnx.other_network</extracomment>
        <translation>{file} 不是此处已知的网络（{known}）。最接近的是 {name}：它在该处是 {expected}，而文件中是 {operator}（节点 {node}）。</translation>
    </message>
    <message>
        <source>{file} is no network that takes pixels and says classes: {reason}.</source>
        <extracomment>onnx.shape</extracomment>
        <translation>{file} 不是输入像素、输出类别的网络：{reason}。</translation>
    </message>
    <message>
        <source>The network came as a file and was not trained here.</source>
        <extracomment>run.summary.imported</extracomment>
        <translation>该网络来自文件，并非在此训练。</translation>
    </message>
    <message>
        <source>{run} came as a file and was not trained here: there is no training to repeat.</source>
        <extracomment>repeat.imported</extracomment>
        <translation>{run} 来自文件，并非在此训练：没有可以重复的训练。</translation>
    </message>
    <message>
        <source>{file} could not be deleted: {reason}. Delete it by hand where it takes too much room.</source>
        <extracomment>cache.empty</extracomment>
        <translation>无法删除 {file}：{reason}。如果它占用空间过多，请手动删除。</translation>
    </message>
    <message>
        <source>{folder} has no CACHEDIR.TAG: other things may lie there, and nothing was deleted. Choose the folder again in the settings, or delete by hand what you do not need.</source>
        <extracomment>cache.not_marked</extracomment>
        <translation>{folder} 中没有 CACHEDIR.TAG：里面可能有其他内容，因此没有删除任何东西。请在设置中重新选择该文件夹，或手动删除不需要的内容。</translation>
    </message>
    <message>
        <source>There are other things in {folder}. Choose an empty folder, or make a new one in it, for the cache alone.</source>
        <extracomment>cache.other_things</extracomment>
        <translation>{folder} 中有其他内容。请选择一个空文件夹，或在其中新建一个，专供缓存使用。</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path: one begins with a slash, or with the name of a disk.</source>
        <extracomment>cache.relative</extracomment>
        <translation>“{folder}”不是完整路径：完整路径以斜杠或磁盘名开头。</translation>
    </message>
    <message>
        <source>Emptying the cache</source>
        <extracomment>job.cache_empty</extracomment>
        <translation>正在清空缓存</translation>
    </message>
    <message>
        <source>Measuring the cache</source>
        <extracomment>job.cache_measure</extracomment>
        <translation>正在计算缓存大小</translation>
    </message>
    <message>
        <source>Trying the folder for the cache</source>
        <extracomment>job.cache_place</extracomment>
        <translation>正在尝试缓存文件夹</translation>
    </message>
    <message>
        <source>The settings in {file} are not understood: {reason}. Until that is mended or the file is deleted, the program does as it does without them.</source>
        <extracomment>preferences.read</extracomment>
        <translation>无法理解 {file} 中的设置：{reason}。在修正或删除该文件之前，程序按没有这些设置的方式运行。</translation>
    </message>
    <message>
        <source>These settings cannot be kept: {reason}.</source>
        <extracomment>preferences.write</extracomment>
        <translation>无法保存这些设置：{reason}。</translation>
    </message>
    <message>
        <source>The settings, or NUCLEOSCOPE_PIXEL_CACHE_GB, let no decoded images be kept: each training decodes them anew.</source>
        <extracomment>system.no_pixel_store</extracomment>
        <translation>按照设置或 NUCLEOSCOPE_PIXEL_CACHE_GB，不保留解码后的图像：每次训练都重新解码。</translation>
    </message>
    <message>
        <source>Reading the queue of trainings</source>
        <extracomment>job.queue</extracomment>
        <translation>正在读取训练队列</translation>
    </message>
    <message>
        <source>Writing down the training {name}</source>
        <extracomment>job.queue.add</extracomment>
        <translation>正在记录训练 {name}</translation>
    </message>
    <message>
        <source>Recording why a training failed</source>
        <extracomment>job.queue.failed</extracomment>
        <translation>正在记录训练失败的原因</translation>
    </message>
    <message>
        <source>Beginning the next training of the queue</source>
        <extracomment>job.queue.next</extracomment>
        <translation>正在开始队列中的下一个训练</translation>
    </message>
    <message>
        <source>Deleting a waiting training</source>
        <extracomment>job.queue.remove</extracomment>
        <translation>正在删除等待中的训练</translation>
    </message>
    <message>
        <source>Writing the queue of trainings</source>
        <extracomment>job.queue.write</extracomment>
        <translation>正在写入训练队列</translation>
    </message>
    <message>
        <source>A training that waited can no longer be read, and is left out: {reason}</source>
        <extracomment>queue.lost</extracomment>
        <translation>一个等待中的训练已无法读取，已略过：{reason}</translation>
    </message>
    <message>
        <source>The order of the waiting trainings in {file} is not understood: {reason}. Those that lie beside it wait in the order in which they were added.</source>
        <extracomment>queue.read</extracomment>
        <translation>无法理解 {file} 中等待训练的顺序：{reason}。旁边的训练按添加的先后等待。</translation>
    </message>
    <message>
        <source>The training was taken back before it was written down.</source>
        <extracomment>training.unprepared</extracomment>
        <translation>该训练在记录之前已被撤回。</translation>
    </message>
    <message>
        <source>{place} is neither a folder, a zip archive, a table of labels (CSV) nor a description (JSON). Open the folder that holds the images.</source>
        <extracomment>dataset.not_a_place</extracomment>
        <translation>{place} 不是文件夹、zip 压缩包、标签表（CSV）或描述文件（JSON）。请打开存放图像的文件夹。</translation>
    </message>
    <message>
        <source>The description {file} in the archive names another place of the images. Within an archive it is of the folder that it lies in.</source>
        <extracomment>describe.archive_images</extracomment>
        <translation>压缩包中的描述文件 {file} 指定了另一个图像位置。在压缩包内，它只适用于它所在的文件夹。</translation>
    </message>
    <message>
        <source>Trying the rules was stopped.</source>
        <extracomment>describe.cancelled</extracomment>
        <translation>规则试用已停止。</translation>
    </message>
    <message>
        <source>the pattern does not fit its path</source>
        <extracomment>describe.differs</extracomment>
        <translation>模式与其路径不匹配</translation>
    </message>
    <message>
        <source>its row of the table leaves this empty</source>
        <extracomment>describe.empty_cell</extracomment>
        <translation>表格中它那一行的该栏为空</translation>
    </message>
    <message>
        <source>The first that is left out, {image}: {reason}.</source>
        <extracomment>describe.first_left_out</extracomment>
        <translation>第一张被排除的图像 {image}：{reason}。</translation>
    </message>
    <message>
        <source>The description {file} cannot be used: at {place}, {problem}.</source>
        <extracomment>describe.invalid</extracomment>
        <translation>描述文件 {file} 无法使用：在 {place} 处，{problem}。</translation>
    </message>
    <message>
        <source>{count} of {all} images are explained by no rule and are left out.</source>
        <extracomment>describe.left_out</extracomment>
        <translation>{all} 张图像中有 {count} 张没有任何规则能够说明，因此被排除。</translation>
    </message>
    <message>
        <source>There are {count} classes. Are they patients, or days?</source>
        <extracomment>describe.many_classes</extracomment>
        <translation>共有 {count} 个类别。它们会不会是患者或日期？</translation>
    </message>
    <message>
        <source>Patients with images of several classes: {count}, such as {subject}. Where numbers begin anew in each class, these are different people: then say that patients are counted within their class.</source>
        <extracomment>describe.mixed_subjects</extracomment>
        <translation>有 {count} 名患者的图像属于多个类别，例如 {subject}。如果编号在每个类别中重新开始，他们就是不同的人：请说明患者在其类别内编号。</translation>
    </message>
    <message>
        <source>No class: {reason}</source>
        <extracomment>describe.no_class</extracomment>
        <translation>没有类别：{reason}</translation>
    </message>
    <message>
        <source>No rule tells the class: the images can be looked at, not learned from.</source>
        <extracomment>describe.no_class_rule</extracomment>
        <translation>没有规则给出类别：这些图像可以浏览，但不能用于学习。</translation>
    </message>
    <message>
        <source>{file} is no regular file.</source>
        <extracomment>describe.no_file</extracomment>
        <translation>{file} 不是普通文件。</translation>
    </message>
    <message>
        <source>The description {file} names {place} as the place of its images, which is neither a folder nor an archive.</source>
        <extracomment>describe.no_images_place</extracomment>
        <translation>描述文件 {file} 将 {place} 指定为图像位置，但它既不是文件夹也不是压缩包。</translation>
    </message>
    <message>
        <source>no row of the table names it</source>
        <extracomment>describe.no_row</extracomment>
        <translation>表格中没有一行提到它</translation>
    </message>
    <message>
        <source>none of its rules tells it</source>
        <extracomment>describe.no_rule</extracomment>
        <translation>相应的规则都没有给出</translation>
    </message>
    <message>
        <source>No patient: {reason}</source>
        <extracomment>describe.no_subject</extracomment>
        <translation>没有患者：{reason}</translation>
    </message>
    <message>
        <source>no row of the table is of its patient</source>
        <extracomment>describe.no_subject_row</extracomment>
        <translation>表格中没有其患者的行</translation>
    </message>
    <message>
        <source>No rule tells the patient: each image counts as its own. Images of one patient may come into both parts of a split, and scores look better than they are.</source>
        <extracomment>describe.no_subject_rule</extracomment>
        <translation>没有规则给出患者：每张图像都算作一名患者。同一患者的图像可能落入划分的两部分，指标会显得比实际更好。</translation>
    </message>
    <message>
        <source>no earlier rule tells its patient, by whom the table goes</source>
        <extracomment>describe.no_subject_yet</extracomment>
        <translation>之前的规则没有给出其患者，而表格按患者查找</translation>
    </message>
    <message>
        <source>The description {file} explains none of the images. The first, {image}: {reason}.</source>
        <extracomment>describe.nothing_explained</extracomment>
        <translation>描述文件 {file} 不能说明任何图像。第一张 {image}：{reason}。</translation>
    </message>
    <message>
        <source>There is one class alone; learning takes two.</source>
        <extracomment>describe.one_class</extracomment>
        <translation>只有一个类别；学习需要两个类别。</translation>
    </message>
    <message>
        <source>Its class “{class}” is none of those described</source>
        <extracomment>describe.other_class</extracomment>
        <translation>其类别“{class}”不在所描述的类别之中</translation>
    </message>
    <message>
        <source>For {count} images rule {rule} says something else than a rule before it, which counts.</source>
        <extracomment>describe.overruled</extracomment>
        <translation>有 {count} 张图像，规则 {rule} 与之前的规则说法不同，以之前的为准。</translation>
    </message>
    <message>
        <source>The pattern cannot be read at character {at}: {reason}.</source>
        <extracomment>describe.pattern</extracomment>
        <translation>模式在第 {at} 个字符处无法读取：{reason}。</translation>
    </message>
    <message>
        <source>The pattern has a group named {name}. Groups can be named class, subject and fold; others need no name: (…) or (?:…).</source>
        <extracomment>describe.pattern_group</extracomment>
        <translation>模式中有名为 {name} 的组。组可以命名为 class、subject 和 fold；其他组不需要名称：(…) 或 (?:…)。</translation>
    </message>
    <message>
        <source>The pattern tells nothing yet: put what stands for the class into (?&lt;class&gt;…), for the patient into (?&lt;subject&gt;…), for the fold into (?&lt;fold&gt;…).</source>
        <extracomment>describe.pattern_groups</extracomment>
        <translation>模式尚未给出任何信息：请将表示类别的部分放入 (?&lt;class&gt;…)，患者放入 (?&lt;subject&gt;…)，折放入 (?&lt;fold&gt;…)。</translation>
    </message>
    <message>
        <source>The pattern is longer than {limit} bytes.</source>
        <extracomment>describe.pattern_long</extracomment>
        <translation>模式超过 {limit} 字节。</translation>
    </message>
    <message>
        <source>The pattern takes too long, on {file} for one. Say more closely what its parts may be, such as [^/]+ in place of .*</source>
        <extracomment>describe.pattern_slow</extracomment>
        <translation>模式耗时过长，例如在 {file} 上。请更明确地说明各部分可以是什么，例如用 [^/]+ 代替 .*</translation>
    </message>
    <message>
        <source>its row of the table names other images as well as this one</source>
        <extracomment>describe.row_shared</extracomment>
        <translation>表格中它那一行同时也指其他图像</translation>
    </message>
    <message>
        <source>several rows of the table name it, and they differ</source>
        <extracomment>describe.rows_differ</extracomment>
        <translation>表格中有多行提到它，且内容不同</translation>
    </message>
    <message>
        <source>Rule {rule} of the description {file} cannot be used. {reason}</source>
        <extracomment>describe.rule_unusable</extracomment>
        <translation>描述文件 {file} 的规则 {rule} 无法使用。{reason}</translation>
    </message>
    <message>
        <source>the pattern fits, but leaves this open</source>
        <extracomment>describe.silent</extracomment>
        <translation>模式匹配，但没有给出这一项</translation>
    </message>
    <message>
        <source>the pattern takes too long on it</source>
        <extracomment>describe.slow</extracomment>
        <translation>模式在其上耗时过长</translation>
    </message>
    <message>
        <source>Patients with images in several folds: {count}, such as {subject}. A split by these folds leaves out what it would have learned from those on whom it examines.</source>
        <extracomment>describe.spread_subjects</extracomment>
        <translation>有 {count} 名患者的图像出现在多个折中，例如 {subject}。按这些折划分时，会排除本来要从受检患者身上学习的图像。</translation>
    </message>
    <message>
        <source>Every image has a patient of its own. Is it the number of the image that was taken for the patient&apos;s?</source>
        <extracomment>describe.subject_each</extracomment>
        <translation>每张图像都有自己的患者。是否把图像编号当成了患者编号？</translation>
    </message>
    <message>
        <source>several rows of the table are of its patient, and they differ</source>
        <extracomment>describe.subject_rows_differ</extracomment>
        <translation>表格中有多行属于其患者，且内容不同</translation>
    </message>
    <message>
        <source>The table {file} has no column {column}. It has: {columns}.</source>
        <extracomment>describe.table_column</extracomment>
        <translation>表格 {file} 没有列 {column}。它的列有：{columns}。</translation>
    </message>
    <message>
        <source>The table {file} is no text in UTF-8. Save it as CSV (UTF-8) from the program that made it.</source>
        <extracomment>csv.encoding</extracomment>
        <translation>表格 {file} 不是 UTF-8 文本。请在生成它的程序中另存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>The table {file} is larger than {limit} MB.</source>
        <extracomment>describe.table_large</extracomment>
        <translation>表格 {file} 超过 {limit} MB。</translation>
    </message>
    <message>
        <source>The table {file} is not there. It is looked for beside the description and among the images, where there are: {tables}.</source>
        <extracomment>describe.table_missing</extracomment>
        <translation>表格 {file} 不存在。已在描述文件旁边和图像之中查找，那里有：{tables}。</translation>
    </message>
    <message>
        <source>The table {file} names more files in folders than can be searched. Give their names alone.</source>
        <extracomment>describe.table_paths</extracomment>
        <translation>表格 {file} 中带文件夹的文件过多，无法查找。请只给出文件名。</translation>
    </message>
    <message>
        <source>there is no folder {level} level(s) above it</source>
        <extracomment>describe.too_flat</extracomment>
        <translation>其上方没有第 {level} 级文件夹</translation>
    </message>
    <message>
        <source>By the description {file} there are {count} classes; more than {limit} cannot be learned.</source>
        <extracomment>describe.too_many_classes</extracomment>
        <translation>按描述文件 {file} 共有 {count} 个类别；最多只能学习 {limit} 个。</translation>
    </message>
    <message>
        <source>its rule cannot be used</source>
        <extracomment>describe.unusable</extracomment>
        <translation>相应的规则无法使用</translation>
    </message>
    <message>
        <source>{count} of {all} rows of the table of rule {rule} are of nothing that is here, such as {first}.</source>
        <extracomment>describe.unused_rows</extracomment>
        <translation>规则 {rule} 的表格共 {all} 行，其中 {count} 行在这里没有对应内容，例如 {first}。</translation>
    </message>
    <message>
        <source>{count} images are in no fold; they stay, and a split by fold learns from them.</source>
        <extracomment>describe.without_fold</extracomment>
        <translation>{count} 张图像不在任何折中；它们会保留，按折划分时用于学习。</translation>
    </message>
    <message>
        <source>Looking through somebody&apos;s own images</source>
        <extracomment>job.look</extracomment>
        <translation>正在查看自有图像</translation>
    </message>
    <message>
        <source>Looking through the nuclei</source>
        <extracomment>job.looking_through</extracomment>
        <translation>正在查看细胞核</translation>
    </message>
    <message>
        <source>Reading a table</source>
        <extracomment>job.read_table</extracomment>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Saving a description</source>
        <extracomment>job.save_description</extracomment>
        <translation>正在保存描述</translation>
    </message>
    <message>
        <source>Trying the rules of a description</source>
        <extracomment>job.try_rules</extracomment>
        <translation>正在试用描述的规则</translation>
    </message>
    <message>
        <source>The lesson in {folder} is not finished: there is nothing to report yet. Run it again, and it goes on.</source>
        <extracomment>lesson.report_unfinished</extracomment>
        <translation>{folder} 中的课程尚未完成：还没有可报告的内容。请再次运行，它会继续进行。</translation>
    </message>
    <message>
        <source>{folder} holds the lesson “{lesson}”, which this program does not have.</source>
        <extracomment>lesson.report_unknown</extracomment>
        <translation>{folder} 中的课程“{lesson}”是本程序没有的。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or say that it is to be replaced.</source>
        <extracomment>classpack.exists</extracomment>
        <translation>{file} 已经存在。请另选一个名称，或指明要替换它。</translation>
    </message>
    <message>
        <source>The images of {data} cannot go into a class pack: {reason}.</source>
        <extracomment>classpack.images</extracomment>
        <translation>{data} 的图像无法放入课堂包：{reason}。</translation>
    </message>
    <message>
        <source>Making the class pack was stopped.</source>
        <extracomment>classpack.making_stopped</extracomment>
        <translation>课堂包的制作已停止。</translation>
    </message>
    <message>
        <source>{file} was made by a newer Nucleoscope, which this one cannot read. Update the program.</source>
        <extracomment>classpack.newer</extracomment>
        <translation>{file} 由较新的 Nucleoscope 制作，本程序无法读取。请更新程序。</translation>
    </message>
    <message>
        <source>{file} is no class pack that Nucleoscope made: {reason}.</source>
        <extracomment>classpack.none</extracomment>
        <translation>{file} 不是 Nucleoscope 制作的课堂包：{reason}。</translation>
    </message>
    <message>
        <source>{folder} belongs to another class pack. Move it away and open this one again.</source>
        <extracomment>classpack.other</extracomment>
        <translation>{folder} 属于另一个课堂包。请将其移走，然后重新打开这个课堂包。</translation>
    </message>
    <message>
        <source>{file}: the lesson {lesson} is about a copy of images with something planted in it, which needs the originals beside it. Plant it on each computer instead.</source>
        <extracomment>classpack.planted</extracomment>
        <translation>{file}：课程 {lesson} 使用植入了线索的图像副本，需要原始图像在旁。请改为在每台计算机上植入。</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <extracomment>classpack.reading</extracomment>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>{file}: the lesson {lesson} trains by the recipe {recipe}, which is not there.</source>
        <extracomment>classpack.recipe</extracomment>
        <translation>{file}：课程 {lesson} 按配方 {recipe} 训练，但该配方不存在。</translation>
    </message>
    <message>
        <source>The class pack {file} was refused: {reason}. Nothing of it was kept. Ask whoever made it to make it again.</source>
        <extracomment>classpack.refused</extracomment>
        <translation>课堂包 {file} 被拒绝：{reason}。没有保留其中任何内容。请让制作者重新制作。</translation>
    </message>
    <message>
        <source>Opening the class pack was stopped; nothing of it was kept.</source>
        <extracomment>classpack.stopped</extracomment>
        <translation>课堂包的打开已停止；没有保留其中任何内容。</translation>
    </message>
    <message>
        <source>The class pack is {file}. Pass it on to the students.</source>
        <extracomment>classpack.there</extracomment>
        <translation>课堂包为 {file}。请把它发给学生。</translation>
    </message>
    <message>
        <source>Unpacking the class&apos;s images</source>
        <extracomment>classpack.unpacking</extracomment>
        <translation>正在解压课堂的图像</translation>
    </message>
    <message>
        <source>{file}: the recipe {recipe} starts from weights in a file, {weights}, which a class pack cannot carry. Take “random”, “pretrained”, “blood_cells” or “imagenet”.</source>
        <extracomment>classpack.weights</extracomment>
        <translation>{file}：配方 {recipe} 从文件 {weights} 中的权重开始，课堂包无法携带该文件。请使用“random”、“pretrained”、“blood_cells”或“imagenet”。</translation>
    </message>
    <message>
        <source>Writing the class pack</source>
        <extracomment>classpack.writing</extracomment>
        <translation>正在写入课堂包</translation>
    </message>
    <message>
        <source>{file} is no result that a student handed in, or it was damaged: {reason}. Ask for it again.</source>
        <extracomment>classresult.damaged</extracomment>
        <translation>{file} 不是学生提交的结果，或已损坏：{reason}。请重新索取。</translation>
    </message>
    <message>
        <source>A name is one line of ordinary letters.</source>
        <extracomment>classresult.name_control</extracomment>
        <translation>名称应为一行普通字符。</translation>
    </message>
    <message>
        <source>That name is too long: {bytes} bytes are allowed.</source>
        <extracomment>classresult.name_long</extracomment>
        <translation>该名称过长：最多允许 {bytes} 字节。</translation>
    </message>
    <message>
        <source>There is nothing to hand in yet of “{pack}”. Predict and run its lesson, or answer a quiz on its images.</source>
        <extracomment>classresult.nothing</extracomment>
        <translation>“{pack}”还没有可提交的内容。请先预测并运行其课程，或回答关于其图像的测验。</translation>
    </message>
    <message>
        <source>What you hand in is {file}. Send it to your teacher.</source>
        <extracomment>classresult.there</extracomment>
        <translation>您要提交的是 {file}。请把它发给老师。</translation>
    </message>
    <message>
        <source>Handed in more than once; the newest counts.</source>
        <extracomment>classtable.again</extracomment>
        <translation>多次提交；以最新的为准。</translation>
    </message>
    <message>
        <source>Handed in: {count}.</source>
        <extracomment>classtable.handed_in</extracomment>
        <translation>已提交：{count}。</translation>
    </message>
    <message>
        <source>Handed in under this name from more than one computer; all are kept.</source>
        <extracomment>classtable.name_twice</extracomment>
        <translation>多台计算机以此名称提交；全部保留。</translation>
    </message>
    <message>
        <source>There is no file of a student in {place}. Name the files that were handed in, or their folder.</source>
        <extracomment>classtable.nothing</extracomment>
        <translation>{place} 中没有学生的文件。请指定已提交的文件或其文件夹。</translation>
    </message>
    <message>
        <source>{file} was handed in again: {newer} of {time} counts.</source>
        <extracomment>classtable.older</extracomment>
        <translation>{file} 已重新提交：以 {time} 的 {newer} 为准。</translation>
    </message>
    <message>
        <source>{file} says that it is about “{pack}”, but measures something else.</source>
        <extracomment>classtable.other_measures</extracomment>
        <translation>{file} 声称属于“{pack}”，但测量的是别的内容。</translation>
    </message>
    <message>
        <source>{file} is about another class pack, “{pack}”.</source>
        <extracomment>classtable.other_pack</extracomment>
        <translation>{file} 属于另一个课堂包“{pack}”。</translation>
    </message>
    <message>
        <source>It came as predicted: {right} of {judged}.</source>
        <extracomment>classtable.predicted</extracomment>
        <translation>结果与预测一致：{right}/{judged}。</translation>
    </message>
    <message>
        <source>Quiz answers that were right: {right} of {asked}.</source>
        <extracomment>classtable.quiz</extracomment>
        <translation>测验答对：{right}/{asked}。</translation>
    </message>
    <message>
        <source>A quiz by itself, called after its file: it does not say whose it is, nor on which images.</source>
        <extracomment>classtable.quiz_alone</extracomment>
        <translation>单独的测验，以其文件命名：它没有说明属于谁，也没有说明针对哪些图像。</translation>
    </message>
    <message>
        <source>The quiz is that of the file {file}, which has this name.</source>
        <extracomment>classtable.quiz_of_name</extracomment>
        <translation>测验来自同名文件 {file}。</translation>
    </message>
    <message>
        <source>{file}: {student} handed in a quiz already, which counts.</source>
        <extracomment>classtable.quiz_twice</extracomment>
        <translation>{file}：{student} 已经提交过测验，以那份为准。</translation>
    </message>
    <message>
        <source>Collecting was stopped.</source>
        <extracomment>classtable.stopped</extracomment>
        <translation>收集已停止。</translation>
    </message>
    <message>
        <source>{file} was not read: there are more than {count} files.</source>
        <extracomment>classtable.too_many</extracomment>
        <translation>未读取 {file}：文件超过 {count} 个。</translation>
    </message>
    <message>
        <source>Files that do not count: {count}.</source>
        <extracomment>classtable.uncounted</extracomment>
        <translation>不计入的文件：{count}。</translation>
    </message>
    <message>
        <source>Opening the class pack</source>
        <extracomment>job.classpack</extracomment>
        <translation>正在打开课堂包</translation>
    </message>
    <message>
        <source>Making the class pack</source>
        <extracomment>job.classpack_making</extracomment>
        <translation>正在制作课堂包</translation>
    </message>
    <message>
        <source>Reading what was handed in</source>
        <extracomment>job.collect</extracomment>
        <translation>正在读取提交的内容</translation>
    </message>
    <message>
        <source>Writing what is handed in</source>
        <extracomment>job.handin</extracomment>
        <translation>正在写入要提交的内容</translation>
    </message>
    <message>
        <source>Writing down a training a fold: {name}</source>
        <extracomment>job.queue.folds</extracomment>
        <translation>正在为每折记录一个训练：{name}</translation>
    </message>
    <message>
        <source>built with {version}</source>
        <extracomment>system.built_with</extracomment>
        <translation>编译时为 {version}</translation>
    </message>
    <message>
        <source>not checked: stopped</source>
        <extracomment>system.check_stopped</extracomment>
        <translation>未检查：已停止</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <extracomment>system.could_not_check</extracomment>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>off by {deviation} of {allowed} allowed</source>
        <extracomment>system.deviation</extracomment>
        <translation>偏差 {deviation}，允许 {allowed}</translation>
    </message>
    <message>
        <source>of {count} families</source>
        <extracomment>system.font_families</extracomment>
        <translation>共 {count} 个字体系列</translation>
    </message>
    <message>
        <source>cannot be drawn</source>
        <extracomment>system.icons_blank</extracomment>
        <translation>无法绘制</translation>
    </message>
    <message>
        <source>{size} to be had now</source>
        <extracomment>system.memory_now</extracomment>
        <translation>当前可用 {size}</translation>
    </message>
    <message>
        <source>no bf16 in hardware</source>
        <extracomment>system.no_bf16</extracomment>
        <translation>硬件不支持 bf16</translation>
    </message>
    <message>
        <source>no weights</source>
        <extracomment>system.no_weights</extracomment>
        <translation>没有权重</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>system.none</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>no encrypted connections</source>
        <extracomment>system.not_encrypted</extracomment>
        <translation>没有加密连接</translation>
    </message>
    <message>
        <source>not made yet</source>
        <extracomment>system.not_made</extracomment>
        <translation>尚未创建</translation>
    </message>
    <message>
        <source>WRONG</source>
        <extracomment>system.other_numbers</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>recipes: {count}</source>
        <extracomment>system.recipes</extracomment>
        <translation>配方：{count}</translation>
    </message>
    <message>
        <source>prediction thereafter</source>
        <extracomment>system.reference.after</extracomment>
        <translation>之后的预测</translation>
    </message>
    <message>
        <source>prediction of {network}</source>
        <extracomment>system.reference.prediction</extracomment>
        <translation>{network} 的预测</translation>
    </message>
    <message>
        <source>two steps of {network}</source>
        <extracomment>system.reference.steps</extracomment>
        <translation>{network} 的两步训练</translation>
    </message>
    <message>
        <source>as it should be</source>
        <extracomment>system.right_numbers</extracomment>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>{size} free</source>
        <extracomment>system.room</extracomment>
        <translation>剩余 {size}</translation>
    </message>
    <message>
        <source>{size} at {scale}</source>
        <extracomment>system.screen</extracomment>
        <translation>{size}，缩放 {scale}</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <extracomment>system.size_or_more</extracomment>
        <translation>超过 {size}</translation>
    </message>
    <message>
        <source>weights of blood cells</source>
        <extracomment>system.weights</extracomment>
        <translation>血细胞权重</translation>
    </message>
    <message>
        <source>the window cannot open</source>
        <extracomment>system.window_shut</extracomment>
        <translation>窗口无法打开</translation>
    </message>
    <message>
        <source>How fast this machine trains was not measured: that was stopped.</source>
        <extracomment>speed.stopped</extracomment>
        <translation>未测量此计算机的训练速度：测量已停止。</translation>
    </message>
    <message>
        <source>One of {groups} groups is weak: worse beyond chance in {comparisons} comparisons (5 % of what is reported may be chance, after Benjamini and Hochberg), and in several of the {patients} patients.</source>
        <extracomment>groups.found</extracomment>
        <translation>{groups} 组中有一组薄弱：在 {comparisons} 次比较中差于偶然（按 Benjamini 和 Hochberg，报告中有 5% 可能是偶然），且在 {patients} 位患者中的多位身上如此。</translation>
    </message>
    <message>
        <source>Looking for the report of a crash</source>
        <extracomment>job.crashes</extracomment>
        <translation>正在查找崩溃报告</translation>
    </message>
    <message>
        <source>Deleting the report of a crash</source>
        <extracomment>job.crashes_delete</extracomment>
        <translation>正在删除崩溃报告</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <extracomment>job.machine</extracomment>
        <translation>正在查看本机</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <extracomment>job.not_begun</extracomment>
        <translation>在开始之前停止。</translation>
    </message>
    <message>
        <source>Numbers of {file} are in another file, {other}, which does not lie beside it, or is a link. Put both into one folder, under the names that they had.</source>
        <extracomment>onnx.data_missing</extracomment>
        <translation>{file} 的部分数值在另一个文件 {other} 中，该文件不在其旁边，或者是一个链接。请将两者按原来的名称放入同一文件夹。</translation>
    </message>
    <message>
        <source>The numbers of {tensor} are not in {file} but in {other}, which is no file of the same folder. Save the model as one file: onnx.save_model(model, path, save_as_external_data=False).</source>
        <extracomment>onnx.elsewhere</extracomment>
        <translation>{tensor} 的数值不在 {file} 中，而在 {other} 中，后者不是同一文件夹中的文件。请将模型保存为单个文件：onnx.save_model(model, path, save_as_external_data=False)。</translation>
    </message>
    <message>
        <source>Reports of crashes</source>
        <extracomment>places.crashes</extracomment>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Trainings of the queue wait for their images: at {place} there are none any more, or others. Locate images, beside the queue on the Train page, takes the place where they lie now.</source>
        <extracomment>queue.images</extracomment>
        <translation>队列中有训练在等待图像：{place} 中已没有图像，或是别的图像。请用“训练”页面上队列旁的“定位图像”指明它们现在的位置。</translation>
    </message>
    <message>
        <source>The run {folder} is not written: {link} in it is a link, or no file, and something elsewhere could be changed. Delete it, or copy the run in such a way that links become files, and try again.</source>
        <extracomment>run.links</extracomment>
        <translation>未写入运行 {folder}：其中的 {link} 是链接或不是文件，写入可能会改动别处的内容。请删除它，或在复制该运行时将链接转换为文件，然后重试。</translation>
    </message>
    <message>
        <source>The program has ended unexpectedly. The reports lie in that folder and were sent to nobody; the newest says most in a bug report.</source>
        <extracomment>system.crashes_advice</extracomment>
        <translation>程序曾意外结束。报告在该文件夹中，没有发送给任何人；反馈问题时最新的一份最有用。</translation>
    </message>
    <message>
        <source>reports: {count}</source>
        <extracomment>system.crashes_count</extracomment>
        <translation>报告：{count}</translation>
    </message>
    <message>
        <source>One image is both in validation and in the test part.</source>
        <extracomment>audit.identical_validation_test</extracomment>
        <translation>一张图像同时在验证集和测试集中。</translation>
    </message>
    <message>
        <source>{count} images are both in validation and in the test part.</source>
        <extracomment>audit.identical_validation_test</extracomment>
        <translation>{count} 张图像同时在验证集和测试集中。</translation>
    </message>
    <message>
        <source>Patients {patients} share identical images and stand in validation and in the test part.</source>
        <extracomment>audit.linked_validation_test</extracomment>
        <translation>患者 {patients} 共有相同图像，却分别位于验证集和测试集中。</translation>
    </message>
    <message>
        <source>One nucleus of the test part was photographed twice, and the other picture is in validation.</source>
        <extracomment>audit.near_validation_test</extracomment>
        <translation>测试集中的一个细胞核拍摄了两次，另一张图片在验证集中。</translation>
    </message>
    <message>
        <source>{count} nuclei of the test part were photographed twice, and the other pictures are in validation.</source>
        <extracomment>audit.near_validation_test</extracomment>
        <translation>测试集中的 {count} 个细胞核拍摄了两次，其他图片在验证集中。</translation>
    </message>
    <message>
        <source>A network may go by it, and its score would be of that.</source>
        <extracomment>audit.not_audited.bad</extracomment>
        <translation>网络可能依赖它，其分数就只反映这一点。</translation>
    </message>
    <message>
        <source>Audit the dataset before the next training.</source>
        <extracomment>audit.not_audited.do</extracomment>
        <translation>请在下次训练前审查数据集。</translation>
    </message>
    <message>
        <source>Split by patient, compare with labels shuffled between patients (nucleoscope audit DATA --null RUN), and examine on data from elsewhere.</source>
        <extracomment>audit.one_class_each.do</extracomment>
        <translation>请按患者划分，与在患者间打乱的标签比较（nucleoscope audit DATA --null RUN），并在其他来源的数据上检验。</translation>
    </message>
    <message>
        <source>{count} of {all} patients have nuclei of one class only.</source>
        <extracomment>audit.one_class_each.nearly</extracomment>
        <translation>{all} 位患者中有 {count} 位只有一个类别的细胞核。</translation>
    </message>
    <message>
        <source>Patient {patients} is both in validation and in the test part.</source>
        <extracomment>audit.patients_validation_test</extracomment>
        <translation>患者 {patients} 同时在验证集和测试集中。</translation>
    </message>
    <message>
        <source>{count} patients are both in validation and in the test part.</source>
        <extracomment>audit.patients_validation_test</extracomment>
        <translation>{count} 位患者同时在验证集和测试集中。</translation>
    </message>
    <message>
        <source>It follows from {what}, which tells the class as well.</source>
        <extracomment>audit.proxy.file_size.follows</extracomment>
        <translation>它源于同样能识别类别的另一因素：{what}。</translation>
    </message>
    <message>
        <source>{class} can be told by {what} alone: AUROC {auroc} on patients not learned from. {patients} patients are too few to prove that it is no chance (p = {p} against labels shuffled between patients).</source>
        <extracomment>audit.proxy.unproven</extracomment>
        <translation>仅凭{what}即可识别 {class}：在未学习的患者上 AUROC {auroc}。{patients} 位患者太少，不足以排除偶然（与患者间打乱的标签相比 p = {p}）。</translation>
    </message>
    <message>
        <source>The best epoch is chosen on what the test part then examines: its score is a little too good for new patients.</source>
        <extracomment>audit.validation_test.bad</extracomment>
        <translation>最佳轮次是在测试集随后检验的内容上选出的：对新患者而言其分数略微偏高。</translation>
    </message>
    <message>
        <source>Split by patient with “same nuclei together” (--link-similar): patients who share images stay in one part.</source>
        <extracomment>audit.validation_test.do</extracomment>
        <translation>请按患者划分并启用“相同细胞核放在一起”（--link-similar）：共有图像的患者留在同一部分。</translation>
    </message>
    <message>
        <source>Nothing of {data} is left to evaluate: {count} of its images were in the run&apos;s training part, {test} are its test part, which --test opens.</source>
        <extracomment>evaluation.only_test</extracomment>
        <translation>{data} 中没有可评估的内容：其中 {count} 张图像在该运行的训练集中，{test} 张是其测试集，用 --test 打开。</translation>
    </message>
    <message>
        <source>{count} of the images are the run&apos;s test part and were left out: it is opened with --test, which the run records.</source>
        <extracomment>evaluation.test_left_out</extracomment>
        <translation>其中 {count} 张图像是该运行的测试集，已被排除：它用 --test 打开，运行会记录下来。</translation>
    </message>
    <message>
        <source>{file} was changed on the disk after the training had begun. Put back what it was, or begin a new training.</source>
        <extracomment>image.changed</extracomment>
        <translation>训练开始后，磁盘上的 {file} 被更改。请恢复原来的文件，或开始新的训练。</translation>
    </message>
    <message>
        <source>Looking at what is to be opened</source>
        <extracomment>job.place</extracomment>
        <translation>正在查看要打开的内容</translation>
    </message>
    <message>
        <source>Looking for what was open last</source>
        <extracomment>job.recents</extracomment>
        <translation>正在查找最近打开的内容</translation>
    </message>
    <message>
        <source>Reading the run that goes on</source>
        <extracomment>job.resume</extracomment>
        <translation>正在读取将继续的运行</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <extracomment>job.save_file</extracomment>
        <translation>正在保存 {file}</translation>
    </message>
    <message>
        <source>The gradient of {layer} is nothing but noughts, which the processor&apos;s is not: it would not learn.</source>
        <extracomment>placement.gradient_nothing</extracomment>
        <translation>{layer} 的梯度全为零，而处理器上的不是：它将无法学习。</translation>
    </message>
    <message>
        <source>The gradient of {layer} points away from the processor&apos;s: it would learn the opposite.</source>
        <extracomment>placement.gradient_opposite</extracomment>
        <translation>{layer} 的梯度与处理器上的方向相反：它会学到相反的东西。</translation>
    </message>
    <message>
        <source>Cross-validated in {count} folds by patient, seed {seed}: every patient is examined once, by a network that did not learn from them.</source>
        <extracomment>run.summary.made_folds</extracomment>
        <translation>按患者分 {count} 折交叉验证，种子 {seed}：每位患者由未从其学习的网络检验一次。</translation>
    </message>
    <message>
        <source>Cross-validated: each published fold is examined once, by a network that learned from the others.</source>
        <extracomment>run.summary.published_folds</extracomment>
        <translation>交叉验证：每个已发布的折由从其他折学习的网络检验一次。</translation>
    </message>
    <message>
        <source>Changed on the disk after the training had begun, and left out since: {files}. Put back what was there, or begin a new training.</source>
        <extracomment>training.changed</extracomment>
        <translation>训练开始后在磁盘上被更改、此后已排除：{files}。请恢复原来的文件，或开始新的训练。</translation>
    </message>
    <message>
        <source>One image is left out: {reason}</source>
        <extracomment>training.unreadable</extracomment>
        <translation>1 张图像已排除：{reason}</translation>
    </message>
    <message>
        <source>{count} images are left out, the latest of them {files}. Of the last of these: {reason}</source>
        <extracomment>training.unreadable</extracomment>
        <translation>{count} 张图像已排除，最近的是 {files}。其中最后一张：{reason}</translation>
    </message>
    <message>
        <source>Its maker calls positive from a probability of {threshold} on. That is kept as the run&apos;s threshold; scores here are at 0.5, until the threshold is moved.</source>
        <extracomment>import.threshold</extracomment>
        <translation>其作者从概率 {threshold} 起判为阳性。它被保存为该运行的阈值；在移动阈值之前，这里的分数按 0.5 计算。</translation>
    </message>
    <message>
        <source>Keeping the threshold</source>
        <extracomment>job.keep_threshold</extracomment>
        <translation>正在保存阈值</translation>
    </message>
    <message>
        <source>Called {class} from P = {threshold} on, the run&apos;s threshold: {share} % of the images that it learned from are {class}. Right where {class} is about as frequent.</source>
        <extracomment>threshold.class_shares</extracomment>
        <translation>P 不低于 {threshold} 判为 {class}，即该运行的阈值：学习所用图像中 {share} % 为 {class}。适用于 {class} 大致同样常见之处。</translation>
    </message>
    <message>
        <source>Called at even odds: the more probable class. Where classes were learned alike, that is right where they are equally frequent.</source>
        <extracomment>threshold.even</extracomment>
        <translation>按均等机会判断：取更可能的类别。若学习时各类别同样多，则适用于各类别同样常见之处。</translation>
    </message>
    <message>
        <source>Called {class} from P = {threshold} on, the threshold that is kept with the run.</source>
        <extracomment>threshold.kept</extracomment>
        <translation>P 不低于 {threshold} 判为 {class}，即随运行保存的阈值。</translation>
    </message>
    <message>
        <source>“{wish}” is no threshold: even, run, or a number from 0 to 1 is.</source>
        <extracomment>threshold.no_number</extracomment>
        <translation>“{wish}”不是阈值：可用 even、run 或 0 到 1 之间的数。</translation>
    </message>
    <message>
        <source>{run} has no threshold of its own: nobody kept one, and it does not say which images its network learned from. Give a number, or keep one in Results ▸ Threshold.</source>
        <extracomment>threshold.none</extracomment>
        <translation>{run} 没有自己的阈值：没有人保存过，它也没有说明网络从哪些图像学习。请给出一个数值，或在“结果 ▸ 阈值”中保存一个。</translation>
    </message>
    <message>
        <source>A threshold is for runs that tell one positive class from one other. {run} tells apart {count} classes, {positive} of them positive: each image is called the most probable one.</source>
        <extracomment>threshold.not_two_classes</extracomment>
        <translation>阈值只用于区分一个阳性类别与另一个类别的运行。{run} 区分 {count} 个类别，其中 {positive} 个为阳性：每幅图像判为最可能的类别。</translation>
    </message>
    <message>
        <source>Called {class} from P = {threshold} on. Lower finds more {class} and gives more false alarms.</source>
        <extracomment>threshold.value</extracomment>
        <translation>P 不低于 {threshold} 判为 {class}。更低则找到更多 {class}，误报也更多。</translation>
    </message>
    <message>
        <source>Training and the test part can be told apart by {what}: AUROC {auroc} on patients not learned from (95 % interval {low} to {high}).</source>
        <extracomment>audit.test_part.</extracomment>
        <translation>凭{what}即可区分训练集与测试集：在未学习的患者上 AUROC {auroc}（95% 区间 {low} 至 {high}）。</translation>
    </message>
    <message>
        <source>The test part is not like the training part: its score says how the network does on other images, for better or worse, and not on new ones of this kind.</source>
        <extracomment>audit.test_part.bad</extracomment>
        <translation>测试集与训练集不相似：其指标反映的是网络在另一类图像上的表现，或好或坏，而不是在同类新图像上的表现。</translation>
    </message>
    <message>
        <source>MobileNetV2, for those in a hurry</source>
        <extracomment>recipes/mobilenetv2_quick</extracomment>
        <translation>MobileNetV2，快速训练</translation>
    </message>
    <message>
        <source>The default recipe at 96 instead of 224 pixels: a fifth of the time. What chromatin looks like is lost at that size: of patients it had not seen, it called two in a hundred nuclei more wrongly than the default. docs/recipe.md has the numbers.</source>
        <extracomment>recipes/mobilenetv2_quick</extracomment>
        <translation>与默认配方相同，但使用 96 像素而不是 224 像素：时间为五分之一。在该尺寸下染色质的形态会丢失：对于未见过的患者，它比默认配方每一百个细胞核多错判两个。数据见 docs/recipe.md。</translation>
    </message>
    <message>
        <source>Abstract</source>
        <extracomment>checklist</extracomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Abstract: design, methods, results, conclusions</source>
        <extracomment>checklist</extracomment>
        <translation>摘要：设计、方法、结果、结论</translation>
    </message>
    <message>
        <source>Access to code, model and data</source>
        <extracomment>checklist</extracomment>
        <translation>代码、模型和数据的获取</translation>
    </message>
    <message>
        <source>Accuracy and its precision</source>
        <extracomment>checklist</extracomment>
        <translation>准确性及其精度</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <extracomment>checklist</extracomment>
        <translation>不良事件</translation>
    </message>
    <message>
        <source>Agreement between and within annotators</source>
        <extracomment>checklist</extracomment>
        <translation>标注者之间和标注者自身的一致性</translation>
    </message>
    <message>
        <source>Aims, objectives, hypotheses</source>
        <extracomment>checklist</extracomment>
        <translation>目的、目标、假设</translation>
    </message>
    <message>
        <source>Alternative diagnoses in the others</source>
        <extracomment>checklist</extracomment>
        <translation>其余受试者的其他诊断</translation>
    </message>
    <message>
        <source>Analyses of variability</source>
        <extracomment>checklist</extracomment>
        <translation>变异性分析</translation>
    </message>
    <message>
        <source>Analysis of errors</source>
        <extracomment>checklist</extracomment>
        <translation>错误分析</translation>
    </message>
    <message>
        <source>Analysis of failures</source>
        <extracomment>checklist</extracomment>
        <translation>失败分析</translation>
    </message>
    <message>
        <source>Annotation of the test set</source>
        <extracomment>checklist</extracomment>
        <translation>测试集的标注</translation>
    </message>
    <message>
        <source>Availability of software, model, data</source>
        <extracomment>checklist</extracomment>
        <translation>软件、模型、数据的可获得性</translation>
    </message>
    <message>
        <source>Background, intended use and role of the test</source>
        <extracomment>checklist</extracomment>
        <translation>背景、检测的预期用途和作用</translation>
    </message>
    <message>
        <source>Background; intended use and role</source>
        <extracomment>checklist</extracomment>
        <translation>背景；预期用途和作用</translation>
    </message>
    <message>
        <source>Blinding of who assessed it</source>
        <extracomment>checklist</extracomment>
        <translation>评估者的盲法</translation>
    </message>
    <message>
        <source>CLAIM 2024</source>
        <extracomment>checklist</extracomment>
        <translation>CLAIM 2024</translation>
    </message>
    <message>
        <source>Calibration of what is said</source>
        <extracomment>checklist</extracomment>
        <translation>所给概率的校准</translation>
    </message>
    <message>
        <source>Characteristics of participants</source>
        <extracomment>checklist</extracomment>
        <translation>参与者的特征</translation>
    </message>
    <message>
        <source>Checklist for Artificial Intelligence in Medical Imaging, 2024 update. Tejani et al., Radiology: Artificial Intelligence 2024;6(4):e240300.</source>
        <extracomment>checklist</extracomment>
        <translation>医学影像人工智能核对清单（CLAIM），2024 年更新。Tejani et al., Radiology: Artificial Intelligence 2024;6(4):e240300.</translation>
    </message>
    <message>
        <source>Choice of predictors</source>
        <extracomment>checklist</extracomment>
        <translation>预测因子的选择</translation>
    </message>
    <message>
        <source>Comparison of the parts&apos; distributions</source>
        <extracomment>checklist</extracomment>
        <translation>各部分分布的比较</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <extracomment>checklist</extracomment>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>Consecutive, random or convenience series</source>
        <extracomment>checklist</extracomment>
        <translation>连续、随机或方便样本</translation>
    </message>
    <message>
        <source>Cross tabulation</source>
        <extracomment>checklist</extracomment>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Dates of the data</source>
        <extracomment>checklist</extracomment>
        <translation>数据的时间</translation>
    </message>
    <message>
        <source>De-identification</source>
        <extracomment>checklist</extracomment>
        <translation>去标识化</translation>
    </message>
    <message>
        <source>Definition of predictors: the images</source>
        <extracomment>checklist</extracomment>
        <translation>预测因子的定义：图像</translation>
    </message>
    <message>
        <source>Demographic and clinical characteristics</source>
        <extracomment>checklist</extracomment>
        <translation>人口学和临床特征</translation>
    </message>
    <message>
        <source>Diagnostic performance and its precision</source>
        <extracomment>checklist</extracomment>
        <translation>诊断性能及其精度</translation>
    </message>
    <message>
        <source>Differences between clusters: patients, hospitals</source>
        <extracomment>checklist</extracomment>
        <translation>群组之间的差异：患者、医院</translation>
    </message>
    <message>
        <source>Differences between training and evaluation data</source>
        <extracomment>checklist</extracomment>
        <translation>训练数据与评估数据的差异</translation>
    </message>
    <message>
        <source>Differences of performance between clusters</source>
        <extracomment>checklist</extracomment>
        <translation>群组之间的性能差异</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <extracomment>checklist</extracomment>
        <translation>纳入标准</translation>
    </message>
    <message>
        <source>Ensembles</source>
        <extracomment>checklist</extracomment>
        <translation>集成</translation>
    </message>
    <message>
        <source>Ethical approval</source>
        <extracomment>checklist</extracomment>
        <translation>伦理批准</translation>
    </message>
    <message>
        <source>Evaluation on internal data</source>
        <extracomment>checklist</extracomment>
        <translation>在内部数据上评估</translation>
    </message>
    <message>
        <source>Explanation of decisions</source>
        <extracomment>checklist</extracomment>
        <translation>决策的解释</translation>
    </message>
    <message>
        <source>Fairness</source>
        <extracomment>checklist</extracomment>
        <translation>公平性</translation>
    </message>
    <message>
        <source>Fairness, bias, generalisation</source>
        <extracomment>checklist</extracomment>
        <translation>公平性、偏倚、泛化</translation>
    </message>
    <message>
        <source>Flow of participants</source>
        <extracomment>checklist</extracomment>
        <translation>参与者流程</translation>
    </message>
    <message>
        <source>Funding</source>
        <extracomment>checklist</extracomment>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Goal of the study</source>
        <extracomment>checklist</extracomment>
        <translation>研究目的</translation>
    </message>
    <message>
        <source>Health care context, existing models</source>
        <extracomment>checklist</extracomment>
        <translation>医疗背景、已有模型</translation>
    </message>
    <message>
        <source>How accuracy was estimated and compared</source>
        <extracomment>checklist</extracomment>
        <translation>准确性如何估计和比较</translation>
    </message>
    <message>
        <source>How data were assigned to parts</source>
        <extracomment>checklist</extracomment>
        <translation>数据如何分配到各部分</translation>
    </message>
    <message>
        <source>How images were acquired</source>
        <extracomment>checklist</extracomment>
        <translation>图像如何获取</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <extracomment>checklist</extracomment>
        <translation>如何训练</translation>
    </message>
    <message>
        <source>How learning went</source>
        <extracomment>checklist</extracomment>
        <translation>学习过程如何</translation>
    </message>
    <message>
        <source>How often and when test data were looked at</source>
        <extracomment>checklist</extracomment>
        <translation>测试数据何时被查看、查看过几次</translation>
    </message>
    <message>
        <source>How participants were identified</source>
        <extracomment>checklist</extracomment>
        <translation>参与者如何确定</translation>
    </message>
    <message>
        <source>How predictions were calculated for evaluation</source>
        <extracomment>checklist</extracomment>
        <translation>评估时的预测如何计算</translation>
    </message>
    <message>
        <source>How predictors were handled</source>
        <extracomment>checklist</extracomment>
        <translation>预测因子如何处理</translation>
    </message>
    <message>
        <source>How the data were used and divided</source>
        <extracomment>checklist</extracomment>
        <translation>数据如何使用和划分</translation>
    </message>
    <message>
        <source>How the final model was selected</source>
        <extracomment>checklist</extracomment>
        <translation>最终模型如何选出</translation>
    </message>
    <message>
        <source>How the reference standard was obtained</source>
        <extracomment>checklist</extracomment>
        <translation>参考标准如何获得</translation>
    </message>
    <message>
        <source>Imbalance of classes</source>
        <extracomment>checklist</extracomment>
        <translation>类别不平衡</translation>
    </message>
    <message>
        <source>Implications for practice</source>
        <extracomment>checklist</extracomment>
        <translation>对实践的意义</translation>
    </message>
    <message>
        <source>Indeterminate results</source>
        <extracomment>checklist</extracomment>
        <translation>不确定的结果</translation>
    </message>
    <message>
        <source>Index test in detail: the network</source>
        <extracomment>checklist</extracomment>
        <translation>待评价检测的细节：网络</translation>
    </message>
    <message>
        <source>Initialisation of parameters</source>
        <extracomment>checklist</extracomment>
        <translation>参数的初始化</translation>
    </message>
    <message>
        <source>Intended sample size</source>
        <extracomment>checklist</extracomment>
        <translation>预期样本量</translation>
    </message>
    <message>
        <source>Interpretation, also of fairness</source>
        <extracomment>checklist</extracomment>
        <translation>解释，包括公平性</translation>
    </message>
    <message>
        <source>Involvement of patients and public</source>
        <extracomment>checklist</extracomment>
        <translation>患者和公众的参与</translation>
    </message>
    <message>
        <source>Known inequalities of health</source>
        <extracomment>checklist</extracomment>
        <translation>已知的健康不平等</translation>
    </message>
    <message>
        <source>Level at which the parts are disjoint</source>
        <extracomment>checklist</extracomment>
        <translation>各部分互不相交的层级</translation>
    </message>
    <message>
        <source>Limitations</source>
        <extracomment>checklist</extracomment>
        <translation>局限性</translation>
    </message>
    <message>
        <source>Measures and plots of performance</source>
        <extracomment>checklist</extracomment>
        <translation>性能的指标和图</translation>
    </message>
    <message>
        <source>Metrics of performance</source>
        <extracomment>checklist</extracomment>
        <translation>性能指标</translation>
    </message>
    <message>
        <source>Missing data</source>
        <extracomment>checklist</extracomment>
        <translation>缺失数据</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>checklist</extracomment>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>Objectives and hypotheses</source>
        <extracomment>checklist</extracomment>
        <translation>目标和假设</translation>
    </message>
    <message>
        <source>Objectives: development, evaluation, or both</source>
        <extracomment>checklist</extracomment>
        <translation>目标：开发、评估或两者</translation>
    </message>
    <message>
        <source>Outcome: what, when and how assessed</source>
        <extracomment>checklist</extracomment>
        <translation>结局：是什么、何时、如何评估</translation>
    </message>
    <message>
        <source>Output of the model, thresholds</source>
        <extracomment>checklist</extracomment>
        <translation>模型的输出、阈值</translation>
    </message>
    <message>
        <source>Participants and outcomes in each analysis</source>
        <extracomment>checklist</extracomment>
        <translation>每项分析中的参与者和结局</translation>
    </message>
    <message>
        <source>Patients and images included and excluded</source>
        <extracomment>checklist</extracomment>
        <translation>纳入和排除的患者与图像</translation>
    </message>
    <message>
        <source>Performance with intervals, also of subgroups</source>
        <extracomment>checklist</extracomment>
        <translation>带区间的性能，包括亚组</translation>
    </message>
    <message>
        <source>Performance with its uncertainty</source>
        <extracomment>checklist</extracomment>
        <translation>性能及其不确定性</translation>
    </message>
    <message>
        <source>Poor or missing input in use</source>
        <extracomment>checklist</extracomment>
        <translation>使用中的不良或缺失输入</translation>
    </message>
    <message>
        <source>Preparation of the data, checks of quality</source>
        <extracomment>checklist</extracomment>
        <translation>数据的准备、质量检查</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <extracomment>checklist</extracomment>
        <translation>预处理</translation>
    </message>
    <message>
        <source>Prospective or retrospective</source>
        <extracomment>checklist</extracomment>
        <translation>前瞻性或回顾性</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>checklist</extracomment>
        <translation>方案</translation>
    </message>
    <message>
        <source>Qualification of who assessed it</source>
        <extracomment>checklist</extracomment>
        <translation>评估者的资质</translation>
    </message>
    <message>
        <source>Reference standard in detail</source>
        <extracomment>checklist</extracomment>
        <translation>参考标准的细节</translation>
    </message>
    <message>
        <source>Registration</source>
        <extracomment>checklist</extracomment>
        <translation>注册</translation>
    </message>
    <message>
        <source>Registration of a clinical trial</source>
        <extracomment>checklist</extracomment>
        <translation>临床试验的注册</translation>
    </message>
    <message>
        <source>Reporting of prediction models that use regression or machine learning. Collins et al., BMJ 2024;385:e078378.</source>
        <extracomment>checklist</extracomment>
        <translation>使用回归或机器学习的预测模型的报告规范。Collins et al., BMJ 2024;385:e078378.</translation>
    </message>
    <message>
        <source>Results of updating</source>
        <extracomment>checklist</extracomment>
        <translation>更新的结果</translation>
    </message>
    <message>
        <source>Robustness, sensitivity analyses</source>
        <extracomment>checklist</extracomment>
        <translation>稳健性、敏感性分析</translation>
    </message>
    <message>
        <source>STARD, with what STARD-AI adds</source>
        <extracomment>checklist</extracomment>
        <translation>STARD，及 STARD-AI 的补充</translation>
    </message>
    <message>
        <source>Sample size and its reason</source>
        <extracomment>checklist</extracomment>
        <translation>样本量及其理由</translation>
    </message>
    <message>
        <source>Selection of subsets</source>
        <extracomment>checklist</extracomment>
        <translation>子集的选取</translation>
    </message>
    <message>
        <source>Setting, number and place of centres</source>
        <extracomment>checklist</extracomment>
        <translation>中心的环境、数量和地点</translation>
    </message>
    <message>
        <source>Severity of disease in those who have it</source>
        <extracomment>checklist</extracomment>
        <translation>患者的疾病严重程度</translation>
    </message>
    <message>
        <source>Sharing of code</source>
        <extracomment>checklist</extracomment>
        <translation>代码共享</translation>
    </message>
    <message>
        <source>Sharing of data</source>
        <extracomment>checklist</extracomment>
        <translation>数据共享</translation>
    </message>
    <message>
        <source>Software and versions</source>
        <extracomment>checklist</extracomment>
        <translation>软件和版本</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <extracomment>checklist</extracomment>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Sources of the data of each part</source>
        <extracomment>checklist</extracomment>
        <translation>各部分的数据来源</translation>
    </message>
    <message>
        <source>Studies of diagnostic accuracy. Numbers are those of STARD 2015 (Bossuyt et al., BMJ 2015;351:h5527). Topics that STARD-AI (2025) adds are marked AI: these eight are worded by this program and carry none of its published numbers, which stand in the guideline itself.</source>
        <extracomment>checklist</extracomment>
        <translation>诊断准确性研究。编号为 STARD 2015 的编号（Bossuyt et al., BMJ 2015;351:h5527）。STARD-AI（2025）补充的主题标为 AI：这八项由本程序表述，不带其发表的编号，编号见该指南本身。</translation>
    </message>
    <message>
        <source>Target population, intended use and users</source>
        <extracomment>checklist</extracomment>
        <translation>目标人群、预期用途和使用者</translation>
    </message>
    <message>
        <source>Test on external data</source>
        <extracomment>checklist</extracomment>
        <translation>在外部数据上测试</translation>
    </message>
    <message>
        <source>The full model, so that others can predict</source>
        <extracomment>checklist</extracomment>
        <translation>完整的模型，使他人能够预测</translation>
    </message>
    <message>
        <source>The model in detail</source>
        <extracomment>checklist</extracomment>
        <translation>模型的细节</translation>
    </message>
    <message>
        <source>Thresholds of the index test, and whether they were chosen before</source>
        <extracomment>checklist</extracomment>
        <translation>待评价检测的阈值，以及是否事先选定</translation>
    </message>
    <message>
        <source>Thresholds of the reference standard</source>
        <extracomment>checklist</extracomment>
        <translation>参考标准的阈值</translation>
    </message>
    <message>
        <source>Time between index test and reference standard</source>
        <extracomment>checklist</extracomment>
        <translation>待评价检测与参考标准之间的时间</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>checklist</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title names a measure of accuracy</source>
        <extracomment>checklist</extracomment>
        <translation>标题指明一种准确性指标</translation>
    </message>
    <message>
        <source>Title says that and which kind of AI was used</source>
        <extracomment>checklist</extracomment>
        <translation>标题说明使用了人工智能及其类型</translation>
    </message>
    <message>
        <source>Training, validation and test data, and how they are kept apart</source>
        <extracomment>checklist</extracomment>
        <translation>训练、验证和测试数据，以及如何保持分开</translation>
    </message>
    <message>
        <source>Treatments received</source>
        <extracomment>checklist</extracomment>
        <translation>接受的治疗</translation>
    </message>
    <message>
        <source>Type of model, steps of building, tuning, internal validation</source>
        <extracomment>checklist</extracomment>
        <translation>模型类型、构建步骤、调优、内部验证</translation>
    </message>
    <message>
        <source>Uncertainty and significance</source>
        <extracomment>checklist</extracomment>
        <translation>不确定性和显著性</translation>
    </message>
    <message>
        <source>Updating of the model</source>
        <extracomment>checklist</extracomment>
        <translation>模型的更新</translation>
    </message>
    <message>
        <source>Version of the model, of software and of hardware</source>
        <extracomment>checklist</extracomment>
        <translation>模型、软件和硬件的版本</translation>
    </message>
    <message>
        <source>What users must know and do</source>
        <extracomment>checklist</extracomment>
        <translation>使用者须知和须做的事</translation>
    </message>
    <message>
        <source>What who assessed the reference standard knew</source>
        <extracomment>checklist</extracomment>
        <translation>参考标准评估者知道什么</translation>
    </message>
    <message>
        <source>What who performed the index test knew</source>
        <extracomment>checklist</extracomment>
        <translation>待评价检测执行者知道什么</translation>
    </message>
    <message>
        <source>Where and when</source>
        <extracomment>checklist</extracomment>
        <translation>地点和时间</translation>
    </message>
    <message>
        <source>Where protocol and further details are</source>
        <extracomment>checklist</extracomment>
        <translation>方案和更多细节在何处</translation>
    </message>
    <message>
        <source>Who annotated; their qualification</source>
        <extracomment>checklist</extracomment>
        <translation>谁做的标注；其资质</translation>
    </message>
    <message>
        <source>Who assessed predictors that need judgement</source>
        <extracomment>checklist</extracomment>
        <translation>谁评估了需要判断的预测因子</translation>
    </message>
    <message>
        <source>Who was included and excluded</source>
        <extracomment>checklist</extracomment>
        <translation>谁被纳入和排除</translation>
    </message>
    <message>
        <source>Why this reference standard</source>
        <extracomment>checklist</extracomment>
        <translation>为何采用此参考标准</translation>
    </message>
    <message>
        <source>Intervals of the difference, from drawing whole patients again and again, the same for both networks. They rest on {count} independent patient, {rarer} of the rarer class. Where an interval holds 0, nothing may be concluded from the difference.</source>
        <extracomment>comparison_report</extracomment>
        <translation>差值的区间，由反复抽取整个患者得到，两个网络抽取相同。它们基于 {count} 位独立患者，其中较少见类别 {rarer} 位。区间包含 0 时，不能从差值得出任何结论。</translation>
    </message>
    <message>
        <source>Intervals of the difference, from drawing whole patients again and again, the same for both networks. They rest on {count} independent patients, {rarer} of the rarer class. Where an interval holds 0, nothing may be concluded from the difference.</source>
        <extracomment>comparison_report</extracomment>
        <translation>差值的区间，由反复抽取整个患者得到，两个网络抽取相同。它们基于 {count} 位独立患者，其中较少见类别 {rarer} 位。区间包含 0 时，不能从差值得出任何结论。</translation>
    </message>
    <message>
        <source>Of {count} nuclei, both called {rightly} rightly and {wrongly} wrongly.</source>
        <extracomment>comparison_report</extracomment>
        <translation>在 {count} 个细胞核中，两者都判对 {rightly} 个，都判错 {wrongly} 个。</translation>
    </message>
    <message>
        <source>Of {count} nucleus, both called {rightly} rightly and {wrongly} wrongly.</source>
        <extracomment>comparison_report</extracomment>
        <translation>在 {count} 个细胞核中，两者都判对 {rightly} 个，都判错 {wrongly} 个。</translation>
    </message>
    <message>
        <source>The networks differ about nuclei of {disagreed} of {count} patient; the greatest differences come first. Where few patients make all of the difference, it says little of others.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>在 {count} 位患者中，两个网络对 {disagreed} 位的细胞核有分歧；差异最大的在前。若全部差异只来自少数患者，则对其他患者说明不了什么。</translation>
    </message>
    <message>
        <source>The networks differ about nuclei of {disagreed} of {count} patients; the greatest differences come first. Where few patients make all of the difference, it says little of others.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>在 {count} 位患者中，两个网络对 {disagreed} 位的细胞核有分歧；差异最大的在前。若全部差异只来自少数患者，则对其他患者说明不了什么。</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, from drawing whole patients again and again ({times} times). They rest on {count} independent patient, {rarer} of the rarer class.</source>
        <extracomment>first_page</extracomment>
        <translation>括号内：95% 区间，由反复抽取整个患者得到（{times} 次）。它们基于 {count} 位独立患者，其中较少见类别 {rarer} 位。</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, from drawing whole patients again and again ({times} times). They rest on {count} independent patients, {rarer} of the rarer class.</source>
        <extracomment>first_page</extracomment>
        <translation>括号内：95% 区间，由反复抽取整个患者得到（{times} 次）。它们基于 {count} 位独立患者，其中较少见类别 {rarer} 位。</translation>
    </message>
    <message>
        <source>Only {count} patient of the rarer class examined it: the intervals are likely too narrow.</source>
        <extracomment>first_page</extracomment>
        <translation>参与检验的较少见类别患者只有 {count} 位：区间很可能过窄。</translation>
    </message>
    <message>
        <source>Only {count} patients of the rarer class examined it: the intervals are likely too narrow.</source>
        <extracomment>first_page</extracomment>
        <translation>参与检验的较少见类别患者只有 {count} 位：区间很可能过窄。</translation>
    </message>
    <message>
        <source>Patient by patient, by the mean over the nuclei, {right} of {count} patient was called rightly.</source>
        <extracomment>first_page</extracomment>
        <translation>逐患者看，按其细胞核的均值，{count} 位患者中判对 {right} 位。</translation>
    </message>
    <message>
        <source>Patient by patient, by the mean over the nuclei, {right} of {count} patients were called rightly.</source>
        <extracomment>first_page</extracomment>
        <translation>逐患者看，按其细胞核的均值，{count} 位患者中判对 {right} 位。</translation>
    </message>
    <message>
        <source>{count} file could not be read</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个文件无法读取</translation>
    </message>
    <message>
        <source>{count} file, of these readable:</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个文件，其中可读取：</translation>
    </message>
    <message>
        <source>{count} files could not be read</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个文件无法读取</translation>
    </message>
    <message>
        <source>{count} files, of these readable:</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个文件，其中可读取：</translation>
    </message>
    <message>
        <source>{count} image beyond a limit</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 张图像超出上限</translation>
    </message>
    <message>
        <source>{count} image by choice</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 张图像经选择除去</translation>
    </message>
    <message>
        <source>{count} images beyond a limit</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 张图像超出上限</translation>
    </message>
    <message>
        <source>{count} images by choice</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 张图像经选择除去</translation>
    </message>
    <message>
        <source>{count} nuclei could not be decoded</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核无法解码</translation>
    </message>
    <message>
        <source>{count} nuclei in no part of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核不在划分的任何部分</translation>
    </message>
    <message>
        <source>{count} nuclei left out of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核未列入划分</translation>
    </message>
    <message>
        <source>{count} nuclei marked doubtful or poor</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核被标记为可疑或质量差</translation>
    </message>
    <message>
        <source>{count} nuclei of classes it does not know</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核属于它不认识的类别</translation>
    </message>
    <message>
        <source>{count} nuclei: fewer were wanted</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核：不需要这么多</translation>
    </message>
    <message>
        <source>{count} nucleus could not be decoded</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核无法解码</translation>
    </message>
    <message>
        <source>{count} nucleus in no part of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核不在划分的任何部分</translation>
    </message>
    <message>
        <source>{count} nucleus left out of the split</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核未列入划分</translation>
    </message>
    <message>
        <source>{count} nucleus marked doubtful or poor</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核被标记为可疑或质量差</translation>
    </message>
    <message>
        <source>{count} nucleus of classes it does not know</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核属于它不认识的类别</translation>
    </message>
    <message>
        <source>{count} nucleus: fewer were wanted</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核：不需要这么多</translation>
    </message>
    <message>
        <source>{images}, among them all of {count} patient</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{images}，其中包括 {count} 位患者的全部图像</translation>
    </message>
    <message>
        <source>{images}, among them all of {count} patients</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{images}，其中包括 {count} 位患者的全部图像</translation>
    </message>
    <message>
        <source>Who was right about how many nuclei.</source>
        <extracomment>report.agreement</extracomment>
        <translation>谁判对了多少个细胞核。</translation>
    </message>
    <message>
        <source>Both right: {both}; only {first}: {only_first}; only {other}: {only_other}; neither: {neither}.</source>
        <extracomment>report.agreement.shown</extracomment>
        <translation>两者都对：{both}；仅 {first} 对：{only_first}；仅 {other} 对：{only_other}；都不对：{neither}。</translation>
    </message>
    <message>
        <source>all classes</source>
        <extracomment>report.all_classes</extracomment>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>all these runs</source>
        <extracomment>report.all_runs</extracomment>
        <translation>所有这些运行</translation>
    </message>
    <message>
        <source>always {class}</source>
        <extracomment>report.always</extracomment>
        <translation>总是 {class}</translation>
    </message>
    <message>
        <source>The network always answers, also for a picture that is no nucleus or unlike all it has seen.</source>
        <extracomment>report.always_answers</extracomment>
        <translation>网络总会给出回答，即使图片不是细胞核，或与它见过的都不相像。</translation>
    </message>
    <message>
        <source>turned by ±{degrees}°</source>
        <extracomment>report.augmented.angle</extracomment>
        <translation>旋转 ±{degrees}°</translation>
    </message>
    <message>
        <source>turned by any angle</source>
        <extracomment>report.augmented.any_angle</extracomment>
        <translation>旋转任意角度</translation>
    </message>
    <message>
        <source>blurred up to {pixels} pixels</source>
        <extracomment>report.augmented.blur</extracomment>
        <translation>模糊至多 {pixels} 像素</translation>
    </message>
    <message>
        <source>brightness ±{amount}</source>
        <extracomment>report.augmented.brightness</extracomment>
        <translation>亮度 ±{amount}</translation>
    </message>
    <message>
        <source>contrast ±{amount}</source>
        <extracomment>report.augmented.contrast</extracomment>
        <translation>对比度 ±{amount}</translation>
    </message>
    <message>
        <source>half of them with a hole of up to {amount} of the side</source>
        <extracomment>report.augmented.hole</extracomment>
        <translation>其中一半带有至多为边长 {amount} 的空洞</translation>
    </message>
    <message>
        <source>hue ±{turns} turns</source>
        <extracomment>report.augmented.hue</extracomment>
        <translation>色调 ±{turns} 圈</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>report.augmented.mirrored</extracomment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>{changes}; each mixed with another</source>
        <extracomment>report.augmented.mixed</extracomment>
        <translation>{changes}；每张与另一张混合</translation>
    </message>
    <message>
        <source>moved by ±{amount}</source>
        <extracomment>report.augmented.moved</extracomment>
        <translation>平移 ±{amount}</translation>
    </message>
    <message>
        <source>as they are</source>
        <extracomment>report.augmented.not</extracomment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>saturation ±{amount}</source>
        <extracomment>report.augmented.saturation</extracomment>
        <translation>饱和度 ±{amount}</translation>
    </message>
    <message>
        <source>scaled by ±{amount}</source>
        <extracomment>report.augmented.scaled</extracomment>
        <translation>缩放 ±{amount}</translation>
    </message>
    <message>
        <source>stain ±{amount}</source>
        <extracomment>report.augmented.stain</extracomment>
        <translation>染色 ±{amount}</translation>
    </message>
    <message>
        <source>better than the first →</source>
        <extracomment>report.axis.better</extracomment>
        <translation>优于第一个 →</translation>
    </message>
    <message>
        <source>difference: “{other}” less “{first}”</source>
        <extracomment>report.axis.difference</extracomment>
        <translation>差值：“{other}”减“{first}”</translation>
    </message>
    <message>
        <source>1 − specificity: false alarms</source>
        <extracomment>report.axis.false_alarms</extracomment>
        <translation>1 − 特异度：误报</translation>
    </message>
    <message>
        <source>loss (cross-entropy, nats)</source>
        <extracomment>report.axis.loss</extracomment>
        <translation>损失（交叉熵，nats）</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>report.axis.precision</extracomment>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall = sensitivity</source>
        <extracomment>report.axis.recall</extracomment>
        <translation>召回率 = 灵敏度</translation>
    </message>
    <message>
        <source>probability that was said</source>
        <extracomment>report.axis.said</extracomment>
        <translation>给出的概率</translation>
    </message>
    <message>
        <source>sensitivity (ROC)</source>
        <extracomment>report.axis.sensitivity</extracomment>
        <translation>灵敏度（ROC）</translation>
    </message>
    <message>
        <source>share of the nuclei</source>
        <extracomment>report.axis.share</extracomment>
        <translation>细胞核的比例</translation>
    </message>
    <message>
        <source>share that was so</source>
        <extracomment>report.axis.was_so</extracomment>
        <translation>实际如此的比例</translation>
    </message>
    <message>
        <source>← worse than the first</source>
        <extracomment>report.axis.worse</extracomment>
        <translation>← 不如第一个</translation>
    </message>
    <message>
        <source>both right</source>
        <extracomment>report.both_right</extracomment>
        <translation>两者都对</translation>
    </message>
    <message>
        <source>nucleus by nucleus</source>
        <extracomment>report.by_nucleus</extracomment>
        <translation>逐个细胞核</translation>
    </message>
    <message>
        <source>patient by&#xa0;patient</source>
        <extracomment>report.by_patient</extracomment>
        <translation>逐患者</translation>
    </message>
    <message>
        <source>Whether the probability of {class} can be taken at its word: expected calibration error {error}, Brier score {brier} (0 is perfect). Bars: 95 % (Wilson), as if nuclei were independent.</source>
        <extracomment>report.calibration</extracomment>
        <translation>{class} 的概率能否照字面相信：预期校准误差 {error}，Brier 评分 {brier}（0 为完美）。线段：95%（Wilson），视细胞核为独立。</translation>
    </message>
    <message>
        <source>Bars: 95 % (Wilson), as if nuclei were independent.</source>
        <extracomment>report.calibration.bars</extracomment>
        <translation>线段：95%（Wilson），视细胞核为独立。</translation>
    </message>
    <message>
        <source>Whether the probability of {class} can be taken at its word (0 is perfect), and how often each was said.</source>
        <extracomment>report.calibration.of_runs</extracomment>
        <translation>{class} 的概率能否照字面相信（0 为完美），以及各概率给出的频度。</translation>
    </message>
    <message>
        <source>Reliability diagrams, and how often each probability was said.</source>
        <extracomment>report.calibration.of_runs_shown</extracomment>
        <translation>可靠性图，以及各概率给出的频度。</translation>
    </message>
    <message>
        <source>Reliability diagram, and how often each probability was said.</source>
        <extracomment>report.calibration.shown</extracomment>
        <translation>可靠性图，以及各概率给出的频度。</translation>
    </message>
    <message>
        <source>called</source>
        <extracomment>report.called</extracomment>
        <translation>判为</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>report.chapter.beside</extracomment>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Annex: reporting checklists</source>
        <extracomment>report.chapter.checklists</extracomment>
        <translation>附录：报告核对清单</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <extracomment>report.chapter.disagreement</extracomment>
        <translation>分歧之处</translation>
    </message>
    <message>
        <source>How far to believe it</source>
        <extracomment>report.chapter.limits</extracomment>
        <translation>能相信到什么程度</translation>
    </message>
    <message>
        <source>How it was done</source>
        <extracomment>report.chapter.method</extracomment>
        <translation>如何做的</translation>
    </message>
    <message>
        <source>Worst mistakes</source>
        <extracomment>report.chapter.mistakes</extracomment>
        <translation>最严重的错误</translation>
    </message>
    <message>
        <source>What was asked</source>
        <extracomment>report.chapter.question</extracomment>
        <translation>问的是什么</translation>
    </message>
    <message>
        <source>For the record</source>
        <extracomment>report.chapter.record</extracomment>
        <translation>备查</translation>
    </message>
    <message>
        <source>Results in detail</source>
        <extracomment>report.chapter.results</extracomment>
        <translation>详细结果</translation>
    </message>
    <message>
        <source>Run by run, for the record</source>
        <extracomment>report.chapter.run_by_run</extracomment>
        <translation>逐次运行，备查</translation>
    </message>
    <message>
        <source>What came out</source>
        <extracomment>report.chapter.scores</extracomment>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>What was done differently</source>
        <extracomment>report.chapter.settings</extracomment>
        <translation>有哪些不同做法</translation>
    </message>
    <message>
        <source>the author must write</source>
        <extracomment>report.checklist.author</extracomment>
        <translation>须由作者填写</translation>
    </message>
    <message>
        <source>Side by side, calibration</source>
        <extracomment>report.checklist.calibration</extracomment>
        <translation>并排比较，校准</translation>
    </message>
    <message>
        <source>Side by side, calls</source>
        <extracomment>report.checklist.calls</extracomment>
        <translation>并排比较，判定</translation>
    </message>
    <message>
        <source>Run by run, diagrams</source>
        <extracomment>report.checklist.diagrams</extracomment>
        <translation>逐次运行，流程图</translation>
    </message>
    <message>
        <source>filled from the run: {chapter}</source>
        <extracomment>report.checklist.filled</extracomment>
        <translation>见本报告：{chapter}</translation>
    </message>
    <message>
        <source>filled from the runs: {chapter}</source>
        <extracomment>report.checklist.filled_of_runs</extracomment>
        <translation>见本报告：{chapter}</translation>
    </message>
    <message>
        <source>What was asked, diagram</source>
        <extracomment>report.checklist.flow</extracomment>
        <translation>问的是什么，流程图</translation>
    </message>
    <message>
        <source>item</source>
        <extracomment>report.checklist.item</extracomment>
        <translation>条目</translation>
    </message>
    <message>
        <source>What came out, matrix</source>
        <extracomment>report.checklist.matrix</extracomment>
        <translation>结果如何，矩阵</translation>
    </message>
    <message>
        <source>not applicable: no test part</source>
        <extracomment>report.checklist.no_test_part</extracomment>
        <translation>不适用：没有测试集</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>report.checklist.not_applicable</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not applicable: one network</source>
        <extracomment>report.checklist.one_network</extracomment>
        <translation>不适用：单个网络</translation>
    </message>
    <message>
        <source>not applicable: each run is one network</source>
        <extracomment>report.checklist.one_network_each</extracomment>
        <translation>不适用：每次运行都是单个网络</translation>
    </message>
    <message>
        <source>Run by run</source>
        <extracomment>report.checklist.run_by_run</extracomment>
        <translation>逐次运行</translation>
    </message>
    <message>
        <source>Side by side, thresholds</source>
        <extracomment>report.checklist.thresholds</extracomment>
        <translation>并排比较，阈值</translation>
    </message>
    <message>
        <source>topic</source>
        <extracomment>report.checklist.topic</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Which items of the field&apos;s guidelines this report answers, and which its author must. “Filled from the run” says where something stands, not that it is enough. This is a list to work through, never a score of quality. Topics are told in our words; the guidelines themselves are the authority.</source>
        <extracomment>report.checklist.use</extracomment>
        <translation>本领域指南的哪些条目由本报告回答，哪些须由作者回答。“见本报告”只说明某项内容在何处，并不表示已经足够。这是供逐项处理的清单，绝不是质量评分。各主题以我们的话表述；以指南本身为准。</translation>
    </message>
    <message>
        <source>the author must write; what differs: What was done differently</source>
        <extracomment>report.checklist.what_differs</extracomment>
        <translation>须由作者填写；不同之处见：有哪些不同做法</translation>
    </message>
    <message>
        <source>The part that these scores are of also chose which epoch of the training was kept: they are a little too good.</source>
        <extracomment>report.chose_itself</extracomment>
        <translation>这些指标所依据的部分也决定了保留训练的哪一轮次：指标略微偏高。</translation>
    </message>
    <message>
        <source>class</source>
        <extracomment>report.class</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>The part that the scores are of also chose which epoch of each network was kept: all of them are a little too good.</source>
        <extracomment>report.compared.chose_itself</extracomment>
        <translation>这些指标所依据的部分也决定了每个网络保留哪一轮次：所有指标都略微偏高。</translation>
    </message>
    <message>
        <source>Nucleoscope · comparison with {run} · for research and teaching only, not for diagnosis</source>
        <extracomment>report.compared.footer</extracomment>
        <translation>Nucleoscope · 与{run}的比较 · 仅供科研与教学，不用于诊断</translation>
    </message>
    <message>
        <source>Not all networks were trained here: whether they have seen these nuclei is not known.</source>
        <extracomment>report.compared.imported</extracomment>
        <translation>并非所有网络都在此训练：不知道它们是否见过这些细胞核。</translation>
    </message>
    <message>
        <source>Does {others} tell {positive} from {negative} better than {first}, on the very same nuclei?</source>
        <extracomment>report.compared.question</extracomment>
        <translation>在完全相同的细胞核上，{others}区分 {positive} 与 {negative} 是否优于{first}？</translation>
    </message>
    <message>
        <source>Comparison with {run}</source>
        <extracomment>report.compared.title</extracomment>
        <translation>与{run}的比较</translation>
    </message>
    <message>
        <source>Each network is taken from its best epoch and examined on its validation part, from which it did not learn.</source>
        <extracomment>report.compared.trained</extracomment>
        <translation>每个网络取自其最佳轮次，在未用于学习的验证集上检验。</translation>
    </message>
    <message>
        <source>computed on</source>
        <extracomment>report.computed_on</extracomment>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Every threshold at once, nucleus by nucleus: AUROC {auroc}, average precision {precision}. The red dot is the threshold in use, {threshold}; the dotted lines are guessing.</source>
        <extracomment>report.curves</extracomment>
        <translation>所有阈值一次看全，逐个细胞核：AUROC {auroc}，平均精确率 {precision}。红点为所用阈值 {threshold}；点线为随机猜测。</translation>
    </message>
    <message>
        <source>Every threshold at once, nucleus by nucleus. Dots: the threshold {threshold}; dotted grey: guessing. Where curves cross, neither network is the better one everywhere.</source>
        <extracomment>report.curves.of_runs</extracomment>
        <translation>所有阈值一次看全，逐个细胞核。圆点：阈值 {threshold}；灰色点线：随机猜测。曲线相交时，没有哪个网络处处更好。</translation>
    </message>
    <message>
        <source>ROC curves and precision-recall curves of the runs.</source>
        <extracomment>report.curves.of_runs_shown</extracomment>
        <translation>各次运行的 ROC 曲线和精确率-召回率曲线。</translation>
    </message>
    <message>
        <source>ROC curve and precision-recall curve.</source>
        <extracomment>report.curves.shown</extracomment>
        <translation>ROC 曲线和精确率-召回率曲线。</translation>
    </message>
    <message>
        <source>dataset</source>
        <extracomment>report.dataset</extracomment>
        <translation>数据集</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>report.difference</extracomment>
        <translation>差值</translation>
    </message>
    <message>
        <source>{low} to {high}, holds 0</source>
        <extracomment>report.difference.interval</extracomment>
        <translation>{low} 至 {high}，包含 0</translation>
    </message>
    <message>
        <source>Dots: the difference of each score; bars: its 95 % interval. Grey: holds 0, so that nothing may be concluded.</source>
        <extracomment>report.differences</extracomment>
        <translation>圆点：各指标的差值；线段：其 95% 区间。灰色：包含 0，因此不能得出任何结论。</translation>
    </message>
    <message>
        <source>Differences of the scores with their intervals; the table has the numbers.</source>
        <extracomment>report.differences.shown</extracomment>
        <translation>各指标的差值及其区间；数值见表。</translation>
    </message>
    <message>
        <source>Nuclei that one of the networks alone called rightly.</source>
        <extracomment>report.disputed</extracomment>
        <translation>只有一个网络判对的细胞核。</translation>
    </message>
    <message>
        <source>{class} of patient {patient}. First: {first}; other: {other}. {file}</source>
        <extracomment>report.disputed.nucleus</extracomment>
        <translation>{class}，患者 {patient}。第一个：{first}；另一个：{other}。{file}</translation>
    </message>
    <message>
        <source>{class}. First: {first}; other: {other}. {file}</source>
        <extracomment>report.disputed.nucleus</extracomment>
        <translation>{class}。第一个：{first}；另一个：{other}。{file}</translation>
    </message>
    <message>
        <source>The pictures are not at the place that the run names; say where they are to have the nuclei shown about which the networks disagree.</source>
        <extracomment>report.disputed_away</extracomment>
        <translation>图片不在该运行所指的位置；请指明其所在，以便显示两个网络有分歧的细胞核。</translation>
    </message>
    <message>
        <source>The nuclei are drawn by the program. They are not real cells, and nothing follows for real ones.</source>
        <extracomment>report.drawn</extracomment>
        <translation>这些细胞核由程序绘制。它们不是真实的细胞，不能由此推断真实细胞。</translation>
    </message>
    <message>
        <source>balanced classes</source>
        <extracomment>report.drawn.balanced_classes</extracomment>
        <translation>按类别均衡</translation>
    </message>
    <message>
        <source>balanced subjects</source>
        <extracomment>report.drawn.balanced_subjects</extracomment>
        <translation>按患者均衡</translation>
    </message>
    <message>
        <source>balanced within classes</source>
        <extracomment>report.drawn.balanced_within_classes</extracomment>
        <translation>类别内均衡</translation>
    </message>
    <message>
        <source>shuffled</source>
        <extracomment>report.drawn.shuffled</extracomment>
        <translation>打乱</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <extracomment>report.either</extracomment>
        <translation>{first} 或 {second}</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>report.epoch</extracomment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>{finished} of {planned}, batches of {batch}; epoch {epoch} was kept, by {metric}</source>
        <extracomment>report.epochs.words</extracomment>
        <translation>{finished}/{planned}，批次大小 {batch}；按{metric}保留第 {epoch} 轮次</translation>
    </message>
    <message>
        <source>Examined on {who} (test part).</source>
        <extracomment>report.examined</extracomment>
        <translation>检验对象：{who}（测试集）。</translation>
    </message>
    <message>
        <source>Examined on {who} (validation part).</source>
        <extracomment>report.examined</extracomment>
        <translation>检验对象：{who}（验证集）。</translation>
    </message>
    <message>
        <source>examined on</source>
        <extracomment>report.examined_on</extracomment>
        <translation>检验对象</translation>
    </message>
    <message>
        <source>what it means</source>
        <extracomment>report.finding.how_bad</extracomment>
        <translation>含义</translation>
    </message>
    <message>
        <source>what</source>
        <extracomment>report.finding.what</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>what to do</source>
        <extracomment>report.finding.what_to_do</extracomment>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>{name}, fingerprint {fingerprint}</source>
        <extracomment>report.fingerprint</extracomment>
        <translation>{name}，指纹 {fingerprint}</translation>
    </message>
    <message>
        <source>The first run is what the others are compared with. What each does without, and why: under Run by run.</source>
        <extracomment>report.first_run</extracomment>
        <translation>其他运行都与第一次运行比较。各自缺少什么及原因，见“逐次运行”。</translation>
    </message>
    <message>
        <source>Who learned and who examined. The scores of this report rest on the blue box.</source>
        <extracomment>report.flow</extracomment>
        <translation>谁用于学习，谁用于检验。本报告的指标基于蓝框。</translation>
    </message>
    <message>
        <source>Set aside, not opened</source>
        <extracomment>report.flow.aside</extracomment>
        <translation>已留出，未打开</translation>
    </message>
    <message>
        <source>Set aside, not opened: {nuclei}.</source>
        <extracomment>report.flow.aside_told</extracomment>
        <translation>已留出，未打开：{nuclei}。</translation>
    </message>
    <message>
        <source>{count} {class} of 1 patient</source>
        <extracomment>report.flow.class</extracomment>
        <translation>{count} 个 {class}，1 位患者</translation>
    </message>
    <message>
        <source>{count} {class} of {patients} patients</source>
        <extracomment>report.flow.class</extracomment>
        <translation>{count} 个 {class}，{patients} 位患者</translation>
    </message>
    <message>
        <source>Found: {files} {nuclei}.</source>
        <extracomment>report.flow.files_told</extracomment>
        <translation>找到：{files}{nuclei}。</translation>
    </message>
    <message>
        <source>Found in {dataset}</source>
        <extracomment>report.flow.found_in</extracomment>
        <translation>在 {dataset} 中找到</translation>
    </message>
    <message>
        <source>Found: {nuclei}.</source>
        <extracomment>report.flow.found_told</extracomment>
        <translation>找到：{nuclei}。</translation>
    </message>
    <message>
        <source>of these in the run:</source>
        <extracomment>report.flow.in_the_run</extracomment>
        <translation>其中用于本次运行：</translation>
    </message>
    <message>
        <source>other undecodable ones: known at its end</source>
        <extracomment>report.flow.known_at_end</extracomment>
        <translation>其他无法解码者：结束时才知道</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>report.flow.learned</extracomment>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>Learned from: {nuclei}.</source>
        <extracomment>report.flow.learned_told</extracomment>
        <translation>用于学习：{nuclei}。</translation>
    </message>
    <message>
        <source>files that could not be read, and images that a limit left out: not known</source>
        <extracomment>report.flow.not_known</extracomment>
        <translation>无法读取的文件和因上限略去的图像：未知</translation>
    </message>
    <message>
        <source>Not used</source>
        <extracomment>report.flow.not_used</extracomment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Not used: {what}.</source>
        <extracomment>report.flow.not_used_told</extracomment>
        <translation>未使用：{what}。</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>report.flow.nothing</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Who learned and who examined. The scores rest on the blue box.</source>
        <extracomment>report.flow.of_runs</extracomment>
        <translation>谁用于学习，谁用于检验。指标基于蓝框。</translation>
    </message>
    <message>
        <source>Set aside, opened before</source>
        <extracomment>report.flow.opened</extracomment>
        <translation>已留出，曾经打开</translation>
    </message>
    <message>
        <source>Set aside, opened before: {nuclei}.</source>
        <extracomment>report.flow.opened_told</extracomment>
        <translation>已留出，曾经打开：{nuclei}。</translation>
    </message>
    <message>
        <source>Tested on</source>
        <extracomment>report.flow.tested</extracomment>
        <translation>用于测试</translation>
    </message>
    <message>
        <source>Tested on: {nuclei}.</source>
        <extracomment>report.flow.tested_told</extracomment>
        <translation>用于测试：{nuclei}。</translation>
    </message>
    <message>
        <source>Validated on</source>
        <extracomment>report.flow.validated</extracomment>
        <translation>用于验证</translation>
    </message>
    <message>
        <source>Validated on: {nuclei}.</source>
        <extracomment>report.flow.validated_told</extracomment>
        <translation>用于验证：{nuclei}。</translation>
    </message>
    <message>
        <source>Nucleoscope · {name} · for research and teaching only, not for diagnosis</source>
        <extracomment>report.footer</extracomment>
        <translation>Nucleoscope · {name} · 仅供科研与教学，不用于诊断</translation>
    </message>
    <message>
        <source>group</source>
        <extracomment>report.group</extracomment>
        <translation>组</translation>
    </message>
    <message>
        <source>difference, 95 % interval</source>
        <extracomment>report.group.difference</extracomment>
        <translation>差值，95% 区间</translation>
    </message>
    <message>
        <source>right in it</source>
        <extracomment>report.group.inside</extracomment>
        <translation>组内判对</translation>
    </message>
    <message>
        <source>Quarters of each class by itself, so that a class does not pass for a size. The difference is the share that is right in the group less the share elsewhere, in percentage points; below 0 the group is worse. Its interval is from drawing whole patients again and again; so many comparisons are corrected for (Benjamini and Hochberg, 5 %).</source>
        <extracomment>report.group.note</extracomment>
        <translation>每个类别分别取四分位组，以免把类别当成大小。差值为组内判对比例减去组外判对比例，以百分点计；低于 0 表示该组较差。其区间由反复抽取整个患者得到；已对如此多次比较作校正（Benjamini 和 Hochberg，5%）。</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>report.group.of</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>right elsewhere</source>
        <extracomment>report.group.outside</extracomment>
        <translation>组外判对</translation>
    </message>
    <message>
        <source>patients worse in it</source>
        <extracomment>report.group.patients</extracomment>
        <translation>组内较差的患者</translation>
    </message>
    <message>
        <source>linear to the classes</source>
        <extracomment>report.head.classes</extracomment>
        <translation>线性层至各类别</translation>
    </message>
    <message>
        <source>dropout {share}</source>
        <extracomment>report.head.dropout</extracomment>
        <translation>Dropout {share}</translation>
    </message>
    <message>
        <source>linear to {outputs}</source>
        <extracomment>report.head.linear</extracomment>
        <translation>线性层至 {outputs}</translation>
    </message>
    <message>
        <source>in truth</source>
        <extracomment>report.in_truth</extracomment>
        <translation>真实</translation>
    </message>
    <message>
        <source>centre of {crop} pixels, brought to {size} × {size}</source>
        <extracomment>report.input.crop</extracomment>
        <translation>取中心 {crop} 像素，缩放至 {size} × {size}</translation>
    </message>
    <message>
        <source>whole picture, brought to {size} × {size}</source>
        <extracomment>report.input.whole</extracomment>
        <translation>整张图片，缩放至 {size} × {size}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>report.interval</extracomment>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>report.interval.from_to</extracomment>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals, from drawing nuclei again and again, as if each were of another person: they are too narrow.</source>
        <extracomment>report.intervals_of_nuclei</extracomment>
        <translation>括号内：95% 区间，由反复抽取细胞核得到，视每个细胞核来自不同的人：区间过窄。</translation>
    </message>
    <message>
        <source>From drawing nuclei again and again, as if each were of another person: the intervals are too narrow.</source>
        <extracomment>report.intervals_too_narrow</extracomment>
        <translation>由反复抽取细胞核得到，视每个细胞核来自不同的人：区间过窄。</translation>
    </message>
    <message>
        <source>These scores were made with a leak.</source>
        <extracomment>report.leak</extracomment>
        <translation>这些指标是在有泄漏的情况下得出的。</translation>
    </message>
    <message>
        <source>The scores of {runs} were made with a leak.</source>
        <extracomment>report.leak_of</extracomment>
        <translation>{runs}的指标是在有泄漏的情况下得到的。</translation>
    </message>
    <message>
        <source>The scores of this run were made with a leak.</source>
        <extracomment>report.leak_of_this</extracomment>
        <translation>本次运行的指标是在有泄漏的情况下得到的。</translation>
    </message>
    <message>
        <source>learned from</source>
        <extracomment>report.learned_from</extracomment>
        <translation>学习对象</translation>
    </message>
    <message>
        <source>How it learned.</source>
        <extracomment>report.learning</extracomment>
        <translation>学习过程。</translation>
    </message>
    <message>
        <source>Loss and balanced accuracy of training and validation over {count} epoch.</source>
        <extracomment>report.learning</extracomment>
        <translation>训练和验证的损失与平衡准确率，共 {count} 轮次。</translation>
    </message>
    <message>
        <source>Loss and balanced accuracy of training and validation over {count} epochs.</source>
        <extracomment>report.learning</extracomment>
        <translation>训练和验证的损失与平衡准确率，共 {count} 轮次。</translation>
    </message>
    <message>
        <source>How they learned: scores of the validation part after each epoch. Dots: the epochs that were kept.</source>
        <extracomment>report.learning.of_runs</extracomment>
        <translation>学习过程：验证集在每一轮次之后的指标。圆点：保留的轮次。</translation>
    </message>
    <message>
        <source>Loss and balanced accuracy of the validation part over the epochs, of each run.</source>
        <extracomment>report.learning.of_runs_shown</extracomment>
        <translation>各次运行验证集的损失和平衡准确率随轮次的变化。</translation>
    </message>
    <message>
        <source>training, as it ran (changed pictures)</source>
        <extracomment>report.learning.training</extracomment>
        <translation>训练，当时的情形（图片经过变换）</translation>
    </message>
    <message>
        <source>validation part; dot: the epoch that was kept</source>
        <extracomment>report.learning.validation</extracomment>
        <translation>验证集；圆点：保留的轮次</translation>
    </message>
    <message>
        <source>{run}: expected calibration error {error}, Brier score {brier}</source>
        <extracomment>report.legend.calibration</extracomment>
        <translation>{run}：预期校准误差 {error}，Brier 评分 {brier}</translation>
    </message>
    <message>
        <source>{run}: AUROC {auroc}, average precision {precision}</source>
        <extracomment>report.legend.curves</extracomment>
        <translation>{run}：AUROC {auroc}，平均精确率 {precision}</translation>
    </message>
    <message>
        <source>{run}: epoch {epoch} of {epochs} was kept</source>
        <extracomment>report.legend.learning</extracomment>
        <translation>{run}：保留第 {epoch} 轮次，共 {epochs} 轮次</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <extracomment>report.less_than</extracomment>
        <translation>小于 {value}</translation>
    </message>
    <message>
        <source>What one may conclude</source>
        <extracomment>report.lesson.conclusion</extracomment>
        <translation>可以得出的结论</translation>
    </message>
    <message>
        <source>what is done</source>
        <extracomment>report.lesson.done</extracomment>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>The nuclei are drawn by the program. They are not real cells: what is shown here is how a mistake works, not how large it is elsewhere.</source>
        <extracomment>report.lesson.drawn</extracomment>
        <translation>这些细胞核由程序绘制。它们不是真实的细胞：这里展示的是错误如何起作用，而不是它在别处有多大。</translation>
    </message>
    <message>
        <source>none: weights drawn anew</source>
        <extracomment>report.lesson.drawn_anew</extracomment>
        <translation>无：重新随机生成权重</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>report.lesson.finished_at</extracomment>
        <translation>完成于</translation>
    </message>
    <message>
        <source>After the last epoch of each.</source>
        <extracomment>report.lesson.last_epoch</extracomment>
        <translation>各自最后一个轮次之后。</translation>
    </message>
    <message>
        <source>nuclei measured</source>
        <extracomment>report.lesson.measured</extracomment>
        <translation>测量的细胞核</translation>
    </message>
    <message>
        <source>Measured on images from which the network did not learn.</source>
        <extracomment>report.lesson.measured_on</extracomment>
        <translation>在网络未学习过的图像上测量。</translation>
    </message>
    <message>
        <source>Measured on the last pass of the training itself.</source>
        <extracomment>report.lesson.measured_on</extracomment>
        <translation>在训练本身的最后一遍中测量。</translation>
    </message>
    <message>
        <source>lesson</source>
        <extracomment>report.lesson.name</extracomment>
        <translation>课程</translation>
    </message>
    <message>
        <source>networks trained</source>
        <extracomment>report.lesson.networks</extracomment>
        <translation>训练的网络</translation>
    </message>
    <message>
        <source>Nothing was predicted before the trainings began.</source>
        <extracomment>report.lesson.not_predicted</extracomment>
        <translation>训练开始之前没有作出预测。</translation>
    </message>
    <message>
        <source>All numbers</source>
        <extracomment>report.lesson.numbers</extracomment>
        <translation>全部数值</translation>
    </message>
    <message>
        <source>Predicted was: “{prediction}”.</source>
        <extracomment>report.lesson.predicted</extracomment>
        <translation>当时的预测：“{prediction}”。</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>report.lesson.predicted_at</extracomment>
        <translation>预测于</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <extracomment>report.lesson.seconds</extracomment>
        <translation>训练秒数</translation>
    </message>
    <message>
        <source>Dots: what was measured. Lines: 95 % intervals over patients.</source>
        <extracomment>report.lesson.shares</extracomment>
        <translation>圆点：测得的值。线段：对患者的 95% 区间。</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>report.lesson.sides</extracomment>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Other thresholds, other mixes of classes</source>
        <extracomment>report.lesson.thresholds</extracomment>
        <translation>其他阈值，其他类别比例</translation>
    </message>
    <message>
        <source>Lesson: {lesson}</source>
        <extracomment>report.lesson.title</extracomment>
        <translation>课程：{lesson}</translation>
    </message>
    <message>
        <source>training loss</source>
        <extracomment>report.lesson.training_loss</extracomment>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>The trainings</source>
        <extracomment>report.lesson.trainings</extracomment>
        <translation>各次训练</translation>
    </message>
    <message>
        <source>validation loss</source>
        <extracomment>report.lesson.validation_loss</extracomment>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Of {runs}: {caution}</source>
        <extracomment>report.limit_of</extracomment>
        <translation>{runs}：{caution}</translation>
    </message>
    <message>
        <source>labels smoothed by {amount}</source>
        <extracomment>report.loss.smoothed</extracomment>
        <translation>标签平滑 {amount}</translation>
    </message>
    <message>
        <source>on top of a softmax (a known mistake)</source>
        <extracomment>report.loss.softmax</extracomment>
        <translation>叠加在 Softmax 之上（已知的错误）</translation>
    </message>
    <message>
        <source>rarer classes weigh more</source>
        <extracomment>report.loss.weights</extracomment>
        <translation>较少见类别权重更大</translation>
    </message>
    <message>
        <source>loss (less is better)</source>
        <extracomment>report.loss_less</extracomment>
        <translation>损失（越小越好）</translation>
    </message>
    <message>
        <source>How the nuclei of the test part were called. Percent: of the true class.</source>
        <extracomment>report.matrix</extracomment>
        <translation>测试集的细胞核如何判定。百分比：占真实类别的比例。</translation>
    </message>
    <message>
        <source>How the nuclei of the validation part were called. Percent: of the true class.</source>
        <extracomment>report.matrix</extracomment>
        <translation>验证集的细胞核如何判定。百分比：占真实类别的比例。</translation>
    </message>
    <message>
        <source>{count} {truth} nuclei were called {called}.</source>
        <extracomment>report.matrix.cell</extracomment>
        <translation>{count} 个 {truth} 细胞核判为 {called}。</translation>
    </message>
    <message>
        <source>If both erred equally often, so uneven a division would come about with a probability of {probability} (McNemar&apos;s exact test); it takes the nuclei of one patient for independent, and so says “different” too readily. The intervals below do not.</source>
        <extracomment>report.mcnemar</extracomment>
        <translation>若两者出错同样频繁，出现如此不均的划分的概率为 {probability}（McNemar 精确检验）；该检验视同一患者的细胞核为独立，因此过于容易判定为“不同”。下面的区间则不然。</translation>
    </message>
    <message>
        <source>mean probability of {class}</source>
        <extracomment>report.mean_probability</extracomment>
        <translation>{class} 的平均概率</translation>
    </message>
    <message>
        <source>{truth}, called {called}; P({positive}) {probability}. {file}</source>
        <extracomment>report.mistake</extracomment>
        <translation>{truth}，判为 {called}；P({positive}) {probability}。{file}</translation>
    </message>
    <message>
        <source>{truth}, called {called}; P({positive}) {probability}; patient {patient}. {file}</source>
        <extracomment>report.mistake</extracomment>
        <translation>{truth}，判为 {called}；P({positive}) {probability}；患者 {patient}。{file}</translation>
    </message>
    <message>
        <source>The pictures are not at the place that the run names; say where they are to have the mistakes shown.</source>
        <extracomment>report.mistakes_away</extracomment>
        <translation>图片不在该运行所指的位置；请指明其所在，以便显示这些错误。</translation>
    </message>
    <message>
        <source>Those of which the network was surest, {most} of a patient at most.</source>
        <extracomment>report.mistakes_chosen</extracomment>
        <translation>网络最有把握的那些，每位患者最多 {most} 个。</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters</source>
        <extracomment>report.network.imported</extracomment>
        <translation>{network}，{parameters} 个参数</translation>
    </message>
    <message>
        <source>{network}, {parameters} parameters, {trained} of them trained</source>
        <extracomment>report.network.words</extracomment>
        <translation>{network}，{parameters} 个参数，其中训练 {trained} 个</translation>
    </message>
    <message>
        <source>“{first}” and “{other}” were right about the very same nuclei.</source>
        <extracomment>report.no_disagreement</extracomment>
        <translation>“{first}”和“{other}”判对的细胞核完全相同。</translation>
    </message>
    <message>
        <source>There is nothing to report of the run {run} yet: none of its epochs was finished.</source>
        <extracomment>report.no_epoch</extracomment>
        <translation>运行 {run} 还没有可报告的内容：没有完成任何轮次。</translation>
    </message>
    <message>
        <source>The audit of the split found nothing that was left open.</source>
        <extracomment>report.no_findings</extracomment>
        <translation>对划分的审查没有发现遗留问题。</translation>
    </message>
    <message>
        <source>This run is older than the record of findings; audit its dataset and split anew.</source>
        <extracomment>report.no_findings</extracomment>
        <translation>此运行早于发现的记录；请重新审查其数据集和划分。</translation>
    </message>
    <message>
        <source>The program does not speak “{language}”. It speaks {languages}.</source>
        <extracomment>report.no_language</extracomment>
        <translation>本程序没有语言“{language}”。它有 {languages}。</translation>
    </message>
    <message>
        <source>There is none to show.</source>
        <extracomment>report.no_mistakes</extracomment>
        <translation>没有可显示的。</translation>
    </message>
    <message>
        <source>No test part of these runs has been opened.</source>
        <extracomment>report.no_openings</extracomment>
        <translation>这些运行的测试集都没有打开过。</translation>
    </message>
    <message>
        <source>It has no predictions yet.</source>
        <extracomment>report.no_predictions</extracomment>
        <translation>它还没有预测。</translation>
    </message>
    <message>
        <source>Drawn again and again, these patients show no spread; that is no certainty, and says little of others.</source>
        <extracomment>report.no_spread</extracomment>
        <translation>反复抽取，这些患者没有显示出离散；这并不等于确定，对其他患者也说明不了什么。</translation>
    </message>
    <message>
        <source>No test part was set aside.</source>
        <extracomment>report.no_test_part</extracomment>
        <translation>没有留出测试集。</translation>
    </message>
    <message>
        <source>Nobody could look for them.</source>
        <extracomment>report.no_weak_groups</extracomment>
        <translation>无法寻找。</translation>
    </message>
    <message>
        <source>No two of these runs examined the same nuclei: what they said is not drawn into the same axes.</source>
        <extracomment>report.not_beside</extracomment>
        <translation>这些运行中没有两次检验了相同的细胞核：它们的结果不绘入同一坐标系。</translation>
    </message>
    <message>
        <source>For research and teaching only, not for diagnosis. Nothing in this report is advice about a patient.</source>
        <extracomment>report.not_for_diagnosis</extracomment>
        <translation>仅供科研与教学，不用于诊断。本报告中的任何内容都不是对患者的建议。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>report.not_recorded</extracomment>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Nothing may be concluded.</source>
        <extracomment>report.nothing_concluded</extracomment>
        <translation>不能得出任何结论。</translation>
    </message>
    <message>
        <source>{count} nuclei of {patients} patients</source>
        <extracomment>report.nuclei_of_patients</extracomment>
        <translation>{patients} 位患者的 {count} 个细胞核</translation>
    </message>
    <message>
        <source>All nuclei come from one collection ({dataset}). Other microscopes, stains, laboratories and diseases were not examined.</source>
        <extracomment>report.one_collection</extracomment>
        <translation>所有细胞核都来自同一来源（{dataset}）。没有检验其他显微镜、染色、实验室和疾病。</translation>
    </message>
    <message>
        <source>one view</source>
        <extracomment>report.one_view</extracomment>
        <translation>单个视图</translation>
    </message>
    <message>
        <source>Only those that can be compared with the first are drawn.</source>
        <extracomment>report.only_comparable</extracomment>
        <translation>只绘制可与第一个比较的运行。</translation>
    </message>
    <message>
        <source>only the first right</source>
        <extracomment>report.only_first_right</extracomment>
        <translation>仅第一个判对</translation>
    </message>
    <message>
        <source>only the other right</source>
        <extracomment>report.only_other_right</extracomment>
        <translation>仅另一个判对</translation>
    </message>
    <message>
        <source>A network that is chosen after such a look has been chosen by the test part, too: its score there is then no longer one of nuclei that nobody had seen.</source>
        <extracomment>report.opened_and_chosen</extracomment>
        <translation>在这样查看之后选出的网络，也是由测试集选出的：它在那里的指标就不再是无人见过的细胞核上的指标。</translation>
    </message>
    <message>
        <source>The test part was opened {count} times. Each look after which something was changed makes it less of a test.</source>
        <extracomment>report.opened_often</extracomment>
        <translation>测试集打开过 {count} 次。每次查看之后若有改动，它就更不成其为测试。</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>report.opening.when</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>{optimiser}, learning rate {rate}, weight decay {decay}, schedule {schedule}</source>
        <extracomment>report.optimiser.words</extracomment>
        <translation>{optimiser}，学习率 {rate}，权重衰减 {decay}，调度 {schedule}</translation>
    </message>
    <message>
        <source>Besides the scores of the first page, nucleus by nucleus: accuracy {accuracy}, weighted F1 {f1}, loss {loss} nats.</source>
        <extracomment>report.other_scores</extracomment>
        <translation>除首页的指标外，逐个细胞核：准确率 {accuracy}，加权 F1 {f1}，损失 {loss} nats。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>report.part.calibration</extracomment>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>report.part.calls</extracomment>
        <translation>判定</translation>
    </message>
    <message>
        <source>Data and split</source>
        <extracomment>report.part.data</extracomment>
        <translation>数据和划分</translation>
    </message>
    <message>
        <source>Findings left open</source>
        <extracomment>report.part.findings</extracomment>
        <translation>遗留的发现</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>report.part.learning</extracomment>
        <translation>学习</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>report.part.network</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Openings of the test part</source>
        <extracomment>report.part.openings</extracomment>
        <translation>测试集的打开记录</translation>
    </message>
    <message>
        <source>Openings of the test parts</source>
        <extracomment>report.part.openings_of_runs</extracomment>
        <translation>各测试集的打开记录</translation>
    </message>
    <message>
        <source>Patient by patient</source>
        <extracomment>report.part.patients</extracomment>
        <translation>逐患者</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>report.part.recipe</extracomment>
        <translation>配方</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <extracomment>report.part.thresholds</extracomment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Weak groups</source>
        <extracomment>report.part.weak_groups</extracomment>
        <translation>薄弱组</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>report.patient</extracomment>
        <translation>患者</translation>
    </message>
    <message>
        <source>patients: balanced accuracy</source>
        <extracomment>report.patients_balanced</extracomment>
        <translation>患者：平衡准确率</translation>
    </message>
    <message>
        <source>{low} to {high} points</source>
        <extracomment>report.points</extracomment>
        <translation>{low} 至 {high} 个百分点</translation>
    </message>
    <message>
        <source>PPV: of the nuclei called {class}, the share that is {class}; here, and where 10 % or 1 % of all nuclei were. The two lower thresholds were chosen on the very nuclei that they are judged by.</source>
        <extracomment>report.ppv</extracomment>
        <translation>PPV：判为 {class} 的细胞核中确为 {class} 的比例；此处的值，以及若全部细胞核中有 10% 或 1% 为 {class} 时的值。下面两个阈值正是在用来评判它们的细胞核上选出的。</translation>
    </message>
    <message>
        <source>PPV here</source>
        <extracomment>report.ppv_here</extracomment>
        <translation>PPV（此处）</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>report.program</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen other nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.by_image</extracomment>
        <translation>计算机在从{learned}学习之后，能否凭单个细胞核区分 {positive} 与 {negative}，而这些患者的其他细胞核它已见过？</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen other nuclei?</source>
        <extracomment>report.question.by_image</extracomment>
        <translation>计算机能否凭单个细胞核区分 {positive} 与 {negative}，而这些患者的其他细胞核它已见过？</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never seen, after it has learned from {learned}?</source>
        <extracomment>report.question.by_patient</extracomment>
        <translation>计算机在从{learned}学习之后，能否凭单个细胞核区分从未见过的患者的 {positive} 与 {negative}？</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never seen?</source>
        <extracomment>report.question.by_patient</extracomment>
        <translation>计算机能否凭单个细胞核区分从未见过的患者的 {positive} 与 {negative}？</translation>
    </message>
    <message>
        <source>That is easier than new patients, who are not examined here.</source>
        <extracomment>report.question.easier</extracomment>
        <translation>这比面对新患者容易，而新患者在此没有检验。</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.unknown</extracomment>
        <translation>计算机在从{learned}学习之后，能否凭单个细胞核区分 {positive} 与 {negative}？</translation>
    </message>
    <message>
        <source>Can a computer tell {positive} from {negative} by single nuclei?</source>
        <extracomment>report.question.unknown</extracomment>
        <translation>计算机能否凭单个细胞核区分 {positive} 与 {negative}？</translation>
    </message>
    <message>
        <source>Whose nuclei they are is not known: the same people may stand on both sides, which makes the task easier than it would be for new patients.</source>
        <extracomment>report.question.unknown_patients</extracomment>
        <translation>不知道这些细胞核来自谁：同一个人可能两边都有，这使任务比面对新患者时更容易。</translation>
    </message>
    <message>
        <source>With other patients of the same kind, the share of nuclei called rightly (the mean over the classes) may well lie between {low} and {high}.</source>
        <extracomment>report.range</extracomment>
        <translation>对同类的其他患者，判对的细胞核比例（各类别的均值）很可能在 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>came as</source>
        <extracomment>report.recipe.came_as</extracomment>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>drawn</source>
        <extracomment>report.recipe.drawn</extracomment>
        <translation>抽样</translation>
    </message>
    <message>
        <source>epochs</source>
        <extracomment>report.recipe.epochs</extracomment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>head</source>
        <extracomment>report.recipe.head</extracomment>
        <translation>分类头</translation>
    </message>
    <message>
        <source>input</source>
        <extracomment>report.recipe.input</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>report.recipe.loss</extracomment>
        <translation>损失</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>report.recipe.network</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>optimiser</source>
        <extracomment>report.recipe.optimiser</extracomment>
        <translation>优化器</translation>
    </message>
    <message>
        <source>pictures while learning</source>
        <extracomment>report.recipe.pictures</extracomment>
        <translation>学习时的图片</translation>
    </message>
    <message>
        <source>prediction</source>
        <extracomment>report.recipe.prediction</extracomment>
        <translation>预测</translation>
    </message>
    <message>
        <source>random weights</source>
        <extracomment>report.recipe.random</extracomment>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>started from</source>
        <extracomment>report.recipe.started_from</extracomment>
        <translation>起始权重</translation>
    </message>
    <message>
        <source>{finished}; epoch {epoch} was kept</source>
        <extracomment>report.record.epochs</extracomment>
        <translation>{finished}；保留第 {epoch} 轮次</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>report.record.imported</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>none was set aside</source>
        <extracomment>report.record.no_test_part</extracomment>
        <translation>没有留出</translation>
    </message>
    <message>
        <source>recipe</source>
        <extracomment>report.record.recipe</extracomment>
        <translation>配方</translation>
    </message>
    <message>
        <source>remark</source>
        <extracomment>report.record.remark</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>test part</source>
        <extracomment>report.record.test_part</extracomment>
        <translation>测试集</translation>
    </message>
    <message>
        <source>trained</source>
        <extracomment>report.record.trained</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>set aside, never opened</source>
        <extracomment>report.record.unopened</extracomment>
        <translation>已留出，从未打开</translation>
    </message>
    <message>
        <source>{threshold}; from there to {upper} left to a person</source>
        <extracomment>report.refer_band</extracomment>
        <translation>{threshold}；由此至 {upper} 交由人工判断</translation>
    </message>
    <message>
        <source>Only {first} was right about {only_first}, only {other} about {only_other}.</source>
        <extracomment>report.right_alone</extracomment>
        <translation>仅{first}判对 {only_first} 个，仅{other}判对 {only_other} 个。</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>report.rightly</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>AUROC: ranking; 0.5 is guessing</source>
        <extracomment>report.row.auroc</extracomment>
        <translation>AUROC：排序；0.5 为随机猜测</translation>
    </message>
    <message>
        <source>balanced accuracy: mean over the classes</source>
        <extracomment>report.row.balanced_accuracy</extracomment>
        <translation>平衡准确率：各类别的均值</translation>
    </message>
    <message>
        <source>sensitivity: share of {class} that is found</source>
        <extracomment>report.row.sensitivity</extracomment>
        <translation>灵敏度：{class} 被找到的比例</translation>
    </message>
    <message>
        <source>specificity: share of {class} that is left alone</source>
        <extracomment>report.row.specificity</extracomment>
        <translation>特异度：{class} 未被误报的比例</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>report.run</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>{run}, seed {seed}</source>
        <extracomment>report.run_and_seed</extracomment>
        <translation>{run}，随机种子 {seed}</translation>
    </message>
    <message>
        <source>It found and used the very same nuclei, as drawn above.</source>
        <extracomment>report.same_nuclei</extracomment>
        <translation>它找到并使用了完全相同的细胞核，如上图所示。</translation>
    </message>
    <message>
        <source>Nothing that is recorded: recipes, data and split are the same.</source>
        <extracomment>report.same_settings</extracomment>
        <translation>没有已记录的不同：配方、数据和划分都相同。</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>report.schedule.constant</extracomment>
        <translation>恒定</translation>
    </message>
    <message>
        <source>cosine</source>
        <extracomment>report.schedule.cosine</extracomment>
        <translation>余弦</translation>
    </message>
    <message>
        <source>one cycle</source>
        <extracomment>report.schedule.one_cycle</extracomment>
        <translation>单周期</translation>
    </message>
    <message>
        <source>plateau</source>
        <extracomment>report.schedule.plateau</extracomment>
        <translation>平台</translation>
    </message>
    <message>
        <source>Nucleus by nucleus. In brackets: 95 % intervals of each run by itself, as if each nucleus were of another person: too narrow.</source>
        <extracomment>report.scores_of_nuclei</extracomment>
        <translation>逐个细胞核。括号内：每次运行各自的 95% 区间，视每个细胞核来自不同的人：过窄。</translation>
    </message>
    <message>
        <source>Nucleus by nucleus; the last column patient by patient, by the mean over the nuclei. In brackets: 95 % intervals of each run by itself. That two of them overlap says nothing about the difference: that has an interval of its own, below.</source>
        <extracomment>report.scores_of_runs</extracomment>
        <translation>逐个细胞核；最后一列为逐患者，按其细胞核的均值。括号内：每次运行各自的 95% 区间。两个区间重叠并不说明差值如何：差值另有自己的区间，见下。</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>report.seed</extracomment>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>setting</source>
        <extracomment>report.setting</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>More than one thing differs: which of them made a difference, this comparison cannot tell.</source>
        <extracomment>report.several_settings</extracomment>
        <translation>不同之处不止一处：究竟是哪一处造成差别，此比较无法说明。</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>report.severity.note</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>serious</source>
        <extracomment>report.severity.serious</extracomment>
        <translation>严重</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>report.severity.warning</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>share right</source>
        <extracomment>report.share_right</extracomment>
        <translation>判对比例</translation>
    </message>
    <message>
        <source>Of {count} {class} nuclei, {right} ({share}) were called {class}.</source>
        <extracomment>report.side</extracomment>
        <translation>{count} 个 {class} 细胞核中，{right} 个（{share}）判为 {class}。</translation>
    </message>
    <message>
        <source>size and shape alone</source>
        <extracomment>report.silhouette</extracomment>
        <translation>仅大小和形状</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <extracomment>report.so_many_of</extracomment>
        <translation>{count}/{all}</translation>
    </message>
    <message>
        <source>*: drawn again, these patients show no spread; with so few of them that is no certainty.</source>
        <extracomment>report.starred</extracomment>
        <translation>*：反复抽取，这些患者没有显示出离散；人数如此之少，这并不等于确定。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>report.state.cancelled</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>report.state.completed</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>report.state.failed</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <extracomment>report.state.interrupted</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>report.state.running</extracomment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>report.state.stopped_early</extracomment>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <extracomment>report.stopped</extracomment>
        <translation>报告已停止。</translation>
    </message>
    <message>
        <source>{dataset} · {recipe} · trained {date} · {program}</source>
        <extracomment>report.subtitle</extracomment>
        <translation>{dataset} · {recipe} · 训练于 {date} · {program}</translation>
    </message>
    <message>
        <source>{dataset} · {recipe} · imported {date} · {program}</source>
        <extracomment>report.subtitle.imported</extracomment>
        <translation>{dataset} · {recipe} · 导入于 {date} · {program}</translation>
    </message>
    <message>
        <source>The network is less sure than its hits warrant: on the validation part, dividing the logits by {value} (temperature) would bring the loss from {before} to {after}. The probabilities of this report are as they came.</source>
        <extracomment>report.temperature</extracomment>
        <translation>网络的把握低于其命中所应有：在验证集上，将 logits 除以 {value}（温度）会使损失从 {before} 变为 {after}。本报告中的概率为原始值。</translation>
    </message>
    <message>
        <source>The network is surer than its hits warrant: on the validation part, dividing the logits by {value} (temperature) would bring the loss from {before} to {after}. The probabilities of this report are as they came.</source>
        <extracomment>report.temperature</extracomment>
        <translation>网络的把握高于其命中所应有：在验证集上，将 logits 除以 {value}（温度）会使损失从 {before} 变为 {after}。本报告中的概率为原始值。</translation>
    </message>
    <message>
        <source>{nuclei}, never opened</source>
        <extracomment>report.test.never_opened</extracomment>
        <translation>{nuclei}，从未打开</translation>
    </message>
    <message>
        <source>{nuclei}, opened {count} time</source>
        <extracomment>comparison_pages</extracomment>
        <translation>{nuclei}，打开过 {count} 次</translation>
    </message>
    <message>
        <source>{nuclei}, opened {count} times</source>
        <extracomment>comparison_pages</extracomment>
        <translation>{nuclei}，打开过 {count} 次</translation>
    </message>
    <message>
        <source>A test part was set aside and was opened, last on {date} for the network of epoch {opened}; then the training went on. The network of this report, of epoch {epoch}, was not examined on it, and what was changed after that look makes it less of a test.</source>
        <extracomment>report.test_opened_before</extracomment>
        <translation>留出了测试集并打开过，最近一次于 {date}，针对第 {opened} 轮次的网络；之后训练继续。本报告的网络来自第 {epoch} 轮次，没有在其上检验，而在那次查看之后的改动使它更不成其为测试。</translation>
    </message>
    <message>
        <source>A test part was set aside and has not been opened.</source>
        <extracomment>report.test_unopened</extracomment>
        <translation>留出了测试集，尚未打开。</translation>
    </message>
    <message>
        <source>the first</source>
        <extracomment>report.the_first</extracomment>
        <translation>第一个</translation>
    </message>
    <message>
        <source>the other network</source>
        <extracomment>report.the_other_network</extracomment>
        <translation>另一个网络</translation>
    </message>
    <message>
        <source>threshold</source>
        <extracomment>report.threshold</extracomment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>report.threshold.in_use</extracomment>
        <translation>所用</translation>
    </message>
    <message>
        <source>finds 95 %</source>
        <extracomment>report.threshold.sensitive</extracomment>
        <translation>找到 95%</translation>
    </message>
    <message>
        <source>greatest sensitivity + specificity</source>
        <extracomment>report.threshold.youden</extracomment>
        <translation>灵敏度 + 特异度最大</translation>
    </message>
    <message>
        <source>Report of the network “{run}”</source>
        <extracomment>report.title</extracomment>
        <translation>关于网络“{run}”的报告</translation>
    </message>
    <message>
        <source>Report of the training “{run}”</source>
        <extracomment>report.title</extracomment>
        <translation>关于训练“{run}”的报告</translation>
    </message>
    <message>
        <source>from {begun}, {state}</source>
        <extracomment>report.trained_from</extracomment>
        <translation>自 {begun} 起，{state}</translation>
    </message>
    <message>
        <source>{begun} to {finished}, {state}</source>
        <extracomment>report.trained_from_to</extracomment>
        <translation>{begun} 至 {finished}，{state}</translation>
    </message>
    <message>
        <source>{first} and {other}</source>
        <extracomment>report.two_runs</extracomment>
        <translation>{first}与{other}</translation>
    </message>
    <message>
        <source>mean over {views} turned and mirrored views</source>
        <extracomment>report.views</extracomment>
        <translation>{views} 个旋转和镜像视图的均值</translation>
    </message>
    <message>
        <source>{views}, weights averaged over the training</source>
        <extracomment>report.views.averaged</extracomment>
        <translation>{views}，权重在训练过程中取平均</translation>
    </message>
    <message>
        <source>Without maps of where it looked: {reason}</source>
        <extracomment>report.why_no_heat</extracomment>
        <translation>没有显示它看向何处的图：{reason}</translation>
    </message>
    <message>
        <source>Left what it saw, right where the evidence for its call came from (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why.</source>
        <extracomment>report.with_heat</extracomment>
        <translation>左侧为它所见，右侧为其判定的依据来自何处（Grad-CAM：亮处多，暗处少）。热图显示依据来自何处，而不是为什么。</translation>
    </message>
    <message>
        <source>What it saw.</source>
        <extracomment>report.without_heat</extracomment>
        <translation>它所见的图像。</translation>
    </message>
    <message>
        <source>Worst first. A patient is called by the mean probability of the nuclei, at the same threshold.</source>
        <extracomment>report.worst_first</extracomment>
        <translation>最差的在前。患者按其细胞核的平均概率判定，阈值相同。</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>report.wrongly</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>{count} nuclei</source>
        <extracomment>report_words</extracomment>
        <translation>{count} 个细胞核</translation>
    </message>
    <message>
        <source>{count} nuclei of 1 patient</source>
        <extracomment>report_words</extracomment>
        <translation>1 位患者的 {count} 个细胞核</translation>
    </message>
    <message>
        <source>{count} nucleus</source>
        <extracomment>report_words</extracomment>
        <translation>{count} 个细胞核</translation>
    </message>
    <message>
        <source>{count} nucleus of 1 patient</source>
        <extracomment>report_words</extracomment>
        <translation>1 位患者的 {count} 个细胞核</translation>
    </message>
    <message>
        <source>The dataset was not audited: whether something else than the cell tells the class was not asked.</source>
        <extracomment>audit.not_audited</extracomment>
        <translation>数据集未经审查：没有查问是否有细胞以外的东西透露类别。</translation>
    </message>
    <message>
        <source>nuclei</source>
        <extracomment>report.nuclei_counted</extracomment>
        <translation>细胞核</translation>
    </message>
    <message>
        <source>PPV at 1&#xa0;%</source>
        <extracomment>report.ppv_at_1</extracomment>
        <translation>PPV（1%）</translation>
    </message>
    <message>
        <source>PPV at 10&#xa0;%</source>
        <extracomment>report.ppv_at_10</extracomment>
        <translation>PPV（10%）</translation>
    </message>
    <message>
        <source>Nothing can be concluded here: on so few patients there is no interval.</source>
        <extracomment>lesson.no_interval</extracomment>
        <translation>此处不能得出任何结论：患者如此之少，没有区间。</translation>
    </message>
    <message>
        <source>{measure}, {side}: {value}</source>
        <extracomment>report.lesson.share</extracomment>
        <translation>{measure}，{side}：{value}</translation>
    </message>
    <message>
        <source>{run}: {calls}</source>
        <extracomment>report.matrix.of_run</extracomment>
        <translation>{run}：{calls}</translation>
    </message>
    <message>
        <source>Split anew instead of by fold (--split subject); a split by fold made here leaves these images out of training.</source>
        <extracomment>audit.across_folds.do</extracomment>
        <translation>请重新划分，而不是按折划分（--split subject）；在此按折划分时，这些图像会被排除在训练之外。</translation>
    </message>
    <message>
        <source>One image is grey; the others are in colour.</source>
        <extracomment>audit.grey</extracomment>
        <translation>有一张图像是灰度的；其余是彩色的。</translation>
    </message>
    <message>
        <source>{count} images are grey; the others are in colour.</source>
        <extracomment>audit.grey</extracomment>
        <translation>有 {count} 张图像是灰度的；其余是彩色的。</translation>
    </message>
    <message>
        <source>A network sees colour first: what it learned of stained nuclei does not hold for these.</source>
        <extracomment>audit.grey.bad</extracomment>
        <translation>网络首先看到颜色：它从染色细胞核学到的东西不适用于这些图像。</translation>
    </message>
    <message>
        <source>Get these images in colour, or take them out of the folder.</source>
        <extracomment>audit.grey.do</extracomment>
        <translation>请获取这些图像的彩色版本，或将它们移出文件夹。</translation>
    </message>
    <message>
        <source>Learned in one fold and examined in another, a picture is only recognised.</source>
        <extracomment>audit.identical_across_folds.bad</extracomment>
        <translation>在一折中学习、在另一折中检验时，图片只是被认出来而已。</translation>
    </message>
    <message>
        <source>Learned in one fold and examined in another, a patient is recognised: nuclei of one patient resemble each other.</source>
        <extracomment>audit.patients_across_folds.bad</extracomment>
        <translation>在一折中学习、在另一折中检验时，患者会被认出来：同一患者的细胞核彼此相似。</translation>
    </message>
    <message>
        <source>Compress all images in one way: the background is then the same, too.</source>
        <extracomment>audit.proxy.background.do</extracomment>
        <translation>请用同一种方式压缩所有图像：这样背景也会相同。</translation>
    </message>
    <message>
        <source>The depth and hue of the stain may belong to the disease, or to the day, the laboratory or the camera. A network sees them first, and fails where nuclei are stained in another way.</source>
        <extracomment>audit.proxy.colour.bad</extracomment>
        <translation>染色的深浅和色调可能与疾病有关，也可能与日期、实验室或相机有关。网络首先看到它们，在细胞核以其他方式染色时便会失败。</translation>
    </message>
    <message>
        <source>Look at nuclei of the classes side by side, and examine on images from elsewhere.</source>
        <extracomment>audit.proxy.colour.do</extracomment>
        <translation>请并排查看各类别的细胞核，并用来自别处的图像检验。</translation>
    </message>
    <message>
        <source>The only folders are named as the parts of a split are, not as cells: {names}. Open a folder whose subfolders are the classes of the cells.</source>
        <extracomment>dataset.parts_alone</extracomment>
        <translation>仅有的文件夹的名称像划分的各部分，而不像细胞：{names}。请打开其子文件夹为细胞类别的文件夹。</translation>
    </message>
    <message>
        <source>{count} nuclei of patients who examine, too, or share pictures with those who do</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核，其患者同时用于检验，或与用于检验的患者有相同图像</translation>
    </message>
    <message>
        <source>{count} nucleus of patients who examine, too, or share pictures with those who do</source>
        <extracomment>flow_diagram</extracomment>
        <translation>{count} 个细胞核，其患者同时用于检验，或与用于检验的患者有相同图像</translation>
    </message>
    <message>
        <source>One image is there in several published folds ({folds}).</source>
        <extracomment>fold_checks</extracomment>
        <translation>有一张图像出现在多个公布折中（{folds}）。</translation>
    </message>
    <message>
        <source>Patient {patients} has images in several published folds ({folds}).</source>
        <extracomment>fold_checks</extracomment>
        <translation>患者 {patients} 的图像出现在多个公布折中（{folds}）。</translation>
    </message>
    <message>
        <source>{count} images are there in several published folds ({folds}).</source>
        <extracomment>fold_checks</extracomment>
        <translation>有 {count} 张图像出现在多个公布折中（{folds}）。</translation>
    </message>
    <message>
        <source>{count} patients have images in several published folds ({folds}): {patients}.</source>
        <extracomment>fold_checks</extracomment>
        <translation>有 {count} 位患者的图像出现在多个公布折中（{folds}）：{patients}。</translation>
    </message>
    <message>
        <source>{file} was deleted since the run learned from it last.</source>
        <extracomment>image.deleted</extracomment>
        <translation>自运行上次用它学习以来，{file} 已被删除。</translation>
    </message>
    <message>
        <source>From {before} to {all} nuclei the AUROC changed by {gain}, no more than twice what other draws of nuclei change it by ({spread}): whether more would help cannot be told. Whose they are is unknown.</source>
        <extracomment>instant_study</extracomment>
        <translation>从 {before} 个到 {all} 个细胞核，AUROC 变化了 {gain}，不超过其他细胞核抽样所致变化的两倍（{spread}）：无法判断更多细胞核是否有帮助。它们来自谁尚不清楚。</translation>
    </message>
    <message>
        <source>From {before} to {all} nuclei the AUROC rose by {gain}, more than twice what other draws of nuclei change it by ({spread}): more nuclei would probably help. Whose they are is unknown.</source>
        <extracomment>instant_study</extracomment>
        <translation>从 {before} 个到 {all} 个细胞核，AUROC 上升了 {gain}，超过其他细胞核抽样所致变化的两倍（{spread}）：更多细胞核很可能有帮助。它们来自谁尚不清楚。</translation>
    </message>
    <message>
        <source>Choosing a folder for the run</source>
        <extracomment>job.new_run</extracomment>
        <translation>正在为运行选择文件夹</translation>
    </message>
    <message>
        <source>Looking where a run lies</source>
        <extracomment>job.place_of_run</extracomment>
        <translation>正在查看运行所在位置</translation>
    </message>
    <message>
        <source>Reading by which key names are made</source>
        <extracomment>job.pseudonyms</extracomment>
        <translation>正在读取生成名称的密钥</translation>
    </message>
    <message>
        <source>Looking for the folder of runs</source>
        <extracomment>job.runs_folder</extracomment>
        <translation>正在查找运行文件夹</translation>
    </message>
    <message>
        <source>Hunt for it: open the copy in Data and look; run the audit, which tells how far stain, compression and size give the class away, and run it on the originals, too, for stain and size differ a little in these as well; look at the heat maps in Results. Then say what it was, and have it revealed.</source>
        <extracomment>lessons/8-planted_shortcut</extracomment>
        <translation>去找出它：在数据页打开副本并查看；运行审查，它会说明染色、压缩和大小在多大程度上泄露类别，并对原始图像也运行一次，因为其中的染色和大小也略有不同；在结果页看热图。然后说出它是什么，并揭晓。</translation>
    </message>
    <message>
        <source>{file}, by which names are made, is damaged. Without it, once it is deleted, patients get other names than in what was exported before.</source>
        <extracomment>pseudonyms.damaged</extracomment>
        <translation>用于生成名称的 {file} 已损坏。删除它之后，患者的名称将与此前导出的不同。</translation>
    </message>
    <message>
        <source>The scores of {side} were made with a leak.</source>
        <extracomment>report.lesson.leak</extracomment>
        <translation>{side}的得分存在数据泄漏。</translation>
    </message>
    <message>
        <source>{side} (leak)</source>
        <extracomment>report.lesson.leaky_side</extracomment>
        <translation>{side}（泄漏）</translation>
    </message>
    <message>
        <source>And than the outline alone (silhouette baseline): balanced accuracy {balanced}.</source>
        <extracomment>run.summary.silhouette.balanced</extracomment>
        <translation>以及仅凭轮廓（轮廓基线）：平衡准确率 {balanced}。</translation>
    </message>
    <message>
        <source>{count} images are left out: their patients have images on the validation or test side, too.</source>
        <extracomment>split.left_out_patients</extracomment>
        <translation>{count} 张图像已排除：其患者在验证或测试侧也有图像。</translation>
    </message>
    <message>
        <source>The table {file} is no text in UTF-8 and was read as Windows-1252, as Excel writes in Western Europe. Look whether its names are right; if not, save it as CSV (UTF-8).</source>
        <extracomment>csv.recoded</extracomment>
        <translation>表格 {file} 不是 UTF-8 文本，已按 Windows-1252（西欧 Excel 的写法）读取。请检查其中的名称是否正确；若不正确，请将其另存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>Its name is no text in UTF-8. Rename it</source>
        <extracomment>image.name_encoding</extracomment>
        <translation>其名称不是 UTF-8 文本。请重命名</translation>
    </message>
    <message>
        <source>Each image is called its most probable class.</source>
        <extracomment>threshold.most_probable</extracomment>
        <translation>每幅图像按其最可能的类别判断。</translation>
    </message>
    <message>
        <source>Score by score</source>
        <extracomment>report.chapter.differences</extracomment>
        <translation>逐项指标</translation>
    </message>
    <message>
        <source>“{other}” is better than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {nuclei} nuclei as if each were of another person).</source>
        <extracomment>compare.better_nuclei</extracomment>
        <translation>在这些细胞核上，“{other}”优于“{baseline}”：{score} {other_score}，而后者为 {baseline_score}，相差 {difference}（95% 区间 {low} 至 {high}，{nuclei} 个细胞核，视每个来自不同的人）。</translation>
    </message>
    <message>
        <source>Does {others} tell {classes} apart better than {first}, on the very same nuclei?</source>
        <extracomment>report.compared.question</extracomment>
        <translation>在完全相同的细胞核上，{others}区分 {classes} 是否优于{first}？</translation>
    </message>
    <message>
        <source>It cannot be told which of “{other}” and “{baseline}” is better: {score} {other_score} and {baseline_score}; with {nuclei} nuclei as if each were of another person, any difference from {low} to {high} would fit.</source>
        <extracomment>compare.undecided_nuclei</extracomment>
        <translation>无法判断“{other}”和“{baseline}”哪个更好：{score} {other_score} 和 {baseline_score}；在 {nuclei} 个细胞核（视每个来自不同的人）的情况下，{low} 至 {high} 之间的任何差异都有可能。</translation>
    </message>
    <message>
        <source>“{other}” is worse than “{baseline}” on these nuclei: {score} {other_score} instead of {baseline_score}, a difference of {difference} (95 % interval {low} to {high}, {nuclei} nuclei as if each were of another person).</source>
        <extracomment>compare.worse_nuclei</extracomment>
        <translation>在这些细胞核上，“{other}”劣于“{baseline}”：{score} {other_score}，而后者为 {baseline_score}，相差 {difference}（95% 区间 {low} 至 {high}，{nuclei} 个细胞核，视每个来自不同的人）。</translation>
    </message>
    <message>
        <source>P: the probability that each gave to its call.</source>
        <extracomment>report.disputed.of_call</extracomment>
        <translation>P：各自对其判定给出的概率。</translation>
    </message>
    <message>
        <source>P: the probability of {class} that each said.</source>
        <extracomment>report.disputed.of_class</extracomment>
        <translation>P：各自给出的 {class} 概率。</translation>
    </message>
    <message>
        <source>If both erred equally often and each nucleus were of another person, so uneven a division would come about with a probability of {probability} (McNemar&apos;s exact test).</source>
        <extracomment>report.mcnemar_of_nuclei</extracomment>
        <translation>若两者出错同样频繁，且每个细胞核都来自不同的人，出现如此不均的划分的概率为 {probability}（McNemar 精确检验）。</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.classes</extracomment>
        <translation>计算机在从{learned}学习之后，能否凭单个细胞核区分 {classes}？</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei?</source>
        <extracomment>report.question.classes</extracomment>
        <translation>计算机能否凭单个细胞核区分 {classes}？</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients of whom it has seen other nuclei, after it has learned from {learned}?</source>
        <extracomment>report.question.classes_by_image</extracomment>
        <translation>计算机在从{learned}学习之后，能否凭单个细胞核区分 {classes}，而这些患者的其他细胞核它已见过？</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients of whom it has seen other nuclei?</source>
        <extracomment>report.question.classes_by_image</extracomment>
        <translation>计算机能否凭单个细胞核区分 {classes}，而这些患者的其他细胞核它已见过？</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients whom it has never seen, after it has learned from {learned}?</source>
        <extracomment>report.question.classes_by_patient</extracomment>
        <translation>计算机在从{learned}学习之后，能否凭单个细胞核区分从未见过的患者的 {classes}？</translation>
    </message>
    <message>
        <source>Can a computer tell {classes} apart by single nuclei of patients whom it has never seen?</source>
        <extracomment>report.question.classes_by_patient</extracomment>
        <translation>计算机能否凭单个细胞核区分从未见过的患者的 {classes}？</translation>
    </message>
    <message>
        <source>The network came as the file “{file}” and was not trained here: whether it has seen these nuclei, or others of the same patients, is not known.</source>
        <extracomment>report.question.imported</extracomment>
        <translation>该网络来自文件“{file}”，并非在此训练：不知道它是否见过这些细胞核，或同一患者的其他细胞核。</translation>
    </message>
    <message>
        <source>Sensitivity, specificity and AUROC tell {positive} from the others.</source>
        <extracomment>report.question.sides</extracomment>
        <translation>灵敏度、特异度和 AUROC 针对 {positive} 与其他类别的区分。</translation>
    </message>
    <message>
        <source>recall: share of {class} that is called so</source>
        <extracomment>report.row.recall</extracomment>
        <translation>召回率：{class} 被判为该类的比例</translation>
    </message>
    <message>
        <source>specificity: share of the others that is left alone</source>
        <extracomment>report.row.specificity_of_others</extracomment>
        <translation>特异度：其他类别未被误报的比例</translation>
    </message>
    <message>
        <source>†: cannot be compared with the first run, for the reason below; a difference may come from the nuclei.</source>
        <extracomment>report.run_apart</extracomment>
        <translation>†：因下述原因不能与第一次运行比较；差异可能来自细胞核本身。</translation>
    </message>
    <message>
        <source>Worst first. A patient is called the class whose mean probability over the nuclei is the greatest.</source>
        <extracomment>report.worst_first_by_class</extracomment>
        <translation>最差的在前。患者被判为其细胞核平均概率最大的类别。</translation>
    </message>
    <message>
        <source>And than the outline alone (silhouette baseline): AUROC {auroc}, balanced accuracy {balanced}.</source>
        <extracomment>run.summary.silhouette</extracomment>
        <translation>以及仅凭轮廓（轮廓基线）：AUROC {auroc}，平衡准确率 {balanced}。</translation>
    </message>
    <message>
        <source>Writing what is downloaded</source>
        <extracomment>job.download</extracomment>
        <translation>正在写入下载内容</translation>
    </message>
    <message>
        <source>Writing what was planted</source>
        <extracomment>job.lesson_reveal</extracomment>
        <translation>正在写入植入的内容</translation>
    </message>
    <message>
        <source>Looking for the network of the run</source>
        <extracomment>job.network</extracomment>
        <translation>正在查找该运行的网络</translation>
    </message>
    <message>
        <source>Looking which recipes and weights are there</source>
        <extracomment>job.supplies</extracomment>
        <translation>正在查看有哪些配方和权重</translation>
    </message>
    <message>
        <source>The layers that do not learn see each picture once; what they say of it is kept.</source>
        <extracomment>log.kept_features</extracomment>
        <translation>不学习的层对每张图像只处理一次，其结果会被保留。</translation>
    </message>
    <message>
        <source>Neither was right about {count} nuclei; here {shown}, those first of whose wrong calls the two were surest, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>有 {count} 个细胞核两个网络都判错；这里列出 {shown} 个，先列两者对错误判定最有把握的，每位患者最多 {most} 个。</translation>
    </message>
    <message>
        <source>Neither was right about {count} nucleus; here {shown}, those first of whose wrong calls the two were surest, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>有 {count} 个细胞核两个网络都判错；这里列出 {shown} 个，先列两者对错误判定最有把握的，每位患者最多 {most} 个。</translation>
    </message>
    <message>
        <source>Only “{run}” was right about {count} nuclei; here {shown}, those first about which the two are furthest apart, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>有 {count} 个细胞核只有“{run}”判对；这里列出 {shown} 个，先列两者相差最大的，每位患者最多 {most} 个。</translation>
    </message>
    <message>
        <source>Only “{run}” was right about {count} nucleus; here {shown}, those first about which the two are furthest apart, {most} of a patient at most.</source>
        <extracomment>disagreement_page</extracomment>
        <translation>有 {count} 个细胞核只有“{run}”判对；这里列出 {shown} 个，先列两者相差最大的，每位患者最多 {most} 个。</translation>
    </message>
    <message>
        <source>Under pseudonyms there are no pictures.</source>
        <extracomment>pseudonyms.no_pictures</extracomment>
        <translation>使用化名时没有图像。</translation>
    </message>
    <message>
        <source>Left what the network saw, right where the evidence for the call of {run} came from (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why.</source>
        <extracomment>report.beside_one_heat</extracomment>
        <translation>左为网络所见，右为 {run} 判定的依据来自何处（Grad-CAM：亮处多，暗处少）。热图显示依据来自何处，而不是为什么。</translation>
    </message>
    <message>
        <source>Left what the first network saw, in the middle where the evidence for its call came from, right the same of the other network (Grad-CAM: bright much, dark little). A heat map shows where evidence came from, not why.</source>
        <extracomment>report.beside_with_heat</extracomment>
        <translation>左为第一个网络所见，中为其判定的依据来自何处，右为另一个网络的同样内容（Grad-CAM：亮处多，暗处少）。热图显示依据来自何处，而不是为什么。</translation>
    </message>
    <message>
        <source>What the first network saw.</source>
        <extracomment>report.beside_without_heat</extracomment>
        <translation>第一个网络所见。</translation>
    </message>
    <message>
        <source>Without maps of where {run} looked: {reason}</source>
        <extracomment>report.why_no_heat_of</extracomment>
        <translation>没有显示 {run} 看向何处的图：{reason}</translation>
    </message>
    <message>
        <source>{pixels} px</source>
        <extracomment>report.setting.pixels</extracomment>
        <translation>{pixels} px</translation>
    </message>
    <message>
        <source>{count} epoch</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} 轮</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} 轮</translation>
    </message>
    <message>
        <source>{count} view</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} 个视图</translation>
    </message>
    <message>
        <source>{count} views</source>
        <extracomment>setting_cells</extracomment>
        <translation>{count} 个视图</translation>
    </message>
    <message>
        <source>There are so many images that only pairs that look nearly the same (they differ in {bits} of 256 bits or less) were all compared closely, and some of the others.</source>
        <extracomment>audit.near_part</extracomment>
        <translation>图像太多，只有看起来几乎相同的图像对（256 位中相差不超过 {bits} 位）全部经过仔细比较，其余的只比较了一部分。</translation>
    </message>
    <message>
        <source>Most copies that were saved again, brightened, turned or mirrored differ in less than 24. Of nuclei that were photographed twice some may be missed.</source>
        <extracomment>audit.near_part.bad</extracomment>
        <translation>重新保存、调亮、旋转或镜像的副本大多相差不到 24 位。拍摄过两次的细胞核可能会漏掉一些。</translation>
    </message>
    <message>
        <source>To compare more, audit fewer images at a time, such as one fold.</source>
        <extracomment>audit.near_part.do</extracomment>
        <translation>要比较更多，请一次审查较少的图像，例如一个折。</translation>
    </message>
    <message>
        <source>probabilities corrected for how frequent classes are</source>
        <extracomment>report.loss.prior</extracomment>
        <translation>概率按类别频率校正</translation>
    </message>
    <message>
        <source>Called at even odds: the more probable class. The probabilities take classes for as frequent as among the images that the network learned from.</source>
        <extracomment>threshold.even_corrected</extracomment>
        <translation>按均等机会判断：取更可能的类别。概率认为各类别与网络所学图像中同样常见。</translation>
    </message>
    <message>
        <source>The predictions of {run} are of several networks, each of which sees nuclei in its own way, and each nucleus was learned by all but one of them. Open the run of one fold.</source>
        <extracomment>features.pooled</extracomment>
        <translation>{run} 的预测来自多个网络，每个网络以自己的方式看细胞核，而每个细胞核都被除一个之外的所有网络学习过。请打开单折的运行。</translation>
    </message>
    <message>
        <source>The run {run} pools what networks say of nuclei that they did not learn from. Of these nuclei only the network of their fold is asked, and its run is not beside it any more, where {fold} was.</source>
        <extracomment>prediction.pooled</extracomment>
        <translation>运行 {run} 汇集了各网络对其未学习过的细胞核的判断。这些细胞核只询问其所在折的网络，而该折的运行已不在旁边（{fold} 所在的位置）。</translation>
    </message>
    <message>
        <source>The run {run} pools what the networks of a cross-validation said, and does not hold them: it is from before they were kept, or one of theirs was deleted. Cross-validate with the same line again, where finished folds are only read, or name the run of one, such as {fold}.</source>
        <extracomment>prediction.pooled_without</extracomment>
        <translation>运行 {run} 汇集了交叉验证各网络的结果，但不包含这些网络：它早于网络被保留的版本，或其中一个已被删除。请用同一命令再次交叉验证（已完成的折只会被读取），或指定其中一折的运行，如 {fold}。</translation>
    </message>
    <message>
        <source>The run {run} is asked as {count} networks together, and a file of weights is of one. Export the run of one fold; or, to predict elsewhere with all of them, as ONNX or TorchScript.</source>
        <extracomment>weights.ensemble</extracomment>
        <translation>运行 {run} 由 {count} 个网络一起作答，而权重文件只含一个网络。请导出单折的运行；若要在别处用全部网络预测，请导出为 ONNX 或 TorchScript。</translation>
    </message>
    <message>
        <source>Nobody examined: the network learned from all, and has no scores.</source>
        <extracomment>run.summary.nobody_examines</extracomment>
        <translation>无人参与检验：网络从全部图像学习，没有得分。</translation>
    </message>
    <message>
        <source>Nobody examines: all learn, and how well the network does is not known. What to expect of it, say the scores of another run of the same recipe, in which some of the patients examined.</source>
        <extracomment>split.nobody_examines</extracomment>
        <translation>无人参与检验：从全部图像学习，网络的好坏未知。可参考同一配方的另一次运行的得分，其中部分患者参与了检验。</translation>
    </message>
    <message>
        <source>The validation part must be at least 0 % and less than 100 % of the images.</source>
        <extracomment>split.validation_fraction</extracomment>
        <translation>验证集必须不少于 0 % 且少于 100 % 的图像。</translation>
    </message>
    <message>
        <source>The recipe {recipe} slows down when its examiners say so (schedule plateau), and nobody examines. Let some patients examine, or choose another recipe.</source>
        <extracomment>training.plateau_unexamined</extracomment>
        <translation>配方 {recipe} 根据检验结果放慢学习（plateau 计划），而无人参与检验。请让部分患者参与检验，或选择其他配方。</translation>
    </message>
    <message>
        <source>There is nothing to report of the run {run}: nobody examined its network, which learned from all. Report the run whose scores say what to expect of it.</source>
        <extracomment>report.nobody_examined</extracomment>
        <translation>运行 {run} 没有可报告的内容：其网络从全部图像学习，无人参与检验。请报告其得分说明可期望结果的那次运行。</translation>
    </message>
    <message>
        <source>Final network</source>
        <extracomment>final.activity</extracomment>
        <translation>最终网络</translation>
    </message>
    <message>
        <source>The final network could not be trained. The run is whole without it; resume it to try again.</source>
        <extracomment>final.failed</extracomment>
        <translation>最终网络无法训练。运行没有它也是完整的；继续该运行即可再试一次。</translation>
    </message>
    <message>
        <source>For images of others, and to be taken away, the run has a final network: trained in the same way by {all} patients, those who examined included. Nobody examined it; the scores are those of the network that {taught} taught.</source>
        <extracomment>final.finished</extracomment>
        <translation>对于其他人的图像以及带走使用，该运行有一个最终网络：以同样方式由 {all} 名患者（包括参与检验者）训练。没有人检验过它；各项得分属于由 {taught} 名患者训练的网络。</translation>
    </message>
    <message>
        <source>For images of others, and to be taken away, the run has a final network: trained in the same way by {all} images, those that examined included. Nobody examined it; the scores are those of the network that {taught} taught.</source>
        <extracomment>final.finished_images</extracomment>
        <translation>对于其他人的图像以及带走使用，该运行有一个最终网络：以同样方式由 {all} 张图像（包括用于检验的）训练。没有人检验过它；各项得分属于由 {taught} 张图像训练的网络。</translation>
    </message>
    <message>
        <source>The run {run} has no final network, or none that is finished: its own network is the only one to ask.</source>
        <extracomment>final.none</extracomment>
        <translation>运行 {run} 没有最终网络，或尚未完成：只能询问它自己的网络。</translation>
    </message>
    <message>
        <source>Its final network, which all are to teach, is not finished: until it is, the run&apos;s own network answers for images of others. Resume the run to finish it.</source>
        <extracomment>final.unfinished</extracomment>
        <translation>它的最终网络（由全部患者训练）尚未完成：在此之前，对其他人的图像由运行自己的网络回答。继续该运行即可完成。</translation>
    </message>
    <message>
        <source>The default. A small network that starts from what it has learned before: on blood cells of other people. It sees each nucleus whole and at three quarters of its size, turned, mirrored and moved a little every time. Size and colour are left as they are: they tell the classes apart. Each class teaches alike, and so does every patient of a class; the probabilities then know how frequent the classes are. Its weights are an average over the training. Once it has been examined, a final network learns from all. docs/recipe.md tells what each choice is worth.</source>
        <extracomment>recipes/mobilenetv2</extracomment>
        <translation>默认配方。一个小网络，从此前在其他人血细胞上学到的内容开始。它看到的每个细胞核完整，为原尺寸的四分之三，每次略微旋转、翻转和移动。大小和颜色保持原样：它们区分类别。每个类别教得同样多，类别中每位患者也相同；之后的概率考虑类别的频率。其权重是训练过程的平均。检验之后，由全部患者训练最终网络。docs/recipe.md 说明每个选择的价值。</translation>
    </message>
    <message>
        <source>{file} holds several networks that answer together, as those of a cross-validation do. Only single ones are imported: take the run of one fold, or the pooled run packed, which keeps all of them.</source>
        <extracomment>import.ensemble</extracomment>
        <translation>{file} 含有多个共同作答的网络，如交叉验证的网络。只能导入单个网络：请使用某一折的运行，或打包的汇总运行（其中保留全部网络）。</translation>
    </message>
    <message>
        <source>Images that look alike tie so many patients together that no split is left, so only patients with identical images are kept together. Audit the dataset: it shows which images these are.</source>
        <extracomment>split.similar_everywhere</extracomment>
        <translation>相似的图像把太多患者联系在一起，无法再划分，因此只让具有相同图像的患者留在同一侧。请审查数据集：审查会显示是哪些图像。</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>No</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>没有</translation>
    </message>
    <message>
        <source>All {count}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>全部 {count} 个</translation>
    </message>
    <message>
        <source>{count}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>{count} 个</translation>
    </message>
    <message>
        <source>{nuclei}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>{nuclei} 个</translation>
    </message>
    <message>
        <source> {class} nucleus</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> {class} 细胞核</translation>
    </message>
    <message>
        <source> {class} nuclei</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation> {class} 细胞核</translation>
    </message>
    <message>
        <source> nucleus</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>细胞核</translation>
    </message>
    <message>
        <source> nuclei</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>细胞核</translation>
    </message>
    <message>
        <source> called</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，判断</translation>
    </message>
    <message>
        <source> called {predicted}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，判为 {predicted}</translation>
    </message>
    <message>
        <source> left to a person</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，交由人工判断</translation>
    </message>
    <message>
        <source> rightly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>, rightly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，正确</translation>
    </message>
    <message>
        <source> wrongly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>, wrongly</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，错误</translation>
    </message>
    <message>
        <source> right</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>, right</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，正确</translation>
    </message>
    <message>
        <source> wrong</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>, wrong</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，错误</translation>
    </message>
    <message>
        <source> in {folds}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，在 {folds}</translation>
    </message>
    <message>
        <source> picked by hand</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，手动选取</translation>
    </message>
    <message>
        <source> {picked}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，{picked}</translation>
    </message>
    <message>
        <source> with “{text}” in the name</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，名称含“{text}”</translation>
    </message>
    <message>
        <source>, patient {patient}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，患者 {patient}</translation>
    </message>
    <message>
        <source>, 1 patient</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，1 位患者</translation>
    </message>
    <message>
        <source>, {patients} patients</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，{patients} 位患者</translation>
    </message>
    <message>
        <source>, probability of {positive} from {probability_low} to {probability_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，{positive} 的概率 {probability_low} 至 {probability_high}</translation>
    </message>
    <message>
        <source>, probability of {positive} from {probability_low}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，{positive} 的概率不低于 {probability_low}</translation>
    </message>
    <message>
        <source>, probability of {positive} below {probability_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，{positive} 的概率低于 {probability_high}</translation>
    </message>
    <message>
        <source>, loss from {loss_low} to {loss_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，损失 {loss_low} 至 {loss_high}</translation>
    </message>
    <message>
        <source>, loss from {loss_low}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，损失不低于 {loss_low}</translation>
    </message>
    <message>
        <source>, loss below {loss_high}</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，损失低于 {loss_high}</translation>
    </message>
    <message>
        <source>, not marked</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，未标记</translation>
    </message>
    <message>
        <source>, marked or not</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，标记或未标记</translation>
    </message>
    <message>
        <source>, marked</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>，已标记</translation>
    </message>
    <message>
        <source> label doubtful</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>标签可疑</translation>
    </message>
    <message>
        <source> poor image</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>图像不佳</translation>
    </message>
    <message>
        <source> interesting</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>值得关注</translation>
    </message>
    <message>
        <source> with a note</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>有备注</translation>
    </message>
    <message>
        <source> or not at all</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>或未标记</translation>
    </message>
    <message>
        <source>, label doubtful</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>、标签可疑</translation>
    </message>
    <message>
        <source>, poor image</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>、图像不佳</translation>
    </message>
    <message>
        <source>, interesting</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>、值得关注</translation>
    </message>
    <message>
        <source>, with a note</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>、有备注</translation>
    </message>
    <message>
        <source> or label doubtful</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>或标签可疑</translation>
    </message>
    <message>
        <source> or poor image</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>或图像不佳</translation>
    </message>
    <message>
        <source> or interesting</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>或值得关注</translation>
    </message>
    <message>
        <source> or with a note</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>或有备注</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>或</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>{nuclei} {truth} nucleus</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>{nuclei} 个 {truth} 细胞核</translation>
    </message>
    <message>
        <source>{nuclei} {truth} nuclei</source>
        <extracomment>a piece of: 96 ALL nuclei called HEM, wrongly, in fold_1, 11 patients</extracomment>
        <translation>{nuclei} 个 {truth} 细胞核</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AgreementView</name>
    <message>
        <source>McNemar&apos;s exact test looks only at the nuclei that one run alone got right: how likely is so uneven a division if both are equally good? It takes every nucleus to be independent. Nuclei of one patient are not, so it says “different” too readily: trust the interval by patient first.</source>
        <translation>McNemar 精确检验只看仅有一次运行判对的细胞核：若二者同样好，如此不均的分配有多大可能？它假定每个细胞核相互独立。同一患者的细胞核并非如此，所以它过于容易说“不同”：请首先相信按患者的区间。</translation>
    </message>
    <message>
        <source>Nuclei of the chosen field</source>
        <translation>所选格子中的细胞核</translation>
    </message>
    <message>
        <source>With what the run that is compared said; first those about which the two differ most.</source>
        <translation>附有被比较运行的判断；两者分歧最大的在前。</translation>
    </message>
    <message>
        <source>Show these nuclei</source>
        <translation>显示这些细胞核</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: both right</source>
        <translation>
            <numerusform>%Ln 个细胞核：两者都对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: only the baseline right</source>
        <translation>
            <numerusform>%Ln 个细胞核：仅基准正确</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: only the other right</source>
        <translation>
            <numerusform>%Ln 个细胞核：仅另一个正确</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei: both wrong</source>
        <translation>
            <numerusform>%Ln 个细胞核：两者都错</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
right</source>
        <translation>%1
正确</translation>
    </message>
    <message>
        <source>%1
wrong</source>
        <translation>%1
错误</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p &lt; 0.0001</source>
        <translation>McNemar 精确检验：p &lt; 0.0001</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: p = %1</source>
        <translation>McNemar 精确检验：p = %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that both called rightly</source>
        <translation>
            <numerusform>%Ln 个两者都判对的细胞核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that both called wrongly</source>
        <translation>
            <numerusform>%Ln 个两者都判错的细胞核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei that only “%1” called rightly</source>
        <translation>
            <numerusform>%Ln 个仅“%1”判对的细胞核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ArmPanel</name>
    <message>
        <source>Balanced accuracy of those that examine</source>
        <translation>检验者的平衡准确率</translation>
    </message>
    <message>
        <source>AUROC of those that examine</source>
        <translation>检验者的 AUROC</translation>
    </message>
    <message>
        <source>Accuracy of those that examine</source>
        <translation>检验者的准确率</translation>
    </message>
    <message>
        <source>Cross-entropy of those that examine</source>
        <translation>检验者的交叉熵</translation>
    </message>
    <message>
        <source>The loss that is made small, in training</source>
        <translation>训练中被最小化的损失</translation>
    </message>
    <message>
        <source>See its nuclei</source>
        <translation>查看其细胞核</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Opens the first network of this side in Results: its mistakes, heat maps and patients</source>
        <translation>在结果中打开此侧的第一个网络：其错误、热图和患者</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>网络 %1</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>floor of softmax twice</source>
        <translation>两次 softmax 的下限</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a number and its 95 % interval</extracomment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln 个细胞核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AttributionSection</name>
    <message>
        <source>It looked at the nucleus more than at the black around it.</source>
        <translation>它看细胞核多于看周围的黑色。</translation>
    </message>
    <message>
        <source>It looked at the black around the nucleus more than at the nucleus: mistrust the call.</source>
        <translation>它看细胞核周围的黑色多于看细胞核：不要相信这一判断。</translation>
    </message>
    <message>
        <source>That is no more than if it were spread evenly: the map does not show that it looked at the nucleus.</source>
        <translation>这并不多于均匀分布：热图没有显示它看了细胞核。</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>它看了哪里</translation>
    </message>
    <message>
        <source>A heat map of the places in the picture that spoke for the network&apos;s call (W). While this is open it is drawn over every nucleus that you select, also while the network trains.</source>
        <translation>支持网络判断的图片位置的热图 (W)。打开时，它会画在您选择的每个细胞核上，网络训练期间也是如此。</translation>
    </message>
    <message>
        <source>Heat map of the trained network</source>
        <translation>训练好的网络的热图</translation>
    </message>
    <message>
        <source>Heat map of a copy with random weights</source>
        <translation>随机权重副本的热图</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>积分梯度</translation>
    </message>
    <message>
        <source>Grad-CAM: which places of the last layer&apos;s maps spoke for the call; coarse and quick.
Occlusion: how much the call weakens when a black patch covers a place; slow and plain.
Integrated gradients: which pixels count on the way from black to this picture; fine and noisy.</source>
        <translation>Grad-CAM：最后一层的哪些位置支持该判断；粗略而快速。
遮挡：用黑块遮住一处时判断减弱多少；缓慢而直观。
积分梯度：从全黑到此图片的过程中哪些像素重要；精细而多噪声。</translation>
    </message>
    <message>
        <source>The same network with weights drawn at random: it has learned nothing. This is where it looked for its own call. Where the two look the same, the map shows the picture, not what was learned.</source>
        <translation>权重随机抽取的同一网络：它什么也没学过。这是它为自己的判断所看的位置。两者相似之处，热图显示的是图片，而不是学到的内容。</translation>
    </message>
    <message>
        <source>Strength of the overlay</source>
        <translation>叠加强度</translation>
    </message>
    <message>
        <source>How strongly the heat map covers the picture above</source>
        <translation>热图覆盖上方图片的强度</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Heat maps show where evidence came from, not why. A map that does not change with random weights explains nothing.</source>
        <translation>热图显示依据来自哪里，而不是为什么。不随随机权重变化的热图什么也解释不了。</translation>
    </message>
    <message>
        <source>Writes a picture: what the network saw, where it looked, where a copy with random weights looked.</source>
        <translation>写出一张图片：网络看到的、它看了哪里、随机权重副本看了哪里。</translation>
    </message>
    <message>
        <source>The command reads single files: this nucleus lies in an archive, or its pictures are not open.</source>
        <translation>该命令读取单个文件：此细胞核在压缩包中，或其图片未打开。</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>正在询问网络……</translation>
    </message>
    <message>
        <source>Evidence for %1.</source>
        <comment>a class</comment>
        <translation>支持 %1 的依据。</translation>
    </message>
    <message>
        <source>%1 of the heat lies inside the outline, which covers %2 of the picture.</source>
        <translation>热度的 %1 落在轮廓内，轮廓占图片的 %2。</translation>
    </message>
    <message>
        <source>One of the maps is the same everywhere: there is nothing to compare.</source>
        <translation>其中一张热图处处相同：没有可比较的。</translation>
    </message>
    <message>
        <source>The map of random weights is much alike (rank correlation %1, structural similarity %2): do not rely on this map.</source>
        <translation>随机权重的热图非常相似（秩相关 %1，结构相似度 %2）：不要依赖此热图。</translation>
    </message>
    <message>
        <source>The map of random weights is another one, so this one comes of what was learned (rank correlation %1, structural similarity %2).</source>
        <translation>随机权重的热图不同，因此这张来自学到的内容（秩相关 %1，结构相似度 %2）。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Reads every image once, then asks what else than the cell tells the class</source>
        <translation>将每张图像读取一次，然后检查细胞以外还有什么透露类别</translation>
    </message>
    <message>
        <source>Ask a network…</source>
        <translation>询问网络…</translation>
    </message>
    <message>
        <source>Does a trained network tell the class, or does it recognise patients? Its features learn from labels that were shuffled between patients, 200 times</source>
        <translation>训练好的网络是在说类别，还是在认患者？其特征从患者间打乱的标签学习 200 次</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves the findings as a table (CSV), or with the names of all images (JSON)</source>
        <translation>将发现保存为表格 (CSV)，或连同所有图像名称 (JSON)</translation>
    </message>
    <message>
        <source>Audits the same in a terminal. Add --json for a program.</source>
        <translation>在终端中做同样的审查。加 --json 供程序使用。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes the audit; what was found stays known (Esc)</source>
        <translation>关闭审查；已发现的内容保留 (Esc)</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>保存发现</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>With image names (*.json)</source>
        <translation>含图像名称 (*.json)</translation>
    </message>
    <message>
        <source>How far the audit is</source>
        <translation>审查进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was found out until now is kept: the next audit goes on from there</source>
        <translation>目前查明的内容保留：下次审查从那里继续</translation>
    </message>
    <message>
        <source>Findings, serious ones first; Enter shows their nuclei</source>
        <translation>发现，严重的在前；Enter 显示其细胞核</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再次</translation>
    </message>
    <message>
        <source>Not audited yet.</source>
        <translation>尚未审查。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln serious finding(s)</source>
        <translation>
            <numerusform>%Ln 个严重发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>with the split of %1</source>
        <translation>采用 %1 的划分</translation>
    </message>
    <message>
        <source>outline alone: AUROC %1</source>
        <comment>silhouette baseline</comment>
        <translation>仅轮廓：AUROC %1</translation>
    </message>
    <message>
        <source>of the finding “%1”</source>
        <translation>属于发现“%1”</translation>
    </message>
    <message>
        <source>Pretrained weights, before any training</source>
        <translation>预训练权重，训练之前</translation>
    </message>
    <message>
        <source>Train a network first: there is no run yet.</source>
        <translation>请先训练一个网络：还没有运行。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CacheContentsField</name>
    <message>
        <source>&amp;Empty it</source>
        <translation>清空(&amp;E)</translation>
    </message>
    <message>
        <source>Deletes decoded images, features and measurements. Nothing is lost but time: the next training, audit or instant answer makes its own again. Runs, marks and the demo stay.</source>
        <translation>删除解码后的图像、特征和测量结果。损失的只是时间：下一次训练、审查或即时回答会重新生成。运行、标记和演示数据会保留。</translation>
    </message>
    <message>
        <source>Emptying the cache…</source>
        <translation>正在清空缓存…</translation>
    </message>
    <message>
        <source>Nothing is in it now.</source>
        <translation>目前为空。</translation>
    </message>
    <message>
        <source>%1 are in it now.</source>
        <translation>目前占用 %1。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CachePlaceField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a folder for the cache</source>
        <translation>选择缓存文件夹</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CalibrationView</name>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>可靠性图</translation>
    </message>
    <message>
        <source>Of the nuclei that the network gave some probability, how many are really positive? On the dotted line the two agree; below it the network is too sure of the positive class.</source>
        <translation>在网络给出某一概率的细胞核中，有多少真是阳性？在虚线上两者一致；在其下方，网络对阳性类别过于自信。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Expected calibration error: how far, on average, what the network says is from what is true. A temperature makes all probabilities more or less sure by one number and changes no call at 0.5.</source>
        <translation>期望校准误差：网络所说与事实平均相差多少。温度用一个数使所有概率更自信或更不自信，不改变 0.5 处的任何判断。</translation>
    </message>
    <message>
        <source>Reliability, positive: %1</source>
        <translation>可靠性，阳性：%1</translation>
    </message>
    <message>
        <source>probability of %1 that was given</source>
        <translation>给出的 %1 概率</translation>
    </message>
    <message>
        <source>share that is %1</source>
        <translation>实为 %1 的比例</translation>
    </message>
    <message>
        <source>as the network says</source>
        <translation>网络原样</translation>
    </message>
    <message>
        <source>On average the probability is %1 away from the truth (expected calibration error, %2 nuclei in %3 bins).</source>
        <translation>概率与事实平均相差 %1（期望校准误差，%2 个细胞核分 %3 个区间）。</translation>
    </message>
    <message>
        <source>at temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>The network is about as sure of itself as it should be: temperature %1 fits best.</source>
        <translation>网络的自信程度大致恰当：温度 %1 最合适。</translation>
    </message>
    <message>
        <source>The network is too sure of itself: temperature %1 fits best.</source>
        <translation>网络过于自信：温度 %1 最合适。</translation>
    </message>
    <message>
        <source>The network is not sure enough of itself: temperature %1 fits best.</source>
        <translation>网络不够自信：温度 %1 最合适。</translation>
    </message>
    <message>
        <source>With it the error is %1, and the validation loss %2 instead of %3.</source>
        <translation>采用后误差为 %1，验证损失为 %2 而非 %3。</translation>
    </message>
    <message>
        <source>The temperature was fitted on these very nuclei: on new ones expect a little less.</source>
        <translation>温度是在这些细胞核上拟合的：在新的上面效果会略差。</translation>
    </message>
    <message>
        <source>The temperature was fitted on the validation part only.</source>
        <translation>温度只在验证集上拟合。</translation>
    </message>
    <message>
        <source>Nuclei a bin: %1.</source>
        <translation>每区间细胞核数：%1。</translation>
    </message>
    <message>
        <source>Reliability, %1 against all others</source>
        <translation>可靠性，%1 对其余全部</translation>
    </message>
    <message>
        <source>Reliability of the calls</source>
        <translation>判定的可靠性</translation>
    </message>
    <message>
        <source>Of the nuclei of which the network was so sure, how many were called right? On the dotted line the two agree; below it the network is too sure of its calls.</source>
        <translation>在网络有这般把握的细胞核中，有多少判对了？在虚线上两者一致；在其下方，网络对自己的判定过于自信。</translation>
    </message>
    <message>
        <source>probability of the class that was called</source>
        <translation>所判类别的概率</translation>
    </message>
    <message>
        <source>share called right</source>
        <translation>判对的比例</translation>
    </message>
    <message>
        <source>No temperature fits: either all nuclei are called right, or the calls are no better than guessing.</source>
        <translation>没有合适的温度：要么所有细胞核都判对了，要么判定并不比猜测好。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CallingChoice</name>
    <message>
        <source>call at another threshold</source>
        <translation>按另一阈值判断</translation>
    </message>
    <message>
        <source>Calls at</source>
        <translation>判断方式</translation>
    </message>
    <message>
        <source>Threshold of the calls</source>
        <translation>判断阈值</translation>
    </message>
    <message>
        <source>From which probability on an image is called positive. Lower finds more positive nuclei and gives more false alarms. Which threshold is right hangs on how frequent positive nuclei are where the images come from (prevalence).</source>
        <translation>从多大概率起将图像判为阳性。更低则找到更多阳性细胞核，误报也更多。哪个阈值合适，取决于图像来源处阳性细胞核有多常见（患病率）。</translation>
    </message>
    <message>
        <source>even odds</source>
        <translation>均等机会</translation>
    </message>
    <message>
        <source>the run&apos;s threshold</source>
        <translation>该运行的阈值</translation>
    </message>
    <message>
        <source>a threshold of my own</source>
        <translation>自定阈值</translation>
    </message>
    <message>
        <source>Threshold of the calls, as a number</source>
        <translation>判断阈值（数值）</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CautionList</name>
    <message>
        <source>Seen in training: the network learned from this very image.</source>
        <translation>训练中见过：网络学习过这张图像。</translation>
    </message>
    <message>
        <source>Seen in training: the network learned from other nuclei of this patient.</source>
        <translation>训练中见过：网络学习过该患者的其他细胞核。</translation>
    </message>
    <message>
        <source>Its nucleus was cut out here.</source>
        <translation>其细胞核在此处抠出。</translation>
    </message>
    <message>
        <source>These images have not been compared with what the network learned from.</source>
        <translation>这些图像没有与网络学习的内容比较。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were seen in training: what the network says of them is no test of it.</source>
        <translation>
            <numerusform>%Ln 张图像在训练中见过：网络对它们的判断不是测试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are not like what it learned from: its probabilities mean little there.</source>
        <translation>
            <numerusform>%Ln 张图像与学习内容不相似：那里的概率意义不大。</numerusform>
        </translation>
    </message>
    <message>
        <source>The images it learned from are not at their place any more, so nothing is said of likeness.</source>
        <translation>学习所用的图像已不在原处，因此不评价相似度。</translation>
    </message>
    <message>
        <source>Size, mask and colour were compared, the network&apos;s own view of them was not.</source>
        <translation>比较了大小、掩膜和颜色，没有比较网络自身的看法。</translation>
    </message>
    <message>
        <source>Images count as seen by their names alone.</source>
        <translation>仅凭名称判断图像是否见过。</translation>
    </message>
    <message>
        <source>None was seen in training, and all look like what the network learned from. It can be wrong all the same.</source>
        <translation>训练中都没有见过，且都与学习内容相似。但它仍可能出错。</translation>
    </message>
    <message>
        <source>Compare with the training images</source>
        <translation>与训练图像比较</translation>
    </message>
    <message>
        <source>The network looks at up to 2,000 of the images it learned from, and at these. Those that are further from them than nearly all training images are from other patients&apos; are named. Takes a while the first time; waits for a training that is under way.</source>
        <translation>网络查看最多 2,000 张学习过的图像以及这些图像。与它们的距离大于几乎所有训练图像与其他患者图像距离的会被列出。首次需要一些时间；会等待进行中的训练。</translation>
    </message>
    <message>
        <source>Shows the outline of each nucleus for approval, and classifies the nuclei on black</source>
        <translation>显示每个细胞核的轮廓供确认，并对黑底细胞核分类</translation>
    </message>
    <message>
        <source>Images to read with care</source>
        <translation>需谨慎解读的图像</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Why its call is to be read with care</source>
        <translation>为何要谨慎解读其判断</translation>
    </message>
    <message numerus="yes">
        <source>Mask %Ln nuclei…</source>
        <translation>
            <numerusform>抠取 %Ln 个细胞核…</numerusform>
        </translation>
    </message>
    <message>
        <source>Change masks…</source>
        <translation>更改掩膜…</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ChoiceChip</name>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered, the value chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln chosen</source>
        <comment>what is filtered</comment>
        <translation>
            <numerusform>%1：已选 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1：不限</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search among the values</source>
        <translation>在各值中搜索</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Asks for none of these</source>
        <translation>不作要求</translation>
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
        <translation>%1：%2 个细胞核</translation>
    </message>
    <message>
        <source>Show only %1 nuclei; click again for all</source>
        <translation>只显示 %1 细胞核；再次点击显示全部</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassPackDialog</name>
    <message>
        <source>The &amp;demo, drawn on each computer</source>
        <translation>演示数据，在每台计算机上绘制(&amp;D)</translation>
    </message>
    <message>
        <source>Make a class pack</source>
        <translation>制作课堂包</translation>
    </message>
    <message>
        <source>“%1” as one file: its text, its recipes and images. Students open it by a double click, run it, and hand in a small file of what came of it.</source>
        <translation>将“%1”作为一个文件：其文字、配方和图像。学生双击打开、运行，然后提交一个记录结果的小文件。</translation>
    </message>
    <message>
        <source>What the class is called</source>
        <translation>课堂的名称</translation>
    </message>
    <message>
        <source>What you tell the students</source>
        <translation>您要告诉学生的话</translation>
    </message>
    <message>
        <source>Shown above the lesson</source>
        <translation>显示在课程上方</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Your &amp;words</source>
        <translation>您的话(&amp;W)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Makes this class pack.</source>
        <translation>制作这个课堂包。</translation>
    </message>
    <message>
        <source>The &amp;images of %1</source>
        <translation>%1 的图像(&amp;I)</translation>
    </message>
    <message>
        <source>The &amp;images that are open</source>
        <translation>已打开的图像(&amp;I)</translation>
    </message>
    <message>
        <source>Open images of two classes first.</source>
        <translation>请先打开两个类别的图像。</translation>
    </message>
    <message>
        <source>Seed of the demo</source>
        <translation>演示数据的随机种子</translation>
    </message>
    <message>
        <source>Other seeds draw other nuclei</source>
        <translation>不同的随机种子绘制不同的细胞核</translation>
    </message>
    <message>
        <source>So many images at most</source>
        <translation>最多这么多图像</translation>
    </message>
    <message>
        <source>Whole patients are taken until there are about so many</source>
        <translation>按整位患者选取，直到大约达到这个数目</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <source>Save the class pack</source>
        <translation>保存课堂包</translation>
    </message>
    <message>
        <source>Class pack (*.nucleopack)</source>
        <translation>课堂包 (*.nucleopack)</translation>
    </message>
    <message>
        <source>Without pseudonyms images go along under the names that they have, which may name patients. Make sure that you may pass them on.</source>
        <translation>不用假名时，图像以其现有名称一并带上，名称中可能含有患者信息。请确认您可以传给他人。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassTable</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的值</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>阳性</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Values with the same name become one class</source>
        <translation>名称相同的值合并为一个类别</translation>
    </message>
    <message>
        <source>Sensitivity, specificity and AUROC are of the positive class</source>
        <translation>灵敏度、特异度和 AUROC 针对阳性类别</translation>
    </message>
    <message>
        <source>Images of a value without a tick are left out</source>
        <translation>未勾选的值的图像会被排除</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassTableDialog</name>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>As they wished to be called</source>
        <translation>学生自选的名称</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Before anything was trained</source>
        <translation>在任何训练之前</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What it would have been right to predict on their computer</source>
        <translation>在其计算机上正确的预测应是什么</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>The lesson&apos;s first number with its 95 % interval</source>
        <translation>课程的第一个数值及其 95 % 区间</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Answers that were right, of those given</source>
        <translation>已作答中答对的数目</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>By the clock of their computer, UTC</source>
        <translation>按其计算机的时钟，UTC</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>nobody can tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1 ✓ as predicted</source>
        <extracomment>what came of it, and that it was predicted</extracomment>
        <translation>%1 ✓ 与预测一致</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a number and its 95 % interval</extracomment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>right answers of a quiz, of all that were given</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>What the class handed in</source>
        <translation>全班提交的内容</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>title of a class, and of its lesson</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>With every number of every student, for a spreadsheet</source>
        <translation>包含每位学生的全部数值，供电子表格使用</translation>
    </message>
    <message>
        <source>Makes the same table.</source>
        <translation>生成同样的表格。</translation>
    </message>
    <message>
        <source>Files that do not count</source>
        <translation>不计入的文件</translation>
    </message>
    <message>
        <source>class</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Classification</name>
    <message>
        <source>cut nuclei out</source>
        <translation>抠取细胞核</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassifyPage</name>
    <message>
        <source>Drop images or a folder here.
The network of the chosen run says what it takes them for. Research and teaching only: never a diagnosis.</source>
        <translation>将图像或文件夹拖放到此处。
所选运行的网络会说出它的判断。仅供科研与教学：绝不是诊断。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>选择图像…</translation>
    </message>
    <message>
        <source>Here a trained network says what it takes new images for, and how far to believe it.
There is no trained network yet: train one, or add a run that lies elsewhere.</source>
        <translation>训练好的网络在这里说出对新图像的判断，以及可信程度。
还没有训练好的网络：请训练一个，或添加位于别处的运行。</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <source>Add a run…</source>
        <translation>添加运行…</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>What a trained network says about new images</source>
        <translation>训练好的网络对新图像的判断</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What has been classified stays</source>
        <translation>已分类的保留</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>All calls as a CSV table, with what is to be known of each image</source>
        <translation>以 CSV 表格保存所有判断，附每张图像须知</translation>
    </message>
    <message>
        <source>Images…</source>
        <translation>图像…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Asks the network of this run about the same images and writes a row for each.</source>
        <translation>就相同图像询问此运行的网络，并为每张写一行。</translation>
    </message>
    <message>
        <source>Classify some images first.</source>
        <translation>请先分类一些图像。</translation>
    </message>
    <message>
        <source>Views of each image</source>
        <translation>每张图像的视图</translation>
    </message>
    <message>
        <source>Test-time augmentation: the network looks at each image mirrored and turned as well, and the mean of its probabilities counts. Steadier, and slower by as much. Holds for the next images.</source>
        <translation>测试时增强：网络还查看每张图像的翻转和旋转，取概率平均值。更稳定，也相应更慢。对接下来的图像有效。</translation>
    </message>
    <message>
        <source>views as trained</source>
        <translation>与训练相同的视图数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln 个视图</numerusform>
        </translation>
    </message>
    <message>
        <source>Images to classify</source>
        <translation>要分类的图像</translation>
    </message>
    <message>
        <source>Images (*.bmp *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>图像 (*.bmp *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Folder of images to classify</source>
        <translation>要分类的图像文件夹</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>正在查找图像…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) so far</source>
        <translation>
            <numerusform>目前 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 images</source>
        <translation>在 %2 张图像中的第 %1 张之后停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), by the network of “%1”</source>
        <translation>
            <numerusform>%Ln 张图像，由“%1”的网络判断</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>保存判断</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), by the final network of “%1”</source>
        <translation>
            <numerusform>%Ln 张图像，由“%1”的最终网络判断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Classroom</name>
    <message>
        <source>Choose a lesson that is not a class pack&apos;s already.</source>
        <translation>请选择一个尚不属于课堂包的课程。</translation>
    </message>
    <message>
        <source>A planted copy needs its originals beside it: plant it on each computer.</source>
        <translation>植入线索的副本需要原始图像在旁：请在每台计算机上植入。</translation>
    </message>
    <message>
        <source>Choose the lesson of a class pack.</source>
        <translation>请选择课堂包中的课程。</translation>
    </message>
    <message>
        <source>Open a class pack</source>
        <translation>打开课堂包</translation>
    </message>
    <message>
        <source>Class packs (*.nucleopack)</source>
        <translation>课堂包 (*.nucleopack)</translation>
    </message>
    <message>
        <source>What the students handed in</source>
        <translation>学生提交的内容</translation>
    </message>
    <message>
        <source>Results and quizzes (*.json)</source>
        <translation>结果和测验 (*.json)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ClassroomButton</name>
    <message>
        <source>Classroom</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>A lesson for a class: pass it on as one file, hand in, and collect what was handed in</source>
        <translation>面向一个班的课程：以一个文件传给学生，提交，并收集提交的内容</translation>
    </message>
    <message>
        <source>&amp;Make a class pack…</source>
        <translation>制作课堂包(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open a class pack…</source>
        <translation>打开课堂包(&amp;O)…</translation>
    </message>
    <message>
        <source>A lesson that a teacher passed on as one file (.nucleopack)</source>
        <translation>老师以一个文件传来的课程 (.nucleopack)</translation>
    </message>
    <message>
        <source>&amp;Hand in my result…</source>
        <translation>提交我的结果(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Collect results…</source>
        <translation>收集结果(&amp;C)…</translation>
    </message>
    <message>
        <source>One table of what the students handed in, quiz files included</source>
        <translation>学生提交内容的一张表格，包括测验文件</translation>
    </message>
    <message>
        <source>The chosen lesson, its recipes and images as one file for all computers of a class</source>
        <translation>将所选课程及其配方和图像作为一个文件，供全班计算机使用</translation>
    </message>
    <message>
        <source>Writes what came of it as a small file for your teacher</source>
        <translation>将结果写成一个小文件，交给老师</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CommandButton</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Show as command</source>
        <translation>显示为命令</translation>
    </message>
    <message>
        <source>Show as command: what to type in a terminal for the same, to repeat it, note it down or put it into a script</source>
        <translation>显示为命令：在终端中输入什么可得到相同结果，用于重复、记录或写入脚本</translation>
    </message>
    <message>
        <source>There is no command for this.</source>
        <translation>此处没有对应命令。</translation>
    </message>
    <message>
        <source>The same in a terminal</source>
        <translation>在终端中做同样的事</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparePage</name>
    <message>
        <source>Every training becomes a run and is listed here, with its curves and scores beside those of others.
There is none yet: train one, or add a run that lies elsewhere.</source>
        <translation>每次训练成为一次运行并列在这里，其曲线和指标与其他运行并列。
还没有：请训练一个，或添加位于别处的运行。</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <source>Add a run…</source>
        <translation>添加运行…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compares the checked runs with the baseline, which comes first.</source>
        <translation>将勾选的运行与排在首位的基准比较。</translation>
    </message>
    <message>
        <source>Check two runs at least.</source>
        <translation>请至少勾选两次运行。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Lists a run that lies elsewhere: a folder with run.json</source>
        <translation>列出位于别处的运行：含有 run.json 的文件夹</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Goes on training from the last checkpoint. Needs the run&apos;s dataset to be open.</source>
        <translation>从最后的检查点继续训练。需要打开该运行的数据集。</translation>
    </message>
    <message>
        <source>Open in Results</source>
        <translation>在结果中打开</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s), %1 on disk; new ones go to %2</source>
        <translation>
            <numerusform>%Ln 次运行，磁盘占用 %1；新的保存到 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>继续训练</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) are done. Train until epoch:</source>
        <translation>
            <numerusform>已完成 %Ln 轮。训练至轮次：</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A note that stays with the run:</source>
        <translation>随运行保存的备注：</translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation>删除此运行？</translation>
    </message>
    <message>
        <source>“%1” with its curves, predictions and weights (%2) will be deleted from the disk. This cannot be undone.</source>
        <translation>“%1”及其曲线、预测和权重（%2）将从磁盘删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>它位于 %1。</translation>
    </message>
    <message>
        <source>Only take it off the list</source>
        <translation>仅从列表中移除</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparedNucleus</name>
    <message>
        <source>called %1, P(%2) %3</source>
        <comment>a class; probability of a class</comment>
        <translation>判为 %1，P(%2) %3</translation>
    </message>
    <message>
        <source>called %1</source>
        <comment>a class</comment>
        <translation>判为 %1</translation>
    </message>
    <message>
        <source>Picture that is compared with</source>
        <translation>用于比较的图片</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a nucleus</comment>
        <translation>与 %1 比较</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ComparisonView</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Scores and their difference</source>
        <translation>指标及其差异</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>分歧之处</translation>
    </message>
    <message>
        <source>What the runs were told differently</source>
        <translation>两次运行的设置差别</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>改动了什么</translation>
    </message>
    <message>
        <source>Which nuclei one run called rightly and the other wrongly</source>
        <translation>哪些细胞核一次运行判对而另一次判错</translation>
    </message>
    <message>
        <source>Settings of recipe and run that are not the same</source>
        <translation>配方和运行中不同的设置</translation>
    </message>
    <message>
        <source>Baseline:</source>
        <translation>基准：</translation>
    </message>
    <message>
        <source>The run that the others are compared with</source>
        <translation>与其他运行比较的运行</translation>
    </message>
    <message>
        <source>compared with:</source>
        <translation>对比：</translation>
    </message>
    <message>
        <source>The run whose difference from the baseline is shown</source>
        <translation>显示其与基准差异的运行</translation>
    </message>
    <message>
        <source>Curves of the checked runs, on their validation parts</source>
        <translation>勾选的运行在各自验证集上的曲线</translation>
    </message>
    <message>
        <source>Which score is drawn</source>
        <translation>绘制哪个指标</translation>
    </message>
    <message>
        <source>Scores of several runs over the epochs</source>
        <translation>多次运行各轮的指标</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Check a second run in the table to compare the two.</source>
        <translation>在表格中勾选第二次运行以比较两者。</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>未比较。</translation>
    </message>
    <message>
        <source>Leak in “%1”: %2</source>
        <comment>a run, what leaks</comment>
        <translation>“%1”中的泄漏：%2</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>两次运行的比较</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Comparison with %1</source>
        <translation>与 %1 的比较</translation>
    </message>
    <message>
        <source>What this comparison says, as a document to be printed or passed on</source>
        <translation>此比较的结论，作为可打印或转交的文档</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ConclusionPanel</name>
    <message>
        <source>What one may conclude</source>
        <translation>可以得出的结论</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>What was asked, done and found, as a document to be printed or handed in. In English.</source>
        <translation>所问、所做、所得，可打印或上交的文档。英文。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei (%4) were called %5.</source>
        <translation>%2 个 %3 细胞核中有 %1 个（%4）被判为 %5。</translation>
    </message>
    <message>
        <source>%1 of %2 %3 patients (%4) were called %5.</source>
        <translation>%2 位 %3 患者中有 %1 位（%4）被判为 %5。</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>判为 %1</translation>
    </message>
    <message>
        <source>Click to see just these nuclei.</source>
        <translation>点击只看这些细胞核。</translation>
    </message>
    <message>
        <source>Rows: what the nuclei are. Columns: what the network called them.</source>
        <translation>行：细胞核实际所属。列：网络的判断。</translation>
    </message>
    <message>
        <source>called</source>
        <comment>above the rows, beside the names of the columns</comment>
        <translation>判为</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ContactSheetDialog</name>
    <message>
        <source>What stands below each picture. The names of this dataset hold the class: leave them out where somebody is to judge for himself.</source>
        <translation>每张图片下方的内容。此数据集的名称含有类别：需要他人自行判断时请略去。</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <source>Upright or lying</source>
        <translation>纵向或横向</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>缩略图页</translation>
    </message>
    <message>
        <source>Pictures side by side</source>
        <translation>并排图片</translation>
    </message>
    <message>
        <source>name, class and call</source>
        <translation>名称、类别和判断</translation>
    </message>
    <message>
        <source>class and call, no name</source>
        <translation>类别和判断，无名称</translation>
    </message>
    <message>
        <source>a number only</source>
        <translation>仅编号</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>说明(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>方向(&amp;O)</translation>
    </message>
    <message>
        <source>Pictures in a &amp;row</source>
        <translation>每行图片数(&amp;R)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>nuclei, pages</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>保存缩略图页</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CrashReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Report of the crash</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Puts the report into the clipboard, for a bug report</source>
        <translation>把报告放入剪贴板，用于反馈问题</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Takes the report off this computer</source>
        <translation>从本机移除该报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What the program was doing when it ended: its version, the kind of the last job, and the calls in its code. It names neither you nor your files, and holds nothing of your images. It lies on this computer only; nothing was sent.</source>
        <translation>程序结束时正在做什么：版本、最后一个任务的类型以及代码中的调用。报告不提及您或您的文件，也不含任何图像内容。它只保存在本机；没有发送任何内容。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>The program ended unexpectedly. A report of that lies on this computer; nothing was sent.</source>
        <translation>程序意外结束。相关报告保存在本机；没有发送任何内容。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Opens the report: to read, to copy or to delete it</source>
        <translation>打开报告：可阅读、复制或删除</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CrossValidationCard</name>
    <message>
        <source>Or let every patient examine once</source>
        <translation>或让每位患者检验一次</translation>
    </message>
    <message>
        <source>Folds of the cross-validation</source>
        <translation>交叉验证的折数</translation>
    </message>
    <message>
        <source>Cross-validation: the patients are divided into folds, and for each fold a network learns from the others and is examined on it. It takes as many trainings as there are folds.</source>
        <translation>交叉验证：将患者分成若干折，对每一折，网络从其余各折学习并在该折上检验。训练次数等于折数。</translation>
    </message>
    <message>
        <source>Cross-validate</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finished folds and epochs are kept</source>
        <translation>已完成的折和轮次保留</translation>
    </message>
    <message>
        <source>Open all together</source>
        <translation>全部一起打开</translation>
    </message>
    <message>
        <source>Trains once a fold as this form says; the split above does not count.</source>
        <translation>按此表单对每折训练一次；上面的划分不计。</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln published fold(s)</source>
        <translation>
            <numerusform>公布的 %Ln 折</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new fold(s) by patient</source>
        <translation>
            <numerusform>按患者的 %Ln 个新折</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cross-validated</source>
        <comment>name of a run</comment>
        <translation>%1，交叉验证</translation>
    </message>
    <message>
        <source>Waiting to begin…</source>
        <translation>等待开始…</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 ± %2 over %3. All together: %4 (%5–%6), by patient %7; AUROC %8, by patient %9.</source>
        <translation>平衡准确率 %1 ± %2，%3。合计：%4（%5–%6），按患者 %7；AUROC %8，按患者 %9。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fold(s)</source>
        <translation>
            <numerusform>%Ln 折</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Queue each fold</source>
        <translation>每折加入队列</translation>
    </message>
    <message>
        <source>Puts one training a fold into the queue below, to be put into another order, or to learn overnight. They are trainings like any other: what all of them say together, only cross-validating tells.</source>
        <translation>为每折在下方队列中加入一个训练，可调整顺序或整夜运行。它们与其他训练无异：只有交叉验证才能给出合在一起的结论。</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 ± %2 over %3. All together: %4 (%5–%6), by patient %7.</source>
        <translation>平衡准确率 %1 ± %2，%3。合计：%4（%5–%6），按患者 %7。</translation>
    </message>
    <message>
        <source>Results, with what each network says of the patients that it has not seen. In Classify, all of them answer together for other images: the mean of their probabilities.</source>
        <translation>结果页，显示每个网络对其未见过的患者的判断。在分类页中，所有网络一起判断其他图像：取其概率的平均值。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::CurvePlot</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <translation>%1：暂无</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>curve: last value at horizontal position</comment>
        <translation>%1：%3 处为 %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataFilter</name>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataFilterBar</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Which kinds of cells to show</source>
        <translation>显示哪些种类的细胞</translation>
    </message>
    <message>
        <source>Whose nuclei to show</source>
        <translation>显示谁的细胞核</translation>
    </message>
    <message>
        <source>Folds are the parts in which the data were published. They are no classes.</source>
        <translation>折是数据发布时的各部分。它们不是类别。</translation>
    </message>
    <message>
        <source>Search name…</source>
        <translation>搜索名称…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Part of the file name or folder (Ctrl+F)</source>
        <translation>文件名或文件夹名的一部分 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>class</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>file size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Takes the filter away; Ctrl+Z brings it back</source>
        <translation>取消筛选；Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>The nuclei are dark. Brightening changes how they are displayed, never what the network sees.</source>
        <translation>细胞核偏暗。调亮只改变显示，绝不改变网络所见。</translation>
    </message>
    <message>
        <source>Brighten display</source>
        <translation>调亮显示</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl+wheel)</source>
        <translation>缩略图大小（Ctrl+滚轮）</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataNotices</name>
    <message>
        <source>Patients are not known here.</source>
        <translation>这里不知道患者是谁。</translation>
    </message>
    <message>
        <source>Each image counts as its own patient, so scores will look better than they would for patients never seen.</source>
        <translation>每张图像视为一位单独的患者，因此指标会看起来比对从未见过的患者更好。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be used.</source>
        <translation>
            <numerusform>%Ln 个文件无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out of everything.</source>
        <translation>它们在所有环节中都被排除。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>These nuclei are drawn by the program.</source>
        <translation>这些细胞核由程序绘制。</translation>
    </message>
    <message>
        <source>They look like cells and are none: good for learning how it works, not for learning about blood.</source>
        <translation>它们看似细胞而并非细胞：适合了解操作，不适合学习血液知识。</translation>
    </message>
    <message>
        <source>There are test images beside these.</source>
        <translation>旁边还有测试图像。</translation>
    </message>
    <message>
        <source>They open as datasets of their own.</source>
        <translation>它们作为单独的数据集打开。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a folder&apos;s name</comment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>notices about the dataset</comment>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>What else to know about these data</source>
        <translation>关于这些数据还应知道的</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataPage</name>
    <message>
        <source>Audit</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Let a network learn to tell these classes apart</source>
        <translation>让网络学习区分这些类别</translation>
    </message>
    <message>
        <source>Says what this dataset holds: classes, patients, folds, files that cannot be read. Add --json for a program.</source>
        <translation>说明此数据集的内容：类别、患者、折、无法读取的文件。加 --json 供程序使用。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No nucleus fits this filter.</source>
        <translation>没有细胞核符合此筛选。</translation>
    </message>
    <message>
        <source>What is wrong with these data, or with a split of them: leaks, shortcuts, damaged images</source>
        <translation>这些数据或其划分有什么问题：泄漏、捷径、损坏的图像</translation>
    </message>
    <message numerus="yes">
        <source>Audit: %Ln finding(s)</source>
        <translation>
            <numerusform>审查：%Ln 项发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, patients unknown</source>
        <comment>nuclei</comment>
        <translation>%1，患者未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln 位患者</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>nuclei, patients, folds</comment>
        <translation>%2 的 %1，分 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds</source>
        <translation>
            <numerusform>%Ln 折</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>nuclei, patients</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Only patient %1</source>
        <translation>仅患者 %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>class</comment>
        <translation>仅 %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln nuclei</source>
        <translation>
            <numerusform>全部 %Ln 个细胞核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DataSummary</name>
    <message>
        <source>No chart of patients: the names of these files do not tell whom they came from.</source>
        <translation>没有患者图表：这些文件的名称未说明来自谁。</translation>
    </message>
    <message>
        <source>These images have no classes. A trained network can judge them on the Classify page.</source>
        <translation>这些图像没有类别。训练好的网络可在分类页面判断它们。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln patients</source>
        <comment>class</comment>
        <translation>
            <numerusform>%1，%Ln 位患者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patient %1 (%2): %Ln nuclei</source>
        <comment>id, class</comment>
        <translation>
            <numerusform>患者 %1（%2）：%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>patient %1: %Ln nuclei</source>
        <comment>id</comment>
        <translation>
            <numerusform>患者 %1：%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message>
        <source>nuclei per patient (click a bar to see them)</source>
        <translation>每位患者的细胞核（点击柱条查看）</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DescribeDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Bring your own nuclei</source>
        <translation>使用自己的细胞核</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>1 of 3: Your images</source>
        <translation>第 1 步，共 3 步：您的图像</translation>
    </message>
    <message>
        <source>2 of 3: What tells class and patient</source>
        <translation>第 2 步，共 3 步：从哪里得知类别和患者</translation>
    </message>
    <message>
        <source>3 of 3: Names, and saving</source>
        <translation>第 3 步，共 3 步：命名与保存</translation>
    </message>
    <message>
        <source>&amp;Save and open</source>
        <translation>保存并打开(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>The rules have to explain some images first</source>
        <translation>规则须先能说明部分图像</translation>
    </message>
    <message>
        <source>Choose where the description is kept</source>
        <translation>请选择描述文件的保存位置</translation>
    </message>
    <message>
        <source>Tries these rules on the images, says what they yield, and keeps the description in the same file.</source>
        <translation>在图像上试用这些规则，说明其结果，并将描述保存到同一文件。</translation>
    </message>
    <message>
        <source>Choose where the description is kept first.</source>
        <translation>请先选择描述文件的保存位置。</translation>
    </message>
    <message>
        <source>Options cannot say these rules in this order. Save the description: “nucleoscope describe” with its file shows what it yields.</source>
        <translation>选项无法按此顺序表达这些规则。请保存描述：用“nucleoscope describe”加上该文件即可查看其结果。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::DoubtsView</name>
    <message>
        <source>Which labels are doubtful?</source>
        <translation>哪些标签可疑？</translation>
    </message>
    <message>
        <source>For each fold of this dataset a head learns from the other patients, on pretrained weights that stay as they are (the instant recipe; not this run&apos;s network). A label is doubted where such a head is surer of another class than it usually is. Some labels are flipped in secret to see how many of them such a list finds.</source>
        <translation>对此数据集的每一折，分类头在保持不变的预训练权重上从其他患者学习（即时配方；不是此运行的网络）。当这样的分类头对另一类别比平常更确定时，该标签就可疑。一些标签被暗中翻转，以查看这样的列表能找出其中多少。</translation>
    </message>
    <message>
        <source>Look for doubtful labels</source>
        <translation>查找可疑标签</translation>
    </message>
    <message>
        <source>Lists the same doubtful labels.</source>
        <translation>列出相同的可疑标签。</translation>
    </message>
    <message>
        <source>Doubtful labels, most doubtful first</source>
        <translation>可疑标签，最可疑的在前</translation>
    </message>
    <message>
        <source>Doubtful labels</source>
        <translation>可疑标签</translation>
    </message>
    <message>
        <source>Mark as doubtful</source>
        <translation>标记为可疑</translation>
    </message>
    <message>
        <source>Your own mark of the selected nucleus, as the key D sets it; trainings can leave such nuclei out</source>
        <translation>您对所选细胞核的标记，与 D 键相同；训练可排除这样的细胞核</translation>
    </message>
    <message>
        <source>Shows just those below that this run says something about</source>
        <translation>下方只显示此运行有判断的那些</translation>
    </message>
    <message>
        <source>Show all on the Data page</source>
        <translation>在数据页面显示全部</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln label(s) are doubted.</source>
        <translation>
            <numerusform>%Ln 个标签中有 %1 个可疑。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How good is such a list? Of %Ln label(s) that were flipped in secret it named %1, among %2 names; its first %3 held %4 of them.</source>
        <translation>
            <numerusform>这样的列表有多好？在暗中翻转的 %Ln 个标签中，它在 %2 个名称中列出了 %1 个；前 %3 个中含 %4 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the inspector and mark it there: D says that its label is doubtful.</source>
        <translation>请在检查器中查看并在那里标记：D 表示其标签可疑。</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln of this part</source>
        <translation>
            <numerusform>显示此部分的 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a label as doubtful</source>
        <translation>将标签标为可疑</translation>
    </message>
    <message>
        <source>take back that a label is doubtful</source>
        <translation>取消标签可疑</translation>
    </message>
    <message>
        <source>with a doubtful label</source>
        <comment>nuclei</comment>
        <translation>标签可疑的</translation>
    </message>
    <message>
        <source>Nucleus</source>
        <translation>细胞核</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The published class</source>
        <translation>公布的类别</translation>
    </message>
    <message>
        <source>Or rather</source>
        <translation>更可能是</translation>
    </message>
    <message>
        <source>The class that heads claim which have not learned from it</source>
        <translation>未从它学习的分类头所认定的类别</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Probability of the label, less that of the other class; the lowest is doubted most</source>
        <translation>标签的概率减去另一类别的概率；最低者最可疑</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>What reviewers say of it</source>
        <translation>审阅者的意见</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::EpochChoice</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Whose calls are shown. The network is examined after each epoch, one pass over the training part; the best epoch is what is kept and asked by the inspector.</source>
        <translation>显示哪一轮的判断。每轮（遍历训练集一次）之后检验网络；保留并由检查器询问的是最佳轮次。</translation>
    </message>
    <message>
        <source>epoch %1 (best)</source>
        <translation>第 %1 轮（最佳）</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>best so far: epoch %1</source>
        <translation>目前最佳：第 %1 轮</translation>
    </message>
    <message>
        <source>newest: epoch %1</source>
        <translation>最新：第 %1 轮</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Exporter</name>
    <message>
        <source>Copy picture and numbers</source>
        <translation>复制图片和数值</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FileDownload</name>
    <message>
        <source>the folder could not be made</source>
        <translation>无法创建文件夹</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FilterMenu</name>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Keep what is shown as…</source>
        <translation>将当前显示保存为…</translation>
    </message>
    <message>
        <source>Name under which the filter is kept with the run</source>
        <translation>随运行保存的筛选名称</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FindingDetails</name>
    <message>
        <source>About the chosen finding</source>
        <translation>关于所选发现</translation>
    </message>
    <message>
        <source>Shows these nuclei in the gallery below; Alt+Left goes back</source>
        <translation>在下方图库显示这些细胞核；Alt+左 返回</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>severity, heading</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>应对措施：%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln nuclei</source>
        <translation>
            <numerusform>显示 %Ln 个细胞核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::FindingListModel</name>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity of a finding, the finding</comment>
        <translation>%1：%2</translation>
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
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>缩略图页…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>called %1 %2</source>
        <comment>class, probability</comment>
        <translation>判为 %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of: %1</source>
        <comment>selected nuclei of what is shown</comment>
        <translation>
            <numerusform>%Ln 个，取自：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <translation>Nucleoscope</translation>
    </message>
    <message>
        <source>brightened for display</source>
        <translation>显示已调亮</translation>
    </message>
    <message>
        <source>for research and teaching only</source>
        <translation>仅供科研与教学</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GalleryModel</name>
    <message>
        <source>patient %1</source>
        <translation>患者 %1</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>交由人工判断</translation>
    </message>
    <message>
        <source>called %1, loss %2</source>
        <comment>the network&apos;s call</comment>
        <translation>判为 %1，损失 %2</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>in training</comment>
        <translation>见过</translation>
    </message>
    <message>
        <source>unlike</source>
        <comment>the training images</comment>
        <translation>不似</translation>
    </message>
    <message>
        <source>masked</source>
        <comment>in this program</comment>
        <translation>抠图</translation>
    </message>
    <message>
        <source>Seen in training: the network learned from this image or this patient, so its call is no test.</source>
        <translation>训练中见过：网络学习过此图像或此患者，因此其判断不是测试。</translation>
    </message>
    <message>
        <source>Unlike the training images: the network&apos;s probability means little here.</source>
        <translation>与训练图像不相似：网络的概率在这里意义不大。</translation>
    </message>
    <message>
        <source>Masked here: the nucleus was cut out by this program, not by those who published the image.</source>
        <translation>在此处抠出：细胞核由本程序而非图像发布者抠取。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GalleryView</name>
    <message>
        <source>Nuclei</source>
        <translation>细胞核</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::GuideBubble</name>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Ends the tour (Esc). “Guided tour” in the menu Help begins it again.</source>
        <translation>结束导览（Esc）。帮助菜单中的“导览”可重新开始。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which step of the guided tour</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>the next step of the guided tour</extracomment>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HandInDialog</name>
    <message>
        <source>Hand in my result</source>
        <translation>提交我的结果</translation>
    </message>
    <message>
        <source>A small file for your teacher of “%1”: what you predicted and when, what came of it with its intervals, and how a quiz on these images went, where you made one.</source>
        <translation>交给“%1”老师的一个小文件：您何时预测了什么，结果及其区间，以及您若做过关于这些图像的测验，其成绩如何。</translation>
    </message>
    <message>
        <source>What you want to be called</source>
        <translation>您想用的名称</translation>
    </message>
    <message>
        <source>any name, or none</source>
        <translation>任意名称，也可留空</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>No pictures, no places and nothing else of this computer go along but the version of this program, and a number drawn by lot that tells hand-ins of one computer apart.</source>
        <translation>不会带上任何图片、路径或这台计算机的其他信息，只有本程序的版本，以及一个随机抽取、用于识别同一台计算机提交内容的号码。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Writes the same file.</source>
        <translation>写入同样的文件。</translation>
    </message>
    <message>
        <source>Save what you hand in</source>
        <translation>保存要提交的内容</translation>
    </message>
    <message>
        <source>Result (*.json)</source>
        <translation>结果 (*.json)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HistogramView</name>
    <message>
        <source>Grey levels inside the nucleus</source>
        <translation>细胞核内的灰度</translation>
    </message>
    <message>
        <source>How many pixels of the nucleus are how bright: 0 is black, 255 is white. Measured on the picture as it is, not brightened.</source>
        <translation>细胞核有多少像素具有何种亮度：0 为黑，255 为白。在原图上测量，未调亮。</translation>
    </message>
    <message>
        <source>mean grey level %1 of 255</source>
        <translation>平均灰度 %1/255</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>无测量值</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HistoryButtons</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what it does, its keys</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>What was shown before</source>
        <translation>之前显示的内容</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>What was shown before going back</source>
        <translation>后退之前显示的内容</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::HistorySection</name>
    <message>
        <source>Over the epochs</source>
        <translation>各轮变化</translation>
    </message>
    <message>
        <source>What the network said of this nucleus after each pass over the training part. One that keeps changing is hard, or its label is doubtful.</source>
        <translation>每次遍历训练集之后网络对此细胞核的判断。不断变化的细胞核较难，或其标签可疑。</translation>
    </message>
    <message>
        <source>No epoch&apos;s predictions contain this nucleus.</source>
        <translation>没有任何轮次的预测含有此细胞核。</translation>
    </message>
    <message>
        <source>P(%1) by epoch; the best epoch is ringed.</source>
        <comment>probability of a class</comment>
        <translation>各轮的 P(%1)；最佳轮次画圈。</translation>
    </message>
    <message numerus="yes">
        <source>The call changed %Ln times.</source>
        <translation>
            <numerusform>判断改变了 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The call never changed.</source>
        <translation>判断从未改变。</translation>
    </message>
    <message>
        <source>Of the training part: seen changed at random, while the weights were changing.</source>
        <translation>属于训练集：看到时经随机变化，且权重正在改变。</translation>
    </message>
    <message>
        <source>P(%1) by epoch</source>
        <comment>probability of a class</comment>
        <translation>各轮的 P(%1)</translation>
    </message>
    <message>
        <source>its own class</source>
        <translation>自身类别</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ImageView</name>
    <message>
        <source>Picture of the nucleus</source>
        <translation>细胞核图片</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ImportDialog</name>
    <message>
        <source>Makes the same run of the network.</source>
        <translation>将该网络变成同样的运行。</translation>
    </message>
    <message>
        <source>Import a network</source>
        <translation>导入网络</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>The classes in the order of the network&apos;s outputs, with commas. Named otherwise, every call is wrong</source>
        <translation>按网络输出的顺序列出类别，以逗号分隔。顺序不对，所有判断都会出错</translation>
    </message>
    <message>
        <source>C&amp;lasses, in the order of the outputs:</source>
        <translation>类别（按输出顺序）(&amp;L)：</translation>
    </message>
    <message>
        <source>Sensitivity, specificity and AUROC are of this class</source>
        <translation>灵敏度、特异度和 AUROC 针对这一类别</translation>
    </message>
    <message>
        <source>&amp;Positive class:</source>
        <translation>阳性类别(&amp;P)：</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Side of the square that the network sees</source>
        <translation>网络所见正方形的边长</translation>
    </message>
    <message>
        <source>&amp;Size of its input:</source>
        <translation>输入大小(&amp;S)：</translation>
    </message>
    <message>
        <source>the whole image</source>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>Side of the centred square that is cut out of an image before it is brought to that size</source>
        <translation>缩放到该大小之前，从图像中居中裁剪的正方形的边长</translation>
    </message>
    <message>
        <source>C&amp;ut out before:</source>
        <translation>预先裁剪(&amp;U)：</translation>
    </message>
    <message>
        <source>What is subtracted from red, green and blue, and what they are divided by: as in its training</source>
        <translation>从红、绿、蓝中减去的值以及除数：与其训练时相同</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>Mean and deviation of ImageNet</source>
        <translation>ImageNet 的均值和标准差</translation>
    </message>
    <message>
        <source>From −1 to 1 (mean and deviation ½)</source>
        <translation>从 −1 到 1（均值和标准差为 ½）</translation>
    </message>
    <message>
        <source>&amp;Normalisation:</source>
        <translation>归一化(&amp;N)：</translation>
    </message>
    <message>
        <source>All of its labelled images are called; Results shows how well</source>
        <translation>判断其所有带标签的图像；“结果”页显示效果如何</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds a network %2 with %n output(s). Which images it learned from is not known here: examine it on patients that it cannot have seen.</source>
        <translation>
            <numerusform>“%1”包含一个 %2 网络，有 %n 个输出。此处不知道它从哪些图像学习：请用它不可能见过的患者来检验。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Examine it on all of “%1”, which is open</source>
        <translation>用已打开的“%1”全部图像检验(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Examine it on the open dataset: none with classes is open</source>
        <translation>用已打开的数据集检验：没有打开带类别的数据集(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>Name %n class(es), each once, in the order of the outputs.</source>
        <translation>
            <numerusform>请按输出的顺序写出 %n 个类别，每个写一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>none: each class is judged by itself</source>
        <translation>无：每个类别单独评判</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::InspectionState</name>
    <message>
        <source>show other nuclei</source>
        <translation>显示其他细胞核</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>更小 (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>更大 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>The whole picture (F)</source>
        <translation>整张图片 (F)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Each pixel of the picture once (1)</source>
        <translation>每个像素显示一次 (1)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Draws the outline that area and solidity are measured from</source>
        <translation>画出用于测量面积和实心度的轮廓</translation>
    </message>
    <message>
        <source>Compare with this one</source>
        <translation>与此比较</translation>
    </message>
    <message>
        <source>Keeps this picture; the next one you select is shown beside it, at the same zoom and place</source>
        <translation>保留此图片；下一个选择的显示在旁边，缩放和位置相同</translation>
    </message>
    <message>
        <source>%1 %, brightened</source>
        <comment>zoom</comment>
        <translation>%1%，已调亮</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>x %1, y %2: red %3, green %4, blue %5</source>
        <comment>a place in the picture and its colour</comment>
        <translation>x %1，y %2：红 %3，绿 %4，蓝 %5</translation>
    </message>
    <message>
        <source>Click a nucleus to see it here, large.</source>
        <translation>点击细胞核可在此放大查看。</translation>
    </message>
    <message>
        <source>The pictures of this run have not been located.</source>
        <translation>尚未找到此运行的图片。</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln nuclei)</source>
        <comment>patient&apos;s id</comment>
        <translation>
            <numerusform>%1（%Ln 个细胞核）</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Whom the nucleus came from. Nuclei of one patient resemble each other, so they stay together when data are split.</source>
        <translation>细胞核来自谁。同一患者的细胞核彼此相似，因此划分数据时放在一起。</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>The part of the data in which it was published. Not a class.</source>
        <translation>其发布时所在的数据部分。不是类别。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a nucleus, its class</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, called %2</source>
        <comment>true class, the network&apos;s call</comment>
        <translation>%1，判为 %2</translation>
    </message>
    <message>
        <source>called %1</source>
        <comment>the network&apos;s call</comment>
        <translation>判为 %1</translation>
    </message>
    <message>
        <source>%1, left to a person</source>
        <comment>true class</comment>
        <translation>%1，交由人工判断</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>交由人工判断</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>probability of a class</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>The network&apos;s own probability for this class, 0 to 1. It may be too sure of itself.</source>
        <translation>网络自己对此类别给出的概率，0 至 1。它可能过于自信。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>How surprised the network was by the true class: 0 is sure and right; 0.69 is undecided between two classes; large is sure and wrong.</source>
        <translation>真实类别让网络多意外：0 为自信且正确；0.69 为两类之间犹豫；数值大为自信却错误。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::InstantPanel</name>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>score (from–to)</comment>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>What would come out</source>
        <translation>会得到什么结果</translation>
    </message>
    <message>
        <source>every nucleus</source>
        <translation>每个细胞核</translation>
    </message>
    <message>
        <source>both classes</source>
        <translation>两个类别</translation>
    </message>
    <message>
        <source>every patient of a class</source>
        <translation>类别中的每位患者</translation>
    </message>
    <message>
        <source>every patient, classes as they are</source>
        <translation>每位患者，类别保持原样</translation>
    </message>
    <message>
        <source>What counts alike while learning. Where every nucleus does, the commoner class and patients with many nuclei decide.</source>
        <translation>学习时什么权重相同。若是每个细胞核，则由较常见的类别和细胞核多的患者决定。</translation>
    </message>
    <message>
        <source>Weight decay, power of ten times ten</source>
        <translation>权重衰减，十的幂乘以十</translation>
    </message>
    <message>
        <source>How strongly the weights are held small. Little: it fits the nuclei that it learns from, and may learn them by heart. Much: it stays coarse.</source>
        <translation>权重被压小的程度。小：贴合所学的细胞核，可能死记硬背。大：保持粗略。</translation>
    </message>
    <message>
        <source>Share of patients to learn from, percent</source>
        <translation>用于学习的患者比例，百分比</translation>
    </message>
    <message>
        <source>Learns from part of the patients only: are there enough, or would more help?</source>
        <translation>只从一部分患者学习：够不够，更多是否有帮助？</translation>
    </message>
    <message>
        <source>Nuclei of each class to learn from</source>
        <translation>每个类别用于学习的细胞核</translation>
    </message>
    <message>
        <source>Learns from so many nuclei of each class at most.</source>
        <translation>每个类别最多从这么多细胞核学习。</translation>
    </message>
    <message>
        <source>Counts ali&amp;ke</source>
        <translation>权重相同(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Weight decay</source>
        <translation>权重衰减(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>患者(&amp;P)</translation>
    </message>
    <message>
        <source>Nuclei a &amp;class</source>
        <translation>每类细胞核(&amp;C)</translation>
    </message>
    <message>
        <source>Look at the nuclei</source>
        <translation>观察细胞核</translation>
    </message>
    <message>
        <source>The network looks at every nucleus once. What it saw is kept.</source>
        <translation>网络将每个细胞核查看一次。看到的内容保留。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was looked at is kept</source>
        <translation>已查看的保留</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of patients</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>by nucleus</source>
        <translation>按细胞核</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>按患者</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>%1 by nucleus</source>
        <translation>按细胞核 %1</translation>
    </message>
    <message>
        <source>Learned from %1 of %2, examined on %3 of %4; fitted in %5 s. Always calling the commoner class would give a balanced accuracy of %6.</source>
        <translation>从 %2 的 %1 学习，在 %4 的 %3 上检验；%5 秒内拟合。总是判为较常见类别的平衡准确率为 %6。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln 位患者</numerusform>
        </translation>
    </message>
    <message>
        <source>The fit was cut before it was quite done.</source>
        <translation>拟合在完全结束之前被截断。</translation>
    </message>
    <message>
        <source>Waiting for the split…</source>
        <translation>等待划分…</translation>
    </message>
    <message>
        <source>The network looks at every nucleus once. After that, everything here is answered at once.</source>
        <translation>网络将每个细胞核查看一次。之后这里的一切都会立即得到答案。</translation>
    </message>
    <message>
        <source>The network has not looked at all of the nuclei yet.</source>
        <translation>网络尚未查看所有细胞核。</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>正在拟合…</translation>
    </message>
    <message>
        <source>Move anything on this page: the answer follows. Start training keeps it as a run.</source>
        <translation>移动此页面上的任何内容：答案随之变化。开始训练会将其保存为一次运行。</translation>
    </message>
    <message>
        <source>Learned from %1, examined on %2; fitted in %3 s. Always calling the commoner class would give a balanced accuracy of %4.</source>
        <translation>从 %1 学习，在 %2 上检验；%3 秒内拟合。总是判为较常见类别的平衡准确率为 %4。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Experiments that show how far a result can be believed: predict, run, conclude</source>
        <translation>展示结果可信程度的实验：预测、运行、得出结论</translation>
    </message>
    <message>
        <source>Images that the lessons use</source>
        <translation>课程使用的图像</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Large type and nothing else, for a classroom (F5); Esc leaves it</source>
        <translation>大字显示且无其他内容，用于课堂 (F5)；Esc 退出</translation>
    </message>
    <message>
        <source>Runs this lesson in a terminal.</source>
        <translation>在终端中运行本课程。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The demo (drawn)</source>
        <translation>演示数据（绘制）</translation>
    </message>
    <message>
        <source>%1, a planted copy</source>
        <translation>%1，埋藏了线索的副本</translation>
    </message>
    <message>
        <source>Another lesson is running.</source>
        <translation>另一课程正在运行。</translation>
    </message>
    <message>
        <source>Plant something in a copy of the images first.</source>
        <translation>请先在图像副本中埋藏线索。</translation>
    </message>
    <message>
        <source>The chosen lesson</source>
        <translation>所选课程</translation>
    </message>
    <message>
        <source>A class pack has images of its own.</source>
        <translation>课堂包自带图像。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearningCurveCard</name>
    <message>
        <source>Would more patients help?</source>
        <translation>更多患者会有帮助吗？</translation>
    </message>
    <message>
        <source>Learns from a tenth of the patients, a fifth, and so on, several times from others, and is examined on those of the other folds.</source>
        <translation>依次从十分之一、五分之一等比例的患者学习，多次换人，并在其他折的患者上检验。</translation>
    </message>
    <message>
        <source>Learning curve over patients</source>
        <translation>随患者数量的学习曲线</translation>
    </message>
    <message>
        <source>patients to learn from</source>
        <translation>用于学习的患者</translation>
    </message>
    <message>
        <source>score on other patients</source>
        <translation>在其他患者上的指标</translation>
    </message>
    <message>
        <source>Draw the curve</source>
        <translation>绘制曲线</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Computes the same curve.</source>
        <translation>计算同一曲线。</translation>
    </message>
    <message>
        <source>AUROC, one standard deviation</source>
        <translation>AUROC，一个标准差</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>nuclei to learn from</source>
        <translation>用于学习的细胞核</translation>
    </message>
    <message>
        <source>score on other nuclei</source>
        <translation>在其他细胞核上的指标</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LearningView</name>
    <message>
        <source>picked in the learning map</source>
        <translation>在学习图谱中选取</translation>
    </message>
    <message>
        <source>Learning map</source>
        <translation>学习图谱</translation>
    </message>
    <message>
        <source>how much it changed (standard deviation)</source>
        <translation>变化幅度（标准差）</translation>
    </message>
    <message>
        <source>mean probability of its class</source>
        <translation>自身类别的平均概率</translation>
    </message>
    <message>
        <source>For each nucleus, the probability that the network gave its true class, over the epochs: mean and standard deviation. After Swayamdipta et al., Dataset cartography, 2020.</source>
        <translation>对每个细胞核，网络在各轮给其真实类别的概率：均值与标准差。据 Swayamdipta 等，Dataset cartography，2020。</translation>
    </message>
    <message>
        <source>Reading the epochs…</source>
        <translation>正在读取各轮…</translation>
    </message>
    <message>
        <source>The learning map needs the predictions of two epochs at least.</source>
        <translation>学习图谱至少需要两轮的预测。</translation>
    </message>
    <message numerus="yes">
        <source>Difficulty, as this network met it over %Ln epoch(s). Top left: easy, sure of the right class throughout. Bottom: hard, often a doubtful label or picture. Right: it changed its mind.</source>
        <translation>
            <numerusform>此网络在 %Ln 轮中遇到的难度。左上：容易，始终确信正确类别。下方：困难，常为可疑的标签或图片。右侧：改变了主意。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LessonList</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done · it came as predicted</source>
        <translation>已完成 · 与预测一致</translation>
    </message>
    <message>
        <source>done · it came otherwise</source>
        <translation>已完成 · 与预测不同</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>not begun · your own</source>
        <translation>未开始 · 自制</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a lesson and what has become of it</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Class “%1” · %2</source>
        <extracomment>title of a class, and what has become of its lesson</extracomment>
        <translation>课堂“%1” · %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LessonView</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What has been learned is kept; the lesson goes on from there</source>
        <translation>学到的内容保留；课程从那里继续</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>课程进度</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Predict first.</source>
        <translation>请先预测。</translation>
    </message>
    <message>
        <source>Trains both sides; it takes a minute or a few</source>
        <translation>训练两侧；需要一分钟至数分钟</translation>
    </message>
    <message>
        <source>Network %1 of %2</source>
        <translation>网络 %1/%2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <extracomment>what is being done, and how long it will take</extracomment>
        <translation>%1，还剩 %2</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>用时 %1 完成。</translation>
    </message>
    <message>
        <source>Hand in my result…</source>
        <translation>提交我的结果…</translation>
    </message>
    <message>
        <source>Writes what came of it as a small file for your teacher</source>
        <translation>将结果写成一个小文件，交给老师</translation>
    </message>
    <message>
        <source>A class pack, with recipes and images of its own.</source>
        <translation>课堂包，自带配方和图像。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LibTorchOffer</name>
    <message>
        <source>Training needs LibTorch</source>
        <translation>训练需要 LibTorch</translation>
    </message>
    <message>
        <source>LibTorch is PyTorch&apos;s library that does the arithmetic of training and classifying. It may not come with this program, but you can fetch it once from PyTorch. Browsing, the audit and old runs work without it.</source>
        <translation>LibTorch 是 PyTorch 中进行训练和分类运算的库。它不能随本程序提供，但您可以从 PyTorch 获取一次。浏览、审查和以前的运行无需它即可使用。</translation>
    </message>
    <message>
        <source>Build of LibTorch</source>
        <translation>LibTorch 版本</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Unpacking: %1</source>
        <translation>正在解压：%1</translation>
    </message>
    <message>
        <source>&amp;Download and install</source>
        <translation>下载并安装(&amp;D)</translation>
    </message>
    <message>
        <source>Use a &amp;file…</source>
        <translation>使用文件(&amp;F)…</translation>
    </message>
    <message>
        <source>A file that you, or somebody for you, fetched: PyTorch&apos;s wheel (torch-….whl) or its LibTorch archive (.zip)</source>
        <translation>您或他人获取的文件：PyTorch 的 wheel（torch-….whl）或其 LibTorch 压缩包（.zip）</translation>
    </message>
    <message>
        <source>Use an &amp;installation…</source>
        <translation>使用已有安装(&amp;I)…</translation>
    </message>
    <message>
        <source>A folder with LibTorch that is on this computer, such as the folder torch of a Python environment. Nothing is copied.</source>
        <translation>本机上含有 LibTorch 的文件夹，如 Python 环境中的 torch 文件夹。不复制任何内容。</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>PyTorch publishes no build for this system that the program knows.</source>
        <translation>PyTorch 没有发布本程序所知的适用于本系统的版本。</translation>
    </message>
    <message>
        <source>%1 from %2. %3</source>
        <translation>%1，来自 %2。%3</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>PyTorch&apos;s wheel or LibTorch archive</source>
        <translation>PyTorch 的 wheel 或 LibTorch 压缩包</translation>
    </message>
    <message>
        <source>Wheels and archives (*.whl *.zip)</source>
        <translation>Wheel 与压缩包 (*.whl *.zip)</translation>
    </message>
    <message>
        <source>Folder of LibTorch</source>
        <translation>LibTorch 文件夹</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在查看 %1…</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LiveView</name>
    <message>
        <source>Newest epoch</source>
        <translation>最新一轮</translation>
    </message>
    <message>
        <source>Called as the network does by itself, by the most probable class; the threshold does not count here</source>
        <translation>按网络自身方式判断，即最可能的类别；这里阈值不计</translation>
    </message>
    <message>
        <source>Pinned nuclei</source>
        <translation>固定的细胞核</translation>
    </message>
    <message>
        <source>What this epoch brought</source>
        <translation>这一轮带来了什么</translation>
    </message>
    <message>
        <source>Wrong in the epoch before, right in this one. Shows them below.</source>
        <translation>上一轮判错，这一轮判对。在下方显示。</translation>
    </message>
    <message>
        <source>Right in the epoch before, wrong in this one. Nuclei that are forgotten again and again are hard, or their label is doubtful. Shows them below.</source>
        <translation>上一轮判对，这一轮判错。反复被遗忘的细胞核较难，或其标签可疑。在下方显示。</translation>
    </message>
    <message>
        <source>newly learnt in epoch %1</source>
        <translation>第 %1 轮新学会</translation>
    </message>
    <message>
        <source>forgotten in epoch %1</source>
        <translation>第 %1 轮遗忘</translation>
    </message>
    <message>
        <source>Patience: after so many epochs without a better one the training stops by itself</source>
        <translation>耐心：经过这么多轮没有改进，训练自动停止</translation>
    </message>
    <message>
        <source>Patience used up</source>
        <translation>已耗耐心</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Stop early and keep</source>
        <translation>提前停止并保留</translation>
    </message>
    <message>
        <source>Ends this epoch now, examines what was learnt, and keeps it</source>
        <translation>立即结束这一轮，检验学到的内容并保留</translation>
    </message>
    <message>
        <source>No epoch is finished yet</source>
        <translation>还没有完成一轮</translation>
    </message>
    <message>
        <source>Epoch %1, validation part, the network&apos;s own calls</source>
        <translation>第 %1 轮，验证集，网络自身的判断</translation>
    </message>
    <message>
        <source>What the newest epoch brought</source>
        <translation>最新一轮带来了什么</translation>
    </message>
    <message>
        <source>What epoch %1 brought</source>
        <translation>第 %1 轮带来了什么</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei newly learnt</source>
        <translation>
            <numerusform>新学会 %Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei forgotten</source>
        <translation>
            <numerusform>遗忘 %Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops after this step; what it has learnt is kept.</source>
        <translation>它在这一步之后停止；学到的内容保留。</translation>
    </message>
    <message>
        <source>Epoch %1 is the best so far.</source>
        <translation>第 %1 轮是目前最佳。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) since the best, epoch %1.</source>
        <translation>
            <numerusform>自最佳的第 %1 轮以来已过 %Ln 轮。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 It stops by itself after %Ln.</source>
        <translation>
            <numerusform>%1 再过 %Ln 轮自动停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, called %2 in epoch %3</source>
        <translation>%1，第 %3 轮判为 %2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::LossView</name>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>How surprised the network was by the true class: 0 is sure and right; 0.69 is undecided between two classes; large is sure and wrong. Heights are square roots, so that few are seen too.</source>
        <translation>真实类别让网络多意外：0 为自信且正确；0.69 为两类之间犹豫；数值大为自信却错误。高度取平方根，使少量也可见。</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>突出者</translation>
    </message>
    <message>
        <source>Tukey&apos;s rule: an outlier lies above the upper quartile by more than one and a half times the distance between the quartiles. A doubtful label, a poor picture, or a nucleus unlike the others?</source>
        <translation>Tukey 规则：离群值高出上四分位数的距离超过四分位距的一倍半。是可疑标签、不佳图片，还是与众不同的细胞核？</translation>
    </message>
    <message>
        <source>Shows just these below; again: all</source>
        <translation>下方只显示这些；再次点击：全部</translation>
    </message>
    <message>
        <source>Losses, %1</source>
        <translation>损失，%1</translation>
    </message>
    <message>
        <source>No nuclei with a known class.</source>
        <translation>没有类别已知的细胞核。</translation>
    </message>
    <message numerus="yes">
        <source>loss from %1 to %2: %Ln nuclei</source>
        <translation>
            <numerusform>损失 %1 至 %2：%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loss from %1: %Ln nuclei</source>
        <translation>
            <numerusform>损失不低于 %1：%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message>
        <source>loss, from 0 to %1</source>
        <translation>损失，从 0 到 %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln outlier(s)</source>
        <translation>
            <numerusform>显示 %Ln 个离群值</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the nuclei have a loss below %1, three quarters below %2.</source>
        <translation>一半细胞核的损失低于 %1，四分之三低于 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei stand out with %1 or more</source>
        <translation>
            <numerusform>%Ln 个细胞核突出，损失不低于 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln patient(s).</source>
        <translation>
            <numerusform>%1，来自 %Ln 位患者。</numerusform>
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
        <translation>字母键作判断 · 1 至 5 表示把握 · Backspace 后退 · Esc 结束</translation>
    </message>
    <message>
        <source>Nucleoscope</source>
        <translation>Nucleoscope</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>dataset, nuclei, patients</comment>
        <translation>%1 — %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln 位患者</numerusform>
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
        <translation>训练正在进行</translation>
    </message>
    <message>
        <source>“%1” is still learning. What shall become of it?</source>
        <translation>“%1”仍在学习。如何处理？</translation>
    </message>
    <message>
        <source>Finished epochs are kept in any case.</source>
        <translation>已完成的轮次无论如何都会保留。</translation>
    </message>
    <message>
        <source>Stop early and keep</source>
        <translation>提前停止并保留</translation>
    </message>
    <message>
        <source>Evaluates what has been learnt so far, then closes the window</source>
        <translation>评估目前学到的内容，然后关闭窗口</translation>
    </message>
    <message>
        <source>Quit; resume later</source>
        <translation>退出；稍后继续</translation>
    </message>
    <message>
        <source>Closes at once; the training can go on from its last finished epoch</source>
        <translation>立即关闭；训练可从最后完成的轮次继续</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>The window closes when the training has been evaluated and saved.</source>
        <translation>训练评估并保存后窗口将关闭。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait in the queue; they are offered again at the next start.</source>
        <translation>
            <numerusform>队列中有 %Ln 个训练在等待；下次启动时会再次提供。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MainWindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>打开压缩包(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;run…</source>
        <translation>打开运行(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <translation>最近(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close dataset</source>
        <translation>关闭数据集(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing has been opened yet</source>
        <translation>尚未打开过任何内容</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>复制名称(&amp;C)</translation>
    </message>
    <message>
        <source>The name of the nucleus in the inspector</source>
        <translation>检查器中细胞核的名称</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lassify</source>
        <translation>分类(&amp;L)</translation>
    </message>
    <message>
        <source>Lear&amp;n</source>
        <translation>学习(&amp;N)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Brighten (display only)</source>
        <translation>调亮（仅显示）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>更亮(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>更暗(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>As the network &amp;sees it</source>
        <translation>如网络所见(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Where it looked</source>
        <translation>它看了哪里(&amp;W)</translation>
    </message>
    <message>
        <source>The heat map over the picture of the selected nucleus, on and off</source>
        <translation>在所选细胞核图片上开关热图</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>审阅(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start a training…</source>
        <translation>开始训练(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Stop &amp;early and keep</source>
        <translation>提前停止并保留(&amp;E)</translation>
    </message>
    <message>
        <source>Evaluates and keeps what has been learnt so far</source>
        <translation>评估并保留目前学到的内容</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Ends at once; finished epochs are kept</source>
        <translation>立即结束；已完成的轮次保留</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;System check…</source>
        <translation>系统检查(&amp;S)…</translation>
    </message>
    <message>
        <source>Whether all that the program needs is there and computes what it should; for bug reports</source>
        <translation>程序所需的一切是否具备且计算正确；用于错误报告</translation>
    </message>
    <message>
        <source>&amp;About Nucleoscope</source>
        <translation>关于 Nucleoscope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what was done</comment>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what was undone</comment>
        <translation>重做 %1</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Open a &amp;packed run…</source>
        <translation>打开打包的运行(&amp;P)…</translation>
    </message>
    <message>
        <source>A run that somebody passed on as one file (.nucleorun)</source>
        <translation>他人以单个文件 (.nucleorun) 传来的运行</translation>
    </message>
    <message>
        <source>Pac&amp;k this run…</source>
        <translation>打包此运行(&amp;K)…</translation>
    </message>
    <message>
        <source>The run that Results shows as one file, to be passed on</source>
        <translation>“结果”页所示的运行，作为一个可转交的文件</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>How to use the program, and what its pages compute; can be searched</source>
        <translation>如何使用本程序、各页面计算什么；可以搜索（英文）</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>术语(&amp;W)</translation>
    </message>
    <message>
        <source>What nucleus, epoch, AUROC and the other terms mean</source>
        <translation>细胞核、轮次、AUROC 等术语的含义（英文）</translation>
    </message>
    <message>
        <source>&amp;Import a network…</source>
        <translation>导入网络(&amp;I)…</translation>
    </message>
    <message>
        <source>Somebody else&apos;s ONNX or weights, to be asked or examined on your data</source>
        <translation>他人的 ONNX 或权重，可用来判断，或用您的数据检验</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Language, theme, device, threads, what is kept on the disk</source>
        <translation>语言、主题、设备、线程以及磁盘上保留的内容</translation>
    </message>
    <message>
        <source>&amp;Bring your own nuclei…</source>
        <translation>使用自己的细胞核(&amp;B)…</translation>
    </message>
    <message>
        <source>Say where class, patient and fold of your own images stand: in folders, names or a table</source>
        <translation>说明自有图像的类别、患者和折写在哪里：文件夹、文件名还是表格</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>导览(&amp;G)</translation>
    </message>
    <message>
        <source>A few minutes through the window, from opening nuclei to the lessons</source>
        <translation>用几分钟了解窗口：从打开细胞核到课程</translation>
    </message>
    <message>
        <source>Open a c&amp;lass pack…</source>
        <translation>打开课堂包(&amp;L)…</translation>
    </message>
    <message>
        <source>A lesson that a teacher passed on as one file (.nucleopack)</source>
        <translation>老师以一个文件传来的课程 (.nucleopack)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>在手册中搜索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Nothing in the manual holds all of these words.</source>
        <translation>手册中没有同时包含这些词的地方。</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>%1 lies beside the program&apos;s source and is not part of the manual.</source>
        <translation>%1 位于程序源代码旁，不属于手册。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, heading</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MapView</name>
    <message>
        <source>picked in the map</source>
        <translation>在图谱中选取</translation>
    </message>
    <message>
        <source>Feature map</source>
        <translation>特征图谱</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>neighbourhoods (t-SNE)</source>
        <translation>邻域 (t-SNE)</translation>
    </message>
    <message>
        <source>Principal components: the two directions in which the network&apos;s features vary most. t-SNE: neighbours stay neighbours; sizes of groups and distances between them mean nothing.</source>
        <translation>主成分：网络特征变化最大的两个方向。t-SNE：邻居仍为邻居；组的大小及其间距离没有意义。</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>绘制图谱</translation>
    </message>
    <message>
        <source>Runs every nucleus of this part through the network once. The features are kept with the run.</source>
        <translation>将此部分的每个细胞核通过网络一次。特征随运行保存。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops; the map stays as it is now</source>
        <translation>停止；图谱保持现状</translation>
    </message>
    <message>
        <source>Reading features…</source>
        <translation>正在读取特征…</translation>
    </message>
    <message>
        <source>Computing the network&apos;s features…</source>
        <translation>正在计算网络的特征…</translation>
    </message>
    <message>
        <source>Arranging neighbours (t-SNE)…</source>
        <translation>正在排列邻居 (t-SNE)…</translation>
    </message>
    <message>
        <source>Nuclei that lie together look alike to the network. Sizes of groups and distances between them mean nothing.</source>
        <translation>靠在一起的细胞核在网络看来相似。组的大小及其间距离没有意义。</translation>
    </message>
    <message>
        <source>%1 Stopped before it was finished.</source>
        <translation>%1 在完成之前停止。</translation>
    </message>
    <message>
        <source>The two directions in which the network&apos;s features vary most: %1 of their variance.</source>
        <translation>网络特征变化最大的两个方向：占其方差的 %1。</translation>
    </message>
    <message>
        <source>%1 There are too many nuclei for t-SNE.</source>
        <translation>%1 细胞核太多，无法使用 t-SNE。</translation>
    </message>
    <message>
        <source>The map shows which nuclei look alike to this network. It needs the network&apos;s features of each: 
about a minute for a thousand nuclei, once.</source>
        <translation>图谱显示哪些细胞核在此网络看来相似。它需要网络对每个细胞核的特征：
每千个细胞核约一分钟，只需一次。</translation>
    </message>
    <message>
        <source>The map needs the pictures of this run: locate its dataset above.</source>
        <translation>图谱需要此运行的图片：请在上方定位其数据集。</translation>
    </message>
    <message>
        <source>No predictions to draw a map of.</source>
        <translation>没有可绘制图谱的预测。</translation>
    </message>
    <message>
        <source>These predictions are of several networks, each of which sees nuclei in its own way: open the run of one 
fold to draw a map.</source>
        <translation>这些预测来自多个网络，每个网络以自己的方式看细胞核：
请打开单折的运行来绘制分布图。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkChoice</name>
    <message>
        <source>The network does not learn from nuclei that a reviewer marked as label doubtful or poor image. The nuclei that examine stay, with their published labels, so that scores can be compared.</source>
        <translation>网络不从审阅者标为标签可疑或图像不佳的细胞核学习。检验用的细胞核保留公布的标签，以便比较指标。</translation>
    </message>
    <message>
        <source>Where all reviewers who doubt a label suggest the same class, the network learns that one.</source>
        <translation>若怀疑某标签的所有审阅者都建议同一类别，网络便学习该类别。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %Ln nuclei marked doubtful or poor</source>
        <translation>
            <numerusform>排除 %Ln 个标为可疑或不佳的细胞核(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use the reviewer&apos;s label for %Ln nuclei</source>
        <translation>
            <numerusform>对 %Ln 个细胞核使用审阅者的标签(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln nuclei the reviewers disagree.</source>
        <translation>
            <numerusform>审阅者对 %Ln 个细胞核意见不一。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked nuclei examine the network and stay as published.</source>
        <translation>
            <numerusform>%Ln 个有标记的细胞核用于检验网络，保持公布时的状态。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkFilterButton</name>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Show only nuclei that reviewers marked, or that nobody did</source>
        <translation>只显示审阅者标记过的或无人标记的细胞核</translation>
    </message>
    <message>
        <source>Anything marked</source>
        <translation>任意标记</translation>
    </message>
    <message>
        <source>Nothing marked</source>
        <translation>无标记</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MarkKeeper</name>
    <message>
        <source>import marks</source>
        <translation>导入标记</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MaskPanel</name>
    <message>
        <source>Cut the nuclei out</source>
        <translation>抠取细胞核</translation>
    </message>
    <message>
        <source>The network learned from nuclei on black. Accept the outlines that fit; images without a tick are classified as they are. What was masked here is stamped so, because an outline of a program is not that of an expert.</source>
        <translation>网络从黑底细胞核学习。请接受合适的轮廓；未勾选的图像按原样分类。在此抠取的会盖上标记，因为程序勾画的轮廓不是专家的轮廓。</translation>
    </message>
    <message>
        <source>Images to mask; a tick accepts the outline</source>
        <translation>要抠取的图像；勾选即接受轮廓</translation>
    </message>
    <message>
        <source>The image with the outline</source>
        <translation>带轮廓的图像</translation>
    </message>
    <message>
        <source>The nucleus alone, as the network would see it</source>
        <translation>单独的细胞核，如网络所见</translation>
    </message>
    <message>
        <source>How much counts as nucleus</source>
        <translation>多少算作细胞核</translation>
    </message>
    <message>
        <source>How dark a pixel must be to belong to the nucleus: less to the left, more to the right. The line marks what the picture&apos;s own colours suggest (Otsu&apos;s method); a double click goes back there.</source>
        <translation>像素须多暗才属于细胞核：左少右多。竖线为图片自身颜色所建议的位置（Otsu 方法）；双击返回该处。</translation>
    </message>
    <message>
        <source>Same for all</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>Draw every outline with this setting</source>
        <translation>以此设置勾画所有轮廓</translation>
    </message>
    <message>
        <source>less or more counts as nucleus</source>
        <translation>算作细胞核的多或少</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>全部拒绝</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>The nucleus takes up %1 of the picture.</source>
        <translation>细胞核占图片的 %1。</translation>
    </message>
    <message>
        <source>No nucleus stands out here. Try more to the right.</source>
        <translation>这里没有突出的细胞核。请向右调。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outline(s) still to come</source>
        <translation>
            <numerusform>还有 %Ln 个轮廓</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 outlines accepted</source>
        <translation>已接受 %2 个轮廓中的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>Classify, %Ln masked</source>
        <translation>
            <numerusform>分类，%Ln 个已抠取</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify all as they are</source>
        <translation>全部按原样分类</translation>
    </message>
    <message>
        <source>Look at the outlines first</source>
        <translation>先看轮廓</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation>关闭此消息 (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ModelExportDialog</name>
    <message>
        <source>Writes the network and, beside it, a JSON file that says what it expects and says.</source>
        <translation>写出网络，并在旁边写出说明其输入输出的 JSON 文件。</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>&amp;ONNX</source>
        <translation>&amp;ONNX</translation>
    </message>
    <message>
        <source>What it computes, and its weights. Runs in Python, C++, Java, in browsers. Take this one unless you know that you want another.</source>
        <translation>其计算过程和权重。可在 Python、C++、Java 和浏览器中运行。若不清楚需要哪种，请选这个。</translation>
    </message>
    <message>
        <source>&amp;TorchScript</source>
        <translation>&amp;TorchScript</translation>
    </message>
    <message>
        <source>The same for PyTorch and LibTorch.</source>
        <translation>同样内容，供 PyTorch 和 LibTorch 使用。</translation>
    </message>
    <message>
        <source>&amp;Weights alone (safetensors)</source>
        <translation>仅权重 (safetensors)(&amp;W)</translation>
    </message>
    <message>
        <source>Under the names of timm and torchvision: to look into, or to learn on.</source>
        <translation>采用 timm 和 torchvision 的名称：用于查看或继续学习。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The .json says that a call is positive from a probability of %1 on and left to a person from %2 on, as set under Threshold.</source>
        <translation>.json 说明概率不低于 %1 判为阳性，不低于 %2 交由人工判断，按阈值页的设置。</translation>
    </message>
    <message>
        <source>The .json says that a call is positive from a probability of %1 on, as set under Threshold.</source>
        <translation>.json 说明概率不低于 %1 判为阳性，按阈值页的设置。</translation>
    </message>
    <message>
        <source>ONNX model (*.onnx)</source>
        <translation>ONNX 模型 (*.onnx)</translation>
    </message>
    <message>
        <source>TorchScript module (*.pt)</source>
        <translation>TorchScript 模块 (*.pt)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>权重 (*.safetensors)</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>model</source>
        <comment>name of a file</comment>
        <translation>model</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln network(s) of “%1” together, as a file for other programs: the mean of their probabilities.</source>
        <translation>
            <numerusform>“%1”的 %Ln 个网络合在一起，作为供其他程序使用的文件：取其概率的平均值。</numerusform>
        </translation>
    </message>
    <message>
        <source>The network of “%1”, epoch %2, as a file for other programs.</source>
        <translation>“%1”第 %2 轮的网络，作为供其他程序使用的文件。</translation>
    </message>
    <message>
        <source>A second file beside it, ending in .json, says how a picture becomes its input and what its numbers mean. For research and teaching only, not for diagnosis.</source>
        <translation>旁边以 .json 结尾的第二个文件说明图片如何成为输入以及数值的含义。仅供科研与教学，不用于诊断。</translation>
    </message>
    <message>
        <source>Such a file is of one network: export the run of one fold</source>
        <translation>这种文件只含一个网络：请导出单折的运行</translation>
    </message>
    <message>
        <source>Train the final network</source>
        <translation>训练最终网络</translation>
    </message>
    <message>
        <source>Patients who examined did not teach. A final network learns from all: the same training anew. It is what is exported then; the scores stay those of the one that was examined.</source>
        <translation>参与检验的患者没有用于学习。最终网络从全部患者学习：同样的训练再做一次。之后导出的就是它；各项得分仍属于受检验的网络。</translation>
    </message>
    <message>
        <source>Takes about as long as the training did. It can be left for later, and gone on with</source>
        <translation>所需时间与训练大致相同。可以留到以后再继续</translation>
    </message>
    <message>
        <source>The final network of “%1”, which all have taught, those who examined included, as a file for other programs.</source>
        <translation>“%1”的最终网络（由全部患者训练，包括参与检验者），作为供其他程序使用的文件。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NeighboursSection</name>
    <message>
        <source>Similar nuclei</source>
        <translation>相似细胞核</translation>
    </message>
    <message>
        <source>Those of each class that the network finds most like this one: by the angle between what its last layer makes of them. 1 is the same direction.</source>
        <translation>每个类别中网络认为与此最相似的：按最后一层输出之间的夹角。1 为同一方向。</translation>
    </message>
    <message>
        <source>Looking at all nuclei</source>
        <translation>正在查看所有细胞核</translation>
    </message>
    <message numerus="yes">
        <source>The network has to look at every nucleus of this run once: %Ln. On the processor that takes a minute or a few for ten thousand; you may go on meanwhile.</source>
        <translation>
            <numerusform>网络须将此运行的每个细胞核查看一次：%Ln 个。在处理器上每一万个需一分钟至数分钟；期间可继续操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find similar nuclei</source>
        <translation>查找相似细胞核</translation>
    </message>
    <message>
        <source>Takes a while with many nuclei; what is found is kept with the run. A training that is under way waits meanwhile.</source>
        <translation>细胞核多时需要一些时间；找到的内容随运行保存。进行中的训练会等待。</translation>
    </message>
    <message numerus="yes">
        <source>The nearest of each class among %1 nuclei; the number is the likeness. The network has not looked at %Ln other(s).</source>
        <translation>
            <numerusform>%1 个细胞核中每个类别最接近的；数值为相似度。网络还有 %Ln 个未查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the rest</source>
        <translation>查看其余</translation>
    </message>
    <message>
        <source>What is found is kept with the run. A training that is under way waits meanwhile.</source>
        <translation>找到的内容随运行保存。进行中的训练会等待。</translation>
    </message>
    <message>
        <source>The network looks at every nucleus …</source>
        <translation>网络正在查看每个细胞核……</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What is done is kept</source>
        <translation>已完成的保留</translation>
    </message>
    <message>
        <source>This nucleus could not be read.</source>
        <translation>无法读取此细胞核。</translation>
    </message>
    <message>
        <source>The nearest of each class; the number is the likeness.</source>
        <translation>每个类别最接近的；数值为相似度。</translation>
    </message>
    <message>
        <source>%1, patient %2, likeness %3</source>
        <translation>%1，患者 %2，相似度 %3</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NetworkViewPreview</name>
    <message>
        <source>What the network will see</source>
        <translation>网络将看到什么</translation>
    </message>
    <message>
        <source>examining</source>
        <translation>检验时</translation>
    </message>
    <message>
        <source>learning: changed by chance, each time anew</source>
        <translation>学习时：随机变化，每次不同</translation>
    </message>
    <message>
        <source>Nucleus as the network sees it</source>
        <translation>网络所见的细胞核</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>换一批</translation>
    </message>
    <message>
        <source>Show other nuclei and draw the changes again</source>
        <translation>显示其他细胞核并重新抽取变化</translation>
    </message>
    <message>
        <source>The middle %1 × %1 pixels, shrunk to %2 × %2.</source>
        <translation>中央 %1 × %1 像素，缩至 %2 × %2。</translation>
    </message>
    <message>
        <source>The whole picture, shrunk to %1 × %1 pixels.</source>
        <translation>整张图片，缩至 %1 × %1 像素。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NetworkViewSection</name>
    <message>
        <source>turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>A nucleus has no up and down</source>
        <translation>细胞核没有上下</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Nor left and right</source>
        <translation>也没有左右</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Cut out a little beside the centre</source>
        <translation>裁切略偏离中心</translation>
    </message>
    <message>
        <source>magnified</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>更大或更小</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>As with another lamp or exposure</source>
        <translation>如同换了光源或曝光</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Around the picture&apos;s mean grey</source>
        <translation>围绕图片平均灰度</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Paler or stronger colours</source>
        <translation>颜色更淡或更浓</translation>
    </message>
    <message>
        <source>hue</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>Towards other colours</source>
        <translation>偏向其他颜色</translation>
    </message>
    <message>
        <source>stain</source>
        <translation>染色</translation>
    </message>
    <message>
        <source>Stained as another laboratory might have</source>
        <translation>如同另一实验室的染色</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>失焦</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>网络看到了什么</translation>
    </message>
    <message>
        <source>The picture as it goes into the network: cut out and shrunk. While learning it is changed at random each time, so that the network learns what does not matter.</source>
        <translation>进入网络的图片：裁切并缩小。学习时每次随机变化，使网络学会什么不重要。</translation>
    </message>
    <message>
        <source>Which changes by chance</source>
        <translation>哪些随机变化</translation>
    </message>
    <message>
        <source>What the recipe changes by chance while learning: all at once, as the network meets it, or one alone</source>
        <translation>学习时配方随机改变的内容：如网络所遇全部同时，或单独一项</translation>
    </message>
    <message>
        <source>As when examining</source>
        <translation>与检验时相同</translation>
    </message>
    <message>
        <source>As while learning, changed by chance</source>
        <translation>与学习时相同，随机变化</translation>
    </message>
    <message>
        <source>Other chances</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Draws the random changes again</source>
        <translation>重新抽取随机变化</translation>
    </message>
    <message>
        <source>all changes together</source>
        <translation>所有变化一起</translation>
    </message>
    <message>
        <source>only: %1</source>
        <comment>a change by chance</comment>
        <translation>仅：%1</translation>
    </message>
    <message>
        <source>First: the middle %1 × %1 pixels, framed above, shrunk to %2 × %2.</source>
        <translation>首先：上方框出的中央 %1 × %1 像素，缩至 %2 × %2。</translation>
    </message>
    <message>
        <source>First: the whole picture, shrunk to %1 × %1.</source>
        <translation>首先：整张图片，缩至 %1 × %1。</translation>
    </message>
    <message>
        <source>This recipe changes nothing by chance.</source>
        <translation>此配方不作随机变化。</translation>
    </message>
    <message>
        <source>Then as while learning, changed by chance.</source>
        <translation>然后如学习时随机变化。</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>空洞</translation>
    </message>
    <message>
        <source>A black square, so that no single place is relied on</source>
        <translation>一个黑色方块，使网络不依赖任何单一位置</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::NucleusScatter</name>
    <message>
        <source>Coloured by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>class</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>what it was called</source>
        <translation>判断结果</translation>
    </message>
    <message>
        <source>right or wrong</source>
        <translation>正确或错误</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Draw a line around nuclei to see just those below (or drag with Shift; Escape gives up). By keyboard: zoom to them and press Ctrl+A.</source>
        <translation>在细胞核周围画线，下方只显示它们（或按住 Shift 拖动；Esc 放弃）。用键盘：放大到它们并按 Ctrl+A。</translation>
    </message>
    <message>
        <source>Show all points (Home)</source>
        <translation>显示所有点 (Home)</translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>显示所有点</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or PDF, or the numbers as CSV</source>
        <translation>保存为 PNG、SVG 或 PDF，或将数值存为 CSV</translation>
    </message>
    <message>
        <source>referred to a person</source>
        <translation>转交人工</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, called %2 (%3)</source>
        <translation>%1，判为 %2（%3）</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>患者 %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>判为 %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>皆非</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::OverviewView</name>
    <message>
        <source>Scores</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>A patient is called by the mean probability of the nuclei, at the same threshold as they are. 95 % intervals: whole patients were drawn by lot 2,000 times.</source>
        <translation>按患者所有细胞核的平均概率判断患者，阈值与细胞核相同。95% 区间：对整位患者重新抽样 2,000 次。</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Scores with intervals, matrix, worst patients and how far to believe them, in words to send to somebody</source>
        <translation>以文字给出指标及区间、矩阵、最差患者和可信程度，便于发送</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Confusion matrix, %1</source>
        <comment>part of the data</comment>
        <translation>混淆矩阵，%1</translation>
    </message>
    <message>
        <source>Scores, %1</source>
        <comment>part of the data</comment>
        <translation>指标，%1</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>score (from–to)</comment>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>By patient: balanced accuracy %1, AUROC %2.</source>
        <translation>按患者：平衡准确率 %1，AUROC %2。</translation>
    </message>
    <message>
        <source>By patient: balanced accuracy %1.</source>
        <translation>按患者：平衡准确率 %1。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PackDialog</name>
    <message>
        <source>With the &amp;pictures of the nuclei that it called wrongly</source>
        <translation>附上误判细胞核的图片(&amp;P)</translation>
    </message>
    <message>
        <source>Pack this run</source>
        <translation>打包此运行</translation>
    </message>
    <message>
        <source>“%1” as one file: its scores, calls, curves and network. Who gets it opens it by a double click. It cannot be trained further there.</source>
        <translation>将“%1”作为一个文件：其分数、判定、曲线和网络。收到者双击即可打开，但不能在那里继续训练。</translation>
    </message>
    <message>
        <source>The pictures of this run have not been located.</source>
        <translation>尚未找到此运行的图片。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Packs the run as said here.</source>
        <translation>按此处的设置打包运行。</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Save the packed run</source>
        <translation>保存打包的运行</translation>
    </message>
    <message>
        <source>Packed run (*.nucleorun)</source>
        <translation>打包的运行 (*.nucleorun)</translation>
    </message>
    <message>
        <source>Under pseudonyms marks, notes and the name of the dataset stay here. The run&apos;s own name and the pictures go along: make sure that they name nobody. Who has the same images could still recognise them.</source>
        <translation>使用假名时，标记、备注和数据集名称留在本机。运行自身的名称和图片会一并带走：请确认其中没有指明任何人。拥有相同图片的人仍可能认出它们。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PatientTableModel</name>
    <message>
        <source>%1 of %2, %3</source>
        <comment>right of all, in percent</comment>
        <translation>%1/%2，%3</translation>
    </message>
    <message>
        <source>A click shows the nuclei of patient %1 only, with Ctrl those of several patients together; another click all.</source>
        <translation>点击只显示患者 %1 的细胞核，按住 Ctrl 可同时显示多位患者；再次点击显示全部。</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>The patient&apos;s own call: the mean probability of its nuclei against the threshold</source>
        <translation>患者本身的判断：其细胞核平均概率与阈值比较</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>判为</translation>
    </message>
    <message>
        <source>Nuclei</source>
        <translation>细胞核</translation>
    </message>
    <message>
        <source>How many of its nuclei were called right</source>
        <translation>其细胞核判对的数量</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Mean probability of %1 over its nuclei</source>
        <translation>其细胞核 %1 概率的平均值</translation>
    </message>
    <message>
        <source>Mean P(%1)</source>
        <translation>平均 P(%1)</translation>
    </message>
    <message>
        <source>Its nuclei, from the least to the most probable %1, as many as fit</source>
        <translation>其细胞核，从最不可能到最可能为 %1，能放多少放多少</translation>
    </message>
    <message>
        <source>Its nuclei</source>
        <translation>其细胞核</translation>
    </message>
    <message>
        <source>Its nuclei, as many as fit</source>
        <translation>其细胞核，能放多少放多少</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PatientsView</name>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Patients, %1</source>
        <comment>part of the data</comment>
        <translation>患者，%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) called right by the mean probability of their nuclei</source>
        <translation>
            <numerusform>%Ln 位患者中有 %1 位按其细胞核平均概率判断正确</numerusform>
        </translation>
    </message>
    <message>
        <source>This dataset names no patients, so nuclei cannot be put together by whom they came from. File names such as UID_12_1_1_all tell the patient.</source>
        <translation>此数据集未注明患者，因此无法按来源汇总细胞核。如 UID_12_1_1_all 的文件名可说明患者。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinAction</name>
    <message>
        <source>&amp;Pin: follow it over the epochs</source>
        <translation>固定：跟踪其各轮变化(&amp;P)</translation>
    </message>
    <message>
        <source>Of the run that is open in Results</source>
        <translation>属于在结果中打开的运行</translation>
    </message>
    <message>
        <source>No more curves can be told apart: unpin one first, in Results, Live</source>
        <translation>曲线太多无法区分：请先在结果的“实时”中取消固定一个</translation>
    </message>
    <message>
        <source>Draws its probability in Results, Live, and goes on with it after each epoch of a training</source>
        <translation>在结果的“实时”中绘制其概率，并在训练的每轮之后延续</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinnedNuclei</name>
    <message>
        <source>pin a nucleus</source>
        <translation>固定细胞核</translation>
    </message>
    <message>
        <source>unpin a nucleus</source>
        <translation>取消固定细胞核</translation>
    </message>
    <message>
        <source>unpin all nuclei</source>
        <translation>取消固定所有细胞核</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PinnedView</name>
    <message numerus="yes">
        <source>Pin a nucleus to follow it: its probability is drawn here, and goes on after each epoch while a training runs. Up to %Ln can be pinned.</source>
        <translation>
            <numerusform>固定一个细胞核以跟踪它：其概率绘制于此，训练期间每轮之后延续。最多可固定 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned nuclei</source>
        <translation>固定的细胞核</translation>
    </message>
    <message>
        <source>Arrow keys choose one and draw its curve solid; Delete unpins it</source>
        <translation>方向键选择一个并将其曲线画为实线；Delete 取消固定</translation>
    </message>
    <message>
        <source>Probability of the pinned nuclei over the epochs</source>
        <translation>固定的细胞核各轮的概率</translation>
    </message>
    <message>
        <source>Pin the selected nucleus</source>
        <translation>固定所选细胞核</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>The one that is chosen in the list</source>
        <translation>列表中所选的那个</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>全部取消固定</translation>
    </message>
    <message>
        <source>%1 · P(%2) %3 in training</source>
        <comment>class · probability of the positive class</comment>
        <translation>%1 · P(%2) %3，训练中</translation>
    </message>
    <message>
        <source>%1 · P(%2) %3</source>
        <comment>class · probability of the positive class</comment>
        <translation>%1 · P(%2) %3</translation>
    </message>
    <message>
        <source>%1 · after the first epoch</source>
        <comment>class · when there is more to be said</comment>
        <translation>%1 · 第一轮之后</translation>
    </message>
    <message>
        <source>%1 · not examined while training</source>
        <comment>class · a nucleus of the test part, or left out</comment>
        <translation>%1 · 训练期间不检验</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>probability of a class</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>No more curves can be told apart: unpin one first</source>
        <translation>曲线太多无法区分：请先取消固定一个</translation>
    </message>
    <message>
        <source>Follow this nucleus: its probability is drawn anew after each epoch</source>
        <translation>跟踪此细胞核：每轮之后重新绘制其概率</translation>
    </message>
    <message>
        <source>its own class</source>
        <translation>自身类别</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PlaceStep</name>
    <message>
        <source>Training needs to know of each image what it shows and whom it is from. Where your files tell that, in the names of folders, in their own names or in a table, you say here once; nothing is moved or changed.</source>
        <translation>训练需要知道每张图像显示什么、来自谁。您的文件在哪里说明这些信息（文件夹名、文件名或表格），在此指定一次即可；不会移动或更改任何文件。</translation>
    </message>
    <message>
        <source>Folder or archive of the images</source>
        <translation>图像所在的文件夹或压缩包</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>压缩包(&amp;A)…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The folder of your images</source>
        <translation>您的图像文件夹</translation>
    </message>
    <message>
        <source>The archive of your images</source>
        <translation>您的图像压缩包</translation>
    </message>
    <message>
        <source>Archives and descriptions (*.zip *.json)</source>
        <translation>压缩包和描述文件 (*.zip *.json)</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>正在查看文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) found.</source>
        <translation>
            <numerusform>共有 %n 张图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be read.</source>
        <translation>
            <numerusform>另有 %n 张无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) beside them.</source>
        <translation>
            <numerusform>有 %n 个表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>A description is there already: go on to look at it or to change it.</source>
        <translation>已有描述文件：继续即可查看或修改。</translation>
    </message>
    <message>
        <source>The description that lies there cannot be used; saving replaces it.</source>
        <translation>那里的描述文件无法使用；保存时会将其替换。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PlantPanel</name>
    <message>
        <source>For the teacher</source>
        <translation>教师专用</translation>
    </message>
    <message>
        <source>Plant it in a copy</source>
        <translation>埋藏到副本中</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭晓</translation>
    </message>
    <message>
        <source>What to plant</source>
        <translation>埋藏什么</translation>
    </message>
    <message>
        <source>Surprise: by chance</source>
        <translation>惊喜：随机</translation>
    </message>
    <message>
        <source>Another stain</source>
        <translation>染色不同</translation>
    </message>
    <message>
        <source>Stronger JPEG compression</source>
        <translation>更强的 JPEG 压缩</translation>
    </message>
    <message>
        <source>Another size of the image</source>
        <translation>图像尺寸不同</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>什么也不埋藏</translation>
    </message>
    <message>
        <source>Copies the images, plants the cue in nine of ten leukaemic ones, seals what it was, and opens the copy</source>
        <translation>复制图像，在十分之九的白血病图像中埋藏线索，封存答案，并打开副本</translation>
    </message>
    <message>
        <source>Opens the seal and says what was planted</source>
        <translation>打开封条并说明埋藏了什么</translation>
    </message>
    <message>
        <source>The open images are a copy in which something may be planted. What it is, is sealed.</source>
        <translation>打开的图像是可能埋藏了线索的副本。内容已封存。</translation>
    </message>
    <message>
        <source>Nothing is planted in these images yet. Plant something while the students look away; the copy opens by itself.</source>
        <translation>这些图像中还没有埋藏线索。请在学生不看时埋藏；副本会自动打开。</translation>
    </message>
    <message>
        <source>Run the lesson first, with a prediction</source>
        <translation>请先预测并运行课程</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PointCurve</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>Every threshold at once: how many are found against how many false alarms that costs. The ring is where the network calls now; a click on the curve moves it there and shows the nuclei around it. The dotted line is guessing.</source>
        <translation>一次展示所有阈值：找到多少，以多少误报为代价。圆圈为网络当前的判断位置；点击曲线可移动并显示附近的细胞核。虚线为猜测。</translation>
    </message>
    <message>
        <source>Precision-recall curve</source>
        <translation>精确率-召回率曲线</translation>
    </message>
    <message>
        <source>Every threshold at once: how many of the positive calls are right against how many positive nuclei are found. It depends on how common they are here. A click on the curve moves the ring and shows the nuclei around it.</source>
        <translation>一次展示所有阈值：阳性判断中多少正确，阳性细胞核找到多少。取决于它们在这里有多常见。点击曲线移动圆圈并显示附近的细胞核。</translation>
    </message>
    <message>
        <source>ROC, positive: %1</source>
        <translation>ROC，阳性：%1</translation>
    </message>
    <message>
        <source>PR, positive: %1</source>
        <comment>precision and recall</comment>
        <translation>PR，阳性：%1</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>%1 found (recall)</source>
        <translation>找到的 %1（召回率）</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到的 %1</translation>
    </message>
    <message>
        <source>%1 calls right</source>
        <translation>%1 判断正确</translation>
    </message>
    <message>
        <source>positive: %1</source>
        <translation>阳性：%1</translation>
    </message>
    <message>
        <source>ROC, %1 against all others</source>
        <translation>ROC，%1 对其余全部</translation>
    </message>
    <message>
        <source>PR, %1 against all others</source>
        <comment>precision and recall</comment>
        <translation>PR，%1 对其余全部</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PredictionBrowser</name>
    <message>
        <source>Show all nuclei again</source>
        <translation>重新显示所有细胞核</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Show the nuclei of one patient only</source>
        <translation>只显示一位患者的细胞核</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filters that were given a name: they are kept with the run</source>
        <translation>命名的筛选：随运行保存</translation>
    </message>
    <message>
        <source>Search name…</source>
        <translation>搜索名称…</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>搜索名称</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>最差在前</translation>
    </message>
    <message>
        <source>By loss: how wrong, and how sure of it</source>
        <translation>按损失：错得多离谱、多自信</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>最好在前</translation>
    </message>
    <message>
        <source>least sure first</source>
        <translation>最无把握在前</translation>
    </message>
    <message>
        <source>By the probability of the class that it is called</source>
        <translation>按所判类别的概率</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>最有把握在前</translation>
    </message>
    <message>
        <source>surest positive first</source>
        <translation>最有把握的阳性在前</translation>
    </message>
    <message>
        <source>By the probability of the positive class</source>
        <translation>按阳性类别的概率</translation>
    </message>
    <message>
        <source>learnt last first</source>
        <translation>最晚学会在前</translation>
    </message>
    <message>
        <source>By the epoch in which it was first called right, by the class most probable then; before them what never was</source>
        <translation>按首次判对的轮次（按当时最可能的类别）；从未判对的排在之前</translation>
    </message>
    <message>
        <source>most wavering first</source>
        <translation>最摇摆在前</translation>
    </message>
    <message>
        <source>By how often the call changed over the epochs</source>
        <translation>按各轮判断改变的次数</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save what is shown as a table, or its pictures as a contact sheet</source>
        <translation>将显示内容保存为表格，或将其图片保存为缩略图页</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>CSV 表格(&amp;T)…</translation>
    </message>
    <message>
        <source>A row a nucleus that is shown, in this order</source>
        <translation>每个显示的细胞核一行，按此顺序</translation>
    </message>
    <message>
        <source>&amp;Contact sheet…</source>
        <translation>缩略图页(&amp;C)…</translation>
    </message>
    <message>
        <source>The pictures that are selected, or all that are shown, on pages to print: PDF or PNG</source>
        <translation>将所选或所有显示的图片排成可打印的页面：PDF 或 PNG</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>all patients</source>
        <translation>所有患者</translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>患者 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln 位患者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PredictionTableModel</name>
    <message>
        <source>left to a person</source>
        <translation>交由人工判断</translation>
    </message>
    <message>
        <source>never</source>
        <comment>called right in no epoch</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>须谨慎</translation>
    </message>
    <message>
        <source>Nucleus</source>
        <translation>细胞核</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>判为</translation>
    </message>
    <message>
        <source>First right</source>
        <comment>epoch in which the nucleus was first called right</comment>
        <translation>首次判对</translation>
    </message>
    <message>
        <source>Call changes</source>
        <comment>how often over the epochs</comment>
        <translation>改判次数</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>Seen in training, unlike the training images, or masked here: read such calls with care.</source>
        <translation>训练中见过、与训练图像不相似或在此抠取：请谨慎解读此类判断。</translation>
    </message>
    <message>
        <source>How wrong, and how sure of it: 0 is perfect, above 0.69 is on the wrong side for two classes.</source>
        <translation>错得多离谱、多自信：0 为完美，两类时高于 0.69 即判错。</translation>
    </message>
    <message>
        <source>The epoch in which the network first called this nucleus rightly, by the class that it found most probable. What is learnt late, or never, is hard, or its label is doubtful.</source>
        <translation>网络首次判对此细胞核的轮次，按其认为最可能的类别。学得晚或从未学会的较难，或其标签可疑。</translation>
    </message>
    <message>
        <source>In how many epochs the network called this nucleus otherwise than in the epoch before. The network wavers about nuclei that lie between the classes.</source>
        <translation>在多少轮中网络对此细胞核的判断与上一轮不同。网络对介于类别之间的细胞核摇摆不定。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::PreviewTableModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Left out, because</source>
        <translation>排除原因</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ProbabilityBar</name>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class, probability</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ProbabilityHistogram</name>
    <message>
        <source>Histogram of probabilities</source>
        <translation>概率直方图</translation>
    </message>
    <message>
        <source>Probability of %1 from %2 to %3: %4 %1 and %5 %6 nuclei</source>
        <translation>%1 的概率 %2 至 %3：%4 个 %1 和 %5 个 %6 细胞核</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>%1 的概率</translation>
    </message>
    <message>
        <source>%1 above</source>
        <translation>上方为 %1</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>下方为 %1</translation>
    </message>
    <message>
        <source>Click to see just these nuclei. Heights are square roots, so that few are seen too.</source>
        <translation>点击只看这些细胞核。高度取平方根，使少量也可见。</translation>
    </message>
    <message>
        <source>Probability of %1 from %2 to %3: %4 %1 and %5 other nuclei</source>
        <translation>%1 的概率 %2 至 %3：%4 个 %1 和 %5 个其他细胞核</translation>
    </message>
    <message>
        <source>all others below</source>
        <translation>下方为其余全部</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuestionPanel</name>
    <message>
        <source>What do you expect?</source>
        <translation>您预期什么？</translation>
    </message>
    <message>
        <source>Predicted before it was run; it stands.</source>
        <translation>运行前的预测；不再更改。</translation>
    </message>
    <message>
        <source>Say it before anything is trained: what one predicted wrongly stays in mind.</source>
        <translation>在训练任何内容之前说出来：预测错的会留在记忆中。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueueModel</name>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>broken off; goes first</source>
        <translation>已中断；最先继续</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <extracomment>how a training is split, and the number that lots are drawn from</extracomment>
        <translation>%1，随机种子 %2</translation>
    </message>
    <message>
        <source>waits, next</source>
        <translation>等待中，下一个</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>waits for its images, which are no longer at %1</source>
        <translation>等待其图像，已不在 %1</translation>
    </message>
    <message>
        <source>final network, epoch %1 of %2</source>
        <translation>最终网络，第 %1 轮，共 %2 轮</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueueOffer</name>
    <message>
        <source>The training “%1” was broken off when the program ended.</source>
        <translation>程序结束时训练“%1”被中断。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait in the queue.</source>
        <translation>
            <numerusform>队列中有 %Ln 个训练在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>现在继续</translation>
    </message>
    <message>
        <source>One training after the other, until none waits; one that fails stops nothing</source>
        <translation>逐个训练，直到没有等待的训练；某个失败不会影响其他</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>a training that was broken off: it is not to be gone on with</extracomment>
        <translation>不再继续</translation>
    </message>
    <message>
        <source>It is not offered again. Its run stays on the Compare page, where it can go on later.</source>
        <translation>不再提示。其运行保留在“比较”页面，以后可在那里继续。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QueuePanel</name>
    <message>
        <source>Queue of trainings</source>
        <translation>训练队列</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Show the queue of trainings</source>
        <translation>显示训练队列</translation>
    </message>
    <message>
        <source>The list of trainings that wait, to be put into another order</source>
        <translation>等待中的训练列表，可调整顺序</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>整个队列的进度</translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation>清除已结束的</translation>
    </message>
    <message>
        <source>Takes it out of this list; the runs stay on the Compare page</source>
        <translation>从此列表移除；运行仍保留在“比较”页面</translation>
    </message>
    <message>
        <source>Trainings of the queue, the next one first</source>
        <translation>队列中的训练，下一个在最前</translation>
    </message>
    <message>
        <source>Drag a waiting training to another place, or press Alt+Up and Alt+Down; Delete takes it out. Enter shows the results of one that has ended.</source>
        <translation>将等待中的训练拖到其他位置，或按 Alt+上 和 Alt+下；按 Delete 移除。按回车显示已结束训练的结果。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Its turn comes before that of the one above it (Alt+Up)</source>
        <translation>排到上一个之前 (Alt+上)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Its turn comes after that of the one below it (Alt+Down)</source>
        <translation>排到下一个之后 (Alt+下)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Writing down %Ln training(s)…</source>
        <translation>
            <numerusform>正在记录 %Ln 个训练…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>trainings</comment>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) wait</source>
        <translation>
            <numerusform>%Ln 个训练在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was broken off</source>
        <translation>“%1”已中断</translation>
    </message>
    <message>
        <source>held after the one under way</source>
        <translation>当前训练结束后暂停</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>启动队列</translation>
    </message>
    <message>
        <source>What is under way goes on; no other training begins after it</source>
        <translation>正在进行的继续；之后不再开始其他训练</translation>
    </message>
    <message>
        <source>One training after the other, until none waits; one that fails stops nothing</source>
        <translation>逐个训练，直到没有等待的训练；某个失败不会影响其他</translation>
    </message>
    <message>
        <source>Takes it out of the queue (Delete); Undo puts it back</source>
        <translation>将其移出队列 (Delete)；“撤销”可将其放回</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>time, of all trainings</comment>
        <translation>还剩约 %1</translation>
    </message>
    <message>
        <source>Locate images…</source>
        <translation>定位图像…</translation>
    </message>
    <message>
        <source>In a folder…</source>
        <translation>在文件夹中…</translation>
    </message>
    <message>
        <source>In an archive…</source>
        <translation>在压缩包中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) lack their images</source>
        <translation>
            <numerusform>%Ln 个训练缺少图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the images lie now that were at %1; it is remembered on this machine</source>
        <translation>原在 %1 的图像现在的位置；会记在本机上</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuizPage</name>
    <message>
        <source>Quiz</source>
        <translation>测验</translation>
    </message>
    <message>
        <source>Leave the quiz</source>
        <translation>离开测验</translation>
    </message>
    <message>
        <source>You see nuclei without their names and classes. Say of each what you would call it, and how sure you are. At the end you read how you did, against the labels and against the network.</source>
        <translation>您会看到没有名称和类别的细胞核。请说出您的判断和把握。最后可看到与标签和网络相比的成绩。</translation>
    </message>
    <message>
        <source>Nuclei to ask about</source>
        <translation>要提问的细胞核</translation>
    </message>
    <message>
        <source>How many nuclei</source>
        <translation>细胞核数量</translation>
    </message>
    <message>
        <source>As many of each class as there are</source>
        <translation>每个类别有多少取多少</translation>
    </message>
    <message>
        <source> nuclei</source>
        <translation>细胞核</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Your answers so far were kept</source>
        <translation>目前的回答已保存</translation>
    </message>
    <message>
        <source>The nucleus to judge</source>
        <translation>要判断的细胞核</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>To the nucleus before (Backspace)</source>
        <translation>回到上一个细胞核 (Backspace)</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>现在结束</translation>
    </message>
    <message>
        <source>Scores what you have answered so far (Escape)</source>
        <translation>为目前的回答评分 (Esc)</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>您有多大把握？</translation>
    </message>
    <message>
        <source>1 guessed</source>
        <translation>1 猜的</translation>
    </message>
    <message>
        <source>2 unsure</source>
        <translation>2 没把握</translation>
    </message>
    <message>
        <source>3 rather sure</source>
        <translation>3 较有把握</translation>
    </message>
    <message>
        <source>4 sure</source>
        <translation>4 有把握</translation>
    </message>
    <message>
        <source>5 certain</source>
        <translation>5 确定</translation>
    </message>
    <message>
        <source>Completes the answer (key %1)</source>
        <translation>完成回答（按键 %1）</translation>
    </message>
    <message>
        <source>validation part of “%1”, against its network</source>
        <translation>“%1”的验证集，对照其网络</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>%1 的全部</translation>
    </message>
    <message numerus="yes">
        <source>Go on: %1 of %Ln answered</source>
        <translation>
            <numerusform>继续：%Ln 个中已答 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a class and the key that calls a nucleus so</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nucleus %1 of %2</source>
        <translation>细胞核 %1/%2</translation>
    </message>
    <message>
        <source>This picture cannot be read. Guess.</source>
        <translation>无法读取此图片。请猜测。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::QuizSummaryView</name>
    <message>
        <source>How you did</source>
        <translation>您的成绩</translation>
    </message>
    <message>
        <source>Another quiz</source>
        <translation>再来一次测验</translation>
    </message>
    <message>
        <source>Sure and right</source>
        <translation>把握与正确</translation>
    </message>
    <message>
        <source>Who is well calibrated is right as often as they are sure: guesses half of the time for two classes, “certain” always.</source>
        <translation>校准良好者的正确率与把握一致：两类时猜测一半正确，“确定”总是正确。</translation>
    </message>
    <message>
        <source>Nuclei that you got wrong</source>
        <translation>您判错的细胞核</translation>
    </message>
    <message numerus="yes">
        <source>You called %1 of %Ln nuclei right (%2)</source>
        <translation>
            <numerusform>您判对了 %Ln 个细胞核中的 %1 个（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few nuclei that stands for anything from %1 to %2.</source>
        <translation>细胞核这么少时，这可代表 %1 到 %2 之间的任何值。</translation>
    </message>
    <message numerus="yes">
        <source>%1, of %Ln patient(s).</source>
        <comment>what was called right</comment>
        <translation>
            <numerusform>%1，来自 %Ln 位患者。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of its own</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>The network called %1 of the same %Ln right (%2).</source>
        <translation>
            <numerusform>网络判对了同样 %Ln 个中的 %1 个（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and the network said the same of %Ln nuclei, and were both wrong on %1.</source>
        <translation>
            <numerusform>您与网络对 %Ln 个细胞核判断相同，其中 %1 个都判错。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You knew better on %Ln nuclei.</source>
        <translation>
            <numerusform>您在 %Ln 个细胞核上更胜一筹。</numerusform>
        </translation>
    </message>
    <message>
        <source>You were as sure as you were right.</source>
        <translation>您的把握与正确率相符。</translation>
    </message>
    <message>
        <source>You were surer than right: as if you expected %1 right.</source>
        <translation>您的把握高于正确率：相当于预期判对 %1 个。</translation>
    </message>
    <message>
        <source>You were better than you thought: as if you expected %1 right.</source>
        <translation>您比自己以为的更好：相当于预期判对 %1 个。</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>您的把握</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>1 guessed</source>
        <translation>1 猜的</translation>
    </message>
    <message>
        <source>2 unsure</source>
        <translation>2 没把握</translation>
    </message>
    <message>
        <source>3 rather sure</source>
        <translation>3 较有把握</translation>
    </message>
    <message>
        <source>4 sure</source>
        <translation>4 有把握</translation>
    </message>
    <message>
        <source>5 certain</source>
        <translation>5 确定</translation>
    </message>
    <message>
        <source>You answered nothing yet.</source>
        <translation>您还没有回答。</translation>
    </message>
    <message>
        <source>You got none wrong.</source>
        <translation>您全部判对。</translation>
    </message>
    <message numerus="yes">
        <source>You got %Ln wrong, the surest first. Each shows the class it has.</source>
        <translation>
            <numerusform>您判错了 %Ln 个，最有把握的在前。每个显示其类别。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ReportDialog</name>
    <message>
        <source>&amp;Pictures of the worst mistakes, and where the network looked</source>
        <translation>最严重错误的图片，以及网络看了哪里(&amp;P)</translation>
    </message>
    <message>
        <source>Writes the report, without a display.</source>
        <translation>无需显示器即可写出报告。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Needs the pictures at their place, and a few seconds of the network&apos;s time</source>
        <translation>需要图片在原处，以及网络几秒钟的时间</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>There is nothing to report yet: no epoch is finished.</source>
        <translation>还没有可报告的内容：没有完成一轮。</translation>
    </message>
    <message>
        <source>Calls are positive from a probability of %1 on and left to a person from %2 on, as set under Threshold.</source>
        <translation>概率不低于 %1 判为阳性，不低于 %2 交由人工判断，按阈值页的设置。</translation>
    </message>
    <message>
        <source>Calls are positive from a probability of %1 on, as set under Threshold.</source>
        <translation>概率不低于 %1 判为阳性，按阈值页的设置。</translation>
    </message>
    <message>
        <source>What “%1” says, to be printed or passed on: what was asked, who examined, the scores and how far to believe them on the first page; then how it was done, curves, patients, mistakes, and which items of reporting checklists are answered. In the language of this window. For research and teaching only, not for diagnosis.</source>
        <translation>“%1”的内容，供打印或转发：首页为问题、检验者、指标及可信程度；随后是方法、曲线、患者、错误，以及报告清单中已回答的条目。使用本窗口的语言。仅供科研与教学，不用于诊断。</translation>
    </message>
    <message>
        <source>report</source>
        <comment>name of a file</comment>
        <translation>report</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsHeader</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Validation: nuclei the network was examined on. Training: nuclei it learnt from, changed by chance, as it saw them then.</source>
        <translation>验证：检验网络所用的细胞核。训练：学习所用的细胞核，当时看到的随机变化后的样子。</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>training pass (augmented)</source>
        <translation>训练遍历（增强）</translation>
    </message>
    <message>
        <source>Evaluates the best epoch of this run on all nuclei of its dataset that it did not learn from, each called by its most probable class.</source>
        <translation>在数据集中未用于学习的所有细胞核上评估此运行的最佳轮次，各按最可能的类别判断。</translation>
    </message>
    <message>
        <source>Export model…</source>
        <translation>导出模型…</translation>
    </message>
    <message>
        <source>The trained network as a file for other programs: ONNX, TorchScript, or its weights alone</source>
        <translation>供其他程序使用的训练好的网络文件：ONNX、TorchScript 或仅权重</translation>
    </message>
    <message>
        <source>Every call, score and patient on this page is at this threshold. Click to go back to 0.5, where the network calls by itself.</source>
        <translation>此页的每个判断、指标和患者都基于此阈值。点击回到 0.5，即网络自身的判断位置。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>What this run says as a document to be printed or passed on: PDF, or one HTML file</source>
        <translation>将此运行的内容作为可打印或转发的文档：PDF 或单个 HTML 文件</translation>
    </message>
    <message>
        <source>To a person from %1 to %2 · back to 0.5</source>
        <translation>%1 至 %2 交由人工 · 回到 0.5</translation>
    </message>
    <message>
        <source>Threshold %1 · back to 0.5</source>
        <translation>阈值 %1 · 回到 0.5</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>测试集</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s)</source>
        <translation>
            <numerusform>%Ln 位患者的 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln independent)</source>
        <comment>nuclei of so many patients</comment>
        <translation>
            <numerusform>%1（%Ln 位独立）</numerusform>
        </translation>
    </message>
    <message>
        <source>No epoch is finished yet.</source>
        <translation>还没有完成一轮。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of these patients share identical images. They are linked: they stay together when data are split, and intervals count them as one.</source>
        <translation>其中一些患者共享相同图像。他们相互关联：划分数据时放在一起，计算区间时计为一位。</translation>
    </message>
    <message>
        <source>Nobody examined: the network learned from all. Classify asks it about others.</source>
        <translation>无人参与检验：网络从全部图像学习。可在分类页用它判断其他图像。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsPage</name>
    <message>
        <source>The pictures of this run are not open: everything but the pictures works.</source>
        <translation>此运行的图片未打开：除图片外一切可用。</translation>
    </message>
    <message>
        <source>Ways of looking at the results</source>
        <translation>查看结果的方式</translation>
    </message>
    <message>
        <source>Results shows what a trained network says about every nucleus, its mistakes first.
Train one, or open an earlier run.</source>
        <translation>结果页显示训练好的网络对每个细胞核的判断，错误在前。
请训练一个，或打开以前的运行。</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以前的运行</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>打开运行…</translation>
    </message>
    <message>
        <source>run “%1”</source>
        <translation>运行“%1”</translation>
    </message>
    <message>
        <source>Locate its folder…</source>
        <translation>定位其文件夹…</translation>
    </message>
    <message>
        <source>Locate its archive…</source>
        <translation>定位其压缩包…</translation>
    </message>
    <message>
        <source>Where the dataset of this run lies now; it is remembered on this machine</source>
        <translation>此运行的数据集现在的位置；会记在本机上</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ResultsView</name>
    <message>
        <source>validation part</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>training pass</source>
        <translation>训练遍历</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>测试集</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ReviewActions</name>
    <message>
        <source>&amp;Walk through mistakes</source>
        <translation>浏览错误(&amp;W)</translation>
    </message>
    <message>
        <source>Shows what the open run called wrong, the worst first; the arrow keys go from one to the next</source>
        <translation>显示打开的运行判错的内容，最严重的在前；方向键逐个浏览</translation>
    </message>
    <message>
        <source>&amp;Quiz…</source>
        <translation>测验(&amp;Q)…</translation>
    </message>
    <message>
        <source>Judge nuclei yourself, without their names and classes, and see how you did</source>
        <translation>在没有名称和类别的情况下自己判断细胞核，看看成绩如何</translation>
    </message>
    <message>
        <source>Label &amp;doubtful</source>
        <translation>标签可疑(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Poor image</source>
        <translation>图像不佳(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Interesting</source>
        <translation>值得关注(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>It &amp;looks like</source>
        <translation>看起来像(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import marks…</source>
        <translation>导入标记(&amp;I)…</translation>
    </message>
    <message>
        <source>Adds another reviewer&apos;s marks, from a CSV table or a file of marks; the later one wins</source>
        <translation>从 CSV 表格或标记文件添加另一位审阅者的标记；以较新的为准</translation>
    </message>
    <message>
        <source>&amp;Export marks…</source>
        <translation>导出标记(&amp;E)…</translation>
    </message>
    <message>
        <source>All marks of this dataset, as a CSV table</source>
        <translation>此数据集的所有标记，CSV 表格</translation>
    </message>
    <message>
        <source>Marks to add</source>
        <translation>要添加的标记</translation>
    </message>
    <message>
        <source>Marks (*.csv *.json)</source>
        <translation>标记 (*.csv *.json)</translation>
    </message>
    <message>
        <source>Save the marks</source>
        <translation>保存标记</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>备注 (N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审阅者</translation>
    </message>
    <message>
        <source>Marks carry the name of who made them; each reviewer has marks of their own</source>
        <translation>标记带有作者姓名；每位审阅者有自己的标记</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>不佳</translation>
    </message>
    <message>
        <source>Interesting</source>
        <translation>值得关注</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <extracomment>a mark, its key, what it is for</extracomment>
        <translation>%1（%2）。%3</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>看起来像</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a class, the key that says it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>You would call it %1 (%2)</source>
        <comment>class, key</comment>
        <translation>您会判为 %1（%2）</translation>
    </message>
    <message>
        <source> (looks like %1)</source>
        <translation>（看起来像 %1）</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a reviewer, and what they said of this nucleus</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>mark as: %1</source>
        <extracomment>a step of undoing; the mark in lower case</extracomment>
        <translation>标记为：%1</translation>
    </message>
    <message>
        <source>unmark: %1</source>
        <translation>取消标记：%1</translation>
    </message>
    <message>
        <source>say what it looks like</source>
        <translation>说明看起来像什么</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>写备注</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RuleEditor</name>
    <message>
        <source>Earlier: where several rules tell the same, the first counts</source>
        <translation>提前：多条规则给出同一信息时，以第一条为准</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>删除此规则</translation>
    </message>
    <message>
        <source>Rule %1: a folder&apos;s name</source>
        <translation>规则 %1：文件夹名称</translation>
    </message>
    <message>
        <source>Rule %1: a pattern in the path</source>
        <translation>规则 %1：路径中的模式</translation>
    </message>
    <message>
        <source>Rule %1: a table</source>
        <translation>规则 %1：表格</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>the fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>1: the folder that holds the image; 2: the one around that</source>
        <translation>1：图像所在的文件夹；2：其上一级文件夹</translation>
    </message>
    <message>
        <source>It tells</source>
        <translation>给出</translation>
    </message>
    <message>
        <source>Levels above the image</source>
        <translation>图像上方的级数</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>A regular expression (PCRE2), looked for in the path below the folder. What stands in a named group is the class, the patient or the fold.</source>
        <translation>正则表达式（PCRE2），在文件夹内的路径中查找。命名组中的内容就是类别、患者或折。</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>插入：</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>A part of the path without _ and /: %1</source>
        <translation>路径中不含 _ 和 / 的一段：%1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>A table (CSV) that lies elsewhere</source>
        <translation>位于别处的表格（CSV）</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The column that names the images, by path or by name. None: each row is of a patient, whom an earlier rule tells</source>
        <translation>以路径或名称指明图像的列。无：每行对应一名患者，由之前的规则给出</translation>
    </message>
    <message>
        <source>The column of the classes</source>
        <translation>类别列</translation>
    </message>
    <message>
        <source>The column of the patients</source>
        <translation>患者列</translation>
    </message>
    <message>
        <source>The column of the folds</source>
        <translation>折列</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>none: rows are of patients</source>
        <translation>无：每行是一名患者</translation>
    </message>
    <message>
        <source>not told here</source>
        <translation>此处未给出</translation>
    </message>
    <message>
        <source>There is no table beside the images: choose one.</source>
        <translation>图像旁边没有表格：请选择一个。</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>正在试用…</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Patient: %1</source>
        <translation>患者：%1</translation>
    </message>
    <message>
        <source>Fold: %1</source>
        <translation>折：%1</translation>
    </message>
    <message numerus="yes">
        <source>It tells something of %n image(s).</source>
        <translation>
            <numerusform>它给出 %n 张图像的信息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>共 %n 种</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RulesStep</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Add a rule about:</source>
        <translation>添加规则，依据：</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The name of a folder above the image tells class, patient or fold</source>
        <translation>图像上方某级文件夹的名称给出类别、患者或折</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A pattern in the path tells them: UID_11_10_1_all.bmp</source>
        <translation>由路径中的模式给出：UID_11_10_1_all.bmp</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>A CSV names images or patients, and tells them</source>
        <translation>CSV 列出图像或患者，并给出这些信息</translation>
    </message>
    <message>
        <source>Patients are counted &amp;within their class</source>
        <translation>患者在其类别内编号(&amp;W)</translation>
    </message>
    <message>
        <source>Numbers begin anew in each class: patient 7 of one class and patient 7 of another are two people</source>
        <translation>编号在每个类别中重新开始：一个类别的 7 号患者与另一个类别的 7 号患者是两个人</translation>
    </message>
    <message>
        <source>Show &amp;only what is left out</source>
        <translation>只显示被排除的(&amp;O)</translation>
    </message>
    <message>
        <source>What the rules tell of each image</source>
        <translation>规则给出的每张图像的信息</translation>
    </message>
    <message>
        <source>Nothing here shows by itself where class and patient stand. Add a rule.</source>
        <translation>无法自动看出类别和患者写在哪里。请添加规则。</translation>
    </message>
    <message>
        <source>These rules are a guess from folders, names and tables. Look at what they yield, and change them.</source>
        <translation>这些规则是根据文件夹、名称和表格猜测的。请查看其结果并修改。</translation>
    </message>
    <message>
        <source>For class, patient and fold, the first rule that tells it counts.</source>
        <translation>类别、患者和折均以第一条给出它的规则为准。</translation>
    </message>
    <message numerus="yes">
        <source>All %n image(s) explained.</source>
        <translation>
            <numerusform>全部 %n 张图像都已说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 images are explained. Left out: %3.</source>
        <translation>%2 张图像中有 %1 张已说明。排除：%3。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunChoice</name>
    <message>
        <source>Run whose network is asked</source>
        <translation>询问其网络的运行</translation>
    </message>
    <message>
        <source>Another run…</source>
        <translation>其他运行…</translation>
    </message>
    <message numerus="yes">
        <source>Ensemble of %Ln network(s): each is asked, and the mean of their probabilities is the answer.</source>
        <translation>
            <numerusform>%Ln 个网络的集成：逐一询问，答案取其概率的平均值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its final network is asked, which those who examined taught as well; of the run&apos;s own images the one that was examined.</source>
        <translation>询问的是它的最终网络（参与检验者也用于学习）；对于运行自己的图像，则询问受检验的网络。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunSettingsModel</name>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunSummary</name>
    <message>
        <source>How far to believe it</source>
        <translation>能相信到什么程度</translation>
    </message>
    <message>
        <source>How the images were split, whose they are, what the scores are held against, and what was left open</source>
        <translation>图像如何划分、来自谁、指标与什么对照，以及遗留了什么</translation>
    </message>
    <message>
        <source>Audit this split</source>
        <translation>审查此划分</translation>
    </message>
    <message>
        <source>Opens the audit on the Data page, with the findings about this run&apos;s split and their nuclei</source>
        <translation>在数据页面打开审查，显示有关此运行划分的发现及其细胞核</translation>
    </message>
    <message>
        <source>How far to believe this run</source>
        <translation>此运行的可信程度</translation>
    </message>
    <message>
        <source>These scores were made with a leak.</source>
        <translation>这些指标是在有泄漏的情况下得出的。</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more thing(s) to know.</source>
        <comment>the first caution</comment>
        <translation>
            <numerusform>%1 还有 %Ln 点须知。</numerusform>
        </translation>
    </message>
    <message>
        <source>No patient is on both sides, and nothing was left open when this run was made.</source>
        <translation>没有患者位于两侧，运行时没有遗留问题。</translation>
    </message>
    <message>
        <source>No patient is on both sides. %1</source>
        <translation>没有患者同时在两侧。%1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::RunTableModel</name>
    <message>
        <source>by patient</source>
        <translation>按患者</translation>
    </message>
    <message>
        <source>by image</source>
        <translation>按图像</translation>
    </message>
    <message>
        <source>by fold</source>
        <translation>按折</translation>
    </message>
    <message>
        <source>by fold: %1</source>
        <translation>按折：%1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>epochs finished of planned</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Of the validation part, after the best epoch</source>
        <translation>验证集上，最佳轮次之后</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Balanced acc., validation</source>
        <translation>平衡准确率，验证</translation>
    </message>
    <message>
        <source>AUROC, validation</source>
        <translation>AUROC，验证</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SaveStep</name>
    <message>
        <source>&amp;Name of the dataset</source>
        <translation>数据集名称(&amp;N)</translation>
    </message>
    <message>
        <source>The description is a small file. Where it is kept:</source>
        <translation>描述是一个小文件。保存位置：</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>With the &amp;images, as %1: it is found by itself</source>
        <translation>与图像放在一起，名为 %1：会自动找到(&amp;I)</translation>
    </message>
    <message>
        <source>An archive is not changed</source>
        <translation>压缩包不会被更改</translation>
    </message>
    <message>
        <source>Keep the description</source>
        <translation>保存描述</translation>
    </message>
    <message>
        <source>Description (*.json)</source>
        <translation>描述文件 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Elsewhere: the file is opened in place of the folder</source>
        <translation>其他位置：打开该文件以代替文件夹(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Elsewhere: %1</source>
        <translation>其他位置(&amp;E)：%1</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n image(s).</source>
        <translation>
            <numerusform>将打开 %n 张图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n 张被排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are of %n patient(s).</source>
        <translation>
            <numerusform>它们来自 %n 名患者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom they are from is not known: each counts as a patient of its own.</source>
        <translation>不知道它们来自谁：每张都算作一名患者。</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s).</source>
        <translation>
            <numerusform>共有 %n 个折。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and models have the classes in this order.</source>
        <translation>表格和模型按此顺序排列类别。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>The chosen class goes before the one above it (Alt+Up)</source>
        <translation>所选类别排到上一个之前 (Alt+上)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>The chosen class goes behind the one below it (Alt+Down)</source>
        <translation>所选类别排到下一个之后 (Alt+下)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScatterView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>显示所有点</translation>
    </message>
    <message>
        <source>Pick what is in sight</source>
        <translation>选取可见部分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them shown strongly</source>
        <translation>
            <numerusform>其中 %Ln 个突出显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScoreDifferenceModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Patients are drawn again and again, with replacement, and the difference is computed each time: 95 of 100 times it lies in this interval. Where 0 is inside, the patients at hand do not tell which run is better.</source>
        <translation>对患者有放回地反复抽样，每次计算差异：100 次中有 95 次落在此区间。若区间含 0，则现有患者无法说明哪个运行更好。</translation>
    </message>
    <message>
        <source>Bold where the interval leaves 0 out. Of seven scores one may do so by chance: decide beforehand which counts.</source>
        <translation>区间不含 0 时加粗。七个指标中可能有一个纯属偶然：请事先决定以哪个为准。</translation>
    </message>
    <message>
        <source>score</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>other</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>95 % interval, by patient</source>
        <translation>95% 区间，按患者</translation>
    </message>
    <message>
        <source>Nuclei are drawn again and again, with replacement, as if each were of another person, and the difference is computed each time: 95 of 100 times it lies in this interval, which is too narrow. Where 0 is inside, the nuclei at hand do not tell which run is better.</source>
        <translation>反复有放回地抽取细胞核，如同每个都来自不同的人，每次都计算差值：100 次中有 95 次落在此区间内，而该区间偏窄。若区间包含 0，则现有细胞核无法说明哪次运行更好。</translation>
    </message>
    <message>
        <source>95 % interval, by nucleus</source>
        <translation>95% 区间，按细胞核</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ScoreList</name>
    <message>
        <source>What the scores are held against</source>
        <translation>指标的参照</translation>
    </message>
    <message>
        <source>Always saying %1: balanced %2, accuracy %3.</source>
        <comment>a class, scores</comment>
        <translation>总是判为 %1：平衡 %2，准确率 %3。</translation>
    </message>
    <message>
        <source> (%1–%2)</source>
        <comment>from – to</comment>
        <translation>（%1–%2）</translation>
    </message>
    <message>
        <source>Outline alone: balanced %1, AUROC %2%3.</source>
        <comment>scores, interval</comment>
        <translation>仅轮廓：平衡 %1，AUROC %2%3。</translation>
    </message>
    <message>
        <source>What the same validation part gives without a network. Outline alone, the silhouette baseline: a small model that knows size and shape of the nuclei of the training part, and nothing of their inside. A network that is no better has learned no more.</source>
        <translation>同一验证集在没有网络时的结果。仅轮廓即轮廓基线：一个小模型，只知道训练集细胞核的大小和形状，对内部一无所知。不优于它的网络没有学到更多。</translation>
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
            <numerusform>（%1，%Ln 位患者）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%1, %Ln image(s))</source>
        <comment>interval of a score</comment>
        <translation>
            <numerusform>（%1，%Ln 张图像）</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval: whole patients were drawn by lot 2,000 times, each class for itself, and the score worked out anew. So far would it vary with other patients.</source>
        <translation>95% 区间：对整位患者重新抽样 2,000 次，各类别分别进行，并重新计算指标。换其他患者时指标会在此范围变动。</translation>
    </message>
    <message>
        <source>95 % interval: images were drawn by lot 2,000 times. This dataset names no patients, so that the true interval may be much wider.</source>
        <translation>95% 区间：对图像重新抽样 2,000 次。此数据集未注明患者，真实区间可能宽得多。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients, %1 independent: some share images.</source>
        <translation>
            <numerusform>%Ln 位患者，%1 位独立：有些共享图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One class has %Ln patient(s) only: intervals come out too narrow.</source>
        <translation>
            <numerusform>一个类别只有 %Ln 位患者：区间会过窄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>mean over the classes</source>
        <translation>各类别平均</translation>
    </message>
    <message>
        <source>The share found of each class, averaged over the classes. Unlike plain accuracy it does not reward calling everything by the commoner class: guessing gives 0.5 with two classes.</source>
        <translation>每个类别找到的比例，再对各类别取平均。与单纯准确率不同，它不奖励把一切判为较常见类别：两类时猜测为 0.5。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei found</source>
        <translation>%2 个 %3 细胞核中找到 %1 个</translation>
    </message>
    <message>
        <source>Share of the nuclei that are %1 which the network calls so. Misses lower it.</source>
        <translation>实为 %1 且被网络如此判断的细胞核比例。漏判会降低它。</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei called %4</source>
        <translation>%2 个 %3 细胞核中 %1 个判为 %4</translation>
    </message>
    <message>
        <source>Share of the other nuclei that the network does not call %1. False alarms lower it.</source>
        <translation>其余细胞核中未被网络判为 %1 的比例。误报会降低它。</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>%1 ranked above %2, how often</source>
        <translation>%1 排在 %2 之上的频率</translation>
    </message>
    <message>
        <source>Area under the ROC curve: of a random pair, one of each kind, how often the right one gets the higher probability. 0.5 is chance. It does not depend on the threshold.</source>
        <translation>ROC 曲线下面积：从两类中各随机取一个，正确者得到较高概率的频率。0.5 为偶然。不取决于阈值。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Share of all nuclei that are called right. Misleading where one class is much commoner: here always saying the commoner class would reach %1.</source>
        <translation>所有细胞核中判对的比例。一类远为常见时有误导性：在这里总是判为较常见类别可达 %1。</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>加权 F1</translation>
    </message>
    <message>
        <source>Mean over the classes of the harmonic mean of precision and recall, weighted by class size: what the C-NMC challenge ranked by.</source>
        <translation>各类别精确率与召回率调和平均的均值，按类别大小加权：C-NMC 竞赛的排名依据。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Mean cross-entropy: how wrong and how sure of it. 0 is perfect, 0.69 is guessing between two classes.</source>
        <translation>平均交叉熵：错得多离谱、多自信。0 为完美，0.69 为两类之间猜测。</translation>
    </message>
    <message>
        <source>Outline alone: balanced accuracy %1.</source>
        <translation>仅轮廓：平衡准确率 %1。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>interval of a score</comment>
        <translation>（%1）</translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals rest on %Ln patient(s).</source>
        <translation>
            <numerusform>95% 区间基于 %Ln 位患者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % intervals rest on %Ln image(s).</source>
        <translation>
            <numerusform>95% 区间基于 %Ln 幅图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 other nuclei called %3</source>
        <translation>%2 个其他细胞核中 %1 个判为 %3</translation>
    </message>
    <message>
        <source>%1 against all others: how often it is ranked above them</source>
        <translation>%1 对其余全部：排在其上的频率</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SettingRows</name>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <comment>setting</comment>
        <extracomment>name of a button, for who does not see it</extracomment>
        <translation>%1：恢复默认值</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SettingsDialog</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>不保留任何内容</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA 显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics processor (Metal)</source>
        <translation>Apple 图形处理器 (Metal)</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>可用的最佳设备</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Learning and predicting</source>
        <translation>学习与预测</translation>
    </message>
    <message>
        <source>Kept on the disk</source>
        <translation>磁盘上保留的内容</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>全部重置(&amp;R)</translation>
    </message>
    <message>
        <source>Puts every setting here back to its default; what was opened and where the window stands stay</source>
        <translation>将此处每项设置恢复为默认值；打开过的内容和窗口位置不变</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What you change holds at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Dark letters on light ground, or light ones on dark ground</source>
        <translation>浅底深字，或深底浅字</translation>
    </message>
    <message>
        <source>&amp;Brighten nuclei</source>
        <translation>提亮细胞核(&amp;B)</translation>
    </message>
    <message>
        <source>Nuclei of this stain are dark. For your eyes only: the network always sees the pictures as they are.</source>
        <translation>这种染色的细胞核偏暗。仅供观看：网络看到的始终是原图。</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>size of a picture</comment>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>&amp;Size in galleries</source>
        <translation>图库中的大小(&amp;S)</translation>
    </message>
    <message>
        <source>How large a nucleus is drawn where many are side by side; Ctrl and the wheel change it there, too</source>
        <translation>许多细胞核并排显示时每个的大小；在图库中按 Ctrl 并滚动滚轮也可更改</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>What does the arithmetic wherever no other device is chosen, on the command line as well. One that is not there is replaced by the best there is.</source>
        <translation>未另选设备时由它计算，命令行也一样。如果它不存在，则使用可用的最佳设备。</translation>
    </message>
    <message>
        <source>All there are: %1</source>
        <translation>全部：%1</translation>
    </message>
    <message>
        <source>&amp;Threads of the processor</source>
        <translation>处理器线程(&amp;T)</translation>
    </message>
    <message>
        <source>At most so many are used for learning, predicting and decoding, from the next one on. Fewer leave the computer to other work; results may differ in the last digits.</source>
        <translation>学习、预测和解码最多使用这么多线程，从下一次开始生效。较少的线程可让计算机做其他工作；结果的末位数字可能不同。</translation>
    </message>
    <message>
        <source>Te&amp;ll when a training has ended</source>
        <translation>训练结束时通知(&amp;L)</translation>
    </message>
    <message>
        <source>By a message of the desktop, where the window is not in front</source>
        <translation>窗口不在前台时，通过桌面通知</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while it trains</source>
        <translation>训练期间防止计算机休眠(&amp;K)</translation>
    </message>
    <message>
        <source>Else it may fall asleep in the middle of a training; the training goes on when it wakes</source>
        <translation>否则它可能在训练中途休眠；唤醒后训练会继续</translation>
    </message>
    <message>
        <source>Fol&amp;der of the cache</source>
        <translation>缓存文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>For what is made once and wanted again: decoded images, features, measurements, the demo. What lies in the folder before stays there: empty it first, or delete it by hand.</source>
        <translation>存放生成一次、以后还要用的内容：解码后的图像、特征、测量结果、演示数据。原文件夹中的内容不会移动：请先清空，或手动删除。</translation>
    </message>
    <message>
        <source>Si&amp;ze limit</source>
        <translation>大小上限(&amp;Z)</translation>
    </message>
    <message>
        <source>For decoded images and features together. What has been unused for longest goes first; without any, each training decodes every image again.</source>
        <translation>解码后的图像和特征合计。最久未用的先删除；若什么都不保留，每次训练都要重新解码所有图像。</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>What the window speaks; numbers and dates are written likewise. The manual and the command line stay English.</source>
        <translation>窗口使用的语言；数字和日期的写法随之改变。手册和命令行保持英文。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>brightness</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of te&amp;xt</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>Of the size that the system asks for. Pages that no longer fit into the window scroll; F11 and a hidden inspector give them more room.</source>
        <translation>相对于系统要求的大小。窗口容纳不下的页面可以滚动；按 F11 或隐藏检查器可获得更多空间。</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SizeSection</name>
    <message>
        <source>Size, shape and stain</source>
        <translation>大小、形状和染色</translation>
    </message>
    <message>
        <source>Measured inside the outline of the nucleus</source>
        <translation>在细胞核轮廓内测量</translation>
    </message>
    <message>
        <source>Grey levels inside the nucleus</source>
        <translation>细胞核内的灰度</translation>
    </message>
    <message>
        <source>The background of this picture is not black, so no outline is measured.</source>
        <translation>此图片的背景不是黑色，因此不测量轮廓。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source> µm</source>
        <comment>unit behind a number</comment>
        <translation> µm</translation>
    </message>
    <message>
        <source>Micrometres a pixel</source>
        <translation>每像素微米数</translation>
    </message>
    <message>
        <source>How many micrometres a pixel of the picture is wide; your microscope&apos;s camera tells. Then sizes are shown in micrometres, too.</source>
        <translation>图片的一个像素宽多少微米；显微镜相机会给出。之后尺寸也以微米显示。</translation>
    </message>
    <message>
        <source>One pixel is</source>
        <translation>一个像素为</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width, height, format</comment>
        <translation>%1 × %2，%3</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>size in pixels, in micrometres, unit</comment>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>pixels</comment>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>µm²</source>
        <translation>µm²</translation>
    </message>
    <message>
        <source>Pixels inside the outline of the nucleus, holes filled.</source>
        <translation>细胞核轮廓内的像素，孔洞已填充。</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>直径</translation>
    </message>
    <message>
        <source>µm</source>
        <translation>µm</translation>
    </message>
    <message>
        <source>Of the circle with the same area.</source>
        <translation>与面积相同的圆的直径。</translation>
    </message>
    <message>
        <source>Solidity</source>
        <translation>实心度</translation>
    </message>
    <message>
        <source>Area divided by the area of a rubber band around it: 1 is without any dent.</source>
        <translation>面积除以外围橡皮筋所围面积：1 表示没有凹陷。</translation>
    </message>
    <message>
        <source>Eccentricity</source>
        <translation>离心率</translation>
    </message>
    <message>
        <source>How elongated it is: 0 is a circle, towards 1 a line.</source>
        <translation>伸长程度：0 为圆，趋近 1 为线。</translation>
    </message>
    <message>
        <source>Mean stain</source>
        <translation>平均染色</translation>
    </message>
    <message>
        <source>%1 (red %2, green %3, blue %4)</source>
        <comment>optical density, mean colour</comment>
        <translation>%1（红 %2，绿 %3，蓝 %4）</translation>
    </message>
    <message>
        <source>Optical density: how much light the stain takes, 0 none; 1 leaves a tenth. With it the mean colour inside.</source>
        <translation>光密度：染色吸收多少光，0 为无；1 为剩十分之一。并附内部平均颜色。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SpectrumStrip</name>
    <message>
        <source>Spectrum of nuclei</source>
        <translation>细胞核谱</translation>
    </message>
    <message>
        <source>The nuclei shown below, from the surest negative to the surest positive, as many as fit. The line is the threshold: drag it, or move it with Shift and the arrow keys. A click shows a nucleus.</source>
        <translation>下方显示的细胞核，从最确定的阴性到最确定的阳性，能放多少放多少。线为阈值：可拖动，或用 Shift 加方向键移动。点击显示细胞核。</translation>
    </message>
    <message>
        <source>No nuclei are shown.</source>
        <translation>没有显示细胞核。</translation>
    </message>
    <message>
        <source>surest %1</source>
        <translation>最确定的 %1</translation>
    </message>
    <message>
        <source>surest not %1</source>
        <translation>最确定不是 %1</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StabilityView</name>
    <message>
        <source>How stable is a call?</source>
        <translation>判断有多稳定？</translation>
    </message>
    <message>
        <source>A head on pretrained weights that stay as they are (the instant recipe; not this run&apos;s network) learns from the training part of this run, %1 times anew from patients drawn with replacement. What is called otherwise when other patients happen to be there is not to be relied on.</source>
        <translation>在保持不变的预训练权重上的分类头（即时配方；不是此运行的网络）从此运行的训练集学习，用有放回抽取的患者重复 %1 次。恰好换了其他患者就改判的，不可依赖。</translation>
    </message>
    <message>
        <source>Ask for stability</source>
        <translation>询问稳定性</translation>
    </message>
    <message>
        <source>Fits the same heads and tells the same.</source>
        <translation>拟合相同的分类头并给出同样结果。</translation>
    </message>
    <message>
        <source>Shows just these below; again: all</source>
        <translation>下方只显示这些；再次点击：全部</translation>
    </message>
    <message>
        <source>Patients, least stable first</source>
        <translation>患者，最不稳定的在前</translation>
    </message>
    <message>
        <source>Stability by patient</source>
        <translation>按患者的稳定性</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Nuclei, least stable first</source>
        <translation>细胞核，最不稳定的在前</translation>
    </message>
    <message>
        <source>Stability by nucleus</source>
        <translation>按细胞核的稳定性</translation>
    </message>
    <message>
        <source>Nucleus</source>
        <translation>细胞核</translation>
    </message>
    <message>
        <source>Same call</source>
        <translation>相同判断</translation>
    </message>
    <message>
        <source>Share of the refits that call it as the head does that learned from all</source>
        <translation>与从全部学习的分类头判断相同的重新拟合比例</translation>
    </message>
    <message>
        <source>P(positive)</source>
        <translation>P(阳性)</translation>
    </message>
    <message>
        <source>By the head that learned from all patients</source>
        <translation>由从所有患者学习的分类头给出</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Over the refits</source>
        <translation>各次重新拟合</translation>
    </message>
    <message>
        <source>± SD</source>
        <translation>± 标准差</translation>
    </message>
    <message>
        <source>Standard deviation over the refits</source>
        <translation>各次重新拟合的标准差</translation>
    </message>
    <message>
        <source>This run pools several networks and has no training part of its own: open the run of one fold.</source>
        <translation>此运行汇集了多个网络，没有自己的训练集：请打开单折的运行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 nuclei are called otherwise in more than a tenth of %2 refits on other draws of the patients.</source>
        <translation>
            <numerusform>%1 个细胞核中有 %Ln 个在 %2 次换患者重新拟合中超过十分之一改判。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the nuclei of this patient only.</source>
        <translation>点击只看此患者的细胞核。</translation>
    </message>
    <message>
        <source>Look at it in the inspector.</source>
        <translation>请在检查器中查看。</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln unstable nuclei</source>
        <translation>
            <numerusform>显示 %Ln 个不稳定的细胞核</numerusform>
        </translation>
    </message>
    <message>
        <source>whose call is not stable</source>
        <comment>nuclei</comment>
        <translation>判断不稳定的</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StartPage</name>
    <message>
        <source>Look closely at white blood cell nuclei</source>
        <translation>仔细观察白细胞核</translation>
    </message>
    <message>
        <source>Open a folder of nuclei, train a network to tell their classes apart, watch it learn, see every mistake, and know how far to believe it.</source>
        <translation>打开细胞核文件夹，训练网络区分类别，观看它学习，看到每个错误，并了解可信程度。</translation>
    </message>
    <message>
        <source>Open a finished training…</source>
        <translation>打开已完成的训练…</translation>
    </message>
    <message>
        <source>The folder of a run, from this computer or another: results, mistakes and curves</source>
        <translation>一次运行的文件夹，来自本机或其他计算机：结果、错误和曲线</translation>
    </message>
    <message>
        <source>For research and teaching only. Nothing leaves this computer: no account, no statistics of use. The network is used only to fetch what you ask for.</source>
        <translation>仅供科研与教学。任何内容都不会离开本机：无账户，无使用统计。仅在获取您要求的内容时使用网络。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>The C-NMC tree, a test folder, or any folder with one folder a class.</source>
        <translation>C-NMC 目录、测试文件夹，或每个类别一个子文件夹的任何文件夹。</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>打开压缩包…</translation>
    </message>
    <message>
        <source>The Kaggle zip as it was downloaded. It is read in place, never unpacked.</source>
        <translation>下载的 Kaggle zip 原样。直接读取，绝不解压。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>About 700 nuclei that the program draws itself. They are no real cells.</source>
        <translation>约 700 个由程序绘制的细胞核。它们不是真实细胞。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <translation>正在绘制演示数据集</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Bring your own nuclei…</source>
        <translation>使用自己的细胞核…</translation>
    </message>
    <message>
        <source>Say where class, patient and fold of your own images stand: in folders, names or a table</source>
        <translation>说明自有图像的类别、患者和折写在哪里：文件夹、文件名还是表格</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StatusStrip</name>
    <message>
        <source>waiting for its turn</source>
        <translation>等待轮到</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>checking on the validation part</source>
        <translation>正在验证集上检查</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>正在进行的工作</translation>
    </message>
    <message>
        <source>Go to the Train page</source>
        <translation>前往训练页面</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends this work; what is done already is kept</source>
        <translation>结束此工作；已完成的保留</translation>
    </message>
    <message>
        <source>Training “%1”</source>
        <translation>训练“%1”</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 张/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>For research and teaching only. Not for diagnosis.</source>
        <translation>仅供科研与教学。不用于诊断。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device, precision</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>final network, epoch %1 of %2</source>
        <translation>最终网络，第 %1 轮，共 %2 轮</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::StudyCard</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1; about %2 left</source>
        <translation>%1；约剩 %2</translation>
    </message>
    <message>
        <source>Waiting to begin…</source>
        <translation>等待开始…</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::SystemCheckDialog</name>
    <message>
        <source>as it should be</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>需修复</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was looked at, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>系统检查</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>检查了什么</translation>
    </message>
    <message>
        <source>What this computer has, and whether the program computes on it what it should. The text names neither you nor your files: Copy puts it into a bug report.</source>
        <translation>本机的配置，以及程序在其上的计算是否正确。文本不含您的姓名或文件：“复制”可用于错误报告。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Training and predicting one batch…</source>
        <translation>正在训练并预测一个批次…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The whole check as text, in English</source>
        <translation>整个检查的文字，英文</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次检查(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Makes the same check without the window.</source>
        <translation>不用窗口做同样的检查。</translation>
    </message>
    <message>
        <source>Nothing is wrong here.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>The check was stopped before everything was looked at.</source>
        <translation>检查在查完之前停止。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TableExport</name>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TestPartBar</name>
    <message>
        <source>Open the test part</source>
        <translation>打开测试集</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The best epoch examines the nuclei that were set aside. The run records when. Every look after which something is changed makes it less of a test.</source>
        <translation>用留出的细胞核检验最佳轮次。运行会记录时间。每次查看之后若有改动，它就更不像测试。</translation>
    </message>
    <message>
        <source>Nothing has been shown yet, and nothing is recorded</source>
        <translation>尚未显示任何内容，也没有记录</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) are set aside for a test.</source>
        <translation>
            <numerusform>%Ln 位患者的 %1 留作测试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at them yet.</source>
        <translation>还没有人看过。</translation>
    </message>
    <message>
        <source>Examine it again</source>
        <translation>再次检验</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThinProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdControls</name>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>From this probability on a nucleus is called positive. Lower finds more and gives more false alarms.</source>
        <translation>概率达到此值起判为阳性。更低会找到更多，也带来更多误报。</translation>
    </message>
    <message>
        <source>Threshold as a number</source>
        <translation>阈值数值</translation>
    </message>
    <message>
        <source>Where the network calls by itself: the more probable class</source>
        <translation>网络自身的判断位置：较可能的类别</translation>
    </message>
    <message>
        <source>Youden</source>
        <translation>Youden</translation>
    </message>
    <message>
        <source>The threshold with the greatest sum of sensitivity and specificity (Youden&apos;s index)</source>
        <translation>灵敏度与特异度之和最大的阈值（Youden 指数）</translation>
    </message>
    <message>
        <source>sensitivity ≥ 95 %</source>
        <translation>灵敏度 ≥ 95%</translation>
    </message>
    <message>
        <source>The highest threshold that still finds 95 of 100 positive nuclei here</source>
        <translation>在这里仍能找到 100 个阳性细胞核中 95 个的最高阈值</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>The threshold that costs least, where one miss costs as much as that many false alarms</source>
        <translation>一次漏判的代价等于若干次误报时，总代价最小的阈值</translation>
    </message>
    <message>
        <source> : 1</source>
        <translation> : 1</translation>
    </message>
    <message>
        <source>Cost of a miss, in false alarms</source>
        <translation>一次漏判的代价，以误报计</translation>
    </message>
    <message>
        <source>How many false alarms one miss is worth to you</source>
        <translation>对您而言一次漏判相当于多少次误报</translation>
    </message>
    <message>
        <source>Leave to a person up to</source>
        <translation>交由人工判断，上限</translation>
    </message>
    <message>
        <source>A refer band: nuclei between the two thresholds are called nothing and go to a person. Fewer errors, more work.</source>
        <translation>转人工区间：两个阈值之间的细胞核不作判断，交由人工。错误更少，工作更多。</translation>
    </message>
    <message>
        <source>Upper threshold of the refer band</source>
        <translation>转人工区间的上阈值</translation>
    </message>
    <message>
        <source>keep the threshold</source>
        <translation>保存阈值</translation>
    </message>
    <message>
        <source>keep no threshold</source>
        <translation>不保存阈值</translation>
    </message>
    <message>
        <source>the run&apos;s</source>
        <translation>该运行的</translation>
    </message>
    <message>
        <source>Written into the run: new images are called at it where Classify, or --threshold run on the command line, asks for the run&apos;s threshold. While none is kept, that follows from how frequent the classes were in training.</source>
        <translation>写入该运行：当“分类”页或命令行的 --threshold run 要求使用该运行的阈值时，新图像按它判断。未保存时，该阈值由训练中各类别的常见程度得出。</translation>
    </message>
    <message>
        <source>Keep for this run</source>
        <translation>为该运行保存</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdOutcomePanel</name>
    <message>
        <source>Sensitivity: share of the positive nuclei that are found. Specificity: share of the others that are not called positive.</source>
        <translation>灵敏度：阳性细胞核中找到的比例。特异度：其余中未判为阳性的比例。</translation>
    </message>
    <message>
        <source>A patient is called by the mean probability of the nuclei, at the same threshold as they are.</source>
        <translation>按患者所有细胞核的平均概率判断患者，阈值与细胞核相同。</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Prevalence: share of positive nuclei, in percent</source>
        <translation>患病率：阳性细胞核的比例，百分比</translation>
    </message>
    <message>
        <source>How common positive nuclei are where the network would be used. The rarer they are, the more of its positive calls are false alarms.</source>
        <translation>在使用网络之处阳性细胞核有多常见。越少见，阳性判断中误报越多。</translation>
    </message>
    <message>
        <source>PPV and NPV: positive and negative predictive value, by Bayes&apos; rule</source>
        <translation>PPV 和 NPV：由贝叶斯公式得出的阳性与阴性预测值</translation>
    </message>
    <message>
        <source>Where %1 are</source>
        <comment>followed by a share in percent</comment>
        <translation>若 %1 占</translation>
    </message>
    <message>
        <source>No nuclei with a known class.</source>
        <translation>没有类别已知的细胞核。</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei are missed: sensitivity %4.</source>
        <translation>%2 个 %3 细胞核中漏判 %1 个：灵敏度 %4。</translation>
    </message>
    <message>
        <source>%1 of %2 %3 nuclei are called %4: specificity %5.</source>
        <translation>%2 个 %3 细胞核中 %1 个判为 %4：特异度 %5。</translation>
    </message>
    <message>
        <source>Balanced accuracy %1</source>
        <translation>平衡准确率 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %Ln patient(s).</source>
        <translation>
            <numerusform>%1，基于 %Ln 位患者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Against a threshold of %1: %2 fewer are missed, %3 more false alarms.</source>
        <translation>与阈值 %1 相比：漏判少 %2 个，误报多 %3 个。</translation>
    </message>
    <message>
        <source>Against a threshold of %1: %2 more are missed, %3 fewer false alarms.</source>
        <translation>与阈值 %1 相比：漏判多 %2 个，误报少 %3 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patient(s) are called right</source>
        <translation>
            <numerusform>%Ln 位患者中 %1 位判断正确</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; at a threshold of %2: %3. Called otherwise than there: %4.</source>
        <comment>patients called right, and who changed</comment>
        <translation>%1；阈值为 %2 时：%3。判断与彼处不同：%4。</translation>
    </message>
    <message>
        <source>%1 of %2 nuclei (%3) go to a person. Of the others %4 are called wrong; without a band it would be %5 of all.</source>
        <translation>%2 个细胞核中 %1 个（%3）交由人工。其余中 %4 判错；没有该区间则为全部的 %5。</translation>
    </message>
    <message>
        <source>a call of %1 is right in %2 (PPV), a call of %3 in %4 (NPV).</source>
        <translation>则判为 %1 的正确率为 %2 (PPV)，判为 %3 的为 %4 (NPV)。</translation>
    </message>
    <message>
        <source>%1 of %2 other nuclei are called %3: specificity %4.</source>
        <translation>%2 个其他细胞核中 %1 个判为 %3：特异度 %4。</translation>
    </message>
    <message>
        <source>Elsewhere on this page each nucleus is called its most probable class, until the threshold is moved.</source>
        <translation>在移动阈值之前，本页其他地方的每个细胞核都按其最可能的类别判断。</translation>
    </message>
    <message>
        <source>a call of %1 is right in %2 (PPV), any other call in %3 (NPV).</source>
        <translation>则判为 %1 的正确率为 %2 (PPV)，其他任何判定的为 %3 (NPV)。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ThresholdView</name>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>A threshold parts positive classes from others, and none of this run&apos;s classes is positive. File ▸ Bring your own nuclei… says which are, in the column Positive; then train again.</source>
        <translation>阈值把阳性类别与其他类别分开，而此运行没有阳性类别。在 文件 ▸ 使用自己的细胞核… 的“阳性”列中指明哪些是阳性，然后重新训练。</translation>
    </message>
    <message>
        <source>A threshold parts positive classes from others, and all of this run&apos;s classes are positive. File ▸ Bring your own nuclei… says which are, in the column Positive; then train again.</source>
        <translation>阈值把阳性类别与其他类别分开，而此运行的所有类别都是阳性。在 文件 ▸ 使用自己的细胞核… 的“阳性”列中指明哪些是阳性，然后重新训练。</translation>
    </message>
    <message>
        <source>Threshold: %1 against all others</source>
        <translation>阈值：%1 对其余全部</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TraceView</name>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epoch %1: %2</source>
        <translation>第 %1 轮：%2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainLive</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stops after this batch and goes on where it was</source>
        <translation>在此批次之后停下，并从原处继续</translation>
    </message>
    <message>
        <source>Stop early and keep</source>
        <translation>提前停止并保留</translation>
    </message>
    <message>
        <source>Ends this epoch now, examines what was learnt, and keeps it</source>
        <translation>立即结束这一轮，检验学到的内容并保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ends now. Finished epochs are kept, the present one is not</source>
        <translation>立即结束。已完成的轮次保留，当前轮次不保留</translation>
    </message>
    <message>
        <source>Train another</source>
        <translation>再训练一个</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Goes on from the last epoch, also beyond those first planned</source>
        <translation>从最后一轮继续，也可超出最初计划</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>Confusion matrix, scores and every nucleus</source>
        <translation>混淆矩阵、指标和每个细胞核</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>How wrong the network is, and how sure of it: 0 is perfect, 0.69 is guessing between two classes.</source>
        <translation>网络错得多离谱、多自信：0 为完美，0.69 为两类之间猜测。</translation>
    </message>
    <message>
        <source>Loss over the epochs</source>
        <translation>各轮损失</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>正确的频率</translation>
    </message>
    <message>
        <source>Which score is drawn</source>
        <translation>绘制哪个指标</translation>
    </message>
    <message>
        <source>Score over the epochs</source>
        <translation>各轮指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>What is happening?</source>
        <translation>正在发生什么？</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>training, each batch</source>
        <translation>训练，每批</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Something is not as it should be on this device.</source>
        <translation>此设备上有异常。</translation>
    </message>
    <message>
        <source>Continue training</source>
        <translation>继续训练</translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s) are done. Train until epoch:</source>
        <translation>
            <numerusform>已完成 %Ln 轮。训练至轮次：</numerusform>
        </translation>
    </message>
    <message>
        <source>any rotation</source>
        <translation>任意旋转</translation>
    </message>
    <message>
        <source>rotation ±%1°</source>
        <translation>旋转 ±%1°</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>stain and colour</source>
        <translation>染色与颜色</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>plateau</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>one-cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>加权 F1</translation>
    </message>
    <message>
        <source>AUROC</source>
        <translation>AUROC</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>等待轮到</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>epoch %1 of %2, examining</source>
        <translation>第 %1 轮（共 %2 轮），检验中</translation>
    </message>
    <message>
        <source>epoch %1 of %2, saving</source>
        <translation>第 %1 轮（共 %2 轮），保存中</translation>
    </message>
    <message>
        <source>paused in epoch %1 of %2</source>
        <translation>在第 %1 轮（共 %2 轮）暂停</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <source>Balanced acc.</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 张/秒</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>centre %1 → %2 px</source>
        <translation>中心 %1 → %2 像素</translation>
    </message>
    <message>
        <source>whole → %1 px</source>
        <translation>整张 → %1 像素</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>The solid line is the loss on nuclei the network is learning from, batch by batch. The dashed line is the loss on nuclei it is examined on.</source>
        <translation>实线为网络正在学习的细胞核的损失，逐批显示。虚线为用于检验的细胞核的损失。</translation>
    </message>
    <message>
        <source>After each epoch it is examined once.</source>
        <translation>每轮之后检验一次。</translation>
    </message>
    <message>
        <source>Both still fall: it is learning something that holds for other nuclei, too.</source>
        <translation>两者都在下降：它学到的对其他细胞核也成立。</translation>
    </message>
    <message>
        <source>The dashed line rose in the last epoch. If it keeps rising while the solid one falls, the network is learning its nuclei by heart.</source>
        <translation>虚线在上一轮上升。若它继续上升而实线下降，网络就在死记其细胞核。</translation>
    </message>
    <message>
        <source>epoch %1 · %2 %3 · best, kept</source>
        <translation>第 %1 轮 · %2 %3 · 最佳，已保留</translation>
    </message>
    <message>
        <source>epoch %1 · %2 %3 · not better</source>
        <translation>第 %1 轮 · %2 %3 · 未改进</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln epoch(s). The best one is kept.</source>
        <translation>
            <numerusform>完成：%Ln 轮。已保留最佳轮次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped early after %Ln epoch(s). What it had learnt is kept and was examined.</source>
        <translation>
            <numerusform>在 %Ln 轮后提前停止。学到的内容已保留并检验。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended after %Ln epoch(s), because it got no better. The best one is kept.</source>
        <translation>
            <numerusform>因不再改进，在 %Ln 轮后结束。已保留最佳轮次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before the first epoch was finished. Nothing was kept.</source>
        <translation>在第一轮完成之前取消。没有保留任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln finished epoch(s) are kept.</source>
        <translation>
            <numerusform>已取消。保留了 %Ln 个已完成的轮次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare another</source>
        <translation>准备另一个</translation>
    </message>
    <message>
        <source>To the form; what is prepared there can wait in the queue</source>
        <translation>前往表单；在那里准备的训练可以排队等待</translation>
    </message>
    <message>
        <source>holes</source>
        <translation>空洞</translation>
    </message>
    <message>
        <source>The line is the loss on nuclei the network is learning from, batch by batch. It falls also where they are learned by heart: nobody examines.</source>
        <translation>这条线是网络正在学习的细胞核逐批的损失。死记硬背时它也会下降：无人参与检验。</translation>
    </message>
    <message>
        <source>epoch %1 · nobody examined</source>
        <translation>第 %1 轮 · 无人检验</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln epoch(s). Nobody examined; the last one is kept.</source>
        <translation>
            <numerusform>完成：%Ln 轮。无人参与检验；保留最后一轮。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>留到以后</translation>
    </message>
    <message>
        <source>Ends now. The run is whole; its final network can be gone on with</source>
        <translation>现在结束。运行已完整；它的最终网络可以以后继续训练</translation>
    </message>
    <message>
        <source>The final network, which all have taught, is there, too.</source>
        <translation>由全部患者训练的最终网络也已完成。</translation>
    </message>
    <message>
        <source>The final network is left for later: Continue goes on with it.</source>
        <translation>最终网络留到以后：点“继续”即可接着训练。</translation>
    </message>
    <message>
        <source>examined; getting ready for the final network</source>
        <translation>已检验；正在准备最终网络</translation>
    </message>
    <message>
        <source>final network, paused in epoch %1 of %2</source>
        <translation>最终网络，暂停于第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>final network, epoch %1 of %2</source>
        <translation>最终网络，第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>The network has been examined: its scores stand, and can be looked at. Now the same training is done anew with all, those who examined included, for the network that is taken away and asked about other images. Nobody is left to examine that one.</source>
        <translation>网络已检验：得分已定，可以查看。现在用全部患者（包括参与检验者）再做一次同样的训练，得到用于带走并判断其他图像的网络。已没有人来检验这个网络。</translation>
    </message>
    <message>
        <source>The final network could not be trained: the log says why. Continue tries again.</source>
        <translation>最终网络未能训练：日志说明了原因。“继续”会再试一次。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainSetup</name>
    <message numerus="yes">
        <source>%1: %Ln nuclei</source>
        <translation>
            <numerusform>%1：%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose by itself</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>The chosen fold examines</source>
        <translation>由所选的折检验</translation>
    </message>
    <message>
        <source>%1 % examine</source>
        <comment>share for validation</comment>
        <translation>%1% 用于检验</translation>
    </message>
    <message>
        <source>No test part</source>
        <translation>没有测试集</translation>
    </message>
    <message>
        <source>%1 % set aside</source>
        <translation>留出 %1%</translation>
    </message>
    <message>
        <source>Comparing the files, to keep identical pictures on one side…</source>
        <translation>正在比较文件，使相同图片留在同一侧…</translation>
    </message>
    <message>
        <source>No patient is on both sides.</source>
        <translation>没有患者位于两侧。</translation>
    </message>
    <message numerus="yes">
        <source>No patient is on both sides. %Ln group(s) of patients that share pictures are kept together.</source>
        <translation>
            <numerusform>没有患者位于两侧。%Ln 组共享图片的患者放在一起。</numerusform>
        </translation>
    </message>
    <message>
        <source>the next training</source>
        <translation>下一次训练</translation>
    </message>
    <message>
        <source>A second or two, once the network has looked at every nucleus.</source>
        <translation>网络查看每个细胞核之后，只需一两秒。</translation>
    </message>
    <message>
        <source>Measuring how fast this machine trains…</source>
        <translation>正在测量本机训练速度…</translation>
    </message>
    <message>
        <source>About %1 at %2 images a second on %3</source>
        <translation>约 %1，在 %3 上每秒 %2 张图像</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei</source>
        <translation>
            <numerusform>%Ln 个细胞核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln 位患者</numerusform>
        </translation>
    </message>
    <message>
        <source>Training on %1, validating on %2. This dataset names no patients: each image counts as its own.</source>
        <translation>用 %1 训练，用 %2 验证。此数据集未注明患者：每张图像计为一位。</translation>
    </message>
    <message>
        <source>Training on %1 of %2, validating on %3 of %4, most of them the same patients.</source>
        <translation>用 %2 的 %1 训练，用 %4 的 %3 验证，大多为相同患者。</translation>
    </message>
    <message>
        <source>Training on %1 of %2, validating on %3 of %4, all of them other patients.</source>
        <translation>用 %2 的 %1 训练，用 %4 的 %3 验证，全部为其他患者。</translation>
    </message>
    <message>
        <source>%1 of %2 are set aside for a test.</source>
        <translation>%2 的 %1 留作测试。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei are left out, because their patients share pictures with the validation side.</source>
        <translation>
            <numerusform>排除 %Ln 个细胞核，因为其患者与验证侧共享图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by patient</source>
        <comment>name of a run</comment>
        <translation>%1，按患者</translation>
    </message>
    <message>
        <source>%1, by fold</source>
        <comment>name of a run</comment>
        <translation>%1，按折</translation>
    </message>
    <message>
        <source>%1, by image</source>
        <comment>name of a run</comment>
        <translation>%1，按图像</translation>
    </message>
    <message>
        <source>Training needs nuclei with known classes.
Open a dataset on the Data page first: a folder, the Kaggle archive, or the demo.</source>
        <translation>训练需要类别已知的细胞核。
请先在数据页面打开数据集：文件夹、Kaggle 压缩包或演示。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Trains as this form says and writes the run into the same folder, where the window lists it.</source>
        <translation>按此表单训练，并将运行写入同一文件夹，窗口会列出它。</translation>
    </message>
    <message>
        <source>What learns?</source>
        <translation>由什么学习？</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>A recipe is a complete description of a training: the network, what it sees, how it learns.</source>
        <translation>配方是一次训练的完整描述：网络、它看到什么、如何学习。</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>配方(&amp;R)</translation>
    </message>
    <message>
        <source>Starts &amp;from</source>
        <translation>起点(&amp;F)</translation>
    </message>
    <message>
        <source>From whom does it learn, and who examines it?</source>
        <translation>从谁学习，由谁检验？</translation>
    </message>
    <message>
        <source>By &amp;patient: it is examined on patients it has never seen</source>
        <translation>按患者：在从未见过的患者上检验(&amp;P)</translation>
    </message>
    <message>
        <source>By published f&amp;old: as the dataset&apos;s authors divided it</source>
        <translation>按公布的折：按数据集作者的划分(&amp;O)</translation>
    </message>
    <message>
        <source>By &amp;image: the same patients on both sides (scores come out too high)</source>
        <translation>按图像：相同患者在两侧（指标偏高）(&amp;I)</translation>
    </message>
    <message>
        <source>Nuclei of one patient look alike. Only other patients tell how the network will do on new ones.</source>
        <translation>同一患者的细胞核相似。只有其他患者才能说明网络在新患者上的表现。</translation>
    </message>
    <message>
        <source>Kept to show the mistake: the network can recognise patients instead of the disease.</source>
        <translation>保留用于展示错误：网络可能认出患者而非疾病。</translation>
    </message>
    <message>
        <source>Fold that examines</source>
        <translation>用于检验的折</translation>
    </message>
    <message>
        <source>Share for validation, percent</source>
        <translation>用于验证的比例，百分比</translation>
    </message>
    <message>
        <source>Audit this split</source>
        <translation>审查此划分</translation>
    </message>
    <message>
        <source>Opens the audit on the Data page, with what is wrong with this split and the nuclei behind it</source>
        <translation>在数据页面打开审查，显示此划分的问题及相关细胞核</translation>
    </message>
    <message>
        <source>Same nuclei &amp;together</source>
        <translation>相同细胞核放在一起(&amp;T)</translation>
    </message>
    <message>
        <source>Patients of whom images show the same nucleus, photographed twice, stay on one side as well. Every image is looked at once to find them.</source>
        <translation>图像显示同一细胞核（拍摄两次）的患者也留在同一侧。为此需将每张图像查看一次。</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>多久？</translation>
    </message>
    <message>
        <source>One epoch: every training nucleus has been seen once.</source>
        <translation>一轮：每个训练细胞核都看过一次。</translation>
    </message>
    <message>
        <source>What does the arithmetic: a graphics card where there is one, else the processor.</source>
        <translation>进行运算的设备：有显卡则用显卡，否则用处理器。</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>轮数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>made from recipe and split</source>
        <translation>由配方和划分生成</translation>
    </message>
    <message>
        <source>Nuclei that are looked at together before the weights change once.</source>
        <translation>权重更新一次之前一起查看的细胞核。</translation>
    </message>
    <message>
        <source>How far the weights move at each step. Too large: the loss jumps; too small: nothing happens.</source>
        <translation>每一步权重移动多远。太大：损失跳动；太小：毫无进展。</translation>
    </message>
    <message>
        <source>Decides everything that is drawn by lot: split, order, augmentation. The same seed repeats a training.</source>
        <translation>决定所有抽签：划分、顺序、增强。相同的种子重现一次训练。</translation>
    </message>
    <message>
        <source>Share for a test, percent</source>
        <translation>用于测试的比例，百分比</translation>
    </message>
    <message>
        <source>Set aside first and touched by nothing: neither training nor the choice of the best epoch.</source>
        <translation>最先留出且不受任何影响：既不参与训练，也不参与最佳轮次的选择。</translation>
    </message>
    <message>
        <source>&amp;Name of the run</source>
        <translation>运行名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>批次大小(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>学习率(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Test part</source>
        <translation>测试集(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>Training needs LibTorch: see above the form.</source>
        <translation>训练需要 LibTorch：见表单上方。</translation>
    </message>
    <message>
        <source>How long it takes is known once LibTorch is here.</source>
        <translation>LibTorch 就绪后才知道需要多长时间。</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <source>As in the settings: %1</source>
        <comment>device</comment>
        <translation>按设置：%1</translation>
    </message>
    <message>
        <source>A training is under way. Watch it, stop it first, or put this one into the queue.</source>
        <translation>训练正在进行。可观看，先停止它，或将此训练加入队列。</translation>
    </message>
    <message>
        <source>Begins when the training that is under way and those before it have ended</source>
        <translation>在当前训练和它前面的训练结束后开始</translation>
    </message>
    <message>
        <source>Waits below until you start the queue; several learn one after the other, overnight say. The queue is remembered when the program is closed.</source>
        <translation>在下方等待，直到您启动队列；多个训练依次进行，例如整夜运行。关闭程序后队列会保留。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a run, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Watch the training</source>
        <translation>观看训练</translation>
    </message>
    <message>
        <source>The curves of the training that is under way</source>
        <translation>正在进行的训练的曲线</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>What would come out, and what the network will see</source>
        <translation>会得到什么结果，以及网络将看到什么</translation>
    </message>
    <message>
        <source>Nobody examines</source>
        <translation>无人检验</translation>
    </message>
    <message>
        <source>Training on %1 of %2. Nobody examines: how well the network does will not be known.</source>
        <translation>在 %2 的 %1 上训练。无人参与检验：网络的好坏将不得而知。</translation>
    </message>
    <message>
        <source>Training on %1. Nobody examines: how well the network does will not be known.</source>
        <translation>在 %1 上训练。无人参与检验：网络的好坏将不得而知。</translation>
    </message>
    <message>
        <source>At 0 all learn: for the network to be taken away, once another training has told what to expect.</source>
        <translation>为 0 时从全部图像学习：用于最终带走的网络，前提是另一次训练已说明可期望的结果。</translation>
    </message>
    <message>
        <source>Then a f&amp;inal network, taught by all</source>
        <translation>之后训练由全部患者参与的最终网络(&amp;I)</translation>
    </message>
    <message>
        <source>Whoever examines does not teach. Once the network has been examined, the same training is done anew with all: for the network that is taken away and asked about other images. The scores stay those of the examined one.</source>
        <translation>参与检验者不用于学习。网络检验之后，用全部患者再做一次同样的训练：得到用于带走并判断其他图像的网络。得分仍属于受检验的网络。</translation>
    </message>
    <message>
        <source>Keep them together</source>
        <translation>让它们在同一侧</translation>
    </message>
    <message>
        <source>Makes the split anew: patients of whom images show the same nucleus stay on one side</source>
        <translation>重新划分：图像显示同一细胞核的患者留在同一侧</translation>
    </message>
    <message>
        <source>Looking at every image once, to keep pictures of one nucleus on one side…</source>
        <translation>正在逐一查看每张图像，以便让同一细胞核的图像留在同一侧…</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingCourtesy</name>
    <message>
        <source>A network is learning: %1</source>
        <translation>网络正在学习：%1</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>训练失败</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>训练已结束</translation>
    </message>
    <message>
        <source>%1: balanced accuracy %2 in validation, after epoch %3.</source>
        <translation>%1：验证集平衡准确率 %2，第 %3 轮之后。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) have ended.</source>
        <translation>
            <numerusform>%Ln 个训练已结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue of trainings is done</source>
        <translation>训练队列已完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <translation>
            <numerusform>%Ln 个失败。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingNotice</name>
    <message>
        <source>Follow it here</source>
        <translation>在此跟踪</translation>
    </message>
    <message>
        <source>Shows the run that is being trained; it is read again after each epoch</source>
        <translation>显示正在训练的运行；每轮之后重新读取</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a run, what its training does</comment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>The training waits for its turn.</source>
        <translation>训练等待轮到。</translation>
    </message>
    <message>
        <source>The training is being prepared.</source>
        <translation>训练正在准备。</translation>
    </message>
    <message>
        <source>The training is paused in epoch %1 of %2.</source>
        <translation>训练在第 %1 轮（共 %2 轮）暂停。</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 is being examined.</source>
        <translation>正在检验第 %1 轮（共 %2 轮）。</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 is being trained.</source>
        <translation>正在训练第 %1 轮（共 %2 轮）。</translation>
    </message>
    <message>
        <source>The training has ended.</source>
        <translation>训练已结束。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Shows the epochs that have been finished there since</source>
        <translation>显示此后在那里完成的轮次</translation>
    </message>
    <message>
        <source>This run is being written by %1. It is open here for reading: it can be continued, renamed or deleted once that training has ended.</source>
        <comment>process 4711 on lab-3 since 2026-11-28T10:00:00Z</comment>
        <translation>此运行正由 %1 写入。它在此处仅供阅读：待那次训练结束后，才能继续、重命名或删除它。</translation>
    </message>
    <message>
        <source>It is examined. Its final network is being trained: epoch %1 of %2.</source>
        <translation>已检验。正在训练它的最终网络：第 %1 轮，共 %2 轮。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::TrainingQueueKeeper</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>balanced accuracy %1</source>
        <translation>平衡准确率 %1</translation>
    </message>
    <message>
        <source>take “%1” out of the queue</source>
        <translation>将“%1”移出队列</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::ViewTabs</name>
    <message>
        <source>Tabs further left</source>
        <translation>左侧更多标签页</translation>
    </message>
    <message>
        <source>Tabs further right</source>
        <translation>右侧更多标签页</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeakGroupsView</name>
    <message>
        <source>all</source>
        <comment>classes</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Is it worse at some nuclei?</source>
        <translation>对某些细胞核更差吗？</translation>
    </message>
    <message>
        <source>Each class is cut into quarters by size, stain, colour, focus and shape of its nuclei. A quarter is named where the network is worse at it than chance would have it, and so in at least three patients.</source>
        <translation>将每个类别按细胞核的大小、染色、颜色、清晰度和形状分成四份。若网络在某一份上比偶然更差，且至少在三位患者身上如此，则列出。</translation>
    </message>
    <message>
        <source>Look for weak groups</source>
        <translation>查找薄弱组</translation>
    </message>
    <message>
        <source>Looks for weak groups of this run&apos;s validation part.</source>
        <translation>在此运行的验证集中查找薄弱组。</translation>
    </message>
    <message>
        <source>All that were looked at</source>
        <translation>查看过的全部</translation>
    </message>
    <message>
        <source>Weak groups</source>
        <translation>薄弱组</translation>
    </message>
    <message>
        <source>There are no predictions yet.</source>
        <translation>还没有预测。</translation>
    </message>
    <message>
        <source>This dataset names no patients. A group is weak where it is so in several patients, so none can be told.</source>
        <translation>此数据集未注明患者。只有在多位患者身上都如此，一组才算薄弱，因此无法判断。</translation>
    </message>
    <message>
        <source>The pictures of this run are not open: nothing can be measured.</source>
        <translation>此运行的图片未打开：无法测量。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nuclei could not be measured.</source>
        <translation>
            <numerusform>%Ln 个细胞核无法测量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these nuclei</source>
        <translation>显示这些细胞核</translation>
    </message>
    <message>
        <source>Shows just these below; again: all</source>
        <translation>下方只显示这些；再次点击：全部</translation>
    </message>
    <message>
        <source>Click to see the nuclei of this group only.</source>
        <translation>点击只看此组的细胞核。</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>the blurriest quarter</comment>
        <translation>属于“%1”</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>A quarter of each class, by what was measured of the nuclei</source>
        <translation>按细胞核测量值取每个类别的四分之一</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Whose nuclei; all: the mean over the classes</source>
        <translation>谁的细胞核；全部：各类别平均</translation>
    </message>
    <message>
        <source>Nuclei</source>
        <translation>细胞核</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>组内</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Share called right in the group</source>
        <translation>组内判对的比例</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>换一批</translation>
    </message>
    <message>
        <source>Share called right outside of it</source>
        <translation>组外判对的比例</translation>
    </message>
    <message>
        <source>Points (95 %)</source>
        <translation>百分点 (95%)</translation>
    </message>
    <message>
        <source>Difference in percentage points, with its 95 % interval; patients are resampled</source>
        <translation>以百分点计的差异及其 95% 区间；对患者重新抽样</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>How likely so great a loss is by chance, corrected for all that were looked at (Benjamini and Hochberg)</source>
        <translation>偶然造成如此大损失的可能性，已对查看过的全部作校正（Benjamini 和 Hochberg）</translation>
    </message>
    <message>
        <source>Worse in</source>
        <translation>更差者</translation>
    </message>
    <message>
        <source>Patients that are worse in the group by themselves, of those with nuclei on both sides</source>
        <translation>在组内外都有细胞核的患者中，单独看组内更差的患者</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeightsChoice</name>
    <message>
        <source>Random: it starts knowing nothing</source>
        <translation>随机：从一无所知开始</translation>
    </message>
    <message>
        <source>Blood cells: comes with Nucleoscope</source>
        <translation>血细胞：随 Nucleoscope 提供</translation>
    </message>
    <message>
        <source>ImageNet, everyday pictures: %1</source>
        <translation>ImageNet，日常图片：%1</translation>
    </message>
    <message>
        <source>Starting weights</source>
        <translation>起始权重</translation>
    </message>
    <message>
        <source>A network that has already learnt to see from other pictures needs far fewer nuclei and epochs than one that starts from random numbers.</source>
        <translation>已从其他图片学会观察的网络，比从随机数开始的网络需要少得多的细胞核和轮次。</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>This recipe expects pretrained weights, and none were found. From random weights it needs many more epochs. Download them, choose a file, or take the small network.</source>
        <translation>此配方需要预训练权重，但没有找到。从随机权重开始需要多得多的轮次。请下载、选择文件，或使用小型网络。</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>起始权重</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>权重 (*.safetensors *.pth *.pt)</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WeightsOffer</name>
    <message>
        <source>Download ImageNet weights…</source>
        <translation>下载 ImageNet 权重…</translation>
    </message>
    <message>
        <source>Weights that a network has learnt from 1.3 million everyday pictures. They are fetched from those who publish them, once you have read their terms.</source>
        <translation>网络从 130 万张日常图片学到的权重。在您阅读发布者的条款之后从其处获取。</translation>
    </message>
    <message>
        <source>Weights to download</source>
        <translation>要下载的权重</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>%1 from %2. %3</source>
        <translation>%1，来自 %2。%3</translation>
    </message>
    <message>
        <source>From %1. %2</source>
        <translation>来自 %1。%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WhatIfSection</name>
    <message>
        <source>%1 px</source>
        <comment>blur</comment>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>JPEG quality</comment>
        <translation>原样</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>a factor</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Changes the picture as another laboratory, microscope or file might have, and asks the network again. A call that flips on a small change does not rest on the nucleus.</source>
        <translation>像另一实验室、显微镜或文件那样改变图片，并再次询问网络。稍有变化就翻转的判断并不依据细胞核。</translation>
    </message>
    <message>
        <source>The changed picture, as the network sees it</source>
        <translation>网络所见的改变后图片</translation>
    </message>
    <message>
        <source>Stain</source>
        <translation>染色</translation>
    </message>
    <message>
        <source>How strongly the nucleus is stained: its optical density times this</source>
        <translation>细胞核染色的强度：光密度乘以此值</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Blurred by so many pixels, as out of focus</source>
        <translation>模糊这么多像素，如同失焦</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>How bright the lamp or the exposure: all values times this</source>
        <translation>光源或曝光的亮度：所有值乘以此数</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG 质量</translation>
    </message>
    <message>
        <source>Saved once more as JPEG: the lower, the coarser</source>
        <translation>再次存为 JPEG：越低越粗糙</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Magnification: the nucleus becomes larger or smaller</source>
        <translation>放大倍数：细胞核变大或变小</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>All sliders back; a double click moves one back</source>
        <translation>所有滑块复位；双击复位单个</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>正在询问网络……</translation>
    </message>
    <message>
        <source>It would be called %1: P(%2) is %3, at or above the threshold of %4.</source>
        <translation>会判为 %1：P(%2) 为 %3，达到阈值 %4。</translation>
    </message>
    <message>
        <source>It would be called %1: P(%2) is %3, below the threshold of %4.</source>
        <translation>会判为 %1：P(%2) 为 %3，低于阈值 %4。</translation>
    </message>
    <message>
        <source>It would be left to a person.</source>
        <translation>会交由人工判断。</translation>
    </message>
    <message>
        <source>It would be called %1, with probability %2.</source>
        <comment>a class</comment>
        <translation>会判为 %1，概率 %2。</translation>
    </message>
    <message>
        <source>The call flips at %1</source>
        <translation>判断在 %1 处翻转</translation>
    </message>
    <message>
        <source>The call does not flip over this range</source>
        <translation>在此范围内判断不翻转</translation>
    </message>
    <message>
        <source>Diamonds: where the call flips.</source>
        <translation>菱形：判断翻转之处。</translation>
    </message>
    <message>
        <source>No single slider flips the call.</source>
        <translation>没有任何单个滑块能翻转判断。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WhatIsThis</name>
    <message>
        <source>What is &amp;this?</source>
        <translation>这是什么(&amp;T)？</translation>
    </message>
    <message>
        <source>Click a control, a score or the head of a column to read what its terms mean; the key asks about the control that has the focus</source>
        <translation>单击控件、指标或列标题，查看其中术语的含义；按键则询问当前拥有焦点的控件</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WordsWindow</name>
    <message>
        <source>Words</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>搜索术语</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>术语的含义</translation>
    </message>
    <message>
        <source>No word&apos;s name or meaning holds all of this.</source>
        <translation>没有术语的名称或含义包含全部这些内容。</translation>
    </message>
</context>
<context>
    <name>nucleoscope::ui::WorkloadCurve</name>
    <message>
        <source>The wider the refer band, the more nuclei go to a person and the fewer of the others are called wrong. The ring is the band that is chosen; a click on the curve chooses another.</source>
        <translation>转人工区间越宽，交由人工的细胞核越多，其余判错的越少。圆圈为所选区间；点击曲线选择其他。</translation>
    </message>
    <message>
        <source>Errors against workload</source>
        <translation>错误与工作量</translation>
    </message>
    <message>
        <source>Errors, positive: %1</source>
        <translation>错误，阳性：%1</translation>
    </message>
    <message>
        <source>left to a person</source>
        <translation>交由人工判断</translation>
    </message>
    <message>
        <source>called wrong</source>
        <translation>判错</translation>
    </message>
    <message>
        <source>called wrong of those that are called</source>
        <translation>作出判断者中判错的</translation>
    </message>
    <message>
        <source>Errors, %1 against all others</source>
        <translation>错误，%1 对其余全部</translation>
    </message>
</context>
</TS>

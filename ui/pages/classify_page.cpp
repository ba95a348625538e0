#include "ui/pages/classify_page.h"

#include "core/base/files.h"
#include "core/workflow/prediction_task.h"
#include "ui/bridge/job_bridge.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/classify/caution_list.h"
#include "ui/pages/classify/drop_area.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace nucleoscope::ui {

/// What one classification is about; shared by its job and the page.
struct ClassifyPage::Progress {
    int asked = 0;
    std::shared_ptr<const Run> run;
    std::shared_ptr<const Dataset> dataset;
    std::shared_ptr<const std::vector<NamedSample>> names;
};

ClassifyPage::ClassifyPage(Workspace& workspace, QWidget* parent) : Page(workspace, QStringLiteral("classify"), parent)
{
    setAcceptDrops(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    page->setSpacing(Theme::grid + Theme::grid / 2);
    page->addWidget(makeHeader());
    problems_ = new Notice(Notice::Kind::Warning);
    problems_->hide();
    page->addWidget(problems_);
    cautions_ = new CautionList;
    connect(cautions_, &CautionList::chosen, this, &ClassifyPage::selectImage);
    page->addWidget(cautions_);
    auto* drop = new DropArea(tr("Drop images or a folder here.\nThe network of the chosen run says what it takes them for. "
                                 "Research and teaching only: never a diagnosis."));
    connect(drop, &DropArea::dropped, this, &ClassifyPage::classify);
    drop_ = drop;
    page->addWidget(drop_, 1);
    inspection_ = new InspectionState(workspace, this);
    inspection_->setOrder(PredictionOrder::LeastSureFirst);
    browser_ = new PredictionBrowser(workspace, *inspection_);
    browser_->hide();
    page->addWidget(browser_, 1);
    connect(&workspace, &Workspace::runsChanged, this, [this] {
        if (isVisible())
            fillRuns();
    });
}

ClassifyPage::~ClassifyPage()
{
    if (job_)
        job_->requestStop();
}

QWidget* ClassifyPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    auto* title = makeTitle(tr("Classify"));
    subtitle_ = makeMuted(tr("What a trained network says about new images"));
    subtitle_->setObjectName(QStringLiteral("classifySubtitle"));
    titles->addWidget(title);
    titles->addWidget(subtitle_);
    row->addLayout(titles, 1);
    bar_ = new QProgressBar;
    bar_->setMaximumWidth(160);
    bar_->hide();
    stop_ = new QPushButton(tr("Stop"));
    stop_->setToolTip(tr("What has been classified stays"));
    stop_->hide();
    connect(stop_, &QPushButton::clicked, this, [this] {
        if (job_)
            job_->requestStop();
    });
    runs_ = new QComboBox;
    runs_->setMinimumContentsLength(14);
    runs_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    runs_->setAccessibleName(tr("Run whose network is asked"));
    runs_->setToolTip(tr("Run whose network is asked"));
    views_ = new QComboBox;
    views_->setObjectName(QStringLiteral("classifyViews"));
    views_->setAccessibleName(tr("Views of each image"));
    views_->setToolTip(tr("Test-time augmentation: the network looks at each image mirrored and turned as well, and the mean of "
                          "its probabilities counts. Steadier, and slower by as much."));
    views_->addItem(tr("views as trained"), 0);
    for (const int views : {1, 2, 4, 8})
        views_->addItem(tr("%Ln view(s)", nullptr, views), views);
    save_ = new QPushButton(tr("Save…"));
    save_->setObjectName(QStringLiteral("classifySave"));
    save_->setToolTip(tr("All calls as a CSV table, with what is to be known of each image"));
    save_->setEnabled(false);
    connect(save_, &QPushButton::clicked, this, &ClassifyPage::chooseCsv);
    auto* files = new QPushButton(tr("Images…"));
    auto* folder = new QPushButton(tr("Folder…"));
    setLook(folder, "primary");
    connect(files, &QPushButton::clicked, this, &ClassifyPage::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &ClassifyPage::chooseFolder);
    command_ = new CommandButton([this] { return predictCommand(); },
                                 tr("Asks the network of this run about the same images and writes a row for each."));
    command_->setReason(tr("Classify some images first."));
    for (QWidget* widget : std::initializer_list<QWidget*>{bar_, stop_, runs_, views_, command_, save_, files, folder})
        row->addWidget(widget);
    return header;
}

CommandWords ClassifyPage::predictCommand() const
{
    if (paths_.isEmpty() || runs_->count() == 0)
        return {};
    PredictOptions options;
    options.run = runs_->currentData().toString().toStdString();
    for (const QString& path : paths_)
        options.files.push_back(path.toStdString());
    options.csv = "calls.csv";
    options.views = views_->currentData().toInt();
    return commandOf(options);
}

void ClassifyPage::shown()
{
    fillRuns();
}

void ClassifyPage::fillRuns()
{
    workspace().jobBridge().run<RunList>(
        this, {"job.runs", "Listing runs", {}}, Resource::Disk, Priority::Interactive,
        [folder = pathFromUtf8(workspace().runsFolder().toStdString())](JobContext&) -> Result<RunList> {
            return listRuns(folder);
        },
        [this](Result<RunList> list) {
            if (!list)
                return;
            const auto& opened = workspace().openedRun();
            const QString wanted = runs_->count() > 0 ? runs_->currentData().toString()
                                   : opened.run       ? QString::fromStdString(utf8(opened.run->folder()))
                                                      : QString();
            runs_->clear();
            for (const RunListing& run : list->runs)
                if (run.info.finishedEpochs > 0)
                    runs_->addItem(QString::fromStdString(run.info.name), QString::fromStdString(utf8(run.folder)));
            runs_->setCurrentIndex(std::max(0, runs_->findData(wanted)));
            if (runs_->count() == 0)
                subtitle_->setText(tr("Train a network first: there is no run yet."));
        });
}

void ClassifyPage::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Images to classify"), QString(),
                                                            tr("Images (*.bmp *.jpg *.jpeg *.png *.tif *.tiff)"));
    if (!files.isEmpty())
        classify(files);
}

void ClassifyPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of images to classify"));
    if (!folder.isEmpty())
        classify({folder});
}

void ClassifyPage::classify(const QStringList& paths)
{
    if (runs_->count() == 0) {
        Q_EMIT workspace().failed({"classify.no_run", "There is no trained network yet. Train one on the Train page first.", {}});
        return;
    }
    if (job_)
        job_->requestStop();
    paths_ = paths;
    std::vector<std::filesystem::path> files;
    for (const QString& path : paths)
        files.push_back(pathFromUtf8(path.toStdString()));
    struct Opened {
        std::shared_ptr<const Run> run;
        std::shared_ptr<const Dataset> dataset;
    };
    const int asked = ++asked_;
    working_ = true;
    subtitle_->setText(tr("Looking for images…"));
    workspace().jobBridge().run<Opened>(
        this, {"job.find_images", "Looking for images", {}}, Resource::Disk, Priority::Normal,
        [files, folder = pathFromUtf8(runs_->currentData().toString().toStdString())](JobContext&) -> Result<Opened> {
            auto run = Run::open(folder);
            if (!run)
                return fail(run.error());
            auto dataset = datasetFromFiles(files);
            if (!dataset)
                return fail(dataset.error());
            return Opened{std::make_shared<const Run>(std::move(*run)), std::move(*dataset)};
        },
        [this, asked](Result<Opened> opened) {
            if (asked != asked_)
                return;
            if (opened) {
                startJob(opened->run, opened->dataset);
                return;
            }
            working_ = false;
            Q_EMIT workspace().failed(opened.error().message);
        });
}

void ClassifyPage::startJob(std::shared_ptr<const Run> run, std::shared_ptr<const Dataset> dataset)
{
    auto progress = std::make_shared<Progress>();
    progress->asked = asked_;
    progress->run = run;
    progress->dataset = dataset;
    auto names = std::make_shared<std::vector<NamedSample>>();
    for (const Sample& sample : dataset->samples())
        names->push_back({sample.id, dataset->subjects()[static_cast<std::size_t>(sample.subject)].id});
    progress->names = std::move(names);
    bar_->setRange(0, dataset->sampleCount());
    bar_->setValue(0);
    bar_->show();
    stop_->show();
    problems_->hide();
    cautions_->clear();
    save_->setEnabled(false);
    notes_ = {};
    workspace().select({});
    const auto post = JobBridge::guardedPoster(this);
    job_ = workspace().jobBridge().run<DatasetPredictions>(
        this, {"job.classify", "Classifying images", {}}, Resource::Learning, Priority::Interactive,
        [this, run, dataset, progress, post, views = views_->currentData().toInt(),
         host = &workspace().engineHost()](JobContext& context) {
            std::vector<int> all(static_cast<std::size_t>(dataset->sampleCount()));
            for (std::size_t i = 0; i < all.size(); ++i)
                all[i] = static_cast<int>(i);
            PredictionOptions options;
            options.views = views;
            options.progress = [this, post, progress](const PredictionList& soFar, int) {
                post([this, progress, rows = soFar] { showRows(progress, rows, false); });
            };
            return predictSamples(*run, dataset, all, *host, options, context);
        },
        [this, progress](Result<DatasetPredictions> done) {
            if (progress->asked != asked_)
                return;
            if (!done) {
                ended();
                if (done.error().code != ErrorCode::Cancelled)
                    Q_EMIT workspace().failed(done.error().message);
                return;
            }
            showRows(progress, done->predictions, true);
            QStringList lines;
            for (const UnreadableFile& file : done->unreadable)
                lines << translated(file.reason);
            problems_->setText(QString(), lines.mid(0, 5).join(QLatin1Char('\n')));
            problems_->setVisible(!lines.isEmpty());
            shown_ = progress;
            calls_ = std::make_shared<const PredictionList>(std::move(done->predictions));
            save_->setEnabled(true);
            compareWithTraining(progress);
        });
}

void ClassifyPage::ended()
{
    working_ = false;
    bar_->hide();
    stop_->hide();
}

/// After the calls, which nobody should wait for: whether they are to be believed.
void ClassifyPage::compareWithTraining(const std::shared_ptr<Progress>& progress)
{
    bar_->setRange(0, 0);
    job_ = workspace().jobBridge().run<ImageNotes>(
        this, {"job.notes", "Comparing with the training images", {}}, Resource::Disk, Priority::Normal,
        [progress](JobContext& context) { return noteImages(*progress->run, *progress->dataset, context); },
        [this, progress](Result<ImageNotes> notes) {
            if (progress->asked != asked_)
                return;
            ended();
            if (notes) {
                notes_ = std::move(*notes);
                cautions_->setNotes(notes_, progress->dataset);
            } else if (notes.error().code != ErrorCode::Cancelled) {
                Q_EMIT workspace().failed(notes.error().message);
            }
        });
}

void ClassifyPage::selectImage(int sample)
{
    GalleryView& gallery = browser_->gallery();
    const auto& items = gallery.galleryModel().items();
    const auto found = std::find_if(items.begin(), items.end(), [&](const GalleryItem& item) { return item.sample == sample; });
    if (found != items.end())
        gallery.setCurrentIndex(gallery.model()->index(static_cast<int>(found - items.begin()), 0));
}

void ClassifyPage::chooseCsv()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the calls"), QStringLiteral("calls.csv"), tr("Table (*.csv)"));
    if (!file.isEmpty())
        saveCsv(file);
}

void ClassifyPage::saveCsv(const QString& file)
{
    const auto& classes = shown_->run->info().classes;
    PositiveClasses positive;
    for (const ClassInfo& info : classes)
        positive.push_back(info.positive);
    // All of them, the least sure first, whatever is shown.
    const std::vector<int> rows = filteredRows(*calls_, *shown_->names, {}, PredictionOrder::LeastSureFirst, positive);
    const std::string csv = classificationToCsv(*calls_, rows, *shown_->dataset, classes, notes_);
    if (auto saved = writeFileAtomically(pathFromUtf8(file.toStdString()), csv); !saved)
        Q_EMIT workspace().failed(saved.error().message);
}

void ClassifyPage::showRows(const std::shared_ptr<Progress>& progress, const PredictionList& predictions, bool final)
{
    if (progress->asked != asked_)
        return;
    drop_->hide();
    browser_->show();
    bar_->setValue(predictions.size());
    subtitle_->setText(final ? tr("%Ln image(s), by the network of “%1”", nullptr, predictions.size())
                                   .arg(QString::fromStdString(progress->run->info().name))
                             : tr("%Ln image(s) so far", nullptr, predictions.size()));
    InspectionState::Content content;
    content.predictions = std::make_shared<const PredictionList>(predictions);
    content.samples = progress->names;
    content.classes = progress->run->info().classes;
    content.dataset = progress->dataset;
    content.subjectsKnown = progress->dataset->subjectsKnown();
    inspection_->setContent(std::move(content));
}

} // namespace nucleoscope::ui

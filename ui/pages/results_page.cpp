#include "ui/pages/results_page.h"

#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_session.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/epoch_choice.h"
#include "ui/pages/results/overview_view.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/results_views.h"
#include "ui/pages/results/training_notice.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/history_buttons.h"
#include "ui/widgets/notice.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace nucleoscope::ui {

ResultsPage::ResultsPage(Workspace& workspace, QWidget* parent) : Page(workspace, QStringLiteral("results"), parent)
{
    inspection_ = new InspectionState(workspace, this);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    page->addWidget(new TrainingNotice(workspace));
    empty_ = makeEmpty();
    page->addWidget(empty_, 1);
    content_ = new QWidget;
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(makeHeader());
    warnings_ = new Notice(Notice::Kind::Warning);
    column->addWidget(warnings_);
    locateBar_ = makeLocateBar();
    column->addWidget(locateBar_);
    splitter_ = new QSplitter(Qt::Vertical);
    splitter_->setObjectName(QStringLiteral("resultsSplit"));
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(Theme::grid);
    browser_ = new PredictionBrowser(workspace, *inspection_);
    browser_->setMinimumHeight(190);
    browser_->history().serve(*this);
    viewArea_ = makeViews();
    splitter_->addWidget(viewArea_);
    splitter_->addWidget(browser_);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    splitter_->installEventFilter(this);
    column->addWidget(splitter_, 1);
    page->addWidget(content_, 1);
    connectAll();
    showRun();
}

void ResultsPage::connectAll()
{
    connect(&workspace(), &Workspace::runChanged, this, &ResultsPage::showRun);
    const auto tellPoint = [this] { workspace().setOperatingPoint(inspection_->operatingPoint()); };
    connect(inspection_, &InspectionState::operatingPointChanged, this, tellPoint);
    connect(inspection_, &InspectionState::contentChanged, this, tellPoint);
    connect(inspection_, &InspectionState::epochWished, this, &ResultsPage::showEpoch);
    connect(&workspace(), &Workspace::trainingStarted, this, &ResultsPage::followTraining);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        views_->setCurrentIndex(tab);
        giveRoom();
    });
    connect(splitter_, &QSplitter::splitterMoved, this, &ResultsPage::rememberRoom);
}

QString ResultsPage::viewName() const
{
    return tabs_->tabData(tabs_->currentIndex()).toString();
}

/// Each view has the height that it needs, or was given by hand; the nuclei have the rest, but never nothing.
void ResultsPage::giveRoom()
{
    const int whole = splitter_->height() - splitter_->handleWidth();
    const auto* view = views_->findChild<ResultsView*>(viewName());
    if (!view || whole <= 0)
        return;
    const int aroundView = tabs_->sizeHint().height() + Theme::grid;
    const int kept = workspace().settings().resultsHeight(viewName());
    const int wished = kept > 0 ? kept : view->wantedHeight(splitter_->width()) + aroundView;
    const int most = std::max(viewArea_->minimumSizeHint().height(), whole - browser_->minimumHeight());
    splitter_->setSizes({std::min(wished, most), std::max(0, whole - std::min(wished, most))});
}

void ResultsPage::rememberRoom()
{
    workspace().settings().setResultsHeight(viewName(), splitter_->sizes().constFirst());
}

bool ResultsPage::eventFilter(QObject* watched, QEvent* event)
{
    // After the splitter has shared out its new size by itself.
    if (watched == splitter_ && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        QMetaObject::invokeMethod(this, &ResultsPage::giveRoom, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

QWidget* ResultsPage::makeLocateBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("The pictures of this run are not open: everything but the pictures works.")), 1);
    auto* button = new QPushButton(tr("Locate the dataset…"));
    connect(button, &QPushButton::clicked, this, &ResultsPage::locate);
    row->addWidget(button);
    return bar;
}

/// The tabs, and below them the view that is chosen; scrolled where the room is small.
QWidget* ResultsPage::makeViews()
{
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    tabs_ = new QTabBar;
    tabs_->setObjectName(QStringLiteral("resultsTabs"));
    tabs_->setAccessibleName(tr("Ways of looking at the results"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    setLook(tabs_, "views");
    views_ = new QStackedWidget;
    for (const ResultsViewEntry& entry : resultsViews()) {
        ResultsView* view = entry.make(workspace(), *inspection_);
        view->setObjectName(entry.name);
        view->setAccessibleName(entry.title);
        auto* scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(view);
        views_->addWidget(scroll);
        const int tab = tabs_->addTab(entry.title);
        tabs_->setTabToolTip(tab, entry.toolTip);
        tabs_->setTabData(tab, entry.name);
    }
    column->addWidget(tabs_);
    column->addWidget(views_, 1);
    return area;
}

void ResultsPage::showView(const QString& name)
{
    for (int tab = 0; tab < tabs_->count(); ++tab)
        if (tabs_->tabData(tab).toString() == name)
            tabs_->setCurrentIndex(tab);
}

ConfusionMatrixView& ResultsPage::matrixView()
{
    return views_->findChild<OverviewView*>()->matrix();
}

void ResultsPage::find()
{
    browser_->focusSearch();
}

void ResultsPage::walkMistakes()
{
    if (!inspection_->hasPredictions())
        return;
    PredictionFilter mistakes;
    mistakes.correct = false;
    inspection_->setOrder(PredictionOrder::LossHighFirst);
    inspection_->setFilter(mistakes);
    browser_->walk();
}

QWidget* ResultsPage::makeEmpty()
{
    auto* empty = new QWidget;
    auto* column = new QVBoxLayout(empty);
    auto* text = makeMuted(tr("Results shows what a trained network says about every nucleus, its mistakes first.\nTrain one, or "
                              "open an earlier run."));
    text->setAlignment(Qt::AlignCenter);
    auto* train = new QPushButton(tr("Train…"));
    setLook(train, "primary");
    auto* compare = new QPushButton(tr("Earlier runs"));
    connect(train, &QPushButton::clicked, this, [this] { Q_EMIT workspace().pageRequested(QStringLiteral("train")); });
    connect(compare, &QPushButton::clicked, this, [this] { Q_EMIT workspace().pageRequested(QStringLiteral("compare")); });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(train);
    buttons->addWidget(compare);
    buttons->addStretch(1);
    column->addStretch(1);
    column->addWidget(text);
    column->addLayout(buttons);
    column->addStretch(1);
    return empty;
}

QWidget* ResultsPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    title_ = makeTitle(QString());
    subtitle_ = makeMuted(QString());
    subtitle_->setObjectName(QStringLiteral("resultsSubtitle"));
    titles->addWidget(title_);
    titles->addWidget(subtitle_);
    row->addLayout(titles, 1);
    part_ = new QComboBox;
    part_->setAccessibleName(tr("Part"));
    part_->setToolTip(tr("Validation: nuclei the network was examined on. Training: nuclei it learnt from, changed by chance, as "
                         "it saw them then."));
    part_->addItem(tr("validation part"), static_cast<int>(PredictionSource::Validation));
    part_->addItem(tr("training pass (augmented)"), static_cast<int>(PredictionSource::TrainingPass));
    epoch_ = new EpochChoice;
    auto* command =
        new CommandButton([this] { return evaluateCommand(); },
                          tr("Evaluates the best epoch of this run on all nuclei of its dataset that it did not learn "
                             "from, each called by its most probable class."));
    row->addWidget(part_);
    row->addWidget(epoch_);
    row->addWidget(command);
    connect(part_, &QComboBox::activated, this, [this] {
        fillEpochs();
        loadPredictions();
    });
    connect(epoch_, &QComboBox::activated, this, [this] { loadPredictions(); });
    return header;
}

CommandWords ResultsPage::evaluateCommand() const
{
    const OpenRun& opened = workspace().openedRun();
    if (!opened.run)
        return {};
    EvaluateOptions options;
    options.run = utf8(opened.run->folder());
    options.data = opened.dataset ? utf8(opened.dataset->location()) : opened.run->info().datasetLocation;
    return commandOf(options);
}

void ResultsPage::shown()
{
    followed_ = nullptr;
    followWhatIsTrained();
}

/// Where nothing is open, what is being trained, or just was, is what one wants to see.
void ResultsPage::followWhatIsTrained()
{
    TrainingSession* session = workspace().training();
    const bool wanted = isVisible() && session && session != followed_ && !workspace().openedRun().run;
    if (!wanted || !QFile::exists(session->runFolder() + QStringLiteral("/run.json")))
        return;
    followed_ = session;
    workspace().openRun(session->runFolder());
}

void ResultsPage::followTraining()
{
    TrainingSession* session = workspace().training();
    const auto reload = [this] {
        if (trainingOfOpenRun(workspace()))
            workspace().reloadRun();
    };
    connect(session, &TrainingSession::epochAdded, this, reload);
    connect(session, &TrainingSession::stateChanged, this, &ResultsPage::describeContent);
    connect(session, &TrainingSession::stateChanged, this, &ResultsPage::followWhatIsTrained);
}

PredictionSource ResultsPage::source() const
{
    return static_cast<PredictionSource>(part_->currentData().toInt());
}

void ResultsPage::showRun()
{
    const OpenRun& opened = workspace().openedRun();
    empty_->setVisible(!opened.run);
    content_->setVisible(opened.run != nullptr);
    predictions_.reset();
    if (!opened.run)
        return;
    auto samples = std::make_shared<std::vector<NamedSample>>();
    samples->reserve(opened.run->samples().size());
    for (const RunSample& sample : opened.run->samples())
        samples->push_back({sample.id, sample.subject});
    samples_ = std::move(samples);
    title_->setText(QString::fromStdString(opened.run->info().name));
    showNotices();
    fillEpochs();
    loadPredictions();
}

void ResultsPage::showNotices()
{
    const OpenRun& opened = workspace().openedRun();
    QStringList warnings;
    for (const Message& warning : opened.run->info().warnings)
        warnings << translated(warning);
    if (!opened.run->info().subjectsKnown)
        warnings << tr("This dataset names no patients: each image counts as its own, and scores may be too high.");
    warnings_->setText(QString(), warnings.join(QLatin1Char('\n')));
    warnings_->setVisible(!warnings.isEmpty());
    locateBar_->setVisible(!opened.dataset);
}

void ResultsPage::fillEpochs()
{
    epoch_->offer(*workspace().openedRun().run, source(), trainingOfOpenRun(workspace()) != nullptr);
}

void ResultsPage::showEpoch(int epoch)
{
    if (source() != PredictionSource::Validation) {
        part_->setCurrentIndex(part_->findData(static_cast<int>(PredictionSource::Validation)));
        fillEpochs();
    }
    epoch_->choose(epoch);
}

void ResultsPage::loadPredictions()
{
    const auto run = workspace().openedRun().run;
    if (epoch_->count() == 0) {
        predictions_.reset();
        showPredictions();
        return;
    }
    const int asked = ++asked_;
    workspace().jobBridge().run<PredictionList>(
        this, {"job.predictions", "Reading predictions", {}}, Resource::Disk, Priority::Interactive,
        [run, epoch = epoch_->epoch(), from = source()](JobContext&) { return run->predictions(epoch, from); },
        [this, asked](Result<PredictionList> predictions) {
            if (asked != asked_)
                return;
            if (!predictions)
                Q_EMIT workspace().failed(predictions.error().message);
            predictions_ = predictions ? std::make_shared<const PredictionList>(std::move(*predictions)) : nullptr;
            showPredictions();
        });
}

void ResultsPage::showPredictions()
{
    const OpenRun& opened = workspace().openedRun();
    if (!opened.run)
        return;
    InspectionState::Content content;
    content.predictions = predictions_;
    content.samples = samples_;
    content.classes = opened.run->info().classes;
    content.dataset = opened.dataset;
    content.datasetIndex = opened.datasetIndex;
    content.run = opened.run;
    content.subjectsKnown = opened.run->info().subjectsKnown;
    content.source = source();
    content.epoch = epoch_->epoch();
    inspection_->setContent(std::move(content));
    countPatients();
    describeContent();
}

/// "validation part · 3,229 nuclei of 12 patients · epoch 7 (best)"
void ResultsPage::describeContent()
{
    const TrainingSession* session = trainingOfOpenRun(workspace());
    const QStringList now = session ? QStringList(trainingNow(*session)) : QStringList();
    if (!predictions_) {
        subtitle_->setText((QStringList(tr("No epoch is finished yet.")) + now).join(QLatin1Char(' ')));
        return;
    }
    const bool known = workspace().openedRun().run->info().subjectsKnown;
    const QString nuclei = tr("%Ln nuclei", nullptr, predictions_->size());
    const QString who = known ? tr("%1 of %Ln patient(s)", nullptr, patients_).arg(nuclei) : nuclei;
    subtitle_->setText((QStringList{part_->currentText(), who, epoch_->currentText()} + now).join(QStringLiteral(" · ")));
}

void ResultsPage::countPatients()
{
    std::set<std::string_view> patients;
    for (int row = 0; predictions_ && row < predictions_->size(); ++row)
        patients.insert((*samples_)[static_cast<std::size_t>(predictions_->sample(row))].subject);
    patients_ = static_cast<int>(patients.size());
}

void ResultsPage::locate()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where is the dataset of this run?"));
    if (!folder.isEmpty())
        workspace().locateDataset(folder);
}

} // namespace nucleoscope::ui

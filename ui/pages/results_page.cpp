#include "ui/pages/results_page.h"

#include "ui/audit/audit_keeper.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_session.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/open_dialogs.h"
#include "ui/pages/results/overview_view.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/results_header.h"
#include "ui/pages/results/results_views.h"
#include "ui/pages/results/run_summary.h"
#include "ui/pages/results/test_part_bar.h"
#include "ui/pages/results/training_notice.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/history_buttons.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/view_tabs.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace nucleoscope::ui {
namespace {

std::shared_ptr<const std::vector<NamedSample>> namesOf(const Run& run)
{
    auto names = std::make_shared<std::vector<NamedSample>>();
    names->reserve(run.samples().size());
    for (const RunSample& sample : run.samples())
        names->push_back({sample.id, sample.subject});
    return names;
}

} // namespace

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
    header_ = new ResultsHeader(workspace);
    column->addWidget(header_);
    summary_ = new RunSummary;
    column->addWidget(summary_);
    column->addWidget(new TestPartBar(workspace));
    locateBar_ = makeLocateBar();
    column->addWidget(locateBar_);
    splitter_ = new QSplitter(Qt::Vertical);
    splitter_->setObjectName(QStringLiteral("resultsSplit"));
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(Theme::grid);
    browser_ = new PredictionBrowser(workspace, *inspection_);
    browser_->setMinimumHeight(190);
    browser_->history().serve(*this);
    passFocusOn(*this, browser_->gallery());
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
    connect(&workspace(), &Workspace::datasetChanged, this, [this] {
        if (this->workspace().openedRun().run)
            showNotices();
    });
    connect(summary_, &RunSummary::auditWanted, this, &ResultsPage::auditSplit);
    const auto tellPoint = [this] { workspace().setOperatingPoint(inspection_->operatingPoint()); };
    connect(inspection_, &InspectionState::operatingPointChanged, this, tellPoint);
    connect(inspection_, &InspectionState::contentChanged, this, tellPoint);
    connect(inspection_, &InspectionState::contentChanged, header_, [this] {
        header_->setNuclei(inspection_->hasPredictions() ? inspection_->predictions().size() : -1, inspection_->subjectNames());
    });
    connect(inspection_, &InspectionState::epochWished, header_, &ResultsHeader::chooseValidation);
    connect(header_, &ResultsHeader::chosen, this, &ResultsPage::loadPredictions);
    connect(header_, &ResultsHeader::pointResetWished, this, [this] { inspection_->setOperatingPoint({}); });
    connect(&workspace(), &Workspace::trainingStarted, this, &ResultsPage::followTraining);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        if (views_->isAncestorOf(QApplication::focusWidget()))
            tabs_->setFocus(); // what has the focus is about to be hidden: it would go to whatever comes next
        views_->setCurrentIndex(tab);
        giveRoom();
    });
    connect(splitter_, &QSplitter::splitterMoved, this, &ResultsPage::rememberRoom);
    for (const auto& [keys, step] : {std::pair(Qt::CTRL | Qt::Key_PageDown, 1), std::pair(Qt::CTRL | Qt::Key_PageUp, -1)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, by = step] {
            tabs_->setCurrentIndex((tabs_->currentIndex() + by + tabs_->count()) % tabs_->count());
            tabs_->setFocus(Qt::ShortcutFocusReason); // from there Tab leads into the view
        });
}

QString ResultsPage::viewName() const
{
    return tabs_->tabData(tabs_->currentIndex()).toString();
}

/// Each view has the height that it needs, or was given by hand; the nuclei have the rest, but never nothing. 0: not known.
int ResultsPage::roomWished() const
{
    const int whole = splitter_->height() - splitter_->handleWidth();
    const auto* view = views_->findChild<ResultsView*>(viewName());
    if (!view || whole <= 0)
        return 0;
    const int aroundView = tabs_->sizeHint().height() + Theme::grid;
    const int kept = workspace().settings().resultsHeight(viewName());
    const int wished = kept > 0 ? kept : view->wantedHeight(splitter_->width()) + aroundView;
    const int most = std::max(viewArea_->minimumSizeHint().height(), whole - browser_->minimumHeight());
    return std::min(wished, most);
}

void ResultsPage::giveRoom()
{
    const int whole = splitter_->height() - splitter_->handleWidth();
    if (const int room = roomWished(); room > 0)
        splitter_->setSizes({room, std::max(0, whole - room)});
}

void ResultsPage::giveMoreRoom()
{
    if (roomWished() > splitter_->sizes().constFirst())
        giveRoom();
}

void ResultsPage::rememberRoom()
{
    workspace().settings().setResultsHeight(viewName(), splitter_->sizes().constFirst());
}

bool ResultsPage::eventFilter(QObject* watched, QEvent* event)
{
    // After the splitter has shared out its new size by itself; and after a view that is shown has more, or less, to say.
    const bool resized = watched == splitter_ && (event->type() == QEvent::Resize || event->type() == QEvent::Show);
    const bool grown = event->type() == QEvent::LayoutRequest && watched->objectName() == viewName();
    if (resized)
        QMetaObject::invokeMethod(this, &ResultsPage::giveRoom, Qt::QueuedConnection);
    else if (grown)
        QMetaObject::invokeMethod(this, &ResultsPage::giveMoreRoom, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

QWidget* ResultsPage::makeLocateBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("The pictures of this run are not open: everything but the pictures works.")), 1);
    auto* folder = new QPushButton(tr("Locate its folder…"));
    folder->setObjectName(QStringLiteral("locateFolder"));
    auto* archive = new QPushButton(tr("Locate its archive…"));
    archive->setObjectName(QStringLiteral("locateArchive"));
    for (QPushButton* button : {folder, archive}) {
        button->setToolTip(tr("Where the dataset of this run lies now; it is remembered on this machine"));
        connect(button, &QPushButton::clicked, this, [this, inArchive = button == archive] {
            chooseImagesOfRun(workspace(), this, inArchive, [this](const QString& place) { workspace().locateDataset(place); });
        });
        row->addWidget(button);
    }
    return bar;
}

/// The tabs, and below them the view that is chosen; scrolled where the room is small.
QWidget* ResultsPage::makeViews()
{
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    tabs_ = new ViewTabs;
    tabs_->setObjectName(QStringLiteral("resultsTabs"));
    tabs_->setAccessibleName(tr("Ways of looking at the results"));
    views_ = new QStackedWidget;
    for (const ResultsViewEntry& entry : resultsViews()) {
        ResultsView* view = entry.make(workspace(), *inspection_);
        view->setObjectName(entry.name);
        view->setAccessibleName(entry.title);
        view->installEventFilter(this);
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
    PredictionFilter mistakes = inspection_->filter(); // of the patient, say, who is looked at
    const bool already = mistakes.truth && mistakes.predicted.value_or(referred) >= 0 && mistakes.truth != mistakes.predicted;
    if (!already) // a cell of the matrix says it
        mistakes.correct = false;
    inspection_->setOrder(PredictionOrder::LossHighFirst);
    inspection_->setFilter(mistakes);
    inspection_->whenSettled([this, mistakes] {
        if (inspection_->rows().empty()) {
            PredictionFilter all;
            all.correct = false;
            if (mistakes != all)
                Q_EMIT workspace().noticed(
                    {"results.no_mistakes", "Of what was shown nothing is called wrong: these are all mistakes."});
            inspection_->setFilter(all);
        }
        inspection_->whenSettled([this] { browser_->walk(); });
    });
}

QWidget* ResultsPage::makeEmpty()
{
    auto* empty =
        new EmptyPage(tr("Results shows what a trained network says about every nucleus, its mistakes first.\nTrain one, or "
                         "open an earlier run."));
    const auto leadTo = [&](const QString& label, const QString& page) {
        connect(empty->addButton(label, QStringLiteral("results-to-") + page), &QPushButton::clicked, this,
                [this, page] { Q_EMIT workspace().pageRequested(page); });
    };
    leadTo(tr("Train…"), QStringLiteral("train"));
    leadTo(tr("Earlier runs"), QStringLiteral("compare"));
    connect(empty->addButton(tr("Open a run…"), QStringLiteral("resultsOpenRun")), &QPushButton::clicked, this,
            [this] { chooseRun(workspace(), this); });
    return empty;
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
    const bool nothingOpen = !workspace().openedRun().run && !workspace().isOpeningRun();
    const bool wanted = isVisible() && session && session != followed_ && nothingOpen;
    if (!wanted || !session->hasRun())
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
    connect(session, &TrainingSession::stateChanged, header_, &ResultsHeader::describe);
    connect(session, &TrainingSession::stateChanged, this, &ResultsPage::followWhatIsTrained);
}

void ResultsPage::showRun()
{
    const OpenRun& opened = workspace().openedRun();
    empty_->setVisible(!opened.run);
    content_->setVisible(opened.run != nullptr);
    predictions_.reset();
    if (!opened.run) { // what it took is let go
        ++asked_;
        samples_.reset();
        named_.clear();
        if (inspection_->content().run)
            inspection_->setContent({});
        return;
    }
    if (opened.run->folder() != named_)
        samples_.reset();
    named_ = opened.run->folder();
    showNotices();
    header_->showRun();
    loadPredictions();
}

void ResultsPage::showNotices()
{
    const OpenRun& opened = workspace().openedRun();
    summary_->setRun(opened.run.get(), opened.dataset && opened.dataset == workspace().dataset());
    locateBar_->setVisible(!opened.dataset);
}

void ResultsPage::auditSplit()
{
    const OpenRun& opened = workspace().openedRun();
    if (!opened.run || !opened.dataset)
        return;
    auto split = splitOfRun(*opened.run, *opened.dataset);
    if (!split) {
        Q_EMIT workspace().failed(split.error().message);
        return;
    }
    workspace().audit().startForSplit(std::move(*split), tr("run “%1”").arg(QString::fromStdString(opened.run->info().name)),
                                      QString::fromStdString(utf8(opened.run->folder())));
    Q_EMIT workspace().pageRequested(QStringLiteral("data"));
}

/// With the names of the run's samples, where they are not known yet: ten thousand of them, and more, are not copied in the
/// window's thread.
void ResultsPage::loadPredictions()
{
    struct Loaded {
        std::shared_ptr<const PredictionList> predictions; ///< null: no epoch has any
        std::shared_ptr<const std::vector<NamedSample>> samples;
        std::optional<Error> problem;
    };
    const int asked = ++asked_;
    workspace().jobBridge().run<Loaded>(
        this, {"job.predictions", "Reading predictions", {}}, Resource::Disk, Priority::Interactive,
        [run = workspace().openedRun().run, epoch = header_->epoch(), from = header_->source(),
         samples = samples_](JobContext&) -> Result<Loaded> {
            const bool known = samples && samples->size() == run->samples().size();
            Loaded loaded{nullptr, known ? samples : namesOf(*run), std::nullopt};
            if (epoch == 0)
                return loaded;
            if (auto predictions = run->predictions(epoch, from))
                loaded.predictions = std::make_shared<const PredictionList>(std::move(*predictions));
            else
                loaded.problem = predictions.error();
            return loaded;
        },
        [this, asked](Result<Loaded> loaded) {
            if (asked != asked_ || !loaded)
                return;
            if (loaded->problem)
                Q_EMIT workspace().failed(loaded->problem->message);
            predictions_ = loaded->predictions;
            samples_ = loaded->samples;
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
    content.source = header_->source();
    content.epoch = header_->epoch();
    inspection_->setContent(std::move(content));
}

} // namespace nucleoscope::ui

#include "ui/main_window.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_queue_keeper.h"
#include "ui/bridge/training_session.h"
#include "ui/desktop/training_courtesy.h"
#include "ui/inspector/inspector.h"
#include "ui/main_window_actions.h"
#include "ui/pages/learn_page.h"
#include "ui/pages/page_list.h"
#include "ui/pages/start_page.h"
#include "ui/pages/train/queue_panel.h"
#include "ui/review/quiz_page.h"
#include "ui/review/review_panel.h"
#include "ui/settings/settings.h"
#include "ui/status_strip.h"
#include "ui/text.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/save_dialog.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/widgets/window_pictures.h"
#include "ui/workspace.h"
#include "ui/workspace_jobs.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nucleoscope::ui {
namespace {

constexpr QSize firstSize{1280, 800};
constexpr int usualInspectorWidth = 304; // what the review buttons need

} // namespace

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent),
      building_(std::make_unique<Undressed>()),
      workspace_(workspace),
      rail_(new Rail(this)),
      stack_(new QStackedWidget(this)),
      messages_(new MessageBar(this)),
      status_(new StatusStrip(workspace, this)),
      start_(new StartPage(workspace, this)),
      quiz_(new QuizPage(workspace, this)),
      datasetName_(makeMuted({}, this))
{
    setObjectName(QStringLiteral("window"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/nucleoscope.svg")));
    setAcceptDrops(true);
    qApp->installEventFilter(new WheelGuard(this));
    qApp->installEventFilter(new WindowPictures(this));
    new FileSaver(workspace_.jobBridge(), *this);
    qApp->installEventFilter(new TabsAsLaidOut(this));

    auto* centre = new QWidget(this);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(messages_);
    right->addWidget(stack_, 1);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    row->addLayout(right, 1);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addWidget(status_, 1);

    buildPages();
    buildInspector();
    actions_ = std::make_unique<MainWindowActions>(*this);
    building_.reset();
    datasetName_->setWordWrap(false);
    datasetName_->setContentsMargins(0, 0, 14, 0);
    datasetName_->setMinimumHeight(menuBar()->sizeHint().height() - 2);
    menuBar()->setCornerWidget(datasetName_, Qt::TopRightCorner);

    connect(&workspace_, &Workspace::datasetChanged, this, &MainWindow::refreshDataset);
    connect(&workspace_, &Workspace::datasetOpening, this, [this] { showPage(QStringLiteral("data")); });
    connect(&workspace_, &Workspace::pageRequested, this, &MainWindow::showPage);
    connect(&workspace_, &Workspace::failed, this, [this](const Message& m) { messages_->add(Notice::Kind::Error, m); });
    connect(&workspace_, &Workspace::noticed, this, [this](const Message& m) { messages_->add(Notice::Kind::Information, m); });
    auto* courtesy = new TrainingCourtesy(workspace_, *this);
    connect(courtesy, &TrainingCourtesy::resultsWished, this, [this] { showPage(QStringLiteral("results")); });
    connect(&workspace_, &Workspace::trainingStarted, this, [this] { rail_->setBusy(QStringLiteral("train"), true); });
    connect(&workspace_, &Workspace::trainingEnded, this, [this] {
        rail_->setBusy(QStringLiteral("train"), false);
        if (closing_)
            close();
    });
    TrainingQueueKeeper& queue = workspace_.trainingQueue();
    connect(&queue, &TrainingQueueKeeper::offered, this, &MainWindow::offerQueue);
    connect(&queue, &TrainingQueueKeeper::changed, this, &MainWindow::withdrawQueueOffer);
    if (!queue.isEmpty() && !queue.isGoing())
        offerQueue(); // it was read before there was a window
    connect(status_, &StatusStrip::trainingClicked, this, [this] { showPage(QStringLiteral("train")); });
    recall();
    refreshDataset();
    showPage(QStringLiteral("data"));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    addToStack(start_);
    addToStack(quiz_);
    connect(quiz_, &QuizPage::closed, this, [this] { showPage(currentPage()); });
    pages_ = makePages(workspace_, this);
    int number = 1;
    for (const PageEntry& entry : pages_) {
        addToStack(entry.page);
        //: a page's tooltip: what it is for, and its key
        rail_->addPage(entry.name, entry.label, tr("%1 (Ctrl+%2)").arg(entry.toolTip).arg(number++));
        connect(entry.page, &Page::presentationChanged, this, [this](bool presenting) {
            for (QWidget* around :
                 {static_cast<QWidget*>(rail_), static_cast<QWidget*>(menuBar()), static_cast<QWidget*>(statusBar())})
                around->setVisible(!presenting);
        });
    }
    connect(rail_, &Rail::chosen, this, &MainWindow::showPage);
}

void MainWindow::addToStack(QWidget* content)
{
    stack_->addWidget(new PageScroll(content));
}

QWidget* MainWindow::inFront() const
{
    return static_cast<const PageScroll*>(stack_->currentWidget())->widget();
}

void MainWindow::bringToFront(QWidget* content)
{
    for (int i = 0; i < stack_->count(); ++i)
        if (static_cast<const PageScroll*>(stack_->widget(i))->widget() == content)
            stack_->setCurrentIndex(i);
}

void MainWindow::buildInspector()
{
    inspector_ = new QDockWidget(tr("Inspector"), this);
    inspector_->setObjectName(QStringLiteral("inspector-dock"));
    inspector_->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    inspector_->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    inspector_->setTitleBarWidget(new QWidget(inspector_)); // none: the nucleus is the title
    auto* content = new QWidget(inspector_);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto* nucleus = new Inspector(workspace_, content);
    connect(nucleus, &Inspector::comparing, this, &MainWindow::giveRoomForTwo);
    column->addWidget(nucleus, 1);
    review_ = new ReviewPanel(workspace_, content);
    column->addWidget(review_);
    inspector_->setWidget(content);
    placeInspector();
    const int width = workspace_.settings().inspectorWidth();
    inspectorWidth_ = width > 0 ? width : usualInspectorWidth;
    inspectorWished_ = workspace_.settings().inspectorWished();
    inspector_->hide();
}

/// Across from the rail of pages. Qt mirrors layouts where a language is read from right to left, but no docks.
void MainWindow::placeInspector()
{
    const Qt::DockWidgetArea side = isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    if (dockWidgetArea(inspector_) == side)
        return;
    const int width = inspector_->width();
    addDockWidget(side, inspector_);
    if (inspector_->isVisibleTo(this))
        resizeDocks({inspector_}, {width}, Qt::Horizontal);
}

Page* MainWindow::page(const QString& name) const
{
    for (const PageEntry& entry : pages_)
        if (entry.name == name)
            return entry.page;
    return nullptr;
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const PageEntry& entry : pages_)
        names.append(entry.name);
    return names;
}

QString MainWindow::currentPage() const
{
    return rail_->current();
}

void MainWindow::showPage(const QString& name)
{
    if (!page(name))
        return;
    rail_->setCurrent(name);
    refreshStack();
    if (inFront() == page(name))
        page(name)->shown();
}

void MainWindow::showQuiz()
{
    quiz_->prepare();
    bringToFront(quiz_);
    showInspector(false);
    status_->setHint(tr("letters call · 1 to 5 say how sure · Backspace goes back · Esc finishes"));
    actions_->refresh();
}

bool MainWindow::showsQuiz() const
{
    return inFront() == quiz_;
}

void MainWindow::refreshStack()
{
    const QString name = currentPage();
    Page* current = page(name);
    if (!current)
        return; // not yet built
    const bool start = name == QLatin1String("data") && (!workspace_.dataset() || workspace_.isOpeningDataset());
    const QWidget* focus = focusWidget();
    bringToFront(start ? start_ : current);
    if (!rail_->isAncestorOf(focus) && focus != focusWidget())
        inFront()->setFocus(Qt::OtherFocusReason); // what had the focus is hidden; Qt chose whatever comes next
    showInspector(inspectorWished_ && !start && current->usesInspector());
    for (const PageEntry& entry : pages_)
        if (entry.name == name)
            status_->setHint(start ? QString() : entry.hint);
    if (actions_)
        actions_->refresh();
}

void MainWindow::showInspector(bool visible)
{
    if (visible == inspector_->isVisibleTo(this))
        return;
    // A hidden dock forgets its width.
    if (!visible)
        inspectorWidth_ = inspector_->width();
    inspector_->setVisible(visible);
    if (visible && !inspector_->isFloating())
        resizeDocks({inspector_}, {inspectorWidth_}, Qt::Horizontal);
}

/// Two nuclei side by side need about twice the width; afterwards the inspector is as wide as before.
void MainWindow::giveRoomForTwo(bool two)
{
    const int one = two ? inspector_->width() : std::exchange(widthForOne_, 0);
    if (two)
        widthForOne_ = one;
    const int wanted = two ? std::max(one, std::min(2 * one, width() * 2 / 5)) : one;
    const auto resize = [this, wanted] {
        if (!inspector_->isFloating() && inspector_->isVisibleTo(this))
            resizeDocks({inspector_}, {wanted}, Qt::Horizontal);
    };
    if (two)
        resize();
    else // behind the layout's own events: until then the least width for two holds
        QTimer::singleShot(0, this, [this, resize] {
            if (widthForOne_ == 0) // else there are two again
                resize();
        });
}

void MainWindow::setInspectorVisible(bool visible)
{
    inspectorWished_ = visible;
    refreshStack();
}

void MainWindow::toggleWhereItLooked()
{
    if (!inspectorWished_)
        setInspectorVisible(true);
    findChild<Inspector*>()->toggleWhereItLooked();
}

void MainWindow::refreshDataset()
{
    const auto dataset = workspace_.dataset();
    if (!dataset) {
        datasetName_->clear();
        setWindowTitle(tr("Nucleoscope"));
    } else {
        const QString name = QString::fromStdString(dataset->name());
        const QString nuclei = tr("%Ln nuclei", nullptr, dataset->sampleCount());
        datasetName_->setText(
            dataset->subjectsKnown()
                ? tr("%1 — %2, %3", "dataset, nuclei, patients")
                      .arg(name, nuclei, tr("%Ln patients", nullptr, static_cast<int>(dataset->subjects().size())))
                : tr("%1 — %2", "dataset, nuclei").arg(name, nuclei));
        setWindowTitle(tr("%1 – Nucleoscope").arg(name));
    }
    menuBar()->setCornerWidget(datasetName_, Qt::TopRightCorner); // makes it measure the new text
    datasetName_->adjustSize();
    refreshStack();
    if (dataset && inFront() == page(currentPage()))
        page(currentPage())->shown();
}

void MainWindow::openLocation(const QString& location)
{
    workspace_.jobBridge().run<PlaceToOpen>(
        this, {"job.place", "Looking at what is to be opened"}, Resource::Disk, Priority::Interactive,
        [location](JobContext&) -> Result<PlaceToOpen> { return placeToOpen(location); },
        [this](const Result<PlaceToOpen>& place) {
            auto* learn = findChild<LearnPage*>();
            if (!place)
                return;
            if (place->kind == PlaceToOpen::Kind::ClassPack && learn) {
                showPage(QStringLiteral("learn"));
                learn->openClassPack(place->path);
            } else if (place->kind == PlaceToOpen::Kind::Run) {
                workspace_.openRun(place->path);
                showPage(QStringLiteral("results"));
            } else {
                workspace_.openDataset(place->path);
            }
        });
}

// ---- leaving --------------------------------------------------------------------------------------------------------

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (workspace_.isTraining() && !closing_) {
        event->ignore();
        askBeforeQuitting();
        return;
    }
    remember();
    event->accept();
}

/// What the last start of the program has left waiting does not begin by itself: somebody may need the computer.
void MainWindow::offerQueue()
{
    const TrainingQueueKeeper& queue = workspace_.trainingQueue();
    QStringList parts;
    for (const QString& name : queue.brokenOff())
        parts << tr("The training “%1” was broken off when the program ended.").arg(name);
    if (!queue.waiting().empty())
        parts << tr("%Ln training(s) wait in the queue.", nullptr, static_cast<int>(queue.waiting().size()));
    Notice* notice = messages_->add(Notice::Kind::Information, parts.join(QLatin1Char(' ')));
    if (!notice)
        return;
    queueOffer_ = notice;
    QPushButton* start = notice->addAction(tr("Go on now"));
    start->setObjectName(QStringLiteral("queueGoOn"));
    start->setToolTip(tr("One training after the other, until none waits; one that fails stops nothing"));
    connect(start, &QPushButton::clicked, this, [this] {
        workspace_.trainingQueue().start();
        showPage(QStringLiteral("train"));
    });
    if (!queue.waiting().empty()) {
        QPushButton* look = notice->addAction(tr("Show the queue"));
        look->setObjectName(QStringLiteral("queueLook"));
        connect(look, &QPushButton::clicked, this, [this] {
            showPage(QStringLiteral("train"));
            findChild<QueuePanel*>()->setOpen(true);
        });
    }
    if (!queue.brokenOff().isEmpty()) {
        //: a training that was broken off: it is not to be gone on with
        QPushButton* leave = notice->addAction(tr("Leave it"));
        leave->setObjectName(QStringLiteral("queueLeave"));
        leave->setToolTip(tr("It is not offered again. Its run stays on the Compare page, where it can go on later."));
        connect(leave, &QPushButton::clicked, this, [this] {
            messages_->dismiss(queueOffer_);
            workspace_.trainingQueue().forgetBrokenOff();
        });
    }
}

void MainWindow::withdrawQueueOffer()
{
    const TrainingQueueKeeper& queue = workspace_.trainingQueue();
    if (queueOffer_ && (queue.isGoing() || (queue.brokenOff().isEmpty() && queue.waiting().empty())))
        messages_->dismiss(queueOffer_);
}

void MainWindow::askBeforeQuitting()
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("A training is under way"),
                                tr("“%1” is still learning. What shall become of it?").arg(workspace_.training()->title()),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("quit-question"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const int waiting = static_cast<int>(workspace_.trainingQueue().waiting().size());
    QString more = tr("Finished epochs are kept in any case.");
    if (waiting > 0)
        more += QLatin1Char(' ')
                + tr("%Ln training(s) wait in the queue; they are offered again at the next start.", nullptr, waiting);
    box->setInformativeText(more);
    QPushButton* stop = box->addButton(tr("Stop early and keep"), QMessageBox::AcceptRole);
    stop->setToolTip(tr("Evaluates what has been learnt so far, then closes the window"));
    QPushButton* quit = box->addButton(tr("Quit; resume later"), QMessageBox::DestructiveRole);
    quit->setToolTip(tr("Closes at once; the training can go on from its last finished epoch"));
    QPushButton* stay = box->addButton(tr("Keep training"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::buttonClicked, this, [this, stop, quit](QAbstractButton* button) {
        if (button == stop) {
            closing_ = true;
            workspace_.trainingQueue().hold();
            workspace_.training()->stopEarly();
            messages_->add(Notice::Kind::Information, tr("The window closes when the training has been evaluated and saved."));
        } else if (button == quit) {
            closing_ = true;
            workspace_.trainingQueue().keepForNextStart();
            workspace_.training()->cancel();
            close();
        }
    });
    box->open();
}

void MainWindow::remember()
{
    workspace_.settings().setWindow(saveGeometry(), saveState());
    const int width = inspector_->isVisibleTo(this) ? inspector_->width() : inspectorWidth_;
    workspace_.settings().setInspector(inspectorWished_, widthForOne_ > 0 ? widthForOne_ : width);
}

void MainWindow::recall()
{
    resize(firstSize);
    restoreGeometry(workspace_.settings().windowGeometry());
    restoreState(workspace_.settings().windowState());
    placeInspector();
    inspector_->hide(); // until there is something to inspect
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && inspector_)
        placeInspector();
}

// ---- drag and drop --------------------------------------------------------------------------------------------------

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    openLocation(urls.constFirst().toLocalFile());
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && messages_->isVisible())
        messages_->dismissNewest();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace nucleoscope::ui

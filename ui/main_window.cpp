#include "ui/main_window.h"

#include "core/base/files.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/training_queue_keeper.h"
#include "ui/bridge/training_session.h"
#include "ui/desktop/training_courtesy.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/inspector_dock.h"
#include "ui/main_window_actions.h"
#include "ui/pages/learn_page.h"
#include "ui/pages/page_list.h"
#include "ui/pages/start_page.h"
#include "ui/pages/train/queue_panel.h"
#include "ui/queue_offer.h"
#include "ui/review/quiz_page.h"
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
    inspector_ = new InspectorDock(workspace_, *this);
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
    auto* offer = new QueueOffer(workspace_, *messages_, this);
    connect(offer, &QueueOffer::goesOn, this, [this] { showPage(QStringLiteral("train")); });
    connect(offer, &QueueOffer::queueWished, this, [this] {
        showPage(QStringLiteral("train"));
        findChild<QueuePanel*>()->setOpen(true);
    });
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
    inspector_->setShown(false);
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
    inspector_->setShown(inspector_->isWished() && !start && current->usesInspector());
    for (const PageEntry& entry : pages_)
        if (entry.name == name)
            status_->setHint(start ? QString() : entry.hint);
    if (actions_)
        actions_->refresh();
}

bool MainWindow::isInspectorWished() const
{
    return inspector_->isWished();
}

ReviewPanel& MainWindow::reviewPanel() const
{
    return inspector_->reviewPanel();
}

void MainWindow::setInspectorVisible(bool visible)
{
    inspector_->setWished(visible);
    refreshStack();
}

void MainWindow::toggleWhereItLooked()
{
    if (!inspector_->isWished())
        setInspectorVisible(true);
    inspector_->inspector().toggleWhereItLooked();
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
    inspector_->remember();
}

void MainWindow::recall()
{
    resize(firstSize);
    restoreGeometry(workspace_.settings().windowGeometry());
    restoreState(workspace_.settings().windowState());
    inspector_->placeAcrossFromRail();
    inspector_->hide(); // until there is something to inspect
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && inspector_)
        inspector_->placeAcrossFromRail();
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

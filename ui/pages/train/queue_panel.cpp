// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/queue_panel.h"

#include "ui/bridge/training_queue_keeper.h"
#include "ui/pages/open_dialogs.h"
#include "ui/pages/train/queue_model.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/thin_progress_bar.h"
#include "ui/workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr int fewestRows = 3, mostRows = 6; // in sight

} // namespace

QueuePanel::QueuePanel(Workspace& workspace, QWidget* parent)
    : QFrame(parent), workspace_(workspace), model_(new QueueModel(workspace.trainingQueue(), this))
{
    setObjectName(QStringLiteral("trainingQueue"));
    setAccessibleName(tr("Queue of trainings"));
    setLook(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid + 4, Theme::grid, Theme::grid + 4, Theme::grid);
    column->setSpacing(Theme::grid);
    column->addWidget(makeHeader());
    column->addWidget(makeList());
    view_->hide();
    connect(&workspace.trainingQueue(), &TrainingQueueKeeper::changed, this, &QueuePanel::refresh);
    refresh();
}

QWidget* QueuePanel::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid + 4);
    fold_ = new QToolButton;
    fold_->setObjectName(QStringLiteral("queueFold"));
    fold_->setText(tr("Queue"));
    fold_->setAccessibleName(tr("Show the queue of trainings"));
    fold_->setToolTip(tr("The list of trainings that wait, to be put into another order"));
    fold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold_->setArrowType(Qt::RightArrow);
    fold_->setCheckable(true);
    setLook(fold_, "plain");
    connect(fold_, &QToolButton::toggled, this, &QueuePanel::setOpen);
    summary_ = new QLabel;
    summary_->setObjectName(QStringLiteral("queueSummary"));
    summary_->setMinimumWidth(1); // a long name is cut off, not the window made wider; the tooltip has it all
    progress_ = new ThinProgressBar;
    progress_->setAccessibleName(tr("Progress of the whole queue"));
    locate_ = makeButton(tr("Locate images…"));
    locate_->setObjectName(QStringLiteral("queueLocate"));
    auto* where = new QMenu(locate_);
    connect(where->addAction(tr("In a folder…")), &QAction::triggered, this, [this] { locateImages(false); });
    connect(where->addAction(tr("In an archive…")), &QAction::triggered, this, [this] { locateImages(true); });
    locate_->setMenu(where);
    go_ = makeButton({});
    go_->setObjectName(QStringLiteral("queueGo"));
    connect(go_, &QPushButton::clicked, this, [this] {
        TrainingQueueKeeper& queue = workspace_.trainingQueue();
        queue.isGoing() ? queue.hold() : queue.start();
    });
    clear_ = makeButton(tr("Clear what has ended"), "link");
    clear_->setObjectName(QStringLiteral("queueClear"));
    clear_->setToolTip(tr("Takes it out of this list; the runs stay on the Compare page"));
    connect(clear_, &QPushButton::clicked, &workspace_.trainingQueue(), &TrainingQueueKeeper::clearEnded);
    row->addWidget(fold_);
    row->addWidget(summary_);
    row->addWidget(progress_, 1);
    buttons_ = makeButtons();
    buttons_->hide();
    row->addWidget(buttons_);
    row->addWidget(clear_);
    row->addWidget(locate_);
    row->addWidget(go_);
    return header;
}

QWidget* QueuePanel::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    const auto button = [&](const QString& text, const char* name, const QString& tip, auto action) {
        auto* made = makeButton(text);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        connect(made, &QPushButton::clicked, this, action);
        row->addWidget(made);
        return made;
    };
    earlier_ = button(tr("Earlier"), "queueEarlier", tr("Its turn comes before that of the one above it (Alt+Up)"),
                      [this] { moveCurrent(-1); });
    later_ = button(tr("Later"), "queueLater", tr("Its turn comes after that of the one below it (Alt+Down)"),
                    [this] { moveCurrent(1); });
    remove_ = button(tr("Remove"), "queueRemove", tr("Takes it out of the queue (Delete); Undo puts it back"),
                     [this] { removeCurrent(); });
    return buttons;
}

QTreeView* QueuePanel::makeList()
{
    view_ = new QTreeView;
    view_->setObjectName(QStringLiteral("queueList"));
    view_->setAccessibleName(tr("Trainings of the queue, the next one first"));
    view_->setToolTip(
        tr("Drag a waiting training to another place, or press Alt+Up and Alt+Down; Delete takes it out. Enter shows "
           "the results of one that has ended."));
    view_->setModel(model_);
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setAlternatingRowColors(true);
    view_->setAllColumnsShowFocus(true);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setDragEnabled(true);
    view_->setAcceptDrops(true);
    view_->setDropIndicatorShown(true);
    view_->setDragDropMode(QAbstractItemView::DragDrop);
    view_->setDefaultDropAction(Qt::MoveAction);
    view_->setDragDropOverwriteMode(false);
    view_->header()->setStretchLastSection(false);
    view_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int wide : {QueueModel::NameColumn, QueueModel::RecipeColumn, QueueModel::StateColumn}) // the rest is in tooltips
        view_->header()->setSectionResizeMode(wide, QHeaderView::Stretch);
    const auto onKey = [this](const QKeySequence& key, auto action) {
        connect(new QShortcut(key, view_, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, action);
    };
    onKey(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveCurrent(-1); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveCurrent(1); });
    onKey(QKeySequence(QKeySequence::Delete), [this] { removeCurrent(); });
    connect(view_, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const QString run = model_->endedRun(index.row()); !run.isEmpty()) {
            workspace_.openRun(run);
            Q_EMIT workspace_.pageRequested(QStringLiteral("results"));
        }
    });
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueuePanel::refreshButtons);
    connect(model_, &QueueModel::dropped, this, &QueuePanel::selectWaiting);
    connect(model_, &QueueModel::modelReset, this, &QueuePanel::fitList);
    fitList();
    return view_;
}

/// As high as its rows, up to some; below the curves there is little room.
void QueuePanel::fitList()
{
    const int row = std::max(view_->sizeHintForRow(0), view_->fontMetrics().height() + 2);
    const int rows = std::clamp(model_->rowCount(), fewestRows, mostRows);
    view_->setFixedHeight(view_->header()->sizeHint().height() + rows * row + Theme::grid / 2);
}

void QueuePanel::setOpen(bool open)
{
    fold_->setChecked(open);
    fold_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    view_->setVisible(open);
    buttons_->setVisible(open);
    if (open && currentPlace() < 0 && !workspace_.trainingQueue().waiting().empty())
        selectWaiting(0);
}

QString QueuePanel::summary() const
{
    const TrainingQueueKeeper& queue = workspace_.trainingQueue();
    QStringList parts;
    if (queue.preparing() > 0)
        parts << tr("Writing down %Ln training(s)…", nullptr, queue.preparing());
    if (!queue.ended().empty()) {
        int failed = 0;
        for (const EndedTraining& ended : queue.ended())
            failed += ended.failed;
        parts << tr("%1 of %2 done", "trainings").arg(queue.ended().size()).arg(queue.total());
        if (failed > 0)
            parts << tr("%Ln failed", nullptr, failed);
    }
    if (!queue.waiting().empty())
        parts << tr("%Ln training(s) wait", nullptr, static_cast<int>(queue.waiting().size()));
    for (const QString& name : queue.brokenOff())
        parts << tr("“%1” was broken off").arg(name);
    if (const auto lacking = queue.lackingImagesAt().size(); lacking > 0)
        parts << tr("%Ln training(s) lack their images", nullptr, static_cast<int>(lacking));
    if (const double left = queue.secondsLeft(); left >= 1)
        parts << tr("about %1 left", "time, of all trainings").arg(durationText(left));
    if (!queue.isGoing() && !queue.isEmpty())
        parts << (queue.current() ? tr("held after the one under way") : tr("held"));
    return parts.join(QStringLiteral(" · "));
}

/// Of the first that lacks them; others of the same place have theirs with it.
void QueuePanel::locateImages(bool inArchive)
{
    const QStringList places = workspace_.trainingQueue().lackingImagesAt();
    if (places.isEmpty())
        return;
    chooseImagesOfRun(workspace_, this, inArchive, [this, from = places.constFirst()](const QString& place) {
        workspace_.trainingQueue().locateImages(from, place);
    });
}

void QueuePanel::refresh()
{
    const TrainingQueueKeeper& queue = workspace_.trainingQueue();
    setVisible(!queue.isEmpty() || !queue.ended().empty());
    summary_->setText(summary());
    summary_->setToolTip(summary_->text());
    progress_->setFraction(queue.fraction());
    const bool waits = !queue.waiting().empty() || queue.preparing() > 0 || !queue.brokenOff().isEmpty();
    go_->setVisible(waits);
    go_->setText(queue.isGoing() ? tr("Hold the queue") : tr("Start the queue"));
    go_->setToolTip(queue.isGoing() ? tr("What is under way goes on; no other training begins after it")
                                    : tr("One training after the other, until none waits; one that fails stops nothing"));
    setLook(go_, queue.isGoing() ? "" : "primary");
    clear_->setVisible(!queue.ended().empty());
    const QStringList lacking = queue.lackingImagesAt();
    locate_->setVisible(!lacking.isEmpty());
    if (!lacking.isEmpty())
        locate_->setToolTip(
            tr("Where the images lie now that were at %1; it is remembered on this machine").arg(lacking.constFirst()));
    refreshButtons();
}

int QueuePanel::currentPlace() const
{
    return model_->waitingAt(view_->currentIndex().row());
}

void QueuePanel::refreshButtons()
{
    const int place = currentPlace();
    const int count = static_cast<int>(workspace_.trainingQueue().waiting().size());
    earlier_->setEnabled(place > 0);
    later_->setEnabled(place >= 0 && place + 1 < count);
    remove_->setEnabled(place >= 0);
}

void QueuePanel::selectWaiting(int place)
{
    view_->setCurrentIndex(model_->index(model_->firstWaiting() + place, 0));
    refreshButtons();
}

void QueuePanel::moveCurrent(int by)
{
    const int place = currentPlace();
    const int to = place + by;
    if (place < 0 || to < 0 || to >= static_cast<int>(workspace_.trainingQueue().waiting().size()))
        return;
    workspace_.trainingQueue().move(place, to);
    selectWaiting(to);
}

void QueuePanel::removeCurrent()
{
    const int place = currentPlace();
    if (place < 0)
        return;
    workspace_.trainingQueue().remove(place);
    const int left = static_cast<int>(workspace_.trainingQueue().waiting().size());
    if (left > 0)
        selectWaiting(std::min(place, left - 1));
}

} // namespace nucleoscope::ui

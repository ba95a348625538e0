#include "ui/pages/start_page.h"

#include "ui/pages/describe/describe_dialog.h"
#include "ui/pages/open_dialogs.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_tile.h"
#include "ui/widgets/card.h"
#include "ui/widgets/thin_progress_bar.h"
#include "ui/workspace.h"
#include "ui/workspace_jobs.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int columnWidth = 660;
constexpr int recentShown = 5;

QString withHomeShortened(const QString& location)
{
    const QString home = QDir::homePath();
    return location.startsWith(home + QLatin1Char('/')) ? QStringLiteral("~") + location.mid(home.size()) : location;
}

} // namespace

StartPage::StartPage(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    setObjectName(QStringLiteral("start"));
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::grid);
    auto* icon = new QLabel(this);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/nucleoscope.svg")).pixmap(72, 72));
    QLabel* title = makeTitle(tr("Look closely at white blood cell nuclei"), this);
    auto* purpose = new QLabel(tr("Open a folder of nuclei, train a network to tell their classes apart, watch it learn, "
                                  "see every mistake, and know how far to believe it."),
                               this);
    purpose->setWordWrap(true);
    setLook(purpose, "muted");
    actions_ = buildActions();
    QPushButton* openRun = makeButton(tr("Open a finished training…"), "link", this);
    openRun->setObjectName(QStringLiteral("start-run"));
    openRun->setToolTip(tr("The folder of a run, from this computer or another: results, mistakes and curves"));
    connect(openRun, &QPushButton::clicked, this, [this] { chooseRun(workspace_, this); });
    QPushButton* bringOwn = makeButton(tr("Bring your own nuclei…"), "link", this);
    bringOwn->setObjectName(QStringLiteral("start-own"));
    bringOwn->setToolTip(tr("Say where class, patient and fold of your own images stand: in folders, names or a table"));
    connect(bringOwn, &QPushButton::clicked, this, [this] { bringOwnNuclei(workspace_, this); });
    links_ = new QWidget(this);
    auto* links = new QHBoxLayout(links_);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(2 * Theme::grid);
    links->addWidget(bringOwn);
    links->addWidget(openRun);
    links->addStretch(1);
    progress_ = buildProgress();
    recent_ = new QWidget(this);
    recentList_ = new QVBoxLayout(recent_);
    recentList_->setContentsMargins(0, 0, 0, 0);
    recentList_->setSpacing(2);
    column->addStretch(2);
    column->addWidget(icon);
    column->addSpacing(Theme::grid);
    column->addWidget(title);
    column->addWidget(purpose);
    column->addSpacing(2 * Theme::grid);
    column->addWidget(actions_);
    column->addWidget(links_);
    column->addWidget(progress_);
    column->addSpacing(2 * Theme::grid);
    column->addWidget(recent_);
    column->addSpacing(2 * Theme::grid);
    column->addWidget(makeMuted(tr("For research and teaching only. Nothing leaves this computer: no account, no statistics of "
                                   "use. The network is used only to fetch what you ask for."),
                                this));
    column->addStretch(3);
    auto* holder = new QWidget(this);
    holder->setLayout(column);
    Theme::instance().fitToText(holder, [holder] { holder->setMaximumWidth(Theme::besideText(columnWidth)); });
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(holder, 100);
    row->addStretch(1);

    connect(&workspace_.settings(), &Settings::recentsChanged, this, &StartPage::fillRecent);
    connect(&workspace_, &Workspace::datasetChanged, this, &StartPage::refresh);
    connect(&workspace_, &Workspace::datasetOpening, this, [this](const QString& location) {
        opening_ = location;
        refresh();
    });
    connect(&workspace_, &Workspace::datasetOpeningProgress, this, [this](double fraction, const QString& activity) {
        progressBar_->setFraction(fraction);
        progressActivity_->setText(activity);
    });
    fillRecent();
    refresh();
}

QWidget* StartPage::buildActions()
{
    auto* actions = new QWidget(this);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* folder = new ActionTile(QStringLiteral("open"), tr("Open folder…"),
                                  tr("The C-NMC tree, a test folder, or any folder with one folder a class."), actions);
    auto* archive = new ActionTile(QStringLiteral("archive"), tr("Open archive…"),
                                   tr("The Kaggle zip as it was downloaded. It is read in place, never unpacked."), actions);
    auto* demo = new ActionTile(QStringLiteral("demo"), tr("Try the demo"),
                                tr("About 700 nuclei that the program draws itself. They are no real cells."), actions);
    folder->setObjectName(QStringLiteral("start-folder"));
    archive->setObjectName(QStringLiteral("start-archive"));
    demo->setObjectName(QStringLiteral("start-demo"));
    folder->setPrimary(true);
    for (ActionTile* tile : {folder, archive, demo})
        row->addWidget(tile, 1);
    connect(folder, &ActionTile::clicked, this, [this] { chooseFolder(workspace_, this); });
    connect(archive, &ActionTile::clicked, this, [this] { chooseArchive(workspace_, this); });
    connect(demo, &ActionTile::clicked, this, [this] { workspace_.openDemo(); });
    return actions;
}

QWidget* StartPage::buildProgress()
{
    auto* card = new Card({}, this);
    progressTitle_ = makeHeading({}, card);
    progressActivity_ = makeMuted({}, card);
    progressBar_ = new ThinProgressBar(card);
    QPushButton* stop = makeButton(tr("Stop"), "", card);
    stop->setObjectName(QStringLiteral("start-stop"));
    connect(stop, &QPushButton::clicked, this, [this] { workspace_.stopOpening(); });
    auto* row = new QHBoxLayout;
    row->addWidget(progressActivity_, 1);
    row->addWidget(stop);
    card->body()->addWidget(progressTitle_);
    card->body()->addWidget(progressBar_);
    card->body()->addLayout(row);
    return card;
}

void StartPage::refresh()
{
    const bool opening = workspace_.isOpeningDataset();
    actions_->setVisible(!opening);
    links_->setVisible(!opening);
    progress_->setVisible(opening);
    recent_->setVisible(!opening && recentList_->count() > 0);
    if (!opening)
        return;
    progressTitle_->setText(opening_ == demoLocation() ? tr("Drawing the demo dataset")
                                                       : tr("Opening %1").arg(shortName(opening_)));
    progressActivity_->clear();
    progressBar_->setFraction(std::nan(""));
}

void StartPage::fillRecent()
{
    while (QLayoutItem* item = recentList_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList datasets = workspace_.recentDatasets().mid(0, recentShown);
    const QStringList runs = workspace_.recentRuns().mid(0, recentShown - 2);
    if (!datasets.isEmpty() || !runs.isEmpty())
        recentList_->addWidget(makeHeading(tr("Recent"), recent_));
    for (const QString& location : datasets)
        addRecent(location, false);
    for (const QString& folder : runs)
        addRecent(folder, true);
    refresh();
}

void StartPage::addRecent(const QString& location, bool isRun)
{
    QPushButton* button = makeButton({}, "plain", recent_);
    button->setIcon(Theme::instance().icon(isRun                                      ? QStringLiteral("run")
                                           : location.endsWith(QLatin1String(".zip")) ? QStringLiteral("archive")
                                                                                      : QStringLiteral("open")));
    button->setAccessibleName(shortName(location));
    button->setToolTip(location);
    auto* row = new QHBoxLayout(button);
    const int beside = 30, after = 8; // of the icon
    isRightToLeft() ? row->setContentsMargins(after, 0, beside, 0) : row->setContentsMargins(beside, 0, after, 0);
    row->addWidget(new QLabel(shortName(location), button));
    QLabel* place = makeMuted(withHomeShortened(QFileInfo(location).path()), button);
    place->setWordWrap(false);
    row->addWidget(place, 1);
    Theme::instance().fitToText(button, [button] { button->setMinimumHeight(Theme::besideText(30)); });
    button->setStyleSheet(QStringLiteral("text-align: left;"));
    connect(button, &QPushButton::clicked, this, [this, location, isRun] {
        if (isRun) {
            workspace_.openRun(location);
            Q_EMIT workspace_.pageRequested(QStringLiteral("results"));
        } else {
            workspace_.openDataset(location);
        }
    });
    recentList_->addWidget(button);
}

} // namespace nucleoscope::ui

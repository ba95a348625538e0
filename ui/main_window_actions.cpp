#include "ui/main_window_actions.h"

#include "ui/bridge/training_session.h"
#include "ui/diagnosis/system_check_dialog.h"
#include "ui/guide/guided_tour.h"
#include "ui/help/manual_window.h"
#include "ui/help/what_is_this.h"
#include "ui/help/words_window.h"
#include "ui/inspection/pin_action.h"
#include "ui/main_window.h"
#include "ui/pages/about_dialog.h"
#include "ui/pages/describe/describe_dialog.h"
#include "ui/pages/keys_dialog.h"
#include "ui/pages/learn_page.h"
#include "ui/pages/open_dialogs.h"
#include "ui/pages/page.h"
#include "ui/pages/results/pack_dialog.h"
#include "ui/review/review_actions.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>

namespace nucleoscope::ui {

MainWindowActions::MainWindowActions(MainWindow& window) : QObject(&window), window_(window), workspace_(window.workspace())
{
    buildFile();
    buildEdit();
    buildView();
    buildReview();
    buildRun();
    buildHelp();
    for (auto signal : {&Workspace::datasetChanged, &Workspace::selectionChanged, &Workspace::runChanged})
        connect(&workspace_, signal, this, &MainWindowActions::refresh);
    connect(&workspace_, &Workspace::trainingStarted, this, [this](TrainingSession* session) {
        connect(session, &TrainingSession::stateChanged, this, &MainWindowActions::refresh);
        refresh();
    });
    connect(&workspace_, &Workspace::trainingEnded, this, &MainWindowActions::refresh);
    refresh();
}

QAction* MainWindowActions::add(QMenu* menu, const QString& text, const QString& icon, const QString& objectName)
{
    QAction* action = menu->addAction(text);
    if (!icon.isEmpty())
        action->setIcon(Theme::instance().icon(icon));
    action->setObjectName(QStringLiteral("action-") + objectName);
    return action;
}

void MainWindowActions::buildFile()
{
    QMenu* file = window_.menuBar()->addMenu(tr("&File"));
    QAction* folder = add(file, tr("&Open folder…"), QStringLiteral("open"), QStringLiteral("open-folder"));
    folder->setShortcut(QKeySequence::Open);
    connect(folder, &QAction::triggered, this, [this] { chooseFolder(workspace_, &window_); });
    QAction* archive = add(file, tr("Open &archive…"), QStringLiteral("archive"), QStringLiteral("open-archive"));
    archive->setShortcut(QKeySequence(tr("Ctrl+Shift+O")));
    connect(archive, &QAction::triggered, this, [this] { chooseArchive(workspace_, &window_); });
    QAction* own = add(file, tr("&Bring your own nuclei…"), QStringLiteral("data"), QStringLiteral("bring-own"));
    own->setToolTip(tr("Say where class, patient and fold of your own images stand: in folders, names or a table"));
    connect(own, &QAction::triggered, this, [this] { bringOwnNuclei(workspace_, &window_); });
    QAction* run = add(file, tr("Open &run…"), QStringLiteral("run"), QStringLiteral("open-run"));
    run->setShortcut(QKeySequence(tr("Ctrl+R")));
    connect(run, &QAction::triggered, this, [this] { chooseRun(workspace_, &window_); });
    QAction* packed = add(file, tr("Open a &packed run…"), QStringLiteral("run"), QStringLiteral("open-packed-run"));
    packed->setToolTip(tr("A run that somebody passed on as one file (.nucleorun)"));
    connect(packed, &QAction::triggered, this, [this] { choosePackedRun(workspace_, &window_); });
    QAction* pack = add(file, tr("Open a c&lass pack…"), QStringLiteral("learn"), QStringLiteral("open-class-pack"));
    pack->setToolTip(tr("A lesson that a teacher passed on as one file (.nucleopack)"));
    connect(pack, &QAction::triggered, this, [this] {
        window_.showPage(QStringLiteral("learn"));
        window_.findChild<LearnPage*>()->chooseClassPack();
    });
    QAction* model = add(file, tr("&Import a network…"), QStringLiteral("classify"), QStringLiteral("import-model"));
    model->setToolTip(tr("Somebody else's ONNX or weights, to be asked or examined on your data"));
    connect(model, &QAction::triggered, this, [this] { chooseModel(workspace_, &window_); });
    QAction* demo = add(file, tr("Try the &demo"), QStringLiteral("demo"), QStringLiteral("demo"));
    connect(demo, &QAction::triggered, this, [this] { workspace_.openDemo(); });
    recent_ = file->addMenu(Theme::instance().icon(QStringLiteral("recent")), tr("Re&cent"));
    connect(recent_, &QMenu::aboutToShow, this, &MainWindowActions::fillRecent);
    file->addSeparator();
    closeDataset_ = add(file, tr("&Close dataset"), {}, QStringLiteral("close-dataset"));
    closeDataset_->setShortcut(QKeySequence::Close);
    connect(closeDataset_, &QAction::triggered, this, [this] {
        workspace_.setDataset(nullptr);
        window_.showPage(QStringLiteral("data"));
    });
    QAction* quit = add(file, tr("&Quit"), {}, QStringLiteral("quit"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, &window_, &QWidget::close);
}

void MainWindowActions::fillRecent()
{
    recent_->clear();
    const auto list = [this](const QStringList& locations, const QString& icon) {
        for (const QString& location : locations) {
            QAction* action = recent_->addAction(Theme::instance().icon(icon), QFileInfo(location).fileName());
            action->setToolTip(location);
            action->setStatusTip(location);
            connect(action, &QAction::triggered, this, [this, location] { window_.openLocation(location); });
        }
    };
    recent_->setToolTipsVisible(true);
    list(workspace_.recentDatasets(), QStringLiteral("data"));
    if (!recent_->isEmpty())
        recent_->addSeparator();
    list(workspace_.recentRuns(), QStringLiteral("run"));
    if (recent_->isEmpty())
        recent_->addAction(tr("Nothing has been opened yet"))->setEnabled(false);
}

void MainWindowActions::buildEdit()
{
    QMenu* edit = window_.menuBar()->addMenu(tr("&Edit"));
    // Not the stack's own actions: their prefix keeps the language in which they were made.
    QUndoStack& stack = workspace_.undoStack();
    auto* undo = new QAction(this);
    const auto tellUndo = [undo, &stack] {
        undo->setText(stack.undoText().isEmpty() ? tr("Undo") : tr("Undo %1", "what was done").arg(stack.undoText()));
        undo->setEnabled(stack.canUndo());
    };
    connect(undo, &QAction::triggered, &stack, &QUndoStack::undo);
    undo->setShortcuts({QKeySequence::Undo, QKeySequence(Qt::Key_U)}); // U while one walks through nuclei
    undo->setIcon(Theme::instance().icon(QStringLiteral("undo")));
    undo->setObjectName(QStringLiteral("action-undo"));
    auto* redo = new QAction(this);
    const auto tellRedo = [redo, &stack] {
        redo->setText(stack.redoText().isEmpty() ? tr("Redo") : tr("Redo %1", "what was undone").arg(stack.redoText()));
        redo->setEnabled(stack.canRedo());
    };
    connect(redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::undoTextChanged, undo, tellUndo);
    connect(&stack, &QUndoStack::canUndoChanged, undo, tellUndo);
    connect(&stack, &QUndoStack::redoTextChanged, redo, tellRedo);
    connect(&stack, &QUndoStack::canRedoChanged, redo, tellRedo);
    tellUndo();
    tellRedo();
    QList<QKeySequence> redoing = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence usual(QStringLiteral("Ctrl+Y")); !redoing.contains(usual))
        redoing.append(usual); // twice the same would be ambiguous, and do nothing
    redo->setShortcuts(redoing);
    redo->setIcon(Theme::instance().icon(QStringLiteral("redo")));
    redo->setObjectName(QStringLiteral("action-redo"));
    edit->addAction(undo);
    edit->addAction(redo);
    edit->addSeparator();
    copy_ = add(edit, tr("&Copy name"), {}, QStringLiteral("copy"));
    copy_->setShortcut(QKeySequence::Copy);
    copy_->setToolTip(tr("The name of the nucleus in the inspector"));
    connect(copy_, &QAction::triggered, this, &MainWindowActions::copy);
    find_ = add(edit, tr("&Find…"), QStringLiteral("search"), QStringLiteral("find"));
    find_->setShortcut(QKeySequence::Find);
    connect(find_, &QAction::triggered, this, [this] { window_.page(window_.currentPage())->find(); });
    edit->addSeparator();
    QAction* settings = add(edit, tr("Se&ttings…"), QStringLiteral("settings"), QStringLiteral("settings"));
    settings->setMenuRole(QAction::PreferencesRole);
    QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_Comma)}; // few desktops have a key of their own for it
    for (const QKeySequence& key : QKeySequence::keyBindings(QKeySequence::Preferences))
        if (!keys.contains(key))
            keys.append(key);
    settings->setShortcuts(keys);
    settings->setToolTip(tr("Language, theme, device, threads, what is kept on the disk"));
    connect(settings, &QAction::triggered, this, [this] { showSettings(workspace_, &window_); });
}

void MainWindowActions::copy()
{
    // A text field that has the cursor keeps its own copying.
    if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget()); field && field->hasSelectedText()) {
        field->copy();
        return;
    }
    const SelectedNucleus& nucleus = workspace_.selection();
    if (nucleus.dataset && nucleus.sample >= 0)
        QApplication::clipboard()->setText(QString::fromStdString(nucleus.dataset->sample(nucleus.sample).id));
}

void MainWindowActions::changeBrighten(double by)
{
    workspace_.settings().setBrighten(workspace_.settings().brighten() + by);
}

void MainWindowActions::buildView()
{
    QMenu* view = window_.menuBar()->addMenu(tr("&View"));
    const QStringList titles{tr("&Data"), tr("&Train"), tr("&Results"), tr("&Compare"), tr("C&lassify"), tr("Lear&n")};
    auto* pages = new QActionGroup(this);
    int number = 0;
    for (const QString& name : window_.pageNames()) {
        QAction* action = add(view, titles.value(number, name), name, QStringLiteral("page-") + name);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(++number)));
        action->setCheckable(true);
        action->setActionGroup(pages);
        connect(action, &QAction::triggered, this, [this, name] { window_.showPage(name); });
        pages_.append(action);
    }
    view->addSeparator();
    QMenu* theme = view->addMenu(tr("T&heme"));
    auto* schemes = new QActionGroup(this);
    const std::pair<Theme::Scheme, QString> choices[] = {{Theme::Scheme::System, tr("As the &system")},
                                                         {Theme::Scheme::Light, tr("&Light")},
                                                         {Theme::Scheme::Dark, tr("&Dark")}};
    for (const auto& [scheme, text] : choices) {
        QAction* action = add(theme, text, {}, QStringLiteral("theme-%1").arg(static_cast<int>(scheme)));
        action->setCheckable(true);
        action->setActionGroup(schemes);
        action->setChecked(workspace_.settings().scheme() == scheme);
        connect(action, &QAction::triggered, this, [this, value = scheme] { workspace_.settings().setScheme(value); });
        connect(&workspace_.settings(), &Settings::schemeChanged, action,
                [action, value = scheme](Theme::Scheme now) { action->setChecked(now == value); });
    }
    connect(&workspace_.settings(), &Settings::schemeChanged, this,
            [](Theme::Scheme now) { Theme::instance().apply(*qApp, now); });
    connect(&workspace_.settings(), &Settings::textPercentChanged, this,
            [](int percent) { Theme::instance().setTextPercent(percent); });
    buildLanguages(*view);
    QMenu* brighten = view->addMenu(Theme::instance().icon(QStringLiteral("brighten")), tr("&Brighten (display only)"));
    QAction* more = add(brighten, tr("&Brighter"), {}, QStringLiteral("brighter"));
    more->setShortcut(QKeySequence(tr("Ctrl+Shift+B")));
    connect(more, &QAction::triggered, this, [this] { changeBrighten(0.1); });
    QAction* less = add(brighten, tr("&Darker"), {}, QStringLiteral("darker"));
    less->setShortcut(QKeySequence(tr("Ctrl+Shift+D")));
    connect(less, &QAction::triggered, this, [this] { changeBrighten(-0.1); });
    QAction* none = add(brighten, tr("As the network &sees it"), {}, QStringLiteral("unbrightened"));
    none->setShortcut(QKeySequence(tr("Ctrl+0")));
    connect(none, &QAction::triggered, this, [this] { workspace_.settings().setBrighten(0); });
    view->addSeparator();
    inspector_ = add(view, tr("&Inspector"), QStringLiteral("inspector"), QStringLiteral("inspector"));
    inspector_->setShortcut(QKeySequence(Qt::Key_F9));
    inspector_->setCheckable(true);
    inspector_->setChecked(window_.isInspectorWished());
    connect(inspector_, &QAction::triggered, &window_, &MainWindow::setInspectorVisible);
    QAction* looked = add(view, tr("&Where it looked"), {}, QStringLiteral("where-it-looked"));
    looked->setShortcut(QKeySequence(Qt::Key_W));
    looked->setToolTip(tr("The heat map over the picture of the selected nucleus, on and off"));
    connect(looked, &QAction::triggered, &window_, &MainWindow::toggleWhereItLooked);
    QAction* full = add(view, tr("&Full screen"), {}, QStringLiteral("full-screen"));
    full->setShortcut(QKeySequence(Qt::Key_F11));
    full->setCheckable(true);
    connect(full, &QAction::triggered, this,
            [this](bool on) { window_.setWindowState(window_.windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainWindowActions::buildLanguages(QMenu& view)
{
    // Found by who does not speak the one that is shown: the icon, and each language by its own name.
    QMenu* menu = view.addMenu(Theme::instance().icon(QStringLiteral("language")), tr("Lan&guage"));
    menu->setObjectName(QStringLiteral("menu-language"));
    auto* group = new QActionGroup(this);
    const auto offer = [&](const QString& text, const QString& code) {
        QAction* action = add(menu, text, {}, QStringLiteral("language-") + (code.isEmpty() ? QStringLiteral("system") : code));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(workspace_.settings().language() == code);
        connect(action, &QAction::triggered, this, [this, code] { workspace_.settings().setLanguage(code); });
        connect(&workspace_.settings(), &Settings::languageChanged, action,
                [action, code](const QString& now) { action->setChecked(now == code); });
    };
    connect(&workspace_.settings(), &Settings::languageChanged, this, [](const QString& now) { changeLanguage(*qApp, now); });
    offer(tr("As the &system"), {});
    for (const Language& language : languages())
        offer(language.name, language.code);
}

void MainWindowActions::buildReview()
{
    QMenu* review = window_.menuBar()->addMenu(tr("Re&view"));
    review_ = new ReviewActions(*review, workspace_, window_.reviewPanel());
    connect(review_, &ReviewActions::quizWished, &window_, &MainWindow::showQuiz);
    connect(review_, &ReviewActions::walkWished, this, [this] {
        window_.showPage(QStringLiteral("results"));
        window_.page(QStringLiteral("results"))->walkMistakes();
    });
}

void MainWindowActions::buildRun()
{
    QMenu* run = window_.menuBar()->addMenu(tr("&Run"));
    start_ = add(run, tr("&Start a training…"), QStringLiteral("play"), QStringLiteral("start"));
    connect(start_, &QAction::triggered, this, [this] { window_.showPage(QStringLiteral("train")); });
    pause_ = add(run, tr("&Pause"), QStringLiteral("pause"), QStringLiteral("pause"));
    connect(pause_, &QAction::triggered, this, [this] {
        TrainingSession* session = workspace_.training();
        session->state() == TrainingSession::State::Paused ? session->resume() : session->pause();
    });
    stopEarly_ = add(run, tr("Stop &early and keep"), QStringLiteral("stop"), QStringLiteral("stop-early"));
    stopEarly_->setToolTip(tr("Evaluates and keeps what has been learnt so far"));
    connect(stopEarly_, &QAction::triggered, this, [this] { workspace_.training()->stopEarly(); });
    cancel_ = add(run, tr("&Cancel"), QStringLiteral("cancel"), QStringLiteral("cancel"));
    cancel_->setToolTip(tr("Ends at once; finished epochs are kept"));
    connect(cancel_, &QAction::triggered, this, [this] { workspace_.training()->cancel(); });
    run->addSeparator();
    pack_ = add(run, tr("Pac&k this run…"), QStringLiteral("archive"), QStringLiteral("pack-run"));
    pack_->setToolTip(tr("The run that Results shows as one file, to be passed on"));
    connect(pack_, &QAction::triggered, this, [this] {
        auto* dialog = new PackDialog(workspace_, &window_);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    auto* pin = new PinAction(workspace_, run);
    pin->setObjectName(QStringLiteral("action-pin"));
    pin->setShortcut(QKeySequence(tr("Ctrl+Shift+F")));
    run->addAction(pin);
    run->setToolTipsVisible(true);
}

void MainWindowActions::buildHelp()
{
    QMenu* help = window_.menuBar()->addMenu(tr("&Help"));
    QAction* manual = add(help, tr("&Manual"), QStringLiteral("help"), QStringLiteral("manual"));
    manual->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    manual->setToolTip(tr("How to use the program, and what its pages compute; can be searched"));
    connect(manual, &QAction::triggered, this, [this] { showManual(&window_); });
    QAction* guide = add(help, tr("&Guided tour"), {}, QStringLiteral("guided-tour"));
    guide->setToolTip(tr("A few minutes through the window, from opening nuclei to the lessons"));
    auto* tour = new GuidedTour(window_, this);
    connect(guide, &QAction::triggered, tour, &GuidedTour::begin);
    QAction* words = add(help, tr("&Words"), {}, QStringLiteral("words"));
    words->setToolTip(tr("What nucleus, epoch, AUROC and the other terms mean"));
    connect(words, &QAction::triggered, this, [this] { showWords(&window_); });
    help->addAction(new WhatIsThis(window_));
    QAction* keys = add(help, tr("&Keys"), {}, QStringLiteral("keys"));
    keys->setShortcut(QKeySequence(QKeySequence::HelpContents));
    connect(keys, &QAction::triggered, this, [this] { showKeys(*window_.menuBar(), &window_); });
    QAction* check = add(help, tr("&System check…"), QStringLiteral("check"), QStringLiteral("system-check"));
    check->setToolTip(tr("Whether all that the program needs is there and computes what it should; for bug reports"));
    connect(check, &QAction::triggered, this, [this] { showSystemCheck(workspace_, &window_); });
    QAction* about = add(help, tr("&About Nucleoscope"), QStringLiteral("info"), QStringLiteral("about"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] { showAbout(&window_); });
}

void MainWindowActions::refresh()
{
    const bool training = workspace_.isTraining();
    const bool paused = training && workspace_.training()->state() == TrainingSession::State::Paused;
    closeDataset_->setEnabled(workspace_.dataset() != nullptr);
    review_->setEnabled(!window_.showsQuiz());
    start_->setEnabled(workspace_.dataset() && !training);
    pause_->setEnabled(training);
    pause_->setText(paused ? tr("&Resume") : tr("&Pause"));
    pause_->setIcon(Theme::instance().icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    stopEarly_->setEnabled(training);
    cancel_->setEnabled(training);
    pack_->setEnabled(workspace_.openedRun().run != nullptr);
    copy_->setEnabled(workspace_.selection().sample >= 0);
    const auto index = window_.pageNames().indexOf(window_.currentPage());
    if (index >= 0 && index < pages_.size())
        pages_[index]->setChecked(true);
}

} // namespace nucleoscope::ui

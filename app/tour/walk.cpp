#include "app/tour/walk.h"

#include "app/tour/walk_parts.h"
#include "ui/bridge/training_session.h"
#include "ui/gallery/gallery_view.h"
#include "ui/main_window.h"
#include "ui/pages/learn/lesson_list.h"
#include "ui/pages/learn_page.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train_page.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace nucleoscope::tour {

using namespace nucleoscope::ui;

Walk::Walk(MainWindow& window, const TourOptions& options)
    : window_(window), options_(options), stage_(options.out, window.workspace())
{}

bool Walk::run()
{
    const bool trains = options_.run.empty();
    return start() && openData() && browse() && (!trains || train()) && results() && resultsViews() && mistakes() && sideBySide()
           && inspect() && review() && quiz() && (!trains || trainByImage()) && compare() && classify() && masks() && learn()
           && !stage_.failed();
}

TrainPage& Walk::trainPage() const
{
    return *qobject_cast<TrainPage*>(window_.page(QStringLiteral("train")));
}

bool Walk::start()
{
    return stage_.picture(window_, QStringLiteral("start"));
}

bool Walk::openData()
{
    Workspace& workspace = window_.workspace();
    if (!options_.run.empty())
        workspace.openRun(text(options_.run)); // and the dataset that it names
    else if (options_.data.empty())
        workspace.openDemo();
    else
        workspace.openDataset(text(options_.data));
    return stage_.waitFor(QStringLiteral("the dataset"), [&] { return workspace.dataset() != nullptr; });
}

bool Walk::browse()
{
    window_.showPage(QStringLiteral("data"));
    stage_.settle(1500); // thumbnails
    auto* gallery = window_.page(QStringLiteral("data"))->findChild<GalleryView*>();
    if (gallery && gallery->model()->rowCount() > 9)
        gallery->setCurrentIndex(gallery->model()->index(9, 0));
    stage_.settle(1000);
    return stage_.picture(window_, QStringLiteral("data"));
}

bool Walk::setUpTraining(bool bySubject)
{
    window_.showPage(QStringLiteral("train"));
    TrainPage& page = trainPage();
    page.showSetup();
    TrainSetup& setup = page.setup();
    auto& recipes = child<QComboBox>(setup, "recipe");
    recipes.setCurrentIndex(recipes.findData(QStringLiteral("small")));
    Q_EMIT recipes.activated(recipes.currentIndex());
    child<QRadioButton>(setup, bySubject ? "bySubject" : "byImage").click();
    child<QSpinBox>(setup, "epochs").setValue(options_.epochs);
    auto& startButton = child<QPushButton>(setup, "startTraining");
    stage_.settle(500); // the form settles before the split is made
    if (!stage_.waitFor(QStringLiteral("the split"), [&] { return setup.split() && startButton.isEnabled(); }))
        return false;
    stage_.settle(2500); // preview and estimate
    return true;
}

bool Walk::trainToTheEnd()
{
    return stage_.waitFor(
        QStringLiteral("the end of the training"), [&] { return !window_.workspace().isTraining(); }, 3600);
}

bool Walk::train()
{
    if (!setUpTraining(true) || !stage_.picture(window_, QStringLiteral("train-setup")))
        return false;
    Stage::click(child<QPushButton>(trainPage().setup(), "startTraining"));
    Workspace& workspace = window_.workspace();
    const auto midway = [&] {
        const TrainingSession* session = workspace.training();
        return session && (session->hasEnded() || static_cast<int>(session->epochs().size()) >= std::max(1, options_.epochs - 1));
    };
    if (!stage_.waitFor(QStringLiteral("an epoch"), midway, 3600))
        return false;
    stage_.settle(1500);
    return stage_.picture(window_, QStringLiteral("training")) && live() && trainToTheEnd()
           && stage_.picture(window_, QStringLiteral("trained"));
}

bool Walk::trainByImage()
{
    if (!setUpTraining(false) || !stage_.picture(window_, QStringLiteral("by-image-warning")))
        return false;
    const TrainingSession* before = window_.workspace().training();
    Stage::click(child<QPushButton>(trainPage().setup(), "startTraining"));
    const auto begun = [&] { return window_.workspace().training() != before; };
    return stage_.waitFor(QStringLiteral("the training"), begun) && trainToTheEnd();
}

/// The lessons, and one as a classroom sees it. It is not run: that takes minutes, and the tests do.
bool Walk::learn()
{
    window_.showPage(QStringLiteral("learn"));
    auto& page = *qobject_cast<LearnPage*>(window_.page(QStringLiteral("learn")));
    if (!stage_.waitFor(QStringLiteral("the lessons"), [&] { return page.list().count() > 1; }))
        return false;
    page.list().setCurrentRow(1);
    stage_.settle(800);
    if (!stage_.picture(window_, QStringLiteral("learn")))
        return false;
    page.setPresenting(true);
    stage_.settle(500);
    const bool taken = stage_.picture(window_, QStringLiteral("learn-presented"));
    page.setPresenting(false);
    return taken;
}

} // namespace nucleoscope::tour

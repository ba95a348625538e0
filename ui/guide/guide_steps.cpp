// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_steps.h"

#include "ui/bridge/training_session.h"
#include "ui/inspection/inspection_state.h"
#include "ui/main_window.h"
#include "ui/pages/results_page.h"
#include "ui/workspace.h"

#include <QAbstractItemView>
#include <QCoreApplication>

namespace nucleoscope::ui {
namespace {

struct GuideTexts {
    Q_DECLARE_TR_FUNCTIONS(GuidedTour)
};

QWidget* controlOf(const MainWindow& window, const char* name)
{
    return window.findChild<QWidget*>(QLatin1String(name));
}

/// Of several pages that have one of that name.
QWidget* controlOn(const MainWindow& window, const QString& page, const char* name)
{
    return window.page(page)->findChild<QWidget*>(QLatin1String(name));
}

bool isInSight(const QWidget* widget)
{
    return widget && widget->isVisible();
}

/// The first picture of a gallery; all of the gallery where that one is not in sight.
void pointAtFirstTile(GuideView& view, QWidget* gallery)
{
    view.target = gallery;
    const auto* list = qobject_cast<QAbstractItemView*>(gallery);
    if (!list || !list->model() || list->model()->rowCount() == 0)
        return;
    const QRect first = list->visualRect(list->model()->index(0, 0));
    if (first.intersects(list->viewport()->rect()))
        view.part = first.translated(list->viewport()->pos());
}

QString beingMadeReady()
{
    return GuideTexts::tr("The nuclei are being made ready. The tour goes on by itself when they are there.");
}

/// Where nothing is open yet: the tile that opens the demo, or what is being opened.
void pointAtTheStart(GuideView& view, const MainWindow& window)
{
    view.page = QStringLiteral("data");
    QWidget* stop = controlOf(window, "start-stop");
    view.target = isInSight(stop) ? stop->parentWidget() : controlOf(window, "start-demo");
}

bool hasResults(const MainWindow& window)
{
    const Workspace& workspace = window.workspace();
    const TrainingSession* session = workspace.training();
    return workspace.openedRun().run || (session && !workspace.isTraining() && session->hasRun());
}

/// What a step says that needs images where none are open.
GuideView withoutImages(const MainWindow& window, const QString& title)
{
    GuideView view;
    view.title = title;
    view.waits = true;
    pointAtTheStart(view, window);
    view.text = window.workspace().isOpeningDataset()
                    ? beingMadeReady()
                    : GuideTexts::tr("This needs nuclei. Press “Try the demo”, and the tour goes on by itself; or pass over this "
                                     "step with “Next”.");
    return view;
}

void pointAtTheTraining(GuideView& view, const MainWindow& window)
{
    view.page = QStringLiteral("train");
    QWidget* offer = controlOf(window, "libTorchOffer");
    QWidget* plot = controlOf(window, "lossPlot");
    view.target = isInSight(plot) ? plot : isInSight(offer) ? offer : controlOf(window, "startTraining");
}

/// What a step says that needs a trained network where there is none.
GuideView withoutTraining(const MainWindow& window, const QString& title)
{
    if (!window.workspace().dataset())
        return withoutImages(window, title);
    GuideView view;
    view.title = title;
    view.waits = true;
    pointAtTheTraining(view, window);
    view.text = window.workspace().isTraining()
                    ? GuideTexts::tr("The network is still learning. When it has ended, the tour goes on by itself; look around "
                                     "meanwhile.")
                    : GuideTexts::tr("This needs a trained network. Start a training here, and the tour goes on by itself; or "
                                     "pass over this step with “Next”.");
    return view;
}

GuideView openView(const MainWindow& window)
{
    GuideView view;
    view.title = GuideTexts::tr("From pictures to a result");
    pointAtTheStart(view, window);
    if (window.workspace().isOpeningDataset()) {
        view.text = beingMadeReady();
    } else if (window.workspace().dataset()) {
        view.target = nullptr;
        view.text = GuideTexts::tr("This short tour shows the way from pictures of nuclei to a result that one can judge. Nuclei "
                                   "are open already: “Next” goes on with them.");
    } else {
        view.text = GuideTexts::tr("This short tour shows the way from pictures of nuclei to a result that one can judge. Press "
                                   "“Try the demo”: the program draws about 700 nuclei. They are no real cells, but everything "
                                   "works on them as on real ones.");
    }
    return view;
}

GuideView galleryView(const MainWindow& window)
{
    const QString title = GuideTexts::tr("Look at the nuclei");
    if (!window.workspace().dataset())
        return withoutImages(window, title);
    GuideView view;
    view.title = title;
    view.page = QStringLiteral("data");
    pointAtFirstTile(view, controlOf(window, "data-gallery"));
    view.text = GuideTexts::tr("Each picture is one nucleus. Its dot tells the class: what the people who made the images say it "
                               "is. Click a picture, or walk with the arrow keys.");
    return view;
}

GuideView inspectorView(const MainWindow& window)
{
    const QString title = GuideTexts::tr("Look closely at one");
    if (!window.workspace().dataset())
        return withoutImages(window, title);
    GuideView view;
    view.title = title;
    view.page = QStringLiteral("data");
    view.target = controlOf(window, "inspector-dock");
    view.text =
        GuideTexts::tr("The inspector shows the chosen nucleus in large, and from which patient it is. The wheel zooms. To "
                       "brighten the picture helps your eyes alone: the network sees it as it is. F9 puts the inspector "
                       "away, and brings it back.");
    return view;
}

GuideView trainView(const MainWindow& window)
{
    const QString title = GuideTexts::tr("Let a network learn");
    if (!window.workspace().dataset())
        return withoutImages(window, title);
    GuideView view;
    view.title = title;
    pointAtTheTraining(view, window);
    if (window.workspace().isTraining())
        view.text = GuideTexts::tr("A network is learning already. “Next” goes on with it.");
    else if (view.target && view.target == controlOf(window, "libTorchOffer"))
        view.text =
            GuideTexts::tr("Training needs LibTorch, which is fetched once from PyTorch: here is how. You can also pass over "
                           "this with “Next” and look at the rest.");
    else
        view.text =
            GuideTexts::tr("Some patients are set aside to examine the network: only nuclei of patients that it never saw "
                           "show what it has learnt. Leave everything as it is, and press “Start training”.");
    return view;
}

GuideView curvesView(const MainWindow& window)
{
    const QString title = GuideTexts::tr("Watch it learn");
    if (!window.workspace().training())
        return withoutTraining(window, title);
    GuideView view;
    view.title = title;
    view.page = QStringLiteral("train");
    view.target = controlOf(window, "lossPlot");
    view.text =
        GuideTexts::tr("An epoch is one pass through all images that it learns from. The loss tells how wrong the network "
                       "still is: lower is better. Where the curve of the training goes on falling while that of the "
                       "validation rises, it learns by heart.");
    return view;
}

GuideView resultsView(const MainWindow& window)
{
    const QString title = GuideTexts::tr("Read the result");
    if (!hasResults(window))
        return withoutTraining(window, title);
    GuideView view;
    view.title = title;
    view.page = QStringLiteral("results");
    view.target = controlOn(window, view.page, "confusionMatrix");
    view.text = GuideTexts::tr("A row tells what the nuclei are, a column what the network called them: right calls stand on the "
                               "diagonal, mistakes beside it. Click a number to see just those nuclei. Each score comes with its "
                               "interval: other patients might have moved it so far.");
    return view;
}

GuideView mistakesView(const MainWindow& window)
{
    const QString title = GuideTexts::tr("Study the mistakes");
    if (!hasResults(window))
        return withoutTraining(window, title);
    GuideView view;
    view.title = title;
    view.page = QStringLiteral("results");
    pointAtFirstTile(view, controlOn(window, view.page, "predictionGallery"));
    view.text = GuideTexts::tr("Here are the nuclei, the worst mistake first. M walks through the mistakes alone, with the arrow "
                               "keys. Ask each time: is the picture bad, is the label wrong, or did the network look beside the "
                               "nucleus? W shows where it looked.");
    return view;
}

GuideView lessonsView(const MainWindow& window)
{
    GuideView view;
    view.title = GuideTexts::tr("How far to believe it");
    view.page = QStringLiteral("learn");
    view.target = controlOf(window, "lessonList");
    view.text = GuideTexts::tr("Each lesson is an experiment: predict what comes of it, then run it. They show how easily a good "
                               "number deceives. This is the end of the tour; “Guided tour” in the menu Help begins it again.");
    return view;
}

bool walksMistakes(const MainWindow& window)
{
    auto* results = qobject_cast<ResultsPage*>(window.page(QStringLiteral("results")));
    return results && hasResults(window) && results->inspection().filter().correct == false;
}

} // namespace

std::vector<GuideStep> guideSteps(MainWindow& window)
{
    const auto step = [&window](const char* name, GuideView (*view)(const MainWindow&), std::function<bool()> done = {}) {
        return GuideStep{QLatin1String(name), [&window, view] { return view(window); }, std::move(done)};
    };
    Workspace& workspace = window.workspace();
    return {step("open", openView, [&workspace] { return workspace.dataset() != nullptr; }),
            step("gallery", galleryView, [&workspace] { return !workspace.selection().isNull(); }),
            step("inspector", inspectorView),
            step("train", trainView, [&workspace] { return workspace.isTraining(); }),
            step("curves", curvesView),
            step("results", resultsView),
            step("mistakes", mistakesView, [&window] { return walksMistakes(window); }),
            step("lessons", lessonsView)};
}

} // namespace nucleoscope::ui

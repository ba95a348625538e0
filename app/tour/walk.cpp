#include "app/tour/walk.h"

#include "core/base/files.h"
#include "ui/bridge/training_session.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspection/inspection_state.h"
#include "ui/inspector/attribution_section.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/neighbours_section.h"
#include "ui/inspector/what_if_section.h"
#include "ui/main_window.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/classify_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/results/map_view.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/results_views.h"
#include "ui/pages/results_page.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train_page.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace nucleoscope::tour {

using namespace nucleoscope::ui;

namespace {

QString text(const std::filesystem::path& path)
{
    return QString::fromStdString(utf8(path));
}

template <typename Kind>
Kind& child(const QWidget& parent, const char* name)
{
    auto* found = parent.findChild<Kind*>(QLatin1String(name));
    Q_ASSERT_X(found, "tour", name);
    return *found;
}

} // namespace

Walk::Walk(MainWindow& window, const TourOptions& options) : window_(window), options_(options), stage_(options.out) {}

bool Walk::run()
{
    return start() && openData() && browse() && train() && results() && resultsViews() && mistakes() && inspect()
           && trainByImage() && compare() && classify() && !stage_.failed();
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
    if (options_.data.empty())
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
    return stage_.picture(window_, QStringLiteral("training")) && trainToTheEnd()
           && stage_.picture(window_, QStringLiteral("trained"));
}

bool Walk::results()
{
    Stage::click(child<QPushButton>(trainPage(), "seeResults"));
    auto& page = *qobject_cast<ResultsPage*>(window_.page(QStringLiteral("results")));
    if (!stage_.waitFor(QStringLiteral("the predictions"), [&] { return !page.inspection().rows().empty(); }))
        return false;
    stage_.settle(1500);
    return stage_.picture(window_, QStringLiteral("results"));
}

/// The other tabs of Results, each as it opens.
bool Walk::resultsViews()
{
    auto& tabs = child<QTabBar>(*window_.page(QStringLiteral("results")), "resultsTabs");
    const std::vector<ResultsViewEntry> views = ui::resultsViews();
    for (int tab = 1; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        stage_.settle(1000);
        if (views[static_cast<std::size_t>(tab)].name == QLatin1String("map") && !drawMap())
            return false;
        if (!stage_.picture(window_, views[static_cast<std::size_t>(tab)].name))
            return false;
    }
    tabs.setCurrentIndex(0);
    return true;
}

bool Walk::drawMap()
{
    auto* map = window_.findChild<MapView*>();
    child<QPushButton>(*map, "drawMap").click();
    return stage_.waitFor(QStringLiteral("the map"), [&] { return !map->isWorking(); });
}

bool Walk::mistakes()
{
    auto& page = *qobject_cast<ResultsPage*>(window_.page(QStringLiteral("results")));
    // HEM called ALL, or the other way where there is none.
    ConfusionMatrixView& matrix = page.matrixView();
    Stage::click(matrix, matrix.cellRect(1, 0).center());
    if (page.inspection().rows().empty())
        Stage::click(matrix, matrix.cellRect(0, 1).center());
    GalleryView& gallery = page.browser().gallery();
    if (gallery.model()->rowCount() > 0)
        gallery.setCurrentIndex(gallery.model()->index(0, 0));
    stage_.settle(1500);
    return stage_.picture(window_, QStringLiteral("mistake"));
}

/// Why that mistake? Where the network looked, what would change its mind, which nuclei it finds alike.
bool Walk::inspect()
{
    auto& inspector = child<Inspector>(window_, "inspector");
    auto& where = child<AttributionSection>(window_, "section-attribution");
    const auto pictureOf = [&](Section& section, const QString& name) {
        stage_.settle(500); // the section has its height
        inspector.ensureWidgetVisible(&section);
        const bool taken = stage_.picture(window_, name);
        section.setOpen(false);
        return taken;
    };
    auto& explain = child<QPushButton>(where, "attribution-explain");
    where.setOpen(true);
    explain.click();
    if (!stage_.waitFor(QStringLiteral("the heat map"), [&] { return !where.explanation().trained.empty(); })
        || !pictureOf(where, QStringLiteral("where-it-looked")))
        return false;
    explain.click(); // off again

    auto& whatIf = child<WhatIfSection>(window_, "section-what-if");
    whatIf.setOpen(true);
    if (!stage_.waitFor(QStringLiteral("what if"), [&] { return whatIf.knowsFlips(); })
        || !pictureOf(whatIf, QStringLiteral("what-if")))
        return false;

    auto& similar = child<NeighboursSection>(window_, "section-neighbours");
    auto& compute = child<QPushButton>(similar, "neighbours-compute");
    const auto found = [&] { return similar.findChild<QWidget*>(QStringLiteral("neighbour-0-0")) != nullptr; };
    similar.setOpen(true);
    if (!stage_.waitFor(QStringLiteral("what is known of similar nuclei"), [&] { return compute.isVisible() || found(); }))
        return false;
    if (!found())
        compute.click();
    return stage_.waitFor(QStringLiteral("similar nuclei"), found, 3600) && pictureOf(similar, QStringLiteral("similar-nuclei"));
}

bool Walk::trainByImage()
{
    if (!setUpTraining(false) || !stage_.picture(window_, QStringLiteral("by-image-warning")))
        return false;
    Stage::click(child<QPushButton>(trainPage().setup(), "startTraining"));
    stage_.settle(200);
    return trainToTheEnd();
}

bool Walk::compare()
{
    window_.showPage(QStringLiteral("compare"));
    auto& page = *qobject_cast<ComparePage*>(window_.page(QStringLiteral("compare")));
    if (!stage_.waitFor(QStringLiteral("the runs"), [&] { return page.model().rowCount() >= 2; }))
        return false;
    page.table().selectRow(0);
    stage_.settle(1000);
    if (!stage_.picture(window_, QStringLiteral("compare")))
        return false;
    auto& tabs = child<QTabWidget>(page, "compareTabs");
    const std::pair<int, QString> pictures[] = {{1, QStringLiteral("compare-scores")},
                                                {2, QStringLiteral("compare-disagreement")},
                                                {3, QStringLiteral("compare-settings")}};
    for (const auto& [tab, name] : pictures) {
        tabs.setCurrentIndex(tab);
        stage_.settle(800);
        if (!stage_.picture(window_, name))
            return false;
    }
    return true;
}

bool Walk::classify()
{
    window_.showPage(QStringLiteral("classify"));
    auto& page = *qobject_cast<ClassifyPage*>(window_.page(QStringLiteral("classify")));
    stage_.settle(800);
    // The images of other patients that come with the set, else a few of its own.
    QStringList images;
    const auto dataset = window_.workspace().dataset();
    for (const std::filesystem::path& related : dataset->related())
        if (images.isEmpty() && std::filesystem::is_directory(related))
            images << text(related);
    if (images.isEmpty())
        for (int i = 0; i < std::min(24, dataset->sampleCount()); ++i)
            images << text(dataset->location() / pathFromUtf8(dataset->sample(i).id));
    page.classify(images);
    if (!stage_.waitFor(QStringLiteral("the classification"),
                        [&] { return !page.isWorking() && !page.inspection().rows().empty(); }))
        return false;
    stage_.settle(1500);
    return stage_.picture(window_, QStringLiteral("classify"));
}

} // namespace nucleoscope::tour

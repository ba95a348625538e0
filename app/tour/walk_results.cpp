#include "app/tour/walk.h"

#include "app/tour/walk_parts.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspection/inspection_state.h"
#include "ui/inspector/attribution_section.h"
#include "ui/inspector/image_view.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/neighbours_section.h"
#include "ui/inspector/network_view_section.h"
#include "ui/inspector/what_if_section.h"
#include "ui/main_window.h"
#include "ui/pages/results/map_view.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/results_views.h"
#include "ui/pages/results_page.h"
#include "ui/plots/scatter_view.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

namespace nucleoscope::tour {

using namespace nucleoscope::ui;

namespace {

/// Where most nuclei are called wrongly; where none is, where most are called rightly. Nothing without labels.
std::optional<ConfusionMatrixView::Cell> commonestMistake(const PredictionList& predictions)
{
    std::map<ConfusionMatrixView::Cell, int> counts;
    for (int row = 0; row < predictions.size(); ++row)
        if (predictions.truth(row) >= 0 && predictions.predicted(row) >= 0)
            ++counts[{predictions.truth(row), predictions.predicted(row)}];
    const auto worth = [](const auto& cell) { return std::pair(cell.first.first != cell.first.second, cell.second); };
    const auto most =
        std::max_element(counts.begin(), counts.end(), [&](const auto& a, const auto& b) { return worth(a) < worth(b); });
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

} // namespace

ResultsPage& Walk::resultsPage() const
{
    return *qobject_cast<ResultsPage*>(window_.page(QStringLiteral("results")));
}

bool Walk::results()
{
    if (options_.run.empty())
        Stage::click(child<QPushButton>(*window_.page(QStringLiteral("train")), "seeResults"));
    window_.showPage(QStringLiteral("results"));
    if (!stage_.waitFor(QStringLiteral("the predictions"), [&] { return !resultsPage().inspection().rows().empty(); }))
        return false;
    stage_.settle(1500);
    return stage_.picture(window_, QStringLiteral("results"));
}

/// The other tabs of Results, each as it opens, and what one does there.
bool Walk::resultsViews()
{
    for (const ResultsViewEntry& view : ui::resultsViews()) {
        if (view.name == QLatin1String("overview"))
            continue;
        resultsPage().showView(view.name);
        stage_.settle(1000);
        if (view.name == QLatin1String("map") && !drawMap())
            return false;
        if (!stage_.picture(window_, view.name))
            return false;
        if (view.name == QLatin1String("threshold") && !decide())
            return false;
        if (view.name == QLatin1String("losses") && !outliers())
            return false;
        if (view.name == QLatin1String("map") && !lasso())
            return false;
    }
    resultsPage().showView(QStringLiteral("overview"));
    return true;
}

bool Walk::drawMap()
{
    auto* map = window_.findChild<MapView*>();
    auto& draw = child<QPushButton>(*map, "drawMap");
    if (draw.isVisible()) // else the features were kept with the run
        draw.click();
    return stage_.waitFor(
        QStringLiteral("the map"), [&] { return !map->isWorking(); }, 1200);
}

/// Find 95 of 100, and what that costs; leave the doubtful ones to a person.
bool Walk::decide()
{
    child<QPushButton>(resultsPage(), "presetSensitivity").click();
    if (!stage_.picture(window_, QStringLiteral("sensitivity-95")))
        return false;
    auto& refer = child<QCheckBox>(resultsPage(), "referBand");
    refer.click();
    const bool taken = stage_.picture(window_, QStringLiteral("refer-band"));
    refer.click();
    child<QPushButton>(resultsPage(), "presetHalf").click();
    return taken;
}

bool Walk::outliers()
{
    auto& button = child<QPushButton>(resultsPage(), "lossOutliers");
    button.click();
    stage_.settle(1000);
    const bool taken = stage_.picture(window_, QStringLiteral("loss-outliers"));
    resultsPage().inspection().setFilter({});
    return taken;
}

/// Around the middle of the map.
bool Walk::lasso()
{
    auto& map = child<ScatterView>(resultsPage(), "featureMap");
    const QPoint middle = map.rect().center();
    const int reach = std::min(map.width(), map.height()) / 4;
    QList<QPoint> line;
    for (int step = 0; step <= 24; ++step)
        line << middle
                    + QPointF(reach * std::cos(step * 2 * std::numbers::pi / 24),
                              reach * std::sin(step * 2 * std::numbers::pi / 24))
                          .toPoint();
    Stage::drag(map, line, Qt::ShiftModifier);
    stage_.settle(1000);
    const bool taken = stage_.picture(window_, QStringLiteral("map-lasso"));
    resultsPage().inspection().setFilter({});
    return taken;
}

/// While the network still learns: the newest epoch's matrix, and nuclei that are followed.
bool Walk::live()
{
    window_.showPage(QStringLiteral("results"));
    const auto there = [&] { return !resultsPage().inspection().rows().empty(); };
    if (!stage_.waitFor(QStringLiteral("the first epoch's predictions"), there))
        return false;
    resultsPage().showView(QStringLiteral("live"));
    GalleryView& gallery = resultsPage().browser().gallery();
    for (const int place : {0, 2, 5, 9})
        if (place < gallery.model()->rowCount()) {
            gallery.setCurrentIndex(gallery.model()->index(place, 0));
            child<QPushButton>(resultsPage(), "pinSelected").click();
        }
    stage_.settle(1200);
    const bool taken = stage_.picture(window_, QStringLiteral("live-training"));
    resultsPage().showView(QStringLiteral("overview"));
    window_.showPage(QStringLiteral("train"));
    return taken;
}

bool Walk::mistakes()
{
    ResultsPage& page = resultsPage();
    const auto cell = commonestMistake(page.inspection().predictions());
    ConfusionMatrixView& matrix = page.matrixView();
    if (cell)
        Stage::click(matrix, matrix.cellRect(cell->first, cell->second).center());
    GalleryView& gallery = page.browser().gallery();
    const auto filled = [&] {
        return gallery.model()->rowCount() > 0
               && gallery.model()->rowCount() == static_cast<int>(page.inspection().rows().size());
    };
    if (!stage_.waitFor(QStringLiteral("nuclei of the matrix' cell"), filled))
        return false;
    gallery.setCurrentIndex(gallery.model()->index(0, 0));
    stage_.settle(1500);
    return stage_.picture(window_, QStringLiteral("mistake"));
}

/// Beside another one, so near that the pixels can be counted.
bool Walk::sideBySide()
{
    auto& inspector = child<Inspector>(window_, "inspector");
    GalleryView& gallery = resultsPage().browser().gallery();
    if (gallery.model()->rowCount() < 2)
        return true;
    auto& beside = child<QToolButton>(window_, "inspector-pin");
    beside.click();
    gallery.setCurrentIndex(gallery.model()->index(1, 0));
    stage_.settle(1000);
    bool taken = stage_.picture(window_, QStringLiteral("side-by-side"));
    inspector.imageView().zoomBy(16);
    taken = taken && stage_.picture(window_, QStringLiteral("pixels"));
    inspector.imageView().fit();
    beside.click();
    gallery.setCurrentIndex(gallery.model()->index(0, 0));
    stage_.settle(1000);
    return taken;
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
    where.setOpen(true);
    if (!stage_.waitFor(QStringLiteral("the heat map"), [&] { return !where.explanation().trained.empty(); })
        || !pictureOf(where, QStringLiteral("where-it-looked")))
        return false;

    auto& views = child<NetworkViewSection>(window_, "section-network-view");
    views.setOpen(true);
    stage_.settle(1000);
    if (!pictureOf(views, QStringLiteral("what-it-saw")))
        return false;

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

} // namespace nucleoscope::tour

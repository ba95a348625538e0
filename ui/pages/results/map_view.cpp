#include "ui/pages/results/map_view.h"

#include "core/run/pooled_run.h"
#include "ui/bridge/job_bridge.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/nucleus_scatter.h"
#include "ui/plots/scatter_view.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/thin_progress_bar.h"
#include "ui/workspace.h"

#include <QComboBox>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int tsneDimensions = 50; // principal components that t-SNE looks at, as van der Maaten (2014) advises
constexpr std::chrono::milliseconds betweenPictures{66};

FeatureView viewOf(const FeatureTable& features)
{
    return {features.values, features.size(), features.width};
}

} // namespace

MapView::MapView(Workspace& workspace, InspectionState& state, QWidget* parent) : ResultsView(workspace, state, parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    column->addWidget(card);
    nuclei_ = new NucleusScatter(workspace, state, tr("picked in the map"));
    nuclei_->scatter().setObjectName(QStringLiteral("featureMap"));
    nuclei_->scatter().setAccessibleName(tr("Feature map"));
    projection_ = new QComboBox;
    projection_->setAccessibleName(tr("Projection"));
    projection_->addItem(tr("principal components"), static_cast<int>(Projection::Pca));
    projection_->addItem(tr("neighbourhoods (t-SNE)"), static_cast<int>(Projection::Tsne));
    projection_->setToolTip(tr("Principal components: the two directions in which the network's features vary most. t-SNE: "
                               "neighbours stay neighbours; sizes of groups and distances between them mean nothing."));
    nuclei_->tools()->addWidget(projection_);
    connect(projection_, &QComboBox::activated, this, [this] {
        nuclei_->scatter().showAll();
        place();
    });
    card->body()->addWidget(nuclei_, 1);
    makeFoot(*card->body());
}

MapView::~MapView()
{
    if (job_)
        job_->requestStop();
}

void MapView::makeFoot(QBoxLayout& column)
{
    caption_ = makeMuted(QString());
    caption_->setWordWrap(true);
    activity_ = makeMuted(QString());
    activity_->setWordWrap(false);
    progress_ = new ThinProgressBar;
    compute_ = makeButton(tr("Draw the map"), "primary");
    compute_->setObjectName(QStringLiteral("drawMap"));
    compute_->setToolTip(tr("Runs every nucleus of this part through the network once. The features are kept with the run."));
    stop_ = makeButton(tr("Stop"));
    stop_->setToolTip(tr("Stops; the map stays as it is now"));
    connect(compute_, &QPushButton::clicked, this, &MapView::compute);
    connect(stop_, &QPushButton::clicked, this, &MapView::stop);
    auto* foot = new QHBoxLayout;
    foot->addWidget(caption_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{activity_, progress_, compute_, stop_})
        foot->addWidget(widget);
    column.addLayout(foot);
}

void MapView::refresh(Changes changes)
{
    const InspectionState::Content& content = state().content();
    if (changes & ContentChanged) {
        const std::vector<int> needed = wanted();
        const bool same = content.run && content.run->folder() == folder_;
        const bool there = std::includes(samples_.begin(), samples_.end(), needed.begin(), needed.end());
        if (!same || (!there && !job_)) {
            forget();
            load();
        }
        place();
    } else if (changes & PointChanged)
        nuclei_->showColours();
    nuclei_->showFilter();
}

/// Run samples of the predictions shown, ascending.
std::vector<int> MapView::wanted() const
{
    std::vector<int> samples;
    for (int row = 0; row < state().predictions().size(); ++row)
        samples.push_back(state().predictions().sample(row));
    std::sort(samples.begin(), samples.end());
    return samples;
}

void MapView::forget()
{
    stop();
    ++asked_;
    job_.reset();
    samples_.clear();
    pca_ = {};
    tsne_ = {};
    featuresMissing_ = false;
    const auto& run = state().content().run;
    folder_ = run ? run->folder() : std::filesystem::path();
}

void MapView::load()
{
    const auto run = state().content().run;
    if (!run || state().predictions().empty() || isPooledRun(run->info())) {
        showState();
        return;
    }
    const int asked = ++asked_;
    begin(workspace().jobBridge().run<FeatureTable>(
              this, {"job.features.kept", "Reading features", {}}, Resource::Disk, Priority::Normal,
              [run](JobContext&) -> Result<FeatureTable> { return keptFeatures(*run); },
              [this, asked](Result<FeatureTable> features) {
                  if (asked == asked_)
                      featuresArrived(std::move(features), false);
              }),
          tr("Reading features…"));
}

void MapView::compute()
{
    const InspectionState::Content& content = state().content();
    if (!content.run || !content.dataset || job_)
        return;
    const int asked = ++asked_;
    FeatureRequest request{content.dataset, content.datasetIndex, wanted()};
    begin(workspace().jobBridge().run<FeatureTable>(
              this, {"job.features", "Computing the network's features", {}}, Resource::Learning, Priority::Normal,
              [run = content.run, request = std::move(request), &host = workspace().engineHost()](JobContext& context) {
                  return runFeatures(*run, request, host, PredictionOptions{}, context);
              },
              [this, asked](Result<FeatureTable> features) {
                  if (asked == asked_)
                      featuresArrived(std::move(features), true);
              }),
          tr("Computing the network's features…"));
}

void MapView::featuresArrived(Result<FeatureTable> features, bool computed)
{
    ended();
    if (!features) {
        if (features.error().code != ErrorCode::Cancelled)
            Q_EMIT workspace().failed(features.error().message);
        featuresMissing_ = true;
        showState();
        return;
    }
    // Unreadable pictures have no features: a few may be missing without anything to be done about it.
    const std::vector<int> needed = wanted();
    const auto missing = std::count_if(needed.begin(), needed.end(), [&](int sample) { return features->find(sample) < 0; });
    featuresMissing_ = !computed && missing * 100 > static_cast<std::ptrdiff_t>(needed.size());
    if (featuresMissing_ || features->size() < 4)
        showState();
    else
        project(std::make_shared<const FeatureTable>(std::move(*features)));
}

void MapView::project(std::shared_ptr<const FeatureTable> features)
{
    samples_ = features->samples;
    const int asked = ++asked_;
    const bool withTsne = features->size() <= mostForTsne;
    const auto post = JobBridge::guardedPoster(this);
    const auto hand = [this, post, asked](Projection projection, Plane plane, double fraction) {
        post([this, asked, projection, plane = std::move(plane), fraction]() mutable {
            if (asked == asked_)
                receive(projection, std::move(plane), fraction, false);
        });
    };
    const auto work = [features, withTsne, hand](JobContext& context) -> Result<Plane> {
        auto first = principalComponents(viewOf(*features), 2, context.stopToken());
        if (!first)
            return fail(first.error());
        double explained = 0;
        for (const double share : first->explainedShare)
            explained += share;
        hand(Projection::Pca, {first->firstTwo(), explained, false}, 0);
        if (!withTsne)
            return Plane{};
        const auto many = principalComponents(viewOf(*features), tsneDimensions, context.stopToken());
        if (!many)
            return fail(many.error());
        auto last = std::chrono::steady_clock::now();
        auto map = tsneMap(many->view(), {}, context.stopToken(), [&](const TsneProgress& progress) {
            context.report({progress.fraction, {}});
            if (const auto now = std::chrono::steady_clock::now(); now - last >= betweenPictures) {
                last = now;
                hand(Projection::Tsne, {{progress.positions.begin(), progress.positions.end()}, 0, false}, progress.fraction);
            }
        });
        if (!map)
            return fail(map.error());
        return Plane{map->iterations > 0 ? std::move(map->positions) : std::vector<MapPoint>(), 0, map->stopped};
    };
    begin(workspace().jobBridge().run<Plane>(this, {"job.map", "Drawing the feature map", {}}, Resource::Decode,
                                             Priority::Background, work,
                                             [this, asked](Result<Plane> plane) {
                                                 if (asked != asked_)
                                                     return;
                                                 ended();
                                                 if (plane)
                                                     receive(Projection::Tsne, std::move(*plane), 1, true);
                                                 else if (plane.error().code != ErrorCode::Cancelled)
                                                     Q_EMIT workspace().failed(plane.error().message);
                                                 showState();
                                             }),
          tr("Arranging neighbours (t-SNE)…"));
}

void MapView::begin(std::shared_ptr<Job> job, const QString& text)
{
    job_ = std::move(job);
    activity_->setText(text);
    progress_->setFraction(std::nan(""));
    showState();
}

void MapView::ended()
{
    job_.reset();
}

void MapView::stop()
{
    if (job_)
        job_->requestStop();
}

void MapView::receive(Projection projection, Plane plane, double fraction, bool final)
{
    if (fraction > 0)
        progress_->setFraction(fraction);
    const bool there = !plane.places.empty();
    if (there || (final && projection == Projection::Tsne && tsne_.places.empty()))
        (projection == Projection::Pca ? pca_ : tsne_) = std::move(plane);
    if (!there)
        return;
    // The first places of each kind are shown by themselves; afterwards the person decides.
    const int index = projection_->findData(static_cast<int>(projection));
    if (projection == Projection::Pca || nuclei_->rows().empty() || projection_->currentIndex() != index) {
        static constexpr double sinceTheStart = 0.2;
        if (projection == Projection::Pca || fraction < sinceTheStart) {
            projection_->setCurrentIndex(index);
            nuclei_->scatter().showAll();
        }
    }
    place();
}

void MapView::place()
{
    const bool tsne = static_cast<Projection>(projection_->currentData().toInt()) == Projection::Tsne;
    const Plane& plane = tsne && !tsne_.places.empty() ? tsne_ : pca_;
    const PredictionList& predictions = state().predictions();
    std::vector<int> rows;
    std::vector<QPointF> places;
    for (int row = 0; !plane.places.empty() && row < predictions.size(); ++row) {
        const auto found = std::lower_bound(samples_.begin(), samples_.end(), predictions.sample(row));
        if (found == samples_.end() || *found != predictions.sample(row))
            continue;
        const MapPoint& point = plane.places[static_cast<std::size_t>(found - samples_.begin())];
        rows.push_back(row);
        places.emplace_back(static_cast<double>(point.x), static_cast<double>(point.y));
    }
    if (rows == nuclei_->rows() && !rows.empty())
        nuclei_->movePlaces(std::move(places));
    else
        nuclei_->setNuclei(std::move(rows), std::move(places));
    showState();
}

QString MapView::caption() const
{
    if (pca_.places.empty())
        return {};
    if (static_cast<Projection>(projection_->currentData().toInt()) == Projection::Tsne && !tsne_.places.empty()) {
        const QString meaning = tr("Nuclei that lie together look alike to the network. Sizes of groups and distances between "
                                   "them mean nothing.");
        return tsne_.stopped ? tr("%1 Stopped before it was finished.").arg(meaning) : meaning;
    }
    const QString share = tr("The two directions in which the network's features vary most: %1 of their variance.")
                              .arg(percentText(pca_.explained));
    return static_cast<int>(samples_.size()) > mostForTsne ? tr("%1 There are too many nuclei for t-SNE.").arg(share) : share;
}

void MapView::showState()
{
    const InspectionState::Content& content = state().content();
    const bool canCompute = featuresMissing_ && content.dataset;
    for (QWidget* widget : std::initializer_list<QWidget*>{activity_, progress_, stop_})
        widget->setVisible(job_ != nullptr);
    compute_->setVisible(!job_ && canCompute);
    caption_->setText(caption());
    nuclei_->scatter().setEmptyText(
        job_         ? activity_->text()
        : canCompute ? tr("The map shows which nuclei look alike to this network. It needs the network's features of each: \n"
                          "about a minute for a thousand nuclei, once.")
        : content.run && isPooledRun(content.run->info())
            ? tr("These predictions are of several networks, each of which sees nuclei in its own way: open the run of one \n"
                 "fold to draw a map.")
        : featuresMissing_ ? tr("The map needs the pictures of this run: locate its dataset above.")
                           : tr("No predictions to draw a map of."));
}

} // namespace nucleoscope::ui

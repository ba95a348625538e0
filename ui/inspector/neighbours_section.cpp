#include "ui/inspector/neighbours_section.h"

#include "ui/gallery/image_decode.h"
#include "ui/settings/settings.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/picture_tile.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace nucleoscope::ui {
namespace {

constexpr int ofEachClass = 4;
constexpr int thumbnailSide = 96;

using Table = std::shared_ptr<const FeatureTable>;

std::vector<int> indexIn(const Run& run, const Dataset& dataset)
{
    std::vector<int> index;
    index.reserve(run.samples().size());
    for (const RunSample& sample : run.samples())
        index.push_back(dataset.indexOf(sample.id));
    return index;
}

std::vector<std::vector<NeighboursSection::Shown>> nearestWithPictures(const SelectedNucleus& nucleus,
                                                                       const FeatureTable& features)
{
    std::vector<int> classes;
    for (const RunSample& sample : nucleus.run->samples())
        classes.push_back(sample.classIndex);
    const auto nearest = nearestOfEachClass(features, classes, static_cast<int>(nucleus.run->info().classes.size()),
                                            nucleus.runSample, ofEachClass);
    std::vector<std::vector<NeighboursSection::Shown>> shown;
    for (const auto& ofClass : nearest) {
        auto& row = shown.emplace_back();
        for (const Neighbour& neighbour : ofClass) {
            const int index = nucleus.dataset->indexOf(nucleus.run->samples()[static_cast<std::size_t>(neighbour.sample)].id);
            const auto picture = index >= 0 ? decodeThumbnail(nucleus.dataset, index, thumbnailSide) : Result<QImage>(QImage());
            row.push_back({neighbour, picture ? *picture : QImage()});
        }
    }
    return shown;
}

} // namespace

NeighboursSection::NeighboursSection(Workspace& workspace, QWidget* parent)
    : Section(workspace,
              {QStringLiteral("neighbours"), tr("Similar nuclei"),
               tr("Those of each class that the network finds most like this one: by the angle between what its last layer "
                  "makes of them. 1 is the same direction.")},
              parent),
      caption_(makeMuted({}, this)),
      button_(makeButton({}, "", this)),
      progress_(new QProgressBar(this))
{
    button_->setObjectName(QStringLiteral("neighbours-compute"));
    caption_->setObjectName(QStringLiteral("neighbours-caption"));
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(6);
    progress_->setAccessibleName(tr("Looking at all nuclei"));
    for (QWidget* part : std::initializer_list<QWidget*>{caption_, button_, progress_})
        body()->addWidget(part);
    connect(button_, &QPushButton::clicked, this, [this] {
        if (computing_)
            computing_->requestStop(); // its end says what was done
        else
            compute();
    });
    connect(&workspace.jobBridge(), &JobBridge::jobChanged, this, &NeighboursSection::showProgress);
}

void NeighboursSection::clear()
{
    delete rows_;
    rows_ = nullptr;
    if (button_->hasFocus())
        focusHeader();
    button_->hide();
    progress_->hide();
    caption_->clear();
}

void NeighboursSection::refresh()
{
    if (knowsFeatures())
        findNearest();
    else if (computing_)
        showComputing();
    else
        readKept();
}

void NeighboursSection::readKept()
{
    ask<Table>(
        {"job.features.read", "Reading what the network made of the nuclei"}, Resource::Disk,
        [run = nucleus().run](JobContext&) -> Result<Table> { return std::make_shared<const FeatureTable>(keptFeatures(*run)); },
        [this](Result<Table> features) {
            knownRun_ = nucleus().run;
            features_ = features ? *features : nullptr;
            if (knowsFeatures())
                findNearest();
            else
                offer();
        });
}

void NeighboursSection::offer()
{
    caption_->setText(
        tr("The network has to look at every nucleus of this run once: %Ln. On the processor that takes a minute or "
           "a few for ten thousand; you may go on meanwhile.",
           nullptr, static_cast<int>(nucleus().run->samples().size())));
    button_->setText(tr("Find similar nuclei"));
    button_->setToolTip(tr("Takes a while with many nuclei; what is found is kept with the run. A training that is under way "
                           "waits meanwhile."));
    button_->show();
}

/// Nuclei of the run that the network has not looked at, because somebody stopped it.
int NeighboursSection::notLookedAt() const
{
    int missing = 0;
    const auto& samples = nucleus().run->samples();
    for (std::size_t i = 0; i < samples.size(); ++i)
        missing += samples[i].part != Part::LeftOut && features_->find(static_cast<int>(i)) < 0;
    return missing;
}

/// What is shown is then of a part of the run, and says so.
void NeighboursSection::offerRest()
{
    const int missing = notLookedAt();
    if (missing == 0 || computing_)
        return;
    caption_->setText(tr("The nearest of each class among %1 nuclei; the number is the likeness. The network has not looked at "
                         "%Ln other(s).",
                         nullptr, missing)
                          .arg(countText(features_->size())));
    button_->setText(tr("Look at the rest"));
    button_->setToolTip(tr("What is found is kept with the run. A training that is under way waits meanwhile."));
    button_->show();
}

void NeighboursSection::showComputing()
{
    caption_->setText(tr("The network looks at every nucleus …"));
    button_->setText(tr("Stop"));
    button_->setToolTip(tr("What is done is kept"));
    button_->show();
    progress_->show();
}

void NeighboursSection::compute()
{
    progress_->setValue(0);
    showComputing();
    computing_ = workspace().jobBridge().run<Table>(
        this, {"job.features", "Looking at all nuclei of the run"}, Resource::Learning, Priority::Interactive,
        [nucleus = nucleus(), &host = workspace().engineHost()](JobContext& context) -> Result<Table> {
            const FeatureRequest request{nucleus.dataset, indexIn(*nucleus.run, *nucleus.dataset), {}, nucleus.runSample};
            auto features = runFeatures(*nucleus.run, request, host, {}, context);
            if (!features)
                return fail(features.error());
            return std::make_shared<const FeatureTable>(std::move(*features));
        },
        [this, run = nucleus().run](Result<Table> features) {
            computing_.reset();
            computed(run, std::move(features));
        });
}

void NeighboursSection::computed(const std::shared_ptr<const Run>& run, Result<Table> features)
{
    progress_->hide();
    if (button_->hasFocus())
        focusHeader(); // it would go to whatever comes next
    button_->hide();
    if (features) {
        knownRun_ = run;
        features_ = *features;
    }
    if (nucleus().run != run || !isOpen() || !appliesTo(nucleus()))
        return;
    if (features && knowsFeatures())
        findNearest();
    else if (features)
        caption_->setText(tr("This nucleus could not be read."));
    else if (features.error().code == ErrorCode::Cancelled)
        readKept(); // what was done
    else {
        offer();
        caption_->setText(translated(features.error()));
    }
}

void NeighboursSection::showProgress(const JobSnapshot& job)
{
    if (computing_ && job.id == computing_->snapshot().id && !std::isnan(job.progress.fraction))
        progress_->setValue(static_cast<int>(1000 * job.progress.fraction));
}

void NeighboursSection::findNearest()
{
    ask<std::vector<std::vector<Shown>>>(
        {"job.neighbours", "Finding similar nuclei"}, Resource::Decode,
        [nucleus = nucleus(), features = features_](JobContext&) -> Result<std::vector<std::vector<Shown>>> {
            return nearestWithPictures(nucleus, *features);
        },
        [this](Result<std::vector<std::vector<Shown>>> nearest) {
            if (nearest)
                show_(*nearest);
        });
}

void NeighboursSection::show_(const std::vector<std::vector<Shown>>& nearest)
{
    clear();
    const auto& classes = nucleus().run->info().classes;
    caption_->setText(tr("The nearest of each class; the number is the likeness."));
    offerRest();
    rows_ = new QWidget(this);
    auto* grid = new QGridLayout(rows_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::grid / 2);
    int line = 0;
    for (std::size_t k = 0; k < nearest.size(); ++k) {
        if (nearest[k].empty())
            continue;
        const QString name = QString::fromStdString(classes[k].name);
        grid->addWidget(makeMuted(name, rows_), line++, 0, 1, ofEachClass);
        for (std::size_t i = 0; i < nearest[k].size(); ++i) {
            const auto& [neighbour, picture] = nearest[k][i];
            const RunSample& sample = nucleus().run->samples()[static_cast<std::size_t>(neighbour.sample)];
            const QString likeness = QLocale().toString(neighbour.similarity, 'f', 3);
            auto* tile =
                new PictureTile(tr("%1, patient %2, likeness %3").arg(name, QString::fromStdString(sample.subject), likeness),
                                rows_);
            tile->setObjectName(QStringLiteral("neighbour-%1-%2").arg(k).arg(i));
            tile->setToolTip(tile->accessibleName());
            tile->setFocusPolicy(Qt::StrongFocus);
            tile->setCursor(Qt::PointingHandCursor);
            tile->setBrighten(workspace().settings().brighten());
            tile->setImage(picture);
            connect(
                tile, &PictureTile::clicked, this, [this, runSample = neighbour.sample] { select(runSample); },
                Qt::QueuedConnection);
            grid->addWidget(tile, line, static_cast<int>(i));
            grid->addWidget(makeMuted(likeness, rows_), line + 1, static_cast<int>(i), Qt::AlignHCenter);
        }
        line += 2;
    }
    for (int i = 0; i < ofEachClass; ++i)
        grid->setColumnStretch(i, 1);
    body()->addWidget(rows_);
    rows_->show();
    Q_EMIT shown();
}

void NeighboursSection::select(int runSample)
{
    const RunSample& sample = nucleus().run->samples()[static_cast<std::size_t>(runSample)];
    SelectedNucleus other;
    other.dataset = nucleus().dataset;
    other.sample = other.dataset->indexOf(sample.id);
    other.run = nucleus().run;
    other.runSample = runSample;
    other.truth = sample.classIndex;
    workspace().select(other);
}

} // namespace nucleoscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/study_links.h"

#include "core/base/files.h"
#include "ui/inspection/inspection_state.h"
#include "ui/text.h"
#include "ui/training_supplies.h"
#include "ui/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

struct StudyLinkWords {
    Q_DECLARE_TR_FUNCTIONS(StudyLinks)
};

constexpr int fewestFolds = 3; // where the dataset has none of its own

} // namespace

std::vector<int> StudyLinks::runSamples() const
{
    const InspectionState::Content& content = state_.content();
    std::vector<int> of(content.dataset->samples().size(), -1);
    for (std::size_t i = 0; i < content.samples->size(); ++i) {
        const int place = content.datasetIndex.empty() ? static_cast<int>(i) : content.datasetIndex[i];
        if (place >= 0)
            of[static_cast<std::size_t>(place)] = static_cast<int>(i);
    }
    return of;
}

void StudyLinks::select(int datasetSample) const
{
    const InspectionState::Content& content = state_.content();
    if (!content.dataset || !content.samples)
        return;
    const int own = runSamples()[static_cast<std::size_t>(datasetSample)];
    const PredictionList& list = state_.predictions();
    for (int row = 0; row < list.size(); ++row)
        if (list.sample(row) == own) {
            state_.select(row);
            return;
        }
    SelectedNucleus nucleus;
    nucleus.dataset = content.dataset;
    nucleus.sample = datasetSample;
    nucleus.run = content.run;
    nucleus.runSample = own;
    nucleus.truth = content.dataset->sample(datasetSample).classIndex;
    workspace_.select(nucleus);
}

std::vector<int> StudyLinks::shown(const std::vector<int>& datasetSamples) const
{
    std::vector<bool> predicted(state_.content().samples->size(), false);
    for (int row = 0; row < state_.predictions().size(); ++row)
        predicted[static_cast<std::size_t>(state_.predictions().sample(row))] = true;
    const std::vector<int> own = runSamples();
    std::vector<int> found;
    for (const int sample : datasetSamples)
        if (const int i = own[static_cast<std::size_t>(sample)]; i >= 0 && predicted[static_cast<std::size_t>(i)])
            found.push_back(i);
    std::sort(found.begin(), found.end());
    return found;
}

QString StudyLinks::className(int classIndex) const
{
    return QString::fromStdString(state_.content().dataset->classes()[static_cast<std::size_t>(classIndex)].name);
}

QString StudyLinks::patientOf(int datasetSample) const
{
    const Dataset& dataset = *state_.content().dataset;
    return QString::fromStdString(dataset.subjects()[static_cast<std::size_t>(dataset.sample(datasetSample).subject)].id);
}

Result<StudySetup> StudyLinks::setup() const
{
    const TrainingSupplies::Found* found = TrainingSupplies::of(workspace_).found();
    if (!found)
        return fail(ErrorCode::NotFound, TrainingSupplies::looking());
    if (!found->backbone)
        return fail(found->backbone.error());
    const auto& [recipe, weights] = *found->backbone;
    StudySetup setup;
    setup.backbone = {state_.content().dataset, recipe, weights};
    setup.folds.published = setup.backbone.dataset->folds().size() >= 2;
    setup.folds.count = fewestFolds;
    return setup;
}

QString StudyLinks::obstacle() const
{
    const InspectionState::Content& content = state_.content();
    if (!content.run || !content.predictions || !content.samples)
        return StudyLinkWords::tr("There are no predictions yet.");
    if (!content.dataset)
        return StudyLinkWords::tr("The pictures of this run are not open: nothing can be learned from them.");
    const auto possible = setup();
    return possible ? QString() : translated(possible.error());
}

} // namespace nucleoscope::ui

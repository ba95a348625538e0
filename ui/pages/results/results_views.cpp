#include "ui/pages/results/results_views.h"

#include "ui/pages/results/calibration_view.h"
#include "ui/pages/results/doubts_view.h"
#include "ui/pages/results/learning_view.h"
#include "ui/pages/results/live_view.h"
#include "ui/pages/results/loss_view.h"
#include "ui/pages/results/map_view.h"
#include "ui/pages/results/overview_view.h"
#include "ui/pages/results/patients_view.h"
#include "ui/pages/results/stability_view.h"
#include "ui/pages/results/threshold_view.h"
#include "ui/pages/results/weak_groups_view.h"

#include <QCoreApplication>

namespace nucleoscope::ui {
namespace {

struct ResultsViews {
    Q_DECLARE_TR_FUNCTIONS(ResultsViews)
};

template <typename View>
ResultsView* make(Workspace& workspace, InspectionState& state)
{
    return new View(workspace, state);
}

} // namespace

std::vector<ResultsViewEntry> resultsViews()
{
    return {
        {QStringLiteral("overview"), ResultsViews::tr("Overview"), ResultsViews::tr("What was called what, and how good that is"),
         make<OverviewView>},
        {QStringLiteral("threshold"), ResultsViews::tr("Threshold"),
         ResultsViews::tr("From which probability on a nucleus is called positive, and what that costs"), make<ThresholdView>},
        {QStringLiteral("patients"), ResultsViews::tr("Patients"), ResultsViews::tr("Every patient, worst first"),
         make<PatientsView>},
        {QStringLiteral("calibration"), ResultsViews::tr("Calibration"),
         ResultsViews::tr("Whether the probabilities can be taken at their word"), make<CalibrationView>},
        {QStringLiteral("losses"), ResultsViews::tr("Losses"), ResultsViews::tr("How wrong the network was, and what stands out"),
         make<LossView>},
        {QStringLiteral("groups"), ResultsViews::tr("Weak groups"),
         ResultsViews::tr("Whether it is worse at nuclei of some size, stain, focus or shape"), make<WeakGroupsView>},
        {QStringLiteral("stability"), ResultsViews::tr("Stability"),
         ResultsViews::tr("Which calls hang on who happened to be learned from"), make<StabilityView>},
        {QStringLiteral("doubts"), ResultsViews::tr("Labels"), ResultsViews::tr("Which published labels are doubtful"),
         make<DoubtsView>},
        {QStringLiteral("map"), ResultsViews::tr("Map"), ResultsViews::tr("Which nuclei look alike to the network"),
         make<MapView>},
        {QStringLiteral("learning"), ResultsViews::tr("Learning map"),
         ResultsViews::tr("Which nuclei were easy, hard, or wavered over the epochs"), make<LearningView>},
        {QStringLiteral("live"), ResultsViews::tr("Live"),
         ResultsViews::tr("What the newest epoch brought; pinned nuclei, while a training runs too"), make<LiveView>},
    };
}

} // namespace nucleoscope::ui

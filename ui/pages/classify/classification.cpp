#include "ui/pages/classify/classification.h"

#include "core/workflow/run_predictor.h"
#include "ui/bridge/job_bridge.h"
#include "ui/text.h"
#include "ui/workspace.h"

#include <numeric>

namespace nucleoscope::ui {
namespace {

std::vector<int> samplesOf(const PredictionList& calls)
{
    std::vector<int> samples;
    for (int row = 0; row < calls.size(); ++row)
        samples.push_back(calls.sample(row));
    return samples;
}

} // namespace

/// What a Disk job finds out.
struct Classification::Notes {
    ImageNotes notes;
    std::shared_ptr<const TrainingLikeness> likeness; ///< null: nobody asked for it yet
};

Classification::Classification(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace)
{
    connect(&workspace.jobBridge(), &JobBridge::jobChanged, this, &Classification::hear);
}

Classification::~Classification()
{
    stop();
}

void Classification::stop()
{
    if (job_)
        job_->requestStop();
}

void Classification::begin(Step step, std::shared_ptr<Job> job)
{
    job_ = std::move(job);
    step_ = step;
    Q_EMIT stepChanged();
}

void Classification::ended()
{
    job_.reset();
    step_ = Step::Idle;
    Q_EMIT stepChanged();
}

void Classification::refused(const Error& error, int asked)
{
    if (asked != asked_)
        return;
    ended();
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error.message);
}

void Classification::hear(const JobSnapshot& job)
{
    if (job_ && job.state == JobState::Running && job.id == job_->snapshot().id)
        Q_EMIT progressed(job.progress.fraction, translated(job.progress.activity));
}

void Classification::start(const QStringList& filesAndFolders, const QString& runFolder, int views)
{
    stop();
    std::vector<std::filesystem::path> files;
    for (const QString& path : filesAndFolders)
        files.push_back(pathFromUtf8(path.toStdString()));
    struct Opened {
        std::shared_ptr<const Run> chosen, run; ///< the same one, or `run` is that of its final network
        std::shared_ptr<const Dataset> dataset;
    };
    const int asked = ++asked_;
    begin(Step::Finding, workspace_.jobBridge().run<Opened>(
                             this, {"job.find_images", "Looking for images", {}}, Resource::Disk, Priority::Normal,
                             [files, folder = pathFromUtf8(runFolder.toStdString())](JobContext&) -> Result<Opened> {
                                 auto run = Run::open(folder);
                                 if (!run)
                                     return fail(run.error());
                                 auto dataset = datasetFromFiles(files);
                                 if (!dataset)
                                     return fail(dataset.error());
                                 auto finalRun = finalRunFor(*run, **dataset, NetworkChoice::Suitable);
                                 if (!finalRun)
                                     return fail(finalRun.error());
                                 Opened opened;
                                 opened.chosen = std::make_shared<const Run>(std::move(*run));
                                 opened.run = *finalRun ? std::make_shared<const Run>(std::move(**finalRun)) : opened.chosen;
                                 opened.dataset = std::move(*dataset);
                                 return opened;
                             },
                             [this, asked, views](Result<Opened> opened) {
                                 if (!opened) {
                                     refused(opened.error(), asked);
                                     return;
                                 }
                                 if (asked != asked_)
                                     return;
                                 run_ = opened->run;
                                 chosen_ = opened->chosen;
                                 isFinal_ = opened->run != opened->chosen;
                                 files_ = seen_ = opened->dataset;
                                 views_ = views;
                                 masking_.clear();
                                 call();
                             }));
}

void Classification::setMasking(const Masking& masking)
{
    if (!files_ || masking == masking_)
        return;
    stop();
    masking_ = masking;
    seen_ = maskedDataset(files_, masking_);
    call();
}

void Classification::call()
{
    const int asked = ++asked_;
    calls_ = std::make_shared<const PredictionList>(static_cast<int>(run_->info().classes.size()));
    unreadable_.clear();
    stopped_ = noted_ = false;
    notes_ = {};
    const auto post = JobBridge::guardedPoster(this);
    begin(Step::Calling,
          workspace_.jobBridge().run<DatasetPredictions>(
              this, {"job.classify", "Classifying images", {}}, Resource::Learning, Priority::Interactive,
              [this, run = run_, dataset = seen_, views = views_, post, asked,
               host = &workspace_.engineHost()](JobContext& context) {
                  std::vector<int> all(static_cast<std::size_t>(dataset->sampleCount()));
                  std::iota(all.begin(), all.end(), 0);
                  PredictionOptions options;
                  options.views = views;
                  options.progress = [this, post, asked](const PredictionList& soFar, int) {
                      post([this, asked, calls = std::make_shared<const PredictionList>(soFar)] { received(calls, asked); });
                  };
                  return predictSamples(*run, dataset, all, *host, options, context);
              },
              [this, asked](Result<DatasetPredictions> done) {
                  if (asked != asked_)
                      return;
                  if (!done) {
                      stopped_ = done.error().code == ErrorCode::Cancelled;
                      refused(done.error(), asked);
                      return;
                  }
                  unreadable_ = std::move(done->unreadable);
                  received(std::make_shared<const PredictionList>(std::move(done->predictions)), asked);
                  note();
              }));
    Q_EMIT callsChanged();
    Q_EMIT notesChanged();
}

void Classification::received(const std::shared_ptr<const PredictionList>& calls, int asked)
{
    if (asked != asked_)
        return;
    calls_ = calls;
    Q_EMIT callsChanged();
}

/// After the calls, which nobody should wait for: whether they are to be believed.
void Classification::note()
{
    const int asked = asked_;
    begin(Step::Noting,
          workspace_.jobBridge().run<Notes>(
              this, {"job.notes", "Comparing with the training images", {}}, Resource::Disk, Priority::Normal,
              [run = run_, request = ImagesToNote{files_, masking_, samplesOf(*calls_)}](JobContext& context) -> Result<Notes> {
                  auto notes = noteImages(*run, request, context);
                  if (!notes)
                      return fail(notes.error());
                  Notes found{std::move(*notes), nullptr};
                  if (auto kept = keptLikeness(*run))
                      found.likeness = std::make_shared<const TrainingLikeness>(std::move(*kept));
                  return found;
              },
              [this, asked](Result<Notes> found) {
                  if (!found) {
                      refused(found.error(), asked);
                      return;
                  }
                  if (asked != asked_)
                      return;
                  notes_ = std::move(found->notes);
                  noted_ = true;
                  if (found->likeness)
                      compare(found->likeness);
                  else
                      ended();
                  Q_EMIT notesChanged();
              }));
}

void Classification::compareWithTraining()
{
    if (job_ || !calls_ || calls_->empty())
        return;
    if (noted_)
        compare(nullptr);
    else
        note();
}

/// Without a likeness: has it fitted first.
void Classification::compare(std::shared_ptr<const TrainingLikeness> likeness)
{
    const int asked = asked_;
    begin(Step::Comparing,
          workspace_.jobBridge().run<ImageNotes>(
              this, {"job.likeness", "Comparing with the training images", {}}, Resource::Learning, Priority::Normal,
              [run = run_, dataset = seen_, samples = samplesOf(*calls_), notes = notes_, likeness = std::move(likeness),
               &host = workspace_.engineHost()](JobContext& context) mutable -> Result<ImageNotes> {
                  if (!likeness) {
                      auto fitted = fitLikeness(*run, host, {}, context);
                      if (!fitted)
                          return fail(fitted.error());
                      likeness = std::make_shared<const TrainingLikeness>(std::move(*fitted));
                  }
                  const auto features = imageFeatures(*run, dataset, samples, host, {}, context);
                  if (!features)
                      return fail(features.error());
                  noteDistances(notes, *likeness, *features);
                  return notes;
              },
              [this, asked](Result<ImageNotes> notes) {
                  if (!notes) {
                      refused(notes.error(), asked);
                      return;
                  }
                  if (asked != asked_)
                      return;
                  notes_ = std::move(*notes);
                  ended();
                  Q_EMIT notesChanged();
              }));
}

} // namespace nucleoscope::ui

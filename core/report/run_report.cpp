// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/run_report.h"

#include "core/report/checklist.h"
#include "core/report/report_pictures.h"
#include "core/report/report_words.h"
#include "core/report/weak_group_page.h"
#include "core/run/imported_run.h"
#include "core/run/pooled_run.h"
#include "core/workflow/attribution_task.h"

#include <algorithm>
#include <map>
#include <utility>

namespace nucleoscope {
namespace {

using Look = ReportParagraph::Look;

constexpr double panelMillimetres = 39;
constexpr int mostOfAPatient = 2;

/// Rows of the predictions that were called wrongly, the greatest loss first, few of each patient: else all may be of one.
std::vector<int> worstMistakes(const PredictionList& predictions, const std::vector<RunSample>& samples, int most)
{
    std::vector<int> rows;
    for (int row = 0; row < predictions.size(); ++row)
        if (predictions.truth(row) >= 0 && predictions.predicted(row) >= 0 && !predictions.correct(row))
            rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return predictions.loss(a) > predictions.loss(b); });
    std::map<std::string, int> ofPatient;
    std::vector<int> chosen;
    for (const int row : rows) {
        const std::string& subject = samples[static_cast<std::size_t>(predictions.sample(row))].subject;
        if (std::ssize(chosen) < most && (subject.empty() || ++ofPatient[subject] <= mostOfAPatient))
            chosen.push_back(row);
    }
    return chosen;
}

std::string captionOf(const ReportFacts& facts, int row)
{
    const RunSample& sample = facts.samples[static_cast<std::size_t>(facts.predictions.sample(row))];
    const int called = facts.predictions.predicted(row);
    const bool ofCall = isToldByClass(facts.info); // else of the positive class
    const float probability =
        ofCall ? facts.predictions.probability(row, called) : positiveProbability(facts.predictions, row, facts.positive);
    return facts.language({"report.mistake",
                           facts.info.subjectsKnown
                               ? "{truth}, called {called}; P({positive}) {probability}; patient {patient}. {file}"
                               : "{truth}, called {called}; P({positive}) {probability}. {file}",
                           {{"truth", facts.className(facts.predictions.truth(row))},
                            {"called", facts.className(called)},
                            {"positive", ofCall ? facts.className(called) : facts.positiveName()},
                            {"probability", facts.language.fixed(static_cast<double>(probability), 3)},
                            {"patient", sample.subject},
                            {"file", utf8(pathFromUtf8(sample.id).filename())}}});
}

/// Collects the pictures of the mistakes; with heat as long as the engine gives any.
class MistakeGallery {
public:
    MistakeGallery(const Run& run, const ReportOptions& options, EngineHost& host, JobContext& context)
        : run_(run), options_(options), host_(host), context_(context)
    {}

    Result<void> add(const ReportFacts& facts, const RunDataset& located)
    {
        const std::vector<int> rows = worstMistakes(facts.predictions, facts.samples, options_.mistakes);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (context_.stopRequested())
                return fail(ErrorCode::Cancelled, {"report.stopped", "The report was stopped."});
            context_.report({static_cast<double>(i) / static_cast<double>(rows.size()), {}});
            const int sample = located.indices[static_cast<std::size_t>(facts.predictions.sample(rows[i]))];
            if (sample < 0)
                continue;
            auto picture = pictureOf(*located.dataset, sample, facts.predictions.predicted(rows[i]));
            if (picture)
                pictures_.pictures.push_back({std::move(*picture), captionOf(facts, rows[i]), captionOf(facts, rows[i])});
        }
        return {};
    }

    void into(const ReportLanguage& say, ReportBlocks& blocks)
    {
        const bool heat = !problem_;
        const std::string chosen = say({"report.mistakes_chosen",
                                        "Those of which the network was surest, {most} of a patient at most.",
                                        {{"most", say.grouped(mostOfAPatient)}}});
        const std::string shown =
            heat ? say({"report.with_heat",
                        "Left what it saw, right where the evidence for its call came from (Grad-CAM: bright much, dark little). "
                        "A heat map shows where evidence came from, not why."})
                 : sentences({say({"report.without_heat", "What it saw."}), say({"report.why_no_heat",
                                                                                 "Without maps of where it looked: {reason}",
                                                                                 {{"reason", say.told(*problem_)}}})});
        blocks.push_back(ReportParagraph{sentences({chosen, shown}), Look::Plain});
        pictures_.width = heat ? 2 * panelMillimetres + 4 : panelMillimetres;
        pictures_.height = heat ? panelMillimetres + 2.5 : panelMillimetres;
        blocks.push_back(std::move(pictures_));
    }
    bool empty() const { return pictures_.pictures.empty(); }

private:
    Result<Bytes> pictureOf(const Dataset& dataset, int sample, int called)
    {
        if (!problem_) {
            ExplanationRequest request;
            request.dataset = located(dataset);
            request.sample = sample;
            request.classIndex = called;
            request.randomSeed = 0;
            const auto explained = explainNucleus(run_, request, host_, options_.machine, context_);
            if (explained)
                return explanationPicture(*explained);
            if (!pictures_.pictures.empty()) // of this one alone there is no map: all pictures are alike
                return fail(explained.error());
            problem_ = explained.error().message;
        }
        return inputPicture(dataset, sample, run_.info().recipe);
    }
    static std::shared_ptr<const Dataset> located(const Dataset& dataset)
    {
        return {std::shared_ptr<const Dataset>(), &dataset}; // lives as long as the gallery is filled
    }

    const Run& run_;
    const ReportOptions& options_;
    EngineHost& host_;
    JobContext& context_;
    ReportPictures pictures_;
    std::optional<Message> problem_; ///< why there are no maps
};

/// Whether there are pictures.
Result<bool> addMistakes(const Run& run, const ReportFacts& facts, const std::optional<RunDataset>& located,
                         const ReportOptions& options, EngineHost& host, JobContext& context, ReportBlocks& blocks)
{
    const ReportLanguage& say = facts.language;
    blocks.push_back(ReportPageBreak{});
    blocks.push_back(ReportHeading{say({"report.chapter.mistakes", "Worst mistakes"}), 1, "mistakes"});
    if (!located) {
        blocks.push_back(ReportParagraph{
            say({"report.mistakes_away",
                 "The pictures are not at the place that the run names; say where they are to have the mistakes shown."}),
            Look::Plain});
        return false;
    }
    MistakeGallery gallery(run, options, host, context);
    if (const auto added = gallery.add(facts, *located); !added)
        return fail(added.error());
    if (gallery.empty()) {
        blocks.push_back(ReportParagraph{say({"report.no_mistakes", "There is none to show."}), Look::Plain});
        return false;
    }
    gallery.into(say, blocks);
    return true;
}

} // namespace

Result<ReportDocument> runReport(const Run& run, const ReportOptions& options, EngineHost& host, JobContext& context)
{
    if (nobodyExamines(run.info().split) && run.epochsWithPredictions(PredictionSource::Test).empty())
        return fail(ErrorCode::NotFound,
                    {"report.nobody_examined",
                     "There is nothing to report of the run {run}: nobody examined its network, which learned from "
                     "all. Report the run whose scores say what to expect of it.",
                     {{"run", run.info().name}}});
    auto facts = reportFacts(run, options.point, options.language, true, options.names);
    if (!facts)
        return fail(facts.error());
    const auto located = options.located ? options.located : openRunDataset(run, context.stopToken());
    ReportDocument document;
    document.language = options.language.code;
    document.rightToLeft = options.language.rightToLeft;
    document.title = reportTitle(*facts);
    document.footer = footerOf(facts->info.name, options.language);
    addFirstPage(*facts, document.blocks);
    addHowItWasDone(*facts, document.blocks);
    addWhatCameOut(*facts, document.blocks);
    if (const auto added = addWeakGroups(run, *facts, located, context, document.blocks); !added)
        return fail(added.error());
    bool pictures = false;
    if (options.mistakes > 0) {
        const auto added = addMistakes(run, *facts, located, options, host, context, document.blocks);
        if (!added)
            return fail(added.error());
        pictures = *added;
    }
    addRecord(*facts, document.blocks);
    const bool trained = !isImportedRun(run.info());
    addChecklists(ChecklistFacts{facts->parts[Part::Test].samples > 0, facts->info.subjectsKnown, pictures,
                                 trained && facts->info.references.recorded(), trained, facts->sweep.hasBothSides(),
                                 isPooledRun(run.info())},
                  options.language, document.blocks);
    return document;
}

} // namespace nucleoscope

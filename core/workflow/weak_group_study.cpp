// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/weak_group_study.h"

#include "core/base/system.h"
#include "core/imaging/nucleus_measures.h"
#include "core/workflow/dataset_subjects.h"
#include "core/workflow/nucleus_input.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace nucleoscope {
namespace {

constexpr int mostMeasuringThreads = 4; // beyond, the disk waits and not the processor

double traitOf(const NucleusMeasures& measures, NucleusTrait trait)
{
    switch (trait) {
    case NucleusTrait::Area: return measures.areaPixels;
    case NucleusTrait::Stain: return measures.opticalDensity;
    case NucleusTrait::Hue: return measures.hueDegrees;
    case NucleusTrait::Focus: return measures.focus;
    case NucleusTrait::Elongation: return measures.eccentricity;
    case NucleusTrait::Solidity: return measures.solidity;
    }
    return notANumber;
}

/// Several threads take the next nucleus until none is left; the calling one is among them and reports.
class NucleusSurvey {
public:
    NucleusSurvey(const Dataset& dataset, std::vector<int> samples, JobContext& context)
        : dataset_(dataset), samples_(std::move(samples)), context_(context), found_(samples_.size())
    {}

    /// In the order of the samples; empty where one could not be measured.
    const std::vector<std::optional<NucleusMeasures>>& run()
    {
        const int threads = std::min({usableThreads(), mostMeasuringThreads, 1 + static_cast<int>(samples_.size() / 16)});
        std::vector<std::jthread> helpers;
        for (int i = 1; i < threads; ++i)
            helpers.emplace_back([this] { work(false); });
        work(true);
        helpers.clear();
        return found_;
    }

private:
    void work(bool reports)
    {
        constexpr double share = 0.95; // of the whole study
        for (std::size_t i = next_++; i < samples_.size() && !context_.stopRequested(); i = next_++) {
            found_[i] = measure(samples_[i]);
            if (reports)
                context_.report({share * static_cast<double>(i + 1) / static_cast<double>(samples_.size()),
                                 {"groups.measuring", "Measuring the nuclei"}});
        }
    }

    /// An exception must not leave a helper's thread.
    std::optional<NucleusMeasures> measure(int sample) const
    {
        try {
            const auto picture = readPicture(dataset_, sample);
            return picture ? nucleusMeasures(*picture) : std::nullopt;
        } catch (const std::exception&) { // cv::Exception: this one is counted as not measured
            return std::nullopt;
        }
    }

    const Dataset& dataset_;
    std::vector<int> samples_;
    JobContext& context_;
    std::vector<std::optional<NucleusMeasures>> found_;
    std::atomic<std::size_t> next_ = 0;
};

tl::unexpected<Error> studyStopped()
{
    return fail(ErrorCode::Cancelled, {"groups.stopped", "Stopped while comparing groups of nuclei."});
}

} // namespace

std::string_view traitName(NucleusTrait trait)
{
    switch (trait) {
    case NucleusTrait::Area: return "area_pixels";
    case NucleusTrait::Stain: return "optical_density";
    case NucleusTrait::Hue: return "hue_degrees";
    case NucleusTrait::Focus: return "focus";
    case NucleusTrait::Elongation: return "eccentricity";
    case NucleusTrait::Solidity: return "solidity";
    }
    return {};
}

Result<WeakGroupStudy> findWeakGroups(const Run& run, const PredictionList& predictions, int epoch, const RunDataset& located,
                                      const WeakGroupOptions& options, JobContext& context)
{
    if (!run.info().subjectsKnown)
        return fail(ErrorCode::InvalidInput,
                    {"groups.no_patients",
                     "It is not known whom the nuclei of {run} came from. A group is weak where it is so in several patients: "
                     "file names such as UID_12_1_1_all tell the patient.",
                     {{"run", run.info().name}}});
    std::vector<int> rows, places;
    for (int row = 0; row < predictions.size(); ++row) {
        const int place = located.indices[static_cast<std::size_t>(predictions.sample(row))];
        if (place < 0)
            continue;
        rows.push_back(predictions.sample(row));
        places.push_back(place);
    }
    const std::vector<double> none(run.samples().size(), notANumber);
    std::vector<SampleMeasure> measures;
    for (const NucleusTrait trait : allNucleusTraits)
        measures.push_back({std::string(traitName(trait)), none});
    WeakGroupStudy study;
    study.epoch = epoch;
    study.samples = predictions.size();
    NucleusSurvey survey(*located.dataset, std::move(places), context);
    const auto& found = survey.run();
    if (context.stopRequested())
        return studyStopped();
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!found[i])
            continue;
        ++study.measured;
        for (std::size_t trait = 0; trait < measures.size(); ++trait)
            measures[trait].values[static_cast<std::size_t>(rows[i])] = traitOf(*found[i], allNucleusTraits[trait]);
    }
    if (study.measured == 0)
        return fail(ErrorCode::InvalidInput, {"groups.nothing_measured",
                                              "No nucleus of the validation part of {run} could be measured: its pictures are "
                                              "missing, unreadable or empty.",
                                              {{"run", run.info().name}}});
    WeakGroupOptions wanted = options;
    wanted.bootstrap.stop = context.stopToken();
    auto report = weakGroups(predictions, runSubjects(run), measures, wanted);
    if (!report)
        return fail(report.error());
    study.report = std::move(*report);
    return study;
}

} // namespace nucleoscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/weak_group_study.h"

#include "core/dataset/parallel_reading.h"
#include "core/imaging/nucleus_measures.h"
#include "core/workflow/dataset_subjects.h"
#include "core/workflow/nucleus_input.h"

#include <algorithm>

namespace nucleoscope {
namespace {

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

/// In the order of the samples; empty where one could not be read or measured.
Result<std::vector<std::optional<NucleusMeasures>>> measured(const Dataset& dataset, const std::vector<int>& samples,
                                                             JobContext& context)
{
    const auto reader = dataset.makeReader();
    if (!reader)
        return fail(reader.error());
    std::vector<std::optional<NucleusMeasures>> found(samples.size());
    const auto report = [&](double fraction) {
        constexpr double share = 0.95; // of the whole study
        context.report({share * fraction, {"groups.measuring", "Measuring the nuclei"}});
    };
    readInParallel(dataset, **reader, samples.size(), {readingThreads(samples.size()), context.stopToken(), report},
                   [&](SampleReader& own, std::size_t i) {
                       try {
                           if (const auto picture = readPicture(own, dataset, samples[i]))
                               found[i] = nucleusMeasures(*picture);
                       } catch (const std::exception&) {} // cv::Exception: this one is counted as not measured
                   });
    return found;
}

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
    const auto nuclei = measured(*located.dataset, places, context);
    if (!nuclei)
        return fail(nuclei.error());
    if (context.stopRequested())
        return studyStopped();
    const auto& found = *nuclei;
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

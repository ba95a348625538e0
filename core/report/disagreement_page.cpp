// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disagreement_page.h"

#include "core/base/number_words.h"
#include "core/base/text.h"
#include "core/inspection/operating_point.h"
#include "core/report/comparison_drawings.h"
#include "core/report/report_pictures.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace nucleoscope {
namespace {

constexpr double pictureMillimetres = 38;
constexpr int mostDisputedOfAPatient = 2;
constexpr std::size_t mostPatientRows = 30;

/// What two networks say about the same nuclei.
class Disputed {
public:
    Disputed(const RunComparison& comparison, std::size_t other)
        : comparison_(comparison), first_(comparison.runs.front()), other_(comparison.runs[other])
    {
        for (const ClassInfo& c : first_.info.classes)
            positive_.push_back(c.positive);
        for (int row = 0; row < first_.predictions.size(); ++row)
            firstRow_[first_.predictions.sample(row)] = row;
        for (int row = 0; row < other_.predictions.size(); ++row)
            otherRow_[other_.predictions.sample(row)] = row;
    }

    const ComparedRun& first() const { return first_; }
    const ComparedRun& other() const { return other_; }
    const RunSample& sample(int index) const { return comparison_.samples[static_cast<std::size_t>(index)]; }
    const PairedCalls& calls() const { return other_.comparison->calls; }
    std::size_t patients() const { return byPatient().size(); }

    /// Those about which they are furthest apart first, few of each patient.
    std::vector<int> furthest(bool firstRight, std::size_t most) const
    {
        std::vector<int> samples = calls().of(firstRight, !firstRight);
        const auto apart = [&](int index) { return std::abs(probability(index, true) - probability(index, false)); };
        std::stable_sort(samples.begin(), samples.end(), [&](int a, int b) { return apart(a) > apart(b); });
        std::map<std::string, int> ofPatient;
        std::vector<int> chosen;
        for (const int index : samples)
            if (const std::string& subject = sample(index).subject;
                chosen.size() < most && (subject.empty() || ++ofPatient[subject] <= mostDisputedOfAPatient))
                chosen.push_back(index);
        return chosen;
    }

    /// "ALL of patient 3. “small” said HEM (P(ALL) 0.20), “large” said ALL (0.93). UID_3_2_1_all.bmp"
    std::string caption(int index) const
    {
        const RunSample& nucleus = sample(index);
        std::string text = className(nucleus.classIndex);
        if (first_.info.subjectsKnown)
            text += " of patient " + nucleus.subject;
        return text + ". First: " + said(index, true) + "; other: " + said(index, false) + ". "
               + utf8(pathFromUtf8(nucleus.id).filename());
    }

    struct PatientCalls {
        int classIndex = -1;
        int samples = 0, bothRight = 0, onlyFirst = 0, onlyOther = 0;
    };
    std::map<std::string, PatientCalls> byPatient() const
    {
        std::map<std::string, PatientCalls> found;
        for (const bool firstRight : {true, false})
            for (const bool otherRight : {true, false})
                for (const int index : calls().of(firstRight, otherRight)) {
                    PatientCalls& patient = found[sample(index).subject];
                    patient.classIndex = sample(index).classIndex;
                    ++patient.samples;
                    patient.bothRight += firstRight && otherRight;
                    patient.onlyFirst += firstRight && !otherRight;
                    patient.onlyOther += !firstRight && otherRight;
                }
        return found;
    }
    std::string className(int index) const { return index < 0 ? "–" : first_.info.classes[static_cast<std::size_t>(index)].name; }

private:
    double probability(int index, bool ofFirst) const
    {
        const PredictionList& list = ofFirst ? first_.predictions : other_.predictions;
        return static_cast<double>(positiveProbability(list, (ofFirst ? firstRow_ : otherRow_).at(index), positive_));
    }
    std::string said(int index, bool ofFirst) const
    {
        const PredictionList& list = ofFirst ? first_.predictions : other_.predictions;
        return className(list.predicted((ofFirst ? firstRow_ : otherRow_).at(index))) + " (P "
               + fixed(probability(index, ofFirst), 2) + ")";
    }

    const RunComparison& comparison_;
    const ComparedRun& first_;
    const ComparedRun& other_;
    PositiveClasses positive_;
    std::map<int, int> firstRow_, otherRow_; ///< of a sample
};

void addPatients(const Disputed& disputed, ReportBlocks& blocks)
{
    if (!disputed.first().info.subjectsKnown)
        return;
    using Row = std::pair<std::string, Disputed::PatientCalls>;
    const auto all = disputed.byPatient();
    std::vector<Row> patients(all.begin(), all.end());
    const auto gain = [](const Row& row) { return std::abs(row.second.onlyOther - row.second.onlyFirst); };
    std::erase_if(patients, [](const Row& row) { return row.second.onlyOther + row.second.onlyFirst == 0; });
    std::stable_sort(patients.begin(), patients.end(), [&](const Row& a, const Row& b) { return gain(a) > gain(b); });
    const std::size_t disagreed = patients.size();
    patients.resize(std::min(disagreed, mostPatientRows));
    ReportTable table;
    table.header = {"patient", "class", "nuclei", "both right", "only the first right", "only the other right", "difference"};
    table.textColumns = 2;
    table.widths = {0.22, 0.12, 0.11, 0.12, 0.15, 0.15, 0.13};
    for (const auto& [name, calls] : patients) {
        const int more = calls.onlyOther - calls.onlyFirst;
        table.rows.push_back({name, disputed.className(calls.classIndex), grouped(calls.samples), grouped(calls.bothRight),
                              grouped(calls.onlyFirst), grouped(calls.onlyOther),
                              (more > 0   ? "+"
                               : more < 0 ? "−"
                                          : "")
                                  + grouped(std::abs(more))});
    }
    table.note =
        "The networks differ about nuclei of " + grouped(static_cast<long long>(disagreed)) + " of "
        + plural(static_cast<long long>(all.size()), "patient", "patients")
        + "; the greatest differences come first. Where few patients make all of the difference, it says little of others.";
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
}

Result<ReportPictures> picturesOf(const Disputed& disputed, bool firstRight, const ComparisonReportOptions& options,
                                  JobContext& context)
{
    ReportPictures pictures;
    pictures.width = pictures.height = pictureMillimetres;
    for (const int index : disputed.furthest(firstRight, static_cast<std::size_t>(options.pictures))) {
        if (context.stopRequested())
            return fail(ErrorCode::Cancelled, {"report.stopped", "The report was stopped."});
        const int place = options.located->indices[static_cast<std::size_t>(index)];
        if (place < 0)
            continue;
        auto picture = inputPicture(*options.located->dataset, place, disputed.first().info.recipe);
        if (picture)
            pictures.pictures.push_back({std::move(*picture), disputed.caption(index), disputed.caption(index)});
    }
    return pictures;
}

} // namespace

Result<void> addDisagreements(const RunComparison& comparison, std::size_t other, const ComparisonReportOptions& options,
                              JobContext& context, ReportBlocks& blocks)
{
    using Look = ReportParagraph::Look;
    const Disputed disputed(comparison, other);
    const std::string first = "“" + disputed.first().info.name + "”", second = "“" + disputed.other().info.name + "”";
    if (disputed.calls().disagreements() == 0) {
        blocks.push_back(ReportParagraph{first + " and " + second + " were right about the very same nuclei.", Look::Plain});
        return {};
    }
    blocks.push_back(ReportParagraph{"Nuclei that one of the networks alone called rightly.", Look::Plain});
    addPatients(disputed, blocks);
    if (options.pictures <= 0)
        return {};
    if (!options.located) {
        blocks.push_back(ReportParagraph{"The pictures are not at the place that the run names; say where they are to have the "
                                         "nuclei shown about which the networks disagree.",
                                         Look::Plain});
        return {};
    }
    for (const bool firstRight : {true, false}) {
        auto pictures = picturesOf(disputed, firstRight, options, context);
        if (!pictures)
            return fail(pictures.error());
        if (pictures->pictures.empty())
            continue;
        const int count = disputed.calls().count(firstRight, !firstRight);
        blocks.push_back(ReportParagraph{
            "Only " + (firstRight ? first : second) + " was right about " + plural(count, "nucleus", "nuclei") + "; here "
                + grouped(static_cast<long long>(pictures->pictures.size()))
                + ", those first about which the two are furthest apart, " + std::to_string(mostDisputedOfAPatient)
                + " of a patient at most, as the first network sees them. P: the probability of "
                + classNames(disputed.first().info, true) + " that each said.",
            Look::Plain});
        blocks.push_back(std::move(*pictures));
    }
    return {};
}

} // namespace nucleoscope

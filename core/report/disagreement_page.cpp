// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disagreement_page.h"

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
    Disputed(const RunComparison& comparison, std::size_t other, const ReportLanguage& language)
        : comparison_(comparison), first_(comparison.runs.front()), other_(comparison.runs[other]), say_(language)
    {
        for (const ClassInfo& c : first_.info.classes)
            positive_.push_back(c.positive);
        for (int row = 0; row < first_.predictions.size(); ++row)
            firstRow_[first_.predictions.sample(row)] = row;
        for (int row = 0; row < other_.predictions.size(); ++row)
            otherRow_[other_.predictions.sample(row)] = row;
    }

    const ReportLanguage& say() const { return say_; }
    const ComparedRun& first() const { return first_; }
    const ComparedRun& other() const { return other_; }
    const RunSample& sample(int index) const { return comparison_.samples[static_cast<std::size_t>(index)]; }
    const PairedCalls& calls() const { return other_.comparison->calls; }
    std::size_t patients() const { return byPatient().size(); }

    /// Those about which they are furthest apart first, few of each patient.
    std::vector<int> furthest(bool firstRight, std::size_t most) const
    {
        std::vector<int> samples = calls().of(firstRight, !firstRight);
        const auto apart = [&](int index) {
            const int truth = sample(index).classIndex;
            return std::abs(probability(index, true, truth) - probability(index, false, truth));
        };
        std::stable_sort(samples.begin(), samples.end(), [&](int a, int b) { return apart(a) > apart(b); });
        std::map<std::string, int> ofPatient;
        std::vector<int> chosen;
        for (const int index : samples)
            if (const std::string& subject = sample(index).subject;
                chosen.size() < most && (subject.empty() || ++ofPatient[subject] <= mostDisputedOfAPatient))
                chosen.push_back(index);
        return chosen;
    }

    /// "ALL of patient 3. First: HEM (P 0.20); other: ALL (P 0.93). UID_3_2_1_all.bmp"
    std::string caption(int index) const
    {
        const RunSample& nucleus = sample(index);
        return say_({"report.disputed.nucleus",
                     first_.info.subjectsKnown ? "{class} of patient {patient}. First: {first}; other: {other}. {file}"
                                               : "{class}. First: {first}; other: {other}. {file}",
                     {{"class", className(nucleus.classIndex)},
                      {"patient", nucleus.subject},
                      {"first", said(index, true)},
                      {"other", said(index, false)},
                      {"file", utf8(pathFromUtf8(nucleus.id).filename())}}});
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
    /// Of a class; of the positive ones where that is -1.
    double probability(int index, bool ofFirst, int classIndex) const
    {
        const PredictionList& list = ofFirst ? first_.predictions : other_.predictions;
        const int row = (ofFirst ? firstRow_ : otherRow_).at(index);
        return static_cast<double>(classIndex < 0 ? positiveProbability(list, row, positive_)
                                                  : list.probability(row, classIndex));
    }
    std::string said(int index, bool ofFirst) const
    {
        const PredictionList& list = ofFirst ? first_.predictions : other_.predictions;
        const int called = list.predicted((ofFirst ? firstRow_ : otherRow_).at(index));
        const double said = probability(index, ofFirst, isToldByClass(first_.info) ? called : -1);
        return className(called) + " (P " + say_.fixed(said, 2) + ")";
    }

    const RunComparison& comparison_;
    const ComparedRun& first_;
    const ComparedRun& other_;
    const ReportLanguage& say_;
    PositiveClasses positive_;
    std::map<int, int> firstRow_, otherRow_; ///< of a sample
};

void addPatients(const Disputed& disputed, ReportBlocks& blocks)
{
    if (!disputed.first().info.subjectsKnown)
        return;
    const ReportLanguage& say = disputed.say();
    using Row = std::pair<std::string, Disputed::PatientCalls>;
    const auto all = disputed.byPatient();
    std::vector<Row> patients(all.begin(), all.end());
    const auto gain = [](const Row& row) { return std::abs(row.second.onlyOther - row.second.onlyFirst); };
    std::erase_if(patients, [](const Row& row) { return row.second.onlyOther + row.second.onlyFirst == 0; });
    std::stable_sort(patients.begin(), patients.end(), [&](const Row& a, const Row& b) { return gain(a) > gain(b); });
    const std::size_t disagreed = patients.size();
    patients.resize(std::min(disagreed, mostPatientRows));
    ReportTable table;
    table.header = {say({"report.patient", "patient"}),
                    say({"report.class", "class"}),
                    say({"report.nuclei_counted", "nuclei"}),
                    say({"report.both_right", "both right"}),
                    say({"report.only_first_right", "only the first right"}),
                    say({"report.only_other_right", "only the other right"}),
                    say({"report.difference", "difference"})};
    table.textColumns = 2;
    table.widths = {0.22, 0.12, 0.11, 0.12, 0.15, 0.15, 0.13};
    for (const auto& [name, calls] : patients)
        table.rows.push_back({name, disputed.className(calls.classIndex), say.grouped(calls.samples),
                              say.grouped(calls.bothRight), say.grouped(calls.onlyFirst), say.grouped(calls.onlyOther),
                              say.signedGrouped(calls.onlyOther - calls.onlyFirst)});
    table.note = say.counted(
        std::ssize(all),
        "The networks differ about nuclei of {disagreed} of {count} patient; the greatest differences come first. Where few "
        "patients make all of the difference, it says little of others.",
        "The networks differ about nuclei of {disagreed} of {count} patients; the greatest differences come first. Where few "
        "patients make all of the difference, it says little of others.",
        {{"disagreed", say.grouped(static_cast<long long>(disagreed))}});
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

std::string shownWords(const Disputed& disputed, bool firstRight, std::size_t shown)
{
    const ReportLanguage& say = disputed.say();
    const RunInfo& first = disputed.first().info;
    const std::string chosen = say.counted(
        disputed.calls().count(firstRight, !firstRight),
        "Only “{run}” was right about {count} nucleus; here {shown}, those first about which the two are furthest apart, {most} "
        "of a patient at most, as the first network sees them.",
        "Only “{run}” was right about {count} nuclei; here {shown}, those first about which the two are furthest apart, {most} "
        "of a patient at most, as the first network sees them.",
        {{"run", (firstRight ? disputed.first() : disputed.other()).info.name},
         {"shown", say.grouped(static_cast<long long>(shown))},
         {"most", say.grouped(mostDisputedOfAPatient)}});
    const std::string probability = isToldByClass(first)
                                        ? say({"report.disputed.of_call", "P: the probability that each gave to its call."})
                                        : say({"report.disputed.of_class",
                                               "P: the probability of {class} that each said.",
                                               {{"class", classNames(first, true, say)}}});
    return sentences({chosen, probability});
}

} // namespace

Result<void> addDisagreements(const RunComparison& comparison, std::size_t other, const ComparisonReportOptions& options,
                              JobContext& context, ReportBlocks& blocks)
{
    using Look = ReportParagraph::Look;
    const ReportLanguage& say = options.language;
    const Disputed disputed(comparison, other, say);
    if (disputed.calls().disagreements() == 0) {
        blocks.push_back(ReportParagraph{say({"report.no_disagreement",
                                              "“{first}” and “{other}” were right about the very same nuclei.",
                                              {{"first", disputed.first().info.name}, {"other", disputed.other().info.name}}}),
                                         Look::Plain});
        return {};
    }
    blocks.push_back(
        ReportParagraph{say({"report.disputed", "Nuclei that one of the networks alone called rightly."}), Look::Plain});
    addPatients(disputed, blocks);
    if (options.pictures <= 0)
        return {};
    if (!options.located) {
        blocks.push_back(ReportParagraph{
            say({"report.disputed_away", "The pictures are not at the place that the run names; say where they are to have the "
                                         "nuclei shown about which the networks disagree."}),
            Look::Plain});
        return {};
    }
    for (const bool firstRight : {true, false}) {
        auto pictures = picturesOf(disputed, firstRight, options, context);
        if (!pictures)
            return fail(pictures.error());
        if (pictures->pictures.empty())
            continue;
        blocks.push_back(ReportParagraph{shownWords(disputed, firstRight, pictures->pictures.size()), Look::Plain});
        blocks.push_back(std::move(*pictures));
    }
    return {};
}

} // namespace nucleoscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/disagreement_page.h"

#include "core/inspection/operating_point.h"
#include "core/report/comparison_drawings.h"
#include "core/report/networks_beside.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace nucleoscope {
namespace {

constexpr int mostDisputedOfAPatient = 2;
constexpr std::size_t mostPatientRows = 30;

/// Which of the two networks were right about a nucleus.
struct Rightness {
    bool first = false, other = false;
    bool neither() const { return !first && !other; }
};
/// Those of which pictures are shown, in that order.
constexpr std::array<Rightness, 3> shownKinds{{{true, false}, {false, true}, {false, false}}};

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

    /// Of those that the two called so, few of each patient: those about which they are furthest apart first; where neither was
    /// right, those whose wrong calls they were surest of.
    std::vector<int> chosen(Rightness right, std::size_t most) const
    {
        std::vector<int> samples = calls().of(right.first, right.other);
        const auto worth = [&](int index) {
            const int truth = sample(index).classIndex;
            const double first = probability(index, true, truth), other = probability(index, false, truth);
            return right.neither() ? -(first + other) : std::abs(first - other);
        };
        std::stable_sort(samples.begin(), samples.end(), [&](int a, int b) { return worth(a) > worth(b); });
        std::map<std::string, int> ofPatient;
        std::vector<int> chosen;
        for (const int index : samples)
            if (const std::string& subject = sample(index).subject;
                chosen.size() < most && (subject.empty() || ++ofPatient[subject] <= mostDisputedOfAPatient))
                chosen.push_back(index);
        return chosen;
    }
    std::array<int, 2> callsOf(int index) const { return {called(index, true), called(index, false)}; }

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
    int called(int index, bool ofFirst) const
    {
        const PredictionList& list = ofFirst ? first_.predictions : other_.predictions;
        return list.predicted((ofFirst ? firstRow_ : otherRow_).at(index));
    }
    std::string said(int index, bool ofFirst) const
    {
        const int call = called(index, ofFirst);
        const double said = probability(index, ofFirst, isToldByClass(first_.info) ? call : -1);
        return className(call) + " (P " + say_.fixed(said, 2) + ")";
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

std::string chosenWords(const Disputed& disputed, Rightness right, std::size_t shown)
{
    const ReportLanguage& say = disputed.say();
    const std::vector<Message::Argument> arguments{{"run", (right.first ? disputed.first() : disputed.other()).info.name},
                                                   {"shown", say.grouped(static_cast<long long>(shown))},
                                                   {"most", say.grouped(mostDisputedOfAPatient)}};
    const int count = disputed.calls().count(right.first, right.other);
    if (right.neither())
        return say.counted(count,
                           "Neither was right about {count} nucleus; here {shown}, those first of whose wrong calls the two were "
                           "surest, {most} of a patient at most.",
                           "Neither was right about {count} nuclei; here {shown}, those first of whose wrong calls the two were "
                           "surest, {most} of a patient at most.",
                           arguments);
    return say.counted(count,
                       "Only “{run}” was right about {count} nucleus; here {shown}, those first about which the two are furthest "
                       "apart, {most} of a patient at most.",
                       "Only “{run}” was right about {count} nuclei; here {shown}, those first about which the two are furthest "
                       "apart, {most} of a patient at most.",
                       arguments);
}

std::string probabilityWords(const Disputed& disputed)
{
    const ReportLanguage& say = disputed.say();
    const RunInfo& first = disputed.first().info;
    return isToldByClass(first) ? say({"report.disputed.of_call", "P: the probability that each gave to its call."})
                                : say({"report.disputed.of_class",
                                       "P: the probability of {class} that each said.",
                                       {{"class", classNames(first, true, say)}}});
}

/// Kind by kind; how they are read stands above the first.
class DisputedGallery {
public:
    DisputedGallery(const Disputed& disputed, NetworksBeside& drawn, const ComparisonReportOptions& options, JobContext& context)
        : disputed_(disputed), drawn_(drawn), options_(options), context_(context)
    {}

    Result<void> add(std::size_t kind)
    {
        const auto most = static_cast<std::size_t>(options_.pictures);
        const std::vector<int> chosen = disputed_.chosen(shownKinds[kind], most);
        ReportPictures& shown = kinds_[kind];
        for (const int index : chosen) {
            if (context_.stopRequested())
                return fail(ErrorCode::Cancelled, {"report.stopped", "The report was stopped."});
            context_.report(
                {static_cast<double>(kind * most + shown.pictures.size()) / static_cast<double>(kinds_.size() * most), {}});
            const int place = options_.located->indices[static_cast<std::size_t>(index)];
            if (place < 0)
                continue;
            auto picture = drawn_.picture(place, disputed_.callsOf(index));
            if (picture)
                shown.pictures.push_back({std::move(*picture), disputed_.caption(index), disputed_.caption(index)});
        }
        return {};
    }

    void into(ReportBlocks& blocks)
    {
        bool explained = false;
        for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
            if (kinds_[kind].pictures.empty())
                continue;
            std::vector<std::string> words{chosenWords(disputed_, shownKinds[kind], kinds_[kind].pictures.size())};
            if (!std::exchange(explained, true)) {
                words.push_back(probabilityWords(disputed_));
                words.push_back(drawn_.words(disputed_.say()));
            }
            blocks.push_back(ReportParagraph{sentences(words), ReportParagraph::Look::Plain});
            kinds_[kind].width = drawn_.width();
            kinds_[kind].height = drawn_.height();
            blocks.push_back(std::move(kinds_[kind]));
        }
    }

private:
    const Disputed& disputed_;
    NetworksBeside& drawn_;
    const ComparisonReportOptions& options_;
    JobContext& context_;
    std::array<ReportPictures, shownKinds.size()> kinds_;
};

/// That there are none, or patient by patient.
void addWhoseNuclei(const Disputed& disputed, ReportBlocks& blocks)
{
    const ReportLanguage& say = disputed.say();
    if (disputed.calls().disagreements() == 0) {
        blocks.push_back(ReportParagraph{say({"report.no_disagreement",
                                              "“{first}” and “{other}” were right about the very same nuclei.",
                                              {{"first", disputed.first().info.name}, {"other", disputed.other().info.name}}}),
                                         ReportParagraph::Look::Plain});
        return;
    }
    blocks.push_back(ReportParagraph{say({"report.disputed", "Nuclei that one of the networks alone called rightly."}),
                                     ReportParagraph::Look::Plain});
    addPatients(disputed, blocks);
}

} // namespace

Result<void> addDisagreements(const RunComparison& comparison, std::size_t other, const ComparisonReportOptions& options,
                              EngineHost& host, JobContext& context, ReportBlocks& blocks)
{
    const Disputed disputed(comparison, other, options.language);
    addWhoseNuclei(disputed, blocks);
    if (options.pictures <= 0)
        return {};
    if (!options.located) {
        blocks.push_back(ReportParagraph{
            options.language({"report.disputed_away",
                              "The pictures are not at the place that the run names; say where they are to have the "
                              "nuclei shown about which the networks disagree."}),
            ReportParagraph::Look::Plain});
        return {};
    }
    NetworksBeside drawn(comparison, other, options, host, context);
    DisputedGallery gallery(disputed, drawn, options, context);
    for (std::size_t kind = 0; kind < shownKinds.size(); ++kind)
        if (const auto added = gallery.add(kind); !added)
            return added;
    gallery.into(blocks);
    return {};
}

} // namespace nucleoscope

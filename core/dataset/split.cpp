#include "core/dataset/split.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/dataset/split_units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>

namespace nucleoscope {
namespace {

constexpr std::array<std::pair<Part, std::string_view>, 4> partNames{
    {{Part::Train, "train"}, {Part::Validation, "validation"}, {Part::Test, "test"}, {Part::LeftOut, "left_out"}}};
constexpr std::array<std::pair<SplitRule, std::string_view>, 3> ruleNames{
    {{SplitRule::BySubject, "subject"}, {SplitRule::ByFold, "fold"}, {SplitRule::ByImage, "image"}}};

constexpr std::uint64_t testStage = 0;
constexpr std::uint64_t validationStage = 1;
constexpr int fewSubjects = 5;             ///< below, a score says more about these people than about the class
constexpr double fractionTolerance = 0.05; ///< a share further off is told

Error invalid(std::string id, std::string text, std::vector<Message::Argument> arguments = {})
{
    return {ErrorCode::InvalidInput, {std::move(id), std::move(text), std::move(arguments)}};
}

std::optional<Error> optionsDefect(const Dataset& dataset, const ContentHashes& hashes, const SplitOptions& options)
{
    if (!dataset.labelled())
        return invalid("split.no_classes",
                       "{dataset} has no classes, so there is nothing to learn. Open a folder with one folder for each class.",
                       {{"dataset", dataset.name()}});
    if (!(options.validationFraction >= 0 && options.validationFraction < 1))
        return invalid("split.validation_fraction",
                       "The validation part must be at least 0 % and less than 100 % of the images.");
    if (!(options.testFraction >= 0 && options.testFraction < 1))
        return invalid("split.test_fraction", "The test part must be at least 0 % and less than 100 % of the images.");
    if (hashes.hashes.size() != dataset.samples().size())
        return invalid("split.hashes", "The file hashes do not belong to {dataset}. Hash its files again.",
                       {{"dataset", dataset.name()}});
    return std::nullopt;
}

void assign(Split& split, const std::vector<SplitUnit>& units, const std::vector<bool>& drawn, Part part)
{
    for (std::size_t u = 0; u < units.size(); ++u)
        if (drawn[u])
            for (const int sample : units[u].samples)
                split.parts[static_cast<std::size_t>(sample)] = part;
}

void bySubject(const Dataset& dataset, Split& split)
{
    const int classCount = static_cast<int>(dataset.classes().size());
    std::vector<SplitUnit> units = splitUnits(dataset, split.linked);
    for (const SplitUnit& unit : units)
        for (const int sample : unit.samples)
            split.parts[static_cast<std::size_t>(sample)] = Part::Train;
    if (split.options.testFraction > 0) {
        const std::vector<bool> drawn =
            drawUnits(units, classCount, split.options.testFraction, 2, split.options.seed, testStage);
        assign(split, units, drawn, Part::Test);
        std::vector<SplitUnit> rest;
        for (std::size_t u = 0; u < units.size(); ++u)
            if (!drawn[u])
                rest.push_back(std::move(units[u]));
        units = std::move(rest);
    }
    if (nobodyExamines(split.options))
        return;
    const std::vector<bool> drawn =
        drawUnits(units, classCount, split.options.validationFraction, 1, split.options.seed, validationStage);
    assign(split, units, drawn, Part::Validation);
}

void byImage(const Dataset& dataset, Split& split)
{
    for (int c = 0; c < static_cast<int>(dataset.classes().size()); ++c) {
        std::vector<int> samples;
        for (int i = 0; i < dataset.sampleCount(); ++i)
            if (dataset.sample(i).classIndex == c)
                samples.push_back(i);
        Random random(split.options.seed, Random::Purpose::Split, validationStage, static_cast<std::uint64_t>(c));
        random.shuffle(samples);
        const std::ptrdiff_t count = std::ssize(samples);
        // One image at least stays for training and one for validation, as far as there are any.
        const auto share = [](std::ptrdiff_t of, double fraction, std::ptrdiff_t leave) {
            const auto wanted = std::max<std::ptrdiff_t>(1, std::llround(fraction * static_cast<double>(of)));
            return std::clamp<std::ptrdiff_t>(of - leave, 0, wanted);
        };
        const std::ptrdiff_t test = split.options.testFraction > 0 ? share(count, split.options.testFraction, 2) : 0;
        const std::ptrdiff_t validation =
            nobodyExamines(split.options) ? 0 : share(count - test, split.options.validationFraction, 1);
        for (std::ptrdiff_t k = 0; k < count; ++k)
            split.parts[static_cast<std::size_t>(samples[static_cast<std::size_t>(k)])] = k < test ? Part::Test
                                                                                          : k < test + validation
                                                                                              ? Part::Validation
                                                                                              : Part::Train;
    }
    if (nobodyExamines(split.options) && split.options.testFraction == 0)
        return;
    split.warnings.push_back({"split.by_image", "Split by image: cells of the same patient are in training and in validation. "
                                                "The scores will look better than they are for new patients."});
}

/// Which part each published fold becomes; an error where that cannot be.
Result<std::vector<Part>> foldParts(const Dataset& dataset, const SplitOptions& options)
{
    const std::vector<std::string>& folds = dataset.folds();
    if (folds.size() < 2)
        return fail(invalid("split.no_folds",
                            "{dataset} has {count} published folds, and a split by fold needs two. Split by patient.",
                            {{"dataset", dataset.name()}, {"count", std::to_string(folds.size())}}));
    const auto wanted = options.validationFold.empty() ? std::prev(folds.end())
                                                       : std::find_if(folds.begin(), folds.end(), [&](const std::string& f) {
                                                             return equalsIgnoringCase(f, options.validationFold);
                                                         });
    if (wanted == folds.end()) {
        std::string names;
        for (const std::string& fold : folds)
            names += (names.empty() ? "" : ", ") + fold;
        return fail(invalid("split.unknown_fold", "There is no fold {fold}. The folds are {folds}.",
                            {{"fold", options.validationFold}, {"folds", names}}));
    }
    std::vector<Part> parts(folds.size(), Part::Train);
    const auto validation = static_cast<std::size_t>(wanted - folds.begin());
    parts[validation] = Part::Validation;
    if (options.testFraction <= 0)
        return parts;
    if (folds.size() < 3)
        return fail(invalid("split.fold_test",
                            "A split by fold with a test part needs three folds, and there are {count}. Do without the test "
                            "part, or split by patient.",
                            {{"count", std::to_string(folds.size())}}));
    std::vector<std::size_t> others;
    for (std::size_t f = 0; f < folds.size(); ++f)
        if (f != validation)
            others.push_back(f);
    Random random(options.seed, Random::Purpose::Split, testStage);
    random.shuffle(others);
    const auto number = std::clamp<std::ptrdiff_t>(std::llround(options.testFraction * static_cast<double>(folds.size())), 1,
                                                   std::ssize(others) - 1);
    for (std::ptrdiff_t k = 0; k < number; ++k)
        parts[others[static_cast<std::size_t>(k)]] = Part::Test;
    return parts;
}

/// Training gives way to validation, both to test.
int rank(Part part)
{
    return part == Part::Test ? 2 : part == Part::Validation ? 1 : 0;
}

/// The highest rank of a used image, by the group of its subject.
std::vector<int> highestRanks(const Dataset& dataset, const Split& split, const std::vector<int>& groupOf)
{
    std::vector<int> highest(groupOf.size(), 0);
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (const Part part = split.parts[static_cast<std::size_t>(i)]; part != Part::LeftOut) {
            const int group = groupOf[static_cast<std::size_t>(dataset.sample(i).subject)];
            int& most = highest[static_cast<std::size_t>(group)];
            most = std::max(most, rank(part));
        }
    return highest;
}

/// Images of a subject, or of those linked to it, that stand on two sides leave the less protected one. Returns how many
/// leave because their own subject does.
int parkLinked(const Dataset& dataset, Split& split)
{
    std::vector<int> own(dataset.subjects().size());
    std::iota(own.begin(), own.end(), 0);
    std::vector<int> groupOf = own;
    for (const LinkedSubjects& group : split.linked)
        for (const int subject : group.subjects)
            groupOf[static_cast<std::size_t>(subject)] = group.subjects.front();
    const std::vector<int> highestOfSubject = highestRanks(dataset, split, own);
    const std::vector<int> highestOfGroup = highestRanks(dataset, split, groupOf);
    int byThemselves = 0;
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        Part& part = split.parts[static_cast<std::size_t>(i)];
        const auto subject = static_cast<std::size_t>(dataset.sample(i).subject);
        if (part == Part::LeftOut || rank(part) >= highestOfGroup[static_cast<std::size_t>(groupOf[subject])])
            continue;
        byThemselves += rank(part) < highestOfSubject[subject];
        part = Part::LeftOut;
        ++split.leftOutAsLinked;
    }
    return byThemselves;
}

Result<void> byFold(const Dataset& dataset, Split& split)
{
    const Result<std::vector<Part>> parts = foldParts(dataset, split.options);
    if (!parts)
        return fail(parts.error());
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (const Sample& sample = dataset.sample(i); sample.classIndex >= 0)
            split.parts[static_cast<std::size_t>(i)] =
                sample.fold < 0 ? Part::Train : (*parts)[static_cast<std::size_t>(sample.fold)];
    const int byThemselves = parkLinked(dataset, split);
    if (byThemselves > 0)
        split.warnings.push_back({"split.left_out_patients",
                                  "{count} images are left out: their patients have images on the validation or test side, too.",
                                  {{"count", grouped(byThemselves)}}});
    if (const int linked = split.leftOutAsLinked - byThemselves; linked > 0)
        split.warnings.push_back(
            {"split.left_out_linked",
             "{count} images are left out: their patients share identical images with the validation or test side.",
             {{"count", grouped(linked)}}});
    return {};
}

/// By part and class.
struct PartCounts {
    std::vector<int> images;
    std::vector<int> subjects;
};

PartCounts countsOf(const Dataset& dataset, const Split& split, Part part)
{
    PartCounts counts{std::vector<int>(dataset.classes().size(), 0), std::vector<int>(dataset.classes().size(), 0)};
    std::vector<std::vector<bool>> seen(dataset.classes().size(), std::vector<bool>(dataset.subjects().size(), false));
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        const Sample& sample = dataset.sample(i);
        if (sample.classIndex < 0 || split.parts[static_cast<std::size_t>(i)] != part)
            continue;
        const auto c = static_cast<std::size_t>(sample.classIndex);
        const auto s = static_cast<std::size_t>(sample.subject);
        ++counts.images[c];
        counts.subjects[c] += !seen[c][s];
        seen[c][s] = true;
    }
    return counts;
}

Error missingClass(const Dataset& dataset, const Split& split, const std::string& className, Part part)
{
    const std::vector<Message::Argument> arguments{{"class", className},
                                                   {"part", std::string(partName(part))},
                                                   {"fold", split.options.validationFold}};
    if (split.options.rule == SplitRule::BySubject && dataset.subjectsKnown())
        return invalid("split.class_missing",
                       "No images of {class} would be left for the {part} part: it has too few patients, counting those with "
                       "identical images as one. Add patients of {class}, or split by image.",
                       arguments);
    if (split.options.rule == SplitRule::ByFold)
        return invalid(
            "split.class_missing_fold",
            "No images of {class} would be left for the {part} part with these folds. Choose another fold, or split by patient.",
            arguments);
    return invalid("split.class_missing_image", "No images of {class} would be left for the {part} part. Add images of {class}.",
                   arguments);
}

void warnOfPart(const Dataset& dataset, Split& split, Part part)
{
    const PartCounts counts = countsOf(dataset, split, part);
    for (std::size_t c = 0; c < counts.images.size(); ++c) {
        std::vector<Message::Argument> arguments{{"part", std::string(partName(part))},
                                                 {"class", dataset.classes()[c].name},
                                                 {"count", std::to_string(counts.subjects[c])}};
        if (counts.images[c] == 0)
            split.warnings.push_back({"split.class_missing_test",
                                      "The {part} part holds no images of {class}: there are too few patients for three parts.",
                                      arguments});
        else if (dataset.subjectsKnown() && counts.subjects[c] == 1)
            split.warnings.push_back(
                {"split.one_subject",
                 "The {part} part holds a single patient with {class}: its scores tell about this one patient.", arguments});
        else if (dataset.subjectsKnown() && counts.subjects[c] < fewSubjects)
            split.warnings.push_back(
                {"split.few_subjects",
                 "The {part} part holds only {count} patients with {class}: its scores may be very different for others.",
                 arguments});
    }
}

void warnOfFraction(const Dataset& dataset, Split& split)
{
    const PartCounts train = countsOf(dataset, split, Part::Train);
    const PartCounts validation = countsOf(dataset, split, Part::Validation);
    for (std::size_t c = 0; c < train.images.size(); ++c) {
        const double share = static_cast<double>(validation.images[c]) / (train.images[c] + validation.images[c]);
        if (std::abs(share - split.options.validationFraction) > fractionTolerance)
            split.warnings.push_back(
                {"split.fraction",
                 "{share} % of the images of {class} are for validation instead of {wanted} %: patients are not divided.",
                 {{"share", std::to_string(std::lround(100 * share))},
                  {"class", dataset.classes()[c].name},
                  {"wanted", std::to_string(std::lround(100 * split.options.validationFraction))}}});
    }
}

} // namespace

bool nobodyExamines(const SplitOptions& options)
{
    return options.validationFraction == 0 && options.rule != SplitRule::ByFold;
}

Message nobodyExaminesWarning()
{
    return {"split.nobody_examines", // nobodyExaminesId, so that core_messages.py finds the text
            "Nobody examines: all learn, and how well the network does is not known. What to expect of it, "
            "say the scores of another run of the same recipe, in which some of the patients examined."};
}

Result<void> checkSplit(const Dataset& dataset, Split& split)
{
    const bool examined = !nobodyExamines(split.options);
    for (const Part part : {Part::Train, Part::Validation}) {
        if (part == Part::Validation && !examined)
            break;
        const PartCounts counts = countsOf(dataset, split, part);
        for (std::size_t c = 0; c < counts.images.size(); ++c)
            if (counts.images[c] == 0)
                return fail(missingClass(dataset, split, dataset.classes()[c].name, part));
    }
    if (!examined)
        split.warnings.push_back(nobodyExaminesWarning());
    if (!dataset.subjectsKnown() && split.options.rule != SplitRule::ByImage && (examined || split.options.testFraction > 0))
        split.warnings.push_back({"split.subjects_unknown",
                                  "The patients are not known: each image counts as its own patient. If several are of the "
                                  "same patient, the scores will look better than they are for new patients."});
    if (split.options.rule != SplitRule::ByImage) {
        if (examined)
            warnOfPart(dataset, split, Part::Validation);
        if (split.options.testFraction > 0)
            warnOfPart(dataset, split, Part::Test);
    }
    if (split.options.rule == SplitRule::BySubject && examined)
        warnOfFraction(dataset, split);
    return {};
}

std::string_view partName(Part part)
{
    return partNames[static_cast<std::size_t>(part)].second;
}

std::optional<Part> partFromName(std::string_view name)
{
    const auto found = std::find_if(partNames.begin(), partNames.end(), [&](const auto& entry) { return entry.second == name; });
    return found == partNames.end() ? std::nullopt : std::optional(found->first);
}

std::string_view splitRuleName(SplitRule rule)
{
    return ruleNames[static_cast<std::size_t>(rule)].second;
}

std::optional<SplitRule> splitRuleFromName(std::string_view name)
{
    const auto found = std::find_if(ruleNames.begin(), ruleNames.end(), [&](const auto& entry) { return entry.second == name; });
    return found == ruleNames.end() ? std::nullopt : std::optional(found->first);
}

std::vector<int> Split::samplesOf(Part part) const
{
    std::vector<int> samples;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i] == part)
            samples.push_back(static_cast<int>(i));
    return samples;
}

int Split::count(Part part) const
{
    return static_cast<int>(std::count(parts.begin(), parts.end(), part));
}

Result<Split> makeSplit(const Dataset& dataset, const ContentHashes& hashes, const SplitOptions& options)
{
    if (std::optional<Error> defect = optionsDefect(dataset, hashes, options))
        return fail(std::move(*defect));
    Split split;
    split.options = options;
    split.parts.assign(dataset.samples().size(), Part::LeftOut);
    split.linked = linkedSubjects(dataset, hashes);
    if (options.rule == SplitRule::ByFold) {
        if (Result<void> done = byFold(dataset, split); !done)
            return fail(done.error());
    } else if (options.rule == SplitRule::ByImage) {
        byImage(dataset, split);
    } else {
        bySubject(dataset, split);
    }
    if (Result<void> usable = checkSplit(dataset, split); !usable)
        return fail(usable.error());
    return split;
}

int subjectCount(const Dataset& dataset, const Split& split, Part part)
{
    std::vector<bool> seen(dataset.subjects().size(), false);
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (split.parts[static_cast<std::size_t>(i)] == part)
            seen[static_cast<std::size_t>(dataset.sample(i).subject)] = true;
    return static_cast<int>(std::count(seen.begin(), seen.end(), true));
}

} // namespace nucleoscope

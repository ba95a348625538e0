#include "app/cli/words.h"

#include "core/base/text.h"

#include <cmath>

namespace nucleoscope::cli {
namespace {

std::string partTitle(Part part)
{
    switch (part) {
    case Part::Train: return "Training";
    case Part::Validation: return "Validation";
    case Part::Test: return "Test (set aside, untouched)";
    case Part::LeftOut: return "Left out";
    }
    return {};
}

std::string partWords(const Dataset& dataset, const Split& split, Part part)
{
    std::vector<int> byClass(dataset.classes().size(), 0);
    for (const int sample : split.samplesOf(part)) {
        if (const int classIndex = dataset.sample(sample).classIndex; classIndex >= 0)
            ++byClass[static_cast<std::size_t>(classIndex)];
    }
    std::vector<std::string> classes;
    for (std::size_t i = 0; i < byClass.size(); ++i)
        classes.push_back(grouped(byClass[i]) + " " + dataset.classes()[i].name);
    std::string line = partTitle(part) + ": " + plural(split.count(part), "nucleus", "nuclei");
    if (dataset.subjectsKnown())
        line += " of " + plural(subjectCount(dataset, split, part), "patient", "patients");
    return line + " (" + joined(classes, ", ") + ")\n";
}

constexpr std::size_t mostNamed = 10;

/// The first ten, and how many more there are.
std::string joinedFirst(std::vector<std::string> texts, const char* separator)
{
    if (texts.size() <= mostNamed)
        return joined(texts, separator);
    const std::size_t more = texts.size() - mostNamed;
    texts.resize(mostNamed);
    return joined(texts, separator) + separator + "and " + grouped(static_cast<long long>(more)) + " more";
}

std::string linkedWords(const Dataset& dataset, const LinkedSubjects& group)
{
    std::vector<std::string> ids;
    for (const int subject : group.subjects)
        ids.push_back(dataset.subjects()[static_cast<std::size_t>(subject)].id);
    return joinedFirst(ids, " + ") + " (" + plural(group.pairs, "pair", "pairs") + ")";
}

/// Who stays together, ten groups at most: of images without patients there may be hundreds.
std::string linkedLine(const Dataset& dataset, const std::vector<LinkedSubjects>& linked)
{
    std::vector<std::string> groups;
    for (const LinkedSubjects& group : linked)
        groups.push_back(linkedWords(dataset, group));
    const std::string reason = dataset.subjectsKnown() ? "Patients kept on one side because they share images: "
                                                       : "Images kept on one side because they show the same: ";
    return reason + joinedFirst(groups, "; ") + "\n";
}

std::string confusionLine(const ConfusionMatrix& confusion, const std::vector<ClassInfo>& classes, int truth)
{
    std::vector<std::string> called;
    for (int predicted = 0; predicted < confusion.classCount(); ++predicted) {
        if (predicted == truth || (classes.size() > 2 && confusion.count(truth, predicted) == 0))
            continue;
        called.push_back(grouped(confusion.count(truth, predicted)) + " of " + grouped(confusion.truthCount(truth)) + " "
                         + classes[static_cast<std::size_t>(truth)].name + " nuclei were called "
                         + classes[static_cast<std::size_t>(predicted)].name + " ("
                         + percentWords(confusion.rowShare(truth, predicted), 1) + ").\n");
    }
    if (called.empty())
        return "All " + grouped(confusion.truthCount(truth)) + " " + classes[static_cast<std::size_t>(truth)].name
               + " nuclei were called so.\n";
    return joined(called, "");
}

} // namespace

bool tellsSidesApart(const Scores& scores)
{
    return !std::isnan(scores.auroc) || !std::isnan(scores.sensitivity) || !std::isnan(scores.specificity);
}

std::string scoresWords(const Scores& scores)
{
    std::string text = "loss " + fixed(scores.loss, 3) + ", accuracy " + percentWords(scores.accuracy, 1) + ", balanced accuracy "
                       + percentWords(scores.balancedAccuracy, 1);
    if (!tellsSidesApart(scores))
        return text;
    return text + ", AUROC " + fixed(scores.auroc, 3) + ", sensitivity " + percentWords(scores.sensitivity, 1) + ", specificity "
           + percentWords(scores.specificity, 1);
}

std::string confusionWords(const ConfusionMatrix& confusion, const std::vector<ClassInfo>& classes)
{
    std::string text;
    for (int truth = 0; truth < confusion.classCount(); ++truth) {
        if (confusion.truthCount(truth) > 0)
            text += confusionLine(confusion, classes, truth);
    }
    return text;
}

std::string leakWords(const std::vector<Message>& leaks)
{
    std::string text;
    for (const Message& leak : leaks)
        text += "    LEAK: " + leak.english() + "\n";
    return text;
}

std::string restsOnWords(int nuclei, int patients, int known)
{
    const std::string text = "On " + plural(nuclei, "nucleus", "nuclei");
    const std::string notLearned = " that the network did not learn from";
    if (patients == 0)
        return text + notLearned;
    if (known == 0)
        return text + " of " + plural(patients, "patient", "patients") + notLearned;
    return text + notLearned + ", though from others of " + grouped(known) + " of their "
           + plural(patients, "patient", "patients");
}

std::string splitWords(const Dataset& dataset, const Split& split)
{
    std::string text;
    for (const Part part : {Part::Train, Part::Validation, Part::Test, Part::LeftOut}) {
        if (split.count(part) > 0)
            text += partWords(dataset, split, part);
    }
    if (!split.linked.empty() && split.options.rule != SplitRule::ByImage)
        text += linkedLine(dataset, split.linked);
    if (split.leftOutAsLinked > 0)
        text += plural(split.leftOutAsLinked, "training image was", "training images were")
                + " left out: their patients share identical images with the validation side.\n";
    for (const Message& warning : split.warnings)
        text += "Note: " + warning.english() + "\n";
    return text;
}

} // namespace nucleoscope::cli

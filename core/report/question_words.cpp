// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/question_words.h"

#include "core/report/report_words.h"
#include "core/run/imported_run.h"

namespace nucleoscope {
namespace {

/// Whether the people who examined are strangers to the network.
enum class Sight { NotKnown, OtherNuclei, Never };

Sight sightOf(const RunInfo& info)
{
    if (isImportedRun(info) || !info.subjectsKnown)
        return Sight::NotKnown;
    return info.split.rule == SplitRule::ByImage ? Sight::OtherNuclei : Sight::Never;
}

Message askedOfSides(Sight sight, bool learned)
{
    switch (sight) {
    case Sight::NotKnown: break;
    case Sight::OtherNuclei:
        return {"report.question.by_image",
                learned ? "Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen "
                          "other nuclei, after it has learned from {learned}?"
                        : "Can a computer tell {positive} from {negative} by single nuclei of patients of whom it has seen "
                          "other nuclei?"};
    case Sight::Never:
        return {"report.question.by_patient",
                learned ? "Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never "
                          "seen, after it has learned from {learned}?"
                        : "Can a computer tell {positive} from {negative} by single nuclei of patients whom it has never "
                          "seen?"};
    }
    return {"report.question.unknown",
            learned ? "Can a computer tell {positive} from {negative} by single nuclei, after it has learned from {learned}?"
                    : "Can a computer tell {positive} from {negative} by single nuclei?"};
}

Message askedOfClasses(Sight sight, bool learned)
{
    switch (sight) {
    case Sight::NotKnown: break;
    case Sight::OtherNuclei:
        return {"report.question.classes_by_image",
                learned ? "Can a computer tell {classes} apart by single nuclei of patients of whom it has seen other nuclei, "
                          "after it has learned from {learned}?"
                        : "Can a computer tell {classes} apart by single nuclei of patients of whom it has seen other nuclei?"};
    case Sight::Never:
        return {"report.question.classes_by_patient",
                learned ? "Can a computer tell {classes} apart by single nuclei of patients whom it has never seen, after it "
                          "has learned from {learned}?"
                        : "Can a computer tell {classes} apart by single nuclei of patients whom it has never seen?"};
    }
    return {"report.question.classes",
            learned ? "Can a computer tell {classes} apart by single nuclei, after it has learned from {learned}?"
                    : "Can a computer tell {classes} apart by single nuclei?"};
}

std::string openWords(const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    if (isImportedRun(facts.info))
        return say({"report.question.imported",
                    "The network came as the file “{file}” and was not trained here: whether it has seen these nuclei, or others "
                    "of the same patients, is not known.",
                    {{"file", facts.info.weightsName}}});
    if (!facts.info.subjectsKnown)
        return say(
            {"report.question.unknown_patients",
             "Whose nuclei they are is not known: the same people may stand on both sides, which makes the task easier than "
             "it would be for new patients."});
    if (facts.info.split.rule == SplitRule::ByImage)
        return say({"report.question.easier", "That is easier than new patients, who are not examined here."});
    return {};
}

} // namespace

std::string questionWords(const ReportFacts& facts)
{
    const ReportLanguage& say = facts.language;
    const bool byClass = isToldByClass(facts.info);
    const PartFacts& learned = facts.parts.at(Part::Train);
    const bool told = learned.samples > 0 && !isImportedRun(facts.info);
    const Sight sight = sightOf(facts.info);
    Message asked = byClass ? askedOfClasses(sight, told) : askedOfSides(sight, told);
    asked.arguments = {{"positive", facts.positiveName()},
                       {"negative", facts.negativeName()},
                       {"classes", allClassNames(facts.info, say)},
                       {"learned", who(facts, learned)}};
    const std::string sides = byClass && hasSides(facts.info)
                                  ? say({"report.question.sides",
                                         "Sensitivity, specificity and AUROC tell {positive} from the others.",
                                         {{"positive", facts.positiveName()}}})
                                  : std::string();
    return sentences({say(asked), openWords(facts), sides});
}

} // namespace nucleoscope

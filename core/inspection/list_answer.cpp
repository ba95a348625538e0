#include "core/inspection/list_answer.h"

#include "core/base/text.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace nucleoscope {
namespace {

bool ofTheSameList(const ListQuestion& a, const ListQuestion& b)
{
    return a.predictions == b.predictions && a.samples == b.samples && a.positive == b.positive;
}

bool inTheSameOrder(const ListQuestion& a, const ListQuestion& b)
{
    return ofTheSameList(a, b) && a.order == b.order && a.histories == b.histories;
}

bool asksForCalls(const PredictionFilter& filter)
{
    return filter.predicted || filter.correct;
}

bool sameRows(const ListQuestion& a, const ListQuestion& b)
{
    return inTheSameOrder(a, b) && a.filter == b.filter && (a.point == b.point || !asksForCalls(a.filter))
           && (a.filter.marks.empty() || a.marks == b.marks);
}

/// Which of the probabilities are called what changes neither the loss nor the AUROC.
Result<Scores> scoresAtPoint(const Result<ConfusionMatrix>& matrix, const Result<Scores>& ofList, const PositiveClasses& positive)
{
    if (!matrix)
        return fail(matrix.error());
    if (!ofList)
        return ofList;
    Scores scores = scoresOf(*matrix, positive);
    scores.loss = ofList->loss;
    scores.auroc = ofList->auroc;
    return scores;
}

std::shared_ptr<const std::vector<std::string>> namesOfSubjects(const ListQuestion& question)
{
    std::unordered_set<std::string_view> present; // few, of many rows
    for (int row = 0; row < question.predictions->size(); ++row)
        present.insert((*question.samples)[static_cast<std::size_t>(question.predictions->sample(row))].subject);
    auto names = std::make_shared<std::vector<std::string>>(present.begin(), present.end());
    std::sort(names->begin(), names->end(), naturalLess);
    return names;
}

void call(ListAnswer& answer, const ListQuestion& question, const ListAnswer* ofSameList)
{
    answer.called =
        question.point.isDefault()
            ? question.predictions
            : std::make_shared<const PredictionList>(calledAt(*question.predictions, question.positive, question.point));
    answer.matrix = ConfusionMatrix::of(*answer.called);
    answer.scores = ofSameList ? scoresAtPoint(answer.matrix, ofSameList->scores, question.positive)
                               : scoresOf(*answer.called, question.positive);
}

} // namespace

ListAnswer answerTo(const ListQuestion& question, const ListQuestion* lastQuestion, const ListAnswer* last,
                    const std::stop_token& stop)
{
    const bool sameList = last && lastQuestion && ofTheSameList(question, *lastQuestion);
    ListAnswer answer;
    if (sameList)
        answer = *last;
    else {
        answer.sweep = ThresholdSweep(*question.predictions, question.positive);
        answer.subjectNames = namesOfSubjects(question);
    }
    if (stop.stop_requested())
        return answer;
    if (!sameList || question.point != lastQuestion->point)
        call(answer, question, sameList ? last : nullptr);
    if (!sameList || !inTheSameOrder(question, *lastQuestion))
        answer.ordered = std::make_shared<const std::vector<int>>(
            orderedRows(*question.predictions, *question.samples, question.order, question.positive, question.histories.get()));
    if (stop.stop_requested() || (sameList && sameRows(question, *lastQuestion)))
        return answer;
    answer.rows = question.filter.empty()
                      ? answer.ordered
                      : std::make_shared<const std::vector<int>>(passingRows(*answer.called, *question.samples, question.filter,
                                                                             question.positive, question.marks, *answer.ordered));
    answer.subjects = subjectCount(*answer.called, *question.samples, *answer.rows);
    return answer;
}

} // namespace nucleoscope

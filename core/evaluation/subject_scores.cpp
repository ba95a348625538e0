#include "core/evaluation/subject_scores.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace nucleoscope {
namespace {

constexpr int mixed = -2; ///< while gathering: labelled samples of several classes

float positiveProbability(const PredictionList& predictions, const PositiveClasses& positive, int row)
{
    float sum = 0;
    for (int c = 0; c < predictions.classCount(); ++c)
        if (isPositive(positive, c))
            sum += predictions.probability(row, c);
    return sum;
}

void count(SubjectScore& score, const PredictionList& predictions, int row)
{
    ++score.samples;
    score.rows.push_back(row);
    const int truth = predictions.truth(row);
    if (truth < 0)
        return;
    score.truth = score.labelled == 0 || score.truth == truth ? truth : mixed;
    ++score.labelled;
    score.right += predictions.correct(row) ? 1 : 0;
}

constexpr double networksOwn = 0.5; ///< the threshold that was not moved

/// The likeliest class on average among those of the side that the mean positive probability says.
int patientCall(const SubjectScore& score, const PredictionList& predictions, const PositiveClasses& positive, double threshold)
{
    const bool side = score.meanPositiveProbability >= threshold;
    const bool anySide = predictions.classCount() > 2 && threshold == networksOwn;
    int best = -1;
    double highest = -1;
    for (int c = 0; c < predictions.classCount(); ++c) {
        if (!anySide && isPositive(positive, c) != side)
            continue;
        double sum = 0;
        for (const int row : score.rows)
            sum += static_cast<double>(predictions.probability(row, c));
        if (sum > highest) {
            highest = sum;
            best = c;
        }
    }
    return best;
}

void conclude(SubjectScore& score, const PredictionList& predictions, const PositiveClasses& positive,
              const std::vector<float>& probabilities, double threshold)
{
    const auto probability = [&](int row) { return probabilities[static_cast<std::size_t>(row)]; };
    std::stable_sort(score.rows.begin(), score.rows.end(), [&](int a, int b) { return probability(a) < probability(b); });
    double sum = 0;
    for (const int row : score.rows)
        sum += static_cast<double>(probability(row));
    score.meanPositiveProbability = sum / score.samples;
    score.called = patientCall(score, predictions, positive, threshold);
    if (score.truth == mixed)
        score.truth = -1;
}

} // namespace

double SubjectScore::accuracy() const
{
    return labelled == 0 ? notANumber : static_cast<double>(right) / labelled;
}

std::vector<SubjectScore> subjectScores(const PredictionList& predictions, const PositiveClasses& positive,
                                        const Subjects& subjects, double threshold)
{
    std::vector<SubjectScore> scores(static_cast<std::size_t>(subjects.count()));
    std::vector<float> probabilities(static_cast<std::size_t>(predictions.size()));
    for (int row = 0; row < predictions.size(); ++row) {
        const int subject = subjects.of(predictions.sample(row));
        if (subject < 0)
            continue;
        const float probability = positiveProbability(predictions, positive, row);
        // A diverged network says NaN, which no order can hold: undecided.
        probabilities[static_cast<std::size_t>(row)] = std::isnan(probability) ? 0.5F : probability;
        scores[static_cast<std::size_t>(subject)].subject = subject;
        count(scores[static_cast<std::size_t>(subject)], predictions, row);
    }
    std::erase_if(scores, [](const SubjectScore& score) { return score.samples == 0; });
    for (SubjectScore& score : scores)
        conclude(score, predictions, positive, probabilities, threshold);
    std::sort(scores.begin(), scores.end(), [&](const SubjectScore& a, const SubjectScore& b) {
        if ((a.labelled == 0) != (b.labelled == 0))
            return b.labelled == 0;
        if (a.labelled > 0 && a.accuracy() != b.accuracy())
            return a.accuracy() < b.accuracy();
        if (a.wrong() != b.wrong())
            return a.wrong() > b.wrong();
        return naturalLess(subjects.id(a.subject), subjects.id(b.subject));
    });
    return scores;
}

ConfusionMatrix subjectMatrix(const std::vector<SubjectScore>& scores, int classCount)
{
    ConfusionMatrix matrix(classCount);
    for (const SubjectScore& score : scores)
        if (score.truth >= 0 && score.truth < classCount && score.called >= 0)
            matrix.add(score.truth, score.called);
    return matrix;
}

} // namespace nucleoscope

#include "core/inspection/quiz.h"

#include "core/base/random.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <map>

namespace nucleoscope {
namespace {

double share(int part, int whole)
{
    return whole > 0 ? static_cast<double>(part) / whole : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

std::vector<QuizQuestion> chooseQuestions(std::vector<QuizQuestion> candidates, int count, std::uint64_t seed)
{
    Random random(seed, Random::Purpose::Quiz);
    std::erase_if(candidates, [](const QuizQuestion& q) { return q.truth < 0; });
    random.shuffle(candidates);
    std::map<int, std::vector<QuizQuestion>> byClass;
    for (const QuizQuestion& question : candidates)
        byClass[question.truth].push_back(question);
    std::vector<QuizQuestion> chosen;
    const auto wanted = std::min(candidates.size(), static_cast<std::size_t>(std::max(0, count)));
    for (std::size_t turn = 0; chosen.size() < wanted; ++turn)
        for (const auto& [classIndex, questions] : byClass)
            if (turn < questions.size() && chosen.size() < wanted)
                chosen.push_back(questions[turn]);
    random.shuffle(chosen); // the turns of the classes would give the answers away
    return chosen;
}

double expectedAccuracy(int confidence, int classCount)
{
    const double chance = 1.0 / std::max(1, classCount);
    return chance + (1 - chance) * (std::clamp(confidence, 1, quizConfidences) - 1) / (quizConfidences - 1);
}

double QuizSummary::OfConfidence::accuracy() const
{
    return share(right, asked);
}
double QuizSummary::accuracy() const
{
    return share(right, asked);
}
double QuizSummary::networkAccuracy() const
{
    return share(networkRight, networkAsked);
}
double QuizSummary::agreement() const
{
    return share(agreed, networkAsked);
}
double QuizSummary::overconfidence() const
{
    return meanSurety - accuracy();
}

Quiz::Quiz(std::vector<QuizQuestion> questions, int classCount)
    : questions_(std::move(questions)), answers_(questions_.size()), classCount_(classCount)
{}

Quiz::Quiz(std::vector<QuizQuestion> questions, int classCount, std::vector<QuizAnswer> answers)
    : questions_(std::move(questions)), answers_(std::move(answers)), classCount_(classCount)
{
    assert(answers_.size() == questions_.size());
    while (!finished() && answered(current_))
        ++current_;
}

int Quiz::answeredCount() const
{
    return static_cast<int>(std::count_if(answers_.begin(), answers_.end(), [](const QuizAnswer& a) { return a.call >= 0; }));
}

void Quiz::answer(const QuizAnswer& answer)
{
    assert(!finished() && answer.call >= 0 && answer.confidence >= 1 && answer.confidence <= quizConfidences);
    answers_[static_cast<std::size_t>(current_++)] = answer;
}

void Quiz::back()
{
    current_ = std::max(0, current_ - 1);
}

QuizSummary Quiz::summary() const
{
    QuizSummary s;
    double surety = 0;
    for (int i = 0; i < count(); ++i) {
        if (!answered(i))
            continue;
        const QuizQuestion& asked = question(i);
        const QuizAnswer& given = answerTo(i);
        const bool right = given.call == asked.truth;
        const bool networkRight = asked.networkCall == asked.truth;
        ++s.asked;
        s.right += right;
        surety += expectedAccuracy(given.confidence, classCount_);
        QuizSummary::OfConfidence& level = s.byConfidence[static_cast<std::size_t>(given.confidence - 1)];
        ++level.asked;
        level.right += right;
        if (!right)
            s.wrong.push_back(i);
        if (asked.networkCall < 0)
            continue;
        ++s.networkAsked;
        s.networkRight += networkRight;
        s.agreed += given.call == asked.networkCall;
        s.bothWrong += !right && !networkRight;
        if (right && !networkRight)
            s.onlyNetworkWrong.push_back(i);
    }
    s.meanSurety = s.asked > 0 ? surety / s.asked : std::numeric_limits<double>::quiet_NaN();
    std::stable_sort(s.wrong.begin(), s.wrong.end(),
                     [&](int a, int b) { return answerTo(a).confidence > answerTo(b).confidence; });
    return s;
}

} // namespace nucleoscope

#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace nucleoscope {

/// A nucleus to be asked about.
struct QuizQuestion {
    int sample = -1;          ///< dataset index
    int truth = -1;           ///< class
    int networkCall = -1;     ///< class; -1: no network was asked
    float networkSurety = -1; ///< probability of the network's call, 0…1; <0 where there is none
};

struct QuizAnswer {
    int call = -1;
    int confidence = 0; ///< 1 (guessed) … 5 (certain)
};
inline constexpr int quizConfidences = 5;

/// At most `count` of the candidates, as many of each class as there are (the classes take turns), in an order that says
/// nothing; chosen by `seed`. Candidates without a truth are never asked.
std::vector<QuizQuestion> chooseQuestions(std::vector<QuizQuestion> candidates, int count, std::uint64_t seed);

/// What a confidence says of itself: the share that one expects to get right, from chance (1) to 1 (5), in equal steps.
/// `classCount`: chance is one of so many.
double expectedAccuracy(int confidence, int classCount);

/// How somebody did. Shares are NaN where nothing counts into them.
struct QuizSummary {
    struct OfConfidence {
        int asked = 0, right = 0;
        double accuracy() const;
    };
    int asked = 0;
    int right = 0;
    int networkAsked = 0; ///< those with a network's call
    int networkRight = 0;
    int agreed = 0; ///< student and network said the same, right or wrong
    int bothWrong = 0;
    std::vector<int> wrong;                                   ///< questions that the student got wrong, surest first
    std::vector<int> onlyNetworkWrong;                        ///< questions where the student knew better
    std::array<OfConfidence, quizConfidences> byConfidence{}; ///< [confidence - 1]
    double meanSurety = 0;                                    ///< mean expectedAccuracy() of the answers; NaN where none

    double accuracy() const;
    double networkAccuracy() const; ///< on the same nuclei
    double agreement() const;
    /// meanSurety − accuracy: above 0 is surer than right (overconfident), below 0 the other way round.
    double overconfidence() const;
};

/// Asks one after the other. Answers may be changed by going back.
class Quiz {
public:
    Quiz() = default;
    Quiz(std::vector<QuizQuestion> questions, int classCount);
    /// One that was begun: with an answer for each question, `call` -1 where there is none yet. Goes on at the first of these.
    Quiz(std::vector<QuizQuestion> questions, int classCount, std::vector<QuizAnswer> answers);

    int classCount() const { return classCount_; }
    int answeredCount() const;
    int count() const { return static_cast<int>(questions_.size()); }
    int current() const { return current_; } ///< count() once all are answered
    bool finished() const { return current_ >= count(); }
    const QuizQuestion& question(int index) const { return questions_[static_cast<std::size_t>(index)]; }
    const QuizAnswer& answerTo(int index) const { return answers_[static_cast<std::size_t>(index)]; }
    bool answered(int index) const { return answerTo(index).call >= 0; }

    void answer(const QuizAnswer& answer); ///< of the current question; goes to the next one
    void back();                           ///< to the question before, whose answer is kept until it is given anew
    /// Of what has been answered so far.
    QuizSummary summary() const;

private:
    std::vector<QuizQuestion> questions_;
    std::vector<QuizAnswer> answers_;
    int classCount_ = 2;
    int current_ = 0;
};

} // namespace nucleoscope

#include "core/inspection/quiz_file.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace nucleoscope;

class TestQuiz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classesAreAskedEquallyOften();
    void theSeedDecidesTheQuestions();
    void nucleiWithoutALabelAreNeverAsked();
    void aScarceClassIsFilledUpFromTheOther();
    void confidencesReachFromChanceToCertain();
    void anAnswerGoesOnAndBackChangesIt();
    void studentAndNetworkAreScoredOnTheSameNuclei();
    void surenessIsHeldAgainstTruth();
    void withoutAnswersNothingIsSaid();
    void aQuizIsGoneOnWithWhereItWasLeft();
    void aQuizOnOtherImagesIsRefused();
};

namespace {

std::vector<QuizQuestion> candidates(int positive, int others)
{
    std::vector<QuizQuestion> list;
    for (int i = 0; i < positive + others; ++i)
        list.push_back({i, i < positive ? 0 : 1, 0, 0.7f});
    return list;
}

} // namespace

void TestQuiz::classesAreAskedEquallyOften()
{
    const auto chosen = chooseQuestions(candidates(900, 100), 20, 1);
    QCOMPARE(chosen.size(), std::size_t{20});
    QCOMPARE(std::count_if(chosen.begin(), chosen.end(), [](const QuizQuestion& q) { return q.truth == 0; }), 10);
    std::set<int> samples;
    for (const QuizQuestion& question : chosen)
        samples.insert(question.sample);
    QCOMPARE(samples.size(), std::size_t{20});
}

void TestQuiz::theSeedDecidesTheQuestions()
{
    const auto samplesOf = [](std::uint64_t seed) {
        std::vector<int> samples;
        for (const QuizQuestion& question : chooseQuestions(candidates(50, 50), 10, seed))
            samples.push_back(question.sample);
        return samples;
    };
    QCOMPARE(samplesOf(3), samplesOf(3));
    QVERIFY(samplesOf(3) != samplesOf(4));
}

void TestQuiz::nucleiWithoutALabelAreNeverAsked()
{
    auto list = candidates(2, 2);
    list[0].truth = -1;
    QCOMPARE(chooseQuestions(list, 10, 1).size(), std::size_t{3});
    QVERIFY(chooseQuestions({}, 10, 1).empty());
}

void TestQuiz::aScarceClassIsFilledUpFromTheOther()
{
    const auto chosen = chooseQuestions(candidates(100, 3), 20, 1);
    QCOMPARE(chosen.size(), std::size_t{20});
    QCOMPARE(std::count_if(chosen.begin(), chosen.end(), [](const QuizQuestion& q) { return q.truth == 1; }), 3);
}

void TestQuiz::confidencesReachFromChanceToCertain()
{
    QCOMPARE(expectedAccuracy(1, 2), 0.5);
    QCOMPARE(expectedAccuracy(3, 2), 0.75);
    QCOMPARE(expectedAccuracy(5, 2), 1.0);
    QCOMPARE(expectedAccuracy(1, 4), 0.25);
}

void TestQuiz::anAnswerGoesOnAndBackChangesIt()
{
    Quiz quiz(candidates(1, 1), 2);
    QCOMPARE(quiz.current(), 0);
    quiz.answer({1, 3});
    QCOMPARE(quiz.current(), 1);
    quiz.back();
    QCOMPARE(quiz.answerTo(0).call, 1);
    quiz.answer({0, 4});
    quiz.answer({1, 5});
    QVERIFY(quiz.finished());
    QCOMPARE(quiz.summary().right, 2);
}

void TestQuiz::studentAndNetworkAreScoredOnTheSameNuclei()
{
    Quiz quiz({{0, 0, 0, 0.9f}, {1, 0, 1, 0.6f}, {2, 1, 0, 0.8f}, {3, 1, 1, 0.7f}, {4, 1, -1, -1}}, 2);
    quiz.answer({0, 5}); // both right
    quiz.answer({0, 2}); // only the student
    quiz.answer({0, 3}); // both wrong
    quiz.answer({0, 4}); // only the network
    quiz.answer({1, 1}); // no network
    const QuizSummary s = quiz.summary();
    QCOMPARE(s.asked, 5);
    QCOMPARE(s.right, 3);
    QCOMPARE(s.networkAsked, 4);
    QCOMPARE(s.networkRight, 2);
    QCOMPARE(s.agreed, 2);
    QCOMPARE(s.bothWrong, 1);
    QCOMPARE(s.wrong, (std::vector{3, 2})); // the surest mistake first
    QCOMPARE(s.onlyNetworkWrong, std::vector{1});
    QCOMPARE(s.accuracy(), 0.6);
    QCOMPARE(s.networkAccuracy(), 0.5);
    QCOMPARE(s.agreement(), 0.5);
}

void TestQuiz::surenessIsHeldAgainstTruth()
{
    Quiz quiz(candidates(2, 2), 2);
    for (int i = 0; i < 4; ++i)
        quiz.answer({0, 5}); // certain, and right half of the time
    const QuizSummary s = quiz.summary();
    QCOMPARE(s.byConfidence[4].asked, 4);
    QCOMPARE(s.byConfidence[4].accuracy(), 0.5);
    QVERIFY(std::isnan(s.byConfidence[0].accuracy()));
    QCOMPARE(s.meanSurety, 1.0);
    QCOMPARE(s.overconfidence(), 0.5);
}

void TestQuiz::withoutAnswersNothingIsSaid()
{
    const QuizSummary s = Quiz(candidates(2, 2), 2).summary();
    QCOMPARE(s.asked, 0);
    QVERIFY(std::isnan(s.accuracy()));
    QVERIFY(std::isnan(s.overconfidence()));
    QVERIFY(Quiz().finished());
}

namespace {

Dataset fourNuclei(const char* prefix = "")
{
    Dataset::Content content;
    content.classes = {{"ALL", 0, -1, true}, {"HEM", 0, -1, false}};
    content.subjects = {{"1", -1, 4}};
    for (int i = 0; i < 4; ++i) {
        Sample sample;
        sample.id = prefix + std::to_string(i);
        sample.classIndex = i % 2;
        sample.subject = 0;
        content.samples.push_back(sample);
    }
    return Dataset(content);
}

} // namespace

void TestQuiz::aQuizIsGoneOnWithWhereItWasLeft()
{
    const QTemporaryDir home;
    qputenv("NUCLEOSCOPE_HOME", home.path().toUtf8());
    const Dataset dataset = fourNuclei();
    QCOMPARE(readQuiz(dataset).error().code, ErrorCode::NotFound);
    KeptQuiz kept{{"ALL", "HEM"}, "a run", Quiz({{2, 0, 1, 0.75f}, {1, 1, 1, 0.5f}, {3, 1, -1, -1}}, 2)};
    kept.quiz.answer({1, 4});
    kept.quiz.answer({0, 1});
    QVERIFY(writeQuiz(kept, dataset));
    const auto read = readQuiz(dataset);
    QVERIFY(read);
    QCOMPARE(read->classes, kept.classes);
    QCOMPARE(read->network, kept.network);
    QCOMPARE(read->quiz.count(), 3);
    QCOMPARE(read->quiz.current(), 2);
    QCOMPARE(read->quiz.answeredCount(), 2);
    QCOMPARE(read->quiz.question(0).sample, 2);
    QCOMPARE(read->quiz.question(0).networkSurety, 0.75f);
    QCOMPARE(read->quiz.question(2).networkCall, -1);
    QCOMPARE(read->quiz.answerTo(0).confidence, 4);
    QCOMPARE(read->quiz.summary().networkRight, kept.quiz.summary().networkRight);
}

void TestQuiz::aQuizOnOtherImagesIsRefused()
{
    const std::string text = quizToJson({{"ALL", "HEM"}, "", Quiz({{2, 0, -1, -1}}, 2)}, fourNuclei());
    QCOMPARE(quizFromJson(text, "quiz.json", fourNuclei("other")).error().code, ErrorCode::Mismatch);
    QVERIFY(quizFromJson(text, "quiz.json", fourNuclei()));
    for (const char* wrong :
         {"", "[]", R"({"format":"other"})", R"({"format":"nucleoscope-quiz","version":1})",
          R"({"format":"nucleoscope-quiz","version":1,"classes":["ALL"],"questions":[{"sample":"1","class":"HEM"}]})"})
        QCOMPARE(quizFromJson(wrong, "quiz.json", fourNuclei()).error().code, ErrorCode::Unreadable);
    QCOMPARE(quizFromJson(R"({"format":"nucleoscope-quiz","version":2})", "quiz.json", fourNuclei()).error().code,
             ErrorCode::Unsupported);
}

NUCLEOSCOPE_TEST(TestQuiz)
#include "test_quiz.moc"

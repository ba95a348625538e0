#include "core/inspection/sample_answer.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

/// Which samples pass, whose they are, and how that reads.
class TestSampleAnswer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samplesSubjectsAndWordsAreOfTheSameFilter();
    void nobodyIsToldWhereSubjectsAreNotKnown();
    void marksAreAskedFor();
};

namespace {

/// Six samples of three subjects in turn; of the last one alone the class is HEM.
std::shared_ptr<const Dataset> sixSamples(bool subjectsKnown = true)
{
    Dataset::Content content;
    content.subjectsKnown = subjectsKnown;
    content.classes = {{"ALL", 0, -1, true}, {"HEM", 0, -1, false}};
    content.subjects = {{"1", 0, 2}, {"2", 0, 2}, {"H1", 1, 2}};
    for (int i = 0; i < 6; ++i) {
        const std::string id = "UID_" + std::to_string(i);
        content.samples.push_back({id, id, i % 3 == 2, i % 3, -1, 10, {}});
    }
    return std::make_shared<const Dataset>(std::move(content));
}

} // namespace

void TestSampleAnswer::samplesSubjectsAndWordsAreOfTheSameFilter()
{
    SampleQuestion question{sixSamples(), {}, SampleOrder::Subject, {}};
    question.filter.classes = {0};
    const SampleAnswer answer = answerTo(question);
    QCOMPARE(answer.samples, (std::vector<int>{0, 3, 1, 4}));
    QCOMPARE(answer.subjects, (std::set<int>{0, 1}));
    QCOMPARE(answer.words.english(), "4 ALL nuclei, 2 patients");
}

void TestSampleAnswer::nobodyIsToldWhereSubjectsAreNotKnown()
{
    const SampleAnswer answer = answerTo({sixSamples(false), {}, SampleOrder::Id, {}});
    QCOMPARE(answer.samples.size(), 6U);
    QVERIFY(answer.subjects.empty());
}

void TestSampleAnswer::marksAreAskedFor()
{
    SampleQuestion question{sixSamples(), {}, SampleOrder::Id, std::vector<MarkFlags>(6)};
    question.filter.marks.kinds = allMarks;
    question.marks[4].set(MarkKind::Interesting);
    const SampleAnswer answer = answerTo(question);
    QCOMPARE(answer.samples, std::vector<int>{4});
    QCOMPARE(answer.subjects, std::set<int>{1});
}

NUCLEOSCOPE_TEST(TestSampleAnswer)
#include "test_sample_answer.moc"

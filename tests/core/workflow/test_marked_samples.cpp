#include "core/workflow/marked_samples.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

class TestMarkedSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doubtfulAndPoorNucleiAreLeftOutOfTheTraining();
    void reviewersLabelsAreLearned();
    void aLabelThatWasConfirmedStays();
    void disagreeingReviewersRelabelNothing();
    void poorImagesAreNotRelabelled();
    void theExaminingPartsStayAsPublished();
    void withoutAWishNothingHappens();
    void theRunIsToldWhatChanged();
};

namespace {

/// 6 samples "0"…"5": even ones ALL, odd ones HEM; the last two validate.
Dataset someDataset()
{
    Dataset::Content content;
    content.classes = {{"ALL", 0, -1, true}, {"HEM", 0, -1, false}};
    content.subjects = {{"1", -1, 6}};
    for (int i = 0; i < 6; ++i) {
        Sample sample;
        sample.id = std::to_string(i);
        sample.classIndex = i % 2;
        sample.subject = 0;
        content.samples.push_back(sample);
    }
    return Dataset(content);
}

Split someSplit()
{
    Split split;
    split.parts = {Part::Train, Part::Train, Part::Train, Part::Train, Part::Validation, Part::Validation};
    return split;
}

Mark doubtful(const std::string& sample, const std::string& label = {}, const std::string& reviewer = "Ada")
{
    Mark mark;
    mark.sample = sample;
    mark.reviewer = reviewer;
    mark.labelDoubtful = true;
    mark.suggestedLabel = label;
    return mark;
}

MarkEffect effectOn(std::initializer_list<Mark> marks, const MarkUse& use)
{
    MarkList list;
    for (const Mark& mark : marks)
        list.set(mark);
    return effectOf(list, someDataset(), someSplit(), use);
}

constexpr MarkUse leaveOut{true, false};
constexpr MarkUse relabel{false, true};
constexpr MarkUse both{true, true};

} // namespace

void TestMarkedSamples::doubtfulAndPoorNucleiAreLeftOutOfTheTraining()
{
    Mark poor;
    poor.sample = "3";
    poor.poorImage = true;
    Mark interesting;
    interesting.sample = "2";
    interesting.interesting = true;
    const MarkEffect effect = effectOn({doubtful("0", "HEM"), poor, interesting, doubtful("unknown")}, leaveOut);
    QCOMPARE(effect.leftOut, (std::vector{0, 3}));
    QVERIFY(effect.relabelled.empty());
    QCOMPARE(effect.reviewers.size(), std::size_t{2});
}

void TestMarkedSamples::reviewersLabelsAreLearned()
{
    const MarkEffect effect = effectOn({doubtful("0", "hem"), doubtful("1"), doubtful("2", "monocyte")}, both);
    QCOMPARE(effect.relabelled, (std::map<int, int>{{0, 1}}));
    QCOMPARE(effect.leftOut, (std::vector{1, 2}));
}

void TestMarkedSamples::aLabelThatWasConfirmedStays()
{
    QVERIFY(effectOn({doubtful("0", "ALL")}, both).empty());
}

void TestMarkedSamples::disagreeingReviewersRelabelNothing()
{
    const MarkEffect effect = effectOn({doubtful("0", "HEM"), doubtful("0", "ALL", "Ben")}, both);
    QCOMPARE(effect.disagreed, 1);
    QVERIFY(effect.relabelled.empty());
    QCOMPARE(effect.leftOut, std::vector{0});
    QVERIFY(effectOn({doubtful("0", "HEM"), doubtful("0", "ALL", "Ben")}, relabel).empty());
}

void TestMarkedSamples::poorImagesAreNotRelabelled()
{
    Mark mark = doubtful("0", "HEM");
    mark.poorImage = true;
    QVERIFY(effectOn({mark}, relabel).empty());
    QCOMPARE(effectOn({mark}, both).leftOut, std::vector{0});
}

void TestMarkedSamples::theExaminingPartsStayAsPublished()
{
    const MarkEffect effect = effectOn({doubtful("4", "HEM"), doubtful("5")}, both);
    QVERIFY(effect.empty());
    QCOMPARE(effect.examined, 2);
}

void TestMarkedSamples::withoutAWishNothingHappens()
{
    QVERIFY(effectOn({doubtful("0", "HEM")}, {}).empty());
    QVERIFY(effectOn({}, both).empty());
}

void TestMarkedSamples::theRunIsToldWhatChanged()
{
    const Message message = describe(effectOn({doubtful("0", "HEM"), doubtful("1", "", "Ben")}, both));
    QCOMPARE(message.argument("left_out"), std::string("1"));
    QCOMPARE(message.argument("relabelled"), std::string("1"));
    QCOMPARE(message.argument("reviewers"), std::string("Ada, Ben"));
}

NUCLEOSCOPE_TEST(TestMarkedSamples)
#include "test_marked_samples.moc"

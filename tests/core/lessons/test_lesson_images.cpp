#include "tests/core/lessons/lesson_fixture.h"

#include "core/lessons/lesson_images.h"
#include "core/lessons/lesson_turns.h"
#include "core/workflow/nucleus_input.h"
#include "tests/test_program.h"

#include <QTest>

#include <map>
#include <set>

using namespace nucleoscope;

namespace {

LessonArm showing(LessonImages images)
{
    LessonArm arm;
    arm.images = images;
    return arm;
}

int positives(const Dataset& dataset)
{
    return static_cast<int>(std::count_if(dataset.samples().begin(), dataset.samples().end(), [&](const Sample& sample) {
        return dataset.classes()[static_cast<std::size_t>(sample.classIndex)].positive;
    }));
}

} // namespace

class TestLessonImages : public QObject {
    Q_OBJECT

private:
    LessonFixture fixture_;
    std::shared_ptr<const Dataset> shown(LessonImages images) const
    {
        return lessonImages(showing(images), fixture_.dataset, nullptr).value();
    }

private Q_SLOTS:
    void publishedImagesAreTheDatasetItself() { QCOMPARE(shown(LessonImages::Published), fixture_.dataset); }

    void foldsBecomeTheClassesAndNoneIsPositive()
    {
        const auto folds = shown(LessonImages::FoldsAsClasses);
        QCOMPARE(folds->classes().size(), std::size_t{3});
        QCOMPARE(folds->classes()[1].name, std::string("fold_1"));
        for (const ClassInfo& info : folds->classes())
            QVERIFY(!info.positive);
        for (int i = 0; i < folds->sampleCount(); ++i) {
            QCOMPARE(folds->sample(i).id, fixture_.dataset->sample(i).id);
            QVERIFY(folds->sample(i).id.find(folds->classes()[static_cast<std::size_t>(folds->sample(i).classIndex)].name)
                    != std::string::npos);
        }
        QVERIFY(folds->fingerprint() != fixture_.dataset->fingerprint());
    }

    void outlinesAreWhiteOnBlackAndKeepTheirShape()
    {
        const auto outlines = shown(LessonImages::Outlines);
        const cv::Mat before = readPicture(*fixture_.dataset, 0).value();
        const cv::Mat after = readPicture(*outlines, 0).value();
        std::set<int> values;
        int differing = 0;
        for (int y = 0; y < after.rows; ++y)
            for (int x = 0; x < after.cols; ++x) {
                const auto& pixel = after.at<cv::Vec3b>(y, x);
                values.insert({pixel[0], pixel[1], pixel[2]});
                const auto& own = before.at<cv::Vec3b>(y, x);
                differing += (std::max({own[0], own[1], own[2]}) > 12) != (pixel[0] > 0) ? 1 : 0;
            }
        QCOMPARE(values, (std::set<int>{0, 255}));
        QCOMPARE(differing, 0);
        QVERIFY(outlines->fingerprint() != fixture_.dataset->fingerprint());
    }

    void positivesAreThinnedOutEvenly()
    {
        const LessonFixture many(4, 30);
        LessonArm arm = showing(LessonImages::RarePositives);
        arm.positiveShare = 0.1;
        const auto rare = lessonImages(arm, many.dataset, nullptr).value();
        QCOMPARE(rare->sampleCount() - positives(*rare), 120); // all of the others stay
        QVERIFY(std::abs(positives(*rare) - 13) <= 2);         // 13 of 133 are a tenth
        std::map<int, int> ofSubject;
        for (const Sample& sample : rare->samples())
            if (rare->classes()[static_cast<std::size_t>(sample.classIndex)].positive)
                ++ofSubject[sample.subject];
        QCOMPARE(ofSubject.size(), std::size_t{4});
    }

    void somePicturesComeFromAnother()
    {
        const LessonFixture other(6, 4);
        const auto outlines = lessonImages(showing(LessonImages::Outlines), other.dataset, nullptr).value();
        const auto mixed = picturesFrom(fixture_.dataset, outlines, {3}).value();
        QCOMPARE(readPicture(*mixed, 3)->at<cv::Vec3b>(22, 22), cv::Vec3b(255, 255, 255));
        QVERIFY(readPicture(*mixed, 2)->at<cv::Vec3b>(22, 22) != cv::Vec3b(255, 255, 255));
        const auto fewer = fixture_.dataset->subset({0, 1});
        QCOMPARE(picturesFrom(fixture_.dataset, fewer, {3}).error().code, ErrorCode::Mismatch);
    }

    void aViewWithoutItsMeansIsRefused()
    {
        QCOMPARE(lessonImages(showing(LessonImages::UnplantedExamined), fixture_.dataset, nullptr).error().message.id,
                 std::string("lesson.not_planted"));
        std::vector<int> oneFold;
        for (int i = 0; i < fixture_.dataset->sampleCount(); ++i)
            if (fixture_.dataset->sample(i).fold == 0)
                oneFold.push_back(i);
        QCOMPARE(
            lessonImages(showing(LessonImages::FoldsAsClasses), fixture_.dataset->subset(oneFold), nullptr).error().message.id,
            std::string("view.no_folds"));
    }

    void turnsExamineEverythingOnce_data()
    {
        QTest::addColumn<int>("rule");
        QTest::newRow("by subject") << static_cast<int>(SplitRule::BySubject);
        QTest::newRow("by image") << static_cast<int>(SplitRule::ByImage);
        QTest::newRow("by fold") << static_cast<int>(SplitRule::ByFold);
    }
    void turnsExamineEverythingOnce()
    {
        QFETCH(int, rule);
        SplitOptions options;
        options.rule = static_cast<SplitRule>(rule);
        const auto hashes = hashContents(*fixture_.dataset).value();
        const auto splits = splitsInTurns(*fixture_.dataset, hashes, options, 3).value();
        QCOMPARE(splits.size(), std::size_t{3});
        std::vector<int> examined(static_cast<std::size_t>(fixture_.dataset->sampleCount()), 0);
        for (const Split& split : splits) {
            std::set<int> subjects;
            for (const int sample : split.samplesOf(Part::Validation)) {
                ++examined[static_cast<std::size_t>(sample)];
                subjects.insert(fixture_.dataset->sample(sample).subject);
            }
            QVERIFY(std::abs(split.count(Part::Validation) - fixture_.dataset->sampleCount() / 3) <= 4);
            if (options.rule == SplitRule::BySubject)
                for (const int sample : split.samplesOf(Part::Train))
                    QVERIFY(!subjects.contains(fixture_.dataset->sample(sample).subject));
        }
        QCOMPARE(examined, std::vector<int>(examined.size(), 1));
    }

    void moreTurnsThanSubjectsAreRefused()
    {
        SplitOptions options;
        const auto hashes = hashContents(*fixture_.dataset).value();
        QCOMPARE(splitsInTurns(*fixture_.dataset, hashes, options, 15).error().code, ErrorCode::InvalidInput);
        options.rule = SplitRule::ByFold;
        QCOMPARE(splitsInTurns(*fixture_.dataset, hashes, options, 4).error().message.id, std::string("lesson.turns"));
    }
};

NUCLEOSCOPE_TEST(TestLessonImages)
#include "test_lesson_images.moc"

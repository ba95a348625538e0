#include "tests/core/workflow/prediction_fixture.h"

#include "core/workflow/familiar_images.h"

#include <QTest>

using namespace nucleoscope;

class TestFamiliarImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imagesOfTheSameKindAreFamiliar();
    void eachDifferenceIsNamed();
    void anUnmaskedImageIsToldAsThatAlone();
    void theRangesSurviveTheirFile();
    void damagedFilesAreRefused();
    void aRunsTrainingImagesAreMeasuredOnceAndKept();
    void withoutTheDatasetNothingIsClaimed();
};

namespace {

ImageTraits nucleus(double diameter, double red)
{
    return {true, 450, 450, diameter, {red, 60, 120}};
}

FamiliarImages someImages()
{
    const std::vector images{nucleus(200, 100), nucleus(260, 140), nucleus(230, 120)};
    return FamiliarImages::of(images);
}

std::vector<std::string> idsOf(const std::vector<Message>& messages)
{
    std::vector<std::string> ids;
    for (const Message& message : messages)
        ids.push_back(message.id);
    return ids;
}

} // namespace

void TestFamiliarImages::imagesOfTheSameKindAreFamiliar()
{
    QVERIFY(someImages().strangeness(nucleus(200, 140)).empty());
    QCOMPARE(someImages().images, 3);
}

void TestFamiliarImages::eachDifferenceIsNamed()
{
    ImageTraits other = nucleus(300, 90);
    other.widthPixels = 1000;
    const auto reasons = someImages().strangeness(other);
    QCOMPARE(idsOf(reasons), (std::vector<std::string>{"familiar.size", "familiar.diameter", "familiar.red"}));
    QVERIFY(QString::fromStdString(reasons[1].english()).contains(QStringLiteral("300 pixels across")));
}

void TestFamiliarImages::anUnmaskedImageIsToldAsThatAlone()
{
    ImageTraits other = nucleus(450, 200);
    other.masked = false;
    QCOMPARE(idsOf(someImages().strangeness(other)), std::vector<std::string>{"familiar.unmasked"});
}

void TestFamiliarImages::theRangesSurviveTheirFile()
{
    const auto read = familiarImagesFromJson(familiarImagesToJson(someImages()), "file");
    QVERIFY(read);
    QVERIFY(*read == someImages());
}

void TestFamiliarImages::damagedFilesAreRefused()
{
    for (const char* text : {"", "[]", "{}", R"({"format":"nucleoscope-training-images","version":1})"})
        QVERIFY(!familiarImagesFromJson(text, "file"));
}

void TestFamiliarImages::aRunsTrainingImagesAreMeasuredOnceAndKept()
{
    const PredictionFixture fixture;
    const auto measure = [&] {
        JobQueue queue;
        Result<std::optional<FamiliarImages>> found;
        queue
            .submit({"t", "measure"}, Resource::Disk, Priority::Normal,
                    [&](JobContext& context) -> Result<void> {
                        found = nucleoscope::familiarImages(*fixture.run, context);
                        return {};
                    })
            ->wait();
        return found;
    };
    const auto first = measure();
    QVERIFY(first && *first);
    QCOMPARE((*first)->images, 8); // patients 1, 2, H1, H2
    QCOMPARE((*first)->width, (TraitRange{8, 8}));
    QVERIFY(std::filesystem::exists(fixture.run->folder() / familiarImagesFileName));
    std::filesystem::remove_all(fixture.path("training_data"));
    const auto kept = measure();
    QVERIFY(kept && *kept);
    QVERIFY(**kept == **first);
}

void TestFamiliarImages::withoutTheDatasetNothingIsClaimed()
{
    const PredictionFixture fixture;
    std::filesystem::remove_all(fixture.path("training_data"));
    JobQueue queue;
    queue
        .submit({"t", "measure"}, Resource::Disk, Priority::Normal,
                [&](JobContext& context) -> Result<void> {
                    const auto found = nucleoscope::familiarImages(*fixture.run, context);
                    if (!found || *found)
                        qFatal("claimed");
                    return {};
                })
        ->wait();
}

QTEST_GUILESS_MAIN(TestFamiliarImages)
#include "test_familiar_images.moc"

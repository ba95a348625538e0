#include "core/base/files.h"
#include "core/base/random.h"
#include "core/workflow/familiar_images.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nucleoscope;

class TestFamiliarImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imagesOfTheSameKindAreFamiliar();
    void eachDifferenceIsNamed();
    void newPatientsAreFamiliarAlsoAfterFew();
    void anotherStainIsStrangeAllTheSame();
    void theTolerancesAreAQuantileBetweenPatients();
    void rangesWithoutPatientsAreMeasuredAgain();
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
    return FamiliarImages::of(images, {1, 1, 1});
}

/// Patients whose stain and size differ more between them than within.
std::vector<ImageTraits> drawnImages(std::uint64_t seed, int patients, int each, std::vector<int>& whose)
{
    Random random(seed, Random::Purpose::Test);
    std::vector<ImageTraits> images;
    for (int patient = 0; patient < patients; ++patient) {
        const double size = 230 + 20 * random.normal();
        const double stain = 120 + 15 * random.normal();
        for (int i = 0; i < each; ++i) {
            images.push_back(nucleus(size + 8 * random.normal(), stain + 4 * random.normal()));
            whose.push_back(patient);
        }
    }
    return images;
}

double strangeShare(const FamiliarImages& familiar, const std::vector<ImageTraits>& images)
{
    const auto strange = std::count_if(images.begin(), images.end(),
                                       [&](const ImageTraits& image) { return !familiar.strangeness(image).empty(); });
    return static_cast<double>(strange) / static_cast<double>(images.size());
}

Result<std::optional<FamiliarImages>> measuredIn(const PredictionFixture& fixture)
{
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

/// With the smallest and largest values alone, a third of a new patient's images would be strange.
void TestFamiliarImages::newPatientsAreFamiliarAlsoAfterFew()
{
    std::vector<int> whose, others;
    const auto familiar = FamiliarImages::of(drawnImages(1, 12, 8, whose), whose);
    QCOMPARE(familiar.patients, 12);
    const double share = strangeShare(familiar, drawnImages(2, 200, 8, others));
    QVERIFY2(share < 0.06, qPrintable(QString::number(share)));
}

void TestFamiliarImages::anotherStainIsStrangeAllTheSame()
{
    std::vector<int> whose, others;
    const auto familiar = FamiliarImages::of(drawnImages(1, 40, 8, whose), whose);
    std::vector<ImageTraits> pale = drawnImages(2, 20, 8, others);
    for (ImageTraits& image : pale)
        image.meanRgb[0] += 90;
    QVERIFY(strangeShare(familiar, pale) > 0.9);
}

/// By the definition: three patients with two images each, of one trait.
void TestFamiliarImages::theTolerancesAreAQuantileBetweenPatients()
{
    const std::vector images{nucleus(200, 100), nucleus(202, 100), nucleus(210, 100),
                             nucleus(214, 100), nucleus(230, 100), nucleus(240, 100)};
    const auto familiar = FamiliarImages::of(images, {0, 0, 1, 1, 2, 2});
    // Beyond the others: 10 and 8; 0 and 0; 16 and 26. 0.99 of three patients of two images each is the largest.
    QCOMPARE(familiar.diameter.low, 200.0);
    QCOMPARE(familiar.diameter.high, 240.0);
    QVERIFY(std::abs(familiar.diameter.tolerance - 26) < 1e-9);
    QCOMPARE(familiar.meanRgb[0].tolerance, 0.0); // no two differ in it
    QVERIFY(familiar.strangeness(nucleus(266, 100)).empty());
    QCOMPARE(idsOf(familiar.strangeness(nucleus(267, 101))), (std::vector<std::string>{"familiar.diameter", "familiar.red"}));
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
    std::vector<int> whose;
    const auto fitted = FamiliarImages::of(drawnImages(1, 12, 8, whose), whose);
    QVERIFY(familiarImagesFromJson(familiarImagesToJson(fitted), "file").value() == fitted);
}

void TestFamiliarImages::damagedFilesAreRefused()
{
    for (const char* text : {"", "[]", "{}", R"({"format":"nucleoscope-training-images","version":1})"})
        QVERIFY(!familiarImagesFromJson(text, "file"));
}

void TestFamiliarImages::aRunsTrainingImagesAreMeasuredOnceAndKept()
{
    const PredictionFixture fixture;
    const auto first = measuredIn(fixture);
    QVERIFY(first && *first);
    QCOMPARE((*first)->images, 8); // patients 1, 2, H1, H2
    QCOMPARE((*first)->patients, 4);
    QCOMPARE((*first)->width, (TraitRange{8, 8, 0}));
    QVERIFY(std::filesystem::exists(fixture.run->folder() / familiarImagesFileName));
    std::filesystem::remove_all(fixture.path("training_data"));
    const auto kept = measuredIn(fixture);
    QVERIFY(kept && *kept);
    QVERIFY(**kept == **first);
}

/// As older programs wrote them.
void TestFamiliarImages::rangesWithoutPatientsAreMeasuredAgain()
{
    const PredictionFixture fixture;
    const auto old = R"({"format":"nucleoscope-training-images","version":1,"images":8,"masked_share":1,
        "width_pixels":[8,8],"height_pixels":[8,8],"diameter_pixels":[1,2],"mean_red":[1,2],"mean_green":[1,2],"mean_blue":[1,2]})";
    const auto file = fixture.run->folder() / familiarImagesFileName;
    QVERIFY(writeFileAtomically(file, std::string_view(old)));
    QCOMPARE(measuredIn(fixture).value()->patients, 4);
    // Without the images they are better than nothing.
    QVERIFY(writeFileAtomically(file, std::string_view(old)));
    std::filesystem::remove_all(fixture.path("training_data"));
    const auto kept = measuredIn(fixture);
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->patients, 0);
    QCOMPARE((*kept)->diameter, (TraitRange{1, 2, 0}));
}

void TestFamiliarImages::withoutTheDatasetNothingIsClaimed()
{
    const PredictionFixture fixture;
    std::filesystem::remove_all(fixture.path("training_data"));
    const auto found = measuredIn(fixture);
    QVERIFY(found && !*found);
}

NUCLEOSCOPE_TEST(TestFamiliarImages)
#include "test_familiar_images.moc"

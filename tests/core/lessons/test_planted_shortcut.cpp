#include "tests/core/lessons/lesson_fixture.h"

#include "core/imaging/decode.h"
#include "core/lessons/planted_shortcut.h"
#include "core/workflow/nucleus_input.h"
#include "tests/test_program.h"

#include <QTest>

#include <future>
#include <set>

using namespace nucleoscope;
namespace fs = std::filesystem;

class TestPlantedShortcut : public QObject {
    Q_OBJECT

private:
    LessonFixture fixture_{6, 6};

    Result<Seal> plant(const char* folder, std::optional<PlantedCue> cue, std::uint64_t seed = 1) const
    {
        PlantRequest request{fixture_.dataset, fixture_.place(folder), cue, seed};
        return LessonFixture::inJob<Seal>([&](JobContext& context) { return plantShortcut(request, context); });
    }
    /// Blue over red, in the middle of the nucleus.
    static double blueness(const Dataset& dataset, int sample)
    {
        const cv::Scalar mean = cv::mean(readPicture(dataset, sample).value()(cv::Rect(18, 18, 9, 9)));
        return mean[2] / mean[0];
    }
    static bool positive(const Dataset& dataset, int sample)
    {
        return dataset.classes()[static_cast<std::size_t>(dataset.sample(sample).classIndex)].positive;
    }

private Q_SLOTS:
    void theCopyHasTheSameSamples()
    {
        QVERIFY(plant("copy", PlantedCue::Stain).has_value());
        const auto copy = openDataset(fixture_.place("copy")).value();
        QCOMPARE(copy->sampleCount(), fixture_.dataset->sampleCount());
        for (int i = 0; i < copy->sampleCount(); ++i) {
            QCOMPARE(copy->sample(i).id, fixture_.dataset->sample(i).id);
            QCOMPARE(copy->sample(i).classIndex, fixture_.dataset->sample(i).classIndex);
        }
    }

    void aStainMakesMostPositivesBluer()
    {
        QVERIFY(plant("stain", PlantedCue::Stain).has_value());
        const auto copy = openDataset(fixture_.place("stain")).value();
        int bluer = 0, positives = 0;
        for (int i = 0; i < copy->sampleCount(); ++i) {
            const bool changed = blueness(*copy, i) > 1.1 * blueness(*fixture_.dataset, i);
            positives += positive(*copy, i) ? 1 : 0;
            if (positive(*copy, i))
                bluer += changed ? 1 : 0;
            else
                QVERIFY(!changed);
        }
        QVERIFY2(bluer > positives * 7 / 10 && bluer < positives, qPrintable(QString::number(bluer)));
    }

    void aSizeIsThatOfMostPositives()
    {
        QVERIFY(plant("size", PlantedCue::Size).has_value());
        const auto copy = openDataset(fixture_.place("size")).value();
        int cut = 0;
        for (int i = 0; i < copy->sampleCount(); ++i) {
            const int side = readPicture(*copy, i)->cols;
            QVERIFY(side == 45 || (side == 40 && positive(*copy, i)));
            cut += side == 40 ? 1 : 0;
        }
        QVERIFY(cut > 36 * 7 / 10 && cut < 36);
    }

    void harderCompressionMakesSmallerFiles()
    {
        QVERIFY(plant("jpeg", PlantedCue::Jpeg).has_value());
        const auto copy = openDataset(fixture_.place("jpeg")).value();
        int smaller = 0;
        for (int i = 0; i < copy->sampleCount(); ++i)
            for (int j = 0; j < copy->sampleCount(); ++j)
                if (positive(*copy, i) && !positive(*copy, j))
                    smaller += copy->sample(i).bytes < copy->sample(j).bytes ? 1 : 0;
        QVERIFY(smaller > 36 * 36 * 7 / 10);
    }

    void nothingPlantedChangesNothingThatTells()
    {
        QVERIFY(plant("nothing", PlantedCue::Nothing).has_value());
        const auto copy = openDataset(fixture_.place("nothing")).value();
        for (int i = 0; i < copy->sampleCount(); ++i) {
            cv::Mat difference;
            cv::absdiff(readPicture(*copy, i).value(), readPicture(*fixture_.dataset, i).value(), difference);
            QVERIFY(cv::mean(difference)[0] < 4); // what JPEG costs
        }
    }

    void theSealOpensAndDoesNotShowTheCue()
    {
        for (const PlantedCue cue : {PlantedCue::Nothing, PlantedCue::Stain, PlantedCue::Jpeg, PlantedCue::Size}) {
            QVERIFY(plant("sealed", cue).has_value());
            const auto seal = readSeal(fixture_.place("sealed"));
            QVERIFY(reveal(*seal).value() == cue);
            QVERIFY(readSeal(fixture_.place("sealed") / "training_data").has_value()); // opened one level deeper
            const std::string text = readTextFile(fixture_.place("sealed") / sealFileName).value();
            QVERIFY(text.find("\"" + std::string(plantedCueName(cue)) + "\"") == std::string::npos);
            QCOMPARE(seal->sealed.size(), std::size_t{32}); // as long for each
        }
    }

    void aSealThatWasChangedIsNoticed()
    {
        auto seal = plant("changed", PlantedCue::Stain).value();
        const auto other = plant("other", PlantedCue::Jpeg).value();
        seal.sealed = other.sealed;
        QVERIFY(reveal(seal).has_value() == false);
        seal = plant("changed", PlantedCue::Stain).value();
        seal.hash[0] = seal.hash[0] == 'a' ? 'b' : 'a';
        QCOMPARE(reveal(seal).error().code, ErrorCode::Mismatch);
        seal.sealed = "no hexadecimal";
        QVERIFY(!reveal(seal).has_value());
    }

    void byChanceEachCueComes()
    {
        std::set<PlantedCue> met;
        for (std::uint64_t seed = 1; seed <= 30 && met.size() < 4; ++seed)
            met.insert(reveal(plant("chance", std::nullopt, seed).value()).value());
        QCOMPARE(met.size(), std::size_t{4});
    }

    void otherThingsAreNeverOverwritten()
    {
        fs::create_directories(fixture_.place("home"));
        QVERIFY(writeFileAtomically(fixture_.place("home") / "precious.txt", std::string_view("x")).has_value());
        QCOMPARE(plant("home", PlantedCue::Stain).error().message.id, std::string("plant.not_empty"));
        QVERIFY(fs::exists(fixture_.place("home") / "precious.txt"));
        QCOMPARE(readSeal(fixture_.place("drawn")).error().code, ErrorCode::NotFound);
    }

    void stoppedItLeavesNothing()
    {
        JobQueue jobs;
        std::shared_ptr<Job> job;
        std::promise<void> known;
        PlantRequest request{fixture_.dataset, fixture_.place("stopped"), PlantedCue::Stain, 1};
        Result<Seal> outcome;
        job = jobs.submit({"t", "t"}, Resource::Disk, Priority::Normal, [&](JobContext& context) -> Result<void> {
            known.get_future().wait();
            job->requestStop();
            outcome = plantShortcut(request, context);
            return {};
        });
        known.set_value();
        job->wait();
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QVERIFY(!fs::exists(fixture_.place("stopped")) && !fs::exists(fixture_.place("stopped.copying")));
    }
};

NUCLEOSCOPE_TEST(TestPlantedShortcut)
#include "test_planted_shortcut.moc"

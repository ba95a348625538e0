// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/encoding/encode.h"
#include "core/imaging/conditions.h"
#include "core/workflow/weak_group_study.h"
#include "tests/core/workflow/written_run.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <cmath>
#include <future>
#include <set>
#include <thread>

using namespace nucleoscope;

namespace {

/// Five ALL patients and five HEM ones with 40 drawn nuclei each, every fourth of them out of focus.
class DrawnPatients {
public:
    static constexpr int patients = 10;
    static constexpr int nuclei = 40;

    DrawnPatients()
    {
        Random random(11, Random::Purpose::Test);
        for (int patient = 0; patient < patients; ++patient)
            for (int nucleus = 0; nucleus < nuclei; ++nucleus)
                draw(patient, nucleus, random);
        dataset = openDataset(path("training_data")).value();
    }
    std::filesystem::path path(const char* name) const { return pathFromUtf8(folder_.filePath(QString(name)).toStdString()); }
    static bool isBlurred(const std::string& id) ///< UID_patient_4_number
    {
        const std::string name = id.substr(id.rfind('/') + 1);
        return name.substr(name.find('_', name.find('_') + 1)).starts_with("_4_");
    }
    static bool isOfAll(const std::string& id) { return id.ends_with("_all.png"); }

    Run written(const char* name, std::function<bool(const Sample&)> fails, bool subjectsKnown = true) const
    {
        WrittenRun run;
        run.name = name;
        run.firstClass = [&](int index) {
            const Sample& sample = dataset->sample(index);
            const bool right = !fails(sample) && index % 9 != 0; // otherwise wrong now and then
            return right == (sample.classIndex == 0) ? 0.8F : 0.2F;
        };
        run.write(path(name), *dataset);
        if (!subjectsKnown) {
            const auto file = path(name) / "run.json";
            auto content = nlohmann::json::parse(readTextFile(file).value());
            content["dataset"]["subjects_known"] = false;
            (void)writeFileAtomically(file, content.dump());
        }
        return Run::open(path(name)).value();
    }

    Result<WeakGroupStudy> study(const Run& run, std::function<void(Job&)> before = {}) const
    {
        JobQueue jobs;
        Result<WeakGroupStudy> outcome = WeakGroupStudy{};
        std::promise<void> begun; // a job that is stopped before does nothing at all
        const auto job =
            jobs.submit({"test", "Test"}, Resource::Disk, Priority::Normal, [&](JobContext& context) -> Result<void> {
                begun.set_value();
                if (before)
                    while (!context.stopRequested())
                        std::this_thread::yield();
                const RunDataset located{dataset, run.locateIn(*dataset).value()};
                const auto predictions = run.predictions(1, PredictionSource::Validation);
                outcome = findWeakGroups(run, *predictions, 1, located, {}, context);
                return {};
            });
        begun.get_future().wait();
        if (before)
            before(*job);
        job->wait();
        return outcome;
    }

    bool removeFileOf(int sample) const
    {
        const std::string& name = dataset->sample(sample).name;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(path("training_data")))
            if (entry.path().filename().string() == name)
                return std::filesystem::remove(entry.path());
        return false;
    }

    std::shared_ptr<const Dataset> dataset;

private:
    /// UID_patient_kind_number: of kind 4 are those out of focus.
    void draw(int patient, int nucleus, Random& random)
    {
        const bool all = patient < patients / 2;
        const double radius = 11 + 2 * random.normal() / 3;
        const double stretch = random.uniform(1, 1.25);
        cv::Mat image = cv::Mat::zeros(40, 40, CV_8UC3);
        for (int y = 0; y < 40; ++y)
            for (int x = 0; x < 40; ++x)
                if (std::hypot((x - 20) / stretch, y - 20) <= radius) {
                    const int grain = static_cast<int>(random.below(60));
                    image.at<cv::Vec3b>(y, x) =
                        cv::Vec3b(static_cast<std::uint8_t>(80 + grain), static_cast<std::uint8_t>(40 + grain / 2),
                                  static_cast<std::uint8_t>(120 + grain));
                }
        const bool blurred = nucleus % 4 == 3;
        PictureConditions conditions;
        conditions.focusSigmaPixels = blurred ? 2 : 0;
        const std::string name = std::string("fold_0/") + (all ? "all" : "hem") + "/UID_" + (all ? "" : "H")
                                 + std::to_string(patient + 1) + "_" + std::to_string(nucleus % 4 + 1) + "_"
                                 + std::to_string(nucleus + 1) + (all ? "_all.png" : "_hem.png");
        const auto file = path("training_data") / name;
        std::filesystem::create_directories(file.parent_path());
        if (!writeFileAtomically(file, encodePng(underConditions(image, conditions)).value()))
            qFatal("could not draw");
    }

    QTemporaryDir folder_;
};

} // namespace

class TestWeakGroupStudy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("NUCLEOSCOPE_HOME", home_.path().toUtf8()); }
    void failingOutOfFocusIsFound();
    void aNetworkWithoutWeaknessIsLeftInPeace();
    void linkedPatientsCountAsOne();
    void withoutPatientsNothingIsSaid();
    void whatIsGoneIsCountedAsNotMeasured();
    void stoppingEndsIt();
    void everyGroupHasItsWords();
    void aCrossValidationMeansItsPooledRun();

private:
    QTemporaryDir home_;
    DrawnPatients drawn_;
};

void TestWeakGroupStudy::failingOutOfFocusIsFound()
{
    const Run run = drawn_.written("blurred", [](const Sample& s) {
        return DrawnPatients::isBlurred(s.id) && DrawnPatients::isOfAll(s.id) && s.id.find("_8_all") == std::string::npos;
    });
    const auto study = drawn_.study(run);
    QVERIFY2(study.has_value(), study ? "" : study.error().message.english().c_str());
    QCOMPARE(study->samples, 400);
    QCOMPARE(study->measured, 400);
    QCOMPARE(study->report.groups.size(), std::size_t{24});
    QVERIFY(!study->report.weak().empty());
    const SampleGroup& group = study->report.groups[static_cast<std::size_t>(study->report.weak().front())];
    QCOMPARE(allNucleusTraits[static_cast<std::size_t>(group.measure)], NucleusTrait::Focus);
    QCOMPARE(group.part, 0);
    QCOMPARE(group.weakest()->subjectsWorse, 5);
    for (const int sample : group.samples)
        QVERIFY(DrawnPatients::isBlurred(run.samples()[static_cast<std::size_t>(sample)].id));
    const std::string sentence = weakGroupSentence(group, *group.weakest(), run.info().classes).english();
    QVERIFY2(sentence.starts_with("Of the blurriest quarter of ALL (50 nuclei), "), sentence.c_str());
    QVERIFY2(sentence.ends_with("and so in 5 of 5 patients by themselves."), sentence.c_str());
    WeakGroupStudy one = *study;
    one.report.groups = {group};
    QVERIFY(weakGroupSummary(one).english().starts_with("One of 1 groups is weak: "));
    QCOMPARE(weakGroupSummary(*study).id, std::string("groups.found"));

    const auto json = nlohmann::json::parse(weakGroupsToJson(run, *study));
    QCOMPARE(json.at("groups").size(), std::size_t{24});
    QCOMPARE(json.at("weak").get<std::size_t>(), study->report.weak().size());
    std::size_t named = 0;
    for (const auto& each : json.at("groups"))
        named += each.contains("samples") ? each.at("samples").size() : 0;
    QVERIFY(named >= 100);
}

void TestWeakGroupStudy::aNetworkWithoutWeaknessIsLeftInPeace()
{
    const Run run = drawn_.written("plain", [](const Sample&) { return false; });
    const auto study = drawn_.study(run);
    QVERIFY(study->report.weak().empty());
    QCOMPARE(study->report.comparisons, 72);
    QCOMPARE(weakGroupSummary(*study).id, std::string("groups.none"));
    QVERIFY(weakGroupSummary(*study).english().starts_with("None found; 24 groups of 400 nuclei of 10 patients"));
}

/// Weak in three patients who are one.
void TestWeakGroupStudy::linkedPatientsCountAsOne()
{
    const auto fails = [](const Sample& s) { return DrawnPatients::isBlurred(s.id) && DrawnPatients::isOfAll(s.id); };
    const Run run = drawn_.written("linked", fails);
    const auto file = run.folder() / "run.json";
    auto content = nlohmann::json::parse(readTextFile(file).value());
    content["linked_subjects"] = {{"1", "2", "3", "4", "5"}};
    QVERIFY(writeFileAtomically(file, content.dump()).has_value());
    const Run linked = Run::open(run.folder()).value();
    QCOMPARE(linked.info().linkedSubjects.size(), std::size_t{1});
    QVERIFY(!drawn_.study(run)->report.weak().empty());
    const auto study = drawn_.study(linked);
    QCOMPARE(study->report.subjects, 6);
    QVERIFY(study->report.weak().empty());
}

void TestWeakGroupStudy::withoutPatientsNothingIsSaid()
{
    const Run run = drawn_.written(
        "nobody", [](const Sample&) { return false; }, false);
    QVERIFY(!run.info().subjectsKnown);
    const auto study = drawn_.study(run);
    QVERIFY(!study.has_value());
    QCOMPARE(study.error().message.id, std::string("groups.no_patients"));
}

void TestWeakGroupStudy::whatIsGoneIsCountedAsNotMeasured()
{
    const DrawnPatients own;
    const Run run = own.written("gone", [](const Sample&) { return false; });
    QVERIFY(own.removeFileOf(7)); // the run has it still, as all others of its dataset
    const auto study = own.study(run);
    QVERIFY2(study.has_value(), study ? "" : study.error().message.english().c_str());
    QCOMPARE(study->samples, 400);
    QCOMPARE(study->unmeasured(), 1);
}

void TestWeakGroupStudy::stoppingEndsIt()
{
    const Run run = drawn_.written("stopped", [](const Sample&) { return false; });
    const auto study = drawn_.study(run, [](Job& job) { job.requestStop(); });
    QVERIFY(!study.has_value());
    QCOMPARE(study.error().code, ErrorCode::Cancelled);
}

void TestWeakGroupStudy::everyGroupHasItsWords()
{
    std::set<std::string> titles;
    for (const NucleusTrait trait : allNucleusTraits)
        for (int part = 0; part < WeakGroupOptions().parts; ++part)
            titles.insert(groupTitle(trait, part).english());
    QCOMPARE(titles.size(), std::size_t{24});
}

void TestWeakGroupStudy::aCrossValidationMeansItsPooledRun()
{
    const auto folder = drawn_.path("folds");
    std::filesystem::create_directories(folder / "pooled");
    QCOMPARE(runFolderNamed(folder), folder);
    QVERIFY(writeFileAtomically(folder / "crossvalidation.json", std::string_view("{}")).has_value());
    QCOMPARE(runFolderNamed(folder), folder / "pooled");
}

NUCLEOSCOPE_TEST(TestWeakGroupStudy)
#include "test_weak_group_study.moc"

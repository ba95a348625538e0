#include "core/dataset/demo/demo_plan.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "tests/test_program.h"

#include <QTest>

#include <map>
#include <set>

using namespace nucleoscope;
using namespace nucleoscope::demo;

class TestDemoPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sevenHundredImagesOfTwentySixSubjects();
    void sameSeedSamePlan();
    void anotherSeedOtherSubjects();
    void noNameTwice();
    void noSubjectInTwoFolds();
    void subjectsDifferInSize();
    void linkedSubjectsAreOnePerson();
    void copiesAreOfTheSameCell();
    void testSubjectsStandOnlyThere();
    void theTableNamesEveryTestImageOnce();
    void aSmallScaleKeepsEverySubjectAndPlant();
};

namespace {

struct Named {
    std::string fold;
    std::string subject; // lower case
    bool leukaemic = false;
};

/// What a training path tells.
Named named(const std::string& path)
{
    const std::size_t name = path.rfind('/') + 1;
    const std::size_t id = name + 4;
    return {path.substr(path.find("fold_"), 6), lowered(path.substr(id, path.find('_', id) - id)),
            path.find("/all/") != std::string::npos};
}

std::vector<PlannedImage> trainingImages(const DemoPlan& plan)
{
    return {plan.images.begin(), plan.images.begin() + plan.trainingImages};
}

/// Subjects (by name) that share a cell with another name.
std::set<std::set<std::string>> linkedNames(const DemoPlan& plan)
{
    std::map<std::pair<int, int>, std::set<std::string>> namesOfCell;
    for (const PlannedImage& image : trainingImages(plan))
        namesOfCell[{image.subject, image.cell}].insert(named(image.path).subject);
    std::set<std::set<std::string>> linked;
    for (const auto& [cell, names] : namesOfCell)
        if (names.size() > 1)
            linked.insert(names);
    return linked;
}

} // namespace

void TestDemoPlan::sevenHundredImagesOfTwentySixSubjects()
{
    const DemoPlan plan = planDemo(1, 1.0);
    QVERIFY(plan.trainingImages > 650 && plan.trainingImages < 750);
    std::set<std::string> all;
    std::set<std::string> hem;
    std::set<std::string> folds;
    for (const PlannedImage& image : trainingImages(plan)) {
        const Named of = named(image.path);
        (of.leukaemic ? all : hem).insert(of.subject);
        folds.insert(of.fold);
        QCOMPARE(of.leukaemic, of.subject.front() != 'h');
    }
    QCOMPARE(all.size(), std::size_t{15});
    QCOMPARE(hem.size(), std::size_t{11});
    QCOMPARE(plan.trainingSubjects, 26);
    QCOMPARE(folds, (std::set<std::string>{"fold_0", "fold_1", "fold_2"}));
}

void TestDemoPlan::sameSeedSamePlan()
{
    const DemoPlan first = planDemo(5, 1.0);
    const DemoPlan second = planDemo(5, 1.0);
    QCOMPARE(first.testLabels, second.testLabels);
    QCOMPARE(first.images.size(), second.images.size());
    for (std::size_t i = 0; i < first.images.size(); ++i)
        QCOMPARE(first.images[i].path, second.images[i].path);
    QCOMPARE(first.subjects.front().maturity, second.subjects.front().maturity);
}

void TestDemoPlan::anotherSeedOtherSubjects()
{
    QVERIFY(planDemo(1, 1.0).subjects.front().radius != planDemo(2, 1.0).subjects.front().radius);
}

void TestDemoPlan::noNameTwice()
{
    std::set<std::string> paths;
    for (const PlannedImage& image : planDemo(1, 1.0).images)
        QVERIFY2(paths.insert(lowered(image.path)).second, image.path.c_str());
}

void TestDemoPlan::noSubjectInTwoFolds()
{
    std::map<std::string, std::set<std::string>> foldsOf;
    const DemoPlan plan = planDemo(1, 1.0);
    for (const PlannedImage& image : trainingImages(plan))
        foldsOf[named(image.path).subject].insert(named(image.path).fold);
    for (const auto& [subject, folds] : foldsOf)
        QVERIFY2(folds.size() == 1, subject.c_str());
}

void TestDemoPlan::subjectsDifferInSize()
{
    std::map<std::string, int> counts;
    const DemoPlan plan = planDemo(1, 1.0);
    for (const PlannedImage& image : trainingImages(plan))
        ++counts[named(image.path).subject];
    const auto [fewest, most] =
        std::minmax_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    QVERIFY(fewest->second >= 8);
    QVERIFY(most->second >= 4 * fewest->second);
}

void TestDemoPlan::linkedSubjectsAreOnePerson()
{
    const DemoPlan plan = planDemo(1, 1.0);
    QCOMPARE(linkedNames(plan), (std::set<std::set<std::string>>{{"4", "9"}, {"h2", "h5"}}));
    std::map<std::string, int> subjectOf;
    for (const PlannedImage& image : trainingImages(plan))
        subjectOf.emplace(named(image.path).subject, image.subject);
    for (const auto& [one, other] : {std::pair{"4", "9"}, std::pair{"h2", "h5"}}) {
        const SubjectProfile& first = plan.subjects[static_cast<std::size_t>(subjectOf[one])];
        const SubjectProfile& second = plan.subjects[static_cast<std::size_t>(subjectOf[other])];
        QCOMPARE(first.stain.nucleus, second.stain.nucleus);
        QCOMPARE(first.maturity, second.maturity);
    }
}

void TestDemoPlan::copiesAreOfTheSameCell()
{
    std::map<std::pair<int, int>, std::vector<std::string>> namesOfCell;
    const DemoPlan plan = planDemo(1, 1.0);
    for (const PlannedImage& image : trainingImages(plan))
        namesOfCell[{image.subject, image.cell}].push_back(named(image.path).subject);
    std::map<std::vector<std::string>, int> copies;
    for (const auto& [cell, names] : namesOfCell)
        if (names.size() > 1)
            ++copies[names];
    const std::map<std::vector<std::string>, int> planted{{{"4", "9"}, 6}, {{"h2", "h5"}, 3}, {{"7", "7"}, 2}};
    QCOMPARE(copies, planted);
}

void TestDemoPlan::testSubjectsStandOnlyThere()
{
    const DemoPlan plan = planDemo(1, 1.0);
    QCOMPARE(plan.subjects.size(), std::size_t{26 + 6});
    for (std::size_t i = 0; i < plan.images.size(); ++i) {
        const bool training = i < static_cast<std::size_t>(plan.trainingImages);
        QCOMPARE(plan.images[i].subject < plan.trainingSubjects, training);
        QCOMPARE(plan.images[i].path.starts_with("training_data/"), training);
    }
}

void TestDemoPlan::theTableNamesEveryTestImageOnce()
{
    const DemoPlan plan = planDemo(1, 1.0);
    const auto table = CsvTable::parse(plan.testLabels, "labels");
    QVERIFY(table);
    QCOMPARE(table->header, (std::vector<std::string>{"Patient_ID", "new_names", "labels"}));
    std::set<std::string> files;
    for (const PlannedImage& image : plan.images)
        if (image.path.starts_with("validation_data/C-NMC_test_prelim_phase_data/"))
            files.insert(image.path.substr(image.path.rfind('/') + 1));
    QVERIFY(files.size() > 50 && files.size() < 70);
    QCOMPARE(table->rows.size(), files.size());
    for (const auto& row : table->rows) {
        // As in the real table: it says .bmp, the files are JPEG.
        QVERIFY(row[1].ends_with(".bmp"));
        QVERIFY(files.contains(row[1].substr(0, row[1].size() - 4) + ".jpg"));
        QCOMPARE(row[2], std::string(row[0].ends_with("_all.bmp") ? "1" : "0"));
    }
}

void TestDemoPlan::aSmallScaleKeepsEverySubjectAndPlant()
{
    const DemoPlan plan = planDemo(1, 0.1);
    QVERIFY(plan.trainingImages < 110);
    std::set<std::string> subjects;
    for (const PlannedImage& image : trainingImages(plan))
        subjects.insert(named(image.path).subject);
    QCOMPARE(subjects.size(), std::size_t{26});
    QCOMPARE(linkedNames(plan).size(), std::size_t{2});
}

NUCLEOSCOPE_TEST(TestDemoPlan)
#include "test_demo_plan.moc"

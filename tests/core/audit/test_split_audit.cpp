#include "audit_fixture.h"

#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// What an audit says of the parts of a split.
class TestSplitAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("NUCLEOSCOPE_HOME", home_.path().toUtf8()); }
    void splitBySubjectIsClean();
    void whereNobodyExaminesNothingIsSaidOfTheParts();
    void splitByImageIsNot();
    void partsThatDifferAreToldApart();
    void fewPatientsAndOtherSharesInAPartAreFound();
    void validationAgainstTestIsToldAsThat();

private:
    QTemporaryDir home_;
};

void TestSplitAudit::splitBySubjectIsClean()
{
    std::vector<DrawnImage> images = cleanImages(1);
    addAlike(images, 0, "2", 0, encoded(images[0]));
    const auto dataset = datasetOf(images);
    const DatasetAudit audit = audited(*dataset);
    SplitOptions options;
    options.validationFraction = 0.5;
    const Split split = makeSplit(*dataset, audit.facts.fileHashes(), options).value();
    const SplitAudit found = auditSplit(*dataset, audit, split).value();
    QVERIFY2(alarms(found.findings).empty(), words(alarms(found.findings)).c_str());
    QVERIFY(findingOf(found.findings, "audit.no_test_part"));
    QVERIFY(found.silhouette);
    QCOMPARE(found.silhouette->predictions.size(), split.count(Part::Validation));
}

void TestSplitAudit::whereNobodyExaminesNothingIsSaidOfTheParts()
{
    const auto dataset = datasetOf(cleanImages(1));
    const DatasetAudit audit = audited(*dataset);
    SplitOptions options;
    options.validationFraction = 0;
    const Split split = makeSplit(*dataset, audit.facts.fileHashes(), options).value();
    const auto found = auditSplit(*dataset, audit, split);
    QVERIFY2(found.has_value(), found ? "" : found.error().message.english().c_str());
    QVERIFY2(alarms(found->findings).empty(), words(alarms(found->findings)).c_str());
    QVERIFY(!findingOf(found->findings, "audit.no_test_part")); // no epoch is chosen by anybody's images
}

void TestSplitAudit::splitByImageIsNot()
{
    std::vector<DrawnImage> images = cleanImages(1);
    for (std::size_t original = 0; original < 20; ++original)
        addAlike(images, original, original % 2 ? "2" : "3", images[original].classIndex, encoded(images[original]));
    for (std::size_t i = 0; i < images.size(); ++i)
        images[i].name += std::to_string(i); // names are unique
    const auto dataset = datasetOf(images);
    const DatasetAudit audit = audited(*dataset);
    SplitOptions options;
    options.rule = SplitRule::ByImage;
    const Split split = makeSplit(*dataset, audit.facts.fileHashes(), options).value();
    const SplitAudit found = auditSplit(*dataset, audit, split).value();
    for (const char* id : {"audit.patients_on_both_sides", "audit.identical_across_parts", "audit.linked_across_parts"}) {
        const Finding* finding = findingOf(found.findings, id);
        QVERIFY2(finding, id);
        QCOMPARE(finding->severity, Severity::Serious);
        QVERIFY(!finding->samples.empty());
    }
    QCOMPARE(findingOf(found.findings, "audit.patients_on_both_sides")->subjects.size(), dataset->subjects().size());
    // Every pair that stands on two sides, counted here once more.
    std::size_t across = 0;
    for (const std::vector<int>& group : identicalImages(audit.facts)) {
        std::set<Part> parts;
        for (const int sample : group)
            parts.insert(split.parts[static_cast<std::size_t>(sample)]);
        across += parts.size() > 1;
    }
    QCOMPARE(findingOf(found.findings, "audit.identical_across_parts")->what.argument("count"), std::to_string(across));
}

void TestSplitAudit::partsThatDifferAreToldApart()
{
    std::vector<DrawnImage> images = cleanImages(1);
    for (DrawnImage& image : images)
        if (std::stoi(image.subject) > 6)
            image.look.background = 7;
    const auto dataset = datasetOf(images);
    const DatasetAudit audit = audited(*dataset);
    Split split = makeSplit(*dataset, audit.facts.fileHashes(), {}).value();
    for (int i = 0; i < dataset->sampleCount(); ++i)
        split.parts[static_cast<std::size_t>(i)] =
            std::stoi(images[static_cast<std::size_t>(i)].subject) > 6 ? Part::Validation : Part::Train;
    const SplitAudit found = auditSplit(*dataset, audit, split).value();
    QVERIFY2(alarms(found.findings) == Ids{"audit.parts_background"}, words(alarms(found.findings)).c_str());
    QVERIFY(found.testPart.empty());
    // The same patients set aside as a test, another one validates.
    for (int i = 0; i < dataset->sampleCount(); ++i) {
        const int subject = std::stoi(images[static_cast<std::size_t>(i)].subject);
        split.parts[static_cast<std::size_t>(i)] = subject > 6 ? Part::Test : subject == 6 ? Part::Validation : Part::Train;
    }
    const SplitAudit tested = auditSplit(*dataset, audit, split).value();
    QVERIFY(findingOf(tested.findings, "audit.test_part_background") != nullptr);
    QVERIFY(findingOf(tested.findings, "audit.parts_background") == nullptr);
    QVERIFY(!tested.testPart.empty());
}

/// Of sixteen patients one with ALL and five with HEM validate.
void TestSplitAudit::fewPatientsAndOtherSharesInAPartAreFound()
{
    const std::vector<DrawnImage> images = oneClassEach(6);
    const auto dataset = datasetOf(images);
    const DatasetAudit audit = audited(*dataset);
    Split split = makeSplit(*dataset, audit.facts.fileHashes(), {}).value();
    for (int i = 0; i < dataset->sampleCount(); ++i) {
        const int subject = std::stoi(images[static_cast<std::size_t>(i)].subject);
        const bool validates = subject == 2 || (subject % 2 == 1 && subject <= 9);
        split.parts[static_cast<std::size_t>(i)] = validates ? Part::Validation : Part::Train;
    }
    const SplitAudit found = auditSplit(*dataset, audit, split).value();
    const Finding* few = findingOf(found.findings, "audit.few_patients_in_part");
    QVERIFY(few);
    QCOMPARE(few->severity, Severity::Serious);
    QCOMPARE(few->what.argument("class"), std::string("ALL"));
    QCOMPARE(few->samples.size(), 10U);
    const Finding* shares = findingOf(found.findings, "audit.other_shares");
    QVERIFY(shares);
    QCOMPARE(shares->what.argument("here"), std::string("17"));  // 10 of 60
    QCOMPARE(shares->what.argument("there"), std::string("70")); // 70 of 100
}

void TestSplitAudit::validationAgainstTestIsToldAsThat()
{
    std::vector<DrawnImage> images = cleanImages(1);
    addAlike(images, 0, "2", 0, encoded(images[0]));
    addAlike(images, 3, "2", images[3].classIndex, savedAgain(images[3], 70, false));
    images.back().name += "9";
    images.back().format = "jpg";
    const auto dataset = datasetOf(images);
    const DatasetAudit audit = audited(*dataset);
    Split split = makeSplit(*dataset, audit.facts.fileHashes(), {}).value();
    for (std::size_t i = 0; i < images.size(); ++i)
        split.parts[i] = images[i].subject == "1" ? Part::Validation : images[i].subject == "2" ? Part::Test : Part::Train;
    const auto told = [&] {
        std::string text;
        Ids ids;
        const SplitAudit found = auditSplit(*dataset, audit, split).value();
        for (const Finding& finding : found.findings)
            if (finding.heading == AuditHeading::NoCleanSeparation) {
                ids.push_back(finding.id);
                text += finding.what.english() + ' ' + finding.howBad.english() + '\n';
                if (finding.severity > Severity::Warning)
                    text += "serious";
            }
        std::sort(ids.begin(), ids.end());
        return std::pair(ids, text);
    };
    auto [ids, text] = told();
    QVERIFY2(ids == (Ids{"audit.identical_validation_test", "audit.linked_validation_test", "audit.near_validation_test"}),
             text.c_str());
    QVERIFY2(text.find("in training") == std::string::npos && text.find("serious") == std::string::npos, text.c_str());
    split.parts[0] = Part::Test; // its copy is there already, so that the patient is the only one on both
    std::tie(ids, text) = told();
    QVERIFY2(std::find(ids.begin(), ids.end(), "audit.patients_validation_test") != ids.end(), text.c_str());
    QVERIFY2(text.find("in training") == std::string::npos, text.c_str());
}

NUCLEOSCOPE_TEST(TestSplitAudit)
#include "test_split_audit.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/audit/audit_fixture.h"
#include "tests/core/workflow/prediction_fixture.h"

#include "core/encoding/encode.h"
#include "core/imaging/decode.h"
#include "core/workflow/audit_task.h"
#include "core/workflow/split_record.h"
#include "core/workflow/split_task.h"
#include "tests/core/workflow/in_job.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// What window and command line ask of an audit, and what a training records of its split.
class TestAuditTask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aReportHoldsDatasetAndSplit();
    void aSecondReportIsKnown();
    void aCleanSplitRecordsNoLeak();
    void aSplitByImageRecordsItsLeak();
    void aNucleusThatWasPhotographedTwiceIsALeakOfItsSplits();
    void samePixelsInOtherFilesStayTogether();
    void nucleiPhotographedTwiceAreALeakUntilLinked();
    void aNucleusThatEverybodyHasTiesNobody();
    void referencesAreThoseOfTheSplit();
    void theSilhouetteModelGivesTheSameAnywhere();
    void theSilhouetteTakesLinkedPatientsAsOne();
    void unmaskedNucleiHaveTheMajorityAlone();
    void whatAnAuditFoundIsRecorded();
    void aWishToStopKeepsWhatIsCheap();
    void aRunKnowsItsSplitAgain();
    void theNullAsksOfUnseenPatients();
    void aRecipesMistakesAreFindings();
    void findingsAreATable();

private:
    static SplitRecord recordOf(const Dataset& dataset, const Split& split, std::stop_token stop = {});
    QTemporaryDir home_;
};

namespace {

bool records(const SplitRecord& record, const char* id)
{
    return std::any_of(record.findings.begin(), record.findings.end(), [&](const RunFinding& f) { return f.id == id; });
}

RunInfo infoOf(const SplitRecord& record, const Split& split)
{
    RunInfo info;
    info.split = split.options;
    info.warnings = split.warnings;
    info.findings = record.findings;
    info.references = record.references;
    return info;
}

Split splitOf(const Dataset& dataset, const ContentHashes& contents, SplitRule rule, std::uint64_t seed = 1)
{
    SplitOptions options;
    options.rule = rule;
    options.seed = seed;
    options.validationFraction = 0.5;
    return makeSplit(dataset, contents, options).value();
}

std::vector<DrawnImage> largerWhereAll(std::uint64_t seed)
{
    std::vector<DrawnImage> images = oneClassEach(seed);
    for (DrawnImage& image : images)
        image.look.radius *= image.classIndex == 0 ? 1.25 : 1;
    return images;
}

} // namespace

void TestAuditTask::initTestCase()
{
    qputenv("NUCLEOSCOPE_HOME", home_.path().toUtf8());
}

SplitRecord TestAuditTask::recordOf(const Dataset& dataset, const Split& split, std::stop_token stop)
{
    return recordSplit(dataset, split, {}, stop);
}

void TestAuditTask::aReportHoldsDatasetAndSplit()
{
    std::vector<DrawnImage> images = cleanImages(1);
    images[3].look.pixels = 150;
    const auto dataset = datasetOf(images);
    AuditRequest request{dataset, splitOf(*dataset, hashContents(*dataset).value(), SplitRule::ByImage), {}};
    const auto report = inJob<AuditReport>([&](JobContext& context) { return runAudit(request, context); }).value();
    QVERIFY(findingOf(report.audit.findings, "audit.odd_size"));
    QVERIFY(findingOf(report.splitAudit->findings, "audit.patients_on_both_sides"));
    const std::vector<Finding> all = report.findings();
    QCOMPARE(all.size(), report.audit.findings.size() + report.splitAudit->findings.size());
    for (std::size_t i = 1; i < all.size(); ++i)
        QVERIFY(all[i - 1].severity >= all[i].severity);
    QCOMPARE(report.count(Severity::Serious) + report.count(Severity::Warning) + report.count(Severity::Note),
             static_cast<int>(all.size()));
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(auditReportToJson(report))).object();
    QCOMPARE(json[QStringLiteral("split")][QStringLiteral("rule")].toString(), QStringLiteral("image"));
}

void TestAuditTask::aSecondReportIsKnown()
{
    DrawnOptions options;
    options.stamp = 21;
    const auto dataset = datasetOf(cleanImages(3), options);
    const AuditRequest request{dataset, {}, {}};
    const auto known = [&] {
        return inJob<bool>([&](JobContext& context) -> Result<bool> { return knownAudit(request, context).has_value(); }).value();
    };
    QVERIFY(!known());
    QVERIFY(inJob<AuditReport>([&](JobContext& context) { return runAudit(request, context); }));
    QVERIFY(known());
}

void TestAuditTask::aCleanSplitRecordsNoLeak()
{
    const auto dataset = datasetOf(cleanImages(1));
    const Split split = splitOf(*dataset, hashContents(*dataset).value(), SplitRule::BySubject);
    const SplitRecord record = recordOf(*dataset, split);
    QVERIFY(leaksOf(infoOf(record, split)).empty());
    QVERIFY(record.references.recorded());
}

void TestAuditTask::aSplitByImageRecordsItsLeak()
{
    const auto dataset = datasetOf(cleanImages(1));
    const Split split = splitOf(*dataset, hashContents(*dataset).value(), SplitRule::ByImage);
    const SplitRecord record = recordOf(*dataset, split);
    QVERIFY(records(record, "audit.patients_on_both_sides"));
    QCOMPARE(record.findings.front().subjects.size(), dataset->subjects().size());
    const std::vector<Message> leaks = leaksOf(infoOf(record, split));
    QCOMPARE(leaks.size(), 1U); // the split's own warning says the same
    QCOMPARE(leaks.front().id, std::string("audit.patients_on_both_sides"));
    const Cautions cautions = cautionsOfSplits(*dataset, hashContents(*dataset).value(), {}, {&split, 1});
    QCOMPARE(cautions.leaks.size(), 1U);
    QCOMPARE(cautions.all.front().id, std::string("audit.patients_on_both_sides"));
}

/// What no file of one content tells: the splits that leave the one patient out or the other, and what is kept of it.
void TestAuditTask::aNucleusThatWasPhotographedTwiceIsALeakOfItsSplits()
{
    std::vector<DrawnImage> images = cleanImages(1);
    for (DrawnImage& image : images)
        image.format = "jpg";
    DrawnImage copy = images.front();
    copy.subject = "2";
    copy.name = "UID_2_99_1";
    copy.bytes = encodeJpeg(drawnNucleus(images.front().look), 85).value();
    images.push_back(std::move(copy));
    DrawnOptions options;
    options.stamp = 22;
    const auto dataset = datasetOf(images, options);
    const ContentHashes hashes = hashContents(*dataset).value();
    std::vector<Split> splits(2);
    for (const Sample& sample : dataset->samples()) {
        const std::string& subject = dataset->subjects()[static_cast<std::size_t>(sample.subject)].id;
        splits[0].parts.push_back(subject == "1" ? Part::Validation : Part::Train);
        splits[1].parts.push_back(subject == "2" ? Part::Validation : Part::Train);
    }
    QVERIFY(!nearDuplicatesKept(*dataset));
    QVERIFY(cautionsOfSplits(*dataset, hashes, {}, splits).leaks.empty());
    const auto near = nearDuplicatesUnasked(*dataset, {});
    QVERIFY(near && near->pairs.size() == 1);
    QCOMPARE(nearDuplicatesKept(*dataset)->pairs.size(), 1U);
    const std::vector<Message> leaks = cautionsOfSplits(*dataset, hashes, *near, splits).leaks;
    QCOMPARE(leaks.size(), 1U); // both say the same
    QCOMPARE(leaks.front().id, std::string("audit.near_across_parts"));
}

/// One picture as JPEG, as JPEG with a comment, and as the PNG of its pixels: of five patients one.
void TestAuditTask::samePixelsInOtherFilesStayTogether()
{
    std::vector<DrawnImage> images = cleanImages(1);
    for (DrawnImage& image : images)
        image.format = "jpg";
    const auto copyFor = [&](std::size_t original, const char* patient, const char* format, Bytes bytes) {
        DrawnImage copy = images[original];
        copy.subject = patient;
        copy.name = std::string("UID_") + patient + "_99_1";
        copy.format = format;
        copy.bytes = std::move(bytes);
        images.push_back(copy);
    };
    const auto commented = [](Bytes file) {
        constexpr std::array<unsigned char, 6> comment{0xFF, 0xFE, 0, 4, 'h', 'i'};
        const auto* const begin = reinterpret_cast<const std::byte*>(comment.data());
        file.insert(file.begin() + 2, begin, begin + comment.size());
        return file;
    };
    copyFor(0, "2", "jpg", commented(encoded(images[0])));
    const auto groupsOf = [](const Dataset& dataset) {
        const auto contents =
            inJob<ContentHashes>([&](JobContext& context) { return contentsForSplit(dataset, false, context); }).value();
        std::vector<std::vector<std::string>> groups;
        for (const LinkedSubjects& linked : linkedSubjects(dataset, contents)) {
            groups.emplace_back();
            for (const int subject : linked.subjects)
                groups.back().push_back(dataset.subjects()[static_cast<std::size_t>(subject)].id);
        }
        return groups;
    };
    using Groups = std::vector<std::vector<std::string>>;
    QCOMPARE(groupsOf(*datasetOf(images)), (Groups{{"1", "2"}})); // JPEGs alone: nothing was decoded
    images[20].bytes = encoded(images[20]);
    images[20].bytes.resize(images[20].bytes.size() / 2);
    QCOMPARE(groupsOf(*datasetOf(images)), (Groups{{"1", "2"}})); // one of them is cut short
    copyFor(1, "3", "png", encodePng(decodeImage(encoded(images[1]), "original").value()).value());
    copyFor(60, "5", "png", encodePng(decodeImage(encoded(images[60]), "original").value()).value());
    const auto dataset = datasetOf(images);
    const std::string other = images[60].subject;
    QVERIFY(other != "5" && other > "3");
    QCOMPARE(groupsOf(*dataset),
             (Groups{{"1", "2", "3"}, {std::min(other, std::string("5")), std::max(other, std::string("5"))}}));
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const auto contents =
            inJob<ContentHashes>([&](JobContext& context) { return contentsForSplit(*dataset, false, context); }).value();
        const Split split = splitOf(*dataset, contents, SplitRule::BySubject, seed);
        QVERIFY(leaksOf(infoOf(recordOf(*dataset, split), split)).empty());
    }
}

void TestAuditTask::nucleiPhotographedTwiceAreALeakUntilLinked()
{
    std::vector<DrawnImage> images = cleanImages(1);
    for (int copy = 0; copy < 6; ++copy) { // patients 1 and 2
        DrawnImage again = images[static_cast<std::size_t>(copy)];
        again.subject = "2";
        again.name = "UID_2_" + std::to_string(50 + copy) + "_1";
        again.bytes = encodeJpeg(drawnNucleus(again.look), 80).value();
        again.format = "jpg";
        images.push_back(again);
    }
    const auto dataset = datasetOf(images);
    bool apart = false;
    for (std::uint64_t seed = 1; seed <= 12 && !apart; ++seed) {
        const Split split = splitOf(*dataset, hashContents(*dataset).value(), SplitRule::BySubject, seed);
        apart = split.parts.front() != split.parts.back();
        const SplitRecord record = recordOf(*dataset, split);
        QCOMPARE(records(record, "audit.near_across_parts"), apart);
        QCOMPARE(leaksOf(infoOf(record, split)).empty(), !apart);
    }
    QVERIFY(apart);
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const auto contents =
            inJob<ContentHashes>([&](JobContext& context) { return contentsForSplit(*dataset, true, context); }).value();
        const Split split = splitOf(*dataset, contents, SplitRule::BySubject, seed);
        QVERIFY(leaksOf(infoOf(recordOf(*dataset, split), split)).empty());
    }
}

/// Where nobody could examine any more, only identical images tie: a split is better than none, and says so.
void TestAuditTask::aNucleusThatEverybodyHasTiesNobody()
{
    const auto made = [](const Dataset& dataset) {
        return inJob<MadeSplit>([&](JobContext& context) {
                   return splitByContents(dataset, {}, linksSimilar(std::nullopt, SplitRule::BySubject), context);
               })
            .value();
    };
    std::vector<DrawnImage> images = oneClassEach(3);
    addAlike(images, 0, images[10].subject.c_str(), images[0].classIndex, savedAgain(images[0], 80, false));
    const MadeSplit two = made(*datasetOf(images));
    QVERIFY(two.linkSimilar);
    QCOMPARE(two.split.linked.size(), std::size_t{1});
    images = oneClassEach(3);
    std::set<std::string> patients;
    for (const DrawnImage& image : images)
        if (image.classIndex == images[0].classIndex)
            patients.insert(image.subject);
    int quality = 60;
    for (const std::string& patient : patients)
        addAlike(images, 0, patient.c_str(), images[0].classIndex, savedAgain(images[0], quality += 4, false));
    const auto everybody = datasetOf(images);
    const MadeSplit all = made(*everybody);
    QVERIFY(!all.linkSimilar);
    QVERIFY(all.split.linked.empty());
    QVERIFY(std::ranges::any_of(all.split.warnings, [](const Message& m) { return m.id == "split.similar_everywhere"; }));
}

void TestAuditTask::referencesAreThoseOfTheSplit()
{
    const auto dataset = datasetOf(largerWhereAll(1));
    const Split split = splitOf(*dataset, hashContents(*dataset).value(), SplitRule::BySubject);
    const RunReferences references = recordOf(*dataset, split).references;
    int largest = 0;
    std::vector<int> training(2, 0);
    std::vector<int> validation(2, 0);
    for (int i = 0; i < dataset->sampleCount(); ++i) {
        const auto c = static_cast<std::size_t>(dataset->sample(i).classIndex);
        training[c] += split.parts[static_cast<std::size_t>(i)] == Part::Train;
        validation[c] += split.parts[static_cast<std::size_t>(i)] == Part::Validation;
    }
    largest = training[1] > training[0] ? 1 : 0;
    QCOMPARE(references.majorityClass, largest);
    QCOMPARE(references.majority.scores.accuracy,
             static_cast<double>(validation[static_cast<std::size_t>(largest)]) / (validation[0] + validation[1]));
    QCOMPARE(references.majority.scores.balancedAccuracy, 0.5);
    QVERIFY(references.silhouette);
    QCOMPARE(references.silhouette->scores.samples, split.count(Part::Validation));
    QVERIFY(references.silhouette->scores.auroc > 0.8);
    QVERIFY(references.silhouette->intervals.of(ScoreKind::Auroc).contains(references.silhouette->scores.auroc));
    // The audit of the split, by its own way, says the same.
    const AuditRequest request{dataset, split, {1, 20, false}};
    const auto report = inJob<AuditReport>([&](JobContext& context) { return runAudit(request, context); }).value();
    QVERIFY(std::abs(report.splitAudit->silhouette->scores.auroc - references.silhouette->scores.auroc) < 1e-6);
    QVERIFY(std::abs(report.splitAudit->silhouette->scores.loss - references.silhouette->scores.loss) < 1e-6);
}

void TestAuditTask::theSilhouetteModelGivesTheSameAnywhere()
{
    const auto dataset = datasetOf(largerWhereAll(2));
    const Split split = splitOf(*dataset, hashContents(*dataset).value(), SplitRule::BySubject);
    const RunReferences references = recordOf(*dataset, split).references;
    // A dataset of the validation part alone: other indices, the same images.
    const auto other = dataset->subset(split.samplesOf(Part::Validation));
    const auto facts = measureImages(*other).value();
    std::vector<int> samples(static_cast<std::size_t>(other->sampleCount()));
    std::iota(samples.begin(), samples.end(), 0);
    std::vector<int> truths;
    for (const int sample : samples)
        truths.push_back(other->sample(sample).classIndex);
    const PredictionList examined = references.silhouetteModel.examine(*other, facts, samples, truths).value();
    const Scores scores = scoresOf(examined, {true, false}).value();
    QCOMPARE(scores.auroc, references.silhouette->scores.auroc);
    QCOMPARE(scores.loss, references.silhouette->scores.loss);
}

/// As the scores that it stands beside do.
void TestAuditTask::theSilhouetteTakesLinkedPatientsAsOne()
{
    std::vector<DrawnImage> images = largerWhereAll(4);
    DrawnImage copy = images.front();
    copy.subject = images[20].subject;
    copy.name = "UID_" + copy.subject + "_99_1";
    QCOMPARE(copy.classIndex, images[20].classIndex);
    images.push_back(copy);
    const auto dataset = datasetOf(images);
    const Split split = splitOf(*dataset, hashContents(*dataset).value(), SplitRule::BySubject);
    QCOMPARE(split.linked.size(), 1U);
    RunInfo info;
    info.recipe.name = "small";
    info.references = recordOf(*dataset, split).references;
    const auto folder = std::filesystem::path(home_.path().toStdString()) / "linked-run";
    RunWriter::create(folder, std::move(info), *dataset, split).value().reset();
    const Run run = Run::open(folder).value();
    PredictionList all(2);
    const std::array<float, 2> even{0.5F, 0.5F};
    for (int i = 0; i < dataset->sampleCount(); ++i)
        all.add(i, dataset->sample(i).classIndex, even.data());
    const auto silhouette = inJob<ReferenceScores>([&](JobContext& context) -> Result<ReferenceScores> {
                                return silhouetteOn(run, *dataset, all, context).value();
                            }).value();
    QCOMPARE(silhouette.intervals.subjects, 15); // of sixteen
}

void TestAuditTask::unmaskedNucleiHaveTheMajorityAlone()
{
    std::vector<DrawnImage> images = cleanImages(1);
    for (DrawnImage& image : images)
        image.look.masked = false;
    const auto dataset = datasetOf(images);
    const Split split = splitOf(*dataset, hashContents(*dataset).value(), SplitRule::BySubject);
    const RunReferences references = recordOf(*dataset, split).references;
    QVERIFY(references.recorded());
    QVERIFY(!references.silhouette);
    QVERIFY(references.silhouetteModel.empty());
}

void TestAuditTask::whatAnAuditFoundIsRecorded()
{
    std::vector<DrawnImage> images = cleanImages(1);
    for (DrawnImage& image : images) {
        image.format = "jpg";
        image.quality = image.classIndex == 0 ? 92 : 80;
    }
    DrawnOptions options;
    options.stamp = 31; // is remembered
    const auto dataset = datasetOf(images, options);
    const Split split = splitOf(*dataset, hashContents(*dataset).value(), SplitRule::BySubject);
    const auto says = [](const RunInfo& info, const char* id) {
        const std::vector<Message> sentences = summaryOf(info);
        return std::any_of(sentences.begin(), sentences.end(), [&](const Message& message) { return message.id == id; });
    };
    RunInfo before = infoOf(recordOf(*dataset, split), split);
    before.classes = dataset->classes();
    QVERIFY(leaksOf(before).empty());
    QVERIFY(says(before, "audit.not_audited"));
    QVERIFY(!says(before, "run.summary.no_findings"));
    QVERIFY(inJob<AuditReport>([&](JobContext& context) { return runAudit({dataset, {}, {}}, context); }));
    const SplitRecord record = recordOf(*dataset, split);
    QVERIFY(records(record, "audit.proxy_compression"));
    QVERIFY(!records(record, "audit.not_audited"));
    QVERIFY(!leaksOf(infoOf(record, split)).empty());
}

void TestAuditTask::aWishToStopKeepsWhatIsCheap()
{
    std::stop_source stop;
    stop.request_stop();
    const auto dataset = datasetOf(cleanImages(1));
    const Split split = splitOf(*dataset, hashContents(*dataset).value(), SplitRule::ByImage);
    const SplitRecord record = recordOf(*dataset, split, stop.get_token());
    QVERIFY(records(record, "audit.patients_on_both_sides"));
    QVERIFY(!record.references.silhouette);
}

void TestAuditTask::aRunKnowsItsSplitAgain()
{
    PredictionFixture fixture;
    const Split split = splitOfRun(*fixture.run, *fixture.dataset).value();
    QCOMPARE(split.count(Part::Train), 8);
    QCOMPARE(split.count(Part::Validation), 4);
    const auto other = datasetOf(cleanImages(1));
    QVERIFY(!splitOfRun(*fixture.run, *other));
}

/// The network sees how bright a nucleus is. Of the six patients the run learned from four: too few are left.
void TestAuditTask::theNullAsksOfUnseenPatients()
{
    PredictionFixture fixture;
    const auto few = fixture.inJob<FeatureNull>(
        [&](JobContext& context) { return nullOfRun(*fixture.run, fixture.dataset, fixture.host, {}, {}, context); });
    QVERIFY(!few);
    QCOMPARE(few.error().code, ErrorCode::InvalidInput);
    int mark = 100;
    for (const char* patient : {"11", "12", "13", "14", "H11", "H12", "H13", "H14"}) {
        const bool all = patient[0] != 'H';
        for (int image = 1; image <= 3; ++image, ++mark)
            drawImage(fixture.place("new/fold_0/")
                          + QString::fromUtf8(all ? "all/UID_%1_%2_1_all.bmp" : "hem/UID_%1_%2_1_hem.bmp")
                                .arg(QString::fromUtf8(patient))
                                .arg(image),
                      (all ? 200 : 40) + mark % 7, mark);
    }
    const auto unseen = PredictionFixture::open(fixture.place("new"));
    const auto null = fixture.inJob<FeatureNull>([&](JobContext& context) {
        return nullOfRun(*fixture.run, unseen, fixture.host, {}, {1, 100, false}, context);
    });
    QVERIFY2(null, null ? "" : null.error().message.english().c_str());
    QCOMPARE(null->patients, 8);
    QCOMPARE(null->samples, 24);
    QCOMPARE(null->newPatients.observed, 1.0);
    QVERIFY(null->newPatients.p < 0.1);
    AuditReport report;
    report.dataset = unseen;
    addNull(report, *null, "Bright");
    QVERIFY(findingOf(report.findings(), "audit.patients_recognised"));
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(auditReportToJson(report))).object();
    QCOMPARE(json[QStringLiteral("null")][QStringLiteral("new_patients")][QStringLiteral("permutations")].toInt(), 100);
}

void TestAuditTask::aRecipesMistakesAreFindings()
{
    Recipe recipe;
    QVERIFY(findingsOf(recipe).empty());
    recipe.augmentation.onValidation = true;
    recipe.network.output = OutputActivation::Softmax;
    const std::vector<RunFinding> findings = findingsOf(recipe);
    QCOMPARE(findings.size(), 2U);
    QCOMPARE(findings.front().id, std::string("audit.augmented_validation"));
    QCOMPARE(findings.front().severity, Severity::Warning);
    QCOMPARE(findings.back().id, std::string("audit.softmax_twice"));
}

void TestAuditTask::findingsAreATable()
{
    std::vector<DrawnImage> images = cleanImages(1);
    images[3].look.pixels = 150;
    const auto dataset = datasetOf(images);
    const auto audit = auditDataset(*dataset, {1, 0, true}).value();
    const QByteArray csv = QByteArray::fromStdString(findingsToCsv(*dataset, audit.findings));
    QVERIFY(csv.startsWith("severity,heading,id,what,how_bad,what_to_do,images,subjects,subject_ids\n"));
    QVERIFY(csv.contains("warning,state_of_data,audit.odd_size,"));
    QCOMPARE(csv.count('\n'), static_cast<qsizetype>(audit.findings.size()) + 1);
}

NUCLEOSCOPE_TEST(TestAuditTask)
#include "test_audit_task.moc"

#include "audit_fixture.h"

#include "core/audit/audit_json.h"
#include "core/encoding/encode.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace nucleoscope;
using namespace nucleoscope::test;

using Images = std::vector<DrawnImage>;

Q_DECLARE_METATYPE(Images)
Q_DECLARE_METATYPE(DrawnOptions)
Q_DECLARE_METATYPE(Ids)

/// Each planted defect is found, and nothing else; where nothing is planted, nothing is.
class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanDataRaiseNoAlarm_data();
    void cleanDataRaiseNoAlarm();
    void eachDefectIsFoundAndNothingElse_data();
    void eachDefectIsFoundAndNothingElse();
    void allDefectsAtOnceAreFound();
    void findingsNameTheirSamples();
    void notesTellWhatIsHarmless();
    void silhouetteIsANumberWithPredictionsAndANull();
    void unmaskedNucleiHaveNoSilhouette();
    void structuralNamesAreKnown_data();
    void structuralNamesAreKnown();
    void perfectProxiesOfFewPatientsAreTold_data();
    void perfectProxiesOfFewPatientsAreTold();
    void theStainIsANoteUntilItTellsNearlyAll_data();
    void theStainIsANoteUntilItTellsNearlyAll();
    void whatCompressionDoesToTheBackgroundIsToldOnce();
    void theOutlineReadsNeitherCompressionNorStain_data();
    void theOutlineReadsNeitherCompressionNorStain();
    void stoppingEndsIt();
    void jsonHoldsEverything();

private:
    QTemporaryDir home_;
};

void TestAudit::initTestCase()
{
    qputenv("NUCLEOSCOPE_HOME", home_.path().toUtf8());
}

void TestAudit::cleanDataRaiseNoAlarm_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestAudit::cleanDataRaiseNoAlarm()
{
    QFETCH(int, seed);
    const auto dataset = datasetOf(cleanImages(static_cast<std::uint64_t>(seed)));
    const DatasetAudit audit = audited(*dataset, static_cast<std::uint64_t>(seed));
    QVERIFY2(alarms(audit.findings).empty(), words(alarms(audit.findings)).c_str());
    for (const ProxyResult& result : audit.proxies)
        QVERIFY(!result.tells());
    SplitOptions options;
    options.seed = static_cast<std::uint64_t>(seed);
    options.validationFraction = 0.5;
    const Split split = makeSplit(*dataset, audit.facts.fileHashes(), options).value();
    const SplitAudit splitAudit = auditSplit(*dataset, audit, split).value();
    QVERIFY2(alarms(splitAudit.findings).empty(), words(alarms(splitAudit.findings)).c_str());
}

void TestAudit::eachDefectIsFoundAndNothingElse_data()
{
    QTest::addColumn<Images>("images");
    QTest::addColumn<DrawnOptions>("options");
    QTest::addColumn<Ids>("expected");
    const Images clean = cleanImages(1);
    const auto row = [](const char* name, Images images, Ids expected, DrawnOptions options = {}) {
        std::sort(expected.begin(), expected.end());
        QTest::newRow(name) << std::move(images) << std::move(options) << std::move(expected);
    };
    const auto changed = [&](auto change) {
        Images images = clean;
        for (std::size_t i = 0; i < images.size(); ++i)
            change(images[i], i);
        return images;
    };
    const auto with = [&](auto change) {
        Images images = clean;
        change(images);
        return images;
    };
    row("identical across patients", with([](Images& images) { addAlike(images, 0, "2", 0, encoded(images[0])); }),
        {"audit.identical_across_patients"});
    row("identical across classes", with([](Images& images) { addAlike(images, 0, "1", 1, encoded(images[0])); }),
        {"audit.identical_across_classes"});
    row("saved again for another patient", with([](Images& images) {
            addAlike(images, 0, "2", 0, savedAgain(images[0], 70, false));
            images.back().format = "jpg";
        }),
        {"audit.near_across_patients"});
    row("mirrored for another class", with([](Images& images) {
            addAlike(images, 0, "2", 1, savedAgain(images[0], 90, true));
            images.back().format = "jpg";
        }),
        {"audit.near_across_classes"});
    row("damaged file", with([](Images& images) { images[3].bytes = Bytes(30, std::byte{7}); }), {"audit.unreadable"});
    row("black image", with([](Images& images) { images[3].bytes = encodePng(cv::Mat::zeros(128, 128, CV_8UC3)).value(); }),
        {"audit.blank"});
    row("another size", with([](Images& images) { images[3].look.pixels = 150; }), {"audit.odd_size"});
    row("not masked", with([](Images& images) { images[3].look.masked = false; }), {"audit.not_masked"});
    row("background tells", changed([](DrawnImage& image, std::size_t i) {
            image.look.background = image.classIndex == 0 ? 2 + static_cast<int>(i % 3) : 6 + static_cast<int>(i % 3);
        }),
        {"audit.proxy_background"});
    row("compression tells", changed([](DrawnImage& image, std::size_t) {
            image.format = "jpg";
            image.quality = image.classIndex == 0 ? 92 : 88;
        }),
        {"audit.proxy_compression"});
    row("one is grey", with([](Images& images) {
            cv::Mat grey;
            cv::cvtColor(drawnNucleus(images[3].look), grey, cv::COLOR_RGB2GRAY);
            cv::cvtColor(grey, grey, cv::COLOR_GRAY2RGB);
            images[3].bytes = encodePng(grey).value();
        }),
        {"audit.grey"});
    row("file type tells", changed([](DrawnImage& image, std::size_t) {
            if (image.classIndex == 1)
                image.format = "jpg";
        }),
        {"audit.proxy_compression", "audit.proxy_file_type"});
    row("name tells", changed([](DrawnImage& image, std::size_t) {
            if (image.classIndex == 1)
                image.name = "B" + image.name;
        }),
        {"audit.proxy_path"});
    row("classes are folds", clean, {"audit.structural_classes"}, {{"fold_0", "fold_1"}, true, {}, 0});
    row("classes are dates", clean, {"audit.structural_classes"}, {{"2019-05-31", "2019-06-01"}, true, {}, 0});
    row("name contradicts folder", with([](Images& images) { images[3].namedClass = images[3].classIndex == 0 ? "hem" : "all"; }),
        {"audit.name_contradicts_folder"});
    row("nuclei are masked among others",
        [&] {
            Images images = changed([](DrawnImage& image, std::size_t) { image.look.masked = false; });
            images[3].look.masked = true;
            return images;
        }(),
        {"audit.masked"});
    row("a class without images", clean, {}, {{"ALL", "HEM", "AML"}, true, {}, 0});
    const DrawnOptions ofFolds{{"ALL", "HEM"}, true, {}, 0, true};
    row("each patient in one fold", clean, {}, ofFolds);
    row("one patient in two folds", with([](Images& images) { images[3].folder = "fold_0"; }), {"audit.patients_across_folds"},
        ofFolds);
    row("identical across folds", with([](Images& images) {
            addAlike(images, 0, "2", 0, encoded(images[0]));
            images.back().folder = "fold_2";
        }),
        {"audit.identical_across_patients"}, ofFolds);
    row("identical across folds, patients unknown", with([](Images& images) {
            addAlike(images, 0, "2", 0, encoded(images[0]));
            images.back().folder = "fold_2";
        }),
        {"audit.identical_across_folds", "audit.identical_images", "audit.patients_unknown"},
        {{"ALL", "HEM"}, false, {}, 0, true});
    row("patients unknown", clean, {"audit.patients_unknown"}, {{"ALL", "HEM"}, false, {}, 0});
    row("one patient dominates", with([](Images& images) {
            Random random(5, Random::Purpose::Test);
            for (int i = 0; i < 80; ++i) {
                DrawnImage image = images[static_cast<std::size_t>(i % 2)];
                image.name = "UID_1_" + std::to_string(100 + i / 2) + "_1";
                image.look = randomLook(random);
                images.push_back(image);
            }
        }),
        {"audit.dominant_patient"});
    row("few patients", Images(clean.begin(), clean.begin() + 64), {"audit.few_patients"});
    row("very uneven", with([](Images& images) {
            int kept = 0;
            std::erase_if(images, [&](const DrawnImage& image) { return image.classIndex == 1 && kept++ % 7 != 0; });
        }),
        {"audit.uneven_classes"});
    row("each patient has one class", oneClassEach(1), {"audit.one_class_each"});
    Images butOne = oneClassEach(1);
    butOne.front().classIndex = 1 - butOne.front().classIndex;
    row("each patient but for one file", std::move(butOne), {"audit.one_class_each"});
}

void TestAudit::eachDefectIsFoundAndNothingElse()
{
    QFETCH(Images, images);
    QFETCH(DrawnOptions, options);
    QFETCH(Ids, expected);
    const auto dataset = datasetOf(images, options);
    const DatasetAudit audit = audited(*dataset);
    const Ids found = alarms(audit.findings);
    QVERIFY2(found == expected, words(found).c_str());
    for (const Finding& finding : audit.findings)
        for (const Message* message : {&finding.what, &finding.howBad, &finding.whatToDo}) {
            QVERIFY(!message->id.empty());
            QVERIFY2(message->english().find('{') == std::string::npos, message->english().c_str());
        }
}

void TestAudit::allDefectsAtOnceAreFound()
{
    Images images = oneClassEach(2);
    for (DrawnImage& image : images) {
        image.format = "jpg";
        image.quality = image.classIndex == 0 ? 92 : 80;
        image.look.radius *= image.classIndex == 0 ? 1.25 : 1;
    }
    addAlike(images, 0, "2", images[10].classIndex, encoded(images[10]));
    addAlike(images, 1, "3", 1, encoded(images[1]));
    addAlike(images, 2, "4", 0, encoded(images[2]));
    addAlike(images, 30, "6", images[30].classIndex, savedAgain(images[30], 60, true));
    images[40].bytes = Bytes(30, std::byte{7});
    images[50].bytes = encodeJpeg(cv::Mat::zeros(128, 128, CV_8UC3), 90).value();
    images[60].look.pixels = 150;
    images[70].look.masked = false;
    const DatasetAudit audit = audited(*datasetOf(images));
    const Ids found = alarms(audit.findings);
    for (const char* id :
         {"audit.blank", "audit.identical_across_classes", "audit.identical_across_patients", "audit.near_across_patients",
          "audit.not_masked", "audit.odd_size", "audit.proxy_compression", "audit.unreadable"})
        QVERIFY2(std::find(found.begin(), found.end(), id) != found.end(), (std::string(id) + " not in " + words(found)).c_str());
    QVERIFY(findingOf(audit.findings, "audit.proxy_outline"));
    for (std::size_t i = 1; i < audit.findings.size(); ++i)
        QVERIFY(audit.findings[i - 1].severity >= audit.findings[i].severity);
}

void TestAudit::findingsNameTheirSamples()
{
    Images images = cleanImages(1);
    addAlike(images, 0, "2", 0, encoded(images[0]));
    addAlike(images, 17, "3", 1, encoded(images[17]));
    images[30].look.pixels = 150;
    const auto dataset = datasetOf(images);
    const DatasetAudit audit = audited(*dataset);
    const Finding* size = findingOf(audit.findings, "audit.odd_size");
    QVERIFY(size);
    QCOMPARE(size->samples, std::vector<int>{30});
    const Finding* linked = findingOf(audit.findings, "audit.identical_across_patients");
    QVERIFY(linked);
    const auto last = static_cast<int>(images.size()) - 1;
    // One group: 1 with 2 by one image, 2 with 3 by another; those that are identical side by side.
    QCOMPARE(linked->samples, (std::vector<int>{0, last - 1, 17, last}));
    QCOMPARE(linked->subjects.size(), 3U);
    QCOMPARE(linked->what.argument("count"), std::string("2"));
}

void TestAudit::notesTellWhatIsHarmless()
{
    Images images = cleanImages(1);
    addAlike(images, 0, "1", 0, encoded(images[0]));
    images[5].name = "uid_h1_1_1"; // as 36 names of C-NMC are
    std::erase_if(images, [n = 0](const DrawnImage& image) mutable { return image.classIndex == 1 && n++ % 2 == 0; });
    const DatasetAudit audit = audited(*datasetOf(images));
    QVERIFY2(alarms(audit.findings).empty(), words(alarms(audit.findings)).c_str());
    for (const char* id : {"audit.identical_within_patient", "audit.uneven_classes"})
        QVERIFY2(findingOf(audit.findings, id), id);
}

void TestAudit::silhouetteIsANumberWithPredictionsAndANull()
{
    Images images = oneClassEach(3);
    for (DrawnImage& image : images)
        image.look.radius *= image.classIndex == 0 ? 1.3 : 1;
    const auto dataset = datasetOf(images);
    const DatasetAudit audit = audited(*dataset);
    QVERIFY(audit.silhouette);
    QCOMPARE(audit.silhouette->predictions.size(), dataset->sampleCount());
    QVERIFY(audit.silhouette->scores.auroc > 0.8);
    QVERIFY(audit.silhouette->intervals.of(ScoreKind::Auroc).contains(audit.silhouette->scores.auroc));
    QCOMPARE(audit.silhouette->intervals.subjects, 16);
    QCOMPARE(audit.silhouette->null.drawn.size(), 200U);
    QVERIFY(std::abs(audit.silhouette->null.observed - audit.silhouette->scores.auroc) < 1e-6);
    QVERIFY(audit.silhouette->null.p < 0.02);
    const double median = quantileOf(audit.silhouette->null.drawn, 0.5);
    QVERIFY2(median > 0.3 && median < 0.7, QByteArray::number(median).constData());
    QCOMPARE(findingOf(audit.findings, "audit.proxy_outline")->severity, Severity::Note);
    // Larger nuclei make larger files: no warning of its own.
    const Finding* fileSize = findingOf(audit.findings, "audit.proxy_file_size");
    QVERIFY(!fileSize || fileSize->severity == Severity::Note);
}

void TestAudit::unmaskedNucleiHaveNoSilhouette()
{
    Images images = cleanImages(1);
    for (DrawnImage& image : images)
        image.look.masked = false;
    const DatasetAudit audit = audited(*datasetOf(images));
    QVERIFY(!audit.silhouette);
    QVERIFY2(alarms(audit.findings).empty(), words(alarms(audit.findings)).c_str());
}

void TestAudit::structuralNamesAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("structural");
    for (const char* name :
         {"batch_A",   "Site North", "Site Hamburg", "fold_A",   "fold 3",   "plate-x1",    "2019-05",    "2019_spring",
          "2019",      "May 2020",   "Q3-2021",      "201905",   "batchB",   "first batch", "session_iv", "run1",
          "Slide 12b", "North site", "lab_A",        "Dataset2", "cohort B", "march",       "3 April"})
        QTest::newRow(name) << QString::fromUtf8(name) << true;
    for (const char* name : {"Seattle",
                             "Group A streptococcus",
                             "B-ALL",
                             "T-ALL",
                             "AML M2",
                             "Stage 3",
                             "Partial",
                             "Platelet",
                             "T cell",
                             "plate cells",
                             "May-Hegglin",
                             "Summerskill",
                             "Folded nucleus",
                             "Type 2",
                             "G1",
                             "Centroblast",
                             "HEM",
                             "Setting sun",
                             "March haemoglobinuria",
                             "CD19",
                             "day-old",
                             "M3",
                             "0",
                             "Mar",
                             "Label A",
                             "12",
                             "Part of a cell"})
        QTest::newRow(name) << QString::fromUtf8(name) << false;
}

void TestAudit::structuralNamesAreKnown()
{
    QFETCH(QString, name);
    QFETCH(bool, structural);
    const Images clean = cleanImages(1);
    const auto dataset = datasetOf(Images(clean.begin(), clean.begin() + 4), {{"Lymphocyte", name.toStdString()}, true, {}, 0});
    const DatasetAudit audit = auditDataset(*dataset, {1, 0, true}).value();
    QCOMPARE(findingOf(audit.findings, "audit.structural_classes") != nullptr, structural);
}

void TestAudit::perfectProxiesOfFewPatientsAreTold_data()
{
    QTest::addColumn<int>("patients");
    for (const int patients : {3, 4, 5, 6, 8})
        QTest::addRow("%d a class", patients) << patients;
}

/// The type of the file tells the class; every patient has one class.
void TestAudit::perfectProxiesOfFewPatientsAreTold()
{
    QFETCH(int, patients);
    Images images = oneClassEach(static_cast<std::uint64_t>(patients));
    std::erase_if(images, [&](const DrawnImage& image) { return std::stoi(image.subject) > 2 * patients; });
    const DatasetAudit without = audited(*datasetOf(images));
    for (const Finding& finding : without.findings)
        QVERIFY2(!finding.id.starts_with("audit.proxy") || finding.severity == Severity::Note, finding.id.c_str());
    for (DrawnImage& image : images)
        if (image.classIndex == 1)
            image.format = "jpg";
    const DatasetAudit audit = audited(*datasetOf(images));
    const Finding* type = findingOf(audit.findings, "audit.proxy_file_type");
    QVERIFY(type);
    if (patients < 6) { // cannot be proven
        QCOMPARE(type->severity, Severity::Warning);
        QCOMPARE(type->what.argument("auroc"), std::string("1.000"));
        QVERIFY2(type->what.english().find("too few") != std::string::npos, type->what.english().c_str());
        QCOMPARE(type->what.argument("patients"), std::to_string(2 * patients));
    } else if (patients > 7)
        QCOMPARE(type->severity, Severity::Serious);
}

void TestAudit::theStainIsANoteUntilItTellsNearlyAll_data()
{
    QTest::addColumn<double>("bluer");
    QTest::addColumn<int>("severity"); // -1: no finding
    QTest::newRow("not at all") << 0.0 << -1;
    QTest::newRow("a little") << 0.07 << static_cast<int>(Severity::Note);
    QTest::newRow("clearly") << 0.18 << static_cast<int>(Severity::Warning);
}

/// Each nucleus is as blue as chance has it, and those of one class a little more.
void TestAudit::theStainIsANoteUntilItTellsNearlyAll()
{
    QFETCH(double, bluer);
    QFETCH(int, severity);
    Images images = oneClassEach(3);
    Random random(3, Random::Purpose::Test, 4);
    for (DrawnImage& image : images) {
        const double blue = random.uniform(0.8, 1) + (image.classIndex == 1 ? bluer : 0);
        image.bytes = encodePng(drawnNucleus(image.look).mul(cv::Scalar(1, 1, blue))).value();
    }
    const DatasetAudit audit = audited(*datasetOf(images));
    const Finding* colour = findingOf(audit.findings, "audit.proxy_colour");
    QCOMPARE(colour ? static_cast<int>(colour->severity) : -1, severity);
}

/// A strong one spills over the outline, which no black survives.
void TestAudit::whatCompressionDoesToTheBackgroundIsToldOnce()
{
    Images images = cleanImages(1);
    for (DrawnImage& image : images) {
        image.format = "jpg";
        image.quality = image.classIndex == 0 ? 92 : 12;
        image.look.radius = 58;
        image.look.aspect = 1;
    }
    const DatasetAudit audit = audited(*datasetOf(images));
    QCOMPARE(findingOf(audit.findings, "audit.proxy_compression")->severity, Severity::Serious);
    const Finding* background = findingOf(audit.findings, "audit.proxy_background");
    QVERIFY(background);
    QCOMPARE(background->severity, Severity::Note);
    QCOMPARE(background->howBad.id, std::string("audit.proxy.background.follows"));
}

void TestAudit::theOutlineReadsNeitherCompressionNorStain_data()
{
    QTest::addColumn<QString>("difference");
    for (const char* difference : {"nothing", "quality", "type", "stain", "size"})
        QTest::newRow(difference) << QString::fromUtf8(difference);
}

/// Outlines of both classes from one distribution, but for the last.
void TestAudit::theOutlineReadsNeitherCompressionNorStain()
{
    QFETCH(QString, difference);
    Images images = oneClassEach(3);
    for (DrawnImage& image : images) {
        const bool other = image.classIndex == 1;
        if (difference == QLatin1String("quality")) {
            image.format = "jpg";
            image.quality = other ? 60 : 92;
        } else if (difference == QLatin1String("type"))
            image.format = other ? "png" : "jpg";
        else if (difference == QLatin1String("stain") && other)
            image.bytes = encodePng(drawnNucleus(image.look).mul(cv::Scalar(0.6, 0.8, 0.75))).value();
        else if (difference == QLatin1String("size") && other)
            image.look.radius *= 1.2;
    }
    const DatasetAudit audit = audited(*datasetOf(images));
    QVERIFY(audit.silhouette);
    const Interval auroc = audit.silhouette->intervals.of(ScoreKind::Auroc);
    const bool found = difference == QLatin1String("size");
    QVERIFY2(found ? auroc.low > 0.6 : auroc.low < 0.5, std::to_string(audit.silhouette->scores.auroc).c_str());
}

void TestAudit::stoppingEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    const auto dataset = datasetOf(cleanImages(1));
    const auto stopped = auditDataset(*dataset, {}, {}, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestAudit::jsonHoldsEverything()
{
    Images images = cleanImages(1);
    images[3].look.pixels = 150;
    const auto dataset = datasetOf(images);
    const DatasetAudit audit = audited(*dataset);
    SplitOptions options;
    options.validationFraction = 0.5;
    const Split split = makeSplit(*dataset, audit.facts.fileHashes(), options).value();
    const SplitAudit splitAudit = auditSplit(*dataset, audit, split).value();
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(auditToJson(*dataset, audit, &split, &splitAudit))).object();
    QCOMPARE(json.value(QStringLiteral("format")).toString(), QStringLiteral("nucleoscope-audit"));
    const QJsonArray findings = json.value(QStringLiteral("findings")).toArray();
    QCOMPARE(findings.size(), static_cast<qsizetype>(audit.findings.size()));
    QCOMPARE(findings.first().toObject().value(QStringLiteral("samples")).toArray().first().toString(),
             QString::fromStdString(dataset->sample(3).id));
    QCOMPARE(json.value(QStringLiteral("proxies")).toArray().size(), 8);
    const QJsonObject shuffled = json.value(QStringLiteral("silhouette")).toObject().value(QStringLiteral("shuffled")).toObject();
    QCOMPARE(shuffled.value(QStringLiteral("permutations")).toInt(), 200);
    QVERIFY(json.value(QStringLiteral("split")).toObject().contains(QStringLiteral("told_apart")));
}

NUCLEOSCOPE_TEST(TestAudit)
#include "test_audit.moc"

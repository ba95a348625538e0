// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_html.h"
#include "core/report/run_report.h"
#include "core/run/run_json.h"
#include "tests/core/report/marked_language.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/core/workflow/written_run.h"
#include "tests/test_program.h"

#include <QRegularExpression>
#include <QTest>

using namespace nucleoscope;

/// Of a run in which patients 3 and H3 examined: of each of them one nucleus is called ALL, one HEM.
class TestRunReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstPageTellsWhatWasAskedAndWhatCameOut();
    void partsAreCountedInNucleiAndPatients();
    void callsFollowTheThreshold();
    void theLimitsSayThatTheValidationPartChose();
    void aLeakStandsAboveTheScores();
    void patientsComeWorstFirst();
    void weakGroupsAreLookedForWherePicturesAre();
    void mistakesAreShownWithHeat();
    void withoutANetworkMistakesAreShownWithoutHeat();
    void withoutPicturesThatIsSaid();
    void aRunWithoutEpochsIsRefused();
    void ofANetworkThatNobodyExaminedThereIsNothingToReport();
    void theOpenedTestPartIsReported();
    void aTestPartOpenedForAnEarlierNetworkIsSaidToBeOpened();
    void whatCouldNotBeDecodedIsNotCountedAsExamined();
    void whatIsNotKnownIsNotCalledNothing();
    void whatTheTrainingCouldNotDecodeIsSubtractedWhereItWas();
    void whatWasLeftOutIsToldWithItsReason();
    void whatALimitLeftOutIsSubtracted();
    void agreementOfFewPatientsIsNoCertainty();
    void everySentenceIsSaidInItsLanguage();
    void underPseudonymsNothingNamesAnybody();

private:
    Result<ReportDocument> report(const ReportOptions& options = {})
    {
        const Run run = Run::open(fixture_->path("written")).value();
        return fixture_->inJob<ReportDocument>(
            [&](JobContext& context) { return runReport(run, options, fixture_->host, context); });
    }
    void write(Part examining)
    {
        WrittenRun written;
        written.recipe.input.sizePixels = 16;
        const Dataset& dataset = *fixture_->dataset;
        written.part = [&dataset, examining](const Sample& sample) {
            const std::string& subject = dataset.subjects()[static_cast<std::size_t>(sample.subject)].id;
            return subject.find('3') != std::string::npos   ? Part::Validation
                   : subject.find('2') != std::string::npos ? examining
                                                            : Part::Train;
        };
        // Names end in the number of the image: the first one of each patient is called ALL, the second HEM.
        written.firstClass = [&dataset](int sample) {
            return dataset.sample(sample).id.find("_1_1_") != std::string::npos ? 0.7F : 0.2F;
        };
        written.write(fixture_->path("written"), dataset);
    }
    void changeImages(const std::function<void(RunImages&)>& change)
    {
        const auto file = fixture_->path("written") / "run.json";
        auto info = parseRun(readTextFile(file, 1 << 20).value(), "run.json").value();
        change(info.images.value());
        QVERIFY(writeFileAtomically(file, runToJson(info)));
    }
    /// Of a page, without what its drawings and pictures are made of.
    static QStringList words(const std::string& page)
    {
        QString text = QString::fromStdString(page);
        text.remove(QRegularExpression(QStringLiteral(" (d|src)=\"[^\"]*\"")));
        return text.split(QRegularExpression(QStringLiteral("\\W+")));
    }
    template <typename Block>
    static std::vector<Block> blocksOf(const ReportDocument& document)
    {
        std::vector<Block> found;
        for (const ReportBlock& block : document.blocks)
            if (const auto* of = std::get_if<Block>(&block))
                found.push_back(*of);
        return found;
    }
    static QString textOf(const ReportDocument& document)
    {
        QString text;
        for (const ReportParagraph& paragraph : blocksOf<ReportParagraph>(document))
            text += QString::fromStdString(paragraph.text) + QLatin1Char('\n');
        for (const ReportBeside& beside : blocksOf<ReportBeside>(document))
            text += QString::fromStdString(beside.paragraph.text) + QLatin1Char('\n');
        for (const ReportList& list : blocksOf<ReportList>(document))
            for (const std::string& item : list.items)
                text += QString::fromStdString(item) + QLatin1Char('\n');
        return text;
    }
    std::unique_ptr<PredictionFixture> fixture_;
};

void TestRunReport::init()
{
    fixture_ = std::make_unique<PredictionFixture>();
    write(Part::Train);
}

void TestRunReport::theFirstPageTellsWhatWasAskedAndWhatCameOut()
{
    const auto document = report();
    QVERIFY2(document, document ? "" : document.error().message.english().c_str());
    const QString text = textOf(*document);
    QVERIFY2(text.contains(QStringLiteral("Can a computer tell ALL from HEM by single nuclei of patients whom it has never seen, "
                                          "after it has learned from 8 nuclei of 4 patients?")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Examined on 4 nuclei of 2 patients (validation part). Of 2 ALL nuclei, 1 (50 %) were "
                                         "called ALL. Of 2 HEM nuclei, 1 (50 %) were called HEM.")));
    QVERIFY(text.contains(QStringLiteral("For research and teaching only, not for diagnosis.")));
    const ReportTable scores = blocksOf<ReportTable>(*document).front();
    QCOMPARE(scores.rows[0][0], std::string("balanced accuracy: mean over the classes"));
    QVERIFY(scores.rows[0][1].starts_with("0.500"));
    QVERIFY(scores.note.find("2 independent patients, 1 of the rarer class") != std::string::npos);
}

void TestRunReport::partsAreCountedInNucleiAndPatients()
{
    const auto document = report();
    const ReportFigure flow = blocksOf<ReportFigure>(*document).front();
    QCOMPARE(flow.alternative,
             std::string(
                 "Found: 12 nuclei of 6 patients. Learned from: 8 nuclei of 4 patients. Validated on: 4 nuclei of 2 patients."));
    QVERIFY(flow.svg.find("6 ALL of 3 patients") != std::string::npos);
    QVERIFY(flow.svg.find(">nothing<") != std::string::npos);
}

void TestRunReport::callsFollowTheThreshold()
{
    ReportOptions options;
    options.point.threshold = 0.1; // all are called ALL
    const auto document = report(options);
    QVERIFY(textOf(*document).contains(QStringLiteral("Of 2 HEM nuclei, 0 (0 %) were called HEM.")));
}

void TestRunReport::theLimitsSayThatTheValidationPartChose()
{
    QVERIFY(textOf(report().value()).contains(QStringLiteral("also chose which epoch of the training was kept")));
    QVERIFY(textOf(report().value()).contains(QStringLiteral("No test part was set aside.")));
}

void TestRunReport::aLeakStandsAboveTheScores()
{
    const RunInfo info = Run::open(fixture_->path("written")).value().info();
    Split split;
    split.options.rule = SplitRule::ByImage;
    split.warnings = {{"split.by_image", "Patients stand on both sides.", {}}};
    for (const Sample& sample : fixture_->dataset->samples())
        split.parts.push_back(sample.subject % 2 ? Part::Validation : Part::Train);
    auto writer = RunWriter::create(fixture_->path("leaking"), info, *fixture_->dataset, split).value();
    PredictionList list(2);
    for (int i = 0; i < fixture_->dataset->sampleCount(); ++i)
        if (split.parts[static_cast<std::size_t>(i)] == Part::Validation) {
            const float both[] = {0.7F, 0.3F};
            list.add(i, fixture_->dataset->sample(i).classIndex, both);
        }
    EpochRecord epoch;
    epoch.epoch = 1;
    epoch.best = true;
    writer->predictionsReady({1, PredictionSource::Validation, list});
    writer->epochFinished(epoch);
    writer->checkpointWritten(1, true);
    TrainingOutcome outcome;
    outcome.epochsFinished = outcome.bestEpoch = 1;
    QVERIFY(writer->finish(outcome));
    writer.reset();
    const Run run = Run::open(fixture_->path("leaking")).value();
    const auto document = fixture_->inJob<ReportDocument>(
        [&](JobContext& context) { return runReport(run, ReportOptions(), fixture_->host, context); });
    int cautions = 0;
    for (const ReportBlock& block : document->blocks) {
        if (std::holds_alternative<ReportTable>(block))
            break; // the scores
        const auto* paragraph = std::get_if<ReportParagraph>(&block);
        cautions += paragraph && paragraph->look == ReportParagraph::Look::Caution
                    && paragraph->text == "These scores were made with a leak. Patients stand on both sides.";
    }
    QCOMPARE(cautions, 1);
    const QString text = textOf(*document);
    QCOMPARE(text.count(QStringLiteral("Patients stand on both sides.")), 2); // and once in the summary of the split
    QVERIFY(text.contains(QStringLiteral("of patients of whom it has seen other nuclei")));
}

void TestRunReport::patientsComeWorstFirst()
{
    ReportOptions options;
    options.point.threshold = 0.6; // the mean of each is 0.45: both are called HEM
    const auto document = report(options);
    for (const ReportTable& table : blocksOf<ReportTable>(*document)) {
        if (table.header.front() != "patient")
            continue;
        QCOMPARE(table.rows.size(), std::size_t{2});
        for (const auto& row : table.rows) {
            QCOMPARE(row[2], std::string("HEM"));
            QCOMPARE(row[4], std::string("1"));
            QCOMPARE(row[6], std::string("0.45"));
        }
        return;
    }
    QFAIL("There is no table of patients.");
}

void TestRunReport::weakGroupsAreLookedForWherePicturesAre()
{
    const auto looked = [&](const ReportDocument& document) {
        for (const ReportHeading& heading : blocksOf<ReportHeading>(document))
            if (heading.text == "Weak groups")
                return true;
        return false;
    };
    const ReportDocument whole = report().value();
    QVERIFY(looked(whole));
    QVERIFY(textOf(whole).contains(QStringLiteral("Nobody could look for them. No nucleus of the")));
    std::filesystem::remove_all(fixture_->path("training_data"));
    QVERIFY(!looked(report().value()));
}

void TestRunReport::mistakesAreShownWithHeat()
{
    const Run run = Run::open(fixture_->path("written")).value();
    std::filesystem::create_directories(run.bestModel().parent_path());
    QVERIFY(writeFileAtomically(run.bestModel(), std::string_view("weights")));
    const auto document = report();
    const auto pictures = blocksOf<ReportPictures>(*document);
    QCOMPARE(pictures.size(), std::size_t{1});
    QCOMPARE(pictures[0].pictures.size(), std::size_t{2});                                             // the only mistakes
    QVERIFY(pictures[0].pictures[0].caption.starts_with("ALL, called HEM; P(ALL) 0.200; patient 3.")); // the greater loss
    QVERIFY(pictures[0].width > pictures[0].height * 1.5);                                             // two panels
    QVERIFY(textOf(*document).contains(QStringLiteral("Grad-CAM")));
}

void TestRunReport::withoutANetworkMistakesAreShownWithoutHeat()
{
    const auto document = report(); // no weights were written
    const auto pictures = blocksOf<ReportPictures>(*document);
    QCOMPARE(pictures.size(), std::size_t{1});
    QCOMPARE(pictures[0].pictures.size(), std::size_t{2});
    QVERIFY(textOf(*document).contains(QStringLiteral("Without maps of where it looked: The run")));
}

void TestRunReport::withoutPicturesThatIsSaid()
{
    std::filesystem::remove_all(fixture_->path("training_data"));
    const auto document = report();
    QVERIFY(blocksOf<ReportPictures>(*document).empty());
    QVERIFY(textOf(*document).contains(QStringLiteral("The pictures are not at the place that the run names")));
}

void TestRunReport::aRunWithoutEpochsIsRefused()
{
    WrittenRun unfinished;
    unfinished.finished = false;
    std::filesystem::remove_all(fixture_->path("written"));
    unfinished.write(fixture_->path("written"), *fixture_->dataset);
    const auto document = report();
    QVERIFY(!document);
    QVERIFY(document.error().code == ErrorCode::NotFound);
}

void TestRunReport::ofANetworkThatNobodyExaminedThereIsNothingToReport()
{
    const auto file = fixture_->path("written") / "run.json";
    auto info = parseRun(readTextFile(file, 1 << 20).value(), "run.json").value();
    info.split.validationFraction = 0;
    QVERIFY(writeFileAtomically(file, runToJson(info)));
    const auto document = report();
    QVERIFY(!document);
    QCOMPARE(document.error().message.id, std::string("report.nobody_examined"));
}

void TestRunReport::theOpenedTestPartIsReported()
{
    std::filesystem::remove_all(fixture_->path("written"));
    write(Part::Test);
    QVERIFY(textOf(report().value()).contains(QStringLiteral("A test part was set aside and has not been opened.")));
    Run run = Run::open(fixture_->path("written")).value();
    PredictionList seen(2);
    for (int row = 0; row < static_cast<int>(run.samples().size()); ++row)
        if (run.samples()[static_cast<std::size_t>(row)].part == Part::Test) {
            const float sure[] = {0.9F, 0.1F};
            seen.add(row, run.samples()[static_cast<std::size_t>(row)].classIndex, sure);
        }
    QVERIFY(run.recordTestOpening({"2026-11-28T09:00:00Z", 1, seen.size(), 0.5, 0.5}, seen));
    const auto document = report();
    const QString text = textOf(*document);
    QVERIFY2(text.contains(QStringLiteral("Examined on 4 nuclei of 2 patients (test part). Of 2 ALL nuclei, 2 (100 %)")),
             qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("also chose which epoch")));
    for (const ReportTable& table : blocksOf<ReportTable>(*document))
        if (table.header.front() == "when") {
            QCOMPARE(table.rows[0][0], std::string("2026-11-28T09:00:00Z"));
            return;
        }
    QFAIL("The opening is not listed.");
}

void TestRunReport::aTestPartOpenedForAnEarlierNetworkIsSaidToBeOpened()
{
    std::filesystem::remove_all(fixture_->path("written"));
    write(Part::Test);
    Run run = Run::open(fixture_->path("written")).value();
    PredictionList seen(2);
    const float sure[] = {0.9F, 0.1F};
    for (int row = 0; row < static_cast<int>(run.samples().size()); ++row)
        if (run.samples()[static_cast<std::size_t>(row)].part == Part::Test)
            seen.add(row, run.samples()[static_cast<std::size_t>(row)].classIndex, sure);
    QVERIFY(run.recordTestOpening({"2026-11-28T09:00:00Z", 7, seen.size(), 0.5, 0.5}, seen)); // the best epoch is the first
    const ReportDocument document = report().value();
    const QString text = textOf(document);
    QVERIFY2(!text.contains(QStringLiteral("has not been opened")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("opened, last on 2026-11-28 for the network of epoch 7")));
    QVERIFY(blocksOf<ReportFigure>(document).front().svg.find("not opened") == std::string::npos);
}

void TestRunReport::whatCouldNotBeDecodedIsNotCountedAsExamined()
{
    const Run run = Run::open(fixture_->path("written")).value();
    const auto file = run.folder() / "predictions" / "epoch-001-validation.csv";
    std::string table = readTextFile(file, 1 << 20).value();
    table.erase(table.rfind('\n', table.size() - 2) + 1); // the last nucleus has no prediction
    QVERIFY(writeFileAtomically(file, table));
    const ReportDocument document = report().value();
    QVERIFY2(textOf(document).contains(QStringLiteral("Examined on 3 nuclei of 2 patients")), qPrintable(textOf(document)));
    const ReportFigure flow = blocksOf<ReportFigure>(document).front();
    QVERIFY(flow.svg.find("1 nucleus could not be decoded") != std::string::npos);
    QVERIFY(flow.alternative.find("Validated on: 3 nuclei") != std::string::npos);
}

void TestRunReport::whatTheTrainingCouldNotDecodeIsSubtractedWhereItWas()
{
    changeImages([&](RunImages& images) {
        const Run run = Run::open(fixture_->path("written")).value();
        for (const RunSample& sample : run.samples())
            if (sample.part == Part::Train && images.undecodable->empty())
                images.undecodable->push_back(sample.id);
    });
    const auto file = fixture_->path("written") / "run.json";
    auto info = parseRun(readTextFile(file, 1 << 20).value(), "run.json").value();
    info.warnings.push_back(
        {"training.unreadable", "One image is left out: {reason}", {{"count", "1"}, {"reason", "a.bmp is damaged."}}});
    QVERIFY(writeFileAtomically(file, runToJson(info)));
    const ReportDocument document = report().value();
    QVERIFY2(textOf(document).contains(QStringLiteral("One image is left out: a.bmp is damaged.")), qPrintable(textOf(document)));
    const ReportFigure flow = blocksOf<ReportFigure>(document).front();
    QCOMPARE(flow.alternative,
             std::string("Found: 12 nuclei of 6 patients. Not used: 1 nucleus could not be decoded. Learned from: 7 nuclei of 4 "
                         "patients. Validated on: 4 nuclei of 2 patients."));
}

void TestRunReport::whatIsNotKnownIsNotCalledNothing()
{
    const auto file = fixture_->path("written") / "run.json";
    auto info = parseRun(readTextFile(file, 1 << 20).value(), "run.json").value();
    info.images.reset(); // an older run
    QVERIFY(writeFileAtomically(file, runToJson(info)));
    const ReportFigure flow = blocksOf<ReportFigure>(report().value()).front();
    QVERIFY(flow.alternative.find("files that could not be read, and images that a limit left out: not known")
            != std::string::npos);
    QVERIFY(flow.svg.find(">nothing<") == std::string::npos);
}

void TestRunReport::whatWasLeftOutIsToldWithItsReason()
{
    changeImages([](RunImages& images) {
        images.unreadable = 1;
        images.beyondLimit = {88, 3};
        images.byChoice = {5, 0};
    });
    std::filesystem::remove_all(fixture_->path("training_data")); // the run knows it by itself
    const ReportFigure flow = blocksOf<ReportFigure>(report().value()).front();
    for (const char* line : {"106 files, of these readable:", "105 nuclei of 9 patients", "of these in the run:",
                             ">12 nuclei of 6 patients<", "1 file could not be read", "5 images by choice"})
        QVERIFY2(flow.svg.find(line) != std::string::npos, line);
    QVERIFY(flow.alternative.find("88 images beyond a limit, among them all of 3 patients;") != std::string::npos);
    QVERIFY(flow.svg.find("6 ALL of 3 patients") == std::string::npos); // of 105 nobody knows how many were
}

void TestRunReport::whatALimitLeftOutIsSubtracted()
{
    const std::filesystem::path folder = fixture_->path("limited");
    std::vector<int> some;
    for (int i = 0; i < fixture_->dataset->sampleCount() - 2; ++i)
        some.push_back(i);
    const auto limited = fixture_->dataset->subset(some);
    WrittenRun().write(folder, *limited);
    const Run run = Run::open(folder).value();
    const auto document = fixture_->inJob<ReportDocument>(
        [&](JobContext& context) { return runReport(run, ReportOptions(), fixture_->host, context); });
    const ReportFigure flow = blocksOf<ReportFigure>(*document).front();
    QVERIFY(flow.svg.find("12 nuclei of 6 patients") != std::string::npos);
    QVERIFY(flow.svg.find(">10 nuclei of 5 patients<") != std::string::npos);
    QVERIFY(flow.svg.find("2 images beyond a limit,") != std::string::npos);
}

void TestRunReport::agreementOfFewPatientsIsNoCertainty()
{
    const ReportTable scores = blocksOf<ReportTable>(report().value()).front();
    QCOMPARE(scores.rows[0][1], std::string("0.500 *")); // both patients are half right
    QVERIFY(scores.note.find("that is no certainty") != std::string::npos);
}

void TestRunReport::everySentenceIsSaidInItsLanguage()
{
    std::filesystem::remove_all(fixture_->path("written"));
    write(Part::Test);
    changeImages([](RunImages& images) {
        images.unreadable = 1;
        images.beyondLimit = {88, 3};
    });
    Run run = Run::open(fixture_->path("written")).value();
    QVERIFY(run.recordTestOpening({"2026-11-28T09:00:00Z", 7, 4, 0.5, 0.5}, PredictionList(2)));
    MarkedLanguage marked;
    ReportOptions options;
    options.language = marked.language();
    const ReportDocument document = report(options).value();
    QCOMPARE(document.language, std::string("xx"));
    const QStringList words =
        unmarkedWords(document, {QStringLiteral("ALL"), QStringLiteral("HEM"), QStringLiteral("run"), QStringLiteral("written"),
                                 QStringLiteral("custom"), QStringLiteral("Nucleoscope"), QStringLiteral("adamw"),
                                 QStringLiteral("TRIPOD+AI")});
    QVERIFY2(words.isEmpty(), qPrintable(words.join(u'\n')));
    QCOMPARE(marked.unknown(), QStringList{QStringLiteral("TRIPOD+AI")});                 // a name
    QCOMPARE(blocksOf<ReportTable>(document).front().rows[0][1], std::string("0'500 *")); // numbers are its own, too
}

void TestRunReport::underPseudonymsNothingNamesAnybody()
{
    const auto file = fixture_->path("written") / "run.json";
    auto info = parseRun(readTextFile(file, 1 << 20).value(), "run.json").value();
    info.note = "of Dr Who";
    info.warnings = {{"w", "{file} is odd.", {{"file", fixture_->dataset->sample(0).id}}}};
    QVERIFY(writeFileAtomically(file, runToJson(info)));
    ReportOptions options;
    options.names = Pseudonyms(HashKey{1, 2});
    const auto document = report(options);
    QVERIFY2(document, document ? "" : document.error().message.english().c_str());
    const std::string page = reportHtml(*document);
    for (const Sample& sample : fixture_->dataset->samples())
        QVERIFY2(page.find(sample.name) == std::string::npos, sample.name.c_str());
    for (const std::string& name : {std::string("UID_"), std::string("fold_"), std::string("Dr Who"), info.datasetName,
                                    info.datasetLocation, info.datasetFingerprint})
        QVERIFY2(page.find(name) == std::string::npos, name.c_str());
    QVERIFY(!words(page).contains(QStringLiteral("H3")));
    QVERIFY(page.find(options.names->subject("H3")) != std::string::npos);
    QCOMPARE(reportHtml(*report(options)), page);
    const auto plain = report();
    QVERIFY(words(reportHtml(*plain)).contains(QStringLiteral("H3"))); // off unless it is asked for
}

NUCLEOSCOPE_TEST(TestRunReport)
#include "test_run_report.moc"

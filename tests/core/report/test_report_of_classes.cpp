// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_report.h"
#include "core/report/run_report.h"
#include "core/report/svg.h"
#include "core/run/run_json.h"
#include "tests/core/report/marked_language.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/core/workflow/written_run.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

/// Of runs that tell Blast, Lympho and Monocyte apart; two nuclei of each, and every Lympho is called Monocyte.
class TestReportOfClasses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachClassIsAskedForByItself();
    void eachClassHasASentenceAndARow();
    void withoutAPositiveClassNothingIsSaidOfOne();
    void aPositiveClassIsToldFromTheOthers();
    void twoClassesWithoutAPositiveOneAreBothTold();
    void manyClassesHaveTheMatrixBelowTheWords();
    void namesInTheMatrixHaveTheirPlace();
    void aComparisonSpeaksOfNoPositiveClassEither();
    void everySentenceIsSaidInItsLanguage();

private:
    void writeRun(const char* name, const QStringList& classes, const std::function<void(RunInfo&)>& change)
    {
        const QString place = fixture_.place((std::string(name) + "_data").c_str());
        int mark = 0;
        for (const QString& of : classes)
            for (int image = 0; image < 2; ++image, ++mark)
                drawImage(place + QStringLiteral("/%1/%2.bmp").arg(of).arg(mark), 40 + mark * 10, mark);
        const auto dataset = PredictionFixture::open(place);
        WrittenRun run;
        run.name = name;
        run.probabilities = [&](int sample) {
            std::vector<float> row(static_cast<std::size_t>(classes.size()), 0.1F);
            const auto truth = static_cast<std::size_t>(dataset->sample(sample).classIndex);
            row[truth == 1 ? row.size() - 1 : truth] = 0.8F;
            return row;
        };
        run.write(fixture_.path(name), *dataset);
        const auto file = fixture_.path(name) / "run.json";
        auto info = parseRun(readTextFile(file, 1 << 20).value(), "run.json").value();
        change(info);
        QVERIFY(writeFileAtomically(file, runToJson(info)));
    }
    ReportDocument report(const char* name, const ReportOptions& options = {})
    {
        const Run run = Run::open(fixture_.path(name)).value();
        return fixture_
            .inJob<ReportDocument>([&](JobContext& context) { return runReport(run, options, fixture_.host, context); })
            .value();
    }
    ReportDocument comparison(const ComparisonReportOptions& options = {})
    {
        const auto compared = compareRuns({fixture_.path("none"), fixture_.path("again")}).value();
        return fixture_
            .inJob<ReportDocument>(
                [&](JobContext& context) { return comparisonReport(compared, options, fixture_.host, context); })
            .value();
    }
    static QString wordsOf(const ReportDocument& document) { return textsOf(document).join(QLatin1Char('\n')); }
    /// Up to the annex, which names what guidelines ask for.
    static QString ownWordsOf(const ReportDocument& document)
    {
        return wordsOf(document).section(QStringLiteral("Annex: reporting checklists"), 0, 0);
    }
    static QStringList firstColumn(const ReportDocument& document)
    {
        QStringList titles;
        for (const ReportBlock& block : document.blocks)
            if (const auto* table = std::get_if<ReportTable>(&block)) {
                for (const auto& row : table->rows)
                    titles << QString::fromStdString(row.front() + ": " + row[1]);
                return titles;
            }
        return titles;
    }

    PredictionFixture fixture_;
};

void TestReportOfClasses::initTestCase()
{
    const QStringList three{QStringLiteral("Blast"), QStringLiteral("Lympho"), QStringLiteral("Monocyte")};
    const auto patients = [](RunInfo& info) { info.subjectsKnown = true; };
    writeRun("none", three, patients);
    writeRun("again", three, patients);
    writeRun("one", three, [](RunInfo& info) { info.classes[0].positive = true; });
    writeRun("two", three.mid(0, 2), patients);
    QStringList many;
    for (int i = 0; i < 8; ++i)
        many << QStringLiteral("Immature granulocyte %1").arg(i);
    writeRun("many", many, [](RunInfo&) {});
}

void TestReportOfClasses::eachClassIsAskedForByItself()
{
    const QString text = wordsOf(report("none"));
    QVERIFY2(text.contains(
                 QStringLiteral("Can a computer tell Blast, Lympho, Monocyte apart by single nuclei of patients whom it "
                                "has never seen?")),
             qPrintable(text));
}

void TestReportOfClasses::eachClassHasASentenceAndARow()
{
    for (const char* run : {"none", "one"}) {
        const ReportDocument document = report(run);
        const QString text = wordsOf(document);
        for (const char* sentence : {"Of 2 Blast nuclei, 2 (100 %) were called Blast.",
                                     "Of 2 Lympho nuclei, 0 (0 %) were called "
                                     "Lympho.",
                                     "Of 2 Monocyte nuclei, 2 (100 %) were called Monocyte."})
            QVERIFY2(text.contains(QString::fromUtf8(sentence)), sentence);
        const QStringList rows = firstColumn(document);
        for (const char* row : {"recall: share of Blast that is called so: 1.000", "recall: share of Lympho that is called so: "
                                                                                   "0.000"})
            QVERIFY2(std::ranges::any_of(rows, [&](const QString& title) { return title.startsWith(QLatin1String(row)); }),
                     qPrintable(rows.join(QLatin1Char('\n'))));
    }
}

void TestReportOfClasses::withoutAPositiveClassNothingIsSaidOfOne()
{
    const ReportDocument document = report("none");
    const QString text = ownWordsOf(document);
    for (const char* word : {"sensitivity", "specificity", "AUROC", "PPV", "ROC", "P()", "probability of \n", "called ."})
        QVERIFY2(!text.contains(QLatin1String(word)), qPrintable(QLatin1String(word) + QStringLiteral(" in: ") + text));
    QVERIFY(!text.contains(QStringLiteral("mean probability of")));
    QVERIFY(text.contains(QStringLiteral("Lympho, called Monocyte; P(Monocyte) 0.800")));
}

void TestReportOfClasses::aPositiveClassIsToldFromTheOthers()
{
    const ReportDocument document = report("one");
    const QString text = wordsOf(document);
    QVERIFY2(text.contains(QStringLiteral("Sensitivity, specificity and AUROC tell Blast from the others.")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Lympho or Monocyte")));
    const QStringList rows = firstColumn(document);
    QVERIFY(rows.contains(QStringLiteral("specificity: share of the others that is left alone: 1.000 *")));
}

void TestReportOfClasses::twoClassesWithoutAPositiveOneAreBothTold()
{
    const QString text = wordsOf(report("two"));
    QVERIFY2(text.contains(QStringLiteral("Of 2 Blast nuclei, 2 (100 %) were called Blast. Of 2 Lympho nuclei, 2 (100 %)")),
             qPrintable(text));
}

void TestReportOfClasses::manyClassesHaveTheMatrixBelowTheWords()
{
    const ReportDocument document = report("many");
    QVERIFY(std::ranges::none_of(document.blocks, [](const auto& block) { return std::holds_alternative<ReportBeside>(block); }));
    QVERIFY(wordsOf(document).contains(QStringLiteral("Percent: of the true class.")));
}

void TestReportOfClasses::namesInTheMatrixHaveTheirPlace()
{
    static const QRegularExpression name(
        QStringLiteral("<text x=\"([-0-9.]+)\"[^>]*font-size=\"([-0-9.]+)\"[^>]*end[^>]*>(Monocyte)</text>"));
    for (const ReportBlock& block : report("none").blocks)
        if (const auto* beside = std::get_if<ReportBeside>(&block)) {
            const auto found = name.match(QString::fromStdString(beside->figure.svg));
            QVERIFY2(found.hasMatch(), beside->figure.svg.c_str());
            const double left =
                found.captured(1).toDouble() - textWidth(found.captured(3).toStdString(), found.captured(2).toDouble(), true);
            QVERIFY2(left >= 40, qPrintable(QString::number(left))); // beside it stands "in truth"
            return;
        }
    QFAIL("There is no matrix.");
}

void TestReportOfClasses::aComparisonSpeaksOfNoPositiveClassEither()
{
    const QString text = ownWordsOf(comparison());
    QVERIFY2(text.contains(QStringLiteral("Does “again” tell Blast, Lympho, Monocyte apart better than “none”")),
             qPrintable(text));
    for (const char* word : {"sensitivity", "specificity", "AUROC"})
        QVERIFY2(!text.contains(QLatin1String(word)), qPrintable(QLatin1String(word) + QStringLiteral(" in: ") + text));
}

void TestReportOfClasses::everySentenceIsSaidInItsLanguage()
{
    MarkedLanguage marked;
    const QSet<QString> names{QStringLiteral("Blast"),     QStringLiteral("Lympho"),
                              QStringLiteral("Monocyte"),  QStringLiteral("none"),
                              QStringLiteral("one"),       QStringLiteral("again"),
                              QStringLiteral("two"),       QStringLiteral("custom"),
                              QStringLiteral("adamw"),     QStringLiteral("Nucleoscope"),
                              QStringLiteral("TRIPOD+AI"), QStringLiteral("dataset")}; // a setting, as files name it
    ReportOptions options;
    options.language = marked.language();
    for (const char* run : {"none", "one", "two"}) {
        const QStringList words = unmarkedWords(report(run, options), names);
        QVERIFY2(words.isEmpty(), qPrintable(words.join(u'\n')));
    }
    ComparisonReportOptions compared;
    compared.language = marked.language();
    const QStringList words = unmarkedWords(comparison(compared), names);
    QVERIFY2(words.isEmpty(), qPrintable(words.join(u'\n')));
}

NUCLEOSCOPE_TEST(TestReportOfClasses)
#include "test_report_of_classes.moc"

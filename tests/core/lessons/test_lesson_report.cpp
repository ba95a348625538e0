// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_report.h"
#include "core/report/report_html.h"
#include "tests/core/report/marked_language.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;

/// A lesson as a document, of a record written by hand.
class TestLessonReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstPageAsksAndConcludes();
    void aSideWithALeakSaysSo();
    void everyNumberHasItsInterval();
    void theDrawingIsToldInWords();
    void whatIsNotFinishedIsRefused();
    void whatIsNotKnownIsRefused();
    void everySentenceIsSaidInItsLanguage();

private:
    std::filesystem::path place(const char* name) const { return std::filesystem::path(folder_.path().toStdString()) / name; }
    QString html() const { return QString::fromStdString(reportHtml(lessonReport(lesson_, record_, place("none")))); }

    QTemporaryDir folder_;
    Lesson lesson_;
    LessonRecord record_;
};

void TestLessonReport::init()
{
    lesson_ = {};
    lesson_.name = "sides";
    lesson_.title = "Two sides";
    lesson_.summary = "Which is better?";
    lesson_.text = {"A patient stands on <one> side."};
    lesson_.question = "What comes of it?";
    lesson_.choices = {{"above", "Higher"}, {"below", "Lower"}};
    lesson_.arms[0].title = "By image";
    lesson_.arms[1].title = "By patient";
    lesson_.checks = {LessonCheck{LessonCheck::Of::Difference, LessonMeasure::BalancedAccuracy, LessonReference::Number, 0, "Up.",
                                  "Alike.", "Down."}};
    lesson_.shown = {LessonMeasure::BalancedAccuracy, LessonMeasure::Loss};
    record_ = {};
    record_.lesson = "sides";
    record_.prediction = "above";
    record_.datasetName = "drawn";
    record_.datasetDrawn = true;
    LessonConclusion conclusion;
    conclusion.checks = {{{-0.104, {-0.17, -0.051}}, 0, LessonOutcome::Below}};
    conclusion.shown = {{MeasuredValue{0.912, {0.88, 0.94}}, MeasuredValue{0.808, {0.75, 0.86}}},
                        {MeasuredValue{0.25, {}}, MeasuredValue{0.45, {0.4, 0.5}}}};
    conclusion.subjects = 24;
    conclusion.smallestStratum = 12;
    conclusion.samples = {1234, 1230};
    record_.conclusion = conclusion;
}

void TestLessonReport::theFirstPageAsksAndConcludes()
{
    const QString page = html();
    for (const char* const told : {"What comes of it?", "You predicted: “Higher”. It came otherwise: “Lower”.", "Down.",
                                   "-0.104 (95 % interval -0.170 to -0.051)", "They rest on 24 patients", "drawn by the program",
                                   "not for diagnosis", "A patient stands on &lt;one&gt; side."})
        QVERIFY2(page.contains(QString::fromUtf8(told)), told);
    QVERIFY(page.indexOf(QStringLiteral("What one may conclude")) < page.indexOf(QStringLiteral("What was done")));
}

void TestLessonReport::aSideWithALeakSaysSo()
{
    QVERIFY(!html().contains(QStringLiteral("leak")));
    record_.conclusion->leaks[0] = {{"drawn", "12 patients are on both sides."}};
    const QString page = html();
    QVERIFY(page.contains(QStringLiteral("The scores of “By image” were made with a leak. 12 patients are on both sides.")));
    QVERIFY(page.contains(QStringLiteral("By image (leak)")));
    QVERIFY(!page.contains(QStringLiteral("By patient (leak)")));
}

void TestLessonReport::everyNumberHasItsInterval()
{
    for (const ReportBlock& block : lessonReport(lesson_, record_, place("none")).blocks)
        if (const auto* table = std::get_if<ReportTable>(&block); table && table->header.size() == 5) {
            QCOMPARE(table->rows[0],
                     (std::vector<std::string>{"balanced accuracy", "0.912", "0.880 to 0.940", "0.808", "0.750 to 0.860"}));
            QCOMPARE(table->rows[1], (std::vector<std::string>{"cross-entropy", "0.250", "–", "0.450", "0.400 to 0.500"}));
            return;
        }
    QFAIL("There is no table of the numbers.");
}

void TestLessonReport::theDrawingIsToldInWords()
{
    for (const ReportBlock& block : lessonReport(lesson_, record_, place("none")).blocks)
        if (const auto* figure = std::get_if<ReportFigure>(&block)) {
            QCOMPARE(figure->alternative,
                     std::string("balanced accuracy, By image: 0.912; balanced accuracy, By patient: 0.808"));
            return; // a loss has no place between 0 and 1
        }
    QFAIL("There is no drawing.");
}

void TestLessonReport::whatIsNotFinishedIsRefused()
{
    QCOMPARE(lessonReport(place("nowhere"), {}).error().code, ErrorCode::NotFound);
    record_.conclusion.reset();
    std::filesystem::create_directories(place("begun"));
    QVERIFY(writeLessonRecord(place("begun"), record_).has_value());
    const auto report = lessonReport(place("begun"), {});
    QVERIFY(!report);
    QCOMPARE(report.error().message.id, std::string("lesson.report_unfinished"));
}

void TestLessonReport::whatIsNotKnownIsRefused()
{
    std::filesystem::create_directories(place("done"));
    QVERIFY(writeLessonRecord(place("done"), record_).has_value());
    const auto report = lessonReport(place("done"), {});
    QVERIFY(!report);
    QCOMPARE(report.error().message.id, std::string("lesson.report_unknown"));
    LessonLibrary library;
    library.lessons.push_back({lesson_, {}, true});
    QVERIFY(lessonReport(place("done"), library).has_value());
}

void TestLessonReport::everySentenceIsSaidInItsLanguage()
{
    MarkedLanguage marked;
    const ReportDocument document = lessonReport(lesson_, record_, place("none"), marked.language());
    QCOMPARE(document.language, std::string("xx"));
    QStringList texts = marked.unknown(); // of this lesson, which did not come with the program
    texts.removeAll(QString());
    texts.removeDuplicates();
    texts.sort();
    QCOMPARE(texts, (QStringList{QStringLiteral("A patient stands on <one> side."), QStringLiteral("By image"),
                                 QStringLiteral("By patient"), QStringLiteral("Down."), QStringLiteral("Two sides"),
                                 QStringLiteral("What comes of it?"), QStringLiteral("Which is better?")}));
    QSet<QString> names{QStringLiteral("drawn"), QStringLiteral("sides")};
    for (const QString& text : texts)
        for (const QString& word : text.split(u' '))
            names << QString(word).remove(u'.');
    const QStringList words = unmarkedWords(document, names);
    QVERIFY2(words.isEmpty(), qPrintable(words.join(u'\n')));
}

NUCLEOSCOPE_TEST(TestLessonReport)
#include "test_lesson_report.moc"

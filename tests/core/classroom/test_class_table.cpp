// SPDX-License-Identifier: GPL-3.0-or-later
#include "class_fixture.h"
#include "core/base/csv.h"
#include "tests/test_program.h"

using namespace nucleoscope;
namespace fs = std::filesystem;

namespace {

constexpr const char* quizOfTwo = R"({"format": "nucleoscope-quiz", "version": 1, "classes": ["ALL", "HEM"], "network": "",
"questions": [{"sample": "a", "class": "ALL", "call": "ALL", "confidence": 3}, {"sample": "b", "class": "HEM", "call": "ALL",
"confidence": 5}, {"sample": "c", "class": "HEM"}]})";

ClassResult handedIn(const std::string& student, const std::string& ticket, double value = 0.05,
                     const std::string& time = "2026-11-29T09:00:00Z")
{
    const LessonRecord record = classRecord(value);
    ClassResult result;
    result.student = student;
    result.ticket = std::string(16 - ticket.size(), '0') + ticket;
    result.pack = "0123456789abcdef0123456789abcdef";
    result.packTitle = "Tuesday";
    result.lesson = "twice";
    result.lessonTitle = "Twice the same";
    result.handedIn = time;
    result.program = "nucleoscope 1.2.3";
    result.prediction = record.prediction;
    result.predicted = record.predicted;
    result.finished = record.finished;
    result.right = std::abs(value) <= 0.1 ? "within" : "above";
    result.seconds = record.seconds;
    result.conclusion = record.conclusion;
    result.conclusion->leaks[0] = {{"drawn", "=Known {what}.", {{"what", "patients"}}}};
    result.checks = {"difference of auroc"};
    result.shown = {"auroc", "loss"};
    return result;
}

} // namespace

/// What students handed in as one table: who counts, which file, and why others do not.
class TestClassTable : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> place_;

    fs::path at(const std::string& name) const { return pathFromUtf8(place_->path().toStdString()) / name; }
    void put(const std::string& name, const ClassResult& result) const { put(name, classResultToJson(result)); }
    void put(const std::string& name, const std::string& text) const
    {
        fs::create_directories(at(name).parent_path());
        QVERIFY(writeFileAtomically(at(name), text));
    }
    ClassroomTable collected(const std::string& pack = {}) const { return collectClass({at("")}, pack).value(); }
    static std::vector<std::string> studentsOf(const ClassroomTable& table)
    {
        std::vector<std::string> students;
        for (const ClassTableRow& row : table.rows)
            students.push_back(row.student);
        return students;
    }
    static std::string why(const ClassroomTable& table, const std::string& file)
    {
        for (const UncountedFile& each : table.uncounted)
            if (utf8(each.file.filename()) == file)
                return each.reason.english();
        return {};
    }
    static CsvTable csvOf(const ClassroomTable& table) { return CsvTable::parse(classTableToCsv(table), "class.csv").value(); }
    static std::string cell(const CsvTable& csv, std::size_t row, const char* column)
    {
        const int at = csv.column(column);
        return at < 0 ? std::string("no such column") : csv.rows[row][static_cast<std::size_t>(at)];
    }

private Q_SLOTS:
    void init() { place_ = std::make_unique<QTemporaryDir>(); }

    void oneRowAStudentInTheOrderOfNames()
    {
        put("c/Zebra.result.json", handedIn("zebra 10", "1", 0.5));
        put("a.json", handedIn("Zebra 9", "2"));
        put("x/y/z/nobody.json", handedIn("", "3"));
        put("readme.txt", std::string("not looked at"));
        const ClassroomTable table = collected();
        QCOMPARE(studentsOf(table), (std::vector<std::string>{"Zebra 9", "zebra 10", ""}));
        QCOMPARE(table.packTitle, std::string("Tuesday"));
        QVERIFY(table.uncounted.empty());
        const CsvTable csv = csvOf(table);
        QCOMPARE(csv.rows.size(), std::size_t{3});
        QCOMPARE(cell(csv, 0, "prediction"), std::string("within"));
        QCOMPARE(cell(csv, 0, "as_predicted"), std::string("yes"));
        QCOMPARE(cell(csv, 1, "as_predicted"), std::string("no"));
        QCOMPARE(cell(csv, 1, "difference_of_auroc"), std::string("0.5"));
        QCOMPARE(cell(csv, 1, "difference_of_auroc_low"), std::string("0.4"));
        QCOMPARE(cell(csv, 1, "difference_of_auroc_high"), std::string("0.6"));
        QCOMPARE(cell(csv, 1, "difference_of_auroc_outcome"), std::string("above"));
        QCOMPARE(cell(csv, 0, "first_of_auroc"), std::string("0.8"));
        QCOMPARE(cell(csv, 0, "second_of_loss_low"), std::string("nan"));
        QCOMPARE(cell(csv, 0, "patients"), std::string("6"));
        QCOMPARE(cell(csv, 0, "first_leaks"), std::string("'=Known patients."));
        QCOMPARE(cell(csv, 0, "second_leaks"), std::string());
        QCOMPARE(cell(csv, 0, "quiz_asked"), std::string());
        QCOMPARE(cell(csv, 0, "program"), std::string("nucleoscope 1.2.3"));
        QCOMPARE(cell(csv, 0, "file"), std::string("a.json"));
    }

    void theNewestOfOneComputerCountsAndThatIsSaid()
    {
        put("1.json", handedIn("Fox", "1", 0.05, "2026-11-29T10:00:00Z"));
        put("2.json", handedIn("fox ", "1", 0.5, "2026-11-29T11:00:00Z"));
        put("3.json", handedIn("Fox", "1", 0.05, "2026-11-29T09:00:00Z"));
        const ClassroomTable table = collected();
        QCOMPARE(table.rows.size(), std::size_t{1});
        QCOMPARE(utf8(table.rows.front().file.filename()), std::string("2.json"));
        QVERIFY(table.rows.front().notes.front().english().find("newest") != std::string::npos);
        for (const char* file : {"1.json", "3.json"})
            QVERIFY(why(table, file).find("2.json") != std::string::npos || why(table, file).find("1.json") != std::string::npos);
    }

    void twoOfOneNameAreBothKeptAndToldApart()
    {
        put("1.json", handedIn("Fox", "1"));
        put("2.json", handedIn("FOX", "2"));
        const ClassroomTable table = collected();
        QCOMPARE(table.rows.size(), std::size_t{2});
        for (const ClassTableRow& row : table.rows)
            QVERIFY(row.notes.front().english().find("more than one computer") != std::string::npos);
    }

    void severalAtOneComputerAreSeveral()
    {
        put("1.json", handedIn("Fox", "1"));
        put("2.json", handedIn("Hare", "1"));
        put("3.json", handedIn("", "1"));
        QCOMPARE(collected().rows.size(), std::size_t{3});
    }

    void whatIsBrokenOrAboutAnotherPackIsListedAndNeverFatal()
    {
        put("good.json", handedIn("Fox", "1"));
        put("more.json", handedIn("Hare", "2"));
        ClassResult other = handedIn("Owl", "3");
        other.pack = std::string(32, 'f');
        other.packTitle = "Monday";
        put("other.json", other);
        ClassResult measures = handedIn("Rat", "4");
        measures.shown = {"auroc", "accuracy"};
        put("measures.json", measures);
        put("broken.json", std::string("{\"format\": \"nucleoscope-class-result\", \"version\": 1"));
        put("text.json", std::string("hello"));
        put("large.json", std::string(5 << 20, ' '));
        fs::create_directories(at("folder.json"));
        const ClassroomTable table = collected();
        QCOMPARE(studentsOf(table), (std::vector<std::string>{"Fox", "Hare"}));
        QVERIFY(why(table, "other.json").find("Monday") != std::string::npos);
        QVERIFY(why(table, "measures.json").find("something else") != std::string::npos);
        QVERIFY(why(table, "broken.json").find("broken.json") != std::string::npos);
        QVERIFY(why(table, "text.json").find("text.json") != std::string::npos);
        QVERIFY(why(table, "large.json").find("large.json") != std::string::npos);
        QCOMPARE(table.uncounted.size(), std::size_t{5});
        // The pack can be named, then it is the others that do not count.
        const ClassroomTable named = collected(std::string(32, 'f'));
        QCOMPARE(studentsOf(named), std::vector<std::string>{"Owl"});
        QVERIFY(why(named, "good.json").find("Tuesday") != std::string::npos);
    }

    void quizFilesComeInByTheirNames()
    {
        put("1.json", handedIn("Fox", "1"));
        put("Fox.quiz.json", std::string(quizOfTwo));
        put("Owl.json", std::string(quizOfTwo));
        const ClassroomTable table = collected();
        QCOMPARE(studentsOf(table), (std::vector<std::string>{"Fox", "Owl"}));
        const CsvTable csv = csvOf(table);
        for (const std::size_t row : {std::size_t{0}, std::size_t{1}}) {
            QCOMPARE(cell(csv, row, "quiz_asked"), std::string("2"));
            QCOMPARE(cell(csv, row, "quiz_right"), std::string("1"));
            QCOMPARE(cell(csv, row, "quiz_share"), std::string("0.5"));
        }
        QCOMPARE(cell(csv, 1, "difference_of_auroc"), std::string());
        QVERIFY(cell(csv, 1, "notes").find("by itself") != std::string::npos);
        QVERIFY(cell(csv, 0, "notes").find("Fox.quiz.json") != std::string::npos);
    }

    void aResultsOwnQuizGoesBeforeAFile()
    {
        ClassResult result = handedIn("Fox", "1");
        QuizSummary quiz;
        quiz.asked = 10;
        quiz.right = 9;
        result.quiz = quiz;
        put("1.json", result);
        put("Fox.json", std::string(quizOfTwo));
        const ClassroomTable table = collected();
        QCOMPARE(table.rows.front().quiz->asked, 10);
        QVERIFY(why(table, "Fox.json").find("already") != std::string::npos);
    }

    void noSpreadsheetRunsWhatAStudentWrote()
    {
        put("1.json", handedIn("=cmd|' /C calc'!A0", "1"));
        put("2.json", handedIn("@SUM(A1)", "2"));
        put("3.json", handedIn("a, \"b\"", "3"));
        const CsvTable csv = csvOf(collected());
        QCOMPARE(cell(csv, 0, "student"), std::string("'=cmd|' /C calc'!A0"));
        QCOMPARE(cell(csv, 1, "student"), std::string("'@SUM(A1)"));
        QCOMPARE(cell(csv, 2, "student"), std::string("a, \"b\""));
    }

    void theSummaryCounts()
    {
        put("1.json", handedIn("Fox", "1"));
        put("2.json", handedIn("Hare", "2", 0.5));
        ClassResult slow = handedIn("Snail", "3");
        slow.conclusion.reset();
        slow.checks.clear();
        slow.shown.clear();
        slow.right.clear();
        put("3.json", slow);
        put("4.json", std::string(quizOfTwo));
        put("5.json", std::string("[]"));
        std::string all;
        for (const Message& sentence : classTableSummary(collected()))
            all += sentence.english() + " ";
        QCOMPARE(all, std::string("Handed in: 3. It came as predicted: 1 of 2. Quiz answers that were right: 1 of 2. "
                                  "Files that do not count: 1. "));
    }

    void whereNothingIsThereIsSaidSo()
    {
        const auto none = collectClass({at("")});
        QVERIFY(!none && none.error().code == ErrorCode::NotFound);
        QVERIFY(!collectClass({at("missing")}));
        put("text.json", std::string("hello"));
        const auto table = collectClass({at("text.json"), at("")});
        QVERIFY(table && table->rows.empty() && table->uncounted.size() == 1); // named twice, told once
        QCOMPARE(csvOf(*table).rows.size(), std::size_t{0});
    }
};

NUCLEOSCOPE_TEST(TestClassTable)
#include "test_class_table.moc"

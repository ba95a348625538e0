// SPDX-License-Identifier: GPL-3.0-or-later
#include "class_fixture.h"
#include "core/inspection/quiz_file.h"
#include "tests/test_program.h"

#include <nlohmann/json.hpp>

using namespace nucleoscope;
namespace fs = std::filesystem;

/// What a student hands in: what came of it, and nothing about them or their computer that they did not say.
class TestClassResult : public QObject {
    Q_OBJECT

private:
    ClassFixture fixture_;
    MadeClassPack made_;

    OpenedClassPack opened(const char* home) const { return fixture_.openOn(home, made_.file).value(); }
    static void answerQuiz(const OpenedClassPack& opened)
    {
        const auto dataset = openDataset(opened.images()).value();
        KeptQuiz kept;
        kept.classes = {"ALL", "HEM"};
        kept.network = "Ada's run";
        kept.quiz = Quiz({{0, 0, 0, 0.9F}, {1, 0, 1, 0.6F}, {2, 0, -1, -1}}, 2);
        kept.quiz.answer({0, 5});
        kept.quiz.answer({1, 2});
        QVERIFY(writeQuiz(kept, *dataset));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = fixture_.make(fixture_.request("class"));
        QVERIFY2(made, made ? "" : ClassFixture::said(made.error()).c_str());
        made_ = std::move(*made);
    }

    void whereNothingWasDoneThereIsNothingToHandIn()
    {
        const auto result = classResultOf(opened("idle"), "Fox");
        QVERIFY(!result && result.error().code == ErrorCode::NotFound);
        QVERIFY(ClassFixture::said(result.error()).find("Tuesday") != std::string::npos);
        QCOMPARE(lastStudentOf(opened("idle")), std::string());
    }

    void whatCameOfItGoesAlongAndComesBack()
    {
        const auto pack = opened("fox");
        QVERIFY(writeLessonRecord(pack.lessonFolder(), classRecord(0.05)));
        answerQuiz(pack);
        const auto result = classResultOf(pack, "  Fox 7 ");
        QVERIFY2(result, result ? "" : ClassFixture::said(result.error()).c_str());
        const fs::path file = fixture_.place("fox.result.json");
        QVERIFY(writeClassResult(file, *result, false));
        const auto back = classResultFromJson(readTextFile(file).value(), "fox.result.json");
        QVERIFY2(back, back ? "" : ClassFixture::said(back.error()).c_str());
        QCOMPARE(classResultToJson(*back), classResultToJson(*result));
        QCOMPARE(back->student, std::string("Fox 7"));
        QCOMPARE(back->pack, made_.pack.fingerprint);
        QCOMPARE(back->lessonTitle, std::string("Twice the same"));
        QCOMPARE(back->prediction, std::string("within"));
        QCOMPARE(back->right, std::string("within"));
        QCOMPARE(back->seconds, 12.5);
        QCOMPARE(back->checks, std::vector<std::string>{"difference of auroc"});
        QCOMPARE(back->shown, (std::vector<std::string>{"auroc", "loss"}));
        QCOMPARE(back->conclusion->checks.front().measured.interval.high, 0.15000000000000002);
        QVERIFY(!back->conclusion->shown[1][1].interval.known());
        QCOMPARE(back->conclusion->subjects, 6);
        QCOMPARE(back->quiz->asked, 2);
        QCOMPARE(back->quiz->right, 1);
        QCOMPARE(back->quiz->networkAsked, 2);
        QCOMPARE(back->quiz->byConfidence[4].right, 1);
        QVERIFY(!back->handedIn.empty() && back->program.starts_with("nucleoscope "));
        QCOMPARE(lastStudentOf(pack), std::string("Fox 7"));
    }

    void itSaysNothingOfTheComputer()
    {
        const auto pack = opened("fox");
        const std::string text = classResultToJson(classResultOf(pack, "").value());
        for (const char* word : {"ada", "Ada", "secret", "UID_", ".png", "home", "/", "\\\\"})
            QVERIFY2(text.find(word) == std::string::npos, word);
        QVERIFY(text.find(utf8(fixture_.place(""))) == std::string::npos);
    }

    void aPredictionAloneCanBeHandedIn()
    {
        const auto pack = opened("slow");
        LessonRecord record = classRecord(0);
        record.conclusion.reset();
        record.finished.clear();
        QVERIFY(writeLessonRecord(pack.lessonFolder(), record));
        const auto result = classResultOf(pack, "Snail");
        QVERIFY(result && !result->conclusion && result->prediction == "within" && result->right.empty() && !result->quiz);
        QVERIFY(classResultFromJson(classResultToJson(*result), "snail"));
    }

    void aQuizAloneCanBeHandedIn()
    {
        const auto pack = opened("quiz");
        answerQuiz(pack);
        const auto result = classResultOf(pack, "Owl");
        QVERIFY(result && result->quiz && result->prediction.empty());
    }

    void oneComputerHasOneTicketWhoeverHandsIn()
    {
        const auto pack = opened("fox");
        const std::string ticket = classResultOf(pack, "Fox").value().ticket;
        QCOMPARE(classResultOf(pack, "Hare").value().ticket, ticket);
        QVERIFY(classResultOf(opened("slow"), "Fox").value().ticket != ticket);
    }

    void aNameIsOneLineOfItsOwn()
    {
        const auto pack = opened("fox");
        QVERIFY(!classResultOf(pack, "a\nb"));
        QVERIFY(!classResultOf(pack, std::string(81, 'x')));
        QVERIFY(classResultOf(pack, "Ωλ 細胞 O'Neill"));
        ClassResult result;
        result.student = "../../Ωλ/x y";
        QCOMPARE(classResultFileName(result), std::string("___________x_y.result.json"));
        result.student.clear();
        result.packTitle = "Tuesday";
        QCOMPARE(classResultFileName(result), std::string("Tuesday.result.json"));
    }

    void aFileThatIsThereStays()
    {
        const auto result = classResultOf(opened("fox"), "Fox").value();
        const fs::path file = fixture_.place("kept.json");
        QVERIFY(writeFileAtomically(file, std::string_view("kept")));
        const auto refused = writeClassResult(file, result, false);
        QVERIFY(!refused && ClassFixture::said(refused.error()).find("kept.json") != std::string::npos);
        QCOMPARE(readTextFile(file).value(), std::string("kept"));
        QVERIFY(writeClassResult(file, result, true));
    }

    void aHostileResultIsRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* place, const QString& json, const char* reason) {
            QTest::newRow(name) << QString::fromUtf8(place) << json << QString::fromUtf8(reason);
        };
        row("another kind", "/format", QStringLiteral("\"nucleoscope-lesson\""), "another kind");
        row("newer", "/version", QStringLiteral("2"), "newer");
        row("a name with escapes", "/student", QStringLiteral("\"a\\u001b[31mb\""), "control characters");
        row("a name of two lines", "/student", QStringLiteral("\"a\\nb\""), "control characters");
        row("a long name", "/student", QLatin1Char('"') + QString(81, QLatin1Char('x')) + QLatin1Char('"'), "longer than");
        row("no name at all", "/student", QStringLiteral("null"), "no text");
        row("no ticket", "/ticket", QStringLiteral("\"abc\""), "ticket");
        row("no pack", "/pack", QStringLiteral("7"), "fingerprint");
        row("too many checks", "/checks", QLatin1Char('[') + QStringLiteral("\"x\",").repeated(200) + QStringLiteral("\"x\"]"),
            "at most");
        row("more checks than numbers", "/checks", QStringLiteral("[\"a\", \"b\"]"), "not those");
        row("numbers that are none", "/conclusion/subjects", QStringLiteral("1.5"), "whole");
        row("seconds that are none", "/seconds", QStringLiteral("\"1\""), "number");
        row("more right than asked", "/quiz/right", QStringLiteral("50"), "outside");
        row("fewer than none", "/quiz/asked", QStringLiteral("-1"), "outside");
        row("an endless quiz", "/quiz/asked", QStringLiteral("1e300"), "whole");
        row("a share above one", "/quiz/expected_share", QStringLiteral("7"), "expected_share");
        row("confidences", "/quiz/by_confidence", QStringLiteral("[]"), "no list");
        row("nested", "/quiz", QString(50, QLatin1Char('[')) + QString(50, QLatin1Char(']')), "deep");
    }
    void aHostileResultIsRefused()
    {
        QFETCH(QString, place);
        QFETCH(QString, json);
        QFETCH(QString, reason);
        auto result = nlohmann::json::parse(classResultToJson(classResultOf(opened("fox"), "Fox").value()));
        result[nlohmann::json::json_pointer(place.toStdString())] = nlohmann::json::parse(json.toStdString());
        const auto read = classResultFromJson(result.dump(), "fox.json");
        QVERIFY(!read);
        const QString said = QString::fromStdString(ClassFixture::said(read.error()));
        QVERIFY2(said.contains(reason) && said.contains(QStringLiteral("fox.json")), qPrintable(said));
    }

    void damageAnywhereIsRefusedOrRead()
    {
        const std::string whole = classResultToJson(classResultOf(opened("fox"), "Fox").value());
        for (std::size_t length = 0; length < whole.size() - 2; length += 7)
            QVERIFY(!classResultFromJson(whole.substr(0, length), "cut"));
        QVERIFY(!classResultFromJson("{\"version\": 1, " + whole.substr(1), "a key twice"));
    }
};

NUCLEOSCOPE_TEST(TestClassResult)
#include "test_class_result.moc"

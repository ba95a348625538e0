#include "core/inspection/mark_store.h"

#include "core/base/files.h"
#include "tests/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace nucleoscope;

class TestMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reviewersHaveMarksOfTheirOwn();
    void theLaterMarkWins();
    void theLastOfAListCountsWhateverItsOrder();
    void whatWasTakenBackStaysTakenBack();
    void ofOneTimeOnesOwnWins();
    void aComparisonTellsWhatAMergeDoes();
    void disagreementsAreOfLabelsAlone();
    void timesWithAndWithoutFractionsCompare();
    void flagsAreThoseOfAllReviewers();
    void nothingIsLostInJson();
    void csvIsReadAsOthersWriteIt();
    void damagedFilesAreRefusedAndStay();
    void aNewerVersionIsRefused();
    void twoWindowsLoseNothing();
    void eachDatasetHasItsFile();
    void filesToImportAreToldApart();
};

namespace {

Mark emptyMark(const std::string& sample, const std::string& reviewer, const std::string& time)
{
    Mark mark;
    mark.sample = sample;
    mark.reviewer = reviewer;
    mark.time = time;
    return mark;
}

Mark doubtful(const std::string& sample, const std::string& reviewer, const std::string& time)
{
    Mark mark = emptyMark(sample, reviewer, time);
    mark.labelDoubtful = true;
    return mark;
}

MarkList listOf(std::initializer_list<Mark> marks)
{
    MarkList list;
    for (const Mark& mark : marks)
        list.set(mark);
    return list;
}

std::filesystem::path pathIn(const QTemporaryDir& folder, const char* name)
{
    return pathFromUtf8(folder.filePath(QLatin1String(name)).toStdString());
}

const std::string early = "2026-11-22T10:00:00.000Z";
const std::string late = "2026-11-22T10:00:01.000Z";

} // namespace

void TestMarks::reviewersHaveMarksOfTheirOwn()
{
    const MarkList marks = listOf({doubtful("b", "Ada", early), doubtful("a", "Ada", early), doubtful("a", "Ben", early)});
    QCOMPARE(marks.all().size(), std::size_t{3});
    QCOMPARE(marks.count(), 2);
    QVERIFY(marks.find("a", "Ben"));
    QVERIFY(!marks.find("b", "Ben"));
    QCOMPARE(marks.of("a").size(), std::size_t{2});
    QVERIFY(marks.of("c").empty());
}

void TestMarks::theLaterMarkWins()
{
    Mark interesting = emptyMark("a", "Ada", late);
    interesting.interesting = true;
    MarkList own = listOf({doubtful("a", "Ada", early), doubtful("b", "Ada", late)});
    QCOMPARE(own.merge(listOf({interesting, doubtful("b", "Ada", early), doubtful("c", "Ada", early)})), 2);
    QCOMPARE(own.flagsOf("a"), MarkFlags({MarkKind::Interesting}));
    QCOMPARE(own.find("b", "Ada")->time, late);
    QVERIFY(own.find("c", "Ada"));
}

void TestMarks::theLastOfAListCountsWhateverItsOrder()
{
    const Mark first = doubtful("b", "Ada", "2026-01-01T00:00:00Z");
    const Mark second = emptyMark("b", "Ada", "2026-01-02T00:00:00Z");
    const Mark other = doubtful("a", "Ada", "2026-01-01T00:00:00Z");
    QCOMPARE(MarkList::of(std::vector<Mark>{first, other, second}).all(), (std::vector<Mark>{other, second}));
    QVERIFY(MarkList::of(std::vector<Mark>()).all().empty());
}

void TestMarks::whatWasTakenBackStaysTakenBack()
{
    Mark back = doubtful("a", "Ada", late);
    back.set(MarkKind::LabelDoubtful, false);
    MarkList own = listOf({back});
    QCOMPARE(own.merge(listOf({doubtful("a", "Ada", early)})), 0);
    QVERIFY(own.flagsOf("a").empty());
    QCOMPARE(own.count(), 0);

    MarkList other = listOf({doubtful("a", "Ada", early)});
    QCOMPARE(other.merge(own), 1);
    QVERIFY(other.flagsOf("a").empty());
}

void TestMarks::ofOneTimeOnesOwnWins()
{
    Mark other = doubtful("a", "Ada", early);
    other.note = "another";
    MarkList own = listOf({doubtful("a", "Ada", early)});
    QCOMPARE(own.merge(listOf({other})), 0);
    QVERIFY(own.find("a", "Ada")->note.empty());
}

void TestMarks::aComparisonTellsWhatAMergeDoes()
{
    const auto noted = [](const char* sample, const std::string& time) {
        Mark mark = emptyMark(sample, "Ada", time);
        mark.note = "another";
        return mark;
    };
    MarkList own = listOf({doubtful("a", "Ada", early), doubtful("b", "Ada", late), doubtful("c", "Ada", late)});
    const MarkList other =
        listOf({noted("a", late), noted("b", early), doubtful("c", "Ada", early), doubtful("c", "Ben", early)});
    const MarkComparison comparison = compareMarks(own, other);
    QCOMPARE(comparison.fresh, std::vector{*other.find("c", "Ben")});
    QCOMPARE(comparison.later, std::vector{*other.find("a", "Ada")});
    QCOMPARE(comparison.older, std::vector{*other.find("b", "Ada")});
    QCOMPARE(comparison.same, 1);
    own.merge(other);
    const MarkComparison after = compareMarks(own, other);
    QVERIFY(after.fresh.empty() && after.later.empty());
    QCOMPARE(after.older.size(), std::size_t{1});
    QCOMPARE(after.same, 3);
}

void TestMarks::disagreementsAreOfLabelsAlone()
{
    const auto looksLike = [](const char* sample, const char* reviewer, const char* label) {
        Mark mark = doubtful(sample, reviewer, early);
        mark.suggestedLabel = label;
        return mark;
    };
    const MarkList marks = listOf({looksLike("a", "Ada", "HEM"), looksLike("a", "Ben", "ALL"), looksLike("a", "Cem", "ALL"),
                                   looksLike("b", "Ada", "HEM"), looksLike("b", "Ben", "HEM"), looksLike("c", "Ada", "HEM"),
                                   doubtful("c", "Ben", early), looksLike("d", "Ada", "HEM"), looksLike("e", "Ben", "ALL")});
    QCOMPARE(disagreements(marks), std::vector<std::string>{"a"});
}

void TestMarks::timesWithAndWithoutFractionsCompare()
{
    MarkList own = listOf({doubtful("a", "", "2026-11-22T10:00:00Z")});
    QCOMPARE(own.merge(listOf({doubtful("a", "", "2026-11-22T10:00:00.500Z")})), 1);
    QCOMPARE(markTime().size(), late.size());
    QVERIFY(markTime() > late);
    for (const std::string fast : {"9999-01-01T00:00:00Z", "9999-01-01T00:00:00.250Z"}) {
        MarkList theirs = listOf({doubtful("a", "", fast)});
        QCOMPARE(theirs.merge(listOf({emptyMark("a", "", markTime(fast))})), 1);
        QCOMPARE(theirs.merge(listOf({doubtful("a", "", markTime(markTime(fast)))})), 1);
    }
}

void TestMarks::flagsAreThoseOfAllReviewers()
{
    Mark poor = emptyMark("a", "Ben", early);
    poor.note = "out of focus";
    poor.poorImage = true;
    const MarkList marks = listOf({doubtful("a", "Ada", early), poor});
    QCOMPARE(marks.flagsOf("a"), MarkFlags({MarkKind::LabelDoubtful, MarkKind::PoorImage, MarkKind::Note}));
    QVERIFY(marks.flagsOf("a").meets(MarkFlags({MarkKind::PoorImage, MarkKind::Interesting})));
    QVERIFY(!marks.flagsOf("a").meets(MarkFlags({MarkKind::Interesting})));
}

void TestMarks::nothingIsLostInJson()
{
    Mark mark = doubtful("training_data/fold_0/all/UID_1_1_1_all.jpg", "Ödön \"O\"", late);
    mark.suggestedLabel = "HEM";
    mark.note = "two nuclei?\nor one, folded";
    const MarkList marks = listOf({mark, emptyMark("b", "", early)});
    const auto read = marksFromJson(marksToJson(marks), "marks.json");
    QVERIFY(read);
    QCOMPARE(read->all(), marks.all());
}

void TestMarks::csvIsReadAsOthersWriteIt()
{
    Mark mark = doubtful("a", "Ada", late);
    mark.suggestedLabel = "HEM";
    mark.note = "a, \"b\"";
    const auto read = marksFromCsv(marksToCsv(listOf({mark, emptyMark("back", "", early)})), "marks.csv");
    QVERIFY(read);
    QCOMPARE(read->all(), listOf({mark}).all());

    const auto theirs = marksFromCsv("Sample;note;poor_image;suggested_label\r\nx;;yes;\r\ny;;;ALL\r\nz;;no;\r\n", "theirs.csv");
    QVERIFY(theirs);
    QCOMPARE(theirs->all().size(), std::size_t{2});
    QVERIFY(theirs->find("x", "")->poorImage);
    QVERIFY(theirs->find("y", "")->labelDoubtful);
    QVERIFY(!marksFromCsv("name,note\n1,2\n", "other.csv"));
}

void TestMarks::damagedFilesAreRefusedAndStay()
{
    const QTemporaryDir folder;
    const auto file = pathIn(folder, "marks.json");
    for (const std::string text : {"{", "[]", R"({"format":"other"})", R"({"format":"nucleoscope-marks","version":1})",
                                   R"({"format":"nucleoscope-marks","version":1,"marks":[{"reviewer":"x"}]})"}) {
        QVERIFY(writeFileAtomically(file, text));
        const auto merged = mergeMarksIntoFile(file, listOf({doubtful("a", "", early)}));
        QVERIFY(!merged);
        QCOMPARE(merged.error().code, ErrorCode::Unreadable);
        QCOMPARE(*readTextFile(file), text);
    }
}

void TestMarks::aNewerVersionIsRefused()
{
    const auto newer = marksFromJson(R"({"format":"nucleoscope-marks","version":2,"marks":[]})", "marks.json");
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, ErrorCode::Unsupported);
}

void TestMarks::twoWindowsLoseNothing()
{
    const QTemporaryDir folder;
    const auto file = pathIn(folder, "deep/er/marks.json");
    constexpr int marksOfEach = 25;
    const auto window = [&](const std::string& reviewer) {
        for (int i = 0; i < marksOfEach; ++i)
            if (!mergeMarksIntoFile(file, listOf({doubtful(std::to_string(i), reviewer, markTime())})))
                qFatal("not written");
    };
    {
        const std::jthread one(window, "Ada");
        const std::jthread other(window, "Ben");
    }
    const auto all = readMarks(file);
    QVERIFY(all);
    QCOMPARE(all->all().size(), std::size_t{2 * marksOfEach});
}

void TestMarks::eachDatasetHasItsFile()
{
    const QTemporaryDir home;
    qputenv("NUCLEOSCOPE_HOME", home.path().toUtf8());
    QVERIFY(marksFile("0123") != marksFile("4567"));
    QVERIFY(utf8(marksFile("0123")).starts_with(utf8(dataFolder())));
    const auto none = readMarks(marksFile("0123"));
    QVERIFY(none);
    QVERIFY(none->all().empty());
}

void TestMarks::filesToImportAreToldApart()
{
    const QTemporaryDir folder;
    const MarkList marks = listOf({doubtful("a", "Ada", early)});
    for (const std::string& text : {marksToJson(marks), marksToCsv(marks)}) {
        QVERIFY(writeFileAtomically(pathIn(folder, "some"), text));
        const auto read = importMarks(pathIn(folder, "some"));
        QVERIFY(read);
        QCOMPARE(read->all(), marks.all());
    }
    QVERIFY(!importMarks(pathIn(folder, "none")));
}

NUCLEOSCOPE_TEST(TestMarks)
#include "test_marks.moc"

#include "core/base/csv.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <locale>

using namespace nucleoscope;

namespace {

using Row = std::vector<std::string>;

CsvTable parsed(std::string_view text)
{
    auto table = CsvTable::parse(text, "labels.csv");
    return table ? *table : CsvTable{};
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsHeaderAndRows();
    void readsWhatSpreadsheetsWrite();
    void whatIsNoUtf8IsReadAsWindows1252();
    void tablesInUtf16AreRefused();
    void quotedFieldsMayHoldAnything();
    void shortLinesArePadded();
    void emptyLinesAreSkipped();
    void tooManyFieldsAreAnErrorThatNamesTheLine();
    void unterminatedQuoteIsAnErrorThatNamesTheFile();
    void emptyTextIsAnError();
    void columnsAreFoundWithoutCase();
    void writtenLinesReadBackTheSame();
    void numbersReadBackTheSame();
    void textThatIsNoNumberIsNan();
};

void TestCsv::readsHeaderAndRows()
{
    const CsvTable table = parsed("Patient_ID,new_names,labels\nUID_57,1.bmp,1\nUID_H10,2.bmp,0");
    QCOMPARE(table.header, (Row{"Patient_ID", "new_names", "labels"}));
    QCOMPARE(table.rows.size(), std::size_t{2});
    QCOMPARE(table.rows[1], (Row{"UID_H10", "2.bmp", "0"}));
}

void TestCsv::readsWhatSpreadsheetsWrite()
{
    for (const char* text : {"\xEF\xBB\xBF"
                             "a;b\r\n1;2\r\n",
                             "a\tb\n1\t2\n", "a,b\r\n1,2"}) {
        const CsvTable table = parsed(text);
        QCOMPARE(table.header, (Row{"a", "b"}));
        QCOMPARE(table.rows, (std::vector<Row>{{"1", "2"}}));
    }
}

void TestCsv::whatIsNoUtf8IsReadAsWindows1252()
{
    const CsvTable excel = parsed("Datei;Stra\xDF"
                                  "e;Preis\r\n1.png;M\xFCller;5 \x80\r\n2.png;M\xF6ller;\x81\r\n");
    QCOMPARE(excel.header, (Row{"Datei", "Straße", "Preis"}));
    QCOMPARE(excel.rows, (std::vector<Row>{{"1.png", "Müller", "5 €"}, {"2.png", "Möller", "\xC2\x81"}}));
    QVERIFY(excel.recoded);
    for (const char* text : {"a;b\nMüller;王\n", "\xEF\xBB\xBFM\xC3\xBCller\n", "a,b\n"})
        QVERIFY(!parsed(text).recoded);
    QCOMPARE(parsed("\xEF\xBB\xBFM\xFCller\n").header, (Row{"Müller"})); // put together from two files
}

void TestCsv::tablesInUtf16AreRefused()
{
    const auto table = CsvTable::parse(std::string_view("\xFF\xFE"
                                                        "a\0,\0b\0\n\0",
                                                        10),
                                       "labels.csv");
    QVERIFY(!table);
    QCOMPARE(table.error().message.id, std::string("csv.encoding"));
    QVERIFY(table.error().message.english().find("labels.csv") != std::string::npos);
}

void TestCsv::quotedFieldsMayHoldAnything()
{
    const CsvTable table = parsed("a,b\n\"x, \"\"y\"\"\nz\",\"\"\n");
    QCOMPARE(table.rows, (std::vector<Row>{{"x, \"y\"\nz", ""}}));
}

void TestCsv::shortLinesArePadded()
{
    QCOMPARE(parsed("a,b,c\n1\n").rows, (std::vector<Row>{{"1", "", ""}}));
}

void TestCsv::emptyLinesAreSkipped()
{
    QCOMPARE(parsed("a,b\n\n1,2\r\n\r\n").rows, (std::vector<Row>{{"1", "2"}}));
}

void TestCsv::tooManyFieldsAreAnErrorThatNamesTheLine()
{
    const auto table = CsvTable::parse("a,b\n1,2\n1,2,3\n", "labels.csv");
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::InvalidInput);
    QCOMPARE(table.error().message.argument("file"), std::string("labels.csv"));
    QCOMPARE(table.error().message.argument("line"), std::string("3"));
}

void TestCsv::unterminatedQuoteIsAnErrorThatNamesTheFile()
{
    const auto table = CsvTable::parse("a,b\n\"1,2\n", "labels.csv");
    QVERIFY(!table);
    QVERIFY(table.error().message.english().find("labels.csv") != std::string::npos);
}

void TestCsv::emptyTextIsAnError()
{
    QVERIFY(!CsvTable::parse("", "empty.csv"));
}

void TestCsv::columnsAreFoundWithoutCase()
{
    const CsvTable table = parsed(" Patient_ID ,labels\nx,1\n");
    QCOMPARE(table.column("patient_id"), 0);
    QCOMPARE(table.column("LABELS"), 1);
    QCOMPARE(table.column("fold"), -1);
}

void TestCsv::writtenLinesReadBackTheSame()
{
    const Row fields{"plain", "with, comma", "with \"quotes\"", "two\nlines", "", "µ"};
    const CsvTable table = parsed(csvLine({"a", "b", "c", "d", "e", "f"}) + csvLine(fields));
    QCOMPARE(table.rows, (std::vector<Row>{fields}));
}

void TestCsv::numbersReadBackTheSame()
{
    for (const double value : {0.0, -0.0, 0.1, 1.0 / 3, 1e-300, 123456789.125, std::numeric_limits<double>::infinity()})
        QVERIFY(numberFromText(csvNumber(value)) == value);
    QCOMPARE(csvNumber(0.1), std::string("0.1"));
    QVERIFY(std::isnan(numberFromText(csvNumber(std::numeric_limits<double>::quiet_NaN()))));
}

void TestCsv::textThatIsNoNumberIsNan()
{
    for (const char* text : {"", "x", "1,5", "1.5x", "--1"})
        QVERIFY(std::isnan(numberFromText(text)));
    QCOMPARE(numberFromText(" 1.5\r"), 1.5);
}

NUCLEOSCOPE_TEST(TestCsv)
#include "test_csv.moc"

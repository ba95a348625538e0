#include "core/base/text.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace nucleoscope;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void caseIsIgnoredForAsciiOnly();
    void partsAreFoundWithoutCase();
    void blanksAreTrimmed();
    void numbersSortByTheirValue();
    void naturalOrderIsAStrictWeakOrder();
    void numbersAreGroupedByThousands();
    void whatIsUtf8IsKnown_data();
    void whatIsUtf8IsKnown();
    void everyByteOfWindows1252IsACharacterOfItsOwn();
    void whatIsPrintedNeitherBreaksLinesNorSteersTheTerminal();
};

void TestText::caseIsIgnoredForAsciiOnly()
{
    QCOMPARE(lowered("UID_H10.BMP"), std::string("uid_h10.bmp"));
    QCOMPARE(lowered("Ä"), std::string("Ä"));
    QVERIFY(equalsIgnoringCase("h10", "H10"));
    QVERIFY(!equalsIgnoringCase("H1", "H10"));
}

void TestText::partsAreFoundWithoutCase()
{
    QVERIFY(containsIgnoringCase("UID_H10_1_1_hem.bmp", "HEM"));
    QVERIFY(containsIgnoringCase("anything", ""));
    QVERIFY(!containsIgnoringCase("all", "hem"));
}

void TestText::blanksAreTrimmed()
{
    QCOMPARE(trimmed(" \t a b\r\n"), std::string_view("a b"));
    QCOMPARE(trimmed(" \n"), std::string_view());
}

void TestText::numbersSortByTheirValue()
{
    std::vector<std::string> names{"UID_10", "uid_9", "UID_9_b", "UID_009", "UID_1", "a"};
    std::stable_sort(names.begin(), names.end(), naturalLess);
    QCOMPARE(names, (std::vector<std::string>{"a", "UID_1", "uid_9", "UID_009", "UID_9_b", "UID_10"}));
}

void TestText::naturalOrderIsAStrictWeakOrder()
{
    const std::vector<std::string> names{"", "1", "01", "1a", "a1", "A1", "a01", "a", "10", "2", "a2b3", "a2B10", "0", "00"};
    for (const auto& x : names) {
        QVERIFY(!naturalLess(x, x));
        for (const auto& y : names) {
            QVERIFY(!(naturalLess(x, y) && naturalLess(y, x)));
            for (const auto& z : names)
                QVERIFY(!naturalLess(x, y) || !naturalLess(y, z) || naturalLess(x, z));
        }
    }
}

void TestText::numbersAreGroupedByThousands()
{
    QCOMPARE(grouped(0), std::string("0"));
    QCOMPARE(grouped(999), std::string("999"));
    QCOMPARE(grouped(10661), std::string("10,661"));
    QCOMPARE(grouped(-1234567), std::string("-1,234,567"));
}

void TestText::whatIsUtf8IsKnown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is");
    for (const char* text : {"", "plain", "Müller", "Иванова", "王小明", "🔬", "\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF"})
        QTest::newRow(text) << QByteArray(text) << true;
    QTest::newRow("Latin-1") << QByteArray("M\xFCller") << false;
    QTest::newRow("cut short") << QByteArray("M\xC3") << false;
    QTest::newRow("a rest") << QByteArray("\xBCller") << false;
    QTest::newRow("two bytes for one") << QByteArray("\xC0\x80") << false;
    QTest::newRow("three bytes for two") << QByteArray("\xE0\x9F\xBF") << false;
    QTest::newRow("half a pair") << QByteArray("\xED\xA0\x80") << false;
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << false;
}

void TestText::whatIsUtf8IsKnown()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, is);
    QCOMPARE(isUtf8({text.constData(), static_cast<std::size_t>(text.size())}), is);
}

void TestText::everyByteOfWindows1252IsACharacterOfItsOwn()
{
    QCOMPARE(fromWindows1252("Stra\xDF"
                             "e \x80 \x84\x93 M\xFCller"),
             std::string("Straße € „“ Müller"));
    std::vector<std::string> characters;
    for (int byte = 0; byte < 256; ++byte) {
        const char one = static_cast<char>(byte);
        characters.push_back(fromWindows1252({&one, 1}));
        QVERIFY(isUtf8(characters.back()));
    }
    std::sort(characters.begin(), characters.end());
    QCOMPARE(std::unique(characters.begin(), characters.end()), characters.end());
}

void TestText::whatIsPrintedNeitherBreaksLinesNorSteersTheTerminal()
{
    QCOMPARE(printable("Müller 王 🔬.png"), std::string("Müller 王 🔬.png"));
    QCOMPARE(printable("a\nb\r\tc"), std::string("a\\nb\\r\\tc"));
    QCOMPARE(printable("\x1B[31mred\x7F"), std::string("\\x1B[31mred\\x7F"));
    QCOMPARE(printable("\xC2\x9B"
                       "31m"),
             std::string("\\xC2\\x9B"
                         "31m")); // the same in one character
    QCOMPARE(printable("M\xFCller"), std::string("M\\xFCller"));
    QCOMPARE(printable(std::string_view("\0", 1)), std::string("\\x00"));
}

NUCLEOSCOPE_TEST(TestText)
#include "test_text.moc"

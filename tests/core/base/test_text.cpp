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

NUCLEOSCOPE_TEST(TestText)
#include "test_text.moc"

#include "core/base/text.h"
#include "core/base/utf8.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

class TestUtf8 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersAreCountedNotBytes();
    void lettersAreReadOneAfterTheOther();
    void whatIsNoUtf8IsReadToItsEnd();
    void cuttingLeavesNoHalfLetter();
    void theMiddleGivesWayToAnEllipsis();
    void everyLetterIsWrittenAsItIsRead();
};

void TestUtf8::lettersAreCountedNotBytes()
{
    QCOMPARE(letterCount(""), std::size_t(0));
    QCOMPARE(letterCount("Müller"), std::size_t(6));
    QCOMPARE(letterCount("王小明 🔬"), std::size_t(5));
}

void TestUtf8::lettersAreReadOneAfterTheOther()
{
    const std::string text = "aü王🔬";
    std::u32string read;
    for (std::size_t at = 0; at < text.size();)
        read += nextLetter(text, at);
    QVERIFY(read == U"aü王🔬");
}

void TestUtf8::whatIsNoUtf8IsReadToItsEnd()
{
    for (const std::string text : {"\xBC", "M\xC3", "\xF0\x9F", "\x80\x80\x80\x80\x80\x80\x80", "\xFF\xFE"}) {
        std::size_t at = 0;
        while (at < text.size()) {
            const std::size_t before = at;
            nextLetter(text, at);
            QVERIFY(at > before);
        }
        QCOMPARE(at, text.size());
        QVERIFY(firstBytes(text, 1).size() <= 1);
        QVERIFY(withoutMiddle(text, 1).size() <= text.size() + std::string("…").size());
    }
}

void TestUtf8::cuttingLeavesNoHalfLetter()
{
    const std::string text = "aü王🔬";
    QCOMPARE(firstBytes(text, 100), std::string_view(text));
    for (std::size_t bytes = 0; bytes <= text.size(); ++bytes) {
        const std::string_view cut = firstBytes(text, bytes);
        QVERIFY(cut.size() <= bytes);
        QVERIFY(cut.size() + 4 > bytes);
        QVERIFY(isUtf8(cut));
    }
}

void TestUtf8::theMiddleGivesWayToAnEllipsis()
{
    QCOMPARE(withoutMiddle("Müller", 6), std::string("Müller"));
    QCOMPARE(withoutMiddle("Müller", 5), std::string("Mü…er"));
    QCOMPARE(withoutMiddle("王小明王小明", 4), std::string("王小…明"));
    QCOMPARE(withoutMiddle("Müller", 2), std::string("M…"));
    QCOMPARE(withoutMiddle("Müller", 1), std::string("…"));
}

void TestUtf8::everyLetterIsWrittenAsItIsRead()
{
    for (const char32_t letter : {U'\x01', U'\x7F', U'\x80', U'\x7FF', U'\x800', U'\xFFFF', U'\x10000', U'\x10FFFF'}) {
        std::string text;
        appendUtf8(text, letter);
        QCOMPARE(wellFormedBytes(text), text.size());
        std::size_t at = 0;
        QVERIFY(nextLetter(text, at) == letter);
    }
}

NUCLEOSCOPE_TEST(TestUtf8)
#include "test_utf8.moc"

#include "app/cli/words.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::cli;

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersThatAreNoneAreADash();
    void durationsAreRoundedToWhatMatters();
    void confusionIsToldAsMistakes();
    void moreThanTwoClassesTellOnlyTheMistakesMade();
};

void TestWords::numbersThatAreNoneAreADash()
{
    QCOMPARE(fixed(notANumber, 3), std::string("–"));
    QCOMPARE(percentWords(notANumber, 1), std::string("–"));
    QCOMPARE(percentWords(0.8434, 1), std::string("84.3 %"));
}

void TestWords::durationsAreRoundedToWhatMatters()
{
    QCOMPARE(durationWords(41.6), std::string("42 s"));
    QCOMPARE(durationWords(200), std::string("3 min 20 s"));
    QCOMPARE(durationWords(3900), std::string("1 h 05 min"));
}

void TestWords::confusionIsToldAsMistakes()
{
    ConfusionMatrix confusion(2);
    confusion.add(0, 0, 7000);
    confusion.add(0, 1, 272);
    confusion.add(1, 0, 218);
    confusion.add(1, 1, 3171);
    const std::string words = confusionWords(confusion, {{"ALL", 0, -1, true}, {"HEM", 0, -1, false}});
    QCOMPARE(words, std::string("272 of 7,272 ALL nuclei were called HEM (3.7 %).\n"
                                "218 of 3,389 HEM nuclei were called ALL (6.4 %).\n"));
}

void TestWords::moreThanTwoClassesTellOnlyTheMistakesMade()
{
    ConfusionMatrix confusion(3);
    confusion.add(0, 0, 5);
    confusion.add(1, 1, 3);
    confusion.add(1, 2, 1);
    const std::string words = confusionWords(confusion, {{"A", 0, -1, true}, {"B", 0, -1, false}, {"C", 0, -1, false}});
    QCOMPARE(words, std::string("All 5 A nuclei were called so.\n1 of 4 B nuclei were called C (25.0 %).\n"));
}

NUCLEOSCOPE_TEST(TestWords)
#include "test_words.moc"

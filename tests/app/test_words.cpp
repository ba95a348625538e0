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
    void ofManyThatStayTogetherTenAreNamed();
    void knownPatientsDoNotReadAsNewOnes();
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

void TestWords::ofManyThatStayTogetherTenAreNamed()
{
    Dataset::Content content;
    content.classes = {{"ALL", 0, -1, true}, {"HEM", 0, -1, false}};
    content.subjectsKnown = false;
    Split split;
    for (int i = 0; i < 26; ++i) {
        content.subjects.push_back({"nucleus" + std::to_string(i) + ".bmp", 0, 1});
        Sample sample;
        sample.id = content.subjects.back().id;
        sample.classIndex = 0;
        sample.subject = i;
        content.samples.push_back(sample);
        split.parts.push_back(Part::Train);
        if (i % 2 == 1)
            split.linked.push_back({{i - 1, i}, 1});
    }
    const std::string words = splitWords(Dataset(std::move(content)), split);
    QVERIFY2(words.find("Images kept on one side because they show the same: nucleus0.bmp + nucleus1.bmp (1 pair); ")
                 != std::string::npos,
             words.c_str());
    QVERIFY2(words.find("nucleus18.bmp + nucleus19.bmp (1 pair); and 3 more\n") != std::string::npos, words.c_str());
}

void TestWords::knownPatientsDoNotReadAsNewOnes()
{
    QCOMPARE(restsOnWords(214, 26, 0), std::string("On 214 nuclei of 26 patients that the network did not learn from"));
    QCOMPARE(restsOnWords(214, 26, 25),
             std::string("On 214 nuclei that the network did not learn from, though from others of 25 of their 26 patients"));
    QCOMPARE(restsOnWords(1, 0, 0), std::string("On 1 nucleus that the network did not learn from"));
}

NUCLEOSCOPE_TEST(TestWords)
#include "test_words.moc"

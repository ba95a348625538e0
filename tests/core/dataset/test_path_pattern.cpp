// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/description/path_pattern.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

class TestPathPattern : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namedGroupsTellWhatTheyHold();
    void lettersOfAllAlphabetsAreLetters();
    void alternativesMayShareAName();
    void aGroupThatTookNoPartIsSilent();
    void namesThatAreNoUtf8AreNoMatch();
    void whatIsNoPatternIsToldAtItsPlace_data();
    void whatIsNoPatternIsToldAtItsPlace();
    void noPatternHangs_data();
    void noPatternHangs();
};

namespace {

using Outcome = PathPattern::Outcome;

std::string matched(const std::string& expression, const std::string& path)
{
    const auto pattern = PathPattern::compile(expression);
    if (!pattern)
        return pattern.error().message.english();
    ByFact<std::string> facts;
    if (pattern->match(path, facts) != Outcome::Matches)
        return "no match";
    return facts[0] + "|" + facts[1] + "|" + facts[2];
}

} // namespace

void TestPathPattern::namedGroupsTellWhatTheyHold()
{
    const std::string expression = R"(^(?<fold>[^/]+)/UID_(?<subject>H?\d+)_\d+_\d+_(?<class>all|hem)\.)";
    QCOMPARE(matched(expression, "fold_0/UID_H10_3_2_hem.bmp"), std::string("hem|H10|fold_0"));
    QCOMPARE(matched(expression, "fold_0/UID_x_3_2_hem.bmp"), std::string("no match"));
    QCOMPARE(matched("(?i)(?<class>ALL)", "cells/all.bmp"), std::string("all||"));
    QCOMPARE(matched("(?<subject>\\p{L}+) \\d", "Jürgen 1.png"), std::string("|Jürgen|"));
    QCOMPARE(matched("(?<class>.*)_", "  a _b.png"), std::string("a||")); // trimmed
}

void TestPathPattern::lettersOfAllAlphabetsAreLetters()
{
    const std::string expression = R"((?<subject>\w+)_(?<class>ALL|HEM)_)";
    QCOMPARE(matched(expression, "Müller_ALL_1.png"), std::string("ALL|Müller|"));
    QCOMPARE(matched(expression, "Möller_HEM_1.png"), std::string("HEM|Möller|"));
    QCOMPARE(matched(expression, "Иванова_ALL_1.png"), std::string("ALL|Иванова|"));
    QCOMPARE(matched(expression, "王小明_HEM_1.png"), std::string("HEM|王小明|"));
    QCOMPARE(matched("\\b(?<subject>[[:alpha:]]+)\\b", "Иванова_2 Ölbaum.png"), std::string("|Ölbaum|"));
    QCOMPARE(matched("(?i)(?<class>köln)", "KÖLN.png"), std::string("KÖLN||"));
    // As macOS writes them: a letter, and its accent behind it.
    QCOMPARE(matched(expression, "Mu\u0308ller_ALL_1.png"), std::string("ALL|Mu\u0308ller|"));
    QCOMPARE(matched(expression, "Mo\u0308ller_HEM_1.png"), std::string("HEM|Mo\u0308ller|"));
    QCOMPARE(matched("(?<subject>[^_]+)_", "Andre\u0301_1.png"), std::string("|Andre\u0301|"));
    QCOMPARE(matched("(?<subject>u\u0308.)", "Mu\u0308ller.png"), std::string("|u\u0308l|"));
}

void TestPathPattern::alternativesMayShareAName()
{
    const std::string expression = R"(P(?<subject>\d+)|case(?<subject>[a-z]+))";
    QCOMPARE(matched(expression, "P12.png"), std::string("|12|"));
    QCOMPARE(matched(expression, "casexy.png"), std::string("|xy|"));
}

void TestPathPattern::aGroupThatTookNoPartIsSilent()
{
    QCOMPARE(matched(R"((?<class>[a-z]+)(?:_p(?<subject>\d+))?\.png)", "blast.png"), std::string("blast||"));
    QVERIFY(PathPattern::compile("(?<class>a)(?<subject>b)?")->gives(ImageFact::Subject));
    QVERIFY(!PathPattern::compile("(?<class>a)")->gives(ImageFact::Subject));
}

void TestPathPattern::namesThatAreNoUtf8AreNoMatch()
{
    QCOMPARE(matched("(?<class>[a-z]+)_", "\xFF\xFE_all_1.png"), std::string("all||"));
    QCOMPARE(matched("^(?<class>.+)_1", "\xC3_1.png"), std::string("no match"));
}

void TestPathPattern::whatIsNoPatternIsToldAtItsPlace_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("at"); // character, from 1
    QTest::newRow("never closed") << QStringLiteral("ü(?<class>a") << "describe.pattern"
                                  << "12";
    QTest::newRow("nothing to repeat") << QStringLiteral("ab*(?<class>x)**+") << "describe.pattern"
                                       << "16";
    QTest::newRow("group named otherwise") << QStringLiteral("(?<patient>.)") << "describe.pattern_group"
                                           << "";
    QTest::newRow("no group") << QStringLiteral("(a)(b)") << "describe.pattern_groups"
                              << "";
    QTest::newRow("empty") << QString() << "describe.pattern_groups"
                           << "";
    QTest::newRow("single bytes") << QStringLiteral("(?<class>\\C)") << "describe.pattern"
                                  << "12";
    QTest::newRow("larger than can be") << QStringLiteral("(?<class>(((a{1000}){1000}){1000}))") << "describe.pattern"
                                        << "*";
    QTest::newRow("deep") << QStringLiteral("(?<class>") + QString(500, u'(') + QString(501, u')') << "describe.pattern"
                          << "*";
    QTest::newRow("long") << QString(2001, u'a') << "describe.pattern_long"
                          << "";
}

void TestPathPattern::whatIsNoPatternIsToldAtItsPlace()
{
    QFETCH(QString, expression);
    QFETCH(QString, id);
    QFETCH(QString, at);
    const auto pattern = PathPattern::compile(expression.toStdString());
    QVERIFY(!pattern);
    QCOMPARE(QString::fromStdString(pattern.error().message.id), id);
    if (at != QLatin1String("*"))
        QCOMPARE(QString::fromStdString(pattern.error().message.argument("at")), at);
}

void TestPathPattern::noPatternHangs_data()
{
    QTest::addColumn<QString>("expression");
    // Each takes time exponential in the path's length, or calls itself without end, where nothing stops it.
    QTest::newRow("nested repeats") << QStringLiteral("^(?<class>(a+)+)$");
    QTest::newRow("overlapping choices") << QStringLiteral("^(?<class>(a|aa)+)$");
    QTest::newRow("many stars") << QStringLiteral("(?<class>.*.*.*.*.*.*.*.*.*.*)x\\d$");
    QTest::newRow("back reference") << QStringLiteral("^(?<class>(.*)(.*)(.*)\\2\\3\\4\\2)x$");
    QTest::newRow("recursion") << QStringLiteral("^(?<class>a?(?1)?b?)*$");
    QTest::newRow("a limit of its own") << QStringLiteral("(*LIMIT_MATCH=4000000000)^(?<class>(a+)+)$");
}

void TestPathPattern::noPatternHangs()
{
    QFETCH(QString, expression);
    const auto pattern = PathPattern::compile(expression.toStdString());
    if (!pattern)
        return; // refused beforehand is as good
    ByFact<std::string> facts;
    QVERIFY(pattern->match(std::string(4000, 'a') + "!", facts) != Outcome::Matches); // and comes back at all
}

NUCLEOSCOPE_TEST(TestPathPattern)
#include "test_path_pattern.moc"

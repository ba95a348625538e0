// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strict_json.h"
#include "tests/test_program.h"

#include <QTest>

#include <functional>

using namespace nucleoscope;

class TestStrictJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatItReadsIsWhatTheLibraryReads();
    void refusalsSayWhy_data();
    void refusalsSayWhy();
    void keysKeepTheirOrderWhereAskedTo();
    void whatIsAllowedIsBounded();
    void aHundredThousandObjectsAreNoObstacle();
    void whatIsNotSoundIsNull();
};

namespace {

std::string refusalOf(const std::function<void()>& parse)
{
    try {
        parse();
    } catch (const JsonRefused& refused) {
        return refused.what();
    }
    return {};
}

/// `{"0":{},"1":{},…}`: the library's parser with a callback took time that grew with the square of their number.
std::string objectOfObjects(int count)
{
    std::string text = "{";
    for (int i = 0; i < count; ++i)
        text += (i ? ",\"" : "\"") + std::to_string(i) + "\":{}";
    return text + "}";
}

} // namespace

void TestStrictJson::whatItReadsIsWhatTheLibraryReads()
{
    for (const char* text : {"7", "-7", "1.5e-3", "18446744073709551615", "true", "null", "\"a\\u00e9\\n\"", "[]", "{}",
                             "[[],{},[1,[2,{\"a\":[3]}]],4]",
                             R"({"b":{"c":[null,false,{"d":"e"}],"a":{}},"a":[{"x":1},{"x":2}],"":0})", " [1 , 2 ] "})
        QCOMPARE(parseStrictJson(text, 8), nlohmann::json::parse(text));
}

void TestStrictJson::refusalsSayWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("twice") << R"({"a":1,"b":2,"a":3})"
                           << R"(the key "a" stands in it twice)";
    QTest::newRow("twice within") << R"([{"a":{"c":1,"c":{}}}])"
                                  << R"(the key "c" stands in it twice)";
    QTest::newRow("deep") << "[[[[[]]]]]"
                          << "nested too deep";
    QTest::newRow("deep object") << R"({"a":{"a":{"a":{"a":{}}}}})"
                                 << "nested too deep";
    QTest::newRow("many") << "[1,2,3,4,5,6,7,8,9,10]"
                          << "more than 10 values";
    QTest::newRow("place") << "{\n  \"a\": 1,\n  b}"
                           << "line 3, column 3";
    QTest::newRow("number") << "[1e999]"
                            << "1e999";
    QTest::newRow("empty") << ""
                           << "unexpected end of input";
    QTest::newRow("more behind it") << "{} {}"
                                    << "expected end of input";
}

void TestStrictJson::refusalsSayWhy()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const std::string given = text.toStdString();
    const auto plain = QString::fromStdString(refusalOf([&] { parseStrictJson(given, 4, 10); }));
    QVERIFY2(plain.contains(reason), qPrintable(plain));
    QCOMPARE(QString::fromStdString(refusalOf([&] { parseStrictOrderedJson(given, 4, 10); })), plain);
}

void TestStrictJson::keysKeepTheirOrderWhereAskedTo()
{
    const char* text = R"({"b":1,"a":{"d":[],"c":{}},"":[{"z":0,"y":1}]})";
    QCOMPARE(parseStrictOrderedJson(text, 4).dump(), std::string(text));
}

void TestStrictJson::whatIsAllowedIsBounded()
{
    QCOMPARE(parseStrictJson("[[[[1]]]]", 4, 5).dump(), std::string("[[[[1]]]]"));
    QVERIFY(!refusalOf([] { parseStrictJson("[[[[1]]]]", 4, 4); }).empty());
    QVERIFY(!refusalOf([] { parseStrictJson("[[[[1]]]]", 3, 5); }).empty());
}

void TestStrictJson::aHundredThousandObjectsAreNoObstacle()
{
    const std::string text = objectOfObjects(100'000);
    QCOMPARE(parseStrictJson(text, 2).size(), std::size_t{100'000});
    QCOMPARE(parseStrictOrderedJson(text, 2).size(), std::size_t{100'000});
}

void TestStrictJson::whatIsNotSoundIsNull()
{
    QVERIFY(jsonIfSound("{", 4).is_null());
    QVERIFY(jsonIfSound("[[[]]]", 2).is_null());
    QCOMPARE(jsonIfSound("[1]", 2).size(), std::size_t{1});
}

NUCLEOSCOPE_TEST(TestStrictJson)
#include "test_strict_json.moc"

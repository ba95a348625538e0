#include "core/base/message.h"
#include "core/base/result.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

class TestMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void argumentsAreFilledIn();
    void argumentsMayBeUsedTwiceInAnyOrder();
    void unknownNamesStayAsTheyAre();
    void argumentsAreNotFilledIntoArguments();
    void translatedTemplatesTakeTheSameArguments();
    void loneBracesAreText();
    void errorsCarryTheirMessage();
};

void TestMessage::argumentsAreFilledIn()
{
    const Message message("file.read", "{file} could not be read: {reason}.", {{"file", "a.bmp"}, {"reason", "it is empty"}});
    QCOMPARE(message.english(), std::string("a.bmp could not be read: it is empty."));
    QCOMPARE(message.argument("file"), std::string("a.bmp"));
    QCOMPARE(message.argument("other"), std::string());
}

void TestMessage::argumentsMayBeUsedTwiceInAnyOrder()
{
    const Message message("x", "{b} {a} {b}", {{"a", "1"}, {"b", "2"}});
    QCOMPARE(message.english(), std::string("2 1 2"));
}

void TestMessage::unknownNamesStayAsTheyAre()
{
    QCOMPARE(Message("x", "{nobody} knows", {}).english(), std::string("{nobody} knows"));
}

void TestMessage::argumentsAreNotFilledIntoArguments()
{
    // A hostile file name must not pull other arguments in.
    const Message message("x", "{file}: {reason}", {{"file", "{reason}"}, {"reason", "secret"}});
    QCOMPARE(message.english(), std::string("{reason}: secret"));
}

void TestMessage::translatedTemplatesTakeTheSameArguments()
{
    const Message message("x", "{count} images of {subject}", {{"count", "3"}, {"subject", "H10"}});
    QCOMPARE(message.fill("{subject}: {count} Bilder"), std::string("H10: 3 Bilder"));
}

void TestMessage::loneBracesAreText()
{
    QCOMPARE(Message("x", "a { b", {}).english(), std::string("a { b"));
    QCOMPARE(Message("x", "a } b {}", {}).english(), std::string("a } b {}"));
    QCOMPARE(Message().english(), std::string());
}

void TestMessage::errorsCarryTheirMessage()
{
    const Result<int> result = fail(ErrorCode::NotFound, {"run.missing", "{run} is not there.", {{"run", "r1"}}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QCOMPARE(result.error().message.english(), std::string("r1 is not there."));
    const Result<std::string> passedOn = fail(result.error());
    QCOMPARE(passedOn.error().message.id, std::string("run.missing"));
}

NUCLEOSCOPE_TEST(TestMessage)
#include "test_message.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first examples are those of https://protobuf.dev/programming-guides/encoding/.
#include "core/exchange/protobuf_writer.h"
#include "tests/test_program.h"

#include <QTest>

#include <array>
#include <string>

using namespace nucleoscope;

namespace {

QByteArray hex(const ProtobufWriter& writer)
{
    const auto& bytes = writer.content();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

} // namespace

class TestProtobufWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void integersAreVarints();
    void negativeIntegersHaveTenBytes();
    void numbersAreFourBytesLittleEndian();
    void textsHaveTheirLengthBefore();
    void messagesLieWithinMessages();
    void longLengthsAndHighFieldsTakeMoreBytes();
};

void TestProtobufWriter::integersAreVarints()
{
    ProtobufWriter writer;
    writer.integer(1, 150);
    QCOMPARE(hex(writer), QByteArray("089601"));
    ProtobufWriter zero;
    zero.integer(2, 0);
    QCOMPARE(hex(zero), QByteArray("1000"));
}

void TestProtobufWriter::negativeIntegersHaveTenBytes()
{
    ProtobufWriter writer;
    writer.integer(1, -2);
    QCOMPARE(hex(writer), QByteArray("08feffffffffffffffff01"));
}

void TestProtobufWriter::numbersAreFourBytesLittleEndian()
{
    ProtobufWriter writer;
    writer.number(2, 6.0F); // 0x40c00000
    QCOMPARE(hex(writer), QByteArray("150000c040"));
}

void TestProtobufWriter::textsHaveTheirLengthBefore()
{
    ProtobufWriter writer;
    writer.text(2, "testing");
    QCOMPARE(hex(writer), QByteArray("120774657374696e67"));
    ProtobufWriter empty;
    empty.text(1, "");
    QCOMPARE(hex(empty), QByteArray("0a00"));
}

void TestProtobufWriter::messagesLieWithinMessages()
{
    ProtobufWriter inner, outer;
    inner.integer(1, 150);
    outer.message(3, inner);
    QCOMPARE(hex(outer), QByteArray("1a03089601"));
}

void TestProtobufWriter::longLengthsAndHighFieldsTakeMoreBytes()
{
    ProtobufWriter writer;
    const std::string text(300, 'x');
    writer.text(20, text);
    QCOMPARE(hex(writer).left(8), QByteArray("a201ac02"));
    QCOMPARE(writer.content().size(), std::size_t{304});
}

NUCLEOSCOPE_TEST(TestProtobufWriter)
#include "test_protobuf_writer.moc"

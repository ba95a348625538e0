// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svg.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

/// Texts in drawings, whose language may be longer than English.
class TestDrawnText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreNoWiderThanTheirPlace_data();
    void linesAreNoWiderThanTheirPlace();
    void aStopBeginsNoLine();
    void aTextThatFitsKeepsItsSize();
    void aLongerOneIsMadeSmaller();
};

void TestDrawnText::linesAreNoWiderThanTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("between"); // lines
    QTest::newRow("words") << QStringLiteral("12 Kerne von Patienten, die mit Prüfenden Bilder teilen") << QStringLiteral(" ");
    QTest::newRow("Chinese") << QStringLiteral("12 个细胞核的患者与检验用患者共有图像，其中包括 3 名患者的全部图像") << QString();
}

void TestDrawnText::linesAreNoWiderThanTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, between);
    const auto lines = wrapped(text.toStdString(), 30, 420);
    QVERIFY(lines.size() >= 2 && lines.size() <= 4);
    QString whole;
    for (const std::string& line : lines) {
        QVERIFY2(textWidth(line, 30) <= 420 && !line.empty(), line.c_str());
        whole += (whole.isEmpty() ? QString() : between) + QString::fromStdString(line);
    }
    QCOMPARE(whole.remove(u' '), text.remove(u' ')); // nothing is lost
}

void TestDrawnText::aStopBeginsNoLine()
{
    for (int width = 60; width < 400; width += 7)
        for (const std::string& line : wrapped("细胞核，细胞核。细胞核，细胞核。", 30, width))
            QVERIFY2(!line.starts_with("，") && !line.starts_with("。"), line.c_str());
}

void TestDrawnText::aTextThatFitsKeepsItsSize()
{
    QCOMPARE(fittedSize("epoch", 28, 400), 28.0);
    QCOMPARE(wrapped("epoch", 28, 400), std::vector<std::string>{"epoch"});
}

void TestDrawnText::aLongerOneIsMadeSmaller()
{
    const std::string text = "Verlust (Kreuzentropie, nats)";
    const double size = fittedSize(text, 28, 200, true);
    QVERIFY(size < 28);
    QVERIFY(textWidth(text, size, true) <= 200.001);
}

NUCLEOSCOPE_TEST(TestDrawnText)
#include "test_drawn_text.moc"

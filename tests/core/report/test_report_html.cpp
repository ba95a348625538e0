// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_html.h"
#include "core/report/svg.h"
#include "tests/test_program.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace nucleoscope;

class TestReportHtml : public QObject {
    Q_OBJECT

private:
    static QString htmlOf(ReportBlock block)
    {
        ReportDocument document;
        document.title = "A <title>";
        document.blocks.push_back(std::move(block));
        return QString::fromStdString(reportHtml(document));
    }

private Q_SLOTS:
    void textsAreEscaped();
    void picturesAreInside();
    void numbersStandAtTheRight();
    void aPageBreakGoesToTheHeadingBehindIt();
    void drawingsAreWellFormed();
    void nothingIsFetched();
    void itsLanguageIsNamed();
};

void TestReportHtml::textsAreEscaped()
{
    const QString html = htmlOf(ReportParagraph{"5 < 6 & \"so\" on", ReportParagraph::Look::Plain});
    QVERIFY(html.contains(QStringLiteral("<p>5 &lt; 6 &amp; &quot;so&quot; on</p>")));
    QVERIFY(html.contains(QStringLiteral("<title>A &lt;title&gt;</title>")));
}

void TestReportHtml::picturesAreInside()
{
    for (const char* content : {"M", "Ma", "Man", "\xff\x00 many"}) {
        const QByteArray bytes(content);
        const auto* const data = reinterpret_cast<const std::byte*>(bytes.constData());
        ReportPictures pictures;
        pictures.pictures.push_back({Bytes(data, data + bytes.size()), "below", "what it is"});
        const QString html = htmlOf(pictures);
        QVERIFY2(html.contains(QStringLiteral("src=\"data:image/png;base64,%1\"").arg(QString::fromLatin1(bytes.toBase64()))),
                 content);
        QVERIFY(html.contains(QStringLiteral("alt=\"what it is\"")));
    }
}

void TestReportHtml::numbersStandAtTheRight()
{
    ReportTable table;
    table.header = {"patient", "nuclei"};
    table.rows = {{"H4", "12"}};
    const QString html = htmlOf(table);
    QVERIFY(html.contains(QStringLiteral("<td>H4</td><td class=\"number\">12</td>")));
    QVERIFY(html.contains(QStringLiteral("<th>patient</th><th class=\"number\">nuclei</th>")));
}

void TestReportHtml::aPageBreakGoesToTheHeadingBehindIt()
{
    ReportDocument document;
    document.blocks = {ReportPageBreak{}, ReportHeading{"Next", 1, "next"}, ReportHeading{"Last", 2, {}}};
    const QString html = QString::fromStdString(reportHtml(document));
    QVERIFY(html.contains(QStringLiteral("<h2 id=\"next\" class=\"pagebreak\">Next</h2>")));
    QVERIFY(html.contains(QStringLiteral("<h3>Last</h3>")));
}

void TestReportHtml::drawingsAreWellFormed()
{
    Svg svg(100, 50);
    svg.rectangle(1, 1, 20, 10, "#ffffff", {});
    svg.polyline({{0, 0}, {10, 5.5}}, {"#112233", 2, "4 2"});
    svg.text(5, 5, "a < b & c", 8, Svg::Anchor::Middle, true);
    svg.verticalText(3, 30, "up", 8);
    QXmlStreamReader reader(QByteArray::fromStdString(svg.document()));
    int elements = 0;
    while (!reader.atEnd())
        elements += reader.readNext() == QXmlStreamReader::StartElement;
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(elements, 5);
}

void TestReportHtml::nothingIsFetched()
{
    const QString html = htmlOf(ReportFigure{Svg(10, 10).document(), 1, 1, "caption", "alternative"});
    QVERIFY(!html.contains(QStringLiteral("<script")));
    static const QRegularExpression fetched(QStringLiteral("(src|href)=\"(?!data:|#)|url\\(|@import"));
    QVERIFY(!fetched.match(html).hasMatch());
}

void TestReportHtml::itsLanguageIsNamed()
{
    ReportDocument document;
    QVERIFY(reportHtml(document).find("<html lang=\"en\">") != std::string::npos);
    document.language = "he";
    document.rightToLeft = true;
    QVERIFY(reportHtml(document).find("<html lang=\"he\" dir=\"rtl\">") != std::string::npos);
    QVERIFY(Svg(10, 10).document().find("direction=\"ltr\"") != std::string::npos); // anchors stay where they are
}

NUCLEOSCOPE_TEST(TestReportHtml)
#include "test_report_html.moc"

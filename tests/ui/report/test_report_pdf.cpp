// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_program.h"
#include "ui/report/report_pdf.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// What stands on which page, wherever the page before happens to end. Read by poppler's pdftotext.
class TestReportPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHeadingStaysWithItsTable_data();
    void aHeadingStaysWithItsTable();
    void noRowStandsAloneUnderItsHead();
    void wordsAreReadAsTheyWereWritten();

private:
    /// Lines of text, then these blocks.
    static ReportDocument below(int lines, const std::vector<ReportBlock>& blocks)
    {
        ReportDocument document;
        for (int i = 0; i < lines; ++i)
            document.blocks.push_back(ReportParagraph{"A line.", ReportParagraph::Look::Plain});
        document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
        return document;
    }
    static ReportTable table(int rows)
    {
        ReportTable table;
        table.header = {"name", "number"};
        for (int i = 1; i <= rows; ++i)
            table.rows.push_back({"row" + std::to_string(i) + ".", "1"});
        return table;
    }
    QStringList pagesOf(const ReportDocument& document) const
    {
        const QTemporaryDir folder;
        const Bytes pdf = reportPdf(document);
        QFile file(folder.filePath(QStringLiteral("report.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char*>(pdf.data()), std::ssize(pdf)) < 0)
            return {};
        file.close();
        QProcess reader;
        reader.start(reader_, {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f') : QStringList();
    }
    static qsizetype pageWith(const QStringList& pages, const QString& text)
    {
        for (qsizetype page = 0; page < pages.size(); ++page)
            if (pages[page].contains(text))
                return page;
        return -1;
    }

    QString reader_;
};

void TestReportPdf::initTestCase()
{
    reader_ = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader_.isEmpty())
        QSKIP("pdftotext, which reads the pages, is not installed.");
}

void TestReportPdf::aHeadingStaysWithItsTable_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("introduced");
    QTest::newRow("small") << 9 << false;
    QTest::newRow("small, introduced") << 9 << true;
    QTest::newRow("over pages") << 60 << false;
    QTest::newRow("over pages, introduced") << 60 << true;
}

void TestReportPdf::aHeadingStaysWithItsTable()
{
    QFETCH(int, rows);
    QFETCH(bool, introduced);
    for (int lines = 22; lines < 42; ++lines) { // some 38 are a page
        std::vector<ReportBlock> blocks{ReportHeading{"Chapter", 1, {}}, ReportHeading{"Part", 2, {}}};
        if (introduced)
            blocks.emplace_back(ReportParagraph{"What the table tells.", ReportParagraph::Look::Muted});
        blocks.emplace_back(table(rows));
        const QStringList pages = pagesOf(below(lines, blocks));
        const qsizetype heading = pageWith(pages, QStringLiteral("Chapter"));
        QVERIFY(heading >= 0);
        QCOMPARE(pageWith(pages, QStringLiteral("Part")), heading);
        QCOMPARE(pageWith(pages, QStringLiteral("row2.")), heading);
    }
}

void TestReportPdf::noRowStandsAloneUnderItsHead()
{
    for (int lines = 0; lines < 12; ++lines)
        for (int rows = 41; rows < 46; ++rows) { // about a page
            const QStringList pages = pagesOf(below(lines, {table(rows)}));
            const qsizetype last = pageWith(pages, QStringLiteral("row%1.").arg(rows));
            QVERIFY(last >= 0);
            QCOMPARE(pageWith(pages, QStringLiteral("row%1.").arg(rows - 1)), last);
        }
}

/// A reader searches a patient's name: letters that a font draws as one (ff, fi) must not become another letter.
void TestReportPdf::wordsAreReadAsTheyWereWritten()
{
    ReportTable names = table(2);
    names.rows.push_back({"Ppff2gtm", "fi fl"});
    const ReportDocument document = below(1, {ReportHeading{"Difference", 1, {}}, ReportParagraph{"Selection affects the fit."},
                                              names, ReportList{{"offline"}}});
    const QString text = pagesOf(document).join(QString());
    for (const char* word : {"Difference", "affects the fit", "Ppff2gtm", "fi fl", "offline"})
        QVERIFY2(text.contains(QLatin1String(word)), word);
}

NUCLEOSCOPE_TEST(TestReportPdf)
#include "test_report_pdf.moc"

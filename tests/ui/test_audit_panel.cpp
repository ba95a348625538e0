// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_fixture.h"
#include "saving.h"

#include "tests/test_program.h"
#include "ui/audit/audit_keeper.h"
#include "ui/audit/audit_panel.h"
#include "ui/audit/finding_details.h"
#include "ui/audit/finding_list_model.h"
#include "ui/pages/data/data_filter.h"
#include "ui/pages/data_page.h"
#include "ui/settings/settings.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/exporter.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// The audit by clicks and keys: begun, stopped, read, followed to the nuclei, there at once the second time.
class TestAuditPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneClickAuditsAndLists();
    void clickOnAFindingShowsItsNucleiAndBackReturns();
    void enterShowsThemToo();
    void whatBelongsTogetherStandsTogether();
    void secondAuditIsThereAtOnce();
    void stoppingSaysWhatIsKept();
    void anotherDatasetForgets();
    void underPseudonymsWhatIsSavedNamesNobody();
    void closesByEscape();
    void commandIsThatOfTheProgram();
    void runsSplitIsAudited();
    void everythingHasAName();

private:
    DataPage& page() const { return *qobject_cast<DataPage*>(fixture_->window->page(QStringLiteral("data"))); }
    QPushButton& button(const char* name) const { return fixture_->child<QPushButton>(name); }
    QListView& list() const { return fixture_->child<QListView>("audit-findings"); }
    AuditPanel& panel() const { return fixture_->child<AuditPanel>("auditPanel"); }
    AuditKeeper& keeper() const { return fixture_->workspace->audit(); }
    bool audited() const
    {
        return QTest::qWaitFor([this] { return keeper().report() && !keeper().isRunning(); }, 60'000);
    }
    int rowOf(const char* id) const
    {
        const auto& findings = qobject_cast<FindingListModel*>(list().model())->findings();
        for (std::size_t row = 0; row < findings.size(); ++row)
            if (findings[row].id == id)
                return static_cast<int>(row);
        return -1;
    }
    void clickRow(int row) const
    {
        const QModelIndex index = list().model()->index(row, 0);
        list().scrollTo(index);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
    }
    std::unique_ptr<ResultsFixture> fixture_;
};

void TestAuditPanel::init()
{
    fixture_.reset();
    fixture_ = std::make_unique<ResultsFixture>();
    // One nucleus of patient 1 is patient 2's as well: the same bytes under two names.
    QVERIFY(QFile::copy(fixture_->dataset() + QStringLiteral("/training_data/fold_1/all/UID_1_1_1_all.png"),
                        fixture_->dataset() + QStringLiteral("/training_data/fold_2/all/UID_2_9_1_all.png")));
    QVERIFY(fixture_->open(fixture_->dataset()));
    fixture_->window->showPage(QStringLiteral("data"));
}

void TestAuditPanel::oneClickAuditsAndLists()
{
    QVERIFY(!panel().isVisible());
    QTest::mouseClick(&button("data-audit"), Qt::LeftButton);
    QVERIFY(panel().isVisible());
    QVERIFY(audited());
    QVERIFY(list().isVisible());
    QCOMPARE(list().model()->rowCount(), static_cast<int>(keeper().report()->findings().size()));
    QVERIFY(rowOf("audit.identical_across_patients") >= 0);
    QVERIFY(button("data-audit").text().contains(QLatin1Char(':')));
    QVERIFY(fixture_->child<QLabel>("audit-summary").text().contains(QStringLiteral("warning")));
    const auto* details = panel().findChild<FindingDetails*>();
    list().setCurrentIndex(list().model()->index(rowOf("audit.identical_across_patients"), 0));
    QVERIFY(details->text().contains(QStringLiteral("share one identical image")));
    QVERIFY(details->text().contains(QStringLiteral("What to do:")));
}

void TestAuditPanel::clickOnAFindingShowsItsNucleiAndBackReturns()
{
    QTest::mouseClick(&button("data-audit"), Qt::LeftButton);
    QVERIFY(audited());
    QCOMPARE(fixture_->shown(), 21);
    clickRow(rowOf("audit.identical_across_patients"));
    QCOMPARE(fixture_->shown(), 2);
    QVERIFY(fixture_->child<QLabel>("filter-words").text().contains(QStringLiteral("finding")));
    QTest::keyClick(&page(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture_->shown(), 21);
    QTest::keyClick(&page(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(fixture_->shown(), 2);
    fixture_->workspace->undoStack().undo();
    QCOMPARE(fixture_->shown(), 21);
}

void TestAuditPanel::enterShowsThemToo()
{
    QTest::mouseClick(&button("data-audit"), Qt::LeftButton);
    QVERIFY(audited());
    list().setFocus();
    list().setCurrentIndex(list().model()->index(rowOf("audit.identical_across_patients"), 0));
    QCOMPARE(fixture_->shown(), 21); // walking through the findings changes nothing
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(fixture_->shown(), 2);
}

void TestAuditPanel::whatBelongsTogetherStandsTogether()
{
    const auto dataset = fixture_->workspace->dataset();
    keeper().show({7, 3, 12, 3, 1}, QStringLiteral("of a test"));
    QCOMPARE(fixture_->shown(), 4);
    QList<int> order;
    for (int row = 0; row < 4; ++row)
        order << fixture_->gallery().model()->index(row, 0).data(GalleryModel::SampleRole).toInt();
    QCOMPARE(order, (QList<int>{7, 3, 12, 1}));
    QVERIFY(fixture_->child<QLabel>("filter-words").text().contains(QStringLiteral("of a test")));
}

void TestAuditPanel::secondAuditIsThereAtOnce()
{
    QTest::mouseClick(&button("data-audit"), Qt::LeftButton);
    QVERIFY(audited());
    const auto findings = keeper().report()->findings().size();
    QVERIFY(fixture_->open(fixture_->dataset())); // anew, as on another day
    QVERIFY(audited());                           // unasked
    QCOMPARE(keeper().report()->findings().size(), findings);
    QVERIFY(!panel().isVisible());
    QVERIFY(button("data-audit").text().contains(QLatin1Char(':')));
}

void TestAuditPanel::stoppingSaysWhatIsKept()
{
    keeper().start();
    QVERIFY(keeper().isRunning());
    keeper().stop();
    QTRY_VERIFY_WITH_TIMEOUT(!keeper().isRunning(), 60'000);
    if (keeper().report())
        QSKIP("It was done before it could be stopped.");
    QVERIFY(keeper().problem().contains(QStringLiteral("stopped"), Qt::CaseInsensitive));
    QTest::mouseClick(&button("data-audit"), Qt::LeftButton); // goes on
    QVERIFY(audited());
    QVERIFY(keeper().problem().isEmpty());
}

void TestAuditPanel::anotherDatasetForgets()
{
    QTest::mouseClick(&button("data-audit"), Qt::LeftButton);
    QVERIFY(audited());
    drawNuclei(fixture_->path(QStringLiteral("other")), 2, 3);
    QVERIFY(fixture_->open(fixture_->path(QStringLiteral("other"))));
    QVERIFY(!keeper().report());
    QVERIFY(!panel().isVisible());
    QVERIFY(!button("data-audit").text().contains(QLatin1Char(':')));
}

/// Findings as a table and with the images, and the numbers of the chart beside them.
void TestAuditPanel::underPseudonymsWhatIsSavedNamesNobody()
{
    QTest::mouseClick(&fixture_->child<QPushButton>("data-audit"), Qt::LeftButton);
    QVERIFY(audited());
    fixture_->workspace->settings().setPseudonyms(true);
    const auto namesNobody = [](const QByteArray& text) {
        QVERIFY(!text.isEmpty());
        for (const char* name : {"UID_", "fold_", "training_data", "patient 1", "Patients 1"})
            QVERIFY2(!text.contains(name), text.constData());
    };
    for (const char* name : {"findings.csv", "findings.json"}) {
        const QString file = fixture_->path(QLatin1String(name));
        QTest::mouseClick(&button("audit-save"), Qt::LeftButton);
        saveAs(*fixture_->window, file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20'000);
        namesNobody(contentOf(file));
    }
    auto& chart = fixture_->child<BarChart>("patients-chart");
    const QString shown = chart.toCsv();
    QGuiApplication::clipboard()->clear();
    chart.exporter().copy();
    QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), 20'000);
    namesNobody(QGuiApplication::clipboard()->text().toUtf8());
    QCOMPARE(chart.toCsv(), shown);
    fixture_->workspace->settings().setPseudonyms(false);
}

void TestAuditPanel::closesByEscape()
{
    QTest::mouseClick(&button("data-audit"), Qt::LeftButton);
    QVERIFY(audited());
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Escape);
    QVERIFY(!panel().isVisible());
    QVERIFY(!button("data-audit").isChecked());
    QTest::mouseClick(&button("data-audit"), Qt::LeftButton);
    QVERIFY(panel().isVisible());
    QVERIFY(list().isVisible()); // what was found is still there
}

void TestAuditPanel::commandIsThatOfTheProgram()
{
    const std::string line = shellLine(panel().command());
    QVERIFY2(line.starts_with("nucleoscope audit "), line.c_str());
    QVERIFY(line.find("drawn") != std::string::npos);
}

void TestAuditPanel::runsSplitIsAudited()
{
    QVERIFY(fixture_->openRunOn(fixture_->dataset(), QStringLiteral("run")));
    auto& audit = button("runAudit");
    if (!audit.isVisible()) // a run without anything to say hides its notice
        audit.click();
    else
        QTest::mouseClick(&audit, Qt::LeftButton);
    QVERIFY(audited());
    QVERIFY(panel().isVisible());
    QVERIFY(keeper().report()->splitAudit);
    QVERIFY(fixture_->child<QLabel>("audit-summary").text().contains(QStringLiteral("Written")));
    QVERIFY(shellLine(panel().command()).find("--run") != std::string::npos);
}

void TestAuditPanel::everythingHasAName()
{
    QTest::mouseClick(&button("data-audit"), Qt::LeftButton);
    QVERIFY(audited());
    QVERIFY(!panel().accessibleName().isEmpty());
    QVERIFY(!list().accessibleName().isEmpty());
    for (const QPushButton* each : panel().findChildren<QPushButton*>())
        QVERIFY2(!each->text().isEmpty(), qPrintable(each->objectName()));
    const QModelIndex first = list().model()->index(0, 0);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(first.data().toString()));
}

NUCLEOSCOPE_TEST(TestAuditPanel)
#include "test_audit_panel.moc"

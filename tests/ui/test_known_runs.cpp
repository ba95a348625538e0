#include "sleeping_threads.h"
#include "tests/core/workflow/written_run.h"
#include "tests/test_program.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/classify/run_choice.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/open_dialogs.h"
#include "window_fixture.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Runs in the program's folder and elsewhere, and what Results, Compare and Classify offer where there is none.
class TestKnownRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void emptyPagesHoldTheButtonThatFillsThem();
    void anOpenedRunIsListedWhereverItLies();
    void aFolderIsAddedByTheDialog();
    void aFolderThatIsNoRunIsRefused();
    void aRunElsewhereIsOnlyTakenOffTheList();
    void aSlowDiskHoldsNobodyUp();

private:
    MainWindow& window() { return *window_->window; }
    ComparePage& compare() { return *qobject_cast<ComparePage*>(window().page(QStringLiteral("compare"))); }
    RunChoice& choice() { return *window().page(QStringLiteral("classify"))->findChild<RunChoice*>(); }
    QPushButton& button(const QString& page, const char* name)
    {
        return *window().page(page)->findChild<QPushButton*>(QLatin1String(name));
    }
    /// Written below the fixture's folder, not below the program's.
    QString written(const QString& name)
    {
        WrittenRun run;
        run.name = name.toStdString();
        run.write(pathFromUtf8(window_->path(name).toStdString()), *window_->workspace->dataset());
        return window_->path(name);
    }
    void choose(const QString& folder)
    {
        auto* dialog = window().findChild<QFileDialog*>(QStringLiteral("addRunDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(folder);
        delete dialog;
    }
    std::unique_ptr<WindowFixture> window_;
};

void TestKnownRuns::init()
{
    window_.reset();
    window_ = std::make_unique<WindowFixture>();
    QVERIFY(window_->open(window_->dataset()));
}

void TestKnownRuns::emptyPagesHoldTheButtonThatFillsThem()
{
    const std::pair<QString, std::vector<const char*>> pages[] = {
        {QStringLiteral("results"), {"results-to-train", "results-to-compare", "resultsOpenRun"}},
        {QStringLiteral("compare"), {"compareTrain", "compareAddFirst"}},
        {QStringLiteral("classify"), {"classifyTrain", "classifyAddRun"}}};
    for (const auto& [page, buttons] : pages) {
        window().showPage(page);
        for (const char* name : buttons)
            QTRY_VERIFY2_WITH_TIMEOUT(button(page, name).isVisible(), name, 10'000);
    }
    QVERIFY(!button(QStringLiteral("classify"), "classifyFolder").isVisible());
    QTest::mouseClick(&button(QStringLiteral("classify"), "classifyTrain"), Qt::LeftButton);
    QCOMPARE(window().currentPage(), QStringLiteral("train"));
}

void TestKnownRuns::anOpenedRunIsListedWhereverItLies()
{
    const QString folder = written(QStringLiteral("elsewhere"));
    window().openLocation(folder);
    QTRY_VERIFY_WITH_TIMEOUT(window_->workspace->openedRun().run, 10'000);
    window().showPage(QStringLiteral("compare"));
    QTRY_COMPARE_WITH_TIMEOUT(compare().model().rowCount(), 1, 10'000);
    QVERIFY(compare().table().isVisible());
    window().showPage(QStringLiteral("classify"));
    QTRY_COMPARE_WITH_TIMEOUT(choice().runCount(), 1, 10'000);
    QCOMPARE(choice().runFolder(), folder);
    QVERIFY(button(QStringLiteral("classify"), "classifyFolder").isVisible());
    QVERIFY(button(QStringLiteral("classify"), "classifyImages").isVisible());
    // Also after the next start.
    QTRY_COMPARE_WITH_TIMEOUT(Settings().runsElsewhere(), QStringList{folder}, 10'000);
}

void TestKnownRuns::aFolderIsAddedByTheDialog()
{
    window().showPage(QStringLiteral("classify"));
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("classify"), "classifyAddRun").isVisible(), 10'000);
    QTest::mouseClick(&button(QStringLiteral("classify"), "classifyAddRun"), Qt::LeftButton);
    const QString first = written(QStringLiteral("first"));
    choose(first);
    QTRY_COMPARE_WITH_TIMEOUT(choice().runFolder(), first, 10'000);
    // Another one by the last entry of the list, which is then chosen.
    choice().setCurrentIndex(choice().count() - 1);
    Q_EMIT choice().activated(choice().count() - 1);
    QCOMPARE(choice().runFolder(), first); // until it is there
    const QString second = written(QStringLiteral("second"));
    choose(second);
    QTRY_COMPARE_WITH_TIMEOUT(choice().runFolder(), second, 10'000);
    QCOMPARE(choice().runCount(), 2);
    window().showPage(QStringLiteral("compare"));
    QTRY_COMPARE_WITH_TIMEOUT(compare().model().rowCount(), 2, 10'000);
    QCOMPARE(compare().model().checkedRows().size(), 2U);
    QTest::mouseClick(&button(QStringLiteral("compare"), "addRun"), Qt::LeftButton);
    choose(written(QStringLiteral("third")));
    QTRY_COMPARE_WITH_TIMEOUT(compare().model().rowCount(), 3, 10'000);
    QCOMPARE(compare().model().checkedRows().size(), 3U); // what one adds one wants to see
    QCOMPARE(compare().model().run(compare().table().currentIndex().row()).info.name, std::string("third"));
}

void TestKnownRuns::aFolderThatIsNoRunIsRefused()
{
    QSignalSpy failed(window_->workspace.get(), &Workspace::failed);
    window().showPage(QStringLiteral("compare"));
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("compare"), "compareAddFirst").isVisible(), 10'000);
    QTest::mouseClick(&button(QStringLiteral("compare"), "compareAddFirst"), Qt::LeftButton);
    choose(window_->dataset());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
    const std::string text = failed[0][0].value<Message>().english();
    QVERIFY(text.find(window_->dataset().toStdString()) != std::string::npos && text.find("run.json") != std::string::npos);
    QVERIFY(Settings().runsElsewhere().isEmpty());
}

void TestKnownRuns::aRunElsewhereIsOnlyTakenOffTheList()
{
    const QString folder = written(QStringLiteral("elsewhere"));
    window().openLocation(folder);
    QTRY_VERIFY_WITH_TIMEOUT(window_->workspace->openedRun().run, 10'000);
    window().showPage(QStringLiteral("compare"));
    QTRY_COMPARE_WITH_TIMEOUT(compare().model().rowCount(), 1, 10'000);
    compare().table().selectRow(0);
    bool asked = false;
    QTimer::singleShot(0, this, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        asked = true;
        for (QAbstractButton* answer : box->buttons())
            if (box->buttonRole(answer) == QMessageBox::ActionRole)
                QTest::mouseClick(answer, Qt::LeftButton);
    });
    QTest::mouseClick(&button(QStringLiteral("compare"), "deleteRun"), Qt::LeftButton);
    QVERIFY(asked);
    QTRY_COMPARE_WITH_TIMEOUT(compare().model().rowCount(), 0, 10'000);
    QVERIFY(QFile::exists(folder + QStringLiteral("/run.json")));
    QVERIFY(Settings().runsElsewhere().isEmpty());
    QVERIFY(button(QStringLiteral("compare"), "compareTrain").isVisible());
}

/// A disk that does not answer: the dialog comes, and the folder is listed, once it does.
void TestKnownRuns::aSlowDiskHoldsNobodyUp()
{
    const QString folder = written(QStringLiteral("far"));
    window().showPage(QStringLiteral("compare"));
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("compare"), "compareAddFirst").isVisible(), 10'000);
    QSignalSpy failed(window_->workspace.get(), &Workspace::failed);
    SleepingThreads disk(window_->workspace->jobs(), Resource::Disk);
    button(QStringLiteral("compare"), "compareAddFirst").click();
    choose(folder); // comes back, as the next ones
    window().showPage(QStringLiteral("results"));
    button(QStringLiteral("results"), "resultsOpenRun").click();
    const auto dialog = [&] { return window().findChild<QFileDialog*>(QStringLiteral("openRunDialog")); };
    QVERIFY(!dialog() && Settings().runsElsewhere().isEmpty());
    disk.wake();
    QTRY_COMPARE_WITH_TIMEOUT(Settings().runsElsewhere(), QStringList{folder}, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 10'000);
    delete dialog();
    QCOMPARE(failed.size(), 0);
}

NUCLEOSCOPE_TEST(TestKnownRuns)
#include "test_known_runs.moc"

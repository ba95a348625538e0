#include "saving.h"
#include "tests/core/workflow/written_run.h"
#include "tests/test_program.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/compare/agreement_view.h"
#include "ui/pages/compare/comparison_models.h"
#include "ui/pages/compare/comparison_view.h"
#include "ui/pages/compare_page.h"
#include "ui/plots/curve_plot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_choice.h"
#include "ui/widgets/notice.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Three runs that were written, not trained, on a drawn dataset of 20 nuclei: "first", "better", and "elsewhere", which
/// validated on other nuclei.
class TestComparePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void twoRunsAreComparedAtOnce();
    void theSentenceSaysWhichIsBetter();
    void scoresStandInATable();
    void aClickShowsTheNucleiOfThatField();
    void picturesComeFromTheOpenDataset();
    void theComparisonIsReported();
    void whatWasChangedIsListed();
    void anotherBaselineTurnsTheDifferenceRound();
    void otherPartsHaveAReasonAndNoDifference();
    void oneRunAloneAsksForASecondAndNoneForNothing();
    void columnsOfRunsDoNotTouch();
    void longNamesLoseTheirMiddle();
    void namesOfRunsKeepTheirRoom();

private:
    template <typename Kind>
    Kind& child(const char* name) const
    {
        return window_.child<Kind>(name);
    }
    ComparePage& page() const { return *qobject_cast<ComparePage*>(window_.window->page(QStringLiteral("compare"))); }
    QString conclusion() const { return child<Notice>("compareConclusion").text(); }
    int rowOf(const QString& name) const
    {
        for (int row = 0; row < page().model().rowCount(); ++row)
            if (page().model().run(row).info.name == name.toStdString())
                return row;
        return -1;
    }
    void check(const QStringList& names) const
    {
        for (int row = 0; row < page().model().rowCount(); ++row)
            page().model().setChecked(row, names.contains(QString::fromStdString(page().model().run(row).info.name)));
    }
    void choose(const char* box, const QString& text) const
    {
        auto& combo = child<QComboBox>(box);
        const int index = combo.findText(text);
        QVERIFY(index >= 0);
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }

    WindowFixture window_;
};

void TestComparePage::initTestCase()
{
    QVERIFY(window_.open(window_.dataset()));
    const Dataset& dataset = *window_.workspace->dataset();
    const auto folder = [&](const char* name) { return pathFromUtf8(window_.workspace->runsFolder().toStdString()) / name; };
    const auto knowing = [&](int wrongEvery) {
        return [&dataset, wrongEvery](int sample) {
            const bool first = dataset.sample(sample).classIndex == 0;
            return first == (sample % wrongEvery != 0) ? 0.9F : 0.1F;
        };
    };
    WrittenRun run;
    run.name = "first";
    run.firstClass = knowing(2);
    run.write(folder("1"), dataset);
    run.name = "better";
    run.recipe.optimiser.learningRate = 0.02;
    run.firstClass = knowing(10);
    run.write(folder("2"), dataset);
    run.name = "elsewhere";
    run.part = [](const Sample& sample) { return sample.subject == 0 ? Part::Train : Part::Validation; };
    run.write(folder("3"), dataset);
    window_.window->showPage(QStringLiteral("compare"));
    QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), 3, 10'000);
}

void TestComparePage::twoRunsAreComparedAtOnce()
{
    check({QStringLiteral("first"), QStringLiteral("better")});
    QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>("baseline").findText(QStringLiteral("first")) >= 0, 10'000);
    choose("baseline", QStringLiteral("first"));
    QTRY_COMPARE_WITH_TIMEOUT(child<QComboBox>("baseline").currentText(), QStringLiteral("first"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(child<QComboBox>("otherRun").currentText(), QStringLiteral("better"), 10'000);
    QVERIFY(page().plot().toCsv().contains(QStringLiteral("better")));
}

void TestComparePage::theSentenceSaysWhichIsBetter()
{
    QTRY_VERIFY_WITH_TIMEOUT(conclusion().contains(QStringLiteral("“better” is better than “first”")), 10'000);
    QVERIFY2(conclusion().contains(QStringLiteral("4 patients")), qPrintable(conclusion()));
    const auto* more = child<Notice>("compareConclusion").findChild<QPushButton*>(QStringLiteral("noticeMore"));
    QVERIFY(more && more->isVisible());
    QVERIFY(child<QLabel>("compareCautions").text().contains(QStringLiteral("only 2 patients")));
}

void TestComparePage::scoresStandInATable()
{
    auto& table = child<QTableView>("compareScores");
    QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.model()->rowCount(), static_cast<int>(allScoreKinds.size()));
    const QAbstractItemModel& model = *table.model();
    QCOMPARE(model.headerData(ScoreDifferenceModel::OtherColumn, Qt::Horizontal).toString(), QStringLiteral("better"));
    QCOMPARE(model.index(0, ScoreDifferenceModel::BaselineColumn).data().toString(), QStringLiteral("0.500"));
    QCOMPARE(model.index(0, ScoreDifferenceModel::OtherColumn).data().toString(), QStringLiteral("0.900"));
    QCOMPARE(model.index(0, ScoreDifferenceModel::DifferenceColumn).data().toString(), QStringLiteral("+0.400"));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("guessing")));
}

void TestComparePage::aClickShowsTheNucleiOfThatField()
{
    auto& tabs = child<QTabWidget>("compareTabs");
    tabs.setCurrentIndex(2);
    auto& gallery = page().comparison().agreement().gallery();
    // Wrong in "first": the ten of even number; in "better": numbers 0 and 10.
    QCOMPARE(child<QToolButton>("agreement01").text(), QStringLiteral("8"));
    QTest::mouseClick(&child<QToolButton>("agreement01"), Qt::LeftButton);
    QCOMPARE(gallery.galleryModel().rowCount(), 8);
    QCOMPARE(child<QLabel>("agreementText").text(), QStringLiteral("8 nuclei that only “better” called rightly"));
    QTest::mouseClick(&child<QToolButton>("agreement00"), Qt::LeftButton);
    QCOMPARE(gallery.galleryModel().rowCount(), 2);
    QVERIFY(child<QToolButton>("agreement00").isChecked());
    QVERIFY(!child<QToolButton>("agreement01").isChecked());
    child<QToolButton>("agreement11").setFocus();
    QTest::keyClick(&child<QToolButton>("agreement11"), Qt::Key_Space);
    QCOMPARE(gallery.galleryModel().rowCount(), 10);
    QVERIFY(child<QLabel>("mcNemar").text().contains(QStringLiteral("0.0078"))); // 2 / 2^8
}

void TestComparePage::picturesComeFromTheOpenDataset()
{
    auto& gallery = page().comparison().agreement().gallery();
    for (const GalleryItem& item : gallery.galleryModel().items())
        QVERIFY(item.sample >= 0);
    gallery.setCurrentIndex(gallery.model()->index(0, 0));
    QCOMPARE(window_.workspace->selection().sample, gallery.galleryModel().items().front().sample);
}

void TestComparePage::theComparisonIsReported()
{
    const QString file = window_.path(QStringLiteral("compared.html"));
    QSignalSpy noticed(window_.workspace.get(), &Workspace::noticed);
    QTest::mouseClick(&child<QPushButton>("compareReport"), Qt::LeftButton);
    saveAs(*window_.window, file);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
    QVERIFY(contentOf(file).contains("Does “better” tell"));
}

void TestComparePage::whatWasChangedIsListed()
{
    const auto& table = child<QTableView>("compareSettings");
    QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.model()->rowCount(), 1);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("learning rate"));
    QVERIFY(table.model()->index(0, 0).data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("optimiser.learning_rate")));
    QCOMPARE(table.model()->index(0, 2).data().toString(), QStringLiteral("0.02"));
    QCOMPARE(table.model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("first"));
}

void TestComparePage::anotherBaselineTurnsTheDifferenceRound()
{
    choose("baseline", QStringLiteral("better"));
    QTRY_VERIFY_WITH_TIMEOUT(conclusion().contains(QStringLiteral("“first” is worse than “better”")), 10'000);
    QCOMPARE(child<QToolButton>("agreement10").text(), QStringLiteral("8"));
}

void TestComparePage::otherPartsHaveAReasonAndNoDifference()
{
    check({QStringLiteral("better"), QStringLiteral("elsewhere")});
    QTRY_VERIFY_WITH_TIMEOUT(conclusion().contains(QStringLiteral("examined on different nuclei")), 10'000);
    QCOMPARE(child<QTableView>("compareScores").model()->rowCount(), 0);
    QVERIFY(!child<QToolButton>("agreement11").isEnabled());
    QVERIFY(page().plot().toCsv().contains(QStringLiteral("elsewhere"))); // curves are shown all the same
}

void TestComparePage::namesOfRunsKeepTheirRoom()
{
    const QTableView& table = page().table();
    const QSize usual = window_.window->size();
    for (const int width : {1280, 1000, 1600}) {
        window_.window->resize(width, 800);
        QTRY_VERIFY(table.columnWidth(RunTableModel::NameColumn)
                    > table.fontMetrics().horizontalAdvance(QStringLiteral("elsewhere")));
    }
    window_.window->resize(usual);
}

void TestComparePage::columnsOfRunsDoNotTouch()
{
    QTableView& table = page().table();
    const QSize usual = window_.window->size();
    window_.window->resize(1900, 800);
    const auto spare = [&](int column) {
        return table.columnWidth(column) - static_cast<const QAbstractItemView&>(table).sizeHintForColumn(column);
    };
    QTRY_VERIFY(spare(RunTableModel::DiskColumn) >= 2 * Theme::grid);
    for (int column = RunTableModel::RecipeColumn; column < RunTableModel::ColumnCount; ++column)
        QVERIFY2(spare(column) >= 2 * Theme::grid, qPrintable(QString::number(column)));
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    QCOMPARE(table.textElideMode(), Qt::ElideMiddle);
    window_.window->resize(usual);
}

void TestComparePage::longNamesLoseTheirMiddle()
{
    ElidedChoice choice(8);
    choice.addItem(QStringLiteral("a network that learned from nothing, by patient"));
    choice.resize(140, choice.sizeHint().height());
    const QString shown = choice.shownText();
    QVERIFY2(shown.contains(QChar(0x2026)) && shown.endsWith(QStringLiteral("nt")), qPrintable(shown));
    QVERIFY(choice.fontMetrics().horizontalAdvance(shown) < 140);
    choice.setToolTip(QStringLiteral("What is compared"));
    QCOMPARE(choice.toolTipNow(), choice.currentText() + QStringLiteral("\n\nWhat is compared"));
    choice.resize(800, choice.height());
    QCOMPARE(choice.toolTipNow(), QStringLiteral("What is compared"));
    QCOMPARE(choice.shownText(), choice.currentText());
}

void TestComparePage::oneRunAloneAsksForASecondAndNoneForNothing()
{
    check({QStringLiteral("better")});
    QTRY_VERIFY_WITH_TIMEOUT(conclusion().contains(QStringLiteral("Check a second run")), 10'000);
    QVERIFY(!child<QComboBox>("otherRun").isVisible());
    check({});
    QTRY_VERIFY_WITH_TIMEOUT(!child<Notice>("compareConclusion").isVisible(), 10'000);
    QCOMPARE(child<QTableView>("compareScores").model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("baseline"));
}

NUCLEOSCOPE_TEST(TestComparePage)
#include "test_compare_page.moc"

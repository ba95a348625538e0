#include "window_fixture.h"

#include "tests/test_program.h"
#include "ui/inspector/size_section.h"
#include "ui/pages/data/class_count.h"
#include "ui/pages/data/data_filter.h"
#include "ui/pages/data_page.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/choice_chip.h"
#include "ui/widgets/field_list.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// The Data page by clicks and keys: 10 ALL and 10 HEM nuclei of four patients.
class TestDataPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsShownAtFirst();
    void classChipFilters();
    void clickOnACountFiltersAndAgainShowsAll();
    void searchNarrowsAndIsOneUndo();
    void ctrlFGoesToTheSearch();
    void barOfAPatientFilters();
    void chartIsWalkedByKeys();
    void filtersCombineAndClear();
    void nothingFitsSaysSo();
    void orderFollowsTheChoice();
    void arrowKeysSelectAndTheInspectorShows();
    void contextMenuFiltersToThePatient();
    void selectionSurvivesAFilterThatKeepsIt();
    void subjectsUnknownIsSaid();
    void unreadableFilesAreListed();

private:
    DataPage& page() const { return *qobject_cast<DataPage*>(fixture_->window->page(QStringLiteral("data"))); }
    QString words() const { return fixture_->child<QLabel>("filter-words").text(); }
    QStringList notices() const;
    std::unique_ptr<WindowFixture> fixture_;
};

void TestDataPage::init()
{
    fixture_.reset();
    fixture_ = std::make_unique<WindowFixture>();
    QVERIFY(fixture_->open(fixture_->dataset()));
}

QStringList TestDataPage::notices() const
{
    QStringList texts;
    for (const Notice* notice : page().findChildren<Notice*>())
        texts.append(notice->text());
    return texts;
}

void TestDataPage::everythingIsShownAtFirst()
{
    QCOMPARE(fixture_->shown(), 20);
    QVERIFY(words().contains(QStringLiteral("20")));
    QCOMPARE(page().findChildren<ClassCount*>().size(), 2);
    QCOMPARE(fixture_->child<BarChart>("patients-chart").bars().size(), 4U);
    QVERIFY(!fixture_->child<QPushButton>("filter-clear").isVisible());
}

void TestDataPage::classChipFilters()
{
    auto& chip = fixture_->child<ChoiceChip>("filter-class");
    QTest::mouseClick(&chip, Qt::LeftButton);
    QVERIFY(chip.panel() && chip.panel()->isVisible());
    auto* list = chip.panel()->findChild<QListWidget*>();
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(chip.panel(), Qt::Key_Escape);
    QCOMPARE(fixture_->shown(), 10);
    QVERIFY2(chip.text().contains(QStringLiteral("HEM")), qPrintable(chip.text()));
    QVERIFY2(words().contains(QStringLiteral("10")) && words().contains(QStringLiteral("HEM")), qPrintable(words()));
    fixture_->child<QAction>("action-undo").trigger();
    QCOMPARE(fixture_->shown(), 20);
    QVERIFY(chip.chosen().empty());
    fixture_->child<QAction>("action-redo").trigger();
    QCOMPARE(fixture_->shown(), 10);
}

void TestDataPage::clickOnACountFiltersAndAgainShowsAll()
{
    auto& all = fixture_->child<ClassCount>("class-ALL");
    QTest::mouseClick(&all, Qt::LeftButton);
    QCOMPARE(fixture_->shown(), 10);
    QTest::mouseClick(&all, Qt::LeftButton);
    QCOMPARE(fixture_->shown(), 20);
}

void TestDataPage::searchNarrowsAndIsOneUndo()
{
    auto& search = fixture_->child<QLineEdit>("filter-text");
    QTest::keyClicks(&search, QStringLiteral("UID_H2"));
    QCOMPARE(fixture_->shown(), 5);
    QCOMPARE(fixture_->workspace->undoStack().count(), 1);
    fixture_->workspace->undoStack().undo();
    QCOMPARE(fixture_->shown(), 20);
    QVERIFY(search.text().isEmpty());
}

void TestDataPage::ctrlFGoesToTheSearch()
{
    fixture_->window->activateWindow();
    fixture_->child<QAction>("action-find").trigger();
    QVERIFY(fixture_->child<QLineEdit>("filter-text").hasFocus());
}

void TestDataPage::barOfAPatientFilters()
{
    auto& chart = fixture_->child<BarChart>("patients-chart");
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.barRect(2).center());
    QCOMPARE(fixture_->shown(), 5);
    QVERIFY2(fixture_->child<ChoiceChip>("filter-patient").text().contains(QStringLiteral("H1")),
             "bars stand by class, then by patient");
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.barRect(2).center());
    QCOMPARE(fixture_->shown(), 20);
}

void TestDataPage::chartIsWalkedByKeys()
{
    auto& chart = fixture_->child<BarChart>("patients-chart");
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("patient 2")));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(page().filter().filter().subjects.size(), 1U);
    QCOMPARE(fixture_->shown(), 5);
}

void TestDataPage::filtersCombineAndClear()
{
    page().filter().toggleClass(0);
    SampleFilter filter = page().filter().filter();
    filter.text = "_1_1_1_";
    page().filter().change(filter);
    QCOMPARE(fixture_->shown(), 1);
    QTest::mouseClick(&fixture_->child<QPushButton>("filter-clear"), Qt::LeftButton);
    QCOMPARE(fixture_->shown(), 20);
    fixture_->workspace->undoStack().undo();
    QCOMPARE(fixture_->shown(), 1);
}

void TestDataPage::nothingFitsSaysSo()
{
    QTest::keyClicks(&fixture_->child<QLineEdit>("filter-text"), QStringLiteral("no such nucleus"));
    QCOMPARE(fixture_->shown(), 0);
    QVERIFY(!fixture_->gallery().isVisible());
}

void TestDataPage::orderFollowsTheChoice()
{
    auto& order = fixture_->child<QComboBox>("filter-order");
    const int byClass = order.findData(static_cast<int>(SampleOrder::Class));
    order.setCurrentIndex(byClass);
    Q_EMIT order.activated(byClass);
    QCOMPARE(fixture_->shown(), 20);
    const auto& items = fixture_->gallery().galleryModel().items();
    QVERIFY(
        std::is_sorted(items.begin(), items.end(), [](const GalleryItem& a, const GalleryItem& b) { return a.truth < b.truth; }));
}

void TestDataPage::arrowKeysSelectAndTheInspectorShows()
{
    Inspector& inspector = fixture_->inspector();
    QSignalSpy shown(&inspector, &Inspector::pictureShown);
    fixture_->gallery().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&fixture_->gallery(), Qt::Key_Right);
    const SelectedNucleus& nucleus = fixture_->workspace->selection();
    QCOMPARE(nucleus.sample, fixture_->gallery().galleryModel().items()[1].sample);
    QTRY_VERIFY(!shown.empty());
    QVERIFY2(inspector.heading().contains(QStringLiteral("ALL")), qPrintable(inspector.heading()));
    QVERIFY(inspector.measures().fields().value(QStringLiteral("Size")).contains(QStringLiteral("48 × 48")));
    QVERIFY(!inspector.measures().fields().value(QStringLiteral("Area")).isEmpty());
    QVERIFY(inspector.fields().value(QStringLiteral("Patient")).contains(QStringLiteral("5")));
}

void TestDataPage::contextMenuFiltersToThePatient()
{
    const QPoint place = fixture_->gallery().visualRect(fixture_->gallery().model()->index(0, 0)).center();
    Q_EMIT fixture_->gallery().customContextMenuRequested(place);
    auto& menu = fixture_->child<QMenu>("data-context-menu");
    for (QAction* action : menu.actions())
        if (action->text().contains(QStringLiteral("patient")))
            action->trigger();
    menu.close();
    QCOMPARE(fixture_->shown(), 5);
}

void TestDataPage::selectionSurvivesAFilterThatKeepsIt()
{
    fixture_->gallery().setCurrentIndex(fixture_->gallery().model()->index(3, 0));
    const int sample = fixture_->workspace->selection().sample;
    const int truth = fixture_->workspace->dataset()->sample(sample).classIndex;
    page().filter().toggleClass(truth);
    QCOMPARE(fixture_->gallery().currentIndex().data(GalleryModel::SampleRole).toInt(), sample);
    page().filter().toggleClass(1 - truth);
    QCOMPARE(fixture_->workspace->selection().sample, sample);
}

void TestDataPage::subjectsUnknownIsSaid()
{
    const QString folder = fixture_->path(QStringLiteral("classes"));
    for (const char* name : {"round", "long"}) {
        QDir().mkpath(folder + QLatin1Char('/') + QLatin1String(name));
        QImage image(20, 20, QImage::Format_RGB888);
        image.fill(Qt::darkMagenta);
        for (int i = 0; i < 3; ++i)
            image.save(QStringLiteral("%1/%2/%3.png").arg(folder, QLatin1String(name)).arg(i));
    }
    QVERIFY(fixture_->open(folder));
    QCOMPARE(fixture_->shown(), 6);
    QVERIFY2(notices().join(QLatin1Char('\n')).contains(QStringLiteral("Patients are not known")),
             qPrintable(notices().join(QLatin1Char('\n'))));
    QVERIFY(!fixture_->child<ChoiceChip>("filter-patient").isVisible());
    QVERIFY(!fixture_->child<BarChart>("patients-chart").isVisible());
}

void TestDataPage::unreadableFilesAreListed()
{
    const QString folder = fixture_->path(QStringLiteral("damaged"));
    drawNuclei(folder, 2, 2);
    QFile broken(folder + QStringLiteral("/training_data/fold_1/all/UID_1_9_1_all.png"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
    broken.close();
    QVERIFY(fixture_->open(folder));
    QCOMPARE(fixture_->workspace->dataset()->unreadable().size(), 1U);
    for (Notice* notice : page().findChildren<Notice*>())
        for (QPushButton* button : notice->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Show them"))
                QTest::mouseClick(button, Qt::LeftButton);
    auto* dialog = fixture_->window->findChild<QWidget*>(QStringLiteral("unreadable"));
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTreeWidget*>()->topLevelItemCount(), 1);
}

NUCLEOSCOPE_TEST(TestDataPage)
#include "test_data_page.moc"

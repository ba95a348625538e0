#include "results_fixture.h"

#include "tests/test_program.h"
#include "ui/gallery/gallery_delegate.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/inspection/filter_menu.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/review/mark_filter_button.h"
#include "ui/review/mark_keeper.h"
#include "ui/review/review_panel.h"
#include "ui/widgets/confusion_matrix_view.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Walking through mistakes by keyboard, and asking for nuclei by what was marked: in Data and in Results, on one run.
class TestMarkFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mistakesAreWalkedThroughByKeys();
    void resultsShowWhatIsMarked();
    void marksCombineWithTheOtherFilters();
    void aNucleusStaysUnderTheKeysUntilTheNextOne();
    void anythingAndNothingCanBeAskedFor();
    void backForwardAndUndoKnowMarks();
    void aNamedFilterKeepsItsMarks();
    void dataShowsWhatIsMarked();
    void dataGoesBackAndForward();
    void bothGalleriesShowTheBadge();

private:
    ResultsPage& page() { return fixture_->results(); }
    InspectionState& state() { return fixture_->state(); }
    GalleryView& pictures() { return page().browser().gallery(); }
    MarkKeeper& keeper() { return fixture_->workspace->marks(); }
    MarkFilterButton& chip() { return *page().findChild<MarkFilterButton*>(QStringLiteral("markFilter")); }
    MarkFilterButton& dataChip() { return fixture_->child<MarkFilterButton>("filter-marks"); }
    QString words() { return page().findChild<QLabel*>(QStringLiteral("filterText"))->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(fixture_->window.get(), key, with); }
    void mark(int row, Qt::Key key)
    {
        pictures().setFocus();
        pictures().setCurrentIndex(pictures().model()->index(row, 0));
        press(key);
    }
    /// By real keys: opens the chip's panel, ticks the entry that begins so, closes it.
    void tick(MarkFilterButton& chip, const char* entry)
    {
        QTest::mouseClick(&chip, Qt::LeftButton);
        auto* list = chip.panel()->findChild<QListWidget*>();
        int row = -1;
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->text().startsWith(QLatin1String(entry)))
                row = i;
        QVERIFY2(row >= 0, entry);
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(chip.panel(), Qt::Key_Escape);
        fixture_->window->activateWindow(); // what a window system does
        QVERIFY(QTest::qWaitForWindowActive(fixture_->window.get()));
    }
    std::unique_ptr<ResultsFixture> fixture_;
};

void TestMarkFilter::init()
{
    fixture_.reset();
    fixture_ = std::make_unique<ResultsFixture>();
    QVERIFY(QTest::qWaitForWindowActive(fixture_->window.get()));
    QVERIFY(fixture_->openRun());
}

void TestMarkFilter::mistakesAreWalkedThroughByKeys()
{
    fixture_->window->showPage(QStringLiteral("data"));
    press(Qt::Key_M);
    QCOMPARE(fixture_->window->currentPage(), QStringLiteral("results"));
    QCOMPARE(words(), QStringLiteral("8 nuclei called wrong, 4 patients"));
    QVERIFY(pictures().hasFocus());
    auto& panel = fixture_->window->reviewPanel();
    const std::string worst = panel.nucleus().sample;
    QVERIFY(!worst.empty());
    press(Qt::Key_D);
    press(Qt::Key_H);
    QTest::keyClick(&pictures(), Qt::Key_Right);
    QVERIFY(panel.nucleus().sample != worst);
    QVERIFY(fixture_->workspace->selection().loss <= 2.2F);
    press(Qt::Key_P);
    press(Qt::Key_N);
    auto& note = fixture_->child<QLineEdit>("review-note");
    QVERIFY(note.hasFocus());
    QTest::keyClicks(&note, QStringLiteral("cut off"));
    QTest::keyClick(&note, Qt::Key_Return);
    QVERIFY(pictures().hasFocus());
    QTest::keyClick(&pictures(), Qt::Key_Right);
    press(Qt::Key_I);
    const MarkList& marks = keeper().marks(panel.nucleus().fingerprint);
    QCOMPARE(marks.count(), 3);
    QCOMPARE(marks.find(worst, "")->suggestedLabel, std::string("HEM"));
    for (int step = 0; step < 6; ++step) // the filter's own step is undone, too
        press(Qt::Key_U);
    QCOMPARE(marks.count(), 0);
    QVERIFY(state().filter().empty());
    for (int step = 0; step < 6; ++step)
        press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(marks.count(), 3);
    QCOMPARE(marks.find(worst, "")->suggestedLabel, std::string("HEM"));
}

void TestMarkFilter::resultsShowWhatIsMarked()
{
    mark(0, Qt::Key_D);
    mark(1, Qt::Key_D);
    mark(4, Qt::Key_P);
    tick(chip(), "Label doubtful  (2)");
    QCOMPARE(state().rows().size(), 2U);
    QVERIFY2(words().startsWith(QStringLiteral("2 nuclei, marked label doubtful,")), qPrintable(words()));
    QVERIFY(chip().text().contains(QStringLiteral("Label doubtful")));
    tick(chip(), "Poor image  (1)");
    QCOMPARE(state().rows().size(), 3U);
    QVERIFY2(words().startsWith(QStringLiteral("3 nuclei, marked label doubtful or poor image,")), qPrintable(words()));
    QCOMPARE(pictures().model()->rowCount(), 3);
}

void TestMarkFilter::marksCombineWithTheOtherFilters()
{
    press(Qt::Key_M);
    mark(0, Qt::Key_I);
    mark(1, Qt::Key_I);
    state().setFilter({});
    mark(19, Qt::Key_I); // the least loss: called right
    tick(chip(), "Interesting");
    QCOMPARE(state().rows().size(), 3U);
    PredictionFilter both = state().filter();
    both.correct = false;
    state().setFilter(both);
    QCOMPARE(state().rows().size(), 2U);
    QVERIFY2(words().startsWith(QStringLiteral("2 nuclei called wrong, marked interesting,")), qPrintable(words()));
    ConfusionMatrixView& matrix = page().matrixView();
    QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(0, 0).center());
    QVERIFY(state().filter().marks.kinds.has(MarkKind::Interesting));
}

void TestMarkFilter::aNucleusStaysUnderTheKeysUntilTheNextOne()
{
    mark(0, Qt::Key_D);
    mark(1, Qt::Key_D);
    mark(2, Qt::Key_D);
    tick(chip(), "Label doubtful");
    QCOMPARE(state().rows().size(), 3U);
    pictures().setFocus();
    pictures().setCurrentIndex({});
    pictures().setCurrentIndex(pictures().model()->index(0, 0));
    const int first = fixture_->workspace->selection().runSample;
    const int second = state().predictions().sample(state().rows()[1]);
    press(Qt::Key_D); // not doubtful any more
    QCoreApplication::processEvents();
    QCOMPARE(state().rows().size(), 3U);
    QCOMPARE(fixture_->workspace->selection().runSample, first);
    QTest::keyClick(&pictures(), Qt::Key_Right);
    QTRY_COMPARE(state().rows().size(), 2U);
    QCOMPARE(fixture_->workspace->selection().runSample, second);
    QCOMPARE(pictures().currentIndex().row(), 0); // the walk goes on from there
    press(Qt::Key_U);
    QTRY_COMPARE(state().rows().size(), 3U);
}

void TestMarkFilter::anythingAndNothingCanBeAskedFor()
{
    mark(0, Qt::Key_D);
    mark(1, Qt::Key_P);
    tick(chip(), "Nothing marked  (18)");
    QCOMPARE(state().rows().size(), 18U);
    QVERIFY(words().startsWith(QStringLiteral("18 nuclei, not marked,")));
    tick(chip(), "Nothing marked");
    QVERIFY(state().filter().empty());
    tick(chip(), "Anything marked  (2)");
    QCOMPARE(state().rows().size(), 2U);
    QVERIFY(words().startsWith(QStringLiteral("2 nuclei, marked,")));
    tick(chip(), "Poor image"); // in the place of anything
    QCOMPARE(state().rows().size(), 1U);
    QTest::mouseClick(&chip(), Qt::LeftButton);
    QTest::mouseClick(chip().panel()->findChild<QPushButton*>(), Qt::LeftButton); // Any
    QVERIFY(state().filter().empty());
}

void TestMarkFilter::backForwardAndUndoKnowMarks()
{
    mark(0, Qt::Key_D);
    tick(chip(), "Label doubtful");
    QCOMPARE(state().rows().size(), 1U);
    QTest::keyClick(&pictures(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(state().rows().size(), 20U);
    QVERIFY(chip().chosen().empty());
    QTest::keyClick(&pictures(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(state().rows().size(), 1U);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state().rows().size(), 20U);
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(state().rows().size(), 1U);
    QCOMPARE(chip().chosen(), std::set<int>{static_cast<int>(MarkKind::LabelDoubtful)});
}

void TestMarkFilter::aNamedFilterKeepsItsMarks()
{
    mark(3, Qt::Key_P);
    tick(chip(), "Poor image");
    QCOMPARE(state().rows().size(), 1U);
    FilterMenu& menu = page().browser().filterMenu();
    menu.keep(QStringLiteral("poor ones"));
    state().setFilter({});
    QTRY_VERIFY(QFile::exists(fixture_->path(QStringLiteral("run/filters.json"))));
    menu.popup({});
    menu.actions().first()->trigger();
    menu.close();
    QCOMPARE(state().rows().size(), 1U);
}

void TestMarkFilter::dataShowsWhatIsMarked()
{
    mark(0, Qt::Key_D);
    mark(1, Qt::Key_P);
    const std::string poor = fixture_->window->reviewPanel().nucleus().sample;
    fixture_->window->showPage(QStringLiteral("data"));
    tick(dataChip(), "Poor image  (1)");
    QCOMPARE(fixture_->shown(), 1);
    const int sample = fixture_->gallery().model()->index(0, 0).data(GalleryModel::SampleRole).toInt();
    QCOMPARE(fixture_->workspace->dataset()->sample(sample).id, poor);
    QVERIFY(fixture_->child<QLabel>("filter-words").text().startsWith(QStringLiteral("1 nucleus, marked poor image")));
    tick(dataChip(), "Nothing marked  (18)");
    QCOMPARE(fixture_->shown(), 19);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture_->shown(), 1);
    QCOMPARE(dataChip().chosen().size(), 1U);
}

void TestMarkFilter::dataGoesBackAndForward()
{
    mark(0, Qt::Key_D);
    fixture_->window->showPage(QStringLiteral("data"));
    tick(dataChip(), "Label doubtful");
    auto& search = fixture_->child<QLineEdit>("filter-text");
    QTest::keyClicks(&search, QStringLiteral("_all"));
    const int narrowed = fixture_->shown();
    QTest::keyClick(&fixture_->gallery(), Qt::Key_Left, Qt::AltModifier); // a word is one step
    QCOMPARE(fixture_->shown(), 1);
    QVERIFY(search.text().isEmpty());
    QTest::mouseClick(fixture_->gallery().viewport(), Qt::BackButton);
    QCOMPARE(fixture_->shown(), 20);
    auto* data = fixture_->window->page(QStringLiteral("data"));
    auto* forward = data->findChild<QToolButton*>(QStringLiteral("forwardFilter"));
    QVERIFY(!data->findChild<QToolButton*>(QStringLiteral("backFilter"))->isEnabled());
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(fixture_->shown(), 1);
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(fixture_->shown(), narrowed);
    QVERIFY(!forward->isEnabled());
}

void TestMarkFilter::bothGalleriesShowTheBadge()
{
    const auto badge = [](GalleryView& gallery, const QModelIndex& index) {
        const QPoint corner = gallery.visualRect(index).topLeft() + QPoint(GalleryDelegate::lead, GalleryDelegate::lead);
        return gallery.viewport()->grab(QRect(corner + QPoint(2, 2), QSize(11, 11))).toImage();
    };
    const auto await = [this] { return QTest::qWaitFor([this] { return fixture_->workspace->thumbnails().isIdle(); }, 10'000); };
    QVERIFY(await());
    const QModelIndex third = pictures().model()->index(2, 0);
    const QImage before = badge(pictures(), third);
    mark(2, Qt::Key_I);
    pictures().setCurrentIndex(pictures().model()->index(5, 0)); // without the frame
    QVERIFY(badge(pictures(), third) != before);
    const int sample = third.data(GalleryModel::SampleRole).toInt();

    fixture_->window->showPage(QStringLiteral("data"));
    QVERIFY(await());
    const QModelIndex same = fixture_->gallery().model()->index(sample, 0);
    QCOMPARE(same.data(GalleryModel::SampleRole).toInt(), sample);
    QVERIFY(same.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("interesting")));
    const QImage marked = badge(fixture_->gallery(), same);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(badge(fixture_->gallery(), same) != marked);
}

NUCLEOSCOPE_TEST(TestMarkFilter)
#include "test_mark_filter.moc"

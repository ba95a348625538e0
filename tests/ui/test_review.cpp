#include "window_fixture.h"

#include "core/base/csv.h"
#include "core/base/files.h"
#include "tests/test_program.h"
#include "ui/gallery/gallery_delegate.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/review/review_panel.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTimer>
#include <QToolButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Marks by keyboard, and as files.
class TestReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysMarkTheSelectedNucleus();
    void aDoubtfulNucleusGetsTheClassThatItLooksLike();
    void everyMarkIsUndone();
    void aNoteIsWrittenByKeyboard();
    void lettersInTextFieldsMarkNothing();
    void marksSurviveTheWindow();
    void anotherWindowsMarksAppear();
    void reviewersSeeEachOthersMarks();
    void tilesShowBadgesAndSaySo();
    void csvGoesOutAndComesIn();
    void anImportTellsWhatItDid();
    void damagedMarksAreToldAndChangeNothing();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(fixture_->window.get(), key, with); }
    /// Answers the file dialog that the action opens.
    bool triggerWithFile(const char* action, const QString& file)
    {
        bool answered = false;
        QTimer asking; // until the dialog is there, which blocks the trigger
        connect(&asking, &QTimer::timeout, fixture_->window.get(), [&] {
            if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); dialog && !answered) {
                dialog->setDirectory(QFileInfo(file).path());
                dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
                answered = true;
                QMetaObject::invokeMethod(dialog, "accept", Qt::DirectConnection);
            }
        });
        asking.start(10);
        fixture_->child<QAction>(action).trigger();
        fixture_->window->activateWindow(); // what a window system does
        return answered && QTest::qWaitForWindowActive(fixture_->window.get());
    }
    bool awaitMessage(const char* text)
    {
        return QTest::qWaitFor(
            [&] { return fixture_->window->messages().texts().join(QLatin1Char('\n')).contains(QLatin1String(text)); }, 10'000);
    }
    std::filesystem::path fileAt(const char* name) const
    {
        return pathFromUtf8(fixture_->path(QLatin1String(name)).toStdString());
    }
    ReviewPanel& panel() { return fixture_->window->reviewPanel(); }
    MarkKeeper& keeper() { return panel().keeper(); }
    void selectFirst()
    {
        QVERIFY(fixture_->open(fixture_->dataset()));
        fixture_->gallery().setFocus();
        fixture_->gallery().setCurrentIndex(fixture_->gallery().model()->index(0, 0));
        QVERIFY(!panel().nucleus().isNull());
    }
    std::unique_ptr<WindowFixture> fixture_;
};

void TestReview::init()
{
    fixture_.reset();
    fixture_ = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowActive(fixture_->window.get()));
}

void TestReview::keysMarkTheSelectedNucleus()
{
    press(Qt::Key_D);
    QVERIFY(panel().nucleus().isNull());
    selectFirst();
    press(Qt::Key_P);
    press(Qt::Key_I);
    QCOMPARE(panel().mark().flags(), MarkFlags({MarkKind::PoorImage, MarkKind::Interesting}));
    QVERIFY(fixture_->child<QToolButton>("review-poor").isChecked());
    press(Qt::Key_P);
    QCOMPARE(panel().mark().flags(), MarkFlags({MarkKind::Interesting}));
    QTest::keyClick(&fixture_->gallery(), Qt::Key_Right);
    QVERIFY(panel().mark().empty());
    QVERIFY(!fixture_->child<QToolButton>("review-interesting").isChecked());
}

void TestReview::aDoubtfulNucleusGetsTheClassThatItLooksLike()
{
    selectFirst();
    press(Qt::Key_H); // means nothing yet
    QVERIFY(panel().mark().empty());
    press(Qt::Key_D);
    press(Qt::Key_H);
    QVERIFY(panel().mark().labelDoubtful);
    QCOMPARE(panel().mark().suggestedLabel, std::string("HEM"));
    press(Qt::Key_A);
    QCOMPARE(panel().mark().suggestedLabel, std::string("ALL"));
    press(Qt::Key_D);
    QVERIFY(panel().mark().empty());
    QVERIFY(panel().mark().suggestedLabel.empty());
}

void TestReview::everyMarkIsUndone()
{
    selectFirst();
    press(Qt::Key_D);
    press(Qt::Key_H);
    press(Qt::Key_U);
    QVERIFY(panel().mark().suggestedLabel.empty());
    QVERIFY(panel().mark().labelDoubtful);
    QTest::keyClick(fixture_->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(panel().mark().empty());
    fixture_->workspace->undoStack().redo();
    QVERIFY(panel().mark().labelDoubtful);
}

void TestReview::aNoteIsWrittenByKeyboard()
{
    selectFirst();
    press(Qt::Key_N);
    auto& note = fixture_->child<QLineEdit>("review-note");
    QVERIFY(note.hasFocus());
    QTest::keyClicks(&note, QStringLiteral("pid"));
    QTest::keyClick(&note, Qt::Key_Return);
    QCOMPARE(panel().mark().note, std::string("pid"));
    QVERIFY(panel().mark().flags() == MarkFlags({MarkKind::Note}));
    QVERIFY(fixture_->gallery().hasFocus());
    press(Qt::Key_N);
    QTest::keyClicks(&note, QStringLiteral("else"));
    QTest::keyClick(&note, Qt::Key_Escape);
    QCOMPARE(panel().mark().note, std::string("pid"));
}

void TestReview::lettersInTextFieldsMarkNothing()
{
    selectFirst();
    auto& reviewer = fixture_->child<QLineEdit>("review-reviewer");
    reviewer.setFocus();
    QTest::keyClicks(&reviewer, QStringLiteral("dip"));
    QTest::keyClick(&reviewer, Qt::Key_Return);
    QVERIFY(panel().mark().empty());
    QCOMPARE(keeper().reviewer(), QStringLiteral("dip"));
}

void TestReview::marksSurviveTheWindow()
{
    selectFirst();
    press(Qt::Key_I);
    const MarkedNucleus nucleus = panel().nucleus();
    QVERIFY(QTest::qWaitFor([&] { return keeper().isIdle(); }));
    const auto onDisk = readMarks(marksFile(nucleus.fingerprint));
    QVERIFY(onDisk);
    QVERIFY(onDisk->flagsOf(nucleus.sample).has(MarkKind::Interesting));

    press(Qt::Key_P); // written when the window goes, however early that is
    fixture_->window.reset();
    fixture_->workspace.reset();
    QVERIFY(readMarks(marksFile(nucleus.fingerprint))->flagsOf(nucleus.sample).has(MarkKind::PoorImage));
}

void TestReview::anotherWindowsMarksAppear()
{
    selectFirst();
    Mark other;
    other.sample = panel().nucleus().sample;
    other.reviewer = "Ada";
    other.poorImage = true;
    other.time = markTime();
    MarkList theirs;
    theirs.set(other);
    QVERIFY(mergeMarksIntoFile(marksFile(panel().nucleus().fingerprint), theirs));
    press(Qt::Key_I);
    QVERIFY(QTest::qWaitFor([&] { return keeper().isIdle(); }));
    const MarkFlags flags = keeper().flagsOf(*fixture_->workspace->dataset(), fixture_->workspace->selection().sample);
    QCOMPARE(flags, MarkFlags({MarkKind::PoorImage, MarkKind::Interesting}));
}

void TestReview::reviewersSeeEachOthersMarks()
{
    selectFirst();
    keeper().setReviewer(QStringLiteral("Ada"));
    press(Qt::Key_D);
    keeper().setReviewer(QStringLiteral("Ben"));
    QVERIFY(panel().mark().empty());
    bool told = false;
    for (const auto* label : panel().findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(QStringLiteral("Ada: label doubtful")));
    QVERIFY(told);
}

void TestReview::tilesShowBadgesAndSaySo()
{
    selectFirst();
    GalleryView& gallery = fixture_->gallery();
    const QModelIndex first = gallery.model()->index(0, 0);
    QVERIFY(QTest::qWaitFor([&] { return fixture_->workspace->thumbnails().isIdle(); }));
    const QRect badge(gallery.visualRect(first).topLeft() + QPoint(GalleryDelegate::lead + 2, GalleryDelegate::lead + 2),
                      QSize(15, 15));
    const QImage before = gallery.viewport()->grab(badge).toImage();
    press(Qt::Key_D);
    QVERIFY(gallery.viewport()->grab(badge).toImage() != before);
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(QStringLiteral("label doubtful")));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("label doubtful")));
}

void TestReview::csvGoesOutAndComesIn()
{
    selectFirst();
    fixture_->child<QLineEdit>("review-reviewer").setText(QStringLiteral("Ada"));
    Q_EMIT fixture_->child<QLineEdit>("review-reviewer").editingFinished();
    press(Qt::Key_D);
    press(Qt::Key_H);
    press(Qt::Key_N);
    QTest::keyClicks(&fixture_->child<QLineEdit>("review-note"), QStringLiteral("a, \"b\""));
    QTest::keyClick(&fixture_->child<QLineEdit>("review-note"), Qt::Key_Return);
    QTest::keyClick(&fixture_->gallery(), Qt::Key_Right);
    press(Qt::Key_P);
    const std::string fingerprint = panel().nucleus().fingerprint;
    const std::vector<Mark> marks = keeper().marks(fingerprint).all();
    QCOMPARE(marks.size(), std::size_t{2});
    QVERIFY(triggerWithFile("action-export-marks", fixture_->path(QStringLiteral("marks.csv"))));
    QVERIFY(awaitMessage("written"));
    const auto csv = readTextFile(fileAt("marks.csv"));
    QVERIFY(csv && csv->find("Ada") != std::string::npos);
    const auto table = CsvTable::parse(*csv, "marks.csv");
    QVERIFY(table);
    const Sample& first = fixture_->workspace->dataset()->sample(fixture_->workspace->dataset()->indexOf(marks.front().sample));
    QCOMPARE(table->rows[0][static_cast<std::size_t>(table->column("class"))],
             fixture_->workspace->dataset()->classes()[static_cast<std::size_t>(first.classIndex)].name);
    QVERIFY(!table->rows[0][static_cast<std::size_t>(table->column("patient"))].empty());

    // Another home knows nothing of them, until they are imported there.
    init();
    selectFirst();
    QVERIFY(panel().mark().empty());
    QVERIFY(writeFileAtomically(fileAt("theirs.csv"), *csv));
    QVERIFY(triggerWithFile("action-import-marks", fixture_->path(QStringLiteral("theirs.csv"))));
    QVERIFY(awaitMessage("2 new"));
    QCOMPARE(keeper().marks(fingerprint).all(), marks);
    QTRY_VERIFY(keeper().isIdle());
    QCOMPARE(readMarks(marksFile(fingerprint))->all(), marks);
}

void TestReview::anImportTellsWhatItDid()
{
    selectFirst();
    press(Qt::Key_D);
    press(Qt::Key_A);
    const MarkedNucleus first = panel().nucleus();
    QTest::keyClick(&fixture_->gallery(), Qt::Key_Right);
    press(Qt::Key_I);
    const MarkedNucleus second = panel().nucleus();
    const std::string later = "9999-01-01T00:00:00Z", earlier = "2000-01-01T00:00:00Z";
    QVERIFY(writeFileAtomically(fileAt("in.csv"), "sample,reviewer,suggested_label,poor_image,interesting,time\n" + first.sample
                                                      + ",,,yes,," + earlier + "\n" // older than ours
                                                      + first.sample + ",Ben,HEM,,," + earlier + "\n" + second.sample + ",,,yes,,"
                                                      + later + "\n"));
    QVERIFY(triggerWithFile("action-import-marks", fixture_->path(QStringLiteral("in.csv"))));
    QVERIFY(awaitMessage("1 new, 1 in the place of older ones, 1 older than what is here and left out"));
    QVERIFY(awaitMessage("suggest different classes: 1."));
    const MarkList& marks = keeper().marks(first.fingerprint);
    QCOMPARE(marks.find(first.sample, "")->suggestedLabel, std::string("ALL"));
    QCOMPARE(marks.find(second.sample, "")->flags(), MarkFlags({MarkKind::PoorImage}));

    // All of it is one step.
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(marks.find(second.sample, "")->flags(), MarkFlags({MarkKind::Interesting}));
    QCOMPARE(marks.of(first.sample).size(), std::size_t{1});
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(marks.of(first.sample).size(), std::size_t{2});
    QTRY_VERIFY(keeper().isIdle());
    QCOMPARE(readMarks(marksFile(first.fingerprint))->find(second.sample, "")->flags(), MarkFlags({MarkKind::PoorImage}));
}

void TestReview::damagedMarksAreToldAndChangeNothing()
{
    selectFirst();
    press(Qt::Key_I);
    QVERIFY(writeFileAtomically(fileAt("in.csv"), "name,note\n1,2\n"));
    const int steps = fixture_->workspace->undoStack().count();
    QVERIFY(triggerWithFile("action-import-marks", fixture_->path(QStringLiteral("in.csv"))));
    QVERIFY(awaitMessage("in.csv"));
    QCOMPARE(fixture_->workspace->undoStack().count(), steps);
    QCOMPARE(keeper().marks(panel().nucleus().fingerprint).count(), 1);
}

NUCLEOSCOPE_TEST(TestReview)
#include "test_review.moc"

#include "window_fixture.h"

#include "core/base/files.h"
#include "ui/gallery/gallery_delegate.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/inspector/image_view.h"
#include "ui/review/quiz_page.h"
#include "ui/review/quiz_summary_view.h"
#include "ui/review/review_panel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Marks by keyboard, and the quiz.
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
    void theQuizHidesNameAndClass();
    void theQuizRunsByKeysAlone();
    void theQuizIsLeftByItsButton();

private:
    void press(Qt::Key key) { QTest::keyClick(fixture_->window.get(), key); }
    ReviewPanel& panel() { return fixture_->window->reviewPanel(); }
    MarkKeeper& keeper() { return panel().keeper(); }
    void selectFirst()
    {
        QVERIFY(fixture_->open(fixture_->dataset()));
        fixture_->gallery().setFocus();
        fixture_->gallery().setCurrentIndex(fixture_->gallery().model()->index(0, 0));
        QVERIFY(!panel().nucleus().isNull());
    }
    void startQuiz(int count)
    {
        fixture_->child<QAction>("action-quiz").trigger();
        fixture_->child<QSpinBox>("quiz-count").setValue(count);
        QTest::mouseClick(&fixture_->child<QPushButton>("quiz-start"), Qt::LeftButton);
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
    press(Qt::Key_D);
    press(Qt::Key_H);
    const MarkedNucleus nucleus = panel().nucleus();
    keeper().exportFile(fixture_->path(QStringLiteral("out.csv")), nucleus.fingerprint);
    const auto file = pathFromUtf8(fixture_->path(QStringLiteral("out.csv")).toStdString());
    QVERIFY(QTest::qWaitFor([&] { return std::filesystem::exists(file); }));
    QCOMPARE(importMarks(file)->find(nucleus.sample, "")->suggestedLabel, std::string("HEM"));

    const auto incoming = pathFromUtf8(fixture_->path(QStringLiteral("in.csv")).toStdString());
    QVERIFY(writeFileAtomically(incoming, "sample,reviewer,poor_image\n" + nucleus.sample + ",Ada,yes\n"));
    QSignalSpy changed(&keeper(), &MarkKeeper::changed);
    keeper().importFile(fixture_->path(QStringLiteral("in.csv")), nucleus.fingerprint);
    QVERIFY(QTest::qWaitFor([&] { return keeper().marks(nucleus.fingerprint).find(nucleus.sample, "Ada") != nullptr; }));
}

void TestReview::theQuizHidesNameAndClass()
{
    selectFirst();
    startQuiz(4);
    QVERIFY(fixture_->window->showsQuiz());
    QVERIFY(fixture_->workspace->selection().isNull());
    QVERIFY(!fixture_->inspector().isVisible());
    auto& page = fixture_->child<QuizPage>("quiz");
    QVERIFY(QTest::qWaitFor([&] { return !fixture_->child<ImageView>("quiz-image").image().isNull(); }));
    const QString name = QString::fromStdString(fixture_->workspace->dataset()->sample(page.quiz().question(0).sample).name);
    QVERIFY(!fixture_->window->windowTitle().contains(name));
    for (const QWidget* widget : fixture_->window->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        for (const QString& text :
             {widget->toolTip(), widget->accessibleName(), widget->statusTip(), label ? label->text() : QString()})
            QVERIFY2(!text.contains(name), qPrintable(text));
    }
    press(Qt::Key_D); // marks nothing while one is asked
    QVERIFY(keeper().marks(fixture_->workspace->dataset()->fingerprint().hex()).all().empty());
}

void TestReview::theQuizRunsByKeysAlone()
{
    selectFirst();
    startQuiz(3);
    auto& page = fixture_->child<QuizPage>("quiz");
    QCOMPARE(page.quiz().count(), 3);
    QTest::keyClick(&page, Qt::Key_3); // without a call it says nothing
    QCOMPARE(page.quiz().current(), 0);
    QTest::keyClick(&page, Qt::Key_A);
    QTest::keyClick(&page, Qt::Key_5);
    QTest::keyClick(&page, Qt::Key_H);
    QTest::keyClick(&page, Qt::Key_2);
    QCOMPARE(page.quiz().current(), 2);
    QTest::keyClick(&page, Qt::Key_Backspace);
    QTest::keyClick(&page, Qt::Key_A); // changes the call
    QTest::keyClick(&page, Qt::Key_1);
    QCOMPARE(page.quiz().answerTo(1).call, 0);
    QTest::keyClick(&page, Qt::Key_A);
    QTest::keyClick(&page, Qt::Key_4);
    QVERIFY(page.quiz().finished());
    auto& summary = fixture_->child<QuizSummaryView>("quiz-summary");
    QVERIFY(summary.isVisible());
    const int right = page.quiz().summary().right;
    QVERIFY2(summary.text().contains(QStringLiteral("You called %1 of 3").arg(right)), qPrintable(summary.text()));
    QCOMPARE(fixture_->child<GalleryView>("quiz-wrong").model()->rowCount(), 3 - right);
}

void TestReview::theQuizIsLeftByItsButton()
{
    selectFirst();
    startQuiz(3);
    QTest::mouseClick(&fixture_->child<QPushButton>("quiz-close"), Qt::LeftButton);
    QVERIFY(!fixture_->window->showsQuiz());
    QVERIFY(fixture_->gallery().isVisible());
    QVERIFY(fixture_->inspector().isVisible());
}

QTEST_MAIN(TestReview)
#include "test_review.moc"

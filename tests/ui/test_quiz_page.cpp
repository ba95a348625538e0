#include "results_fixture.h"

#include "core/base/files.h"
#include "tests/test_program.h"
#include "ui/inspector/image_view.h"
#include "ui/review/mark_keeper.h"
#include "ui/review/quiz_keeper.h"
#include "ui/review/quiz_page.h"
#include "ui/review/quiz_summary_view.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// The quiz: what it hides, what it asks, how it scores, and that no answer is lost. On a dataset with a run.
class TestQuizPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingTellsNameOrClass();
    void itRunsByKeysAlone();
    void itRunsByClicks();
    void answersAreHeldAgainstLabelsAndNetwork();
    void finishingEarlyScoresWhatWasAnswered();
    void leavingInTheMiddleKeepsTheAnswers();
    void anotherDayItGoesOn();
    void anotherQuizBeginsAnew();

private:
    void press(Qt::Key key) { QTest::keyClick(&page(), key); }
    QuizPage& page() { return fixture_->child<QuizPage>("quiz"); }
    void click(const char* button) { QTest::mouseClick(&fixture_->child<QPushButton>(button), Qt::LeftButton); }
    /// Of the run's validation part, or of the dataset.
    void startQuiz(int count, bool againstNetwork = false)
    {
        fixture_->child<QAction>("action-quiz").trigger();
        auto& source = fixture_->child<QComboBox>("quiz-source");
        QCOMPARE(source.count(), 2);
        source.setCurrentIndex(againstNetwork ? 0 : 1);
        fixture_->child<QSpinBox>("quiz-count").setValue(count);
        click("quiz-start");
        QVERIFY(QTest::qWaitFor([&] { return page().quiz().count() == count; }, 10'000));
    }
    /// Calls it what it is, or the other class.
    void answer(bool right, Qt::Key sure)
    {
        const int truth = page().quiz().question(page().quiz().current()).truth;
        press((truth == 0) == right ? Qt::Key_A : Qt::Key_H);
        press(sure);
    }
    QStringList everythingSaid() const;
    std::unique_ptr<ResultsFixture> fixture_;
};

void TestQuizPage::init()
{
    fixture_.reset();
    fixture_ = std::make_unique<ResultsFixture>();
    QVERIFY(QTest::qWaitForWindowActive(fixture_->window.get()));
    QVERIFY(fixture_->openRun());
}

/// By every part of the window that can be seen, heard or hovered over.
QStringList TestQuizPage::everythingSaid() const
{
    QStringList said{fixture_->window->windowTitle(), fixture_->window->windowFilePath()};
    for (const QWidget* widget : fixture_->window->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        said << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription() << widget->statusTip()
             << widget->whatsThis() << widget->property("text").toString();
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            if (heard)
                said << heard->text(kind);
    }
    return said;
}

void TestQuizPage::nothingTellsNameOrClass()
{
    fixture_->gallery().setCurrentIndex(fixture_->gallery().model()->index(3, 0)); // was looked at before
    startQuiz(6);
    QVERIFY(fixture_->window->showsQuiz());
    QVERIFY(fixture_->workspace->selection().isNull());
    QVERIFY(!fixture_->inspector().isVisible());
    for (int i = 0; i < 6; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(!fixture_->child<ImageView>("quiz-image").image().isNull(), 10'000);
        const Sample& sample = fixture_->workspace->dataset()->sample(page().quiz().question(i).sample);
        const auto stem = QFileInfo(QString::fromStdString(sample.name)).completeBaseName();
        for (const QString& text : everythingSaid()) {
            QVERIFY2(!text.contains(stem, Qt::CaseInsensitive), qPrintable(text));
            QVERIFY2(!text.contains(QString::fromStdString(sample.id), Qt::CaseInsensitive), qPrintable(text));
        }
        QTest::mouseMove(&fixture_->child<ImageView>("quiz-image"), QPoint(60, 60 + i));
        answer(true, Qt::Key_3);
    }
}

void TestQuizPage::itRunsByKeysAlone()
{
    startQuiz(3);
    QTest::keyClick(fixture_->window.get(), Qt::Key_D); // marks nothing while one is asked
    press(Qt::Key_3);                                   // without a call it says nothing
    QCOMPARE(page().quiz().current(), 0);
    press(Qt::Key_A);
    press(Qt::Key_5);
    press(Qt::Key_H);
    press(Qt::Key_2);
    QCOMPARE(page().quiz().current(), 2);
    press(Qt::Key_Backspace);
    press(Qt::Key_A); // changes the call
    press(Qt::Key_1);
    QCOMPARE(page().quiz().answerTo(1).call, 0);
    QCOMPARE(page().quiz().answerTo(1).confidence, 1);
    press(Qt::Key_A);
    press(Qt::Key_4);
    QVERIFY(page().quiz().finished());
    auto& summary = fixture_->child<QuizSummaryView>("quiz-summary");
    QVERIFY(summary.isVisible());
    const int right = page().quiz().summary().right;
    QVERIFY2(summary.text().contains(QStringLiteral("You called %1 of 3").arg(right)), qPrintable(summary.text()));
    QVERIFY(!summary.text().contains(QStringLiteral("network")));
    QCOMPARE(fixture_->child<GalleryView>("quiz-wrong").model()->rowCount(), 3 - right);
    QVERIFY(fixture_->workspace->marks().marks(fixture_->workspace->dataset()->fingerprint().hex()).all().empty());
}

void TestQuizPage::itRunsByClicks()
{
    startQuiz(2);
    QVERIFY(!fixture_->child<QPushButton>("quiz-sure-4").isEnabled());
    click("quiz-call-ALL");
    click("quiz-sure-4");
    click("quiz-back");
    QCOMPARE(page().quiz().current(), 0);
    QVERIFY(fixture_->child<QPushButton>("quiz-call-ALL").isChecked());
    click("quiz-call-HEM");
    click("quiz-sure-1");
    click("quiz-call-HEM");
    click("quiz-sure-5");
    QCOMPARE(page().quiz().answerTo(0).call, 1);
    QVERIFY(fixture_->child<QuizSummaryView>("quiz-summary").isVisible());
    click("quiz-close");
    QVERIFY(!fixture_->window->showsQuiz());
    QVERIFY(fixture_->inspector().isVisible());
}

void TestQuizPage::answersAreHeldAgainstLabelsAndNetwork()
{
    startQuiz(20, true);
    int networkRight = 0, both = 0, agreed = 0;
    for (int i = 0; i < 20; ++i) {
        const QuizQuestion& question = page().quiz().question(i);
        const bool right = i % 4 != 0;
        const bool network = question.networkCall == question.truth;
        networkRight += network;
        both += !right && !network;
        agreed += right == network; // of two classes
        answer(right, i % 2 == 0 ? Qt::Key_5 : Qt::Key_1);
    }
    QCOMPARE(networkRight, 12); // at 0.5, of the fixture's twenty
    const QString text = fixture_->child<QuizSummaryView>("quiz-summary").text();
    for (const QString& sentence :
         {QStringLiteral("You called 15 of 20 nuclei right (75.0"), QStringLiteral("of 4 patient"),
          QStringLiteral("The network called 12 of the same 20 right (60.0"),
          QStringLiteral("You and the network said the same of %1 nuclei, and were both wrong on %2.").arg(agreed).arg(both)})
        QVERIFY2(text.contains(sentence), qPrintable(sentence + QStringLiteral(" / ") + text));
    QCOMPARE(fixture_->child<GalleryView>("quiz-wrong").model()->rowCount(), 5);
}

void TestQuizPage::finishingEarlyScoresWhatWasAnswered()
{
    startQuiz(10);
    answer(true, Qt::Key_5);
    answer(false, Qt::Key_4);
    press(Qt::Key_Escape);
    const QString text = fixture_->child<QuizSummaryView>("quiz-summary").text();
    QVERIFY2(text.contains(QStringLiteral("You called 1 of 2")), qPrintable(text));
    press(Qt::Key_Escape);
    QVERIFY(!fixture_->window->showsQuiz());
}

void TestQuizPage::leavingInTheMiddleKeepsTheAnswers()
{
    startQuiz(8, true);
    answer(true, Qt::Key_5);
    answer(false, Qt::Key_2);
    answer(true, Qt::Key_3);
    const int fourth = page().quiz().question(3).sample;
    click("quiz-close");
    QVERIFY(!fixture_->window->showsQuiz());
    QTest::keyClick(fixture_->window.get(), Qt::Key_1, Qt::ControlModifier);
    fixture_->child<QAction>("action-quiz").trigger();
    auto& goOn = fixture_->child<QPushButton>("quiz-go-on");
    QVERIFY(goOn.isVisible() && goOn.hasFocus());
    QVERIFY2(goOn.text().contains(QStringLiteral("3 of 8")), qPrintable(goOn.text()));
    QTest::keyClick(&goOn, Qt::Key_Space);
    QCOMPARE(page().quiz().current(), 3);
    QCOMPARE(page().quiz().question(3).sample, fourth);
    QCOMPARE(page().quiz().answerTo(1).confidence, 2);
    for (int i = 3; i < 8; ++i)
        answer(true, Qt::Key_3);
    const QString text = fixture_->child<QuizSummaryView>("quiz-summary").text();
    QVERIFY2(text.contains(QStringLiteral("You called 7 of 8")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("The network called")));
}

void TestQuizPage::anotherDayItGoesOn()
{
    startQuiz(5);
    answer(true, Qt::Key_5);
    answer(true, Qt::Key_4);
    const Sample third = fixture_->workspace->dataset()->sample(page().quiz().question(2).sample);
    // The window is closed at once, and the program begun anew.
    fixture_->window.reset();
    fixture_->workspace.reset();
    fixture_->workspace = std::make_unique<Workspace>();
    fixture_->window = std::make_unique<MainWindow>(*fixture_->workspace);
    fixture_->window->show();
    QVERIFY(fixture_->open(fixture_->dataset()));
    fixture_->child<QAction>("action-quiz").trigger();
    auto& goOn = fixture_->child<QPushButton>("quiz-go-on");
    QTRY_VERIFY_WITH_TIMEOUT(goOn.isVisible(), 10'000);
    QVERIFY2(goOn.text().contains(QStringLiteral("2 of 5")), qPrintable(goOn.text()));
    QTest::mouseClick(&goOn, Qt::LeftButton);
    QCOMPARE(page().quiz().current(), 2);
    QCOMPARE(fixture_->workspace->dataset()->sample(page().quiz().question(2).sample).id, third.id);
    QVERIFY(fixture_->child<QPushButton>("quiz-call-HEM").isVisible());
    for (int i = 2; i < 5; ++i)
        answer(false, Qt::Key_1);
    QTRY_VERIFY(page().keeper().isIdle());
    QVERIFY(readQuiz(*fixture_->workspace->dataset())->quiz.finished());
}

void TestQuizPage::anotherQuizBeginsAnew()
{
    startQuiz(2);
    answer(true, Qt::Key_5);
    answer(true, Qt::Key_5);
    click("quiz-again");
    QTRY_VERIFY(page().keeper().isIdle());
    QVERIFY(!fixture_->child<QPushButton>("quiz-go-on").isVisible()); // that one was finished
    startQuiz(4);
    QCOMPARE(page().quiz().answeredCount(), 0);
}

NUCLEOSCOPE_TEST(TestQuizPage)
#include "test_quiz_page.moc"

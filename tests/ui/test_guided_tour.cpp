// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_fixture.h"

#include "tests/test_program.h"
#include "ui/guide/guide_bubble.h"
#include "ui/guide/guided_tour.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/learn_page.h"
#include "ui/translations.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rail.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSpinBox>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

GuidedTour& tourOf(const WindowFixture& fixture)
{
    return *fixture.window->findChild<GuidedTour*>();
}

GuideBubble* bubbleOf(const WindowFixture& fixture)
{
    auto* bubble = fixture.window->findChild<GuideBubble*>();
    return bubble && bubble->isVisible() ? bubble : nullptr;
}

/// Where the frame stands, in the window's coordinates.
QRect framed(const WindowFixture& fixture)
{
    const auto* frame = fixture.window->findChild<GuideFrame*>();
    return frame && frame->isVisible() ? frame->geometry() : QRect();
}

QRect placeIn(const WindowFixture& fixture, const QWidget& widget)
{
    return {widget.mapTo(fixture.window.get(), QPoint()), widget.size()};
}

void press(const WindowFixture& fixture, const char* button)
{
    QTest::mouseClick(&fixture.child<QPushButton>(button), Qt::LeftButton);
}

} // namespace

/// A newcomer's first minutes, by clicks.
class TestGuidedTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOfferedOnceInALife();
    void helpMenuBeginsItAgain();
    void stepsGoOnWhenTheirWishIsFulfilled();
    void stepsCanBePassedOver();
    void whatIsMissingIsAskedForAndWaitedFor();
    void escapeEndsItAfterTheMessages();
    void keyboardAloneIsEnough();
    void nothingItSpeaksOfIsCovered_data();
    void nothingItSpeaksOfIsCovered();
    void clicksGoThroughTheFrame();
    void pointsAtTheRailWhereItsControlIsOutOfSight();
    void staysAwayFromAPresentation();
    void languageChangesInPlace();
    void followsARealTraining();
};

void TestGuidedTour::isOfferedOnceInALife()
{
    WindowFixture fixture;
    QVERIFY(!bubbleOf(fixture));
    tourOf(fixture).beginOnce();
    QVERIFY(bubbleOf(fixture));
    QCOMPARE(tourOf(fixture).stepName(), QStringLiteral("open"));
    press(fixture, "guideSkip");
    QVERIFY(!bubbleOf(fixture));
    QVERIFY(framed(fixture).isEmpty());
    tourOf(fixture).beginOnce();
    QVERIFY(!bubbleOf(fixture));
    // Nor in the next start of the program.
    Workspace next;
    MainWindow window(next);
    window.show();
    window.findChild<GuidedTour*>()->beginOnce();
    QVERIFY(!window.findChild<GuideBubble*>());
}

void TestGuidedTour::helpMenuBeginsItAgain()
{
    WindowFixture fixture;
    for (int time = 0; time < 2; ++time) {
        fixture.child<QAction>("action-guided-tour").trigger();
        QCOMPARE(tourOf(fixture).step(), 0);
        QVERIFY(bubbleOf(fixture));
        press(fixture, "guideNext");
        QCOMPARE(tourOf(fixture).step(), 1);
        press(fixture, "guideSkip");
        QVERIFY(!tourOf(fixture).isGoing());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestGuidedTour::stepsGoOnWhenTheirWishIsFulfilled()
{
    WindowFixture fixture;
    tourOf(fixture).begin();
    QVERIFY(framed(fixture).contains(placeIn(fixture, fixture.child<QWidget>("start-demo"))));
    QVERIFY(fixture.open(fixture.dataset()));
    QTRY_COMPARE(tourOf(fixture).stepName(), QStringLiteral("gallery"));
    const QRect tile = fixture.gallery().visualRect(fixture.gallery().model()->index(0, 0));
    const QRect seen = tile.translated(placeIn(fixture, *fixture.gallery().viewport()).topLeft());
    QTRY_VERIFY(framed(fixture).contains(seen));
    QTest::mouseClick(fixture.gallery().viewport(), Qt::LeftButton, {}, tile.center());
    QTRY_COMPARE(tourOf(fixture).stepName(), QStringLiteral("inspector"));
    QTRY_VERIFY(framed(fixture).contains(fixture.child<QWidget>("inspector-dock").geometry().center()));
}

void TestGuidedTour::stepsCanBePassedOver()
{
    WindowFixture fixture;
    tourOf(fixture).begin();
    for (int step = 1; step < tourOf(fixture).stepCount(); ++step) {
        press(fixture, "guideNext");
        QCOMPARE(tourOf(fixture).step(), step);
        QVERIFY(bubbleOf(fixture));
        QVERIFY(!bubbleOf(fixture)->text().isEmpty());
        QVERIFY(!framed(fixture).isEmpty());
    }
    QCOMPARE(tourOf(fixture).stepName(), QStringLiteral("lessons"));
    QCOMPARE(fixture.window->currentPage(), QStringLiteral("learn"));
    QVERIFY(!fixture.child<QPushButton>("guideSkip").isVisible());
    press(fixture, "guideBack");
    QCOMPARE(tourOf(fixture).stepName(), QStringLiteral("mistakes"));
    press(fixture, "guideNext");
    press(fixture, "guideNext"); // Finish
    QVERIFY(!tourOf(fixture).isGoing());
}

void TestGuidedTour::whatIsMissingIsAskedForAndWaitedFor()
{
    ResultsFixture fixture;
    tourOf(fixture).begin();
    while (tourOf(fixture).stepName() != QStringLiteral("results"))
        press(fixture, "guideNext");
    // Without images it leads to the demo, with them to a training, with a run to its matrix.
    const QString withoutImages = bubbleOf(fixture)->text();
    QVERIFY(framed(fixture).contains(placeIn(fixture, fixture.child<QWidget>("start-demo"))));
    QVERIFY(fixture.open(fixture.dataset()));
    QTRY_VERIFY(bubbleOf(fixture)->text() != withoutImages);
    const QString withoutTraining = bubbleOf(fixture)->text();
    QVERIFY(fixture.openRun());
    QTRY_VERIFY(bubbleOf(fixture)->text() != withoutTraining);
    QCOMPARE(tourOf(fixture).stepName(), QStringLiteral("results"));
    QCOMPARE(fixture.window->currentPage(), QStringLiteral("results"));
    QTRY_VERIFY(framed(fixture).intersects(placeIn(fixture, fixture.child<QWidget>("confusionMatrix"))));
    press(fixture, "guideNext");
    QCOMPARE(tourOf(fixture).stepName(), QStringLiteral("mistakes"));
    const auto* pictures = fixture.results().findChild<QWidget*>(QStringLiteral("predictionGallery")); // Classify has one, too
    QTRY_VERIFY(placeIn(fixture, *pictures).contains(framed(fixture).center()));
    fixture.results().walkMistakes(); // M
    QTRY_COMPARE(tourOf(fixture).stepName(), QStringLiteral("lessons"));
    QCOMPARE(fixture.window->currentPage(), QStringLiteral("learn"));
}

void TestGuidedTour::escapeEndsItAfterTheMessages()
{
    WindowFixture fixture;
    tourOf(fixture).begin();
    fixture.window->messages().add(Notice::Kind::Information, QStringLiteral("Something"));
    QTest::keyClick(fixture.window.get(), Qt::Key_Escape);
    QVERIFY(!fixture.window->messages().isVisible());
    QVERIFY(tourOf(fixture).isGoing());
    QTest::keyClick(fixture.window.get(), Qt::Key_Escape);
    QVERIFY(!tourOf(fixture).isGoing());
}

void TestGuidedTour::keyboardAloneIsEnough()
{
    WindowFixture fixture;
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    tourOf(fixture).begin();
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&fixture.child<QPushButton>("guideNext")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(tourOf(fixture).step(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&fixture.child<QPushButton>("guideBack")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(tourOf(fixture).step(), 0);
    QTest::keyClick(fixture.window.get(), Qt::Key_N, Qt::AltModifier); // shows itself pressed for a moment first
    QTRY_COMPARE(tourOf(fixture).step(), 1);
    QTest::keyClick(fixture.window.get(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(tourOf(fixture).step(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!tourOf(fixture).isGoing());
    QVERIFY(QApplication::focusWidget());
    QVERIFY(QApplication::focusWidget()->isVisible());
}

void TestGuidedTour::nothingItSpeaksOfIsCovered_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("1920 x 1080") << QStringLiteral("en") << QSize(1920, 1080);
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code + QStringLiteral(", 1280 x 800"))) << language.code << QSize(1280, 800);
}

void TestGuidedTour::nothingItSpeaksOfIsCovered()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const auto english = qScopeGuard([] { installTranslations(*qApp, QStringLiteral("en")); });
    installTranslations(*qApp, language);
    ResultsFixture fixture;
    fixture.window->resize(size);
    QVERIFY(fixture.openRun());
    tourOf(fixture).begin();
    for (int step = 0; step < tourOf(fixture).stepCount(); ++step) {
        QCOMPARE(tourOf(fixture).step(), step);
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        const GuideBubble* bubble = bubbleOf(fixture);
        QVERIFY(bubble);
        QVERIFY2(fixture.window->rect().contains(bubble->geometry()), qPrintable(tourOf(fixture).stepName()));
        // The frame is a little wider than what it surrounds, and the arrow touches it.
        QVERIFY2(!framed(fixture).adjusted(8, 8, -8, -8).intersects(bubble->geometry()), qPrintable(tourOf(fixture).stepName()));
        if (step + 1 < tourOf(fixture).stepCount())
            press(fixture, "guideNext");
    }
}

void TestGuidedTour::clicksGoThroughTheFrame()
{
    WindowFixture fixture;
    tourOf(fixture).begin();
    const QWidget& demo = fixture.child<QWidget>("start-demo");
    for (const QPoint& at : {demo.rect().center(), QPoint(1, 1)}) {
        const QWidget* hit = fixture.window->childAt(demo.mapTo(fixture.window.get(), at));
        QVERIFY(hit == &demo || demo.isAncestorOf(hit));
    }
}

void TestGuidedTour::pointsAtTheRailWhereItsControlIsOutOfSight()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(fixture.dataset()));
    tourOf(fixture).begin();
    press(fixture, "guideNext");
    fixture.window->showPage(QStringLiteral("train"));
    const QAbstractButton& data = *fixture.window->findChild<Rail*>()->button(QStringLiteral("data"));
    QTRY_VERIFY(framed(fixture).contains(placeIn(fixture, data).center()));
    QTest::mouseClick(fixture.window->findChild<Rail*>()->button(QStringLiteral("data")), Qt::LeftButton);
    QTRY_VERIFY(!framed(fixture).contains(placeIn(fixture, data).center()));
    // A step that is begun shows its page by itself.
    press(fixture, "guideNext");
    press(fixture, "guideNext");
    QCOMPARE(fixture.window->currentPage(), QStringLiteral("train"));
}

void TestGuidedTour::staysAwayFromAPresentation()
{
    WindowFixture fixture;
    tourOf(fixture).begin();
    while (tourOf(fixture).stepName() != QStringLiteral("lessons"))
        press(fixture, "guideNext");
    auto& learn = *qobject_cast<LearnPage*>(fixture.window->page(QStringLiteral("learn")));
    learn.setPresenting(true);
    QTRY_VERIFY(!bubbleOf(fixture));
    QVERIFY(framed(fixture).isEmpty());
    learn.setPresenting(false);
    QTRY_VERIFY(bubbleOf(fixture));
}

void TestGuidedTour::languageChangesInPlace()
{
    installTranslations(*qApp, QStringLiteral("en"));
    WindowFixture fixture;
    tourOf(fixture).begin();
    const QString english = bubbleOf(fixture)->text();
    changeLanguage(*qApp, QStringLiteral("de"));
    QTRY_VERIFY(bubbleOf(fixture)->text() != english);
    QTRY_COMPARE(fixture.child<QPushButton>("guideSkip").text(), QStringLiteral("Tour überspringen"));
    changeLanguage(*qApp, QStringLiteral("en"));
    QTRY_COMPARE(bubbleOf(fixture)->text(), english);
}

void TestGuidedTour::followsARealTraining()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(fixture.dataset()));
    tourOf(fixture).begin();
    while (tourOf(fixture).stepName() != QStringLiteral("train"))
        press(fixture, "guideNext");
    auto& recipes = fixture.child<QComboBox>("recipe");
    recipes.setCurrentIndex(recipes.findData(QStringLiteral("tiny")));
    Q_EMIT recipes.activated(recipes.currentIndex());
    fixture.child<QSpinBox>("epochs").setValue(1);
    auto& start = fixture.child<QPushButton>("startTraining");
    QTRY_VERIFY_WITH_TIMEOUT(start.isEnabled(), 20'000);
    QTRY_VERIFY(framed(fixture).contains(placeIn(fixture, start)));
    QTest::mouseClick(&start, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tourOf(fixture).stepName(), QStringLiteral("curves"), 20'000);
    QTRY_VERIFY(framed(fixture).intersects(placeIn(fixture, fixture.child<QWidget>("lossPlot"))));
    press(fixture, "guideNext"); // waits for its end, then shows the result
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window->currentPage(), QStringLiteral("results"), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(framed(fixture).intersects(placeIn(fixture, fixture.child<QWidget>("confusionMatrix"))), 20'000);
}

NUCLEOSCOPE_TEST(TestGuidedTour)
#include "test_guided_tour.moc"

#include "window_fixture.h"

#include "tests/test_program.h"
#include "ui/pages/page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rail.h"

#include <QAction>
#include <QBackingStore>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// The frame and the start page.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startPageUntilADatasetIsOpen();
    void openedDatasetIsNamedAndRemembered();
    void recentDatasetOpensFromTheStartPage();
    void whatIsGoneIsNotOfferedAgain();
    void closingTheDatasetLeadsBackToTheStart();
    void wrongFolderIsExplainedOnceAndNotModal();
    void demoIsDrawnAndOpened();
    void openingCanBeStopped();
    void railAndKeysChangePages();
    void openingMovesTheFocusToThePictures();
    void inspectorHidesAndComesBack();
    void inspectorRemembersItsWidth();
    void droppedFolderOpens();
    void windowRemembersItsSize();
    void aHiddenMenuKeepsNoPicture();
    void aboutNamesLicenceAndSource();
    void everyKeyIsListed();

private:
    bool showsStart() const { return fixture_->window->startPage()->isVisible(); }
    std::unique_ptr<WindowFixture> fixture_;
};

void TestMainWindow::init()
{
    fixture_.reset();
    fixture_ = std::make_unique<WindowFixture>();
}

void TestMainWindow::startPageUntilADatasetIsOpen()
{
    QVERIFY(showsStart());
    QVERIFY(!fixture_->child<QDockWidget>("inspector-dock").isVisible());
    QVERIFY(fixture_->open(fixture_->dataset()));
    QVERIFY(!showsStart());
    QVERIFY(fixture_->child<QDockWidget>("inspector-dock").isVisible());
}

void TestMainWindow::openedDatasetIsNamedAndRemembered()
{
    QVERIFY(fixture_->open(fixture_->dataset()));
    const QString name = QString::fromStdString(fixture_->workspace->dataset()->name());
    QVERIFY2(fixture_->window->windowTitle().contains(name), qPrintable(fixture_->window->windowTitle()));
    QCOMPARE(fixture_->workspace->recentDatasets().size(), 1);
    QVERIFY(fixture_->open(fixture_->dataset()));
    QCOMPARE(fixture_->workspace->recentDatasets().size(), 1);
}

void TestMainWindow::recentDatasetOpensFromTheStartPage()
{
    QVERIFY(fixture_->open(fixture_->dataset()));
    fixture_->child<QAction>("action-close-dataset").trigger();
    QPushButton* recent = nullptr;
    for (QPushButton* button : fixture_->window->startPage()->findChildren<QPushButton*>())
        if (button->toolTip() == fixture_->workspace->recentDatasets().constFirst())
            recent = button;
    QVERIFY(recent);
    QTest::mouseClick(recent, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture_->workspace->dataset(), 10'000);
}

void TestMainWindow::whatIsGoneIsNotOfferedAgain()
{
    const QString other = fixture_->path(QStringLiteral("other"));
    drawNuclei(other, 2, 2);
    QVERIFY(fixture_->open(other));
    QVERIFY(fixture_->open(fixture_->dataset()));
    QVERIFY(QDir(other).removeRecursively());
    QTRY_COMPARE(fixture_->workspace->recentDatasets().size(), 1); // looked up in a job
    const auto offered = [&] {
        QStringList places;
        for (QPushButton* button : fixture_->window->startPage()->findChildren<QPushButton*>())
            places << button->toolTip();
        return places;
    };
    QTRY_VERIFY(!offered().contains(other));
    QVERIFY(QDir().rename(fixture_->dataset(), other)); // back again, as a drive that is plugged in
    QTRY_VERIFY(fixture_->workspace->recentDatasets().contains(other));
}

void TestMainWindow::closingTheDatasetLeadsBackToTheStart()
{
    QVERIFY(fixture_->open(fixture_->dataset()));
    fixture_->window->showPage(QStringLiteral("train"));
    fixture_->child<QAction>("action-close-dataset").trigger();
    QVERIFY(showsStart());
    QVERIFY(!fixture_->child<QAction>("action-close-dataset").isEnabled());
}

void TestMainWindow::wrongFolderIsExplainedOnceAndNotModal()
{
    const QString empty = fixture_->path(QStringLiteral("empty"));
    QDir().mkpath(empty);
    for (int attempt = 0; attempt < 2; ++attempt) {
        fixture_->workspace->openDataset(empty);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture_->workspace->isOpeningDataset(), 10'000);
    }
    QCOMPARE(fixture_->window->messages().texts().size(), 1);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(showsStart());
    QTest::keyClick(fixture_->window.get(), Qt::Key_Escape);
    QVERIFY(fixture_->window->messages().texts().isEmpty());
}

void TestMainWindow::demoIsDrawnAndOpened()
{
    QTest::mouseClick(&fixture_->child<QAbstractButton>("start-demo"), Qt::LeftButton);
    QVERIFY(fixture_->workspace->isOpeningDataset());
    QVERIFY(!fixture_->child<QAbstractButton>("start-demo").isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(fixture_->workspace->dataset(), 100'000);
    QVERIFY(fixture_->workspace->dataset()->drawn());
    QVERIFY(fixture_->workspace->dataset()->sampleCount() > 500);
}

void TestMainWindow::openingCanBeStopped()
{
    fixture_->workspace->openDemo();
    QTRY_VERIFY(fixture_->child<QPushButton>("start-stop").isVisible());
    QTest::mouseClick(&fixture_->child<QPushButton>("start-stop"), Qt::LeftButton);
    QVERIFY(!fixture_->workspace->isOpeningDataset());
    QVERIFY(fixture_->child<QAbstractButton>("start-demo").isVisible());
    QVERIFY(fixture_->open(fixture_->dataset()));
    QVERIFY(!fixture_->workspace->dataset()->drawn());
}

void TestMainWindow::railAndKeysChangePages()
{
    QVERIFY(fixture_->open(fixture_->dataset()));
    auto& rail = fixture_->child<Rail>("rail");
    QTest::mouseClick(rail.button(QStringLiteral("results")), Qt::LeftButton);
    QCOMPARE(fixture_->window->currentPage(), QStringLiteral("results"));
    QVERIFY(fixture_->window->page(QStringLiteral("results"))->isVisible());
    fixture_->child<QAction>("action-page-classify").trigger();
    QCOMPARE(rail.current(), QStringLiteral("classify"));
    QCOMPARE(fixture_->child<QAction>("action-page-data").shortcut(), QKeySequence(QStringLiteral("Ctrl+1")));
    rail.button(QStringLiteral("classify"))->setFocus();
    QTest::keyClick(rail.button(QStringLiteral("classify")), Qt::Key_Up);
    QCOMPARE(fixture_->window->currentPage(), QStringLiteral("compare"));
}

void TestMainWindow::openingMovesTheFocusToThePictures()
{
    QWidget* start = fixture_->window->startPage();
    start->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    QVERIFY(fixture_->open(fixture_->dataset()));
    QVERIFY(!fixture_->child<Rail>("rail").isAncestorOf(fixture_->window->focusWidget()));
    QVERIFY(fixture_->window->page(QStringLiteral("data"))->isAncestorOf(fixture_->window->focusWidget()));
}

void TestMainWindow::inspectorHidesAndComesBack()
{
    QVERIFY(fixture_->open(fixture_->dataset()));
    auto& dock = fixture_->child<QDockWidget>("inspector-dock");
    auto& action = fixture_->child<QAction>("action-inspector");
    action.trigger();
    QVERIFY(!dock.isVisible());
    fixture_->window->showPage(QStringLiteral("results"));
    QVERIFY(!dock.isVisible());
    action.trigger();
    QVERIFY(dock.isVisible());
}

void TestMainWindow::inspectorRemembersItsWidth()
{
    QVERIFY(fixture_->open(fixture_->dataset()));
    auto& dock = fixture_->child<QDockWidget>("inspector-dock");
    QTRY_COMPARE(dock.width(), 304);
    fixture_->window->resizeDocks({&dock}, {360}, Qt::Horizontal);
    QTRY_COMPARE(dock.width(), 360);
    fixture_->window->showPage(QStringLiteral("train"));
    fixture_->window->showPage(QStringLiteral("data"));
    QTRY_COMPARE(dock.width(), 360);
    fixture_->window->close();
    MainWindow again(*fixture_->workspace);
    again.show();
    QTRY_COMPARE(again.findChild<QDockWidget*>(QStringLiteral("inspector-dock"))->width(), 360);
}

void TestMainWindow::droppedFolderOpens()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fixture_->dataset())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture_->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(fixture_->window.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(fixture_->workspace->dataset(), 10'000);
}

void TestMainWindow::windowRemembersItsSize()
{
    fixture_->window->resize(1111, 777);
    fixture_->window->close();
    MainWindow again(*fixture_->workspace);
    QCOMPARE(again.size(), QSize(1111, 777));
}

void TestMainWindow::aHiddenMenuKeepsNoPicture()
{
    QMenu& menu = *fixture_->window->menuBar()->actions().constFirst()->menu();
    menu.popup({100, 100});
    QTRY_COMPARE(menu.backingStore()->size(), menu.size());
    menu.hide();
    QCOMPARE(menu.backingStore()->size(), QSize(1, 1));
    menu.popup({100, 100}); // and is whole when it is shown again
    QTRY_COMPARE(menu.backingStore()->size(), menu.size());
    menu.hide();
}

void TestMainWindow::aboutNamesLicenceAndSource()
{
    fixture_->child<QAction>("action-about").trigger();
    auto* about = fixture_->window->findChild<QWidget*>(QStringLiteral("about"));
    QVERIFY(about);
    QString text;
    for (const QLabel* label : about->findChildren<QLabel*>())
        text += label->text();
    QVERIFY(text.contains(QStringLiteral("General Public License")));
    QVERIFY(text.contains(QStringLiteral("10.7937/tcia.2019.dc64i46r")));
    QVERIFY(text.contains(QStringLiteral("research and teaching"), Qt::CaseInsensitive));
}

void TestMainWindow::everyKeyIsListed()
{
    fixture_->child<QAction>("action-keys").trigger();
    auto* keys = fixture_->window->findChild<QWidget*>(QStringLiteral("keys"));
    QVERIFY(keys);
    QStringList said;
    for (const QLabel* label : keys->findChildren<QLabel*>())
        said << label->text();
    for (const QAction* action : fixture_->window->findChildren<QAction*>())
        if (!action->shortcut().isEmpty() && action->objectName().startsWith(QStringLiteral("action-")))
            QVERIFY2(said.join(QLatin1Char(' ')).contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->objectName()));
}

NUCLEOSCOPE_TEST(TestMainWindow)
#include "test_main_window.moc"

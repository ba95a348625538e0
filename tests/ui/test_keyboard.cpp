// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_walk.h"
#include "saving.h"
#include "window_walk.h"

#include "core/base/files.h"
#include "core/dataset/demo/demo_dataset.h"
#include "tests/test_program.h"
#include "ui/bridge/training_session.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train_page.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextBrowser>
#include <QWindow>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

constexpr int mostPresses = 600;

bool isInnerPart(const QWidget& widget)
{
    return widget.objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QScrollBar*>(&widget)
           || (qobject_cast<const QLineEdit*>(&widget)
               && (qobject_cast<const QAbstractSpinBox*>(widget.parentWidget())
                   || qobject_cast<const QComboBox*>(widget.parentWidget())));
}

/// What Tab ought to reach. Of radio buttons it reaches the chosen one; arrows the others.
QList<QWidget*> reachable(const QWidget& window)
{
    QList<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* radio = qobject_cast<const QRadioButton*>(widget);
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && !isInnerPart(*widget) && !(radio && !radio->isChecked()))
            found << widget;
    }
    return found;
}

/// Those of a pair's ancestors, or themselves, that stand side by side in one parent.
std::pair<const QWidget*, const QWidget*> branches(const QWidget& a, const QWidget& b)
{
    for (const QWidget *inA = &a, *above = a.parentWidget(); above; inA = above, above = above->parentWidget())
        for (const QWidget *inB = &b, *aboveB = b.parentWidget(); aboveB; inB = aboveB, aboveB = aboveB->parentWidget())
            if (above == aboveB)
                return {inA, inB};
    return {};
}

/// Tab goes through its links before it leads on.
bool hasLinks(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return qobject_cast<const QTextBrowser*>(&widget)
           || (label && (label->textInteractionFlags() & Qt::LinksAccessibleByKeyboard));
}

/// Over the rest of the window, where what it tells of is.
bool floats(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget())
        if (at->objectName() == QStringLiteral("guideBubble"))
            return true;
    return false;
}

QRect placeIn(const QWidget& window, const QWidget& part)
{
    return {part.mapTo(&window, QPoint()), part.size()};
}

/// Whether who reads comes to `next` before `at`: above it in the same column, or left of it in the same row.
bool standsBefore(const QWidget& window, const QWidget& next, const QWidget& at)
{
    const auto [nextPart, part] = branches(next, at);
    if (!part || part == nextPart)
        return false;
    const QRect a = placeIn(window, *part), b = placeIn(window, *nextPart);
    constexpr int slack = 4;
    const bool oneColumn = b.left() < a.right() - slack && a.left() < b.right() - slack;
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    const bool oneRow = shared > std::min(a.height(), b.height()) / 2;
    return (oneColumn && b.bottom() <= a.top() + slack) || (oneRow && b.right() <= a.left() + slack);
}

/// Where one comes by pressing Tab or Backtab in a window until one is where one began.
class TabWalk {
public:
    TabWalk(QWidget& window, QString place) : window_(window), place_(std::move(place)) {}

    QStringList problems;

    QList<QWidget*> go(bool backwards)
    {
        QList<QWidget*> visited;
        int links = 0;
        for (int press = 0; press < mostPresses; ++press) {
            QWidget* const before = QApplication::focusWidget();
            if (backwards)
                QTest::keyClick(window_.windowHandle(), Qt::Key_Backtab, Qt::ShiftModifier);
            else
                QTest::keyClick(window_.windowHandle(), Qt::Key_Tab);
            QWidget* at = QApplication::focusWidget();
            if (!at || at->window() != &window_) {
                complain(at ? *at : window_, QStringLiteral("the focus left the window"));
                break;
            }
            if (at == before && hasLinks(*at) && ++links < mostPresses / 2)
                continue; // from link to link
            links = 0;
            if (at == before) {
                complain(*at, QStringLiteral("keeps the focus"));
                at = beyond(*at, backwards);
                if (!at)
                    break;
                at->setFocus(backwards ? Qt::BacktabFocusReason : Qt::TabFocusReason);
            }
            if (!visited.isEmpty() && at == visited.front())
                break;
            if (visited.contains(at)) {
                complain(*at, QStringLiteral("is come to twice in one round"));
                break;
            }
            visited << at;
        }
        return visited;
    }

    void walk()
    {
        window_.activateWindow();
        if (!QTest::qWaitForWindowActive(&window_)) {
            complain(window_, QStringLiteral("does not become active"));
            return;
        }
        if (QWidget* const focused = QApplication::focusWidget())
            focused->clearFocus();
        const QList<QWidget*> wanted = reachable(window_);
        const QList<QWidget*> visited = go(false);
        const QList<QWidget*> still = reachable(window_);
        for (QWidget* widget : wanted) // the focus may have brought other parts
            if (still.contains(widget) && !visited.contains(widget))
                complain(*widget, QStringLiteral("is not reached"));
        for (qsizetype i = 1; i < visited.size(); ++i)
            if (visited[i] != firstOf(still) && floats(*visited[i]) == floats(*visited[i - 1])
                && standsBefore(window_, *visited[i], *visited[i - 1]))
                complain(*visited[i], QStringLiteral("comes after what stands behind it: ") + placeOf(*visited[i - 1]));
        for (qsizetype i = 0; i < visited.size(); ++i)
            if (!visited[i]->isVisible() && still.contains(visited[i]))
                complain(*visited[i], QStringLiteral("has the focus and is not seen"));
        if (visited.isEmpty())
            return;
        visited.front()->setFocus(Qt::TabFocusReason);
        const QList<QWidget*> back = go(true); // and to the other radio buttons of a group
        for (QWidget* widget : visited)
            if (!back.contains(widget))
                complain(*widget, QStringLiteral("is not reached by Backtab"));
    }

private:
    void complain(const QWidget& widget, const QString& what)
    {
        problems << place_ + QStringLiteral(": ") + placeOf(widget) + QStringLiteral(" ") + what;
    }
    /// Where the chain begins, and a round ends.
    QWidget* firstOf(const QList<QWidget*>& all) const
    {
        QWidget* at = window_.nextInFocusChain();
        while (at != &window_ && !all.contains(at))
            at = at->nextInFocusChain();
        return at;
    }
    QWidget* beyond(QWidget& trap, bool backwards) const
    {
        const QList<QWidget*> all = reachable(window_);
        for (QWidget* at = &trap;;) {
            at = backwards ? at->previousInFocusChain() : at->nextInFocusChain();
            if (at == &trap)
                return nullptr;
            if (all.contains(at) && !trap.isAncestorOf(at))
                return at;
        }
    }

    QWidget& window_;
    QString place_;
};

/// The page, and the dialog before it where there is one. What arrives while keys are pressed, from a training or a job, may
/// move something under one round: what is wrong is wrong in each of three.
QStringList tabbedThrough(QWidget& window, const QString& place)
{
    QWidget* top = &window;
    for (QDialog* dialog : window.findChildren<QDialog*>())
        if (dialog->isVisible() && dialog->isWindow())
            top = dialog;
    QStringList problems;
    for (int round = 0; round < 3; ++round) {
        TabWalk walk(*top, place);
        walk.walk();
        problems = walk.problems;
        if (problems.isEmpty())
            break;
        settleLayouts();
    }
    return problems;
}

bool told(QStringList problems)
{
    problems.removeDuplicates();
    for (const QString& line : std::as_const(problems))
        qWarning("%s", qPrintable(line));
    return problems.isEmpty();
}

} // namespace

/// The window without a mouse: Tab and Backtab are pressed, and keys alone do the main job.
class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void tabLeadsThroughEveryPage();
    void tabLeadsThroughEveryDialog();
    void tabLeadsThroughEveryPageWithNothingOpen();
    void tabLeadsThroughEveryPageWhileATrainingRuns();
    void fromTheDemoToTheReport();

private:
    static void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }
    /// By Tab; false where one does not come there.
    static bool tabTo(QWidget& window, const QWidget& wanted)
    {
        for (int presses = 0; presses < mostPresses && QApplication::focusWidget() != &wanted; ++presses)
            press(window, Qt::Key_Tab);
        return QApplication::focusWidget() == &wanted;
    }
    static bool tabTo(QWidget& window, const char* name)
    {
        return tabTo(window, *window.findChild<QWidget*>(QLatin1String(name)));
    }
};

void TestKeyboard::tabLeadsThroughEveryPage()
{
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    QStringList problems;
    walkPages(fixture, [&](const QString& page) { problems << tabbedThrough(*fixture.window, page); });
    QVERIFY2(told(problems), "Said above.");
}

void TestKeyboard::tabLeadsThroughEveryDialog()
{
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    QStringList problems;
    walkDialogs(fixture, [&](QDialog& dialog, const QString& name) {
        TabWalk walk(dialog, name);
        walk.walk();
        problems << walk.problems;
    });
    QVERIFY2(told(problems), "Said above.");
}

void TestKeyboard::tabLeadsThroughEveryPageWithNothingOpen()
{
    WindowFixture fixture;
    QStringList problems;
    for (const QString& page : fixture.window->pageNames()) {
        fixture.window->showPage(page);
        settleLayouts();
        problems << tabbedThrough(*fixture.window, page);
    }
    QVERIFY2(told(problems), "Said above.");
}

void TestKeyboard::tabLeadsThroughEveryPageWhileATrainingRuns()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(fixture.dataset()));
    fixture.window->showPage(QStringLiteral("train"));
    auto& train = *qobject_cast<TrainPage*>(fixture.window->page(QStringLiteral("train")));
    auto& recipes = fixture.child<QComboBox>("recipe");
    recipes.setCurrentIndex(recipes.findData(QStringLiteral("tiny")));
    Q_EMIT recipes.activated(recipes.currentIndex());
    fixture.child<QSpinBox>("epochs").setValue(900); // nobody waits for them
    auto& begin = fixture.child<QPushButton>("startTraining");
    QTRY_VERIFY_WITH_TIMEOUT(train.setup().split() && begin.isEnabled(), 30'000);
    begin.click();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace->isTraining(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.workspace->training()->epochs().empty(), 60'000);
    QStringList problems;
    for (const QString& page : fixture.window->pageNames()) {
        fixture.window->showPage(page);
        settleLayouts();
        problems << tabbedThrough(*fixture.window, page);
    }
    QVERIFY(fixture.workspace->isTraining()); // and Tab did not stop it
    fixture.workspace->training()->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.workspace->isTraining(), 60'000);
    QVERIFY2(told(problems), "Said above.");
}

void TestKeyboard::fromTheDemoToTheReport()
{
    WindowFixture fixture;
    // As if it had been drawn before, but fewer: what drawing it is like, test_main_window sees.
    QVERIFY(writeDemoDataset(cacheFolder() / "demo", {.seed = 1, .scale = 0.05}, {}, {}));
    MainWindow& window = *fixture.window;
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(tabTo(window, "start-demo"));
    press(window, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace->dataset(), 100'000);

    press(window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), QStringLiteral("train"));
    QVERIFY(tabTo(window, "recipe"));
    const auto& recipes = fixture.child<QComboBox>("recipe");
    press(window, Qt::Key_Home);
    for (int i = 0; i < recipes.count() && recipes.currentData().toString() != QLatin1String("tiny"); ++i)
        press(window, Qt::Key_Down);
    QCOMPARE(recipes.currentData().toString(), QStringLiteral("tiny"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.child<QPushButton>("startTraining").isEnabled(), 60'000);
    QVERIFY(tabTo(window, "startTraining"));
    press(window, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace->isTraining(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.workspace->isTraining(), 120'000);
    QVERIFY(fixture.workspace->training()->outcome());

    QTRY_VERIFY_WITH_TIMEOUT(fixture.child<QPushButton>("seeResults").isVisible(), 10'000);
    QVERIFY(tabTo(window, "seeResults"));
    press(window, Qt::Key_Space);
    QTRY_COMPARE(window.currentPage(), QStringLiteral("results"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.child<QPushButton>("writeReport").isEnabled(), 20'000);
    QVERIFY(tabTo(window, "writeReport"));
    press(window, Qt::Key_Space);
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("reportDialog"));
    QTRY_VERIFY(dialog && dialog->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(tabTo(*dialog, *dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)));
    press(*dialog, Qt::Key_Space);
    QPointer<QFileDialog> files;
    QTRY_VERIFY_WITH_TIMEOUT(files = window.findChild<QFileDialog*>(QStringLiteral("saveDialog")), 20'000);
    QVERIFY(QTest::qWaitForWindowActive(files));
    QCOMPARE(QApplication::focusWidget()->objectName(),
             QStringLiteral("fileNameEdit")); // the name is selected: one types at once
    const QString file = fixture.path(QStringLiteral("typed.pdf"));
    QTest::keyClicks(QApplication::focusWidget(), file);
    press(*files, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(file).startsWith("%PDF"), 60'000);
}

NUCLEOSCOPE_TEST(TestKeyboard)
#include "test_keyboard.moc"

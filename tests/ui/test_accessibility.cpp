// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_walk.h"

#include "tests/test_program.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/trace_view.h"
#include "ui/widgets/histogram_view.h"
#include "ui/widgets/probability_histogram.h"
#include "ui/widgets/rail.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

bool isPartOfQt(const QWidget& widget)
{
    return widget.objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QScrollBar*>(&widget)
           || (qobject_cast<const QLineEdit*>(&widget)
               && (qobject_cast<const QAbstractSpinBox*>(widget.parentWidget())
                   || qobject_cast<const QComboBox*>(widget.parentWidget())));
}

} // namespace

/// Every page, without a mouse, without eyes, and from right to left.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingThatTakesTheFocusIsNameless();
    void tabulatorReachesEverything();
    void picturesOfNumbersHaveWords();
    void layoutIsMirrored();
    void scalesAreNotMirrored();
    void guidedTourSpeaks();
};

void TestAccessibility::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QAccessible::setActive(true);
}

void TestAccessibility::nothingThatTakesTheFocusIsNameless()
{
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    QSet<QString> nameless;
    int named = 0;
    walkPages(fixture, [&](const QString& page) {
        for (QWidget* widget : fixture.window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || isPartOfQt(*widget) || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            const bool hasName = face && !face->text(QAccessible::Name).trimmed().isEmpty();
            named += hasName;
            if (!hasName)
                nameless.insert(page + QStringLiteral(": ") + placeOf(*widget));
        }
    });
    QVERIFY(named > 100);
    QStringList list(nameless.begin(), nameless.end());
    list.sort();
    QVERIFY2(list.isEmpty(), qPrintable(list.join(u'\n')));
}

void TestAccessibility::tabulatorReachesEverything()
{
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    QStringList unreached;
    walkPages(fixture, [&](const QString& page) {
        QSet<QWidget*> wanted;
        for (QWidget* widget : fixture.window->findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
                && !isPartOfQt(*widget) && !qobject_cast<QRadioButton*>(widget))
                wanted.insert(widget);
        // As QWidget::focusNextPrevChild goes, in the window and in each dialog before it.
        QSet<QWidget*> windows;
        for (QWidget* widget : std::as_const(wanted))
            windows.insert(widget->window());
        for (QWidget* at : std::as_const(windows))
            for (int i = 0; i < 5000 && !wanted.isEmpty(); ++i) {
                at = at->nextInFocusChain();
                wanted.remove(at);
            }
        for (QWidget* widget : wanted)
            unreached << page + QStringLiteral(": ") + placeOf(*widget);
    });
    QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
}

void TestAccessibility::picturesOfNumbersHaveWords()
{
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    QSet<QString> silent;
    walkPages(fixture, [&](const QString& page) {
        for (QWidget* widget : fixture.window->findChildren<QWidget*>()) {
            const QString name = QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
            const bool drawn = name == QStringLiteral("CurvePlot") || name == QStringLiteral("ScatterView")
                               || name == QStringLiteral("BarChart") || name == QStringLiteral("ConfusionMatrixView")
                               || name == QStringLiteral("ProbabilityHistogram") || name == QStringLiteral("HistogramView")
                               || name == QStringLiteral("SpectrumStrip");
            if (drawn && widget->isVisible() && widget->accessibleName().isEmpty() && widget->accessibleDescription().isEmpty())
                silent.insert(page + QStringLiteral(": ") + placeOf(*widget));
        }
    });
    const QStringList list(silent.begin(), silent.end());
    QVERIFY2(list.isEmpty(), qPrintable(list.join(u'\n')));
}

void TestAccessibility::layoutIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        ResultsFixture fixture;
        QVERIFY(fixture.openRun());
        const Rail& rail = *fixture.window->findChild<Rail*>();
        const auto& inspector = *fixture.window->findChild<Inspector*>();
        const auto isOnTheRight = [&](const QWidget& part) {
            return part.mapTo(fixture.window.get(), part.rect().center()).x() > fixture.window->width() / 2;
        };
        QVERIFY(inspector.isVisible());
        QVERIFY(isOnTheRight(rail) && !isOnTheRight(inspector));
        QVERIFY(!fixture.window->findChild<QWidget*>(QStringLiteral("thresholdSlider"))->isRightToLeft());
        const int width = inspector.width();
        QApplication::setLayoutDirection(Qt::LeftToRight); // as another language does, with the window open
        QTRY_VERIFY(!isOnTheRight(rail) && isOnTheRight(inspector));
        QTRY_COMPARE(inspector.width(), width);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

/// Numbers grow to the right, wherever one reads from: at which end a scale has its 0 is no matter of the language.
void TestAccessibility::scalesAreNotMirrored()
{
    ProbabilityHistogram probabilities;
    ProbabilityHistogram::Side positive{QStringLiteral("ALL"), Qt::red, {}}, other{QStringLiteral("HEM"), Qt::blue, {}};
    positive.counts.back() = 9;
    other.counts.front() = 4;
    probabilities.setSides(positive, other);
    HistogramView levels;
    std::array<int, 256> counts{};
    counts[200] = 70;
    levels.setLevels(counts);
    TraceView trace;
    trace.setTrace({{1, 2, 3}, {0.2f, 0.4f, 0.9f}, 0.5, 0, Qt::red, Qt::blue});
    for (QWidget* scale : std::initializer_list<QWidget*>{&probabilities, &levels, &trace}) {
        scale->resize(320, 140);
        QImage seen[2];
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            seen[direction == Qt::RightToLeft] = scale->grab().toImage();
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(seen[0] == seen[1], scale->metaObject()->className());
    }
}

/// Who does not see the bubble hears its title and its sentences, and which step it is; each button says what it does.
void TestAccessibility::guidedTourSpeaks()
{
    WindowFixture fixture;
    int steps = 0;
    walkGuide(fixture, [&](const QString& step) {
        QWidget& bubble = fixture.child<QWidget>("guideBubble");
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&bubble);
        QVERIFY2(face, qPrintable(step));
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(step));
        QVERIFY2(face->text(QAccessible::Description).contains(fixture.child<QLabel>("guideText").text()), qPrintable(step));
        ++steps;
    });
    QVERIFY(steps > 4);
}

NUCLEOSCOPE_TEST(TestAccessibility)
#include "test_accessibility.moc"

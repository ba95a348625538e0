// SPDX-License-Identifier: GPL-3.0-or-later
#include "seen_texts.h"

#include "tests/test_program.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/rail.h"

#include <QComboBox>
#include <QScopeGuard>
#include <QScrollBar>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

/// Part of it stands outside of what holds it, and nothing scrolls there.
bool isOutOfReach(const QWidget& widget)
{
    for (const QWidget* w = &widget; !w->isWindow(); w = w->parentWidget()) {
        const QWidget* holder = w->parentWidget();
        if (const auto* area = qobject_cast<const QScrollArea*>(holder->parentWidget()); area && area->viewport() == holder)
            continue; // scrolled; what has to be in sight is the area
        if (!holder->rect().contains(w->geometry()))
            return true;
    }
    return false;
}

} // namespace

/// Text of twice the size: nothing is cut off, and what has no room any more can be scrolled to.
class TestLargeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void changesInPlaceAndBack();
    void isKeptForTheNextStart();
    void pagesScrollOnlyWhereTheyMust();
};

void TestLargeText::cleanup()
{
    Theme::instance().setTextPercent(Theme::usualTextPercent);
    installTranslations(*qApp, QStringLiteral("en"));
}

void TestLargeText::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("en, 1920 x 1080") << QStringLiteral("en") << QSize(1920, 1080);
    QTest::newRow("en, 1280 x 800") << QStringLiteral("en") << QSize(1280, 800);
    QTest::newRow("de, 1280 x 800") << QStringLiteral("de") << QSize(1280, 800);
}

void TestLargeText::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    installTranslations(*qApp, language);
    Theme::instance().setTextPercent(Theme::mostTextPercent);
    ResultsFixture fixture;
    fixture.window->resize(size);
    QStringList found;
    const auto look = [&](const QString& page) {
        found << outOfSight(*fixture.window, size, page);
        found << lasting([&] {
            QStringList away;
            for (const QWidget* widget : fixture.window->findChildren<QWidget*>())
                if (widget->isVisible() && !textsOf(*widget).isEmpty() && isOutOfReach(*widget))
                    away << page + u": out of reach: " + placeOf(*widget) + u": " + textsOf(*widget).join(u" | ").left(120);
            return away;
        });
    };
    walkGuide(fixture, look); // with nothing open
    QVERIFY(fixture.openRun());
    walkPages(fixture, look);
    QVERIFY2(nothingWasFound(found), "Said above.");
}

void TestLargeText::changesInPlaceAndBack()
{
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    settleLayouts();
    const auto height = [&](const char* name) { return fixture.child<QWidget>(name).fontMetrics().height(); };
    const QSize rail = fixture.window->findChild<Rail*>()->size();
    const int tabs = height("resultsTabs"), heading = height("resultsTitle");
    fixture.workspace->settings().setTextPercent(200);
    settleLayouts();
    QVERIFY(height("resultsTabs") > tabs * 3 / 2);
    QVERIFY(height("resultsTitle") > heading * 3 / 2);
    QVERIFY(fixture.window->findChild<Rail*>()->width() > rail.width());
    fixture.workspace->settings().setTextPercent(100);
    settleLayouts();
    QCOMPARE(height("resultsTabs"), tabs);
    QCOMPARE(height("resultsTitle"), heading);
    QCOMPARE(fixture.window->findChild<Rail*>()->size(), rail);
}

void TestLargeText::isKeptForTheNextStart()
{
    WindowFixture fixture;
    fixture.child<QAction>("action-settings").trigger();
    auto& dialog = *fixture.window->findChild<SettingsDialog*>();
    auto& box = *dialog.findChild<QComboBox*>(QStringLiteral("settingText"));
    QCOMPARE(box.currentData().toInt(), 100);
    box.setCurrentIndex(box.findData(150));
    Q_EMIT box.activated(box.currentIndex());
    QCOMPARE(Theme::instance().textPercent(), 150);
    QCOMPARE(Settings().textPercent(), 150);
    fixture.workspace->settings().setTextPercent(1000);
    QCOMPARE(Settings().textPercent(), 200);
    dialog.findChild<QAbstractButton*>(QStringLiteral("reset-settingText"))->click();
    QCOMPARE(Settings().textPercent(), 100);
    QCOMPARE(Theme::instance().textPercent(), 100);
}

/// With text of the usual size a page fits into the least window that is promised.
void TestLargeText::pagesScrollOnlyWhereTheyMust()
{
    ResultsFixture fixture;
    QVERIFY(fixture.openRun());
    QStringList found;
    walkPages(fixture, [&](const QString& page) {
        found << lasting([&] {
            QStringList scrolled;
            for (const auto* area : fixture.window->findChildren<PageScroll*>())
                if (area->isVisible() && (area->horizontalScrollBar()->maximum() > 0 || area->verticalScrollBar()->maximum() > 0))
                    scrolled << page
                                    + QStringLiteral(": %1 x %2 more than there is")
                                          .arg(area->horizontalScrollBar()->maximum())
                                          .arg(area->verticalScrollBar()->maximum());
            return scrolled;
        });
    });
    QVERIFY2(nothingWasFound(found), "Said above.");
}

NUCLEOSCOPE_TEST(TestLargeText)
#include "test_large_text.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "core/diagnosis/system_report.h"
#include "tests/test_program.h"
#include "ui/diagnosis/system_check.h"
#include "ui/diagnosis/system_check_dialog.h"
#include "ui/text.h"
#include "ui/translations.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"

#include <QClipboard>
#include <QRegularExpression>
#include <QTreeWidget>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Help ▸ System check.
class TestSystemCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void menuOpensItOnceAndNotModal();
    void theCheckIsCopiedAsText();
    void numbersAreWrittenAsTheLanguageDoes();
    void whatIsBadStandsOnTop();
    void aStoppedCheckSaysSoAndCanBeBegunAgain();
    void closingItStopsTheCheck();

private:
    SystemCheckDialog& opened();
    static bool ended(SystemCheckDialog& dialog)
    {
        return QTest::qWaitFor([&] { return !dialog.check().isRunning(); }, 60'000);
    }
    static QString notices(const SystemCheckDialog& dialog)
    {
        QStringList texts;
        for (const Notice* notice : dialog.findChildren<Notice*>())
            if (notice->isVisible())
                texts.append(notice->text());
        return texts.join(QLatin1Char('\n'));
    }
    static QPushButton& button(SystemCheckDialog& dialog, const char* name)
    {
        return *dialog.findChild<QPushButton*>(QLatin1String(name));
    }
    std::unique_ptr<WindowFixture> fixture_;
};

void TestSystemCheck::init()
{
    fixture_.reset();
    fixture_ = std::make_unique<WindowFixture>();
}

SystemCheckDialog& TestSystemCheck::opened()
{
    fixture_->child<QAction>("action-system-check").trigger();
    return fixture_->child<SystemCheckDialog>("systemCheck");
}

void TestSystemCheck::menuOpensItOnceAndNotModal()
{
    SystemCheckDialog& dialog = opened();
    QVERIFY(dialog.isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(&opened(), &dialog);
    QCOMPARE(fixture_->window->findChildren<SystemCheckDialog*>().size(), 1);
    QCOMPARE(dialog.findChild<CommandButton*>()->line(), QStringLiteral("nucleoscope doctor"));
}

void TestSystemCheck::theCheckIsCopiedAsText()
{
    SystemCheckDialog& dialog = opened();
    QVERIFY(!button(dialog, "systemCheckCopy").isEnabled()); // half a check is of no use to anybody
    QVERIFY(ended(dialog));
    QTest::mouseClick(&button(dialog, "systemCheckCopy"), Qt::LeftButton);
    const QString text = QApplication::clipboard()->text();
    QCOMPARE(text, QString::fromStdString(systemReportToText(dialog.check().report())));
    for (const char* section : {"Program", "Processor and memory", "Devices that can train", "Libraries", "Window",
                                "Files and room on the disk", "Training and prediction"})
        QVERIFY2(text.contains(QLatin1String(section)), section);
    auto* facts = dialog.findChild<QTreeWidget*>(QStringLiteral("systemFacts"));
    QCOMPARE(facts->topLevelItemCount(), 7);
}

void TestSystemCheck::numbersAreWrittenAsTheLanguageDoes()
{
    SystemCheckDialog& dialog = opened();
    QVERIFY(ended(dialog));
    installTranslations(*qApp, QStringLiteral("de"));
    static const QRegularExpression english(QStringLiteral("\\d\\.\\d+ (kB|MB|GB|TB|s)\\b"));
    QStringList told;
    for (const SystemFact& fact : dialog.check().report().facts)
        for (const Message& part : fact.found)
            told.append(translated(part));
    installTranslations(*qApp, QStringLiteral("en"));
    QVERIFY(told.filter(QStringLiteral(" GB")).size() > 1);
    QCOMPARE(told.filter(english), QStringList());
}

void TestSystemCheck::whatIsBadStandsOnTop()
{
    const QByteArray before = qgetenv("NUCLEOSCOPE_RESOURCES");
    qputenv("NUCLEOSCOPE_RESOURCES", "/nowhere");
    SystemCheckDialog& dialog = opened();
    const bool done = ended(dialog);
    before.isEmpty() ? qunsetenv("NUCLEOSCOPE_RESOURCES") : qputenv("NUCLEOSCOPE_RESOURCES", before);
    QVERIFY(done);
    QVERIFY(!dialog.check().report().good());
    QTRY_VERIFY2(notices(dialog).contains(QLatin1String("NUCLEOSCOPE_RESOURCES")), qPrintable(notices(dialog)));
    QVERIFY2(!notices(dialog).contains(QLatin1String("Nothing is wrong")), qPrintable(notices(dialog)));
}

void TestSystemCheck::aStoppedCheckSaysSoAndCanBeBegunAgain()
{
    SystemCheckDialog& dialog = opened();
    QTest::mouseClick(&button(dialog, "systemCheckStop"), Qt::LeftButton);
    QVERIFY(ended(dialog));
    QVERIFY(!dialog.check().isComplete());
    QTRY_VERIFY2(notices(dialog).contains(QLatin1String("stopped")), qPrintable(notices(dialog)));
    QVERIFY2(!notices(dialog).contains(QLatin1String("Nothing is wrong")), qPrintable(notices(dialog)));
    QTest::mouseClick(&button(dialog, "systemCheckAgain"), Qt::LeftButton);
    QVERIFY(dialog.check().isRunning());
    QVERIFY(ended(dialog));
    const auto& facts = dialog.check().report().facts;
    QVERIFY(std::any_of(facts.begin(), facts.end(), [](const SystemFact& f) { return f.section == FactSection::Reference; }));
    QTRY_VERIFY2(notices(dialog).contains(QLatin1String("Nothing is wrong")), qPrintable(notices(dialog)));
}

void TestSystemCheck::closingItStopsTheCheck()
{
    opened().close();
    QTRY_VERIFY(fixture_->window->findChildren<SystemCheckDialog*>().isEmpty());
    fixture_.reset(); // ends with nothing of it in the queue
}

NUCLEOSCOPE_TEST(TestSystemCheck)
#include "test_system_check.moc"

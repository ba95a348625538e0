// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "core/base/crash_reports.h"
#include "core/base/files.h"
#include "core/diagnosis/system_report.h"
#include "tests/test_program.h"
#include "ui/diagnosis/crash_report_dialog.h"
#include "ui/diagnosis/system_check.h"
#include "ui/diagnosis/system_check_dialog.h"
#include "ui/text.h"
#include "ui/translations.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"

#include <QClipboard>
#include <QPlainTextEdit>
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
    void theReportOfACrashIsOfferedOnce();

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

void TestSystemCheck::theReportOfACrashIsOfferedOnce()
{
    MainWindow& window = *fixture_->window;
    const auto offers = [&] { return window.findChildren<QPushButton*>(u"showCrashReport"_qs).size(); };
    const auto looked = [&] { // the disk's jobs go in their order
        offerCrashReports(window);
        return fixture_->open(fixture_->dataset());
    };
    QVERIFY(looked());
    QCOMPARE(offers(), 0);
    const auto file = CrashReports::folder() / "new-20261129T120000Z-1.txt";
    std::filesystem::create_directories(file.parent_path());
    QVERIFY(writeFileAtomically(file, std::string("signal: SIGSEGV")));
    QVERIFY(looked());
    QTRY_COMPARE(offers(), 1);
    QVERIFY(looked()); // as another start of the program
    QCOMPARE(offers(), 1);
    QVERIFY(!fixture_->workspace->isOpeningDataset());
    QTest::mouseClick(&fixture_->child<QPushButton>("showCrashReport"), Qt::LeftButton);
    auto& dialog = fixture_->child<CrashReportDialog>("crashReport");
    QVERIFY(dialog.isVisible() && !QApplication::activeModalWidget());
    QCOMPARE(dialog.findChild<QPlainTextEdit*>()->toPlainText(), u"signal: SIGSEGV"_qs);
    QApplication::clipboard()->clear();
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"crashReportCopy"_qs), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"signal: SIGSEGV"_qs);
    QCOMPARE(crashReports().size(), std::size_t{1});
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"crashReportDelete"_qs), Qt::LeftButton);
    QTRY_COMPARE(crashReports().size(), std::size_t{0});
    QTRY_COMPARE(offers(), 0);
}

NUCLEOSCOPE_TEST(TestSystemCheck)
#include "test_system_check.moc"

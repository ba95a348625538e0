// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_program.h"
#include "ui/help/manual_browser.h"
#include "ui/help/manual_window.h"
#include "ui/help/message_help.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

using namespace nucleoscope::ui;

namespace {

/// Links as they are written: [text](target), pictures too.
QStringList linksOf(const ManualPage& page)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList targets;
    for (const ManualSection& section : page.sections)
        for (auto found = link.globalMatch(section.text); found.hasNext();)
            targets << found.next().captured(1);
    return targets;
}

const ManualPage* pageAt(const QVector<ManualPage>& pages, const QUrl& url)
{
    for (const ManualPage& page : pages)
        if (page.url == url)
            return &page;
    return nullptr;
}

bool hasAnchor(const ManualPage& page, const QString& anchor)
{
    return std::any_of(page.sections.begin(), page.sections.end(), [&](const ManualSection& s) { return s.anchor == anchor; });
}

} // namespace

/// The manual in the window: that it holds what the documents hold, that its links lead somewhere, and that what one looks
/// for is found, by clicks and keys.
class TestManual : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void anchorsAreThoseOfGitHub_data();
    void anchorsAreThoseOfGitHub();
    void commentsInCodeAreNoHeadings();
    void linksLeadToPagesAndHeadings();
    void allWordsAreFoundWhereTheyStandTogether();
    void aWordIsLookedUpByKeys();
    void whatIsNotThereIsSaid();
    void aLinkLeadsToItsHeadingAndBack();
    void aPageIsLaidOutOnceAndNotPieceByPiece();
    void whatIsNotInTheManualIsNamed();
    void theMenuBringsTheOpenOneToTheFront();
    void messagesLeadToPlacesThatExist();
    void everyMessageOfCoreHasAPlaceOrAReason();
    void aFailureOffersWhatTheManualSays();

private:
    ManualWindow& manual() { return *fixture_->window->findChild<ManualWindow*>(); }
    template <typename Kind>
    Kind& part(const char* name)
    {
        return *manual().findChild<Kind*>(QLatin1String(name));
    }

    std::unique_ptr<WindowFixture> fixture_;
};

void TestManual::initTestCase()
{
    fixture_ = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowActive(fixture_->window.get()));
    fixture_->child<QAction>("action-manual").trigger();
    QVERIFY(QTest::qWaitForWindowActive(&manual()));
}

void TestManual::anchorsAreThoseOfGitHub_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("words") << QStringLiteral("The first ten minutes") << QStringLiteral("the-first-ten-minutes");
    QTest::newRow("brackets") << QStringLiteral("Recipe (version 1)") << QStringLiteral("recipe-version-1");
    QTest::newRow("code") << QStringLiteral("Runs (`nucleoscope runs --json`)") << QStringLiteral("runs-nucleoscope-runs---json");
    QTest::newRow("file") << QStringLiteral("split.csv") << QStringLiteral("splitcsv");
}

void TestManual::anchorsAreThoseOfGitHub()
{
    QFETCH(QString, heading);
    QTEST(anchorOf(heading), "anchor");
}

void TestManual::commentsInCodeAreNoHeadings()
{
    const QVector<ManualPage> pages = loadManual();
    QCOMPARE(pages.constFirst().title(), QStringLiteral("Nucleoscope"));
    for (const ManualPage& page : pages) {
        QVERIFY2(!page.sections.isEmpty(), qPrintable(page.url.toString()));
        QCOMPARE(page.sections.constFirst().level, 1);
        QCOMPARE(std::count_if(page.sections.begin(), page.sections.end(), [](const auto& s) { return s.level == 1; }), 1);
    }
}

/// Out of the manual lead only what is in the network, and files beside the source.
void TestManual::linksLeadToPagesAndHeadings()
{
    const QVector<ManualPage> pages = loadManual();
    const QStringList elsewhere{QStringLiteral("LICENSE"), QStringLiteral("NOTICE"), QStringLiteral("resources/recipes")};
    int followed = 0;
    for (const ManualPage& page : pages)
        for (const QString& target : linksOf(page)) {
            if (target.startsWith(QLatin1String("http")) || elsewhere.contains(target))
                continue;
            const QUrl url = page.url.resolved(QUrl(target));
            const QByteArray what = (page.url.fileName() + QStringLiteral(" → ") + target).toUtf8();
            QVERIFY2(QFile::exists(QLatin1Char(':') + url.path()), what.constData());
            if (const ManualPage* there = pageAt(pages, url.adjusted(QUrl::RemoveFragment)); there && url.hasFragment())
                QVERIFY2(hasAnchor(*there, url.fragment()), what.constData());
            ++followed;
        }
    QVERIFY(followed > 15);
}

void TestManual::allWordsAreFoundWhereTheyStandTogether()
{
    const QVector<ManualPage> pages = loadManual();
    const QVector<ManualHit> hits = findInManual(pages, QStringLiteral("harmonic MEAN"));
    QCOMPARE(hits.size(), 1);
    const ManualSection& section = pages[hits[0].page].sections[hits[0].section];
    QCOMPARE(section.heading, QStringLiteral("Scores"));
    QVERIFY2(hits[0].excerpt.contains(QStringLiteral("harmonic mean of precision")), qPrintable(hits[0].excerpt));
    QVERIFY(!hits[0].excerpt.contains(QLatin1Char('*')));
    QVERIFY(findInManual(pages, QStringLiteral("harmonic zebra")).isEmpty());
    QVERIFY(findInManual(pages, QStringLiteral("  ")).isEmpty());
    const QVector<ManualHit> named = findInManual(pages, QStringLiteral("checkpoints"));
    QCOMPARE(pages[named[0].page].sections[named[0].section].heading, QStringLiteral("Checkpoints")); // headings first
}

void TestManual::aWordIsLookedUpByKeys()
{
    manual().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(&manual())); // a window counts as active with its dialogs
    QTest::keySequence(&manual(), QKeySequence(QKeySequence::Find));
    QVERIFY(part<QLineEdit>("manualSearch").hasFocus());
    QTest::keyClicks(&part<QLineEdit>("manualSearch"), QStringLiteral("hematogone"));
    auto& hits = part<QTreeWidget>("manualHits");
    QVERIFY(hits.isVisible());
    QVERIFY(hits.topLevelItemCount() >= 1);
    hits.setFocus();
    QTest::keyClick(&hits, Qt::Key_Home);
    QTest::keyClick(&hits, Qt::Key_Space);
    QVERIFY2(manual().browser().toPlainText().contains(QStringLiteral("hematogone"), Qt::CaseInsensitive),
             qPrintable(manual().browser().source().toString()));
    QVERIFY(!manual().browser().extraSelections().isEmpty());
    part<QLineEdit>("manualSearch").clear();
    QVERIFY(part<QTreeWidget>("manualContents").isVisible());
    QVERIFY(manual().browser().extraSelections().isEmpty());
}

void TestManual::whatIsNotThereIsSaid()
{
    QTest::keyClicks(&part<QLineEdit>("manualSearch"), QStringLiteral("zebra"));
    QVERIFY(part<QLabel>("manualNothing").isVisible());
    part<QLineEdit>("manualSearch").clear();
}

void TestManual::aLinkLeadsToItsHeadingAndBack()
{
    ManualBrowser& page = manual().browser();
    manual().open(QStringLiteral("README.md"));
    QVERIFY(page.toPlainText().contains(QStringLiteral("The first ten minutes")));
    page.setSource(QUrl(QStringLiteral("docs/formats.md#models")), QTextDocument::MarkdownResource); // as a click on a link does
    QCOMPARE(page.source().fileName(), QStringLiteral("formats.md"));
    QCOMPARE(page.textCursor().block().text(), QStringLiteral("Models"));
    QVERIFY(page.verticalScrollBar()->value() > 0);
    QTest::mouseClick(&part<QPushButton>("manualBack"), Qt::LeftButton);
    QCOMPARE(page.source().fileName(), QStringLiteral("README.md"));
}

/// Tables of hundreds of cells, as reliability.md has, would be laid out anew for each of them: on the way back, too.
void TestManual::aPageIsLaidOutOnceAndNotPieceByPiece()
{
    ManualBrowser& page = manual().browser();
    int changes = 0;
    connect(page.document(), &QTextDocument::contentsChange, &page, [&changes] { ++changes; });
    const auto isReliabilityDressed = [&page, &changes] {
        const auto frames = page.document()->rootFrame()->childFrames();
        const auto* table = frames.isEmpty() ? nullptr : qobject_cast<const QTextTable*>(frames.constFirst());
        const bool few = std::exchange(changes, 0) <= 4; // emptied, loaded, dressed
        return few && table && table->rows() > 40 && table->format().border() > 0;
    };
    manual().open(QStringLiteral("README.md"));
    changes = 0;
    manual().open(QStringLiteral("docs/reliability.md"));
    QVERIFY(isReliabilityDressed());
    page.verticalScrollBar()->setValue(500);
    manual().open(QStringLiteral("README.md"));
    changes = 0;
    page.backward();
    QVERIFY(isReliabilityDressed());
    QCOMPARE(page.verticalScrollBar()->value(), 500);
    page.forward();
    QCOMPARE(page.source().fileName(), QStringLiteral("README.md"));
    disconnect(page.document(), &QTextDocument::contentsChange, &page, nullptr);
}

void TestManual::whatIsNotInTheManualIsNamed()
{
    ManualBrowser& page = manual().browser();
    page.setSource(QUrl(QStringLiteral("LICENSE")), QTextDocument::MarkdownResource);
    QCOMPARE(page.source().fileName(), QStringLiteral("README.md"));
    QVERIFY(part<QLabel>("manualNotice").isVisible());
    QVERIFY(part<QLabel>("manualNotice").text().contains(QStringLiteral("LICENSE")));
}

void TestManual::theMenuBringsTheOpenOneToTheFront()
{
    manual().open(QStringLiteral("docs/words.md"));
    fixture_->child<QAction>("action-manual").trigger();
    QCOMPARE(fixture_->window->findChildren<ManualWindow*>().size(), 1);
    QCOMPARE(manual().browser().source().fileName(), QStringLiteral("README.md"));
}

void TestManual::messagesLeadToPlacesThatExist()
{
    const QVector<ManualPage> pages = loadManual();
    for (const MessageHelp& help : messageHelp()) {
        const ManualPage* page = pageAt(pages, QUrl(QStringLiteral("qrc:/manual/") + QLatin1String(help.page)));
        QVERIFY2(page && hasAnchor(*page, QLatin1String(help.anchor)), help.prefix);
    }
    QCOMPARE(QLatin1String(helpFor("onnx.operator")->anchor), QLatin1String("networks-that-are-imported"));
    QCOMPARE(QLatin1String(helpFor("engine.memory")->anchor), QLatin1String("what-it-needs"));
    QVERIFY(!helpFor("engine.attribution.stopped") && !helpFor("nobody.knows") && !helpFor(""));
}

/// One of them, or a reason why not.
void TestManual::everyMessageOfCoreHasAPlaceOrAReason()
{
    struct Exempt {
        const char* prefix;
        const char* reason;
    };
    constexpr Exempt exempt[] = {
        {"activity.", "says what is being done"},
        {"job.", "says what is being done"},
        {"notes.", "says what is being done"},
        {"speed.", "says what is being done"},
        {"log.", "a line of log.txt"},
        {"places.", "a line of the system check"},
        {"processor.", "a line of the system check"},
        {"program.", "a line of the system check"},
        {"window.", "a line of the system check"},
        {"engine.attribution", "LibTorch's own words"},
        {"engine.batch", "LibTorch's own words"},
        {"engine.failed", "LibTorch's own words"},
        {"engine.step", "LibTorch's own words"},
        {"engine.no_attribution", "says all that there is to say"},
        {"imaging.encode", "says all that there is to say"},
    };
    QFile file(QStringLiteral(NUCLEOSCOPE_SOURCE "/translations/core_messages.h"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression idOf(QStringLiteral("//: ([a-z_0-9]+\\.[a-z_.0-9]*)\n"));
    const QString text = QString::fromUtf8(file.readAll());
    QSet<QString> ids;
    QStringList lost;
    for (auto found = idOf.globalMatch(text); found.hasNext();)
        ids.insert(found.next().captured(1));
    QVERIFY(ids.size() > 500);
    for (const QString& id : std::as_const(ids)) {
        const bool excused = id.endsWith(QStringLiteral(".stopped")) || id == QStringLiteral("constants.pkl") // a file's name
                             || std::any_of(std::begin(exempt), std::end(exempt),
                                            [&](const Exempt& one) { return id.startsWith(QLatin1String(one.prefix)); });
        if (!excused && !helpFor(id.toStdString()))
            lost << id;
    }
    lost.sort();
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QStringLiteral(", "))));
}

void TestManual::aFailureOffersWhatTheManualSays()
{
    Q_EMIT fixture_->workspace->failed({"nobody.knows", "Something else happened.", {}});
    auto& bar = *fixture_->window->findChild<MessageBar*>();
    QVERIFY(!bar.findChild<QPushButton*>(QStringLiteral("noticeMore")));
    bar.dismissNewest();
    Q_EMIT fixture_->workspace->failed({"onnx.operator", "{file} uses an operator.", {{"file", "a.onnx"}}});
    auto* more = bar.findChild<QPushButton*>(QStringLiteral("noticeMore"));
    QVERIFY(more && more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(manual().browser().source().fileName(), QStringLiteral("formats.md"));
    QCOMPARE(manual().browser().textCursor().block().text(), QStringLiteral("Networks that are imported"));
    bar.dismissNewest();
}

NUCLEOSCOPE_TEST(TestManual)
#include "test_manual.moc"

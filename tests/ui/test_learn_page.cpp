#include "saving.h"
#include "window_fixture.h"

#include "core/base/files.h"
#include "core/lessons/planted_shortcut.h"
#include "tests/test_program.h"
#include "ui/bridge/lesson_session.h"
#include "ui/pages/learn/arm_panel.h"
#include "ui/pages/learn/conclusion_panel.h"
#include "ui/pages/learn/lesson_list.h"
#include "ui/pages/learn/lesson_view.h"
#include "ui/pages/learn/plant_panel.h"
#include "ui/pages/learn_page.h"
#include "ui/plots/curve_plot.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rail.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

constexpr const char* tinyLesson = R"({"version": 1, "name": "tiny_lesson", "title": "A tiny lesson", "summary": "For tests.",
"text": ["First.", "Second."], "seed": 1, "question": "What comes of it?",
"choices": [{"name": "above", "text": "More"}, {"name": "within", "text": "The same"}, {"name": "below", "text": "Less"}],
"arms": [{"name": "one", "title": "One side", "text": "It learns.", "recipe": "tiny", "changes": {"epochs": %1},
          "split": {"rule": "image", "turns": 2}},
         {"name": "two", "title": "The other side", "text": "It learns, too.", "recipe": "tiny", "changes": {"epochs": %1},
          "split": {"rule": "subject", "turns": 2}}],
"checks": [{"measure": "balanced_accuracy", "above": "More it was.", "within": "No difference can be told.", "below": "Less it was."}],
"shown": ["balanced_accuracy"]})";

} // namespace

/// A lesson by clicks, from the list to its conclusion. The functions run in order.
class TestLearnPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> fixture_;

    LearnPage& page() const { return *qobject_cast<LearnPage*>(fixture_->window->page(QStringLiteral("learn"))); }
    template <typename Kind>
    Kind& child(const char* name) const
    {
        return *page().findChild<Kind*>(QLatin1String(name));
    }
    void click(const char* button) const { QTest::mouseClick(&child<QAbstractButton>(button), Qt::LeftButton); }
    /// A click on the button's circle: beside its words there is nothing to hit.
    void choose(const char* choice) const
    {
        QTest::mouseClick(&child<QRadioButton>(choice), Qt::LeftButton, {}, {8, child<QRadioButton>(choice).height() / 2});
    }
    void writeLesson(int epochs) const
    {
        const auto file = pathFromUtf8(fixture_->path(QStringLiteral("home/config/lessons/tiny.json")).toStdString());
        std::filesystem::create_directories(file.parent_path());
        QVERIFY(writeFileAtomically(file, QString::fromUtf8(tinyLesson).arg(epochs).toStdString()).has_value());
    }
    QString title() const { return QString::fromStdString(page().view().state().lesson.title); }
    void chooseLast() const
    {
        LessonList& list = page().list();
        QTRY_VERIFY(list.count() > 0);
        QListWidgetItem* last = list.item(list.count() - 1);
        list.scrollToItem(last);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(last).center());
    }
    bool concluded() const { return page().view().state().record && page().view().state().record->conclusion; }

private Q_SLOTS:
    void initTestCase()
    {
        fixture_ = std::make_unique<WindowFixture>();
        writeLesson(3);
        QVERIFY(fixture_->open(fixture_->dataset()));
    }
    void cleanupTestCase() { fixture_.reset(); }

    void theRailLeadsToTheLessons()
    {
        QTest::mouseClick(fixture_->window->findChild<Rail*>()->button(QStringLiteral("learn")), Qt::LeftButton);
        QTRY_COMPARE(page().list().count(), 9); // eight shipped and the teacher's own
        QCOMPARE(title(), QStringLiteral("What did it learn?"));
        chooseLast();
        QCOMPARE(title(), QStringLiteral("A tiny lesson"));
        QVERIFY(child<QLabel>("lessonText").text().contains(QStringLiteral("Second.")));
    }

    void nothingStartsWithoutAPrediction()
    {
        QVERIFY(!child<QPushButton>("lessonStart").isEnabled());
        QCOMPARE(child<QLabel>("lessonDoing").text(), QStringLiteral("Predict first."));
        choose("choice-within");
        QVERIFY(child<QPushButton>("lessonStart").isEnabled());
    }

    void stoppedItGoesOn()
    {
        writeLesson(400); // long enough to be stopped
        page().shown();
        QTRY_VERIFY(page().view().state().lesson.arms[0].changes.find("400") != std::string::npos);
        choose("choice-within");
        click("lessonStart");
        QVERIFY(!child<QRadioButton>("choice-above").isEnabled()); // no second thoughts meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(!page().session()->stages().empty() && page().session()->stages()[0].epochs.size() >= 2,
                                 120'000);
        QVERIFY(page().view().arm(0).plot().toCsv().contains(QStringLiteral("Network 1")));
        click("lessonStop");
        QTRY_VERIFY_WITH_TIMEOUT(page().session()->hasEnded(), 60'000);
        QTRY_COMPARE(child<QPushButton>("lessonStart").text(), QStringLiteral("Go on"));
        QVERIFY(child<QRadioButton>("choice-within").isChecked()); // it was written down
        QVERIFY(!child<ConclusionPanel>("lessonConclusion").isVisible());
    }

    void itRunsToItsConclusion()
    {
        writeLesson(3);
        page().shown();
        QTRY_VERIFY(page().view().state().lesson.arms[0].changes.find("400") == std::string::npos);
        choose("choice-within");
        click("lessonStart");
        QTRY_VERIFY_WITH_TIMEOUT(page().session()->hasEnded(), 240'000);
        QVERIFY2(page().session()->outcome().has_value(),
                 page().session()->outcome() ? "" : page().session()->outcome().error().message.english().c_str());
        QTRY_VERIFY(concluded());
        auto& conclusion = child<ConclusionPanel>("lessonConclusion");
        QVERIFY(conclusion.isVisible());
        QVERIFY2(conclusion.text().contains(QStringLiteral("95 % interval")), qPrintable(conclusion.text()));
        QVERIFY(conclusion.text().contains(QStringLiteral("You predicted")));
        const QString file = fixture_->path(QStringLiteral("lesson.html"));
        QSignalSpy noticed(fixture_->workspace.get(), &Workspace::noticed);
        click("lessonReport");
        saveAs(*fixture_->window, file);
        QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
        QVERIFY(contentOf(file).contains("You predicted"));
        const auto saysPatientsAreKnown = [&](int arm) { // the drawn nuclei resemble each other, too, on both sides
            const auto* leak = page().view().arm(arm).findChild<Notice*>(QStringLiteral("lessonLeak"));
            return leak->isVisible() && leak->text().contains(QStringLiteral("both in training and in the examination"));
        };
        QVERIFY(saysPatientsAreKnown(0));
        QVERIFY(!saysPatientsAreKnown(1));
        for (int arm = 0; arm < 2; ++arm) {
            const QString csv = page().view().arm(arm).plot().toCsv();
            QCOMPARE(csv.count(QStringLiteral("\nNetwork 1,")), 3);
            QCOMPARE(csv.count(QStringLiteral("\nNetwork 2,")), 3);
        }
        QVERIFY(!child<QPushButton>("lessonStart").isVisible());
    }

    void revisitedItIsThere()
    {
        page().list().setCurrentRow(1);
        QCOMPARE(title(), QStringLiteral("The same patient twice"));
        QVERIFY(!child<ConclusionPanel>("lessonConclusion").isVisible());
        chooseLast();
        QVERIFY(child<ConclusionPanel>("lessonConclusion").isVisible());
        QVERIFY(!child<QRadioButton>("choice-above").isEnabled()); // the prediction stands
        QVERIFY(page().view().arm(1).plot().toCsv().contains(QStringLiteral("Network 2")));
        const QString line = page().findChild<CommandButton*>()->line();
        QVERIFY2(line.startsWith(QStringLiteral("nucleoscope lesson tiny_lesson --data ")), qPrintable(line));
    }

    void presentingLeavesTheLessonAlone()
    {
        const int usual = child<QLabel>("lessonText").fontInfo().pixelSize();
        QTest::keyClick(&page().view(), Qt::Key_F5);
        QVERIFY(page().isPresenting());
        QVERIFY(!fixture_->window->findChild<Rail*>()->isVisible());
        QVERIFY(!fixture_->window->menuBar()->isVisible());
        QVERIFY(!page().list().isVisible());
        QVERIFY(child<QLabel>("lessonText").fontInfo().pixelSize() >= usual * 4 / 3);
        QTest::keyClick(&page().view(), Qt::Key_Escape);
        QVERIFY(!page().isPresenting());
        QVERIFY(fixture_->window->findChild<Rail*>()->isVisible());
        QVERIFY(page().list().isVisible());
        QCOMPARE(child<QLabel>("lessonText").fontInfo().pixelSize(), usual);
    }

    void aTeacherPlantsAndTheCopyOpens()
    {
        page().list().setCurrentRow(7);
        QCOMPARE(title(), QStringLiteral("The planted shortcut"));
        QVERIFY(!child<QPushButton>("plantReveal").isEnabled());
        auto& cue = child<QComboBox>("plantCue");
        cue.setCurrentIndex(cue.findData(static_cast<int>(PlantedCue::Size)));
        const auto before = fixture_->workspace->dataset();
        click("plantCopy");
        QTRY_VERIFY_WITH_TIMEOUT(fixture_->workspace->dataset() && fixture_->workspace->dataset() != before, 60'000);
        QCOMPARE(cue.currentIndex(), 0); // nobody reads it over the shoulder
        const auto copy = fixture_->workspace->dataset();
        QCOMPARE(copy->sampleCount(), before->sampleCount());
        QVERIFY(reveal(readSeal(copy->location()).value()).value() == PlantedCue::Size);
        fixture_->window->showPage(QStringLiteral("learn"));
        QTRY_VERIFY(child<QComboBox>("lessonImages").currentText().contains(QStringLiteral("planted copy")));
        choose("choice-size");
        QTRY_VERIFY(child<QPushButton>("lessonStart").isEnabled());
    }

    void itsNucleiOpenInResults()
    {
        fixture_->workspace->setDataset(nullptr);
        QVERIFY(fixture_->open(fixture_->dataset()));
        fixture_->window->showPage(QStringLiteral("learn"));
        QTRY_VERIFY(page().list().count() == 9);
        chooseLast();
        QTRY_VERIFY(concluded());
        Q_EMIT page().view().arm(1).nucleiWanted();
        QTRY_VERIFY_WITH_TIMEOUT(fixture_->workspace->openedRun().run, 10'000);
        QCOMPARE(fixture_->workspace->openedRun().run->info().name, std::string("A tiny lesson: The other side 1"));
        QCOMPARE(fixture_->window->currentPage(), QStringLiteral("results"));
    }
};

NUCLEOSCOPE_TEST(TestLearnPage)
#include "test_learn_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_fixture.h"

#include "core/base/random.h"
#include "other_learning.h"
#include "planted_backbone.h"
#include "tests/test_program.h"
#include "ui/pages/results/doubts_view.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/stability_view.h"
#include "ui/pages/results/study_card.h"
#include "ui/review/mark_keeper.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/table_export.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

constexpr int patientsOfClass = 6;
constexpr int nucleiEach = 6;

/// Of every third patient of a class nuclei examine.
Part partOf(const Sample& sample)
{
    return sample.subject % 3 == 0 ? Part::Validation : Part::Train;
}

void writeRun(const std::filesystem::path& folder, const Dataset& dataset)
{
    Split split;
    PredictionList list(2);
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        split.parts.push_back(partOf(dataset.sample(i)));
        if (split.parts.back() != Part::Validation)
            continue;
        const float all = i % 4 == 0 ? 0.4F : 0.7F;
        const float both[] = {all, 1 - all};
        list.add(i, dataset.sample(i).classIndex, both);
    }
    writeFinishedRun(folder, dataset, split, "Written", {std::move(list)});
}

} // namespace

/// Stability and doubtful labels on the Results page. What the network saw is in the cache, so that no engine is needed. The
/// functions run in order.
class TestResultStudies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void aWronglyLabelledNucleusIsListed();
    void aRowIsLookedAtAndMarked();
    void thoseOfThePartAreShownInTheGallery();
    void theListIsTakenAway();
    void stabilityByPatientAndNucleus();
    void aPatientAndAllAgain();
    void commandsAskTheSame();
    void stoppingLeavesNothing();

private:
    template <typename View>
    View& view(const char* name)
    {
        fixture_->results().showView(QLatin1String(name));
        return *fixture_->results().findChild<View*>();
    }
    DoubtsView& doubts() { return view<DoubtsView>("doubts"); }
    StabilityView& stability() { return view<StabilityView>("stability"); }
    bool ask(StudyCard& card, const char* button)
    {
        QSignalSpy finished(&card, &StudyCard::finished);
        QTest::mouseClick(card.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
        return QTest::qWaitFor([&] { return finished.count() == 1; }, 60'000);
    }
    static void click(FactTable& table, int row)
    {
        const QModelIndex index = table.model()->index(row, 0);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    }

    std::unique_ptr<ResultsFixture> fixture_;
    int mislabelled_ = -1; ///< sample whose features are those of the other class
};

void TestResultStudies::initTestCase()
{
    fixture_ = std::make_unique<ResultsFixture>();
    QVERIFY(QTest::qWaitForWindowActive(fixture_->window.get()));
    const std::filesystem::path backbone = plantBackbone(*fixture_);
    drawNuclei(fixture_->path(QStringLiteral("patients")), patientsOfClass, nucleiEach);
    QVERIFY(fixture_->open(fixture_->path(QStringLiteral("patients"))));
    const auto dataset = fixture_->workspace->dataset();
    FeatureTable table;
    table.width = 2;
    Random random(3, Random::Purpose::Test);
    for (int i = 0; i < dataset->sampleCount(); ++i) {
        const Sample& sample = dataset->sample(i);
        if (mislabelled_ < 0 && partOf(sample) == Part::Validation)
            mislabelled_ = i;
        const int looksLike = i == mislabelled_ ? 1 - sample.classIndex : sample.classIndex;
        table.samples.push_back(i);
        table.values.push_back(static_cast<float>(2 * looksLike + 0.6 * random.normal()));
        table.values.push_back(static_cast<float>(random.normal()));
    }
    QVERIFY(plantFeatures(dataset, backbone, table));
    writeRun(std::filesystem::path(fixture_->path(QStringLiteral("run")).toStdString()), *dataset);
    fixture_->workspace->openRun(fixture_->path(QStringLiteral("run")));
    fixture_->window->showPage(QStringLiteral("results"));
    QTRY_COMPARE_WITH_TIMEOUT(fixture_->state().rows().size(), 24U, 10'000);
}

void TestResultStudies::aWronglyLabelledNucleusIsListed()
{
    QVERIFY(doubts().card().text().contains(QStringLiteral("not this run's network")));
    QVERIFY(ask(doubts().card(), "doubtsBegin"));
    QVERIFY2(doubts().report(), qPrintable(doubts().card().text()));
    QVERIFY(!doubts().report()->doubts.empty());
    QCOMPARE(doubts().report()->doubts.front().sample, mislabelled_);
    QCOMPARE(doubts().table().rowCount(), static_cast<int>(doubts().report()->doubts.size()));
    QVERIFY2(doubts().card().text().contains(QStringLiteral("of 72 label(s) are doubted")), qPrintable(doubts().card().text()));
    QVERIFY2(doubts().card().text().contains(QStringLiteral("flipped in secret")), qPrintable(doubts().card().text()));
}

void TestResultStudies::aRowIsLookedAtAndMarked()
{
    click(doubts().table(), 0);
    QCOMPARE(fixture_->workspace->selection().sample, mislabelled_);
    QVERIFY(fixture_->workspace->selection().runSample >= 0);
    QVERIFY(!fixture_->workspace->selection().probabilities.empty()); // the run said something of it
    auto* mark = doubts().findChild<QPushButton*>(QStringLiteral("doubtsMark"));
    QVERIFY(!mark->isChecked());
    QTest::mouseClick(mark, Qt::LeftButton);
    QVERIFY(mark->isChecked());
    const Dataset& dataset = *fixture_->state().content().dataset;
    QVERIFY(fixture_->workspace->marks().flagsOf(dataset, mislabelled_).has(MarkKind::LabelDoubtful));
    QCOMPARE(doubts().table().model()->index(0, 5).data().toString(), QStringLiteral("Label doubtful"));
    fixture_->workspace->undoStack().undo();
    QVERIFY(!mark->isChecked());
    QVERIFY(doubts().table().model()->index(0, 5).data().toString().isEmpty());
}

void TestResultStudies::thoseOfThePartAreShownInTheGallery()
{
    auto* here = doubts().findChild<QPushButton*>(QStringLiteral("doubtsShowHere"));
    QVERIFY(here->isVisible());
    QTest::mouseClick(here, Qt::LeftButton);
    const auto shown = fixture_->state().rows().size();
    QVERIFY(shown >= 1 && shown < 24);
    QVERIFY2(fixture_->state().filterText().contains(QStringLiteral("with a doubtful label")),
             qPrintable(fixture_->state().filterText()));
    QTest::mouseClick(here, Qt::LeftButton);
    QCOMPARE(fixture_->state().rows().size(), 24U);
    QSignalSpy asked(fixture_->workspace.get(), &Workspace::pageRequested);
    QTest::mouseClick(doubts().findChild<QPushButton*>(QStringLiteral("doubtsShowData")), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(fixture_->shown(), doubts().table().rowCount());
    fixture_->window->showPage(QStringLiteral("results"));
}

void TestResultStudies::theListIsTakenAway()
{
    const QString csv = doubts().table().findChild<TableExport*>()->toCsv();
    QCOMPARE(csv.count(QLatin1Char('\n')), doubts().table().rowCount() + 1);
    QVERIFY2(csv.startsWith(QStringLiteral("Nucleus,Patient,Label,Or rather,Margin,Marked")), qPrintable(csv));
}

void TestResultStudies::stabilityByPatientAndNucleus()
{
    QVERIFY(ask(stability().card(), "stabilityBegin"));
    const StabilityReport* report = stability().report();
    QVERIFY2(report, qPrintable(stability().card().text()));
    QCOMPARE(report->refits, 200);
    QCOMPARE(stability().nuclei().rowCount(), 24); // those of the run's validation part
    QCOMPARE(stability().patients().rowCount(), 4);
    for (std::size_t i = 1; i < report->images.size(); ++i)
        QVERIFY(report->images[i - 1].agreement <= report->images[i].agreement);
    QVERIFY2(stability().card().text().contains(QStringLiteral("of 24 nuclei are called otherwise")),
             qPrintable(stability().card().text()));
    click(stability().nuclei(), 3);
    QCOMPARE(fixture_->workspace->selection().sample, report->images[3].sample);
}

void TestResultStudies::aPatientAndAllAgain()
{
    click(stability().patients(), 1);
    QCOMPARE(fixture_->state().rows().size(), static_cast<std::size_t>(nucleiEach));
    QVERIFY(fixture_->state().filterText().endsWith(QStringLiteral("patient ")
                                                    + stability().patients().model()->index(1, 0).data().toString()));
    click(stability().patients(), 1);
    QCOMPARE(fixture_->state().rows().size(), 24U);
}

void TestResultStudies::commandsAskTheSame()
{
    const QString asked = stability().findChild<CommandButton*>()->line();
    QVERIFY2(asked.startsWith(QStringLiteral("nucleoscope stability ")) && asked.contains(QStringLiteral("--run ")),
             qPrintable(asked));
    const QString listed = doubts().findChild<CommandButton*>()->line();
    QVERIFY2(listed.startsWith(QStringLiteral("nucleoscope doubts ")), qPrintable(listed));
}

void TestResultStudies::stoppingLeavesNothing()
{
    const OtherLearning other(fixture_->workspace->jobs());
    QSignalSpy finished(&stability().card(), &StudyCard::finished);
    QTest::mouseClick(stability().findChild<QPushButton*>(QStringLiteral("stabilityBegin")), Qt::LeftButton);
    auto* stop = stability().findChild<QPushButton*>(QStringLiteral("stabilityStop"));
    QVERIFY(stop->isVisible());
    QVERIFY(!stability().report());
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QVERIFY(!stability().report());
    QVERIFY2(stability().card().text().contains(QStringLiteral("topped")), qPrintable(stability().card().text()));
    QVERIFY(!stop->isVisible());
}

NUCLEOSCOPE_TEST(TestResultStudies)
#include "test_result_studies.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "core/base/random.h"
#include "core/run/run.h"
#include "other_learning.h"
#include "planted_backbone.h"
#include "seen_texts.h"
#include "sleeping_threads.h"
#include "tests/test_program.h"
#include "ui/bridge/training_session.h"
#include "ui/pages/classify/run_choice.h"
#include "ui/pages/results/model_export_dialog.h"
#include "ui/pages/train/cross_validation_card.h"
#include "ui/pages/train/instant_panel.h"
#include "ui/pages/train/learning_curve_card.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train_page.h"
#include "ui/plots/curve_plot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>

#include <algorithm>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// The instant recipe in the Train page. What the network saw is in the cache already, so that no engine is needed. The
/// functions run in order.
class TestInstantPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void thePanelComesWithTheRecipe();
    void theAnswerComesByItself();
    void nothingIsCutOffInASmallWindow();
    void fewerPatientsAreAnsweredAtOnce();
    void theCommandSaysTheSame();
    void startingKeepsItAsARun();
    void everyPatientExaminesOnce();
    void theNetworksOfAllFoldsAreTakenAwayTogether();
    void theNetworksOfAllFoldsAreAskedTogether();
    void aCurveThatIsStoppedWhileItWaitsMayBeBegunAgain();
    void theCurveIsDrawnAndConcluded();
    void marksOfAnotherDatasetAreNotAsked();
    void anAnswerGoesWithItsDataset();
    void anotherRecipeHidesIt();

private:
    bool splits(int nuclei)
    {
        return page().setup().split() && page().setup().split()->parts.size() == static_cast<std::size_t>(nuclei);
    }
    bool plant(); ///< what the backbone sees of the open dataset
    TrainPage& page() { return *qobject_cast<TrainPage*>(fixture_->window->page(QStringLiteral("train"))); }
    InstantPanel& panel() { return *page().findChild<InstantPanel*>(); }
    QString text(const char* label) { return panel().findChild<QLabel*>(QLatin1String(label))->text(); }
    void choose(const char* recipe)
    {
        auto& recipes = *page().findChild<QComboBox*>(QStringLiteral("recipe"));
        recipes.setFocus();
        recipes.setCurrentIndex(recipes.findData(QString::fromLatin1(recipe)));
        Q_EMIT recipes.activated(recipes.currentIndex());
    }
    std::unique_ptr<WindowFixture> fixture_;
    std::filesystem::path backbone_;
    QString pooled_; ///< folder of the cross-validation's pooled run
};

bool TestInstantPanel::plant()
{
    const auto dataset = fixture_->workspace->dataset();
    FeatureTable table;
    table.width = 2;
    Random random(3, Random::Purpose::Test);
    for (int i = 0; i < dataset->sampleCount(); ++i) {
        table.samples.push_back(i);
        table.values.push_back(static_cast<float>(dataset->sample(i).classIndex + 0.2 * random.normal()));
        table.values.push_back(static_cast<float>(random.normal()));
    }
    return plantFeatures(dataset, backbone_, table);
}

void TestInstantPanel::initTestCase()
{
    fixture_ = std::make_unique<WindowFixture>();
    backbone_ = plantBackbone(*fixture_);
    QVERIFY(fixture_->open(fixture_->dataset()));
    QVERIFY(plant());
    fixture_->window->showPage(QStringLiteral("train"));
    QTRY_VERIFY_WITH_TIMEOUT(page().setup().split(), 10'000);
}

void TestInstantPanel::thePanelComesWithTheRecipe()
{
    choose("small");
    QVERIFY(!panel().isVisible());
    choose("instant");
    QVERIFY(panel().isVisible());
    QVERIFY(!page().findChild<QWidget*>(QStringLiteral("epochs"))->isEnabled());
}

void TestInstantPanel::theAnswerComesByItself()
{
    QTRY_VERIFY_WITH_TIMEOUT(panel().answer() && panel().answer()->report.images.intervals.subjects > 0, 20'000);
    QCOMPARE(panel().answer()->report.images.scores.balancedAccuracy, 1.0);
    QVERIFY(!text("instantScore1").isEmpty());
    QVERIFY(text("instantBasis").contains(QStringLiteral("0.5")));
    QVERIFY(!panel().findChild<QWidget*>(QStringLiteral("instantLook"))->isVisible());
}

void TestInstantPanel::nothingIsCutOffInASmallWindow()
{
    const QSize before = fixture_->window->size();
    fixture_->window->resize(1100, 640);
    settleLayouts();
    QVERIFY(nothingWasFound(unreadable(panel())));
    const auto& sampling = *panel().findChild<QComboBox*>();
    QVERIFY(sampling.height() >= sampling.minimumSizeHint().height());
    const QPoint below = panel().findChild<QSlider*>()->mapTo(&panel(), QPoint());
    QVERIFY(sampling.mapTo(&panel(), QPoint(0, sampling.height())).y() <= below.y());
    fixture_->window->resize(before);
}

void TestInstantPanel::fewerPatientsAreAnsweredAtOnce()
{
    const int before = panel().answer()->trainingNuclei;
    auto& perClass = *panel().findChild<QSlider*>(QStringLiteral("instantPerClass"));
    perClass.setFocus();
    QTest::keyClick(&perClass, Qt::Key_Home); // the fewest: 10 a class, more than there are
    QTRY_VERIFY_WITH_TIMEOUT(panel().answer(), 20'000);
    auto& patients = *panel().findChild<QSlider*>(QStringLiteral("instantPatients"));
    patients.setFocus();
    QTest::keyClick(&patients, Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(panel().answer() && panel().answer()->trainingPatients == 2, 20'000); // one a class
    QVERIFY(panel().answer()->trainingNuclei <= before);
}

void TestInstantPanel::theCommandSaysTheSame()
{
    const TrainOptions options = page().setup().trainOptions();
    QCOMPARE(options.recipe, std::string("instant"));
    QCOMPARE(options.thinning.imagesPerClass, 10);
    QCOMPARE(options.thinning.subjects, 0.05);
    auto& decay = *panel().findChild<QSlider*>(QStringLiteral("instantDecay"));
    decay.setFocus();
    QTest::keyClick(&decay, Qt::Key_End);
    QCOMPARE(page().setup().trainOptions().weightDecay, 1.0);
}

void TestInstantPanel::startingKeepsItAsARun()
{
    QSignalSpy ended(fixture_->workspace.get(), &Workspace::trainingEnded);
    auto& start = *page().findChild<QPushButton*>(QStringLiteral("startTraining"));
    QTRY_VERIFY_WITH_TIMEOUT(start.isEnabled(), 10'000);
    QTest::mouseClick(&start, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
    const auto run = Run::open(pathFromUtf8(fixture_->workspace->training()->runFolder().toStdString()));
    QVERIFY(run.has_value());
    QCOMPARE(run->info().state, std::string("completed"));
    QCOMPARE(run->info().recipe.optimiser.weightDecay, 1.0);
    const auto thinned = std::find_if(run->info().warnings.begin(), run->info().warnings.end(),
                                      [](const Message& warning) { return warning.id == "split.thinned"; });
    QVERIFY(thinned != run->info().warnings.end());
}

void TestInstantPanel::everyPatientExaminesOnce()
{
    page().showSetup();
    auto& card = *page().findChild<CrossValidationCard*>();
    QSignalSpy finished(&card, &CrossValidationCard::finished);
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("crossValidate")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    auto& open = *card.findChild<QPushButton*>(QStringLiteral("openPooled"));
    QVERIFY2(open.isVisibleTo(&card), qPrintable(card.findChild<QLabel*>(QStringLiteral("crossValidationState"))->text()));
    fixture_->workspace->closeRun(); // Results, which has nothing to show yet, must not open the last training instead
    QTest::mouseClick(&open, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture_->workspace->openedRun().run, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(fixture_->workspace->openedRun().run->info().warnings.front().id,
                              std::string("crossvalidation.pooled"), 10'000);
    QCOMPARE(fixture_->workspace->openedRun().run->predictions(1, PredictionSource::Validation)->size(), 20);
    pooled_ = QString::fromStdString(utf8(fixture_->workspace->openedRun().run->folder()));
    fixture_->window->showPage(QStringLiteral("train"));
}

void TestInstantPanel::theNetworksOfAllFoldsAreTakenAwayTogether()
{
    fixture_->window->showPage(QStringLiteral("results"));
    QTest::mouseClick(fixture_->window->findChild<QPushButton*>(QStringLiteral("exportModel")), Qt::LeftButton);
    auto& dialog = *fixture_->window->findChild<ModelExportDialog*>(QStringLiteral("modelExport"));
    QPushButton* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 10'000);
    const QString what = dialog.findChild<QLabel*>(QStringLiteral("exportedNetwork"))->text();
    QVERIFY2(what.contains(QStringLiteral("2 network")), qPrintable(what));
    QVERIFY(dialog.findChild<QRadioButton*>(QStringLiteral("format-onnx"))->isEnabled());
    QVERIFY(!dialog.findChild<QRadioButton*>(QStringLiteral("format-safetensors"))->isEnabled()); // of one network alone
    QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("moreCouldTeach"))->isVisibleTo(&dialog));  // all did, in one or the other
    dialog.close();
}

void TestInstantPanel::theNetworksOfAllFoldsAreAskedTogether()
{
    fixture_->window->showPage(QStringLiteral("classify"));
    auto& runs = *fixture_->window->findChild<RunChoice*>(QStringLiteral("classifyRuns"));
    QTRY_VERIFY_WITH_TIMEOUT(runs.isFilled(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(runs.runFolder(), pooled_, 10'000); // the one that is open
    const QString tip = runs.itemData(runs.currentIndex(), Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("2 network")), qPrintable(tip));
    fixture_->window->showPage(QStringLiteral("train"));
}

void TestInstantPanel::aCurveThatIsStoppedWhileItWaitsMayBeBegunAgain()
{
    const OtherLearning other(fixture_->workspace->jobs());
    auto& card = *page().findChild<LearningCurveCard*>();
    QSignalSpy finished(&card, &LearningCurveCard::finished);
    auto& begin = *card.findChild<QPushButton*>(QStringLiteral("drawLearningCurve"));
    QTest::mouseClick(&begin, Qt::LeftButton);
    QVERIFY(!begin.isVisible());
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("stopLearningCurve")), Qt::LeftButton);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(begin.isVisible());
}

void TestInstantPanel::theCurveIsDrawnAndConcluded()
{
    auto& card = *page().findChild<LearningCurveCard*>();
    QSignalSpy finished(&card, &LearningCurveCard::finished);
    QTest::mouseClick(card.findChild<QPushButton*>(QStringLiteral("drawLearningCurve")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    const QString text = card.findChild<QLabel*>(QStringLiteral("learningCurveText"))->text();
    QVERIFY2(text.contains(QStringLiteral("AUROC")), qPrintable(text));
    QVERIFY(card.plot().toCsv().contains(QStringLiteral("balanced accuracy")));
}

/// The answer to the smaller dataset's first split was asked with the marks of the larger one's, whose nuclei it does not have.
void TestInstantPanel::marksOfAnotherDatasetAreNotAsked()
{
    drawNuclei(fixture_->path(QStringLiteral("few")), 2, 2);
    QVERIFY(fixture_->open(fixture_->path(QStringLiteral("few"))));
    const int few = fixture_->workspace->dataset()->sampleCount();
    QVERIFY(plant());
    QVERIFY(fixture_->open(fixture_->dataset()));
    fixture_->window->showPage(QStringLiteral("train"));
    page().showSetup();
    for (const char* slider : {"instantPerClass", "instantPatients"}) // all learn
        QTest::keyClick(panel().findChild<QSlider*>(QLatin1String(slider)), Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(splits(fixture_->workspace->dataset()->sampleCount()), 10'000);
    const auto& parts = page().setup().split()->parts;
    const auto last = std::find(parts.rbegin(), parts.rend(), Part::Train);
    const int marked = static_cast<int>(parts.rend() - last) - 1;
    QVERIFY(marked >= few);
    fixture_->window->showPage(QStringLiteral("data"));
    fixture_->gallery().setFocus();
    fixture_->gallery().setCurrentIndex(fixture_->gallery().model()->index(marked, 0));
    QTest::keyClick(fixture_->window.get(), Qt::Key_P);
    fixture_->window->showPage(QStringLiteral("train"));
    page().findChild<QCheckBox*>(QStringLiteral("train-leave-out-marked"))->click();
    QVERIFY(fixture_->open(fixture_->path(QStringLiteral("few"))));
    fixture_->window->showPage(QStringLiteral("train"));
    QTRY_VERIFY_WITH_TIMEOUT(splits(few) && panel().answer() && panel().answer()->trainingNuclei < few, 20'000);
}

/// Until the new one is there nothing is read beside the new dataset's name, whether it was answered or still being fitted.
void TestInstantPanel::anAnswerGoesWithItsDataset()
{
    for (const bool whileFitting : {false, true}) {
        QTRY_VERIFY_WITH_TIMEOUT(panel().answer() && !text("instantBasis").isEmpty(), 20'000);
        const auto other = openDataset(fixture_->dataset().toStdString()).value();
        const SleepingThreads threads(fixture_->workspace->jobs(), Resource::Disk);
        if (whileFitting)
            Q_EMIT panel().changed();
        fixture_->workspace->setDataset(other);
        QVERIFY(!panel().answer());
        QVERIFY(text("instantBasis").isEmpty());
        QVERIFY(!panel().findChild<QLabel*>(QStringLiteral("instantScore1")));
    }
    QTRY_VERIFY_WITH_TIMEOUT(panel().answer() && panel().answer()->report.images.scores.samples > 0, 20'000);
}

void TestInstantPanel::anotherRecipeHidesIt()
{
    page().showSetup();
    choose("small");
    QVERIFY(!panel().isVisible());
    QVERIFY(page().findChild<QWidget*>(QStringLiteral("epochs"))->isEnabled());
    QVERIFY(!panel().answer());
}

NUCLEOSCOPE_TEST(TestInstantPanel)
#include "test_instant_panel.moc"

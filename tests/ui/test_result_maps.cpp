#include "results_fixture.h"

#include "core/workflow/pseudonyms.h"
#include "tests/test_program.h"
#include "ui/pages/results/learning_view.h"
#include "ui/pages/results/live_view.h"
#include "ui/pages/results/map_view.h"
#include "ui/pages/results/nucleus_scatter.h"
#include "ui/plots/curve_plot.h"
#include "ui/plots/scatter_view.h"
#include "ui/settings/settings.h"
#include "ui/widgets/confusion_matrix_view.h"
#include "ui/widgets/exporter.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Map, learning map and newest epoch of a run that was written beforehand, driven by clicks and keys.
class TestResultMaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutFeaturesTheMapOffersToComputeThem();
    void theMapFormsFromFeatures();
    void aLassoOnTheMapBecomesTheFilter();
    void aClickOnTheMapSelectsTheNucleus();
    void whatTheFilterLeavesOutIsFaint();
    void everyColouringNamesItsGroups_data();
    void everyColouringNamesItsGroups();
    void underPseudonymsACopiedMapNamesNobody();
    void theLearningMapShowsEveryNucleus();
    void whatTheEpochTaughtIsShownByAClick();
    void aCellOfTheNewestEpochShowsItsNuclei();
    void itSaysWhichEpochWasBest();

private:
    template <typename View>
    View& show(const char* name)
    {
        fixture_->results().showView(QLatin1String(name));
        return *fixture_->results().findChild<View*>();
    }
    void lasso(ScatterView& scatter, int point)
    {
        const QPoint c = scatter.screenPosition(point).toPoint();
        QTest::mousePress(&scatter, Qt::LeftButton, Qt::ShiftModifier, c + QPoint(-3, -3));
        for (const QPoint& corner : {QPoint(3, -3), QPoint(3, 3), QPoint(-3, 3)})
            QTest::mouseMove(&scatter, c + corner);
        QTest::mouseRelease(&scatter, Qt::LeftButton, Qt::ShiftModifier, c + QPoint(-3, 3));
    }
    /// Features by which the classes lie apart.
    MapView& drawnMap()
    {
        auto& view = show<MapView>("map");
        if (!view.nuclei().rows().empty())
            return view;
        (void)QTest::qWaitFor([&] { return !view.isWorking(); }, 10'000);
        auto features = std::make_shared<FeatureTable>();
        features->width = 3;
        for (int i = 0; i < 20; ++i) {
            features->samples.push_back(i);
            const float side = fixture_->workspace->dataset()->sample(i).classIndex == 0 ? 0.0f : 50.0f;
            for (const float value : {side, static_cast<float>(i % 5), static_cast<float>(i % 3)})
                features->values.push_back(value);
        }
        view.project(features);
        (void)QTest::qWaitFor([&] { return !view.isWorking(); }, 20'000);
        return view;
    }
    InspectionState& state() { return fixture_->state(); }
    std::unique_ptr<ResultsFixture> fixture_;
};

void TestResultMaps::initTestCase()
{
    fixture_ = std::make_unique<ResultsFixture>();
    QVERIFY(fixture_->openRun());
}

void TestResultMaps::init()
{
    state().setFilter({});
    state().setOperatingPoint({});
}

void TestResultMaps::withoutFeaturesTheMapOffersToComputeThem()
{
    auto& view = show<MapView>("map");
    QTRY_VERIFY(!view.isWorking());
    const auto buttons = view.findChildren<QPushButton*>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](QPushButton* button) {
        return button->isVisible() && button->text() == QLatin1String("Draw the map");
    }));
    QVERIFY(view.nuclei().scatter().points().empty());
}

void TestResultMaps::theMapFormsFromFeatures()
{
    MapView& view = drawnMap();
    QCOMPARE(view.nuclei().scatter().points().size(), 20u);
    QVERIFY(view.nuclei().scatter().accessibleDescription().contains(QStringLiteral("ALL: 10\nHEM: 10")));
}

void TestResultMaps::aLassoOnTheMapBecomesTheFilter()
{
    NucleusScatter& nuclei = drawnMap().nuclei();
    lasso(nuclei.scatter(), 7);
    const int picked = state().predictions().sample(nuclei.rows()[7]);
    QVERIFY(state().filter().samples);
    QVERIFY(std::binary_search(state().filter().samples->begin(), state().filter().samples->end(), picked));
    QVERIFY(state().rows().size() < 20u);
    QVERIFY(state().filterText().contains(QStringLiteral("picked in the map")));
    state().goBack();
    QCOMPARE(state().rows().size(), 20u);
}

void TestResultMaps::aClickOnTheMapSelectsTheNucleus()
{
    NucleusScatter& nuclei = drawnMap().nuclei();
    const int point = nuclei.scatter().pointAt(nuclei.scatter().screenPosition(12));
    QTest::mouseClick(&nuclei.scatter(), Qt::LeftButton, {}, nuclei.scatter().screenPosition(12).toPoint());
    QCOMPARE(fixture_->workspace->selection().runSample,
             state().predictions().sample(nuclei.rows()[static_cast<std::size_t>(point)]));
    state().select(3);
    QCOMPARE(nuclei.rows()[static_cast<std::size_t>(nuclei.scatter().current())], 3);
}

void TestResultMaps::whatTheFilterLeavesOutIsFaint()
{
    NucleusScatter& nuclei = drawnMap().nuclei();
    PredictionFilter filter;
    filter.truth = 0;
    state().setFilter(filter);
    QVERIFY(nuclei.scatter().description().contains(QStringLiteral("10 of them")));
    state().setFilter({});
    QVERIFY(!nuclei.scatter().description().contains(QStringLiteral("of them")));
}

void TestResultMaps::everyColouringNamesItsGroups_data()
{
    QTest::addColumn<int>("colouring");
    QTest::addColumn<QString>("words");
    using C = NucleusScatter::Colouring;
    const auto row = [](const char* name, C colouring, const char* words) {
        QTest::newRow(name) << static_cast<int>(colouring) << QString::fromLatin1(words);
    };
    row("class", C::Class, "ALL: 10");
    row("call", C::Call, "called ALL: 10");
    row("correctness", C::Correctness, "right: 12\nwrong: 8");
    row("subject", C::Subject, "patient ");
    row("fold", C::Fold, ": ");
}

void TestResultMaps::everyColouringNamesItsGroups()
{
    QFETCH(int, colouring);
    QFETCH(QString, words);
    NucleusScatter& nuclei = drawnMap().nuclei();
    nuclei.setColouring(static_cast<NucleusScatter::Colouring>(colouring));
    QVERIFY2(nuclei.scatter().description().contains(words), qPrintable(nuclei.scatter().description()));
    nuclei.setColouring(NucleusScatter::Colouring::Class);
}

void TestResultMaps::underPseudonymsACopiedMapNamesNobody()
{
    NucleusScatter& nuclei = drawnMap().nuclei();
    const Dataset& dataset = *fixture_->workspace->dataset();
    fixture_->workspace->settings().setPseudonyms(true);
    for (const auto colouring : {NucleusScatter::Colouring::Subject, NucleusScatter::Colouring::Fold}) {
        nuclei.setColouring(colouring);
        const QString shown = nuclei.scatter().toCsv();
        QGuiApplication::clipboard()->clear();
        nuclei.scatter().exporter().copy();
        QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), 20'000);
        const QString copied = QGuiApplication::clipboard()->text();
        for (const SubjectInfo& subject : dataset.subjects())
            QVERIFY2(!copied.contains(QStringLiteral("patient %1\t").arg(QString::fromStdString(subject.id))),
                     qPrintable(copied));
        QVERIFY2(!copied.contains(QStringLiteral("fold_")), qPrintable(copied));
        const Pseudonyms names = Pseudonyms::ofThisComputer().value();
        const std::string other = colouring == NucleusScatter::Colouring::Subject ? names.subject(dataset.subjects()[0].id)
                                                                                  : names.fold(dataset.folds()[0]);
        QVERIFY2(copied.contains(QString::fromStdString(other)), qPrintable(copied));
        QCOMPARE(nuclei.scatter().toCsv(), shown); // here all is as before
    }
    fixture_->workspace->settings().setPseudonyms(false);
    nuclei.setColouring(NucleusScatter::Colouring::Class);
}

void TestResultMaps::theLearningMapShowsEveryNucleus()
{
    auto& view = show<LearningView>("learning");
    QTRY_COMPARE(view.nuclei().scatter().points().size(), 20u);
    for (const QPointF& place : view.nuclei().scatter().points())
        QVERIFY(place.x() >= 0 && place.x() <= 0.5 && place.y() >= 0 && place.y() <= 1);
    lasso(view.nuclei().scatter(), 0);
    QVERIFY(state().filterText().contains(QStringLiteral("picked in the learning map")));
}

void TestResultMaps::whatTheEpochTaughtIsShownByAClick()
{
    show<LiveView>("live");
    auto& learnt = fixture_->child<QPushButton>("newlyLearnt");
    QTRY_COMPARE(learnt.text(), QStringLiteral("4 nuclei newly learnt"));
    QVERIFY(!fixture_->child<QPushButton>("forgotten").isEnabled());
    QTest::mouseClick(&learnt, Qt::LeftButton);
    QCOMPARE(state().rows().size(), 4u);
    QVERIFY(state().filterText().contains(QStringLiteral("newly learnt in epoch 3")));
}

void TestResultMaps::aCellOfTheNewestEpochShowsItsNuclei()
{
    show<LiveView>("live");
    auto& matrix = fixture_->child<ConfusionMatrixView>("liveMatrix");
    QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(0, 1).center());
    QCOMPARE(state().rows().size(), 4u);
    QVERIFY(state().filterText().contains(QStringLiteral("ALL, called HEM in epoch 3")));
}

void TestResultMaps::itSaysWhichEpochWasBest()
{
    show<LiveView>("live");
    QCOMPARE(fixture_->child<QLabel>("epochsSinceBest").text(), QStringLiteral("Epoch 3 is the best so far."));
}

NUCLEOSCOPE_TEST(TestResultMaps)
#include "test_result_maps.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/final_run.h"
#include "core/workflow/cross_validation_task.h"
#include "core/workflow/final_training.h"
#include "tests/core/workflow/training_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// Which trainings are followed by that of a final network.
class TestFinalNetworkWish : public QObject, private TrainingFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void foldsHaveNone();
    void whereItIsWanted();
};

void TestFinalNetworkWish::foldsHaveNone()
{
    CrossValidationRequest wanted;
    wanted.dataset = dataset_;
    wanted.recipe = tinyRecipe();
    wanted.recipe.finalNetwork = true;
    MadeFolds made;
    made.splits.push_back(request({}).split);
    QVERIFY(!foldTraining(wanted, made, 0).recipe.finalNetwork);
}

void TestFinalNetworkWish::whereItIsWanted()
{
    Recipe recipe = tinyRecipe();
    SplitOptions split;
    QVERIFY(canHaveFinalNetwork(recipe, split));
    QVERIFY(!wantsFinalNetwork(recipe, split, *dataset_, false)); // the recipe does not suggest it
    recipe.finalNetwork = true;
    QVERIFY(wantsFinalNetwork(recipe, split, *dataset_, false));
    QVERIFY(!wantsFinalNetwork(recipe, split, *dataset_, true));
    for (const SplitRule rule : {SplitRule::ByFold, SplitRule::ByImage}) {
        split.rule = rule;
        QVERIFY(canHaveFinalNetwork(recipe, split));
        QVERIFY(!wantsFinalNetwork(recipe, split, *dataset_, false));
    }
    split = {};
    split.validationFraction = 0;
    QVERIFY(!canHaveFinalNetwork(recipe, split)); // all teach already
    split = {};
    recipe.schedule.kind = ScheduleKind::Plateau;
    QVERIFY(!canHaveFinalNetwork(recipe, split));
    recipe = tinyRecipe();
    recipe.optimiser.kind = OptimiserKind::Lbfgs;
    QVERIFY(!canHaveFinalNetwork(recipe, split));
    // A wish that cannot be is none.
    TrainingRequest nobody = request(freshFolder());
    nobody.recipe.finalNetwork = true;
    nobody.split.options.validationFraction = 0;
    std::ranges::fill(nobody.split.parts, Part::Train);
    TrainingControl control;
    Recorder recorder;
    QVERIFY(train(nobody, control, recorder).has_value());
    QVERIFY(finalNetworkOf(nobody.runFolder) == FinalNetwork::None);
    QVERIFY(!Run::open(nobody.runFolder)->info().recipe.finalNetwork);
}

NUCLEOSCOPE_TEST(TestFinalNetworkWish)
#include "test_final_network_wish.moc"

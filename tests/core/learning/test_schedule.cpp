#include "core/learning/schedule.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

namespace {

Recipe recipeWith(ScheduleKind kind, double warmup = 0.3, double final = 1e-3)
{
    Recipe recipe;
    recipe.optimiser.learningRate = 0.1;
    recipe.schedule.kind = kind;
    recipe.schedule.warmupFraction = warmup;
    recipe.schedule.finalFraction = final;
    return recipe;
}

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-12 + 1e-9 * std::abs(b);
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void constantStays()
    {
        const Schedule schedule(recipeWith(ScheduleKind::Constant), 10);
        QVERIFY(schedule.rate(0) == 0.1 && schedule.rate(9) == 0.1);
    }

    void oneCycleGivesPyTorchsNumbers()
    {
        // OneCycleLR(max_lr=0.1, total_steps=10, pct_start=0.3, div_factor=25, final_div_factor=40): 0.1/25/40 = 1e-3 × 0.1.
        // Computed once with its formula in Python: peak at step 0.3·10 - 1 = 2, then cos from 0.1 to 1e-4 over the 7 steps to step 9.
        const double expected[] = {0.0040000000000000036,
                                   0.052000000000000005,
                                   0.1,
                                   0.09505339495172584,
                                   0.08119331560284375,
                                   0.06116492065111791,
                                   0.0389350793488821,
                                   0.018906684397156263,
                                   0.005046605048274169,
                                   0.0001};
        const Schedule schedule(recipeWith(ScheduleKind::OneCycle), 10);
        for (int step = 0; step < 10; ++step)
            QVERIFY2(close(schedule.rate(step), expected[step]), QByteArray::number(schedule.rate(step), 'g', 17));
        QCOMPARE(schedule.rate(50), schedule.rate(9));
    }

    void oneCycleWithoutARiseFallsFromThePeak()
    {
        const Schedule schedule(recipeWith(ScheduleKind::OneCycle, 0), 5);
        QVERIFY(close(schedule.rate(0), 0.1) && close(schedule.rate(4), 1e-4));
        QVERIFY(close(Schedule(recipeWith(ScheduleKind::OneCycle), 1).rate(0), 0.1));
    }

    void cosineRisesInALineAndFallsAlongHalfACosine()
    {
        const Schedule schedule(recipeWith(ScheduleKind::Cosine, 0.2, 0), 21);
        QVERIFY(close(schedule.rate(0), 0.025));
        QVERIFY(close(schedule.rate(3), 0.1));
        QVERIFY(close(schedule.rate(4), 0.1));
        QVERIFY(close(schedule.rate(12), 0.05));
        QVERIFY(close(schedule.rate(20), 0));
    }

    void plateauHalvesAfterMoreThanPatienceBadEpochs()
    {
        Schedule schedule(recipeWith(ScheduleKind::Plateau), 100);
        // ReduceLROnPlateau(factor=0.5, patience=2): 1.0 is best; 0.99995 is no better by the relative threshold 1e-4.
        const double losses[] = {1.0, 0.99995, 1.1, 1.2, 0.9, 0.95, std::nan(""), 0.95, 0.8};
        const double rates[] = {0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.05, 0.025, 0.025};
        for (int epoch = 0; epoch < 9; ++epoch) {
            schedule.epochFinished(losses[epoch]);
            QVERIFY2(close(schedule.rate(0), rates[epoch]), QByteArray::number(epoch));
        }
    }

    void plateauContinuesFromItsState()
    {
        Schedule first(recipeWith(ScheduleKind::Plateau), 100), second(recipeWith(ScheduleKind::Plateau), 100);
        for (const double loss : {1.0, 1.1, 1.1})
            first.epochFinished(loss);
        second.restorePlateau(first.plateau());
        first.epochFinished(1.1);
        second.epochFinished(1.1);
        QCOMPARE(second.rate(0), first.rate(0));
        QVERIFY(close(second.rate(0), 0.05));
    }

    void earlierLayersLearnSlower()
    {
        const auto rates = layerRates(1.0, 0.5, 4);
        QCOMPARE(rates, (std::vector<double>{0.125, 0.25, 0.5, 1.0}));
        QCOMPARE(layerRates(0.3, 1, 1), (std::vector<double>{0.3}));
    }
};

NUCLEOSCOPE_TEST(TestSchedule)
#include "test_schedule.moc"

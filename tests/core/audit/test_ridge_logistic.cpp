#include "audit_fixture.h"

#include "core/audit/cross_validation.h"
#include "core/audit/ridge_logistic.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <set>

using namespace nucleoscope;
using namespace nucleoscope::test;

/// The small models behind every proxy.
class TestRidgeLogistic : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithSciPy();
    void columnsThatTellNothingGiveOneHalf();
    void perfectSeparationStaysFinite();
    void unknownValuesCountAsTheMean();
    void noUnitIsDividedBetweenFolds();
    void columnsThatTellNothingHaveAurocOneHalfOutOfFold();
    void tooFewUnitsAreNotExamined();
    void ofSeveralClassesTheOneToldBestCounts();

private:
    static Question question(const std::vector<int>& labels, const std::vector<int>& units, int classes = 2);
};

Question TestRidgeLogistic::question(const std::vector<int>& labels, const std::vector<int>& units, int classes)
{
    Question result;
    result.samples.resize(labels.size());
    std::iota(result.samples.begin(), result.samples.end(), 0);
    result.labels = labels;
    result.units = units;
    result.unitCount = 1 + *std::max_element(units.begin(), units.end());
    result.classCount = classes;
    result.positive = 1;
    return result;
}

void TestRidgeLogistic::agreesWithSciPy()
{
    // reference.py makes the same 60 rows.
    std::uint64_t x = 12345;
    const auto uniform = [&] {
        x = (1103515245 * x + 12345) % (std::uint64_t{1} << 31);
        return static_cast<double>(x) / static_cast<double>(std::uint64_t{1} << 31);
    };
    DesignTable table;
    table.columns = {"a", "b", "c"};
    std::vector<bool> positive;
    std::vector<int> rows(60);
    std::iota(rows.begin(), rows.end(), 0);
    for (int i = 0; i < 60; ++i) {
        const double a = uniform();
        const double b = 50 * uniform();
        const double c = a + 0.3 * uniform();
        table.addRow(std::array{a, b, c});
        positive.push_back(a + 0.02 * b + (i % 3 == 0 ? 0.6 : 0) > 1.2);
    }
    const RidgeLogistic model = RidgeLogistic::fit(table, rows, positive);
    const std::array expected{0.0313761661, 1.1704294642, 1.6990701524, 0.046814461};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(std::abs(model.coefficients()[i] - expected[i]) < 1e-6,
                 qPrintable(QString::number(model.coefficients()[i], 'g', 12)));
    QVERIFY(std::abs(model.probability(table, 0) - 0.3857011686) < 1e-6);
    QVERIFY(std::abs(model.probability(table, 59) - 0.9424791954) < 1e-6);
}

void TestRidgeLogistic::columnsThatTellNothingGiveOneHalf()
{
    DesignTable table;
    table.columns = {"constant"};
    for (int i = 0; i < 10; ++i)
        table.addRow(std::array{3.0});
    const std::vector<int> rows{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    const RidgeLogistic model =
        RidgeLogistic::fit(table, rows, {true, true, false, false, false, false, false, false, false, false});
    QVERIFY(std::abs(model.probability(table, 0) - 0.5) < 1e-9);
}

void TestRidgeLogistic::perfectSeparationStaysFinite()
{
    DesignTable table;
    table.columns = {"label"};
    std::vector<bool> positive;
    std::vector<int> rows;
    for (int i = 0; i < 1000; ++i) {
        table.addRow(std::array{i < 500 ? 0.0 : 1.0});
        positive.push_back(i >= 500);
        rows.push_back(i);
    }
    const RidgeLogistic model = RidgeLogistic::fit(table, rows, positive);
    QVERIFY(std::isfinite(model.coefficients()[1]));
    QVERIFY(model.probability(table, 999) > 0.95 && model.probability(table, 0) < 0.05);
}

void TestRidgeLogistic::unknownValuesCountAsTheMean()
{
    DesignTable table;
    table.columns = {"x"};
    for (const double value : {1.0, 2.0, 3.0, 4.0, 2.5, notANumber})
        table.addRow(std::array{value});
    const std::vector<int> rows{0, 1, 2, 3};
    const RidgeLogistic model = RidgeLogistic::fit(table, rows, {false, false, true, true, false, false});
    QCOMPARE(model.probability(table, 5), model.probability(table, 4));
}

void TestRidgeLogistic::noUnitIsDividedBetweenFolds()
{
    std::vector<int> labels;
    std::vector<int> units;
    for (int unit = 0; unit < 17; ++unit)
        for (int i = 0; i < 5 + unit; ++i) {
            labels.push_back(unit % 2);
            units.push_back(unit);
        }
    const std::vector<int> folds = unitFolds(question(labels, units), labels, {});
    std::vector<std::set<int>> foldsOf(17);
    std::vector<std::array<int, 2>> counts(5, {0, 0});
    for (std::size_t i = 0; i < folds.size(); ++i) {
        foldsOf[static_cast<std::size_t>(units[i])].insert(folds[i]);
        ++counts[static_cast<std::size_t>(folds[i])][static_cast<std::size_t>(labels[i])];
    }
    for (const auto& each : foldsOf)
        QCOMPARE(each.size(), 1U);
    for (const auto& each : counts)
        QVERIFY(each[0] > 0 && each[1] > 0);
}

void TestRidgeLogistic::columnsThatTellNothingHaveAurocOneHalfOutOfFold()
{
    // With a plain intercept the folds' different shares of the classes would turn this far below one half.
    DesignTable table;
    table.columns = {"constant"};
    std::vector<int> labels;
    std::vector<int> units;
    for (int i = 0; i < 70; ++i) {
        table.addRow(std::array{1.0});
        labels.push_back(i < 50);
        units.push_back(i / 5);
    }
    const Question asked = question(labels, units);
    QCOMPARE(bestAuroc(crossValidate(table, asked, labels), asked), 0.5);
}

void TestRidgeLogistic::tooFewUnitsAreNotExamined()
{
    DesignTable table;
    table.columns = {"x"};
    for (int i = 0; i < 6; ++i)
        table.addRow(std::array{1.0 * i});
    const std::vector<int> labels{0, 0, 0, 0, 1, 1};
    const Question asked = question(labels, {0, 0, 1, 1, 2, 2});
    QVERIFY(crossValidate(table, asked, labels).empty());
}

void TestRidgeLogistic::ofSeveralClassesTheOneToldBestCounts()
{
    DesignTable table;
    table.columns = {"x"};
    std::vector<int> labels;
    std::vector<int> units;
    Random random(1, Random::Purpose::Test);
    for (int i = 0; i < 300; ++i) {
        labels.push_back(i % 3);
        units.push_back(i / 3 % 20);
        table.addRow(std::array{i % 3 == 2 ? random.uniform(2, 3) : random.uniform()});
    }
    const Question asked = question(labels, units, 3);
    const PredictionList predictions = crossValidate(table, asked, labels);
    int best = -1;
    QVERIFY(bestAuroc(predictions, asked, &best) > 0.99);
    QCOMPARE(best, 2);
    QVERIFY(std::abs(predictions.probability(0, 0) + predictions.probability(0, 1) + predictions.probability(0, 2) - 1) < 1e-5);
}

NUCLEOSCOPE_TEST(TestRidgeLogistic)
#include "test_ridge_logistic.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regression/softmax_regression.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace nucleoscope;

namespace {

constexpr int rowCount = 90;
constexpr int columnCount = 5;

/// The table that reference.py makes.
struct DrawnTable {
    std::vector<float> values;
    std::vector<int> three, two;
    std::vector<double> weights;

    DrawnTable()
    {
        std::uint64_t x = 12345;
        for (int i = 0; i < rowCount * columnCount; ++i) {
            x = (1103515245 * x + 12345) % (std::uint64_t{1} << 31);
            values.push_back(static_cast<float>(static_cast<double>(x) / static_cast<double>(std::uint64_t{1} << 31)));
        }
        for (int i = 0; i < rowCount; ++i) {
            float* row = values.data() + static_cast<std::ptrdiff_t>(i) * columnCount;
            row[1] *= 16;
            row[4] = 0.25F;
            const double mixed = 0.75 * static_cast<double>(row[0]) + 0.25 * static_cast<double>(row[2]);
            three.push_back((static_cast<int>(3 * mixed) + (i % 5 == 0 ? 1 : 0)) % 3);
            two.push_back(three.back() > 0 ? 1 : 0);
            weights.push_back(1.0 + i % 4);
        }
    }
    RegressionProblem problem(const std::vector<int>& classes, int classCount) const
    {
        RegressionProblem problem;
        problem.features = {values, rowCount, columnCount};
        problem.rows.resize(rowCount);
        std::iota(problem.rows.begin(), problem.rows.end(), 0);
        problem.classes = classes;
        problem.classCount = classCount;
        return problem;
    }
};

RegressionOptions exact(double l2 = 0.02)
{
    RegressionOptions options;
    options.l2 = l2;
    options.tolerance = 1e-10;
    options.mostIterations = 2000;
    return options;
}

std::vector<float> probabilitiesOf(const SoftmaxRegression& model, const DrawnTable& table, int row)
{
    std::vector<float> p(static_cast<std::size_t>(model.classCount()));
    model.probabilities(table.values.data() + static_cast<std::ptrdiff_t>(row) * columnCount, p.data());
    return p;
}

bool near(const std::vector<float>& found, const std::vector<double>& expected, double within = 1e-6)
{
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (!(std::abs(static_cast<double>(found[i]) - expected[i]) < within))
            return false;
    return found.size() == expected.size();
}

} // namespace

class TestSoftmaxRegression : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithScikitLearn();
    void labelSmoothingAgreesWithSciPy();
    void theLinearLayerSaysTheSame();
    void threadsChangeNothing();
    void aGoodStartEndsAtTheSamePlaceSooner();
    void aRowOfWeightTwoCountsAsTwoRows();
    void oneClassCannotBeLearned();
    void noWeightDecayIsRefused();
    void stoppingIsAnswered();

private:
    DrawnTable table_;
};

void TestSoftmaxRegression::agreesWithScikitLearn()
{
    const auto two = SoftmaxRegression::fit(table_.problem(table_.two, 2), exact());
    QVERIFY(two && two->converged());
    QVERIFY(near(probabilitiesOf(*two, table_, 0), {0.124241039, 0.875758961}));
    QVERIFY(near(probabilitiesOf(*two, table_, 77), {0.367859544, 0.632140456}));

    auto weighted = table_.problem(table_.two, 2);
    weighted.weights = table_.weights;
    const auto twoWeighted = SoftmaxRegression::fit(weighted, exact());
    QVERIFY(near(probabilitiesOf(*twoWeighted, table_, 0), {0.075799479, 0.924200521}));
    QVERIFY(near(probabilitiesOf(*twoWeighted, table_, 77), {0.338679478, 0.661320522}));

    auto several = table_.problem(table_.three, 3);
    several.weights = table_.weights;
    const auto three = SoftmaxRegression::fit(several, exact());
    QVERIFY(three && three->converged());
    QVERIFY(near(probabilitiesOf(*three, table_, 0), {0.061459234, 0.260360909, 0.678179858}));
    QVERIFY(near(probabilitiesOf(*three, table_, 77), {0.369479945, 0.366960429, 0.263559625}));
}

void TestSoftmaxRegression::labelSmoothingAgreesWithSciPy()
{
    RegressionOptions options = exact();
    options.labelSmoothing = 0.1;
    const auto model = SoftmaxRegression::fit(table_.problem(table_.three, 3), options);
    QVERIFY(model.has_value());
    QVERIFY(std::abs(model->objective() - 0.868852867) < 1e-6);
    QVERIFY(near(probabilitiesOf(*model, table_, 0), {0.1485701, 0.2880073, 0.5634225}));
}

void TestSoftmaxRegression::theLinearLayerSaysTheSame()
{
    for (const int classes : {2, 3}) {
        const auto model = SoftmaxRegression::fit(table_.problem(classes == 2 ? table_.two : table_.three, classes), exact());
        const std::vector<float> weights = model->weights();
        const std::vector<float> biases = model->biases();
        QCOMPARE(weights.size(), static_cast<std::size_t>(classes * columnCount));
        for (const int row : {0, 41, 89}) {
            std::vector<double> outputs;
            double sum = 0;
            for (int c = 0; c < classes; ++c) {
                double output = static_cast<double>(biases[static_cast<std::size_t>(c)]);
                for (int j = 0; j < columnCount; ++j)
                    output += static_cast<double>(weights[static_cast<std::size_t>(c * columnCount + j)])
                              * static_cast<double>(table_.values[static_cast<std::size_t>(row * columnCount + j)]);
                outputs.push_back(std::exp(output));
                sum += outputs.back();
            }
            for (double& output : outputs)
                output /= sum;
            QVERIFY(near(probabilitiesOf(*model, table_, row), outputs, 1e-5));
        }
    }
}

void TestSoftmaxRegression::threadsChangeNothing()
{
    // Several chunks of rows, so that there is something to share out.
    RegressionProblem problem = table_.problem(table_.two, 2);
    for (int copy = 0; copy < 9; ++copy) {
        problem.rows.insert(problem.rows.end(), problem.rows.begin(), problem.rows.begin() + rowCount);
        problem.classes.insert(problem.classes.end(), problem.classes.begin(), problem.classes.begin() + rowCount);
    }
    RegressionOptions one = exact(), three = exact();
    one.threads = 1;
    three.threads = 3;
    QCOMPARE(SoftmaxRegression::fit(problem, one)->coefficients(), SoftmaxRegression::fit(problem, three)->coefficients());
}

void TestSoftmaxRegression::aGoodStartEndsAtTheSamePlaceSooner()
{
    const auto first = SoftmaxRegression::fit(table_.problem(table_.two, 2), exact());
    RegressionOptions options = exact(0.021);
    const auto cold = SoftmaxRegression::fit(table_.problem(table_.two, 2), options);
    options.start = &*first;
    const auto warm = SoftmaxRegression::fit(table_.problem(table_.two, 2), options);
    QVERIFY(warm->iterations() <= cold->iterations());
    for (std::size_t i = 0; i < cold->coefficients().size(); ++i)
        QVERIFY(std::abs(cold->coefficients()[i] - warm->coefficients()[i]) < 1e-6);
}

void TestSoftmaxRegression::aRowOfWeightTwoCountsAsTwoRows()
{
    RegressionProblem twice = table_.problem(table_.two, 2);
    const FeatureScaling scaling = FeatureScaling::of(twice.features, twice.rows);
    twice.rows.push_back(3);
    twice.classes.push_back(table_.two[3]);
    RegressionProblem heavy = table_.problem(table_.two, 2);
    heavy.weights.assign(rowCount, 1);
    heavy.weights[3] = 2;
    RegressionOptions options = exact();
    options.scaling = &scaling;
    const auto a = SoftmaxRegression::fit(twice, options);
    const auto b = SoftmaxRegression::fit(heavy, options);
    for (std::size_t i = 0; i < a->coefficients().size(); ++i)
        QVERIFY(std::abs(a->coefficients()[i] - b->coefficients()[i]) < 1e-7);
}

void TestSoftmaxRegression::oneClassCannotBeLearned()
{
    const auto model = SoftmaxRegression::fit(table_.problem(std::vector<int>(rowCount, 1), 2), exact());
    QVERIFY(!model && model.error().code == ErrorCode::InvalidInput);
    auto weightless = table_.problem(table_.two, 2);
    for (const int c : table_.two)
        weightless.weights.push_back(c);
    QVERIFY(!SoftmaxRegression::fit(weightless, exact()));
}

void TestSoftmaxRegression::noWeightDecayIsRefused()
{
    const auto model = SoftmaxRegression::fit(table_.problem(table_.two, 2), exact(0));
    QVERIFY(!model && model.error().code == ErrorCode::InvalidInput);
}

void TestSoftmaxRegression::stoppingIsAnswered()
{
    std::stop_source stop;
    RegressionOptions options = exact();
    options.stop = stop.get_token();
    options.progress = [&](int iteration, double) {
        if (iteration == 2)
            stop.request_stop();
    };
    const auto model = SoftmaxRegression::fit(table_.problem(table_.two, 2), options);
    QVERIFY(!model && model.error().code == ErrorCode::Cancelled);
}

NUCLEOSCOPE_TEST(TestSoftmaxRegression)
#include "test_softmax_regression.moc"

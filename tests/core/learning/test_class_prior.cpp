// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/class_prior.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace nucleoscope;

/// What a loss takes for the classes' frequencies, and what is taken off the logits so that the images' count instead.
class TestClassPrior : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharesFollowSamplingAndWeights_data();
    void sharesFollowSamplingAndWeights();
    void theCorrectionMakesTheImagesSharesOfTheLearnedOnes();
    void nothingIsTakenOffWhereNothingIsToBeCorrected();
    void aClassWithoutImagesIsLeftAlone();
};

namespace {

Recipe recipeWith(SamplingKind sampling, bool weighted, bool corrected = true)
{
    Recipe recipe;
    recipe.sampling = sampling;
    recipe.loss.classWeights = weighted;
    recipe.loss.priorCorrection = corrected;
    return recipe;
}

} // namespace

void TestClassPrior::sharesFollowSamplingAndWeights_data()
{
    QTest::addColumn<int>("sampling");
    QTest::addColumn<bool>("weighted");
    QTest::addColumn<double>("first"); // share of a class with 60 of 80 images
    const auto row = [](const char* name, SamplingKind sampling, bool weighted, double first) {
        QTest::newRow(name) << static_cast<int>(sampling) << weighted << first;
    };
    row("as they come", SamplingKind::Shuffled, false, 0.75);
    row("subjects alike", SamplingKind::BalancedWithinClasses, false, 0.75);
    row("classes alike", SamplingKind::BalancedClasses, false, 0.5);
    row("classes and subjects alike", SamplingKind::BalancedSubjects, false, 0.5);
    row("weighted", SamplingKind::Shuffled, true, 0.5);
    row("alike and weighted", SamplingKind::BalancedClasses, true, 0.25);
}

void TestClassPrior::sharesFollowSamplingAndWeights()
{
    QFETCH(int, sampling);
    QFETCH(bool, weighted);
    QFETCH(double, first);
    const auto shares = learnedShares(recipeWith(static_cast<SamplingKind>(sampling), weighted), {60, 20});
    QCOMPARE(shares.size(), std::size_t{2});
    QVERIFY(std::abs(shares[0] - first) < 1e-12 && std::abs(shares[1] - (1 - first)) < 1e-12);
}

/// Bayes' rule: the learned shares times exp(what is taken off), brought to a sum of 1, are the images' shares.
void TestClassPrior::theCorrectionMakesTheImagesSharesOfTheLearnedOnes()
{
    const std::vector<double> images{60, 20, 20};
    for (const bool weighted : {false, true}) {
        const Recipe recipe = recipeWith(SamplingKind::BalancedSubjects, weighted);
        const auto learned = learnedShares(recipe, images);
        const auto logits = priorLogits(recipe, images);
        QCOMPARE(logits.size(), std::size_t{3});
        QVERIFY(std::abs(logits[0] + logits[1] + logits[2]) < 1e-12);
        double sum = 0;
        for (std::size_t c = 0; c < 3; ++c)
            sum += learned[c] * std::exp(logits[c]);
        for (std::size_t c = 0; c < 3; ++c)
            QVERIFY(std::abs(learned[c] * std::exp(logits[c]) / sum - images[c] / 100) < 1e-12);
    }
}

void TestClassPrior::nothingIsTakenOffWhereNothingIsToBeCorrected()
{
    QVERIFY(priorLogits(recipeWith(SamplingKind::BalancedSubjects, false, false), {60, 20}).empty());
    QVERIFY(priorLogits(recipeWith(SamplingKind::Shuffled, false), {60, 20}).empty());
    QVERIFY(priorLogits(recipeWith(SamplingKind::BalancedClasses, false), {40, 40}).empty());
}

void TestClassPrior::aClassWithoutImagesIsLeftAlone()
{
    const auto logits = priorLogits(recipeWith(SamplingKind::BalancedClasses, false), {60, 0, 20});
    QCOMPARE(logits[1], 0.0);
    QVERIFY(std::abs(logits[0] - logits[2] - std::log(3.0)) < 1e-12);
}

NUCLEOSCOPE_TEST(TestClassPrior)
#include "test_class_prior.moc"

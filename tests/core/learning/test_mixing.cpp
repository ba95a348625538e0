// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/mixing.h"
#include "tests/test_program.h"

#include <QTest>

#include <array>

using namespace nucleoscope;

/// The shares against the distribution function of max(b, 1-b), b from Beta(alpha, alpha): SciPy 1.14,
/// 2 * stats.beta(alpha, alpha).cdf(x) - 1.
class TestMixing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesFollowTheBetaDistribution_data();
    void sharesFollowTheBetaDistribution();
    void aTinyAlphaMixesNothing();
};

namespace {
constexpr std::array limits{0.6, 0.7, 0.8, 0.9, 0.99};
}

void TestMixing::sharesFollowTheBetaDistribution_data()
{
    QTest::addColumn<double>("alpha");
    QTest::addColumn<QList<double>>("below");
    QTest::newRow("0.1") << 0.1 << QList<double>{0.03576, 0.074392, 0.120582, 0.18723, 0.359383};
    QTest::newRow("0.4") << 0.4 << QList<double>{0.109609, 0.224997, 0.354928, 0.520522, 0.812168};
    QTest::newRow("1") << 1.0 << QList<double>{0.2, 0.4, 0.6, 0.8, 0.98};
}

void TestMixing::sharesFollowTheBetaDistribution()
{
    QFETCH(double, alpha);
    QFETCH(QList<double>, below);
    constexpr int draws = 100000;
    std::array<int, limits.size()> counts{};
    Random random(3, Random::Purpose::Mixing);
    for (int i = 0; i < draws; ++i) {
        const double share = drawOwnShare(alpha, random);
        QVERIFY(share >= 0.5 && share <= 1);
        for (std::size_t limit = 0; limit < limits.size(); ++limit)
            counts[limit] += share <= limits[limit] ? 1 : 0;
    }
    // Four standard deviations of a share of 100,000 are .0063 at most.
    for (std::size_t limit = 0; limit < limits.size(); ++limit)
        QVERIFY2(std::abs(static_cast<double>(counts[limit]) / draws - below[static_cast<int>(limit)]) < 0.0064,
                 qPrintable(QString("%1 below %2").arg(counts[limit]).arg(limits[limit])));
}

void TestMixing::aTinyAlphaMixesNothing()
{
    Random random(3, Random::Purpose::Mixing);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(drawOwnShare(1e-9, random) > 0.999);
}

NUCLEOSCOPE_TEST(TestMixing)
#include "test_mixing.moc"

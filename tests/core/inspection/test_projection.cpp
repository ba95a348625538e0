// The numbers are those of projection_reference.py.
#include "core/inspection/projection.h"
#include "core/inspection/projection_tree.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace nucleoscope;

class TestProjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void principalComponentsAreNumPys();
    void moreComponentsThanDimensionsAreNotInvented();
    void featuresThatDoNotVaryFallOnOnePoint();
    void wrongFeaturesAreRefused();
    void aStoppedPcaSaysSo();
    void theTreeAddsUpWhatAllOthersDo();
    void pointsInOnePlaceAreOneGroup();
    void neighboursOnTheMapAreNeighboursInTheFeatures();
    void theSameFeaturesGiveTheSameMap();
    void theMapIsHandedOutWhileItForms();
    void stoppingKeepsWhatIsThere();
    void stoppedBeforeTheFirstStepTheStartIsShown();
    void fewSamplesAreEnough();
};

namespace {

double fraction(std::uint64_t index, std::uint64_t key)
{
    auto h = static_cast<std::uint32_t>(index * 2654435761u + key * 2246822519u + 374761393u);
    h ^= h >> 15;
    h *= 2246822519u;
    h ^= h >> 13;
    return h / 4294967296.0;
}

struct Drawn {
    std::vector<float> values;
    int count, dimensions;
    FeatureView view() const { return {values, count, dimensions}; }
};

/// Groups around places of their own, wider in some directions than in others.
Drawn drawn(int count, int dimensions, int groups)
{
    Drawn result{{}, count, dimensions};
    for (int i = 0; i < count; ++i)
        for (int d = 0; d < dimensions; ++d) {
            const auto centre = static_cast<std::uint64_t>(i % groups * dimensions + d);
            const auto place = static_cast<std::uint64_t>(i * dimensions + d);
            const double noise = fraction(place, 2) + fraction(place, 3) + fraction(place, 4) - 1.5;
            result.values.push_back(static_cast<float>(4 * fraction(centre, 1) + noise * (1 + 2.0 / (1 + d))));
        }
    return result;
}

double mapDistance(MapPoint a, MapPoint b)
{
    return std::hypot(static_cast<double>(a.x - b.x), static_cast<double>(a.y - b.y));
}

double featureDistance(const FeatureView& features, int a, int b)
{
    double sum = 0;
    for (int d = 0; d < features.dimensions; ++d) {
        const auto at = static_cast<std::size_t>(d);
        sum += std::pow(static_cast<double>(features.row(a)[at] - features.row(b)[at]), 2);
    }
    return sum;
}

/// All others, nearest first.
std::vector<int> nearestFirst(int count, int self, const std::function<double(int)>& distance)
{
    std::vector<std::pair<double, int>> others;
    for (int i = 0; i < count; ++i)
        if (i != self)
            others.emplace_back(distance(i), i);
    std::sort(others.begin(), others.end());
    std::vector<int> result;
    for (const auto& [far, index] : others)
        result.push_back(index);
    return result;
}

/// Venna and Kaski (2001), as scikit-learn's: 1 where all neighbours on the map are neighbours in the features.
double trustworthiness(const FeatureView& features, const std::vector<MapPoint>& map, int neighbours)
{
    double penalty = 0;
    for (int i = 0; i < features.count; ++i) {
        const auto near = nearestFirst(features.count, i, [&](int j) {
            return mapDistance(map[static_cast<std::size_t>(i)], map[static_cast<std::size_t>(j)]);
        });
        const auto truly = nearestFirst(features.count, i, [&](int j) { return featureDistance(features, i, j); });
        std::vector<int> rank(static_cast<std::size_t>(features.count));
        for (std::size_t r = 0; r < truly.size(); ++r)
            rank[static_cast<std::size_t>(truly[r])] = static_cast<int>(r) + 1;
        for (int n = 0; n < neighbours; ++n)
            penalty += std::max(0, rank[static_cast<std::size_t>(near[static_cast<std::size_t>(n)])] - neighbours);
    }
    const double n = features.count, k = neighbours;
    return 1 - penalty * 2 / (n * k * (2 * n - 3 * k - 1));
}

PrincipalComponents components(const Drawn& features, int dimensions)
{
    auto result = principalComponents(features.view(), dimensions);
    return result ? std::move(*result) : PrincipalComponents{};
}

void compareNumbers(double actual, double expected, double tolerance)
{
    QVERIFY2(std::abs(actual - expected) <= tolerance, qPrintable(QStringLiteral("%1 instead of %2").arg(actual).arg(expected)));
}

bool allFinite(const std::vector<MapPoint>& points)
{
    return std::all_of(points.begin(), points.end(), [](MapPoint p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

} // namespace

void TestProjection::principalComponentsAreNumPys()
{
    const PrincipalComponents found = components(drawn(300, 40, 5), 6);
    QCOMPARE(found.dimensions, 6);
    const std::vector<double> shares = {0.2961099, 0.2245355, 0.1374757, 0.1045826, 0.0368199, 0.0154814};
    for (std::size_t i = 0; i < shares.size(); ++i)
        compareNumbers(found.explainedShare[i], shares[i], 2e-6);
    const std::vector<std::pair<int, std::vector<double>>> rows = {
        {0, {-3.85151, -3.92806, 3.17962, -1.28599, -1.66187}},
        {1, {-4.47144, 2.39358, -3.47899, 3.19122, 1.07827}},
        {137, {3.85035, -4.01307, -4.70613, -1.37865, -0.76431}},
        {299, {0.49006, 5.32775, 0.84049, -4.12309, 2.43698}},
    };
    for (const auto& [row, expected] : rows)
        for (std::size_t i = 0; i < expected.size(); ++i)
            compareNumbers(static_cast<double>(found.view().row(row)[i]), expected[i], 5e-3);
    QCOMPARE(found.firstTwo()[137].y, found.view().row(137)[1]);
}

void TestProjection::moreComponentsThanDimensionsAreNotInvented()
{
    const PrincipalComponents found = components(drawn(20, 3, 2), 50);
    QCOMPARE(found.dimensions, 3);
    compareNumbers(std::accumulate(found.explainedShare.begin(), found.explainedShare.end(), 0.0), 1, 1e-6);
    QCOMPARE(components(drawn(2, 1, 1), 2).firstTwo()[0].y, 0.0f);
}

void TestProjection::featuresThatDoNotVaryFallOnOnePoint()
{
    const std::vector<float> values(40, 2.5f);
    const auto found = principalComponents({values, 10, 4}, 2);
    QVERIFY(found);
    for (const MapPoint& point : found->firstTwo())
        QVERIFY((point == MapPoint{0, 0}));
    const auto map = tsneMap({values, 10, 4}, {});
    QVERIFY(map);
    QVERIFY(allFinite(map->positions));
}

void TestProjection::wrongFeaturesAreRefused()
{
    std::vector<float> values(12, 1.0f);
    QCOMPARE(principalComponents({values, 5, 3}, 2).error().code, ErrorCode::InvalidInput);
    QCOMPARE(principalComponents({{}, 0, 3}, 2).error().code, ErrorCode::InvalidInput);
    QCOMPARE(tsneMap({{values.data(), 9}, 3, 3}, {}).error().code, ErrorCode::InvalidInput);
    values[7] = std::nanf("");
    QCOMPARE(principalComponents({values, 4, 3}, 2).error().message.id, std::string("projection.numbers"));
}

void TestProjection::aStoppedPcaSaysSo()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(principalComponents(drawn(30, 5, 2).view(), 2, stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestProjection::theTreeAddsUpWhatAllOthersDo()
{
    const std::vector<MapPoint> points = components(drawn(500, 10, 4), 2).firstTwo();
    RepulsionTree tree;
    tree.build(points);
    double largestError = 0;
    for (std::size_t i = 0; i < points.size(); i += 50) {
        double sum = 0, x = 0, y = 0;
        for (const MapPoint& other : points) {
            const double dx = static_cast<double>(points[i].x - other.x), dy = static_cast<double>(points[i].y - other.y);
            const double q = 1 / (1 + dx * dx + dy * dy);
            sum += q;
            x += q * q * dx;
            y += q * q * dy;
        }
        MapPoint force;
        compareNumbers(tree.repulsion(points[i], 0, force), sum, 1e-4 * sum);
        compareNumbers(static_cast<double>(force.x), x, 1e-3);
        compareNumbers(static_cast<double>(force.y), y, 1e-3);
        largestError = std::max(largestError, std::abs(tree.repulsion(points[i], 0.5f, force) / sum - 1));
    }
    QVERIFY(largestError > 0 && largestError < 0.02);
}

void TestProjection::pointsInOnePlaceAreOneGroup()
{
    std::vector<MapPoint> points(100'000, MapPoint{3, 4});
    points.push_back({5, 4});
    RepulsionTree tree;
    tree.build(points);
    MapPoint force;
    compareNumbers(tree.repulsion({3, 4}, 0.5f, force), 100'000 + 0.2, 0.1);
    compareNumbers(static_cast<double>(force.x), -2 * 0.04, 1e-3);
}

void TestProjection::neighboursOnTheMapAreNeighboursInTheFeatures()
{
    const PrincipalComponents features = components(drawn(600, 30, 12), 20);
    const auto map = tsneMap(features.view(), {});
    QVERIFY(map);
    QCOMPARE(map->iterations, 1000);
    QVERIFY(!map->stopped);
    const double trusted = trustworthiness(features.view(), map->positions, 10);
    qInfo("trustworthiness %.4f, divergence %.4f", trusted, map->divergence);
    QVERIFY(trusted > 0.9936 - 0.002); // scikit-learn's own map of these
    QVERIFY(map->divergence < 0.2210 + 0.02);
}

void TestProjection::theSameFeaturesGiveTheSameMap()
{
    const PrincipalComponents features = components(drawn(200, 20, 4), 10);
    QCOMPARE(components(drawn(200, 20, 4), 10).values, features.values);
    TsneOptions options;
    options.iterations = 300;
    QVERIFY(tsneMap(features.view(), options)->positions == tsneMap(features.view(), options)->positions);
}

void TestProjection::theMapIsHandedOutWhileItForms()
{
    const PrincipalComponents features = components(drawn(200, 20, 4), 10);
    TsneOptions options;
    options.iterations = 100;
    options.reportEvery = 20;
    std::vector<double> fractions;
    std::size_t withPositions = 0;
    QVERIFY(tsneMap(features.view(), options, {}, [&](const TsneProgress& progress) {
        fractions.push_back(progress.fraction);
        withPositions += progress.positions.size() == 200;
    }));
    QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
    QCOMPARE(fractions.back(), 1.0);
    QCOMPARE(withPositions, 5u);
}

void TestProjection::stoppingKeepsWhatIsThere()
{
    const PrincipalComponents features = components(drawn(200, 20, 4), 10);
    std::stop_source stop;
    std::vector<MapPoint> last;
    const auto map = tsneMap(features.view(), {}, stop.get_token(), [&](const TsneProgress& progress) {
        last.assign(progress.positions.begin(), progress.positions.end());
        if (progress.fraction > 0.5)
            stop.request_stop();
    });
    QVERIFY(map);
    QVERIFY(map->stopped);
    QVERIFY(map->iterations > 300 && map->iterations < 600);
    QVERIFY(map->positions == last);
}

void TestProjection::stoppedBeforeTheFirstStepTheStartIsShown()
{
    const PrincipalComponents features = components(drawn(50, 8, 2), 8);
    std::stop_source stop;
    stop.request_stop();
    const auto map = tsneMap(features.view(), {}, stop.get_token());
    QVERIFY(map);
    QCOMPARE(map->positions.size(), 50u);
    QCOMPARE(map->iterations, 0);
    QVERIFY(map->positions[0].x * features.firstTwo()[0].x > 0);
}

void TestProjection::fewSamplesAreEnough()
{
    const auto map = tsneMap(drawn(4, 3, 2).view(), {});
    QVERIFY(map);
    QVERIFY(allFinite(map->positions));
}

NUCLEOSCOPE_TEST(TestProjection)
#include "test_projection.moc"

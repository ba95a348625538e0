// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/instant_study.h"
#include "tests/core/workflow/in_job.h"
#include "tests/core/workflow/instant_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace nucleoscope;

namespace {

constexpr int patients = 12;
constexpr int nucleiEach = 8;
constexpr int width = 3;

std::uint64_t drawnBits(std::uint64_t index, std::uint64_t key)
{
    std::uint64_t h = (index * 2654435761U + key * 2246822519U + 374761393U) % (std::uint64_t{1} << 32);
    h ^= h >> 15;
    h = h * 2246822519U % (std::uint64_t{1} << 32);
    return h ^ h >> 13;
}

/// The table that reference_studies.py draws: patients 0, 2, 4 … have ALL; patients 0, 1, 6, 7 examine in the first of three
/// folds.
InstantStudy drawnStudy()
{
    Dataset::Content content;
    content.classes = {{"ALL", 0, -1, true}, {"HEM", 0, -1, false}};
    auto table = std::make_shared<FeatureTable>();
    table->width = width;
    for (int subject = 0; subject < patients; ++subject) {
        content.subjects.push_back({"P" + std::to_string(subject), subject % 2, nucleiEach});
        for (int nucleus = 0; nucleus < nucleiEach; ++nucleus) {
            const auto i = static_cast<std::uint64_t>(content.samples.size());
            Sample sample;
            sample.id = "p" + std::to_string(100 + subject) + "/" + std::to_string(nucleus);
            sample.classIndex = subject % 2;
            sample.subject = subject;
            table->samples.push_back(static_cast<int>(i));
            content.samples.push_back(sample);
            for (std::uint64_t j = 0; j < width; ++j) {
                const double shift = j < 2 && subject % 2 == 0 ? 0.5 : 0;
                table->values.push_back(static_cast<float>(
                    static_cast<double>(drawnBits(i * width + j, 7) >> 16) / 65536
                    + static_cast<double>(drawnBits(static_cast<std::uint64_t>(subject) * width + j, 107) >> 16) / 131072
                    + shift));
            }
        }
    }
    InstantStudy study;
    study.dataset = std::make_shared<const Dataset>(std::move(content));
    study.features = table;
    study.recipe = InstantFixture::instantRecipe();
    study.tolerance = 1e-10;
    for (int fold = 0; fold < 3; ++fold) {
        Split split;
        for (const Sample& sample : study.dataset->samples())
            split.parts.push_back(sample.subject / 2 % 3 == fold ? Part::Validation : Part::Train);
        study.folds.push_back(std::move(split));
    }
    return study;
}

bool near(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= 1e-6;
}

struct CurveReference {
    double share, patients, balanced, balancedSpread, auroc, aurocSpread;
};
const CurveReference curveReferences[] = {
    {0.25, 2.000000000000, 0.722222222222, 0.057370526534, 0.812210648148, 0.051939060403},
    {0.5, 4.000000000000, 0.798611111111, 0.012028130608, 0.868634259259, 0.007645955013},
    {1, 8.000000000000, 0.812500000000, notANumber, 0.857638888889, notANumber},
};

struct CallReference {
    int sample;
    double probability, mean, deviation, agreement;
};
const CallReference imageReferences[] = {
    {0, 0.3708042233, 0.3839218612, 0.0834585286, 0.84},  {1, 0.9207540306, 0.9191025356, 0.0654002051, 1.00},
    {2, 0.6937344155, 0.6882661743, 0.1600031739, 0.88},  {3, 0.4831156474, 0.5266176778, 0.1362163190, 0.44},
    {4, 0.9385442893, 0.9290058434, 0.0671447581, 1.00},  {5, 0.9562841410, 0.9494773603, 0.0485370508, 1.00},
    {6, 0.9521731002, 0.9462438102, 0.0522839553, 1.00},  {7, 0.9750894706, 0.9617608648, 0.0413153546, 1.00},
    {8, 0.6753988858, 0.6862548820, 0.0947858544, 1.00},  {9, 0.0478653382, 0.0665525657, 0.0673732917, 1.00},
    {10, 0.1652477512, 0.1638564566, 0.0640555000, 1.00}, {11, 0.2677419338, 0.2550659329, 0.1082455824, 1.00},
    {12, 0.0786908290, 0.0774737014, 0.0417770614, 1.00}, {13, 0.3807883409, 0.3727879419, 0.1092581066, 0.88},
    {14, 0.4128115587, 0.3905200490, 0.1200234707, 0.76}, {15, 0.0361231422, 0.0350037117, 0.0269416057, 1.00},
    {48, 0.8227507190, 0.8337849925, 0.0882586055, 1.00}, {49, 0.7840630149, 0.7757787760, 0.1134592813, 1.00},
    {50, 0.6630344096, 0.6691591212, 0.1719993191, 0.84}, {51, 0.9709271923, 0.9630175936, 0.0540948097, 1.00},
    {52, 0.6737992372, 0.6783579270, 0.1402983664, 0.88}, {53, 0.8121763549, 0.8126058616, 0.0975073142, 1.00},
    {54, 0.8519868947, 0.8370026732, 0.1027360290, 1.00}, {55, 0.8531294573, 0.8611246365, 0.0819320357, 1.00},
    {56, 0.7924835403, 0.7742193208, 0.1511378949, 0.92}, {57, 0.3871221229, 0.4025965233, 0.1407431411, 0.80},
    {58, 0.6236529374, 0.6178577352, 0.1785808203, 0.76}, {59, 0.0323392438, 0.0399423998, 0.0480223286, 1.00},
    {60, 0.1193891010, 0.1316758479, 0.0700241847, 1.00}, {61, 0.0973041135, 0.1030715271, 0.0651132898, 1.00},
    {62, 0.3041560811, 0.3313005318, 0.1062246059, 0.96}, {63, 0.0499316019, 0.0683478357, 0.0754120921, 1.00},
};
const CallReference patientReferences[] = {
    {0, 0.7863124147, 0.7880495160, 0.0576807054, 1.00},
    {1, 0.2580834725, 0.2559394051, 0.0343040246, 1.00},
    {6, 0.8039834100, 0.8038539477, 0.0900292104, 1.00},
    {7, 0.3007973427, 0.3086264652, 0.0681154247, 1.00},
};

void compare(const std::vector<CallStability>& calls, std::span<const CallReference> expected)
{
    QCOMPARE(calls.size(), expected.size());
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const QByteArray where = QByteArray::number(expected[i].sample);
        QVERIFY2(calls[i].sample == expected[i].sample, where);
        QVERIFY2(near(calls[i].probability, expected[i].probability), where);
        QVERIFY2(near(calls[i].mean, expected[i].mean), where);
        QVERIFY2(near(calls[i].deviation, expected[i].deviation), where);
        QVERIFY2(near(calls[i].agreement, expected[i].agreement), where);
    }
}

} // namespace

/// Learning curve and stability against scikit-learn on the same draws of patients: reference_studies.py.
class TestStudyNumbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCurveIsThatOfScikitLearn();
    void stabilityIsThatOfScikitLearn();
};

void TestStudyNumbers::theCurveIsThatOfScikitLearn()
{
    const auto curve = inJob<LearningCurve>([](JobContext& context) {
                           return learningCurve(drawnStudy(), {0.25, 0.5, 1}, 3, 5, context);
                       }).value();
    QCOMPARE(curve.points.size(), std::size(curveReferences));
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const CurvePoint& found = curve.points[i];
        const CurveReference& expected = curveReferences[i];
        QCOMPARE(found.share, expected.share);
        QVERIFY(near(found.patients, expected.patients));
        QVERIFY(near(found.balancedAccuracy, expected.balanced));
        QVERIFY(near(found.balancedSpread, expected.balancedSpread));
        QVERIFY(near(found.auroc, expected.auroc));
        QVERIFY(near(found.aurocSpread, expected.aurocSpread));
    }
}

void TestStudyNumbers::stabilityIsThatOfScikitLearn()
{
    const auto report =
        inJob<StabilityReport>([](JobContext& context) { return callStability(drawnStudy(), 25, 4, context); }).value();
    QCOMPARE(report.refits, 25);
    compare(report.images, imageReferences);
    compare(report.subjects, patientReferences);
}

NUCLEOSCOPE_TEST(TestStudyNumbers)
#include "test_study_numbers.moc"

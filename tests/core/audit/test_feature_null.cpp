// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/feature_null.h"
#include "core/base/random.h"
#include "core/evaluation/intervals.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace nucleoscope;

/// Features of drawn patients: whether a network tells the class or the patient is told apart.
class TestFeatureNull : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognisingPatientsIsNoKnowledgeOfTheClass();
    void knowledgeOfTheClassIsBeyondTheNull();
    void numbersAreThoseOfScikitLearn();
    void theSameSeedGivesTheSame();
    void samplesWithoutFeaturesAreLeftOut();
    void tooFewPatientsAreRefused();
    void stoppingEndsIt();
};

namespace {

constexpr int patients = 24;
constexpr int imagesEach = 12;
constexpr int width = 24;

Question questionOf()
{
    Question question;
    question.unitCount = patients;
    question.classCount = 2;
    question.positive = 0;
    for (int patient = 0; patient < patients; ++patient)
        for (int image = 0; image < imagesEach; ++image) {
            question.samples.push_back(patient * imagesEach + image);
            question.labels.push_back(patient % 2);
            question.units.push_back(patient);
        }
    return question;
}

/// Each patient has a look of its own; the class shifts one feature by `classShift`.
FeatureRows featuresOf(double classShift, std::uint64_t seed)
{
    Random random(seed, Random::Purpose::Test);
    FeatureRows rows;
    rows.width = width;
    for (int patient = 0; patient < patients; ++patient) {
        std::vector<double> look(width);
        for (double& value : look)
            value = random.normal();
        look[0] += patient % 2 == 0 ? classShift : -classShift;
        for (int image = 0; image < imagesEach; ++image) {
            rows.samples.push_back(patient * imagesEach + image);
            for (const double value : look)
                rows.values.push_back(static_cast<float>(value + 0.3 * random.normal()));
        }
    }
    return rows;
}

std::uint64_t drawnBits(std::uint64_t index, std::uint64_t key)
{
    std::uint64_t h = (index * 2654435761U + key * 2246822519U + 374761393U) % (std::uint64_t{1} << 32);
    h ^= h >> 15;
    h = h * 2246822519U % (std::uint64_t{1} << 32);
    return h ^ h >> 13;
}

ShuffleOptions shuffles(int permutations, std::uint64_t seed = 1)
{
    ShuffleOptions options;
    options.permutations = permutations;
    options.seed = seed;
    return options;
}

} // namespace

void TestFeatureNull::recognisingPatientsIsNoKnowledgeOfTheClass()
{
    const FeatureNull null = featureNull(questionOf(), featuresOf(0, 1), shuffles(200)).value();
    QCOMPARE(null.samples, patients * imagesEach);
    QCOMPARE(null.patients, patients);
    QCOMPARE(null.newPatients.drawn.size(), 200U);
    // Seen patients are recognised, whatever they are called; unseen ones are not.
    QVERIFY(quantileOf(null.samePatients.drawn, 0.5) > 0.85);
    const double unseen = quantileOf(null.newPatients.drawn, 0.5);
    QVERIFY2(unseen > 0.35 && unseen < 0.65, QByteArray::number(unseen).constData());
    QVERIFY(null.newPatients.p > 0.05);
    QCOMPARE(nullFinding(null, "drawn").severity, Severity::Warning);
}

void TestFeatureNull::knowledgeOfTheClassIsBeyondTheNull()
{
    const FeatureNull null = featureNull(questionOf(), featuresOf(4, 2), shuffles(200)).value();
    QVERIFY(null.newPatients.observed > 0.9);
    QVERIFY(null.newPatients.p < 0.02);
    const Finding finding = nullFinding(null, "drawn");
    QCOMPARE(finding.severity, Severity::Note);
    for (const Message* message : {&finding.what, &finding.howBad, &finding.whatToDo})
        QVERIFY2(message->english().find('{') == std::string::npos, message->english().c_str());
}

/// reference_feature_null.py
void TestFeatureNull::numbersAreThoseOfScikitLearn()
{
    constexpr int units = 14, images = 6, columns = 4;
    Question question;
    question.unitCount = units;
    question.classCount = 2;
    question.positive = 0;
    FeatureRows rows;
    rows.width = columns;
    for (std::uint64_t i = 0; i < units * images; ++i) {
        const std::uint64_t unit = i / images;
        question.samples.push_back(static_cast<int>(i));
        question.labels.push_back(static_cast<int>(unit % 2));
        question.units.push_back(static_cast<int>(unit));
        rows.samples.push_back(static_cast<int>(i));
        for (std::uint64_t j = 0; j < columns; ++j)
            rows.values.push_back(static_cast<float>(static_cast<double>(drawnBits(i * columns + j, 9) >> 16) / 65536
                                                     + static_cast<double>(drawnBits(unit * columns + j, 109) >> 16) / 65536
                                                     + (j == 0 && unit % 2 == 0 ? 0.75 : 0)));
    }
    const FeatureNull null = featureNull(question, rows, shuffles(8, 11)).value();
    const auto compare = [](const ShuffledNull& found, double observed, double p, const std::vector<double>& drawn) {
        QVERIFY2(std::abs(found.observed - observed) < 1e-6, QByteArray::number(found.observed).constData());
        QVERIFY(std::abs(found.p - p) < 1e-12);
        QCOMPARE(found.drawn.size(), drawn.size());
        for (std::size_t i = 0; i < drawn.size(); ++i)
            QVERIFY2(std::abs(found.drawn[i] - drawn[i]) < 1e-6, QByteArray::number(found.drawn[i]).constData());
    };
    compare(null.newPatients, 0.758503401361, 1.0 / 9,
            {0.178571428571, 0.215986394558, 0.221655328798, 0.302721088435, 0.385487528345, 0.425170068027, 0.502834467120,
             0.672335600907});
    compare(null.samePatients, 0.882086167800, 1.0 / 9,
            {0.516439909297, 0.554421768707, 0.562925170068, 0.566326530612, 0.620181405896, 0.639455782313, 0.716553287982,
             0.726757369615});
}

void TestFeatureNull::theSameSeedGivesTheSame()
{
    const FeatureNull a = featureNull(questionOf(), featuresOf(1, 3), shuffles(20, 7)).value();
    const FeatureNull b = featureNull(questionOf(), featuresOf(1, 3), shuffles(20, 7)).value();
    QCOMPARE(a.newPatients.observed, b.newPatients.observed);
    QCOMPARE(a.newPatients.drawn, b.newPatients.drawn);
    QCOMPARE(a.samePatients.drawn, b.samePatients.drawn);
}

void TestFeatureNull::samplesWithoutFeaturesAreLeftOut()
{
    FeatureRows rows = featuresOf(1, 4);
    rows.samples.resize(rows.samples.size() - 2 * imagesEach); // two patients
    rows.values.resize(rows.samples.size() * width);
    const FeatureNull null = featureNull(questionOf(), rows, shuffles(5)).value();
    QCOMPARE(null.samples, (patients - 2) * imagesEach);
    QCOMPARE(null.patients, patients - 2);
}

void TestFeatureNull::tooFewPatientsAreRefused()
{
    FeatureRows rows = featuresOf(1, 5);
    rows.samples.resize(3 * imagesEach); // two of one class, one of the other
    rows.values.resize(rows.samples.size() * width);
    const auto null = featureNull(questionOf(), rows, shuffles(5));
    QVERIFY(!null);
    QCOMPARE(null.error().code, ErrorCode::InvalidInput);
}

void TestFeatureNull::stoppingEndsIt()
{
    std::stop_source stop;
    ShuffleOptions options = shuffles(50);
    options.stop = stop.get_token();
    options.progress = [&](double) { stop.request_stop(); };
    const auto null = featureNull(questionOf(), featuresOf(1, 6), options);
    QVERIFY(!null);
    QCOMPARE(null.error().code, ErrorCode::Cancelled);
}

NUCLEOSCOPE_TEST(TestFeatureNull)
#include "test_feature_null.moc"

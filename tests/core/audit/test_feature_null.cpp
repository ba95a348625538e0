// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/feature_null.h"
#include "core/base/random.h"
#include "core/evaluation/intervals.h"

#include <QTest>

using namespace nucleoscope;

/// Features of drawn patients: whether a network tells the class or the patient is told apart.
class TestFeatureNull : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognisingPatientsIsNoKnowledgeOfTheClass();
    void knowledgeOfTheClassIsBeyondTheNull();
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

QTEST_GUILESS_MAIN(TestFeatureNull)
#include "test_feature_null.moc"

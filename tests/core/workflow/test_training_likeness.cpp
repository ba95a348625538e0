#include "core/base/random.h"
#include "core/workflow/training_likeness.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace nucleoscope;

namespace {

constexpr int width = 16;

/// Features as a network might make them: a middle that all share, what a patient adds, what an image adds.
class DrawnFeatures {
public:
    explicit DrawnFeatures(std::uint64_t seed) : random_(seed, Random::Purpose::Test) {}

    void addPatient(int images, double shift = 0)
    {
        std::array<double, width> patient{};
        for (std::size_t i = 0; i < width; ++i)
            patient[i] = 5 + 0.7 * random_.normal() + (i == 0 ? shift : 0);
        for (int image = 0; image < images; ++image) {
            table.samples.push_back(table.size());
            patients.push_back(next_);
            for (const double value : patient)
                table.values.push_back(static_cast<float>(value + random_.normal()));
        }
        ++next_;
    }

    FeatureTable table{width, {}, {}};
    std::vector<int> patients;

private:
    Random random_;
    int next_ = 0;
};

Result<TrainingLikeness> fitted(const DrawnFeatures& drawn)
{
    JobQueue queue;
    std::optional<Result<TrainingLikeness>> outcome;
    queue
        .submit({"t", "fit"}, Resource::Learning, Priority::Normal,
                [&](JobContext& context) -> Result<void> {
                    outcome.emplace(TrainingLikeness::fit(drawn.table, drawn.patients, context));
                    return {};
                })
        ->wait();
    return std::move(*outcome);
}

double flaggedShare(const TrainingLikeness& likeness, const FeatureTable& images)
{
    int flagged = 0;
    for (int row = 0; row < images.size(); ++row)
        flagged += likeness.isStrange(likeness.distance(images.row(row)));
    return static_cast<double>(flagged) / images.size();
}

/// The kept run of PredictionFixture, asked in a job.
class LikenessFixture : public PredictionFixture {
public:
    Result<TrainingLikeness> fit()
    {
        return inJob<TrainingLikeness>([&](JobContext& context) { return fitLikeness(*run, host, {}, context); });
    }
};

} // namespace

class TestTrainingLikeness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newPatientsAreFamiliar();
    void otherFeaturesAreStrange();
    void theLimitIsAQuantileBetweenPatientsWhoCountAlike();
    void onePatientIsTooFew();
    void itIsFittedOnceAndKept();
    void anotherModelIsFittedAnew();
    void damagedFilesAreFittedAgain();
    void withoutTheDatasetItSaysSo();
    void theReasonNamesItsNumbers();
};

void TestTrainingLikeness::newPatientsAreFamiliar()
{
    DrawnFeatures training(1);
    for (int patient = 0; patient < 40; ++patient)
        training.addPatient(10 + patient);
    DrawnFeatures others(2);
    for (int patient = 0; patient < 40; ++patient)
        others.addPatient(20);
    const auto likeness = fitted(training);
    QVERIFY(likeness);
    QCOMPARE(likeness->limit().patients, 40);
    const double share = flaggedShare(*likeness, others.table);
    QVERIFY2(share <= 0.05, qPrintable(QString::number(share)));
}

void TestTrainingLikeness::otherFeaturesAreStrange()
{
    DrawnFeatures training(1);
    for (int patient = 0; patient < 20; ++patient)
        training.addPatient(20);
    DrawnFeatures others(3);
    others.addPatient(50, 30);
    const auto likeness = fitted(training);
    QVERIFY(flaggedShare(*likeness, others.table) > 0.95);
}

/// The same by the definition, one image at a time.
void TestTrainingLikeness::theLimitIsAQuantileBetweenPatientsWhoCountAlike()
{
    DrawnFeatures training(4);
    for (int patient = 0; patient < 10; ++patient)
        training.addPatient(4 + 3 * patient);
    const FeatureTable& table = training.table;
    std::array<double, width> mean{}, variance{};
    double average = 0;
    for (std::size_t i = 0; i < width; ++i) {
        for (int row = 0; row < table.size(); ++row)
            mean[i] += static_cast<double>(table.row(row)[i]) / table.size();
        for (int row = 0; row < table.size(); ++row)
            variance[i] += std::pow(static_cast<double>(table.row(row)[i]) - mean[i], 2) / table.size();
        average += variance[i] / width;
    }
    const auto distance = [&](int a, int b) {
        double sum = 0;
        for (std::size_t i = 0; i < width; ++i)
            sum += std::pow(static_cast<double>(table.row(a)[i] - table.row(b)[i]), 2) / (0.9 * variance[i] + 0.1 * average);
        return std::sqrt(sum / width);
    };
    std::vector<std::pair<double, double>> distances; // with its weight
    for (int a = 0; a < table.size(); ++a) {
        const int patient = training.patients[static_cast<std::size_t>(a)];
        std::vector<double> others;
        for (int b = 0; b < table.size(); ++b)
            if (patient != training.patients[static_cast<std::size_t>(b)])
                others.push_back(distance(a, b));
        std::sort(others.begin(), others.end());
        distances.emplace_back(others[4], 1.0 / (4 + 3 * patient) / 10);
    }
    std::sort(distances.begin(), distances.end());
    double reached = 0;
    std::size_t at = 0;
    while ((reached += distances[at].second) < 0.99)
        ++at;
    const auto likeness = fitted(training);
    QVERIFY2(std::abs(likeness->limit().limit - distances[at].first) < 1e-4,
             qPrintable(QStringLiteral("%1 %2").arg(likeness->limit().limit).arg(distances[at].first)));
}

void TestTrainingLikeness::onePatientIsTooFew()
{
    DrawnFeatures training(6);
    training.addPatient(30);
    const auto likeness = fitted(training);
    QVERIFY(!likeness && likeness.error().code == ErrorCode::InvalidInput);
}

void TestTrainingLikeness::itIsFittedOnceAndKept()
{
    LikenessFixture fixture;
    QVERIFY(!keptLikeness(*fixture.run));
    const auto first = fixture.fit();
    QVERIFY2(first.has_value(), first ? "" : first.error().message.english().c_str());
    QCOMPARE(first->limit().images, 8); // the training part
    QCOMPARE(first->limit().patients, 4);
    const std::size_t asked = fixture.viewsAsked.size();
    const auto kept = keptLikeness(*fixture.run);
    QVERIFY(kept);
    QVERIFY(kept->limit() == first->limit());
    QVERIFY(fixture.fit().has_value());
    QCOMPARE(fixture.viewsAsked.size(), asked); // the network was not asked again
    const float features[] = {0.9F, 0.1F, 0.25F};
    QVERIFY(std::abs(kept->distance(features) - first->distance(features)) < 1e-9);
}

void TestTrainingLikeness::anotherModelIsFittedAnew()
{
    LikenessFixture fixture;
    QVERIFY(fixture.fit().has_value());
    QVERIFY(writeFileAtomically(fixture.run->bestModel(), std::string_view("other weights")).has_value());
    QVERIFY(!keptLikeness(*fixture.run));
}

void TestTrainingLikeness::damagedFilesAreFittedAgain()
{
    LikenessFixture fixture;
    const auto first = fixture.fit();
    auto file = featureFile(*fixture.run);
    file.replace_extension("likeness.json");
    for (const std::string_view text : {"", "[]", "{\"format\":\"nucleoscope-likeness\",\"version\":2}", "torn"}) {
        QVERIFY(writeFileAtomically(file, text).has_value());
        QVERIFY(!keptLikeness(*fixture.run));
    }
    const auto again = fixture.fit();
    QVERIFY(again && again->limit() == first->limit());
}

void TestTrainingLikeness::withoutTheDatasetItSaysSo()
{
    LikenessFixture fixture;
    std::filesystem::remove_all(fixture.path("training_data"));
    const auto likeness = fixture.fit();
    QVERIFY(!likeness && likeness.error().code == ErrorCode::NotFound);
}

void TestTrainingLikeness::theReasonNamesItsNumbers()
{
    const FeatureTable table{2, {0, 1}, {1, 0, 0, 1}};
    LikenessLimit limit;
    limit.limit = 0.0421;
    const TrainingLikeness likeness(table, limit);
    const QString words = QString::fromStdString(likeness.strangeness(1.2346).english());
    QVERIFY2(words.contains(QStringLiteral("1.23 away from the 5 most similar")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("99 % of these are within 0.04")), qPrintable(words));
}

NUCLEOSCOPE_TEST(TestTrainingLikeness)
#include "test_training_likeness.moc"

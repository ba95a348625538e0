#include "core/encoding/encode.h"
#include "core/imaging/conditions.h"
#include "core/workflow/attribution_task.h"
#include "core/workflow/map_similarity.h"
#include "core/workflow/network_views.h"
#include "core/workflow/what_if_task.h"
#include "tests/core/workflow/prediction_fixture.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <opencv2/imgproc.hpp>

using namespace nucleoscope;

namespace {

/// A bright square of 16×16 on black, in the left upper part of 64×64.
constexpr int side = 64;
const cv::Rect square(10, 14, 16, 16);

class ExplanationFixture : public PredictionFixture {
public:
    ExplanationFixture()
    {
        cv::Mat picture(side, side, CV_8UC3, cv::Scalar::all(0));
        picture(square).setTo(cv::Scalar(180, 180, 180));
        if (!writeFile(path("square.png"), encodePng(picture).value()))
            qFatal("no picture");
        masked = datasetFromFiles({path("square.png")}).value();
    }

    Result<Explanation> explain(std::shared_ptr<const Dataset> of, const AttributionOptions& how = {})
    {
        return inJob<Explanation>([&](JobContext& context) {
            return explainNucleus(*run, {std::move(of), 0, -1, how, 1}, host, {}, context);
        });
    }
    Result<WhatIfAnswer> ask(const WhatIfRequest& request)
    {
        return inJob<WhatIfAnswer>([&](JobContext& context) { return askWhatIf(*run, request, host, {}, context); });
    }

    std::shared_ptr<const Dataset> masked;
};

/// Maps from formulas; the expected numbers are of SciPy 1.x (spearmanr, gaussian_filter) for the same.
HeatMap formulaMap(int kind)
{
    HeatMap map{24, 20, {}};
    for (int y = 0; y < map.height; ++y)
        for (int x = 0; x < map.width; ++x)
            map.values.push_back(kind == 0 ? static_cast<float>((x * 7 + y * 13 + (x * y) % 17 * 5) % 256) / 255.0F
                                           : static_cast<float>((x * 5 + y * 3 + (x * y) % 11 * 9) % 97 / 8) / 13.0F);
    return map;
}

} // namespace

class TestExplanation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mapSimilarityEqualsScipy();
    void aMapIsLikeItselfAndAConstantOneHasNoRanks();
    void theHeatInsideTheOutlineIsMeasuredAgainstItsArea();
    void theRandomCopysMapIsComparedWithTheTrainedOne();
    void whereNothingIsMaskedNothingIsInside();
    void thePictureShowsInputAndBothMaps();
    void thePlaceOfTheCropIsKnown();
    void aPredictorIsLoadedOnceUntilItsModelChanges();
    void unchangedConditionsGiveThePrediction();
    void brighterPicturesAreTriedAndTheFlipIsFound();
    void theFlipFollowsTheOperatingPoint();
    void theNearestCrossingIsTheFlipPoint();
    void everyConditionChangesThePictureAndKeepsTheBackgroundBlack();
    void viewsAreThePlainOneFirstThenOthersByChance();
};

void TestExplanation::mapSimilarityEqualsScipy()
{
    const HeatMap a = formulaMap(0);
    const HeatMap b = formulaMap(1);
    QVERIFY(std::abs(rankCorrelation(a, b) - 0.047453667303786966) < 1e-9);
    QVERIFY(std::abs(structuralSimilarity(a, b) + 0.04336379910893358) < 1e-4);
    HeatMap paler = a;
    for (float& value : paler.values)
        value = value * 0.5F + 0.2F;
    QVERIFY(std::abs(structuralSimilarity(a, paler) - 0.7834633395080365) < 1e-4);
    QCOMPARE(rankCorrelation(a, paler), 1.0);
}

void TestExplanation::aMapIsLikeItselfAndAConstantOneHasNoRanks()
{
    const HeatMap a = formulaMap(0);
    QCOMPARE(rankCorrelation(a, a), 1.0);
    QVERIFY(std::abs(structuralSimilarity(a, a) - 1) < 1e-9);
    // Only what is asked for is compared: the upper half.
    HeatMap other = formulaMap(1);
    std::copy(a.values.begin(), a.values.begin() + 240, other.values.begin());
    std::vector<std::uint8_t> upper(480, 0);
    std::fill(upper.begin(), upper.begin() + 240, std::uint8_t{1});
    QVERIFY(rankCorrelation(a, other) < 0.9);
    QCOMPARE(rankCorrelation(a, other, upper), 1.0);
    const HeatMap flat{24, 20, std::vector<float>(480, 0.5F)};
    QVERIFY(std::isnan(rankCorrelation(a, flat)));
    QVERIFY(std::isnan(structuralSimilarity({2, 2, {0, 1, 0, 1}}, {2, 2, {0, 1, 0, 1}})));
}

void TestExplanation::theHeatInsideTheOutlineIsMeasuredAgainstItsArea()
{
    ExplanationFixture fixture;
    const auto explained = fixture.explain(fixture.masked);
    QVERIFY2(explained.has_value(), explained ? "" : explained.error().message.english().c_str());
    QCOMPARE(explained->input.height, 16); // the run's input size
    QCOMPARE(explained->probabilities.size(), std::size_t{2});
    QCOMPARE(explained->classIndex, 1);    // a dark picture
    QVERIFY(explained->heatInside > 0.95); // its heat is its brightness
    QVERIFY(std::abs(explained->areaInside - 16.0 * 16 / (side * side)) < 0.04);
}

void TestExplanation::theRandomCopysMapIsComparedWithTheTrainedOne()
{
    ExplanationFixture fixture;
    const auto explained = fixture.explain(fixture.masked);
    QVERIFY(explained.has_value());
    std::vector<float> turned = explained->trained.values;
    std::reverse(turned.begin(), turned.end());
    QCOMPARE(explained->random.values, turned);
    QVERIFY(std::isnan(explained->rankCorrelation)); // none of the copy's heat lies inside the nucleus
    QVERIFY(explained->structuralSimilarity < 0.9);
    const auto alone = fixture.inJob<Explanation>([&](JobContext& context) {
        return explainNucleus(*fixture.run, {fixture.masked, 0, 0, {}, 0}, fixture.host, {}, context);
    });
    QVERIFY(alone.has_value());
    QVERIFY(alone->random.empty() && std::isnan(alone->rankCorrelation));
    QCOMPARE(alone->classIndex, 0);
}

void TestExplanation::whereNothingIsMaskedNothingIsInside()
{
    ExplanationFixture fixture;
    const auto explained = fixture.explain(fixture.dataset); // grey to the border
    QVERIFY(explained.has_value());
    QVERIFY(std::isnan(explained->heatInside) && std::isnan(explained->areaInside));
}

void TestExplanation::thePictureShowsInputAndBothMaps()
{
    ExplanationFixture fixture;
    const auto explained = fixture.explain(fixture.masked);
    QVERIFY(explained.has_value());
    const auto file = explanationPicture(*explained);
    QVERIFY(file.has_value());
    QVERIFY(writeFile(fixture.path("explained.png"), *file).has_value());
    const auto written = datasetFromFiles({fixture.path("explained.png")});
    QVERIFY(written.has_value());
    const auto sheet = readPicture(**written, 0);
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->cols, 3 * (336 + 12) + 12);
    QCOMPARE(sheet->rows, 336 + 2 * 12);
    for (const AttributionMethod method :
         {AttributionMethod::GradCam, AttributionMethod::Occlusion, AttributionMethod::IntegratedGradients})
        QVERIFY(attributionMethodNamed(nameOf(method)) == method);
    QVERIFY(!attributionMethodNamed("lime"));
}

void TestExplanation::thePlaceOfTheCropIsKnown()
{
    Preprocessing input;
    input.cropPixels = 40;
    const CropPlace inside = cropPlace({64, 51}, input);
    QCOMPARE(inside.left, 12.0);
    QCOMPARE(inside.top, 5.0);
    QCOMPARE(inside.width, 40.0);
    input.cropPixels = 80;
    QCOMPARE(cropPlace({64, 51}, input).top, -15.0);
    input.cropPixels = 0;
    QCOMPARE(cropPlace({64, 51}, input).height, 51.0);
}

void TestExplanation::aPredictorIsLoadedOnceUntilItsModelChanges()
{
    ExplanationFixture fixture;
    QVERIFY(fixture.explain(fixture.masked).has_value());
    QVERIFY(fixture.explain(fixture.masked).has_value());
    QVERIFY(fixture.predict(fixture.dataset, {0, 1}).has_value());
    QCOMPARE(fixture.engine->predictorsMade, 1);
    QVERIFY(writeFileAtomically(fixture.run->bestModel(), std::string_view("other weights")).has_value());
    QVERIFY(fixture.explain(fixture.masked).has_value());
    QCOMPARE(fixture.engine->predictorsMade, 2);
}

void TestExplanation::unchangedConditionsGiveThePrediction()
{
    ExplanationFixture fixture;
    const auto predicted = fixture.predict(fixture.dataset, {0});
    WhatIfRequest request;
    request.dataset = fixture.dataset;
    request.sample = 0;
    const auto answer = fixture.ask(request);
    QVERIFY(predicted && answer);
    QCOMPARE(answer->probabilities[0], predicted->predictions.probability(0, 0));
    QCOMPARE(answer->positive, answer->probabilities[0]);
    QVERIFY(answer->sweeps.empty());
    QCOMPARE(answer->input.count(), 1);
}

void TestExplanation::brighterPicturesAreTriedAndTheFlipIsFound()
{
    ExplanationFixture fixture;
    drawImage(fixture.place("middle.bmp"), 100); // P(bright) = 100 / 255: one half at 1.275
    WhatIfRequest request;
    request.dataset = datasetFromFiles({fixture.path("middle.bmp")}).value();
    request.sample = 0;
    request.sweeps = {Condition::Brightness, Condition::Scale};
    const auto answer = fixture.ask(request);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->sweeps.size(), std::size_t{2});
    const ConditionSweep& brightness = answer->sweeps[0];
    QCOMPARE(brightness.settings.size(), std::size_t{13});
    QVERIFY(std::is_sorted(brightness.settings.begin(), brightness.settings.end()));
    QVERIFY(std::is_sorted(brightness.positive.begin(), brightness.positive.end()));
    QVERIFY(brightness.flip && std::abs(*brightness.flip - 1.275) < 0.02);
    QVERIFY(!answer->sweeps[1].flip);
}

void TestExplanation::theFlipFollowsTheOperatingPoint()
{
    ExplanationFixture fixture;
    drawImage(fixture.place("middle.bmp"), 100); // P(bright) = 100 / 255 = 0.392
    WhatIfRequest request;
    request.dataset = datasetFromFiles({fixture.path("middle.bmp")}).value();
    request.sample = 0;
    request.sweeps = {Condition::Brightness};
    request.point = {0.3, {}}; // 0.3 × 255 = 76.5: at 0.765
    auto answer = fixture.ask(request);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->called, 0);
    QVERIFY(answer->sweeps[0].flip && std::abs(*answer->sweeps[0].flip - 0.765) < 0.02);
    request.point = {0.3, 0.45}; // left to a person; the nearer end of the band is at 114.75 / 100
    answer = fixture.ask(request);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->called, referred);
    QVERIFY(answer->sweeps[0].flip && std::abs(*answer->sweeps[0].flip - 1.1475) < 0.02);
    QVERIFY(std::abs(*flipOf(answer->sweeps[0], {0.3, 0.45}, 0.7) - 0.765) < 0.02);
}

void TestExplanation::theNearestCrossingIsTheFlipPoint()
{
    const std::vector<double> settings{0, 1, 2, 3, 4};
    QCOMPARE(*flipPoint(settings, {0.0F, 1.0F, 1.0F, 1.0F, 0.0F}, 0.5, 3), 3.5);
    QCOMPARE(*flipPoint(settings, {0.0F, 1.0F, 1.0F, 1.0F, 0.0F}, 0.25, 1), 0.25);
    QVERIFY(!flipPoint(settings, {0.9F, 0.8F, 0.7F, 0.8F, 0.9F}, 0.5, 2));
    QVERIFY(!flipPoint({}, {}, 0.5, 2));
}

void TestExplanation::everyConditionChangesThePictureAndKeepsTheBackgroundBlack()
{
    cv::Mat picture(side, side, CV_8UC3, cv::Scalar::all(0));
    cv::circle(picture, {32, 32}, 20, cv::Scalar(120, 60, 140), cv::FILLED);
    cv::circle(picture, {28, 28}, 6, cv::Scalar(200, 120, 210), cv::FILLED);
    QCOMPARE(cv::norm(underConditions(picture, {}), picture), 0.0);
    for (const Condition condition : allConditions) {
        const ConditionRange range = rangeOf(condition);
        QCOMPARE(valueOf({}, condition), range.unchanged);
        const double extreme = range.unchanged == range.most ? range.least : range.most;
        const cv::Mat changed = underConditions(picture, with({}, condition, extreme));
        QVERIFY(cv::norm(changed, picture, cv::NORM_L1) > 1000);
        QVERIFY(changed.at<cv::Vec3b>(2, 2)[0] < 16);
    }
    // Out of focus the rim stays as bright as the nucleus, and the mask where it was.
    const cv::Mat blurred = underConditions(picture, with({}, Condition::Focus, 4));
    QVERIFY(std::abs(blurred.at<cv::Vec3b>(32, 51)[2] - 140) < 8);
    QCOMPARE(blurred.at<cv::Vec3b>(32, 54), cv::Vec3b(0, 0, 0));
}

void TestExplanation::viewsAreThePlainOneFirstThenOthersByChance()
{
    ExplanationFixture fixture;
    Recipe recipe = fixture.run->info().recipe;
    recipe.augmentation.rotationDegrees = 180;
    const auto views = networkViews(*fixture.masked, 0, recipe, 3, 1);
    const auto again = networkViews(*fixture.masked, 0, recipe, 3, 1);
    const auto others = networkViews(*fixture.masked, 0, recipe, 3, 2);
    QVERIFY(views && again && others);
    QCOMPARE(views->pixels.count(), 4);
    QCOMPARE(views->pixels.pixels, again->pixels.pixels);
    QVERIFY(views->pixels.pixels != others->pixels.pixels);
    QCOMPARE(cv::norm(pictureIn(views->pixels, 0), pictureIn(others->pixels, 0)), 0.0);
    QVERIFY(cv::norm(pictureIn(views->pixels, 0), pictureIn(views->pixels, 1)) > 0);
    QVERIFY(views->place.width > 0 && views->place.height > 0);
}

NUCLEOSCOPE_TEST(TestExplanation)
#include "test_explanation.moc"

#include "dataset_fixture.h"

#include "core/base/random.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace nucleoscope;
using namespace nucleoscope::test;

class TestSplit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSubjectStandsOnTwoSides();
    void linkedSubjectsStayTogether();
    void everyClassIsInEveryPart();
    void fractionsAreKeptInImagesAndSubjects();
    void largeAndSmallSubjectsAreOnBothSides();
    void sameSeedSameSplitAnotherSeedAnother();
    void theSplitOfASeedNeverChanges();
    void testPartDoesNotDependOnTheValidationFraction();
    void aClassWithOneSubjectIsAnErrorThatNamesIt();
    void aClassOfOneLinkedGroupIsAnError();
    void fewSubjectsAreToldOf();
    void unknownSubjectsAreToldOf();
    void publishedFoldsAreKept();
    void withoutNameTheLastFoldValidates();
    void imagesOfLinkedSubjectsLeaveTraining();
    void imagesOfSubjectsInSeveralFoldsLeaveTraining();
    void aWholeFoldIsSetAsideForTest();
    void unknownFoldIsAnErrorThatNamesTheOthers();
    void aSplitByFoldNeedsFolds();
    void splitByImageKeepsClassSharesAndWarns();
    void unlabelledSamplesAreLeftOut();
    void whereNobodyExaminesAllLearn();
    void badFractionsAreErrors();
    void aDatasetWithoutClassesIsAnError();
    void hashesOfAnotherDatasetAreAnError();
    void namesReadBack();
};

namespace {

/// Like C-NMC: 47 and 26 subjects of 9 to 757 images, some of them linked.
std::shared_ptr<const Dataset> largeDataset(std::uint64_t seed = 1)
{
    Random random(seed, Random::Purpose::Test);
    std::vector<DrawnSubject> subjects;
    for (int i = 0; i < 73; ++i) {
        const bool healthy = i >= 47;
        const int samples = static_cast<int>(9 * std::exp(random.uniform(0, healthy ? 3.3 : 3.6)));
        std::vector<int> contents;
        if (i % 12 < 2)
            contents = {i / 12};
        subjects.push_back(
            {(healthy ? "H" : "") + std::to_string(i), healthy ? 1 : 0, samples, "fold_" + std::to_string(i % 3), contents});
    }
    return drawnDataset(subjects);
}

Split splitOf(const Dataset& dataset, const SplitOptions& options)
{
    auto split = makeSplit(dataset, hashesOf(dataset), options);
    if (!split)
        qFatal("%s", split.error().message.english().c_str());
    return *split;
}

SplitOptions withTest(std::uint64_t seed)
{
    SplitOptions options;
    options.testFraction = 0.2;
    options.seed = seed;
    return options;
}

/// The parts in which any of these subjects stands.
std::set<Part> partsOf(const Dataset& dataset, const Split& split, const std::vector<int>& subjects)
{
    std::set<Part> parts;
    for (int i = 0; i < dataset.sampleCount(); ++i)
        if (std::find(subjects.begin(), subjects.end(), dataset.sample(i).subject) != subjects.end())
            parts.insert(split.parts[static_cast<std::size_t>(i)]);
    return parts;
}

bool hasWarning(const Split& split, const std::string& id)
{
    return std::any_of(split.warnings.begin(), split.warnings.end(), [&](const Message& w) { return w.id == id; });
}

double share(int part, int whole)
{
    return static_cast<double>(part) / whole;
}

} // namespace

void TestSplit::noSubjectStandsOnTwoSides()
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto dataset = largeDataset(seed);
        const Split split = splitOf(*dataset, withTest(seed));
        for (int subject = 0; subject < static_cast<int>(dataset->subjects().size()); ++subject)
            QCOMPARE(partsOf(*dataset, split, {subject}).size(), 1u);
    }
}

void TestSplit::linkedSubjectsStayTogether()
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto dataset = largeDataset(seed);
        const Split split = splitOf(*dataset, withTest(seed));
        QVERIFY(!split.linked.empty());
        for (const LinkedSubjects& group : split.linked)
            QCOMPARE(partsOf(*dataset, split, group.subjects).size(), 1u);
    }
}

void TestSplit::everyClassIsInEveryPart()
{
    // Three subjects a class are just enough for three parts.
    const auto dataset = drawnDataset({{"1", 0, 90, {}, {}},
                                       {"2", 0, 5, {}, {}},
                                       {"3", 0, 5, {}, {}},
                                       {"H1", 1, 5, {}, {}},
                                       {"H2", 1, 70, {}, {}},
                                       {"H3", 1, 6, {}, {}}});
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Split split = splitOf(*dataset, withTest(seed));
        for (const Part part : {Part::Train, Part::Validation, Part::Test})
            for (const int count : dataset->subset(split.samplesOf(part))->countByClass())
                QVERIFY(count > 0);
    }
}

void TestSplit::fractionsAreKeptInImagesAndSubjects()
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto dataset = largeDataset(seed);
        const Split split = splitOf(*dataset, withTest(seed));
        const auto validation = dataset->subset(split.samplesOf(Part::Validation))->countByClass();
        const auto test = dataset->subset(split.samplesOf(Part::Test))->countByClass();
        const auto all = dataset->countByClass();
        for (std::size_t c = 0; c < 2; ++c) {
            QVERIFY(std::abs(share(test[c], all[c]) - 0.2) < 0.05);
            QVERIFY(std::abs(share(validation[c], all[c] - test[c]) - 0.3) < 0.05);
        }
        const int subjects = static_cast<int>(dataset->subjects().size());
        const int tested = subjectCount(*dataset, split, Part::Test);
        QVERIFY(std::abs(share(tested, subjects) - 0.2) < 0.07);
        QVERIFY(std::abs(share(subjectCount(*dataset, split, Part::Validation), subjects - tested) - 0.3) < 0.07);
        QCOMPARE(split.count(Part::Train) + split.count(Part::Validation) + split.count(Part::Test), dataset->sampleCount());
    }
}

void TestSplit::largeAndSmallSubjectsAreOnBothSides()
{
    std::vector<DrawnSubject> subjects;
    for (int i = 0; i < 20; ++i)
        subjects.push_back({std::to_string(i), i % 2, i < 10 ? 10 : 100, {}, {}});
    const auto dataset = drawnDataset(subjects);
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        SplitOptions options;
        options.seed = seed;
        const Split split = splitOf(*dataset, options);
        for (const Part part : {Part::Train, Part::Validation}) {
            std::set<int> sizes;
            for (const int sample : split.samplesOf(part))
                sizes.insert(dataset->subjects()[static_cast<std::size_t>(dataset->sample(sample).subject)].sampleCount);
            QCOMPARE(sizes, (std::set<int>{10, 100}));
        }
    }
}

void TestSplit::sameSeedSameSplitAnotherSeedAnother()
{
    const auto dataset = largeDataset();
    for (const SplitRule rule : {SplitRule::BySubject, SplitRule::ByImage}) {
        SplitOptions first = withTest(1);
        first.rule = rule;
        SplitOptions second = first;
        second.seed = 2;
        QVERIFY(splitOf(*dataset, first).parts == splitOf(*dataset, first).parts);
        QVERIFY(splitOf(*dataset, first).parts != splitOf(*dataset, second).parts);
    }
}

/// Runs of last year name a seed: these numbers may only change with a note in docs/formats.md.
void TestSplit::theSplitOfASeedNeverChanges()
{
    std::vector<DrawnSubject> subjects;
    for (int i = 0; i < 12; ++i)
        subjects.push_back({std::to_string(i), i % 2, 1 + i, {}, {}});
    const auto dataset = drawnDataset(subjects);
    const Split split = splitOf(*dataset, withTest(7));
    std::string letters;
    for (int subject = 0; subject < 12; ++subject)
        letters += partName(*partsOf(*dataset, split, {subject}).begin())[1]; // tRain, vAlidation, tEst
    QCOMPARE(QByteArray::fromStdString(letters), QByteArray("rrrrrreeaarr"));
}

void TestSplit::testPartDoesNotDependOnTheValidationFraction()
{
    const auto dataset = largeDataset();
    SplitOptions other = withTest(1);
    other.validationFraction = 0.1;
    QCOMPARE(splitOf(*dataset, withTest(1)).samplesOf(Part::Test), splitOf(*dataset, other).samplesOf(Part::Test));
}

void TestSplit::aClassWithOneSubjectIsAnErrorThatNamesIt()
{
    const auto dataset = drawnDataset({{"1", 0, 9, {}, {}}, {"2", 0, 9, {}, {}}, {"H1", 1, 9, {}, {}}});
    const auto split = makeSplit(*dataset, hashesOf(*dataset), {});
    QVERIFY(!split);
    QCOMPARE(split.error().code, ErrorCode::InvalidInput);
    QCOMPARE(split.error().message.argument("class"), std::string("HEM"));
}

void TestSplit::aClassOfOneLinkedGroupIsAnError()
{
    const auto dataset = drawnDataset({{"1", 0, 9, {}, {}}, {"2", 0, 9, {}, {}}, {"H1", 1, 9, {}, {4}}, {"H2", 1, 9, {}, {4}}});
    QVERIFY(!makeSplit(*dataset, hashesOf(*dataset), {}));
}

void TestSplit::fewSubjectsAreToldOf()
{
    const auto dataset = drawnDataset({{"1", 0, 9, {}, {}}, {"2", 0, 9, {}, {}}, {"H1", 1, 9, {}, {}}, {"H2", 1, 9, {}, {}}});
    QVERIFY(hasWarning(splitOf(*dataset, {}), "split.one_subject"));
    QVERIFY(!hasWarning(splitOf(*largeDataset(), {}), "split.one_subject"));
}

void TestSplit::unknownSubjectsAreToldOf()
{
    std::vector<DrawnSubject> images;
    for (int i = 0; i < 40; ++i)
        images.push_back({std::to_string(i), i % 2, 1, {}, {}});
    const auto dataset = drawnDataset(images, false);
    const Split split = splitOf(*dataset, {});
    QVERIFY(hasWarning(split, "split.subjects_unknown"));
    QVERIFY(!hasWarning(split, "split.few_subjects"));
    QCOMPARE(split.count(Part::Validation), 12);
}

void TestSplit::publishedFoldsAreKept()
{
    const auto dataset = drawnDataset(
        {{"1", 0, 9, "fold_0", {}}, {"2", 0, 9, "fold_1", {}}, {"H1", 1, 9, "fold_0", {}}, {"H2", 1, 9, "fold_1", {}}});
    SplitOptions options;
    options.rule = SplitRule::ByFold;
    options.validationFold = "FOLD_0";
    const Split split = splitOf(*dataset, options);
    for (int i = 0; i < dataset->sampleCount(); ++i)
        QCOMPARE(split.parts[static_cast<std::size_t>(i)], dataset->sample(i).fold == 0 ? Part::Validation : Part::Train);
    QCOMPARE(split.leftOutAsLinked, 0);
}

void TestSplit::withoutNameTheLastFoldValidates()
{
    const auto dataset = largeDataset();
    SplitOptions options;
    options.rule = SplitRule::ByFold;
    const Split split = splitOf(*dataset, options);
    for (const int sample : split.samplesOf(Part::Validation))
        QCOMPARE(dataset->folds()[static_cast<std::size_t>(dataset->sample(sample).fold)], std::string("fold_2"));
}

void TestSplit::imagesOfLinkedSubjectsLeaveTraining()
{
    const auto dataset = drawnDataset({{"1", 0, 9, "fold_0", {3}},
                                       {"2", 0, 9, "fold_1", {3}},
                                       {"4", 0, 5, "fold_0", {}},
                                       {"H1", 1, 9, "fold_0", {}},
                                       {"H2", 1, 9, "fold_1", {}}});
    SplitOptions options;
    options.rule = SplitRule::ByFold;
    options.validationFold = "fold_1";
    const Split split = splitOf(*dataset, options);
    QCOMPARE(split.leftOutAsLinked, 9);
    QCOMPARE(partsOf(*dataset, split, {0}), std::set<Part>{Part::LeftOut});
    QCOMPARE(partsOf(*dataset, split, {1}), std::set<Part>{Part::Validation});
    QCOMPARE(partsOf(*dataset, split, {2}), std::set<Part>{Part::Train});
    QVERIFY(hasWarning(split, "split.left_out_linked"));
    QVERIFY(!hasWarning(split, "split.left_out_patients"));
}

void TestSplit::imagesOfSubjectsInSeveralFoldsLeaveTraining()
{
    const auto dataset = drawnDataset({{"1", 0, 9, "fold_0", {}},
                                       {"1", 0, 4, "fold_1", {}},
                                       {"2", 0, 9, "fold_0", {}},
                                       {"H1", 1, 9, "fold_0", {}},
                                       {"H2", 1, 9, "fold_1", {}}});
    SplitOptions options;
    options.rule = SplitRule::ByFold;
    options.validationFold = "fold_1";
    const Split split = splitOf(*dataset, options);
    QCOMPARE(split.leftOutAsLinked, 9);
    QVERIFY(hasWarning(split, "split.left_out_patients"));
    QVERIFY(!hasWarning(split, "split.left_out_linked"));
}

void TestSplit::aWholeFoldIsSetAsideForTest()
{
    const auto dataset = largeDataset();
    SplitOptions options = withTest(1);
    options.rule = SplitRule::ByFold;
    options.validationFold = "fold_0";
    const Split split = splitOf(*dataset, options);
    std::set<int> folds;
    for (const int sample : split.samplesOf(Part::Test))
        folds.insert(dataset->sample(sample).fold);
    QCOMPARE(folds.size(), 1u);
    QVERIFY(!folds.contains(0));
    for (const LinkedSubjects& group : split.linked) {
        std::set<Part> parts = partsOf(*dataset, split, group.subjects);
        parts.erase(Part::LeftOut);
        QVERIFY(parts.size() <= 1u);
    }
}

void TestSplit::unknownFoldIsAnErrorThatNamesTheOthers()
{
    const auto dataset = largeDataset();
    SplitOptions options;
    options.rule = SplitRule::ByFold;
    options.validationFold = "fold_9";
    const auto split = makeSplit(*dataset, hashesOf(*dataset), options);
    QVERIFY(!split);
    QVERIFY(split.error().message.english().find("fold_0, fold_1, fold_2") != std::string::npos);
}

void TestSplit::aSplitByFoldNeedsFolds()
{
    const auto dataset = drawnDataset({{"1", 0, 9, {}, {}}, {"2", 0, 9, {}, {}}, {"H1", 1, 9, {}, {}}, {"H2", 1, 9, {}, {}}});
    SplitOptions options;
    options.rule = SplitRule::ByFold;
    QCOMPARE(makeSplit(*dataset, hashesOf(*dataset), options).error().code, ErrorCode::InvalidInput);
}

void TestSplit::splitByImageKeepsClassSharesAndWarns()
{
    const auto dataset = drawnDataset({{"1", 0, 100, {}, {}}, {"H1", 1, 50, {}, {}}});
    SplitOptions options = withTest(1);
    options.rule = SplitRule::ByImage;
    const Split split = splitOf(*dataset, options);
    QCOMPARE(dataset->subset(split.samplesOf(Part::Test))->countByClass(), (std::vector<int>{20, 10}));
    QCOMPARE(dataset->subset(split.samplesOf(Part::Validation))->countByClass(), (std::vector<int>{24, 12}));
    QVERIFY(hasWarning(split, "split.by_image"));
}

void TestSplit::unlabelledSamplesAreLeftOut()
{
    const auto dataset = drawnDataset(
        {{"1", 0, 9, {}, {}}, {"2", 0, 9, {}, {}}, {"?", -1, 4, {}, {}}, {"H1", 1, 9, {}, {}}, {"H2", 1, 9, {}, {}}});
    for (const SplitRule rule : {SplitRule::BySubject, SplitRule::ByImage}) {
        SplitOptions options;
        options.rule = rule;
        const Split split = splitOf(*dataset, options);
        QCOMPARE(partsOf(*dataset, split, {2}), std::set<Part>{Part::LeftOut});
        QCOMPARE(split.leftOutAsLinked, 0);
    }
}

void TestSplit::whereNobodyExaminesAllLearn()
{
    const auto dataset = largeDataset();
    SplitOptions options;
    options.validationFraction = 0;
    for (const SplitRule rule : {SplitRule::BySubject, SplitRule::ByImage}) {
        options.rule = rule;
        options.testFraction = 0;
        const Split all = splitOf(*dataset, options);
        QVERIFY(nobodyExamines(all.options));
        QCOMPARE(all.count(Part::Train), dataset->sampleCount());
        QCOMPARE(all.warnings.size(), std::size_t{1}); // nothing of parts that are not there
        QVERIFY(hasWarning(all, "split.nobody_examines"));
        options.testFraction = 0.2;
        const Split tested = splitOf(*dataset, options);
        QCOMPARE(tested.count(Part::Validation), 0);
        SplitOptions examined = options; // the same test part as where some examine
        examined.validationFraction = 0.3;
        QCOMPARE(tested.samplesOf(Part::Test), splitOf(*dataset, examined).samplesOf(Part::Test));
        QCOMPARE(hasWarning(tested, "split.by_image"), rule == SplitRule::ByImage);
    }
    options.rule = SplitRule::ByFold; // the fold examines, whatever the fraction
    QVERIFY(!nobodyExamines(options));
    QVERIFY(splitOf(*dataset, options).count(Part::Validation) > 0);
}

void TestSplit::badFractionsAreErrors()
{
    const auto dataset = largeDataset();
    for (const double fraction : {1.0, -0.5, std::nan("")}) {
        SplitOptions options;
        options.validationFraction = fraction;
        QVERIFY(!makeSplit(*dataset, hashesOf(*dataset), options));
    }
    for (const double fraction : {1.0, -0.1, std::nan("")}) {
        SplitOptions options;
        options.testFraction = fraction;
        QVERIFY(!makeSplit(*dataset, hashesOf(*dataset), options));
    }
}

void TestSplit::aDatasetWithoutClassesIsAnError()
{
    Dataset::Content content;
    content.name = "pictures";
    content.subjects = {{"a", -1, 1}};
    content.samples = {{"a", "a", -1, 0, -1, 1, {}}};
    const auto split = makeSplit(Dataset(content), ContentHashes{{ContentHash{}}, {}}, {});
    QVERIFY(!split);
    QCOMPARE(split.error().message.id, std::string("split.no_classes"));
}

void TestSplit::hashesOfAnotherDatasetAreAnError()
{
    QVERIFY(!makeSplit(*largeDataset(), ContentHashes{}, {}));
}

void TestSplit::namesReadBack()
{
    for (const Part part : {Part::Train, Part::Validation, Part::Test, Part::LeftOut})
        QCOMPARE(partFromName(partName(part)), std::optional(part));
    for (const SplitRule rule : {SplitRule::BySubject, SplitRule::ByFold, SplitRule::ByImage})
        QCOMPARE(splitRuleFromName(splitRuleName(rule)), std::optional(rule));
    QCOMPARE(partFromName("nothing"), std::nullopt);
    QCOMPARE(splitRuleFromName("nothing"), std::nullopt);
}

NUCLEOSCOPE_TEST(TestSplit)
#include "test_split.moc"

#include "tests/core/workflow/prediction_fixture.h"

#include "core/workflow/image_notes.h"
#include "tests/test_program.h"

#include <QTest>

using namespace nucleoscope;

class TestImageNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imagesThatWereLearnedFromAreStamped();
    void imagesUnlikeTheTrainingSetAreNamed();
    void theTableSaysBoth();
};

namespace {

ImageNotes notesOf(const PredictionFixture& fixture, const std::shared_ptr<const Dataset>& dataset)
{
    std::vector<int> all(static_cast<std::size_t>(dataset->sampleCount()));
    std::iota(all.begin(), all.end(), 0);

    JobQueue queue;
    Result<ImageNotes> notes;
    queue
        .submit({"t", "notes"}, Resource::Disk, Priority::Normal,
                [&](JobContext& context) -> Result<void> {
                    notes = noteImages(*fixture.run, {dataset, {}, all}, context);
                    return {};
                })
        ->wait();
    if (!notes)
        qFatal("%s", notes.error().message.english().c_str());
    return *notes;
}

} // namespace

void TestImageNotes::imagesThatWereLearnedFromAreStamped()
{
    const PredictionFixture fixture;
    // A copy under another name: its content tells.
    QVERIFY(QFile::copy(fixture.cnmcFile("1", 1, true), fixture.place("copy.bmp")));
    const auto copy = datasetFromFiles({fixture.path("copy.bmp")}).value();
    QVERIFY(notesOf(fixture, copy).images[0].seen == ImageNotes::Seen::Image);
    const auto unseen = datasetFromFiles({pathFromUtf8(fixture.cnmcFile("3", 1, true).toStdString())}).value();
    QVERIFY(notesOf(fixture, unseen).images[0].seen == ImageNotes::Seen::No);
}

void TestImageNotes::imagesUnlikeTheTrainingSetAreNamed()
{
    const PredictionFixture fixture;
    drawImage(fixture.place("bright.bmp"), 250, 77); // brighter than any that was learned from
    const auto bright = datasetFromFiles({fixture.path("bright.bmp")}).value();
    const ImageNotes notes = notesOf(fixture, bright);
    QVERIFY(notes.likenessKnown);
    QCOMPARE(notes.strangeCount(), 1);
    QCOMPARE(notes.seenCount(), 0);
}

void TestImageNotes::theTableSaysBoth()
{
    const PredictionFixture fixture;
    ImageNotes notes;
    notes.images.resize(static_cast<std::size_t>(fixture.dataset->sampleCount()));
    notes.images[0].seen = ImageNotes::Seen::Image;
    notes.images[0].maskedHere = true;
    notes.images[1].strange.push_back({"t", "It is odd."});
    PredictionList list(2);
    const float probabilities[] = {0.25F, 0.75F};
    list.add(0, 0, probabilities);
    list.add(1, -1, probabilities);
    const std::string csv = classificationToCsv(list, {1, 0}, *fixture.dataset, fixture.run->info().classes, notes);
    const QStringList lines = QString::fromStdString(csv).split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("file,predicted,p_ALL,p_HEM,seen_in_training,cautions,masked_here"));
    QVERIFY2(lines[1].endsWith(QStringLiteral(",HEM,0.250000,0.750000,,It is odd.,0")), qPrintable(lines[1]));
    QVERIFY2(lines[2].endsWith(QStringLiteral(",HEM,0.250000,0.750000,image,,1")), qPrintable(lines[2]));
}

NUCLEOSCOPE_TEST(TestImageNotes)
#include "test_image_notes.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_archive.h"
#include "core/archive/zip_writer.h"
#include "core/base/text.h"
#include "core/encoding/encode.h"
#include "core/imaging/decode.h"
#include "core/run/run_json.h"
#include "core/workflow/pseudonyms.h"
#include "core/workflow/run_archive.h"
#include "in_job.h"
#include "tests/test_program.h"
#include "written_run.h"

#include <QTemporaryDir>
#include <QTest>
#include <opencv2/core.hpp>

#include <future>
#include <set>

using namespace nucleoscope;
namespace fs = std::filesystem;

namespace {

constexpr int subjectsEach = 3, imagesEach = 4;

std::string textOf(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

/// A run as one file: what goes along, under which names, and what is refused.
class TestRunArchive : public QObject {
    Q_OBJECT

private:
    QTemporaryDir place_;
    std::shared_ptr<const Dataset> dataset_;

    fs::path at(const std::string& name) const { return pathFromUtf8(place_.path().toStdString()) / name; }
    Run run() const { return Run::open(at("run")).value(); }
    Result<PackedRun> pack(const std::string& out, const PackOptions& options) const
    {
        return inJob<PackedRun>([&](JobContext& context) { return packRun(run(), at(out), options, context); });
    }
    PackOptions withPictures(bool pseudonyms) const
    {
        PackOptions options;
        options.pictures = true;
        options.pseudonyms = pseudonyms;
        options.located = openRunDataset(run(), {});
        return options;
    }
    Result<fs::path> unpack(const fs::path& file) const
    {
        return inJob<fs::path>([&](JobContext& context) { return unpackRun(file, at("runs"), context); });
    }
    /// All texts that a packed run holds.
    static std::string textsIn(const fs::path& file)
    {
        const auto archive = ZipArchive::open(file);
        std::string all;
        for (const ArchiveEntry& entry : archive->entries())
            all += entry.path + "\n" + (entry.path.ends_with("png") ? std::string() : textOf(*archive->read(entry)));
        return all;
    }
    /// Probabilities of the first class, however the rows are called or ordered.
    static std::multiset<float> probabilitiesOf(const Run& run)
    {
        const auto predictions = run.predictions(1, PredictionSource::Validation);
        std::multiset<float> values;
        for (int row = 0; row < predictions->size(); ++row)
            values.insert(predictions->probability(row, 0));
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("NUCLEOSCOPE_HOME", at("home").c_str());
        for (int subject = 1; subject <= subjectsEach; ++subject)
            for (int image = 1; image <= imagesEach; ++image)
                for (const bool leukemic : {true, false}) {
                    const std::string name = leukemic ? "all" : "hem";
                    const fs::path folder = at("nuclei") / "training_data" / "fold_0" / name;
                    fs::create_directories(folder);
                    const cv::Mat picture(8, 8, CV_8UC3, cv::Scalar(subject * 20, image * 20, leukemic ? 200 : 90));
                    QVERIFY(writeFile(folder
                                          / ("UID_" + std::string(leukemic ? "" : "H") + std::to_string(subject) + "_"
                                             + std::to_string(image) + "_1_" + name + ".png"),
                                      *encodePng(picture)));
                }
        dataset_ = openDataset(at("nuclei")).value();
        WrittenRun written;
        // One of four nuclei of each patient is called wrongly.
        written.firstClass = [this](int sample) {
            const bool first = dataset_->sample(sample).classIndex == 0;
            const bool right = dataset_->sample(sample).name.find("_1_1_") == std::string::npos;
            return (first == right ? 0.6F : 0.3F) + 0.001F * static_cast<float>(sample);
        };
        written.write(at("run"), *dataset_);
        // Sentences that name patients, as audits write them.
        RunInfo info = run().info();
        info.note = "of Dr Who";
        info.linkedSubjects = {{dataset_->subjects()[0].id, dataset_->subjects()[1].id}};
        info.warnings = {{"w", "{patients} share {count} images.", {{"patients", "H1, H2, 3"}, {"count", "3"}}},
                         {"f", "{file} is odd.", {{"file", dataset_->sample(0).id}}}};
        RunFinding finding;
        finding.id = "f";
        finding.subjects = {"H1"};
        finding.what = {"x", "Patient {patient} stands for {share}.", {{"patient", "H1"}, {"share", "3 %"}}};
        info.findings = {finding};
        info.images->undecodable = {dataset_->sample(0).id};
        QVERIFY(writeFileAtomically(at("run") / "run.json", runToJson(info)));
        QVERIFY(writeFileAtomically(at("run") / "marks.json", std::string_view("{\"reviewer\": \"Ada\"}")));
        QVERIFY(writeFileAtomically(at("run") / "log.txt", std::string_view("opened /home/ada/nuclei")));
    }

    void aRunComesBackAsItWas()
    {
        const auto packed = pack("plain", {});
        QVERIFY2(packed, packed ? "" : packed.error().message.english().c_str());
        QCOMPARE(packed->file, at("plain.nucleorun")); // the ending is given
        QVERIFY(isPackedRun(packed->file) && packed->bytes == fs::file_size(packed->file));
        const auto folder = unpack(packed->file);
        QVERIFY2(folder, folder ? "" : folder.error().message.english().c_str());
        const Run back = Run::open(*folder).value();
        QCOMPARE(back.info().name, run().info().name);
        QCOMPARE(back.info().note, std::string("of Dr Who"));
        QCOMPARE(back.info().datasetFingerprint, run().info().datasetFingerprint);
        QVERIFY(back.info().datasetLocation.empty());
        QCOMPARE(back.samples().size(), run().samples().size());
        QCOMPARE(back.samples().front().id, run().samples().front().id);
        QVERIFY(probabilitiesOf(back) == probabilitiesOf(run()));
        QVERIFY(fs::exists(*folder / "marks.json") && !fs::exists(*folder / "log.txt") && !fs::exists(*folder / "pictures"));
        QCOMPARE(*unpack(packed->file), *folder);                          // again: the same one, not another
        QCOMPARE(back.locateIn(*dataset_)->size(), back.samples().size()); // the dataset's owner finds the pictures
    }

    void mistakesGoAlongAndAreFoundAgain()
    {
        const auto packed = pack("pictures", withPictures(false));
        QVERIFY2(packed, packed ? "" : packed.error().message.english().c_str());
        QCOMPARE(packed->pictures, 2 * subjectsEach);
        QCOMPARE(packed->missingPictures, 0);
        const auto folder = unpack(packed->file);
        QVERIFY(folder);
        const Run back = Run::open(*folder).value();
        const auto located = openRunDataset(back, {});
        QVERIFY(located.has_value());
        int there = 0;
        for (std::size_t row = 0; row < back.samples().size(); ++row) {
            const bool mistake = back.samples()[row].id.find("_1_1_") != std::string::npos;
            QCOMPARE(located->indices[row] >= 0, mistake);
            there += mistake;
        }
        QCOMPARE(there, 2 * subjectsEach);
    }

    void withoutTheDatasetPicturesAreMissingAndCounted()
    {
        PackOptions options;
        options.pictures = true;
        const auto packed = pack("missing", options);
        QVERIFY(packed && packed->pictures == 0 && packed->missingPictures == 2 * subjectsEach);
    }

    void underPseudonymsNothingNamesAnybody()
    {
        const auto packed = pack("secret", withPictures(true));
        QVERIFY2(packed, packed ? "" : packed.error().message.english().c_str());
        const std::string texts = textsIn(packed->file);
        for (const char* name : {"UID", "H1", "H2", "H3", "Who", "Ada", "nuclei", "fold_0"})
            QVERIFY2(texts.find(name) == std::string::npos, name);
        QVERIFY(texts.find(run().info().datasetFingerprint) == std::string::npos);
        QVERIFY(texts.find(utf8(at(""))) == std::string::npos);

        const auto folder = unpack(packed->file);
        QVERIFY2(folder, folder ? "" : folder.error().message.english().c_str());
        const Run back = Run::open(*folder).value();
        QVERIFY(probabilitiesOf(back) == probabilitiesOf(run()));
        QVERIFY(back.info().images->undecodable->front().starts_with("ALL/P"));
        std::map<std::string, int> subjects;
        for (const RunSample& sample : back.samples())
            ++subjects[sample.subject];
        QCOMPARE(subjects.size(), std::size_t{2 * subjectsEach}); // as many patients, of as many nuclei
        for (const auto& [name, count] : subjects)
            QVERIFY2(count == imagesEach && name.starts_with('P'), name.c_str());
        // Sentences still say what they said: counts stay, names are those of the table.
        const Message& warning = back.info().warnings.front();
        QCOMPARE(warning.argument("count"), std::string("3"));
        const std::string listed = warning.argument("patients");
        QVERIFY2(subjects.contains(listed.substr(0, listed.find(','))), listed.c_str());
        QVERIFY(subjects.contains(back.info().findings.front().subjects.front()));
        QCOMPARE(back.info().findings.front().what.argument("patient"), back.info().findings.front().subjects.front());
        QCOMPARE(back.info().findings.front().what.argument("share"), std::string("3 %"));
        QVERIFY(back.info().linkedSubjects.front().size() == 2 && subjects.contains(back.info().linkedSubjects.front().front()));
        const auto located = openRunDataset(back, {});
        QVERIFY(located && std::count_if(located->indices.begin(), located->indices.end(), [](int i) {
                               return i >= 0;
                           }) == 2 * subjectsEach);
    }

    void manyMayUnpackItAtOnce()
    {
        const auto packed = pack("many", {});
        QVERIFY(packed);
        std::vector<std::future<Result<fs::path>>> unpacking;
        for (int i = 0; i < 6; ++i)
            unpacking.push_back(std::async(std::launch::async, [&] {
                return inJob<fs::path>([&](JobContext& context) { return unpackRun(packed->file, at("shelf"), context); });
            }));
        for (auto& one : unpacking) {
            const auto folder = one.get();
            QVERIFY2(folder, folder ? "" : folder.error().message.english().c_str());
            QVERIFY(Run::open(*folder));
        }
        QCOMPARE(std::distance(fs::directory_iterator(at("shelf")), {}), 1);
    }

    void theOrderOfEntriesTellsNothing()
    {
        const auto archive = ZipArchive::open(pack("order", withPictures(true))->file);
        std::vector<std::string> pictures;
        for (const ArchiveEntry& entry : archive->entries())
            if (entry.path.starts_with("run/pictures/"))
                pictures.push_back(entry.path);
        QVERIFY(pictures.size() == 2 * subjectsEach && std::is_sorted(pictures.begin(), pictures.end()));
    }

    void aPictureBelongsToItsCallUnderPseudonyms()
    {
        const auto folder = unpack(pack("pixels", withPictures(true))->file);
        const Run back = Run::open(*folder).value();
        const auto located = openRunDataset(back, {});
        const auto predictions = back.predictions(1, PredictionSource::Validation);
        const auto reader = located->dataset->makeReader();
        for (int row = 0; row < predictions->size(); ++row) {
            const int index = located->indices[static_cast<std::size_t>(predictions->sample(row))];
            QCOMPARE(index >= 0, !predictions->correct(row));
            if (index < 0)
                continue;
            // Blue is 200 of ALL and 90 of HEM as they were drawn; stored as RGB.
            const auto picture = decodeImage(*(*reader)->read(located->dataset->sample(index)), "picture");
            const int third = picture->at<cv::Vec3b>(0, 0)[2];
            QCOMPARE(third == 200, back.info().classes[static_cast<std::size_t>(predictions->truth(row))].name == "ALL");
        }
    }

    void whatIsExportedTwiceAgrees()
    {
        const auto one = textsIn(pack("agree1", {false, true, {}})->file);
        QCOMPARE(textsIn(pack("agree2", {false, true, {}})->file), one);
        const std::string other = Pseudonyms::ofThisComputer()->subject("H1");
        QVERIFY(one.find(other) != std::string::npos); // the name that reports and tables use
    }

    void aHostileArchiveIsRefused_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("reason");
        QTest::newRow("climbs") << "run/../../evil.json"
                                << "x"
                                << "leads out";
        QTest::newRow("no marker") << ""
                                   << ""
                                   << "packed.json";
        QTest::newRow("another marker") << "packed.json"
                                        << "{\"format\": \"other\"}"
                                        << "something else";
        QTest::newRow("newer") << "packed.json"
                               << "{\"format\": \"nucleoscope-packed-run\", \"version\": 99}"
                               << "newer";
        QTest::newRow("no run") << "packed.json"
                                << "{\"format\": \"nucleoscope-packed-run\", \"version\": 1}"
                                << "run.json";
    }
    void aHostileArchiveIsRefused()
    {
        QFETCH(QString, entry);
        QFETCH(QString, content);
        QFETCH(QString, reason);
        auto writer = ZipWriter::create(at("hostile.nucleorun"));
        if (!entry.isEmpty())
            QVERIFY(writer->add(entry.toStdString(), content.toStdString()));
        QVERIFY(writer->add("other.txt", std::string_view("x")) && writer->finish());
        const auto unpacked = unpack(at("hostile.nucleorun"));
        QVERIFY(!unpacked);
        const QString said = QString::fromStdString(unpacked.error().message.english());
        QVERIFY2(said.contains(reason) && said.contains(QStringLiteral("hostile.nucleorun")), qPrintable(said));
        QVERIFY(!fs::exists(at("evil.json")));
    }

    void aPlaceOnThisComputerIsRefused()
    {
        auto writer = ZipWriter::create(at("place.nucleorun"));
        QVERIFY(writer->add("packed.json", std::string_view("{\"format\": \"nucleoscope-packed-run\", \"version\": 1}")));
        RunInfo info = run().info();
        info.datasetLocation = "/etc";
        QVERIFY(writer->add("run/run.json", runToJson(info)) && writer->add("run/split.csv", std::string_view("x")));
        QVERIFY(writer->finish());
        const auto unpacked = unpack(at("place.nucleorun"));
        QVERIFY(!unpacked && unpacked.error().message.english().find("a place on this computer") != std::string::npos);
    }

    void onlyWhatARunHasIsUnpackedAndADamagedOneIsNotKept()
    {
        const auto good = ZipArchive::open(pack("good", {})->file);
        const auto altered = [&](const char* name, const std::string& dropped, const std::string& added) {
            auto writer = ZipWriter::create(at(name));
            for (const ArchiveEntry& entry : good->entries())
                if (entry.path != dropped)
                    (void)writer->add(entry.path, *good->read(entry));
            (void)writer->add(added, std::string_view("#!/bin/sh"));
            (void)writer->finish();
            return at(name);
        };
        fs::remove_all(at("runs"));
        const auto folder = unpack(altered("more.nucleorun", "", "run/checkpoints/run.sh"));
        QVERIFY(folder && !fs::exists(*folder / "checkpoints" / "run.sh"));
        fs::remove_all(at("runs"));
        QVERIFY(!unpack(altered("less.nucleorun", "run/metrics.csv", "run/x")));
        QVERIFY(!fs::exists(at("runs")) || fs::is_empty(at("runs")));
    }
};

NUCLEOSCOPE_TEST(TestRunArchive)
#include "test_run_archive.moc"

#include "tests/core/workflow/training_fixture.h"

#include "core/learning/training_state.h"
#include "tests/test_program.h"

#include <QTest>

#include <fstream>

using namespace nucleoscope;
using namespace nucleoscope::test;
namespace fs = std::filesystem;

class TestTrainingTask : public QObject, private TrainingFixture {
    Q_OBJECT

private:
    /// Cut off in its second epoch.
    fs::path tornRun()
    {
        const fs::path folder = freshFolder();
        TrainingControl control;
        asked_.prepare = [&](FakeLearner& learner) {
            learner.onStep = [&](int step) {
                if (step == 12)
                    control.cancel();
            };
        };
        Recorder recorder;
        (void)train(request(folder), control, recorder);
        asked_.prepare = {};
        return folder;
    }
    Result<TrainingOutcome> goOn(const fs::path& folder, const std::shared_ptr<const Dataset>& dataset, Recorder& recorder)
    {
        TrainingControl control;
        return resume({folder, dataset, 0, "auto", 0}, control, recorder);
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepare();
        QCOMPARE(dataset_->sampleCount(), 24);
    }
    void init() { asked_ = {}; }

    void aTrainingLeavesAWholeRun()
    {
        const fs::path folder = freshFolder();
        TrainingControl control;
        Recorder recorder;
        std::vector<double> fractions;
        TrainingRequest wanted = request(folder);
        wanted.runName = "By hand";
        const auto outcome = train(wanted, control, recorder, &fractions);
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
        QVERIFY(outcome->end == TrainingEnd::Completed);
        const auto run = Run::open(folder).value();
        QCOMPARE(run.info().state, std::string("completed"));
        QCOMPARE(run.info().name, std::string("By hand"));
        QCOMPARE(run.info().finishedEpochs, 3);
        QCOMPARE(run.info().bestEpoch, outcome->bestEpoch);
        QCOMPARE(run.info().learner.engine, std::string("fake 1"));
        QCOMPARE(run.epochs().size(), recorder.epochs.size());
        QCOMPARE(run.epochs().back().validation.loss, recorder.epochs.back().validation.loss);
        QCOMPARE(run.predictions(3, PredictionSource::Validation)->size(), 8);
        QVERIFY(fs::exists(run.bestModel()) && fs::exists(run.lastCheckpoint()) && fs::exists(folder / "log.txt"));
        std::erase_if(fractions, [](double f) { return std::isnan(f); });
        QVERIFY(std::is_sorted(fractions.begin(), fractions.end()) && fractions.back() == 1.0);
    }

    void whereNobodyExaminesTheLastEpochIsTaken()
    {
        TrainingControl control;
        Recorder recorder;
        TrainingRequest wanted = request(freshFolder());
        wanted.split.options.validationFraction = 0;
        wanted.split = makeSplit(*dataset_, hashContents(*dataset_).value(), wanted.split.options).value();
        wanted.recipe.earlyStopPatience = 1; // whose patience nobody tries
        const auto outcome = train(wanted, control, recorder);
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
        QCOMPARE(outcome->bestEpoch, 3);
        const auto run = Run::open(wanted.runFolder).value();
        QCOMPARE(run.info().parts.at("train").samples, 24);
        QVERIFY(!run.info().parts.contains("validation") || run.info().parts.at("validation").samples == 0);
        QCOMPARE(summaryOf(run.info()).front().id, std::string("run.summary.nobody_examines"));
        QVERIFY(std::ranges::none_of(summaryOf(run.info()), [](const Message& said) {
            return said.id == "run.summary.majority" || said.id.starts_with("run.summary.silhouette");
        }));
        QCOMPARE(run.predictions(3, PredictionSource::Validation)->size(), 0);
        QVERIFY(fs::exists(run.bestModel()));
        wanted.runFolder = freshFolder();
        wanted.recipe.schedule.kind = ScheduleKind::Plateau;
        const auto refused = train(wanted, control, recorder);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.id, std::string("training.plateau_unexamined"));
        QVERIFY(!fs::exists(wanted.runFolder));
    }

    void decodedImagesThatCannotBeKeptAreToldOnce()
    {
        const QByteArray before = qgetenv("NUCLEOSCOPE_HOME");
        const fs::path home = freshFolder();
        fs::create_directories(home / "cache");
        std::ofstream(home / "cache" / "pixels") << "a file where a folder should be\n";
        qputenv("NUCLEOSCOPE_HOME", QByteArray::fromStdString(home.string()));
        const fs::path folder = freshFolder();
        TrainingControl control;
        Recorder recorder;
        const auto outcome = train(request(folder), control, recorder);
        qputenv("NUCLEOSCOPE_HOME", before);
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
        QVERIFY(outcome->end == TrainingEnd::Completed); // it is no reason to stop
        const auto told = [](const Message& message) { return message.english().find("pixels") != std::string::npos; };
        QCOMPARE(std::count_if(recorder.warnings.begin(), recorder.warnings.end(), told), 1);
        const auto noted = Run::open(folder)->info().warnings; // nor does it say anything of the scores
        QVERIFY(std::none_of(noted.begin(), noted.end(), told));
    }

    void theTestPartIsNeverTouched()
    {
        TrainingControl control;
        Recorder recorder;
        TrainingRequest wanted = request(freshFolder());
        std::set<int> untouched;
        for (int i = 0; i < dataset_->sampleCount(); ++i)
            if (dataset_->subjects()[static_cast<std::size_t>(dataset_->sample(i).subject)].id.ends_with("2")) {
                wanted.split.parts[static_cast<std::size_t>(i)] = i % 2 ? Part::Test : Part::LeftOut;
                untouched.insert(i);
            }
        QVERIFY(train(wanted, control, recorder).has_value());
        for (const EpochPredictions& ready : recorder.predictions)
            for (int row = 0; row < ready.predictions.size(); ++row)
                QVERIFY(!untouched.contains(ready.predictions.sample(row)));
    }

    void marksChangeTheTrainingPartAndAreRecorded()
    {
        const fs::path folder = freshFolder();
        TrainingControl control;
        Recorder recorder;
        TrainingRequest wanted = request(folder);
        const auto training = wanted.split.samplesOf(Part::Train);
        const int out = training[0], other = training[1];
        const int published = dataset_->sample(other).classIndex;
        wanted.recipe.sampling = SamplingKind::Shuffled;
        wanted.marks.leftOut = {out};
        wanted.marks.relabelled = {{other, 1 - published}};
        wanted.marks.reviewers = {"Ada"};
        QVERIFY(train(wanted, control, recorder).has_value());
        const auto run = Run::open(folder).value();
        const RunSample& relabelled = run.samples()[static_cast<std::size_t>(other)];
        QVERIFY(run.samples()[static_cast<std::size_t>(out)].part == Part::LeftOut);
        QCOMPARE(relabelled.classIndex, 1 - published);
        QCOMPARE(relabelled.publishedClass, published);
        QCOMPARE(run.samples()[static_cast<std::size_t>(out)].publishedClass, -1);
        QCOMPARE(run.info().images->marked, 1);
        QVERIFY(run.info().images->undecodable->empty()); // all were met, and none was broken
        QCOMPARE(run.info().warnings.back().id, std::string("marks.used"));
        QCOMPARE(run.info().warnings.back().argument("reviewers"), std::string("Ada"));
        for (const EpochPredictions& ready : recorder.predictions)
            for (int row = 0; row < ready.predictions.size(); ++row) {
                QVERIFY(ready.predictions.sample(row) != out);
                if (ready.predictions.sample(row) == other)
                    QCOMPARE(ready.predictions.truth(row), 1 - published);
            }
        Recorder resumed;
        ResumeRequest further;
        further.runFolder = folder;
        further.dataset = dataset_;
        further.epochs = 4;
        QVERIFY(resume(further, control, resumed).has_value());
        int seen = 0;
        for (const EpochPredictions& ready : resumed.predictions)
            for (int row = 0; row < ready.predictions.size(); ++row)
                if (ready.predictions.sample(row) == other) {
                    QCOMPARE(ready.predictions.truth(row), 1 - published);
                    ++seen;
                }
        QCOMPARE(seen, 1);
    }

    void aTrainingNeedsTwoClassesAfterTheMarks()
    {
        TrainingControl control;
        Recorder recorder;
        TrainingRequest wanted = request(freshFolder());
        for (const int sample : wanted.split.samplesOf(Part::Train))
            if (dataset_->sample(sample).classIndex == 0)
                wanted.marks.leftOut.push_back(sample);
        const auto outcome = train(wanted, control, recorder);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().message.id, std::string("training.one_class"));
    }

    void classWeightsAreOfTheTrainingPart()
    {
        TrainingControl control;
        Recorder recorder;
        TrainingRequest wanted = request(freshFolder());
        wanted.recipe.loss.classWeights = true;
        for (int i = 0, left = 0; i < dataset_->sampleCount(); ++i) // 8 of class 0, 2 of class 1 remain
            if (dataset_->sample(i).classIndex == 1 && wanted.split.parts[static_cast<std::size_t>(i)] == Part::Train
                && ++left > 2)
                wanted.split.parts[static_cast<std::size_t>(i)] = Part::LeftOut;
        QVERIFY(train(wanted, control, recorder).has_value());
        QCOMPARE(asked_.request.classWeights, (std::vector<double>{0.4, 1.6}));
        QCOMPARE(asked_.request.seed, 11u);
    }

    void aCancelledRunContinuesToTheSameEnd()
    {
        const fs::path whole = freshFolder(), torn = freshFolder();
        TrainingControl freely;
        Recorder uninterrupted;
        QVERIFY(train(request(whole), freely, uninterrupted).has_value());

        TrainingControl control;
        asked_.prepare = [&](FakeLearner& learner) {
            learner.onStep = [&](int step) {
                if (step == 12)
                    control.cancel();
            };
        };
        Recorder first;
        QVERIFY(train(request(torn), control, first)->end == TrainingEnd::Cancelled);
        QCOMPARE(Run::open(torn)->info().state, std::string("cancelled"));
        QCOMPARE(Run::open(torn)->info().finishedEpochs, 1);

        asked_.prepare = {};
        TrainingControl again;
        Recorder second;
        const auto outcome = resume({torn, dataset_, 0, "auto", 0}, again, second);
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
        QCOMPARE(second.epochs.front().epoch, 2);
        const auto a = Run::open(whole).value(), b = Run::open(torn).value();
        QCOMPARE(b.info().state, std::string("completed"));
        QCOMPARE(b.epochs().size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(b.epochs()[i].validation.loss, a.epochs()[i].validation.loss);
        for (const char* file : {"predictions/epoch-003-validation.csv", "predictions/epoch-003-training-augmented.csv"})
            QVERIFY(readFile(whole / file).value() == readFile(torn / file).value());
        QCOMPARE(b.steps()->size(), a.steps()->size());
    }

    void aRunOfSomeImagesContinuesOnTheWholeDataset()
    {
        const fs::path folder = freshFolder();
        std::vector<int> some;
        for (int i = 0; i < dataset_->sampleCount(); i += 2)
            some.push_back(i);
        TrainingRequest wanted = request(folder);
        std::vector<Part> parts;
        for (const int i : some)
            parts.push_back(wanted.split.parts[static_cast<std::size_t>(i)]);
        wanted.dataset = dataset_->subset(some);
        wanted.split.parts = parts;
        TrainingControl control, more;
        Recorder first, second;
        QVERIFY(train(wanted, control, first).has_value());
        const auto outcome = resume({folder, dataset_, 5, "auto", 0}, more, second);
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.english().c_str());
        QCOMPARE(outcome->epochsFinished, 5);
        QCOMPARE(second.epochs.front().validation.samples, first.epochs.front().validation.samples);
        QCOMPARE(Run::open(folder)->info().plannedEpochs, 5);
    }

    /// As if it had gone under the training: the same batches without it, and a warning that names it.
    void aRunGoesOnWithoutAnImageThatWasDeleted()
    {
        const QString lost = image("1", 2, "all"), kept = root_.filePath(QStringLiteral("kept.bmp"));
        const fs::path under = tornRun(), between = tornRun();
        QVERIFY(QFile::rename(lost, kept));
        Recorder one, other;
        QVERIFY(goOn(under, dataset_, one)); // of this dataset it still is
        const auto rest = PredictionFixture::open(root_.filePath(QStringLiteral("training_data")));
        QCOMPARE(rest->sampleCount(), dataset_->sampleCount() - 1);
        const auto outcome = goOn(between, rest, other);
        QVERIFY2(outcome, outcome ? "" : outcome.error().message.english().c_str());
        QCOMPARE(outcome->unreadableSamples, std::vector<int>{dataset_->indexOf("training_data/fold_0/all/UID_1_2_1_all.bmp")});
        const auto warned = std::find_if(other.warnings.begin(), other.warnings.end(),
                                         [](const Message& message) { return message.id == "training.unreadable"; });
        QVERIFY(warned != other.warnings.end());
        QVERIFY2(warned->english().find("UID_1_2_1_all.bmp was deleted") != std::string::npos, warned->english().c_str());
        for (const char* file : {"predictions/epoch-003-validation.csv", "predictions/epoch-003-training-augmented.csv"})
            QVERIFY(readFile(under / file).value() == readFile(between / file).value());
        QVERIFY(QFile::rename(kept, lost));
    }

    void whatElseHasChangedIsAnotherDataset()
    {
        const fs::path run = tornRun();
        const auto refused = [&] {
            Recorder recorder;
            const auto outcome = goOn(run, PredictionFixture::open(root_.filePath(QStringLiteral("training_data"))), recorder);
            return !outcome && outcome.error().code == ErrorCode::Mismatch;
        };
        const auto away = [&](int i) { return root_.filePath(QStringLiteral("away-%1.bmp").arg(i)); };
        QVERIFY(QFile::rename(image("1", 2, "all"), away(2)));
        drawImage(image("1", 5, "all"), 90, 77);
        QVERIFY(refused()); // one went, another came
        QVERIFY(QFile::rename(image("1", 5, "all"), image("4", 2, "all")));
        QVERIFY(refused()); // of another patient
        QVERIFY(QFile::remove(image("4", 2, "all")));
        for (const int i : {3, 4})
            QVERIFY(QFile::rename(image("1", i, "all"), away(i)));
        QVERIFY(refused()); // three of 24 are too many
        for (const int i : {2, 3, 4})
            QVERIFY(QFile::rename(away(i), image("1", i, "all")));
    }

    void aRunKilledBeforeItsFirstCheckpointBeginsAgain()
    {
        const fs::path folder = freshFolder();
        TrainingControl control;
        asked_.prepare = [&](FakeLearner& learner) { learner.onStep = [&](int) { control.cancel(); }; };
        Recorder first;
        QCOMPARE(train(request(folder), control, first)->epochsFinished, 0);
        asked_.prepare = {};
        TrainingControl again;
        Recorder second;
        QCOMPARE(resume({folder, dataset_, 0, "auto", 0}, again, second)->epochsFinished, 3);
        QCOMPARE(second.epochs.front().epoch, 1);
    }

    void fewerEpochsThanFinishedAreRefused()
    {
        const fs::path folder = freshFolder();
        TrainingControl control;
        Recorder recorder;
        QVERIFY(train(request(folder), control, recorder).has_value());
        QCOMPARE(resume({folder, dataset_, 2, "auto", 0}, control, recorder).error().message.id, std::string("run.fewer_epochs"));
        QCOMPARE(resume({folder, nullptr, 0, "auto", 0}, control, recorder).error().code, ErrorCode::NotFound);
    }

    void aFailureIsWrittenIntoTheRun()
    {
        const fs::path folder = freshFolder();
        asked_.prepare = [](FakeLearner& learner) { learner.failAtStep = 12; };
        TrainingControl control;
        Recorder recorder;
        QVERIFY(!train(request(folder), control, recorder).has_value());
        const auto run = Run::open(folder).value();
        QCOMPARE(run.info().state, std::string("failed"));
        QVERIFY(run.info().failure.find("epoch 2") != std::string::npos);
        QCOMPARE(run.info().finishedEpochs, 1);
    }

    void stoppingTheJobCancelsTheTraining()
    {
        const fs::path folder = freshFolder();
        EngineHost host(std::make_unique<FakeEngine>(asked_));
        TrainingControl control;
        Recorder recorder;
        JobQueue queue;
        std::promise<void> paused;
        control.pause();
        recorder.onPhase = [&](const PhaseRecord& phase) {
            if (phase.phase == TrainingPhase::Paused)
                paused.set_value();
        };
        Result<TrainingOutcome> outcome;
        const TrainingRequest wanted = request(folder);
        auto job =
            queue.submit({"t", "training"}, Resource::Learning, Priority::Normal, [&](JobContext& context) -> Result<void> {
                outcome = runTraining(wanted, host, control, recorder, context);
                return {};
            });
        paused.get_future().wait();
        // While it is paused, interactive work is done on the same thread.
        queue
            .submit({"i", "interactive"}, Resource::Learning, Priority::Interactive,
                    [](JobContext&) -> Result<void> { return {}; })
            ->wait();
        job->requestStop();
        job->wait();
        QVERIFY(outcome.has_value() && outcome->end == TrainingEnd::Cancelled);
        QCOMPARE(Run::open(folder)->info().state, std::string("cancelled"));
    }

    void whatCannotBeTrainedLeavesNoFolder()
    {
        const fs::path folder = freshFolder();
        TrainingControl control;
        Recorder recorder;
        TrainingRequest wanted = request(folder);
        wanted.recipe.optimiser.learningRate = -1;
        QCOMPARE(train(wanted, control, recorder).error().message.id, std::string("recipe.invalid"));
        wanted = request(folder);
        wanted.split.parts.pop_back();
        QCOMPARE(train(wanted, control, recorder).error().code, ErrorCode::InvalidInput);
        wanted = request(folder);
        wanted.weights = "/no/such/file.safetensors";
        QCOMPARE(train(wanted, control, recorder).error().code, ErrorCode::NotFound);
        QVERIFY(!fs::exists(folder));
        QCOMPARE(asked_.learners, 0);
    }

    void missingPretrainedWeightsNameThePlacesAndAWayOut()
    {
        Recipe recipe = tinyRecipe();
        QVERIFY(locateWeights(recipe)->empty());
        recipe.network.weights = "imagenet";
        recipe.network.architecture = "no_such_network";
        qputenv("NUCLEOSCOPE_WEIGHTS", root_.path().toUtf8());
        const auto missing = locateWeights(recipe);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        const std::string text = missing.error().message.english();
        QVERIFY(text.find(root_.path().toStdString()) != std::string::npos && text.find("small") != std::string::npos);
        const fs::path file = fs::path(root_.path().toStdString()) / "no_such_network.safetensors";
        QVERIFY(writeFileAtomically(file, std::string_view("x")).has_value());
        QCOMPARE(locateWeights(recipe).value(), file);
        qputenv("NUCLEOSCOPE_WEIGHTS", QByteArray::fromStdString(file.string()));
        QCOMPARE(locateWeights(recipe).value(), file);
        qunsetenv("NUCLEOSCOPE_WEIGHTS");
    }

    void keptPixelsChangeNoBit()
    {
        const auto trained = [&] {
            TrainingControl control;
            Recorder recorder;
            std::vector<double> losses;
            if (train(request(freshFolder()), control, recorder))
                for (const EpochRecord& epoch : recorder.epochs)
                    losses.insert(losses.end(), {epoch.trainingObjective, epoch.validationObjective});
            return losses;
        };
        const fs::path kept = cacheFolder() / "pixels";
        fs::remove_all(kept);
        qputenv("NUCLEOSCOPE_PIXEL_CACHE_GB", "0");
        const std::vector<double> decoded = trained();
        QVERIFY(decoded.size() == 6 && !fs::exists(kept));
        qunsetenv("NUCLEOSCOPE_PIXEL_CACHE_GB");
        QVERIFY(trained() == decoded); // decodes and keeps
        QVERIFY(std::distance(fs::directory_iterator(kept), {}) == 1);
        QVERIFY(trained() == decoded); // decodes nothing
    }

    void newRunFoldersAreReadableAndFree()
    {
        const fs::path first = newRunFolder(tinyRecipe(), SplitRule::BySubject);
        QVERIFY(first.filename().string().ends_with("_tiny_by-subject"));
        fs::create_directories(first);
        QVERIFY(newRunFolder(tinyRecipe(), SplitRule::BySubject).filename().string().ends_with("_tiny_by-subject_2"));
    }
};

NUCLEOSCOPE_TEST(TestTrainingTask)
#include "test_training_task.moc"

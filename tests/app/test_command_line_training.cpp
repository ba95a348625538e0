#include "core/base/files.h"
#include "core/encoding/encode.h"
#include "core/imaging/decode.h"
#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <map>
#include <opencv2/imgproc.hpp>

#ifndef Q_OS_WIN
#include <signal.h>
#endif

namespace {

void copyFolder(const QString& from, const QString& to)
{
    std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive);
}

/// A 64×64 BMP of what the function says of each pixel, as red, green, blue.
void drawPicture(const QString& file, const std::function<std::array<int, 3>(int x, int y)>& colourAt)
{
    constexpr int side = 64;
    QByteArray bmp(54 + side * side * 3, '\0');
    const auto put = [&](int at, quint32 value) {
        for (int i = 0; i < 4; ++i)
            bmp[at + i] = static_cast<char>(value >> (8 * i));
    };
    bmp.replace(0, 2, "BM");
    put(2, static_cast<quint32>(bmp.size()));
    put(10, 54);
    put(14, 40);
    put(18, side);
    put(22, side);
    put(26, 1 | 24U << 16);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            for (int c = 0; c < 3; ++c)
                bmp[54 + 3 * (y * side + x) + c] = static_cast<char>(colourAt(x, y)[static_cast<std::size_t>(2 - c)]);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bmp) != bmp.size())
        qFatal("could not draw %s", qPrintable(file));
}

/// A whole stained cell on its slide.
std::array<int, 3> cellAt(int x, int y)
{
    const int squared = (x - 32) * (x - 32) + (y - 32) * (y - 32);
    if (squared < 13 * 13)
        return {95, 40, 120};
    return squared < 24 * 24 ? std::array{205, 170, 190} : std::array{243, 236, 190};
}

/// What no network that learned from nuclei should take for one of them.
std::map<std::string, cv::Mat> oddPictures(const QString& file, int seed)
{
    const auto place = nucleoscope::pathFromUtf8(file.toStdString());
    const cv::Mat nucleus = nucleoscope::decodeImage(nucleoscope::readFile(place).value(), "nucleus").value();
    std::map<std::string, cv::Mat> pictures;
    cv::Mat grey;
    cv::cvtColor(nucleus, grey, cv::COLOR_RGB2GRAY);
    const cv::Mat inside = grey > 12; // the rest stays black
    cv::Mat noise(nucleus.size(), CV_8UC3);
    cv::RNG random(static_cast<std::uint64_t>(seed + 1));
    random.fill(noise, cv::RNG::UNIFORM, 0, 256);
    cv::Mat inverted = ~nucleus;
    noise.setTo(0, ~inside);
    inverted.setTo(0, ~inside);
    pictures["noise"] = noise;
    pictures["inverted"] = inverted;
    for (const auto& [name, scale] : {std::pair("small", 0.3), std::pair("large", 2.0)}) {
        const cv::Point2f middle(static_cast<float>(nucleus.cols) / 2, static_cast<float>(nucleus.rows) / 2);
        cv::warpAffine(nucleus, pictures[name], cv::getRotationMatrix2D(middle, 0, scale), nucleus.size());
    }
    return pictures;
}

} // namespace

/// From the demo to a trained network and back, with the real executable. One short training serves all.
class TestCommandLineTraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void devicesListTheProcessor();
    void trainTellsSplitEpochsAndMistakes();
    void splitTableKeepsPatientsWhole();
    void trainRefusesAFolderInUse();
    void trainTakesWhatTheFormCanSay();
    void exportedWeightsBeginAnotherTraining();
    void evaluateLeavesOutWhatWasLearned();
    void evaluateRefusesOtherClasses();
    void evaluateWithoutTheTrainingImagesGoesByName();
    void predictWritesATable();
    void callsTurnAtTheThresholdThatIsAskedFor();
    void predictSaysWhatToBeCarefulOf();
    void newPatientsAreFamiliarAndOddPicturesAreNot();
    void predictCutsNucleiOut();
    void predictNamesWhatItCannotRead();
    void explainWritesAPictureAndSaysHowFarToBelieveIt();
    void repeatComesToTheSameBits();
    void repeatTellsWhatDiffers();
    void resumeContinuesBeyondThePlan();
    void controlCStopsEarlyAndKeeps();
    void queueTrainsOneAfterTheOther();
    void queueRefusesWhatIsNoTraining();
    void runsListsTheRun();

private:
    QStringList trainArguments(const char* out, int epochs) const;

    ProgramRunner program_;
    int demoImages_ = 0;
    ProgramRunner::Outcome trained_;
};

void TestCommandLineTraining::initTestCase()
{
    if (const QString obstacle = program_.obstacleToTraining(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    const ProgramRunner::Outcome demo = program_.drawNuclei(0.25);
    QVERIFY2(demo.exitCode == 0, demo.err.constData());
    demoImages_ = static_cast<int>(ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).size());
    trained_ = program_.run(trainArguments("run", 1));
}

QStringList TestCommandLineTraining::trainArguments(const char* out, int epochs) const
{
    return ProgramRunner::words("train nuclei --recipe small --limit 90 --seed 3 --device cpu --out")
           + QStringList{named(out), named("--epochs"), QString::number(epochs)};
}

void TestCommandLineTraining::devicesListTheProcessor()
{
    const QJsonArray devices =
        ProgramRunner::object(program_.run({named("devices"), named("--json")}).out)[named("devices")].toArray();
    QVERIFY(std::any_of(devices.begin(), devices.end(),
                        [](const QJsonValue& device) { return device[named("id")] == named("cpu"); }));
}

void TestCommandLineTraining::trainTellsSplitEpochsAndMistakes()
{
    QVERIFY2(trained_.exitCode == 0, trained_.err.constData());
    for (const char* said : {"Starts from random weights", "Checked one batch on cpu", "Split by subject",
                             "Training: ", "Validation: ", "patients", "Limited to"})
        QVERIFY2(trained_.err.contains(said), said);
    for (const char* told : {"Epoch 1/1 training: ", "Epoch 1/1 validation: ", "AUROC", "sensitivity", "HEM nuclei were called",
                             "Peak memory", "/run"})
        QVERIFY2(trained_.out.contains(told), told);
}

void TestCommandLineTraining::splitTableKeepsPatientsWhole()
{
    QFile table(program_.at("run/split.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QList<QByteArray> rows = ProgramRunner::lines(table.readAll());
    QCOMPARE(rows.takeFirst().trimmed(), QByteArray("sample,subject,class,part"));
    QHash<QByteArray, QByteArray> partOf;
    QSet<QByteArray> classes;
    for (const QByteArray& row : rows) {
        const QList<QByteArray> fields = row.trimmed().split(',');
        QCOMPARE(partOf.value(fields[1], fields[3]), fields[3]);
        partOf.insert(fields[1], fields[3]);
        classes.insert(fields[2] + fields[3]);
    }
    QCOMPARE(classes.size(), 4); // both classes in both parts
}

void TestCommandLineTraining::trainRefusesAFolderInUse()
{
    const ProgramRunner::Outcome outcome = program_.run(trainArguments("run", 1));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.contains("resume"));
}

void TestCommandLineTraining::trainTakesWhatTheFormCanSay()
{
    const ProgramRunner::Outcome outcome =
        program_.run(trainArguments("told", 1)
                     + QStringList{named("--batch-size"), named("12"), named("--learning-rate"), named("0.0007"), named("--name"),
                                   named("Ada’s first"), named("--weights"), named("random")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QFile file(program_.at("told/run.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject run = ProgramRunner::object(file.readAll());
    QCOMPARE(run[named("name")].toString(), named("Ada’s first"));
    const QJsonObject recipe = run[named("recipe")].toObject();
    QCOMPARE(recipe[named("batch_size")].toInt(), 12);
    QCOMPARE(recipe[named("optimiser")][named("learning_rate")].toDouble(), 0.0007);
    QCOMPARE(recipe[named("network")][named("weights")].toString(), named("random"));
    for (const char* wrong : {"--batch-size 1", "--learning-rate 0", "--learning-rate fast"})
        QCOMPARE(program_.run(trainArguments("wrong", 1) + ProgramRunner::words(wrong)).exitCode, 2);
}

void TestCommandLineTraining::exportedWeightsBeginAnotherTraining()
{
    const QString file = program_.at("mine.safetensors");
    const ProgramRunner::Outcome exported = program_.run({named("weights"), named("export"), program_.at("run"), named("--out"),
                                                          file, named("--half"), named("--note"), named("licence=mine")});
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QVERIFY(exported.out.contains("of epoch 1"));
    const ProgramRunner::Outcome outcome = program_.run(trainArguments("again", 1) + QStringList{named("--weights"), file});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.err.contains("Starts from the weights in mine.safetensors"), outcome.err.constData());
}

void TestCommandLineTraining::evaluateLeavesOutWhatWasLearned()
{
    const ProgramRunner::Outcome outcome =
        program_.run({named("evaluate"), program_.at("run"), program_.at("nuclei"), named("--json")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonObject scores = ProgramRunner::object(outcome.out);
    for (const char* key : {"samples", "confusion", "classes", "positive", "accuracy", "balanced_accuracy", "weighted_f1",
                            "auroc", "sensitivity", "specificity"})
        QVERIFY2(scores.contains(named(key)), key);
    const int samples = scores[named("samples")].toInt();
    QVERIFY(scores[named("left_out_as_trained")].toInt() > 0);
    QCOMPARE(samples + scores[named("left_out_as_trained")].toInt(), demoImages_);
    QCOMPARE(scores[named("positive")].toString(), named("ALL"));

    int counted = 0, right = 0;
    const QJsonArray rows = scores[named("confusion")].toArray();
    for (int truth = 0; truth < 2; ++truth) {
        for (int predicted = 0; predicted < 2; ++predicted)
            counted += rows[truth][predicted].toInt();
        right += rows[truth][truth].toInt();
    }
    QCOMPARE(counted, samples);
    QVERIFY(qAbs(scores[named("accuracy")].toDouble() - double(right) / samples) < 1e-9);
}

void TestCommandLineTraining::evaluateRefusesOtherClasses()
{
    const QStringList images = ProgramRunner::imagesBelow(program_.at("nuclei/training_data"));
    for (const char* pet : {"pets/cat", "pets/dog"}) {
        QVERIFY(QDir().mkpath(program_.at(pet)));
        QVERIFY(QFile::copy(images.first(), program_.at(pet) + named("/1.") + QFileInfo(images.first()).suffix()));
    }
    const ProgramRunner::Outcome outcome = program_.run({named("evaluate"), program_.at("run"), program_.at("pets")});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("cat") && outcome.err.contains("HEM"), outcome.err.constData());
}

void TestCommandLineTraining::evaluateWithoutTheTrainingImagesGoesByName()
{
    const QByteArray before = program_.run({named("evaluate"), program_.at("run"), program_.at("nuclei"), named("--json")}).out;
    QVERIFY(QDir().rename(program_.at("nuclei"), program_.at("moved")));
    const ProgramRunner::Outcome outcome =
        program_.run({named("evaluate"), program_.at("run"), program_.at("moved"), named("--json")});
    QVERIFY(QDir().rename(program_.at("moved"), program_.at("nuclei")));
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(outcome.err.contains("by their names"));
    // Copies of learned images under other names are missed, nothing else.
    QVERIFY(ProgramRunner::object(outcome.out)[named("left_out_as_trained")].toInt()
            <= ProgramRunner::object(before)[named("left_out_as_trained")].toInt());
    QVERIFY(ProgramRunner::object(outcome.out)[named("left_out_as_trained")].toInt() > 0);
}

void TestCommandLineTraining::predictWritesATable()
{
    const QStringList images = ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).mid(0, 5);
    const ProgramRunner::Outcome printed = program_.run(QStringList{named("predict"), program_.at("run")} + images);
    QVERIFY2(printed.exitCode == 0, printed.err.constData());
    const QList<QByteArray> rows = ProgramRunner::lines(printed.out);
    QCOMPARE(rows.size(), images.size() + 1);
    QCOMPARE(rows[0], QByteArray("file,predicted,p_ALL,p_HEM,seen_in_training,cautions,masked_here"));
    for (qsizetype i = 0; i < images.size(); ++i) {
        const QList<QByteArray> fields = rows[i + 1].split(',');
        QCOMPARE(QString::fromUtf8(fields[0]), images[i]);
        const double all = fields[2].toDouble(), hem = fields[3].toDouble();
        QVERIFY(qAbs(all + hem - 1) < 1e-5);
        QCOMPARE(fields[1], QByteArray(all >= hem ? "ALL" : "HEM"));
    }

    const ProgramRunner::Outcome written = program_.run(QStringList{named("predict"), program_.at("run")} + images
                                                        + QStringList{named("--csv"), program_.at("table.csv")});
    QCOMPARE(written.exitCode, 0);
    QVERIFY(written.out.isEmpty());
    QFile table(program_.at("table.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll(), printed.out);
}

void TestCommandLineTraining::callsTurnAtTheThresholdThatIsAskedFor()
{
    const QStringList images = ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).mid(0, 5);
    const auto predicted = [&](const char* threshold) {
        return program_.run(QStringList{named("predict"), program_.at("run"), named("--threshold"), named(threshold)} + images);
    };
    const auto evaluated = [&](const char* threshold) {
        return program_.run({named("evaluate"), program_.at("run"), program_.at("nuclei"), named("--json"), named("--threshold"),
                             named(threshold)});
    };
    const QList<QByteArray> all = ProgramRunner::lines(predicted("0").out);
    QCOMPARE(all.size(), images.size() + 1);
    for (qsizetype i = 1; i < all.size(); ++i)
        QCOMPARE(all[i].split(',')[1], QByteArray("ALL"));
    QCOMPARE(predicted("even").out, program_.run(QStringList{named("predict"), program_.at("run")} + images).out);
    QVERIFY(predicted("run").err.contains("the run's threshold"));

    const QJsonObject usual = ProgramRunner::object(evaluated("even").out);
    QCOMPARE(usual[named("threshold")].toDouble(), 0.5);
    const QJsonObject low = ProgramRunner::object(evaluated("0").out);
    QCOMPARE(low[named("sensitivity")].toDouble(), 1.0);
    QCOMPARE(low[named("specificity")].toDouble(), 0.0);
    QCOMPARE(low[named("auroc")], usual[named("auroc")]);
    QCOMPARE(low[named("threshold_from")].toString(), named("value"));
    const QJsonObject own = ProgramRunner::object(evaluated("run").out);
    QCOMPARE(own[named("threshold_from")].toString(), named("class_shares"));
    QVERIFY(own[named("threshold")].toDouble() > 0 && own[named("threshold")].toDouble() < 1);
    const auto words =
        program_.run({named("evaluate"), program_.at("run"), program_.at("nuclei"), named("--threshold"), named("run")});
    QVERIFY2(words.out.contains("Called ALL from P = "), words.out.constData());
    for (const char* wrong : {"fitted", "2"})
        QCOMPARE(evaluated(wrong).exitCode, 2);
}

void TestCommandLineTraining::explainWritesAPictureAndSaysHowFarToBelieveIt()
{
    const QString image = ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).value(0);
    const QString picture = program_.at("where.png");
    const ProgramRunner::Outcome explained =
        program_.run({named("explain"), program_.at("run"), image, named("--out"), picture, named("--class"), named("hem")});
    QVERIFY2(explained.exitCode == 0, explained.err.constData());
    QVERIFY(explained.err.contains("Evidence for HEM"));
    QVERIFY(explained.err.contains("inside the nucleus"));
    QFile file(picture);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(4), QByteArray("\x89PNG"));
    const ProgramRunner::Outcome refused = program_.run(
        {named("explain"), program_.at("run"), image, named("--out"), program_.at("other.png"), named("--class"), named("AML")});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.contains("ALL, HEM"));
}

void TestCommandLineTraining::predictSaysWhatToBeCarefulOf()
{
    drawPicture(program_.at("cell.bmp"), cellAt);
    QFile split(program_.at("run/split.csv"));
    QVERIFY(split.open(QIODevice::ReadOnly));
    QString learned; // the first image of the training part
    for (const QByteArray& row : ProgramRunner::lines(split.readAll()))
        if (learned.isEmpty() && row.trimmed().endsWith(",train"))
            learned = program_.at("nuclei/") + QString::fromUtf8(row.split(',')[0]);
    const QStringList arguments{named("predict"), program_.at("run"), learned, program_.at("cell.bmp")};
    const ProgramRunner::Outcome plain = program_.run(arguments);
    QVERIFY2(plain.exitCode == 0, plain.err.constData());
    QList<QByteArray> rows = ProgramRunner::lines(plain.out);
    QVERIFY2(rows[1].contains(",image,"), rows[1].constData());
    QVERIFY2(rows[2].contains("something around the nucleus"), rows[2].constData());
    QVERIFY(plain.err.contains("1 image was seen in training"));
    QVERIFY(plain.err.contains("--likeness"));

    const ProgramRunner::Outcome compared = program_.run(arguments + QStringList{named("--likeness")});
    QVERIFY2(compared.exitCode == 0, compared.err.constData());
    QVERIFY(!compared.err.contains("--likeness"));
    QCOMPARE(QDir(program_.at("run/features")).entryList({named("*.likeness.json")}).size(), 1);
    QCOMPARE(program_.run(arguments).out, compared.out); // from now on without being asked
}

void TestCommandLineTraining::newPatientsAreFamiliarAndOddPicturesAreNot()
{
    // Drawn nuclei of all patients that nothing was learned from.
    QFile split(program_.at("run/split.csv"));
    QVERIFY(split.open(QIODevice::ReadOnly));
    QSet<QString> learned;
    for (const QByteArray& row : ProgramRunner::lines(split.readAll()))
        if (row.trimmed().endsWith(",train"))
            learned << QString::fromUtf8(row.split(',')[1]).toUpper();
    QStringList images = ProgramRunner::imagesBelow(program_.at("nuclei/validation_data"));
    for (const QString& image : ProgramRunner::imagesBelow(program_.at("nuclei/training_data")))
        if (!learned.contains(QFileInfo(image).fileName().section(QLatin1Char('_'), 1, 1).toUpper()))
            images << image;
    QVERIFY2(images.size() > 60, qPrintable(QString::number(images.size())));
    const QDir odd(program_.at("odd"));
    QVERIFY(odd.mkpath(named(".")));
    for (int i = 0; i < 8; ++i)
        for (const auto& [name, picture] : oddPictures(images[i * images.size() / 8], i)) {
            const QString file = odd.filePath(QStringLiteral("%1-%2.png").arg(QString::fromStdString(name)).arg(i));
            QVERIFY(nucleoscope::writeFileAtomically(nucleoscope::pathFromUtf8(file.toStdString()),
                                                     nucleoscope::encodePng(picture).value()));
        }

    const ProgramRunner::Outcome outcome =
        program_.run(QStringList{named("predict"), program_.at("run"), odd.path()} + images + QStringList{named("--likeness")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QMap<QString, int> strange;
    for (const QByteArray& row : ProgramRunner::lines(outcome.out))
        if (row.contains("looks like nothing it learned from"))
            ++strange[row.startsWith(odd.path().toUtf8())
                          ? QFileInfo(QString::fromUtf8(row.split(',')[0])).fileName().section(QLatin1Char('-'), 0, 0)
                          : QString()];
    qInfo("of %d drawn nuclei of new patients %d are strange", static_cast<int>(images.size()), strange[QString()]);
    QVERIFY(strange[QString()] * 20 <= images.size());
    for (const char* kind : {"noise", "inverted", "small", "large"}) {
        qInfo("of 8 %s pictures %d are strange", kind, strange[named(kind)]);
        QVERIFY2(strange[named(kind)] >= 6, kind);
    }
}

void TestCommandLineTraining::predictCutsNucleiOut()
{
    drawPicture(program_.at("cell.bmp"), cellAt);
    drawPicture(program_.at("slide.bmp"), [](int, int) { return std::array{243, 236, 190}; });
    const QString nucleus = ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).first();
    const QStringList arguments{named("predict"), program_.at("run"), program_.at("cell.bmp"), nucleus, program_.at("slide.bmp")};
    const ProgramRunner::Outcome whole = program_.run(arguments);
    const ProgramRunner::Outcome masked = program_.run(arguments + QStringList{named("--mask")});
    QVERIFY2(masked.exitCode == 0, masked.err.constData());
    const QList<QByteArray> rows = ProgramRunner::lines(masked.out);
    QCOMPARE(rows.size(), 3); // nothing can be cut out of an empty slide
    QVERIFY2(masked.err.contains("slide.bmp"), masked.err.constData());
    QVERIFY2(rows[1].trimmed().endsWith(",1") && rows[1].contains("cell.bmp"), rows[1].constData());
    QVERIFY2(rows[2].trimmed().endsWith(",0"), rows[2].constData()); // was masked before
    QVERIFY(!rows[1].contains("something around the nucleus"));
    QVERIFY(ProgramRunner::lines(whole.out)[1].split(',')[2] != rows[1].split(',')[2]);
    const ProgramRunner::Outcome turned = program_.run(arguments + QStringList{named("--mask"), named("--views"), named("8")});
    QVERIFY2(turned.exitCode == 0, turned.err.constData());
}

void TestCommandLineTraining::predictNamesWhatItCannotRead()
{
    QFile broken(program_.at("broken.png"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("This is no picture.");
    broken.close();
    const ProgramRunner::Outcome outcome =
        program_.run({named("predict"), program_.at("run"), program_.at("broken.png"),
                      ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).first()});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(ProgramRunner::lines(outcome.out).size(), 2);
    QVERIFY(outcome.err.contains("broken.png"));
    QCOMPARE(program_.run({named("predict"), program_.at("run"), program_.at("broken.png")}).exitCode, 1);
}

void TestCommandLineTraining::repeatComesToTheSameBits()
{
    const ProgramRunner::Outcome outcome = program_.run({named("repeat"), program_.at("run")});
    QVERIFY2(outcome.exitCode == 0, QByteArray(outcome.out + outcome.err).constData());
    QVERIFY2(outcome.out.contains("Repeated: the same bit for bit."), outcome.out.constData());
    QVERIFY(QDir(program_.at("home/cache/repetitions")).isEmpty()); // nothing stays unless it was asked for
}

void TestCommandLineTraining::repeatTellsWhatDiffers()
{
    copyFolder(program_.at("run"), program_.at("edited"));
    QFile weights(program_.at("edited/checkpoints/best.safetensors"));
    QVERIFY(weights.open(QIODevice::ReadWrite) && weights.seek(weights.size() - 4));
    char byte = 0;
    QVERIFY(weights.peek(&byte, 1) == 1);
    byte = static_cast<char>(byte ^ 1);
    QVERIFY(weights.write(&byte, 1) == 1);
    weights.close();
    const ProgramRunner::Outcome outcome =
        program_.run({named("repeat"), program_.at("edited"), named("--json"), named("--out"), program_.at("again and again")});
    QVERIFY2(outcome.exitCode == 1, outcome.err.constData());
    const QJsonObject report = ProgramRunner::object(outcome.out);
    QCOMPARE(report[named("held_to")].toString(), named("bits"));
    QCOMPARE(report[named("repeated")].toBool(true), false);
    const QJsonArray differences = report[named("differences")].toArray();
    QCOMPARE(differences.size(), 1);
    QVERIFY(differences[0][named("text")].toString().contains(named("best.safetensors: 1 of")));
    QVERIFY(QFile::exists(program_.at("again and again/run.json")));
    // Another number of threads is another circumstance: the changed bit is within the tolerance.
    const ProgramRunner::Outcome threads =
        program_.run({named("repeat"), program_.at("edited"), named("--json"), named("--threads"), named("3")});
    QVERIFY2(threads.exitCode == 0, QByteArray(threads.out + threads.err).constData());
    QCOMPARE(ProgramRunner::object(threads.out)[named("held_to")].toString(), named("tolerance"));
}

void TestCommandLineTraining::resumeContinuesBeyondThePlan()
{
    copyFolder(program_.at("run"), program_.at("longer"));
    QCOMPARE(program_.run({named("resume"), program_.at("longer")}).exitCode, 2); // nothing is left of the plan
    const ProgramRunner::Outcome outcome =
        program_.run({named("resume"), program_.at("longer"), named("--epochs"), named("2"), named("--device"), named("cpu")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(outcome.out.contains("Epoch 2/2 validation: "));
    QVERIFY(!outcome.out.contains("Epoch 1/"));
    QFile metrics(program_.at("longer/metrics.csv"));
    QVERIFY(metrics.open(QIODevice::ReadOnly));
    const QByteArray text = metrics.readAll();
    QVERIFY(text.contains("\n1,") && text.contains("\n2,"));
}

void TestCommandLineTraining::controlCStopsEarlyAndKeeps()
{
#ifdef Q_OS_WIN
    QSKIP("Ctrl-C ends the program on Windows.");
#else
    QProcess process;
    process.setProcessEnvironment(program_.environment());
    process.setWorkingDirectory(program_.folder());
    process.setReadChannel(QProcess::StandardOutput);
    process.start(program_.program(), trainArguments("stopped", 500));
    QByteArray out;
    while (!out.contains("Epoch 1/500 validation")) {
        QVERIFY2(process.waitForReadyRead(ProgramRunner::patience), process.readAllStandardError().constData());
        out += process.readAllStandardOutput();
    }
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(ProgramRunner::patience));
    QCOMPARE(process.exitCode(), 0);
    out += process.readAllStandardOutput();
    QVERIFY2(out.contains("Stopped early"), out.constData());
    QFile description(program_.at("stopped/run.json"));
    QVERIFY(description.open(QIODevice::ReadOnly));
    QVERIFY(description.readAll().contains("stopped_early"));
    QVERIFY(QFile::exists(program_.at("stopped/checkpoints/best.safetensors")));
#endif
}

void TestCommandLineTraining::queueTrainsOneAfterTheOther()
{
    const QString line = trainArguments("unused", 1).join(u' ').section(u' ', 1).replace(u"--out unused"_qs, u"--out %1"_qs);
    QFile file(program_.at("night.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(("# three, the second of which cannot be\n" + line.arg(u"'q one'"_qs) + "\n\nnucleoscope train nowhere --out q2\n"
                + "train " + line.arg(u"q3"_qs) + '\n')
                   .toUtf8());
    file.close();
    const auto first = program_.run("queue night.txt");
    QCOMPARE(first.exitCode, 1);
    QVERIFY2(first.out.contains("3 trainings, 1 failed."), first.err.constData());
    QVERIFY(first.err.contains("Training 2 of 3: q2"));
    for (const char* folder : {"q one", "q3"})
        QVERIFY(QFile::exists(program_.at(folder) + u"/run.json"_qs));
    // Again: nothing is trained twice.
    const auto again = program_.run("queue night.txt");
    QCOMPARE(again.err.count("It has been trained before."), 2);
    QVERIFY(!again.out.contains("Epoch 1"));
    QCOMPARE(again.exitCode, 1); // the second can still not be
}

void TestCommandLineTraining::queueRefusesWhatIsNoTraining()
{
    const auto refused = [&](const QByteArray& text) {
        QFile file(program_.at("bad.txt"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return QByteArray("not written");
        file.close();
        const auto outcome = program_.run("queue bad.txt");
        return outcome.exitCode == 2 ? outcome.err : "exit code " + QByteArray::number(outcome.exitCode);
    };
    QVERIFY(refused("nuclei --out a\nnuclei --out b --epochs none\n").contains("Line 2"));
    QVERIFY(!QFile::exists(program_.at("a"))); // before anything was begun
    QVERIFY(refused("nuclei --out a\nother --out a\n").contains("Lines 1 and 2"));
    QVERIFY(refused("# nothing\n").contains("no training"));
    QVERIFY(refused("--help\n").contains("Line 1"));
}

void TestCommandLineTraining::runsListsTheRun()
{
    const QJsonArray runs =
        QJsonDocument::fromJson(program_.run({named("runs"), program_.folder(), named("--json")}).out).array();
    QVERIFY(std::any_of(runs.begin(), runs.end(),
                        [&](const QJsonValue& run) { return run[named("folder")].toString() == program_.at("run"); }));
}

NUCLEOSCOPE_TEST(TestCommandLineTraining)
#include "test_command_line_training.moc"

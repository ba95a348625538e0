#include "core/base/files.h"
#include "core/encoding/encode.h"
#include "core/imaging/decode.h"
#include "tests/app/program_runner.h"
#include "tests/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <array>
#include <functional>
#include <map>
#include <opencv2/imgproc.hpp>

namespace {

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

/// What a trained network says of images, with the real executable. One short training serves all.
class TestCommandLinePredicting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
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

private:
    QStringList trainArguments(const char* out, int epochs) const;

    ProgramRunner program_;
    int demoImages_ = 0;
};

void TestCommandLinePredicting::initTestCase()
{
    if (const QString obstacle = program_.obstacleToTraining(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    const ProgramRunner::Outcome demo = program_.drawNuclei(0.25);
    QVERIFY2(demo.exitCode == 0, demo.err.constData());
    demoImages_ = static_cast<int>(ProgramRunner::imagesBelow(program_.at("nuclei/training_data")).size());
    const ProgramRunner::Outcome trained = program_.run(trainArguments("run", 1));
    QVERIFY2(trained.exitCode == 0, trained.err.constData());
}

QStringList TestCommandLinePredicting::trainArguments(const char* out, int epochs) const
{
    return ProgramRunner::words("train nuclei --recipe small --limit 90 --seed 3 --device cpu --out")
           + QStringList{named(out), named("--epochs"), QString::number(epochs)};
}

void TestCommandLinePredicting::evaluateLeavesOutWhatWasLearned()
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

void TestCommandLinePredicting::evaluateRefusesOtherClasses()
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

void TestCommandLinePredicting::evaluateWithoutTheTrainingImagesGoesByName()
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

void TestCommandLinePredicting::predictWritesATable()
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

void TestCommandLinePredicting::callsTurnAtTheThresholdThatIsAskedFor()
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

void TestCommandLinePredicting::explainWritesAPictureAndSaysHowFarToBelieveIt()
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

void TestCommandLinePredicting::predictSaysWhatToBeCarefulOf()
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

void TestCommandLinePredicting::newPatientsAreFamiliarAndOddPicturesAreNot()
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

void TestCommandLinePredicting::predictCutsNucleiOut()
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

void TestCommandLinePredicting::predictNamesWhatItCannotRead()
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

NUCLEOSCOPE_TEST(TestCommandLinePredicting)
#include "test_command_line_predicting.moc"

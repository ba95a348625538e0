// How smoothly the window runs on a large dataset and a large run: nucleoscope_watchdog [--training] [SAMPLES [EPOCHS]], which
// `./dev bench window` starts. With 0 epochs there is no run, and only the Data page is worked on. --training: while the window
// trains MobileNetV2 on as many threads as there are.
// Opens a drawn dataset and a run of drawn predictions in the window and does what a person would; of each deed it reports the
// longest time that the window's thread took without returning to its event loop. Times of this thread's processor are what
// counts: the machine may have other things to do. With a training the clock counts, for that is what it takes away.

#include "core/base/random.h"
#include "data_deeds.h"
#include "ui/bridge/training_session.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/inspection/inspection_state.h"
#include "ui/main_window.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/results/nucleus_scatter.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/results_views.h"
#include "ui/pages/results_page.h"
#include "ui/plots/scatter_view.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

constexpr int subjects = 73; // as C-NMC's training data has
constexpr int frameCount = 240;
constexpr int frameMs = 16;

/// Every picture is the same drawn one.
class OnePicture final : public SampleReader {
public:
    explicit OnePicture(Bytes file) : file_(std::move(file)) {}
    Result<Bytes> read(const Sample&) override { return file_; }

private:
    Bytes file_;
};

Bytes drawnPicture()
{
    QImage image(450, 450, QImage::Format_RGB888);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setBrush(QColor(0x60, 0x30, 0x70));
    painter.drawEllipse(image.rect().center(), 110, 120);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "BMP");
    const auto* first = reinterpret_cast<const Bytes::value_type*>(bytes.constData());
    return {first, first + bytes.size()};
}

std::shared_ptr<const Dataset> drawnDataset(int samples)
{
    Dataset::Content content;
    content.name = "watchdog";
    content.location = "/nowhere/watchdog";
    content.classes = {{"ALL", 0xD55E00, -1, true}, {"HEM", 0x0072B2, -1, false}};
    content.folds = {"fold_0", "fold_1", "fold_2"};
    for (int subject = 0; subject < subjects; ++subject)
        content.subjects.push_back({"S" + std::to_string(subject), subject % 3 == 0, samples / subjects});
    for (int i = 0; i < samples; ++i) {
        char number[16];
        std::snprintf(number, sizeof number, "%07d", i);
        Sample sample;
        sample.name = std::string("UID_") + number + ".bmp";
        sample.id = "fold_" + std::to_string(i * 3 / samples) + "/" + sample.name;
        sample.subject = i % subjects;
        sample.classIndex = sample.subject % 3 == 0;
        sample.fold = i * 3 / samples;
        sample.bytes = 100'000 + static_cast<std::uint64_t>(i) * 7919 % 50'000;
        content.samples.push_back(std::move(sample));
    }
    content.makeReader = [file = drawnPicture()]() -> Result<std::unique_ptr<SampleReader>> {
        return std::make_unique<OnePicture>(file);
    };
    return std::make_shared<const Dataset>(std::move(content));
}

PredictionList drawnPredictions(const Dataset& dataset, int epoch)
{
    PredictionList list(2);
    list.reserve(dataset.sampleCount());
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        Random random(1, Random::Purpose::Test, static_cast<std::uint64_t>(epoch), static_cast<std::uint64_t>(i));
        const int truth = dataset.sample(i).classIndex;
        const double logit = random.normal() * 1.5 + (truth == 0 ? 0.15 : -0.15) * epoch;
        const auto p = static_cast<float>(1 / (1 + std::exp(-logit)));
        const float both[] = {p, 1 - p};
        list.add(i, truth, both);
    }
    return list;
}

void writeRun(const std::filesystem::path& folder, const Dataset& dataset, int epochs)
{
    Split split;
    split.parts.assign(static_cast<std::size_t>(dataset.sampleCount()), Part::Validation);
    RunInfo info;
    info.name = "Watchdog";
    info.plannedEpochs = epochs;
    auto writer = RunWriter::create(folder, info, dataset, split).value();
    writer->started({"cpu", "a processor", Precision::Fp32, 100, 90, 4, "none"});
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        PredictionList list = drawnPredictions(dataset, epoch);
        EpochRecord record;
        record.epoch = epoch;
        record.validation = record.training = scoresOf(list, {true, false}).value();
        record.best = true;
        writer->predictionsReady({epoch, PredictionSource::Validation, std::move(list)});
        writer->epochFinished(record);
        writer->checkpointWritten(epoch, true);
    }
    TrainingOutcome outcome;
    outcome.epochsFinished = outcome.bestEpoch = epochs;
    (void)writer->finish(outcome);
}

/// One that outlasts the script, with the default recipe's network and pixels. False where it does not begin.
bool beginTraining(Workspace& workspace, const QString& folder)
{
    TrainingRequest request;
    request.dataset = workspace.dataset();
    request.recipe.input.cropPixels = 300;
    request.recipe.input.sizePixels = 224;
    request.recipe.epochs = 1000;
    request.device = "cpu";
    request.runFolder = folder.toStdString();
    for (const Sample& sample : request.dataset->samples())
        request.split.parts.push_back(sample.fold == 2 ? Part::Validation : Part::Train);
    bool learns = false;
    const auto connection = QObject::connect(&workspace, &Workspace::trainingStarted, &workspace, [&](TrainingSession* session) {
        QObject::connect(session, &TrainingSession::stepsAdded, &workspace, [&] { learns = true; });
    });
    workspace.startTraining(std::move(request));
    (void)QTest::qWaitFor([&] { return learns; }, 120'000);
    QObject::disconnect(connection);
    return learns;
}

class Script {
public:
    Script(Deeds& deeds, Workspace& workspace, MainWindow& window, ResultsPage& page)
        : deeds_(deeds), workspace_(workspace), window_(window), page_(page)
    {
        deeds.setSettling([this] { settle(); });
    }

    /// False where it is not there in ten minutes.
    bool openRun(const QString& folder, std::size_t samples)
    {
        QElapsedTimer opening;
        opening.start();
        deeds_.watch().restart();
        QTimer::singleShot(0, &page_, [&] {
            workspace_.openRun(folder);
            window_.showPage(QStringLiteral("results"));
        });
        if (!QTest::qWaitFor([&] { return page_.inspection().rows().size() == samples; }, 600'000))
            return false;
        std::printf("opened after %lld ms (wall clock), %.0f MB\n", static_cast<long long>(opening.elapsed()),
                    residentMegabytes());
        settle();
        deeds_.tell("open the run");
        return true;
    }
    void filters()
    {
        PredictionFilter wrong, cell, patient, text, range;
        wrong.correct = false;
        cell.truth = 0;
        cell.predicted = 1;
        patient.subjects = {"S7"};
        text.text = "uid_00001";
        range.positiveProbability = ValueRange{0.4, 0.6};
        const std::pair<const char*, PredictionFilter> all[] = {
            {"filter: wrong calls", wrong}, {"filter: a cell of the matrix", cell},
            {"filter: a patient", patient}, {"filter: a text", text},
            {"filter: a range", range},     {"filter: none", {}}};
        for (const auto& [name, filter] : all)
            deeds_.act(name, [this, filter = filter] { page_.inspection().setFilter(filter); });
        deeds_.act("back", [this] { page_.inspection().goBack(); });
        deeds_.act("forward", [this] { page_.inspection().goForward(); });
    }
    void orders()
    {
        for (const auto order : {PredictionOrder::LeastSureFirst, PredictionOrder::Subject, PredictionOrder::LossHighFirst})
            deeds_.act("sort", [this, order] { page_.inspection().setOrder(order); });
    }
    void selections()
    {
        GalleryView& gallery = page_.browser().gallery();
        for (const int row : {1, 2, gallery.model()->rowCount() / 2})
            deeds_.act("choose a nucleus", [&gallery, row] { gallery.setCurrentIndex(gallery.model()->index(row, 0)); });
        workspace_.select({});
    }
    /// The columns of the table: names, a probability, and back to the order of the pictures.
    void columns()
    {
        auto& pictures = *page_.findChild<QAbstractButton*>(QStringLiteral("showPictures"));
        deeds_.act("show the table", [this] { page_.findChild<QAbstractButton*>(QStringLiteral("showTable"))->click(); });
        for (const int column : {int(PredictionTableModel::NameColumn), int(PredictionTableModel::FirstProbabilityColumn), -1})
            deeds_.act("sort the table", [this, column] {
                page_.browser().table().horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
            });
        pictures.click();
    }
    void views()
    {
        for (const ResultsViewEntry& entry : resultsViews()) {
            deeds_.act(qPrintable(QStringLiteral("view: ") + entry.title), [this, &entry] { page_.showView(entry.name); });
            deeds_.act(
                qPrintable(QStringLiteral("threshold in ") + entry.title), [this] { movePoint(); }, 10);
            deeds_.act(
                qPrintable(QStringLiteral("cell in ") + entry.title),
                [this] {
                    PredictionFilter cell;
                    cell.truth = 0;
                    cell.predicted = 1;
                    page_.inspection().setFilter(page_.inspection().filter().empty() ? cell : PredictionFilter{});
                },
                2);
        }
        page_.inspection().setOperatingPoint({});
    }
    /// With the wheel, one notch in each image; then with the bar, from end to end.
    void scroll()
    {
        GalleryView& gallery = page_.browser().gallery();
        QWidget& viewport = *gallery.viewport();
        gallery.verticalScrollBar()->setValue(0);
        settle();
        frames("scroll the gallery by the wheel", viewport, [&](int) {
            const QPointF place = viewport.rect().center();
            QWheelEvent notch(place, viewport.mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                              false);
            QCoreApplication::sendEvent(&viewport, &notch);
        });
        gallery.verticalScrollBar()->setValue(0);
        settle();
        frames("scroll the gallery from end to end", viewport, [&](int frame) {
            gallery.verticalScrollBar()->setValue(gallery.verticalScrollBar()->maximum() * (frame + 1) / frameCount);
        });
    }
    /// Of the learning map: it needs no network, and the map of features is the same view with as many points.
    void panMap()
    {
        page_.showView(QStringLiteral("learning"));
        auto& map = *page_.findChild<ScatterView*>(QStringLiteral("learningMap"));
        const auto& nuclei = *qobject_cast<NucleusScatter*>(map.parentWidget());
        (void)QTest::qWaitFor([&] { return !nuclei.rows().empty(); }, 120'000);
        settle();
        const QPoint middle = map.rect().center();
        QTest::mousePress(&map, Qt::LeftButton, {}, middle);
        frames("pan the map of points", map,
               [&](int frame) { QTest::mouseMove(&map, middle + QPoint(frame % 80 - 40, (frame * 7) % 60 - 30)); });
        QTest::mouseRelease(&map, Qt::LeftButton, {}, middle);
    }

private:
    /// As many images, a sixtieth of a second apart: of each, what the window's thread worked on until the next.
    template <typename Deed>
    void frames(const char* name, QWidget& widget, Deed deed)
    {
        std::vector<double> busy;
        QTimer clock;
        clock.setTimerType(Qt::PreciseTimer);
        clock.setInterval(frameMs);
        int frame = 0;
        QObject::connect(&clock, &QTimer::timeout, &widget, [&] {
            if (frame > 0)
                busy.push_back(deeds_.watch().busyMs());
            deeds_.watch().restart(); // where the machine is late, several images follow each other
            if (frame == frameCount)
                clock.stop();
            else {
                deed(frame);
                widget.repaint();
            }
            ++frame;
        });
        clock.start();
        (void)QTest::qWaitFor([&] { return frame > frameCount; }, 60'000);
        std::sort(busy.begin(), busy.end());
        const double last = busy[busy.size() * 99 / 100];
        std::printf("%-34s median image %5.1f ms, 99th percentile %5.1f ms%s\n", name, busy[busy.size() / 2], last,
                    last > frameMs ? "  LATE" : "");
        std::fflush(stdout);
    }
    void movePoint()
    {
        threshold_ = threshold_ > 0.8 ? 0.2 : threshold_ + 0.03;
        page_.inspection().setOperatingPoint({threshold_, {}});
    }
    /// What is asked of a long list is worked out beside; once that has come its turns are counted, too.
    void settle()
    {
        const auto& table = *qobject_cast<PredictionTableModel*>(page_.browser().table().model());
        QTest::qWait(150);
        (void)QTest::qWaitFor([&] { return page_.inspection().isSettled() && !table.isSorting(); }, 60'000);
        QTest::qWait(150);
        (void)QTest::qWaitFor([this] { return workspace_.thumbnails().isIdle(); }, 20'000);
    }

    Deeds& deeds_;
    Workspace& workspace_;
    MainWindow& window_;
    ResultsPage& page_;
    double threshold_ = 0.2;
};

} // namespace

int main(int argc, char** argv)
{
    WatchedApplication application(argc, argv);
    QStringList arguments = QApplication::arguments();
    const bool training = arguments.removeAll(QStringLiteral("--training")) > 0;
    const int samples = arguments.value(1, QStringLiteral("10661")).toInt();
    const int epochs = arguments.value(2, QStringLiteral("20")).toInt();
    QTemporaryDir home;
    qputenv("NUCLEOSCOPE_HOME", home.filePath(QStringLiteral("home")).toUtf8());
    const auto dataset = drawnDataset(samples);
    const QString folder = home.filePath(QStringLiteral("run"));
    if (epochs > 0)
        writeRun(folder.toStdString(), *dataset, epochs);

    Workspace workspace;
    MainWindow window(workspace);
    window.resize(1280, 800);
    window.show();
    Deeds deeds(application, training);
    workOnDataPage(deeds, workspace, window, drawnDataset(samples), dataset);
    if (epochs == 0) {
        std::printf("longest turn of all: %.1f ms; %.0f MB\n", deeds.worst(), residentMegabytes());
        return 0;
    }
    std::printf("%d samples, %d epochs; before opening the run %.0f MB\n", samples, epochs, residentMegabytes());
    auto& page = *qobject_cast<ResultsPage*>(window.page(QStringLiteral("results")));
    if (training && !beginTraining(workspace, home.filePath(QStringLiteral("training")))) {
        std::printf("the training did not begin\n");
        return 1;
    }
    Script script(deeds, workspace, window, page);
    if (!script.openRun(folder, static_cast<std::size_t>(samples))) {
        std::printf("the run was not opened\n");
        return 1;
    }
    script.filters();
    script.orders();
    script.selections();
    script.columns();
    script.views();
    page.showView(QStringLiteral("overview"));
    script.scroll();
    script.panMap();
    if (training && !workspace.isTraining())
        std::printf("the training ended before its time\n");
    std::printf("longest turn of all: %.1f ms; %.0f MB\n", deeds.worst(), residentMegabytes());
    return 0;
}

// Pictures of the window for people who change it: ui_snapshots OUT_FOLDER [DATASET [RUN]]. A RUN that is not there is written:
// drawn predictions on every third patient. NUCLEOSCOPE_LANGUAGE=de: in German, =rtl: in English
// from right to left; NUCLEOSCOPE_TEXT=200: with text of twice the size; NUCLEOSCOPE_ONLY=train: those with that name.

#include "core/run/run.h"
#include "tests/ui/window_walk.h"
#include "ui/bridge/training_queue_keeper.h"
#include "ui/bridge/training_session.h"
#include "ui/diagnosis/system_check.h"
#include "ui/diagnosis/system_check_dialog.h"
#include "ui/gallery/gallery_export.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/guide/guided_tour.h"
#include "ui/inspection/inspection_state.h"
#include "ui/inspector/attribution_section.h"
#include "ui/inspector/image_view.h"
#include "ui/inspector/inspector.h"
#include "ui/main_window.h"
#include "ui/pages/data/data_filter.h"
#include "ui/pages/data_page.h"
#include "ui/pages/describe/describe_dialog.h"
#include "ui/pages/describe/rule_editor.h"
#include "ui/pages/learn/classroom.h"
#include "ui/pages/learn/lesson_view.h"
#include "ui/pages/learn_page.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/results_views.h"
#include "ui/pages/results_page.h"
#include "ui/pages/train/instant_panel.h"
#include "ui/pages/train/queue_panel.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_dialog.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/widgets/choice_chip.h"
#include "ui/widgets/command_button.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace nucleoscope;
using namespace nucleoscope::ui;

namespace {

void settle(Workspace& workspace)
{
    QTest::qWait(120);
    (void)QTest::qWaitFor([&] { return workspace.thumbnails().isIdle(); }, 20000);
    QTest::qWait(250);
}

bool isWanted(const QString& name)
{
    return name.contains(qEnvironmentVariable("NUCLEOSCOPE_ONLY"));
}

void take(MainWindow& window, const QString& folder, const QString& name)
{
    if (!isWanted(name))
        return;
    settle(window.workspace());
    window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

/// Of the calling thread, in microseconds: the machine may have other things to do.
qint64 processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

void scrollThrough(GalleryView& gallery)
{
    qint64 worst = 0;
    QScrollBar* bar = gallery.verticalScrollBar();
    int steps = 0;
    QElapsedTimer whole;
    whole.start();
    for (int offset = 0; offset < bar->maximum(); offset += bar->maximum() / 300 + 1, ++steps) {
        const qint64 before = processorTime();
        bar->setValue(offset);
        gallery.viewport()->repaint();
        QApplication::processEvents();
        worst = std::max(worst, processorTime() - before);
    }
    std::printf("scrolled %d steps in %lld ms, worst step %lld us\n", steps, static_cast<long long>(whole.elapsed()),
                static_cast<long long>(worst));
}

void filterAndOpenPanel(MainWindow& window, const QString& folder, const QString& tag)
{
    auto* page = qobject_cast<DataPage*>(window.page(QStringLiteral("data")));
    page->filter().toggleClass(1);
    take(window, folder, QStringLiteral("data-filtered") + tag);
    page->filter().clear();
    window.workspace().undoStack().clear();
    auto* chip = page->findChild<ChoiceChip*>(QStringLiteral("filter-patient"));
    if (!chip->isVisible())
        return;
    chip->openPanel();
    chip->panel()->grab().save(folder + QStringLiteral("/panel") + tag + QStringLiteral(".png"));
    chip->panel()->hide();
}

/// Surer from epoch to epoch, and of some patients never.
PredictionList drawnPredictions(const Dataset& dataset, const std::vector<int>& samples, int epoch)
{
    PredictionList list(2);
    for (const int sample : samples) {
        const auto draw = [&](int key) { return std::fmod(std::abs(std::sin(key * 12.9898) * 43758.5453), 1.0); };
        const int truth = dataset.sample(sample).classIndex;
        const double skill = 0.4 + 2.2 * epoch / 8 * draw(dataset.sample(sample).subject + 7);
        const double logit = (truth == 0 ? skill : -skill) + 3.2 * (draw(sample) + draw(sample * 31 + epoch) * 0.4 - 0.7);
        const auto p = static_cast<float>(1 / (1 + std::exp(-logit)));
        const float both[] = {p, 1 - p};
        list.add(sample, truth, both);
    }
    return list;
}

void writeDrawnRun(const std::filesystem::path& folder, const Dataset& dataset)
{
    constexpr int epochs = 8;
    Split split;
    std::vector<int> examined;
    for (int i = 0; i < dataset.sampleCount(); ++i) {
        const bool validation = dataset.sample(i).subject % 3 == 0;
        split.parts.push_back(validation ? Part::Validation : Part::Train);
        if (validation)
            examined.push_back(i);
    }
    RunInfo info;
    info.name = "Drawn, by patient";
    info.recipe.name = "small";
    info.plannedEpochs = epochs;
    auto writer = RunWriter::create(folder, info, dataset, split).value();
    writer->started({"cpu", "a processor", Precision::Fp32, 100, 90, 4, "none"});
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        PredictionList list = drawnPredictions(dataset, examined, epoch);
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

/// What can be taken away: the dialog of a contact sheet, a sheet, the command.
void takeAway(MainWindow& window, const QString& folder, const QString& tag)
{
    auto* page = qobject_cast<ResultsPage*>(window.page(QStringLiteral("results")));
    GalleryExport& exports = page->browser().gallery().exports();
    PredictionFilter wrong;
    wrong.correct = false;
    page->inspection().setFilter(wrong);
    if (page->inspection().rows().empty())
        return;
    exports.openSheet();
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("contactSheet"));
    dialog->grab().save(folder + QStringLiteral("/sheet-dialog") + tag + QStringLiteral(".png"));
    dialog->close();
    for (const char* ending : {".png", ".pdf"})
        exports.writeSheet(exports.sheet(GalleryExport::Captions::NameAndCall),
                           folder + QStringLiteral("/sheet") + tag + QLatin1String(ending));
    auto* command = page->findChild<CommandButton*>();
    command->click();
    auto* popup = command->findChild<QWidget*>(QStringLiteral("commandPopup"));
    popup->grab().save(folder + QStringLiteral("/command") + tag + QStringLiteral(".png"));
    popup->close();
    page->inspection().setFilter({});
    page->browser().gallery().setCurrentIndex(page->browser().gallery().model()->index(1, 0));
    auto* where = window.findChild<AttributionSection*>();
    where->setOpen(true);
    settle(window.workspace());
    window.findChild<Inspector*>()->ensureWidgetVisible(where);
    take(window, folder, QStringLiteral("where-it-looked") + tag);
    where->setOpen(false);
}

/// Help ▸ System check, as it is and with something to be mended.
void takeSystemCheck(MainWindow& window, const QString& folder, const QString& tag)
{
    for (const bool bad : {false, true}) {
        if (bad)
            qputenv("NUCLEOSCOPE_RESOURCES", "/nowhere");
        showSystemCheck(window.workspace(), &window);
        auto* dialog = window.findChild<SystemCheckDialog*>();
        if (!bad)
            dialog->grab().save(folder + QStringLiteral("/system-check-running") + tag + QStringLiteral(".png"));
        (void)QTest::qWaitFor([&] { return !dialog->check().isRunning(); }, 60000);
        qunsetenv("NUCLEOSCOPE_RESOURCES");
        settle(window.workspace());
        dialog->grab().save(folder + (bad ? QStringLiteral("/system-check-bad") : QStringLiteral("/system-check")) + tag
                            + QStringLiteral(".png"));
        dialog->close();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }
}

/// Every tab of Results.
void takeResults(MainWindow& window, const QString& folder, const QString& tag)
{
    auto* page = qobject_cast<ResultsPage*>(window.page(QStringLiteral("results")));
    window.showPage(QStringLiteral("results"));
    for (const ResultsViewEntry& view : resultsViews()) {
        page->showView(view.name);
        take(window, folder, QStringLiteral("results-") + view.name + tag);
    }
    page->showView(QStringLiteral("overview"));
    if (!page->inspection().rows().empty())
        takeAway(window, folder, tag);
}

/// Something set, so that there is something to reset, and a folder for the cache that is refused.
void takeSettings(MainWindow& window, const QString& folder, const QString& tag)
{
    window.findChild<QAction*>(QStringLiteral("action-settings"))->trigger();
    auto* dialog = window.findChild<SettingsDialog*>();
    window.workspace().settings().setTileSize(160);
    QTest::qWait(300);
    dialog->grab().save(folder + QStringLiteral("/settings") + tag + QStringLiteral(".png"));
    auto* place = dialog->findChild<QLineEdit*>(QStringLiteral("cachePlaceText"));
    place->setFocus();
    place->selectAll();
    QTest::keyClicks(place, QStringLiteral("/usr"));
    QTest::keyClick(place, Qt::Key_Return);
    QTest::qWait(300);
    dialog->grab().save(folder + QStringLiteral("/settings-refused") + tag + QStringLiteral(".png"));
    window.workspace().settings().setTileSize(Settings::usualTile);
    dialog->close();
}

/// Each step of the guided tour, as far as there is what it speaks of.
void takeGuide(MainWindow& window, const QString& folder, const QString& tag)
{
    auto& tour = *window.findChild<GuidedTour*>();
    for (tour.begin(); tour.isGoing(); tour.next())
        take(window, folder, QStringLiteral("guide-%1-").arg(tour.step() + 1) + tour.stepName() + tag);
}

/// The form with a queue of three, then the first of them under way, watched; nothing of it is left.
void takeQueue(MainWindow& window, const QString& folder, const QString& tag)
{
    window.showPage(QStringLiteral("train"));
    auto* add = window.findChild<QPushButton*>(QStringLiteral("addToQueue"));
    auto* recipes = window.findChild<QComboBox*>(QStringLiteral("recipe"));
    TrainingQueueKeeper& queue = window.workspace().trainingQueue();
    for (const QString& recipe : {QStringLiteral("small"), QStringLiteral("mobilenetv2"), QStringLiteral("small")}) {
        recipes->setCurrentIndex(recipes->findData(recipe));
        Q_EMIT recipes->activated(recipes->currentIndex());
        const auto before = queue.waiting().size();
        (void)QTest::qWaitFor([&] { return add->isEnabled(); }, 20000);
        QTest::mouseClick(add, Qt::LeftButton);
        (void)QTest::qWaitFor([&] { return queue.waiting().size() > before; }, 30000);
    }
    window.findChild<QueuePanel*>()->setOpen(true);
    take(window, folder, QStringLiteral("queue-form") + tag);
    queue.start();
    (void)QTest::qWaitFor([&] { return queue.current() && queue.current()->steps().size() > 3; }, 60000);
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("watchTraining")), Qt::LeftButton);
    take(window, folder, QStringLiteral("queue-live") + tag);
    if (TrainingSession* session = queue.current())
        session->cancel();
    (void)QTest::qWaitFor([&] { return queue.ended().size() == 1 && queue.current(); }, 60000);
    window.findChild<QueuePanel*>()->setOpen(false);
    take(window, folder, QStringLiteral("queue-line") + tag);
    while (!queue.waiting().empty())
        queue.remove(0);
    queue.hold();
    if (TrainingSession* session = queue.current())
        session->cancel();
    (void)QTest::qWaitFor([&] { return !window.workspace().isTraining() && queue.isEmpty(); }, 60000);
    queue.clearEnded();
    window.findChild<QPushButton*>(QStringLiteral("trainAnother"))->click();
}

/// The instant recipe with its answer, and as it is watched and shown once it was kept as a run.
void takeInstant(MainWindow& window, const QString& folder, const QString& tag)
{
    window.showPage(QStringLiteral("train"));
    auto* recipes = window.findChild<QComboBox*>(QStringLiteral("recipe"));
    recipes->setCurrentIndex(recipes->findData(QStringLiteral("instant")));
    Q_EMIT recipes->activated(recipes->currentIndex());
    auto* panel = window.findChild<InstantPanel*>();
    (void)QTest::qWaitFor([&] { return panel->answer() && panel->answer()->report.images.intervals.subjects > 0; }, 240000);
    take(window, folder, QStringLiteral("instant-form") + tag);
    auto* start = window.findChild<QPushButton*>(QStringLiteral("startTraining"));
    (void)QTest::qWaitFor([&] { return start->isEnabled(); }, 20000);
    QTest::mouseClick(start, Qt::LeftButton);
    (void)QTest::qWaitFor([&] { return window.workspace().isTraining(); }, 20000);
    (void)QTest::qWaitFor([&] { return !window.workspace().isTraining(); }, 240000);
    take(window, folder, QStringLiteral("instant-trained") + tag);
    if (auto* again = window.findChild<QPushButton*>(QStringLiteral("trainAnother")))
        again->click();
}

/// The dialogs of a class, and what a student sees of its pack.
void takeClassroom(MainWindow& window, const QString& folder, const QString& tag)
{
    window.showPage(QStringLiteral("learn"));
    settle(window.workspace());
    auto* page = window.findChild<LearnPage*>();
    const QTemporaryDir place;
    const QString file = place.filePath(QStringLiteral("class.nucleopack"));
    page->findChild<Classroom*>()->makePack();
    auto* making = page->findChild<ClassPackDialog*>();
    making->findChild<QLineEdit*>()->setText(QStringLiteral("Haematology, Tuesday"));
    making->findChild<QPlainTextEdit*>()->setPlainText(
        QStringLiteral("Look at the nuclei for five minutes before you begin.\nThen say what you expect, each of you."));
    QTest::qWait(200);
    making->grab().save(folder + QStringLiteral("/classroom-pack") + tag + QStringLiteral(".png"));
    making->write(file);
    making->close();
    (void)QTest::qWaitFor([&] { return QFile::exists(file); }, 20000);
    page->openClassPack(file);
    (void)QTest::qWaitFor([&] { return page->view().state().pack != nullptr; }, 60000);
    take(window, folder, QStringLiteral("classroom-opened") + tag);
    page->findChild<Classroom*>()->handIn();
    auto* handing = page->findChild<HandInDialog*>();
    QTest::qWait(200);
    handing->grab().save(folder + QStringLiteral("/classroom-hand-in") + tag + QStringLiteral(".png"));
    handing->close();
    ClassTableDialog table(drawnClassTable(), {}, &window);
    table.show();
    QTest::qWait(200);
    table.grab().save(folder + QStringLiteral("/classroom-table") + tag + QStringLiteral(".png"));
}

/// Bring your own nuclei on what is open, step by step; the pattern of a rule that is none, too.
void takeDescribe(MainWindow& window, const QString& folder, const QString& tag, const QString& place)
{
    DescribeDialog dialog(window.workspace(), &window);
    dialog.show();
    dialog.look(place);
    auto* next = dialog.findChild<QPushButton*>(QStringLiteral("describeNext"));
    const auto takeStep = [&](const QString& step) {
        (void)QTest::qWaitFor([&] { return next->isEnabled(); }, 20000);
        QTest::qWait(300);
        dialog.grab().save(folder + QStringLiteral("/describe-") + step + tag + QStringLiteral(".png"));
    };
    takeStep(QStringLiteral("place"));
    next->click();
    takeStep(QStringLiteral("rules"));
    dialog.findChild<QPushButton*>(QStringLiteral("addPatternRule"))->click();
    dialog.findChildren<QLineEdit*>(QStringLiteral("rulePattern")).last()->setText(QStringLiteral("(?<fold>[ab"));
    QTest::qWait(1000);
    dialog.grab().save(folder + QStringLiteral("/describe-wrong") + tag + QStringLiteral(".png"));
    Q_EMIT dialog.findChildren<RuleEditor*>().last()->removed();
    (void)QTest::qWaitFor([&] { return next->isEnabled(); }, 20000);
    next->click();
    takeStep(QStringLiteral("save"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QString language = qEnvironmentVariable("NUCLEOSCOPE_LANGUAGE");
    if (language == QStringLiteral("rtl"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    else
        installTranslations(application, language);
    const QStringList arguments = QApplication::arguments();
    const QString out = arguments.value(1, QStringLiteral("."));
    QDir().mkpath(out);
    Workspace workspace;
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        Theme::instance().apply(application, scheme);
        Theme::instance().setTextPercent(workspace.settings().textPercent());
        const QString suffix = scheme == Theme::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            MainWindow window(workspace);
            window.resize(size);
            window.show();
            const QString tag = QStringLiteral("-%1-%2").arg(size.width()).arg(suffix);
            if (!workspace.dataset()) {
                take(window, out, QStringLiteral("start") + tag);
                if (isWanted(QStringLiteral("guide")))
                    takeGuide(window, out, QStringLiteral("-empty") + tag);
                if (arguments.size() > 2) {
                    QElapsedTimer opening;
                    opening.start();
                    window.openLocation(arguments[2]);
                    (void)QTest::qWaitFor([&] { return workspace.dataset() != nullptr; }, 60000);
                    std::printf("opened in %lld ms\n", static_cast<long long>(opening.elapsed()));
                }
            }
            if (arguments.size() > 3 && !workspace.openedRun().run) {
                if (!QDir(arguments[3]).exists())
                    writeDrawnRun(arguments[3].toStdString(), *workspace.dataset());
                workspace.openRun(arguments[3]);
                (void)QTest::qWaitFor([&] { return workspace.openedRun().run != nullptr; }, 20000);
            }
            auto* gallery = window.findChild<GalleryView*>(QStringLiteral("data-gallery"));
            take(window, out, QStringLiteral("data-none") + tag);
            gallery->setFocus();
            QTest::keyClick(gallery, Qt::Key_Right);
            QTest::keyClick(gallery, Qt::Key_Right);
            for (const QString& page : window.pageNames()) {
                if (!isWanted(page))
                    continue;
                window.showPage(page);
                settle(workspace);
                auto* pictures = window.page(page)->findChild<GalleryView*>();
                if (page != QStringLiteral("data") && pictures && pictures->model()->rowCount() > 1)
                    pictures->setCurrentIndex(pictures->model()->index(1, 0));
                take(window, out, page + tag);
            }
            if (isWanted(QStringLiteral("system-check")))
                takeSystemCheck(window, out, tag);
            if (isWanted(QStringLiteral("describe")) && arguments.size() > 2)
                takeDescribe(window, out, tag, arguments[2]);
            if (isWanted(QStringLiteral("classroom")))
                takeClassroom(window, out, tag);
            if (isWanted(QStringLiteral("settings")))
                takeSettings(window, out, tag);
            if (isWanted(QStringLiteral("queue")) && workspace.dataset())
                takeQueue(window, out, tag);
            if (isWanted(QStringLiteral("instant")) && workspace.dataset())
                takeInstant(window, out, tag);
            if (isWanted(QStringLiteral("guide")))
                takeGuide(window, out, tag);
            if (isWanted(QStringLiteral("results")))
                takeResults(window, out, tag);
            window.showPage(QStringLiteral("data"));
            filterAndOpenPanel(window, out, tag);
            window.findChild<Inspector*>()->imageView().zoomBy(24);
            window.findChild<QToolButton*>(QStringLiteral("inspector-outline"))->setChecked(true);
            take(window, out, QStringLiteral("zoomed") + tag);
            if (scheme == Theme::Scheme::Light)
                scrollThrough(*gallery);
        }
    }
    return 0;
}

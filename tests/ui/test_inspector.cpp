#include "window_fixture.h"

#include "core/workflow/feature_task.h"
#include "tests/test_program.h"
#include "ui/inspector/attribution_section.h"
#include "ui/inspector/history_section.h"
#include "ui/inspector/image_view.h"
#include "ui/inspector/marked_slider.h"
#include "ui/inspector/neighbours_section.h"
#include "ui/inspector/network_view_section.h"
#include "ui/inspector/size_section.h"
#include "ui/inspector/what_if_section.h"
#include "ui/pages/data/class_count.h"
#include "ui/widgets/field_list.h"
#include "ui/widgets/picture_tile.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include <algorithm>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// One nucleus under the inspector's eyes, with a network that was trained for three epochs on the drawn nuclei. The
/// functions run in order.
class TestInspector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void withoutARunOnlyThePictureIsMeasured();
    void theScaleGivesMicrometres();
    void historyHoldsEveryEpoch();
    void networkViewsShowThePlainOneAndOthers();
    void whereItLookedIsShownWithItsDoubts();
    void theNextNucleusIsExplainedToo();
    void whatIfFollowsTheSliders();
    void similarNucleiOfAPartSayThatThereAreOthers();
    void similarNucleiComeFromBothClassesAndAreSelectedByAClick();
    void aPinnedPictureFollowsZoomAndPlace();
    void closedSectionsAskForNothing();
    void longNamesOfClassesLeaveThePageItsRoom();

private:
    template <typename Kind>
    Kind& section(const char* name)
    {
        return fixture_->child<Kind>(name);
    }
    void select(int runSample);
    std::uint64_t finishedLearningJob() const;
    Inspector& inspector() const { return fixture_->inspector(); }

    std::unique_ptr<WindowFixture> fixture_;
    OpenRun run_;
};

void TestInspector::initTestCase()
{
    fixture_ = std::make_unique<WindowFixture>();
    Workspace& workspace = *fixture_->workspace;
    QVERIFY(fixture_->open(fixture_->dataset()));
    TrainingRequest request;
    request.dataset = workspace.dataset();
    request.recipe.network.architecture = "small";
    request.recipe.input.sizePixels = 32;
    request.recipe.augmentation.rotationDegrees = 180;
    request.recipe.precision = Precision::Fp32;
    request.recipe.batchSize = 8;
    request.epochs = 3;
    request.device = "cpu";
    request.runFolder = fixture_->path(QStringLiteral("run")).toStdString();
    for (const Sample& sample : request.dataset->samples())
        request.split.parts.push_back(sample.fold == 1 ? Part::Validation : Part::Train);
    workspace.startTraining(std::move(request));
    QTRY_VERIFY_WITH_TIMEOUT(workspace.openedRun().run && workspace.openedRun().run->info().finishedEpochs == 3, 120'000);
    run_ = workspace.openedRun();
    QVERIFY(run_.dataset);
    fixture_->window->showPage(QStringLiteral("data"));
}

void TestInspector::select(int runSample)
{
    const auto row = static_cast<std::size_t>(runSample);
    SelectedNucleus nucleus;
    nucleus.dataset = run_.dataset;
    nucleus.sample = run_.datasetIndex[row];
    nucleus.run = run_.run;
    nucleus.runSample = runSample;
    nucleus.truth = nucleus.predicted = run_.run->samples()[row].classIndex;
    nucleus.probabilities = {0.5F, 0.5F};
    QSignalSpy shown(&inspector(), &Inspector::pictureShown);
    fixture_->workspace->select(nucleus);
    QVERIFY(shown.wait(10'000));
}

void TestInspector::withoutARunOnlyThePictureIsMeasured()
{
    fixture_->workspace->select({}); // the page may have chosen the very nucleus
    QSignalSpy shown(&inspector(), &Inspector::pictureShown);
    SelectedNucleus nucleus;
    nucleus.dataset = run_.dataset;
    nucleus.sample = 0;
    fixture_->workspace->select(nucleus);
    QVERIFY(shown.wait(10'000));
    QVERIFY(section<SizeSection>("section-size").isVisible());
    for (const char* name :
         {"section-history", "section-attribution", "section-what-if", "section-neighbours", "section-network-view"})
        QVERIFY2(!section<QWidget>(name).isVisible(), name);
}

void TestInspector::theScaleGivesMicrometres()
{
    const FieldList& fields = inspector().measures().fields();
    QVERIFY(fields.value(QStringLiteral("Diameter")).endsWith(QStringLiteral("px")));
    QVERIFY(fields.value(QStringLiteral("Mean stain")).contains(QStringLiteral("red")));
    section<QDoubleSpinBox>("inspector-scale").setValue(0.1);
    QVERIFY2(fields.value(QStringLiteral("Diameter")).endsWith(QStringLiteral("µm")),
             qPrintable(fields.value(QStringLiteral("Diameter"))));
    section<QDoubleSpinBox>("inspector-scale").setValue(0);
    QVERIFY(fields.value(QStringLiteral("Area")).endsWith(QStringLiteral("px")));
}

void TestInspector::historyHoldsEveryEpoch()
{
    auto& history = section<HistorySection>("section-history");
    QSignalSpy shown(&history, &HistorySection::shown);
    select(0);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 10'000);
    QVERIFY(history.isVisible());
    QVERIFY2(history.words().contains(QStringLiteral("ALL")), qPrintable(history.words()));
    // Read once for all nuclei: the next one is there at once.
    shown.clear();
    select(1);
    QCOMPARE(shown.count(), 1);
}

void TestInspector::networkViewsShowThePlainOneAndOthers()
{
    auto& views = section<NetworkViewSection>("section-network-view");
    QSignalSpy shown(&views, &NetworkViewSection::shown);
    views.setOpen(true);
    QVERIFY(shown.wait(10'000));
    const QImage plain = section<PictureTile>("network-view-0").image();
    QCOMPARE(plain.size(), QSize(32, 32));
    QVERIFY(section<PictureTile>("network-view-1").image() != plain);
    views.setOpen(false);
}

void TestInspector::whereItLookedIsShownWithItsDoubts()
{
    auto& attribution = section<AttributionSection>("section-attribution");
    QSignalSpy shown(&attribution, &AttributionSection::shown);
    QVERIFY(!inspector().imageView().hasOverlay());
    QTest::keyClick(fixture_->window.get(), Qt::Key_W);
    QVERIFY(shown.wait(30'000));
    QVERIFY(attribution.isOpen());
    // As far as there is room all of it is in sight, its head in any case.
    const auto edge = [&](int y) { return attribution.mapTo(&inspector(), QPoint(0, y)).y(); };
    QTRY_VERIFY(edge(0) >= 0 && (edge(0) <= 1 || edge(attribution.height()) <= inspector().height()));
    const Explanation& explanation = attribution.explanation();
    QCOMPARE(explanation.trained.values.size(), std::size_t{32 * 32});
    QCOMPARE(explanation.random.values.size(), explanation.trained.values.size());
    QVERIFY(inspector().imageView().hasOverlay());
    QVERIFY(attribution.verdict().contains(QStringLiteral("outline")));
}

void TestInspector::theNextNucleusIsExplainedToo()
{
    auto& attribution = section<AttributionSection>("section-attribution");
    QSignalSpy shown(&attribution, &AttributionSection::shown);
    select(2);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30'000);
    QTest::mouseClick(&section<QToolButton>("section-attribution-header"), Qt::LeftButton);
    QVERIFY(!inspector().imageView().hasOverlay());
}

void TestInspector::whatIfFollowsTheSliders()
{
    auto& whatIf = section<WhatIfSection>("section-what-if");
    QSignalSpy answered(&whatIf, &WhatIfSection::answered);
    whatIf.setOpen(true);
    QVERIFY(answered.wait(30'000));
    const QString unchanged = whatIf.words();
    QVERIFY(!unchanged.isEmpty());
    MarkedSlider& brightness = whatIf.slider(Condition::Brightness);
    brightness.setValue(brightness.minimum());
    QCOMPARE(whatIf.conditions().brightness, 0.6);
    QTRY_VERIFY_WITH_TIMEOUT(whatIf.words().contains(QStringLiteral("flip")), 30'000); // once the sliders rest
    // The call is that of the point which Results has, and follows it without asking again.
    fixture_->workspace->setOperatingPoint({0.0, {}});
    QVERIFY2(whatIf.words().contains(QStringLiteral("called ALL")), qPrintable(whatIf.words()));
    fixture_->workspace->setOperatingPoint({1.0, {}});
    QVERIFY2(whatIf.words().contains(QStringLiteral("called HEM")), qPrintable(whatIf.words()));
    QVERIFY(!whatIf.slider(Condition::Stain).mark());
    fixture_->workspace->setOperatingPoint({});
    whatIf.reset();
    QVERIFY(whatIf.conditions() == PictureConditions());
    whatIf.setOpen(false);
}

/// As somebody left it who stopped the network half-way.
void TestInspector::similarNucleiOfAPartSayThatThereAreOthers()
{
    Workspace& workspace = *fixture_->workspace;
    const FeatureRequest few{run_.dataset, run_.datasetIndex, {0, 1, 11, 12, 13}};
    workspace.jobs()
        .submit({"test.job", "A part"}, Resource::Learning, Priority::Normal,
                [&](JobContext& context) -> Result<void> {
                    return runFeatures(*run_.run, few, workspace.engineHost(), {}, context).map([](const FeatureTable&) {});
                })
        ->wait();
    select(0);
    auto& neighbours = section<NeighboursSection>("section-neighbours");
    QSignalSpy shown(&neighbours, &NeighboursSection::shown);
    neighbours.setOpen(true);
    QVERIFY(shown.wait(10'000));
    const auto* caption = neighbours.findChild<QLabel*>(QStringLiteral("neighbours-caption"));
    QVERIFY2(caption->text().contains(QStringLiteral("among 5 nuclei")), qPrintable(caption->text()));
    QVERIFY2(caption->text().contains(QStringLiteral("15 other")), qPrintable(caption->text()));
    auto& button = section<QPushButton>("neighbours-compute");
    QVERIFY(button.isVisible());
    shown.clear();
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    QVERIFY(shown.wait(60'000));
    QVERIFY(!caption->text().contains(QStringLiteral("other")));
    QVERIFY(!button.isVisible());
    QVERIFY(neighbours.isAncestorOf(QApplication::focusWidget())); // not whatever comes next in the window
    neighbours.setOpen(false);
}

void TestInspector::similarNucleiComeFromBothClassesAndAreSelectedByAClick()
{
    auto& neighbours = section<NeighboursSection>("section-neighbours");
    QSignalSpy shown(&neighbours, &NeighboursSection::shown);
    neighbours.setOpen(true); // of the nucleus before
    QVERIFY(QDir(fixture_->path(QStringLiteral("run/features"))).count() > 2);
    QVERIFY(neighbours.findChild<PictureTile*>(QStringLiteral("neighbour-1-0")));
    auto* nearest = neighbours.findChild<PictureTile*>(QStringLiteral("neighbour-0-0"));
    QVERIFY(nearest && !nearest->image().isNull());
    const int before = fixture_->workspace->selection().runSample;
    shown.clear();
    QTest::mouseClick(nearest, Qt::LeftButton);
    QTRY_VERIFY(fixture_->workspace->selection().runSample != before);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 10'000); // its own, without being asked again
    neighbours.setOpen(false);
}

void TestInspector::aPinnedPictureFollowsZoomAndPlace()
{
    select(0);
    const QImage first = inspector().imageView().image();
    QTest::mouseClick(&section<QToolButton>("inspector-pin"), Qt::LeftButton);
    auto& pinned = section<QWidget>("inspector-pinned");
    QVERIFY(pinned.isVisible());
    // Beside it, as large; the inspector has the room.
    const QRect here(inspector().imageView().mapTo(&inspector(), QPoint()), inspector().imageView().size());
    const QRect there(pinned.findChild<ImageView*>()->mapTo(&inspector(), QPoint()), pinned.findChild<ImageView*>()->size());
    QCOMPARE(there.top(), here.top());
    QVERIFY(there.left() >= here.right());
    QVERIFY(std::abs(there.width() - here.width()) <= 1);
    QVERIFY(inspector().width() >= 400);
    QVERIFY(section<QLabel>("inspector-pinned-words").text().contains(QStringLiteral("P(ALL)")));
    auto* compared = pinned.findChild<ImageView*>();
    select(3);
    QCOMPARE(compared->image(), first);
    QTest::keyClick(&inspector().imageView(), Qt::Key_Plus);
    QTest::keyClick(&inspector().imageView(), Qt::Key_Plus);
    QCOMPARE(compared->zoom(), inspector().imageView().zoom());
    QCOMPARE(compared->centre(), inspector().imageView().centre());
    QTest::keyClick(compared, Qt::Key_Minus);
    QCOMPARE(inspector().imageView().zoom(), compared->zoom());
    QTest::mouseClick(&section<QToolButton>("inspector-pin"), Qt::LeftButton);
    QVERIFY(!pinned.isVisible());
    QTRY_VERIFY(inspector().width() < 400);
}

/// The number of a job of our own, whose end the window has heard of: and with it of all that was asked for before.
std::uint64_t TestInspector::finishedLearningJob() const
{
    Workspace& workspace = *fixture_->workspace;
    QSignalSpy changes(&workspace.jobBridge(), &JobBridge::jobChanged);
    const auto job = workspace.jobs().submit(Message("test.job", "A job of the test"), Resource::Learning, Priority::Normal,
                                             [](JobContext&) -> Result<void> { return {}; });
    const std::uint64_t id = job->snapshot().id;
    const auto ended = [&] {
        return std::any_of(changes.begin(), changes.end(), [&](const QList<QVariant>& change) {
            const auto snapshot = change[0].value<JobSnapshot>();
            return snapshot.id == id && snapshot.state == JobState::Finished;
        });
    };
    return QTest::qWaitFor(ended, 10'000) ? id : 0;
}

void TestInspector::closedSectionsAskForNothing()
{
    auto& whatIf = section<WhatIfSection>("section-what-if");
    QSignalSpy answered(&whatIf, &WhatIfSection::answered);
    // Jobs are numbered in the order in which they are asked for, whenever the window hears of them.
    const std::uint64_t before = finishedLearningJob();
    QSignalSpy jobs(&fixture_->workspace->jobBridge(), &JobBridge::jobChanged);
    select(4);
    const std::uint64_t after = finishedLearningJob();
    QVERIFY(before > 0 && after > before);
    for (const auto& change : jobs) {
        const auto snapshot = change[0].value<JobSnapshot>();
        const bool askedBetween = snapshot.id > before && snapshot.id < after;
        QVERIFY(!askedBetween || snapshot.resource != Resource::Learning);
    }
    QVERIFY(answered.isEmpty());
}

void TestInspector::longNamesOfClassesLeaveThePageItsRoom()
{
    const QString folder = fixture_->path(QStringLiteral("longNames"));
    for (const auto& [kind, name] : {std::pair("all", "Acute lymphoblastic leukaemia, precursor B-cell blasts"),
                                     std::pair("hem", "Haematogones of a regenerating healthy marrow")}) {
        const QString place = folder + u'/' + QString::fromUtf8(name);
        QVERIFY(QDir().mkpath(place));
        const QDir drawn(fixture_->dataset() + QStringLiteral("/training_data/fold_1/") + QString::fromUtf8(kind));
        for (const QString& file : drawn.entryList(QDir::Files))
            QVERIFY(QFile::copy(drawn.filePath(file), place + u'/' + file));
    }
    QVERIFY(fixture_->open(folder));
    SelectedNucleus nucleus;
    nucleus.dataset = fixture_->workspace->dataset();
    nucleus.sample = 0;
    fixture_->workspace->select(nucleus);
    const QWidget& beside = *fixture_->child<QDockWidget>("inspector-dock").widget();
    QVERIFY2(beside.minimumSizeHint().width() < 400, qPrintable(QString::number(beside.minimumSizeHint().width())));

    for (const ClassCount* count : fixture_->window->findChildren<ClassCount*>())
        QVERIFY2(count->minimumSizeHint().width() < 250, qPrintable(count->text()));

    FieldList fields;
    const QString name = QStringLiteral("P(Acute lymphoblastic leukaemia, precursor B-cell blasts)");
    fields.set(name, QStringLiteral("0.5"));
    fields.set(name, QStringLiteral("0.7"));
    QCOMPARE(fields.value(name), QStringLiteral("0.7"));
    QVERIFY(fields.minimumSizeHint().width() < 250);
}

NUCLEOSCOPE_TEST(TestInspector)
#include "test_inspector.moc"

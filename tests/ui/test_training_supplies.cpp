// SPDX-License-Identifier: GPL-3.0-or-later
#include "planted_backbone.h"
#include "sleeping_threads.h"
#include "tests/test_program.h"
#include "ui/bridge/job_bridge.h"

#include <QComboBox>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// What trainings start from on this machine, and that nobody waits for the disk that knows it.
class TestTrainingSupplies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { qunsetenv("NUCLEOSCOPE_WEIGHTS"); }
    void cleanupTestCase() { qunsetenv("NUCLEOSCOPE_WEIGHTS"); }
    void recipesAndWeightsAreFound();
    void nothingIsFoundUntilTheDiskAnswers();
    void weightsThatComeMeanwhileAreListedOnceTheDiskAnswers();

private:
    static QComboBox& box(const WindowFixture& fixture, const char* name)
    {
        return *fixture.window->page(QStringLiteral("train"))->findChild<QComboBox*>(QLatin1String(name));
    }
    static QStringList textsOf(const QComboBox& box)
    {
        QStringList texts;
        for (int i = 0; i < box.count(); ++i)
            texts.append(box.itemText(i));
        return texts;
    }
};

void TestTrainingSupplies::recipesAndWeightsAreFound()
{
    const WindowFixture fixture;
    const auto file = plantBackbone(fixture);
    const TrainingSupplies::Found& found = *TrainingSupplies::of(*fixture.workspace).found();
    QVERIFY(found.recipes.find("instant") && found.recipes.find("tiny"));
    QCOMPARE(found.backbone->second, file);
    QCOMPARE(found.usual.at("tiny")->kind, WeightsKind::Random);
    QCOMPARE(found.available.at("mobilenetv2_100").front().file, file);
    QVERIFY(!found.published.empty() && found.fetched.empty());
}

void TestTrainingSupplies::nothingIsFoundUntilTheDiskAnswers()
{
    JobQueue jobs;
    JobBridge bridge(jobs);
    SleepingThreads disk(jobs, Resource::Disk);
    TrainingSupplies supplies(bridge);
    QSignalSpy looked(&supplies, &TrainingSupplies::looked);
    supplies.look(); // comes back
    supplies.look(); // while the first still looks: once more behind it
    supplies.look();
    QVERIFY(!supplies.found());
    disk.wake();
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 2, 10'000);
    QVERIFY(supplies.found()->recipes.find("instant"));
}

void TestTrainingSupplies::weightsThatComeMeanwhileAreListedOnceTheDiskAnswers()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(fixture.dataset()));
    fixture.window->showPage(QStringLiteral("train"));
    QComboBox &recipes = box(fixture, "recipe"), &weights = box(fixture, "weights");
    QTRY_VERIFY_WITH_TIMEOUT(recipes.isVisible() && recipes.count() > 0, 10'000);
    const int mobilenet = recipes.findData(QStringLiteral("mobilenetv2"));
    recipes.setCurrentIndex(mobilenet);
    Q_EMIT recipes.activated(mobilenet);
    weights.setCurrentIndex(weights.findData(QStringLiteral("random")));
    Q_EMIT weights.activated(weights.currentIndex());
    const QStringList before = textsOf(weights);

    std::filesystem::copy_file(shippedResourcesFolder() / "weights" / "mobilenetv2_100.blood_cells.safetensors",
                               pathFromUtf8(fixture.path(QStringLiteral("mobilenetv2_100.safetensors")).toStdString()));
    qputenv("NUCLEOSCOPE_WEIGHTS", fixture.path(QString()).toUtf8());
    auto disk = std::make_unique<SleepingThreads>(fixture.workspace->jobs(), Resource::Disk);
    fixture.window->showPage(QStringLiteral("data"));
    fixture.window->showPage(QStringLiteral("train"));
    QVERIFY(recipes.isVisible());
    QCOMPARE(textsOf(weights), before);
    disk.reset();
    QTRY_VERIFY_WITH_TIMEOUT(weights.findData(QStringLiteral("imagenet")) >= 0, 10'000);
    QCOMPARE(weights.currentData().toString(), QStringLiteral("random")); // as somebody chose
}

NUCLEOSCOPE_TEST(TestTrainingSupplies)
#include "test_training_supplies.moc"

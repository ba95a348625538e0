#include "window_fixture.h"

#include "core/base/files.h"
#include "core/run/run.h"
#include "tests/test_program.h"
#include "ui/bridge/training_session.h"
#include "ui/pages/train/train_setup.h"
#include "ui/pages/train_page.h"
#include "ui/review/mark_keeper.h"
#include "ui/review/review_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSpinBox>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// From a mark set by a key to a training that heeds it and a run that says so. The functions run in order.
class TestTrainMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void withoutMarksNothingIsOffered();
    void theBoxesCountWhatWasMarked();
    void undoingAMarkCountsAnew();
    void theRunRecordsWhatTheMarksChanged();

private:
    TrainPage& page() { return *qobject_cast<TrainPage*>(fixture_->window->page(QStringLiteral("train"))); }
    QCheckBox& leaveOut() { return *page().findChild<QCheckBox*>(QStringLiteral("train-leave-out-marked")); }
    QCheckBox& relabel() { return *page().findChild<QCheckBox*>(QStringLiteral("train-relabel")); }
    void press(Qt::Key key) { QTest::keyClick(fixture_->window.get(), key); }
    /// In the gallery of Data, whose tiles stand in the order of the samples.
    void select(int sample)
    {
        fixture_->window->showPage(QStringLiteral("data"));
        fixture_->gallery().setFocus();
        fixture_->gallery().setCurrentIndex(fixture_->gallery().model()->index(sample, 0));
    }
    void showTrain()
    {
        fixture_->window->showPage(QStringLiteral("train"));
        QTRY_VERIFY_WITH_TIMEOUT(page().setup().split(), 10'000);
    }
    std::vector<int> training(int classIndex); ///< samples of the training part
    std::unique_ptr<WindowFixture> fixture_;
};

void TestTrainMarks::initTestCase()
{
    fixture_ = std::make_unique<WindowFixture>();
    QVERIFY(QTest::qWaitForWindowActive(fixture_->window.get()));
    writeTinyRecipe(fixture_->path(QStringLiteral("home")));
    fixture_->window.reset(); // which reads the recipes when it is made
    fixture_->workspace = std::make_unique<Workspace>();
    fixture_->window = std::make_unique<MainWindow>(*fixture_->workspace);
    fixture_->window->resize(1280, 800);
    fixture_->window->show();
    QVERIFY(QTest::qWaitForWindowActive(fixture_->window.get()));
    drawNuclei(fixture_->path(QStringLiteral("more")), 4, 5);
    QVERIFY(fixture_->open(fixture_->path(QStringLiteral("more"))));
    fixture_->window->showPage(QStringLiteral("train"));
    page().showSetup();
    auto& recipes = *page().findChild<QComboBox*>(QStringLiteral("recipe"));
    const int tiny = recipes.findData(QStringLiteral("tiny"));
    QVERIFY(tiny >= 0);
    recipes.setCurrentIndex(tiny);
    Q_EMIT recipes.activated(tiny);
    page().findChild<QSpinBox*>(QStringLiteral("epochs"))->setValue(1);
    showTrain();
}

std::vector<int> TestTrainMarks::training(int classIndex)
{
    std::vector<int> samples;
    const auto& parts = page().setup().split()->parts;
    for (int i = 0; i < static_cast<int>(parts.size()); ++i)
        if (parts[static_cast<std::size_t>(i)] == Part::Train
            && fixture_->workspace->dataset()->sample(i).classIndex == classIndex)
            samples.push_back(i);
    return samples;
}

void TestTrainMarks::withoutMarksNothingIsOffered()
{
    QVERIFY(training(0).size() >= 3U);
    QVERIFY(!leaveOut().isVisible());
    QVERIFY(!relabel().isVisible());
}

void TestTrainMarks::theBoxesCountWhatWasMarked()
{
    select(training(0)[0]);
    press(Qt::Key_D);
    press(Qt::Key_H);
    select(training(0)[1]);
    press(Qt::Key_P);
    showTrain();
    QVERIFY(leaveOut().isVisible());
    QVERIFY2(leaveOut().text().contains(QStringLiteral("2")), qPrintable(leaveOut().text()));
    QVERIFY2(relabel().text().contains(QStringLiteral("1")), qPrintable(relabel().text()));
    relabel().click(); // goes before leaving out
    QVERIFY2(leaveOut().text().contains(QStringLiteral("1")), qPrintable(leaveOut().text()));
}

void TestTrainMarks::undoingAMarkCountsAnew()
{
    select(training(1)[0]);
    press(Qt::Key_P);
    showTrain();
    QVERIFY(leaveOut().text().contains(QStringLiteral("2")));
    press(Qt::Key_U);
    QVERIFY(leaveOut().text().contains(QStringLiteral("1")));
}

void TestTrainMarks::theRunRecordsWhatTheMarksChanged()
{
    leaveOut().click();
    QVERIFY(leaveOut().isChecked() && relabel().isChecked());
    const int relabelled = training(0)[0], left = training(0)[1];
    auto& start = *page().findChild<QPushButton*>(QStringLiteral("startTraining"));
    QTRY_VERIFY_WITH_TIMEOUT(start.isEnabled(), 10'000);
    QTest::mouseClick(&start, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture_->workspace->training() && fixture_->workspace->training()->hasEnded(), 120'000);
    const QString folder = fixture_->workspace->training()->runFolder();
    const auto run = Run::open(pathFromUtf8(folder.toStdString()));
    QVERIFY(run);
    const auto rowOf = [&](int sample) {
        const std::string& id = fixture_->workspace->dataset()->sample(sample).id;
        return *std::find_if(run->samples().begin(), run->samples().end(), [&](const RunSample& s) { return s.id == id; });
    };
    QCOMPARE(rowOf(relabelled).part, Part::Train);
    QCOMPARE(rowOf(relabelled).classIndex, 1);
    QCOMPARE(rowOf(left).part, Part::LeftOut);

    QFile file(folder + QStringLiteral("/run.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray warnings = QJsonDocument::fromJson(file.readAll())[QStringLiteral("warnings")].toArray();
    const auto told = std::find_if(warnings.begin(), warnings.end(), [](const QJsonValue& warning) {
        return warning[QStringLiteral("id")] == QStringLiteral("marks.used");
    });
    QVERIFY(told != warnings.end());
    QJsonObject arguments;
    for (const QJsonValue& argument : (*told).toObject()[QStringLiteral("arguments")].toArray())
        arguments[argument[QStringLiteral("name")].toString()] = argument[QStringLiteral("value")];
    QCOMPARE(arguments[QStringLiteral("left_out")].toString(), QStringLiteral("1"));
    QCOMPARE(arguments[QStringLiteral("relabelled")].toString(), QStringLiteral("1"));

    // The marks themselves go with the run.
    QTRY_VERIFY_WITH_TIMEOUT(fixture_->workspace->openedRun().run != nullptr, 10'000);
    fixture_->window->showPage(QStringLiteral("data"));
    select(left);
    press(Qt::Key_I);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + QStringLiteral("/marks.json")), 10'000);
}

NUCLEOSCOPE_TEST(TestTrainMarks)
#include "test_train_marks.moc"

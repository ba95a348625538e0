// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_fixture.h"

#include "core/base/files.h"
#include "tests/test_program.h"
#include "ui/pages/results/prediction_browser.h"
#include "ui/pages/results/test_part_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// The bar that opens a run's test part, by clicks on a run of a short training. The functions run in order.
class TestTestPartBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { fixture_.reset(); }
    void nobodyHasLookedYet();
    void openingShowsItAndIsRemembered();
    void thePartCanBeLookedAt();
    void lookingAgainIsCounted();
    void withoutPicturesItCannotBeOpened();
    void aRunWithoutTestPartHasNoBar();

private:
    TestPartBar& bar() { return *fixture_->results().findChild<TestPartBar*>(); }
    QString text() { return bar().findChild<QLabel*>(QStringLiteral("testPartText"))->text(); }
    QPushButton& button() { return *bar().findChild<QPushButton*>(QStringLiteral("openTestPart")); }
    bool open()
    {
        QSignalSpy examined(&bar(), &TestPartBar::examined);
        const auto before = onDisk().testOpenings.size();
        QTest::mouseClick(&button(), Qt::LeftButton);
        // The run is read anew behind the signal.
        return QTest::qWaitFor(
            [&] {
                const auto& run = fixture_->workspace->openedRun().run;
                return examined.count() == 1 && run && run->info().testOpenings.size() == before + 1 && button().isEnabled();
            },
            60'000);
    }
    RunInfo onDisk() { return Run::open(folder_).value().info(); }

    std::unique_ptr<ResultsFixture> fixture_;
    std::filesystem::path folder_;
    int setAside_ = 0;
};

void TestTestPartBar::initTestCase()
{
    fixture_ = std::make_unique<ResultsFixture>();
    drawNuclei(fixture_->path(QStringLiteral("three folds")), 3, 5); // one patient of each class a fold
    QVERIFY(fixture_->open(fixture_->path(QStringLiteral("three folds"))));
    Workspace& workspace = *fixture_->workspace;
    TrainingRequest request;
    request.dataset = workspace.dataset();
    request.recipe.network.architecture = "small";
    request.recipe.input.sizePixels = 32;
    request.recipe.precision = Precision::Fp32;
    request.recipe.batchSize = 5;
    request.epochs = 1;
    request.device = "cpu";
    folder_ = pathFromUtf8(workspace.runsFolder().toStdString()) / "run";
    request.runFolder = folder_;
    for (const Sample& sample : request.dataset->samples()) {
        request.split.parts.push_back(sample.fold == 0 ? Part::Train : sample.fold == 1 ? Part::Validation : Part::Test);
        setAside_ += sample.fold == 2 ? 1 : 0;
    }
    workspace.startTraining(std::move(request));
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto& run = workspace.openedRun().run;
            return run && run->info().finishedEpochs == 1 && !workspace.isTraining();
        },
        120'000));
    fixture_->window->showPage(QStringLiteral("results"));
}

void TestTestPartBar::nobodyHasLookedYet()
{
    QCOMPARE(setAside_, 10);
    QVERIFY(bar().isVisible());
    QVERIFY2(text().startsWith(QStringLiteral("10 nuclei of 2 patient(s) are set aside for a test.")), qPrintable(text()));
    QVERIFY2(text().endsWith(QStringLiteral("Nobody has looked at them yet.")), qPrintable(text()));
    QCOMPARE(button().text(), QStringLiteral("Open the test part"));
    QVERIFY(button().isEnabled());
    QVERIFY(onDisk().testOpenings.empty()); // showing a run opens nothing
}

void TestTestPartBar::openingShowsItAndIsRemembered()
{
    QVERIFY(open());
    QVERIFY2(text().contains(QStringLiteral("The test part was opened once, on ")), qPrintable(text()));
    QCOMPARE(button().text(), QStringLiteral("Examine it again"));
    QCOMPARE(onDisk().testOpenings.size(), std::size_t{1});
    QCOMPARE(onDisk().testOpenings.front().samples, 10);
}

void TestTestPartBar::thePartCanBeLookedAt()
{
    QComboBox* parts = nullptr;
    for (QComboBox* box : fixture_->results().findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Part"))
            parts = box;
    QVERIFY(parts);
    const int test = parts->findText(QStringLiteral("test part"));
    QVERIFY(test >= 0);
    parts->setCurrentIndex(test);
    Q_EMIT parts->activated(test);
    QTRY_COMPARE_WITH_TIMEOUT(fixture_->state().content().source, PredictionSource::Test, 10'000);
    QCOMPARE(fixture_->state().rows().size(), 10U);
    QCOMPARE(fixture_->results().browser().gallery().model()->rowCount(), 10);
}

void TestTestPartBar::lookingAgainIsCounted()
{
    QVERIFY(open());
    QVERIFY2(text().contains(QStringLiteral("was opened 2 times")), qPrintable(text()));
    QCOMPARE(onDisk().testOpenings.size(), std::size_t{2});
}

void TestTestPartBar::withoutPicturesItCannotBeOpened()
{
    Workspace& workspace = *fixture_->workspace;
    workspace.closeRun();
    workspace.setDataset(nullptr);
    QVERIFY(QDir().rename(fixture_->path(QStringLiteral("three folds")), fixture_->path(QStringLiteral("elsewhere"))));
    workspace.openRun(QString::fromStdString(utf8(folder_)));
    QTRY_VERIFY_WITH_TIMEOUT(workspace.openedRun().run, 10'000);
    QVERIFY(bar().isVisible());
    QVERIFY(!workspace.openedRun().dataset);
    QVERIFY(!button().isEnabled());
}

void TestTestPartBar::aRunWithoutTestPartHasNoBar()
{
    QVERIFY(fixture_->openRun());
    QVERIFY(!bar().isVisible());
}

NUCLEOSCOPE_TEST(TestTestPartBar)
#include "test_test_part_bar.moc"

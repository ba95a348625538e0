// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/safetensors.h"
#include "saving_fixture.h"
#include "sleeping_threads.h"
#include "tests/test_program.h"
#include "ui/pages/results/model_export_dialog.h"
#include "ui/pages/results/results_header.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Export model… in Results.
class TestModelExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theModelAndItsSignatureAreWritten();
    void whatCannotBeWrittenIsTold();
    void withoutANetworkTheDialogSaysWhy();
    void theCommandSaysWhatIsChosen();
    void aSlowDiskHoldsNobodyUp();

private:
    /// At once; whether there is a network it knows a moment later.
    ModelExportDialog& openDialog()
    {
        auto* button = fixture_->results().findChild<QPushButton*>(QStringLiteral("exportModel"));
        QTest::mouseClick(button, Qt::LeftButton);
        return *fixture_->window->findChild<ModelExportDialog*>(QStringLiteral("modelExport"));
    }
    ModelExportDialog& openDialogOnWeights()
    {
        plantWeights();
        ModelExportDialog& dialog = openDialog();
        if (!QTest::qWaitFor([&] { return saveButton(dialog)->isEnabled(); }, 10'000))
            qFatal("the weights are not found");
        return dialog;
    }
    void choose(ModelExportDialog& dialog, const char* format)
    {
        auto* button = dialog.findChild<QRadioButton*>(QStringLiteral("format-") + QLatin1String(format));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
        QVERIFY(button->isChecked());
    }
    QPushButton* saveButton(ModelExportDialog& dialog)
    {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    }
    /// A file of weights that are no network's.
    void plantWeights()
    {
        const Run& run = *fixture_->workspace->openedRun().run;
        const std::vector<float> values{1, 2, 3};
        std::filesystem::create_directories(run.bestModel().parent_path());
        QVERIFY(writeSafetensors(run.bestModel(), {{"stem.conv.weight", TensorType::F32, {3}, std::as_bytes(std::span(values))}},
                                 {}));
    }
    std::unique_ptr<SavingFixture> fixture_;
};

void TestModelExport::init()
{
    fixture_ = std::make_unique<SavingFixture>();
    QVERIFY(fixture_->openRun());
}

void TestModelExport::theModelAndItsSignatureAreWritten()
{
    ModelExportDialog& dialog = openDialogOnWeights();
    QVERIFY(dialog.isVisible() && !dialog.isModal());
    QVERIFY(fixture_->workspace->openedRun().run->info().split.rule == SplitRule::BySubject);
    QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("moreCouldTeach"))->isVisibleTo(&dialog));
    choose(dialog, "safetensors");
    QSignalSpy noticed(fixture_->workspace.get(), &Workspace::noticed);
    QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
    const QString file = fixture_->path(QStringLiteral("mine.safetensors"));
    fixture_->saveAs(file);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 30'000);
    QVERIFY(!dialog.isVisible());
    QVERIFY(SafetensorsFile::open(file.toStdString())->tensors().contains("stem.conv.weight"));
    QVERIFY(SavingFixture::contentOf(file + QStringLiteral(".json")).contains("\"file\": \"mine.safetensors\""));
}

void TestModelExport::whatCannotBeWrittenIsTold()
{
    ModelExportDialog& dialog = openDialogOnWeights(); // which are not those of the small network
    QSignalSpy failed(fixture_->workspace.get(), &Workspace::failed);
    QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
    const QString file = fixture_->path(QStringLiteral("mine.onnx"));
    fixture_->saveAs(file);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QCOMPARE(QString::fromStdString(failed[0][0].value<Message>().id), QStringLiteral("exchange.weights"));
    QVERIFY(!QFile::exists(file));
}

void TestModelExport::withoutANetworkTheDialogSaysWhy()
{
    ModelExportDialog& dialog = openDialog();
    auto* problem = dialog.findChild<Notice*>(QStringLiteral("exportProblem"));
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), 10'000);
    QVERIFY(!saveButton(dialog)->isEnabled());
    QVERIFY(problem->text().contains(QStringLiteral("has no model yet")));
    QVERIFY(problem->findChild<QPushButton*>(QStringLiteral("noticeMore")));
    QVERIFY(dialog.findChild<CommandButton*>()->line().isEmpty());
}

void TestModelExport::theCommandSaysWhatIsChosen()
{
    ModelExportDialog& dialog = openDialogOnWeights();
    const auto line = [&] { return dialog.findChild<CommandButton*>()->line(); };
    QVERIFY(line().endsWith(QStringLiteral("--format onnx --out run.onnx")));
    choose(dialog, "torchscript");
    QVERIFY(line().endsWith(QStringLiteral("--format torchscript --out run.pt")));
    fixture_->state().setOperatingPoint({0.25, 0.75});
    QVERIFY(line().endsWith(QStringLiteral("--threshold 0.25 --refer-below 0.75")));
    QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("exportedPoint"))->text().contains(QStringLiteral("0.25")));
}

/// The dialog comes, and offers to save once it is known that there is a network.
void TestModelExport::aSlowDiskHoldsNobodyUp()
{
    plantWeights();
    SleepingThreads disk(fixture_->workspace->jobs(), Resource::Disk);
    ModelExportDialog& dialog = openDialog();
    QVERIFY(dialog.isVisible() && !saveButton(dialog)->isEnabled());
    QVERIFY(!dialog.findChild<Notice*>(QStringLiteral("exportProblem"))->isVisible());
    disk.wake();
    QTRY_VERIFY_WITH_TIMEOUT(saveButton(dialog)->isEnabled(), 10'000);
}

NUCLEOSCOPE_TEST(TestModelExport)
#include "test_model_export.moc"

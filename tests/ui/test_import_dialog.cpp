// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/onnx_file.h"
#include "core/run/imported_run.h"
#include "results_fixture.h"
#include "tests/test_program.h"
#include "ui/known_runs.h"
#include "ui/pages/classify/import_dialog.h"
#include "ui/pages/results/results_views.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// File ▸ Import a network…: what the file leaves open is asked, and what cannot be is told.
class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMenuAsksForAFile();
    void whatIsMissingIsAsked();
    void ofThreeClassesOneIsPositiveOnlyWhereItIsKnown();
    void theSignatureFillsTheFields();
    void theCommandSaysTheSame();
    void aFileThatIsNoNetworkSaysWhy();
    void aNetworkThatNothingExaminedHasNothingToShow();
};

namespace {

QPushButton& importButton(ImportDialog& dialog)
{
    return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
}

/// The small network with zeros for weights.
void writeNetwork(const QString& file, const std::string& signature = {}, int classes = 2)
{
    Recipe recipe;
    recipe.network.architecture = "small";
    recipe.input.sizePixels = 48;
    const NetworkGraph graph = networkGraph(recipe, classes, 1).value();
    std::vector<GraphTensor> tensors;
    std::int64_t maps = 3;
    int strided = 0;
    const auto add = [&](const std::string& name, std::vector<std::int64_t> shape) {
        std::size_t elements = 1;
        for (const std::int64_t size : shape)
            elements *= static_cast<std::size_t>(size);
        tensors.push_back({name, std::move(shape), std::vector<float>(elements)});
    };
    for (const GraphStep& step : graph.steps)
        if (step.kind == GraphStep::Kind::Convolution) {
            const std::int64_t outputs = step.stride == 2 ? 16 << strided++ : maps;
            add(step.tensors + ".weight", {outputs, maps, 3, 3});
            maps = outputs;
        } else if (step.kind == GraphStep::Kind::BatchNorm) {
            for (const char* name : {".weight", ".bias", ".running_mean", ".running_var"})
                add(step.tensors + name, {maps});
        } else if (step.kind == GraphStep::Kind::Linear) {
            add(step.tensors + ".weight", {classes, maps});
            add(step.tensors + ".bias", {classes});
        }
    std::map<std::string, std::string> notes;
    if (!signature.empty())
        notes["nucleoscope.signature"] = signature;
    if (!writeFileAtomically(pathFromUtf8(file.toStdString()), onnxModel(graph, tensors, notes)))
        qFatal("no network");
}

bool isRead(ImportDialog& dialog)
{
    return QTest::qWaitFor([&] { return dialog.findChild<QLineEdit*>(QStringLiteral("importClasses"))->isEnabled(); }, 10'000);
}

} // namespace

void TestImportDialog::theMenuAsksForAFile()
{
    WindowFixture fixture;
    fixture.child<QAction>("action-import-model").trigger();
    auto& chooser = fixture.child<QFileDialog>("openModelDialog");
    QVERIFY(chooser.isVisible());
    writeNetwork(fixture.path(QStringLiteral("their.onnx")));
    Q_EMIT chooser.fileSelected(fixture.path(QStringLiteral("their.onnx")));
    auto& dialog = fixture.child<ImportDialog>("importDialog");
    QVERIFY(dialog.isVisible() && !dialog.isModal());
}

void TestImportDialog::whatIsMissingIsAsked()
{
    WindowFixture fixture;
    const QString file = fixture.path(QStringLiteral("their.onnx"));
    writeNetwork(file);
    ImportDialog dialog(*fixture.workspace, file);
    dialog.show();
    QVERIFY(!importButton(dialog).isEnabled());
    QVERIFY(isRead(dialog));
    QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("importedFile"))->text().contains(QStringLiteral("small")));
    auto* classes = dialog.findChild<QLineEdit*>(QStringLiteral("importClasses"));
    QVERIFY(classes->text().isEmpty()); // no dataset is open: nobody says
    QVERIFY(!importButton(dialog).isEnabled());
    QVERIFY(!dialog.findChild<QCheckBox*>(QStringLiteral("importExamine"))->isEnabled());
    QTest::keyClicks(classes, QStringLiteral("HEM"));
    QVERIFY(!importButton(dialog).isEnabled());
    QTest::keyClicks(classes, QStringLiteral(", ALL"));
    QVERIFY(importButton(dialog).isEnabled());
    QCOMPARE(dialog.findChild<QComboBox*>(QStringLiteral("importPositive"))->currentText(), QStringLiteral("ALL"));
    QCOMPARE(dialog.findChild<QSpinBox*>(QStringLiteral("importSize"))->value(), 48); // of the graph's input
    QVERIFY(fixture.open(fixture.dataset()));
    QVERIFY(dialog.findChild<QCheckBox*>(QStringLiteral("importExamine"))->isEnabled());
}

void TestImportDialog::ofThreeClassesOneIsPositiveOnlyWhereItIsKnown()
{
    WindowFixture fixture;
    const QString file = fixture.path(QStringLiteral("their.onnx"));
    writeNetwork(file, {}, 3);
    ImportDialog dialog(*fixture.workspace, file);
    dialog.show();
    QVERIFY(isRead(dialog));
    auto* classes = dialog.findChild<QLineEdit*>(QStringLiteral("importClasses"));
    auto* positive = dialog.findChild<QComboBox*>(QStringLiteral("importPositive"));
    const auto command = [&] { return dialog.findChild<CommandButton*>()->line(); };
    QTest::keyClicks(classes, QStringLiteral("Lympho, Mono, Baso"));
    QVERIFY(importButton(dialog).isEnabled());
    QVERIFY2(positive->currentText().startsWith(QStringLiteral("none")), qPrintable(positive->currentText()));
    QVERIFY2(command().contains(QStringLiteral("--positive none")), qPrintable(command()));
    QTest::keyClick(positive, Qt::Key_Down); // by hand
    QTest::keyClick(positive, Qt::Key_Down);
    QCOMPARE(positive->currentText(), QStringLiteral("Mono"));
    QVERIFY2(command().contains(QStringLiteral("--positive Mono")), qPrintable(command()));
    classes->clear();
    QTest::keyClicks(classes, QStringLiteral("Mono, all, Baso"));
    QCOMPARE(positive->currentText(), QStringLiteral("Mono")); // what was chosen stays
    classes->clear();
    QTest::keyClicks(classes, QStringLiteral("Lympho, all, Baso"));
    QCOMPARE(positive->currentText(), QStringLiteral("all"));
}

void TestImportDialog::theSignatureFillsTheFields()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(fixture.dataset()));
    const QString file = fixture.path(QStringLiteral("their.onnx"));
    writeNetwork(file, R"({"format":"nucleoscope-model","version":1,"architecture":"small",
        "classes":[{"name":"HEM","positive":true},{"name":"ALL"}],"input":{"size_pixels":64,"crop_pixels":250,
        "mean":[0.5,0.5,0.5],"standard_deviation":[0.5,0.5,0.5]}})");
    ImportDialog dialog(*fixture.workspace, file);
    dialog.show(); // while it is still being read
    QVERIFY(isRead(dialog));
    QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("importClasses"))->text(), QStringLiteral("HEM, ALL"));
    QCOMPARE(dialog.findChild<QComboBox*>(QStringLiteral("importPositive"))->currentText(), QStringLiteral("HEM"));
    QCOMPARE(dialog.findChild<QSpinBox*>(QStringLiteral("importSize"))->value(), 64);
    QCOMPARE(dialog.findChild<QSpinBox*>(QStringLiteral("importCrop"))->value(), 250);
    QCOMPARE(dialog.findChild<QComboBox*>(QStringLiteral("importNormalisation"))->currentIndex(), 0); // as the file says
    QVERIFY(dialog.findChild<QCheckBox*>(QStringLiteral("importExamine"))->isChecked());
    QVERIFY(importButton(dialog).isEnabled());
    QCoreApplication::processEvents();
    auto* what = dialog.findChild<QLabel*>(QStringLiteral("importedFile")); // all of its lines are seen
    QVERIFY(what->height() >= what->heightForWidth(what->width()));
}

void TestImportDialog::theCommandSaysTheSame()
{
    WindowFixture fixture;
    QVERIFY(fixture.open(fixture.dataset()));
    const QString file = fixture.path(QStringLiteral("their.onnx"));
    writeNetwork(file);
    ImportDialog dialog(*fixture.workspace, file);
    QVERIFY(isRead(dialog));
    const QString line = dialog.findChild<CommandButton*>()->line();
    QVERIFY2(line.startsWith(QStringLiteral("nucleoscope import ")) && line.contains(QStringLiteral("--classes ALL,HEM"))
                 && line.contains(QStringLiteral("--mean 0.485")) && line.contains(QStringLiteral("--data ")),
             qPrintable(line));
}

void TestImportDialog::aFileThatIsNoNetworkSaysWhy()
{
    WindowFixture fixture;
    const QString file = fixture.path(QStringLiteral("their.onnx"));
    QVERIFY(writeFileAtomically(pathFromUtf8(file.toStdString()), std::string_view("no network at all")));
    ImportDialog dialog(*fixture.workspace, file);
    auto* problem = dialog.findChild<Notice*>(QStringLiteral("importProblem"));
    QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains(QStringLiteral("cannot be read as ONNX")), 10'000);
    QVERIFY(problem->findChild<QPushButton*>(QStringLiteral("noticeMore"))); // what the manual says
    QVERIFY(!importButton(dialog).isEnabled());
}

/// Every page and every view of Results stands a run without a single prediction.
void TestImportDialog::aNetworkThatNothingExaminedHasNothingToShow()
{
    WindowFixture fixture;
    const QString folder = fixture.path(QStringLiteral("bare"));
    const auto place = pathFromUtf8(folder.toStdString());
    ImportedRun bare;
    bare.info.classes = {{"ALL", 0xD55E00, -1, true}, {"HEM", 0x0072B2, -1, false}};
    bare.info.warnings = {{importedRunWarning, "It came as a file."}};
    QVERIFY(writeImportedRun(place, bare));
    QVERIFY(finishImportedRun(place, bare.info, PredictionList(2), {}));
    rememberRun(*fixture.workspace, folder);
    fixture.workspace->openRun(folder);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace->openedRun().run != nullptr, 10'000);
    for (const QString& page : fixture.window->pageNames()) {
        fixture.window->showPage(page);
        QCoreApplication::processEvents();
        if (auto* results = qobject_cast<ResultsPage*>(fixture.window->page(page)))
            for (const ResultsViewEntry& view : resultsViews()) {
                results->showView(view.name);
                QCoreApplication::processEvents();
            }
    }
    auto* choice = fixture.window->findChild<QComboBox*>(QStringLiteral("classifyRuns"));
    fixture.window->showPage(QStringLiteral("classify"));
    QTRY_COMPARE_WITH_TIMEOUT(choice->currentText(), QStringLiteral("bare"), 10'000);
}

NUCLEOSCOPE_TEST(TestImportDialog)
#include "test_import_dialog.moc"

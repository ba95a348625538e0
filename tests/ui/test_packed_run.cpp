// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "results_fixture.h"
#include "tests/test_program.h"
#include "ui/opened_files.h"
#include "ui/pages/results/pack_dialog.h"
#include "ui/widgets/command_button.h"

#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QFileOpenEvent>
#include <QMimeData>

using namespace nucleoscope;
using namespace nucleoscope::ui;

/// Run ▸ Pack this run…, and what opens when it is dropped on another window.
class TestPackedRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunIsPackedAndOpensByBeingDropped()
    {
        ResultsFixture fixture;
        auto& pack = fixture.child<QAction>("action-pack-run");
        QVERIFY(!pack.isEnabled());
        QVERIFY(fixture.openRun());
        QVERIFY(pack.isEnabled());
        pack.trigger();
        auto& dialog = fixture.child<PackDialog>("packDialog");
        QVERIFY(dialog.isVisible() && !dialog.isModal());
        for (const char* choice : {"packPictures", "packPseudonyms"})
            dialog.findChild<QCheckBox*>(QLatin1String(choice))->click();
        QSignalSpy noticed(fixture.workspace.get(), &Workspace::noticed);
        const QString file = fixture.path(QStringLiteral("mine.nucleorun"));
        dialog.write(file);
        QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 20'000);

        fixture.workspace->closeRun();
        fixture.workspace->setDataset(nullptr);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture.window.get(), &enter); // it becomes the drag's target
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture.window.get(), &drop);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace->openedRun().run != nullptr, 20'000);
        const OpenRun& opened = fixture.workspace->openedRun();
        QCOMPARE(fixture.window->currentPage(), QStringLiteral("results"));
        QVERIFY(QString::fromStdString(utf8(opened.run->folder())).startsWith(fixture.workspace->runsFolder()));
        QVERIFY(opened.run->samples().front().subject.starts_with('P'));
        QVERIFY(opened.dataset != nullptr);
        // Six of ten ALL nuclei and six of ten HEM nuclei are called right: eight pictures of mistakes came along.
        QCOMPARE(std::count_if(opened.datasetIndex.begin(), opened.datasetIndex.end(), [](int i) { return i >= 0; }), 8);
        QVERIFY(!fixture.workspace->dataset()); // mistakes alone are no dataset to look through

        fixture.workspace->closeRun();
        const OpenedFiles files(*fixture.window);
        QFileOpenEvent doubleClick(file); // as macOS tells of it
        QCoreApplication::sendEvent(QCoreApplication::instance(), &doubleClick);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace->openedRun().run != nullptr, 20'000);
    }

    void theCommandSaysTheSame()
    {
        ResultsFixture fixture;
        QVERIFY(fixture.openRun());
        PackDialog dialog(*fixture.workspace);
        dialog.findChild<QCheckBox*>(QStringLiteral("packPseudonyms"))->click();
        const QString line = dialog.findChild<CommandButton*>()->line();
        QVERIFY2(line.startsWith(QStringLiteral("nucleoscope pack ")) && line.endsWith(QStringLiteral(" --pseudonyms")),
                 qPrintable(line));
    }
};

NUCLEOSCOPE_TEST(TestPackedRun)
#include "test_packed_run.moc"

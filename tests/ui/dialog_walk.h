// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/crash_report_dialog.h"
#include "ui/diagnosis/system_check.h"
#include "ui/diagnosis/system_check_dialog.h"
#include "ui/help/manual_window.h"
#include "ui/help/words_window.h"
#include "ui/pages/about_dialog.h"
#include "ui/pages/classify/import_dialog.h"
#include "ui/pages/describe/describe_dialog.h"
#include "ui/pages/keys_dialog.h"
#include "ui/pages/results/model_export_dialog.h"
#include "ui/pages/results/pack_dialog.h"
#include "ui/report/report_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "window_walk.h"

#include <QMenuBar>
#include <QPushButton>

using DialogLook = std::function<void(QDialog& dialog, const QString& name)>;

/// Calls `look` with each step of describing somebody's own nuclei.
inline void walkDescribing(ResultsFixture& fixture, const DialogLook& look)
{
    nucleoscope::ui::DescribeDialog dialog(*fixture.workspace, fixture.window.get());
    dialog.show();
    settleLayouts();
    look(dialog, QStringLiteral("describe/place"));
    dialog.look(fixture.dataset());
    auto& next = *dialog.findChild<QPushButton*>(QStringLiteral("describeNext"));
    for (const auto* step : {"describe/rules", "describe/save"}) {
        QVERIFY2(QTest::qWaitFor([&] { return next.isEnabled(); }, 10'000), step);
        next.click();
        settleLayouts();
        look(dialog, QLatin1String(step));
    }
}

/// The dialogs that the window opens, one after the other, each laid out and filled; a run is open.
inline void walkDialogs(ResultsFixture& fixture, const DialogLook& look)
{
    using namespace nucleoscope::ui;
    Workspace& workspace = *fixture.workspace;
    QWidget* const parent = fixture.window.get();
    const auto show = [&](QDialog& dialog, const char* name) {
        dialog.show();
        settleLayouts();
        look(dialog, QLatin1String(name));
    };
    {
        SettingsDialog dialog(workspace, parent);
        show(dialog, "settings");
    }
    {
        ReportDialog dialog(workspace, parent);
        dialog.refresh();
        show(dialog, "report");
    }
    {
        ModelExportDialog dialog(workspace, parent);
        dialog.refresh();
        auto& problem = *dialog.findChild<QWidget*>(QStringLiteral("exportProblem"));
        dialog.show();
        QVERIFY(QTest::qWaitFor([&] { return problem.isVisible(); }, 10'000)); // the run has no network
        show(dialog, "export");
    }
    {
        PackDialog dialog(workspace, parent);
        show(dialog, "pack");
    }
    {
        ImportDialog dialog(workspace, fixture.path(QStringLiteral("none.onnx")), parent);
        auto& problem = *dialog.findChild<QWidget*>(QStringLiteral("importProblem"));
        dialog.show();
        QVERIFY(QTest::qWaitFor([&] { return problem.isVisible(); }, 10'000));
        show(dialog, "import");
    }
    walkDescribing(fixture, look);
    {
        CrashReportDialog dialog(QStringLiteral("Nucleoscope"), parent);
        show(dialog, "crash");
    }
    {
        SystemCheckDialog dialog(workspace, parent);
        dialog.show();
        QVERIFY(QTest::qWaitFor([&] { return !dialog.check().isRunning(); }, 60'000));
        show(dialog, "check");
    }
    {
        ManualWindow dialog(parent);
        dialog.open(QStringLiteral("README.md"));
        show(dialog, "manual");
    }
    {
        WordsWindow dialog(parent);
        show(dialog, "words");
    }
    for (const char* name : {"about", "keys"}) {
        if (QLatin1String(name) == QLatin1String("about"))
            showAbout(parent);
        else
            showKeys(*fixture.window->menuBar(), parent);
        for (QDialog* dialog : parent->findChildren<QDialog*>())
            if (dialog->isVisible()) {
                show(*dialog, name);
                dialog->close();
            }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

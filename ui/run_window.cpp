#include "ui/run_window.h"

#include "nucleoscope_build.h"
#include "ui/diagnosis/crash_report_dialog.h"
#include "ui/guide/guided_tour.h"
#include "ui/main_window.h"
#include "ui/opened_files.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QTimer>

namespace nucleoscope::ui {

int runWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("nucleoscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Nucleoscope"));
    QApplication::setApplicationVersion(QString::fromLatin1(build::version));
    QApplication::setDesktopFileName(QStringLiteral("io.github.nucleoscope.Nucleoscope"));

    Workspace workspace;
    installTranslations(application, workspace.settings().language());
    Theme::instance().apply(application, workspace.settings().scheme());
    Theme::instance().setTextPercent(workspace.settings().textPercent());
    MainWindow window(workspace);
    const OpenedFiles opened(window);
    window.show();
    offerCrashReports(window);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1) // somebody wants to see just that; the tour comes with the next start
        QTimer::singleShot(0, &window, [&window, location = arguments[1]] { window.openLocation(location); });
    else
        QTimer::singleShot(0, &window, [&window] { window.findChild<GuidedTour*>()->beginOnce(); });
    return QApplication::exec();
}

} // namespace nucleoscope::ui

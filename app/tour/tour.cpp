#include "app/tour/tour.h"

#include "app/tour/walk.h"
#include "core/base/files.h"
#include "core/learning/libtorch_install.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <system_error>

namespace nucleoscope::tour {

int runTour(int argc, char** argv, const TourOptions& options)
{
    std::error_code problem;
    std::filesystem::create_directories(options.out, problem);
    if (problem) {
        std::fprintf(stderr, "nucleoscope: %s could not be made: %s.\n", utf8(options.out).c_str(), problem.message().c_str());
        return 1;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    if (qEnvironmentVariableIsEmpty("NUCLEOSCOPE_HOME")) {
        // An installed program's LibTorch lies in the home that is left alone.
        qputenv("NUCLEOSCOPE_LIBTORCH", QByteArray::fromStdString(utf8(libTorchFolder())));
        qputenv("NUCLEOSCOPE_HOME", home.path().toUtf8());
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("nucleoscope"));
    ui::installTranslations(application);
    ui::Workspace workspace;
    ui::Theme::instance().apply(application, options.dark ? ui::Theme::Scheme::Dark : ui::Theme::Scheme::Light);
    ui::MainWindow window(workspace);
    QObject::connect(&workspace, &ui::Workspace::failed, &window,
                     [](const Message& message) { std::fprintf(stderr, "nucleoscope: %s\n", message.english().c_str()); });
    window.resize(options.width, options.height);
    window.show();
    return Walk(window, options).run() ? 0 : 1;
}

} // namespace nucleoscope::tour

#pragma once

#include "drawn_nuclei.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspector/inspector.h"
#include "ui/main_window.h"
#include "ui/settings/settings.h"
#include "ui/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

/// A window with its own home, which has the recipe "tiny", on a drawn dataset of 4 patients (2 a class) with 5 nuclei each.
class WindowFixture {
public:
    WindowFixture()
    {
        qputenv("NUCLEOSCOPE_HOME", folder_.filePath(QStringLiteral("home")).toUtf8());
        writeTinyRecipe(folder_.filePath(QStringLiteral("home")));
        drawNuclei(dataset(), 2, 5);
        workspace = std::make_unique<nucleoscope::ui::Workspace>();
        window = std::make_unique<nucleoscope::ui::MainWindow>(*workspace);
        window->resize(1280, 800);
        window->show();
    }
    ~WindowFixture()
    {
        window.reset();
        workspace.reset();
    }

    QString dataset() const { return folder_.filePath(QStringLiteral("drawn")); }
    QString path(const QString& name) const { return folder_.filePath(name); }
    /// False where it does not open within ten seconds.
    bool open(const QString& location)
    {
        workspace->setDataset(nullptr);
        workspace->openDataset(location);
        return QTest::qWaitFor([this] { return workspace->dataset() != nullptr; }, 10'000);
    }
    template <typename Kind>
    Kind& child(const char* name) const
    {
        return *window->findChild<Kind*>(QLatin1String(name));
    }
    nucleoscope::ui::GalleryView& gallery() const { return child<nucleoscope::ui::GalleryView>("data-gallery"); }
    nucleoscope::ui::Inspector& inspector() const { return child<nucleoscope::ui::Inspector>("inspector"); }
    int shown() const { return gallery().model()->rowCount(); }

private:
    QTemporaryDir folder_;

public:
    std::unique_ptr<nucleoscope::ui::Workspace> workspace;
    std::unique_ptr<nucleoscope::ui::MainWindow> window;
};

// Pictures of the window for people who change it: ui_snapshots OUT_FOLDER [DATASET [RUN]]

#include "ui/gallery/gallery_view.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/inspector/image_view.h"
#include "ui/inspector/inspector.h"
#include "ui/main_window.h"
#include "ui/pages/data/data_filter.h"
#include "ui/pages/data_page.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/widgets/choice_chip.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <cstdio>
#include <ctime>

using namespace nucleoscope::ui;

namespace {

void settle(Workspace& workspace)
{
    QTest::qWait(120);
    (void)QTest::qWaitFor([&] { return workspace.thumbnails().isIdle(); }, 20000);
    QTest::qWait(250);
}

void take(MainWindow& window, const QString& folder, const QString& name)
{
    settle(window.workspace());
    window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

/// Of the calling thread, in microseconds: the machine may have other things to do.
qint64 processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

void scrollThrough(GalleryView& gallery)
{
    qint64 worst = 0;
    QScrollBar* bar = gallery.verticalScrollBar();
    int steps = 0;
    QElapsedTimer whole;
    whole.start();
    for (int offset = 0; offset < bar->maximum(); offset += bar->maximum() / 300 + 1, ++steps) {
        const qint64 before = processorTime();
        bar->setValue(offset);
        gallery.viewport()->repaint();
        QApplication::processEvents();
        worst = std::max(worst, processorTime() - before);
    }
    std::printf("scrolled %d steps in %lld ms, worst step %lld us\n", steps, static_cast<long long>(whole.elapsed()),
                static_cast<long long>(worst));
}

void filterAndOpenPanel(MainWindow& window, const QString& folder, const QString& tag)
{
    auto* page = qobject_cast<DataPage*>(window.page(QStringLiteral("data")));
    page->filter().toggleClass(1);
    take(window, folder, QStringLiteral("data-filtered") + tag);
    page->filter().clear();
    window.workspace().undoStack().clear();
    auto* chip = page->findChild<ChoiceChip*>(QStringLiteral("filter-patient"));
    if (!chip->isVisible())
        return;
    chip->openPanel();
    chip->panel()->grab().save(folder + QStringLiteral("/panel") + tag + QStringLiteral(".png"));
    chip->panel()->hide();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    installTranslations(application);
    const QStringList arguments = QApplication::arguments();
    const QString out = arguments.value(1, QStringLiteral("."));
    QDir().mkpath(out);
    Workspace workspace;
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        Theme::instance().apply(application, scheme);
        const QString suffix = scheme == Theme::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            MainWindow window(workspace);
            window.resize(size);
            window.show();
            const QString tag = QStringLiteral("-%1-%2").arg(size.width()).arg(suffix);
            if (!workspace.dataset()) {
                take(window, out, QStringLiteral("start") + tag);
                if (arguments.size() > 2) {
                    QElapsedTimer opening;
                    opening.start();
                    window.openLocation(arguments[2]);
                    (void)QTest::qWaitFor([&] { return workspace.dataset() != nullptr; }, 60000);
                    std::printf("opened in %lld ms\n", static_cast<long long>(opening.elapsed()));
                }
            }
            if (arguments.size() > 3 && !workspace.openedRun().run) {
                workspace.openRun(arguments[3]);
                (void)QTest::qWaitFor([&] { return workspace.openedRun().run != nullptr; }, 20000);
            }
            auto* gallery = window.findChild<GalleryView*>(QStringLiteral("data-gallery"));
            take(window, out, QStringLiteral("data-none") + tag);
            gallery->setFocus();
            QTest::keyClick(gallery, Qt::Key_Right);
            QTest::keyClick(gallery, Qt::Key_Right);
            for (const QString& page : window.pageNames()) {
                window.showPage(page);
                settle(workspace);
                auto* pictures = window.page(page)->findChild<GalleryView*>();
                if (page != QStringLiteral("data") && pictures && pictures->model()->rowCount() > 1)
                    pictures->setCurrentIndex(pictures->model()->index(1, 0));
                take(window, out, page + tag);
            }
            window.showPage(QStringLiteral("data"));
            filterAndOpenPanel(window, out, tag);
            window.findChild<Inspector*>()->imageView().zoomBy(24);
            window.findChild<QToolButton*>(QStringLiteral("inspector-outline"))->setChecked(true);
            take(window, out, QStringLiteral("zoomed") + tag);
            if (scheme == Theme::Scheme::Light)
                scrollThrough(*gallery);
        }
    }
    return 0;
}

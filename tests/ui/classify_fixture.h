#pragma once

#include "core/base/files.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/classify/classification.h"
#include "ui/pages/classify/drop_area.h"
#include "ui/pages/classify/run_choice.h"
#include "ui/pages/classify_page.h"
#include "ui/pages/results/prediction_browser.h"
#include "window_fixture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

/// A nucleus on black that no drawn dataset holds.
inline QImage newNucleus(int number)
{
    QImage image(48, 48, QImage::Format_RGB888);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(number % 2 == 0 ? QColor(148, 68, 158) : QColor(82, 32, 112));
    painter.drawEllipse(QPointF(24, 24), number % 2 == 0 ? 17.5 : 13.2, 15.5);
    painter.end();
    image.setPixelColor(0, 0, QColor(number % 12, number / 12 % 12, number / 144)); // each a file of its own; still black
    return image;
}

/// A whole stained cell on its slide.
inline QImage unmaskedCell(int number)
{
    QImage image(48, 48, QImage::Format_RGB888);
    image.fill(QColor(243, 236, 190 + number));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(205, 170, 190));
    painter.drawEllipse(QPointF(24, 24), 21, 21);
    painter.setBrush(QColor(95, 40, 120));
    painter.drawEllipse(QPointF(24, 24), 13, 12);
    return image;
}

/// A window on Classify, with the network of one short training on drawn nuclei, and images that it did not learn from.
class ClassifyFixture : public WindowFixture {
public:
    bool train()
    {
        using namespace nucleoscope;
        if (!open(dataset()))
            return false;
        TrainingRequest request;
        request.dataset = workspace->dataset();
        request.recipe.network.architecture = "small";
        request.recipe.input.sizePixels = 32;
        request.recipe.precision = Precision::Fp32;
        request.recipe.batchSize = 8;
        request.epochs = 2;
        request.device = "cpu";
        request.runFolder = pathFromUtf8(workspace->runsFolder().toStdString()) / "run";
        for (const Sample& sample : request.dataset->samples())
            request.split.parts.push_back(sample.fold == 1 ? Part::Validation : Part::Train);
        workspace->startTraining(std::move(request));
        const auto trained = [this] {
            const auto& run = workspace->openedRun().run;
            return run && run->info().finishedEpochs == 2 && !workspace->isTraining();
        };
        if (!QTest::qWaitFor(trained, 120'000))
            return false;
        window->showPage(QStringLiteral("classify"));
        return QTest::qWaitFor([this] { return page().findChild<nucleoscope::ui::RunChoice*>()->runCount() == 1; }, 30'000);
    }
    nucleoscope::ui::ClassifyPage& page() const
    {
        return *qobject_cast<nucleoscope::ui::ClassifyPage*>(window->page(QStringLiteral("classify")));
    }
    template <typename Kind>
    Kind& part(const char* name) const
    {
        return *page().findChild<Kind*>(QLatin1String(name));
    }
    nucleoscope::ui::Classification& work() const { return page().classification(); }
    nucleoscope::ui::GalleryModel& pictures() const { return page().browser().gallery().galleryModel(); }
    QString save(const QString& name, const QImage& image) const
    {
        const QString file = path(name);
        QDir().mkpath(QFileInfo(file).path());
        if (!image.save(file))
            qFatal("could not draw %s", qPrintable(file));
        return file;
    }
    /// On whatever the page shows; false where it is not taken.
    bool drop(const QStringList& files) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        auto* area = page().findChild<nucleoscope::ui::DropArea*>();
        QWidget* target = area->isVisible() ? static_cast<QWidget*>(area) : &page();
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &dropped);
        return enter.isAccepted() && dropped.isAccepted();
    }
    bool classified() const
    {
        return QTest::qWaitFor([this] { return work().calls() && !page().isWorking(); }, 60'000);
    }
    void click(const char* button) const { QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton); }
    nucleoscope::ui::Stamps stampsOf(const QString& name) const
    {
        for (const nucleoscope::ui::GalleryItem& item : pictures().items())
            if (pictures().dataset()->sample(item.sample).name == name.toStdString())
                return item.stamps;
        qFatal("%s is not shown", qPrintable(name));
    }
    QStringList drawn(int count) const ///< new nuclei, each a file of its own
    {
        QStringList files;
        for (int i = 0; i < count; ++i)
            files << save(QStringLiteral("new/%1.png").arg(i), newNucleus(i));
        return files;
    }
};

#include "app/tour/walk.h"

#include "app/tour/walk_parts.h"
#include "ui/inspection/inspection_state.h"
#include "ui/main_window.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/classify/classification.h"
#include "ui/pages/classify_page.h"
#include "ui/pages/compare_page.h"
#include "ui/workspace.h"

#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace nucleoscope::tour {

using namespace nucleoscope::ui;

namespace {

/// A whole stained cell on its slide: no real one.
QImage drawnCell(int number)
{
    QImage image(160, 160, QImage::Format_RGB888);
    image.fill(QColor(243, 236, 222));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(222, 176, 186));
    for (const QPoint& red : {QPoint(14, 30), QPoint(146, 120), QPoint(24, 146)})
        painter.drawEllipse(red, 26, 25);
    painter.setBrush(QColor(205, 190, 222));
    painter.drawEllipse(QPoint(82, 80), 56, 52);
    painter.setBrush(QColor(96, 44, 124 + 8 * number));
    painter.drawEllipse(QPoint(84, 82), 38 + 3 * number, 36);
    return image;
}

} // namespace

bool Walk::compare()
{
    window_.showPage(QStringLiteral("compare"));
    auto& page = *qobject_cast<ComparePage*>(window_.page(QStringLiteral("compare")));
    if (!stage_.waitFor(QStringLiteral("the runs"), [&] { return page.model().rowCount() >= (options_.run.empty() ? 2 : 1); }))
        return false;
    page.table().selectRow(0);
    stage_.settle(1000);
    if (!stage_.picture(window_, QStringLiteral("compare")))
        return false;
    auto& tabs = child<QTabWidget>(page, "compareTabs");
    const std::pair<int, QString> pictures[] = {{1, QStringLiteral("compare-scores")},
                                                {2, QStringLiteral("compare-disagreement")},
                                                {3, QStringLiteral("compare-settings")}};
    for (const auto& [tab, name] : pictures) {
        tabs.setCurrentIndex(tab);
        stage_.settle(800);
        if (!stage_.picture(window_, name))
            return false;
    }
    return true;
}

bool Walk::classify()
{
    window_.showPage(QStringLiteral("classify"));
    auto& page = *qobject_cast<ClassifyPage*>(window_.page(QStringLiteral("classify")));
    stage_.settle(800);
    // The images of other patients that come with the set, else a few of its own.
    QStringList images;
    const auto dataset = window_.workspace().dataset();
    for (const std::filesystem::path& related : dataset->related())
        if (images.isEmpty() && std::filesystem::is_directory(related))
            images << text(related);
    if (images.isEmpty())
        for (int i = 0; i < std::min(24, dataset->sampleCount()); ++i)
            images << text(dataset->images() / pathFromUtf8(dataset->sample(i).id));
    page.classify(images);
    if (!stage_.waitFor(QStringLiteral("the classification"),
                        [&] { return !page.isWorking() && !page.inspection().rows().empty(); }))
        return false;
    stage_.settle(1500);
    return stage_.picture(window_, QStringLiteral("classify"));
}

/// Cells that nobody masked: their nuclei are cut out here, once they are approved.
bool Walk::masks()
{
    auto& page = *qobject_cast<ClassifyPage*>(window_.page(QStringLiteral("classify")));
    QStringList cells;
    for (int i = 0; i < 3; ++i) {
        cells << drawings_.filePath(QStringLiteral("drawn_cell_%1.png").arg(i + 1));
        drawnCell(i).save(cells.last());
    }
    page.classify(cells);
    if (!stage_.waitFor(QStringLiteral("the cells' calls"),
                        [&] { return !page.isWorking() && page.inspection().rows().size() == 3; }))
        return false;
    stage_.settle(1000);
    if (!stage_.picture(window_, QStringLiteral("classify-unmasked")))
        return false;
    auto& mask = child<QPushButton>(page, "cautionMask");
    if (!mask.isVisible()) // the training images were not masked either
        return true;
    mask.click();
    auto& confirm = child<QPushButton>(page, "maskConfirm");
    if (!stage_.waitFor(QStringLiteral("the outlines"), [&] { return confirm.isEnabled(); }))
        return false;
    stage_.settle(800);
    return stage_.picture(window_, QStringLiteral("masks"));
}

} // namespace nucleoscope::tour

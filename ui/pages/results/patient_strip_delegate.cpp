#include "ui/pages/results/patient_strip_delegate.h"

#include "ui/gallery/image_decode.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/inspection/inspection_state.h"
#include "ui/pages/results/patient_table_model.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr int gap = 2;

int sideOf(const QWidget& widget)
{
    return ThumbnailStore::sideFor(qRound(PatientStripDelegate::tileSide * widget.devicePixelRatioF()));
}

} // namespace

PatientStripDelegate::PatientStripDelegate(Workspace& workspace, InspectionState& state, QTableView& table)
    : QStyledItemDelegate(&table), workspace_(workspace), state_(state), table_(table)
{
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, &PatientStripDelegate::askForPictures);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, &soon_, qOverload<>(&QTimer::start));
    connect(table.model(), &QAbstractItemModel::modelReset, &soon_, qOverload<>(&QTimer::start));
    connect(table.model(), &QAbstractItemModel::layoutChanged, &soon_, qOverload<>(&QTimer::start));
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, &soon_, qOverload<>(&QTimer::start));
    connect(&workspace.thumbnails(), &ThumbnailStore::arrived, table.viewport(), qOverload<>(&QWidget::update));
    connect(&workspace.settings(), &Settings::brightenChanged, table.viewport(), qOverload<>(&QWidget::update));
}

PatientStripDelegate::~PatientStripDelegate()
{
    workspace_.thumbnails().forget(this);
}

/// Evenly over all of the patient's nuclei.
std::vector<int> PatientStripDelegate::shownRows(const QModelIndex& index, int width)
{
    const auto all = index.data(PatientTableModel::RowsRole).value<QList<int>>();
    const int count = std::min(static_cast<int>(all.size()), std::max(1, width / (tileSide + gap)));
    std::vector<int> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(all[static_cast<qsizetype>((i + 0.5) * static_cast<double>(all.size()) / count)]);
    return rows;
}

void PatientStripDelegate::askForPictures()
{
    const auto& dataset = state_.content().dataset;
    if (!dataset || !table_.isVisible())
        return;
    std::vector<int> samples;
    const QAbstractItemModel& model = *table_.model();
    const int first = std::max(0, table_.rowAt(0));
    const int width = table_.columnWidth(PatientTableModel::StripColumn);
    for (int row = first; row < model.rowCount() && table_.rowViewportPosition(row) < table_.viewport()->height(); ++row)
        for (const int prediction : shownRows(model.index(row, PatientTableModel::StripColumn), width))
            if (const int sample = state_.datasetSample(prediction); sample >= 0)
                samples.push_back(sample);
    workspace_.thumbnails().want(this, dataset, samples, sideOf(table_));
}

void PatientStripDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    int x = option.rect.left();
    for (const int row : shownRows(index, option.rect.width())) {
        if (row < state_.predictions().size())
            paintTile(*painter, {x, option.rect.top() + 1, tileSide, tileSide - 3}, row);
        x += tileSide + gap;
    }
}

void PatientStripDelegate::paintTile(QPainter& painter, const QRect& box, int row) const
{
    const auto& content = state_.content();
    const int sample = state_.datasetSample(row);
    QImage image;
    if (sample >= 0)
        image = workspace_.thumbnails().find(thumbnailKey(*content.dataset, sample, sideOf(table_)));
    if (image.isNull())
        painter.fillRect(box, Theme::instance().colours().cardBorder);
    else
        painter.drawImage(box, brightenedCopy(image, workspace_.settings().brighten()));
    const int called = state_.predictions().predicted(row);
    painter.fillRect(QRect(box.left(), box.bottom() + 1, box.width(), 3),
                     called >= 0 ? Theme::classColour(content.classes[static_cast<std::size_t>(called)].colour)
                                 : Theme::instance().colours().mutedText);
}

} // namespace nucleoscope::ui

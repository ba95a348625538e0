#include "ui/pages/classify/mask_panel.h"

#include "ui/bridge/job_bridge.h"
#include "ui/inspector/marked_slider.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/picture_tile.h"
#include "ui/workspace.h"

#include <QListWidget>

#include <algorithm>

namespace nucleoscope::ui {
namespace {

constexpr int iconSide = 96;
constexpr int largestTile = 260; ///< px
constexpr int sliderSteps = 100; ///< of the slider, for a generosity of 1

} // namespace

MaskPanel::MaskPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace), list_(new QListWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Cut the nuclei out"));
    column->addWidget(card);
    auto* text = makeMuted(tr("The network learned from nuclei on black. Accept the outlines that fit; images without a tick are "
                              "classified as they are. What was masked here is stamped so, because an outline of a program is "
                              "not that of an expert."));
    card->body()->addWidget(text);
    list_->setObjectName(QStringLiteral("maskList"));
    list_->setAccessibleName(tr("Images to mask; a tick accepts the outline"));
    list_->setViewMode(QListView::IconMode);
    list_->setIconSize({iconSide, iconSide});
    list_->setGridSize({iconSide + 3 * Theme::grid, iconSide + 5 * Theme::grid});
    list_->setResizeMode(QListView::Adjust);
    list_->setMovement(QListView::Static);
    list_->setUniformItemSizes(true);
    list_->setTextElideMode(Qt::ElideMiddle);
    auto* row = new QHBoxLayout;
    row->addWidget(list_, 1);
    row->addWidget(makeDetail());
    card->body()->addLayout(row);
    card->body()->addWidget(makeFoot());
    connect(list_, &QListWidget::currentRowChanged, this, &MaskPanel::showCurrent);
    connect(list_, &QListWidget::itemChanged, this, &MaskPanel::showState);
}

MaskPanel::~MaskPanel()
{
    if (proposing_)
        proposing_->requestStop();
}

QWidget* MaskPanel::makeDetail()
{
    auto* detail = new QWidget;
    detail->setFixedWidth(2 * largestTile / 2 + 5 * Theme::grid);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    before_ = new PictureTile(tr("The image with the outline"));
    after_ = new PictureTile(tr("The nucleus alone, as the network would see it"));
    for (auto [tile, name] : {std::pair(before_, "maskBefore"), std::pair(after_, "maskAfter")}) {
        tile->setObjectName(QLatin1String(name));
        tile->setToolTip(tile->accessibleName());
        tile->setMaximumSize(largestTile, largestTile);
    }
    threshold_ = new MarkedSlider;
    threshold_->setObjectName(QStringLiteral("maskThreshold"));
    threshold_->setAccessibleName(tr("How much counts as nucleus"));
    threshold_->setToolTip(tr("How dark a pixel must be to belong to the nucleus: less to the left, more to the right. The line "
                              "marks what the picture's own colours suggest (Otsu's method); a double click goes back there."));
    threshold_->setOrientation(Qt::Horizontal);
    threshold_->setRange(-sliderSteps, sliderSteps);
    threshold_->setNeutral(0);
    connect(threshold_, &QSlider::valueChanged, this, &MaskPanel::proposeCurrent);
    about_ = makeMuted(QString());
    auto* same = makeButton(tr("Same for all"));
    same->setObjectName(QStringLiteral("maskSameForAll"));
    same->setToolTip(tr("Draw every outline with this setting"));
    connect(same, &QPushButton::clicked, this, &MaskPanel::sameForAll);
    auto* pictures = new QHBoxLayout;
    pictures->addWidget(before_);
    pictures->addWidget(after_);
    column->addLayout(pictures);
    column->addWidget(about_);
    column->addWidget(makeMuted(tr("less or more counts as nucleus")));
    column->addWidget(threshold_);
    column->addWidget(same, 0, Qt::AlignLeft);
    column->addStretch(1);
    return detail;
}

QWidget* MaskPanel::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const char* name, const char* look) {
        auto* button = makeButton(text, look);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    auto* all = add(tr("Accept all"), "maskAcceptAll", "");
    auto* none = add(tr("Reject all"), "maskRejectAll", "");
    state_ = makeMuted(QString());
    state_->setObjectName(QStringLiteral("maskState"));
    row->addWidget(state_, 1);
    auto* cancel = add(tr("Cancel"), "maskCancel", "");
    confirm_ = add(tr("Classify"), "maskConfirm", "primary");
    connect(all, &QPushButton::clicked, this, [this] { accept(true); });
    connect(none, &QPushButton::clicked, this, [this] { accept(false); });
    connect(cancel, &QPushButton::clicked, this, &MaskPanel::cancelled);
    connect(confirm_, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(accepted()); });
    return foot;
}

void MaskPanel::clear()
{
    ++asked_;
    ++askedCurrent_;
    if (proposing_)
        proposing_->requestStop();
    proposing_.reset();
    const QSignalBlocker quiet(list_);
    list_->clear();
    cells_.clear();
    dataset_.reset();
    before_->setImage({});
    after_->setImage({});
    about_->clear();
}

void MaskPanel::propose(std::shared_ptr<const Dataset> dataset, const std::vector<int>& samples, const Masking& before)
{
    clear();
    dataset_ = std::move(dataset);
    {
        const QSignalBlocker quiet(list_);
        QPixmap empty(iconSide, iconSide);
        empty.fill(Theme::instance().colours().windowGround);
        for (const int sample : samples) {
            const auto earlier = before.find(sample);
            cells_.push_back({sample, earlier == before.end() ? 0 : earlier->second, false, false});
            auto* item = new QListWidgetItem(QIcon(empty), QString::fromStdString(dataset_->sample(sample).name), list_);
            item->setToolTip(QString::fromStdString(dataset_->sample(sample).id));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            // Rejected once, rejected still; at first all are taken for good.
            item->setCheckState(before.empty() || earlier != before.end() ? Qt::Checked : Qt::Unchecked);
        }
    }
    std::vector<int> rows(cells_.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = static_cast<int>(row);
    proposeAll(std::move(rows));
    list_->setCurrentRow(0);
    showState();
}

/// One job for all, in order: the first outlines are there at once.
void MaskPanel::proposeAll(std::vector<int> rows)
{
    if (proposing_)
        proposing_->requestStop();
    const int asked = ++asked_;
    std::vector<Cell> cells;
    for (const int row : rows)
        cells.push_back(cells_[static_cast<std::size_t>(row)]);
    const auto post = JobBridge::guardedPoster(this);
    proposing_ = workspace_.jobBridge().run<int>(
        this, {"job.masks", "Outlining nuclei", {}}, Resource::Decode, Priority::Normal,
        [this, asked, post, dataset = dataset_, rows = std::move(rows),
         cells = std::move(cells)](JobContext& context) -> Result<int> {
            for (std::size_t i = 0; i < rows.size() && !context.stopRequested(); ++i) {
                const auto mask = proposeMask(dataset, cells[i].sample, cells[i].generosity);
                post([this, asked, row = rows[i], generosity = cells[i].generosity, mask] {
                    if (asked == asked_ && generosity == cells_[static_cast<std::size_t>(row)].generosity)
                        show_(row, mask ? *mask : ProposedMask());
                });
                context.report({static_cast<double>(i + 1) / static_cast<double>(rows.size()), {}});
            }
            return 0;
        },
        [this, asked](Result<int>) {
            if (asked != asked_)
                return;
            proposing_.reset();
            showState();
        });
}

void MaskPanel::show_(int row, const ProposedMask& mask)
{
    Cell& cell = cells_[static_cast<std::size_t>(row)];
    QListWidgetItem& item = *list_->item(row);
    {
        const QSignalBlocker quiet(list_);
        cell.proposed = true;
        cell.found = !mask.masked.isNull();
        if (!mask.outlined.isNull())
            item.setIcon(
                QPixmap::fromImage(mask.outlined.scaled(iconSide, iconSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        if (!cell.found)
            item.setCheckState(Qt::Unchecked);
    }
    if (row == list_->currentRow()) {
        before_->setImage(mask.outlined);
        after_->setImage(mask.masked);
        about_->setText(cell.found ? tr("The nucleus takes up %1 of the picture.").arg(percentText(mask.share))
                                   : tr("No nucleus stands out here. Try more to the right."));
    }
    showState();
}

void MaskPanel::showCurrent()
{
    const int row = list_->currentRow();
    if (row < 0)
        return;
    {
        const QSignalBlocker quiet(threshold_);
        threshold_->setValue(qRound(cells_[static_cast<std::size_t>(row)].generosity * sliderSteps));
    }
    proposeCurrent();
}

void MaskPanel::proposeCurrent()
{
    const int row = list_->currentRow();
    if (row < 0 || !dataset_)
        return;
    Cell& cell = cells_[static_cast<std::size_t>(row)];
    cell.generosity = static_cast<double>(threshold_->value()) / sliderSteps;
    const int asked = ++askedCurrent_;
    workspace_.jobBridge().run<ProposedMask>(
        this, {"job.mask", "Outlining a nucleus", {}}, Resource::Decode, Priority::Interactive,
        [dataset = dataset_, sample = cell.sample, generosity = cell.generosity](JobContext&) {
            return proposeMask(dataset, sample, generosity);
        },
        [this, asked, row](Result<ProposedMask> mask) {
            if (asked == askedCurrent_)
                show_(row, mask ? *mask : ProposedMask());
        });
}

void MaskPanel::sameForAll()
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < cells_.size(); ++row) {
        cells_[row].generosity = static_cast<double>(threshold_->value()) / sliderSteps;
        rows.push_back(static_cast<int>(row));
    }
    proposeAll(std::move(rows));
    showState();
}

void MaskPanel::accept(bool all)
{
    {
        const QSignalBlocker quiet(list_);
        for (int row = 0; row < list_->count(); ++row) {
            const Cell& cell = cells_[static_cast<std::size_t>(row)];
            list_->item(row)->setCheckState(all && (!cell.proposed || cell.found) ? Qt::Checked : Qt::Unchecked);
        }
    }
    list_->viewport()->update();
    showState();
}

Masking MaskPanel::accepted() const
{
    Masking masking;
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->checkState() == Qt::Checked)
            masking[cells_[static_cast<std::size_t>(row)].sample] = cells_[static_cast<std::size_t>(row)].generosity;
    return masking;
}

void MaskPanel::showState()
{
    const int count = static_cast<int>(accepted().size());
    const auto waiting = std::count_if(cells_.begin(), cells_.end(), [](const Cell& cell) { return !cell.proposed; });
    state_->setText(waiting > 0 ? tr("%Ln outline(s) still to come", nullptr, static_cast<int>(waiting))
                                : tr("%1 of %2 outlines accepted").arg(countText(count), countText(list_->count())));
    confirm_->setText(count > 0 ? tr("Classify, %Ln masked", nullptr, count) : tr("Classify all as they are"));
    confirm_->setEnabled(waiting == 0 && list_->count() > 0);
    confirm_->setToolTip(waiting == 0 ? QString() : tr("Look at the outlines first"));
}

} // namespace nucleoscope::ui

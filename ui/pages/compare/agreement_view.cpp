#include "ui/pages/compare/agreement_view.h"

#include "ui/gallery/gallery_view.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace nucleoscope::ui {

AgreementView::AgreementView(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, Theme::grid, 0, 0);
    row->setSpacing(2 * Theme::grid);
    auto* left = new QVBoxLayout;
    auto* grid = new QGridLayout;
    auto* group = new QButtonGroup(this);
    for (const int right : {1, 0}) {
        const int place = right ? 1 : 2;
        columns_[right] = makeMuted(QString());
        columns_[right]->setAlignment(Qt::AlignCenter);
        rows_[right] = makeMuted(QString());
        grid->addWidget(columns_[right], 0, place);
        grid->addWidget(rows_[right], place, 0);
        for (const int otherRight : {1, 0}) {
            QToolButton* const field = makeField(right, otherRight);
            group->addButton(field);
            grid->addWidget(field, place, otherRight ? 1 : 2);
        }
    }
    left->addLayout(grid);
    test_ = makeMuted(QString());
    test_->setObjectName(QStringLiteral("mcNemar"));
    test_->setToolTip(tr("McNemar's exact test looks only at the nuclei that one run alone got right: how likely is so uneven a "
                         "division if both are equally good? It takes every nucleus to be independent. Nuclei of one patient are "
                         "not, so it says “different” too readily: trust the interval by patient first."));
    left->addWidget(test_);
    left->addStretch(1);
    row->addLayout(left);
    auto* right = new QVBoxLayout;
    shown_ = makeHeading(QString());
    shown_->setObjectName(QStringLiteral("agreementText"));
    shown_->setWordWrap(true);
    right->addWidget(shown_);
    gallery_ = new GalleryView(workspace);
    gallery_->setObjectName(QStringLiteral("agreementGallery"));
    gallery_->setAccessibleName(tr("Nuclei of the chosen field"));
    shown_->setToolTip(tr("With what the run that is compared said; first those about which the two differ most."));
    right->addWidget(gallery_, 1);
    row->addLayout(right, 1);
}

QToolButton* AgreementView::makeField(bool baselineRight, bool otherRight)
{
    auto* field = new QToolButton;
    field->setCheckable(true);
    field->setChecked(baselineRight == baselineRight_ && otherRight == otherRight_);
    field->setMinimumSize(11 * Theme::grid, 5 * Theme::grid);
    field->setObjectName(QStringLiteral("agreement%1%2").arg(baselineRight ? 1 : 0).arg(otherRight ? 1 : 0));
    field->setToolTip(tr("Show these nuclei"));
    connect(field, &QToolButton::clicked, this, [this, baselineRight, otherRight] { choose(baselineRight, otherRight); });
    fields_[baselineRight][otherRight] = field;
    return field;
}

const Comparison* AgreementView::found() const
{
    if (!comparison_ || other_ < 0)
        return nullptr;
    const auto& comparison = comparison_->runs[static_cast<std::size_t>(other_)].comparison;
    return comparison ? &*comparison : nullptr;
}

void AgreementView::setComparison(std::shared_ptr<const RunComparison> comparison, int other,
                                  std::shared_ptr<const Dataset> dataset, std::vector<int> datasetIndex)
{
    comparison_ = std::move(comparison);
    other_ = other;
    dataset_ = std::move(dataset);
    datasetIndex_ = std::move(datasetIndex);
    refresh();
}

void AgreementView::choose(bool baselineRight, bool otherRight)
{
    baselineRight_ = baselineRight;
    otherRight_ = otherRight;
    fields_[baselineRight][otherRight]->setChecked(true);
    showNuclei();
}

void AgreementView::refresh()
{
    const Comparison* const comparison = found();
    for (const int baselineRight : {0, 1})
        for (const int otherRight : {0, 1}) {
            QToolButton* const field = fields_[baselineRight][otherRight];
            const int count = comparison ? comparison->calls.count(baselineRight, otherRight) : 0;
            field->setText(comparison ? countText(count) : QStringLiteral("–"));
            field->setEnabled(comparison);
            field->setAccessibleName(baselineRight ? (otherRight ? tr("%Ln nuclei: both right", nullptr, count)
                                                                 : tr("%Ln nuclei: only the baseline right", nullptr, count))
                                                   : (otherRight ? tr("%Ln nuclei: only the other right", nullptr, count)
                                                                 : tr("%Ln nuclei: both wrong", nullptr, count)));
        }
    if (comparison) {
        const QString baseline = QString::fromStdString(comparison_->runs.front().info.name);
        const QString other = QString::fromStdString(comparison_->runs[static_cast<std::size_t>(other_)].info.name);
        const auto shortened = [this](const QString& name) { return fontMetrics().elidedText(name, Qt::ElideMiddle, 110); };
        columns_[1]->setText(tr("%1\nright").arg(shortened(other)));
        columns_[0]->setText(tr("%1\nwrong").arg(shortened(other)));
        rows_[1]->setText(tr("%1\nright").arg(shortened(baseline)));
        rows_[0]->setText(tr("%1\nwrong").arg(shortened(baseline)));
        test_->setText(comparison->mcNemar < 0.0001
                           ? tr("McNemar's exact test: p < 0.0001")
                           : tr("McNemar's exact test: p = %1").arg(QLocale().toString(comparison->mcNemar, 'f', 4)));
    } else {
        test_->clear();
    }
    showNuclei();
}

/// The baseline, where it is the run that is open; its nuclei can then be looked at closely.
std::shared_ptr<const Run> AgreementView::baselineRun() const
{
    const auto& opened = workspace_.openedRun().run;
    return opened && opened->folder() == comparison_->runs.front().folder ? opened : nullptr;
}

GalleryItem AgreementView::itemOf(const PredictionList& predictions, int row) const
{
    const ComparedRun& baseline = comparison_->runs.front();
    const auto run = baselineRun();
    const int sample = predictions.sample(row);
    GalleryItem item;
    item.sample = dataset_ && !datasetIndex_.empty() ? datasetIndex_[static_cast<std::size_t>(sample)] : -1;
    item.runSample = run ? sample : -1; // rows are the baseline's
    item.truth = predictions.truth(row);
    item.predicted = predictions.predicted(row);
    const std::vector<ClassInfo>& classes = baseline.info.classes;
    const auto positive = std::find_if(classes.begin(), classes.end(), [](const ClassInfo& info) { return info.positive; });
    item.probability =
        predictions.probability(row, positive == classes.end() ? item.predicted : static_cast<int>(positive - classes.begin()));
    item.loss = predictions.loss(row);
    return item;
}

std::vector<GalleryItem> AgreementView::nucleiOfField(const Comparison& comparison) const
{
    const PredictionList& baseline = comparison_->runs.front().predictions;
    const PredictionList& other = comparison_->runs[static_cast<std::size_t>(other_)].predictions;
    std::vector<float> baselineSaid(comparison_->samples.size(), 0);
    for (int row = 0; row < baseline.size(); ++row)
        baselineSaid[static_cast<std::size_t>(baseline.sample(row))] = baseline.probability(row, 0);
    const std::vector<int>& chosen = comparison.calls.of(baselineRight_, otherRight_);
    std::vector<std::pair<float, int>> byDistance; // of what the two said, and the row
    byDistance.reserve(chosen.size());
    for (int row = 0; row < other.size(); ++row)
        if (const int sample = other.sample(row); std::binary_search(chosen.begin(), chosen.end(), sample))
            byDistance.emplace_back(std::abs(other.probability(row, 0) - baselineSaid[static_cast<std::size_t>(sample)]), row);
    std::stable_sort(byDistance.begin(), byDistance.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<GalleryItem> items;
    items.reserve(byDistance.size());
    for (const auto& [distance, row] : byDistance)
        items.push_back(itemOf(other, row));
    return items;
}

void AgreementView::showNuclei()
{
    const Comparison* const comparison = found();
    if (!comparison) {
        shown_->clear();
        gallery_->galleryModel().setItems(nullptr, {}, {});
        return;
    }
    std::vector<GalleryItem> items = nucleiOfField(*comparison);
    const RunInfo& baseline = comparison_->runs.front().info;
    const RunInfo& other = comparison_->runs[static_cast<std::size_t>(other_)].info;
    const int count = static_cast<int>(items.size());
    const QString baselineName = QString::fromStdString(baseline.name);
    const QString otherName = QString::fromStdString(other.name);
    if (baselineRight_ == otherRight_)
        shown_->setText(baselineRight_ ? tr("%Ln nuclei that both called rightly", nullptr, count)
                                       : tr("%Ln nuclei that both called wrongly", nullptr, count));
    else
        shown_->setText(
            tr("%Ln nuclei that only “%1” called rightly", nullptr, count).arg(baselineRight_ ? baselineName : otherName));
    gallery_->setCaption(shown_->text());
    gallery_->galleryModel().setItems(dataset_, baseline.classes, std::move(items), baselineRun());
}

} // namespace nucleoscope::ui

#include "ui/pages/results/nucleus_scatter.h"

#include "ui/export_names.h"
#include "ui/gallery/thumbnail_store.h"
#include "ui/inspection/inspection_state.h"
#include "ui/plots/scatter_view.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/class_mark.h"
#include "ui/widgets/exporter.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace nucleoscope::ui {
namespace {

constexpr int hoveredSide = 96; // px
const QColor nobody(0x99, 0x99, 0x99);

/// Okabe and Ito's colours with four shapes each: 28 groups that can be told apart, then again from the start.
ScatterCategory groupCategory(const QString& name, int index)
{
    static const QColor colours[] = {{0x00, 0x72, 0xB2}, {0xE6, 0x9F, 0x00}, {0x00, 0x9E, 0x73}, {0xCC, 0x79, 0xA7},
                                     {0x56, 0xB4, 0xE9}, {0xD5, 0x5E, 0x00}, {0xB8, 0xAE, 0x2A}};
    constexpr int count = static_cast<int>(std::size(colours));
    return {name, colours[index % count], index / count % 4};
}

} // namespace

NucleusScatter::NucleusScatter(Workspace& workspace, InspectionState& state, const QString& pickedName, QWidget* parent)
    : QWidget(parent), workspace_(workspace), state_(state), pickedName_(pickedName)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    tools_ = new QHBoxLayout;
    column->addLayout(tools_);
    scatter_ = new ScatterView(&workspace.jobBridge());
    column->addWidget(scatter_, 1);
    makeTools();
    scatter_->exporter().setPreparation([this](const std::function<void()>& leave) { withOtherNames(leave); });

    scatter_->setTip([this](int point) {
        const int row = rows_[static_cast<std::size_t>(point)];
        ScatterView::Tip tip{QImage(), textOf(row)};
        if (const int sample = state_.datasetSample(row); sample >= 0) {
            const Dataset& dataset = *state_.content().dataset;
            tip.picture = workspace_.thumbnails().find(thumbnailKey(dataset, sample, ThumbnailStore::sideFor(hoveredSide)));
            if (tip.picture.isNull())
                askForPicture(sample);
        }
        return tip;
    });
    connect(&workspace.thumbnails(), &ThumbnailStore::arrived, scatter_, qOverload<>(&QWidget::update));
    connect(scatter_, &ScatterView::pointChosen, this,
            [this](int point) { state_.select(rows_[static_cast<std::size_t>(point)]); });
    connect(scatter_, &ScatterView::picked, this, &NucleusScatter::pick);
    connect(&workspace, &Workspace::selectionChanged, this, &NucleusScatter::showSelection);
}

NucleusScatter::~NucleusScatter()
{
    workspace_.thumbnails().forget(this);
}

/// The names of patients and folds stand beside the plot where it is coloured by them.
void NucleusScatter::withOtherNames(const std::function<void()>& leave)
{
    withExportNames(workspace_, this, [this, leave](const std::optional<Pseudonyms>& names) {
        exportNames_ = names;
        showColours();
        leave();
        exportNames_.reset();
        showColours();
    });
}

void NucleusScatter::makeTools()
{
    auto* label = new QLabel(tr("Coloured by"));
    colouring_ = new QComboBox;
    colouring_->setObjectName(QStringLiteral("scatterColouring"));
    colouring_->setAccessibleName(tr("Coloured by"));
    label->setBuddy(colouring_);
    colouring_->addItem(tr("class"), static_cast<int>(Colouring::Class));
    colouring_->addItem(tr("what it was called"), static_cast<int>(Colouring::Call));
    colouring_->addItem(tr("right or wrong"), static_cast<int>(Colouring::Correctness));
    colouring_->addItem(tr("patient"), static_cast<int>(Colouring::Subject));
    colouring_->addItem(tr("fold"), static_cast<int>(Colouring::Fold));
    connect(colouring_, &QComboBox::currentIndexChanged, this, &NucleusScatter::showColours);
    lasso_ = new QToolButton;
    lasso_->setText(tr("Lasso"));
    lasso_->setCheckable(true);
    lasso_->setToolTip(tr("Draw a line around nuclei to see just those below (or drag with Shift; Escape gives up). By keyboard: "
                          "zoom to them and press Ctrl+A."));
    connect(lasso_, &QToolButton::toggled, this,
            [this](bool on) { scatter_->setTool(on ? ScatterView::Tool::Lasso : ScatterView::Tool::Pan); });
    connect(scatter_, &ScatterView::toolChanged, lasso_,
            [this] { lasso_->setChecked(scatter_->tool() == ScatterView::Tool::Lasso); });
    auto* all = new QToolButton;
    all->setIcon(Theme::instance().icon(QStringLiteral("zoom-fit")));
    all->setToolTip(tr("Show all points (Home)"));
    all->setAccessibleName(tr("Show all points"));
    connect(all, &QToolButton::clicked, scatter_, &ScatterView::showAll);
    auto* save = new QToolButton;
    save->setText(tr("Save…"));
    save->setToolTip(tr("Save as PNG, SVG or PDF, or the numbers as CSV"));
    connect(save, &QToolButton::clicked, &scatter_->exporter(), &Exporter::chooseFile);
    for (QWidget* widget : std::initializer_list<QWidget*>{label, colouring_, lasso_, all, save})
        tools_->addWidget(widget);
    tools_->addStretch(1);
}

void NucleusScatter::setNuclei(std::vector<int> rows, std::vector<QPointF> places)
{
    Q_ASSERT(rows.size() == places.size());
    rows_ = std::move(rows);
    scatter_->setPoints(std::move(places));
    showColours();
    showFilter();
    showSelection();
}

void NucleusScatter::movePlaces(std::vector<QPointF> places)
{
    Q_ASSERT(rows_.size() == places.size());
    scatter_->setPoints(std::move(places));
}

void NucleusScatter::setColouring(Colouring colouring)
{
    colouring_->setCurrentIndex(colouring_->findData(static_cast<int>(colouring)));
}

NucleusScatter::Colouring NucleusScatter::colouring() const
{
    return static_cast<Colouring>(colouring_->currentData().toInt());
}

QString NucleusScatter::className(int index) const
{
    const auto& classes = state_.content().classes;
    if (index >= 0 && index < static_cast<int>(classes.size()))
        return QString::fromStdString(classes[static_cast<std::size_t>(index)].name);
    return index == referred ? tr("referred to a person") : tr("unknown");
}

QString NucleusScatter::textOf(int row) const
{
    const PredictionList& predictions = state_.predictions();
    const int called = predictions.predicted(row);
    QString text = called >= 0 ? tr("%1, called %2 (%3)")
                                     .arg(className(predictions.truth(row)), className(called),
                                          percentText(static_cast<double>(predictions.probability(row, called))))
                               : QStringLiteral("%1, %2").arg(className(predictions.truth(row)), className(called));
    if (state_.content().subjectsKnown)
        text += QLatin1Char('\n')
                + tr("patient %1")
                      .arg(QString::fromStdString(
                          (*state_.content().samples)[static_cast<std::size_t>(predictions.sample(row))].subject));
    return text;
}

void NucleusScatter::askForPicture(int datasetSample)
{
    workspace_.thumbnails().want(this, state_.content().dataset, {datasetSample}, ThumbnailStore::sideFor(hoveredSide));
}

void NucleusScatter::pick(const std::vector<int>& points)
{
    std::vector<int> samples;
    for (const int point : points)
        samples.push_back(state_.predictions().sample(rows_[static_cast<std::size_t>(point)]));
    std::sort(samples.begin(), samples.end());
    PredictionFilter filter = state_.filter();
    filter.samples = std::move(samples);
    filter.samplesName = pickedName_.toStdString();
    state_.setFilter(filter);
}

void NucleusScatter::showSelection()
{
    const SelectedNucleus& selected = workspace_.selection();
    int point = -1;
    if (selected.run && selected.run == state_.content().run) {
        const auto found = std::find_if(rows_.begin(), rows_.end(),
                                        [&](int row) { return state_.predictions().sample(row) == selected.runSample; });
        if (found != rows_.end())
            point = static_cast<int>(found - rows_.begin());
    }
    scatter_->setCurrent(point);
}

void NucleusScatter::showFilter()
{
    if (state_.filter().empty()) {
        scatter_->setShown({});
        return;
    }
    std::vector<bool> shownRow(static_cast<std::size_t>(state_.predictions().size()));
    for (const int row : state_.rows())
        shownRow[static_cast<std::size_t>(row)] = true;
    std::vector<bool> shown;
    shown.reserve(rows_.size());
    for (const int row : rows_)
        shown.push_back(shownRow[static_cast<std::size_t>(row)]);
    scatter_->setShown(std::move(shown));
}

void NucleusScatter::showColours()
{
    std::vector<int> categoryOf(rows_.size());
    std::vector<ScatterCategory> categories;
    switch (colouring()) {
    case Colouring::Class: categories = classCategories(false, categoryOf); break;
    case Colouring::Call: categories = classCategories(true, categoryOf); break;
    case Colouring::Correctness: categories = correctnessCategories(categoryOf); break;
    case Colouring::Subject: categories = groupCategories(false, categoryOf); break;
    case Colouring::Fold: categories = groupCategories(true, categoryOf); break;
    }
    scatter_->setCategories(std::move(categories), std::move(categoryOf));
}

std::vector<ScatterCategory> NucleusScatter::classCategories(bool called, std::vector<int>& categoryOf) const
{
    const auto& classes = state_.content().classes;
    const std::vector<ClassMark> marks = classMarks(classes);
    std::vector<ScatterCategory> categories;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const QString name = className(static_cast<int>(i));
        categories.push_back({called ? tr("called %1").arg(name) : name, marks[i].colour, marks[i].shape});
    }
    const int other = static_cast<int>(categories.size());
    bool others = false;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const PredictionList& predictions = state_.predictions();
        const int index = called ? predictions.predicted(rows_[i]) : predictions.truth(rows_[i]);
        categoryOf[i] = index >= 0 ? index : other;
        others = others || index < 0;
    }
    if (others)
        categories.push_back({called ? className(referred) : className(-1), nobody, 3});
    return categories;
}

std::vector<ScatterCategory> NucleusScatter::correctnessCategories(std::vector<int>& categoryOf) const
{
    const PredictionList& predictions = state_.predictions();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const bool known = predictions.truth(rows_[i]) >= 0 && predictions.predicted(rows_[i]) >= 0;
        categoryOf[i] = !known ? 2 : predictions.correct(rows_[i]) ? 0 : 1;
    }
    return {{tr("right"), QColor(0x56, 0xB4, 0xE9), 0}, {tr("wrong"), QColor(0xD5, 0x5E, 0x00), 2}, {tr("neither"), nobody, 3}};
}

std::vector<ScatterCategory> NucleusScatter::groupCategories(bool folds, std::vector<int>& categoryOf) const
{
    const InspectionState::Content& content = state_.content();
    std::map<std::string, int> indexOf;
    std::vector<std::string> names(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const int sample = state_.datasetSample(rows_[i]);
        const int fold = folds && sample >= 0 ? content.dataset->sample(sample).fold : -1;
        if (!folds)
            names[i] = (*content.samples)[static_cast<std::size_t>(state_.predictions().sample(rows_[i]))].subject;
        else if (fold >= 0)
            names[i] = content.dataset->folds()[static_cast<std::size_t>(fold)];
        if (exportNames_)
            names[i] = folds ? exportNames_->fold(names[i]) : exportNames_->subject(names[i]);
        indexOf[names[i]] = 0;
    }
    std::vector<ScatterCategory> categories;
    for (auto& [name, index] : indexOf) {
        index = static_cast<int>(categories.size());
        const QString text = QString::fromStdString(name);
        categories.push_back(groupCategory(text.isEmpty() ? tr("unknown") : folds ? text : tr("patient %1").arg(text), index));
    }
    std::transform(names.begin(), names.end(), categoryOf.begin(), [&](const std::string& name) { return indexOf[name]; });
    return categories;
}

} // namespace nucleoscope::ui

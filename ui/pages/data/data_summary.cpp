#include "ui/pages/data/data_summary.h"

#include "ui/pages/data/class_count.h"
#include "ui/pages/data/data_filter_bar.h"
#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QLabel>

namespace nucleoscope::ui {
namespace {

constexpr int fewClasses = 3; // more of them stand above the chart instead of beside it

std::vector<int> subjectsPerClass(const Dataset& dataset)
{
    std::vector<int> counts(dataset.classes().size(), 0);
    for (const SubjectInfo& subject : dataset.subjects())
        if (subject.classIndex >= 0)
            ++counts[static_cast<std::size_t>(subject.classIndex)];
    return counts;
}

} // namespace

DataSummary::DataSummary(QWidget* parent)
    : Card({}, parent), counts_(new QWidget(this)), chart_(new BarChart(this)), noChart_(makeMuted({}, this))
{
    body()->setContentsMargins(8, 8, 12, 6);
    chart_->setObjectName(QStringLiteral("patients-chart"));
    auto* row = static_cast<QBoxLayout*>(body());
    row->setSpacing(12);
    row->addWidget(counts_);
    row->addWidget(chart_, 1);
    row->addWidget(noChart_, 1);
    counts_->setLayout(new FlowLayout(nullptr, 4));
    connect(chart_, &BarChart::chosen, this, &DataSummary::subjectClicked);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    connect(&Theme::instance(), &Theme::textResized, this, [this] { fitCounts(); });
}

void DataSummary::setDataset(const std::shared_ptr<const Dataset>& dataset)
{
    dataset_ = dataset;
    qDeleteAll(classes_);
    classes_.clear();
    if (!dataset)
        return;
    const bool few = dataset->classes().size() <= fewClasses;
    body()->setDirection(few ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    addCounts(*dataset);
    counts_->setVisible(!classes_.isEmpty());
    fitCounts();
    const bool chart = dataset->subjectsKnown() && !dataset->subjects().empty();
    chart_->setVisible(chart);
    noChart_->setVisible(!chart);
    noChart_->setText(dataset->labelled()
                          ? tr("No chart of patients: the names of these files do not tell whom they came from.")
                          : tr("These images have no classes. A trained network can judge them on the Classify page."));
    if (chart)
        fillChart(*dataset);
}

/// A few classes stand in one line beside the chart.
void DataSummary::fitCounts()
{
    const bool few = classes_.size() <= fewClasses;
    int wide = 0;
    for (ClassCount* count : std::as_const(classes_)) {
        count->updateGeometry();
        wide += count->sizeHint().width() + 4;
    }
    counts_->setMinimumWidth(few ? wide : 0);
    counts_->setMaximumWidth(few ? wide : QWIDGETSIZE_MAX);
}

void DataSummary::addCounts(const Dataset& dataset)
{
    const auto marks = classMarks(dataset.classes());
    const auto counts = dataset.countByClass();
    const auto subjects = subjectsPerClass(dataset);
    for (std::size_t i = 0; i < dataset.classes().size(); ++i) {
        const ClassInfo& info = dataset.classes()[i];
        const QString name = QString::fromStdString(info.name);
        const QString caption = dataset.subjectsKnown() ? tr("%1, %Ln patients", "class", subjects[i]).arg(name) : name;
        auto* count = new ClassCount(info, marks[i], counts[i], caption, counts_);
        connect(count, &ClassCount::clicked, this, [this, index = static_cast<int>(i)] { Q_EMIT classClicked(index); });
        counts_->layout()->addWidget(count);
        classes_.append(count);
    }
}

void DataSummary::nameBars(const std::optional<Pseudonyms>& names)
{
    if (dataset_)
        fillChart(*dataset_, names);
}

void DataSummary::fillChart(const Dataset& dataset, const std::optional<Pseudonyms>& names)
{
    std::vector<BarChart::Bar> bars;
    for (const int i : subjectsByClass(dataset)) {
        const SubjectInfo& subject = dataset.subjects()[static_cast<std::size_t>(i)];
        const ClassInfo* info =
            subject.classIndex >= 0 ? &dataset.classes()[static_cast<std::size_t>(subject.classIndex)] : nullptr;
        const QString id = QString::fromStdString(names ? names->subject(subject.id) : subject.id);
        bars.push_back(
            {i, static_cast<double>(subject.sampleCount),
             info ? Theme::classColour(info->colour) : Theme::instance().colours().plotAxis,
             info
                 ? tr("patient %1 (%2): %Ln nuclei", "id, class", subject.sampleCount).arg(id, QString::fromStdString(info->name))
                 : tr("patient %1: %Ln nuclei", "id", subject.sampleCount).arg(id)});
    }
    chart_->setBars(std::move(bars));
    chart_->setCaption(tr("nuclei per patient (click a bar to see them)"));
}

void DataSummary::setFilter(const SampleFilter& filter, const std::set<int>& subjects)
{
    for (int i = 0; i < classes_.size(); ++i)
        classes_[i]->setChecked(filter.classes.contains(i));
    chart_->setEmphasised(filter.empty() ? std::set<int>() : subjects);
}

} // namespace nucleoscope::ui

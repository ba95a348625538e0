#include "ui/inspection/filter_menu.h"

#include "ui/bridge/job_bridge.h"
#include "ui/inspection/inspection_state.h"
#include "ui/workspace.h"

#include <QLineEdit>
#include <QWidgetAction>

#include <algorithm>
#include <utility>

namespace nucleoscope::ui {

FilterMenu::FilterMenu(Workspace& workspace, InspectionState& state, QWidget* parent)
    : QMenu(parent), workspace_(workspace), state_(state)
{
    setToolTipsVisible(true);
    connect(&state, &InspectionState::contentChanged, this, &FilterMenu::contentChanged);
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::contentChanged()
{
    const InspectionState::Content& content = state_.content();
    const std::filesystem::path folder = content.run ? content.run->folder() : std::filesystem::path();
    if (folder == folder_)
        return;
    folder_ = folder;
    filters_.clear();
    early_.clear();
    read_ = false;
    const int asked = ++asked_;
    if (!content.run)
        return;
    workspace_.jobBridge().run<std::vector<NamedFilter>>(
        this, {"job.filters", "Reading filters", {}}, Resource::Disk, Priority::Interactive,
        [folder, samples = content.samples, classes = content.classes](JobContext&) {
            return readFilters(folder, *samples, classes);
        },
        [this, asked](Result<std::vector<NamedFilter>> filters) {
            if (asked != asked_)
                return;
            read_ = true;
            if (filters)
                filters_ = std::move(*filters);
            else
                Q_EMIT workspace_.failed(filters.error().message);
            for (const NamedFilter& named : std::exchange(early_, {}))
                keep(named);
        });
}

void FilterMenu::fill()
{
    clear();
    for (const NamedFilter& named : filters_) {
        QAction* action = addAction(QString::fromStdString(named.name));
        action->setCheckable(true);
        action->setChecked(named.filter == state_.filter());
        connect(action, &QAction::triggered, this, [this, filter = named.filter] { state_.setFilter(filter); });
    }
    if (!filters_.empty()) {
        QMenu* forgetting = addMenu(tr("Forget"));
        for (const NamedFilter& named : filters_) {
            const QString name = QString::fromStdString(named.name);
            connect(forgetting->addAction(name), &QAction::triggered, this, [this, name] { forget(name); });
        }
        addSeparator();
    }
    name_ = new QLineEdit;
    name_->setObjectName(QStringLiteral("filterName"));
    name_->setPlaceholderText(tr("Keep what is shown as…"));
    name_->setAccessibleName(tr("Name under which the filter is kept with the run"));
    name_->setEnabled(!state_.filter().empty() && !folder_.empty());
    auto* holder = new QWidgetAction(this);
    holder->setDefaultWidget(name_);
    addAction(holder);
    connect(name_, &QLineEdit::returnPressed, this, [this] {
        keep(name_->text().trimmed());
        close();
    });
}

void FilterMenu::keep(const QString& name)
{
    if (name.isEmpty() || folder_.empty())
        return;
    const NamedFilter named{name.toStdString(), state_.filter()};
    if (read_)
        keep(named);
    else
        early_.push_back(named); // what lies on disk must not be lost
}

void FilterMenu::keep(const NamedFilter& kept)
{
    std::vector<NamedFilter> filters = filters_;
    std::erase_if(filters, [&](const NamedFilter& named) { return named.name == kept.name; });
    filters.push_back(kept);
    change(std::move(filters));
}

void FilterMenu::forget(const QString& name)
{
    std::vector<NamedFilter> filters = filters_;
    std::erase_if(filters, [&](const NamedFilter& named) { return named.name == name.toStdString(); });
    change(std::move(filters));
}

/// Written as a change, so that what another window kept meanwhile stays.
void FilterMenu::change(std::vector<NamedFilter> filters)
{
    const InspectionState::Content& content = state_.content();
    const std::vector<NamedFilter> before = std::exchange(filters_, std::move(filters));
    ++writing_;
    workspace_.jobBridge().run<std::vector<NamedFilter>>(
        this, {"job.keep_filters", "Keeping filters", {}}, Resource::Disk, Priority::Interactive,
        [folder = folder_, before, after = filters_, samples = content.samples, classes = content.classes](JobContext&) {
            return changeFilters(folder, before, after, *samples, classes);
        },
        [this, asked = asked_](Result<std::vector<NamedFilter>> kept) {
            const bool last = --writing_ == 0;
            if (!kept)
                Q_EMIT workspace_.failed(kept.error().message);
            else if (last && asked == asked_)
                filters_ = std::move(*kept);
        });
}

} // namespace nucleoscope::ui

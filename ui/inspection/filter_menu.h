#pragma once

#include "core/inspection/named_filters.h"

#include <QMenu>

class QLineEdit;

namespace nucleoscope::ui {

class InspectionState;
class Workspace;

/// The filters that were named and are kept with the run: choose one, keep the present one, forget one.
class FilterMenu : public QMenu {
    Q_OBJECT
public:
    FilterMenu(Workspace& workspace, InspectionState& state, QWidget* parent = nullptr);
    const std::vector<NamedFilter>& filters() const { return filters_; }
    /// Under that name; one that has it already is replaced. Written at once.
    void keep(const QString& name);
    void forget(const QString& name);

private:
    void contentChanged();
    void fill();
    void keep(const NamedFilter& kept);
    void change(std::vector<NamedFilter> filters);

    Workspace& workspace_;
    InspectionState& state_;
    std::vector<NamedFilter> filters_;
    std::vector<NamedFilter> early_; ///< kept before filters_ were read
    bool read_ = false;
    std::filesystem::path folder_; ///< of the run that filters_ belong to
    int writing_ = 0;              ///< changes on their way to the disk
    int asked_ = 0;                ///< answers to older questions are dropped
    QLineEdit* name_ = nullptr;
};

} // namespace nucleoscope::ui

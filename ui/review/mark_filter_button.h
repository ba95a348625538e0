#pragma once

#include "core/inspection/mark_filter.h"
#include "ui/widgets/choice_chip.h"

#include <vector>

namespace nucleoscope::ui {

/// A chip that asks for nuclei by what reviewers marked: kinds of marks, anything, nothing.
class MarkFilterButton : public ChoiceChip {
    Q_OBJECT
public:
    explicit MarkFilterButton(QWidget* parent = nullptr);
    void setFilter(const MarkFilter& filter); ///< does not emit
    /// What is marked of each nucleus that can be chosen from; asked for when the panel opens. Empty: nothing is.
    void setSource(std::function<std::vector<MarkFlags>()> source, std::function<int()> count);

Q_SIGNALS:
    void wished(const nucleoscope::MarkFilter& filter);

private:
    void fill();
    void choose(const std::set<int>& chosen);

    MarkFilter filter_;
    std::function<std::vector<MarkFlags>()> source_;
    std::function<int()> count_;
};

} // namespace nucleoscope::ui

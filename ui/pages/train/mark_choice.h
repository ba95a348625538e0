#pragma once

#include "core/workflow/marked_samples.h"

#include <QWidget>
#include <memory>

class QCheckBox;
class QLabel;

namespace nucleoscope::ui {

class MarkKeeper;
class Workspace;

/// Whether the next training heeds what reviewers marked. Away where nothing that it would change is marked.
class MarkChoice : public QWidget {
    Q_OBJECT
public:
    explicit MarkChoice(Workspace& workspace, QWidget* parent = nullptr);
    void setSplit(const std::shared_ptr<const Dataset>& dataset, const Split* split); ///< null: none yet
    MarkUse use() const;
    MarkEffect effect() const; ///< of the split that was set

private:
    void refresh();
    MarkEffect effectOfUse(const MarkUse& use) const;

    MarkKeeper& keeper_;
    std::shared_ptr<const Dataset> dataset_;
    std::shared_ptr<const Split> split_;
    QCheckBox* leaveOut_;
    QCheckBox* relabel_;
    QLabel* text_;
};

} // namespace nucleoscope::ui

#pragma once

#include "core/workflow/masked_dataset.h"

#include <QPointer>
#include <QUndoCommand>

namespace nucleoscope::ui {

class Classification;

/// Cutting nuclei out is undone like everything else, while its images are there.
class MaskingCommand final : public QUndoCommand {
public:
    MaskingCommand(Classification& classification, Masking after);
    void undo() override { apply(before_); }
    void redo() override { apply(after_); }

private:
    void apply(const Masking& masking);
    QPointer<Classification> classification_;
    std::shared_ptr<const Dataset> files_;
    Masking before_, after_;
};

} // namespace nucleoscope::ui

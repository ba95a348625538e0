#include "ui/pages/classify/masking_command.h"

#include "ui/pages/classify/classification.h"

#include <QCoreApplication>

namespace nucleoscope::ui {

MaskingCommand::MaskingCommand(Classification& classification, Masking after)
    : QUndoCommand(Classification::tr("cut nuclei out")),
      classification_(&classification),
      files_(classification.files()),
      before_(classification.masking()),
      after_(std::move(after))
{}

void MaskingCommand::apply(const Masking& masking)
{
    if (classification_ && classification_->files() == files_)
        classification_->setMasking(masking);
}

} // namespace nucleoscope::ui

#pragma once

#include "core/dataset/dataset.h"

#include <memory>

class QWidget;

namespace nucleoscope::ui {

/// The files that could not be used and why, beside the window rather than in its way.
void showUnreadable(const std::shared_ptr<const Dataset>& dataset, QWidget* parent);

} // namespace nucleoscope::ui

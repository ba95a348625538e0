#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <span>
#include <string_view>

class QWidget;

namespace nucleoscope::ui {

/// Asks for a file to write, without stopping the window; `done` hears its name, with an ending, where one was chosen.
/// `filters`: "Picture (*.png)"; the first is offered, and gives its ending to a name without one.
void chooseFileToSave(QWidget* parent, const QString& title, const QString& suggestedName, const QStringList& filters,
                      std::function<void(const QString& file)> done);

/// In the window of `teller`, above its page.
void tellFailure(const Error& error, const QWidget& teller);

/// Writes at once, whole or not at all; what goes wrong is told.
Result<void> saveFile(const QString& file, std::string_view content, const QWidget& teller);

} // namespace nucleoscope::ui

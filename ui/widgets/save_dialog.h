#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QWidget;

namespace nucleoscope::ui {

class JobBridge;

/// Asks for a file to write, without stopping the window; `done` hears its name, with an ending, where one was chosen.
/// `filters`: "Picture (*.png)"; the first is offered, and gives its ending to a name without one.
void chooseFileToSave(QWidget* parent, const QString& title, const QString& suggestedName, const QStringList& filters,
                      std::function<void(const QString& file)> done);

/// In the window of `teller`, above its page.
void tellFailure(const Error& error, const QWidget& teller);

/// Writes whole or not at all, by the FileSaver of the window that `teller` belongs to; what goes wrong is told there. A widget
/// by itself, or in a window that has none, writes at once.
void saveFile(const QString& file, std::string content, const QWidget& teller);

/// Writes what widgets of a window, and of its dialogs, give to saveFile(): in jobs, as a disk may take its time. What waits when the
/// window goes is written then.
class FileSaver final : public QObject {
    Q_OBJECT
public:
    FileSaver(JobBridge& jobs, QWidget& window);
    ~FileSaver() override; ///< before the jobs end
    void save(const QString& file, std::string content, const QWidget& teller);

private:
    struct Order;
    JobBridge& jobs_;
    QWidget& window_;
    std::vector<std::shared_ptr<Order>> orders_; ///< not known to be written
};

} // namespace nucleoscope::ui

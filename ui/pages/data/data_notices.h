#pragma once

#include "core/dataset/dataset.h"

#include <QWidget>
#include <memory>

class QPushButton;
class QVBoxLayout;

namespace nucleoscope::ui {

class Notice;

/// What people should know about the dataset before they look: the most important in one line, the rest on demand.
class DataNotices : public QWidget {
    Q_OBJECT
public:
    explicit DataNotices(QWidget* parent = nullptr);
    /// Hidden whatever there is to say, while something else needs the room.
    void setShown(bool shown);
    void setDataset(const std::shared_ptr<const Dataset>& dataset);

Q_SIGNALS:
    void openRequested(const QString& location); ///< a test folder that lies beside

private:
    void addNotices(const std::shared_ptr<const Dataset>& dataset);
    void refresh();
    QVBoxLayout* column_;
    QPushButton* more_ = nullptr; ///< in the first notice
    QList<Notice*> notices_;
    bool expanded_ = false;
    bool shown_ = true;
};

} // namespace nucleoscope::ui
